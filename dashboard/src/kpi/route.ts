import type { Basis, Comparison, ComplaintFilter, WindowInput, WindowPreset } from "../generated/kpi";
import { FIGURES } from "./measures";

/** The pages. */
export const PAGES = ["overview", "pillars", "departments", "map", "promise", "report", "complaint"] as const;
export type Page = (typeof PAGES)[number];

/** The filters that a link can carry, and the field of ComplaintFilter that each fills. */
export const FILTERS = {
  pillar: "pillars", programme: "programmes", department: "departments", category: "categories",
  district: "districts", kecamatan: "kecamatan", kelurahan: "kelurahan", channel: "channels", source: "sources",
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
  /** Number of the list's first row there, from 1; null = 1. */
  row: number | null;
  /** Words looked for in the list. */
  search: string | null;
  /** Column by which a table is ordered. */
  sort: string | null;
  /** Measure and level of the map. */
  measure: string | null;
  level: (typeof LEVELS)[number];
  lang: string | null;
}

export const PRESETS: readonly WindowPreset[] = [
  "TODAY", "YESTERDAY", "LAST_7_DAYS", "LAST_30_DAYS", "LAST_90_DAYS", "THIS_WEEK", "THIS_MONTH", "LAST_MONTH",
  "THIS_QUARTER", "LAST_QUARTER", "THIS_YEAR", "LAST_YEAR", "ALL",
];
const LEVELS = ["KECAMATAN", "KELURAHAN"] as const;
const BASES: readonly Basis[] = ["EVENT", "DUE", "COHORT"];

/** The view of a bare /kpi. */
export const START: View = {
  page: "overview", item: null, preset: "LAST_30_DAYS", from: null, to: null, month: null, compare: "PREVIOUS_PERIOD", basis: null,
  asOf: null, filter: {}, figure: null, part: null, after: null, before: null, row: null, search: null, sort: null, measure: null,
  level: "KELURAHAN", lang: null,
};

/** A list from its first page. */
export const TOP = { after: null, before: null, row: null, search: null } as const;

/** A view read from a link, and what of the link could not be read. */
export interface Read {
  view: View;
  /** Parts of the link that say nothing the pages know, as they stand there: `windw=TODAY`. */
  ignored: readonly string[];
}

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null => list.find((x) => x === text) ?? null;

/** True for a day of the calendar: 2026-02-29 is none. */
const isDate = (text: string | null): text is string => {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** A moment with its offset. A plus sign that was not escaped has become a blank. */
function momentOf(text: string): string | null {
  const mended = text.replace(/ (?=\d{2}:\d{2}$)/, "+");
  const found = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(mended);
  return found !== null && isDate(found[1] ?? null) && !Number.isNaN(Date.parse(mended)) ? mended : null;
}

/** What readers of each part of a link take; they return null for what they do not know. */
const READERS: Readonly<Record<string, (text: string) => Partial<View> | null>> = {
  window: (text) => known("preset", oneOf(PRESETS, text)),
  month: (text) => known("month", isDate(`${text}-01`) ? text : null),
  compare: (text) => (text === "NONE" ? { compare: null } : known("compare", oneOf<Comparison>(["PREVIOUS_PERIOD", "YEAR_EARLIER"], text))),
  basis: (text) => known("basis", oneOf(BASES, text)),
  asOf: (text) => known("asOf", momentOf(text)),
  figure: (text) => known("figure", Object.hasOwn(FIGURES, text) ? text : null),
  part: (text) => ({ part: text }),
  after: (text) => ({ after: text }),
  before: (text) => ({ before: text }),
  row: (text) => known("row", /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null),
  search: (text) => ({ search: text }),
  sort: (text) => known("sort", Object.hasOwn(FIGURES, text) ? text : null),
  measure: (text) => known("measure", Object.hasOwn(FIGURES, text) ? text : null),
  level: (text) => known("level", oneOf(LEVELS, text)),
  lang: (text) => known("lang", oneOf(["id", "en"], text)),
};

function known<K extends keyof View>(key: K, value: View[K] | null): Partial<View> | null {
  return value === null ? null : { [key]: value } as Partial<View>;
}

/** Added to links by those who count visits; they mean nothing here. */
const TRACKERS = /^(utm_|fbclid$|gclid$)/;

/** Reads a link. What it does not know it leaves out, and says so. */
export function read(path: string, query: string): Read {
  const ignored: string[] = [], q = new URLSearchParams(query);
  const [, , name = "", code = "", ...more] = path.replace(/\/+$/, "").split("/");
  const page = name === "" ? "overview" : name === "complaints" ? "complaint" : name === "complaint" ? null : oneOf(PAGES, name);
  const item = plain(code), takes = page === "pillars" || page === "departments" || page === "complaint";
  if (page === null || more.length > 0 || item === null || code !== "" && !takes || code === "" && page === "complaint") ignored.push(path);
  const there = page !== null && !(page === "complaint" && (item === null || item === ""));
  const view: View = { ...START, page: there ? page : "overview", item: there && takes && item !== "" ? item : null, filter: {} };
  for (const [key, text] of q) {
    if (text === "" || TRACKERS.test(key)) continue;
    if (Object.hasOwn(FILTERS, key)) view.filter[key as FilterName] = text;
    else if (key !== "from" && key !== "to") {
      const found = Object.hasOwn(READERS, key) ? READERS[key]?.(text) ?? null : null;
      if (found === null) ignored.push(`${key}=${text}`);
      else Object.assign(view, found);
    }
  }
  const from = q.get("from"), to = q.get("to");
  if (isDate(from) && isDate(to)) Object.assign(view, { preset: null, from: from <= to ? from : to, to: from <= to ? to : from });
  else for (const [key, text] of [["from", from], ["to", to]]) if (text !== null) ignored.push(`${key}=${text}`);
  return { view, ignored };
}

/** A part of a path without its escapes; null if they are none. */
function plain(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
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
  put("row", view.row === null ? null : String(view.row));
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
