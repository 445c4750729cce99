"""The answers on the shipped base, against a reading of `data/rounds.json` that knows nothing of the program."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from rows import each

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.execute import execute
from astana_cli.answers.query import Filter, Query

Data = dict[str, Any]
BASE: Data = json.loads((Path(__file__).parents[2] / "data" / "rounds.json").read_text(encoding="utf-8"))
ROUNDS: dict[int, Data] = {r["number"]: r for r in BASE["rounds"]}
NAMES: dict[str, Data] = {x["id"]: x["name"] for table in ("people", "groups", "parties") for x in BASE[table]}
STAYED_AWAY = {"boycotted", "declined", "not_invited", "absent"}
TOOK_PART = {"present", "partial", "represented", "suspended"}
DELEGATIONS = [(n, d) for n, r in ROUNDS.items() for d in r["delegations"]]
numbers = pytest.mark.parametrize("number", ROUNDS)


@pytest.fixture
def ask(world: Any) -> Any:
    return lambda topic, **more: execute(Query(topic, **more), world.k)


def came(party: str) -> list[int]:
    return [n for n, d in DELEGATIONS if d["party"] == party and d["attendance"].get("value") in TOOK_PART]


def silent(delegation: Data) -> bool:
    """Whether it is on record that nothing is known of a party's coming."""
    return delegation["attendance"].get("value", "not_recorded") == "not_recorded"


def ever_there() -> list[str]:
    return [p["id"] for p in BASE["parties"] if came(p["id"])]


def told_by() -> list[tuple[Data, str]]:
    """Whatever is told of a meeting as the words of somebody: the item, and the id of whom."""
    places = [*BASE["rounds"], *BASE["events"]]
    facts = [f for p in places for part in SPOKEN for f in p.get(part, ())]
    return [(f["value"], who) for f in facts if f.get("value") for who in f["value"].get("by", ())]


SPOKEN = ("walkouts", "agenda", "outcomes", "sidelines", "next_round", "about")


A_SENTENCE = 300
"""Letters that a sentence may hold whatever it tells of."""


def tied(fact: Data) -> bool:
    return bool(fact["reason"] == "sources_disagree")


def of_field(answer: Answer, field: str) -> list[Record]:
    return [r for r in answer.records if r.field == field]


def says(answer: Answer, *names: Data) -> None:
    for name in names:
        assert name["en"] in answer.text.en
        assert name["ar"] in answer.text.ar


def same_verdict(record: Record, fact: Data) -> None:
    """The record has the fact's rank, reason, claims and rivals."""
    assert (record.rank, record.reason) == (fact["rank"], fact["reason"])
    assert list(record.claims) == fact.get("claims", [])
    assert [(r.rank, r.reason, list(r.claims)) for r in record.rivals] == [
        (r["rank"], r["reason"], r["claims"]) for r in fact.get("rivals", [])
    ]
    stands = any(r["rank"] == "normal" for r in fact.get("rivals", []))
    assert (record.status == "disputed") == stands


@numbers
def test_who_led(ask: Any, number: int) -> None:
    for d in ROUNDS[number]["delegations"]:
        party = d["party"]
        found = ask("head", rounds=(number,), parties=(party,))
        head = d.get("head")
        if party not in ever_there():
            assert found.reason == "party_never_took_part"
        elif d["attendance"].get("value") not in TOOK_PART:
            assert found.reason == "party_absent"
            says(found, NAMES[party])
            if "absence" in d and "value" in d["absence"]:
                says(found, d["absence"]["value"]["text"])
        elif head is None or "value" not in head:
            assert found.status == "unknown"
        else:
            (record,) = of_field(found, "head")
            same_verdict(record, head)
            assert record.value == {"id": head["value"], **NAMES[head["value"]]}
            standing = [
                head["value"],
                *(r["value"] for r in head.get("rivals", []) if r["rank"] == "normal" and "value" in r),
            ]
            says(found, *(NAMES[person] for person in standing))
            assert found.rounds == (number,)


