"""Who came before somebody and who after: both are told, or neither."""

from __future__ import annotations

from rows import each


@each(
    "text",
    [
        "Who came before Sousan and who came after him?",
        "Who was Sousan's predecessor and successor?",
        "مين سبق سوسان ومين خلفه؟",
        "من سبق سوسان ومن جاء بعده؟",
        "قبل سوسان مين كان رئيس وفد النظام ومين إجا بعدو؟",
    ],
)
def test_both(reply, text):
    answer = reply(text)
    assert answer.query.detail == "neighbours"
    assert {x.value["id"] for x in answer.records} == {"bashar-al-jaafari", "bassam-sabbagh"}


@each("text", ["Who preceded Jaafari and whom did he succeed?", "Who replaced Jaafari, and whom did he replace?"])
def test_what_is_asked_the_other_way_round_is_not_half_answered(reply, text):
    assert reply(text).reason in ("unread_words", "ambiguous")


def test_the_first_of_all_has_nobody_before(reply):
    answer = reply("Who preceded Jaafari and who succeeded him?")
    assert answer.status == "answered"
    assert "No other head" in answer.text.en
    assert answer.rounds == (15,)


@each(
    "text",
    ["Who took over from Jaberi Ansari, and from which round on?", "Who replaced Jaberi Ansari, and since when?"],
)
def test_from_which_round_on_is_told_with_the_successor(reply, text):
    answer = reply(text)
    assert (answer.query.detail, answer.rounds) == ("successor", (12,))


@each("text", ["Before Khaji took over Iran, who led it?", "Who took over from Sousan's predecessor?"])
def test_one_of_the_two(reply, text):
    assert reply(text).query.detail != "neighbours"
