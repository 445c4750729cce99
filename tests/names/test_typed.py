"""Names as people typed them, over the book of the shipped data: found as often as was measured, never somebody else.

The lists and the measuring are those of `bench/names.py`. Where a number here goes down, somebody is no longer found.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from astana_cli.names.book import Book

BENCH = Path(__file__).parents[2] / "bench"


@pytest.fixture(scope="module")
def bench():
    sys.path.insert(0, str(BENCH))
    spec = importlib.util.spec_from_file_location("bench_names", BENCH / "names.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path.remove(str(BENCH))
    return module


@pytest.fixture(scope="module")
def entries(bench):
    return bench.read_book()


@pytest.fixture(scope="module")
def book(entries):
    return Book(entries)


@pytest.mark.parametrize(("part", "right"), [("dev", 407), ("test", 273)])
def test_typed_in_a_hurry(bench, entries, book, part, right):
    counts = bench.decided(book, bench.hurried(entries, part))
    assert counts["wrong"] == 0
    assert counts["first"] == counts["n"]
    assert counts["right"] >= right


@pytest.mark.parametrize(("stored", "right"), [(slice(0, 1), 269), (slice(1, 2), 252)], ids=["English", "Arabic"])
def test_typed_where_one_spelling_is_stored(bench, entries, stored, right):
    lean = Book([entry._replace(forms=entry.forms[stored]) for entry in entries])
    counts = bench.decided(lean, bench.hurried(entries, "test"))
    assert counts["wrong"] == 0
    assert counts["first"] >= counts["n"] - 1
    assert counts["right"] >= right


def test_typed_by_another_writer(bench, book):
    counts = bench.decided(book, bench.second_hand(book, "dev")["typed"])
    assert counts["wrong"] == 0
    assert counts["right"] >= 161


def test_typed_by_ear_and_never_read(bench, book):
    lists = bench.second_hand(book, "kept", "third")
    counts = bench.decided(book, lists["typed"])
    assert counts["wrong"] == 0
    assert counts["right"] >= 144
    strangers = [*lists["plain"], *lists["share"]]
    assert not [query.text for query in strangers if book.find(query.text).status != "refused"]


def test_nobody_else_is_taken_for_somebody(bench, book):
    queries = bench.strangers(book, "test", "share")[::2] + bench.strangers(book, "test", "plain")[::2]
    assert not [query.text for query in queries if book.find(query.text).status != "refused"]
