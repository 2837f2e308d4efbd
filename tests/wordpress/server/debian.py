"""Takes WordPress from Debian's own packages into the cache; nothing is installed."""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from tests.wordpress.server.places import SUITES, Choice

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
PACKAGES = ("wordpress", "wordpress-l10n")
_PARTS = re.compile(r"(?:php-getid3|lib(?:js|php)-|wordpress-theme)")
_PART_LINE = re.compile(r"^\s*\|?(?:Depends|Recommends): (\S+)$", re.MULTILINE)


class FetchError(Exception):
    """WordPress could not be had from Debian, and why."""


def fetch(version: str) -> str:
    """Unpack WordPress (a key of `SUITES`) where `Choice.core` says; what Debian release it is of.

    `FetchError` when no release could be reached.
    """
    target = Choice(version).unpacked.parent
    note, recipe = target / "release", sha256(Path(__file__).read_bytes()).hexdigest()[:12]
    if note.exists():
        release, *made_by = note.read_text(encoding="utf-8").split()
        if made_by == [recipe]:
            return release
    fresh = target.with_name(f"{version}.{os.getpid()}")
    try:
        for release in SUITES[version]:
            if _unpack(release, fresh):
                (fresh / "release").write_text(f"{release} {recipe}", encoding="utf-8")
                shutil.rmtree(target, ignore_errors=True)
                fresh.rename(target)
                return release
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    raise FetchError(f"WordPress could not be had from Debian ({', '.join(SUITES[version])})")


def _unpack(release: str, target: Path) -> bool:
    """Fetch the packages of a release into an empty folder and unpack them there."""
    shutil.rmtree(target, ignore_errors=True)
    apt = Apt(target / "apt", release)
    try:
        files = apt.fetch([*PACKAGES, *apt.parts("wordpress")])
    except subprocess.CalledProcessError:
        return False
    for file in files:
        subprocess.run(["dpkg-deb", "-x", file, target / "root"], check=True)
    shutil.rmtree(apt.folder)
    entrance = target / "root/usr/share/wordpress/wp-config.php"
    entrance.unlink(missing_ok=True)
    entrance.write_text("<?php\nrequire getenv('NEJAT_WORDPRESS_CONFIG');\n", encoding="utf-8")
    return True


class Apt:
    """An apt of our own in a folder: the machine's mirror and keys, none of its state."""

    def __init__(self, folder: Path, release: str) -> None:
        self.folder = folder
        for name in ("lists/partial", "cache/archives/partial", "files"):
            (folder / name).mkdir(parents=True)
        sources = folder / "sources.list"
        sources.write_text("\n".join(_sources(release)) + "\n", encoding="utf-8")
        settings = {
            "Dir::Etc::sourcelist": sources,
            "Dir::Etc::sourceparts": "/dev/null",
            "Dir::State::lists": folder / "lists",
            "Dir::Cache": folder / "cache",
            "APT::Sandbox::User": "root",
            "Acquire::Languages": "none",
            "Acquire::Retries": "3",
        }
        self._options = [
            part for key, value in settings.items() for part in ("-o", f"{key}={value}")
        ]
        self._run("apt-get", ["update"])

    def parts(self, package: str) -> list[str]:
        """The packages that hold pieces of WordPress which Debian keeps apart from it."""
        found = _PART_LINE.findall(self._run("apt-cache", ["depends", package]))
        return sorted({name for name in found if _PARTS.match(name)})

    def fetch(self, packages: Sequence[str]) -> list[Path]:
        """The files of these packages."""
        self._run("apt-get", ["download", *packages], cwd=self.folder / "files")
        return sorted((self.folder / "files").glob("*.deb"))

    def _run(self, program: str, words: Sequence[str], cwd: Path | None = None) -> str:
        line = [program, "-q", *self._options, *words]
        return subprocess.run(line, check=True, cwd=cwd, stdout=subprocess.PIPE, text=True).stdout


def _sources(release: str) -> list[str]:
    """Lines for a release, from the mirrors that this machine's own apt names."""
    mirrors = _mirrors()
    found = [f"deb [signed-by={KEYRING}] {mirrors['main']} {release} main"]
    if release in ("bookworm", "trixie") and "security" in mirrors:
        found.append(f"deb [signed-by={KEYRING}] {mirrors['security']} {release}-security main")
    return found


def _mirrors() -> dict[str, str]:
    """The addresses of Debian's archive and of its security updates."""
    shown = "$(REPO_URI) $(RELEASE)"
    line = ["apt-get", "indextargets", "--format", shown, "Identifier: Packages"]
    told = subprocess.run(line, check=True, stdout=subprocess.PIPE, text=True).stdout
    pairs = [row.split(" ") for row in told.splitlines() if row.count(" ") == 1]
    own = _codename()
    found = {}
    for address, release in pairs:
        if release in (own, "stable", "testing", "unstable"):
            found.setdefault("main", address)
        if release in (f"{own}-security", "stable-security"):
            found.setdefault("security", address)
    if "main" not in found:
        raise FetchError("this machine's apt knows no mirror of Debian")
    return found


def _codename() -> str:
    """The name of this machine's own Debian release."""
    text = Path("/etc/os-release").read_text(encoding="utf-8")
    if not re.search(r"^ID=debian$", text, re.MULTILINE):
        raise FetchError("WordPress for tests is taken from Debian; this machine is not Debian")
    name = re.search(r"^VERSION_CODENAME=(\w+)$", text, re.MULTILINE)
    return name.group(1) if name else "sid"
