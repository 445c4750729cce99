"""Questions about dates, places and levels of rounds: the frames, in the order in which they are tried."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import WHERE, one_or_all
from astana_cli.questions.kinds.dates import cancelled, date, date_check, last_check, nearest, postponed, told_of_next
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.places import called_so, city_called, gathered, not_there, place, place_check
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit


def _level(s: Sentence, k: Knowledge) -> Query:
    """`At what level was round 10 held?`"""
    return one_or_all(s, k, Query("level"))


def _level_check(s: Sentence, k: Knowledge) -> Query:
    """`Was round 10 held at ministerial level?`"""
    if len(s.rounds) + len(s.loose) != 1 and not (s.rels or s.whens):
        raise Unfit
    return one_or_all(s, k, Query("level", check=(next(LEVELS[atom] for atom in LEVELS if s.has(atom)),)))


LEVELS = {
    "at_experts": "experts",
    "at_deputies": "deputy_ministers_envoys",
    "at_heads": "heads_of_state",
    "at_ministers": "ministers",
}
"""What is claimed, and the level on record that it means."""
TOLD_OF_NEXT = frame(
    "told_of_next",
    told_of_next,
    "contents|announce|issue when?|where?|date|place",
    "statement document yesno? what? which? there outcome",
)
WHEN_WHERE = (
    frame("last_check", last_check, "", "why? yesno? ~last ~first really", "", ""),
    frame(
        "place",
        place,
        "where?|venue|city|country|land|place|moved|host",
        "what? which? list? yesno? why? when? called then ~all host moved who? announce ~instead delegation happen how "
        "host_official",
        WHERE,
    ),
    frame("place", gathered, "where?|venue delegation|people", "what? which? ~all", WHERE),
    frame("nearest", nearest, "nearest", "which? what? when? date list? there gap"),
    frame("place", not_there, "where? ~not", "then", WHERE),
    frame("city_called", city_called, "called", "what? which? then host city there how", "", "place"),
    frame("city_called", called_so, "called yesno?", "then city there", "", "place city_name"),
    frame("place_check", place_check, "yesno?|why?", "~or ~not ~instead ~outside", WHERE),
    frame("place_check", place_check, "yesno? elsewhere", "", WHERE),
    frame("cancelled", cancelled, "cancelled", "why? when? yesno? which?", WHERE),
    frame(
        "postponed",
        postponed,
        "postponed",
        "why? yesno? when? date announce how_long? which? month kept",
        WHERE,
    ),
    frame("postponed", postponed, "original_date", "what? which? when? list?", WHERE),
    frame("postponed", postponed, "moved announce when?|date", "which? what? start end", WHERE),
    frame("level", _level, "level", "what? which? who? yesno? there attend delegation", WHERE),
    frame("level", _level_check, "|".join(LEVELS), "yesno?", WHERE),
    frame(
        "date",
        date,
        "when?|date|weekday|month|how_long?|duration|start|end|year|days",
        "what? which? list? yesno? how_long? announce duration start end days date month year weekday longest "
        "times happen ~other ~all ~outside delegation count host firsttime",
        WHERE,
    ),
    frame("date", date, "weekday_name", "yesno? date start end weekday what? which? when?", WHERE),
    frame("date_check", date_check, "yesno?", "date announce happen ~other", ""),
    frame("date_check", date_check, "", "what? which? announce", ""),
)
