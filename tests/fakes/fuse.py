"""A fuse that ends a run at a chosen moment, as a kill or a fault would."""


class KilledError(BaseException):
    """The process is gone: nobody can catch this and go on."""


class Fuse:
    """Counts moments (before and after each lasting effect) and blows at one of them."""

    def __init__(self) -> None:
        self.moments = 0
        self._blows_at: int | None = None
        self._error: BaseException = KilledError()

    def set(self, at: int | None, error: BaseException | None = None) -> None:
        """Blow at this moment, counted from now; None: never."""
        self.moments, self._blows_at = 0, at
        self._error = error or KilledError()

    def moment(self) -> None:
        """Something lasting is about to happen, or has just happened."""
        self.moments += 1
        if self._blows_at == self.moments:
            self._blows_at = None
            raise self._error
