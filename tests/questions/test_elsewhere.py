"""Cities in which rounds were not held, and two cities of which one is asked for."""

from __future__ import annotations

from rows import each


@each(
    ("text", "event"),
    [
        ("Were there any meetings in Moscow?", "ministerial-2018-04-28-moscow"),
        ("How many meetings were held in Tehran?", "summit-2018-09-07-tehran"),
        ("Which meetings took place in Geneva?", "geneva-8-2017"),
        ("Was there a meeting in Sochi in January 2018?", "sochi-congress-2018"),
        ("كم اجتماعا عقد في موسكو؟", "ministerial-2016-12-20-moscow"),
        ("هل عقدت اجتماعات في جنيف؟", "geneva-8-2017"),
    ],
)
def test_meetings_that_were_no_rounds_are_named(reply, text, event):
    answer = reply(text)
    assert answer.status == "ambiguous"
    assert any(event in suggestion.command for suggestion in answer.suggestions), answer.suggestions


@each("text", ["Were there any rounds in Moscow?", "Were there any meetings in Paris?"])
def test_no_round_and_no_meeting(reply, text):
    assert reply(text).text.en.startswith("No")


@each(
    "text", ["Sochi or Astana 2018", "astana or nur-sultan 2022", "سوتشي أو أستانا 2018", "أستانا أو طهران الجولة 18"]
)
def test_of_two_cities_none_is_left_out(reply, text):
    assert reply(text).status == "refused"


@each("text", ["Sochi or Astana, round 10?", "Was round 10 in Moscow or Sochi?"])
def test_in_which_of_two_cities_a_round_was(reply, text):
    assert "Sochi" in reply(text).text.en
