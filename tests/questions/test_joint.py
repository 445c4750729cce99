"""Several facts in one question are all answered, or each is named to be asked alone."""

from __future__ import annotations

from rows import each

JOINED = [
    ("who led the Russian delegation in round 5 and when was it held", (5,), ("head", "date"), ("russia",)),
    ("who led and who came to round 5", (5,), ("head", "attendance"), ()),
    ("when was round 5 and how long did it last", (5,), ("date", "duration"), ()),
    ("who led the government delegation in round 1 and how large was it", (1,), ("head", "size"), ("syria_gov",)),
    ("the date and the agenda of round 12", (12,), ("date", "agenda"), ()),
    ("when and where and who led round 5", (5,), ("date", "place", "head"), ()),
    ("متى عقدت الجولة 14 ومن حضر", (14,), ("date", "attendance"), ()),
    ("مين ترأس وفد المعارضة بالجولة 13 ووين كانت", (13,), ("head", "place"), ("opposition",)),
    ("رئيس الوفد الإيراني وتاريخ الجولة السابعة", (7,), ("head", "date"), ("iran",)),
    ("من ترأس ومن حضر الجولة 5", (5,), ("head", "attendance"), ()),
]


@each(("text", "rounds", "fields", "parties"), JOINED)
def test_every_fact_is_answered(reply, text, rounds, fields, parties):
    answer = reply(text)
    assert answer.status in ("answered", "disputed")
    query = answer.query
    assert (query.topic, query.rounds, query.fields, query.parties) == ("joint", rounds, fields, parties)
    told = {record.field for record in answer.records}
    own = {"date": "date_start", "place": "city", "duration": "duration"}
    assert {own.get(field, field) for field in fields} <= told


def test_one_refused_part_refuses_the_whole_and_the_rest_is_told(reply):
    answer = reply("who led the opposition at round 3 and when was it")
    assert answer.reason == "party_absent"
    assert "14–15 March 2017" in answer.text.en


@each(
    ("text", "parties", "rounds"),
    [
        ("who led Russia and who led Turkey in round 9", ("russia", "turkey"), (9,)),
        ("who led Russia in round 9 and who led Turkey in round 9", ("russia", "turkey"), (9,)),
    ],
)
def test_one_fact_of_several_parties_is_one_question(reply, text, parties, rounds):
    query = reply(text).query
    assert (query.topic, query.parties, query.rounds) == ("head", parties, rounds)


@each(
    "text",
    [
        "what was agreed at round 12 and who signed it",
        "who led round 5 and Iran in round 7",
        "who are the guarantors and since when is Turkey one of them",
        "who are the observers and when did Lebanon first attend",
    ],
)
def test_what_cannot_be_joined_is_not_half_answered(reply, text):
    answer = reply(text)
    assert answer.status in ("refused", "ambiguous")
    assert answer.suggestions


@each(
    ("text", "topic"),
    [
        ("who else came to round 5 besides Russia", "attendance"),
        ("what documents were signed at round 4", "document"),
        ("Turkish delegation round 5", "round"),
        ("was it Alloush who led the opposition in round 2", "career"),
        ("Turkey", "party"),
    ],
)
def test_what_is_asked_beside_a_name(reply, text, topic):
    answer = reply(text)
    assert answer.query.topic == topic
    assert answer.status in ("answered", "disputed")


@each("text", ["who led the second delegation", "the third observer"])
def test_an_ordinal_of_something_else_is_no_round(reply, text):
    assert reply(text).reason == "unread_words"


@each("text", ["when and where was round 5 held", "متى وأين عقدت الجولة الخامسة"])
def test_when_and_where_is_one_list(reply, text):
    assert reply(text).query.topic == "rounds"


@each(
    ("text", "command"),
    [
        (
            "when was the Idlib memorandum signed, and who were the signatories?",
            "astana documents memorandum-2018-09-17",
        ),
        ("when was the memorandum of round 4 signed and who signed it", "astana documents 4"),
        ("who signed the Idlib memorandum and when", "astana documents memorandum-2018-09-17"),
        ("when was the statement of round 12 issued and who issued it", "astana documents 12"),
    ],
)
def test_when_and_by_whom_is_told_by_the_card_of_a_paper(reply, text, command):
    answer = reply(text)
    assert (answer.status, answer.command) == ("answered", command)
    assert {"issued", "issuer"} <= {record.field for record in answer.records}


@each(
    "text",
    [
        "what document was signed at round 4 and who signed it",
        "ما الوثيقة التي وُقّعت في الجولة الرابعة ومن وقّعها؟",
    ],
)
def test_which_paper_and_by_whom_is_told_in_one_sentence(reply, text):
    answer = reply(text)
    assert answer.command == "astana documents 4 --field signatories"
    assert "Memorandum" in answer.text.en
    assert "Russia" in answer.text.en


def test_a_signed_paper_says_by_whom(reply):
    assert reply("the Idlib memorandum").text.en.endswith("signed by: Russia, Turkey")


@each(
    "text",
    [
        "when did round 11 open and in which city was it",
        "On which date did the eleventh round start, and in what city?",
        "في أي تاريخ بدأت الجولة 11 وفي أي مدينة كانت",
    ],
)
def test_when_it_opened_and_in_which_city(reply, text):
    query = reply(text).query
    assert (query.topic, query.rounds, set(query.fields)) == ("joint", (11,), {"date_start", "city"})
