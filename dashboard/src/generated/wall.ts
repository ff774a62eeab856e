// Made by npm run generate from schema.graphql and src/wall/operations.graphql. Do not edit.
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

/** What a table can be grouped by. */
export type Dimension =
  /** Smart-city pillar. */
  | 'PILLAR'
  /** Programme. */
  | 'PROGRAMME'
  /** Class of city assets. */
  | 'ASSET_CLASS'
  /** Department in charge. */
  | 'DEPARTMENT'
  /** Category. */
  | 'CATEGORY'
  /** Kecamatan. */
  | 'KECAMATAN'
  /** Kelurahan. */
  | 'KELURAHAN'
  /** Channel. */
  | 'CHANNEL'
  /** Source. */
  | 'SOURCE'
  /** Status as of the answer. */
  | 'STATUS'
  /** Priority. */
  | 'PRIORITY';

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

/** A promise. */
export type Clock =
  /** To respond and identify the problem. */
  | 'RESPONSE'
  /** To announce the result. */
  | 'RESOLUTION';

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

/** A scene of the wall. */
export type Scene =
  /** The city's headline figures, the pillars, the departments, what is due next, today, the map. */
  | 'OVERVIEW'
  /** The pillars, large, and the departments within them. */
  | 'PILLARS'
  /** The programmes, large. */
  | 'PROGRAMMES'
  /** The classes of city assets. */
  | 'ASSETS'
  /** The departments by overdue, with their movement and times of response. */
  | 'DEPARTMENTS'
  /** The map of the city. */
  | 'MAP'
  /** Received and ended by hour, the backlog and its age. */
  | 'FLOW'
  /** Which promises are due next. */
  | 'PROMISE'
  /** The alert rules that hold, each with whom it holds for and since when. */
  | 'ALERTS';

/** The ground of a screen. */
export type ScreenTheme =
  /** Dark, for walls. */
  | 'DARK'
  /** Light, for bright rooms. */
  | 'LIGHT';

/** What the map of the wall shades. */
export type MapMeasure =
  /** Open complaints. */
  | 'OPEN'
  /** Overdue complaints. */
  | 'OVERDUE'
  /** Complaints received in 30 days. */
  | 'RECEIVED'
  /** Received in 30 days per 1,000 residents; known for kecamatan. */
  | 'PER_THOUSAND'
  /** Promises of a result kept, of those due in 30 days. */
  | 'RESOLUTION_ON_TIME';

export type FreshFragment = { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> };

export type RateFragment = { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean };

export type CountsFragment = { open: number, overdue: number, atRisk: number };

export type LoadFragment = { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } };

export type TimesFragment = { count: number, p50Hours: number | null, p90Hours: number | null, lowCount: boolean };

export type FeedFragment = { cursor: string, kind: EventKind, occurredAt: string, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string, sensitive: boolean }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string } };

export type CityQueryVariables = Exact<{ [key: string]: never; }>;


export type CityQuery = { city: { code: string, name: string, nameEn: string, service: string, timeZone: string, locale: string, languages: Array<string>, build: string, simulated: boolean, lowCountFloor: number, atRiskHours: number, boundaries: Array<DistrictLevel>, takenUntil: string | null, districts: Array<{ code: string, name: string, nameEn: string, level: DistrictLevel | null, parentCode: string | null, latitude: number | null, longitude: number | null }>, policies: Array<{ code: string, validFrom: string | null, sources: Array<string>, categories: Array<string>, response: { due: string, days: number | null, workingDays: boolean }, resolution: { due: string, days: number | null, workingDays: boolean } }>, targets: Array<{ measure: Measure, value: number }>, categories: Array<{ pillar: { code: string }, department: { code: string } }> } };

export type HeadlineSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type HeadlineSubscription = { overview: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, kpis: { awaitingResponse: number, responseOverdue: number, resolutionOverdue: number, open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } }, dueNext: Array<{ dueAt: string, clock: Clock, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string } }> } | null };

