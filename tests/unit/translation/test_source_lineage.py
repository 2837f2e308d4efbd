"""From which release to which a paragraph changed."""

from datetime import UTC, datetime, timedelta

from nejat_desktop.domain.article import Content, Revision, RevisionReason
from nejat_desktop.domain.body import document, paragraph
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.uid import Uid
from nejat_desktop.translation.lineage import Step, steps_since

DAY = datetime(2026, 10, 6, tzinfo=UTC)


def revision(number: int, text: str, reason: RevisionReason) -> Revision:
    stamp = Stamp(Person(Uid("p"), "Erik"), "laptop", DAY + timedelta(days=number))
    content = Content("Head", document([paragraph(text)]), ("a",))
    return Revision(Uid(str(number)), Uid("x"), number, reason, content, stamp)


def newest_first(*found: Revision) -> tuple[Revision, ...]:
    return tuple(reversed(found))


def test_only_approvals_count_as_releases() -> None:
    history = newest_first(
        revision(1, "One.", RevisionReason.APPROVED),
        revision(2, "Two.", RevisionReason.AUTOSAVE),
        revision(3, "Three.", RevisionReason.APPROVED),
    )
    step = steps_since(history, {"a": "One."}, {"a": "Three."})["a"]
    assert (step.before, step.after) == (1, 2)
    assert step.stamp is not None
    assert (step.stamp.person.name, step.stamp.at) == ("Erik", DAY + timedelta(days=3))


def test_a_text_that_no_release_had_has_no_numbers() -> None:
    history = newest_first(revision(1, "One.", RevisionReason.CREATED))
    assert steps_since(history, {"a": "One."}, {"a": "Two."}) == {"a": Step(0, 0)}
