import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The token of the server under test. */
export const token = process.env["TUGU_TOKEN"] ?? "";
export const base = process.env["TUGU_URL"] ?? "";
export const shots = "test-results/kpi";

/** A moment an hour ago: figures as of then stand still. */
export const hourAgo = new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z/, "Z");

interface Watched {
  foreign: string[];
  errors: string[];
}

/** Opens a page of the KPI pages and waits for its figures; collects what went elsewhere, what broke, and what moved. */
export async function visit(page: Page, path: string): Promise<Watched> {
  const foreign: string[] = [], errors: string[] = [], host = new URL(base).host;
  const note = (url: string) => {
    if (new URL(url).host !== host && !url.startsWith("data:") && !url.startsWith("blob:")) foreign.push(url);
  };
  page.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) errors.push(message.text());
  });
  await page.addInitScript(() => {
    const moved = { sum: 0, what: [] as string[] };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] })[]) {
        if (entry.hadRecentInput) continue;
        moved.sum += entry.value;
        moved.what.push(`${entry.value.toFixed(3)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.className || node.tagName : node?.parentElement?.className)).join(" ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(base + path);
  await settled(page);
  return { foreign, errors };
}

/** Waits until nothing of the page is being loaded. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1:visible, main h2:visible, [role=alert]:visible").first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(".waiting:visible, h1.still, .led .still")).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator("main[aria-busy=true]")).toHaveCount(0, { timeout: 30_000 });
}

/** No layout jumps, no sideways scrolling, nothing that axe finds. */
export async function expectSound(page: Page, watched: Watched): Promise<void> {
  const moved = await page.evaluate(() => (window as unknown as { moved: { sum: number; what: string[] } }).moved);
  expect.soft(moved.sum, `layout shift: ${moved.what.join("; ")}`).toBeLessThan(0.1);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "sideways").toBeLessThanOrEqual(0);
  // The pages have no frames, so axe needs none of its own to gather results; and only violations are described. Half the time.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary ?? ""}`).join(" | ")}`)).toEqual([]);
  expect(watched.foreign, "requests to other origins").toEqual([]);
  expect(watched.errors).toEqual([]);
}

/** Asks the API, as who holds the token. */
export async function api<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(`${base}/graphql`, {
    method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: T; errors?: { message: string }[] };
  expect(answer.errors ?? []).toEqual([]);
  return answer.data;
}
