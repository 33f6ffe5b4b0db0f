"""Crashes on one of the requests, and cannot be started again: argv[1] is a mark it leaves."""

import pathlib
import sys

from harness import answer, say, serve, triggered

mark = pathlib.Path(sys.argv[1])
with mark.open("a") as marks:
    marks.write("started\n")
if len(mark.read_text().splitlines()) > 1:
    sys.exit(4)
serve(lambda request: sys.exit(3) if triggered(request) else say(answer(request)))
