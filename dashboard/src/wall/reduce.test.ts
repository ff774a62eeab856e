import { describe, expect, it } from "vitest";
import { classBounds, classOf, commonPrefix, niceScale, ranking, viewRate } from "./reduce";

const counts = (open: number, overdue = 0, atRisk = 0) => ({ open, overdue, atRisk });
const names = { rest: (n: number) => `${n} others`, none: "none", sum: "sum" };

describe("ranking", () => {
  const items = [["a", counts(5)], ["b", counts(9, 2)], ["c", counts(3, 2, 1)], ["d", counts(0)], ["e", counts(1, 0, 1)], ["f", counts(7)]] as const;
  const rows = ranking(items.map(([name, c]) => ({ name, counts: c })), counts(4, 1), counts(29, 5, 2), 2, names);

  it("puts the worst first, by overdue, at risk, open", () => {
    expect(rows.map((row) => row.name)).toEqual(["c", "b", "3 others", "none", "sum"]);
  });
  it("adds up in sight", () => {
    for (const key of ["open", "overdue", "atRisk"] as const) {
      expect(rows.slice(0, -1).reduce((sum, row) => sum + row.counts[key], 0)).toBe(rows.at(-1)?.counts[key]);
    }
  });
  it("never folds a single row into a row of others", () => {
    const few = ranking(items.slice(0, 3).map(([name, c]) => ({ name, counts: c })), counts(0), counts(17, 4, 1), 2, names);
    expect(few.map((row) => row.kind)).toEqual(["item", "item", "item", "none", "sum"]);
  });
});

describe("rate", () => {
  const rate = (met: number, breached: number, lowCount = false, unobserved = 0) =>
    ({ met, breached, unobserved, lowCount, rate: met + breached === 0 ? null : met / (met + breached) });

  it("keeps null apart from 0, and says why", () => {
    expect(viewRate(rate(0, 0), 0.9)).toEqual({ kind: "null", unobserved: false });
    expect(viewRate(rate(0, 0, true, 7), 0.9)).toEqual({ kind: "null", unobserved: true });
    expect(viewRate(rate(0, 9), 0.9)).toEqual({ kind: "rate", rate: 0, standing: "far" });
  });
  it("shows the parts of few cases", () => {
    expect(viewRate(rate(3, 1, true), 0.9)).toEqual({ kind: "few", met: 3, all: 4 });
  });
  it("stands to its target", () => {
    const standing = (met: number, target: number | null) => {
      const view = viewRate(rate(met, 1000 - met), target);
      return view.kind === "rate" ? view.standing : view.kind;
    };
    expect(standing(850, 0.85)).toBe("met");
    expect(standing(849, 0.85)).toBe("below");
    expect(standing(701, 0.85)).toBe("below");
    expect(standing(700, 0.85)).toBe("far");
    expect(standing(100, null)).toBe("untargeted");
  });
});

describe("map classes", () => {
  it("are three above zero, for any counts", () => {
    for (const values of [[], [0, 0], [1], [1, 1, 1, 2], [3, 9, 40, 2, 7, 7], [500, 2, 1]]) {
      const bounds = classBounds(values);
      expect(bounds[0]).toBeGreaterThanOrEqual(1);
      expect(bounds[1]).toBeGreaterThan(bounds[0]);
      expect(values.map((v) => classOf(v, bounds) > 0)).toEqual(values.map((v) => v > 0));
    }
    expect([0, 1, 2, 3, 4, 5].map((v) => classOf(v, [2, 4]))).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

describe("scales and names", () => {
  it("has the largest round step that fits twice", () => {
    expect([0, 1, 3, 4, 5, 13, 38, 120].map((n) => niceScale(n).step)).toEqual([1, 1, 1, 2, 2, 5, 10, 50]);
    expect(niceScale(38).top).toBe(38);
  });
  it("finds the word that all pillars share", () => {
    expect(commonPrefix(["Smart Living", "Smart Society"])).toBe("Smart");
    expect(commonPrefix(["Smart Living", "Smartphone"])).toBe("");
    expect(commonPrefix(["Water", "Water mains"])).toBe("");
    expect(commonPrefix(["Smart Living"])).toBe("");
  });
});
