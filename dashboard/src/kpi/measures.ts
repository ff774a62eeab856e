import type { ClockFragment, FiguresFragment, Measure, Part } from "../generated/kpi";

export type Figures = FiguresFragment;

/** What kind of number a figure is, and so how it is written. */
export type Kind = "count" | "rate" | "hours" | "index";

/** One figure of a group, read. */
export interface Reading {
  /** Null = no data. */
  value: number | null;
  /** Too few cases to mean much. */
  low: boolean;
  /** Of a rate: the cases that fulfil it, and all. */
  cases: { part: number; all: number } | null;
}

/** Something whose complaints can be listed. */
export interface Opening {
  /** What stands in the link. */
  key: string;
  measure: Measure;
  part: Part | null;
  count: number;
}

/** A figure of the pages. */
export interface Figure {
  key: string;
  measure: Measure;
  kind: Kind;
  better: "more" | "less" | null;
  read(f: Figures): Reading;
  /** The lists behind it; the counts are those of the figures. */
  openings(f: Figures): Opening[];
}

const whole = (value: number): Reading => ({ value, low: false, cases: null });

function count(key: keyof Figures & string, measure: Measure, better: Figure["better"]): Figure {
  const read = (f: Figures) => whole(f[key] as number);
  return { key, measure, kind: "count", better, read, openings: (f) => [{ key: "all", measure, part: null, count: f[key] as number }] };
}

function compliance(key: "responseOnTime" | "resolutionOnTime", measure: Measure): Figure {
  return {
    key, measure, kind: "rate", better: "more",
    read: (f) => ({ value: f[key].rate, low: f[key].lowCount, cases: { part: f[key].met, all: f[key].met + f[key].breached } }),
    openings: (f) => (["breached", "met", "pending", "exempt", "unobserved"] as const).map((part) => (
      { key: part, measure, part: part.toUpperCase() as Part, count: f[key][part] })),
  };
}

function ratio(key: "accuracy" | "accountability" | "clearance" | "reopenRate" | "transferRate", measure: Measure, better: Figure["better"]): Figure {
  return {
    key, measure, kind: "rate", better,
    read: (f) => ({ value: f[key].rate, low: f[key].lowCount, cases: { part: f[key].numerator, all: f[key].denominator } }),
    openings: (f) => [
      { key: "numerator", measure, part: "NUMERATOR", count: f[key].numerator },
      { key: "denominator", measure, part: "DENOMINATOR", count: f[key].denominator },
    ],
  };
}

function duration(key: "responseTime" | "resolutionTime", measure: Measure): Figure {
  return {
    key, measure, kind: "hours", better: "less",
    read: (f) => ({ value: f[key].p50Hours, low: f[key].lowCount, cases: null }),
    openings: (f) => [{ key: "all", measure, part: null, count: f[key].count }],
  };
}

const AGES = [
  ["upTo3Days", "UP_TO_3_DAYS"], ["upTo7Days", "UP_TO_7_DAYS"], ["upTo14Days", "UP_TO_14_DAYS"],
  ["upTo30Days", "UP_TO_30_DAYS"], ["upTo60Days", "UP_TO_60_DAYS"], ["over60Days", "OVER_60_DAYS"],
] as const;

const made = (list: readonly [keyof Figures & string, Measure][]) => (f: Figures): Opening[] =>
  list.map(([key, measure]) => ({ key, measure, part: null, count: f[key] as number }));

