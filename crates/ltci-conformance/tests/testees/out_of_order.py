"""Keeps one answer back and gives it when the next request has come, before that one's."""

from harness import answer, say, serve, triggered

kept = []


def react(request):
    if triggered(request):
        kept.append(request)
        return
    say(answer(request))
    while kept:
        say(answer(kept.pop()))


serve(react)
