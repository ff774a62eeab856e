import { describe, expect, it } from "vitest";
import { nothing } from "./example";
import { changeOf, clockOf, figureOf, FIGURES, lateness, lookedAt, standing, type Figure } from "./measures";

const figure = (key: string): Figure => {
  const found = FIGURES[key];
  if (found === undefined) throw new Error(key);
  return found;
};
const rate = (met: number, breached: number, lowCount = false) => ({ met, breached, pending: 4, exempt: 2, unobserved: 1, rate: met + breached === 0 ? null : met / (met + breached), lowCount, matured: null });

describe("figures", () => {
  it("without cases have no rate and no duration, while counts are 0", () => {
    for (const { kind, read } of Object.values(FIGURES)) expect(read(nothing()).value).toBe(kind === "count" ? 0 : null);
  });

  it("open into parts whose counts are the figures' own", () => {
    const f = nothing({ responseOnTime: rate(7, 3), overdue: 5, responseOverdue: 2, resolutionOverdue: 4, received: 9, reopened: 1, ended: 6, net: 4 });
    expect(figure("responseOnTime").openings(f).map(({ part, count }) => [part, count])).toEqual([["BREACHED", 3], ["MET", 7], ["PENDING", 4], ["EXEMPT", 2], ["UNOBSERVED", 1]]);
    expect(figure("overdue").openings(f).map(({ measure, count }) => [measure, count])).toEqual([["OVERDUE", 5], ["RESPONSE_OVERDUE", 2], ["RESOLUTION_OVERDUE", 4]]);
    expect(figure("net").openings(f).map(({ measure, count }) => [measure, count])).toEqual([["RECEIVED", 9], ["REOPENED", 1], ["ENDED", 6]]);
    expect(figure("ageing").openings(nothing({ ageing: { ...nothing().ageing, over60Days: 3 } })).at(-1)).toMatchObject({ part: "OVER_60_DAYS", count: 3 });
  });

  it("have a list each, and keys that differ within it", () => {
    for (const { key, openings } of Object.values(FIGURES)) {
      const keys = openings(nothing()).map((opening) => opening.key);
      expect(keys.length, key).toBeGreaterThan(0);
      expect(new Set(keys).size, key).toBe(keys.length);
    }
  });

  it("fall back to the result on time", () => {
    expect(figureOf("nonsense").key).toBe("resolutionOnTime");
    expect(figureOf(null).key).toBe("resolutionOnTime");
    expect(figureOf("overdue").key).toBe("overdue");
  });
});

describe("judgement", () => {
  const of = (value: number | null, low = false) => ({ value, low, cases: null });
  it.each([
    [of(0.95), 0.95, "met"], [of(0.949), 0.95, "below"], [of(0.8), 0.95, "far"], [of(0.81), 0.95, "below"], [of(null), 0.95, "null"], [of(0.2, true), 0.95, "few"], [of(0.2), null, "untargeted"],
  ] as const)("%o against %s is %s", (reading, target, want) => expect(standing(figure("responseOnTime"), reading, target)).toBe(want));
  it("turns round where less is better, and leaves counts alone", () => {
    expect(standing(figure("reopenRate"), of(0.04), 0.05)).toBe("met");
    expect(standing(figure("reopenRate"), of(0.21), 0.05)).toBe("far");
    expect(standing(figure("open"), of(3), 1)).toBe("untargeted");
  });
  it("of a change needs both sides", () => {
    expect(changeOf(figure("overdue"), nothing({ overdue: 5 }), nothing({ overdue: 3 }))).toEqual({ by: 2, good: false });
    expect(changeOf(figure("overdue"), nothing({ overdue: 3 }), nothing({ overdue: 3 }))).toEqual({ by: 0, good: null });
    expect(changeOf(figure("received"), nothing({ received: 3 }), nothing())).toEqual({ by: 3, good: null });
    expect(changeOf(figure("responseOnTime"), nothing({ responseOnTime: rate(1, 1) }), nothing())).toBeNull();
    expect(changeOf(figure("overdue"), nothing(), null)).toBeNull();
  });
});

describe("promises in lists", () => {
  const clock = (dueAt: string | null, answeredAt: string | null = null) => ({ dueAt, answeredAt, verdict: "PENDING" as const, verdictAt: null });
  const now = Date.parse("2026-11-30T00:00:00Z");
  it("are late from their due moment to the answer, or to now", () => {
    expect(lateness(clock(null), now)).toBe(0);
    expect(lateness(clock("2026-12-01T00:00:00Z"), now)).toBe(0);
    expect(lateness(clock("2026-11-29T00:00:00Z"), now)).toBe(86_400);
    expect(lateness(clock("2026-11-29T00:00:00Z", "2026-11-29T00:00:01Z"), now)).toBe(1);
  });
  it("are those that the measure is about", () => {
    expect([lookedAt("RESPONSE_OVERDUE"), lookedAt("UNANSWERED"), lookedAt("RESOLUTION_ON_TIME"), lookedAt("OVERDUE"), lookedAt("RECEIVED")]).toEqual(["response", "response", "resolution", "either", "resolution"]);
    const response = clock("2026-11-25T00:00:00Z"), resolution = clock("2026-11-29T00:00:00Z");
    expect(clockOf({ response, resolution }, "either")).toBe(response);
    expect(clockOf({ response: clock("2026-11-25T00:00:00Z", "2026-11-28T00:00:00Z"), resolution }, "either")).toBe(resolution);
    expect(clockOf({ response: clock(null), resolution: clock(null) }, "either").dueAt).toBeNull();
    expect(clockOf({ response, resolution }, "resolution")).toBe(resolution);
  });
});
