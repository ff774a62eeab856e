/** A language that the screens speak. */
export type Language = "id" | "en";

/** Numbers and moments as the city writes them. Moments are milliseconds since 1970; spans are seconds. */
export interface Format {
  language: Language;
  /** A whole number: 1.234. */
  count(n: number): string;
  /** A count in a large figure: whole below ten thousand, then 12,3 rb. */
  figure(n: number): string;
  /** A mean with one decimal: 15,6. */
  mean(n: number): string;
  /** A share of 1 as a percentage with one decimal, whole at 0 and 1: 77,8%. */
  percent(share: number): string;
  /** A target: percent without needless decimals: 95%. */
  target(share: number): string;
  /** Hour and minute: 14.37. */
  clock(moment: number): string;
  /** Day, month and year: 24 November 2026. */
  date(moment: number): string;
  /** Day of the week: Selasa. */
  weekday(moment: number): string;
  /** A moment to the minute as it is said at another one: 14.37 on the same day, else 26 Nov 14.37. */
  until(moment: number, now: number): string;
  /** Date of the city in ISO 8601: 2026-11-24. */
  day(moment: number): string;
  /** Hour of the day with its fraction: 14.62. */
  hour(moment: number): number;
  /** A span in at most two units: 24 dtk, 40 mnt, 2 j 54 mnt, 3 hr 2 j. */
  span(seconds: number): string;
}

const UNITS = {
  id: { day: "hr", hour: "j", minute: "mnt", second: "dtk" },
  en: { day: "d", hour: "h", minute: "min", second: "s" },
} as const;

/**
 * Makes the formats of a language. Tag is the BCP 47 tag for numbers and dates, zone the IANA name of the city's zone.
 */
export function createFormat(language: Language, tag: string, zone: string): Format {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 1 });
  const one = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const round = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const clock = new Intl.DateTimeFormat(tag, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const date = new Intl.DateTimeFormat(tag, { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
  const near = new Intl.DateTimeFormat(tag, { timeZone: zone, day: "numeric", month: "short" });
  const weekday = new Intl.DateTimeFormat(tag, { timeZone: zone, weekday: "long" });
  const iso = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
  });
  const sign = (text: string) => text.replace("-", "\u2212");
  const unit = UNITS[language];
  return {
    language,
    count: (n) => sign(whole.format(n)),
    figure: (n) => sign(Math.abs(n) < 10_000 ? whole.format(n) : compact.format(n)),
    mean: (n) => sign(one.format(n)),
    percent: (share) => (share === 0 || share === 1 ? whole : one).format(shown(share)) + "%",
    target: (share) => round.format(share * 100) + "%",
    clock: (moment) => clock.format(moment),
    date: (moment) => date.format(moment),
    weekday: (moment) => weekday.format(moment),
    until: (moment, now) => (iso.format(moment) === iso.format(now) ? clock.format(moment) : `${near.format(moment)} ${clock.format(moment)}`),
    day: (moment) => iso.format(moment),
    hour(moment) {
      const [h = 0, m = 0, s = 0] = parts.format(moment).split(":").map(Number);
      return h + m / 60 + s / 3600;
    },
    span(seconds) {
      const s = Math.max(0, Math.floor(seconds));
      if (s < 60) return `${s} ${unit.second}`;
      const m = Math.floor(s / 60);
      if (m < 60) return `${m} ${unit.minute}`;
      const h = Math.floor(m / 60);
      if (h < 24) return m % 60 === 0 ? `${h} ${unit.hour}` : `${h} ${unit.hour} ${m % 60} ${unit.minute}`;
      const d = Math.floor(h / 24);
      if (h % 24 === 0 || d >= 10) return `${whole.format(d)} ${unit.day}`;
      return `${d} ${unit.day} ${h % 24} ${unit.hour}`;
    },
  };
}

/** Percent to one decimal, but never rounded up to 100 or down to 0: 99,96 % is not "all". */
function shown(share: number): number {
  if (share <= 0 || share >= 1) return share * 100;
  return Math.min(99.9, Math.max(0.1, share * 100));
}
