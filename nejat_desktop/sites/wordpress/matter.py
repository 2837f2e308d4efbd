"""What is generated around a body on WordPress, by kind, in the edition's own words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from markupsafe import escape

from nejat_desktop.domain.article import Release, ReleasedPicture
from nejat_desktop.domain.body.blocks import paragraph
from nejat_desktop.domain.body.references import photos_named
from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.dates import in_digits, issue_words
from nejat_desktop.domain.newsroom import Kind, Newsroom
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import MediaThere
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.video import VideoService, video_at
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.credit_line import credit_line, isolated, named
from nejat_desktop.sites.lengths import length_words
from nejat_desktop.sites.wording import Wording
from nejat_desktop.sites.wordpress.plain import address, shown
from nejat_desktop.sites.wordpress.shapes import (
    Shown,
    embed,
    file,
    gallery,
    image,
    link,
    titled,
    video,
)

_DOT = "\N{NO-BREAK SPACE}· "
_PLAYED = {VideoService.YOUTUBE: "youtube", VideoService.VIMEO: "vimeo"}
"""Services whose videos WordPress plays by itself, and what it calls them."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What the generated parts of one release are made of."""

    release: Release
    refs: Refs
    words: Wording
    rules: PostRules
    newsroom: Newsroom

    def picture(self, uid: Uid | None) -> Shown | None:
        """A picture of the release with its caption and credit, if it stands at the site."""
        found = self.release.picture(uid) if uid else None
        there = self.refs.media.get(found.sha256) if found else None
        return Shown(found, there, self.caption(found)) if found and there else None

    def caption(self, picture: ReleasedPicture) -> str:
        """Caption and credit in one line."""
        key = "drawing_by" if self.release.kind is Kind.CARTOON else "photo_by"
        by = named(self.words, key, picture.credit)
        return shown(self.words("credit_joint")).join(
            filter(None, (shown(picture.caption.strip()), shown(by)))
        )

    def file(self) -> MediaThere | None:
        """The file of its work at the site."""
        uid = self.release.content.work.file
        found = self.release.file(uid) if uid else None
        return self.refs.media.get(found.sha256) if found else None


def shows_lead(kind: Kind, work: Work) -> bool:
    """Whether what stands around the text of such a story shows its lead picture."""
    return kind in _BEFORE and not (kind is Kind.VIDEO and _is_played_there(work))


def hidden_lead(release: Release, rules: PostRules) -> Uid | None:
    """The lead picture, where the rules don't send it and readers see it nowhere else."""
    if rules.lead or shows_lead(release.kind, release.content.work):
        return None
    inside = (*release.gallery, *photos_named(release.content.body))
    return None if release.lead in inside else release.lead


def before(matter: Matter) -> list[str]:
    """The blocks that stand before the body."""
    own = _BEFORE.get(matter.release.kind)
    return list(own(matter)) if own else []


def after(matter: Matter) -> list[str]:
    """The blocks that stand after the body; of a page of the newsroom none."""
    if matter.release.kind is Kind.PAGE:
        return []
    parts: tuple[Callable[[Matter], Iterator[str]], ...] = (_gallery, _credits, _series, _editions)
    return [block for part in parts for block in part(matter)]


def _lead(matter: Matter) -> Iterator[str]:
    found = matter.picture(matter.release.lead)
    if found:
        yield image(found)


def _video(matter: Matter) -> Iterator[str]:
    """The player, or a way to it; how long it runs and who filmed it."""
    work, words = matter.release.content.work, matter.words
    lead = matter.picture(matter.release.lead)
    poster = lead.there.url if lead else ""
    there, elsewhere = matter.file(), video_at(work.address)
    watch = ""
    if there:
        yield video(there.url, there.id, poster)
    elif elsewhere and elsewhere.service is VideoService.FILE:
        yield video(elsewhere.player, 0, poster)
    elif elsewhere and elsewhere.service in _PLAYED:
        yield embed(elsewhere.page, _PLAYED[elsewhere.service])
    else:
        if lead:
            yield image(lead)
        watch = _watch(work.address, matter)
    own = matter.release.file(work.file) if work.file else None
    length = length_words(work.seconds or (own.seconds if own else 0), words)
    facts = [shown(length), _filmed(matter), watch]
    if line := shown(_DOT).join(filter(None, facts)):
        yield paragraph(line)


def _is_played_there(work: Work) -> bool:
    """Whether WordPress shows the player of a service, which has a picture of its own."""
    found = None if work.file else video_at(work.address)
    return found is not None and found.service in _PLAYED


def _filmed(matter: Matter) -> str:
    credits = matter.release.content.credits
    return shown(named(matter.words, "filmed_by", credits.author)) if matter.rules.credits else ""


