// When the first figures stand on a page, in milliseconds since its navigation began, measured inside the page: for each of
// some fresh contexts, nothing cached. Also says when what leads there came: the HTML, the program, the connection, the answers.
// TUGU_URL names a running server, otherwise a demo is started. PAGES=/wall,/kpi RUNS=5
import { loadavg } from "node:os";
import { openBrowser, startDemo } from "./demo.mjs";

const RUNS = Number(process.env.RUNS ?? 5), PAGES = (process.env.PAGES ?? "/wall?dim=off,/kpi").split(",");

/** Runs in the page before all else: notes when things happen. */
function watch() {
  const at = {}, note = (name) => { at[name] ??= performance.now(); };
  Object.assign(window, { firstSteps: at });
  const Native = WebSocket;
  window.WebSocket = class extends Native {
    constructor(...given) {
      super(...given);
      note("socket");
      this.addEventListener("open", () => note("opened"));
      this.addEventListener("message", ({ data }) => { note(data.includes("\"next\"") ? "answer" : "acknowledged"); });
    }
  };
  new MutationObserver((_, observer) => {
    if (document.querySelector(".p, .led .v") !== null) note("drawn");
    if (document.querySelector(".p h2, .led .v") === null || document.querySelector(".still") !== null) return;
    note("figures");
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => note("painted")));
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
}

const demo = process.env.TUGU_URL === undefined ? await startDemo({ rate: 60 }) : { url: process.env.TUGU_URL, end: () => undefined };
const { browser } = await openBrowser();
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
try {
  for (const path of PAGES) {
    const runs = [];
    for (let n = 0; n < RUNS; n++) {
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } }), page = await context.newPage();
      await page.addInitScript(watch);
      await page.goto(demo.url + path, { waitUntil: "commit" });
      await page.waitForFunction(() => window.firstSteps?.painted !== undefined);
      runs.push(await page.evaluate(() => {
        const [own] = performance.getEntriesByType("navigation"), parts = performance.getEntriesByType("resource"), end = (kind) => Math.max(0, ...parts.filter(({ name }) => name.endsWith(kind)).map(({ responseEnd }) => responseEnd));
        return { html: own.responseEnd, scripts: end(".js"), styles: end(".css"), font: end(".woff2"), paint: performance.getEntriesByName("first-paint")[0]?.startTime ?? 0, ...window.firstSteps };
      }));
      await context.close();
    }
    const names = [...new Set(runs.flatMap(Object.keys))];
    console.log(`${path}: first figures after ${median(runs.map(({ figures }) => figures)).toFixed(0)} ms (${runs.map(({ figures }) => figures.toFixed(0)).join(", ")}), load ${loadavg()[0].toFixed(1)}`);
    console.log(`  medians: ${names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]).sort((a, b) => a[1] - b[1]).map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(", ")}`);
  }
} finally {
  await browser.close();
  await demo.end();
}
