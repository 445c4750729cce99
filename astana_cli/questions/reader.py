"""Read a question: words, spans, slots, frames; then a Query, or a refusal that names what was not read."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text, forms
from astana_cli.names.words import TITLES
from astana_cli.questions import no
from astana_cli.questions.around.asides import Parted, parted, without_clauses
from astana_cli.questions.around.declared import declared
from astana_cli.questions.around.framing import PAUSE, told_apart, unframed
from astana_cli.questions.around.tags import guess, untagged
from astana_cli.questions.caveats.view import lists_of_words
from astana_cli.questions.context import settle
from astana_cli.questions.described import belied
from astana_cli.questions.housed import housed
from astana_cli.questions.kinds import FRAMES
from astana_cli.questions.kinds.frames import Misfit, read_frames
from astana_cli.questions.lexis.lexicon import Lexicon, build
from astana_cli.questions.lexis.scan import Mark, scan, unglued
from astana_cli.questions.lexis.text import MOST_WORDS, Token, bare, in_arabic, tokens
from astana_cli.questions.ordinals import of_year
from astana_cli.questions.presumed import agreed, presumed, strangers
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.several import apart, listed, of_party
from astana_cli.questions.sole import SOLE, alone
from astana_cli.questions.terms import defined
from astana_cli.questions.when import Unclear
from astana_cli.questions.which import Refusal

if TYPE_CHECKING:
    from astana_cli.questions.around.corrected import Corrected
    from astana_cli.questions.opened import Opened


class Reading(Struct, frozen=True):
    """What became of a question: a query, or a refusal ready to be shown; its language; what was mended in it;
    whether it is one for yes or no; the words that ask."""

    lang: str
    query: Query | None = None
    answer: Answer | None = None
    notes: tuple[Text, ...] = ()
    polar: bool = False
    asked: str = ""


def read(text: str, world: Opened) -> Reading:
    """Read one question in English or Arabic. Never raises for any text."""
    lang = "ar" if in_arabic(text) else "en"
    typed = tokens(text)
    if not typed:
        return Reading(lang, answer=no.empty(text))
    if len(typed) > MOST_WORDS:
        return Reading(lang, answer=no.unread(_shortened(text), (_shortened(text),)))
    taken = _corrected(text, world)
    if taken and not taken.text:
        return Reading(lang, answer=no.unread(text, (taken.said,)))
    text, typed = (taken.text, tokens(taken.text)) if taken else (text, typed)
    sure = _surely(text, world) if lang == "en" else None
    (found, notes, polar), asked = (sure, text) if sure else _with_asker(text, typed, world)
    if not sure:
        found, notes, polar = _alone((found, notes, polar), text, world)
    if taken:
        notes = (*notes, _for(taken.said))
    if isinstance(found, Query) and not sure:
        found = _not_swayed(text, found, world)
    if isinstance(found, Query):
        return Reading(lang, query=found, notes=notes, polar=polar, asked=asked)
    return Reading(lang, answer=found, notes=notes)


def _shortened(text: str) -> str:
    return text[:60] + "…"


@lru_cache(maxsize=4)
def lexicon_of(k: Knowledge) -> Lexicon:
    """The lexicon for a knowledge base, made once."""
    return build(k)


NOT_READ = frozenset({"unread_words", "out_of_scope", "not_modelled", "no_such_person"})
"""Refusals that a sentence about the asker may be the cause of."""
Understood = tuple[Query | Answer, tuple[Text, ...], bool]
"""A query or a refusal; what was mended or set aside; whether yes or no is wanted."""


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
    from astana_cli.questions.around.arabic import holds, options

    refused, k = None, world.k
    known = {*k.parties, *(str(r.city.value) for r in k.rounds.values() if r.city)}
    for option in options(text, lexicon_of(k), known):
        if read_whole and not (option.marked and option.stands_alone):
            continue
        found, notes, polar = _with_appositions(option.rest, tokens(option.rest), world)
        shown = found, (*notes, *map(_set_aside, option.asides)), polar
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
        others = (_contested, _without_borne_out, _of_that_round, _without_trailing)
        return next(filter(None, (way(text, world) for way in others)), whole)
    found, notes, polar = _understood(rest, tokens(rest), world)
    if not isinstance(found, Query):
        return whole
    return found, (*notes, *map(_set_aside, taken)), polar


def _surely(text: str, world: Opened) -> Understood | None:
    """A question that is put in full, or is whole without what stands beside it, which would be misread with it."""
    if MARKS.isdisjoint(text.rstrip()[:-1]) and TRUTH not in text:
        return None
    ways = (_put_to_the_test, _resumed, _without_stated, _counted)
    return next(filter(None, (way(text, world) for way in ways)), None)


TRUTH = " truth "


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


SENTENCE_MARKS = frozenset(".!?;؟؛…\n")
"""What may part two sentences."""
COMMAS = frozenset(",،")


def _counted(text: str, world: Opened) -> Understood | None:
    return _without_trailing(text, world, misread=True)


def _without_trailing(text: str, world: Opened, *, misread: bool = False) -> Understood | None:
    """A question without what stands behind it and its answer settles; of such ends those only that would be misread,
    or the others."""
    from astana_cli.questions.around.trailing import trailing

    for end in () if in_arabic(text) else trailing(text):
        if end.misread is not misread:
            continue
        found, notes, _ = _understood(end.question, tokens(end.question), world)
        if isinstance(found, Query) and (not end.topics or found.topic in end.topics):
            return found, (*notes, _settles(end.said)), False
    return None


def _settles(said: str) -> Text:
    return Text(en=f"The answer settles “{said}”.", ar=f"الجواب يحسم «{said}».")


def _put_to_the_test(text: str, world: Opened) -> Understood | None:
    """Whether a claim is so that is put to the test."""
    from astana_cli.questions.around.true_or_false import put_to_the_test

    question = put_to_the_test(text, lexicon_of(world.k))
    found = _understood(question, tokens(question), world) if question else None
    return found if found and isinstance(found[0], Query) else None


def _resumed(text: str, world: Opened) -> Understood | None:
    """A question that takes up what was said before it, put in full."""
    from astana_cli.questions.around.resumed import resumed

    full = resumed(text, lexicon_of(world.k))
    found = _understood(full.question, tokens(full.question), world) if full else None
    if full is None or found is None or not isinstance(found[0], Query):
        return None
    return found[0], (*found[1], *([_set_aside(full.said)] if full.said else [])), found[2]


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
    return by_itself[0], (*by_itself[1], *map(_set_aside, parts.said)), by_itself[2]


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
    return found, (*notes, *map(_set_aside, parts.said)), polar


def _of_that_round(text: str, world: Opened) -> Understood | None:
    """`Round 10 was in Sochi. Who led Turkey there?`: at the round that was spoken of."""
    spoken = re.sub(THERE, r"\1 at that round?", text, flags=re.IGNORECASE)
    found = None if spoken == text else _understood(spoken, tokens(spoken), world)
    return found if found and isinstance(found[0], Query) and len(found[0].rounds) == 1 else None


THERE = r"([.;!]\s[^.;!?]+?)\s(?:there|at it)\s*\?*\s*$"


def _contested(text: str, world: Opened) -> Understood | None:
    """Who led, where somebody's claim of it is doubted."""
    if in_arabic(text):
        return None
    from astana_cli.questions.around.contested import contested

    claim = contested(text, lexicon_of(world.k))
    found = _read_as_one(claim.question, tokens(claim.question), world)[0] if claim else None
    if claim is None or not isinstance(found, Query) or found.topic != "head" or len(found.rounds) != 1:
        return None
    return found, (_set_aside(claim.said),), False


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
    return rest[0], (*rest[1], *map(_set_aside, parts.asides)), rest[2]


