"""一致性测试的接入程序模板。Template of a testee for the conformance suite, Python 3.10 or later.

    ltci suite run --testee 'python3 harness.py' --op code --out report

复制本文件，在标有“这里换成自己的系统”的地方调用自己的系统。
Copy this file and call your own system where it says "your system here".
"""

import json
import re
import sys


def code(request):
    """值是否合规。Whether a value is well-formed, by the name of its code."""
    check = CODES.get(request["code"])
    if check is None:
        return {"skipped": "code not supported: " + request["code"]}
    value = request["value"]  # 不是字符串的，不合规。What is no string is not well-formed.
    well_formed = isinstance(value, str) and check(value)
    return {"verdict": "acceptable" if well_formed else "refused"}


def resident_id(value):
    """GB 11643：17位数字和校验位。17 digits and a check character. `\\d` would accept full-width digits."""
    if not re.fullmatch("[0-9]{17}[0-9X]", value):
        return False
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(weight * int(digit) for weight, digit in zip(weights, value))
    return "10X98765432"[total % 11] == value[17]


def validate(request):
    """这里换成自己的系统。Your system here: the findings on a document, an empty list if it is acceptable.

    文书在三者之一：`input`（JSON）、`xml`（文本）、`bytes_base64`（原始字节）。
    The document is one of `input` (JSON), `xml` (text), `bytes_base64` (raw bytes).
    """
    findings = []  # [{"code": "LTC-A-012", "path": "/level"}]
    return {"verdict": "refused" if findings else "acceptable", "findings": findings}


# 支持的代码和操作；没有列出的，用例记为跳过。Supported codes and operations; cases of others are skipped.
CODES = {"resident_id": resident_id}
OPS = {"code": code, "validate": validate}

HELLO = {
    "name": "my-system",
    "version": "1.0",
    "language": "python",
    "protocol": 1,
    "ops": list(OPS),
    "documents": ["assessment"],
    "ruleset": {"version": "", "digest": ""},
}


def answer(request):
    if request["op"] == "hello":
        return HELLO
    seq = {"seq": request["seq"]}
    if request["op"] not in OPS:
        return {**seq, "skipped": "operation not supported: " + request["op"]}
    try:
        return {**seq, **OPS[request["op"]](request)}
    except Exception as error:  # 下一个请求仍要答复。The next request still gets its answer.
        return {**seq, "errored": {"type": type(error).__name__, "message": str(error)}}


def main():
    # 标准输出只写答复；print等写到标准错误。Only answers on stdout; whatever is printed goes to stderr.
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    for line in sys.stdin.buffer:  # 字节，不受系统区域设置影响。Bytes, whatever the locale.
        request = json.loads(line)
        if request["op"] == "stop":
            break
        answers.write(json.dumps(answer(request)).encode() + b"\n")
        answers.flush()


main()
