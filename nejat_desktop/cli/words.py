"""What the command line says of checks, steps and plans."""

from nejat_desktop.domain.checks import CheckId, Finding
from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.domain.rewriting import Rewrite, read
from nejat_desktop.services.archive.fate import Remark

POWERS = {
    Power.PUBLISH: (
        "It may publish.",
        "It may not publish: nothing that is approved can go out.",
    ),
    Power.EDIT_OTHERS: (
        "It may change what others wrote there.",
        "It may change its own posts only: an archive of others stays there as it is.",
    ),
    Power.UPLOAD: (
        "It may upload pictures and files.",
        "It may not upload: stories with pictures can’t be sent.",
    ),
    Power.SECTIONS: (
        "It may make categories.",
        "It may not make categories: sections that are not there yet have to be made there first.",
    ),
    Power.PAGES: (
        "It may publish pages.",
        "It may not publish pages: they stay here.",
    ),
    Power.RAW_HTML: (
        "The site stores its texts to the letter.",
        "The site filters its texts, embeds above all: what it takes out is shown.",
    ),
    Power.REVISIONS: (
        "The site keeps revisions: an edit made there while we send is found again.",
        "The site keeps no revisions: an edit made there in the moment of sending can be lost.",
    ),
    Power.COMMENTS: (
        "It may approve comments of readers.",
        "It may not approve comments of readers.",
    ),
}
"""What an account may do at a site, or what follows from it that it may not."""
PROBABLY = " (Probably: there is nothing yet to tell it by.)"

CHECKS = {
    CheckId.HEADLINE: "it has no headline",
    CheckId.HEADLINE_LONG: "its headline is long",
    CheckId.TEXT: "it has no text",
    CheckId.SLUG: "its address is missing or has letters that an address can’t have",
    CheckId.SLUG_TAKEN: "another article has its address",
    CheckId.SECTION: "it stands in no section",
    CheckId.LEAD: "it has no lead picture",
    CheckId.PICTURE_LOST: "a picture that it names is not in the newsroom",
    CheckId.ALT: "a picture has no alternative text in this edition",
    CheckId.CAPTION: "the lead picture has no caption in this edition",
    CheckId.CREDIT: "a picture has no credit in this edition",
    CheckId.UNTRANSLATED: "paragraphs are not translated",
    CheckId.NOT_DONE: "paragraphs are not marked done",
    CheckId.SOURCE_CHANGED: "the source changed since paragraphs were translated",
    CheckId.SOURCE_ADDRESS: "the source’s address is none",
    CheckId.AUTHOR: "nobody is credited",
    CheckId.LINK: "it links to a story that is not here",
    CheckId.FILE_LOST: "a file of it is missing",
    CheckId.INTRO: "it has no introduction",
    CheckId.GALLERY: "the gallery has no pictures",
    CheckId.GALLERY_ALT: "pictures of the gallery have no alternative text in this edition",
    CheckId.GALLERY_CAPTION: "pictures of the gallery have no caption in this edition",
    CheckId.GALLERY_CREDIT: "pictures of the gallery have no credit in this edition",
    CheckId.VIDEO: "it has neither the address of a video nor a file",
    CheckId.VIDEO_TWICE: "it has the address of a video and a file; one is enough",
    CheckId.VIDEO_ADDRESS: "its address is none of a video, or does not begin with https://",
    CheckId.POSTER: "the video has no poster picture",
    CheckId.PDF: "it has no PDF",
    CheckId.COVER: "it has no cover",
    CheckId.NUMBER: "the issue has no number",
    CheckId.NUMBER_TAKEN: "another issue has its number",
    CheckId.ISSUED: "the issue has no date",
    CheckId.BOOK_AUTHOR: "nobody is named as the author of the book",
    CheckId.CHECKLIST: "required items of the checklist are not ticked",
    CheckId.FACTS_CHANGED: "facts of the source changed since they were taken over",
    CheckId.SITE_PUBLISH: "our account may not publish on the edition’s site",
    CheckId.SITE_PAGES: "our account may not publish pages on the edition’s site",
    CheckId.SITE_OTHERS: "our account may not change what somebody else wrote on the site",
    CheckId.SITE_UPLOAD: "our account may not upload its pictures and files to the site",
    CheckId.SITE_SECTIONS: "our account may not make categories that the site may lack",
    CheckId.SITE_FILTERED: "the site takes something out of its text",
    CheckId.SITE_AS_PAGE: "it becomes a page there, without sections and tags",
    CheckId.SITE_ADDRESS: "the site folder has no address on the web: no feeds, no sitemap",
    CheckId.SITE_STAYS: "it stays there what it was, whatever the table of kinds says",
}

