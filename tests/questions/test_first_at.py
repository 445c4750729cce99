"""Claims of the round at which something was for the first or the last time are held against the round that it was."""

from __future__ import annotations

from rows import each


@each(
    ("text", "verdict"),
    [
        ("Did Jordan first attend at round 4?", "No"),
        ("Did Jordan first attend at the second round?", "Yes"),
        ("Was Pedersen's first round number 11?", "No"),
        ("Was Pedersen's first round the twelfth?", "Yes"),
        ("Pedersen's first round was number 11, no?", "No"),
        ("Was round 8 the last that the Americans attended?", "Yes"),
        ("Round 10 was the first round in Sochi – true?", "Yes"),
        ("Is it true that Lebanon first attended as an observer at round 13?", "Yes"),
        ("Did Tomeh lead the opposition at round 9 for the first time?", "No"),
        ("Iran only became a guarantor at round 3. Can you confirm?", "Yes"),
        ("Iran became a guarantor only at round 4, right?", "No"),
        ("The first meeting in Nur-Sultan was round 12, says our map. Correct?", "Yes"),
        ("De Mistura's last round was round 12 – agreed?", "No"),
        ("Did Iraq and Lebanon first come at round 13?", "Yes"),
        ("Was the first round Iraq attended round 14?", "No"),
        ("Was it really the fourth round that produced the memorandum?", "Yes"),
        ("Was it round 5 that produced the de-escalation memorandum?", "No"),
        ("Was it at round 6 that the de-escalation memorandum was adopted?", "No"),
        ("It was round 4 that produced the memorandum, not round 5. Right?", "Yes"),
        ("Was it round 6 and not round 4 that produced the de-escalation memorandum?", "No"),
        ("Did round 7 adopt the concept paper?", "No"),
    ],
)
def test_yes_or_no(reply, text, verdict):
    assert reply(text).text.en.startswith(f"{verdict}: ")


@each(
    "text",
    [
        "Was the first round longer than round 12?",
        "Did Turkey only attend round 3?",
        "Was the first delegation at round 12 the Russian one?",
        "Did Lavrentiev first lead at round 1 or round 2?",
        "Was the first statement issued at round 1?",
        "Lebanon did not participate until round 13.",
        "Which parties did not attend until round 13?",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "command"),
    [
        ("Did the first round open on 23 January 2017?", "round 1 --field date_start --is 2017-01-23"),
        ("Did Jordan not attend until round 2?", "attendance --party jordan --pick first"),
        ("Jordan didn't come until round 5, right?", "attendance --party jordan --pick first"),
        ("Was round 1 the first round?", "round 1 --field next_round --is first"),
        ("Was round 9 the first one without an American delegation?", "rounds --absent us --pick first"),
    ],
)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"
