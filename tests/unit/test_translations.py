"""The interface in Persian, Arabic and Albanian: whole, up to date, and written as it should be."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "translations"
LANGUAGES = ("fa", "ar", "sq")
FORMS = {"en": 2, "fa": 1, "ar": 6, "sq": 2}
"""How many plural forms Qt knows in each language."""

Key = tuple[str, str, str]


@dataclass(frozen=True)
class Message:
    """A text of the program with what a language says for it."""

    key: Key
    finished: bool
    plural: bool
    said: tuple[str, ...]

    @property
    def source(self) -> str:
        return self.key[1]

    @property
    def pairs(self) -> Iterator[tuple[str, str]]:
        """The source beside each form."""
        return ((self.source, form) for form in self.said)


def read(file: Path) -> tuple[Message, ...]:
    """The messages of a .ts file."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [f.text or "" for f in translation.iter("numerusform")]
            found.append(
                Message(
                    (
                        context.findtext("name", ""),
                        message.findtext("source", ""),
                        message.findtext("comment", ""),
                    ),
                    translation.get("type") is None,
                    plural,
                    tuple(forms) if plural else (translation.text or "",),
                )
            )
    return tuple(found)


def messages(language: str) -> tuple[Message, ...]:
    """What one language says."""
    return read(FOLDER / f"nejat_{language}.ts")


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> tuple[Message, ...]:
    """The texts that lupdate finds in the program as it is now."""
    target = tmp_path_factory.mktemp("texts") / "now.ts"
    names = sorted(str(path) for path in (ROOT / "nejat_desktop" / "ui").rglob("*.py"))
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(tool), "-silent", "-locations", "none", *names, "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return read(target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_texts_of_the_program_and_no_others(
    language: str, collected: tuple[Message, ...]
) -> None:
    """If not: python packaging/translations.py --update, then translate what is new."""
    assert {m.key for m in messages(language)} == {m.key for m in collected}


def test_english_has_its_plurals(collected: tuple[Message, ...]) -> None:
    assert {m.key for m in messages("en")} == {m.key for m in collected if m.plural}


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_left_untranslated(language: str) -> None:
    left = [m.key for m in messages(language) if not m.finished or not all(m.said)]
    assert not left


@pytest.mark.parametrize("language", FORMS)
def test_plurals_have_all_forms_of_their_language(language: str) -> None:
    wrong = [m.key for m in messages(language) if m.plural and len(m.said) != FORMS[language]]
    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_places_for_names_and_numbers_are_kept(language: str) -> None:
    wrong = [
        (source, said)
        for message in messages(language)
        for source, said in message.pairs
        if _places(source) - _counted(message) != _places(said) - _counted(message)
        or not _counted(message) <= _places(message.said[-1])
    ]
    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_the_last_plural_form_names_its_number(language: str) -> None:
    """The others may have a word for it: none, one, two."""
    for message in messages(language):
        assert ("%n" in message.source) == ("%n" in message.said[-1]), message.key


@pytest.mark.parametrize("language", FORMS)
def test_space_around_a_text_and_its_last_signs_are_kept(language: str) -> None:
    for message in messages(language):
        for source, said in message.pairs:
            assert _margins(source) == _margins(said), (source, said)
            for sign in (":", "…", "."):
                assert source.endswith(sign) == said.endswith(sign), (source, said)


@pytest.mark.parametrize("language", ("fa", "ar"))
def test_languages_in_arabic_script_have_their_own_signs(language: str) -> None:
    found = [
        said
        for message in messages(language)
        for said in message.said
        if re.search(r"""["'“”„‘’;?,0-9]""", _without_names(said))
    ]
    assert not found


def test_persian_is_written_in_persian_letters() -> None:
    found = [said for m in messages("fa") for said in m.said if re.search("[يىكة٠-٩]", said)]
    assert not found


def test_persian_has_its_half_spaces() -> None:
    """The verb's "mi" and the plural's "ha" never stand off by a whole space."""
    loose = re.compile(r"(^|\s)(ن?می|ها|های|هایی)\s")
    found = [said for m in messages("fa") for said in m.said if loose.search(said)]
    assert not found


def test_arabic_is_written_in_arabic_letters() -> None:
    found = [said for m in messages("ar") for said in m.said if re.search("[پچژگیک‌۰-۹]", said)]
    assert not found


def test_albanian_quotes_as_its_papers_do() -> None:
    for message in messages("sq"):
        for said in message.said:
            assert not re.search(r"[\"”«»]", _without_names(said)), said
            assert said.count("„") == said.count("“"), said


def test_what_qt_does_not_say_in_albanian_is_whole() -> None:
    """Its mnemonics are dropped, as ours have none."""
    for message in read(FOLDER / "qtbase_sq.ts"):
        assert message.finished and all(message.said), message.key
        assert "&" not in message.said[0], message.key


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _without_names(text: str) -> str:
    """Without places for names, and without what is to be typed in Latin letters, isolated."""
    return re.sub(r"\{\w*\}|\u2066.*?\u2069", "", text)


def _places(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}", text))


def _counted(message: Message) -> Counter[str]:
    """The first place of a plural is its number; a form may have a word for it."""
    found = re.findall(r"\{\w*\}", message.source) if message.plural else []
    return Counter(found[:1])
