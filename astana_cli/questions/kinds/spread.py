"""Questions of how the rounds are spread: how many each city, country or building had, which party came to most."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.execute import execute
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import WHERE, filtered
from astana_cli.questions.kinds.enumerated import each_round
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, matching, narrowed, rounds_of

LANDS = {"city": "city", "country": "country", "land": "country"}
"""The cues for what the rounds are counted by, and the name that it has."""


def spread(s: Sentence) -> str | None:
    """What rounds are counted by, where it is said of each of them: `in each city`, `by country`, لكل مدينة."""
    for at, mark in enumerate(s.marks):
        land = _land(s, mark)
        if land is None:
            continue
        before = s.typed[mark.start - 1].plain if mark.start else ""
        each = beside(s.marks, at, -1)
        said = before in BY or s.typed[mark.start].plain in OPENING
        if said or (each >= 0 and (s.marks[each].kind, s.marks[each].target) == ("link", "all")):
            return land
    return None


def _land(s: Sentence, mark: Mark) -> str | None:
    """What a mark says that rounds are counted by: `country`, `host country`."""
    if mark.kind != "cue":
        return None
    hosting = s.typed[mark.end - 1].plain if mark.target == "host" else ""
    return ("city" if hosting == "city" else "country") if hosting in HOSTING else LANDS.get(mark.target)


BY, OPENING = word_list("spread", "by"), word_list("spread", "opening")
HOSTING = word_list("spread", "hosting")
"""What hosts: `per host country`."""


def _counted(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds did each city host?` Raises Unfit."""
    by = spread(s)
    if by is None or s.rounds or s.loose or s.rels or not (s.plural or s.singular):
        raise Unfit
    return filtered(s, k, Query("busiest", detail=by))


def _which_lands(s: Sentence, k: Knowledge) -> Query:
    """`How many cities hosted the rounds?`, `which ones?`, في كم مدينة عقدت الجولات: each with how many it had. Raises
    Unfit."""
    asked = max(map(s.first_of, ("how_many?", "which?", "what?", "list?")))
    by = _land(s, s.marks[beside(s.marks, asked)])
    held = s.has("host") or any((m.kind, m.target) == ("cue", "held") for m in s.marks)
    if by is None or not held or s.rounds or s.loose or s.rels or not (s.plural or s.has_noun("process")):
        raise Unfit
    of_each = s.has("~all") or sum(s.has(name) for name in LANDS) > 1
    if not s.has("how_many?") and (of_each or (narrowed(s) and len(matching(s, k)) < PAIR)):
        raise Unfit  # `which city and which country for all rounds?`
    return filtered(s, k, Query("busiest", detail=by))


def _most(s: Sentence, k: Knowledge) -> Query:
    """`Which city hosted the most rounds?`, `where were most rounds held?`, `the most frequent venue`. Raises Unfit."""
    by = [LANDS[name] for name in LANDS if s.has(name)]
    by = by or (["venue"] if s.has("venue") else ["city"] if s.atoms & {"where?", "place"} else [])
    often = s.has("busiest") or "venue" in by or s.has("city") or (s.has("country") and not _before_party(s))
    if s.has("venue") and s.has("city"):
        raise Unfit  # `which venue hosted the most rounds, and in which city is it?`
    if len(set(by)) != 1 or s.rounds or s.loose or s.rels or not (_of_rounds(s) or often):
        raise Unfit
    return _ranked(s, k, by[0])


def _ranked(s: Sentence, k: Knowledge, by: str) -> Query:
    return filtered(s, k, Query("busiest", detail=by, pick="least" if s.has("least") else "most", nth=s.rank))


def _of_rounds(s: Sentence) -> bool:
    """Whether it is rounds that are most or fewest: `most of the rounds`, and not `usually held`."""
    after = _behind(s, "most", "least")
    return after >= 0 and (s.marks[after].kind, s.marks[after].target) == ("noun", "rounds")


def _behind(s: Sentence, *atoms: str) -> int:
    """The mark behind the first of these that is there; -1 if there is none."""
    at = max(map(s.first_of, atoms))
    return beside(s.marks, at) if at >= 0 else -1


def _before_party(s: Sentence) -> bool:
    """`Most parties`, `the largest delegation`: it is not rounds, and not how often, that is most; in أكثر طرف حضورا
    it is."""
    after = _behind(s, "most", "least")
    more = s.marks[max(s.first_of("most"), s.first_of("least"))]
    said = s.typed[more.end - 1].plain
    return after >= 0 and _is_cue(s, after, *SIDES) and said not in HOW_OFTEN


def _is_cue(s: Sentence, at: int, *cues: str) -> bool:
    return s.marks[at].kind == "cue" and s.marks[at].target in cues


SIDES = ("delegation", "country")
"""The cues for a party."""
HOW_OFTEN = word_list("spread", "how_often")
"""Arabic comparatives that stand before what came most often."""
USUALLY = word_list("spread", "usually")
PARTICIPANT = word_list("spread", "participant")


def _came_most(s: Sentence, k: Knowledge) -> Query:
    """`Which party attended the most rounds?`, `who came least often?`, and not `who usually came?`. Raises Unfit."""
    if s.rounds or s.loose or s.rels or s.singular or not _asks_party(s) or _before_party(s) or _one_of(s):
        raise Unfit
    more = s.marks[max(map(s.first_of, ("most", "least", "busiest")))]
    if s.typed[more.end - 1].plain in USUALLY:
        raise Unfit
    return _of_parties(s, k, _ranked(s, k, "party"))


