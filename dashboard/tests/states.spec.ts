import { expect, test } from "@playwright/test";
import { expectLegible, malang, open, real, tell } from "./wall";

test.skip(real !== undefined, "the mock alone can be frozen and cut");
test.afterEach(async () => {
  await tell("thaw");
  await tell("restore");
});

test("figures grow old when the server freezes, and recover", async ({ page }) => {
  await page.clock.install();
  await open(page, malang);
  await page.clock.runFor(1000);
  await expect(page.locator(".stale")).toHaveCount(0);
  const before = await page.locator(".lead .mid b").textContent();
  await tell("freeze");
  await page.clock.fastForward(24_000);
  await page.clock.runFor(1000);
  await expect(page.locator(".stale")).toHaveCount(6);
  await expect(page.locator(".lead .tag")).toHaveText(/^LAMA 2[3-9] dtk$/);
  await expect(page.locator(".conn")).toContainText(/tak terdengar 2\d dtk/);
  expect(await page.locator(".lead .mid b").textContent()).toBe(before);
  await expectLegible(page);
  await page.screenshot({ path: "test-results/stale.png" });
  await tell("thaw");
  await expect(async () => {
    await page.clock.runFor(1000);
    await expect(page.locator(".stale")).toHaveCount(0);
  }).toPass({ timeout: 30_000 });
});

test("a cut is said in words, the figures stay, and the wall recovers by itself", async ({ page }) => {
  await open(page, malang);
  const before = await page.locator(".lead .mid b").textContent();
  await tell("cut");
  await expect(page.locator("html.cut .conn")).toContainText(/TERPUTUS \d+ dtk/, { timeout: 10_000 });
  await expect(page.locator(".conn")).toContainText(/angka pukul \d\d\.\d\d · mencoba lagi, ke-\d+/);
  await expect(page.locator(".hl")).toHaveText(/^Terputus\. Angka di bawah adalah keadaan pukul \d\d\.\d\d\.$/);
  await expect(page.locator(".sim")).toBeVisible();
  expect(await page.locator(".lead .mid b").textContent()).toBe(before);
  await expect(page.locator(".strips b").first()).toHaveText(/^([A-Z][a-z]{2} )?\d\d\.\d\d$/);
  await expectLegible(page);
  await page.screenshot({ path: "test-results/disconnected.png" });
  await tell("restore");
  await expect(page.locator("html.cut")).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator(".conn")).toContainText("Tersambung");
  await expect(page.locator(".stale")).toHaveCount(0, { timeout: 10_000 });
});

test("a silent source is named", async ({ page }) => {
  await open(page, malang);
  await tell("silent");
  await expect(page.locator(".conn")).toContainText(/3 dari 4 sumber/);
  await expect(page.locator(".conn .sys")).toHaveText(/SP4N-LAPOR! diam 5 j 1\d mnt/);
  await expect(page.locator(".lead .tag")).toHaveText("1 sumber diam");
  await expectLegible(page);
  await page.screenshot({ path: "test-results/silent.png" });
  await tell("silent");
  await expect(page.locator(".conn .sys")).toHaveCount(0);
});

test("a new build is loaded after a reconnection", async ({ page }) => {
  await open(page, malang);
  await page.evaluate(() => { document.title = "old page"; });
  await tell("build");
  await tell("cut");
  const loaded = page.waitForEvent("load", { timeout: 45_000 });
  await tell("restore");
  await loaded;
  await expect(page.locator(".lead .mid b")).toBeVisible();
});
