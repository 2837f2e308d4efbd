"""Other people at random: they act between two requests of ours, most often where it hurts."""

import re
from collections import Counter
from collections.abc import Callable
from random import Random

from nejat_desktop.domain.ports.transport import Request
from tests.simulated.things import Entry
from tests.simulated.wordpress import SimulatedWordPress

_NUMBER = re.compile(r"/(?:posts|pages)/(\d+)")
_BLOCK_END = re.compile(r"<!-- /wp:[\w-]+ -->\n*")


class Crowd:
    """A `between` hook: with a chance of `rate`, one act before a request of ours is handled.

    Each act that writes leaves words that stand nowhere else (`theirs-17`), so that a law can look
    for them. `acts` counts what was done; `weights` may be changed to keep some from happening.
    """

    def __init__(self, site: SimulatedWordPress, random: Random, rate: float) -> None:
        self._site, self._random, self.rate = site, random, rate
        self._number = 0
        self.acts: Counter[str] = Counter()
        self.weights = {
            "edit": 10.0,
            "retitle": 3.0,
            "write": 1.0,
            "bin": 1.0,
            "restore": 1.0,
            "delete": 0.5,
            "unpublish": 0.5,
            "retag": 0.5,
            "rename_term": 0.5,
            "delete_term": 0.25,
            "comment": 1.0,
        }

    def __call__(self, request: Request) -> None:
        """Act, or not."""
        if self._random.random() < self.rate:
            self.act(self._near(request))

    def act(self, entry: Entry | None = None) -> None:
        """One act now; on this post if it is given and the act is about a post."""
        names = list(self.weights)
        name = self._random.choices(names, [self.weights[one] for one in names])[0]
        target = entry or self._any()
        done: Callable[[Entry], None] | None = getattr(self, f"_{name}_it", None)
        if done is not None:
            if target is None:
                return
            done(target)
        else:
            getattr(self, f"_{name}")()
        self.acts[name] += 1

    def _near(self, request: Request) -> Entry | None:
        """The post that a request is about, in most cases."""
        found = _NUMBER.search(request.url)
        if found is None or self._random.random() < 0.2:
            return None
        return self._site.site.entry(int(found[1]))

    def _any(self) -> Entry | None:
        entries = list(self._site.posts.values())
        return self._random.choice(entries) if entries else None

    def _words(self) -> str:
        self._number += 1
        return f"theirs-{self._number}"

    def _edit_it(self, entry: Entry) -> None:
        """A paragraph more, at the end of some block, or of all."""
        words = f"<!-- wp:paragraph -->\n<p>{self._words()}</p>\n<!-- /wp:paragraph -->\n\n"
        ends = [found.end() for found in _BLOCK_END.finditer(entry.content)]
        place = self._random.choice(ends) if ends else len(entry.content)
        self._site.people.edit(
            entry.id, content=entry.content[:place] + words + entry.content[place:]
        )

    def _retitle_it(self, entry: Entry) -> None:
        self._site.people.edit(entry.id, title=f"{entry.title} {self._words()}".strip())

    def _write(self) -> None:
        words = self._words()
        self._site.people.write(words, f"<p>{words}</p>")

    def _bin_it(self, entry: Entry) -> None:
        self._site.people.bin(entry.id)

    def _restore_it(self, entry: Entry) -> None:
        if entry.status == "trash":
            self._site.people.restore(entry.id, entry.status_before or "draft")

    def _delete_it(self, entry: Entry) -> None:
        self._site.people.delete(entry.id)

    def _unpublish_it(self, entry: Entry) -> None:
        if entry.status != "trash":
            self._site.people.edit(entry.id, status="draft")

    def _retag_it(self, entry: Entry) -> None:
        if entry.type == "post":
            tag = self._site.people.add_term("post_tag", self._words())
            self._site.people.edit(entry.id, tags=[*entry.tags, tag.id])

    def _rename_term(self) -> None:
        terms = list(self._site.site.terms)
        self._site.people.rename_term(self._random.choice(terms), self._words())

    def _delete_term(self) -> None:
        self._site.people.delete_term(self._random.choice(list(self._site.site.terms)))

    def _comment_it(self, entry: Entry) -> None:
        self._site.people.comment(entry.id, "A reader", self._words())
