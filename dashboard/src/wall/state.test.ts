import { describe, expect, it } from "vitest";
import { backoff } from "../shared/backoff";
import { daysBefore, serverAge, serverMoment } from "../shared/clock";
import { isCut, sourcesOf, trust } from "./freshness";
import { outlines, project, readShapes } from "../shared/geo";
import { stack } from "./panels/rug";
import type { LinkState } from "./state";
import { between } from "../shared/instant";
import { createStore } from "../shared/store";
import { newest, pushed } from "./ticker";
import { usualDay, usualSaid, usualUntil } from "./usual";
import { layoutOf } from "./layout";
import { moves } from "./reduce";
import { feedsOf, pagesAt, pagesOf, stayOf, viewOf } from "./view";

/** A moment on two clocks that agree. */
const at = (ms: number) => ({ wall: ms, steady: ms });
const link = (change: Partial<LinkState> = {}): LinkState =>
  ({ phase: "open", heard: at(100_000), opened: at(50_000), lost: null, behind: null, attempt: 0, ...change });
const freshness = { asOf: "", validUntil: null as string | null, simulated: false, sources: [] };
const panel = (validUntil: string | null = null, current = true) => ({ data: { freshness: { ...freshness, validUntil } }, current, error: null });

describe("trust", () => {
  it("ends after ten seconds of silence", () => {
    expect(trust(panel(), link(), at(110_000), 0)).toEqual({ kind: "fresh" });
    expect(trust(panel(), link(), at(124_000), 0)).toEqual({ kind: "stale", seconds: 24 });
  });
  it("ends when time alone should have changed the answer, by the server's clock", () => {
    const until = new Date(101_000).toISOString();
    expect(trust(panel(until), link({ heard: at(111_000) }), at(111_000), 0)).toEqual({ kind: "fresh" });
    expect(trust(panel(until), link({ heard: at(111_000) }), at(111_000), 20_000)).toEqual({ kind: "stale", seconds: 30 });
  });
  it("ends while the server says that it cannot follow its database", () => {
    expect(serverAge(undefined)).toBe(null);
    expect(serverAge({ now: "2026-11-24T12:00:00Z" })).toBe(0);
    expect(serverAge({ now: "2026-11-24T12:00:00Z", age: 9 })).toBe(9);
    const behind = { seconds: 9, at: at(100_000) };
    expect(trust(panel(), link({ behind }), at(101_000), 0)).toEqual({ kind: "fresh" });
    expect(trust(panel(), link({ behind }), at(104_000), 0)).toEqual({ kind: "stale", seconds: 13 });
    expect(trust(panel(), link({ behind: null }), at(104_000), 0)).toEqual({ kind: "fresh" });
  });
  it("returns only with the new connection's answer", () => {
    const back = link({ opened: at(100_000), lost: at(40_000) });
    expect(trust(panel(null, false), back, at(101_000), 0)).toEqual({ kind: "fresh" });
    expect(trust(panel(null, false), back, at(104_000), 0)).toEqual({ kind: "stale", seconds: 64 });
  });
  it("tells loading from failing", () => {
    expect(trust({ data: null, current: false, error: null }, link(), at(100_000), 0)).toEqual({ kind: "loading" });
    expect(trust({ data: null, current: false, error: "no" }, link(), at(100_000), 0)).toEqual({ kind: "failed", message: "no" });
  });
  it("knows a cut", () => {
    expect(isCut(link(), at(1e9))).toBe(false);
    expect(isCut(link({ phase: "cut" }), at(101_000))).toBe(false);
    expect(isCut(link({ phase: "cut" }), at(103_000))).toBe(true);
    expect(isCut(link({ phase: "connecting", attempt: 1 }), at(103_000))).toBe(false);
    expect(isCut(link({ phase: "connecting", attempt: 3 }), at(103_000))).toBe(true);
  });
  it("is not deceived by a calendar that is set back or a machine that slept", () => {
    const heard = { wall: 1_000_000, steady: 1000 };
    expect(between(heard, { wall: 0, steady: 25_000 })).toBe(24_000);
    expect(between(heard, { wall: 1_024_000, steady: 1000 })).toBe(24_000);
    expect(trust(panel(), link({ heard }), { wall: 10, steady: 25_000 }, 0)).toEqual({ kind: "stale", seconds: 24 });
  });
  it("tells silent sources, the longest silent first, from those without a rhythm", () => {
    const source = (code: string, lastReceivedAt: string | null, stale: boolean, expectedWithinHours: number | null = 4) =>
      ({ source: { code, name: code, nameEn: code }, lastReceivedAt, stale, expectedWithinHours });
    const sources = [source("a", "2026-11-24T10:00:00Z", true), source("b", "2026-11-24T11:00:00Z", false), source("c", null, true), source("d", null, false, null)];
    const told = sourcesOf({ ...freshness, sources }, Date.parse("2026-11-24T12:00:00Z"));
    expect(told.silent.map((s) => s.source.code)).toEqual(["c", "a"]);
    expect(told).toMatchObject({ all: 4, heard: 1, unpaced: 1, lastAt: Date.parse("2026-11-24T11:00:00Z") });
    expect(sourcesOf({ ...freshness, sources }, Date.parse("2026-11-24T15:30:00Z")).silent.map((s) => s.source.code)).toEqual(["c", "a", "b"]);
  });
});

