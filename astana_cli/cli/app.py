"""The subcommands: each turns its words and options into a Query."""

from __future__ import annotations

from typing import Annotated

import typer

from astana_cli.answers.query import Filter, Query, Topic
from astana_cli.cli import resolve
from astana_cli.cli.checks import known_day, known_word
from astana_cli.cli.command import register
from astana_cli.cli.options import Coverage, Data, Field, File, Json, Parties, Rounds, SomeRounds
from astana_cli.cli.world import World
from astana_cli.questions.numbers import round_number

app = typer.Typer(
    name="astana",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def rounds(
    world: World,
    year: Annotated[int | None, typer.Option(help="Rounds held in this year.")] = None,
    since: Annotated[str | None, typer.Option("--from", help="Not over before this date (YYYY[-MM[-DD]]).")] = None,
    until: Annotated[str | None, typer.Option("--to", help="Opened by this date (YYYY[-MM[-DD]]).")] = None,
    city: Annotated[str | None, typer.Option(help="Held in this city.")] = None,
    present: Annotated[list[str] | None, typer.Option(help="Where this party took part; may be repeated.")] = None,
    absent: Annotated[list[str] | None, typer.Option(help="Where this party is not on record.")] = None,
    led_by: Annotated[str | None, typer.Option("--led-by", help="Where this person led a delegation.")] = None,
    about: Annotated[str | None, typer.Option(help="With this topic on the agenda or among the outcomes.")] = None,
    statement: Annotated[
        bool | None, typer.Option("--statement/--no-statement", help="Ended with a joint statement, or without.")
    ] = None,
    sort: Annotated[str | None, typer.Option(help="number, city, length or heads; -number turns it round.")] = None,
    count: Annotated[bool, typer.Option("--count", help="How many, and how that is counted.")] = False,
    gaps: Annotated[bool, typer.Option("--gaps", help="The days between one round and the next.")] = False,
    years: Annotated[bool, typer.Option("--years", help="How many rounds in each year.")] = False,
    pick: Annotated[str | None, typer.Option(help="With --gaps or --years: most or least.")] = None,
) -> Query:
    """List the rounds, all or some.

    Examples:

      astana rounds --year 2017

      astana rounds --city Sochi

      astana rounds --present us --sort -number
    """
    place = resolve.city(city, world)
    where = Filter(
        year=year,
        since=known_day("--from", since),
        until=known_day("--to", until),
        city=place.get("city"),
        city_name=place.get("city_name"),
        present=resolve.parties(present, world),
        absent=resolve.parties(absent, world),
        led_by=resolve.one(led_by, resolve.PERSON, world) if led_by else None,
        about=resolve.one(about, resolve.TOPIC, world) if about else None,
        statement=statement,
    )
    topic: Topic = "gap" if gaps else "busiest" if years else "count" if count else "rounds"
    order, which = known_word("--sort", sort, "sort"), known_word("--pick", pick, "pick")
    return Query(topic, where=where, sort=order, pick=which)


def one_round(world: World, numbers: Rounds, field: Field = None, party: Parties = None) -> Query:
    """Show everything that is known of a round.

    Examples:

      astana round 22

      astana round last --lang both

      astana round 4 --field outcome
    """
    return Query(
        "round",
        rounds=resolve.rounds(numbers, world),
        parties=resolve.parties(party, world),
        detail=known_word("--field", field, "field"),
    )


def who(world: World, numbers: Rounds, party: Parties = None) -> Query:
    """Say who led the delegations at a round.

    Examples:

      astana who 22

      astana who 22 --party turkey

      astana who ٢٢ --lang both
    """
    return Query("head", rounds=resolve.rounds(numbers, world), parties=resolve.parties(party, world))


def person(world: World, name: Annotated[list[str], typer.Argument(help="A name in any spelling or script.")]) -> Query:
    """Show a person: rounds, offices, spellings.

    Examples:

      astana person Lavrentiev

      astana person أحمد طعمة

      astana person "Sedat Önal" --lang both
    """
    return Query("person", people=resolve.several(" ".join(name), resolve.PERSON, world, "person"))


def party(
    world: World, name: Annotated[list[str], typer.Argument(help="A party: Turkey, the opposition, الأردن ...")]
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
        list[str] | None, typer.Argument(metavar="[N|NAME]...", help="Rounds, or the name or id of a document.")
    ] = None,
) -> Query:
    """List the documents, those of a round, or what is known of one.

    Examples:

      astana documents

      astana documents 4

      astana documents memorandum-2017-05-04
    """
    given = words or []
    if all(round_number(word, world.k.last) is not None for word in given):
        return Query("document", rounds=resolve.rounds(given, world))
    return Query("document", documents=(resolve.one(" ".join(given), resolve.DOCUMENT, world, "document"),))


def events(
    world: World, name: Annotated[list[str] | None, typer.Argument(help="The name or id of an event.")] = None
) -> Query:
    """List what happened beside the rounds, or show one event.

    Examples:

      astana events

      astana events sochi-congress-2018
    """
    wanted = " ".join(name or [])
    return Query("event", events=(resolve.one(wanted, resolve.EVENT, world, "event"),) if wanted else ())


def disputes(world: World, numbers: SomeRounds = None) -> Query:
    """Show what sources disagree on, and how it was decided.

    Examples:

      astana disputes

      astana disputes 20
    """
    return Query("dispute", rounds=resolve.rounds(numbers, world))


def sources_of(world: World, numbers: SomeRounds = None, field: Field = None, party: Parties = None) -> Query:
    """Show every claim behind the facts, with its page.

    Examples:

      astana sources 22 --field head

      astana sources 13 --field head --party un
    """
    return Query(
        "source",
        rounds=resolve.rounds(numbers, world),
        detail=known_word("--field", field, "field"),
        parties=resolve.parties(party, world),
    )


def define(
    world: World, term: Annotated[list[str] | None, typer.Argument(help="A word of the field, either language.")] = None
) -> Query:
    """Say what a term means.

    Examples:

      astana define guarantor

      astana define "de-escalation area" --lang both
    """
    wanted = " ".join(term or [])
    return Query("definition", terms=(resolve.one(wanted, resolve.TERM, world, "definition"),) if wanted else ())


register(app, rounds)
register(app, one_round, "round")
register(app, who)
register(app, person)
register(app, party)
register(app, documents)
register(app, events)
register(app, disputes)
register(app, sources_of, "sources")
register(app, define)


@app.command()
def check(file: File = None, coverage: Coverage = False, json: Json = False, data: Data = None) -> None:
    """Prove that facts, claims and sources agree; name the place of each fault.

    Examples:

      astana check

      astana check --coverage
    """
    from astana_cli.cli.proof import prove

    prove(file or data, coverage=coverage, json=json)
