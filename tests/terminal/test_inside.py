"""Help, versions, completion, the configuration file and the pager, from within the process."""

from __future__ import annotations

import io
import json
import shlex
import sys

import pytest
from inside import run_inside
from rows import each

from astana_cli import __version__
from astana_cli.cli import complete, config, tree
from astana_cli.cli.topics import TOPICS
from astana_cli.render.output import write
from astana_cli.render.pager import page


def test_the_first_screen_shows_what_to_type():
    told = run_inside()
    assert (told.code, told.err) == (0, "")
    assert "astana who led round 22" in told.out


def test_the_help_lists_every_command_and_topic():
    told = run_inside("--help")
    assert (told.code, told.err) == (0, "")
    for name in tree.names():
        assert f"  {name}" in told.out
    for topic in TOPICS:
        assert f"astana help {topic}" in told.out
    assert run_inside("help").out == run_inside("-h").out == told.out


@each("name", [name for name in tree.names() if name != "help"])
def test_the_help_of_a_command_explains_its_options(name):
    told = run_inside(name, "--help")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(f"Usage: astana {name}")
    assert "Examples:" in told.out
    assert run_inside("help", name).out == told.out


@each("topic", TOPICS)
def test_a_topic_is_explained_in_both_languages(topic):
    told = run_inside("help", topic)
    assert TOPICS[topic].title.en in told.out
    assert TOPICS[topic].title.ar in run_inside("help", topic, "--lang", "ar").out


def test_the_help_in_arabic_begins_with_an_arabic_heading():
    told = run_inside("who", "--help", "--lang", "ar").out
    assert "astana who" in told
    assert not told.startswith("Usage")


def test_help_on_what_there_is_not_names_what_there_is():
    told = run_inside("help", "exit-code")
    assert told.code == 2
    assert "exit-codes" in told.err


def test_the_version_names_program_and_data():
    told = run_inside("--version")
    found = json.loads(run_inside("-V", "--json").out)
    assert told.out == f"astana {__version__}, data {found['data']['version']} ({found['data']['date']})\n"
    assert found["version"] == __version__


@each(
    ("offer", "begun", "wanted"),
    [
        (complete.formats, "j", {"json", "jsonl"}),
        (complete.languages, "", {"en", "ar", "both"}),
        (complete.colors, "a", {"auto", "always"}),
        (complete.themes, "d", {"dark"}),
        (complete.styles, "b", {"bibtex"}),
        (complete.help_topics, "exit", {"exit-codes"}),
        (complete.fields, "agen", {"agenda"}),
        (complete.sorts, "len", {"length"}),
        (complete.rounds, "2", {"2", "20", "21", "22"}),
        (complete.rounds, "٢", {"٢", "٢٠", "٢١", "٢٢"}),
        (complete.rounds, "la", {"last"}),
        (complete.parties, "turk", {"turkey"}),
        (complete.parties, "ترك", {"تركيا"}),
        (complete.places, "so", {"sochi"}),
        (complete.topics, "constitutional", {"constitutional_committee"}),
        (complete.people, "geir", {"geir-pedersen"}),
        (complete.document_words, "memorandum-2017", {"memorandum-2017-05-04"}),
        (complete.event_words, "sochi-congress-2", {"sochi-congress-2018"}),
    ],
)
def test_what_completes_a_value(offer, begun, wanted):
    assert {word for word, _ in offer(begun)} == wanted


def test_no_offer_says_what_a_shell_would_read():
    for offer in (complete.people, complete.parties, complete.fields, complete.document_words):
        for word, said in offer(""):
            assert word.strip() == word
            assert len(said) <= 60
            assert not set("\"'`$\\\n") & set(said)


@pytest.fixture
def settings(tmp_path):
    """Write a configuration file and run with it."""

    def ran(content: str | bytes, *words: str):
        path = tmp_path / "astana" / "config.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        config.configured.cache_clear()
        return run_inside(*words, XDG_CONFIG_HOME=str(tmp_path))

    yield ran
    config.configured.cache_clear()


def test_the_configuration_file_holds_unless_something_nearer_is_said(settings):
    assert json.loads(settings('format = "json"', "round", "5").out)["rounds"] == [5]
    assert not settings('format = "json"', "round", "5", "--plain").out.startswith("{")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ('format = "jsno"', "json"),
        ("format = 3", "quotation marks"),
        ('colour = "never"', "colour"),
        ("format = [", "config.toml"),
        (b"\xff", "config.toml"),
        ("x = " + "[" * 5000, "config.toml"),
    ],
)
def test_a_fault_in_the_configuration_file_is_named(settings, content, named):
    told = settings(content, "round", "5")
    assert (told.code, told.out) == (2, "")
    assert named in told.err


def test_a_directory_in_place_of_the_configuration_file_is_named(tmp_path, settings):
    (tmp_path / "astana" / "config.toml").mkdir(parents=True)
    config.configured.cache_clear()
    told = run_inside("round", "5", XDG_CONFIG_HOME=str(tmp_path))
    assert told.code == 2
    assert str(tmp_path) in told.err


def test_a_pager_gets_the_whole_text(tmp_path):
    kept = tmp_path / "kept"
    program = f"import sys, pathlib; pathlib.Path({str(kept)!r}).write_bytes(sys.stdin.buffer.read())"
    assert page("Önal\nأونال\n", shlex.join([sys.executable, "-c", program]))
    assert kept.read_text("utf-8") == "Önal\nأونال\n"


@each("command", ["", "cat", "no-such-pager-anywhere", "'open"])
def test_without_a_pager_nothing_is_paged(command):
    assert not page("text", command)


def test_a_stream_without_arabic_gets_the_nearest_letters_or_escapes():
    for exact, wanted in (
        (False, 'Onal - "a" \\u0623 \\ud83d\\ude00\n'),
        (True, '\\u00d6nal \\u2013 "a" \\u0623 \\ud83d\\ude00\n'),
    ):
        stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
        write('Önal – "a" أ 😀\n', stream, exact=exact)
        assert stream.buffer.getvalue().decode() == wanted
