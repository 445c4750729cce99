"""Words that mean something else of a document than of a meeting: `concluded`, `provide`, `states`, `come from`."""

from __future__ import annotations

import itertools

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark
from astana_cli.questions.lexis.text import Token, bare

OF_PAPERS = {
    **dict.fromkeys(("concluded", "conclude", "concludes", "concluding"), "sign"),
    "passed": "issue",
    **dict.fromkeys(("provide", "specify", "state", "indicate", "mention", "furnish"), "contents"),
    **dict.fromkeys(("foresee", "foresees", "foresaw", "foreseen", "envisage", "envisages", "envisaged"), "contents"),
}
"""Verbs that mean something else of a document than of a meeting, or than in `state the date`."""
PAPERS = ("document", "treaty_kind")


def _of_paper(p: Place) -> Mark | None:
    """`When was the memorandum concluded?`, `what does the regulation provide?`: said of a document, of no round."""
    meaning = OF_PAPERS.get(p.word)
    closes = p.after is None and meaning == "contents"
    if meaning == "issue":
        said = any(m.kind == "document" or is_a(m, "cue", *PAPERS) for m in p.earlier())
        between = holds(p.earlier(), "ask", "how_many", "how_long")
        return p.mark._replace(targets=(meaning,)) if said and not between else None
    if meaning is None or p.mark.kind not in ("cue", "ask") or (holds(p.marks, "noun") and not closes):
        return None
    if meaning == "sign":
        said = any(m.kind == "document" or is_a(m, "cue", *PAPERS) for m in p.marks)
    else:
        paper = any(m.kind == "document" or is_a(m, "cue", *PAPERS, "statement") for m in p.earlier())
        said = paper and holds(p.earlier(), "ask", "what", "which", "yesno", "how_many")
    return p.mark._replace(kind="cue", targets=(meaning,)) if said else None


def _nations(p: Place) -> Mark | None:
    """`The states that signed`: a noun, where an article or a number stands before it."""
    if p.first() not in ("states", "stating") or p.before is None:
        return None
    noun = p.last(p.before) in ("the", "those", "which", "what", "all") or p.before.kind == "number"
    return p.mark._replace(targets=("country",)) if noun else None


def _refers(p: Place) -> Mark | None:
    """`Does the statement refer to Idlib?`: what stands in it, and what no term means."""
    refers = p.first() in REFERRING and p.last() == "to" and holds(p.later(), "topic")
    said = refers and (holds(p.earlier(), "document") or holds(p.earlier(), "cue", *PAPERS, "statement"))
    return p.mark._replace(targets=("contents",)) if said else None


REFERRING = word_list("papers", "referring")


def _mentions(p: Place) -> Mark | None:
    """`Did the statement mention Lebanon?`, هل تطرق البيان إلى لبنان: what stands in it of a party."""
    if not holds(p.marks, "cue", "statement") or MENTIONING.isdisjoint(p.words()):
        return None
    cited = not is_a(p.mark, "cue", "source") or (p.after is not None and p.after.kind in ("party", "link"))
    asked = holds(p.earlier(), "ask", "yesno") or p.first(p.marks[0]) in DOES
    topic = holds(p.marks, "topic")
    party = topic is (p.mark.kind == "unread") if topic else any(m.kind in ("party", "country") for m in p.marks)
    return p.mark._replace(kind="cue", targets=("contents",)) if cited and asked and party else None


MENTIONING = word_list("said_of", "mentioning")
OF_NO_PAPER = ("agenda", "attend", "happen", "define", "member", "called")
"""Cues of verbs of speaking, where no paper speaks."""
DOES = word_list("terse", "had")


def speaks_of(p: Place) -> bool:
    """هل أشار البيان إلى لبنان: what a paper speaks of, and no place to which somebody came."""
    to_it = is_a(p.before, "link", "to_place")
    paper = holds(p.marks, "cue", "statement")
    return to_it and paper and any(m.end > m.start and p.first(m) in MENTIONING for m in p.earlier())


