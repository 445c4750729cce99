"""Arabic clauses that add nothing to what is asked, or say once more what the rest says: الست اللي مثلت (a lady), منذ
متى تعتبر إيران ضامنة (is held to be), بدلا من البيان (which the list of papers tells), لما وقعت
إيران (at that round)."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import NUMERALS, Mark

LADIES = word_list("arabic_clauses", "ladies")
RELATIVE = word_list("arabic", "relative")
COUNTED_AS = word_list("rounds", "counts")
WENT_ON = word_list("arabic_attending", "went_on")
UNTIL_WHICH = word_list("arabic_clauses", "until_which")
GUARANTORS = word_list("arabic_clauses", "guarantors")
"""The parties that signed, by their ids."""
ITS_PLACE = word_list("arabic", "its_place")


def _lady(p: Place) -> Mark | None:
    """`مين هي الست اللي مثلت الأمم المتحدة`: who it was; قادت الست خولة مطر: a title; الجولات الست are six."""
    if is_a(p.after, "person") and not is_a(p.before, "noun"):
        return p.mark.silenced()
    follows = p.after is not None and p.first(p.after) in RELATIVE
    return p.mark.silenced() if follows and holds(p.earlier(), "ask", "who") else None


def _held_to_be(p: Place) -> Mark | None:
    """`منذ متى تعتبر إيران دولة ضامنة`: since when she is one."""
    role = holds(p.later(), "cue", "guarantor", "observer")
    since = any(is_a(m, "link", "since") or is_a(m, "ask", "when") for m in p.earlier())
    fits = p.mark.kind in ("cue", "unread") and not is_a(p.before, "link", "not")
    return p.mark.silenced() if role and since and fits else None


def _since_what_date(p: Place) -> Mark | None:
    """`منذ أي تاريخ إيران ضامنة`: since when."""
    since = is_a(p.before, "link", "since") and holds(p.later(), "cue", "guarantor", "observer")
    numbered = any(m.kind in NUMERALS or m.kind == "noun" for m in p.marks)
    return p.mark._replace(kind="ask", targets=("when",)) if since and not numbered else None


def _instead_of_statement(p: Place) -> Mark | None:
    """`ما الوثيقة التي صدرت عن الجولة الثانية بدلا من البيان؟`: what papers there are tells that there was none."""
    instead = p.mark if p.mark.kind == "link" else p.before
    statement = p.after if instead is p.mark else p.mark
    if not (is_a(instead, "link", "instead") and is_a(statement, "cue", "statement")):
        return None
    paper = holds(p.earlier(), "cue", "document")
    asked = any(is_a(m, "ask", "what", "which") or p.first(m) == "ما" for m in p.earlier())
    return p.mark.silenced() if paper and asked else None


def _when_it_signed(p: Place) -> Mark | None:
    """`مين طلع من القاعة لما وقعت إيران بأيار 2017؟`: at the round that is named, where the guarantors signed."""
    if not (holds(p.earlier(), "cue", "walkout") and holds(p.earlier(), "ask", "who")):
        return None
    dated = any(m.kind in NUMERALS or m.kind == "month" for m in p.later())
    signs = is_a(p.mark, "cue", "sign") and is_a(p.after, "party") and _guarantor(p.after)
    signer = is_a(p.before, "cue", "sign") and _guarantor(p.mark)
    return p.mark.silenced() if dated and (signs or signer) else None


def _and_its_place(p: Place) -> Mark | None:
    """`موعد الجولة التالية ومكانها كما حددتهما الجولة 15`: what was announced of it tells both."""
    if not (p.first().startswith("و") and p.first()[1:] in ITS_PLACE):
        return None
    following = holds(p.earlier(), "cue", "next_round") and any(
        is_a(m, "cue", "date") or is_a(m, "ask", "when") for m in p.earlier()
    )
    return p.mark.silenced() if following and holds(p.later(), "cue", "announce") else None


def _after_what_happened(p: Place) -> Mark | None:
    """`شو صار بالجولة 3، ليش ما راحت الفصائل؟`: why says what is meant by what happened."""
    why = next((at for at, m in enumerate(p.marks) if is_a(m, "ask", "why") and at > p.at), 0)
    parted = why and p.typed[p.marks[why].start - 1].cut and not p.first(p.marks[why]).startswith("و")
    away = holds(p.marks[why:], "cue", "absent", "walkout")
    opens = not any(p.first(m) for m in p.earlier() if not is_a(m, "ask", "what"))
    return p.mark.silenced() if parted and away and opens else None


def _the_first(p: Place) -> Mark | None:
    """`من أول رئيس للوفد الأمريكي؟`: the first of them, where `from the first on` would be a time."""
    led = is_a(p.after, "cue", "head") and p.last() == "اول"
    opens = led and not any(p.first(m) for m in p.earlier())
    return p.mark._replace(targets=("first",)) if opens and not holds(p.marks, "ask") else None


def _guarantor(mark: Mark | None) -> bool:
    return mark is not None and mark.kind == "party" and GUARANTORS.issuperset(mark.targets)


def _went_on_leading(p: Place) -> Mark | None:
    """`الجعفري ضل رئيس الوفد لأي جولة؟`: at which round he led for the last time."""
    until = _until_which_round(p.later(), p)
    led = p.after is not None and is_a(p.after, "cue", "head") and is_a(p.before, "person")
    return p.mark._replace(kind="cue", targets=("stopped",)) if led and until else None


def _until_which(p: Place) -> Mark | None:
    """The end of such a question."""
    if not (holds(p.earlier(), "cue", "head") and holds(p.earlier(), "person")):
        return None
    went_on = any(p.first(m) in WENT_ON and is_a(p.marks[at - 1], "person") for at, m in enumerate(p.earlier()) if at)
    asked = p.marks[p.at - 1 :] if is_a(p.mark, "noun") else p.marks[p.at :]
    return p.mark.silenced() if went_on and _until_which_round(asked, p) else None


def _until_which_round(marks: list[Mark], p: Place) -> bool:
    """Whether some marks end in لأي جولة, حتى أي جولة."""
    last = [m for m in marks if m.kind != "stop"][-2:]
    which = last[0] if len(last) > 1 else None
    said = which is not None and is_a(which, "ask", "which") and is_a(last[1], "noun", "round")
    word = p.first(which) if which else ""
    before = p.typed[which.start - 1].plain if which and which.start else ""
    return said and (word in UNTIL_WHICH or before in UNTIL_WHICH)


RULES: Table = (
    (LADIES, _lady),
    (frozenset({"<cue>"}), _and_its_place),
    (frozenset({"<link since>"}), _the_first),
    (frozenset({"<cue happen>"}), _after_what_happened),
    (COUNTED_AS, _held_to_be),
    (frozenset({"<cue date>"}), _since_what_date),
    (frozenset({"<link instead>", "<cue statement>"}), _instead_of_statement),
    (frozenset({"<cue sign>", "<party>"}), _when_it_signed),
    (WENT_ON, _went_on_leading),
    (frozenset({"<ask>", "<noun>"}), _until_which),
)
