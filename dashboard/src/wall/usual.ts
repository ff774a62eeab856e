import { hourOf } from "../shared/clock";
import type { WeekdayQuery } from "../generated/wall";

/** One earlier day, counted per hour. */
export type Day = NonNullable<WeekdayQuery["overview"]>["kpis"];

/** Means per hour of the same weekday in earlier weeks. */
export interface UsualDay {
  /** ISO date for which it was made. */
  day: string;
  weeks: number;
  received: readonly number[];
  ended: readonly number[];
}

/**
 * Means of earlier days, given from the most recent to the oldest. Days before the first complaint are left out; null
 * if fewer than three remain, which is too little to call usual.
 */
export function usualDay(day: string, days: readonly Day[]): UsualDay | null {
  let last = days.length;
  while (last > 0 && (days[last - 1]?.received ?? 0) + (days[last - 1]?.ended ?? 0) === 0) last--;
  const used = days.slice(0, last);
  if (used.length < 3) return null;
  const mean = (pick: (kpis: { received: number; ended: number }) => number) => {
    const hours = Array.from({ length: 24 }, () => 0);
    for (const one of used) {
      for (const point of one.trend) {
        const hour = hourOf(point.from);
        hours[hour] = (hours[hour] ?? 0) + pick(point.kpis) / used.length;
      }
    }
    return hours;
  };
  return { day, weeks: used.length, received: mean((k) => k.received), ended: mean((k) => k.ended) };
}

/** What is usual up to an hour of the day; null where the earlier days had fewer cases by then than may be spoken of. */
export function usualSaid(hours: readonly number[], hour: number, weeks: number, least: number): number | null {
  const mean = usualUntil(hours, hour);
  return mean * weeks < least - 1e-9 || mean < 0.05 ? null : mean;
}

/** What is usual up to an hour of the day (with its fraction). */
export function usualUntil(hours: readonly number[], hour: number): number {
  const whole = Math.floor(hour);
  const before = hours.slice(0, whole).reduce((sum, n) => sum + n, 0);
  return before + (hours[whole] ?? 0) * (hour - whole);
}
