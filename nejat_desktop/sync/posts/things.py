"""Terms and pictures of a release: each stands at the site once, and is found again."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.ports.post_journal import Doubt
from nejat_desktop.domain.ports.post_wire import Needs, Refs
from nejat_desktop.domain.ports.posts import (
    Fields,
    MediaNeed,
    MediaThere,
    Payload,
    RefusedError,
    TermNeed,
)
from nejat_desktop.domain.rewriting import Rewrite, Rewritten
from nejat_desktop.domain.section_places import section_of
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.wording import Wordings

CATEGORY, TAG = "category", "post_tag"
GONE_TERM = "rest_term_invalid"
DEFAULT = "default_category", ""
"""What WordPress puts a post under that would stand under nothing, kept among a site's terms."""


class Things:
    """Finds or makes what a release refers to."""

    def __init__(self, parts: Parts, errands: Errands) -> None:
        self._parts, self._errands = parts, errands
        self._terms = dict(parts.memory.terms(parts.uid))
        self._wordings = Wordings(parts)
        self._seen: set[str] = set()
        """Originals of which this run knows that they are there still."""
        self._unworded: set[str] = set()
        """Originals that somebody else uploaded, so that our words can't be written to them."""

    def resolved(self, needs: Needs, around: Refs) -> Refs:
        """The refs of a release, with the numbers of its terms and media at the site."""
        terms = {(need.taxonomy, need.key): self._term(need) for need in needs.terms}
        self._look_after(needs.media)
        media = {need.sha256: self._media(need) for need in needs.media}
        return replace(around, terms=terms, media=media)

    def remembered(self, needs: Needs, around: Refs) -> Refs:
        """The same from memory alone: what is not known is left out. Nothing is asked or made."""
        pairs = ((need.taxonomy, need.key) for need in needs.terms)
        terms = {pair: self._terms[pair] for pair in pairs if pair in self._terms}
        originals = [need.sha256 for need in needs.media]
        media = self._parts.memory.media(self._parts.uid, originals) if originals else {}
        return replace(around, terms=terms, media=media)

    def reading(
        self, fields: Fields, around: Refs, needs: Needs, agreed: Fields | None = None
    ) -> Refs:
        """Refs to read a post with: its tags by their names, and media of the release.

        A term under which it stood as `agreed`, and that is gone from the site, is none that
        somebody took off this post: it is forgotten, and what stood under it here stays there. So
        it does where the term was made anew since, and this post was not put under it yet; and
        where nothing was agreed on, nothing was taken off.
        """
        self._forget_vanished(CATEGORY, *_lacking(agreed, fields, "sections"))
        self._forget_vanished(TAG, *_lacking(agreed, fields, "tags"))
        refs = self.remembered(needs, around)
        known = {number for (taxonomy, _), number in self._terms.items() if taxonomy == TAG}
        foreign = [number for number in fields.tags if number not in known]
        named = self._parts.library.terms_named(TAG, foreign) if foreign else {}
        states = (agreed, fields) if agreed is not None else (fields,)
        seen = {number for state in states for number in (*state.sections, *state.tags)}
        terms = {pair: number for pair, number in self._terms.items() if number in seen}
        return replace(refs, terms=terms, tag_names=named)

    def _forget_vanished(self, taxonomy: str, *numbers: int) -> None:
        """WordPress takes a term that is deleted off all posts, and says so of none of them."""
        ours = {pair: n for pair, n in self._terms.items() if pair[0] == taxonomy and n in numbers}
        there = self._parts.library.terms_named(taxonomy, sorted(ours.values())) if ours else {}
        for (_, key), number in ours.items():
            if number not in there:
                self._forget_term(taxonomy, key)

    def note_default(self, empty: Fields) -> None:
        """What the site put a draft under that was given nothing."""
        if len(empty.sections) == 1 and self._terms.get(DEFAULT) != empty.sections[0]:
            (self._terms[DEFAULT],) = empty.sections
            self._parts.memory.note_term(self._parts.uid, *DEFAULT, self._terms[DEFAULT])

    def kept_sections(
        self, fields: Fields, own: Collection[Uid] = (), *, has_others: bool = False
    ) -> tuple[int, ...]:
        """Categories of a post that are nothing of ours: somebody at the site chose them.

        So are those in which a kind's own category stands: we put nothing right into them. One that
        is a section here besides is theirs where the post stands in the kind's category, too; but
        for the sections that were its `own`.

        The default category alone was nobody's choice: what stood under one that is deleted gets
        it. It goes where the post `has_others` to stand under.
        """
        if has_others and fields.sections == (self._terms.get(DEFAULT),):
            return ()
        above = {part for _, key in self._terms for part in _above(key)}
        terms = self._terms.items()
        ours = {n for (taxonomy, key), n in terms if taxonomy == CATEGORY and key not in above}
        under = [
            key for (taxonomy, key), n in terms if taxonomy == CATEGORY and n in fields.sections
        ]
        around = {part for key in under for part in _above(key)}
        ours -= {n for (taxonomy, key), n in terms if taxonomy == CATEGORY and key in around}
        ours |= {
            n for (taxonomy, key), n in terms if taxonomy == CATEGORY and section_of(key) in own
        }
        return tuple(number for number in fields.sections if number not in ours)

    def with_lead(self, refs: Refs, was: Release | None, now: Release) -> Refs:
        """Refs with what is known of the lead picture there. One that led the article once and was
        taken off here does not stay, whether the rules send any or not; somebody else's does while
        we have none.
        """
        there, old, new = refs.there, was.lead_picture if was else None, now.lead_picture
        if new and new.sha256 in refs.media and refs.media[new.sha256].id == there.lead:
            return refs
        led = sorted(self._parts.reader.led(now.article))
        known = self._parts.memory.media(self._parts.uid, led) if led else {}
        own = {media.id: original for original, media in known.items()}.get(there.lead, "")
        if own and (new is None or new.sha256 != own):
            return replace(refs, there=replace(there, lead=0))
        media = {new.sha256: known[new.sha256]} if new and new.sha256 in known else {}
        kept_lead = 0 if old and old.sha256 in known else there.lead
        return replace(refs, kept_lead=kept_lead, media={**media, **refs.media})

    def forget(self, needs: Needs) -> None:
        """What a site ignored is not there any more: it is looked for anew."""
        for need in needs.terms:
            self._forget_term(need.taxonomy, need.key)
        for picture in needs.media:
            self._parts.memory.note_media(self._parts.uid, picture.sha256, None)

    def _forget_term(self, taxonomy: str, key: str) -> None:
        self._terms.pop((taxonomy, key), None)
        self._parts.memory.note_term(self._parts.uid, taxonomy, key, 0)

    def _term(self, need: TermNeed) -> int:
        key = (need.taxonomy, need.key)
        if key not in self._terms:
            parent = self._terms.get((need.taxonomy, need.parent), 0) if need.parent else 0
            number = self._found_or_made(need, parent)
            self._parts.memory.note_term(self._parts.uid, need.taxonomy, need.key, number)
            self._terms[key] = number
        return self._terms[key]

    def _found_or_made(self, need: TermNeed, parent: int) -> int:
        """Its number. An upper category that was deleted at the site is forgotten, and made anew
        when this is tried again."""
        library = self._parts.library
        try:
            found = library.term(need, parent)
            return library.add_term(need, parent) if found is None else found
        except RefusedError as error:
            if parent and error.code == GONE_TERM:
                self._forget_term(need.taxonomy, need.parent)
            raise

    def _look_after(self, needs: Sequence[MediaNeed]) -> None:
        """Uploads that somebody deleted at the site are forgotten: WordPress tells nobody of them,
        but for a lead picture, and readers would see a hole."""
        memory, uid = self._parts.memory, self._parts.uid
        doubtful = {need.sha256 for need in needs} - self._seen
        known = memory.media(uid, sorted(doubtful)) if doubtful else {}
        gone = self._parts.library.missing_media([there.id for there in known.values()])
        for original, there in known.items():
            if there.id in gone:
                memory.note_media(uid, original, None)
        self._seen |= doubtful

    def _media(self, need: MediaNeed) -> MediaThere:
        memory, uid = self._parts.memory, self._parts.uid
        need = self._wordings.of(need)
        there = memory.media(uid, (need.sha256,)).get(need.sha256)
        if there is None:
            there = self._uploaded(need)
            memory.note_media(uid, need.sha256, there)
        if there.words != need.words:
            there = self._described(there, need)
        return there

    def _described(self, there: MediaThere, need: MediaNeed) -> MediaThere:
        """An upload with its words anew. The account of an author may not touch somebody else's:
        that one keeps the words that it has, is tried again the next time, and holds up nothing."""
        if not self._parts.library.describe(there.id, need):
            self._unworded.add(need.sha256)
            return there
        there = replace(there, words=need.words)
        self._parts.memory.note_media(self._parts.uid, need.sha256, there)
        return there

    def otherwise(self, needs: Needs) -> Iterator[Rewritten]:
        """What the site left as it was of the media of a release."""
        if not self._unworded.isdisjoint(need.sha256 for need in needs.media):
            yield Rewritten(Rewrite.CAPTIONS)

    def _uploaded(self, need: MediaNeed) -> MediaThere:
        """What is there of it already, or a new one.

        After an upload the site is asked once more, so that of two laptops that upload the same in
        the same moment both take the same one: the lowest number.
        """
        payload = self._parts.maker.payload(need)
        doubt = Doubt("media", payload.digest, self._parts.clock())
        first = self._lowest(payload)
        if first is not None:
            return replace(self._parts.library.whole(first), words="")
        self._parts.memory.note_doubt(self._parts.uid, doubt)
        made = self._parts.library.upload(need, payload)
        self._errands.certain.append(doubt)
        first = self._lowest(payload)
        if first is not None and first.id < made.id:
            return replace(self._parts.library.whole(first), words="")
        return replace(made, words=need.words)

    def _lowest(self, payload: Payload) -> MediaThere | None:
        """What was uploaded first of all that is there of a picture or file."""
        found = self._parts.library.media((payload.digest,)).get(payload.digest, ())
        return next(iter(found), None)


def _above(key: str) -> Iterator[str]:
    """The keys of the categories in which one stands: `kind:Media` of `kind:Media/Videos`, and
    `place:Towns` of a section whose place is `Towns/Harbour`."""
    whose, _, path = key.partition(":")
    over = "kind" if whose == "kind" else "place"
    while "/" in path:
        path = path.rpartition("/")[0]
        yield f"{over}:{path}"


def _lacking(agreed: Fields | None, fields: Fields, name: str) -> frozenset[int]:
    """Numbers of terms that a post stood under and stands under no more."""
    before: tuple[int, ...] = getattr(agreed, name) if agreed else ()
    return frozenset(before).difference(getattr(fields, name))
