"""What each error code of WordPress means: one sentence of what happened, what was kept, what next.

The codes are those of facts measured on WordPress 6.1 to 7.1, and of WordPress' own source. A code
that depends on what was asked for is looked up as `code@route` first: `rest_cannot_create@media`.
"""

from dataclasses import dataclass
from enum import Enum, auto


class Meaning(Enum):
    """What a complaint is about."""

    SHUT_OUT = auto()
    """The account: nothing else is tried there."""
    REFUSED = auto()
    """The one thing that was asked for; the rest can go on."""
    GONE = auto()
    """The one thing is not there any more."""
    AGAIN = auto()
    """Neither: it may be tried again later. The site has not done it."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a code means."""

    meaning: Meaning
    sentence: str


def _shut(sentence: str) -> Complaint:
    return Complaint(Meaning.SHUT_OUT, sentence)


def _refused(sentence: str) -> Complaint:
    return Complaint(Meaning.REFUSED, sentence)


NOT_ACCEPTED = (
    "The site does not accept the user name and the application password any more. Nothing was "
    "lost; make a new application password there and connect the site again."
)
NOT_LOGGED_IN = (
    "The site does not know who is asking: the application password is not right any more, or its "
    "server holds it back. Nothing was lost; connect the site again. If that does not help, ask "
    "whoever looks after the server to let the Authorization header through."
)
NO_APPLICATION_PASSWORDS = (
    "The site does not allow application passwords any more. Nothing was lost; switch them on "
    "there again (a security plugin may have switched them off), then sync again."
)
CLOSED = (
    "A plugin of the site keeps its REST interface closed to this account. Nothing was lost; ask "
    "whoever looks after the site to open it, then sync again."
)
MAY_NOT = (
    "The account may not do this at the site. Nothing was lost; give it the role of an editor "
    "there, then sync again."
)
MAY_NOT_PUBLISH = (
    "The account may not publish at the site. Nothing was lost; give it the role of an editor "
    "there, then sync again."
)
MAY_NOT_EDIT = (
    "The account may not edit this post at the site: it is somebody else’s. Nothing was "
    "overwritten; give the account the role of an editor there, then sync again."
)
FOR_OTHERS = (
    "The site lets only its administrators change this (its privacy page, perhaps). It is left "
    "there as it is; what is written here is kept, and the rest goes on."
)
MAY_NOT_WRITE = (
    "The account may not write posts at the site. Nothing was lost; give it the role of an editor "
    "there, then sync again."
)
MAY_NOT_UPLOAD = (
    "The account may not upload pictures and files at the site. Nothing was lost; give it the role "
    "of an editor there, then sync again."
)
MAY_NOT_MAKE_SECTIONS = (
    "The account may not make categories and tags at the site. Nothing was lost; make them there, "
    "or give the account the role of an editor, then sync again."
)
MAY_NOT_DELETE = (
    "The account may not delete this at the site. It stays there as it is; give the account the "
    "role of an editor, then sync again."
)
MAY_NOT_SEE = (
    "The account may not see all posts of the site any more. Nothing was lost; give it the role "
    "of an editor there, then sync again."
)
GONE_POST = (
    "This post is not at the site any more. The text is kept here; decide whether it is to be "
    "published anew."
)
GONE_TERM = (
    "A category or tag is not at the site any more. Nothing was lost; it is looked for anew at the "
    "next sync."
)
GONE_COMMENT = "A comment is not at the site any more. Nothing else was changed."
GONE_MEDIA = (
    "A picture or file is not at the site any more. The original is kept here; it is sent anew at "
    "the next sync."
)
NO_REST = (
    "The site’s REST interface can’t be found at its address. Nothing was lost; switch it on there "
    "(a security plugin may have switched it off), or connect the site again."
)
DAMAGED = (
    "A picture or file was damaged on its way to the site. The original is kept here; it is sent "
    "anew at the next sync."
)
DATABASE = (
    "The site could not write to its database. Nothing was lost here; it is tried again later. If "
    "it lasts, tell whoever looks after the site."
)
UNKNOWN_FILE = (
    "The site does not take files of this kind. The original is kept here; save it in another "
    "format (JPEG, PNG or PDF), and approve the story again."
)
FULL = (
    "The site has no room for this file. The original is kept here; make room there, then try "
    "again."
)
TOO_LARGE = (
    "The site’s server does not take anything as large as this. It is kept here; make the picture, "
    "file or text smaller, or ask whoever looks after the server to raise the limit."
)
NOT_WRITTEN = (
    "The site’s server could not write this file: its disk may be full, or it may not write there. "
    "The original is kept here, and is sent anew at the next sync. If it lasts, tell whoever looks "
    "after the server."
)
NO_BIN = (
    "The site has no bin: this post would be deleted for ever, so it was left as it is. Delete it "
    "there by hand, or switch the bin on."
)
NO_TEXT = (
    "The site does not take a post that has no headline and no text. It is kept here; write "
    "something, and approve it again."
)
DOORS = frozenset({NOT_ACCEPTED, NO_APPLICATION_PASSWORDS, CLOSED})
"""What is said before an account is even known."""
CODES: dict[str, Complaint] = {
    "rest_not_logged_in": _shut(NOT_LOGGED_IN),
    "incorrect_password": _shut(NOT_ACCEPTED),
    "invalid_username": _shut(NOT_ACCEPTED),
    "invalid_email": _shut(NOT_ACCEPTED),
    "application_passwords_disabled": _shut(NO_APPLICATION_PASSWORDS),
    "application_passwords_disabled_for_user": _shut(NO_APPLICATION_PASSWORDS),
    "rest_login_required": _shut(CLOSED),
    "rest_cannot_access": _shut(CLOSED),
    "rest_disabled": _shut(CLOSED),
    "rest_forbidden": _shut(MAY_NOT),
    "rest_forbidden_context": _shut(MAY_NOT_EDIT),
    "rest_forbidden_status": _shut(MAY_NOT_SEE),
    "rest_forbidden_status@users": _shut(NOT_LOGGED_IN),
    "rest_cannot_read": _shut(MAY_NOT_EDIT),
    "rest_cannot_edit": _shut(MAY_NOT_EDIT),
    "rest_cannot_edit@media": _shut(MAY_NOT_UPLOAD),
    "rest_cannot_edit_others": _shut(MAY_NOT_EDIT),
    "rest_cannot_publish": _shut(MAY_NOT_PUBLISH),
    "rest_cannot_create": _shut(MAY_NOT_WRITE),
    "rest_cannot_create@media": _shut(MAY_NOT_UPLOAD),
    "rest_cannot_create@categories": _shut(MAY_NOT_MAKE_SECTIONS),
    "rest_cannot_create@tags": _shut(MAY_NOT_MAKE_SECTIONS),
    "rest_cannot_assign_term": _shut(MAY_NOT_MAKE_SECTIONS),
    "rest_cannot_delete": _shut(MAY_NOT_DELETE),
    "rest_user_cannot_delete_post": _shut(MAY_NOT_DELETE),
    **dict.fromkeys(
        (
            *("rest_forbidden_context@comments", "rest_cannot_read@comments"),
            *("rest_cannot_edit@comments", "rest_cannot_delete@comments"),
        ),
        _shut(MAY_NOT),
    ),
    "rest_cannot_assign_sticky": _refused(
        "The account may not make a post sticky at the site. Everything is kept here; take the "
        "mark off there, or give the account the role of an editor."
    ),
    "rest_post_invalid_id": Complaint(Meaning.GONE, GONE_POST),
    "rest_post_invalid_id@media": Complaint(Meaning.GONE, GONE_MEDIA),
    "rest_post_invalid_parent": Complaint(Meaning.GONE, GONE_POST),
    "rest_term_invalid": Complaint(Meaning.GONE, GONE_TERM),
    "rest_comment_invalid_id": Complaint(Meaning.GONE, GONE_COMMENT),
    "rest_no_route": Complaint(Meaning.AGAIN, NO_REST),
    "rest_upload_hash_mismatch": Complaint(Meaning.AGAIN, DAMAGED),
    "db_insert_error": Complaint(Meaning.AGAIN, DATABASE),
    "db_update_error": Complaint(Meaning.AGAIN, DATABASE),
    "rest_already_trashed": _refused(
        "This post is in the site’s bin already. Nothing was changed."
    ),
    "rest_trash_not_supported": _refused(NO_BIN),
    "empty_content": _refused(NO_TEXT),
    "term_exists": _refused(
        "The site has a category or tag of this name already, and does not say which. Nothing was "
        "lost; try again."
    ),
    "rest_invalid_author": _refused(
        "The site does not know the author whom this names. It is kept here; choose another author "
        "there."
    ),
    "rest_invalid_json": _refused(
        "What was sent to the site did not come there whole. It is kept here; try again. If it "
        "lasts, ask whoever looks after the server what stands before it."
    ),
    "rest_upload_file_too_big": _refused(TOO_LARGE),
    "rest_upload_no_content_disposition": _refused(TOO_LARGE),
    "rest_upload_no_data": _refused(TOO_LARGE),
    "rest_upload_limited_space": _refused(FULL),
    "rest_upload_user_quota_exceeded": _refused(FULL),
    "rest_upload_image_type_not_supported": _refused(UNKNOWN_FILE),
    "rest_upload_no_content_type": _refused(UNKNOWN_FILE),
    "rest_upload_file_error": Complaint(Meaning.AGAIN, NOT_WRITTEN),
    "rest_upload_invalid_disposition": _refused(UNKNOWN_FILE),
    "rest_invalid_featured_media": _refused(GONE_MEDIA),
    "rest_post_incorrect_password": _refused(
        "The post has a password at the site, and is not shown without it. It is left as it is; "
        "take the password off there, then try again."
    ),
    "rest_batch_not_allowed": _refused(
        "The site does not take several changes at once. Nothing was changed; try again."
    ),
    "rest_post_invalid_page_number": _refused(
        "The site’s list became shorter while it was read. Nothing was changed; try again."
    ),
    "rest_missing_callback_param": _refused(
        "The site asks for a field that was not sent: a plugin may have added it. It is kept here; "
        "ask whoever looks after the site to do without it, then try again."
    ),
    "rest_invalid_type": _refused(
        "The site does not take this post as what it is. It is kept here; look at the table of "
        "kinds in Settings."
    ),
}


