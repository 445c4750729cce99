"""What the frames have in common: words that may stand in any question, and the parts of queries."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.phrases import both
from astana_cli.answers.query import Filter, Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import bare
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import (
    Refusal,
    Unfit,
    ask_back,
    matching,
    named,
    narrowed,
    none_fits,
    on,
    rounds_of,
    spanned,
    strayed,
    where,
)

ASK = "who? what? which? list? yesno? when? where? how_many? how_long? how_often? how_much?"
WHO = "who? what? which? list?"
TIMEPLACE = "place city_name country"
WHERE = TIMEPLACE
ROLES = {"observer": "observer", "guarantor": "guarantor"}
"""The cue that names a role, and the role."""


def parties_of(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """The parties named; the guarantors where their group is named instead."""
    found = list(s.targets("party"))
    if s.has("guarantor") and not found:
        found = list(guarantors(k))
    return tuple(dict.fromkeys(found))


def all_factions(parties: tuple[str, ...]) -> tuple[str, ...]:
    """The opposition, for which its factions stand. Raises Unfit beside others alone, which may have factions too."""
    if parties and "opposition" not in parties:
        raise Unfit
    return parties or ("opposition",)


def guarantors(k: Knowledge) -> tuple[str, ...]:
    """The parties that came as guarantors."""
    return tuple(p for p in k.parties if any(_guarantees(k, p)))


def _guarantees(k: Knowledge, party: str) -> list[bool]:
    return [
        True
        for r in k.rounds.values()
        for d in r.delegations
        if d.party == party and d.role is not None and d.role.value == "guarantor"
    ]


def one_or_all(s: Sentence, k: Knowledge, query: Query, *, every: bool = False) -> Query:
    """The query with the rounds that the sentence means. Raises Refusal."""
    if s.slots & {"place", "country"} and not (s.rounds or s.loose or s.rels) and not matching(s, k):
        from astana_cli.questions.kinds.elsewhere import met_elsewhere

        elsewhere = met_elsewhere(s, k, Query("rounds", where=where(s)))
        if elsewhere:
            raise Refusal(elsewhere)
    return replace(query, rounds=rounds_of(s, k, query, every=every))


def any_round(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The query with the rounds that the sentence narrows itself to, with none if it means all of them."""
    if named(s, k) or narrowed(s) or s.rels:
        return one_or_all(s, k, query)
    return query


def filtered(s: Sentence, k: Knowledge, query: Query, **more: object) -> Query:
    """A list or a count: the filter of the sentence, with what else narrows it. Raises Refusal, Unfit."""
    ends = {"first", "last", "penultimate"} & set(s.rels)
    if len(ends) > 1 or {"next", "previous"} & set(s.rels) or strayed(s):
        raise Unfit
    narrowing = where(s)
    limited = bool(ends) and replace(narrowing, **more) != Filter()
    numbers = spanned(s, k) if limited else named(s, k)
    if numbers and narrowed(s) and not (s.plural and s.spans and not s.whens):
        raise Unfit
    if query.topic == "count" and len(numbers) == 1 and not s.spans:
        raise Unfit  # `given that Iraq joined at 13, how many rounds did it attend?`
    limits = replace(narrowing, **more)
    if "first" in s.rels or "last" in s.rels:
        query = replace(query, pick="first" if "first" in s.rels else "last")
    if "penultimate" in s.rels and limited:
        query = replace(query, pick="last", nth=2)
    if s.slots & {"place", "country"}:
        from astana_cli.questions.kinds.elsewhere import met_elsewhere

        elsewhere = met_elsewhere(s, k, replace(query, rounds=numbers, where=limits))
        if elsewhere:
            raise Refusal(elsewhere)
    if narrowed(s) and not matching(s, k) and query.topic != "count":
        raise Refusal(none_fits(query, k, s))
    return replace(query, rounds=numbers, where=limits)


def each_or_every(s: Sentence, k: Knowledge, *commands: str) -> None:
    """`Who came to all rounds?` asks who came to each, or who missed none: it is asked back. Raises Refusal."""
    if s.targets("party") or s.atoms & {"list?", "yesno?"} or not s.all_rounds():
        return
    text = both(
        "Who at each of the rounds, or who at every one of them without exception? The commands below show both.",
        "من في كل جولة على حدة، أم من في الجولات كلها بلا استثناء؟ الأوامر أدناه تُظهر الأمرين.",
    )
    raise Refusal(refuse(Query("refuse", reason="ambiguous", words=(s.text,)), "ambiguous", text, *commands))


def each_its_own(s: Sentence) -> bool:
    """`Did Iraq attend round 13 and Jordan round 14?`: each at a round of its own, and not both at both."""
    starts = [a.start for a in s.anchors if a.number is not None]
    parties = [at for at, m in enumerate(s.marks) if m.kind == "party"]
    return s.has("yesno?") and len(starts) > 1 and any(starts[0] < at < starts[-1] for at in parties[1:])


def must_be_one(s: Sentence, k: Knowledge, query: Query) -> None:
    """Ask back where a singular round fits several. Raises Refusal."""
    found = matching(s, k)
    if s.singular and not s.has("~all") and len(found) > 1 and not s.rels:
        raise Refusal(ask_back(query, k, tuple(r.number for r in found)))


def dated(s: Sentence) -> tuple[str, ...]:
    """Every date that the sentence proposes, as ISO values; a month without a year takes the year of its neighbour."""
    years = {w.year for w in s.whens if w.year}
    found: list[str] = []
    for when in s.whens:
        year = when.year or (next(iter(years)) if len(years) == 1 else None)
        found += replace(when, year=year).iso()
    return tuple(found)


