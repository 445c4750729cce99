"""`But not`, `without`, `neither ... nor`: each clause says for itself who came."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(("text", "present", "absent"), SIDES)
def test_each_clause_has_its_side(reply, text, present, absent):
    where = reply(text).query.where
    assert (where.present, where.absent) == (present, absent)


@pytest.mark.parametrize(
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
