"""Declines one of the requests and reports an error of its own on another."""

from harness import answer, say, serve, triggered


def react(request):
    if triggered(request):
        say({"seq": request["seq"], "skipped": "no decimals here"})
    elif request.get("value") == "-1.00":
        say({"seq": request["seq"], "errored": {"kind": "overflow"}})
    else:
        say(answer(request))


serve(react)
