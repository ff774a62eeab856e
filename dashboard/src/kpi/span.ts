import type { Granularity, SpanFragment, WindowInput } from "../generated/kpi";
import { daysBefore, daysBetween } from "../shared/clock";

/** The window and the periods that a trend shows. */
export interface TrendSpan {
  window: WindowInput;
  granularity: Granularity;
}

/** First and last date of a window; null for all time. */
export function datesOf(window: SpanFragment): { from: string; to: string } | null {
  if (window.from === null || window.to === null) return null;
  return { from: window.from.slice(0, 10), to: daysBefore(window.to.slice(0, 10), 1) };
}

/**
 * What a trend shows of a window: twelve weeks up to the window's last week; a longer window itself, by weeks up to half a
 * year and by months beyond; all time by months. Weeks begin on Monday, so that no first week is cut.
 */
export function trendSpan(window: SpanFragment): TrendSpan {
  const dates = datesOf(window);
  if (dates === null) return { window: { preset: "ALL" }, granularity: "MONTH" };
  const days = daysBetween(dates.from, dates.to) + 1;
  if (days > 184) return { window: { from: dates.from, to: dates.to }, granularity: "MONTH" };
  const from = monday(days > 84 ? dates.from : daysBefore(dates.to, 77));
  return { window: { from, to: dates.to }, granularity: "WEEK" };
}

/** The Monday of a date's week. */
export function monday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysBefore(day, (weekday + 6) % 7);
}

/** The month before the one of a date: 2026-10. */
export function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 2, 1));
  return at.toISOString().slice(0, 7);
}

/** First and last date of a month. */
export function datesOfMonth(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}
