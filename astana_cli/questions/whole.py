"""Read a text that is a question and nothing else: words, spans, slots, frames; then a Query, or a refusal that names
what was not read."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from astana_cli.answers.answer import Answer
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import no_such_round
from astana_cli.answers.select import missing_round
from astana_cli.errors import DataProblem
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Text
from astana_cli.names.words import TITLES
from astana_cli.questions import no
from astana_cli.questions.around.contrast import settled_with, uncontrasted
from astana_cli.questions.around.declared import declared
from astana_cli.questions.around.framing import told_apart, unframed
from astana_cli.questions.around.sourced import sourced
from astana_cli.questions.around.tags import WHETHER, guess, untagged
from astana_cli.questions.by_title import asked_by_title, claimed_title
from astana_cli.questions.context import settle
from astana_cli.questions.described import belied
from astana_cli.questions.housed import housed
from astana_cli.questions.kinds import frames
from astana_cli.questions.kinds.frames import Misfit
from astana_cli.questions.lexis.lexicon import Lexicon, build
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, scan, unglued
from astana_cli.questions.lexis.text import Token
from astana_cli.questions.ordinals import of_year
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.several import apart, doubled, listed, of_party, straddled
from astana_cli.questions.sole import SOLE, alone
from astana_cli.questions.terms import dated, defined, named_alone
from astana_cli.questions.when import Unclear
from astana_cli.questions.which import Refusal

if TYPE_CHECKING:
    from astana_cli.questions.opened import Opened


@lru_cache(maxsize=4)
def lexicon_of(k: Knowledge) -> Lexicon:
    """The lexicon for a knowledge base, made once."""
    return build(k)


NOT_READ = frozenset({"unread_words", "out_of_scope", "not_modelled", "no_such_person"})
"""Refusals that a sentence about the asker may be the cause of."""


Understood = tuple[Query | Answer, tuple[Text, ...], bool]
"""A query or a refusal; what was mended or set aside; whether yes or no is wanted."""


def settles(said: str) -> Text:
    """The note that an answer settles what stands behind its question."""
    return Text(en=f"The answer settles “{said}”.", ar=f"الجواب يحسم «{said}».")


def unless_presumed(text: str, typed: list[Token], found: Understood, k: Knowledge) -> Understood:
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
    from astana_cli.questions.presumed import presumed

    return presumed(text, refused, s, k), found[1], found[2]


def set_aside(aside: str) -> Text:
    """The note that something beside a question was set aside."""
    return Text(en=f"Set aside, as it asks nothing: “{aside}”", ar=f"تُرك جانبًا لأنه لا يسأل عن شيء: «{aside}»")


def read_as_one(text: str, typed: list[Token], world: Opened, *, mend: bool = True) -> Understood:
    """Read all words of a text, or name those that were not read; with `mend`, slips of the pen are put right."""
    if not typed:
        return no.empty(text), (), False
    lexicon = lexicon_of(world.k)
    body, asides = told_apart(untagged(typed, lexicon.folder), lexicon)
    notes = tuple(map(set_aside, asides))
    turned = sourced(body, lexicon)
    asked = _read_body(text, turned.typed, (*turned.notes, *notes), world, mend=mend) if turned.typed else None
    if asked and isinstance(asked[0], Query) and asked[0].topic in ("source", "dispute"):
        return asked
    found = _read_body(text, body, notes, world, mend=mend)
    refused = not isinstance(found[0], Query) and found[0].reason in NOT_READ
    if refused and body != typed:
        term = defined(typed, scan(typed, lexicon), world)  # اشرح لي مصطلح المراقب: what seems an aside asks for it
        if term:
            return term, (), False
    return asked if asked and refused and _refuses(asked[0]) else found


def _refuses(found: Query | Answer) -> bool:
    """Whether a question was read and cannot be answered."""
    return not isinstance(found, Query) and found.reason not in NOT_READ


def _read_body(text: str, typed: list[Token], asides: tuple[Text, ...], world: Opened, *, mend: bool) -> Understood:
    lexicon = lexicon_of(world.k)
    body = untagged(declared(text, typed, lexicon), lexicon.folder)
    found, notes, polar = _read_words(text, body, world, mend=mend)
    if not isinstance(found, Query) and found.reason in NOT_READ:
        marks = scan(body, lexicon)
        said = _uttered(text, body, marks, world.k)
        if said:
            return said, (*notes, *asides), False
        found = named_alone(body, marks, world) or _portrayed(body, marks, world.k) or found
    if not isinstance(found, Query) and found.reason in MAY_BE_DATED:
        found = dated(body, world) or found
    if isinstance(found, Query) and found.topic == "person":
        notes = (*notes, *_as_written(found, body, world.k))
    return found, (*notes, *asides), polar


def _as_written(found: Query, typed: list[Token], k: Knowledge) -> tuple[Text, ...]:
    """How somebody's name is written, where a question for his card names a language: `Arabic form of Lavrentiev`."""
    if LANGUAGES.isdisjoint(token.plain for token in typed):
        return ()
    from astana_cli.questions.portraits import as_written

    return as_written(found, k)


