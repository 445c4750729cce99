"""Rules, look-ups, ledger and coverage on a small invented base, where every fault can be named to the letter."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import meadow
import msgspec
import pytest
from rows import each

from astana_cli.errors import DataProblem
from astana_cli.knowledge.canonical import dumps
from astana_cli.knowledge.check import check
from astana_cli.knowledge.coverage import Cover, covered
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.ledger import Ledger
from astana_cli.knowledge.load import data_file, load, read
from astana_cli.knowledge.model import Claims, KnowledgeBase, Sources, Text
from astana_cli.knowledge.rules.fault import Fault
from astana_cli.knowledge.walk import facts

Data = dict[str, Any]
BASE = meadow.base()


def opened(data: Data) -> tuple[KnowledgeBase, Claims, Sources]:
    shapes = (KnowledgeBase, Claims, Sources)
    made = (
        msgspec.convert(data[name], shape) for name, shape in zip(("rounds", "claims", "sources"), shapes, strict=True)
    )
    return tuple(made)  # type: ignore[return-value]  # three of them


def faults(data: Data) -> list[Fault]:
    return check(*opened(data))


@pytest.fixture(scope="module")
def k() -> Knowledge:
    return Knowledge(opened(BASE)[0])


def _ledger(data: dict[str, Any]) -> Ledger:
    _, claims, sources = opened(data)
    return Ledger({c.id: c for c in claims.claims}, {x.id: x for x in sources.sources})


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return _ledger(BASE)


def delegation(data: Data, number: int, party: str) -> Data:
    found: Data = next(d for d in data["rounds"]["rounds"][number - 1]["delegations"] if d["party"] == party)
    return found


def claim(data: Data, key: str) -> Data:
    found: Data = next(c for c in data["claims"]["claims"] if c["id"] == key)
    return found


def again(name: str) -> Callable[[Data], None]:
    """A second record with the id of the first."""
    return lambda data: data["rounds"][name].append(copy.deepcopy(data["rounds"][name][0]))


def put(*path: Any) -> Callable[[Data], None]:
    """Set the last of `path` at the place that the others name."""

    def done(data: Data) -> None:
        node = data
        for step in path[:-2]:
            node = node[step]
        node[path[-2]] = path[-1]

    return done


def both(*steps: Callable[[Data], None]) -> Callable[[Data], None]:
    def done(data: Data) -> None:
        for step in steps:
            step(data)

    return done


def without(*path: Any) -> Callable[[Data], None]:
    def done(data: Data) -> None:
        node = data
        for step in path[:-1]:
            node = node[step]
        del node[path[-1]]

    return done


R = ("rounds", "rounds")
IRAN = (*R, 0, "delegations", 2)
RUSSIA = (*R, 0, "delegations", 0)
IRAQ = (*R, 0, "delegations", 7)
TURKEY_3 = (*R, 2, "delegations", 1)
AT_IRAN, AT_RUSSIA, AT_IRAQ = (f"$.rounds[0].delegations[{n}]" for n in (2, 0, 7))
AT_TURKEY_3 = "$.rounds[2].delegations[1]"


def about_iran(**more: Any) -> Callable[[Data], None]:
    """Change the only claim that Iran was headed by Moradi at round 1."""
    return lambda data: claim(data, "r1.iran.head.s2").update(more)


BREAKS: list[tuple[str, Callable[[Data], None], list[tuple[str, str]]]] = [
    *(
        (f"two {name}", again(name), [(BASE["rounds"][name][0]["id"], "record id used 2 times")])
        for name in ("parties", "groups", "offices", "places", "topics")
    ),
    ("a party nobody knows", put(*IRAN, "party", "atlantis"), [(f"{AT_IRAN}.party", "no such parties: atlantis")]),
    (
        "a rival nobody knows",
        put(*TURKEY_3, "head", "rivals", 0, "value", "nobody"),
        [(f"{AT_TURKEY_3}.head.rivals[0].value", "no such people: nobody")],
    ),
    (
        "an office nobody knows",
        put(*RUSSIA, "office", "value", "czar"),
        [(f"{AT_RUSSIA}.office.value", "no such offices: czar")],
    ),
    (
        "a host nobody knows",
        put(*R, 0, "host", 0, "value", "person", "nobody"),
        [("$.rounds[0].host[0].value.person", "no such people: nobody")],
    ),
    (
        "a topic nobody knows",
        put(*R, 0, "agenda", 0, "value", "topics", 0, "dreams"),
        [("$.rounds[0].agenda[0].value.topics[0]", "no such topics: dreams")],
    ),
    (
        "somebody nobody knows who said something",
        put(*R, 0, "outcomes", 0, "value", "by", ["turkey", "nobody"]),
        [("$.rounds[0].outcomes[0].value.by[1]", "no such people or parties: nobody")],
    ),
    (
        "a document nobody knows",
        put(*R, 1, "documents", 0, "value", "treaty"),
        [("$.rounds[1].documents[0].value", "no such documents: treaty")],
    ),
    (
        "a document of a round that was not",
        put("rounds", "documents", 1, "round", 8),
        [("$.documents[1].round", "no such rounds: 8")],
    ),
    (
        "a term that refers to nothing",
        put("rounds", "terms", 0, "see", 0, "nothing"),
        [("$.terms[0].see[0]", "no such see: nothing")],
    ),
    (
        "an absentee nobody knows",
        put(*R, 0, "missing", 0, "value", "who", "x"),
        [("$.rounds[0].missing[0].value.who", "no such who: x")],
    ),
    ("a lost claim", put(*IRAN, "head", "claims", ["r9"]), [(f"{AT_IRAN}.head", "no such claim: r9")]),
    (
        "a lost claim of a rival",
        put(*TURKEY_3, "head", "rivals", 0, "claims", ["r9"]),
        [(f"{AT_TURKEY_3}.head.rivals[0]", "no such claim: r9")],
    ),
    ("a lost source", about_iran(source="s9"), [("r1.iran.head.s2", "no such source: s9")]),
    (
        "a text at a page nobody knows",
        put("rounds", "documents", 2, "texts", 0, "s9"),
        [("document statement-2003", "no such source: s9")],
    ),
    (
        "a head nobody knows",
        put(*IRAN, "head", "value", "nobody"),
        [(f"{AT_IRAN}.head.value", "no such people: nobody")],
    ),
    ("a fact without a claim", put(*IRAN, "head", "claims", []), [(f"{AT_IRAN}.head", "a fact without a claim")]),
    (
        "known, but without a value",
        without(*IRAN, "head", "value"),
        [(f"{AT_IRAN}.head", "state known does not go with value None")],
    ),
    (
        "a round that ends before it starts",
        put(*R, 1, "end", "value", "2003-09-01"),
        [("$.rounds[1]", "2003-09-01 comes before 2003-09-10")],
    ),
    ("a blank name", put(*R, 0, "name", "ar", " "), [("$.rounds[0].name.ar", "a blank text")]),
    (
        "an unknown with a claim",
        put(*IRAN, "head", "state", "unknown"),
        [(f"{AT_IRAN}.head", "an unknown value cannot rest on claims")],
    ),
    (
        "none with a value",
        put(*IRAN, "head", "state", "none"),
        [(f"{AT_IRAN}.head", "state none does not go with value 'reza-moradi'")],
    ),
    (
        "a rival without a claim",
        put(*TURKEY_3, "head", "rivals", 0, "claims", []),
        [(f"{AT_TURKEY_3}.head.rivals[0]", "a rival without a claim")],
    ),
    (
        "a rival that is none with a value",
        put(*TURKEY_3, "head", "rivals", 0, "state", "none"),
        [(f"{AT_TURKEY_3}.head.rivals[0]", "state none does not go with value 'selim-aydin'")],
    ),
    (
        "a rival that says the same",
        put(*TURKEY_3, "head", "rivals", 0, "value", "kemal-aydin"),
        [(f"{AT_TURKEY_3}.head.rivals[0]", "a rival that says the same as the fact")],
    ),
    (
        "a reason of another rank",
        put(*IRAN, "head", "reason", "own_delegation"),
        [(f"{AT_IRAN}.head", "reason own_delegation does not go with rank normal")],
    ),
    (
        "a rival's reason of another rank",
        put(*TURKEY_3, "head", "rivals", 0, "reason", "copied_error"),
        [(f"{AT_TURKEY_3}.head.rivals[0]", "reason copied_error does not go with rank normal")],
    ),
    (
        "not found, but known",
        put(*IRAN, "head", "reason", "not_found"),
        [(f"{AT_IRAN}.head", "reason not_found does not go with state known")],
    ),
    (
        "a tie with nobody",
        put(*IRAN, "head", "reason", "sources_disagree"),
        [(f"{AT_IRAN}.head", "sources_disagree without a rival of rank normal")],
    ),
    (
        "a wire and its reprint are one witness",
        both(
            put(*RUSSIA, "head", "claims", ["r1.russia.head.s1"]),
            lambda data: claim(data, "r1.russia.head.s1").update(source="s4"),
            lambda data: claim(data, "r1.russia.head.s2").update(subject="x"),
            put(*RUSSIA, "head", "claims", ["r1.russia.head.s1", "r1.russia.head.s2"]),
        ),
        [(f"{AT_RUSSIA}.head", "independent_agreement on fewer than two independent witnesses")],
    ),
    (
        "a quotation and the one quoted are one witness",
        lambda data: claim(data, "r1.russia.head.s1").update(claimant="wire"),
        [(f"{AT_RUSSIA}.head", "independent_agreement on fewer than two independent witnesses")],
    ),
    (
        "preferred on announcements",
        lambda data: [claim(data, f"r1.russia.head.{s}").update(modality="announced") for s in ("s1", "s2")],
        [(f"{AT_RUSSIA}.head", "preferred, but rests on announcements alone")],
    ),
    (
        "a report behind an announcement",
        lambda data: claim(data, "r3.turkey.head.s2").update(modality="announced"),
        [(f"{AT_TURKEY_3}.head.rivals[0]", "a report stands behind an announcement")],
    ),
    ("suspect alone", about_iran(status="suspect"), [(f"{AT_IRAN}.head", "rests on suspect claims alone")]),
    (
        "a claim that nobody takes up",
        lambda data: data["claims"]["claims"].append({**claim(data, "r1.iran.head.s2"), "id": "lost"}),
        [("lost", "no fact takes up this claim (round-1, head.iran: Reza Moradi)")],
    ),
    (
        "a claim twice",
        lambda data: data["claims"]["claims"].append(claim(data, "r1.iran.head.s2")),
        [("r1.iran.head.s2", "claim id used 2 times")],
    ),
    (
        "a source twice",
        lambda data: data["sources"]["sources"].append(data["sources"]["sources"][0]),
        [("s1", "source id used 2 times")],
    ),
    (
        "another head",
        about_iran(value="Ivan Belov"),
        [(f"{AT_IRAN}.head", "claim r1.iran.head.s2 says Ivan Belov, not reza-moradi")],
    ),
    ("an unnamed head", about_iran(value="a diplomat (unnamed)"), []),
    ("a claim of something else", about_iran(field="gossip", value="tall"), []),
    (
        "another city",
        lambda data: claim(data, "r3.city.s1").update(value="Newtown"),
        [("$.rounds[2].city", "claim r3.city.s1 says Newtown, not harbour")],
    ),
    ("an earlier name of the city", lambda data: claim(data, "r5.city.s1").update(value="Oldtown"), []),
    (
        "another day of a rival",
        lambda data: claim(data, "r5.end.s3").update(value="2006-01-05"),
        [("$.rounds[4].end.rivals[0]", "claim r5.end.s3 says 2006-01-05, not 2006-01-01")],
    ),
    (
        "a claim about another party",
        lambda data: claim(data, "r1.iraq.attendance.s4").update(value="un"),
        [(f"{AT_IRAQ}.attendance", "claim r1.iraq.attendance.s4 is about un, not iraq")],
    ),
    (
        "a claim about a party with a dash",
        lambda data: claim(data, "r1.syria_gov.attendance.s1").update(value="syria-gov"),
        [],
    ),
    (
        "present claimed, absence shown",
        lambda data: claim(data, "r1.iraq.attendance.s4").update(field="present"),
        [(f"{AT_IRAQ}.attendance", "claim r1.iraq.attendance.s4 says present, the value is not_invited")],
    ),
    (
        "absence claimed, presence shown",
        lambda data: claim(data, "r1.iran.attendance.s2").update(field="absent"),
        [(f"{AT_IRAN}.attendance", "claim r1.iran.attendance.s2 says absent, the value is present")],
    ),
    (
        "a claim about another round",
        about_iran(subject="round-2"),
        [(f"{AT_IRAN}.head", "rests on claims about round-2 alone (r1.iran.head.s2)")],
    ),
    (
        "a claim about another round, and a note that says why",
        both(about_iran(subject="round-2"), put(*IRAN, "head", "note", {"en": "x", "ar": "س"})),
        [],
    ),
    (
        "a note does not help what is preferred",
        both(
            lambda data: [claim(data, f"r1.russia.head.{s}").update(subject="round-2") for s in ("s1", "s2")],
            put(*RUSSIA, "head", "note", {"en": "x", "ar": "س"}),
        ),
        [(f"{AT_RUSSIA}.head", "rests on claims about round-2 alone (r1.russia.head.s1)")],
    ),
    (
        "a spelling nobody knows",
        about_iran(as_written="R. Moradi"),
        [("r1.iran.head.s2", "a form of Reza Moradi that the person lacks: R. Moradi")],
    ),
    (
        "an Arabic spelling nobody knows",
        about_iran(value_ar="مراد رضا"),
        [("r1.iran.head.s2", "a form of Reza Moradi that the person lacks: مراد رضا")],
    ),
    ("a spelling that folds to the name", about_iran(as_written="REZA MORADI"), []),
    (
        "no such day",
        both(
            put(*R, 4, "start", "value", "2005-02-31"),
            *(lambda d, s=s: claim(d, f"r5.start.{s}").update(value="2005-02-31") for s in ("s1", "s2")),
        ),
        [("$.rounds[4].start", "no such day: 2005-02-31")],
    ),
    (
        "a rival that is no day",
        both(
            put(*R, 4, "end", "rivals", 0, "value", "2006-02-30"),
            lambda d: claim(d, "r5.end.s3").update(value="2006-02-30"),
        ),
        [("$.rounds[4].end", "no such day: 2006-02-30")],
    ),
    (
        "an event that ends before it starts",
        both(
            put("rounds", "events", 1, "end", "value", "2004-01-14"),
            *(lambda d, s=s: claim(d, f"congress-2004.end.{s}").update(value="2004-01-14") for s in ("s1", "s2")),
        ),
        [("$.events[1]", "2004-01-14 comes before 2004-01-15")],
    ),
    (
        "a round before the one before",
        both(
            put(*R, 1, "start", "value", "2003-03-01"),
            *(lambda d, s=s: claim(d, f"r2.start.{s}").update(value="2003-03-01") for s in ("s1", "s2")),
        ),
        [("$.rounds[1].start", "2003-03-01 comes before 2003-03-04")],
    ),
    ("a round that is skipped", put(*R, 4, "number", 7), [("$.rounds[4]", "round 7 follows round 4")]),
    (
        "two names at once",
        without("rounds", "places", 0, "names", 0, "end"),
        [(f"$.rounds[{n}].city", f"lakeside has 2 names on {d}") for n, d in ((1, "2003-09-10"), (4, "2005-12-31"))],
    ),
    (
        "no name then",
        put("rounds", "places", 1, "names", 0, "start", "2005"),
        [("$.rounds[2].city", "harbour has 0 names on 2004-02-27")],
    ),
    (
        "a party twice",
        lambda data: data["rounds"]["rounds"][3]["delegations"].append(
            {"party": "iran", "attendance": meadow.unknown()}
        ),
        [("$.rounds[3].delegations", "party id used 2 times")],
    ),
    ("a party unsaid", without(*R, 3, "delegations", 5), [("$.rounds[3].delegations", "nothing said of un")]),
    (
        "a head unsaid",
        without(*R, 3, "delegations", 3, "head"),
        [("$.rounds[3].delegations[3]", "syria_gov came, and nothing is said of its head")],
    ),
    (
        "a host needs no head",
        without(*R, 0, "delegations", 6, "role"),
        [("$.rounds[0].delegations[6]", "kazakhstan came, and nothing is said of its head")],
    ),
    (
        "a name of two",
        lambda data: data["rounds"]["people"][4].update(other_names=[meadow.form("Omar Saleh")]),
        [
            ("person reza-moradi", "shares the form 'omar saleh' with omar-saleh, and is not told apart from it"),
            ("person omar-saleh", "shares the form 'omar saleh' with reza-moradi, and is not told apart from it"),
        ],
    ),
    (
        "a name of two that are told apart",
        both(
            lambda data: data["rounds"]["people"][4].update(
                other_names=[meadow.form("Omar Saleh")], not_same_as=["omar-saleh"]
            ),
            lambda data: data["rounds"]["people"][6].update(not_same_as=["reza-moradi"]),
        ),
        [],
    ),
]


def test_the_meadow_is_sound() -> None:
    assert faults(BASE) == []


@pytest.mark.parametrize(("broken", "expected"), [b[1:] for b in BREAKS], ids=[b[0] for b in BREAKS])
def test_each_fault_is_named_with_its_place(broken: Callable[[Data], None], expected: list[tuple[str, str]]) -> None:
    data = copy.deepcopy(BASE)
    broken(data)
    found = faults(data)
    if not expected:
        assert found == []
    assert {Fault(*pair) for pair in expected} <= set(found)


def test_what_is_looked_up(k: Knowledge) -> None:
    assert list(k.rounds) == [1, 2, 3, 4, 5]
    assert k.last == 5
    tables = (k.people, k.parties, k.groups, k.offices, k.places, k.topics, k.events, k.documents, k.terms)
    names = ("people", "parties", "groups", "offices", "places", "topics", "events", "documents", "terms")
    for found, name in zip(tables, names, strict=True):
        assert list(found) == [record["id"] for record in BASE["rounds"][name]]
        assert all(record.id == key for key, record in found.items())
    assert [k.name_of(key).en for key in ("eva-lund", "south-front", "un")] == [
        "Eva Lund",
        "South Front",
        "United Nations",
    ]
    with pytest.raises(DataProblem, match="no person, group or party has the id 'lakeside'"):
        k.name_of("lakeside")


def test_a_delegation_is_that_of_the_round(k: Knowledge) -> None:
    found = k.delegation(k.rounds[3], "turkey")
    assert found
    assert found.head
    assert found.head.value == "kemal-aydin"
    assert k.delegation(k.rounds[1], "jordan") is None


@each(
    ("day", "name"),
    [
        ("2003-06-30", "Oldtown"), ("2003-07-01", "Newtown"), ("1990", "Oldtown"), ("2003-06", "Oldtown"),
        (None, "Newtown"), ("2099-01-01", "Newtown"),
    ],
)  # fmt: skip
def test_a_place_is_called_as_it_was_then(k: Knowledge, day: str | None, name: str) -> None:
    assert k.place_name(k.places["lakeside"], day).en == name


def test_a_name_without_a_match_on_that_day_falls_back_to_the_latest() -> None:
    data = copy.deepcopy(BASE)
    data["rounds"]["places"][0]["names"][0]["start"] = "1990"
    k = Knowledge(opened(data)[0])
    assert k.place_name(k.places["lakeside"], "1989-12-31") == Text(en="Newtown", ar="البلدة الجديدة")


def test_two_rounds_of_one_number_are_refused() -> None:
    data = copy.deepcopy(BASE)
    data["rounds"]["rounds"][1]["number"] = 1
    with pytest.raises(DataProblem, match="two rounds share a number; `astana check` names them"):
        Knowledge(opened(data)[0]).rounds  # noqa: B018  # looking is what raises


def test_evidence_comes_in_order_and_leaves_out_what_is_lost(ledger: Ledger) -> None:
    found = ledger.evidence(["r2.russia.head.s2", "lost", "r2.russia.head.s1", "r1.iraq.attendance.s4"])
    assert [(e.claim.id, e.source.id, e.witness) for e in found] == [
        ("r2.russia.head.s2", "s2", "envoy"),
        ("r2.russia.head.s1", "s1", "ministry"),
        ("r1.iraq.attendance.s4", "s4", "wire"),
    ]


def test_a_claim_without_its_source_is_told() -> None:
    data = copy.deepcopy(BASE)
    claim(data, "r1.end.s2")["source"] = "s9"
    ledger = _ledger(data)
    assert len(ledger.evidence(["r1.end.s1"])) == 1
    with pytest.raises(DataProblem, match=r"claim r1.end.s2 names a source that is not there: s9"):
        ledger.evidence(["r1.end.s2"])


def test_coverage_counts_witnesses_not_pages(k: Knowledge, ledger: Ledger) -> None:
    found = {(c.round, c.field): (c.state, c.witnesses) for c in covered(k.kb, ledger)}
    assert len(found) == 5 * 18
    assert found[1, "start"] == ("known", 2)
    assert found[1, "agenda"] == ("known", 3)
    assert found[1, "documents"] == ("none", 1)
    assert found[2, "head.opposition"] == ("away", 0)
    assert found[2, "head.un"] == ("disputed", 1)
    assert found[2, "venues"] == ("unknown", 0)
    assert found[4, "head.iran"] == ("missing", 0)
    assert found[4, "city"] == ("missing", 0)
    assert covered(k.kb, ledger)[0] == Cover(1, "start", "known", 2)


def test_facts_are_found_where_they_stand(k: Knowledge) -> None:
    found = {f.path: (f.field, f.fact.value) for f in facts(k.kb)}
    assert found["$.rounds[0].start"] == ("start", "2003-03-03")
    assert found["$.rounds[2].venues[1]"] == ("venues", Text(en="Pier 3", ar="الرصيف 3"))
    assert found["$.rounds[2].delegations[1].head"] == ("head", "kemal-aydin")
    assert found["$.documents[3].signatories[1]"] == ("signatories", "turkey")
    assert found["$.terms[0].definition"][0] == "definition"
    holders = {f.path: f.holder for f in facts(k.kb)}
    assert holders["$.rounds[2].delegations[1].head"].party == "turkey"
    assert holders["$.rounds[0].start"].number == 1


def test_files_are_read_from_their_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = meadow.write(tmp_path)
    assert data_file(str(folder)) == str(folder / "rounds.json")
    assert data_file(str(folder / "rounds.json")) == str(folder / "rounds.json")
    monkeypatch.setenv("ASTANA_DATA", str(folder))
    assert data_file() == str(folder / "rounds.json")
    assert data_file("elsewhere.json") == "elsewhere.json"
    assert load(str(folder / "rounds.json")) == opened(BASE)[0]
    ledger = Ledger.beside(str(folder / "rounds.json"))
    assert set(ledger.sources) == {"s1", "s2", "s3", "s4", "s5"}
    assert len(ledger.claims) == len(BASE["claims"]["claims"])
    (folder / "sources.json").unlink()
    with pytest.raises(DataProblem, match=r"sources\.json: No such file or directory; give another file with --data"):
        Ledger.beside(str(folder / "rounds.json"))


UNREADABLE = [
    (b"{", r"rounds\.json: not valid JSON: "),
    (b'{"sources": [{"id": "\xff"}]}', r"rounds\.json: not valid UTF-8 at byte 21"),
    (b"\xef\xbb\xbf{}", r"rounds\.json: begins with a byte order mark"),
    (b'{"sources": [{"id": "x"}]}', r"rounds\.json: .*\$\.sources\[0\]\.id"),
    (b'{"sources": [], "more": 1}', r"rounds\.json: .*unknown field `more`"),
]


@pytest.mark.parametrize(("raw", "message"), UNREADABLE, ids=[m[:60] for _, m in UNREADABLE])
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, raw: bytes, message: str) -> None:
    path = tmp_path / "rounds.json"
    path.write_bytes(raw)
    with pytest.raises(DataProblem, match=message) as caught:
        read(path, Sources)
    assert str(path) in caught.value.en
    assert "\n" not in caught.value.en


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(DataProblem, match="not a regular file"):
        read(tmp_path, Sources)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "rounds.json"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with pytest.raises(DataProblem, match="67108865 bytes, more than the 67108864 that are read"):
        read(path, Sources)


def test_canonical_text_breaks_what_is_too_long() -> None:
    long = ["x" * 60, "y" * 60]
    assert dumps({"b": long, "a": {"d": 1, "c": [True, None]}}) == (
        '{\n "a": {"c": [true, null], "d": 1},\n "b": [\n  "' + "x" * 60 + '",\n  "' + "y" * 60 + '"\n ]\n}\n'
    )
    assert dumps({"é": ""}) == '{"é": ""}\n'
    assert dumps([]) == "[]\n"
    assert json.loads(dumps({"k": {"deep": long}})) == {"k": {"deep": long}}
    exact = "z" * 118
    assert dumps(exact) == f'"{exact}"\n'
    assert dumps(["z" * 116]).count("\n") == 1
    assert dumps(["z" * 117]).count("\n") == 3
