"""What people believe or have read, beside a question that is whole without it, is set aside and shown; what narrows
the question, or what the question leans on, is not."""

from __future__ import annotations

import pytest
from rows import each

ASKED = "Who led Iran in round 9?"
BELIEVED = [
    "I think it was not Khaji.",
    "A rival paper prints Khaji, and my editor does not believe it.",
    "Our wine critic swears it was Khaji.",
    "Our draft has Khaji in round 9 but I am not certain.",
    "My notes contain two names and do not say which one is right.",
    "If I remember rightly it was Khaji.",
    "The sources contradict each other.",
    "For what it's worth, the ministry's site says Khaji.",
    "The text I am translating gives no name.",
    "My source says Iran sent an ambassador in round 6.",
    "A paper names Khaji at round 12.",
    "In the article Turkey is missing.",
    "The minutes are vague.",
    "The archive names nobody.",
]


@pytest.mark.parametrize("said", BELIEVED)
@pytest.mark.parametrize("order", ["{said} {asked}", "{asked} {said}"])
def test_a_belief_is_set_aside_and_shown(reply, said, order):
    answer = reply(order.format(said=said, asked=ASKED))
    assert answer.query == reply(ASKED).query
    assert any(said.rstrip(".") in note.en and said.rstrip(".") in note.ar for note in answer.notes)


@each(
    ("text", "question"),
    [
        ("A museum label says 2016. In what year was round 1 held?", "In what year was round 1 held?"),
        ("My flatmate thinks Jordan came in 2018. When did Jordan first attend?", "When did Jordan first attend?"),
        ("Wikipedia says thirty rounds. How many rounds have there been?", "How many rounds have there been?"),
        (
            "There is a rumour that the US walked out. At which rounds was the US present?",
            "which rounds did the US attend",
        ),
        (
            "We say Sousan led Damascus in November 2024. Who led Turkey at that round?",
            "Who led Turkey in November 2024?",
        ),
        ("I think it was in 2018. How many rounds were held that year?", "How many rounds were held in 2018?"),
        ("I know the Iraqis sent a new man to Sochi. Who led them at round 15?", "Who led Iraq at round 15?"),
        (
            "I remember Turkey came with a small team to the fifth round. Who led its delegation?",
            "Who led Turkey at round 5?",
        ),
        ("Making a slide for Monday's seminar: dates of the ninth round?", "dates of the ninth round?"),
        ("My boss wants to know about Lebanon. Which rounds did Lebanon attend?", "Which rounds did Lebanon attend?"),
        (
            "The encyclopaedia says Khaji first came in 2018. When did Khaji first attend?",
            "When did Khaji first attend?",
        ),
        ("Our draft says Önal led Turkey at round 11. Who led Russia there?", "Who led Russia at round 11?"),
        (
            "I have heard that Iran signed nothing, so who signed the 2017 memorandum?",
            "who signed the 2017 memorandum?",
        ),
    ],
)
def test_read_by_itself(reply, text, question):
    answer = reply(text)
    assert answer.status in ("answered", "disputed")
    assert answer.query == reply(question).query


@each(
    "said",
    [
        "I mean the Geneva talks.",
        "Suppose Khaji had stayed away.",
        "We think the deputy matters more.",
        "My editor wants only the military delegation.",
        "I have everyone except Iran.",
        "Give me the deputy.",
        "My question is about the second day.",
        "I wonder about the technical team.",
        "I read about the meeting of defence ministers.",
        "I believe that observers must not be counted.",
        "My boss says this concerns the normalisation track.",
    ],
)
def test_what_may_narrow_the_question_stays(reply, said):
    assert reply(f"{said} {ASKED}").status == "refused"


@each(
    "text",
    [
        "I read that in 2018 there were fewer. How many rounds were held?",
        "My notes say there were three in Sochi. How many rounds were held?",
        "I think Turkey sent a deputy minister. Who led at round 5?",
        "They say Önal spoke first at round 9. Did he?",
        "My colleague thinks that round 6 was in Sochi. And round 7?",
        "I am writing on Minsk. Who led Russia at the second round?",
        "I am writing about the Minsk talks. Who led Russia at the second round?",
        "My colleague thinks Lavrentiev was absent from round 6. And at round 7 did he speak?",
        "My list has the guarantors already. Who else attended round 8?",
        "Our draft says Önal led Turkey at round 11 and at round 12. Who led Iran there?",
        "My notes say Russia signed first. Who else signed?",
    ],
)
def test_a_question_that_leans_on_it_is_refused(reply, text):
    assert reply(text).status != "answered"
