import type { EventKind, MapMeasure } from "../generated/wall";
import type { Language } from "../shared/format";
import { english } from "./words-en";
import { indonesian } from "./words-id";
import type { Page } from "./view";

/** What the wall says, in one language. */
export interface Words {
  complaints(city: string): string;
  simulation: string;
  connecting: string;
  connected: string;
  fresh: string;
  unheard(span: string): string;
  /** The server does not reach its database for so long. */
  behind(span: string): string;
  sources(heard: string, all: string): string;
  silent(source: string, span: string): string;
  silentMany(n: string, source: string, span: string): string;
  silentTag(n: string): string;
  neverHeard: string;
  cut: string;
  cutState(clock: string, attempt: string): string;
  cutNever(attempt: string): string;
  cutSentence(clock: string): string;
  neverSentence: string;
  old(span: string): string;
  current: string;
  upTo(span: string): string;
  unpaced(n: string): string;
  lastRecord(span: string): string;
  only(names: string): string;
  failed: string;
  failedLong: string;
  loading: string;
  pairTitle: string;
  pairOpen: string;
  pairAllow: string;
  pairScan: string;
  pairEnds(minutes: string): string;
  pairApproved: string;
  pairDenied: string;
  pairAsking: string;

  overdueSentence(n: string, one: boolean): string;
  holder(n: string, name: string): string;
  holderAll(name: string, one: boolean): string;
  holderNone: string;
  noOverdue: string;
  noOpen: string;
  nextDue(when: string): string;
  noDue: string;
  at(clock: string): string;
  tomorrow(clock: string): string;
  onDay(day: string, clock: string): string;

  mostIn(n: string, all: string, name: string): string;
  flowSentence(received: string, ended: string, change: number, text: string): string;
  dueSentence(n: string, hours: string, holder: string | null): string;
  noneDue(hours: string): string;
  alerts: string;
  limit(threshold: string, above: boolean): string;
  more(n: string): string;
  moreRules(n: string): string;
  emptyDay: string;
  emptyMonth: string;
  allTime: string;
  alertSentence(rules: string, one: boolean, critical: string | null): string;
  noAlert: string;
  sinceDays(days: string, one: boolean): string;
  sinceLong: string;
  sinceToday: string;
  /** Nobody is told of an alert until then. */
  silenced(when: string): string;
  shade: string;
  unknownScenes(names: string, known: string): string;
  calendarEnds(date: string): string;

  city: string;
  window: string;
  overdue: string;
  newToday(n: string): string;
  noneNewToday: string;
  due: string;
  within(hours: string): string;
  open: string;
  awaiting(n: string): string;
  responseUnobserved: string;
  response: string;
  result: string;
  within_days(clock: string, days: string, working: boolean): string;
  parts(met: string, all: string): string;
  few: string;
  noData: string;
  unobserved: string;

  pillars(n: number, text: string): string;
  unsorted: string;
  targets(response: string, result: string): string;
  target(value: string): string;
  open30: string;
  overdueShort: string;
  dueShort(hours: string): string;

  trend30: string;
  between(low: string, high: string): string;
  unsortedColumn: string;
  group: string;
  programmes: string;
  assets: string;
  noProgramme: string;
  noAsset: string;

  departments: string;
  moved: string;
  movedNote: string;
  responseTimes: string;
  half: string;
  nine: string;
  onTime: string;
  newRank: string;
  byOverdue: string;
  others(n: string): string;
  unassigned: string;
  sum: string;

  promises: Record<"RESPONSE" | "RESOLUTION", string>;
  overdueNow: string;
  nextByDepartment: string;
  dueIn(span: string): string;
  atLeast(n: string): string;
  notRecorded: string;
  next: string;

  dueTitle(n: string, hours: string): string;
  dueTitleShort(n: string): string;
  dueNone(hours: string): string;
  nearest(n: string): string;
  now: string;
  plus(hours: string): string;

  flow: string;
  flowShort: string;
  usualDay(weekday: string): string;
  received: string;
  ended: string;
  usually(n: string): string;

  backlog: string;
  ageing: string;
  ages: readonly [string, string, string, string, string, string];
  oldest(span: string): string;
  today: string;

  measures: Record<MapMeasure, string>;
  inDistrict(n: string, all: string, name: string): string;
  kecamatan: string;
  kelurahan: string;
  topOf(n: string, all: string): string;
  ofOpen(n: string): string;
  districtsIn: string;
  newNow: string;
  kilometres(n: string): string;
  noBoundaries: string;

  map: string;
  mapShort: string;
  districts: string;
  districtsShort: string;
  nowhere(n: string): string;
  otherDistricts(n: string): string;
  unlocated: string;

  scenes: Record<Page, string>;
  noMap: string;
  waiting: string;
  noCategory: string;
  noPlace: string;
  steps: Partial<Record<EventKind, string>>;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "id" ? indonesian : english;
}
