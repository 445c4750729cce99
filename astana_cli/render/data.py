"""The JSON envelope that other programs rely on, and its records one a line."""

from __future__ import annotations

from typing import Any

import msgspec

from astana_cli.answers.answer import Answer, Record
from astana_cli.render.safe import safe_json


def to_json(answer: Answer) -> str:
    """Return an answer as one JSON document on one line, UTF-8 unescaped, with the sources of every fact."""
    document = coverage(answer) if answer.view == "coverage" else envelope(answer)
    return safe_json(_encoded(document)) + "\n"


def to_json_lines(answer: Answer) -> str:
    """Return the records of an answer as JSON Lines: the objects that `answers` holds in the envelope."""
    return "".join(f"{safe_json(_encoded(_record(r, answer)))}\n" for r in answer.records)


def _encoded(document: Any) -> str:
    """A document as JSON; a lone surrogate (a byte of the command line that is no UTF-8) becomes a question mark."""
    try:
        return msgspec.json.encode(document).decode()
    except UnicodeEncodeError:
        import json

        compact = (",", ":")
        plain = msgspec.to_builtins(document)
        return json.dumps(plain, ensure_ascii=False, separators=compact).encode("utf-8", "replace").decode()


def coverage(answer: Answer) -> list[dict[str, Any]]:
    """Return what `astana check --coverage` found: one object for each field of each round."""
    return [
        {"round": r.round, "field": r.field, "state": r.value["id"], "witnesses": r.value["witnesses"]}
        for r in answer.records
    ]


def envelope(answer: Answer) -> dict[str, Any]:
    """Return an answer as the contract's object, to be encoded; every key is always there."""
    return {
        "status": answer.status,
        "reason": answer.reason,
        "query": answer.query,
        "command": answer.command,
        "answers": [_record(r, answer) for r in answer.records],
        "rounds": list(answer.rounds),
        "number": answer.number,
        "text": {"en": answer.text.en, "ar": answer.text.ar},
        "notes": [{"en": n.en, "ar": n.ar} for n in answer.notes],
        "suggestions": [
            {"command": s.command, **({"en": s.text.en, "ar": s.text.ar} if s.text else {})} for s in answer.suggestions
        ],
    }


def _record(r: Record, answer: Answer) -> dict[str, Any]:
    found: dict[str, Any] = {"round": r.round, "party": r.party, "field": r.field, "value": r.value}
    found["status"] = r.status
    for key in ("event", "document", "person", "rank", "reason"):
        if getattr(r, key) is not None:
            found[key] = getattr(r, key)
    if r.note:
        found["note"] = {"en": r.note.en, "ar": r.note.ar}
    found["sources"] = _sources(r.claims, answer)
    found["rivals"] = [
        {
            "value": rival.value,
            "rank": rival.rank,
            "reason": rival.reason,
            **({"note": {"en": rival.note.en, "ar": rival.note.ar}} if rival.note else {}),
            "sources": _sources(rival.claims, answer),
        }
        for rival in r.rivals
    ]
    return found


def _sources(claims: tuple[str, ...], answer: Answer) -> list[Any]:
    return [answer.evidence.get(claim) or {"claim": claim} for claim in claims]
