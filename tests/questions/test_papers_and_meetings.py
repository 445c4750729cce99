"""Questions about documents, meetings beside the rounds and other names; and what of them must be refused."""

from __future__ import annotations

from rows import each

MAY = "astana documents memorandum-2017-05-04"


@each(
    ("text", "command"),
    [
        ("Which governments appended their signatures to the de-escalation memorandum?", f"{MAY} --field signatories"),
        ("Name the states that signed the de-escalation memorandum", f"{MAY} --field signatories"),
        ("Who were the parties to the memorandum of 4 May 2017?", f"{MAY} --field signatories"),
        ("Entry into force of the memorandum of May 2017?", f"{MAY} --field in_force"),
        ("Which regions did the de-escalation memorandum cover?", f"{MAY} --field areas"),
        ("What does the de-escalation memorandum provide?", f"{MAY} --field points"),
        ("Where can I read the memorandum of 4 May 2017?", f"{MAY} --field text"),
        ("Wording of the de-escalation memorandum", f"{MAY} --field text"),
        ("When was the Idlib memorandum concluded?", "astana documents memorandum-2018-09-17 --field issued"),
        (
            "Who signed the additional protocol of March 2020?",
            "astana documents protocol-2020-03-05 --field signatories",
        ),
        ("At which round was the de-escalation memorandum adopted?", "astana documents 4"),
        ("At which rounds did the guarantors fail to issue a statement?", "astana rounds --no-statement"),
        ("Which summits were held in Turkey?", "astana events summit-2018-04-04-ankara summit-2019-09-16-ankara"),
        ("Who represented Turkey at the summit of September 2018?", "astana events summit-2018-09-07-tehran"),
        ("Where did the foreign ministers meet in April 2018?", "astana events ministerial-2018-04-28-moscow"),
        ("Which summit took place by video?", "astana events summit-2020-07-01-online"),
        ("What happened on 8 December 2024?", "astana events assad-fall-2024-12-08"),
        ("Under what other names is the Astana troika known?", "astana define astana-troika"),
        ("How does the Astana Platform differ from the Astana process?", None),
        ("Since when has Iraq been an observer?", "astana attendance --party iraq --role observer --pick first"),
        ("Where did the presidents gather in April 2018?", "astana events summit-2018-04-04-ankara"),
        ("Did Putin attend the Tehran summit in 2018?", "astana events summit-2018-09-07-tehran"),
        ("Idlib memorandum text", "astana documents memorandum-2018-09-17 --field text"),
        ("What took place in Doha on 7 December 2024?", None),
        ("When was the joint statement of round 2 signed?", "astana documents 2 --field statement"),
        ("Which matters dominated the sixteenth round?", "astana round 16 --field agenda"),
        ("Discrepancies over the head of the Russian delegation at round 20", None),
    ],
)
def test_read_as(reply, text, command):
    answer = reply(text)
    if command is None:
        assert answer.status in ("answered", "disputed")
    else:
        assert answer.command == command


def test_a_definition_tells_the_other_names(reply):
    assert any("Astana trio" in note.en for note in reply("What else is the Astana troika called?").notes)


@each(
    ("text", "reason"),
    [
        ("Explain Ankara's decision to boycott round 9", "premise_false"),
        ("Why did Iran refuse to sign the de-escalation memorandum?", "premise_false"),
        ("Why was there no joint statement at round 13?", "premise_false"),
        ("Why did round 2 end with a joint statement?", "premise_false"),
        ("Why was a joint statement issued at round 13?", "unknown_value"),
        ("Why did Egypt become a guarantor?", "party_never_took_part"),
        ("Why did Jordan become a guarantor?", "premise_false"),
        ("Why did Russia become a guarantor?", "not_modelled"),
        ("why did Iraq become an observer", "not_modelled"),
        ("لماذا أصبحت إيران ضامنا", "not_modelled"),
        ("which events were outside Astana", "unread_words"),
        ("events outside Sochi in 2018", "unread_words"),
        ("events not in Astana in 2018", "unread_words"),
        ("الأحداث خارج أستانا", "unread_words"),
        ("When did Russia become an observer?", "premise_false"),
        ("Which round adopted the memorandum on Idlib?", "premise_false"),
        ("Which Iraqi dignitary held the head's place at the fifth round?", "party_absent"),
        ("Who headed the Egyptian delegation?", "party_never_took_part"),
        ("Who represented Syria at the summit of September 2018?", "premise_false"),
        ("Which delegation rejected the memorandum of 4 May 2017?", "unread_words"),
        ("Who condemned the de-escalation memorandum?", "unread_words"),
        ("What is the second memorandum?", "unread_words"),
        ("Who issued the ninth joint statement?", "unread_words"),
        ("Who represented Iran at the Tehran summit?", "unread_words"),
        ("When did the ministers meet the opposition?", "premise_false"),
        ("How many ministers met in Astana in March 2018?", "unread_words"),
        ("Did Rouhani attend the summit of 2022?", "unread_words"),
        ("Where was the joint statement of round 12 read out?", "unread_words"),
        ("Where was the Idlib memorandum signed?", "unread_words"),
        ("The working group on detainees: when was its inaugural meeting?", "unread_words"),
        ("If Iraq had led the delegation at round 5, who would have come?", "unread_words"),
    ],
)
def test_refused(reply, text, reason):
    assert reply(text).reason == reason


def test_an_absence_without_a_reading_is_not_said_to_have_no_reason(reply):
    assert reply("Why was Pedersen not in Astana for round 13?").reason != "not_modelled"
