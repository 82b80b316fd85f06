"""Time among desks: a hybrid logical clock that orders edits even when some laptop's clock is wrong.

After Kulkarni et al., "Logical Physical Clocks", 2014: the larger of wall time and everything seen, then a counter.
"""

_COUNTER_BITS = 16
_COUNTER_MASK = (1 << _COUNTER_BITS) - 1
MAX_DRAG_MS = 3_600_000
"""A foreign clock may pull ours at most one hour ahead of our own wall time (peers.md section 5)."""


def tick(last: int, wall_ms: int) -> int:
    """The clock of the next entry of this desk: later than `last`, and not before the wall time in UTC milliseconds."""
    return max(last + 1, wall_ms << _COUNTER_BITS)


def witness(last: int, seen: int, wall_ms: int) -> int:
    """The clock after an entry of another desk was seen; a foreign clock far in the future does not drag ours along."""
    if wall_time(seen) > wall_ms + MAX_DRAG_MS:
        return last
    return max(last, seen)


def wall_time(clock: int) -> int:
    """The UTC milliseconds in a clock value."""
    return clock >> _COUNTER_BITS


def counter(clock: int) -> int:
    """What orders entries of the same millisecond."""
    return clock & _COUNTER_MASK
