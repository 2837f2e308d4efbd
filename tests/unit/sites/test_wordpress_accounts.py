"""Names of accounts, asked of the simulated site by an editor, who may not list all of them."""

from random import Random

from nejat_desktop.sites.wordpress.archive import WordPressArchive
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.accounts import Account, account
from tests.simulated.transport import SimulatedTransport


class Staff:
    """A site with three more people, and its archive as an editor sees it."""

    def __init__(self) -> None:
        clock = VirtualClock()
        self.wordpress = SimulatedWordPress(clock, Random(3), Settings(), role="editor")
        transport = SimulatedTransport(self.wordpress, clock, Random(5))
        self.transport = transport
        root = f"{self.wordpress.settings.home}wp-json/"
        client = Client(transport, root, Login("desk", PASSWORD), lambda: False)
        self.archive = WordPressArchive(
            WordPressSite("wp-1", client), client, transport, lambda: False
        )

    def joined(self, id: int, login: str, role: str) -> Account:
        """Somebody new."""
        found = account(id, login, role, "secret")
        self.wordpress.site.accounts.append(found)
        return found

    def asked(self, *ids: int) -> tuple[dict[int, str], int]:
        """The names of these, and how many requests were made for them."""
        before = len(self.wordpress.record.requests)
        names = {id: one.name for id, one in self.archive.authors(ids).items()}
        return names, len(self.wordpress.record.requests) - before


def test_one_request_names_all_who_write() -> None:
    staff = Staff()
    for number in range(30, 90):
        staff.joined(number, f"writer{number}", "contributor")
    names, requests = staff.asked(*range(30, 90))
    assert (len(names), names[30], requests) == (60, "Writer30", 1)


def test_who_published_once_and_may_write_no_more_is_named_by_a_second() -> None:
    staff = Staff()
    left, silent = staff.joined(30, "left", "subscriber"), staff.joined(31, "silent", "author")
    post = staff.wordpress.people.write("Once", "<p>x</p>")
    post.author = left.id
    assert staff.asked(left.id, silent.id) == ({30: "Left", 31: "Silent"}, 2)


def test_who_neither_writes_nor_has_published_stays_without_a_name() -> None:
    staff = Staff()
    staff.joined(30, "reader", "subscriber")
    assert staff.asked(30, 0, 999) == ({}, 2)
    assert staff.asked(0) == ({}, 0)
