// The proof that scripts/site-proof runs: program, site, folder for pictures.
import { spawn } from "node:child_process";
import { readFile, readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import puppeteer from "puppeteer-core";
import { HtmlValidate } from "html-validate";

const [, , program, site, pictures] = process.argv;
const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const faults = [];
const fault = (text) => {
  faults.push(text);
  if (faults.length <= 300) console.error(`fault: ${text}`);
};
const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];
const TYPES = {
  world: "index.html",
  countries: "countries/index.html",
  country: "countries/CI.html",
  "country without data": "countries/XK.html",
  regions: "regions/index.html",
  region: "regions/AFR.html",
  group: "regions/LDC.html",
  activities: "activities/index.html",
  activity: "activities/testbed-ci.html",
  training: "training/index.html",
  duties: "duties.html",
  statistics: "statistics.html",
  indicators: "indicators.html",
  sources: "sources.html",
  rules: "rules/index.html",
  rule: "rules/F001.html",
  about: "about.html",
};

async function* files(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* files(name);
    else yield name;
  }
}

// Every link of every page leads to a file of the site, and to a place in it;
// nothing is loaded from elsewhere; no page is larger than asked for.
async function links() {
  const pages = new Map();
  const all = new Set();
  for await (const name of files(site)) {
    all.add(name);
    if (name.endsWith(".html")) pages.set(name, await readFile(name, "utf8"));
  }
  const ids = new Map();
  const idsOf = (name) => {
    if (!ids.has(name)) {
      ids.set(name, new Set([...pages.get(name).matchAll(/\sid="([^"]*)"/g)].map((hit) => hit[1])));
    }
    return ids.get(name);
  };
  let count = 0;
  for (const [name, text] of pages) {
    const shown = path.relative(site, name);
    const size = (await stat(name)).size;
    if (size > 200_000) fault(`${shown}: ${size} bytes, expected at most 200,000`);
    if (/\sstyle="|<style|\son[a-z]+="/.test(text)) fault(`${shown}: a style or a script within`);
    for (const [, kind, link] of text.matchAll(/\s(href|src|action)="([^"]*)"/g)) {
      count += 1;
      const [to, anchor] = link.replaceAll("&#x2f;", "/").replaceAll("&amp;", "&").split("#");
      if (/^[a-z]+:|^\/\//.test(to)) {
        fault(`${shown}: ${kind} to elsewhere: ${link}`);
        continue;
      }
      const target = to === "" ? name : path.join(path.dirname(name), decodeURI(to));
      if (!all.has(target)) fault(`${shown}: ${kind} to nowhere: ${link}`);
      else if (anchor && pages.has(target) && !idsOf(target).has(anchor)) {
        fault(`${shown}: no such place: ${link}`);
      }
    }
  }
  console.log(`${pages.size} pages, ${count} links, ${all.size} files`);
}

// Whether each type of page is HTML.
async function markup() {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    // What is no fault of HTML: a form of writing, and what charts bring along.
    rules: {
      "void-style": "off",
      "no-implicit-button-type": "error",
      "long-title": "off",
      "no-inline-style": "error",
      "prefer-native-element": "off",
      "tel-non-breaking": "off",
      "svg-focusable": "off",
      "no-redundant-role": "off",
    },
  });
  let count = 0;
  for (const language of LANGUAGES) {
    for (const [type, file] of Object.entries(TYPES)) {
      const name = path.join(site, language, file);
      const report = await validator.validateFile(name);
      count += 1;
      for (const result of report.results) {
        for (const message of result.messages.slice(0, 3)) {
          fault(`${language} ${type}: ${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
        }
      }
    }
  }
  const top = await validator.validateFile(path.join(site, "index.html"));
  for (const result of top.results) {
    for (const message of result.messages) fault(`index.html: ${message.ruleId}: ${message.message}`);
  }
  console.log(`${count + 1} pages are HTML`);
}

// The preview, on a port of its own.
async function serve() {
  const child = spawn(program, ["serve", site, "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((resolve, reject) => {
    let text = "";
    child.stderr.on("data", (bytes) => {
      text += bytes;
      const hit = /http:\/\/127\.0\.0\.1:\d+\//.exec(text);
      if (hit) resolve(hit[0]);
    });
    child.on("exit", () => reject(new Error(`serve ended: ${text}`)));
  });
  return { child, address };
}

const VIEWS = [
  { name: "wide light", width: 1280, height: 900, scheme: "light" },
  { name: "narrow dark", width: 360, height: 740, scheme: "dark" },
];
const MORE_VIEWS = [
  { name: "wide dark", width: 1280, height: 900, scheme: "dark" },
  { name: "narrow light", width: 360, height: 740, scheme: "light" },
];

async function visit(browser, address, language, type, view) {
  const where = `${language} ${type} ${view.name}`;
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) fault(`${where}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => fault(`${where}: script: ${error.message}`));
  page.on("requestfailed", (request) => fault(`${where}: not loaded: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) fault(`${where}: asks elsewhere: ${request.url()}`);
  });
  await page.setBypassCSP(true); // for the rules below; the policy itself is tried in `policy`
  await page.setViewport({ width: view.width, height: view.height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: view.scheme }]);
  await page.goto(`${address}${language}/${TYPES[type]}`, { waitUntil: "load" });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) fault(`${where}: ${wide} pixels wider than the window`);
  // Contrast depends on the scheme and names on the language, not on both.
  const isRuled = view.scheme === "light" || ["ar", "en"].includes(language);
  if (isRuled) await page.evaluate(axe);
  const found = !isRuled ? { violations: [] }
    : await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }));
  for (const one of found.violations) {
    fault(`${where}: ${one.id}: ${one.help}: ${one.nodes.slice(0, 2).map((node) => `${node.target} ${node.any[0]?.message ?? ""}`).join("; ")}`);
  }
  const name = `${type.replaceAll(" ", "-")}-${language}-${view.name.replace(" ", "-")}.png`;
  await page.screenshot({ path: path.join(pictures, name) });
  await page.close();
}

async function walk(address) {
  const jobs = [];
  for (const language of LANGUAGES) {
    for (const type of Object.keys(TYPES)) {
      const views = ["world", "country"].includes(type) && ["ar", "en"].includes(language) ? [...VIEWS, ...MORE_VIEWS] : VIEWS;
      for (const view of views) jobs.push([language, type, view]);
    }
  }
  const count = jobs.length;
  // A page in the background is not drawn, so each worker has its own browser.
  const worker = async () => {
    const browser = await launch();
    try {
      for (let job = jobs.pop(); job; job = jobs.pop()) await visit(browser, address, ...job);
    } finally {
      await browser.close();
    }
  };
  await Promise.all([worker(), worker()]);
  console.log(`${count} views, no fault of accessibility rules unless told`);
}

async function open(browser, url) {
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") fault(`${url}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => fault(`${url}: script: ${error.message}`));
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: "load" });
  return page;
}

// With the keyboard alone, as a reader does it.
async function search(browser, address) {
  for (const [text, language] of [["科特迪瓦", "en"], ["cote", "en"], ["CIV", "ru"], ["كوت", "fr"], ["кот-д", "ar"]]) {
    const page = await open(browser, `${address}${language}/index.html`);
    await page.focus("#search");
    await page.waitForFunction(() => globalThis.v6names);
    await page.keyboard.type(text);
    await page.waitForSelector("#found li");
    const first = await page.$eval("#found li", (option) => option.dataset.code);
    if (first !== "CI") fault(`search for ${text}: expected CI first, found ${first}`);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    if (!page.url().endsWith(`/${language}/countries/CI.html`)) fault(`search for ${text}: came to ${page.url()}`);
    await page.close();
  }
  const page = await open(browser, `${address}en/about.html`);
  await page.focus("#search");
  await page.waitForFunction(() => globalThis.v6names);
  await page.keyboard.type("zzzz");
  await page.waitForFunction(() => document.getElementById("found-said").textContent !== "");
  await page.close();
  console.log("the search finds Côte d’Ivoire by five names");
}

async function choices(browser, address) {
  const page = await open(browser, `${address}en/index.html`);
  const tiles = () => page.$$eval(".tile", (all) => all.map((tile) => tile.className + tile.title).join());
  const before = await tiles();
  await page.select("#indicator", "V6_HOLDER_SHARE");
  const shares = await tiles();
  if (shares === before || !shares.includes("%")) fault("world: the indicator does not change the tiles");
  const dates = await page.$$eval("#date option", (all) => all.length);
  if (dates < 3) fault(`world: expected several dates, found ${dates}`);
  await page.select("#indicator", "V6_RECORDS");
  if ((await tiles()) !== before) fault("world: the tiles do not come back");
  await page.select("#date", String(dates - 1));
  if ((await tiles()) === before) fault("world: the date does not change the tiles");
  const order = await page.$$eval("#order tbody tr td:nth-child(3)", (all) => all.map((cell) => Number(cell.textContent.replace(/\D/g, ""))));
  if (order.some((value, place) => place > 0 && value > order[place - 1])) fault("world: the countries are not in order");
  await page.close();

  const table = await open(browser, `${address}fr/countries/index.html`);
  await table.click("table.sortable thead th:nth-child(4) button");
  const records = await table.$$eval("table.sortable tbody td:nth-child(4)", (all) => all.map((cell) => cell.dataset.sort));
  const known = records.filter((value) => value !== "").map(Number);
  if (records.indexOf("") < known.length && records.includes("") || known.some((value, place) => place > 0 && value > known[place - 1])) {
    fault("countries: not sorted by delegations");
  }
  await table.close();

  const activities = await open(browser, `${address}es/activities/index.html`);
  await activities.select("#kind", "testbed");
  const kinds = await activities.$$eval("#activities tbody tr:not([hidden])", (all) => [...new Set(all.map((row) => row.dataset.kind))].join());
  if (kinds !== "testbed") fault(`activities: expected test beds, found ${kinds}`);
  await activities.close();

  const cited = await open(browser, `${address}en/countries/CI.html#v-afrinic-20200101-20200101-000000000000`);
  if (!(await cited.$eval("#older", (one) => one.textContent)).includes("20200101")) fault("country: an older vintage is not told");
  await cited.close();
  console.log("indicator, date, order, filter, citation");
}

async function keyboard(browser, address) {
  const page = await open(browser, `${address}en/countries/CI.html`);
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.className);
  if (first !== "skip") fault("keyboard: the first stop is not the way to the content");
  const seen = new Set();
  for (let step = 0; step < 120; step += 1) {
    const what = await page.evaluate(() => {
      const one = document.activeElement;
      const box = one.getBoundingClientRect();
      return { key: one.outerHTML.slice(0, 120), isBody: one === document.body, outline: getComputedStyle(one).outlineStyle, width: box.width };
    });
    if (what.isBody) break;
    if (what.outline === "none") fault(`keyboard: no mark around ${what.key}`);
    seen.add(what.key);
    await page.keyboard.press("Tab");
  }
  const reachable = await page.$$eval("a[href], button, input, summary", (all) => all.filter((one) => one.offsetParent).length);
  if (seen.size < reachable * 0.9) fault(`keyboard: ${seen.size} stops, ${reachable} things to reach`);
  await page.close();
  console.log(`${seen.size} stops of the keyboard on a country's page`);
}

// The policy holds: with it nothing is refused, and a script put in does not run.
async function policy(browser) {
  for (const [language, type] of LANGUAGES.flatMap((one) => [[one, "world"], [one, "country"]])) {
    const page = await open(browser, `file://${site}/${language}/${TYPES[type]}`);
    const looks = await page.evaluate(() => getComputedStyle(document.querySelector(".brand")).fontWeight);
    if (looks !== "700") fault(`${language} ${type}: the looks are not loaded from a folder`);
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(`file://${site}/en/index.html`);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.put_in = true";
    document.body.append(script);
    return globalThis.put_in === true;
  });
  if (ran) fault("the policy lets a script within a page run");
  await page.close();
  console.log("works from a folder; no script within a page runs");
}

