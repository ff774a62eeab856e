import { expect, test, type Locator, type Page } from "@playwright/test";
import { base, settled, token, visit } from "./kpi";

test.skip(base === "" || token === "", "the KPI pages are tested against a real server: set TUGU_URL and TUGU_TOKEN, as .ci/e2e does");

interface Stop {
  what: string;
  /** False where the reader cannot see what the keys act on: nothing, hidden, out of sight, or without a mark. */
  seen: boolean;
}

/** What has the focus. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return { what: "nothing", seen: false };
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    // A headline is given the focus for those who listen, and carries no mark.
    const marked = /^H\d$/.test(one.tagName) || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
    const inSight = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return { what: `${one.tagName} ${one.id} ${(one.textContent ?? "").slice(0, 40)} ${marked ? "" : "unmarked"} ${inSight ? "" : "out of sight"}`, seen: marked && inSight };
  });
}

/** Presses Tab until the focus is there. Every stop on the way must be seen. */
async function tabTo(page: Page, where: Locator, key = "Tab"): Promise<void> {
  await expect(where).toBeVisible();
  const passed: Stop[] = [];
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press(key);
    passed.push(await stop(page));
    if (await where.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(where, passed.map(({ what }) => what).join("; ")).toBeFocused();
  expect(passed.filter(({ seen }) => !seen)).toEqual([]);
}

test("by the keyboard alone: from a figure to the complaints behind it, one of them, another page, and a filter", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  const { errors } = await visit(page, "/kpi?lang=id");

  // Past the head at once.
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  expect((await stop(page)).seen).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("main#main :focus")).toHaveCount(1);

  // A figure opens, and the keyboard stays where it was.
  const overdue = page.locator("#f-overdue");
  await tabTo(page, overdue);
  await page.keyboard.press("Enter");
  await expect(page.locator("#opened")).toHaveText("Lewat janji");
  await expect(page).toHaveURL(/figure=overdue/);
  await expect(overdue).toBeFocused();
  await settled(page);

  // The complaints behind it: the second page, and back, without losing one's place.
  const way = page.locator(".pager a");
  await tabTo(page, way.last());
  await page.keyboard.press("Enter");
  await expect(page.locator(".pager .rng")).toContainText("11");
  await settled(page);
  expect((await stop(page)).what, "after the page was turned").not.toBe("nothing");
  const first = page.locator(".cl tbody a").first(), reference = await first.textContent() ?? "?";
  await tabTo(page, first, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator("h1")).toContainText(reference);
  await settled(page);

  // Another page begins at its headline.
  await tabTo(page, page.locator("nav.main a").nth(1), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/kpi\/pillars/);
  await expect(page.locator("h1")).toBeFocused();
  await settled(page);

  // A filter: period and, within the further ones, a department; Escape closes them and gives the focus back.
  const period = page.locator(".per select");
  await tabTo(page, period, "Shift+Tab");
  const before = await period.inputValue();
  await page.keyboard.press("ArrowDown");
  await expect(period).not.toHaveValue(before);
  await settled(page);
  await expect(period).toBeFocused();
  const more = page.locator("details.rest > summary");
  await tabTo(page, more);
  await page.keyboard.press("Enter");
  await expect(page.locator("details.rest")).toHaveAttribute("open", "");
  await tabTo(page, page.locator("details.rest select").first());
  await page.keyboard.press("Escape");
  await expect(page.locator("details.rest")).not.toHaveAttribute("open", "");
  await expect(more).toBeFocused();
  expect(errors).toEqual([]);
});
