"""Parties and the Arabic words beside them: رياض (a name, no capital), السورية (one side or both), `represented`."""

from __future__ import annotations

from astana_cli.questions.context.hosting import LANDS
from astana_cli.questions.context.neighbours import Place, Table, holds, is_a
from astana_cli.questions.lexis.lists import word_list
from astana_cli.questions.lexis.scan import Mark

PARTIES = frozenset({"party", "parties", "capital", "syria"})
"""Whether these differ is in no record; only sources are compared."""
OF_MEDIA = word_list("arabic", "of_media")
"""With the article an adjective (الوفد الإعلامي), without it `to inform me`."""
PLURAL = word_list("arabic", "plural")
"""With سورية behind them both Syrian sides are meant; with others joined to it (السورية والدولية), all parties."""
PASSIVE = word_list("arabic", "passive")
REPRESENTED = word_list("arabic", "represented")
TAKING_PART = word_list("arabic", "taking_part")
DIFFERS = word_list("arabic", "differs")
INSIDE = word_list("arabic", "inside")
STATE = word_list("arabic", "state")
RELATIVE = word_list("arabic", "relative")


def _riyadh(p: Place) -> Mark | None:
    """رياض without its article is a given name."""
    return p.mark._replace(kind="unread", targets=(p.word,)) if p.mark.kind in ("party", "capital") else None


def _of_media(p: Place) -> Mark | None:
    return p.mark._replace(kind="unread", targets=(p.word,)) if p.mark.kind == "stop" else None


def _of_another(p: Place) -> Mark | None:
    """`الحكومة التركية`: a government is the Syrian one only if no other state is named with it."""
    if p.last() not in STATE or p.after is None or p.after.kind != "party" or p.after.target == "syria_gov":
        return None
    return p.mark.silenced() if not p.after.lead and p.last(p.after).endswith("يه") else None


def _left(p: Place) -> Mark | None:
    """متى ترك علوش رئاسة الوفد: he gave it up, and nobody is Turkish."""
    somebody = p.mark.kind == "party" and p.after is not None and p.after.kind == "person"
    led = holds(p.later(), "cue", "head")
    return p.mark._replace(kind="cue", targets=("stopped",)) if somebody and led else None


LEFT = word_list("arabic", "left")


def _syria(p: Place) -> Mark | None:
    if is_a(p.before, "party", "opposition") and not p.mark.lead:
        return p.mark.silenced()
    if is_a(p.before, "link", "in") and _of_leaving(p.marks):
        return p.mark._replace(kind="unread", targets=(p.word,))
    if p.before is None or p.last(p.before) not in PLURAL:
        return None
    others = is_a(p.after, "word") and p.after is not None and p.first(p.after).startswith("و")
    return p.mark.silenced() if others else p.mark._replace(kind="party", targets=("syria_gov", "opposition"))


def _of_leaving(marks: list[Mark]) -> bool:
    """`متى أنهت أمريكا وجودها في سوريا؟`: the land is left, and no round."""
    left = holds(marks, "cue", "stopped", "end", "walkout")
    return left and not holds(marks, "noun")


def _represented(p: Place) -> Mark | None:
    """`الجهات التي مُثّلت`, `في أي جولات كانت أمريكا ممثلة؟`: who was represented came."""
    rounds = holds(p.earlier(), "noun", "rounds") or _inside_it(p) or _at_all(p)
    somebody = any(is_a(m, "ask", "who") or is_a(m, "cue", "same", "people") or m.kind == "person" for m in p.marks)
    came = (p.word in PASSIVE and _of_parties(p.earlier())) or (
        rounds and not somebody and p.word in PASSIVE | REPRESENTED
    )
    return p.mark._replace(targets=("attend",)) if came else None


def _inside_it(p: Place) -> bool:
    """`أبكر جولة مثلت فيها الولايات المتحدة`: in that round."""
    inside = p.after is not None and p.first(p.after) in INSIDE
    return inside and is_a(p.before, "noun", "round") and holds(p.later(), "party")


def _at_all(p: Place) -> bool:
    """`هل كانت إيران ممثلة في كل الجولات؟`"""
    asked = holds(p.earlier(), "ask", "yesno")
    return asked and holds(p.later(), "link", "all") and holds(p.later(), "noun", "rounds")


