// Made by npm run generate from schema.graphql and src/kpi/operations.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is counted: a complaint must match every field that is given, and any of the values within one. NONE matches what is not assigned. */
export type ComplaintFilter = {
  /** Codes of pillars. */
  pillars?: Array<string> | null | undefined;
  /** Codes of programmes. */
  programmes?: Array<string> | null | undefined;
  /** Codes of departments. */
  departments?: Array<string> | null | undefined;
  /** Codes of categories. */
  categories?: Array<string> | null | undefined;
  /** Codes of asset classes. */
  assetClasses?: Array<string> | null | undefined;
  /** Codes of kecamatan and kelurahan, each with all that lies in it. NONE = no district at all, not even a kecamatan. */
  districts?: Array<string> | null | undefined;
  /** Codes of kecamatan; NONE = no kecamatan, as in the row NONE of the dimension KECAMATAN. */
  kecamatan?: Array<string> | null | undefined;
  /** Codes of kelurahan; NONE = no kelurahan, the kecamatan known or not, as in the row NONE of the dimension KELURAHAN. */
  kelurahan?: Array<string> | null | undefined;
  /** Codes of channels. */
  channels?: Array<string> | null | undefined;
  /** Codes of sources. */
  sources?: Array<string> | null | undefined;
  /** Statuses as of the answer. */
  statuses?: Array<Status> | null | undefined;
  /** Codes of priorities. */
  priorities?: Array<string> | null | undefined;
  /** Conditions on times of the complaint, all of which must hold. */
  times?: Array<TimeFilter> | null | undefined;
  /** Only open complaints that are (not) overdue. */
  overdue?: boolean | null | undefined;
  /** Only open complaints that are (not) at risk. */
  atRisk?: boolean | null | undefined;
  /** Only open complaints that are (not) awaiting a first response. */
  awaitingResponse?: boolean | null | undefined;
};

/** A condition on a time of the complaint: since, until or both, or never. */
export type TimeFilter = {
  /** The time. */
  of: ComplaintTime;
  /** At or after this moment, e.g. the start of the period of a group. */
  since?: string | null | undefined;
  /** Before this moment, e.g. the end of the period of a group. */
  until?: string | null | undefined;
  /** Not yet as of the answer, as in the group NONE. */
  never?: boolean;
};

/** A window: a preset, or from and to, or since and until. */
export type WindowInput = {
  /** A preset, in city dates. */
  preset?: WindowPreset | null | undefined;
  /** First date. */
  from?: string | null | undefined;
  /** Last date, included. */
  to?: string | null | undefined;
  /** First moment, e.g. `from` of a trend's period or of a compared window; left out: from the beginning. */
  since?: string | null | undefined;
  /** First moment after it, e.g. `to` of a trend's period or of a compared window; left out: without end. */
  until?: string | null | undefined;
};

/** An order of complaints. */
export type ComplaintOrder = {
  /** By what. */
  field?: ComplaintOrderField;
  /** Direction. */
  direction?: OrderDirection;
};

/** An earlier period to compare with. */
export type Comparison =
  /** The elapsed part of a running period against the same part of the one before; a complete calendar period against the one before. */
  | 'PREVIOUS_PERIOD'
  /** The same period a year earlier (29 February becomes 28 February). */
  | 'YEAR_EARLIER';

/** Which moment places a complaint in a window. */
export type Basis =
  /** The measure's own moment: responses of the window, verdicts of the window. */
  | 'EVENT'
  /** The due moment: complaints whose promise falls due in the window. */
  | 'DUE'
  /** The submission: complaints submitted in the window, whatever became of them since. */
  | 'COHORT';