/** Every figure that the pages show, by its name in links. */
export const FIGURES: Readonly<Record<string, Figure>> = Object.fromEntries(([
  compliance("responseOnTime", "RESPONSE_ON_TIME"),
  compliance("resolutionOnTime", "RESOLUTION_ON_TIME"),
  ratio("accuracy", "ACCURACY", "more"),
  ratio("accountability", "ACCOUNTABILITY", "more"),
  count("unanswered", "UNANSWERED", "less"),
  count("awaitingResponse", "AWAITING_RESPONSE", "less"),
  count("open", "OPEN", "less"),
  { ...count("overdue", "OVERDUE", "less"), openings: made([["overdue", "OVERDUE"], ["responseOverdue", "RESPONSE_OVERDUE"], ["resolutionOverdue", "RESOLUTION_OVERDUE"]]) },
  count("atRisk", "AT_RISK", "less"),
  count("received", "RECEIVED", null),
  { ...count("ended", "ENDED", null), openings: made([["ended", "ENDED"], ["resolved", "RESOLVED"], ["closed", "CLOSED"], ["rejected", "REJECTED"], ["duplicates", "DUPLICATES"]]) },
  { ...count("net", "NET", "less"), openings: made([["received", "RECEIVED"], ["reopened", "REOPENED"], ["ended", "ENDED"]]) },
  count("reopened", "REOPENED", "less"),
  ratio("clearance", "CLEARANCE", "more"),
  duration("responseTime", "RESPONSE_TIME"),
  duration("resolutionTime", "RESOLUTION_TIME"),
  ratio("reopenRate", "REOPEN_RATE", "less"),
  ratio("transferRate", "TRANSFER_RATE", "less"),
  {
    key: "satisfaction", measure: "SATISFACTION", kind: "rate", better: "more",
    read: (f) => ({ value: f.satisfaction.csat, low: f.satisfaction.lowCount, cases: { part: Math.round((f.satisfaction.csat ?? 0) * f.satisfaction.count), all: f.satisfaction.count } }),
    openings: (f) => [{ key: "all", measure: "SATISFACTION", part: null, count: f.satisfaction.count }],
  },
  {
    key: "ageing", measure: "AGEING", kind: "count", better: "less", read: (f) => whole(f.open),
    openings: (f) => AGES.map(([key, part]) => ({ key, measure: "AGEING" as const, part, count: f.ageing[key] })),
  },
] satisfies Figure[]).map((figure) => [figure.key, figure]));

/** The figure of a link, or the one that opens first. */
export function figureOf(key: string | null): Figure {
  const found = FIGURES[key ?? ""] ?? FIGURES["resolutionOnTime"];
  if (found === undefined) throw new Error("no figures");
  return found;
}

/** How a reading compares with that of the compared period. */
export interface Change {
  by: number;
  /** Whether that is good; null where neither, or nothing changed. */
  good: boolean | null;
}

/** The change from before to now; null where one of them has no data. */
export function changeOf(figure: Figure, now: Figures, before: Figures | null): Change | null {
  if (before === null) return null;
  const a = figure.read(before).value, b = figure.read(now).value;
  if (a === null || b === null) return null;
  const by = b - a;
  return { by, good: figure.better === null || by === 0 ? null : (by > 0) === (figure.better === "more") };
}

/** How a rate stands to its target. */
export type Standing = "met" | "below" | "far" | "untargeted" | "few" | "null";

/** Judges a reading: no data and few cases are not judged; far is 15 points or more on the wrong side. */
export function standing(figure: Figure, reading: Reading, target: number | null): Standing {
  if (reading.value === null) return "null";
  if (reading.low) return "few";
  if (target === null || figure.kind !== "rate") return "untargeted";
  const gap = figure.better === "less" ? reading.value - target : target - reading.value;
  return gap <= 0 ? "met" : gap >= 0.15 - 1e-9 ? "far" : "below";
}

/** Seconds by which a promise is or was broken at a moment (in ms); 0 if it is not. */
export function lateness(clock: ClockFragment, now: number): number {
  if (clock.dueAt === null) return 0;
  const due = Date.parse(clock.dueAt), end = clock.answeredAt === null ? now : Date.parse(clock.answeredAt);
  return Math.max(0, Math.round((end - due) / 1000));
}

/** Which promise a list looks at: either = of both the one that is unmet and due first. */
export type Looked = "response" | "resolution" | "either";

/** The promise that the list of a measure is about. */
export function lookedAt(measure: Measure): Looked {
  if (measure.startsWith("RESPONSE") || measure === "UNANSWERED" || measure === "AWAITING_RESPONSE") return "response";
  return measure === "OVERDUE" || measure === "AT_RISK" ? "either" : "resolution";
}

/** The promise of a complaint that a list tells of. */
export function clockOf<T extends { response: ClockFragment; resolution: ClockFragment }>(complaint: T, looked: Looked): ClockFragment {
  if (looked !== "either") return complaint[looked];
  const { response, resolution } = complaint, due = ({ dueAt, answeredAt }: ClockFragment) => (dueAt === null || answeredAt !== null ? Infinity : Date.parse(dueAt));
  return due(response) <= due(resolution) && due(response) < Infinity ? response : resolution;
}
