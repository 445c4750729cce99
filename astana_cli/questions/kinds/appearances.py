"""The rounds at which a party was, or was not: `which rounds did Iraq attend?`, `how many appearances did Jordan
make?`, `did the rebels storm out when Iran signed?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Filter, Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Round
from astana_cli.questions import no
from astana_cli.questions.kinds.absences import asks_who_came, boycotted, no_mixture
from astana_cli.questions.kinds.asks import asks_rounds, filtered, parties_of
from astana_cli.questions.kinds.enumerated import from_to
from astana_cli.questions.kinds.which_paper import document_of
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.sides import sides
from astana_cli.questions.which import Refusal, Unfit, named, narrowed


def rounds_present(s: Sentence, k: Knowledge) -> Query:
    """`Which rounds did Iraq attend?`, `how often was it absent?`: the rounds, or how many. Raises
    Refusal where both are asked of one party."""
    parties = parties_of(s, k)
    asked = asks_rounds(s) or ((s.plural_asked() or s.asked_of_them()) and not s.rels)
    if not parties or not asked or s.has("yesno?") or s.has("why?") or s.has("who?"):
        raise Unfit
    away = bool(s.atoms & {"~not", "absent", "walkout"})
    if (away and (s.has("represent") or s.has("envoy_un"))) or asks_who_came(s):
        raise Unfit
    if s.has("~but") and s.has("~all"):
        raise Unfit
    if len(parties) > 1 and any((m.kind, m.target) == ("link", "or") for m in s.marks):
        raise Unfit
    if s.has("walkout") and not s.atoms & {"~not", "absent", "attend"}:
        return _walkouts(s, k, parties)
    came, stayed_away = sides(s) if s.targets("party") else (parties, ())
    boycotted(s, k, stayed_away)
    counted = s.atoms & {"how_many?", "how_often?"}
    _one_of_both(s, parties, Query("count" if counted else "rounds"))
    return filtered(s, k, Query("count" if counted else "rounds"), present=came, absent=stayed_away)


def _one_of_both(s: Sentence, parties: tuple[str, ...], query: Query) -> None:
    """Raises Refusal where one party's coming and its staying away are asked: `how many rounds did it attend and
    miss?`"""
    first, second = sorted((max(s.first_of("attend"), s.first_of("present")), s.first_of("absent")))
    between = s.marks[first + 1 : second + 1]
    joined = any((m.kind, m.target) == ("link", "and") or m.lead.startswith("و") for m in between)
    if first >= 0 and joined and len(parties) == 1:
        where = (Filter(present=parties), Filter(absent=parties))
        raise Refusal(no.apart(s.text, [replace(query, where=each) for each in where]))


def first_with(s: Sentence, k: Knowledge) -> Query:
    """`The first round of 2019 with Iraq`: of the rounds of that year the first to which it came, which need not be the
    first of them."""
    rounds = [at for at, m in enumerate(s.marks) if m.kind == "noun" and m.target in ("round", "rounds")]
    parties = [at for at, m in enumerate(s.marks) if m.kind == "party"]
    ends = {"first", "last"} & set(s.rels)
    if len(ends) != 1 or not narrowed(s) or s.rounds or s.loose or not rounds or min(parties) < rounds[0]:
        raise Unfit
    return filtered(s, k, Query("rounds"), present=parties_of(s, k))


def _walkouts(s: Sentence, k: Knowledge, parties: tuple[str, ...]) -> Query:
    """`Which rounds did the opposition walk out of?`: those with a walkout on record; who walked out may have come.
    Raises Unfit where they are counted or narrowed, or where the walkouts were of others."""
    asked = named(s, k)
    numbers = tuple(r.number for r in k.rounds.values() if r.walkouts and (not asked or r.number in asked))
    sides_of = {k.parties[p].side for p in parties if p in k.parties}
    if sides_of != {"opposition"} or not numbers or s.atoms & {"how_many?", "how_often?"} or narrowed(s) or s.spans:
        raise Unfit
    return Query("absence", parties=parties, rounds=numbers)


def _signed_at_round(s: Sentence, k: Knowledge) -> tuple[str, ...]:
    """The document named; by `the memorandum` alone that of a round with a walkout on record. Raises Unfit."""
    if s.slots & {"document", "topic"} or s.whens:
        return document_of(s, k)
    kinds = [
        d
        for d in k.kb.documents
        if all(plain(w).removeprefix("ال") in (d.kind, plain("مذكرة")) for w in s.words_of(PAPER))
    ]
    return tuple(d.id for d in kinds if d.round is not None and k.rounds[d.round].walkouts)


PAPER = frozenset({"treaty_kind"})


def out_at_signing(s: Sentence, k: Knowledge) -> Query:
    """`Did rebels storm out when Iran signed the memorandum?`, من غادر القاعة وقت توقيع المذكرة: the walkouts of the
    round that it came out of. Raises Unfit where none is on record, or where they are told of another party."""
    documents, parties = _signed_at_round(s, k), s.targets("party")
    own = tuple(p for p in parties if p in k.parties and k.parties[p].side == "opposition")
    others = [k.name_of(p).en for p in parties if p not in own]
    numbers = {n for d in documents if (n := k.documents[d].round) and _tell_of(k.rounds[n], others)}
    said = {*s.rounds, *s.loose}
    numbers &= said or numbers
    if len(numbers) != 1 or said - numbers or s.rels or not (own or s.has("who?")):
        raise Unfit
    there = (d.party for n in numbers for d in k.rounds[n].delegations)
    own = own or tuple(p for p in there if k.parties[p].side == "opposition")
    return Query("absence", rounds=tuple(numbers), parties=own, detail="walkout")


def _tell_of(r: Round, names: list[str]) -> bool:
    """Whether walkouts are on record that tell of all these."""
    told = [f.value.text.en for f in r.walkouts if f.value]
    return bool(told) and all(any(name in text for text in told) for name in names)


def when_present(s: Sentence, k: Knowledge) -> Query:
    """`When did Jordan attend?`, `... and Lebanon stay away?`: the rounds at which it did."""
    no_mixture(s)
    parties = s.targets("party")
    if s.rounds or s.loose or s.rels or not parties or s.atoms & {"~first", "~last", "why?", "who?"}:
        raise Unfit
    away = bool(s.atoms & {"~not", "absent"})
    came, stayed_away = sides(s) if len(parties) > 1 else ((), parties) if away else (parties, ())
    boycotted(s, k, stayed_away)
    _one_of_both(s, parties, Query("count" if s.has("how_often?") else "rounds"))
    if from_to(s) and not (away or narrowed(s) or s.spans):
        return Query("debut", parties=parties, pick="both")
    return filtered(s, k, Query("count" if s.has("how_often?") else "rounds"), present=came, absent=stayed_away)


def times_present(s: Sentence, k: Knowledge) -> Query:
    """`How many appearances did Jordan make?`, `the number of its absences`."""
    words = {word.casefold() for word in s.words_of(frozenset({"attend", "absent"}))}
    if not words & TIMES or named(s, k) or s.rels:
        raise Unfit
    _one_of_both(s, s.targets("party"), Query("count"))
    away = {"absent": s.targets("party")} if s.has("absent") else {"present": s.targets("party")}
    return filtered(s, k, Query("count"), **away)


def times_listed(s: Sentence, k: Knowledge) -> Query:
    """`Lebanon's appearances`, `عدّد مشاركات بيروت`, `list its absences`: the rounds."""
    words = {word.casefold() for word in s.words_of(frozenset({"attend", "absent"}))}
    if not words <= TIMES or s.count("attend") + s.count("absent") != 1 or named(s, k) or s.rels:
        raise Unfit
    away = {"absent": s.targets("party")} if s.has("absent") else {"present": s.targets("party")}
    return filtered(s, k, Query("rounds"), **away)


TIMES = word_list("appearances", "times")
"""What is counted where a party is said to have so many of them: rounds."""


def rounds_with(s: Sentence, k: Knowledge) -> Query:
    """`Rounds with UNHCR`, `all meetings with Iraq`: those to which it came."""
    at = next(i for i, m in enumerate(s.marks) if m.kind == "party")
    before = [token.plain for token in s.typed[: s.marks[at].start] if token.plain != "the"]
    if before[-1:] != ["with"] or not (s.plural or s.all_rounds()) or s.owns(at) or len(s.targets("party")) > 1:
        raise Unfit
    return filtered(s, k, Query("rounds"), present=s.targets("party"))
