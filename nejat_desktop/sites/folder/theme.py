"""The theme: one style sheet with its hash in its name, and the fonts beside it."""

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nejat_desktop.sites.folder.colour import accent_rules

FOLDER = "assets"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SHIPPED_ACCENT = re.compile(r"--accent:(#[0-9a-f]{6})")
TEXT_FONTS = {False: "newsreader-text.woff2", True: "vazirmatn.woff2"}
"""The face that pages ask for first, by whether they run from right to left."""


@dataclass(frozen=True)
class Theme:
    """The theme's files as the site publishes them, with the newsroom's accent."""

    root: Path
    accent: str

    @cached_property
    def style(self) -> bytes:
        """The style sheet."""
        tokens = (self.root / "css" / "tokens.css").read_text(encoding="utf-8")
        rules = (self.root / "css" / "site.css").read_text(encoding="utf-8")
        shipped = _SHIPPED_ACCENT.search(tokens)
        own = accent_rules(self.accent)
        if shipped is not None and shipped[1] == self.accent.lower():
            own = ""
        return _compact(tokens + own + rules).encode()

    @cached_property
    def style_path(self) -> str:
        """Where the style sheet stands below the root."""
        return f"{FOLDER}/site-{hashlib.sha256(self.style).hexdigest()[:12]}.css"

    @cached_property
    def fonts(self) -> dict[str, Path]:
        """The font files and their licences by their path below the root."""
        files = sorted((self.root / "fonts").glob("*"))
        kept = (f for f in files if f.suffix in (".woff2", ".txt"))
        return {f"{FOLDER}/fonts/{f.name}": f for f in kept}

    def text_font(self, rtl: bool) -> str:
        """The path of the font that a page's text is set in; empty if the theme has none."""
        path = f"{FOLDER}/fonts/{TEXT_FONTS[rtl]}"
        return path if path in self.fonts else ""


def _compact(css: str) -> str:
    lines = (line.strip() for line in _COMMENT.sub("", css).splitlines())
    return "\n".join(line for line in lines if line) + "\n"
