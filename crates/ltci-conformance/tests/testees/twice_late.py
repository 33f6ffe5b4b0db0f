"""Gives one of its answers again when the next but one request has come."""

from harness import answer, say, serve, triggered

waiting = []


def react(request):
    if waiting:
        waiting[0][1] -= 1
        if waiting[0][1] == 0:
            say(waiting.pop()[0])
    say(answer(request))
    if triggered(request):
        waiting.append([answer(request), 2])


serve(react)
