"""Questions about papers, agendas, statements, sources and events in the turns that people use, and what of them is
refused."""

from __future__ import annotations

from rows import each

MEMORANDUM = "documents memorandum-2017-05-04"


@each(
    ("text", "command"),
    [
        ("How long were the de-escalation areas meant to stay in place?", f"{MEMORANDUM} --field validity"),
        ("How long were the de-escalation zones supposed to last?", f"{MEMORANDUM} --field validity"),
        ("By what day were the maps of the de-escalation areas to be ready?", f"{MEMORANDUM} --field points"),
        (
            "How wide was the demilitarised strip of the Idlib memorandum?",
            "documents memorandum-2018-09-17 --field points",
        ),
        ("هل وقعت فصائل المعارضة على مذكرة مناطق خفض التصعيد؟", f"{MEMORANDUM} --field signatories"),
        ("What is the full title of the Idlib memorandum?", "documents memorandum-2018-09-17"),
        ("ما عنوان مذكرة إدلب؟", "documents memorandum-2018-09-17"),
        ("Which rounds carried Idlib on their agenda?", "rounds --about idlib --in agenda"),
        (
            "هل وردت عودة اللاجئين في جدول أعمال الجولة العاشرة؟",
            "round 10 --field agenda --about refugees_return --in agenda",
        ),
        ("أي الجولات أدرجت الجولان في نتائجها؟", "rounds --about golan --in outcome"),
        ("هل أشار بيان الجولة 21 إلى غزة؟", "documents joint-statement-2024-01-25 --field points --about gaza_region"),
        ("How many countries signed the memorandum of 4 May 2017?", f"{MEMORANDUM} --field signatories"),
        ("Is it true that Turkey did not sign the memorandum of 4 May 2017?", f"{MEMORANDUM} --field signatories"),
        ("Did the guarantors ever sign the de-escalation memorandum?", f"{MEMORANDUM} --field signatories"),
        ("Since when has the memorandum of 4 May 2017 been in force?", f"{MEMORANDUM} --field in_force"),
        ("How many de-escalation zones were there?", f"{MEMORANDUM} --field areas"),
        ("List the de-escalation areas of May 2017", f"{MEMORANDUM} --field areas"),
        ("During which round did the guarantors sign the de-escalation memorandum?", "documents 4"),
        ("Which papers were approved at the December 2017 round?", "documents 8"),
        ("What documents did the parties adopt at round 8?", "documents 8"),
        ("Which official papers were issued at round 8?", "documents 8"),
        ("At what round was the regulation on detainees passed?", "documents 8"),
        ("Where is the text of the joint statement of round 12 published?", "documents 12 --field text"),
        ("What date does the joint statement of round 12 bear?", "documents 12 --field issued"),
        ("How many documents are on record?", "documents"),
        ("Was there any joint statement after the July 2021 talks?", "documents 16 --field statement"),
        ("Were there any rounds without a joint statement?", "rounds --no-statement"),
        ("What was the first round that ended without a joint statement?", "rounds --no-statement --pick first"),
        ("Was any joint statement issued following round 2?", "documents 2 --field statement"),
        ("Is there a round that didn't produce a joint statement?", "rounds --no-statement"),
        ("In how many cases was a joint statement issued?", "rounds --statement --count"),
        ("In which year was the Idlib memorandum signed?", "documents memorandum-2018-09-17 --field issued"),
        ("When did the de-escalation zones memorandum start?", f"{MEMORANDUM} --field in_force"),
        ("When did the de-escalation zones come into force?", f"{MEMORANDUM} --field in_force"),
        ("What does the memorandum of 4 May stipulate?", f"{MEMORANDUM} --field points"),
        ("Which round does the May 2017 memorandum belong to?", "documents 4"),
        ("At what meeting did Russia and Iran sign the de-escalation memorandum?", "documents 4"),
        ("At which Astana meeting was the de-escalation memorandum approved?", "documents 4"),
        ("In what round did the guarantors agree on de-escalation zones?", "documents 4"),
        ("في أي جولة أُقرت مناطق خفض التصعيد؟", "documents 4"),
        ("In how many rounds did the guarantors issue a joint statement?", "rounds --statement --count"),
        ("Which documents are associated with round 8?", "documents 8"),
        ("After how many rounds was a joint statement issued?", "rounds --statement --count"),
    ],
)
def test_papers(reply, text, command):
    assert reply(text).command.removeprefix("astana ").split(" --party")[0] == command


