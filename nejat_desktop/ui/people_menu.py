"""Who is to have it: a menu of the newsroom's people, and the actions of one open article."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.person import Person
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import ThemedMenu

Choose = Callable[[Person | None], object]


def people_menu(
    parent: QWidget,
    theme: Theme,
    people: Sequence[Person],
    *,
    me: Person,
    choose: Choose,
    holder: Person | None = None,
) -> ThemedMenu:
    """Me first, then the others, then nobody; the caller shows it."""
    menu = ThemedMenu(theme, parent=parent)
    menu.aboutToHide.connect(menu.deleteLater)
    ordered = [me, *(person for person in people if person != me)]
    mine = QCoreApplication.translate("People", "{person} (me)").format(person=me.name)
    for person in ordered:
        action = menu.addAction((mine if person == me else person.name).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(person == holder)
        action.triggered.connect(partial(_chosen, choose, person))
    menu.addSeparator()
    nobody = menu.addAction(QCoreApplication.translate("People", "Nobody"))
    nobody.triggered.connect(partial(_chosen, choose, None))
    return menu


def _chosen(choose: Choose, person: Person | None, _on: bool = False) -> None:
    choose(person)


class ArticleHolder(QObject):
    """Gives one open article to people; its text stays open as it is."""

    def __init__(self, work: Workplace, place: QWidget, article: Callable[[], Article]) -> None:
        super().__init__(place)
        self._work, self._place, self._article = work, place, article

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; a person's uid can be given."""
        return {
            "article.assign_me": lambda: self.give(self._work.services.person),
            "article.assign": self.ask,
        }

    def ask(self, uid: str | None = None) -> None:
        """Give it to a person by uid (“” is nobody); without one, a menu offers everybody."""
        people = self._work.services.settings.people()
        if uid is not None:
            self.give(next((person for person in people if person.uid == uid), None))
            return
        menu = people_menu(
            self._place,
            self._work.theme,
            people,
            me=self._work.services.person,
            choose=self.give,
            holder=self._article().assigned,
        )
        inside = self._place.rect().contains(self._place.mapFromGlobal(QCursor.pos()))
        middle = self._place.mapToGlobal(self._place.rect().center())
        menu.popup(QCursor.pos() if inside else middle - QPoint(100, 60))

    def give(self, person: Person | None) -> None:
        """Off this thread; the page hears of it as of any change."""
        uid, assigning = self._article().uid, self._work.services.assigning
        self._work.background.run(
            Lane.STORE, self.tr("Assigning"), lambda _job: assigning.assign([uid], person)
        )
