"""The same code twice within three seconds is the scanner stuttering, not a second visit."""

from datetime import datetime, timedelta

from companion.services.desk import REPEAT_SECONDS


class Stutter:
    """Remembers the last code that was read, and when."""

    def __init__(self) -> None:
        self._code = ""
        self._at: datetime | None = None

    def hears(self, code: str, now: datetime) -> bool:
        """A code was read; whether it is the last one over again."""
        again = code == self._code and self._at is not None and now - self._at < timedelta(seconds=REPEAT_SECONDS)
        self._code, self._at = code, now
        return again

    def forget(self) -> None:
        """The last code did not count: it may be read again at once."""
        self._code = ""
