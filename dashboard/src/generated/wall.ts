// Made by npm run generate from schema.graphql and src/wall/operations.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A level of districts. */
export type DistrictLevel =
  /** The upper level. */
  | 'KECAMATAN'
  /** The lower level. */
  | 'KELURAHAN';

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

export type FreshFragment = { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> };

export type RateFragment = { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean };

export type CountsFragment = { open: number, overdue: number, atRisk: number };

export type LoadFragment = { open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } };

export type FeedFragment = { cursor: string, kind: EventKind, occurredAt: string, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string, sensitive: boolean }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string } };

export type CityQueryVariables = Exact<{ [key: string]: never; }>;


export type CityQuery = { city: { code: string, name: string, nameEn: string, service: string, timeZone: string, locale: string, languages: Array<string>, build: string, simulated: boolean, lowCountFloor: number, atRiskHours: number, districts: Array<{ code: string, name: string, nameEn: string, level: DistrictLevel | null, parentCode: string | null, latitude: number | null, longitude: number | null }>, policies: Array<{ code: string, validFrom: string | null, sources: Array<string>, categories: Array<string>, response: { due: string, days: number | null, workingDays: boolean }, resolution: { due: string, days: number | null, workingDays: boolean } }>, targets: Array<{ measure: Measure, value: number }> } };

export type HeadlineSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HeadlineSubscription = { overview: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, kpis: { awaitingResponse: number, open: number, overdue: number, atRisk: number, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } }, dueNext: Array<{ dueAt: string, clock: Clock, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string } }> } | null };

export type TodaySubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TodaySubscription = { overview: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, window: { from: string | null, to: string | null }, kpis: { received: number, ended: number, responseOnTime: { breached: number }, resolutionOnTime: { breached: number }, trend: Array<{ from: string, kpis: { received: number, ended: number } }> } } | null };

export type WeekdayQueryVariables = Exact<{
  day: string;
}>;


export type WeekdayQuery = { overview: { kpis: { received: number, ended: number, trend: Array<{ from: string, kpis: { received: number, ended: number } }> } } | null };

export type PillarsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PillarsSubscription = { pillars: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ pillar: { code: string, name: string, nameEn: string }, kpis: { open: number, overdue: number, atRisk: number, trend: Array<{ from: string, kpis: { open: number } }>, responseOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean }, resolutionOnTime: { met: number, breached: number, unobserved: number, rate: number | null, lowCount: boolean } } }>, unassigned: { open: number, overdue: number, atRisk: number }, total: { open: number, overdue: number, atRisk: number } } | null };

export type DepartmentsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsSubscription = { departments: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ department: { code: string, name: string, nameEn: string, abbreviation: string }, kpis: { open: number, overdue: number, atRisk: number } }>, unassigned: { open: number, overdue: number, atRisk: number }, total: { open: number, overdue: number, atRisk: number } } | null };

export type DistrictsSubscriptionVariables = Exact<{
  level: DistrictLevel;
}>;


export type DistrictsSubscription = { districts: { freshness: { asOf: string, validUntil: string | null, simulated: boolean, sources: Array<{ lastReceivedAt: string | null, stale: boolean, source: { code: string, name: string, nameEn: string } }> }, items: Array<{ district: { code: string, name: string, nameEn: string, level: DistrictLevel | null, parentCode: string | null, latitude: number | null, longitude: number | null }, kpis: { open: number, overdue: number, atRisk: number } }>, unassigned: { open: number, overdue: number, atRisk: number }, total: { open: number, overdue: number, atRisk: number } } | null };

export type EventsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type EventsSubscription = { complaintEvents: { cursor: string, kind: EventKind, occurredAt: string, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string, sensitive: boolean }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string } } };

export type RecentQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentQuery = { complaints: { nodes: Array<{ events: Array<{ cursor: string, kind: EventKind, occurredAt: string, department: { code: string, name: string, nameEn: string, abbreviation: string }, category: { code: string, name: string, nameEn: string, sensitive: boolean }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string } }> }> } | null };

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
  }
}
    `) as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const HeadlineDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Headline {
  overview(window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    kpis {
      ...Load
      awaitingResponse
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
export const TodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Today {
  overview(window: {preset: TODAY}, basis: EVENT) {
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
    stale
  }
}`) as unknown as TypedDocumentString<TodaySubscription, TodaySubscriptionVariables>;
export const WeekdayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Weekday($day: Date!) {
  overview(window: {from: $day, to: $day}, basis: EVENT) {
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
export const PillarsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Pillars {
  pillars(window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      pillar {
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
export const DepartmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Departments {
  departments(window: {preset: LAST_30_DAYS}) {
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
        ...Counts
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
    stale
  }
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}`) as unknown as TypedDocumentString<DepartmentsSubscription, DepartmentsSubscriptionVariables>;
export const DistrictsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Districts($level: DistrictLevel!) {
  districts(window: {preset: LAST_30_DAYS}, level: $level) {
    freshness {
      ...Fresh
    }
    items {
      district {
        code
        name
        nameEn
        level
        parentCode
        latitude
        longitude
      }
      kpis {
        ...Counts
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
    stale
  }
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}`) as unknown as TypedDocumentString<DistrictsSubscription, DistrictsSubscriptionVariables>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Events {
  complaintEvents {
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
    query Recent {
  complaints(measure: RECEIVED, window: {preset: LAST_30_DAYS}, first: 12) {
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
