"""Turn the words of a command line into ids: rounds, parties, people, places, documents, terms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from astana_cli.answers.answer import Answer
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query, Topic
from astana_cli.answers.refusals import refuse
from astana_cli.cli.world import World
from astana_cli.errors import UsageProblem, known
from astana_cli.names.typed import clean
from astana_cli.questions.round_number import round_number

if TYPE_CHECKING:
    from astana_cli.knowledge.model import Text
    from astana_cli.names.book import Book


class Refused(Exception):
    """A word that names nothing here; carries the answer that says so."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.text.en)
        self.answer = answer


class Kind(Struct, frozen=True):
    """A kind of thing that can be named: the book to look in, the command that shows it, and what it is called."""

    book: str
    command: str
    en: str
    ar: str


PERSON = Kind("people", "person", "person", "شخص")
PARTY = Kind("parties", "party", "party", "طرف")
PLACE = Kind("places", "rounds --city", "place", "مكان")
DOCUMENT = Kind("documents", "documents", "document", "وثيقة")
EVENT = Kind("events", "events", "event", "حدث")
TERM = Kind("terms", "define", "term", "مصطلح")
GROUP = Kind("groups", "ask --", "group", "فصيل")
TOPIC = Kind("topics", "rounds --about", "topic", "موضوع")


def rounds(words: Iterable[str] | None, world: World) -> tuple[int, ...]:
    """The round numbers that words name. Raises UsageProblem for a word that names no round."""
    found = []
    for word in words or ():
        number = round_number(word, world.k.last)
        if number is None:
            shown = clean(word)[:80]
            raise UsageProblem(
                f"'{shown}' is not a round; give a number such as 22, ٢٢ or 22nd, or first, last",
                f"'{shown}' ليس رقم جولة؛ اكتب رقمًا مثل 22 أو ٢٢ أو 22nd، أو first أو last",
            )
        found.append(number)
    return tuple(found)


def rounds_or_all(words: Iterable[str] | None, world: World) -> tuple[int, ...]:
    """The round numbers that words name; none at all for `all`. Raises UsageProblem."""
    given = list(words or ())
    return () if given == ["all"] else rounds(given, world)


def country(word: str | None, world: World) -> str | None:
    """The id of a country in which a place on record lies. Raises Refused for a country that is none."""
    if word is None or word in {p.country for p in world.k.places.values()}:
        return word
    return one(word, PARTY, world)


def people(words: list[str], world: World) -> tuple[str, ...]:
    """The people that one name fits; several ids name several people. Raises Refused."""
    if len(words) > 1 and all(word in world.k.people for word in words):
        return tuple(words)
    return several(" ".join(words), PERSON, world, "person")


def documents(words: list[str], world: World) -> tuple[str, ...]:
    """The documents that ids name, or the one that a name means. Raises Refused."""
    if words and all(word in world.k.documents for word in words):
        return tuple(words)
    return (one(" ".join(words), DOCUMENT, world, "document"),)


def subject(word: str, world: World) -> str:
    """The id of a party or of a topic that a word names. Raises Refused."""
    if world.books.parties.find(word).status == "answered":
        return one(word, PARTY, world)
    return one(word, TOPIC, world)


def one(word: str, kind: Kind, world: World, topic: Topic = "rounds") -> str:
    """The one id that a word names. Raises Refused if it names none or several."""
    ids = several(word, kind, world, topic)
    if len(ids) > 1:
        query = Query(topic, words=(clean(word),))
        names = [world.k.name_of(i) if kind is not PLACE else world.k.places[i].names[-1].name for i in ids]
        raise Refused(
            refuse(
                query,
                "ambiguous",
                both(
                    f"“{clean(word)}” fits more than one {kind.en}: " + "; ".join(n.en for n in names),
                    f"«{clean(word)}» ينطبق على أكثر من {kind.ar}: " + "؛ ".join(n.ar for n in names),
                ),
                *(f"astana {kind.command} {i}" for i in ids),
            )
        )
    return ids[0]


def several(word: str, kind: Kind, world: World, topic: Topic = "rounds") -> tuple[str, ...]:
    """The ids that a word fits, at least one. Raises Refused if it names none."""
    book: Book = getattr(world.books, kind.book)
    found = book.find(word)
    if found.status != "refused":
        return tuple(c.id for c in found.candidates) if found.status == "ambiguous" else (found.candidates[0].id,)
    shown = clean(word)
    raise Refused(
        refuse(
            Query(topic, words=(shown,)),
            "no_such_person" if kind is PERSON else "unread_words",
            both(f"No {kind.en} called “{shown}” is on record.", f"لا يوجد في السجل {kind.ar} باسم «{shown}»."),
            *(f"astana {kind.command} {c.id}" for c in found.candidates[:3]),
        )
    )


def city(word: str | None, world: World) -> dict[str, str]:
    """The filter that a city's name means: the place, or, for a name that held only for a time, that name.

    The latest name of a place stands for the place at all times. Raises Refused.
    """
    if word is None:
        return {}
    place = world.k.places[one(word, PLACE, world)]
    for name in place.names:
        if _says(word, name.name) and name.name != place.names[-1].name:
            return {"city": place.id, "city_name": name.name.en}
    return {"city": place.id}


def called(word: str | None, world: World) -> dict[str, str]:
    """The filter for a name that a city bore at the time. Raises Refused."""
    if word is None:
        return {}
    names = world.k.places[one(word, PLACE, world)].names
    found = next((n for n in names if _says(word, n.name)), names[-1])
    return {"city_name": found.name.en}


def weekday(option: str, word: str | None) -> str | None:
    """The day of the week that a word names in either language, by its English name in small letters. Raises
    UsageProblem."""
    if word is None:
        return None
    from astana_cli.words.labels import WEEKDAYS

    named = next((day.en for day in WEEKDAYS if _says(word, day)), word)
    return known(option, named.lower(), tuple(day.en.lower() for day in WEEKDAYS))


def _says(word: str, name: Text) -> bool:
    """Whether a word is a name in either language, in folded letters."""
    # most commands name nothing that must be folded here
    from astana_cli.names.fold import fold

    return fold(word) in (fold(name.en), fold(name.ar))


def venue(word: str | None, world: World) -> str | None:
    """The name by which a building is on record. Raises Refused for one at which no round is on record."""
    if word is None:
        return None
    from astana_cli.answers.venues import known_as, no_such_venue

    found = known_as(word, world.k)
    if found is None:
        raise Refused(no_such_venue(Query("rounds", words=(clean(word),)), clean(word), world.k))
    return found


def parties(words: Iterable[str] | None, world: World) -> tuple[str, ...]:
    """The party ids that words name. Raises Refused."""
    return tuple(dict.fromkeys(one(word, PARTY, world) for word in words or ()))
