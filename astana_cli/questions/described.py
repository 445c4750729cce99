"""Titles, sex and nationality that a question gives somebody by the way: words that the record belies are not read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, matching, named, narrowed

WOMAN = word_list("described", "woman")
MAN = word_list("described", "man")
TITLES = {
    **dict.fromkeys(("ambassador", "السفير", "سفير"), "ambassador"),
    **dict.fromkeys(("minister", "الوزير", "وزير"), "minister"),
    **dict.fromkeys(("president", "الرييس"), "president"),
    **dict.fromkeys(("general", "الجنرال", "جنرال"), "general"),
}
"""Titles in plain letters, and the word by which the English name of an office has them."""
AFTER_ASKING = word_list("described", "after_asking")
"""These are titles only where they are asked for (`which general`); elsewhere they are other words (`in general`)."""
AHEAD = {word: title for word, title in TITLES.items() if title in AFTER_ASKING}
DEPUTY = word_list("described", "deputy")
ADVISERS = word_list("described", "advisers")
UNITS = ("advisers", "experts", "delegates")
"""Cues of those that the record counts for themselves."""
LESSER = word_list("described", "lesser")
"""With these words an office is not the one that the title names."""


def belied(s: Sentence, k: Knowledge) -> list[int]:
    """The marks that describe somebody as the record does not."""
    return [at for at in range(len(s.marks)) if _belied(s, at, k)]


def _belied(s: Sentence, at: int, k: Knowledge) -> bool:
    mark = s.marks[at]
    word = s.typed[mark.start].plain
    after = s.marks[at + 1] if at + 1 < len(s.marks) else None
    before = s.marks[at - 1] if at else None
    if after is not None and after.kind == "person":
        if word in AHEAD and not _bears(offices_of(k, after.targets), AHEAD[word], deputy=False):
            return True
        if word in AMBASSADOR and not any(_is_envoy(o) for o in offices_of(k, after.targets)):
            return True
        if word in WOMAN and not any(_feminine(o) for o in offices_of(k, after.targets)):
            return True
        defined = before is not None and s.typed[before.start].plain == "the"
        if mark.kind == "party" and defined and not _of_party(after, mark, k):
            return True
    if mark.kind == "party" and _said_of_another(s, at, k):
        return True
    if before is not None and before.kind == "person" and mark.kind == "party" and not _of_party(before, mark, k):
        adjective = mark.end - mark.start == 1 and word.startswith("ال") and word.endswith(("ي", "يه"))
        if adjective:
            return True
    if mark.kind == "person" and _miscalled(s, mark, k):
        return True
    if mark.kind == "party" and _said_to_belong(s):
        people = [m for m in s.marks if m.kind == "person"]
        return len(people) == 1 and not _of_party(people[0], mark, k)
    if (
        word in ADVISERS
        and mark.target not in UNITS
        and before is not None
        and (before.kind, before.target) == ("ask", "how_many")
    ):
        return True
    return _wrong_title(s, at, k)


def _said_of_another(s: Sentence, at: int, k: Knowledge) -> bool:
    """`De Mistura, the American envoy`, `دي ميستورا المبعوث الأمريكي`: a party of which the record knows nothing."""
    near = s.marks[at - 1] if at else None
    if near is None or at + 1 >= len(s.marks):
        return False
    word, title = s.typed[s.marks[at].start].plain, s.typed[near.start].plain
    if title == "the" and at > 1 and s.marks[at - 2].kind == "person" and s.marks[at + 1].target in TITLED:
        return not _of_party(s.marks[at - 2], s.marks[at], k)
    if near.target in TITLED and not s.has("head") and title.startswith("ال") and word.startswith("ال"):
        people = [s.marks[i] for i in (at - 2, at + 1) if i >= 0 and s.marks[i].kind == "person"]
        return bool(people) and not any(_of_party(person, s.marks[at], k) for person in people)
    return False


TITLED = frozenset({"represent", "head", "member", "envoy_un"})
"""Cues of what somebody is in a delegation."""


def _miscalled(s: Sentence, mark: Mark, k: Knowledge) -> bool:
    """`Foreign Minister Lavrentiev`: a title before a name that its bearer is not on record with."""
    words = [token.plain.removesuffix("s") for token in s.typed[mark.start : mark.end]]
    said = [TITLES[word] for word in words if word in TITLES and TITLES[word] != "ambassador"]
    offices = list(offices_of(k, mark.targets)) if said else []
    deputy = not DEPUTY.isdisjoint(words)
    return bool(offices) and not all(_bears(offices, title, deputy) for title in said)


def title_of(words: Iterable[str], offices: Iterable[tuple[str, str]]) -> bool:
    """Whether every title among some words is that of one of these offices, and not only of its deputy."""
    words, offices = list(words), list(offices)
    said = [TITLES[word] for word in words if word in TITLES]
    return all(_bears(offices, title, deputy=not DEPUTY.isdisjoint(words)) for title in said)


def _bears(offices: Iterable[tuple[str, str]], title: str, deputy: bool) -> bool:
    """Whether one of these offices is that of a title, or of its deputy."""
    named = [set(english.lower().split(" ")) for english, _ in offices]
    return any(title in words and ("deputy" in words if deputy else LESSER.isdisjoint(words)) for words in named)


def _is_envoy(office: tuple[str, str]) -> bool:
    """Whether the bearer of an office may be called an ambassador: one by his title, an envoy, a representative."""
    return not ENVOYS.isdisjoint(office[0].lower().split(" "))


AMBASSADOR = word_list("people", "ambassador")
ENVOYS = word_list("described", "envoys")


def _said_to_belong(s: Sentence) -> bool:
    return s.has("yesno?") and s.has("member") and not s.atoms & {"head", "represent"}


def _of_party(person: Mark, party: Mark, k: Knowledge) -> bool:
    return any(k.people[p].party in party.targets for p in person.targets)


def _wrong_title(s: Sentence, at: int, k: Knowledge) -> bool:
    """`Which minister led Turkey at round 20?`: whether none of those who led bore the title, or one of the sex."""
    mark = s.marks[at]
    words = [token.plain for token in s.typed[mark.start : mark.end]]
    man = not MAN.isdisjoint(words)
    if not man and TITLES.keys().isdisjoint(words):
        return False
    asked = mark.kind == "ask" or (at > 0 and s.marks[at - 1].kind == "ask")
    if s.slots & {"event"} or s.atoms & {"summit", "ministerial"}:
        return False
    man = man and asked
    title = next((TITLES[word] for word in words if word in TITLES), "")
    if title in AFTER_ASKING and not asked:
        title = ""
    if not (man or title) or not s.atoms & {"head", "represent", "people"} or not s.targets("party"):
        return False
    offices = list(_offices_of_heads(s, k))
    if man:
        return any(_feminine(o) for o in offices)
    return not _bears(offices, title, deputy=not DEPUTY.isdisjoint(words))


def _offices_of_heads(s: Sentence, k: Knowledge) -> Iterator[tuple[str, str]]:
    try:
        rounds = [r.number for r in matching(s, k)] if narrowed(s) else named(s, k) or tuple(k.rounds)
    except Unfit:
        return
    for number in rounds:
        for d in k.rounds[number].delegations if number in k.rounds else ():
            if d.party in s.targets("party") and d.office and d.office.value:
                yield _titles(k, d.office.value)


def offices_of(k: Knowledge, people: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for meeting in k.meetings:
        for d in meeting.delegations:
            if d.head and d.head.value in people and d.office and d.office.value:
                yield _titles(k, d.office.value)
            for m in d.members:
                if m.value and m.value.person in people and m.value.office:
                    yield _titles(k, m.value.office)


def _titles(k: Knowledge, office: str) -> tuple[str, str]:
    title = k.offices[office].title
    return title.en, title.ar


def _feminine(office: tuple[str, str]) -> bool:
    """Whether the Arabic title is that of a woman: نائبة, مديرة."""
    return office[1].split(" ")[0].endswith("ة")
