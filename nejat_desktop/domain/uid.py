"""Uids: UUIDv7 as 32 hex digits, made from a clock and random bits that are passed in."""

from collections.abc import Callable
from datetime import datetime
from typing import NewType

Uid = NewType("Uid", str)
UidSource = Callable[[], Uid]

RANDOM_BYTES = 10


def uuid7(moment: datetime, random: bytes) -> Uid:
    """The UUIDv7 of an aware instant and ten random bytes (RFC 9562, section 5.7)."""
    milliseconds = int(moment.timestamp() * 1000) & (1 << 48) - 1
    noise = int.from_bytes(random[:RANDOM_BYTES], "big")
    rand_a = noise >> 68 & 0xFFF
    rand_b = noise & (1 << 62) - 1
    value = milliseconds << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    return Uid(f"{value:032x}")
