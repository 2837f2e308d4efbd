"""The pages of the sample's books, newsletters and briefs, as HTML to be printed."""

from pathlib import Path

from sample_files.editions import AUTHORS, STORIES, Words

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
HEAD = """.head{border-bottom:.5mm solid #1c1c1a;margin-bottom:4mm}
.head h1{font-size:27pt;margin:0}"""
GROUNDS = {"river": ("#cdb58a", "#1d3038"), "bread": ("#6d2b2a", "#f3e3c8")}
_SCENES = {
    "river": '<svg viewBox="0 0 200 110"><path d="M0 70 Q100-20 200 70V110H0Z" fill="#22363d"/>'
    '<path d="M40 110V84a28 28 0 0 1 56 0v26zM116 110V84a28 28 0 0 1 56 0v26z" '
    'fill="#cdb58a"/></svg>',
    "bread": '<svg viewBox="0 0 200 110"><g fill="#e7ad45" stroke="#6d2b2a" stroke-width="3">'
    '<ellipse cx="70" cy="80" rx="46" ry="24"/><ellipse cx="136" cy="82" rx="44" ry="22"/>'
    '<ellipse cx="102" cy="54" rx="46" ry="24"/></g></svg>',
}


def _faces() -> str:
    face = '@font-face{{font-family:"{}";src:url({});font-weight:{}}}'
    families = (("Noto Serif", "NotoSerif"), ("Vazirmatn", "Vazirmatn"))
    return "".join(
        face.format(name, (FONTS / f"{file}-{cut}.ttf").as_uri(), weight)
        for name, file in families
        for cut, weight in (("Regular", 400), ("Bold", 700))
    )


def _sheet(words: Words, title: str, style: str, inside: str) -> str:
    family = '"Vazirmatn"' if words.rtl else '"Noto Serif"'
    height = 1.9 if words.rtl else 1.5
    return f"""<!doctype html><html lang="{words.code}" dir="{"rtl" if words.rtl else "ltr"}">
<meta charset="utf-8"><title>{title}</title><style>{_faces()}
@page{{size:148mm 210mm;margin:0}}*{{box-sizing:border-box}}
body{{margin:0;font:400 10.5pt/{height} {family};color:#1c1c1a}}
.page{{padding:16mm 15mm;break-after:page}}.page:last-child{{break-after:auto}}
h1,h2{{line-height:1.25;margin:0 0 4mm}}h2{{font-size:12pt;margin-top:5mm}}p{{margin:0 0 3mm}}
blockquote{{margin:4mm 0;padding-inline-start:5mm;border-inline-start:1mm solid #0b5a68}}
blockquote footer,.small{{font-size:8.5pt;color:#5a5a55}}
img{{display:block;width:100%;object-fit:cover}}
{style}</style>{inside}</html>"""


def book(words: Words, key: str, stories: tuple[str, ...]) -> str:
    """A small book: a coloured cover, then each story as a chapter."""
    ground, ink = GROUNDS[key]
    style = f""".cover{{height:210mm;background:{ground};color:{ink};display:flex;
padding:16mm 14mm 0;flex-direction:column;break-after:page}}
.cover h1{{font-size:30pt}}.cover p{{font-size:12pt}}
.cover svg{{margin:auto -14mm 0;width:148mm}}"""
    told = [s for s in stories if s in words.stories]
    chapters = "".join(
        f'<section class="page"><h1>{words.stories[s]["headline"]}</h1>{words.body(s)}</section>'
        for s in told
    )
    cover = (
        f'<section class="cover"><h1>{words.name(key)}</h1><p>{words.name(key + "_sub")}</p>'
        f"<p>{AUTHORS[key][words.code]}</p>{_SCENES[key]}</section>"
    )
    last = f'<section class="page small">{words.name("colophon")}</section>'
    return _sheet(words, words.name(key), style, cover + chapters + last)


def newsletter(words: Words, number: int, period: str) -> str:
    """A newsletter: a front page with a picture and the beginnings, then the stories."""
    stories = [s for s in STORIES[number] if s in words.stories]
    first = words.stories[stories[0]]
    style = f"""{HEAD}
.two{{columns:2;column-gap:6mm;font-size:9pt}}.front img{{height:62mm;margin-bottom:4mm}}"""
    head = f'<div class="head"><h1>{words.name("newsletter")}</h1></div>'
    front = (
        f'<section class="page front">{head}<p class="small">{words.number(number)} · {period}</p>'
        f'<img src="{words.picture(first["pictures"][0])}" alt=""><h2>{first["headline"]}</h2>'
        f'<div class="two"><p>{first["excerpt"]}</p>{_beginnings(words, stories[1:])}</div>'
        "</section>"
    )
    rest = "".join(
        f'<section class="page"><h1>{words.stories[s]["headline"]}</h1>'
        f'<div class="two">{words.body(s)}</div></section>'
        for s in stories
    )
    return _sheet(words, f"{words.name('newsletter')} {number}", style, front + rest)


def _beginnings(words: Words, stories: list[str]) -> str:
    found = (words.stories[s] for s in stories)
    return "".join(f"<h2>{a['headline']}</h2><p>{a['excerpt']}</p>" for a in found)


def brief(words: Words, number: int, period: str) -> str:
    """A brief: one sheet with what happened, a paragraph each."""
    stories = [s for s in STORIES[number] if s in words.stories]
    picture = words.stories[stories[-1]]["pictures"][0]
    style = (
        ".head{border-bottom:.5mm solid #1c1c1a;margin-bottom:4mm}.head h1{font-size:27pt;margin:0}"
    )
    style += "img{height:52mm;margin-bottom:4mm}"
    head = f'<div class="head"><h1>{words.name("brief")}</h1></div>'
    inside = (
        f'<section class="page">{head}<p class="small">{words.number(number)} · {period}</p>'
        f'<img src="{words.picture(picture)}" alt="">{_beginnings(words, stories)}</section>'
    )
    return _sheet(words, f"{words.name('brief')} {number}", style, inside)
