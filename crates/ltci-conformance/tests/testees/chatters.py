"""Answers one of the requests and then never stops writing lines."""

from harness import answer, say, serve, triggered


def react(request):
    say(answer(request))
    while triggered(request):
        print("still here")


serve(react)
