"""Ends in the middle of an answer."""

import sys

from harness import answer, say, serve, triggered


def react(request):
    if triggered(request):
        sys.stdout.write('{"seq":2,"verd')
        sys.stdout.flush()
        sys.exit(0)
    say(answer(request))


serve(react)
