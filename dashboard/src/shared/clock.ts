/** Milliseconds since 1970 of a DateTime of the schema; NaN if it is none. */
export function moment(iso: string): number {
  return Date.parse(iso);
}

/** The server's moment in the payload of its ping, in milliseconds; null if there is none. */
export function serverMoment(payload: Record<string, unknown> | undefined): number | null {
  const now = payload?.["now"];
  if (typeof now !== "string") return null;
  const ms = Date.parse(now);
  return Number.isNaN(ms) ? null : ms;
}

/**
 * For how many seconds the figures could not be brought up to date, as a ping says; 0 = they are, and null where the
 * message was no ping, which tells nothing of it.
 */
export function serverAge(payload: Record<string, unknown> | undefined): number | null {
  if (serverMoment(payload) === null) return null;
  const age = payload?.["age"];
  return typeof age === "number" && age > 0 ? age : 0;
}

/** The date some days before an ISO date. */
export function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** Calendar days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Hour of the city's day (0-23) in a DateTime of the schema, which is written in the city's zone. */
export function hourOf(iso: string): number {
  return Number(iso.slice(11, 13));
}
