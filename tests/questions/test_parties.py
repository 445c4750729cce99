"""Every party at every round: head, presence, absence, each against the knowledge base."""

from __future__ import annotations

import os

from rows import each

from astana_cli.answers.select import CAME, attendance, ever_came
from astana_cli.knowledge.model import AWAY

FULL = bool(os.environ.get("ASTANA_FULL_SWEEP"))
PARTIES = {
    "russia": ("Russia", "روسيا"),
    "turkey": ("Turkey", "تركيا"),
    "iran": ("Iran", "إيران"),
    "syria_gov": ("the Syrian government", "الحكومة السورية"),
    "opposition": ("the opposition", "المعارضة"),
    "un": ("the UN", "الأمم المتحدة"),
    "us": ("the US", "الولايات المتحدة"),
    "jordan": ("Jordan", "الأردن"),
    "iraq": ("Iraq", "العراق"),
    "lebanon": ("Lebanon", "لبنان"),
    "icrc": ("the Red Cross", "الصليب الأحمر"),
    "unhcr": ("the UNHCR", "مفوضية اللاجئين"),
    "kazakhstan": ("Kazakhstan", "كازاخستان"),
    "qatar": ("Qatar", "قطر"),
    "china": ("China", "الصين"),
}


def in_turn(party: str, number: int, english: str, arabic: str) -> tuple[str, ...]:
    """One language for each party at each round, the other at the next; both with ASTANA_FULL_SWEEP=1."""
    both = (english, arabic)
    return both if FULL else both[(list(PARTIES).index(party) + number) % 2 :][:1]


ROUNDS = range(1, 23)


@each("party", PARTIES)
def test_head(reply, world, party):
    k, names = world.k, PARTIES[party]
    for number in ROUNDS:
        state = attendance(k.rounds[number], party, k)
        found = k.delegation(k.rounds[number], party)
        for text in in_turn(
            party, number, f"who led {names[0]} at round {number}", f"من ترأس وفد {names[1]} في الجولة {number}"
        ):
            answer = reply(text)
            assert answer.query.parties == (party,), text
            assert answer.query.rounds == (number,), text
            if not ever_came(party, k):
                assert answer.reason == "party_never_took_part", text
            elif state not in CAME:
                assert answer.reason == "party_absent", text
            elif found and found.head and found.head.known:
                assert any(r.field == "head" and r.value["id"] == found.head.value for r in answer.records), text
            else:
                assert answer.status == "unknown", text


@each("party", PARTIES)
def test_presence(reply, world, party):
    k, names = world.k, PARTIES[party]
    for number in ROUNDS:
        state = attendance(k.rounds[number], party, k)
        for text in in_turn(
            party, number, f"did {names[0]} attend round {number}", f"هل حضر وفد {names[1]} الجولة {number}"
        ):
            answer = reply(text)
            if state in AWAY:
                assert answer.text.en.startswith("No"), text
                assert not answer.rounds, text
            elif not ever_came(party, k):
                assert answer.reason == "party_never_took_part", text
            elif state in CAME:
                assert answer.text.en.startswith("Yes"), text
                assert answer.rounds == (number,), text
            else:
                assert answer.status == "unknown", text


@each("party", ["russia", "turkey", "iran", "syria_gov"])
def test_why_absent_where_present(reply, party):
    for number in ROUNDS:
        for text in in_turn(
            party,
            number,
            f"why did {PARTIES[party][0]} boycott round {number}",
            f"لماذا قاطعت {PARTIES[party][1]} الجولة {number}",
        ):
            assert reply(text).reason == "premise_false", text


@each(
    ("text", "kind"),
    [
        ("which states came to round 13", "state"),
        ("what countries were present at round 22", "state"),
        ("أي الدول شاركت في الجولة 13", "state"),
        ("which organisations attended round 14", "organisation"),
        ("ما المنظمات التي حضرت الجولة 14", "organisation"),
        ("which parties attended round 14", None),
        ("أي جهات حضرت الجولة 14", None),
    ],
)
def test_states_and_organisations_are_told_apart(reply, text, kind, world):
    answer = reply(text)
    kinds = {world.k.parties[x.party].kind for x in answer.records if x.party}
    assert kinds == {kind} if kind else len(kinds) > 1
