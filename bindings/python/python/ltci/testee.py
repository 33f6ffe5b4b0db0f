"""一致性测试的被测方。The conformance protocol on stdin and stdout: `python -m ltci.testee`.

Uses nothing but the public functions of the package, so that what is tested is what users call.
"""

from __future__ import annotations

import base64
import json
import sys
from typing import Any, BinaryIO, Callable, Dict, Union

import ltci

PROTOCOL = 1

Message = Dict[str, Any]


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answers each line until `stop` or the end of the input."""
    for line in requests:
        try:
            request = json.loads(line.decode("utf-8"))
            operation = request["op"]
        except (ValueError, TypeError, KeyError) as error:
            answer = {"seq": None, "errored": {"type": type(error).__name__, "message": "not a request"}}
            answers.write(json.dumps(answer).encode("ascii") + b"\n")
            answers.flush()
            continue
        if operation == "stop":
            return
        # Escapes keep the line UTF-8 whatever the answer holds.
        answers.write(json.dumps(respond(request)).encode("ascii") + b"\n")
        answers.flush()


def respond(request: Message) -> Message:
    """The answer to one request."""
    if request["op"] == "hello":
        return hello()
    seq = {"seq": request.get("seq")}
    operation = OPERATIONS.get(request["op"])
    if operation is None:
        return {**seq, "skipped": "the operation is not supported"}
    try:
        return {**seq, **operation(request)}
    except ltci.Refused as refused:
        return {**seq, **verdict(refused.report)}
    except Exception as error:  # Whatever goes wrong, the next request gets its answer.
        return {**seq, "errored": {"type": type(error).__name__, "message": str(error)}}


def hello() -> Message:
    return {
        "name": "ltci-python",
        "version": ltci.version,
        "language": "python",
        "protocol": PROTOCOL,
        "ops": list(OPERATIONS),
        "documents": ["assessment", "directory", "directory_map", "region_profile", "recognition_agreement", "recognition_request", "key_ring", "self_assessment", "assessment_history", "envelope_request", "envelope_response", "filing", "filing_cancellation", "care_plan", "service_record", "settlement", "cancellation", "reversal", "reconciliation", "clearing", "exchange"],
        "ruleset": ltci.validate(b"").made_with["ruleset"],
    }


def code(request: Message) -> Message:
    value = request["value"]
    # On the wire all codes are strings: a number or null is none.
    well_formed = isinstance(value, str) and ltci.check_code(request["code"], value)
    return {"verdict": "acceptable" if well_formed else "refused"}


def validate(request: Message) -> Message:
    known = [json.dumps(one, ensure_ascii=False) for one in request.get("knowing", [])]
    return verdict(ltci.validate(document(request), as_of=request.get("as_of"), knowing=known))


def validate_batch(request: Message) -> Message:
    documents = [json.dumps(one, ensure_ascii=False) for one in request["documents"]]
    report = ltci.validate_batch(documents, as_of=request.get("as_of"))
    return {"verdict": report["verdict"], "findings": [across(found) for found in report["findings"]]}


def across(finding: ltci.AcrossFinding) -> Message:
    """A finding across documents, which are named by their numbers."""
    told: Message = {
        "code": finding["code"],
        "document": int(finding["document"]),
        "path": finding["path"],
        "severity": finding["severity"],
    }
    if "other" in finding:
        told["other"] = int(finding["other"]["document"])
    return told


def seal_verify(request: Message) -> Message:
    keys = json.dumps(request["keys"], ensure_ascii=False)
    return verdict(ltci.verify_seal(document(request), keys, as_of=request.get("as_of")))


def sm3(request: Message) -> Message:
    return {"digest": ltci.sm3(base64.b64decode(request["bytes_base64"], validate=True))}


def sm2_verify(request: Message) -> Message:
    data = base64.b64decode(request["bytes_base64"], validate=True)
    key, signature = request["public_key"], request["signature"]
    holds = ltci.verify_signature(data, public_key=key, signature=signature)
    return {"verdict": "acceptable" if holds else "refused"}


def score(request: Message) -> Message:
    return {**ltci.assess({"scale": request["scale"], "scores": request["scores"]})}


def convert(request: Message) -> Message:
    source = document(request)
    digest = {"digest": ltci.digest(source)}
    if request["to"] == "json":
        return {"output": json.loads(ltci.convert(source, "json")), **digest}
    return {request["to"]: ltci.convert(source, request["to"]), **digest}


def directory_map(request: Message) -> Message:
    source = json.dumps(request["map"], ensure_ascii=False)
    report = ltci.validate(source)
    if not report.acceptable:
        return verdict(report)
    lines = ltci.DirectoryMap.load(source).targets(request["item"], request["date"])
    lines.sort(key=lambda line: line.get("ltc_item_codg", ""))
    return {"targets": [target(line) for line in lines]}


def target(line: ltci.MapEntry) -> Message:
    """A line of a mapping; a reason only where there is no counterpart."""
    told: Message = {"relation": line["relation"]}
    if "ltc_item_codg" in line:
        told["item"] = line["ltc_item_codg"]
    if line["relation"] == "none" and "reason" in line:
        told["reason"] = line["reason"]
    return told


def recognise(request: Message) -> Message:
    keys = json.dumps(request["keys"], ensure_ascii=False) if "keys" in request else None
    recognition = ltci.recognise(
        json.dumps(request["assessment"], ensure_ascii=False),
        to=request["to"],
        as_of=request["as_of"],
        self_grade=request.get("self_grade"),
        agreements=request["agreements"],
        regions=[ltci.Region.load(json.dumps(one)) for one in request["profiles"]],
        keys=keys,
    )
    reasons = sorted({reason["code"] for reason in recognition["reasons"]})
    told: Message = {"verdict": recognition["verdict"], "reasons": reasons}
    if "level" in recognition:
        told["level"] = recognition["level"]["level"]
    if "agreement" in recognition:
        told["agreement"] = recognition["agreement"]["id"]
    return told


def exchange(request: Message) -> Message:
    log = {"doc_type": "exchange", "doc_ver": "1", "messages": request["messages"]}
    outcome = ltci.exchange(json.dumps(log, ensure_ascii=False))
    told: Message = {name: outcome[name] for name in ("states", "months", "ledgers")}
    return {**told, "findings": [place(found) for found in outcome["findings"]]}


def settle(request: Message) -> Message:
    told = ltci.settle(
        json.dumps(request["settlement"], ensure_ascii=False),
        ltci.Region.load(json.dumps(request["profile"])),
        paid=request.get("paid"),
    )
    amounts: Message = {**told["expected"]}
    main = ("fund_pay_sumamt", "inscp_scp_amt", "psn_part_amt")
    absent = [name for name in main if name not in amounts]
    return {**amounts, "absent": absent} if absent else amounts


OPERATIONS: Dict[str, Callable[[Message], Message]] = {
    "code": code,
    "validate": validate,
    "validate_batch": validate_batch,
    "seal_verify": seal_verify,
    "sm3": sm3,
    "sm2_verify": sm2_verify,
    "score": score,
    "convert": convert,
    "map": directory_map,
    "recognise": recognise,
    "settle": settle,
    "exchange": exchange,
}


def document(request: Message) -> Union[bytes, str]:
    """The document of a request, as the bytes or the text that it stands for."""
    if "bytes_base64" in request:
        return base64.b64decode(request["bytes_base64"], validate=True)
    if "xml" in request:
        xml: str = request["xml"]
        return xml
    return json.dumps(request["input"], ensure_ascii=False, separators=(",", ":"))


def verdict(report: ltci.Report) -> Message:
    return {"verdict": report.verdict, "findings": [place(found) for found in report.findings]}


def place(finding: ltci.Finding) -> Message:
    return {"code": finding["code"], "path": finding["path"], "severity": finding["severity"]}


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
