"""Clauses of the asker, and words that only say once more who somebody is, are set aside and shown."""

from __future__ import annotations

from rows import each

ASKED = "who led Turkey at round 5"
BEFORE = [
    "I am translating a diary and need to find out",
    "We are compiling a dictionary of envoys, and should like to know",
    "For a monograph on poetry,",
    "As someone who collects stamps,",
    "In my second chapter,",
    "Pursuant to our earlier correspondence,",
    "Having consulted the archives in vain,",
    "Notwithstanding the gaps in the record,",
    "In the absence of a published list of participants,",
    "My task this week is to establish",
    "Our librarians would be obliged if you could indicate",
    "It would assist me to learn",
]
BEHIND = [
    "as my editor doubts the printed name",
    "because my notes have gone missing",
    "which I need for an appendix on protocol",
    "for a paper on mediation",
    "so that I can finish an index",
    "since the press accounts diverge",
]


@each("clause", BEFORE)
def test_a_clause_before_the_question(reply, clause):
    assert reply(f"{clause} {ASKED}?").query == reply(f"{ASKED}?").query


@each("clause", BEHIND)
def test_a_clause_behind_the_question(reply, clause):
    answer = reply(f"{ASKED}, {clause}?")
    assert answer.query == reply(f"{ASKED}?").query


def test_a_clause_is_shown(reply):
    clause = "I am translating a cookbook"
    assert any(clause in note.en and clause in note.ar for note in reply(f"{clause} and need to know {ASKED}?").notes)


def test_a_clause_names_what_a_pronoun_stands_for(reply):
    asked = reply("Who led the opposition at round 5?").query
    assert reply("I am sketching the opposition and must find out who led it at round 5").query == asked


@each(
    "text",
    [
        "According to Russian sources, who led Turkey at round 5?",
        "Does Reuters say who led Turkey at round 5?",
        "Did Lavrov disclose who led Turkey at round 5?",
        "Who led Turkey at round 5, unless I was there?",
        "I only trust Sochi and need to know who led Turkey at round 5",
        "Who led Turkey at round 5, since I read that Bogdanov led Russia there?",
        "If my uncle had been there, who would have led Turkey at round 5?",
    ],
)
def test_what_may_change_the_question_is_not_set_aside(reply, text):
    assert reply(text).status == "refused"


@each(
    "said",
    [
        ", the Russian envoy,",
        ", Special Presidential Envoy,",
        " (the veteran Russian diplomat)",
        ", then Moscow's negotiator,",
        ", head of the Russian delegation,",
    ],
)
def test_an_apposition_that_the_record_bears_out(reply, said):
    asked = reply(f"At which rounds did Alexander Lavrentiev{said} lead the delegation?").query
    assert (asked.topic, asked.people) == ("career", ("alexander-lavrentiev",))


@each("said", [", the Turkish envoy,", ", the former Russian envoy,", ", foreign minister of Russia,"])
def test_an_apposition_that_it_does_not(reply, said):
    assert reply(f"At which rounds did Alexander Lavrentiev{said} lead the delegation?").status == "refused"
