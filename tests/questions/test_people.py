"""Everyone on record, in both languages, and everyone who is not."""

from __future__ import annotations

from rows import each

from astana_cli.answers.select import doubtful_rounds, leads


def test_which_rounds(reply, world):
    k = world.k
    for person in k.kb.people:
        led = [r.number for r in k.rounds.values() if any(leads(d, person.id) for d in r.delegations)]
        for text in (f"which rounds did {person.name.en} lead", f"ما الجولات التي ترأس فيها {person.name.ar} الوفد"):
            answer = reply(text)
            if answer.query.people == (person.id,):
                assert list(answer.rounds) == led, text
                assert (answer.reason == "premise_false") == (not led and not doubtful_rounds(k, person.id)), text
            else:
                assert answer.status in ("ambiguous", "refused"), text


def test_surname_of_two(reply):
    for text in ("When did Unal head the delegation?", "أونال ترأس أي جولات؟", "who is Unal", "من هو أونال"):
        assert reply(text).status == "ambiguous", text
    assert reply("When did Sedat Onal head the delegation?").query.people == ("sedat-onal",)
    assert reply("مين إجا بعد سيدات أونال رئيساً للوفد التركي؟").rounds == (15,)


@each(
    "text",
    ["Which rounds did Johnny Walker lead?", "Was Barack Obama at round 3?", "Did Bashar al-Assad attend round 5?"],
)
def test_nobody(reply, text):
    assert reply(text).reason == "no_such_person"


def test_spellings_are_one(reply):
    assert reply("Is Ahmad Toma the same person as Ahmad Tomeh?").text.en.startswith("Yes")
    assert reply("Are Sedat Onal and Selcuk Unal the same person?").text.en.startswith("No")


@each(
    "text",
    ["هل حضر السودان الجولة 9؟", "هل كان المطار بالجولة 17", "من ترأس الكبار في الجولة 9", "was berry at round 9"],
)
def test_an_everyday_word_is_nobody_for_its_sound(reply, text):
    assert reply(text).status == "refused"
