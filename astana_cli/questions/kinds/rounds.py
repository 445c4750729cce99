"""Questions that list, count or name rounds: the frames, in the order in which they are tried."""

from __future__ import annotations

from astana_cli.questions.kinds.asks import WHERE
from astana_cli.questions.kinds.counted_rounds import count, in_venue, lasted, on_weekday, was_any
from astana_cli.questions.kinds.events import (
    between_rounds,
    event,
    event_of_day,
    events,
    meetings_between,
    met_body,
    of_kind,
    of_topic,
    proposed,
    turnout,
)
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.listed_rounds import (
    began,
    between_two,
    elsewhere,
    number_of,
    renamed,
    rounds,
    timeline,
    unled,
    when_where,
)
from astana_cli.questions.kinds.one_round import (
    exists,
    is_there,
    last_one,
    neighbour_round,
    party,
    party_at,
    process_title,
    round_card,
    title,
    title_of_dated,
)

PROPOSED = "people who? which? what? when? why? yesno? list? host_official date reason office"
ROUNDS = (
    frame("proposed", proposed, "proposal", PROPOSED, "party person"),
    frame("proposed", proposed, "who?|why?|what?", PROPOSED, "party person", "event"),
    frame(
        "unled",
        unled,
        "unrecorded head",
        "which? what? who? list? how_many? delegation called",
        WHERE,
        "party",
    ),
    frame(
        "neighbour",
        neighbour_round,
        "successor|predecessor",
        "which? what? when? where? list? date month place city",
        "",
    ),
    frame("timeline", timeline, "timeline", "what? list? ~all summit ministerial related date", WHERE),
    frame("met_body", met_body, "firsttime|~first", "when? where? which? what? start happen attend", "", "body"),
    frame(
        "turnout",
        turnout,
        "how_many? people|delegation|attend|member",
        "there dispute source yesno?",
        "place month",
        "event",
    ),
    frame(
        "event",
        event,
        "",
        "what? when? where? which? who? list? define date career happen document attend yesno? belong statement "
        "outcome start end fact agenda announce issue represent delegation people present spoke country force "
        "place city month year guarantor host_official",
        f"party person {WHERE}",
        "event",
    ),
    frame(
        "of_kind",
        of_kind,
        "summit|ministerial|technical",
        "what? which? when? where? who? list? yesno? how_many? how_often? date place city year month happen outcome "
        "statement document issue attend there guarantor ~all ~first ~last firsttime head country start end contents "
        "related agenda represent delegation spoke people present venue host predecessor ~before",
        f"party person {WHERE}",
    ),
    frame("of_topic", of_topic, "when?|where?|date|place|city", "what? start end force", WHERE, "topic"),
    frame(
        "events",
        events,
        "related",
        "what? which? list? ~all happen besides when? yesno? there ~outside ~after",
        "place country",
    ),
    frame("events", events, "happen besides", "what? which? list?", "place country"),
    frame("between_rounds", between_rounds, "happen|related", "what? which? yesno? there ~between", ""),
    frame("between_rounds", meetings_between, "", "what? which? list? yesno? there ~between", "place country"),
    frame(
        "count",
        count,
        "how_many?|how_often?",
        "host moved city country place count ~all attend there what? ever ~not ~outside called venue delegation "
        "party_noun happen start end",
        WHERE,
    ),
    frame("count", count, "count", "~all place city country there host", WHERE),
    frame(
        "lasted",
        lasted,
        "",
        "which? what? list? yesno? how_many? how_often? duration days ~all there ever happen",
        WHERE,
        "length",
    ),
    frame(
        "in_venue",
        in_venue,
        "",
        "which? what? list? yesno? how_many? how_often? host venue there ~all ever happen place",
        WHERE,
        "venue_name",
    ),
    frame("number_of", number_of, "how_many?", "which? what? list?", WHERE),
    frame("is_there", is_there, "there|~other yesno?|~other", "yesno? there ~other ever happen", ""),
    frame("is_there", exists, "yesno?", "", ""),
    frame("last_one", last_one, "", "which? what?", ""),
    frame("renamed", renamed, "called", "which? what? list? ~after ~since city place ~all", "", "city_name"),
    frame("between_two", between_two, "~between", "which? what? list? how_many? ~all", "place city_name country"),
    frame("began", began, "start where?|place|city", "when? which? what? year date month firsttime list?", ""),
    frame("elsewhere", elsewhere, "where?|city ~outside", "yesno? which? what? list? ~all ever there happen", WHERE),
    frame("when_where", when_where, "when?|date where?|place|city|venue", "what? list? held ~all", WHERE),
    frame(
        "rounds",
        rounds,
        "",
        "which? what? list? ~all date city place country there ~not ~outside called host venue delegation ever",
        WHERE,
    ),
    frame("title", title, "called", "what?", ""),
    frame("process_title", process_title, "called|office", "what? which? list?", ""),
    frame("round_card", round_card, "", "what? which? list? career fact", WHERE),
    frame("party_at", party_at, "", "what? list? fact delegation", WHERE, "party"),
    frame("party", party, "", "what? who? list? career ~all fact role delegation", "party"),
)
TITLE_OF_DATED = frame("title_of_dated", title_of_dated, "called", "what? which? list?", "place")
EVENT_OF_DAY = frame("event_of_day", event_of_day, "happen|what?", "what? which? happen", "place")
ON_WEEKDAY = frame(
    "on_weekday",
    on_weekday,
    "weekday_name",
    "which? what? list? yesno? how_many? how_often? date start end there ~all ever happen",
    WHERE,
)
WAS_ANY = frame("was_any", was_any, "yesno?", "there ~all ~not which? happen ~outside ever", WHERE)
