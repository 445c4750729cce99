"""How the program bears growth: knowledge bases of 22 to 22,000 rounds, with people, claims and sources to match.

    python bench/growth.py [--most 22000] [--svg docs/growth.svg] [--keep FOLDER]

Every case is a process of its own; the processor time of the best of three runs counts (of one, where it takes longer
than ten seconds), the sizes in turn, so that a busy machine falsifies little, and the largest memory of any run. The
last column says how many times longer the largest base takes than the one before it, ten times smaller, both above an
empty start: 10 is linear growth.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

SIZES = (22, 220, 2200, 22_000)
SIDES = ("russia", "turkey", "iran", "syria_gov", "opposition", "un")
SYLLABLES = (
    ("al", "ال"), ("ba", "با"), ("da", "دا"), ("fir", "فير"), ("gor", "غور"), ("ha", "ها"), ("ka", "كا"),
    ("lav", "لاف"), ("mir", "مير"), ("na", "نا"), ("or", "اور"), ("ra", "را"), ("sa", "سا"), ("tu", "تو"),
)  # fmt: skip
Json = dict[str, Any]


def names(count: int) -> Iterator[dict[str, str]]:
    """Different names that can be said, in both scripts; always the same ones."""
    dice = random.Random(22)
    seen = set()
    while len(seen) < count:
        words = [dice.choices(SYLLABLES, k=dice.choice((2, 3))) for _ in range(2)]
        en = " ".join("".join(latin for latin, _ in word).title() for word in words)
        if en not in seen:
            seen.add(en)
            yield {"en": en, "ar": " ".join("".join(arabic for _, arabic in word) for word in words)}


def base(rounds: int) -> dict[str, Json]:
    """The three files of a base of so many rounds: one a day, six heads each, a person for every second round."""
    text = {"en": "x", "ar": "س"}
    people = [
        {"id": f"person-{i}", "name": name, "party": SIDES[i % len(SIDES)]}
        for i, name in enumerate(names(max(rounds // 2, len(SIDES))))
    ]
    of_side = {side: [p["id"] for p in people if p["party"] == side] for side in SIDES}
    claims: list[Json] = []

    def fact(subject: str, field: str, value: str) -> Json:
        claim = {"id": f"{subject}.{len(claims):03d}", "subject": subject, "field": field, "value": value}
        claims.append(claim | {"source": f"s{len(claims) // 5 + 1:03d}", "modality": "reported", "status": "ok"})
        return {"value": value, "rank": "preferred", "reason": "eyewitness_wire", "claims": [claim["id"]]}

    def delegation(n: int, side: str) -> Json:
        head = of_side[side][n % len(of_side[side])]
        came = fact(f"r{n}", f"attendance.{side}", "present")
        return {"party": side, "attendance": came, "head": fact(f"r{n}", f"head.{side}", head)}

    def held(n: int) -> Json:
        day = (date(1990, 1, 1) + timedelta(days=n)).isoformat()
        return {
            "number": n, "name": text, "press_name": text, "city": fact(f"r{n}", "city", "astana"),
            "start": fact(f"r{n}", "date_start", day), "end": fact(f"r{n}", "date_end", day),
            "delegations": [delegation(n, side) for side in SIDES],
        }  # fmt: skip

    city = {
        "id": "astana",
        "country": "kz",
        "country_name": text,
        "names": [{"name": {"en": "Astana", "ar": "أستانا"}}],
    }
    knowledge = {
        **dict.fromkeys(("groups", "offices", "topics", "events", "documents", "terms"), ()),
        "format": 1, "version": "1", "date": "2026-01-01", "process": {"name": text, "numbering": text},
        "parties": [{"id": side, "kind": "state", "name": {"en": side.title(), "ar": side}} for side in SIDES],
        "places": [city], "people": people, "rounds": [held(n) for n in range(1, rounds + 1)],
    }  # fmt: skip
    page = {"publisher": "x", "lang": "en", "kind": "wire", "house": "x"}
    sources = [{**page, "id": f"s{i:03d}", "url": f"https://example.org/{i}"} for i in range(1, len(claims) // 5 + 2)]
    return {"rounds": knowledge, "claims": {"claims": claims}, "sources": {"sources": sources}}


def cases(knowledge: Json, rounds: int) -> dict[str, list[str]]:
    """What is asked, by name."""
    someone = knowledge["people"][len(knowledge["people"]) // 2]["name"]["en"]
    half = str(rounds // 2)
    return {
        "empty start": ["help", "exit-codes"],
        "who N": ["who", half],
        "who N --json": ["who", half, "--json"],
        "person": ["person", someone],
        "person, mistyped": ["person", someone[:2] + someone[3:]],
        "question": ["who", "led", "Turkey", "at", "round", half],
        "question, Arabic": ["من", "ترأس", "وفد", "روسيا", "في", "الجولة", half],
        "question, a name": ["which", "rounds", "did", *someone.split(), "lead"],
        "question, a span": ["who", "led", "Turkey", "after", "round", half],
        "rounds": ["rounds"],
        "rounds, a year": ["rounds", "--year", "1990"],
        "rounds, table": ["rounds", "--table"],
        "who all": ["who", "all"],
        "who --often": ["who", "--often"],
        "attendance": ["attendance", "--table"],
        "timeline": ["timeline", "--table"],
        "check": ["check"],
    }


class Cost(NamedTuple):
    """Seconds of the processor, and megabytes."""

    seconds: float
    megabytes: float


SLOW = 10.0
PASSES = 3


def cost(command: list[str]) -> Cost:
    """What one run takes."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    said = process.stderr.read() if process.stderr else ""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if "Traceback" in said or process.returncode not in (0, 1, 3):
        raise SystemExit(f"{' '.join(command)}: {said[-500:]}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def written(size: int, place: Path) -> tuple[str, dict[str, list[str]]]:
    """Write a base into a folder; returns what it holds, and what to ask of it."""
    place.mkdir(parents=True, exist_ok=True)
    data = base(size)
    for name, content in data.items():
        (place / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    weight = sum(file.stat().st_size for file in place.glob("*.json")) / 1e6
    return f"{size} rounds, {len(data['rounds']['people'])} people, {weight:.1f} MB", cases(data["rounds"], size)


def measured(sizes: list[int], folder: Path) -> dict[str, list[Cost]]:
    """The costs of each case, in the order of the sizes.

    A case is run at all sizes one after the other, three times over, since a computer may be half as fast a minute
    later. Bases are made in a process apart: what this one holds would count as memory of those that it starts.
    """
    commands: dict[str, list[list[str]]] = {}
    for size in sizes:
        place = folder / str(size)
        with ProcessPoolExecutor(1) as apart:
            said, asked = apart.submit(written, size, place).result()
        print(said, file=sys.stderr)
        for name, words in asked.items():
            end = [] if words[0] == "help" else ["--data", str(place)]
            commands.setdefault(name, []).append([sys.executable, "-m", "astana_cli", *words, *end])
    found: dict[str, list[Cost]] = {}
    for name, of_sizes in commands.items():
        passes: list[list[Cost]] = []
        while len(passes) < PASSES and all(c.seconds < SLOW for costs in passes for c in costs):
            passes.append([cost(command) for command in of_sizes])
        found[name] = [best(runs) for runs in zip(*passes, strict=True)]
        print(f"  {name:20} " + " ".join(f"{c.seconds * 1000:9.0f} ms" for c in found[name]), file=sys.stderr)
    return found


def best(runs: Sequence[Cost]) -> Cost:
    """The least time of some runs, and the most memory."""
    return Cost(min(c.seconds for c in runs), max(c.megabytes for c in runs))


def growth(costs: list[Cost], start: list[Cost]) -> float:
    """How many times longer the last size takes than the one before, both above the start."""
    before, last = (max(c.seconds - s.seconds, 0.001) for c, s in zip(costs[-2:], start[-2:], strict=True))
    return last / before


def table(found: dict[str, list[Cost]], sizes: list[int]) -> Iterator[str]:
    """The table in Markdown."""
    yield "| ms (MB) | " + " | ".join(f"{size:,} rounds" for size in sizes) + " | growth |"
    yield "|---|" + "---:|" * (len(sizes) + 1)
    for name, costs in found.items():
        cells = [f"{c.seconds * 1000:,.0f} ({c.megabytes:.0f})" for c in costs]
        times = f"{growth(costs, found['empty start']):.1f}" if len(sizes) > 1 and name != "empty start" else ""
        yield f"| {name} | " + " | ".join(cells) + f" | {times} |"


WIDE, HIGH, LEFT, TOP, BELOW, BESIDE = 640, 400, 60, 20, 40, 150
LINES = {
    "who N": "#0969da", "person": "#1a7f37", "person, mistyped": "#9a6700", "question": "#cf222e", "rounds": "#8250df",
    "check": "#57606a",
}  # fmt: skip


def picture(found: dict[str, list[Cost]], sizes: list[int]) -> str:
    """Time over size, both logarithmic."""
    slowest = max(c.seconds for name in LINES for c in found[name])
    low, high = 0.01, slowest * 1.5

    def x(size: float) -> float:
        return LEFT + (WIDE - LEFT - BESIDE) * math.log(size / sizes[0]) / math.log(sizes[-1] / sizes[0])

    def y(seconds: float) -> float:
        return TOP + (HIGH - TOP - BELOW) * (1 - math.log(seconds / low) / math.log(high / low))

    ticks = [seconds for seconds in (0.01, 0.1, 1, 10, 100) if seconds < high]
    parts = [f'<text x="{x(size):.0f}" y="{HIGH - 20}" text-anchor="middle">{size:,}</text>' for size in sizes]
    parts += [f'<text x="{LEFT - 8}" y="{y(s) + 4:.0f}" text-anchor="end">{s:g} s</text>' for s in ticks]
    at = 0.0
    for name in sorted(LINES, key=lambda name: -found[name][-1].seconds):
        points = " ".join(f"{x(size):.1f},{y(c.seconds):.1f}" for size, c in zip(sizes, found[name], strict=True))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{LINES[name]}" stroke-width="2"/>')
        at = max(y(found[name][-1].seconds), at + 15)
        parts.append(f'<text x="{x(sizes[-1]) + 8:.0f}" y="{at + 4:.0f}" fill="{LINES[name]}">{name}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" font-family="sans-serif" font-size="12">'
        f'<rect width="{WIDE}" height="{HIGH}" fill="#fff"/>{"".join(parts)}'
        f'<text x="{WIDE // 2}" y="{HIGH - 4}" text-anchor="middle">rounds</text></svg>\n'
    )


def main() -> None:
    """Make the bases, ask, print the table, draw the picture."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--most", type=int, default=SIZES[-1], help="the largest number of rounds")
    parser.add_argument("--svg", type=Path, help="draw the growth into this file")
    parser.add_argument("--keep", type=Path, help="leave the bases in this folder")
    given = parser.parse_args()
    sizes = [size for size in SIZES if size <= given.most]
    with tempfile.TemporaryDirectory() as scratch:
        found = measured(sizes, given.keep or Path(scratch))
    print("\n".join(table(found, sizes)))
    if given.svg:
        given.svg.write_text(picture(found, sizes), "utf-8")


if __name__ == "__main__":
    main()
