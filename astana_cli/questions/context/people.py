"""Names and what stands beside them: `Bill Clinton` (no bill), المبعوث الأممي بيدرسن, the last to lead before him."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark

GIVEN = word_list("people", "given_names")
"""Names that are words of judging or paying as well."""
SOMEBODY = ("person", "unread")
"""Names, and what may become one when it is looked up in the book."""


def _last_before(p: Place) -> Mark | None:
    """`The last to lead Iran before Khaji`, آخر من ترأس قبله, the first one after him: whoever stands next to him."""
    step = ("before", "predecessor") if p.mark.target == "last" else ("after", "successor")
    rest = p.later()
    at = next((i for i, m in enumerate(rest[:-1]) if m.target in step and rest[i + 1].kind in SOMEBODY), -1)
    led = holds(rest[: max(at, 0)], "cue", "head", "represent")
    return p.mark.silenced() if led and not holds(rest, "noun") else None


def _envoy(p: Place) -> Mark | None:
    """`المبعوث الأممي بيدرسن`: who he is says his name, and of whom he is may be untrue."""
    if not is_a(p.after, "person"):
        return None
    of_un = not OF_UN.isdisjoint(p.words())
    return p.mark._replace(kind="party", targets=("un",)) if of_un else p.mark.silenced()


OF_UN = word_list("context", "of_un")


def _stranger(p: Place) -> Mark | None:
    """`عادل الجبير`, `Bill Clinton`: before another name a word that judges, or tells a price, is a name itself."""
    joined = is_a(p.after, "unread", p.first(p.after)) if p.after else False
    if p.mark.kind != "out" or p.mark.lead or not joined or p.typed[p.mark.end - 1].cut:
        return None
    both = p.typed[p.mark.start].typed[:1].isupper() and p.typed[p.mark.end].typed[:1].isupper()
    named = both if p.word.isascii() else not p.typed[p.mark.start].plain.startswith("ال")
    return p.mark._replace(kind="unread", targets=(p.word,)) if named else None


def _ambassador(p: Place) -> Mark | None:
    """`Which round did Ambassador Jalali attend?`: who he is says his name; `which ambassador` is asked for."""
    asked = p.before is not None and p.before.kind == "ask" and p.before.end == p.mark.start
    polite = is_a(p.mark, "cue", "people") and p.word in AMBASSADOR and not asked
    return p.mark.silenced() if polite and is_a(p.after, "person") else None


AMBASSADOR = word_list("people", "ambassador")


WAS = frozenset({"was", "were", "is", "كان", "كانت"})


def _was_beside(p: Place) -> Mark | None:
    """`مين كان قبل سوسان؟`: who led before him, where nothing else is said."""
    if not is_a(p.after, "person") or any(m.kind not in ("stop", "person", "party") for m in p.later()[1:]):
        return None
    asked = next((m for m in reversed(p.earlier()) if m.kind != "stop" or p.first(m) not in WAS), None)
    if not is_a(asked, "ask", "who"):
        return None
    return p.mark._replace(kind="cue", targets=("predecessor" if p.mark.target == "before" else "successor",))


def _began(p: Place) -> Mark | None:
    """`At which round did Sousan start?`, متى بدأ خاجي مع وفد إيران؟: where he was for the first time; `when did he
    start?` does not say what."""
    if sum(m.kind == "person" for m in p.marks) != 1:
        return None
    asked = holds(p.earlier(), "ask", "when", "which")
    rest = [m for m in p.marks if m is not p.mark and m.kind not in ("person", "ask", "stop", "party")]
    alone = all(m[:2] in WITH_HIM and not (m.kind == "noun" and p.marks.index(m) > p.at) for m in rest)
    beside = is_a(p.before, "person") or is_a(p.after, "person")
    told = any(m.kind in ("noun", "party") or is_a(m, "cue", "delegation") for m in p.marks)
    return p.mark._replace(targets=("firsttime",)) if asked and alone and beside and told else None


WITH_HIM = frozenset(
    {("noun", ("round",)), ("cue", ("delegation",)), ("link", ("and",)), ("link", ("in",)), ("cue", ("member",))}
)
"""What may stand beside one of whom it is asked when he began."""


RULES: Table = (
    (frozenset({"<cue start>"}), _began),
    (GIVEN, _stranger),
    (frozenset({"<link before>", "<link after>"}), _was_beside),
    (frozenset({"<link first>", "<link last>"}), _last_before),
    (frozenset({"<cue envoy_un>"}), _envoy),
    (AMBASSADOR, _ambassador),
)
