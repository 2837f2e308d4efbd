"""Words of Translate: what the editions say to their translators, remarks, states, changes."""

from datetime import datetime

from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.dates import in_digits
from nejat_desktop.domain.edition import Edition
from nejat_desktop.translation.lineage import Step
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import ChipState
from nejat_desktop.ui.write.words import count_words, moment_words, translate

_HINTS = {
    "en": ("not translated yet", "Picture, caption"),
    "fa": ("هنوز ترجمه نشده است", "تصویر، توضیح"),
    "ar": ("لم يُترجم بعد", "صورة، شرح"),
    "sq": ("ende e papërkthyer", "Foto, diçiturë"),
}
"""What an empty paragraph and a caption say, in the language that is translated into."""


def language_code(edition: Edition) -> str:
    """The language of an edition without its country."""
    return edition.code.replace("_", "-").split("-")[0].lower()


def language_name(edition: Edition) -> str:
    """The language of an edition, named in the language of the interface."""
    names = {
        "en": translate("Language", "English"),
        "fa": translate("Language", "Persian"),
        "ar": translate("Language", "Arabic"),
        "sq": translate("Language", "Albanian"),
    }
    return names.get(language_code(edition), isolate(edition.name))


def hints(edition: Edition) -> tuple[str, str]:
    """What an empty paragraph says, and the label of a caption."""
    return _HINTS.get(language_code(edition), _HINTS["en"])


def ten_digits(edition: Edition) -> str:
    """The edition's digits from nought to nine, "" for Latin ones."""
    found = in_digits("0123456789", edition.digits)
    return "" if found == "0123456789" else found


def source_words(article: Article, theme: Theme) -> str:
    """Which text of the source is translated."""
    if article.release is None:
        return translate("Translate", "source, draft")
    words = translate("Translate", "source, release {n}")
    return words.format(n=theme.number(article.release_number))


def live_state(article: Article, edition: Edition, now: datetime) -> tuple[ChipState, str]:
    """What readers see of the source."""
    if article.live is Live.PUBLISHED and article.first_published:
        words = translate("Translate", "Live since {when}")
        since = moment_words(article.first_published, edition, now)
        return ChipState.PUBLISHED, words.format(when=since)
    return {
        Live.PUBLISHED: (ChipState.PUBLISHED, translate("Translate", "Live")),
        Live.WAITING: (ChipState.APPROVED, translate("Translate", "Waits to sync")),
        Live.SCHEDULED: (ChipState.SCHEDULED, translate("Translate", "Scheduled")),
        Live.HELD: (ChipState.HELD, translate("Translate", "Held back")),
        Live.WITHDRAWN: (ChipState.WITHDRAWN, translate("Translate", "Withdrawn")),
        Live.NEVER: (ChipState.DRAFT, translate("Translate", "Not published yet")),
    }[article.live]


def target_state(article: Article, theme: Theme) -> tuple[ChipState, str]:
    """How the translation stands."""
    number = theme.number(article.release_number)
    match article.status:
        case Status.DRAFT if article.release is not None:
            words = translate("Translate", "Draft over release {n}")
            return ChipState.DRAFT_OVER_LIVE, words.format(n=number)
        case Status.DRAFT:
            return ChipState.DRAFT, translate("Translate", "Draft")
        case Status.IN_REVIEW:
            return ChipState.REVIEW, translate("Translate", "In review")
        case Status.APPROVED if article.live is Live.PUBLISHED:
            words = translate("Translate", "Live, release {n}")
            return ChipState.PUBLISHED, words.format(n=number)
        case Status.APPROVED:
            words = translate("Translate", "Approved as release {n}")
            return ChipState.APPROVED, words.format(n=number)


def step_words(step: Step | None, edition: Edition, theme: Theme, now: datetime) -> str:
    """From which release to which, by whom and when, as far as that is known."""
    if step is None or step.stamp is None:
        return ""
    parts = [translate("Translate", "release {b}").format(b=theme.number(step.after))]
    if step.before:
        words = translate("Translate", "release {a} to {b}")
        numbers = {"a": theme.number(step.before), "b": theme.number(step.after)}
        parts = [words.format(**numbers)]
    by = translate("Translate", "by {name}").format(name=isolate(step.stamp.person.name))
    comma = translate("Translate", ", ")
    return comma.join((*parts, by, isolate(moment_words(step.stamp.at, edition, now))))


def changed_words(count: int, theme: Theme) -> str:
    """How many paragraphs of the source changed."""
    return count_words(
        count,
        translate("Translate", "1 changed in the source"),
        translate("Translate", "{n} changed in the source"),
        theme.number(count),
    )
