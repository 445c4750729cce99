"""A small reader of the shipped data that shares nothing with the program: expectations are computed from it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[2] / "data"
CORE_PARTIES = ("russia", "turkey", "iran", "syria_gov", "opposition", "un")
TOOK_PART = {"present", "partial", "represented"}

Json = Any


def read(name: str) -> Json:
    """`rounds`, `claims` or `sources`, decoded."""
    return json.loads((DATA / f"{name}.json").read_text("utf-8"))


@cache
def shipped(name: str) -> Json:
    """The same, read once; not to be changed."""
    return read(name)


def rounds() -> list[Json]:
    return sorted(shipped("rounds")["rounds"], key=lambda a_round: a_round["number"])


def numbers() -> list[int]:
    return [a_round["number"] for a_round in rounds()]


def known_claims() -> set[str]:
    return {claim["id"] for claim in shipped("claims")["claims"]}


def person_names() -> dict[str, Json]:
    return {person["id"]: person["name"] for person in shipped("rounds")["people"]}


def delegation(number: int, party: str) -> Json | None:
    found = [item for item in rounds()[number - 1]["delegations"] if item["party"] == party]
    return found[0] if found else None


def opened(a_round: Json) -> date:
    return date.fromisoformat(a_round["start"]["value"])


def closed(a_round: Json) -> date:
    return date.fromisoformat(a_round["end"]["value"])


def numbers_where(holds: Callable[[Json], bool]) -> list[int]:
    return [a_round["number"] for a_round in rounds() if holds(a_round)]


def took_part(a_round: Json, party: str) -> bool:
    own = delegation(a_round["number"], party)
    return own is not None and own["attendance"].get("value") in TOOK_PART


def left_open(a_round: Json, party: str) -> bool:
    """Whether it is on record that nothing is known of a party's coming."""
    own = delegation(a_round["number"], party)
    return own is not None and own["attendance"].get("value") in (None, "not_recorded")


def is_tied(fact: Json) -> bool:
    """No version is preferred, and another one stands beside it that is not set aside."""
    others = [rival for rival in fact.get("rivals", ()) if rival["rank"] != "deprecated"]
    return bool(others) and fact["rank"] != "preferred"


def is_disputed(fact: Json) -> bool:
    return any(rival["rank"] != "deprecated" for rival in fact.get("rivals", ()))


def heads(number: int) -> Iterator[Json]:
    """The facts about who led, one for each delegation that has one."""
    for item in rounds()[number - 1]["delegations"]:
        if "head" in item:
            yield item["head"]


class Copy:
    """A copy of the shipped data that a test may break."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.knowledge = read("rounds")

    @cached_property
    def ledger(self) -> Json:
        return read("claims")

    @property
    def last_round(self) -> Json:
        return self.knowledge["rounds"][-1]

    @property
    def last_head(self) -> Json:
        """The first delegation's head at the last round."""
        return self.last_round["delegations"][0]["head"]

    def save(self) -> str:
        self.folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(DATA / "claims.json", self.folder)
        shutil.copy(DATA / "sources.json", self.folder)
        (self.folder / "rounds.json").write_text(json.dumps(self.knowledge, ensure_ascii=False), "utf-8")
        if "ledger" in vars(self):
            (self.folder / "claims.json").write_text(json.dumps(self.ledger, ensure_ascii=False), "utf-8")
        return str(self.folder / "rounds.json")
