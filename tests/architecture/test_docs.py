"""Links of the documentation lead somewhere, its commands exist, its table of keys is current."""

import re
import shlex
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

from nejat_desktop.cli.parser import COMMANDS, command_parser

ROOT = Path(__file__).parents[2]
FOLDERS = ("docs", "packaging", "resources", "tests", "translations")
PAGES = sorted([*ROOT.glob("*.md"), *(p for name in FOLDERS for p in (ROOT / name).rglob("*.md"))])
PICTURES = ROOT / "docs" / "pictures"

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
_HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_ABSOLUTE = re.compile(r"(?<![\w.:/<>~-])(?:~|/(?:home|work|root|tmp|usr|var|opt|mnt|media|etc))/")
_PICTURE_LIMIT = 4_000_000


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _prose(page: Path) -> str:
    """The text without code, in which brackets mean something else."""
    return _CODE.sub("", _FENCE.sub("", page.read_text(encoding="utf-8")))


def _links(page: Path) -> list[str]:
    return [link for link in _LINK.findall(_prose(page)) if not _ELSEWHERE.match(link)]


def _anchors(page: Path) -> set[str]:
    """The names that a web view of the repository gives to headings."""
    headings = _HEADING.findall(_FENCE.sub("", page.read_text(encoding="utf-8")))
    bare = (re.sub(r"[^\w\- ]", "", _LINK.sub("", heading)).lower() for heading in headings)
    return {words.strip().replace(" ", "-") for words in bare}


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_link_and_picture_leads_to_a_file(page: Path) -> None:
    for link in _links(page):
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.is_relative_to(ROOT), f"{link} leads out of the repository"
        assert target.exists(), f"{link} leads nowhere"
        if anchor:
            assert anchor in _anchors(target), f"{_name(target)} has no heading “{anchor}”"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_no_page_names_a_place_outside_the_repository(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not _ABSOLUTE.search(text), "an absolute path means nothing to anybody else"
    for link in _links(page):
        assert not link.startswith("/"), f"{link} is an absolute path"


def test_every_picture_is_shown_and_all_of_them_are_small() -> None:
    shown = {
        (page.parent / unquote(link)).resolve()
        for page in PAGES
        for link in _links(page)
        if link.endswith(".png")
    }
    files = set(PICTURES.glob("*"))
    assert files <= shown, "a picture that no page shows"
    assert sum(file.stat().st_size for file in files) < _PICTURE_LIMIT


def _command_lines(page: Path) -> list[list[str]]:
    """Every line of the page's code blocks that calls the program, as words."""
    blocks = _FENCE.findall(page.read_text(encoding="utf-8"))
    lines = (line.strip() for block in blocks for line in block.splitlines())
    called = (line.removeprefix(".venv/bin/") for line in lines)
    return [
        shlex.split(re.split(r" {2,}", line)[0])[1:]
        for line in called
        if line.startswith("nejat-desktop")
    ]


@pytest.mark.parametrize("name", ["README.md", "docs/guide/command-line.md"])
def test_every_command_stands_in_the_documentation_and_no_other(name: str) -> None:
    named = {words[0] for words in _command_lines(ROOT / name) if words and words[0].isalpha()}
    assert named == set(COMMANDS)


@pytest.mark.parametrize("name", ["README.md", "docs/guide/command-line.md"])
def test_every_switch_that_is_named_is_known_to_its_command(name: str) -> None:
    for words in _command_lines(ROOT / name):
        if not words or not words[0].isalpha():
            continue
        known = _help(words[0])
        for switch in re.findall(r"--[a-z]+", " ".join(words)):
            assert switch in known, f"{words[0]} has no {switch}"


def _help(command: str) -> str:
    """What the program says of one command."""
    actions = command_parser()._actions
    choices = next(action.choices for action in actions if isinstance(action.choices, dict))
    return str(choices[command].format_help())


def test_every_switch_of_a_command_is_documented() -> None:
    lines = _command_lines(ROOT / "docs" / "guide" / "command-line.md")
    for command in COMMANDS:
        told = " ".join(" ".join(words) for words in lines if words and words[0] == command)
        missing = set(re.findall(r"--[a-z]+", _help(command))) - {"--help"}
        assert missing <= set(re.findall(r"--[a-z]+", told)), f"{command}: {missing}"


def test_the_switches_of_the_window_are_known_to_it() -> None:
    window = (ROOT / "nejat_desktop" / "window.py").read_text(encoding="utf-8")
    for words in _command_lines(ROOT / "docs" / "guide" / "command-line.md"):
        if words and not words[0].isalpha():
            for switch in re.findall(r"--[a-z]+", " ".join(words)):
                assert f'"{switch}"' in window, switch


def test_the_targets_that_are_named_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md"):
        named = set(re.findall(r"(?:`|^)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE))
        assert named <= targets, f"{_name(page)}: {named - targets}"


def test_the_table_of_keys_is_that_of_the_program() -> None:
    """If this fails, run `python packaging/keyboard_page.py` and commit the page."""
    command = [sys.executable, "packaging/keyboard_page.py", "--check"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert made.returncode == 0, f"docs/guide/keyboard.md is not current {made.stderr}"


_SOURCE = re.compile(r"`([\w-]+(?:/[\w.-]+)+\.(?:py|json|toml|sh|xml))`")
_MODULE = re.compile(r"python -m (tests\.[\w.]+)")


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_every_file_and_module_that_is_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = {*_SOURCE.findall(text), *(m.replace(".", "/") for m in _MODULE.findall(text))}
    for name in named:
        places = [ROOT / name, ROOT / "nejat_desktop" / name]
        there = any(p.exists() or p.with_suffix(".py").exists() for p in places)
        assert there, f"{name} is nowhere"


def test_the_words_of_the_glossary_are_names_of_the_code() -> None:
    rows = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    cells = [row.split("|")[-2] for row in rows if row.startswith("| ")]
    named = {one for cell in cells for one in re.findall(r"`([a-z_]+(?:\.\w+)+)`", cell)}
    assert len(named) > 50
    modules = [p.relative_to(ROOT / "nejat_desktop") for p in (ROOT / "nejat_desktop").rglob("*")]
    dotted = {".".join(p.with_suffix("").parts) for p in modules}
    for name in sorted(named - dotted):
        package, _, last = name.rpartition(".")
        assert last in _words_of(package), f"{name} is nowhere in the code"


def _words_of(package: str) -> set[str]:
    """The names that a module, or a package with all its modules, has."""
    place = (ROOT / "nejat_desktop").joinpath(*package.split("."))
    files = [*place.rglob("*.py")] if place.is_dir() else [place.with_suffix(".py")]
    texts = (file.read_text(encoding="utf-8") for file in files if file.exists())
    return {word for text in texts for word in re.findall(r"\w+", text)}
