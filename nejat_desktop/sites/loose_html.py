"""Python's reader of HTML, for pages and texts of whatever form."""

from html.parser import HTMLParser


class LooseParser(HTMLParser):
    """What looks like a marked section and is none (`<![ 1 ]>`) is a comment, as in browsers."""

    def parse_html_declaration(self, i: int) -> int:
        """Where what begins with `<!` ends; -1: not yet."""
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return self.parse_bogus_comment(i)
