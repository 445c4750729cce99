"""Questions as they are typed on a telephone: no verbs, words cut short, in any order."""

from __future__ import annotations

from rows import each

SAME = [
    ("turkey head rd 7", "who led Turkey at round 7?"),
    ("rd9 head turkey", "who led Turkey at round 9?"),
    ("opp. del. head round 5 name?", "who led the opposition at round 5?"),
    ("syrian gov't del. head sochi feb 2021", "who led the Syrian government delegation at Sochi in February 2021?"),
    ("pedersens frist rd", "which was Pedersen's first round?"),
    ("lebanon first round?", "which was Lebanon's first round?"),
    ("lebanon there since when", "since when has Lebanon attended?"),
    ("r 12 dates", "what were the dates of round 12?"),
    ("un envoy b4 pedersen?", "who was UN envoy before Pedersen?"),
    ("longest gap b/w two rounds", "what was the longest gap between two rounds?"),
    ("unhcr which rds", "which rounds did UNHCR attend?"),
    ("who was the american in sept 2017", "who led the American delegation in September 2017?"),
    ("y was pedersen not in nur sultan aug 2019", "why was Pedersen absent in August 2019?"),
    ("what rd no. was dec 2019", "which round was in December 2019?"),
]


@each(("terse", "long"), SAME)
def test_the_same_is_asked(reply, terse, long):
    answer = reply(terse)
    assert answer.status in ("answered", "disputed", "unknown"), answer.text.en
    assert answer.query == reply(long).query


BOTH = [
    ("pedersen last round and first round", "astana person geir-pedersen --field presence --pick both"),
    ("Lavrentiev first round, last round", "astana person alexander-lavrentiev --field presence --pick both"),
    ("iraq debut and last", "astana attendance --party iraq --pick both"),
    ("us debut", "astana attendance --party us --pick first"),
    ("When was resolution 2254 adopted and what does it say?", "astana documents unsc-resolution-2254"),
    ("When was resolution 2254 adopted and how many points does it have?", "astana documents unsc-resolution-2254"),
    ("When was resolution 2254 issued and by whom?", "astana documents unsc-resolution-2254"),
    ("What does resolution 2254 say?", "astana documents unsc-resolution-2254 --field points"),
]


@each(("asked", "command"), BOTH)
def test_neither_half_is_dropped(reply, asked, command):
    assert (reply(asked).status, reply(asked).command) == ("answered", command)


ROUND_5 = "astana person ali-asghar-khaji --field presence --round 5"
IN_IT = [
    ("Was Khaji the head or a member of the Iranian delegation at round 5?", "unknown", ROUND_5),
    ("Khaji: head or member at round 5?", "unknown", ROUND_5),
    ("هل كان خاجي رئيسا أم عضوا في الوفد الإيراني في الجولة 5؟", "unknown", ROUND_5),
    ("هل كان خاجي عضوا أم رئيسا للوفد الإيراني في الجولة 5؟", "unknown", ROUND_5),
    (
        "هل كان حسون رئيسا أم عضوا في وفد المعارضة في الجولة 4",
        "answered",
        "astana person fateh-hassoun --field presence --round 4",
    ),
    (
        "Was Sousan a member or head at the first round?",
        "unknown",
        "astana person ayman-sousan --field presence --round 1",
    ),
    (
        "Was Hassoun the head or a member at round 4?",
        "answered",
        "astana person fateh-hassoun --field presence --round 4",
    ),
    (
        "Was Pedersen head or member of the UN delegation at round 13?",
        "answered",
        "astana person geir-pedersen --field presence --round 13",
    ),
    (
        "Was Khaji a member or the head of the Iranian delegation in April 2019?",
        "answered",
        "astana person ali-asghar-khaji --field presence --round 12",
    ),
]


@each(("asked", "status", "command"), IN_IT)
def test_head_or_member_asks_first_whether_he_was_there(reply, asked, status, command):
    assert (reply(asked).status, reply(asked).command) == (status, command)


LEFT = [
    "us debut and last appearance",
    "Sousan round 17 first round",
    "Which country is Robert Dunn from?",
    "Which country is Fateh Hassoun from?",
    "de Mistura is from which country?",
    "When was the ceasefire of December 2016 agreed?",
    "Was Khaji head or member of the Turkish delegation at round 13?",
]


@each("asked", LEFT)
def test_what_is_not_on_record_or_half_read_is_refused(reply, asked):
    assert (reply(asked).status, reply(asked).reason) == ("refused", "unread_words")
