"""Which of two led or came more often: both are counted, and yes or no is said where it is asked."""

from __future__ import annotations

from rows import each

from astana_cli import questions
from astana_cli.cli.world import World

WORLD = World()


def said(text):
    """The answer to a question, as it is shown."""
    return questions.answer(text, WORLD)[0]


@each(
    ("text", "command"),
    [
        (
            "Did the ICRC sit in on more meetings than the UN refugee agency did?",
            "--party icrc --party unhcr --pick most",
        ),
        ("Which attended more rounds, Jordan or Iraq?", "--party jordan --party iraq --pick most"),
        ("Which observer turned up less often: Lebanon or Iraq?", "--party lebanon --party iraq --pick least"),
        ("أيهما حضر جولات أكثر: الأردن أم العراق؟", "--party jordan --party iraq --pick most"),
        ("مين اجا اكتر، لبنان ولا العراق؟", "--party lebanon --party iraq --pick most"),
    ],
)
def test_parties(text, command):
    assert said(text).command == f"astana attendance {command}"


@each(
    ("text", "people"),
    [
        ("Who headed more often, Önal or Ünal?", "sedat-onal selcuk-unal"),
        ("Who headed Iran's delegation more often, Khaji or Jaberi Ansari?", "ali-asghar-khaji hossein-jaberi-ansari"),
        ("من ترأس جولات أكثر: بيدرسون أم دي ميستورا؟", "geir-pedersen staffan-de-mistura"),
    ],
)
def test_people(text, people):
    one, two = people.split()
    assert said(text).command == f"astana who --often --person {one} --person {two} --pick most"


@each(
    ("text", "opens"),
    [
        ("Did Jordan attend more often than the United States?", "Yes:"),
        ("Did the US attend fewer rounds than Jordan?", "Yes:"),
        ("Did Iraq attend more rounds than Lebanon?", "No:"),
        ("Did Jaafari lead more rounds than Sousan?", "Yes:"),
        ("Did Pedersen lead more often than de Mistura?", "No:"),
        ("هل ترأس الجعفري جولات أكثر من سوسان؟", "Yes:"),
    ],
)
def test_yes_or_no(text, opens):
    assert said(text).text.en.startswith(opens)


@each(
    "text",
    [
        "Has Turkey had more heads of delegation than Iran?",
        "Did Russia send more people than Turkey at round 4?",
        "Was Iraq at more rounds than Lebanon in 2019?",
        "Did Jordan attend more rounds than Iraq and Lebanon?",
        "Who missed more rounds, the US or Jordan?",
        "Did Iraq attend more than 5 rounds?",
        "Did Turkey and Iran have the same head at round 5?",
    ],
)
def test_what_is_counted_otherwise_stays_unanswered(text):
    assert said(text).status in ("refused", "ambiguous")


@each(
    "text",
    [
        "Compare the Russian and the Turkish chief delegates at round 19.",
        "Russian and Turkish delegation leaders at round 19 side by side",
        "قارن بين رئيسي وفدي روسيا وتركيا في الجولة 19",
    ],
)
def test_two_heads_at_one_round_are_set_side_by_side(text):
    assert said(text).command == "astana who 19 --party russia --party turkey"


@each(
    ("text", "rounds"),
    [
        ("متى عقدت الجولات الخمس الأولى؟", (1, 2, 3, 4, 5)),
        ("من حضر الجولات الأولى الثلاث؟", (1, 2, 3)),
        ("المراقبون في الجولات الثلاث الأخيرة", (20, 21, 22)),
        ("من ترأس وفد المعارضة في الجولات الـ4 الأخيرة؟", (19, 20, 21, 22)),
    ],
)
def test_so_many_at_an_end(text, rounds):
    assert said(text).rounds == rounds
