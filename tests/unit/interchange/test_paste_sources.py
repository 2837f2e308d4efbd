"""What spreadsheets, chats and Word put on the clipboard keeps its rows, paragraphs and lists."""

from time import process_time

import pytest

from nejat_desktop.domain.body import ContainerKind, parse
from nejat_desktop.interchange.office import without_remarks
from nejat_desktop.interchange.paste import clean_paste

LISTS = {ContainerKind.BULLETS, ContainerKind.NUMBERS}


def texts(html):
    """The inner markup of each text row."""
    return [row.inner for row in parse(clean_paste(html)).rows if not row.is_card]


def depths(html):
    """How many lists each row stands in."""
    body = parse(clean_paste(html))
    return [sum(body.containers[one].kind in LISTS for one in row.path) for row in body.rows]


def selected(before, inside, after=""):
    return (
        f"<html><body>{before}<!--StartFragment-->{inside}<!--EndFragment-->{after}</body></html>"
    )


def test_cells_copied_from_a_spreadsheet_stay_a_table():
    rows = (
        "\n <col width=70 span=2>\n <tr>\n  <td class=xl65>Town</td>\n  <td>Dead</td>\n </tr>\n"
        " <tr>\n  <td>Saqqez</td>\n  <td>4<br>  5</td>\n </tr>\n"
    )
    made = clean_paste(selected("<table border=0>", rows, "</table>"))
    assert (
        "<tr><td>Town</td><td>Dead</td></tr><tr><td>Saqqez</td><td>4<br>5</td></tr></tbody>" in made
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<table><tr><td>", "</td></tr></table>"),
        ("<table><tr><td>x</td></tr></table>", ""),
        ("<!--[if x]><table><![endif]-->", ""),
        ("<ol><li>", "</li></ol>"),
    ],
)
def test_words_from_within_a_cell_or_an_item_are_words_alone(before, after):
    assert clean_paste(selected(before, "only <b>this</b>", after)) == (
        "<!-- wp:paragraph -->\n<p>only <strong>this</strong></p>\n<!-- /wp:paragraph -->"
    )


def test_items_selected_in_a_numbered_list_stay_numbered():
    made = clean_paste(selected("<ol>", "<li>a</li><li>b</li>", "</ol>"))
    assert made.startswith('<!-- wp:list {"ordered":true} -->')
    assert texts(selected("<ol>", "<li>a</li><li>b</li>", "</ol>")) == ["a", "b"]


def test_lines_selected_in_preformatted_text_stay_lines():
    assert texts(selected("<pre>", "one\n  two", "</pre>")) == ["one\n  two"]


def test_an_inline_element_shown_as_a_block_ends_a_paragraph():
    gap = '<span data-x="break" style="box-sizing: inherit; display: block; height: 8px;"></span>'
    html = f"<span>one</span><br><span>line</span>{gap}<span>two</span>"
    assert texts(html) == ["one<br>line", "two"]
    quoted = f"<blockquote>{html}</blockquote>"
    assert texts(quoted) == ["one<br>line", "two"]


def test_empty_lines_end_paragraphs_where_the_html_has_no_tags_for_them():
    assert texts("<meta charset='utf-8'><span style='color:red'>one\ntwo\n \n\nthree</span>") == [
        "one two",
        "three",
    ]
    assert texts("<p>one\n\ntwo</p>") == ["one two"]


def marked(level, marker, text):
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level{level} lfo1'>"
        f"<![if !supportLists]><span style='mso-list:Ignore'>{marker}<i>&nbsp; </i></span>"
        f"<![endif]>{text}</p>\n"
    )


def test_a_list_paragraph_of_word_without_a_mark_belongs_to_the_item_before():
    more = "<p class=MsoListParagraphCxSpMiddle>{}</p>\n"
    html = marked(1, "1.", "a") + more.format("and a") + marked(1, "2.", "b") + marked(2, "a.", "c")
    assert texts(html + more.format("and c")) == ["a<br>and a", "b", "c<br>and c"]
    assert depths(html) == [1, 1, 2]
    assert texts(more.format("alone")) == ["alone"]


def test_list_elements_of_word_join_the_list_paragraphs_by_their_levels():
    beside = (
        "<ul type=disc>\n <ul type=circle>\n  <li style='mso-list:l0 level2 lfo1'>b</li>\n"
        "  <li style='mso-list:l0 level2 lfo1'>c</li>\n </ul>\n</ul>\n"
    )
    html = marked(1, "·", "a") + beside + marked(1, "·", "d")
    assert texts(html) == ["a", "b", "c", "d"]
    assert depths(html) == [1, 2, 2, 1]


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li style='mso-list:l0 level1 lfo1'>a</li><li>b</li></ul>",
        "<ul><li style='mso-list:l0 level1 lfo1'>a<ul><li style='mso-list:l0 level2 x'>b</li></ul>"
        "</li></ul>",
        "<ul>a<li style='mso-list:l0 level1 lfo1'>b</li></ul>",
    ],
)
def test_items_that_say_no_level_are_not_lost_beside_those_that_do(html):
    assert texts(html) == ["a", "b"]


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("a<!-- x -->b<!-->c<!--->d<!-- y --!>e", "abcde"),
        ("a<!--[if x]>b<![endif]-->c<![if !y]>d<![endif]>e", "acde"),
        ("a<!--[IF x]>b<![ENDIF]-->c", "ac"),
        ("a<!--[if x]>b-->c", "ac"),
        ("a<!-- b", "a"),
        ("a<![if b", "a"),
        ("a<b>", "a<b>"),
    ],
)
def test_comments_go_and_words_beside_them_stay(html, left):
    assert without_remarks(html) == left


@pytest.mark.parametrize("piece", ["<!--a", "<!--[if x-->", "<![", "<table", "<!--[if a]>"])
def test_remarks_that_do_not_end_are_read_in_bounded_time(piece):
    before = process_time()
    clean_paste(piece * 50_000)
    clean_paste(piece * 50_000 + "<!--StartFragment--><tr><td>a")
    assert process_time() - before < 20


def test_lines_of_preformatted_text_that_tags_make_stay_lines():
    assert texts("<pre>a<br>b<div>c</div><div>d</div>e <b>f<br></b>g</pre>") == [
        "a\nb\nc\nd\ne f\ng"
    ]


@pytest.mark.parametrize(
    "tag", ["address", "center", "dialog", "div", "fieldset", "footer", "form", "legend", "nav"]
)
def test_words_of_two_elements_are_never_joined(tag):
    assert texts(f"one<{tag}>two</{tag}>three") == ["one", "two", "three"]


def test_terms_summaries_and_menus_stand_by_themselves():
    assert texts("<dl><dt>a</dt><dd>b</dd></dl>") == ["a", "b"]
    assert texts("<details><summary>a</summary>b</details>") == ["a", "b"]
    assert texts("<menu><li>a</li><li>b</li></menu>") == ["a", "b"]


def test_a_program_stays_a_program():
    made = clean_paste("<pre class=x><code><span>f(a[0])</span>\n  &lt;b&gt;</code>\n</pre>")
    assert made == (
        '<!-- wp:code -->\n<pre class="wp-block-code"><code>f(a&#91;0])\n  &lt;b&gt;</code></pre>\n'
        "<!-- /wp:code -->"
    )
    assert "wp:preformatted" in clean_paste("<pre>x <code>y</code></pre>")
