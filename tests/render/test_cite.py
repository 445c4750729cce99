"""References that other programs read back: BibTeX by an independent parser, CSL-JSON by its schema's rules."""

from __future__ import annotations

import json

import bibtexparser
import pytest
from answers import WORLD, choice
from bibtexparser.middlewares import LatexDecodingMiddleware
from rows import each

from astana_cli.answers.answer import Answer
from astana_cli.cli.cite import cited
from astana_cli.cli.resolve import Refused
from astana_cli.errors import UsageProblem
from astana_cli.render.cite import bibtex, csl
from astana_cli.render.output import rendered

DOCUMENTS = [d.id for d in WORLD.k.kb.documents]
SOURCES = sorted(WORLD.ledger.sources)[::60]
SUBJECTS = [*DOCUMENTS, "1", str(WORLD.k.last), *SOURCES]


def reference(word: str, style: str = "text") -> Answer:
    return cited(WORLD, [word], style)


def parsed(written: str) -> dict[str, dict[str, str]]:
    library = bibtexparser.parse_string(written, append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    return {entry.key: {field.key: field.value for field in entry.fields} for entry in library.entries}


@each("lang", ["en", "ar"])
def test_bibtex_reads_back(lang: str) -> None:
    for word in SUBJECTS:
        found = reference(word, "bibtex")
        value = found.records[0].value
        ((key, fields),) = parsed(rendered(found, choice(lang=lang))).items()  # type: ignore[arg-type]  # a str for a Literal
        assert key == value["id"]
        assert fields["title"].strip("{}") == value[lang]
        assert fields.get("date", "").split("/")[0] == (value["issued"] or "")
        authors = [name.strip("{}") for name in fields.get("author", "").split(" and ") if name]
        assert authors == [author[lang] for author in value["authors"]]
        assert fields.get("url", "http://").startswith(("http://", "https://"))
        assert " " not in fields.get("url", "")


@each("lang", ["en", "ar"])
def test_csl_json_reads_back(lang: str) -> None:
    for word in SUBJECTS:
        found = reference(word, "csl")
        value = found.records[0].value
        (item,) = json.loads(rendered(found, choice(lang=lang)))  # type: ignore[arg-type]  # a str for a Literal
        assert (item["id"], item["title"], item["language"]) == (value["id"], value[lang], lang)
        assert item["type"] in ("document", "event", "webpage")
        for day in item.get("issued", {}).get("date-parts", []):
            assert all(isinstance(part, int) for part in day)
        if value["issued"]:
            assert "-".join(f"{part:02d}" for part in item["issued"]["date-parts"][0]) == value["issued"]


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("word", SUBJECTS[::7])
def test_plain_reference_names_what_is_cited(word: str, lang: str) -> None:
    found = reference(word)
    assert found.records[0].value[lang] in rendered(found, choice(lang=lang))  # type: ignore[arg-type]  # a str for a Literal


def test_both_languages_are_two_entries_with_two_keys() -> None:
    assert len(parsed(rendered(reference(DOCUMENTS[0], "bibtex"), choice(lang="both")))) == 2


@each("title", ["50% of {A} & B_c #1 $x ~ y ^ z \\end", "}}, evil = {x"])
def test_no_letter_of_a_title_is_taken_for_a_command(title: str) -> None:
    value = {**reference("1").records[0].value, "en": title}
    ((_, fields),) = parsed(bibtex(value, "en")).items()
    circumflex = str.maketrans({"ˆ": "^", "{": "", "}": ""})  # the decoder has a circumflex of its own
    assert fields["title"].translate(circumflex) == title.translate(circumflex)
    assert "evil" not in fields
    assert csl(value, "en")["title"] == title


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(Refused):
        reference("99")
    with pytest.raises(Refused):
        reference("no-such-thing-at-all")
    with pytest.raises(UsageProblem, match="bibtex"):
        reference("22", "bibtxe")