def _by_sentences(text: str, typed: list[Token], world: Opened, *, mend: bool = True) -> Understood:
    parts = parted(text, lexicon_of(world.k))
    whole = _read_as_one(text, typed, world, mend=mend and parts is None)
    found = whole[0]
    if isinstance(found, Query) or found.reason not in NOT_READ:
        return _without_clauses(text, whole, parts, world) if parts and parts.certain else whole
    if parts is None:
        return _presumed(text, typed, whole, world.k)
    rest, names = tokens(parts.rest), [PAUSE, *(t for name in parts.about for t in tokens(name))]
    ways = [rest, [*rest, *names]] if not parts.pronoun else [[*rest, *names], rest]
    first = None
    for way in ways if parts.about else [rest]:
        one = _read_as_one(text, way, world)
        first = first or one
        if isinstance(one[0], Query):
            return one[0], (*one[1], *map(_set_aside, parts.asides)), one[2]
    assert first is not None
    shown = first[0], (*first[1], *map(_set_aside, parts.asides)), first[2]
    return _presumed(text, rest, shown, world.k)


def _without_clauses(text: str, whole: Understood, parts: Parted, world: Opened) -> Understood:
    """What is read without the clauses of the asker, where that makes a question and another one than with them."""
    found, notes, polar = _read_as_one(text, tokens(parts.rest), world)
    if not isinstance(found, Query) or found == whole[0]:
        return whole
    return found, (*notes, *map(_set_aside, parts.asides)), polar


