"""Speaks a protocol of the future."""

from harness import answer, hello, say, serve

serve(lambda request: say(answer(request)), {**hello(), "protocol": 2})