/** Windows in city dates. */
export type WindowPreset =
  /** Today. */
  | 'TODAY'
  /** Yesterday. */
  | 'YESTERDAY'
  /** Seven dates including today. */
  | 'LAST_7_DAYS'
  /** Thirty dates including today. */
  | 'LAST_30_DAYS'
  /** Ninety dates including today. */
  | 'LAST_90_DAYS'
  /** Since Monday. */
  | 'THIS_WEEK'
  /** Since the first of the month. */
  | 'THIS_MONTH'
  /** The month before this one. */
  | 'LAST_MONTH'
  /** Since the first of the quarter. */
  | 'THIS_QUARTER'
  /** The quarter before this one. */
  | 'LAST_QUARTER'
  /** Since the first of January. */
  | 'THIS_YEAR'
  /** The year before this one. */
  | 'LAST_YEAR'
  /** All time. */
  | 'ALL';

/** A level of districts. */
export type DistrictLevel =
  /** The upper level. */
  | 'KECAMATAN'
  /** The lower level. */
  | 'KELURAHAN';

/** A time of a complaint, as of the answer. */
export type ComplaintTime =
  /** When it was submitted. */
  | 'SUBMITTED'
  /** When it was first answered, by a response or a result. */
  | 'RESPONDED'
  /** When its first result was announced. */
  | 'RESOLVED'
  /** When the promise to respond was kept or broken. */
  | 'RESPONSE_VERDICT'
  /** When the promise of a result was kept or broken. */
  | 'RESOLUTION_VERDICT';

/** Length of a period. */
export type Granularity =
  /** Hours of the city's zone. */
  | 'HOUR'
  /** Days of the city's zone. */
  | 'DAY'
  /** Weeks of the city's zone. */
  | 'WEEK'
  /** Months of the city's zone. */
  | 'MONTH'
  /** Quarters of the city's zone. */
  | 'QUARTER'
  /** Years of the city's zone. */
  | 'YEAR';

/** What can be measured; see the catalogue for definitions. */
export type Measure =
  /** See Kpis.received. */
  | 'RECEIVED'
  /** See Kpis.responded. */
  | 'RESPONDED'
  /** See Kpis.resolved. */
  | 'RESOLVED'
  /** See Kpis.closed. */
  | 'CLOSED'
  /** See Kpis.rejected. */
  | 'REJECTED'
  /** See Kpis.duplicates. */
  | 'DUPLICATES'
  /** See Kpis.reopened. */
  | 'REOPENED'
  /** See Kpis.ended. */
  | 'ENDED'
  /** See Kpis.net. */
  | 'NET'
  /** See Kpis.open. */
  | 'OPEN'
  /** See Kpis.awaitingResponse. */
  | 'AWAITING_RESPONSE'
  /** See Kpis.responseOverdue. */
  | 'RESPONSE_OVERDUE'
  /** See Kpis.resolutionOverdue. */
  | 'RESOLUTION_OVERDUE'
  /** See Kpis.overdue. */
  | 'OVERDUE'
  /** See Kpis.atRisk. */
  | 'AT_RISK'
  /** See Kpis.unanswered. */
  | 'UNANSWERED'
  /** See Kpis.responseOnTime. */
  | 'RESPONSE_ON_TIME'
  /** See Kpis.resolutionOnTime. */
  | 'RESOLUTION_ON_TIME'
  /** See Kpis.responseTime. */
  | 'RESPONSE_TIME'
  /** See Kpis.resolutionTime. */
  | 'RESOLUTION_TIME'
  /** See Kpis.ageing. */
  | 'AGEING'
  /** See Kpis.clearance. */
  | 'CLEARANCE'
  /** See Kpis.reopenRate. */
  | 'REOPEN_RATE'
  /** See Kpis.transferRate. */
  | 'TRANSFER_RATE'
  /** See Kpis.transfersOut. */
  | 'TRANSFERS_OUT'
  /** See Kpis.transfersIn. */
  | 'TRANSFERS_IN'
  /** See Kpis.accuracy. */
  | 'ACCURACY'
  /** See Kpis.accountability. */
  | 'ACCOUNTABILITY'
  /** See Kpis.satisfaction. */
  | 'SATISFACTION'
  /** See Kpis.perThousand. */
  | 'PER_THOUSAND'
  /** See Kpis.score. */
  | 'SCORE';

