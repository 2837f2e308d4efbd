// Search in the browser: the index of each year is loaded once the field is used.
"use strict";
const nejatSearch = (() => {
  // The fold of the newsroom's own search (nejat_desktop/domain/text.py): both give the same.
  const FROM = "يىئكأإآٱةؤۀە", TO = "یییکااااهوهه";
  const swap = (text) => text.replace(/[يىئكأإآٱةؤۀە]/g, (c) => TO[FROM.indexOf(c)]);
  const DROPPED = /[\u0640\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  const OLD = "ᲀᲁᲂᲃᲄᲅᲆᲇᲈς", NEW = "вдосттъѣꙋσ";
  const nd = (code) => /\p{Nd}/u.test(String.fromCodePoint(code));
  const digit = (c) => {
    let code = c.codePointAt(0), n = 0;
    while (nd(code - n - 1)) n += 1;
    return String(n % 10);
  };
  const unlower = (c) => {
    if (c === "ß") return "ss";
    const at = OLD.indexOf(c), code = c.charCodeAt(0);
    return at < 0 ? String.fromCharCode(code < 0x2000 ? code - 8 : code - 0xab70 + 0x13a0) : NEW[at];
  };
  const fold = (text) => {
    const bare = swap(text.normalize("NFKC")).replace(DROPPED, "").normalize("NFD");
    const kept = bare.replace(/\p{Mn}/gu, "").replace(/(?![0-9])\p{Nd}/gu, digit);
    return swap(kept).toLowerCase().replace(/[ßςᲀ-ᲈᏸ-ᏽꭰ-ꮿ]/g, unlower);
  };
  const WORD = /[\p{L}\p{N}]+(?:\u200c[\p{L}\p{N}]+)*/gu;
  const CLITICS = ["وال", "بال", "فال", "کال", "لل", "ال", "و", "ف", "ب", "ک", "ل"];
  const spellings = (word) => {
    const parts = word.split("\u200c"), joined = parts.join("");
    const stems = CLITICS.filter((c) => joined.startsWith(c) && joined.length - c.length > 2);
    return [joined, ...parts, ...stems.map((c) => joined.slice(c.length))];
  };
  // What is looked for: for each word its spellings, of which each is the beginning of a hit.
  const asked = (query) => (fold(query).match(WORD) || []).map((word) => {
    const joined = word.replace(/\u200c/g, "");
    return joined.startsWith("ال") && joined.length > 4 ? [joined, joined.slice(2)] : [joined];
  });
  const hits = (run, words) => (fold(run).match(WORD) || []).some((word) =>
    spellings(word).some((s) => words.some((any) => any.some((a) => s.startsWith(a)))));
  // Runs of letters with their marks: so a mark ends where a grapheme does.
  const RUN = /[\p{L}\p{N}\p{M}\u0640\u200c\u200d]+/gu;
  const marked = (text, words) => {
    const out = document.createDocumentFragment();
    let at = 0;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (!hits(run, words)) continue;
      const mark = document.createElement("mark");
      mark.textContent = run.replace(/\u200c+$/, "");
      out.append(text.slice(at, index), mark);
      at = index + mark.textContent.length;
    }
    out.append(text.slice(at));
    return out;
  };

  const years = new Map(), waiting = new Map();
  // A year as its file tells it: stories, the sorted words (each after what it shares with the
  // one before), and for each word the stories in which it stands, as distances.
  const CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const add = (year, { stories, words, places }) => {
    let last = "";
    const list = words.split(" ").map((w) => (last = last.slice(0, CODE.indexOf(w[0])) + w.slice(1)));
    years.set(year, { stories: stories.map((s) => ({ ...s, year })), list, places: places.split(" ") });
    waiting.get(year)?.();
  };
  const decoded = (text) => {
    const found = [];
    let at = 0, n = 0, shift = 0;
    for (const c of text) {
      const bits = CODE.indexOf(c);
      n += (bits & 31) << shift;
      shift += 5;
      if (bits < 32) { found.push(at += n); n = shift = 0; }
    }
    return found;
  };
  const having = ({ list, places }, beginnings) => {
    const found = new Set();
    for (const beginning of beginnings) {
      let low = 0, high = list.length;
      while (low < high) { const mid = (low + high) >> 1; if (list[mid] < beginning) low = mid + 1; else high = mid; }
      for (; low < list.length && list[low].startsWith(beginning); low += 1)
        for (const number of decoded(places[low])) found.add(number);
    }
    return found;
  };
  const found = (words) => [...years.values()].flatMap((year) => {
    const sets = words.map((any) => having(year, any));
    return year.stories.filter((_, n) => sets.every((set) => set.has(n)));
  });
  const score = (story, words) => words.filter((any) => hits(story.headline, [any])).length;
  const load = (year) => new Promise((done) => {
    if (years.has(year)) return done();
    waiting.set(year, done);
    const script = document.createElement("script");
    script.src = `${year}.js`;
    script.onerror = () => { script.remove(); done("failed"); };
    document.head.append(script);
  });
  return { fold, asked, marked, hits, add, load, found, score, years };
})();

