"""Terms and pictures of a release: each stands at the site once, and is found again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nejat_desktop.domain.ports.post_journal import Doubt
from nejat_desktop.domain.ports.posts import (
    Fields,
    MediaNeed,
    MediaThere,
    Needs,
    Refs,
    TermNeed,
)
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts

CATEGORY, TAG = "category", "post_tag"


class Things:
    """Finds or makes what a release refers to."""

    def __init__(self, parts: Parts, errands: Errands) -> None:
        self._parts, self._errands = parts, errands
        self._terms = dict(parts.memory.terms(parts.uid))
        self._seen: set[str] = set()
        """Originals of which this run knows that they are there still."""

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

    def reading(self, fields: Fields, around: Refs, needs: Needs) -> Refs:
        """Refs to read a post with: its tags by their names, and media of the release."""
        refs = self.remembered(needs, around)
        known = {number for (taxonomy, _), number in self._terms.items() if taxonomy == TAG}
        foreign = [number for number in fields.tags if number not in known]
        named = self._parts.library.terms_named(TAG, foreign) if foreign else {}
        return replace(refs, terms=dict(self._terms), tag_names=named)

    def kept_sections(self, fields: Fields) -> tuple[int, ...]:
        """Categories of a post that are nothing of ours: somebody at the site chose them.

        So are those in which a kind's own category stands: we put nothing right into them.
        """
        above = {part for _, key in self._terms for part in _above(key)}
        terms = self._terms.items()
        ours = {n for (taxonomy, key), n in terms if taxonomy == CATEGORY and key not in above}
        return tuple(number for number in fields.sections if number not in ours)

    def forget(self, needs: Needs) -> None:
        """What a site ignored is not there any more: it is looked for anew."""
        for need in needs.terms:
            self._terms.pop((need.taxonomy, need.key), None)
            self._parts.memory.note_term(self._parts.uid, need.taxonomy, need.key, 0)
        for picture in needs.media:
            self._parts.memory.note_media(self._parts.uid, picture.sha256, None)

    def _term(self, need: TermNeed) -> int:
        key = (need.taxonomy, need.key)
        if key not in self._terms:
            parent = self._terms.get((need.taxonomy, need.parent), 0) if need.parent else 0
            library = self._parts.library
            found = library.term(need, parent)
            number = library.add_term(need, parent) if found is None else found
            self._parts.memory.note_term(self._parts.uid, need.taxonomy, need.key, number)
            self._terms[key] = number
        return self._terms[key]

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
        there = memory.media(uid, (need.sha256,)).get(need.sha256)
        if there is None:
            there = self._uploaded(need)
            memory.note_media(uid, need.sha256, there)
        if there.words != need.words:
            self._parts.library.describe(there.id, need)
            there = replace(there, words=need.words)
            memory.note_media(uid, need.sha256, there)
        return there

    def _uploaded(self, need: MediaNeed) -> MediaThere:
        payload = self._parts.maker.payload(need)
        doubt = Doubt("media", payload.digest, self._parts.clock())
        found = self._parts.library.media((payload.digest,)).get(payload.digest, ())
        if found:
            return replace(self._parts.library.whole(found[0]), words="")
        self._parts.memory.note_doubt(self._parts.uid, doubt)
        made = self._parts.library.upload(need, payload)
        self._errands.certain.append(doubt)
        return replace(made, words=need.words)


def _above(key: str) -> Iterator[str]:
    """The keys of the categories in which one stands: `kind:Media` of `kind:Media/Videos`."""
    while "/" in key:
        key = key.rpartition("/")[0]
        yield key