/** A part of a measure. */
export type Part =
  /** Compliance: kept. */
  | 'MET'
  /** Compliance: broken. */
  | 'BREACHED'
  /** Compliance: not decided yet. */
  | 'PENDING'
  /** Compliance: ended without a verdict. */
  | 'EXEMPT'
  /** Compliance: nothing to judge by. */
  | 'UNOBSERVED'
  /** Ratio: the cases that fulfil the condition. */
  | 'NUMERATOR'
  /** Ratio: all cases. */
  | 'DENOMINATOR'
  /** Ageing: up to 3 days. */
  | 'UP_TO_3_DAYS'
  /** Ageing: more than 3, up to 7 days. */
  | 'UP_TO_7_DAYS'
  /** Ageing: more than 7, up to 14 days. */
  | 'UP_TO_14_DAYS'
  /** Ageing: more than 14, up to 30 days. */
  | 'UP_TO_30_DAYS'
  /** Ageing: more than 30, up to 60 days. */
  | 'UP_TO_60_DAYS'
  /** Ageing: more than 60 days. */
  | 'OVER_60_DAYS';

/** Whether more is better. */
export type Direction =
  /** More is better. */
  | 'HIGHER_IS_BETTER'
  /** Less is better. */
  | 'LOWER_IS_BETTER'
  /** Neither. */
  | 'NEUTRAL';

/** What became of a promise. */
export type Verdict =
  /** Not decided yet. */
  | 'PENDING'
  /** Kept. */
  | 'MET'
  /** Broken. */
  | 'BREACHED'
  /** Ended without a verdict. */
  | 'EXEMPT'
  /** Nothing to judge by. */
  | 'UNOBSERVED';

/** Where a complaint stands. */
export type Status =
  /** Handed in. */
  | 'SUBMITTED'
  /** Accepted as a complaint. */
  | 'VERIFIED'
  /** With a department. */
  | 'ASSIGNED'
  /** Answered: the problem is identified. */
  | 'RESPONDED'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** The city waits for the citizen. */
  | 'WAITING_CITIZEN'
  /** The result was announced. */
  | 'RESOLVED'
  /** Ended without a result. */
  | 'CLOSED'
  /** Not the city's, or invalid. */
  | 'REJECTED'
  /** The same as another. */
  | 'DUPLICATE';

/** What happened, or can be done. */
export type EventKind =
  /** Handed in. */
  | 'SUBMITTED'
  /** Accepted. */
  | 'VERIFIED'
  /** Handed to a department. */
  | 'ASSIGNED'
  /** Answered. */
  | 'RESPONDED'
  /** Work began. */
  | 'STARTED'
  /** The city waits for the citizen. */
  | 'WAITING'
  /** The result was announced. */
  | 'RESOLVED'
  /** Closed without a result. */
  | 'CLOSED'
  /** Rejected. */
  | 'REJECTED'
  /** Found to be a duplicate. */
  | 'DUPLICATE'
  /** Opened again. */
  | 'REOPENED'
  /** Rated by the citizen. */
  | 'RATED'
  /** Category, district or priority set or corrected. */
  | 'CLASSIFIED'
  /** Internal note or automatic acknowledgement. */
  | 'NOTED'
  /** The source took an event back. */
  | 'RETRACTED';

/** Direction of an order. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** What complaints can be ordered by. */
export type ComplaintOrderField =
  /** The counted moment. */
  | 'MOMENT'
  /** The submission. */
  | 'SUBMITTED_AT';

/** Something that a caller may do. */
export type Right =
  /** Read the city's profile and the catalogue. */
  | 'PROFILE'
  /** Ask for figures, alerts and screens. */
  | 'FIGURES'
  /** Follow what happens to complaints, without words. */
  | 'EVENTS'
  /** List single complaints, without words. */
  | 'COMPLAINTS'
  /** Read titles, search texts, see sensitive categories. */
  | 'WORDS'
  /** Read the file of a complaint: text, address, reporter, remarks. */
  | 'PERSONAL'
  /** Hand complaints in. */
  | 'SUBMIT'
  /** Take steps in the life of complaints. */
  | 'WORK'
  /** See the state of sources; decide what was set aside and what may be the same. For the whole city alone. */
  | 'OPERATE'
  /** Set what screens show. For the whole city alone. */
  | 'CONFIGURE'
  /** See who holds tokens and what they did, and take tokens back. For the whole city alone. */
  | 'ADMINISTER'
  /** Read titles and texts with numbers, e-mail addresses and names masked. */
  | 'MASKED';

