"""What the Tab key offers: rounds, people (both scripts), parties, terms, places, fields, formats.

Names are offered word by word, in the script in which they were begun, so that no shell has to quote them; the value
of an option is one word, so there the id is offered, or an Arabic name as the shell wants it quoted.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

import typer

from astana_cli.render.safe import safe
from astana_cli.render.width import right_to_left

VARIABLE = "_ASTANA_COMPLETE"
Offer = tuple[str, str]


def serve() -> int:
    """Answer the shell's request; ends the process."""
    from astana_cli.cli.tree import whole

    whole().main(args=[], prog_name="astana", standalone_mode=False)
    return 0


def completer(command: str, parameter: str) -> Callable[..., list[Offer]] | None:
    """What completes a parameter of a command; None in every run that does not complete."""
    if VARIABLE not in os.environ:
        return None
    return OF_COMMAND.get((command, parameter)) or OF_PARAMETER.get(parameter)


def formats(incomplete: str) -> list[Offer]:
    """The formats."""
    from astana_cli.render.choice import FORMATS

    return _beginning(((name, "") for name in FORMATS), incomplete)


def languages(incomplete: str) -> list[Offer]:
    """The languages."""
    return _beginning((("en", "English"), ("ar", "العربية"), ("both", "English, العربية")), incomplete)


def colors(incomplete: str) -> list[Offer]:
    """When to colour."""
    return _beginning((("auto", ""), ("always", ""), ("never", "")), incomplete)


def themes(incomplete: str) -> list[Offer]:
    """The colours of a picture."""
    return _beginning((("auto", ""), ("light", ""), ("dark", "")), incomplete)


def styles(incomplete: str) -> list[Offer]:
    """The styles of a reference."""
    return _beginning((("bibtex", "BibTeX"), ("csl", "CSL-JSON"), ("text", "")), incomplete)


def help_topics(incomplete: str) -> list[Offer]:
    """The topics and commands that can be explained."""
    from astana_cli.cli.topics import TOPICS
    from astana_cli.cli.tree import names

    topics = [(name, topic.title.en) for name, topic in TOPICS.items()]
    return _beginning([*topics, *((name, "") for name in names())], incomplete)


def fields(incomplete: str) -> list[Offer]:
    """The facts that a round may have."""
    from astana_cli.cli.checks import choices
    from astana_cli.words.labels import FIELDS, label

    return _beginning(((name, label(FIELDS, name).en) for name in choices()["field"]), incomplete)


def sorts(incomplete: str) -> list[Offer]:
    """How rounds may be sorted."""
    from astana_cli.cli.checks import choices

    return _beginning(((name, "") for name in choices()["sort"]), incomplete)


def among(incomplete: str) -> list[Offer]:
    """Where a topic may be on record."""
    from astana_cli.cli.checks import choices

    return _beginning(((name, "") for name in choices()["among"]), incomplete)


def rounds(incomplete: str) -> list[Offer]:
    """The numbers of the rounds, with place and date."""
    from astana_cli.answers.phrases import when_and_where
    from astana_cli.cli.world import World

    k = World().k
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩") if incomplete and not incomplete.isascii() else {}
    numbered = [(str(r.number).translate(arabic), when_and_where(k, r).en) for r in k.kb.rounds]
    return _beginning([*numbered, ("last", "the latest round"), ("first", "the first round")], incomplete)


def parties(incomplete: str) -> list[Offer]:
    """The parties, by id or by Arabic name."""
    return _values("parties", incomplete)


def places(incomplete: str) -> list[Offer]:
    """The cities, by id or by Arabic name."""
    return _values("places", incomplete)


def venues(incomplete: str) -> list[Offer]:
    """The buildings on record."""
    from astana_cli.answers.venues import buildings
    from astana_cli.cli.world import World

    return _beginning(((name, "") for name in buildings(World().k)), incomplete)


def weekdays(incomplete: str) -> list[Offer]:
    """The days of the week, with their Arabic names."""
    from astana_cli.words.labels import WEEKDAYS

    return _beginning(((day.en.lower(), day.ar) for day in WEEKDAYS), incomplete)


