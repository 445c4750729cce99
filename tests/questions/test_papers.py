"""Questions about documents: who issued or signed one, and what no record says of it."""

from __future__ import annotations

from rows import each


def _unread(answer, *words):
    return answer.reason == "unread_words" and all(word in answer.text.en for word in words)


@each(
    ("text", "word"),
    [
        ("Does the joint statement of round 8 mention Lebanon?", "mention"),
        ("Did the joint statement of round 8 condemn Iran?", "condemn"),
        ("Did Turkey reject the joint statement of round 8?", "reject"),
        ("Did the round 22 statement condemn Lebanon?", "condemn"),
        ("Was the statement of round 20 condemned by Israel?", "condemned"),
        ("Did Israel condemn the statement in round 20?", "condemn"),
        ("what was the fifth de-escalation area", "fifth"),
        ("Was Idlib the fourth de-escalation area?", "fourth"),
        ("Does the Idlib memorandum mention Iraq?", "mention"),
        ("Was the joint statement of round 8 issued in Turkish?", "Turkish"),
        ("Was a joint statement with Iraq issued at round 8?", "Iraq"),
        ("Was the joint statement of round 8 issued without Iran?", "without"),
        ("Was a treaty signed at round 6?", "treaty"),
        ("Was a protocol signed at round 4?", "protocol"),
        ("Who drafted the memorandum of 4 May 2017?", "drafted"),
        ("Who wrote the joint statement of round 8?", "wrote"),
        ("Who endorsed the joint statement of round 1?", "endorsed"),
        ("Was the joint statement of round 8 unanimous?", "unanimous"),
        ("من أعد بيان الجولة 8؟", "أعد"),
        ("هل أدان بيان الجولة 8 إيران؟", "أدان"),
        ("هل انتقدت تركيا بيان الجولة 8؟", "انتقدت"),
        ("هل صدر بيان مشترك بالتركية في الجولة 8؟", "بالتركية"),
        ("هل صدر بيان مشترك من دون إيران في الجولة 8؟", "من دون"),
        ("هل وقعت معاهدة في الجولة 6؟", "معاهدة"),
    ],
)
def test_what_no_record_says_of_a_paper_is_refused_by_name(reply, text, word):
    assert _unread(reply(text), word)


@each(
    ("text", "party"),
    [
        ("Did Jordan issue a joint statement at round 8?", "jordan"),
        ("Was a joint statement issued by the opposition at round 8?", "opposition"),
        ("هل أصدر لبنان بيانا مشتركا في الجولة 17؟", "lebanon"),
        ("هل صدر بيان مشترك من العراق في الجولة 17؟", "iraq"),
    ],
)
def test_a_party_that_issued_nothing_is_told_apart_from_a_statement(reply, text, party):
    answer = reply(text)
    assert (answer.status, answer.query.parties) == ("answered", (party,))
    assert answer.text.en.startswith("No")
    assert "issued by" in answer.text.en


@each(
    "text",
    ["Did Turkey issue a joint statement at round 8?", "هل أصدرت تركيا بيانا مشتركا في الجولة 8؟"],
)
def test_a_party_that_issued_a_statement(reply, text):
    answer = reply(text)
    assert (answer.status, answer.query.detail) == ("answered", "issuers")
    assert any(x.field == "issuer" and x.value["id"] == "turkey" for x in answer.records)


def test_no_statement_of_anybody_where_there_was_none(reply):
    assert reply("Did Russia issue a joint statement at round 2?").text.en.startswith("No joint statement")


@each(
    "text",
    [
        "Who signed for Russia on 4 May 2017?",
        "Who signed the memorandum of 4 May 2017 on behalf of Iran?",
        "من وقع عن إيران في الجولة 4؟",
        "مين وقع لتركيا على مذكرة أيار 2017",
    ],
)
def test_the_persons_who_signed_are_not_on_record(reply, text):
    assert reply(text).status in ("unknown", "refused")


def test_who_issued_and_who_signed_are_each_said_once(reply):
    text = reply("Did Turkey sign the memorandum of 4 May 2017?").text.en
    assert text.endswith("issued by Iran, Russia, Turkey; signed by Iran, Russia, Turkey")


