// Endurance of the wall, in accelerated time: a page whose clock runs through days and midnights in seconds, fed by a real
// server under a stream of changes; scenes turn, each night the connection is cut for hours. After each day the garbage is
// collected and what stays is counted. Compiled code belongs to the heap and grows for as long as the engine finds something to
// compile, which hides what the page keeps: the optimising compilers are off unless JIT=1. Prints the slopes; exits 1 if nodes or listeners grow.
import { collected, openBrowser, sequence, slope, startDemo } from "./demo.mjs";
import { standBetween } from "./shifted.mjs";

const DAY = 86_400_000, STEP = 25_000;
const PAGES = ["overview", "pillars", "heat", "programmes", "assets", "departments", "map", "flow", "promise"];

/** Runs for some minutes of this machine's time; `rate` is the events a minute of the simulator. */
export async function soak({ minutes, rate = 1200, steps = 40, jit = false, log = console.log }) {
  const demo = await startDemo({ rate }), between = await standBetween(demo.url), { browser, page, session, errors } = await openBrowser({ flags: jit ? [] : ["--js-flags=--no-opt --no-sparkplug --no-maglev"] });
  try {
    await session.send("Performance.enable");
    await session.send("HeapProfiler.enable");
    const begun = Date.now(), first = await sequence(demo.url), start = Math.floor(begun / DAY) * DAY - 120 * DAY + 16 * 3_600_000 + 52 * 60_000; // 23.52 in Malang
    let now = start;
    between.move(now - Date.now());
    await page.clock.install({ time: start });
    await page.goto(`${between.url}/wall?rotate=30&dim=off`);
    await page.clock.runFor(3000);
    await page.locator(".p h2").first().waitFor();
    const pass = async (ms, act = "fastForward") => {
      now += ms;
      between.move(now - Date.now());
      await page.clock[act](ms);
      between.beat();
    };
    const samples = [];
    let cuts = 0;
    for (let day = 0; Date.now() - begun < minutes * 60_000; day++) {
      const seen = new Set();
      // Through midnight: scenes turn by themselves.
      for (let i = 0; i < steps; i++) {
        await pass(STEP);
        if (i % 4 === 0) seen.add(await page.locator(".stage").getAttribute("data-scene"));
      }
      // The night: hours without a network, then back.
      between.cut();
      cuts++;
      now += DAY - steps * STEP - 60_000;
      between.move(now - Date.now());
      await page.clock.fastForward(DAY - steps * STEP - 60_000);
      for (let i = 0; i < 60 && (await page.locator("html.cut").count() > 0 || await page.locator(".stale, .still").count() > 0); i++) await pass(1000, "runFor");
      now = start + (day + 1) * DAY;
      await pass(1000, "runFor");
      // What stays, always on the same scene.
      for (let i = 0; i < PAGES.length && await page.locator(".stage").getAttribute("data-scene") !== "overview"; i++) await page.keyboard.press("ArrowRight");
      await pass(1000, "runFor");
      await page.evaluate(() => { for (const one of document.getAnimations()) if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish(); });
      samples.push({ day: day + 1, changes: await sequence(demo.url) - first, ...(await collected(session)) });
      const { heap, nodes, listeners, changes } = samples.at(-1);
      log(`day ${day + 1}: ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${changes} changes, ${seen.size} scenes seen, ${await page.locator("html.cut").count() > 0 ? "cut" : "connected"}`);
    }
    // The first days fill caches.
    const warm = samples.slice(Math.min(3, Math.max(0, samples.length - 3)));
    const line = (pick) => slope(warm.map((s) => [s.day, pick(s)]));
    // What only fills up levels off: then the later half is flatter than the whole.
    const later = warm.slice(Math.floor(warm.length / 2));
    return { samples, warm, cuts, errors, heap: line((s) => s.heap), heapLater: slope(later.map((s) => [s.day, s.heap])), nodes: line((s) => s.nodes), listeners: line((s) => s.listeners) };
  } finally {
    await browser.close();
    await between.end();
    await demo.end();
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const minutes = Number(process.env.MINUTES ?? 10), rate = Number(process.env.RATE ?? 1200);
  const { warm, cuts, errors, heap, heapLater, nodes, listeners } = await soak({ minutes, rate, jit: process.env.JIT === "1" });
  const last = warm.at(-1), list = (pick) => `${Math.min(...warm.map(pick))} to ${Math.max(...warm.map(pick))}`;
  const per = ({ slope: b, margin }, digits) => `${b.toFixed(digits)} \u00b1 ${margin.toFixed(digits)}`;
  console.log(`\n${last.day} simulated days in ${minutes} minutes, ${last.changes} changes, ${cuts} nights without a network`);
  console.log(`heap after collection: ${per({ slope: heap.slope / 1000, margin: heap.margin / 1000 }, 2)} kB a simulated day (95 %), ${(Math.min(...warm.map((s) => s.heap)) / 1e6).toFixed(2)} to ${(Math.max(...warm.map((s) => s.heap)) / 1e6).toFixed(2)} MB`);
  console.log(`heap, later half of the days: ${per({ slope: heapLater.slope / 1000, margin: heapLater.margin / 1000 }, 2)} kB a simulated day`);
  console.log(`nodes: ${per(nodes, 2)} a day, ${list((s) => s.nodes)}; listeners: ${per(listeners, 3)} a day, ${list((s) => s.listeners)}`);
  if (errors.length > 0) console.log(`errors of the page: ${errors.slice(0, 5).join("; ")}`);
  const grows = ({ slope: b, margin }, least) => b - margin > least;
  if (errors.length > 0 || grows(nodes, 1) || grows(listeners, 0.1)) process.exitCode = 1;
}
