"""Words that mean what a plainer word means, each in a question; and their likes that mean something else, refused."""

from __future__ import annotations

from rows import each

SAME = [
    ("Who led the Russian delegation at round 22?", "Who {} the Russian delegation at round 22?", "pilots stewarded"),
    ("Who led the Russian team at round 22?", "Who was {} the Russian team at round 22?", "anchoring bossing"),
    ("Who attended round 8?", "Which parties {} round 8?", "populated graces frequents"),
    ("Who was absent from round 13?", "Which parties {} round 13?", "avoids forwent ignored eschewed evaded bypassed"),
    ("Which city hosted round 10?", "Which {} hosted round 10?", "municipality metropolis locality"),
    ("Which city hosted round 10?", "In which {} did round 10 unfold?", "resort town city"),
    ("Which hotel was round 10 held in?", "Which {} hosted round 10?", "edifice villa chamber auditorium residence"),
    ("When did round 7 start?", "What was the {} of round 7?", "initiation launch opener"),
    ("When did round 7 end?", "What was the {} of round 7?", "closure finale termination cessation"),
    ("When was round 7 held?", "When was round 7 {}?", "hosted mounted summoned celebrated"),
    ("When did round 1 start?", "When was the Astana process {}?", "launched created founded started"),
    ("Which documents were adopted at round 4?", "Which {} were adopted at round 4?", "deals treaties pacts"),
    (
        "What does the joint statement of round 12 say?",
        "What does the joint statement of round 12 {}?",
        "mention enumerate outline acknowledge convey describe",
    ),
    ("What was decided at round 12?", "What was {} at round 12?", "concluded obtained determined"),
    ("What was decided at round 12?", "What did round 12 {}?", "conclude attain"),
    ("What was discussed at round 12?", "What was {} at round 12?", "considered explored scrutinised aired"),
    (
        "Who signed the memorandum of 4 May 2017?",
        "Who {} the memorandum of 4 May 2017?",
        "sealed autographed",
    ),
    ("What was the longest gap between rounds?", "What was the longest {} between rounds?", "interlude delay respite"),
    ("What do the sources disagree about in round 5?", "What do the sources {} in round 5?", "contest debate"),
    ("Which sources give the venue of round 4?", "Which {} give the venue of round 4?", "outlets articles records"),
    ("What is the source for the venue of round 4?", "Where is the venue of round 4 {}?", "documented reported cited"),
    (
        "Who were the members of the Iranian delegation at round 5?",
        "Name the {} of the Iranian delegation at round 5.",
        "aides negotiators envoys entourage roster experts",
    ),
    (
        "Who were the members of the Iranian delegation at round 5?",
        "Who {} the head of the Iranian delegation at round 5?",
        "flanked assisted escorted accompanied",
    ),
    ("How many rounds were held in 2018?", "How many {} were held in 2018?", "encounters parleys reunions"),
    ("How many rounds were held in 2018?", "2018 {} how many rounds?", "counted featured registered"),
    ("Who led Russia most often?", "Who {} led Russia?", "usually normally mostly typically"),
    (
        "How big was the opposition delegation at round 4?",
        "How many representatives did the opposition {} at round 4?",
        "bring muster total",
    ),
    ("List the disputed facts", "List all the {} facts", "disputed contentious questionable"),
]


PHRASES = [
    ("Who attended round 8?", "Which parties {} round 8?", "made their way to; signed up for; converged on"),
    (
        "Who was absent from round 13?",
        "Which parties {} round 13?",
        "steered clear of; backed out of; gave a wide berth to; took no part in; shied away from; said no to",
    ),
    ("Which city hosted round 10?", "Which city {} round 10?", "opened its doors to; made room for; was the home of"),
    (
        "When did round 7 start?",
        "When did round 7 {}?",
        "swing into action; go into session; begin its work; start off",
    ),
    ("When did round 7 end?", "When did round 7 {}?", "reach its end; peter out; close its doors; wind down"),
    (
        "Who signed the memorandum of 4 May 2017?",
        "Who {} the memorandum of 4 May 2017?",
        "put a name to; set their names to; added their names to",
    ),
    (
        "Who were the members of the Iranian delegation at round 5?",
        "Who was {} the Iranian delegation at round 5?",
        "among; assigned to; along with; put on",
    ),
    (
        "Who led the Russian delegation at round 22?",
        "{} who led the Russian delegation at round 22?",
        "However,; That being said,; On a related note,; As far as documented,; It slipped my mind:; Could you dig up",
    ),
    ("How long was round 6?", "{} was round 6?", "How lengthy; How protracted"),
]


@each(("plain", "text", "phrases"), PHRASES)
def test_set_phrases(reply, plain, text, phrases):
    asked = reply(plain).query
    each = phrases.split("; ")
    assert {phrase: reply(text.format(phrase)).query for phrase in each} == dict.fromkeys(each, asked)


@each(("plain", "text", "words"), SAME)
def test_words_of_a_family(reply, plain, text, words):
    asked = reply(plain).query
    assert {word: reply(text.format(word)).query for word in words.split()} == dict.fromkeys(words.split(), asked)


REFUSED = [
    "What did Russia avoid at round 7?",
    "What did Iran miss at round 7?",
    "Which commands did Russia give at round 7?",
    "Who visited Jordan after round 8?",
    "Was Iraq barred from round 12?",
    "How long does a round usually last?",
    "Where were the rounds usually held?",
    "Which parties usually attend?",
    "Was the memorandum of 4 May 2017 ratified?",
    "Which proposals were tabled at round 1?",
    "Which areas are under the control of the opposition?",
    "What time did round 12 conclude?",
    "Where does Lavrentiev come from?",
    "When was Astana founded?",
    "Did Russia represent Iran at round 5?",
    "Was Iran represented by Russia at round 5?",
    "Who might replace Khaji?",
    "What did Turkey get out of round 12?",
    "Issues before the eighteenth round",
]


@each("text", REFUSED)
def test_words_that_ask_something_else(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


TURNED = [
    ("To whom did Alloush transfer the leadership of the opposition?", "Who succeeded Alloush?"),
    ("To whom did Alloush give way as head of the opposition delegation?", "Who succeeded Alloush?"),
    ("Who gave up the post to Berri?", "Who preceded Berri?"),
    ("What day did round 12 conclude?", "When did round 12 end?"),
    ("Did the sources differ on round 5?", "Do the sources disagree about round 5?"),
]


@each(("text", "plain"), TURNED)
def test_the_direction_of_a_verb(reply, text, plain):
    answer, simple = reply(text), reply(plain)
    assert (answer.query.topic, answer.query.people) == (simple.query.topic, simple.query.people), answer.text.en
    assert answer.text.en.split(":")[0] == simple.text.en.split(":")[0]