MAY_BE_DATED = NOT_READ | {"ambiguous"}
"""Refusals of a question that may ask when something named began, and when it ended."""
LANGUAGES = word_list("portraits", "languages")


def _uttered(text: str, typed: list[Token], marks: list[Mark], k: Knowledge) -> Query | None:
    """The recorded statements of whom it is asked what he said."""
    if all(mark.kind not in ("unread", "out", "cue") for mark in marks):
        return None
    from astana_cli.questions.uttered import uttered

    return uttered(typed, marks, k, partial(_reframed, text, k))


def _portrayed(typed: list[Token], marks: list[Mark], k: Knowledge) -> Query | None:
    """The card of somebody of whom it is asked who he is."""
    if all(mark.kind != "person" for mark in marks):
        return None
    from astana_cli.questions.portraits import portrait

    return portrait(typed, settle(marks, typed), k)


def _one_person(typed: list[Token], marks: list[Mark], k: Knowledge, world: Opened | None = None) -> Query | None:
    """The question whether two names are of one person; with the opened books, names too that the lexicon does not
    spell."""
    if all(mark.kind != "person" for mark in marks):
        return None
    from astana_cli.questions.alike import alike

    return alike(typed, marks, k, world.books.people if world else None)


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
    inside = housed(text, settle(found, typed), typed, k)
    if inside.elsewhere:
        return inside.elsewhere, (), False
    marks = inside.marks
    same = _one_person(typed, marks, k, world)
    if same:
        return same, (), False
    held = asked_by_title(text, typed, marks, lexicon, k, partial(_reframed, text, k))
    if held:
        return held, (), False
    marks = _with_told(marks, typed, k)
    if not mend or all(mark.kind != "unread" for mark in marks):
        return _settled(text, typed, marks, (_claimed_or_framed(text, typed, marks, k), (), _polar(marks, typed)), k)
    office = claimed_title(typed, marks, lexicon, k, partial(_reframed, text, k))
    if office:  # before its words are mended to others
        return office, (), False
    from astana_cli.questions.mending import mended

    def framed(words: list[Token], found: list[Mark]) -> Query | Answer:
        if words == typed:
            return _claimed_or_framed(text, words, found, k)
        held = asked_by_title(text, words, found, lexicon, k, partial(_reframed, text, k))
        read = held or defined(words, scan(words, lexicon), world) or _claimed_or_framed(text, words, found, k)
        return read if isinstance(read, Query) else _portrayed(words, scan(words, lexicon), k) or read

    better = mended(typed, marks, lexicon, world.books, framed)
    polar = _polar(better.marks, better.typed)
    return _settled(text, better.typed, better.marks, (better.found, better.notes, polar), k)


def _claimed_or_framed(text: str, typed: list[Token], marks: list[Mark], k: Knowledge) -> Query | Answer:
    """What is asked; a claim without what it is set against (`in Sochi, not Astana`), if the answer settles that too; a
    number that is proposed is asked for and held against the answer."""
    lexicon = lexicon_of(k)
    claim = uncontrasted(typed, lexicon) if _claims(marks) else None
    if claim:
        claim = untagged(claim, lexicon.folder)
        claim = claim if any(m.kind == "ask" for m in scan(claim, lexicon)) else [WHETHER, *claim]
        found = _counted(text, claim, settle(scan(claim, lexicon), claim), k)
        if isinstance(found, Query) and settled_with(found):
            return found
    office = claimed_title(typed, marks, lexicon, k, partial(_reframed, text, k))
    read = office or _counted(text, typed, marks, k)
    if claim and isinstance(read, Query) and read.topic in ("place", "date") and read.check:
        denied = next((m for m in marks if (m.kind, m.target) == ("link", "not")), marks[-1])
        return no.unread(
            text, tuple(t.typed for t in typed[denied.start : denied.end])
        )  # which of the two is claimed was not read
    return read


def _claims(marks: list[Mark]) -> bool:
    """Whether a question asks for yes or no, or nothing; `who` may stand for somebody in it: `not he who led`."""
    return all(m.target in ("yesno", "who", "list") for m in marks if m.kind == "ask")


