"""Answers one of the requests with a line that does not end."""

import sys

from harness import answer, say, serve, triggered


def react(request):
    while triggered(request):
        sys.stdout.write("x" * (1 << 20))
    say(answer(request))


serve(react)
