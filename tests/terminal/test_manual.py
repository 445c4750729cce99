"""The help, its Arabic and the manual page are one: they cannot fall out of step."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from rows import each

from astana_cli.cli.app import COMMANDS, subcommand
from astana_cli.cli.arabic import HELP
from astana_cli.cli.man import manual
from astana_cli.cli.pages import page, whole_page
from astana_cli.cli.topics import TOPICS
from astana_cli.cli.tree import whole

ROOT = Path(__file__).parents[2]
PAGES = [page(subcommand(name)) for name in COMMANDS]
ARABIC = re.compile("[\u0620-\u064a]")


def test_the_manual_page_is_that_of_the_commands():
    published = (ROOT / "docs" / "astana.1").read_text("utf-8")
    assert published == manual(), "run: python -m astana_cli.cli.man > docs/astana.1"


def test_the_help_names_the_options_that_the_parser_takes():
    parsers = {"": whole(), **whole().commands}
    for found in (*PAGES, whole_page()):
        taken = {name for p in parsers[found.name].params for name in (*p.opts, *p.secondary_opts)}
        named = {name for left, _ in found.options for name in re.findall(r"--?[a-z-]+", left)}
        assert {n for n in taken if n.startswith("-")} == named - {"-h", "--help", "-V", "--version"}


@pytest.mark.skipif(not shutil.which("groff"), reason="no groff")
def test_troff_reads_the_manual_page_without_a_warning():
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww"], input=manual().encode(), capture_output=True, check=False
    )
    assert done.stderr == b""


@pytest.mark.parametrize("found", [*PAGES, whole_page()], ids=lambda found: found.name or "astana")
def test_every_line_of_help_has_arabic(found):
    lines = [*found.about, *(said for rows in (found.arguments, found.options, found.commands) for _, said in rows)]
    assert [line.en for line in lines if not ARABIC.search(line.ar)] == []


def test_no_arabic_is_left_over():
    used = {line.en for found in (*PAGES, whole_page()) for line in found.about}
    used |= {s.en for f in (*PAGES, whole_page()) for rows in (f.arguments, f.options, f.commands) for _, s in rows}
    headings = {"Usage", "Arguments", "Options", "Commands", "Topics", "Examples"}
    assert sorted(set(HELP) - used - headings) == []


def test_every_command_explains_itself_with_examples():
    assert [found.name for found in PAGES if not found.examples] == []
    assert [found.name for found in PAGES if not found.about[0].en] == []


@each("topic", TOPICS)
def test_topics_are_in_both_languages(topic):
    assert [left for left, said in TOPICS[topic].rows if not ARABIC.search(said.ar) or ARABIC.search(said.en)] == []
