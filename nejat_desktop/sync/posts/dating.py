"""When a post goes out, by the clock of its site: a laptop's own may be wrong. Pure."""

from dataclasses import replace
from datetime import datetime, timedelta

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.ports.posts import OUT, PUBLISHED, Fields

SLACK = timedelta(seconds=30)
"""A date less far ahead is left as it is: so long an answer may be under way, and WordPress
publishes at once what is dated less than a minute ahead."""


def dated(fields: Fields, release: Release, now: datetime, there: Fields) -> Fields:
    """What was approved to go out at once, and lies ahead for the site all the same, with the
    site's own time: else it would go out as much later as the laptop's clock is ahead.

    What somebody dated ahead keeps its instant. What is out already keeps the date that it has.
    """
    date = fields.date
    is_scheduled = release.date > release.approved.at
    if date is None or fields.status not in OUT or is_scheduled or date <= now + SLACK:
        return fields
    is_out = there.status in OUT and there.date is not None and there.date <= now
    at = there.date if is_out else now.replace(microsecond=0)
    return replace(fields, date=at, status=PUBLISHED)
