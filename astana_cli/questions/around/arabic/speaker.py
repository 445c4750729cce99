"""Whether an Arabic clause speaks of its asker: of what he writes, looks for, has to hand in, or does not remember.

Such a clause has a word in the first person, or one of the world of those who ask (a draft, an editor, a deadline). It
is set aside only if it holds no condition, limit or question, denies nothing but what the asker can or knows, and dates
and counts nothing of the talks; what it names is kept, for the question to be held against.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from astana_cli.questions.around.limits import DATES, claims
from astana_cli.questions.context import settle
from astana_cli.questions.lexis.lexicon import Lexicon
from astana_cli.questions.lexis.lists import lists
from astana_cli.questions.lexis.scan import Mark, scan, variants
from astana_cli.questions.lexis.text import Token, bare, tokens

MINE = re.compile(r"(?:تي|تنا|ي|نا)$")
OBJECT = r"(?:ها|ه|هم|هن|هما|و|لها|له|لي|لنا|كم|لكم)?"
PRESENT = re.compile(rf"(?:عم|[بحسلكد])?[ان](?P<stem>[^ان]\w*?|ا\w+?|ن\w+?){OBJECT}")
SPOKEN = re.compile(rf"(?:عم|هن|ه|ح|ب)(?P<stem>\w{{3,}}?){OBJECT}")
PAST = re.compile(rf"(?P<stem>\w{{2,}}?)(?:ت|نا){OBJECT}")
DO_IT = re.compile(r"\w{2,}(?:ها|ه|هم)")
"""A verb with its object, behind a wish."""
TO_DO_IT = re.compile(r"[ان]\w{2,}(?:ها|ه)")
"""A verb in the first person with its object, behind `so that`."""
NAMES = frozenset(
    {"party", "capital", "person", "document", "event", "group", "topic", "place", "city_name", "country", "publisher"}
)
SENTENCE = 3
"""Words of a sentence that speaks of nothing in the talks, if it has no word of the asker's."""
FEW = 3
"""Words from a denial to what is denied."""
LONGEST = 40


class Aside(Struct, frozen=True):
    """A clause of the asker as it was typed, its words and what each of them is; whether it tells something of the
    talks, whether it dates or counts something, and whether nothing in it is of the asker: then the question must be
    complete without it."""

    said: str
    typed: tuple[Token, ...]
    marks: tuple[Mark, ...]
    tells: bool
    dates: bool
    quiet: bool


def aside(clause: str, lexicon: Lexicon, *, goes_on: bool = False, quietly: bool = False) -> Aside | None:
    """A clause, if it is one of the asker, carries such a one on (`goes_on`), or (`quietly`) speaks of nothing in the
    talks; else None.

    Raises DataProblem.
    """
    typed = tokens(clause)
    plain = [token.plain for token in typed]
    if not 0 < len(typed) <= LONGEST or _denies_asking(plain):
        return None
    speaks = _speaks(plain)
    quiet = not speaks and not (goes_on and _carries_on(plain))
    if quiet and (not quietly or len(typed) < SENTENCE or is_one_of(plain[0], "before")):
        return None
    if typed[0].typed[0] == "ا" and plain[0] in lists("asker_arabic")["orders"]:
        return None
    marks = settle(scan(typed, lexicon), typed)
    if _barred(plain, marks) or any(not _harmless(mark, plain) for mark in marks if mark.end > mark.start):
        return None
    content = [mark for mark in marks if mark.end > mark.start and not has_no_content(mark, plain)]
    named = any(mark.kind != "cue" for mark in content)
    if quiet and (content or any(map(_a_limit, marks))):
        return None
    if (
        _wants_unknown(plain, marks)
        or (content and _wants(plain))
        or (named and _thanks(plain))
        or _of_other_talks(marks, plain)
        or _limits(marks, plain)
    ):
        return None
    says = _says(plain, content)
    tells = says or (bool(content) and not speaks)
    if not says and not _denies_little(plain, marks, content):
        return None
    dates = any(
        mark.kind in DATES
        and (mark.kind, mark.target) != ("number", "1")
        and not _counts_own(mark, plain)
        and not _of_round(marks, at)
        for at, mark in enumerate(marks)
    )
    return Aside(clause, tuple(typed), tuple(marks), tells, dates, quiet)