UPLOADS = frozenset({"rest_upload_sideload_error", "rest_upload_unknown_error"})
"""Codes under which WordPress gives every reason that PHP or its disk had: only its message tells
them apart, and that is in the language of the site. One that is not known here is quoted, in a
sentence about files, and tried again, as is right of a full disk; it holds up nothing else."""
_FILE_TYPE = (
    "upload this file type",
    "file type is not",
    "نوع پرونده",
    "نوع الملف",
    "lloj kartele",
)
"""What stands in the sentences about a kind of file: in English, Persian, Arabic and Albanian."""
_REASONS: tuple[tuple[str, Complaint], ...] = (
    ("post_max_size", Complaint(Meaning.AGAIN, DAMAGED)),
    ("upload_max_filesize", _refused(TOO_LARGE)),
    ("max_file_size", _refused(TOO_LARGE)),
    ("exceeds the maximum upload size", _refused(TOO_LARGE)),
    *((words, _refused(UNKNOWN_FILE)) for words in _FILE_TYPE),
    ("could not be moved", Complaint(Meaning.AGAIN, NOT_WRITTEN)),
    ("failed to write file to disk", Complaint(Meaning.AGAIN, NOT_WRITTEN)),
    ("missing a temporary folder", Complaint(Meaning.AGAIN, NOT_WRITTEN)),
    ("unable to create directory", Complaint(Meaning.AGAIN, NOT_WRITTEN)),
    ("only partially uploaded", Complaint(Meaning.AGAIN, DAMAGED)),
    ("file is empty", Complaint(Meaning.AGAIN, DAMAGED)),
)
"""Words of WordPress' own messages (wp-admin/includes/file.php), without capitals. The names of
PHP's settings stand in them in every language; a file that came empty names two of them."""


def upload_complaint(code: str, message: str) -> Complaint | None:
    """Why a file was not taken, by the words that WordPress says; None: it has to be quoted."""
    if code not in UPLOADS:
        return None
    said = message.lower()
    return next((meant for words, meant in _REASONS if words in said), None)


def complaint(code: str, kind: str) -> Complaint | None:
    """What a code means where a kind of thing (`posts`, `media`, `tags`, …) was asked for."""
    return CODES.get(f"{code}@{kind}") or CODES.get(code)
