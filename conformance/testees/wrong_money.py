"""一个故意出错的受测程序：转交真正的受测程序，但结算时逐行乘以比例，用浮点数，各行分别舍入。
A testee with one deliberate fault: it passes everything on, but in settlements it multiplies each line by the ratio as a
float and rounds each by itself.

    ltci suite run --testee 'python3 conformance/testees/wrong_money.py ltci testee' --op settle

The run must fail. It shows that the suite can.
"""

import json
import subprocess
import sys
from typing import Any, Dict


def spoil(request: Dict[str, Any], answer: Dict[str, Any]) -> None:
    """Only where a share is all there is: one benefit line with a ratio and no cap."""
    benefits = request["profile"].get("benefits", [])
    details = request["settlement"].get("details", [])
    if "fund_pay_sumamt" not in answer or len(benefits) != 1:
        return
    if set(benefits[0]) - {"fund_ratio", "source", "confidence"}:
        return
    ratio = float(benefits[0]["fund_ratio"]["value"])
    fund = sum(round(float(line["inscp_scp_amt"]) * ratio, 2) for line in details)
    answer["fund_pay_sumamt"] = f"{fund:.2f}"


def main() -> None:
    real = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert real.stdin is not None and real.stdout is not None
    for line in sys.stdin.buffer:
        real.stdin.write(line)
        real.stdin.flush()
        answer = real.stdout.readline()
        if not answer:
            break
        request, spoken = json.loads(line), json.loads(answer)
        if request.get("op") == "settle":
            spoil(request, spoken)
        sys.stdout.write(json.dumps(spoken, ensure_ascii=True) + "\n")
        sys.stdout.flush()


main()
