"""Show a long answer in the user's pager."""

from __future__ import annotations

import os
import shlex
import subprocess

NO_PAGER = ("", "cat")


def page(text: str, command: str) -> bool:
    """Show `text` in the pager `command`; False if there is no such program. A pager that is left early is no fault."""
    try:
        words = shlex.split(command)
    except ValueError:
        return False
    if not words or words[0] in NO_PAGER:
        return False
    env = {"LESS": "FRX", "LESSCHARSET": "utf-8", **os.environ}
    try:
        pager = subprocess.Popen(words, stdin=subprocess.PIPE, env=env)
    except OSError:
        return False
    try:
        pager.communicate(text.encode("utf-8", "replace"))
    except BrokenPipeError:
        pager.wait()
    return True
