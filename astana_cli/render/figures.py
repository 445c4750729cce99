"""What a picture shows, taken from the records of an answer; drawn on a terminal or as SVG by other modules."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from astana_cli.answers.answer import Answer, Record
from astana_cli.answers.phrases import listing, shown
from astana_cli.knowledge.model import Text
from astana_cli.words.labels import FIELDS, label

HEAD, PRESENT, PARTLY, AWAY, UNKNOWN, NOTHING = "●", "○", "◐", "×", "?", "·"
STATES = {
    "present": PRESENT,
    "partial": PARTLY,
    "represented": PARTLY,
    "suspended": PARTLY,
    "boycotted": AWAY,
    "declined": AWAY,
    "not_invited": AWAY,
    "absent": AWAY,
}
LEGEND = {
    HEAD: Text(en="present, head on record", ar="حاضر ورئيس وفده مسجل"),
    PRESENT: Text(en="present", ar="حاضر"),
    PARTLY: Text(en="in part, suspended or represented", ar="حاضر جزئيًا أو معلِّق أو ممثَّل"),
    AWAY: Text(en="stayed away", ar="غائب"),
    UNKNOWN: Text(en="expressly not recorded", ar="غير مسجل صراحةً"),
    NOTHING: Text(en="nothing on record", ar="لا شيء في السجل"),
}
CAREER = {
    HEAD: Text(en="head of delegation", ar="رئيس وفد"),
    PARTLY: Text(en="head by some sources only", ar="رئيس وفد بحسب بعض المصادر فقط"),
    PRESENT: Text(en="in another capacity", ar="بصفة أخرى"),
    AWAY: Text(en="stayed away", ar="غائب"),
    NOTHING: Text(en="not on record", ar="لا يرد في السجل"),
}


class Band(Struct, frozen=True):
    """A row of a matrix: its key, its name, and a sign for each round."""

    key: str
    name: Text
    signs: dict[int, str]


class Matrix(Struct, frozen=True):
    """Rounds across, parties (or capacities) down; `remarks` explain single cells."""

    rounds: tuple[int, ...]
    bands: tuple[Band, ...]
    legend: dict[str, Text]
    remarks: tuple[Text, ...] = ()


class Moment(Struct, frozen=True):
    """A round (with its number) or an event on the line of time; days are ISO dates."""

    number: int | None
    name: Text
    start: str
    end: str
    city: Text | None
    city_key: str


class Timeline(Struct, frozen=True):
    """Everything that has a day, in order."""

    moments: tuple[Moment, ...]


class Contrast(Struct, frozen=True):
    """A fact at several rounds: what it is, the values in the order of the rounds, whether they differ."""

    name: Text
    values: tuple[Text | None, ...]
    differs: bool


class Comparison(Struct, frozen=True):
    """Rounds side by side."""

    rounds: tuple[int, ...]
    rows: tuple[Contrast, ...]


Figure = Matrix | Timeline | Comparison


def figure(answer: Answer) -> Figure | None:
    """The figure of an answer; None if its kind is not drawn or there is nothing to draw."""
    made = {"matrix": attendance, "person": career, "timeline": timeline, "compare": comparison}.get(answer.view)
    return made(answer) if made and answer.records else None


def attendance(answer: Answer) -> Matrix:
    """Who came to which round."""
    bands: dict[str, Band] = {}
    remarks = []
    for r in answer.records:
        if r.party is None or r.round is None:
            continue
        band = bands.setdefault(r.party, Band(r.party, r.whose or Text(en=r.party, ar=r.party), {}))
        if r.field == "attendance":
            band.signs[r.round] = STATES.get(_id(r), UNKNOWN)
        elif r.field == "head" and r.value is not None and band.signs.get(r.round) in (PRESENT, None):
            band.signs[r.round] = HEAD
        elif r.field == "absence" and r.value is not None:
            why, name = shown(r), band.name
            remarks.append(
                Text(en=f"Round {r.round}, {name.en}: {why.en}", ar=f"الجولة {r.round}، {name.ar}: {why.ar}")
            )
    order = sorted(bands.values(), key=lambda band: -len(band.signs))
    return Matrix(tuple(sorted(answer.rounds)), tuple(order), LEGEND, tuple(remarks))


def career(answer: Answer) -> Matrix | None:
    """In what capacity a person stands in the record of which round; `rounds` of the answer are those led."""
    bands: dict[str, Band] = {}
    for r in answer.records:
        if r.round is None or r.field == "office":
            continue
        key = r.party if r.field == "head" and r.party else r.field
        name = r.whose if r.field == "head" and r.whose else label(FIELDS, r.field)
        sign = AWAY if r.field == "absent" else PRESENT
        if r.field == "head":
            sign = HEAD if r.round in answer.rounds else PARTLY
        bands.setdefault(key, Band(key, name, {})).signs[r.round] = sign
    if not bands:
        return None
    last = max(number for band in bands.values() for number in band.signs)
    legend = {sign: said for sign, said in CAREER.items() if sign == NOTHING or _used(sign, bands.values())}
    return Matrix(tuple(range(1, last + 1)), tuple(bands.values()), legend)


def timeline(answer: Answer) -> Timeline | None:
    """Rounds and events by day."""
    grouped: dict[int | str | None, dict[str, Record]] = {}
    for r in answer.records:
        grouped.setdefault(r.round or r.event, {})[r.field] = r
    moments = []
    for found in grouped.values():
        start, end, city = (found.get(field) for field in ("date_start", "date_end", "city"))
        if start is None or not isinstance(start.value, str) or len(start.value) < 7:
            continue
        moments.append(
            Moment(
                start.round,
                start.whose or label(FIELDS, "event"),
                start.value,
                end.value if end and isinstance(end.value, str) else start.value,
                shown(city) if city and city.value else None,
                _id(city) if city else "",
            )
        )
    return Timeline(tuple(sorted(moments, key=lambda m: m.start))) if moments else None


def comparison(answer: Answer) -> Comparison:
    """What is alike at the rounds compared, and what is not; parties that came alike are said together."""
    cells: dict[tuple[str, str | None], dict[int, list[Record]]] = {}
    for r in answer.records:
        if r.round is not None:
            cells.setdefault((r.field, r.party), {}).setdefault(r.round, []).append(r)
    rows = []
    together: dict[str, list[tuple[Text, Text]]] = {}
    for (field, _), by_round in cells.items():
        one = next(iter(by_round.values()))[0]
        values = tuple(_values(by_round.get(number, [])) for number in answer.rounds)
        differs = len({v.en if v else None for v in values}) > 1
        if field == "attendance" and not differs and one.whose and values[0]:
            together.setdefault(values[0].en, []).append((values[0], one.whose))
            continue
        name = label(FIELDS, field)
        if one.whose:
            name = Text(en=f"{one.whose.en}: {name.en.lower()}", ar=f"{one.whose.ar}: {name.ar}")
        rows.append(Contrast(name, values, differs))
    for found in together.values():
        names = listing([whose for _, whose in found], ", ", "، ")
        rows.append(Contrast(found[0][0], (names,) * len(answer.rounds), False))
    return Comparison(answer.rounds, tuple(rows))


def _values(records: list[Record]) -> Text | None:
    return listing([shown(r) for r in records]) if records else None


def _id(r: Record) -> str:
    return str(r.value.get("id", "")) if isinstance(r.value, dict) else ""


def _used(sign: str, bands: Iterable[Band]) -> bool:
    return any(sign in band.signs.values() for band in bands)
