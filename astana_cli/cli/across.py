"""Subcommands that look across rounds: attendance, compare, timeline, same; and `ask` for questions in plain words."""

from __future__ import annotations

from typing import Annotated

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Filter, Query
from astana_cli.cli import resolve
from astana_cli.cli.checks import known_day, known_figures, known_word
from astana_cli.cli.command import Argument, Build, Option
from astana_cli.cli.options import Count, Field, Parties, Rounds, SomeRounds
from astana_cli.cli.world import World


def attendance(
    world: World,
    numbers: SomeRounds = None,
    party: Parties = None,
    role: Annotated[str | None, Option(help="Only those in this role: observer, guarantor ...")] = None,
    kind: Annotated[str | None, Option(help="Only parties of this kind: state, organisation.")] = None,
    pick: Annotated[
        str | None, Option(help="With --party: first or last time, or both; most or least, of two.")
    ] = None,
    proposed: Count = None,
) -> Query:
    """Say who came: the table of all, one round, one party, or the first and last time.

    Examples:

      astana attendance

      astana attendance 13

      astana attendance 13 --party un

      astana attendance --party us --pick last
    """
    chosen, parties = resolve.rounds(numbers, world), resolve.parties(party, world)
    part, which = known_word("--role", role, "role"), known_word("--pick", pick, "pick")
    if which in ("most", "least") and parties and not chosen:
        return Query("attendance", parties=parties, pick=which)
    if which and parties:
        return Query("debut", parties=parties, role=part, pick=which)
    only = known_word("--kind", kind, "of_party")
    if not (chosen or parties or part or only or proposed):
        return Query("matrix")
    numbered = known_figures("--is", proposed)
    return Query("attendance", rounds=chosen, parties=parties, role=part, detail=only, check=numbered)


def compare(world: World, numbers: Rounds, field: Field = None, party: Parties = None) -> Query:
    """Set rounds side by side: when, where, who came, who led.

    Examples:

      astana compare 4 9

      astana compare 21 22 --field head --party syria_gov
    """
    return Query(
        "compare",
        rounds=resolve.rounds(numbers, world),
        detail=known_word("--field", field, "field"),
        parties=resolve.parties(party, world),
    )


def timeline(
    world: World,
    numbers: SomeRounds = None,
    year: Annotated[int | None, Option(help="Only this year.")] = None,
    since: Annotated[str | None, Option("--from", help="Not over before this date (YYYY[-MM[-DD]]).")] = None,
    until: Annotated[str | None, Option("--to", help="Opened by this date (YYYY[-MM[-DD]]).")] = None,
) -> Query:
    """Show rounds and related events by date.

    Examples:

      astana timeline

      astana timeline --year 2018
    """
    where = Filter(year=year, since=known_day("--from", since), until=known_day("--to", until))
    return Query("timeline", rounds=resolve.rounds(numbers, world), where=where)


def same(
    world: World, names: Annotated[list[str], Argument(metavar="NAME NAME", help="Two names in any script.")]
) -> Query:
    """Say whether two names mean one person.

    Examples:

      astana same "Ahmad Toma" "أحمد طعمة"
    """
    ids = [resolve.one(name, resolve.PERSON, world, "same") for name in names]
    return Query("same", people=tuple(dict.fromkeys(ids)), words=tuple(names))


def ask(
    world: World,
    question: Annotated[list[str] | None, Argument(help="A question; without one, lines of stdin.")] = None,
) -> Answer:
    """Answer a question in plain English or Arabic, or say which word was not understood.

    Examples:

      astana ask who led round 22

      astana ask --json -- "مين غاب عن الجولة 13 وليش"
    """
    from astana_cli import questions

    return questions.answer(" ".join(question or ()), world)[0]


COMMANDS: dict[str, Build] = {
    "attendance": attendance,
    "compare": compare,
    "timeline": timeline,
    "same": same,
    "ask": ask,
}
