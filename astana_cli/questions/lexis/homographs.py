"""Arabic words that look like others: only their vowel signs, or their place, tell مَن from من and لِمَ from لم.

They are written anew as words that mean one thing, before the vowel signs are taken off. A pattern is made only for a
text that may hold what it looks for, since to make one takes longer than to read a question.
"""

from __future__ import annotations

import re

SIGNS = frozenset("\u064e\u0650\u0651")
"""Fatha, kasra and shadda, by which words are told apart."""
OPENING = ("لم", "عم")
"""Words that open a question in another sense than elsewhere."""
ORDERED = "حدد"
"""`Name them`, where it opens a question."""
HOW_MANIETH = "كام"
WHO = r"(?<!\w)(و?)مَنْ?(?=\W|$)"
WHY = r"(?<!\w)(و?)لِمَ?(?=\W|$)|^(\W*)لم(?=\s+(?:لم|(?![يتنأ])[^\W\d_]+ت)\s)"
OF_WHAT = r"(?<!\w)(و?)عَ?م[َّ]+(?=\W|$)|^(\W*)عم(?=\s+[^\W\d_]+ت\s)"
"""`About what`, which only its vowel signs, or a verb behind it, tell from the dialects' عم for what is going on."""
NAME_THEM = r"(?<!\w)(و?)(?:عَ?د[ِّ]+دْ?(?=\W|$))|^(\W*)(?:بَ?ي[ِّ]+ن|حَ?د[ِّ]*د|سَ?م[ِّ]+)ْ?(?=[\W]|$)"
"""Imperatives that only vowel signs, or their place at the beginning, tell from nouns: عدّد and عدد, بيّن and بين."""
WHICH_ONE = r"(?<!\w)([وف]?(?:ب|ف|ل|ع)?)(?:ال|ل)?(جول[ةه]|دور[ةه])\s+(?:رقم\s+كام|الكام|كام(?=\W*$))(?!\w)"
"""Egyptian `the how-manieth round`."""
DOUBLED = "الل"
RELATIVE = r"(?<!\w)([وفبلك]?)الل(ت[يى]|ذ[يى])(?!\w)"
"""Relatives that are often written with two l, as their dual and plural are: اللتي, اللذي."""


def respelled(text: str) -> str:
    """`text` with such words as those that they stand for.

    >>> respelled("لِمَ تأجلت؟")
    'لماذا تأجلت؟'
    """
    signed = not SIGNS.isdisjoint(text)
    if signed or ORDERED in text:
        text = _replaced(NAME_THEM, "اذكر", text)
    opens = signed or any(word.endswith(OPENING) for word in text.split())
    if opens:
        text = _replaced(OF_WHAT, "عن ماذا", text)
    if HOW_MANIETH in text:
        text = re.sub(WHICH_ONE, r"\1أي \2", text)
    if DOUBLED in text:
        text = re.sub(RELATIVE, r"\1ال\2", text)
    if opens:
        text = _replaced(WHY, "لماذا", re.sub(WHO, r"\1 مين ", text))
    return text


def _replaced(pattern: str, meant: str, text: str) -> str:
    """Keeps what is written onto such a word, or stands before it."""
    return re.sub(pattern, lambda found: f"{found[1] or found[2] or ''}{meant}", text)