describe("what is shown", () => {
  const screen = {
    name: "Lobi", scenes: ["FLOW" as const, "MAP" as const], rotateSeconds: 60, stays: [{ scene: "MAP" as const, seconds: 120 }], language: "en", theme: "LIGHT" as const, measure: "OVERDUE" as const, level: "KECAMATAN" as const,
    filter: { pillars: null, programmes: null, departments: ["DLH"], categories: null, assetClasses: null, districts: null, channels: null, sources: null },
  };
  it("is everything unless the address or the screen says otherwise", () => {
    expect(viewOf("")).toMatchObject({ rotate: 30, language: null, theme: "dark", measure: "OPEN", level: "KELURAHAN", filter: null, dims: true });
    expect(viewOf("").scenes).toHaveLength(9);
    expect(viewOf("?screen=x", screen)).toMatchObject({ scenes: ["flow", "map"], rotate: 60, language: "en", theme: "light", measure: "OVERDUE", level: "KECAMATAN", filter: { departments: ["DLH"] }, screen: "Lobi" });
    expect(viewOf("?scenes=overview,nonsense&rotate=1&lang=id&theme=dark&departments=DPU,%20DLH", screen))
      .toMatchObject({ scenes: ["overview"], rotate: 30, language: "id", theme: "dark", filter: { departments: ["DPU", "DLH"] }, unknown: ["nonsense"] });
  });
  it("stays as long as its scene asks for", () => {
    const view = viewOf("?scenes=Pillars:90,map:2,flow:x&rotate=20");
    expect(view).toMatchObject({ scenes: ["pillars", "map", "flow"], unknown: [], stays: { pillars: 90 } });
    expect(viewOf("?screen=x", screen).stays).toEqual({ map: 120 });
    expect(viewOf("?screen=x&scenes=map:15", screen).stays).toEqual({ map: 15 });
    expect((["pillars", "heat", "map", "flow"] as const).map((page) => stayOf(view, page))).toEqual([90, 90, 20, 20]);
  });
  it("takes two pages for the pillars, and leaves the map out where there is none", () => {
    const all = () => true, noMap = (page: string) => page !== "map", noHeat = (page: string) => page !== "heat";
    expect(pagesOf(viewOf("?scenes=pillars,map"), noMap)).toEqual(["pillars", "heat"]);
    expect(pagesOf(viewOf("?scenes=map"), noMap)).toEqual(["overview"]);
    expect(pagesOf(viewOf("?scenes=map"), all)).toEqual(["map"]);
    expect(pagesAt(["map", "flow"], 1, 1, all)).toEqual(["flow"]);
    expect(new Set(pagesAt(["map"], 0, 3, all)).size).toBe(3);
    expect(pagesAt(["map"], 0, 4, noHeat)).toEqual(["map", "overview", "pillars", "departments"]);
  });
  it("asks for no more than its pages need", () => {
    expect([...feedsOf(["programmes"], true, viewOf(""))].sort()).toEqual(["headline", "programmes"]);
    expect(feedsOf(["map"], true, viewOf("?level=KECAMATAN")).has("kelurahan")).toBe(false);
  });
  it("fits the window", () => {
    expect([[1920, 1080], [3840, 2160], [1280, 800]].map(([w = 0, h = 0]) => layoutOf(w, h).kind)).toEqual(["landscape", "landscape", "landscape"]);
    expect(layoutOf(5760, 1080)).toEqual({ kind: "wide", columns: 3 });
    expect(layoutOf(3840, 1080)).toEqual({ kind: "wide", columns: 2 });
    expect(layoutOf(1080, 1920).kind).toBe("portrait");
    expect(layoutOf(390, 844).kind).toBe("phone");
  });
  it("tells who moved in a ranking", () => {
    const of = (overdue: number, open = 9) => ({ open, overdue, atRisk: 0 });
    const moved = moves([{ code: "a", counts: of(5) }, { code: "b", counts: of(3) }, { code: "c", counts: of(1) }],
      [{ code: "a", counts: of(2) }, { code: "b", counts: of(4) }, { code: "c", counts: of(0, 0) }]);
    expect([...moved]).toEqual([["a", 1], ["b", -1], ["c", null]]);
  });
});

