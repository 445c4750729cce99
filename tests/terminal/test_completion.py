"""What the Tab key offers, asked as the shells ask, and once through a real bash."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import clean_environment, run_program
from rows import each

ASTANA = str(Path(sys.executable).with_name("astana"))


def offered(*words: str, shell: str = "bash") -> list[str]:
    """What is offered for the last word."""
    line = " ".join(["astana", *words])
    env = {"_ASTANA_COMPLETE": f"complete_{shell}", "COMP_WORDS": line, "COMP_CWORD": str(len(words))}
    env |= {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    done = run_program(env=env)
    assert done.err == ""
    return done.out.split("\n")[:-1]


@each(
    ("words", "wanted"),
    [
        (("disp",), "disputes"),
        (("who", "2"), "22"),
        (("who", "٢"), "٢٢"),
        (("who", "22", "--party", "tur"), "turkey"),
        (("who", "22", "--party", "ترك"), "تركيا"),
        (("person", "Alex"), "Alexander"),
        (("person", "Alexander", "Lav"), "Lavrentiev"),
        (("person", "لاف"), "لافرنتييف"),
        (("party", "الول"), "الولايات"),
        (("define", "guar"), "guarantor"),
        (("rounds", "--city", "so"), "sochi"),
        (("rounds", "--sort", "len"), "length"),
        (("round", "22", "--field", "age"), "agenda"),
        (("rounds", "--lang", "b"), "both"),
        (("rounds", "--format", "m"), "markdown"),
        (("documents", "memo"), "memorandum-2017-05-04"),
        (("help", "exit"), "exit-codes"),
        (("who", "--for"), "--format"),
    ],
)
def test_values_and_names_in_both_scripts(words, wanted):
    assert wanted in offered(*words)


@each("shell", ["zsh", "fish"])
def test_other_shells_get_the_same(shell):
    assert any("turkey" in line for line in offered("who", "22", "--party", "tur", shell=shell))


def test_a_name_of_two_words_is_quoted_for_bash():
    assert "الحكومة\\ السورية" in offered("who", "22", "--party", "الحك")


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
def test_a_real_bash_completes():
    script = (
        f'PATH={Path(ASTANA).parent}:$PATH; eval "$(astana --show-completion bash)"; '
        'COMP_WORDS=(astana who 22 --party tur); COMP_CWORD=4; _astana_completion astana; echo "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, env=clean_environment({}), check=False
    )
    assert done.stdout.strip() == "turkey"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_scripts_are_given_out(run, shell):
    outcome = run("--show-completion", shell)
    assert outcome.code == 0
    assert "_ASTANA_COMPLETE" in outcome.out