def _limits(marks: list[Mark], plain: list[str]) -> bool:
    """Whether somebody wants `only` something (`بدو بس 2018`), or a deputy: it is no head that is asked for then."""
    wishes = any(is_one_of(word, "others_want", "wants") for word in plain)
    deputies = lists("asker_arabic")["deputies"]
    if wishes and any(stem in deputies for word in plain for _, stem in variants(word)):
        return True
    only = (at for at, mark in enumerate(marks) if (mark.kind, mark.target) == ("link", "but"))
    return any(after.kind in NAMES | DATES | {"noun", "cue"} for at in only for after in marks[at + 1 : at + 2])


def begins_one(word: str) -> bool:
    """Whether a clause of the asker may begin with a word, without a mark before it."""
    return is_one_of(word, "opens", "me", "wants", "thanks") or _first_person(word) or _own(word, weak=True)


def is_one_of(word: str, *names: str) -> bool:
    """Whether a word, with `and` before it or without, stands in one of the lists. Raises DataProblem."""
    forms = {word, bare(word), word.removeprefix("و")}
    return any(not forms.isdisjoint(lists("asker_arabic")[name]) for name in names)


def stands_in(word: str, which: str) -> bool:
    """Whether a word, with or without what is written before and behind it, stands in a list. Raises DataProblem."""
    return any(stem in lists("asker_arabic")[which] for _, stem in variants(word))


def has_no_content(mark: Mark, plain: list[str]) -> bool:
    """Whether a mark is a word about sources, or one of the world of those who ask, and so none of the talks."""
    if mark.kind in NAMES:
        return of_asker(mark, plain)
    if mark.kind == "noun":
        return mark.target in ("process", "astana") or of_asker(mark, plain)
    own = any(
        _own(word, weak=True) or _first_person(word) or is_one_of(word, "me", "gap", "says", "counted", "blanks")
        for word in _words(mark, plain)
    )
    led_by_him = mark.target in ("head", "delegation") and of_asker(mark, plain)
    return mark.kind != "cue" or claims(mark) or own or led_by_him or mark.target in LIGHT


def of_asker(mark: Mark, plain: list[str]) -> bool:
    """Whether what looks like a name or a noun of the talks is of the asker's world: `كتاب روسي`, `مصر على رأيه`,
    `رئيس القسم`, `نحن فريق إنتاج`, `الطبعة الثانية`."""
    before, after = plain[max(mark.start - 1, 0) : mark.start], plain[mark.end : mark.end + 1]
    if mark.kind in ("party", "capital"):
        insists = _words(mark, plain) == ["مصر"] and after in (["علي"], ["انه"], ["اني"])
        return insists or (_an_adjective(plain[mark.start]) and any(_own(word, weak=True) for word in before))
    if mark.kind == "noun":
        return any(_own(word, weak=True) for word in _words(mark, plain))
    if _words(mark, plain) == ["فريق"]:
        return any(is_one_of(word, "me") for word in before)
    return mark.target == "head" and any(_own(word, weak=True) for word in after)


def _an_adjective(word: str) -> bool:
    return bare(word).endswith(("ي", "يه"))


LIGHT = frozenset(
    {"held", "timeline", "related", "happen", "date", "main", "office", "issue", "stopped", "new", "exact"}
)
"""Cues that everyday words are taken for."""


def _words(mark: Mark, plain: list[str]) -> list[str]:
    return plain[mark.start : mark.end]


