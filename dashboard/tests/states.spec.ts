import { expect, test, type Page, type WebSocketRoute } from "@playwright/test";
import { demo, open, still } from "./wall";

/** Stands between the page and the server: what the server says can be held back, changed or cut off. */
class Between {
  frozen = false;
  cut = false;
  change: (message: string) => string = (message) => message;
  private sockets: WebSocketRoute[] = [];

  async stand(page: Page): Promise<void> {
    await page.routeWebSocket(/\/graphql$/, (socket) => {
      if (this.cut) return void socket.close({ code: 1001 });
      this.sockets.push(socket);
      const server = socket.connectToServer();
      server.onMessage((message) => { if (!this.frozen) socket.send(this.change(String(message))); });
    });
  }

  async cutOff(): Promise<void> {
    this.cut = true;
    for (const socket of this.sockets.splice(0)) await socket.close({ code: 1001 });
  }
}

const overview = `${demo}/wall?scenes=overview&lang=id&dim=off`;
const figure = ".lead .mid b";

test("figures grow old when the server freezes, and recover", async ({ page }) => {
  const between = new Between();
  await between.stand(page);
  await page.clock.install();
  await open(page, overview);
  await page.clock.runFor(1000);
  await expect(page.locator(".stale")).toHaveCount(0);
  const before = await page.locator(figure).textContent();
  between.frozen = true;
  await page.clock.runFor(8000);
  await expect(page.locator(".stale")).toHaveCount(0);
  await page.clock.runFor(4000);
  await expect(page.locator(".stale")).toHaveCount(6);
  await page.clock.fastForward(12_000);
  await page.clock.runFor(1000);
  await expect(page.locator(".lead .tag")).toHaveText(/^LAMA 2[0-9] dtk$/);
  await expect(page.locator(".conn")).toContainText(/tak terdengar 2\d dtk/);
  expect(await page.locator(figure).textContent()).toBe(before);
  await page.screenshot({ path: "test-results/wall/stale.png" });
  between.frozen = false;
  await expect(async () => {
    await page.clock.runFor(1000);
    await expect(page.locator(".stale")).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
});

test("figures grow old, and say why, while the server cannot follow its database", async ({ page }) => {
  const between = new Between();
  await between.stand(page);
  between.change = (message) => message.replace(/("type":"ping","payload":\{)/, '$1"age":75,');
  await open(page, overview);
  await expect(page.locator(".conn")).toContainText(/basis data terputus \d+ (dtk|mnt)/, { timeout: 30_000 });
  await expect(page.locator(".stale")).toHaveCount(6);
  await still(page);
  await page.screenshot({ path: "test-results/wall/behind.png" });
  between.change = (message) => message;
  await expect(page.locator(".stale")).toHaveCount(0, { timeout: 30_000 });
});

test("a cut is said in words, the figures stay, and the wall recovers by itself", async ({ page }) => {
  const between = new Between();
  await between.stand(page);
  await open(page, overview);
  const before = await page.locator(figure).textContent();
  await between.cutOff();
  await expect(page.locator("html.cut .conn")).toContainText(/TERPUTUS \d+ dtk/, { timeout: 30_000 });
  await expect(page.locator(".conn")).toContainText(/angka pukul \d\d\.\d\d · mencoba lagi, ke-\d+/);
  await expect(page.locator(".hl")).toHaveText(/^Terputus\. Angka di bawah adalah keadaan pukul \d\d\.\d\d\.$/);
  await expect(page.locator(".sim")).toBeVisible();
  expect(await page.locator(figure).textContent()).toBe(before);
  await expect(page.locator(".strips b").first()).toHaveText(/^([A-Z][a-z]{2} )?\d\d\.\d\d$/);
  await still(page);
  await page.screenshot({ path: "test-results/wall/disconnected.png" });
  between.cut = false;
  await expect(page.locator("html.cut")).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator(".stale")).toHaveCount(0, { timeout: 30_000 });
});

test("a silent source is named, and one without a rhythm does not make figures current", async ({ page }) => {
  const between = new Between();
  between.change = (message) => message.replaceAll(/"expectedWithinHours":[\d.]+,"stale":false/g, '"expectedWithinHours":0.0001,"stale":true');
  await between.stand(page);
  await open(page, overview);
  await expect(page.locator(".lead .tag")).toHaveText(/^\d sumber diam$/);
  await expect(page.locator(".conn .sys")).toHaveText(/diam/);
  await expect(page.locator(".conn")).not.toContainText("data kini");
  await page.screenshot({ path: "test-results/wall/silent.png" });
  between.change = (message) => message.replaceAll(/"expectedWithinHours":[\d.]+,"stale":(true|false)/g, '"expectedWithinHours":null,"stale":false');
  await page.reload();
  await expect(page.locator(".age").first()).toHaveText(/^s\.d\. .+ lalu$/);
  await expect(page.locator(".conn")).toContainText(/catatan terakhir .+ lalu/);
});

test("a rate without cases is no data, and one of few cases shows its parts", async ({ page }) => {
  const between = new Between();
  between.change = (message) => message.replaceAll(/"rate":(null|[\d.]+),"lowCount":(true|false)/g, '"rate":null,"lowCount":true');
  await between.stand(page);
  await open(page, overview);
  await expect(page.locator(".lead .rates .no").first()).toHaveText("tak ada data");
  await expect(page.locator(".lead .rates")).not.toContainText("0%");
  between.change = (message) => message.replaceAll(/"met":\d+,"breached":\d+,"unobserved":\d+,"rate":(null|[\d.]+),"lowCount":(true|false)/g, '"met":3,"breached":1,"unobserved":0,"rate":0.75,"lowCount":true');
  await page.reload();
  await expect(page.locator(".lead .rates .few b, .lead .rates b.few").first()).toHaveText("3 dari 4");
});

test("a new build is loaded at a calm moment", async ({ page }) => {
  const between = new Between();
  await between.stand(page);
  await open(page, overview);
  between.change = (message) => message.replace(/"build":"[^"]*"/, '"build":"another"');
  await page.evaluate(() => { document.title = "old page"; });
  // Nothing is due soon, so that the moment is calm.
  const calm = between.change;
  between.change = (message) => calm(message).replace(/"dueNext":\[.*?\}\]/, '"dueNext":[]');
  const loaded = page.waitForEvent("load", { timeout: 60_000 });
  await between.cutOff();
  between.cut = false;
  await loaded;
  await open(page, overview);
});

test("a promise breaks on its second, and midnight brings the new day", async ({ page }) => {
  const between = new Between();
  const midnight = Date.parse("2026-11-25T00:00:00+07:00"), start = midnight - 40_000;
  let overdue = 5;
  between.change = (message) => message
    .replace(/"now":"[^"]*"/, () => `"now":"${new Date(now).toISOString()}"`)
    .replace(/"validUntil":"[^"]*"/g, '"validUntil":null')
    .replace(/"overdue":\d+,"atRisk":\d+,(?=.*"dueNext")/, () => `"overdue":${overdue},"atRisk":7,`)
    .replace(/("dueNext":\[\{"dueAt":")[^"]*/, `$1${"2026-11-24T23:59:50+07:00"}`);
  let now = start;
  await between.stand(page);
  await page.clock.install({ time: start });
  await open(page, overview);
  const pass = async (ms: number) => {
    now += ms;
    await page.clock.runFor(ms);
  };
  await pass(2000);
  await expect(page.locator(".clock")).toHaveText("23.59");
  await expect(page.locator(".when")).toContainText("24 November 2026");
  await expect(page.locator(".strips li").first()).toHaveClass(/soon/);
  await expect(page.locator(".strips b").first()).toHaveText(/^\d+ dtk$/);
  const first = await page.locator(".strips li").first().getAttribute("title");
  await pass(30_000);
  await expect(page.locator(".strips li").first()).not.toHaveAttribute("title", first ?? "");
  overdue = 6;
  await expect(async () => {
    await pass(1000);
    await expect(page.locator(".lead .over .fig")).toHaveClass(/broken/, { timeout: 200 });
  }).toPass({ timeout: 60_000 });
  await pass(20_000);
  await expect(page.locator(".clock")).toHaveText(/^00\.0\d$/); // the tries above may have taken a minute of the page's time
  await expect(page.locator(".when")).toContainText("25 November 2026");
});

test("a font that comes late is measured again", async ({ page }) => {
  let give = () => {};
  const late = new Promise<void>((resolve) => { give = resolve; });
  await page.route("**/*.woff2", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(overview, { waitUntil: "commit" }); // its load waits for the font
  await expect(page.locator(".lead .fig").first()).toBeVisible();
  await page.evaluate(() => document.querySelector("#root > *")?.setAttribute("data-first", ""));
  give();
  await expect(page.locator("#root > [data-first]")).toHaveCount(0);
  await expect(page.locator(".lead .fig").first()).toBeVisible();
});
