"""Rounds that a turn singles out: the only one, the one that opened a year, the last time that they met somewhere."""

from __future__ import annotations

from rows import each

READ = {
    "Which was the only round held in 2023?": "rounds --year 2023",
    "What was the sole Sochi round of 2021?": "rounds --year 2021 --city sochi",
    "When was the only round of 2023?": "round 20 --field date",
    "Which was the only round that the opposition missed?": "rounds --absent opposition",
    "Which round opened 2019?": "rounds --year 2019 --pick first",
    "Which round closed out the year 2018?": "rounds --year 2018 --pick last",
    "How many rounds ended in 2019?": "rounds --year 2019 --count",
    "When did the delegates last convene in Sochi?": "round 15 --field date",
    "When was a round held in Sochi for the first time?": "round 10 --field date",
    "When was the last time the talks went to Sochi?": "round 15 --field date",
    "Which round was the last for the Americans?": "attendance --party us --pick last",
    "What round was the first for the Iraqis?": "attendance --party iraq --pick first",
    "Who was at round 13?": "attendance 13",
    "who all was at the Sochi round of 2018": "attendance 10",
    "What meetings were there in 2018?": "rounds --year 2018",
    "Meetings with UNHCR": "rounds --present unhcr",
    "Was round 10 in Russia or Kazakhstan?": "round 10 --field place --is russia --is kazakhstan",
    "The tenth round, where was it?": "round 10 --field place",
    "How many states came to round 12?": "attendance 12 --kind state",
    "How many organisations were at the second round?": "attendance 2 --kind organisation",
    "Which organisations, as distinct from states, came to round 19?": "attendance 19 --kind organisation",
    "Which aid agencies attended round 19?": "attendance 19 --kind organisation",
    "Rounds by year": "rounds --years",
    "Busiest year on the Astana calendar?": "rounds --pick most --years",
    "What was Astana called when round 14 was held?": "round 14 --field city_name",
    "The dates of round 18 and the name which the host city bore then": "round 18 --field date --field city_name",
    "The dates of round 10 and the host city": "round 10 --field date --field place",
    "Date and venue of round 8": "round 8 --field date --field venue",
    "In what city and country was round 10 held?": "round 10 --field country",
    "Please name the venue of round 8, should one be on record.": "round 8 --field venue",
    "Being rather vague about dates these days, I wish to be reminded when round 6 was.": "round 6 --field date",
}


@each(("text", "command"), READ.items())
def test_it_is_read_as(reply, text, command):
    assert reply(text).command == f"astana {command}"


def test_rounds_that_began_in_a_year_began_in_any_month_of_it(reply):
    assert reply("Which rounds began in 2017?").rounds == tuple(range(1, 9))


@each(
    ("text", "reason"),
    [
        ("Which was the only round in Sochi?", "premise_false"),
        ("Which was the only round Iraq attended?", "premise_false"),
        ("Was round 10 the only round in Sochi?", "unread_words"),
        ("What was the only document of round 4?", "unread_words"),
        ("Who was the only American to lead a delegation?", "unread_words"),
        ("Which is the only round that Dunn led?", "unread_words"),
        ("When did the talks break down?", "unread_words"),
        ("Rounds with Iraq or Lebanon", "unread_words"),
        ("When did the Turks last meet in Sochi?", "unread_words"),
    ],
)
def test_it_is_refused(reply, text, reason):
    assert reply(text).reason == reason


MORE = {
    "When did the meeting that followed the third round begin?": "round 4 --field date_start",
    "When was the round which preceded the Sochi round of 2021?": "round 14 --field date",
    "How many delegations came to the meeting succeeding round 5?": "round 6 --field delegations_count",
    "Which two rounds were held in Sochi?": "rounds --city sochi",
    "How many countries hosted rounds?": "rounds --by country",
    "Name both Sochi rounds": "rounds --city sochi",
    "Which three rounds took place in 2018?": "rounds --year 2018",
    "When was the last one?": "round 22 --field date",
    "Who attended the first one?": "attendance 1",
    "In what year was round 15 finally held?": "round 15 --field date",
    "Did Iran attend every one of the rounds without exception?": "attendance --party iran",
    "Did round 20 end on the 21st or the 22nd?": "round 20 --field date_end",
    "did round 2 open on the 15th or the 16th of february 2017": "round 2 --field date_start",
    "Which rounds were in the Kazakh capital while it bore the name of Nur-Sultan?": "rounds --called Nur-Sultan",
    "In which city was round 15 held, despite the name of the process?": "round 15 --field city",
    "After which round came the longest break?": "rounds --pick most --gaps",
    "What was the longest stretch without a round?": "rounds --pick most --gaps",
    "The shortest time between two meetings": "rounds --pick least --gaps",
    "Days from round 1 to round 2": "rounds 1 2 --gaps",
    "What rounds was the ICRC at?": "rounds --present icrc",
    "Which meetings did the ICRC join?": "rounds --present icrc",
    "How long has Lebanon been attending?": "attendance --party lebanon --pick first",
    "List the states present at round 14": "attendance 14 --kind state",
    "How many opposition delegates were at round 1?": "round 1 --field size --party opposition",
}


@each(("text", "command"), MORE.items())
def test_this_is_read_as(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(
    ("text", "reason"),
    [
        ("Who led Turkey at both rounds?", "unread_words"),
        ("Which was the longest round between rounds 5 and 9?", "unread_words"),
        ("How long has Khaji been attending?", "unread_words"),
    ],
)
def test_this_is_refused(reply, text, reason):
    assert reply(text).reason == reason


ASKED = {
    "Let me know if Jordan was at round 7.": "attendance 7 --party jordan",
    "I'd like to know if Lebanon was present at the thirteenth meeting.": "attendance 13 --party lebanon",
    "Was Lebanon included in round 13?": "attendance 13 --party lebanon",
    "For an infographic we need a reliable figure: how many rounds were held in 2017?": "rounds --year 2017 --count",
    "How many days did the longest break last?": "rounds --pick most --gaps",
    "What was the capital's name when round 16 was held?": "round 16 --field city_name",
}


@each(("text", "command"), ASKED.items())
def test_that_is_read_as(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(
    "text",
    [
        "What would Jordan do if Iraq attended round 7?",
        "How long did the opening ceremony of round 1 last?",
        "When did the talks first leave Kazakhstan?",
        "Which meeting did the rebels refuse to attend?",
    ],
)
def test_that_is_not_read(reply, text):
    assert reply(text).reason == "unread_words"
