"""Everyone on record, in both languages, and everyone who is not."""

from __future__ import annotations

import pytest

from astana_cli.answers.people import appearances


def test_which_rounds(ask, world):
    k = world.k
    for person in k.kb.people:
        led = sorted(
            {
                r.round
                for r in appearances(k, person.id)
                if r.field == "head" and r.round and r.value and r.value.get("id") == person.id
            }
        )
        for text in (f"which rounds did {person.name.en} lead", f"ما الجولات التي ترأس فيها {person.name.ar} الوفد"):
            answer = ask(text)
            if answer.query.people == (person.id,):
                assert list(answer.rounds) == led, text
                assert (answer.reason == "premise_false") == (not led), text
            else:
                assert answer.status in ("ambiguous", "refused"), text


def test_surname_of_two(ask):
    for text in ("When did Unal head the delegation?", "أونال ترأس أي جولات؟", "who is Unal", "من هو أونال"):
        assert ask(text).status == "ambiguous", text
    assert ask("When did Sedat Onal head the delegation?").status == "answered"
    assert ask("مين إجا بعد سيدات أونال رئيساً للوفد التركي؟").rounds == (15,)


@pytest.mark.parametrize(
    "text",
    ["Which rounds did Johnny Walker lead?", "Was Barack Obama at round 3?", "Did Bashar al-Assad attend round 5?"],
)
def test_nobody(ask, text):
    assert ask(text).reason == "no_such_person"


def test_spellings_are_one(ask):
    assert ask("Is Ahmad Toma the same person as Ahmad Tomeh?").text.en.startswith("Yes")
    assert ask("Are Sedat Onal and Selcuk Unal the same person?").text.en.startswith("No")