(() => {
  const own = document.getElementById("search-data");
  if (!own) return;
  const { years, kinds, words, language, digits } = JSON.parse(own.textContent);
  const at = (id) => document.getElementById(id);
  const form = document.querySelector("form.search-form"), field = form.elements.q;
  const status = form.querySelector("[role=status]"), rows = at("rows"), aside = at("facets");
  const pager = at("pager"), TEN = 10, EARLIER = "earlier";
  const number = (n) => new Intl.NumberFormat(`${language}-u-nu-${digits}`, { useGrouping: false }).format(n);
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const counted = (forms, n, values) =>
    filled(forms[new Intl.PluralRules(language).select(n)] || forms.other, { n: number(n), ...values });
  const grouped = (story) => ({ kind: story.kind, year: years.indexOf(story.year) < 3 ? story.year : EARLIER });
  const chosen = { kind: new Set(), year: new Set() };
  const passes = (story, but) => Object.keys(chosen).every((group) =>
    group === but || !chosen[group].size || chosen[group].has(String(grouped(story)[group])));
  let all = [], asked = [], page = 0, turn = 0, missed = 0;

  const facet = (group, name, count, label) => {
    const item = at("facet").content.firstElementChild.cloneNode(true), box = item.querySelector("input");
    box.checked = chosen[group].has(name);
    box.onchange = () => { chosen[group][box.checked ? "add" : "delete"](name); page = 0; show(); };
    item.querySelector("label").append(label);
    item.querySelector("span").textContent = number(count);
    return item;
  };
  const facets = () => {
    for (const [group, order] of [["kind", Object.keys(kinds)], ["year", [...years.slice(0, 3), EARLIER]]]) {
      const items = order.flatMap((name) => {
        const count = all.filter((s) => passes(s, group) && String(grouped(s)[group]) === String(name)).length;
        const label = kinds[name] || (name === EARLIER ? words.earlier : number(name));
        return count || chosen[group].has(String(name)) ? [facet(group, String(name), count, label)] : [];
      });
      at(group).replaceChildren(...items);
    }
  };
  const row = (story) => {
    const made = at("row").content.firstElementChild.cloneNode(true);
    const put = (selector, text) => made.querySelector(selector).append(text);
    put(".kicker", story.kicker);
    put("h2 a", nejatSearch.marked(story.headline, asked));
    made.querySelector("h2 a").href = story.address;
    put(".excerpt", nejatSearch.marked(story.excerpt, asked));
    put("time", story.date);
    made.querySelector("time").dateTime = story.iso;
    if (story.picture) Object.assign(made.querySelector("img"), story.picture);
    else { made.querySelector(".pic").remove(); made.classList.add("plain"); }
    if (!made.querySelector("mark")) inside(story.address, made.querySelector(".excerpt"), turn);
    return made;
  };
  // Where the words stand in the text: its page is read for that; without it the excerpt stays.
  const inside = async (address, place, since) => {
    try {
      const html = await (await fetch(address)).text();
      const text = new DOMParser().parseFromString(html, "text/html").querySelector("main .text")?.textContent;
      const flat = (text || "").replace(/\s+/g, " ");
      const hit = [...flat.matchAll(/[^\s]+/g)].find(({ 0: run }) => nejatSearch.hits(run, asked));
      if (!hit || since !== turn) return;
      const from = flat.lastIndexOf(" ", Math.max(0, hit.index - 60)) + 1, to = flat.indexOf(" ", hit.index + 90);
      const cut = flat.slice(from, to < 0 ? undefined : to);
      place.replaceChildren(from ? "… " : "", nejatSearch.marked(cut, asked), to < 0 ? "" : " …");
    } catch { /* the excerpt stays */ }
  };
  const show = () => {
    turn += 1;
    const kept = all.filter((story) => passes(story)), query = `\u2068${field.value.trim()}\u2069`;
    const first = page * TEN, last = Math.min(kept.length, first + TEN);
    status.textContent = !asked.length ? "" : kept.length
      ? `${counted(words.results, kept.length, { query })}\u00a0· ${words.note}` : filled(words.nothing, { query });
    if (missed && asked.length) status.append(` ${words.missed}`);
    rows.replaceChildren(...kept.slice(first, last).map(row));
    facets();
    aside.hidden = !all.length;
    pager.hidden = kept.length <= TEN;
    pager.querySelector("p").textContent =
      filled(words.span, { first: number(first + 1), last: number(last), n: number(kept.length) });
    const [back, on] = pager.querySelectorAll("button");
    back.hidden = !page;
    on.hidden = last >= kept.length;
  };
  const turned = (by) => () => { page += by; show(); rows.querySelector("h2 a").focus(); };
  const [back, on] = pager.querySelectorAll("button");
  back.onclick = turned(-1);
  on.onclick = turned(1);
  const search = async () => {
    asked = nejatSearch.asked(field.value);
    if (asked.length && nejatSearch.years.size + missed < years.length) {
      status.textContent = words.searching;
      const answers = await Promise.all(years.map(nejatSearch.load));
      missed = answers.filter(Boolean).length;
      asked = nejatSearch.asked(field.value);
    }
    const score = new Map();
    all = asked.length ? nejatSearch.found(asked) : [];
    for (const story of all) score.set(story, nejatSearch.score(story, asked));
    all.sort((a, b) => score.get(b) - score.get(a) || (a.iso < b.iso ? 1 : a.iso > b.iso ? -1 : 0));
    page = 0;
    show();
  };
  let pause = 0;
  field.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(search, 200); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    try { history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`); } catch { /* a file */ }
  });
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) search();
})();
