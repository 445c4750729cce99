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


OF_SHELLS = {
    "bash": "complete -o",
    "zsh": "#compdef astana",
    "fish": "complete --command astana",
    "pwsh": "Import-Module",
}


@each(("shell", "script"), OF_SHELLS.items())
def test_the_script_of_the_shell_that_is_named_is_given_out(run, shell, script):
    outcome = run("--show-completion", shell)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.lstrip().startswith(script) or f"\n{script}" in outcome.out
    assert "_ASTANA_COMPLETE" in outcome.out


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
def test_unnamed_it_is_that_of_the_shell_that_runs_the_program():
    env = clean_environment({})
    done = subprocess.run(
        ["bash", "-c", f"{ASTANA} --show-completion; true"], capture_output=True, text=True, env=env, check=False
    )
    assert "complete -o default -F _astana_completion astana" in done.stdout


NESTED = (
    "import subprocess, sys; n = int(sys.argv[1]);"
    "again = [sys.executable, '-S', '-c', sys.argv[2], str(n - 1), *sys.argv[2:]];"
    "sys.exit(subprocess.call(again if n else sys.argv[3:]))"
)


@pytest.mark.parametrize("option", ["--show-completion", "--install-completion"])
def test_where_no_shell_runs_the_program_one_must_be_named(option):
    far_from_any_shell = [sys.executable, "-S", "-c", NESTED, "12", NESTED, ASTANA, option]
    env = clean_environment({})
    done = subprocess.run(far_from_any_shell, capture_output=True, text=True, env=env, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == f"astana: {option}: no shell is known to run this; name one of bash, zsh, fish, powershell, pwsh\n"
    )


def test_completion_is_installed_in_the_home_for_the_shell_that_is_named(run, home):
    outcome = run("--install-completion", "zsh")
    assert (outcome.code, outcome.err) == (0, "")
    assert (home / ".zfunc" / "_astana").read_text().startswith("#compdef astana")


def test_a_home_in_which_nothing_can_be_written_is_named(run, home):
    home.rmdir()
    home.write_text("a file")
    outcome = run("--install-completion", "fish")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1
    assert str(home) in outcome.err


@each(
    ("words", "told"), [(("bahs",), "did you mean bash?"), (("zsh", "fish"), "nothing but"), (("--json",), "'--json'")]
)
def test_what_is_no_shell_is_said(run, words, told):
    outcome = run("--show-completion", *words)
    assert outcome.code == 2
    assert told in outcome.err
