"""SM3密码杂凑算法，按GB/T 32905-2016写成。The SM3 hash, written from GB/T 32905-2016."""

import struct
from typing import List

WORD = 0xFFFFFFFF
INITIAL = (
    0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600,
    0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E,
)  # fmt: skip


def digest(message: bytes) -> str:
    """`sm3:` and 64 hexadecimal digits."""
    state = list(INITIAL)
    padded = _padded(message)
    for start in range(0, len(padded), 64):
        state = _compressed(state, padded[start : start + 64])
    return "sm3:" + "".join(f"{word:08x}" for word in state)


def _padded(message: bytes) -> bytes:
    zeros = (55 - len(message)) % 64
    return message + b"\x80" + bytes(zeros) + struct.pack(">Q", len(message) * 8)


def _compressed(state: List[int], block: bytes) -> List[int]:
    words = _expanded(block)
    a, b, c, d, e, f, g, h = state
    for j in range(64):
        constant = 0x79CC4519 if j < 16 else 0x7A879D8A
        ss1 = _left(_left(a, 12) + e + _left(constant, j), 7)
        tt1 = _ff(a, b, c, j) + d + (ss1 ^ _left(a, 12)) + (words[j] ^ words[j + 4])
        tt2 = _gg(e, f, g, j) + h + ss1 + words[j]
        a, b, c, d = tt1 & WORD, a, _left(b, 9), c
        e, f, g, h = _p0(tt2 & WORD), e, _left(f, 19), g
    return [new ^ old for new, old in zip((a, b, c, d, e, f, g, h), state)]


def _expanded(block: bytes) -> List[int]:
    words = list(struct.unpack(">16I", block))
    for j in range(16, 68):
        mixed = _p1(words[j - 16] ^ words[j - 9] ^ _left(words[j - 3], 15))
        words.append(mixed ^ _left(words[j - 13], 7) ^ words[j - 6])
    return words


def _left(word: int, by: int) -> int:
    word, by = word & WORD, by % 32
    return (word << by | word >> (32 - by)) & WORD


def _p0(word: int) -> int:
    return word ^ _left(word, 9) ^ _left(word, 17)


def _p1(word: int) -> int:
    return word ^ _left(word, 15) ^ _left(word, 23)


def _ff(x: int, y: int, z: int, j: int) -> int:
    return x ^ y ^ z if j < 16 else x & y | x & z | y & z


def _gg(x: int, y: int, z: int, j: int) -> int:
    return x ^ y ^ z if j < 16 else x & y | ~x & z
