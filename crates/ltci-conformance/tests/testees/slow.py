"""Takes argv[1] seconds for one of its answers."""

import sys
import time

from harness import answer, say, serve, triggered


def react(request):
    if triggered(request):
        time.sleep(float(sys.argv[1]))
    say(answer(request))


serve(react)
