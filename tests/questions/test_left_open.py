"""Questions that leave something open, or only name what they ask about before they ask."""

from __future__ import annotations

from importlib import import_module

from rows import each

from astana_cli.questions.context.english.idioms import OPENS


@each(
    ("text", "same"),
    [
        ("Documents adopted at Astana 8: how many?", "How many documents were adopted at Astana 8?"),
        ("Iraq attended how many?", "How many rounds did Iraq attend?"),
        ("How many did Jordan attend?", "How many rounds did Jordan attend?"),
        ("How many of the 22 did Jordan sit in on?", "How many rounds did Jordan attend?"),
        ("How many of the 22 were held in Sochi?", "How many rounds were held in Sochi?"),
        ("Where was Idlib discussed - which sessions?", "Which sessions discussed Idlib?"),
        ("What did the delegates discuss in round 5?", "What was discussed in round 5?"),
        ("Which topics did the envoys raise at round 5?", "Which topics were raised at round 5?"),
        ("When did delegations meet for the sixth time?", "When was the sixth round?"),
        ("By what date was round 6 over?", "On what date did round 6 end?"),
        ("The rebels' delegation at the second round numbered ...?", "How large was the rebel delegation at round 2?"),
        ("What is the July 2017 round numbered?", "Which round was in July 2017?"),
        ("Who was Ankara's original delegation chief?", "Who was Ankara's first delegation chief?"),
        ("Least used host city", "Which city hosted the fewest rounds?"),
        ("Which round met at the end of January 2024?", "Which round was held at the end of January 2024?"),
        ("Final session of the year 2021", "The last round of 2021"),
        ("Which of the 2018 rounds closed the year?", "Which was the last round of 2018?"),
        ("Which city was picked for the fifteenth round?", "In which city was round 15 held?"),
        ("Name both the UN representative and the Turkish head at round 18", "Who led the UN and Turkey at round 18?"),
        ("UNHCR at the last round: present or absent?", "Was UNHCR at the last round?"),
        ("UNHCR, final round, there or not?", "Was UNHCR at the last round?"),
        ("The last round: was Idlib discussed?", "Was Idlib discussed at the last round?"),
        ("I wonder if Washington was present at Astana 11", "Was Washington present at Astana 11?"),
    ],
)
def test_what_is_left_open_is_asked(reply, text, same):
    assert reply(text).query == reply(same).query, reply(text).text.en
    assert reply(text).status in ("answered", "disputed")


@each(
    ("text", "same"),
    [
        ("Round 6 ended on ...?", "On what date did round 6 end?"),
        ("The de-escalation memorandum was signed on …?", "When was the de-escalation memorandum signed?"),
        ("The UN was led by ____ at round 7", "Who led the UN at round 7?"),
        ("... led Turkey at round 5?", "Who led Turkey at round 5?"),
        ("The July 2017 meeting was round ...?", "Which round was in July 2017?"),
        ("The US joined the seventh round as a ...?", "As what did the US join the seventh round?"),
        ("Round 10 was held in ...?", "In which city was round 10 held?"),
    ],
)
def test_a_gap_stands_for_a_question_word(reply, text, same):
    assert reply(text).query == reply(same).query, reply(text).text.en


@each(
    "text",
    [
        "How many did Turkey send?",
        "When did Turkey attend for the sixth time?",
        "Has Russia always been there?",
        "Who led at both round 1 and round 22?",
        "Who advised the head of Russia's team at round 1?",
        "New to this round: Iraq or Lebanon?",
    ],
)
def test_what_is_open_in_two_ways_stays_so(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    "said",
    [
        "Settling a bet:",
        "Filing old cables,",
        "Bit confused here,",
        "New to this topic.",
        "Forgot, so:",
        "Brain freeze:",
    ],
)
def test_what_the_asker_is_at_is_set_aside(reply, said):
    assert reply(f"{said} who led Turkey at round 5?").query == reply("Who led Turkey at round 5?").query


@each(
    ("text", "same"),
    [
        ("Ayman Raad is whose representative?", "Who was Ayman Raad?"),
        ("Ahmad Shama came on behalf of whom?", "Who was Ahmad Shama?"),
        ("For which country did Nawaf Tell sit at the table?", "Who was Nawaf Tell?"),
        ("Who took over the Syrian delegation after Jaafari?", "After Jaafari, who led the Syrian delegation?"),
        ("Who led the UN at round 21 instead of Pedersen?", "Who led the UN at round 21?"),
        ("Who spoke for the Syrian government at the last round?", "Who led the Syrian government at the last round?"),
    ],
)
def test_people_in_other_words(reply, text, same):
    assert reply(text).query == reply(same).query, reply(text).text.en


