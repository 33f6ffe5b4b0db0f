"""Answers rightly, but does not end when it is told to."""

import time

from harness import answer, say, serve

serve(lambda request: say(answer(request)))
time.sleep(600)
