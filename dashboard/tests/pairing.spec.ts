import { writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ask, collisions, Server, settled, submit, texts, token, watch } from "./wall";

const server = new Server("malang", ["--public=nothing"]);
test.describe.configure({ mode: "serial" });
test.beforeAll(() => server.start());
test.afterAll(() => server.end());

test("a screen that nobody knows shows a code, is let in by an operator, survives a restart, and is revoked", async ({ page, browser }) => {
  test.setTimeout(180_000);
  await submit(server.url);
  const screen = await browser.newContext({ viewport: { width: 1920, height: 1080 } }), wall = await screen.newPage();
  const seen = watch(wall, server.url);
  await wall.goto(`${server.url}/wall?dim=off`);

  // The code is read from five metres, fits, and is in the city's language.
  const shown = wall.locator(".usercode");
  await expect(shown).toHaveText(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/, { timeout: 30_000 });
  const code = (await shown.textContent()) ?? "";
  expect(await shown.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(200);
  await expect(wall.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(wall.getByRole("heading", { name: "Layar ini belum diizinkan" })).toBeVisible();
  await expect(wall.getByText(`${new URL(server.url).host}/screens`)).toBeVisible();
  await wall.evaluate(() => document.fonts.ready);
  const drawn = await texts(wall);
  expect(drawn.filter((t) => t.size < 23.9).map((t) => `${t.text} ${t.size}`)).toEqual([]);
  expect(drawn.filter((t) => t.left < 0 || t.right > 1920 || t.top < 0 || t.bottom > 1080).map((t) => t.text)).toEqual([]);
  expect(collisions(drawn)).toEqual([]);
  const { violations } = await new AxeBuilder({ page: wall }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const shot = process.env["TUGU_SHOTS"];
  if (shot !== undefined) writeFileSync(`${shot}/pairing.png`, await wall.screenshot());

  // An operator finds it by its code, with and without mistakes.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${server.url}/screens?lang=id`);
  await page.getByLabel("Token operator").fill(token);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Token dipakai sampai tab ini ditutup.")).toBeVisible();
  await page.getByLabel("Huruf di layar").fill("BCDF-GHJK");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tidak ada layar yang menampilkan kode ini.")).toBeVisible();
  await page.getByLabel("Huruf di layar").fill(code.toLowerCase().replace("-", ""));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Layar di 127.0.0.1")).toBeVisible();
  await page.getByLabel("Nama layar ini").fill("Lobi");
  if (shot !== undefined) writeFileSync(`${shot}/screens.png`, await page.screenshot());
  await page.getByRole("button", { name: "Izinkan", exact: true }).click();
  await expect(page.getByText("Lobi diizinkan.")).toBeVisible();

  // Nobody touches the screen: figures come by themselves. Its token is nothing that a script reads.
  await settled(wall);
  await expect(shown).toHaveCount(0);
  const cookie = (await screen.cookies()).find(({ name }) => name === "tugu-screen");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  expect(await wall.evaluate(() => document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toContain("tugu_");
  await expect(page.getByRole("row", { name: /Lobi/ })).toBeVisible({ timeout: 30_000 });

  // After a restart of the server, and of the screen, it is let in still.
  await server.kill();
  await server.start();
  await wall.close();
  const again = await screen.newPage();
  await again.goto(`${server.url}/wall?dim=off`);
  await settled(again);
  await expect(again.locator(".usercode")).toHaveCount(0);

  // Revoked: within seconds another code, and no figures beside it.
  await page.reload();
  await page.getByRole("button", { name: "Cabut izin Lobi" }).click();
  await expect(page.getByText("Izin Lobi dicabut.")).toBeVisible();
  await expect(again.locator(".usercode")).toBeVisible({ timeout: 20_000 });
  expect(await again.locator(".usercode").textContent()).not.toBe(code);
  await expect(again.locator("[data-panel]")).toHaveCount(0);
  expect(await ask(server.url, "{ devices { name } }")).toEqual({ devices: [] });
  expect(seen.foreign).toEqual([]);
  await screen.close();
});

test("nobody else is let in by a code", async ({ request }) => {
  const form = { client_id: "wall" };
  const given = await (await request.post(`${server.url}/device/authorization`, { form })).json() as { device_code: string; user_code: string };
  // A page of another site may neither ask nor redeem.
  for (const path of ["authorization", "token", "seen"]) {
    const answer = await request.post(`${server.url}/device/${path}`, { form, headers: { "sec-fetch-site": "cross-site", origin: "https://evil.example" } });
    expect(answer.status(), path).toBe(403);
  }
  // A code is approved by who may, and a screen may not.
  const refused = await request.post(`${server.url}/graphql`, { data: { query: `mutation { deviceApprove(input: { userCode: "${given.user_code}", name: "x" }) { userErrors { message } } }` } });
  expect(await refused.text()).toContain("FORBIDDEN");
});

test("a leader opens the figures of such a city with a token", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}/kpi?lang=en`);
  await expect(page.getByRole("heading", { name: "This city's figures are open to bearers of a token alone" })).toBeVisible();
  const standing = page.locator("header .live"); // nothing is current that is not shown
  for (const [query, text] of [["lang=id", "Tanpa angka"], ["lang=en&window=LAST_MONTH", "No figures"], ["lang=en", "No figures"]] as const) {
    await page.goto(`${server.url}/kpi?${query}`);
    await expect(page.locator("section.access")).toBeVisible();
    await expect(standing).toHaveText(text);
    await expect(standing.locator("svg")).toHaveCount(0);
  }
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const field = page.locator("input[name=token]");
  const shot = process.env["TUGU_SHOTS"];
  if (shot !== undefined) writeFileSync(`${shot}/kpi-closed.png`, await page.screenshot());
  await field.fill("no token of anybody");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator(".kpis, .six, table").first()).toHaveCount(0);
  await field.fill(token);
  await page.keyboard.press("Enter");
  await expect(page.getByText("This city's figures are open")).toHaveCount(0, { timeout: 15_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main")).toContainText(/overdue/i);
  await expect(standing).toContainText("data current");
});
