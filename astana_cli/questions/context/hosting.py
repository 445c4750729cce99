"""What somebody does for the host: the statement that is read out, the talks that he proposes to end."""

from __future__ import annotations

from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark, beside
from astana_cli.questions.lexis.text import Token, bare

NAMES = ("ours", "reading", "reading_alone", "proposing", "ending", "declaring", "titles", "standing_in")
WORDS = {name: word_list("hosts", name) for name in NAMES}
AGENTS = (("ask", "who"), ("ask", "which"), ("cue", "host_official"), ("person", ""))
"""Who reads is asked, or named; else the statement itself `reads`."""
LANDS = word_list("hosts", "lands")
"""Parties in whose land rounds were held."""
OPENING = word_list("hosts", "opening") | word_list("hosts", "closing")
HOSTED = word_list("hosts", "hosted")
NO_LAND = word_list("english_idioms", "no_land")


def _reading(p: Place) -> Mark | None:
    """`Who delivered the closing statement?`: it was read out for the host."""
    return p.mark._replace(kind="cue", targets=("host_official",)) if _is_reading(p, p.at) else None


def _is_read(p: Place) -> Mark | None:
    """`By whom was the statement read out?`: the statement is no more than what was read."""
    return p.mark.silenced() if any(_is_reading(p, at) for at in range(len(p.marks))) else None


def _is_reading(p: Place, at: int) -> bool:
    """Whether a mark is a verb for reading out, and a statement what is read."""
    mark = p.marks[at]
    verb = bare(p.typed[mark.start].plain.removeprefix(mark.lead))
    if verb not in WORDS["reading"] or mark.kind in ("person", "document") or is_a(mark, "cue", "statement"):
        return False
    if holds(p.marks, "ask", "what") or not any(
        m.kind == kind and target in ("", m.target) for m in p.marks for kind, target in AGENTS
    ):
        return False
    after = next((m for m in p.marks[at + 1 :] if m.kind not in ("stop", "word")), None)
    return is_a(after, "cue", "statement") or (verb in WORDS["reading_alone"] and holds(p.marks, "cue", "statement"))


def _title(p: Place) -> Mark | None:
    """`Which Kazakh deputy minister read it out?`, نائب الوزير الكازاخي: whoever acted for the host is told with his
    office. `Which UN deputy envoy stood in for Pedersen?`: so is whoever stood in for somebody."""
    if _ours(p):
        return p.mark._replace(kind="cue", targets=("host_official",))
    acts = [at for at, m in enumerate(p.marks) if is_a(m, "cue", "host_official", "proposal") or _is_reading(p, at)]
    acts += [at for at, m in enumerate(p.marks) if is_a(m, "cue", "successor") and _stood_in(p, m)]
    if not acts:
        return p.mark.silenced() if p.at and _is_ours(p, p.at - 1) and _opens(p) else None
    run = [p.at, p.at]
    while run[0] > 0 and p.first(p.marks[run[0] - 1]) in WORDS["titles"]:
        run[0] -= 1
    while run[1] + 1 < len(p.marks) and p.first(p.marks[run[1] + 1]) in WORDS["titles"]:
        run[1] += 1
    beside = p.marks[max(0, run[0] - 1) : run[1] + 2]
    named = any(m.kind in ("party", "country") or is_a(m, "cue", "host_official") for m in beside)
    return p.mark.silenced() if named else None


def _ours(p: Place) -> bool:
    """`Which our deputy minister opened the meeting?`: only officials of the host do."""
    return bool(p.mark.start) and p.typed[p.mark.start - 1].plain in WORDS["ours"] and _opens(p)


def _is_ours(p: Place, at: int) -> bool:
    """Whether a title before this word is said to be ours."""
    while at > 0 and p.first(p.marks[at]) in WORDS["titles"]:
        at -= 1
    return p.typed[p.marks[at].end - 1].plain in WORDS["ours"]


def _opens(p: Place) -> bool:
    """Whether somebody is asked for who opened or closed a meeting."""
    asked = holds(p.earlier(), "ask", "who", "which")
    return asked and any(is_a(m, "cue", "start", "end") and p.first(m) in OPENING for m in p.later())


def _stood_in(p: Place, mark: Mark) -> bool:
    """Whether it is asked who stood in for somebody, and the title stands before that."""
    asked = p.marks[0].kind == "ask" and holds(p.marks, "person")
    return asked and p.at < p.marks.index(mark) and p.typed[mark.start].plain in WORDS["standing_in"]


def _host(p: Place) -> Mark | None:
    """`الجولات التي استضافتها روسيا`: who is host is the country, if it is said with a verb."""
    if not holds(p.marks, "cue", "host"):
        return None
    hosted = is_a(p.after, "cue", "host") and p.first(p.after) in HOSTED
    host = (is_a(p.before, "cue", "host") or hosted or _opens_count(p)) and p.mark.target not in NO_LAND
    claimed = host and holds(p.marks, "ask", "yesno") and holds(p.marks, "noun")
    found = claimed or (host and p.mark.target in LANDS) or _is_offered(p)
    return p.mark._replace(kind="country", targets=p.mark.targets[:1]) if found else None


def _opens_count(p: Place) -> bool:
    """`روسيا كم جولة استضافت؟`: the one land, named before it is asked how many rounds it hosted."""
    rest = [m for m in p.later() if m.kind != "stop"]
    counts = len(rest) > 1 and is_a(rest[0], "ask", "how_many", "how_often") and is_a(rest[-1], "cue", "host")
    return p.at == 0 and counts and all(m.kind in ("ask", "noun", "cue") for m in rest)


