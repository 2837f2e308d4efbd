"""What each check says: its sentence, why it matters, its button, and its name when it passed."""

from dataclasses import dataclass

from nejat_desktop.domain.checks import CheckId, Finding, concerns
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP, isolate
from nejat_desktop.ui.write.check_words import CheckWords
from nejat_desktop.ui.write.site_words import SITE_WORDS
from nejat_desktop.ui.write.words import translate

_WRITE = QT_TRANSLATE_NOOP("Check", "Write it")
_SHOW = QT_TRANSLATE_NOOP("Check", "Show")

CHECK_WORDS: dict[CheckId, CheckWords] = {
    CheckId.HEADLINE: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no headline"),
        QT_TRANSLATE_NOOP("Check", "It stands on every list and in the address."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Headline"),
    ),
    CheckId.HEADLINE_LONG: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The headline has {n} characters"),
        QT_TRANSLATE_NOOP("Check", "Up to 70 stay whole on lists and in search engines."),
        QT_TRANSLATE_NOOP("Check", "Shorten"),
        QT_TRANSLATE_NOOP("Check", "Length of the headline"),
    ),
    CheckId.TEXT: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no text yet"),
        QT_TRANSLATE_NOOP("Check", "An article needs at least one paragraph."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Text"),
    ),
    CheckId.SLUG: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The address can’t be used"),
        QT_TRANSLATE_NOOP("Check", "Small Latin letters, digits and single hyphens, at most 60."),
        QT_TRANSLATE_NOOP("Check", "Mend it"),
        QT_TRANSLATE_NOOP("Check", "Address"),
    ),
    CheckId.SLUG_TAKEN: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The address is taken"),
        QT_TRANSLATE_NOOP("Check", "Another article of this edition has it in the same year."),
        QT_TRANSLATE_NOOP("Check", "Change it"),
        QT_TRANSLATE_NOOP("Check", "Address is free"),
    ),
    CheckId.SECTION: CheckWords(
        QT_TRANSLATE_NOOP("Check", "It stands in no section"),
        QT_TRANSLATE_NOOP("Check", "The first section is the kicker over the headline."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "Section"),
    ),
    CheckId.LEAD: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no lead picture"),
        QT_TRANSLATE_NOOP("Check", "It stands over the text and on lists, in every edition."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "Lead picture"),
    ),
    CheckId.PICTURE_LOST: CheckWords(
        QT_TRANSLATE_NOOP("Check", "A picture is not in the newsroom"),
        QT_TRANSLATE_NOOP("Check", "The text names it, but nobody has added it here."),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "Pictures are here"),
    ),
    CheckId.ALT: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The picture has no alternative text"),
        QT_TRANSLATE_NOOP("Check", "For readers who can’t see it. One sentence is enough."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Alternative texts"),
    ),
    CheckId.CAPTION: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The lead picture has no caption"),
        QT_TRANSLATE_NOOP("Check", "Who and what it shows, where and when."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Caption of the lead picture"),
    ),
    CheckId.CREDIT: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The picture has no credit"),
        QT_TRANSLATE_NOOP("Check", "The photographer, as readers see the name."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Credits of the pictures"),
    ),
    CheckId.UNTRANSLATED: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Not all paragraphs are translated"),
        QT_TRANSLATE_NOOP("Check", "Still empty: {n}."),
        QT_TRANSLATE_NOOP("Check", "Translate"),
        QT_TRANSLATE_NOOP("Check", "Translation is whole"),
    ),
    CheckId.NOT_DONE: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Some paragraphs are not marked done"),
        QT_TRANSLATE_NOOP("Check", "Still open: {n}."),
        QT_TRANSLATE_NOOP("Check", "Translate"),
        QT_TRANSLATE_NOOP("Check", "Paragraphs are done"),
    ),
    CheckId.SOURCE_CHANGED: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The source has changed since"),
        QT_TRANSLATE_NOOP("Check", "Paragraphs behind: {n}."),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "As new as its source"),
    ),
    CheckId.SOURCE_ADDRESS: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The source address can’t be opened"),
        QT_TRANSLATE_NOOP("Check", "It begins with https:// or http://."),
        QT_TRANSLATE_NOOP("Check", "Mend it"),
        QT_TRANSLATE_NOOP("Check", "Source address"),
    ),
    CheckId.AUTHOR: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Nobody is named as the author"),
        QT_TRANSLATE_NOOP("Check", "Readers see the name under the headline."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Author"),
    ),
    CheckId.LINK: CheckWords(
        QT_TRANSLATE_NOOP("Check", "A link leads to a story that is not here"),
        QT_TRANSLATE_NOOP("Check", "Its words stay on the page, without the link."),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "Links to stories"),
    ),
    CheckId.FILE_LOST: CheckWords(
        QT_TRANSLATE_NOOP("Check", "A file of this story is not in the newsroom"),
        QT_TRANSLATE_NOOP("Check", "Choose it again, or take it out."),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "Files"),
    ),
    CheckId.INTRO: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no introduction"),
        QT_TRANSLATE_NOOP("Check", "A few words over the work say what it is."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Introduction"),
    ),
    CheckId.GALLERY: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The gallery has no pictures"),
        QT_TRANSLATE_NOOP("Check", "Drop files on it, or choose some of the newsroom’s."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "Pictures of the gallery"),
    ),
    CheckId.GALLERY_ALT: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Pictures have no alternative text"),
        QT_TRANSLATE_NOOP("Check", "For readers who can’t see them. Still without: {n}."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Alternative texts of the gallery"),
    ),
    CheckId.GALLERY_CAPTION: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Pictures have no caption"),
        QT_TRANSLATE_NOOP("Check", "Who and what they show. Still without: {n}."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Captions of the gallery"),
    ),
    CheckId.GALLERY_CREDIT: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Pictures have no credit"),
        QT_TRANSLATE_NOOP(
            "Check", "The photographers, as readers see their names. Still without: {n}."
        ),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Credits of the gallery"),
    ),
    CheckId.VIDEO: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no video"),
        QT_TRANSLATE_NOOP("Check", "It needs an address, or a file of our own."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "Video"),
    ),
    CheckId.VIDEO_TWICE: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is an address and a file"),
        QT_TRANSLATE_NOOP("Check", "Readers see one video. Take the other away."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "One video"),
    ),
    CheckId.VIDEO_ADDRESS: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no video at this address"),
        QT_TRANSLATE_NOOP(
            "Check", "It begins with https:// and leads to one video, not to a channel."
        ),
        QT_TRANSLATE_NOOP("Check", "Mend it"),
        QT_TRANSLATE_NOOP("Check", "Address of the video"),
    ),
    CheckId.POSTER: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The video has no poster"),
        QT_TRANSLATE_NOOP("Check", "Readers see this picture until they start the video."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "Poster"),
    ),
    CheckId.PDF: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no PDF"),
        QT_TRANSLATE_NOOP("Check", "Readers open it and take it along."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "PDF"),
    ),
    CheckId.COVER: CheckWords(
        QT_TRANSLATE_NOOP("Check", "There is no cover"),
        QT_TRANSLATE_NOOP("Check", "It stands on the shelf. The first page of the PDF will do."),
        QT_TRANSLATE_NOOP("Check", "Choose"),
        QT_TRANSLATE_NOOP("Check", "Cover"),
    ),
    CheckId.NUMBER: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The issue has no number"),
        QT_TRANSLATE_NOOP("Check", "Issues stand in the order of their numbers."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Number of the issue"),
    ),
    CheckId.NUMBER_TAKEN: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The number is taken"),
        QT_TRANSLATE_NOOP("Check", "Another issue of this edition has it."),
        QT_TRANSLATE_NOOP("Check", "Change it"),
        QT_TRANSLATE_NOOP("Check", "Number is free"),
    ),
    CheckId.ISSUED: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The issue has no date"),
        QT_TRANSLATE_NOOP("Check", "The month or the day that it is of."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Date of the issue"),
    ),
    CheckId.BOOK_AUTHOR: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Nobody is named as the author of the book"),
        QT_TRANSLATE_NOOP("Check", "The name as it stands on the cover."),
        _WRITE,
        QT_TRANSLATE_NOOP("Check", "Author of the book"),
    ),
    CheckId.FACTS_CHANGED: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The facts of the source have changed"),
        QT_TRANSLATE_NOOP("Check", "They were taken over from it. Otherwise now: {n}."),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "Facts as in the source"),
    ),
    CheckId.CHECKLIST: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The checklist is not done"),
        QT_TRANSLATE_NOOP("Check", "Needed before the approval: {n}."),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "Checklist"),
    ),
    **SITE_WORDS,
}


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in the language of the interface."""

    title: str
    detail: str
    action: str


def said(finding: Finding, number: str) -> Said:
    """A finding's words; `number` is its count in the digits of the interface."""
    words = CHECK_WORDS[finding.check]
    names = translate("Check", ", ").join(map(isolate, finding.names))
    title, detail = (translate("Check", said) for said in (words.title, words.detail))
    return Said(
        title.replace("{n}", number),
        detail.replace("{n}", number).replace("{names}", names),
        translate("Check", words.action),
    )


def passed_words(findings: tuple[Finding, ...], kind: Kind) -> list[str]:
    """The names of the checks of a kind that found nothing."""
    found = {finding.check for finding in findings}
    passed = (check for check in CheckId if check not in found and concerns(check, kind))
    return [translate("Check", CHECK_WORDS[check].name) for check in passed]