def _agreement_on(p: Place) -> Mark | None:
    """`Was there agreement on detainees at round 7?`: whether it was agreed, and no paper."""
    if p.last() not in AGREEMENTS:
        return None
    topic = next((m for m in p.later() if m.kind not in ("stop", "link")), None)
    formal = holds(p.marks, "cue", "sign", "force", "issue", "contents", "source")
    asked = holds(p.marks, "ask", "who", "when", "where")
    said = is_a(topic, "topic") and not (formal or asked)
    return p.mark._replace(targets=("outcome",)) if said else None


AGREEMENTS = word_list("papers", "agreements")


def _arrive_at(p: Place) -> Mark | None:
    """`Under whose leadership did the team arrive at round 10?`: it came there; else a result is arrived at."""
    came = p.first().startswith("arriv") and p.last() == "at"
    return p.mark._replace(targets=("attend",)) if came and is_a(p.after, "noun", "round", "astana") else None


def _dated(p: Place) -> Mark | None:
    """`بروتوكول موسكو الموقع في 5 آذار 2020`, `the text dated 12 November 2024`:
    the date tells which paper, and that it was signed then adds nothing."""
    if p.first() not in DONE_SO or not _is_paper(p.before):
        return None
    behind = next((m for m in p.later() if m.kind not in ("stop", "link")), None)
    some = is_a(p.before, "cue", "document") and is_a(p.mark, "cue", "sign") and behind is not None and behind.is_year
    dated = (is_a(behind, "digits") or is_a(behind, "month")) and not some  # الوثائق الموقعة في 2018: those signed
    return p.mark.silenced() if dated else None


def _is_paper(mark: Mark | None) -> bool:
    return is_a(mark, "document") or is_a(mark, "cue", "treaty_kind", "statement", "document")


DONE_SO = word_list("papers", "done_so")


def _stance(p: Place) -> Mark | None:
    """`The US recognition of the Golan`, قرار ترامب حول الجولان: what a round said of this topic tells of it, so
    neither the act nor whose it is need be looked up; which rounds spoke of just this act is in no record."""
    if not holds(p.marks, "topic", *TOPICS_OF_STANCES):
        return None
    at = next((i for i in range(p.at + 1, len(p.marks)) if p.marks[i].kind == "topic"), -1)
    one = any(m.kind in ("digits", "nth", "month") for m in p.marks)
    if at < 0 or not one or p.marks[at].target not in TOPICS_OF_STANCES:
        return None
    near = [m for m in p.marks[max(0, p.at - 1) : at] if m.kind not in ("stop", "link")]
    acts, owners = [m for m in near if _is_act(p, m)], [m for m in near if _is_owner(p, m)]
    mine = p.mark in acts or p.mark in owners
    between = all(_is_act(p, m) or _is_owner(p, m) for m in near if m.start >= p.mark.start)
    whole = bool(acts and owners) or (bool(acts) and p.mark.kind == "unread")
    return p.mark.silenced() if mine and between and whole else None


def _is_act(p: Place, mark: Mark) -> bool:
    return bare(p.first(mark).removeprefix(mark.lead)) in STANCES


def _is_owner(p: Place, mark: Mark) -> bool:
    return mark.target in WHOSE_STANCE or bare(p.first(mark)) in WHOSE_STANCE


STANCES = word_list("papers", "stances")
WHOSE_STANCE = word_list("papers", "whose_stance")
TOPICS_OF_STANCES = word_list("papers", "topics_of_stances")


def _following(p: Place) -> Mark | None:
    """`Was a joint statement issued following round 2?`: after it, and not the round that followed."""
    follows = p.first() == "following" and is_a(p.after, "digits")
    issued = is_a(p.before, "cue", "issue", "statement") or (p.before is not None and p.before.kind == "stop")
    said = holds(p.earlier(), "cue", "statement")
    return p.mark._replace(kind="link", targets=("after",)) if follows and issued and said else None


def _take_up(p: Place) -> Mark | None:
    """`What subjects did they take up?`: what was on the agenda, and no time that it took."""
    if p.last() != "up":
        return None
    others = [m for m in p.marks if m is not p.mark]
    of_agenda = any(m.kind == "topic" or is_a(m, "cue", "agenda") for m in others)
    timed = holds(others, "ask", "how_long", "how_many", "how_much")
    return p.mark._replace(targets=("agenda",)) if of_agenda and not timed else None


