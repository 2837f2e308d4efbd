"""Exports: the whole newsroom or a part of it, as files that others can read."""

from dataclasses import replace
from pathlib import Path

from nejat_desktop.domain.errors import BadInputError, CancelledError
from nejat_desktop.interchange.outlet import demand_free, not_written, outlet
from nejat_desktop.services.context import Context
from nejat_desktop.services.exchange.asked import Asked, Exported, Form
from nejat_desktop.services.exchange.bundle_out import BundleOut
from nejat_desktop.services.exchange.gathering import Gathering, Originals, demand_wanted
from nejat_desktop.services.exchange.markdown_out import MarkdownOut
from nejat_desktop.services.exchange.wxr_out import WxrOut
from nejat_desktop.store import stories
from nejat_desktop.store.backups import write_backup
from nejat_desktop.sync.execute import Watch


class Exports:
    """Writes exports; they read only, so a window may be open meanwhile."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def write(self, asked: Asked, target: Path, watch: Watch) -> Exported:
        """Write an export to `target`: a folder, or a zip where its name ends so.

        A bundle is always one file. Drafts are in it: whoever asks gets what stands in the
        newsroom, and is told how much of it nobody approved. `BadInputError` when something
        stands at `target` already or nothing is to be exported, `NotFoundError` for a story or
        edition that is not here, `CancelledError` when stopped: nothing is left then.
        """
        self._check(asked)
        demand_free(target)
        report = Exported(asked.form, target)
        if asked.form is Form.BUNDLE and asked.is_whole:
            return self._backup(report, watch)
        one_file = asked.form is Form.BUNDLE or target.suffix.lower() == ".zip"
        with outlet(target, self._context.clock(), one_file=one_file) as out:
            gathering = Gathering(self._context, asked, report, watch)
            originals = Originals(self._context, out, report, watch)
            match asked.form:
                case Form.BUNDLE:
                    BundleOut(self._context, gathering, out).write(originals)
                case Form.WXR:
                    WxrOut(self._context, gathering, out, asked).write(originals)
                case Form.MARKDOWN:
                    MarkdownOut(self._context, gathering, out, asked).write(originals)
            if not (report.articles or report.aside):
                raise BadInputError(
                    "There is nothing to export: no text stands there. Nothing was written."
                )
        return report

    def _check(self, asked: Asked) -> None:
        if asked.edition:
            self._context.newsroom().edition(asked.edition)
        for uid in asked.stories:
            self._context.read(lambda c, u=uid: stories.load_story(c, u))  # type: ignore[misc]

    def _backup(self, report: Exported, watch: Watch) -> Exported:
        """The whole newsroom in the form of a backup, history and settings included."""

        def told(done: int, total: int) -> None:
            watch.progress(done, total, "original", "")

        folder = self._context.database.folder
        try:
            write_backup(folder, report.target, told, watch.cancelled)
        except CancelledError:
            demand_wanted(watch)
            raise
        except OSError as error:
            raise not_written(report.target, error) from error
        held = self._context.read(stories.counted)
        return replace(
            report,
            stories=held.stories,
            articles=held.articles,
            unapproved=held.unapproved,
            pictures=held.photos,
            files=held.files,
            is_backup=True,
        )