@numbers
def test_when(ask: Any, number: int) -> None:
    r = ROUNDS[number]
    found = ask("date", rounds=(number,))
    start, end = of_field(found, "date_start"), of_field(found, "date_end")
    assert [x.value for x in (*start, *end)] == [r["start"]["value"], r["end"]["value"]]
    same_verdict(start[0], r["start"])
    same_verdict(end[0], r["end"])
    one, two = (date.fromisoformat(r[edge]["value"]) for edge in ("start", "end"))
    assert str(two.day) in found.text.en
    assert f"{two:%B %Y}" in found.text.en
    assert ask("date", rounds=(number,), detail="duration").number == (two - one).days + 1
    (weekday,) = of_field(ask("date", rounds=(number,), detail="weekday"), "weekday")
    assert weekday.value["en"] == f"{one:%A}"
    assert ask("date", rounds=(number,), check=(r["end"]["value"],)).text.en.startswith("Yes")
    assert ask("date", rounds=(number,), check=("2016-01-01",)).text.en.startswith("No")


def name_then(place: Data, day: str) -> Data:
    fitting = [n["name"] for n in place["names"] if n.get("start", "") <= day <= n.get("end", "9999")[: len(day)] + "~"]
    found: Data = fitting[-1]
    return found


@numbers
def test_where(ask: Any, number: int) -> None:
    r = ROUNDS[number]
    place = next(p for p in BASE["places"] if p["id"] == r["city"]["value"])
    found = ask("place", rounds=(number,))
    (city,) = of_field(found, "city")
    same_verdict(city, r["city"])
    assert city.value["id"] == place["id"]
    assert city.value["country"] == {"id": place["country"], **place["country_name"]}
    then = r["city_name"]["value"] if "city_name" in r else name_then(place, r["start"]["value"])
    assert (city.value["en"], city.value["ar"]) == (then["en"], then["ar"])
    says(found, then, place["country_name"])
    known = [f["value"] for f in r.get("venues", []) if "value" in f]
    venue = ask("place", rounds=(number,), detail="venue")
    says(venue, *known)
    assert (venue.status == "unknown") == (not known)


@numbers
def test_who_came(ask: Any, number: int) -> None:
    there = {d["party"]: d["attendance"].get("value") for d in ROUNDS[number]["delegations"]}
    found = ask("attendance", rounds=(number,))
    states = {r.party: r.value["id"] if r.value else None for r in of_field(found, "attendance")}
    assert states == there
    assert found.number == sum(state in TOOK_PART for state in there.values())
    present, _, away = found.text.en.partition("not present")
    for party, state in there.items():
        if state in TOOK_PART:
            assert NAMES[party]["en"] in present
        if state in STAYED_AWAY:
            assert NAMES[party]["en"] in away
    for party in ever_there():
        one = ask("attendance", rounds=(number,), parties=(party,))
        state = there.get(party)
        assert one.rounds == ((number,) if state in TOOK_PART else ())
        assert (one.status == "unknown") == (state not in TOOK_PART | STAYED_AWAY)


@numbers
def test_who_stayed_away(ask: Any, number: int) -> None:
    r = ROUNDS[number]
    found = ask("absence", rounds=(number,))
    parties = [d["party"] for d in r["delegations"] if d["attendance"].get("value") in STAYED_AWAY]
    assert [x.party for x in of_field(found, "attendance")] == parties
    missing = [f["value"]["who"] for f in r.get("missing", [])]
    assert [x.value["id"] for x in of_field(found, "absent")] == missing
    says(found, *(NAMES[who] for who in (*parties, *missing)))
    assert (found.status == "unknown") == (not parties and not missing)


