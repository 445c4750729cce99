"""A term is asked for as it stands in a paper of the process, or with a slip in it."""

from __future__ import annotations

from rows import each


@each(
    ("text", "term"),
    [
        ("What does security zone mean in the memorandum?", "security-belt"),
        ("Define observer in the Astana statements", "observer"),
        ("ما معنى نقاط المراقبة في المذكرة؟", "observation-post"),
        ("شو يعني مناطق خفض التصعيد بالبيان", "de-escalation-area"),
    ],
)
def test_in_a_paper(reply, text, term):
    assert reply(text).query.terms == (term,)


@each(
    ("text", "term"),
    [
        ("Explain the word 'observer' in the Astana setting", "observer"),
        ("Define 'guarantor' the way the Astana papers use it, in one line for a glossary.", "guarantor"),
        ("Explain 'guarantor' to a class of sixteen-year-olds", "guarantor"),
        ("conflict party - what does that label cover", "conflict-party"),
        ("Give me a plain-English definition of security belt", "security-belt"),
        ("What are security belts, in Astana parlance?", "security-belt"),
        ("اشرح لطلابي معنى الدولة الضامنة", "guarantor"),
        ("ما تعريف طرف النزاع بلغة بسيطة؟", "conflict-party"),
        ("معنى «مجموعة العمل المشتركة لخفض التصعيد»", "joint-working-group"),
    ],
)
def test_for_whom_and_how_plainly(reply, text, term):
    assert reply(text).query.terms == (term,)


@each(
    "text",
    [
        "Explain why Iran is a guarantor to my students",
        "Explain 'guarantor' at round 4",
        "Explain 'federalism' in the Astana setting",
        "Define the opposition's demands",
    ],
)
def test_what_is_no_term_is_not_defined_for_anybody(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "term"),
    [
        ("What is the constitutionl committee?", "constitutional-committee"),
        ("What is a guaranttor?", "guarantor"),
        ("ما هي اللجنة الدستزورية؟", "constitutional-committee"),
    ],
)
def test_with_a_slip_that_is_shown(reply, text, term):
    answer = reply(text)
    assert answer.query.terms == (term,)
    assert any(note.en.startswith("Read ") for note in answer.notes)


def test_what_a_paper_itself_means_is_no_term(reply):
    assert reply("What does the agreement mean in the statement?").status == "refused"


def test_a_topic_beside_a_paper_is_not_passed_over(reply):
    assert reply("What are observation posts in the de-escalation memorandum?").status == "refused"