def _position(p: Place) -> Mark | None:
    """`What position on the Golan did the guarantors take?`: what was said of it, and no office."""
    if p.last() not in POSITIONS or holds(p.marks, "person"):
        return None
    topic = next((m for m in p.later() if m.kind not in ("stop", "link")), None)
    sides = topic is not None and (is_a(topic, "cue", "guarantor") or topic.kind == "party")
    of_topic = is_a(topic, "topic") or (sides and holds(p.later(), "topic"))
    return p.mark._replace(targets=("contents",)) if of_topic else None


POSITIONS = word_list("papers", "positions")


def _claim(p: Place) -> Mark | None:
    """`On which sources does the statement rest that he led?`: what is claimed, and no joint statement."""
    sourced = p.mark.end - p.mark.start == 1 and holds(p.earlier(), "cue", "source")
    told = {token.plain for token in p.typed[p.mark.end : p.mark.end + 2]}
    return p.mark.silenced() if sourced and "that" in told else None


def _which_official(p: Place) -> Mark | None:
    """`Which official documents were issued?`: no official is asked for."""
    official = p.words() == ["which", "official"] and is_a(p.after, "cue", "document", "statement", "treaty_kind")
    return p.mark._replace(targets=("which",)) if official else None


def _on_agenda(p: Place) -> Mark | None:
    """`Which rounds carried Idlib on their agenda?`, وردت العودة في جدول الأعمال: it was there, by whatever verb."""
    verb = p.mark.kind == "unread" and bare(p.word) in PUT_ON_AGENDA
    listed = next((m for m in p.later() if is_a(m, "cue", "agenda", "outcome")), None)
    before = [p.last(m) for m in p.marks if listed is not None and m.end in (listed.start, listed.start - 1)]
    there = is_a(listed, "cue", "agenda") or bool({"في", "ضمن", "بين"} & set(before))
    made = listed is p.after and p.first(listed) not in UPON  # من وضع جدول الأعمال
    return p.mark.silenced() if verb and listed is not None and there and not made else None


PUT_ON_AGENDA = word_list("papers", "put_on_agenda")
UPON = word_list("papers", "upon")


def _paper_title(p: Place) -> Mark | None:
    """`What is the title of the regulation on detainees?`, عنوان البيان: what it is called, and nobody's office."""
    near = p.later() or p.earlier()
    if not (holds(near, "document") or holds(near, "cue", *PAPERS, "statement")):
        return None
    title = any(bare(word) in TITLE_WORDS for word in p.words())
    alone = not any(m.kind in ("person", "party") or is_a(m, "ask", "who") for m in p.marks)
    return p.mark._replace(kind="cue", targets=("called",)) if title and alone else None


TITLE_WORDS = word_list("papers", "title_words")


def _to_last(p: Place) -> Mark | None:
    """`How long were the de-escalation areas meant to last?`: for how long they were set up."""
    lasting = p.first() == "last" and is_a(p.before, "link", "to_place")
    asked = lasting and holds(p.marks, "ask", "how_long") and not any(m.kind in ("noun", "digits") for m in p.marks)
    said = asked and (holds(p.earlier(), "document") or holds(p.earlier(), "topic", "de_escalation"))
    return p.mark._replace(kind="cue", targets=("force",)) if said else None


def _done(p: Place) -> Mark | None:
    """`By what day were the maps to be ready?`: when, as the paper has it."""
    done = bare(p.first()) in DONE_WORDS and p.mark.end - p.mark.start == 1
    return p.mark.silenced() if done and holds(p.marks, "cue", "maps") else None


DONE_WORDS = word_list("papers", "done_words")


def _of_ceasefire(p: Place) -> Mark | None:
    """`Guarantor of the ceasefire`, ضامنا لوقف إطلاق النار: what they are guarantors of says no more."""
    before = next((m for m in reversed(p.earlier()) if m.kind != "stop"), None)
    return p.mark.silenced() if is_a(before, "cue", "guarantor") else None


def _factions(p: Place) -> Mark | None:
    """هل وقعت فصائل المعارضة على المذكرة؟: the opposition as one side, and none of its groups."""
    named = not OPPOSITION.isdisjoint(p.words())
    asked = holds(p.marks, "cue", "sign") and holds(p.marks, "ask", "yesno")
    return p.mark._replace(kind="party", targets=("opposition",)) if named and asked else None


