"""Questions that list, count or name rounds."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query, Topic
from astana_cli.answers.refusals import refuse
from astana_cli.answers.select import came, selected
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import WHERE, asks_rounds, filtered, must_be_one, of_talks, one_or_all
from astana_cli.questions.kinds.events import (
    between_rounds,
    event,
    event_of_day,
    events,
    of_kind,
    of_topic,
    proposed,
    turnout,
)
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.spread import spread
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.several import conjoined
from astana_cli.questions.which import Refusal, Unfit, ask_back, matching, named, narrowed, where


def _count(s: Sentence, k: Knowledge) -> Query:
    _away(s)
    if any(atom_of(s.marks[at + 1]) in ("city", "country", "land", "place") for at in _asked(s)):
        raise Unfit
    if spread(s):
        raise Unfit  # `how many rounds in each city?`
    if not (s.plural or s.singular or s.has_noun("astana", "process") or s.has("how_often?")):
        raise Unfit
    if (s.rounds or s.loose) and not s.spans:
        raise Unfit
    if s.has("called") and not s.targets("city_name"):
        raise Unfit
    if s.has("happen") and not s.slots & {"place", "country", "city_name"}:
        raise Unfit
    if s.atoms & {"start", "end"} and (not s.whens or s.spans or any(w.months for w in s.whens)):
        raise Unfit
    if (s.has("venue") and not s.targets("place")) or (s.has("delegation") and not _met(s)):
        raise Unfit
    query = filtered(s, k, Query("count"))
    _both_ends(s, query)
    return query


def _met(s: Sentence) -> bool:
    """`How many times did the parties meet?`: rounds are counted, and no delegations."""
    return s.has("how_often?") and any((m.kind, m.target) == ("cue", "held") for m in s.marks)


def _both_ends(s: Sentence, query: Query) -> None:
    """`How many rounds between 5 and 12`: with these two or without them? Raises Refusal."""
    between = any(span.kind == "between" and span.one.number is not None for span in s.spans)
    if not between or len(query.rounds) < MOST_ENDS:
        return
    one, two = query.rounds[0], query.rounds[-1]
    text = both(
        f"Are rounds {one} and {two} themselves to be counted? With them it is {len(query.rounds)}, without them "
        f"{len(query.rounds) - MOST_ENDS}.",
        f"هل تُعدّ الجولتان {one} و{two} أيضًا؟ العدد معهما {len(query.rounds)}، وبدونهما "
        f"{len(query.rounds) - MOST_ENDS}.",
    )
    inner = [command_line(replace(query, rounds=query.rounds[1:-1]))] if len(query.rounds) > MOST_ENDS else []
    raise Refusal(refuse(query, "ambiguous", text, *inner, command_line(query)))


MOST_ENDS = 2


def _asked(s: Sentence) -> list[int]:
    """Where `how many` stands, with a word behind it that says what is counted."""
    return [at for at, mark in enumerate(s.marks[:-1]) if atom_of(mark) == "how_many?"]


def _lasted(s: Sentence, k: Knowledge) -> Query:
    """`How many rounds lasted two days?`, `did any go on longer?`; of a round that is named, how long it was."""
    (length,) = s.targets("length")
    if s.rounds or s.loose:
        if s.plural_asked() or s.has("how_many?") or s.has("list?"):
            raise Unfit
        return one_or_all(s, k, Query("date", detail="duration"))
    if not (s.singular or s.plural) or (s.singular and not (s.vague() or s.asks_for_one() or s.rels)):
        raise Unfit
    bound = {"=": "days", ">": "longer_than", "<": "shorter_than"}[length[0]]
    return filtered(s, k, Query(_listed(s)), **{bound: int(length[1:])})


def _listed(s: Sentence) -> Topic:
    """Whether rounds are to be counted, as for yes or no, or named."""
    return "count" if s.has("how_many?") or s.has("how_often?") or s.has("yesno?") else "rounds"


def _on_weekday(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds opened on a Monday?`, `did any end on a Friday?`, `rounds held on a Wednesday`."""
    days = s.targets("weekday")
    if len(days) != 1 or s.rounds or s.loose or s.atoms >= {"start", "end"} or any(w.days for w in s.whens):
        raise Unfit
    if not (s.singular or s.plural) or (s.singular and not (s.vague() or s.asks_for_one() or s.rels)):
        raise Unfit
    if s.rels and not s.atoms & {"start", "end"}:
        raise Unfit  # `the first round on a Tuesday` may have begun on the Monday
    which = "weekday" if s.has("start") else "closed_on" if s.has("end") else "held_on"
    query = filtered(s, k, Query(_listed(s)), **{which: days[0]})
    if which == "held_on" and s.singular and query.topic == "rounds":
        raise Refusal(ask_back(Query("round"), k, tuple(r.number for r in selected(query, k))))
    return query


