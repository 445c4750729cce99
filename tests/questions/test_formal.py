"""Long, formal and second-language English asks the same as the plain question."""

from __future__ import annotations

from rows import each

SAME = [
    ("We go to press tonight: who led Turkey at round 12?", "Who led Turkey at round 12?"),
    ("For a correction which we must publish tomorrow, who led Turkey at round 12?", "Who led Turkey at round 12?"),
    ("I should be most grateful if you could tell me who led Turkey at round 12", "Who led Turkey at round 12?"),
    ("Kindly inform us who led Turkey at round 12", "Who led Turkey at round 12?"),
    (
        "Head of the Turkish delegation, round 12 - full name required for a caption",
        "Head of the Turkish delegation, round 12",
    ),
    ("A colleague tells us that Jaafari led Damascus at round 3. Correct?", "Did Jaafari lead Damascus at round 3?"),
    ("It is written somewhere that round 9 ended on 15 May 2018. Correct?", "Did round 9 end on 15 May 2018?"),
    ("Who led Turkey in the 13th round (1-2 August 2019)?", "Who led Turkey in the 13th round?"),
    ("Which rounds took place from round 18 onwards?", "Which rounds took place since round 18?"),
    ("From which session onward was Iraq an observer?", "Since when was Iraq an observer?"),
    ("Which two consecutive rounds lie furthest apart?", "What was the longest gap between rounds?"),
    ("Which rounds were closest together?", "What was the shortest gap between rounds?"),
    ("On what ground invoked was the opposition absent from round 3?", "Why was the opposition absent from round 3?"),
    (
        "What reason was put forward for the absence of the opposition at round 3?",
        "Why was the opposition absent at round 3?",
    ),
    ("In what capacity did Iraq take part in round 14?", "What was the role of Iraq at round 14?"),
    ("Who presided over the Turkish delegation at round 16?", "Who led the Turkish delegation at round 16?"),
    ("Who led the Damascus delegates at round 16?", "Who led the Damascus delegation at round 16?"),
    ("Who has successively led the Russian delegation?", "List all heads of the Russian delegation"),
    ("What was the Kazakh capital called at the time of round 14?", "What was the city called at round 14?"),
    ("How many rounds were held while the city bore the name Nur-Sultan?", "How many rounds were held in Nur-Sultan?"),
    ("How many numbered meetings were held in 2018?", "How many rounds were held in 2018?"),
    ("Total number of rounds held in the Russian city of Sochi", "How many rounds were held in Sochi?"),
    ("Who was in the second Sochi meeting (the 15th) for Jordan?", "Who was in round 15 for Jordan?"),
    ("Was there a joint statement after the February 2017 round?", "Was there a joint statement at round 2?"),
    ("Was the 13th meeting one day or two days?", "How long was round 13?"),
    ("Which state delegations, states and organisations alike, came to round 7?", "Which delegations came to round 7?"),
    ("In which hotel did the delegations meet for round 8?", "Which hotel was round 8 in?"),
    ("Which rounds happened in July?", "Which rounds were held in July?"),
    ("How many rounds happened in 2018?", "How many rounds were held in 2018?"),
    ("How meny rounds were held in 2018?", "How many rounds were held in 2018?"),
]


@each(("formal", "simple"), SAME)
def test_the_same_is_asked(reply, formal, simple):
    answer = reply(formal)
    assert answer.query == reply(simple).query, answer.text.en
    assert answer.status != "refused" or reply(simple).status == "refused"


@each(
    ("asked", "absent"),
    [("Was the US invited to round 11?", True), ("Were the Americans invited to round 6?", False)],
)
def test_an_invitation_is_told_by_who_came(reply, asked, absent):
    answer = reply(asked)
    assert answer.query.topic == ("absence" if absent else "attendance")
    assert answer.query.parties == ("us",)


