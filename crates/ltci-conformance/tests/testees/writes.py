"""Converts between `{"a": "1"}` and `<a>1</a>` and validates both; the first argument is its fault.

none       no fault
shouting   writes its XML in capitals, and reads capitals too
strict     refuses every XML document
forgetful  reads nothing out of XML
"""

import re
import sys

from harness import hello, say, serve

FAULT = sys.argv[1]


def write(value):
    xml = f"<a>{value}</a>"
    return xml.upper() if FAULT == "shouting" else xml


def read(xml):
    if FAULT == "forgetful":
        return ""
    return re.fullmatch("<a>(.*)</a>", xml, re.IGNORECASE if FAULT == "shouting" else 0)[1]


def convert(request):
    if request["to"] == "xml":
        value = request["input"]["a"]
        return {"xml": write(value), "digest": f"sm3:{value}"}
    value = read(request["xml"])
    return {"output": {"a": value}, "digest": f"sm3:{value}"}


def react(request):
    try:
        said = convert(request) if request["op"] == "convert" else validate(request)
    except TypeError:
        said = {"verdict": "refused", "findings": [{"code": "LTC-P-001", "path": ""}]}
    say({"seq": request["seq"], **said})


def validate(request):
    if "xml" in request and FAULT == "strict":
        return {"verdict": "refused", "findings": [{"code": "LTC-F-001", "path": "/a"}]}
    if "xml" in request:
        read(request["xml"])
    # 提示不妨碍接受。A notice does not hinder.
    return {"verdict": "acceptable", "findings": [{"code": "LTC-D-009", "path": ""}]}


serve(react, hello(ops=["convert", "validate"]))
