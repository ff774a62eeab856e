import { moment } from "../shared/clock";
import type { Freshness, LinkState, Panel } from "./state";

/** Seconds of silence after which figures count as old. */
export const STALE_AFTER = 10;

/** How far a panel may be believed. */
export type Trust =
  | { kind: "fresh" }
  | { kind: "loading" }
  | { kind: "failed"; message: string }
  /** Seconds since the figures were last known to be current. */
  | { kind: "stale"; seconds: number };

/**
 * How far a panel may be believed at a moment of this machine's clock. Offset is the server's clock minus this
 * machine's. Old are: all panels when nothing was heard for 10 s; a panel that the present connection has not answered within
 * 2 s; a panel whose answer should have changed by time alone (validUntil) more than 10 s ago.
 */
export function trust(
  panel: Panel<{ freshness: Freshness }>, link: LinkState, now: number, offset: number,
): Trust {
  if (panel.data === null) {
    return panel.error === null ? { kind: "loading" } : { kind: "failed", message: panel.error };
  }
  if (link.phase !== "open") return { kind: "fresh" };
  const silence = (now - link.heardAt) / 1000;
  if (silence > STALE_AFTER) return { kind: "stale", seconds: silence };
  if (!panel.current && now - link.openedAt > 2000) {
    return { kind: "stale", seconds: (now - (link.lostAt === 0 ? link.openedAt : link.lostAt)) / 1000 };
  }
  const until = panel.data.freshness.validUntil;
  if (until !== null) {
    const late = (now + offset - moment(until)) / 1000;
    if (late > STALE_AFTER) return { kind: "stale", seconds: late };
  }
  return { kind: "fresh" };
}

/** True when the wall must say that it is cut off: no connection, and nothing heard for 2 s. */
export function isCut(link: LinkState, now: number): boolean {
  if (link.phase === "open") return false;
  return link.phase === "cut" ? now - link.heardAt > 2000 : link.attempt > 2;
}

/** The sources that have been silent for longer than expected, the longest silent first. */
export function silentSources(freshness: Freshness): Freshness["sources"] {
  const at = (iso: string | null) => (iso === null ? 0 : moment(iso));
  return freshness.sources
    .filter((source) => source.stale)
    .sort((a, b) => at(a.lastReceivedAt) - at(b.lastReceivedAt));
}