def _watch(url: str, matter: Matter) -> str:
    """“Watch on …”: a link to a page where the video is."""
    found = video_at(url)
    if found is None or not address(found.page):
        return ""
    host = matter.words.service(found.service) or found.id
    name = isolated(host, matter.words.edition)
    return link(found.page, shown(escape(matter.words("watch_at")).format(host=name)))


def _volume(matter: Matter) -> Iterator[str]:
    """The cover, the facts, the file and the contents of a book or an issue."""
    yield from _lead(matter)
    release, words = matter.release, matter.words
    if release.content.work.by:
        yield paragraph(shown(named(words, "by", release.content.work.by)))
    facts = [isolated(fact, words.edition) for fact in _facts(matter) if fact]
    if facts:
        yield paragraph(shown(_DOT).join(map(shown, facts)))
    there, own = matter.file(), release.file(release.content.work.file or Uid(""))
    if there and own:
        name = isolated(own.type.upper(), words.edition)
        yield file(there, shown(escape(words("read_file")).format(file=name)))
    if release.content.work.contents:
        yield from titled(
            shown(words("contents")), [shown(c) for c in release.content.work.contents]
        )


def _facts(matter: Matter) -> list[str]:
    """Publisher, year and pages of a book; number, time and pages of an issue."""
    work, words = matter.release.content.work, matter.words
    edition = words.edition
    own = matter.release.file(work.file) if work.file else None
    pages = words.count("count_pages", own.pages) if own and own.pages else ""
    if matter.release.kind is Kind.BOOK:
        return [work.publisher, in_digits(work.year, edition.digits), pages]
    number = in_digits(work.number, edition.digits)
    told = words("issue_number", n=number) if number else ""
    return [told, work.period or issue_words(work.issued, edition), pages]


def _gallery(matter: Matter) -> Iterator[str]:
    found = [shown for uid in matter.release.gallery if (shown := matter.picture(uid))]
    if found:
        yield gallery(found)


def _credits(matter: Matter) -> Iterator[str]:
    """Who wrote, published and translated it; whose pictures it shows; where it comes from."""
    if not matter.rules.credits:
        return
    credits = matter.release.content.credits
    if matter.release.kind is Kind.VIDEO and replace(credits, author="", staff=False).is_empty:
        credits = replace(credits, author="")
    if line := credit_line(credits, matter.words):
        yield paragraph(shown(line))
    if names := _photographers(matter):
        yield paragraph(shown(named(matter.words, "photo_by", *names)))
    if url := address(credits.source_url):
        text = f'<span dir="ltr">{shown(credits.source_url)}</span>'
        yield paragraph(f'{shown(matter.words("source"))} <a href="{url}">{text}</a>')


def _photographers(matter: Matter) -> list[str]:
    """Whose pictures an article shows, each once, but those whom its text names.

    The other kinds tell it under each picture.
    """
    release = matter.release
    if release.kind is not Kind.ARTICLE:
        return []
    hidden = hidden_lead(release, matter.rules)
    stays = matter.picture(hidden)
    if stays and stays.there.id == matter.refs.there.lead:
        hidden = None  # the site shows it from before
    uids = [release.lead, *map(Uid, photos_named(release.content.body))]
    found = (release.picture(uid) for uid in uids if uid and uid != hidden)
    names = dict.fromkeys(p.credit for p in found if p and p.credit)
    return [name for name in names if name not in release.content.body]


def _series(matter: Matter) -> Iterator[str]:
    """The title of its series, which part it is, and the other parts."""
    release, words = matter.release, matter.words
    if not (matter.rules.series and release.series and release.part):
        return
    title = words("series", title=release.series_title)
    number = words("part", number=words.ordinal(release.part))
    others = [
        link(url, shown(_part(number, headline, words)))
        for number, headline, url in sorted(matter.refs.series)
    ]
    yield from titled(shown(f"{title}{_DOT}{number}"), others)


def _part(number: int, headline: str, words: Wording) -> str:
    label = words("part_label", number=words.ordinal(number))
    return words("part_of_series", part=label, headline=headline)


def _editions(matter: Matter) -> Iterator[str]:
    """The same story in the other editions, in the order of the newsroom."""
    if not matter.rules.editions:
        return
    found = []
    for edition in matter.newsroom.editions:
        url, headline = matter.refs.editions.get(edition.code, ("", ""))
        if url and edition.code != matter.release.edition:
            text = shown(f"{edition.name}: {headline}" if headline else edition.name)
            found.append(link(url, text, edition.language, edition.direction))
    if found:
        yield from titled(shown(matter.words("in_other_editions")), found)


_BEFORE: dict[Kind, Callable[[Matter], Iterator[str]]] = {
    Kind.CARTOON: _lead,
    Kind.NEWSPIC: _lead,
    Kind.VIDEO: _video,
    Kind.BOOK: _volume,
    Kind.NEWSLETTER: _volume,
    Kind.BRIEF: _volume,
}
