"""Answers one of the requests and then reads nothing any more."""

import os
import time

from harness import answer, say, serve, triggered


def react(request):
    say(answer(request))
    if triggered(request):
        os.close(0)
        time.sleep(600)


serve(react)
