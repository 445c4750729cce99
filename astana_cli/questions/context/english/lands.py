"""English words for lands: `on Russian soil`, `which rounds did Kazakhstan host`, `the government of Turkey`."""

from __future__ import annotations

import itertools

from astana_cli.questions.context.asking import AUXILIARIES
from astana_cli.questions.context.neighbours import Passes, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token

GOVERNMENT = word_list("english", "government")
HOSTS = word_list("english", "hosts")
NO_LAND = word_list("english_idioms", "no_land")
"""Parties that have no soil."""
TEAM = word_list("english", "team")


def _soil(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`On Russian soil`, `on Kazakh territory`: a country that rounds were held in."""
    found = list(marks)
    for at, (one, two) in enumerate(itertools.pairwise(marks)):
        if one.kind in ("party", "syria") and is_a(two, "cue", "soil") and one.target not in NO_LAND - {"syria_gov"}:
            land = "syria" if one.kind == "syria" or one.target == "syria_gov" else one.target
            found[at] = one._replace(kind="country", targets=(land,))
            found[at + 1] = two.silenced()
    return found


def _hosting(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which rounds did Kazakhstan host?`, `Russia hosted how many rounds?`: a country that rounds were held in."""
    if not any(m.kind in ROUNDS for m in marks) or holds(marks, "link", "all"):
        return marks
    marks = [_host_then(marks, typed, at) for at in range(len(marks))]
    found = list(marks)
    for at, mark in enumerate(marks):
        host = beside(marks, at)
        if host >= 0 and is_a(marks[host], "cue", "ever"):
            found[host], host = marks[host].silenced(), beside(marks, host)
        said = {token.plain for token in typed[marks[host].start : marks[host].end]} if host >= 0 else set()
        hosts = host >= 0 and is_a(marks[host], "cue", "host") and not HOSTS.isdisjoint(said)
        if hosts and mark.kind == "party" and mark.target not in NO_LAND:
            found[at] = mark._replace(kind="country")
    ends = is_a(marks[-1], "party") and marks[-1].target not in NO_LAND
    if ends and sum(m.kind == "party" for m in marks) == 1 and _is_the_host(marks, typed):
        found[-1] = marks[-1]._replace(kind="country")
    return found


ROUNDS = frozenset({"noun", "month", "season", "digits"})
"""What may name the round that somebody was host of."""
WHO_HOSTS = frozenset({"party", "capital"})


def _host_then(marks: list[Mark], typed: list[Token], at: int) -> Mark:
    """`Who hosted in February 2021?`: a host, where before a place it says no more than where."""
    mark, before, after = marks[at], beside(marks, at, -1), beside(marks, at)
    where = mark.kind == "link" and typed[mark.start].plain == "hosted"
    asked = where and before >= 0 and (marks[before].kind in WHO_HOSTS or is_a(marks[before], "ask", "who"))
    dated = after >= 0 and marks[after].kind in ROUNDS - {"noun"}
    return mark._replace(kind="cue", targets=("host",)) if asked and dated else mark


def _is_the_host(marks: list[Mark], typed: list[Token]) -> bool:
    """`Was the host of round 15 Russia?`"""
    first = next((m for m in marks if m.kind not in ("ask", "stop")), None)
    said = {token.plain for token in typed[first.start : first.end]} if first else set()
    return typed[0].plain in AUXILIARIES and is_a(first, "cue", "host") and not HOSTS.isdisjoint(said)


def _over(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`When was round 11 over?`: its end."""
    last = len(marks) - 1
    ends = holds(marks, "ask", "when") and typed[marks[last].start].plain == "over"
    return [m._replace(kind="cue", targets=("end",)) if ends and at == last else m for at, m in enumerate(marks)]


def _city_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`In which Russian city was round 10?`: a place, and no delegation."""
    found = list(marks)
    for at in range(1, len(marks) - 1):
        asked = marks[at - 1].kind == "ask" and marks[at].kind == "party" and is_a(marks[at + 1], "cue", "city")
        if asked and marks[at].target not in NO_LAND:
            found[at] = marks[at]._replace(kind="country")
    return found


def _government_of(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`The Turkish government`, `Iraq's government`, `the government of Iraq`: that party, and not the Syrian one."""
    found = list(marks)
    for at, mark in enumerate(marks):
        words = {token.plain for token in typed[mark.start : mark.end]}
        if (mark.kind, mark.target) != ("party", "syria_gov") or GOVERNMENT.isdisjoint(words):
            continue
        if not words <= GOVERNMENT | TEAM:
            continue
        one, two = beside(marks, at, -1), beside(marks, at)
        between = [t.plain for t in typed[marks[one].end : mark.start]] if one >= 0 else []
        owner = (
            one >= 0
            and _of_a_land(marks[one])
            and (between == ["s"] or (not between and _adjective(marks[one], typed)))
        )
        behind = [t.plain for t in typed[mark.end : marks[two].start]] if two >= 0 else []
        if owner or (two >= 0 and _of_a_land(marks[two]) and behind[:1] == ["of"] and len(behind) < 3):
            found[at] = mark.silenced()
    return found


def _of_a_land(mark: Mark) -> bool:
    return mark.kind == "party" and mark.target not in NO_LAND


def _adjective(mark: Mark, typed: list[Token]) -> bool:
    """Whether a party is named by the adjective: `Turkish`, `Qatari`."""
    return typed[mark.end - 1].plain.endswith(("ish", "ian", "i", "ese", "an")) and mark.target not in (
        token.plain for token in typed[mark.start : mark.end]
    )


def _kingdom(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Which Jordanian official led the kingdom's team?`: Jordan, where it is named and no other kingdom is."""
    named = {m.target for m in marks if m.kind == "party"} & KINGDOMS
    if len(named) != 1:
        return marks
    return [m.silenced() if m.kind == "unread" and typed[m.start].plain == "kingdom" else m for m in marks]


KINGDOMS = frozenset(word_list("english_lands", "kingdoms"))


RULES: Passes = (
    (frozenset({"soil", "territory"}), _soil),
    (HOSTS, _hosting),
    (GOVERNMENT, _government_of),
    (frozenset({"over"}), _over),
    (frozenset({"city", "town"}), _city_of),
    (frozenset({"kingdom"}), _kingdom),
)
"""Each rule with the words of which one must be there for it."""
