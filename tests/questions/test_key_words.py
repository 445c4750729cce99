"""Key words in place of a sentence, and turns that say more than they ask."""

from __future__ import annotations

from rows import each

SAME = [
    ("rounds hosted by sochi, numbers please", "rounds in Sochi"),
    ("numbers of the rounds held in Sochi", "rounds in Sochi"),
    ("nur-sultan or astana, november 2022", "which city in November 2022?"),
    ("astana or sochi: july 2018?", "which city in July 2018?"),
    ("nur-sultan or astana for round 19", "which city was round 19 in?"),
    ("nur-sultan or astana, round 19", "which city was round 19 in?"),
    ("Sochi or Astana, round 10?", "which city was round 10 in?"),
    ("iraq debut at astana talks wich round", "when did Iraq join?"),
    ("debut of lebanon: when", "when did Lebanon join?"),
    ("rebel walkuot may 2017 what happened", "rebel walkout may 2017"),
    ("what happened when the rebels walked out in May 2017?", "rebel walkout may 2017"),
    (
        "I wonder whether the opposition ever had more than one head of delegation in 2017.",
        "How many heads did the opposition have in 2017?",
    ),
    ("has Iran had more than one head of delegation", "How many heads did Iran have?"),
    ("was damascus's team led by jaafari all the way through 2019", "Was Damascus's team led by Jaafari in 2019?"),
    ("how long did it take form round 14 to round 15", "how long did it take from round 14 to round 15"),
    (
        "Was Mr Vershinin ever the head or only a member of the Russian team?",
        "Was Vershinin ever head of the Russian team?",
    ),
    (
        "For how many months were the de-escalation areas first established?",
        "How long is the validity of the de-escalation memorandum?",
    ),
    ("And at what level were the delegations in round 12?", "at what level was round 12?"),
    (
        "compare the size of the opposition delegations in rounds 5 and 6",
        "size of the opposition delegation in rounds 5 and 6",
    ),
    ("Special Envoy present in Sochi, February 2021?", "Was Geir Pedersen at round 15?"),
    ("joint statement round 12 pdf link", "Where can I find the statement of round 12?"),
    ("Who was in charge of the UN expert team in March 2017?", "Who led the UN in March 2017?"),
    ("kazakh spokesman november 2018", "What office did Smadiyarov hold in November 2018?"),
    ("ayman sousan = deputy or assistant foreign minister", "What office did Ayman Sousan hold?"),
    ("Ayman Raad's office at round 22: deputy or assistant minister", "What office did Ayman Raad hold at round 22?"),
    ("what meetings were held between round 7 and round 8", "what happened between rounds 7 and 8"),
    ("any meetings between rounds 8 and 9?", "what happened between rounds 8 and 9"),
    ("khaji vs jaberi ansari: who led more", "who led more, Khaji or Jaberi Ansari?"),
    ("how long was the may 2017 memorandum valid", "validity of the May 2017 memorandum"),
    ("official title of round 20", "what was round 20 called officially"),
    ("any mention of sanctions at round 15", "what did round 15 say about sanctions?"),
    ("when did sousan replace jaafari", "who led after Jaafari?"),
    ("at which round was Jaafari replaced by Sousan", "who led after Jaafari?"),
    (
        "is the number of opposition delegates at round 1 disputed",
        "is the size of the opposition team at round 1 disputed",
    ),
    (
        "disputed: number of participants in the opposition team, round 1",
        "is the size of the opposition team at round 1 disputed",
    ),
    (
        "sources for the number of opposition delegates at round 1",
        "sources for the size of the opposition team at round 1",
    ),
    ("Was round 9 held before or after the Sochi congress?", "was the Sochi congress before round 9"),
    ("which came first, the Sochi congress or round 9", "was the Sochi congress before round 9"),
    ("Did round 9 take place before the Sochi congress?", "was the Sochi congress before round 9"),
    ("kaliyev which coutnry", "kaliyev which country"),
    (
        "Was normalisation between Ankara and Damascus discussed at round 20?",
        "Was normalisation discussed at round 20?",
    ),
    ("Resolution cited in the May 2018 statement", "What does the statement of round 9 mention?"),
    ("when was the constitutional committee formed", "what is the constitutional committee"),
    ("meetings in Sochi between rounds 7 and 8", "when was the Sochi summit of November 2017?"),
    ("Idlib, round 14", "Was Idlib discussed at round 14?"),
    ("Who says Lavrentiev led Russia at round 20?", "Is the head of the Russian delegation at round 20 disputed?"),
    (
        "Who says Lavrentiev led Russia at round 20 rather than Bogdanov?",
        "Is the head of the Russian delegation at round 20 disputed?",
    ),
]


@each(("terse", "long"), SAME)
def test_the_same_is_asked(reply, terse, long):
    answer = reply(terse)
    assert answer.status in ("answered", "disputed", "unknown"), answer.text.en
    assert answer.query == reply(long).query, (answer.command, reply(long).command)


@each(
    "asked",
    [
        "delegates at the Sochi rounds, numbers please",
        "Iraq's debut in Sochi",
        "how many people are sources for round 9",
        "meetings in Ankara between rounds 7 and 8",
        "was normalisation between Ankara and Tehran discussed at round 20",
        "how many sources are there for round 1",
        "When did Selçuk Ünal take over from Sedat Önal?",
        "when did Jaafari replace Sousan",
        "when did Lavrentiev succeed Khaji",
        "is the may 2017 memorandum still valid",
        "who headed the UN experts at round 22",
        "who led the Russian experts at round 4",
        "spokesman of Kazakhstan",
        "link to round 5",
        "idlib round",
        "Who says Khaji led Russia at round 20 rather than Bogdanov?",
        "what form did round 3 take",
        "what happened after the rebel walkout in May 2017",
        "did the opposition have more than ten heads",
        "Did Russia have more than one head at round 5?",
    ],
)
def test_refused(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en
