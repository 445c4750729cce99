"""Titles typed before a name, held against the offices on record: `President Lavrentiev` is somebody else, if anybody.

Only titles that leave no doubt are looked at, and only people whose offices are on record.
"""

from __future__ import annotations

from collections.abc import Iterator

from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.caveats import BARRED
from astana_cli.questions.scan import Mark
from astana_cli.questions.text import Token, bare, plain

TITLES = {
    "president": "president",
    "رييس": "president",
    "minister": "minister",
    "ministers": "minister",
    "وزير": "minister",
}
"""What is typed before a name, and the word of it in an office."""
LOWER = "deputy vice assistant former first aide adviser نائب نائبة معاون مساعد مستشار سابق"
LESSER = frozenset(bare(plain(word)) for word in LOWER.split(" "))
"""With one of these the office is a lower one."""


def borne(marks: list[Mark], typed: list[Token], k: Knowledge) -> list[Mark]:
    """The marks, those of people barred who bear a title that none of their offices has."""
    found = marks
    for at, mark in enumerate(marks):
        if mark.kind != "person":
            continue
        words = [bare(token.plain) for token in typed[mark.start : mark.end]]
        before = marks[at - 1] if at else None
        if (
            before is not None
            and before.end == mark.start
            and before.end - before.start == 1
            and before.target == "head"
        ):
            head = typed[before.start].plain
            words += [bare(head)] if head.startswith("ال") else []
        title = next((TITLES[word] for word in words if word in TITLES), None)
        if title and not LESSER & set(words) and not any(_may_be(who, title, k) for who in mark.targets):
            found = [one._replace(kind=BARRED) if one is mark else one for one in found]
    return found


def _may_be(person: str, title: str, k: Knowledge) -> bool:
    held = [office.casefold().replace("-", " ").split(" ")[:2] for office in _offices(person, k)]
    return not held or any(title in words and not LESSER & set(words) for words in held)


def _offices(person: str, k: Knowledge) -> Iterator[str]:
    for r in k.rounds.values():
        for d in r.delegations:
            if d.office and d.head and d.head.value == person and d.office.value:
                yield k.offices[d.office.value].title.en
            for member in d.members:
                if member.value and member.value.person == person and member.value.office:
                    yield k.offices[member.value.office].title.en
        for act in r.host:
            if act.value and act.value.person == person and act.value.office:
                yield k.offices[act.value.office].title.en
