"""Make untrusted text harmless: nothing from a question or a data file may steer a terminal."""

from __future__ import annotations

# Control characters, line and paragraph separators, direction marks, overrides, isolates, zero-width characters,
# byte order marks and lone surrogates; tab and newline would break rows, so they become spaces.
_GONE = dict.fromkeys(
    [
        *range(0x20), *range(0x7F, 0xA0), 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F),
        *range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080),
    ]
)  # fmt: skip
_GONE.update(dict.fromkeys((0x09, 0x0A, 0x0D, 0x2028, 0x2029, 0x85), " "))
_GONE.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))


def safe(text: str) -> str:
    """Return `text` on one line, without a character that moves the cursor, hides, reorders or cannot be encoded."""
    return text.translate(_GONE)
