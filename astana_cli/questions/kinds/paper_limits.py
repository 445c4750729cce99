"""What no paper on record says: `does the statement mention Egypt?`, `who signed it for Iran?`, `who kept to it?`."""

from __future__ import annotations

from msgspec.structs import replace

from astana_cli.answers.execute import execute
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions import no
from astana_cli.questions.kinds.said_of import mentioned
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.text import plain
from astana_cli.questions.sentence import Sentence, atom_of
from astana_cli.questions.which import Refusal


def only_recorded(s: Sentence) -> None:
    """What a paper says of a party (`did Turkey reject it?`), its language, and a paper of
    a kind that there is none of are on no record. Raises Refusal, which names the words."""
    if not s.has("yesno?") or mentioned(s):
        return
    marks = range(len(s.marks))
    words = [s.typed_of(i) for i in marks if s.targets("party") and (s.marks[i].kind, s.marks[i].target) in SAYS]
    words += [s.typed_of(i) for i in marks if s.marks[i].kind == "cue" and plain(s.typed_of(i)) in OTHER_KINDS]
    words += [s.typed_of(i) for i in marks if s.marks[i].kind == "party" and _beside(s, i)]
    words += s.words_of(frozenset({"~not"})) if s.targets("party") and not not_signed(s) else []
    words += [word for word in s.words_of(frozenset({"contents"})) if plain(word) in COMPLIED]
    if words:
        raise Refusal(no.unread(s.text, tuple(dict.fromkeys(words))))


def not_signed(s: Sentence) -> bool:
    """`Is it true that Iran did not sign it?`: who signed is told either way."""
    at = s.first_of("~not")
    behind = [atom_of(m) for m in s.marks[at + 1 : at + 2]]
    return at >= 0 and s.has("yesno?") and s.count("~not") == 1 and behind == ["sign"]


def _beside(s: Sentence, at: int) -> bool:
    """Whether a party's name says neither who issued a paper nor who signed it: `with Egypt`, `in Russian`."""
    mark = s.marks[at]
    before = [s.typed[i].plain for i in range(max(0, mark.start - 2), mark.start) if s.typed[i].plain != "the"]
    language = s.typed[mark.end - 1].plain.endswith(("ian", "ish", "ic", "يه")) and mark.end - mark.start == 1
    inside = mark.lead.endswith("ب") or before[-1:] == ["in"]
    return before[-1:] in (["with"], ["مع"], ["against"], ["ضد"], ["about"]) or (language and inside)


COMPLIED = word_list("paper_limits", "complied")
"""Whether somebody kept to a paper is on no record, where what he committed himself to stands in it."""
SAYS = frozenset({("cue", "contents"), ("cue", "told"), ("ask", "list")})
OTHER_KINDS = word_list("paper_limits", "other_kinds")
"""Kinds of documents that are not those which came out of a round, or are told apart from them."""


def no_opinions(s: Sentence) -> None:
    """`Who wrote the memorandum?`, `which delegation rejected it?`: what somebody says of a paper is not what stands in
    it. Raises Refusal."""
    asked = s.has("who?") or (s.has("which?") and s.atoms & {"delegation", "country"})
    if asked and s.has("contents") and not s.atoms & {"sign", "areas"}:
        raise Refusal(no.unread(s.text, tuple(s.words_of(frozenset({"contents"})))))


def no_day_of_text(s: Sentence, detail: str | None) -> None:
    """`When was the text of the memorandum published?`: where it is to be found is told, and not since when. Raises
    Refusal, which names the words."""
    words = s.words_of(frozenset({"when?", "date"}))
    if detail == "text" and words:
        raise Refusal(no.unread(s.text, tuple(words)))


def no_signers(s: Sentence) -> None:
    """Which persons signed for a party is not on record. Raises Refusal."""
    if not (s.has("who?") and s.has("sign") and s.targets("party")) or s.atoms & {"~between", "yesno?"}:
        return
    text = both(
        "Which persons signed is not recorded; which parties signed is.",
        "أسماء الأشخاص الموقعين غير مسجلة؛ والمسجل هو الأطراف الموقعة.",
    )
    query = Query("refuse", reason="unknown_value", words=(s.text,))
    raise Refusal(refuse(query, "unknown_value", text, "astana documents"))


def granted(s: Sentence, k: Knowledge, query: Query) -> Query:
    """Only a question for yes or no asks whether somebody signed; all others take it for granted."""
    if s.has("yesno?") or query.detail not in ("signatories", "issuers") or not query.parties:
        return query
    anyway = replace(query, detail=None)
    return anyway if execute(anyway, k).reason == "premise_false" else query


def came_true(query: Query, k: Knowledge) -> Refusal:
    """`Was the memorandum extended?`, متى اكتملت الخرائط: what a paper lays down is told, and that nobody says
    whether it came about."""
    found = execute(query, k)
    text = both(
        f"Whether that came to be is not recorded. {found.text.en}",
        f"هل حدث ذلك غير مسجل. {found.text.ar}",
    )
    return Refusal(refuse(query, "unknown_value", text, found.command))
