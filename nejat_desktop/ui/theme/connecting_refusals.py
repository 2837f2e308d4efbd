"""What is said when an address is looked at and a site is connected, for translation."""

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

CONNECTING_SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Refusal",
        "That is no address of a site. Enter it as a browser shows it: https://news.example. "
        "Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This computer takes no connections from its own browser: {reason}. Nothing was "
        "changed; make an application password on your profile page there and enter it here.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Stopped. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "No WordPress answers at {home}. Nothing was changed; look at the address, which is "
        "that of the site’s own front page.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "WordPress is at {home}, but its REST interface is switched off or hidden. Nothing was "
        "changed; ask whoever looks after the site to open it (security plugins close it), then "
        "try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The REST interface of {home} answers, but not so that it can be read: the answer is "
        "cut off, or notices of errors stand in it. Nothing was changed; try again, and if it "
        "lasts, ask whoever looks after the site.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A page that asks to sign in came from {home}: of the network, perhaps, or of a guard "
        "before the site. Nothing was changed; open the address in a browser, sign in, then try "
        "again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The server of {home} asks for a password of its own, before WordPress is asked. "
        "Nothing was changed; ask whoever looks after the server to let the REST interface "
        "through.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A firewall before {home} turned the request away. Nothing was changed; ask whoever "
        "looks after the server to let the REST interface through, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "{home} asks for fewer requests. Nothing was changed; wait a little, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "{home} is being looked after just now. Nothing was changed; try again later.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The server of {home} had an error of its own ({status}). Nothing was changed; try "
        "again later, and if it lasts, tell whoever looks after the site.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "{home} leads to {other}. Nothing was changed and nothing was asked there; if that is "
        "your site, enter that address.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site at {home} says that its REST interface is at {other}, another place. The "
        "password is not sent there, and nothing was changed; if that is your site, enter that "
        "address.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site at {home} says of itself that it is {other}: a copy, perhaps. Nothing was "
        "changed; if that is your site, enter that address.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "{home} leads to a page without encryption. Nothing was changed; ask whoever looks "
        "after the site to set its address to https://.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not know this user name with this application password. Nothing was "
        "changed; look at both, or make a new application password on your profile page there.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site did not let this user name in with this application password. Nothing was "
        "changed; look at both first. If they are right, the server holds the Authorization "
        "header back: ask whoever looks after it to let it through.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "That does not look like an application password, which has 24 letters and digits. "
        "Nothing was changed; the password of the log-in page does not work here: make an "
        "application password on your profile page there.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not allow application passwords. Nothing was changed; switch them on "
        "there (a security plugin may have switched them off), then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site knows this account and gives it no role there. Nothing was changed; ask whoever "
        "looks after the site to make it an editor, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "{home} is connected to the edition “{edition}” already. Nothing was changed; "
        "disconnect it there first.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The edition “{edition}” is connected to {home}. Nothing was changed; disconnect it first.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The edition “{edition}” is connected to no site.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "There is no password for {home} here. Nothing was changed; enter it in Settings › Sites.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Another site answers at {home} than the one that was connected. Nothing was changed; "
        "if that is right, disconnect the edition and connect it anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A site lets nobody in without a user name and a password. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site has no page for application passwords, or they are switched off there. "
        "Nothing was changed; make one on your profile page there and enter it here.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s page was answered with no. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Nobody agreed on the site’s page in ten minutes. Nothing was changed; try again, or "
        "make an application password on your profile page there and enter it here.",
    ),
)