def topics(incomplete: str) -> list[Offer]:
    """What agendas are about, by id or by Arabic name."""
    return _values("topics", incomplete)


def people(incomplete: str) -> list[Offer]:
    """The people, by id or by Arabic name."""
    return _values("people", incomplete)


def speakers(incomplete: str) -> list[Offer]:
    """Whoever may have said something: the parties, and the people."""
    return [*parties(incomplete), *people(incomplete)]


def person_words(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """The next word of a person's name."""
    return _next_word("people", ctx, incomplete)


def party_words(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """The next word of a party's name."""
    return _next_word("parties", ctx, incomplete)


def term_words(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """The next word of a term."""
    return _next_word("terms", ctx, incomplete)


def document_words(incomplete: str) -> list[Offer]:
    """A document's id or a round's number."""
    return [*rounds(incomplete), *_values("documents", incomplete)]


def event_words(incomplete: str) -> list[Offer]:
    """An event's id."""
    return _values("events", incomplete)


def _entries(book: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The ids in a book, with the English and the Arabic name."""
    from astana_cli.cli.world import World

    for entry in getattr(World().books, book).entries:
        yield entry.id, entry.forms[:2]


def _values(book: str, incomplete: str) -> list[Offer]:
    if right_to_left(incomplete):
        names = ((form, key) for key, forms in _entries(book) for form in forms[1:2])
        return [(_quoted(name), key) for name, key in _beginning(names, incomplete.replace("\\", ""))]
    return _beginning(((key, forms[0]) for key, forms in _entries(book)), incomplete)


def _quoted(name: str) -> str:
    """A name as bash wants it: nothing in it is the shell's. zsh and fish quote for themselves."""
    bash = os.environ.get(VARIABLE, "").endswith("bash")
    return "".join(char if char.isalnum() or not bash else f"\\{char}" for char in safe(name))


def _next_word(book: str, ctx: typer.Context, incomplete: str) -> list[Offer]:
    from astana_cli.names.fold import fold

    said = [fold(word) for value in ctx.params.values() if isinstance(value, (list, tuple)) for word in value]
    begun = incomplete.casefold()
    found: dict[str, str] = {}
    for _, forms in _entries(book):
        for form in forms:
            words = form.split()
            if right_to_left(form) == right_to_left(incomplete) and [fold(w) for w in words[: len(said)]] == said:
                starts = words[len(said) :] if not said else words[len(said) : len(said) + 1]
                for word in starts:
                    if word.casefold().startswith(begun) and word.isalpha() and len(word) > 2:
                        found.setdefault(word, forms[0])
    return [(word, _short(said)) for word, said in sorted(found.items())]


def _beginning(offers: Iterable[Offer], begun: str) -> list[Offer]:
    found = [offer for offer in offers if offer[0].casefold().startswith(begun.casefold())]
    return [(word, _short(said)) for word, said in found]


def _short(said: str) -> str:
    """A description that no shell breaks over two lines or takes for anything but words."""
    said = safe(said).translate(SHELL)
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"


LONGEST = 60
SHELL = dict.fromkeys(map(ord, "\"'`$\\"))


OF_PARAMETER: dict[str, Callable[..., list[Offer]]] = {
    "numbers": rounds,
    "number": rounds,
    "party": parties,
    "present": parties,
    "absent": parties,
    "led_by": people,
    "person": people,
    "city": places,
    "not_city": places,
    "about": topics,
    "among": among,
    "made": topics,
    "weekday": weekdays,
    "closed_on": weekdays,
    "held_on": weekdays,
    "venue": venues,
    "field": fields,
    "sort": sorts,
    "format": formats,
    "lang": languages,
    "color": colors,
    "theme": themes,
    "style": styles,
}
OF_COMMAND: dict[tuple[str, str], Callable[..., list[Offer]]] = {
    ("person", "name"): person_words,
    ("party", "name"): party_words,
    ("define", "term"): term_words,
    ("documents", "words"): document_words,
    ("cite", "what"): document_words,
    ("events", "name"): event_words,
    ("help", "topic"): help_topics,
    ("round", "by"): speakers,
    ("events", "by"): speakers,
}
