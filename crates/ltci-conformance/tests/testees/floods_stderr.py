"""Writes 32 MiB to stderr before one of its answers."""

import sys

from harness import answer, say, serve, triggered


def react(request):
    if triggered(request):
        for _ in range(32):
            sys.stderr.write("x" * (1 << 20))
        sys.stderr.flush()
    say(answer(request))


serve(react)
