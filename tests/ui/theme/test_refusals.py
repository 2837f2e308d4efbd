"""What services refuse is said in the language of the interface; every sentence is known there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from nejat_desktop.domain import errors
from nejat_desktop.domain.ports import posts, transport
from nejat_desktop.interchange.wxr.complaints import WORDS
from nejat_desktop.net.faults import Fault
from nejat_desktop.sites.wordpress import complaints, failures
from nejat_desktop.ui.theme.refusal_sentences import SENTENCES
from nejat_desktop.ui.theme.refusals import _patterns, refusal_words
from nejat_desktop.ui.theme.wording import isolate

PROGRAM = Path(errors.__file__).parents[1]
LAYERS = ("domain", "store", "photos", "sync", "sites", "interchange", "net", "services")
ERRORS = {
    name for source in (errors, posts, transport) for name in vars(source) if name.endswith("Error")
}


class Speaks(QTranslator):
    """Has words for one refusal."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The words, or nothing."""
        if (context, source) == ("Refusal", "This newsroom has no edition “{edition}”."):
            return "این تحریریه نسخهٔ «{edition}» ندارد."
        return ""

    def isEmpty(self) -> bool:
        """It is not."""
        return False


@pytest.fixture
def persian(qapp: QCoreApplication) -> Iterator[None]:
    speaks = Speaks()
    qapp.installTranslator(speaks)
    yield
    qapp.removeTranslator(speaks)


def test_a_refusal_is_translated_and_its_names_are_kept(persian: None) -> None:
    said = refusal_words("This newsroom has no edition “de”.")
    assert said == f"این تحریریه نسخهٔ «{isolate('de')}» ندارد."


def test_what_nobody_knows_and_what_is_translated_already_stays(persian: None) -> None:
    for sentence in ("Something new went wrong.", "چیزی تغییر نکرد.", ""):
        assert refusal_words(sentence) == sentence


def test_in_english_a_refusal_stays_as_it_is(qapp: QCoreApplication) -> None:
    sentence = "“a.jpg” is empty. Copy it again from where it came from, then add it."
    assert refusal_words(sentence) == sentence


def test_every_sentence_that_is_raised_below_is_known_for_translation() -> None:
    """A sentence that is put together elsewhere than where it is raised is not found here."""
    known = {re.sub(r"\{\w+\}", "…", sentence) for sentence in SENTENCES}
    raised = {sentence for layer in LAYERS for sentence in _raised(PROGRAM / layer)}
    assert len(raised) > 30
    assert sorted(raised - known) == []


def test_every_sentence_that_stops_a_sync_is_known() -> None:
    """Guards are given, not raised: their sentences stand in a plan. So do other words of sync."""
    known = {re.sub(r"\{\w+\}", "…", sentence) for sentence in SENTENCES}
    trees = [ast.parse(p.read_text(encoding="utf-8")) for p in (PROGRAM / "sync").rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    docs = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    pieces = {id(p) for node in nodes if isinstance(node, ast.JoinedStr) for p in node.values}
    told = {
        said
        for node in nodes
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in docs | pieces
        for found in _template(node)
        if (said := found.replace("“…” of", "… of")).endswith(".") and said.count(" ") > 3
    }
    assert len(told) > 8
    assert sorted(told - known) == []


def test_every_fault_of_the_way_to_a_site_is_known() -> None:
    assert sorted({fault.value for fault in Fault} - set(SENTENCES)) == []


def _raised(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                name = ast.unparse(node.exc.func).rsplit(".", maxsplit=1)[-1]
                if name in ERRORS and node.exc.args:
                    yield from _template(node.exc.args[0])


def _template(sentence: ast.expr) -> Iterator[str]:
    """The sentence with “…” for what is put in; nothing if it is put together elsewhere."""
    if isinstance(sentence, ast.Constant) and isinstance(sentence.value, str):
        yield sentence.value
    elif isinstance(sentence, ast.JoinedStr):
        parts = (
            str(part.value) if isinstance(part, ast.Constant) else "…" for part in sentence.values
        )
        text = "".join(parts).replace("……", "…")
        # A picture is called by its name in quotes, as `photos.opening.called` does it.
        yield re.sub(r"^… ", "“…” ", text)


def test_every_sentence_about_a_broken_export_is_known_with_its_words() -> None:
    """These are put together from what is wrong and where."""
    known = _patterns()
    refused = {
        *(f"“a.xml” is not whole: line 1, column 2: {words}. {_TAIL}" for words in WORDS.values()),
    }
    assert len(refused) > 10
    for sentence in refused:
        assert any(
            p.fullmatch(sentence) and words in template
            for template, p in known.items()
            for words in WORDS.values()
            if words in sentence
        ), sentence


def test_every_sentence_about_a_wordpress_site_is_known() -> None:
    """They stand in tables: what its codes mean, and what comes in place of an answer."""
    told = {complaint.sentence for complaint in complaints.CODES.values()}
    for module in (complaints, failures):
        told |= {
            said
            for name, said in vars(module).items()
            if name.isupper() and isinstance(said, str) and said.endswith(".")
        }
    assert len(told) > 40
    assert sorted(told - set(SENTENCES)) == []


_TAIL = "Nothing of it was taken in. Export it again, or mend that place."