def _is_offered(p: Place) -> bool:
    """`Who hosted round 15, Russia or Kazakhstan?`: one of two lands in which rounds were held."""
    lands = [at for at, m in enumerate(p.marks) if m.kind in ("party", "country")]
    offered = len(lands) == len(LANDS) and all(_is_land(p.marks[at]) for at in lands)
    offered = offered and is_a(p.marks[lands[1] - 1], "link", "or") and _is_land(p.mark)
    hosted = holds(p.marks, "cue", "host") and holds(p.marks, "noun", "round")
    return offered and hosted


def _is_land(mark: Mark | None) -> bool:
    return mark is not None and mark.kind in ("party", "country") and mark.target in LANDS


def _who_of_two(p: Place) -> Mark | None:
    """`Who hosted round 15, Russia or Kazakhstan?`: which of two lands is asked as whether it was one of them."""
    if not is_a(p.after, "cue", "host"):
        return None
    two = any(_is_land(one) and is_a(link, "link", "or") and _is_land(other) for one, link, other in _threes(p.marks))
    return p.mark._replace(targets=("yesno",)) if two else None


def _threes(marks: list[Mark]) -> zip[tuple[Mark, Mark, Mark]]:
    return zip(marks, marks[1:], marks[2:], strict=False)


HOSTS: Table = ((frozenset({"<party>"}), _host), (frozenset({"<ask who>", "<ask which>"}), _who_of_two))
RULES: Table = (
    (WORDS["reading"], _reading),
    (WORDS["titles"], _title),
    (frozenset({"<cue statement>"}), _is_read),
)


def proposed(marks: list[Mark], typed: list[Token]) -> list[Mark]:
    """`Who proposed that round 20 be the last?`, `طلبت كازاخستان إنهاء المسار`: the proposal to end the talks, as one
    word; the round at which it was made stays."""
    at = next((i for i, m in enumerate(marks) if m.kind in PROPOSES and _word(m, typed) in WORDS["proposing"]), -1)
    if at < 0:
        return marks
    ended = [i for i, m in enumerate(marks) if i > at and _ends(m, typed)]
    closing = [i for i in ended if is_a(marks[i], "cue", "end") and typed[marks[i].end : marks[i].end + 1]]
    closing = [i for i in closing if typed[marks[i].end].plain == "of" and _numbered(marks, beside(marks, i))]
    if _proposed_what(marks, at, closing) and (not ended or ended == closing):
        found = [m.silenced() if i in closing else m for i, m in enumerate(marks)]
        found[at] = marks[at]._replace(kind="cue", targets=("proposal",))
        return found
    if not ended or _of_one(marks, ended[0]) or not all(_of_talks(m, typed) for m in marks[at + 1 :]):
        return marks
    found = list(marks)
    found[at] = marks[at]._replace(kind="cue", targets=("proposal",))
    last = any(marks[i].kind in ("link", "cue") and marks[i].target in ("last", "~last") for i in ended)
    for i in range(at + 1, len(marks)):
        m = marks[i]
        whole = m.kind == "noun" and not _numbered(marks, i)
        one = last and i - 1 in ended and m.kind == "number"
        if i in ended or one or whole or m.kind == "unread":
            found[i] = m.silenced()
    return found


def _proposed_what(marks: list[Mark], at: int, closing: list[int]) -> bool:
    """`What did Kazakhstan propose in June 2023?`, `at the close of round 20`: the host, a time, and nothing else."""
    asked = holds(marks[:at], "ask", "what", "why") or is_a(marks[-1], "ask", "what", "why")
    host = [m for m in marks if m.kind in ("party", "capital")]
    kinds = ("stop", "word", "noun", "digits", "nth", "month", "season", "link", "ask")
    rest = [m for i, m in enumerate(marks) if i not in (at, *closing) and m not in host]
    return asked and len(host) == 1 and host[0].target in LANDS and all(m.kind in kinds for m in rest)


def _of_one(marks: list[Mark], ended: int) -> bool:
    """`To finish round 20`: one round ends early, and not the talks."""
    after = next((i for i in range(ended + 1, len(marks)) if marks[i].kind not in ("stop", "word")), -1)
    return after > 0 and marks[after].kind == "noun" and _numbered(marks, after)


PROPOSES = ("unread", "cue", "out")


def _word(mark: Mark, typed: list[Token]) -> str:
    return bare(typed[mark.start].plain.removeprefix(mark.lead))


def _ends(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark says that something is to end, or to be the last."""
    said = is_a(mark, "cue", "end", "stopped", "cancelled") or is_a(mark, "link", "last")
    return said or _word(mark, typed) in WORDS["ending"]


def _of_talks(mark: Mark, typed: list[Token]) -> bool:
    """Whether a mark may stand in such a proposal: the talks, a round, when, and how they are to be declared."""
    kinds = ("stop", "word", "noun", "digits", "nth", "number", "month", "link", "ask", "party", "place")
    return mark.kind in kinds or _ends(mark, typed) or _word(mark, typed) in WORDS["declaring"]


def _numbered(marks: list[Mark], at: int) -> bool:
    """Whether a number stands beside a noun: `round 20`, الجولة العشرون."""
    beside = (*marks[max(0, at - 1) : at], *marks[at + 1 : at + 2])
    return any(m.kind in ("digits", "nth") and not m.is_year for m in beside)
