import { moment } from "../shared/clock";
import { between, type Instant } from "../shared/instant";
import type { Freshness, LinkState, Panel } from "./state";

/** Seconds of silence after which figures count as old. */
export const STALE_AFTER = 10;
/** Milliseconds that a connection has to answer before its panels count as old. */
const ANSWER_WITHIN = 2000;

/** How far a panel may be believed. */
export type Trust =
  | { kind: "fresh" }
  | { kind: "loading" }
  | { kind: "failed"; message: string }
  /** Seconds since the figures were last known to be current. */
  | { kind: "stale"; seconds: number };

/**
 * How far a panel may be believed at a moment of this machine. Offset is the server's clock minus this machine's. Old
 * are: all panels when nothing was heard for 10 s, or the server said that it cannot follow its database for as long; a panel that the present connection has not answered within 2 s; a
 * panel whose answer should have changed by time alone (validUntil) more than 10 s ago.
 */
export function trust(panel: Panel<{ freshness: Freshness | null }>, link: LinkState, now: Instant, offset: number): Trust {
  if (panel.data === null) {
    return panel.error === null ? { kind: "loading" } : { kind: "failed", message: panel.error };
  }
  const silence = link.heard === null ? 0 : between(link.heard, now) / 1000;
  if (silence > STALE_AFTER) return { kind: "stale", seconds: silence };
  const behind = behindBy(link, now);
  if (behind > STALE_AFTER) return { kind: "stale", seconds: behind };
  if (link.phase !== "open" || link.opened === null) return { kind: "fresh" };
  if (!panel.current && between(link.opened, now) > ANSWER_WITHIN) {
    return { kind: "stale", seconds: between(link.lost ?? link.opened, now) / 1000 };
  }
  const until = panel.data.freshness?.validUntil ?? null;
  if (until !== null) {
    const late = (now.wall + offset - moment(until)) / 1000;
    if (late > STALE_AFTER) return { kind: "stale", seconds: late };
  }
  return { kind: "fresh" };
}

/** For how many seconds the server's figures could not follow its database; 0 = they do, as far as it said. */
export function behindBy({ behind }: LinkState, now: Instant): number {
  return behind === null ? 0 : behind.seconds + between(behind.at, now) / 1000;
}

/** True when the wall must say that it is cut off: no connection, and nothing heard for 2 s. */
export function isCut(link: LinkState, now: Instant): boolean {
  if (link.phase === "open") return false;
  return link.phase === "cut" && link.heard !== null ? between(link.heard, now) > 2000 : link.attempt > 2;
}

/** What the sources of an answer allow to say at a moment of the server's clock, in milliseconds. */
export interface Sources {
  all: number;
  /** Sources that were heard within their rhythm. */
  heard: number;
  /** Sources that have been silent for longer than their rhythm, the longest silent first. */
  silent: Freshness["sources"];
  /** Sources without a rhythm: nobody can tell whether they are silent. */
  unpaced: number;
  /** When the last record of any source came in, in milliseconds; null = never. */
  lastAt: number | null;
}

/** Judges the sources of an answer; a source that fell silent since the answer counts as silent too. */
export function sourcesOf(freshness: Freshness, now: number): Sources {
  const at = (iso: string | null) => (iso === null ? 0 : moment(iso));
  const silent: Freshness["sources"] = [];
  let heard = 0, unpaced = 0, last = 0;
  for (const source of freshness.sources) {
    last = Math.max(last, at(source.lastReceivedAt));
    const within = source.expectedWithinHours;
    if (within === null) unpaced++;
    else if (source.stale || at(source.lastReceivedAt) + within * 3_600_000 < now) silent.push(source);
    else heard++;
  }
  silent.sort((a, b) => at(a.lastReceivedAt) - at(b.lastReceivedAt));
  return { all: freshness.sources.length, heard, silent, unpaced, lastAt: last === 0 ? null : last };
}
