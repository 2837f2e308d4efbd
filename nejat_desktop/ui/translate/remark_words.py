"""A remark on a translated paragraph, in words."""

from nejat_desktop.translation.checks import PairCheck, Remark
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.write.words import translate


def remark_words(remark: Remark) -> str:
    """A remark as a sentence without its full stop."""
    source, target = _listed(remark.source), _listed(remark.target)
    match remark.check:
        case PairCheck.NUMBERS:
            return _number_words(source, target)
        case PairCheck.END:
            return _end_words(source, target)
        case PairCheck.LINKS | PairCheck.TAGS:
            return _markup_words(remark).format(source=source, target=target)
        case _:
            return _plain_words(remark.check).format(source=source, target=target)


def _plain_words(check: PairCheck) -> str:
    return {
        PairCheck.SIGN: translate("Translate", "A sign of the other script: “{target}”"),
        PairCheck.QUOTES_OPEN: translate("Translate", "A quotation mark has no partner: {target}"),
        PairCheck.QUOTES_STYLE: translate(
            "Translate", "Quotation marks: {target}; this edition has {source}"
        ),
        PairCheck.LETTERS: translate("Translate", "Letters of the neighbouring alphabet: {target}"),
        PairCheck.SPACES: translate("Translate", "Two spaces in a row"),
        PairCheck.SAME: translate("Translate", "The translation is the source itself"),
    }[check]


def _number_words(source: str, target: str) -> str:
    if source and target:
        words = translate("Translate", "Number: {source} in the source, {target} in the target")
    elif source:
        words = translate("Translate", "Number: {source} is missing")
    else:
        words = translate("Translate", "Number: {target} is not in the source")
    return words.format(source=source, target=target)


def _end_words(source: str, target: str) -> str:
    if source and target:
        words = translate(
            "Translate", "The end: “{source}” in the source, “{target}” in the target"
        )
    elif source:
        words = translate("Translate", "The source ends in “{source}”, the target in no sign")
    else:
        words = translate("Translate", "The target ends in “{target}”, the source in no sign")
    return words.format(source=source, target=target)


def _markup_words(remark: Remark) -> str:
    link = remark.check is PairCheck.LINKS
    if remark.source and remark.target:
        if link:
            return translate("Translate", "Another link: {target} for {source}")
        return translate("Translate", "Other formatting: {target} for {source}")
    if remark.source:
        if link:
            return translate("Translate", "A link is missing: {source}")
        return translate("Translate", "Formatting is missing: {source}")
    if link:
        return translate("Translate", "A link that the source does not have: {target}")
    return translate("Translate", "Formatting that the source does not have: {target}")


def _listed(parts: tuple[str, ...]) -> str:
    """Signs and numbers, each closed off; a pair of quotation marks stands together."""
    return " ".join(isolate(part) for part in parts)