REMARKS = {
    Remark.PRIVATE: "were private: drafts here, held back, never let out together with others",
    Remark.PASSWORD: "had a password: drafts here",
    Remark.STATUS: "had a status that WordPress itself does not know: drafts here",
    Remark.NO_TYPE: "had a text and no type: drafts here",
    Remark.NO_ID: "had no number",
    Remark.SAME_ID: "had the number of another one in the file",
    Remark.DATE: "were published without a date that can be read",
    Remark.SLUG: "have another slug here, of Latin letters; their own is kept",
    Remark.STICKY: "stood first on the site",
}

VERDICTS = {
    Verdict.KEEP: "stays",
    Verdict.PUBLISH: "is published",
    Verdict.UPDATE: "is changed",
    Verdict.WITHDRAW: "is taken off",
    Verdict.WAIT: "waits",
    Verdict.CONFIRM: "is there already",
    Verdict.CONFLICT: "was changed on the site too",
    Verdict.TAKE: "was changed on the site: that comes in",
    Verdict.ADOPT: "is on the site already and is taken as it is",
    Verdict.ASK: "is not to be seen on the site any more: a person decides",
    Verdict.PARKED: "was refused by the site and waits",
}
HELD = "waits for a person"
"""What is refused by us, not by the site: who agrees to it lets it go."""

ERRANDS = {
    "filled": "written",
    "confirmed": "found there as sent",
    "withdrawn": "taken off",
    "adopted": "taken as they stand",
    "base": "taken in from the site",
    "joined": "joined into drafts",
    "conflict": "in conflict",
    "asked": "missing there",
    "parked": "refused",
    "swept": "doubles swept",
}
"""What a run with a WordPress site did, by the engine's own word; in this order."""
NOTES = {
    "rewritten": "the site made something otherwise:",
    "parked": "the site refused it.",
    "held": "it waits for a person.",
    "joined": "both sides changed it; the draft that joins them needs an approval.",
    "base": "was changed on the site, and came in.",
    "shown": "was published there by somebody, and so counts as published here too.",
    "conflict": "was changed on both sides; a person has to join them.",
    "lost": "somebody wrote there in the same moment; both texts are kept, and a person decides.",
    "asked": "is not to be seen on the site any more; a person decides.",
}
REWRITES = {
    Rewrite.SLUG: "its slug is {now}",
    Rewrite.STATUS: "it is not to be seen as it was meant",
    Rewrite.TITLE: "the title is another",
    Rewrite.CONTENT: "words of the text are others",
    Rewrite.EXCERPT: "the excerpt is another",
    Rewrite.LESS_MARKUP: "markup is gone from the text",
    Rewrite.MARKUP: "markup of the text is other",
    Rewrite.SPELLING: "its HTML is spelled otherwise, which readers don’t see",
    Rewrite.DATE: "the date is another",
    Rewrite.FORMAT: "the format is another",
    Rewrite.SECTIONS: "the categories are others",
    Rewrite.TAGS: "the tags are others",
    Rewrite.LEAD: "the lead picture is another",
    Rewrite.CAPTIONS: "the words of a picture stay as they were, as somebody else uploaded it",
    Rewrite.COMMENTS: "comments are open or closed otherwise",
}


ASKED = {
    ConflictKind.BOTH_CHANGED: "",
    ConflictKind.GONE: "It was deleted there, or moved to the bin.",
    ConflictKind.UNPUBLISHED: "It was made a draft there, or private, or sent back to review.",
}


def note(kind: str, words: str) -> str:
    """What is told of an article after a run."""
    match kind:
        case "rewritten":
            said = [REWRITES[one.what].format(now=one.now) for one in read(words)]
            words = f"{', '.join(said)}."
        case "asked":
            words = ASKED[ConflictKind(words)]
        case "base" | "joined" | "conflict" | "lost":
            words = f"By {words}." if words else ""
    return f"{NOTES[kind]} {words}".strip()


def finding(found: Finding) -> str:
    """A finding in words, with its number where it has one."""
    words = CHECKS[found.check]
    if found.names:
        return f"{words}: {', '.join(found.names)}"
    return f"{words} ({found.count})" if found.count else words