def _one_of(s: Sentence) -> bool:
    """`Which person came to most?`, `which party came to the fewest rounds, and which ones?`: people are in no such
    count, nor is it of rounds."""
    words = [token.plain for token in s.typed]
    return not PERSON.isdisjoint(words) or words[-2:] == ["which", "ones"] or words[-1:] == ["which"]


PERSON = word_list("spread", "person")


def _of_parties(s: Sentence, k: Knowledge, query: Query) -> Query:
    """The query, unless states are asked for and others than states came as often. Raises Unfit."""
    if s.has("country"):
        found = {x.party for x in execute(query, k).records}
        if any(party.kind != "state" for name, party in k.parties.items() if name in found):
            raise Unfit
    return query


def _asks_party(s: Sentence) -> bool:
    """Whether parties are asked for (`which party`, `who`, أي مشارك), and no rounds to which they came; لم يغب عن أي
    جولة asks for none."""
    asks = [s.first_of(ask) for ask in ("which?", "what?", "list?", "who?")]
    away = s.first_of("absent")
    at = beside(s.marks, max(-1 if away >= 0 and ask > away else ask for ask in asks))
    if at >= 0 and s.marks[at].kind == "noun":
        return False
    participant = at >= 0 and _is_cue(s, at, "attend", "join") and s.typed[s.marks[at].start].plain in PARTICIPANT
    return participant or bool(s.atoms & {"who?", *SIDES})


EACH = word_list("spread", "each")


def _at_every(s: Sentence, k: Knowledge) -> Query:
    """`Which parties attended all rounds?`, `who never missed a round?`: those that came to most, of how many. Raises
    Unfit, Refusal."""
    missed_none = s.atoms >= {"absent", "~not"}
    if missed_none == s.has("~all") or s.has("~not") != s.has("absent") or not _asks_party(s):
        raise Unfit
    if s.rounds or s.loose or s.rels or not (_none_missed(s) if missed_none else _every_round(s)):
        raise Unfit
    return _of_parties(s, k, filtered(s, k, Query("busiest", detail="party", pick="most")))


def at_both(s: Sentence) -> bool:
    """`Who attended both round 5 and round 15?`, من حضر الجولتين 5 و15 معا: who was at one as at the other, where two
    rounds or more are spoken of."""
    said = says_both(s) or (_all_of_them(s) and s.plural)
    return said and (len({*s.rounds, *s.loose}) > 1 or ((s.plural and bool(s.spans)) or narrowed(s)))


def says_both(s: Sentence) -> bool:
    """Whether `both`, `together`, معا, مع بعض is said."""
    return s.has("together") or any(token.plain in BOTH for token in s.typed)


BOTH = word_list("spread", "both")


def _all_of_them(s: Sentence) -> bool:
    """`All of the rounds from 13 to 15`, and not `each of them`."""
    at = s.first_of("~all")
    return at >= 0 and EACH.isdisjoint(token.plain for token in s.typed[s.marks[at].start : s.marks[at].end])


def _came_to_both(s: Sentence, k: Knowledge) -> Query:
    """Those who came to all of the rounds that are named, each counted. Raises Unfit, Refusal."""
    if not at_both(s) or s.rels or not _asks_party(s):
        raise Unfit
    found = rounds_of(s, k, Query("attendance"))
    if len(found) < PAIR or any(n not in k.rounds for n in found):
        raise Unfit
    return _of_parties(s, k, Query("busiest", rounds=found, detail="party", pick="most"))


PAIR = 2
"""Rounds that there must be to have come to them all."""


def _none_missed(s: Sentence) -> bool:
    """`Never missed a round`, ما غاب ولا مرة."""
    return s.singular or s.plural or bool(s.atoms & {"ever", "times"})


def _every_round(s: Sentence) -> bool:
    """`All rounds`, `every one of the 22 rounds`; `each round` may ask who came to it. Where nobody is said to come,
    they were `at` every round."""
    at = s.first_of("~all")
    after = beside(s.marks, at)
    counted = s.plural and after >= 0 and s.marks[after].kind in ("number", "digits")
    said = [token.plain for token in s.typed[s.marks[at].start : s.marks[at].end]]
    came = bool(s.atoms & {*CAME.split("|")}) or s.is_in(s.before(at)) or said[0] == "at"
    if not (came and (s.all_rounds() or counted or each_round(s))):
        return False
    return EACH.isdisjoint(said)


CAME = "attend|join|present|there"
SPREAD = (
    frame(
        "spread_most",
        _most,
        "city|country|land|where?|venue|place most|least|busiest",
        "which? what? where? who? list? host there ~all ~nth how_many? count venue times place moved",
        "",
    ),
    frame("spread", _counted, "city|country|land how_many?|how_often?", "host there ~all count list? what?", ""),
    frame(
        "spread", _which_lands, "how_many?|which?|what?|list? city|country|land", "host what? ~all there ever", WHERE
    ),
    frame("spread", _counted, "host", "how_many? how_often? there ~all count list? what?", ""),
    frame(
        "came_most",
        _came_most,
        f"{CAME} most|least|busiest",
        "who? delegation country which? what? list? times ~all ~nth count ~between ever",
        WHERE,
    ),
    frame(
        "at_every",
        _at_every,
        "~all who?|which?|delegation|country",
        f"{CAME.replace('|', ' ')} what? list? which?",
        WHERE,
    ),
    replace(
        frame(
            "at_both",
            _came_to_both,
            f"{CAME} who?|which?|what?|delegation|country",
            "who? which? what? list? together delegation country ~all",
            WHERE,
        ),
        narrow=True,
    ),
    frame("at_every", _at_every, "absent ~not who?|delegation|country", "which? what? list? ever times attend", WHERE),
)
