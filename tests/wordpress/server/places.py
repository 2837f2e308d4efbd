"""Where WordPress, the provisioned templates and the programs that run them are found."""

import hashlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
PHP_FILES = HERE / "php"
CACHE = Path(sys.prefix) / "wordpress"
"""Below `.venv`: what is fetched and made once, private to this checkout."""
SUITES = {"bookworm": ("bookworm",), "newest": ("sid", "forky", "trixie")}
"""What can be asked for, and the Debian releases that have it, best first."""
PROGRAMS = ("mariadbd", "mariadb", "mariadb-install-db", "php")
_ELSEWHERE = "/usr/local/sbin:/usr/sbin:/sbin"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which WordPress: a version (a key of `SUITES`), four separate sites or one network."""

    version: str = "bookworm"
    multisite: bool = False

    @property
    def unpacked(self) -> Path:
        """Where Debian's packages of this version are unpacked."""
        return CACHE / self.version / "root"

    @property
    def core(self) -> Path:
        """The folder of WordPress itself."""
        return self.unpacked / "usr/share/wordpress"

    @property
    def template(self) -> Path:
        """The provisioned database and content, by what they are made from."""
        mode = "network" if self.multisite else "sites"
        return CACHE / self.version / f"{mode}-{_recipe(self.unpacked)}"


def program(name: str) -> str:
    """The path of a program; servers stand beyond the usual path of a person. Empty: not there."""
    return shutil.which(name) or shutil.which(name, path=_ELSEWHERE) or ""


def lacking(choice: Choice) -> str:
    """What stands in the way of running this WordPress; empty: nothing."""
    for name in PROGRAMS:
        if not program(name):
            return f"{name} is not installed"
    if not (choice.core / "wp-load.php").exists():
        return f"WordPress ({choice.version}) was not fetched: packaging/setup.sh test"
    return ""


def _recipe(unpacked: Path) -> str:
    """A digest of everything that a template is made from."""
    found = hashlib.sha256()
    made_by = [HERE / name for name in ("template.py", "machine.py")]
    settings = [PHP_FILES / f"{name}.php" for name in ("provision", "config", "plugin", "run")]
    version = unpacked / "usr/share/wordpress/wp-includes/version.php"
    for path in (*made_by, *settings, version):
        found.update(path.read_bytes())
    return found.hexdigest()[:12]
