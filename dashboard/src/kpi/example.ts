import type { Figures } from "./measures";

/** Figures of a group in which nothing happened, for tests to change. */
export function nothing(change: Partial<Figures> = {}): Figures {
  const verdicts = { met: 0, breached: 0, pending: 0, exempt: 0, unobserved: 0, rate: null, lowCount: true, matured: null };
  const share = { numerator: 0, denominator: 0, rate: null, lowCount: true }, time = { count: 0, meanHours: null, p50Hours: null, p90Hours: null, p95Hours: null, lowCount: true };
  return {
    received: 0, responded: 0, resolved: 0, closed: 0, rejected: 0, duplicates: 0, reopened: 0, ended: 0, net: 0, open: 0, awaitingResponse: 0, responseOverdue: 0,
    resolutionOverdue: 0, overdue: 0, atRisk: 0, unanswered: 0, transfersOut: 0, transfersIn: 0, perThousand: null, score: null,
    responseOnTime: verdicts, resolutionOnTime: verdicts, responseTime: time, resolutionTime: time, clearance: share, reopenRate: share, transferRate: share, accuracy: share,
    accountability: share, satisfaction: { count: 0, mean: null, csat: null, responseRate: null, lowCount: true },
    ageing: { upTo3Days: 0, upTo7Days: 0, upTo14Days: 0, upTo30Days: 0, upTo60Days: 0, over60Days: 0, oldestSubmittedAt: null },
    ...change,
  };
}
