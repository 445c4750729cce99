"""Cells set side by side: nothing is lost, every column begins where it should, and a rule stands under the heads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from astana_cli.render.grid import drawn
from astana_cli.render.ink import Ink, Span, written
from astana_cli.render.width import width

WORDS = st.sampled_from(["a", "round 5", "Önal", "ليبيا", "漢字", "نور سلطان", "", "—"])
LINE = WORDS.map(lambda word: (Span(word),))
CELL = st.lists(LINE, min_size=1, max_size=3).map(tuple)


@st.composite
def tables(draw):
    rooms = draw(st.lists(st.sampled_from([0, 9, 12]), min_size=1, max_size=4).filter(any))
    row = st.lists(CELL, min_size=len(rooms), max_size=len(rooms))
    return draw(row), draw(st.lists(row, max_size=4)), rooms


def begun(line, rooms):
    """What stands at the beginning of each column of a line."""
    spans, found, at = [s for s in line if s.text.strip()], [], 0
    starts = [sum(rooms[:i]) + 2 * i for i in range(len(rooms))]
    columns = {}
    for span in line:
        columns[at] = span.text.rstrip()
        at += width(span.text)
    found = [columns.get(start, "") for start in starts]
    assert sum(map(bool, found)) == len(spans), "each word begins a column"
    return found


@given(tables())
def test_every_line_of_every_cell_stands_in_its_column(table):
    heads, rows, rooms = table
    shown = [i for i, room in enumerate(rooms) if room]
    lines = list(drawn(heads, rows, rooms))
    wide = [rooms[i] for i in shown]
    tall = max(len(heads[i]) for i in shown)
    rule = lines[tall]
    assert written(rule, Ink()) == "─" * (sum(wide) + 2 * (len(wide) - 1))
    blocks = [(heads, lines[:tall])]
    at = tall + 1
    for row in rows:
        high = max(len(row[i]) for i in shown)
        blocks.append((row, lines[at : at + high]))
        at += high
    assert at == len(lines)
    for cells, block in blocks:
        told = [begun(line, wide) for line in block]
        for place, i in enumerate(shown):
            said = [line[0].text for line in cells[i]]
            read = [words[place] for words in told]
            assert (read[-len(said) :] if cells is heads else read[: len(said)]) == said
            assert sum(map(bool, read)) == sum(map(bool, said))


def test_heads_stand_on_the_rule_and_a_column_without_room_is_left_out():
    heads = [((Span("no"),),), ((Span("head of"),), (Span("delegation"),)), ((Span("gone"),),) * 3]
    lines = drawn(heads, [[((Span("22"),),), ((Span("Raad"),),), ((Span("?"),),)]], [3, 10, 0])
    assert [written(line, Ink()) for line in lines] == [
        "     head of",
        "no   delegation",
        "───────────────",
        "22   Raad",
    ]
