"""Every spelling of every ordinal 1 to 30 in both languages names that round, or is refused as no round on record."""

from __future__ import annotations

import os

import pytest
from rows import each

FULL = bool(os.environ.get("ASTANA_FULL_SWEEP"))

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
NTH = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
SUFFIX = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}
AR_NTH = ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة"]
AR_UNIT = ["الحادية", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة"]
DIALECT = {2: "التانية", 3: "التالتة", 8: "التامنة"}


def english(n: int) -> list[str]:
    """Carriers of the number n in English, `{}` filled."""
    if n <= 19:
        words, nth = [ONES[n]], [NTH[n]]
    elif n == 20:
        words, nth = ["twenty"], ["twentieth"]
    elif n < 30:
        words = [f"twenty{sep}{ONES[n - 20]}" for sep in ("-", " ", "")]
        nth = [f"twenty{sep}{NTH[n - 20]}" for sep in ("-", " ", "")]
    else:
        words, nth = ["thirty"], ["thirtieth"]
    ordinal = f"{n}{SUFFIX.get(n, 'th')}"
    return [
        f"round {n}",
        f"Astana-{n}",
        f"astana {n}",
        f"Astana{n}",
        f"the {ordinal} round",
        f"the {ordinal} Astana meeting",
        f"round no. {n}",
        *(f"round {w}" for w in words),
        *(f"the {w} round" for w in nth),
        *(f"the {w} meeting" for w in nth),
    ]


def arabic(n: int) -> list[str]:
    """Carriers of the number n in Arabic."""
    eastern = str(n).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    if n <= 10:
        spelled = [AR_NTH[n - 1]]
    elif n < 20:
        unit = AR_UNIT[n - 11]
        spelled = [f"{unit} عشرة", f"{unit} عشر"]
    elif n in (20, 30):
        tens = "العشر" if n == 20 else "الثلاث"
        spelled = [f"{tens}ون", f"{tens}ين"]
    else:
        unit = AR_UNIT[n - 21]
        spelled = [f"{unit}{gap}{tens}" for tens in ("العشرون", "العشرين") for gap in (" و", " و ", "و")]
    if n in DIALECT:
        spelled.append(DIALECT[n])
    flat = [word.replace("ة", "ه").replace("أ", "ا") for word in spelled]
    return [
        f"الجولة {n}",
        f"الجولة {eastern}",
        f"الجولة الـ{n}",
        f"الجولة ال {n}",
        f"الجولة رقم {n}",
        f"أستانا {eastern}",
        f"أستانة-{n}",
        *(f"الجولة {w}" for w in spelled),
        *(f"الجوله {w}" for w in flat),
        *(f"جولة أستانا {w}" for w in spelled),
    ]


CARRIERS = {
    "en": ("who led Russia at {}", "When was {} held?", "Did Iran attend {}?"),
    "ar": ("من ترأس الوفد الروسي في {}", "متى عقدت {}؟", "هل حضرت إيران {}؟"),
}


@pytest.mark.parametrize("number", range(1, 31))
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_number(reply, world, lang, number):
    carriers = CARRIERS[lang] if FULL else CARRIERS[lang][number % 3 :][:1]
    for spelled in (english if lang == "en" else arabic)(number):
        for carrier in carriers:
            text = carrier.format(spelled)
            answer = reply(text)
            assert answer.query.rounds == (number,), text
            assert (answer.reason == "no_such_round") == (number > world.k.last), text


@each("text", ["who led round -1", "who led round 2.5", "who led round 99999999999", "من ترأس الجولة -3"])
def test_no_number_is_made_up(reply, text):
    answer = reply(text)
    assert answer.status == "refused"
    assert not answer.rounds


@each(
    ("text", "rounds"),
    [
        ("who led Russia at rounds 5 to 8", (5, 6, 7, 8)),
        ("who led Russia at rounds 5-8", (5, 6, 7, 8)),
        ("who led Russia from round 5 to round 8", (5, 6, 7, 8)),
        ("who led Russia at rounds 4, 7 and 9", (4, 7, 9)),
        ("who led Russia at the last round", (22,)),
        ("who led Russia at the round before last", (21,)),
        ("who led Russia at the round after round 12", (13,)),
        ("who led Russia in the first three rounds", (1, 2, 3)),
        ("من ترأس الوفد الروسي من الجولة 5 إلى الجولة 8", (5, 6, 7, 8)),
        ("من ترأس الوفد الروسي في الجولتين ٢١ و٢٢", (21, 22)),
        ("من ترأس الوفد الروسي في آخر جولة", (22,)),
        ("من ترأس الوفد الروسي في آخر 3 جولات", (20, 21, 22)),
    ],
)
def test_several_rounds(reply, text, rounds):
    assert reply(text).query.rounds == rounds
