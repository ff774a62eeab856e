/** A moment on both clocks of this machine: the calendar's, which can be set, and the steady one, which sleeps with it. */
export interface Instant {
  wall: number;
  steady: number;
}

/** Now, on both clocks. */
export function instant(): Instant {
  return { wall: Date.now(), steady: performance.now() };
}

/**
 * Milliseconds between two moments. A calendar that was set back cannot make it shorter, nor a sleep of the machine:
 * the larger of the two clocks counts.
 */
export function between(from: Instant, to: Instant): number {
  return Math.max(0, to.wall - from.wall, to.steady - from.steady);
}
