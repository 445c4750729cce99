"""Questions that stand close to what can be told: what is meant is told, or the word is named that nothing tells."""

from __future__ import annotations

LAST = "documents joint-statement-2024-11-12 --field points"
TOLD = {
    "What was decided on Iraq at round 12?": "round 12 --field outcome --about iraq",
    "ماذا تقرر بشأن الولايات المتحدة في الجولة 12": "round 12 --field outcome --about us",
    "Did the UN envoy attend round 17?": "person geir-pedersen --field presence --round 17",
    "who was the Russian envoy at round 12": "who 12 --party russia",
    "who were the envoys at round 12": "who 12",
    "did every delegation come to round 5": "attendance 5",
    "Did the Turkish delegation attend round 12": "attendance 12 --party turkey",
    "Meetings between rounds 5 and 9": "timeline --from 2017-07-06 --to 2018-05-13",
    "ماذا حدث بين الجولة 5 و9": "timeline --from 2017-07-06 --to 2018-05-13",
    "meetings between rounds 9 and 5": "timeline --from 2017-07-06 --to 2018-05-13",
    "Meetings between rounds 7 and 8": "events summit-2017-11-22-sochi geneva-8-2017",
    "What summits were held between rounds 5 and 9?": "events summit-2017-11-22-sochi summit-2018-04-04-ankara",
    "Rounds between 5 and 9": "rounds 5 6 7 8 9",
    "هل في جولة 22": "round 22",
    "does round 22 exist": "round 22",
    "did the statement of round 22 mention Lebanon": f"{LAST} --about lebanon",
    "was Lebanon cited in the statement of round 22?": f"{LAST} --about lebanon",
    "did the statement of round 22 name Lebanon": f"{LAST} --about lebanon",
    "Were prisoners on the menu in round fourteen?": "round 14 --field agenda --about detainees_missing",
    "did the opposition refuse to attend round 3": "round 3 --field absence --party opposition",
    "أونال بالجولة الثانية": "person sedat-onal selcuk-unal --field presence --round 2",
    "علوش في الجولة الثانية والجولة 4": "person mohammed-alloush --field presence --round 2 --round 4",
    "كم فصيل حضر الجولة 1": "round 1 --field groups_count --party opposition",
}
NAMED = {
    "What was decided on Lebanon at round 5?": "decided",
    "Did the envoy attend all rounds?": "envoy",
    "من كان المبعوث في الجولة 12": "المبعوث",
    "did the delegation come to round 12": "delegation",
    "هل حضر الوفد الجولة 12": "الوفد",
    "هل في الجولة 5": "هل",
    "did Lebanon mention the statement of round 22": "mention",
    "What was on the menu in November 2024?": "menu",
    "هل رفض لبنان بيان الجولة 22": "رفض",
    "did Turkey refuse the memorandum of round 4?": "refuse",
    "أونال الثاني بالجولة 15": "الثاني",
    "the second Önal at round 15": "second",
    "كم واحد من الفصائل": "الفصائل",
}


def test_told_or_named(reply):
    found = {text: reply(text) for text in (*TOLD, *NAMED)}
    told = {text: found[text].command.removeprefix("astana ") for text in TOLD}
    assert told == TOLD
    assert {text: word for text, word in NAMED.items() if word not in found[text].text.en} == {}
    assert {text for text in NAMED if found[text].status != "refused"} == set()


def test_no_round_of_a_number(reply):
    for text in ("هل في جولة 23", "هل توجد جولة 23", "Does round 23 exist?"):
        answer = reply(text)
        assert (answer.reason, answer.notes) == ("no_such_round", ())
