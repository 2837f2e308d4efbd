"""The sentences with which files, exports and bundles are refused, for translation."""

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

FILE_SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not a file that can be published: PDF, MP3, M4A, Ogg, MP4 and WebM are. "
        "Export it in one of these formats and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a PDF of more than 100 MB. Export a smaller copy and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is larger than 256 MB. Export a smaller copy and add that, or put it with a "
        "video service and give its address.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has more than 5,000 pages. Split it and add the parts.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is nested or cut into more parts than such a file has. Export it anew and "
        "add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is protected or encrypted. Export a copy without protection and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” holds picture or sound in a form that browsers don’t play. Export it as MP4 "
        "(H.264, AAC) or WebM and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” holds neither sound nor picture. Export it anew and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a film in an old form of QuickTime. Export it as MP4 and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” holds other things beside the sound, which can’t be cleaned. Export the "
        "sound alone as Ogg (Vorbis or Opus) or MP3 and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” takes its picture or sound from another file. Export it whole and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a Matroska file. Export it as WebM or MP4 and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” could not be cleaned of everything that it tells. Export it anew and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has no page. Export it anew and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” needs too much memory or time, or is made to break programs. Nothing was "
        "taken in; export it anew and add that.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This file is not in the newsroom.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Only a PDF has a first page to make a cover of.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is {kind}, which its ending {ending} does not say. Rename it to .{new} if "
        "you trust where it came from, then add it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” could not be written: {reason}. Nothing was left there; the newsroom is as "
        "it was.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is no bundle that this program wrote, or is damaged. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "An original in “{name}” is not what its name says. Nothing more was taken in from "
        "there; ask for the bundle again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” was made by a newer version of Nejat Desktop. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The bundle holds something that this program never writes. Nothing more of it was "
        "taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The bundle names things in a way that this program never does. Nothing of that story "
        "was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is nothing to export: no text stands there. Nothing was written.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The export was stopped; nothing was left of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Taking in was stopped. What came in stays; take the same bundle in again and it goes "
        "on from there.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not in the bundle; it did not come along.",
    ),
)
