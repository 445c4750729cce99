"""`But not`, `without`, `neither ... nor`: each clause says for itself who came."""

from __future__ import annotations

from rows import each

SIDES = [
    ("which rounds did Jordan attend but not Lebanon", ("jordan",), ("lebanon",)),
    ("rounds with Jordan but without Lebanon", ("jordan",), ("lebanon",)),
    ("which rounds did Jordan not attend but Lebanon did", ("lebanon",), ("jordan",)),
    ("which rounds did Jordan and Lebanon not attend", (), ("jordan", "lebanon")),
    ("which rounds did neither Jordan nor Lebanon attend", (), ("jordan", "lebanon")),
    ("which rounds were missed by the US but attended by Jordan", ("jordan",), ("us",)),
    ("how many rounds did Iraq attend but not the US", ("iraq",), ("us",)),
    ("أي جولات حضرها الأردن ولم يحضرها لبنان", ("jordan",), ("lebanon",)),
    ("الجولات اللي حضرها الأردن ومو لبنان", ("jordan",), ("lebanon",)),
    ("شو الجولات يلي إجا عليها الأردن وما إجا لبنان", ("jordan",), ("lebanon",)),
    ("الجولات التي حضرها العراق دون لبنان", ("iraq",), ("lebanon",)),
    ("الجولات التي غاب عنها الأردن وحضرها لبنان", ("lebanon",), ("jordan",)),
    ("which rounds did Jordan and Iraq attend", ("jordan", "iraq"), ()),
]


@each(("text", "present", "absent"), SIDES)
def test_each_clause_has_its_side(reply, text, present, absent):
    where = reply(text).query.where
    assert (where.present, where.absent) == (present, absent)


@each(
    "text",
    [
        "which rounds did Lavrentiev not lead",
        "rounds not led by Lavrentiev",
        "الجولات التي لم يترأسها لافرنتييف",
        "كم جولة ما ترأسها لافرنتيف",
    ],
)
def test_rounds_not_led(reply, text, world):
    answer = reply(text)
    led = {
        r.number
        for r in world.k.rounds.values()
        for d in r.delegations
        if d.head and "alexander-lavrentiev" in (d.head.value, *(v.value for v in d.head.rivals if v.rank == "normal"))
    }
    assert set(answer.rounds) == set(world.k.rounds) - led
    assert answer.query.where.not_led_by == "alexander-lavrentiev"


@each(
    "text",
    [
        "rounds missed by Jordan or Lebanon",
        "which rounds did the US boycott",
        "ما آخر جولة قاطعها لبنان",
        "is there a round that everyone attended",
        "first round on a Wednesday",
        "أول جولة يوم خميس",
        "what happened on the first day of round 9",
    ],
)
def test_more_is_asked_than_a_list_of_absences_or_dates_tells(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


def test_a_boycott_is_told_of_who_boycotted(reply):
    assert reply("the first round that the opposition boycotted").rounds == (3,)


def test_a_round_without_a_head_on_record_is_not_one_that_somebody_did_not_lead(reply, world):
    answer = reply("which rounds did Önal not lead")
    silent = [
        r.number
        for r in world.k.rounds.values()
        for d in r.delegations
        if d.party == "turkey" and (d.head is None or d.head.value is None)
    ]
    assert silent
    assert not set(silent) & set(answer.rounds)
    assert all(any(str(n) in note.en for note in answer.notes) for n in silent)
