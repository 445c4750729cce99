"""Names of countries and cities: the place or the party; `Syrian` and both its sides; Astana the city."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.context.papers import speaks_of
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark

STATES_NOT = frozenset(
    {"opposition", "syria_gov", "un", "icrc", "unhcr", "sdf", "pyd", "eu", "hts", "isis", "hezbollah", "nato"}
)
LANDS = word_list("context", "lands")
SOIL = word_list("context", "soil")
"""They end as the adjectives of nations do."""
SIDES = word_list("context", "sides")
OF_LAND = word_list("context", "of_land")
WHOLE = word_list("context", "whole")
"""No delegation on record is of all parties, or of none."""


def _country(p: Place) -> Mark | None:
    return p.mark._replace(kind="country") if _located(p) and not speaks_of(p) else None


def _located(p: Place) -> bool:
    """Whether a state's name stands for the place: after `in` or `outside`, unless its delegation is meant."""
    if is_a(p.mark, "party", *STATES_NOT):
        return False
    soil = is_a(p.before, "link", "in") and p.last(p.before) in SOIL  # على الأراضي الروسية
    if p.last().endswith(("ian", "ish", "ese", "ns", "ي", "يه")) and p.last() not in LANDS and not soil:
        return False
    inside = is_a(p.before, "link") and (
        is_a(p.before, "link", "in", "outside", "to_place") or p.last(p.before) == "in"
    )
    inside = inside and p.last(p.before) != "on"  # `what was decided on Iraq` is nowhere
    owner = is_a(p.after, "cue", "delegation", "head", "member") or (p.after and p.first(p.after) == "s")
    return (inside or p.mark.lead.endswith("ب") or _or_another(p)) and not owner


def _or_another(p: Place) -> bool:
    """`In Russia or Kazakhstan`: the other of two places."""
    if not (is_a(p.before, "link", "or") and p.at > WITH_IN - 1 and is_a(p.marks[p.at - WITH_IN], "link", "in")):
        return False
    return p.marks[p.at - 2].kind in ("country", "place", "city_name", "party", "capital", "noun")


WITH_IN = 3
"""Marks back from the second place to the `in` before the first."""


def _capital(p: Place) -> Mark:
    """`The Ankara summit`, `قمة أنقرة`: a capital beside a meeting of its own, or after `in`, is the place."""
    party, city = p.mark.targets if len(p.mark.targets) == 2 else (None, p.mark.target)
    summit = holds((p.before, p.after), "cue", *MEETINGS) or _meeting_of(p) or _hosted(p) or _and_there(p)
    inside = _located(p) or summit or _or_city(p)
    chosen = ("place", city) if inside or party is None else ("party", party)
    return p.mark._replace(kind=chosen[0], targets=(chosen[1],))


MEETINGS = ("summit", "ministerial")


def _meeting_of(p: Place) -> bool:
    """`The Moscow meeting of December 2016`, اجتماع طهران في أيلول 2018: of the city in which it was; who came to which
    meeting is asked of a party."""
    noun = p.after if p.first().isascii() else p.before
    met = is_a(noun, "noun", "round", "rounds") and p.last(noun) in MET
    return met and p.typed[p.mark.start - 1].plain in ("the", *MET)


MET = word_list("lands", "met")


def _and_there(p: Place) -> bool:
    """`Summits in Tehran and Ankara`, القمم في طهران وأنقرة: another place of such meetings."""
    if not holds(p.marks, "cue", *MEETINGS):
        return False
    joined = is_a(p.before, "link", "and", "or")
    if not joined and not p.mark.lead.startswith("و"):
        return False
    first = p.at - (WITH_IN if joined else WITH_IN - 1)
    return first >= 0 and is_a(p.marks[first], "link", "in") and p.marks[first + 1].kind in ("place", "capital")


def _hosted(p: Place) -> bool:
    """`The summits hosted by Tehran`, القمم التي استضافتها طهران: where they were; `has Tehran ever hosted a round?`:
    whether one was there."""
    if is_a(p.before, "cue", "host"):
        return any(_is_meeting(m) for m in p.earlier())
    verb = next((m for m in p.later() if m.kind != "stop" and not is_a(m, "cue", "ever")), None)
    asked = any(m.kind == "ask" and m.target != "yesno" for m in p.marks)
    return is_a(verb, "cue", "host") and not asked and any(_is_meeting(m) for m in p.later())