@numbers
def test_what_was_discussed_and_issued(ask: Any, number: int) -> None:
    r = ROUNDS[number]
    for topic, key in (("agenda", "agenda"), ("sideline", "sidelines")):
        points = [f["value"]["text"] for f in r.get(key, []) if "value" in f]
        found = ask(topic, rounds=(number,))
        assert [(x.value["en"], x.value["ar"]) for x in found.records if x.value] == [
            (p["en"], p["ar"]) for p in points
        ]
        if f"{len(points)} on record" in found.text.en:
            assert sum(len(p["en"]) for p in points) > A_SENTENCE, "few points are told in the sentence"
        else:
            says(found, *points)
    issued = [f["value"] for f in r.get("documents", []) if "value" in f]
    kinds = {d["id"]: d["kind"] for d in BASE["documents"]}
    found = ask("document", rounds=(number,))
    assert [x.value["id"] for x in of_field(found, "document") if x.status not in ("none", "unknown")] == issued
    statement = ask("document", rounds=(number,), detail="statement")
    refused = any(f.get("state") == "none" for f in r.get("documents", []))
    if refused:
        assert statement.text.en.startswith("No joint statement")
    elif any(kinds[key] == "joint_statement" for key in issued):
        assert statement.text.en.startswith("Yes")
    else:
        assert statement.status == "unknown"


@pytest.mark.parametrize("document", BASE["documents"], ids=lambda d: d["id"])
def test_a_document(ask: Any, document: Data) -> None:
    found = ask("document", documents=(document["id"],))
    says(found, document["name"])
    for field, key in (("issuer", "issuers"), ("signatory", "signatories"), ("endorser", "endorsers")):
        values = [x.value["id"] for x in of_field(found, field) if x.value and "id" in x.value]
        assert values == [f["value"] for f in document.get(key, []) if "value" in f]
    assert [x.value["source"] for x in of_field(found, "text")] == document.get("texts", [])
    assert [x.value for x in of_field(found, "issued")] == [document["issued"].get("value")]
    assert found.rounds == ((document["round"],) if "round" in document else ())


@each("year", range(2016, 2027))
def test_rounds_of_a_year(ask: Any, year: int) -> None:
    expected = tuple(n for n, r in ROUNDS.items() if str(year) in (r["start"]["value"][:4], r["end"]["value"][:4]))
    found = ask("count", where=Filter(year=year))
    assert (found.rounds, found.number) == (expected, len(expected))


def test_rounds_by_place_and_by_party(ask: Any) -> None:
    for place in BASE["places"]:
        expected = tuple(n for n, r in ROUNDS.items() if r["city"].get("value") == place["id"])
        assert ask("count", where=Filter(city=place["id"])).rounds == expected
        assert ask("count", where=Filter(not_city=place["id"])).rounds == tuple(n for n in ROUNDS if n not in expected)
    for party in ever_there():
        assert ask("rounds", where=Filter(present=(party,))).rounds == tuple(came(party))
        absent = ask("rounds", where=Filter(absent=(party,)))
        unknown = {n for n, r in ROUNDS.items() for d in r["delegations"] if d["party"] == party and silent(d)}
        assert absent.rounds == tuple(n for n in ROUNDS if n not in came(party) and n not in unknown)
        assert ask("party", parties=(party,)).rounds == tuple(came(party))
        assert ask("debut", parties=(party,), pick="first").rounds == (came(party)[0],)
        assert ask("debut", parties=(party,), pick="last").rounds == (came(party)[-1],)


def led(person: str) -> list[int]:
    """Where a person is the accepted head; on a tie nobody is."""
    heads = ((n, d["head"]) for n, d in DELEGATIONS if "head" in d)
    return [n for n, head in heads if head.get("value") == person and not tied(head)]


def test_careers(ask: Any) -> None:
    heads = [d["head"] for _, d in DELEGATIONS if "head" in d]
    contested = {head.get("value") for head in heads if tied(head)}
    contested |= {r.get("value") for head in heads for r in head.get("rivals", []) if r["rank"] == "normal"}
    for person in BASE["people"]:
        key, expected = person["id"], tuple(led(person["id"]))
        assert ask("person", people=(key,)).rounds == expected
        assert ask("rounds", where=Filter(led_by=key)).rounds == expected
        career = ask("career", people=(key,))
        assert career.rounds == expected
        assert (career.reason == "premise_false") == (not expected and key not in contested)
        for pick, at in (("first", 0), ("last", -1)):
            if expected:
                assert ask("career", people=(key,), pick=pick).rounds == (expected[at],)


