"""Who came along with somebody, and whose delegation is meant that he led: what is answered, and what stays refused."""

from __future__ import annotations

from rows import each

OTHERS = {
    "Who was with Lavrentiev at round 10?": "astana round 10 --field other_members --party russia",
    "Alongside Lavrentiev at round 10, who was there from Russia?": (
        "astana round 10 --field other_members --party russia"
    ),
    "Who joined Khaji in the Iranian delegation at round 16?": "astana round 16 --field other_members --party iran",
    "Who were Jaafari's companions at round 1?": "astana round 1 --field other_members --party syria_gov",
    "Did de Mistura come alone to round 1, or with others?": "astana round 1 --field other_members --party un",
    "Aside from its head, who represented the opposition at round 14?": (
        "astana round 14 --field other_members --party opposition"
    ),
    "مين إجا مع خاجي بأستانا 16؟": "astana round 16 --field other_members --party iran",
    "من كان برفقة الجعفري في الجولة الأولى؟": "astana round 1 --field other_members --party syria_gov",
    "هل كان دي ميستورا وحده في الجولة الأولى أم كان معه أحد؟": "astana round 1 --field other_members --party un",
    "من غير لافرنتييف مثل روسيا في الجولة العاشرة؟": "astana round 10 --field other_members --party russia",
    "غير رئيس الوفد، مين تاني مثّل المعارضة في أستانا 14؟": ("astana round 14 --field other_members --party opposition"),
}
HIS_TEAM = {
    "Who was in Alloush's team at round 4?": "astana round 4 --field member --party opposition",
    "Which officials were in the delegation led by Lavrentiev at round 10?": (
        "astana round 10 --field member --party russia"
    ),
    "Give me the number of persons in Jaafari's delegation at round 1": "astana round 1 --field size --party syria_gov",
    "الكازاخيون المشاركون في الجولة السابعة": "astana round 7 --field member --party kazakhstan",
    "من هم المسؤولون الكازاخيون في الجولة الثامنة؟": "astana round 8 --field member --party kazakhstan",
    "من كان ضمن وفد أحمد بري في يوليو 2017": "astana round 5 --field member --party opposition",
    "عدد الوفد الذي ترأسه الجعفري في يناير 2017 كم كان؟": "astana round 1 --field size --party syria_gov",
    "هل جاء الوفد اللبناني وحده إلى الجولة 13 أم كم كان عدده؟": "astana round 13 --field size --party lebanon",
}
REFUSED = (
    "Who met with Lavrentiev at round 14?",
    "Who spoke with Lavrentiev at round 14?",
    "Who was in Vershinin's delegation at round 14?",
    "Which rounds did Vershinin attend with Lavrentiev?",
    "How many people came with Alloush to round 1?",
    "Other than Lavrentiev, who was the envoy of Russia at round 14?",
    "من التقى مع لافرنتييف في الجولة 14؟",
)


@each("text", [*OTHERS, *HIS_TEAM])
def test_the_people_of_his_delegation_are_told(reply, text):
    assert reply(text).command == {**OTHERS, **HIS_TEAM}[text]


def test_of_one_who_was_not_there_nobody_is_told(reply):
    assert reply("Who accompanied Jaafari at round 21?").command == (
        "astana person bashar-al-jaafari --field presence --round 21"
    )


def test_of_a_disputed_head_all_are_told(reply):
    assert reply("Who was with Bogdanov at round 20?").command == "astana round 20 --field member --party russia"


@each("text", REFUSED)
def test_what_only_looks_alike_is_refused(reply, text):
    assert reply(text).reason == "unread_words"