@each(
    ("text", "same"),
    [
        ("How often did Russia host?", "How many rounds did Russia host?"),
        ("Who headed Russia when the talks moved to Sochi in July 2018?", "Who headed Russia in July 2018?"),
        ("In what city did the delegates sit down for round 3?", "In what city was round 3 held?"),
        (
            "At what hotel were the sides meeting on 28 November 2018?",
            "At what hotel was the round of 28 November 2018?",
        ),
        ("Who where the chiefs of delegation in the fifth round?", "Who were the chiefs of delegation at round 5?"),
        ("By whom was the United Nations group led at round 3?", "By whom was the UN delegation led at round 3?"),
        ("Which factions did the rebel delegation include at round 1?", "Which factions were in it at round 1?"),
        ("Selçuk Ünal, who next?", "Who came after Selçuk Ünal?"),
        ("Which of the rounds was Jordan part of?", "Which rounds did Jordan attend?"),
        ("Which ones closed with no joint statement?", "Which rounds closed without a joint statement?"),
        ("Round without a closing statement?", "Which rounds had no joint statement?"),
        ("After which round did they wait longest for the next?", "After which round was the longest gap?"),
        ("Rochdi spoke for the UN in January 2024?", "Rochdi led the UN in January 2024?"),
        ("Whom did Nawaf Tell lead?", "Who was Nawaf Tell?"),
        ("Which is older, round 2 or round 12?", "Which was earlier, round 2 or round 12?"),
        ("Did round six end with a date for round seven?", "Did round six set a date for round seven?"),
    ],
)
def test_other_words_for_the_same(reply, text, same):
    assert reply(text).query == reply(same).query, (reply(text).command, reply(same).command)
    assert reply(text).status in ("answered", "disputed")


@each(
    "text",
    [
        "Who led Turkey in place of Selçuk Ünal at round 19?",
        "How long ago was round 22?",
        "Who led Russia when the talks moved to Sochi?",
        "Önal, who next and who before?",
        "Was the Sochi congress part of round 9?",
        "Aridi spoke for the opposition at round 4?",
        "Who did Lavrentiev lead at round 5?",
        "Which is older, Jordan or Iraq?",
        "Which ones did not attend?",
    ],
)
def test_near_them_nothing_is_answered(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    ("text", "events"),
    [
        ("What events took place between rounds 1 and 2?", ["technical-meeting-2017-02-06"]),
        ("Did anything happen between rounds 13 and 14?", ["summit-2019-09-16-ankara"]),
        ("Between rounds 7 and 8 the three presidents met, where was that?", ["summit-2017-11-22-sochi"]),
        ("Which summit fell between rounds 7 and 8?", ["summit-2017-11-22-sochi"]),
        ("When did the leaders convene in Ankara?", ["summit-2018-04-04-ankara", "summit-2019-09-16-ankara"]),
        ("Was there a gathering of foreign ministers in Astana in March 2018?", ["ministerial-2018-03-16-astana"]),
    ],
)
def test_what_happened_between_two_rounds(reply, text, events):
    assert list(reply(text).query.events) == events


def test_between_others_nothing_is_told(reply):
    assert reply("Were there any summits between rounds 1 and 2?").status == "refused"


@each(
    ("text", "term"),
    [
        ("Is there a definition of guarantor?", "guarantor"),
        ("What is a conflict party supposed to be?", "conflict-party"),
        ("HTS, who are they?", "hayat-tahrir-al-sham"),
        ("What's hidden behind the name Moscow and Cairo platforms?", "moscow-cairo-platforms"),
    ],
)
def test_terms_in_other_words(reply, text, term):
    assert reply(text).query.terms == (term,)


@each(
    ("text", "same"),
    [
        ("Where can I read up on round 15?", "What are the sources for round 15?"),
        ("Where can I look up round 15?", "What are the sources for round 15?"),
        ("The press reports behind the dates of round 8", "What are the sources for the dates of round 8?"),
        ("Is the date of round 6 challenged by any source?", "Is the date of round 6 in dispute?"),
        ("What's unsettled about the dates of round 21?", "What is disputed about the dates of round 21?"),
        ("Why are there two different start dates for round 12?", "Is the start date of round 12 in dispute?"),
        ("Round(s) boycotted by the rebels", "Rounds boycotted by the rebels"),
    ],
)
def test_where_to_read_it_and_what_is_in_dispute(reply, text, same):
    assert reply(text).query == reply(same).query, (reply(text).command, reply(same).command)


@each("text", ["How many of the 20 did Jordan attend?", "How many of the 5 did Jordan attend?"])
def test_so_many_rounds_are_those_on_record_or_refused(reply, text):
    assert reply(text).reason == "unread_words"


def test_a_room_is_opened_for_each_word_of_its_rules_and_for_no_other():
    for room, opens in OPENS.items():
        rules = import_module(f"astana_cli.questions.context.english.{room}").RULES
        assert opens == frozenset().union(*(words for words, _ in rules)), room
