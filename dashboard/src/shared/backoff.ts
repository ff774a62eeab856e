/**
 * Milliseconds to wait before attempt n (from 0): doubling from 500 up to the limit, of which the second half is
 * random, so that many walls do not return in the same moment.
 */
export function backoff(n: number, limit = 10_000, random: () => number = Math.random): number {
  const full = Math.min(limit, 500 * 2 ** Math.min(n, 16));
  return Math.round(full * (0.5 + random() / 2));
}
