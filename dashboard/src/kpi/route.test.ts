import { describe, expect, it } from "vitest";
import { compareOf, filterOf, FILTERS, hrefOf, isLive, PRESETS, read, START, windowOf, type FilterName, type View } from "./route";

const at = (href: string) => {
  const { pathname, search } = new URL(href, "http://tugu.example");
  return read(pathname, search);
};

/** A small generator with a seed: equal runs ask equal links. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe("links", () => {
  it("are bare for the view that a bare link opens", () => {
    expect(hrefOf(START)).toBe("/kpi");
    expect(at("/kpi")).toEqual({ view: START, ignored: [] });
    expect(at("/kpi/")).toEqual({ view: START, ignored: [] });
  });

  it("say every part of a view, and read back as the same view", () => {
    const next = random(20_261_124), one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T, maybe = <T>(value: T): T | null => (next() < 0.5 ? value : null);
    for (let n = 0; n < 2000; n++) {
      const page = one(["overview", "pillars", "departments", "map", "promise", "report", "complaint"] as const), dates = next() < 0.3;
      const view: View = {
        page, item: page === "complaint" ? one(["01JD", "a/b?c=d&e", "50% & more"]) : page === "pillars" || page === "departments" ? maybe(one(["LIVING", "NONE", "Bag. Umum"])) : null,
        preset: dates ? null : one(PRESETS), from: dates ? "2026-01-31" : null, to: dates ? "2026-02-28" : null, month: maybe("2026-10"),
        compare: one(["PREVIOUS_PERIOD", "YEAR_EARLIER", null]), basis: one(["EVENT", "DUE", "COHORT", null]), asOf: maybe(one(["2026-09-01T12:00:00+07:00", "2026-09-01T05:00:00.250Z", "2026-09-01T00:00-05:00"])),
        filter: Object.fromEntries((Object.keys(FILTERS) as FilterName[]).filter(() => next() < 0.3).map((name) => [name, one(["DLH", "A,B", "NONE", "35.73.01", "ö & =+#"])])),
        figure: maybe(one(["overdue", "ageing"])), part: maybe("met"), after: maybe("b2s=+/x"), before: maybe("Zm9v"), row: maybe(one([1, 11, 99_991])), search: maybe(one(["lampu padam", "100%", "a&b=c"])),
        sort: maybe("open"), measure: maybe("received"), level: one(["KECAMATAN", "KELURAHAN"]), lang: maybe("en"),
      };
      expect(at(hrefOf(view)), hrefOf(view)).toEqual({ view, ignored: [] });
    }
  });

  it.each([
    ["/kpi/pilars", ["/kpi/pilars"]],
    ["/kpi/complaints", ["/kpi/complaints"]],
    ["/kpi/complaint/1", ["/kpi/complaint/1"]],
    ["/kpi/map/3573", ["/kpi/map/3573"]],
    ["/kpi/pillars/LIVING/more", ["/kpi/pillars/LIVING/more"]],
    ["/kpi/pillars/%E0%A4%A", ["/kpi/pillars/%E0%A4%A"]],
    ["/kpi?window=LAST_3_DAYS", ["window=LAST_3_DAYS"]],
    ["/kpi?from=2026-02-30&to=2026-03-01", ["from=2026-02-30", "to=2026-03-01"]],
    ["/kpi?from=2026-02-01", ["from=2026-02-01"]],
    ["/kpi?month=2026-13", ["month=2026-13"]],
    ["/kpi?asOf=2026-09-01", ["asOf=2026-09-01"]],
    ["/kpi?asOf=yesterday", ["asOf=yesterday"]],
    ["/kpi?figure=constructor", ["figure=constructor"]],
    ["/kpi?toString=1", ["toString=1"]],
    ["/kpi?departments=DLH", ["departments=DLH"]],
    ["/kpi?row=0&level=RW&lang=fr&basis=X&compare=Y&sort=Z&measure=Q", ["row=0", "level=RW", "lang=fr", "basis=X", "compare=Y", "sort=Z", "measure=Q"]],
  ])("%s says what of it was left out", (href, ignored) => {
    const found = at(href);
    expect(found.ignored).toEqual(ignored);
    expect(found.view.preset).toBe("LAST_30_DAYS");
    expect(found.view.filter).toEqual({});
    expect(at(hrefOf(found.view)).ignored).toEqual([]); // the next link is whole
  });

  it("take what people do to them", () => {
    expect(at("/kpi?asOf=2026-09-01T12:00:00+07:00").view.asOf).toBe("2026-09-01T12:00:00+07:00"); // the plus is read as a blank
    expect(at("/kpi?from=2026-03-31&to=2026-03-01").view).toMatchObject({ preset: null, from: "2026-03-01", to: "2026-03-31" });
    expect(at("/kpi?utm_source=mail&fbclid=1&department=").ignored).toEqual([]);
    expect(at("/kpi?from=2026-03-01&to=2026-03-31&window=TODAY").view).toMatchObject({ preset: null, from: "2026-03-01" });
  });
});

describe("questions", () => {
  const view = (href: string) => at(href).view;
  it("ask what the link says", () => {
    expect(windowOf(view("/kpi?window=TODAY"))).toEqual({ preset: "TODAY" });
    expect(windowOf(view("/kpi?from=2026-01-01&to=2026-01-31"))).toEqual({ from: "2026-01-01", to: "2026-01-31" });
    expect(compareOf(view("/kpi?compare=YEAR_EARLIER"))).toBe("YEAR_EARLIER");
    expect(compareOf(view("/kpi?window=ALL"))).toBeNull();
    expect(filterOf(view("/kpi"))).toBeNull();
    expect(filterOf(view("/kpi?department=DLH,DISHUB&kelurahan=NONE"))).toEqual({ departments: ["DLH", "DISHUB"], kelurahan: ["NONE"] });
    expect(filterOf(view("/kpi/pillars/LIVING?channel=SMS"))).toEqual({ pillars: ["LIVING"], channels: ["SMS"] });
    expect(filterOf(view("/kpi/departments/NONE"))).toEqual({ departments: ["NONE"] });
  });

  it("are live only while the window is not over", () => {
    const today = "2026-11-30";
    for (const preset of PRESETS) expect(isLive(view(`/kpi?window=${preset}`), today), preset).toBe(!["YESTERDAY", "LAST_MONTH", "LAST_QUARTER", "LAST_YEAR"].includes(preset));
    expect(isLive(view("/kpi?from=2026-11-01&to=2026-11-30"), today)).toBe(true);
    expect(isLive(view("/kpi?from=2026-11-01&to=2026-11-29"), today)).toBe(false);
    expect(isLive(view("/kpi?asOf=2026-11-30T00:00:00Z"), today)).toBe(false);
  });
});
