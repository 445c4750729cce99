"""Questions near to others that are answered: what they ask for is told, or they are refused."""

from __future__ import annotations

from rows import each

ANSWERED = {
    "Were rounds 1 and 2 held in Astana in 2017?": "astana round 1 2 --field place --is astana",
    "When did Iraq first attend and in what role?": "astana round 13 --field role --party iraq",
    "متى حضر العراق أول مرة وبأي صفة؟": "astana round 13 --field role --party iraq",
    "ما أبكر جولة حضرتها أمريكا؟": "astana attendance --party us --pick first",
    "How many signatories does the statement of round 22 have?": "astana documents 22 --field signatories",
    "كم موقعا على بيان الجولة 22؟": "astana documents 22 --field signatories",
    "كم دولة وقعت بيان الجولة 15؟": "astana documents 15 --field signatories",
    "How many countries are behind the statement of round 20?": "astana documents 20 --field issuers",
    "كم دولة أصدرت بيان الجولة 22؟": "astana documents 22 --field issuers",
    "How many points does the statement of round 22 have?": "astana documents 22 --field points",
    "At which rounds was the UN an observer?": "astana round all --field role --party un --is observer",
    "كم جولة حضرتها الأمم المتحدة كمراقب؟": "astana round all --field role --party un --is observer",
    "Which rounds did UNHCR attend as an observer?": "astana round all --field role --party unhcr --is observer",
    "When was the Red Cross an observer?": "astana round all --field role --party icrc --is observer",
    "At which rounds was Jordan an observer?": "astana party jordan",
    "Which rounds did the US skip?": "astana rounds --absent us",
    "Who boycotted round 3?": "astana round 3 --field absence",
    "Which rounds did the opposition boycott?": "astana rounds --absent opposition",
    "Who attended the most rounds?": "astana rounds --pick most --by party",
    "Did the opposition attend all of round 4?": "astana round 4 --field absence --party opposition",
    "هل حضرت المعارضة الجولة 4 كلها؟": "astana round 4 --field absence --party opposition",
    "Did Iran attend all rounds in 2019?": "astana attendance 12 13 14 --party iran",
    "Who opened round 1?": "astana round 1 --field host_chair",
    "Who opened round 10?": "astana round 10 --field host_chair --is opened",
    "من ألقى كلمة الافتتاح في الجولة 10؟": "astana round 10 --field host_chair --is opened",
    "Which rounds dealt with prisoner exchange?": "astana rounds --about detainees_missing",
    "How many people did the opposition send to round 1?": "astana round 1 --field size --party opposition",
    "Which parties attended each of rounds 5 to 8?": "astana attendance 5 6 7 8",
}
REFUSED = (
    "Were rounds 10 and 15 both held in Sochi in 2018?",
    "Were rounds 3 and 4 both held in Astana in March?",
    "هل عقدت الجولتان 10 و15 في سوتشي عام 2018؟",
    "متى تجرى الانتخابات حسب القرار 2254؟",
    "Does 2254 mandate elections, and when?",
    "Did fighting stop after the de-escalation memorandum?",
    "هل بدأت الدوريات بعد بروتوكول آذار 2020؟",
    "Was the corridor set up under the March 2020 protocol?",
    "أيهما أبكر حضورا العراق أم الأردن؟",
    "من حضر أبكر لبنان أم الأردن؟",
    "Which parties attended all the rounds that Iraq attended?",
    "Which parties attended every round the opposition missed?",
    "أي الأطراف حضرت كل الجولات اللي حضرها العراق؟",
    "How many rounds did the US decline?",
    "كم مرة رفضت أمريكا الحضور؟",
    "Who refused to attend round 7?",
    "مين رفض يحضر الجولة 13؟",
    "Which person attended the most rounds?",
    "مين أكثر واحد حضر الجولات؟",
    "Which states attended the most rounds?",
    "أي الدول حضرت كل جولات 2019؟",
    "Did the whole Iranian delegation attend round 4?",
    "هل حضر وفد المعارضة بكامله الجولة الخامسة؟",
    "Which venue hosted the most rounds and in which city is it?",
    "Which year had the most rounds and where were they held?",
    "Which party attended the fewest rounds and which ones?",
    "Which states met at round 5 without the opposition?",
    "Which parties met at round 3 without the opposition?",
    "Which rounds included a prisoner exchange?",
    "أي الجولات شهدت تبادل أسرى؟",
    "Which rounds included a ministerial meeting?",
    "How many opposition delegations were at round 1?",
    "بكم وفد معارض انطلقت الجولة الأولى؟",
    "Did the de-escalation memorandum ban the YPG?",
    "How deep was the demilitarised zone in the March 2020 protocol?",
    "Which demilitarised zone does the March 2020 protocol set up?",
    "Which observers attended all rounds in 2019?",
    "How many states were missing from round 12?",
    "Which people missed round 4?",
)


@each(("text", "command"), ANSWERED.items())
def test_answered(reply, text, command):
    assert reply(text).command == command


@each("text", REFUSED)
def test_refused(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


def test_nobody_is_said_to_have_opened_it(reply):
    answer = reply("Who opened round 12?")
    assert (answer.status, answer.text.en.split(".")[0]) == ("unknown", "Who opened the meeting is not recorded")
