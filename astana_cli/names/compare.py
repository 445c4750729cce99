"""How alike two words sound: an edit distance whose costs know which sounds are taken for each other.

After Freeman, Condon and Ackerman, "Cross Linguistic Name Matching in English and Arabic" (HLT-NAACL 2006): classes of
letters that stand for each other make the distance, not letters.
"""

from collections.abc import Container, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from astana_cli.names.letters import ARABIC

_TAKEN_FOR = {
    # the same sound
    0.0: (
        "Aa Wu Wo Wv Ww WV Yi Yy Y1 Ii Iy I1 IY Ee Ea EA Vv 1i 1y Bb Bv Pp Pf Kk Kx $S $s Jj JZ HC ck cs *A *a *e "
        "+l Ou OW Oo Lr Ll Uu 3a 3A 4g Nn 5g 54 Qh QE Qe QA"
    ),
    # two ways to hear it
    0.1: (
        "kq cq Gg jg JG JY JI Jy J1 Hx HS HK cC c$ cJ cj cH Gq fv dD tT DT tD zD sT iy Ye Ie Vu Vw wv wu wo Vf fw Zj "
        "bp vP cS uv Ua 4G 5j 5J 5Z 5G Ae ei ou ae Pb Ia 3e 3i 3o 3u IE"
    ),
    # one hears or writes the other
    0.25: (
        "dT xh Kh Jh SC sS hH sz zZ zT cz kg qg GK kG kx qx Kq td bv Bf pf Et Ai Ao Au W3 cG GY xG y3 Ui Uo UW "
        "IA 3g 3G 4h 4j 4k 4q 5k 5q 5x 5h Hj Cj"
    ),
    # misheard or mistyped now and then
    0.45: (
        "Oa Oe Oi ao au ai oe ue oi ui Jx Ja Ji hG H3 Sz ZS js jz jq DZ Ds zd ds ts tS tC lr mn gd nl mb fb hk hq h3 "
        "Wa Yu Wi Yo AW AY YW Ya ya Yj iZ gZ jd"
    ),
}
NOTHING = 1.0
"""Cost of taking one sound for another that has nothing in common with it."""
_LOOSE = {
    "U": 0.1,
    "N": 0.25,
    "Q": 0.0,
    "*": 0.0,
    "+": 0.0,
    "3": 0.12,
    "E": 0.12,
    "O": 0.35,
    "A": 0.4,
    "W": 0.45,
    "Y": 0.4,
    "I": 0.4,
}
_LOOSE |= {"h": 0.5, "y": 0.35, "1": 0.35, "w": 0.5, "V": 0.7, "G": 0.8}
_VOWELLED = {**_LOOSE, **dict.fromkeys("ae", 0.35), **dict.fromkeys("iou", 0.4)}
_UNVOWELLED = {**_LOOSE, **dict.fromkeys("ae", 0.07), **dict.fromkeys("iou", 0.14)}
_LAST = {"e": 0.2, "a": 0.3, **dict.fromkeys("iouOy1WYI", 0.7), "A": 0.5, "E": 0.2, "Q": 0.0}
"""Cost of a last vowel that only one side has: every script writes it, and Zarif is not Zarifi."""
_FIRST = {**dict.fromkeys("aeiouOA", 0.5), **dict.fromkeys("y1YJwWV", 0.7)}
"""Cost of a first vowel or half vowel that only one side has: every script writes it."""
AGAIN = 0.3
"""Cost of a sound that one side has twice, or of an h that may be half of the letter before it (Fathi, Ishaq)."""
SWAP = 0.5
"""Cost of two neighbours that changed places."""
VOWELS = frozenset("aeiouOA")
"""What may stand between two consonants that a script without it swaps."""


def _table() -> dict[str, dict[str, float]]:
    costs: dict[str, dict[str, float]] = {}
    for cost in sorted(_TAKEN_FOR, reverse=True):
        for first, second in map(tuple, _TAKEN_FOR[cost].split()):
            costs.setdefault(first, {})[second] = cost
            costs.setdefault(second, {})[first] = cost
    return costs


_COSTS = _table()
_SAME = {one: frozenset({one, *(two for two, cost in costs.items() if cost <= 0.1)}) for one, costs in _COSTS.items()}
"""What each sound may be another way to hear, itself among them."""
_KEYBOARD = ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلاىةوزظ")
"""Rows of the usual Arabic keyboard."""
NEXT_KEY = 0.7
"""Cost of taking a sound for that of a letter beside it on the keyboard."""


