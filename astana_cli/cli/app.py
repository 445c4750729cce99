"""The subcommands: each turns its words and options into a Query."""

from __future__ import annotations

from typing import Annotated

from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Filter, Query, Topic
from astana_cli.cli import across, resolve
from astana_cli.cli.checks import known_day, known_figures, known_word
from astana_cli.cli.command import Argument, Build, Option, Subcommand
from astana_cli.cli.options import (
    By,
    Count,
    Coverage,
    Field,
    Fields,
    File,
    Parties,
    People,
    Proposed,
    Rounds,
    SomeRounds,
    Subjects,
)
from astana_cli.cli.world import World
from astana_cli.errors import UsageProblem
from astana_cli.names.typed import clean
from astana_cli.questions.round_number import round_number


def rounds(
    world: World,
    numbers: SomeRounds = None,
    year: Annotated[int | None, Option(help="Rounds held in this year.")] = None,
    since: Annotated[str | None, Option("--from", help="Not over before this date (YYYY[-MM[-DD]]).")] = None,
    until: Annotated[str | None, Option("--to", help="Opened by this date (YYYY[-MM[-DD]]).")] = None,
    month: Annotated[int | None, Option(min=1, max=12, help="Rounds held in this month of any year.")] = None,
    city: Annotated[str | None, Option(help="Held in this city.")] = None,
    not_city: Annotated[str | None, Option("--not-city", help="Held anywhere but in this city.")] = None,
    called: Annotated[str | None, Option(help="Held while the city bore this name: Nur-Sultan.")] = None,
    country: Annotated[str | None, Option(help="Held in this country.")] = None,
    outside: Annotated[str | None, Option(help="Held outside this country.")] = None,
    present: Annotated[list[str] | None, Option(help="Where this party took part; may be repeated.")] = None,
    absent: Annotated[list[str] | None, Option(help="Where this party is not on record.")] = None,
    led_by: Annotated[str | None, Option("--led-by", help="Where this person led a delegation.")] = None,
    not_led_by: Annotated[str | None, Option("--not-led-by", help="Where this person led no delegation.")] = None,
    about: Annotated[str | None, Option(help="With this topic on the agenda or among the outcomes.")] = None,
    among: Annotated[str | None, Option("--in", help="With --about: agenda or outcome, that one alone.")] = None,
    made: Annotated[str | None, Option(help="That set something up on this topic.")] = None,
    weekday: Annotated[str | None, Option(help="Opened on this day of the week: monday ...")] = None,
    closed_on: Annotated[str | None, Option("--closed-on", help="Closed on this day of the week.")] = None,
    held_on: Annotated[str | None, Option("--held-on", help="With this day of the week among its days.")] = None,
    days: Annotated[int | None, Option(min=1, help="Lasted so many days, the first and the last counted.")] = None,
    longer_than: Annotated[int | None, Option("--longer-than", min=0, help="Lasted more than so many days.")] = None,
    shorter_than: Annotated[int | None, Option("--shorter-than", min=0, help="Lasted less than so many days.")] = None,
    venue: Annotated[str | None, Option(help="Held in this building, if only in part.")] = None,
    no_head: Annotated[
        str | None, Option("--no-head", help="Where this party came and no head of it is recorded.")
    ] = None,
    led_as: Annotated[str | None, Option("--led-as", help="Where the holder of this office led, by its id.")] = None,
    statement: Annotated[
        bool | None, Option("--statement/--no-statement", help="Ended with a joint statement, or without.")
    ] = None,
    sort: Annotated[
        str | None, Option(help="number, city, length, heads or documents; -number turns it round.")
    ] = None,
    count: Annotated[bool, Option("--count", help="How many, and how that is counted.")] = False,
    gaps: Annotated[bool, Option("--gaps", help="The days between one round and the next.")] = False,
    years: Annotated[bool, Option("--years", help="How many rounds in each year.")] = False,
    by: Annotated[str | None, Option(help="How many rounds by city, country, venue or party.")] = None,
    pick: Annotated[
        str | None,
        Option(help="first, last, longest or shortest; with --gaps, --years, --by, --sort documents: most or least."),
    ] = None,
    nth: Annotated[int | None, Option(min=1, help="The second, third ... by that order.")] = None,
    proposed: Count = None,
) -> Query:
    """List the rounds, all or some.

    Examples:

      astana rounds --year 2017

      astana rounds --city Sochi

      astana rounds --present us --sort -number

      astana rounds --weekday monday

      astana rounds --venue Ritz
    """
    place = resolve.city(city, world) | resolve.called(called, world)
    where = Filter(
        year=year,
        month=month,
        since=known_day("--from", since),
        until=known_day("--to", until),
        city=place.get("city"),
        city_name=place.get("city_name"),
        not_city=resolve.city(not_city, world).get("city"),
        country=resolve.country(country, world),
        outside=resolve.country(outside, world),
        present=resolve.parties(present, world),
        absent=resolve.parties(absent, world),
        led_by=resolve.one(led_by, resolve.PERSON, world) if led_by else None,
        not_led_by=resolve.one(not_led_by, resolve.PERSON, world) if not_led_by else None,
        about=resolve.one(about, resolve.TOPIC, world) if about else None,
        among=_among(among, about),
        made=resolve.one(made, resolve.TOPIC, world) if made else None,
        weekday=resolve.weekday("--weekday", weekday),
        closed_on=resolve.weekday("--closed-on", closed_on),
        held_on=resolve.weekday("--held-on", held_on),
        days=days,
        longer_than=longer_than,
        shorter_than=shorter_than,
        venue=resolve.venue(venue, world),
        headless=resolve.one(no_head, resolve.PARTY, world) if no_head else None,
        led_as=_office(led_as, world),
        statement=statement,
    )
    topic: Topic = "gap" if gaps else "busiest" if years or by else "count" if count else "rounds"
    spread = known_word("--by", by, "by")
    order, which = known_word("--sort", sort, "sort"), known_word("--pick", pick, "pick")
    if topic in ("rounds", "count") and which in ("most", "least") and not _measured(order or ""):
        raise UsageProblem(
            f"--pick {which} needs --gaps, --years, --sort documents or --sort heads",
            f"--pick {which}: يلزم معه --gaps أو --years أو --sort documents أو --sort heads",
        )
    chosen, numbered = resolve.rounds(numbers, world), known_figures("--is", proposed)
    return Query(topic, rounds=chosen, where=where, detail=spread, sort=order, pick=which, nth=nth, check=numbered)


