"""What may stand in a PDF that goes out: by role, the keys of a dictionary and where they lead.

ISO 32000-1. What a role does not list is taken out. Parts that only draw (fonts, colours, patterns)
have the role `ANY`: there, what tells or acts is taken out wherever it stands.
"""

from collections.abc import Mapping

ANY, PAGE, NODE, IMAGE, DRAWING, ANNOTATION = "any", "page", "node", "image", "drawing", "note"
CONTENT, ACTION, NOTES, OUTLINE, FIELD, STRUCTURE = (
    "content",
    "action",
    "notes",
    "outline",
    "field",
    "structure",
)
CATALOG, NAMES, RESOURCES, XOBJECTS, PATTERN, PATTERNS, FORM = (
    "catalog",
    "names",
    "resources",
    "xobjects",
    "pattern",
    "patterns",
    "form",
)
PROPERTIES, PROPERTY = "properties", "property"
EVERY_NAME = "*"

Rules = Mapping[str, Mapping[str, str]]


def _keys(words: str, role: str = ANY) -> dict[str, str]:
    return {f"/{word}": role for word in words.split()}


STREAM = _keys("Length Filter DecodeParms DL")
_BOXES = _keys("MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit")
_NOTE = _keys(
    "Type Subtype Rect F AS Border BS BE C IC H QuadPoints Vertices L InkList LE DA DS Q RD CL "
    "StructParent OC Contents AP MK LL LLE LLO Cap CO CA ca NM"
)
_FIELD = _keys("FT T TU Ff V DV Opt MaxLen TI I DA Q AS MK AP")

RULES: Rules = {
    CATALOG: {
        **_keys(
            "Type Version PageLabels PageLayout PageMode Dests Lang MarkInfo ViewerPreferences"
        ),
        **_keys("OCProperties"),
        "/Pages": NODE,
        "/Names": NAMES,
        "/Outlines": OUTLINE,
        "/StructTreeRoot": STRUCTURE,
        "/AcroForm": FORM,
    },
    NAMES: _keys("Dests"),
    NODE: {
        **_keys("Type Count"),
        **_BOXES,
        "/Kids": NODE,
        "/Parent": NODE,
        "/Resources": RESOURCES,
    },
    PAGE: {
        **_keys("Type Group Tabs StructParents"),
        **_BOXES,
        "/Parent": NODE,
        "/Resources": RESOURCES,
        "/Contents": CONTENT,
        "/Annots": NOTES,
    },
    RESOURCES: {
        **_keys("ExtGState ColorSpace Shading Font ProcSet"),
        "/Properties": PROPERTIES,
        "/XObject": XOBJECTS,
        "/Pattern": PATTERNS,
    },
    PROPERTIES: {EVERY_NAME: PROPERTY},
    PROPERTY: _keys(
        "Type Subtype Name OCGs P VE Usage Intent MCID Lang Alt ActualText E Attached BBox"
    ),
    XOBJECTS: {EVERY_NAME: ANY},
    PATTERNS: {EVERY_NAME: PATTERN},
    PATTERN: {
        **_keys("Type PatternType PaintType TilingType BBox XStep YStep Matrix Shading ExtGState"),
        "/Resources": RESOURCES,
    },
    DRAWING: {
        **_keys("Type Subtype FormType BBox Matrix Group StructParent StructParents OC Name"),
        "/Resources": RESOURCES,
    },
    IMAGE: {
        **_keys("Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask"),
        **_keys("Decode Interpolate SMask SMaskInData StructParent OC Name Matte"),
    },
    CONTENT: {},
    NOTES: {EVERY_NAME: ANNOTATION},
    ANNOTATION: {
        **_NOTE,
        **_FIELD,
        "/P": PAGE,
        "/Parent": FIELD,
        "/Kids": FIELD,
        "/Dest": ANY,
        "/A": ACTION,
    },
    FIELD: {
        **_NOTE,
        **_FIELD,
        "/P": PAGE,
        "/Parent": FIELD,
        "/Kids": FIELD,
        "/A": ACTION,
    },
    FORM: {**_keys("NeedAppearances DA Q"), "/Fields": FIELD, "/DR": RESOURCES},
    ACTION: _keys("Type S D URI N"),
    OUTLINE: {
        **_keys("Type Count Title Dest C F"),
        **_keys("First Last Next Prev Parent", OUTLINE),
        "/A": ACTION,
    },
    STRUCTURE: {
        **_keys("Type S ID Pg A C R Lang Alt E ActualText MCID Stm StmOwn Obj"),
        **_keys("RoleMap ClassMap ParentTreeNextKey Limits Names"),
        **_keys("K P Kids Nums IDTree ParentTree", STRUCTURE),
    },
}

TELLING = frozenset(
    _keys(
        "Metadata PieceInfo LastModified AF AA OpenAction JS JavaScript EmbeddedFiles EF Thumb XFA "
        "Perms Legal SpiderInfo IDS URLS Collection CreatorInfo Private OPI Alternates Renditions "
        "Threads Requirements Extensions DSS AlternatePresentations"
    )
)
"""Taken out wherever they stand."""
PRIVATE = ("/PTEX.", "/ADBE", "/Adobe", "/AAPL:", "/ITXT", "/MSFT")
"""How programs begin the names of what they keep for themselves; TeX keeps paths so."""
KINDS_GONE = frozenset({"/Filespec", "/F", "/EmbeddedFile", "/Metadata", "/Sig"})

MARKS = frozenset(
    _keys("FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut")
    | _keys("Stamp Caret Ink")
)
"""What a hand draws on a page: the drawing stays, who drew it and what was said about it goes."""
NOTES_KEPT = MARKS | frozenset({"/Link", "/Widget"})
"""All others go: notes, attached files, sound, films, three-dimensional things, redactions."""
ACTIONS_KEPT = frozenset({"/GoTo", "/URI", "/Named"})
ADDRESSES_KEPT = (b"https://", b"http://", b"mailto:", b"tel:")
