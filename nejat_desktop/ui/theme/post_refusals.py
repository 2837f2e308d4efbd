"""What is said when conflicts can’t be decided, or a sync of posts ends early, for translation."""

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

POST_SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Of the places that both sides changed, {n} are not decided yet. Nothing was joined; "
        "both texts are kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The text has changed since this was chosen. Nothing was joined; look at the conflict "
        "again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no such conflict.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not show what was just put there. Nothing was lost here; it is looked for "
        "again at the next sync.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site asked to be left alone for a while. It was not asked for anything; what is to be "
        "sent is kept, and goes later.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Stopped after {n} of {total} articles. What was sent is whole; the next sync does the "
        "rest.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This conflict was decided already, or the site changed once more. Nothing was changed; "
        "look at the conflicts again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The text here was changed meanwhile. Nothing was joined; look at the conflict again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no other text in this conflict. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This article was withdrawn here meanwhile. Nothing was changed; approve it, and it "
        "goes out again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This conflict is of another kind. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The file “{name}” is not in this newsroom any more. Nothing of it was sent.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no password for {home} here. Nothing was sent there; enter it in Settings › "
        "Sites, and sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site shows nothing of what was published there. Nothing was sent; look at the site, "
        "and sync all the same if that is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "{n} of {total} published articles would be taken off the site. Nothing was sent; look at "
        "the plan, and sync all the same if that is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "{n} of {total} published articles are missing on the site. Nothing was sent; look at the "
        "site, and sync all the same if that is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Another site answers now: “{name}” at {home} instead of “{former}” at {other}. Nothing "
        "was sent; if that is right, disconnect the edition and connect it anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site at {home} is called “{name}” now, and was called “{former}”. Nothing was sent; "
        "look at the site, and sync all the same if that is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Most of “{headline}” would go from the site: the new text is less than a fifth of it. "
        "Nothing of it was sent; try again if that is meant.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Around “{headline}” another newsroom put credits, files or pictures on the site. They "
        "would be made anew from what is known here. Nothing of it was sent; try again if that is "
        "meant.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "Nothing of this article is held back. Nothing was changed."),
)
