"""Read a question as people type it: what stands around it is set aside, put right or taken up, in one way after the
other, until what is left can be read (`whole`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import no_such_round
from astana_cli.answers.select import missing_round
from astana_cli.knowledge.model import Round, Text
from astana_cli.questions import no
from astana_cli.questions.around.asides import Parted, parted, without_clauses
from astana_cli.questions.around.framing import PAUSE
from astana_cli.questions.lexis.text import MOST_WORDS, Token, in_arabic, tokens
from astana_cli.questions.whole import (
    LANGUAGES,
    NOT_READ,
    Understood,
    lexicon_of,
    read_as_one,
    set_aside,
    settles,
    unless_presumed,
)

if TYPE_CHECKING:
    from astana_cli.questions.around.corrected import Corrected
    from astana_cli.questions.around.so_many import SoMany
    from astana_cli.questions.opened import Opened


class Reading(Struct, frozen=True):
    """What became of a question: a query, or a refusal ready to be shown; its language; what was mended in it;
    whether it is one for yes or no; the words that ask; whether yes or no could be taken for either of what is asked
    and its denial; the round that is said to be the answer, 0 if none is."""

    lang: str
    query: Query | None = None
    answer: Answer | None = None
    notes: tuple[Text, ...] = ()
    polar: bool = False
    asked: str = ""
    either: bool = False
    claimed: int = 0


def read(text: str, world: Opened) -> Reading:
    """Read one question in English or Arabic, whose lines may be broken anywhere. Never raises for any text."""
    if "\n" not in text.strip():
        return _read(text, world)
    ways = dict.fromkeys((re.sub(GOES_ON, " ", text), text, " ".join(text.split())))
    readings = (_read(way, world) for way in ways)
    first = next(readings)
    return next(
        (found for found in (first, *readings) if not found.answer or found.answer.reason not in NOT_READ), first
    )


GOES_ON = r"(?<![.?!:;…؟؛\s])[^\S\n]*\n[^\S\n]*(?!\n)"
"""The end of a line that has no mark at it, where no empty line follows: the sentence may go on."""


def _read(text: str, world: Opened) -> Reading:
    lang = "ar" if in_arabic(text) else "en"
    typed = tokens(text)
    if not typed:
        return Reading(lang, answer=no.empty(text))
    if len(typed) > MOST_WORDS:
        return Reading(lang, answer=no.unread(_shortened(text), (_shortened(text),)))
    asked = _filled(text)
    if asked:
        reading = _read(asked, world)
        return replace(reading, notes=(*reading.notes, _read_as(asked))) if reading.query else reading
    taken = _corrected(text, world)
    if taken and not taken.text:
        return Reading(lang, answer=no.unread(text, (taken.said,)))
    text, typed = (taken.text, tokens(taken.text)) if taken else (text, typed)
    tested = _put_to_the_test(text, world)
    sure = (tested.found, tested.asked) if tested else (_surely if lang == "en" else _at_its_end)(text, world)
    (found, notes, polar), asked = sure or _with_asker(text, typed, world)
    if not sure:
        found, notes, polar = _alone((found, notes, polar), text, world)
    if taken:
        notes = (*notes, _for(taken.said))
    if isinstance(found, Query) and not sure:
        found = _not_swayed(text, found, world)
    if isinstance(found, Query):
        found = _of_its_years(text, found, world)
    if isinstance(found, Query):
        either, claimed = (tested.either, tested.claimed) if tested else (False, 0)
        return Reading(lang, found, notes=notes, polar=polar, asked=asked, either=either, claimed=claimed)
    return _in_a_language(typed, found, world) or Reading(lang, answer=found, notes=notes)


def _in_a_language(typed: list[Token], found: Answer, world: Opened) -> Reading | None:
    """A question for a name in one language, to be answered in it; None if it is no such question."""
    if found.reason not in NOT_READ or LANGUAGES.isdisjoint(token.plain for token in typed):
        return None
    from astana_cli.questions.around.tongue import names, tongue

    asked = tongue(typed)
    reading = read(asked.question, world) if asked else None
    if asked is None or reading is None or reading.query is None or not names(reading.query):
        return None
    return replace(reading, lang=asked.lang)


def _filled(text: str) -> str:
    """The text with question words in place of gaps (`it ended on ...`); "" if there are none."""
    if ".." not in text and "…" not in text and "__" not in text:
        return ""
    from astana_cli.questions.around.gaps import filled

    return filled(text)


def _read_as(asked: str) -> Text:
    return Text(en=f"Read as “{asked}”.", ar=f"قُرئ هكذا: «{asked}».")


def _shortened(text: str) -> str:
    return text[:60] + "…"


def _with_asker(text: str, typed: list[Token], world: Opened) -> tuple[Understood, str]:
    """Read a question, and an Arabic one without the clauses in which its asker speaks of himself, if that makes a
    question; and the words that were read.

    They are looked for where the whole is not read, or where marks part it, since a word of theirs may belong to none.
    """
    whole = _with_appositions(text, typed, world)
    read_whole = isinstance(whole[0], Query)
    may_be = not PARTS.isdisjoint(text.rstrip(" ؟?.!")) if read_whole else whole[0].reason in MAY_BE_OF_ASKER
    if not may_be or not in_arabic(text):
        return whole, text
    from astana_cli.questions.around.arabic.leaning import holds
    from astana_cli.questions.around.arabic.options import options

    refused, k = None, world.k
    known = {*k.parties, *(str(r.city.value) for r in k.rounds.values() if r.city)}
    for option in options(text, lexicon_of(k), known):
        if read_whole and not (option.marked and option.stands_alone):
            continue
        found, notes, polar = _with_appositions(option.rest, tokens(option.rest), world)
        shown = found, (*notes, *map(set_aside, option.asides)), polar
        if isinstance(found, Query) and holds(found, option.leans):
            return (whole, text) if found == whole[0] else (shown, option.rest)
        if isinstance(found, Answer) and option.marked and not (read_whole or option.leans or refused):
            refused = shown, option.rest
    return refused or (whole, text)


PARTS = frozenset("،,;؛:.!؟?…\n()-–—")
MAY_BE_OF_ASKER = NOT_READ | {"ambiguous", "party_never_took_part", "premise_false"}
"""Refusals that a clause of the asker may be the cause of: its words may seem to ask, name or presume something."""


def _with_appositions(text: str, typed: list[Token], world: Opened) -> Understood:
    """Read a question; where that fails, without the words that only say once more who somebody is."""
    whole = _understood(text, typed, world)
    if isinstance(whole[0], Query) or whole[0].reason not in NOT_READ:
        return whole
    from astana_cli.questions.around.apposed import unapposed

    rest, taken = unapposed(text, lexicon_of(world.k), world.k)
    if not taken:
        others = (_contested, _without_borne_out, _told_by, _of_that_round, _without_trailing, _of_so_many)
        return next(filter(None, (way(text, world) for way in others)), whole)
    found, notes, polar = _understood(rest, tokens(rest), world)
    if not isinstance(found, Query):
        return whole
    return found, (*notes, *map(set_aside, taken)), polar


def _surely(text: str, world: Opened) -> tuple[Understood, str] | None:
    """A question that is put in full, or is whole without what stands beside it, which would be misread with it."""
    if MARKS.isdisjoint(text.rstrip()[:-1]):
        return None
    ways = (_so_often, _resumed, _without_stated, _counted)
    found = next(filter(None, (way(text, world) for way in ways)), None)
    return (found, text) if found else None


def _corrected(text: str, world: Opened) -> Corrected | None:
    """The text with what its asker takes back put right."""
    if MARKS.isdisjoint(text.rstrip()[:-1]):
        return None
    from astana_cli.questions.around.corrected import corrected

    return corrected(text, lexicon_of(world.k))


MARKS = frozenset(',،;؛.?؟!…(–—-:"“«')
"""Behind which a correction may stand, or in front of which a claim."""


def _for(said: str) -> Text:
    return Text(en=f"Read with the correction “{said}”.", ar=f"قُرئ مع التصحيح «{said}».")


def _not_swayed(text: str, found: Query, world: Opened) -> Query | Answer:
    """What was read, unless a sentence beside the question made another one of it."""
    marks = SENTENCE_MARKS | COMMAS if found.topic == "absence" else SENTENCE_MARKS
    if marks.isdisjoint(text.rstrip()[:-1]):
        return found
    from astana_cli.questions.around.swayed import swayed

    lexicon = lexicon_of(world.k)
    beside = swayed(text, found, lexicon, lambda asked: _with_appositions(asked, tokens(asked), world)[0])
    return no.unread(text, (beside,)) if beside else found


def _of_its_years(text: str, found: Query, world: Opened) -> Query | Answer:
    """What was read, unless it leaves out a year that is named beside it."""
    if "20" not in text and "٢٠" not in text:
        return found
    from astana_cli.questions.around.years import unheeded

    words = unheeded(text, found, world.k)
    return no.unread(text, words) if words else found


SENTENCE_MARKS = frozenset(".!?;؟؛…\n")
"""What may part two sentences."""
COMMAS = frozenset(",،")


def _counted(text: str, world: Opened) -> Understood | None:
    return _without_trailing(text, world, misread=True)


def _without_trailing(text: str, world: Opened, *, misread: bool = False) -> Understood | None:
    """A question without what stands behind it and its answer settles; of such ends those only that would be misread,
    or the others."""
    from astana_cli.questions.around.trailing import state, trailing

    guessed = None if misread else state(text)
    for end in [guessed] if guessed else () if in_arabic(text) else trailing(text):
        if end.misread is not misread and end is not guessed:
            continue
        found, notes, _ = _understood(end.question, tokens(end.question), world)
        if isinstance(found, Query) and (not end.topics or found.topic in end.topics):
            return found, (*notes, settles(end.said)), False
    return None


class Tested(Struct, frozen=True):
    """What is read of a claim that is put to the test, and in which words; the rest is as in `Reading`."""

    found: Understood
    asked: str
    either: bool = False
    claimed: int = 0


def _put_to_the_test(text: str, world: Opened) -> Tested | None:
    """Whether a claim is so that is put to the test."""
    if MARKS.isdisjoint(text.rstrip()[:-1]) and not _judges(text) and not in_arabic(text):
        return _first_at(text, world)
    from astana_cli.questions.around.verified import verified

    claim = verified(text, lexicon_of(world.k))
    if claim is None:
        return _first_at(text, world)
    tested = _first_at(claim.question, world)
    if tested is None and claim.tag:
        return None
    if tested is None:
        tested = Tested(_with_appositions(claim.question, tokens(claim.question), world), claim.question)
    found, notes, polar = tested.found
    if not isinstance(found, Query) and found.reason in NOT_READ:
        return None
    shown = [set_aside(claim.teller)] if claim.teller else []
    shown += [_whether(claim.claim)] if claim.claim else []
    return replace(tested, found=(found, (*notes, *shown), polar), either=claim.doubted)


def _first_at(text: str, world: Opened) -> Tested | None:
    """At which round something was for the first or the last time, where a round is claimed."""
    from astana_cli.questions.around.first_at import first_at

    for claim in first_at(text):
        claimed = read_as_one(claim.claimed, tokens(claim.claimed), world, mend=False)[0]
        found, notes, _ = _with_appositions(claim.question, tokens(claim.question), world)
        if not isinstance(found, Query) or not (_at_an_end(found) or (claim.paper and _of_a_paper(found))):
            continue
        if isinstance(claimed, Query) and len(claimed.rounds) == 1:
            missing = missing_round(claimed, world.k)
            if missing is not None:
                return Tested((no_such_round(claimed, world.k, missing), notes, False), claim.asked)
            return Tested((found, notes, False), claim.asked, claimed=claimed.rounds[0])
    return None


def _at_an_end(found: Query) -> bool:
    """Whether it is asked which round was the first or the last."""
    return not found.rounds and found.pick in ("first", "last")


def _of_a_paper(found: Query) -> bool:
    """Whether it is asked out of which round a paper came."""
    return found.topic == "document" and len(found.rounds) == 1 and found.detail is None


def _judges(text: str) -> bool:
    """Whether a question without a mark in it may ask whether somebody is right to say something; `is it right that`
    is read as it stands."""
    from astana_cli.questions.lexis.lists import word_list

    words = text.lower().split()
    said = THAT in text and words[:2] != ["is", "it"] and not word_list("verified", "judged").isdisjoint(words)
    return said or TRUTH in text


TRUTH, THAT = " truth ", " that "


def _whether(claim: str) -> Text:
    return Text(en=f"Read as the question whether this is so: “{claim}”", ar=f"قُرئ سؤالًا عن صحة هذا القول: «{claim}»")


def _resumed(text: str, world: Opened) -> Understood | None:
    """A question that takes up what was said before it, put in full."""
    from astana_cli.questions.around.resumed import resumed

    full = resumed(text, lexicon_of(world.k))
    found = _understood(full.question, tokens(full.question), world) if full else None
    if full is None or found is None or not isinstance(found[0], Query):
        return None
    return found[0], (*found[1], *([set_aside(full.said)] if full.said else [])), found[2]


def _alone(found: Understood, text: str, world: Opened) -> Understood:
    """The same; or, if it was not read, a question that stands by itself without what is said beside it."""
    if (
        isinstance(found[0], Query)
        or found[0].reason not in MAY_BE_OF_ASKER
        or SENTENCE_MARKS.isdisjoint(text.rstrip()[:-1])
    ):
        return found
    from astana_cli.questions.around.alone import alone

    parts = alone(text, lexicon_of(world.k))
    if parts is None:
        return found
    by_itself = _with_appositions(parts.question, tokens(parts.question), world)
    if not isinstance(by_itself[0], Query) and by_itself[0].reason in NOT_READ:
        return found
    return by_itself[0], (*by_itself[1], *map(set_aside, parts.said)), by_itself[2]


def _without_stated(text: str, world: Opened) -> Understood | None:
    """A question that is whole without the sentences beside it, which state what somebody believes or does."""
    from astana_cli.questions.around.stated import stated

    parts = stated(text, lexicon_of(world.k))
    if parts is None:
        return None
    found, notes, polar = _understood(parts.question, tokens(parts.question), world)
    if isinstance(found, Query):
        found = _not_swayed(parts.question, found, world)
    if not isinstance(found, Query) and found.reason in NOT_READ:
        return None
    return found, (*notes, *map(set_aside, parts.said)), polar


def _of_that_round(text: str, world: Opened) -> Understood | None:
    """`Round 10 was in Sochi. Who led Turkey there?`, `where was round 4, and who led Russia there?`: at the round that
    was spoken of."""
    spoken = re.sub(THERE, r"\1 at that round?", text, flags=re.IGNORECASE)
    found = None if spoken == text else _understood(spoken, tokens(spoken), world)
    return found if found and isinstance(found[0], Query) and len(found[0].rounds) == 1 else None


THERE = r"((?:[.;!]|\band)\s[^.;!?]+?)\s(?:there|at it)\s*\?*\s*$"


def _contested(text: str, world: Opened) -> Understood | None:
    """Who led, where somebody's claim of it is doubted."""
    if in_arabic(text):
        return None
    from astana_cli.questions.around.contested import contested

    claim = contested(text, lexicon_of(world.k))
    found = read_as_one(claim.question, tokens(claim.question), world)[0] if claim else None
    if claim is None or not isinstance(found, Query) or found.topic != "head" or len(found.rounds) != 1:
        return None
    return found, (set_aside(claim.said),), False


