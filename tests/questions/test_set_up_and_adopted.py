"""By which paper something was set up, where a paper was adopted, what a round that a date names is called; and what of
it is refused."""

from __future__ import annotations

from rows import each


@each(
    ("text", "command"),
    [
        ("How much of delegations took part in first round?", "round 1 --field delegations_count"),
        ("Which meeting did Ambassador Jalali attend?", "person kazem-jalali --field presence"),
        ("Ambassador Jalali took part in which round?", "person kazem-jalali --field presence"),
        ("Ambassador Jaafari led which delegation?", "person bashar-al-jaafari --field career"),
        ("Who is Ambassador Jalali?", "person kazem-jalali"),
        ("Where was the guarantors' statement of 17 February 2021 adopted?", "round 15 --field place"),
        ("In which city did the guarantors adopt the statement of 26 April 2019?", "round 12 --field city"),
        ("Where was the memorandum on de-escalation areas signed?", "round 4 --field place"),
        ("Where was the regulation on the working group on detainees adopted?", "round 8 --field place"),
        ("أين صدر البيان المشترك في 17 شباط 2021؟", "round 15 --field place"),
        ("Full title of the gathering of 14–15 May 2018, please.", "round 9 --field title"),
        ("The official name of the meeting in Sochi in July 2018", "round 10 --field title"),
        ("what was the official title of the July 2018 meeting?", "round 10 --field title"),
        ("Official title of the July 2018 talks", "round 10 --field title"),
        ("Which states issued the text dated 12 November 2024?", "documents 22 --field issuers"),
        ("Who signed the text dated 4 May 2017?", "documents memorandum-2017-05-04 --field signatories"),
        ("Which text created the de-escalation areas?", "documents memorandum-2017-05-04"),
        ("What text underlies the de-escalation zones?", "documents memorandum-2017-05-04"),
        (
            "Could you point me to the text that established the working group on detainees?",
            "documents working-group-regulation-2017-12-22",
        ),
        ("the document that established the joint group", "documents concept-paper-joint-group-2017-02-16"),
        (
            "I am looking for the instrument creating the Joint Group that observes the ceasefire.",
            "documents concept-paper-joint-group-2017-02-16",
        ),
        (
            "I am looking for the text that creates the working group on detainees",
            "documents working-group-regulation-2017-12-22",
        ),
        (
            "On which document did the de-escalation zones rest, and when was it signed?",
            "documents memorandum-2017-05-04",
        ),
        ("On which document did the joint group rest?", "documents concept-paper-joint-group-2017-02-16"),
        ("When is the next meeting due, per the last joint statement?", "round 22 --field next_round"),
        ("When is the next meeting due, going by the last joint statement?", "round 22 --field next_round"),
        ("Per the round 18 statement, when was the next meeting due?", "round 18 --field next_round"),
    ],
)
def test_set_up_and_adopted(reply, text, command):
    assert reply(text).command.removeprefix("astana ") == command


@each(
    "text",
    [
        "How much of the delegation of Turkey were women?",
        "Which round did Ambassador Ansari attend?",
        "Which ambassador attended round 15?",
        "Where was the joint statement of 16 September 2019 adopted?",
        "Where was the joint statement of December 2017 adopted?",
        "Where was the joint statement of 2019 adopted?",
        "Where was the protocol of 5 March 2020 signed?",
        "Where was the joint statement of 2 August 2019 published?",
        "Could you point me to the paper creating the constitutional committee?",
        "On which document was round 9 based?",
        "who was going by train to round 5",
    ],
)
def test_not_set_up_and_adopted(reply, text):
    assert reply(text).status == "refused"
