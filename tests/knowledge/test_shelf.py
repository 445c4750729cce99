"""Records that are decoded one by one are the records of the whole file."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from astana_cli.knowledge.model import Claim, KnowledgeBase
from astana_cli.knowledge.shelf import Pieces, Shelf, plan_of, spans_of

DATA = Path(__file__).parents[2] / "data"
RAW = (DATA / "rounds.json").read_bytes()
WHOLE = msgspec.json.decode(RAW, type=KnowledgeBase)


@pytest.mark.parametrize("name", KnowledgeBase.__struct_fields__)
def test_every_part_is_that_of_the_whole(name):
    pieces = Pieces(RAW, plan_of(RAW))
    assert getattr(pieces, name) == getattr(WHOLE, name)
    assert getattr(pieces, name) is getattr(pieces, name)


def test_a_part_that_there_is_not():
    with pytest.raises(AttributeError):
        _ = Pieces(RAW, plan_of(RAW)).no_such_part


def test_rounds_are_found_by_number():
    found = Pieces(RAW, plan_of(RAW)).numbered
    assert list(found) == [r.number for r in WHOLE.rounds]
    assert len(found) == len(WHOLE.rounds)
    assert found[5] == next(r for r in WHOLE.rounds if r.number == 5)
    assert 5 in found
    assert 99 not in found
    with pytest.raises(KeyError):
        found[99]


def test_claims_are_found_by_id():
    raw = (DATA / "claims.json").read_bytes()
    found = Shelf(raw, spans_of(raw, "claims", "id"), Claim)
    key = next(iter(found))
    assert found[key].id == key


def test_a_key_that_stands_twice_is_a_fault():
    with pytest.raises(ValueError, match="same id"):
        spans_of(b'{"claims": [{"id": "a"}, {"id": "b"}, {"id": "a"}]}', "claims", "id")
