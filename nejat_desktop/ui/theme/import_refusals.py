"""What imports refuse, sentence by sentence, for the languages of the interface."""

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

IMPORT_SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The import was stopped. Nothing was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The import was stopped. What came in stays; import the same file again and it goes on "
        "from there.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” can’t be read from “{place}”. It was left out; look whether it is whole there.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” can’t be read to its end: {reason}. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” can’t be read: it is damaged. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” can’t be read: it is packed with gzip. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” can’t be read: {reason}. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has no text that could be taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is XML, but no WordPress export: it has no channel. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is larger than a gigabyte; it was left alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is larger than {size} MB, too much for what it is. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is no WordPress export: it begins with “{tag}”, and those begin with “rss”. "
        "Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is no WordPress export that can be read: it gives no version of WXR. Export "
        "it again in WordPress (Tools, Export). Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is no WordPress export that can be read: its version is “{version}”. Export "
        "it again in WordPress (Tools, Export). Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is no folder and no zip, so no pictures can be looked for in it. Give the "
        "folder “wp-content/uploads” of the site, or a zip of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is of a kind that can’t be imported: exports of WordPress (.xml), HTML, "
        "Markdown (.md), text (.txt), pictures, PDFs, sounds and videos can.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a backup of a whole newsroom: “nejat-desktop restore” makes a newsroom of it "
        "in a folder of its own. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is a bundle of stories and no backup: “nejat-desktop import” takes them into a "
        "newsroom. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is of a kind that can’t be taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is of version {version} of WordPress’s export format; versions 1.0 to "
        "{newest} are known here. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is written in an encoding that can’t be read here. Export it again, or save "
        "it as UTF-8. Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” leads out of the folder of uploads; it was left alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” names more than {n} authors and terms; no site has so many. Nothing of it was"
        " taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has a tag or comment that is too large (line {line}). Nothing of it was taken"
        " in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has elements in elements, deeper than any export (line {line}). Nothing of it"
        " was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has an item with too many parts (line {line}). Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has an item that is larger than any text can be (line {line}). Nothing of it "
        "was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” has a document type definition, which WordPress never writes (line {line}). "
        "Nothing of it was taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: a character stands there that XML"
        " does not allow. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: a character is named there that "
        "XML does not allow. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: an element ends there that is not"
        " the open one. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: the file ends there, in the "
        "middle of its text. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: a tag or comment begins there "
        "that does not end. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: a text begins there that does not"
        " end. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: something stands there after the "
        "end of the export. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: it names a character by a word "
        "that XML does not know. Nothing of it was taken in. Export it again, or mend that "
        "place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: a prefix is used there that the "
        "file does not explain. Nothing of it was taken in. Export it again, or mend that "
        "place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: an attribute stands there twice. "
        "Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: the XML declaration stands there,"
        " not at the beginning. Nothing of it was taken in. Export it again, or mend that "
        "place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: half a character stands there. "
        "Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: it names an encoding that can’t "
        "be read here. Nothing of it was taken in. Export it again, or mend that place.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” is not whole: line {line}, column {column}: its letters are not of the "
        "encoding that it names. Nothing of it was taken in. Export it again, or mend that "
        "place.",
    ),
)
