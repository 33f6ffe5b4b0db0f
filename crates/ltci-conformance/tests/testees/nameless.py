"""Introduces itself without its name."""

from harness import serve

serve(lambda request: None, {"version": "1", "protocol": 1})