export type AlertsSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type AlertsSubscription = { alerts: Array<{ figure: number, threshold: number, code: string | null, name: string | null, since: string | null, silencedUntil: string | null, rule: { code: string, name: string, nameEn: string, measure: Measure, dimension: Dimension | null, severity: string, above: boolean } }> | null };

export type TodaySubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type TodaySubscription = { overview: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null }, kpis: { received: number, ended: number, responseOnTime: { breached: number }, resolutionOnTime: { breached: number }, trend: Array<{ from: string, kpis: { received: number, ended: number } }> } } | null };

export type WeekdayQueryVariables = Exact<{
  day: string;
  filter?: ComplaintFilter | null | undefined;
}>;


export type WeekdayQuery = { overview: { kpis: { received: number, ended: number, trend: Array<{ from: string, kpis: { received: number, ended: number } }> } } | null };

export type BacklogSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type BacklogSubscription = { overview: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, kpis: { open: number, ageing: { upTo3Days: number, upTo7Days: number, upTo14Days: number, upTo30Days: number, upTo60Days: number, over60Days: number, oldestSubmittedAt: string | null }, trend: Array<{ from: string, kpis: { open: number, overdue: number } }> } } | null };

export type PillarsSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type PillarsSubscription = { pillars: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ group: { code: string, name: string, nameEn: string }, kpis: { open: number, overdue: number, atRisk: number, trend: Array<{ from: string, kpis: { open: number } }>, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } }>, unassigned: { open: number, overdue: number, atRisk: number }, total: { open: number, overdue: number, atRisk: number } } | null };

export type ProgrammesSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type ProgrammesSubscription = { programmes: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ group: { code: string, name: string, nameEn: string }, kpis: { open: number, overdue: number, atRisk: number, trend: Array<{ from: string, kpis: { open: number } }>, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } }>, unassigned: { open: number, overdue: number, atRisk: number }, total: { open: number, overdue: number, atRisk: number } } | null };

export type AssetsSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type AssetsSubscription = { assetClasses: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ group: { code: string, name: string, nameEn: string }, kpis: { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } }>, unassigned: { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } }, total: { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } } | null };

export type DepartmentsSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type DepartmentsSubscription = { departments: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ department: { code: string, name: string, nameEn: string, abbreviation: string }, kpis: { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } }>, unassigned: { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } }, total: { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } } | null };

export type MovementSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type MovementSubscription = { departments: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ department: { code: string }, kpis: { responseTime: { count: number, p50Hours: number | null, p90Hours: number | null, lowCount: boolean } }, previous: { open: number, overdue: number, atRisk: number } | null }>, unassigned: { responseTime: { count: number, p50Hours: number | null, p90Hours: number | null, lowCount: boolean } }, total: { responseTime: { count: number, p50Hours: number | null, p90Hours: number | null, lowCount: boolean } } } | null };

export type HeatSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type HeatSubscription = { metrics: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, rows: Array<{ department: string | null, pillar: string | null, open: number | null, overdue: number | null }> } | null };

export type DistrictsSubscriptionVariables = Exact<{
  level: DistrictLevel;
  filter?: ComplaintFilter | null | undefined;
}>;


export type DistrictsSubscription = { districts: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, expectedWithinHours: number | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ district: { code: string, name: string, nameEn: string }, kpis: { received: number, perThousand: number | null, open: number, overdue: number, atRisk: number, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } }>, unassigned: { received: number, open: number, overdue: number, atRisk: number }, total: { received: number, open: number, overdue: number, atRisk: number } } | null };

export type EventsSubscriptionVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type EventsSubscription = { complaintEvents: { cursor: string, kind: EventKind, occurredAt: string, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string, sensitive: boolean }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string } } };

export type RecentQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
}>;


export type RecentQuery = { complaints: { nodes: Array<{ events: Array<{ cursor: string, kind: EventKind, occurredAt: string, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string, sensitive: boolean }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string } }> }> } | null };

export type ScreenChangesSubscriptionVariables = Exact<{
  code: string;
}>;