def _speaks(plain: list[str]) -> bool:
    """Whether words are in the first person, or of the world of those who ask."""
    if any(is_one_of(word, "me") or _first_person(word) for word in plain):
        return True
    if any(one in ("عم", "رح", "راح") and two in lists("asker_arabic")["verbs"] for one, two in pairwise(plain)):
        return True
    if _thanks(plain) or (is_one_of(plain[0], "purpose") and TO_DO_IT.fullmatch(" ".join(plain[1:2]))):
        return True
    strong = any(_own(word, weak=False) for word in plain)
    weak = any(_own(word, weak=True) for word in plain)
    told = is_one_of(plain[0], "told")
    return strong or told or (weak and any(is_one_of(word, "gap") for word in plain))


def _thanks(plain: list[str]) -> bool:
    """Whether a clause begins with thanks or a blessing."""
    return any(is_one_of(word, "thanks") for word in plain[:2])


def _first_person(word: str) -> bool:
    """`أكتب`, `نكتب`, `بكتب`, `عمبكتب`, `قرأت`, `لقيناها`."""
    for form in (word, word[1:]) if word[:1] in ("و", "ف") else (word,):
        for pattern, which in ((PRESENT, "verbs"), (SPOKEN, "verbs"), (PAST, "did")):
            found = pattern.fullmatch(form)
            if found and found["stem"] in lists("asker_arabic")[which]:
                return True
    return False


def _own(word: str, *, weak: bool) -> bool:
    """Whether a word is a noun of the world of those who ask; if it is one that others write too, whether it is his."""
    found = lists("asker_arabic")
    for stem in _stems(word):
        if stem in found["mine"] and (weak or stem not in found["weak"]):
            return True
        his = MINE.search(stem)
        owned = stem[: his.start()] if his else ""
        if len(owned) >= SHORTEST and not found["mine"].isdisjoint((owned, owned + "ه")):
            return True
    return False


def _stems(word: str) -> Iterator[str]:
    """A word without the prepositions and the article before it."""
    for lead in LEADS:
        if word.startswith(lead) and len(word) > len(lead) + 1:
            yield word.removeprefix(lead)


LEADS = (
    "",
    "ال",
    "و",
    "ف",
    "ب",
    "ل",
    "ع",
    "وال",
    "فال",
    "بال",
    "لل",
    "عال",
    "وبال",
    "ولل",
    "هال",
    "وب",
    "ول",
    "بها",
    "له",
)
SHORTEST = 3


def _carries_on(plain: list[str]) -> bool:
    return plain[0] in lists("asker_arabic")["goes_on"] or plain[0].startswith(("و", "ف"))


def _barred(plain: list[str], marks: list[Mark]) -> bool:
    """Whether words hold a condition, a limit or a question, or speak of the first or last of the rounds."""
    ranked = any(is_one_of(word, "ranks") and plain[at + 1 : at + 2] != ["مره"] for at, word in enumerate(plain))
    if ranked and any(mark.kind == "noun" and mark.end > mark.start and not of_asker(mark, plain) for mark in marks):
        return True
    if any(is_one_of(word, "bars") or word.removeprefix("ف") in lists("asker_arabic")["bars"] for word in plain):
        return True
    return any(
        (word in ("ان", "وان") and (at == 0 or plain[at + 1 : at + 2] in IF_IT_WERE))
        or (word == "ما" and plain[at + 1 : at + 2] == ["لم"])
        for at, word in enumerate(plain)
    )


IF_IT_WERE: tuple[list[str], ...] = ([], ["كان"], ["كانت"], ["كانو"], ["لم"], ["حضر"], ["حضرت"], ["شارك"], ["شاركت"])
"""What follows `if`, where `that` is written alike."""
OUTS = frozenset({"out", "barred"})
ASKED = frozenset({"who", "when", "where", "why"})
COUNTED = frozenset({"how_long", "how_many", "how_often"})
"""What is asked with these is of the question; العدد may be the issue of a paper."""


def _harmless(mark: Mark, plain: list[str]) -> bool:
    if mark.kind in OUTS:
        return all(
            stands_in(word, "harmless") or is_one_of(word, "me") or _own(word, weak=True)
            for word in _words(mark, plain)
        )
    return mark.kind != "ask" or (ASKED.isdisjoint(mark.targets) and not COUNTED.issuperset(mark.targets))


