"""What a newsroom says of its editions."""

from dataclasses import replace

import pytest

from nejat_desktop.bootstrap import default_newsroom


@pytest.mark.parametrize(
    ("language", "code"), [("fa", "fa"), ("sq", "sq"), ("de", "ar"), ("", "ar")]
)
def test_who_reads_no_edition_in_the_own_language_is_shown_the_source(
    language: str, code: str
) -> None:
    newsroom = replace(default_newsroom("Test"), source_edition="ar")
    assert newsroom.preferred(language).code == code
