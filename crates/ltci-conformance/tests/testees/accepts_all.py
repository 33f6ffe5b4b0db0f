"""Accepts every value: deliberately wrong."""

from harness import answer, say, serve

serve(lambda request: say({**answer(request), "verdict": "acceptable"}))
