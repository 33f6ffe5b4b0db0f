"""Answers everything rightly and writes what it was asked to a file, a value or op a line."""

import sys

from harness import answer, say, serve


def react(request):
    with open(sys.argv[1], "a", encoding="utf-8") as notes:
        notes.write(request.get("value", request["op"]) + "\n")
    say(answer(request))


serve(react)
