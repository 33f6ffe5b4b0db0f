"""Ends with status 3 on one of the requests."""

import sys

from harness import answer, say, serve, triggered

serve(lambda request: sys.exit(3) if triggered(request) else say(answer(request)))
