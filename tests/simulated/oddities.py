"""Sites that are not as one would wish: their clocks, their plugins, their settings."""

import re
from random import Random

from tests.simulated.site import Settings

TWO_HOURS = 7200
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)


def tidied(text: str) -> str:
    """What a plugin makes of each text that is saved; twice is once."""
    return _TRAILING.sub("", text).replace("...", "…")


def odd_settings(random: Random, home: str = "https://en.example.test/") -> Settings:
    """A site that is odd in some of the ways that were seen, each as likely as told here."""
    return Settings(
        home=home,
        timezone=random.choice(("UTC", "Europe/London", "Asia/Tehran", "Asia/Baghdad")),
        plain_links=random.random() < 0.25,
        revisions=random.random() < 0.8,
        strict_login=random.random() < 0.25,
        skew=random.choice((0, 0, TWO_HOURS, -TWO_HOURS)),
        rewrite=tidied if random.random() < 0.2 else None,
        sizes_at_once=random.choice((None, None, None, 0, 1)),
    )
