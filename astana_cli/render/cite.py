"""References as BibTeX (entry type @misc, with biblatex's date and langid), as CSL-JSON 1.0.2, or as plain text."""

from __future__ import annotations

from typing import Any

from astana_cli.answers.answer import Answer
from astana_cli.render.choice import Choice
from astana_cli.render.safe import address, safe, safe_json

STYLES = ("text", "bibtex", "csl")
Value = dict[str, Any]

ESCAPED = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "#": r"\#", "$": r"\$",
    "%": r"\%", "&": r"\&", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
TABLE = str.maketrans(ESCAPED)
"""Braces by name: BibTeX counts them whether a backslash stands before them or not."""
LANGID = {"en": "english", "ar": "arabic"}


def show(answer: Answer, choice: Choice) -> str:
    """The references of an answer; with both languages each comes twice."""
    sides = ("en", "ar") if choice.lang == "both" else (choice.lang,)
    values = [(r.value, side) for r in answer.records for side in sides]
    style = answer.records[0].value["style"] if answer.records else "text"
    if style == "csl":
        import json

        items = [csl(value, side, suffixed=len(sides) > 1) for value, side in values]
        return safe_json(json.dumps(items, ensure_ascii=False, indent=2)) + "\n"
    if style == "bibtex":
        return "\n".join(bibtex(value, side, suffixed=len(sides) > 1) for value, side in values)
    return "".join(f"{text(value, side)}\n" for value, side in values)


def bibtex(value: Value, side: str, *, suffixed: bool = False) -> str:
    """A BibTeX entry; names of bodies stand in braces, so that they are not taken apart."""
    plain = {
        "author": " and ".join(f"{{{_tex(author[side])}}}" for author in value["authors"]),
        "title": f"{{{_tex(value[side])}}}",
        "howpublished": _tex(value["kind"][side]) if value["kind"] else "",
        "note": _tex(value["within"][side]) if value["within"] else "",
        "address": _tex(value["place"][side]) if value["place"] else "",
        "year": (value["issued"] or "")[:4],
        "date": "/".join(dict.fromkeys(filter(None, (value["issued"], value["until"])))),
        "langid": LANGID[side],
        "url": address(value["url"] or "").replace("{", "%7B").replace("}", "%7D"),
    }
    fields = [f"  {name} = {{{found}}}" for name, found in plain.items() if found]
    return f"@misc{{{_key(value, side, suffixed)},\n" + ",\n".join(fields) + "\n}\n"


def csl(value: Value, side: str, *, suffixed: bool = False) -> Value:
    """A CSL-JSON item."""
    days = list(dict.fromkeys(filter(None, (value["issued"], value["until"]))))
    found: Value = {
        "id": _key(value, side, suffixed),
        "type": "event" if value["until"] else "document" if value["kind"] else "webpage",
        "title": safe(value[side]),
        "author": [{"literal": safe(author[side])} for author in value["authors"]],
        "issued": {"date-parts": [[int(part) for part in day.split("-")] for day in days]} if days else None,
        "genre": safe(value["kind"][side]) if value["kind"] else None,
        "event-title": safe(value["within"][side]) if value["within"] else None,
        "event-place": safe(value["place"][side]) if value["place"] else None,
        "URL": address(value["url"]) if value["url"] else None,
        "language": side,
    }
    return {name: part for name, part in found.items() if part}


def text(value: Value, side: str) -> str:
    """A reference in words: who, what, within what, where, when, address."""
    from astana_cli.words.days import day, span

    comma, stop = ("، ", ". ") if side == "ar" else (", ", ". ")
    when = (
        span(value["issued"], value["until"]) if value["until"] else day(value["issued"]) if value["issued"] else None
    )
    where = comma.join(
        filter(None, (value["place"][side] if value["place"] else "", getattr(when, side) if when else ""))
    )
    parts = [
        comma.join(author[side] for author in value["authors"]),
        value[side],
        value["within"][side] if value["within"] else "",
        where,
    ]
    said = stop.join(safe(part).rstrip(".") for part in parts if part)
    return f"{said}. {address(value['url'])}" if value["url"] else f"{said}."


def _tex(said: str) -> str:
    return safe(said).translate(TABLE)


def _key(value: Value, side: str, suffixed: bool) -> str:
    return f"{value['id']}-{side}" if suffixed else str(value["id"])
