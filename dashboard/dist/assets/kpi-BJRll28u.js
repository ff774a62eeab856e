import{A as e,C as t,D as n,F as r,I as i,L as a,M as o,N as s,O as c,P as l,R as u,S as d,a as f,c as p,f as m,g as h,i as g,j as _,k as v,l as y,n as b,o as x,p as S,s as C,t as w,w as T}from"./store-ClG5kaWs.js";var E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},D=new E(`
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
    `),O=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),k=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),ee=new E(`
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
}`),A=new E(`
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
}`),te=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),ne=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),re=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),ie=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),ae=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),oe=new E(`
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
    stale
  }
}
fragment Span on Window {
  from
  to
  preset
  running
}`),j=new E(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `),M=new E(`
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
}`),N=new E(`
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
}`),P=class extends Error{code;constructor(e,t){super(t),this.code=e}},F=`tugu.token`;function I(){try{return sessionStorage.getItem(F)}catch{return null}}function se(e){try{e===null?sessionStorage.removeItem(F):sessionStorage.setItem(F,e)}catch{}}async function ce(){try{return await le(M,{measure:`RECEIVED`,window:{preset:`TODAY`},search:`tugu`,first:0}),!0}catch(e){return!(e instanceof P)||e.code!==`FORBIDDEN`&&e.code!==`UNAUTHENTICATED`}}async function le(e,t,n){let r=I(),i;try{i=await(await fetch(`/graphql`,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/json`,...r===null?{}:{authorization:`Bearer ${r}`}},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})).json()}catch(e){throw n?.aborted===!0?e:new P(`UNREACHABLE`,e instanceof Error?e.message:``)}let a=i.errors?.[0];if(a!==void 0)throw new P(a.extensions?.code??`INTERNAL`,a.message);if(i.data===void 0||i.data===null)throw new P(`INTERNAL`,``);return i.data}var ue=w({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0}),de=null;function fe(){return de===null&&(de=new b(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>ue.set(({attempts:e})=>({attempts:e+1})),opened:()=>ue.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>ue.set({open:!1}),heard:e=>{let t=n(e);ue.set({heardAt:Date.now(),...t===null?{}:{offset:t-Date.now()}})}}),ue.set({wanted:!0}),addEventListener(`pagehide`,de.start())),de}var pe=5e3;function me(e,t,n=null){let r=t===null?null:JSON.stringify(t)+String(n!==null),[i,a]=s(0),[c,l]=s({key:null,data:null,failure:null}),u=o(c);return u.current=c,_(()=>{if(t===null)return;let i=new AbortController,o=!1,s=null,c=e=>l({key:r,data:e,failure:null}),d=e=>{(u.current.key!==r||u.current.data===null||e.code!==`UNREACHABLE`)&&(l(({data:t})=>({key:r,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(s=setTimeout(()=>a(e=>e+1),pe)))};le(e,t,i.signal).then(e=>{!o&&!i.signal.aborted&&c(e)},e=>{!o&&!i.signal.aborted&&d(e instanceof P?e:new P(`INTERNAL`,String(e)))});let f=n===null?()=>void 0:fe().subscribe(n,t,{next:e=>{Object.values(e).every(e=>e===null)||(o=!0,c(e))},failed:()=>void 0});return()=>{i.abort(),f(),s!==null&&clearTimeout(s)}},[r,i]),{data:c.data,pending:r!==null&&c.key!==r,failure:c.key===r?c.failure:null,again:()=>a(e=>e+1)}}function he(){let[e,t]=s(()=>({...ue.get(),now:Date.now()}));return _(()=>{let e=0,n=()=>t({...ue.get(),now:Date.now()}),r=ue.listen(()=>{Date.now()-e>500&&n(),e=Date.now()}),i=setInterval(n,1e3);return()=>{r(),clearInterval(i)}},[]),e}var ge=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],_e={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,channel:`channels`,source:`sources`},ve=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],ye=[`EVENT`,`DUE`,`COHORT`],be={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},xe=e=>e!==null&&/^\d{4}-\d{2}-\d{2}$/.test(e),Se=(e,t)=>e.find(e=>e===t)??null;function L(e,t){let n=new URLSearchParams(t),[,,r=``,i]=e.replace(/\/+$/,``).split(`/`),a=r===``?`overview`:r===`complaints`?`complaint`:Se(ge,r)??`overview`,o={...be,page:a,item:i===void 0||i===``?null:decodeURIComponent(i),filter:{}},s=n.get(`from`),c=n.get(`to`);xe(s)&&xe(c)?Object.assign(o,{preset:null,from:s,to:c}):o.preset=Se(ve,n.get(`window`))??be.preset;let l=n.get(`compare`);o.compare=l===`YEAR_EARLIER`?`YEAR_EARLIER`:l===`NONE`?null:`PREVIOUS_PERIOD`,o.basis=Se(ye,n.get(`basis`));let u=n.get(`month`);o.month=u!==null&&/^\d{4}-\d{2}$/.test(u)?u:null;let d=n.get(`asOf`);o.asOf=d===null||Number.isNaN(Date.parse(d))?null:d;for(let e of Object.keys(_e)){let t=n.get(e);t!==null&&t!==``&&(o.filter[e]=t)}for(let e of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`,`lang`])o[e]=n.get(e);return o.level=n.get(`level`)===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`,o}function R(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,be.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,be.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`level`,e.level,be.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function Ce(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function we(e){return e.preset===`ALL`?null:e.compare}function Te(e){let t={};for(let[n,r]of Object.entries(e.filter))t[_e[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var Ee=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function De(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!Ee.includes(e.preset):!1}function Oe(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:t(e.to.slice(0,10),1)}}function ke(e){let n=Oe(e);if(n===null)return{window:{preset:`ALL`},granularity:`MONTH`};let r=T(n.from,n.to)+1;return r>184?{window:{from:n.from,to:n.to},granularity:`MONTH`}:{window:{from:Ae(r>84?n.from:t(n.to,77)),to:n.to},granularity:`WEEK`}}function Ae(e){let n=new Date(`${e}T00:00:00Z`).getUTCDay();return t(e,(n+6)%7)}function je(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function Me(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function Ne(e){return{filter:Te(e),window:Ce(e),compare:we(e),basis:e.basis,asOf:e.asOf}}function Pe(e,t){return me(O,Ne(e),t?k:null)}function Fe(e,t,n){let r=t===null?null:ke(t),{filter:i,basis:a,asOf:o}=Ne(e),s=me(ee,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?A:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function Ie(e,t){return me(te,e===null?null:Ne(e),t?ne:null)}function Le(e,t){return me(re,e===null?null:Ne(e),t?ie:null)}function Re(e,t){let{filter:n,window:r,basis:i,asOf:a}=Ne(e);return me(ae,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?oe:null)}var ze=u(null);function z(){let e=l(ze);if(e===null)throw Error(`outside of the pages`);return e}function Be(){let e=()=>L(location.pathname,location.search),[t,n]=s(e);_(()=>{let t=()=>n(e());return addEventListener(`popstate`,t),()=>removeEventListener(`popstate`,t)},[]);let r=e=>R({...t,...e});return{view:t,href:r,go(e,i=!1){let a=r(e),o={...t,...e};history[i?`replaceState`:`pushState`](null,``,a),n(o),i||o.page===t.page&&o.item===t.item||Ve()}}}function Ve(){scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus({preventScroll:!0}))}function He({change:e,replace:t,...n}){let{href:r,go:i}=z();return d(`a`,{...n,href:r(e),onClick:n=>{n.metaKey||n.ctrlKey||n.shiftKey||n.button!==0||(n.preventDefault(),i(e,t))}})}var Ue={title:e=>`Complaint performance, ${e}`,skip:`Skip to content`,simulation:`SIMULATION`,pages:{overview:`Overview`,pillars:`Pillars`,departments:`Departments`,map:`Map`,promise:`Service promise`,report:`Recap`,complaint:`Complaint`},pagesShort:{overview:`Overview`,pillars:`Pillars`,departments:`Depts`,map:`Map`,promise:`Promise`,report:`Recap`,complaint:`Complaint`},otherLanguage:`Bahasa Indonesia`,wall:`Wall`,live:`Live,`,fresh:`data current`,past:`A window that has ended`,asOfState:e=>`As it was ${e}`,cut:e=>`DISCONNECTED, figures of ${e}`,connecting:`Connecting`,old:e=>`OLD ${e}`,silent:e=>`Silent sources: ${e}`,period:`Period`,comparison:`Compared with`,asOf:`As it was`,now:`now`,moment:`at a moment …`,pillar:`Pillar`,department:`Department`,all:`all`,more:`More filters`,basis:`Basis`,basisOwn:`each measure's own`,apply:`Apply`,clear:`Clear filters`,custom:`choose dates …`,from:`From`,to:`To`,filters:{pillar:`Pillar`,programme:`Programme`,department:`Department`,category:`Category`,district:`District`,channel:`Channel`,source:`Source`},presets:{TODAY:`Today`,YESTERDAY:`Yesterday`,LAST_7_DAYS:`Last 7 days`,LAST_30_DAYS:`Last 30 days`,LAST_90_DAYS:`Last 90 days`,THIS_WEEK:`This week`,THIS_MONTH:`This month`,LAST_MONTH:`Last month`,THIS_QUARTER:`This quarter`,LAST_QUARTER:`Last quarter`,THIS_YEAR:`This year`,LAST_YEAR:`Last year`,ALL:`All time`},compare:{PREVIOUS_PERIOD:`the period before`,YEAR_EARLIER:`a year earlier`,NONE:`nothing`},bases:{EVENT:`what happened in the period`,DUE:`promises due in the period`,COHORT:`complaints received in the period`},copy:`Copy link`,copied:`Link copied`,download:`Download`,figure:`Figure`,weeks:`12 weeks`,months:`by month`,periodColumn:`this period`,before:`compared`,groups:{words:`Four words of service`,heard:`Every complaint is listened to`,load:`Load now`,flow:`Flow`,time:`Time taken, median`,voice:`Citizens' voice and quality`},words4:{responseOnTime:`Responsive`,resolutionOnTime:`Fast`,accuracy:`Accurate`,accountability:`Accountable`},figures:{responseOnTime:`Response on time`,resolutionOnTime:`Result on time`,accuracy:`Without transfer or reopening`,accountability:`Ended with a public answer`,unanswered:`Never answered`,awaitingResponse:`Awaiting response`,open:`Open`,overdue:`Overdue`,atRisk:`Due soon`,received:`Received`,ended:`Ended`,net:`Net change`,reopened:`Reopened`,clearance:`Ended of received`,responseTime:`To first response`,resolutionTime:`To result`,reopenRate:`Reopened within 30 days`,transferRate:`Transferred`,satisfaction:`Satisfied (4–5)`,ageing:`Age of open complaints`},responseIn:(e,t)=>`Response within ${e} ${t?`working days`:`days`}`,resultIn:(e,t)=>`Result within ${e} ${t?`working days`:`days`}`,riskIn:e=>`Due in < ${e} hours`,overdueNow:`promise passed, still unmet`,neverNote:`of all time`,clearanceNote:e=>`${e} of received`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`mean ${e}, ${t} ratings`,target:e=>`target ${e}`,noTarget:`no target`,noData:`no data`,few:`too few cases`,fewShort:`few cases`,promiseOf:e=>`Promise: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} of ${t}`,hours:`hours`,days:`days`,points:`points`,same:`unchanged`,up:`up`,down:`down`,better:`better`,worse:`worse`,foot:(e,t)=>`As of ${e}, sequence ${t}.`,sourcesFine:e=>`${e} sources, all within their rhythm.`,back:`All figures`,meaning:`Meaning`,parts:`Its parts`,behind:`The complaints behind it`,trend:`By week`,trendMonths:`By month`,partialNote:`hollow: not complete`,byDepartment:`By department`,byPillar:`By pillar`,targetTick:e=>`tick = target ${e}`,met:`target met`,below:e=>`${e} short`,above:e=>`${e} over`,from_:e=>`from ${e}`,part:{met:`On time`,breached:`Broken`,pending:`Not due yet`,exempt:`Exempt`,unobserved:`Not recorded`,all:`All`,numerator:`Fulfilled`,denominator:`All cases`,rest:`Not fulfilled`,overdue:`Overdue`,responseOverdue:`Response overdue`,resolutionOverdue:`Result overdue`,ended:`Ended`,resolved:`With a result`,closed:`Closed`,rejected:`Rejected`,duplicates:`Duplicates`,received:`Received`,reopened:`Reopened`,upTo3Days:`≤ 3 days`,upTo7Days:`> 3–7 days`,upTo14Days:`> 7–14 days`,upTo30Days:`> 14–30 days`,upTo60Days:`> 30–60 days`,over60Days:`> 60 days`},partNote:{pending:`not counted`,exempt:`rejected, duplicate or withdrawn: not counted`,unobserved:`the source does not record it: not counted`},counted:`Counted`,overlap:`One complaint can be overdue on both.`,oldest:e=>`The oldest came in ${e}.`,listEqual:e=>`${e} complaints, equal to the figure`,listDiffers:(e,t)=>`The list holds ${e}, the figure is ${t}: the data changed while you were reading.`,listFound:(e,t)=>`${e} of ${t} complaints hold these words`,again:`Load again`,listNone:`No complaint in this part.`,range:(e,t,n)=>`${e}–${t} of ${n}`,previousPage:`Previous`,nextPage:`Next`,search:`Search the list`,searchGo:`Search`,columns:{number:`Number`,category:`Category`,department:`Department`,place:`Kelurahan`,submitted:`Received`,due:`Result due`,dueResponse:`Response due`,state:`State now`,late:`Late by`,moment:`Counted at`},nowState:`The last column shows the present state.`,needToken:`Lists and search that hold citizens' words are open to those who bring a token. Without one, titles are not shown and search is closed.`,refused:`You see figures only: the list of complaints needs a token that may read complaints.`,tokenLabel:`Token`,tokenEnter:`Use token`,tokenForget:`Forget token`,tokenHave:`The token is used until this tab closes.`,tokenAsk:`Ask whoever runs tugu in your city. It is kept in this tab alone.`,tokenBad:`The server does not know that token.`,openShort:`open`,overdueShort:`overdue`,riskShort:`< 24 h`,receivedShort:`received`,response:`response`,result:`result`,median:`median result`,unansweredShort:`unanswered`,none:{department:`Not assigned`,pillar:`Unsorted`,district:`Without place`},total:`Total`,sortBy:e=>`by ${e}`,rank:`Ranking`,allDepartments:`All departments`,allPillars:`All pillars`,others:e=>`${e} others`,othersNote:`without complaints in this period`,showEmpty:`show`,mapOf:e=>`${e} by district`,measure:`Measure`,level:`Level`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} without place`,mapAlt:`Map; the table beside it holds the same figures.`,noShapes:`This city has no boundaries yet; the table is complete.`,place:`District`,classes:`Classes`,clocks:{RESPONSE:`Promise to respond`,RESOLUTION:`Promise of a result`},promiseLead:`What was promised, what happened`,policy:`Rules of the promise`,dueIn:{EXACT:`to the second`,END_OF_DAY:`until the day ends`,FROM_RECORD:`as the source records`,NONE:`no promise`},policyDays:(e,t)=>`${e} ${t?`working days`:`calendar days`}`,since:e=>`since ${e}`,pauses:`pauses while waiting for the citizen`,onlyFor:e=>`only for ${e}`,durations:`Time taken`,mean:`mean`,cases:`cases`,ageing:`Age of open complaints`,matured:`final`,maturing:`not final: promises are still running`,recap:`Complaints recap`,month:`Month`,print:`Print or save PDF`,noRecap:`This month has not begun.`,recapWindow:`Window`,recapCompare:`Compared with`,recapAsOf:`As of`,recapBasis:`Basis`,recapState:`State of the data`,recapOwnBasis:`each measure by its own basis (see Definitions)`,recapFilter:`Filter`,recapAll:`all complaints`,definitions:`Definitions`,unofficial:`Targets and mappings are marked as proposals in the city's profile.`,running:`not ended`,recapPerDepartment:`By department`,recapPerPillar:`By pillar`,cityWide:`Whole city`,share:`share`,lowMark:e=>`* fewer than ${e} cases. \u2013 no data, which is not zero.`,timeline:`What happened`,facts:`Facts`,dueMoments:`Promises`,noComplaint:`There is no complaint of that number, or you may not see it.`,due:e=>`due ${e}`,answered:e=>`answered ${e}`,lateBy:e=>`late by ${e}`,inTime:e=>`${e} left`,early:e=>`${e} before the limit`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not judged`},statuses:{SUBMITTED:`received`,VERIFIED:`verified`,ASSIGNED:`assigned`,RESPONDED:`responded`,IN_PROGRESS:`in progress`,WAITING_CITIZEN:`waiting for citizen`,RESOLVED:`result announced`,CLOSED:`closed`,REJECTED:`rejected`,DUPLICATE:`duplicate`},events:{SUBMITTED:`Received`,VERIFIED:`Verified`,ASSIGNED:`Assigned`,RESPONDED:`Responded`,STARTED:`Work began`,WAITING:`Waiting for citizen`,RESOLVED:`Result announced`,CLOSED:`Closed without result`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`,RATED:`Rated by the citizen`,CLASSIFIED:`Classified`,NOTED:`Internal note`,RETRACTED:`Taken back by the source`},to_:e=>`to ${e}`,recordedLater:e=>`recorded ${e}`,titleHidden:`The title needs a token.`,suspect:`The source claims an event before the submission.`,fact:{source:`Source`,channel:`Channel`,category:`Category`,pillar:`Pillar`,programme:`Programme`,department:`Department`,place:`Place`,rating:`Rating`,status:`Status`,external:`Source's number`},rated:e=>`${e} of 5`,hiddenCategory:`category closed or unsorted`,loading:`Loading …`,failed:`Cannot be counted.`,retry:`Try again`,unreachable:`The server cannot be reached. Check the connection; the page tries again by itself.`,badView:`This link asks for something that is not there:`,plain:`Open the plain overview`,busy:`The server is busy; try again in a moment.`,empty:`No complaint matches in this period. Widen the period or clear the filters.`,sentence:{none:`No complaints in this period`,noVerdict:`No promise has fallen due in this period`,rate:(e,t)=>`${e}: ${t}`,rose:(e,t)=>`${e} rose to ${t}`,fell:(e,t)=>`${e} fell to ${t}`,below:e=>`, still ${e} points below target`,met:`, target met`,unanswered:(e,t)=>`; ${e} more never answered, ${t} in all`}},We={title:e=>`Kinerja pengaduan ${e}`,skip:`Langsung ke isi`,simulation:`SIMULASI`,pages:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`Perangkat daerah`,map:`Peta`,promise:`Janji layanan`,report:`Rekap`,complaint:`Pengaduan`},pagesShort:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`OPD`,map:`Peta`,promise:`Janji`,report:`Rekap`,complaint:`Pengaduan`},otherLanguage:`English`,wall:`Dinding`,live:`Langsung,`,fresh:`data kini`,past:`Jendela yang sudah lewat`,asOfState:e=>`Keadaan ${e}`,cut:e=>`TERPUTUS, angka pukul ${e}`,connecting:`Menyambung`,old:e=>`LAMA ${e}`,silent:e=>`Sumber diam: ${e}`,period:`Periode`,comparison:`Pembanding`,asOf:`Per tanggal`,now:`sekarang`,moment:`pada saat …`,pillar:`Pilar`,department:`OPD`,all:`semua`,more:`Saringan lain`,basis:`Basis`,basisOwn:`menurut ukuran`,apply:`Terapkan`,clear:`Hapus saringan`,custom:`pilih tanggal …`,from:`Dari`,to:`Sampai`,filters:{pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,category:`Kategori`,district:`Wilayah`,channel:`Kanal`,source:`Sumber`},presets:{TODAY:`Hari ini`,YESTERDAY:`Kemarin`,LAST_7_DAYS:`7 hari terakhir`,LAST_30_DAYS:`30 hari terakhir`,LAST_90_DAYS:`90 hari terakhir`,THIS_WEEK:`Minggu ini`,THIS_MONTH:`Bulan ini`,LAST_MONTH:`Bulan lalu`,THIS_QUARTER:`Triwulan ini`,LAST_QUARTER:`Triwulan lalu`,THIS_YEAR:`Tahun ini`,LAST_YEAR:`Tahun lalu`,ALL:`Seluruh waktu`},compare:{PREVIOUS_PERIOD:`periode sebelumnya`,YEAR_EARLIER:`tahun sebelumnya`,NONE:`tanpa`},bases:{EVENT:`kejadian dalam periode`,DUE:`janji yang jatuh tempo dalam periode`,COHORT:`pengaduan yang masuk dalam periode`},copy:`Salin tautan`,copied:`Tautan tersalin`,download:`Unduh`,figure:`Angka`,weeks:`12 minggu`,months:`per bulan`,periodColumn:`periode ini`,before:`pembanding`,groups:{words:`Empat kata layanan`,heard:`Setiap pengaduan didengar`,load:`Beban saat ini`,flow:`Arus`,time:`Lama layanan, median`,voice:`Suara warga dan mutu`},words4:{responseOnTime:`Responsif`,resolutionOnTime:`Cepat`,accuracy:`Akurat`,accountability:`Akuntabel`},figures:{responseOnTime:`Tanggapan tepat waktu`,resolutionOnTime:`Hasil tepat waktu`,accuracy:`Tanpa dilimpahkan atau dibuka kembali`,accountability:`Selesai dengan jawaban publik`,unanswered:`Tak pernah dijawab`,awaitingResponse:`Menunggu tanggapan`,open:`Terbuka`,overdue:`Lewat janji`,atRisk:`Segera jatuh tempo`,received:`Diterima`,ended:`Berakhir`,net:`Perubahan bersih`,reopened:`Dibuka kembali`,clearance:`Berakhir dari yang diterima`,responseTime:`Sampai ditanggapi`,resolutionTime:`Sampai ada hasil`,reopenRate:`Dibuka kembali dalam 30 hari`,transferRate:`Dilimpahkan`,satisfaction:`Puas (nilai 4–5)`,ageing:`Umur pengaduan terbuka`},responseIn:(e,t)=>`Tanggapan dalam ${e} hari${t?` kerja`:``}`,resultIn:(e,t)=>`Hasil dalam ${e} hari${t?` kerja`:``}`,riskIn:e=>`Jatuh tempo < ${e} jam`,overdueNow:`lewat janji, belum dijawab`,neverNote:`sepanjang waktu`,clearanceNote:e=>`${e} dari yang diterima`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`rata-rata ${e}, ${t} penilaian`,target:e=>`target ${e}`,noTarget:`tanpa target`,noData:`tak ada data`,few:`kasus terlalu sedikit`,fewShort:`kasus sedikit`,promiseOf:e=>`Janji: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} dari ${t}`,hours:`jam`,days:`hari`,points:`poin`,same:`tetap`,up:`naik`,down:`turun`,better:`membaik`,worse:`memburuk`,foot:(e,t)=>`Per ${e}, urutan ${t}.`,sourcesFine:e=>`${e} sumber, semua sesuai iramanya.`,back:`Semua angka`,meaning:`Artinya`,parts:`Bagiannya`,behind:`Pengaduan di baliknya`,trend:`Per minggu`,trendMonths:`Per bulan`,partialNote:`titik kosong: belum genap`,byDepartment:`Per perangkat daerah`,byPillar:`Per pilar`,targetTick:e=>`tegak = target ${e}`,met:`target tercapai`,below:e=>`kurang ${e}`,above:e=>`lebih ${e}`,from_:e=>`dari ${e}`,part:{met:`Tepat waktu`,breached:`Lewat janji`,pending:`Belum jatuh tempo`,exempt:`Dikecualikan`,unobserved:`Tak dicatat`,all:`Semua`,numerator:`Memenuhi`,denominator:`Semua kasus`,rest:`Tidak memenuhi`,overdue:`Lewat janji`,responseOverdue:`Tanggapan lewat`,resolutionOverdue:`Hasil lewat`,ended:`Berakhir`,resolved:`Dengan hasil`,closed:`Ditutup`,rejected:`Ditolak`,duplicates:`Duplikat`,received:`Diterima`,reopened:`Dibuka kembali`,upTo3Days:`≤ 3 hari`,upTo7Days:`> 3–7 hari`,upTo14Days:`> 7–14 hari`,upTo30Days:`> 14–30 hari`,upTo60Days:`> 30–60 hari`,over60Days:`> 60 hari`},partNote:{pending:`tidak dihitung`,exempt:`ditolak, duplikat, atau ditarik: tidak dihitung`,unobserved:`sumber tak mencatat: tidak dihitung`},counted:`Jumlah yang dihitung`,overlap:`Satu pengaduan bisa lewat pada keduanya.`,oldest:e=>`Yang tertua masuk ${e}.`,listEqual:e=>`${e} pengaduan, sama dengan angkanya`,listDiffers:(e,t)=>`Daftar memuat ${e}, angkanya ${t}: data berubah sementara Anda membaca.`,listFound:(e,t)=>`${e} dari ${t} pengaduan memuat kata itu`,again:`Muat lagi`,listNone:`Tidak ada pengaduan pada bagian ini.`,range:(e,t,n)=>`${e}–${t} dari ${n}`,previousPage:`Sebelumnya`,nextPage:`Berikutnya`,search:`Cari dalam daftar`,searchGo:`Cari`,columns:{number:`Nomor`,category:`Kategori`,department:`OPD`,place:`Kelurahan`,submitted:`Masuk`,due:`Janji hasil`,dueResponse:`Janji tanggapan`,state:`Keadaan kini`,late:`Terlambat`,moment:`Saat dihitung`},nowState:`Kolom terakhir menunjukkan keadaan sekarang.`,needToken:`Daftar dan pencarian berisi kata-kata warga hanya terbuka bagi yang membawa token. Tanpa token, judul tidak tampil dan pencarian tertutup.`,refused:`Anda melihat angka saja: daftar pengaduan memerlukan token yang boleh membaca pengaduan.`,tokenLabel:`Token`,tokenEnter:`Pakai token`,tokenForget:`Lupakan token`,tokenHave:`Token dipakai sampai tab ini ditutup.`,tokenAsk:`Minta pada pengelola tugu di kota Anda. Token disimpan di tab ini saja.`,tokenBad:`Token itu tidak dikenal server.`,openShort:`terbuka`,overdueShort:`lewat`,riskShort:`< 24 j`,receivedShort:`diterima`,response:`tanggapan`,result:`hasil`,median:`median hasil`,unansweredShort:`tak dijawab`,none:{department:`Belum ditugaskan`,pillar:`Belum dipilah`,district:`Tanpa lokasi`},total:`Jumlah`,sortBy:e=>`urut menurut ${e}`,rank:`Peringkat`,allDepartments:`Semua perangkat daerah`,allPillars:`Semua pilar`,others:e=>`${e} OPD lain`,othersNote:`tanpa pengaduan pada periode ini`,showEmpty:`tampilkan`,mapOf:e=>`${e} per wilayah`,measure:`Ukuran`,level:`Tingkat`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} tanpa lokasi`,mapAlt:`Peta; angka yang sama ada di tabel di sampingnya.`,noShapes:`Kota ini belum punya batas wilayah; tabel tetap lengkap.`,place:`Wilayah`,classes:`Kelas`,clocks:{RESPONSE:`Janji tanggapan`,RESOLUTION:`Janji hasil`},promiseLead:`Apa yang dijanjikan, apa yang terjadi`,policy:`Aturan janji`,dueIn:{EXACT:`tepat sampai detik`,END_OF_DAY:`sampai akhir hari`,FROM_RECORD:`menurut catatan sumber`,NONE:`tanpa janji`},policyDays:(e,t)=>`${e} hari${t?` kerja`:` kalender`}`,since:e=>`sejak ${e}`,pauses:`berhenti saat menunggu warga`,onlyFor:e=>`hanya untuk ${e}`,durations:`Lama layanan`,mean:`rata-rata`,cases:`kasus`,ageing:`Umur pengaduan terbuka`,matured:`final`,maturing:`belum final: masih ada janji yang berjalan`,recap:`Rekap Pengaduan`,month:`Bulan`,print:`Cetak atau simpan PDF`,noRecap:`Bulan ini belum mulai.`,recapWindow:`Jendela waktu`,recapCompare:`Pembanding`,recapAsOf:`Keadaan per`,recapBasis:`Basis`,recapState:`Keadaan data`,recapOwnBasis:`tiap ukuran menurut basisnya sendiri (lihat Definisi)`,recapFilter:`Saringan`,recapAll:`semua pengaduan`,definitions:`Definisi`,unofficial:`Target dan pemetaan bertanda usulan dalam profil kota.`,running:`belum berakhir`,recapPerDepartment:`Per perangkat daerah`,recapPerPillar:`Per pilar`,cityWide:`Seluruh kota`,share:`bagian`,lowMark:e=>`* kurang dari ${e} kasus. \u2013 tak ada data, bukan nol.`,timeline:`Perjalanan`,facts:`Keterangan`,dueMoments:`Janji`,noComplaint:`Tidak ada pengaduan dengan nomor itu, atau Anda tidak boleh melihatnya.`,due:e=>`jatuh tempo ${e}`,answered:e=>`dijawab ${e}`,lateBy:e=>`terlambat ${e}`,inTime:e=>`sisa ${e}`,early:e=>`${e} sebelum batas`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`dilanggar`,EXEMPT:`dikecualikan`,UNOBSERVED:`tak dinilai`},statuses:{SUBMITTED:`masuk`,VERIFIED:`diverifikasi`,ASSIGNED:`ditugaskan`,RESPONDED:`ditanggapi`,IN_PROGRESS:`dikerjakan`,WAITING_CITIZEN:`menunggu warga`,RESOLVED:`ada hasil`,CLOSED:`ditutup`,REJECTED:`ditolak`,DUPLICATE:`duplikat`},events:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Ditugaskan`,RESPONDED:`Ditanggapi`,STARTED:`Mulai dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil diumumkan`,CLOSED:`Ditutup tanpa hasil`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka kembali`,RATED:`Dinilai warga`,CLASSIFIED:`Digolongkan`,NOTED:`Catatan dalam`,RETRACTED:`Ditarik sumber`},to_:e=>`ke ${e}`,recordedLater:e=>`dicatat ${e}`,titleHidden:`Judul memerlukan token.`,suspect:`Sumber menyebut kejadian sebelum pengaduan masuk.`,fact:{source:`Sumber`,channel:`Kanal`,category:`Kategori`,pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,place:`Lokasi`,rating:`Penilaian`,status:`Status`,external:`Nomor sumber`},rated:e=>`${e} dari 5`,hiddenCategory:`kategori tertutup atau belum dipilah`,loading:`Memuat …`,failed:`Tidak dapat dihitung.`,retry:`Coba lagi`,unreachable:`Server tidak terjangkau. Periksa sambungan; halaman mencoba lagi sendiri.`,badView:`Tautan ini meminta sesuatu yang tidak ada:`,plain:`Buka ikhtisar biasa`,busy:`Server sedang sibuk; coba lagi sebentar lagi.`,empty:`Tidak ada pengaduan yang cocok pada periode ini. Perluas periode atau hapus saringan.`,sentence:{none:`Tidak ada pengaduan pada periode ini`,noVerdict:`Belum ada janji yang jatuh tempo pada periode ini`,rate:(e,t)=>`${e} ${t}`,rose:(e,t)=>`${e} naik ke ${t}`,fell:(e,t)=>`${e} turun ke ${t}`,below:e=>`, masih ${e} poin di bawah target`,met:`, target tercapai`,unanswered:(e,t)=>`; tak pernah dijawab bertambah ${e} menjadi ${t}`}};function Ge(e){return e===`id`?We:Ue}function Ke(t,n){let r=t?.city??null,i=c(n,r?.languages??[]),a=v(i,r?.locale??`id-ID`),o=r?.timeZone??`Asia/Jakarta`,s=Ge(i),l=e(i,a,o),u=new Intl.DateTimeFormat(a,{timeZone:o,day:`numeric`,month:`short`,year:`numeric`}),d=new Intl.DateTimeFormat(a,{timeZone:o,day:`numeric`,month:`short`}),f=new Intl.DateTimeFormat(a,{timeZone:o,timeZoneName:`short`}),p=e=>Date.parse(e),m=e=>f.formatToParts(p(e)).find(({type:e})=>e===`timeZoneName`)?.value??``,h=e=>Math.abs(e)>=48?`${l.mean(e/24)} ${s.days}`:`${l.mean(e)} ${s.hours}`;return{language:i,words:s,format:l,hours:h,city:r,catalog:t?.catalog??null,day:e=>u.format(p(e)),short:e=>`${d.format(p(e))} ${l.clock(p(e))}`,full:e=>`${l.date(p(e))}${i===`id`?` pukul `:`, `}${l.clock(p(e))} ${m(e)}`,value:(e,t)=>e===`rate`?l.percent(t):e===`hours`?h(t):e===`index`?l.mean(t):l.count(t),change:(e,t)=>e===`rate`?`${l.mean(Math.abs(t)*100)} ${s.points}`:e===`hours`?h(Math.abs(t)):l.count(Math.abs(t))}}var qe=u(Ke(null,null)),B=()=>l(qe);function Je(e,t){return e?.targets.find(e=>e.measure===t)?.value??null}function Ye(e,t){let n=(e?.policies??[]).filter(e=>e.sources.length===0&&e.categories.length===0)[0]?.[t];return n===void 0||n.days===null||n.due===`NONE`?null:{days:n.days,working:n.workingDays}}function Xe({words:e,format:t,city:n},r){let i=r.key===`responseOnTime`?`response`:r.key===`resolutionOnTime`?`resolution`:null;if(i!==null){let r=Ye(n,i);if(r!==null)return(i===`response`?e.responseIn:e.resultIn)(t.count(r.days),r.working)}return r.key===`atRisk`&&n!==null?e.riskIn(t.count(n.atRiskHours)):e.figures[r.key]??r.key}function Ze({words:e,format:t,value:n},r,i){return i.value===null?e.noData:i.low&&i.cases!==null?e.of(t.count(i.cases.part),t.count(i.cases.all)):n(r,i.value)}function Qe({words:e,change:t},n,r){if(t(n,r.by)===t(n,0))return e.same;let i=r.good===null?``:`, ${r.good?e.better:e.worse}`;return`${r.by>0?e.up:e.down} ${t(n,r.by)}${i}`}function $e(e,t,n,r,i){let{words:{sentence:a,...o},format:s,city:c}=e;if(n.received===0&&n.open===0&&n.ended===0)return a.none;let l=t.read(n);if(l.value===null||l.low)return a.noVerdict;let u=o.figures[t.key]??t.key,d=s.percent(l.value),f=r===null||i===null||Math.abs(i.by)<5e-4?a.rate:i.by>0?a.rose:a.fell,p=Je(c,t.measure),m=p===null?null:p-l.value,h=m===null?``:m<=0?a.met:a.below(s.mean(m*100)),g=r===null?0:n.unanswered-r.unanswered;return f(u,d)+h+(g>0?a.unanswered(s.count(g),s.count(n.unanswered)):``)}function et({window:e}){let t=B(),{words:n,city:r,language:i}=t,{view:a,go:o}=z(),[c,l]=s(!1),[u,f]=s(!1),p=e=>o({...e,after:null,before:null}),h=(e,t)=>{let{[e]:n,...r}=a.filter;p({filter:t===``?r:{...r,[e]:t}})},g=e===null?null:Oe(e),_=a.preset===null||c,v=[`district`,`channel`,`source`,`programme`,`category`].filter(e=>a.filter[e]!==void 0).length+(a.basis===null?0:1),y=r===null?[]:[[`district`,r.districts],[`channel`,r.channels],[`source`,r.sources],[`programme`,r.programmes],[`category`,r.categories.filter(({sensitive:e})=>!e)]],b=(e,t,r,o=!1)=>d(`label`,{class:`fl`,children:[d(`small`,{children:t}),d(`select`,{value:a.filter[e]??``,onChange:t=>h(e,t.currentTarget.value),children:[d(`option`,{value:``,children:n.all}),r.map(e=>d(`option`,{value:e.code,children:o&&`abbreviation`in e?S(e,i):m(e,i)},e.code)),(e===`pillar`||e===`department`||e===`district`)&&d(`option`,{value:`NONE`,children:n.none[e]})]})]},e);return d(`div`,{class:`flt`,role:`group`,"aria-label":n.more,children:[d(`label`,{class:`fl per`,children:[d(`small`,{children:[n.period,g!==null&&a.preset!==`ALL`&&d(`i`,{children:[` `,t.day(`${g.from}T12:00:00Z`),` – `,t.day(`${g.to}T12:00:00Z`)]})]}),d(`select`,{value:_?`custom`:a.preset??``,onChange:e=>{let t=ve.find(t=>t===e.currentTarget.value);l(t===void 0),t!==void 0&&p({preset:t,from:null,to:null})},children:[ve.map(e=>d(`option`,{value:e,children:n.presets[e]},e)),d(`option`,{value:`custom`,children:n.custom})]})]}),_&&d(tt,{start:{from:a.from??g?.from??``,to:a.to??g?.to??``},done:(e,t)=>{l(!1),p({preset:null,from:e,to:t})}}),d(`label`,{class:`fl`,children:[d(`small`,{children:n.comparison}),d(`select`,{value:a.compare??`NONE`,onChange:({currentTarget:{value:e}})=>p({compare:e===`PREVIOUS_PERIOD`||e===`YEAR_EARLIER`?e:null}),children:[`PREVIOUS_PERIOD`,`YEAR_EARLIER`,`NONE`].map(e=>d(`option`,{value:e,children:n.compare[e]},e))})]}),d(`details`,{class:`rest`,open:void 0,children:[d(`summary`,{children:[d(`small`,{children:n.more}),v+Object.keys(a.filter).length+(a.asOf===null?0:1)===0?n.all:v+Object.keys(a.filter).length+(a.asOf===null?0:1)]}),d(`div`,{class:`pop`,children:[d(`label`,{class:`fl`,children:[d(`small`,{children:n.asOf}),d(`select`,{value:a.asOf===null&&!u?``:`past`,onChange:({currentTarget:{value:e}})=>{f(e!==``),e===``&&p({asOf:null})},children:[d(`option`,{value:``,children:n.now}),d(`option`,{value:`past`,children:n.moment})]})]}),(a.asOf!==null||u)&&d(nt,{}),a.page!==`pillars`&&r!==null&&b(`pillar`,n.pillar,r.pillars),a.page!==`departments`&&r!==null&&b(`department`,n.department,r.departments.filter(({validTo:e})=>e===null),!0),y.map(([e,t])=>b(e,n.filters[e]??e,t)),d(`label`,{class:`fl`,children:[d(`small`,{children:n.basis}),d(`select`,{value:a.basis??``,onChange:({currentTarget:{value:e}})=>p({basis:e===`EVENT`||e===`DUE`||e===`COHORT`?e:null}),children:[d(`option`,{value:``,children:n.basisOwn}),[`EVENT`,`DUE`,`COHORT`].map(e=>d(`option`,{value:e,children:n.bases[e]},e))]})]}),(Object.keys(a.filter).length>0||a.basis!==null||a.asOf!==null)&&d(`button`,{type:`button`,class:`plain`,onClick:()=>{f(!1),p({filter:{},basis:null,asOf:null})},children:n.clear})]})]}),d(at,{})]})}function tt({start:e,done:t}){let{words:n}=B();return d(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let n=new FormData(e.currentTarget),r=String(n.get(`from`)),i=String(n.get(`to`));r!==``&&i!==``&&t(r<=i?r:i,r<=i?i:r)},children:[d(`label`,{children:[d(`small`,{children:n.from}),d(`input`,{type:`date`,name:`from`,required:!0,defaultValue:e.from})]}),d(`label`,{children:[d(`small`,{children:n.to}),d(`input`,{type:`date`,name:`to`,required:!0,defaultValue:e.to})]}),d(`button`,{type:`submit`,children:n.apply})]})}function nt(){let{words:e,city:t}=B(),{view:n,go:r}=z(),i=t?.timeZone??`Asia/Jakarta`,a=new Date;return d(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let t=String(new FormData(e.currentTarget).get(`at`));t!==``&&r({asOf:it(t,i),after:null,before:null})},children:[d(`label`,{children:[d(`small`,{children:e.asOf}),d(`input`,{type:`datetime-local`,name:`at`,required:!0,max:rt(a.toISOString(),i),defaultValue:rt(n.asOf??a.toISOString(),i)})]}),d(`button`,{type:`submit`,children:e.apply})]})}function rt(e,t){let n=new Intl.DateTimeFormat(`en-CA`,{timeZone:t,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).formatToParts(Date.parse(e)),r=e=>n.find(t=>t.type===e)?.value??``;return`${r(`year`)}-${r(`month`)}-${r(`day`)}T${r(`hour`)}:${r(`minute`)}`}function it(e,t){let n=Date.parse(`${e}:00Z`),r=n-(Date.parse(`${rt(new Date(n).toISOString(),t)}:00Z`)-n),i=Date.parse(`${rt(new Date(r).toISOString(),t)}:00Z`)-r,a=Math.round(i/6e4),o=e=>String(Math.floor(Math.abs(e))).padStart(2,`0`);return`${e}:00${a<0?`-`:`+`}${o(a/60)}:${o(Math.abs(a)%60)}`}function at(){let{words:e}=B(),[t,n]=s(!1);return d(`button`,{type:`button`,class:`plain copy`,onClick:()=>{navigator.clipboard?.writeText(location.href).then(()=>{n(!0),setTimeout(()=>n(!1),3e3)})},children:d(`span`,{role:`status`,children:t?e.copied:e.copy})})}var ot=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`];function st(e,t){let{preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}=e;return t===`report`?{...be,page:t,lang:l}:{...be,page:t,preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}}function ct({simulated:e,standing:t}){let{words:n,language:r,city:i}=B(),{view:a}=z();return d(`header`,{class:`top`,children:[d(He,{class:`home`,change:{...be,lang:a.lang},children:[d(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[d(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),d(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),d(`b`,{children:`tugu`}),d(`span`,{children:i===null?`\xA0`:m(i,r)})]}),d(`span`,{class:e?`sim`:`sim off`,"aria-hidden":!e,children:e?n.simulation:`\xA0`}),d(`nav`,{class:`main`,"aria-label":`tugu`,children:ot.map(e=>d(He,{change:st(a,e),...a.page===e?{"aria-current":`page`}:{},children:n.pages[e]},e))}),d(lt,{standing:t}),d(He,{class:`lang`,change:{lang:r===`id`?`en`:`id`},children:[r===`id`?`EN`:`ID`,d(`span`,{class:`sr`,children:[` `,n.otherLanguage]})]})]})}function lt({standing:{live:e,freshness:t,asOf:n}}){let{words:r,format:i,short:a,language:o}=B(),{open:s,heardAt:c,attempts:l,now:u,offset:f}=he(),p=t?.sources.filter(({stale:e})=>e)??[],g=c===0?0:(u-c)/1e3,_=t?.validUntil==null?null:(u+f-Date.parse(t.validUntil))/1e3,v={tone:``,text:r.connecting};return e?!s&&l>1&&c>0?v={tone:`cut`,text:r.cut(i.clock(c+f))}:s&&g>10?v={tone:`stale`,text:r.old(i.span(g))}:s&&_!==null&&_>10?v={tone:`stale`,text:r.old(i.span(_))}:s&&(v={tone:``,text:r.fresh}):v={tone:``,text:n===null?r.past:r.asOfState(a(n))},d(`p`,{class:`live ${v.tone}`,children:[e&&d(h,{of:v.tone===`cut`?`cut`:v.tone===`stale`?`age`:`link`}),e&&v.text===r.fresh&&d(`span`,{class:`wide`,children:r.live}),` `,v.text,p.length>0&&d(`span`,{class:`silent wide`,title:r.silent(p.map(({source:e})=>m(e,o)).join(`, `)),children:[` · `,r.silent(String(p.length))]})]})}function ut(){let{words:e}=B(),{view:t}=z();return d(`nav`,{class:`bot`,"aria-label":e.pages.overview,children:ot.map(n=>d(He,{change:st(t,n),...t.page===n?{"aria-current":`page`}:{},children:e.pagesShort[n]},n))})}var dt=e=>({value:e,low:!1,cases:null});function ft(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>dt(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function pt(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function mt(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function ht(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var gt=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],_t=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),vt=Object.fromEntries([pt(`responseOnTime`,`RESPONSE_ON_TIME`),pt(`resolutionOnTime`,`RESOLUTION_ON_TIME`),mt(`accuracy`,`ACCURACY`,`more`),mt(`accountability`,`ACCOUNTABILITY`,`more`),ft(`unanswered`,`UNANSWERED`,`less`),ft(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),ft(`open`,`OPEN`,`less`),{...ft(`overdue`,`OVERDUE`,`less`),openings:_t([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},ft(`atRisk`,`AT_RISK`,`less`),ft(`received`,`RECEIVED`,null),{...ft(`ended`,`ENDED`,null),openings:_t([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...ft(`net`,`NET`,`less`),openings:_t([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},ft(`reopened`,`REOPENED`,`less`),mt(`clearance`,`CLEARANCE`,`more`),ht(`responseTime`,`RESPONSE_TIME`),ht(`resolutionTime`,`RESOLUTION_TIME`),mt(`reopenRate`,`REOPEN_RATE`,`less`),mt(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>dt(e.open),openings:e=>gt.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function yt(e){let t=vt[e??``]??vt.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function bt(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function xt(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function St(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function V({failure:e,again:t}){let{words:n}=B(),r=e.code===`INVALID`||e.code===`TOO_LARGE`,i=e.code===`UNREACHABLE`?n.unreachable:e.code===`BUSY`?n.busy:r?n.badView:n.failed;return d(`div`,{class:`state`,role:`alert`,children:[d(`p`,{children:i}),r&&d(`p`,{class:`said`,lang:`en`,children:e.message}),d(`p`,{class:`do`,children:r?d(He,{change:{...be,lang:null},children:n.plain}):d(`button`,{type:`button`,onClick:t,children:n.retry})})]})}function Ct({refused:e,done:t}){let{words:n}=B(),[r,i]=s(``),[a,o]=s(!1);return I()!==null&&!e?d(`p`,{class:`token held`,children:[n.tokenHave,` `,d(`button`,{type:`button`,onClick:()=>{se(null),t()},children:n.tokenForget})]}):d(`form`,{class:`token`,onSubmit:e=>{e.preventDefault(),r.trim()!==``&&(se(r.trim()),i(``),ce().then(e=>{e||se(null),o(!e),t()}))},children:[d(`p`,{children:[e?n.refused:n.needToken,` `,n.tokenAsk]}),a&&d(`p`,{class:`said`,role:`alert`,children:n.tokenBad}),d(`p`,{children:[d(`label`,{children:[n.tokenLabel,d(`input`,{type:`password`,autocomplete:`off`,value:r,onInput:e=>i(e.currentTarget.value)})]}),d(`button`,{type:`submit`,children:n.tokenEnter})]})]})}function wt({rows:e,height:t}){let{words:n}=B();return d(`div`,{class:`waiting`,role:`status`,children:[d(`span`,{class:`sr`,children:n.loading}),Array.from({length:e},(e,n)=>d(`i`,{style:{height:`${t}px`}},n))]})}function Tt(){let{words:e}=B(),{view:t}=z(),n=me(N,{id:t.item??``}),r=n.data?.complaint??null,a=n.failure?.code===`FORBIDDEN`||n.failure?.code===`UNAUTHENTICATED`;return n.failure!==null&&!a&&n.failure.code!==`NOT_FOUND`&&n.failure.code!==`INVALID`?d(V,{failure:n.failure,again:n.again}):n.pending?d(`section`,{class:`page`,children:d(wt,{rows:12,height:40})}):d(`section`,{class:`page one`,children:[d(`p`,{children:d(`button`,{type:`button`,class:`plain backto`,onClick:()=>history.back(),children:e.back})}),r===null?d(i,{children:[d(`h1`,{tabIndex:-1,children:e.pages.complaint}),d(`p`,{class:`state`,children:a?e.refused:e.noComplaint})]}):d(Et,{complaint:r}),d(Ct,{refused:a,done:n.again})]})}function Et({complaint:e}){let{words:t,language:n,full:r}=B(),a=e=>e.code===`NONE`?`–`:m(e,n),o=[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>m(e,n)).join(`, `),s=(e,t)=>d(`div`,{children:[d(`dt`,{children:e}),d(`dd`,{children:t})]});return d(i,{children:[d(`h1`,{tabIndex:-1,children:[e.reference,` `,d(`small`,{children:e.category.code===`NONE`?t.hiddenCategory:m(e.category,n)})]}),e.simulated&&d(`p`,{class:`sim`,children:t.simulation}),d(`p`,{class:`ttl`,children:e.title===``?d(`em`,{children:t.titleHidden}):e.title}),e.suspect&&d(`p`,{class:`note`,children:t.suspect}),d(`div`,{class:`two`,children:[d(`article`,{children:[d(`h2`,{children:t.dueMoments}),d(Ot,{name:t.clocks.RESPONSE,clock:e.response}),d(Ot,{name:t.clocks.RESOLUTION,clock:e.resolution}),e.policy!==null&&d(`p`,{class:`note`,children:[e.policy.code,e.policy.basis===``?``:`: ${e.policy.basis}`]}),d(`h2`,{children:t.facts}),d(`dl`,{class:`parts`,children:[s(t.fact.status,t.statuses[e.status]),s(t.fact.department,e.department.code===`NONE`?t.none.department:m(e.department,n)),s(t.fact.place,o===``?t.none.district:o),s(t.fact.pillar,a(e.category.pillar)),s(t.fact.programme,a(e.category.programme)),s(t.fact.source,a(e.source)),s(t.fact.channel,a(e.channel)),s(t.fact.external,e.externalId),e.rating!==null&&s(t.fact.rating,t.rated(String(e.rating)))]})]}),d(`article`,{children:[d(`h2`,{children:t.timeline}),d(`ol`,{class:`tl`,children:Dt(e).map(e=>d(`li`,{class:e.tone,children:[d(`time`,{dateTime:e.at,children:r(e.at)}),d(`b`,{children:[e.tone===`over`&&d(h,{of:`over`}),e.tone===`wait`&&d(h,{of:`risk`}),e.due===null?t.events[e.kind??`NOTED`]:`${t.clocks[e.due]}: ${t.due(``)}`]}),e.note!==``&&d(`span`,{children:e.kind===`ASSIGNED`?t.to_(n===`en`&&e.noteEn!==``?e.noteEn:e.note):``}),e.recordedAt!==null&&d(`small`,{children:t.recordedLater(r(e.recordedAt))})]},e.key))})]})]})]})}function Dt(e){let t=e.events.map(e=>({key:e.cursor,at:e.occurredAt,kind:e.kind,due:null,tone:``,note:e.department.name,noteEn:e.department.nameEn,recordedAt:Date.parse(e.recordedAt)-Date.parse(e.occurredAt)>36e5?e.recordedAt:null})),n=[[`RESPONSE`,e.response],[`RESOLUTION`,e.resolution]].flatMap(([e,t])=>t.dueAt===null||t.verdict===`MET`||t.verdict===`EXEMPT`||t.verdict===`UNOBSERVED`?[]:[{key:e,at:t.dueAt,kind:null,due:e,tone:t.verdict===`BREACHED`?`over`:`wait`,note:``,noteEn:``,recordedAt:null}]);return[...t,...n].sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))}function Ot({name:e,clock:t}){let{words:n,full:r,format:i}=B(),a=Date.now()+ue.get().offset,o=St(t,a),s=t.dueAt===null?0:(Date.parse(t.dueAt)-(t.answeredAt===null?a:Date.parse(t.answeredAt)))/1e3;return d(`dl`,{class:`parts clock ${o>0?`over`:``}`,children:[d(`div`,{class:`sum`,children:[d(`dt`,{children:e}),d(`dd`,{children:[o>0&&d(h,{of:`over`}),n.verdicts[t.verdict]]})]}),t.dueAt!==null&&d(`div`,{children:[d(`dt`,{children:n.due(``)}),d(`dd`,{children:r(t.dueAt)})]}),t.answeredAt!==null&&d(`div`,{children:[d(`dt`,{children:n.answered(``)}),d(`dd`,{children:r(t.answeredAt)})]}),t.dueAt!==null&&t.verdict!==`EXEMPT`&&d(`div`,{children:[d(`dt`,{}),d(`dd`,{children:o>0?n.lateBy(i.span(o)):t.answeredAt===null?n.inTime(i.span(s)):n.early(i.span(s))})]})]})}var kt=.5;function At({figure:e,reading:t,target:n,width:r=112}){let i=e.better===`less`?0:kt,a=e.better===`less`?kt:1,o=e=>6+(Math.min(a,Math.max(i,e))-i)/(a-i)*(r-12),s=xt(e,t,n),c=s!==`null`&&s!==`few`,l=o(t.value??0),u=s===`far`?`var(--over)`:`var(--ink-2)`;return d(`svg`,{class:`gl`,viewBox:`0 0 ${r} 16`,width:r,height:`16`,"aria-hidden":`true`,children:[d(`path`,{d:`M2 8H${r-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...c?{}:{"stroke-dasharray":`3 5`}}),c&&n!==null&&s!==`met`&&d(`path`,{d:`M${l} 8H${o(n)}`,stroke:u,"stroke-width":`2.9`}),n!==null&&d(`path`,{d:`M${o(n)} .6V15.4`,stroke:`var(--ink)`,"stroke-width":`2.3`}),c&&(s===`far`?d(`path`,{d:`M${l} 2.2l5.8 5.8l-5.8 5.8l-5.8 -5.8Z`,fill:`var(--over)`}):s===`below`?d(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`2.2`}):d(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--ink)`}))]})}function jt({figure:e,points:t}){let n=t.map(({kpis:t})=>e.read(t).value),r=n.filter(e=>e!==null),i=Math.min(...r),a=Math.max(...r),o=Math.max(1,n.length-1),s=e=>3+e/o*88,c=e=>a===i?13:22-(e-i)/(a-i)*18,l=``,u=!1;n.forEach((e,t)=>{e===null?u=!1:(l+=`${u?`L`:`M`}${s(t).toFixed(1)} ${c(e).toFixed(1)}`,u=!0)});let f=n.at(-1)??null,p=t.at(-1)?.partial===!0;return d(`svg`,{class:`sp`,viewBox:`0 0 96 26`,width:`96`,height:`26`,"aria-hidden":`true`,children:[d(`path`,{d:l,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`1.5`,"stroke-linejoin":`round`}),f!==null&&d(`circle`,{cx:s(n.length-1),cy:c(f),r:`3`,fill:p?`var(--bg)`:`var(--ink)`,stroke:`var(--ink)`,"stroke-width":`1.5`})]})}function Mt({figure:e,change:t}){let n=B();if(t===null)return null;let r=n.change(e.kind,t.by),a=r===n.change(e.kind,0);return d(`span`,{class:`dl`,children:[d(`span`,{class:`sr`,children:Qe(n,e.kind,t)}),d(`span`,{"aria-hidden":`true`,children:a?n.words.same:d(i,{children:[d(`svg`,{class:`ar`,viewBox:`0 0 20 20`,children:d(`path`,{d:t.by>0?`M4 15 15 4M7 4H15V12`:`M4 5 15 16M7 16H15V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`})}),r]})})]})}function Nt({figure:e,value:t}){return t===null?null:e===`overdue`||e===`unanswered`||e===`responseOverdue`||e===`resolutionOverdue`?d(h,{of:t>0?`over`:`over0`}):e===`atRisk`&&t>0?d(h,{of:`risk`}):null}var Pt=[`overdue`,`atRisk`,`open`,`received`,`responseOnTime`,`resolutionOnTime`,`resolutionTime`,`unanswered`],Ft=new Set([`overdue`,`received`,`responseOnTime`,`resolutionOnTime`]);function It(e){return e.received+e.open+e.ended+e.responseOnTime.met+e.responseOnTime.breached+e.resolutionOnTime.met+e.resolutionOnTime.breached>0}function Lt(e){let[t]=e;if(t===void 0)return null;let n={rate:null,lowCount:!1};return{...Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n==`number`&&t!==`score`&&t!==`perThousand`?e.reduce((e,n)=>e+n[t],0):n])),score:null,perThousand:null,responseOnTime:{...t.responseOnTime,...n,met:0,breached:0},resolutionOnTime:{...t.resolutionOnTime,...n,met:0,breached:0},responseTime:{...t.responseTime,p50Hours:null},resolutionTime:{...t.resolutionTime,p50Hours:null}}}function Rt(e,t){let n=vt[t],r=({kpis:e})=>{let{value:t,low:r}=n.read(e);return t===null?1/0:(r?1e9:0)+(n.better===`more`?t:-t)},i=({kpis:e})=>-e.overdue*1e6-e.atRisk*1e3-e.open;return[...e].sort((e,t)=>r(e)-r(t)||i(e)-i(t)||e.name.localeCompare(t.name))}function zt({rows:e,rest:t,none:n,total:r,page:i,sort:a,head:o}){let{words:s}=B(),c={overdue:s.overdueShort,atRisk:s.riskShort,open:s.openShort,received:s.receivedShort,responseOnTime:s.response,resolutionOnTime:s.result,resolutionTime:s.median,unanswered:s.unansweredShort},l=Math.max(1,...e.map(({kpis:e})=>e.open),n?.kpis.open??0);return d(`div`,{class:`scroll`,tabIndex:0,role:`region`,"aria-label":o,children:d(`table`,{class:`board`,children:[d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:o}),d(`td`,{class:`ldb`}),Pt.map(e=>d(`th`,{scope:`col`,class:`c-${e}`,...a===e?{"aria-sort":vt[e]?.better===`more`?`ascending`:`descending`}:{},children:a===null?c[e]:d(He,{replace:!0,change:{sort:e},children:c[e]})},e))]})}),d(`tbody`,{children:[e.map(e=>d(Bt,{row:e,page:i,largest:l},e.code)),t!=null&&d(Bt,{row:t,page:i,largest:l}),n!==null&&d(Bt,{row:n,page:i,largest:l}),d(`tr`,{class:`sum`,children:[d(`th`,{scope:`row`,children:s.total}),d(`td`,{class:`ldb`}),d(Vt,{kpis:r,previous:null,link:{page:`overview`}})]})]})]})})}function Bt({row:e,page:t,largest:n}){let r={page:t,item:e.code,sort:null},{open:i,overdue:a,atRisk:o}=e.kpis,s=100/n;return d(`tr`,{children:[d(`th`,{scope:`row`,children:[e.code===``?e.name:d(He,{change:r,children:e.name}),e.full!==e.name&&d(`small`,{children:e.full})]}),d(`td`,{class:`ldb`,children:d(`svg`,{class:`bar`,viewBox:`0 0 100 12`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[d(`rect`,{width:i*s,height:`12`,fill:`var(--d2)`}),d(`rect`,{width:a*s,height:`12`,fill:`var(--over-fill)`}),d(`rect`,{x:a*s,width:o*s,height:`12`,fill:`var(--risk-fill)`})]})}),d(Vt,{kpis:e.kpis,previous:e.previous,link:e.code===``?null:r})]})}function Vt({kpis:e,previous:t,link:n}){let r=B(),{words:a,city:o}=r;return d(i,{children:Pt.map(i=>{let s=vt[i],c=s.read(e),l=Je(o,s.measure),u=xt(s,c,l),f=c.value===null?a.noData:u===`few`?Ze(r,s.kind,c):r.value(s.kind,c.value),p=(i===`overdue`||i===`unanswered`)&&(c.value??0)>0?`over`:i===`atRisk`&&(c.value??0)>0?`risk`:u===`far`?`over`:``;return d(`td`,{class:`c-${i} ${p} ${u===`null`||u===`few`||c.value===0?`dim`:``}`,"data-label":a.figures[i],children:[s.kind===`rate`&&n!==null&&d(At,{figure:s,reading:c,target:l,width:72}),n===null?s.kind===`count`?f:`–`:d(He,{change:{...n,figure:i,part:null},children:[i===`overdue`&&(c.value??0)>0&&d(h,{of:`over`}),i===`atRisk`&&(c.value??0)>0&&d(h,{of:`risk`}),f]}),Ft.has(i)&&n!==null&&t!==null&&u!==`few`&&d(`small`,{children:d(Mt,{figure:s,change:bt(s,e,t)})})]},i)})})}function Ht({live:e}){let{words:t,language:n,format:r}=B(),{view:a}=z(),[o,c]=s(!1),l=Ie(a,e),u=l.data?.departments??null;if(l.failure!==null)return d(V,{failure:l.failure,again:l.again});let f=Pt.find(e=>e===a.sort)??`overdue`,p=(u?.items??[]).map(({department:e,kpis:t,previous:r})=>({code:e.code,name:S(e,n),full:m(e,n),kpis:t,previous:r})),h=o?p:p.filter(({kpis:e})=>It(e)),g=p.filter(e=>!h.includes(e)),_=Lt(g.map(({kpis:e})=>e));return d(`section`,{class:`page`,children:[d(`h1`,{tabIndex:-1,children:t.pages.departments}),u===null?d(wt,{rows:18,height:46}):d(i,{children:[d(zt,{page:`departments`,sort:f,head:t.pages.departments,total:u.total,rows:Rt(h,f),rest:_===null?null:{code:``,name:t.others(r.count(g.length)),full:t.othersNote,kpis:_,previous:null},none:{code:`NONE`,name:t.none.department,full:t.none.department,kpis:u.unassigned,previous:null}}),g.length>0&&d(`p`,{class:`note`,children:[t.others(r.count(g.length)),`: `,d(`button`,{type:`button`,class:`plain`,onClick:()=>c(!0),children:t.showEmpty})]}),h.length===0&&d(`p`,{class:`state`,children:t.empty})]})]})}var Ut=[`open`,`overdue`,`received`,`unanswered`,`resolutionOnTime`,`responseOnTime`,`resolutionTime`],Wt=520,Gt=600;function Kt({live:e}){let{words:t,city:n}=B(),{view:r,go:i}=z(),a=Re(r,e),o=a.data?.districts??null,s=vt[Ut.find(e=>e===r.measure)??`open`],c=qt(r.level),l=n===null?[]:[`KECAMATAN`,`KELURAHAN`].filter(e=>n.districts.some(t=>t.level===e));return a.failure===null?d(`section`,{class:`page`,children:[d(`h1`,{tabIndex:-1,children:t.mapOf(t.figures[s.key]??``)}),d(`div`,{class:`ctl`,children:[d(`label`,{class:`fl`,children:[d(`small`,{children:t.measure}),d(`select`,{value:s.key,onChange:({currentTarget:{value:e}})=>i({measure:e===`open`?null:e},!0),children:Ut.map(e=>d(`option`,{value:e,children:t.figures[e]},e))})]}),d(`label`,{class:`fl`,children:[d(`small`,{children:t.level}),d(`select`,{value:r.level,onChange:({currentTarget:{value:e}})=>i({level:e===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`},!0),children:l.map(e=>d(`option`,{value:e,children:e===`KECAMATAN`?t.kecamatan:t.kelurahan},e))})]})]}),o===null?d(wt,{rows:1,height:560}):d(`div`,{class:`map${a.pending?` turning`:``}`,children:[c===`none`?d(`p`,{class:`state`,children:t.noShapes}):d(Jt,{board:o,figure:s,shapes:c??[]}),d(Xt,{board:o,figure:s})]})]}):d(V,{failure:a.failure,again:a.again})}function qt(e){let[t,n]=s(null);return _(()=>{let t=new AbortController;return fetch(`/boundaries/${e.toLowerCase()}.geojson`,{signal:t.signal}).then(async e=>e.ok?C(await e.json()):[]).catch(()=>[]).then(r=>{t.signal.aborted||n({level:e,shapes:r.length===0?`none`:r})}),()=>t.abort()},[e]),t?.level===e?t.shapes:null}function Jt({board:e,figure:t,shapes:n}){let i=B(),{words:a,language:o,city:s}=i,c=r(()=>{let e=x(n,Wt,Gt),t=new Map((s?.districts??[]).map(e=>[e.code,e.parentCode??e.code]));return{areas:n.map(t=>({code:t.code,path:f(t,e)})),outline:g(n,e=>t.get(e)??``,e)}},[n,s]),l=new Map(e.items.map(e=>[e.district.code,e])),{classes:u,labels:p}=Yt(e.items.map(({kpis:e})=>t.read(e)).filter(({value:e,low:t})=>e!==null&&!t).map(({value:e})=>e??0),t,i),h=e=>{let n=l.get(e),r=n===void 0?null:t.read(n.kpis);return r===null||r.value===null||r.low?`var(--bg)`:`var(--c${u(r.value)})`};return d(`figure`,{children:[d(`svg`,{class:`cm`,viewBox:`0 0 ${Wt} ${Gt}`,role:`img`,"aria-label":a.mapAlt,children:[c.areas.map(({code:e,path:n})=>{let r=l.get(e);return d(`path`,{d:n,fill:h(e),stroke:`var(--line-2)`,"stroke-width":`.8`,children:d(`title`,{children:r===void 0?e:`${m(r.district,o)}: ${Ze(i,t.kind,t.read(r.kpis))}`})},e)}),d(`path`,{d:c.outline,fill:`none`,stroke:`var(--ink)`,"stroke-width":`1.6`})]}),d(`figcaption`,{children:[p.map((e,t)=>d(`span`,{children:[d(`i`,{class:`c${t}`}),e]},t)),t.kind!==`count`&&d(`span`,{children:[d(`i`,{class:`cn`}),a.noData,`, `,a.few]}),d(`span`,{children:a.nowhere(Ze(i,t.kind,t.read(e.unassigned)))})]})]})}function Yt(e,t,{format:n,value:r}){if(t.kind===`count`){let t=p(e),r=(e,t)=>e===t?n.count(e):`${n.count(e)}\u2013${n.count(t)}`;return{classes:e=>y(e,t),labels:[`0`,r(1,t[0]),r(t[0]+1,t[1]),`${n.count(t[1]+1)}+`]}}let i=[...e].sort((e,t)=>e-t),a=e=>i[Math.min(i.length-1,Math.floor(i.length*e))]??0,o=[a(.25),a(.5),a(.75)],s=e=>r(t.kind,e);return{classes:e=>o.filter(t=>e>=t).length,labels:i.length===0?[]:[`< ${s(o[0]??0)}`,`\u2265 ${s(o[0]??0)}`,`\u2265 ${s(o[1]??0)}`,`\u2265 ${s(o[2]??0)}`]}}function Xt({board:e,figure:t}){let n=B(),{words:r,language:i,city:a}=n,{view:o}=z(),s=new Map((a?.districts??[]).map(e=>[e.code,m(e,i)])),c=e=>t.read(e.kpis).value??-1/0,l=[...e.items].sort((e,t)=>c(t)-c(e)),u=e=>Ze(n,t.kind,t.read(e));return d(`div`,{class:`scroll tall`,tabIndex:0,role:`region`,"aria-label":r.place,children:d(`table`,{class:`board`,children:[d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:r.place}),d(`th`,{scope:`col`,class:`v`,children:r.figures[t.key]})]})}),d(`tbody`,{children:[l.map(e=>d(`tr`,{children:[d(`th`,{scope:`row`,children:[d(He,{change:{page:`overview`,filter:{...o.filter,district:e.district.code},figure:t.key,part:null},children:m(e.district,i)}),e.district.parentCode!==null&&d(`small`,{children:s.get(e.district.parentCode)})]}),d(`td`,{class:`v`,children:u(e.kpis)})]},e.district.code)),d(`tr`,{children:[d(`th`,{scope:`row`,children:r.none.district}),d(`td`,{class:`v`,children:u(e.unassigned)})]}),d(`tr`,{class:`sum`,children:[d(`th`,{scope:`row`,children:r.total}),d(`td`,{class:`v`,children:u(e.total)})]})]})]})})}var Zt=[[`words`,[`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`]],[`heard`,[`unanswered`,`awaitingResponse`]],[`load`,[`open`,`overdue`,`atRisk`,`ageing`]],[`flow`,[`received`,`ended`,`reopened`]],[`time`,[`responseTime`,`resolutionTime`]],[`voice`,[`satisfaction`,`reopenRate`,`transferRate`]]];function Qt({now:e,before:t,trend:n,opened:r}){let i=B(),{words:a}=i;return d(`table`,{class:`led`,children:[d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:a.figure}),d(`td`,{class:`sk`,children:n?.granularity===`MONTH`?a.months:a.weeks}),d(`th`,{scope:`col`,class:`v`,children:a.periodColumn}),d(`th`,{scope:`col`,class:`d`,children:a.before})]})}),Zt.map(([o,s])=>d(`tbody`,{class:`g-${o}`,children:[d(`tr`,{class:`g`,children:d(`th`,{colSpan:3,scope:`rowgroup`,children:a.groups[o]})}),s.map(a=>{let s=vt[a];return s===void 0?null:d($t,{figure:s,now:e,before:t,trend:n,lead:o===`words`,selected:r===a,speech:i},a)})]},o))]})}function $t({figure:e,now:t,before:n,trend:r,lead:a,selected:o,speech:s}){let{words:c,city:l}=s,{view:u}=z(),f=Je(l,e.measure),p=t===null?null:e.read(t),m=p===null?`null`:xt(e,p,f),h=t===null?null:bt(e,t,n),g=p?.value??null,_=e.key===`overdue`||e.key===`unanswered`?(g??0)>0?`over`:``:e.key===`atRisk`?(g??0)>0?`risk`:``:m===`far`?`over`:``,v=Xe(s,e),y=c.words4[e.key];return d(`tr`,{class:`${o?`sel `:``}${_} ${m===`null`||m===`few`?`nul`:``}`,children:[d(`th`,{scope:`row`,children:[d(He,{change:{figure:e.key,part:null,after:null,before:null,search:null},...o?{"aria-current":`true`}:{},id:`f-${e.key}`,children:a?y:v}),d(`small`,{children:[a?v:nn(s,e,t),f!==null&&(a?` · `:` `),f!==null&&c.target(s.format.target(f))]})]}),d(`td`,{class:`sk`,children:[a&&p!==null&&d(At,{figure:e,reading:p,target:f,width:96}),!a&&r!==null&&u.page!==`report`&&d(jt,{figure:e,points:r.points})]}),d(`td`,{class:`v`,children:[p===null?d(`i`,{class:`still`,"aria-hidden":`true`}):d(i,{children:[d(Nt,{figure:e.key,value:g}),e.kind===`hours`&&g!==null?d(en,{text:Ze(s,e.kind,p)}):Ze(s,e.kind,p)]}),m===`few`&&d(`small`,{class:`few`,children:c.few})]}),d(`td`,{class:`d`,children:d(Mt,{figure:e,change:h})})]})}function en({text:e}){let[t=``,n=``]=e.split(` `);return d(i,{children:[t,d(`small`,{children:[` `,n]})]})}var tn=new Set([`unanswered`,`overdue`,`ended`,`responseTime`,`resolutionTime`,`satisfaction`,`reopenRate`]);function nn({words:e,format:t,hours:n},r,i){if(i===null)return tn.has(r.key)?`\xA0`:``;switch(r.key){case`unanswered`:return e.neverNote;case`overdue`:return e.overdueNow;case`ended`:return i.clearance.rate===null?``:e.clearanceNote(t.percent(i.clearance.rate));case`responseTime`:return i.responseTime.p90Hours===null?``:e.p90(n(i.responseTime.p90Hours));case`resolutionTime`:return i.resolutionTime.p90Hours===null?``:e.p90(n(i.resolutionTime.p90Hours));case`satisfaction`:return i.satisfaction.mean===null?``:`${e.ratedNote(t.mean(i.satisfaction.mean),t.count(i.satisfaction.count))}`;default:return``}}function rn({figure:e,live:t,target:n}){let{words:r,language:i,format:a}=B(),{view:o}=z(),s=o.page===`departments`,c=Ie(s?null:o,t),l=Le(s?o:null,t),u=s?l.data?.pillars:c.data?.departments,f=s?(l.data?.pillars?.items??[]).map(({pillar:e,kpis:t})=>({code:e.code,name:m(e,i),kpis:t})):(c.data?.departments?.items??[]).map(({department:e,kpis:t})=>({code:e.code,name:S(e,i),kpis:t})),p=u==null?[]:an(e,[...f,{code:`NONE`,name:s?r.none.pillar:r.none.department,kpis:u.unassigned}]),h=Math.max(1,...p.map(({kpis:t})=>e.read(t).value??0));return d(`section`,{class:`byo`,children:[d(`h3`,{children:[s?r.byPillar:r.byDepartment,` `,e.kind===`rate`&&n!==null&&d(`small`,{children:r.targetTick(a.target(n))})]}),u==null?d(wt,{rows:12,height:26}):d(`table`,{class:`opd`,children:d(`tbody`,{children:[p.map(({code:t,name:r,kpis:i})=>d(on,{figure:e,target:n,code:t,name:r,kpis:i,largest:h,page:s?`pillars`:`departments`},t)),d(`tr`,{class:`sum`,children:[d(`th`,{scope:`row`,children:r.total}),d(`td`,{}),d(H,{figure:e,kpis:u.total,target:n})]})]})})]})}function an(e,t){let n=({kpis:t})=>{let{value:n,low:r}=e.read(t);if(n===null)return 1/0;let i=e.better===`more`&&e.kind===`rate`?n:-n;return r?1e9+i:i};return t.filter(({kpis:t})=>{let{value:n,cases:r}=e.read(t);return n!==null&&(r===null?n!==0:r.all>0)}).sort((e,t)=>n(e)-n(t)||e.name.localeCompare(t.name))}function on({figure:e,target:t,code:n,name:r,kpis:i,largest:a,page:o}){let{view:s}=z(),c=e.read(i),{[o===`pillars`?`pillar`:`department`]:l,...u}=s.filter,f=s.page!==o&&s.item!==null?{[s.page===`pillars`?`pillar`:`department`]:s.item}:{};return d(`tr`,{class:xt(e,c,t),children:[d(`th`,{scope:`row`,children:d(He,{change:{page:o,item:n,filter:{...u,...f},after:null,before:null,search:null},children:r})}),d(`td`,{class:`gl`,children:e.kind===`rate`?d(At,{figure:e,reading:c,target:t,width:96}):d(`svg`,{class:`bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:d(`rect`,{width:(c.value??0)/a*100,height:`10`,fill:e.key===`overdue`||e.key===`unanswered`?`var(--over-fill)`:`var(--d3)`})})}),d(H,{figure:e,kpis:i,target:t})]})}function H({figure:e,kpis:t}){let n=B(),{words:r,format:a}=n,o=e.read(t),s=o.low&&o.cases!==null;return d(i,{children:[d(`td`,{class:s?`v few`:`v`,children:Ze(n,e.kind,o)}),o.cases!==null&&d(`td`,{class:`m`,children:s?r.fewShort:r.of(a.count(o.cases.part),a.count(o.cases.all))})]})}function U({figure:e,now:t}){let n=B(),{words:r,language:a,format:o,catalog:s,city:c}=n,{view:l}=z(),u=s?.measures.find(({code:t})=>t===e.measure),f=e.read(t),p=e.openings(t),m=u===void 0?void 0:l.basis!==null&&u.bases.includes(l.basis)?l.basis:u.defaultBasis,h=(e.key.startsWith(`response`)?`response`:e.key.startsWith(`resol`)?`resolution`:null)===null?void 0:c?.policies.find(({sources:e,categories:t})=>e.length===0&&t.length===0),g=c?.targets.find(({measure:t})=>t===e.measure)?.basis;return d(`section`,{class:`def`,children:[d(`h3`,{children:r.meaning}),d(`p`,{lang:a,children:(a===`id`?u?.definitionId:u?.definitionEn)??`\xA0`}),f.cases!==null&&f.value!==null&&d(`p`,{class:`fx`,children:[d(`span`,{class:`fr`,children:[d(`span`,{children:[o.count(f.cases.part),` `,r.part[e.key===`satisfaction`?`numerator`:p.find(({part:e})=>e===`MET`||e===`NUMERATOR`)?.key??`all`]?.toLowerCase()]}),d(`span`,{children:[o.count(f.cases.all),` `,r.counted.toLowerCase()]})]}),`= `,d(`b`,{children:n.value(e.kind,f.value)})]}),e.kind===`hours`&&d(cn,{figure:e,now:t}),d(`p`,{class:`meta`,children:[m!==void 0&&d(i,{children:[r.basis,`: `,r.bases[m],`. `]}),h!==void 0&&d(i,{children:[d(He,{change:st(l,`promise`),children:r.promiseOf(h.code)}),`. `]}),g!==void 0&&d(i,{children:[r.targetFrom(g),`. `]}),e.kind===`rate`&&`matured`in t[e.key]&&sn(t,e.key,r)]})]})}function sn(e,t,n){let{matured:r}=e[t];return r===null?``:r?n.matured:n.maturing}function cn({figure:e,now:t}){let{words:n,hours:r,format:i}=B(),a=t[e.key],o=(e,t)=>d(`div`,{children:[d(`dt`,{children:e}),d(`dd`,{children:t===null?n.noData:r(t)})]});return d(`dl`,{class:`parts`,children:[o(`p50`,a.p50Hours),o(`p90`,a.p90Hours),o(`p95`,a.p95Hours),o(n.mean,a.meanHours),d(`div`,{class:`sum`,children:[d(`dt`,{children:n.cases}),d(`dd`,{children:i.count(a.count)})]})]})}function ln({edges:e,clock:t}){let{words:n}=B();return d(`table`,{class:`cl`,children:[d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:n.columns.number}),d(`th`,{scope:`col`,children:n.columns.category}),d(`th`,{scope:`col`,children:n.columns.department}),d(`th`,{scope:`col`,children:n.columns.place}),d(`th`,{scope:`col`,children:n.columns.submitted}),d(`th`,{scope:`col`,children:t===`response`?n.columns.dueResponse:n.columns.due}),d(`th`,{scope:`col`,children:n.columns.state}),d(`th`,{scope:`col`,class:`lt`,children:n.columns.late})]})}),d(`tbody`,{children:e.map(e=>d(un,{edge:e,clock:t},e.cursor))})]})}function un({edge:{node:e},clock:t}){let n=B(),{words:r,language:a,format:o}=n,{view:s}=z(),c=e[t],l=St(c,Date.now()+ue.get().offset),u=e=>e===`NONE`;return d(`tr`,{children:[d(`th`,{scope:`row`,children:[d(He,{change:{...be,page:`complaint`,item:e.id,lang:s.lang},children:e.reference}),e.title!==``&&d(`small`,{children:e.title})]}),d(`td`,{class:`cat`,children:u(e.category.code)?r.hiddenCategory:m(e.category,a)}),d(`td`,{class:`op`,children:u(e.department.code)?r.none.department:S(e.department,a)}),d(`td`,{class:`kl`,children:u(e.kelurahan.code)?`–`:m(e.kelurahan,a)}),d(`td`,{class:`dt`,children:n.short(e.submittedAt)}),d(`td`,{class:`dt`,children:c.dueAt===null?`–`:n.short(c.dueAt)}),d(`td`,{class:`hs`,children:r.statuses[e.status]}),d(`td`,{class:l>0?`lt over`:`lt`,children:l>0?d(i,{children:[d(h,{of:`over`}),o.span(l)]}):r.verdicts[c.verdict]})]})}function W({figure:e,now:t}){let{words:n,format:r}=B(),{view:a,go:o}=z(),c=e.openings(t),l=c.find(({key:e})=>e===a.part)??c[0],[u,f]=s(I()),{filter:p,window:m,basis:h,asOf:g}=Ne(a),v=me(M,l===void 0?null:{measure:l.measure,part:l.part,filter:p??null,window:m??null,basis:h??null,asOf:g??null,search:a.search,order:{field:`MOMENT`,direction:e.key===`overdue`||e.key===`unanswered`||e.key===`ageing`?`ASC`:`DESC`},...a.before===null?{first:10,after:a.after}:{last:10,before:a.before}}),y=v.data?.complaints??null;if(_(()=>{y!==null&&l!==void 0&&a.search===null&&y.totalCount!==l.count&&v.again()},[l?.count]),l===void 0)return null;let b=v.failure?.code===`FORBIDDEN`||v.failure?.code===`UNAUTHENTICATED`,x={after:null,before:null};return d(`section`,{class:`cls`,children:[d(`h3`,{id:`behind`,children:n.behind}),c.length>1&&d(`nav`,{class:`tabs`,"aria-label":n.parts,children:c.map(e=>d(He,{replace:!0,change:{part:e.key,...x,search:null},...e===l?{"aria-current":`true`}:{},children:[n.part[e.key],` `,d(`b`,{children:r.count(e.count)})]},e.key))}),b?null:v.failure===null?y===null?d(wt,{rows:10,height:34}):d(`div`,{class:v.pending?`turning`:``,"aria-busy":v.pending,children:[d(`p`,{class:`eq`,role:`status`,children:a.search===null?y.totalCount===l.count?n.listEqual(r.count(y.totalCount)):d(i,{children:[n.listDiffers(r.count(y.totalCount),r.count(l.count)),` `,d(`button`,{type:`button`,onClick:v.again,children:n.again})]}):n.listFound(r.count(y.totalCount),r.count(l.count))}),y.edges.length===0?d(`p`,{class:`state`,children:n.listNone}):d(ln,{edges:y.edges,clock:e.key.startsWith(`response`)?`response`:`resolution`}),d(dn,{page:y})]}):d(V,{failure:v.failure,again:v.again}),u!==null&&!b&&d(`form`,{class:`find`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget).get(`search`);o({search:typeof t==`string`&&t.trim()!==``?t.trim():null,...x})},children:[d(`label`,{children:[n.search,d(`input`,{type:`search`,name:`search`,defaultValue:a.search??``})]}),d(`button`,{type:`submit`,children:n.searchGo})]}),d(Ct,{refused:b,done:()=>{f(I()),v.again()}})]})}function dn({page:e}){let{words:t,format:n}=B(),{hasNextPage:r,hasPreviousPage:i,startCursor:a,endCursor:o}=e.pageInfo;if(e.totalCount===0)return null;let s=(e,t,n)=>t?d(He,{change:n,children:e}):d(`span`,{"aria-disabled":`true`,children:e});return d(`nav`,{class:`pager`,"aria-label":t.behind,children:[d(`span`,{class:`rng`,children:i||r?`${n.count(e.edges.length)} / ${n.count(e.totalCount)}`:n.count(e.totalCount)}),s(t.previousPage,i,{after:null,before:a}),s(t.nextPage,r,{after:o,before:null})]})}var fn=new Set([`pending`,`exempt`,`unobserved`]);function pn({figure:e,now:t}){let{words:n}=B(),r=e.openings(t),i=e.key===`overdue`,a=r.some(({part:e})=>e===`DENOMINATOR`);return d(`section`,{class:`pt`,children:[d(`h3`,{children:n.parts}),a?d(_n,{parts:r}):e.kind===`rate`&&e.key!==`satisfaction`?d(gn,{parts:r}):d(vn,{parts:r,of:e}),i&&d(`p`,{class:`note`,children:n.overlap})]})}function mn({opening:e,tone:t=``,total:n=!1}){let{words:r,format:i}=B(),a=r.partNote[e.key];return d(`div`,{class:`${n?`sum`:``} ${a===void 0?``:`out`}`,children:[d(`dt`,{children:[t!==``&&d(`i`,{class:`k ${t}`,"aria-hidden":`true`}),d(He,{change:{part:e.key,after:null,before:null,search:null},children:r.part[e.key]}),a!==void 0&&d(`small`,{children:a})]}),d(`dd`,{children:i.count(e.count)})]})}function hn({parts:e}){let t=e.reduce((e,{count:t})=>e+t,0),n=0;return d(`svg`,{class:`pbar`,viewBox:`0 0 1000 24`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[d(`rect`,{width:`1000`,height:`24`,fill:`var(--well)`}),t>0&&e.map(({tone:e,count:r})=>{let i=r/t*1e3,a=n;return n+=i,d(`rect`,{class:e,x:a,width:i,height:`24`},e)})]})}function gn({parts:e}){let{words:t,format:n}=B(),r=t=>e.find(e=>e.key===t),a=r(`met`),o=r(`breached`);return a===void 0||o===void 0?null:d(i,{children:[d(hn,{parts:[{tone:`a`,count:a.count},{tone:`c`,count:o.count}]}),d(`dl`,{class:`parts`,children:[d(mn,{opening:a,tone:`a`}),d(mn,{opening:o,tone:`c`}),d(`div`,{class:`sum`,children:[d(`dt`,{children:t.counted}),d(`dd`,{children:n.count(a.count+o.count)})]}),e.filter(({key:e})=>fn.has(e)).map(e=>d(mn,{opening:e},e.key))]})]})}function _n({parts:e}){let{words:t,format:n}=B(),[r,a]=e;if(r===void 0||a===void 0)return null;let o=a.count-r.count;return d(i,{children:[d(hn,{parts:[{tone:`a`,count:Math.min(r.count,a.count)},{tone:`b`,count:Math.max(0,o)}]}),d(`dl`,{class:`parts`,children:[d(mn,{opening:r,tone:`a`}),o>=0&&d(`div`,{children:[d(`dt`,{children:[d(`i`,{class:`k b`,"aria-hidden":`true`}),t.part.rest]}),d(`dd`,{children:n.count(o)})]}),d(mn,{opening:a,total:!0})]})]})}function vn({parts:e,of:t}){let{words:n,format:r}=B(),a=[`b`,`e`,`a`,`h`,`i`,`j`],o=e.reduce((e,{count:t})=>e+t,0),s=t.key===`ageing`;return d(i,{children:[(s||t.key===`ended`)&&d(hn,{parts:(s?e:e.slice(1)).map(({count:e},t)=>({tone:a[t]??`a`,count:e}))}),d(`dl`,{class:`parts`,children:[e.map((n,r)=>d(mn,{opening:n,tone:s?a[r]??``:t.key===`ended`&&r>0?a[r-1]??``:``,total:e.length>1&&!s&&r===0&&t.key!==`net`},n.key)),s&&d(`div`,{class:`sum`,children:[d(`dt`,{children:n.total}),d(`dd`,{children:r.count(o)})]})]})]})}var yn=!0,bn=`uplot`,xn=`u-hz`,Sn=`u-vt`,Cn=`u-title`,wn=`u-wrap`,Tn=`u-under`,En=`u-over`,Dn=`u-axis`,On=`u-off`,kn=`u-select`,An=`u-cursor-x`,jn=`u-cursor-y`,Mn=`u-cursor-pt`,Nn=`u-legend`,Pn=`u-live`,Fn=`u-inline`,In=`u-series`,Ln=`u-marker`,Rn=`u-label`,zn=`u-value`,Bn=`width`,Vn=`height`,Hn=`top`,Un=`bottom`,Wn=`left`,Gn=`right`,Kn=`#000`,qn=`#0000`,Jn=`mousemove`,Yn=`mousedown`,Xn=`mouseup`,Zn=`mouseenter`,Qn=`mouseleave`,$n=`dblclick`,er=`resize`,tr=`scroll`,nr=`change`,rr=`dppxchange`,ir=`--`,ar=typeof window<`u`,or=ar?document:null,sr=ar?window:null,cr=ar?navigator:null,G,lr;function ur(){let e=devicePixelRatio;G!=e&&(G=e,lr&&wr(nr,lr,ur),lr=matchMedia(`(min-resolution: ${G-.001}dppx) and (max-resolution: ${G+.001}dppx)`),Cr(nr,lr,ur),sr.dispatchEvent(new CustomEvent(rr)))}function dr(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function fr(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function K(e,t,n){e.style[t]=n+`px`}function pr(e,t,n,r){let i=or.createElement(e);return t!=null&&dr(i,t),n?.insertBefore(i,r),i}function mr(e,t){return pr(`div`,e,t)}var hr=new WeakMap;function gr(e,t,n,r,i){let a=`translate(`+t+`px,`+n+`px)`;a!=hr.get(e)&&(e.style.transform=a,hr.set(e,a),t<0||n<0||t>r||n>i?dr(e,On):fr(e,On))}var _r=new WeakMap;function vr(e,t,n){let r=t+n;r!=_r.get(e)&&(_r.set(e,r),e.style.background=t,e.style.borderColor=n)}var yr=new WeakMap;function br(e,t,n,r){let i=t+``+n;i!=yr.get(e)&&(yr.set(e,i),e.style.height=n+`px`,e.style.width=t+`px`,e.style.marginLeft=r?-t/2+`px`:0,e.style.marginTop=r?-n/2+`px`:0)}var xr={passive:!0},Sr={...xr,capture:!0};function Cr(e,t,n,r){t.addEventListener(e,n,r?Sr:xr)}function wr(e,t,n,r){t.removeEventListener(e,n,xr)}ar&&ur();function Tr(e,t,n,r){let i;n||=0,r||=t.length-1;let a=r<=2147483647;for(;r-n>1;)i=a?n+r>>1:Kr((n+r)/2),t[i]<e?n=i:r=i;return e-t[n]<=t[r]-e?n:r}function Er(e){return(t,n,r)=>{let i=-1,a=-1;for(let a=n;a<=r;a++)if(e(t[a])){i=a;break}for(let i=r;i>=n;i--)if(e(t[i])){a=i;break}return[i,a]}}var Dr=e=>e!=null,Or=e=>e!=null&&e>0,kr=Er(Dr),Ar=Er(Or);function jr(e,t,n,r=0,i=!1){let a=i?Ar:kr,o=i?Or:Dr;[t,n]=a(e,t,n);let s=e[t],c=e[t];if(t>-1){if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let r=t;r<=n;r++){let t=e[r];o(t)&&(t<s?s=t:t>c&&(c=t))}}return[s??J,c??-J]}function Mr(e,t,n,r){let i=Qr(e),a=Qr(t);e==t&&(i==-1?(e*=n,t/=n):(e/=n,t*=n));let o=n==10?$r:ei,s=i==1?Kr:Jr,c=a==1?Jr:Kr,l=s(o(Gr(e))),u=c(o(Gr(t))),d=Zr(n,l),f=Zr(n,u);return n==10&&(l<0&&(d=Z(d,-l)),u<0&&(f=Z(f,-u))),r||n==2?(e=d*i,t=f*a):(e=hi(e,d),t=X(t,f)),[e,t]}function Nr(e,t,n,r){let i=Mr(e,t,n,r);return e==0&&(i[0]=0),t==0&&(i[1]=0),i}var Pr=.1,Fr={mode:3,pad:Pr},Ir={pad:0,soft:null,mode:0},Lr={min:Ir,max:Ir};function Rr(e,t,n,r){return Ti(n)?Br(e,t,n):(Ir.pad=n,Ir.soft=r?0:null,Ir.mode=r?3:0,Br(e,t,Lr))}function q(e,t){return e??t}function zr(e,t,n){for(t=q(t,0),n=q(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Br(e,t,n){let r=n.min,i=n.max,a=q(r.pad,0),o=q(i.pad,0),s=q(r.hard,-J),c=q(i.hard,J),l=q(r.soft,J),u=q(i.soft,-J),d=q(r.mode,0),f=q(i.mode,0),p=t-e,m=$r(p),h=Xr(Gr(e),Gr(t)),g=Gr($r(h)-m);(p<1e-24||g>10)&&(p=0,(e==0||t==0)&&(p=1e-24,d==2&&l!=J&&(a=0),f==2&&u!=-J&&(o=0)));let _=p||h||1e3,v=Zr(10,Kr($r(_))),y=Z(hi(e-_*(p==0?e==0?.1:1:a),v/10),24),b=e>=l&&(d==1||d==3&&y<=l||d==2&&y>=l)?l:J,x=Xr(s,y<b&&e>=b?b:Yr(b,y)),S=Z(X(t+_*(p==0?t==0?.1:1:o),v/10),24),C=t<=u&&(f==1||f==3&&S>=u||f==2&&S<=u)?u:-J,w=Yr(c,S>C&&t<=C?C:Xr(C,S));return x==w&&x==0&&(w=100),[x,w]}var Vr=new Intl.NumberFormat(ar?cr.language:`en-US`),Hr=e=>Vr.format(e),Ur=Math,Wr=Ur.PI,Gr=Ur.abs,Kr=Ur.floor,qr=Ur.round,Jr=Ur.ceil,Yr=Ur.min,Xr=Ur.max,Zr=Ur.pow,Qr=Ur.sign,$r=Ur.log10,ei=Ur.log2,ti=(e,t=1)=>Ur.sinh(e)*t,ni=(e,t=1)=>Ur.asinh(e/t),J=1/0;function ri(e){return($r((e^e>>31)-(e>>31))|0)+1}function ii(e,t,n){return Yr(Xr(e,t),n)}function ai(e){return typeof e==`function`}function Y(e){return ai(e)?e:()=>e}var oi=()=>{},si=e=>e,ci=(e,t)=>t,li=e=>null,ui=e=>!0,di=(e,t)=>e==t,fi=/\.\d*?(?=9{6,}|0{6,})/gm,pi=e=>{if(Si(e)||gi.has(e))return e;let t=`${e}`,n=t.match(fi);if(n==null)return e;let r=n[0].length-1;if(t.indexOf(`e-`)!=-1){let[e,n]=t.split(`e`);return+`${pi(e)}e${n}`}return Z(e,r)};function mi(e,t){return pi(Z(pi(e/t))*t)}function X(e,t){return pi(Jr(pi(e/t))*t)}function hi(e,t){return pi(Kr(pi(e/t))*t)}function Z(e,t=0){if(Si(e))return e;let n=10**t;return qr(e*n*(1+2**-52))/n}var gi=new Map;function _i(e){return((``+e).split(`.`)[1]||``).length}function Q(e,t,n,r){let i=[],a=r.map(_i);for(let o=t;o<n;o++){let t=Gr(o),n=Z(Zr(e,o),t);for(let s=0;s<r.length;s++){let c=e==10?+`${r[s]}e${o}`:r[s]*n,l=(o>=0?0:t)+(o>=a[s]?0:a[s]),u=e==10?c:Z(c,l);i.push(u),gi.set(u,l)}}return i}var vi={},yi=[],bi=[null,null],xi=Array.isArray,Si=Number.isInteger,Ci=e=>e===void 0;function wi(e){return typeof e==`string`}function Ti(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Ei(e){return typeof e==`object`&&!!e}var Di=Object.getPrototypeOf(Uint8Array),Oi=`__proto__`;function ki(e,t=Ti){let n;if(xi(e)){let r=e.find(e=>e!=null);if(xi(r)||t(r)){n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=ki(e[r],t)}else n=e.slice()}else if(e instanceof Di)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Oi&&(n[r]=ki(e[r],t))}else n=e;return n}function Ai(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let t in r)t!=Oi&&(Ti(e[t])?Ai(e[t],ki(r[t])):e[t]=ki(r[t]))}return e}var ji=0,Mi=1,Ni=2;function Pi(e,t,n){for(let r=0,i,a=-1;r<t.length;r++){let o=t[r];if(o>a){for(i=o-1;i>=0&&e[i]==null;)e[i--]=null;for(i=o+1;i<n&&e[i]==null;)e[a=i++]=null}}}function Fi(e,t){if(Ri(e)){let t=e[0].slice();for(let n=1;n<e.length;n++)t.push(...e[n].slice(1));return zi(t[0])||(t=Li(t)),t}let n=new Set;for(let t=0;t<e.length;t++){let r=e[t][0],i=r.length;for(let e=0;e<i;e++)n.add(r[e])}let r=[Array.from(n).sort((e,t)=>e-t)],i=r[0].length,a=new Map;for(let e=0;e<i;e++)a.set(r[0][e],e);for(let n=0;n<e.length;n++){let o=e[n],s=o[0];for(let e=1;e<o.length;e++){let c=o[e],l=Array(i).fill(void 0),u=t?t[n][e]:Mi,d=[];for(let e=0;e<c.length;e++){let t=c[e],n=a.get(s[e]);t===null?u!=ji&&(l[n]=t,u==Ni&&d.push(n)):l[n]=t}Pi(l,d,i),r.push(l)}}return r}var Ii=typeof queueMicrotask>`u`?e=>Promise.resolve().then(e):queueMicrotask;function Li(e){let t=e[0],n=t.length,r=Array(n);for(let e=0;e<r.length;e++)r[e]=e;r.sort((e,n)=>t[e]-t[n]);let i=[];for(let t=0;t<e.length;t++){let a=e[t],o=Array(n);for(let e=0;e<n;e++)o[e]=a[r[e]];i.push(o)}return i}function Ri(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let i=e[r][0];if(i.length!=n)return!1;if(i!=t){for(let e=0;e<n;e++)if(i[e]!=t[e])return!1}}return!0}function zi(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,i=n-1;for(;r<=i&&e[r]==null;)r++;for(;i>=r&&e[i]==null;)i--;if(i<=r)return!0;let a=Xr(1,Kr((i-r+1)/t));for(let t=e[r],n=r+a;n<=i;n+=a){let r=e[n];if(r!=null){if(r<=t)return!1;t=r}}return!0}var Bi=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],Vi=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];function Hi(e){return e.slice(0,3)}var Ui=Vi.map(Hi),Wi={MMMM:Bi,MMM:Bi.map(Hi),WWWW:Vi,WWW:Ui};function Gi(e){return(e<10?`0`:``)+e}function Ki(e){return(e<10?`00`:e<100?`0`:``)+e}var qi={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+``).slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Gi(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Gi(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Gi(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?`PM`:`AM`,aa:e=>e.getHours()>=12?`pm`:`am`,a:e=>e.getHours()>=12?`p`:`a`,mm:e=>Gi(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Gi(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Ki(e.getMilliseconds())};function Ji(e,t){t||=Wi;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,i;for(;i=r.exec(e);)n.push(i[0][0]==`{`?qi[i[1]]:i[0]);return e=>{let r=``;for(let i=0;i<n.length;i++)r+=typeof n[i]==`string`?n[i]:n[i](e,t);return r}}var Yi=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Xi(e,t){let n;return t==`UTC`||t==`Etc/UTC`?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Yi?n=e:(n=new Date(e.toLocaleString(`en-US`,{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Zi=e=>e%1==0,Qi=[1,2,2.5,5],$i=Q(10,-32,0,Qi),ea=Q(10,0,32,Qi),ta=ea.filter(Zi),na=$i.concat(ea),ra=`
`,ia=`{YYYY}`,aa=ra+ia,oa=`{M}/{D}`,sa=ra+oa,ca=sa+`/{YY}`,la=`{aa}`,ua=`{h}:{mm}`+la,da=ra+ua,fa=`:{ss}`,$=null;function pa(e){let t=e*1e3,n=t*60,r=n*60,i=r*24,a=i*30,o=i*365,s=(e==1?Q(10,0,3,Qi).filter(Zi):Q(10,-3,0,Qi)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,i,i*2,i*3,i*4,i*5,i*6,i*7,i*8,i*9,i*10,i*15,a,a*2,a*3,a*4,a*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,ia,$,$,$,$,$,$,1],[i*28,`{MMM}`,aa,$,$,$,$,$,1],[i,oa,aa,$,$,$,$,$,1],[r,`{h}`+la,ca,$,sa,$,$,$,1],[n,ua,ca,$,sa,$,$,$,1],[t,fa,ca+` `+ua,$,sa+` `+ua,$,da,$,1],[e,fa+`.{fff}`,ca+` `+ua,$,sa+` `+ua,$,da,$,1]];function l(t){return(s,c,l,u,d,f)=>{let p=[],m=d>=o,h=d>=a&&d<o,g=t(l),_=Z(g*e,3),v=Ca(g.getFullYear(),m?0:g.getMonth(),h||m?1:g.getDate()),y=Z(v*e,3);if(h||m){let n=h?d/a:0,r=m?d/o:0,i=_==y?_:Z(Ca(v.getFullYear()+r,v.getMonth()+n,1)*e,3),s=new Date(qr(i/e)),c=s.getFullYear(),l=s.getMonth();for(let a=0;i<=u;a++){let o=Ca(c+r*a,l+n*a,1),s=o-t(Z(o*e,3));i=Z((+o+s)*e,3),i<=u&&p.push(i)}}else{let a=d>=i?i:d,o=y+(Kr(l)-Kr(_))+X(_-y,a);p.push(o);let m=t(o),h=m.getHours()+m.getMinutes()/n+m.getSeconds()/r,g=d/r,v=f/s.axes[c]._space;for(;o=Z(o+d,e==1?0:3),!(o>u);)if(g>1){let e=Kr(Z(h+g,6))%24,n=t(o).getHours()-e;n>1&&(n=-1),o-=n*r,h=(h+g)%24;let i=p[p.length-1];Z((o-i)/d,3)*v>=.7&&p.push(o)}else p.push(o)}return p}}return[s,c,l]}var[ma,ha,ga]=pa(1),[_a,va,ya]=pa(.001);Q(2,-53,53,[1]);function ba(e,t){return e.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function xa(e,t){return(n,r,i,a,o)=>{let s=t.find(e=>o>=e[0])||t[t.length-1],c,l,u,d,f,p;return r.map(t=>{let n=e(t),r=n.getFullYear(),i=n.getMonth(),a=n.getDate(),o=n.getHours(),m=n.getMinutes(),h=n.getSeconds(),g=r!=c&&s[2]||i!=l&&s[3]||a!=u&&s[4]||o!=d&&s[5]||m!=f&&s[6]||h!=p&&s[7]||s[1];return c=r,l=i,u=a,d=o,f=m,p=h,g(n)})}}function Sa(e,t){let n=Ji(t);return(t,r,i,a,o)=>r.map(t=>n(e(t)))}function Ca(e,t,n){return new Date(e,t,n)}function wa(e,t){return t(e)}var Ta=`{YYYY}-{MM}-{DD} {h}:{mm}{aa}`;function Ea(e,t){return(n,r,i,a)=>a==null?ir:t(e(r))}function Da(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Oa(e,t){return e.series[t].fill(e,t)}var ka={show:!0,live:!0,isolate:!1,mount:oi,markers:{show:!0,width:2,stroke:Da,fill:Oa,dash:`solid`},idx:null,idxs:null,values:[]};function Aa(e,t){let n=e.cursor.points,r=mr(),i=n.size(e,t);K(r,Bn,i),K(r,Vn,i);let a=i/-2;K(r,`marginLeft`,a),K(r,`marginTop`,a);let o=n.width(e,t,i);return o&&K(r,`borderWidth`,o),r}function ja(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Ma(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Na(e,t){return e.series[t].points.size}var Pa=[0,0];function Fa(e,t,n){return Pa[0]=t,Pa[1]=n,Pa}function Ia(e,t,n,r=!0){return e=>{e.button!=0||r&&e.target!=t||n(e)}}function La(e,t,n,r=!0){return e=>{r&&e.target!=t||n(e)}}var Ra={show:!0,x:!0,y:!0,lock:!1,move:Fa,points:{one:!1,show:Aa,size:Na,width:0,stroke:Ma,fill:ja},bind:{mousedown:Ia,mouseup:Ia,click:Ia,dblclick:Ia,mousemove:La,mouseleave:La,mouseenter:La},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,i)=>r-i,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},za={show:!0,stroke:`rgba(0,0,0,0.07)`,width:2},Ba=Ai({},za,{filter:ci}),Va=Ai({},Ba,{size:10}),Ha=Ai({},za,{show:!1}),Ua=`12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"`,Wa=`bold `+Ua,Ga=1.5,Ka={show:!0,scale:`x`,stroke:Kn,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Wa,side:2,grid:Ba,ticks:Va,border:Ha,font:Ua,lineGap:Ga,rotate:0},qa=`Value`,Ja=`Time`,Ya={show:!0,scale:`x`,auto:!1,sorted:1,min:J,max:-1/0,idxs:[]};function Xa(e,t,n,r,i){return t.map(e=>e==null?``:Hr(e))}function Za(e,t,n,r,i,a,o){let s=[],c=gi.get(i)||0;n=o?n:Z(X(n,i),c);for(let e=n;e<=r;e=Z(e+i,c))s.push(Object.is(e,-0)?0:e);return s}function Qa(e,t,n,r,i,a,o){let s=[],c=e.scales[e.axes[t].scale].log;i=Zr(c,Kr((c==10?$r:ei)(n))),c==10&&(i=na[Tr(i,na)]);let l=n,u=i*c;c==10&&(u=na[Tr(u,na)]);do s.push(l),l+=i,c==10&&!gi.has(l)&&(l=Z(l,gi.get(i))),l>=u&&(i=l,u=i*c,c==10&&(u=na[Tr(u,na)]));while(l<=r);return s}function $a(e,t,n,r,i,a,o){let s=e.scales[e.axes[t].scale].asinh,c=r>s?Qa(e,t,Xr(s,n),r,i):[s],l=r>=0&&n<=0?[0]:[];return(n<-s?Qa(e,t,Xr(s,-r),-n,i):[s]).reverse().map(e=>-e).concat(l,c)}var eo=/./,to=/[12357]/,no=/[125]/,ro=/1/,io=(e,t,n,r)=>e.map((e,i)=>t==4&&e==0||i%r==0&&n.test(e.toExponential()[+(e<0)])?e:null);function ao(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=e.scales[o],c=e.valToPos,l=a._space,u=c(10,o),d=c(9,o)-u>=l?eo:c(7,o)-u>=l?to:c(5,o)-u>=l?no:ro;if(d==ro){let e=Gr(c(1,o)-u);if(e<l)return io(t.slice().reverse(),s.distr,d,Jr(l/e)).reverse()}return io(t,s.distr,d,1)}function oo(e,t,n,r,i){let a=e.axes[n],o=a.scale,s=a._space,c=e.valToPos,l=Gr(c(1,o)-c(2,o));return l<s?io(t.slice().reverse(),3,eo,Jr(s/l)).reverse():t}function so(e,t,n,r){return r==null?ir:t==null?``:Hr(t)}var co={show:!0,scale:`y`,stroke:Kn,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Wa,side:3,grid:Ba,ticks:Va,border:Ha,font:Ua,lineGap:Ga,rotate:0};function lo(e,t){return Z((3+(e||1)*2)*t,3)}function uo(e,t){let{scale:n,idxs:r}=e.series[0],i=e._data[0],a=e.valToPos(i[r[0]],n,!0),o=Gr(e.valToPos(i[r[1]],n,!0)-a)/(e.series[t].points.space*G);return r[1]-r[0]<=o}var fo={scale:null,auto:!0,sorted:0,min:J,max:-1/0},po=(e,t,n,r,i)=>i,mo={show:!0,auto:!0,sorted:0,gaps:po,alpha:1,facets:[Ai({},fo,{scale:`x`}),Ai({},fo,{scale:`y`})]},ho={scale:`y`,auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:po,alpha:1,points:{show:uo,filter:null},values:null,min:J,max:-1/0,idxs:[],path:null,clip:null};function go(e,t,n,r,i){return n/10}var _o={time:yn,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},vo=Ai({},_o,{time:!1,ori:1}),yo={};function bo(e,t){let n=yo[e];return n||(n={key:e,plots:[],sub(e){n.plots.push(e)},unsub(e){n.plots=n.plots.filter(t=>t!=e)},pub(e,t,r,i,a,o,s){for(let c=0;c<n.plots.length;c++)n.plots[c]!=t&&n.plots[c].pub(e,t,r,i,a,o,s)}},e!=null&&(yo[e]=n)),n}var xo=1,So=2;function Co(e,t,n){let r=e.mode,i=e.series[t],a=r==2?e._data[t]:e._data,o=e.scales,s=e.bbox,c=a[0],l=r==2?a[1]:a[t],u=r==2?o[i.facets[0].scale]:o[e.series[0].scale],d=r==2?o[i.facets[1].scale]:o[i.scale],f=s.left,p=s.top,m=s.width,h=s.height,g=e.valToPosH,_=e.valToPosV;return u.ori==0?n(i,c,l,u,d,g,_,f,p,m,h,Mo,Po,Io,Ro,Bo):n(i,c,l,u,d,_,g,p,f,h,m,No,Fo,Lo,zo,Vo)}function wo(e,t){let n=0,r=0,i=q(e.bands,yi);for(let e=0;e<i.length;e++){let a=i[e];a.series[0]==t?n=a.dir:a.series[1]==t&&(a.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function To(e,t,n,r,i){let a=e.mode,o=e.series[t],s=a==2?o.facets[1].scale:o.scale,c=e.scales[s];return i==-1?c.min:i==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Eo(e,t,n,r,i,a){return Co(e,t,(e,t,o,s,c,l,u,d,f,p,m)=>{let h=e.pxRound,g=s.dir*(s.ori==0?1:-1),_=s.ori==0?Po:Fo,v,y;g==1?(v=n,y=r):(v=r,y=n);let b=h(l(t[v],s,p,d)),x=h(u(o[v],c,m,f)),S=h(l(t[y],s,p,d)),C=h(u(a==1?c.max:c.min,c,m,f)),w=new Path2D(i);return _(w,S,C),_(w,b,C),_(w,b,x),w})}function Do(e,t,n,r,i,a){let o=null;if(e.length>0){o=new Path2D;let s=t==0?Io:Lo,c=n;for(let t=0;t<e.length;t++){let n=e[t];if(n[1]>n[0]){let e=n[0]-c;e>0&&s(o,c,r,e,r+a),c=n[1]}}let l=n+i-c;l>0&&s(o,c,r-5,l,r+a+10)}return o}function Oo(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function ko(e,t,n,r,i,a,o){let s=[],c=e.length;for(let l=i==1?n:r;l>=n&&l<=r;l+=i)if(t[l]===null){let u=l,d=l;if(i==1)for(;++l<=r&&t[l]===null;)d=l;else for(;--l>=n&&t[l]===null;)d=l;let f=a(e[u]),p=d==u?f:a(e[d]),m=u-i;f=o<=0&&m>=0&&m<c?a(e[m]):f;let h=d+i;p=o>=0&&h>=0&&h<c?a(e[h]):p,p>=f&&s.push([f,p])}return s}function Ao(e){return e==0?si:e==1?qr:t=>mi(t,e)}function jo(e){let t=e==0?Mo:No,n=e==0?(e,t,n,r,i,a)=>{e.arcTo(t,n,r,i,a)}:(e,t,n,r,i,a)=>{e.arcTo(n,t,i,r,a)},r=e==0?(e,t,n,r,i)=>{e.rect(t,n,r,i)}:(e,t,n,r,i)=>{e.rect(n,t,i,r)};return(e,i,a,o,s,c=0,l=0)=>{c==0&&l==0?r(e,i,a,o,s):(c=Yr(c,o/2,s/2),l=Yr(l,o/2,s/2),t(e,i+c,a),n(e,i+o,a,i+o,a+s,c),n(e,i+o,a+s,i,a+s,l),n(e,i,a+s,i,a,l),n(e,i,a,i+o,a,c),e.closePath())}}var Mo=(e,t,n)=>{e.moveTo(t,n)},No=(e,t,n)=>{e.moveTo(n,t)},Po=(e,t,n)=>{e.lineTo(t,n)},Fo=(e,t,n)=>{e.lineTo(n,t)},Io=jo(0),Lo=jo(1),Ro=(e,t,n,r,i,a)=>{e.arc(t,n,r,i,a)},zo=(e,t,n,r,i,a)=>{e.arc(n,t,r,i,a)},Bo=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(t,n,r,i,a,o)},Vo=(e,t,n,r,i,a,o)=>{e.bezierCurveTo(n,t,i,r,o,a)};function Ho(e){return(e,t,n,r,i)=>Co(e,t,(t,a,o,s,c,l,u,d,f,p,m)=>{let{pxRound:h,points:g}=t,_,v;s.ori==0?(_=Mo,v=Ro):(_=No,v=zo);let y=Z(g.width*G,3),b=(g.size-g.width)/2*G,x=Z(b*2,3),S=new Path2D,C=new Path2D,{left:w,top:T,width:E,height:D}=e.bbox;Io(C,w-x,T-x,E+x*2,D+x*2);let O=e=>{if(o[e]!=null){let t=h(l(a[e],s,p,d)),n=h(u(o[e],c,m,f));_(S,t+b,n),v(S,t,n,b,0,Wr*2)}};if(i)i.forEach(O);else for(let e=n;e<=r;e++)O(e);return{stroke:y>0?S:null,fill:S,clip:C,flags:3}})}function Uo(e){return(t,n,r,i,a,o)=>{r!=i&&(a!=r&&o!=r&&e(t,n,r),a!=i&&o!=i&&e(t,n,i),e(t,n,o))}}var Wo=Uo(Po),Go=Uo(Fo);function Ko(e){let t=q(e?.alignGaps,0);return(e,n,r,i)=>Co(e,n,(a,o,s,c,l,u,d,f,p,m,h)=>{[r,i]=kr(s,r,i);let g=a.pxRound,_=e=>g(u(e,c,m,f)),v=e=>g(d(e,l,h,p)),y,b;c.ori==0?(y=Po,b=Wo):(y=Fo,b=Go);let x=c.dir*(c.ori==0?1:-1),S={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:xo},C=S.stroke,w=!1;if(i-r>=m*4){let t=t=>e.posToVal(t,c.key,!0),n=null,a=null,l,u,d,f=_(o[x==1?r:i]),p=_(o[r]),m=_(o[i]),h=t(x==1?p+1:m-1);for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let r=o[e],i=(x==1?r<h:r>h)?f:_(r),c=s[e];i==f?c==null?c===null&&(w=!0):(u=c,n==null?(y(C,i,v(u)),l=n=a=u):u<n?n=u:u>a&&(a=u)):(n!=null&&b(C,f,v(n),v(a),v(l),v(u)),c==null?(n=a=null,c===null&&(w=!0)):(u=c,y(C,i,v(u)),n=a=l=u),f=i,h=t(f+x))}n!=null&&n!=a&&d!=f&&b(C,f,v(n),v(a),v(l),v(u))}else for(let e=x==1?r:i;e>=r&&e<=i;e+=x){let t=s[e];t===null?w=!0:t!=null&&y(C,_(o[e]),v(t))}let[T,E]=wo(e,n);if(a.fill!=null||T!=0){let t=S.fill=new Path2D(C),s=v(a.fillTo(e,n,a.min,a.max,T)),c=_(o[r]),l=_(o[i]);x==-1&&([l,c]=[c,l]),y(t,l,s),y(t,c,s)}if(!a.spanGaps){let l=[];w&&l.push(...ko(o,s,r,i,x,_,t)),S.gaps=l=a.gaps(e,n,r,i,l),S.clip=Do(l,c.ori,f,p,m,h)}return E!=0&&(S.band=E==2?[Eo(e,n,r,i,C,-1),Eo(e,n,r,i,C,1)]:Eo(e,n,r,i,C,E)),S})}function qo(e){let t=q(e.align,1),n=q(e.ascDesc,!1),r=q(e.alignGaps,0),i=q(e.extend,!1);return(e,a,o,s)=>Co(e,a,(c,l,u,d,f,p,m,h,g,_,v)=>{[o,s]=kr(u,o,s);let y=c.pxRound,{left:b,width:x}=e.bbox,S=e=>y(p(e,d,_,h)),C=e=>y(m(e,f,v,g)),w=d.ori==0?Po:Fo,T={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:xo},E=T.stroke,D=d.dir*(d.ori==0?1:-1),O=C(u[D==1?o:s]),k=S(l[D==1?o:s]),ee=k,A=k;i&&t==-1&&(A=b,w(E,A,O)),w(E,k,O);for(let e=D==1?o:s;e>=o&&e<=s;e+=D){let n=u[e];if(n==null)continue;let r=S(l[e]),i=C(n);t==1?w(E,r,O):w(E,ee,i),w(E,r,i),O=i,ee=r}let te=ee;i&&t==1&&(te=b+x,w(E,te,O));let[ne,re]=wo(e,a);if(c.fill!=null||ne!=0){let t=T.fill=new Path2D(E),n=C(c.fillTo(e,a,c.min,c.max,ne));w(t,te,n),w(t,A,n)}if(!c.spanGaps){let i=[];i.push(...ko(l,u,o,s,D,S,r));let f=c.width*G/2,p=n||t==1?f:-f,m=n||t==-1?-f:f;i.forEach(e=>{e[0]+=p,e[1]+=m}),T.gaps=i=c.gaps(e,a,o,s,i),T.clip=Do(i,d.ori,h,g,_,v)}return re!=0&&(T.band=re==2?[Eo(e,a,o,s,E,-1),Eo(e,a,o,s,E,1)]:Eo(e,a,o,s,E,re)),T})}function Jo(e,t,n,r,i,a,o=J){if(e.length>1){let s=null;for(let c=0,l=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let t=Gr(e[c]-e[s]);t<l&&(l=t,o=Gr(n(e[c],r,i,a)-n(e[s],r,i,a)))}s=c}}return o}function Yo(e){e||=vi;let t=q(e.size,[.6,J,1]),n=e.align||0,r=e.gap||0,i=e.radius;i=i==null?[0,0]:typeof i==`number`?[i,0]:i;let a=Y(i),o=1-t[0],s=q(t[1],J),c=q(t[2],1),l=q(e.disp,vi),u=q(e.each,e=>{}),{fill:d,stroke:f}=l;return(e,t,i,p)=>Co(e,t,(m,h,g,_,v,y,b,x,S,C,w)=>{let T=m.pxRound,E=n,D=r*G,O=s*G,k=c*G,ee,A;_.ori==0?[ee,A]=a(e,t):[A,ee]=a(e,t);let te=_.dir*(_.ori==0?1:-1),ne=_.ori==0?Io:Lo,re=_.ori==0?u:(e,t,n,r,i,a,o)=>{u(e,t,n,i,r,o,a)},ie=q(e.bands,yi).find(e=>e.series[0]==t),ae=ie==null?0:ie.dir,oe=m.fillTo(e,t,m.min,m.max,ae),j=T(b(oe,v,w,S)),M,N,P,F=C,I=T(m.width*G),se=!1,ce=null,le=null,ue=null,de=null;d!=null&&(I==0||f!=null)&&(se=!0,ce=d.values(e,t,i,p),le=new Map,new Set(ce).forEach(e=>{e!=null&&le.set(e,new Path2D)}),I>0&&(ue=f.values(e,t,i,p),de=new Map,new Set(ue).forEach(e=>{e!=null&&de.set(e,new Path2D)})));let{x0:fe,size:pe}=l;if(fe!=null&&pe!=null){E=1,h=fe.values(e,t,i,p),fe.unit==2&&(h=h.map(t=>e.posToVal(x+t*C,_.key,!0)));let n=pe.values(e,t,i,p);N=pe.unit==2?n[0]*C:y(n[0],_,C,x)-y(0,_,C,x),F=Jo(h,g,y,_,C,x,F),P=F-N+D}else F=Jo(h,g,y,_,C,x,F),P=F*o+D,N=F-P;P<1&&(P=0),I>=N/2&&(I=0),P<5&&(T=si);let me=P>0,he=F-P-(me?I:0);N=T(ii(he,k,O)),M=(E==0?N/2:E==te?0:N)-E*te*((E==0?D/2:0)+(me?I/2:0));let ge={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_e=se?null:new Path2D,ve=null;if(ie!=null)ve=e.data[ie.series[1]];else{let{y0:n,y1:r}=l;n!=null&&r!=null&&(g=r.values(e,t,i,p),ve=n.values(e,t,i,p))}let ye=ee*N,be=A*N;for(let n=te==1?i:p;n>=i&&n<=p;n+=te){let r=g[n];if(r==null)continue;if(ve!=null){let e=ve[n]??0;if(r-e==0)continue;j=b(e,v,w,S)}let i=y(_.distr!=2||l!=null?h[n]:n,_,C,x),a=b(q(r,oe),v,w,S),o=T(i-M),s=T(Xr(a,j)),c=T(Yr(a,j)),u=s-c;if(r!=null){let i=r<0?be:ye,a=r<0?ye:be;se?(I>0&&ue[n]!=null&&ne(de.get(ue[n]),o,c+Kr(I/2),N,Xr(0,u-I),i,a),ce[n]!=null&&ne(le.get(ce[n]),o,c+Kr(I/2),N,Xr(0,u-I),i,a)):ne(_e,o,c+Kr(I/2),N,Xr(0,u-I),i,a),re(e,t,n,o-I/2,c,N+I,u)}}return I>0?ge.stroke=se?de:_e:se||(ge._fill=m.width==0?m._fill:m._stroke??m._fill,ge.width=0),ge.fill=se?le:_e,ge})}function Xo(e,t){let n=q(t?.alignGaps,0);return(t,r,i,a)=>Co(t,r,(o,s,c,l,u,d,f,p,m,h,g)=>{[i,a]=kr(c,i,a);let _=o.pxRound,v=e=>_(d(e,l,h,p)),y=e=>_(f(e,u,g,m)),b,x,S;l.ori==0?(b=Mo,S=Po,x=Bo):(b=No,S=Fo,x=Vo);let C=l.dir*(l.ori==0?1:-1),w=v(s[C==1?i:a]),T=w,E=[],D=[];for(let e=C==1?i:a;e>=i&&e<=a;e+=C)if(c[e]!=null){let t=s[e],n=v(t);E.push(T=n),D.push(y(c[e]))}let O={stroke:e(E,D,b,S,x,_),fill:null,clip:null,band:null,gaps:null,flags:xo},k=O.stroke,[ee,A]=wo(t,r);if(o.fill!=null||ee!=0){let e=O.fill=new Path2D(k),n=y(o.fillTo(t,r,o.min,o.max,ee));S(e,T,n),S(e,w,n)}if(!o.spanGaps){let e=[];e.push(...ko(s,c,i,a,C,v,n)),O.gaps=e=o.gaps(t,r,i,a,e),O.clip=Do(e,l.ori,p,m,h,g)}return A!=0&&(O.band=A==2?[Eo(t,r,i,a,k,-1),Eo(t,r,i,a,k,1)]:Eo(t,r,i,a,k,A)),O})}function Zo(e){return Xo(Qo,e)}function Qo(e,t,n,r,i,a){let o=e.length;if(o<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),o==2)r(s,e[1],t[1]);else{let n=Array(o),r=Array(o-1),a=Array(o-1),c=Array(o-1);for(let n=0;n<o-1;n++)a[n]=t[n+1]-t[n],c[n]=e[n+1]-e[n],r[n]=a[n]/c[n];n[0]=r[0];for(let e=1;e<o-1;e++)r[e]===0||r[e-1]===0||r[e-1]>0!=r[e]>0?n[e]=0:(n[e]=3*(c[e-1]+c[e])/((2*c[e]+c[e-1])/r[e-1]+(c[e]+2*c[e-1])/r[e]),isFinite(n[e])||(n[e]=0));n[o-1]=r[o-2];for(let r=0;r<o-1;r++)i(s,e[r]+c[r]/3,t[r]+n[r]*c[r]/3,e[r+1]-c[r]/3,t[r+1]-n[r+1]*c[r]/3,e[r+1],t[r+1])}return s}var $o=new Set;function es(){for(let e of $o)e.syncRect(!0)}ar&&(Cr(er,sr,es),Cr(tr,sr,es,!0),Cr(rr,sr,()=>{gs.pxRatio=G}));var ts=Ko(),ns=Ho();function rs(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((e,r)=>as(e,r,t,n))}function is(e,t){return e.map((e,n)=>n==0?{}:Ai({},t,e))}function as(e,t,n,r){return Ai({},t==0?n:r,e)}function os(e,t,n){return t==null?bi:[t,n]}var ss=os;function cs(e,t,n){return t==null?bi:Rr(t,n,Pr,!0)}function ls(e,t,n,r){return t==null?bi:Mr(t,n,e.scales[r].log,!1)}var us=ls;function ds(e,t,n,r){return t==null?bi:Nr(t,n,e.scales[r].log,!1)}var fs=ds;function ps(e,t,n,r,i){let a=Xr(ri(e),ri(t)),o=t-e,s=Tr(i/r*o,n);do{let e=n[s],t=r*e/o;if(t>=i&&a+(e<5?gi.get(e):0)<=17)return[e,t]}while(++s<n.length);return[0,0]}function ms(e){let t,n;return e=e.replace(/(\d+)px/,(e,r)=>(t=qr((n=+r)*G))+`px`),[e,t,n]}function hs(e){e.show&&[e.font,e.labelFont].forEach(e=>{let t=Z(e[2]*G,1);e[0]=e[0].replace(/[0-9.]+px/,t+`px`),e[1]=t})}function gs(e,t,n){let r={mode:q(e.mode,1)},i=r.mode;function a(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?1-i:i)}function o(e,t,n,r){let i=t.valToPct(e);return r+n*(t.dir==-1?i:1-i)}function s(e,t,n,r){return t.ori==0?a(e,t,n,r):o(e,t,n,r)}r.valToPosH=a,r.valToPosV=o;let c=!1;r.status=0;let l=r.root=mr(bn);if(e.id!=null&&(l.id=e.id),dr(l,e.class),e.title){let t=mr(Cn,l);t.textContent=e.title}let u=pr(`canvas`),d=r.ctx=u.getContext(`2d`),f=mr(wn,l);Cr(`click`,f,e=>{e.target===m&&(H!=nn||U!=rn)&&cn.click(r,e)},!0);let p=r.under=mr(Tn,f);f.appendChild(u);let m=r.over=mr(En,f);e=ki(e);let h=+q(e.pxAlign,1),g=Ao(h);(e.plugins||[]).forEach(t=>{t.opts&&(e=t.opts(r,e)||e)});let _=e.ms||.001,v=r.series=i==1?rs(e.series||[],Ya,ho,!1):is(e.series||[null],mo),y=r.axes=rs(e.axes||[],Ka,co,!0),b=r.scales={},x=r.bands=e.bands||[];x.forEach(e=>{e.fill=Y(e.fill||null),e.dir=q(e.dir,-1)});let S=i==2?v[1].facets[0].scale:v[0].scale,C={axes:Bt,series:kt},w=(e.drawOrder||[`axes`,`series`]).map(e=>C[e]);function T(e){let t=e.distr==3?t=>$r(t>0?t:e.clamp(r,t,e.min,e.max,e.key)):e.distr==4?t=>ni(t,e.asinh):e.distr==100?t=>e.fwd(t):e=>e;return n=>{let r=t(n),{_min:i,_max:a}=e,o=a-i;return(r-i)/o}}function E(t){let n=b[t];if(n==null){let r=(e.scales||vi)[t]||vi;if(r.from!=null){E(r.from);let e=Ai({},b[r.from],r,{key:t});e.valToPct=T(e),b[t]=e}else{n=b[t]=Ai({},t==S?_o:vo,r),n.key=t;let e=n.time,a=n.range,o=xi(a);if((t!=S||i==2&&!e)&&(o&&(a[0]==null||a[1]==null)&&(a={min:a[0]==null?Fr:{mode:1,hard:a[0],soft:a[0]},max:a[1]==null?Fr:{mode:1,hard:a[1],soft:a[1]}},o=!1),!o&&Ti(a))){let e=a;a=(t,n,r)=>n==null?bi:Rr(n,r,e)}n.range=Y(a||(e?ss:t==S?n.distr==3?us:n.distr==4?fs:os:n.distr==3?ls:n.distr==4?ds:cs)),n.auto=Y(!o&&n.auto),n.clamp=Y(n.clamp||go),n._min=n._max=null,n.valToPct=T(n)}}}E(`x`),E(`y`),i==1&&v.forEach(e=>{E(e.scale)}),y.forEach(e=>{E(e.scale)});for(let t in e.scales)E(t);let D=b[S],O=D.distr,k,ee;D.ori==0?(dr(l,xn),k=a,ee=o):(dr(l,Sn),k=o,ee=a);let A={};for(let e in b){let t=b[e];(t.min!=null||t.max!=null)&&(A[e]={min:t.min,max:t.max},t.min=t.max=null)}let te=e.tzDate||(e=>new Date(qr(e/_))),ne=e.fmtDate||Ji,re=_==1?ga(te):ya(te),ie=xa(te,ba(_==1?ha:va,ne)),ae=Ea(te,wa(Ta,ne)),oe=[],j=r.legend=Ai({},ka,e.legend),M=r.cursor=Ai({},Ra,{drag:{y:i==2}},e.cursor),N=j.show,P=M.show,F=j.markers;j.idxs=oe,F.width=Y(F.width),F.dash=Y(F.dash),F.stroke=Y(F.stroke),F.fill=Y(F.fill);let I,se,ce,le=[],ue=[],de,fe=!1,pe={};if(j.live){let e=v[1]?v[1].values:null;fe=e!=null,de=fe?e(r,1,0):{_:0};for(let e in de)pe[e]=ir}if(N){if(I=pr(`table`,Nn,l),ce=pr(`tbody`,null,I),j.mount(r,I),fe){se=pr(`thead`,null,I,ce);let e=pr(`tr`,null,se);for(var me in pr(`th`,null,e),de)pr(`th`,Rn,e).textContent=me}else dr(I,Fn),j.live&&dr(I,Pn)}let he={show:!0},ge={show:!1};function _e(e,t){if(t==0&&(fe||!j.live||i==2))return bi;let n=[],a=pr(`tr`,In,ce,ce.childNodes[t]);dr(a,e.class),e.show||dr(a,On);let o=pr(`th`,null,a);if(F.show){let e=mr(Ln,o);if(t>0){let n=F.width(r,t);n&&(e.style.border=n+`px `+F.dash(r,t)+` `+F.stroke(r,t)),e.style.background=F.fill(r,t)}}let s=mr(Rn,o);for(var c in e.label instanceof HTMLElement?s.appendChild(e.label):s.textContent=e.label,t>0&&(F.show||(s.style.color=e.width>0?F.stroke(r,t):F.fill(r,t)),ye(`click`,o,t=>{if(M._lock)return;We(t);let n=v.indexOf(e);if((t.ctrlKey||t.metaKey)!=j.isolate){let e=v.some((e,t)=>t>0&&t!=n&&e.show);v.forEach((t,r)=>{r>0&&hn(r,e?r==n?he:ge:he,!0,Q.setSeries)})}else hn(n,{show:!e.show},!0,Q.setSeries)},!1),qe&&ye(Zn,o,t=>{M._lock||(We(t),hn(v.indexOf(e),nr,!0,Q.setSeries))},!1)),de){let e=pr(`td`,zn,a);e.textContent=`--`,n.push(e)}return[a,n]}let ve=new Map;function ye(e,t,n,i=!0){let a=ve.get(t)||{},o=M.bind[e](r,t,n,i);o&&(Cr(e,t,a[e]=o),ve.set(t,a))}function be(e,t,n){let r=ve.get(t)||{};for(let n in r)(e==null||n==e)&&(wr(n,t,r[n]),delete r[n]);e??ve.delete(t)}let xe=0,Se=0,L=0,R=0,Ce=0,we=0,Te=Ce,Ee=we,De=L,Oe=R,ke=0,Ae=0,je=0,Me=0;r.bbox={};let Ne=!1,Pe=!1,Fe=!1,Ie=!1,Le=!1,Re=!1;function ze(e,t,n){(n||e!=r.width||t!=r.height)&&z(e,t),Vt(!1),Fe=!0,Pe=!0,Kt()}function z(e,t){r.width=xe=L=e,r.height=Se=R=t,Ce=we=0,He(),Ue();let n=r.bbox;ke=n.left=mi(Ce*G,.5),Ae=n.top=mi(we*G,.5),je=n.width=mi(L*G,.5),Me=n.height=mi(R*G,.5)}function Be(){let e=!1,t=0;for(;!e;){t++;let n=Rt(t),i=zt(t);e=t==3||n&&i,e||(z(r.width,r.height),Pe=!0)}}function Ve({width:e,height:t}){ze(e,t)}r.setSize=Ve;function He(){let e=!1,t=!1,n=!1,r=!1;y.forEach((i,a)=>{if(i.show&&i._show){let{side:a,_size:o}=i,s=a%2,c=o+(i.label==null?0:i.labelSize);c>0&&(s?(L-=c,a==3?(Ce+=c,r=!0):n=!0):(R-=c,a==0?(we+=c,e=!0):t=!0))}}),tt[0]=e,tt[1]=n,tt[2]=t,tt[3]=r,L-=at[1]+at[3],Ce+=at[3],R-=at[2]+at[0],we+=at[0]}function Ue(){let e=Ce+L,t=we+R,n=Ce,r=we;function i(i,a){switch(i){case 1:return e+=a,e-a;case 2:return t+=a,t-a;case 3:return n-=a,n+a;case 0:return r-=a,r+a}}y.forEach((e,t)=>{if(e.show&&e._show){let t=e.side;e._pos=i(t,e._size),e.label!=null&&(e._lpos=i(t,e.labelSize))}})}if(M.dataIdx==null){let e=M.hover,n=e.skip=new Set(e.skip??[]);n.add(void 0);let r=e.prox=Y(e.prox),i=e.bias??=0;M.dataIdx=(e,a,o,s)=>{if(a==0)return o;let c=o,l=r(e,a,o,s)??J,u=l>=0&&l<J,d=D.ori==0?L:R,f=M.left,p=t[0],m=t[a];if(n.has(m[o])){c=null;let e=null,t=null,r;if(i==0||i==-1)for(r=o;e==null&&r-->0;)n.has(m[r])||(e=r);if(i==0||i==1)for(r=o;t==null&&r++<m.length;)n.has(m[r])||(t=r);if(e!=null||t!=null){if(u){let n=e==null?-1/0:k(p[e],D,d,0),r=t==null?1/0:k(p[t],D,d,0),i=f-n,a=r-f;i<=a?i<=l&&(c=e):a<=l&&(c=t)}else c=t==null?e:e==null?t:o-e<=t-o?e:t}}else u&&Gr(f-k(p[o],D,d,0))>l&&(c=null);return c}}let We=e=>{M.event=e};M.idxs=oe,M._lock=!1;let Ge=M.points;Ge.show=Y(Ge.show),Ge.size=Y(Ge.size),Ge.stroke=Y(Ge.stroke),Ge.width=Y(Ge.width),Ge.fill=Y(Ge.fill);let Ke=r.focus=Ai({},e.focus||{alpha:.3},M.focus),qe=Ke.prox>=0,B=qe&&Ge.one,Je=[],Ye=[],Xe=[];function Ze(e,t){let n=Ge.show(r,t);if(n instanceof HTMLElement)return dr(n,Mn),dr(n,e.class),gr(n,-10,-10,L,R),m.insertBefore(n,Je[t]),n}function Qe(e,t){if(i==1||t>0){let t=i==1&&b[e.scale].time,n=e.value;e.value=t?wi(n)?Ea(te,wa(n,ne)):n||ae:n||so,e.label=e.label||(t?Ja:qa)}if(B||t>0){e.width=e.width==null?1:e.width,e.paths=e.paths||ts||li,e.fillTo=Y(e.fillTo||To),e.pxAlign=+q(e.pxAlign,h),e.pxRound=Ao(e.pxAlign),e.stroke=Y(e.stroke||null),e.fill=Y(e.fill||null),e._stroke=e._fill=e._paths=e._focus=null;let t=lo(Xr(1,e.width),1),n=e.points=Ai({},{size:t,width:Xr(1,t*.2),stroke:e.stroke,space:t*2,paths:ns,_stroke:null,_fill:null},e.points);n.show=Y(n.show),n.filter=Y(n.filter),n.fill=Y(n.fill),n.stroke=Y(n.stroke),n.paths=Y(n.paths),n.pxAlign=e.pxAlign}if(N){let n=_e(e,t);le.splice(t,0,n[0]),ue.splice(t,0,n[1]),j.values.push(null)}if(P){oe.splice(t,0,null);let n=null;B?t==0&&(n=Ze(e,t)):t>0&&(n=Ze(e,t)),Je.splice(t,0,n),Ye.splice(t,0,0),Xe.splice(t,0,0)}X(`addSeries`,t)}function $e(e,t){t??=v.length,e=i==1?as(e,t,Ya,ho):as(e,t,{},mo),v.splice(t,0,e),Qe(v[t],t)}r.addSeries=$e;function et(e){if(v.splice(e,1),N){j.values.splice(e,1),ue.splice(e,1);let t=le.splice(e,1)[0];be(null,t.firstChild),t.remove()}P&&(oe.splice(e,1),Je.splice(e,1)[0].remove(),Ye.splice(e,1),Xe.splice(e,1)),X(`delSeries`,e)}r.delSeries=et;let tt=[!1,!1,!1,!1];function nt(e,t){if(e._show=e.show,e.show){let n=e.side%2,i=b[e.scale];i??=(e.scale=n?v[1].scale:S,b[e.scale]);let a=i.time;e.size=Y(e.size),e.space=Y(e.space),e.rotate=Y(e.rotate),xi(e.incrs)&&e.incrs.forEach(e=>{!gi.has(e)&&gi.set(e,_i(e))}),e.incrs=Y(e.incrs||(i.distr==2?ta:a?_==1?ma:_a:na)),e.splits=Y(e.splits||(a&&i.distr==1?re:i.distr==3?Qa:i.distr==4?$a:Za)),e.stroke=Y(e.stroke),e.grid.stroke=Y(e.grid.stroke),e.ticks.stroke=Y(e.ticks.stroke),e.border.stroke=Y(e.border.stroke);let o=e.values;e.values=xi(o)&&!xi(o[0])?Y(o):a?xi(o)?xa(te,ba(o,ne)):wi(o)?Sa(te,o):o||ie:o||Xa,e.filter=Y(e.filter||(i.distr>=3&&i.log==10?ao:i.distr==3&&i.log==2?oo:ci)),e.font=ms(e.font),e.labelFont=ms(e.labelFont),e._size=e.size(r,null,t,0),e._space=e._rotate=e._incrs=e._found=e._splits=e._values=null,e._size>0&&(tt[t]=!0,e._el=mr(Dn,f))}}function rt(e,t,n,r){let[i,a,o,s]=n,c=t%2,l=0;return c==0&&(s||a)&&(l=t==0&&!i||t==2&&!o?qr(Ka.size/3):0),c==1&&(i||o)&&(l=t==1&&!a||t==3&&!s?qr(co.size/2):0),l}let it=r.padding=(e.padding||[rt,rt,rt,rt]).map(e=>Y(q(e,rt))),at=r._padding=it.map((e,t)=>e(r,t,tt,0)),ot,st=null,ct=null,lt=i==1?v[0].idxs:null,ut=null,dt=!1;function ft(e,n){if(t=e??[],r.data=r._data=t,i==2){ot=0;for(let e=1;e<v.length;e++)ot+=t[e][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),ut=t[0],ot=ut.length;let e=t;if(O==2){e=t.slice();let n=e[0]=Array(ot);for(let e=0;e<ot;e++)n[e]=e}r._data=t=e}if(Vt(!0),X(`setData`),O==2&&(Fe=!0),n!==!1){let e=D;e.auto(r,dt)?pt():mn(S,e.min,e.max),Ie||=M.left>=0,Re=!0,Kt()}}r.setData=ft;function pt(){dt=!0;let e,n;i==1&&(ot>0?(st=lt[0]=0,ct=lt[1]=ot-1,e=t[0][st],n=t[0][ct],O==2?(e=st,n=ct):e==n&&(O==3?[e,n]=Mr(e,e,D.log,!1):O==4?[e,n]=Nr(e,e,D.log,!1):D.time?n=e+qr(86400/_):[e,n]=Rr(e,n,Pr,!0))):(st=lt[0]=e=null,ct=lt[1]=n=null)),mn(S,e,n)}let mt,ht,gt,_t,vt,yt,bt,xt,St,V;function Ct(e,t,n,r,i,a){e??=qn,n??=yi,r??=`butt`,i??=qn,a??=`round`,e!=mt&&(d.strokeStyle=mt=e),i!=ht&&(d.fillStyle=ht=i),t!=gt&&(d.lineWidth=gt=t),a!=vt&&(d.lineJoin=vt=a),r!=yt&&(d.lineCap=yt=r),n!=_t&&d.setLineDash(_t=n)}function wt(e,t,n,r){t!=ht&&(d.fillStyle=ht=t),e!=bt&&(d.font=bt=e),n!=xt&&(d.textAlign=xt=n),r!=St&&(d.textBaseline=St=r)}function Tt(e,t,n,i,a=0){if(i.length>0&&e.auto(r,dt)&&(t==null||t.min==null)){let t=q(st,0),r=q(ct,i.length-1),o=n.min==null?jr(i,t,r,a,e.distr==3):[n.min,n.max];e.min=Yr(e.min,n.min=o[0]),e.max=Xr(e.max,n.max=o[1])}}let Et={min:null,max:null};function Dt(){for(let e in b){let t=b[e];A[e]==null&&(t.min==null||A[S]!=null&&t.auto(r,dt))&&(A[e]=Et)}for(let e in b){let t=b[e];A[e]==null&&t.from!=null&&A[t.from]!=null&&(A[e]=Et)}A[S]!=null&&Vt(!0);let e={};for(let t in A){let n=A[t];if(n!=null){let a=e[t]=ki(b[t],Ei);if(n.min!=null)Ai(a,n);else if(t!=S||i==2){if(ot==0&&a.from==null){let e=a.range(r,null,null,t);a.min=e[0],a.max=e[1]}else a.min=J,a.max=-1/0}}}if(ot>0){v.forEach((n,a)=>{if(i==1){let i=n.scale,o=A[i];if(o==null)return;let s=e[i];if(a==0){let e=s.range(r,s.min,s.max,i);s.min=e[0],s.max=e[1],st=Tr(s.min,t[0]),ct=Tr(s.max,t[0]),ct-st>1&&(t[0][st]<s.min&&st++,t[0][ct]>s.max&&ct--),n.min=ut[st],n.max=ut[ct]}else n.show&&n.auto&&Tt(s,o,n,t[a],n.sorted);n.idxs[0]=st,n.idxs[1]=ct}else if(a>0&&n.show&&n.auto){let[r,i]=n.facets,o=r.scale,s=i.scale,[c,l]=t[a],u=e[o],d=e[s];u!=null&&Tt(u,A[o],r,c,r.sorted),d!=null&&Tt(d,A[s],i,l,i.sorted),n.min=i.min,n.max=i.max}});for(let t in e){let n=e[t],i=A[t];if(n.from==null&&(i==null||i.min==null)){let e=n.range(r,n.min==J?null:n.min,n.max==-1/0?null:n.max,t);n.min=e[0],n.max=e[1]}}}for(let t in e){let n=e[t];if(n.from!=null){let i=e[n.from];if(i.min==null)n.min=n.max=null;else{let e=n.range(r,i.min,i.max,t);n.min=e[0],n.max=e[1]}}}let n={},a=!1;for(let t in e){let r=e[t],i=b[t];if(i.min!=r.min||i.max!=r.max){i.min=r.min,i.max=r.max;let e=i.distr;i._min=e==3?$r(i.min):e==4?ni(i.min,i.asinh):e==100?i.fwd(i.min):i.min,i._max=e==3?$r(i.max):e==4?ni(i.max,i.asinh):e==100?i.fwd(i.max):i.max,n[t]=a=!0}}if(a){v.forEach((e,t)=>{i==2?t>0&&n.y&&(e._paths=null):n[e.scale]&&(e._paths=null)});for(let e in n)Fe=!0,X(`setScale`,e);P&&M.left>=0&&(Ie=Re=!0)}for(let e in A)A[e]=null}function Ot(e){let t=ii(st-1,0,ot-1),n=ii(ct+1,0,ot-1);for(;e[t]==null&&t>0;)t--;for(;e[n]==null&&n<ot-1;)n++;return[t,n]}function kt(){if(ot>0){let e=v.some(e=>e._focus)&&V!=Ke.alpha;e&&(d.globalAlpha=V=Ke.alpha),v.forEach((e,n)=>{if(n>0&&e.show&&(At(n,!1),At(n,!0),e._paths==null)){let a=V;V!=e.alpha&&(d.globalAlpha=V=e.alpha);let o=i==2?[0,t[n][0].length-1]:Ot(t[n]);e._paths=e.paths(r,n,o[0],o[1]),V!=a&&(d.globalAlpha=V=a)}}),v.forEach((e,t)=>{if(t>0&&e.show){let n=V;V!=e.alpha&&(d.globalAlpha=V=e.alpha),e._paths!=null&&jt(t,!1);{let n=e._paths==null?null:e._paths.gaps,i=e.points.show(r,t,st,ct,n),a=e.points.filter(r,t,i,n);(i||a)&&(e.points._paths=e.points.paths(r,t,st,ct,a),jt(t,!0))}V!=n&&(d.globalAlpha=V=n),X(`drawSeries`,t)}}),e&&(d.globalAlpha=V=1)}}function At(e,t){let n=t?v[e].points:v[e];n._stroke=n.stroke(r,e),n._fill=n.fill(r,e)}function jt(e,t){let n=t?v[e].points:v[e],{stroke:r,fill:i,clip:a,flags:o,_stroke:s=n._stroke,_fill:c=n._fill,_width:l=n.width}=n._paths;l=Z(l*G,3);let u=null,f=l%2/2;t&&c==null&&(c=l>0?`#fff`:s);let p=n.pxAlign==1&&f>0;if(p&&d.translate(f,f),!t){let e=ke-l/2,t=Ae-l/2,n=je+l,r=Me+l;u=new Path2D,u.rect(e,t,n,r)}t?Nt(s,l,n.dash,n.cap,c,r,i,o,a):Mt(e,s,l,n.dash,n.cap,c,r,i,o,u,a),p&&d.translate(-f,-f)}function Mt(e,n,i,a,o,s,c,l,u,d,f){let p=!1;u!=0&&x.forEach((m,h)=>{if(m.series[0]==e){let e=v[m.series[1]],g=t[m.series[1]],_=(e._paths||vi).band;xi(_)&&(_=m.dir==1?_[0]:_[1]);let y,b=null;e.show&&_&&zr(g,st,ct)?(b=m.fill(r,h)||s,y=e._paths.clip):_=null,Nt(n,i,a,o,b,c,l,u,d,f,y,_),p=!0}}),p||Nt(n,i,a,o,s,c,l,u,d,f)}function Nt(e,t,n,r,i,a,o,s,c,l,u,f){Ct(e,t,n,r,i),(c||l||f)&&(d.save(),c&&d.clip(c),l&&d.clip(l)),f?(s&3)==3?(d.clip(f),u&&d.clip(u),Ft(i,o),Pt(e,a,t)):s&So?(Ft(i,o),d.clip(f),Pt(e,a,t)):s&xo&&(d.save(),d.clip(f),u&&d.clip(u),Ft(i,o),d.restore(),Pt(e,a,t)):(Ft(i,o),Pt(e,a,t)),(c||l||f)&&d.restore()}function Pt(e,t,n){n>0&&(t instanceof Map?t.forEach((e,t)=>{d.strokeStyle=mt=t,d.stroke(e)}):t!=null&&e&&d.stroke(t))}function Ft(e,t){t instanceof Map?t.forEach((e,t)=>{d.fillStyle=ht=t,d.fill(e)}):t!=null&&e&&d.fill(t)}function It(e,t,n,i){let a=y[e],o;if(i<=0)o=[0,0];else{let s=a._space=a.space(r,e,t,n,i);o=ps(t,n,a._incrs=a.incrs(r,e,t,n,i,s),i,s)}return a._found=o}function Lt(e,t,n,r,i,a,o,s,c,l){let u=o%2/2;h==1&&d.translate(u,u),Ct(s,o,c,l,s),d.beginPath();let f,p,m,g,_=i+(r==0||r==3?-a:a);n==0?(p=i,g=_):(f=i,m=_);for(let r=0;r<e.length;r++)t[r]!=null&&(n==0?f=m=e[r]:p=g=e[r],d.moveTo(f,p),d.lineTo(m,g));d.stroke(),h==1&&d.translate(-u,-u)}function Rt(e){let t=!0;return y.forEach((n,i)=>{if(!n.show)return;let a=b[n.scale];if(a.min==null){n._show&&(t=!1,n._show=!1,Vt(!1));return}n._show||(t=!1,n._show=!0,Vt(!1));let o=n.side,s=o%2,{min:c,max:l}=a,[u,d]=It(i,c,l,s==0?L:R);if(d==0)return;let f=a.distr==2,p=n._splits=n.splits(r,i,c,l,u,d,f),m=a.distr==2?p.map(e=>ut[e]):p,h=a.distr==2?ut[p[1]]-ut[p[0]]:u,g=n._values=n.values(r,n.filter(r,m,i,d,h),i,d,h);n._rotate=o==2?n.rotate(r,g,i,d):0;let _=n._size;n._size=Jr(n.size(r,g,i,e)),_!=null&&n._size!=_&&(t=!1)}),t}function zt(e){let t=!0;return it.forEach((n,i)=>{let a=n(r,i,tt,e);a!=at[i]&&(t=!1),at[i]=a}),t}function Bt(){for(let e=0;e<y.length;e++){let t=y[e];if(!t.show||!t._show)continue;let n=t.side,i=n%2,a,o,c=t.stroke(r,e),l=n==0||n==3?-1:1,[u,f]=t._found;if(t.label!=null){let s=t.labelGap*l,p=qr((t._lpos+s)*G);wt(t.labelFont[0],c,`center`,n==2?Hn:Un),d.save(),i==1?(a=o=0,d.translate(p,qr(Ae+Me/2)),d.rotate((n==3?-Wr:Wr)/2)):(a=qr(ke+je/2),o=p);let m=ai(t.label)?t.label(r,e,u,f):t.label;d.fillText(m,a,o),d.restore()}if(f==0)continue;let p=b[t.scale],m=i==0?je:Me,h=i==0?ke:Ae,_=t._splits,v=p.distr==2?_.map(e=>ut[e]):_,x=p.distr==2?ut[_[1]]-ut[_[0]]:u,S=t.ticks,C=t.border,w=S.show?S.size:0,T=qr(w*G),E=qr((t.alignTo==2?t._size-w-t.gap:t.gap)*G),D=t._rotate*-Wr/180,O=g(t._pos*G),k=O+(T+E)*l;o=i==0?k:0,a=i==1?k:0;let ee=t.font[0];wt(ee,c,t.align==1?Wn:t.align==2?Gn:D>0?Wn:D<0?Gn:i==0?`center`:n==3?Gn:Wn,D||i==1?`middle`:n==2?Hn:Un);let A=t.font[1]*t.lineGap,te=_.map(e=>g(s(e,p,m,h))),ne=t._values;for(let e=0;e<ne.length;e++){let t=ne[e];if(t!=null){i==0?a=te[e]:o=te[e],t=``+t;let n=t.indexOf(`
`)==-1?[t]:t.split(/\n/gm);for(let e=0;e<n.length;e++){let t=n[e];D?(d.save(),d.translate(a,o+e*A),d.rotate(D),d.fillText(t,0,0),d.restore()):d.fillText(t,a,o+e*A)}}}S.show&&Lt(te,S.filter(r,v,e,f,x),i,n,O,T,Z(S.width*G,3),S.stroke(r,e),S.dash,S.cap);let re=t.grid;re.show&&Lt(te,re.filter(r,v,e,f,x),i,i==0?2:1,i==0?Ae:ke,i==0?Me:je,Z(re.width*G,3),re.stroke(r,e),re.dash,re.cap),C.show&&Lt([O],[1],+(i==0),i==0?1:2,i==1?Ae:ke,i==1?Me:je,Z(C.width*G,3),C.stroke(r,e),C.dash,C.cap)}X(`drawAxes`)}function Vt(e){v.forEach((t,n)=>{n>0&&(t._paths=null,e&&(i==1?(t.min=null,t.max=null):t.facets.forEach(e=>{e.min=null,e.max=null})))})}let Ht=!1,Ut=!1,Wt=[];function Gt(){Ut=!1;for(let e=0;e<Wt.length;e++)X(...Wt[e]);Wt.length=0}function Kt(){Ht||=(Ii(Jt),!0)}function qt(e,t=!1){Ht=!0,Ut=t,e(r),Jt(),t&&Wt.length>0&&queueMicrotask(Gt)}r.batch=qt;function Jt(){if(Ne&&=(Dt(),!1),Fe&&=(Be(),!1),Pe){if(K(p,Wn,Ce),K(p,Hn,we),K(p,Bn,L),K(p,Vn,R),K(m,Wn,Ce),K(m,Hn,we),K(m,Bn,L),K(m,Vn,R),K(f,Bn,xe),K(f,Vn,Se),u.width=qr(xe*G),u.height=qr(Se*G),y.forEach(({_el:e,_show:t,_size:n,_pos:r,side:i})=>{if(e!=null){if(t){let t=i===3||i===0?n:0,a=i%2==1;K(e,a?`left`:`top`,r-t),K(e,a?`width`:`height`,n),K(e,a?`top`:`left`,a?we:Ce),K(e,a?`height`:`width`,a?R:L),fr(e,On)}else dr(e,On)}}),mt=ht=gt=vt=yt=bt=xt=St=_t=null,V=1,kr(!0),Ce!=Te||we!=Ee||L!=De||R!=Oe){Vt(!1);let e=L/De,t=R/Oe;if(P&&!Ie&&M.left>=0){M.left*=e,M.top*=t,Qt&&gr(Qt,qr(M.left),0,L,R),$t&&gr($t,0,qr(M.top),L,R);for(let n=0;n<Je.length;n++){let r=Je[n];r!=null&&(Ye[n]*=e,Xe[n]*=t,gr(r,Jr(Ye[n]),Jr(Xe[n]),L,R))}}if(W.show&&!Le&&W.left>=0&&W.width>0){W.left*=e,W.width*=e,W.top*=t,W.height*=t;for(let e in Lr)K(dn,e,W[e])}Te=Ce,Ee=we,De=L,Oe=R}X(`setSize`),Pe=!1}xe>0&&Se>0&&(d.clearRect(0,0,u.width,u.height),X(`drawClear`),w.forEach(e=>e()),X(`draw`)),W.show&&Le&&(fn(W),Le=!1),P&&Ie&&(Dr(null,!0,!1),Ie=!1),j.show&&j.live&&Re&&(Sr(),Re=!1),c||(c=!0,r.status=1,X(`ready`)),dt=!1,Ht=!1}r.redraw=(e,t)=>{Fe=t||!1,e===!1?Kt():mn(S,D.min,D.max)};function Yt(e,n){let i=b[e];if(i.from==null){if(ot==0){let t=i.range(r,n.min,n.max,e);n.min=t[0],n.max=t[1]}if(n.min>n.max){let e=n.min;n.min=n.max,n.max=e}if(ot>1&&n.min!=null&&n.max!=null&&n.max-n.min<1e-16)return;e==S&&i.distr==2&&ot>0&&(n.min=Tr(n.min,t[0]),n.max=Tr(n.max,t[0]),n.min==n.max&&n.max++),A[e]=n,Ne=!0,Kt()}}r.setScale=Yt;let Xt,Zt,Qt,$t,en,tn,nn,rn,an,on,H,U,sn=!1,cn=M.drag,ln=cn.x,un=cn.y;P&&(M.x&&(Xt=mr(An,m)),M.y&&(Zt=mr(jn,m)),D.ori==0?(Qt=Xt,$t=Zt):(Qt=Zt,$t=Xt),H=M.left,U=M.top);let W=r.select=Ai({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),dn=W.show?mr(kn,W.over?m:p):null;function fn(e,t){if(W.show){for(let t in e)W[t]=e[t],t in Lr&&K(dn,t,e[t]);t!==!1&&X(`setSelect`)}}r.setSelect=fn;function pn(e){if(v[e].show)N&&fr(le[e],On);else if(N&&dr(le[e],On),P){let t=B?Je[0]:Je[e];t!=null&&gr(t,-10,-10,L,R)}}function mn(e,t,n){Yt(e,{min:t,max:n})}function hn(e,t,n,a){t.focus!=null&&ar(e),t.show!=null&&v.forEach((n,r)=>{r>0&&(e==r||e==null)&&(n.show=t.show,pn(r),i==2?(mn(n.facets[0].scale,null,null),mn(n.facets[1].scale,null,null)):mn(n.scale,null,null),Kt())}),n!==!1&&X(`setSeries`,e,t),a&&Oi(`setSeries`,r,e,t)}r.setSeries=hn;function gn(e,t){Ai(x[e],t)}function _n(e,t){e.fill=Y(e.fill||null),e.dir=q(e.dir,-1),t??=x.length,x.splice(t,0,e)}function vn(e){e==null?x.length=0:x.splice(e,1)}r.addBand=_n,r.setBand=gn,r.delBand=vn;function yn(e,t){v[e].alpha=t,P&&Je[e]!=null&&(Je[e].style.opacity=t),N&&le[e]&&(le[e].style.opacity=t)}let Kn,er,tr,nr={focus:!0};function ar(e){if(e!=tr){let t=e==null,n=Ke.alpha!=1;v.forEach((r,a)=>{if(i==1||a>0){let i=t||a==0||a==e;r._focus=t?null:i,n&&yn(a,i?1:Ke.alpha)}}),tr=e,n&&Kt()}}N&&qe&&ye(Qn,I,e=>{M._lock||(We(e),tr!=null&&hn(null,nr,!0,Q.setSeries))});function cr(e,t,n){let r=b[t];n&&(e=e/G-(r.ori==1?we:Ce));let i=L;r.ori==1&&(i=R,e=i-e),r.dir==-1&&(e=i-e);let a=r._min,o=r._max,s=e/i,c=a+(o-a)*s,l=r.distr;return l==3?Zr(10,c):l==4?ti(c,r.asinh):l==100?r.bwd(c):c}function lr(e,n){return Tr(cr(e,S,n),t[0],st,ct)}r.valToIdx=e=>Tr(e,t[0]),r.posToIdx=lr,r.posToVal=cr,r.valToPos=(e,t,n)=>b[t].ori==0?a(e,b[t],n?je:L,n?ke:0):o(e,b[t],n?Me:R,n?Ae:0),r.setCursor=(e,t,n)=>{H=e.left,U=e.top,Dr(null,t,n)};function ur(e,t){K(dn,Wn,W.left=e),K(dn,Bn,W.width=t)}function hr(e,t){K(dn,Hn,W.top=e),K(dn,Vn,W.height=t)}let _r=D.ori==0?ur:hr,yr=D.ori==1?ur:hr;function xr(){if(N&&j.live)for(let e=+(i==2);e<v.length;e++){if(e==0&&fe)continue;let t=j.values[e],n=0;for(let r in t)ue[e][n++].firstChild.nodeValue=t[r]}}function Sr(e,t){if(e!=null&&(e.idxs?e.idxs.forEach((e,t)=>{oe[t]=e}):Ci(e.idx)||oe.fill(e.idx),j.idx=oe[0]),N&&j.live){for(let e=0;e<v.length;e++)(e>0||i==1&&!fe)&&Er(e,oe[e]);xr()}Re=!1,t!==!1&&X(`setLegend`)}r.setLegend=Sr;function Er(e,n){let i=v[e],a=e==0&&O==2?ut:t[e],o;fe?o=i.values(r,e,n)??pe:(o=i.value(r,n==null?null:a[n],e,n),o=o==null?pe:{_:o}),j.values[e]=o}function Dr(e,n,a){an=H,on=U,[H,U]=M.move(r,H,U),M.left=H,M.top=U,P&&(Qt&&gr(Qt,qr(H),0,L,R),$t&&gr($t,0,qr(U),L,R));let o,s=st>ct;Kn=J,er=null;let c=D.ori==0?L:R,l=D.ori==1?L:R;if(H<0||ot==0||s){o=M.idx=null;for(let e=0;e<v.length;e++){let t=Je[e];t!=null&&gr(t,-10,-10,L,R)}qe&&hn(null,nr,!0,e==null&&Q.setSeries),j.live&&(oe.fill(o),Re=!0)}else{let e,n,a;i==1&&(e=D.ori==0?H:U,n=cr(e,S),o=M.idx=Tr(n,t[0],st,ct),a=k(t[0][o],D,c,0));let s=-10,u=-10,d=0,f=0,p=!0,m=``,h=``;for(let e=+(i==2);e<v.length;e++){let g=v[e],_=oe[e],y=_==null?null:i==1?t[e][_]:t[e][1][_],x=M.dataIdx(r,e,o,n),S=x==null?null:i==1?t[e][x]:t[e][1][x];if(Re=Re||S!=y||x!=_,oe[e]=x,e>0&&g.show){let n=x==null?-10:x==o?a:k(i==1?t[0][x]:t[e][0][x],D,c,0),_=S==null?-10:ee(S,i==1?b[g.scale]:b[g.facets[1].scale],l,0);if(qe&&S!=null){let t=D.ori==1?H:U,n=Gr(Ke.dist(r,e,x,_,t));if(n<Kn){let r=Ke.bias;if(r!=0){let i=cr(t,g.scale),a=S>=0?1:-1,o=i>=0?1:-1;o==a&&(o==1?r==1?S>=i:S<=i:r==1?S<=i:S>=i)&&(Kn=n,er=e)}else Kn=n,er=e}}if(Re||B){let t,i;D.ori==0?(t=n,i=_):(t=_,i=n);let a,o,c,l,g,v,y=!0,b=Ge.bbox;if(b!=null){y=!1;let t=b(r,e);c=t.left,l=t.top,a=t.width,o=t.height}else c=t,l=i,a=o=Ge.size(r,e);if(v=Ge.fill(r,e),g=Ge.stroke(r,e),B)e==er&&Kn<=Ke.prox&&(s=c,u=l,d=a,f=o,p=y,m=v,h=g);else{let t=Je[e];t!=null&&(Ye[e]=c,Xe[e]=l,br(t,a,o,y),vr(t,v,g),gr(t,Jr(c),Jr(l),L,R))}}}}if(B){let e=Ke.prox;if(Re||(tr==null?Kn<=e:Kn>e||er!=tr)){let e=Je[0];e!=null&&(Ye[0]=s,Xe[0]=u,br(e,d,f,p),vr(e,m,h),gr(e,Jr(s),Jr(u),L,R))}}}if(W.show&&sn){if(e!=null){let[t,n]=Q.scales,[r,i]=Q.match,[a,o]=e.cursor.sync.scales,s=e.cursor.drag;if(ln=s._x,un=s._y,ln||un){let{left:s,top:u,width:d,height:f}=e.select,p=e.scales[a].ori,m=e.posToVal,h,g,_,v,y,x=t!=null&&r(t,a),S=n!=null&&i(n,o);x&&ln?(p==0?(h=s,g=d):(h=u,g=f),_=b[t],v=k(m(h,a),_,c,0),y=k(m(h+g,a),_,c,0),_r(Yr(v,y),Gr(y-v))):_r(0,c),S&&un?(p==1?(h=s,g=d):(h=u,g=f),_=b[n],v=ee(m(h,o),_,l,0),y=ee(m(h+g,o),_,l,0),yr(Yr(v,y),Gr(y-v))):yr(0,l)}else Br()}else{let e=Gr(an-en),t=Gr(on-tn);if(D.ori==1){let n=e;e=t,t=n}ln=cn.x&&e>=cn.dist,un=cn.y&&t>=cn.dist;let n=cn.uni;n==null?cn.x&&cn.y&&(ln||un)&&(ln=un=!0):ln&&un&&(ln=e>=n,un=t>=n,!ln&&!un&&(t>e?un=!0:ln=!0));let r,i;ln&&(D.ori==0?(r=nn,i=H):(r=rn,i=U),_r(Yr(r,i),Gr(i-r)),un||yr(0,l)),un&&(D.ori==1?(r=nn,i=H):(r=rn,i=U),yr(Yr(r,i),Gr(i-r)),ln||_r(0,c)),!ln&&!un&&(_r(0,0),yr(0,0))}}if(cn._x=ln,cn._y=un,e==null){if(a){if(Si!=null){let[e,t]=Q.scales;Q.values[0]=e==null?null:cr(D.ori==0?H:U,e),Q.values[1]=t==null?null:cr(D.ori==1?H:U,t)}Oi(Jn,r,H,U,L,R,o)}if(qe){let e=a&&Q.setSeries,t=Ke.prox;tr==null?Kn<=t&&hn(er,nr,!0,e):Kn>t?hn(null,nr,!0,e):er!=tr&&hn(er,nr,!0,e)}}Re&&(j.idx=o,Sr()),n!==!1&&X(`setCursor`)}let Or=null;Object.defineProperty(r,"rect",{get(){return Or??kr(!1),Or}});function kr(e=!1){e?Or=null:(Or=m.getBoundingClientRect(),X(`syncRect`,Or))}function Ar(e,t,n,r,i,a,o){M._lock||sn&&e!=null&&e.movementX==0&&e.movementY==0||(Ir(e,t,n,r,i,a,o,!1,e!=null),e==null?Dr(t,!0,!1):Dr(null,!0,!0))}function Ir(e,t,n,i,a,o,c,l,u){if(Or??kr(!1),We(e),e!=null)n=e.clientX-Or.left,i=e.clientY-Or.top;else{if(n<0||i<0){H=-10,U=-10;return}let[e,r]=Q.scales,c=t.cursor.sync,[l,u]=c.values,[d,f]=c.scales,[p,m]=Q.match,h=t.axes[0].side%2==1,g=D.ori==0?L:R,_=D.ori==1?L:R,v=h?o:a,y=h?a:o,x=h?i:n,S=h?n:i;if(n=d==null?x/v*g:p(e,d)?s(l,b[e],g,0):-10,i=f==null?S/y*_:m(r,f)?s(u,b[r],_,0):-10,D.ori==1){let e=n;n=i,i=e}}u&&(t==null||t.cursor.event.type==Jn)&&((n<=1||n>=L-1)&&(n=mi(n,L)),(i<=1||i>=R-1)&&(i=mi(i,R))),l?(en=n,tn=i,[nn,rn]=M.move(r,n,i)):(H=n,U=i)}let Lr={width:0,height:0,left:0,top:0};function Br(){fn(Lr,!1)}let Vr,Hr,Ur,Kr;function Qr(e,t,n,i,a,o,s){sn=!0,ln=un=cn._x=cn._y=!1,Ir(e,t,n,i,a,o,s,!0,!1),e!=null&&(ye(Xn,or,ei,!1),Oi(Yn,r,nn,rn,L,R,null));let{left:c,top:l,width:u,height:d}=W;Vr=c,Hr=l,Ur=u,Kr=d}function ei(e,t,n,i,a,o,s){sn=cn._x=cn._y=!1,Ir(e,t,n,i,a,o,s,!1,!0);let{left:c,top:l,width:u,height:d}=W,f=u>0||d>0,p=Vr!=c||Hr!=l||Ur!=u||Kr!=d;if(f&&p&&fn(W),cn.setScale&&f&&p){let e=c,t=u,n=l,r=d;if(D.ori==1&&(e=l,t=d,n=c,r=u),ln&&mn(S,cr(e,S),cr(e+t,S)),un)for(let e in b){let t=b[e];e!=S&&t.from==null&&t.min!=J&&mn(e,cr(n+r,e),cr(n,e))}Br()}else M.lock&&(M._lock=!M._lock,Dr(t,!0,e!=null));e!=null&&(be(Xn,or),Oi(Xn,r,H,U,L,R,null))}function ri(e,t,n,r,i,a,o){if(M._lock)return;We(e);let s=sn;if(sn){let e=!0,t=!0,n,r;D.ori==0?(n=ln,r=un):(n=un,r=ln),n&&r&&(e=H<=10||H>=L-10,t=U<=10||U>=R-10),n&&e&&(H=H<nn?0:L),r&&t&&(U=U<rn?0:R),Dr(null,!0,!0),sn=!1}H=-10,U=-10,oe.fill(null),Dr(null,!0,!0),s&&(sn=s)}function oi(e,t,n,i,a,o,s){M._lock||(We(e),pt(),Br(),e!=null&&Oi($n,r,H,U,L,R,null))}function si(){y.forEach(hs),ze(r.width,r.height,!0)}Cr(rr,sr,si);let fi={};fi.mousedown=Qr,fi.mousemove=Ar,fi.mouseup=ei,fi.dblclick=oi,fi.setSeries=(e,t,n,i)=>{let a=Q.match[2];n=a(r,t,n),n!=-1&&hn(n,i,!0,!1)},P&&(ye(Yn,m,Qr),ye(Jn,m,Ar),ye(Zn,m,e=>{We(e),kr(!1)}),ye(Qn,m,ri),ye($n,m,oi),$o.add(r),r.syncRect=kr);let pi=r.hooks=e.hooks||{};function X(e,t,n){Ut?Wt.push([e,t,n]):e in pi&&pi[e].forEach(e=>{e.call(null,r,t,n)})}(e.plugins||[]).forEach(e=>{for(let t in e.hooks)pi[t]=(pi[t]||[]).concat(e.hooks[t])});let hi=(e,t,n)=>n,Q=Ai({key:null,setSeries:!1,filters:{pub:ui,sub:ui},scales:[S,v[1]?v[1].scale:null],match:[di,di,hi],values:[null,null]},M.sync);Q.match.length==2&&Q.match.push(hi),M.sync=Q;let Si=Q.key,Di=bo(Si);function Oi(e,t,n,r,i,a,o){Q.filters.pub(e,t,n,r,i,a,o)&&Di.pub(e,t,n,r,i,a,o)}Di.sub(r);function ji(e,t,n,r,i,a,o){Q.filters.sub(e,t,n,r,i,a,o)&&fi[e](null,t,n,r,i,a,o)}r.pub=ji;function Mi(){Di.unsub(r),$o.delete(r),ve.clear(),wr(rr,sr,si),l.remove(),I?.remove(),X(`destroy`)}r.destroy=Mi;function Ni(){X(`init`,e,t),ft(t||e.data,!1),A[S]?Yt(S,A[S]):pt(),Le=W.show&&(W.width>0||W.height>0),Ie=Re=!0,ze(e.width,e.height)}return v.forEach(Qe),y.forEach(nt),n?n instanceof HTMLElement?(n.appendChild(l),Ni()):n(r,Ni):Ni(),r}gs.assign=Ai,gs.fmtNum=Hr,gs.rangeNum=Rr,gs.rangeLog=Mr,gs.rangeAsinh=Nr,gs.orient=Co,gs.pxRatio=G,gs.join=Fi,gs.fmtDate=Ji,gs.tzDate=Xi,gs.sync=bo;{gs.addGap=Oo,gs.clipGaps=Do;let e=gs.paths={points:Ho};e.linear=Ko,e.stepped=qo,e.bars=Yo,e.spline=Zo}var _s=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();function vs(e,t){let n=[...e.data[1],...e.data[2]].filter(e=>e!==null);if(n.length===0)return[0,1];let r=Math.min(...n,t??1/0),i=Math.max(...n,t??-1/0);if(e.kind!==`rate`)return[0,i===0?1:i*1.08];let a=Math.min(1,Math.ceil((i+.005)*20)/20),o=Math.max(0,Math.floor((r-.02)*10)/10);return[o,Math.max(a,o+.1)]}function ys(e,t,n,r,i){let a=_s(`--d4`),o=_s(`--ink-3`),s=_s(`--line`),c=_s(`--bg`),l=`14px ${_s(`--font`)}`,[u,d]=vs(e,t),f=Math.max(...[u,d,(u+d)/2].map(e=>i(e).length));return{width:n,height:232,cursor:{show:!1},legend:{show:!1},scales:{x:{time:!1,range:(e,t,n)=>[t-(n-t)*.03,n+(n-t)*.03]},y:{range:[u,d]}},padding:[12,t===null?12:64,0,0],axes:[{stroke:o,font:l,grid:{show:!1},ticks:{show:!1},space:90,gap:2,size:28,splits:()=>bs(e.data[0],Math.max(2,Math.floor(n/130))),values:(e,t)=>t.map(r)},{stroke:o,font:l,grid:{stroke:s,width:1},ticks:{show:!1},gap:6,size:14+f*8,space:36,incrs:e.kind===`rate`?[.02,.05,.1,.2]:[1,2,5,10,20,24,48,50,100,200,500,1e3,2e3,5e3,1e4,5e4],values:(e,t)=>t.map(i)}],series:[{},{stroke:a,width:2,points:{show:!0,size:8,fill:a,stroke:a}},{stroke:a,width:2,dash:[2,4],points:{show:!0,size:9,fill:c,stroke:a,width:2,filter:(t,n,r)=>r?[e.data[0].length-1]:null}}],hooks:{drawAxes:t===null?[]:[e=>xs(e,t,i(t),_s(`--ink`),l)]}}}function bs(e,t){let n=Math.max(1,Math.ceil((e.length-1)/t));return e.filter((t,r)=>(e.length-1-r)%n==0)}function xs(e,t,n,r,i){let{ctx:a,bbox:o}=e,s=devicePixelRatio,c=e.valToPos(t,`y`,!0);a.save(),a.strokeStyle=a.fillStyle=r,a.lineWidth=1.5*s,a.beginPath(),a.moveTo(o.left,c),a.lineTo(o.left+o.width,c),a.stroke(),a.font=`600 ${i.replace(`14px`,`${14*s}px`)}`,a.textBaseline=`middle`,a.textAlign=`left`,a.fillText(n,o.left+o.width+6*s,c),a.restore()}function Ss({figure:e,trend:t,target:n}){let r=B(),{words:i}=r,a=o(null),s=t?.points??[],c=JSON.stringify([e.key,s.map(({from:t,partial:n,kpis:r})=>[t,n,e.read(r).value]),n,r.language]);return _(()=>{let i=a.current;if(i===null||s.length===0)return;let o=null,c=0,l=()=>{if(i.clientWidth===c||i.clientWidth===0)return;c=i.clientWidth,o?.destroy();let a=Cs(e,s);o=new gs(ys(a,n,c,ws(r,t),t=>Ts(r,e,t)),a.data,i)};l();let u=new ResizeObserver(l);return u.observe(i),()=>{u.disconnect(),o?.destroy()}},[c]),d(`section`,{class:`tr`,children:[d(`h3`,{children:[t?.granularity===`MONTH`?i.trendMonths:i.trend,` `,s.some(({partial:e})=>e)&&d(`small`,{children:i.partialNote})]}),d(`div`,{class:`plot`,ref:a,"aria-hidden":`true`}),s.length>0&&d(`details`,{class:`asTable`,children:[d(`summary`,{children:[i.periodColumn,`: `,s.length]}),d(`table`,{children:d(`tbody`,{children:s.map(t=>d(`tr`,{children:[d(`th`,{scope:`row`,children:[r.day(t.from),t.partial?`*`:``]}),d(`td`,{children:Ze(r,e.kind,e.read(t.kpis))})]},t.from))})})]})]})}function Cs(e,t){let n=t.map(({kpis:t})=>e.read(t).value),r=t.map(({partial:e},n)=>e&&n===t.length-1),i=n.map((e,t)=>r[t]===!0?null:e),a=n.map((e,t)=>r[t]===!0||r[t+1]===!0?e:null);return{kind:e.kind,data:[t.map(({from:e})=>Date.parse(e)/1e3),i,a]}}var ws=(e,t)=>n=>{let r=new Date(n*1e3).toISOString(),i=e.day(r);return t?.granularity===`MONTH`?i.slice(i.indexOf(` `)+1):i.replace(/ \d{4}$/,``)},Ts=(e,t,n)=>t.kind===`rate`?e.format.target(n):t.kind===`hours`?e.hours(n):e.format.count(n);function Es({figure:e,data:t,trend:n,live:r,stale:i}){let a=B(),{words:o,format:s,city:c}=a,l=Je(c,e.measure),u=e.read(t.kpis),f=xt(e,u,l),p=bt(e,t.kpis,t.previous),m=t.previous===null?null:e.read(t.previous).value,h=Xe(a,e),g=o.words4[e.key],_=l===null||u.value===null?null:u.value-l,v=_===null?``:`${s.mean(Math.abs(_)*100)} ${o.points}`;return d(`article`,{class:`open`,"aria-labelledby":`opened`,children:[d(`header`,{children:[d(He,{class:`back`,change:{figure:null,part:null,after:null,before:null,search:null},children:o.back}),d(`h2`,{id:`opened`,tabIndex:-1,children:g===void 0?h:`${g}: ${h.charAt(0).toLowerCase()}${h.slice(1)}`}),d(`div`,{class:`hero ${f}`,children:[d(`b`,{class:i?`old`:``,children:[d(Nt,{figure:e.key,value:u.value}),Ze(a,e.kind,u)]}),d(`div`,{children:[e.kind===`rate`&&d(At,{figure:e,reading:u,target:l,width:200}),d(`p`,{children:[l!==null&&d(`span`,{children:[o.target(s.target(l)),_!==null&&f!==`few`&&`, ${(e.better===`less`?_<=0:_>=0)?o.met:_<0?o.below(v):o.above(v)}`]}),f===`few`&&d(`span`,{children:o.few}),p!==null&&m!==null&&d(`span`,{children:[Qe(a,e.kind,p),` `,o.from_(a.value(e.kind,m))]}),e.key===`ageing`&&t.kpis.ageing.oldestSubmittedAt!==null&&d(`span`,{children:o.oldest(a.day(t.kpis.ageing.oldestSubmittedAt))})]})]})]})]}),d(U,{figure:e,now:t.kpis}),d(pn,{figure:e,now:t.kpis}),d(W,{figure:e,now:t.kpis},e.key),d(Ss,{figure:e,trend:n,target:e.kind===`rate`?l:null}),d(rn,{figure:e,live:r,target:l})]})}function Ds({overview:e,live:t}){let n=B(),{words:r,language:i,city:a}=n,{view:o}=z(),s=e.data?.overview??null,c=Fe(o,s?.window??null,t),l=yt(o.figure),u=vt.resolutionOnTime??l,f=s===null?`\xA0`:$e(n,u,s.kpis,s.previous,bt(u,s.kpis,s.previous));if(_(()=>{o.figure!==null&&matchMedia(`(max-width: 760px)`).matches&&(scrollTo(0,0),document.getElementById(`opened`)?.focus({preventScroll:!0}))},[o.figure]),e.failure!==null)return d(V,{failure:e.failure,again:e.again});let p=o.item===null?null:o.page===`pillars`?a?.pillars.find(({code:e})=>e===o.item):a?.departments.find(({code:e})=>e===o.item),h=o.item===`NONE`?o.page===`pillars`?r.none.pillar:r.none.department:``,g=o.page===`pillars`?r.allPillars:r.allDepartments;return d(`div`,{class:o.figure===null?`desk`:`desk chosen`,children:[d(`section`,{class:`list`,children:[o.item!==null&&d(`p`,{class:`who`,children:[d(He,{change:{item:null,figure:null,part:null},children:g}),` `,d(`b`,{children:p==null?h:m(p,i)})]}),d(`h1`,{tabIndex:-1,class:s===null?`still`:``,children:f}),d(Qt,{now:s?.kpis??null,before:s?.previous??null,trend:c,opened:s===null?null:l.key}),s!==null&&d(Os,{data:s})]}),s===null?d(`article`,{class:`open`,children:d(wt,{rows:14,height:44})}):d(Es,{figure:l,data:s,trend:c,live:t,stale:e.pending})]})}function Os({data:e}){let{words:t,full:n,format:r,language:a,city:o}=B(),{view:s}=z(),{freshness:c}=e,l=c.sources.filter(({stale:e})=>e);return d(`p`,{class:`foot`,children:[t.foot(n(s.asOf??c.asOf),r.count(Number(c.sequence))),` `,l.length===0?t.sourcesFine(r.count(c.sources.length)):t.silent(l.map(({source:e})=>m(e,a)).join(`, `)),(o?.notes.length??0)>0&&d(i,{children:[` `,t.unofficial]})]})}function ks({live:e}){let{words:t,language:n}=B(),{view:r}=z(),i=Le(r,e),a=i.data?.pillars??null;return i.failure===null?d(`section`,{class:`page`,children:[d(`h1`,{tabIndex:-1,children:t.pages.pillars}),a===null?d(wt,{rows:8,height:58}):d(zt,{page:`pillars`,sort:null,head:t.pages.pillars,total:a.total,rows:a.items.map(({pillar:e,kpis:t,previous:r})=>({code:e.code,name:m(e,n),full:m(e,n),kpis:t,previous:r})),none:{code:`NONE`,name:t.none.pillar,full:t.none.pillar,kpis:a.unassigned,previous:null}})]}):d(V,{failure:i.failure,again:i.again})}function As({overview:e,live:t}){let n=B(),{words:r,hours:i,city:a,format:o}=n,s=e.data?.overview??null;return e.failure===null?d(`section`,{class:`page`,children:[d(`h1`,{tabIndex:-1,children:r.promiseLead}),s===null?d(wt,{rows:2,height:420}):d(`div`,{class:`two`,children:[[`RESPONSE`,`responseOnTime`,`responseTime`],[`RESOLUTION`,`resolutionOnTime`,`resolutionTime`]].map(([e,c,l])=>{let u=vt[c],f=u.read(s.kpis),p=Je(a,u.measure),m=s.kpis[l],h=(e,t)=>d(`div`,{children:[d(`dt`,{children:e}),d(`dd`,{children:t===null?r.noData:i(t)})]});return d(`article`,{class:`clk`,children:[d(`h2`,{children:[r.clocks[e],`: `,Xe(n,u).toLowerCase()]}),d(`p`,{class:`hero ${xt(u,f,p)}`,children:[d(`b`,{children:d(He,{change:{page:`overview`,figure:c},children:Ze(n,u.kind,f)})}),d(`span`,{children:[d(At,{figure:u,reading:f,target:p,width:180}),d(`br`,{}),p===null?r.noTarget:r.target(o.target(p))]})]}),d(pn,{figure:u,now:s.kpis}),d(`h3`,{children:r.durations}),d(`dl`,{class:`parts`,children:[h(`p50`,m.p50Hours),h(`p90`,m.p90Hours),h(`p95`,m.p95Hours),h(r.mean,m.meanHours),d(`div`,{class:`sum`,children:[d(`dt`,{children:r.cases}),d(`dd`,{children:o.count(m.count)})]})]}),d(rn,{figure:u,live:t,target:p})]},e)})}),s!==null&&d(`div`,{class:`two`,children:[d(`article`,{children:[d(`h2`,{children:r.ageing}),d(pn,{figure:vt.ageing,now:s.kpis}),s.kpis.ageing.oldestSubmittedAt!==null&&d(`p`,{class:`note`,children:r.oldest(n.full(s.kpis.ageing.oldestSubmittedAt))})]}),d(`article`,{children:[d(`h2`,{children:r.policy}),a?.policies.map(e=>d(js,{policy:e,city:a},e.code))]})]})]}):d(V,{failure:e.failure,again:e.again})}function js({policy:e,city:t}){let{words:n,language:r,format:i,day:a}=B(),o=(e,t)=>e.map(e=>t.find(t=>t.code===e)).map((t,n)=>t===void 0?e[n]:m(t,r)).join(`, `),s=[o(e.sources,t.sources),o(e.categories,t.categories)].filter(e=>e!==``).join(`; `),c=e=>[e.days===null?``:n.policyDays(i.count(e.days),e.workingDays),n.dueIn[e.due],e.pausesWhileWaiting?n.pauses:``].filter(e=>e!==``).join(`, `);return d(`dl`,{class:`pol`,children:[d(`div`,{children:[d(`dt`,{children:e.code}),d(`dd`,{children:[e.validFrom!==null&&`${n.since(a(`${e.validFrom}T12:00:00Z`))}. `,s!==``&&`${n.onlyFor(s)}.`]})]}),d(`div`,{children:[d(`dt`,{children:n.clocks.RESPONSE}),d(`dd`,{children:c(e.response)})]}),d(`div`,{children:[d(`dt`,{children:n.clocks.RESOLUTION}),d(`dd`,{children:c(e.resolution)})]}),e.basis!==``&&d(`div`,{children:[d(`dt`,{children:n.basis}),d(`dd`,{children:e.basis})]})]})}function Ms(e,t,n){let{value:r,low:i}=t.read(n);return r===null?`–`:e.value(t.kind,r)+(i?`*`:``)}function Ns({title:e,columns:t,rows:n,total:r,previous:i}){let a=B(),{words:o,format:s,city:c}=a;if(n.length===0)return d(`table`,{class:`rt city`,children:[d(`caption`,{children:e}),d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:o.figure}),d(`th`,{scope:`col`,children:o.periodColumn}),d(`th`,{scope:`col`,children:o.share}),d(`th`,{scope:`col`,children:o.target(``).trim()}),d(`th`,{scope:`col`,children:o.before})]})}),d(`tbody`,{children:t.map(e=>{let{cases:t}=e.read(r),n=Je(c,e.measure),l=bt(e,r,i),u=o.words4[e.key];return d(`tr`,{children:[d(`th`,{scope:`row`,children:[u===void 0?``:d(`b`,{children:[u,`: `]}),Xe(a,e)]}),d(`td`,{"data-figure":e.key,children:Ms(a,e,r)}),d(`td`,{children:t===null?``:o.of(s.count(t.part),s.count(t.all))}),d(`td`,{children:n===null?``:s.target(n)}),d(`td`,{children:l===null?``:Qe(a,e.kind,l)})]},e.key)})})]});let l=(e,n,r,i=!1)=>d(`tr`,{class:i?`sum`:``,"data-code":e,children:[d(`th`,{scope:`row`,children:n}),t.map(e=>d(`td`,{"data-figure":e.key,class:e.read(r).value===null?`nul`:``,children:Ms(a,e,r)},e.key))]},e);return d(`div`,{class:`rscroll`,tabIndex:0,role:`region`,"aria-label":e,children:d(`table`,{class:`rt`,children:[d(`caption`,{children:e}),d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:e}),t.map(e=>d(`th`,{scope:`col`,children:o.words4[e.key]??o.figures[e.key]},e.key))]})}),d(`tbody`,{children:[n.map(({code:e,name:t,kpis:n})=>l(e,t,n)),l(`TOTAL`,o.total,r,!0)]})]})})}var Ps=(...e)=>e.map(e=>vt[e]).filter(e=>e!==void 0),Fs=Ps(`received`,`ended`,`open`,`overdue`,`unanswered`,`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`responseTime`,`resolutionTime`),Is=Ps(`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`unanswered`,`received`,`ended`,`reopened`,`open`,`awaitingResponse`,`overdue`,`atRisk`,`responseTime`,`resolutionTime`,`clearance`,`reopenRate`,`transferRate`,`satisfaction`);function Ls(){let{words:e,city:t,language:n}=B(),{view:r,go:a}=z(),o=me(j,r.asOf===null?{}:null),s=r.asOf??o.data?.overview?.freshness.asOf??null;_(()=>{r.asOf===null&&s!==null&&a({asOf:s,month:r.month??je(s.slice(0,10))},!0)},[s]);let c=r.month??(s===null?null:je(s.slice(0,10)));return d(`section`,{class:`page recap`,children:[d(`div`,{class:`ctl noprint`,children:[d(`label`,{class:`fl`,children:[d(`small`,{children:e.month}),d(`input`,{type:`month`,value:c??``,max:s?.slice(0,7),onChange:({currentTarget:{value:e}})=>{/^\d{4}-\d{2}$/.test(e)&&a({month:e,asOf:null})}})]}),d(`button`,{type:`button`,onClick:()=>print(),children:e.print}),c!==null&&s!==null&&[`xlsx`,`csv`].map(t=>d(`a`,{class:`dlb`,href:`/reports/recap.${t}?${new URLSearchParams({month:c,asOf:s,lang:n})}`,download:!0,children:[e.download,` `,t.toUpperCase()]},t)),c!==null&&s!==null&&d(`a`,{class:`dlb`,href:`/reports/definitions.csv?${new URLSearchParams({month:c,asOf:s,lang:n})}`,download:!0,children:[e.definitions,` CSV`]})]}),o.failure===null?c===null||s===null||t===null?d(i,{children:[d(`h1`,{tabIndex:-1,children:e.recap}),d(wt,{rows:20,height:30})]}):d(Rs,{month:c,asOf:s}):d(V,{failure:o.failure,again:o.again})]})}function Rs({month:e,asOf:t}){let{words:n,format:r,language:a,city:o,catalog:s,day:c,full:l}=B(),{view:u}=z(),{from:f,to:p}=Me(e),h={...be,preset:null,from:f,to:p,asOf:t,lang:u.lang},g=Pe(h,!1),_=Ie(h,!1),v=Le(h,!1),y=g.failure??_.failure??v.failure,b=g.data?.overview??null,x=_.data?.departments??null,S=v.data?.pillars??null;if(y!==null)return d(V,{failure:y,again:()=>{g.again(),_.again(),v.again()}});if(b===null||x===null||S===null||g.pending||_.pending||v.pending)return d(i,{children:[d(`h1`,{tabIndex:-1,children:n.recap}),d(wt,{rows:20,height:30})]});let C=(e,t)=>`${c(`${e}T12:00:00Z`)} – ${c(`${t}T12:00:00Z`)}`,w=b.previousWindow,T=[[n.recapWindow,C(f,p)+(b.window.running?` (${n.running})`:``)],...w?.from!=null&&w.to!=null?[[n.recapCompare,C(w.from.slice(0,10),new Date(Date.parse(w.to)-432e5).toISOString().slice(0,10))]]:[],[n.recapAsOf,l(t)],[n.recapBasis,n.recapOwnBasis],[n.recapFilter,n.recapAll],[n.recapState,`${b.freshness.epoch} / ${b.freshness.sequence} / ${b.freshness.profileVersion}`]],E=(e,t)=>({code:`NONE`,name:e,kpis:t}),D=x.items.map(({department:e,kpis:t})=>({code:e.code,name:m(e,a),kpis:t})),O=D.filter(({kpis:e})=>It(e)),k=D.filter(({kpis:e})=>!It(e)),ee=Lt(k.map(({kpis:e})=>e));return ee!==null&&O.push({code:`OTHERS`,name:`${n.others(r.count(k.length))}, ${n.othersNote}`,kpis:{...ee,accuracy:{...ee.accuracy,rate:null},accountability:{...ee.accountability,rate:null}}}),d(`article`,{class:`sheet`,children:[d(`header`,{children:[d(`h1`,{tabIndex:-1,children:[n.recap,` `,o===null?``:m(o,a)]}),d(`p`,{class:`mon`,children:new Intl.DateTimeFormat(a===`id`?`id-ID`:`en-GB`,{month:`long`,year:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}-15T00:00:00Z`))}),(o?.simulated===!0||b.freshness.simulated)&&d(`p`,{class:`sim`,children:n.simulation}),d(`dl`,{class:`facts`,children:T.map(([e,t])=>d(`div`,{children:[d(`dt`,{children:e}),d(`dd`,{children:t})]},e))})]}),d(Ns,{title:n.cityWide,columns:Is,rows:[],total:b.kpis,previous:b.previous}),d(Ns,{title:n.recapPerDepartment,columns:Fs,rows:[...O,E(n.none.department,x.unassigned)],total:x.total,previous:null}),d(Ns,{title:n.recapPerPillar,columns:Fs,rows:[...S.items.map(({pillar:e,kpis:t})=>({code:e.code,name:m(e,a),kpis:t})),E(n.none.pillar,S.unassigned)],total:S.total,previous:null}),d(`p`,{class:`note`,children:[n.lowMark(r.count(o?.lowCountFloor??5)),` `,n.unofficial]}),d(`section`,{class:`defs`,children:[d(`h2`,{children:n.definitions}),d(`dl`,{children:Is.map(e=>s?.measures.find(({code:t})=>t===e.measure)).filter((e,t,n)=>e!==void 0&&n.indexOf(e)===t).map(e=>e===void 0?null:d(`div`,{children:[d(`dt`,{children:a===`id`?e.labelId:e.labelEn}),d(`dd`,{children:[a===`id`?e.definitionId:e.definitionEn,` `,d(`i`,{children:n.bases[e.defaultBasis]})]})]},e.code))})]})]})}function zs(){let e=Be(),{view:t}=e,n=me(D,{}),i=r(()=>Ke(n.data,t.lang),[n.data,t.lang]),{words:a,language:o,city:s,format:c}=i,l=De(t,c.day(Date.now()));return _(()=>{document.documentElement.lang=o,document.title=`${a.pages[t.page]} \u2013 ${a.title(s?.name??`tugu`)}`},[o,t.page,s]),d(ze.Provider,{value:e,children:d(qe.Provider,{value:i,children:[d(`a`,{class:`skip`,href:`#main`,children:a.skip}),n.failure!==null&&n.data===null?d(`main`,{id:`main`,children:d(V,{failure:n.failure,again:n.again})}):d(Bs,{live:l,view:t})]})})}function Bs({view:e,live:t}){let n=Pe(e.page===`report`||e.page===`complaint`?be:e,t&&e.page!==`report`),r=n.data?.overview??null,{city:a}=B(),o=a?.simulated===!0||r?.freshness.simulated===!0,s={live:t,freshness:r?.freshness??null,pending:n.pending,asOf:e.asOf};_(()=>{document.documentElement.classList.toggle(`simulated`,o)},[o]);let c={overview:n,live:t};return d(i,{children:[d(`div`,{class:`tape`}),d(ct,{simulated:o,standing:s}),e.page!==`report`&&e.page!==`complaint`&&d(et,{window:r?.window??null}),d(`main`,{id:`main`,class:`p-${e.page}${n.pending&&r!==null?` turning`:``}`,"aria-busy":n.pending,children:e.page===`overview`?d(Ds,{...c}):e.page===`pillars`?e.item===null?d(ks,{...c}):d(Ds,{...c}):e.page===`departments`?e.item===null?d(Ht,{...c}):d(Ds,{...c}):e.page===`map`?d(Kt,{...c}):e.page===`promise`?d(As,{...c}):e.page===`report`?d(Ls,{}):d(Tt,{})}),d(ut,{})]})}var Vs=document.getElementById(`root`);if(Vs===null)throw Error(`the page has no #root`);a(d(zs,{}),Vs);