def _without_borne_out(text: str, world: Opened) -> Understood | None:
    """A question about one round, without a clause that tells of this round what the record bears out."""
    from astana_cli.answers.execute import execute
    from astana_cli.questions.around.borne_out import clauses

    for clause in clauses(text):
        found, notes, polar = _understood(clause.rest, tokens(clause.rest), world)
        if not isinstance(found, Query) or len(found.rounds) != 1:
            continue
        for question in clause.questions:
            told = _by_sentences(question, tokens(question), world, mend=False)[0]
            if isinstance(told, Query) and found.rounds[0] in execute(told, world.k).rounds:
                return found, (*notes, _borne_out(clause.said)), polar
    return None


def _of_so_many(text: str, world: Opened) -> Understood | None:
    """`Which two rounds did he attend?`: a number of what is asked for."""
    if in_arabic(text):
        return None
    from astana_cli.questions.around.so_many import between

    return _held_against(between(text, lexicon_of(world.k)), world)


def _so_often(text: str, world: Opened) -> Understood | None:
    """`He came twice; which rounds?`: how often somebody came, before it is asked when."""
    if not any(word in text for word in SO_OFTEN):
        return None
    from astana_cli.questions.around.so_many import before

    return _held_against(before(text, lexicon_of(world.k)), world)


