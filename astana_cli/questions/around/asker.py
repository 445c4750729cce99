"""Words by which people speak of themselves and of their question, as data (`data/lexicon/common/asker.json`)."""

from __future__ import annotations

import os
from functools import lru_cache

from msgspec import Struct

from astana_cli.knowledge.load import read
from astana_cli.questions.lexis.lexicon import lexicon_folder


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """The file: words parted by blanks; `tags` are phrases parted by semicolons."""

    me: str
    mine: str
    says: str
    wants: str
    unable: str
    asking: str
    so: str
    short: str
    he: str
    greets: str
    texts: str
    some: str
    looked: str
    you: str
    grounds: str
    tags: str


class Words(Struct, frozen=True):
    """`me`: the asker as a subject; `mine`: what is the asker's; `says`: verbs of saying and believing, after which
    comes a claim; `wants`: verbs that narrow what is asked; `unable`: what the asker cannot do, so that `not` before it
    denies nothing of the talks; `asking`: nouns for a question; `so`: words for a claim made before; `short`: words
    that a full stop shortens; `he`: pronouns for somebody named before; `greets`: words of greeting and
    thanks; `texts`: what an asker may be writing, and who asks; `some`: what stands before one of these; `looked`: what
    an asker has done in vain; `you`: whoever reads the question; `grounds`: what there is to go by; `tags`: what makes
    a statement a question, longest first, by its last word."""

    me: frozenset[str]
    mine: frozenset[str]
    says: frozenset[str]
    wants: frozenset[str]
    unable: frozenset[str]
    asking: frozenset[str]
    so: frozenset[str]
    short: frozenset[str]
    he: frozenset[str]
    greets: frozenset[str]
    texts: frozenset[str]
    some: frozenset[str]
    looked: frozenset[str]
    you: frozenset[str]
    grounds: frozenset[str]
    tags: dict[str, list[tuple[str, ...]]]


@lru_cache(maxsize=2)
def words_of(folder: str | None) -> Words:
    """The words of a lexicon. Raises DataProblem."""
    table = read(os.path.join(folder or lexicon_folder(), "common", "asker.json"), Table)
    sets = {name: frozenset(getattr(table, name).split(" ")) for name in Table.__struct_fields__ if name != "tags"}
    tags: dict[str, list[tuple[str, ...]]] = {}
    for tag in sorted((tuple(tag.split()) for tag in table.tags.split(";")), key=len, reverse=True):
        tags.setdefault(tag[-1], []).append(tag)
    return Words(**sets, tags=tags)