def test_a_tie_is_neither_denied_nor_counted(ask: Any) -> None:
    ties = [(n, d["party"], d["head"]) for n, d in DELEGATIONS if "head" in d and tied(d["head"])]
    assert ties
    for number, party, head in ties:
        readings = [head["value"], *(r["value"] for r in head["rivals"] if r["rank"] == "normal")]
        for person in readings:
            found = ask("career", people=(person,), rounds=(number,), detail="led")
            assert found.status == "disputed"
            assert found.rounds == ()
            assert not found.text.en.startswith(("Yes", "No"))
            says(found, *(NAMES[reading] for reading in readings))
            whole = ask("career", people=(person,))
            assert whole.status == "disputed"
            assert number in {r.round for r in whole.records}
            assert number not in whole.rounds
        for other in ({number - 1, number + 1} & ROUNDS.keys()) & set(came(party)):
            found = ask("compare", rounds=(other, number), parties=(party,), detail="head")
            assert (found.status, found.text.en.split(".")[0]) == ("disputed", "Sources disagree")


def test_how_often_each_led(ask: Any) -> None:
    by_party: dict[str, Counter[str]] = defaultdict(Counter)
    for _, d in DELEGATIONS:
        if "value" in d.get("head", {}) and not tied(d["head"]):
            by_party[d["party"]][d["head"]["value"]] += 1
    for party, expected in by_party.items():
        found = ask("tally", parties=(party,))
        assert {r.person: r.value["count"] for r in found.records} == expected
        one, *others = expected
        rest = ask("tally", parties=(party,), people=(one,), detail="others")
        assert ({r.person for r in rest.records}, rest.status == "answered") == ({*others}, bool(others))
        most = ask("tally", parties=(party,), pick="most")
        assert {r.person for r in most.records} == {p for p, n in expected.items() if n == max(expected.values())}
        assert most.number == max(expected.values())


def test_gaps_and_years(ask: Any) -> None:
    days = {
        two: (date.fromisoformat(ROUNDS[two]["start"]["value"]) - date.fromisoformat(ROUNDS[one]["end"]["value"])).days
        for one, two in pairwise(ROUNDS)
    }
    assert {r.round: r.value for r in ask("gap").records} == days
    assert ask("gap", pick="most").number == max(days.values())
    opened = Counter(r["start"]["value"][:4] for r in ROUNDS.values())
    found = {r.whose.en: r.value for r in ask("busiest").records}
    years = range(int(min(opened)), int(max(opened)) + 1)
    assert found == {str(year): opened[str(year)] for year in years}


def test_how_many_rounds_each_party_came_to(ask: Any) -> None:
    often = {party: len(came(party)) for party in {d["party"] for _, d in DELEGATIONS} if came(party)}
    assert {r.party: r.value for r in ask("busiest", detail="party").records} == often
    most = ask("busiest", detail="party", pick="most")
    assert {r.party for r in most.records} == {party for party, n in often.items() if n == max(often.values())}


def test_how_many_rounds_each_venue_saw(ask: Any) -> None:
    for record in ask("busiest", detail="venue").records:
        there = [r for r in ROUNDS.values() if record.whose.en.split()[0] in str(r["venues"])]
        assert record.value == len(there)


def test_disputes_are_those_of_the_file(ask: Any) -> None:
    def facts(node: Any) -> Any:
        if isinstance(node, dict):
            if "rank" in node and "reason" in node:
                yield node
            else:
                yield from (fact for value in node.values() for fact in facts(value))
        elif isinstance(node, list):
            yield from (fact for value in node for fact in facts(value))

    every = list(facts([BASE["rounds"], BASE["events"], BASE["documents"]]))
    rivalled = [f for f in every if f.get("rivals")]
    open_ones = [f for f in rivalled if any(r["rank"] == "normal" for r in f["rivals"])]
    found = ask("dispute")
    assert found.number == len(rivalled)
    assert [r.status == "disputed" for r in found.records] == [i < len(open_ones) for i in range(len(rivalled))]
    cited = {c for f in every for c in (*f.get("claims", []), *(c for r in f.get("rivals", []) for c in r["claims"]))}
    assert ask("source").number == len(cited)