SO_OFTEN = ("twice", " times")


def _held_against(asked: SoMany | None, world: Opened) -> Understood | None:
    """A question without a number, which its answer is held against; None if it counts nothing."""
    if asked is None:
        return None
    from astana_cli.answers.execute import execute
    from astana_cli.questions.around.so_many import counted

    found, notes, polar = _understood(asked.question, tokens(asked.question), world)
    number = counted(execute(found, world.k)) if isinstance(found, Query) else None
    return (found, (*notes, _counted_as(asked, number)), polar) if number is not None else None


def _told_by(text: str, world: Opened) -> Understood | None:
    """A question about the one round that a clause tells: `the talks that opened on 30 October 2017`."""
    from astana_cli.answers.execute import execute
    from astana_cli.questions.around.told_by import told_by

    for told in told_by(text):
        for question in told.questions:
            which = _by_sentences(question, tokens(question), world, mend=False)[0]
            answer = execute(which, world.k) if isinstance(which, Query) else None
            if answer is None or answer.status != "answered" or len(answer.rounds) != 1:
                continue
            number = answer.rounds[0]
            if not isinstance(which, Query) or not _so(which, world.k.rounds[number]):
                continue
            asked = told.named(number)
            found, notes, polar = _understood(asked, tokens(asked), world)
            if isinstance(found, Query) and found.rounds == (number,):
                return found, (*notes, _is_round(told.said, number)), polar
    return None


