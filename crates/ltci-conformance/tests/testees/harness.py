"""What the fake testees share: a correct implementation of the toy suite in tests/suite."""

import json
import re
import sys

MONEY = re.compile(r"(0|[1-9][0-9]{0,13})\.[0-9]{2}")

# The fake testees misbehave when they are asked about this value (money/bad/three-decimals).
TRIGGER = "1.000"


def hello(ops=("code", "score")):
    return {
        "name": "fake", "version": "1.2.3", "language": "python", "protocol": 1,
        "ops": list(ops), "documents": [], "ruleset": {"version": "0", "digest": ""},
    }


def answer(request):
    if request["op"] == "code":
        good = MONEY.fullmatch(request["value"])
        return {"seq": request["seq"], "verdict": "acceptable" if good else "refused"}
    total = sum(request["scores"].values())
    return {"seq": request["seq"], "totals": {"adl": total}, "grades": {"adl": 1}, "level": "1"}


def triggered(request):
    return request.get("value") == TRIGGER


def say(body):
    print(json.dumps(body), flush=True)


def serve(react, greeting=None):
    """Answers hello, then lets `react` deal with each request until stop or end of input."""
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "hello":
            say(greeting or hello())
        elif request["op"] == "stop":
            return
        else:
            react(request)
