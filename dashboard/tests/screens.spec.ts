import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { ask, open, Server, token, watch } from "./wall";

const server = new Server();
test.describe.configure({ mode: "default" });
test.beforeAll(() => server.start());
test.afterAll(() => server.end());

async function sound(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`), `axe: ${what}`).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${what}: sideways`).toBeLessThanOrEqual(0);
}

test("a screen is made and changed with the keyboard, and the wall follows within a second", async ({ page, context }) => {
  test.setTimeout(120_000);
  const wall = await context.newPage();
  await open(wall, `${server.url}/wall?screen=lobi&dim=off`);
  await wall.evaluate(() => {
    const seen = window as unknown as { at: Record<string, number> };
    seen.at = {};
    new MutationObserver(() => { seen.at[document.querySelector(".stage")?.getAttribute("data-scene") ?? ""] ??= Date.now(); })
      .observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-scene"] });
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  const seen = watch(page, server.url);
  await page.goto(`${server.url}/screens?lang=id`);
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await expect(page.getByText("Belum ada layar.")).toBeVisible();
  await sound(page, "no screens");

  // Without a token nothing is changed, and the page says what it takes.
  await page.getByLabel("Nama layar").fill("Lobi balai kota");
  await page.getByLabel("Kode").fill("lobi");
  await page.getByLabel("Kode").press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "masukkan token" })).toBeVisible();
  await expect(page.getByLabel("Token operator")).toBeFocused();
  await page.keyboard.type("not-the-right-token");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Token ini tidak boleh mengubah layar.")).toBeVisible();
  await page.getByLabel("Token operator").fill(token);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Token dipakai sampai tab ini ditutup.")).toBeVisible();

  // What the server finds wrong is said at its field.
  await page.getByLabel("Kode").fill("Lobi!");
  await page.getByLabel("Detik per halaman", { exact: true }).fill("3");
  await page.getByRole("button", { name: "Simpan ke dinding" }).press("Enter");
  await expect(page.locator("[aria-invalid=true]").first()).toBeFocused();
  await expect(page.locator(".bad").first()).toContainText("Kode: ");
  await sound(page, "errors");
  await page.getByLabel("Kode").fill("lobi");
  await page.getByLabel("Detik per halaman", { exact: true }).fill("600");

  // Made: flow, then the overview.
  await page.getByLabel("Tambah adegan").selectOption("FLOW");
  await page.getByRole("button", { name: "Naikkan Arus" }).press("Enter");
  await expect(page.locator(".turns li").first()).toContainText("Arus");
  await expect(page.getByText("Satu putaran: 20 mnt.")).toBeVisible();
  // A scene of its own time; what is out of bounds is said at its field.
  const own = page.getByLabel("Detik per halaman untuk Ikhtisar; kosong: seperti yang lain");
  await own.fill("3");
  await page.getByRole("button", { name: "Simpan ke dinding" }).press("Enter");
  await expect(page.locator(".turns ~ .bad")).toContainText("10 to 3600 seconds for OVERVIEW, not 3");
  await expect(page.locator("[aria-invalid=true]").first()).toBeFocused(); // the focus moves after the words are there, and would take what is typed
  await own.fill("20");
  await expect(page.getByText("Satu putaran: 10 mnt.")).toBeVisible();
  let begun = Date.now();
  await page.getByRole("button", { name: "Simpan ke dinding" }).press("Enter");
  await expect(page.getByText(/^Tersimpan \d\d\.\d\d\./)).toBeVisible();
  await expect(wall.locator(".stage")).toHaveAttribute("data-scene", "flow", { timeout: 30_000 });
  const first = await wall.evaluate(() => (window as unknown as { at: Record<string, number> }).at["flow"] ?? 0) - begun;
  await expect(page).toHaveURL(/code=lobi/);
  await expect(page.getByRole("link", { name: "Lihat layar ini" })).toHaveAttribute("href", "/wall?screen=lobi");

  // Changed: one department, light, promises first.
  await page.locator("details > summary").filter({ hasText: "Perangkat daerah" }).press("Enter");
  await page.getByRole("group", { name: "Perangkat daerah" }).getByLabel("DLH", { exact: true }).press("Space");
  await page.getByLabel("Tema").selectOption("LIGHT");
  await page.getByRole("button", { name: "Hapus Arus dari urutan" }).press("Enter");
  await page.getByLabel("Tambah adegan").selectOption("PROMISE");
  await page.getByRole("button", { name: "Naikkan Janji" }).press("Enter");
  begun = Date.now();
  await page.getByRole("button", { name: "Simpan ke dinding" }).press("Enter");
  await expect(wall.locator(".stage")).toHaveAttribute("data-scene", "promise", { timeout: 30_000 });
  const second = await wall.evaluate(() => (window as unknown as { at: Record<string, number> }).at["promise"] ?? 0) - begun;
  await expect(wall.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(wall.locator(".brand")).toContainText("hanya DLH");
  console.log(`a screen followed its editor after ${first} and ${second} ms`);
  expect(Math.min(first, second)).toBeLessThan(1000);
  await sound(page, "a screen");
  await page.screenshot({ path: "test-results/wall/screens.png", fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await sound(page, "on a telephone");
  await page.setViewportSize({ width: 1280, height: 900 });

  // A link names the screen, in the other language; it is deleted once that was confirmed.
  await page.goto(`${server.url}/screens?lang=en&code=lobi`);
  await expect(page.locator("#editing")).toHaveText("Lobi balai kota");
  await expect(page.getByLabel("Code")).toHaveAttribute("readonly", "");
  await page.getByRole("button", { name: "Delete screen" }).press("Enter");
  await page.getByRole("button", { name: "Yes, delete" }).press("Enter");
  await expect(page.getByText("There is no screen yet.")).toBeVisible();
  await expect(wall.locator(".stage")).toHaveAttribute("data-scene", "overview", { timeout: 30_000 });
  expect(seen.foreign).toEqual([]);
  expect(seen.errors).toEqual([expect.stringContaining("401")]); // of the wrong token
});

test("a scene stays for its own time on a screen, and a change of it reaches the screen live", async ({ page }) => {
  const save = (stays: { scene: string; seconds: number }[]) => ask(server.url, "mutation ($i: ScreenSaveInput!) { screenSave(input: $i) { userErrors { message } } }",
    { i: { code: "waktu", name: "Waktu", scenes: ["FLOW", "OVERVIEW"], rotateSeconds: 3600, stays } });
  expect(await save([])).toEqual({ screenSave: { userErrors: [] } });
  await page.clock.install();
  await open(page, `${server.url}/wall?screen=waktu&dim=off`);
  const scene = page.locator(".stage");
  await expect(scene).toHaveAttribute("data-scene", "flow");
  await page.clock.runFor(12_000);
  await expect(scene).toHaveAttribute("data-scene", "flow");
  // From now on ten seconds, which begin with the change.
  expect(await save([{ scene: "FLOW", seconds: 10 }])).toEqual({ screenSave: { userErrors: [] } });
  await expect(async () => {
    await page.clock.runFor(1000);
    expect(await scene.getAttribute("data-scene")).toBe("overview");
  }).toPass({ timeout: 60_000, intervals: [200] });
  await page.clock.runFor(20_000);
  await expect(scene).toHaveAttribute("data-scene", "overview"); // which stays for the hour of the others
});
