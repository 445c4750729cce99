"""Measure the question reader on gold sets: right, needless refusals, wrong among answered, by language and topic.

A gold line holds `id`, `lang`, `text` and `expect`: `status` (one or several), and, where they matter, `reason`,
`topic`, `rounds`, `parties`, `people`, `field`, `value_ids`, `number` and `words` (of which one is said). An answer
is right if its status is one of those expected and every value expected is found in the answer or in the query that
it was read as. What is asked and answered wrongly counts apart from what is refused though it could be answered.

`own.jsonl` was written with the reader; `independent.jsonl` and `strangers-*.jsonl` by people who had seen neither
reader nor lexicon, and were worked through since. `held-out*.jsonl` are for measuring alone: whoever works on the
reader looks at their totals and at nothing else. `phrasings-*.jsonl` hold ways of asking by kind of question (`note`),
as strangers wrote them; some of their expectations are narrower than the record. `traps.jsonl` holds questions that one
word turns into another question (besides, second, acting, never, somebody's title): to most of them a refusal is as
right as an answer, and what counts is that none is answered wrongly.
Run: python bench/questions.py [--misses] [FILE...]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from astana_cli import questions
from astana_cli.answers.answer import Answer
from astana_cli.cli.world import World

GOLD = Path(__file__).parent / "gold"
ANSWERED = frozenset({"answered", "disputed"})
REFUSED = frozenset({"refused", "ambiguous", "unknown"})


class Outcome(NamedTuple):
    """What became of one question: `right`, `needless` refusal, `wrong` answer, or `other` refusal than expected."""

    kind: str
    answered: bool
    faults: tuple[str, ...]


def judge(expect: dict[str, Any], answer: Answer) -> Outcome:
    """Compare an answer with what was expected of it."""
    statuses = expect["status"] if isinstance(expect["status"], list) else expect["status"].split(",")
    answered = answer.status in ANSWERED
    if answer.status not in statuses:
        kind = ("needless" if ANSWERED & set(statuses) else "other") if not answered else "wrong"
        return Outcome(kind, answered, (f"status {answer.status} {answer.reason or ''}".strip(),))
    faults = tuple(name for name, fits in CHECKS.items() if name in expect and not fits(expect[name], answer))
    if not faults:
        return Outcome("right", answered, ())
    return Outcome("wrong" if answered else "other", answered, faults)


def _ids(value: Any) -> set[str]:
    if isinstance(value, dict):
        found = {str(value["id"])} if "id" in value else set()
        return found.union(*(_ids(inner) for inner in value.values()))
    return {value} if isinstance(value, str) else set()


def _values(answer: Answer) -> set[str]:
    found: set[str] = set()
    for record in answer.records:
        found |= _ids(record.value) | set().union(*(_ids(v.value) for v in record.rivals if v.rank == "normal"))
        found |= {x for x in (record.party, record.person, record.document, record.event) if x}
    query = answer.query
    return found.union(
        query.parties, query.people, query.documents, query.events, query.terms, query.where.present, query.where.absent
    )


def _rounds(expected: list[int], answer: Answer) -> bool:
    recorded = sorted({r.round for r in answer.records if r.round})
    return sorted(expected) in (sorted(answer.rounds), sorted(answer.query.rounds), recorded)


def _reason(expected: str | list[str] | None, answer: Answer) -> bool:
    return answer.reason in (expected if isinstance(expected, list) else [expected])


def _said(answer: Answer) -> str:
    return f"{answer.text.en} {answer.text.ar} {answer.records}".casefold()


CHECKS: dict[str, Any] = {
    "reason": _reason,
    "rounds": _rounds,
    "parties": lambda expected, answer: set(expected) <= _values(answer),
    "people": lambda expected, answer: set(expected) <= _values(answer),
    "value_ids": lambda expected, answer: set(expected) <= _values(answer),
    "number": lambda expected, answer: expected is None or answer.number == expected,
    "words": lambda expected, answer: any(word.casefold() in _said(answer) for word in expected),
}


def main(arguments: list[str]) -> int:
    """Run the gold sets named, or all of them, and print the figures."""
    parser = argparse.ArgumentParser(description="How questions of the gold sets are read.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="gold sets; by default all of them")
    parser.add_argument("--misses", action="store_true", help="show what was not right, but of the held-out sets")
    given = parser.parse_args(arguments)
    files = given.files or sorted(GOLD.glob("*.jsonl"))
    world = World()
    questions.read("warm up", world)
    for file in files:
        rows = [msgspec.json.decode(line) for line in file.read_bytes().splitlines() if line.strip()]
        report(file.name, rows, world, misses=given.misses and not file.stem.startswith("held-out"))
    return 0


def report(name: str, rows: list[dict[str, Any]], world: World, *, misses: bool) -> None:
    """Print the figures of one file."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    spent = 0.0
    for row in rows:
        begun = time.process_time()
        questions.read(row["text"], world)
        spent += time.process_time() - begun
        answer, _ = questions.answer(row["text"], world)
        outcome = judge(row["expect"], answer)
        for group in (
            "all",
            row["lang"],
            f"topic {row['expect'].get('topic')}",
            *(["typos"] if row.get("typo") else []),
        ):
            groups[group].append(outcome)
        if misses and outcome.kind != "right":
            print(f"{outcome.kind:8} {row['id']} {row['text']}")
            print(f"         {outcome.faults} <- {answer.command} | {answer.text.en[:140]}")
    print(f"{name}: {spent / len(rows) * 1000:.2f} ms of processor time a question")
    for group, outcomes in sorted(groups.items(), key=lambda item: (item[0] != "all", item[0])):
        print(f"  {group:28} {figures(outcomes)}")


def figures(outcomes: list[Outcome]) -> str:
    """One line: how many, how many right, refused though answerable, wrong among answered, refused for another
    reason."""
    count = len(outcomes)
    answered = sum(o.answered for o in outcomes)
    by = {kind: sum(o.kind == kind for o in outcomes) for kind in ("right", "needless", "wrong", "other")}
    wrong = f"{by['wrong']}/{answered}"
    return (
        f"{count:4}  right {by['right']:4} ({by['right'] / count:6.1%})  needless {by['needless']:3}  "
        f"wrong among answered {wrong:8}  other refusal {by['other']:3}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
