"""The frames of all rooms, in the order in which they are tried: the more specific first."""

from __future__ import annotations

from astana_cli.questions.kinds.beside import BESIDE, WAS_ROUND
from astana_cli.questions.kinds.coming import CAME, SERIES
from astana_cli.questions.kinds.comparing import COMPARING
from astana_cli.questions.kinds.delegations import DELEGATIONS
from astana_cli.questions.kinds.ever import EVER
from astana_cli.questions.kinds.evidence import EVIDENCE
from astana_cli.questions.kinds.frames import Frames
from astana_cli.questions.kinds.held_against import HELD_AGAINST
from astana_cli.questions.kinds.papers import PAPERS
from astana_cli.questions.kinds.people import PEOPLE
from astana_cli.questions.kinds.plans import PLANS
from astana_cli.questions.kinds.rounds import EVENT_OF_DAY, ON_WEEKDAY, ROUNDS, TITLE_OF_DATED, WAS_ANY
from astana_cli.questions.kinds.sequences import SEQUENCES
from astana_cli.questions.kinds.spread import SPREAD
from astana_cli.questions.kinds.talks import TALKED
from astana_cli.questions.kinds.times import TOLD_OF_NEXT, WHEN_WHERE

FRAMES = Frames(
    (
        *COMPARING,
        *HELD_AGAINST,
        *EVIDENCE,
        *SPREAD,
        *SEQUENCES,
        *PEOPLE,
        WAS_ROUND,
        WAS_ANY,
        *EVER,
        *SERIES,
        *PLANS,
        TOLD_OF_NEXT,
        *PAPERS[:2],
        *WHEN_WHERE[:1],
        *DELEGATIONS,
        *CAME,
        *PAPERS[2:],
        TITLE_OF_DATED,
        EVENT_OF_DAY,
        *TALKED,
        ON_WEEKDAY,
        *BESIDE,
        *WHEN_WHERE[1:],
        *ROUNDS,
    )
)
"""Tried in this order; each must account for every cue and slot of the sentence."""
