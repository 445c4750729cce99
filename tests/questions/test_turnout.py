"""Who came to most rounds or to all of them, and which building saw most: what is counted is said, and of how many."""

from __future__ import annotations

from rows import each

from astana_cli import questions
from astana_cli.cli.world import World

WORLD = World()
MOST, LEAST = "astana rounds --pick most --by party", "astana rounds --pick least --by party"
USED = "astana rounds --pick most --by venue"


def said(text):
    """The answer to a question, as it is shown."""
    return questions.answer(text, WORLD)[0]


@each(
    ("text", "command"),
    [
        ("Which party attended the most rounds?", MOST),
        ("Which delegation attended most often?", MOST),
        ("Which party came to the fewest rounds?", LEAST),
        ("Of those who ever came, which party came to the fewest rounds?", LEAST),
        ("أي طرف كان الأقل حضورا؟", LEAST),
        ("أقل طرف حضورا", LEAST),
        ("أكثر طرف حضر الجولات", MOST),
        ("Which parties were at all twenty-two meetings?", MOST),
        ("Who was at every round?", MOST),
        ("Which parties never missed a round?", MOST),
        ("من حضر الجولات جميعها؟", MOST),
        ("الأطراف التي لم تغب عن أي جولة", MOST),
        ("Which parties attended every round in Sochi?", "astana rounds --city sochi --pick most --by party"),
        ("Which hotel was used more than any other?", USED),
        ("most frequent venue", USED),
        ("ما الفندق الأكثر استخداما؟", USED),
        ("Where were the majority of rounds held?", "astana rounds --pick most --by city"),
    ],
)
def test_most_and_least(text, command):
    assert said(text).command == command


@each(
    "text",
    [
        "Which rounds did most parties attend?",
        "Which round did most parties attend?",
        "Which observer came most often?",
        "Which party missed the most rounds?",
        "Which countries attended each round?",
        "What was the largest delegation?",
        "أكبر وفد",
        "Who usually came?",
        "Which parties attended all the rounds but one?",
        "Who is the oldest head of delegation?",
    ],
)
def test_other_ranks_stay_unanswered(text):
    assert said(text).status in ("refused", "ambiguous")


def test_it_is_said_of_how_many_rounds_a_venue_is_known():
    answer = said("most frequent venue")
    known = [r for r in WORLD.k.rounds.values() if any(venue.value for venue in r.venues)]
    assert f"of {len(known)} on record" in answer.text.en
    assert any("not recorded for" in note.en for note in answer.notes)


@each("text", ["oldest round", "أقدم اجتماع من اجتماعات أستانا"])
def test_the_oldest_round_is_the_first(text):
    assert said(text).command == "astana round 1"


@each("text", ["كم دورة جرت على الأراضي الكازاخستانية؟", "كم جولة على التراب الكازاخي؟"])
def test_on_the_soil_of_a_land(text):
    assert said(text).command == "astana rounds --country kazakhstan --count"


@each(
    ("text", "pick"), [("أي لقاءين كانا الأقرب زمنيا إلى بعضهما؟", "least"), ("أي جولتين كانتا الأبعد زمنيا؟", "most")]
)
def test_near_and_far_in_time(text, pick):
    assert said(text).command == f"astana rounds --pick {pick} --gaps"


@each(
    ("text", "command"),
    [
        ("Who spoke on behalf of the Kazakh foreign ministry at round 17?", "astana round 17 --field host_chair"),
        ("Who represented the host side at round 13?", "astana round 13 --field host_chair"),
        ("من تحدث باسم البلد المضيف في نيسان 2019؟", "astana round 12 --field host_chair"),
        ("من مثّل كازاخستان كدولة مضيفة في الجولة العشرين؟", "astana round 20 --field host_chair"),
        ("Which hotel hosted the delegations at round 9?", "astana round 9 --field venue"),
        ("Which capital welcomed the delegations for round eleven?", "astana round 11 --field city"),
        ("Where was the round before the last one held?", "astana round 21 --field place"),
        ("Was the fifth one held in Sochi?", "astana round 5 --field place --is sochi"),
        ("ما اللقاءات التي شهدها عام 2017؟", "astana rounds --year 2017"),
        ("كل الاجتماعات من أول واحد لآخر واحد", "astana rounds"),
        ("مجموع الجولات", "astana rounds --count"),
        ("How many times has the process met since its launch?", "astana rounds --count"),
        ("الجولات التي ورد فيها اسم فيرشينين", "astana person sergei-vershinin --field presence"),
        ("complete chronology of the Astana meetings", "astana timeline"),
    ],
)
def test_hosts_places_and_lists(text, command):
    assert said(text).command == command


@each(
    "text",
    [
        "Who spoke for the Kazakh side at round 15?",
        "Which delegation hosted round 9?",
        "Who welcomed the delegations in the city at round 9?",
        "Who led Turkey before the last one?",
        "Was the fifth one about Idlib?",
    ],
)
def test_near_misses_stay_unanswered(text):
    assert said(text).status in ("refused", "ambiguous")