export type VerdictsFragment = { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null };

export type ShareFragment = { numerator: number, denominator: number, rate: number | null, lowCount: boolean };

export type HoursFragment = { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean };

export type FiguresFragment = { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } };

export type StateFragment = { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> };

export type SpanFragment = { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean };

export type CityQueryVariables = Exact<{ [key: string]: never; }>;


export type CityQuery = { city: { code: string, name: string, nameEn: string, service: string, timeZone: string, locale: string, languages: Array<string>, build: string, simulated: boolean, lowCountFloor: number, atRiskHours: number, takenUntil: string | null, notes: Array<string>, pillars: Array<{ code: string, name: string, nameEn: string }>, programmes: Array<{ code: string, name: string, nameEn: string }>, departments: Array<{ code: string, name: string, nameEn: string, abbreviation: string, validTo: string | null }>, categories: Array<{ code: string, name: string, nameEn: string, sensitive: boolean }>, districts: Array<{ code: string, name: string, nameEn: string, level: DistrictLevel | null, parentCode: string | null, latitude: number | null, longitude: number | null }>, channels: Array<{ code: string, name: string, nameEn: string }>, sources: Array<{ code: string, name: string, nameEn: string, records: Array<string> }>, policies: Array<{ code: string, validFrom: string | null, basis: string, sources: Array<string>, categories: Array<string>, response: { due: string, days: number | null, workingDays: boolean, pausesWhileWaiting: boolean }, resolution: { due: string, days: number | null, workingDays: boolean, pausesWhileWaiting: boolean } }>, targets: Array<{ measure: Measure, value: number, basis: string }> }, catalog: { measures: Array<{ code: Measure, labelId: string, labelEn: string, definitionId: string, definitionEn: string, unit: string, direction: Direction, kind: string, defaultBasis: Basis, bases: Array<Basis>, parts: Array<Part>, opens: boolean }> } };

export type OverviewOnceQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  compare?: Comparison | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewOnceQuery = { overview: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, previousWindow: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean } | null, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previous: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null } | null };

export type OverviewLiveSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  compare?: Comparison | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewLiveSubscription = { overview: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, previousWindow: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean } | null, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previous: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null } | null };

export type TrendOnceQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
  granularity: Granularity;
}>;


export type TrendOnceQuery = { overview: { freshness: { asOf: string, sequence: string, validUntil: string | null }, kpis: { trend: Array<{ from: string, to: string, period: string, partial: boolean, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } }> } } | null };

export type TrendLiveSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
  granularity: Granularity;
}>;


export type TrendLiveSubscription = { overview: { freshness: { asOf: string, sequence: string, validUntil: string | null }, kpis: { trend: Array<{ from: string, to: string, period: string, partial: boolean, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } }> } } | null };

export type DepartmentsOnceQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  compare?: Comparison | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DepartmentsOnceQuery = { departments: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, items: Array<{ department: { code: string, name: string, nameEn: string, abbreviation: string }, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previous: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null }>, unassigned: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, total: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previousTotal: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null } | null };

export type DepartmentsLiveSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  compare?: Comparison | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DepartmentsLiveSubscription = { departments: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, items: Array<{ department: { code: string, name: string, nameEn: string, abbreviation: string }, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previous: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null }>, unassigned: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, total: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previousTotal: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null } | null };

export type PillarsOnceQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  compare?: Comparison | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PillarsOnceQuery = { pillars: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, items: Array<{ pillar: { code: string, name: string, nameEn: string }, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previous: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null }>, unassigned: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, total: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previousTotal: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null } | null };

