const isParts = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * The new value, made of parts of the old one wherever they are equal: what did not change is the same object as before,
 * so that what is drawn from it need not be drawn again. For values as JSON has them.
 */
export function share<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now;
  if (!isParts(before) || !isParts(now) || Array.isArray(before) !== Array.isArray(now)) return now;
  const keys = Object.keys(now);
  let equal = keys.length === Object.keys(before).length;
  const made: Record<string, unknown> = Array.isArray(now) ? [] as unknown as Record<string, unknown> : {};
  for (const key of keys) {
    made[key] = share(before[key], now[key]);
    if (!(key in before) || !Object.is(made[key], before[key])) equal = false;
  }
  return (equal ? before : made) as T;
}
