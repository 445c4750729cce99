"""The first and the last who led a party, however it is said; and numbers that name no round."""

from __future__ import annotations

from rows import each

FIRST_AND_LAST = {
    "أول من ترأس الوفد الإيراني": "who 1 --party iran",
    "مين أول واحد ترأس الوفد الإيراني؟": "who 1 --party iran",
    "شكون أول واحد قاد وفد المعارضة": "who 1 --party opposition",
    "آخر أمريكي رأس وفد بلاده": "who 8 --party us",
    "who was the first one to lead the Iranian delegation": "who 1 --party iran",
    "Iran's most recent head of delegation": "who 22 --party iran",
    "Iran first head of delegation": "who 1 --party iran",
    "Who first led Turkey?": "who 1 --party turkey",
    "من أول رئيس لوفد المعارضة ومن آخرهم؟": "who 1 22 --party opposition",
    "من كان أول وآخر من ترأس الوفد التركي؟": "who 1 22 --party turkey",
    "من آخر رئيس للوفد الأمريكي؟": "who 8 --party us",
}
ROUNDS = {
    "who led the last one": "who 22",
    "who led Russia at the one before last": "who 21 --party russia",
    "where was the one before last": "round 21 --field place",
}
REPRESENTED = {
    "At round 1 the United States was represented by which ambassador?": "who 1 --party us",
    "Round 5: Turkey was represented by whom?": "who 5 --party turkey",
    "Which Iranian took the lead for his country at round 12": "who 12 --party iran",
}
TOLD = {
    "Run me through the editions of 2019": "rounds --year 2019",
    "من عين رئيسا لوفد تركيا في الجولة 9": "who 9 --party turkey",
}
ALL = " ".join(map(str, range(1, 23)))
ALL_HEADS = {
    "order in which people led the UN delegation": f"who {ALL} --party un",
    "the succession of heads of the UN team": f"who {ALL} --party un",
    "how did the head of the Iranian delegation change": f"compare {ALL} --field head --party iran",
    "كيف تغيرت رئاسة الوفد الإيراني": f"compare {ALL} --field head --party iran",
    "ترؤس وفد المعارضة بأستانا السادسة كان من نصيب من؟": "who 6 --party opposition",
}
NUMBERED = {
    "For footnote 3: which rounds did Nawaf Wasfi Tell lead?": "person nawaf-wasfi-tell --field career",
    "للهامش رقم ٣: الجولات التي رأسها نواف وصفي التل": "person nawaf-wasfi-tell --field career",
    "for slide 12, who led Turkey at round 5": "who 5 --party turkey",
}


@each(
    ("asked", "command"),
    [
        *FIRST_AND_LAST.items(),
        *ROUNDS.items(),
        *REPRESENTED.items(),
        *TOLD.items(),
        *ALL_HEADS.items(),
        *NUMBERED.items(),
    ],
)
def test_read(reply, asked, command):
    assert reply(asked).command.removeprefix("astana ") == command


@each(
    "asked",
    [
        "who was the first woman to lead the Turkish delegation",
        "first general to head the Syrian delegation",
        "who led the first Iranian delegation",
        "who was the first to lead both Turkey and Iran",
        "the last heads of the Turkish delegation",
        "first two heads of Iran's delegation",
        "which head was the last one",
        "how often did the head of the Turkish delegation change",
        "the sequence of events at round 5",
        "What do rounds 6 and 8 have in common?",
        "القواسم المشتركة بين الجولة 10 والجولة 15",
        "Which round was the first to be moved to Sochi?",
        "Which side was right at the first round?",
        "أي طرف كان على حق في الجولة الأولى؟",
        "من عيّن رئيس الوفد التركي في الجولة السابعة عشرة؟",
        "آخر رئيسين لوفد تركيا",
        "أول ضابط ترأس وفد المعارضة",
    ],
)
def test_refused(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en
