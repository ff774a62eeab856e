import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import jsqr from "jsqr";
import { ask, demo, Server, token, watch } from "./wall";

// A module of CommonJS, whose types say otherwise.
const jsQR = "default" in jsqr ? (jsqr as unknown as { default: typeof jsqr }).default : jsqr;

const server = new Server();
test.describe.configure({ mode: "default" });
test.beforeAll(() => server.start());
test.afterAll(() => server.end());

async function sound(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`), `axe: ${what}`).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${what}: sideways`).toBeLessThanOrEqual(0);
}

/** Opens the counter as who has the token. */
async function counter(page: Page, query = ""): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript((held) => { if (sessionStorage.getItem("seen") === null) { sessionStorage.setItem("seen", "1"); sessionStorage.setItem("tugu.token", held); } }, token);
  await page.goto(`${server.url}/counter${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** What a camera reads of a QR code, by another library than drew it. */
async function readQr(page: Page, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString("base64");
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bits = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
    const context = new OffscreenCanvas(bits.width, bits.height).getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(bits, 0, 0);
    return { data: [...context.getImageData(0, 0, bits.width, bits.height).data], width: bits.width, height: bits.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: "dontInvert" })?.data;
}

const leave = (page: Page) => page.keyboard.press("Escape");

test("a complaint by telephone is entered, routed, answered, resolved, seen by its citizen, rated and counted", async ({ page, browser }) => {
  test.setTimeout(150_000);
  const seen = watch(page, server.url);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${server.url}/counter`);
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await expect(page.getByText("SIMULASI")).toHaveCount(0);
  await expect(page.getByRole("radio")).toHaveCount(3); // as the profile of Malang says, and in its order
  await page.getByRole("radio", { name: "Loket" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Surat" })).toBeChecked();
  await sound(page, "without a token");

  // Without a token nothing is saved, and nothing typed is lost: not by the refusal, nor by loading again.
  await page.getByLabel("Isi laporan").fill("Mohon dilihat di tempat kami");
  await page.getByRole("radio", { name: "Telepon" }).press("Space");
  await page.getByLabel("Isi laporan").press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "masukkan token" }).first()).toBeVisible();
  await expect(page.getByLabel("Token operator")).toBeFocused();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText("Isian sebelum halaman dimuat ulang ada di sini.")).toBeVisible();
  await expect(page.getByLabel("Isi laporan")).toHaveValue("Mohon dilihat di tempat kami");
  await expect(page.getByRole("radio", { name: "Telepon" })).toBeChecked();
  await page.getByLabel("Token operator").fill(token);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Token dipakai sampai tab ini ditutup.")).toBeVisible();

  // The keyboard alone: search as one types, contact, save.
  await page.getByRole("combobox", { name: "Kelurahan" }).focus();
  await page.keyboard.type("oro oro");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Oro-oro Dowo");
  await sound(page, "searching");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Kelurahan" })).toHaveValue("Oro-oro Dowo");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Jl. Brigjen Slamet Riadi 1");
  await page.getByLabel("Nama", { exact: true }).fill("Sari Dewi");
  await page.keyboard.press("Control+Enter");
  const receipt = page.locator(".receipt");
  await expect(receipt.getByRole("heading")).toBeFocused();
  await sound(page, "the receipt");
  const [reference = "", secret = "", link = ""] = await receipt.locator("dd").allTextContents();
  expect(reference).toMatch(/^20\d\d-[0-9A-Z]{8}$/);
  expect(secret).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  expect(link).toBe(`${server.url}/status/${reference}#${secret}`);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("Sari");
  expect(await readQr(page, receipt.getByRole("img", { name: /^Kode QR/ }))).toBe(link);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".tabs")).toBeHidden();
  await expect(receipt).toBeVisible();
  await page.screenshot({ path: "test-results/counter-receipt.png" });
  await page.emulateMedia({ media: "screen" });

  // The queue: unrouted, then with a department, an answer and a result.
  await page.keyboard.press("q");
  await expect(page.locator("#queue")).toBeFocused();
  await expect(page.locator("#tab-queue [data-row]").first()).toBeVisible(); // there is nothing to go to before
  await page.keyboard.press("j");
  await expect(page.locator("#tab-queue [data-row]").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#one")).toContainText(reference);
  await expect(page.locator("#tab-queue").getByText("Sari Dewi")).toBeVisible();
  await sound(page, "the queue");
  await page.screenshot({ path: "test-results/counter-queue.png", fullPage: true });
  const category = page.locator("#tab-queue").getByRole("combobox", { name: "Kategori" });
  await category.focus();
  await page.keyboard.type("jalan rusak");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Simpan dan serahkan" }).press("Enter");
  await expect(page.getByText("Diserahkan.", { exact: true })).toBeVisible();
  await expect(page.locator("#tab-queue .shelf [data-row]")).toHaveCount(0);
  await page.getByLabel("Jawaban atau hasil").fill("Kami periksa besok.");
  await page.getByRole("button", { name: "Kirim tanggapan" }).press("Enter");
  await expect(page.getByText("Tanggapan terkirim.")).toBeVisible();
  await page.getByLabel("Jawaban atau hasil").fill("Sudah ditambal.");
  await page.getByRole("button", { name: "Umumkan hasil" }).press("Enter");
  const invitation = await page.locator(".done .key").textContent() ?? "";
  expect(invitation).toContain(`${server.url}/rate#`);
  const corrections = await ask(server.url, "{ routingCorrections { totalCount edges { node { from { code } to { code } complaint { reference } } } } }");
  expect(corrections["routingCorrections"]).toEqual({ totalCount: 1, edges: [{ node: { from: { code: "NONE" }, to: { code: "JALAN-RUSAK" }, complaint: { reference } } }] });

  // The citizen, on a telephone: the link alone opens the page, and its secret leaves the address.
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } }), citizen = watch(phone, server.url);
  await phone.goto(link);
  await expect(phone.getByText("Sudah ditambal.")).toBeVisible();
  await expect(phone.getByText("Selesai", { exact: true })).toBeVisible();
  await expect(phone.getByText("tepat waktu").first()).toBeVisible();
  expect(phone.url()).not.toContain(secret);
  expect(await phone.content()).not.toContain("Sari");
  await sound(phone, "the citizen's page");
  await phone.screenshot({ path: "test-results/status.png", fullPage: true });

  // Rated by the invitation, once; the figure follows.
  await phone.goto(invitation);
  await phone.getByLabel("5 – sangat baik").check();
  await phone.getByLabel("Pendapat Anda").fill("Cepat sekali");
  await sound(phone, "the rating");
  await phone.screenshot({ path: "test-results/rate.png", fullPage: true });
  await phone.getByRole("button", { name: "Kirim nilai" }).click();
  await expect(phone.getByRole("status")).toHaveText("Terima kasih, sudah kami terima.");
  await phone.goto("about:blank");
  await phone.goto(invitation);
  await expect(phone.getByRole("alert")).toContainText("sudah dipakai");
  const rated = await ask(server.url, "{ overview(window: { preset: TODAY }) { kpis { satisfaction { count mean csat } } } }");
  expect(rated["overview"]).toEqual({ kpis: { satisfaction: { count: 1, mean: 5, csat: 1 } } });
  await expect(page.locator(".remarks").getByText("Cepat sekali")).toBeVisible();
  expect(citizen.foreign).toEqual([]);
  expect(citizen.errors.filter((text) => !text.includes("404"))).toEqual([]);
  await phone.close();

  // Help, and letters that can be switched off.
  await leave(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await sound(page, "the help");
  await page.keyboard.press("Escape");
  expect(seen.foreign).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test("the status page works without JavaScript, and says nothing to who guesses", async ({ browser }) => {
  const data = await ask(server.url, `mutation { complaintSubmit(input: { channel: "LETTER", text: "Lampu mati" }) { access { reference secret } } }`);
  const { reference, secret } = (data["complaintSubmit"] as { access: { reference: string; secret: string } }).access;
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 480 } }), page = await context.newPage();
  await page.goto(`${server.url}/status/${reference}?lang=en`);
  await page.getByLabel("Secret").fill("4K7Q-9M2X-A1B2-C3D4");
  await page.getByRole("button", { name: "Show the status" }).click();
  await expect(page.getByRole("alert")).toContainText("do not belong together");
  await expect(page.getByLabel("Reference")).toHaveValue(reference);
  await page.getByLabel("Secret").fill(secret.toLowerCase());
  await page.getByRole("button", { name: "Show the status" }).click();
  await expect(page.getByText("Received", { exact: true })).toBeVisible();
  await page.getByText("Take the complaint back").first().click();
  await page.getByLabel("Yes, I take this complaint back").check();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("You took the complaint back")).toBeVisible();
  await context.close();
});

