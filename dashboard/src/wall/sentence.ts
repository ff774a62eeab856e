import { daysBetween, moment } from "../shared/clock";
import type { Format } from "../shared/format";
import type { DepartmentBoard, Headline } from "./state";
import { largestHolder } from "./reduce";
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
 * The line above the scene, made from the figures alone. The holder is named only while the departments add up to
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
