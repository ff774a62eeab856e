import { describe, expect, it } from "vitest";
import type { SpanFragment } from "../generated/kpi";
import { datesOf, datesOfMonth, monday, monthBefore, trendSpan } from "./span";

const span = (from: string | null, to: string | null): SpanFragment => ({ from, to, preset: null, running: false });

describe("windows", () => {
  it("end with the date before their end", () => {
    expect(datesOf(span("2026-11-01T00:00:00+07:00", "2026-12-01T00:00:00+07:00"))).toEqual({ from: "2026-11-01", to: "2026-11-30" });
    expect(datesOf(span("2024-02-29T00:00:00+07:00", "2024-03-01T00:00:00+07:00"))).toEqual({ from: "2024-02-29", to: "2024-02-29" });
    expect(datesOf(span(null, null))).toBeNull();
  });
});

describe("trends", () => {
  const of = (from: string, to: string) => trendSpan(span(`${from}T00:00:00+07:00`, `${to}T00:00:00+07:00`));
  it("show twelve whole weeks up to the end of a short window", () => {
    expect(of("2026-11-30", "2026-12-01")).toEqual({ window: { from: "2026-09-14", to: "2026-11-30" }, granularity: "WEEK" });
    expect(of("2026-11-01", "2026-12-01").window.from).toBe("2026-09-14");
  });
  it("show a longer window from the Monday of its first week, by months past half a year", () => {
    expect(of("2026-09-02", "2026-12-01")).toEqual({ window: { from: "2026-08-31", to: "2026-11-30" }, granularity: "WEEK" });
    expect(of("2026-06-01", "2026-12-02")).toEqual({ window: { from: "2026-06-01", to: "2026-12-01" }, granularity: "WEEK" }); // 184 days
    expect(of("2026-05-31", "2026-12-02")).toEqual({ window: { from: "2026-05-31", to: "2026-12-01" }, granularity: "MONTH" }); // 185
  });
  it("show all time by months", () => expect(trendSpan(span(null, null))).toEqual({ window: { preset: "ALL" }, granularity: "MONTH" }));
});

describe("calendar", () => {
  it("knows Mondays", () => {
    expect(monday("2026-11-30")).toBe("2026-11-30");
    expect(monday("2026-11-29")).toBe("2026-11-23");
    expect(monday("2027-01-01")).toBe("2026-12-28");
  });
  it("knows months", () => {
    expect(monthBefore("2026-11-30")).toBe("2026-10");
    expect(monthBefore("2027-01-31")).toBe("2026-12");
    expect(datesOfMonth("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(datesOfMonth("2026-12")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
  });
});
