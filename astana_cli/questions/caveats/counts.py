"""What is counted, where no record counts it: `advisers and delegates`, `how many factions stayed away`, `how many
delegations did it send`, `how many observers were in it`."""

from __future__ import annotations

from astana_cli.questions.caveats.rules import about, opening
from astana_cli.questions.caveats.view import View
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS


def _counted(v: View, at: int) -> bool:
    return v.has(v.beside(at, -1), "ask", "how_many")


@about("cue", "advisers", "experts", "delegates")
def two_kinds(v: View, at: int) -> bool:
    """`How many advisers and delegates were there?`: one of the two is no answer."""
    after = v.beside(at)
    joined = v.has(after, "link", "and") and v.has(v.beside(after), "cue")
    led = after > 0 and v.marks[after].kind == "cue" and v.marks[after].lead.startswith("و")
    listed = after == at + 1 and v.has(after, "cue") and v.among(v.words[after], "sent_along")
    return _counted(v, at) and (joined or led or listed)


@about("cue", "delegation")
def several_of_one(v: View, at: int) -> bool:
    """`How many delegations did the opposition send?`, عدد وفود المعارضة: delegations, and no people."""
    if not v.has(at - 1, "ask", "how_many") and not (v.has(at - 1, "party") and v.has(at - 2, "ask", "how_many")):
        return False
    several = v.first(at) in ("delegations", "teams", "وفود", "الوفود", "فرق")
    one = v.first(at) == "وفد" and v.has(v.beside(at), "cue", "attend")
    return (several or one) and len(v.all_of("party")) == 1 and any(v.any_of(kind) for kind in NUMERALS)


@about("party")
def one_of_a_nation(v: View, at: int) -> bool:
    """كم وفد سوري حضر, كم وفدا سوريا: delegations; `how many Syrians`: of both sides."""
    if not _counted(v, at):
        return False
    said = v.plain[v.marks[at].start : v.marks[at].end]
    named = len(said) > 1 and said[0] in ("وفد", "وفدا") and said[-1].endswith(("ي", "يا"))
    return (named and v.before(at)[-1:] == ["كم"]) or (len(said) == 1 and said[0] in SYRIANS)


SYRIANS = word_list("counted", "syrians")


@about("cue", "observer", "guarantor")
def of_one_delegation(v: View, at: int) -> bool:
    """`How many observers did Jordan send to round 4?`: people, and not what Jordan was."""
    numbered = any(v.any_of(kind) for kind in NUMERALS)
    return _counted(v, at) and len(v.all_of("party")) == 1 and numbered and not v.any_of("noun", "rounds")


@about("cue", "guarantor")
def in_a_role(v: View, at: int) -> bool:
    """`Did all three guarantors attend round 1 as guarantors?`: what they were there, not only whether they came."""
    return v.says(at, "in_role") and v.all_of("cue", "guarantor")[0] < at


@about("cue", "groupings")
def away(v: View, at: int) -> bool:
    """كم فصيل قاطع الجولة 3: who stayed away is told, and nobody counts them."""
    after = v.beside(at)
    return _counted(v, at) and v.has(after, "cue", "absent", "walkout")


@about("cue", "groupings", "delegation", "guarantor", "observer", "country", "organisation")
def persons_of(v: View, at: int) -> bool:
    """كم واحد من الفصائل: how many persons, and no factions; or of those how many, nobody tells."""
    asked = v.all_of("ask", "how_many")
    return any(v.among(v.words[i][1:], "somebody") for i in asked if i < at) and v.before(at)[-1:] == ["من"]


@about("number_noun")
def of_a_delegation(v: View, at: int) -> bool:
    """رقم وفد المعارضة بالجولة 1: delegations have no numbers; `Turkey's number two at round 1` is a man."""
    before = v.beside(at, -1)
    man = v.has(before, "party") or v.has(before, "cue", "delegation")
    second = man and v.plain[v.marks[at].end - 1] == "number" and v.has(at + 1, "number", "1", "2")
    return second or (v.has(at + 1, "party") and v.first(at + 1).endswith("وفد"))


