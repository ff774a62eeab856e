import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ask, demo, expectLegible, open, settled, still, watch } from "./wall";

const PAGES = ["overview", "pillars", "heat", "programmes", "assets", "departments", "map", "flow", "promise", "alerts"] as const;
const SIZES = [[1920, 1080], [3840, 2160], [5760, 1080], [1080, 1920]] as const;

for (const [width, height] of SIZES) {
  for (const language of ["id", "en"] as const) {
    test(`every scene at ${width}x${height} in ${language}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: "reduce" });
      const seen = watch(page, demo), theme = language === "en" && width === 1920 ? "light" : "dark";
      await open(page, `${demo}/wall?lang=${language}&theme=${theme}&rotate=3600&dim=off`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const columns = width === 5760 ? 3 : 1;
      for (let i = 0; i < PAGES.length; i += columns) {
        const name = PAGES[i] ?? "overview";
        await expect(page.locator(".stage").first()).toHaveAttribute("data-scene", name);
        await settled(page);
        await expect(page.locator(".sim")).toHaveCount(columns);
        await expect(page.locator(".sim").first()).toHaveText(language === "id" ? "SIMULASI" : "SIMULATION");
        await expect(page.locator(".age").first()).toHaveText(language === "id" ? "kini" : "current");
        await still(page);
        await page.screenshot({ path: `test-results/wall/${name}-${width}x${height}-${language}.png` });
        await expectLegible(page, `${name} ${width}x${height} ${language}`);
        if (width === 1920) {
          const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
          expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`), `axe on ${name}`).toEqual([]);
        }
        for (let k = 0; k < columns; k++) await page.keyboard.press("ArrowRight");
      }
      expect(seen).toEqual({ foreign: [], errors: [] });
    });
  }
}

test("a telephone scrolls down, never sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${demo}/wall?rotate=3600&dim=off`);
  for (const name of PAGES) {
    await expect(page.locator(".stage")).toHaveAttribute("data-scene", name);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390);
    await page.keyboard.press("ArrowRight");
  }
  await page.screenshot({ path: "test-results/wall/phone.png" });
});

test("a scene that does not exist is named on the screen, with those that do", async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => { if (message.type() === "warning") said.push(message.text()); });
  await open(page, `${demo}/wall?scenes=flow:60,weather&lang=en&dim=off`);
  await expect(page.locator(".stage")).toHaveAttribute("data-scene", "flow");
  await expect(page.locator(".why")).toHaveText(/^no scene: weather \(there are overview, .*alerts\)$/);
  expect(said.join()).toContain("no scene is called weather");
  await expectLegible(page, "unknown scene");
  await open(page, `${demo}/wall?scenes=flow&lang=en&dim=off`);
  const { city } = await ask(demo, "{ city { takenUntil } }") as { city: { takenUntil: string | null } };
  const days = city.takenUntil === null ? Infinity : (Date.parse(city.takenUntil) - Date.now()) / 86_400_000;
  // A day of doubt: the city's date may differ from this machine's.
  if (days < 29) await expect(page.locator(".why")).toContainText("working days known until");
  else if (days > 31) await expect(page.locator(".why")).toHaveCount(0);
});

test("the alerts that hold are those of the API", async ({ page }) => {
  await open(page, `${demo}/wall?scenes=alerts&lang=id&dim=off`);
  const { alerts } = await ask(demo, "{ alerts { rule { code name } } }") as { alerts: { rule: { code: string; name: string } }[] };
  const names = [...new Set(alerts.map(({ rule }) => rule.name))];
  expect(names.length).toBeGreaterThan(0);
  await expect(page.locator(".rule h3")).toHaveCount(names.length);
  for (const name of names) await expect(page.locator(".rule h3").filter({ hasText: name })).toHaveCount(1);
  await expect(page.locator(".hl")).toHaveText(new RegExp(`^${names.length} aturan peringatan berlaku`));
});

test("a silenced alert is marked, with its end in the city's time", async ({ page }) => {
  const { alerts, city } = await ask(demo, "{ alerts { rule { code nameEn } code silencedUntil } city { timeZone } }") as { city: { timeZone: string }; alerts: { rule: { code: string; nameEn: string }; code: string | null; silencedUntil: string | null }[] };
  const one = alerts.find(({ code }) => code === null) ?? alerts[0];
  expect(one).toBeDefined();
  const endsAt = new Date(Math.floor(Date.now() / 60_000) * 60_000 + 49 * 3_600_000);
  const made = await ask(demo, "mutation ($in: AlertSilenceInput!) { alertSilence(input: $in) { silence { id } userErrors { message } } }", { in: { rule: one?.rule.code, endsAt: endsAt.toISOString(), reason: "Perbaikan jaringan" } });
  const { silence, userErrors } = made["alertSilence"] as { silence: { id: string }; userErrors: unknown[] };
  expect(userErrors).toEqual([]);
  try {
    const many = alerts.filter(({ rule }) => rule.code === one?.rule.code).length;
    for (const [lang, words, tag] of [["en", "silenced until", "en-GB"], ["id", "senyap sampai", "id-ID"]] as const) {
      const when = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: city.timeZone, ...options }).format(endsAt);
      const text = `${words} ${when({ day: "numeric", month: "short" })} ${when({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`;
      await open(page, `${demo}/wall?scenes=alerts&lang=${lang}&dim=off`);
      const marked = page.locator(".rule em", { has: page.locator("svg.mute") });
      await expect(marked.first()).toContainText(text, { timeout: 30_000 });
      expect(await marked.count()).toBeLessThanOrEqual(many);
      await expectLegible(page, `silenced ${lang}`);
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.screenshot({ path: `test-results/wall/silenced-${lang}.png` });
      await open(page, `${demo}/wall?scenes=overview&lang=${lang}&dim=off`);
      await expectLegible(page, `silenced overview ${lang}`);
      await page.screenshot({ path: `test-results/wall/silenced-overview-${lang}.png` });
    }
  } finally {
    await ask(demo, "mutation ($id: ID!) { alertSilenceEnd(input: { id: $id }) { userErrors { message } } }", { id: silence.id });
  }
  await open(page, `${demo}/wall?scenes=alerts&lang=en&dim=off`);
  await expect(page.locator(".rule svg.mute")).toHaveCount(0, { timeout: 30_000 });
});

test("the printed sums add up", async ({ page }) => {
  const numbers = (text: string) => Number(text.replace(/\D/g, ""));
  await open(page, `${demo}/wall?scenes=overview`);
  const { sum, rows } = await page.evaluate(() => ({
    sum: document.querySelector(".pillars h2 small")?.firstChild?.textContent ?? "",
    rows: [...document.querySelectorAll(".rankp tbody tr")].map((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent ?? "")),
  }));
  const [parts = "", total = ""] = sum.split("=");
  expect(parts.split("+").map(numbers).reduce((a, b) => a + b, 0)).toBe(numbers(total));
  for (const column of [0, 1, 2]) {
    const figures = rows.map((row) => numbers(row[column] ?? ""));
    expect(figures.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(figures.at(-1));
  }
});
