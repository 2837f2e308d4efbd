"""The project's own errors: each carries a sentence for the person in front of the screen."""


class NewsroomError(Exception):
    """An expected failure. `str(error)` says what happened, what was kept and what to do next."""


class NotFoundError(NewsroomError):
    """What was asked for is not in this newsroom."""


class StaleError(NewsroomError):
    """The text changed since it was read; nothing was overwritten."""


class NotAllowedError(NewsroomError):
    """The step does not fit the state of the article."""


class ChecksFailedError(NewsroomError):
    """An approval was stopped by checks; `findings` lists them."""

    def __init__(self, sentence: str, findings: tuple[object, ...] = ()) -> None:
        super().__init__(sentence)
        self.findings = findings


class BadInputError(NewsroomError):
    """A file or a value could not be taken in; nothing was changed."""


class NewsroomBusyError(NewsroomError):
    """Another window or command writes to this newsroom now."""


class NewsroomTooNewError(NewsroomError):
    """The newsroom was written by a newer version of the program."""


class DamagedError(NewsroomError):
    """The database or an original does not match what was written."""


class SiteError(NewsroomError):
    """The site could not be read or written; what was done is in the journal."""


class CancelledError(NewsroomError):
    """A person stopped the work; what was finished is kept."""
