import type { MapMeasure } from "../generated/wall";
import type { Format } from "../shared/format";
import { classBounds, classOf } from "../shared/scale";
import type { DistrictBoard } from "./state";

type Kpis = DistrictBoard["items"][number]["kpis"];

/** Classes of a map: four shades, the last the furthest from the ground. */
export interface Classes {
  /** Class of a district, 0 to 3; null = no data. */
  of(kpis: Kpis | undefined): 0 | 1 | 2 | 3 | null;
  labels: readonly [string, string, string, string];
}

/** Value of the measure in a district; null = no data. */
function valueOf(kpis: Kpis, measure: MapMeasure): number | null {
  switch (measure) {
    case "OPEN": return kpis.open;
    case "OVERDUE": return kpis.overdue;
    case "RECEIVED": return kpis.received;
    case "PER_THOUSAND": return kpis.perThousand;
    case "RESOLUTION_ON_TIME": return kpis.resolutionOnTime.rate;
  }
}

/** Sorts the districts of a board into classes: counts and densities by their spread, the rate by its target. */
export function classesFor(board: DistrictBoard, measure: MapMeasure, target: number | null, format: Format): Classes {
  const values = board.items.map(({ kpis }) => valueOf(kpis, measure)).filter((v) => v !== null);
  if (measure === "RESOLUTION_ON_TIME") {
    const goal = target ?? 0.85, steps = [goal, goal - 0.15, goal - 0.3] as const, p = (n: number) => format.target(n);
    return {
      of: (kpis) => {
        const rate = kpis === undefined ? null : valueOf(kpis, measure);
        return rate === null ? null : rate >= steps[0] ? 0 : rate >= steps[1] ? 1 : rate >= steps[2] ? 2 : 3;
      },
      labels: [`\u2265 ${p(steps[0])}`, `${p(steps[1])}\u2013${p(steps[0])}`, `${p(steps[2])}\u2013${p(steps[1])}`, `< ${p(steps[2])}`],
    };
  }
  if (measure === "PER_THOUSAND") {
    const sorted = [...values].sort((a, b) => a - b), at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    const [a, b, c] = [at(0.25), at(0.5), at(0.75)];
    return {
      of: (kpis) => {
        const n = kpis?.perThousand ?? null;
        return n === null ? null : n <= a ? 0 : n <= b ? 1 : n <= c ? 2 : 3;
      },
      labels: [`\u2264 ${format.mean(a)}`, `\u2264 ${format.mean(b)}`, `\u2264 ${format.mean(c)}`, `> ${format.mean(c)}`],
    };
  }
  const bounds = classBounds(values);
  const span = (from: number, to: number) => (from === to ? format.count(from) : `${format.count(from)}\u2013${format.count(to)}`);
  return {
    of: (kpis) => classOf(kpis === undefined ? 0 : valueOf(kpis, measure) ?? 0, bounds),
    labels: ["0", span(1, bounds[0]), span(bounds[0] + 1, bounds[1]), `${format.count(bounds[1] + 1)}+`],
  };
}
