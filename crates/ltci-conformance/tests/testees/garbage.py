"""Answers one of the requests with argv[1] as it stands."""

import sys

from harness import answer, say, serve, triggered


def react(request):
    if triggered(request):
        print(sys.argv[1], flush=True)
    else:
        say(answer(request))


serve(react)
