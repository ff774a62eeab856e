import type { Counts, DepartmentBoard, Rate } from "./state";
import type { Language } from "./format";

/** Something with a name in the city's language and in English. */
export interface Named {
  code: string;
  name: string;
  nameEn: string;
}

/** The name in the language of the screen. */
export function nameOf(thing: Named, language: Language): string {
  return language === "en" && thing.nameEn !== "" ? thing.nameEn : thing.name;
}

/** The short name for narrow columns, the full one where there is none. */
export function shortName(thing: Named & { abbreviation: string }, language: Language): string {
  return thing.abbreviation !== "" ? thing.abbreviation : nameOf(thing, language);
}

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

/** The largest holder of overdue complaints; null name = not assigned to anyone; null if nothing is overdue. */
export function largestHolder(board: DepartmentBoard, language: Language): { name: string | null; overdue: number } | null {
  let best: { name: string | null; overdue: number } | null = null;
  for (const { department, kpis } of board.items) {
    if (kpis.overdue > (best?.overdue ?? 0)) best = { name: shortName(department, language), overdue: kpis.overdue };
  }
  if (board.unassigned.overdue > (best?.overdue ?? 0)) best = { name: null, overdue: board.unassigned.overdue };
  return best;
}

/** How a rate is drawn. */
export type RateView =
  | { kind: "rate"; rate: number; standing: "met" | "below" | "far" | "untargeted" }
  | { kind: "few"; met: number; all: number }
  | { kind: "null"; unobserved: boolean };

/** Points below target from which a rate counts as far from it. */
export const FAR = 0.15;

/** Judges a rate: null stays null, few cases show their parts, the rest stands to its target. */
export function viewRate(rate: Rate, target: number | null): RateView {
  if (rate.rate === null) return { kind: "null", unobserved: rate.unobserved > 0 };
  if (rate.lowCount) return { kind: "few", met: rate.met, all: rate.met + rate.breached };
  if (target === null) return { kind: "rate", rate: rate.rate, standing: "untargeted" };
  const gap = target - rate.rate;
  return { kind: "rate", rate: rate.rate, standing: gap <= 0 ? "met" : gap >= FAR - 1e-9 ? "far" : "below" };
}

/** Upper bounds of three classes above zero, each at least one wide: about half, then a third, then the rest. */
export function classBounds(values: readonly number[]): [number, number] {
  const sorted = values.filter((v) => v > 0).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 1;
  const first = Math.max(1, at(0.5));
  return [first, Math.max(first + 1, at(0.85))];
}

/** Class of a value: 0 = none, 1 to 3 = up to the first bound, up to the second, above. */
export function classOf(value: number, [first, second]: readonly [number, number]): 0 | 1 | 2 | 3 {
  return value <= 0 ? 0 : value <= first ? 1 : value <= second ? 2 : 3;
}

/** The words that all names begin with (whole words, never a whole name), e.g. "Smart". */
export function commonPrefix(names: readonly string[]): string {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return "";
  const word = first.split(" ")[0] ?? "";
  return names.every((name) => name.startsWith(`${word} `) && name.length > word.length + 1) ? word : "";
}

/** A scale from 0: the largest step of 1, 2 or 5 times a power of ten that fits twice below the largest value. */
export function niceScale(largest: number): { top: number; step: number } {
  let step = 1;
  for (let power = 1; 2 * power <= largest; power *= 10) {
    for (const factor of [1, 2, 5]) {
      if (2 * factor * power <= largest) step = factor * power;
    }
  }
  return { top: Math.max(step, largest), step };
}
