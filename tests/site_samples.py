"""A small newsroom in neutral words, its releases, and a picture maker that needs no pictures."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from nejat_desktop.domain.article import Content, Release, ReleasedFile, ReleasedPicture
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.edition import Calendar, Digits, Direction, Edition
from nejat_desktop.domain.head import head_of
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.newsroom import Kind, Newsroom, Section, SocialLink
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.ports.pictures import PictureMaker, Rendition
from nejat_desktop.domain.ports.site import Decision, SiteState, Step, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.folder import FolderSite
from tests.fakes.plain_cleaner import PlainCleaner

THEME = Path(__file__).resolve().parents[1] / "resources" / "site"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def uid(name: str) -> Uid:
    """A uid made of a name, so that tests read well and repeat."""
    return Uid(hashlib.sha256(name.encode()).hexdigest()[:32])


def editions() -> tuple[Edition, ...]:
    """The four editions of the default newsroom."""
    ltr, rtl, gregorian = Direction.LTR, Direction.RTL, Calendar.GREGORIAN
    return (
        Edition(
            "en", "en", "English", ltr, "Europe/London", gregorian, Digits.LATIN, ("“", "”"),
            "Darvan Society", "News from the valley since 2003",
        ),
        Edition(
            "ar", "ar", "عربي", rtl, "Asia/Baghdad", gregorian, Digits.ARABIC, ("«", "»"),
            "جمعية دروان", "أخبار الوادي منذ عام ٢٠٠٣",
        ),
        Edition(
            "fa", "fa", "فارسی", rtl, "Asia/Tehran", Calendar.JALALI, Digits.PERSIAN, ("«", "»"),
            "انجمن دروان", "خبرهای دره، از سال ۱۳۸۲",
        ),
        Edition(
            "sq", "sq", "Shqip", ltr, "Europe/Tirane", gregorian, Digits.LATIN, ("„", "“"),
            "Shoqata Darvan", "Lajme nga lugina që nga viti 2003",
        ),
    )  # fmt: skip


VALLEY = Section(
    uid("valley"),
    "the-valley",
    {"en": "The valley", "ar": "الوادي", "fa": "دره", "sq": "Lugina"},
)
LEARNING = Section(
    uid("learning"),
    "learning",
    {"en": "Learning", "ar": "التعليم", "fa": "آموزش", "sq": "Mësim"},
)


def newsroom(**changes: object) -> Newsroom:
    """The newsroom's settings."""
    room = Newsroom(
        uid("newsroom"),
        "Darvan Society",
        2003,
        editions(),
        (VALLEY, LEARNING),
        "en",
        share_services=("facebook", "twitter", "telegram", "email"),
        social=(SocialLink("Facebook", "https://social.example/darvan"),),
    )
    return replace(room, **changes)  # type: ignore[arg-type]


