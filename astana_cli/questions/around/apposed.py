"""Words in commas or brackets that say once more who somebody is: `Alexander Lavrentiev, the Russian envoy, ...`.

They are taken away where the record bears each of them out, and the answer shows them; where it does not, they stay and
are named as not read.
"""

from __future__ import annotations

import re
from itertools import takewhile

from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.by_title import bears_rank
from astana_cli.questions.described import offices_of, title_of
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import lists, word_list
from astana_cli.questions.lexis.scan import Mark, scan
from astana_cli.questions.lexis.text import Token, bare, in_arabic, tokens
from astana_cli.questions.titles import article_before

APPOSITION = re.compile(r"(?:,\s*|\s*[(–—]\s*)(?P<said>[^,;:.?!()–—]{3,90})(?:,|[)–—]|(?=[:;?!]|\.?\s*$))")


def unapposed(text: str, lexicon: Lexicon, k: Knowledge) -> tuple[str, tuple[str, ...]]:
    """A question without what stands beside a name and only tells who that is, and what was taken away.

    Raises DataProblem.
    """
    opened = (_opened_so(text, lexicon, k) if in_arabic(text) else None) or _titled_so(text, lexicon, k)
    if opened:
        return opened[0], (opened[1],)
    taken: list[str] = []
    for match in reversed(list(APPOSITION.finditer(text))):
        people = _named_last(text[: match.start()], lexicon)
        words = [token.plain for token in tokens(match["said"])]
        known = set().union(*(_words_of(p, lexicon, k) for p in people))
        if people and words and set(words) <= known and title_of(words, offices_of(k, people)):
            text = f"{text[: match.start()]} {text[match.end() :]}"
            taken.insert(0, match["said"].strip())
    return text, tuple(taken)


OPENING = re.compile(r"^\s*(?P<said>[^،,:.?!؟]{3,90})[،,:]\s*(?P<asked>.+)$", re.DOTALL)


def _opened_so(text: str, lexicon: Lexicon, k: Knowledge) -> tuple[str, str] | None:
    """الجعفري مندوب سوريا في الأمم المتحدة، كم جولة ترأس؟: the question of the one who is named first, and what is said
    of him in front of it, if one of his offices is called so."""
    match = OPENING.match(text)
    said = tokens(match["said"]) if match else []
    marks = scan(said, lexicon)
    name = list(takewhile(lambda mark: mark.kind == "person", marks))
    if match is None or not name or len(name) == len(marks) or len(name[0].targets) != 1:
        return None
    person = name[0].target
    words = {bare(token.plain) for token in said[name[-1].end :]}
    party = {bare(word) for word in lexicon.words.of_party(k.people[person].party or "")}
    fit = party | word_list("apposed", "light")
    titles = ({bare(token.plain) for token in tokens(arabic)} for _, arabic in offices_of(k, (person,)))
    if words <= fit or not any(words <= title | fit for title in titles):
        return None
    rest = " ".join(token.typed for token in said[name[-1].end :])
    return f"{' '.join(token.typed for token in said[: name[-1].end])}، {match['asked']}", rest


def _titled_so(text: str, lexicon: Lexicon, k: Knowledge) -> tuple[str, str] | None:
    """السفير قحطان طه خلف بأي جولة ترأس؟, `who is the Russian envoy Lavrentiev?`: a question without the title beside
    the one name in it, if he bore it by the record."""
    typed = tokens(text)
    marks = scan(typed, lexicon)
    people = [mark for mark in marks if mark.kind == "person"]
    if len(people) != 1 or len(people[0].targets) != 1 or not bears_rank(typed):
        return None
    from astana_cli.questions.holders import bore, spans

    asks = {mark.target for mark in marks if mark.kind == "ask"}
    for start, end in spans(typed, marks, lexicon, k):
        start = article_before(typed, start)
        behind = start == people[0].end and asks == {"who"}
        if end != people[0].start and not behind:
            continue
        if end == people[0].start and typed[end].plain == "غير" and _of_anybody(typed[start:end], marks):
            continue
        if start and "yesno" in asks and typed[start - 1].plain in BE:
            continue  # `was the deputy minister Önal?`: what he was is asked
        if bore(people[0].target, typed[start:end], lexicon, k):
            rest = " ".join(f"{token.typed}،" if token.cut else token.typed for token in (*typed[:start], *typed[end:]))
            return rest, " ".join(token.typed for token in typed[start:end])
    return None


def _of_anybody(title: list[Token], marks: list[Mark]) -> bool:
    """مبعوث غير بيدرسون, جولات ترأسها المبعوث غير بيدرسون: perhaps anybody but him."""
    return not title[0].plain.startswith("ال") or any(mark[:2] == ("noun", ("rounds",)) for mark in marks)


BE = word_list("titled", "be")


def _named_last(before: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Who the last words of a text name, if they name one person."""
    marks = scan(tokens(before), lexicon)
    return marks[-1].targets if marks and marks[-1].kind == "person" and len(marks[-1].targets) == 1 else ()


def _words_of(person: str, lexicon: Lexicon, k: Knowledge) -> set[str]:
    """All words that say who a person is: of his offices, his party, and those that fit whoever came."""
    said = [english for english, _ in offices_of(k, (person,))]
    words = {token.plain for text in said for token in tokens(text)} | lists("light")["apposed"]
    party = lexicon.words.of_party(k.people[person].party or "")
    led = any(d.head and d.head.value == person for r in k.rounds.values() for d in r.delegations)
    return words | party | (lists("light")["leading"] if led else set())
