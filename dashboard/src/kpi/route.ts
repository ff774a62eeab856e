import type { Basis, Comparison, ComplaintFilter, WindowInput, WindowPreset } from "../generated/kpi";

/** The pages. */
export const PAGES = ["overview", "pillars", "departments", "map", "promise", "report", "complaint"] as const;
export type Page = (typeof PAGES)[number];

/** The filters that a link can carry, and the field of ComplaintFilter that each fills. */
export const FILTERS = {
  pillar: "pillars", programme: "programmes", department: "departments", category: "categories",
  district: "districts", channel: "channels", source: "sources",
} as const;
export type FilterName = keyof typeof FILTERS;

/** Everything that a view is: a link says the same. */
export interface View {
  page: Page;
  /** Code of the pillar or department whose page it is, or id of the complaint; null elsewhere. */
  item: string | null;
  preset: WindowPreset | null;
  /** First and last date of a window without preset. */
  from: string | null;
  to: string | null;
  /** Month of the report: 2026-10; null = the last one. */
  month: string | null;
  compare: Comparison | null;
  basis: Basis | null;
  /** The moment as of which to look, in ISO 8601 with offset; null = now. */
  asOf: string | null;
  filter: Partial<Record<FilterName, string>>;
  /** The opened figure and the part whose complaints are listed. */
  figure: string | null;
  part: string | null;
  /** Cursor after or before which the list goes on. */
  after: string | null;
  before: string | null;
  /** Words looked for in the list. */
  search: string | null;
  /** Column by which a table is ordered. */
  sort: string | null;
  /** Measure and level of the map. */
  measure: string | null;
  level: "KECAMATAN" | "KELURAHAN";
  lang: string | null;
}

export const PRESETS: readonly WindowPreset[] = [
  "TODAY", "YESTERDAY", "LAST_7_DAYS", "LAST_30_DAYS", "LAST_90_DAYS", "THIS_WEEK", "THIS_MONTH", "LAST_MONTH",
  "THIS_QUARTER", "LAST_QUARTER", "THIS_YEAR", "LAST_YEAR", "ALL",
];
const BASES: readonly Basis[] = ["EVENT", "DUE", "COHORT"];

/** The view of a bare /kpi. */
export const START: View = {
  page: "overview", item: null, preset: "LAST_30_DAYS", from: null, to: null, month: null, compare: "PREVIOUS_PERIOD", basis: null,
  asOf: null, filter: {}, figure: null, part: null, after: null, before: null, search: null, sort: null, measure: null,
  level: "KELURAHAN", lang: null,
};

const isDate = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null => list.find((x) => x === text) ?? null;

/** Reads a link. What it does not know it leaves out. */
export function parse(path: string, query: string): View {
  const q = new URLSearchParams(query);
  const [, , name = "", item] = path.replace(/\/+$/, "").split("/");
  const page = name === "" ? "overview" : name === "complaints" ? "complaint" : oneOf(PAGES, name) ?? "overview";
  const view: View = { ...START, page, item: item === undefined || item === "" ? null : decodeURIComponent(item), filter: {} };
  const from = q.get("from"), to = q.get("to");
  if (isDate(from) && isDate(to)) Object.assign(view, { preset: null, from, to });
  else view.preset = oneOf(PRESETS, q.get("window")) ?? START.preset;
  const compare = q.get("compare");
  view.compare = compare === "YEAR_EARLIER" ? "YEAR_EARLIER" : compare === "NONE" ? null : "PREVIOUS_PERIOD";
  view.basis = oneOf(BASES, q.get("basis"));
  const month = q.get("month");
  view.month = month !== null && /^\d{4}-\d{2}$/.test(month) ? month : null;
  const asOf = q.get("asOf");
  view.asOf = asOf === null || Number.isNaN(Date.parse(asOf)) ? null : asOf;
  for (const filter of Object.keys(FILTERS) as FilterName[]) {
    const code = q.get(filter);
    if (code !== null && code !== "") view.filter[filter] = code;
  }
  for (const key of ["figure", "part", "after", "before", "search", "sort", "measure", "lang"] as const) view[key] = q.get(key);
  view.level = q.get("level") === "KECAMATAN" ? "KECAMATAN" : "KELURAHAN";
  return view;
}

/** Writes the link of a view, without what a bare one says anyhow. */
export function hrefOf(view: View): string {
  const q = new URLSearchParams();
  const put = (key: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) q.set(key, value);
  };
  if (view.preset === null) {
    put("from", view.from);
    put("to", view.to);
  } else put("window", view.preset, START.preset);
  put("month", view.month);
  put("compare", view.compare ?? "NONE", START.compare);
  put("basis", view.basis);
  put("asOf", view.asOf);
  for (const [filter, code] of Object.entries(view.filter)) put(filter, code);
  for (const key of ["figure", "part", "after", "before", "search", "sort", "measure"] as const) put(key, view[key]);
  put("level", view.level, START.level);
  put("lang", view.lang);
  const page = view.page === "overview" ? "" : view.page === "complaint" ? "/complaints" : `/${view.page}`;
  const query = q.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return `/kpi${page}${view.item === null ? "" : `/${encodeURIComponent(view.item)}`}${query === "" ? "" : `?${query}`}`;
}

/** The window of a view as the API takes it. */
export function windowOf(view: View): WindowInput {
  return view.preset !== null ? { preset: view.preset } : { from: view.from, to: view.to };
}

/** The comparison of a view: all time has none. */
export function compareOf(view: View): Comparison | null {
  return view.preset === "ALL" ? null : view.compare;
}

/** The filter of a view as the API takes it, the page's own pillar or department included. */
export function filterOf(view: View): ComplaintFilter | null {
  const filter: ComplaintFilter = {};
  for (const [name, code] of Object.entries(view.filter) as [FilterName, string][]) filter[FILTERS[name]] = code.split(",");
  if (view.item !== null && view.page === "pillars") filter.pillars = [view.item];
  if (view.item !== null && view.page === "departments") filter.departments = [view.item];
  return Object.keys(filter).length === 0 ? null : filter;
}

const PAST: readonly WindowPreset[] = ["YESTERDAY", "LAST_MONTH", "LAST_QUARTER", "LAST_YEAR"];

/** True if the view shows what goes on: not a past window, and not as of a past moment. Today is the city's date. */
export function isLive(view: View, today: string): boolean {
  if (view.asOf !== null) return false;
  return view.preset !== null ? !PAST.includes(view.preset) : view.to !== null && view.to >= today;
}
