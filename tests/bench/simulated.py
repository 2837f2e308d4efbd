"""How many requests a second the simulated WordPress answers: `python -m tests.bench.simulated`."""

import sys
import time
from collections.abc import Callable

from tests.simulated.line import Line

TIMES = 2000
_FIELDS = "id,status,slug,title.raw,content.raw,excerpt.raw,date_gmt,modified_gmt,_links"


def main() -> int:
    """Prints one line a kind of request: a site of 50 posts, one processor."""
    line = Line()
    ids = [
        line.new(title=f"Story {number}", content="<p>Words.</p>\n" * 200, status="publish")
        for number in range(50)
    ]
    kinds: dict[str, Callable[[int], object]] = {
        "one post for editing": lambda n: line.ask("GET", f"posts/{ids[n % 50]}?context=edit"),
        "some of its fields": lambda n: line.ask(
            "GET", f"posts/{ids[n % 50]}?context=edit&_fields={_FIELDS}"
        ),
        "a slug looked up": lambda n: line.ask("GET", "posts?slug=s,s-2&status=any&context=edit"),
        "a post changed": lambda n: line.ask("POST", f"posts/{ids[n % 50]}", {"title": str(n)}),
        "its revisions": lambda n: line.ask("GET", f"posts/{ids[n % 50]}/revisions?per_page=5"),
        "who we are": lambda n: line.ask("GET", "users/me?context=edit"),
        "a new post": lambda n: line.ask("POST", "posts", {"title": f"New {n}", "slug": f"n-{n}"}),
    }
    for name, ask in kinds.items():
        began = time.perf_counter()
        for number in range(TIMES):
            ask(number)
        each = (time.perf_counter() - began) / TIMES
        sys.stdout.write(f"{name:24} {each * 1e6:6.0f} µs {1 / each:8,.0f} a second\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
