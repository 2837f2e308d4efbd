"""Every kind of page of the sample site, looked at by axe-core in Chromium: it finds nothing."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from chromium import dress, widen
from selenium.webdriver import Chrome

from nejat_desktop.cli import run
from nejat_desktop.sites.folder.server import PreviewServer

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / ".venv/npm/node_modules/axe-core/axe.min.js"
LOOK = """
const [rules, done] = arguments;
const said = (rule) => rule.nodes.map((n) => `${rule.id}: ${n.target} ${n.failureSummary}`);
axe.run({ resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) })
  .then((found) => done(JSON.stringify(found.violations.flatMap(said))));
"""
ONLY_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that can find something else in the dark."""
SEEN = ("en", "fa", "")
"""The editions whose pages are looked at: one in each direction, and what stands at the root."""
_KIND = re.compile(r'<meta name="nejat" content="(\w+)')


@pytest.fixture(scope="module")
def axe() -> str:
    """The program, as npm brought it."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: packaging/setup.sh test brings it")
    return AXE.read_text(encoding="utf-8")


def kinds(root: Path) -> dict[tuple[object, ...], str]:
    """One page of each kind by what sets it apart, in each edition that is looked at."""
    found: dict[tuple[object, ...], str] = {}
    for file in sorted(root.rglob("*.html")):
        path, html = file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")
        marker = _KIND.search(html)
        assert marker is not None, path
        steps = path.split("/")
        edition = steps[0] if len(steps) > 1 else ""
        place = steps[1] if marker[1] == "list" else ""
        traits = ('class="series"' in html, "<video" in html, "<iframe" in html, len(steps))
        if edition in SEEN or marker[1] == "withdrawn":
            found.setdefault((marker[1], edition, place, traits), path)
    return found


def findings(browser: Chrome) -> Iterator[str]:
    """What axe finds on the page that is open, light and dark, wide and narrow."""
    for width in (1280, 390):
        widen(browser, width)
        for scheme, rules in (("light", None), ("dark", ONLY_COLOURS)):
            dress(browser, scheme)
            found: Any = browser.execute_async_script(LOOK, rules)
            yield from (f"{width} {scheme}: {finding}" for finding in json.loads(found))


def test_axe_finds_nothing_on_any_kind_of_page(browser: Chrome, sample: Path, axe: str) -> None:
    assert run(["sync", str(sample)]) == 0
    pages = kinds(sample / "site")
    assert {key[0] for key in pages} >= {
        *("article", "cartoon", "newspic", "gallery", "video", "book", "newsletter", "brief"),
        *("page", "home", "list", "search", "lost", "withdrawn", "root"),
    }
    browser.set_script_timeout(60)
    server = PreviewServer(sample / "site")
    address = server.start()
    found: dict[str, list[str]] = {}
    try:
        for path in pages.values():
            browser.get(address + path + ("?q=bridge" if "/search/" in path else ""))
            browser.execute_script(axe)
            found[path] = list(findings(browser))
        browser.execute_script("document.querySelector('h1').style.color = '#555555'")
        told = [finding for finding in findings(browser) if "color-contrast" in finding]
        assert {finding.split(":")[0] for finding in told} == {"1280 dark", "390 dark"}
    finally:
        server.stop()
    assert {path: told for path, told in found.items() if told} == {}