def test_events_and_terms(ask: Any) -> None:
    every = ask("event")
    assert {r.event for r in every.records} == {e["id"] for e in BASE["events"]}
    for event in BASE["events"]:
        found = ask("event", events=(event["id"],))
        says(found, event["name"])
        heads = [d["head"]["value"] for d in event.get("delegations", []) if "value" in d.get("head", {})]
        assert [r.value["id"] for r in of_field(found, "head") if r.value] == heads
    for term in BASE["terms"]:
        found = ask("definition", terms=(term["id"],))
        says(found, term["name"], term["definition"]["value"])
        assert len(found.suggestions) == len(term.get("see", []))


def test_a_gap_is_measured_from_the_earlier_round(ask: Any) -> None:
    assert ask("gap", rounds=(5, 4)).number == ask("gap", rounds=(4, 5)).number > 0


def test_a_weekday_is_told_of_the_opening_and_of_the_close(ask: Any) -> None:
    for number, r in ROUNDS.items():
        one, two = (date.fromisoformat(r[edge]["value"]) for edge in ("start", "end"))
        said = ask("date", rounds=(number,), detail="weekday").text.en
        assert f"opened on a {one:%A}" in said
        assert f"closed on a {two:%A}" in said


def test_no_round_but_a_disputed_one_is_no_plain_answer(ask: Any) -> None:
    found = ask("rounds", where=Filter(not_led_by="alexander-lavrentiev"))
    assert (found.status, found.rounds) == ("disputed", ())
    assert "Round 20" in found.text.en
    assert "الجولة 20" in found.text.ar


def test_the_head_of_one_delegation_is_not_told_to_be_head_of_none(ask: Any) -> None:
    said = ask("career", people=("george-krol",), parties=("kazakhstan",), rounds=(1,), detail="led").text
    assert said.en.startswith("No: ")
    assert "United States" in said.en
    assert "الولايات المتحدة" in said.ar


def test_whoever_is_said_to_have_spoken_is_named_in_the_text() -> None:
    """By a surname in both languages, or by a name of the party, the name of which may be its ministry's or its
    capital's; three are named by what they were at the time."""
    named: dict[str, list[str]] = {}
    for table in ("people", "parties"):
        for x in BASE[table]:
            forms = [*x["name"].values(), *(o["form"] for o in x.get("other_names", ()))]
            named[x["id"]] = [f.split()[-1].removeprefix("al-") for f in forms] if table == "people" else forms
    missing = {
        (item["text"]["en"].split()[0], who)
        for item, who in told_by()
        if not all(any(bare(f) in bare(item["text"][lang]) for f in named[who]) for lang in ("en", "ar"))
    }
    assert missing == {("The", "kazakhstan"), ("On", "kazakhstan"), ("Gatilov", "russia")}


def bare(text: str) -> str:
    """An Arabic text without its vowels and its article."""
    return text.translate(dict.fromkeys(range(0x64B, 0x653))).translate(str.maketrans("أإآ", "ااا")).removeprefix("ال")


@numbers
def test_what_a_party_said_is_what_it_and_its_people_said(ask: Any, number: int) -> None:
    party = {p["id"]: p.get("party") for p in BASE["people"]}
    for side in ("russia", "syria_gov", "opposition", "un", "kazakhstan"):
        answer = ask("said", rounds=(number,), parties=(side,))
        told = [
            f["value"]["text"]["en"]
            for part in SPOKEN
            for f in ROUNDS[number].get(part, ())
            if f.get("value") and any(side in (who, party.get(who)) for who in f["value"].get("by", ()))
        ]
        assert sorted(r.value["en"] for r in answer.records) == sorted(told)
        assert (answer.status == "unknown") == (not told)
