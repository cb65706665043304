// What pages can do beyond being read: find a country, sort tables, choose a
// theme, filter activities, switch the tiles. All of it is readable without.
"use strict";
(() => {
  const page = document.documentElement;
  const root = page.dataset.root ?? "";
  const home = page.dataset.home ?? "";
  // Digits are Latin in every language, as on the pages.
  const language = `${page.lang}-u-nu-latn`;
  const byId = (id) => document.getElementById(id);

  // Theme: of the system, unless chosen otherwise.
  const stored = (value) => {
    try {
      if (value !== undefined) localStorage.setItem("theme", value);
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const chosen = stored();
  if (chosen === "dark" || chosen === "light") page.dataset.theme = chosen;
  const theme = byId("theme");
  if (theme) {
    const isDark = () => page.dataset.theme
      ? page.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const tell = () => theme.setAttribute("aria-pressed", String(isDark()));
    theme.hidden = false;
    theme.addEventListener("click", () => {
      page.dataset.theme = isDark() ? "light" : "dark";
      stored(page.dataset.theme);
      tell();
    });
    tell();
  }

  // Search: names are loaded when they are first wanted.
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const input = byId("search");
  const list = byId("found");
  let rows = null;
  let active = -1;
  // Whether the form was sent before the names were there.
  let isWaiting = false;
  const load = () => {
    if (rows || byId("names")) return;
    const script = document.createElement("script");
    script.id = "names";
    script.src = `${root}assets/names.js`;
    script.addEventListener("load", () => {
      const { languages, rows: names } = globalThis.v6names;
      const own = languages.indexOf(page.lang);
      rows = names.map((row) => ({
        code: row[0],
        name: row[2 + own],
        keys: row.map(plain),
      }));
      show();
      if (isWaiting) send();
    });
    document.head.append(script);
  };
  const search = (text) => {
    const wanted = plain(text);
    if (!wanted) return [];
    // 0: a code; 1: a name begins so; 2: a word of a name does; 3: within.
    const rank = (row) => {
      let best = 9;
      row.keys.forEach((key, place) => {
        if (key === wanted) best = 0;
        else if (place < 2) return;
        else if (key.startsWith(wanted)) best = Math.min(best, 1);
        else if (key.includes(` ${wanted}`)) best = Math.min(best, 2);
        else if (key.includes(wanted)) best = Math.min(best, 3);
      });
      return best;
    };
    return rows
      .map((row) => ({ row, rank: rank(row) }))
      .filter((one) => one.rank < 9)
      .sort((a, b) => a.rank - b.rank || a.row.name.localeCompare(b.row.name, page.lang))
      .slice(0, 12)
      .map((one) => one.row);
  };
  const mark = (place) => {
    const options = list.hidden ? [] : [...list.querySelectorAll("[role=option]")];
    active = options.length ? (place + options.length) % options.length : -1;
    options.forEach((option, number) => {
      option.setAttribute("aria-selected", String(number === active));
    });
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const go = (code) => { location.href = `${home}countries/${code}.html`; };
  // The country that is marked in the list, or else the best match.
  const send = () => {
    const option = list.querySelectorAll("[role=option]")[Math.max(active, 0)];
    const code = list.hidden ? search(input.value)[0]?.code : option?.dataset.code;
    if (code) go(code);
  };
  const show = () => {
    if (!rows) return;
    const found = search(input.value);
    const said = byId("found-said");
    list.replaceChildren(...found.map((row, number) => {
      const option = document.createElement("li");
      option.id = `found-${number}`;
      option.role = "option";
      option.dataset.code = row.code;
      option.append(row.name);
      const small = document.createElement("small");
      small.append(row.code);
      option.append(small);
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        go(row.code);
      });
      return option;
    }));
    const isOpen = found.length > 0;
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    const none = input.value.trim() && !isOpen;
    said.textContent = none ? input.dataset.none : "";
    said.classList.toggle("unseen", !none);
    mark(isOpen ? 0 : -1);
  };
  if (input && list) {
    for (const [name, value] of [
      ["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", "found"],
      ["aria-autocomplete", "list"],
    ]) input.setAttribute(name, value);
    input.addEventListener("focus", load);
    input.addEventListener("input", () => { load(); show(); });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      const isArrow = ["ArrowDown", "ArrowUp"].includes(event.key);
      if (isArrow && list.hidden) { load(); show(); }
      else if (event.key === "ArrowDown") mark(active + 1);
      else if (event.key === "ArrowUp") mark(active - 1);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
    input.form.addEventListener("submit", (event) => {
      if (!input.value.trim()) return;
      event.preventDefault();
      load();
      isWaiting = !rows;
      if (rows) send();
    });
  }

  // Tables: a button in each heading sorts by it.
  const key = (row, place) => {
    const cell = row.cells[place];
    const text = cell.dataset.sort ?? cell.textContent.trim();
    return text;
  };
  for (const table of document.querySelectorAll("table.sortable")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, place) => {
      if (head.classList.contains("still")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isNumber = head.classList.contains("number");
        const before = head.getAttribute("aria-sort");
        const first = isNumber ? "descending" : "ascending";
        const other = isNumber ? "ascending" : "descending";
        const order = before === first ? other : first;
        heads.forEach((one) => one.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", order);
        const sign = order === "ascending" ? 1 : -1;
        const body = table.tBodies[0];
        const keyed = [...body.rows].map((row) => ({ row, key: key(row, place) }));
        keyed.sort((a, b) => {
          // What is not known comes last, whichever way.
          if (!a.key || !b.key) return (a.key ? 0 : 1) - (b.key ? 0 : 1);
          return sign * (isNumber ? a.key - b.key : a.key.localeCompare(b.key, page.lang));
        });
        body.append(...keyed.map((one) => one.row));
      });
    });
  }

  // Activities: only those of a kind, status, country.
  const filter = byId("filter");
  if (filter) {
    filter.hidden = false;
    const shown = byId("shown");
    const texts = shown.dataset.texts.split("|");
    const selects = [...filter.querySelectorAll("select")];
    const apply = () => {
      let count = 0;
      for (const row of byId("activities").tBodies[0].rows) {
        const fits = selects.every((select) =>
          !select.value || row.dataset[select.dataset.by].split(" ").includes(select.value));
        row.hidden = !fits;
        if (fits) count += 1;
      }
      shown.textContent = texts[count] ?? String(count);
    };
    filter.addEventListener("change", apply);
    filter.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  // World: another indicator, another date.
  const chooser = byId("switch");
  if (chooser && globalThis.v6world) {
    chooser.hidden = false;
    chooser.addEventListener("submit", (event) => event.preventDefault());
    const [indicator, date] = [byId("indicator"), byId("date")];
    const table = byId("order");
    const unknown = table.dataset.unknown;
    const rowsOf = new Map([...table.tBodies[0].rows].map((row) => [row.dataset.code, row]));
    const left = byId("left");
    const day = new Intl.DateTimeFormat(language, {
      day: "numeric", month: "short", year: "numeric", timeZone: "UTC",
    });
    const apply = () => {
      const option = indicator.selectedOptions[0];
      const whens = globalThis.v6world[indicator.value];
      // Dates for which no file tells the indicator cannot be chosen.
      [...date.options].forEach((one, place) => {
        one.disabled = Object.keys(whens[place].v).length === 0;
      });
      if (date.selectedOptions[0].disabled) {
        date.selectedIndex = [...date.options].findIndex((one) => !one.disabled);
      }
      const { d: days, v: values } = whens[date.value];
      const ends = option.dataset.classes.split(" ").map(Number);
      const isShare = indicator.value.endsWith("SHARE");
      const form = new Intl.NumberFormat(language, isShare
        ? { style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1 }
        : { maximumSignificantDigits: indicator.value === "V6_RECORDS" ? 21 : 4 });
      const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
      const text = (value) => (value >= 10 && !isShare ? whole : form).format(value);
      document.querySelectorAll(".range").forEach((range, place) => {
        range.textContent = option.dataset.ranges.split("|")[place];
      });
      for (const tile of document.querySelectorAll(".tile")) {
        const value = values[tile.dataset.code];
        const told = value === undefined ? unknown : text(value);
        const place = value === undefined ? "u" : ends.filter((end) => value >= end).length;
        tile.className = `tile c${place}`;
        tile.title = `${tile.dataset.name}: ${told}`;
        tile.setAttribute("aria-label", `${tile.dataset.code}, ${tile.dataset.name}: ${told}`);
      }
      byId("what").textContent = option.textContent;
      byId("told").textContent = `${option.textContent}, ${date.selectedOptions[0].textContent}`;
      const told = [...rowsOf].filter(([code]) => values[code] !== undefined)
        .sort(([a], [b]) => values[b] - values[a] || (a < b ? -1 : 1));
      const most = isShare ? 1 : Math.max(1, ...told.map(([code]) => values[code]));
      let place = 0;
      let last;
      told.forEach(([code, row], number) => {
        const value = values[code];
        if (value !== last) [place, last] = [number + 1, value];
        row.cells[0].textContent = whole.format(place);
        row.cells[2].textContent = text(value);
        row.cells[4].textContent = day.format(new Date(days[row.dataset.registry]));
        const part = isShare ? value : Math.log(value + 1) / Math.log(most + 1);
        const x = `${(95 * part).toFixed(1)}%`;
        row.querySelector("rect").setAttribute("width", x);
        row.querySelector("circle").setAttribute("cx", x);
      });
      left.textContent = left.dataset.text.replace("{}", whole.format(left.dataset.total - told.length));
      table.tBodies[0].replaceChildren(...told.map(([, row]) => row));
    };
    chooser.addEventListener("change", apply);
    // A browser may have kept a choice from before.
    if (indicator.selectedIndex > 0 || date.selectedIndex > 0) apply();
  }

  // A link to a vintage that the page no longer shows.
  const older = byId("older");
  const cited = () => {
    if (!older) return;
    const isOlder = location.hash.startsWith("#v-") && !byId(location.hash.slice(1));
    older.textContent = isOlder ? older.dataset.text.replace("{}", location.hash.slice(3)) : "";
    if (isOlder) older.scrollIntoView();
  };
  addEventListener("hashchange", cited);
  cited();
})();
