"""A data file in which every text is hostile: no format lets any of it out as a code, a mark, a formula or a link."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import bibtexparser
import pytest
from answers import KINDS, answer, choice
from msgspec.structs import replace

from astana_cli.cli.cite import cited
from astana_cli.cli.world import World
from astana_cli.knowledge.load import data_file
from astana_cli.render.output import rendered
from astana_cli.render.svg import draw

EVIL = (
    "=1+1 \x1b[31m\x1b]8;;http://example.org\x07\x1b]52;c;QUJD\x07\x9b31m\x9d52;c;QUJD\x9c\x00\b\x7f\u202e\u2066\u2069\u200b"
    "\u2060\ufeff\u00ad\U000e0041\u2028\x85\r\n\t\v[bold]b[/bold][link=http://example.org]x[/link]:smile:<script>x</script>"
    "![i](http://example.org)`a`|&\"'{}}%#$_^~\\input{x}"
)
TEXTS = {
    "rounds": {"en", "ar", "version"},
    "claims": {"note", "value_ar", "as_written", "value", "role", "field", "subject"},
    "sources": {"publisher", "url", "lang"},
}
STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
ALLOWED = {"csv": "\r", "tsv": "\t"}


def hostile(node: Any, texts: set[str], key: str = "") -> Any:
    if isinstance(node, dict):
        return {name: hostile(value, texts, name) for name, value in node.items()}
    if isinstance(node, list):
        return [hostile(value, texts, key) for value in node]
    return f"{EVIL} {node}" if isinstance(node, str) and key in texts else node


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The shipped data with something hostile before every text, the ids of claims not left out."""
    folder = tmp_path_factory.mktemp("evil")
    for name, texts in TEXTS.items():
        data = json.loads(Path(data_file()).with_name(f"{name}.json").read_bytes())
        (folder / f"{name}.json").write_text(json.dumps(hostile(data, texts)), "utf-8")
    return World(str(folder))


def steering_in(written: str, allowed: str = "") -> list[str]:
    return [f"U+{ord(char):04X}" for char in sorted(set(STEERING.findall(written))) if char not in allowed]


@pytest.mark.parametrize("format", ["table", "plain", "tsv", "csv", "json", "jsonl", "markdown"])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("check", "check --coverage")])
def test_nothing_steers_in_any_format(evil: World, kind: str, format: str) -> None:
    for lang in ("en", "both"):
        wished = replace(choice(format, lang, tty=False), sources=kind in ("who", "round"))  # type: ignore[arg-type]  # a str for a Literal
        assert steering_in(rendered(answer(kind, evil), wished), ALLOWED.get(format, "")) == []


def test_the_faults_of_a_hostile_file_are_told_harmlessly(evil: World) -> None:
    assert steering_in(rendered(answer("check", evil), choice("tsv")), "\t") == []


@pytest.mark.parametrize("kind", ["who", "person", "timeline", "compare", "sources"])
def test_a_terminal_gets_no_mark_but_the_program_s_own(evil: World, kind: str) -> None:
    shown = rendered(answer(kind, evil), choice("table", "both"))
    assert steering_in(shown.replace(" \u200f", "").replace("\u200f", "")) == []
    assert "[bold]b[/bold]" in rendered(answer(kind, evil), choice("plain", "en"))
    assert ":smile:" in shown


@pytest.mark.parametrize("kind", ["who", "round", "sources", "documents"])
def test_json_is_json_and_rows_are_rows(evil: World, kind: str) -> None:
    assert json.loads(rendered(answer(kind, evil), choice("json")))["answers"]
    written = rendered(answer(kind, evil), choice("csv", "both"))
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert len({len(row) for row in rows}) == 1
    assert [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))] == []
    lines = rendered(answer(kind, evil), choice("tsv", "both")).splitlines()
    assert [line.count("\t") for line in lines] == [len(rows[0]) - 1] * (len(rows) - 1)


@pytest.mark.parametrize("kind", ["who", "documents", "define"])
def test_markdown_holds_no_tag_no_picture_and_no_foreign_link(evil: World, kind: str) -> None:
    written = rendered(answer(kind, evil), replace(choice("markdown", "both"), sources=True))
    bare = re.sub(r"\\.", "", written)
    assert "<script" not in bare
    assert "](" not in bare
    assert bare.count("`") == 2


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "seed:1"])
def test_only_pages_of_the_web_become_links(tmp_path: Path, url: str) -> None:
    for name in TEXTS:
        data = json.loads(Path(data_file()).with_name(f"{name}.json").read_bytes())
        for source in data.get("sources", ()):
            source["url"] = url
        (tmp_path / f"{name}.json").write_text(json.dumps(data), "utf-8")
    found = answer("who", World(str(tmp_path)))
    terminal = choice().terminal
    shown = rendered(found, replace(choice(), terminal=replace(terminal, ink=replace(terminal.ink, links=True))))
    assert "\x1b]8" not in shown
    written = rendered(found, replace(choice("markdown"), sources=True))
    assert "](" not in written
    assert f"<{url}>" not in written


@pytest.mark.parametrize("theme", ["auto", "dark"])
@pytest.mark.parametrize("kind", ["timeline", "attendance", "compare", "person"])
def test_a_picture_is_well_formed_and_runs_nothing(evil: World, kind: str, theme: str) -> None:
    drawn = draw(answer(kind, evil), "both", theme) or ""
    assert steering_in(drawn) == []
    tags = {node.tag.rpartition("}")[2] for node in ElementTree.fromstring(drawn).iter()}
    assert tags <= {"svg", "title", "style", "rect", "text", "path", "circle"}


@pytest.mark.parametrize("what", ["22", "memorandum-2017-05-04", "s001"])
@pytest.mark.parametrize("style", ["text", "bibtex", "csl"])
def test_a_reference_holds_nothing_hostile(evil: World, what: str, style: str) -> None:
    written = rendered(cited(evil, [what], style), choice(lang="both"))
    assert steering_in(written) == []
    if style == "csl":
        assert len(json.loads(written)) == 2
    if style == "bibtex":
        assert written.count("{") == written.count("}")
        library = bibtexparser.parse_string(written)
        assert (len(library.entries), library.failed_blocks) == (2, [])
        assert "\\input" not in written
