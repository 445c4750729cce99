"""A round that a clause tells is put in the clause's place, if it is the only one and the clause is borne out."""

from __future__ import annotations

READ = {
    "Did the opposition show up for the talks that opened on 30 October 2017?": "attendance 7 --party opposition",
    "Who attended the meeting which started on 4 July 2017?": "attendance 5",
    "Was Jordan at the round that ended on 5 July 2017?": "attendance 5 --party jordan",
    "Did the talks that opened on 30 October 2017 end with a statement?": "documents 7 --field statement",
    "Who led Turkey at the round that the opposition boycotted?": "who 3 --party turkey",
    "Who led Russia at the round when Iraq joined?": "who 13 --party russia",
    "هل حضرت المعارضة المحادثات التي بدأت في 30 تشرين الأول 2017؟": "attendance 7 --party opposition",
    "من ترأس وفد روسيا بالجولة اللي قاطعتها المعارضة؟": "who 3 --party russia",
    "من مثّل الأمم المتحدة في الاجتماع الذي انتهى في 5 تموز 2017؟": "who 5 --party un",
}
REFUSED = (
    "Who led Turkey at the talks that opened on 31 October 2017?",
    "Who led the UN at the round where Lebanon was absent?",
    "Who led Turkey at the session that Egypt attended?",
    "Who led Turkey at the first talks that everyone remembers?",
    "من ترأس وفد تركيا في الجولة التي بدأت في 5 تموز 2017؟",
)


def test_a_round_is_told_by_a_clause(reply):
    assert {text: reply(text).command for text in READ} == {text: f"astana {line}" for text, line in READ.items()}
    assert [text for text in REFUSED if reply(text).status != "refused"] == []


def test_it_is_said_which_round_it_is(reply):
    notes = [note.en for note in reply("Who led Russia at the round when Iraq joined?").notes]
    assert notes == ["“the round when Iraq joined”: this is round 13."]
