"""Plays every conformance case of the operations that this package has through the public functions."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any, Callable, Dict, List, Tuple

import pytest

import ltci
import suite
from suite import Case, document

# Tables and raw messages of the platform are for the command line and Rust.
NOT_BOUND = {"import", "platform_read", "platform_write"}

CASES = [case for case in suite.cases() if case["op"] not in NOT_BOUND]


def code(case: Case) -> Dict[str, Any]:
    value = case["value"]
    # On the wire all codes are strings.
    well_formed = isinstance(value, str) and ltci.check_code(case["code"], value)
    return {"verdict": "acceptable" if well_formed else "refused"}


def validate(case: Case) -> Dict[str, Any]:
    known = [json.dumps(one) for one in case.get("knowing", [])]
    report = ltci.validate(document(case), as_of=case.get("as_of"), knowing=known)
    return {"verdict": report.verdict, "findings": report.findings}


def seal_verify(case: Case) -> Dict[str, Any]:
    keys = json.dumps(case["keys"], ensure_ascii=False)
    report = ltci.verify_seal(document(case), keys, as_of=case.get("as_of"))
    return {"verdict": report.verdict, "findings": report.findings}


def sm3(case: Case) -> Dict[str, Any]:
    return {"digest": ltci.sm3(b64decode(case["bytes_base64"]))}


def sm2_verify(case: Case) -> Dict[str, Any]:
    data, key = b64decode(case["bytes_base64"]), case["public_key"]
    holds = ltci.verify_signature(data, public_key=key, signature=case["signature"])
    return {"verdict": "acceptable" if holds else "refused"}


def score(case: Case) -> Dict[str, Any]:
    return {**ltci.assess({"scale": case["scale"], "scores": case["scores"]})}


def convert(case: Case) -> Dict[str, Any]:
    written = ltci.convert(document(case), case["to"])
    output = {"output": json.loads(written)} if case["to"] == "json" else {"xml": written}
    return {**output, "digest": ltci.digest(document(case))}


def directory_map(case: Case) -> Dict[str, Any]:
    mapping = json.dumps(case["map"], ensure_ascii=False)
    report = ltci.validate(mapping)
    if not report.acceptable:
        return {"verdict": report.verdict, "findings": report.findings}
    lines = ltci.DirectoryMap.load(mapping).targets(case["item"], case["date"])
    lines.sort(key=lambda line: line.get("ltc_item_codg", ""))
    return {"targets": [target(line) for line in lines]}


def target(line: ltci.MapEntry) -> Dict[str, Any]:
    item = {"item": line["ltc_item_codg"]} if "ltc_item_codg" in line else {}
    reason = {"reason": line["reason"]} if line["relation"] == "none" else {}
    return {**item, "relation": line["relation"], **reason}


def recognise(case: Case) -> Dict[str, Any]:
    recognition = ltci.recognise(
        json.dumps(case["assessment"]),
        to=case["to"],
        as_of=case["as_of"],
        self_grade=case.get("self_grade"),
        agreements=case["agreements"],
        regions=[ltci.Region.load(json.dumps(one)) for one in case["profiles"]],
        keys=json.dumps(case["keys"]) if "keys" in case else None,
    )
    given: Dict[str, Any] = {
        "verdict": recognition["verdict"],
        "reasons": sorted({reason["code"] for reason in recognition["reasons"]}),
    }
    if "level" in recognition:
        given["level"] = recognition["level"]["level"]
    if "agreement" in recognition:
        given["agreement"] = recognition["agreement"]["id"]
    return given


def validate_batch(case: Case) -> Dict[str, Any]:
    report = ltci.validate_batch([json.dumps(one) for one in case["documents"]])
    findings = []
    for found in report["findings"]:
        told = {"code": found["code"], "path": found["path"], "document": int(found["document"])}
        if "other" in found:
            told["other"] = int(found["other"]["document"])
        findings.append(told)
    return {"verdict": report["verdict"], "findings": findings}


def exchange(case: Case) -> Dict[str, Any]:
    log = {"doc_type": "exchange", "doc_ver": "1", "messages": case["messages"]}
    return {**ltci.exchange(json.dumps(log))}


def settle(case: Case) -> Dict[str, Any]:
    told = ltci.settle(
        json.dumps(case["settlement"]),
        ltci.Region.load(json.dumps(case["profile"])),
        paid=case.get("paid"),
    )
    given: Dict[str, Any] = {**told["expected"]}
    main = ["fund_pay_sumamt", "inscp_scp_amt", "psn_part_amt"]
    absent = [name for name in main if name not in given]
    return {**given, "absent": absent} if absent else given


AMOUNTS = {
    "inscp_scp_amt", "fund_pay_sumamt", "psn_part_amt", "cash_benefit_amt", "device_fund_pay_amt", "absent",
}

PLAYERS: Dict[str, Callable[[Case], Dict[str, Any]]] = {
    "code": code,
    "validate": validate,
    "validate_batch": validate_batch,
    "score": score,
    "convert": convert,
    "map": directory_map,
    "seal_verify": seal_verify,
    "sm3": sm3,
    "sm2_verify": sm2_verify,
    "recognise": recognise,
    "exchange": exchange,
    "settle": settle,
}


def answer(case: Case) -> Dict[str, Any]:
    try:
        return PLAYERS[case["op"]](case)
    except ltci.Refused as refused:
        return {"verdict": refused.report.verdict, "findings": refused.report.findings}


def pairs(findings: List[Dict[str, Any]]) -> List[Tuple[str, str, int, int]]:
    """Code and path, and across documents the numbers of the documents."""
    return sorted(
        (finding["code"], finding["path"], finding.get("document", 0), finding.get("other", 0))
        for finding in findings
    )


def played() -> List[Case]:
    """What a filter here would make smaller, and `test_every_case_is_played` would notice."""
    return CASES


@pytest.mark.parametrize("case", played(), ids=lambda case: str(case["id"]))
def test_case(case: Case) -> None:
    given = answer(case)
    if case["op"] == "recognise" and case["level"] != "open":
        assert {"level", "agreement"} & set(given) <= set(case["expect"])
    if case["op"] == "settle" and case["level"] != "open":
        assert AMOUNTS & set(given) <= set(case["expect"])
    for name, expected in case["expect"].items():
        assert name in given
        if case["level"] == "open":
            continue
        if name == "findings":
            assert pairs(given[name]) == pairs(expected)
        else:
            assert given[name] == expected


def test_every_case_is_played() -> None:
    listed = [row["id"] for row in suite.manifest()["cases"] if row["op"] not in NOT_BOUND]
    assert len(listed) > 0
    assert not NOT_BOUND & set(PLAYERS)
    assert len(played()) == len(listed)
    assert sorted(case["id"] for case in played()) == sorted(listed)
