// The search of the help site. Its words come as scripts, because a page opened from a folder may load nothing else.
// Folding is that of words.rs: change both together.
(() => {
  "use strict";
  const door = document.querySelector("[data-door]");
  if (door) {
    const links = [...door.querySelectorAll("a[lang]")];
    const fits = (wanted) =>
      links.find(({ lang }) => lang.toLowerCase() === wanted.toLowerCase()) ??
      links.find(({ lang }) => lang.split("-")[0] === wanted.split("-")[0].toLowerCase());
    const link = navigator.languages.map(fits).find(Boolean) ?? links[0];
    if (link) location.replace(link.href);
    return;
  }
  for (const menu of document.querySelectorAll(".languages")) {
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    document.addEventListener("click", ({ target }) => {
      if (!menu.contains(target)) menu.open = false;
    });
  }

  const box = document.querySelector(".search");
  if (!box) return;
  const field = box.querySelector("input");
  const found = box.querySelector(".found");
  const list = found.querySelector("ul");
  const status = found.querySelector("p");
  const index = new URL(box.dataset.index, location.href).href;

  const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FA1F}]/u;
  const SINGLE = { ı: "i", İ: "i", I: "i", ß: "ss", ẞ: "ss", æ: "ae", Æ: "ae", œ: "oe", Œ: "oe", ø: "o", Ø: "o", ł: "l", Ł: "l", đ: "d", Đ: "d", ٱ: "ا", ى: "ي", ة: "ه", ـ: "" };
  const fold = (text) =>
    [...text.normalize("NFKD")]
      .filter((c) => !/\p{M}/u.test(c) || UNSPACED.test(c))
      .map((c) => SINGLE[c] ?? c.toLowerCase())
      .join("");

  /** The words of a query; `open` ones are looked for by their beginning. */
  const wordsOf = (text) => {
    const words = [];
    for (const run of fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      let word = "";
      let signs = [];
      const end = () => {
        if (word) words.push({ text: word.length > 4 && word.startsWith("ال") ? word.slice(2) : word, open: false });
        word = "";
      };
      const pairs = () => {
        if (signs.length === 1) words.push({ text: signs[0], open: true });
        for (let at = 1; at < signs.length; at += 1) words.push({ text: signs[at - 1] + signs[at], open: false });
        signs = [];
      };
      for (const c of run) {
        if (UNSPACED.test(c)) {
          end();
          signs.push(c);
        } else {
          pairs();
          word += c;
        }
      }
      end();
      pairs();
    }
    const last = words.at(-1);
    if (last && /[\p{L}\p{N}\p{M}]$/u.test(text)) last.open = true;
    return words;
  };

  let portions = 0;
  let articles = [];
  const tables = new Map();
  const loading = new Map();
  window.comptoirSearch = ([count, rows]) => {
    portions = count;
    articles = rows;
  };
  window.comptoirWords = ([number, words]) => {
    tables.set(number, { words, sorted: Object.keys(words).sort() });
  };
  const load = (name) => {
    if (!loading.has(name)) {
      const loaded = new Promise((resolve) => {
        const script = document.createElement("script");
        script.src = `${index}${name}.js`;
        // A portion without words has no file.
        script.onload = script.onerror = resolve;
        document.head.append(script);
      });
      loading.set(name, loaded);
    }
    return loading.get(name);
  };
  const portionOf = (word) => word.codePointAt(0) % portions;

  const look = ({ text, open }) => {
    const table = tables.get(portionOf(text));
    const scores = new Map();
    if (!table) return scores;
    const add = (word, share) => {
      let article = 0;
      const steps = table.words[word];
      const rarity = Math.log(1 + articles.length / steps.length);
      for (const step of steps) {
        article += step >> 4;
        const score = (step & 15) * rarity * share;
        scores.set(article, Math.max(scores.get(article) ?? 0, score));
      }
    };
    if (!open) {
      if (Object.hasOwn(table.words, text)) add(text, 1);
      return scores;
    }
    let low = 0;
    let high = table.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.sorted[middle] < text) low = middle + 1;
      else high = middle;
    }
    for (; table.sorted[low]?.startsWith(text); low += 1) add(table.sorted[low], table.sorted[low] === text ? 1 : 0.6);
    return scores;
  };

  /** Articles with all words; if there are none, those with most of them. */
  const search = (words) => {
    const total = new Map();
    for (const scores of words.map(look))
      for (const [article, score] of scores) {
        const [count, sum] = total.get(article) ?? [0, 0];
        total.set(article, [count + 1, sum + score]);
      }
    const most = Math.max(0, ...[...total.values()].map(([count]) => count));
    return [...total]
      .filter(([, [count]]) => count === most && count * 2 >= words.length)
      .sort(([a, [, x]], [b, [, y]]) => y - x || a - b)
      .slice(0, 12)
      .map(([article]) => articles[article]);
  };

  let asked = 0;
  const answer = async () => {
    const mine = ++asked;
    const words = wordsOf(field.value);
    if (words.length === 0) {
      found.hidden = true;
      return;
    }
    await load("");
    await Promise.all([...new Set(words.map(({ text }) => portionOf(text)))].map((number) => load(`-${number}`)));
    if (mine !== asked) return;
    const began = performance.now();
    const rows = search(words);
    box.dataset.milliseconds = (performance.now() - began).toFixed(2);
    list.replaceChildren(
      ...rows.map(([title, file, section]) => {
        const row = document.createElement("li");
        const link = document.createElement("a");
        link.href = file;
        link.dir = "auto";
        link.textContent = title;
        const small = document.createElement("small");
        small.textContent = section;
        link.append(small);
        row.append(link);
        return row;
      }),
    );
    list.hidden = rows.length === 0;
    status.textContent = rows.length === 0 ? box.dataset.none : "";
    found.hidden = false;
  };

  const step = (event, by) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + by;
    event.preventDefault();
    (at < 0 ? field : links[Math.min(at, links.length - 1)])?.focus();
  };
  field.addEventListener("input", answer);
  field.addEventListener("focus", () => load(""), { once: true });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") step(event, 1);
    else if (event.key === "ArrowUp") step(event, -1);
    else if (event.key === "Enter" && document.activeElement === field) list.querySelector("a")?.click();
    else if (event.key === "Escape") {
      found.hidden = true;
      field.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    field.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!box.contains(target)) found.hidden = true;
  });
  box.hidden = false;
})();
