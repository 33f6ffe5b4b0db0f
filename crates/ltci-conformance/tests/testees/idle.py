"""Declines whatever is asked, one case for another reason, and names neither language nor rules."""

from harness import hello, say, serve


def react(request):
    why = "no scores" if request["op"] == "score" else "no codes"
    why = "no debts" if request.get("value") == "-1.00" else why
    say({"seq": request["seq"], "skipped": why})


nothing = {"version": "", "digest": ""}
serve(react, {**hello(), "language": "", "ruleset": nothing})
