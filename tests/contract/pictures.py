"""Small true files for uploads."""

from io import BytesIO

from PIL import Image


def picture(width: int = 8, height: int = 6, form: str = "PNG", shade: int = 90) -> bytes:
    """A picture of one colour, as a file."""
    made = BytesIO()
    Image.new("RGB", (width, height), (shade, 120, 60)).save(made, form)
    return made.getvalue()


PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
xref
0 4
0000000000 65535 f\x20
0000000009 00000 n\x20
0000000054 00000 n\x20
0000000105 00000 n\x20
trailer<</Size 4/Root 1 0 R>>
startxref
166
%%EOF
"""
