"""One way to write JSON, so that two edits of the same data differ only where the data differ."""

from __future__ import annotations

import json
from typing import Any

WIDTH = 120


def dumps(value: Any) -> str:
    """Return `value` (JSON types) as canonical text that ends with a newline.

    Keys are sorted, text is UTF-8 without escapes, one space indents a level, and an object or array
    that fits into `WIDTH` columns stays on one line.
    """
    return _written(value, 0) + "\n"


def _written(value: Any, indent: int) -> str:
    flat = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if not value or not isinstance(value, dict | list) or len(flat) + indent <= WIDTH:
        return flat
    pad = " " * (indent + 1)
    if isinstance(value, dict):
        rows = [f"{json.dumps(key, ensure_ascii=False)}: {_written(value[key], indent + 1)}" for key in sorted(value)]
        opening, closing = "{", "}"
    else:
        rows = [_written(item, indent + 1) for item in value]
        opening, closing = "[", "]"
    return opening + "\n" + ",\n".join(pad + row for row in rows) + "\n" + " " * indent + closing
