"""Stops of the tour at what a whole newsroom has: every kind, the photos, the board, its talk."""

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.board import BoardFilter
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo_grid import PhotoFilter
from nejat_desktop.ui.tour.driver import Driver, TourError, demand, wait_until
from nejat_desktop.ui.tour.finder import Finder

FORMS = (
    (Kind.GALLERY, "en", "gallery", "A gallery: pictures in order, each with its words"),
    (Kind.VIDEO, "en", "video", "A video of our own, with its poster"),
    (Kind.BOOK, "fa", "book-fa", "A book in Persian: author, year, PDF and cover"),
    (Kind.NEWSLETTER, "en", "newsletter", "A newsletter: number, month, PDF, cover, contents"),
    (Kind.BRIEF, "en", "brief", "A brief: number, date, PDF, its first page as cover"),
    (Kind.CARTOON, "en", "cartoon", "A cartoon: the drawing, and who drew it"),
    (Kind.NEWSPIC, "en", "newspic", "The picture of the day"),
    (Kind.PAGE, "en", "page", "A page that stands for itself"),
)


class NewsroomStops:
    """Takes the pictures of places and kinds."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    @property
    def _finder(self) -> Finder:
        return Finder(self._driver.services)

    def kinds(self) -> None:
        """A form for every kind, each filled as the sample has it."""
        have = {row.kind for row in self._finder.stories()}
        demand(have == set(Kind), "the sample has stories of every kind")
        for kind, edition, name, words in FORMS:
            article = self._of_kind(kind, edition)
            self._driver.open(article)
            self._driver.take(name, words)

    def _of_kind(self, kind: Kind, edition: str) -> Article:
        for row in self._finder.stories(Filter(kind=kind.value)):
            for article in self._driver.services.stories.articles_of(row.story):
                if article.edition == edition:
                    return article
        raise TourError(f"the sample has no {kind.value} in {edition}")

    def photos(self) -> None:
        """The library: the grid, and the words of one photo in every language."""
        demand(self._driver.services.grid.count(PhotoFilter()) >= 40, "the library has its photos")
        self._driver.trigger("go.photos")
        wait_until(lambda: not self._driver.station.places.photos.busy, "the grid is filled")
        self._driver.settle()
        self._driver.take("photos", "Photos: the library, and one photo in four languages")

    def board(self) -> None:
        """Stories × editions."""
        standing = self._driver.services.board.standing(BoardFilter(), "en")
        demand(len(standing.ids) > 10, "some stories are not live everywhere")
        self._driver.trigger("go.editions")
        wait_until(lambda: not self._driver.station.places.editions.busy, "the board is filled")
        self._driver.settle()
        self._driver.take("editions", "Editions: which story stands how in which language")

    def talk(self) -> None:
        """A comment on a paragraph, and a checklist that is half ticked."""
        services = self._driver.services
        article = self._finder.article(lambda a: a.edition == "en" and len(a.content.row_ids) > 4)
        row = article.content.row_ids[1]
        said = services.commenting.say(article.uid, "Is this still right after Thursday?", row)
        services.commenting.answer(said.uid, "Yes, I asked again this morning.")
        items = services.checklists.of(article.uid)
        demand(len(items) > 0, "articles have a checklist")
        services.checklists.tick(article.uid, items[0].item.uid, on=True)
        self._driver.open(article)
        self._driver.trigger("comment.on_text")
        self._driver.take("comments", "The desk talks about a paragraph; none of it leaves")
        demand(len(services.commenting.threads(article.uid)) == 1, "the comment is kept")
