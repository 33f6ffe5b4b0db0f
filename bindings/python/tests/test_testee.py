"""The conformance protocol, spoken with a child process as the runner speaks it."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from typing import Any, Dict, List, Tuple

import ltci
import suite
from conftest import BASE, Json

Message = Dict[str, Any]


def converse(*requests: Message, ensure_ascii: bool = False) -> List[Message]:
    lines = [json.dumps(request, ensure_ascii=ensure_ascii) for request in requests]
    # A locale that cannot write Chinese must not matter.
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "ltci.testee"],
        input="".join(line + "\n" for line in lines).encode(),
        stdout=subprocess.PIPE,
        env=environment,
        check=True,
        timeout=60,
    )
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def test_hello() -> None:
    assert converse({"op": "hello", "protocol": 1}, {"op": "stop"}) == [
        {
            "name": "ltci-python",
            "version": ltci.version,
            "language": "python",
            "protocol": 1,
            "ops": ["code", "validate", "validate_batch", "seal_verify", "sm3", "sm2_verify", "score", "convert", "map", "recognise", "settle", "exchange"],
            "documents": ["assessment", "directory", "directory_map", "region_profile", "recognition_agreement", "recognition_request", "key_ring", "self_assessment", "assessment_history", "envelope_request", "envelope_response", "filing", "filing_cancellation", "care_plan", "service_record", "settlement", "cancellation", "reversal", "reconciliation", "clearing", "exchange"],
            "ruleset": ltci.validate(b"").made_with["ruleset"],
        }
    ]


def test_a_line_that_is_no_request_is_told_and_the_next_is_answered() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ltci.testee"],
        input=b'garbage\n42\n{}\n{"seq":1,"op":"code","code":"gend","value":"1"}\n{"op":"stop"}\n',
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["seq"] for answer in answers] == [None, None, None, 1]
    assert all("errored" in answer for answer in answers[:3])
    assert answers[3]["verdict"] == "acceptable"


def test_nothing_is_answered_after_stop() -> None:
    assert converse({"op": "stop"}, {"op": "hello", "protocol": 1}) == []


def test_each_operation(base: Json) -> None:
    wrong = {**base, "level": "4"}
    xml = ltci.convert(json.dumps(base), "xml")
    refused = {
        "verdict": "refused",
        "findings": [{"code": "LTC-A-012", "path": "/level", "severity": "error"}],
    }
    acceptable: Message = {"verdict": "acceptable", "findings": []}
    raw = base64.b64encode(b"").decode()
    exchanges: List[Tuple[Message, Message]] = [
        ({"op": "code", "code": "level", "value": "3"}, {"verdict": "acceptable"}),
        ({"op": "code", "code": "level", "value": "6"}, {"verdict": "refused"}),
        ({"op": "validate", "input": base}, acceptable),
        ({"op": "validate", "input": wrong}, refused),
        ({"op": "validate", "xml": xml}, acceptable),
        (
            {"op": "validate", "bytes_base64": raw},
            {
                "verdict": "refused",
                "findings": [{"code": "LTC-P-021", "path": "", "severity": "error"}],
            },
        ),
        (
            {"op": "score", "scale": "nhsa-2021", "scores": base["scores"]},
            {
                "totals": {"adl": 40, "cognition": 10, "sensory": 9},
                "grades": {"adl": 3, "cognition": 1, "sensory": 1},
                "level": "3",
            },
        ),
        (
            {"op": "score", "scale": "nhsa-2021", "scores": {**base["scores"], "sen_comm": 9}},
            {
                "verdict": "refused",
                "findings": [
                    {"code": "LTC-A-001", "path": "/scores/sen_comm", "severity": "error"}
                ],
            },
        ),
        (
            {"op": "convert", "to": "xml", "input": base},
            {"xml": xml, "digest": ltci.digest(BASE.read_bytes())},
        ),
        (
            {"op": "convert", "to": "json", "xml": xml},
            {"output": base, "digest": ltci.digest(BASE.read_bytes())},
        ),
    ]
    requests = [{"seq": seq, **request} for seq, (request, _) in enumerate(exchanges, 1)]
    expected = [{"seq": seq, **answer} for seq, (_, answer) in enumerate(exchanges, 1)]
    assert converse(*requests) == expected
    assert converse(*requests, ensure_ascii=True) == expected


def test_a_day_to_compare_with(base: Json) -> None:
    [answer] = converse({"seq": 1, "op": "validate", "as_of": "2029-01-01", "input": base})
    assert [finding["code"] for finding in answer["findings"]] == ["LTC-A-018"]


def test_what_is_not_supported_is_skipped_and_what_fails_is_errored(base: Json) -> None:
    skipped, code, day, nothing, wire, last = converse(
        {"seq": 1, "op": "somersault"},
        {"seq": 2, "op": "code", "code": "shoe_size", "value": "42"},
        {"seq": 3, "op": "validate", "as_of": "2026-02-30", "input": base},
        {"seq": 4, "op": "validate"},
        {"seq": 5, "op": "convert", "to": "yaml", "input": base},
        {"seq": 6, "op": "code", "code": "level", "value": "3"},
    )
    assert skipped["seq"] == 1 and "skipped" in skipped
    assert [answer["seq"] for answer in (code, day, nothing, wire)] == [2, 3, 4, 5]
    assert [answer["errored"]["type"] for answer in (code, day, nothing, wire)] == [
        "UnknownName",
        "ValueError",
        "KeyError",
        "UnknownName",
    ]
    assert last == {"seq": 6, "verdict": "acceptable"}


def test_a_conversion_may_be_refused(base: Json) -> None:
    [answer] = converse({"seq": 1, "op": "convert", "to": "xml", "input": {**base, "level": 3}})
    assert answer["verdict"] == "refused"
    assert [finding["path"] for finding in answer["findings"]] == ["/level"]


def test_every_case_of_the_suite_gets_one_answer() -> None:
    [hello] = converse({"op": "hello", "protocol": 1})
    cases = [case for case in suite.cases() if case["op"] in hello["ops"]]
    assert cases
    requests = [suite.request(case, seq) for seq, case in enumerate(cases)]
    answers = converse(*requests)
    assert [answer["seq"] for answer in answers] == list(range(len(cases)))
    for case, answer in zip(cases, answers):
        assert "errored" not in answer and "skipped" not in answer, case["id"]
        assert set(case["expect"]) <= set(answer), case["id"]
