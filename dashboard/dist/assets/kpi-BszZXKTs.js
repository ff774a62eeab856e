import{A as e,C as t,F as n,I as r,L as i,M as a,N as o,P as s,R as c,_ as l,a as u,b as d,c as f,d as p,f as m,i as h,k as g,l as _,m as v,o as y,p as b,r as x,s as S,t as C,v as w,y as ee,z as T}from"./link-B1SX-aLv.js";var E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},te=new E(`
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
    `),ne=new E(`
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
}`),D=new E(`
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
}`),re=new E(`
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
}`),ie=new E(`
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
}`),ae=new E(`
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
}`),oe=new E(`
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
}`),se=new E(`
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
}`),ce=new E(`
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
}`),le=new E(`
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
}`),ue=new E(`
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
}`),de=new E(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `),fe=new E(`
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
}`),pe=new E(`
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
}`),O=class extends Error{code;constructor(e,t){super(t),this.code=e}},me=`tugu.token`;function k(){try{return sessionStorage.getItem(me)}catch{return null}}function he(e){try{e===null?sessionStorage.removeItem(me):sessionStorage.setItem(me,e)}catch{}}async function ge(){try{return await _e(fe,{measure:`RECEIVED`,window:{preset:`TODAY`},search:`tugu`,first:0}),!0}catch(e){return!(e instanceof O)||e.code!==`FORBIDDEN`&&e.code!==`UNAUTHENTICATED`}}async function _e(e,t,n){let r=k(),i;try{i=await(await fetch(`/graphql`,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/json`,...r===null?{}:{authorization:`Bearer ${r}`}},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})).json()}catch(e){throw n?.aborted===!0?e:new O(`UNREACHABLE`,e instanceof Error?e.message:``)}let a=i.errors?.[0];if(a!==void 0)throw new O(a.extensions?.code??`INTERNAL`,a.message);if(i.data===void 0||i.data===null)throw new O(`INTERNAL`,``);return i.data}var A=r({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0}),j=null;function ve(){return j===null&&(j=new C(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>A.set(({attempts:e})=>({attempts:e+1})),opened:()=>A.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>A.set({open:!1}),heard:e=>{let t=l(e);A.set({heardAt:Date.now(),...t===null?{}:{offset:t-Date.now()}})}}),A.set({wanted:!0}),addEventListener(`pagehide`,j.start())),j}var ye=5e3;function M(t,n,r=null){let i=n===null?null:JSON.stringify(n)+String(r!==null),[s,c]=o(0),[l,u]=o({key:null,data:null,failure:null}),d=a(l);return d.current=l,e(()=>{if(n===null)return;let e=new AbortController,a=!1,o=null,s=e=>u({key:i,data:e,failure:null}),l=e=>{(d.current.key!==i||d.current.data===null||e.code!==`UNREACHABLE`)&&(u(({data:t})=>({key:i,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(o=setTimeout(()=>c(e=>e+1),ye)))};_e(t,n,e.signal).then(t=>{!a&&!e.signal.aborted&&s(t)},t=>{!a&&!e.signal.aborted&&l(t instanceof O?t:new O(`INTERNAL`,String(t)))});let f=r===null?()=>void 0:ve().subscribe(r,n,{next:e=>{Object.values(e).every(e=>e===null)||(a=!0,s(e))},failed:()=>void 0});return()=>{e.abort(),f(),o!==null&&clearTimeout(o)}},[i,s]),{data:l.data,pending:i!==null&&l.key!==i,failure:l.key===i?l.failure:null,again:()=>c(e=>e+1)}}function be(){let[t,n]=o(()=>({...A.get(),now:Date.now()}));return e(()=>{let e=0,t=()=>n({...A.get(),now:Date.now()}),r=A.listen(()=>{Date.now()-e>500&&t(),e=Date.now()}),i=setInterval(t,1e3);return()=>{r(),clearInterval(i)}},[]),t}var xe=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],Se={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,channel:`channels`,source:`sources`},Ce=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],we=[`EVENT`,`DUE`,`COHORT`],N={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},Te=e=>e!==null&&/^\d{4}-\d{2}-\d{2}$/.test(e),Ee=(e,t)=>e.find(e=>e===t)??null;function De(e,t){let n=new URLSearchParams(t),[,,r=``,i]=e.replace(/\/+$/,``).split(`/`),a=r===``?`overview`:r===`complaints`?`complaint`:Ee(xe,r)??`overview`,o={...N,page:a,item:i===void 0||i===``?null:decodeURIComponent(i),filter:{}},s=n.get(`from`),c=n.get(`to`);Te(s)&&Te(c)?Object.assign(o,{preset:null,from:s,to:c}):o.preset=Ee(Ce,n.get(`window`))??N.preset;let l=n.get(`compare`);o.compare=l===`YEAR_EARLIER`?`YEAR_EARLIER`:l===`NONE`?null:`PREVIOUS_PERIOD`,o.basis=Ee(we,n.get(`basis`));let u=n.get(`month`);o.month=u!==null&&/^\d{4}-\d{2}$/.test(u)?u:null;let d=n.get(`asOf`);o.asOf=d===null||Number.isNaN(Date.parse(d))?null:d;for(let e of Object.keys(Se)){let t=n.get(e);t!==null&&t!==``&&(o.filter[e]=t)}for(let e of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`,`lang`])o[e]=n.get(e);return o.level=n.get(`level`)===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`,o}function Oe(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,N.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,N.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`level`,e.level,N.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function ke(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function Ae(e){return e.preset===`ALL`?null:e.compare}function je(e){let t={};for(let[n,r]of Object.entries(e.filter))t[Se[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var Me=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function Ne(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!Me.includes(e.preset):!1}function Pe(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:b(e.to.slice(0,10),1)}}function Fe(e){let t=Pe(e);if(t===null)return{window:{preset:`ALL`},granularity:`MONTH`};let n=v(t.from,t.to)+1;return n>184?{window:{from:t.from,to:t.to},granularity:`MONTH`}:{window:{from:Ie(n>84?t.from:b(t.to,77)),to:t.to},granularity:`WEEK`}}function Ie(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return b(e,(t+6)%7)}function Le(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function Re(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function P(e){return{filter:je(e),window:ke(e),compare:Ae(e),basis:e.basis,asOf:e.asOf}}function ze(e,t){return M(ne,P(e),t?D:null)}function Be(e,t,n){let r=t===null?null:Fe(t),{filter:i,basis:a,asOf:o}=P(e),s=M(re,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?ie:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function F(e,t){return M(ae,e===null?null:P(e),t?oe:null)}function Ve(e,t){return M(se,e===null?null:P(e),t?ce:null)}function He(e,t){let{filter:n,window:r,basis:i,asOf:a}=P(e);return M(le,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?ue:null)}var Ue=T(null);function I(){let e=s(Ue);if(e===null)throw Error(`outside of the pages`);return e}function We(){let t=()=>De(location.pathname,location.search),[n,r]=o(t);e(()=>{let e=()=>r(t());return addEventListener(`popstate`,e),()=>removeEventListener(`popstate`,e)},[]);let i=e=>Oe({...n,...e});return{view:n,href:i,go(e,t=!1){let a=i(e),o={...n,...e};history[t?`replaceState`:`pushState`](null,``,a),r(o),t||o.page===n.page&&o.item===n.item||Ge()}}}function Ge(){scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus({preventScroll:!0}))}function L({change:e,replace:t,...n}){let{href:r,go:i}=I();return g(`a`,{...n,href:r(e),onClick:n=>{n.metaKey||n.ctrlKey||n.shiftKey||n.button!==0||(n.preventDefault(),i(e,t))}})}var Ke={title:e=>`Complaint performance, ${e}`,skip:`Skip to content`,simulation:`SIMULATION`,pages:{overview:`Overview`,pillars:`Pillars`,departments:`Departments`,map:`Map`,promise:`Service promise`,report:`Recap`,complaint:`Complaint`},pagesShort:{overview:`Overview`,pillars:`Pillars`,departments:`Depts`,map:`Map`,promise:`Promise`,report:`Recap`,complaint:`Complaint`},otherLanguage:`Bahasa Indonesia`,wall:`Wall`,live:`Live,`,fresh:`data current`,past:`A window that has ended`,asOfState:e=>`As it was ${e}`,cut:e=>`DISCONNECTED, figures of ${e}`,connecting:`Connecting`,old:e=>`OLD ${e}`,silent:e=>`Silent sources: ${e}`,period:`Period`,comparison:`Compared with`,asOf:`As it was`,now:`now`,moment:`at a moment …`,pillar:`Pillar`,department:`Department`,all:`all`,more:`More filters`,basis:`Basis`,basisOwn:`each measure's own`,apply:`Apply`,clear:`Clear filters`,custom:`choose dates …`,from:`From`,to:`To`,filters:{pillar:`Pillar`,programme:`Programme`,department:`Department`,category:`Category`,district:`District`,channel:`Channel`,source:`Source`},presets:{TODAY:`Today`,YESTERDAY:`Yesterday`,LAST_7_DAYS:`Last 7 days`,LAST_30_DAYS:`Last 30 days`,LAST_90_DAYS:`Last 90 days`,THIS_WEEK:`This week`,THIS_MONTH:`This month`,LAST_MONTH:`Last month`,THIS_QUARTER:`This quarter`,LAST_QUARTER:`Last quarter`,THIS_YEAR:`This year`,LAST_YEAR:`Last year`,ALL:`All time`},compare:{PREVIOUS_PERIOD:`the period before`,YEAR_EARLIER:`a year earlier`,NONE:`nothing`},bases:{EVENT:`what happened in the period`,DUE:`promises due in the period`,COHORT:`complaints received in the period`},copy:`Copy link`,copied:`Link copied`,download:`Download`,figure:`Figure`,weeks:`12 weeks`,months:`by month`,periodColumn:`this period`,before:`compared`,groups:{words:`Four words of service`,heard:`Every complaint is listened to`,load:`Load now`,flow:`Flow`,time:`Time taken, median`,voice:`Citizens' voice and quality`},words4:{responseOnTime:`Responsive`,resolutionOnTime:`Fast`,accuracy:`Accurate`,accountability:`Accountable`},figures:{responseOnTime:`Response on time`,resolutionOnTime:`Result on time`,accuracy:`Without transfer or reopening`,accountability:`Ended with a public answer`,unanswered:`Never answered`,awaitingResponse:`Awaiting response`,open:`Open`,overdue:`Overdue`,atRisk:`Due soon`,received:`Received`,ended:`Ended`,net:`Net change`,reopened:`Reopened`,clearance:`Ended of received`,responseTime:`To first response`,resolutionTime:`To result`,reopenRate:`Reopened within 30 days`,transferRate:`Transferred`,satisfaction:`Satisfied (4–5)`,ageing:`Age of open complaints`},responseIn:(e,t)=>`Response within ${e} ${t?`working days`:`days`}`,resultIn:(e,t)=>`Result within ${e} ${t?`working days`:`days`}`,riskIn:e=>`Due in < ${e} hours`,overdueNow:`promise passed, still unmet`,neverNote:`of all time`,clearanceNote:e=>`${e} of received`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`mean ${e}, ${t} ratings`,target:e=>`target ${e}`,noTarget:`no target`,noData:`no data`,few:`too few cases`,fewShort:`few cases`,promiseOf:e=>`Promise: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} of ${t}`,hours:`hours`,days:`days`,points:`points`,same:`unchanged`,up:`up`,down:`down`,better:`better`,worse:`worse`,foot:(e,t)=>`As of ${e}, sequence ${t}.`,sourcesFine:e=>`${e} sources, all within their rhythm.`,back:`All figures`,meaning:`Meaning`,parts:`Its parts`,behind:`The complaints behind it`,trend:`By week`,trendMonths:`By month`,partialNote:`hollow: not complete`,byDepartment:`By department`,byPillar:`By pillar`,targetTick:e=>`tick = target ${e}`,met:`target met`,below:e=>`${e} short`,above:e=>`${e} over`,from_:e=>`from ${e}`,part:{met:`On time`,breached:`Broken`,pending:`Not due yet`,exempt:`Exempt`,unobserved:`Not recorded`,all:`All`,numerator:`Fulfilled`,denominator:`All cases`,rest:`Not fulfilled`,overdue:`Overdue`,responseOverdue:`Response overdue`,resolutionOverdue:`Result overdue`,ended:`Ended`,resolved:`With a result`,closed:`Closed`,rejected:`Rejected`,duplicates:`Duplicates`,received:`Received`,reopened:`Reopened`,upTo3Days:`≤ 3 days`,upTo7Days:`> 3–7 days`,upTo14Days:`> 7–14 days`,upTo30Days:`> 14–30 days`,upTo60Days:`> 30–60 days`,over60Days:`> 60 days`},partNote:{pending:`not counted`,exempt:`rejected, duplicate or withdrawn: not counted`,unobserved:`the source does not record it: not counted`},counted:`Counted`,overlap:`One complaint can be overdue on both.`,oldest:e=>`The oldest came in ${e}.`,listEqual:e=>`${e} complaints, equal to the figure`,listDiffers:(e,t)=>`The list holds ${e}, the figure is ${t}: the data changed while you were reading.`,listFound:(e,t)=>`${e} of ${t} complaints hold these words`,again:`Load again`,listNone:`No complaint in this part.`,range:(e,t,n)=>`${e}–${t} of ${n}`,previousPage:`Previous`,nextPage:`Next`,search:`Search the list`,searchGo:`Search`,columns:{number:`Number`,category:`Category`,department:`Department`,place:`Kelurahan`,submitted:`Received`,due:`Result due`,dueResponse:`Response due`,state:`State now`,late:`Late by`,moment:`Counted at`},nowState:`The last column shows the present state.`,needToken:`Lists and search that hold citizens' words are open to those who bring a token. Without one, titles are not shown and search is closed.`,refused:`You see figures only: the list of complaints needs a token that may read complaints.`,tokenLabel:`Token`,tokenEnter:`Use token`,tokenForget:`Forget token`,tokenHave:`The token is used until this tab closes.`,tokenAsk:`Ask whoever runs tugu in your city. It is kept in this tab alone.`,tokenBad:`The server does not know that token.`,openShort:`open`,overdueShort:`overdue`,riskShort:`< 24 h`,receivedShort:`received`,response:`response`,result:`result`,median:`median result`,unansweredShort:`unanswered`,none:{department:`Not assigned`,pillar:`Unsorted`,district:`Without place`},total:`Total`,sortBy:e=>`by ${e}`,rank:`Ranking`,allDepartments:`All departments`,allPillars:`All pillars`,others:e=>`${e} others`,othersNote:`without complaints in this period`,showEmpty:`show`,mapOf:e=>`${e} by district`,measure:`Measure`,level:`Level`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} without place`,mapAlt:`Map; the table beside it holds the same figures.`,noShapes:`This city has no boundaries yet; the table is complete.`,place:`District`,classes:`Classes`,clocks:{RESPONSE:`Promise to respond`,RESOLUTION:`Promise of a result`},promiseLead:`What was promised, what happened`,policy:`Rules of the promise`,dueIn:{EXACT:`to the second`,END_OF_DAY:`until the day ends`,FROM_RECORD:`as the source records`,NONE:`no promise`},policyDays:(e,t)=>`${e} ${t?`working days`:`calendar days`}`,since:e=>`since ${e}`,pauses:`pauses while waiting for the citizen`,onlyFor:e=>`only for ${e}`,durations:`Time taken`,mean:`mean`,cases:`cases`,ageing:`Age of open complaints`,matured:`final`,maturing:`not final: promises are still running`,recap:`Complaints recap`,month:`Month`,print:`Print or save PDF`,noRecap:`This month has not begun.`,recapWindow:`Window`,recapCompare:`Compared with`,recapAsOf:`As of`,recapBasis:`Basis`,recapState:`State of the data`,recapOwnBasis:`each measure by its own basis (see Definitions)`,recapFilter:`Filter`,recapAll:`all complaints`,definitions:`Definitions`,unofficial:`Targets and mappings are marked as proposals in the city's profile.`,running:`not ended`,recapPerDepartment:`By department`,recapPerPillar:`By pillar`,cityWide:`Whole city`,share:`share`,lowMark:e=>`* fewer than ${e} cases. \u2013 no data, which is not zero.`,timeline:`What happened`,facts:`Facts`,dueMoments:`Promises`,noComplaint:`There is no complaint of that number, or you may not see it.`,due:e=>`due ${e}`,answered:e=>`answered ${e}`,lateBy:e=>`late by ${e}`,inTime:e=>`${e} left`,early:e=>`${e} before the limit`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not judged`},statuses:{SUBMITTED:`received`,VERIFIED:`verified`,ASSIGNED:`assigned`,RESPONDED:`responded`,IN_PROGRESS:`in progress`,WAITING_CITIZEN:`waiting for citizen`,RESOLVED:`result announced`,CLOSED:`closed`,REJECTED:`rejected`,DUPLICATE:`duplicate`},events:{SUBMITTED:`Received`,VERIFIED:`Verified`,ASSIGNED:`Assigned`,RESPONDED:`Responded`,STARTED:`Work began`,WAITING:`Waiting for citizen`,RESOLVED:`Result announced`,CLOSED:`Closed without result`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`,RATED:`Rated by the citizen`,CLASSIFIED:`Classified`,NOTED:`Internal note`,RETRACTED:`Taken back by the source`},to_:e=>`to ${e}`,recordedLater:e=>`recorded ${e}`,titleHidden:`The title needs a token.`,suspect:`The source claims an event before the submission.`,fact:{source:`Source`,channel:`Channel`,category:`Category`,pillar:`Pillar`,programme:`Programme`,department:`Department`,place:`Place`,rating:`Rating`,status:`Status`,external:`Source's number`},rated:e=>`${e} of 5`,hiddenCategory:`category closed or unsorted`,loading:`Loading …`,failed:`Cannot be counted.`,retry:`Try again`,unreachable:`The server cannot be reached. Check the connection; the page tries again by itself.`,badView:`This link asks for something that is not there:`,plain:`Open the plain overview`,busy:`The server is busy; try again in a moment.`,empty:`No complaint matches in this period. Widen the period or clear the filters.`,sentence:{none:`No complaints in this period`,noVerdict:`No promise has fallen due in this period`,rate:(e,t)=>`${e}: ${t}`,rose:(e,t)=>`${e} rose to ${t}`,fell:(e,t)=>`${e} fell to ${t}`,below:e=>`, still ${e} points below target`,met:`, target met`,unanswered:(e,t)=>`; ${e} more never answered, ${t} in all`}},qe={title:e=>`Kinerja pengaduan ${e}`,skip:`Langsung ke isi`,simulation:`SIMULASI`,pages:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`Perangkat daerah`,map:`Peta`,promise:`Janji layanan`,report:`Rekap`,complaint:`Pengaduan`},pagesShort:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`OPD`,map:`Peta`,promise:`Janji`,report:`Rekap`,complaint:`Pengaduan`},otherLanguage:`English`,wall:`Dinding`,live:`Langsung,`,fresh:`data kini`,past:`Jendela yang sudah lewat`,asOfState:e=>`Keadaan ${e}`,cut:e=>`TERPUTUS, angka pukul ${e}`,connecting:`Menyambung`,old:e=>`LAMA ${e}`,silent:e=>`Sumber diam: ${e}`,period:`Periode`,comparison:`Pembanding`,asOf:`Per tanggal`,now:`sekarang`,moment:`pada saat …`,pillar:`Pilar`,department:`OPD`,all:`semua`,more:`Saringan lain`,basis:`Basis`,basisOwn:`menurut ukuran`,apply:`Terapkan`,clear:`Hapus saringan`,custom:`pilih tanggal …`,from:`Dari`,to:`Sampai`,filters:{pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,category:`Kategori`,district:`Wilayah`,channel:`Kanal`,source:`Sumber`},presets:{TODAY:`Hari ini`,YESTERDAY:`Kemarin`,LAST_7_DAYS:`7 hari terakhir`,LAST_30_DAYS:`30 hari terakhir`,LAST_90_DAYS:`90 hari terakhir`,THIS_WEEK:`Minggu ini`,THIS_MONTH:`Bulan ini`,LAST_MONTH:`Bulan lalu`,THIS_QUARTER:`Triwulan ini`,LAST_QUARTER:`Triwulan lalu`,THIS_YEAR:`Tahun ini`,LAST_YEAR:`Tahun lalu`,ALL:`Seluruh waktu`},compare:{PREVIOUS_PERIOD:`periode sebelumnya`,YEAR_EARLIER:`tahun sebelumnya`,NONE:`tanpa`},bases:{EVENT:`kejadian dalam periode`,DUE:`janji yang jatuh tempo dalam periode`,COHORT:`pengaduan yang masuk dalam periode`},copy:`Salin tautan`,copied:`Tautan tersalin`,download:`Unduh`,figure:`Angka`,weeks:`12 minggu`,months:`per bulan`,periodColumn:`periode ini`,before:`pembanding`,groups:{words:`Empat kata layanan`,heard:`Setiap pengaduan didengar`,load:`Beban saat ini`,flow:`Arus`,time:`Lama layanan, median`,voice:`Suara warga dan mutu`},words4:{responseOnTime:`Responsif`,resolutionOnTime:`Cepat`,accuracy:`Akurat`,accountability:`Akuntabel`},figures:{responseOnTime:`Tanggapan tepat waktu`,resolutionOnTime:`Hasil tepat waktu`,accuracy:`Tanpa dilimpahkan atau dibuka kembali`,accountability:`Selesai dengan jawaban publik`,unanswered:`Tak pernah dijawab`,awaitingResponse:`Menunggu tanggapan`,open:`Terbuka`,overdue:`Lewat janji`,atRisk:`Segera jatuh tempo`,received:`Diterima`,ended:`Berakhir`,net:`Perubahan bersih`,reopened:`Dibuka kembali`,clearance:`Berakhir dari yang diterima`,responseTime:`Sampai ditanggapi`,resolutionTime:`Sampai ada hasil`,reopenRate:`Dibuka kembali dalam 30 hari`,transferRate:`Dilimpahkan`,satisfaction:`Puas (nilai 4–5)`,ageing:`Umur pengaduan terbuka`},responseIn:(e,t)=>`Tanggapan dalam ${e} hari${t?` kerja`:``}`,resultIn:(e,t)=>`Hasil dalam ${e} hari${t?` kerja`:``}`,riskIn:e=>`Jatuh tempo < ${e} jam`,overdueNow:`lewat janji, belum dijawab`,neverNote:`sepanjang waktu`,clearanceNote:e=>`${e} dari yang diterima`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`rata-rata ${e}, ${t} penilaian`,target:e=>`target ${e}`,noTarget:`tanpa target`,noData:`tak ada data`,few:`kasus terlalu sedikit`,fewShort:`kasus sedikit`,promiseOf:e=>`Janji: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} dari ${t}`,hours:`jam`,days:`hari`,points:`poin`,same:`tetap`,up:`naik`,down:`turun`,better:`membaik`,worse:`memburuk`,foot:(e,t)=>`Per ${e}, urutan ${t}.`,sourcesFine:e=>`${e} sumber, semua sesuai iramanya.`,back:`Semua angka`,meaning:`Artinya`,parts:`Bagiannya`,behind:`Pengaduan di baliknya`,trend:`Per minggu`,trendMonths:`Per bulan`,partialNote:`titik kosong: belum genap`,byDepartment:`Per perangkat daerah`,byPillar:`Per pilar`,targetTick:e=>`tegak = target ${e}`,met:`target tercapai`,below:e=>`kurang ${e}`,above:e=>`lebih ${e}`,from_:e=>`dari ${e}`,part:{met:`Tepat waktu`,breached:`Lewat janji`,pending:`Belum jatuh tempo`,exempt:`Dikecualikan`,unobserved:`Tak dicatat`,all:`Semua`,numerator:`Memenuhi`,denominator:`Semua kasus`,rest:`Tidak memenuhi`,overdue:`Lewat janji`,responseOverdue:`Tanggapan lewat`,resolutionOverdue:`Hasil lewat`,ended:`Berakhir`,resolved:`Dengan hasil`,closed:`Ditutup`,rejected:`Ditolak`,duplicates:`Duplikat`,received:`Diterima`,reopened:`Dibuka kembali`,upTo3Days:`≤ 3 hari`,upTo7Days:`> 3–7 hari`,upTo14Days:`> 7–14 hari`,upTo30Days:`> 14–30 hari`,upTo60Days:`> 30–60 hari`,over60Days:`> 60 hari`},partNote:{pending:`tidak dihitung`,exempt:`ditolak, duplikat, atau ditarik: tidak dihitung`,unobserved:`sumber tak mencatat: tidak dihitung`},counted:`Jumlah yang dihitung`,overlap:`Satu pengaduan bisa lewat pada keduanya.`,oldest:e=>`Yang tertua masuk ${e}.`,listEqual:e=>`${e} pengaduan, sama dengan angkanya`,listDiffers:(e,t)=>`Daftar memuat ${e}, angkanya ${t}: data berubah sementara Anda membaca.`,listFound:(e,t)=>`${e} dari ${t} pengaduan memuat kata itu`,again:`Muat lagi`,listNone:`Tidak ada pengaduan pada bagian ini.`,range:(e,t,n)=>`${e}–${t} dari ${n}`,previousPage:`Sebelumnya`,nextPage:`Berikutnya`,search:`Cari dalam daftar`,searchGo:`Cari`,columns:{number:`Nomor`,category:`Kategori`,department:`OPD`,place:`Kelurahan`,submitted:`Masuk`,due:`Janji hasil`,dueResponse:`Janji tanggapan`,state:`Keadaan kini`,late:`Terlambat`,moment:`Saat dihitung`},nowState:`Kolom terakhir menunjukkan keadaan sekarang.`,needToken:`Daftar dan pencarian berisi kata-kata warga hanya terbuka bagi yang membawa token. Tanpa token, judul tidak tampil dan pencarian tertutup.`,refused:`Anda melihat angka saja: daftar pengaduan memerlukan token yang boleh membaca pengaduan.`,tokenLabel:`Token`,tokenEnter:`Pakai token`,tokenForget:`Lupakan token`,tokenHave:`Token dipakai sampai tab ini ditutup.`,tokenAsk:`Minta pada pengelola tugu di kota Anda. Token disimpan di tab ini saja.`,tokenBad:`Token itu tidak dikenal server.`,openShort:`terbuka`,overdueShort:`lewat`,riskShort:`< 24 j`,receivedShort:`diterima`,response:`tanggapan`,result:`hasil`,median:`median hasil`,unansweredShort:`tak dijawab`,none:{department:`Belum ditugaskan`,pillar:`Belum dipilah`,district:`Tanpa lokasi`},total:`Jumlah`,sortBy:e=>`urut menurut ${e}`,rank:`Peringkat`,allDepartments:`Semua perangkat daerah`,allPillars:`Semua pilar`,others:e=>`${e} OPD lain`,othersNote:`tanpa pengaduan pada periode ini`,showEmpty:`tampilkan`,mapOf:e=>`${e} per wilayah`,measure:`Ukuran`,level:`Tingkat`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} tanpa lokasi`,mapAlt:`Peta; angka yang sama ada di tabel di sampingnya.`,noShapes:`Kota ini belum punya batas wilayah; tabel tetap lengkap.`,place:`Wilayah`,classes:`Kelas`,clocks:{RESPONSE:`Janji tanggapan`,RESOLUTION:`Janji hasil`},promiseLead:`Apa yang dijanjikan, apa yang terjadi`,policy:`Aturan janji`,dueIn:{EXACT:`tepat sampai detik`,END_OF_DAY:`sampai akhir hari`,FROM_RECORD:`menurut catatan sumber`,NONE:`tanpa janji`},policyDays:(e,t)=>`${e} hari${t?` kerja`:` kalender`}`,since:e=>`sejak ${e}`,pauses:`berhenti saat menunggu warga`,onlyFor:e=>`hanya untuk ${e}`,durations:`Lama layanan`,mean:`rata-rata`,cases:`kasus`,ageing:`Umur pengaduan terbuka`,matured:`final`,maturing:`belum final: masih ada janji yang berjalan`,recap:`Rekap Pengaduan`,month:`Bulan`,print:`Cetak atau simpan PDF`,noRecap:`Bulan ini belum mulai.`,recapWindow:`Jendela waktu`,recapCompare:`Pembanding`,recapAsOf:`Keadaan per`,recapBasis:`Basis`,recapState:`Keadaan data`,recapOwnBasis:`tiap ukuran menurut basisnya sendiri (lihat Definisi)`,recapFilter:`Saringan`,recapAll:`semua pengaduan`,definitions:`Definisi`,unofficial:`Target dan pemetaan bertanda usulan dalam profil kota.`,running:`belum berakhir`,recapPerDepartment:`Per perangkat daerah`,recapPerPillar:`Per pilar`,cityWide:`Seluruh kota`,share:`bagian`,lowMark:e=>`* kurang dari ${e} kasus. \u2013 tak ada data, bukan nol.`,timeline:`Perjalanan`,facts:`Keterangan`,dueMoments:`Janji`,noComplaint:`Tidak ada pengaduan dengan nomor itu, atau Anda tidak boleh melihatnya.`,due:e=>`jatuh tempo ${e}`,answered:e=>`dijawab ${e}`,lateBy:e=>`terlambat ${e}`,inTime:e=>`sisa ${e}`,early:e=>`${e} sebelum batas`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`dilanggar`,EXEMPT:`dikecualikan`,UNOBSERVED:`tak dinilai`},statuses:{SUBMITTED:`masuk`,VERIFIED:`diverifikasi`,ASSIGNED:`ditugaskan`,RESPONDED:`ditanggapi`,IN_PROGRESS:`dikerjakan`,WAITING_CITIZEN:`menunggu warga`,RESOLVED:`ada hasil`,CLOSED:`ditutup`,REJECTED:`ditolak`,DUPLICATE:`duplikat`},events:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Ditugaskan`,RESPONDED:`Ditanggapi`,STARTED:`Mulai dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil diumumkan`,CLOSED:`Ditutup tanpa hasil`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka kembali`,RATED:`Dinilai warga`,CLASSIFIED:`Digolongkan`,NOTED:`Catatan dalam`,RETRACTED:`Ditarik sumber`},to_:e=>`ke ${e}`,recordedLater:e=>`dicatat ${e}`,titleHidden:`Judul memerlukan token.`,suspect:`Sumber menyebut kejadian sebelum pengaduan masuk.`,fact:{source:`Sumber`,channel:`Kanal`,category:`Kategori`,pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,place:`Lokasi`,rating:`Penilaian`,status:`Status`,external:`Nomor sumber`},rated:e=>`${e} dari 5`,hiddenCategory:`kategori tertutup atau belum dipilah`,loading:`Memuat …`,failed:`Tidak dapat dihitung.`,retry:`Coba lagi`,unreachable:`Server tidak terjangkau. Periksa sambungan; halaman mencoba lagi sendiri.`,badView:`Tautan ini meminta sesuatu yang tidak ada:`,plain:`Buka ikhtisar biasa`,busy:`Server sedang sibuk; coba lagi sebentar lagi.`,empty:`Tidak ada pengaduan yang cocok pada periode ini. Perluas periode atau hapus saringan.`,sentence:{none:`Tidak ada pengaduan pada periode ini`,noVerdict:`Belum ada janji yang jatuh tempo pada periode ini`,rate:(e,t)=>`${e} ${t}`,rose:(e,t)=>`${e} naik ke ${t}`,fell:(e,t)=>`${e} turun ke ${t}`,below:e=>`, masih ${e} poin di bawah target`,met:`, target tercapai`,unanswered:(e,t)=>`; tak pernah dijawab bertambah ${e} menjadi ${t}`}};function Je(e){return e===`id`?qe:Ke}function Ye(e,t){let n=e?.city??null,r=w(t,n?.languages??[]),i=ee(r,n?.locale??`id-ID`),a=n?.timeZone??`Asia/Jakarta`,o=Je(r),s=d(r,i,a),c=new Intl.DateTimeFormat(i,{timeZone:a,day:`numeric`,month:`short`,year:`numeric`}),l=new Intl.DateTimeFormat(i,{timeZone:a,day:`numeric`,month:`short`}),u=new Intl.DateTimeFormat(i,{timeZone:a,timeZoneName:`short`}),f=e=>Date.parse(e),p=e=>u.formatToParts(f(e)).find(({type:e})=>e===`timeZoneName`)?.value??``,m=e=>Math.abs(e)>=48?`${s.mean(e/24)} ${o.days}`:`${s.mean(e)} ${o.hours}`;return{language:r,words:o,format:s,hours:m,city:n,catalog:e?.catalog??null,day:e=>c.format(f(e)),short:e=>`${l.format(f(e))} ${s.clock(f(e))}`,full:e=>`${s.date(f(e))}${r===`id`?` pukul `:`, `}${s.clock(f(e))} ${p(e)}`,value:(e,t)=>e===`rate`?s.percent(t):e===`hours`?m(t):e===`index`?s.mean(t):s.count(t),change:(e,t)=>e===`rate`?`${s.mean(Math.abs(t)*100)} ${o.points}`:e===`hours`?m(Math.abs(t)):s.count(Math.abs(t))}}var Xe=T(Ye(null,null)),R=()=>s(Xe);function z(e,t){return e?.targets.find(e=>e.measure===t)?.value??null}function Ze(e,t){let n=(e?.policies??[]).filter(e=>e.sources.length===0&&e.categories.length===0)[0]?.[t];return n===void 0||n.days===null||n.due===`NONE`?null:{days:n.days,working:n.workingDays}}function B({words:e,format:t,city:n},r){let i=r.key===`responseOnTime`?`response`:r.key===`resolutionOnTime`?`resolution`:null;if(i!==null){let r=Ze(n,i);if(r!==null)return(i===`response`?e.responseIn:e.resultIn)(t.count(r.days),r.working)}return r.key===`atRisk`&&n!==null?e.riskIn(t.count(n.atRiskHours)):e.figures[r.key]??r.key}function V({words:e,format:t,value:n},r,i){return i.value===null?e.noData:i.low&&i.cases!==null?e.of(t.count(i.cases.part),t.count(i.cases.all)):n(r,i.value)}function Qe({words:e,change:t},n,r){if(t(n,r.by)===t(n,0))return e.same;let i=r.good===null?``:`, ${r.good?e.better:e.worse}`;return`${r.by>0?e.up:e.down} ${t(n,r.by)}${i}`}function $e(e,t,n,r,i){let{words:{sentence:a,...o},format:s,city:c}=e;if(n.received===0&&n.open===0&&n.ended===0)return a.none;let l=t.read(n);if(l.value===null||l.low)return a.noVerdict;let u=o.figures[t.key]??t.key,d=s.percent(l.value),f=r===null||i===null||Math.abs(i.by)<5e-4?a.rate:i.by>0?a.rose:a.fell,p=z(c,t.measure),m=p===null?null:p-l.value,h=m===null?``:m<=0?a.met:a.below(s.mean(m*100)),g=r===null?0:n.unanswered-r.unanswered;return f(u,d)+h+(g>0?a.unanswered(s.count(g),s.count(n.unanswered)):``)}function et({window:e}){let t=R(),{words:n,city:r,language:i}=t,{view:a,go:s}=I(),[c,l]=o(!1),[u,d]=o(!1),f=e=>s({...e,after:null,before:null}),h=(e,t)=>{let{[e]:n,...r}=a.filter;f({filter:t===``?r:{...r,[e]:t}})},_=e===null?null:Pe(e),v=a.preset===null||c,y=[`district`,`channel`,`source`,`programme`,`category`].filter(e=>a.filter[e]!==void 0).length+(a.basis===null?0:1),b=r===null?[]:[[`district`,r.districts],[`channel`,r.channels],[`source`,r.sources],[`programme`,r.programmes],[`category`,r.categories.filter(({sensitive:e})=>!e)]],x=(e,t,r,o=!1)=>g(`label`,{class:`fl`,children:[g(`small`,{children:t}),g(`select`,{value:a.filter[e]??``,onChange:t=>h(e,t.currentTarget.value),children:[g(`option`,{value:``,children:n.all}),r.map(e=>g(`option`,{value:e.code,children:o&&`abbreviation`in e?m(e,i):p(e,i)},e.code)),(e===`pillar`||e===`department`||e===`district`)&&g(`option`,{value:`NONE`,children:n.none[e]})]})]},e);return g(`div`,{class:`flt`,role:`region`,"aria-label":n.more,children:[g(`label`,{class:`fl per`,children:[g(`small`,{children:[n.period,_!==null&&a.preset!==`ALL`&&g(`i`,{children:[` `,t.day(`${_.from}T12:00:00Z`),` – `,t.day(`${_.to}T12:00:00Z`)]})]}),g(`select`,{value:v?`custom`:a.preset??``,onChange:e=>{let t=Ce.find(t=>t===e.currentTarget.value);l(t===void 0),t!==void 0&&f({preset:t,from:null,to:null})},children:[Ce.map(e=>g(`option`,{value:e,children:n.presets[e]},e)),g(`option`,{value:`custom`,children:n.custom})]})]}),v&&g(tt,{start:{from:a.from??_?.from??``,to:a.to??_?.to??``},done:(e,t)=>{l(!1),f({preset:null,from:e,to:t})}}),g(`label`,{class:`fl`,children:[g(`small`,{children:n.comparison}),g(`select`,{value:a.compare??`NONE`,onChange:({currentTarget:{value:e}})=>f({compare:e===`PREVIOUS_PERIOD`||e===`YEAR_EARLIER`?e:null}),children:[`PREVIOUS_PERIOD`,`YEAR_EARLIER`,`NONE`].map(e=>g(`option`,{value:e,children:n.compare[e]},e))})]}),g(`details`,{class:`rest`,open:void 0,children:[g(`summary`,{children:[g(`small`,{children:n.more}),y+Object.keys(a.filter).length+(a.asOf===null?0:1)===0?n.all:y+Object.keys(a.filter).length+(a.asOf===null?0:1)]}),g(`div`,{class:`pop`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:n.asOf}),g(`select`,{value:a.asOf===null&&!u?``:`past`,onChange:({currentTarget:{value:e}})=>{d(e!==``),e===``&&f({asOf:null})},children:[g(`option`,{value:``,children:n.now}),g(`option`,{value:`past`,children:n.moment})]})]}),(a.asOf!==null||u)&&g(nt,{}),a.page!==`pillars`&&r!==null&&x(`pillar`,n.pillar,r.pillars),a.page!==`departments`&&r!==null&&x(`department`,n.department,r.departments.filter(({validTo:e})=>e===null),!0),b.map(([e,t])=>x(e,n.filters[e]??e,t)),g(`label`,{class:`fl`,children:[g(`small`,{children:n.basis}),g(`select`,{value:a.basis??``,onChange:({currentTarget:{value:e}})=>f({basis:e===`EVENT`||e===`DUE`||e===`COHORT`?e:null}),children:[g(`option`,{value:``,children:n.basisOwn}),[`EVENT`,`DUE`,`COHORT`].map(e=>g(`option`,{value:e,children:n.bases[e]},e))]})]}),(Object.keys(a.filter).length>0||a.basis!==null||a.asOf!==null)&&g(`button`,{type:`button`,class:`plain`,onClick:()=>{d(!1),f({filter:{},basis:null,asOf:null})},children:n.clear})]})]}),g(it,{})]})}function tt({start:e,done:t}){let{words:n}=R();return g(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let n=new FormData(e.currentTarget),r=String(n.get(`from`)),i=String(n.get(`to`));r!==``&&i!==``&&t(r<=i?r:i,r<=i?i:r)},children:[g(`label`,{children:[g(`small`,{children:n.from}),g(`input`,{type:`date`,name:`from`,required:!0,defaultValue:e.from})]}),g(`label`,{children:[g(`small`,{children:n.to}),g(`input`,{type:`date`,name:`to`,required:!0,defaultValue:e.to})]}),g(`button`,{type:`submit`,children:n.apply})]})}function nt(){let{words:e,city:t}=R(),{view:n,go:r}=I(),i=t?.timeZone??`Asia/Jakarta`,a=new Date;return g(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let t=String(new FormData(e.currentTarget).get(`at`));t!==``&&r({asOf:rt(t,i),after:null,before:null})},children:[g(`label`,{children:[g(`small`,{children:e.asOf}),g(`input`,{type:`datetime-local`,name:`at`,required:!0,max:H(a.toISOString(),i),defaultValue:H(n.asOf??a.toISOString(),i)})]}),g(`button`,{type:`submit`,children:e.apply})]})}function H(e,t){let n=new Intl.DateTimeFormat(`en-CA`,{timeZone:t,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).formatToParts(Date.parse(e)),r=e=>n.find(t=>t.type===e)?.value??``;return`${r(`year`)}-${r(`month`)}-${r(`day`)}T${r(`hour`)}:${r(`minute`)}`}function rt(e,t){let n=Date.parse(`${e}:00Z`),r=n-(Date.parse(`${H(new Date(n).toISOString(),t)}:00Z`)-n),i=Date.parse(`${H(new Date(r).toISOString(),t)}:00Z`)-r,a=Math.round(i/6e4),o=e=>String(Math.floor(Math.abs(e))).padStart(2,`0`);return`${e}:00${a<0?`-`:`+`}${o(a/60)}:${o(Math.abs(a)%60)}`}function it(){let{words:e}=R(),[t,n]=o(!1);return g(`button`,{type:`button`,class:`plain copy`,onClick:()=>{navigator.clipboard?.writeText(location.href).then(()=>{n(!0),setTimeout(()=>n(!1),3e3)})},children:g(`span`,{role:`status`,children:t?e.copied:e.copy})})}var at=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`];function ot(e,t){let{preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}=e;return t===`report`?{...N,page:t,lang:l}:{...N,page:t,preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}}function st({simulated:e,standing:t}){let{words:n,language:r,city:i}=R(),{view:a}=I();return g(`header`,{class:`top`,children:[g(L,{class:`home`,change:{...N,lang:a.lang},children:[g(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[g(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),g(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),g(`b`,{children:`tugu`}),g(`span`,{children:i===null?`\xA0`:p(i,r)})]}),g(`span`,{class:e?`sim`:`sim off`,"aria-hidden":!e,children:e?n.simulation:`\xA0`}),g(`nav`,{class:`main`,"aria-label":`tugu`,children:at.map(e=>g(L,{change:ot(a,e),...a.page===e?{"aria-current":`page`}:{},children:n.pages[e]},e))}),g(ct,{standing:t}),g(L,{class:`lang`,change:{lang:r===`id`?`en`:`id`},children:[r===`id`?`EN`:`ID`,g(`span`,{class:`sr`,children:[` `,n.otherLanguage]})]})]})}function ct({standing:{live:e,freshness:n,asOf:r}}){let{words:i,format:a,short:o,language:s}=R(),{open:c,heardAt:l,attempts:u,now:d,offset:f}=be(),m=n?.sources.filter(({stale:e})=>e)??[],h=l===0?0:(d-l)/1e3,_=n?.validUntil==null?null:(d+f-Date.parse(n.validUntil))/1e3,v={tone:``,text:i.connecting};return e?!c&&u>1&&l>0?v={tone:`cut`,text:i.cut(a.clock(l+f))}:c&&h>10?v={tone:`stale`,text:i.old(a.span(h))}:c&&_!==null&&_>10?v={tone:`stale`,text:i.old(a.span(_))}:c&&(v={tone:``,text:i.fresh}):v={tone:``,text:r===null?i.past:i.asOfState(o(r))},g(`p`,{class:`live ${v.tone}`,children:[e&&g(t,{of:v.tone===`cut`?`cut`:v.tone===`stale`?`age`:`link`}),e&&v.text===i.fresh&&g(`span`,{class:`wide`,children:i.live}),` `,v.text,m.length>0&&g(`span`,{class:`silent wide`,title:i.silent(m.map(({source:e})=>p(e,s)).join(`, `)),children:[` · `,i.silent(String(m.length))]})]})}function lt(){let{words:e}=R(),{view:t}=I();return g(`nav`,{class:`bot`,"aria-label":e.pages.overview,children:at.map(n=>g(L,{change:ot(t,n),...t.page===n?{"aria-current":`page`}:{},children:e.pagesShort[n]},n))})}var ut=e=>({value:e,low:!1,cases:null});function U(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>ut(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function dt(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function W(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function ft(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var pt=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],mt=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),G=Object.fromEntries([dt(`responseOnTime`,`RESPONSE_ON_TIME`),dt(`resolutionOnTime`,`RESOLUTION_ON_TIME`),W(`accuracy`,`ACCURACY`,`more`),W(`accountability`,`ACCOUNTABILITY`,`more`),U(`unanswered`,`UNANSWERED`,`less`),U(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),U(`open`,`OPEN`,`less`),{...U(`overdue`,`OVERDUE`,`less`),openings:mt([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},U(`atRisk`,`AT_RISK`,`less`),U(`received`,`RECEIVED`,null),{...U(`ended`,`ENDED`,null),openings:mt([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...U(`net`,`NET`,`less`),openings:mt([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},U(`reopened`,`REOPENED`,`less`),W(`clearance`,`CLEARANCE`,`more`),ft(`responseTime`,`RESPONSE_TIME`),ft(`resolutionTime`,`RESOLUTION_TIME`),W(`reopenRate`,`REOPEN_RATE`,`less`),W(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>ut(e.open),openings:e=>pt.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function ht(e){let t=G[e??``]??G.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function K(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function q(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function gt(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function J({failure:e,again:t}){let{words:n}=R(),r=e.code===`INVALID`||e.code===`TOO_LARGE`,i=e.code===`UNREACHABLE`?n.unreachable:e.code===`BUSY`?n.busy:r?n.badView:n.failed;return g(`div`,{class:`state`,role:`alert`,children:[g(`p`,{children:i}),r&&g(`p`,{class:`said`,lang:`en`,children:e.message}),g(`p`,{class:`do`,children:r?g(L,{change:{...N,lang:null},children:n.plain}):g(`button`,{type:`button`,onClick:t,children:n.retry})})]})}function _t({refused:e,done:t}){let{words:n}=R(),[r,i]=o(``),[a,s]=o(!1);return k()!==null&&!e?g(`p`,{class:`token held`,children:[n.tokenHave,` `,g(`button`,{type:`button`,onClick:()=>{he(null),t()},children:n.tokenForget})]}):g(`form`,{class:`token`,onSubmit:e=>{e.preventDefault(),r.trim()!==``&&(he(r.trim()),i(``),ge().then(e=>{e||he(null),s(!e),t()}))},children:[g(`p`,{children:[e?n.refused:n.needToken,` `,n.tokenAsk]}),a&&g(`p`,{class:`said`,role:`alert`,children:n.tokenBad}),g(`p`,{children:[g(`label`,{children:[n.tokenLabel,g(`input`,{type:`password`,autocomplete:`off`,value:r,onInput:e=>i(e.currentTarget.value)})]}),g(`button`,{type:`submit`,children:n.tokenEnter})]})]})}function Y({rows:e,height:t}){let{words:n}=R();return g(`div`,{class:`waiting`,role:`status`,children:[g(`span`,{class:`sr`,children:n.loading}),Array.from({length:e},(e,n)=>g(`i`,{style:{height:`${t}px`}},n))]})}function vt(){let{words:e}=R(),{view:t}=I(),n=M(pe,{id:t.item??``}),r=n.data?.complaint??null,a=n.failure?.code===`FORBIDDEN`||n.failure?.code===`UNAUTHENTICATED`;return n.failure!==null&&!a&&n.failure.code!==`NOT_FOUND`&&n.failure.code!==`INVALID`?g(J,{failure:n.failure,again:n.again}):n.pending?g(`section`,{class:`page`,children:g(Y,{rows:12,height:40})}):g(`section`,{class:`page one`,children:[g(`p`,{children:g(`button`,{type:`button`,class:`plain backto`,onClick:()=>history.back(),children:e.back})}),r===null?g(i,{children:[g(`h1`,{tabIndex:-1,children:e.pages.complaint}),g(`p`,{class:`state`,children:a?e.refused:e.noComplaint})]}):g(yt,{complaint:r}),g(_t,{refused:a,done:n.again})]})}function yt({complaint:e}){let{words:n,language:r,full:a}=R(),o=e=>e.code===`NONE`?`–`:p(e,r),s=[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>p(e,r)).join(`, `),c=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]});return g(i,{children:[g(`h1`,{tabIndex:-1,children:[e.reference,` `,g(`small`,{children:e.category.code===`NONE`?n.hiddenCategory:p(e.category,r)})]}),e.simulated&&g(`p`,{class:`sim`,children:n.simulation}),g(`p`,{class:`ttl`,children:e.title===``?g(`em`,{children:n.titleHidden}):e.title}),e.suspect&&g(`p`,{class:`note`,children:n.suspect}),g(`div`,{class:`two`,children:[g(`article`,{children:[g(`h2`,{children:n.dueMoments}),g(xt,{name:n.clocks.RESPONSE,clock:e.response}),g(xt,{name:n.clocks.RESOLUTION,clock:e.resolution}),e.policy!==null&&g(`p`,{class:`note`,children:[e.policy.code,e.policy.basis===``?``:`: ${e.policy.basis}`]}),g(`h2`,{children:n.facts}),g(`dl`,{class:`parts`,children:[c(n.fact.status,n.statuses[e.status]),c(n.fact.department,e.department.code===`NONE`?n.none.department:p(e.department,r)),c(n.fact.place,s===``?n.none.district:s),c(n.fact.pillar,o(e.category.pillar)),c(n.fact.programme,o(e.category.programme)),c(n.fact.source,o(e.source)),c(n.fact.channel,o(e.channel)),c(n.fact.external,e.externalId),e.rating!==null&&c(n.fact.rating,n.rated(String(e.rating)))]})]}),g(`article`,{children:[g(`h2`,{children:n.timeline}),g(`ol`,{class:`tl`,children:bt(e).map(e=>g(`li`,{class:e.tone,children:[g(`time`,{dateTime:e.at,children:a(e.at)}),g(`b`,{children:[e.tone===`over`&&g(t,{of:`over`}),e.tone===`wait`&&g(t,{of:`risk`}),e.due===null?n.events[e.kind??`NOTED`]:`${n.clocks[e.due]}: ${n.due(``)}`]}),e.note!==``&&g(`span`,{children:e.kind===`ASSIGNED`?n.to_(r===`en`&&e.noteEn!==``?e.noteEn:e.note):``}),e.recordedAt!==null&&g(`small`,{children:n.recordedLater(a(e.recordedAt))})]},e.key))})]})]})]})}function bt(e){let t=e.events.map(e=>({key:e.cursor,at:e.occurredAt,kind:e.kind,due:null,tone:``,note:e.department.name,noteEn:e.department.nameEn,recordedAt:Date.parse(e.recordedAt)-Date.parse(e.occurredAt)>36e5?e.recordedAt:null})),n=[[`RESPONSE`,e.response],[`RESOLUTION`,e.resolution]].flatMap(([e,t])=>t.dueAt===null||t.verdict===`MET`||t.verdict===`EXEMPT`||t.verdict===`UNOBSERVED`?[]:[{key:e,at:t.dueAt,kind:null,due:e,tone:t.verdict===`BREACHED`?`over`:`wait`,note:``,noteEn:``,recordedAt:null}]);return[...t,...n].sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))}function xt({name:e,clock:n}){let{words:r,full:i,format:a}=R(),o=Date.now()+A.get().offset,s=gt(n,o),c=n.dueAt===null?0:(Date.parse(n.dueAt)-(n.answeredAt===null?o:Date.parse(n.answeredAt)))/1e3;return g(`dl`,{class:`parts clock ${s>0?`over`:``}`,children:[g(`div`,{class:`sum`,children:[g(`dt`,{children:e}),g(`dd`,{children:[s>0&&g(t,{of:`over`}),r.verdicts[n.verdict]]})]}),n.dueAt!==null&&g(`div`,{children:[g(`dt`,{children:r.due(``)}),g(`dd`,{children:i(n.dueAt)})]}),n.answeredAt!==null&&g(`div`,{children:[g(`dt`,{children:r.answered(``)}),g(`dd`,{children:i(n.answeredAt)})]}),n.dueAt!==null&&n.verdict!==`EXEMPT`&&g(`div`,{children:[g(`dt`,{}),g(`dd`,{children:s>0?r.lateBy(a.span(s)):n.answeredAt===null?r.inTime(a.span(c)):r.early(a.span(c))})]})]})}var St=.5;function X({figure:e,reading:t,target:n,width:r=112}){let i=e.better===`less`?0:St,a=e.better===`less`?St:1,o=e=>6+(Math.min(a,Math.max(i,e))-i)/(a-i)*(r-12),s=q(e,t,n),c=s!==`null`&&s!==`few`,l=o(t.value??0),u=s===`far`?`var(--over)`:`var(--ink-2)`;return g(`svg`,{class:`gl`,viewBox:`0 0 ${r} 16`,width:r,height:`16`,"aria-hidden":`true`,children:[g(`path`,{d:`M2 8H${r-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...c?{}:{"stroke-dasharray":`3 5`}}),c&&n!==null&&s!==`met`&&g(`path`,{d:`M${l} 8H${o(n)}`,stroke:u,"stroke-width":`2.9`}),n!==null&&g(`path`,{d:`M${o(n)} .6V15.4`,stroke:`var(--ink)`,"stroke-width":`2.3`}),c&&(s===`far`?g(`path`,{d:`M${l} 2.2l5.8 5.8l-5.8 5.8l-5.8 -5.8Z`,fill:`var(--over)`}):s===`below`?g(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`2.2`}):g(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--ink)`}))]})}function Ct({figure:e,points:t}){let n=t.map(({kpis:t})=>e.read(t).value),r=n.filter(e=>e!==null),i=Math.min(...r),a=Math.max(...r),o=Math.max(1,n.length-1),s=e=>3+e/o*88,c=e=>a===i?13:22-(e-i)/(a-i)*18,l=``,u=!1;n.forEach((e,t)=>{e===null?u=!1:(l+=`${u?`L`:`M`}${s(t).toFixed(1)} ${c(e).toFixed(1)}`,u=!0)});let d=n.at(-1)??null,f=t.at(-1)?.partial===!0;return g(`svg`,{class:`sp`,viewBox:`0 0 96 26`,width:`96`,height:`26`,"aria-hidden":`true`,children:[g(`path`,{d:l,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`1.5`,"stroke-linejoin":`round`}),d!==null&&g(`circle`,{cx:s(n.length-1),cy:c(d),r:`3`,fill:f?`var(--bg)`:`var(--ink)`,stroke:`var(--ink)`,"stroke-width":`1.5`})]})}function wt({figure:e,change:t}){let n=R();if(t===null)return null;let r=n.change(e.kind,t.by),a=r===n.change(e.kind,0);return g(`span`,{class:`dl`,children:[g(`span`,{class:`sr`,children:Qe(n,e.kind,t)}),g(`span`,{"aria-hidden":`true`,children:a?n.words.same:g(i,{children:[g(`svg`,{class:`ar`,viewBox:`0 0 20 20`,children:g(`path`,{d:t.by>0?`M4 15 15 4M7 4H15V12`:`M4 5 15 16M7 16H15V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`})}),r]})})]})}function Tt({figure:e,value:n}){return n===null?null:e===`overdue`||e===`unanswered`||e===`responseOverdue`||e===`resolutionOverdue`?g(t,{of:n>0?`over`:`over0`}):e===`atRisk`&&n>0?g(t,{of:`risk`}):null}var Et=[`overdue`,`atRisk`,`open`,`received`,`responseOnTime`,`resolutionOnTime`,`resolutionTime`,`unanswered`],Dt=new Set([`overdue`,`received`,`responseOnTime`,`resolutionOnTime`]);function Ot(e){return e.received+e.open+e.ended+e.responseOnTime.met+e.responseOnTime.breached+e.resolutionOnTime.met+e.resolutionOnTime.breached>0}function kt(e){let[t]=e;if(t===void 0)return null;let n={rate:null,lowCount:!1};return{...Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n==`number`&&t!==`score`&&t!==`perThousand`?e.reduce((e,n)=>e+n[t],0):n])),score:null,perThousand:null,responseOnTime:{...t.responseOnTime,...n,met:0,breached:0},resolutionOnTime:{...t.resolutionOnTime,...n,met:0,breached:0},responseTime:{...t.responseTime,p50Hours:null},resolutionTime:{...t.resolutionTime,p50Hours:null}}}function At(e,t){let n=G[t],r=({kpis:e})=>{let{value:t,low:r}=n.read(e);return t===null?1/0:(r?1e9:0)+(n.better===`more`?t:-t)},i=({kpis:e})=>-e.overdue*1e6-e.atRisk*1e3-e.open;return[...e].sort((e,t)=>r(e)-r(t)||i(e)-i(t)||e.name.localeCompare(t.name))}function jt({rows:e,rest:t,none:n,total:r,page:i,sort:a,head:o}){let{words:s}=R(),c={overdue:s.overdueShort,atRisk:s.riskShort,open:s.openShort,received:s.receivedShort,responseOnTime:s.response,resolutionOnTime:s.result,resolutionTime:s.median,unanswered:s.unansweredShort},l=Math.max(1,...e.map(({kpis:e})=>e.open),n?.kpis.open??0);return g(`div`,{class:`scroll`,tabIndex:0,role:`region`,"aria-label":o,children:g(`table`,{class:`board`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:o}),g(`td`,{class:`ldb`}),Et.map(e=>g(`th`,{scope:`col`,class:`c-${e}`,...a===e?{"aria-sort":G[e]?.better===`more`?`ascending`:`descending`}:{},children:a===null?c[e]:g(L,{replace:!0,change:{sort:e},children:c[e]})},e))]})}),g(`tbody`,{children:[e.map(e=>g(Mt,{row:e,page:i,largest:l},e.code)),t!=null&&g(Mt,{row:t,page:i,largest:l}),n!==null&&g(Mt,{row:n,page:i,largest:l}),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:s.total}),g(`td`,{class:`ldb`}),g(Nt,{kpis:r,previous:null,link:{page:`overview`}})]})]})]})})}function Mt({row:e,page:t,largest:n}){let r={page:t,item:e.code,sort:null},{open:i,overdue:a,atRisk:o}=e.kpis,s=100/n;return g(`tr`,{children:[g(`th`,{scope:`row`,children:[e.code===``?e.name:g(L,{change:r,children:e.name}),e.full!==e.name&&g(`small`,{children:e.full})]}),g(`td`,{class:`ldb`,children:g(`svg`,{class:`bar`,viewBox:`0 0 100 12`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[g(`rect`,{width:i*s,height:`12`,fill:`var(--d2)`}),g(`rect`,{width:a*s,height:`12`,fill:`var(--over-fill)`}),g(`rect`,{x:a*s,width:o*s,height:`12`,fill:`var(--risk-fill)`})]})}),g(Nt,{kpis:e.kpis,previous:e.previous,link:e.code===``?null:r})]})}function Nt({kpis:e,previous:n,link:r}){let a=R(),{words:o,city:s}=a;return g(i,{children:Et.map(i=>{let c=G[i],l=c.read(e),u=z(s,c.measure),d=q(c,l,u),f=l.value===null?o.noData:d===`few`?V(a,c.kind,l):a.value(c.kind,l.value),p=(i===`overdue`||i===`unanswered`)&&(l.value??0)>0?`over`:i===`atRisk`&&(l.value??0)>0?`risk`:d===`far`?`over`:``;return g(`td`,{class:`c-${i} ${p} ${d===`null`||d===`few`||l.value===0?`dim`:``}`,"data-label":o.figures[i],children:[c.kind===`rate`&&r!==null&&g(X,{figure:c,reading:l,target:u,width:72}),r===null?c.kind===`count`?f:`–`:g(L,{change:{...r,figure:i,part:null},children:[i===`overdue`&&(l.value??0)>0&&g(t,{of:`over`}),i===`atRisk`&&(l.value??0)>0&&g(t,{of:`risk`}),f]}),Dt.has(i)&&r!==null&&n!==null&&d!==`few`&&g(`small`,{children:g(wt,{figure:c,change:K(c,e,n)})})]},i)})})}function Pt({live:e}){let{words:t,language:n,format:r}=R(),{view:a}=I(),[s,c]=o(!1),l=F(a,e),u=l.data?.departments??null;if(l.failure!==null)return g(J,{failure:l.failure,again:l.again});let d=Et.find(e=>e===a.sort)??`overdue`,f=(u?.items??[]).map(({department:e,kpis:t,previous:r})=>({code:e.code,name:m(e,n),full:p(e,n),kpis:t,previous:r})),h=s?f:f.filter(({kpis:e})=>Ot(e)),_=f.filter(e=>!h.includes(e)),v=kt(_.map(({kpis:e})=>e));return g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.pages.departments}),u===null?g(Y,{rows:18,height:46}):g(i,{children:[g(jt,{page:`departments`,sort:d,head:t.pages.departments,total:u.total,rows:At(h,d),rest:v===null?null:{code:``,name:t.others(r.count(_.length)),full:t.othersNote,kpis:v,previous:null},none:{code:`NONE`,name:t.none.department,full:t.none.department,kpis:u.unassigned,previous:null}}),_.length>0&&g(`p`,{class:`note`,children:[t.others(r.count(_.length)),`: `,g(`button`,{type:`button`,class:`plain`,onClick:()=>c(!0),children:t.showEmpty})]}),h.length===0&&g(`p`,{class:`state`,children:t.empty})]})]})}var Ft=[`open`,`overdue`,`received`,`unanswered`,`resolutionOnTime`,`responseOnTime`,`resolutionTime`],It=520,Lt=600;function Rt({live:e}){let{words:t,city:n}=R(),{view:r,go:i}=I(),a=He(r,e),o=a.data?.districts??null,s=G[Ft.find(e=>e===r.measure)??`open`],c=zt(r.level),l=n===null?[]:[`KECAMATAN`,`KELURAHAN`].filter(e=>n.districts.some(t=>t.level===e));return a.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.mapOf(t.figures[s.key]??``)}),g(`div`,{class:`ctl`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:t.measure}),g(`select`,{value:s.key,onChange:({currentTarget:{value:e}})=>i({measure:e===`open`?null:e},!0),children:Ft.map(e=>g(`option`,{value:e,children:t.figures[e]},e))})]}),g(`label`,{class:`fl`,children:[g(`small`,{children:t.level}),g(`select`,{value:r.level,onChange:({currentTarget:{value:e}})=>i({level:e===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`},!0),children:l.map(e=>g(`option`,{value:e,children:e===`KECAMATAN`?t.kecamatan:t.kelurahan},e))})]})]}),o===null?g(Y,{rows:1,height:560}):g(`div`,{class:`map${a.pending?` turning`:``}`,children:[c===`none`?g(`p`,{class:`state`,children:t.noShapes}):g(Bt,{board:o,figure:s,shapes:c??[]}),g(Ht,{board:o,figure:s})]})]}):g(J,{failure:a.failure,again:a.again})}function zt(t){let[n,r]=o(null);return e(()=>{let e=new AbortController;return fetch(`/boundaries/${t.toLowerCase()}.geojson`,{signal:e.signal}).then(async e=>e.ok?y(await e.json()):[]).catch(()=>[]).then(n=>{e.signal.aborted||r({level:t,shapes:n.length===0?`none`:n})}),()=>e.abort()},[t]),n?.level===t?n.shapes:null}function Bt({board:e,figure:t,shapes:r}){let i=R(),{words:a,language:o,city:s}=i,c=n(()=>{let e=u(r,It,Lt),t=new Map((s?.districts??[]).map(e=>[e.code,e.parentCode??e.code]));return{areas:r.map(t=>({code:t.code,path:h(t,e)})),outline:x(r,e=>t.get(e)??``,e)}},[r,s]),l=new Map(e.items.map(e=>[e.district.code,e])),{classes:d,labels:f}=Vt(e.items.map(({kpis:e})=>t.read(e)).filter(({value:e,low:t})=>e!==null&&!t).map(({value:e})=>e??0),t,i),m=e=>{let n=l.get(e),r=n===void 0?null:t.read(n.kpis);return r===null||r.value===null||r.low?`var(--bg)`:`var(--c${d(r.value)})`};return g(`figure`,{children:[g(`svg`,{class:`cm`,viewBox:`0 0 ${It} ${Lt}`,role:`img`,"aria-label":a.mapAlt,children:[c.areas.map(({code:e,path:n})=>{let r=l.get(e);return g(`path`,{d:n,fill:m(e),stroke:`var(--line-2)`,"stroke-width":`.8`,children:g(`title`,{children:r===void 0?e:`${p(r.district,o)}: ${V(i,t.kind,t.read(r.kpis))}`})},e)}),g(`path`,{d:c.outline,fill:`none`,stroke:`var(--ink)`,"stroke-width":`1.6`})]}),g(`figcaption`,{children:[f.map((e,t)=>g(`span`,{children:[g(`i`,{class:`c${t}`}),e]},t)),t.kind!==`count`&&g(`span`,{children:[g(`i`,{class:`cn`}),a.noData,`, `,a.few]}),g(`span`,{children:a.nowhere(V(i,t.kind,t.read(e.unassigned)))})]})]})}function Vt(e,t,{format:n,value:r}){if(t.kind===`count`){let t=S(e),r=(e,t)=>e===t?n.count(e):`${n.count(e)}\u2013${n.count(t)}`;return{classes:e=>f(e,t),labels:[`0`,r(1,t[0]),r(t[0]+1,t[1]),`${n.count(t[1]+1)}+`]}}let i=[...e].sort((e,t)=>e-t),a=e=>i[Math.min(i.length-1,Math.floor(i.length*e))]??0,o=[a(.25),a(.5),a(.75)],s=e=>r(t.kind,e);return{classes:e=>o.filter(t=>e>=t).length,labels:i.length===0?[]:[`< ${s(o[0]??0)}`,`\u2265 ${s(o[0]??0)}`,`\u2265 ${s(o[1]??0)}`,`\u2265 ${s(o[2]??0)}`]}}function Ht({board:e,figure:t}){let n=R(),{words:r,language:i,city:a}=n,{view:o}=I(),s=new Map((a?.districts??[]).map(e=>[e.code,p(e,i)])),c=e=>t.read(e.kpis).value??-1/0,l=[...e.items].sort((e,t)=>c(t)-c(e)),u=e=>V(n,t.kind,t.read(e));return g(`div`,{class:`scroll tall`,tabIndex:0,role:`region`,"aria-label":r.place,children:g(`table`,{class:`board`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:r.place}),g(`th`,{scope:`col`,class:`v`,children:r.figures[t.key]})]})}),g(`tbody`,{children:[l.map(e=>g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(L,{change:{page:`overview`,filter:{...o.filter,district:e.district.code},figure:t.key,part:null},children:p(e.district,i)}),e.district.parentCode!==null&&g(`small`,{children:s.get(e.district.parentCode)})]}),g(`td`,{class:`v`,children:u(e.kpis)})]},e.district.code)),g(`tr`,{children:[g(`th`,{scope:`row`,children:r.none.district}),g(`td`,{class:`v`,children:u(e.unassigned)})]}),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:r.total}),g(`td`,{class:`v`,children:u(e.total)})]})]})]})})}var Ut=[[`words`,[`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`]],[`heard`,[`unanswered`,`awaitingResponse`]],[`load`,[`open`,`overdue`,`atRisk`,`ageing`]],[`flow`,[`received`,`ended`,`reopened`]],[`time`,[`responseTime`,`resolutionTime`]],[`voice`,[`satisfaction`,`reopenRate`,`transferRate`]]];function Wt({now:e,before:t,trend:n,opened:r}){let i=R(),{words:a}=i;return g(`table`,{class:`led`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:a.figure}),g(`td`,{class:`sk`,children:n?.granularity===`MONTH`?a.months:a.weeks}),g(`th`,{scope:`col`,class:`v`,children:a.periodColumn}),g(`th`,{scope:`col`,class:`d`,children:a.before})]})}),Ut.map(([o,s])=>g(`tbody`,{class:`g-${o}`,children:[g(`tr`,{class:`g`,children:g(`th`,{colSpan:3,scope:`rowgroup`,children:a.groups[o]})}),s.map(a=>{let s=G[a];return s===void 0?null:g(Gt,{figure:s,now:e,before:t,trend:n,lead:o===`words`,selected:r===a,speech:i},a)})]},o))]})}function Gt({figure:e,now:t,before:n,trend:r,lead:a,selected:o,speech:s}){let{words:c,city:l}=s,{view:u}=I(),d=z(l,e.measure),f=t===null?null:e.read(t),p=f===null?`null`:q(e,f,d),m=t===null?null:K(e,t,n),h=f?.value??null,_=e.key===`overdue`||e.key===`unanswered`?(h??0)>0?`over`:``:e.key===`atRisk`?(h??0)>0?`risk`:``:p===`far`?`over`:``,v=B(s,e),y=c.words4[e.key];return g(`tr`,{class:`${o?`sel `:``}${_} ${p===`null`||p===`few`?`nul`:``}`,children:[g(`th`,{scope:`row`,children:[g(L,{change:{figure:e.key,part:null,after:null,before:null,search:null},...o?{"aria-current":`true`}:{},id:`f-${e.key}`,children:a?y:v}),g(`small`,{children:[a?v:Jt(s,e,t),d!==null&&(a?` · `:` `),d!==null&&c.target(s.format.target(d))]})]}),g(`td`,{class:`sk`,children:[a&&f!==null&&g(X,{figure:e,reading:f,target:d,width:96}),!a&&r!==null&&u.page!==`report`&&g(Ct,{figure:e,points:r.points})]}),g(`td`,{class:`v`,children:[f===null?g(`i`,{class:`still`,"aria-hidden":`true`}):g(i,{children:[g(Tt,{figure:e.key,value:h}),e.kind===`hours`&&h!==null?g(Kt,{text:V(s,e.kind,f)}):V(s,e.kind,f)]}),p===`few`&&g(`small`,{class:`few`,children:c.few})]}),g(`td`,{class:`d`,children:g(wt,{figure:e,change:m})})]})}function Kt({text:e}){let[t=``,n=``]=e.split(` `);return g(i,{children:[t,g(`small`,{children:[` `,n]})]})}var qt=new Set([`unanswered`,`overdue`,`ended`,`responseTime`,`resolutionTime`,`satisfaction`,`reopenRate`]);function Jt({words:e,format:t,hours:n},r,i){if(i===null)return qt.has(r.key)?`\xA0`:``;switch(r.key){case`unanswered`:return e.neverNote;case`overdue`:return e.overdueNow;case`ended`:return i.clearance.rate===null?``:e.clearanceNote(t.percent(i.clearance.rate));case`responseTime`:return i.responseTime.p90Hours===null?``:e.p90(n(i.responseTime.p90Hours));case`resolutionTime`:return i.resolutionTime.p90Hours===null?``:e.p90(n(i.resolutionTime.p90Hours));case`satisfaction`:return i.satisfaction.mean===null?``:`${e.ratedNote(t.mean(i.satisfaction.mean),t.count(i.satisfaction.count))}`;default:return``}}function Yt({figure:e,live:t,target:n}){let{words:r,language:i,format:a}=R(),{view:o}=I(),s=o.page===`departments`,c=F(s?null:o,t),l=Ve(s?o:null,t),u=s?l.data?.pillars:c.data?.departments,d=s?(l.data?.pillars?.items??[]).map(({pillar:e,kpis:t})=>({code:e.code,name:p(e,i),kpis:t})):(c.data?.departments?.items??[]).map(({department:e,kpis:t})=>({code:e.code,name:m(e,i),kpis:t})),f=u==null?[]:Xt(e,[...d,{code:`NONE`,name:s?r.none.pillar:r.none.department,kpis:u.unassigned}]),h=Math.max(1,...f.map(({kpis:t})=>e.read(t).value??0));return g(`section`,{class:`byo`,children:[g(`h3`,{children:[s?r.byPillar:r.byDepartment,` `,e.kind===`rate`&&n!==null&&g(`small`,{children:r.targetTick(a.target(n))})]}),u==null?g(Y,{rows:12,height:26}):g(`table`,{class:`opd`,children:g(`tbody`,{children:[f.map(({code:t,name:r,kpis:i})=>g(Zt,{figure:e,target:n,code:t,name:r,kpis:i,largest:h,page:s?`pillars`:`departments`},t)),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:r.total}),g(`td`,{}),g(Qt,{figure:e,kpis:u.total,target:n})]})]})})]})}function Xt(e,t){let n=({kpis:t})=>{let{value:n,low:r}=e.read(t);if(n===null)return 1/0;let i=e.better===`more`&&e.kind===`rate`?n:-n;return r?1e9+i:i};return t.filter(({kpis:t})=>{let{value:n,cases:r}=e.read(t);return n!==null&&(r===null?n!==0:r.all>0)}).sort((e,t)=>n(e)-n(t)||e.name.localeCompare(t.name))}function Zt({figure:e,target:t,code:n,name:r,kpis:i,largest:a,page:o}){let{view:s}=I(),c=e.read(i),{[o===`pillars`?`pillar`:`department`]:l,...u}=s.filter,d=s.page!==o&&s.item!==null?{[s.page===`pillars`?`pillar`:`department`]:s.item}:{};return g(`tr`,{class:q(e,c,t),children:[g(`th`,{scope:`row`,children:g(L,{change:{page:o,item:n,filter:{...u,...d},after:null,before:null,search:null},children:r})}),g(`td`,{class:`gl`,children:e.kind===`rate`?g(X,{figure:e,reading:c,target:t,width:96}):g(`svg`,{class:`bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:g(`rect`,{width:(c.value??0)/a*100,height:`10`,fill:e.key===`overdue`||e.key===`unanswered`?`var(--over-fill)`:`var(--d3)`})})}),g(Qt,{figure:e,kpis:i,target:t})]})}function Qt({figure:e,kpis:t}){let n=R(),{words:r,format:a}=n,o=e.read(t),s=o.low&&o.cases!==null;return g(i,{children:[g(`td`,{class:s?`v few`:`v`,children:V(n,e.kind,o)}),o.cases!==null&&g(`td`,{class:`m`,children:s?r.fewShort:r.of(a.count(o.cases.part),a.count(o.cases.all))})]})}function $t({figure:e,now:t}){let n=R(),{words:r,language:a,format:o,catalog:s,city:c}=n,{view:l}=I(),u=s?.measures.find(({code:t})=>t===e.measure),d=e.read(t),f=e.openings(t),p=u===void 0?void 0:l.basis!==null&&u.bases.includes(l.basis)?l.basis:u.defaultBasis,m=(e.key.startsWith(`response`)?`response`:e.key.startsWith(`resol`)?`resolution`:null)===null?void 0:c?.policies.find(({sources:e,categories:t})=>e.length===0&&t.length===0),h=c?.targets.find(({measure:t})=>t===e.measure)?.basis;return g(`section`,{class:`def`,children:[g(`h3`,{children:r.meaning}),g(`p`,{lang:a,children:(a===`id`?u?.definitionId:u?.definitionEn)??`\xA0`}),d.cases!==null&&d.value!==null&&g(`p`,{class:`fx`,children:[g(`span`,{class:`fr`,children:[g(`span`,{children:[o.count(d.cases.part),` `,r.part[e.key===`satisfaction`?`numerator`:f.find(({part:e})=>e===`MET`||e===`NUMERATOR`)?.key??`all`]?.toLowerCase()]}),g(`span`,{children:[o.count(d.cases.all),` `,r.counted.toLowerCase()]})]}),`= `,g(`b`,{children:n.value(e.kind,d.value)})]}),e.kind===`hours`&&g(tn,{figure:e,now:t}),g(`p`,{class:`meta`,children:[p!==void 0&&g(i,{children:[r.basis,`: `,r.bases[p],`. `]}),m!==void 0&&g(i,{children:[g(L,{change:ot(l,`promise`),children:r.promiseOf(m.code)}),`. `]}),h!==void 0&&g(i,{children:[r.targetFrom(h),`. `]}),e.kind===`rate`&&`matured`in t[e.key]&&en(t,e.key,r)]})]})}function en(e,t,n){let{matured:r}=e[t];return r===null?``:r?n.matured:n.maturing}function tn({figure:e,now:t}){let{words:n,hours:r,format:i}=R(),a=t[e.key],o=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t===null?n.noData:r(t)})]});return g(`dl`,{class:`parts`,children:[o(`p50`,a.p50Hours),o(`p90`,a.p90Hours),o(`p95`,a.p95Hours),o(n.mean,a.meanHours),g(`div`,{class:`sum`,children:[g(`dt`,{children:n.cases}),g(`dd`,{children:i.count(a.count)})]})]})}function nn({edges:e,clock:t}){let{words:n}=R();return g(`table`,{class:`cl`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:n.columns.number}),g(`th`,{scope:`col`,children:n.columns.category}),g(`th`,{scope:`col`,children:n.columns.department}),g(`th`,{scope:`col`,children:n.columns.place}),g(`th`,{scope:`col`,children:n.columns.submitted}),g(`th`,{scope:`col`,children:t===`response`?n.columns.dueResponse:n.columns.due}),g(`th`,{scope:`col`,children:n.columns.state}),g(`th`,{scope:`col`,class:`lt`,children:n.columns.late})]})}),g(`tbody`,{children:e.map(e=>g(rn,{edge:e,clock:t},e.cursor))})]})}function rn({edge:{node:e},clock:n}){let r=R(),{words:a,language:o,format:s}=r,{view:c}=I(),l=e[n],u=gt(l,Date.now()+A.get().offset),d=e=>e===`NONE`;return g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(L,{change:{...N,page:`complaint`,item:e.id,lang:c.lang},children:e.reference}),e.title!==``&&g(`small`,{children:e.title})]}),g(`td`,{class:`cat`,children:d(e.category.code)?a.hiddenCategory:p(e.category,o)}),g(`td`,{class:`op`,children:d(e.department.code)?a.none.department:m(e.department,o)}),g(`td`,{class:`kl`,children:d(e.kelurahan.code)?`–`:p(e.kelurahan,o)}),g(`td`,{class:`dt`,children:r.short(e.submittedAt)}),g(`td`,{class:`dt`,children:l.dueAt===null?`–`:r.short(l.dueAt)}),g(`td`,{class:`hs`,children:a.statuses[e.status]}),g(`td`,{class:u>0?`lt over`:`lt`,children:u>0?g(i,{children:[g(t,{of:`over`}),s.span(u)]}):a.verdicts[l.verdict]})]})}function an({figure:t,now:n}){let{words:r,format:a}=R(),{view:s,go:c}=I(),l=t.openings(n),u=l.find(({key:e})=>e===s.part)??l[0],[d,f]=o(k()),{filter:p,window:m,basis:h,asOf:_}=P(s),v=M(fe,u===void 0?null:{measure:u.measure,part:u.part,filter:p??null,window:m??null,basis:h??null,asOf:_??null,search:s.search,order:{field:`MOMENT`,direction:t.key===`overdue`||t.key===`unanswered`||t.key===`ageing`?`ASC`:`DESC`},...s.before===null?{first:10,after:s.after}:{last:10,before:s.before}}),y=v.data?.complaints??null;if(e(()=>{y!==null&&u!==void 0&&s.search===null&&y.totalCount!==u.count&&v.again()},[u?.count]),u===void 0)return null;let b=v.failure?.code===`FORBIDDEN`||v.failure?.code===`UNAUTHENTICATED`,x={after:null,before:null};return g(`section`,{class:`cls`,children:[g(`h3`,{id:`behind`,children:r.behind}),l.length>1&&g(`nav`,{class:`tabs`,"aria-label":r.parts,children:l.map(e=>g(L,{replace:!0,change:{part:e.key,...x,search:null},...e===u?{"aria-current":`true`}:{},children:[r.part[e.key],` `,g(`b`,{children:a.count(e.count)})]},e.key))}),b?null:v.failure===null?y===null?g(Y,{rows:10,height:34}):g(`div`,{class:v.pending?`turning`:``,"aria-busy":v.pending,children:[g(`p`,{class:`eq`,role:`status`,children:s.search===null?y.totalCount===u.count?r.listEqual(a.count(y.totalCount)):g(i,{children:[r.listDiffers(a.count(y.totalCount),a.count(u.count)),` `,g(`button`,{type:`button`,onClick:v.again,children:r.again})]}):r.listFound(a.count(y.totalCount),a.count(u.count))}),y.edges.length===0?g(`p`,{class:`state`,children:r.listNone}):g(nn,{edges:y.edges,clock:t.key.startsWith(`response`)?`response`:`resolution`}),g(on,{page:y})]}):g(J,{failure:v.failure,again:v.again}),d!==null&&!b&&g(`form`,{class:`find`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget).get(`search`);c({search:typeof t==`string`&&t.trim()!==``?t.trim():null,...x})},children:[g(`label`,{children:[r.search,g(`input`,{type:`search`,name:`search`,defaultValue:s.search??``})]}),g(`button`,{type:`submit`,children:r.searchGo})]}),g(_t,{refused:b,done:()=>{f(k()),v.again()}})]})}function on({page:e}){let{words:t,format:n}=R(),{hasNextPage:r,hasPreviousPage:i,startCursor:a,endCursor:o}=e.pageInfo;if(e.totalCount===0)return null;let s=(e,t,n)=>t?g(L,{change:n,children:e}):g(`span`,{"aria-disabled":`true`,children:e});return g(`nav`,{class:`pager`,"aria-label":t.behind,children:[g(`span`,{class:`rng`,children:i||r?`${n.count(e.edges.length)} / ${n.count(e.totalCount)}`:n.count(e.totalCount)}),s(t.previousPage,i,{after:null,before:a}),s(t.nextPage,r,{after:o,before:null})]})}var sn=new Set([`pending`,`exempt`,`unobserved`]);function cn({figure:e,now:t}){let{words:n}=R(),r=e.openings(t),i=e.key===`overdue`,a=r.some(({part:e})=>e===`DENOMINATOR`);return g(`section`,{class:`pt`,children:[g(`h3`,{children:n.parts}),a?g(dn,{parts:r}):e.kind===`rate`&&e.key!==`satisfaction`?g(un,{parts:r}):g(fn,{parts:r,of:e}),i&&g(`p`,{class:`note`,children:n.overlap})]})}function Z({opening:e,tone:t=``,total:n=!1}){let{words:r,format:i}=R(),a=r.partNote[e.key];return g(`div`,{class:`${n?`sum`:``} ${a===void 0?``:`out`}`,children:[g(`dt`,{children:[t!==``&&g(`i`,{class:`k ${t}`,"aria-hidden":`true`}),g(L,{change:{part:e.key,after:null,before:null,search:null},children:r.part[e.key]}),a!==void 0&&g(`small`,{children:a})]}),g(`dd`,{children:i.count(e.count)})]})}function ln({parts:e}){let t=e.reduce((e,{count:t})=>e+t,0),n=0;return g(`svg`,{class:`pbar`,viewBox:`0 0 1000 24`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[g(`rect`,{width:`1000`,height:`24`,fill:`var(--well)`}),t>0&&e.map(({tone:e,count:r})=>{let i=r/t*1e3,a=n;return n+=i,g(`rect`,{class:e,x:a,width:i,height:`24`},e)})]})}function un({parts:e}){let{words:t,format:n}=R(),r=t=>e.find(e=>e.key===t),a=r(`met`),o=r(`breached`);return a===void 0||o===void 0?null:g(i,{children:[g(ln,{parts:[{tone:`a`,count:a.count},{tone:`c`,count:o.count}]}),g(`dl`,{class:`parts`,children:[g(Z,{opening:a,tone:`a`}),g(Z,{opening:o,tone:`c`}),g(`div`,{class:`sum`,children:[g(`dt`,{children:t.counted}),g(`dd`,{children:n.count(a.count+o.count)})]}),e.filter(({key:e})=>sn.has(e)).map(e=>g(Z,{opening:e},e.key))]})]})}function dn({parts:e}){let{words:t,format:n}=R(),[r,a]=e;if(r===void 0||a===void 0)return null;let o=a.count-r.count;return g(i,{children:[g(ln,{parts:[{tone:`a`,count:Math.min(r.count,a.count)},{tone:`b`,count:Math.max(0,o)}]}),g(`dl`,{class:`parts`,children:[g(Z,{opening:r,tone:`a`}),o>=0&&g(`div`,{children:[g(`dt`,{children:[g(`i`,{class:`k b`,"aria-hidden":`true`}),t.part.rest]}),g(`dd`,{children:n.count(o)})]}),g(Z,{opening:a,total:!0})]})]})}function fn({parts:e,of:t}){let{words:n,format:r}=R(),a=[`b`,`e`,`a`,`h`,`i`,`j`],o=e.reduce((e,{count:t})=>e+t,0),s=t.key===`ageing`;return g(i,{children:[(s||t.key===`ended`)&&g(ln,{parts:(s?e:e.slice(1)).map(({count:e},t)=>({tone:a[t]??`a`,count:e}))}),g(`dl`,{class:`parts`,children:[e.map((n,r)=>g(Z,{opening:n,tone:s?a[r]??``:t.key===`ended`&&r>0?a[r-1]??``:``,total:e.length>1&&!s&&r===0&&t.key!==`net`},n.key)),s&&g(`div`,{class:`sum`,children:[g(`dt`,{children:n.total}),g(`dd`,{children:r.count(o)})]})]})]})}var Q=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();function pn(e,t){let n=[...e.data[1],...e.data[2]].filter(e=>e!==null);if(n.length===0)return[0,1];let r=Math.min(...n,t??1/0),i=Math.max(...n,t??-1/0);if(e.kind!==`rate`)return[0,i===0?1:i*1.08];let a=Math.min(1,Math.ceil((i+.005)*20)/20),o=Math.max(0,Math.floor((r-.02)*10)/10);return[o,Math.max(a,o+.1)]}function mn(e,t,n,r,i){let a=Q(`--d4`),o=Q(`--ink-3`),s=Q(`--line`),c=Q(`--bg`),l=`14px ${Q(`--font`)}`,[u,d]=pn(e,t),f=Math.max(...[u,d,(u+d)/2].map(e=>i(e).length));return{width:n,height:232,cursor:{show:!1},legend:{show:!1},scales:{x:{time:!1,range:(e,t,n)=>[t-(n-t)*.03,n+(n-t)*.03]},y:{range:[u,d]}},padding:[12,t===null?12:64,0,0],axes:[{stroke:o,font:l,grid:{show:!1},ticks:{show:!1},space:90,gap:2,size:28,splits:()=>hn(e.data[0],Math.max(2,Math.floor(n/130))),values:(e,t)=>t.map(r)},{stroke:o,font:l,grid:{stroke:s,width:1},ticks:{show:!1},gap:6,size:14+f*8,space:36,incrs:e.kind===`rate`?[.02,.05,.1,.2]:[1,2,5,10,20,24,48,50,100,200,500,1e3,2e3,5e3,1e4,5e4],values:(e,t)=>t.map(i)}],series:[{},{stroke:a,width:2,points:{show:!0,size:8,fill:a,stroke:a}},{stroke:a,width:2,dash:[2,4],points:{show:!0,size:9,fill:c,stroke:a,width:2,filter:(t,n,r)=>r?[e.data[0].length-1]:null}}],hooks:{drawAxes:t===null?[]:[e=>gn(e,t,i(t),Q(`--ink`),l)]}}}function hn(e,t){let n=Math.max(1,Math.ceil((e.length-1)/t));return e.filter((t,r)=>(e.length-1-r)%n==0)}function gn(e,t,n,r,i){let{ctx:a,bbox:o}=e,s=devicePixelRatio,c=e.valToPos(t,`y`,!0);a.save(),a.strokeStyle=a.fillStyle=r,a.lineWidth=1.5*s,a.beginPath(),a.moveTo(o.left,c),a.lineTo(o.left+o.width,c),a.stroke(),a.font=`600 ${i.replace(`14px`,`${14*s}px`)}`,a.textBaseline=`middle`,a.textAlign=`left`,a.fillText(n,o.left+o.width+6*s,c),a.restore()}function _n({figure:t,trend:n,target:r}){let i=R(),{words:o}=i,s=a(null),c=n?.points??[],l=JSON.stringify([t.key,c.map(({from:e,partial:n,kpis:r})=>[e,n,t.read(r).value]),r,i.language]);return e(()=>{let e=s.current;if(e===null||c.length===0)return;let a=null,o=0,l=()=>{if(e.clientWidth===o||e.clientWidth===0)return;o=e.clientWidth,a?.destroy();let s=vn(t,c);a=new _(mn(s,r,o,yn(i,n),e=>bn(i,t,e)),s.data,e)};l();let u=new ResizeObserver(l);return u.observe(e),()=>{u.disconnect(),a?.destroy()}},[l]),g(`section`,{class:`tr`,children:[g(`h3`,{children:[n?.granularity===`MONTH`?o.trendMonths:o.trend,` `,c.some(({partial:e})=>e)&&g(`small`,{children:o.partialNote})]}),g(`div`,{class:`plot`,ref:s,"aria-hidden":`true`}),c.length>0&&g(`details`,{class:`asTable`,children:[g(`summary`,{children:[o.periodColumn,`: `,c.length]}),g(`table`,{children:g(`tbody`,{children:c.map(e=>g(`tr`,{children:[g(`th`,{scope:`row`,children:[i.day(e.from),e.partial?`*`:``]}),g(`td`,{children:V(i,t.kind,t.read(e.kpis))})]},e.from))})})]})]})}function vn(e,t){let n=t.map(({kpis:t})=>e.read(t).value),r=t.map(({partial:e},n)=>e&&n===t.length-1),i=n.map((e,t)=>r[t]===!0?null:e),a=n.map((e,t)=>r[t]===!0||r[t+1]===!0?e:null);return{kind:e.kind,data:[t.map(({from:e})=>Date.parse(e)/1e3),i,a]}}var yn=(e,t)=>n=>{let r=new Date(n*1e3).toISOString(),i=e.day(r);return t?.granularity===`MONTH`?i.slice(i.indexOf(` `)+1):i.replace(/ \d{4}$/,``)},bn=(e,t,n)=>t.kind===`rate`?e.format.target(n):t.kind===`hours`?e.hours(n):e.format.count(n);function xn({figure:e,data:t,trend:n,live:r,stale:i}){let a=R(),{words:o,format:s,city:c}=a,l=z(c,e.measure),u=e.read(t.kpis),d=q(e,u,l),f=K(e,t.kpis,t.previous),p=t.previous===null?null:e.read(t.previous).value,m=B(a,e),h=o.words4[e.key],_=l===null||u.value===null?null:u.value-l,v=_===null?``:`${s.mean(Math.abs(_)*100)} ${o.points}`;return g(`article`,{class:`open`,"aria-labelledby":`opened`,children:[g(`header`,{children:[g(L,{class:`back`,change:{figure:null,part:null,after:null,before:null,search:null},children:o.back}),g(`h2`,{id:`opened`,tabIndex:-1,children:h===void 0?m:`${h}: ${m.charAt(0).toLowerCase()}${m.slice(1)}`}),g(`div`,{class:`hero ${d}`,children:[g(`b`,{class:i?`old`:``,children:[g(Tt,{figure:e.key,value:u.value}),V(a,e.kind,u)]}),g(`div`,{children:[e.kind===`rate`&&g(X,{figure:e,reading:u,target:l,width:200}),g(`p`,{children:[l!==null&&g(`span`,{children:[o.target(s.target(l)),_!==null&&d!==`few`&&`, ${(e.better===`less`?_<=0:_>=0)?o.met:_<0?o.below(v):o.above(v)}`]}),d===`few`&&g(`span`,{children:o.few}),f!==null&&p!==null&&g(`span`,{children:[Qe(a,e.kind,f),` `,o.from_(a.value(e.kind,p))]}),e.key===`ageing`&&t.kpis.ageing.oldestSubmittedAt!==null&&g(`span`,{children:o.oldest(a.day(t.kpis.ageing.oldestSubmittedAt))})]})]})]})]}),g($t,{figure:e,now:t.kpis}),g(cn,{figure:e,now:t.kpis}),g(an,{figure:e,now:t.kpis},e.key),g(_n,{figure:e,trend:n,target:e.kind===`rate`?l:null}),g(Yt,{figure:e,live:r,target:l})]})}function Sn({overview:t,live:n}){let r=R(),{words:i,language:a,city:o}=r,{view:s}=I(),c=t.data?.overview??null,l=Be(s,c?.window??null,n),u=ht(s.figure),d=G.resolutionOnTime??u,f=c===null?`\xA0`:$e(r,d,c.kpis,c.previous,K(d,c.kpis,c.previous));if(e(()=>{s.figure!==null&&matchMedia(`(max-width: 760px)`).matches&&(scrollTo(0,0),document.getElementById(`opened`)?.focus({preventScroll:!0}))},[s.figure]),t.failure!==null)return g(J,{failure:t.failure,again:t.again});let m=s.item===null?null:s.page===`pillars`?o?.pillars.find(({code:e})=>e===s.item):o?.departments.find(({code:e})=>e===s.item),h=s.item===`NONE`?s.page===`pillars`?i.none.pillar:i.none.department:``,_=s.page===`pillars`?i.allPillars:i.allDepartments;return g(`div`,{class:s.figure===null?`desk`:`desk chosen`,children:[g(`section`,{class:`list`,children:[s.item!==null&&g(`p`,{class:`who`,children:[g(L,{change:{item:null,figure:null,part:null},children:_}),` `,g(`b`,{children:m==null?h:p(m,a)})]}),g(`h1`,{tabIndex:-1,class:c===null?`still`:``,children:f}),g(Wt,{now:c?.kpis??null,before:c?.previous??null,trend:l,opened:c===null?null:u.key}),c!==null&&g(Cn,{data:c})]}),c===null?g(`article`,{class:`open`,children:g(Y,{rows:14,height:44})}):g(xn,{figure:u,data:c,trend:l,live:n,stale:t.pending})]})}function Cn({data:e}){let{words:t,full:n,format:r,language:a,city:o}=R(),{view:s}=I(),{freshness:c}=e,l=c.sources.filter(({stale:e})=>e);return g(`p`,{class:`foot`,children:[t.foot(n(s.asOf??c.asOf),r.count(Number(c.sequence))),` `,l.length===0?t.sourcesFine(r.count(c.sources.length)):t.silent(l.map(({source:e})=>p(e,a)).join(`, `)),(o?.notes.length??0)>0&&g(i,{children:[` `,t.unofficial]})]})}function wn({live:e}){let{words:t,language:n}=R(),{view:r}=I(),i=Ve(r,e),a=i.data?.pillars??null;return i.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.pages.pillars}),a===null?g(Y,{rows:8,height:58}):g(jt,{page:`pillars`,sort:null,head:t.pages.pillars,total:a.total,rows:a.items.map(({pillar:e,kpis:t,previous:r})=>({code:e.code,name:p(e,n),full:p(e,n),kpis:t,previous:r})),none:{code:`NONE`,name:t.none.pillar,full:t.none.pillar,kpis:a.unassigned,previous:null}})]}):g(J,{failure:i.failure,again:i.again})}function Tn({overview:e,live:t}){let n=R(),{words:r,hours:i,city:a,format:o}=n,s=e.data?.overview??null;return e.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:r.promiseLead}),s===null?g(Y,{rows:2,height:420}):g(`div`,{class:`two`,children:[[`RESPONSE`,`responseOnTime`,`responseTime`],[`RESOLUTION`,`resolutionOnTime`,`resolutionTime`]].map(([e,c,l])=>{let u=G[c],d=u.read(s.kpis),f=z(a,u.measure),p=s.kpis[l],m=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t===null?r.noData:i(t)})]});return g(`article`,{class:`clk`,children:[g(`h2`,{children:[r.clocks[e],`: `,B(n,u).toLowerCase()]}),g(`p`,{class:`hero ${q(u,d,f)}`,children:[g(`b`,{children:g(L,{change:{page:`overview`,figure:c},children:V(n,u.kind,d)})}),g(`span`,{children:[g(X,{figure:u,reading:d,target:f,width:180}),g(`br`,{}),f===null?r.noTarget:r.target(o.target(f))]})]}),g(cn,{figure:u,now:s.kpis}),g(`h3`,{children:r.durations}),g(`dl`,{class:`parts`,children:[m(`p50`,p.p50Hours),m(`p90`,p.p90Hours),m(`p95`,p.p95Hours),m(r.mean,p.meanHours),g(`div`,{class:`sum`,children:[g(`dt`,{children:r.cases}),g(`dd`,{children:o.count(p.count)})]})]}),g(Yt,{figure:u,live:t,target:f})]},e)})}),s!==null&&g(`div`,{class:`two`,children:[g(`article`,{children:[g(`h2`,{children:r.ageing}),g(cn,{figure:G.ageing,now:s.kpis}),s.kpis.ageing.oldestSubmittedAt!==null&&g(`p`,{class:`note`,children:r.oldest(n.full(s.kpis.ageing.oldestSubmittedAt))})]}),g(`article`,{children:[g(`h2`,{children:r.policy}),a?.policies.map(e=>g(En,{policy:e,city:a},e.code))]})]})]}):g(J,{failure:e.failure,again:e.again})}function En({policy:e,city:t}){let{words:n,language:r,format:i,day:a}=R(),o=(e,t)=>e.map(e=>t.find(t=>t.code===e)).map((t,n)=>t===void 0?e[n]:p(t,r)).join(`, `),s=[o(e.sources,t.sources),o(e.categories,t.categories)].filter(e=>e!==``).join(`; `),c=e=>[e.days===null?``:n.policyDays(i.count(e.days),e.workingDays),n.dueIn[e.due],e.pausesWhileWaiting?n.pauses:``].filter(e=>e!==``).join(`, `);return g(`dl`,{class:`pol`,children:[g(`div`,{children:[g(`dt`,{children:e.code}),g(`dd`,{children:[e.validFrom!==null&&`${n.since(a(`${e.validFrom}T12:00:00Z`))}. `,s!==``&&`${n.onlyFor(s)}.`]})]}),g(`div`,{children:[g(`dt`,{children:n.clocks.RESPONSE}),g(`dd`,{children:c(e.response)})]}),g(`div`,{children:[g(`dt`,{children:n.clocks.RESOLUTION}),g(`dd`,{children:c(e.resolution)})]}),e.basis!==``&&g(`div`,{children:[g(`dt`,{children:n.basis}),g(`dd`,{children:e.basis})]})]})}function Dn(e,t,n){let{value:r,low:i}=t.read(n);return r===null?`–`:e.value(t.kind,r)+(i?`*`:``)}function $({title:e,columns:t,rows:n,total:r,previous:i}){let a=R(),{words:o,format:s,city:c}=a;if(n.length===0)return g(`table`,{class:`rt city`,children:[g(`caption`,{children:e}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:o.figure}),g(`th`,{scope:`col`,children:o.periodColumn}),g(`th`,{scope:`col`,children:o.share}),g(`th`,{scope:`col`,children:o.target(``).trim()}),g(`th`,{scope:`col`,children:o.before})]})}),g(`tbody`,{children:t.map(e=>{let{cases:t}=e.read(r),n=z(c,e.measure),l=K(e,r,i),u=o.words4[e.key];return g(`tr`,{children:[g(`th`,{scope:`row`,children:[u===void 0?``:g(`b`,{children:[u,`: `]}),B(a,e)]}),g(`td`,{"data-figure":e.key,children:Dn(a,e,r)}),g(`td`,{children:t===null?``:o.of(s.count(t.part),s.count(t.all))}),g(`td`,{children:n===null?``:s.target(n)}),g(`td`,{children:l===null?``:Qe(a,e.kind,l)})]},e.key)})})]});let l=(e,n,r,i=!1)=>g(`tr`,{class:i?`sum`:``,"data-code":e,children:[g(`th`,{scope:`row`,children:n}),t.map(e=>g(`td`,{"data-figure":e.key,class:e.read(r).value===null?`nul`:``,children:Dn(a,e,r)},e.key))]},e);return g(`div`,{class:`rscroll`,tabIndex:0,role:`region`,"aria-label":e,children:g(`table`,{class:`rt`,children:[g(`caption`,{children:e}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:e}),t.map(e=>g(`th`,{scope:`col`,children:o.words4[e.key]??o.figures[e.key]},e.key))]})}),g(`tbody`,{children:[n.map(({code:e,name:t,kpis:n})=>l(e,t,n)),l(`TOTAL`,o.total,r,!0)]})]})})}var On=(...e)=>e.map(e=>G[e]).filter(e=>e!==void 0),kn=On(`received`,`ended`,`open`,`overdue`,`unanswered`,`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`responseTime`,`resolutionTime`),An=On(`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`unanswered`,`received`,`ended`,`reopened`,`open`,`awaitingResponse`,`overdue`,`atRisk`,`responseTime`,`resolutionTime`,`clearance`,`reopenRate`,`transferRate`,`satisfaction`);function jn(){let{words:t,city:n,language:r}=R(),{view:a,go:o}=I(),s=M(de,a.asOf===null?{}:null),c=a.asOf??s.data?.overview?.freshness.asOf??null;e(()=>{a.asOf===null&&c!==null&&o({asOf:c,month:a.month??Le(c.slice(0,10))},!0)},[c]);let l=a.month??(c===null?null:Le(c.slice(0,10)));return g(`section`,{class:`page recap`,children:[g(`div`,{class:`ctl noprint`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:t.month}),g(`input`,{type:`month`,value:l??``,max:c?.slice(0,7),onChange:({currentTarget:{value:e}})=>{/^\d{4}-\d{2}$/.test(e)&&o({month:e,asOf:null})}})]}),g(`button`,{type:`button`,onClick:()=>print(),children:t.print}),l!==null&&c!==null&&[`xlsx`,`csv`].map(e=>g(`a`,{class:`dlb`,href:`/reports/recap.${e}?${new URLSearchParams({month:l,asOf:c,lang:r})}`,download:!0,children:[t.download,` `,e.toUpperCase()]},e)),l!==null&&c!==null&&g(`a`,{class:`dlb`,href:`/reports/definitions.csv?${new URLSearchParams({month:l,asOf:c,lang:r})}`,download:!0,children:[t.definitions,` CSV`]})]}),s.failure===null?l===null||c===null||n===null?g(i,{children:[g(`h1`,{tabIndex:-1,children:t.recap}),g(Y,{rows:20,height:30})]}):g(Mn,{month:l,asOf:c}):g(J,{failure:s.failure,again:s.again})]})}function Mn({month:e,asOf:t}){let{words:n,format:r,language:a,city:o,catalog:s,day:c,full:l}=R(),{view:u}=I(),{from:d,to:f}=Re(e),m={...N,preset:null,from:d,to:f,asOf:t,lang:u.lang},h=ze(m,!1),_=F(m,!1),v=Ve(m,!1),y=h.failure??_.failure??v.failure,b=h.data?.overview??null,x=_.data?.departments??null,S=v.data?.pillars??null;if(y!==null)return g(J,{failure:y,again:()=>{h.again(),_.again(),v.again()}});if(b===null||x===null||S===null||h.pending||_.pending||v.pending)return g(i,{children:[g(`h1`,{tabIndex:-1,children:n.recap}),g(Y,{rows:20,height:30})]});let C=(e,t)=>`${c(`${e}T12:00:00Z`)} – ${c(`${t}T12:00:00Z`)}`,w=b.previousWindow,ee=[[n.recapWindow,C(d,f)+(b.window.running?` (${n.running})`:``)],...w?.from!=null&&w.to!=null?[[n.recapCompare,C(w.from.slice(0,10),new Date(Date.parse(w.to)-432e5).toISOString().slice(0,10))]]:[],[n.recapAsOf,l(t)],[n.recapBasis,n.recapOwnBasis],[n.recapFilter,n.recapAll],[n.recapState,`${b.freshness.epoch} / ${b.freshness.sequence} / ${b.freshness.profileVersion}`]],T=(e,t)=>({code:`NONE`,name:e,kpis:t}),E=x.items.map(({department:e,kpis:t})=>({code:e.code,name:p(e,a),kpis:t})),te=E.filter(({kpis:e})=>Ot(e)),ne=E.filter(({kpis:e})=>!Ot(e)),D=kt(ne.map(({kpis:e})=>e));return D!==null&&te.push({code:`OTHERS`,name:`${n.others(r.count(ne.length))}, ${n.othersNote}`,kpis:{...D,accuracy:{...D.accuracy,rate:null},accountability:{...D.accountability,rate:null}}}),g(`article`,{class:`sheet`,children:[g(`header`,{children:[g(`h1`,{tabIndex:-1,children:[n.recap,` `,o===null?``:p(o,a)]}),g(`p`,{class:`mon`,children:new Intl.DateTimeFormat(a===`id`?`id-ID`:`en-GB`,{month:`long`,year:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}-15T00:00:00Z`))}),(o?.simulated===!0||b.freshness.simulated)&&g(`p`,{class:`sim`,children:n.simulation}),g(`dl`,{class:`facts`,children:ee.map(([e,t])=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]},e))})]}),g($,{title:n.cityWide,columns:An,rows:[],total:b.kpis,previous:b.previous}),g($,{title:n.recapPerDepartment,columns:kn,rows:[...te,T(n.none.department,x.unassigned)],total:x.total,previous:null}),g($,{title:n.recapPerPillar,columns:kn,rows:[...S.items.map(({pillar:e,kpis:t})=>({code:e.code,name:p(e,a),kpis:t})),T(n.none.pillar,S.unassigned)],total:S.total,previous:null}),g(`p`,{class:`note`,children:[n.lowMark(r.count(o?.lowCountFloor??5)),` `,n.unofficial]}),g(`section`,{class:`defs`,children:[g(`h2`,{children:n.definitions}),g(`dl`,{children:An.map(e=>s?.measures.find(({code:t})=>t===e.measure)).filter((e,t,n)=>e!==void 0&&n.indexOf(e)===t).map(e=>e===void 0?null:g(`div`,{children:[g(`dt`,{children:a===`id`?e.labelId:e.labelEn}),g(`dd`,{children:[a===`id`?e.definitionId:e.definitionEn,` `,g(`i`,{children:n.bases[e.defaultBasis]})]})]},e.code))})]})]})}function Nn(){let t=We(),{view:r}=t,i=M(te,{}),a=n(()=>Ye(i.data,r.lang),[i.data,r.lang]),{words:o,language:s,city:c,format:l}=a,u=Ne(r,l.day(Date.now()));return e(()=>{document.documentElement.lang=s,document.title=`${o.pages[r.page]} \u2013 ${o.title(c?.name??`tugu`)}`},[s,r.page,c]),g(Ue.Provider,{value:t,children:g(Xe.Provider,{value:a,children:[g(`a`,{class:`skip`,href:`#main`,children:o.skip}),i.failure!==null&&i.data===null?g(`main`,{id:`main`,children:g(J,{failure:i.failure,again:i.again})}):g(Pn,{live:u,view:r})]})})}function Pn({view:t,live:n}){let r=ze(t.page===`report`||t.page===`complaint`?N:t,n&&t.page!==`report`),a=r.data?.overview??null,{city:o}=R(),s=o?.simulated===!0||a?.freshness.simulated===!0,c={live:n,freshness:a?.freshness??null,pending:r.pending,asOf:t.asOf};e(()=>{document.documentElement.classList.toggle(`simulated`,s)},[s]);let l={overview:r,live:n};return g(i,{children:[g(`div`,{class:`tape`}),g(st,{simulated:s,standing:c}),t.page!==`report`&&t.page!==`complaint`&&g(et,{window:a?.window??null}),g(`main`,{id:`main`,class:`p-${t.page}${r.pending&&a!==null?` turning`:``}`,"aria-busy":r.pending,children:t.page===`overview`?g(Sn,{...l}):t.page===`pillars`?t.item===null?g(wn,{...l}):g(Sn,{...l}):t.page===`departments`?t.item===null?g(Pt,{...l}):g(Sn,{...l}):t.page===`map`?g(Rt,{...l}):t.page===`promise`?g(Tn,{...l}):t.page===`report`?g(jn,{}):g(vt,{})}),g(lt,{})]})}var Fn=document.getElementById(`root`);if(Fn===null)throw Error(`the page has no #root`);c(g(Nn,{}),Fn);