OPPOSITION = word_list("papers", "opposition")


def _came_to_be(p: Place) -> Mark | None:
    """`When did the working group come into being?`, `at which round was it born?`: when it was set up."""
    born = not BORN.isdisjoint(p.words())
    born = born and any(m.kind == "topic" and not GROUPS.isdisjoint(_plain(p, m)) for m in p.marks)
    return p.mark._replace(kind="cue", targets=("create",)) if born else None


def _body(p: Place) -> Mark | None:
    """`At which round was the trilateral mechanism set up?`: the body, and not all that was said on its topic."""
    if not holds(p.marks, "cue", "create"):
        return None
    asked = any(is_a(m, "ask", "which", "what", "when") or is_a(m, "cue", "firsttime") for m in p.marks)
    asked = asked or holds(p.marks, "cue", "document", "treaty_kind")
    said = " ".join(bare(word) for word in p.words())
    body = next((which for which, names in BODIES.items() if said in names), None)
    return p.mark._replace(kind="body", targets=(body,)) if body and asked else None


BODIES = {which: word_list("papers", which) for which in ("trilateral_mechanism", "working_group_on_detainees")}
"""Bodies that go by the name of a topic."""


def _real(p: Place) -> Mark | None:
    """`Any concrete results?`, نتائج ملموسة: what came of it, as far as it is on record."""
    beside = p.after if p.first().isascii() else p.before
    found = p.mark.kind == "unread" and bare(p.word) in REAL_WORDS and is_a(beside, "cue", "outcome")
    return p.mark.silenced() if found else None


REAL_WORDS = word_list("papers", "real_words")


def _text_that(p: Place) -> Mark | None:
    """ما النص الذي أقره الضامنون؟: a paper, and not the words of one."""
    behind = p.typed[p.mark.end].plain if p.mark.end < len(p.typed) else ""
    text = p.mark.end - p.mark.start == 1 and behind in THAT
    return p.mark._replace(targets=("document",)) if text else None


THAT = word_list("papers", "that")


def _plain(p: Place, mark: Mark) -> set[str]:
    return {token.plain for token in p.typed[mark.start : mark.end]}


BORN = word_list("papers", "born")
GROUPS = word_list("papers", "groups")


def _issuing(p: Place) -> Mark | None:
    """الجهات المصدرة للبيان: those that issued it, and no source."""
    found = bare(p.word) in ISSUING and _speaks_of_paper(p.after)
    return p.mark._replace(targets=("issue",)) if found and is_a(p.before, "cue", "delegation", "country") else None


ISSUING = word_list("papers", "issuing")


def _speaks_of_paper(mark: Mark | None) -> bool:
    return mark is not None and (mark.kind == "document" or is_a(mark, "cue", *PAPERS, "statement"))


def _resolution(p: Place) -> Mark | None:
    """`What does 2254 call for?`: the resolution of that number."""
    said = p.mark.end - p.mark.start == 1 and not is_a(p.before, "noun", "round", "rounds")
    return p.mark._replace(kind="document", targets=(f"unsc-resolution-{p.mark.target}",)) if said else None


RESOLUTIONS = word_list("papers", "resolutions")


def _comes_from(p: Place) -> Mark | None:
    """`Did anybody come from UNHCR?`: what comes from a party is a delegation, and no document."""
    comes = p.first() in ("come", "came", "coming") and p.last() == "from"
    return p.mark._replace(targets=("attend",)) if comes and is_a(p.after, "party") else None


