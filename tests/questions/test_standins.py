"""Who came in whose place, and ranks that no record gives."""

from __future__ import annotations

from rows import each


@each(
    ("text", "person"),
    [
        ("Whom did Berri replace?", "ahmad-berri"),
        ("Who did Tomeh take over from?", "ahmad-tomeh"),
        ("Who was replaced by Berri?", "ahmad-berri"),
        ("Whose successor was Tomeh?", "ahmad-tomeh"),
        ("Who gave way to Tomeh?", "ahmad-tomeh"),
        ("من حل محله طعمة؟", "ahmad-tomeh"),
        ("من الذي خلفه طعمة؟", "ahmad-tomeh"),
    ],
)
def test_whom_somebody_replaced(reply, text, person):
    query = reply(text).query
    assert (query.people, query.detail) == ((person,), "predecessor")


@each(
    "text",
    ["Who replaced Berri?", "Who was Berri replaced by?", "من حل محل أحمد بري؟", "أحمد بري مين حل محله؟"],
)
def test_who_replaced_somebody(reply, text):
    query = reply(text).query
    assert (query.people, query.detail) == (("ahmad-berri",), "successor")


@each("text", ["Who stood in for Pedersen at round 13?", "من ناب عن بيدرسون في الجولة 13؟"])
def test_who_came_instead_is_who_led(reply, text):
    answer = reply(text)
    assert [x.value["id"] for x in answer.records if x.field == "head"] == ["khawla-matar"]


@each(
    ("text", "words"),
    [
        ("Who was the number two of the Russian delegation at round 6?", "number two"),
        ("Who was Iran's number two at round 6?", "number two"),
        ("Who was the acting head of the Turkish delegation at round 6?", "acting"),
        ("Who spoke on behalf of Iran at round 6?", "spoke on behalf of"),
        ("Who led the women's delegation at round 6?", "women"),
        ("Which women led delegations at round 6?", "women"),
        ("Who was the chief of staff of the opposition at round 6?", "chief of staff"),
        ("Who led the joint delegation at round 6?", "joint"),
        ("من نائب لافرنتييف في الجولة 6؟", "نائب"),
        ("من ترأس الوفد الدولي في الجولة 6؟", "الدولي"),
        ("من كان الرجل الثاني في وفد تركيا في الجولة 6؟", "الرجل الثاني"),
        ("من القائم بأعمال رئيس وفد إيران في الجولة 6؟", "القائم"),
        ("من المتحدث باسم إيران في الجولة 6؟", "المتحدث باسم"),
        ("من كان الناطق باسم الوفد الروسي في الجولة 6؟", "الناطق باسم"),
        ("من ترأس الوفد الإعلامي في الجولة 6؟", "الإعلامي"),
    ],
)
def test_a_rank_that_no_record_gives_is_refused_by_name(reply, text, words):
    answer = reply(text)
    assert answer.reason == "unread_words"
    assert words in answer.text.en


def test_speaking_as_the_head_is_leading(reply):
    assert reply("Who spoke for Iran as chief delegate at round 12?").query.topic == "head"


@each("text", ["من ترأس وفد أحرار الشام في الجولة 6؟", "who led the Ahrar al-Sham delegation at round 6"])
def test_the_head_of_a_group_is_on_no_record(reply, text):
    assert reply(text).status == "refused"


@each("text", ["Who succeeded Jaafari and whom did he replace?", "من خلف طعمة ومن حل محله طعمة؟"])
def test_both_neighbours_are_not_answered_with_one(reply, text):
    assert reply(text).status in ("refused", "ambiguous")
