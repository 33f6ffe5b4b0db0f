"""受测程序：只用Python标准库，只按规范写成，不含本项目核心的任何代码。
A testee in plain Python, written from the specification alone; it has no code of the core.

    ltci suite run --testee 'python3 conformance/testees/plain-python/testee.py'
"""

import base64
import json
import sys
from itertools import islice
from typing import Any, Callable, Dict, List, Optional

import mapping
import score
import settle
import sm3
from form import Form

Message = Dict[str, Any]
FORMS = {
    name: Form(name) for name in ("score_sheet", "settlement", "region_profile", "directory_map")
}

# So many findings at most (6.1).
MOST = 1000


def refused(findings: List[Dict[str, str]]) -> Message:
    """The answer to what is not of the form."""
    return {"verdict": "refused", "findings": findings}


def of_the_form(kind: str, document: Any) -> List[Dict[str, str]]:
    """The findings of the form of a document."""
    return list(islice(FORMS[kind].findings(document), MOST))


def answer_score(request: Message) -> Message:
    """Scores to totals, grades and level."""
    sheet = {"scale": request["scale"], "scores": request["scores"]}
    findings = of_the_form("score_sheet", sheet) or score.not_permitted(sheet["scores"])
    return refused(findings) if findings else score.evaluate(sheet["scores"])


def answer_settle(request: Message) -> Message:
    """Lines, profile and what was paid to amounts."""
    settlement, profile = request["settlement"], request["profile"]
    findings = of_the_form("settlement", settlement) or of_the_form("region_profile", profile)
    return (
        refused(findings) if findings else settle.settle(settlement, profile, request.get("paid"))
    )


def answer_map(request: Message) -> Message:
    """A local item to national ones on a day. Of the rules of mappings nothing is judged here."""
    findings = of_the_form("directory_map", request["map"])
    if findings:
        return refused(findings)
    return {"targets": mapping.targets(request["map"], request["item"], request["date"])}


def answer_sm3(request: Message) -> Message:
    """Bytes to their digest."""
    return {"digest": sm3.digest(base64.b64decode(request["bytes_base64"]))}


OPS: Dict[str, Callable[[Message], Message]] = {
    "score": answer_score,
    "settle": answer_settle,
    "map": answer_map,
    "sm3": answer_sm3,
}


def answer(request: Message) -> Optional[Message]:
    """The answer to one request; none to `stop`."""
    op = request["op"]
    if op == "stop":
        return None
    if op == "hello":
        about = {"name": "plain-python", "version": "1", "language": "python", "protocol": 1}
        return {
            **about,
            "ops": list(OPS),
            "documents": [],
            "ruleset": {"version": "", "digest": ""},
        }
    if op not in OPS:
        return {"seq": request["seq"], "skipped": "not an operation of this testee"}
    return {"seq": request["seq"], **OPS[op](request)}


def main() -> None:
    """One request a line, one answer a line."""
    for line in sys.stdin.buffer:
        spoken = answer(json.loads(line))
        if spoken is None:
            return
        sys.stdout.write(json.dumps(spoken, ensure_ascii=True) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
