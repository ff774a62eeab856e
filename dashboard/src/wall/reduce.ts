import type { Language } from "../shared/format";
import { shortName } from "../shared/names";
import type { Counts, DepartmentBoard } from "./state";

/** A row of a ranking. */
export interface Row {
  kind: "item" | "rest" | "none" | "sum";
  name: string;
  counts: Counts;
}

const worseFirst = (a: Row, b: Row) =>
  b.counts.overdue - a.counts.overdue || b.counts.atRisk - a.counts.atRisk || b.counts.open - a.counts.open ||
  a.name.localeCompare(b.name);

const add = (a: Counts, b: Counts): Counts =>
  ({ open: a.open + b.open, overdue: a.overdue + b.overdue, atRisk: a.atRisk + b.atRisk });

/**
 * The rows of a ranking, the worst first, that add up to the total in sight: at most `top` items, one row for the
 * others that have something open, one for what has no group, and the sum.
 */
export function ranking(
  items: readonly { name: string; counts: Counts }[], unassigned: Counts, total: Counts, top: number,
  names: { rest(n: number): string; none: string; sum: string },
): Row[] {
  const sorted = items
    .filter(({ counts }) => counts.open > 0)
    .map(({ name, counts }): Row => ({ kind: "item", name, counts }))
    .sort(worseFirst);
  const shown = sorted.length > top + 1 ? sorted.slice(0, top) : sorted;
  const rest = sorted.slice(shown.length);
  const rows = [...shown];
  if (rest.length > 0) {
    rows.push({
      kind: "rest", name: names.rest(rest.length),
      counts: rest.map((row) => row.counts).reduce(add, { open: 0, overdue: 0, atRisk: 0 }),
    });
  }
  rows.push({ kind: "none", name: names.none, counts: unassigned }, { kind: "sum", name: names.sum, counts: total });
  return rows;
}

/** The entry with the most overdue; null if nothing is. The first of equals. */
export function largest<T extends { overdue: number }>(entries: readonly T[]): T | null {
  let best: T | null = null;
  for (const entry of entries) if (entry.overdue > (best?.overdue ?? 0)) best = entry;
  return best;
}

/** The largest holder of overdue complaints; null name = not assigned to anyone; null if nothing is overdue. */
export function largestHolder(board: DepartmentBoard, language: Language): { name: string | null; overdue: number } | null {
  return largest<{ name: string | null; overdue: number }>([
    ...board.items.map(({ department, kpis }) => ({ name: shortName(department, language), overdue: kpis.overdue })),
    { name: null, overdue: board.unassigned.overdue },
  ]);
}

/** Places gained in a ranking, by code: positive = further up, which is worse; null = it had nothing open before. */
export function moves(
  now: readonly { code: string; counts: Counts }[], before: readonly { code: string; counts: Counts }[],
): Map<string, number | null> {
  const place = (list: readonly { code: string; counts: Counts }[]) => new Map(
    list.filter(({ counts }) => counts.open > 0)
      .map(({ code, counts }): Row => ({ kind: "item", name: code, counts })).sort(worseFirst).map((row, i) => [row.name, i]));
  const old = place(before);
  return new Map([...place(now)].map(([code, i]) => {
    const was = old.get(code);
    return [code, was === undefined ? null : was - i];
  }));
}
