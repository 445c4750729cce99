"""Documents: which round had the most, how long one was to run, which one a short name means."""

from __future__ import annotations

from rows import each


@each(
    ("text", "rounds"),
    [
        ("Which round produced the most documents?", (6,)),
        ("Which round adopted the largest number of documents?", (6,)),
        ("أي جولة صدر عنها أكبر عدد من الوثائق؟", (6,)),
        ("Which round of 2018 produced the most documents?", None),
        ("Which round had the most joint statements?", None),
    ],
)
def test_the_most_documents(reply, text, rounds):
    answer = reply(text)
    if rounds is None:
        assert 6 not in answer.rounds
    else:
        assert answer.rounds == rounds
        assert any("5" in note.en for note in answer.notes)


@each(
    "text",
    [
        "How long was the de-escalation memorandum meant to run?",
        "For how long was the memorandum of 4 May 2017 valid for?",
        "كم مدة سريان مذكرة خفض التصعيد؟",
    ],
)
def test_how_long_a_paper_runs(reply, text):
    answer = reply(text)
    assert answer.query.detail == "validity"
    assert "Six months" in answer.text.en


def test_what_took_how_long_is_no_term(reply):
    assert reply("How long did it take to sign the de-escalation memorandum?").query.detail != "validity"


@each("text", ["متى وُقّع اتفاق سوتشي؟", "Who signed the Sochi memorandum?"])
def test_a_name_that_two_papers_begin_with_is_asked_back(reply, text):
    answer = reply(text)
    assert answer.reason == "ambiguous"
    assert {s.command for s in answer.suggestions} >= {"astana documents memorandum-2019-10-22"}


@each("text", ["Who signed the Sochi memorandum of September 2018?", "When was the Sochi agreement on Idlib signed?"])
def test_a_name_with_its_date_or_subject_is_clear(reply, text):
    assert reply(text).query.documents == ("memorandum-2018-09-17",)


@each("text", ["Which round issued a statement on demining?", "أي جولة صدر فيها بيان عن نزع الألغام؟"])
def test_a_statement_by_its_subject(reply, text):
    assert reply(text).rounds == (8,)


def test_the_source_of_a_head(reply):
    answer = reply("ما مصدر رئاسة بري لوفد المعارضة في الجولة الخامسة؟")
    assert answer.command == "astana sources 5 --field head --party opposition"


def test_a_pick_needs_its_measure(run):
    outcome = run("rounds", "--pick", "most")
    assert outcome.code == 2
    assert "--sort documents" in outcome.err


@each(
    ("text", "number"),
    [
        ("How many documents came out of round 6?", 5),
        ("كم وثيقة صدرت عن الجولة 8؟", 3),
        ("How many documents at round 4?", 1),
    ],
)
def test_how_many_came_out_of_a_round(reply, text, number):
    assert reply(text).number == number


@each(
    ("text", "one", "other"),
    [
        ("Which documents are from 2018?", "memorandum-2018-09-17", "memorandum-2019-10-22"),
        ("List the documents of May 2017", "memorandum-2017-05-04", "joint-statement-2017-03-15"),
        ("What documents were signed in 2018?", "memorandum-2018-09-17", "joint-statement-2018-05-15"),
    ],
)
def test_documents_of_a_date(reply, text, one, other):
    found = reply(text).query.documents
    assert one in found
    assert other not in found


@each("text", ["هل وقعت المعارضة اتفاق وقف إطلاق النار في كانون الأول 2016؟"])
def test_an_agreement_by_its_subject_and_its_date(reply, text):
    answer = reply(text)
    assert answer.query.documents == ("ceasefire-2016-12-29",)
    assert "armed opposition" in answer.text.en


@each(
    ("text", "begins"),
    [
        ("Did Iran sign the de-escalation memorandum?", "Yes: "),
        ("هل وقعت إيران مذكرة خفض التصعيد؟", "Yes: "),
        ("Did Iran sign the Idlib memorandum?", "No: "),
        ("Did Russia sign the ceasefire agreement of December 2016?", "Ceasefire agreements"),
        ("Did Russia sign the joint statement of round 6?", "Joint statement"),
        ("Did Iran not sign the de-escalation memorandum?", "Memorandum"),
    ],
)
def test_who_issued_a_paper_did_not_thereby_sign_it(reply, text, begins):
    assert reply(text).text.en.startswith(begins)


def test_whose_statement_it_is_asks_for_no_list(reply):
    assert reply("Which round's statement is missing?").query.topic != "rounds"
