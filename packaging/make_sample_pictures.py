"""Draw the pictures of the sample newsroom into resources/sample/photos; run by hand.

`python packaging/make_sample_pictures.py [name …]` draws all of them, or those named. The
same seed gives the same drawing. Several carry private metadata on purpose: docs/sample.md.
"""

import os
import sys
import zlib
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from sample_pictures import metadata, registry

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample" / "photos"


def main(names: list[str]) -> None:
    """Draw the pictures with these names, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, draw in registry.SCENES.items():
        if not names or name in names:
            metadata.save(draw(zlib.crc32(name.encode())), FOLDER / f"{name}.jpg", name)
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1:])
