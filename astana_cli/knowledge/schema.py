"""The JSON Schemas of the data files, made from the model: `python -m astana_cli.knowledge.schema`."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

import msgspec

from astana_cli.knowledge.canonical import dumps
from astana_cli.knowledge.model import Claims, KnowledgeBase, Sources

FILES: dict[str, type] = {"rounds": KnowledgeBase, "claims": Claims, "sources": Sources}


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of `rounds`, `claims` or `sources`."""
    made = _everywhere_the_same(msgspec.json.schema(FILES[name]))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"{name}.json", **made}


def _everywhere_the_same(value: Any) -> Any:
    """The same schema with null behind its alternatives, which releases of msgspec order differently, and without the
    indentation of docstrings, which Python keeps until 3.12."""
    if isinstance(value, list):
        return [_everywhere_the_same(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {key: _everywhere_the_same(inner) for key, inner in value.items()}
    if "anyOf" in found:
        found["anyOf"] = sorted(found["anyOf"], key=lambda one: one == {"type": "null"})
    if isinstance(found.get("description"), str):
        found["description"] = cleandoc(found["description"])
    return found


if __name__ == "__main__":
    from pathlib import Path

    for name in FILES:
        Path("docs", f"{name}.schema.json").write_text(dumps(schema(name)), encoding="utf-8")
