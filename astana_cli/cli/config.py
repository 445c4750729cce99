"""What is set once and holds for every call: the environment first, then the configuration file."""

from __future__ import annotations

import os
from functools import cache

from astana_cli.errors import UsageProblem, known
from astana_cli.render.choice import FORMATS, LANGS
from astana_cli.render.terminal import COLORS

CHOICES = {"lang": LANGS, "format": FORMATS, "color": COLORS}
MOST = 100_000
"""A configuration file has no more bytes."""
SHORT = {"md": "markdown", "ndjson": "jsonl", "text": "plain"}


def settled(key: str, given: str | None) -> str | None:
    """What holds for `key` (lang, format or color): the option, else ASTANA_<KEY>, else the configuration file.

    Raises UsageProblem if the value that counts is none of the choices, or the file cannot be read.
    """
    if given is not None:
        return known(f"--{key}", SHORT.get(given, given), CHOICES[key])
    variable = f"ASTANA_{key.upper()}"
    if os.environ.get(variable):
        return known(variable, os.environ[variable], CHOICES[key])
    value = configured().get(key)
    return None if value is None else known(f"{config_file()}: {key}", value, CHOICES[key])


def config_file() -> str:
    """Where the configuration file lies, whether it is there or not (XDG Base Directory Specification)."""
    home = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    return os.path.join(home, "astana", "config.toml")


@cache
def configured() -> dict[str, str]:
    """The settings of the configuration file; none if there is no file. Raises UsageProblem."""
    path = config_file()
    from astana_cli.knowledge.load import contents

    try:
        raw = contents(path, MOST)
        import tomllib

        found = tomllib.loads(raw.decode())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise UsageProblem(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise UsageProblem(f"{path}: {error}") from None
    except RecursionError:
        raise UsageProblem(f"{path}: nested too deeply") from None
    for key, value in found.items():
        known(f"{path}:", key, (*CHOICES, "pager"))
        if not isinstance(value, str):
            raise UsageProblem(f"{path}: {key} must be text in quotation marks")
    return found