export type PillarsLiveSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  compare?: Comparison | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PillarsLiveSubscription = { pillars: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, items: Array<{ pillar: { code: string, name: string, nameEn: string }, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previous: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null }>, unassigned: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, total: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, previousTotal: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } | null } | null };

export type DistrictsOnceQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
  level: DistrictLevel;
}>;


export type DistrictsOnceQuery = { districts: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, items: Array<{ district: { code: string, name: string, nameEn: string, parentCode: string | null }, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } }>, unassigned: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, total: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } } | null };

export type DistrictsLiveSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  basis?: Basis | null | undefined;
  asOf?: string | null | undefined;
  level: DistrictLevel;
}>;


export type DistrictsLiveSubscription = { districts: { freshness: { asOf: string, epoch: string, sequence: string, validUntil: string | null, simulated: boolean, profileVersion: string, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null, preset: WindowPreset | null, running: boolean }, items: Array<{ district: { code: string, name: string, nameEn: string, parentCode: string | null }, kpis: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } }>, unassigned: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } }, total: { received: number, responded: number, resolved: number, closed: number, rejected: number, duplicates: number, reopened: number, ended: number, net: number, open: number, awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, overdue: number, atRisk: number, unanswered: number, transfersOut: number, transfersIn: number, perThousand: number | null, score: number | null, responseOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, resolutionOnTime: { met: number, breached: number, pending: number, exempt: number, unobserved: number, rate: number | null, lowCount: boolean, matured: boolean | null }, responseTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, resolutionTime: { count: number, meanHours: number | null, p50Hours: number | null, p90Hours: number | null, p95Hours: number | null, lowCount: boolean }, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, clearance: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, reopenRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, transferRate: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accuracy: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, accountability: { numerator: number, denominator: number, rate: number | null, lowCount: boolean }, satisfaction: { count: number, mean: number | null, csat: number | null, responseRate: number | null, lowCount: boolean } } } | null };

export type PresentQueryVariables = Exact<{ [key: string]: never; }>;


export type PresentQuery = { overview: { freshness: { asOf: string } } | null };

export type ClockFragment = { dueAt: string | null, verdict: Verdict, verdictAt: string | null, answeredAt: string | null };

export type ComplaintsQueryVariables = Exact<{
  measure: Measure;
  part?: Part | null | undefined;
  basis?: Basis | null | undefined;
  filter?: ComplaintFilter | null | undefined;
  window?: WindowInput | null | undefined;
  asOf?: string | null | undefined;
  search?: string | null | undefined;
  order?: ComplaintOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { totalCount: number, freshness: { asOf: string, sequence: string }, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, moment: string, node: { id: string, reference: string, title: string, status: Status, submittedAt: string, category: { code: string, name: string, nameEn: string }, department: { code: string, name: string, nameEn: string, abbreviation: string }, kelurahan: { code: string, name: string, nameEn: string }, response: { dueAt: string | null, verdict: Verdict, verdictAt: string | null, answeredAt: string | null }, resolution: { dueAt: string | null, verdict: Verdict, verdictAt: string | null, answeredAt: string | null } } }> } | null };

export type ComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintQuery = { complaint: { id: string, reference: string, externalId: string, title: string, status: Status, priority: string, submittedAt: string, assignedAt: string | null, respondedAt: string | null, resolvedAt: string | null, rating: number | null, simulated: boolean, suspect: boolean, source: { code: string, name: string, nameEn: string, records: Array<string> }, channel: { code: string, name: string, nameEn: string }, category: { code: string, name: string, nameEn: string, pillar: { code: string, name: string, nameEn: string }, programme: { code: string, name: string, nameEn: string } }, department: { code: string, name: string, nameEn: string, abbreviation: string }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string, name: string, nameEn: string }, policy: { code: string, basis: string, response: { due: string, days: number | null, workingDays: boolean }, resolution: { due: string, days: number | null, workingDays: boolean } } | null, response: { dueAt: string | null, verdict: Verdict, verdictAt: string | null, answeredAt: string | null }, resolution: { dueAt: string | null, verdict: Verdict, verdictAt: string | null, answeredAt: string | null }, events: Array<{ cursor: string, kind: EventKind, occurredAt: string, recordedAt: string, status: Status, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string } }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { rights: Array<Right> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const VerdictsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
    `, {"fragmentName":"Verdicts"}) as unknown as TypedDocumentString<VerdictsFragment, unknown>;
export const HoursFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
    `, {"fragmentName":"Hours"}) as unknown as TypedDocumentString<HoursFragment, unknown>;
