import { daysBetween, moment } from "../shared/clock";
import type { Format } from "../shared/format";
import { nameOf, shortName } from "../shared/names";
import { largest, largestHolder } from "./reduce";
import type { Alert, AssetBoard, Backlog, DepartmentBoard, DistrictBoard, GroupBoard, Headline, Today } from "./state";
import type { Words } from "./words";

/** When something is due, as one says it on this day: "pukul 15.17", "besok pukul 09.10", "Jumat pukul 09.10". */
export function dueWords(due: number, now: number, format: Format, words: Words): string {
  const clock = format.clock(due);
  const days = daysBetween(format.day(now), format.day(due));
  if (days <= 0) return words.at(clock);
  if (days === 1) return words.tomorrow(clock);
  return words.onDay(days < 7 ? format.weekday(due) : format.date(due), clock);
}

/**
 * The line above the overview, made from the figures alone. The holder is named only while the departments add up to
 * the same overdue figure as the headline, so the sentence never mixes two states.
 */
export function sentence(
  headline: Headline, departments: DepartmentBoard | null, now: number, format: Format, words: Words,
): string {
  const { overdue, open } = headline.kpis;
  const next = headline.dueNext.map((item) => moment(item.dueAt)).find((due) => due > now);
  const rest = next === undefined ? words.noDue : words.nextDue(dueWords(next, now, format, words));
  if (open === 0) return `${words.noOpen}. ${rest}`;
  if (overdue === 0) return `${words.noOverdue}. ${rest}`;
  const clause = words.overdueSentence(format.count(overdue), overdue === 1);
  const holder = departments !== null && departments.total.overdue === overdue
    ? largestHolder(departments, format.language) : null;
  if (holder === null) return `${clause}. ${rest}`;
  const name = holder.name;
  const share = holder.overdue === overdue
    ? (name === null ? words.holderNone : words.holderAll(name, overdue === 1))
    : (name === null ? `${format.count(holder.overdue)} ${words.holderNone}` : words.holder(format.count(holder.overdue), name));
  return `${clause}, ${share}. ${rest}`;
}

/** Who holds the most of what is overdue, for scenes of groups. */
export function groupSentence(board: GroupBoard | AssetBoard, none: string, format: Format, words: Words): string {
  const items = board.items.map(({ group, kpis }) => ({ name: nameOf(group, format.language), overdue: kpis.overdue }));
  const best = largest([...items, { name: none, overdue: board.unassigned.overdue }]);
  if (board.total.open === 0) return `${words.noOpen}.`;
  if (best === null) return `${words.noOverdue}.`;
  return words.mostIn(format.count(best.overdue), format.count(board.total.overdue), best.name);
}

/** Which department holds the most of what is overdue. */
export function departmentSentence(board: DepartmentBoard, format: Format, words: Words): string {
  const best = largestHolder(board, format.language);
  if (board.total.open === 0) return `${words.noOpen}.`;
  if (best === null) return `${words.noOverdue}.`;
  return words.mostIn(format.count(best.overdue), format.count(board.total.overdue), best.name ?? words.unassigned.toLowerCase());
}

/** Which district holds the most of what is overdue. */
export function districtSentence(board: DistrictBoard, format: Format, words: Words): string {
  const best = largest(board.items.map(({ district, kpis }) => ({ name: nameOf(district, format.language), overdue: kpis.overdue })));
  if (board.total.open === 0) return `${words.noOpen}.`;
  if (best === null) return `${words.noOverdue}.`;
  return words.inDistrict(format.count(best.overdue), format.count(board.total.overdue), best.name);
}

/** What today brought, and what became of the backlog since the end of yesterday. */
export function flowSentence(today: Today, backlog: Backlog, format: Format, words: Words): string {
  const before = backlog.kpis.trend.at(-2)?.kpis.open ?? backlog.kpis.open;
  const change = backlog.kpis.open - before;
  return words.flowSentence(format.count(today.kpis.received), format.count(today.kpis.ended), change, format.count(Math.abs(change)));
}

/** How much is due soon, whose, and when it begins. */
export function promiseSentence(headline: Headline, departments: DepartmentBoard | null, now: number, hours: number, format: Format, words: Words): string {
  const next = headline.dueNext.map((item) => moment(item.dueAt)).find((due) => due > now);
  const rest = next === undefined ? words.noDue : words.nextDue(dueWords(next, now, format, words));
  const all = headline.kpis.atRisk;
  if (all === 0) return `${words.noneDue(format.count(hours))} ${rest}`;
  const best = departments === null || departments.total.atRisk !== all ? null : largest(departments.items.map(
    ({ department, kpis }) => ({ name: shortName(department, format.language), overdue: kpis.atRisk })));
  const holder = best === null ? null
    : best.overdue === all ? words.holderAll(best.name, all === 1) : words.holder(format.count(best.overdue), best.name);
  return `${words.dueSentence(format.count(all), format.count(hours), holder)} ${rest}`;
}

/** How many rules hold, and how many of them are critical. */
export function alertSentence(alerts: readonly Alert[], format: Format, words: Words): string {
  const rules = new Map(alerts.map(({ rule }) => [rule.code, rule])), critical = [...rules.values()].filter(({ severity }) => severity === "critical").length;
  return rules.size === 0 ? words.noAlert : words.alertSentence(format.count(rules.size), rules.size === 1, critical === 0 ? null : format.count(critical));
}
