"""Rounds before and after what happened beside them, whether that was a round, and when the city was renamed."""

from __future__ import annotations

from rows import each


def line(answer) -> str:
    """The subcommand line that a question is read as, without `astana`."""
    return answer.command.removeprefix("astana ")


@each(
    ("text", "rounds"),
    [
        ("What was the first round after the Sochi congress?", (9,)),
        ("Which round immediately preceded the Sochi congress of January 2018?", (8,)),
        ("Which round came after the Tehran summit of 2018?", (11,)),
        ("How many rounds were held after the Idlib memorandum?", tuple(range(11, 23))),
        ("Which rounds were held before the de-escalation memorandum was signed?", (1, 2, 3)),
        ("Was any round held after the fall of Assad?", ()),
        ("When was the first round after the Sochi congress?", (9,)),
        ("Where was the last round before the Tehran summit of 2018?", (10,)),
        ("ما أول جولة بعد مذكرة إدلب؟", (11,)),
        ("الجولة اللي بعد مؤتمر سوتشي", (9,)),
        ("من حضر الجولة اللي بعد مؤتمر سوتشي؟", (9,)),
        ("الجولة اللي قبل مؤتمر سوتشي رقمها كم؟", (8,)),
        ("أي جولة سبقت مؤتمر سوتشي مباشرة؟", (8,)),
        ("كم جولة عقدت منذ مؤتمر سوتشي؟", tuple(range(9, 23))),
    ],
)
def test_before_and_after(reply, text, rounds):
    answer = reply(text)
    assert (answer.status in ("answered", "disputed"), answer.rounds) == (True, rounds)


@each(
    "text",
    [
        "How many rounds were held in 2019 after the Idlib memorandum?",
        "How many rounds in 2018 were held after the Idlib memorandum?",
        "What was the last round after the Sochi congress?",
        "Which round came after round 5 and before the Sochi congress?",
        "Who led Russia at the first round after the Sochi congress?",
        "Which round did the Sochi congress follow?",
        "Which round followed the Tehran summit?",
        "The Sochi congress and the next round",
        "Which round was held after the Idlib memorandum entered into force?",
        "من ترأس تركيا قبل الجولة 15 مباشرة؟",
    ],
)
def test_other_spans_are_refused(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    "text",
    [
        "Was the Sochi congress a round?",
        "Is the Sochi congress counted as a round?",
        "Was the Tehran summit of 2022 a round?",
        "Was the Doha meeting of 7 December 2024 a round?",
        "هل يعد مؤتمر سوتشي جولة؟",
        "هل يعتبر اجتماع الدوحة في 7 كانون الأول 2024 جولة من الجولات؟",
    ],
)
def test_no_round(reply, text):
    answer = reply(text)
    assert answer.command.endswith("--field round")
    assert answer.verdict is False
    assert answer.text.ar.startswith("لا")


def test_a_round_is_one(reply):
    assert reply("Was the meeting of May 2017 a round?").rounds == (4,)


@each(
    "text",
    ["When did the capital become Nur-Sultan?", "When was the city renamed?", "When was Astana renamed Nur-Sultan?"],
)
def test_the_new_name(reply, text):
    assert line(reply(text)) == "define nur-sultan"


def test_rounds_elsewhere_in_the_time_of_a_name_are_told(reply):
    answer = reply("How many rounds were held while the city was called Nur-Sultan?")
    assert answer.number == len(answer.rounds) == 6
    assert any("Round 15" in note.en for note in answer.notes)


@each(
    ("text", "read"),
    [
        ("Which round was the first ever held in Sochi?", "rounds --city sochi --pick first"),
        ("What date was first announced for round 5?", "round 5 --field announced_start"),
        ("Round 5 was first announced for June 2017: for which days?", "round 5 --field announced_start"),
        ("Did the statement of round 17 say when round 18 would be?", "round 17 --field next_round"),
        ("How many days did round 5 last?", "round 5 --field duration"),
    ],
)
def test_announced(reply, text, read):
    assert line(reply(text)) == read


def test_another_month_was_not_announced(reply):
    assert reply("Round 5 was first announced for May 2017: for which days?").status == "refused"


@each(
    ("text", "number"),
    [("كم قمة عقدها رؤساء الدول الضامنة؟", 7), ("How many summits did the presidents hold?", 7)],
)
def test_events_are_counted(reply, text, number):
    answer = reply(text)
    assert (answer.number, len(answer.query.events)) == (number, number)
