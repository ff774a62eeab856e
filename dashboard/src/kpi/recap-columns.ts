import { FIGURES, type Figure } from "./measures";

const of = (...keys: string[]): Figure[] => keys.map((key) => FIGURES[key]).filter((figure): figure is Figure => figure !== undefined);

/** Columns of the recap's tables, as many as fit on a page. */
export const RECAP: readonly Figure[] = of("received", "ended", "open", "overdue", "unanswered", "responseOnTime", "resolutionOnTime", "accuracy", "accountability", "responseTime", "resolutionTime");

/** Rows of the city's own table. */
export const WIDE: readonly Figure[] = of(
  "responseOnTime", "resolutionOnTime", "accuracy", "accountability", "unanswered", "received", "ended", "reopened", "open", "awaitingResponse", "overdue", "atRisk",
  "responseTime", "resolutionTime", "clearance", "reopenRate", "transferRate", "satisfaction",
);
