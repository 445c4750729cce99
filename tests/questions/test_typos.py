"""Slips of the finger are mended where the whole question makes sense in one way only, and left alone elsewhere."""

from __future__ import annotations

from rows import each

MENDED = [
    ("what cty was round 15 in", "what city was round 15 in"),
    ("who headd the government delegation at round 22", "who headed the government delegation at round 22"),
    ("who led the Turksih delegatoin in round eigth", "who led the Turkish delegation in round eight"),
    ("which obervers attended round 14", "which observers attended round 14"),
    ("who led Iran at theround 5", "who led Iran at the round 5"),
    ("who led the dele gation of Turkey at round 5", "who led the delegation of Turkey at round 5"),
    ("متى الجولةالثامنة", "متى الجولة الثامنة"),
    ("متى كانت الجولة الثامتة", "متى كانت الجولة الثامنة"),
    ("لماذا قاطع الاردن الجولة السباعة", "لماذا قاطع الأردن الجولة السابعة"),
    ("لماذا قاطت روسيا الجولة 16", "لماذا قاطعت روسيا الجولة 16"),
    ("رئيس الوفد الايراني في جولة نسيان 2019", "رئيس الوفد الإيراني في جولة نيسان 2019"),
    ("مين رئس وفد تركيا بالجولة 18", "مين رأس وفد تركيا بالجولة 18"),
    ("كم عدد جولات أستانا كلهاا", "كم عدد جولات أستانا كلها"),
    ("الجولات التي عقدت في 2019 مع توايخها", "الجولات التي عقدت في 2019 مع تواريخها"),
    ("how many rounds saw Ali Asghar Khajy lead Iran", "how many rounds saw Ali Asghar Khaji lead Iran"),
    ("كم جولة حضرت ايرن", "كم جولة حضرت إيران"),
    ("who wsa the head of the UN delegation at round 9", "who was the head of the UN delegation at round 9"),
    ("تاريح اختتام الجولة الثانية والعشربن", "تاريخ اختتام الجولة الثانية والعشرين"),
    ("من ترأس وفد تركيا في الجولة السابعة عرشرة", "من ترأس وفد تركيا في الجولة السابعة عشرة"),
]


@each(("typed", "meant"), MENDED)
def test_a_slip_is_read_as_what_was_meant(reply, typed, meant):
    assert reply(meant).query is not None
    assert reply(typed).query == reply(meant).query


@each(
    "text",
    [
        "من ترأس وفد تركيا في الجولة الشابعة",
        "من ترأس وفد تركيا في الجولة التامتة",
        "من كان رئيس وفد الادن في الجولة 22",
        "who led the Thai delegation at round 5",
        "who led the Irish delegation at round 5",
        "who led the old delegation at round 5",
        "who led the shed delegation at round 5",
        "who led the orange delegation at round 5",
        "هو مين اللي كان ماسك وفد تسكيا في الجولة العشرين",
        "الوفود المشاركة في الثولة 16",
        "هل وافقت روسيا على بيان الجولة 5",
    ],
)
def test_what_may_be_something_else_is_named(reply, text):
    answer = reply(text)
    assert answer.reason == "unread_words"
    assert not [note for note in answer.notes if note.en.startswith("Read")]


@each(
    ("text", "command"),
    [
        ("who heded the irnian delegaton at rund 9", "astana who 9 --party iran"),
        ("Waht were teh dates of round 9?", "astana round 9 --field date"),
        ("who led the rusian delagation at rond 6", "astana who 6 --party russia"),
        ("هل حضرر الاردن الجولة 2", "astana attendance 2 --party jordan"),
        ("مين ترأس الوفد التكري في الجولة 9", "astana who 9 --party turkey"),
    ],
)
def test_several_slips_and_letters_swapped_or_doubled(reply, text, command):
    answer = reply(text)
    assert (answer.status, answer.command) == ("answered", command)
    assert answer.notes
