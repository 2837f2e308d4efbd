"""The theme: one style sheet with its hash in its name, and the fonts beside it."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from nejat_desktop.sites.folder.colour import accent_rules
from nejat_desktop.sites.folder.imprint import imprint_of, program_imprint

FOLDER = "assets"
VIEWER, PLAYER, SEARCH = "gallery", "video", "search"
"""What pages run, by the names of their files in `js`."""
ICON = f"{FOLDER}/icon.svg"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SHIPPED_ACCENT = "#0b5a68"
"""The accent that the theme's own files are drawn in."""
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
        own = accent_rules(self.accent)
        if self.accent.lower() == SHIPPED_ACCENT:
            own = ""
        return _compact(tokens + own + rules).encode()

    @cached_property
    def style_path(self) -> str:
        """Where the style sheet stands below the root."""
        return f"{FOLDER}/site-{_key(self.style)}.css"

    @cached_property
    def scripts(self) -> dict[str, str]:
        """Where each script stands below the root, by its name; the hash changes with it."""
        return {name: f"{FOLDER}/{name}-{_key(data)}.js" for name, data in self._scripts.items()}

    @cached_property
    def _scripts(self) -> dict[str, bytes]:
        files = sorted((self.root / "js").glob("*.js"))
        return {f.stem: _bare(f.read_text(encoding="utf-8")).encode() for f in files}

    @cached_property
    def imprint(self) -> str:
        """The digest of whatever prints pages: templates, wording, and the program itself."""
        printed = ("templates/*", "wording/*.json")
        files = sorted(f for pattern in printed for f in self.root.glob(pattern))
        read = tuple((f.name, f.read_bytes()) for f in files)
        return imprint_of(
            program_imprint(),
            self.style_path,
            tuple(self.fonts),
            tuple(self.scripts.values()),
            read,
        )

    @cached_property
    def icon(self) -> bytes:
        """The small sign in the browser's tab, in the newsroom's accent."""
        drawn = (self.root / "icon.svg").read_text(encoding="utf-8")
        return drawn.replace(SHIPPED_ACCENT, self.accent).encode()

    @cached_property
    def assets(self) -> dict[str, Callable[[], bytes]]:
        """What pages load besides pictures, by path; the style sheet after its fonts."""
        fonts: dict[str, Callable[[], bytes]] = {p: f.read_bytes for p, f in self.fonts.items()}
        scripts: dict[str, Callable[[], bytes]] = {
            path: partial(self._scripts.__getitem__, name) for name, path in self.scripts.items()
        }
        return {**fonts, **scripts, ICON: lambda: self.icon, self.style_path: lambda: self.style}

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


def _key(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:12]


def _bare(script: str) -> str:
    """A script without its indents and the lines that only comment."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def _compact(css: str) -> str:
    lines = (line.strip() for line in _COMMENT.sub("", css).splitlines())
    return "\n".join(line for line in lines if line) + "\n"
