import { moment } from "../shared/clock";
import type { EventKind } from "../generated/wall";
import type { Step } from "./state";

/** Milliseconds that must pass between two changes of the ticker. */
export const TICKER_PAUSE = 8000;
/** Steps that the ticker holds. */
export const TICKER_LENGTH = 5;

const SHOWN: ReadonlySet<EventKind> = new Set<EventKind>([
  "SUBMITTED", "ASSIGNED", "RESPONDED", "STARTED", "WAITING", "RESOLVED", "CLOSED", "REJECTED", "DUPLICATE", "REOPENED",
]);

/** True for steps that the ticker tells. */
export function isShown(step: Step): boolean {
  return SHOWN.has(step.kind);
}

/** The newest steps of some complaints, at most TICKER_LENGTH, the newest first. */
export function newest(steps: readonly Step[], now: number): Step[] {
  return steps
    .filter((step) => isShown(step) && moment(step.occurredAt) <= now)
    .sort((a, b) => moment(b.occurredAt) - moment(a.occurredAt))
    .slice(0, TICKER_LENGTH);
}

/** The ticker with one more step in front. */
export function pushed(ticker: readonly Step[], step: Step): Step[] {
  return [step, ...ticker.filter((other) => other.cursor !== step.cursor)].slice(0, TICKER_LENGTH);
}
