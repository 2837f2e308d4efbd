"""Tags and comments found in one look are those that a pattern finds that begins anew each time."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from nejat_desktop.domain.tagged import (
    bare,
    replaced_before,
    tags,
    without_comments,
    without_tags,
)
from nejat_desktop.interchange.office import without_remarks

_TAG = re.compile(r"</?([a-zA-Z][^\s/>]*+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+'|[\"'])*+>")
_PARTS = ("<!--", "-->", "<![endif]-->", "<!--[if x]>", "<![x]", ">", "<", "a", " ", '"', "'")
_MORE = ("<p", "</p>", '<b c="d">', "\n", "<!", "--", "[if", "<!-- /wp:a -->", "İ")
_HTML = st.lists(st.sampled_from(_PARTS + _MORE), max_size=14).map("".join)


@given(_HTML)
@example("a<b>c</b>d")
@example('<a title="1>2">x</a>')
def test_tags_are_those_of_the_pattern_up_to_one_without_an_end(html: str) -> None:
    found = [tag[0] for tag in tags(html)]
    anew = [tag[0] for tag in _TAG.finditer(html)]
    assert anew[: len(found)] == found
    rest = html
    for tag in found:
        before, _, rest = rest.partition(tag)
        assert not _TAG.search(before)
    if anew != found:
        start = re.search(r"</?[a-zA-Z]", rest)
        assert start is not None and not _TAG.match(rest, start.start())
    assert without_tags(html) == (_TAG.sub("", html, count=len(found)) if found else html)


@given(_HTML)
def test_what_ends_with_the_same_sign_is_replaced_as_everywhere(html: str) -> None:
    assert bare(html) == re.sub(r"<[^>]*>", " ", html)
    comment = re.compile(r"<!-- /?wp:.*?-->\n?", re.DOTALL)
    assert replaced_before("-->", comment, "", html) == comment.sub("", html)


@given(_HTML)
def test_comments_of_a_word_processor_go_as_by_one_pattern(html: str) -> None:
    condition = r"<!--(?i:\[if\b)(?s:.*?)(?i:<!\[endif\]-->)"
    comment = r"<!--(?:-?>|(?s:.*?)--!?>|(?s:.*)\Z)"
    whole = re.compile(rf"{condition}|{comment}|<!\[[^>]*(?:>|\Z)")
    assert without_remarks(html) == whole.sub("", html)


def test_a_comment_without_an_end_goes_to_the_end() -> None:
    assert without_comments("a<!--b-->c<!--d") == "ac"
