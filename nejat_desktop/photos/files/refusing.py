"""Why a PDF, sound or video is refused: what follows the file's name in the sentence."""

from pathlib import PurePath

COPY_AGAIN = "Copy it again from where it came from, then add it."
EMPTY = f"is empty. {COPY_AGAIN}"
CUT_OFF = f"is cut off. {COPY_AGAIN}"
DAMAGED = f"is damaged and cannot be read. {COPY_AGAIN}"
UNKNOWN = (
    "is not a file that can be published: PDF, MP3, M4A, Ogg, MP4 and WebM are. "
    "Export it in one of these formats and add that."
)
PDF_TOO_LARGE = "is a PDF of more than 100 MB. Export a smaller copy and add that."
TOO_LARGE = (
    "is larger than 256 MB. Export a smaller copy and add that, or put it with a video service "
    "and give its address."
)
TOO_MANY_PAGES = "has more than 5,000 pages. Split it and add the parts."
TOO_INVOLVED = "is nested or cut into more parts than such a file has. Export it anew and add that."
PROTECTED = "is protected or encrypted. Export a copy without protection and add that."
STRANGE_CODEC = (
    "holds picture or sound in a form that browsers don’t play. Export it as MP4 (H.264, AAC) "
    "or WebM and add that."
)
NO_TRACKS = "holds neither sound nor picture. Export it anew and add that."
OLD_MOVIE = "is a film in an old form of QuickTime. Export it as MP4 and add that."
NOT_ALONE = (
    "holds other things beside the sound, which can’t be cleaned. Export the sound alone as "
    "Ogg (Vorbis or Opus) or MP3 and add that."
)
ELSEWHERE = "takes its picture or sound from another file. Export it whole and add that."
NOT_WEBM = "is a Matroska file. Export it as WebM or MP4 and add that."
NOT_CLEAN = "could not be cleaned of everything that it tells. Export it anew and add that."
NO_PAGES = "has no page. Export it anew and add that."
TOO_HEAVY = (
    "needs too much memory or time, or is made to break programs. Nothing was taken in; export it "
    "anew and add that."
)

REASONS = (
    EMPTY,
    CUT_OFF,
    DAMAGED,
    UNKNOWN,
    PDF_TOO_LARGE,
    TOO_LARGE,
    TOO_MANY_PAGES,
    TOO_INVOLVED,
    PROTECTED,
    STRANGE_CODEC,
    NO_TRACKS,
    OLD_MOVIE,
    NOT_ALONE,
    ELSEWHERE,
    NOT_WEBM,
    NOT_CLEAN,
    NO_PAGES,
    TOO_HEAVY,
)


class RefusedFileError(Exception):
    """A file that nobody can vouch for; its text is one of the reasons above."""


def sentence(name: str, reason: str) -> str:
    """The whole sentence, with the file's name where it has one."""
    shown = PurePath(name).name.strip()
    return f"“{shown}” {reason}" if shown else f"The file {reason}"
