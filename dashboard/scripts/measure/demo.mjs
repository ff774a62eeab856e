// A simulated city of one's own, on a free port, and Debian's Chromium to look at it.
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";

const program = process.env.TUGU_PROGRAM ?? new URL("../../../bin/tugu", import.meta.url).pathname;

/** Starts `tugu demo` with some events a minute. Returns its address and how to end it. */
export async function startDemo({ rate, complaints = 15_000 }) {
  const made = spawn(program, ["demo", "--listen=127.0.0.1:0", `--rate=${rate}`, `--complaints=${complaints}`], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const url = await new Promise((resolve, reject) => {
    made.stderr.on("data", (part) => { said = (said + part).slice(-4000); });
    made.stdout.on("data", (part) => {
      said += part;
      const found = /wall\s+(http:\S+)\//.exec(said)?.[1];
      if (found !== undefined && said.includes("ready after")) resolve(found);
    });
    made.on("exit", () => reject(new Error(`tugu demo ended: ${said}`)));
  });
  const end = () => new Promise((resolve) => {
    made.removeAllListeners("exit");
    made.on("exit", resolve);
    made.kill("SIGTERM");
  });
  return { url, end };
}

/** Number of the last change that the server has taken in. */
export async function sequence(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^tugu_feed_sequence (\S+)/m.exec(text)?.[1] ?? NaN);
}

/** A page in Chromium, with its DevTools session; flags are those of Chromium. */
export async function openBrowser({ size = { width: 1920, height: 1080 }, flags = [] } = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--enable-precise-memory-info", ...flags] });
  const page = await browser.newPage({ viewport: size });
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const session = await page.context().newCDPSession(page);
  return { browser, page, session, errors };
}

/** Chromium's own figures of the page, by name. */
export async function metrics(session) {
  const { metrics: list } = await session.send("Performance.getMetrics");
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** What stays after the collection of garbage: used heap in bytes, DOM nodes, listeners. */
export async function collected(session) {
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners } = await metrics(session);
  return { heap, nodes, listeners };
}

/** Slope of the line of least squares through points [x, y], and half the width of its 95 % interval. */
export function slope(points) {
  const n = points.length, mean = (i) => points.reduce((sum, p) => sum + p[i], 0) / n, [mx, my] = [mean(0), mean(1)];
  const sxx = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0), sxy = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const b = sxy / sxx, rest = points.reduce((sum, [x, y]) => sum + (y - my - b * (x - mx)) ** 2, 0);
  return { slope: b, margin: n > 2 ? 1.96 * Math.sqrt(rest / (n - 2) / sxx) : NaN };
}
