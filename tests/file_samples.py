"""PDFs, sounds and films made by hand, with everything in them that must not go out."""

import io
import struct

import pikepdf
from PIL import Image

AUTHOR = b"Leila Example"
PLACE = b"+35.6997+051.3380/"
PATH = b"C:/Users/leila/secret-draft.indd"
DEVICE = b"Pocketcam 7 SN 4711"
SECRETS = (AUTHOR, PLACE, PATH, DEVICE)


# MP4 ------------------------------------------------------------------------------------------


def box(kind, *parts):
    """A box with these bytes in it."""
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def full(kind, *parts, version=0, flags=0):
    """A box with version and flags."""
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def numbers(*values):
    """32-bit numbers."""
    return struct.pack(f">{len(values)}I", *values)


MATRIX = numbers(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
TURNED = numbers(0, 0x10000, 0, 0xFFFF0000, 0, 0, 0, 0, 0x40000000)
WHEN = 3_800_000_000
"""Seconds since 1904."""


def movie_head(scale=1000, length=95_400):
    """`mvhd`, made at a certain second."""
    rest = numbers(0x10000, 0x01000000, 0, 0) + MATRIX + bytes(24) + numbers(9)
    return full(b"mvhd", numbers(WHEN, WHEN, scale, length), rest)


def track(number, handler, entry, *, chunk_at, sizes, matrix=MATRIX, width=0, height=0):
    """A track of one chunk, with a name and a time."""
    head = full(
        b"tkhd",
        numbers(WHEN, WHEN, number, 0, 95_400, 0, 0, 0, 0),
        matrix,
        numbers(width << 16, height << 16),
        flags=3,
    )
    media_head = full(b"mdhd", numbers(WHEN, WHEN, 1000, 95_400), b"\x55\xc4\0\0")
    name = full(b"hdlr", bytes(4), handler, bytes(12), DEVICE + b"\0")
    reference = box(b"dinf", full(b"dref", numbers(1), full(b"url ", flags=1)))
    table = box(
        b"stbl",
        full(b"stsd", numbers(1), entry),
        full(b"stts", numbers(1, len(sizes), 40)),
        full(b"stsc", numbers(1, 1, len(sizes), 1)),
        full(b"stsz", numbers(0, len(sizes), *sizes)),
        full(b"stco", numbers(1, chunk_at)),
    )
    kind = {b"vide": full(b"vmhd", bytes(8), flags=1), b"soun": full(b"smhd", bytes(4))}
    media = box(b"minf", kind.get(handler, full(b"nmhd")), reference, table)
    return box(b"trak", head, box(b"mdia", media_head, name, media), box(b"udta", AUTHOR))


def picture_entry(codec=b"avc1", width=640, height=360):
    """A sample entry whose encoder signed itself."""
    name = bytes([len(DEVICE)]) + DEVICE.ljust(31, b"\0")
    return box(
        codec,
        bytes(6) + b"\0\1" + bytes(16),
        struct.pack(">HH", width, height),
        numbers(0x480000, 0x480000, 0) + b"\0\1" + name + b"\0\x18\xff\xff",
        box(b"avcC", b"\1\x64\0\x1f\xff\xe0\0"),
        box(b"uuid", AUTHOR),
    )


def sound_entry(codec=b"mp4a"):
    """A sample entry of sound."""
    head = bytes(6) + b"\0\1" + bytes(8) + struct.pack(">HHHHI", 2, 16, 0, 0, 44100 << 16)
    return box(codec, head, full(b"esds", b"\3\x19\0\0\0"))


def nal(*parts):
    """A part of a picture's stream behind its length."""
    body = b"".join(parts)
    return numbers(len(body)) + body


PICTURES = nal(b"\x65", b"picture" * 27, b"!" * 6) + nal(b"\x41", b"picture" * 5)
SOUNDS, TELEMETRY = b"sound..." * 20, PLACE * 9


def film(*, brand=b"isom", matrix=MATRIX, pictures=True, codec=b"avc1", moov_first=True):
    """A film with a sound, telemetry of places, tags, XMP and leftovers between the samples."""
    start = box(b"ftyp", brand, numbers(512), b"isomiso2")
    tags = box(
        b"udta",
        box(b"\xa9xyz", struct.pack(">HH", len(PLACE), 0x15C7), PLACE),
        box(b"\xa9mod", DEVICE),
        full(b"meta", full(b"hdlr", bytes(4), b"mdir", bytes(13)), box(b"ilst", AUTHOR)),
    )
    xmp = box(b"uuid", bytes(16), b"<x:xmpmeta>" + AUTHOR + PATH)
    samples = PATH + PICTURES + PLACE + SOUNDS + TELEMETRY + AUTHOR

    def movie(at):
        shown = track(
            1,
            b"vide",
            picture_entry(codec),
            chunk_at=at + len(PATH),
            sizes=(len(PICTURES) - 40, 40),
            matrix=matrix,
            width=640,
            height=360,
        )
        heard_at = at + len(PATH + PICTURES + PLACE)
        heard = track(2, b"soun", sound_entry(), chunk_at=heard_at, sizes=(len(SOUNDS),))
        told_at = heard_at + len(SOUNDS)
        places = box(b"camm", bytes(8))
        told = track(3, b"meta", places, chunk_at=told_at, sizes=(len(TELEMETRY),))
        parts = (shown, heard, told) if pictures else (heard, told)
        return box(b"moov", movie_head(), *parts, tags)

    ending = box(b"free", AUTHOR) + xmp
    if not moov_first:
        return start + box(b"mdat", samples) + movie(len(start) + 8) + ending
    at = len(start) + len(movie(0)) + 8
    return start + movie(at) + box(b"mdat", samples) + ending


def film_with(data, table, other):
    """The film with another table in the first place where this one stands; the boxes grow."""
    grown = len(other) - len(table)
    at = data.index(table)
    out = bytearray(data[:at] + other + data[at + len(table) :])
    for kind in (b"stbl", b"minf", b"mdia", b"trak", b"moov"):
        start = data.rindex(kind, 0, at) - 4
        size = int.from_bytes(out[start : start + 4], "big") + grown
        out[start : start + 4] = size.to_bytes(4, "big")
    for found in _positions(bytes(out), b"stco"):
        place = int.from_bytes(out[found + 12 : found + 16], "big") + grown
        out[found + 12 : found + 16] = place.to_bytes(4, "big")
    return bytes(out)


def _positions(data, word):
    at = data.find(word)
    while at >= 0:
        yield at
        at = data.find(word, at + 1)


def fragments():
    """A film in two fragments of two tracks, as recorders make it; the second track tells."""
    start = box(b"ftyp", b"iso5", numbers(512), b"iso5")
    shown = track(1, b"vide", picture_entry(), chunk_at=0, sizes=(0,), width=640, height=360)
    places = track(2, b"meta", box(b"camm", bytes(8)), chunk_at=0, sizes=(0,))
    usual = box(
        b"mvex", full(b"trex", numbers(1, 1, 40, 0, 0)), full(b"trex", numbers(2, 1, 40, 0, 0))
    )
    movie = box(b"moov", movie_head(length=0), shown, places, usual, box(b"udta", AUTHOR))

    def fragment(number):
        def head(at):
            runs = (
                full(b"trun", numbers(2, at, len(PICTURES) - 40, 40), flags=0x201),
                full(b"trun", numbers(1, at + len(PICTURES), len(TELEMETRY)), flags=0x201),
            )
            tracks = (
                box(
                    b"traf",
                    full(b"tfhd", numbers(one), flags=0x20000),
                    full(b"tfdt", numbers(0)),
                    run,
                )
                for one, run in zip((1, 2), runs, strict=True)
            )
            return box(b"moof", full(b"mfhd", numbers(number)), *tracks)

        at = len(head(0)) + 8
        return head(at) + box(b"mdat", PICTURES + TELEMETRY + AUTHOR)

    return start + movie + fragment(1) + fragment(2)


# Sounds ---------------------------------------------------------------------------------------


def mp3_frames(count=80):
    """Frames of 128 kbit/s at 44.1 kHz; the first says how many there are, as LAME does."""
    frame = b"\xff\xfb\x90\x00" + b"\x55" * 413
    xing = bytearray(b"\xff\xfb\x90\x00" + bytes(413))
    xing[36:44] = b"Xing\0\0\0\x0f"
    xing[300 : 300 + len(AUTHOR)] = AUTHOR
    return bytes(xing), frame * count


def mp3():
    """A sound between an ID3v2 head with a picture, and APE, Lyrics and ID3v1 tags."""
    tags = b"TPE1" + struct.pack(">IH", len(AUTHOR) + 1, 0) + b"\3" + AUTHOR
    tags += b"APIC" + struct.pack(">IH", len(PATH), 0) + PATH
    size = len(tags)
    head = b"ID3\4\0\0" + bytes([size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127])
    xing, sound = mp3_frames()
    ape = b"APETAGEX" + struct.pack("<IIII", 2000, 32 + len(DEVICE), 1, 0) + bytes(8) + DEVICE
    ape += b"APETAGEX" + struct.pack("<IIII", 2000, 32 + len(DEVICE), 1, 0) + bytes(8)
    lyrics = b"LYRICSBEGIN" + PLACE + b"000031LYRICS200"
    old = b"TAG" + AUTHOR.ljust(125, b"\0")
    return head + tags + xing + sound + ape + lyrics + old


def page(serial, sequence, granule, packet, flags=0):
    """An Ogg page that holds one packet, with its checksum."""
    from nejat_desktop.photos.files.ogg import crc

    lacing = bytes([255] * (len(packet) // 255) + [len(packet) % 255])
    head = struct.pack("<4sBBQIIIB", b"OggS", 0, flags, granule, serial, sequence, 0, len(lacing))
    whole = bytearray(head + lacing + packet)
    whole[22:26] = crc(whole).to_bytes(4, "little")
    return bytes(whole)


def comments(*said):
    """Vendor and comments as Vorbis and Opus write them."""
    out = struct.pack("<I", len(DEVICE)) + DEVICE + struct.pack("<I", len(said))
    return out + b"".join(struct.pack("<I", len(one)) + one for one in said)


SAID = (b"ARTIST=" + AUTHOR, b"LOCATION=" + PLACE, b"METADATA_BLOCK_PICTURE=" + PATH * 20)


def opus(serial=7):
    """An Opus sound of two seconds."""
    head = b"OpusHead\1\2" + struct.pack("<HIhB", 312, 48000, 0, 0)
    return (
        page(serial, 0, 0, head, flags=2)
        + page(serial, 1, 0, b"OpusTags" + comments(*SAID))
        + page(serial, 2, 48_000, b"\xfc" * 200)
        + page(serial, 3, 96_312, b"\xfc" * 200, flags=4)
    )


def vorbis_headers():
    """The three packets before the sound."""
    head = b"\1vorbis" + struct.pack("<IBIIIIBB", 0, 2, 44100, 0, 128000, 0, 0xB8, 1)
    return head, b"\3vorbis" + comments(*SAID) + b"\1", b"\5vorbis" + b"books" * 60


def vorbis():
    """A Vorbis sound of one second."""
    head, said, setup = vorbis_headers()
    return (
        page(3, 0, 0, head, flags=2)
        + page(3, 1, 0, said)
        + page(3, 2, 0, setup)
        + page(3, 3, 44_100, b"\x2a" * 300, flags=4)
    )


# WebM -----------------------------------------------------------------------------------------


def element(kind, *parts, size_bytes=0):
    """An EBML element; its size takes as few bytes as it needs, or so many."""
    body = b"".join(parts)
    length = size_bytes or next(n for n in range(1, 9) if len(body) < (1 << 7 * n) - 1)
    head = kind.to_bytes((kind.bit_length() + 7) // 8, "big")
    return head + (len(body) | 1 << 7 * length).to_bytes(length, "big") + body


def open_element(kind, *parts):
    """An EBML element that does not say where it ends, as recorders write it."""
    head = kind.to_bytes((kind.bit_length() + 7) // 8, "big")
    return head + b"\x01" + b"\xff" * 7 + b"".join(parts)


def xiph(packets):
    """Packets in one private block, as Matroska keeps those of Vorbis."""
    sizes = b"".join(b"\xff" * (len(p) // 255) + bytes([len(p) % 255]) for p in packets[:-1])
    return bytes([len(packets) - 1]) + sizes + b"".join(packets)


def webm(*, doc_type=b"webm", codec=b"V_VP9", opened=False):
    """A film with title, date, program, tags, chapters, an attachment and a track of places."""
    head = element(
        0x1A45DFA3,
        element(0x4286, b"\1"),
        element(0x42F7, b"\1"),
        element(0x42F2, b"\4"),
        element(0x42F3, b"\x08"),
        element(0x4282, doc_type),
        element(0x4287, b"\4"),
        element(0x4285, b"\2"),
    )
    info = element(
        0x1549A966,
        element(0xBF, b"\1\2\3\4"),
        element(0x2AD7B1, (1_000_000).to_bytes(3, "big")),
        element(0x4489, struct.pack(">d", 61_000.0)),
        element(0x7BA9, AUTHOR),
        element(0x4D80, DEVICE),
        element(0x5741, DEVICE),
        element(0x4461, (123_456_789).to_bytes(8, "big")),
        element(0x7384, PATH),
    )
    shown = element(
        0xAE,
        element(0xD7, b"\1"),
        element(0x73C5, b"\x11"),
        element(0x83, b"\1"),
        element(0x536E, AUTHOR),
        element(0x86, codec),
        element(0xE0, element(0xB0, b"\2\x80"), element(0xBA, b"\1\x68")),
    )
    heard = element(
        0xAE,
        element(0xD7, b"\2"),
        element(0x73C5, b"\x12"),
        element(0x83, b"\2"),
        element(0x86, b"A_VORBIS"),
        element(0x63A2, xiph(vorbis_headers())),
        element(0xE1, element(0xB5, struct.pack(">f", 44100.0)), element(0x9F, b"\2")),
    )
    told = element(
        0xAE,
        element(0xD7, b"\3"),
        element(0x73C5, b"\x13"),
        element(0x83, b"\x21"),
        element(0x86, b"D_WEBVTT/METADATA"),
    )
    make = open_element if opened else element
    cluster = make(
        0x1F43B675,
        element(0xE7, b"\0"),
        element(0xA3, b"\x81\0\0\x80" + PICTURES),
        element(0xA3, b"\x82\0\0\x80" + SOUNDS),
        element(0xA3, b"\x83\0\0\x80" + TELEMETRY),
        element(0xA0, element(0xA1, b"\x81\0\x10\0" + PICTURES), element(0x9B, b"\x28")),
        element(0xA0, element(0xA1, b"\x83\0\x10\0" + PLACE)),
    )
    said = element(0x1254C367, element(0x7373, element(0x67C8, AUTHOR + PLACE)))
    hung = element(0x1941A469, element(0x61A7, element(0x466E, PATH), element(0x465C, AUTHOR)))
    told_parts = element(0x1043A770, element(0x45B9, element(0xB6, AUTHOR)))
    void = element(0xEC, DEVICE * 9)
    parts = (info, void, element(0x1654AE6B, shown, heard, told), told_parts, cluster, cluster)
    return head + make(0x18538067, *parts, said, hung)


# PDF ------------------------------------------------------------------------------------------


def jpeg(size=(40, 30), colour="red"):
    """A JPEG that tells who took it, and where."""
    exif = Image.Exif()
    exif[0x013B] = AUTHOR.decode()
    exif[0x0110] = DEVICE.decode()
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", exif=exif, comment=PLACE)
    return out.getvalue()


def plain_pdf(count=2, size=(420, 595)):
    """Pages with a coloured field on the first of them."""
    document = pikepdf.new()
    for _ in range(count):
        document.add_blank_page(page_size=size)
    first = document.pages[0]
    first.Contents = document.make_stream(b"0.1 0.4 0.8 rg 0 0 420 300 re f")
    return document


def saved(document, **more):
    """The document's bytes."""
    out = io.BytesIO()
    document.save(out, **more)
    return out.getvalue()


def telling_pdf():
    """A PDF with the author's name and places in every corner that is known to hold them."""
    document = plain_pdf()
    first, second = (page.obj for page in document.pages)
    said, where = pikepdf.String(AUTHOR.decode()), pikepdf.String(PATH.decode())
    dictionary, name = pikepdf.Dictionary, pikepdf.Name

    def xmp():
        return document.make_stream(
            b"<?xpacket?><x:xmpmeta>" + AUTHOR + b"</x:xmpmeta>", Type=name.Metadata
        )

    document.docinfo["/Author"] = said
    document.trailer["/Telling"] = said
    root = document.Root
    root.Metadata = xmp()
    root.PieceInfo = dictionary(Program=dictionary(Private=said, LastModified=where))
    root.OpenAction = dictionary(S=name.JavaScript, JS=said)
    root.AA = dictionary(WC=dictionary(S=name.JavaScript, JS=said))
    root.URI = dictionary(Base=where)
    root.Unknown = said
    root.PageMode = name.UseAttachments
    root.OCProperties = dictionary(
        OCGs=[dictionary(Type=name.OCG, Usage=dictionary(CreatorInfo=dictionary(Creator=said)))]
    )
    hung = document.make_stream(AUTHOR * 3, Type=name.EmbeddedFile)
    paper = dictionary(Type=name.Filespec, F=where, EF=dictionary(F=hung))
    paper = document.make_indirect(paper)
    root.AF = [paper]
    root.Names = dictionary(
        EmbeddedFiles=dictionary(Names=[said, paper]),
        JavaScript=dictionary(Names=[said, dictionary(S=name.JavaScript, JS=said)]),
        Dests=dictionary(Names=["two", [second, name.Fit]]),
    )
    root.AcroForm = dictionary(
        XFA=document.make_stream(AUTHOR),
        Fields=[_field(document, first), dictionary(FT=name.Sig, V=dictionary(Name=said))],
    )
    line = document.make_indirect(
        dictionary(Title=pikepdf.String("Contents"), A=dictionary(S=name.Launch, F=where))
    )
    root.Outlines = dictionary(First=line, Last=line, Count=1)
    line.Parent = root.Outlines
    outside = document.make_indirect(dictionary(Type=name.Page, Contents=hung, Author=said))
    root.Names.Dests.Names.append("gone")
    root.Names.Dests.Names.append(pikepdf.Array([outside, name.Fit]))
    first.Metadata = xmp()
    first.Thumb = document.make_stream(AUTHOR, Width=1, Height=1)
    first.Contents = document.make_stream(
        b"% " + AUTHOR + b"\n0.1 0.4 0.8 rg 0 0 420 300 re f /Fm0 Do /Im0 Do % " + PATH + b"\n"
    )
    picture = document.make_stream(
        jpeg(),
        Type=name.XObject,
        Subtype=name.Image,
        Width=40,
        Height=30,
        ColorSpace=name.DeviceRGB,
        BitsPerComponent=8,
        Filter=name.DCTDecode,
        Metadata=xmp(),
        OPI=dictionary(F=where),
    )
    part = document.make_stream(
        b"0 0 10 10 re f % " + DEVICE,
        Type=name.XObject,
        Subtype=name.Form,
        BBox=[0, 0, 10, 10],
        PieceInfo=said,
        Metadata=xmp(),
    )
    part["/PTEX.FileName"] = where
    part["/PTEX.InfoDict"] = dictionary(Author=said)
    first.Resources = dictionary(
        XObject=dictionary(Im0=picture, Fm0=part),
        Properties=dictionary(MC0=dictionary(Metadata=xmp(), PTEX=said)),
    )
    first.Annots = document.make_indirect(pikepdf.Array(_notes(document, paper)))
    return saved(document)


def _field(document, page):
    field = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Widget,
        FT=pikepdf.Name.Tx,
        T=pikepdf.String("reply"),
        Rect=[0, 0, 9, 9],
        P=page,
        AA=pikepdf.Dictionary(K=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=AUTHOR.decode())),
    )
    return document.make_indirect(field)


def _notes(document, paper):
    said = AUTHOR.decode()

    def note(kind, **more):
        return document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(kind), Rect=[0, 0, 9, 9], **more
            )
        )

    dated = {"T": said, "CreationDate": "D:20240506070809", "M": "D:20240506070809", "NM": said}
    popup = note("/Popup", Contents=said)
    address = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org/")
    disk = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="file:///" + PATH.decode())
    return [
        note(
            "/Highlight", Contents=said, Popup=popup, QuadPoints=[0, 0, 9, 0, 0, 9, 9, 9], **dated
        ),
        note("/FreeText", Contents="On the page", **dated),
        note("/Text", Contents=said, **dated),
        note("/FileAttachment", FS=paper, **dated),
        note("/Link", A=address),
        note("/Link", A=disk),
        popup,
    ]
