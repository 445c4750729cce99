"""What is asked: the one value that subcommands and the question reader both build."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Topic = Literal[
    "round",
    "rounds",
    "count",
    "head",
    "tally",
    "member",
    "group",
    "office",
    "role",
    "date",
    "place",
    "host",
    "level",
    "attendance",
    "debut",
    "absence",
    "size",
    "delegations",
    "document",
    "agenda",
    "outcome",
    "said",
    "next_round",
    "sideline",
    "gap",
    "busiest",
    "career",
    "presence",
    "person",
    "party",
    "compare",
    "dispute",
    "source",
    "definition",
    "event",
    "same",
    "match",
    "timeline",
    "matrix",
    "joint",
    "refuse",
]


class Filter(Struct, frozen=True, omit_defaults=True):
    """Which rounds are meant, where they are not named by number. Empty fields do not narrow.

    `since` and `until` are ISO dates of any precision, both inclusive; `city` and `not_city` are place ids,
    `city_name` an English
    name that the city bore then; `outside` is a country id; `present`, `absent` are party ids; `led_by` and
    `not_led_by` a person id;
    `made` a topic on which an outcome set something up; `among` is where the topic of `about` must be on record,
    `agenda` or `outcome`, either if it is not given. `weekday` is the day of the week on which a round opened,
    `closed_on` the one on which it closed, `held_on` that of any of its days (`monday` ...); `days` is how many days it
    lasted, the first and the last counted, `longer_than` and `shorter_than` are bounds of that; `venue` is the name of
    a building.
    `headless` is a party that came and of which no head is recorded, `led_as` the office that a head of delegation
    held.
    """

    year: int | None = None
    month: int | None = None
    since: str | None = None
    until: str | None = None
    city: str | None = None
    not_city: str | None = None
    city_name: str | None = None
    country: str | None = None
    outside: str | None = None
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    led_by: str | None = None
    not_led_by: str | None = None
    statement: bool | None = None
    about: str | None = None
    among: str | None = None
    made: str | None = None
    weekday: str | None = None
    closed_on: str | None = None
    held_on: str | None = None
    days: int | None = None
    longer_than: int | None = None
    shorter_than: int | None = None
    venue: str | None = None
    headless: str | None = None
    led_as: str | None = None


class Query(Struct, frozen=True, omit_defaults=True):
    """One question, read.

    `rounds` are round numbers (empty: all), of which `where` leaves some; `parties`, `people` and the other ids say
    whom it is about; `detail` narrows a topic (`start`, `end`, `weekday`, `duration`, `city`, `venue`, `in_force`,
    `signatories` ...); `check` holds values that a yes-or-no question proposes (dates, places, groups); `pick` chooses
    among rounds or people (`first`, `last`, `most`, `least`), and `nth` the second, third ... of them; `why` asks for
    a reason; `fields` are the facts of a joint question.
    """

    topic: Topic
    rounds: tuple[int, ...] = ()
    where: Filter = Filter()
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    about: str | None = None
    role: str | None = None
    detail: str | None = None
    fields: tuple[str, ...] = ()
    check: tuple[str, ...] = ()
    pick: str | None = None
    nth: int | None = None
    sort: str | None = None
    why: bool = False
    reason: str | None = None
    words: tuple[str, ...] = ()
