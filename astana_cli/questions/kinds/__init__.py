"""Which kind of question a sentence is: frames, tried in order, and the rooms that make their queries."""

from __future__ import annotations

from functools import cache

from astana_cli.knowledge import seal
from astana_cli.questions.kinds.frames import Frames, Packed


@cache
def frames() -> Frames:
    """All frames in the order in which they are tried: as they were packed, so that only the room of the kind that is
    asked for is opened, or else as the rooms declare them."""
    packed = seal.packed(PACKED, Packed)
    if packed:
        return Frames.unpacked(packed)
    from astana_cli.questions.kinds.order import FRAMES

    return FRAMES


PACKED = "kinds.json"
"""What the frames of all rooms look like, made when the wheel is built."""