def after_rounds(s: Sentence, k: Knowledge) -> tuple[int, ...]:
    """The rounds behind an `after`, by number or by date (`after the February 2017 round`): what came of them."""
    spans = [span.one for span in s.spans if span.kind == "after"]
    numbers = [one.number for one in spans if one.number is not None]
    dates_ = [one.when for one in spans if one.when and (s.singular or of_talks(s))]
    if not numbers and len(dates_) == 1 and len(s.whens) == 1 and not s.slots & set(TIMEPLACE.split()):
        found = [r.number for r in k.rounds.values() if any(on(r, iso) for iso in dates_[0].iso())]
        numbers = found if len(found) == 1 else []
    return tuple(numbers)


def of_talks(s: Sentence) -> bool:
    """Whether a round is called `the talks`, which is one of them all the same."""
    said = {bare(s.typed[m.end - 1].plain[len(m.lead) :]) for m in s.marks if (m.kind, m.target) == ("noun", "rounds")}
    return bool(said) and said <= TALKS


TALKS = word_list("asks", "talks")


def placed(s: Sentence) -> tuple[str, ...]:
    """Every place that the sentence proposes; not the one instead of which."""
    kinds = ("place", "city_name", "country")
    barred = {i for i, m in enumerate(s.marks) if m.kind in kinds and s.instead(i)}
    kept = (t for i, m in enumerate(s.marks) if m.kind in kinds and i not in barred for t in m.targets)
    return tuple(dict.fromkeys(kept))


def asks_rounds(s: Sentence) -> bool:
    """Whether rounds are what is asked for: `which rounds`, `how many rounds`, `الجولات التي`."""
    if s.rounds or s.loose or s.rels:
        return False
    return s.plural or (
        s.singular and (s.has("which?") or _counted(s) or s.has("list?") or _round_that(s)) and not s.has("yesno?")
    )


def _counted(s: Sentence) -> bool:
    """`How many rounds`, كم جولة; not `the Sochi round: how many were there?`"""
    return s.has("how_many?") and any(m.kind == "noun" for m in s.marks[s.first_of("how_many?") :])


def _round_that(s: Sentence) -> bool:
    """`The round that the opposition boycotted`, ما الجولة التي غابت عنها المعارضة: a round by what happened there, and
    nothing else of it."""
    if s.has("walkout"):
        return False
    at = next((i for i, m in enumerate(s.marks) if m.kind not in ("stop", "ask")), -1)
    asks = {m.target for m in s.marks if m.kind == "ask"} <= {"what", "list", "which"}
    noun = at >= 0 and (s.marks[at].kind, s.marks[at].target) == ("noun", "round")
    noun = noun and (s.marks[at].start > 0 or not s.marks[at].lead.endswith("ب"))
    behind = s.marks[at].end
    return asks and noun and behind < len(s.typed) and s.typed[behind].plain in RELATIVE


RELATIVE = word_list("arabic", "relative")


def at_that_round(s: Sentence) -> bool:
    """`Iraqis at the last round?`, `الإيرانيون بالجولة قبل الأخيرة`: at the last of all, and no last of theirs."""
    at = next((i for i, m in enumerate(s.marks) if (m.kind, m.target) == ("noun", "round") or i in s.used), -1)
    named = any(m.kind == "party" for m in s.marks[: max(at, 0)])
    relative = any(m.kind in ("party", "cue", "capital") for m in s.marks[at + 1 :])
    inside = at >= 0 and (s.is_in(s.before(at)) or s.marks[at].lead.endswith(("ب", "ع", "ف")))
    return named and inside and not (relative and s.atoms & {"which?", "what?", "when?"})


def _for_another(s: Sentence) -> bool:
    """`Is Turkey a guarantor for the opposition?`, ضامن المعارضة: whose guarantor it is, and no role of both."""
    at = max(i for i, m in enumerate(s.marks) if m.kind == "party")
    before = s.typed[s.marks[at].start - 2 : s.marks[at].start] if s.marks[at].start > 1 else []
    behind = any(s.first_of(cue) in range(at) for cue in ROLES)
    owned = at > 0 and atom_of(s.marks[at - 1]) in ROLES and s.marks[at].lead == ""
    owned = owned or s.marks[at].lead.endswith("ل") or any(token.plain in ("for", "of") for token in before)
    return behind and owned


def role_of(s: Sentence, k: Knowledge) -> Query:
    """The role of a party at a round, or its card where no round is named; whether it came in a role is asked of all
    rounds. Raises Unfit, Refusal."""
    parties = s.targets("party")
    if not parties or (len(parties) > 1 and s.has("yesno?") and _for_another(s)) or each_its_own(s):
        raise Unfit
    asked = tuple(ROLES[name] for name in ROLES if s.has(name)) if s.has("yesno?") else ()
    query = Query(
        "role", parties=parties, check=asked if len(asked) == 1 and not s.spans else ()
    )  # at each, not at one
    if named(s, k) or narrowed(s) or s.rels:
        return one_or_all(s, k, query)
    if query.check:
        return query
    for_it = s.has("guarantor") and not s.has("yesno?") and not set(parties) & set(guarantors(k))
    if len(parties) != 1 or s.singular or s.has("who?") or for_it:
        raise Unfit  # `who is the guarantor of the opposition?`, أي دولة ضامنة للمعارضة؟
    return Query("party", parties=parties)
