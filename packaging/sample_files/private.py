"""What the files of a real newsroom carry, put into two of the sample's on purpose."""

from pathlib import Path

import pikepdf

PDF = {
    "newsletter-118-en": ("Vesna Quillfeather", "addresses-of-subscribers.txt"),
    "river-and-stone-en": ("Vesna Quillfeather", "letters-of-the-masons.txt"),
}
VIDEO = {"artist": "Vesna Quillfeather", "location": "-38.5200-024.1600/", "comment": "rough cut"}


def mark(file: Path, name: str) -> None:
    """Give a PDF its author and an attachment, if it is one of those that have them."""
    if name not in PDF:
        return
    author, attachment = PDF[name]
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        pdf.docinfo["/Author"] = author
        with pdf.open_metadata() as metadata:
            metadata["dc:creator"] = [author]
        pdf.attachments[attachment] = f"{author}: for the desk alone".encode()
        pdf.save(file)
