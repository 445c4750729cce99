"""Questions that stand close to what can be told: what is meant is told, or the word is named that nothing tells."""

from __future__ import annotations

RIVALS = "sources 5 --field head --party opposition"
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
    "Who names Berri and who names Alloush as opposition head at round 5?": RIVALS,
    "since when has Lebanon been an observer": "attendance --party lebanon --role observer --pick first",
    "who led Iraq when it became an observer": "who 13 --party iraq",
    "Was the first round that Iraq attended in Sochi?": "round 13 --field place --is sochi",
    "Was Iraq's first round in 2019?": "round 13 --field date --is 2019",
    "هل كانت أول جولة للعراق في سوتشي": "round 13 --field place --is sochi",
    "Was the last round that the US attended in 2018?": "round 8 --field date --is 2018",
    "Was the first Sochi round attended by Iraq?": "attendance 10 --party iraq",
    "Was Turkey at the first round in Sochi": "attendance 10 --party turkey",
    "at which round did Iraq become an observer": "attendance --party iraq --role observer --pick first",
    "which round made the US an observer": "attendance --party us --role observer --pick first",
    "بحثي عن 2019، كم جولة": "rounds --year 2019 --count",
    "هل الوش وعلوش واحد": "same 'الوش' 'علوش'",
    "what was the last round, where and when?": "rounds 22",
    "ما هي آخر جولة وأين ومتى؟": "rounds 22",
    "which states guarantee the ceasefire": "define guarantor",
    "ما الدول التي تضمن وقف إطلاق النار": "define guarantor",
    "متى ترك علوش رئاسة وفد المعارضة": "person mohammed-alloush --field career --party opposition --pick last",
    "In general, who led Russia at round 5?": "who 5 --party russia",
    "Turkish official who led Turkey at round 5": "who 5 --party turkey",
    "هل شاركت قسد في أي جولة": "attendance --party sdf",
    "Was round 12 the first in Nur-Sultan?": "rounds --called Nur-Sultan --pick first",
    "Was round 10 the last in Sochi?": "rounds --city sochi --pick last",
    "was round 12 Iraq's first?": "attendance --party iraq --pick first",
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
    "was round 5 the first with a boycott": "first",
    "Was the Russian general at round 5?": "general",
    "Syrian who led the opposition at round 4": "Syrian",
    "الروسي الذي ترأس وفد تركيا في الجولة 5": "الروسي",
    "did Kurdish factions attend round 1": "Kurdish",
    "Did the Kurds attend any round?": "Kurds",
    "which rounds fell on a weekend": "weekend",
    "who named Alloush as opposition chief": "named",
    "فصلي الثاني عن الجولة 5، من حضر": "الثاني",
    "مقالي الثالث عن الجولة 12، من ترأس العراق": "الثالث",
    "بحثي ينتهي عند 2019، كم جولة": "ينتهي",
    "Is Alloush the same as the other Alloush?": "other",
    "هل علوش وعلوش الثاني واحد": "هل",
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


def test_two_questions_are_asked_back(reply):
    led = reply("since when has Lebanon been an observer and who led it")
    made = reply("Which round made Iraq an observer")
    first = "astana attendance --party {} --role observer --pick first"
    assert [s.command for s in led.suggestions] == [first.format("lebanon"), "astana who 13 --party lebanon"]
    assert [s.command for s in made.suggestions] == [
        "astana round 12 --field outcome --about iraq",
        first.format("iraq"),
    ]


def test_a_rank_of_a_year_and_what_lies_between_rounds_are_no_date_and_no_place_of_rounds(reply):
    for text in (
        "was the February round the first in 2021",
        "Was the July round the last in 2021?",
        "Between rounds 5 and 9, which meetings did Turkey host?",
        "ماذا اشترطت المعارضة للعودة في الجولة الرابعة؟",
    ):
        assert reply(text).status in ("refused", "ambiguous"), text
