"""A clause that the question takes up again, and ends of questions that their answers settle."""

from __future__ import annotations

from rows import each


@each(
    ("text", "command"),
    [
        ("Of everyone who ever led a delegation, who did so most often?", "who --often --pick most"),
        ("Among all those who have headed a delegation, who has done it most often?", "who --often --pick most"),
        (
            "Following so many rounds with Jaafari at the helm, who took over from him?",
            "person bashar-al-jaafari --field successor",
        ),
        (
            "Our caption says that Tomeh led the opposition at least nine times; how many times was it really?",
            "person ahmad-tomeh --field career --party opposition",
        ),
        ("The book says Jordan first attended in 2018. When was it?", "attendance --party jordan --pick first"),
        ("How many days did round 12 last, one, two or three?", "round 12 --field duration"),
        ("How many rounds were held in Sochi: one or two or more?", "rounds --city sochi --count"),
        (
            "Where was round 9 held, Astana or Sochi or somewhere else?",
            "round 9 --field place --is astana --is sochi",
        ),
        (
            "List the rounds at which de Mistura headed the UN team, not counting those his deputy led.",
            "person staffan-de-mistura --field career --party un",
        ),
        ("What were the first and the last days of round 9?", "round 9 --field date"),
        ("Which Jordanian led the kingdom's team at round 7?", "who 7 --party jordan"),
    ],
)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(
    "text",
    [
        "How many rounds had observers, two or more?",
        "List the rounds de Mistura attended, leaving out those where somebody else led.",
        "List the rounds in 2018, leaving out those where the opposition was absent.",
        "Which rounds did Lavrentiev lead, except those in Sochi?",
        "Of all the people who ever headed a delegation at Geneva, who did it most often?",
        "After so many years with Pedersen in the chair at Geneva, who took over from him?",
        "We say Tomeh headed the delegation ten times in Geneva. How many times was it?",
        "We say that Tomeh did not head the opposition ten times. How many times was it?",
        "If Tomeh says he headed it ten times, how many times was it?",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"