def _at_its_end(text: str, world: Opened) -> tuple[Understood, str] | None:
    """A question about the first or the last round of somebody's: من ترأس وفد لبنان في أول جولة حضرها؟"""
    if not re.search(FIRST_OR_LAST, text):
        return None
    from astana_cli.answers.execute import execute
    from astana_cli.questions.around.arabic.its_ends import ENDS_ITSELF, its_end

    end = its_end(text)
    asked = end.named(1) if end else ""
    found = _with_appositions(asked, tokens(asked), world)[0] if end else None
    if end is None or not isinstance(found, Query) or found.rounds != (1,) or found.topic in ENDS_ITSELF:
        return None
    k = world.k
    named = [*(k.parties[i] for i in found.parties), *(k.people[i] for i in found.people)]
    questions = [end.which("")] if end.whose else [end.which(one.name.ar) for one in named]
    numbers = set[int]()
    for question in questions:
        which = read_as_one(question, tokens(question), world)[0]
        answer = execute(which, k) if isinstance(which, Query) and _at_an_end(which) else None
        numbers.update(answer.rounds if answer and answer.status == "answered" else (0,))
    number = numbers.pop() if len(numbers) == 1 else 0
    if not number:
        return (no.unread(text, (end.said,)), (), False), text
    asked = end.named(number)
    found, notes, polar = _with_appositions(asked, tokens(asked), world)
    return (found, (*notes, _is_round(end.said, number)), polar), asked


