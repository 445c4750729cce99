"""Words whose meaning the neighbours decide: من (who, from), ما (what, not), may, last, a country after `in`."""

from __future__ import annotations

from astana_cli.questions.arabic import settled
from astana_cli.questions.attending import there_already
from astana_cli.questions.attributed import attributed
from astana_cli.questions.caveats import heeded
from astana_cli.questions.english import idioms
from astana_cli.questions.formal import formalities
from astana_cli.questions.gone import followed
from astana_cli.questions.light import lightened
from astana_cli.questions.lists import lists, word_list
from astana_cli.questions.ordinals import numbering
from astana_cli.questions.places import located
from astana_cli.questions.rank import ranked
from astana_cli.questions.recorded import on_record
from astana_cli.questions.scan import Mark
from astana_cli.questions.sittings import sittings
from astana_cli.questions.text import Token

VERBS = frozenset(
    {"head", "attend", "absent", "walkout", "represent", "sign", "chair", "successor", "predecessor", "host"}
)
OPENERS = frozenset({"start", "end", "issue", "create", "contents", "host_official", "announce", "agenda"})
"""Cues that may follow من as verbs at the beginning of a question."""
DECIDING = word_list("context", "deciding")
"""Verbs of an outcome that somebody brought about."""
AUXILIARIES = word_list("context", "auxiliaries")
NEGATED = word_list("context", "negated")