@each(
    ("text", "topic"),
    [
        ("Did they agree on detainees at round 7?", "detainees_missing"),
        ("Was aid agreed on at round 7?", "humanitarian_access"),
        ("Did the parties agree on reconstruction at round 5?", "reconstruction"),
        ("هل اتفقوا على المعتقلين في الجولة 7؟", "detainees_missing"),
        ("هل تم الاتفاق على إعادة الإعمار بالجولة 5", "reconstruction"),
    ],
)
def test_a_point_of_the_agenda_is_no_agreement(reply, text, topic):
    answer = reply(text)
    assert (answer.query.topic, answer.query.about) == ("outcome", topic)
    assert not answer.text.en.startswith("Yes")
    assert not answer.text.ar.startswith("نعم")
    assert all(x.field == "outcome" for x in answer.records)


def test_an_item_that_was_only_announced_is_no_yes(reply):
    assert not reply("Did they discuss reconstruction at round 5?").text.en.startswith("Yes")
    assert reply("Did they discuss detainees at round 7?").text.en.startswith("Yes")


def test_whether_a_paper_speaks_of_something_asks_for_no_definition(reply):
    assert reply("Does the memorandum mention Idlib?").query.topic == "refuse"
    assert reply("What does the Idlib memorandum mean?").query.topic == "definition"


@each(
    "text",
    [
        "Which rounds agreed on detainees?",
        "How many rounds agreed on refugees?",
        "Which round was the first to agree on Idlib?",
        "أي جولات اتفقوا فيها على المعتقلين؟",
        "بأي جولة اتفقوا على إدلب؟",
    ],
)
def test_the_rounds_at_which_a_topic_came_up_are_not_those_that_agreed_on_it(reply, text):
    assert reply(text).status == "refused"


@each("text", ["Which rounds discussed detainees?", "أي جولات ناقشت المعتقلين؟"])
def test_the_rounds_at_which_a_topic_came_up(reply, text):
    assert reply(text).query.where.about == "detainees_missing"


@each(
    "text",
    [
        "How many joint statements were issued at round 8?",
        "كم بيانا صدر في الجولة 8؟",
        "Was there a joint statement and a memorandum at round 8?",
    ],
)
def test_one_paper_is_no_answer_for_several(reply, text):
    assert reply(text).status == "refused"


@each("text", ["How many points does the joint statement of round 8 have?", "كم بندا في بيان الجولة 8؟"])
def test_what_stands_in_a_paper_is_listed(reply, text):
    assert reply(text).query.detail == "points"


@each(
    "text",
    ["Was the joint statement of round 8 issued by Russia and Jordan?", "هل أصدرت روسيا والأردن بيان الجولة 8؟"],
)
def test_of_two_parties_only_the_one_that_did_not_issue_is_denied(reply, text):
    assert reply(text).text.en.startswith("No: Jordan – not among")


@each("text", ["الوثائق الصادرة عن اجتماع كانون الأول 2017", "وثائق جولة كانون الأول 2017"])
def test_several_papers_of_a_dated_round_are_not_one(reply, text, world):
    assert reply(text).query.documents == ()
    assert reply(text).rounds == (8,)


def test_how_many_areas_is_no_request_for_a_definition(reply):
    assert reply("How many de-escalation areas did the memorandum define?").query.detail == "areas"


@each(
    ("text", "detail"),
    [
        ("validity of the de-escalation memorandum", "validity"),
        ("كم تسري مذكرة خفض التصعيد", "validity"),
        ("مدة سريان مذكره مناطق خفض التصيعد", "validity"),
        ("When did the de-escalation memorandum expire?", "validity"),
        ("When does the memorandum of 4 May 2017 run out?", "validity"),
        ("Until when was the de-escalation memorandum in force?", "validity"),
        ("since when is the memorandum of 4 May 2017 in force", "in_force"),
        ("when was the de-escalation memorandum valid from", "in_force"),
        ("parties to the Idlib memorandum", "signatories"),
        ("Which two countries signed the Idlib memorandum of 2018?", "signatories"),
        ("Which three countries signed the memorandum at round 4?", "signatories"),
        ("What is the fourth de-escalation area?", "areas"),
        ("provinces of the fourth de-escalation area in the May 2017 memorandum", "areas"),
        ("Was Israel condemned in the round 17 statement?", "points"),
        ("Did the statement of round 12 condemn the US?", "points"),
        ("Parties to the 5 March 2020 protocol", "issuers"),  # no signing of it is on record
        ("who signed the 5 March 2020 protocol", "signatories"),
    ],
)
def test_validity_and_parties(reply, text, detail):
    assert reply(text).query.detail == detail
