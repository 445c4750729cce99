"""A question that stands on its own, and a sentence beside it that would make another one of it."""

from __future__ import annotations

from rows import each

REFUSED = [
    ("We do not count round 3. How many rounds did the opposition attend?", "count"),
    ("I know who led Russia. Who led Turkey at round 14?", "I know who led Russia."),
    ("I'm Jordanian. Who led us at round 6?", "I'm Jordanian."),
    ("سمعت أن تركيا انسحبت. من انسحب من الجولة 4؟", "سمعت أن تركيا انسحبت."),
    ("ولا أقصد قمة سوتشي. متى عقدت جولة سوتشي الأولى؟", "ولا أقصد قمة سوتشي."),
]


@each(("text", "named"), REFUSED)
def test_refused(reply, text, named):
    answer = reply(text)
    assert answer.status == "refused"
    assert named in answer.text.en


READ = [
    ("Someone told me it was the eleventh. When was the tenth round held?", "round 10 --field date"),
    ("I am writing on Iran. Who led the delegation at round 12?", "who 12 --party iran"),
    ("It concerns the Sochi round of 2021. Who led Iran?", "who 15 --party iran"),
    ("Who led Iran at round 11? Turkey too, please.", "who 11 --party iran --party turkey"),
    ("من ترأس وفد إيران في الجولة 11؟ وتركيا؟", "who 11 --party iran --party turkey"),
    ("أكتب عن العراق. متى حضر لأول مرة؟", "attendance --party iraq --pick first"),
]


@each(("text", "command"), READ)
def test_more_is_told(reply, text, command):
    assert reply(text).command == f"astana {command}"


BESIDE = [
    ("In addition to Sochi, where were rounds held?", "In addition to"),
    ("Like round 10, was round 15 held in Sochi?", "Like"),
    ("Given that Iraq joined at 13, how many rounds did it attend?", "how many"),
    ("Considering that Sochi doesn't count, how many rounds were there?", "count"),
    ("According to the statement, when is round 13?", "According to"),
]


@each(("text", "named"), BESIDE)
def test_a_clause_beside_the_question_is_named(reply, text, named):
    answer = reply(text)
    assert answer.status == "refused"
    assert f"“{named}”" in answer.text.en


ONE_AMONG_ALL = [
    ("One round was boycotted. By whom?", "One"),
    ("جولة واحدة دامت أطول. أيها؟", "واحدة"),
    ("The memorandum was signed by three. By whom?", "three"),
    ("المذكرة وقعها ثلاثة. من هم؟", "ثلاثة"),
    ("اجتمعوا ثلاث مرات في 2019. متى كانت الثانية؟", "الثانية"),
    ("متذكر إنو لبنان ما حضر، مين حضر الجولة 13؟", "متذكر إنو لبنان ما حضر"),
]


@each(("text", "named"), ONE_AMONG_ALL)
def test_a_number_of_them_is_no_round(reply, text, named):
    answer = reply(text)
    assert answer.status == "refused"
    assert f"“{named}”" in answer.text.en


def test_a_denied_clause_that_asks_is_the_question(reply):
    assert reply("Did the UN not turn up at round 13, or just send a deputy?").query.topic == "absence"


@each(
    "text",
    [
        "خلافا للجولة 10، أين عقدت الجولة 9؟",
        "ابتداء من النهاية، ما الجولة الثالثة؟",
        "أخلط بين 10 و15. أيهما في 2018؟",
        "How many ambassadors led Lebanon?",
        "When was the third to last round in 2019?",
    ],
)
def test_what_no_query_says_is_refused(reply, text):
    assert reply(text).status == "refused"
