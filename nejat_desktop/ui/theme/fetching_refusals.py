"""What fetching an archive and deciding about comments refuse, for translation."""

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

FETCHING_SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The edition “{edition}” is connected to no site. Connect it first.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no password for {home} here. Nothing was fetched; enter it in Settings › Sites, "
        "and fetch again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Another site answers at {home} than the one that was connected. Nothing was fetched; if "
        "that is right, disconnect the edition and connect it anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The fetching was stopped. What came in stays; fetch the archive again and it goes on "
        "from there.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "The site has no file at {url} any more. It was left out."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site did not give {url} (it answered {status}). It was left out; fetch the archive "
        "again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal", "A comment is not at the site any more. Nothing else was changed."
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no password for {home} here. Nothing was changed; enter it in Settings › Sites, "
        "and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "That site is connected to no edition any more. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Somebody at the site let readers see this comment meanwhile. Nothing was changed; take it "
        "away there if it should not stay.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Somebody at the site took this comment away meanwhile. Nothing was changed; it can be "
        "brought back there.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Somebody at the site changed this comment meanwhile. Nothing was decided; read it as it "
        "is now.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "Stopped. What was counted before stays as it was."),
    QT_TRANSLATE_NOOP("Refusal", "Stopped. No pairs were looked for; nothing was changed."),
    QT_TRANSLATE_NOOP("Refusal", "One of these stories is not here any more. Nothing was joined."),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Both stories have a text in the same edition, so that they can’t become one. Nothing was "
        "joined.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal", "These stories were changed since they were joined. They stay joined."
    ),
    QT_TRANSLATE_NOOP("Refusal", "Stopped while the site was left alone for a moment."),
)
