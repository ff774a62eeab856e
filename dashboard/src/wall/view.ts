import type { ComplaintFilter, DistrictLevel, MapMeasure, ScreenChangesSubscription } from "../generated/wall";
import type { FeedName } from "./state";

/** A scene that can be asked for. */
export type SceneName = "overview" | "pillars" | "programmes" | "assets" | "departments" | "map" | "flow" | "promise" | "alerts";
/** A page: what stands on a screen at one time. The pillars take two. */
export type Page = SceneName | "heat";

export const SCENES: readonly SceneName[] = ["overview", "pillars", "programmes", "assets", "departments", "map", "flow", "promise", "alerts"];

/** All pages. */
export const PAGES: readonly Page[] = ["overview", "pillars", "heat", "programmes", "assets", "departments", "map", "flow", "promise", "alerts"];

/** What a wall shows. */
export interface View {
  scenes: readonly SceneName[];
  /** What the address calls a scene and is none; the screen says so. */
  unknown: readonly string[];
  /** Seconds for which a page stays. */
  rotate: number;
  /** Seconds for which the pages of a scene stay, where its time is another. */
  stays: Readonly<Partial<Record<SceneName, number>>>;
  /** Language asked for; null = the city's first. */
  language: string | null;
  theme: "dark" | "light";
  /** False for rooms that are staffed at night: the wall then does not dim from 22.00 to 05.00. */
  dims: boolean;
  measure: MapMeasure;
  level: DistrictLevel;
  /** The part of the complaints that is counted; null = everything. */
  filter: ComplaintFilter | null;
  /** Name of the screen configuration that this came from; null = none. */
  screen: string | null;
}

const FILTERS = ["pillars", "programmes", "departments", "categories", "assetClasses", "districts", "channels", "sources"] as const;
const MEASURES: readonly MapMeasure[] = ["OPEN", "OVERDUE", "RECEIVED", "PER_THOUSAND", "RESOLUTION_ON_TIME"];

const list = (text: string | null): string[] => (text ?? "").split(",").map((part) => part.trim()).filter((part) => part !== "");

/**
 * What an address asks for: ?scenes=overview:60,map&rotate=30&lang=en&theme=light&dim=off&measure=OVERDUE&level=KECAMATAN, and
 * codes for filters, such as departments=DLH. What it leaves out is taken from the screen's configuration; scenes that
 * do not exist are left out and named. A scene may carry its own seconds, from 5 on.
 */
export function viewOf(search: string, screen: ScreenChangesSubscription["screenChanges"] = null): View {
  const params = new URLSearchParams(search);
  const isScene = (name: string): name is SceneName => (SCENES as readonly string[]).includes(name);
  const named = list(params.get("scenes")).map((part) => part.split(":")).map(([name = "", seconds]) => ({ name: name.toLowerCase(), seconds: Number(seconds) }));
  const asked = named.map(({ name }) => name).filter(isScene);
  const stays: Partial<Record<SceneName, number>> = {};
  for (const { scene, seconds } of screen?.stays ?? []) stays[scene.toLowerCase() as SceneName] = seconds;
  for (const { name, seconds } of named) if (isScene(name) && seconds >= 5) stays[name] = seconds;
  const set = screen?.scenes.map((name) => name.toLowerCase() as SceneName) ?? [];
  const scenes = asked.length > 0 ? asked : set.length > 0 ? set : SCENES;
  const rotate = Number(params.get("rotate") ?? screen?.rotateSeconds ?? 30);
  const measure = MEASURES.find((name) => name === params.get("measure")?.toUpperCase()) ?? screen?.measure ?? "OPEN";
  const level = params.get("level")?.toUpperCase() ?? screen?.level ?? "KELURAHAN";
  const theme = params.get("theme") ?? screen?.theme.toLowerCase();
  const filter: ComplaintFilter = {};
  for (const name of FILTERS) {
    const codes = list(params.get(name));
    const kept = codes.length > 0 ? codes : screen?.filter[name] ?? null;
    if (kept !== null) filter[name] = kept;
  }
  return {
    scenes: [...new Set(scenes)],
    unknown: [...new Set(named.map(({ name }) => name).filter((name) => !isScene(name)))],
    stays,
    rotate: Number.isFinite(rotate) && rotate >= 5 ? rotate : 30,
    language: params.get("lang") ?? screen?.language ?? null,
    theme: theme === "light" ? "light" : "dark",
    dims: params.get("dim") !== "off",
    measure,
    level: level === "KECAMATAN" || measure === "PER_THOUSAND" ? "KECAMATAN" : "KELURAHAN",
    filter: Object.keys(filter).length > 0 ? filter : null,
    screen: screen?.name ?? null,
  };
}

/** Seconds for which a page of a view stays. */
export function stayOf(view: View, page: Page): number {
  return view.stays[page === "heat" ? "pillars" : page] ?? view.rotate;
}

/** The pages of a view that have something to show, in their order; the overview where none of them has. */
export function pagesOf(view: View, shows: (page: Page) => boolean): Page[] {
  const pages = view.scenes.flatMap((name): Page[] => (name === "pillars" ? ["pillars", "heat"] : [name])).filter(shows);
  return pages.length > 0 ? pages : ["overview"];
}

/** The pages that stand beside each other on a wall of several screens: the present one and those that follow it. */
export function pagesAt(pages: readonly Page[], index: number, columns: number, shows: (page: Page) => boolean): Page[] {
  const others = (["overview", "pillars", "heat", "departments", "promise", "flow"] as const).filter((page) => !pages.includes(page) && shows(page));
  const row = pages.length >= columns ? pages : [...pages, ...others];
  return Array.from({ length: columns }, (_, i) => row[(index + i) % row.length] ?? "overview");
}

const NEEDS: Record<Page, readonly FeedName[]> = {
  overview: ["alerts", "today", "pillars", "departments"],
  pillars: ["pillars"],
  heat: ["departments", "heat", "pillars"],
  programmes: ["programmes"],
  assets: ["assets"],
  departments: ["departments", "movement"],
  map: ["kecamatan"],
  flow: ["today", "backlog"],
  promise: ["departments"],
  alerts: ["alerts", "departments"],
};

/** What the pages need to be told. The headline is always needed: it says how fresh the sources are. */
export function feedsOf(pages: readonly Page[], hasMap: boolean, view: View): Set<FeedName> {
  const needed = new Set<FeedName>(["headline"]);
  for (const page of pages) {
    for (const name of NEEDS[page]) needed.add(name);
    if (page === "overview") needed.add(hasMap ? "kelurahan" : "kecamatan");
    if (page === "map" && view.level === "KELURAHAN") needed.add("kelurahan");
  }
  return needed;
}
