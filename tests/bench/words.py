"""Plain words of four languages, and paragraphs made of them; the same seed, the same text."""

from random import Random

_WORDS = {
    "en": "harbour bridge market winter ferry library stone window morning river street garden "
    "teacher letter evening train bakery child mountain island council school summer road "
    "boat light paper water field song house city old new small wide quiet early late about "
    "between after before under along the a of and with for from into where when until",
    "fa": "بندر پل بازار زمستان قایق کتابخانه سنگ پنجره صبح رودخانه خیابان باغ معلم نامه عصر قطار "
    "نانوایی کودک کوه جزیره شورا مدرسه تابستان جاده روشنایی کاغذ آب دشت ترانه خانه شهر کهنه نو "
    "کوچک پهن آرام زود دیر درباره میان پس پیش زیر کنار و با برای از به می‌رود می‌آید خانه‌ها",
    "ar": "ميناء جسر سوق شتاء عبارة مكتبة حجر نافذة صباح نهر شارع حديقة معلم رسالة مساء قطار مخبز "
    "طفل جبل جزيرة مجلس مدرسة صيف طريق قارب ضوء ورقة ماء حقل أغنية بيت مدينة قديم جديد صغير "
    "واسع هادئ مبكر متأخر حول بين بعد قبل تحت على في من إلى مع عن حتى",
    "sq": "port urë treg dimër traget bibliotekë gur dritare mëngjes lumë rrugë kopsht mësues "
    "letër mbrëmje tren furrë fëmijë mal ishull këshill shkollë verë varkë dritë ujë fushë këngë "
    "shtëpi qytet vjetër ri vogël gjerë qetë herët vonë rreth mes pas para nën gjatë dhe me për",
}
POOL = 300
"""Different paragraphs in a language: articles are put together from them."""


def headline(language: str, number: int) -> str:
    """A headline that no other story of the edition has."""
    chosen = Random(f"{language} {number}").sample(_WORDS[language].split(), 5)
    return f"{' '.join(chosen).capitalize()} {number}"


def paragraphs(language: str) -> list[str]:
    """The pool of paragraphs in a language, about 45 words each."""
    random, words = Random(language), _WORDS[language].split()
    return [" ".join(random.choices(words, k=random.randint(30, 60))) + "." for _ in range(POOL)]


def long_text(count: int) -> list[str]:
    """English paragraphs with `count` words in all."""
    found: list[str] = []
    pool = paragraphs("en")
    while (left := count - sum(len(p.split()) for p in found)) > 0:
        found.append(" ".join(pool[len(found) % POOL].split()[:left]))
    return found