FIRST_OR_LAST = "(?:[اأ]ول|[اآ]خر) "


def _so(which: Query, r: Round) -> bool:
    """Whether a round began or ended on the day that is proposed, if any is."""
    day = {"start": r.start, "end": r.end}.get(which.detail or "")
    return not which.check or (day is not None and (day.value or "").startswith(which.check[0]))


def _counted_as(asked: SoMany, counted: int) -> Text:
    """The note on a number that was said in passing."""
    fits = asked.number == counted
    en = f"“{asked.said}”: the record counts {counted}" + ("." if fits else f", not {asked.number}.")
    ar = f"«{asked.said}»: العدد في السجل {counted}" + ("." if fits else f" لا {asked.number}.")
    return Text(en=en, ar=ar)


def _is_round(said: str, number: int) -> Text:
    return Text(en=f"“{said}”: this is round {number}.", ar=f"«{said}»: هي الجولة {number}.")


def _borne_out(said: str) -> Text:
    return Text(en=f"The record bears out “{said}”.", ar=f"السجل يؤيد «{said}».")


def _understood(text: str, typed: list[Token], world: Opened) -> Understood:
    """Read all of a question; where that fails, without the clauses and the sentences that ask nothing, which the
    answer shows."""
    parts = without_clauses(text, lexicon_of(world.k))
    found = _by_sentences(text, typed, world, mend=parts is None)
    if parts is None or isinstance(found[0], Query) or found[0].reason not in NOT_READ:
        return found
    rest = _by_sentences(parts.rest, tokens(parts.rest), world)
    if not isinstance(rest[0], Query) and rest[0].reason in NOT_READ:
        return _by_sentences(text, typed, world)
    return rest[0], (*rest[1], *map(set_aside, parts.asides)), rest[2]


