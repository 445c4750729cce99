"""Command lines at random: grammatical ones, ones with a word too many, too few or broken, and questions in pieces."""

from __future__ import annotations

import random
from collections.abc import Callable

from astana_cli.cli.app import COMMANDS, subcommand
from astana_cli.cli.command import Argument, Parameter
from astana_cli.cli.world import World
from astana_cli.knowledge.model import Named
from astana_cli.questions.lexis.lexicon import tables

HOSTILE = [
    "", " ", "-", "--", "---", "-1", "0", "23", "99999999999999999999", "1.5", "1e3", "٢٢", "۲۲", "22nd", "first",
    "last", "all", "\x1b[31mred", "\x1b]8;;http://x\x07", "\x1b]52;c;QQ==\x07", "\x9b1m", "\u202eabc", "\u2066x",
    "\ufeff", "[bold]x[/]", ":smile:", "=1+1", "@x", "one\ntwo", "a\tb", "\udcff\udcfe", "e\u0301\u0300" * 9, "%s%n",
    "{0}", "../..", "~", "/", "*", "'\"`", "ﷺ", "🧑‍🚀", "x" * 3000,
]  # fmt: skip
WORDS_OF_OPTIONS = [
    "en", "ar", "both", "head", "date", "json", "csv", "plain", "markdown", "table", "first", "last", "number",
    "always",
]  # fmt: skip
SHARED_FILE_OPTIONS = {"data", "svg"}
"""Options that name files stay out: they are tried by the tests of files."""


class Lines:
    """Draws command lines from one random generator, so that a seed gives the same lines again."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        k = World().k
        named = (k.people, k.parties, k.groups, k.documents, k.terms, k.topics)
        self.names = [form for table in named for thing in table.values() for form in (thing.id, *_forms(thing))]
        self.names += [*k.places, *k.events, *k.offices]
        self.forms = sorted({form for meaning in tables() for form in meaning.entry.forms()})
        self.parameters = {name: subcommand(name).parameters() for name in COMMANDS if name != "help"}

    def word(self) -> str:
        """One word or phrase: a name, a form of the lexicon, a number, a hostile one, or any of them with slips."""
        r = self.random
        kinds: list[Callable[[], str]] = [
            lambda: r.choice(self.names),
            lambda: r.choice(self.forms),
            lambda: str(r.randint(-2, 30)),
            lambda: f"{r.randint(2015, 2026)}-{r.randint(0, 13):02}-{r.randint(0, 32):02}",
            lambda: r.choice(HOSTILE),
            lambda: "".join(self._letter() for _ in range(r.randint(1, 12))),
        ]  # fmt: skip
        return self.slip(r.choices(kinds, (30, 30, 15, 5, 15, 5))[0]())

    def _letter(self) -> str:
        r = self.random
        return chr(r.choice((r.randint(32, 126), r.randint(0x600, 0x6FF), r.randint(1, 0x2FFF))))

    def slip(self, word: str, *, always: bool = False) -> str:
        """The word, or in one of eight draws the word with a letter gone, doubled, swapped or strange."""
        r = self.random
        if not word or (not always and r.random() > 0.125):
            return word
        at = r.randrange(len(word))
        return r.choice(
            (
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[:at] + chr(r.randint(1, 0x2FFF)) + word[at + 1 :],
                word[:at] + word[at:][::-1],
                word.upper(),
            )
        )

    def question(self) -> list[str]:
        """A question in one word or in several."""
        said = [self.word() for _ in range(self.random.randint(1, 9))]
        return [" ".join(said)] if self.random.random() < 0.5 else said

    def line(self) -> list[str]:
        """A whole command line."""
        r = self.random
        if r.random() < 0.35:
            words = [*r.choice(([], ["ask"], ["ask", "--"])), *self.question()]
        else:
            name = r.choice(list(self.parameters))
            words = [name]
            for parameter in self.parameters[name]:
                words += self._given(parameter)
        if r.random() < 0.1:
            words.insert(r.randint(0, len(words)), self.word())
        if r.random() < 0.05 and words:
            words.pop(r.randrange(len(words)))
        if r.random() < 0.3:
            words.insert(0, "--json") if "--" in words else words.append("--json")
        return [word.replace("\0", "") for word in words]

    def _given(self, parameter: Parameter) -> list[str]:
        r = self.random
        if parameter.name in SHARED_FILE_OPTIONS:
            return []
        if isinstance(parameter.declared, Argument):
            return [self._value(parameter) for _ in range(r.choice((0, 1, 1, 1, 2)))]
        if r.random() > 0.12:
            return []
        name = r.choice(list(parameter.spellings))
        if parameter.kind is bool:
            return [name]
        return [f"{name}={self._value(parameter)}"] if r.random() < 0.2 else [name, self._value(parameter)]

    def _value(self, parameter: Parameter) -> str:
        r = self.random
        if parameter.kind is int or (parameter.declared and "22" in parameter.declared.help and r.random() < 0.7):
            return str(r.choice((r.randint(1, 22), r.randint(1, 22), r.randint(2016, 2025), self.word())))
        if r.random() < 0.15:
            return r.choice(
                (
                    "en",
                    "ar",
                    "both",
                    "head",
                    "date",
                    "json",
                    "csv",
                    "plain",
                    "markdown",
                    "table",
                    "first",
                    "last",
                    "number",
                    "always",
                )
            )
        return self.word()


def _forms(thing: Named) -> list[str]:
    return [thing.name.en, thing.name.ar, *(other.form for other in thing.other_names)]