def settle(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """Return the marks with every word of the module's title settled."""
    marks = idioms(located(ranked(attributed(settled(marks, typed), typed), typed), typed), typed)
    marks = formalities(marks, typed)
    if not any(mark.kind == "noun" for mark in marks):
        marks = [_denial(mark, typed) for mark in marks]
    found = sittings(_joined([_one(marks, i, typed) for i in range(len(marks))]), typed)
    found = _latest(found, typed)
    found = _of_factions(found)
    found = there_already(lightened(followed(_of_party(found, typed), typed), typed), typed)
    found = _presidents(_ministers(_beside_statement(found, typed)))
    first = next((m for m in found if m.kind != "stop" or typed[m.start].plain in AUXILIARIES), None)
    asks_us = first is not None and first.end < len(typed) and typed[first.end].plain in ANSWERERS
    if first and not asks_us and first.end - first.start == 1 and typed[first.start].plain in AUXILIARIES:
        if typed[first.start].plain in NEGATED and first in found:
            found[found.index(first)] = first.silenced()
        found.insert(0, Mark("ask", ("yesno",), first.start, first.start))
    found = on_record(found, typed)
    return numbering(heeded(found, typed), typed) if found else found


def _of_factions(marks: list[Mark]) -> list[Mark]:
    """`Who led the armed factions?`: who is led, or asked why it stayed away, is the opposition; `which factions` and
    a list of them are groups."""
    marks = _factions_came(marks)
    led = any(m.kind == "cue" and m.target in ("head", "represent") for m in marks) or any(
        m.kind == "ask" and m.target == "why" for m in marks
    )
    if not led or any(m.kind in ("party", "group") for m in marks):
        return marks
    return [
        mark._replace(kind="party", targets=("opposition",))
        if (mark.kind, mark.target) == ("cue", "groupings") and not (at and marks[at - 1].kind in ("ask", "link"))
        else mark
        for at, mark in enumerate(marks)
    ]


def _factions_came(marks: list[Mark]) -> list[Mark]:
    """`Which factions represented the opposition?`: factions lead nobody; they are those that came."""
    said = [at for at, mark in enumerate(marks) if mark.kind != "stop"]
    first = 1 if said and marks[said[0]].kind == "ask" else 0
    pair = [(marks[at].kind, marks[at].target) for at in said[first : first + 2]]
    if pair != [("cue", "groupings"), ("cue", "represent")]:
        return marks
    return [m._replace(targets=("attend",)) if at == said[first + 1] else m for at, m in enumerate(marks)]


def _of_party(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In what capacity did Iraq attend?` asks for a role where a party is named and nobody; `led Damascus's delegates`
    and `part of the Russian team` speak of a delegation."""
    kinds = {m.kind for m in marks}
    led = any(m.kind == "cue" and m.target == "head" for m in marks)
    if "party" not in kinds:
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        words = [token.plain for token in typed[mark.start : mark.end]]
        if words == ["under", "whom"] and "person" not in kinds:
            found[at] = mark._replace(kind="cue", targets=("head",))
        if mark.kind != "cue":
            continue
        if mark.target == "office" and words[-1] in ("capacity", "status") and "person" not in kinds and not led:
            found[at] = mark._replace(targets=("role",))
        elif mark.target == "member" and words == ["delegates"] and led and not _joins_next(marks, at):
            found[at] = mark._replace(targets=("delegation",))
        elif mark.target == "belong" and words == ["part", "of"] and any(m.kind == "person" for m in marks[:at]):
            found[at] = mark._replace(targets=("attend",))
        elif mark.target == "belong" and "person" not in kinds and _who_belonged(marks, at, typed):
            found[at] = mark._replace(targets=("member",))
    return found


def _who_belonged(marks: list[Mark], at: int, typed: list[Token]) -> bool:
    """`Who belonged to the Turkish delegation?`, `who was part of the Iranian team?`"""
    who = any(m.kind == "ask" and m.target in ("who", "which", "list") for m in marks[:at])
    return who and any("delegation" in (m.target, typed[m.end - 1].plain) for m in marks[at + 1 :])


def _joins_next(marks: list[Mark], at: int) -> bool:
    """Whether `and` stands beside a mark, so that it is asked for by itself."""
    return any((m.kind, m.target) == ("link", "and") for m in (*marks[max(at - 2, 0) : at], *marks[at + 1 : at + 2]))


def _meanwhile(marks: list[Mark], i: int, typed: list[Token]) -> bool:
    """`What post did he hold when he led?`: behind another question word `when` asks nothing, unless it is one of two
    (`who led and when`, `where was it, when was it`)."""
    asked = any(m.kind == "ask" and m.target in ("who", "what", "which", "where", "how_many") for m in marks[:i])
    before, after = marks[i - 1] if i else None, marks[i + 1] if i + 1 < len(marks) else None
    joined = before is not None and before.kind in ("link", "ask")
    return asked and not joined and after is not None and typed[after.start].plain not in AUXILIARIES


def _denial(mark: Mark, typed: list[Token]) -> Mark:
    """`The Americans were not in Sochi`: where no round is spoken of, `not in` says who was not there."""
    away = mark.kind == "link" and mark.target == "outside" and typed[mark.start].plain == "not"
    return mark._replace(targets=("away",)) if away else mark


ANSWERERS = word_list("context", "answerers")
"""After `could`, `can`, `may` these make a request, no question for yes or no."""


def _latest(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The last time they met` is the last round, as is that for which it is asked when they `last met`."""
    found = list(marks)
    asked = any(m.kind == "ask" and m.target in ("when", "where") for m in marks)
    for at, mark in enumerate(marks):
        adverb = asked and (mark.kind, mark.target) == ("link", "last") and typed[mark.start].plain == "last"
        if adverb and at + 1 == len(marks) - 1 and (marks[at + 1].kind, marks[at + 1].target) == ("cue", "held"):
            found = [m.silenced() if (m.kind, m.target) == ("cue", "delegation") else m for m in found]
            found[at + 1] = marks[at + 1]._replace(kind="noun", targets=("round",))
            continue
        after = marks[at + 1 : at + 3]
        met = after and after[-1].kind == "cue" and after[-1].target == "held" and typed[after[0].start].plain == "they"
        if (mark.kind, mark.target) == ("link", "most_recently") and met:
            found[at] = mark._replace(targets=("last",))
            found[at + len(after)] = after[-1]._replace(kind="noun", targets=("round",))
    return found


OF_PAPERS = {
    **dict.fromkeys(("concluded", "conclude", "concludes", "concluding"), "sign"),
    **dict.fromkeys(("provide", "specify", "state", "indicate", "mention", "furnish"), "contents"),
}
"""Verbs that mean something else of a document than of a meeting, or than in `state the date`."""
PAPERS = frozenset({("cue", "document"), ("cue", "treaty_kind"), ("cue", "statement")})


def _of_paper(marks: list[Mark], i: int, typed: list[Token]) -> bool:
    """`When was the memorandum concluded?`, `what does the regulation provide?`: said of a document, of no round."""
    word = typed[marks[i].start].plain if marks[i].end - marks[i].start == 1 else ""
    meaning = OF_PAPERS.get(word)
    closes = i == len(marks) - 1 and meaning == "contents"
    if meaning is None or (any(m.kind == "noun" for m in marks) and not closes):
        return False
    if meaning == "sign":
        return any(m.kind == "document" or (m.kind, m.target) in PAPERS - {("cue", "statement")} for m in marks)
    paper = any(m.kind == "document" or (m.kind, m.target) in PAPERS for m in marks[:i])
    return paper and any(m.kind == "ask" and m.target in ("what", "which") for m in marks[:i])


def _to_stay_away(marks: list[Mark], i: int, typed: list[Token]) -> bool:
    """`Explain Tehran's decision to boycott round 11`: the boycott is asked about, not who decided or when."""
    behind = [m for m in marks[i + 1 :] if typed[m.start].plain not in ("to", "not")]
    away = bool(behind) and (behind[0].kind, behind[0].target) in (("cue", "absent"), ("cue", "walkout"))
    why = any((m.kind, m.target) in (("ask", "why"), ("cue", "define")) for m in marks[:i])
    return why and away and typed[marks[i].end].plain == "to"


def _nations(before: Mark | None, typed: list[Token]) -> bool:
    """`The states that signed`: a noun, where an article or a number stands before it."""
    return before is not None and (
        typed[before.end - 1].plain in ("the", "those", "which", "what", "all") or before.kind == "number"
    )


MEETING = {"ministers": "ministerial", "presidents": "summit"}


def _ministers(marks: list[Mark]) -> list[Mark]:
    """`Where did the foreign ministers meet?`: they and presidents are spoken of at meetings of their own alone."""
    at = next((i for i, m in enumerate(marks) if m.kind == "unread" and m.target in MEETING), -1)
    counted = any((m.kind, m.target) == ("ask", "how_many") for m in marks)
    if at < 0 or counted or not any((m.kind, m.target) == ("cue", "held") for m in marks):
        return marks
    first = at - 1 if at and marks[at - 1].target == "foreign" else at
    meeting = Mark("cue", (MEETING[marks[at].target],), marks[first].start, marks[at].end)
    return [*marks[:first], meeting, *marks[at + 1 :]]


def _presidents(marks: list[Mark]) -> list[Mark]:
    """`Which president represented Turkey at the summit?`: there a delegation was led by nobody else."""
    if not any((m.kind, m.target) == ("cue", "summit") for m in marks):
        return marks
    return [
        m.silenced() if m[:2] == ("unread", ("president",)) and at and marks[at - 1].kind == "ask" else m
        for at, m in enumerate(marks)
    ]


def _beside_statement(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Besides the joint statement, what came out of it?`: the list of papers, which holds the statement too."""
    asked = [m for m in marks if m.kind == "ask"]
    if not asked or any(m.target not in ("what", "which", "list") for m in asked):
        return marks
    found = list(marks)
    for at, mark in enumerate(marks):
        besides = (mark.kind, mark.target) == ("cue", "besides") or (
            typed[mark.start].plain == "other" and typed[mark.end - 1].plain == "than"
        )
        after = next((i for i in range(at + 1, len(marks)) if marks[i].kind not in ("stop", "word")), -1)
        if besides and after > 0 and (marks[after].kind, marks[after].target) == ("cue", "statement"):
            for i in range(at, after + 1):
                found[i] = marks[i].silenced()
            return [m.silenced() if m[:2] == ("link", ("other",)) else m for m in found]
    return marks


def _joined(marks: list[Mark]) -> list[Mark]:
    """Parts of one person's name that stand side by side become one mark."""
    found: list[Mark] = []
    for mark in marks:
        last = found[-1] if found else None
        if last and last.kind == mark.kind == "person" and not mark.lead:
            both = tuple(t for t in last.targets if t in mark.targets)
            if both:
                found[-1] = last._replace(targets=both, end=mark.end)
                continue
        found.append(mark)
    return found


def _one(marks: list[Mark], i: int, typed: list[Token]) -> Mark:
    mark = marks[i]
    word = typed[mark.start].plain if mark.end - mark.start == 1 else ""
    after = marks[i + 1] if i + 1 < len(marks) else None
    before = marks[i - 1] if i else None
    if word in ("من", "ومن"):
        return _min(mark, before, after, typed)
    if word in ("ما", "وما", "لما"):
        return _ma(mark, before, after, typed)
    if mark.kind in ("cue", "ask") and _of_paper(marks, i, typed):
        return mark._replace(kind="cue", targets=(OF_PAPERS[word],))
    if mark.target == "outcome" and word == "decision" and _to_stay_away(marks, i, typed):
        return mark.silenced()
    if mark.target == "contents" and typed[mark.start].plain in ("states", "stating") and _nations(before, typed):
        return mark._replace(targets=("country",))
    if word in ("opening", "closing") and after and after.kind == "noun" and after.target == "round":
        return mark._replace(kind="link", targets=("first" if word == "opening" else "last",))
    represented = any(token.plain == "represented" for token in typed[mark.start : mark.end])
    if mark.target == "attend" and represented and _by_whom(marks[:i], typed):
        return mark._replace(targets=("represent",))
    managed = (mark.kind, mark.target) == ("cue", "chair") or word in lists("light")["manage"]
    if managed and _of_delegation(marks, i, typed):
        return mark._replace(kind="cue", targets=("head",))
    if mark.kind == "ask" and mark.target in ("when", "where") and _relative(mark, marks, i, typed):
        return mark.silenced()
    if mark.kind == "out" and word in ("should", "ought") and _of_two(marks):
        return mark.silenced()
    if mark.kind == "out" and i > 1 and _acts_as_head(mark, marks[i + 1 :], typed):
        return mark.silenced()
    if mark.kind == "out" and word == "should" and before and (before.kind, before.target) in PLANNED:
        return mark.silenced()
    if mark.kind == "link" and mark.target in ("outside", "away") and _negates(mark, marks, i, typed):
        return mark._replace(targets=("not",))
    if (mark.kind, mark.target) == ("link", "onward") and before and before.target in ("firsttime", "most_recently"):
        return mark.silenced()
    if mark.kind in ("cue", "unread") and _gives_reason(marks[:i], mark, typed):
        return mark.silenced()
    if word in ("ambassador", "ambassadors") and not any(m.kind == "ask" and m.target in NAMING for m in marks):
        return mark._replace(kind="unread", targets=(word,))
    if mark.target == "happen" and word in HAPPENED and before and (before.kind, before.target) in ROUNDS:
        return mark._replace(targets=("held",))
    if word == "when" and _meanwhile(marks, i, typed):
        return mark._replace(kind="cue", targets=("then",))
    if word == "represented" and before and before.kind == "party" and not any(m.kind == "ask" for m in marks):
        return mark._replace(targets=("attend",))
    if word in ("our", "my") and after and after.kind == "cue" and after.target in ("delegation", "head", "represent"):
        return mark._replace(kind="unread", targets=(word,))
    if word == "fall" and mark.kind == "season" and before and before.kind in ("noun", "digits", "nth", "number"):
        return mark._replace(kind="cue", targets=("held",))
    if word == "may" and not _is_month(before, after):
        return mark.silenced()
    if word == "last" and _is_verb(before, after, typed):
        return mark._replace(kind="cue", targets=("duration",))
    if mark.kind == "party" and _located(mark, before, after, typed):
        return mark._replace(kind="country")
    if mark.kind == "capital":
        party, city = mark.targets if len(mark.targets) == 2 else (None, mark.target)
        inside = _located(mark, before, after, typed) or _of_summit(before, after)
        chosen = ("place", city) if inside or party is None else ("party", party)
        return mark._replace(kind=chosen[0], targets=(chosen[1],))
    if (mark.kind, mark.target) == ("noun", "astana") and (
        (before and (before.kind, before.target) == ("link", "outside")) or _beside_place(marks, i)
    ):
        return mark._replace(kind="place", targets=("astana",))
    if mark.kind == "parties":
        return mark._replace(kind="party", targets=tuple(t for target in mark.targets for t in target.split("|")))
    if mark.kind == "syria" and any(_of_several(m, typed) for m in (before, after)):
        return mark._replace(kind="party", targets=("syria_gov", "opposition"))
    if mark.kind == "syria":
        near = (before, after)
        talks = any(m is not None and m.kind == "noun" and m.target != "astana" for m in near)
        return mark._replace(kind="word" if talks else "party", targets=("syria_gov",))
    if mark.kind == "word" and word.removeprefix("ال") in WHOLE and _of_all(before, after):
        return mark._replace(kind="unread", targets=(word,))
    if word == "no" and before and before.kind == "noun" and (after is None or after.kind == "stop"):
        return mark.silenced()
    if mark.kind == "cue" and mark.target == "issue" and after and after.kind == "party" and _comes(mark, typed):
        return mark._replace(targets=("attend",))
    if mark.kind == "cue" and typed[mark.end - 1].plain == "all" and after and after.kind == "noun":
        return mark._replace(kind="link", targets=("all",))
    if mark.kind == "ask" and mark.target == "how_much" and after and after.kind == "noun":
        return mark._replace(targets=("how_many",))
    if word in ("يا", "ايا") and mark.kind == "stop" and after and after.kind == "noun":
        return mark._replace(kind="ask", targets=("which",))
    if mark.kind == "number_noun" and word == "no" and not (after and after.kind == "digits"):
        return mark._replace(kind="link", targets=("not",))
    if word == "no" and after and after.kind == "digits":
        return mark._replace(kind="number_noun")
    return mark


def _of_several(mark: Mark | None, typed: list[Token]) -> bool:
    """`The Syrian sides`: the government and the opposition."""
    return (
        mark is not None
        and (mark.kind, mark.target) == ("cue", "delegation")
        and typed[mark.end - 1].plain.removeprefix("ال") in SIDES
    )


SIDES = word_list("context", "sides")
WHOLE = word_list("context", "whole")
"""No delegation on record is of all parties, or of none."""


def _of_all(before: Mark | None, after: Mark | None) -> bool:
    """`The joint delegation`, الوفد الدولي."""
    return any(m is not None and (m.kind, m.target) == ("cue", "delegation") for m in (before, after))


def _beside_place(marks: list[Mark], i: int) -> bool:
    """`In Sochi and Astana`, `بأستانا أو سوتشي`: where two cities are named as places, Astana is one of them."""
    said = [mark for mark in marks if mark.kind != "stop"]
    at = next(n for n, mark in enumerate(said) if mark is marks[i])
    return any(_two_places(said[:n], said[n:]) for n in range(max(at - 3, 0), at + 1))


def _two_places(before: list[Mark], pair: list[Mark]) -> bool:
    """Whether after `in` a pair of a city and Astana begins, joined by `and` or `or`."""
    inside = pair[0].lead.endswith("ب") or (bool(before) and _is_in(before[-1]))
    pair = [pair[0], *(mark for mark in pair[1:] if not _is_in(mark))]
    linked = len(pair) > 2 and pair[1].kind == "link" and pair[1].target in ("and", "or")
    other = pair[2] if linked else pair[1] if len(pair) > 1 and pair[1].lead.startswith("و") else pair[0]
    return inside and {pair[0].kind, other.kind} in ({"noun", "place"}, {"noun", "city_name"})


def _is_in(mark: Mark) -> bool:
    return (mark.kind, mark.target) == ("link", "in")


def _comes(mark: Mark, typed: list[Token]) -> bool:
    """`Did anybody come from UNHCR?`: what comes from a party is a delegation, and no document."""
    return typed[mark.start].plain in ("come", "came", "coming") and typed[mark.end - 1].plain == "from"


def _of_summit(before: Mark | None, after: Mark | None) -> bool:
    """`The Ankara summit`, `قمة أنقرة`: a capital beside a meeting of its own is the place."""
    return any(m is not None and m.kind == "cue" and m.target in ("summit", "ministerial") for m in (before, after))


def _gives_reason(before: list[Mark], mark: Mark, typed: list[Token]) -> bool:
    """`What reason was put forward?`: behind a reason, a verb of giving asks nothing more."""
    said = " ".join(token.plain for token in typed[mark.start : mark.end])
    if said not in GIVEN:
        return False
    near = [m for m in before if typed[m.start].plain not in HELPING and m.start < m.end]
    if near and near[-1].kind in ("party", "capital", "syria", "person", "cue") and len(near) > 1:
        asked = [token.plain for token in typed[near[0].start : near[0].end]]
        near = [m for m in near[:-1] if m.kind not in ("party", "stop")] if not REASONS.isdisjoint(asked) else []
    return bool(near) and (near[-1].kind, near[-1].target) == ("ask", "why")


HELPING = word_list("context", "helping")
REASONS = word_list("context", "reasons")
"""`What grounds did the factions invoke?`: with these a party may stand between the reason and its giving."""
GIVEN = word_list("context", "given")
"""Verbs of giving a reason."""
NAMING = frozenset({"who", "which", "what", "list"})
"""Who a delegate was is asked, with his office in the answer; whether he was an ambassador is not looked into."""
HAPPENED = word_list("context", "happened")
ROUNDS = frozenset({("noun", "round"), ("noun", "rounds")})
"""`Which rounds happened in July?` asks when they were held; `what happened at round 4` for what came of it."""
PLANNED = frozenset({("ask", "when"), ("ask", "where"), ("ask", "what"), ("cue", "date"), ("cue", "place")})
"""`When and where should the next round be?` asks for a plan, not for a view."""


def _of_two(marks: list[Mark]) -> bool:
    """`Ought one to distinguish Önal from Ünal?` asks whether they are the same."""
    alike = any(m.kind == "cue" and m.target in ("same", "compare") for m in marks)
    return alike and sum(m.kind == "person" for m in marks) > 1


def _acts_as_head(mark: Mark, after: list[Mark], typed: list[Token]) -> bool:
    """`In which rounds did he act as chief negotiator?`"""
    acts = [token.plain for token in typed[mark.start : mark.end]] == ["act", "as"]
    said = next((m for m in after if m.kind not in ("stop", "party", "capital", "syria")), None)
    return acts and said is not None and (said.kind, said.target) == ("cue", "head")


def _of_delegation(marks: list[Mark], i: int, typed: list[Token]) -> bool:
    """Whether a verb is said of a delegation: `conducted the Iranian delegation`."""
    if marks[i].end < len(typed) and typed[marks[i].end].plain == "to":
        return False
    following = [m for m in marks[i + 1 : i + 5] if m.kind != "stop" and m.target != "observer"][:2]
    return any(
        (m.kind == "cue" and m.target == "delegation")
        or (m.kind == "party" and typed[m.end - 1].plain in ("delegation", "team", "side"))
        for m in following
    )


def _by_whom(marks: list[Mark], typed: list[Token]) -> bool:
    """Whether `by whom`, `by which official` was asked: then somebody was represented by a person."""
    for at, mark in enumerate(marks):
        if mark.kind == "ask" and mark.target in ("who", "which"):
            before = typed[marks[at - 1].start].plain if at else ""
            return "by" in (before, typed[mark.start].plain)
    return False


def _relative(mark: Mark, marks: list[Mark], i: int, typed: list[Token]) -> bool:
    """`Rounds where Iran was absent`: no question, right behind rounds that are listed, or behind another question."""
    if mark.end - mark.start > 1 or typed[mark.start].plain not in ("when", "where") or not 0 < i < len(marks) - 1:
        return False
    before = marks[i - 1]
    return before.kind == "noun" and (before.target == "rounds" or any(m.kind == "ask" for m in marks[:i]))


def _negates(mark: Mark, marks: list[Mark], i: int, typed: list[Token]) -> bool:
    """`Why was Pedersen not in Astana?`: who was not there, rather than what lies outside."""
    before = next((m for m in reversed(marks[:i]) if m.kind != "stop"), None)
    return typed[mark.start].plain == "not" and before is not None and before.kind == "person"


def _min(mark: Mark, before: Mark | None, after: Mark | None, typed: list[Token]) -> Mark:
    asks = after is None or (
        after.kind == "cue" and after.target in VERBS and not typed[after.start].plain.startswith("ال")
    )
    verbal = after is not None and after.kind == "cue" and after.target in OPENERS
    verbal = verbal or (after is not None and typed[after.start].plain in DECIDING)
    plain = after is not None and not typed[after.start].plain.startswith("ال")
    asks = asks or (before is None and verbal and plain)
    opens = (
        before is None
        and after is not None
        and typed[after.start].plain in ("كان", "كانت", "كانوا", "هو", "هم", "هي", "الذي")
    )
    return mark._replace(kind="ask", targets=("who",)) if asks or opens else mark._replace(kind="stop", targets=("ar",))


def _ma(mark: Mark, before: Mark | None, after: Mark | None, typed: list[Token]) -> Mark:
    denies = (
        after is not None
        and after.kind in ("cue", "stop")
        and (
            after.target
            in ("attend", "absent", "head", "held", "sign", "represent", "walkout", "join", "present", "invited")
            or typed[after.start].plain in ("كان", "كانت", "كانوا", "في")
        )
        and not typed[after.start].plain.startswith("ال")
    )
    denies = denies or (before is not None and (before.kind, before.target) == ("ask", "why"))
    relative = before is not None and typed[before.end - 1].plain in ("اللي", "الي", "يلي", "الذي", "التي")
    denies = denies or (relative and after is not None and after.kind == "cue")
    return mark._replace(kind="link" if denies else "ask", targets=("not",) if denies else ("what",))


def _is_month(before: Mark | None, after: Mark | None) -> bool:
    near = [m for m in (before, after) if m]
    return any(m.kind in ("digits", "nth", "month") for m in near) or (
        before is not None
        and before.kind in ("link", "cue", "noun", "stop")
        and before.target != "en"
        and before.target
        in ("in", "since", "after", "before", "between", "to", "or", "month", "round", "rounds", "from")
    )


def _is_verb(before: Mark | None, after: Mark | None, typed: list[Token]) -> bool:
    follows = before is not None and (
        before.kind in ("digits", "number", "nth", "noun") or typed[before.start].plain in ("it", "they")
    )
    ends = after is None or typed[after.start].plain in ("", "for", "long", "expressed", "measured", "counted", "in")
    return follows and ends


STATES_NOT = frozenset(
    {"opposition", "syria_gov", "un", "icrc", "unhcr", "sdf", "pyd", "eu", "hts", "isis", "hezbollah", "nato"}
)


def _located(mark: Mark, before: Mark | None, after: Mark | None, typed: list[Token]) -> bool:
    """Whether a state's name stands for the place: after `in` or `outside`, unless its delegation is meant."""
    if mark.kind == "party" and mark.target in STATES_NOT:
        return False
    if (
        typed[mark.end - 1].plain.endswith(("ian", "ish", "ese", "ns", "ي", "يه"))
        and typed[mark.end - 1].plain not in LANDS
    ):
        return False
    inside = (
        before is not None
        and before.kind == "link"
        and (before.target in ("in", "outside", "to_place") or typed[before.end - 1].plain == "in")
    )
    clitic = mark.lead in ("ب", "وب") or mark.lead.endswith("ب")
    owner = after is not None and (
        (after.kind == "cue" and after.target in ("delegation", "head", "member")) or typed[after.start].plain == "s"
    )
    return (inside or clitic) and not owner


LANDS = word_list("context", "lands")
