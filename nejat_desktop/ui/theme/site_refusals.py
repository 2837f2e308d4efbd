"""The sentences with which sites and the way to them are refused, for translation."""

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

SITE_SENTENCES = (
    QT_TRANSLATE_NOOP("Refusal", "Stopped before anything was sent."),
    QT_TRANSLATE_NOOP(
        "Refusal", "Stopped while the archive was read. What was done before is whole."
    ),
    QT_TRANSLATE_NOOP("Refusal", "Stopped while a request was on its way."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A proxy’s address is http://HOST:PORT or socks5h://HOST:PORT, without name and "
        "password. Nothing was changed, and nothing is sent without it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A site’s address begins with https:// and has no name or password in it. Nothing was "
        "sent; mend the address.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{host}” would be asked without encryption, so that anybody on the way could read the "
        "password. Nothing was sent; use its address with https://.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no “{host}” on the network. Nothing was sent; look at the address, and whether "
        "this computer is online.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal", "“{host}” takes no connections now. Nothing was sent; try again later."
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{host}” did not take the connection in time. Nothing was sent; try again later.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{host}” can’t be reached ({reason}). Nothing was sent; look whether this computer is "
        "online.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{host}” could not prove that it is the site ({reason}). Nothing was sent; if the date "
        "of this computer is right, ask whoever runs the site.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "No secure connection to “{host}” came about. Nothing was sent; ask whoever runs the site.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The proxy “{proxy}” does not answer. Nothing was sent, and nothing goes round it; start "
        "it, or change it in Settings.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The proxy “{proxy}” did not lead to “{host}”. Nothing was sent, and nothing goes round "
        "it; try again later.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The connection to “{host}” broke off before anything was sent. Try again later.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "“{host}” did not answer in time. It may have done what it was asked; that is looked at "
        "before anything is sent again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "No whole answer came from “{host}”: it broke off or is damaged. It may have done what "
        "it was asked; that is looked at before anything is sent again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The answer of “{host}” is larger than {size} MB and was not read to its end. If that "
        "goes on, ask whoever runs the site.",
    ),
)
