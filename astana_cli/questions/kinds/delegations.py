"""Questions about delegations: the frames for who led one, who was in it how large it was and which groups came."""

from __future__ import annotations

from astana_cli.answers.query import Query
from astana_cli.knowledge.index import Knowledge
from astana_cli.questions.kinds.asks import WHERE, one_or_all, role_of
from astana_cli.questions.kinds.envoys import envoy_there
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.heads import (
    chair,
    envoy,
    head,
    head_of_experts,
    office_of_head,
    office_of_one,
    which_of_them,
    who_spoke,
    who_was,
)
from astana_cli.questions.kinds.hosts import HOSTS
from astana_cli.questions.kinds.members import MEMBERS
from astana_cli.questions.kinds.of_groups import OF_GROUPS
from astana_cli.questions.kinds.sizes import delegations, groups_count, size, size_of, size_of_unit
from astana_cli.questions.sentence import Sentence
from astana_cli.questions.which import Unfit, named


def _group(s: Sentence, k: Knowledge) -> Query:
    """`Which armed groups came?`, `why did Jaysh al-Islam stay away?`"""
    if s.has("why?") and not (s.atoms & {"which?", "what?", "list?", "who?"} or s.targets("group")):
        raise Unfit
    if s.targets("party") not in ((), ("opposition",)):
        raise Unfit
    if len({*s.rounds, *s.loose}) > 1 and s.has("absent") and s.atoms & {"attend", "join"}:
        raise Unfit  # `which groups that stayed away from round 1 came to round 6?`
    denied = s.has("~not") and s.has("why?") and not s.has("absent")  # `why did they not attend?`
    if s.has("~not") and not denied:
        raise Unfit
    if s.atoms >= {"attend", "absent"} and len(named(s, k)) > 1:
        raise Unfit  # `which groups missed round 1 and attended round 6?`
    away = "absent" if denied or (s.has("absent") and not s.has("attend")) else None
    told = not any(atom.endswith("?") for atom in s.atoms) and s.atoms & {"attend", "absent"}
    asked = s.targets("group") if told or s.atoms & {"yesno?", "why?"} else ()
    if s.has("why?") and not away:
        raise Unfit
    return one_or_all(s, k, Query("group", check=asked, detail=away, why=bool(asked) and s.has("why?")))


DELEGATIONS = (
    frame("office", office_of_one, "office attend", "what? which? who? list? people", f"{WHERE}", "party"),
    frame(
        "office",
        office_of_head,
        "office head|represent",
        "what? which? who? list? delegation then called attend people ~all",
        f"party {WHERE}",
    ),
    frame(
        "head",
        head,
        "head|represent",
        "called who? which? what? list? delegation ~all ever people negotiating attend guarantor observer then "
        "inperson envoy_un career groupings firsttime ~first ~last ~most_recently spoke join",
        f"party {WHERE}",
    ),
    frame("head", head_of_experts, "head experts", "who? which? delegation", WHERE, "party"),
    frame("head", who_was, "who?", "there people delegation", WHERE, "party"),
    frame("member", which_of_them, "which?", "", WHERE, "party"),
    frame("head", who_spoke, "who?|which? spoke", "delegation people list?", WHERE, "party"),
    frame("head", envoy, "envoy_un", "who? called then people which? what? list? attend", f"party {WHERE}"),
    frame("head", envoy_there, "envoy_un yesno?|attend|there|inperson", "", f"party {WHERE}"),
    frame("chair", chair, "chair", "who? which? what? list? delegation host_official", f"party {WHERE}"),
    *HOSTS,
    frame(
        "size",
        size,
        "how_many? member|people",
        "delegation attend size list? in there represent count",
        f"party {WHERE}",
    ),
    frame(
        "size",
        size,
        "size",
        "how_many? what? which? list? delegation how how_much? guarantor attend member people compare",
        f"party {WHERE}",
    ),
    frame("size", size, "how_many?|how_much? attend", "delegation people member", WHERE, "party"),
    frame(
        "size_of_unit",
        size_of_unit,
        "advisers|experts|delegates how_many?|size",
        "attend delegation member people there in list? what? represent count besides",
        WHERE,
        "party",
    ),
    frame(
        "delegations",
        delegations,
        "how_many? delegation|country|organisation|party_noun",
        "attend join count list? there represent",
        WHERE,
    ),
    frame("size", size_of, "how_many?", "delegation attend there what? list?", WHERE, "party"),
    frame(
        "groups_count",
        groups_count,
        "how_many? groupings",
        "attend join delegation represent there count list? what?",
        f"party {WHERE}",
    ),
    frame(
        "group",
        _group,
        "groupings",
        "why? who? which? what? list? attend join delegation represent absent ~all member there",
        f"party {WHERE}",
    ),
    *MEMBERS,
    *OF_GROUPS,
    frame(
        "group",
        _group,
        "",
        "yesno? why? attend join absent present represent there delegation ~not",
        f"party {WHERE}",
        "group",
    ),
    frame("role", role_of, "role", "what? which? list? in attend join there delegation", f"party {WHERE}"),
)
