"""Who said, asked for or blamed what, and at which round; a proposal and its argument; for what time the next meeting
was planned; the first condemnation in a text; and what of it is refused."""

from __future__ import annotations

from rows import each


@each(
    ("text", "command"),
    [
        (
            "At which round did Jaafari demand that Turkish forces leave Syria?",
            "round 8 --field said --by bashar-al-jaafari --about foreign_forces",
        ),
        (
            "At which round did Lavrentiev say that Geneva no longer suited?",
            "round 18 --field said --by alexander-lavrentiev --about constitutional_committee",
        ),
        (
            "At which round did Turkey ask for more time on the de-escalation areas?",
            "round 5 --field said --by turkey --about de_escalation",
        ),
        (
            "At which round did de Mistura welcome the memorandum?",
            "round 4 --field said --by staffan-de-mistura --about de_escalation",
        ),
        (
            "By what argument did Kazakhstan want to end the talks?",
            "events kazakhstan-proposal-2023-06-21 --field about",
        ),
        (
            "By what argument did Kazakstan want round 20 to be the last?",
            "events kazakhstan-proposal-2023-06-21 --field about",
        ),
        ("Do we have a citation for where in the city round 11 met?", "sources 11 --field venue"),
        (
            "First condemnation of Israeli strikes in a guarantors' text: which round?",
            "documents joint-statement-2019-12-11 --field points --about israel_strikes",
        ),
        (
            "First condemnation of separatism in a joint statement: which round?",
            "documents joint-statement-2019-04-26 --field points --about northeast",
        ),
        (
            "First rejection of sanctions in a joint statement: which round?",
            "documents joint-statement-2021-02-17 --field points --about sanctions",
        ),
        ("For what time did the statement of round 14 plan the next meeting?", "round 14 --field next_round"),
        ("For what time the statement of round 20 planed the next meeting?", "round 20 --field next_round"),
        ("How did Jaafari describe round 10?", "round 10 --field said --by bashar-al-jaafari"),
        (
            "In what meeting did Kazakhstan propose ending the process?",
            "events kazakhstan-proposal-2023-06-21 --field about",
        ),
        (
            "In which round did Russia propose a meeting of Syrian political forces?",
            "round 7 --field said --by russia --about sochi_congress",
        ),
        (
            "In which round did Tomeh reject moving the Constitutional Committee to Muscat?",
            "round 18 --field said --by ahmad-tomeh --about constitutional_committee --about oman",
        ),
        (
            "In which round did the opposition accuse Iran?",
            "round 7 --field said --by opposition --about iran --about detainees_missing",
        ),
        (
            "In which round did the opposition reject Iran as a guarantor?",
            "round 4 --field said --by opposition --about iran --about de_escalation",
        ),
        ("Is there a source for where in the city round 8 was held?", "sources 8 --field venue"),
        (
            "Jaafari demanded that Turkish and US forces leave; in which round was this?",
            "round 8 --field said --by bashar-al-jaafari --about turkey --about us",
        ),
        (
            "Opposition rejected Iran as guarantor, in what round was this?",
            "round 4 --field said --by opposition --about iran --about de_escalation",
        ),
        ("Pedersen was absent at round 21; who replaced him?", "round 21 --field absence --person geir-pedersen"),
        (
            "The opposition accused Iran of blocking consensus, in what round was that?",
            "round 7 --field said --by opposition --about iran --about detainees_missing",
        ),
        (
            "Turkey asked for more time for the de-escalation areas: which round?",
            "round 5 --field said --by turkey --about de_escalation",
        ),
        (
            "Turkey asked more time for de-escalation areas; in which round?",
            "round 5 --field said --by turkey --about de_escalation",
        ),
        (
            "What Lavrentiev told about Geneva in round 18?",
            "round 18 --field said --by alexander-lavrentiev --about constitutional_committee",
        ),
        (
            "What Turkey told about Claw-Sword operation in November 2022?",
            "round 19 --field said --by turkey --about counter_terrorism",
        ),
        (
            "What did Kazakhstan propose at the close of round 20?",
            "events kazakhstan-proposal-2023-06-21 --field about",
        ),
        ("What did Lavrentiev say at the close of round 20?", "round 20 --field said --by alexander-lavrentiev"),
        ("What did Russia propose at round 7?", "round 7 --field said --by russia --about sochi_congress"),
        ("What did Russia propose at the end of round 7?", "round 7 --field said --by russia --about sochi_congress"),
        ("What did Turkey ask for at round 5?", "round 5 --field said --by turkey --about de_escalation"),
        ("What is meant by 'security belt' in the memorandum texts?", "define security-belt"),
        (
            "What reason did the opposition give for its boycott of round 3?",
            "round 3 --field absence --party opposition --why",
        ),
        (
            "What said Turkey about Claw-Sword in November 2022?",
            "round 19 --field said --by turkey --about counter_terrorism",
        ),
        (
            "What told Lavrentiev about sanctions at round 20?",
            "round 20 --field said --by alexander-lavrentiev --about sanctions",
        ),
        ("What verdict did Pedersen give on round 15?", "round 15 --field said --by geir-pedersen"),
        (
            "Who did Jaafari blame for the opposition's absence at round 3?",
            "round 3 --field said --by bashar-al-jaafari --about opposition",
        ),
        ("Who proposed that round 20 be the last?", "events kazakhstan-proposal-2023-06-21 --field about"),
        ("Whom did Jaafari blame at round 5?", "round 5 --field said --by bashar-al-jaafari"),
        (
            "Whom did Jaafari blame for the lack of a closing statement in February 2017?",
            "round 2 --field said --by bashar-al-jaafari",
        ),
        ("Whom did Jaafari blame for the modest results of round 5?", "round 5 --field said --by bashar-al-jaafari"),
        ("Whom did the opposition blame at round 7?", "round 7 --field said --by opposition --about detainees_missing"),
        ("Why did Kazakhstan want round 20 to be the last?", "events kazakhstan-proposal-2023-06-21 --field about"),
        ("With what arguments did the opposition boycott round 3?", "round 3 --field absence --party opposition --why"),
        ("a quote from Jaafari on Turkey at round 5", "round 5 --field said --by bashar-al-jaafari --about turkey"),
        ("any quotes from Pedersen at round 12?", "round 12 --field said --by geir-pedersen"),
        ("did Turkey ask for more time?", "round 5 --field said --by turkey --about de_escalation"),
        ("give me a quote from Tomeh on idlib at round 21", "round 21 --field said --by ahmad-tomeh --about idlib"),
        ("how did Lavrentiev assess the talks of May 2018?", "round 9 --field said --by alexander-lavrentiev"),
        ("how did the UN judge round 11?", "round 11 --field said --by un"),
        (
            "last condemnation of Israeli strikes in a joint statement, which round?",
            "documents joint-statement-2024-11-12 --field points --about israel_strikes",
        ),
        (
            "quote from Lavrentiev on the US absence, May 2018",
            "round 9 --field said --by alexander-lavrentiev --about us --about observers",
        ),
        ("what assessment did Jaafari give of round 10?", "round 10 --field said --by bashar-al-jaafari"),
        (
            "what was Lavrentiev's quote on Geneva at round 18?",
            "round 18 --field said --by alexander-lavrentiev --about constitutional_committee",
        ),
        ("where in that city was round 16?", "round 16 --field venue"),
        ("where in the city did round 11 meet?", "round 11 --field venue"),
        ("which round saw the first condemnation of Israel's strikes?", "rounds --about israel_strikes --pick first"),
        ("who asked for more time at round 5?", "round 5 --field said --by turkey --about de_escalation"),
        ("who blamed Turkey at round 5?", "round 5 --field said --by bashar-al-jaafari --about turkey"),
        (
            "who blamed Turkey for the absence of the opposition?",
            "round 3 --field said --by bashar-al-jaafari --about turkey --about opposition",
        ),
        (
            "who regretted the lack of progress on detainees?",
            "round 6 --field said --by staffan-de-mistura --about detainees_missing",
        ),
    ],
)
def test_said_and_asked(reply, text, command):
    assert reply(text).command.removeprefix("astana ") == command


