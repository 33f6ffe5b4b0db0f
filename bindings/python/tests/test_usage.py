"""The samples of the documentation do what they say."""

from __future__ import annotations

import datetime
import doctest
from typing import Callable

import pytest

import ltci
import usage
from conftest import BASE, Json


def test_usage(base: Json, changed: Callable[..., bytes]) -> None:
    assert usage.complaints(BASE.read_bytes(), datetime.date(2026, 3, 1)) == []
    [complaint] = usage.complaints(changed(level="4"))
    assert complaint.startswith("LTC-A-012 /level 1 ")
    assert usage.level({"scale": "nhsa-2021", "scores": base["scores"]}) == "3 (40)"
    base["scores"]["adl_eating"] = 7
    assert usage.level({"scale": "nhsa-2021", "scores": base["scores"]}) == "refused"
    local = ltci.Directory.load(BASE.with_name("directory.json"))
    mapping = ltci.DirectoryMap.load(BASE.with_name("directory-map.json"))
    assert usage.price(datetime.date(2026, 3, 1)) is None
    assert usage.absences(local, "2026-08-01") == ["ended"]
    assert usage.uncovered(mapping, local) == []
    with pytest.raises(ltci.Refused):
        usage.reference()


def test_docstrings() -> None:
    globs = {"ltci": ltci}
    finder = doctest.DocTestFinder()
    examples = [
        finder.find(thing, globs=globs, name=name)
        for name, thing in vars(ltci).items()
        if name in ltci.__all__
    ]
    examples.append(finder.find(ltci, "ltci", globs=globs))
    runner = doctest.DocTestRunner()
    for test in (test for tests in examples for test in tests):
        runner.run(test)
    assert runner.summarize().failed == 0
    assert runner.tries > 0
