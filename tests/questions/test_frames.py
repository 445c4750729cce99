"""Frames are packed with the path of what makes their queries."""

from __future__ import annotations

import pytest

from astana_cli.answers.query import Query
from astana_cli.questions.kinds.frames import Frames, frame
from astana_cli.questions.kinds.order import FRAMES


def test_every_frame_can_be_opened_from_a_packed_one():
    assert len(FRAMES.packed().frames) > 100


def test_a_frame_that_no_path_leads_to_is_not_packed():
    with pytest.raises(ValueError, match="is no function of a room"):
        Frames((frame("nowhere", lambda s, k: Query("rounds"), "date"),)).packed()
