"""A clause that tells of a round what the record bears out is set aside; one that it does not is named as not read."""

from __future__ import annotations

from rows import each


@each(
    ("text", "command", "said"),
    [
        (
            "who led Russia at the thirteenth round, when Lebanon made its first appearance?",
            "astana who 13 --party russia",
            "when Lebanon made its first appearance",
        ),
        (
            "who led Iran at round 4, at which the de-escalation memorandum was signed?",
            "astana who 4 --party iran",
            "at which the de-escalation memorandum was signed",
        ),
        (
            "من ترأس وفد إيران في الجولة 13 حين حضر لبنان لأول مرة؟",
            "astana who 13 --party iran",
            "حين حضر لبنان لأول مرة",
        ),
    ],
)
def test_what_the_record_bears_out_is_set_aside_and_shown(reply, text, command, said):
    answer = reply(text)
    assert (answer.status, answer.command) == ("answered", command)
    assert any(said in note.en and said in note.ar for note in answer.notes)


@each(
    "text",
    [
        "who led Russia at the fourteenth round, when Lebanon made its first appearance?",
        "who led Iran at round 5, at which the de-escalation memorandum was signed?",
        "من ترأس وفد إيران في الجولة 14 حين حضر لبنان لأول مرة؟",
        "who led Turkey at round 10, the one which was held in Ankara?",
        "True or false: round 12 was held in Nur-Sultan, as Astana was called by then.",
        "Who led Iran at round 4, which addopted the memorandum?",
    ],
)
def test_what_it_does_not_is_not_answered(reply, text):
    assert reply(text).status not in ("answered", "disputed")


def test_the_one_is_no_number(reply):
    answer = reply("when was the tenth round, the one which took place in Sochi?")
    assert (answer.status, answer.command) == ("answered", "astana round 10 --field date")
