"""Whom Arabic names mean: Syria before a round, governments of other states, the opposition under its other names."""

from __future__ import annotations

from rows import each

READ = {
    "هل حضرت سوريا الجولة 8؟": "attendance 8 --party syria_gov",
    "هل حضرت تركيا وسوريا الجولة 8؟": "attendance 8 --party turkey --party syria_gov",
    "من ترأس وفد الحكومة التركية في الجولة 7؟": "who 7 --party turkey",
    "من ترأس وفد الحكومة الأردنية في الجولة 16؟": "who 16 --party jordan",
    "من ترأس وفد الجمهورية الإسلامية في الجولة 7؟": "who 7 --party iran",
    "من ترأس وفد الثورة السورية في الجولة 7؟": "who 7 --party opposition",
    "من ترأس وفد مقاتلي المعارضة في الجولة 7؟": "who 7 --party opposition",
    "من ترأس وفد نظام الأسد في الجولة 7؟": "who 7 --party syria_gov",
    "هل حضرت الحكومة وتركيا الجولة 8؟": "attendance 8 --party syria_gov --party turkey",
    "متى عقدت المحادثات السورية في جولة كانون الأول 2017؟": "round 8 --field date",
}


@each(("text", "command"), READ.items())
def test_read(reply, text, command):
    answer = reply(text)
    assert answer.command == f"astana {command}", answer.text.ar
