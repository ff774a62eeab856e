import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ask, demo, token } from "./wall";

const PAGES = ["/kpi", "/kpi/departments", "/kpi/pillars", "/kpi/map", "/kpi/promise", "/kpi/report", "/counter", "/screens", "/status"] as const;

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the pages for people at a desk, ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.addInitScript((held) => sessionStorage.setItem("tugu.token", held), token);
    for (const path of PAGES) {
      await page.goto(demo + path);
      await expect(page.locator("h1").first()).toBeVisible({ timeout: 30_000 });
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 30_000 });
      if (path !== "/status") await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`), `axe on ${path}`).toEqual([]);
    }
    // The citizen's own complaint, behind its reference and secret.
    const { complaintSubmit } = await ask(demo, "mutation { complaintSubmit(input: { channel: \"COUNTER\", text: \"x\" }) { access { reference secret } } }") as { complaintSubmit: { access: { reference: string; secret: string } } };
    const { reference, secret } = complaintSubmit.access;
    await page.goto(`${demo}/status/${reference}#${secret}`);
    await expect(page.locator("main").getByText(reference).first()).toBeVisible({ timeout: 30_000 });
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`), "axe on a complaint's status").toEqual([]);
    await page.screenshot({ path: `test-results/status-${scheme}.png`, fullPage: true });
  });
}
