import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

/** The demo under test: .ci/e2e starts it and names it here. */
export const demo = process.env["TUGU_URL"] ?? "http://127.0.0.1:8080";
/** The token with which tests write. */
export const token = process.env["TUGU_TOKEN"] ?? "";

/** Asks a server; fails on any error. */
export async function ask(server: string, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${server}/graphql`, {
    method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json() as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Hands in a complaint. */
export async function submit(server: string, category = "JALAN-RUSAK"): Promise<void> {
  const data = await ask(server, "mutation ($c: String) { complaintSubmit(input: { category: $c, channel: \"SAMBAT_WEB\", text: \"x\" }) { userErrors { message } } }", { c: category });
  expect((data["complaintSubmit"] as { userErrors: unknown[] }).userErrors).toEqual([]);
}

/** A server of one's own, on a database that outlives its restarts. */
export class Server {
  url = "";
  private process: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), "tugu-e2e-"));

  constructor(private readonly profile = "malang", private readonly flags: readonly string[] = []) {}

  private get common(): string[] {
    return [`--profile=${this.profile}`, `--database=sqlite:${join(this.folder, "tugu.db")}`];
  }

  /** Takes the complaints of a file. */
  async import(file: string): Promise<void> {
    const made = spawn(program, ["import", ...this.common, file], { stdio: "ignore" });
    expect(await new Promise((resolve) => made.on("exit", resolve))).toBe(0);
  }

  /** A new token of a role. */
  async token(role: string, ...flags: string[]): Promise<string> {
    const made = spawn(program, ["token", "create", ...this.common, `--role=${role}`, "--name=test", ...flags], { stdio: ["ignore", "pipe", "ignore"] });
    let said = "";
    made.stdout.on("data", (part: Buffer) => { said += part.toString(); });
    expect(await new Promise((resolve) => made.on("exit", resolve)), said).toBe(0);
    return /tugu_\S+/.exec(said)?.[0] ?? "";
  }

  /** Starts on the port of before, or on a free one, and waits until it is ready. */
  async start(): Promise<void> {
    const listen = this.url === "" ? "127.0.0.1:0" : new URL(this.url).host;
    const made = spawn(program, ["serve", ...this.common, ...this.flags, `--listen=${listen}`], { stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, TUGU_TOKEN: token } });
    this.process = made;
    this.url = await new Promise<string>((resolve, reject) => {
      let said = "";
      made.stdout.on("data", (part: Buffer) => {
        said += part.toString();
        const found = /wall\s+(http:\S+)\//.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      made.on("exit", () => reject(new Error(`tugu serve ended: ${said}`)));
    });
  }

  /** Kills it without warning. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.process?.on("exit", resolve));
    this.process?.kill("SIGKILL");
    await ended;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const program = process.env["TUGU_PROGRAM"] ?? "../bin/tugu";

/** What went wrong on a page, and what it asked of others. */
export interface Watch {
  foreign: string[];
  errors: string[];
}

/** Collects what goes to other origins and what breaks, from now on. */
export function watch(page: Page, server: string): Watch {
  const seen: Watch = { foreign: [], errors: [] }, origin = new URL(server).host;
  const note = (url: string) => {
    const { host, protocol } = new URL(url);
    if (protocol !== "data:" && host !== origin) seen.foreign.push(url);
  };
  page.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  return seen;
}

/** Opens the wall and waits until its panels have their figures. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Waits until every panel on the page has its figures. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator(".p h2").first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(".still")).toHaveCount(0, { timeout: 30_000 });
}

/** Ends what has an end: fades, and the marks of changed figures. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const one of document.getAnimations()) if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
  });
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
      if (text === "" || parent === null || parent.closest("noscript, .said") !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const scale = parent instanceof SVGGraphicsElement ? parent.getScreenCTM()?.a ?? 1 : 1;
      const panel = parent.closest("[data-panel], header, footer, h1, .warn") ?? document.body;
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

/** Holds the rules of the wall for everything that is drawn; scale is the px of a tenth of a rem. */
export async function expectLegible(page: Page, what: string): Promise<void> {
  const scale = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize) / 10);
  const drawn = (await texts(page)).filter((t) => t.right - t.left > 1.5);
  expect(drawn.length, what).toBeGreaterThan(8);
  expect.soft(drawn.filter((t) => t.size < 23.9 * scale).map((t) => `${t.text} ${t.size}`), `${what}: texts below 24 px`).toEqual([]);
  expect.soft(drawn.filter((t) => t.outside).map((t) => `${t.panel}: ${t.text}`), `${what}: texts outside their panel`).toEqual([]);
  expect.soft(collisions(drawn.filter((t) => t.panel !== "bigmap")), `${what}: texts that touch`).toEqual([]);
  const glance = await page.locator("[data-glance]").evaluateAll((all) =>
    all.map((one) => ({ kind: one.getAttribute("data-glance"), size: parseFloat(getComputedStyle(one).fontSize), text: one.textContent })));
  expect(glance.length, what).toBeGreaterThan(0);
  expect.soft(glance.filter(({ kind, size }) => size < (kind === "figure" ? 64 : 36) * scale - 0.1), `${what}: not to be read from five metres`).toEqual([]);
}
