"""What somebody said: recorded statements are listed where all words of a question are accounted for, and nobody is
told that something was not said."""

from __future__ import annotations

LISTED = {
    "What did Tomeh say after round 18?": "round 18 --field said --by ahmad-tomeh",
    "tell me what jaafari said at round 10": "round 10 --field said --by bashar-al-jaafari",
    "What did Damascus say about the Turkish presence after round 6?": (
        "round 6 --field said --by syria_gov --about turkey --about foreign_forces"
    ),
    "What did the Kazakh foreign ministry say after round 20?": "round 20 --field said --by kazakhstan",
    "lavrentyev on geneva and the constitutional talks, round 18, what was the line": (
        "round 18 --field said --by alexander-lavrentiev --about constitutional_committee"
    ),
    "What did Lavrentiev and Jaafari say about the constitutional committee at round 3?": (
        "round 3 --field said --by alexander-lavrentiev --by bashar-al-jaafari --about constitutional_committee"
    ),
    "What did the Kazakhs say about the Astana talks after Assad was overthrown?": (
        "events assad-fall-2024-12-08 --field said --by kazakhstan"
    ),
    "What did Lavrentiev say at the Sochi congress?": (
        "events sochi-congress-2018 --field said --by alexander-lavrentiev"
    ),
    "who said what at round 20": "round 20 --field said",
    "quotes from round 20": "round 20 --field said",
    "lavrentiev quotes": "round all --field said --by alexander-lavrentiev",
    "ماذا قيل في الجولة 20": "round 20 --field said",
    "What was the UN's reaction to the memorandum?": "round 4 --field said --by un --about de_escalation",
    "opposition reaction to round 8": "round 8 --field said --by opposition",
    "What did Vershinin say before round 22?": "round 22 --field said --by sergei-vershinin --about format_future",
    "Has Tomeh said anything about detainees?": ("round all --field said --by ahmad-tomeh --about detainees_missing"),
    "who said in January 2024 that Astana should remain the main platform": (
        "round 21 --field said --by alexander-lavrentiev --about format_future"
    ),
    "Who said that the Geneva talks would resume on 21 January?": (
        "round 8 --field said --by alexander-lavrentiev --about political_process"
    ),
    "Did Jaafari say at round 8 that Damascus would attend the Sochi congress?": (
        "round 8 --field said --by bashar-al-jaafari --about syria_gov --about sochi_congress"
    ),
    "Who accused Iran of the blocking on detainees in October 2017?": (
        "round 7 --field said --by opposition --about iran --about detainees_missing"
    ),
    "jaafari blame turkey round 5": "round 5 --field said --by bashar-al-jaafari --about turkey",
    "Who welcomed the memorandum at round 4?": "round 4 --field said --by staffan-de-mistura --about de_escalation",
    "What did Jaafari demand at round 8?": "round 8 --field said --by bashar-al-jaafari --about foreign_forces",
    "What did Turkey's foreign ministry stress at round 14?": "round 14 --field said --by turkey --about northeast",
    "Who asked for more time at round 5?": "round 5 --field said --by turkey --about de_escalation",
    "Give me Sousan's statements at round 20": "round 20 --field said --by ayman-sousan",
    "هل طلبت تركيا مزيدا من الوقت في الجولة الخامسة؟": "round 5 --field said --by turkey --about de_escalation",
    "ماذا صرح طعمة بعد الجولة 18؟": "round 18 --field said --by ahmad-tomeh",
    "وش قال الجعفري بجولة 5 عن تركيا": "round 5 --field said --by bashar-al-jaafari --about turkey",
    "ما موقف المعارضة من البيان المشترك الأول في كانون الثاني 2017؟": (
        "round 1 --field said --by opposition --about political_process"
    ),
    "هل أيدت الحكومة السورية البيان المشترك للجولة الأولى أم لا؟": (
        "round 1 --field said --by syria_gov --about political_process"
    ),
    "من حمّل تركيا مسؤولية تعثر الجولة الخامسة؟": "round 5 --field said --by bashar-al-jaafari --about turkey",
    "من أعلن أن الفصائل لن تحضر الجولة الثالثة": (
        "round 3 --field said --by osama-abu-zeid --by ahmad-othman --about ceasefire"
    ),
    "من قال إن جنيف لم تعد مناسبة للمحادثات الدستورية؟": (
        "round 18 --field said --by alexander-lavrentiev --about constitutional_committee"
    ),
    "ماذا قالت وزارة الخارجية التركية في الجولة 16؟": "round 16 --field said --by turkey",
    "بماذا طالب الجعفري في الجولة 8؟": "round 8 --field said --by bashar-al-jaafari --about foreign_forces",
}
REFUSED = """
What did Jaafari say about Tomeh at round 12?
What did Lavrentiev say to Jaafari at round 2?
What did Lavrentiev say before round 18?
What did Lavrentiev say in Geneva about the constitutional committee?
What did Lavrentiev say about round 18 at round 19?
What did Assad say at round 18?
What did the Kurds say at round 1?
What did Lavrentiev not say at round 20?
What will Lavrentiev say at round 23?
What exactly did Lavrentiev say at round 20, word for word?
What were Tomeh's exact words after round 18?
Quote what Lavrentiev said at round 20
What did Jaafari say about Turkey, and was he right?
Why did Jaafari blame Turkey at round 5?
Was Jaafari right to blame Turkey at round 5?
When did Lavrentiev say that Geneva no longer suited?
How many statements did Lavrentiev make at round 20?
Who else said that Geneva no longer suited the constitutional talks?
Who said that Geneva suited the constitutional talks?
Who said that Astana should not remain the main platform?
Who said that the Geneva talks would resume on 22 January?
Who said the Idlib ceasefire had a time limit?
Did Jaafari say that Turkey had supported the draft closing statement?
Did Tomeh welcome moving the committee to Muscat at round 18?
Who accused the opposition of blocking on detainees in October 2017?
Who accused Iran of blocking aid in October 2017?
Who accused Iran of blocking on detainees at round 8?
Who blamed Jaafari at round 5?
turkey blame jaafari round 5
Did Iran accuse the opposition of blocking on detainees in October 2017?
Did Russia welcome the memorandum?
Did Jaafari demand that Russian forces leave Syria at round 8?
Who did not support the joint statement at round 1?
Who rejected Turkey as a guarantor?
Who endorsed the joint statement of round 1?
Who supported the joint statement at round 1?
Who said that a constitutional committee had been discussed at round 3?
Did Jaafari blame her at round 5?
did Turkey reject it?
Who condemned Israel at round 21?
Who opposed the draft closing statement at round 2?
Who backed a political solution at round 1?
Did Turkey condemn Israel at round 18?
من اعترض على مسودة البيان الختامي في الجولة الثانية؟
هل طلبت إيران مزيدا من الوقت في الجولة الخامسة؟
ماذا قال لافرنتييف في جنيف؟
ماذا قال الجعفري عن طعمة في الجولة 12؟
ماذا قال لافرنتييف للجعفري في الجولة الثانية؟
ماذا قال لافرنتييف حرفيا في الجولة 20؟
من قال إن جنيف مناسبة للمحادثات الدستورية؟
من اتهم المعارضة بعرقلة ملف المعتقلين في الجولة السابعة؟
هل اتهمت إيران المعارضة بعرقلة التوافق في الجولة 7؟
هل رحبت إيران بالمذكرة في الجولة الرابعة؟
هل قال الجعفري إن دمشق لن تحضر مؤتمر سوتشي؟
من أيد نقل اللجنة الدستورية إلى مسقط؟
"""


