import { expect, test } from "@playwright/test";
import { api, base, hourAgo, settled, shots, token, visit } from "./kpi";

test.skip(base === "" || token === "", "the KPI pages are tested against a real server: set TUGU_URL and TUGU_TOKEN, as .ci/e2e does");

const number = (text: string | null) => Number((text ?? "").replace(/\D/g, ""));

test("every part of every figure lists as many complaints as it counts", async ({ page }) => {
  test.setTimeout(240_000);
  await visit(page, `/kpi?asOf=${hourAgo}&figure=open`);
  const figures = await page.locator(".led th a").evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).searchParams.get("figure")));
  expect(figures.length).toBeGreaterThan(15);
  let lists = 0;
  for (const figure of figures) {
    await page.locator(`#f-${figure}`).click();
    await expect(page.locator(".led .sel")).toHaveCount(1);
    await settled(page);
    const tabs = page.locator(".tabs a"), many = await tabs.count();
    for (let i = 0; i < Math.max(1, many); i++) {
      const shown = many === 0 ? null : number(await tabs.nth(i).locator("b").textContent());
      if (many > 0) await tabs.nth(i).click();
      await expect(page.locator(".cls [aria-busy=false] .eq"), `${figure} ${i}`).toContainText("sama dengan angkanya", { timeout: 30_000 });
      const said = number(await page.locator(".cls .eq").textContent());
      if (shown !== null) expect(said, `${figure} ${i}`).toBe(shown);
      lists++;
    }
  }
  expect(lists).toBeGreaterThan(40);
});

test("a list can be paged through, and holds each complaint that was counted", async ({ page }) => {
  await visit(page, `/kpi?asOf=${hourAgo}&figure=overdue`);
  const total = number(await page.locator(".cls .eq").textContent()), seen = new Set<string>();
  expect(total).toBeGreaterThan(10);
  for (;;) {
    const first = page.locator(".cl tbody th a").first(), before = await first.textContent();
    for (const reference of await page.locator(".cl tbody th a").allTextContents()) seen.add(reference);
    const next = page.getByRole("link", { name: "Berikutnya" });
    if (await next.count() === 0) break;
    await next.click();
    await expect(first).not.toHaveText(before ?? "");
  }
  expect(seen.size).toBe(total);
  const { overview } = await api<{ overview: { kpis: { overdue: number } } }>(`{ overview(asOf: "${hourAgo}") { kpis { overdue } } }`);
  expect(total).toBe(overview.kpis.overdue);
});

test("a link is a view: what was chosen is there again", async ({ page, browser }) => {
  await visit(page, `/kpi?asOf=${hourAgo}`);
  await page.locator(".per select").selectOption("LAST_90_DAYS");
  await page.getByLabel(/^Pembanding/).selectOption("YEAR_EARLIER");
  await page.locator(".rest > summary").click();
  await page.locator(".pop label:has(small:text-is('OPD')) select").selectOption("DLH");
  await settled(page);
  await page.keyboard.press("Escape");
  await page.locator("#f-accuracy").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#opened")).toContainText("Akurat");
  await settled(page);
  const url = new URL(page.url());
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ window: "LAST_90_DAYS", compare: "YEAR_EARLIER", department: "DLH", figure: "accuracy" });
  const read = async (p: typeof page) => [await p.locator("h1").innerText(), await p.locator(".led").innerText(), await p.locator(".hero").innerText()];
  const other = await browser.newPage();
  await visit(other, url.pathname + url.search);
  expect(await read(other)).toEqual(await read(page));
  await other.close();
  await page.goBack();
  await expect(page.locator("#opened")).toContainText("Cepat");
});

test("as it was: a past moment shows the figures of then", async ({ page }) => {
  const then = "2026-09-01T12:00:00+07:00";
  await visit(page, `/kpi?asOf=${encodeURIComponent(then)}`);
  const { overview } = await api<{ overview: { kpis: { open: number; received: number } } }>(
    `{ overview(window: { preset: LAST_30_DAYS }, compare: PREVIOUS_PERIOD, asOf: "${then}") { kpis { open received } } }`);
  const value = (key: string) => page.locator(`tr:has(#f-${key}) .v`);
  await expect(value("open")).toHaveText(overview.kpis.open.toLocaleString("id-ID"));
  await expect(value("received")).toHaveText(overview.kpis.received.toLocaleString("id-ID"));
  await expect(page.locator(".live")).toContainText("Keadaan 1 Sep 12.00");
  await expect(page.locator(".foot")).toContainText("1 September 2026 pukul 12.00 WIB");
});

