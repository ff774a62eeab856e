import type { ScreenFragment, ScreenSaveInput, Scene } from "../generated/screens";

/** A screen as it is being edited. */
export type Draft = Required<Omit<ScreenSaveInput, "filter" | "language" | "scenes" | "stays">> & { scenes: readonly Scene[]; stays: Stays; language: string | null; filter: Filter };
/** Seconds of the scenes that have a time of their own. */
export type Stays = Readonly<Partial<Record<Scene, number>>>;
export type Filter = ScreenFragment["filter"];
/** The filters that the editor offers; the others of a screen stay as they are. */
export const OFFERED = ["departments", "pillars", "districts"] as const;
export type Offered = (typeof OFFERED)[number];

export const SCENES: readonly Scene[] = ["OVERVIEW", "PILLARS", "PROGRAMMES", "ASSETS", "DEPARTMENTS", "MAP", "FLOW", "PROMISE", "ALERTS"];
const NO_FILTER: Filter = { pillars: null, programmes: null, departments: null, categories: null, assetClasses: null, districts: null, channels: null, sources: null };

/** A new screen, or one that is there. */
export function draftOf(screen: ScreenFragment | null): Draft {
  if (screen === null) return { code: "", name: "", scenes: ["OVERVIEW"], rotateSeconds: 30, stays: {}, language: null, theme: "DARK", measure: "OPEN", level: "KELURAHAN", filter: NO_FILTER };
  const { code, name, scenes, rotateSeconds, stays, language, theme, measure, level, filter } = screen;
  return { code, name, scenes, rotateSeconds, stays: Object.fromEntries(stays.map(({ scene, seconds }) => [scene, seconds])), language, theme, measure, level, filter };
}

/** What is sent: what is not limited is left out, and so are times of scenes that are gone. */
export function inputOf({ filter, language, scenes, stays, ...rest }: Draft): ScreenSaveInput {
  const kept = Object.entries(filter).filter(([, codes]) => codes !== null);
  const own = scenes.flatMap((scene) => (stays[scene] === undefined ? [] : [{ scene, seconds: stays[scene] }]));
  return { ...rest, scenes: [...scenes], stays: own, language, filter: kept.length === 0 ? null : Object.fromEntries(kept) };
}

/** The scenes with one moved by some places. */
export function movedBy(scenes: readonly Scene[], at: number, by: number): Scene[] {
  const [one] = scenes.slice(at, at + 1), rest = scenes.filter((_, i) => i !== at);
  return one === undefined ? [...scenes] : [...rest.slice(0, at + by), one, ...rest.slice(at + by)];
}

/** Pages of a scene: the pillars take two. */
export const pagesOf = (scene: Scene): number => (scene === "PILLARS" ? 2 : 1);

/** Seconds of a whole round. */
export const roundOf = (scenes: readonly Scene[], stays: Stays, seconds: number): number =>
  scenes.reduce((sum, scene) => sum + pagesOf(scene) * (stays[scene] ?? seconds), 0);

/** What is wrong with a field, by its name; "" is the screen as a whole. */
export function faultsOf(errors: readonly { field: readonly string[] | null; message: string }[]): Map<string, string> {
  return new Map(errors.map(({ field, message }) => [field?.[0] === "input" ? field.slice(1).join(".") : field?.join(".") ?? "", message]));
}
