"""Everyday English: remarks behind a question, places set against each other, questions that deny, statements first."""

from __future__ import annotations

from rows import each

ASKED = ["Who led the Iranian delegation at round 6", "Was Lebanon at round 12", "How many rounds took place in 2019"]
TAILS = [
    "anyone knows?",
    "does anybody here remember?",
    "any ideas?",
    "if you happen to have it",
    "I keep muddling them up",
    "I always get this wrong",
    "a brief reply is fine",
    "no long explanations please",
    "just want to be sure",
    "my editor is asking",
    "nobody here seems to know",
    "the internet is no help",
    "I've seen two different answers",
    "it is missing from my notes",
    "not entirely sure",
    "we were arguing about it",
    "sorry if that's obvious",
]


@each("tail", TAILS)
def test_a_remark_behind_a_question_changes_nothing(reply, tail):
    for asked in ASKED:
        for text in (f"{asked}, {tail}", f"{asked}? {tail}"):
            answer = reply(text)
            assert answer.query == reply(asked + "?").query, (text, answer.text.en)


@each(
    "text",
    [
        "Who came to round 5, I mean ministers",
        "Who led Iran at round 5, but not at round 6",
        "Who came to round 5, I need the women only",
        "Was Lebanon at round 12, nobody but Iraq came",
    ],
)
def test_a_remark_that_narrows_is_not_set_aside(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "same"),
    [
        ("How many rounds were held in Sochi rather than in Kazakhstan?", "How many rounds were held in Sochi?"),
        ("Which rounds were in Sochi and not in Astana?", "Which rounds were in Sochi?"),
        ("Which rounds met in Sochi instead of Kazakhstan?", "Which rounds were in Sochi?"),
        ("Who led delegations most often overall?", "Who led delegations most often?"),
        ("How many rounds were there in 2018 all together?", "How many rounds were there in 2018?"),
        ("Was there any meeting at all in 2020?", "Was there any meeting in 2020?"),
        ("Did Lebanon attend at all in 2021?", "Did Lebanon attend in 2021?"),
        ("The documents of round 8, not only the joint statement", "The documents of round 8"),
        ("Rounds that took place at Sochi", "Rounds in Sochi"),
        ("Which ones were in Sochi?", "Which rounds were in Sochi?"),
        ("How many were there in 2018?", "How many rounds were there in 2018?"),
        ("Who led Iran at the twelfth one?", "Who led Iran at the twelfth round?"),
        ("All the meetings Lebanon was at", "Which meetings was Lebanon at?"),
        ("In which round did the joint statement mention the Golan?", "Which statements mention the Golan?"),
        ("The Americans did not come to round 13. Why not?", "Why did the Americans not come to round 13?"),
        ("Iran's delegation at round 6 was led by a diplomat. Who was he?", "Who led Iran at round 6?"),
        ("An old article says round 10 was held in Sochi. Correct?", "Was round 10 held in Sochi?"),
        ("Wikipedia says that round 10 was held in Sochi, true?", "Was round 10 held in Sochi?"),
    ],
)
def test_the_same_is_asked(reply, text, same):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en
    assert answer.query.topic != "refuse"


@each(
    "text",
    ["Not a single round in 2020?", "Not one meeting in 2020?", "2020 had no rounds at all?"],
)
def test_whether_there_was_none(reply, text):
    answer = reply(text)
    assert (answer.status, answer.number) == ("answered", 0)


def test_whom_somebody_sent_to_the_first_round(reply):
    answer = reply("Whom did Washington send to the first meeting, and in what capacity?")
    assert answer.query.rounds == (1,)
    assert {record.person for record in answer.records} >= {"george-krol"} or "Krol" in answer.text.en


@each(
    "text",
    [
        "Which UN talks were in Sochi?",
        "Which Syrian meetings were in Sochi?",
        "How many groups boycotted round 3?",
        "Who did Jordan send to its first round?",
        "How many were at round 5 in 2018?",
        "Was Iraq at round 13 led by an ambassador?",
        "The agenda of round 8, not only the joint statement",
        "Who did not come to round 3 and why not?",
    ],
)
def test_what_is_not_asked_of_rounds_is_refused(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "rounds"),
    [
        ("Who led Turkey from the third to the fifth round?", (3, 4, 5)),
        ("Who led Turkey from the first round to the third?", (1, 2, 3)),
        ("Who led Turkey from the 20th round to the last one?", (20, 21, 22)),
        ("Turkish heads of delegation from the first through the third round", (1, 2, 3)),
    ],
)
def test_a_span_of_rounds_in_words(reply, text, rounds):
    assert reply(text).query.rounds == rounds


@each(
    ("text", "same"),
    [
        ("Jaafari: hich rouds did he lead", "Jaafari: which rounds did he lead"),
        ("orund 9 - irainan lead?", "round 9 - Iranian lead?"),
        ("bigest gap between two rounds", "biggest gap between two rounds"),
        ("Where was round 10 held, just want the city", "The city of round 10"),
    ],
)
def test_a_slip_costs_no_word(reply, text, same):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en


def test_a_slip_is_no_number(reply):
    assert reply("Was three an Iraqi delegation at the 14th round?").status == "refused"
    assert reply("Was Iraq three in round 14?").status == "refused"


@each(
    ("text", "same"),
    [
        (
            "My editor says Jaafari led Damascus at round 15, which I doubt. Who led them?",
            "Who led Damascus at 15?",
        ),
        ("A colleague insists that Khaji headed Iran at round 9. So who was it?", "Who headed Iran at round 9?"),
        (
            "I have a photo of the Iranian team at the sixth round; who was leading it?",
            "Who led Iran at round 6?",
        ),
    ],
)
def test_who_it_really_was(reply, text, same):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en


@each(
    "text",
    [
        "My editor says Jaafari led Damascus at round 15, not at round 16. Who led them?",
        "My editor says Jaafari led Damascus. Who was it?",
        "Which observers joined in 2019?",
    ],
)
def test_half_a_question_is_not_answered(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "same"),
    [
        ("Round 7 was held in October 2017. How long was it?", "How long was round 7?"),
        ("Round 7 opened on 30 October 2017. What weekday was that?", "On which weekday did round 7 open?"),
        ("Round 10 was in Sochi. Who led Turkey there?", "Who led Turkey at round 10?"),
        ("Which rounds took place in twenty eighteen?", "Which rounds took place in 2018?"),
        ("Lebanon was at the 14th round?", "Was Lebanon at the 14th round?"),
        ("What did round 8 agree about detainees?", "What was agreed on detainees at round 8?"),
        ("Word is that Khaji led Iran at round 17. Correct?", "Did Khaji lead Iran at round 17?"),
        ("One source has Iraq at round 14, is that true?", "Was Iraq at round 14?"),
    ],
)
def test_a_statement_first(reply, text, same):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en
    assert answer.query.topic != "refuse"


@each(
    "text",
    [
        "Round 10 and round 15 were in Sochi. Who led Turkey there?",
        "The talks moved to Sochi. Who led Turkey there?",
        "Rounds twenty eighteen",
        "How many rounds were held there?",
        "Was round 10 held there?",
        "What was the name of the place in Sochi where round 10 was held?",
    ],
)
def test_what_points_nowhere_is_refused(reply, text):
    assert reply(text).status == "refused"