def test_recorded_statements_are_listed(reply):
    found = {text: reply(text).command.removeprefix("astana ") for text in LISTED}
    differ = {text: command for text, command in found.items() if not command.startswith(LISTED[text])}
    assert differ == {}
    assert {reply(text).status for text in LISTED} == {"answered"}
    assert {reply(text).verdict for text in LISTED} == {None}


def test_what_cannot_be_told_from_the_record_is_refused(reply):
    texts = [line for line in REFUSED.splitlines() if line]
    assert {text: reply(text).command for text in texts if reply(text).status != "refused"} == {}


def test_nobody_is_told_to_have_kept_silent(reply):
    for text in (
        "What did Tomeh say at round 5?",
        "What did Turkey say about Iran at round 5?",
        "ماذا قال طعمة بجولة 5",
    ):
        answer = reply(text)
        assert (answer.status, answer.reason) == ("unknown", "unknown_value")
        assert "no statement of" in answer.text.en
        assert "is recorded" in answer.text.en
        assert "لا تصريح مسجل" in answer.text.ar


def test_a_statement_that_is_no_paper_leads_to_what_was_said(reply):
    answer = reply("UN statement round 11")
    assert answer.reason == "premise_false"
    assert answer.suggestions[0].command == "astana round 11 --field said --by un"


def test_what_is_listed_is_said_to_be_no_more_than_the_record(reply):
    (note,) = reply("What did Tomeh say after round 18?").notes
    assert "it need not be all that was said" in note.en
    assert "وقد لا يكون كل ما قيل" in note.ar
