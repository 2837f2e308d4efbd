"""Pictures of connecting sites, of syncing with them, and of what needs a person."""

import json

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.body import parse
from nejat_desktop.domain.joining import Choice
from nejat_desktop.ui.activity import ActivityPlace
from nejat_desktop.ui.tour.driver import Driver, demand
from nejat_desktop.ui.tour.finder import Finder
from tests.e2e.hands import wait_until
from tests.site_changes import rewritten
from tests.wordpress.server.running import WordPress
from tests.wordpress.telling import as_editor

PATIENCE_MS = 600_000
TRAIN = "Night train to the coast returns in spring"
KITES = "Kite day"
THERE = (
    ("at twenty to ten in the evening", "at ten to ten in the evening"),
    ("in time for the first coffee", "in time for the first coffee on the quay"),
)
HERE = ("stops at every station", "stops at every one of the nine stations")
PRICE = ("as two cinema tickets and an ice cream", "as two cinema tickets")
REMARKS = (
    ("Marta Lind", "I was on the last one, nine years ago. I still have the ticket."),
    ("Jonas V.", "Will it stop at the old brickworks?"),
)


class SyncPictures:
    """Takes them from a newsroom with the sample's stories."""

    def __init__(self, driver: Driver, wordpress: WordPress) -> None:
        self._driver, self._wordpress = driver, wordpress

    @property
    def _activity(self) -> ActivityPlace:
        return self._driver.station.places.activity

    def connecting(self, login: str) -> None:
        """The form for English, from the address to what the account may do."""
        site = self._wordpress.editions["en"]
        self._driver.station.places.show_sites("en")
        self._driver.settle()
        form = self._driver.station.places.sites.form
        assert form is not None
        form.address.setText(site.home)
        form.submit()
        self._driver.settle()
        form.user.setText(login)
        form.password.setText(site.users[login].password)
        self._driver.take("connect-account", "Connecting: the site answers, and asks who it is")
        form.submit()
        self._driver.settle()
        self._driver.take("connect-powers", "Connecting: what the account may do there")
        form.submit()
        self._driver.settle()
        demand(self._driver.services.connecting.of("en") is not None, "English has its site")

    def sites(self) -> None:
        """All editions, each with its site, and what becomes of what."""
        self._driver.trigger("go.desk")
        self._driver.trigger("sites.show")
        self._driver.station.places.sites.notices.clear()
        self._driver.settle()
        self._driver.take("sites", "Settings › Sites: which edition is published where")

    def sync(self) -> None:
        """The first sync, on its way and over."""
        self._driver.trigger("go.activity")
        self._driver.application.actions.trigger("sync.run")
        posts = self._posts
        wait_until(lambda: posts("en") > 4, "it sends", PATIENCE_MS)
        self._driver.take("activity-running", "A sync on its way")
        wait_until(lambda: not self._activity.syncing.running, "the sync ends", PATIENCE_MS)
        self._driver.settle()
        demand(all(posts(code) > 5 for code in ("en", "fa", "ar", "sq")), "the sites are filled")

    def _posts(self, edition: str) -> int:
        prefix = self._wordpress.editions[edition].prefix
        rows = self._wordpress.sql(
            f"select count(*) from {prefix}posts where post_type = 'post'"
            " and post_status = 'publish'"
        )
        return int(rows[0][0])

    def trouble(self) -> None:
        """One story is changed on both sides, another there alone; one site is too busy."""
        train = self._article(TRAIN)
        self._write_there(train, *THERE)
        self._write_here(train)
        kites = Finder(self._driver.services).article(
            lambda a: a.edition == "fa" and a.live.value == "published"
        )
        self._edit(kites, post_title=kites.content.headline + " تازه")
        with self._wordpress.fault("sq", "http429"):
            self._driver.trigger("go.activity")
            self._driver.trigger("sync.run")
            wait_until(lambda: not self._activity.syncing.running, "the sync ends", PATIENCE_MS)
            self._driver.settle()
            demand(len(self._driver.services.conflicts.open()) == 1, "one story is in conflict")
            self._driver.take("activity-sites", "After a sync: a conflict, and a site that rests")

    def conflict(self) -> None:
        """It, block by block."""
        (conflict,) = self._driver.services.conflicts.open()
        self._activity.conflict.open(conflict)
        self._driver.settle()
        self._driver.station.window.notices.clear()
        self._activity.conflict.enter()
        self._activity.conflict.view.take(Choice.WORDS)
        self._driver.settle()
        self._driver.take("conflict", "Both sides of a conflict, and what comes of them")

    def remarks(self) -> None:
        """Comments of readers that wait."""
        post = self._post(self._article(TRAIN))
        self._activity.conflict.leave()
        for name, words in REMARKS:
            told = json.dumps({"n": name, "w": words})
            self._wordpress.php(
                "en",
                f"$t = json_decode('{told}', true); return wp_insert_comment(["
                f"'comment_post_ID' => {post}, 'comment_author' => $t['n'],"
                " 'comment_content' => $t['w'], 'comment_approved' => 0]);",
            )
        self._driver.trigger("sync.look")
        self._driver.trigger("remarks.show")
        wait_until(lambda: not self._activity.remarks.busy, "they are read")
        self._driver.settle()
        self._driver.take("remarks", "Comments of readers that wait")

    def _article(self, headline: str) -> Article:
        return Finder(self._driver.services).article(lambda a: a.content.headline == headline)

    def _write_here(self, article: Article) -> None:
        services = self._driver.services
        now = services.editing.article(article.uid)
        body = now.content
        rows = parse(body.body).with_ids(body.row_ids).rows
        for number, row in enumerate(rows):
            for old, new in (HERE, PRICE):
                if old in row.inner:
                    body = rewritten(body, number, row.inner.replace(old, new))
                    break
        services.editing.save(article.uid, now.version, body)

    def _post(self, article: Article) -> int:
        prefix = self._wordpress.editions[article.edition].prefix
        rows = self._wordpress.sql(
            f"select ID from {prefix}posts where post_type = 'post' and post_status = 'publish'"
            f" and post_content like '%{article.uid}%'"
        )
        return int(rows[0][0])

    def _write_there(self, article: Article, *changes: tuple[str, str]) -> None:
        number = self._post(article)
        body = self._wordpress.php(article.edition, f"return get_post({number})->post_content;")
        for old, new in changes:
            demand(old in body, f"the post says “{old}”")
            body = body.replace(old, new)
        title = "Night train to the coast returns on the first of April"
        as_editor(self._wordpress, article.edition, ID=number, post_content=body, post_title=title)

    def _edit(self, article: Article, **fields: str) -> None:
        as_editor(self._wordpress, article.edition, ID=self._post(article), **fields)