def _among(named: str | None, about: str | list[str] | None) -> str | None:
    """Where a topic must be on record. Raises UsageProblem."""
    if named and not about:
        raise UsageProblem("--in needs --about", "--in: يلزم معه --about")
    return known_word("--in", named, "among")


def _measured(order: str) -> bool:
    from astana_cli.answers.order import MEASURES

    return order.lstrip("-") in MEASURES


def _office(key: str | None, world: World, option: str = "--led-as") -> str | None:
    """The id of an office on record. Raises UsageProblem."""
    if key is None or key in world.k.offices:
        return key
    shown = clean(key)[:80]
    raise UsageProblem(
        f"{option} '{shown}' is no office on record; `astana round 22 --field office --json` shows such ids",
        f"{option}: '{shown}' ليس منصبًا مسجلًا؛ يُظهر `astana round 22 --field office --json` معرّفات المناصب",
    )


def one_round(
    world: World,
    numbers: Rounds,
    field: Fields = None,
    party: Parties = None,
    person: People = None,
    proposed: Proposed = None,
    about: Annotated[list[str] | None, Option(help="Whether it touched this topic or party.")] = None,
    by: By = None,
    among: Annotated[str | None, Option("--in", help="With --about: agenda or outcome, that one alone.")] = None,
    why: Annotated[bool, Option("--why", help="The reason, or that none is recorded.")] = False,
) -> Query:
    """Show everything that is known of a round.

    Examples:

      astana round 22

      astana round last --lang both

      astana round 4 --field outcome

      astana round 4 --field date --field head

      astana round 18 --field said --by Tomeh
    """
    if by or field == ["said"]:
        from astana_cli.cli.saying import at_rounds

        _among(among, None)
        return at_rounds(world, numbers, field, [*(by or ()), *(party or ()), *(person or ())], about)
    if not field:
        return Query("round", rounds=resolve.rounds(numbers, world), parties=resolve.parties(party, world))
    names = tuple(dict.fromkeys(known_word("--field", name, "field") or name for name in field))
    if len(names) > 1:
        return Query(
            "joint",
            rounds=resolve.rounds(numbers, world),
            parties=resolve.parties(party, world),
            fields=names,
            why=why,
        )
    from astana_cli.answers.fields import one_field

    values = tuple(_proposed(value, names[0], world) for value in proposed or ())
    query = one_field(
        names[0],
        resolve.rounds_or_all(numbers, world),
        resolve.parties(party, world),
        values,
        resolve.subject(about[-1], world) if about else None,
        why,
    )
    whom = tuple(i for n in person or () for i in resolve.several(n, resolve.PERSON, world))
    return replace(query, people=whom, where=Filter(among=_among(among, about)))


def _proposed(value: str, field: str, world: World) -> str:
    """What `--is` proposes for a field. Raises UsageProblem."""
    if field == "role":
        return known_word("--is", value, "role") or value
    if field == "absence":
        return known_word("--is", value, "away") or value
    if field == "weekday":
        return resolve.weekday("--is", value) or value
    if field == "level":
        return known_word("--is", value, "level") or value
    if field == "host_chair":
        return known_word("--is", value, "host_act") or value
    return resolve.one(value, resolve.GROUP, world) if field in ("group", "groups_absent") else value


