"""随机结算和得分，与另一受测程序逐分比较；种子固定，结果可重现。
Random settlements and scores, compared to the fen with another testee. Seeds are fixed, so that a run can be repeated.

    python3 conformance/testees/plain-python/test_differential.py ltci testee

退出码：0全部一致，1有不同。Exit codes: 0 all agree, 1 something differs.
"""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import testee
from random_settlements import random_scores, random_settlement

Message = Dict[str, Any]

# Every third settlement has one of the profiles of the cases, those of the regions among them.
CASES = Path(__file__).resolve().parents[2] / "cases" / "settle"
THIRD = 3

SEEDS = {"settle": range(6000), "score": range(2000)}

# Differences printed in full.
SHOWN = 10


class Other:
    """The testee to compare with."""

    def __init__(self, command: List[str]) -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ask({"op": "hello", "protocol": 1})

    def ask(self, request: Message) -> Message:
        """One request, one answer."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.process.stdin.flush()
        answer: Message = json.loads(self.process.stdout.readline())
        return answer

    def stop(self) -> None:
        """The end of the conversation."""
        assert self.process.stdin is not None
        self.process.stdin.write(b'{"op":"stop"}\n')
        self.process.stdin.close()
        self.process.wait()


def profiles() -> List[Message]:
    """The profiles of the cases of settlements."""
    files = [json.loads(file.read_text("utf-8")) for file in sorted(CASES.glob("*.json"))]
    return [case["profile"] for file in files for case in file["cases"]]


PROFILES = profiles()


def fit(draw: random.Random, settlement: Message, profile: Message) -> None:
    """Scale, level and care mode as the profile has them, so that more can be computed."""
    benefits = profile.get("benefits", [])
    levels = [level for benefit in benefits for level in benefit.get("levels", [])]
    modes = [mode for benefit in benefits for mode in benefit.get("care_modes", [])]
    scale = profile.get("assessment", {}).get("scale", {}).get("id")
    if scale and levels:
        settlement["assessment"]["scale"]["id"] = scale
        settlement["assessment"]["level"] = draw.choice(levels)
    if modes:
        settlement["care_mode"] = draw.choice(modes)


def request_of(op: str, seed: int) -> Message:
    """The same seed gives the same request."""
    draw = random.Random(f"{op} {seed}")
    if op == "score":
        return {"seq": seed, "op": op, **random_scores(draw)}
    made = random_settlement(draw)
    if seed % THIRD == 0:
        made["profile"] = draw.choice(PROFILES)
        fit(draw, made["settlement"], made["profile"])
    return {"seq": seed, "op": op, **made}


def normal(answer: Message) -> Message:
    """Findings in any order, as the suite compares them."""
    pairs = [(found["code"], found["path"]) for found in answer.get("findings", [])]
    return {**answer, "findings": sorted(pairs)} if pairs else answer


def main() -> int:
    """Compares both; prints the first differences with their requests."""
    other = Other(sys.argv[1:])
    different = []
    for op, seeds in SEEDS.items():
        for seed in seeds:
            request = request_of(op, seed)
            ours, theirs = normal(testee.answer(request) or {}), normal(other.ask(request))
            if ours != theirs:
                different.append({"request": request, "plain": ours, "other": theirs})
    other.stop()
    for difference in different[:SHOWN]:
        print(json.dumps(difference, ensure_ascii=False))
    print(f"{sum(map(len, SEEDS.values()))} compared, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
