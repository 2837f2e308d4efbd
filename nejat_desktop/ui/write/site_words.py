"""What the checks of the edition's site say."""

from nejat_desktop.domain.checks import CheckId
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP
from nejat_desktop.ui.write.check_words import CheckWords

_SITES = QT_TRANSLATE_NOOP("Check", "Sites")
_SHOW = QT_TRANSLATE_NOOP("Check", "Show")

SITE_WORDS: dict[CheckId, CheckWords] = {
    CheckId.SITE_PUBLISH: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The account may not publish on the site"),
        QT_TRANSLATE_NOOP(
            "Check", "Whoever runs the site can allow it; then check the account again."
        ),
        _SITES,
        QT_TRANSLATE_NOOP("Check", "The account may publish"),
    ),
    CheckId.SITE_PAGES: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The account may not publish pages on the site"),
        QT_TRANSLATE_NOOP(
            "Check", "Whoever runs the site can allow it; then check the account again."
        ),
        _SITES,
        QT_TRANSLATE_NOOP("Check", "The account may publish pages"),
    ),
    CheckId.SITE_OTHERS: CheckWords(
        QT_TRANSLATE_NOOP("Check", "On the site it may belong to somebody else"),
        QT_TRANSLATE_NOOP(
            "Check", "The account may change only its own posts: the site may refuse this one."
        ),
        _SITES,
        QT_TRANSLATE_NOOP("Check", "The account may change it on the site"),
    ),
    CheckId.SITE_UPLOAD: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The account may not upload to the site"),
        QT_TRANSLATE_NOOP("Check", "Pictures and files that are not there yet: {n}."),
        _SITES,
        QT_TRANSLATE_NOOP("Check", "The account may upload"),
    ),
    CheckId.SITE_SECTIONS: CheckWords(
        QT_TRANSLATE_NOOP("Check", "Categories may be missing on the site"),
        QT_TRANSLATE_NOOP(
            "Check",
            "The account may not make any. If they are missing, somebody else has to: {names}.",
        ),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "Categories are on the site"),
    ),
    CheckId.SITE_FILTERED: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The site will change this text"),
        QT_TRANSLATE_NOOP(
            "Check", "It does not take all HTML from this account. Out goes: {names}."
        ),
        _SHOW,
        QT_TRANSLATE_NOOP("Check", "The site leaves the text whole"),
    ),
    CheckId.SITE_AS_PAGE: CheckWords(
        QT_TRANSLATE_NOOP("Check", "It becomes a page on the site"),
        QT_TRANSLATE_NOOP("Check", "Pages have no sections and no tags: it stands on no list."),
        _SITES,
        QT_TRANSLATE_NOOP("Check", "It stands on the lists of the site"),
    ),
    CheckId.SITE_ADDRESS: CheckWords(
        QT_TRANSLATE_NOOP("Check", "The site folder has no address on the web"),
        QT_TRANSLATE_NOOP(
            "Check", "Feeds, the sitemap and links between editions for search engines need it."
        ),
        _SITES,
        QT_TRANSLATE_NOOP("Check", "The site folder has its address"),
    ),
    CheckId.SITE_STAYS: CheckWords(
        QT_TRANSLATE_NOOP("Check", "On the site it stays what it is"),
        QT_TRANSLATE_NOOP(
            "Check", "The table of kinds says otherwise now; WordPress can’t change the type."
        ),
        _SITES,
        QT_TRANSLATE_NOOP("Check", "It is on the site what its kind says"),
    ),
}
