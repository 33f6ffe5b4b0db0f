"""Answers one of the requests under the seq of the next."""

from harness import answer, say, serve, triggered

serve(lambda request: say({**answer(request), "seq": request["seq"] + triggered(request)}))
