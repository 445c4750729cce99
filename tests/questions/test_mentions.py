"""Where a topic was spoken of: which statements mention it, as an item of which agenda, in whose results it figures."""

from __future__ import annotations

import pytest

STRIKES = "round 14 15 16 17 18 19 20 21 22 --field outcome --about israel_strikes"
COMMANDS = {
    "which statements condemned israel strikes": STRIKES,
    "In which statement are Israeli strikes condemned?": STRIKES,
    "what statement mentioned chemical weapons": "round 11 --field outcome --about chemical_weapons",
    "Chemical weapons in Astana joint statements - which round?": "round 11 --field outcome --about chemical_weapons",
    "golan which statements": "round 12 13 --field outcome --about golan",
    "Was the earthquake mentioned in a statement?": "round 20 --field outcome --about earthquake",
    "last statement to mention the Golan": "round 13 --field outcome --about golan",
    "Did the last joint statement mention Gaza?": "round 22 --field outcome --about gaza_region",
    "Did the last joint statement mention the Golan?": "round 22 --field outcome --about golan",
    "What does the latest joint statement say about Idlib?": "round 22 --field outcome --about idlib",
    "The earthquake - in which round's results does it figure?": "rounds --about earthquake",
    "COVID as an agenda item, which meeting": "rounds --about covid",
    "at which meeting did detainees first come up": "rounds --about detainees_missing --pick first",
    "was unscr 2254 cited in round 16's communique": "documents 16 --field points",
    "which resolution of the Security Council did the statement of the seventh round invoke": (
        "documents 7 --field points"
    ),
    "what does the statement of round 19 say about refugee camps": "documents 19 --field points",
    "agenda items of round 3": "round 3 --field agenda",
}


@pytest.mark.parametrize(("asked", "command"), COMMANDS.items())
def test_read(reply, asked, command):
    assert reply(asked).command.removeprefix("astana ") == command


@pytest.mark.parametrize(
    "asked",
    [
        "which statement mentions Iran",
        "which statements cite resolution 2254",
        "In how many statements are Israeli strikes condemned?",
        "which statements mention Idlib and the Golan",
        "in which statement did Lavrentiev appear",
        "Does the last statement mention Turkey?",
        "what does the last statement of 2018 say about Idlib",
        "when was the last statement on Idlib issued",
    ],
)
def test_refused(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en
