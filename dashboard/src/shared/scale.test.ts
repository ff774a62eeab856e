import { describe, expect, it } from "vitest";
import { commonPrefix } from "./names";
import { viewRate } from "./rate";
import { classBounds, classOf, niceScale } from "./scale";

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
