import { gzipSync } from "node:zlib";
import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ask, demo, expectLegible, open, Server, settled, submit, watch } from "./wall";

const figure = ".lead .mid b";

test.describe("a city of one's own", () => {
  test.describe.configure({ mode: "default" }); // one server, one after another
  const server = new Server();
  test.beforeAll(() => server.start());
  test.afterAll(() => server.end());

  test("all clear is said, a change is seen at once, and nothing is called simulated", async ({ page }) => {
    const seen = watch(page, server.url), sizes: number[] = [];
    page.on("response", async (response) => {
      if (response.ok()) sizes.push(gzipSync(await response.body().catch(() => Buffer.alloc(0))).length);
    });
    await open(page, `${server.url}/wall?scenes=overview&lang=id&dim=off`);
    console.log(`${Math.round(sizes.reduce((a, b) => a + b, 0) / 1000)} kB compressed`);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(400_000);
    await expect(page.locator(".hl")).toHaveText(/^Tidak ada pengaduan terbuka\./);
    await expect(page.locator(".sim")).toHaveCount(0);
    await page.screenshot({ path: "test-results/wall/all-clear.png" });
    await page.evaluate((selector) => {
      const seenAt = window as unknown as { seenAt?: number };
      new MutationObserver(() => { if (document.querySelector(selector)?.textContent === "1") seenAt.seenAt ??= Date.now(); })
        .observe(document.body, { subtree: true, childList: true, characterData: true });
    }, figure);
    await submit(server.url);
    const done = Date.now();
    await expect(page.locator(figure)).toHaveText("1", { timeout: 30_000 });
    const at = await page.evaluate(() => (window as unknown as { seenAt?: number }).seenAt ?? 0);
    console.log(`a change was on the wall ${at - done} ms after its answer`);
    expect(seen).toEqual({ foreign: [], errors: [] });
  });

  test("a screen's configuration reaches it live", async ({ page }) => {
    await open(page, `${server.url}/wall?screen=lobby&dim=off`);
    await expect(page.locator(".stage")).toHaveAttribute("data-scene", "overview");
    const save = (fields: string) => ask(server.url, `mutation { screenSave(input: { code: "lobby", name: "Lobi", ${fields} }) { userErrors { message } } }`);
    await save(`scenes: [FLOW], language: "en", theme: LIGHT, filter: { departments: ["DLH"] }`);
    await expect(page.locator(".stage")).toHaveAttribute("data-scene", "flow", { timeout: 30_000 });
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(page.locator(".brand")).toContainText("only DLH");
    await save("scenes: [PROMISE, MAP], rotateSeconds: 3600");
    await expect(page.locator(".stage")).toHaveAttribute("data-scene", "promise", { timeout: 30_000 });
    await ask(server.url, `mutation { screenDelete(input: { code: "lobby" }) { userErrors { message } } }`);
    await expect(page.locator(".stage")).toHaveAttribute("data-scene", "overview", { timeout: 30_000 });
  });

  test("a killed server leaves the last figures, and its return is found", async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, `${server.url}/wall?scenes=overview&lang=id&dim=off`);
    const before = await page.locator(figure).textContent();
    await server.kill();
    await expect(page.locator("html.cut")).toHaveCount(1, { timeout: 30_000 });
    expect(await page.locator(figure).textContent()).toBe(before);
    await server.start();
    await expect(page.locator("html.cut")).toHaveCount(0, { timeout: 60_000 });
    await submit(server.url);
    await expect(page.locator(figure)).toHaveText(String(Number(before) + 1), { timeout: 30_000 });
    await expect(page.locator(".stale")).toHaveCount(0, { timeout: 30_000 });
  });
});

test("a city without a map or a response clock asks for no map and says why", async ({ page }) => {
  test.setTimeout(180_000);
  const sample = "../../shared/data/baltimore-311-sample.csv", server = new Server("baltimore");
  if (existsSync(sample)) await server.import(sample);
  else console.log("the sample of Baltimore is not at hand: the city stays empty");
  await server.start();
  try {
    const seen = watch(page, server.url);
    await open(page, `${server.url}/wall?lang=id&rotate=3600&dim=off`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator(".why")).toHaveText("no map: the city has no boundaries");
    await expect(page.locator(".lead .rates .no").first()).toHaveText("not recorded");
    const pages: string[] = [];
    for (let name = "overview"; !pages.includes(name); name = await page.locator(".stage").getAttribute("data-scene") ?? "") {
      pages.push(name);
      await settled(page);
      await page.screenshot({ path: `test-results/wall/baltimore-${name}.png` });
      await expectLegible(page, `baltimore ${name}`);
      await page.keyboard.press("ArrowRight");
      await expect(page.locator(".stage")).not.toHaveAttribute("data-scene", name);
    }
    // The profile names no programmes: that scene would be empty, and takes no turn. The order is kept.
    const { programmes, assetClasses } = await ask(server.url, "{ programmes { items { kpis { received open } } } assetClasses { items { kpis { received open } } } }") as Record<"programmes" | "assetClasses", { items: { kpis: { received: number; open: number } }[] }>;
    const cases = ({ items }: typeof programmes) => items.some(({ kpis }) => kpis.received + kpis.open > 0);
    const { alerts } = await ask(server.url, "{ alerts { rule { code } } }") as { alerts: unknown[] };
    const whole = ["overview", "pillars", "heat", "programmes", "assets", "departments", "flow", "promise", ...(alerts.length > 0 ? ["alerts"] : [])];
    const filled = existsSync(sample) ? whole : whole.filter((name) => name !== "heat" && name !== "departments");
    expect(pages).toEqual(filled.filter((name) => (name !== "programmes" || cases(programmes)) && (name !== "assets" || cases(assetClasses))));
    await open(page, `${server.url}/wall?scenes=map&dim=off`);
    await expect(page.locator(".stage")).toHaveAttribute("data-scene", "overview");
    await expect(page.locator(".why")).toHaveText("no map: the city has no boundaries");
    expect(seen).toEqual({ foreign: [], errors: [] });
  } finally {
    await server.end();
  }
});

test("the first figures stand after a second", async ({ browser }) => {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    // Nothing is in this page's cache. Looked at in the page: what the test itself waits for does not count.
    const context = await browser.newContext(), page = await context.newPage();
    await page.addInitScript(() => {
      const seen = window as unknown as { figures?: number };
      new MutationObserver(() => {
        if (document.querySelector(".p h2") !== null && document.querySelector(".still") === null) seen.figures ??= performance.now();
      }).observe(document, { subtree: true, childList: true });
    });
    await open(page, `${demo}/wall?scenes=overview&dim=off`);
    times.push(await page.evaluate(() => (window as unknown as { figures: number }).figures));
    await context.close();
  }
  times.sort((a, b) => a - b);
  console.log(`every panel of the overview had its figures after ${times.map(Math.round).join(", ")} ms`);
  // What else the machine does only adds: the least is the page's own. Goal: a second on a quiet machine.
  expect(times[0]).toBeLessThan(2500);
});

test("GraphiQL works from this origin alone", async ({ page }) => {
  const server = new Server();
  await server.start();
  try {
    const foreign: string[] = [];
    page.on("request", (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) foreign.push(request.url()); });
    const schema = page.waitForResponse(`${server.url}/graphql`);
    await page.goto(`${server.url}/graphiql`);
    await schema;
    await page.locator(".graphiql-execute-button").click();
    await expect(page.locator(".result-window")).toContainText("Smart Government", { timeout: 30_000 });
    expect(foreign).toEqual([]);
  } finally {
    await server.end();
  }
});