def _mistyped() -> dict[str, dict[str, float]]:
    """The table with what is typed for what, for words of which one is in Arabic letters."""
    costs = {one: dict(others) for one, others in _COSTS.items()}
    for row in _KEYBOARD:
        for letter, beside in pairwise(row):
            for typed, meant in ((letter, beside), (beside, letter)):
                one, other = ARABIC.get(typed, ""), ARABIC.get(meant, "")
                for heard in _SAME.get(other, other):
                    if one:
                        costs.setdefault(one, {}).setdefault(heard, NEXT_KEY)
                        costs.setdefault(heard, {}).setdefault(one, NEXT_KEY)
    return costs


_COSTS_UNVOWELLED = _mistyped()
_NONE: Mapping[str, float] = {}


def same_sound(one: str, other: str) -> bool:
    """Whether two single sounds may be the same."""
    return other in _SAME.get(one, one) and other != ""


def likeness(left: str, right: str, *, unvowelled: bool, least: float = 0.0) -> float:
    """How alike two sounds (of `sound.sound`) are, 0 to 1; 1 for equal ones, 0 when either is empty or below `least`.

    `unvowelled`: one of the two is of a script without short vowels, so a missing vowel says little.
    """
    if left == right:
        return 1.0 if left else 0.0
    if not left or not right:
        return 0.0
    drop_left, weight_left = _drops(left, unvowelled)
    drop_right, weight_right = _drops(right, unvowelled)
    weight = max(weight_left, weight_right, 1.5)
    if len(left) > len(right):
        left, right, drop_left, drop_right = right, left, drop_right, drop_left
    alike = 1.0 - _distance(left, right, drop_left, drop_right, (1.0 - least) * weight, unvowelled) / weight
    return alike if alike >= least else 0.0


@lru_cache(maxsize=8192)
def _drops(heard: str, unvowelled: bool) -> tuple[tuple[float, ...], float]:
    """What it costs to lose each sound, and what the whole word weighs."""
    out = _UNVOWELLED if unvowelled else _VOWELLED
    drops = [out.get(one, 1.0) for one in heard]
    for at in range(1, len(heard)):
        if heard[at] == heard[at - 1] or (heard[at] == "h" and heard[at - 1] in "tdsk"):
            drops[at] = min(drops[at], AGAIN)
    weight = sum(drops)
    drops[-1] = _LAST.get(heard[-1], drops[-1])
    drops[0] = _FIRST.get(heard[0], drops[0])
    return tuple(drops), weight


def _distance(
    left: str, right: str, drop_left: Sequence[float], drop_right: Sequence[float], limit: float, unvowelled: bool
) -> float:
    """Weighted edit distance with swaps of neighbours (Damerau); anything above `limit` once that is sure.

    Two consonants are neighbours also where `right` alone has a short vowel between them.
    """
    table = _COSTS_UNVOWELLED if unvowelled else _COSTS
    start = 0
    for heard, other in zip(left, right, strict=False):
        if heard != other:
            break
        start += 1
    end, other_end = len(left), len(right)
    while min(end, other_end) > start and left[end - 1] == right[other_end - 1]:
        end, other_end = end - 1, other_end - 1
    right, drop_right = right[start:other_end], drop_right[start:other_end]
    row = [0.0]
    for drop in drop_right:
        row.append(row[-1] + drop)
    before = row
    last: Container[str] = ()
    for heard, drop in zip(left[start:end], drop_left[start:end], strict=True):
        costs, same = table.get(heard, _NONE), _SAME.get(heard, heard)
        diagonal = row[0]
        best = diagonal + drop
        current = [best]
        for j, other in enumerate(right):
            above = row[j + 1]
            change = diagonal if heard == other else diagonal + costs.get(other, NOTHING)
            best += drop_right[j]
            if above + drop < best:
                best = above + drop
            if change < best:
                best = change
            if other in last and j:
                if right[j - 1] in same:
                    best = min(best, before[j - 1] + SWAP)
                elif j > 1 and right[j - 2] in same and right[j - 1] in VOWELS:
                    best = min(best, before[j - 2] + SWAP + drop_right[j - 1])
            current.append(best)
            diagonal = above
        if min(current) > limit:
            return NOTHING + limit
        before, row, last = row, current, same
    return row[-1]
