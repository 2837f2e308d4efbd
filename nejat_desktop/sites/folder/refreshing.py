"""A draft's page in a browser: a small script puts new words in place while somebody types."""

_SCRIPT = """<script>
(() => {
  const told = new EventSource("PLACE");
  let turn = 0;
  told.addEventListener("ended", () => told.close());
  told.onmessage = async () => {
    const own = ++turn, answer = await fetch(location.href, { cache: "no-store" });
    if (answer.redirected) return location.replace(answer.url);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (own !== turn) return;
    const runs = "head script[src]";
    if (document.querySelector(runs) || fresh.querySelector(runs)) return location.reload();
    document.title = fresh.title;
    for (const part of ["body > header", "body > main", "body > footer"])
      document.querySelector(part).replaceWith(fresh.querySelector(part));
  };
})();
</script>
"""
"""What a page itself runs does not run again in new words: such a page is loaded anew."""


def refreshing(html: str, place: str) -> str:
    """The page with the script. `place` is the path of a stream that tells of each change."""
    before, _, after = html.rpartition("</body>")
    return f"{before}{_SCRIPT.replace('PLACE', place)}</body>{after}"
