import { expect, test } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { api, base, expectSound, shots, token, visit } from "./kpi";

test.skip(base === "" || token === "", "the KPI pages are tested against a real server: set TUGU_URL and TUGU_TOKEN, as .ci/e2e does");

const SIZES = [["phone", 390, 844, "id"], ["tablet", 820, 1180, "en"], ["desktop", 1440, 900, "id"], ["phone-en", 390, 844, "en"]] as const;
const PAGES = [
  ["overview", ""], ["figure", "?figure=responseOnTime"], ["pillars", "/pillars"], ["pillar", "/pillars/LIVING"], ["departments", "/departments"],
  ["map", "/map"], ["promise", "/promise"], ["recap", "/report"],
] as const;

for (const [size, width, height, lang] of SIZES) {
  test(`every page on ${size}, in ${lang}`, async ({ browser }) => {
    test.setTimeout(300_000);
    for (const [name, path] of size === "phone-en" ? PAGES.slice(0, 2) : PAGES) {
      await test.step(name, async () => {
        const context = await browser.newContext({ viewport: { width, height } }), page = await context.newPage();
        const watched = await visit(page, `/kpi${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
        await page.screenshot({ path: `${shots}/${size}-${lang}-${name}.png`, fullPage: true });
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page.locator(".top .sim")).toHaveText(lang === "id" ? "SIMULASI" : "SIMULATION");
        await expectSound(page, watched);
        await context.close();
      });
    }
  });
}

test("a complaint opens: its promises, its course, and no word without a token", async ({ page }) => {
  const found = await api<{ complaints: { nodes: { id: string; reference: string; title: string }[] } }>(
    "{ complaints(measure: OVERDUE, first: 1) { nodes { id reference title } } }");
  const one = found.complaints.nodes[0];
  if (one === undefined) throw new Error("nothing is overdue in the demo");
  await page.setViewportSize({ width: 390, height: 844 });
  const watched = await visit(page, `/kpi/complaints/${one.id}`);
  await expect(page.locator("h1")).toContainText(one.reference);
  await expect(page.locator(".tl li").first()).toContainText("Masuk");
  await expect(page.locator(".tl li.over").first()).toBeVisible();
  await expect(page.locator(".ttl")).toHaveText("Judul memerlukan token.");
  await expectSound(page, watched);
  await expect(page.locator(".access")).toContainText("Token diberikan oleh pengelola tugu di Kota Malang");
  await page.getByRole("button", { name: "Saya punya token" }).click();
  await page.getByLabel("Token").fill("not-the-right-token");
  await page.getByRole("button", { name: "Pakai token" }).click();
  await expect(page.getByRole("alert")).toContainText("tidak dikenal");
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Pakai token" }).click();
  await expect(page.locator(".ttl")).toHaveText(one.title);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([1, 0]);
  await page.screenshot({ path: `${shots}/phone-id-complaint.png`, fullPage: true });
});

test("the load is small, and its first figures are there soon", async ({ page }) => {
  let bytes = 0;
  const files: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "fetch") return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes += gzipSync(body).length;
    files.push(`${new URL(response.url()).pathname} ${gzipSync(body).length}`);
  });
  const began = Date.now();
  await page.goto(`${base}/kpi`);
  await expect(page.locator(".led .still")).toHaveCount(0, { timeout: 30_000 });
  const took = Date.now() - began;
  await page.waitForLoadState("load");
  process.stdout.write(`    /kpi: ${Math.round(bytes / 1000)} kB compressed, first figures after ${took} ms\n`);
  expect(bytes, files.join("\n")).toBeLessThan(400_000);
});
