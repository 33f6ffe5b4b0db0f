"""The package is typed strictly, and its stub says what the native module does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import ltci

PACKAGE = Path(ltci.__file__).parent
PROJECT = Path(__file__).resolve().parents[1]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(
        command,
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
    )


def test_the_package_is_strictly_typed() -> None:
    done = run("mypy", "--strict", "-p", "ltci")
    assert done.returncode == 0, done.stdout


def test_its_users_are_strictly_typed() -> None:
    done = run("mypy", "--strict", "tests/usage.py")
    assert done.returncode == 0, done.stdout


def test_the_stub_agrees_with_the_native_module() -> None:
    done = run("mypy.stubtest", "ltci._ltci")
    assert done.returncode == 0, done.stdout


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").exists()
    assert sorted(ltci.__all__) == ltci.__all__
    assert all(hasattr(ltci, name) for name in ltci.__all__)