def _counted(text: str, typed: list[Token], marks: list[Mark], k: Knowledge) -> Query | Answer:
    if any(m.kind == "ask" and m.target in FACTS for m in marks):
        return _framed(text, typed, marks, k)
    from astana_cli.questions.proposed import proposed, proposes, with_values

    lexicon = lexicon_of(k)
    for way in proposed(typed, lexicon) if proposes(text, typed, marks) else ():
        query = _reframed(text, k, way.typed)
        found = with_values(query, way.values) if isinstance(query, Query) else None
        if found:
            return found
    return _framed(text, typed, marks, k)


FACTS = frozenset({"who", "what", "when", "where", "which", "why", "list"})
"""Question words with which no number is proposed."""


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
    return query, (*found[1], settles(said)), polar


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
    every = any((m.kind, m.target) == ("link", "all") and typed[m.start].plain not in ANY for m in marks)
    return ("ask", "yesno") in kinds and not (every or kinds & {("link", "not"), ("stop", "negated")})


ANY = frozenset({"any", "اي"})
"""`Any of them` is no `all`."""


def _with_told(marks: list[Mark], typed: list[Token], k: Knowledge) -> list[Mark]:
    """The marks with words of the paper that is spoken of, where any word is left and a paper is."""
    unsure = any(m.kind in ("unread", "body") or m[:2] in UNSURE for m in marks)
    if not unsure or all(m.kind != "document" and m[:2] not in OF_PAPERS for m in marks):
        return marks
    from astana_cli.questions.told import with_told

    return with_told(marks, typed, k)


UNSURE = frozenset({("cue", ("longest",)), ("cue", ("groupings",))})
"""Cues that say nothing of a paper, where a word of one may be meant: `prolonged`, `armed groups`."""
OF_PAPERS = frozenset({("cue", ("document",)), ("cue", ("treaty_kind",))})


def _reframed(text: str, k: Knowledge, typed: list[Token]) -> Query | Answer:
    """What is asked by other words than those that were typed."""
    return _framed(text, typed, settle(scan(typed, lexicon_of(k)), typed), k)


def _framed(text: str, typed: list[Token], marks: list[Mark], k: Knowledge) -> Query | Answer:
    same = _one_person(typed, marks, k)
    if same:
        return same
    marks = _with_told(marks, typed, k)
    try:
        s = Sentence(marks, typed, k.last)
    except Unclear as unclear:
        return no.unread(text, (str(unclear),))
    if s.outs:
        return no.outside(text, s.marks[s.outs[0]].target, tuple(s.typed_of(i) for i in s.outs))
    if s.unread:
        from astana_cli.questions.presumed import agreed

        s.unread = [at for at in s.unread if not agreed(s, at, k)]
    s.unread = sorted({*s.unread, *belied(s, k)})
    if s.unread:
        return _not_read(text, s, k)
    if s.nths and s.whens:
        try:
            s = of_year(s, k)
        except Refusal as refusal:
            return refusal.answer
    if s.whens and len(s.anchors) > 1:
        from astana_cli.questions.singled_out import by_number

        try:
            s = by_number(s, k)
        except Refusal as refusal:
            return refusal.answer
    parts = [] if s.slots_named(SOLE) else apart(s, k)
    if parts:
        return _joint(text, s, [_one_of(text, part, of_party(s, parts, at), k) for at, part in enumerate(parts)], k)
    if straddled(s):
        return no.apart(text, ())
    found = _query(text, s, k)
    if isinstance(found, Query) and doubled(s):
        return _of_both(text, found)
    if not isinstance(found, Query) and found.reason == "unread_words" and not s.slots_named(SOLE):
        parts = listed(s, k)
        queries = [_one_of(text, of_party(s, parts, at), part, k) for at, part in enumerate(parts)]
        if queries and not any(isinstance(q, Misfit) for q in queries):
            return _joint(text, s, queries, k)
    return found


def _one_of(text: str, first: Sentence, second: Sentence, k: Knowledge) -> Query | Answer | Misfit:
    """What is asked by one part of a question, read in one way or, where that makes no sense, in another."""
    found: Query | Answer | Misfit = Misfit(frozenset())
    for s in (first, second):
        if s.unread:
            continue
        try:
            found = _built(text, s, k)
        except Refusal as refusal:
            found = refusal.answer
        if isinstance(found, Query):
            return found
    return found