export const ShareFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
    `, {"fragmentName":"Share"}) as unknown as TypedDocumentString<ShareFragment, unknown>;
export const FiguresFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}`, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const StateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
    `, {"fragmentName":"State"}) as unknown as TypedDocumentString<StateFragment, unknown>;
export const SpanFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Span on Window {
  from
  to
  preset
  running
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const ClockFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Clock on ClockState {
  dueAt
  verdict
  verdictAt
  answeredAt
}
    `, {"fragmentName":"Clock"}) as unknown as TypedDocumentString<ClockFragment, unknown>;
export const CityDocument = /*#__PURE__*/ new TypedDocumentString(`
    query City {
  city {
    code
    name
    nameEn
    service
    timeZone
    locale
    languages
    build
    simulated
    lowCountFloor
    atRiskHours
    takenUntil
    notes
    pillars {
      code
      name
      nameEn
    }
    programmes {
      code
      name
      nameEn
    }
    departments {
      code
      name
      nameEn
      abbreviation
      validTo
    }
    categories {
      code
      name
      nameEn
      sensitive
    }
    districts {
      code
      name
      nameEn
      level
      parentCode
      latitude
      longitude
    }
    channels {
      code
      name
      nameEn
    }
    sources {
      code
      name
      nameEn
      records
    }
    policies {
      code
      validFrom
      basis
      sources
      categories
      response {
        due
        days
        workingDays
        pausesWhileWaiting
      }
      resolution {
        due
        days
        workingDays
        pausesWhileWaiting
      }
    }
    targets {
      measure
      value
      basis
    }
  }
  catalog {
    measures {
      code
      labelId
      labelEn
      definitionId
      definitionEn
      unit
      direction
      kind
      defaultBasis
      bases
      parts
      opens
    }
  }
}
    `) as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const OverviewOnceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewOnce($filter: ComplaintFilter, $window: WindowInput, $compare: Comparison, $basis: Basis, $asOf: DateTime) {
  overview(
    filter: $filter
    window: $window
    compare: $compare
    basis: $basis
    asOf: $asOf
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    previousWindow {
      ...Span
    }
    kpis {
      ...Figures
    }
    previous {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<OverviewOnceQuery, OverviewOnceQueryVariables>;
export const OverviewLiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription OverviewLive($filter: ComplaintFilter, $window: WindowInput, $compare: Comparison, $basis: Basis, $asOf: DateTime) {
  overview(
    filter: $filter
    window: $window
    compare: $compare
    basis: $basis
    asOf: $asOf
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    previousWindow {
      ...Span
    }
    kpis {
      ...Figures
    }
    previous {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<OverviewLiveSubscription, OverviewLiveSubscriptionVariables>;
export const TrendOnceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TrendOnce($filter: ComplaintFilter, $window: WindowInput, $basis: Basis, $asOf: DateTime, $granularity: Granularity!) {
  overview(filter: $filter, window: $window, basis: $basis, asOf: $asOf) {
    freshness {
      asOf
      sequence
      validUntil
    }
    kpis {
      trend(granularity: $granularity) {
        from
        to
        period
        partial
        kpis {
          ...Figures
        }
      }
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}`) as unknown as TypedDocumentString<TrendOnceQuery, TrendOnceQueryVariables>;
export const TrendLiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription TrendLive($filter: ComplaintFilter, $window: WindowInput, $basis: Basis, $asOf: DateTime, $granularity: Granularity!) {
  overview(filter: $filter, window: $window, basis: $basis, asOf: $asOf) {
    freshness {
      asOf
      sequence
      validUntil
    }
    kpis {
      trend(granularity: $granularity) {
        from
        to
        period
        partial
        kpis {
          ...Figures
        }
      }
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}`) as unknown as TypedDocumentString<TrendLiveSubscription, TrendLiveSubscriptionVariables>;
export const DepartmentsOnceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DepartmentsOnce($filter: ComplaintFilter, $window: WindowInput, $compare: Comparison, $basis: Basis, $asOf: DateTime) {
  departments(
    filter: $filter
    window: $window
    compare: $compare
    basis: $basis
    asOf: $asOf
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    items {
      department {
        code
        name
        nameEn
        abbreviation
      }
      kpis {
        ...Figures
      }
      previous {
        ...Figures
      }
    }
    unassigned {
      ...Figures
    }
    total {
      ...Figures
    }
    previousTotal {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<DepartmentsOnceQuery, DepartmentsOnceQueryVariables>;
export const DepartmentsLiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription DepartmentsLive($filter: ComplaintFilter, $window: WindowInput, $compare: Comparison, $basis: Basis, $asOf: DateTime) {
  departments(
    filter: $filter
    window: $window
    compare: $compare
    basis: $basis
    asOf: $asOf
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    items {
      department {
        code
        name
        nameEn
        abbreviation
      }
      kpis {
        ...Figures
      }
      previous {
        ...Figures
      }
    }
    unassigned {
      ...Figures
    }
    total {
      ...Figures
    }
    previousTotal {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<DepartmentsLiveSubscription, DepartmentsLiveSubscriptionVariables>;
export const PillarsOnceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PillarsOnce($filter: ComplaintFilter, $window: WindowInput, $compare: Comparison, $basis: Basis, $asOf: DateTime) {
  pillars(
    filter: $filter
    window: $window
    compare: $compare
    basis: $basis
    asOf: $asOf
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    items {
      pillar {
        code
        name
        nameEn
      }
      kpis {
        ...Figures
      }
      previous {
        ...Figures
      }
    }
    unassigned {
      ...Figures
    }
    total {
      ...Figures
    }
    previousTotal {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<PillarsOnceQuery, PillarsOnceQueryVariables>;
export const PillarsLiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription PillarsLive($filter: ComplaintFilter, $window: WindowInput, $compare: Comparison, $basis: Basis, $asOf: DateTime) {
  pillars(
    filter: $filter
    window: $window
    compare: $compare
    basis: $basis
    asOf: $asOf
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    items {
      pillar {
        code
        name
        nameEn
      }
      kpis {
        ...Figures
      }
      previous {
        ...Figures
      }
    }
    unassigned {
      ...Figures
    }
    total {
      ...Figures
    }
    previousTotal {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<PillarsLiveSubscription, PillarsLiveSubscriptionVariables>;
export const DistrictsOnceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DistrictsOnce($filter: ComplaintFilter, $window: WindowInput, $basis: Basis, $asOf: DateTime, $level: DistrictLevel!) {
  districts(
    filter: $filter
    window: $window
    basis: $basis
    asOf: $asOf
    level: $level
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    items {
      district {
        code
        name
        nameEn
        parentCode
      }
      kpis {
        ...Figures
      }
    }
    unassigned {
      ...Figures
    }
    total {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<DistrictsOnceQuery, DistrictsOnceQueryVariables>;
export const DistrictsLiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription DistrictsLive($filter: ComplaintFilter, $window: WindowInput, $basis: Basis, $asOf: DateTime, $level: DistrictLevel!) {
  districts(
    filter: $filter
    window: $window
    basis: $basis
    asOf: $asOf
    level: $level
  ) {
    freshness {
      ...State
    }
    window {
      ...Span
    }
    items {
      district {
        code
        name
        nameEn
        parentCode
      }
      kpis {
        ...Figures
      }
    }
    unassigned {
      ...Figures
    }
    total {
      ...Figures
    }
  }
}
    fragment Verdicts on Compliance {
  met
  breached
  pending
  exempt
  unobserved
  rate
  lowCount
  matured
}
fragment Share on Ratio {
  numerator
  denominator
  rate
  lowCount
}
fragment Hours on Duration {
  count
  meanHours
  p50Hours
  p90Hours
  p95Hours
  lowCount
}
fragment Figures on Kpis {
  received
  responded
  resolved
  closed
  rejected
  duplicates
  reopened
  ended
  net
  open
  awaitingResponse
  responseOverdue
  resolutionOverdue
  overdue
  atRisk
  unanswered
  responseOnTime {
    ...Verdicts
  }
  resolutionOnTime {
    ...Verdicts
  }
  responseTime {
    ...Hours
  }
  resolutionTime {
    ...Hours
  }
  ageing {
    upTo3Days
    upTo7Days
    upTo14Days
    upTo30Days
    upTo60Days
    over60Days
    oldestSubmittedAt
  }
  clearance {
    ...Share
  }
  reopenRate {
    ...Share
  }
  transferRate {
    ...Share
  }
  transfersOut
  transfersIn
  accuracy {
    ...Share
  }
  accountability {
    ...Share
  }
  satisfaction {
    count
    mean
    csat
    responseRate
    lowCount
  }
  perThousand
  score
}
fragment State on Freshness {
  asOf
  epoch
  sequence
  validUntil
  simulated
  profileVersion
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    expectedWithinHours
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`) as unknown as TypedDocumentString<DistrictsLiveSubscription, DistrictsLiveSubscriptionVariables>;
export const PresentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `) as unknown as TypedDocumentString<PresentQuery, PresentQueryVariables>;
export const ComplaintsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Complaints($measure: Measure!, $part: Part, $basis: Basis, $filter: ComplaintFilter, $window: WindowInput, $asOf: DateTime, $search: String, $order: ComplaintOrder, $first: Int, $after: String, $last: Int, $before: String) {
  complaints(
    measure: $measure
    part: $part
    basis: $basis
    filter: $filter
    window: $window
    asOf: $asOf
    search: $search
    orderBy: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    freshness {
      asOf
      sequence
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      moment
      node {
        id
        reference
        title
        status
        submittedAt
        category {
          code
          name
          nameEn
        }
        department {
          code
          name
          nameEn
          abbreviation
        }
        kelurahan {
          code
          name
          nameEn
        }
        response {
          ...Clock
        }
        resolution {
          ...Clock
        }
      }
    }
  }
}
    fragment Clock on ClockState {
  dueAt
  verdict
  verdictAt
  answeredAt
}`) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const ComplaintDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Complaint($id: ID!) {
  complaint(id: $id) {
    id
    reference
    externalId
    title
    status
    priority
    submittedAt
    assignedAt
    respondedAt
    resolvedAt
    rating
    simulated
    suspect
    source {
      code
      name
      nameEn
      records
    }
    channel {
      code
      name
      nameEn
    }
    category {
      code
      name
      nameEn
      pillar {
        code
        name
        nameEn
      }
      programme {
        code
        name
        nameEn
      }
    }
    department {
      code
      name
      nameEn
      abbreviation
    }
    kecamatan {
      code
      name
      nameEn
    }
    kelurahan {
      code
      name
      nameEn
    }
    policy {
      code
      basis
      response {
        due
        days
        workingDays
      }
      resolution {
        due
        days
        workingDays
      }
    }
    response {
      ...Clock
    }
    resolution {
      ...Clock
    }
    events {
      cursor
      kind
      occurredAt
      recordedAt
      department {
        code
        name
        nameEn
        abbreviation
      }
      category {
        code
        name
        nameEn
      }
      status
    }
  }
}
    fragment Clock on ClockState {
  dueAt
  verdict
  verdictAt
  answeredAt
}`) as unknown as TypedDocumentString<ComplaintQuery, ComplaintQueryVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    rights
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
