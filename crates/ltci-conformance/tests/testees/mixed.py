"""Accepts every code, but declines one, fails on another, and knows no scores."""

from harness import hello, say, serve

OTHER = {"0.01": {"skipped": "no fen here"}, "+1.00": {"errored": {"kind": "overflow"}}}


def react(request):
    said = OTHER.get(request["value"], {"verdict": "acceptable"})
    say({"seq": request["seq"], **said})


serve(react, hello(ops=["code"]))
