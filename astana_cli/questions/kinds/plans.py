"""Questions about what was announced at a round of the one behind it, and whether that was kept."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.answers.select import falls_on
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round, Text
from astana_cli.questions.kinds.asks import WHERE
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import tokens
from astana_cli.questions.sentence import Anchor, Sentence, atom_of
from astana_cli.questions.which import Unfit, matching, narrowed

PLANNED = frozenset({"announce", "kept"})
"""Either of these says that a plan is asked about."""
FACTS = frozenset({"when?", "where?", "date", "month", "year", "place", "city", "venue", "contents"})
"""What is asked of the round to come, where only a paper is named (`round 12's statement on the date of round 13`)."""
PAPERS = frozenset({"statement", "document", "issue", "end"})
"""Between a preposition and a round these say that something was said there: `the statement of round 12`, في ختام."""
TOLD_IN = frozenset({"statement", "contents", "outcome"})
SAYING = frozenset({"announce", "contents", "outcome"})
BE = word_list("english", "be")
NOUNS = frozenset({"noun:round", "noun:rounds", "noun:astana"})
PAIR = 2


def _plan(s: Sentence, k: Knowledge) -> Query:
    """`What was planned at round 12 for round 13?`, `was the date set at round 13 kept?`: what was announced at a round
    of the next one. Raises Unfit."""
    anchors = [a for a in s.anchors if a.number is not None]
    numbers = list(dict.fromkeys((*s.rounds, *s.loose)))
    if s.plural or s.rels or s.spans or len(anchors) != len(numbers):
        raise Unfit
    if len(numbers) == PAIR:
        return _of_pair(s, k, anchors)
    if len(numbers) != 1:
        raise Unfit
    if not s.has("yesno?") and narrowed(s) and [r.number for r in matching(s, k)] == [numbers[0] - 1]:
        return _foretold(s, numbers[0])
    if s.atoms & {"successor", "~next"}:
        return _of_next(s, k, numbers[0])
    if s.has("contents") and s.has("date") and _led(s, anchors[0]) == "ل" and not s.has("statement"):
        return Query("date", rounds=(numbers[0],), detail="announced")  # `حُدد للجولة 14 موعد في ...؟`
    if s.has("statement") and _date_of(s, anchors[0]):
        return Query("date", rounds=(numbers[0],), detail="announced")
    if s.has("kept") or (s.has("announce") and (s.has("date") or _has_plan(s))):
        return _kept(s, k, anchors[0])
    if s.has("announce") and s.has("yesno?") and s.slots & set(WHERE.split()) and not said_at(s, anchors[0]):
        return _told(s, k, numbers[0] - 1)  # `was round 15 supposed to be in Nur-Sultan?`
    raise Unfit


def _foretold(s: Sentence, number: int) -> Query:
    """`What was foreseen in Sochi in July 2018 for round 11?`: told at the round before it, which a date or a place
    singles out. Raises Unfit."""
    told = s.has("announce") or (s.has("statement") and s.atoms & {*FACTS, "gap"} and not s.has("issue"))
    if not told:
        raise Unfit
    return Query("next_round", rounds=(number - 1,))


def _promised(s: Sentence, k: Knowledge) -> Query:
    """`Which round had been announced for March 2020?`, `when was it held?`: the one round at which that was told of
    the next; or for which that day was set first. Raises Unfit."""
    if s.rounds or s.loose or s.plural or s.rels or s.spans or not s.whens:
        raise Unfit
    if s.atoms & {"statement", "document", "contents"}:
        raise Unfit
    if _announced_then(s) or not (s.atoms & {"which?", "what?"} or (s.singular and not matching(s, k))):
        raise Unfit
    found = tuple(n for n in k.rounds if _was_told(s, k, n))
    first_set = tuple(r.number for r in k.rounds.values() if not found and _was_set(s, r))
    if len(found or first_set) != 1:
        raise Unfit
    if s.has("why?"):
        return Query("date", rounds=first_set or (found[0] + 1,), detail="announced", why=True)
    return Query("next_round", rounds=found) if found else Query("date", rounds=first_set, detail="announced")


def _was_set(s: Sentence, r: Round) -> bool:
    """Whether the days that were first set for a round are those that are named."""
    days = [fact.value for fact in (r.announced_start, r.announced_end) if fact and fact.value]
    return bool(days) and all(falls_on(days, iso) for when in s.whens for iso in when.iso())


def _announced_then(s: Sentence) -> bool:
    """`Announced in July 2018`, أعلنت في تموز: when it was announced, and not for when."""
    verb = s.first_of("announce")
    said = s.typed[s.marks[verb].start : s.marks[verb].end]
    return any(t.plain in ANNOUNCED for t in said) and s.is_in(s.next_to(verb))


ANNOUNCED = word_list("plans", "announced")


def _of_next(s: Sentence, k: Knowledge, number: int) -> Query:
    """`When was the follow-up to round 9 supposed to be?`, `حددت الجولة 14 موعد ما بعدها`. Raises Unfit."""
    if not (s.atoms & PLANNED or (s.atoms & {"contents", "statement"} and s.atoms & FACTS - {"contents"})):
        raise Unfit
    return _told(s, k, number)


def _has_plan(s: Sentence) -> bool:
    """`Did the plan made at round 13 hold?`"""
    return s.has("yesno?") and not PLAN.isdisjoint(word.casefold() for word in s.words_of(frozenset({"announce"})))


PLAN = word_list("plans", "plan")


def _of_pair(s: Sentence, k: Knowledge, anchors: list[Anchor]) -> Query:
    """Of two rounds one behind the other, what the earlier announced of the later. Raises Unfit."""
    one, two = anchors
    earlier, later = sorted(anchors, key=lambda a: a.number or 0)
    if (later.number or 0) - (earlier.number or 0) != 1 or _joined(s, one, two) or said_at(s, later):
        raise Unfit
    said = said_at(s, earlier)
    asked = s.atoms & TOLD_IN and s.atoms & FACTS
    if not (s.atoms & PLANNED or (said and (asked or _spoken_of(s, later)))):
        raise Unfit
    beyond = (later.number or 0) > k.last and not s.atoms & {"announce", "statement"}
    if (earlier is not one and not said) or beyond:
        raise Unfit
    return _told(s, k, earlier.number or 0)


def _kept(s: Sentence, k: Knowledge, anchor: Anchor) -> Query:
    """`Was the plan made at round 13 kept?` asks of the round behind it, `was the date of round 13 kept?` of this one,
    as does `was the promise of round 21 in late 2023 kept?`. Raises Unfit."""
    number = anchor.number or 0
    if _set_at(s, anchor):
        return _told(s, k, number)
    if not s.has("kept") or said_at(s, anchor):
        raise Unfit
    if s.whens and s.has("announce") and _announced_then(s):
        raise Unfit  # `the date announced in July 2018 for round 10`
    if s.whens:
        return _told(s, k, number - 1)
    return Query("date", rounds=(number,), detail="announced")


def _told(s: Sentence, k: Knowledge, number: int) -> Query:
    """What was announced at a round, if each date and place that is named was announced there. Raises Unfit."""
    if narrowed(s) and not _was_told(s, k, number):
        raise Unfit
    return Query("next_round", rounds=(number,))


def _was_told(s: Sentence, k: Knowledge, number: int) -> bool:
    """Whether each date and place that is named was told at a round of the next one."""
    found = k.rounds.get(number)
    told = [fact.value.text for fact in found.next_round if fact.value] if found else []
    said = [range(w.start, w.end) for w in s.whens]
    said += [range(at, at + 1) for at, m in enumerate(s.marks) if m.kind in WHERE.split()]
    return all(any(_says(text, s, marks) for text in told) for marks in said)


def _says(text: Text, s: Sentence, marks: range) -> bool:
    """Whether a text tells of a time or a place to come with the words with which it was typed."""
    said = {t.plain for at in marks for t in s.typed[s.marks[at].start : s.marks[at].end]} - SMALL
    typed = {word for word in said if word[-1:].isalnum()}
    spare = SPARE_OF_DAYS if any(w.start == marks.start and w.days for w in s.whens) else 0
    return any(_foretells([token.plain for token in tokens(one)], typed, spare) for one in (text.en, text.ar))


def _foretells(words: list[str], typed: set[str], spare: int) -> bool:
    """Whether the words stand close together in a text, and say there for when or where the next round was meant: not
    when that was said, nor when others were to meet. An Arabic month has two names."""
    kept = [at for at, word in enumerate(words) if word not in SMALL and word[-1:].isalnum()]
    length = len(typed) + spare + (not "".join(words).isascii())
    for at, first in enumerate(kept):
        near = kept[at : at + length]
        if words[first] in typed and typed <= {words[i] for i in near} and _of_the_next(words[:first]):
            return True
    return False


def _of_the_next(before: list[str]) -> bool:
    """Whether what stands before a time in a text leaves it to the next round."""
    cut = max((at + 1 for at, word in enumerate(before) if word in THAT), default=0)
    clause = before[cut:]
    return BESIDE_IT.isdisjoint(clause) and not (len(clause) == 1 and clause[0] in OPENING_TIME)


SPARE_OF_DAYS = 3
"""Words that may stand between a day and its month: `30 and 31 October`."""
THAT = word_list("plans", "that")
BESIDE_IT = word_list("plans", "beside_it")
OPENING_TIME = word_list("plans", "opening_time")
SMALL = word_list("plans", "small")


def _joined(s: Sentence, one: Anchor, two: Anchor) -> bool:
    """Whether `and` or `or` joins two rounds, so that both are asked about alike."""
    between = s.before(two.start)
    while between > one.start and atom_of(s.marks[between]) in NOUNS:
        between = s.before(between)
    mark = s.marks[between]
    joins = mark.kind == "link" and mark.target in ("and", "or", "to", "between") and between >= one.end
    return joins or any(m.lead.startswith("و") for m in s.marks[max(between, one.end) : two.start + 1])


def said_at(s: Sentence, anchor: Anchor) -> bool:
    """Whether something is said at a round, in its paper or by it: `at round 12`, `round 12's statement`, `round 12
    announced`."""
    before = _above(s, anchor)
    words = [t.plain for t in s.typed[s.marks[before].start : s.marks[anchor.start].start]] if before >= 0 else []
    inside = (s.is_in(before) and words[0] not in ABOUT) or _led(s, anchor) in ("ب", "في")
    paper = before >= 0 and atom_of(s.marks[before]) in PAPERS and _led(s, anchor) != "ل"
    possessed = s.owns(anchor.end - 1) and _led(s, anchor) != "ل"
    return inside or paper or "by" in words or possessed or _announces(s, anchor) or _subject(s, anchor)


def _subject(s: Sentence, anchor: Anchor) -> bool:
    """`ماذا قررت الجولة 12`: whether an Arabic verb stands before a round that is its subject, and no other round
    before the verb."""
    verb = _above(s, anchor)
    active = verb >= 0 and s.typed[s.marks[verb].start].plain in VERBS and not _led(s, anchor)
    return active and s.before(verb) not in {a.end - 1 for a in s.anchors}


VERBS = word_list("plans", "verbs")


def _spoken_of(s: Sentence, anchor: Anchor) -> bool:
    """Whether a round is what is spoken of: `about round 13`, للجولة 13."""
    before = _above(s, anchor)
    words = s.typed[s.marks[before].start if before >= 0 else 0 : s.marks[anchor.start].start]
    return _led(s, anchor) == "ل" or not ABOUT.isdisjoint(token.plain for token in words)


ABOUT = word_list("plans", "about")


def _date_of(s: Sentence, anchor: Anchor) -> bool:
    """`What did the statement say about the date of round 8?`, ماذا أعلن البيان عن موعد الجولة 8: that it was to be."""
    date = _above(s, anchor)
    if date < 0 or atom_of(s.marks[date]) not in ("date", "place"):
        return False
    before = s.typed[max(s.marks[date].start - 2, 0) : s.marks[date].start]
    return _led(s, anchor) == "ل" or not ABOUT.isdisjoint(token.plain for token in before)


def _announces(s: Sentence, anchor: Anchor) -> bool:
    """Whether a verb of announcing, with no form of `be` before it, or its statement stands right behind a round."""
    behind = s.next_to(anchor.end - 1)
    if behind < 0 or atom_of(s.marks[behind]) not in (*SAYING, "statement"):
        return False
    verb = s.typed[s.marks[behind].start].plain
    others = [a.end for a in s.anchors if a.end <= anchor.start]
    clause = s.typed[s.marks[max(others)].start if others else 0 : s.marks[behind].start]
    return verb in VERBS if not verb.isascii() else BE.isdisjoint(token.plain for token in clause)


def _set_at(s: Sentence, anchor: Anchor) -> bool:
    """`The date set at round 13`: whether what is announced is followed by the place where it was."""
    before = _above(s, anchor)
    verb = s.before(before) if s.is_in(before) else before if _led(s, anchor) in ("ب", "في") else -1
    announced = verb >= 0 and atom_of(s.marks[verb]) == "announce"
    return announced and HELD.isdisjoint(t.plain for t in s.typed[s.marks[verb].start : s.marks[verb].end])


HELD = word_list("plans", "held")


def _above(s: Sentence, anchor: Anchor) -> int:
    """The mark before a round and its noun."""
    at = s.before(anchor.start)
    while at >= 0 and atom_of(s.marks[at]) in NOUNS:
        at = s.before(at)
    return at


def _led(s: Sentence, anchor: Anchor) -> str:
    """The preposition that is written with a round, or with its noun."""
    at = s.before(anchor.start)
    noun = at if at >= 0 and atom_of(s.marks[at]) in NOUNS else anchor.start
    return s.marks[noun].lead


TOLD = (
    "what? which? when? where? list? yesno? date place city country month year venue statement document issue outcome "
    "contents end guarantor happen start gap ~all successor ~next"
)
PLANS = (
    frame("plan", _plan, "announce|kept", TOLD + " announce", WHERE),
    frame("promised", _promised, "announce|postponed", TOLD + " announce why? there", WHERE),
    frame("plan", _plan, "statement|contents|outcome", TOLD + " fulltext"),
    frame("plan", _plan, "date|when?|where?|month|city|place", "what? which? list?"),
)