def who(
    world: World,
    numbers: SomeRounds = None,
    party: Parties = None,
    person: People = None,
    but: Annotated[list[str] | None, Option("--except", help="With --often: all but this head.")] = None,
    often: Annotated[bool, Option("--often", help="How many rounds each head led.")] = False,
    pick: Annotated[str | None, Option(help="With --often: most or least.")] = None,
    nth: Annotated[int | None, Option(min=1, help="The second, third ... by that order.")] = None,
) -> Query:
    """Say who led the delegations at a round; `all` stands for every round.

    Examples:

      astana who 22

      astana who 22 --party turkey

      astana who ٢٢ --lang both
    """
    sides = resolve.parties(party, world)
    if often:
        chosen = known_word("--pick", pick, "pick")
        if person and but:
            raise UsageProblem("--person or --except, not both: astana who --often --party turkey --except Akcapar")
        who_led = tuple(resolve.one(name, resolve.PERSON, world, "tally") for name in person or but or ())
        known = resolve.rounds_or_all(numbers, world)
        others = "others" if but else None
        return Query("tally", rounds=known, parties=sides, people=who_led, detail=others, pick=chosen, nth=nth)
    if person or but:
        raise UsageProblem("--person and --except go with --often: astana who --often --person Khaji --person Ansari")
    if not numbers:
        raise UsageProblem("which round? astana who 22, or astana who all")
    return Query("head", rounds=resolve.rounds_or_all(numbers, world), parties=sides)


def person(
    world: World,
    name: Annotated[list[str], Argument(help="A name in any spelling or script.")],
    field: Annotated[
        str | None, Option(help="career, led, presence, office, successor, predecessor or neighbours.")
    ] = None,
    number: Annotated[list[str] | None, Option("--round", help="At this round; may be repeated.")] = None,
    party: Parties = None,
    pick: Annotated[str | None, Option(help="With career: first, last or both.")] = None,
    proposed: Annotated[
        list[str] | None, Option("--is", help="Whether it is this number, or office by its id; again for more.")
    ] = None,
    explain: Annotated[bool, Option("--explain", help="What matched what, and how well.")] = False,
) -> Query:
    """Show a person: rounds, offices, spellings.

    Examples:

      astana person Lavrentiev

      astana person أحمد طعمة

      astana person "Sedat Önal" --lang both

      astana person Lawrentjew --explain
    """
    if explain:
        return Query("match", words=(clean(" ".join(name)),))
    people = resolve.people(name, world)
    if field is None:
        return Query("person", people=people)
    chosen = known_word("--field", field, "of_person")
    topic: Topic = "presence" if chosen in ("presence", "office") else "career"
    return Query(
        topic,
        rounds=resolve.rounds(number, world),
        people=people,
        parties=resolve.parties(party, world),
        detail=None if chosen in ("presence", "career") else chosen,
        pick=known_word("--pick", pick, "pick"),
        check=_claimed(chosen, proposed, world),
    )


def _claimed(field: str | None, values: list[str] | None, world: World) -> tuple[str, ...]:
    """What `--is` proposes of a person: offices, by their ids, or a number. Raises UsageProblem."""
    if field == "office":
        return tuple(_office(value, world, "--is") or value for value in values or ())
    return known_figures("--is", values)


def party(
    world: World, name: Annotated[list[str], Argument(help="A party: Turkey, the opposition, الأردن ...")]
) -> Query:
    """Show a party over all rounds: when it came, in what role, under whom.

    Examples:

      astana party jordan

      astana party "United States"

      astana party المعارضة --lang both
    """
    return Query("party", parties=resolve.several(" ".join(name), resolve.PARTY, world, "party"))


def documents(
    world: World,
    words: Annotated[
        list[str] | None, Argument(metavar="[N|NAME]...", help="Rounds, or the name or id of a document.")
    ] = None,
    field: Annotated[
        str | None,
        Option(help="issued, in_force, validity, signatories, issuers, endorsers, points, areas, text or statement."),
    ] = None,
    about: Annotated[str | None, Option(help="With --field points: those about this topic or this party.")] = None,
    party: Parties = None,
    proposed: Annotated[
        list[str] | None, Option("--is", help="Whether it is this number, or this date; again for more.")
    ] = None,
) -> Query:
    """List the documents, those of a round, or what is known of one.

    Examples:

      astana documents

      astana documents 4

      astana documents memorandum-2017-05-04

      astana documents 20 --field points --about idlib
    """
    given = words or []
    if about and (field != "points" or not given):
        raise UsageProblem(
            "--about needs --field points and a round or a document",
            "--about: يلزم معه --field points وجولة أو وثيقة",
        )
    if all(round_number(word, world.k.last) is not None for word in given):
        query = Query("document", rounds=resolve.rounds(given, world))
    else:
        query = Query("document", documents=resolve.documents(given, world))
    detail = known_word("--field", field, "of_document")
    days = (known_day("--is", value) or "" for value in proposed or ())
    numbered = tuple(days) if detail == "issued" else known_figures("--is", proposed)
    subject = resolve.subject(about, world) if about else None
    return replace(query, detail=detail, parties=resolve.parties(party, world), check=numbered, about=subject)


