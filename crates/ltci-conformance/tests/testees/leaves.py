"""Answers one of the requests and ends, as if it had been told to stop."""

import sys

from harness import answer, say, serve, triggered


def react(request):
    say(answer(request))
    if triggered(request):
        sys.exit(0)


serve(react)
