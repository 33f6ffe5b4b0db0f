"""Nothing that identifies a person appears in a report, an error or a repr."""

from __future__ import annotations

import json
import traceback
from typing import Any, Iterator

import pytest

import ltci
from conftest import BASE, Json

SECRETS = ["王小明", "11010519491231002X", "110105194912310021", "GEHEIM0000000001"]


def broken(base: Json) -> Iterator[bytes]:
    """The base document full of secrets, broken in many ways."""
    person = {**base["person"], "psn_name": SECRETS[0], "certno": SECRETS[2], "psn_no": SECRETS[3]}
    whole = {**base, "person": person, "level": "4"}
    yield json.dumps(whole).encode()
    yield json.dumps(whole, ensure_ascii=False).encode()
    yield json.dumps(whole, ensure_ascii=False).encode()[:-40]
    yield json.dumps(whole, ensure_ascii=False).encode() + b"\xff"
    for member in whole:
        yield json.dumps({**whole, member: SECRETS}).encode()
        yield json.dumps({**whole, member: {SECRETS[0]: SECRETS[1]}}).encode()
        yield json.dumps({**whole, member: SECRETS[0] + SECRETS[2]}).encode()
    yield json.dumps({**whole, SECRETS[0]: SECRETS[2]}).encode()


def test_reports_and_errors_keep_silent(base: Json) -> None:
    told = []
    for document in broken(base):
        report = ltci.validate(document)
        assert not report.acceptable
        told += [report.to_json(), repr(report), str(report)]
        for refusing in (ltci.digest, ltci.assess):
            try:
                refusing(document)
            except ltci.Refused as refused:
                told += [repr(refused), *traceback.format_exception_only(ltci.Refused, refused)]
                told += [str(vars(refused)), refused.report.to_json()]
    assert len(told) > 100
    for secret in SECRETS:
        assert not any(secret in text for text in told), secret


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "call",
    [
        lambda secret: ltci.validate(BASE.read_bytes(), as_of=secret),
        lambda secret: ltci.validate([secret]),  # type: ignore[arg-type]
        lambda secret: ltci.validate({"certno": secret}),  # type: ignore[arg-type]
        lambda secret: ltci.assess({"scores": {secret}}),
        lambda secret: ltci.convert(BASE.read_bytes(), secret),
        lambda secret: ltci.explain(secret),
        lambda secret: ltci.schema(secret),
        lambda secret: ltci.check_code(secret, secret),
        lambda secret: ltci.check_code("level", [secret]),  # type: ignore[arg-type]
    ],
)
def test_exceptions_keep_silent(call: Any, secret: str) -> None:
    with pytest.raises(Exception) as caught:
        call(secret)
    exception: Any = caught.value
    while exception is not None:
        told = [repr(exception), repr(exception.args), repr(vars(exception))]
        assert not any(secret in text for text in told)
        exception = exception.__cause__ or exception.__context__


def test_a_lone_surrogate_is_no_exception_that_carries_the_document() -> None:
    report = ltci.validate('{"psn_name": "' + SECRETS[0] + '\ud800"}')
    assert [finding["code"] for finding in report.findings] == ["LTC-P-002"]
