"""The files themselves: canonical, in step with their schemas, found in a checkout and in a wheel."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
from hypothesis import given
from hypothesis import strategies as st
from rows import each

from astana_cli.knowledge.canonical import WIDTH, dumps
from astana_cli.knowledge.load import data_file
from astana_cli.knowledge.schema import FILES, schema

ROOT = Path(__file__).resolve().parents[2]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@each("name", FILES)
def test_the_published_schema_is_that_of_the_model(name: str) -> None:
    published = ROOT / "docs" / f"{name}.schema.json"
    assert published.read_text(encoding="utf-8") == dumps(schema(name)), "run: python -m astana_cli.knowledge.schema"


@each("name", FILES)
def test_the_data_fit_the_published_schema(name: str) -> None:
    published = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text(encoding="utf-8"))
    data = json.loads((ROOT / "data" / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(published).validate(data)


@each("name", FILES)
def test_the_data_are_canonical(name: str) -> None:
    text = (ROOT / "data" / f"{name}.json").read_text(encoding="utf-8")
    assert text == dumps(json.loads(text))


def test_a_checkout_reads_its_own_data() -> None:
    assert Path(data_file()) == ROOT / "data" / "rounds.json"


@given(JSON)
def test_canonical_text_means_the_same_and_is_stable(value: object) -> None:
    text = dumps(value)
    assert json.loads(text) == value
    assert dumps(json.loads(text)) == text


@given(st.lists(st.integers(), max_size=80))
def test_what_fits_stays_on_one_line(value: list[int]) -> None:
    text = dumps(value)
    assert (text.count("\n") == 1) == (len(json.dumps(value)) <= WIDTH)
