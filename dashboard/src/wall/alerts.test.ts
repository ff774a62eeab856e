import { describe, expect, it } from "vitest";
import { rowsOf, rulesOf } from "./alerts";
import type { Alert } from "./state";

const rule = (code: string, severity: string, above: boolean, measure: Alert["rule"]["measure"] = "OVERDUE"): Alert["rule"] =>
  ({ code, name: code, nameEn: code, measure, dimension: "DEPARTMENT", severity, above });
const alert = (of: Alert["rule"], code: string, figure: number): Alert => ({ rule: of, figure, threshold: 1, code, name: code, since: null, silencedUntil: null });

describe("alerts by rule", () => {
  it("puts critical rules first and the worst holder of each", () => {
    const late = rule("LATE", "warning", true), slow = rule("SLOW", "critical", false, "RESPONSE_ON_TIME");
    const rules = rulesOf([alert(late, "A", 2), alert(slow, "A", 0.9), alert(late, "B", 5), alert(slow, "B", 0.4)]);
    expect(rules.map(({ rule: { code }, isShare, holders }) => [code, isShare, holders.map((h) => h.code)])).toEqual([
      ["SLOW", true, ["B", "A"]], ["LATE", false, ["B", "A"]],
    ]);
  });
  it("gives every rule a row before one has two", () => {
    expect(rowsOf([3, 1, 2], 100, [7, 7, 7], 10)).toEqual([3, 1, 2]);
    expect(rowsOf([3, 1, 2], 72, [7, 7, 7], 10)).toEqual([3, 1, 1]);
    expect(rowsOf([3, 1, 2], 40, [7, 7, 7], 10)).toEqual([1, 1]);
    expect(rowsOf([1], 5, [7], 10)).toEqual([]);
    expect(rowsOf([1, 2], 34, [0, 4], 10)).toEqual([1, 2]); // a rule without a head leaves its height to the next
  });
});
