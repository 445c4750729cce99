"""A number of what is asked for that is said in passing is held against the record."""

from __future__ import annotations

from rows import each

COUNTED = [
    ("Which two rounds did Satterfield attend?", "person david-satterfield --field presence", "counts 2."),
    ("Which three rounds were held in Sochi?", "rounds --city sochi", "counts 2, not 3."),
    ("Which three rounds did Krol lead?", "person george-krol --field career", "counts 2, not 3."),
    ("Which two states guaranteed round 16?", "attendance 16 --role guarantor --kind state", "counts 3, not 2."),
    ("Name the two rounds held in 2019", "rounds --year 2019", "counts 3, not 2."),
    ("who were the three observers at round 5", "attendance 5 --role observer", "counts 2, not 3."),
    (
        "Which three countries signed the Idlib memorandum of 2018?",
        "documents memorandum-2018-09-17 --field signatories",
        "counts 2, not 3.",
    ),
    ("Which two states issued the statement of round 5?", "documents 5 --field issuers", "counts 3, not 2."),
    ("Satterfield came twice; which rounds?", "person david-satterfield --field presence", "counts 2."),
    ("Satterfield attended twice. Which rounds?", "person david-satterfield --field presence", "counts 2."),
]


@each(("text", "command", "said"), COUNTED)
def test_a_number_in_passing_is_held_against_the_record(reply, text, command, said):
    answer = reply(text)
    assert answer.command == f"astana {command}"
    assert any(said in note.en for note in answer.notes), answer.notes


@each(
    "text",
    [
        "Which two rounds in 2020?",
        "Which of the five Sochi rounds was the longest?",
        "Which two rounds did Krol not lead?",
        "Which 11 delegations attended round 22?",
        "Which two people led Jordan",
        "Which rounds did two delegations boycott",
        "Which rounds had two delegations absent?",
        "Who led two delegations at round 13?",
        "who were the two heads of round 20",
        "What are the four articles of the memorandum?",
    ],
)
def test_a_number_that_nothing_counts_is_named(reply, text):
    answer = reply(text)
    assert answer.status == "refused"
