"""How a run can end, and the one kind of error that users are told about."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes that other programs rely on."""

    ANSWERED = 0
    NOT_ANSWERED = 1
    USAGE = 2
    DATA = 3
    OUTPUT = 4
    INTERRUPTED = 130


class AstanaError(Exception):
    """Something that the user can mend: one line that says what, where, and what to do."""

    code = ExitCode.NOT_ANSWERED


class UsageProblem(AstanaError):
    """A word of the command line that means nothing here."""

    code = ExitCode.USAGE


class DataProblem(AstanaError):
    """A data file that is missing, unreadable or invalid; the message names the file and the place in it."""

    code = ExitCode.DATA
