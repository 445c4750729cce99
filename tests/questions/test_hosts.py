"""Questions about who acted for the host, and about the proposal to end the talks."""

from __future__ import annotations

from rows import each


@each(
    ("text", "said"),
    [
        ("By whom was the statement of round 9 read?", "Ashikbayev"),
        ("Who delivered the joint statement at round 9?", "Ashikbayev"),
        ("Which Kazakh deputy minister read out the final statement in November 2024?", "Bakayev"),
        ("Which official read out the joint statement at the close of round 13?", "Vassilenko"),
        ("Who closed round 4?", "closed the meeting"),
        ("من تلا بيان الجولة التاسعة؟", "Ashikbayev"),
        ("من نائب وزير الخارجية الكازاخي الذي تلا البيان في الجولة 22؟", "Bakayev"),
        ("من اختتم الجولة 4؟", "Abdrakhmanov"),
    ],
)
def test_who_acted_for_the_host(reply, text, said):
    answer = reply(text)
    assert (answer.status, answer.query.topic) == ("answered", "host")
    assert said in answer.text.en


@each(
    ("text", "verdict"),
    [
        ("Did Alibek Bakayev open round 21?", "Yes"),
        ("Alibek Bakayev opened the plenary of the 21st round - yes?", "Yes"),
        ("Is Yerzhan Ashikbayev the man who read the statement at Astana-9?", "Yes"),
        ("Did Abdrakhmanov read out the statement at round 9?", "No"),
        ("هل افتتح عبد الرحمنوف الجولة الأولى؟", "Yes"),
        ("هل افتتح نزارباييف الجولة 1؟", "No"),
    ],
)
def test_whether_it_was_a_certain_person(reply, text, verdict):
    answer = reply(text)
    assert answer.status == "answered"
    assert answer.text.en.startswith(f"{verdict}: ")


def test_which_of_two_it_was_is_told_without_yes_or_no(reply):
    answer = reply("Did Vassilenko or Tileuberdi read the statement at round 13?")
    assert answer.verdict is None
    assert "Vassilenko" in answer.text.en
    assert not answer.text.en.startswith(("Yes", "No:"))


@each("text", ["Did Bakayev open round 22?", "Who closed round 5?"])
def test_an_act_of_which_nothing_is_on_record_is_unknown(reply, text):
    assert reply(text).reason == "unknown_value"


@each(
    "text",
    [
        "Who ended round 4?",
        "Did Tomeh start at round 8?",
        "Who read the memorandum of 4 May 2017?",
        "هل كان أونال وزير خارجية في الجولة 10؟",
    ],
)
def test_what_is_no_act_of_the_host_is_not_read_as_one(reply, text):
    assert reply(text).reason == "unread_words"


@each(
    "text",
    [
        "Who proposed that round 20 be the last?",
        "Which Kazakh deputy minister proposed making round 20 the last one?",
        "is Kanat Tumysh the Kazakh deputy minister who proposed making round 20 the last one",
        "Who proposed to end the process at round 20?",
        "Why did Kazakhstan want to end the talks?",
        "من نائب الوزير الكازاخي الذي اقترح أن تكون الجولة العشرون آخر جولة؟",
        "بأي حجّة طلبت كازاخستان إنهاء المسار في حزيران 2023؟",
        "ليش كازاخستان بدها توقف المحادثات؟",
    ],
)
def test_the_proposal_to_end_the_talks(reply, text):
    answer = reply(text)
    assert answer.command == "astana events kazakhstan-proposal-2023-06-21 --field about"
    assert "Tumysh" in answer.text.en
    assert "Arab League" in answer.text.en


@each(
    "text",
    [
        "Who suggested at round 19 that it be the last?",
        "Did Russia propose that round 15 be the last?",
        "Who wanted to end round 4?",
        "Who wanted to finish round 20?",
        "Why did Turkey want to end the talks?",
        "Who proposed a meeting in Baghdad?",
    ],
)
def test_other_proposals_are_not_on_record(reply, text):
    assert reply(text).status == "refused"


HOSTED = [
    ("Who hosted in February 2021?", "round 15 --field place"),
    ("Was Kazakhstan the host in February 2021?", "round 15 --field place --is kazakhstan"),
    ("Did Russia host in February 2021?", "round 15 --field place --is russia"),
    ("Kazakhstan hosted in February 2021, right?", "round 15 --field place --is kazakhstan"),
    ("How many rounds has Russia hosted in 2018?", "rounds --year 2018 --country russia --count"),
    ("Has Damascus ever hosted a round?", "rounds --city damascus"),
    ("Was round 9 hosted by Ankara?", "round 9 --field place --is ankara"),
    (
        "Why weren't Saudi Arabia and Qatar at the first talks?",
        "round 1 --field absence --party saudi_arabia --party qatar --why",
    ),
    ("how many were hosted in 2018", "rounds --year 2018 --count"),
    ("which rounds were hosted in 2018", "rounds --year 2018"),
]


@each(("text", "command"), HOSTED)
def test_a_host_at_a_date_is_no_mere_place(reply, text, command):
    assert reply(text).command == f"astana {command}"
