// What the wall costs while changes burst in: a real server under a simulator, the page's processor throttled four times.
// Prints for each scene: changes taken in, websocket frames that reached the page, scripting and all work of the main thread
// per change, and the longest tasks.
// It fails on nothing: figures depend on the machine. Times are those of the thread, so other load does not count.
import { metrics, openBrowser, sequence, startDemo } from "./demo.mjs";

const SECONDS = Number(process.env.SECONDS ?? 20), PER_SECOND = Number(process.env.RATE ?? 50), THROTTLE = Number(process.env.THROTTLE ?? 4);
const PAGES = (process.env.SCENES ?? "overview,pillars,programmes,assets,departments,map,flow,promise,alerts").split(",");

/** Milliseconds of the thread for each task of the page's main thread. */
function tasksOf(events) {
  const main = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`));
  return events.filter(({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && main.has(`${pid}.${tid}`)).map(({ tdur, dur }) => (tdur ?? dur) / 1000);
}

/** Websocket frames a second that reach the page. */
async function framesIn(page, session, seconds) {
  let frames = 0;
  const count = () => { frames++; };
  await session.send("Network.enable");
  session.on("Network.webSocketFrameReceived", count);
  await page.waitForTimeout(seconds * 1000);
  session.off("Network.webSocketFrameReceived", count);
  await session.send("Network.disable");
  return frames / seconds;
}

const demo = await startDemo({ rate: PER_SECOND * 60 }), { browser, page, session } = await openBrowser();
try {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  console.log(`${PER_SECOND} changes a second asked for, ${SECONDS} s a scene, processor throttled ${THROTTLE}x`);
  console.log("scene          changes/s  frames/s  script ms/change  all ms/change  script ms/s  tasks > 50 ms  longest");
  for (const name of PAGES) {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.goto(`${demo.url}/wall?scenes=${name}&rotate=3600&dim=off`);
    await page.locator(".p h2").first().waitFor();
    while (await page.locator(".still").count() > 0) await page.waitForTimeout(100);
    await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
    await page.waitForTimeout(3000);
    const before = await metrics(session), first = await sequence(demo.url), begun = performance.now();
    await page.waitForTimeout(SECONDS * 1000);
    const after = await metrics(session), changes = await sequence(demo.url) - first, took = (performance.now() - begun) / 1000;
    // Frames and tasks are looked at apart: both cost time of their own.
    const frames = await framesIn(page, session, Math.min(5, SECONDS));
    await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
    await page.waitForTimeout(SECONDS * 500);
    const tasks = tasksOf(JSON.parse((await browser.stopTracing()).toString("utf8")).traceEvents).filter((task) => task > 50);
    const ms = (metric) => (after[metric] - before[metric]) * 1000;
    const cell = (value, width) => String(value).padStart(width);
    console.log(name.padEnd(14) + cell((changes / took).toFixed(1), 10) + cell(frames.toFixed(1), 10) + cell((ms("ScriptDuration") / changes).toFixed(2), 18) + cell((ms("TaskDuration") / changes).toFixed(2), 15)
      + cell((ms("ScriptDuration") / took).toFixed(0), 13) + cell(tasks.length, 15) + cell(`${Math.max(0, ...tasks).toFixed(0)} ms`, 9));
  }
} finally {
  await browser.close();
  await demo.end();
}
