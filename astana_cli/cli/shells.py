"""Completion set up: the script of a shell, the one named or the one that runs the program, is shown or installed."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from astana_cli.cli.complete import VARIABLE
from astana_cli.errors import ExitCode, UsageProblem, known
from astana_cli.render.output import write

SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


def set_up(words: Sequence[str]) -> int:
    """Do what `--show-completion [SHELL]` or `--install-completion [SHELL]` asks for. Returns the exit code.

    Raises UsageProblem for a shell that is none of those, or that cannot be found out, and for a home that cannot be
    written; OutputProblem.
    """
    from typer.completion import get_completion_script, install  # type: ignore[attr-defined]  # it has them, unlisted

    option, *named = words
    if len(named) > 1:
        raise UsageProblem(f"{option} takes nothing but the name of a shell", f"{option}: لا يُذكر بعده إلا اسم صدفة")
    shell = known(option, named[0], SHELLS) if named else _running(option)
    if option == "--show-completion":
        told = get_completion_script(prog_name="astana", complete_var=VARIABLE, shell=shell)
    else:
        try:
            _, path = install(shell, prog_name="astana", complete_var=VARIABLE)
        except OSError as error:
            raise UsageProblem(f"{option}: {error.filename}: {error.strerror}") from None
        told = f"{shell} completion installed in {path}; it works in the next terminal"
    write(f"{told}\n", sys.stdout)
    return ExitCode.ANSWERED


def _running(option: str) -> str:
    """The shell that runs the program."""
    from shellingham import ShellDetectionFailure, detect_shell  # type: ignore[import-untyped]  # none are made

    try:
        name = str(detect_shell()[0])
    except ShellDetectionFailure:
        name = ""
    if name in SHELLS:
        return name
    every = ", ".join(SHELLS)
    raise UsageProblem(
        f"{option}: no shell is known to run this; name one of {every}",
        f"{option}: لا تُعرف الصدفة التي تشغّل البرنامج؛ سمِّ واحدة من: {every}",
    )
