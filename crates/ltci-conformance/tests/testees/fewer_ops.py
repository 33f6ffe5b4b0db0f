"""Supports one operation only."""

from harness import answer, hello, say, serve

serve(lambda request: say(answer(request)), hello(ops=["code"]))