def beside_statement(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Besides the joint statement, what came out of it?`, `شو طلع غير البيان؟`: the list of papers, from which the
    statement is left out then."""
    asked = {m.target for m in marks if m.kind == "ask"}
    if not asked or not asked <= (ASKED_PAPERS if holds(marks, "cue", "document", "issue") else ASKED_OF_ALL):
        return marks
    if any(m.kind == "ask" and is_a(after, "noun") for m, after in itertools.pairwise(marks)):
        return marks  # أي الجولات انتهت من غير بيان
    found = list(marks)
    for at, mark in enumerate(marks):
        than = typed[mark.start].plain == "other" and typed[mark.end - 1].plain == "than"
        after = next((i for i in range(at + 1, len(marks)) if marks[i].kind not in ("stop", "word")), -1)
        besides = than or is_a(mark, "cue", "besides") or typed[mark.end - 1].plain in BUT_FOR
        if holds(marks[:at], "cue", "statement"):
            return marks  # `the statements of 2017 besides that of round 3`
        if besides and after > 0 and is_a(marks[after], "cue", "statement"):
            for i in range(at, after + 1):
                found[i] = marks[i].silenced()
            found[after] = marks[after]._replace(kind="stop", targets=(LEFT_OUT,))
            return [m.silenced() if m[:2] == ("link", ("other",)) else m for m in found]
    return marks


LEFT_OUT = "statement_left_out"
"""What the statement is then a mark of."""
ASKED_OF_ALL = frozenset({"what", "which", "list"})
ASKED_PAPERS = ASKED_OF_ALL | {"yesno", "how_many"}
"""How it is asked what came out of a round, and how it is asked of documents."""
BUT_FOR = word_list("papers", "but_for")


def _per(p: Place) -> Mark | None:
    """`Per the round 18 statement, when was the next meeting due?`: by it, and not for each."""
    behind = p.typed[p.mark.end].plain if p.mark.end < len(p.typed) else ""
    paper = holds(p.later(), "cue", "statement", "document", "treaty_kind")
    return p.mark.silenced() if behind == "the" and paper else None


def _by_statement(p: Place) -> Mark | None:
    """`Going by the last joint statement`, `judging by the memorandum`: what it says."""
    behind = [token.plain for token in p.typed[p.mark.end : p.mark.end + 1]]
    paper = any(m.kind == "document" or is_a(m, "cue", "statement", "document", "treaty_kind") for m in p.later()[:6])
    return p.mark.silenced() if behind == ["by"] and p.mark.kind in ("cue", "unread") and paper else None


GOING = word_list("papers", "going_by")


def _last_statement(p: Place) -> Mark | None:
    """`When is the next meeting due by the last joint statement?`: the last one tells of the round behind the last."""
    if not (is_a(p.after, "cue", "statement") and holds(p.marks, "cue", "next_round")):
        return None
    one = any(m.kind in ("digits", "nth", "number", "month", "noun") for m in p.marks)
    return None if one else p.mark.silenced()


RULES: Table = (
    (frozenset({"<link last>"}), _last_statement),
    (frozenset({"per"}), _per),
    (GOING, _by_statement),
    (frozenset({"<cue>", "<unread>"}), _dated),
    (frozenset(OF_PAPERS), _of_paper),
    (frozenset({"<cue contents>"}), _nations),
    (frozenset({"<cue issue>"}), _comes_from),
    (frozenset({"<cue source>"}), _issuing),
    (frozenset({"<cue fulltext>"}), _text_that),
    (frozenset({"<cue define>", "<cue head>", "<cue agenda>"}), _refers),
    (frozenset({"<ask list>", "<cue source>", "<unread>", *(f"<cue {target}>" for target in OF_NO_PAPER)}), _mentions),
    (frozenset({"<cue office>"}), _position),
    (frozenset({"<cue document>"}), _agreement_on),
    (frozenset({"<cue outcome>"}), _arrive_at),
    (frozenset({"<cue next_round>"}), _following),
    (frozenset({"<cue duration>"}), _take_up),
    (frozenset({"<cue statement>"}), _claim),
    (frozenset({"<cue>", "<unread>", "<party>"}), _stance),
    (frozenset({"<cue start>", "<cue issue>", "<cue create>", "<cue held>", "<out whereabouts>"}), _came_to_be),
    (frozenset({"<topic ceasefire>"}), _of_ceasefire),
    (frozenset({"<topic>"}), _body),
    (frozenset({"<ask who>"}), _which_official),
    (frozenset({"<link last>"}), _to_last),
    (frozenset(f"<digits {target}>" for target in RESOLUTIONS), _resolution),
    (TITLE_WORDS, _paper_title),
    (PUT_ON_AGENDA, _on_agenda),
    (frozenset({"<cue groupings>"}), _factions),
    (DONE_WORDS, _done),
    (REAL_WORDS, _real),
    (frozenset({"<cue>"}), _paper_title),
)
