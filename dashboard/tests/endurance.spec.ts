import { expect, test } from "@playwright/test";
import { demo, open, settled, still } from "./wall";

// The long run in accelerated time is `make soak-wall`; this one finds what a turn of the scenes leaves behind.
test("nothing is left behind by turning scenes", async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, `${demo}/wall?rotate=3600&dim=off&lang=id`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  const round = async () => {
    const seen = new Set<string | null>();
    do {
      seen.add(await page.locator(".stage").getAttribute("data-scene"));
      await settled(page);
      await page.keyboard.press("ArrowRight");
    } while (await page.locator(".stage").getAttribute("data-scene") !== "overview");
    expect(seen.size).toBeGreaterThan(6);
    await expect(page.locator(".conn")).toContainText("data kini", { timeout: 30_000 });
    await expect(page.locator(".stale, .still")).toHaveCount(0, { timeout: 30_000 });
    await still(page);
    for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? NaN;
    return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
  };
  for (let i = 0; i < 3; i++) await round(); // fills caches
  const before = await round(), rounds = [await round(), await round()];
  for (const after of rounds) {
    expect(after.listeners, "listeners").toBe(before.listeners);
    // Rows and marks come and go with the figures; a scene that stays behind has hundreds of nodes.
    expect(Math.abs(after.nodes - before.nodes), `nodes: ${before.nodes}, ${rounds.map((r) => r.nodes).join(", ")}`).toBeLessThan(120);
  }
});
