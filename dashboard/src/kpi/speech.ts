import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CityQuery, Measure } from "../generated/kpi";
import { createFormat, type Format, type Language } from "../shared/format";
import { chooseLanguage, localeFor } from "../shared/language";
import type { Change, Figure, Figures, Kind, Reading } from "./measures";
import { wordsOf, type Words } from "./words";

export type City = CityQuery["city"];
export type Catalog = CityQuery["catalog"];

/** What every part of a page needs to speak. */
export interface Speech {
  language: Language;
  words: Words;
  format: Format;
  /** Day, short month and year: 24 Nov 2026. */
  day(moment: string): string;
  /** Day and short month: 24 Nov. */
  nearDay(moment: string): string;
  /** Short month and year: Nov 2026. */
  month(moment: string): string;
  /** Day, short month and clock: 15 Nov 12.20. */
  short(moment: string): string;
  /** Whole date with clock and zone: 24 November 2026 pukul 14.37 WIB. */
  full(moment: string): string;
  /** A value of a figure: 77,8% or 18,6 jam. */
  value(kind: Kind, value: number): string;
  /** How much a figure changed, without direction: 1,3 poin. */
  change(kind: Kind, by: number): string;
  /** A duration in hours, in days from two days on. */
  hours(hours: number): string;
  city: City | null;
  catalog: Catalog | null;
}

/** Makes the speech of a city, before it is known with what fits most. Asked is the language that the link asks for. */
export function speechOf(data: CityQuery | null, asked: string | null): Speech {
  const city = data?.city ?? null;
  const language = chooseLanguage(asked, city?.languages ?? []);
  const tag = localeFor(language, city?.locale ?? "id-ID"), timeZone = city?.timeZone ?? "Asia/Jakarta";
  const words = wordsOf(language), format = createFormat(language, tag, timeZone);
  const day = new Intl.DateTimeFormat(tag, { timeZone, day: "numeric", month: "short", year: "numeric" });
  const near = new Intl.DateTimeFormat(tag, { timeZone, day: "numeric", month: "short" });
  const month = new Intl.DateTimeFormat(tag, { timeZone, month: "short", year: "numeric" });
  const zone = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: "short" });
  const at = (iso: string) => Date.parse(iso);
  const zoneOf = (iso: string) => zone.formatToParts(at(iso)).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const hours = (h: number) => (Math.abs(h) >= 48 ? `${format.mean(h / 24)} ${words.days}` : `${format.mean(h)} ${words.hours}`);
  return {
    language, words, format, hours, city, catalog: data?.catalog ?? null,
    day: (iso) => day.format(at(iso)),
    nearDay: (iso) => near.format(at(iso)),
    month: (iso) => month.format(at(iso)),
    short: (iso) => `${near.format(at(iso))} ${format.clock(at(iso))}`,
    full: (iso) => `${format.date(at(iso))}${language === "id" ? " pukul " : ", "}${format.clock(at(iso))} ${zoneOf(iso)}`,
    value: (kind, v) => (kind === "rate" ? format.percent(v) : kind === "hours" ? hours(v) : kind === "index" ? format.mean(v) : format.count(v)),
    change: (kind, by) => (kind === "rate" ? `${format.mean(Math.abs(by) * 100)} ${words.points}` : kind === "hours" ? hours(Math.abs(by)) : format.count(Math.abs(by))),
  };
}

export const SpeechContext = createContext<Speech>(speechOf(null, null));
export const useSpeech = (): Speech => useContext(SpeechContext);

/** True if no source of the city records answers before the result: what is told of responses is then that of results. */
export function unrecorded(city: City | null): boolean {
  return city !== null && city.sources.length > 0 && city.sources.every(({ records }) => !records.includes("RESPONDED"));
}

/** Figures that say nothing where no source records answers: never answered, and waiting for one. */
export const OF_RESPONSES: ReadonlySet<string> = new Set(["unanswered", "awaitingResponse"]);

/** The target of a measure, null without one. */
export function targetOf(city: City | null, measure: Measure): number | null {
  return city?.targets.find((target) => target.measure === measure)?.value ?? null;
}

/** The promised days of a clock, where the city gives one promise to all; null otherwise. */
export function daysPromised(city: City | null, clock: "response" | "resolution"): { days: number; working: boolean } | null {
  const general = (city?.policies ?? []).filter((policy) => policy.sources.length === 0 && policy.categories.length === 0);
  const rule = general[0]?.[clock];
  return rule === undefined || rule.days === null || rule.due === "NONE" ? null : { days: rule.days, working: rule.workingDays };
}

/** The name of a figure, with the city's own days and hours in it. */
export function nameOfFigure({ words, format, city }: Speech, figure: Figure): string {
  const clock = figure.key === "responseOnTime" ? "response" : figure.key === "resolutionOnTime" ? "resolution" : null;
  if (clock !== null) {
    const rule = daysPromised(city, clock);
    if (rule !== null) return (clock === "response" ? words.responseIn : words.resultIn)(format.count(rule.days), rule.working);
  }
  if (figure.key === "atRisk" && city !== null) return words.riskIn(format.count(city.atRiskHours));
  return words.figures[figure.key] ?? figure.key;
}

/** How a reading is written; few cases show their parts instead of a rate. */
export function written({ words, format, value }: Speech, kind: Kind, reading: Reading): string {
  if (reading.value === null) return words.noData;
  if (reading.low && reading.cases !== null) return words.of(format.count(reading.cases.part), format.count(reading.cases.all));
  return value(kind, reading.value);
}

/** A change in words, for those who do not see the arrow: "turun 1,3 poin, memburuk". */
export function changeInWords({ words, change }: Speech, kind: Kind, c: Change): string {
  if (change(kind, c.by) === change(kind, 0)) return words.same;
  const judged = c.good === null ? "" : `, ${c.good ? words.better : words.worse}`;
  return `${c.by > 0 ? words.up : words.down} ${change(kind, c.by)}${judged}`;
}

/** The sentence that a page opens with, made by rule from its figures. */
export function sentence(speech: Speech, figure: Figure, now: Figures, before: Figures | null, change: Change | null): string {
  const { words: { sentence: say, ...words }, format, city } = speech;
  if (now.received === 0 && now.open === 0 && now.ended === 0) return say.none;
  const reading = figure.read(now);
  if (now.received === 0 && now.ended === 0 && reading.value === null) return say.quiet(format.count(now.open));
  if (reading.value === null) return say.noVerdict;
  if (reading.low) return say.few(format.count(reading.cases?.all ?? 0));
  const name = words.figures[figure.key] ?? figure.key, value = format.percent(reading.value);
  const moved = before === null || change === null || Math.abs(change.by) < 0.0005 ? say.rate : change.by > 0 ? say.rose : say.fell;
  const target = targetOf(city, figure.measure);
  const gap = target === null ? null : target - reading.value;
  const to = gap === null ? "" : gap <= 0 ? say.met : say.below(format.mean(gap * 100));
  const silent = before === null ? 0 : now.unanswered - before.unanswered;
  return moved(name, value) + to + (silent > 0 ? say.unanswered(format.count(silent), format.count(now.unanswered)) : "");
}
