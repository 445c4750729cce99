"""Who tells of a fact, and what those who tell of it disagree on, in the many ways in which the press is spoken of."""

from __future__ import annotations

from rows import each

ASKED = {
    "Which newspaper or agency has Tell as Jordan's chief in round 2?": "sources 2 --field head --party jordan",
    "In which newspaper was the date of round 6 published?": "sources 6 --field date",
    "Where was it reported that Lavrentiev led Russia at round 18?": "sources 18 --field head --party russia",
    "By whom was the walkout at round 4 reported?": "sources 4 --field walkout",
    "Where can I verify the dates of round 7?": "sources 7 --field date",
    "Yıldız, round 21: origin of the claim": "sources 21 --field head --party turkey",
    "Were the dates of round 18 taken from the host ministry or from the press?": "sources 18 --field date",
    "How can you be sure that Iraq was at round 13?": "sources 13 --party iraq",
    "Which newspapper names the head of Iran at round 7?": "sources 7 --field head --party iran",
    "Do news agencies agree on who led Turkey at round 16?": "disputes 16 --field head --party turkey",
    "Where do media outlets clash regarding round 3?": "disputes 3",
    "Are there competing end dates for round 20?": "disputes 20 --field date_end",
    "Does anyone contest the end date of round 20?": "disputes 20 --field date_end",
    "Accounts of the walkout at round 4 vary": "disputes 4 --field walkout",
    "What versions are there of the walkout at round 4?": "disputes 4 --field walkout",
    "Which claims about round 22 were rejected?": "disputes 22",
    "Is there a dispute about Iran's status at round 2?": "disputes 2 --field role --party iran",
    "Does any outlet name someone else as Russia's head at round 14?": "disputes 14 --field head --party russia",
    "Which facts about round 11 are controversial?": "disputes 11",
    "What do the agencies say about who led Russia at round 20?": "sources 20 --field head --party russia",
    "Which outlets say Bogdanov and which say Lavrentiev for round 20?": "sources 20 --field head --party russia",
    "Which newspaper mentioned Khaji at round 15?": "sources 15 --field head --party iran",
    "From which agency do you have the date of round 9?": "sources 9 --field date",
    "How well sourced is the date of round 9?": "sources 9 --field date",
    "Which source says that round 13 was in Astana?": "sources 13 --field city",
    "هل ذكرت أي وكالة تاريخا آخر للجولة 21؟": "disputes 21 --field date",
    "ما النقاط الخلافية في الجولة 11؟": "disputes 11",
    "على أي أساس تقولون إن أمريكا غابت عن الجولة 9؟": "sources 9 --field absence --party us",
    "ما هي الجهة التي ذكرت مكان الجولة الرابعة؟": "sources 4 --field city",
    "مين نقل تواريخ الجولة السابعة؟": "sources 7 --field date",
    "على لسان أي جهة ذُكر اسم مندوب العراق في الجولة العشرين؟": "sources 20 --field head --party iraq",
    "ما الذي يسند القول إن أمريكا غابت عن الجولة التاسعة؟": "sources 9 --field absence --party us",
    "ساترفيلد بالجولة السادسة، مين قال؟": "sources 6 --field head --party us",
    "هل تتفق الوكالات على اسم رئيس الوفد التركي في الجولة السادسة عشرة؟": "disputes 16 --field head --party turkey",
    "هل هناك ادعاء مغاير بشأن رئيس الوفد الروسي في أستانا 14؟": "disputes 14 --field head --party russia",
    "كل شي عن الجولة 17 متفق عليه ولا في كلام تاني؟": "disputes 17",
}


@each(("text", "command"), ASKED.items())
def test_sources_and_what_they_disagree_on(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(
    "text",
    [
        "On whose authority was round 9 convened?",
        "من كتب البيان في الجولة 21؟",
        "What was not agreed at round 7?",
        "Did everyone agree at round 7?",
        "Which rival delegations attended round 4?",
        "Who named Lavrentiev head of the Russian delegation?",
        "Is it certain that Lavrentiev led Russia at round 14?",
        "Who claims that Turkey walked out of round 4?",
        "Which issues were controversial at round 9?",
        "Who confirmed its attendance at round 9?",
        "Who else is named in the Iranian delegation at round 9?",
        "Where do delegates of round 5 come from?",
        "What evidence did Russia present at round 9?",
        "Disagreements of the parties at round 9",
        "خلافات الأطراف في الجولة 9",
        "من أكد حضوره الجولة 9؟",
        "بأي موقع عقدت الجولة 4؟",
        "Is it disputed that Jaafari led Russia at round 20?",
    ],
)
def test_what_others_do_or_want_is_no_question_for_sources(reply, text):
    found = reply(text)
    assert found.status != "answered" or found.query.topic not in ("source", "dispute"), found.command


def test_what_sources_say_may_be_the_fact_itself(reply):
    """Behind `by` the sources are only those that tell it."""
    assert reply("من كان رئيس وفد تركيا في الجولة 16 بحسب المصادر المختلفة").query.topic == "head"
    assert reply("By various reports, who led Russia at round 20?").status == "refused"


@each(
    ("text", "reason"),
    {
        "Do outlets differ on who led the US delegation at round 10?": "party_absent",
        "هل اسم رئيس وفد قطر في الجولة السادسة متنازع عليه؟": "party_never_took_part",
        "Which agency says that Turkey boycotted round 5?": "premise_false",
    }.items(),
)
def test_nobody_led_a_party_that_was_not_there(reply, text, reason):
    assert reply(text).reason == reason


def test_how_a_slip_was_read_is_shown(reply):
    assert any("newspapper" in note.en for note in reply("Which newspapper gives the date of round 6?").notes)
