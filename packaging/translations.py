"""Builds translations/*.ts into *.qm, which the program loads; `--update` reads the texts anew."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "translations"


def tool(name: str) -> str:
    """PySide6's own command beside this Python."""
    return str(Path(sys.executable).parent / name)


def main() -> None:
    """Update if asked, then build."""
    files = sorted(SOURCES.glob("*.ts"))
    if "--update" in sys.argv:
        modules = sorted((ROOT / "nejat_desktop" / "ui").rglob("*.py"))
        names = [str(path.relative_to(ROOT)) for path in modules]
        for language in ("en", "fa", "ar", "sq"):
            target = SOURCES / f"nejat_{language}.ts"
            options = ["-source-language", "en", "-target-language", language, "-no-obsolete"]
            if language == "en":  # only what has a number in it: "1 file", "3 files"
                options.append("-pluralonly")
            command = [tool("pyside6-lupdate"), *options, "-locations", "none", *names]
            subprocess.run([*command, "-ts", str(target)], cwd=ROOT, check=True)
        files = sorted(SOURCES.glob("*.ts"))
    for file in files:
        building = file.with_suffix(".part")
        command = [tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(building)]
        subprocess.run(command, cwd=ROOT, check=True)
        building.replace(file.with_suffix(".qm"))  # a program that has it open goes on with the old


if __name__ == "__main__":
    main()
