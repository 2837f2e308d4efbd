"""What is said when a WordPress site does not answer or refuses, for translation."""

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

WORDPRESS_SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site sends every request on to another address. Nothing was lost; connect the site "
        "again with the address that a browser shows.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site asks for fewer requests. What was done is kept; the rest is sent later by "
        "itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site is being looked after just now. What was done is kept; the rest is sent later "
        "by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s server had an error of its own ({status}). What was done is kept; it is "
        "tried again later. If it lasts, tell whoever looks after the site.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A web page came where the site’s answer was due: a network that wants a sign-in, "
        "perhaps, or a guard against robots. What was done is kept; open the site in a browser, "
        "then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s answer broke off on the way. What was done is kept; it is tried again later "
        "by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site writes notices of errors into its answers, so that they can’t be read. What "
        "was done is kept; ask whoever looks after the site to switch the showing of PHP errors "
        "off.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s answer is not of the form that WordPress gives it. What was done is kept; it "
        "is tried again later. If it lasts, ask whoever looks after the site which plugin "
        "changes it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s answer is larger than anything that was asked for. It was not read; what was "
        "done is kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A firewall before the site turned the request away. Nothing was lost; ask whoever looks "
        "after the server to let the REST interface through for this account, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s server asks for a password of its own, before WordPress is asked. Nothing "
        "was lost; ask whoever looks after the server to let the REST interface through, then "
        "sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s server did not take this (status {status}). It is kept here; the rest goes "
        "on. Ask whoever looks after the server why.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site did not take what was sent as “{names}”. It is kept here; the rest goes on. "
        "Change that, and approve it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site refused this ({code}): “{message}”. It is kept here; the rest goes on. Mend "
        "that there, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s server could not write this file: its disk may be full, or it may not write "
        "there. The original is kept here, and is sent anew at the next sync. If it lasts, tell "
        "whoever looks after the server.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not know who is asking: the application password is not right any more, "
        "or its server holds it back. Nothing was lost; connect the site again. If that does not "
        "help, ask whoever looks after the server to let the Authorization header through.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not accept the user name and the application password any more. Nothing "
        "was lost; make a new application password there and connect the site again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not allow application passwords any more. Nothing was lost; switch them "
        "on there again (a security plugin may have switched them off), then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A plugin of the site keeps its REST interface closed to this account. Nothing was lost; "
        "ask whoever looks after the site to open it, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not do this at the site. Nothing was lost; give it the role of an "
        "editor there, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not edit this post at the site: it is somebody else’s. Nothing was "
        "overwritten; give the account the role of an editor there, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not see all posts of the site any more. Nothing was lost; give it the "
        "role of an editor there, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not upload pictures and files at the site. Nothing was lost; give it "
        "the role of an editor there, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not publish at the site. Nothing was lost; give it the role of an "
        "editor there, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not write posts at the site. Nothing was lost; give it the role of an "
        "editor there, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not make categories and tags at the site. Nothing was lost; make them "
        "there, or give the account the role of an editor, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not delete this at the site. It stays there as it is; give the account "
        "the role of an editor, then sync again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The account may not make a post sticky at the site. Everything is kept here; take the "
        "mark off there, or give the account the role of an editor.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This post is not at the site any more. The text is kept here; decide whether it is to "
        "be published anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A picture or file is not at the site any more. The original is kept here; it is sent "
        "anew at the next sync.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A category or tag is not at the site any more. Nothing was lost; it is looked for anew "
        "at the next sync.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s REST interface can’t be found at its address. Nothing was lost; switch it on "
        "there (a security plugin may have switched it off), or connect the site again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "A picture or file was damaged on its way to the site. The original is kept here; it is "
        "sent anew at the next sync.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site could not write to its database. Nothing was lost here; it is tried again "
        "later. If it lasts, tell whoever looks after the site.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This post is in the site’s bin already. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site has no bin: this post would be deleted for ever, so it was left as it is. "
        "Delete it there by hand, or switch the bin on.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not take a post that has no headline and no text. It is kept here; write "
        "something, and approve it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site has a category or tag of this name already, and does not say which. Nothing "
        "was lost; try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not know the author whom this names. It is kept here; choose another "
        "author there.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "What was sent to the site did not come there whole. It is kept here; try again. If it "
        "lasts, ask whoever looks after the server what stands before it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s server does not take anything as large as this. It is kept here; make the "
        "picture, file or text smaller, or ask whoever looks after the server to raise the limit.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site has no room for this file. The original is kept here; make room there, then "
        "try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not take files of this kind. The original is kept here; save it in "
        "another format (JPEG, PNG or PDF), and approve the story again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The post has a password at the site, and is not shown without it. It is left as it is; "
        "take the password off there, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not take several changes at once. Nothing was changed; try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site’s list became shorter while it was read. Nothing was changed; try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site does not take this post as what it is. It is kept here; look at the table of "
        "kinds in Settings.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site lets only its administrators change this (its privacy page, perhaps). It is "
        "left there as it is; what is written here is kept, and the rest goes on.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site said yes to taking this off, and readers see it still. Nothing of it was changed "
        "here; take it off there by hand, or ask whoever looks after the site which plugin brings "
        "it back. It is tried again at the next sync.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site asks for a field that was not sent: a plugin may have added it. It is kept "
        "here; ask whoever looks after the site to do without it, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "The site did not take this picture or file, and says why: “{message}”. The original is "
        "kept here, and the rest goes on. Mend that there, then try again.",
    ),
)