def events(
    world: World,
    name: Annotated[list[str] | None, Argument(help="The name or id of an event.")] = None,
    field: Annotated[
        str | None, Option(help="round: whether it is counted as one; about: what is said of it; said: by whom what.")
    ] = None,
    by: By = None,
    about: Subjects = None,
) -> Query:
    """List what happened beside the rounds, or show one event.

    Examples:

      astana events

      astana events sochi-congress-2018
    """
    detail = known_word("--field", field, "of_event")
    wanted = " ".join(name or [])
    if name and all(word in world.k.events for word in name):
        found = tuple(name)
    else:
        found = (resolve.one(wanted, resolve.EVENT, world, "event"),) if wanted else ()
    if detail == "said" or by or about:
        from astana_cli.cli.saying import beside

        return beside(world, found, detail, by, about)
    return Query("event", events=found, detail=detail)


def disputes(world: World, numbers: SomeRounds = None, field: Field = None, party: Parties = None) -> Query:
    """Show what sources disagree on, and how it was decided.

    Examples:

      astana disputes

      astana disputes 20
    """
    return _evidence("dispute", world, numbers, field, party)


def _evidence(topic: Topic, world: World, words: list[str] | None, field: str | None, party: list[str] | None) -> Query:
    """The rounds or the documents whose evidence is asked for."""
    chosen: tuple[int, ...] = ()
    named: tuple[str, ...] = ()
    if words and all(word in world.k.documents for word in words):
        named = tuple(words)
    else:
        chosen = resolve.rounds(words, world)
    detail = known_word("--field", field, "field")
    return Query(topic, rounds=chosen, documents=named, detail=detail, parties=resolve.parties(party, world))


def sources_of(world: World, numbers: SomeRounds = None, field: Field = None, party: Parties = None) -> Query:
    """Show every claim behind the facts, with its page.

    Examples:

      astana sources 22 --field head

      astana sources 13 --field head --party un
    """
    return _evidence("source", world, numbers, field, party)


def define(
    world: World, term: Annotated[list[str] | None, Argument(help="A word of the field, either language.")] = None
) -> Query:
    """Say what a term means.

    Examples:

      astana define guarantor

      astana define "de-escalation area" --lang both
    """
    wanted = " ".join(term or [])
    if term and all(word in world.k.terms for word in term):
        return Query("definition", terms=tuple(term))
    return Query("definition", terms=(resolve.one(wanted, resolve.TERM, world, "definition"),) if wanted else ())


def cite(
    world: World,
    what: Annotated[
        list[str],
        Argument(metavar="WHAT...", help="A round, the name or id of a document, or the id of a source."),
    ],
    style: Annotated[str, Option(help="bibtex, csl (CSL-JSON) or text.")] = "text",
) -> Answer:
    """Print a reference to a round, a document or a source.

    Examples:

      astana cite 22

      astana cite memorandum-2017-05-04 --style bibtex

      astana cite s001 --style csl --lang ar
    """
    from astana_cli.cli.cite import cited

    return cited(world, what, style)


def help_on(world: World, topic: Annotated[list[str] | None, Argument(help="A command or a topic.")] = None) -> Answer:
    """Explain a command or a topic: exit-codes, environment, formatting.

    Examples:

      astana help who

      astana help exit-codes
    """
    raise NotImplementedError(CAUGHT)


CAUGHT = "the words of this command are caught before they are parsed: see `main`; it stands here for the help"


def check(world: World, file: File = None, coverage: Coverage = False) -> Answer:
    """Prove that facts, claims and sources agree; name the place of each fault.

    Examples:

      astana check

      astana check --coverage
    """
    from astana_cli.cli.proof import covered, proved

    chosen = World(file) if file else world
    return covered(chosen) if coverage else proved(chosen)


COMMANDS: dict[str, Build] = {
    "rounds": rounds,
    "round": one_round,
    "who": who,
    "person": person,
    "party": party,
    "documents": documents,
    "events": events,
    "disputes": disputes,
    "sources": sources_of,
    "define": define,
    **across.COMMANDS,
    "check": check,
    "cite": cite,
    "help": help_on,
}


def subcommand(name: str) -> Subcommand:
    """The subcommand of this name. Raises KeyError."""
    return Subcommand(name, COMMANDS[name])
