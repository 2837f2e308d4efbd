"""What is said of XML that is not well formed: what is wrong, and where."""

from xml.parsers import expat
from xml.parsers.expat import errors

WORDS = {
    errors.XML_ERROR_INVALID_TOKEN: "a character stands there that XML does not allow",
    errors.XML_ERROR_BAD_CHAR_REF: "a character is named there that XML does not allow",
    errors.XML_ERROR_TAG_MISMATCH: "an element ends there that is not the open one",
    errors.XML_ERROR_NO_ELEMENTS: "the file ends there, in the middle of its text",
    errors.XML_ERROR_UNCLOSED_TOKEN: "a tag or comment begins there that does not end",
    errors.XML_ERROR_UNCLOSED_CDATA_SECTION: "a text begins there that does not end",
    errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "something stands there after the end of the export",
    errors.XML_ERROR_UNDEFINED_ENTITY: "it names a character by a word that XML does not know",
    errors.XML_ERROR_UNBOUND_PREFIX: "a prefix is used there that the file does not explain",
    errors.XML_ERROR_DUPLICATE_ATTRIBUTE: "an attribute stands there twice",
    errors.XML_ERROR_MISPLACED_XML_PI: "the XML declaration stands there, not at the beginning",
    errors.XML_ERROR_PARTIAL_CHAR: "half a character stands there",
    errors.XML_ERROR_UNKNOWN_ENCODING: "it names an encoding that can’t be read here",
    errors.XML_ERROR_INCORRECT_ENCODING: "its letters are not of the encoding that it names",
}


def complaint(file: str, error: expat.ExpatError) -> str:
    """The sentence for a person, with line and column as editors count them, from 1."""
    said = expat.ErrorString(error.code) or "it is not well formed"
    words = WORDS.get(said, said)
    return (
        f"“{file}” is not whole: line {error.lineno}, column {error.offset + 1}: {words}. "
        "Nothing of it was taken in. Export it again, or mend that place."
    )
