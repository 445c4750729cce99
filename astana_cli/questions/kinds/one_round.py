"""A round that is named, and nothing more of it: `round 5`, `is there a round 23?`, `which came after round 5?`, `the
Turkish delegation, round 5`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.query import Query, Topic
from astana_cli.answers.select import came
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import of_talks, one_or_all
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, named, narrowed


def is_there(s: Sentence, k: Knowledge) -> Query:
    """`Is there a round 23?`, `Will there be another round?`"""
    numbers = (*s.rounds, *s.loose)
    if s.spans or s.rels or narrowed(s) or len(numbers) > 1 or (not numbers and not s.has("~other")):
        raise Unfit
    return Query("round", rounds=numbers or (k.last + 1,))


def exists(s: Sentence, k: Knowledge) -> Query:
    """هل في جولة 23, `does round 22 exist?`; هل في الجولة 22 asks what there is in it. Raises Unfit."""
    said = [token.plain for token in s.typed if token.plain in EXISTING]
    inside = next((at for at, m in enumerate(s.marks) if (m.kind, m.target) == ("link", "in")), -1)
    noun = s.marks[inside + 1 :][:1] if inside >= 0 else []
    definite = any(s.typed[m.start].plain.startswith("ال") for m in noun)
    if not said or definite or (inside >= 0 and len(said) > 1):
        raise Unfit
    return is_there(s, k)


EXISTING = word_list("one_round", "existing")


def last_one(s: Sentence, k: Knowledge) -> Query:
    """`The last round`: of all."""
    if len(s.rels) != 1 or s.rels[0] in ("next", "previous") or narrowed(s):
        raise Unfit
    return one_or_all(s, k, Query("round"))


def title(s: Sentence, k: Knowledge) -> Query:
    """`What was round 4 called officially?`, `ما اسم الجولة 22`: the title of the round right beside the word."""
    numbers, at = named(s, k), s.first_of("called")
    anchor = next((a.start for a in s.anchors if a.number is not None), -1)
    between = s.marks[min(at, anchor) + 1 : max(at, anchor)]
    if len(numbers) != 1 or anchor < 0 or any(m.kind not in ("noun", "stop") for m in between) or narrowed(s) or s.rels:
        raise Unfit
    return Query("round", rounds=numbers, detail="title")


def title_of_dated(s: Sentence, k: Knowledge) -> Query:
    """`Full title of the meeting of 14-15 May 2018`, `official name of the Sochi round in July 2018`: the title of the
    one round that a date and a place single out. Raises Unfit, Refusal."""
    at = s.first_of("called")
    nouns = ("round", "rounds") if of_talks(s) else ("round",)
    noun = next((i for i, m in enumerate(s.marks) if i > at and m.kind == "noun" and m.target in nouns), len(s.marks))
    if noun == len(s.marks) or any(not _of_date(s, i) for i in range(at + 1, noun)):
        raise Unfit
    if not s.whens or named(s, k) or s.rels or s.spans or (s.plural and not of_talks(s)):
        raise Unfit
    query = one_or_all(s, k, Query("round", detail="title"))
    if len(query.rounds) != 1:
        raise Unfit
    return query


def _of_date(s: Sentence, at: int) -> bool:
    """Whether a mark belongs to a date or joins a name to what bears it."""
    mark = s.marks[at]
    joins = mark.kind == "stop" and all(t.plain in LINKING for t in s.typed[mark.start : mark.end])
    return joins or mark.kind in ("month", "digits", "word")


LINKING = word_list("one_round", "linking")
"""What may stand between a name and what bears it: `of the`."""


def process_title(s: Sentence, k: Knowledge) -> Query:
    """`What is the official name of the Astana talks?`: what the glossary says of them, with all their names. Raises
    Unfit."""
    said = {word for words in s.words_of(frozenset({"called", "office"})) for word in words.casefold().split()}
    if not s.has_noun("process") or s.rounds or s.loose or s.rels or narrowed(s) or OFFICIAL.isdisjoint(said):
        raise Unfit
    return Query("definition", terms=tuple(t.id for t in k.kb.terms if t.name.en == k.kb.process.name.en))


OFFICIAL = word_list("one_round", "official")
"""What a name is that stands in papers: `official`."""


def round_card(s: Sentence, k: Knowledge) -> Query:
    """`Round 5`, `the Sochi round of 2018`: all that is known of it."""
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


CAPITAL = word_list("one_round", "capital")


def party_at(s: Sentence, k: Knowledge) -> Query:
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


def neighbour_round(s: Sentence, k: Knowledge) -> Query:
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


def party(s: Sentence, k: Knowledge) -> Query:
    """`Jordan`: all that is known of a party."""
    parties = s.targets("party")
    if len(parties) != 1 or s.rounds or s.loose or s.rels or narrowed(s):
        raise Unfit
    return Query("party", parties=parties)
