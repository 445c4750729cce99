"""Refusals of the reader itself: words not read, what is out of scope, what the data do not model, nobody of that
name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from astana_cli.answers.answer import Answer, RefusalReason, Suggestion
from astana_cli.answers.command import command_line
from astana_cli.answers.phrases import both
from astana_cli.answers.query import Query
from astana_cli.answers.refusals import refuse

WHAT = {
    "cost": ("what the meetings cost", "كلفة الاجتماعات"),
    "casualties": ("casualties", "الضحايا"),
    "whereabouts": (
        "where people are now or their lives outside the rounds",
        "أماكن وجود الأشخاص الآن أو حياتهم خارج الجولات",
    ),
    "opinion": ("opinions and forecasts", "الآراء والتوقعات"),
    "other_talks": ("other talks than the Astana process", "محادثات غير مسار أستانا"),
    "other_things": ("other matters than the Astana process", "أمور غير مسار أستانا"),
    "unrelated": ("other matters than the Astana process", "أمور غير مسار أستانا"),
    "prompt": ("instructions to a program", "تعليمات لبرنامج"),
    "unrecorded": ("such details", "تفاصيل كهذه"),
    "speeches": ("what was said there, but for statements on record", "أقوال المشاركين فيها سوى التصريحات المسجلة"),
}
NOT_MODELLED = ("unrecorded", "speeches")
"""What lies within the subject and is not in the data."""
LONGEST_TOLD = 300
"""Letters of a word or a question that are told back."""
NEAREST = ("astana who led round 22", "astana rounds", "astana من حضر الجولة 22")


def outside(text: str, kind: str, words: tuple[str, ...]) -> Answer:
    """The question is about something that this tool says nothing of."""
    en, ar = WHAT[kind]
    reason: RefusalReason = "not_modelled" if kind in NOT_MODELLED else "out_of_scope"
    return refuse(
        Query("refuse", reason=reason, words=(text,)),
        reason,
        both(
            f"“{', '.join(words)}”: this tool records who met when and where and what came of it; it says "
            f"nothing of {en}.",
            f"«{'، '.join(words)}»: تسجل هذه الأداة من التقى ومتى وأين وما نتج عن ذلك، ولا تقول شيئًا عن {ar}.",
        ),
        *NEAREST,
    )


def unread(text: str, words: tuple[str, ...]) -> Answer:
    """Words that are not understood, each named: half of a question is never answered."""
    listed = ", ".join(f"“{_brief(w)}”" for w in words)
    arabic = "، ".join(f"«{_brief(w)}»" for w in words)
    return refuse(
        Query("refuse", reason="unread_words", words=(text,)),
        "unread_words",
        both(
            f"Not understood: {listed}. Nothing is answered that was not read whole.",
            f"لم يُفهم: {arabic}. لا يُجاب عن سؤال لم يُقرأ كله.",
        ),
        *NEAREST,
    )


def nearly(refused: Answer, words: tuple[str, ...], query: Query | None) -> Answer:
    """The refusal, with the command for what would be read without the words that were not, if there is one."""
    if query is None or refused.reason != "unread_words":
        return refused
    told = both(
        f"without {', '.join(f'“{_brief(w)}”' for w in words)}",
        f"من دون {'، '.join(f'«{_brief(w)}»' for w in words)}",
    )
    return replace(refused, suggestions=(Suggestion(command_line(query), told),))


def _brief(text: str) -> str:
    """As much of a text as is told back."""
    return text if len(text) <= LONGEST_TOLD else f"{text[:LONGEST_TOLD]}…"


def together(text: str) -> Answer:
    """Every word is known, but together they make no question that is understood."""
    return refuse(
        Query("refuse", reason="unread_words", words=(text,)),
        "unread_words",
        both(
            f"“{_brief(text)}”: the words are known, but not what they ask together.",
            f"«{_brief(text)}»: الكلمات معروفة، لكن المطلوب بها مجتمعةً غير مفهوم.",
        ),
        *NEAREST,
    )


def why(text: str) -> Answer:
    """A reason is asked for that no field of the data would hold."""
    return refuse(
        Query("refuse", reason="not_modelled", words=(text,)),
        "not_modelled",
        both(
            f"“{_brief(text)}”: reasons are recorded for little more than absences and walkouts; this one is not.",
            f"«{_brief(text)}»: لا تُسجَّل الأسباب إلا لحالات الغياب والانسحاب وقليل غيرها، وهذا السبب غير مسجل.",
        ),
        *NEAREST,
    )


def empty(text: str) -> Answer:
    """Nothing was asked."""
    return refuse(
        Query("refuse", reason="unread_words", words=(text,)),
        "unread_words",
        both("There is no question.", "لا سؤال هنا."),
        *NEAREST,
    )


def apart(text: str, queries: Sequence[Query]) -> Answer:
    """Several questions in one that no one command answers together; each can be asked alone."""
    return refuse(
        Query("refuse", reason="ambiguous", words=(text,)),
        "ambiguous",
        both(
            f"“{text}”: that is more than one question. Ask them one by one.",
            f"«{text}»: في هذا أكثر من سؤال. اطرح كلًا منها وحده.",
        ),
        *(command_line(query) for query in queries),
    )


def never_came(text: str, words: str) -> Answer:
    """A state or body that the knowledge base does not even name."""
    return refuse(
        Query("refuse", reason="party_never_took_part", words=(text,)),
        "party_never_took_part",
        both(
            f"“{words}” is in no delegation that is on record, at any of the rounds.",
            f"«{words}»: لا يرد في أي وفد مسجل في أي من الجولات.",
        ),
        "astana attendance",
    )


def nobody(text: str, words: str) -> Answer:
    """A name that is not in the book."""
    return refuse(
        Query("refuse", reason="no_such_person", words=(text,)),
        "no_such_person",
        both(f"No person or party called “{words}” is on record.", f"لا يوجد في السجل شخص أو طرف باسم «{words}»."),
        *NEAREST,
    )