def _wants(plain: list[str]) -> bool:
    return any(is_one_of(word, "wants") for word in plain)


def _wants_unknown(plain: list[str], marks: list[Mark]) -> bool:
    """Whether what is wished is not known: `أريد النائب`."""
    unread = {mark.start for mark in marks if mark.kind == "unread"}
    return any(
        is_one_of(word, "wants")
        and plain[at + 1 : at + 2] != ["عن"]
        and at + 1 in unread
        and not (_own(plain[at + 1], weak=True) or _first_person(plain[at + 1]) or DO_IT.fullmatch(plain[at + 1]))
        and not is_one_of(plain[at + 1], "me", "vain", "gap", "thanks")
        for at, word in enumerate(plain)
    )


def _says(plain: list[str], content: list[Mark]) -> bool:
    """Whether something is said or heard of what is named: a claim."""
    said = next((at for at, word in enumerate(plain) if is_one_of(word, "says")), len(plain))
    called = not BLANKS.isdisjoint(plain[said + 1 : said + FEW])
    return not called and any(mark.start > said for mark in content)


BLANKS = frozenset({"اسم", "اسما", "الاسم", "تاريخ"})
"""Behind `there stands` these tell of a place in a text, and claim nothing."""


def _of_other_talks(marks: list[Mark], plain: list[str]) -> bool:
    """Whether talks, a war or a treaty are named that nobody here knows: `مفاوضات سد النهضة`."""
    for at, mark in enumerate(marks[:-1]):
        after = marks[at + 1]
        unknown = after.kind == "unread" and after.start == mark.end and not _own(plain[after.start], weak=True)
        talk = mark.end > mark.start and stands_in(plain[mark.end - 1], "talks")
        if talk and unknown and not is_one_of(plain[after.start], "me", "gap", "says", "vain", "general"):
            return True
    return False


def _denies_asking(plain: list[str]) -> bool:
    """Whether the asker says what he does not ask, want or write about: `لا أكتب عن`, `ما بدي`."""
    for at, word in enumerate(plain):
        after = plain[at + 1 : at + 1 + FEW]
        of_what = not ABOUT.isdisjoint(after) and any(map(_first_person, after))
        denied = is_one_of(word, "negations") and not (word == "ما" and is_one_of(plain[at - 1], "moments"))
        if denied and (of_what or any(is_one_of(one, "wants") for one in after[:2])):
            return not any(is_one_of(one, "vain") for one in after)
    return False


ABOUT = frozenset({"عن", "علي", "حول", "في"})


def _a_limit(mark: Mark) -> bool:
    return mark.kind == "link" and mark.target in ("not", "outside", "other")


def _denies_little(plain: list[str], marks: list[Mark], content: list[Mark]) -> bool:
    """Whether all that is denied is what the asker can or knows, or nothing of the talks is named."""
    limits = {m.start for m in marks if _a_limit(m)}
    limits |= {at for at, word in enumerate(plain) if is_one_of(word, "negations")}
    named = content or any(m.kind == "noun" and m.end > m.start and not of_asker(m, plain) for m in marks)
    return not named or all(
        any(is_one_of(word, "vain") for word in plain[at : at + FEW + 1]) and not _wants(plain[at : at + FEW])
        for at in limits
    )


def _counts_own(mark: Mark, plain: list[str]) -> bool:
    """`الفصل الثاني`, `بعد ساعتين`, `10 دقائق`: a number of no round."""
    if mark.is_year:
        return False
    near = (*plain[max(mark.start - 1, 0) : mark.start], *plain[mark.end : mark.end + 1])
    if is_one_of(plain[mark.start], "me"):
        return True  # `لست`
    return any(stands_in(word, "counted") for word in near)


def _of_round(marks: list[Mark], at: int) -> bool:
    """Whether a number, or a month and its year, stand behind the noun of their round."""
    before = [mark.kind for mark in marks[max(at - 2, 0) : at]]
    return before[-1:] == ["noun"] or (before == ["noun", "month"] and marks[at].kind == "digits")
