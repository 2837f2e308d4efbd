"""The credit line under an article, from fields, in the edition's own word order."""

from markupsafe import Markup, escape

from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.edition import Direction, Edition
from nejat_desktop.domain.text import first_strong
from nejat_desktop.sites.wording import Wording


def isolated(text: str, edition: Edition, language: str = "") -> Markup:
    """A name that may run the other way than the page: in `bdi` then, with its language."""
    own = Direction.RTL if edition.is_rtl else Direction.LTR
    if first_strong(text) in (None, own):
        return escape(text)
    lang = Markup(' lang="{}"').format(language) if language else Markup()
    direction = "ltr" if edition.is_rtl else "rtl"
    return Markup('<bdi{} dir="{}">{}</bdi>').format(lang, direction, text)


def named(words: Wording, key: str, *names: str) -> Markup:
    """“Photo: NAME, NAME” in the words under a key; empty for nobody."""
    shown = [isolated(name, words.edition) for name in names if name]
    return _filled(words, key, name=escape(words("list_joint")).join(shown)) if shown else Markup()


def credit_line(credits: Credits, words: Wording) -> Markup:
    """The credit line as HTML: empty parts are left out, a name of the house stands alone.

    All forms: “NAME” · “By NAME – PUBLICATION – Translated by …” · “By NAME – PUBLICATION” ·
    “By NAME – PUBLICATION; note – published in Swedish, Translated by …”.
    """
    parts = [_author(credits, words), _publication(credits, words), _passage(credits, words)]
    joint = escape(words("credit_joint"))
    return joint.join(part for part in parts if part)


def _filled(words: Wording, key: str, **values: Markup) -> Markup:
    return escape(words(key)).format(**values)


def _author(credits: Credits, words: Wording) -> Markup:
    if not credits.author:
        return Markup()
    name = Markup("<b>{}</b>").format(isolated(credits.author, words.edition))
    return name if credits.staff else _filled(words, "by", name=name)


def _publication(credits: Credits, words: Wording) -> Markup:
    if not credits.publication:
        return escape(credits.publication_note)
    name = isolated(credits.publication, words.edition, credits.original_language)
    if not credits.publication_note:
        return name
    note = escape(credits.publication_note)
    return _filled(words, "publication_note", publication=name, note=note)


def _passage(credits: Credits, words: Wording) -> Markup:
    """How the text came from its first language into this one."""
    language = escape(words.language(credits.original_language))
    translator = isolated(credits.translator, words.edition)
    if credits.translator and credits.original_language and credits.publication_note:
        return _filled(words, "published_translated", language=language, name=translator)
    if credits.translator:
        return _filled(words, "translated_by", name=translator)
    if credits.original_language and credits.original_language != words.edition.language:
        return _filled(words, "published_in", language=language)
    return Markup()