def _by_sentences(text: str, typed: list[Token], world: Opened, *, mend: bool = True) -> Understood:
    parts = parted(text, lexicon_of(world.k))
    whole = read_as_one(text, typed, world, mend=mend and parts is None)
    found = whole[0]
    if isinstance(found, Query) or found.reason not in NOT_READ:
        return _without_clauses(text, whole, parts, world) if parts and parts.certain else whole
    if parts is None:
        return unless_presumed(text, typed, whole, world.k)
    rest, names = tokens(parts.rest), [PAUSE, *(t for name in parts.about for t in tokens(name))]
    ways = [rest, [*rest, *names]] if not parts.pronoun else [[*rest, *names], rest]
    first = None
    for way in ways if parts.about else [rest]:
        one = read_as_one(text, way, world)
        first = first or one
        if isinstance(one[0], Query):
            return one[0], (*one[1], *map(set_aside, parts.asides)), one[2]
    assert first is not None
    shown = first[0], (*first[1], *map(set_aside, parts.asides)), first[2]
    return unless_presumed(text, rest, shown, world.k)


def _without_clauses(text: str, whole: Understood, parts: Parted, world: Opened) -> Understood:
    """What is read without the clauses of the asker, where that makes a question and another one than with them."""
    found, notes, polar = read_as_one(text, tokens(parts.rest), world)
    if not isinstance(found, Query) or found == whole[0]:
        return whole
    return found, (*notes, *map(set_aside, parts.asides)), polar
