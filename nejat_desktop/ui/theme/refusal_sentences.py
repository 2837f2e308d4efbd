"""The sentences with which services, store, photos and sites refuse, for translation.

A place in braces stands for what was put in. Of two that fit, the first is taken.
"""

from nejat_desktop.ui.theme.connecting_refusals import CONNECTING_SENTENCES
from nejat_desktop.ui.theme.fetching_refusals import FETCHING_SENTENCES
from nejat_desktop.ui.theme.file_refusals import FILE_SENTENCES
from nejat_desktop.ui.theme.import_refusals import IMPORT_SENTENCES
from nejat_desktop.ui.theme.post_refusals import POST_SENTENCES
from nejat_desktop.ui.theme.site_refusals import SITE_SENTENCES
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP
from nejat_desktop.ui.theme.wordpress_refusals import WORDPRESS_SENTENCES

SENTENCES = (
    *CONNECTING_SENTENCES,
    *FILE_SENTENCES,
    *IMPORT_SENTENCES,
    *FETCHING_SENTENCES,
    *POST_SENTENCES,
    *SITE_SENTENCES,
    *WORDPRESS_SENTENCES,
    QT_TRANSLATE_NOOP("Refusal", "Only a draft can be sent to review. Nothing was changed."),
    QT_TRANSLATE_NOOP("Refusal", "Stopped before the first step. Nothing was written."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Only an article in review can be sent back. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "This text is approved already. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Readers don’t see this article, so there is nothing to withdraw.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This story is in the bin. Take it out first; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is empty; there is nothing to take in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The backup “{name}” could not be written: {reason}. The newsroom is as it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The file could not be kept: {reason}. Nothing was taken in; mend that and add it again.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“{headline}” ({edition}) can’t be approved yet: {checks}."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This text was changed elsewhere meanwhile. Nothing was overwritten; your words are "
        "still in the window.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Readers see this story, or will at the next sync. Withdraw it first; nothing was moved.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "That version is of another article. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This story can’t become that kind: it was approved already, or has facts or pictures "
        "that the kind has no room for. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "There is no such series any more. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A series has a title in one language at least. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "This article is no translation; open it for writing."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The source of this translation ({edition}) is not here any more.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "The story has no text in “{edition}” to translate from."),
    QT_TRANSLATE_NOOP("Refusal", "This picture is not in the newsroom."),
    QT_TRANSLATE_NOOP("Refusal", "Nobody has begun this text yet."),
    QT_TRANSLATE_NOOP("Refusal", "The export was stopped. No file was written."),
    QT_TRANSLATE_NOOP("Refusal", "The newsroom was closed."),
    QT_TRANSLATE_NOOP("Refusal", "Comparing was stopped; it goes on there the next time."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” can’t be written: {reason}. Choose another place; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A story uses this picture. Take it out of the story first; nothing was moved.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "This version is not kept any more."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” holds a database alone, and its newsroom is not around it. Put it back into the "
        "folder “backups” of that newsroom.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "The backup “{name}” is damaged ({reason}). Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This is a backup of another newsroom. Restore it beside this one; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” could not be restored: {reason}. Nothing was changed; mend that and try again.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "This item is not on the checklist any more."),
    QT_TRANSLATE_NOOP("Refusal", "This comment is not here any more."),
    QT_TRANSLATE_NOOP("Refusal", "A comment needs words. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A comment has at most {n} characters. Nothing was changed; your words are still in the "
        "field.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Only who wrote a comment can change it. You can answer; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "A sync has run since then. Nothing was taken back."),
    QT_TRANSLATE_NOOP("Refusal", "Only what is in the bin can be deleted for good."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This story was published once: its history belongs to the newsroom, and it stays in the "
        "bin.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "This filter is not kept any more."),
    QT_TRANSLATE_NOOP("Refusal", "A kept filter needs a name. Nothing was changed."),
    QT_TRANSLATE_NOOP("Refusal", "There is no such release."),
    QT_TRANSLATE_NOOP("Refusal", "There is no article {name} in this newsroom."),
    QT_TRANSLATE_NOOP("Refusal", "There is no story {name} in this newsroom."),
    QT_TRANSLATE_NOOP("Refusal", "This newsroom has no edition “{edition}”."),
    QT_TRANSLATE_NOOP("Refusal", "A site’s address begins with https://. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{folder}” is not empty. Choose a new folder; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“{folder}” is no newsroom. “nejat-desktop new DIR” makes one."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{folder}” is in a folder that is synced with other machines, where a database is "
        "easily damaged. Choose a folder of this computer alone; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{folder}” is on a network disk, where a database is easily damaged. Choose a folder "
        "of this computer; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "This newsroom is open for reading only; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This newsroom is open in the {name}. Nothing was changed; close it there, or do it in "
        "that window.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This newsroom was last written by a newer version of Nejat Desktop. It was left as it "
        "is; open it with that version.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The newsroom’s database did not pass its check ({reason}). It was not migrated; "
        "restore a backup, or work on with the version that wrote it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” can’t be opened: {reason}. It was left as it is; its backups are in the "
        "folder “backups”.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The disk is full. What was saved before is whole; the last change is still in the "
        "window. Free some space and it is saved by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The newsroom’s database is damaged. Nothing was written to it; restore the newest "
        "backup with “nejat-desktop restore”.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "The newsroom’s database could not be used: {reason}."),
    QT_TRANSLATE_NOOP("Refusal", "A stored {name} can’t be read: {reason}."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The backup did not pass its check ({reason}) and was thrown away.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“{name}” exists already. Nothing was overwritten."),
    QT_TRANSLATE_NOOP("Refusal", "The original {name} in “photos” was changed or damaged."),
    QT_TRANSLATE_NOOP("Refusal", "The original {name} is missing from “photos”."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The original of this picture is not the one that was taken in. Nothing was made from "
        "it; restore it from a backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The picture could not be cleaned: {reason} remained. It was not written; export it "
        "anew as JPEG and replace it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” holds a {kind} picture, which its ending {ending} does not say. Rename it to "
        "{wanted} if you trust where it came from, then add it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is an animation of more than {n} pictures. Export one of them, or publish it "
        "as a video.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is empty. Copy it again from where it came from, then add it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is larger than {size} MB. Export a smaller copy and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has more than {n} megapixels, or needs too much memory. Export a smaller "
        "copy and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is cut off. Copy it again from where it came from, then add it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is damaged and cannot be read. Copy it again from where it came from, then "
        "add it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is an SVG drawing, which can carry programs. Export it as PNG and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is an EPS drawing, which can carry programs. Export it as PNG and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is an EPS drawing, which can carry programs. Export it as PNG.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a PDF. Export the page that you need as PNG and add that.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“{name}” is a HEIC photo. Export it as JPEG and add that."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a Photoshop file. Export it as JPEG or PNG and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a web page, not a picture. Save the picture itself and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not a picture that can be read: {kinds} are taken. Export it in one of "
        "these formats and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” needs too much memory or time, or is made to break programs. Nothing was "
        "taken in; export it anew as JPEG and add that.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "The program is closing; the picture was left as it was."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The file is larger than {size} MB, too much for one article. Split it, then import "
        "the parts.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The file is not text. Save it as plain text or Markdown (UTF-8), then import that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The date “{date}” cannot be read. Write it as 2026-03-08 or 2026-03-08 14:30, in the "
        "Gregorian calendar.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Line {line} of “{name}”, above the text, cannot be read. If a value has a colon or "
        'begins with a sign, put it in straight quotes, as in title: "One: two".',
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Line {line} of “{name}” cannot be read as Markdown. Simplify it, or import the file "
        "as plain text (.txt).",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“{name}” can’t be read: {reason}."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The picture “{name}” is not a file beside the text. Put it there and import again; "
        "nothing was taken in.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "“{name}” is not a colour. Write the accent as #rrggbb."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The accent {name} is too pale to be read: its contrast is {n}, and {least} is needed. "
        "Choose a darker one; nothing was published.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Could not write {path} in the site folder: {reason}. What was written so far is "
        "whole; mend the cause and sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Could not remove {path} in the site folder: {reason}. What was written so far is "
        "whole; mend the cause and sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The preview could not start on port {port}: {reason}. Choose another port.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Stopped after {n} of {total} steps. Every page is whole; the next sync does the rest.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” could not be written: {reason} What was done before is whole; mend that and "
        "sync again.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "There is no file “{name}”."),
    QT_TRANSLATE_NOOP("Refusal", "A person has a name. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” works here already. Give another name; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "The database in the backup is damaged ({reason})."),
    QT_TRANSLATE_NOOP("Refusal", "This file is no backup of a newsroom. Nothing was changed."),
    QT_TRANSLATE_NOOP("Refusal", "The file holds more than a newsroom has. Nothing was unpacked."),
    QT_TRANSLATE_NOOP("Refusal", "“{name}” is no whole backup: {reason}."),
    QT_TRANSLATE_NOOP("Refusal", "The backup’s settings can’t be read."),
    QT_TRANSLATE_NOOP("Refusal", "The original {name} in the backup is damaged."),
)
