"""一个故意出错的受测程序：转交真正的受测程序，但把三级说成四级。
A testee with one deliberate fault: it passes everything on, but says level 4 where it is 3.

    ltci suite run --testee 'python3 conformance/testees/wrong_level.py ltci testee'

The run must fail. It shows that the suite can.
"""

import json
import subprocess
import sys


def main() -> None:
    real = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert real.stdin is not None and real.stdout is not None
    for line in sys.stdin.buffer:
        real.stdin.write(line)
        real.stdin.flush()
        answer = real.stdout.readline()
        if not answer:
            break
        spoken = json.loads(answer)
        if spoken.get("level") == "3":
            spoken["level"] = "4"
        sys.stdout.write(json.dumps(spoken, ensure_ascii=True) + "\n")
        sys.stdout.flush()


main()
