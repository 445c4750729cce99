"""The subcommands. Each builds a Query from its words and options, and hands it on."""

from __future__ import annotations

from typing import Annotated

import typer

from astana_cli.answers.query import Filter, Query, Topic
from astana_cli.cli import resolve
from astana_cli.cli.options import (
    Data,
    Format,
    Json,
    Lang,
    Parties,
    RoundsArgument,
    Sources,
)  # fmt: skip
from astana_cli.cli.run import answer
from astana_cli.cli.world import World

app = typer.Typer(
    name="astana",
    add_completion=True,
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command()
def rounds(
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
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """List the rounds, all or some.

    Examples:

      astana rounds --year 2017

      astana rounds --city Sochi

      astana rounds --present us --sort -number
    """

    def build(world: World) -> Query:
        from astana_cli.cli.checks import known_day, known_word

        where = Filter(
            year=year,
            since=known_day("--from", since),
            until=known_day("--to", until),
            city=resolve.one(city, resolve.PLACE, world) if city else None,
            present=resolve.parties(present, world),
            absent=resolve.parties(absent, world),
            led_by=resolve.one(led_by, resolve.PERSON, world) if led_by else None,
            about=resolve.one(about, resolve.TOPIC, world) if about else None,
            statement=statement,
        )
        topic: Topic = "gap" if gaps else "busiest" if years else "count" if count else "rounds"
        return Query(
            topic, where=where, sort=known_word("--sort", sort, "sort"), pick=known_word("--pick", pick, "pick")
        )

    answer(build, json=json, format=format, lang=lang, data=data, sources=sources)


@app.command("round")
def one_round(
    numbers: Annotated[list[str], typer.Argument(metavar="N...", help="22, ٢٢, 22nd, first or last.")],
    field: Annotated[str | None, typer.Option(help="Only this fact: date, place, head, agenda, outcome ...")] = None,
    party: Parties = None,
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """Show everything that is known of a round.

    Examples:

      astana round 22

      astana round last --lang both

      astana round 4 --field outcome
    """

    def build(world: World) -> Query:
        from astana_cli.cli.checks import known_word

        return Query(
            "round",
            rounds=resolve.rounds(numbers, world),
            parties=resolve.parties(party, world),
            detail=known_word("--field", field, "field"),
        )

    answer(build, json=json, format=format, lang=lang, data=data, sources=sources)


@app.command()
def who(
    numbers: Annotated[list[str], typer.Argument(metavar="N...", help="22, ٢٢, 22nd, first or last.")],
    party: Parties = None,
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """Say who led the delegations at a round.

    Examples:

      astana who 22

      astana who 22 --party turkey

      astana who ٢٢ --lang both
    """
    answer(
        lambda world: Query("head", rounds=resolve.rounds(numbers, world), parties=resolve.parties(party, world)),
        json=json,
        format=format,
        lang=lang,
        data=data,
        sources=sources,
    )


@app.command()
def person(
    name: Annotated[list[str], typer.Argument(help="A name in any spelling or script.")],
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """Show a person: rounds, offices, spellings.

    Examples:

      astana person Lavrentiev

      astana person أحمد طعمة

      astana person "Sedat Önal" --lang both
    """
    answer(
        lambda world: Query("person", people=resolve.several(" ".join(name), resolve.PERSON, world, "person")),
        json=json,
        format=format,
        lang=lang,
        data=data,
        sources=sources,
    )


@app.command()
def party(
    name: Annotated[list[str], typer.Argument(help="A party: Turkey, the opposition, الأردن ...")],
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """Show a party over all rounds: when it came, in what role, under whom.

    Examples:

      astana party jordan

      astana party "United States"

      astana party المعارضة --lang both
    """
    answer(
        lambda world: Query("party", parties=resolve.several(" ".join(name), resolve.PARTY, world, "party")),
        json=json,
        format=format,
        lang=lang,
        data=data,
        sources=sources,
    )


@app.command()
def documents(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[N|NAME]...", help="Rounds, or the name or id of a document.")
    ] = None,
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """List the documents, those of a round, or what is known of one.

    Examples:

      astana documents

      astana documents 4

      astana documents memorandum-2017-05-04
    """

    def build(world: World) -> Query:
        from astana_cli.questions.numbers import round_number

        given = words or []
        if given and all(round_number(word, world.k.last) is not None for word in given):
            return Query("document", rounds=resolve.rounds(given, world))
        if not given:
            return Query("document")
        return Query("document", documents=(resolve.one(" ".join(given), resolve.DOCUMENT, world, "document"),))

    answer(build, json=json, format=format, lang=lang, data=data, sources=sources)


@app.command()
def events(
    name: Annotated[list[str] | None, typer.Argument(help="The name or id of an event.")] = None,
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """List what happened beside the rounds, or show one event.

    Examples:

      astana events

      astana events sochi-congress-2018
    """

    def build(world: World) -> Query:
        wanted = " ".join(name or [])
        return Query("event", events=(resolve.one(wanted, resolve.EVENT, world, "event"),) if wanted else ())

    answer(build, json=json, format=format, lang=lang, data=data, sources=sources)


@app.command()
def disputes(
    numbers: RoundsArgument = None,
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """Show what sources disagree on, and how it was decided.

    Examples:

      astana disputes

      astana disputes 20
    """
    answer(
        lambda world: Query("dispute", rounds=resolve.rounds(numbers, world)),
        json=json,
        format=format,
        lang=lang,
        data=data,
        sources=sources,
    )


@app.command("sources")
def sources_of(
    numbers: RoundsArgument = None,
    field: Annotated[str | None, typer.Option(help="Only this fact: date, place, head, agenda, outcome ...")] = None,
    party: Parties = None,
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
) -> None:
    """Show every claim behind the facts, with its page.

    Examples:

      astana sources 22 --field head

      astana sources 13 --field head --party un
    """

    def build(world: World) -> Query:
        from astana_cli.cli.checks import known_word

        return Query(
            "source",
            rounds=resolve.rounds(numbers, world),
            detail=known_word("--field", field, "field"),
            parties=resolve.parties(party, world),
        )

    answer(build, json=json, format=format, lang=lang, data=data)


@app.command()
def define(
    term: Annotated[list[str] | None, typer.Argument(help="A word of the field, in either language.")] = None,
    json: Json = False,
    format: Format = None,
    lang: Lang = None,
    data: Data = None,
    sources: Sources = False,
) -> None:
    """Say what a term means.

    Examples:

      astana define guarantor

      astana define "de-escalation area" --lang both
    """

    def build(world: World) -> Query:
        wanted = " ".join(term or [])
        return Query("definition", terms=(resolve.one(wanted, resolve.TERM, world, "definition"),) if wanted else ())

    answer(build, json=json, format=format, lang=lang, data=data, sources=sources)


@app.command()
def check(
    file: Annotated[str | None, typer.Argument(help="A rounds.json, or the folder that holds one.")] = None,
    coverage: Annotated[bool, typer.Option("--coverage", help="What is known, disputed, unknown, by field.")] = False,
    json: Json = False,
    data: Data = None,
) -> None:
    """Prove that facts, claims and sources agree; name the place of each fault.

    Examples:

      astana check

      astana check --coverage
    """
    from astana_cli.cli.proof import prove

    prove(file or data, coverage=coverage, json=json)
