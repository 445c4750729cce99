"""Who of a group was in a delegation, since the offices of people name their groups (`who represented Faylaq al-Sham at
round 1?`, مين كان من المجلس الوطني الكردي بأول جولة؟), and from which rounds a group stayed away."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.knowledge.model import Delegation
from astana_cli.questions.kinds.absences import BOYCOTT
from astana_cli.questions.kinds.asks import WHERE, any_round, one_or_all
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, named, narrowed


def people_of_group(s: Sentence, k: Knowledge) -> Query:
    """The one whose office is of the group, or all members of the delegation with their offices. Raises Unfit,
    Refusal."""
    groups = s.targets("group")
    if len(groups) != 1 or not set(s.targets("party")) <= {"opposition"}:
        raise Unfit
    name = k.groups[groups[0]].name.en
    rounds = one_or_all(s, k, Query("member", parties=("opposition",))).rounds
    found = {(n, who) for n in rounds if n in k.rounds for who in _of(k.delegation(k.rounds[n], "opposition"), name, k)}
    people = tuple(dict.fromkeys(who for _, who in sorted(found)))
    if len(people) == 1:
        return any_round(s, k, Query("presence", people=people, detail="office"))
    there = tuple(sorted({n for n, _ in found}))
    if len(there) != 1:
        raise Unfit
    return Query("member", rounds=there, parties=("opposition",))


def _of(d: Delegation | None, group: str, k: Knowledge) -> list[str]:
    """Those of a delegation whose office names a group."""
    if d is None:
        return []
    held = [(m.value.person, m.value.office) for m in d.members if m.value]
    if d.head and d.head.value and d.office:
        held.append((d.head.value, d.office.value))
    return [who for who, f in held if who and f and f in k.offices and group in k.offices[f].title.en]


def group_stayed_away(s: Sentence, k: Knowledge) -> Query:
    """`Which round did the Southern Front boycott, and why?`: the rounds from which the group stayed away. Raises
    Unfit."""
    groups = s.targets("group")
    asked = s.singular or s.plural or s.has("when?")
    if len(groups) != 1 or not asked or named(s, k) or narrowed(s) or s.rels or s.targets("party") not in OWN:
        raise Unfit
    boycott = any(token.plain.startswith(BOYCOTT) for token in s.typed)
    away = [(r.number, m.value) for r in k.rounds.values() for m in r.missing if m.value]
    mine = [(n, m.attendance) for n, m in away if m.who == groups[0]]
    rounds = tuple(dict.fromkeys(n for n, how in mine if not boycott or how == "boycotted"))
    if not rounds:
        raise Unfit
    return Query("group", rounds=rounds, check=groups, detail="absent", why=s.has("why?"))


OWN = ((), ("opposition",))
OF_GROUPS = (
    frame(
        "group_stayed_away",
        group_stayed_away,
        "absent which?|when?|what?|list?",
        "why? delegation attend",
        "party",
        "group",
    ),
    frame(
        "people_of_group",
        people_of_group,
        "who?|list?",
        "what? which? represent attend member belong people delegation called there side_role",
        f"party {WHERE}",
        "group",
    ),
)