export type ScreenChangesSubscription = { screenChanges: { name: string, scenes: Array<Scene>, rotateSeconds: number, language: string | null, theme: ScreenTheme, measure: MapMeasure, level: DistrictLevel, stays: Array<{ scene: Scene, seconds: number }>, filter: { pillars: Array<string> | null, programmes: Array<string> | null, departments: Array<string> | null, categories: Array<string> | null, assetClasses: Array<string> | null, districts: Array<string> | null, channels: Array<string> | null, sources: Array<string> | null } } | null };

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
export const FreshFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
    `, {"fragmentName":"Fresh"}) as unknown as TypedDocumentString<FreshFragment, unknown>;
export const CountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Counts on Kpis {
  open
  overdue
  atRisk
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const RateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
    `, {"fragmentName":"Rate"}) as unknown as TypedDocumentString<RateFragment, unknown>;
export const LoadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}
    fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}`, {"fragmentName":"Load"}) as unknown as TypedDocumentString<LoadFragment, unknown>;
export const TimesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Times on Duration {
  count
  p50Hours
  p90Hours
  lowCount
}
    `, {"fragmentName":"Times"}) as unknown as TypedDocumentString<TimesFragment, unknown>;
export const FeedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Feed on ComplaintEvent {
  cursor
  kind
  occurredAt
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
    sensitive
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
  }
}
    `, {"fragmentName":"Feed"}) as unknown as TypedDocumentString<FeedFragment, unknown>;
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
    boundaries
    takenUntil
    districts {
      code
      name
      nameEn
      level
      parentCode
      latitude
      longitude
    }
    policies {
      code
      validFrom
      sources
      categories
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
    targets {
      measure
      value
    }
    categories {
      pillar {
        code
      }
      department {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const HeadlineDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Headline($filter: ComplaintFilter) {
  overview(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    kpis {
      ...Load
      awaitingResponse
      responseOverdue
      resolutionOverdue
    }
    dueNext(first: 50) {
      dueAt
      clock
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
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}`) as unknown as TypedDocumentString<HeadlineSubscription, HeadlineSubscriptionVariables>;
export const AlertsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Alerts($filter: ComplaintFilter) {
  alerts(filter: $filter) {
    rule {
      code
      name
      nameEn
      measure
      dimension
      severity
      above
    }
    figure
    threshold
    code
    name
    since
    silencedUntil
  }
}
    `) as unknown as TypedDocumentString<AlertsSubscription, AlertsSubscriptionVariables>;
export const TodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Today($filter: ComplaintFilter) {
  overview(filter: $filter, window: {preset: TODAY}, basis: EVENT) {
    freshness {
      ...Fresh
    }
    window {
      from
      to
    }
    kpis {
      received
      ended
      responseOnTime {
        breached
      }
      resolutionOnTime {
        breached
      }
      trend(granularity: HOUR) {
        from
        kpis {
          received
          ended
        }
      }
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
}`) as unknown as TypedDocumentString<TodaySubscription, TodaySubscriptionVariables>;
export const WeekdayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Weekday($day: Date!, $filter: ComplaintFilter) {
  overview(filter: $filter, window: {from: $day, to: $day}, basis: EVENT) {
    kpis {
      received
      ended
      trend(granularity: HOUR) {
        from
        kpis {
          received
          ended
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WeekdayQuery, WeekdayQueryVariables>;
export const BacklogDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Backlog($filter: ComplaintFilter) {
  overview(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    kpis {
      open
      ageing {
        upTo3Days
        upTo7Days
        upTo14Days
        upTo30Days
        upTo60Days
        over60Days
        oldestSubmittedAt
      }
      trend(granularity: DAY) {
        from
        kpis {
          open
          overdue
        }
      }
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
}`) as unknown as TypedDocumentString<BacklogSubscription, BacklogSubscriptionVariables>;
export const PillarsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Pillars($filter: ComplaintFilter) {
  pillars(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      group: pillar {
        code
        name
        nameEn
      }
      kpis {
        ...Load
        trend(granularity: DAY) {
          from
          kpis {
            open
          }
        }
      }
    }
    unassigned {
      ...Counts
    }
    total {
      ...Counts
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}`) as unknown as TypedDocumentString<PillarsSubscription, PillarsSubscriptionVariables>;
export const ProgrammesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Programmes($filter: ComplaintFilter) {
  programmes(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      group: programme {
        code
        name
        nameEn
      }
      kpis {
        ...Load
        trend(granularity: DAY) {
          from
          kpis {
            open
          }
        }
      }
    }
    unassigned {
      ...Counts
    }
    total {
      ...Counts
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}`) as unknown as TypedDocumentString<ProgrammesSubscription, ProgrammesSubscriptionVariables>;
export const AssetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Assets($filter: ComplaintFilter) {
  assetClasses(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      group: assetClass {
        code
        name
        nameEn
      }
      kpis {
        ...Load
      }
    }
    unassigned {
      ...Load
    }
    total {
      ...Load
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}`) as unknown as TypedDocumentString<AssetsSubscription, AssetsSubscriptionVariables>;
export const DepartmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Departments($filter: ComplaintFilter) {
  departments(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      department {
        code
        name
        nameEn
        abbreviation
      }
      kpis {
        ...Load
      }
    }
    unassigned {
      ...Load
    }
    total {
      ...Load
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}`) as unknown as TypedDocumentString<DepartmentsSubscription, DepartmentsSubscriptionVariables>;
export const MovementDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Movement($filter: ComplaintFilter) {
  departments(
    filter: $filter
    window: {preset: LAST_7_DAYS}
    compare: PREVIOUS_PERIOD
  ) {
    freshness {
      ...Fresh
    }
    items {
      department {
        code
      }
      kpis {
        responseTime {
          ...Times
        }
      }
      previous {
        ...Counts
      }
    }
    unassigned {
      responseTime {
        ...Times
      }
    }
    total {
      responseTime {
        ...Times
      }
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Times on Duration {
  count
  p50Hours
  p90Hours
  lowCount
}`) as unknown as TypedDocumentString<MovementSubscription, MovementSubscriptionVariables>;
export const HeatDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Heat($filter: ComplaintFilter) {
  metrics(
    dimensions: [DEPARTMENT, PILLAR]
    filter: $filter
    window: {preset: LAST_30_DAYS}
    limit: 2000
  ) {
    freshness {
      ...Fresh
    }
    rows {
      department
      pillar
      open
      overdue
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
}`) as unknown as TypedDocumentString<HeatSubscription, HeatSubscriptionVariables>;
export const DistrictsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Districts($level: DistrictLevel!, $filter: ComplaintFilter) {
  districts(filter: $filter, window: {preset: LAST_30_DAYS}, level: $level) {
    freshness {
      ...Fresh
    }
    items {
      district {
        code
        name
        nameEn
      }
      kpis {
        ...Counts
        received
        perThousand
        resolutionOnTime {
          ...Rate
        }
      }
    }
    unassigned {
      ...Counts
      received
    }
    total {
      ...Counts
      received
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
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
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}`) as unknown as TypedDocumentString<DistrictsSubscription, DistrictsSubscriptionVariables>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Events($filter: ComplaintFilter) {
  complaintEvents(filter: $filter) {
    ...Feed
  }
}
    fragment Feed on ComplaintEvent {
  cursor
  kind
  occurredAt
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
    sensitive
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
  }
}`) as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const RecentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Recent($filter: ComplaintFilter) {
  complaints(
    filter: $filter
    measure: RECEIVED
    window: {preset: LAST_30_DAYS}
    first: 12
  ) {
    nodes {
      events {
        ...Feed
      }
    }
  }
}
    fragment Feed on ComplaintEvent {
  cursor
  kind
  occurredAt
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
    sensitive
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
  }
}`) as unknown as TypedDocumentString<RecentQuery, RecentQueryVariables>;
export const ScreenChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ScreenChanges($code: String!) {
  screenChanges(code: $code) {
    name
    scenes
    rotateSeconds
    stays {
      scene
      seconds
    }
    language
    theme
    measure
    level
    filter {
      pillars
      programmes
      departments
      categories
      assetClasses
      districts
      channels
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenChangesSubscription, ScreenChangesSubscriptionVariables>;