describe("the usual day", () => {
  const day = (n: number) => ({
    received: n, ended: 0,
    trend: n === 0 ? [] : [{ from: "2026-11-17T09:00:00+07:00", kpis: { received: n, ended: 0 } }],
  });
  it("is a mean over the days since the first complaint", () => {
    const usual = usualDay("2026-11-24", [day(3), day(0), day(6), day(0), day(0)]);
    expect(usual?.weeks).toBe(3);
    expect(usual?.received[9]).toBe(3);
    expect(usualUntil(usual?.received ?? [], 9.5)).toBe(1.5);
    expect(usualUntil(usual?.received ?? [], 24)).toBe(3);
    expect(usualSaid(usual?.received ?? [], 24, 3, 5)).toBe(3);
    expect(usualSaid(usual?.received ?? [], 9.5, 3, 5)).toBeNull(); // 4.5 cases by half past nine
    expect(usualSaid(usual?.received ?? [], 0, 3, 0)).toBeNull();
  });
  it("is not made of fewer than three days", () => {
    expect(usualDay("2026-11-24", [day(3), day(4), day(0)])).toBeNull();
  });
});

describe("small parts", () => {
  it("waits longer each time, with chance, up to a limit", () => {
    expect(backoff(0, 10_000, () => 1)).toBe(500);
    expect(backoff(3, 10_000, () => 1)).toBe(4000);
    expect(backoff(99, 10_000, () => 1)).toBe(10_000);
    expect(backoff(99, 10_000, () => 0)).toBe(5000);
  });
  it("reads the server's moment only from a moment", () => {
    expect(serverMoment({ now: "2026-11-24T07:37:00Z" })).toBe(Date.parse("2026-11-24T07:37:00Z"));
    expect(serverMoment({ now: 5 })).toBeNull();
    expect(serverMoment(undefined)).toBeNull();
  });
  it("counts days back over a month's end", () => {
    expect(daysBefore("2026-03-05", 7)).toBe("2026-02-26");
  });
  it("stacks triangles that would touch", () => {
    expect(stack([0, 5, 10, 30, 31], 13)).toEqual([0, 1, 2, 0, 1]);
  });
  it("tells listeners of a store until they stop", () => {
    const store = createStore({ a: 1, b: 2 });
    const seen: number[] = [];
    const stop = store.listen((s) => seen.push(s.a + s.b));
    store.set({ a: 5 });
    store.set((s) => ({ b: s.a }));
    stop();
    store.set({ a: 0 });
    expect(seen).toEqual([7, 10]);
  });
  it("keeps the ticker newest first, without a step twice", () => {
    const none = { code: "NONE", name: "", nameEn: "", sensitive: false };
    const step = (cursor: string, occurredAt: string, kind: "SUBMITTED" | "NOTED" = "SUBMITTED") =>
      ({ cursor, kind, occurredAt, department: { ...none, abbreviation: "" }, category: none, kecamatan: none, kelurahan: none });
    const [a, b, c] = [step("a", "2026-11-24T10:00:00Z"), step("b", "2026-11-24T11:00:00Z"), step("c", "2026-11-24T12:00:00Z", "NOTED")];
    const ticker = newest([a, b, c, step("d", "2026-11-25T00:00:00Z")], Date.parse("2026-11-24T13:00:00Z"));
    expect(ticker.map((s) => s.cursor)).toEqual(["b", "a"]);
    expect(pushed(ticker, a).map((s) => s.cursor)).toEqual(["a", "b"]);
  });
});

describe("the map", () => {
  const square = (code: string, x: number) => ({
    type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] },
  });
  const shapes = readShapes({ type: "FeatureCollection", features: [square("a", 0), square("b", 1), square("c", 2), { type: "Feature" }] });
  it("reads polygons with a code and passes over the rest", () => {
    expect(shapes.map((shape) => shape.code)).toEqual(["a", "b", "c"]);
    expect(readShapes("no")).toEqual([]);
  });
  it("puts north up, within the box", () => {
    const at = project(shapes, 300, 300);
    expect(at([0, 1])[1]).toBeLessThan(at([0, 0])[1]);
    expect(at([0, 0])[0]).toBeCloseTo(0, 1);
    expect(at([3, 0])[0]).toBeCloseTo(300, 1);
  });
  it("draws borders only where the group changes", () => {
    const edges = (group: (code: string) => string) => outlines(shapes, group, ([x, y]) => [x, y]).split("M").length - 1;
    expect(edges(() => "one")).toBe(8);
    expect(edges((code) => (code === "c" ? "two" : "one"))).toBe(10);
  });
});