def picture(name: str, **changes: object) -> ReleasedPicture:
    """A picture as it was approved."""
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    made = ReleasedPicture(
        uid(name), sha256, 1500, 1000, f"Caption of {name}", f"What {name} shows", "Tomas Weil"
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def release(
    slug: str,
    edition: str = "en",
    *,
    day: int = 1,
    kind: Kind = Kind.ARTICLE,
    lead: str = "",
    also: Sequence[str] = (),
    series: tuple[str, str, int] | None = None,
    gallery: Sequence[str] = (),
    files: Sequence[ReleasedFile] = (),
    comments: int | None = None,
    **content: object,
) -> Release:
    """A release of the story `slug`; `day` counts from the first of October 2026, 8:00 UTC."""
    date = datetime(2026, 10, 1, 8, tzinfo=UTC) + timedelta(days=day - 1)
    filled: dict[str, object] = {
        "headline": f"Headline {slug} {edition}",
        "body": f"<!-- wp:paragraph -->\n<p>Body {slug} {edition}.</p>\n<!-- /wp:paragraph -->",
        "slug": slug,
        "sections": (VALLEY.uid,) if kind is Kind.ARTICLE else (),
        "credits": Credits(author="Lena Marek", staff=True),
    } | content
    names = dict.fromkeys([*filter(None, (lead,)), *gallery, *also])
    return Release(
        uid(f"{slug}/{edition}/release"),
        1,
        uid(f"{slug}/{edition}"),
        uid(slug),
        edition,
        kind,
        Content(**filled),  # type: ignore[arg-type]
        tuple(picture(name) for name in names),
        uid(lead) if lead else None,
        date,
        Stamp(Person(uid("Lena"), "Lena"), "laptop", date),
        series=uid(series[0]) if series else None,
        series_title=series[1] if series else "",
        part=series[2] if series else 0,
        source_edition="en",
        gallery=tuple(uid(name) for name in gallery),
        files=tuple(files),
        reader_comments=comments,
    )


def media_file(name: str, kind: FileType = FileType.PDF, **changes: object) -> ReleasedFile:
    """A file as it was approved."""
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    made = ReleasedFile(uid(name), sha256, kind, f"{name} by somebody.{kind}")
    return replace(made, **changes)  # type: ignore[arg-type]


def in_all(slug: str, **values: object) -> list[Release]:
    """The same story in all four editions."""
    return [release(slug, code, **values) for code in ("en", "ar", "fa", "sq")]  # type: ignore[arg-type]


class FakePictureMaker:
    """Makes renditions of words instead of pictures, and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def renditions(
        self, original: bytes, sha256: str, widths: Sequence[int]
    ) -> Sequence[Rendition]:
        """Renditions whose bytes tell original and width."""
        self.asked.append(sha256)
        made = ((w, b"%d wide: " % w + original) for w in widths)
        return [
            Rendition(w, round(w * 2 / 3), "jpg", data, hashlib.sha256(data).hexdigest())
            for w, data in made
        ]


class RealPictureMaker:
    """Makes plain coloured pictures that a browser can show."""

    def renditions(
        self, original: bytes, sha256: str, widths: Sequence[int]
    ) -> Sequence[Rendition]:
        """Renditions in a colour that is made of the original's name."""
        colour = tuple(bytes.fromhex(sha256[:6]))
        return [self._rendition(colour, width) for width in widths]

    def _rendition(self, colour: tuple[int, ...], width: int) -> Rendition:
        size = (width, round(width * 2 / 3))
        file = BytesIO()
        Image.new("RGB", size, colour).save(file, "JPEG")
        data = file.getvalue()
        return Rendition(*size, "jpg", data, hashlib.sha256(data).hexdigest())


def state(
    live: Iterable[Release],
    *,
    room: Newsroom | None = None,
    decisions: Sequence[Decision] = (),
    addresses: Mapping[Uid, str] | None = None,
    former: Mapping[str, Release] | None = None,
    withdrawn: Mapping[Uid, datetime] | None = None,
    left: Iterable[Release] = (),
    now: datetime = NOW,
) -> SiteState:
    """The state that readers are to see; `former` are addresses that they know besides."""
    releases = {one.uid: one for one in live}
    known = {address: uid for uid, address in (addresses or {}).items()}
    known |= {address: one.article for address, one in (former or {}).items()}
    gone = {d.article: now for d in decisions if d.verdict is Verdict.WITHDRAW}
    return SiteState(
        room or newsroom(),
        tuple(head_of(one) for one in releases.values()),
        tuple(decisions),
        dict(addresses or {}),
        releases.__getitem__,
        lambda sha256: f"original {sha256}".encode(),
        now,
        known,
        {**gone, **(withdrawn or {})},
        {one.article: head_of(one) for one in left},
    )


def withdrawal(gone: Release) -> Decision:
    """The decision to withdraw an article."""
    return Decision(gone.article, gone.edition, Verdict.WITHDRAW)


def site(root: Path, maker: PictureMaker | None = None, backups: Path | None = None) -> FolderSite:
    """The site folder at `root`, with the shipped theme."""
    pictures = maker or FakePictureMaker()
    return FolderSite("folder", root, THEME, pictures, files=PlainCleaner(), backups=backups)


def run(folder: FolderSite, wanted: SiteState, limit: int | None = None) -> list[Step]:
    """Perform the steps, all or the first `limit`; gives those that were performed."""
    done = []
    for step in folder.steps(wanted):
        if limit is not None and len(done) == limit:
            break
        step.perform()
        done.append(step)
    return done


def media() -> list[Release]:
    """A gallery, and videos of every host."""
    market = ("market", "orchard", "bread", "kites", "chess", "seedlings", "choir", "street")
    film = media_file("film", FileType.MP4, seconds=185, width=1280, height=720)
    hosts = {
        "baker": "https://www.aparat.com/v/aB3dE",
        "graft": "https://youtu.be/dQw4w9WgXcQ",
        "dawn": "https://films.example/dawn",
    }
    return [
        *in_all("market-day", day=18, kind=Kind.GALLERY, lead="market", gallery=market),
        *(
            made
            for day, (slug, address) in enumerate(hosts.items(), start=12)
            for made in in_all(
                slug, day=day, kind=Kind.VIDEO, lead=slug, work=Work(address=address, seconds=400)
            )
        ),
        *in_all(
            "stone", day=15, kind=Kind.VIDEO, lead="stone", files=[film], work=Work(file=film.file)
        ),
    ]


def publications() -> list[Release]:
    """Books with and without covers, issues with their PDFs."""
    pdf = media_file("river", pages=184)
    river = Work(file=pdf.file, by="Mira Anders", publisher="Darvan Press", year="2025")
    letters = [media_file(f"letter-{n}", pages=8) for n in range(5)]
    return [
        *in_all("river-and-stone", day=8, kind=Kind.BOOK, lead="river", files=[pdf], work=river),
        *in_all("bread-of-the-valley", day=7, kind=Kind.BOOK, work=Work(by="Jonas Petri")),
        *(
            made
            for n, file in enumerate(letters)
            for made in in_all(
                f"newsletter-{n + 114}",
                day=2 * n + 1,
                kind=Kind.NEWSLETTER,
                files=[file],
                work=Work(
                    file=file.file,
                    number=str(n + 114),
                    issued=f"2026-{n + 6:02}",
                    contents=("The bridge opens", "Letters"),
                ),
            )
        ),
        *in_all("brief-41", day=5, kind=Kind.BRIEF, work=Work(number="41", period="Autumn 2026")),
    ]


def long_walk() -> list[Release]:
    """An article of a thousand words in two scripts, with whatever a text may hold."""
    said = {
        "en": "They walked along the river until the path bent and the mill came into view. ",
        "ar": "ساروا على ضفة النهر حتى انعطف الطريق وظهرت الطاحونة من بعيد. ",
    }
    return [
        release(
            "long-walk",
            code,
            day=22,
            lead="bridge",
            also=("mason",),
            series=("arches", "The bridge", 3),
            comments=4,
            excerpt=words * 2,
            credits=Credits("Lena Marek", publication="The Valley Courier", translator="Ana Weil"),
            body=(
                f"<h2>{words}</h2>"
                + f"<p>{words * 5}<em>{words}</em><strong>{words}</strong></p>" * 10
                + f"<blockquote><p>{words}</p><cite>Ilir Hoxha</cite></blockquote>"
                + f'<figure><img src="nejat:photo/{uid("mason")}" alt=""></figure>'
                + f"<p>– {words}</p>" * 4
                + f"<ul><li>{words}</li><li>{words}</li></ul><ol><li>{words}</li></ol>"
            ),
        )
        for code, words in said.items()
    ]


def sample() -> list[Release]:
    """Stories of every kind in several editions, with pictures, a series and links."""
    bridge = {
        "lead": "bridge",
        "also": ("mason",),
        "day": 20,
        "body": (
            "<!-- wp:paragraph -->\n<p>The bell rang at seven; see "
            f'<a href="nejat:story/{uid("library")}">the library</a>.</p>\n<!-- /wp:paragraph -->\n'
            '<!-- wp:image -->\n<figure class="wp-block-image">'
            f'<img src="nejat:photo/{uid("mason")}" alt=""/><figcaption></figcaption></figure>\n'
            "<!-- /wp:image -->\n<!-- wp:paragraph -->\n<p>– It holds, said a boy.</p>\n"
            "<!-- /wp:paragraph -->"
        ),
    }
    return [
        *in_all("bridge", **bridge, series=("arches", "The bridge", 2)),
        *in_all("winter", day=10, series=("arches", "The bridge", 1)),
        *in_all("library", day=19, lead="library", sections=(LEARNING.uid, VALLEY.uid)),
        *in_all("about-us", day=2, kind=Kind.PAGE),
        *in_all("contact-us", day=3, kind=Kind.PAGE),
        *media(),
        *publications(),
        release("only-english", day=21),
        release("autumn-post", day=11, kind=Kind.CARTOON, lead="cartoon"),
        release("autumn-post", "fa", day=11, kind=Kind.CARTOON, lead="cartoon"),
        release("kites", day=9, kind=Kind.NEWSPIC, lead="kites"),
    ]
