"""Closes its stdout on one of the requests, but lives on."""

import os
import time

from harness import answer, say, serve, triggered


def react(request):
    if triggered(request):
        os.close(1)
        time.sleep(600)
    say(answer(request))


serve(react)
