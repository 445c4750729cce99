"""Pictures say what the records say: every sign, to scale, in SVG that a parser reads."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from answers import WORLD, answer, text

from astana_cli.answers.answer import Answer
from astana_cli.errors import OutputProblem, UsageProblem
from astana_cli.render.figures import AWAY, HEAD, NOTHING, PARTLY, Comparison, Matrix, Timeline, figure
from astana_cli.render.svg import draw, save

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = ("attendance", "person", "timeline", "compare")


def matrix(kind: str) -> Matrix:
    found = figure(answer(kind))
    assert isinstance(found, Matrix)
    return found


def test_a_head_on_record_is_a_full_sign() -> None:
    found = matrix("attendance")
    heads = {
        (d.party, r.number)
        for r in WORLD.k.kb.rounds
        for d in r.delegations
        if d.attendance.value == "present" and d.head and d.head.value
    }
    drawn = {(band.key, number) for band in found.bands for number, sign in band.signs.items() if sign == HEAD}
    assert drawn == heads


def test_whoever_stayed_away_is_crossed_out_and_the_reason_is_given() -> None:
    found = matrix("attendance")
    away = {(r.party, r.round) for r in answer("attendance").records if r.field == "attendance" and _away(r.value)}
    assert {(b.key, n) for b in found.bands for n, sign in b.signs.items() if sign == AWAY} == away
    reasons = [r for r in answer("attendance").records if r.field == "absence" and r.value]
    assert len(found.remarks) == len(reasons)


def _away(value: object) -> bool:
    return isinstance(value, dict) and value["id"] in ("boycotted", "declined", "not_invited", "absent")


@pytest.mark.parametrize("width", [30, 40, 60, 80, 200])
@pytest.mark.parametrize("lang", ["en", "ar", "both"])
def test_every_round_and_every_party_is_in_the_picture_at_any_width(lang: str, width: int) -> None:
    lines = text("attendance", "table", lang, width).split("\n")  # type: ignore[arg-type]  # a str for a Literal
    found = matrix("attendance")
    signs = sum(sum(line.count(sign) for sign in found.legend) for line in lines if _is_band(line, found))
    assert signs == len(found.bands) * len(found.rounds)


def _is_band(line: str, found: Matrix) -> bool:
    named = any(line.startswith((f"{band.key} ", f"{band.name.en} ")) for band in found.bands)
    return named and bool(re.search(f"[{HEAD}○◐{AWAY}{NOTHING}?]", line))


def test_the_line_of_time_is_to_scale() -> None:
    lines = text("timeline", "table", "en", 130).split("\n")
    found = figure(answer("timeline"))
    assert isinstance(found, Timeline)
    days = int(re.search(r"A column is (\d+) days", "\n".join(lines)).group(1))  # type: ignore[union-attr]  # it is there
    for moment in (m for m in found.moments if m.number and m.number > 9):
        line = next(line for line in lines if line.startswith(moment.start[:4]))
        day = date.fromisoformat(moment.start).timetuple().tm_yday - 1
        assert abs(line.index(str(moment.number), 6) - 6 - day // days) <= 1


def test_a_year_without_a_round_is_an_empty_line() -> None:
    with_rounds = {r.start.value[:4] for r in WORLD.k.kb.rounds if r.start.value}
    for line in text("timeline", "table", "en", 130).split("\n"):
        year = re.match(r"(\d{4})  ·", line)
        if year:
            assert bool(re.search(r"\d", line[6:])) == (year.group(1) in with_rounds)


def test_a_change_of_city_is_marked() -> None:
    found = figure(answer("timeline"))
    assert isinstance(found, Timeline)
    cities = [m.city_key for m in found.moments if m.number]
    changes = 1 + sum(one != two for one, two in pairwise(cities))
    picture = text("timeline", "table", "en", 130).split("A column")[0]
    names = {m.city.en for m in found.moments if m.number and m.city}
    assert sum(picture.count(name) for name in names) >= changes


def test_a_comparison_parts_what_changed_from_what_did_not() -> None:
    found = figure(answer("compare"))
    assert isinstance(found, Comparison)
    for row in found.rows:
        assert row.differs == (len({value.en if value else None for value in row.values}) > 1)
    for lang in ("en", "ar", "both"):
        shown = " ".join(text("compare", "table", lang, 80).split())  # type: ignore[arg-type]  # a str for a Literal
        values = [v for row in found.rows for v in row.values if v and len(v.en) < 20]
        assert all((v.ar if lang == "ar" else v.en) in shown.replace(" ar ", " ") for v in values)


def test_a_career_is_a_strip_that_keeps_disputed_rounds_apart() -> None:
    found = matrix("person")
    signs = {(n, sign) for band in found.bands for n, sign in band.signs.items() if sign in (HEAD, PARTLY)}
    named = {r.round for r in answer("person").records if r.field == "head" and r.round}
    assert {n for n, sign in signs if sign == HEAD} == set(answer("person").rounds)
    assert {n for n, sign in signs if sign == PARTLY} == named - set(answer("person").rounds)


@pytest.mark.parametrize("theme", ["auto", "light", "dark"])
@pytest.mark.parametrize("lang", ["en", "ar", "both"])
@pytest.mark.parametrize("kind", DRAWN)
def test_svg_is_well_formed_and_stays_within_its_page(kind: str, lang: str, theme: str) -> None:
    drawn = draw(answer(kind), lang, theme)  # type: ignore[arg-type]  # a str for a Literal
    assert drawn is not None
    page = ET.fromstring(drawn)
    wide, high = (float(page.get(side, 0)) for side in ("width", "height"))
    for element in page.iter(f"{SVG}text"):
        assert 0 <= float(element.get("x", -1)) <= wide
        assert 0 <= float(element.get("y", -1)) <= high
    assert not re.search(r"<script|https?://(?!www\.w3\.org/2000/svg)", drawn)
    assert ("prefers-color-scheme" in drawn) == (theme == "auto")


def test_svg_has_a_mark_for_every_cell() -> None:
    drawn = ET.fromstring(draw(answer("attendance"), "en") or "")
    found = matrix("attendance")
    full = [c for c in drawn.iter(f"{SVG}circle") if c.get("r") == "7"]
    heads = sum(sign == HEAD for band in found.bands for sign in band.signs.values())
    assert len(full) == heads + 1  # and one in the legend


def test_hostile_names_do_not_leave_their_element(hostile_answer: Answer) -> None:
    page = ET.fromstring(draw(hostile_answer, "both") or "")
    assert {element.tag for element in page.iter()} <= {
        f"{SVG}{t}" for t in ("svg", "title", "style", "rect", "text", "circle", "path")
    }


@pytest.fixture
def hostile_answer() -> Answer:
    from msgspec.structs import replace

    from astana_cli.knowledge.model import Text

    evil = Text(en="</text><script>x</script>\x1b", ar='"><image href="x"/>')
    whole = answer("attendance")
    return replace(whole, text=evil, records=tuple(replace(r, whose=evil) for r in whole.records))


def test_an_answer_without_a_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem):
        save(answer("define"), "en", str(tmp_path / "x.svg"))
    with pytest.raises(OutputProblem, match="No such file"):
        save(answer("timeline"), "en", str(tmp_path / "nowhere" / "x.svg"))
    with pytest.raises(UsageProblem, match="dark"):
        save(answer("timeline"), "en", str(tmp_path / "x.svg"), "drak")
