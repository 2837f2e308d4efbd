"""How long a sound or video runs, as the readers of an edition see it."""

from nejat_desktop.domain.dates import in_digits
from nejat_desktop.sites.wording import Wording


def length_words(seconds: int, words: Wording) -> str:
    """How long a video runs: “6:40”, “1:02:05”; empty when nobody knows."""
    if seconds <= 0:
        return ""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    text = f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"
    return in_digits(text, words.edition.digits)