def _presumed(text: str, typed: list[Token], found: Understood, k: Knowledge) -> Understood:
    """A refusal for words that were not read, unless the question takes for granted what never was."""
    refused = found[0]
    if isinstance(refused, Query) or refused.reason != "unread_words":
        return found
    lexicon = lexicon_of(k)
    typed = untagged(unframed(untagged(typed, lexicon.folder), lexicon), lexicon.folder)
    try:
        s = Sentence(settle(scan(typed, lexicon_of(k)), typed), typed, k.last)
    except Unclear:
        return found
    return presumed(text, refused, s, k), found[1], found[2]


def _set_aside(aside: str) -> Text:
    return Text(en=f"Set aside, as it asks nothing: “{aside}”", ar=f"تُرك جانبًا لأنه لا يسأل عن شيء: «{aside}»")


def _read_as_one(text: str, typed: list[Token], world: Opened, *, mend: bool = True) -> Understood:
    lexicon = lexicon_of(world.k)
    body, asides = told_apart(untagged(typed, lexicon.folder), lexicon)
    body = declared(text, body, lexicon)
    found, notes, polar = _read_words(text, untagged(body, lexicon.folder), world, mend=mend)
    return found, (*notes, *map(_set_aside, asides)), polar


def _read_words(text: str, typed: list[Token], world: Opened, *, mend: bool) -> Understood:
    k = world.k
    lexicon = lexicon_of(k)
    found = scan(typed, lexicon)
    term = defined(typed, found, world)
    if term:
        return term, (), False
    split = unglued(typed, lexicon)
    if split != typed:
        typed, found = split, scan(split, lexicon)
    marks, elsewhere = housed(text, settle(found, typed), typed, k)
    if elsewhere:
        return elsewhere, (), False
    if not mend or all(mark.kind != "unread" for mark in marks):
        return _settled(text, typed, marks, (_framed(text, typed, marks, k), (), _polar(marks, typed)), k)
    from astana_cli.questions.mending import mended

    better = mended(typed, marks, lexicon, world.books, lambda words, found: _framed(text, words, found, k))
    term = None if isinstance(better.found, Query) else defined(better.typed, scan(better.typed, lexicon), world)
    if term:
        return term, better.notes, False
    polar = _polar(better.marks, better.typed)
    return _settled(text, better.typed, better.marks, (better.found, better.notes, polar), k)


def _settled(text: str, typed: list[Token], marks: list[Mark], found: Understood, k: Knowledge) -> Understood:
    """The same, without a guess at the end that the answer settles (`who led Turkey? was it Önal?`)."""
    refused = found[0]
    if isinstance(refused, Query):
        return found
    from astana_cli.questions.around.alternative import alternative

    cut = guess(marks, typed, text)
    polar = cut is None
    if cut is None:
        cut = alternative(marks, typed, lexicon_of(k))
    query = None if cut is None else _framed(text, typed, marks[:cut], k)
    if cut is None or not isinstance(query, Query):
        return no.nearly(refused, *_without_unread(typed, marks, k)), found[1], found[2]
    said = " ".join(token.typed for token in typed[marks[cut].start :] if token.typed)
    return query, (*found[1], _settles(said)), polar


