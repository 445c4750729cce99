"""Arabic من (who, from) and ما (what, not)."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark

VERBS = frozenset(
    {"head", "attend", "absent", "walkout", "represent", "sign", "chair", "successor", "predecessor", "host", "spoke"}
)
OPENERS = frozenset({"start", "end", "issue", "create", "contents", "host_official", "announce", "agenda", "join"})
"""Cues that may follow من as verbs at the beginning of a question."""
DENIABLE = frozenset(
    {"attend", "absent", "head", "held", "sign", "represent", "walkout", "join", "present", "invited"}
)  # fmt: skip
DECIDING = word_list("context", "deciding")
"""Verbs of an outcome that somebody brought about."""
OPENING = word_list("context", "opening")
"""Behind من at the beginning they make it `who`."""
WAS = word_list("context", "was")
"""Behind ما they are denied."""
DEEDS = word_list("context", "deeds")
SIGNING = word_list("context", "signing")
WHICH = word_list("context", "which")
WITHOUT = word_list("arabic_attending", "without")
RELATIVE = word_list("arabic", "relative")
WISHED = word_list("arabic_asking", "wanted")


def _who_or_from(p: Place) -> Mark:
    if p.mark.kind == "stop" and p.mark.target != "ar":
        return p.mark  # it was settled to say nothing: Iraqi `منصبه من حضر`
    after = p.after
    plain = after is not None and not p.first(after).startswith("ال")
    deed = p.before is not None and after is not None and p.first(after) in SIGNING  # `خلال أسبوعين من توقيعها`
    asks = after is None or (plain and is_a(after, "cue", *VERBS) and not deed) or _without_whom(p)
    if after is not None and not any(p.first(m) for m in p.earlier()):
        verbal = is_a(after, "cue", *OPENERS) or p.first(after) in DECIDING
        asks = asks or (verbal and plain) or p.first(after) in OPENING or _who_of_a_land(p)
    return p.mark._replace(kind="ask", targets=("who",)) if asks else p.mark._replace(kind="stop", targets=("ar",))


def _who_of_a_land(p: Place) -> bool:
    """`من التركي الذي حضر الجولة 20؟`: who he was."""
    rest = p.later()[:2]
    known = len(rest) > 1 and rest[0].kind == "party" and p.first(rest[1]) in RELATIVE
    return known and p.first(rest[0]).startswith("ال") and p.first(rest[0]).endswith("ي")


def _without_whom(p: Place) -> bool:
    """`من دون من انعقدت الجولة الثالثة؟`: without whom it was held."""
    without = is_a(p.before, "link", "not") and p.before is not None and p.last(p.before) in WITHOUT
    return without and is_a(p.after, "cue", "held", "start")


def _what_or_not(p: Place) -> Mark | None:
    if p.word == "لما" and p.mark.kind == "stop":
        return None
    after = p.after
    if p.word == "ما" and is_a(p.before, "link", "before", "after") and is_a(after, "event"):
        return p.mark.silenced()  # `قبل ما يسقط النظام`
    verbal = after is not None and after.kind in ("cue", "stop") and not _is_noun(p, after)
    denies = after is not None and verbal and (after.target in DENIABLE or p.first(after) in WAS)
    denies = denies or is_a(p.before, "ask", "why")
    asked = holds(p.earlier(), "ask", "which", "how_many", "what", "list")
    denies = denies or (asked and verbal and p.word == "ما" and is_a(p.before, "noun"))
    denies = denies or (p.word == "ما" and is_a(p.before, "ask", "what", "which") and is_a(after, "cue", *OPENERS))
    denies = denies or (after is not None and _wishes(p.marks, p.at + 1, p))
    relative = p.before is not None and p.last(p.before) in WHICH
    denies = denies or (relative and is_a(after, "cue"))
    if is_a(p.before, "noun", "rounds") and is_a(after, "cue", "issue", "sign", "create"):
        denies = True  # `جولات ما صدر عنها بيان`: a clause without its relative
    return p.mark._replace(kind="link" if denies else "ask", targets=("not",) if denies else ("what",))


def _wishes(marks: list[Mark], at: int, p: Place) -> bool:
    """Whether a verb of wishing stands at a place before one of coming: `ما بغاش يجي`, `ما رضي يحضر`."""
    wish = p.first(marks[at]) in WISHED and marks[at].kind in ("unread", "stop", "cue")
    return wish and at + 1 < len(marks) and is_a(marks[at + 1], "cue", "attend")


def _wished(p: Place) -> Mark | None:
    """What was wished, where it is denied, adds nothing to who stayed away."""
    denied = p.before is not None and (p.first(p.before) in ("ما", "لم") or is_a(p.before, "link", "not"))
    return p.mark.silenced() if denied and _wishes(p.marks, p.at, p) else None


def _is_noun(p: Place, mark: Mark) -> bool:
    """`ما قائمة الحضور`: what the list is; no verb is denied, as none has an article or is the noun of a deed."""
    first, last = p.first(mark), p.last(mark)
    return first.startswith("ال") or (mark.end - mark.start > 1 and last.startswith("ال")) or first in DEEDS


def _met_there(p: Place) -> Mark | None:
    """`The Sochi summit between Putin, Erdogan and Rouhani`, القمة بين روسيا وتركيا وإيران: those who came to it."""
    meeting = any(is_a(m, "cue", *MEETINGS) or m.kind == "event" for m in p.earlier())
    whom = p.after is not None and p.after.kind in ("person", "party")
    others = [m for m in p.later() if m.kind in ("person", "party")]
    said = is_a(p.mark, "link", "between") or p.word in GATHERED
    met = said and meeting and whom and len(others) > 1
    return p.mark._replace(kind="cue", targets=("attend",)) if met else None


MEETINGS = ("summit", "ministerial")
GATHERED = frozenset({"جمعت", "جمع", "ضمت", "ضم"})


RULES: Table = (
    (frozenset({"between", "بين", "مابين"}) | GATHERED, _met_there),
    (frozenset({"من", "ومن", "فمن"}), _who_or_from),
    (frozenset({"ما", "وما", "لما", "فما"}), _what_or_not),
    (WISHED, _wished),
)
