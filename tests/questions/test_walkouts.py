"""Who walked out is not who stayed away."""

from __future__ import annotations

from rows import each


@each("text", ["Who walked out of round 4?", "Which delegation quit round 4?", "مين انسحب من الجولة 4"])
def test_who_walked_out(reply, text):
    assert reply(text).query.parties == ("opposition",)


@each("text", ["Who walked out of round 5?", "Which delegations quit round 6?", "من انسحب من الجولة 5؟"])
def test_nobody_walked_out_of_a_round_that_some_stayed_away_from(reply, text):
    answer = reply(text)
    assert answer.status in ("unknown", "refused")
    assert not answer.records


@each(
    "text",
    [
        "Which round did the opposition walk out of?",
        "which rounds did the rebels walk out of",
        "من أي جولة انسحبت المعارضة؟",
        "ما الجولات التي انسحبت منها المعارضة؟",
    ],
)
def test_the_rounds_that_a_party_walked_out_of_are_not_those_it_missed(reply, text):
    query = reply(text).query
    assert query.topic == "absence"
    assert 4 in query.rounds


@each("text", ["Which rounds did Turkey walk out of?", "كم جولة انسحبت منها المعارضة؟"])
def test_walkouts_that_are_counted_or_on_no_record_are_not_answered(reply, text):
    assert not reply(text).records


@each(
    "text",
    [
        "Did rebels storm out when Iran put its name to the memorandum?",
        "Did the opposition walk out at the signing of the de-escalation memorandum?",
        "هل غادر أعضاء من وفد المعارضة القاعة عند توقيع مذكرة خفض التصعيد؟",
    ],
)
def test_a_walkout_at_a_signing(reply, text):
    answer = reply(text)
    assert answer.command == "astana round 4 --field walkout --party opposition"
    assert answer.text.en.startswith("Yes: ")
    assert "left the hall" in answer.text.en


@each(
    "text",
    [
        "Did the rebels storm out when Turkey signed the memorandum?",
        "Did the opposition walk out when the Idlib memorandum was signed?",
        "Did Turkey walk out when Iran signed the memorandum?",
    ],
)
def test_a_walkout_that_is_on_no_record(reply, text):
    assert reply(text).status in ("refused", "unknown", "ambiguous")