@about("topic")
def beside_a_round(v: View, at: int) -> bool:
    """`What did round 12 say about round 13 and Idlib?`: of a round to come, and of something else."""
    before = v.beside(at, -1)
    if v.has(before, "link", "and"):
        before = v.beside(before, -1)
    elif not v.marks[at].lead.startswith("و"):
        return False
    noun = before - 1
    spoken = v.among(v.before(noun)[-1:], "spoken_of") if v.has(noun, "noun") else False
    return spoken and v.marks[before].kind in NUMERALS


@about("cue", "gap")
def in_hours(v: View, at: int) -> bool:
    """كم ساعة بين الجولتين: days are told."""
    return v.among(v.words[at], "hours")


@about("cue", "announce")
def when_announced(v: View, at: int) -> bool:
    """`When was round 15 announced?`, متى أعلن عن موعد الجولة 15: the day on which it was, and not for which."""
    when = v.has(0, "ask", "when") or v.has(0, "cue", "date")
    others = any(i for i in v.all_of("cue") if i not in (0, at) and not v.has(i, "cue", "date", "held"))
    behind = [*v.words[at], *v.after(at)[:1]]
    said = v.among(v.words[at], "announced") and not {"for", "to", "as"}.intersection(behind)
    return when and said and not others and any(v.any_of(kind) for kind in NUMERALS)


@opening("plenary", "closed", "parallel")
def of_sessions(v: View, at: int) -> bool:
    """`How many plenary sessions were held in 2017?`, `when was the plenary session of round 5?`: a part of a round."""
    return v.has(at + 1, "noun") and v.says(at + 1, "sitting") and v.any_of("ask", "how_many", "which", "when")


@opening("large", "small", "big", "huge", "sizeable", "sizable")
def of_that_size(v: View, at: int) -> bool:
    """`How many large delegations came to round 1?`: of those alone no number is on record."""
    return v.has(at + 1, "cue", "delegation") and v.has(at - 1, "ask", "how_many")


@opening("articles", "lines", "sentences", "a")
def of_a_text(v: View, at: int) -> bool:
    """`How many articles are in the memorandum?`, `is there a report on the delegation?`: of such texts, and how they
    are parted, there is no record."""
    report = v.plain[v.marks[at].start : v.marks[at].end] == ["a", "report"] and v.has(at - 1, "cue", "there")
    return v.has(at, "stop") and (report or (v.first(at) != "a" and v.has(at - 1, "ask", "how_many")))


@opening("security")
def of_the_borders(v: View, at: int) -> bool:
    """`How many security zones did the memorandum set up?`: those at the borders of areas nobody counts or names."""
    told = v.any_of("cue", "create", "define", "treaty_kind", "issue") or not v.any_of("noun")
    return v.has(at, "topic", "de_escalation") and told and not v.any_of("document")


@about("nth")
def each_so_many(v: View, at: int) -> bool:
    """كل جولة خامسة: one in five, and not the fifth."""
    return v.has(at - 1, "noun", "round") and v.first(at - 1) == "جوله" and v.has(at - 2, "link", "all")


@opening("بجوله", "بدوره")
def one_round_off(v: View, at: int) -> bool:
    """قبل الجولة 22 بجولة: the one before it, and not all."""
    numbered = at > 0 and v.marks[at - 1].kind in NUMERALS and not v.has(at + 1, "digits")
    return numbered and v.has(at, "noun", "round") and v.any_of("link", "before", "after")


@about("link", "between")
def the_one_between(v: View, at: int) -> bool:
    """`Where was the round between 14 and 16?`, الجولة التي بين 14 و16: the one, and not those with their ends."""
    noun = v.beside(at, -1)
    one = v.has(noun, "noun", "round") and (v.first(noun) == "الجوله" or v.before(noun)[-1:] == ["the"])
    return one and v.words[noun][-1] in ("round", "جوله") and not v.any_of("ask", "how_many", "how_long")


@opening("هجري", "هجريا", "الهجري")
def of_another_calendar(v: View, at: int) -> bool:
    """في أي تاريخ هجري: days are told by one calendar alone."""
    return v.marks[at].kind != "unread"
