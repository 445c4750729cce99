"""A term that is all that is said is explained; so is what somebody or something called by it is for."""

from __future__ import annotations

from rows import each

EXPLAINED = {
    "observation post?": "define observation-post",
    "Could you explain the Astana process in a nutshell?": "define astana-process",
    "اشرح لي مسار أستانا باختصار": "define astana-process",
    "توضيح مصطلح آلية المساعدات عبر الحدود من فضلكم": "define cross-border-aid",
    "ماذا يقصدون بالآلية الثلاثية؟": "define trilateral-mechanism",
    "من المقصودون بثلاثي أستانا؟": "define astana-troika",
    "What makes a country a guarantor in these talks?": "define guarantor",
    "what is the task of the joint working group?": "define joint-working-group",
    "ما دور الدولة المضيفة؟": "define host",
    "date of the adana agreement": "define adana-agreement",
    "when did Operation Peace Spring start": "define operation-peace-spring",
    "nur-sultan since when until when": "define nur-sultan",
    "how long was the capital called nur-sultan": "define nur-sultan",
    "what is the role of Russia at round 5": "round 5 --field role --party russia",
}


@each(("asked", "command"), EXPLAINED.items())
def test_read(reply, asked, command):
    assert reply(asked).command.removeprefix("astana ") == command


@each(
    "asked",
    [
        "what is the purpose of round 5",
        "observation post at round 5",
        "ما هدف الجولة 3",
        "when did Operation Peace Spring end",
        "until when was the Adana agreement in force",
        "when was the guarantor signed",
    ],
)
def test_refused(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en
