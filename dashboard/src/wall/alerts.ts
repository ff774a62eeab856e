import type { Format } from "../shared/format";
import type { Alert } from "./state";

/** A rule that holds, with those for whom it does, the worst first. */
export interface HeldRule {
  rule: Alert["rule"];
  threshold: number;
  /** True if its figures are shares of 1. */
  isShare: boolean;
  holders: readonly Alert[];
}

/** The alerts by their rules: critical ones first, otherwise in the profile's order. */
export function rulesOf(alerts: readonly Alert[]): HeldRule[] {
  const byRule = new Map<string, Alert[]>();
  for (const alert of alerts) byRule.set(alert.rule.code, [...byRule.get(alert.rule.code) ?? [], alert]);
  const rules = [...byRule.values()].flatMap((held): HeldRule[] => {
    const [first] = held;
    if (first === undefined) return [];
    const { rule, threshold } = first;
    const holders = [...held].sort((a, b) => (rule.above ? b.figure - a.figure : a.figure - b.figure));
    return [{ rule, threshold, isShare: /ON_TIME|RATE|ACCURACY|ACCOUNTABILITY|CLEARANCE/.test(rule.measure), holders }];
  });
  const rank = ({ rule }: HeldRule) => (rule.severity === "critical" ? 0 : 1);
  return rules.sort((a, b) => rank(a) - rank(b));
}

/** The figure of an alert as it is written. */
export function said(figure: number, isShare: boolean, format: Format): string {
  return isShare ? format.percent(figure) : format.count(figure);
}

/**
 * Rows that each rule may take, for as many rules as fit into `height`: one for each, then more for the first that needs
 * more. A rule takes its head, of those of `heads`, and `row` for each of its rows.
 */
export function rowsOf(wanted: readonly number[], height: number, heads: readonly number[], row: number): number[] {
  const rows: number[] = [];
  let left = height;
  for (const [i, n] of wanted.entries()) {
    if (n === 0 || (left -= (heads[i] ?? 0) + row) < 0) break;
    rows.push(1);
  }
  if (rows.length < wanted.length) return rows;
  for (const [i, n] of wanted.entries()) {
    while ((rows[i] ?? 0) < n && left >= row) {
      rows[i] = (rows[i] ?? 0) + 1;
      left -= row;
    }
  }
  return rows;
}
