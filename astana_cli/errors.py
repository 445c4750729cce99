"""How a run can end, and the one kind of error that users are told about."""

from __future__ import annotations

from enum import IntEnum
from typing import Literal


class ExitCode(IntEnum):
    """The exit codes that other programs rely on."""

    ANSWERED = 0
    NOT_ANSWERED = 1
    USAGE = 2
    DATA = 3
    OUTPUT = 4
    FAULT = 70
    INTERRUPTED = 130


class AstanaError(Exception):
    """Something that the user can mend: one line that says what, where, and what to do, in English and Arabic.

    An error without Arabic words of its own (what the system says of a file) is put behind `arabic_lead`.
    """

    code = ExitCode.NOT_ANSWERED
    arabic_lead = "خطأ"
    reason: Literal["unread_words"] | None = None

    def __init__(self, en: str, ar: str | None = None) -> None:
        super().__init__(en)
        self.en = en
        self.ar = ar or f"{self.arabic_lead}: {en}"


class UsageProblem(AstanaError):
    """A word of the command line, of the environment or of the configuration that means nothing here."""

    code = ExitCode.USAGE
    arabic_lead = "خطأ في الاستعمال"


class UnknownWord(UsageProblem):
    """A single word that is no subcommand, and too little for a question."""

    reason = "unread_words"


class DataProblem(AstanaError):
    """A data file that is missing, unreadable or invalid; the message names the file and the place in it."""

    code = ExitCode.DATA
    arabic_lead = "تعذرت قراءة ملف البيانات"


class OutputProblem(AstanaError):
    """An output that cannot be written: a full disk, a closed stream, a file in a folder that is not there."""

    code = ExitCode.OUTPUT
    arabic_lead = "تعذرت كتابة المخرجات"


class Fault(AstanaError):
    """A fault of the program itself, or of its installation: nothing that the user said."""

    code = ExitCode.FAULT
    arabic_lead = "عطل في البرنامج نفسه"

    @classmethod
    def of(cls, error: Exception) -> Fault:
        """What is known of it: the error, and the last line of the program at which it came up."""
        trace, place = error.__traceback__, ""
        while trace:
            file = trace.tb_frame.f_code.co_filename
            if "astana_cli" in file:
                place = f" at {file.rpartition('astana_cli')[2][1:]}, line {trace.tb_lineno}"
            trace = trace.tb_next
        return cls(f"a fault of the program itself, please report it: {type(error).__name__}: {error}{place}")


def known(place: str, value: str, choices: tuple[str, ...]) -> str:
    """`value` if it is one of the choices. Raises UsageProblem, with the nearest choice."""
    if value in choices:
        return value
    import difflib

    shown = ascii(value[:80])[1:-1] if not value.isprintable() else value[:80]
    near = difflib.get_close_matches(value[:80], choices, n=1)
    every = ", ".join(choices)
    raise UsageProblem(
        f"{place} '{shown}' is not known; " + (f"did you mean {near[0]}?" if near else f"choose one of {every}"),
        f"{place}: القيمة '{shown}' غير معروفة؛ " + (f"هل تقصد {near[0]}؟" if near else f"اختر واحدًا من: {every}"),
    )
