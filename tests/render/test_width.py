"""Widths and line breaks: nothing is lost, nothing is too wide."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from astana_cli.render.safe import address, safe
from astana_cli.render.width import begins_right_to_left, pad, width, wrap

LETTERS = st.characters(categories=["L", "N", "P", "Zs", "Mn"], max_codepoint=0x06FF) | st.sampled_from("ağşİلافّ漢")
TEXTS = st.text(LETTERS, max_size=120)


@given(TEXTS, st.integers(2, 60))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(TEXTS, st.integers(0, 200))
def test_padding_fills_up(text: str, columns: int) -> None:
    assert width(pad(text, columns)) == max(columns, width(text))


@given(st.text())
def test_safe_text_is_one_printable_line_and_stays_so(text: str) -> None:
    made = safe(text)
    assert made == safe(made)
    made.encode()
    assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in made)


@given(st.text())
def test_an_address_is_ascii_without_a_space(text: str) -> None:
    made = address(f"https://example.org/{text}")
    assert made.isascii()
    assert not set(made) & set(" \x1b\x07<>")


def test_direction_is_that_of_the_first_letter() -> None:
    assert begins_right_to_left("22 الجولة")
    assert not begins_right_to_left("Round الجولة")
    assert not begins_right_to_left("2024-11-11")


def test_marks_take_no_room_and_wide_letters_take_two() -> None:
    assert width("علّقت") == 4
    assert width("漢字") == 4
