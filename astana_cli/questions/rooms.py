"""Functions by their paths: what lies in the wheel names them, so that a room is opened only for one that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any


def path_of(function: Callable[..., Any]) -> str:
    """The path by which a function of a room is found again. Raises ValueError for any other."""
    path = f"{function.__module__}.{function.__qualname__}"
    if getattr(import_module(function.__module__), function.__qualname__, None) is not function:
        raise ValueError(f"{path}: is no function of a room, so it cannot be packed")
    return path


@cache
def at_path(path: str) -> Any:
    """The function at a path. Raises ImportError or AttributeError where there is none."""
    room, _, name = path.rpartition(".")
    return getattr(import_module(room), name)
