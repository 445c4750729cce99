"""Whether a party came as guarantor or observer: yes or no, with the rounds; in doubt neither."""

from __future__ import annotations

from rows import each


@each(
    ("text", "party", "role", "word"),
    [
        ("is Kazakhstan a guarantor", "kazakhstan", "guarantor", "No: "),
        ("Is Iran one of the guarantors?", "iran", "guarantor", "Yes: "),
        ("was the US ever an observer", "us", "observer", "Yes: "),
        ("Was Iraq ever a guarantor?", "iraq", "guarantor", "No: "),
        ("is Turkey an observer", "turkey", "observer", "No: "),
        ("هل كازاخستان دولة ضامنة", "kazakhstan", "guarantor", "لا: "),
        ("هل الأردن مراقب؟", "jordan", "observer", "نعم: "),
    ],
)
def test_whether_a_party_has_a_role(reply, text, party, role, word):
    answer = reply(text)
    assert answer.command == f"astana round all --field role --party {party} --is {role}"
    assert (answer.text.ar if word in ("لا: ", "نعم: ") else answer.text.en).startswith(word)
    assert {x.party for x in answer.records} == {party}


def test_two_parties(reply):
    both = reply("were Iraq and Lebanon observers at round 14").text.en
    assert both.startswith("Yes: ")
    one_of_them = reply("were Iraq and Turkey observers at round 14").text.en
    assert not one_of_them.startswith(("Yes", "No"))


@each(
    ("text", "status"),
    [
        ("was Iran a guarantor at round 1", "disputed"),
        ("was the UN a guarantor at round 5", "unknown"),
        ("was Egypt an observer", "refused"),
        ("was Jordan an observer at round 1", "unknown"),
    ],
)
def test_neither_yes_nor_no(reply, text, status):
    answer = reply(text)
    assert answer.status == status
    assert not answer.text.en.startswith(("Yes", "No:"))


def test_what_was_only_announced_is_no_yes(reply):
    assert reply("was Jordan an observer at round 4").text.en.count("announced") == 1
    assert not reply("was Jordan an observer at round 4").text.en.startswith("Yes")


@each("text", ["who was ever an observer", "is Kazakhstan only a guarantor"])
def test_what_is_not_read(reply, text):
    assert reply(text).status == "refused"
