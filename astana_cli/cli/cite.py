"""`astana cite`: what a reference to a round, a document or a source is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.cli import resolve
from astana_cli.cli.world import World
from astana_cli.errors import known
from astana_cli.knowledge.model import Document, Fact, Round, Source, Text
from astana_cli.questions.round_number import round_number
from astana_cli.render.cite import STYLES
from astana_cli.words.labels import DOCUMENT_KINDS, label

SOURCE = re.compile(r"s\d+")


def cited(world: World, what: list[str], style: str) -> Answer:
    """What the words name, each as a record from which a reference can be made. Raises Refused, UsageProblem."""
    wanted = known("--style", style, STYLES)
    found = list(_named(world, what))
    records = tuple(Record("citation", {**value, "style": wanted}, **where) for value, where in found)
    titles = [value for value, _ in found]
    return Answer(
        Query("source", words=tuple(what)),
        " ".join(["astana cite", *what]),
        both("; ".join(t["en"] for t in titles), "؛ ".join(t["ar"] for t in titles)),
        records=records,
        number=len(records),
        view="citation",
    )


def _named(world: World, words: list[str]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """What each word names, and where it belongs. Raises Refused, UsageProblem."""
    if all(SOURCE.fullmatch(word) and word in world.ledger.sources for word in words):
        yield from ((_source(world.ledger.sources[word]), {}) for word in words)
    elif all(round_number(word, world.k.last) is not None for word in words):
        for number in resolve.rounds(words, world):
            if number not in world.k.rounds:
                from astana_cli.answers.refusals import no_such_round

                raise resolve.Refused(no_such_round(Query("source", rounds=(number,)), world.k, number))
            yield _round(world, world.k.rounds[number]), {"round": number}
    else:
        key = resolve.one(" ".join(words), resolve.DOCUMENT, world, "document")
        found = world.k.documents[key]
        yield _document(world, found), {"document": key, "round": found.round, "event": found.event}


def _value(key: str, title: Text, **more: Any) -> dict[str, Any]:
    empty: dict[str, Any] = {
        "authors": [],
        "issued": None,
        "until": None,
        "place": None,
        "kind": None,
        "within": None,
        "url": None,
    }
    return {"id": key, "en": title.en, "ar": title.ar, **empty, **more}


def _named_text(text: Text) -> dict[str, str]:
    return {"en": text.en, "ar": text.ar}


def _source(found: Source) -> dict[str, Any]:
    """A page: its title is not on record, so it is described, in brackets."""
    host = urlsplit(found.url).hostname or found.url
    title = both(f"[Page at {host}]", f"[صفحة على الموقع {host}]")
    author = {"en": found.publisher, "ar": found.publisher}
    return _value(found.id, title, authors=[author], issued=found.published, url=found.url)


def _round(world: World, found: Round) -> dict[str, Any]:
    return _value(
        f"astana-round-{found.number}",
        both(f"{found.press_name.en}: {found.name.en}", f"{found.press_name.ar}: {found.name.ar}"),
        issued=found.start.value,
        until=found.end.value,
        place=_place(world, found),
        kind={"en": "meeting", "ar": "اجتماع"},
        within=_named_text(world.k.kb.process.name),
        url=_first_page(world, found.start),
    )


def _document(world: World, found: Document) -> dict[str, Any]:
    names = [world.k.name_of(fact.value) for fact in found.issuers if fact.value]
    numbered = world.k.rounds.get(found.round or 0)
    meeting = numbered or world.k.events.get(found.event or "")
    pages = [world.ledger.sources[key].url for key in found.texts if key in world.ledger.sources]
    return _value(
        found.id,
        found.name,
        authors=[_named_text(name) for name in names],
        issued=found.issued.value,
        place=_place(world, numbered) if numbered else None,
        kind=_named_text(label(DOCUMENT_KINDS, found.kind)),
        within=_named_text(meeting.name) if meeting else None,
        url=pages[0] if pages else _first_page(world, found.issued),
    )


def _place(world: World, meeting: Round) -> dict[str, str] | None:
    key = meeting.city.value if meeting.city else None
    place = world.k.places.get(key or "")
    return _named_text(world.k.place_name(place, meeting.start.value)) if place else None


def _first_page(world: World, fact: Fact[str]) -> str | None:
    """The best page behind a fact: an official one if there is one."""
    lines = world.ledger.evidence(fact.claims)
    official = [line for line in lines if line.source.kind == "official"]
    best = (official or lines)[:1]
    return best[0].source.url if best else None
