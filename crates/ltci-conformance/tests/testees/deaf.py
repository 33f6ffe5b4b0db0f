"""Introduces itself and then reads nothing any more."""

import sys
import time

from harness import hello, say

sys.stdin.readline()
say(hello())
time.sleep(600)