@each(
    "asked",
    [
        "What was the Kazakh capital called at the time of round 15?",  # which was held in Sochi
        "Which rounds did the US invite Jordan to?",
        "Was it only Turkey that was invited to round 11?",
        "Who was not invited to round 11?",
        "Which is the closest round to Sochi?",
        "How many rounds and technical meetings were held in 2017?",
        "Which round was furthest from Astana?",
    ],
)
def test_what_cannot_be_told_is_refused(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en


@each("way", ["end", "start"])
def test_the_first_round_with_a_day_is_round_1(reply, way):
    answer = reply(f"Did the first round {way} on 25 January 2017?")
    assert (answer.query.rounds, answer.query.check) == ((1,), ("2017-01-25",))


def test_the_document_is_found_by_its_noun_and_topic(reply):
    assert reply("When was the regulation on detainees adopted?").query.documents == (
        "working-group-regulation-2017-12-22",
    )
    assert reply("By which document did Iran become a guarantor?").query.documents == (
        "iran-guarantor-document-2017-03-15",
    )


LONG = [
    ("To whom was entrusted the leadership of the Turkish delegation at round 12?", "Who led Turkey at round 12?"),
    ("Please state which official had charge of the Turkish delegation at round 12", "Who led Turkey at round 12?"),
    ("Was round 12 attended by Jordan, if recorded?", "Did Jordan attend round 12?"),
    ("Which delegations took no part in round 16?", "Which delegations did not attend round 16?"),
    ("Which parties forwent round 16?", "Which parties did not attend round 16?"),
    ("What considerations were there for the US absence at round 11?", "Why was the US absent from round 11?"),
    ("On account of what circumstances was the US absent from round 11?", "Why was the US absent from round 11?"),
    ("Am I right in thinking that Jordan attended round 14?", "Did Jordan attend round 14?"),
    ("Would it be fair to state that Jordan attended round 14?", "Did Jordan attend round 14?"),
    ("What ministerial rank did Sousan hold at round 16?", "What office did Sousan hold at round 16?"),
    ("At which of the rounds was it Khaji who led the Iranian delegation?", "Which rounds did Khaji lead for Iran?"),
    ("When did Khaji assume the leadership of the Iranian delegation?", "When did Khaji begin to lead Iran?"),
    ("Tell me whom Sousan replaced", "Whom did Sousan replace?"),
    ("Tell me who Sousan's successor was", "Who was Sousan's successor?"),
    ("After Berri relinquished the chair, who led the opposition?", "Who led the opposition after Berri?"),
    ("Before Khaji took over, who led the Iranian delegation?", "Who led the Iranian delegation before Khaji?"),
    ("To whom did the leadership of the UN delegation pass after de Mistura?", "Who led the UN after de Mistura?"),
    ("In succession to whom did Khaji lead Iran?", "Who preceded Khaji?"),
    ("First Astana round for Iraq?", "Which was Iraq's first round?"),
    ("Jordanian participation in the first round", "Was Jordan at round 1?"),
    ("Jordan's participation in its first round", "Which was Jordan's first round?"),
    ("Who attended round 10, which was held in Sochi?", "Who attended round 10?"),
    ("How many delegations came to round 10, which was held in Sochi?", "How many delegations came to round 10?"),
    ("Is Iraq recorded at round 14?", "Was Iraq at round 14?"),
    ("Who had the honour of leading the Turkish delegation at round 12?", "Who led Turkey at round 12?"),
    ("The sixteenth round: which diplomat was at the head of the Turkish delegation?", "Who led Turkey at round 16?"),
    ("Round 10 and round 15: who headed the Turkish delegation in each?", "Who led Turkey at rounds 10 and 15?"),
    ("Is the Jordanian head of delegation at round 14 known by name?", "Who led Jordan at round 14?"),
    ("Of whom was Pedersen the successor?", "Who preceded Pedersen?"),
    ("Whom did the Turkish Foreign Ministry appoint in succession to Önal?", "Who succeeded Sedat Önal?"),
    ("After de Mistura left, what name comes next as UN envoy?", "Who succeeded de Mistura?"),
    ("Who led the UN immediately prior to Mr Pedersen?", "Who preceded Pedersen?"),
    ("Who led Iran at the round immediately after the one in Sochi in July 2018?", "Who led Iran at round 11?"),
    ("Which country or party does Ghadi Khoury belong to?", "Which delegation did Ghadi Khoury belong to?"),
    ("Which country did Ghadi Khoury represent?", "Which delegation did Ghadi Khoury belong to?"),
    (
        "By whom was the head of the Russian delegation accompanied at round 20?",
        "Who accompanied the Russian head at 20?",
    ),
    (
        "How large a delegation did the opposition bring to round 1?",
        "How large was the opposition delegation at round 1?",
    ),
    ("Jordan's first one?", "Which was Jordan's first round?"),
    ("By whom had the UN delegation been led before Pedersen's arrival?", "Who preceded Pedersen?"),
    ("I would like the title of Staffan de Mistura as of round 6", "What was de Mistura's office at round 6?"),
    ("It falls to me to check who led Turkey at round 12", "Who led Turkey at round 12?"),
    (
        "What reason, if one was stated, did the US give for its absence at round 9?",
        "Why was the US absent at round 9?",
    ),
    ("How many times in all did Lebanon attend?", "How often did Lebanon attend?"),
]


@each(("formal", "simple"), LONG)
def test_long_words_ask_the_same(reply, formal, simple):
    answer, asked = reply(formal).query, reply(simple).query
    assert (answer.topic, answer.rounds, answer.pick, answer.detail) == (
        asked.topic,
        asked.rounds,
        asked.pick,
        asked.detail,
    )
    assert set(answer.people) == set(asked.people)


@each(
    ("text", "party"),
    [
        ("Was the Turkish government at round 5?", "turkey"),
        ("Was the Lebanese government delegation represented at round 14?", "lebanon"),
        ("Did Iraq's government attend round 14?", "iraq"),
        ("Did the government of Iraq attend round 14?", "iraq"),
        ("Was the government at round 5?", "syria_gov"),
    ],
)
def test_a_government_is_that_of_the_land_named(reply, text, party):
    assert reply(text).query.parties == (party,)


def test_two_delegations_joined_stay_two(reply):
    assert set(reply("Who led the Iranian and government delegations at round 5?").query.parties) == {
        "iran",
        "syria_gov",
    }


@each(
    "text",
    ["Were I to ask who led Turkey at round 5, whose name would you give?", "Leaving aside rank, who led round 5?"],
)
def test_what_is_supposed_or_left_aside_is_not_read(reply, text):
    assert reply(text).status == "refused"
