"""Builds the published site's fonts: subsets of Newsreader, Inter and Vazirmatn as WOFF2.

Run with fontTools and brotli installed, on a folder that holds the unpacked sources:

    python packaging/make_site_fonts.py SOURCES resources/site/fonts

SOURCES/newsreader   npm @fontsource-variable/newsreader (files/, LICENSE)
SOURCES/vazirmatn    npm vazirmatn (fonts/variable/, OFL.txt)
SOURCES/inter        Debian fonts-inter-variable (Inter-roman.var.ttf and copyright below it)

None of the three reserves its name, so the subsets may keep it (SIL Open Font License 1.1).
"""

import shutil
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FEATURES = ["kern", "liga", "calt", "locl", "mark", "mkmk", "ccmp", "init", "medi", "fina", "rlig"]
DIGITS = ["tnum", "lnum"]


def letters(ranges: str) -> list[int]:
    """Code points from hexadecimal ranges: `20-7E 131`."""
    ends = (part.partition("-") for part in ranges.split())
    return [c for low, _, high in ends for c in range(int(low, 16), int(high or low, 16) + 1)]


LATIN = letters(
    "20-7E A0-FF 131 152-153 2BC 2010-2014 2018-201E 2020 2022 2026 2030 2039-203A 20AC 2122"
    " 2190 2192 2197 2212"
)
LATIN_MORE = letters("100-17F 192 218-21B 1E00-1EFF")
ARABIC = letters(
    "20-22 28-3B 5B 5D A0 AB B7 BB D7 600-6FE 200C-200F 2013-2014 2018-2019 201C-201D 2022 2026"
    " 2039-203A 2066-2067 2069"
)
EDITION_NAMES = [ord(c) for c in dict.fromkeys("عربي فارسی العربية ")]


@dataclass(frozen=True)
class Face:
    """One file to build: source pattern, axes to pin or narrow, letters, features."""

    name: str
    source: str
    axes: dict[str, float | tuple[float, float]]
    letters: list[int]
    features: list[str]


NEWSREADER = "newsreader/files/newsreader-latin-standard-normal.woff2"
SLANTED = "newsreader/files/newsreader-latin-standard-italic.woff2"
MORE = "newsreader/files/newsreader-latin-ext-standard-normal.woff2"
VAZIRMATN = "vazirmatn/fonts/variable/Vazirmatn[[]wght].ttf"

FACES = (
    Face("newsreader-text", NEWSREADER, {"wght": 400, "opsz": 16}, LATIN, FEATURES + DIGITS),
    Face("newsreader-bold", NEWSREADER, {"wght": 600, "opsz": 16}, LATIN, FEATURES + DIGITS),
    Face("newsreader-display", NEWSREADER, {"wght": 600, "opsz": 60}, LATIN, FEATURES),
    Face("newsreader-italic", SLANTED, {"wght": 400, "opsz": 16}, LATIN, FEATURES),
    Face("newsreader-more", MORE, {"wght": 400, "opsz": 16}, LATIN_MORE, FEATURES),
    Face("newsreader-more-display", MORE, {"wght": 600, "opsz": 60}, LATIN_MORE, FEATURES),
    Face(
        "inter",
        "inter/**/Inter-roman.var.ttf",
        {"wght": (400, 700), "opsz": 14},
        LATIN,
        FEATURES + DIGITS,
    ),
    Face("vazirmatn", VAZIRMATN, {"wght": (400, 800)}, ARABIC, FEATURES),
    Face("edition-names", VAZIRMATN, {"wght": 500}, EDITION_NAMES, FEATURES),
)
LICENCES = {
    "OFL-newsreader.txt": "newsreader/LICENSE",
    "OFL-vazirmatn.txt": "vazirmatn/OFL.txt",
    "OFL-inter.txt": "inter/**/copyright",
}


def _reread(font: TTFont) -> TTFont:
    """The font as it reads from its own bytes: the instancer leaves gaps."""
    data = BytesIO()
    font.flavor = None
    font.save(data)
    return TTFont(BytesIO(data.getvalue()))


def build(face: Face, sources: Path, target: Path) -> int:
    """Write one face; gives its size in bytes."""
    font = TTFont(next(sources.glob(face.source)))
    known = {axis.axisTag for axis in font["fvar"].axes}
    font = _reread(
        instantiateVariableFont(font, {k: v for k, v in face.axes.items() if k in known})
    )
    options = Options()
    options.layout_features = face.features
    options.flavor = "woff2"
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=face.letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    path = target / f"{face.name}.woff2"
    font.save(path)
    return path.stat().st_size


def main(sources: Path, target: Path) -> None:
    """Build all faces and put their licences beside them."""
    target.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        size = build(face, sources, target)
        sys.stdout.write(f"{face.name}.woff2  {size / 1024:.1f} KB\n")
    for name, pattern in LICENCES.items():
        shutil.copyfile(next(sources.glob(pattern)), target / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
