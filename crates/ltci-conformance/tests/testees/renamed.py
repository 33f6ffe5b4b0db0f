"""Ends on one of the requests, and calls itself something else when it is started again."""

import os
import sys

from harness import answer, hello, say, serve, triggered

mark = sys.argv[1]
name = "another" if os.path.exists(mark) else "fake"
open(mark, "w", encoding="utf-8").close()
serve(
    lambda request: sys.exit(3) if triggered(request) else say(answer(request)),
    {**hello(), "name": name},
)