@each(
    "text",
    [
        "At which round did Iran condemn Israel?",
        "For what time was the opening of round 5 planned?",
        "In which round did Turkey support the opposition?",
        "Turkey supported which round?",
        "What did Iran propose at the end of round 12?",
        "What time was the next meeting?",
        "Which round did Russia support?",
        "Which round did the UN reject?",
        "Who asked about Idlib?",
        "Who do you blame?",
        "Who is to blame for the failure of round 2?",
        "Whom did Lavrentiev blame at round 18?",
        "which meeting did Jaafari praise?",
        "who asked Iran to leave?",
        "who proposed to finish round 20 early",
        "who spoke of no progress?",
    ],
)
def test_not_said_and_asked(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "command"),
    [
        (
            "Show the claims set aside as wrong on the Turkish head's office at round 22",
            "disputes 22 --field office --party turkey",
        ),
        ("show the claims judged wrong about round 18's dates", "disputes 18 --field date"),
        (
            "which claims were judged wrong for the Turkish head's office at round 22",
            "disputes 22 --field office --party turkey",
        ),
        (
            "what reports were set aside as false on the Russian head at round 20?",
            "disputes 20 --field head --party russia",
        ),
    ],
)
def test_claims_that_were_set_aside(reply, text, command):
    assert reply(text).command.removeprefix("astana ") == command


@each(
    "text",
    [
        "which issues were set aside at round 5?",
        "what was set aside at round 4?",
        "which report was wrong about the talks?",
    ],
)
def test_what_else_was_set_aside(reply, text):
    assert reply(text).status == "refused"
