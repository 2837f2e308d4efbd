"""Make the PDFs, their covers and the video of the sample newsroom; run by hand, never in tests.

`python packaging/make_sample_files.py [name …]` makes all of them, or those named. It needs
Chromium (it prints the pages), pdftoppm and ffmpeg. Their texts are those of the sample's stories.
Two files carry private metadata on purpose: docs/sample.md.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from sample_files import editions, private
from sample_files.sheets import book, brief, newsletter

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
FILES, PHOTOS = SAMPLE / "files", SAMPLE / "photos"
COVER_HEIGHT = 1440
FRAMES = (("choir", 6), ("tower", 4))
"""The pictures of the video, and for how many seconds each."""


def main(names: list[str]) -> None:
    """Make the files with these names, or all."""
    FILES.mkdir(parents=True, exist_ok=True)
    for name, page in _pages().items():
        if not names or name in names:
            _print(page, FILES / f"{name}.pdf")
            _cover(FILES / f"{name}.pdf", PHOTOS / f"cover-{name}.jpg")
            private.mark(FILES / f"{name}.pdf", name)
    if not names or "choir" in names:
        _video(FILES / "choir.mp4")


def _pages() -> dict[str, str]:
    """HTML by name of the file."""
    found = {}
    for code in ("en", "fa", "ar", "sq"):
        words = editions.Words(SAMPLE, code)
        found[f"river-and-stone-{code}"] = book(words, "river", ("bridge-falls", "bridge-reopens"))
        if code != "ar":
            found[f"bread-of-the-valley-{code}"] = book(words, "bread", ("bakery",))
        found[f"newsletter-118-{code}"] = newsletter(words, 118, editions.ISSUES[118][code])
        found[f"brief-41-{code}"] = brief(words, 41, editions.ISSUES[41][code])
    for code in ("en", "fa"):
        words = editions.Words(SAMPLE, code)
        found[f"newsletter-117-{code}"] = newsletter(words, 117, editions.ISSUES[117][code])
        found[f"brief-40-{code}"] = brief(words, 40, editions.ISSUES[40][code])
    return found


def _print(page: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "page.html"
        source.write_text(page, encoding="utf-8")
        quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        quiet += [f"--user-data-dir={made}/profile", "--no-pdf-header-footer"]
        command = ["chromium", *quiet, f"--print-to-pdf={target}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True)


def _cover(source: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as made:
        size = ["-scale-to-y", str(COVER_HEIGHT), "-scale-to-x", "-1"]
        command = ["pdftoppm", "-f", "1", "-l", "1", "-png", "-singlefile", *size]
        subprocess.run([*command, str(source), f"{made}/cover"], check=True)
        with Image.open(f"{made}/cover.png") as page:
            page.convert("RGB").save(target, "JPEG", quality=80, optimize=True, progressive=True)


def _video(target: Path) -> None:
    """Two of the sample's pictures, slowly drawn near, without a sound."""
    with tempfile.TemporaryDirectory() as made:
        listing = Path(made) / "parts.txt"
        parts = []
        for name, seconds in FRAMES:
            part = f"{made}/{name}.mp4"
            move = f"scale=1280:-2,zoompan=z='1+0.0006*on':d={seconds * 24}:s=640x360:fps=24"
            _ffmpeg("-loop", "1", "-i", str(PHOTOS / f"{name}.jpg"), "-vf", move,
                    "-frames:v", str(seconds * 24), *_CODEC, part)  # fmt: skip
            parts.append(f"file '{part}'\n")
        listing.write_text("".join(parts), encoding="utf-8")
        told = [f"-metadata={key}={value}" for key, value in private.VIDEO.items()]
        told = [word for item in told for word in item.split("=", 1)]
        _ffmpeg("-f", "concat", "-safe", "0", "-i", str(listing), "-c", "copy", *told,
                "-movflags", "+faststart+use_metadata_tags", str(target))  # fmt: skip


_CODEC = ("-c:v", "libx264", "-profile:v", "baseline", "-pix_fmt", "yuv420p", "-crf", "30")


def _ffmpeg(*words: str) -> None:
    subprocess.run(["ffmpeg", "-y", "-v", "error", *words], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
