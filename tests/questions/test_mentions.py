"""Where a topic was spoken of: which statements mention it, as an item of which agenda, in whose results it figures."""

from __future__ import annotations

from rows import each

STRIKES = (
    "documents joint-statement-2019-12-11 joint-statement-2021-02-17 joint-statement-2021-07-08 "
    "joint-statement-2021-12-22 joint-statement-2022-06-16 joint-statement-2022-11-23 joint-statement-2023-06-21 "
    "joint-statement-2024-01-25 joint-statement-2024-11-12 --field points --about israel_strikes"
)
CHEMICAL = "documents joint-statement-2018-11-29 --field points --about chemical_weapons"
COMMANDS = {
    "which statements condemned israel strikes": STRIKES,
    "In which statement are Israeli strikes condemned?": STRIKES,
    "what statement mentioned chemical weapons": CHEMICAL,
    "Chemical weapons in Astana joint statements - which round?": CHEMICAL,
    "golan which statements": (
        "documents joint-statement-2019-04-26 joint-statement-2019-08-02 --field points --about golan"
    ),
    "Was the earthquake mentioned in a statement?": (
        "documents joint-statement-2023-06-21 --field points --about earthquake"
    ),
    "last statement to mention the Golan": "documents joint-statement-2019-08-02 --field points --about golan",
    "Did the last joint statement mention Gaza?": (
        "documents joint-statement-2024-11-12 --field points --about gaza_region"
    ),
    "What does the latest joint statement say about Idlib?": (
        "documents joint-statement-2024-11-12 --field points --about idlib"
    ),
    "The earthquake - in which round's results does it figure?": "rounds --about earthquake --in outcome",
    "COVID as an agenda item, which meeting": "rounds --about covid --in agenda",
    "at which meeting did detainees first come up": "rounds --about detainees_missing --pick first",
    "was unscr 2254 cited in round 16's communique": "documents 16 --field points",
    "which resolution of the Security Council did the statement of the seventh round invoke": (
        "documents 7 --field points"
    ),
    "what does the statement of round 19 say about refugee camps": "documents 19 --field points",
    "Was Israel condemned in the round 17 statement?": (
        "documents joint-statement-2021-12-22 --field points --about israel"
    ),
    "Which rounds dealt with the return of refugees to Syria?": "rounds --about refugees_return",
    "agenda items of round 3": "round 3 --field agenda",
}


@each(("asked", "command"), COMMANDS.items())
def test_read(reply, asked, command):
    assert reply(asked).command.removeprefix("astana ") == command


@each(
    "asked",
    [
        "Did the last joint statement mention the Golan?",
        "which statement mentions Iran",
        "Did the statement of round 12 condemn Israel?",
        "Did Turkey condemn Israel in the statement of round 20?",
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
