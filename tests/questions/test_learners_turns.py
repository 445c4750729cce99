"""English as those put it who learned it, and what somebody has to list; dates announced beside those kept, the hotel
of a day, how long areas were to hold; and what of it is refused."""

from __future__ import annotations

from rows import each


@each(
    ("text", "command"),
    [
        ("Sochi congress of national dialogue, what is date of it?", "events sochi-congress-2018"),
        ("Date of the Sochi congress of national dialogue?", "events sochi-congress-2018"),
        ("When was the Sochi congress on Syrian dialogue?", "events sochi-congress-2018"),
        ("where was the congress of Syrian national dialogue held?", "events sochi-congress-2018"),
        ("In which hotel it was made the first round?", "round 1 --field venue"),
        ("Where it was made the first meeting?", "round 1 --field place"),
        ("In which hotel it was made round 10?", "round 10 --field venue"),
        ("In which hotel was it made the second round?", "round 2 --field venue"),
        ("Where was done round 10?", "round 10 --field place"),
        ("Before Yıldız who was on this duty for Turkey?", "person ahmet-yildiz --field predecessor --party turkey"),
        ("Before Yıldız who was in this post for Turkey?", "person ahmet-yildiz --field predecessor --party turkey"),
        (
            "Before Lavrentiev who was on this duty for Russia?",
            "person alexander-lavrentiev --field predecessor --party russia",
        ),
        ("Who was before Yıldız at this post for Turkey?", "person ahmet-yildiz --field predecessor --party turkey"),
        ("Who held this job before Akçapar for Turkey?", "person burak-akcapar --field predecessor --party turkey"),
        ("who held this post before Pedersen?", "person geir-pedersen --field predecessor"),
        ("Who had this position after Önal for Turkey?", "person sedat-onal --field successor --party turkey"),
        ("So who fronted the Americans at the very first one, back in January 2017?", "who 1 --party us"),
        ("who led Turkey at the last one, back in November 2024?", "who 22 --party turkey"),
        ("Who led the US at the first one, January 2017?", "who 1 --party us"),
        (
            "Pedersen stayed away in January 2024; who stood in for him?",
            "round 21 --field absence --person geir-pedersen",
        ),
        (
            "Pedersen did not come in January 2024, who stood in for him?",
            "round 21 --field absence --person geir-pedersen",
        ),
        (
            "For what period were the de-escalaton areas to be valid?",
            "documents memorandum-2017-05-04 --field validity",
        ),
        ("For what period were the de-escalation zones to last?", "documents memorandum-2017-05-04 --field validity"),
        ("For what period were the de-escalation areas valid?", "documents memorandum-2017-05-04 --field validity"),
        ("For how long was the memorandum of 4 May 2017 valid?", "documents memorandum-2017-05-04 --field validity"),
        ("de-escalation areas, for how long were they valid?", "documents memorandum-2017-05-04 --field validity"),
        ("How long did round 4 last?", "round 4 --field duration"),
        ("How long did the last round last?", "round 22 --field duration"),
        ("hotel used on day 1 of the july 2021 talks", "round 16 --field venue"),
        ("which hotel on the second day of round 16", "round 16 --field venue"),
        ("venue used on day 2 of round 10", "round 10 --field venue"),
        ("hotel on the first day of round 16", "round 16 --field venue"),
        ("hotel used on the first day of round 16", "round 16 --field venue"),
        ("venue on the last day of round 11", "round 11 --field venue"),
        ("which hotel hosted the second round?", "round 2 --field venue"),
        ("first announced start of round 18 vs actual start", "round 18 --field announced_start"),
        ("planned start of round 18 vs real start", "round 18 --field announced_start"),
        ("announced vs. actual dates of round 17", "round 17 --field announced_start"),
        ("For my thesis I have to list every meeting held in 2018; can you help?", "rounds --year 2018"),
        ("I have to list all rounds held in Sochi; can you help me?", "rounds --city sochi"),
        ("For an article I must list the rounds of 2021. Can you help?", "rounds --year 2021"),
        ("I need to compile all meetings held in 2019, could you help me?", "rounds --year 2019"),
        ("I have to name every round held in Sochi", "rounds --city sochi"),
        (
            "we have to list the heads of Russia's delegation",
            "who 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 --party russia",
        ),
        ("I am supposed to list the rounds of 2018", "rounds --year 2018"),
        ("I was asked to name the head of Iran at round 5", "who 5 --party iran"),
        ("I had to list all rounds in 2018", "rounds --year 2018"),
        ("I have to list the members of the Turkish delegation at round 1", "round 1 --field member --party turkey"),
        ("The agenda of meeting 17, please write it for me", "round 17 --field agenda"),
        ("The agenda of round 8, write it please", "round 8 --field agenda"),
        (
            "The members of Turkish delegation at round 1, please write them for me",
            "round 1 --field member --party turkey",
        ),
        ("Rounds in 2018, please send them to me", "rounds --year 2018"),
        ("The dates of round 5, send it to me please", "round 5 --field date"),
        ("The dates of round 5, please write for me", "round 5 --field date"),
        ("please write the agenda of round 17", "round 17 --field agenda"),
        ("please write me who led Turkey at round 8", "who 8 --party turkey"),
        ("Write for me the agenda of round 17", "round 17 --field agenda"),
        ("Write down the heads at round 3 for me", "who 3"),
    ],
)
def test_learners_turns(reply, text, command):
    assert reply(text).command.removeprefix("astana ") == command


@each(
    "text",
    [
        "In which hotel was the decision made?",
        "Who was in the job of Yıldız before the process?",
        "What was his post before Yıldız?",
        "How long were the zones valid?",
        "which hotel was used on day 4 of round 3?",
        "who led Turkey on day 2 of round 16?",
        "first announced dates of round 18 vs actual dates",
        "How did the announced dates of round 18 differ from the actual ones?",
        "write an essay on round 7",
        "write me a poem about round 7",
        "write the code for the table",
        "who wrote the statement of round 5",
        "I must list who should have won",
        "I have to collect the money for round 5",
        "I have to gather votes at round 5",
    ],
)
def test_not_learners_turns(reply, text):
    assert reply(text).status == "refused"
