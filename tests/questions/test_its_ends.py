"""The first or the last round of somebody's is found, and what is asked of it is answered of that round."""

from __future__ import annotations

READ = {
    "من ترأس الوفد اللبناني في أول جولة حضرها لبنان؟": "who 13 --party lebanon",
    "مين كان رئيس وفد الأردن بأول جولة شارك فيها؟": "who 2 --party jordan",
    "آخر جولة حضروها الأمريكان منو كان يمثلهم فيها؟": "who 8 --party us",
    "آخر جولة شارك فيها الأمريكان مين كان رئيس وفدهم؟": "who 8 --party us",
    "مين ترأس وفد لبنان بآخر جولة لبنان شارك فيها؟": "who 22 --party lebanon",
    "في أول مشاركة للعراق من ترأس وفده؟": "who 13 --party iraq",
    "من كان رئيس وفد لبنان في أول مشاركة له؟": "who 13 --party lebanon",
    "من ترأس وفد تركيا في آخر جولة حضرها سيدات أونال؟": "who 14 --party turkey",
    "ما الوثائق الصادرة عن أول جولة حضرها العراق؟": "documents 13",
    "متى كانت أول جولة حضرها لبنان؟": "attendance --party lebanon --pick first",
    "أول جولة حضرها الأردن وين انعقدت؟": "attendance --party jordan --pick first",
    "هل كانت الجولة 13 أول جولة حضرها لبنان؟": "attendance --party lebanon --pick first",
}
REFUSED = (
    "من ترأس الوفد الأردني في أول جولة شارك فيها في 2018؟",
    "من ترأس وفد لبنان في أول جولة لم يحضرها؟",
    "من ترأس وفد مصر في أول جولة حضرتها؟",
    "هل ترأس بيدرسون وفد الأمم المتحدة في أول جولة حضرها؟",
)


def test_the_round_is_found(reply):
    assert {text: reply(text).command for text in READ} == {text: f"astana {line}" for text, line in READ.items()}
    assert [text for text in REFUSED if reply(text).status != "refused"] == []


def test_it_is_said_which_round_it_is(reply):
    notes = [note.ar for note in reply("من مثّل واشنطن في آخر جولة حضرتها؟").notes]
    assert notes == ["«آخر جولة حضرتها»: هي الجولة 8."]