def _in_venue(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds were at the Ritz?`"""
    names = s.targets("venue_name")
    if len(names) != 1 or s.rounds or s.loose or not (s.singular or s.plural):
        raise Unfit
    query = filtered(s, k, Query(_listed(s)), venue=names[0])
    if s.singular and not (s.vague() or s.asks_for_one() or s.rels):
        raise Refusal(ask_back(Query("round"), k, tuple(r.number for r in selected(query, k))))
    return query


def _number_of(s: Sentence, k: Knowledge) -> Query:
    """`The round in December 2019, what number is it?`"""
    if not narrowed(s) or s.rounds or s.loose:
        raise Unfit
    return _rounds(s, k)


def _renamed(s: Sentence, k: Knowledge) -> Query:
    """`The first round after the capital was renamed Nur-Sultan.`"""
    if s.rounds or s.loose or s.whens or s.rels not in (["first"], ["first", "next"]):
        raise Unfit
    return Query("rounds", pick="first", where=where(s))


def _away(s: Sentence) -> None:
    """`not` and `outside` must be about a place."""
    if s.atoms & {"~not", "~outside"} and not s.slots & {"place", "city_name", "country"}:
        raise Unfit
    if s.atoms >= {"~not", "~outside"}:
        raise Unfit


def _rounds(s: Sentence, k: Knowledge) -> Query:
    _away(s)
    if not (s.plural or s.singular or s.has_noun("astana", "process")):
        raise Unfit
    if s.has("city") and s.plural and not narrowed(s):
        raise Unfit
    if s.has("called") and not (s.plural or s.singular):
        raise Unfit
    if s.has("venue") and not (s.plural_asked() and s.targets("place")):
        raise Unfit
    if s.has("delegation") and not (s.plural_asked() and s.slots and any(atom_of(m) == "held" for m in s.marks)):
        raise Unfit
    if not (narrowed(s) or s.spans or s.has("~all") or s.plural or s.rels):
        raise Unfit
    if (s.rounds or s.loose) and not s.spans:
        raise Unfit
    if set(s.rels) & {"next", "previous"}:
        if narrowed(s) and s.rels in (["next"], ["previous"]) and not (s.plural or s.atoms & {"how_many?", "called"}):
            return one_or_all(s, k, Query("round"))
        raise Refusal(ask_back(Query("round"), k, (k.last - 1, k.last)))
    if _next_to_date(s):
        edge = "last" if s.spans[0].kind == "before" else "first"
        return replace(filtered(s, k, Query("rounds")), pick=edge)
    if narrowed(s):
        found = matching(s, k)
        if not found:
            return filtered(s, k, Query("rounds"))
        unnamed = s.whens and all(w.year is None for w in s.whens)
        several = any(len(w.months) > 1 and not w.whole for w in s.whens)
        listed = s.plural_asked() or (_held(s) and s.plural and not of_talks(s) and not several)
        if len(found) > 1 and (unnamed or several) and not listed:
            raise Refusal(ask_back(Query("round"), k, tuple(r.number for r in found)))
        must_be_one_of(s, k)
        if several or (unnamed and len(s.whens) > 1):
            return Query("rounds", rounds=tuple(r.number for r in found))
    return filtered(s, k, Query("rounds"))


def _next_to_date(s: Sentence) -> bool:
    """`The round before December 2019`, `which round came right after March 2020?`: the one next to a date, where
    `which round was held before 2018?` asks for them all."""
    if s.plural or not s.singular or s.rels or len(s.spans) != 1 or s.spans[0].kind not in ("before", "after"):
        return False
    if s.spans[0].one.when is None or s.has("~all") or s.has("how_many?"):
        return False
    words = {token.plain for token in s.typed}
    noun = next(at for at, m in enumerate(s.marks) if m.kind == "noun")
    step = s.before(s.spans[0].one.start)
    mark = s.marks[noun]
    definite = s.typed[mark.start].plain.startswith("ال") or (mark.start and s.typed[mark.start - 1].plain == "the")
    came = mark.start < s.marks[step].start and (
        s.typed[s.marks[step].start - 1].plain in COMES or s.typed[s.marks[step].start].plain in COMES
    )
    return came or bool(words & AT_ONCE) or (bool(definite) and s.next_to(noun) == step and not s.has("which?"))


AT_ONCE = word_list("rounds", "at_once")
COMES = word_list("rounds", "comes")


def _held(s: Sentence) -> bool:
    """Whether it is said that rounds were held: `rounds that fell in June`, `meetings that took place in May`."""
    verbs = [m for m in s.marks if m.end - m.start > 1 and (m.kind == "stop" or (m.kind, m.target) == ("link", "in"))]
    clause = any(m.kind == "link" or s.typed[m.start].plain in RELATIVE for m in verbs)
    return clause or any(atom_of(m) == "held" for m in s.marks)


RELATIVE = word_list("arabic", "relative")


def must_be_one_of(s: Sentence, k: Knowledge) -> None:
    """A definite `the Sochi round` that fits several is asked back; `which round` and lists are not."""
    if not s.has("which?") and not s.has("what?") and not s.has("list?"):
        must_be_one(s, k, Query("round"))


def _when_where(s: Sentence, k: Knowledge) -> Query:
    """`When and where was round 21?`"""
    if any((m.kind, m.target) == ("cue", "venue") and conjoined(s, at) for at, m in enumerate(s.marks)):
        raise Unfit
    if s.plural and not (named(s, k) or narrowed(s)):
        return Query("rounds")
    return one_or_all(s, k, Query("rounds"))


def _was_any(s: Sentence, k: Knowledge) -> Query:
    """`Was there a round in 2020?`"""
    if (
        not narrowed(s)
        or s.rounds
        or s.loose
        or s.rels
        or (s.has("~not") and not _of_no_round(s))
        or not (s.has("there") or s.has("which?") or s.vague() or s.has("~not") or s.has("ever"))
    ):
        raise Unfit
    return filtered(s, k, Query("count"))


def _of_no_round(s: Sentence) -> bool:
    """`Was no round held in 2020?`, `not a single round`: what is denied is that there was any."""
    denied = s.first_of("~not")
    after = s.marks[denied + 1] if denied + 1 < len(s.marks) else None
    said = [token.plain for token in s.typed[s.marks[denied].start : s.marks[denied].end]]
    return after is not None and after.kind == "noun" and (said == ["no"] or (len(said) > 1 and said[0] == "not"))


def _is_there(s: Sentence, k: Knowledge) -> Query:
    """`Is there a round 23?`, `Will there be another round?`"""
    numbers = (*s.rounds, *s.loose)
    if s.spans or s.rels or narrowed(s) or len(numbers) > 1 or (not numbers and not s.has("~other")):
        raise Unfit
    return Query("round", rounds=numbers or (k.last + 1,))


def _last_one(s: Sentence, k: Knowledge) -> Query:
    if len(s.rels) != 1 or s.rels[0] in ("next", "previous") or narrowed(s):
        raise Unfit
    return one_or_all(s, k, Query("round"))


def _title(s: Sentence, k: Knowledge) -> Query:
    """`What was round 4 called officially?`, `ما اسم الجولة 22`: the title of the round right beside the word."""
    numbers, at = named(s, k), s.first_of("called")
    anchor = next((a.start for a in s.anchors if a.number is not None), -1)
    between = s.marks[min(at, anchor) + 1 : max(at, anchor)]
    if len(numbers) != 1 or anchor < 0 or any(m.kind not in ("noun", "stop") for m in between) or narrowed(s) or s.rels:
        raise Unfit
    return Query("round", rounds=numbers, detail="title")


def _round_card(s: Sentence, k: Knowledge) -> Query:
    if not (s.rounds or s.loose or s.rels or narrowed(s)):
        raise Unfit
    if not s.rounds and not s.rels and not s.whens and not s.slots and not s.has_noun("round", "rounds", "astana"):
        raise Unfit
    if _asks_a_place(s):
        raise Unfit
    return one_or_all(s, k, Query("round"))


def _asks_a_place(s: Sentence) -> bool:
    """`ما عاصمة كازاخستان؟`, `what is Sochi?`: a city is asked about, and no round in it."""
    if s.rounds or s.loose or s.rels or s.whens or s.has_noun("round", "rounds", "astana"):
        return False
    inside = any((m.kind, m.target) == ("link", "in") or m.lead for m in s.marks)
    capital = not CAPITAL.isdisjoint(token.plain for token in s.typed)
    return not inside and (capital or bool(s.atoms & {"what?", "which?"}))


CAPITAL = word_list("rounds", "capital")


def _party_at(s: Sentence, k: Knowledge) -> Query:
    """`Turkish delegation, round 5`: all that is known of it there; of one that was not there, that it was not."""
    parties = s.targets("party")
    if not (named(s, k) or narrowed(s) or s.rels):
        raise Unfit
    query = one_or_all(s, k, Query("attendance", parties=parties))
    if len(parties) != 1 or len(query.rounds) != 1 or s.has("~not"):
        raise Unfit
    if query.rounds[0] not in k.rounds:
        return query
    return replace(query, topic="round") if came(k.rounds[query.rounds[0]], parties[0], k) else query


def _neighbour_round(s: Sentence, k: Knowledge) -> Query:
    """`Which round came after round 5?`, `What came after round 22?`"""
    numbers = [*s.rounds, *s.loose]
    if len(numbers) != 1 or s.rels or s.spans:
        raise Unfit
    after = s.has("successor")
    if after and s.has("what?") and not s.singular_before():
        return Query("next_round", rounds=(numbers[0],))
    topic: Topic = "date" if s.atoms & {"when?", "date", "month"} else "round"
    topic = "place" if s.atoms & {"where?", "place", "city"} else topic
    return Query(topic, rounds=(numbers[0] + (1 if after else -1),))


def _timeline(s: Sentence, k: Knowledge) -> Query:
    return filtered(s, k, Query("timeline")) if not (s.rounds or s.loose) else one_or_all(s, k, Query("timeline"))


def _party(s: Sentence, k: Knowledge) -> Query:
    parties = s.targets("party")
    if len(parties) != 1 or s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    return Query("party", parties=parties)


def _unled(s: Sentence, k: Knowledge) -> Query:
    """`For which round do we not know who headed the Turkish delegation?`"""
    parties = s.targets("party")
    if len(parties) != 1 or parties[0] not in k.parties or not asks_rounds(s) or s.has("yesno?"):
        raise Unfit
    return filtered(s, k, Query("count" if s.has("how_many?") else "rounds"), headless=parties[0])


PROPOSED = "people who? which? what? when? why? yesno? list? host_official date reason office"
ROUNDS = (
    frame("proposed", proposed, "proposal", PROPOSED, "party person"),
    frame("proposed", proposed, "who?|why?", PROPOSED, "party person", "event"),
    frame(
        "unled",
        _unled,
        "unrecorded head",
        "which? what? who? list? how_many? delegation called",
        WHERE,
        "party",
    ),
    frame(
        "neighbour",
        _neighbour_round,
        "successor|predecessor",
        "which? what? when? where? list? date month place city",
        "",
    ),
    frame("timeline", _timeline, "timeline", "what? list? ~all summit ministerial related date", WHERE),
    frame("turnout", turnout, "how_many? people|delegation|attend|member", "there", "place month", "event"),
    frame(
        "event",
        event,
        "",
        "what? when? where? which? who? list? define date career happen document attend yesno? belong statement "
        "outcome start end fact agenda announce issue represent delegation people present spoke country force "
        "place city month year guarantor host_official",
        f"party {WHERE}",
        "event",
    ),
    frame(
        "of_kind",
        of_kind,
        "summit|ministerial|technical",
        "what? which? when? where? who? list? yesno? how_many? how_often? date place city year month happen outcome "
        "statement document issue attend there guarantor ~all ~first ~last firsttime head country start end contents "
        "related agenda represent delegation spoke people present venue host",
        f"party person {WHERE}",
    ),
    frame("of_topic", of_topic, "when?|where?|date|place|city", "what? start end force", WHERE, "topic"),
    frame(
        "events",
        events,
        "related",
        "what? which? list? ~all happen besides when? yesno? there ~outside",
        "place country",
    ),
    frame("between_rounds", between_rounds, "happen|related", "what? which? yesno? there ~between", ""),
    frame(
        "count",
        _count,
        "how_many?|how_often?",
        "host moved city country place count ~all attend there what? ever ~not ~outside called venue delegation "
        "party_noun happen start end",
        WHERE,
    ),
    frame("count", _count, "count", "~all place city country there", WHERE),
    frame(
        "lasted",
        _lasted,
        "",
        "which? what? list? yesno? how_many? how_often? duration days ~all there ever happen",
        WHERE,
        "length",
    ),
    frame(
        "in_venue",
        _in_venue,
        "",
        "which? what? list? yesno? how_many? how_often? host venue there ~all ever happen place",
        WHERE,
        "venue_name",
    ),
    frame("number_of", _number_of, "how_many?", "which? what? list?", WHERE),
    frame("is_there", _is_there, "there|~other yesno?|~other", "yesno? there ~other ever happen", ""),
    frame("last_one", _last_one, "", "which? what?", ""),
    frame("renamed", _renamed, "called", "which? what? list? ~after ~since city place ~all", "", "city_name"),
    frame("when_where", _when_where, "when?|date where?|place|city|venue", "what? list? held ~all", WHERE),
    frame(
        "rounds",
        _rounds,
        "",
        "which? what? list? ~all date city place country there ~not ~outside called host venue delegation ever",
        WHERE,
    ),
    frame("title", _title, "called", "what?", ""),
    frame("round_card", _round_card, "", "what? which? list? career fact", WHERE),
    frame("party_at", _party_at, "", "what? list? fact delegation", WHERE, "party"),
    frame("party", _party, "", "what? who? list? career ~all fact role delegation", "party"),
)


EVENT_OF_DAY = frame("event_of_day", event_of_day, "happen|what?", "what? which? happen", "place")
ON_WEEKDAY = frame(
    "on_weekday",
    _on_weekday,
    "weekday_name",
    "which? what? list? yesno? how_many? how_often? date start end there ~all ever happen",
    WHERE,
)
WAS_ANY = frame("was_any", _was_any, "yesno?", "there ~all ~not which? happen ~outside ever", WHERE)
