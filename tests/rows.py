"""Many rows in one test, where a test for each would cost more than what it tries."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any


def each(names: str | tuple[str, ...], rows: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As `pytest.mark.parametrize`, but one test: it tries every row, and tells those that fail together.

    For tests that leave nothing behind: the rows share their fixtures.
    """
    fields = tuple(name.strip() for name in names.split(",")) if isinstance(names, str) else names
    tried = [(row,) if names == fields[0] else row for row in rows]
    assert tried, "a test of no row tries nothing"

    def of_all(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def every(**fixtures: Any) -> None:
            failed = []
            for row in tried:
                try:
                    test(**fixtures, **dict(zip(fields, row, strict=True)))
                except Exception as error:
                    failed.append(f"{row!r}\n{type(error).__name__}: {error}")
            assert not failed, f"{len(failed)} of {len(tried)} rows:\n" + "\n\n".join(failed)

        signature = inspect.signature(test)
        others = [parameter for name, parameter in signature.parameters.items() if name not in fields]
        every.__signature__ = signature.replace(parameters=others)  # type: ignore[attr-defined]  # what pytest reads
        return every

    return of_all