async function downloads(address) {
  const calendar = await fetch(`${address}en/training/calendar.ics`);
  const text = await calendar.text();
  if (!calendar.headers.get("content-type").startsWith("text/calendar")) fault("calendar: not told as one");
  if (!text.startsWith("BEGIN:VCALENDAR\r\n") || !text.includes("BEGIN:VEVENT")) fault("calendar: no events");
  const feed = await (await fetch(`${address}en/training/feed.atom`)).text();
  if (!feed.includes("<entry>")) fault("feed: no entries");
  console.log("calendar and feed download");
}

// The countries with the longest pages, and some others.
async function longest(language) {
  const folder = path.join(site, language, "countries");
  const sizes = [];
  for (const name of await readdir(folder)) {
    if (!/^[A-Z]{2}\.html$/.test(name)) continue;
    const text = await readFile(path.join(folder, name), "utf8");
    sizes.push([text.split('class="history"').length + text.split("<li><b>").length, name.slice(0, 2)]);
  }
  sizes.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1));
  return [...sizes.slice(0, 4).map(([, code]) => code), "CI", "KE", "XK"];
}

async function paper(browser, address) {
  for (const language of LANGUAGES) {
    for (const country of await longest(language)) {
      const page = await open(browser, `${address}${language}/countries/${country}.html`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const count = (Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
      if (count > 2 || count < 1) fault(`${language} ${country}: ${count} pages on paper, expected one or two`);
      await page.close();
    }
  }
  console.log("a country is two pages of paper");
}

await links();
await markup();
const { child, address } = await serve();
const launch = () => puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
const browser = await launch();
try {
  await downloads(address);
  await search(browser, address);
  await choices(browser, address);
  await keyboard(browser, address);
  await policy(browser);
  await paper(browser, address);
  await walk(address);
} finally {
  await browser.close();
  child.kill("SIGINT");
}
const code = await new Promise((resolve) => child.exitCode !== null ? resolve(child.exitCode) : child.on("exit", (code) => resolve(code)));
if (code !== 0) fault(`serve: expected to end with 0 at an interrupt, found ${code}`);
if (faults.length > 0) {
  console.error(`${faults.length} faults`);
  process.exit(1);
}
console.log("no fault");
