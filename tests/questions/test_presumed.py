"""What a question takes for granted: rounds, parties, numbers of things, and guesses."""

from __future__ import annotations

from rows import each


@each(
    ("text", "reason"),
    [
        ("Whose limousines were the shiniest at the twenty-third round?", "no_such_round"),
        ("who led the purple delegation at round 31", "no_such_round"),
        ("Which purple member of the SDF signed the joint statement of round 19?", "party_never_took_part"),
        ("who led qatars purple team in rd 7", "party_never_took_part"),
    ],
)
def test_what_never_was_is_told_beside_what_was_not_read(reply, text, reason):
    answer = reply(text)
    assert answer.reason == reason
    assert any("Not understood" in note.en for note in answer.notes)


@each(
    ("text", "told"),
    [
        ("What made the purple organisers move round 11 to Tehran?", "held in Astana"),
        ("why did they whisk round 13 away to Ankara", "held in Nur-Sultan"),
        ("Why did the process end for good after round 19?", "was not the last"),
        ("ليش وقفت المحادثات نهائيا بعد الجولة ال15؟", "was not the last"),
        ("لمَ كانت الجولة العشرون هي الأخيرة؟", "was not the last"),
    ],
)
def test_a_reason_for_what_never_was(reply, text, told):
    answer = reply(text)
    assert answer.reason == "premise_false"
    assert told in answer.text.en


@each(
    "text",
    [
        "why did they whisk round 10 away to Sochi",
        "Why was round 10 not in Astana?",
        "why did the purple talks end after round 22",
        "if they had whisked round 11 away to Tehran, why would it matter?",
    ],
)
def test_what_was_so_is_not_denied(reply, text):
    assert reply(text).reason in ("unread_words", "unknown_value", "not_modelled")


def test_an_existing_round_leaves_the_refusal_as_it_is(reply):
    assert reply("who led the purple delegation at round 5").reason == "unread_words"


@each(
    ("right", "wrong"),
    [
        ("list the four zones fixed in round 4", "list the five zones fixed in round 4"),
        (
            "By which three countries was the memorandum of May 2017 signed?",
            "By which four countries was the memorandum of May 2017 signed?",
        ),
    ],
)
def test_a_number_of_things_must_be_right_or_is_put_right(reply, right, wrong):
    assert reply(right).status in ("answered", "disputed")
    found = reply(wrong)
    assert found.status not in ("answered", "disputed") or "not 4" in found.notes[0].en


@each(
    ("text", "plain"),
    [
        ("Who led the UN team in round 18? Was it not Mr Pedersen?", "Who led the UN team in round 18?"),
        ("who led Turkey in round 5, was it Onal?", "who led Turkey in round 5"),
        ("when was round 7 held, i think autumn?", "when was round 7 held"),
        ("who led Turkey at round 16 i think Onal", "who led Turkey at round 16"),
        ("where was round 10 held, if not in Astana?", "where was round 10 held"),
    ],
)
def test_a_guess_is_settled_by_the_answer_and_shown(reply, text, plain):
    answer = reply(text)
    assert answer.query == reply(plain).query
    assert any(note.en.startswith("The answer settles") for note in answer.notes)


@each(
    "text",
    [
        "who led Turkey in round 5, was it before lunch?",
        "did the Americans send an ambassador to the second round?",
        "Did our delegation attend round 21?",
    ],
)
def test_what_was_not_looked_into_is_not_answered(reply, text):
    assert reply(text).status not in ("answered", "disputed")
