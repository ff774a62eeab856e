/** The parts of a compliance measure, as the schema gives them. */
export interface Rate {
  met: number;
  breached: number;
  unobserved: number;
  rate: number | null;
  lowCount: boolean;
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
