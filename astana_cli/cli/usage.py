"""Errors of the command line's parser, said in our words and in both languages."""

from __future__ import annotations

import difflib

from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoSuchOption,
    UsageError,
)  # fmt: skip

from astana_cli.errors import UsageProblem
from astana_cli.render.safe import safe

LONGEST = 80


def translated(error: ClickException) -> UsageProblem:
    """The parser's error as a UsageProblem: one line, with what is near to a word that is not known."""
    where = error.ctx.command_path if isinstance(error, UsageError) and error.ctx else "astana"
    see = (f"see {where} --help", f"انظر {where} --help")
    if isinstance(error, NoSuchOption):
        return _option(error, see)
    if isinstance(error, MissingParameter):
        name = error.param.human_readable_name if error.param else ""
        return UsageProblem(f"{where}: {name} is missing; {see[0]}", f"{where}: ينقص {name}؛ {see[1]}")
    if isinstance(error, BadParameter):
        name = error.param.opts[0] if error.param and error.param.opts else "value"
        detail = safe(error.message).rstrip(".")[: 2 * LONGEST]
        return UsageProblem(f"{name}: {detail}", f"{name}: قيمة غير صالحة: {detail}")
    if isinstance(error, BadOptionUsage):
        name = safe(error.option_name)
        return UsageProblem(f"{name} wants a value; {see[0]}", f"{name}: هذا الخيار يحتاج إلى قيمة؛ {see[1]}")
    detail = safe(error.format_message()).rstrip(".")[: 2 * LONGEST]
    return UsageProblem(f"{detail}; {see[0]}", f"خطأ في الاستعمال: {detail}؛ {see[1]}")


def _option(error: NoSuchOption, see: tuple[str, str]) -> UsageProblem:
    name = safe(error.option_name)[:LONGEST]
    known = [option for param in error.ctx.command.params for option in param.opts] if error.ctx else []
    near = difflib.get_close_matches(name, [o for o in known if o.startswith("--")], n=1)
    return UsageProblem(
        f"no option {name}; " + (f"did you mean {near[0]}?" if near else see[0]),
        f"لا يوجد خيار {name}؛ " + (f"هل تقصد {near[0]}؟" if near else see[1]),
    )