def _of_parties(before: list[Mark]) -> bool:
    """Whether those are spoken of that had a delegation, and no party is named."""
    said = [m for m in before if m.kind != "stop"]
    return bool(said) and said[-1].target in ("delegation", "country") and all(m.kind != "party" for m in before)


def _taking_part(p: Place) -> Mark | None:
    """`مشاركته`: its taking part, unless that is said to have been stopped, or a word that may say so was not read."""
    left = any(m.kind == "unread" or is_a(m, "cue", "walkout", "stopped") for m in p.earlier())
    return p.mark._replace(targets=("attend",)) if p.mark.target == "walkout" and not left else None


def _differ(p: Place) -> Mark | None:
    differs = is_a(p.mark, "cue", "dispute") and p.after is not None and p.after.kind in PARTIES
    return p.mark._replace(kind="unread", targets=(p.word,)) if differs else None


def _bound_for(p: Place) -> Mark | None:
    """`راحوا ع موسكو`: to a place."""
    return p.mark._replace(kind="link", targets=("to_place",)) if is_a(p.after, "capital") else None


def _in_land(p: Place) -> Mark | None:
    """`في أي مدينة روسية`: in which city of that land, which has to be so."""
    land = is_a(p.before, "cue", "city") and not p.mark.lead
    asked = land and holds(p.earlier(), "ask", "which", "what")
    adjective = p.first().endswith("يه") and not p.first().startswith("ال") and p.mark.end == p.mark.start + 1
    return p.mark._replace(kind="country") if asked and adjective else None


def _heads(p: Place) -> Mark | None:
    """`وفد روسا`: behind one delegation it is a slip of its country's name, and no heads (رؤسا)."""
    one = is_a(p.before, "cue", "delegation", "head") and p.before is not None and p.last(p.before) == "وفد"
    return p.mark._replace(kind="unread", targets=(p.word,)) if one else None


def _factions(p: Place) -> Mark | None:
    """`هل وقعت فصائل المعارضة المذكرة؟`: the side as such, and none of the groups in it."""
    signed = p.last() == "المعارضه" and holds(p.marks, "cue", "sign")
    asked = any(m.kind == "ask" and m.target != "yesno" for m in p.earlier())
    asked |= p.after is not None and p.first(p.after) in RELATIVE
    return p.mark._replace(kind="party", targets=("opposition",)) if signed and not asked else None


def _any_organisation(p: Place) -> Mark | None:
    """`كم منظمة دولية حضرت؟`: without its article no name of the UN."""
    indefinite = p.first() in ANY_ORGANISATION and not any(word.startswith("ال") for word in p.words())
    return p.mark._replace(kind="cue", targets=("organisation",)) if indefinite else None


ANY_ORGANISATION = frozenset({"منضمه", "هييه"})


def _that_came(p: Place) -> Mark | None:
    """`رؤساء الوفود التي حضرت الجولة 9`: of those that were there, as all that led a delegation."""
    if p.before is None or p.last(p.before) not in RELATIVE:
        return None
    rest = [m for m in p.earlier() if is_a(m, "cue", "head", "delegation")]
    heads = bool(rest) and p.last(rest[-1]) in DELEGATIONS and holds(rest, "cue", "head")
    return p.mark.silenced() if heads and holds(p.later(), "noun") else None


DELEGATIONS = frozenset({"الوفود", "وفود"})


RULES: Table = (
    (frozenset({"<cue attend>", "<cue held>"}), _that_came),
    (frozenset({"روسا"}), _heads),
    (frozenset({"رياض"}), _riyadh),
    (LEFT, _left),
    (OF_MEDIA, _of_media),
    (frozenset({"<syria>"}), _syria),
    (frozenset({"<party syria_gov>"}), _of_another),
    (frozenset({"<party un>"}), _any_organisation),
    (frozenset({"<cue represent>"}), _represented),
    (frozenset({"<cue groupings>"}), _factions),
    (TAKING_PART, _taking_part),
    (DIFFERS, _differ),
    (frozenset({"ع"}), _bound_for),
    (frozenset(f"<party {target}>" for target in LANDS), _in_land),
)
