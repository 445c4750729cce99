"""Whether a party ever missed a round is told by the rounds that it missed, not by all that is known of absences."""

from __future__ import annotations

from rows import each

from astana_cli.answers.query import Filter


@each(
    ("text", "party"),
    [
        ("Did the Jordanians ever miss a meeting?", "jordan"),
        ("Did the Americans ever skip a meeting?", "us"),
        ("Has the US delegation ever been absent?", "us"),
        ("Did the rebels boycott any of the rounds?", "opposition"),
        ("was the armed opposition ever missing from a round, and which one", "opposition"),
        ("هل غاب الأردن عن أي جولة؟", "jordan"),
        ("هل قاطعت المعارضة أي جولة؟", "opposition"),
        ("هل سبق أن تغيبت أمريكا؟ وأيها؟", "us"),
    ],
)
def test_what_a_party_ever_missed_is_the_rounds_it_missed(reply, text, party):
    query = reply(text).query
    assert (query.topic, query.where) == ("rounds", Filter(absent=(party,)))


@each(
    "text",
    [
        "Has Iran ever missed a round?",
        "هل غابت روسيا عن أي جولة؟",
        "did Jordan ever skip a round",
        "هل طنش الأردن أي جولة",
        "Did Kazakhstan ever snub a round?",
    ],
)
def test_who_missed_none_is_told_so(reply, text):
    answer = reply(text)
    assert answer.query.topic == "absence"
    assert answer.text.en.startswith("No absence is on record")


def test_a_boycott_is_not_read_into_other_absences(reply):
    assert reply("Did the US ever boycott a round?").query.topic == "absence"


def test_two_parties_that_missed_different_rounds_are_asked_about_one_by_one(reply):
    answer = reply("Did Jordan or the US ever miss a round?")
    assert answer.reason == "ambiguous"
    assert "astana rounds --absent jordan" in [s.command for s in answer.suggestions]


@each("text", ["Did the US miss any round after round 8?", "هل غابت أمريكا عن أي جولة بعد الجولة 8؟"])
def test_any_round_after_one_is_not_the_next_one(reply, text):
    query = reply(text).query
    assert (query.rounds, query.where.absent) == (tuple(range(9, 23)), ("us",))


@each(
    "text",
    [
        "Did Russia come to all the rounds or skip one?",
        "did russia attend every round or was it absent from some",
        "روسيا حضرت كل الجولات أو غابت عن جولة؟",
    ],
)
def test_all_rounds_or_not_is_told_by_how_many(reply, text):
    query = reply(text).query
    assert (query.topic, query.parties, query.where) == ("attendance", ("russia",), Filter())