def _joint(text: str, s: Sentence, parts: list[Query | Answer | Misfit], k: Knowledge) -> Query | Answer:
    """One query for all parts; the refusal of one of them; or each named, to be asked apart."""
    from astana_cli.answers.joint import joined

    if any(isinstance(part, Misfit) for part in parts):
        found = _query(text, s, k)
        return _of_both(text, found) if isinstance(found, Query) and doubled(s) else found
    refused = next((part for part in parts if isinstance(part, Answer)), None)
    queries = [part for part in parts if isinstance(part, Query)]
    if refused:
        return no.apart(text, queries) if queries and refused.reason == "unknown_value" else refused
    if len({(q.topic, q.documents, q.rounds) for q in queries}) == 1 and queries[0].documents:
        return Query("document", documents=queries[0].documents)  # who signed a paper, and when: all of it
    if _told_with_plan(s, queries):
        return queries[0]
    if len(set(queries)) == 1:
        return no.apart(text, ()) if _asks_more(s, queries[0]) else queries[0]
    return joined(queries, k) or no.apart(text, queries)


def _told_with_plan(s: Sentence, queries: list[Query]) -> bool:
    """`When was the round after the 11th to be, and when was it really?`: what came of a plan is told with it."""
    plan, *others = queries
    one = sum(anchor.number is not None for anchor in s.anchors) <= 1
    return one and plan.topic == "next_round" and all(q.topic in HELD and not (q.detail or q.check) for q in others)


HELD = frozenset({"date", "place", "rounds"})


def _of_both(text: str, found: Query) -> Query | Answer:
    """All that is on record of a paper, of which two things are asked; what is asked twice of others is to be asked
    apart."""
    one_paper = found.topic == "document" and len(found.documents) == 1
    return Query("document", documents=found.documents) if one_paper else no.apart(text, ())


def _query(text: str, s: Sentence, k: Knowledge) -> Query | Answer:
    try:
        found = _built(text, s, k)
    except Refusal as refusal:
        if refusal.answer.reason != "ambiguous":
            return refusal.answer
        from astana_cli.questions.presumed import strangers

        return strangers(text, s, k) or refusal.answer
    if isinstance(found, Answer):
        return found
    if isinstance(found, Misfit):
        words = [w for w in s.words_of(found.over) if w]
        return no.unread(text, tuple(dict.fromkeys(words))) if words else no.together(text)
    missing = next((n for n in s.rounds if n not in k.rounds), None)
    if missing is not None and missing_round(found, k) is None and found.topic != "next_round":
        return no_such_round(found, k, missing)
    if any(m.kind == SOLE for m in s.marks):
        return alone(text, found, s, k)
    unknown = [p for p in (*found.parties, *found.where.present, *found.where.absent) if p not in k.parties]
    if unknown:
        return _never_came(text, s, unknown[0])
    if not _asks_more(s, found):
        return found
    card = found.topic == "document" and found.detail in OF_ONE_CARD
    return replace(found, detail=None, parties=()) if card else no.apart(text, ())


def _built(text: str, s: Sentence, k: Knowledge) -> Query | Answer | Misfit:
    """What the frames make of a sentence. Some look up what is on record of a round or a party: where the base has none
    of that name, this is the answer. Raises Refusal."""
    try:
        return frames().read(s, k)
    except (KeyError, DataProblem):
        missing = next((n for n in (*s.rounds, *s.loose) if n not in k.rounds), None)
        unknown = [p for m in s.marks if m.kind == "party" for p in m.targets[:1] if p not in k.parties]
        if missing is None and not unknown:
            raise
    if missing is not None:
        return no_such_round(Query("round", rounds=(missing,)), k, missing)
    return _never_came(text, s, unknown[0])


def _never_came(text: str, s: Sentence, party: str) -> Answer:
    at = next((i for i, m in enumerate(s.marks) if m.kind == "party" and party in m.targets), -1)
    return no.never_came(text, s.typed_of(at) if at >= 0 else party)


def _asks_more(s: Sentence, found: Query) -> bool:
    """Whether more is asked behind an `and` than is told."""
    if len(s.marks) < FEWEST_OF_TWO or not any(token.plain == "and" for token in s.typed):
        return False
    from astana_cli.questions.second import unserved

    return unserved(s, found)


OF_ONE_CARD = frozenset({"issued", "signatories", "issuers", "in_force", "points", "validity", "areas"})
"""Details of a paper that are all told with it."""
FEWEST_OF_TWO = 4
"""Marks of the shortest question for two things."""


def _not_read(text: str, s: Sentence, k: Knowledge) -> Answer:
    """Name the words; where everything else makes a question about a person, say that nobody is called that."""
    from astana_cli.questions.unknown_names import asks_of_one, known_in_part, unknown_name, with_somebody

    words = tuple(dict.fromkeys(s.typed_of(i) for i in s.unread))
    run = unknown_name(s, lexicon_of(k).english)
    known = with_somebody(s, run, k) if run else None
    if known is None or not asks_of_one(_query(text, known, k), s) or known_in_part(s, run, k):
        return no.unread(text, words)
    return no.nobody(text, " ".join(s.typed_of(i) for i in run))
