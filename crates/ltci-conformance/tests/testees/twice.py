"""Answers one of the requests twice; with argv[1] it is the requests of that operation."""

import sys

from harness import answer, say, serve, triggered


def react(request):
    say(answer(request))
    if triggered(request) if len(sys.argv) < 2 else request["op"] == sys.argv[1]:
        say(answer(request))


serve(react)
