"""The words of the sample's PDFs: titles of our own, texts out of the sample's stories."""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

Json = dict[str, Any]
RELEASED = {"published", "outdated", "draft_over_release"}
NAMES = {
    "en": {
        "newsletter": "The NewsLetter", "brief": "The Brief", "number": "No. {n}",
        "river": "The River and the Stone", "bread": "Bread of the Valley",
        "river_sub": "How a town lost its bridge and built it again",
        "bread_sub": "A night among six hundred loaves",
        "colophon": "Darvan Society. Free to read, print and pass on.",
    },
    "fa": {
        "newsletter": "خبرنامه", "brief": "گزیده", "number": "شمارهٔ {n}",
        "river": "رود و سنگ", "bread": "نان دره",
        "river_sub": "شهری که پلش را از دست داد و دوباره ساخت",
        "bread_sub": "شبی در میان ششصد قرص نان",
        "colophon": "انجمن دروان. خواندن، چاپ و دست‌به‌دست کردنش آزاد است.",
    },
    "ar": {
        "newsletter": "النشرة", "brief": "الموجز", "number": "العدد {n}",
        "river": "النهر والحجر", "bread": "خبز الوادي",
        "river_sub": "بلدة فقدت جسرها ثم أعادت بناءه",
        "bread_sub": "ليلة بين ستمئة رغيف",
        "colophon": "جمعية دروان. تُقرأ وتُطبع وتُتداول مجانًا.",
    },
    "sq": {
        "newsletter": "Buletini", "brief": "Përmbledhja", "number": "Nr. {n}",
        "river": "Lumi dhe guri", "bread": "Buka e luginës",
        "river_sub": "Si e humbi një qytet urën dhe e ndërtoi përsëri",
        "bread_sub": "Një natë mes gjashtëqind bukëve",
        "colophon": "Shoqata Darvan. Lexohet, shtypet dhe përhapet lirisht.",
    },
}  # fmt: skip
AUTHORS = {
    "river": {"en": "Anna Berg", "fa": "آنا برگ", "ar": "آنا برغ", "sq": "Anna Berg"},
    "bread": {"en": "Leila Moradi", "fa": "لیلا مرادی", "sq": "Leila Moradi"},
}
ISSUES = {
    118: {"en": "November 2026", "fa": "آبان ۱۴۰۵", "ar": "تشرين الثاني ٢٠٢٦", "sq": "Nëntor 2026"},
    117: {"en": "October 2026", "fa": "مهر ۱۴۰۵"},
    41: {"en": "Autumn 2026", "fa": "پاییز ۱۴۰۵", "ar": "خريف ٢٠٢٦", "sq": "Vjeshtë 2026"},
    40: {"en": "Summer 2026", "fa": "تابستان ۱۴۰۵"},
}
STORIES = {
    118: ("bridge-reopens", "fish-market", "mill-street-lamps"),
    117: ("school-garden", "library-opens", "football-club"),
    41: ("bridge-reopens", "harvest-festival", "fish-market", "bakery", "mill-street-lamps"),
    40: ("school-garden", "orchard-letter", "bridge-falls"),
}
_LATIN = "0123456789"
_DIGITS = {"fa": "۰۱۲۳۴۵۶۷۸۹", "ar": "٠١٢٣٤٥٦٧٨٩"}


@dataclass(frozen=True)
class Words:
    """One edition of the sample, as its PDFs need it."""

    sample: Path
    code: str

    @property
    def rtl(self) -> bool:
        """Whether it runs from right to left."""
        return self.code in _DIGITS

    @cached_property
    def stories(self) -> dict[str, Json]:
        """The released articles of the edition, by id of their story."""
        found = {}
        for file in sorted((self.sample / "stories").glob("*.json")):
            story = json.loads(file.read_text(encoding="utf-8"))
            article = story["articles"].get(self.code)
            if article and article["state"] in RELEASED:
                found[story["id"]] = article | {"pictures": story["pictures"]}
        return found

    def name(self, key: str) -> str:
        """A title in the edition's words."""
        return NAMES[self.code][key]

    def number(self, value: int) -> str:
        """“No. 118” in the edition's words and digits."""
        digits = str(value).translate(
            str.maketrans("0123456789", _DIGITS.get(self.code, "0123456789"))
        )
        return NAMES[self.code]["number"].format(n=digits)

    def picture(self, name: str) -> str:
        """The address of one of the sample's pictures."""
        return (self.sample / "photos" / f"{name}.jpg").as_uri()

    def body(self, story: str) -> str:
        """The text of a released article as HTML, without its pictures and links."""
        return "".join(_html(block) for block in self.stories[story]["body"])


def _html(block: Json) -> str:
    text = {key: _bare(value) for key, value in block.items() if isinstance(value, str)}
    if "p" in text:
        return f"<p>{text['p']}</p>"
    if "h2" in text or "h3" in text:
        return f"<h2>{text.get('h2') or text['h3']}</h2>"
    if "quote" in block:
        inside = "".join(f"<p>{_bare(line)}</p>" for line in block["quote"])
        return f"<blockquote>{inside}<footer>{text.get('cite', '')}</footer></blockquote>"
    for key in ("bullets", "numbers"):
        if key in block:
            return "<ul>" + "".join(f"<li>{_bare(item)}</li>" for item in block[key]) + "</ul>"
    return ""


def _bare(text: str) -> str:
    return re.sub(r"</?a\b[^>]*>", "", text)
