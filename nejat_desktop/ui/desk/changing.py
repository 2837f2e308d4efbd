"""Assignments, sections, tags and dates of what is selected: asked for inline, then done."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint

from nejat_desktop.domain.bulk import (
    AddSection,
    AddTag,
    Change,
    RemoveSection,
    RemoveTag,
    SetDate,
)
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bulk import Chosen
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.desk.asking import Asking
from nejat_desktop.ui.desk.bulk import BulkBar
from nejat_desktop.ui.desk.deeds import Deeds
from nejat_desktop.ui.desk.looking import Looking
from nejat_desktop.ui.people_menu import people_menu
from nejat_desktop.ui.widgets import ThemedMenu

_UNSET = object()


class Changing(QObject):
    """Serves article.assign…, bulk.… and story.delete at the desk."""

    def __init__(
        self, work: Workplace, asking: Asking, looking: Looking, deeds: Deeds, bar: BulkBar
    ) -> None:
        super().__init__(bar)
        self._work, self._asking, self._looking = work, asking, looking
        self._deeds, self._bar = deeds, bar
        self._then: Callable[[object], None] | None = None
        bar.answered.connect(self._answered)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; the person, section, tag or instant can be given."""
        return {
            "article.assign_me": lambda: self._assign(self._work.services.person),
            "article.assign": self.assign,
            "bulk.add_section": partial(self.section, AddSection),
            "bulk.remove_section": partial(self.section, RemoveSection),
            "bulk.add_tag": partial(self.tag, AddTag),
            "bulk.remove_tag": partial(self.tag, RemoveTag),
            "bulk.set_date": self.set_date,
            "story.delete": self.delete,
        }

    def assign(self, uid: str | None = None) -> None:
        """Give what is selected to a person (“” is nobody); without one, a menu offers them."""
        people = self._work.services.settings.people()
        if uid is not None:
            self._assign(next((person for person in people if person.uid == uid), None))
            return
        details = self._looking.details
        holder = details.article.assigned if details and details.article else None
        me = self._work.services.person
        menu = people_menu(
            self._bar, self._work.theme, people, me=me, choose=self._assign, holder=holder
        )
        self._popup(menu)

    def section(self, change: type[AddSection] | type[RemoveSection], uid: str = "") -> None:
        """Add a section, or take one away; without one, a menu offers them."""
        if uid:
            self._change(change(Uid(uid)))
            return
        newsroom = self._work.services.settings.newsroom()
        menu = ThemedMenu(self._work.theme, parent=self._bar)
        menu.aboutToHide.connect(menu.deleteLater)
        for section in newsroom.sections:
            action = menu.addAction(section.name(self._work.theme.language).replace("&", "&&"))
            action.triggered.connect(partial(self._section_chosen, change, section.uid))
        self._popup(menu)

    def tag(self, change: type[AddTag] | type[RemoveTag], tag: str = "") -> None:
        """Add a tag, or take one away; without one, the bar asks."""
        if tag:
            self._change(change(tag))
            return
        adds = change is AddTag
        question = self.tr("Tag to add") if adds else self.tr("Tag to take away")
        button = self.tr("Add it") if adds else self.tr("Take it away")
        self._ask(question, button, lambda words: self._change(change(str(words))))

    def set_date(self, date: object = _UNSET) -> None:
        """Set when what is selected goes out; without an instant, the bar asks."""
        if date is not _UNSET:
            self._change(SetDate(date if isinstance(date, datetime) else None))
            return
        newsroom = self._work.services.settings.newsroom()
        edition = newsroom.edition(self._asking.edition)
        self._then = lambda moment: self._change(
            SetDate(moment if isinstance(moment, datetime) else None)
        )
        now = self._work.services.context.clock()
        self._bar.ask_date(self.tr("Goes out"), self.tr("Set it"), edition, now)

    def send_back(self) -> None:
        """Send back what is selected, with one comment for all."""
        chosen = self._asking.chosen()
        if chosen is not None:
            self._ask(
                self.tr("What should be changed?"),
                self.tr("Send back"),
                lambda words: self._deeds.hand_on(Move.SEND_BACK, chosen, str(words)),
            )

    def delete(self) -> None:
        """Delete what is selected in the bin for good; a notice takes it back until then."""
        self._with_chosen(self._deeds.delete)

    def _assign(self, person: Person | None) -> None:
        self._with_chosen(lambda chosen: self._deeds.assign(person, chosen))

    def _section_chosen(
        self, change: type[AddSection] | type[RemoveSection], uid: Uid, _on: bool = False
    ) -> None:
        self._change(change(uid))

    def _change(self, change: Change) -> None:
        self._with_chosen(lambda chosen: self._deeds.change(change, chosen))

    def _with_chosen(self, do: Callable[[Chosen], object]) -> None:
        chosen = self._asking.chosen()
        if chosen is not None:
            do(chosen)

    def _ask(self, question: str, button: str, then: Callable[[object], None]) -> None:
        self._then = then
        self._bar.ask(question, button)

    def _answered(self, answer: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(answer)

    def _popup(self, menu: ThemedMenu) -> None:
        """Over the bar, or at the current row."""
        if self._bar.isVisible():
            corner = self._bar.mapToGlobal(self._bar.rect().topLeft())
            menu.popup(corner - QPoint(-16, menu.sizeHint().height()))
            return
        view = self._asking.view
        rect = view.visualRect(view.currentIndex())
        menu.popup(view.viewport().mapToGlobal(QPoint(rect.center().x(), rect.bottom())))
