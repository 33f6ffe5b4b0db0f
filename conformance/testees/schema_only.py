"""运行两个只用模式的受测程序，核对二者一致，并核对（或重写）各自的已知未通过清单。
Runs the two testees that have nothing but schemas, checks that they agree, and checks or writes their lists of
known failures: what schemas cannot see, case by case, with a reason.

    python conformance/testees/schema_only.py target/release/ltci            # 核对 check
    python conformance/testees/schema_only.py target/release/ltci --write    # 用例改动以后重写清单 write the lists again

用装有schema-only-python/requirements.txt的Python运行；Node的依赖先用npm ci安装。
Run it with a Python that has schema-only-python/requirements.txt, after `npm ci` in schema-only-node.

模式错误地拒绝的，或者模式看得出而没有发现的，没有理由可写：这时退出码为1。
There is no reason for a case that schemas refuse wrongly, or for a fault that they could see: then the exit code is 1.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Set, Tuple

Message = Dict[str, Any]

TESTEES = Path(__file__).resolve().parent
CONFORMANCE = TESTEES.parent
FAILURES = CONFORMANCE / "failures"
SCHEMAS = CONFORMANCE.parent / "schemas"

COMMANDS = {
    "schema-only-python": [sys.executable, str(TESTEES / "schema-only-python" / "testee.py")],
    "schema-only-node": ["node", str(TESTEES / "schema-only-node" / "testee.mjs")],
}

# What the structure of a schema tells; every other rule that schemas see is an `x-ltci-finding`.
STRUCTURE = {"LTC-F-001", "LTC-F-002", "LTC-F-003", "LTC-F-006", "LTC-F-007"}

READING = "写法由读取判断，不是模式 / how a document is written is for the reader, not for a schema"
NO_SCHEMA = "没有这种文书的模式 / there is no schema for such a document"
FORMAT = "类型的ltci-格式比正则多 / the ltci- format of the type says more than its pattern"
XSD = "XSD只答是否，不说规则和位置 / an XSD says no, but neither the rule nor the place"
RULE = "字段或文书之间的关系，{area}类规则 / relations within or between documents, rules {area}"

# Cases on which the two may differ, and why.
MAY_DIFFER = {
    "LTC-P-007/bad/very-deep": "Python的JSON库不读过深的文书 / the JSON library of Python has a limit of depth",
    "code/psn_no/edge/line-end-behind": "Python的正则中，$也匹配结尾换行之前 / in Python, $ also stands before a last line feed",
}


def seen_by_schemas() -> Set[str]:
    """The rules that a schema can name."""
    return STRUCTURE | set(
        _named(json.loads(path.read_text("utf-8")) for path in SCHEMAS.glob("*.schema.json"))
    )


def _named(values: Any) -> Iterator[str]:
    for value in values:
        if isinstance(value, dict):
            if isinstance(value.get("x-ltci-finding"), str):
                yield value["x-ltci-finding"]
            yield from _named(value.values())
        elif isinstance(value, list):
            yield from _named(value)


def cases() -> Dict[str, Message]:
    """Every case by its id."""
    files = (CONFORMANCE / "cases").rglob("*.json")
    return {
        case["id"]: case for file in files for case in json.loads(file.read_text("utf-8"))["cases"]
    }


def run(ltci: str, name: str, folder: str, listed: bool) -> Tuple[int, List[Message]]:
    """The suite on one testee: its exit code and its outcomes."""
    testee = " ".join(f"'{part}'" for part in COMMANDS[name])
    command = [ltci, "suite", "run", "--testee", testee, "--cases", str(CONFORMANCE / "cases")]
    for op in ("code", "validate"):
        command += ["--op", op]
    if listed:
        command += ["--failures", str(FAILURES / f"{name}.txt")]
    ended = subprocess.run([*command, "--out", folder], stdout=subprocess.PIPE, text=True)
    result = json.loads((Path(folder) / "result.json").read_text("utf-8"))
    if listed and ended.returncode != 0:
        print(ended.stdout)
    return ended.returncode, result["cases"]


def answer(outcome: Message) -> Message:
    """What was answered; a very long answer is only a text in the result, cut short."""
    answered = outcome.get("answered", {})
    return answered if isinstance(answered, dict) else {"verdict": "", "findings": []}


def reason(case: Message, answered: Message, seen: Set[str]) -> Optional[str]:
    """Why schemas cannot see it; none where they should."""
    expected = case["expect"]
    if expected["verdict"] == "acceptable" and answered["verdict"] == "refused":
        return None
    if case["op"] == "code":
        return MAY_DIFFER.get(case["id"], FORMAT)
    wanted = {finding["code"] for finding in expected.get("findings", [])}
    missed = wanted - {finding["code"] for finding in answered.get("findings", [])}
    if any(code.startswith("LTC-P-") for code in missed):
        return READING
    if "LTC-F-009" in missed:
        return NO_SCHEMA
    if answered["verdict"] == "refused" and "input" not in case:
        return XSD
    areas = sorted({code[4] for code in missed})
    return RULE.format(area="、".join(areas)) if areas and not missed & seen else None


def written(name: str, outcomes: List[Message]) -> List[str]:
    """Writes the list of a testee; what has no reason is returned."""
    known, seen = cases(), seen_by_schemas()
    failed = [outcome for outcome in outcomes if outcome["outcome"] == "failed"]
    reasons = {o["id"]: reason(known[o["id"]], answer(o), seen) for o in failed}
    lines = [f"{case} # {why}" for case, why in sorted(reasons.items()) if why]
    totals = [f"# {count}\t{why}" for why, count in summary(lines)]
    head = [
        "# 由testees/schema_only.py --write写成 / written by testees/schema_only.py --write",
        *totals,
    ]
    FAILURES.mkdir(exist_ok=True)
    (FAILURES / f"{name}.txt").write_text("\n".join([*head, "", *lines]) + "\n", "utf-8")
    return [case for case, why in reasons.items() if not why]


def summary(lines: List[str]) -> List[Tuple[str, int]]:
    """The reasons, most frequent first."""
    counted = Counter(
        line.split(" # ", 1)[1] for line in lines if not line.startswith("#") and line
    )
    return sorted(counted.items(), key=lambda entry: (-entry[1], entry[0]))


def told(outcome: Message) -> str:
    """An answer, with its findings in one order."""
    answered = dict(answer(outcome))
    answered["findings"] = sorted(map(json.dumps, answered.get("findings", [])))
    return f"{outcome['outcome']} {json.dumps(answered, sort_keys=True)}"


def differences(first: List[Message], second: List[Message]) -> List[str]:
    """Cases that both judged, and not in the same way."""
    judged = [
        {case["id"]: told(case) for case in cases if case["outcome"] != "skipped"}
        for cases in (first, second)
    ]
    both = sorted(judged[0].keys() & judged[1].keys() - MAY_DIFFER.keys())
    return [case for case in both if judged[0][case] != judged[1][case]]


def main() -> int:
    """Exit code 0 where all is explained and both agree."""
    ltci, writing = sys.argv[1], "--write" in sys.argv[2:]
    wrong: List[str] = []
    answers: List[List[Message]] = []
    for name in COMMANDS:
        with tempfile.TemporaryDirectory() as folder:
            code, outcomes = run(ltci, name, folder, listed=not writing)
        answers.append(outcomes)
        if writing:
            wrong += [f"{name}: {case}: 没有理由 / no reason" for case in written(name, outcomes)]
        elif code != 0:
            wrong.append(f"{name}: 与清单不符 / differs from its list")
        passed = sum(outcome["outcome"] == "passed" for outcome in outcomes)
        print(f"{name}: {passed} 通过 passed")
        for why, count in summary((FAILURES / f"{name}.txt").read_text("utf-8").splitlines()):
            print(f"  {count:5} {why}")
    wrong += [f"{case}: 两者答复不同 / the two differ" for case in differences(*answers)]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
