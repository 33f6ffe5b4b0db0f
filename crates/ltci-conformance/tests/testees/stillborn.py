"""Ends before it introduces itself."""

import sys

sys.exit("no licence file")
