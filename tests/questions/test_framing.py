"""Words that ask nothing leave the question as it is, and take no word with them that asks something."""

from __future__ import annotations

import itertools
import os

import pytest
from rows import each

from astana_cli.cli.world import World
from astana_cli.questions.around.framing import unframed
from astana_cli.questions.lexis.lexicon import build, tables
from astana_cli.questions.lexis.text import tokens

BEFORE = [
    "Hello!",
    "Dear all,",
    "Good morning, quick question:",
    "For a footnote:",
    "For my PhD thesis,",
    "We're fact-checking a long feature and need to know",
    "I am translating a report; I would need to check",
    "Could you please remind me",
    "I can't recall",
    "On deadline -",
    "For the table in my appendix I should like to establish",
    "In connection with a long essay on the talks:",
    "To settle a disagreement between two colleagues,",
    "Our legal department asks",
    "There seem to be conflicting reports about",
    "My notes do not say",
    "I have been unable to determine",
    "Could you shed some light on",
    "Do your records show",
    "Silly question perhaps, but",
    "In the interest of accuracy,",
    "One of my students asked",
    "It escapes me",
    "A purely factual matter:",
    "There is a gap in our chronology.",
    "The catalogue card leaves this open:",
    "The photograph bears no caption.",
    "For a pub quiz on diplomacy,",
    "For use in a courtroom exhibit,",
    "So that I may complete my bibliography,",
    "Given that my manuscript goes to the printer tomorrow,",
    "In the course of editing a memoir I need to verify",
    "At the risk of sounding ignorant,",
    "Not being a specialist, I would like to know",
    "I should be obliged if the library would indicate",
    "Might one enquire",
    "Is your team able to confirm",
    "The indexer at our press is asking",
    "People often ask me",
    "It would assist the court to know",
    "The matter before us is",
    "لاستكمال بطاقة الفهرسة،",
    "ضمن الإحصاء السنوي الذي نعدّه،",
    "تمهيدا لنشر الطبعة الثانية،",
    "اختلف زميلان في مكتبنا:",
    "مسألة توثيقية:",
    "التبس الأمر على أحد المترجمين،",
    "حضرة المسؤولين عن الأرشيف،",
    "السلام عليكم ورحمة الله،",
    "يا جماعة",
    "لو سمحت",
    "نحتاج على وجه السرعة أن نعرف",
    "للتأكد فقط:",
    "لمقال صحفي،",
    "أكتب رسالة ماجستير وأريد معرفة",
    "بغيت نعرف",
    "سؤال سريع:",
]
AFTER = [
    "",
    "? What does the record hold?",
    ", as some dispatches had implied?",
    ", to the best of your knowledge",
    "Thanks in advance!",
    "many thanks, kind regards",
    "please - it's urgent",
    "شكرا سلفا",
    "الله يخليك",
    "? A one-line answer will suffice.",
    "? Any help would be gratefully received.",
    ", if the papers tell us,",
    ", for inclusion in the annex",
    "؟ وذلك لإدراجه في الملحق.",
]
ASKED = ["who led Turkey at round 5", "من ترأس وفد تركيا في الجولة 5"]
ASKS = frozenset(
    {"how do you know", "i need", "i want", "i want to know", "indicate", "true or false", "زودني ب", "زودوني ب"}
    | {"هل من المعروف", "هل من المعروف أن", "we do not know", "we don't know", "لا نعرف", "ما حدا بيعرف"}
    | {f"كما {verb}" for verb in ("أعلن", "أعلنه", "أعلنها", "أعلنوا", "ورد")}
    | {f"حابين {verb}" for verb in ("يلتقوا", "يجتمعوا", "اللقاء", "الاجتماع")}
)
"""Forms of the lexicon that are frames themselves."""
KNOWING = ("عرف", "معروف", "يعلم")
"""Words before a question word that only say that somebody wants to know: `هل يعلم أحد متى`."""


def framed() -> list[tuple[str, str]]:
    """What stands before and after: each beginning with two of the ends, with ASTANA_FULL_SWEEP=1 with all."""
    if os.environ.get("ASTANA_FULL_SWEEP"):
        return list(itertools.product(BEFORE, AFTER))
    return [(before, AFTER[(at + step) % len(AFTER)]) for at, before in enumerate(BEFORE) for step in (0, 5)]


@pytest.fixture(scope="module")
def bare(reply):
    return {asked: reply(asked).query for asked in ASKED}


@pytest.mark.parametrize(("before", "after"), framed())
def test_a_frame_changes_nothing(reply, bare, before, after):
    for asked, query in bare.items():
        answer = reply(f"{before} {asked} {after}")
        assert answer.query == query, answer.text.en