def _is_meeting(mark: Mark) -> bool:
    return is_a(mark, "cue", *MEETINGS) or is_a(mark, "noun", "round", "rounds")


def _meetings_there(p: Place) -> Mark | None:
    """The verb of hosting before the place of a meeting beside the rounds adds nothing to it."""
    capital = p.after is not None and p.after.kind in ("capital", "place", "city_name")
    hosted = capital and holds(p.earlier(), "cue", *MEETINGS)
    return p.mark._replace(kind="link", targets=("in",)) if hosted else None


def _astana(p: Place) -> Mark | None:
    """`Outside Astana`, `in Sochi and Astana`, `what was Astana called then?`: the city, where the series might be
    meant."""
    then = p.marks[p.at + 2] if p.at + 2 < len(p.marks) else None
    called = is_a(p.after, "cue", "called") and (is_a(then, "cue", "then") or is_a(then, "ask", "when"))
    city = is_a(p.before, "link", "outside") or called or _beside_place(p) or _or_city(p)
    return p.mark._replace(kind="place", targets=("astana",)) if city else None


def _or_city(p: Place) -> bool:
    """`Sochi or Astana 2018`, موسكو أو سوتشي: one of two cities."""
    for step in (1, -1):
        at = p.at + 2 * step
        other = p.marks[at] if 0 <= at < len(p.marks) and is_a(p.marks[p.at + step], "link", "or") else None
        city = other is not None and (other.kind in ("place", "city_name") or is_a(other, "noun", "astana"))
        if city or (other is not None and other.kind == "capital" and p.mark.kind == "noun"):
            return True
    return False


def _beside_place(p: Place) -> bool:
    """`In Sochi and Astana`, `بأستانا أو سوتشي`: where two cities are named as places, Astana is one of them."""
    said = [mark for mark in p.marks if mark.kind != "stop"]
    at = next(n for n, mark in enumerate(said) if mark is p.mark)
    return any(_two_places(said[:n], said[n:]) for n in range(max(at - 3, 0), at + 1))


def _two_places(before: list[Mark], pair: list[Mark]) -> bool:
    """Whether after `in` a pair of a city and Astana begins, joined by `and` or `or`."""
    inside = pair[0].lead.endswith("ب") or (bool(before) and is_a(before[-1], "link", "in"))
    pair = [pair[0], *(mark for mark in pair[1:] if not is_a(mark, "link", "in"))]
    linked = len(pair) > 2 and is_a(pair[1], "link", "and", "or")
    other = pair[2] if linked else pair[1] if len(pair) > 1 and pair[1].lead.startswith("و") else pair[0]
    return inside and {pair[0].kind, other.kind} in ({"noun", "place"}, {"noun", "city_name"})


def _several(p: Place) -> Mark:
    return p.mark._replace(kind="party", targets=tuple(t for target in p.mark.targets for t in target.split("|")))


def _syria(p: Place) -> Mark:
    """`The Syrian sides` are the government and the opposition, `the Syrian talks` the process, as is the land behind a
    topic; in Arabic what the word belongs to stands before it."""
    near = (p.before, p.after)
    if any(is_a(m, "cue", "delegation") and p.last(m).removeprefix("ال") in SIDES for m in near):
        return p.mark._replace(kind="party", targets=("syria_gov", "opposition"))
    beside = near if p.first().isascii() else near[:1]
    talks = any(m is not None and m.kind == "noun" and m.target != "astana" for m in beside)
    talks = talks or _of_topic(p)
    return p.mark._replace(kind="word" if talks else "party", targets=("syria_gov",))


def _of_topic(p: Place) -> bool:
    """`The north-east of Syria`, `aid to Syria`: the land behind a topic."""
    return p.at > 1 and p.last(p.before) in OF_LAND and is_a(p.marks[p.at - 2], "topic")


def _of_all(p: Place) -> Mark | None:
    """`The joint delegation`, الوفد الدولي."""
    whole = p.word.removeprefix("ال") in WHOLE
    whole = whole and holds((p.before, p.after), "cue", "delegation")
    return p.mark._replace(kind="unread", targets=(p.word,)) if whole else None


RULES: Table = (
    (frozenset({"<party>"}), _country),
    (frozenset({"<capital>"}), _capital),
    (frozenset({"<cue host>"}), _meetings_there),
    (frozenset({"<noun astana>"}), _astana),
    (frozenset({"<parties>"}), _several),
    (frozenset({"<syria>"}), _syria),
    (frozenset({"<word>"}), _of_all),
)
