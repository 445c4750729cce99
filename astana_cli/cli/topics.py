"""Help topics: what holds for every command. The manual page and `astana help TOPIC` are made from these tables."""

from __future__ import annotations

from msgspec import Struct

from astana_cli.knowledge.model import Text


class Topic(Struct, frozen=True):
    """A title and rows: a code or a word, and what it means."""

    title: Text
    rows: tuple[tuple[str, Text], ...]


def _topic(title: tuple[str, str], *rows: tuple[str, str, str]) -> Topic:
    return Topic(Text(en=title[0], ar=title[1]), tuple((left, Text(en=en, ar=ar)) for left, en, ar in rows))


TOPICS = {
    "exit-codes": _topic(
        ("Exit codes", "رموز الخروج"),
        ("0", "answered, also where sources disagree", "أُجيب عن السؤال، ولو اختلفت المصادر"),
        ("1", "asked and not answered: unknown, refused or ambiguous", "لم يُجب: غير مسجل أو مرفوض أو ملتبس"),
        ("2", "wrong usage", "استعمال خاطئ"),
        ("3", "the data file is missing, unreadable or invalid", "ملف البيانات مفقود أو لا يُقرأ أو غير صالح"),
        ("4", "the output cannot be written", "تعذرت كتابة المخرجات"),
        ("70", "a fault of the program itself", "عطل في البرنامج نفسه"),
        ("130", "interrupted from the keyboard", "قُطع التنفيذ من لوحة المفاتيح"),
    ),
    "environment": _topic(
        ("Environment and files", "متغيرات البيئة والملفات"),
        (
            "ASTANA_LANG",
            "language of labels and names: en, ar or both",
            "لغة التسميات والأسماء: الإنكليزية أو العربية أو كلتاهما",
        ),
        ("ASTANA_FORMAT", "format where no option names one", "الصيغة حين لا يحددها خيار"),
        ("ASTANA_COLOR", "colour: auto, always or never", "الألوان: تلقائيًا أو دائمًا أو أبدًا"),
        ("ASTANA_DATA", "another rounds.json, or the folder that holds one", "ملف بيانات آخر، أو المجلد الذي يحويه"),
        (
            "ASTANA_PAGER",
            "pager for what is longer than the terminal; over PAGER",
            "برنامج عرض لما يتجاوز الشاشة؛ ويُقدَّم على المتغير العام",
        ),
        ("PAGER", "pager where ASTANA_PAGER is not set", "برنامج العرض العام"),
        ("NO_COLOR", "no colour, if not empty", "بلا ألوان إن لم يكن فارغًا"),
        ("CLICOLOR", "0: no colour", "القيمة صفر تعني بلا ألوان"),
        (
            "CLICOLOR_FORCE",
            "colour in a pipe too, if neither empty nor 0",
            "ألوان حتى خارج الشاشة، ما لم يكن فارغًا أو صفرًا",
        ),
        ("COLUMNS, LINES", "width and height of the output", "عرض المخرجات وارتفاعها"),
        ("TERM", "dumb: no colour and no links", "الطرفية البسيطة: بلا ألوان ولا روابط"),
        (
            "$XDG_CONFIG_HOME/astana/config.toml",
            "lang, format, color, pager; below the environment",
            "الإعدادات الدائمة، وتُقدَّم عليها متغيرات البيئة",
        ),
    ),
    "formatting": _topic(
        ("Formats", "صيغ المخرجات"),
        ("table", "for a terminal: columns, or cards where it is narrow", "للشاشة: أعمدة، أو بطاقات إن ضاقت"),
        ("plain", "text without colour, rules or folding", "نص بلا ألوان ولا خطوط ولا طيّ"),
        (
            "tsv",
            "one row a line, tabs between, no header; the default in a pipe",
            "سطر لكل سجل، وبين الخانات علامات جدولة؛ وهي الصيغة خارج الشاشة",
        ),
        (
            "csv",
            "RFC 4180 with a header; formula-like cells are made text",
            "جدول بفواصل وسطر عناوين؛ وما يشبه المعادلات يُجعل نصًا",
        ),
        ("json", "one document, whatever the outcome", "وثيقة واحدة مهما كانت النتيجة"),
        ("jsonl", "the records of the document, one a line", "سجلات الوثيقة، سطر لكل سجل"),
        ("markdown", "a table with footnotes as links", "جدول حواشيه روابط"),
        ("≠", "sources disagree", "المصادر مختلفة"),
        ("?", "not recorded", "غير مسجل"),
        ("x", "set aside", "مستبعد"),
        ("[1]", "footnote: a source", "حاشية: مصدر"),
    ),
}