@each("text", ["hello", "for a footnote", "شكرا جزيلا"])
def test_a_frame_alone_asks_nothing(reply, text):
    assert reply(text).reason == "unread_words"


def test_what_asks_is_never_taken_away():
    """No form of the tables loses a word, save those that only say that somebody wants to know; every eighth form is
    looked at, with ASTANA_FULL_SWEEP=1 all."""
    lexicon = build(World().k)
    forms = [(m.sense.kind, form) for m in tables() for form in m.entry.forms() if m.sense.kind != "stop"]
    lost = {
        (kind, form)
        for kind, form in forms[:: 1 if os.environ.get("ASTANA_FULL_SWEEP") else 8]
        for words in [tokens(f"Qatar {form} zz")]
        if unframed(words, lexicon) != words
    }
    known = {(kind, form) for kind, form in lost if form in ASKS or any(word in form for word in KNOWING)}
    assert {kind for kind, _ in lost - known} <= {"ask"}
    assert all(any(word in form for word in KNOWING) or form in ASKS for _, form in lost)


@each(
    ("text", "same", "aside"),
    [
        ("My Danish flatmate would like to know who led Turkey at round 5", "who led Turkey at round 5", "My Danish"),
        ("Le Figaro maintains that Iran missed round 6; is it true?", "did Iran miss round 6", "Le Figaro maintains"),
        ("Our typescript asserts that Lebanon sat out round 12; is that right?", "did Lebanon miss round 12", None),
        ("تستفسر الباحثة الدنماركية عن رئيس وفد تركيا بالجولة 5", "رئيس وفد تركيا بالجولة 5", "الدنماركية"),
        ("The choreographer has queried the venue of round 20", "the venue of round 20", "The choreographer"),
        ("Counsel requires details of the venue of round 20", "the venue of round 20", None),
        ("The infographic calls for the dates of round 20", "the dates of round 20", None),
        ("My co-author is adamant that Iran missed round 6. Is she right?", "did Iran miss round 6", None),
        ("It is our understanding that Iran missed round 6. Is this accurate?", "did Iran miss round 6", None),
        ("Would I be right in saying that Iran missed round 6?", "did Iran miss round 6", None),
        ("Can you confirm that round 10 was held in Sochi?", "was round 10 held in Sochi", None),
        ("تؤكد زميلتي أن لبنان غاب عن الجولة 12، فهل هي محقة؟", "هل غاب لبنان عن الجولة 12", None),
        ("يُطلب إلى المكتب إفادتنا بمكان انعقاد الجولة 20", "مكان انعقاد الجولة 20", None),
        ("أثناء فهرسة مجموعة من الصور، احتجت إلى مكان انعقاد الجولة 20", "مكان انعقاد الجولة 20", None),
    ],
)  # fmt: skip
def test_whoever_asks_or_says_so_is_set_aside_and_shown(reply, text, same, aside):
    answer = reply(text)
    assert answer.query == reply(same).query, answer.text.en
    assert aside is None or any(aside in note.en for note in answer.notes)


@each(
    "text",
    [
        "The Norwegian negotiator demanded the release of detainees at which round?",
        "The Swiss mediator maintains only that which party left round 4?",
        "As a Swiss interpreter, who attended round 5?",
        "For the Danish observers, who attended round 5?",
        "Of our allies, who attended round 12?",
        "In our region, who attended round 12?",
        "While our minister was away, who led Turkey at round 5?",
        "As we count only women, who attended round 5?",
        "I want experts. Who attended round 5?",
        "The Russian team wanted which city for round 5?",
        "Our tribunal wanted whom arrested at round 5?",
        "ضمن الوفد النرويجي، من حضر الجولة 5؟",
    ],
)
def test_what_may_change_the_question_is_never_set_aside(reply, text):
    assert reply(text).status == "refused"


@each(
    ("tail", "before"),
    [
        (", any name at all?", "who led Turkey at round 9"),
        (", if anyone wrote it down", "venue of round 7"),
        (" if it was ever reported", "who led Turkey at round 9"),
        ("، هل له اسم عندكم؟", "رئيس وفد الصليب الأحمر الدولي في الجولة 21"),
        ("، معروف؟", "مين ترأس تركيا بالجولة 9"),
        ("، هل ورد اسمه؟", "من ترأس تركيا بالجولة 9"),
    ],
)
def test_whether_it_is_known_is_told_by_the_answer(reply, tail, before):
    assert reply(before + tail).query == reply(before).query
