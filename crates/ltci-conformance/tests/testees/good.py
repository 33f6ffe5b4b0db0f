"""Answers everything rightly."""

from harness import answer, say, serve

serve(lambda request: say(answer(request)))