def _without_unread(typed: list[Token], marks: list[Mark], k: Knowledge) -> tuple[tuple[str, ...], Query | None]:
    """The words that were not read, if they are few, and what would be read without them."""
    left = [mark for mark in marks if mark.kind == "unread"]
    words = tuple(" ".join(token.typed for token in typed[m.start : m.end] if token.typed) for m in left)
    if not 0 < len(left) <= MOST_LEFT:
        return words, None
    query = _framed("", typed, [m._replace(kind="stop", targets=("pause",)) if m in left else m for m in marks], k)
    return words, query if isinstance(query, Query) else None


MOST_LEFT = 2


def _polar(marks: list[Mark], typed: list[Token]) -> bool:
    """Whether yes or no is wanted; `all` makes that a question of how many, which the sentence itself answers, and a
    title behind a name (`was he deputy minister at round 5?`) is no part of what is looked up."""
    kinds = {(m.kind, m.target) for m in marks}
    titled = any(m.kind == "person" and TITLES.intersection(t.plain for t in typed[m.start + 1 : m.end]) for m in marks)
    if titled or any(m.kind == "unread" for m in marks):
        return False
    return ("ask", "yesno") in kinds and not kinds & {("link", "all"), ("link", "not"), ("stop", "negated")}


def _framed(text: str, typed: list[Token], marks: list[Mark], k: Knowledge) -> Query | Answer:
    try:
        s = Sentence(marks, typed, k.last)
    except Unclear as unclear:
        return no.unread(text, (str(unclear),))
    if s.outs:
        return no.outside(text, s.marks[s.outs[0]].target, tuple(s.typed_of(i) for i in s.outs))
    s.unread = sorted({*(at for at in s.unread if not agreed(s, at, k)), *belied(s, k)})
    if s.unread:
        return _not_read(text, s, k)
    if s.nths and s.whens:
        try:
            s = of_year(s, k)
        except Refusal as refusal:
            return refusal.answer
    parts = [] if s.slots_named(SOLE) else apart(s, k)
    if parts:
        return _joint(text, s, [_one_of(part, of_party(s, parts, at), k) for at, part in enumerate(parts)], k)
    found = _query(text, s, k)
    if not isinstance(found, Query) and found.reason == "unread_words" and not s.slots_named(SOLE):
        parts = listed(s, k)
        queries = [_one_of(of_party(s, parts, at), part, k) for at, part in enumerate(parts)]
        if queries and not any(isinstance(q, Misfit) for q in queries):
            return _joint(text, s, queries, k)
    return found


def _one_of(first: Sentence, second: Sentence, k: Knowledge) -> Query | Answer | Misfit:
    """What is asked by one part of a question, read in one way or, where that makes no sense, in another."""
    found: Query | Answer | Misfit = Misfit(frozenset())
    for s in (first, second):
        try:
            found = read_frames(FRAMES, s, k)
        except Refusal as refusal:
            found = refusal.answer
        if isinstance(found, Query):
            return found
    return found


def _joint(text: str, s: Sentence, parts: list[Query | Answer | Misfit], k: Knowledge) -> Query | Answer:
    """One query for all parts; the refusal of one of them; or each named, to be asked apart."""
    from astana_cli.answers.joint import joined

    if any(isinstance(part, Misfit) for part in parts):
        return _query(text, s, k)
    refused = next((part for part in parts if isinstance(part, Answer)), None)
    if refused:
        return refused
    queries = [part for part in parts if isinstance(part, Query)]
    return queries[0] if len(set(queries)) == 1 else joined(queries, k) or no.apart(text, queries)


