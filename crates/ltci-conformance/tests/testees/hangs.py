"""Never answers one of the requests."""

import time

from harness import answer, say, serve, triggered

serve(lambda request: time.sleep(600) if triggered(request) else say(answer(request)))
