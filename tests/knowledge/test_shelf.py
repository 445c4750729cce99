"""Records that are decoded piece by piece are the records of the whole file."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from rows import each

from astana_cli.knowledge.model import Claim, KnowledgeBase, Round
from astana_cli.knowledge.shelf import FACTS, NAMES, Layout, Leaf, Pieces, plan_of, shelf, spans_of

DATA = Path(__file__).parents[2] / "data"
RAW = (DATA / "rounds.json").read_bytes()
WHOLE = msgspec.json.decode(RAW, type=KnowledgeBase)


def same(one, other):
    """Whether a record says the same as one that was decoded whole, in every field of it."""
    if isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, Leaf):
        return all(same(getattr(one, name), getattr(other, name)) for name in other.__struct_fields__)
    return one == other


@each("name", KnowledgeBase.__struct_fields__)
def test_every_part_is_that_of_the_whole(name):
    pieces = Pieces(RAW, plan_of(RAW))
    assert same(getattr(pieces, name), getattr(WHOLE, name))
    assert getattr(pieces, name) is getattr(pieces, name)


def test_a_part_that_there_is_not():
    with pytest.raises(AttributeError):
        _ = Pieces(RAW, plan_of(RAW)).no_such_part
    with pytest.raises(AttributeError):
        _ = Leaf(memoryview(b"{}"), Layout({}), Round).no_such_part


@each("name", [*NAMES, *FACTS])
def test_records_are_found_by_key(name):
    found = Pieces(RAW, plan_of(RAW)).table(name)
    keys = [r.number if name == "rounds" else r.id for r in getattr(WHOLE, name)]
    assert list(found) == keys
    assert len(found) == len(keys)
    assert all(same(found[key], record) for key, record in zip(keys, getattr(WHOLE, name), strict=True))
    assert keys[0] in found
    assert found[keys[0]] is found[keys[0]]
    assert 99 not in found
    with pytest.raises(KeyError):
        found[99]


def test_claims_are_found_by_id():
    raw = (DATA / "claims.json").read_bytes()
    spans = msgspec.json.encode(spans_of(raw, "claims", "id"))
    found = shelf(raw, msgspec.json.decode(spans, type=dict[str, msgspec.Raw]), Claim)
    key = next(iter(found))
    assert found[key].id == key


def test_a_key_that_stands_twice_is_a_fault():
    with pytest.raises(ValueError, match="same id"):
        spans_of(b'{"claims": [{"id": "a"}, {"id": "b"}, {"id": "a"}]}', "claims", "id")