def _query(text: str, s: Sentence, k: Knowledge) -> Query | Answer:
    try:
        found = read_frames(FRAMES, s, k)
    except Refusal as refusal:
        return (strangers(text, s, k) if refusal.answer.reason == "ambiguous" else None) or refusal.answer
    if isinstance(found, Misfit):
        words = [w for w in s.words_of(found.over) if w]
        return no.unread(text, tuple(dict.fromkeys(words))) if words else no.together(text)
    if any(m.kind == SOLE for m in s.marks):
        return alone(text, found, s, k)
    unknown = [p for p in (*found.parties, *found.where.present, *found.where.absent) if p not in k.parties]
    if unknown:
        at = next((i for i, m in enumerate(s.marks) if m.kind == "party" and unknown[0] in m.targets), -1)
        return no.never_came(text, s.typed_of(at) if at >= 0 else unknown[0])
    return found


def _not_read(text: str, s: Sentence, k: Knowledge) -> Answer:
    """Name the words; where everything else makes a question about a person, say that nobody is called that."""
    words = tuple(dict.fromkeys(s.typed_of(i) for i in s.unread))
    run = _name_run(s)
    somebody = next(iter(k.people), None)
    if run and somebody and s.atoms and _like_a_name(s, run) and not _everyday(s, run, k):
        marks = [m for i, m in enumerate(s.marks) if i not in run[1:]]
        marks[run[0]] = s.marks[run[0]]._replace(kind="person", targets=(somebody,))
        query = _query(text, Sentence(marks, s.typed, k.last), k)
        card = isinstance(query, Query) and query.topic == "person" and s.has("who?")
        came = isinstance(query, Query) and query.topic in ("career", "presence", "absence") and s.atoms != {"who?"}
        if isinstance(query, Query) and query.people and (card or came):
            said = {token.plain for i in run for token in s.typed[s.marks[i].start : s.marks[i].end]}
            known = any(said <= name for name in _parts_of_names(k))
            return no.unread(text, words) if known else no.nobody(text, " ".join(s.typed_of(i) for i in run))
    return no.unread(text, words)


@lru_cache(maxsize=2)
def _parts_of_names(k: Knowledge) -> tuple[frozenset[str], ...]:
    """The words of which each person's names are made; one of them alone may be too little to know somebody by."""
    names = (forms(p) for p in k.kb.people)
    return tuple(frozenset(token.plain for form in name for token in tokens(form or "")) for name in names)


def _like_a_name(s: Sentence, run: list[int]) -> bool:
    """Whether words may be a name: capital letters, or two words or more and no party beside them."""
    words = [s.typed_of(i) for i in run]
    capital = [word[:1].isupper() for word in words]
    if any(capital) and not all(capital) and all(map(str.isascii, words)) and words[0].islower():
        return False  # a verb before a name: `who appointed Tomeh?`
    return all(capital) or (len(words) > 1 and not s.targets("party"))


def _everyday(s: Sentence, run: list[int], k: Knowledge) -> bool:
    """Whether the only word, which opens the question, is one of everyday English: its capital letter says nothing; or
    whether one of the words is of an office or a manner, which nobody is called (`وزير خارجية`)."""
    words = (token.plain for i in run for token in s.typed[s.marks[i].start : s.marks[i].end])
    if any("no_name" in lists_of_words().get(bare(word), ()) for word in words):
        return True
    first = s.marks[run[0]]
    return len(run) == 1 and first.start == 0 and first.target in lexicon_of(k).english


def _name_run(s: Sentence) -> list[int]:
    """The one stretch of unread words, with parts of known names around it, if there is but one and it is words."""
    run = list(s.unread)
    while run and run[0] > 0 and s.marks[run[0] - 1].kind == "person":
        run.insert(0, run[0] - 1)
    while run and run[-1] + 1 < len(s.marks) and s.marks[run[-1] + 1].kind == "person":
        run.append(run[-1] + 1)
    joined = all(b - a == 1 for a, b in itertools.pairwise(run))
    words = all(
        s.marks[i].kind == "person" or (s.marks[i].kind == "unread" and s.marks[i].target.isalpha()) for i in run
    )
    return run if joined and words and len(run) <= MOST_NAMES else []


MOST_NAMES = 4