test("a record that was set aside is mended and taken, another discarded", async ({ page }) => {
  const push = (body: string) => fetch(`${server.url}/intake/SAMBAT`, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${token}` }, body });
  await push(`{"externalId":"S-7","event":"SUBMITTED","occurredAt":"kemarin","text":"Pohon tumbang"}`);
  await push(`{"externalId":"S-8"}`);
  await counter(page, "?tab=aside");
  const tab = page.locator("#tab-aside");
  await expect(page.getByRole("button", { name: "Disisihkan" }).locator(".n")).toHaveText("2");
  await tab.getByRole("button", { name: /S-7/ }).press("Enter");
  await expect(tab.locator("#record")).toBeFocused();
  await expect(tab.locator(".about").getByText("tidak menurut skema catatan")).toBeVisible();
  await sound(page, "set aside");
  const field = tab.getByLabel("Catatan seperti yang datang"), raw = await field.inputValue();
  await field.fill(raw.replace("kemarin", "besok"));
  await tab.getByRole("button", { name: "Proses ulang" }).press("Enter");
  await expect(tab.getByRole("alert").filter({ hasText: "Perlu diperbaiki" })).toBeVisible();
  await expect(field).toHaveValue(raw.replace("kemarin", "besok"));
  await page.screenshot({ path: "test-results/counter-aside.png", fullPage: true });
  await field.fill(raw.replace("kemarin", "2026-11-02T08:00:00+07:00"));
  await field.press("Control+Enter");
  await expect(tab.getByText("Diambil: laporan masuk hitungan.")).toBeVisible();
  await tab.getByRole("button", { name: /S-8/ }).press("Enter");
  await tab.getByLabel("Alasan membuang").fill("bukan laporan");
  await page.keyboard.press("Enter");
  await expect(tab.getByText("Dibuang.", { exact: true })).toBeVisible();
  await expect(tab.getByText("Tidak ada. Antrean ini bersih.")).toBeVisible();
  const taken = await ask(server.url, `{ complaintByReference(source: "SAMBAT", externalId: "S-7") { file { text } } setAside(state: DISCARDED) { edges { node { decision } } } }`);
  expect(taken).toEqual({ complaintByReference: { file: { text: "Pohon tumbang" } }, setAside: { edges: [{ node: { decision: "bukan laporan" } }] } });
});

test("duplicates are merged and undone, others are kept apart for good", async ({ page }) => {
  const submit = async (text: string) => {
    const data = await ask(server.url, `mutation ($t: String!) { complaintSubmit(input: { channel: "SAMBAT_WEB", category: "SAMPAH", latitude: -7.9666, longitude: 112.6326, text: $t }) { complaint { id reference } userErrors { message } } }`, { t: text });
    return (data["complaintSubmit"] as { complaint: { id: string; reference: string } }).complaint;
  };
  const a = await submit("Sampah menumpuk di depan Pasar Besar sudah tiga hari"), b = await submit("Sampah menumpuk tiga hari di depan Pasar Besar");
  await counter(page, "?tab=twins&lang=en");
  const tab = page.locator("#tab-twins");
  await expect(tab.locator(".pairs > li")).toHaveCount(1);
  const badge = page.getByRole("button", { name: "Possible duplicates" }).locator(".n");
  await expect(badge).toHaveText("1");
  await expect(tab.getByText(/^1 pair among \d+ open complaints/)).toBeVisible();
  await sound(page, "duplicates");
  await page.screenshot({ path: "test-results/counter-twins.png", fullPage: true });
  const merge = tab.getByRole("button", { name: /is the same as .*: merge/ }).first();
  await merge.press("Enter");
  await expect(tab.getByText(/was merged into/)).toBeVisible();
  await expect(tab.getByText("No possible duplicates.")).toBeVisible();
  await expect(badge).toHaveText("0");
  const status = async () => Object.values(await ask(server.url, `{ a: complaint(id: "${a.id}") { status } b: complaint(id: "${b.id}") { status } }`)).map((one) => (one as { status: string }).status).sort();
  expect(await status()).toEqual(["DUPLICATE", "SUBMITTED"]);
  await tab.getByRole("button", { name: /Undo/ }).press("Enter");
  await expect(tab.locator(".pairs > li")).toHaveCount(1);
  expect(await status()).toEqual(["SUBMITTED", "SUBMITTED"]);
  await tab.getByRole("button", { name: "Not the same" }).press("Enter");
  await expect(tab.getByText("No possible duplicates.")).toBeVisible();
  await page.reload();
  await expect(tab.getByText("No possible duplicates.")).toBeVisible();
  const apart = await ask(server.url, `{ possibleDuplicates(id: "${a.id}") { score } duplicatePairs { totalCount } }`);
  expect(apart).toEqual({ possibleDuplicates: [], duplicatePairs: { totalCount: 0 } });
});

test("a complaint is accepted, noted, waits, is closed, opened again and rejected, each step with what it means", async ({ page }) => {
  const data = await ask(server.url, `mutation { complaintSubmit(input: { channel: "LETTER", text: "Genangan di Jl. Bareng" }) { complaint { id reference } } }`);
  const { id, reference } = (data["complaintSubmit"] as { complaint: { id: string; reference: string } }).complaint;
  await counter(page, "?tab=queue&lang=en");
  const tab = page.locator("#tab-queue");
  await tab.getByRole("button", { name: reference }).press("Enter");
  await expect(tab.locator("#one")).toBeFocused();
  const choose = tab.getByLabel("Another step"), note = tab.getByRole("textbox", { name: "Note" });
  const step = async (name: string, means: string | RegExp, said: string, remark = "", reason = "") => {
    await choose.selectOption({ label: name });
    await expect(tab.getByText(means)).toBeVisible();
    const button = tab.getByRole("button", { name, exact: true });
    if (reason !== "") {
      await expect(button).toBeDisabled();
      await tab.getByLabel("Reason").selectOption({ label: reason });
    }
    if (remark !== "") await note.fill(remark);
    await button.press("Enter");
    await expect(tab.getByText(said, { exact: true })).toBeVisible();
  };
  await step("Accept", "answer and result stay promised", "Accepted.");
  await choose.selectOption({ label: "Save a note" });
  await note.fill("Pelapor akan menelepon lagi");
  await sound(page, "a step");
  await page.screenshot({ path: "test-results/counter-step.png", fullPage: true });
  await note.press("Control+Enter");
  await expect(tab.getByText("Note saved.")).toBeVisible();
  await step("Wait for the citizen", "write what is missing as an answer", "Waiting for the citizen.", "foto");
  await expect(choose.getByRole("option", { name: "Wait for the citizen" })).toHaveCount(0); // what is not legal is not offered
  await step("Close", "The work ends without a result", "Closed.");
  await step("Open again", "A new round begins", "Opened again.");
  await step("Reject", "It ends without work", "Rejected.", "", "not the city's to solve");
  const done = await ask(server.url, `{ complaint(id: "${id}") { status events { kind } file { remarks { text } } } }`);
  expect(done["complaint"]).toEqual({
    status: "REJECTED",
    events: ["SUBMITTED", "VERIFIED", "NOTED", "WAITING", "NOTED", "CLOSED", "REOPENED", "REJECTED"].map((kind) => ({ kind })),
    file: { remarks: [{ text: "Pelapor akan menelepon lagi" }, { text: "foto" }] },
  });
});

test("a simulated city says so at the counter and to the citizen", async ({ page, browser }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${demo}/counter`);
  await expect(page.locator("header .sim")).toHaveText("SIMULASI");
  await sound(page, "the counter on a telephone");
  await page.screenshot({ path: "test-results/counter-phone.png", fullPage: true });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${demo}/counter?lang=en`);
  await expect(page.locator("header .sim")).toHaveText("SIMULATION");
  await page.screenshot({ path: "test-results/counter-enter.png", fullPage: true });
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled }), citizen = await context.newPage();
    await citizen.goto(`${demo}/status`);
    await expect(citizen.getByText("SIMULASI: data di sini dibuat-buat.")).toBeVisible();
    await context.close();
  }
});