test("live: a complaint that comes in is counted without a reload; a past window stays", async ({ page }) => {
  await visit(page, "/kpi?window=TODAY");
  await expect(page.locator(".live")).toContainText("data kini", { timeout: 30_000 });
  const value = page.locator("tr:has(#f-received) .v"), before = number(await value.textContent());
  const { city } = await api<{ city: { channels: { code: string }[] } }>("{ city { channels { code } } }");
  await api("mutation ($channel: String!) { complaintSubmit(input: { channel: $channel, title: \"Lampu padam\", text: \"Lampu jalan padam\" }) { complaint { id } userErrors { message } } }", { channel: city.channels[0]?.code });
  await expect.poll(async () => number(await value.textContent()), { timeout: 30_000 }).toBeGreaterThan(before);
  await page.goto(`${base}/kpi?window=LAST_MONTH`);
  await settled(page);
  await expect(page.locator(".live")).toContainText("Jendela yang sudah lewat");
});

test("errors say what to do; nothing found says so; refusal leaves the figures", async ({ page }) => {
  await visit(page, "/kpi?department=NOWHERE");
  await expect(page.getByRole("alert")).toContainText("NOWHERE");
  await page.getByRole("link", { name: "Buka ikhtisar biasa" }).click();
  await settled(page);
  await page.goto(`${base}/kpi?from=2012-01-01&to=2012-01-31`);
  await settled(page);
  await expect(page.locator(".led")).toContainText("tak ada data");
  await expect(page.locator(".cls")).toContainText("Tidak ada pengaduan pada bagian ini.");
  await page.screenshot({ path: `${shots}/desktop-id-empty.png`, fullPage: true });
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("query Complaints(") !== true) return route.continue();
    return route.fulfill({ json: { data: null, errors: [{ message: "no", extensions: { code: "FORBIDDEN" } }] } });
  });
  await page.goto(`${base}/kpi`);
  await settled(page);
  await expect(page.locator(".access")).toContainText("Anda melihat angka saja");
  await expect(page.locator(".led .v").nth(1)).toContainText("%");
  await page.unroute("**/graphql");
  await page.route("**/graphql", (route) => route.abort());
  await page.goto(`${base}/kpi/pillars`);
  await expect(page.getByRole("alert").first()).toContainText("Server tidak terjangkau");
});

test("what cannot be read of a link is said, and what narrows a view is in sight and can be dropped", async ({ page }) => {
  await visit(page, "/kpi?windw=TODAY&department=DLH");
  await expect(page.locator(".ignored")).toContainText("windw=TODAY");
  await expect(page.locator(".chips")).toContainText("Dinas Lingkungan Hidup");
  const part = number(await page.locator("tr:has(#f-received) .v").textContent());
  await page.locator(".chips button").click();
  await settled(page);
  await expect(page.locator(".ignored")).toHaveCount(0);
  await expect(page.locator(".chips")).toHaveCount(0);
  await expect.poll(async () => number(await page.locator("tr:has(#f-received) .v").textContent())).toBeGreaterThan(part);
});

test("a map's figures open: a district, no place, and the whole", async ({ page }) => {
  await visit(page, `/kpi/map?asOf=${hourAgo}`);
  const rows = page.locator(".map tbody tr"), count = await rows.count();
  for (const i of [0, count - 2, count - 1]) { // the largest, those without a place, all
    const link = rows.nth(i).locator("td a"), shown = number(await link.textContent());
    await link.click();
    await settled(page);
    await expect(page.locator(".cls .eq")).toContainText("sama dengan angkanya");
    expect(number(await page.locator(".cls .eq").textContent()), `row ${i}`).toBe(shown);
    await page.goBack();
    await settled(page);
  }
});

test("the parts of a promise open from the promise's own page", async ({ page }) => {
  await visit(page, `/kpi/promise?asOf=${hourAgo}`);
  const line = page.locator(".clk").first().locator(".parts div").filter({ hasText: "Lewat janji" }), shown = number(await line.locator("dd").textContent());
  await line.getByRole("link").click();
  await settled(page);
  await expect(page.locator("#opened")).toContainText("Responsif");
  await expect(page.locator(".tabs [aria-current]")).toContainText("Lewat janji");
  await expect(page.locator(".cls .eq")).toContainText("sama dengan angkanya");
  expect(number(await page.locator(".cls .eq").textContent())).toBe(shown);
});

test("an ended calendar of working days is said above the figures", async ({ page }) => {
  const { city } = await api<{ city: { takenUntil: string } }>("{ city { takenUntil } }");
  for (const [days, says] of [[-40, null], [-10, "hanya cukup untuk pengaduan sampai"], [1, "Angka tidak lengkap"]] as const) {
    await page.clock.setFixedTime(new Date(Date.parse(`${city.takenUntil}T05:00:00Z`) + days * 86_400_000));
    await page.goto(`${base}/kpi?asOf=${hourAgo}`);
    await settled(page);
    if (says === null) await expect(page.locator(".ignored")).toHaveCount(0);
    else await expect(page.locator(".ignored")).toContainText(says);
  }
});