@each(
    ("text", "command"),
    [
        ("What was the first round to discuss the constitutional committee?", "constitutional_committee --pick first"),
        ("Name the first round that dealt with Idlib", "rounds --about idlib --pick first"),
        ("What did the first round discuss about the ceasefire?", "round 1 --field agenda --about ceasefire"),
        ("At which round was the working group on detainees born?", "rounds --made detainees_missing"),
        ("What round gave rise to the working group on detainees?", "rounds --made detainees_missing"),
        ("When was the working group on detainees established?", "rounds --made detainees_missing"),
        ("What matters did round 16 take up?", "round 16 --field agenda"),
        ("Which rounds took up demining?", "rounds --about demining"),
        ("Did round 17 achieve anything?", "round 17 --field outcome"),
        ("What did the parties agree to at round 17?", "round 17 --field outcome"),
        ("When did they say they'd meet again after round 12?", "round 12 --field next_round"),
        ("When was the next round after January 2024 planned?", "round 21 --field next_round"),
        ("Which date was given for round 22 at round 21?", "round 21 --field next_round"),
        ("Was there agreement on detainees at round 7?", "round 7 --field outcome --about detainees_missing"),
        ("What happened with detainees at round 7?", "round 7 --field outcome --about detainees_missing"),
        ("Did anything come out of round 21?", "round 21 --field outcome"),
        ("Was round 13 held as planned?", "round 13 --field announced_start"),
        ("How did round 18 end?", "round 18 --field outcome"),
        ("What did the June 2022 round produce?", "documents 18"),
        (
            "Does the round 20 statement refer to Idlib?",
            "documents joint-statement-2023-06-21 --field points --about idlib",
        ),
        ("What were they supposed to discuss at round 13?", "round 13 --field agenda"),
        ("When and where was round 15 supposed to take place?", "round 14 --field next_round"),
    ],
)
def test_talks(reply, text, command):
    assert reply(text).command.endswith(command)


@each(
    ("text", "command"),
    [
        ("Compare the two Sochi rounds", "compare 10 15"),
        ("How do the two rounds in Sochi differ?", "compare 10 15"),
        ("Compare the first and the last round", "compare 1 22"),
        ("How does the first round differ from the last?", "compare 1 22"),
        ("Where does the date of round 22 come from?", "sources 22 --field date"),
        (
            "Where does the information come from that Dunn led the UN at round 18?",
            "sources 18 --field head --party un",
        ),
        ("Where does the claim that Sousan led at round 19 come from?", "sources 19 --field head --party syria_gov"),
        ("How many facts are disputed in all?", "disputes"),
        ("How do the two most recent rounds differ?", "compare 21 22"),
        ("Compare the two last rounds", "compare 21 22"),
        ("Compare round 6 with the one in December 2017", "compare 6 8"),
        ("Do the accounts of round 7 differ?", "disputes 7"),
        ("Is anything disputed about round 7?", "disputes 7"),
        ("Where does your information on round 11 come from?", "sources 11"),
        ("Which sources say who led Russia at round 9?", "sources 9 --field head --party russia"),
        ("What sets the Astana process apart from the Geneva process?", "define astana-process geneva-process"),
        ("difference between Geneva and Astana process", "define geneva-process astana-process"),
        ("When did the Syrian regime collapse?", "events assad-fall-2024-12-08"),
        ("When did the Americans stop being observers?", "events us-observer-status"),
        ("When did the talks return to Astana?", "events return-to-astana-2024-01"),
        ("Which events happened outside the rounds?", "events"),
    ],
)
def test_comparisons_sources_and_events(reply, text, command):
    assert reply(text).command.removeprefix("astana ") == command


@each(
    "text",
    [
        "Is Turkey right about the Kurds?",
        "What should the opposition have done at round 4?",
        "What did Putin tell Erdogan at the summit?",
        "What did Israel say about the statement of round 21?",
        "What changed after round 20, in round 21?",
        "Who is right, Russia or Turkey?",
        "What happened in Idlib in 2019?",
        "At what meeting did Jordan sign the de-escalation memorandum?",
        "Who did not sign the memorandum of 4 May 2017?",
        "Did Turkey not sign the memorandum but Russia did?",
        "Where was Lavrentiev born?",
        "When did Assad fall for the first time?",
    ],
)
def test_what_is_refused(reply, text):
    assert reply(text).query.topic == "refuse"


def test_a_date_that_the_round_before_announced(reply):
    assert "March 2020" in reply("When was round 15 originally planned?").text.en
    assert reply("When was round 1 originally planned?").status == "unknown"
