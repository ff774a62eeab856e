import { describe, expect, it } from "vitest";
import { ranking } from "./reduce";

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
