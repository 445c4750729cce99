"""Turns of formal English: nominal style, clauses about the asker, verbs of sources and of disputes."""

from __future__ import annotations

from rows import each

SAME = [
    ("What length of time elapsed between the opening and the close of round 12?", "How long was round 12?"),
    ("How many days were devoted to the ninth round?", "How long was round 9?"),
    ("How many days in all did round 9 last?", "How long was round 9?"),
    ("Was the eighth round a one-day or a two-day meeting?", "How long was round 8?"),
    ("Which of all the rounds was the most protracted?", "Which round was the longest?"),
    ("Which two rounds followed each other most rapidly?", "What was the shortest gap between rounds?"),
    ("Between which rounds did the process lie dormant for the longest period?", "What was the longest gap?"),
    ("Please compute the interval separating rounds 4 and 5", "How long was the gap between rounds 4 and 5?"),
    ("How are the rounds distributed over the years?", "How many rounds were held each year?"),
    ("How many rounds were convened in the course of the year 2018?", "How many rounds were held in 2018?"),
    ("Which rounds belong to the year 2018?", "Which rounds were held in 2018?"),
    ("Which rounds were held in the period from 2018 to 2019?", "Which rounds were held from 2018 to 2019?"),
    ("List all the points on which the sources are at variance", "What is disputed?"),
    ("Which points concerning round 5 are contested?", "What is disputed about round 5?"),
    ("On what sources do the dates of round 6 rest?", "What are the sources for the dates of round 6?"),
    ("Which sources support the venue of round 7?", "What are the sources for the venue of round 7?"),
    ("By what sources is the date of round 6 supported?", "What are the sources for the date of round 6?"),
    ("What was the official designation of the Kazakh capital at round 13?", "What was the city called at round 13?"),
    ("Under what name did the Kazakh capital go at round 16?", "What was the city called at round 16?"),
    ("In which building were the delegations to round 11 received?", "In which building was round 11 held?"),
    ("To what result did round 7 lead?", "What was the outcome of round 7?"),
    ("Which questions were examined at round 13?", "What was on the agenda of round 13?"),
    ("What does the joint statement of round 13 provide?", "What does the joint statement of round 13 say?"),
    ("By which document did Iran accede to the status of guarantor?", "By which document did Iran become a guarantor?"),
    ("The zones delineated in the memorandum of May 2017", "Which areas does the memorandum of May 2017 name?"),
    ("Compare the first and the twentieth round", "Compare round 1 and round 20"),
    ("Set rounds 4 and 5 side by side", "Compare rounds 4 and 5"),
    ("When did the parties last convene?", "When was the last round?"),
    ("When, as announced at round 13, was the fourteenth to be held?", "What came after round 13?"),
    ("Was no round held in 2020?", "How many rounds were held in 2020?"),
    ("What dates should be given for round 15?", "When was round 15?"),
    ("When did the seventh trilateral summit in Tehran take place?", "When was the seventh summit?"),
    ("Which was the first round to be held in Sochi?", "What was the first round in Sochi?"),
    ("Whose signatures does the memorandum of 4 May 2017 bear?", "Who signed the memorandum of 4 May 2017?"),
    ("Is the full text of the statement of round 9 accessible?", "The full text of the statement of round 9"),
    ("Set out the rounds and the related events", "What is the timeline?"),
    ("The clerk of the committee has asked me to establish when round 7 was convened", "When was round 7?"),
    ("Our catalogue lacks the dates of round 18; could these be furnished?", "What are the dates of round 18?"),
    ("A draft before me states that round 9 was held in May 2018. Is that accurate?", "Was round 9 held in May 2018?"),
    ("Set out the intervals between each round and the next", "List the gaps between the rounds"),
    ("Please state when the eleventh round was held", "When was round 11?"),
    (
        "To the best of my recollection round 4 opened on 3 May 2017; would you confirm?",
        "Round 4 opened on 3 May 2017?",
    ),
    ("On what do your sources differ with regard to round 20?", "What is disputed about round 20?"),
    ("Do the sources disagree about the length of round 5?", "Are the dates of round 5 disputed?"),
    ("After which rounds was there no joint statement?", "Which rounds had no joint statement?"),
    ("On which occasions did the delegations meet in Sochi?", "Which rounds were held in Sochi?"),
    ("Which rounds did Turkey attend under Önal?", "Which rounds of Turkey did Önal lead?"),
    ("Was round 8 held at the Ritz-Carlton?", "In which hotel was round 8 held?"),
    ("A definitional matter: what is meant by 'observer'?", "What does observer mean?"),
    ("Was round 16 followed by a joint statement?", "Was there a joint statement at round 16?"),
    (
        "From what date did the memorandum of 4 May 2017 apply?",
        "When did the memorandum of 4 May 2017 enter into force?",
    ),
    ("What, if anything, do the sources dispute about round 8?", "What do the sources dispute about round 8?"),
    ("What is to be understood by the expression 'observer'?", "What does observer mean?"),
]


@each(("formal", "simple"), SAME)
def test_the_same_is_asked(reply, formal, simple):
    answer = reply(formal)
    assert answer.query == reply(simple).query, answer.text.en
    assert answer.status not in ("refused", "ambiguous")


ASIDES = [
    ("In order that the minutes may be properly filed, when was round 11 held?", "In order that the minutes"),
    ("Who led Turkey at round 12, given that our sources are silent?", "given that our sources"),
    ("On which dates, as stated in a dissertation I am reviewing, was round 13 held?", "as stated in a dissertation"),
    ("The dates of round 16, please, for a timeline that our institute is compiling", "for a timeline that our"),
]


@each(("asked", "aside"), ASIDES)
def test_a_clause_about_the_asker_is_set_aside_and_shown(reply, asked, aside):
    answer = reply(asked)
    assert answer.status not in ("refused", "ambiguous"), answer.text.en
    assert any(aside in note.en for note in answer.notes)


REFUSED = [
    ("Which rounds should be held in Sochi?", "should"),
    ("Was round 8 held at the Rixos?", "Ritz-Carlton"),
    ("Was round 16 held at the Rixos?", "Rixos"),
    ("Did Carlton lead Turkey at round 11?", "Carlton"),
    ("Who led Turkey at round 12, not counting our friend Önal?", "not"),
    ("Which rounds were in Sochi, leaving aside our summer meetings?", "aside"),
    ("Was the memorandum of 4 May 2017 respected?", "memorandum"),
    ("Who was the number two of the UN at round 1?", "two"),
    ("Which two sources support the date of round 6?", "two"),
]


@each(("asked", "word"), REFUSED)
def test_what_narrows_or_denies_is_not_set_aside(reply, asked, word):
    answer = reply(asked)
    assert answer.status in ("refused", "ambiguous", "unknown"), answer.text.en
    assert word in answer.text.en
