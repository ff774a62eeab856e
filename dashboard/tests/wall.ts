import { expect, type Page } from "@playwright/test";

/** The server that stands for the city's: a real one, or the mock. */
export const real = process.env["TUGU_URL"];
export const malang = real ?? "http://127.0.0.1:8131";
export const baltimore = "http://127.0.0.1:8132";

/** Tells the mock how to behave. */
export async function tell(what: string, server = malang): Promise<void> {
  const response = await fetch(`${server}/dev/${what}`, { method: "POST" });
  expect(response.ok).toBe(true);
}

/** Opens the wall and waits until every panel has its figures. Collects what went to other origins and what broke. */
export async function open(page: Page, address: string): Promise<{ foreign: string[]; errors: string[] }> {
  const foreign: string[] = [], errors: string[] = [];
  const origin = new URL(address).host;
  const note = (url: string) => {
    const { host, protocol } = new URL(url);
    if (protocol !== "data:" && host !== origin) foreign.push(url);
  };
  page.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) errors.push(message.text());
  });
  await page.goto(address);
  await expect(page.locator(".lead .mid b")).toBeVisible();
  await expect(page.locator(".six .pil").first()).toBeVisible();
  await expect(page.locator(".rankp tbody tr").first()).toBeVisible();
  await expect(page.locator(".flow .fk").first()).toBeVisible();
  await expect(page.locator(".still")).toHaveCount(0);
  return { foreign, errors };
}

/** A text as it stands on the screen. */
export interface Drawn {
  text: string;
  /** Height of its letters in px, whatever the units of its svg. */
  size: number;
  panel: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** True if it stands outside its panel or the screen, or is cut by what contains it. */
  outside: boolean;
}

/** Every text on the screen. */
export function texts(page: Page): Promise<Drawn[]> {
  return page.evaluate(() => {
    const found: Drawn[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? "").trim(), parent = node.parentElement;
      if (text === "" || parent === null || parent.closest("noscript") !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const scale = parent instanceof SVGGraphicsElement ? parent.getScreenCTM()?.a ?? 1 : 1;
      const panel = parent.closest("[data-panel], header, footer, h1") ?? document.body;
      const edge = panel.getBoundingClientRect();
      found.push({
        text, size: parseFloat(getComputedStyle(parent).fontSize) * scale,
        panel: panel.getAttribute("data-panel") ?? panel.tagName,
        left: box.left, top: box.top, right: box.right, bottom: box.bottom,
        outside: box.left < edge.left - 3 || box.right > edge.right + 3 || box.right > innerWidth || box.left < 0 || box.bottom > innerHeight + 1,
      });
    }
    return found;
  });
}

/** Pairs of texts whose letters touch. Boxes are taken in by their leading, which is empty. */
export function collisions(drawn: readonly Drawn[]): string[] {
  const ink = drawn.map((t) => ({ ...t, top: t.bottom - (t.bottom - t.top) / 2 - t.size * 0.36, bottom: t.top + (t.bottom - t.top) / 2 + t.size * 0.36 }));
  const pairs: string[] = [];
  ink.forEach((a, i) => {
    for (const b of ink.slice(i + 1)) {
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) pairs.push(`${a.text} | ${b.text}`);
    }
  });
  return pairs;
}

/** Holds the rules of the wall for everything that is drawn. */
export async function expectLegible(page: Page): Promise<void> {
  const drawn = await texts(page);
  expect(drawn.length).toBeGreaterThan(60);
  expect(drawn.filter((t) => t.size < 23.9).map((t) => `${t.text} ${t.size}`), "texts below 24 px").toEqual([]);
  expect(drawn.filter((t) => t.outside).map((t) => `${t.panel}: ${t.text}`), "texts outside their panel").toEqual([]);
  expect(collisions(drawn), "texts that touch").toEqual([]);
}
