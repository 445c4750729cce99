"""How many people of a party are counted, or its advisers or experts: what is answered, and what stays refused."""

from __future__ import annotations

from rows import each

ANSWERED = {
    "How many negotiators did the armed opposition send to round 6?": "astana round 6 --field size --party opposition",
    "How many were in the oposition group at the 6th round?": "astana round 6 --field size --party opposition",
    "What did the opposition's delegation total at round 9?": "astana round 9 --field size --party opposition",
    "What did the opposition's delegation number at round 8?": "astana round 8 --field size --party opposition",
    "What was the head count of the Syrian government delegation at the first round?": (
        "astana round 1 --field size --party syria_gov"
    ),
    "How many individuals formed the rebel team in the ninth round?": "astana round 9 --field size --party opposition",
    "كم عدد ممثلي المعارضة في الجولة الثامنة؟": "astana round 8 --field size --party opposition",
    "كم شخص مثّل المعارضة في الجولة السادسة؟": "astana round 6 --field size --party opposition",
    "بأي عدد حضرت المعارضة الجولة التاسعة؟": "astana round 9 --field size --party opposition",
    "How many armed group representatives came in the fifth round?": "astana round 5 --field size --party opposition",
    "كم ممثلا للمعارضة جلس على الطاولة في الجولة التاسعة؟": "astana round 9 --field size --party opposition",
    "أعطني رقم المشاركين من المعارضة في الجولة الثامنة": "astana round 8 --field size --party opposition",
}
APART = {
    "How many advisers accompanied the opposition to the first Astana meeting?": 21,
    "عدد المستشارين اللي راحوا مع المعارضة على أستانا 1": 21,
    "how many technical experts came with the opposition at round 2": 2,
    "وكم خبيراً رافق وفد المعارضة في شباط 2017؟": 2,
    "كم خبيرا تقنيا كان في وفد المعارضة في الجولة الثانية؟": 2,
    "How many delegates did the opposition have in February 2017?": 5,
    "عدد المندوبين في وفد المعارضة بأول جولة": 14,
}
REFUSED = (
    "How many representatives did Turkey have over all rounds?",
    "How many ambassadors attended round 5 for Russia?",
    "Which opposition group had how many members at round 1?",
    "كم سفيرا في وفد العراق بالجولة 13؟",
)


@each("text", ANSWERED)
def test_the_size_is_told(reply, text):
    assert reply(text).command == ANSWERED[text]


@each("text", APART)
def test_advisers_and_experts_are_counted_apart(reply, text):
    assert reply(text).number == APART[text]


def test_of_several_figures_that_of_all_persons_is_the_number(reply):
    assert reply("How many people did the opposition bring to Astana-1?").number == 35
    assert reply("How many people did the opposition bring to Astana 11?").number is None


def test_advisers_that_nobody_counted_are_not_on_record(reply):
    found = reply("How many advisers did Russia bring to round 5?")
    assert found.reason == "unknown_value"
    assert "(advisers) – not recorded" in found.text.en


@each("text", REFUSED)
def test_what_only_looks_alike_is_refused(reply, text):
    assert reply(text).reason == "unread_words"
