"""The sentences of the lines of a plan and of a run, by verdict."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.ui.activity.run_lines import RunState
from nejat_desktop.ui.theme.wording import isolate

translate = QCoreApplication.translate
"""Under this name lupdate finds the sentences."""


def quoted(headline: str) -> str:
    """A headline as the language of the interface quotes."""
    return translate("Activity", "“{headline}”").format(headline=isolate(headline))


def verdict_titles() -> Mapping[Verdict, str]:
    """What happens to which article."""
    return {
        Verdict.CONFLICT: translate("Activity", "“{headline}”"),
        Verdict.ASK: translate("Activity", "“{headline}”"),
        Verdict.PARKED: translate("Activity", "“{headline}”"),
        Verdict.TAKE: translate("Activity", "Fetch “{headline}”"),
        Verdict.ADOPT: translate("Activity", "Adopt “{headline}”"),
        Verdict.WITHDRAW: translate("Activity", "Withdraw “{headline}”"),
        Verdict.UPDATE: translate("Activity", "Update “{headline}”"),
        Verdict.PUBLISH: translate("Activity", "Publish “{headline}”"),
        Verdict.WAIT: translate("Activity", "Later: “{headline}”"),
    }


def verdict_details() -> Mapping[Verdict, str]:
    """The edition, and what is special about it."""
    return {
        Verdict.CONFLICT: translate(
            "Activity",
            "{language}. Changed here and on the site. Nothing is sent until you join them",
        ),
        Verdict.ASK: translate(
            "Activity", "{language}. Readers don’t see it there any more. Nothing of it is sent"
        ),
        Verdict.PARKED: translate("Activity", "{language}. {why}"),
        Verdict.TAKE: translate("Activity", "{language}, changed on the site"),
        Verdict.ADOPT: translate("Activity", "{language}, it stands on the site already"),
        Verdict.WITHDRAW: translate("Activity", "{language}, readers don’t see it any more"),
        Verdict.UPDATE: translate("Activity", "{language}, release {number}"),
        Verdict.PUBLISH: translate("Activity", "{language}, first publication, release {number}"),
        Verdict.WAIT: translate("Activity", "{language}, due at the first sync after {when}"),
    }


def run_titles(state: RunState) -> Mapping[Verdict, str]:
    """What a run did with an article, does, or is going to do."""
    return {
        RunState.DONE: {
            Verdict.PUBLISH: translate("Activity", "Sent “{headline}”"),
            Verdict.UPDATE: translate("Activity", "Sent “{headline}”"),
            Verdict.CONFIRM: translate("Activity", "Sent “{headline}”"),
            Verdict.WITHDRAW: translate("Activity", "Withdrew “{headline}”"),
            Verdict.TAKE: translate("Activity", "Fetched “{headline}”"),
            Verdict.ASK: translate("Activity", "Looked for “{headline}”"),
            Verdict.ADOPT: translate("Activity", "Adopted “{headline}”"),
        },
        RunState.NOW: {
            Verdict.PUBLISH: translate("Activity", "Sending “{headline}”"),
            Verdict.UPDATE: translate("Activity", "Sending “{headline}”"),
            Verdict.CONFIRM: translate("Activity", "Sending “{headline}”"),
            Verdict.WITHDRAW: translate("Activity", "Withdrawing “{headline}”"),
            Verdict.TAKE: translate("Activity", "Fetching “{headline}”"),
            Verdict.ASK: translate("Activity", "Looking for “{headline}”"),
            Verdict.ADOPT: translate("Activity", "Adopting “{headline}”"),
        },
        RunState.THEN: {
            Verdict.PUBLISH: translate("Activity", "Then: “{headline}”"),
            Verdict.UPDATE: translate("Activity", "Then: “{headline}”"),
            Verdict.WITHDRAW: translate("Activity", "Then: withdraw “{headline}”"),
        },
    }[state]


def more_words(number: str) -> str:
    """What is not shown of a long row of lines; the number in its digits."""
    return translate("Exports", "and {n} more").format(n=number)


def files_words() -> Mapping[str, str]:
    """Kinds of the site folder's steps, many of each."""
    return {
        "asset": translate("Activity", "Design"),
        "picture": translate("Activity", "Pictures"),
        "file": translate("Activity", "Files"),
        "page": translate("Activity", "Pages"),
        "list": translate("Activity", "Lists and feeds"),
        "remove": translate("Activity", "What is taken off"),
    }
