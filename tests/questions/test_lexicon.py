"""The tables of the lexicon: canonical, bilingual, and no form with two meanings unless it is listed here."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest

from astana_cli.errors import DataProblem
from astana_cli.knowledge.canonical import dumps
from astana_cli.questions.lexis.lexicon import Entry, Lexicon, Ordered, Sense, build, lexicon_folder, phrases_of, tables
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.spoken import Spoken
from astana_cli.questions.lexis.text import plain, spelled

SEVERAL = {"عدد", "ايه", "بالضبط", "first", "اتنا", "no", "عشر", "عشره", "one"}
"""Forms with two meanings that the neighbours or the grammar of numbers tell apart; beside these only capitals,
which stand
for a city and for a government."""


def test_no_form_has_two_meanings():
    lexicon = Lexicon(phrases_of(tables()))
    doubled = {
        form
        for form, senses in lexicon.senses.items()
        if len(senses) > 1 and not any(sense.kind == "capital" for sense in senses)
    }
    assert doubled <= SEVERAL


def test_tables_are_canonical():
    for path in Path(lexicon_folder()).rglob("*.json"):
        text = path.read_text(encoding="utf-8")
        assert text == dumps(json.loads(text)), path


def test_a_phrase_stands_for_all_its_alternatives():
    entry = Entry(words="why wherefore", phrases=("(what|which) reason for", "(for|) what (the|) reason", "how come"))
    assert list(entry.forms()) == [
        *("why", "wherefore", "what reason for", "which reason for"),
        *("for what the reason", "for what reason", "what the reason", "what reason", "how come"),
    ]


def test_alternatives_stand_in_brackets():
    for meaning in tables():
        for phrase in meaning.entry.phrases:
            assert not re.search(r"[^ ]\(|\)[^ ]", phrase), f"{phrase}: a part of a word in brackets"
            outside = re.sub(r"\([^()]*\)", "", phrase)
            assert not set("()|") & set(outside), phrase
            assert " " in phrase, phrase


def test_no_form_stands_twice():
    forms = [(meaning.sense, form) for meaning in tables() for form in meaning.entry.forms()]
    assert len(forms) == len(set(forms))


def test_every_cue_is_in_both_languages():
    langs: dict[str, set[str]] = {}
    for meaning in tables():
        if meaning.sense.kind == "cue":
            langs.setdefault(meaning.sense.target, set()).add(meaning.lang)
    one_sided = {target for target, found in langs.items() if found != {"en", "ar"}}
    assert one_sided <= {"chair", "groupings", "there", "then", "how", "days", "soil"}


def test_a_packed_lexicon_is_the_same_unpacked(world):
    lexicon = build(world.k)
    packed = lexicon.packed()
    found = Lexicon(Ordered(*packed))
    assert found.senses == lexicon.senses
    assert found.own == lexicon.own
    assert found.get("no such phrase") == found.get("") == ()
    assert all(found.tabled(phrase) == (phrase in lexicon.own) for phrase in (*lexicon.senses, "no such phrase", ""))
    assert dict(Ordered(*packed, names=False)) == phrases_of(tables())


def test_a_phrase_is_spelled_as_each_of_its_forms_would_be():
    forms = [form for meaning in tables() for form in meaning.entry.forms()]
    assert phrases_of(tables()).keys() == set(spelled(forms)) - {""}


def test_words_are_the_same_however_they_are_kept(world):
    words = build(world.k).words
    kept = msgspec.json.decode(msgspec.json.encode(words), type=Spoken)
    assert kept == words
    assert kept.all > kept.own > {"round", "جوله"}
    assert not any(" " in word for word in kept.all)
    assert kept.side_by_side("head", "of")
    assert not kept.side_by_side("head", "head")
    assert "lavrentiev" in kept.all - kept.own
    other = kept.naming({"ivan petrov": (Sense("person", "petrov"),), "round petrovia": (Sense("party", "petrovia"),)})
    assert other.own == kept.own
    assert other.all - other.own == {"ivan", "petrov", "petrovia"}
    assert other.of_party("petrovia") == {"round", "petrovia"}
    assert "turkish" in other.of_party("turkey") < kept.of_party("turkey")


def test_a_folder_without_tables_is_named(world, tmp_path):
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(DataProblem, match=str(folder)):
            build(world.k, str(folder))


def test_the_words_of_rules_are_in_plain_letters():
    """They are taken as they stand, so a word in other letters would never be found."""
    rooms = json.loads(Path(lexicon_folder(), "common", "rules.json").read_text(encoding="utf-8"))
    folded = {f"{room}.{which}": plain(words) for room, lists in rooms.items() for which, words in lists.items()}
    assert folded == {f"{room}.{which}": words for room, lists in rooms.items() for which, words in lists.items()}


def test_parties_that_words_know_by_their_part_are_those_of_the_record(world):
    came = [(d.party, d.role.value) for r in world.k.rounds.values() for d in r.delegations if d.role]
    held = {world.k.places[r.city.value].country for r in world.k.rounds.values() if r.city and r.city.value}
    assert word_list("arabic_clauses", "guarantors") == {party for party, role in came if role == "guarantor"}
    assert word_list("hosts", "lands") == held
