import{_ as e,a as t,c as n,d as r,g as i,h as a,i as o,m as s,n as c,o as l,p as u,r as d,s as f,v as p}from"./names-CzBS-Ohx.js";import{C as m,a as h,c as g,g as _,i as v,l as y,n as b,o as x,p as S,r as C,s as w,u as T}from"./geo-MgIEkCji.js";import{i as E,n as D,r as ee,t as O}from"./ask-auKneyN_.js";import{t as te}from"./link-DQFNFR6E.js";var k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ne=new k(`
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
    `),re=new k(`
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
}`),ie=new k(`
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
}`),A=new k(`
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
}`),ae=new k(`
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
}`),oe=new k(`
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
}`),se=new k(`
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
}`),ce=new k(`
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
}`),le=new k(`
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
}`),ue=new k(`
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
}`),de=new k(`
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
}`),fe=new k(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `),pe=new k(`
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
}`),me=new k(`
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
}`);async function he(){try{return await ye(pe,{measure:`RECEIVED`,window:{preset:`TODAY`},search:`tugu`,first:0}),!0}catch(e){return!(e instanceof O)||e.code!==`FORBIDDEN`&&e.code!==`UNAUTHENTICATED`}}var ge=new Map,_e=(e,t)=>JSON.stringify([e.toString(),t]);function ve(e,t){let n=ye(e,t);n.catch(()=>void 0),ge.set(_e(e,t),n)}async function ye(e,t,n){let r=ge.size===0?``:_e(e,t),i=ge.get(r);return ge.delete(r),i===void 0?ee(e,t,n):i}var j=m({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0}),be=null;function xe(){return be===null&&(be=new te(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>j.set(({attempts:e})=>({attempts:e+1})),opened:()=>j.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>j.set({open:!1}),heard:e=>{let t=S(e);j.set({heardAt:Date.now(),...t===null?{}:{offset:t-Date.now()}})}}),j.set({wanted:!0}),addEventListener(`pagehide`,be.start())),be}var Se=5e3;function M(e,t,i=null){let a=t===null?null:JSON.stringify(t)+String(i!==null),[o,s]=u(0),[c,l]=u({key:null,data:null,failure:null}),d=r(c);return d.current=c,n(()=>{if(t===null)return;let n=new AbortController,r=!1,o=null,c=e=>l({key:a,data:e,failure:null}),u=e=>{(d.current.key!==a||d.current.data===null||e.code!==`UNREACHABLE`)&&(l(({data:t})=>({key:a,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(o=setTimeout(()=>s(e=>e+1),Se)))};ye(e,t,n.signal).then(e=>{!r&&!n.signal.aborted&&c(e)},e=>{!r&&!n.signal.aborted&&u(e instanceof O?e:new O(`INTERNAL`,String(e)))});let f=i===null?()=>void 0:xe().subscribe(i,t,{next:e=>{Object.values(e).every(e=>e===null)||(r=!0,c(e))},failed:()=>void 0});return()=>{n.abort(),f(),o!==null&&clearTimeout(o)}},[a,o]),{data:c.data,pending:a!==null&&c.key!==a,failure:c.key===a?c.failure:null,again:()=>s(e=>e+1)}}function Ce(){let[e,t]=u(()=>({...j.get(),now:Date.now()}));return n(()=>{let e=0,n=()=>t({...j.get(),now:Date.now()}),r=j.listen(()=>{Date.now()-e>500&&n(),e=Date.now()}),i=setInterval(n,1e3);return()=>{r(),clearInterval(i)}},[]),e}var we=e=>({value:e,low:!1,cases:null});function N(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>we(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function Te(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function P(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function Ee(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var De=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],Oe=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),F=Object.fromEntries([Te(`responseOnTime`,`RESPONSE_ON_TIME`),Te(`resolutionOnTime`,`RESOLUTION_ON_TIME`),P(`accuracy`,`ACCURACY`,`more`),P(`accountability`,`ACCOUNTABILITY`,`more`),N(`unanswered`,`UNANSWERED`,`less`),N(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),N(`open`,`OPEN`,`less`),{...N(`overdue`,`OVERDUE`,`less`),openings:Oe([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},N(`atRisk`,`AT_RISK`,`less`),N(`received`,`RECEIVED`,null),{...N(`ended`,`ENDED`,null),openings:Oe([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...N(`net`,`NET`,`less`),openings:Oe([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},N(`reopened`,`REOPENED`,`less`),P(`clearance`,`CLEARANCE`,`more`),Ee(`responseTime`,`RESPONSE_TIME`),Ee(`resolutionTime`,`RESOLUTION_TIME`),P(`reopenRate`,`REOPEN_RATE`,`less`),P(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>we(e.open),openings:e=>De.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function ke(e){let t=F[e??``]??F.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function I(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function L(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function Ae(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function je(e){return e.startsWith(`RESPONSE`)||e===`UNANSWERED`||e===`AWAITING_RESPONSE`?`response`:e===`OVERDUE`||e===`AT_RISK`?`either`:`resolution`}function Me(e,t){if(t!==`either`)return e[t];let{response:n,resolution:r}=e,i=({dueAt:e,answeredAt:t})=>e===null||t!==null?1/0:Date.parse(e);return i(n)<=i(r)&&i(n)<1/0?n:r}var Ne=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],Pe={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,kecamatan:`kecamatan`,kelurahan:`kelurahan`,channel:`channels`,source:`sources`},Fe=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],Ie=[`KECAMATAN`,`KELURAHAN`],Le=[`EVENT`,`DUE`,`COHORT`],R={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,row:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},z={after:null,before:null,row:null,search:null},B=(e,t)=>e.find(e=>e===t)??null,Re=e=>{if(e===null||!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)};function ze(e){let t=e.replace(/ (?=\d{2}:\d{2}$)/,`+`),n=/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(t);return n!==null&&Re(n[1]??null)&&!Number.isNaN(Date.parse(t))?t:null}var Be={window:e=>V(`preset`,B(Fe,e)),month:e=>V(`month`,Re(`${e}-01`)?e:null),compare:e=>e===`NONE`?{compare:null}:V(`compare`,B([`PREVIOUS_PERIOD`,`YEAR_EARLIER`],e)),basis:e=>V(`basis`,B(Le,e)),asOf:e=>V(`asOf`,ze(e)),figure:e=>V(`figure`,Object.hasOwn(F,e)?e:null),part:e=>({part:e}),after:e=>({after:e}),before:e=>({before:e}),row:e=>V(`row`,/^[1-9]\d{0,8}$/.test(e)?Number(e):null),search:e=>({search:e}),sort:e=>V(`sort`,Object.hasOwn(F,e)?e:null),measure:e=>V(`measure`,Object.hasOwn(F,e)?e:null),level:e=>V(`level`,B(Ie,e)),lang:e=>V(`lang`,B([`id`,`en`],e))};function V(e,t){return t===null?null:{[e]:t}}var Ve=/^(utm_|fbclid$|gclid$)/;function He(e,t){let n=[],r=new URLSearchParams(t),[,,i=``,a=``,...o]=e.replace(/\/+$/,``).split(`/`),s=i===``?`overview`:i===`complaints`?`complaint`:i===`complaint`?null:B(Ne,i),c=Ue(a),l=s===`pillars`||s===`departments`||s===`complaint`;(s===null||o.length>0||c===null||a!==``&&!l||a===``&&s===`complaint`)&&n.push(e);let u=s!==null&&(s!==`complaint`||c!==null&&c!==``),d={...R,page:u?s:`overview`,item:u&&l&&c!==``?c:null,filter:{}};for(let[e,t]of r)if(!(t===``||Ve.test(e))){if(Object.hasOwn(Pe,e))d.filter[e]=t;else if(e!==`from`&&e!==`to`){let r=Object.hasOwn(Be,e)?Be[e]?.(t)??null:null;r===null?n.push(`${e}=${t}`):Object.assign(d,r)}}let f=r.get(`from`),p=r.get(`to`);if(Re(f)&&Re(p))Object.assign(d,{preset:null,from:f<=p?f:p,to:f<=p?p:f});else for(let[e,t]of[[`from`,f],[`to`,p]])t!==null&&n.push(`${e}=${t}`);return{view:d,ignored:n}}function Ue(e){try{return decodeURIComponent(e)}catch{return null}}function We(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,R.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,R.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`row`,e.row===null?null:String(e.row)),n(`level`,e.level,R.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function Ge(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function Ke(e){return e.preset===`ALL`?null:e.compare}function qe(e){let t={};for(let[n,r]of Object.entries(e.filter))t[Pe[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var Je=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function Ye(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!Je.includes(e.preset):!1}function Xe(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:y(e.to.slice(0,10),1)}}function Ze(e){let t=Xe(e);if(t===null)return{window:{preset:`ALL`},granularity:`MONTH`};let n=T(t.from,t.to)+1;return n>184?{window:{from:t.from,to:t.to},granularity:`MONTH`}:{window:{from:Qe(n>84?t.from:y(t.to,77)),to:t.to},granularity:`WEEK`}}function Qe(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return y(e,(t+6)%7)}function $e(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function et(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function H(e){return{filter:qe(e),window:Ge(e),compare:Ke(e),basis:e.basis,asOf:e.asOf}}function tt(e){ve(ne,{}),ve(re,H(nt(e))),e.page===`departments`&&e.item===null&&ve(oe,H(e)),e.page===`pillars`&&e.item===null&&ve(ce,H(e))}function nt(e){return e.page===`report`||e.page===`complaint`?R:e}function rt(e,t){return M(re,H(e),t?ie:null)}function it(e,t,n){let r=t===null?null:Ze(t),{filter:i,basis:a,asOf:o}=H(e),s=M(A,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?ae:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function at(e,t){return M(oe,e===null?null:H(e),t?se:null)}function ot(e,t){return M(ce,e===null?null:H(e),t?le:null)}function st(e,t){let{filter:n,window:r,basis:i,asOf:a}=H(e);return M(ue,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?de:null)}var ct={title:e=>`Complaint performance, ${e}`,skip:`Skip to content`,simulation:`SIMULATION`,pages:{overview:`Overview`,pillars:`Pillars`,departments:`Departments`,map:`Map`,promise:`Service promise`,report:`Recap`,complaint:`Complaint`},pagesShort:{overview:`Overview`,pillars:`Pillars`,departments:`Depts`,map:`Map`,promise:`Promise`,report:`Recap`,complaint:`Complaint`},otherLanguage:`Bahasa Indonesia`,wall:`Wall`,live:`Live,`,fresh:`data current`,past:`A window that has ended`,asOfState:e=>`As it was ${e}`,cut:e=>`DISCONNECTED, figures of ${e}`,connecting:`Connecting`,old:e=>`OLD ${e}`,silent:e=>`Silent sources: ${e}`,period:`Period`,comparison:`Compared with`,asOf:`As it was`,now:`now`,moment:`at a moment …`,pillar:`Pillar`,department:`Department`,all:`all`,more:`More filters`,basis:`Basis`,basisOwn:`each measure's own`,apply:`Apply`,clear:`Clear filters`,custom:`choose dates …`,from:`From`,to:`To`,filters:{pillar:`Pillar`,programme:`Programme`,department:`Department`,category:`Category`,district:`District`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Channel`,source:`Source`},drop:`drop this filter`,presets:{TODAY:`Today`,YESTERDAY:`Yesterday`,LAST_7_DAYS:`Last 7 days`,LAST_30_DAYS:`Last 30 days`,LAST_90_DAYS:`Last 90 days`,THIS_WEEK:`This week`,THIS_MONTH:`This month`,LAST_MONTH:`Last month`,THIS_QUARTER:`This quarter`,LAST_QUARTER:`Last quarter`,THIS_YEAR:`This year`,LAST_YEAR:`Last year`,ALL:`All time`},compare:{PREVIOUS_PERIOD:`the period before`,YEAR_EARLIER:`a year earlier`,NONE:`nothing`},bases:{EVENT:`what happened in the period`,DUE:`promises due in the period`,COHORT:`complaints received in the period`},copy:`Copy link`,copied:`Link copied`,download:`Download`,figure:`Figure`,weeks:`12 weeks`,months:`by month`,periodColumn:`this period`,before:`compared`,groups:{words:`Four words of service`,heard:`Every complaint is listened to`,load:`Load now`,flow:`Flow`,time:`Time taken, median`,voice:`Citizens' voice and quality`},words4:{responseOnTime:`Responsive`,resolutionOnTime:`Fast`,accuracy:`Accurate`,accountability:`Accountable`},figures:{responseOnTime:`Response on time`,resolutionOnTime:`Result on time`,accuracy:`Without transfer or reopening`,accountability:`Ended with a public answer`,unanswered:`Never answered`,awaitingResponse:`Awaiting response`,open:`Open`,overdue:`Overdue`,atRisk:`Due soon`,received:`Received`,ended:`Ended`,net:`Net change`,reopened:`Reopened`,clearance:`Ended of received`,responseTime:`To first response`,resolutionTime:`To result`,reopenRate:`Reopened within 30 days`,transferRate:`Transferred`,satisfaction:`Satisfied (4–5)`,ageing:`Age of open complaints`},responseIn:(e,t)=>`Response within ${e} ${t?`working days`:`days`}`,resultIn:(e,t)=>`Result within ${e} ${t?`working days`:`days`}`,riskIn:e=>`Due in < ${e} hours`,overdueNow:`promise passed, still unmet`,neverNote:`of all time`,clearanceNote:e=>`${e} of received`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`mean ${e}, ${t} ratings`,target:e=>`target ${e}`,noTarget:`no target`,noData:`no data`,few:`too few cases`,fewShort:`few cases`,promiseOf:e=>`Promise: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} of ${t}`,hours:`hours`,days:`days`,points:`points`,same:`unchanged`,up:`up`,down:`down`,better:`better`,worse:`worse`,foot:(e,t)=>`As of ${e}, sequence ${t}.`,sourcesFine:e=>`Sources: ${e}, all within their rhythm.`,sourcesHeard:e=>`Last record received: ${e}.`,noRhythm:`no rhythm is set`,back:`All figures`,meaning:`Meaning`,parts:`Its parts`,behind:`The complaints behind it`,trend:`By week`,trendMonths:`By month`,asTable:e=>`As a table (${e})`,noTrend:`No data in these periods.`,partialNote:`hollow: not complete`,byDepartment:`By department`,byPillar:`By pillar`,targetTick:e=>`tick = target ${e}`,met:`target met`,below:e=>`${e} short`,above:e=>`${e} over`,from_:e=>`from ${e}`,part:{met:`On time`,breached:`Broken`,pending:`Not due yet`,exempt:`Exempt`,unobserved:`Not recorded`,all:`All`,numerator:`Fulfilled`,denominator:`All cases`,rest:`Not fulfilled`,overdue:`Overdue`,responseOverdue:`Response overdue`,resolutionOverdue:`Result overdue`,ended:`Ended`,resolved:`With a result`,closed:`Closed`,rejected:`Rejected`,duplicates:`Duplicates`,received:`Received`,reopened:`Reopened`,upTo3Days:`≤ 3 days`,upTo7Days:`> 3–7 days`,upTo14Days:`> 7–14 days`,upTo30Days:`> 14–30 days`,upTo60Days:`> 30–60 days`,over60Days:`> 60 days`},partNote:{pending:`not counted`,exempt:`rejected, duplicate or withdrawn: not counted`,unobserved:`the source does not record it: not counted`},counted:`Counted`,overlap:`One complaint can be overdue on both.`,over60:e=>`${e} over 60 days`,unrecorded:`This city's sources do not record responses: a response is counted at the result.`,unrecordedShort:`sources do not record it`,oldest:e=>`The oldest came in ${e}.`,saveFailed:`Could not be saved. Try again.`,listEqual:e=>`${e} complaints, equal to the figure`,listDiffers:(e,t)=>`The list holds ${e}, the figure is ${t}: the data changed while you were reading.`,listFound:(e,t)=>`${e} of ${t} complaints hold these words`,again:`Load again`,listNone:`No complaint in this part.`,range:(e,t,n)=>`${e}–${t} of ${n}`,previousPage:`Previous`,nextPage:`Next`,search:`Search the list`,searchGo:`Search`,columns:{number:`Number`,category:`Category`,department:`Department`,place:`Kelurahan`,submitted:`Received`,due:`Result due`,dueResponse:`Response due`,dueEither:`Next promise`,state:`State now`,late:`Late by`,moment:`Counted at`},nowState:`The last column shows the present state.`,accessTitle:`Citizens' words are not shown`,accessList:e=>`This list holds all ${e} complaints; titles, sensitive categories and search open with a token only.`,accessOne:`The title and sensitive categories open with a token only.`,accessHow:e=>`Tokens are given by whoever runs tugu${e===``?``:` for ${e}`} to staff who may read complaints.`,tokenMine:`I have a token`,tokenKept:`Kept in this tab alone, until it closes.`,refused:`You see figures only: this list needs a token that may read complaints.`,tokenLabel:`Token`,tokenEnter:`Use token`,tokenForget:`Forget token`,tokenHave:`Titles are shown because a token is used until this tab closes.`,tokenBad:`The server does not know that token. Check the copy, or ask for a new one.`,columnsShort:{overdue:`overdue`,atRisk:`< 24 h`,open:`open`,received:`received`,responseOnTime:`response`,resolutionOnTime:`result`,resolutionTime:`median result`,unanswered:`unanswered`},none:{department:`Not assigned`,pillar:`Unsorted`,district:`Without place`,category:`unsorted`},total:`Total`,sortBy:e=>`by ${e}`,rank:`Ranking`,allDepartments:`All departments`,allPillars:`All pillars`,sort:`Sort by`,others:e=>`${e} others`,othersNote:`without complaints in this period`,showEmpty:`show`,mapOf:e=>`${e} by district`,measure:`Measure`,level:`Level`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} without place`,mapAlt:`Map; the table beside it holds the same figures.`,noShapes:`This city has no boundaries yet; the table is complete.`,noDistricts:`This city's profile names no districts: figures cannot be told by place.`,place:`District`,classes:`Classes`,clocks:{RESPONSE:`Promise to respond`,RESOLUTION:`Promise of a result`},promiseLead:`What was promised, what happened`,policy:`Rules of the promise`,dueIn:{EXACT:`to the second`,END_OF_DAY:`until the day ends`,FROM_RECORD:`as the source records`,NONE:`no promise`},policyDays:(e,t)=>`${e} ${t?`working days`:`calendar days`}`,since:e=>`since ${e}`,pauses:`pauses while waiting for the citizen`,onlyFor:e=>`only for ${e}`,durations:`Time taken`,mean:`mean`,cases:`cases`,ageing:`Age of open complaints`,matured:`final`,maturing:`not final: promises are still running`,recap:`Complaints recap`,month:`Month`,print:`Print or save PDF`,noRecap:`This month has not begun.`,recapWindow:`Window`,recapCompare:`Compared with`,recapAsOf:`As of`,recapBasis:`Basis`,recapState:`State of the data`,recapOwnBasis:`each measure by its own basis (see Definitions)`,recapFilter:`Filter`,recapAll:`all complaints`,definitions:`Definitions`,unofficial:`Targets and mappings are marked as proposals in the city's profile.`,running:`not ended`,recapPerDepartment:`By department`,recapPerPillar:`By pillar`,cityWide:`Whole city`,share:`share`,lowMark:e=>`* fewer than ${e} cases. \u2013 no data, which is not zero.`,timeline:`What happened`,facts:`Facts`,dueMoments:`Promises`,noComplaint:`There is no complaint of that number, or you may not see it.`,due:e=>`due ${e}`,answered:e=>`answered ${e}`,lateBy:e=>`late by ${e}`,inTime:e=>`${e} left`,early:e=>`${e} before the limit`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not judged`},statuses:{SUBMITTED:`received`,VERIFIED:`verified`,ASSIGNED:`assigned`,RESPONDED:`responded`,IN_PROGRESS:`in progress`,WAITING_CITIZEN:`waiting for citizen`,RESOLVED:`result announced`,CLOSED:`closed`,REJECTED:`rejected`,DUPLICATE:`duplicate`},events:{SUBMITTED:`Received`,VERIFIED:`Verified`,ASSIGNED:`Assigned`,RESPONDED:`Responded`,STARTED:`Work began`,WAITING:`Waiting for citizen`,RESOLVED:`Result announced`,CLOSED:`Closed without result`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`,RATED:`Rated by the citizen`,CLASSIFIED:`Classified`,NOTED:`Internal note`,RETRACTED:`Taken back by the source`},to_:e=>`to ${e}`,recordedLater:e=>`recorded ${e}`,titleHidden:`The title needs a token.`,suspect:`The source claims an event before the submission.`,fact:{source:`Source`,channel:`Channel`,category:`Category`,pillar:`Pillar`,programme:`Programme`,department:`Department`,place:`Place`,rating:`Rating`,status:`Status`,external:`Source's number`},rated:e=>`${e} of 5`,hiddenCategory:`withheld or unsorted`,brokenUnmet:`broken, no result`,calendarEnds:e=>`The calendar of working days suffices for complaints up to ${e} only: later ones that are promised in working days will be refused and missing here. Whoever runs tugu must add the holidays.`,calendarOver:e=>`Figures are incomplete: since ${e}, complaints that are promised in working days are refused, because the calendar of holidays has ended. Whoever runs tugu must extend it.`,notes:`Notes on the city's profile`,ignored:e=>`This link says something that is not known here: ${e}. It was left out.`,loading:`Loading …`,failed:`Cannot be counted.`,retry:`Try again`,unreachable:`The server cannot be reached. Check the connection; the page tries again by itself.`,badView:`This link asks for something that is not there:`,plain:`Open the plain overview`,busy:`The server is busy; try again in a moment.`,empty:`No complaint matches in this period. Widen the period or clear the filters.`,sentence:{none:`No complaints in this period`,noVerdict:`No promise has fallen due in this period`,quiet:e=>`Nothing came in or ended in this period; ${e} still open`,few:e=>`Only ${e} promises were decided in this period: too few to judge`,rate:(e,t)=>`${e}: ${t}`,rose:(e,t)=>`${e} rose to ${t}`,fell:(e,t)=>`${e} fell to ${t}`,below:e=>`, still ${e} points below target`,met:`, target met`,unanswered:(e,t)=>`; ${e} more never answered, ${t} in all`}},lt={title:e=>`Kinerja pengaduan ${e}`,skip:`Langsung ke isi`,simulation:`SIMULASI`,pages:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`Perangkat daerah`,map:`Peta`,promise:`Janji layanan`,report:`Rekap`,complaint:`Pengaduan`},pagesShort:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`OPD`,map:`Peta`,promise:`Janji`,report:`Rekap`,complaint:`Pengaduan`},otherLanguage:`English`,wall:`Dinding`,live:`Langsung,`,fresh:`data kini`,past:`Jendela yang sudah lewat`,asOfState:e=>`Keadaan ${e}`,cut:e=>`TERPUTUS, angka pukul ${e}`,connecting:`Menyambung`,old:e=>`LAMA ${e}`,silent:e=>`Sumber diam: ${e}`,period:`Periode`,comparison:`Pembanding`,asOf:`Per tanggal`,now:`sekarang`,moment:`pada saat …`,pillar:`Pilar`,department:`OPD`,all:`semua`,more:`Saringan lain`,basis:`Basis`,basisOwn:`menurut ukuran`,apply:`Terapkan`,clear:`Hapus saringan`,custom:`pilih tanggal …`,from:`Dari`,to:`Sampai`,filters:{pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,category:`Kategori`,district:`Wilayah`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Kanal`,source:`Sumber`},drop:`hapus saringan ini`,presets:{TODAY:`Hari ini`,YESTERDAY:`Kemarin`,LAST_7_DAYS:`7 hari terakhir`,LAST_30_DAYS:`30 hari terakhir`,LAST_90_DAYS:`90 hari terakhir`,THIS_WEEK:`Minggu ini`,THIS_MONTH:`Bulan ini`,LAST_MONTH:`Bulan lalu`,THIS_QUARTER:`Triwulan ini`,LAST_QUARTER:`Triwulan lalu`,THIS_YEAR:`Tahun ini`,LAST_YEAR:`Tahun lalu`,ALL:`Seluruh waktu`},compare:{PREVIOUS_PERIOD:`periode sebelumnya`,YEAR_EARLIER:`tahun sebelumnya`,NONE:`tanpa`},bases:{EVENT:`kejadian dalam periode`,DUE:`janji yang jatuh tempo dalam periode`,COHORT:`pengaduan yang masuk dalam periode`},copy:`Salin tautan`,copied:`Tautan tersalin`,download:`Unduh`,figure:`Angka`,weeks:`12 minggu`,months:`per bulan`,periodColumn:`periode ini`,before:`pembanding`,groups:{words:`Empat kata layanan`,heard:`Setiap pengaduan didengar`,load:`Beban saat ini`,flow:`Arus`,time:`Lama layanan, median`,voice:`Suara warga dan mutu`},words4:{responseOnTime:`Responsif`,resolutionOnTime:`Cepat`,accuracy:`Akurat`,accountability:`Akuntabel`},figures:{responseOnTime:`Tanggapan tepat waktu`,resolutionOnTime:`Hasil tepat waktu`,accuracy:`Tanpa dilimpahkan atau dibuka kembali`,accountability:`Selesai dengan jawaban publik`,unanswered:`Tak pernah dijawab`,awaitingResponse:`Menunggu tanggapan`,open:`Terbuka`,overdue:`Lewat janji`,atRisk:`Segera jatuh tempo`,received:`Diterima`,ended:`Berakhir`,net:`Perubahan bersih`,reopened:`Dibuka kembali`,clearance:`Berakhir dari yang diterima`,responseTime:`Sampai ditanggapi`,resolutionTime:`Sampai ada hasil`,reopenRate:`Dibuka kembali dalam 30 hari`,transferRate:`Dilimpahkan`,satisfaction:`Puas (nilai 4–5)`,ageing:`Umur pengaduan terbuka`},responseIn:(e,t)=>`Tanggapan dalam ${e} hari${t?` kerja`:``}`,resultIn:(e,t)=>`Hasil dalam ${e} hari${t?` kerja`:``}`,riskIn:e=>`Jatuh tempo < ${e} jam`,overdueNow:`lewat janji, belum dijawab`,neverNote:`sepanjang waktu`,clearanceNote:e=>`${e} dari yang diterima`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`rata-rata ${e}, ${t} penilaian`,target:e=>`target ${e}`,noTarget:`tanpa target`,noData:`tak ada data`,few:`kasus terlalu sedikit`,fewShort:`kasus sedikit`,promiseOf:e=>`Janji: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} dari ${t}`,hours:`jam`,days:`hari`,points:`poin`,same:`tetap`,up:`naik`,down:`turun`,better:`membaik`,worse:`memburuk`,foot:(e,t)=>`Per ${e}, urutan ${t}.`,sourcesFine:e=>`${e} sumber, semua sesuai iramanya.`,sourcesHeard:e=>`Catatan terakhir diterima: ${e}.`,noRhythm:`irama kirim tidak ditetapkan`,back:`Semua angka`,meaning:`Artinya`,parts:`Bagiannya`,behind:`Pengaduan di baliknya`,trend:`Per minggu`,trendMonths:`Per bulan`,asTable:e=>`Sebagai tabel (${e})`,noTrend:`Tak ada data pada periode-periode ini.`,partialNote:`titik kosong: belum genap`,byDepartment:`Per perangkat daerah`,byPillar:`Per pilar`,targetTick:e=>`tegak = target ${e}`,met:`target tercapai`,below:e=>`kurang ${e}`,above:e=>`lebih ${e}`,from_:e=>`dari ${e}`,part:{met:`Tepat waktu`,breached:`Lewat janji`,pending:`Belum jatuh tempo`,exempt:`Dikecualikan`,unobserved:`Tak dicatat`,all:`Semua`,numerator:`Memenuhi`,denominator:`Semua kasus`,rest:`Tidak memenuhi`,overdue:`Lewat janji`,responseOverdue:`Tanggapan lewat`,resolutionOverdue:`Hasil lewat`,ended:`Berakhir`,resolved:`Dengan hasil`,closed:`Ditutup`,rejected:`Ditolak`,duplicates:`Duplikat`,received:`Diterima`,reopened:`Dibuka kembali`,upTo3Days:`≤ 3 hari`,upTo7Days:`> 3–7 hari`,upTo14Days:`> 7–14 hari`,upTo30Days:`> 14–30 hari`,upTo60Days:`> 30–60 hari`,over60Days:`> 60 hari`},partNote:{pending:`tidak dihitung`,exempt:`ditolak, duplikat, atau ditarik: tidak dihitung`,unobserved:`sumber tak mencatat: tidak dihitung`},counted:`Jumlah yang dihitung`,overlap:`Satu pengaduan bisa lewat pada keduanya.`,over60:e=>`${e} lebih dari 60 hari`,unrecorded:`Sumber kota ini tidak mencatat tanggapan: tanggapan dihitung pada saat hasil.`,unrecordedShort:`tak dicatat sumber`,oldest:e=>`Yang tertua masuk ${e}.`,saveFailed:`Tidak dapat disimpan. Coba lagi.`,listEqual:e=>`${e} pengaduan, sama dengan angkanya`,listDiffers:(e,t)=>`Daftar memuat ${e}, angkanya ${t}: data berubah sementara Anda membaca.`,listFound:(e,t)=>`${e} dari ${t} pengaduan memuat kata itu`,again:`Muat lagi`,listNone:`Tidak ada pengaduan pada bagian ini.`,range:(e,t,n)=>`${e}–${t} dari ${n}`,previousPage:`Sebelumnya`,nextPage:`Berikutnya`,search:`Cari dalam daftar`,searchGo:`Cari`,columns:{number:`Nomor`,category:`Kategori`,department:`OPD`,place:`Kelurahan`,submitted:`Masuk`,due:`Janji hasil`,dueResponse:`Janji tanggapan`,dueEither:`Janji terdekat`,state:`Keadaan kini`,late:`Terlambat`,moment:`Saat dihitung`},nowState:`Kolom terakhir menunjukkan keadaan sekarang.`,accessTitle:`Kata-kata warga tidak ditampilkan`,accessList:e=>`Daftar ini memuat semua ${e} pengaduan; judul, kategori peka, dan pencarian hanya terbuka dengan token.`,accessOne:`Judul dan kategori peka hanya terbuka dengan token.`,accessHow:e=>`Token diberikan oleh pengelola tugu${e===``?``:` di ${e}`} kepada petugas yang berhak membaca pengaduan.`,tokenMine:`Saya punya token`,tokenKept:`Disimpan di tab ini saja, sampai ditutup.`,refused:`Anda melihat angka saja: daftar ini memerlukan token yang boleh membaca pengaduan.`,tokenLabel:`Token`,tokenEnter:`Pakai token`,tokenForget:`Lupakan token`,tokenHave:`Judul tampil karena token dipakai sampai tab ini ditutup.`,tokenBad:`Token itu tidak dikenal server. Periksa salinannya, atau minta token baru.`,columnsShort:{overdue:`lewat`,atRisk:`< 24 j`,open:`terbuka`,received:`diterima`,responseOnTime:`tanggapan`,resolutionOnTime:`hasil`,resolutionTime:`median hasil`,unanswered:`tak dijawab`},none:{department:`Belum ditugaskan`,pillar:`Belum dipilah`,district:`Tanpa lokasi`,category:`belum dipilah`},total:`Jumlah`,sortBy:e=>`urut menurut ${e}`,rank:`Peringkat`,allDepartments:`Semua perangkat daerah`,allPillars:`Semua pilar`,sort:`Urutkan`,others:e=>`${e} OPD lain`,othersNote:`tanpa pengaduan pada periode ini`,showEmpty:`tampilkan`,mapOf:e=>`${e} per wilayah`,measure:`Ukuran`,level:`Tingkat`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} tanpa lokasi`,mapAlt:`Peta; angka yang sama ada di tabel di sampingnya.`,noShapes:`Kota ini belum punya batas wilayah; tabel tetap lengkap.`,noDistricts:`Profil kota ini tidak menyebut wilayah: angka tidak dapat dibagi menurut tempat.`,place:`Wilayah`,classes:`Kelas`,clocks:{RESPONSE:`Janji tanggapan`,RESOLUTION:`Janji hasil`},promiseLead:`Apa yang dijanjikan, apa yang terjadi`,policy:`Aturan janji`,dueIn:{EXACT:`tepat sampai detik`,END_OF_DAY:`sampai akhir hari`,FROM_RECORD:`menurut catatan sumber`,NONE:`tanpa janji`},policyDays:(e,t)=>`${e} hari${t?` kerja`:` kalender`}`,since:e=>`sejak ${e}`,pauses:`berhenti saat menunggu warga`,onlyFor:e=>`hanya untuk ${e}`,durations:`Lama layanan`,mean:`rata-rata`,cases:`kasus`,ageing:`Umur pengaduan terbuka`,matured:`final`,maturing:`belum final: masih ada janji yang berjalan`,recap:`Rekap Pengaduan`,month:`Bulan`,print:`Cetak atau simpan PDF`,noRecap:`Bulan ini belum mulai.`,recapWindow:`Jendela waktu`,recapCompare:`Pembanding`,recapAsOf:`Keadaan per`,recapBasis:`Basis`,recapState:`Keadaan data`,recapOwnBasis:`tiap ukuran menurut basisnya sendiri (lihat Definisi)`,recapFilter:`Saringan`,recapAll:`semua pengaduan`,definitions:`Definisi`,unofficial:`Target dan pemetaan bertanda usulan dalam profil kota.`,running:`belum berakhir`,recapPerDepartment:`Per perangkat daerah`,recapPerPillar:`Per pilar`,cityWide:`Seluruh kota`,share:`bagian`,lowMark:e=>`* kurang dari ${e} kasus. \u2013 tak ada data, bukan nol.`,timeline:`Perjalanan`,facts:`Keterangan`,dueMoments:`Janji`,noComplaint:`Tidak ada pengaduan dengan nomor itu, atau Anda tidak boleh melihatnya.`,due:e=>`jatuh tempo ${e}`,answered:e=>`dijawab ${e}`,lateBy:e=>`terlambat ${e}`,inTime:e=>`sisa ${e}`,early:e=>`${e} sebelum batas`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`dilanggar`,EXEMPT:`dikecualikan`,UNOBSERVED:`tak dinilai`},statuses:{SUBMITTED:`masuk`,VERIFIED:`diverifikasi`,ASSIGNED:`ditugaskan`,RESPONDED:`ditanggapi`,IN_PROGRESS:`dikerjakan`,WAITING_CITIZEN:`menunggu warga`,RESOLVED:`ada hasil`,CLOSED:`ditutup`,REJECTED:`ditolak`,DUPLICATE:`duplikat`},events:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Ditugaskan`,RESPONDED:`Ditanggapi`,STARTED:`Mulai dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil diumumkan`,CLOSED:`Ditutup tanpa hasil`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka kembali`,RATED:`Dinilai warga`,CLASSIFIED:`Digolongkan`,NOTED:`Catatan dalam`,RETRACTED:`Ditarik sumber`},to_:e=>`ke ${e}`,recordedLater:e=>`dicatat ${e}`,titleHidden:`Judul memerlukan token.`,suspect:`Sumber menyebut kejadian sebelum pengaduan masuk.`,fact:{source:`Sumber`,channel:`Kanal`,category:`Kategori`,pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,place:`Lokasi`,rating:`Penilaian`,status:`Status`,external:`Nomor sumber`},rated:e=>`${e} dari 5`,hiddenCategory:`tertutup atau belum dipilah`,brokenUnmet:`dilanggar, tanpa hasil`,calendarEnds:e=>`Kalender hari kerja hanya cukup untuk pengaduan sampai ${e}: sesudahnya, pengaduan yang dijanjikan dalam hari kerja ditolak dan tidak masuk angka. Pengelola perlu menambah hari libur.`,calendarOver:e=>`Angka tidak lengkap: sejak ${e} pengaduan yang dijanjikan dalam hari kerja ditolak, karena kalender hari libur telah berakhir. Pengelola perlu menambahnya.`,notes:`Catatan tentang profil kota`,ignored:e=>`Tautan ini memuat sesuatu yang tidak dikenal: ${e}. Bagian itu tidak dipakai.`,loading:`Memuat …`,failed:`Tidak dapat dihitung.`,retry:`Coba lagi`,unreachable:`Server tidak terjangkau. Periksa sambungan; halaman mencoba lagi sendiri.`,badView:`Tautan ini meminta sesuatu yang tidak ada:`,plain:`Buka ikhtisar biasa`,busy:`Server sedang sibuk; coba lagi sebentar lagi.`,empty:`Tidak ada pengaduan yang cocok pada periode ini. Perluas periode atau hapus saringan.`,sentence:{none:`Tidak ada pengaduan pada periode ini`,noVerdict:`Belum ada janji yang jatuh tempo pada periode ini`,quiet:e=>`Tak ada yang masuk atau berakhir pada periode ini; ${e} masih terbuka`,few:e=>`Baru ${e} janji yang diputus pada periode ini: terlalu sedikit untuk dinilai`,rate:(e,t)=>`${e} ${t}`,rose:(e,t)=>`${e} naik ke ${t}`,fell:(e,t)=>`${e} turun ke ${t}`,below:e=>`, masih ${e} poin di bawah target`,met:`, target tercapai`,unanswered:(e,t)=>`; tak pernah dijawab bertambah ${e} menjadi ${t}`}};function ut(e){return e===`id`?lt:ct}function dt(e,n){let r=e?.city??null,i=o(n,r?.languages??[]),a=t(i,r?.locale??`id-ID`),s=r?.timeZone??`Asia/Jakarta`,c=ut(i),u=l(i,a,s),d=new Intl.DateTimeFormat(a,{timeZone:s,day:`numeric`,month:`short`,year:`numeric`}),f=new Intl.DateTimeFormat(a,{timeZone:s,day:`numeric`,month:`short`}),p=new Intl.DateTimeFormat(a,{timeZone:s,month:`short`,year:`numeric`}),m=new Intl.DateTimeFormat(a,{timeZone:s,timeZoneName:`short`}),h=e=>Date.parse(e),g=e=>m.formatToParts(h(e)).find(({type:e})=>e===`timeZoneName`)?.value??``,_=e=>Math.abs(e)>=48?`${u.mean(e/24)} ${c.days}`:`${u.mean(e)} ${c.hours}`;return{language:i,words:c,format:u,hours:_,city:r,catalog:e?.catalog??null,day:e=>d.format(h(e)),nearDay:e=>f.format(h(e)),month:e=>p.format(h(e)),short:e=>`${f.format(h(e))} ${u.clock(h(e))}`,full:e=>`${u.date(h(e))}${i===`id`?` pukul `:`, `}${u.clock(h(e))} ${g(e)}`,value:(e,t)=>e===`rate`?u.percent(t):e===`hours`?_(t):e===`index`?u.mean(t):u.count(t),change:(e,t)=>e===`rate`?`${u.mean(Math.abs(t)*100)} ${c.points}`:e===`hours`?_(Math.abs(t)):u.count(Math.abs(t))}}var ft=p(dt(null,null)),U=()=>s(ft);function W(e){return e!==null&&e.sources.length>0&&e.sources.every(({records:e})=>!e.includes(`RESPONDED`))}var pt=new Set([`unanswered`,`awaitingResponse`]);function G(e,t){return e?.targets.find(e=>e.measure===t)?.value??null}function mt(e,t){let n=(e?.policies??[]).filter(e=>e.sources.length===0&&e.categories.length===0)[0]?.[t];return n===void 0||n.days===null||n.due===`NONE`?null:{days:n.days,working:n.workingDays}}function ht({words:e,format:t,city:n},r){let i=r.key===`responseOnTime`?`response`:r.key===`resolutionOnTime`?`resolution`:null;if(i!==null){let r=mt(n,i);if(r!==null)return(i===`response`?e.responseIn:e.resultIn)(t.count(r.days),r.working)}return r.key===`atRisk`&&n!==null?e.riskIn(t.count(n.atRiskHours)):e.figures[r.key]??r.key}function K({words:e,format:t,value:n},r,i){return i.value===null?e.noData:i.low&&i.cases!==null?e.of(t.count(i.cases.part),t.count(i.cases.all)):n(r,i.value)}function gt({words:e,change:t},n,r){if(t(n,r.by)===t(n,0))return e.same;let i=r.good===null?``:`, ${r.good?e.better:e.worse}`;return`${r.by>0?e.up:e.down} ${t(n,r.by)}${i}`}function _t(e,t,n,r,i){let{words:{sentence:a,...o},format:s,city:c}=e;if(n.received===0&&n.open===0&&n.ended===0)return a.none;let l=t.read(n);if(n.received===0&&n.ended===0&&l.value===null)return a.quiet(s.count(n.open));if(l.value===null)return a.noVerdict;if(l.low)return a.few(s.count(l.cases?.all??0));let u=o.figures[t.key]??t.key,d=s.percent(l.value),f=r===null||i===null||Math.abs(i.by)<5e-4?a.rate:i.by>0?a.rose:a.fell,p=G(c,t.measure),m=p===null?null:p-l.value,h=m===null?``:m<=0?a.met:a.below(s.mean(m*100)),g=r===null?0:n.unanswered-r.unanswered;return f(u,d)+h+(g>0?a.unanswered(s.count(g),s.count(n.unanswered)):``)}function vt(){let{words:e,city:t,language:n}=U(),r=t===null?{}:{pillar:t.pillars,department:t.departments,programme:t.programmes,category:t.categories,district:t.districts,kecamatan:t.districts,kelurahan:t.districts,channel:t.channels,source:t.sources};return(t,i)=>{if(i===`NONE`)return e.none[t===`pillar`||t===`department`||t===`category`?t:`district`];let a=r[t]?.find(e=>e.code===i);return a===void 0?i:c(a,n)}}function yt({name:e,label:t,list:n,value:r,short:i=!1,choose:a}){let{words:o,language:s}=U(),l=e===`pillar`||e===`department`?e:e===`district`||e===`kecamatan`||e===`kelurahan`?`district`:null;return f(`label`,{class:`fl`,children:[f(`small`,{children:t}),f(`select`,{value:r,onChange:e=>a(e.currentTarget.value),children:[f(`option`,{value:``,children:o.all}),n.map(e=>f(`option`,{value:e.code,children:i&&`abbreviation`in e?d(e,s):c(e,s)},e.code)),l!==null&&f(`option`,{value:`NONE`,children:o.none[l]})]})]})}function bt({view:e,change:t,filter:n}){let{words:r,full:i}=U(),a=vt(),o=(e,t,n)=>f(`li`,{children:f(`button`,{type:`button`,onClick:n,children:[f(`small`,{children:e}),` `,t,` `,f(`span`,{"aria-hidden":`true`,children:`×`}),f(`span`,{class:`sr`,children:[` `,r.drop]})]})},e);return f(`ul`,{class:`chips`,children:[Object.entries(e.filter).map(([e,t])=>o(r.filters[e]??e,t.split(`,`).map(t=>a(e,t)).join(`, `),()=>n(e,``))),e.basis!==null&&o(r.basis,r.bases[e.basis],()=>t({basis:null})),e.asOf!==null&&o(r.asOf,i(e.asOf),()=>t({asOf:null}))]})}function xt(){let e=r(null);return n(()=>{let t=t=>{t.key===`Escape`&&e.current?.open===!0&&(e.current.open=!1,e.current.querySelector(`summary`)?.focus())},n=t=>{e.current!==null&&t.target instanceof Node&&!e.current.contains(t.target)&&(e.current.open=!1)};return addEventListener(`keydown`,t),addEventListener(`pointerdown`,n),()=>{removeEventListener(`keydown`,t),removeEventListener(`pointerdown`,n)}},[]),e}function St(){let{words:e}=U(),[t,n]=u(!1);return f(`button`,{type:`button`,class:`plain copy`,onClick:()=>{navigator.clipboard?.writeText(location.href).then(()=>{n(!0),setTimeout(()=>n(!1),3e3)})},children:f(`span`,{role:`status`,children:t?e.copied:e.copy})})}var Ct=p(null);function q(){let e=s(Ct);if(e===null)throw Error(`outside of the pages`);return e}function wt(){let e=()=>He(location.pathname,location.search),[{view:t,ignored:r},i]=u(e);n(()=>{let t=()=>i(e());return addEventListener(`popstate`,t),()=>removeEventListener(`popstate`,t)},[]);let a=e=>We({...t,...e});return{view:t,ignored:r,href:a,go(e,n=!1){let r=a(e),o={...t,...e};history[n?`replaceState`:`pushState`](null,``,r),i({view:o,ignored:[]}),n||o.page===t.page&&o.item===t.item||Tt()}}}function Tt(){scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus({preventScroll:!0}))}function J({change:e,replace:t,...n}){let{href:r,go:i}=q();return f(`a`,{...n,href:r(e),onClick:n=>{n.metaKey||n.ctrlKey||n.shiftKey||n.button!==0||(n.preventDefault(),i(e,t))}})}function Et({start:e,done:t}){let{words:n}=U();return f(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let n=new FormData(e.currentTarget),r=String(n.get(`from`)),i=String(n.get(`to`));r!==``&&i!==``&&t(r<=i?r:i,r<=i?i:r)},children:[f(`label`,{children:[f(`small`,{children:n.from}),f(`input`,{type:`date`,name:`from`,required:!0,defaultValue:e.from})]}),f(`label`,{children:[f(`small`,{children:n.to}),f(`input`,{type:`date`,name:`to`,required:!0,defaultValue:e.to})]}),f(`button`,{type:`submit`,children:n.apply})]})}function Dt(){let{words:e,city:t}=U(),{view:n,go:r}=q(),i=t?.timeZone??`Asia/Jakarta`,a=new Date;return f(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let t=String(new FormData(e.currentTarget).get(`at`));t!==``&&r({asOf:kt(t,i),...z})},children:[f(`label`,{children:[f(`small`,{children:e.asOf}),f(`input`,{type:`datetime-local`,name:`at`,required:!0,max:Ot(a.toISOString(),i),defaultValue:Ot(n.asOf??a.toISOString(),i)})]}),f(`button`,{type:`submit`,children:e.apply})]})}function Ot(e,t){let n=new Intl.DateTimeFormat(`en-CA`,{timeZone:t,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).formatToParts(Date.parse(e)),r=e=>n.find(t=>t.type===e)?.value??``;return`${r(`year`)}-${r(`month`)}-${r(`day`)}T${r(`hour`)}:${r(`minute`)}`}function kt(e,t){let n=Date.parse(`${e}:00Z`),r=n-(Date.parse(`${Ot(new Date(n).toISOString(),t)}:00Z`)-n),i=Date.parse(`${Ot(new Date(r).toISOString(),t)}:00Z`)-r,a=Math.round(i/6e4),o=e=>String(Math.floor(Math.abs(e))).padStart(2,`0`);return`${e}:00${a<0?`-`:`+`}${o(a/60)}:${o(Math.abs(a)%60)}`}function At({window:e}){let t=U(),{words:n,city:r}=t,{view:i,go:a}=q(),[o,s]=u(!1),[c,l]=u(!1),d=xt(),p=e=>a({...e,...z,search:i.search}),m=(e,t)=>{let{[e]:n,...r}=i.filter;p({filter:t===``?r:{...r,[e]:t}})},h=e===null?null:Xe(e),g=i.preset===null||o,_=Object.keys(i.filter).length+(i.basis===null?0:1)+(i.asOf===null?0:1),v=r===null?[]:[[`district`,r.districts],[`channel`,r.channels],[`source`,r.sources],[`programme`,r.programmes],[`category`,r.categories.filter(({sensitive:e})=>!e)]],y=(e,t,n,r=!1)=>f(yt,{name:e,label:t,list:n,value:i.filter[e]??``,short:r,choose:t=>m(e,t)},e);return f(`div`,{class:`flt`,role:`region`,"aria-label":n.more,children:[f(`label`,{class:`fl per`,children:[f(`small`,{children:[n.period,h!==null&&i.preset!==`ALL`&&f(`i`,{children:[` `,t.day(`${h.from}T12:00:00Z`),` – `,t.day(`${h.to}T12:00:00Z`)]})]}),f(`select`,{value:g?`custom`:i.preset??``,onChange:e=>{let t=Fe.find(t=>t===e.currentTarget.value);s(t===void 0),t!==void 0&&p({preset:t,from:null,to:null})},children:[Fe.map(e=>f(`option`,{value:e,children:n.presets[e]},e)),f(`option`,{value:`custom`,children:n.custom})]})]}),g&&f(Et,{start:{from:i.from??h?.from??``,to:i.to??h?.to??``},done:(e,t)=>{s(!1),p({preset:null,from:e,to:t})}}),f(`label`,{class:`fl`,children:[f(`small`,{children:n.comparison}),f(`select`,{value:i.compare??`NONE`,onChange:({currentTarget:{value:e}})=>p({compare:e===`PREVIOUS_PERIOD`||e===`YEAR_EARLIER`?e:null}),children:[`PREVIOUS_PERIOD`,`YEAR_EARLIER`,`NONE`].map(e=>f(`option`,{value:e,children:n.compare[e]},e))})]}),f(`details`,{class:`rest`,ref:d,children:[f(`summary`,{children:[f(`small`,{children:n.more}),f(`span`,{children:_===0?n.all:t.format.count(_)})]}),f(`div`,{class:`pop`,children:[f(`label`,{class:`fl`,children:[f(`small`,{children:n.asOf}),f(`select`,{value:i.asOf===null&&!c?``:`past`,onChange:({currentTarget:{value:e}})=>{l(e!==``),e===``&&p({asOf:null})},children:[f(`option`,{value:``,children:n.now}),f(`option`,{value:`past`,children:n.moment})]})]}),(i.asOf!==null||c)&&f(Dt,{}),i.page!==`pillars`&&r!==null&&y(`pillar`,n.pillar,r.pillars),i.page!==`departments`&&r!==null&&y(`department`,n.department,r.departments.filter(({validTo:e})=>e===null),!0),[`kecamatan`,`kelurahan`].filter(e=>i.filter[e]!==void 0).map(e=>y(e,n[e],(r?.districts??[]).filter(({level:t})=>t===e.toUpperCase()))),v.map(([e,t])=>y(e,n.filters[e]??e,t)),f(`label`,{class:`fl`,children:[f(`small`,{children:n.basis}),f(`select`,{value:i.basis??``,onChange:({currentTarget:{value:e}})=>p({basis:e===`EVENT`||e===`DUE`||e===`COHORT`?e:null}),children:[f(`option`,{value:``,children:n.basisOwn}),[`EVENT`,`DUE`,`COHORT`].map(e=>f(`option`,{value:e,children:n.bases[e]},e))]})]}),(Object.keys(i.filter).length>0||i.basis!==null||i.asOf!==null)&&f(`button`,{type:`button`,class:`plain`,onClick:()=>{l(!1),p({filter:{},basis:null,asOf:null})},children:n.clear})]})]}),f(St,{}),_>0&&f(bt,{view:i,change:p,filter:m})]})}var jt=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`];function Mt(e,t){let{preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}=e;return t===`report`?{...R,page:t,lang:l}:{...R,page:t,preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}}function Nt({simulated:e,standing:t}){let{words:n,language:r,city:i}=U(),{view:a}=q();return f(`header`,{class:`top`,children:[f(J,{class:`home`,change:{...R,lang:a.lang},children:[f(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[f(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),f(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),f(`b`,{children:`tugu`}),f(`span`,{children:i===null?`\xA0`:c(i,r)})]}),f(`span`,{class:e?`sim`:`sim off`,"aria-hidden":!e,children:e?n.simulation:`\xA0`}),f(`nav`,{class:`main`,"aria-label":`tugu`,children:jt.map(e=>f(J,{change:Mt(a,e),...a.page===e?{"aria-current":`page`}:{},children:n.pages[e]},e))}),f(Pt,{standing:t}),(i===null||i.languages.length>1)&&f(J,{class:`lang`,change:{lang:r===`id`?`en`:`id`},children:[r===`id`?`EN`:`ID`,f(`span`,{class:`sr`,children:[` `,n.otherLanguage]})]})]})}function Pt({standing:{live:e,freshness:t,asOf:n}}){let{words:r,format:i,short:a,language:o}=U(),{open:s,heardAt:l,attempts:u,now:d,offset:p}=Ce(),m=t?.sources.filter(({stale:e})=>e)??[],h=l===0?0:(d-l)/1e3,g=t?.validUntil==null?null:(d+p-Date.parse(t.validUntil))/1e3,v={tone:``,text:r.connecting};return e?!s&&u>1&&l>0?v={tone:`cut`,text:r.cut(i.clock(l+p))}:s&&h>10?v={tone:`stale`,text:r.old(i.span(h))}:s&&g!==null&&g>10?v={tone:`stale`,text:r.old(i.span(g))}:s&&(v={tone:``,text:r.fresh}):v={tone:``,text:n===null?r.past:r.asOfState(a(n))},f(`p`,{class:`live ${v.tone}`,children:[e&&f(_,{of:v.tone===`cut`?`cut`:v.tone===`stale`?`age`:`link`}),e&&v.text===r.fresh&&f(`span`,{class:`wide`,children:r.live}),` `,v.text,m.length>0&&f(`span`,{class:`silent wide`,title:r.silent(m.map(({source:e})=>c(e,o)).join(`, `)),children:[` · `,r.silent(String(m.length))]})]})}function Ft(){let{words:e}=U(),{view:t}=q();return f(`nav`,{class:`bot`,"aria-label":e.pages.overview,children:jt.map(n=>f(J,{change:Mt(t,n),...t.page===n?{"aria-current":`page`}:{},children:e.pagesShort[n]},n))})}function Y({failure:e,again:t}){let{words:n}=U(),r=e.code===`INVALID`||e.code===`TOO_LARGE`,i=e.code===`UNREACHABLE`?n.unreachable:e.code===`BUSY`?n.busy:r?n.badView:n.failed;return f(`div`,{class:`state`,role:`alert`,children:[f(`p`,{children:i}),r&&f(`p`,{class:`said`,lang:`en`,children:e.message}),f(`p`,{class:`do`,children:r?f(J,{change:{...R,lang:null},children:n.plain}):f(`button`,{type:`button`,onClick:t,children:n.retry})})]})}function It({refused:e,held:t,count:n,done:r}){let{words:i,format:a,city:o,language:s}=U(),[l,d]=u(!1);return t&&!e?f(`p`,{class:`access held`,children:[f(`span`,{children:i.tokenHave}),` `,f(`button`,{type:`button`,class:`plain`,onClick:()=>{D(null),r()},children:i.tokenForget})]}):f(`section`,{class:`access`,"aria-label":i.accessTitle,children:[f(`p`,{children:[f(`svg`,{viewBox:`0 0 16 18`,width:`16`,height:`18`,"aria-hidden":`true`,children:[f(`path`,{d:`M4 8V5.5a4 4 0 0 1 8 0V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`1.8`}),f(`rect`,{x:`2`,y:`8`,width:`12`,height:`9`,fill:`currentColor`})]}),f(`span`,{children:[f(`b`,{children:[i.accessTitle,`.`]}),` `,e?i.refused:n===null?i.accessOne:i.accessList(a.count(n)),` `,i.accessHow(o===null?``:c(o,s)),` `,!l&&f(`button`,{type:`button`,class:`plain`,"aria-expanded":!1,onClick:()=>d(!0),children:i.tokenMine})]})]}),l&&f(Lt,{done:()=>{d(!1),r()}})]})}function Lt({done:e}){let{words:t}=U(),[i,a]=u(``),[o,s]=u(!1),[c,l]=u(!1),d=r(null);return n(()=>d.current?.focus(),[]),f(`form`,{class:`token`,onSubmit:t=>{t.preventDefault(),i.trim()!==``&&(D(i.trim()),l(!0),he().then(t=>{if(l(!1),s(!t),!t)return D(null);a(``),e()}))},children:[f(`p`,{children:[f(`label`,{children:[t.tokenLabel,f(`input`,{ref:d,type:`password`,autocomplete:`off`,value:i,"aria-invalid":o,onInput:e=>{a(e.currentTarget.value),s(!1)}})]}),f(`button`,{type:`submit`,disabled:c,children:t.tokenEnter}),` `,f(`span`,{class:`dim`,children:t.tokenKept})]}),o&&f(`p`,{class:`said`,role:`alert`,children:t.tokenBad})]})}function X({rows:e,height:t}){let{words:n}=U();return f(`div`,{class:`waiting`,role:`status`,children:[f(`span`,{class:`sr`,children:n.loading}),Array.from({length:e},(e,n)=>f(`i`,{style:{height:`${t}px`}},n))]})}function Rt(){let{words:e}=U(),{view:t}=q(),n=M(me,{id:t.item??``}),r=n.data?.complaint??null,a=n.failure?.code===`FORBIDDEN`||n.failure?.code===`UNAUTHENTICATED`;return n.failure!==null&&!a&&n.failure.code!==`NOT_FOUND`&&n.failure.code!==`INVALID`?f(Y,{failure:n.failure,again:n.again}):n.pending?f(`section`,{class:`page`,children:f(X,{rows:12,height:40})}):f(`section`,{class:`page one`,children:[f(`p`,{children:f(`button`,{type:`button`,class:`plain backto`,onClick:()=>history.back(),children:e.back})}),r===null?f(i,{children:[f(`h1`,{tabIndex:-1,children:e.pages.complaint}),f(`p`,{class:`state`,children:a?e.refused:e.noComplaint})]}):f(zt,{complaint:r}),f(It,{refused:a,held:E()!==null,count:null,done:n.again})]})}function zt({complaint:e}){let{words:t,language:n,full:r}=U(),a=e=>e.code===`NONE`?`–`:c(e,n),o=[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>c(e,n)).join(`, `),s=(e,t)=>f(`div`,{children:[f(`dt`,{children:e}),f(`dd`,{children:t})]});return f(i,{children:[f(`h1`,{tabIndex:-1,children:[e.reference,` `,f(`small`,{children:e.category.code===`NONE`?E()===null?t.hiddenCategory:t.none.category:c(e.category,n)})]}),e.simulated&&f(`p`,{class:`sim`,children:t.simulation}),(e.title!==``||E()===null)&&f(`p`,{class:`ttl`,children:e.title===``?f(`em`,{children:t.titleHidden}):e.title}),e.suspect&&f(`p`,{class:`note`,children:t.suspect}),f(`div`,{class:`two`,children:[f(`article`,{children:[f(`h2`,{children:t.dueMoments}),f(Vt,{name:t.clocks.RESPONSE,clock:e.response}),f(Vt,{name:t.clocks.RESOLUTION,clock:e.resolution}),e.policy!==null&&f(`p`,{class:`note`,children:[e.policy.code,e.policy.basis===``?``:`: ${e.policy.basis}`]}),f(`h2`,{children:t.facts}),f(`dl`,{class:`parts`,children:[s(t.fact.status,t.statuses[e.status]),s(t.fact.department,e.department.code===`NONE`?t.none.department:c(e.department,n)),s(t.fact.place,o===``?t.none.district:o),s(t.fact.pillar,a(e.category.pillar)),s(t.fact.programme,a(e.category.programme)),s(t.fact.source,a(e.source)),s(t.fact.channel,a(e.channel)),s(t.fact.external,e.externalId),e.rating!==null&&s(t.fact.rating,t.rated(String(e.rating)))]})]}),f(`article`,{children:[f(`h2`,{children:t.timeline}),f(`ol`,{class:`tl`,children:Bt(e).map(e=>f(`li`,{class:e.tone,children:[f(`time`,{dateTime:e.at,children:r(e.at)}),f(`b`,{children:[e.tone===`over`&&f(_,{of:`over`}),e.tone===`wait`&&f(_,{of:`risk`}),e.due===null?t.events[e.kind??`NOTED`]:`${t.clocks[e.due]}: ${t.due(``)}`]}),e.note!==``&&f(`span`,{children:e.kind===`ASSIGNED`?t.to_(n===`en`&&e.noteEn!==``?e.noteEn:e.note):``}),e.recordedAt!==null&&f(`small`,{children:t.recordedLater(r(e.recordedAt))})]},e.key))})]})]})]})}function Bt(e){let t=e.events.map(e=>({key:e.cursor,at:e.occurredAt,kind:e.kind,due:null,tone:``,note:e.department.name,noteEn:e.department.nameEn,recordedAt:Date.parse(e.recordedAt)-Date.parse(e.occurredAt)>36e5?e.recordedAt:null})),n=[[`RESPONSE`,e.response],[`RESOLUTION`,e.resolution]].flatMap(([e,t])=>t.dueAt===null||t.verdict===`MET`||t.verdict===`EXEMPT`||t.verdict===`UNOBSERVED`?[]:[{key:e,at:t.dueAt,kind:null,due:e,tone:t.verdict===`BREACHED`?`over`:`wait`,note:``,noteEn:``,recordedAt:null}]);return[...t,...n].sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))}function Vt({name:e,clock:t}){let{words:n,full:r,format:i}=U(),a=Date.now()+j.get().offset,o=Ae(t,a),s=t.dueAt===null?0:(Date.parse(t.dueAt)-(t.answeredAt===null?a:Date.parse(t.answeredAt)))/1e3;return f(`dl`,{class:`parts clock ${o>0?`over`:``}`,children:[f(`div`,{class:`sum`,children:[f(`dt`,{children:e}),f(`dd`,{children:[o>0&&f(_,{of:`over`}),n.verdicts[t.verdict]]})]}),t.dueAt!==null&&f(`div`,{children:[f(`dt`,{children:n.due(``)}),f(`dd`,{children:r(t.dueAt)})]}),t.answeredAt!==null&&f(`div`,{children:[f(`dt`,{children:n.answered(``)}),f(`dd`,{children:r(t.answeredAt)})]}),t.dueAt!==null&&t.verdict!==`EXEMPT`&&f(`div`,{children:[f(`dt`,{}),f(`dd`,{children:o>0?n.lateBy(i.span(o)):t.answeredAt===null?n.inTime(i.span(s)):n.early(i.span(s))})]})]})}var Ht=.5;function Z({figure:e,reading:t,target:n,width:r=112}){let i=e.better===`less`?0:Ht,a=e.better===`less`?Ht:1,o=e=>6+(Math.min(a,Math.max(i,e))-i)/(a-i)*(r-12),s=L(e,t,n),c=s!==`null`&&s!==`few`,l=o(t.value??0),u=s===`far`?`var(--over)`:`var(--ink-2)`;return f(`svg`,{class:`gl`,viewBox:`0 0 ${r} 16`,width:r,height:`16`,"aria-hidden":`true`,children:[f(`path`,{d:`M2 8H${r-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...c?{}:{"stroke-dasharray":`3 5`}}),c&&n!==null&&s!==`met`&&f(`path`,{d:`M${l} 8H${o(n)}`,stroke:u,"stroke-width":`2.9`}),n!==null&&f(`path`,{d:`M${o(n)} .6V15.4`,stroke:`var(--ink)`,"stroke-width":`2.3`}),c&&(s===`far`?f(`path`,{d:`M${l} 2.2l5.8 5.8l-5.8 5.8l-5.8 -5.8Z`,fill:`var(--over)`}):s===`below`?f(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`2.2`}):f(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--ink)`}))]})}function Ut({figure:e,points:t}){let n=t.map(({kpis:t})=>e.read(t).value),r=n.filter(e=>e!==null),i=Math.min(...r),a=Math.max(...r),o=Math.max(1,n.length-1),s=e=>3+e/o*88,c=e=>a===i?13:22-(e-i)/(a-i)*18,l=``,u=!1;n.forEach((e,t)=>{e===null?u=!1:(l+=`${u?`L`:`M`}${s(t).toFixed(1)} ${c(e).toFixed(1)}`,u=!0)});let d=n.at(-1)??null,p=t.at(-1)?.partial===!0;return f(`svg`,{class:`sp`,viewBox:`0 0 96 26`,width:`96`,height:`26`,"aria-hidden":`true`,children:[f(`path`,{d:l,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`1.5`,"stroke-linejoin":`round`}),d!==null&&f(`circle`,{cx:s(n.length-1),cy:c(d),r:`3`,fill:p?`var(--bg)`:`var(--ink)`,stroke:`var(--ink)`,"stroke-width":`1.5`})]})}function Wt({figure:e,change:t}){let n=U();if(t===null)return null;let r=n.change(e.kind,t.by),a=r===n.change(e.kind,0);return f(`span`,{class:`dl`,children:[f(`span`,{class:`sr`,children:gt(n,e.kind,t)}),f(`span`,{"aria-hidden":`true`,children:a?n.words.same:f(i,{children:[f(`svg`,{class:`ar`,viewBox:`0 0 20 20`,children:f(`path`,{d:t.by>0?`M4 15 15 4M7 4H15V12`:`M4 5 15 16M7 16H15V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`})}),r]})})]})}function Gt({figure:e,value:t}){return t===null?null:e===`overdue`||e===`unanswered`||e===`responseOverdue`||e===`resolutionOverdue`?f(_,{of:t>0?`over`:`over0`}):e===`atRisk`&&t>0?f(_,{of:`risk`}):null}var Kt=[`overdue`,`atRisk`,`open`,`received`,`responseOnTime`,`resolutionOnTime`,`resolutionTime`,`unanswered`],qt=new Set([`overdue`,`received`,`responseOnTime`,`resolutionOnTime`]);function Jt(e){return e.received+e.open+e.ended+e.responseOnTime.met+e.responseOnTime.breached+e.resolutionOnTime.met+e.resolutionOnTime.breached>0}function Yt(e){let[t]=e;if(t===void 0)return null;let n={rate:null,lowCount:!1};return{...Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n==`number`&&t!==`score`&&t!==`perThousand`?e.reduce((e,n)=>e+n[t],0):n])),score:null,perThousand:null,responseOnTime:{...t.responseOnTime,...n,met:0,breached:0},resolutionOnTime:{...t.resolutionOnTime,...n,met:0,breached:0},responseTime:{...t.responseTime,p50Hours:null},resolutionTime:{...t.resolutionTime,p50Hours:null}}}function Xt(e,t){let n=F[t],r=({kpis:e})=>{let{value:t,low:r}=n.read(e);return t===null?1/0:(r?1e9:0)+(n.better===`more`?t:-t)},i=({kpis:e})=>-e.overdue*1e6-e.atRisk*1e3-e.open;return[...e].sort((e,t)=>r(e)-r(t)||i(e)-i(t)||e.name.localeCompare(t.name))}function Zt({rows:e,rest:t,none:n,total:r,before:a,page:o,sort:s,head:c}){let{words:l}=U(),{go:u}=q(),d=l.columnsShort,p=Math.max(1,...e.map(({kpis:e})=>e.open),n?.kpis.open??0);return f(i,{children:[s!==null&&f(`label`,{class:`fl bysort`,children:[f(`small`,{children:l.sort}),f(`select`,{value:s,onChange:({currentTarget:{value:e}})=>u({sort:e},!0),children:Kt.map(e=>f(`option`,{value:e,children:l.figures[e]},e))})]}),f(`div`,{class:`scroll`,tabIndex:0,role:`region`,"aria-label":c,children:f(`table`,{class:`board`,children:[f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:c}),f(`td`,{class:`ldb`}),Kt.map(e=>f(`th`,{scope:`col`,class:`c-${e}`,...s===e?{"aria-sort":F[e]?.better===`more`?`ascending`:`descending`}:{},children:s===null?d[e]:f(J,{replace:!0,change:{sort:e},children:d[e]})},e))]})}),f(`tbody`,{children:[e.map(e=>f(Qt,{row:e,page:o,largest:p},e.code)),t!=null&&f(Qt,{row:t,page:o,largest:p}),n!==null&&f(Qt,{row:n,page:o,largest:p}),f(`tr`,{class:`sum`,children:[f(`th`,{scope:`row`,children:l.total}),f(`td`,{class:`ldb`}),f($t,{kpis:r,previous:a,link:{page:`overview`}})]})]})]})})]})}function Qt({row:e,page:t,largest:n}){let r={page:t,item:e.code,sort:null},{open:i,overdue:a,atRisk:o}=e.kpis,s=100/n;return f(`tr`,{children:[f(`th`,{scope:`row`,children:[e.code===``?e.name:f(J,{change:r,children:e.name}),e.full!==e.name&&f(`small`,{children:e.full})]}),f(`td`,{class:`ldb`,children:f(`svg`,{class:`bar`,viewBox:`0 0 100 12`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[f(`rect`,{width:i*s,height:`12`,fill:`var(--d2)`}),f(`rect`,{width:a*s,height:`12`,fill:`var(--over-fill)`}),f(`rect`,{x:a*s,width:o*s,height:`12`,fill:`var(--risk-fill)`})]})}),f($t,{kpis:e.kpis,previous:e.previous,link:e.code===``?null:r})]})}function $t({kpis:e,previous:t,link:n}){let r=U(),{words:a,city:o}=r;return f(i,{children:Kt.map(i=>{let s=F[i],c=s.read(e),l=G(o,s.measure),u=L(s,c,l),d=pt.has(i)&&W(o)?`–`:c.value===null?a.noData:u===`few`?K(r,s.kind,c):r.value(s.kind,c.value),p=(i===`overdue`||i===`unanswered`)&&(c.value??0)>0?`over`:i===`atRisk`&&(c.value??0)>0?`risk`:u===`far`?`over`:``;return f(`td`,{class:`c-${i} ${p} ${u===`null`||u===`few`||c.value===0?`dim`:``}`,"data-label":a.columnsShort[i],children:[s.kind===`rate`&&n!==null&&f(Z,{figure:s,reading:c,target:l,width:72}),n===null?s.kind===`count`?d:`–`:f(J,{change:{...n,figure:i,part:null},children:[i===`overdue`&&(c.value??0)>0&&f(_,{of:`over`}),i===`atRisk`&&(c.value??0)>0&&f(_,{of:`risk`}),d]}),qt.has(i)&&n!==null&&t!==null&&u!==`few`&&f(`small`,{children:f(Wt,{figure:s,change:I(s,e,t)})})]},i)})})}function en({live:e}){let{words:t,language:n,format:r}=U(),{view:a}=q(),[o,s]=u(!1),l=at(a,e),p=l.data?.departments??null;if(l.failure!==null)return f(Y,{failure:l.failure,again:l.again});let m=Kt.find(e=>e===a.sort)??`overdue`,h=(p?.items??[]).map(({department:e,kpis:t,previous:r})=>({code:e.code,name:d(e,n),full:c(e,n),kpis:t,previous:r})),g=o?h:h.filter(({kpis:e})=>Jt(e)),_=h.filter(e=>!g.includes(e)),v=Yt(_.map(({kpis:e})=>e));return f(`section`,{class:`page`,children:[f(`h1`,{tabIndex:-1,children:t.pages.departments}),p===null?f(X,{rows:18,height:46}):f(i,{children:[f(Zt,{page:`departments`,sort:m,head:t.pages.departments,total:p.total,before:p.previousTotal,rows:Xt(g,m),rest:v===null?null:{code:``,name:t.others(r.count(_.length)),full:t.othersNote,kpis:v,previous:null},none:{code:`NONE`,name:t.none.department,full:t.none.department,kpis:p.unassigned,previous:null}}),_.length>0&&f(`p`,{class:`note`,children:[t.others(r.count(_.length)),`: `,f(`button`,{type:`button`,class:`plain`,onClick:()=>s(!0),children:t.showEmpty})]}),g.length===0&&f(`p`,{class:`state`,children:t.empty})]})]})}var tn=[`open`,`overdue`,`received`,`unanswered`,`resolutionOnTime`,`responseOnTime`,`resolutionTime`],nn=520,rn=600;function an({live:e}){let{words:t,city:n}=U(),{view:r,go:i}=q(),a=st(r,e),o=a.data?.districts??null,s=F[tn.find(e=>e===r.measure)??`open`],c=n===null?[]:[`KECAMATAN`,`KELURAHAN`].filter(e=>n.districts.some(t=>t.level===e)),l=on(n===null||c.length===0?null:r.level);return a.failure===null?f(`section`,{class:`page`,children:[f(`h1`,{tabIndex:-1,children:t.mapOf(t.figures[s.key]??``)}),f(`div`,{class:`ctl`,children:[f(`label`,{class:`fl`,children:[f(`small`,{children:t.measure}),f(`select`,{value:s.key,onChange:({currentTarget:{value:e}})=>i({measure:e===`open`?null:e},!0),children:tn.map(e=>f(`option`,{value:e,children:t.figures[e]},e))})]}),c.length>1&&f(`label`,{class:`fl`,children:[f(`small`,{children:t.level}),f(`select`,{value:r.level,onChange:({currentTarget:{value:e}})=>i({level:e===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`},!0),children:c.map(e=>f(`option`,{value:e,children:e===`KECAMATAN`?t.kecamatan:t.kelurahan},e))})]})]}),o===null?f(X,{rows:1,height:560}):f(`div`,{class:`map${a.pending?` turning`:``}`,children:[l===`none`||c.length===0&&n!==null?f(`p`,{class:`state`,children:c.length===0?t.noDistricts:t.noShapes}):f(sn,{board:o,figure:s,shapes:l??[]}),f(ln,{board:o,figure:s})]})]}):f(Y,{failure:a.failure,again:a.again})}function on(e){let[t,r]=u(null);return n(()=>{if(e===null)return;let t=new AbortController;return fetch(`/boundaries/${e.toLowerCase()}.geojson`,{signal:t.signal}).then(async e=>e.ok?h(await e.json()):[]).catch(()=>[]).then(n=>{t.signal.aborted||r({level:e,shapes:n.length===0?`none`:n})}),()=>t.abort()},[e]),t?.level===e?t.shapes:null}function sn({board:e,figure:t,shapes:n}){let r=U(),{words:i,language:o,city:s}=r,{view:l,go:u}=q(),d=a(()=>{let e=v(n,nn,rn),t=new Map((s?.districts??[]).map(e=>[e.code,e.parentCode??e.code]));return{areas:n.map(t=>({code:t.code,path:C(t,e)})),outline:b(n,e=>t.get(e)??``,e)}},[n,s]),p=new Map(e.items.map(e=>[e.district.code,e])),{classes:m,labels:h}=cn(e.items.map(({kpis:e})=>t.read(e)).filter(({value:e,low:t})=>e!==null&&!t).map(({value:e})=>e??0),t,r),g=e=>{let n=p.get(e),r=n===void 0?null:t.read(n.kpis);return r===null||r.value===null||r.low?`var(--bg)`:`var(--c${m(r.value)})`};return f(`figure`,{children:[f(`svg`,{class:`cm`,viewBox:`0 0 ${nn} ${rn}`,role:`img`,"aria-label":i.mapAlt,children:[d.areas.map(({code:e,path:n})=>{let i=p.get(e);return f(`path`,{"data-code":e,onClick:()=>u({page:`overview`,filter:{...l.filter,district:e},figure:t.key,part:null}),d:n,fill:g(e),stroke:`var(--line-2)`,"stroke-width":`.8`,children:f(`title`,{children:i===void 0?e:`${c(i.district,o)}: ${K(r,t.kind,t.read(i.kpis))}`})},e)}),f(`path`,{d:d.outline,fill:`none`,stroke:`var(--ink)`,"stroke-width":`1.6`})]}),f(`figcaption`,{children:[h.map((e,t)=>f(`span`,{children:[f(`i`,{class:`c${t}`}),e]},t)),t.kind!==`count`&&f(`span`,{children:[f(`i`,{class:`cn`}),i.noData,`, `,i.few]}),f(`span`,{children:i.nowhere(K(r,t.kind,t.read(e.unassigned)))})]})]})}function cn(e,t,{format:n,value:r}){if(t.kind===`count`){let t=x(e),r=(e,t)=>e===t?n.count(e):`${n.count(e)}\u2013${n.count(t)}`;return{classes:e=>w(e,t),labels:[`0`,r(1,t[0]),r(t[0]+1,t[1]),`${n.count(t[1]+1)}+`]}}let i=[...e].sort((e,t)=>e-t),a=e=>i[Math.min(i.length-1,Math.floor(i.length*e))]??0,o=[a(.25),a(.5),a(.75)],s=e=>r(t.kind,e);return{classes:e=>o.filter(t=>e>=t).length,labels:i.length===0?[]:[`< ${s(o[0]??0)}`,`\u2265 ${s(o[0]??0)}`,`\u2265 ${s(o[1]??0)}`,`\u2265 ${s(o[2]??0)}`]}}function ln({board:e,figure:t}){let n=U(),{words:r,language:i,city:a}=n,{view:o}=q(),s=new Map((a?.districts??[]).map(e=>[e.code,c(e,i)])),l=e=>t.read(e.kpis).value??-1/0,u=[...e.items].sort((e,t)=>l(t)-l(e)),d=(e,r)=>f(J,{change:{page:`overview`,filter:r,figure:t.key,part:null},children:K(n,t.kind,t.read(e))}),p={...o.filter,[o.level===`KECAMATAN`?`kecamatan`:`kelurahan`]:`NONE`};return f(`div`,{class:`scroll tall`,tabIndex:0,role:`region`,"aria-label":r.place,children:f(`table`,{class:`board`,children:[f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:r.place}),f(`th`,{scope:`col`,class:`v`,children:r.figures[t.key]})]})}),f(`tbody`,{children:[u.map(e=>f(`tr`,{children:[f(`th`,{scope:`row`,children:[f(J,{change:{page:`overview`,filter:{...o.filter,district:e.district.code},figure:t.key,part:null},children:c(e.district,i)}),e.district.parentCode!==null&&f(`small`,{children:s.get(e.district.parentCode)})]}),f(`td`,{class:`v`,children:d(e.kpis,{...o.filter,district:e.district.code})})]},e.district.code)),f(`tr`,{children:[f(`th`,{scope:`row`,children:r.none.district}),f(`td`,{class:`v`,children:d(e.unassigned,p)})]}),f(`tr`,{class:`sum`,children:[f(`th`,{scope:`row`,children:r.total}),f(`td`,{class:`v`,children:d(e.total,o.filter)})]})]})]})})}var un=[[`words`,[`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`]],[`heard`,[`unanswered`,`awaitingResponse`]],[`load`,[`open`,`overdue`,`atRisk`,`ageing`]],[`flow`,[`received`,`ended`,`reopened`]],[`time`,[`responseTime`,`resolutionTime`]],[`voice`,[`satisfaction`,`reopenRate`,`transferRate`]]];function dn({now:e,before:t,trend:n,opened:r}){let i=U(),{words:a}=i;return f(`table`,{class:`led`,children:[f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:a.figure}),f(`td`,{class:`sk`,children:n?.granularity===`MONTH`?a.months:a.weeks}),f(`th`,{scope:`col`,class:`v`,children:a.periodColumn}),f(`th`,{scope:`col`,class:`d`,children:a.before})]})}),un.map(([o,s])=>f(`tbody`,{class:`g-${o}`,children:[f(`tr`,{class:`g`,children:f(`th`,{colSpan:3,scope:`rowgroup`,children:a.groups[o]})}),s.map(a=>{let s=F[a];return s===void 0?null:f(fn,{figure:s,now:e,before:t,trend:n,lead:o===`words`,selected:r===a,speech:i},a)})]},o))]})}function fn({figure:e,now:t,before:n,trend:r,lead:a,selected:o,speech:s}){let{words:c,city:l}=s,{view:u}=q(),d=G(l,e.measure),p=pt.has(e.key)&&W(l),m=t===null?null:e.read(t),h=m!==null&&p?{...m,value:null}:m,g=h===null?`null`:L(e,h,d),_=t===null||p?null:I(e,t,n),v=h?.value??null,y=e.key===`overdue`||e.key===`unanswered`?(v??0)>0?`over`:``:e.key===`atRisk`?(v??0)>0?`risk`:``:g===`far`?`over`:``,b=ht(s,e),x=c.words4[e.key];return f(`tr`,{class:`${o?`sel `:``}${y} ${g===`null`||g===`few`?`nul`:``}`,children:[f(`th`,{scope:`row`,children:[f(J,{change:{figure:e.key,part:null,...z},...o?{"aria-current":`true`}:{},id:`f-${e.key}`,children:a?x:b}),f(`small`,{children:[a?b:p?c.unrecordedShort:hn(s,e,t),d!==null&&f(i,{children:[` `,a&&`· `,f(`span`,{class:`tg`,children:c.target(s.format.target(d))})]})]})]}),f(`td`,{class:`sk`,children:[a&&h!==null&&f(Z,{figure:e,reading:h,target:d,width:96}),!a&&!p&&r!==null&&u.page!==`report`&&f(Ut,{figure:e,points:r.points})]}),f(`td`,{class:`v`,children:[h===null?f(`i`,{class:`still`,"aria-hidden":`true`}):f(i,{children:[f(Gt,{figure:e.key,value:v}),e.kind===`hours`&&v!==null?f(pn,{text:K(s,e.kind,h)}):K(s,e.kind,h)]}),g===`few`&&f(`small`,{class:`few`,children:c.few})]}),f(`td`,{class:`d`,children:f(Wt,{figure:e,change:_})})]})}function pn({text:e}){let[t=``,n=``]=e.split(` `);return f(i,{children:[t,f(`small`,{children:[` `,n]})]})}var mn=new Set([`unanswered`,`overdue`,`ended`,`responseTime`,`resolutionTime`,`satisfaction`,`reopenRate`,`ageing`]);function hn({words:e,format:t,hours:n},r,i){if(i===null)return mn.has(r.key)?`\xA0`:``;switch(r.key){case`unanswered`:return e.neverNote;case`overdue`:return e.overdueNow;case`ageing`:return i.ageing.over60Days===0?``:e.over60(t.count(i.ageing.over60Days));case`ended`:return i.clearance.rate===null?``:e.clearanceNote(t.percent(i.clearance.rate));case`responseTime`:return i.responseTime.p90Hours===null?``:e.p90(n(i.responseTime.p90Hours));case`resolutionTime`:return i.resolutionTime.p90Hours===null?``:e.p90(n(i.resolutionTime.p90Hours));case`satisfaction`:return i.satisfaction.mean===null?``:`${e.ratedNote(t.mean(i.satisfaction.mean),t.count(i.satisfaction.count))}`;default:return``}}function gn({figure:e,live:t,target:n}){let{words:r,language:i,format:a}=U(),{view:o}=q(),s=o.page===`departments`,l=at(s?null:o,t),u=ot(s?o:null,t),p=s?u.data?.pillars:l.data?.departments,m=s?(u.data?.pillars?.items??[]).map(({pillar:e,kpis:t})=>({code:e.code,name:c(e,i),kpis:t})):(l.data?.departments?.items??[]).map(({department:e,kpis:t})=>({code:e.code,name:d(e,i),kpis:t})),h=p==null?[]:_n(e,[...m,{code:`NONE`,name:s?r.none.pillar:r.none.department,kpis:p.unassigned}]),g=Math.max(1,...h.map(({kpis:t})=>e.read(t).value??0));return f(`section`,{class:`byo`,children:[f(`h3`,{children:[s?r.byPillar:r.byDepartment,` `,e.kind===`rate`&&n!==null&&f(`small`,{children:r.targetTick(a.target(n))})]}),p==null?f(X,{rows:12,height:26}):f(`table`,{class:`opd`,children:f(`tbody`,{children:[h.map(({code:t,name:r,kpis:i})=>f(vn,{figure:e,target:n,code:t,name:r,kpis:i,largest:g,page:s?`pillars`:`departments`},t)),f(`tr`,{class:`sum`,children:[f(`th`,{scope:`row`,children:r.total}),f(`td`,{}),f(yn,{figure:e,kpis:p.total,target:n})]})]})})]})}function _n(e,t){let n=({kpis:t})=>{let{value:n,low:r}=e.read(t);if(n===null)return 1/0;let i=e.better===`more`&&e.kind===`rate`?n:-n;return r?1e9+i:i};return t.filter(({kpis:t})=>{let{value:n,cases:r}=e.read(t);return n!==null&&(r===null?n!==0:r.all>0)}).sort((e,t)=>n(e)-n(t)||e.name.localeCompare(t.name))}function vn({figure:e,target:t,code:n,name:r,kpis:i,largest:a,page:o}){let{view:s}=q(),c=e.read(i),{[o===`pillars`?`pillar`:`department`]:l,...u}=s.filter,d=s.page!==o&&s.item!==null?{[s.page===`pillars`?`pillar`:`department`]:s.item}:{};return f(`tr`,{class:L(e,c,t),children:[f(`th`,{scope:`row`,children:f(J,{change:{page:o,item:n,filter:{...u,...d},...z},children:r})}),f(`td`,{class:`gl`,children:e.kind===`rate`?f(Z,{figure:e,reading:c,target:t,width:96}):f(`svg`,{class:`bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:f(`rect`,{width:(c.value??0)/a*100,height:`10`,fill:e.key===`overdue`||e.key===`unanswered`?`var(--over-fill)`:`var(--d3)`})})}),f(yn,{figure:e,kpis:i,target:t})]})}function yn({figure:e,kpis:t}){let n=U(),{words:r,format:a}=n,o=e.read(t),s=o.low&&o.value!==null&&o.cases!==null;return f(i,{children:[f(`td`,{class:s?`v few`:`v`,children:K(n,e.kind,o)}),o.cases!==null&&f(`td`,{class:`m`,children:o.value===null?``:s?r.fewShort:r.of(a.count(o.cases.part),a.count(o.cases.all))})]})}function bn({figure:e,now:t}){let n=U(),{words:r,language:a,format:o,catalog:s,city:c}=n,{view:l}=q(),u=s?.measures.find(({code:t})=>t===e.measure),d=e.read(t),p=e.openings(t),m=u===void 0?void 0:l.basis!==null&&u.bases.includes(l.basis)?l.basis:u.defaultBasis,h=(e.key.startsWith(`response`)?`response`:e.key.startsWith(`resol`)?`resolution`:null)===null?void 0:c?.policies.find(({sources:e,categories:t})=>e.length===0&&t.length===0),g=c?.targets.find(({measure:t})=>t===e.measure)?.basis;return f(`section`,{class:`def`,children:[f(`h3`,{children:r.meaning}),f(`p`,{lang:a,children:(a===`id`?u?.definitionId:u?.definitionEn)??`\xA0`}),d.cases!==null&&d.value!==null&&f(`p`,{class:`fx`,children:[f(`span`,{class:`fr`,children:[f(`span`,{children:[o.count(d.cases.part),` `,r.part[e.key===`satisfaction`?`numerator`:p.find(({part:e})=>e===`MET`||e===`NUMERATOR`)?.key??`all`]?.toLowerCase()]}),f(`span`,{children:[o.count(d.cases.all),` `,r.counted.toLowerCase()]})]}),`= `,f(`b`,{children:n.value(e.kind,d.value)})]}),e.kind===`hours`&&f(Sn,{figure:e,now:t}),f(`p`,{class:`meta`,children:[m!==void 0&&f(i,{children:[r.basis,`: `,r.bases[m],`. `]}),h!==void 0&&f(i,{children:[f(J,{change:Mt(l,`promise`),children:r.promiseOf(h.code)}),`. `]}),g!==void 0&&f(i,{children:[r.targetFrom(g),`. `]}),e.kind===`rate`&&`matured`in t[e.key]&&xn(t,e.key,r)]})]})}function xn(e,t,n){let{matured:r}=e[t];return r===null?``:r?n.matured:n.maturing}function Sn({figure:e,now:t}){let{words:n,hours:r,format:i}=U(),a=t[e.key],o=(e,t)=>f(`div`,{children:[f(`dt`,{children:e}),f(`dd`,{children:t===null?n.noData:r(t)})]});return f(`dl`,{class:`parts`,children:[o(`p50`,a.p50Hours),o(`p90`,a.p90Hours),o(`p95`,a.p95Hours),o(n.mean,a.meanHours),f(`div`,{class:`sum`,children:[f(`dt`,{children:n.cases}),f(`dd`,{children:i.count(a.count)})]})]})}function Cn({edges:e,clock:t,readable:n}){let{words:r}=U();return f(`table`,{class:`cl`,children:[f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:r.columns.number}),f(`th`,{scope:`col`,children:r.columns.category}),f(`th`,{scope:`col`,children:r.columns.department}),f(`th`,{scope:`col`,children:r.columns.place}),f(`th`,{scope:`col`,children:r.columns.submitted}),f(`th`,{scope:`col`,children:t===`response`?r.columns.dueResponse:t===`either`?r.columns.dueEither:r.columns.due}),f(`th`,{scope:`col`,children:r.columns.state}),f(`th`,{scope:`col`,class:`lt`,children:r.columns.late})]})}),f(`tbody`,{children:e.map(e=>f(Tn,{edge:e,clock:t,readable:n},e.cursor))})]})}var wn=new Set([`CLOSED`,`REJECTED`,`DUPLICATE`]);function Tn({edge:{node:e},clock:t,readable:n}){let r=U(),{words:a,language:o,format:s}=r,{view:l}=q(),u=Me(e,t),p=wn.has(e.status)&&u.answeredAt===null,m=p?0:Ae(u,Date.now()+j.get().offset),h=e=>e===`NONE`;return f(`tr`,{children:[f(`th`,{scope:`row`,children:[f(J,{change:{...R,page:`complaint`,item:e.id,lang:l.lang},children:e.reference}),e.title!==``&&f(`small`,{children:e.title})]}),f(`td`,{class:`cat`,children:h(e.category.code)?f(`em`,{children:n?a.none.category:a.hiddenCategory}):c(e.category,o)}),f(`td`,{class:`op`,children:h(e.department.code)?a.none.department:d(e.department,o)}),f(`td`,{class:`kl`,children:h(e.kelurahan.code)?`–`:c(e.kelurahan,o)}),f(`td`,{class:`dt`,children:r.short(e.submittedAt)}),f(`td`,{class:`dt`,children:u.dueAt===null?`–`:r.short(u.dueAt)}),f(`td`,{class:`hs`,children:a.statuses[e.status]}),f(`td`,{class:m>0?`lt over`:`lt`,children:m>0?f(i,{children:[f(_,{of:`over`}),s.span(m)]}):p&&u.verdict===`BREACHED`?a.brokenUnmet:a.verdicts[u.verdict]})]})}function En(e){return e.map(e=>e.map(Dn).join(`,`)+`\r
`).join(``)}function Dn(e){let t=/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t}var On=100,kn=1e4;function An({variables:e,clock:t,name:n,count:r}){let i=U(),{words:a,format:o}=i,[s,c]=u(``),l=async()=>{c(`busy`);try{let r=await jn(e),a=URL.createObjectURL(new Blob([`﻿`,En([Mn(i,t),...r.map(e=>Nn(i,e,t))])],{type:`text/csv`})),o=document.createElement(`a`);o.href=a,o.download=`${n}.csv`,o.click(),setTimeout(()=>URL.revokeObjectURL(a),6e4),c(``)}catch{c(`failed`)}};return f(`p`,{class:`save`,children:[f(`button`,{type:`button`,class:`plain`,disabled:s===`busy`,onClick:()=>void l(),children:[a.download,` CSV`,r>kn?` (${a.range(`1`,o.count(kn),o.count(r))})`:``]}),f(`span`,{role:`status`,children:s===`busy`?a.loading:s===`failed`?a.saveFailed:``})]})}async function jn(e){let{last:t,before:n,...r}=e,i=[],a=null,o=e.asOf??null;for(;i.length<kn;){let{complaints:e}=await ye(pe,{...r,asOf:o,first:On,after:a});if(e===null||(i.push(...e.edges.map(({node:e})=>e)),o??=e.freshness.asOf,!e.pageInfo.hasNextPage))break;a=e.pageInfo.endCursor}return i.slice(0,kn)}function Mn({words:{columns:e}},t){return[e.number,e.category,e.department,e.place,e.submitted,t===`response`?e.dueResponse:t===`either`?e.dueEither:e.due,e.state]}function Nn({words:e,language:t},n,r){let i=(e,n)=>e.code===`NONE`?n:c(e,t);return[n.reference,i(n.category,``),i(n.department,e.none.department),i(n.kelurahan,``),n.submittedAt,Me(n,r).dueAt??``,e.statuses[n.status]]}function Pn({figure:e,now:t}){let{words:r,format:a,city:o}=U(),{view:s,go:c}=q(),l=e.openings(t),d=l.find(({key:e})=>e===s.part)??l[0],[p,m]=u(E()),{filter:h,window:g,basis:_,asOf:v}=H(s),y=d===void 0?null:{measure:d.measure,part:d.part,filter:h??null,window:g??null,basis:_??null,asOf:v??null,search:s.search,order:{field:`MOMENT`,direction:e.key===`overdue`||e.key===`unanswered`||e.key===`ageing`?`ASC`:`DESC`},...s.before===null?{first:10,after:s.after}:{last:10,before:s.before}},b=M(pe,y),x=b.data?.complaints??null;if(n(()=>{x!==null&&d!==void 0&&s.search===null&&x.totalCount!==d.count&&b.again()},[d?.count]),d===void 0)return null;let S=b.failure?.code===`FORBIDDEN`||b.failure?.code===`UNAUTHENTICATED`,C={after:null,before:null,row:null};return f(`section`,{class:`cls`,children:[f(`h3`,{id:`behind`,children:r.behind}),l.length>1&&f(`nav`,{class:`tabs`,"aria-label":r.parts,children:l.map(e=>f(J,{replace:!0,change:{part:e.key,...C,search:null},...e===d?{"aria-current":`true`}:{},children:[r.part[e.key],` `,f(`b`,{children:a.count(e.count)})]},e.key))}),(d.count>0||S)&&f(It,{refused:S,held:p!==null,count:d.count,done:()=>{m(E()),b.again()}}),S?null:b.failure===null?x===null?f(X,{rows:10,height:34}):f(`div`,{class:b.pending?`turning`:``,"aria-busy":b.pending,children:[f(`p`,{class:`eq`,role:`status`,children:s.search===null?x.totalCount===d.count?r.listEqual(a.count(x.totalCount)):f(i,{children:[r.listDiffers(a.count(x.totalCount),a.count(d.count)),` `,f(`button`,{type:`button`,onClick:b.again,children:r.again})]}):r.listFound(a.count(x.totalCount),a.count(d.count))}),x.edges.length===0?f(`p`,{class:`state`,children:[r.listNone,x.totalCount===0&&s.search===null&&s.preset!==`ALL`&&f(i,{children:[` `,f(J,{change:{preset:`ALL`,from:null,to:null,...C},children:r.presets.ALL})]})]}):f(Cn,{edges:x.edges,clock:je(d.measure),readable:p!==null}),f(Fn,{page:x,row:s.row??1}),x.totalCount>0&&y!==null&&f(An,{variables:y,clock:je(d.measure),name:`${o?.code.toLowerCase()??`tugu`}-${d.key}`,count:x.totalCount})]}):f(Y,{failure:b.failure,again:b.again}),p!==null&&!S&&f(`form`,{class:`find`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget).get(`search`);c({search:typeof t==`string`&&t.trim()!==``?t.trim():null,...C})},children:[f(`label`,{children:[r.search,f(`input`,{type:`search`,name:`search`,defaultValue:s.search??``})]}),f(`button`,{type:`submit`,children:r.searchGo})]})]})}function Fn({page:e,row:t}){let{words:n,format:r}=U(),{hasNextPage:i,hasPreviousPage:a,startCursor:o,endCursor:s}=e.pageInfo;if(e.totalCount===0)return null;let c=a?t:1,l=i?Math.min(e.totalCount,c+e.edges.length-1):e.totalCount,u=(e,t,n)=>t?f(J,{change:n,children:e}):f(`span`,{"aria-disabled":`true`,children:e});return f(`nav`,{class:`pager`,"aria-label":n.behind,children:[f(`span`,{class:`rng`,children:n.range(r.count(i?c:Math.max(1,l-e.edges.length+1)),r.count(l),r.count(e.totalCount))}),u(n.previousPage,a,{after:null,before:o,row:c-10>1?c-10:null}),u(n.nextPage,i,{after:s,before:null,row:l+1})]})}var In=new Set([`pending`,`exempt`,`unobserved`]);function Ln({figure:e,now:t,link:n={}}){let{words:r}=U(),i=e.openings(t),a=e.key===`overdue`,o=i.some(({part:e})=>e===`DENOMINATOR`);return f(`section`,{class:`pt`,children:[f(`h3`,{children:r.parts}),o?f(Bn,{parts:i,link:n}):e.kind===`rate`&&e.key!==`satisfaction`?f(zn,{parts:i,link:n}):f(Vn,{parts:i,of:e,link:n}),a&&f(`p`,{class:`note`,children:r.overlap})]})}function Q({opening:e,link:t,tone:n=``,total:r=!1}){let{words:i,format:a}=U(),o=i.partNote[e.key];return f(`div`,{class:`${r?`sum`:``} ${o===void 0?``:`out`}`,children:[f(`dt`,{children:[n!==``&&f(`i`,{class:`k ${n}`,"aria-hidden":`true`}),f(J,{change:{...t,part:e.key,...z},children:i.part[e.key]}),o!==void 0&&f(`small`,{children:o})]}),f(`dd`,{children:a.count(e.count)})]})}function Rn({parts:e}){let t=e.reduce((e,{count:t})=>e+t,0),n=0;return f(`svg`,{class:`pbar`,viewBox:`0 0 1000 24`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[f(`rect`,{width:`1000`,height:`24`,fill:`var(--well)`}),t>0&&e.map(({tone:e,count:r})=>{let i=r/t*1e3,a=n;return n+=i,f(`rect`,{class:e,x:a,width:i,height:`24`},e)})]})}function zn({parts:e,link:t}){let{words:n,format:r}=U(),a=t=>e.find(e=>e.key===t),o=a(`met`),s=a(`breached`);return o===void 0||s===void 0?null:f(i,{children:[f(Rn,{parts:[{tone:`a`,count:o.count},{tone:`c`,count:s.count}]}),f(`dl`,{class:`parts`,children:[f(Q,{link:t,opening:o,tone:`a`}),f(Q,{link:t,opening:s,tone:`c`}),f(`div`,{class:`sum`,children:[f(`dt`,{children:n.counted}),f(`dd`,{children:r.count(o.count+s.count)})]}),e.filter(({key:e})=>In.has(e)).map(e=>f(Q,{link:t,opening:e},e.key))]})]})}function Bn({parts:e,link:t}){let{words:n,format:r}=U(),[a,o]=e;if(a===void 0||o===void 0)return null;let s=o.count-a.count;return f(i,{children:[f(Rn,{parts:[{tone:`a`,count:Math.min(a.count,o.count)},{tone:`b`,count:Math.max(0,s)}]}),f(`dl`,{class:`parts`,children:[f(Q,{link:t,opening:a,tone:`a`}),s>=0&&f(`div`,{children:[f(`dt`,{children:[f(`i`,{class:`k b`,"aria-hidden":`true`}),n.part.rest]}),f(`dd`,{children:r.count(s)})]}),f(Q,{link:t,opening:o,total:!0})]})]})}function Vn({parts:e,of:t,link:n}){let{words:r,format:a}=U(),o=[`b`,`e`,`a`,`h`,`i`,`j`],s=e.reduce((e,{count:t})=>e+t,0),c=t.key===`ageing`;return f(i,{children:[(c||t.key===`ended`)&&f(Rn,{parts:(c?e:e.slice(1)).map(({count:e},t)=>({tone:o[t]??`a`,count:e}))}),f(`dl`,{class:`parts`,children:[e.map((r,i)=>f(Q,{link:n,opening:r,tone:c?o[i]??``:t.key===`ended`&&i>0?o[i-1]??``:``,total:e.length>1&&!c&&i===0&&t.key!==`net`},r.key)),c&&f(`div`,{class:`sum`,children:[f(`dt`,{children:r.total}),f(`dd`,{children:a.count(s)})]})]})]})}var $=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();function Hn(e,t){let n=[...e.data[1],...e.data[2]].filter(e=>e!==null);if(n.length===0)return[0,1];let r=Math.min(...n,t??1/0),i=Math.max(...n,t??-1/0);if(e.kind!==`rate`)return[0,i===0?1:i*1.08];let a=Math.min(1,Math.ceil((i+.005)*20)/20),o=Math.max(0,Math.floor((r-.02)*10)/10);return[o,Math.max(a,o+.1)]}function Un(e,t,n,r,i){let a=$(`--d4`),o=$(`--ink-3`),s=$(`--line`),c=$(`--bg`),l=`14px ${$(`--font`)}`,[u,d]=Hn(e,t),f=Math.max(...[u,d,(u+d)/2].map(e=>i(e).length));return{width:n,height:232,cursor:{show:!1},legend:{show:!1},scales:{x:{time:!1,range:(e,t,n)=>[t-(n-t)*.03,n+(n-t)*.03]},y:{range:[u,d]}},padding:[12,t===null?28:64,0,0],axes:[{stroke:o,font:l,grid:{show:!1},ticks:{show:!1},space:90,gap:2,size:28,splits:()=>Wn(e.data[0],Math.max(2,Math.floor(n/130))),values:(e,t)=>t.map(r)},{stroke:o,font:l,grid:{stroke:s,width:1},ticks:{show:!1},gap:6,size:14+f*8,space:36,incrs:e.kind===`rate`?[.02,.05,.1,.2]:[1,2,5,10,20,24,48,50,100,200,500,1e3,2e3,5e3,1e4,5e4],values:(e,t)=>t.map(i)}],series:[{},{stroke:a,width:2,points:{show:!0,size:8,fill:a,stroke:a}},{stroke:a,width:2,dash:[2,4],points:{show:!0,size:9,fill:c,stroke:a,width:2,filter:(t,n,r)=>r?[e.data[0].length-1]:null}}],hooks:{drawAxes:t===null?[]:[e=>Gn(e,t,i(t),$(`--ink`),l)]}}}function Wn(e,t){let n=Math.max(1,Math.ceil((e.length-1)/t));return e.filter((t,r)=>(e.length-1-r)%n==0)}function Gn(e,t,n,r,i){let{ctx:a,bbox:o}=e,s=devicePixelRatio,c=e.valToPos(t,`y`,!0);a.save(),a.strokeStyle=a.fillStyle=r,a.lineWidth=1.5*s,a.beginPath(),a.moveTo(o.left,c),a.lineTo(o.left+o.width,c),a.stroke(),a.font=`600 ${i.replace(`14px`,`${14*s}px`)}`,a.textBaseline=`middle`,a.textAlign=`left`,a.fillText(n,o.left+o.width+6*s,c),a.restore()}function Kn({figure:e,trend:t,target:i}){let a=U(),{words:o}=a,s=r(null),c=t?.points??[],l=c.some(({kpis:t})=>e.read(t).value!==null),u=JSON.stringify([e.key,c.map(({from:t,partial:n,kpis:r})=>[t,n,e.read(r).value]),i,a.language]);return n(()=>{let n=s.current;if(n===null||!l)return;let r=null,o=0,u=()=>{if(n.clientWidth===o||n.clientWidth===0)return;o=n.clientWidth,r?.destroy();let s=qn(e,c);r=new g(Un(s,i,o,Jn(a,t),t=>Yn(a,e,t)),s.data,n)};u();let d=new ResizeObserver(u);return d.observe(n),()=>{d.disconnect(),r?.destroy()}},[u]),f(`section`,{class:`tr`,children:[f(`h3`,{children:[t?.granularity===`MONTH`?o.trendMonths:o.trend,` `,c.some(({partial:e})=>e)&&f(`small`,{children:o.partialNote})]}),c.length>0&&!l?f(`p`,{class:`state`,children:o.noTrend}):f(`div`,{class:`plot`,ref:s,"aria-hidden":`true`}),l&&f(`details`,{class:`asTable`,children:[f(`summary`,{children:o.asTable(a.format.count(c.length))}),f(`table`,{children:f(`tbody`,{children:c.map(t=>f(`tr`,{children:[f(`th`,{scope:`row`,children:[a.day(t.from),t.partial?`*`:``]}),f(`td`,{children:K(a,e.kind,e.read(t.kpis))})]},t.from))})})]})]})}function qn(e,t){let n=t.map(({kpis:t})=>e.read(t).value),r=t.map(({partial:e},n)=>e&&n===t.length-1),i=n.map((e,t)=>r[t]===!0?null:e),a=n.map((e,t)=>r[t]===!0||r[t+1]===!0?e:null);return{kind:e.kind,data:[t.map(({from:e})=>Date.parse(e)/1e3),i,a]}}var Jn=(e,t)=>n=>{let r=new Date(n*1e3).toISOString();return t?.granularity===`MONTH`?e.month(r):e.nearDay(r)},Yn=(e,t,n)=>t.kind===`rate`?e.format.target(n):t.kind===`hours`?e.hours(n):e.format.count(n);function Xn({figure:e,data:t,trend:n,live:r,stale:i}){let a=U(),{words:o,format:s,city:c}=a,l=G(c,e.measure),u=e.read(t.kpis),d=pt.has(e.key)&&W(c)?{...u,value:null}:u,p=L(e,d,l),m=I(e,t.kpis,t.previous),h=t.previous===null?null:e.read(t.previous).value,g=ht(a,e),_=o.words4[e.key],v=l===null||d.value===null?null:d.value-l,y=v===null?``:`${s.mean(Math.abs(v)*100)} ${o.points}`;return f(`article`,{class:`open`,"aria-labelledby":`opened`,children:[f(`header`,{children:[f(J,{class:`back`,change:{figure:null,part:null,...z},children:o.back}),f(`h2`,{id:`opened`,tabIndex:-1,children:_===void 0?g:`${_}: ${g.charAt(0).toLowerCase()}${g.slice(1)}`}),f(`div`,{class:`hero ${p}`,children:[f(`b`,{class:i?`old`:``,children:[f(Gt,{figure:e.key,value:d.value}),K(a,e.kind,d)]}),f(`div`,{children:[e.kind===`rate`&&f(Z,{figure:e,reading:d,target:l,width:200}),f(`p`,{children:[l!==null&&f(`span`,{children:[o.target(s.target(l)),v!==null&&p!==`few`&&`, ${(e.better===`less`?v<=0:v>=0)?o.met:v<0?o.below(y):o.above(y)}`]}),p===`few`&&f(`span`,{children:o.few}),(pt.has(e.key)||e.key.startsWith(`response`))&&W(c)&&f(`span`,{children:o.unrecorded}),m!==null&&h!==null&&f(`span`,{children:[gt(a,e.kind,m),` `,o.from_(a.value(e.kind,h))]}),e.key===`ageing`&&t.kpis.ageing.oldestSubmittedAt!==null&&f(`span`,{children:o.oldest(a.day(t.kpis.ageing.oldestSubmittedAt))})]})]})]})]}),f(bn,{figure:e,now:t.kpis}),f(Ln,{figure:e,now:t.kpis}),f(Pn,{figure:e,now:t.kpis},e.key),f(Kn,{figure:e,trend:n,target:e.kind===`rate`?l:null}),f(gn,{figure:e,live:r,target:l})]})}function Zn({overview:e,live:t}){let r=U(),{words:i,language:a,city:o}=r,{view:s}=q(),l=e.data?.overview??null,u=it(s,l?.window??null,t),d=ke(s.figure),p=F.resolutionOnTime??d,m=l===null?`\xA0`:_t(r,p,l.kpis,l.previous,I(p,l.kpis,l.previous));if(n(()=>{s.figure!==null&&matchMedia(`(max-width: 760px)`).matches&&(scrollTo(0,0),document.getElementById(`opened`)?.focus({preventScroll:!0}))},[s.figure]),e.failure!==null)return f(Y,{failure:e.failure,again:e.again});let h=s.item===null?null:s.page===`pillars`?o?.pillars.find(({code:e})=>e===s.item):o?.departments.find(({code:e})=>e===s.item),g=s.item===`NONE`?s.page===`pillars`?i.none.pillar:i.none.department:``,_=s.page===`pillars`?i.allPillars:i.allDepartments;return f(`div`,{class:s.figure===null?`desk`:`desk chosen`,children:[f(`section`,{class:`list`,children:[s.item!==null&&f(`p`,{class:`who`,children:[f(J,{change:{item:null,figure:null,part:null},children:_}),` `,f(`b`,{children:h==null?g:c(h,a)})]}),f(`h1`,{tabIndex:-1,class:l===null?`still`:``,children:m}),f(dn,{now:l?.kpis??null,before:l?.previous??null,trend:u,opened:l===null?null:d.key}),l!==null&&f(Qn,{data:l})]}),l===null?f(`article`,{class:`open`,children:f(X,{rows:14,height:44})}):f(Xn,{figure:d,data:l,trend:u,live:t,stale:e.pending})]})}function Qn({data:e}){let{words:t,full:n,short:r,format:a,language:o,city:s}=U(),{view:l}=q(),{freshness:u}=e,d=u.sources.filter(({stale:e})=>e),p=u.sources.some(({expectedWithinHours:e})=>e!==null),m=u.sources.map(({source:e,lastReceivedAt:t})=>`${c(e,o)} ${t===null?`–`:r(t)}`).join(`, `);return f(`p`,{class:`foot`,children:[t.foot(n(l.asOf??u.asOf),a.count(Number(u.sequence))),` `,d.length===0?p?t.sourcesFine(a.count(u.sources.length)):`${t.sourcesHeard(m)}`:t.silent(d.map(({source:e})=>c(e,o)).join(`, `)),(s?.notes.length??0)>0&&f(i,{children:[` `,t.unofficial]})]})}function $n({live:e}){let{words:t,language:n}=U(),{view:r}=q(),i=ot(r,e),a=i.data?.pillars??null;return i.failure===null?f(`section`,{class:`page`,children:[f(`h1`,{tabIndex:-1,children:t.pages.pillars}),a===null?f(X,{rows:8,height:58}):f(Zt,{page:`pillars`,sort:null,head:t.pages.pillars,total:a.total,before:a.previousTotal,rows:a.items.map(({pillar:e,kpis:t,previous:r})=>({code:e.code,name:c(e,n),full:c(e,n),kpis:t,previous:r})),none:{code:`NONE`,name:t.none.pillar,full:t.none.pillar,kpis:a.unassigned,previous:null}})]}):f(Y,{failure:i.failure,again:i.again})}function er({overview:e,live:t}){let n=U(),{words:r,hours:a,city:o,format:s}=n,c=e.data?.overview??null;return e.failure===null?f(`section`,{class:`page`,children:[f(`h1`,{tabIndex:-1,children:r.promiseLead}),c===null?f(X,{rows:2,height:420}):f(`div`,{class:`two`,children:[[`RESPONSE`,`responseOnTime`,`responseTime`],[`RESOLUTION`,`resolutionOnTime`,`resolutionTime`]].map(([e,i,l])=>{let u=F[i],d=u.read(c.kpis),p=G(o,u.measure),m=c.kpis[l],h=(e,t)=>f(`div`,{children:[f(`dt`,{children:e}),f(`dd`,{children:t===null?r.noData:a(t)})]});return f(`article`,{class:`clk`,children:[f(`h2`,{children:[r.clocks[e],`: `,ht(n,u).toLowerCase()]}),f(`p`,{class:`hero ${L(u,d,p)}`,children:[f(`b`,{children:f(J,{change:{page:`overview`,figure:i},children:K(n,u.kind,d)})}),f(`span`,{children:[f(Z,{figure:u,reading:d,target:p,width:180}),f(`br`,{}),p===null?r.noTarget:r.target(s.target(p))]})]}),f(Ln,{figure:u,now:c.kpis,link:{page:`overview`,figure:i}}),f(`h3`,{children:r.durations}),f(`dl`,{class:`parts`,children:[h(`p50`,m.p50Hours),h(`p90`,m.p90Hours),h(`p95`,m.p95Hours),h(r.mean,m.meanHours),f(`div`,{class:`sum`,children:[f(`dt`,{children:f(J,{change:{page:`overview`,figure:l},children:r.cases})}),f(`dd`,{children:s.count(m.count)})]})]}),e===`RESPONSE`&&W(o)&&f(`p`,{class:`note`,children:r.unrecorded}),f(gn,{figure:u,live:t,target:p})]},e)})}),c!==null&&f(`div`,{class:`two`,children:[f(`article`,{children:[f(`h2`,{children:r.ageing}),f(Ln,{figure:F.ageing,now:c.kpis,link:{page:`overview`,figure:`ageing`}}),c.kpis.ageing.oldestSubmittedAt!==null&&f(`p`,{class:`note`,children:r.oldest(n.full(c.kpis.ageing.oldestSubmittedAt))})]}),f(`article`,{children:[f(`h2`,{children:r.policy}),o?.policies.map(e=>f(nr,{policy:e,city:o},e.code)),(o?.notes.length??0)>0&&f(i,{children:[f(`h2`,{children:r.notes}),f(`ul`,{class:`notes`,children:o?.notes.map(e=>f(`li`,{children:tr(e,n.language)},e))})]})]})]})]}):f(Y,{failure:e.failure,again:e.again})}function tr(e,t){let[n=``,r]=e.split(` / `);return t===`en`&&r!==void 0?r:n}function nr({policy:e,city:t}){let{words:n,language:r,format:i,day:a}=U(),o=(e,t)=>e.map(e=>t.find(t=>t.code===e)).map((t,n)=>t===void 0?e[n]:c(t,r)).join(`, `),s=[o(e.sources,t.sources),o(e.categories,t.categories)].filter(e=>e!==``).join(`; `),l=e=>[e.days===null?``:n.policyDays(i.count(e.days),e.workingDays),n.dueIn[e.due],e.pausesWhileWaiting?n.pauses:``].filter(e=>e!==``).join(`, `);return f(`dl`,{class:`pol`,children:[f(`div`,{children:[f(`dt`,{children:e.code}),f(`dd`,{children:[e.validFrom!==null&&`${n.since(a(`${e.validFrom}T12:00:00Z`))}. `,s!==``&&`${n.onlyFor(s)}.`]})]}),f(`div`,{children:[f(`dt`,{children:n.clocks.RESPONSE}),f(`dd`,{children:l(e.response)})]}),f(`div`,{children:[f(`dt`,{children:n.clocks.RESOLUTION}),f(`dd`,{children:l(e.resolution)})]}),e.basis!==``&&f(`div`,{children:[f(`dt`,{children:n.basis}),f(`dd`,{children:e.basis})]})]})}function rr(e,t,n){let{value:r,low:i}=t.read(n);return r===null?`–`:e.value(t.kind,r)+(i?`*`:``)}function ir({title:e,columns:t,rows:n,total:r,previous:i,link:a}){let o=U(),{words:s,format:c,city:l}=o;if(n.length===0)return f(`table`,{class:`rt city`,children:[f(`caption`,{children:e}),f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:s.figure}),f(`th`,{scope:`col`,children:s.periodColumn}),f(`th`,{scope:`col`,children:s.share}),f(`th`,{scope:`col`,children:s.target(``).trim()}),f(`th`,{scope:`col`,children:s.before})]})}),f(`tbody`,{children:t.map(e=>{let{cases:t}=e.read(r),n=G(l,e.measure),u=I(e,r,i),d=s.words4[e.key];return f(`tr`,{children:[f(`th`,{scope:`row`,children:[d===void 0?``:f(`b`,{children:[d,`: `]}),ht(o,e)]}),f(`td`,{"data-figure":e.key,children:f(J,{change:{...a,figure:e.key},children:rr(o,e,r)})}),f(`td`,{children:t===null||t.all===0?``:s.of(c.count(t.part),c.count(t.all))}),f(`td`,{children:n===null?``:c.target(n)}),f(`td`,{children:u===null?``:gt(o,e.kind,u)})]},e.key)})})]});let u=(e,n,r,i=!1)=>f(`tr`,{class:i?`sum`:``,"data-code":e,children:[f(`th`,{scope:`row`,children:n}),t.map(t=>f(`td`,{"data-figure":t.key,class:t.read(r).value===null?`nul`:``,children:e===`OTHERS`?rr(o,t,r):f(J,{change:{...a,...i?{page:`overview`}:{item:e},figure:t.key},children:rr(o,t,r)})},t.key))]},e);return f(`div`,{class:`rscroll`,tabIndex:0,role:`region`,"aria-label":e,children:f(`table`,{class:`rt`,children:[f(`caption`,{children:e}),f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:e}),t.map(e=>f(`th`,{scope:`col`,children:s.words4[e.key]??s.figures[e.key]},e.key))]})}),f(`tbody`,{children:[n.map(({code:e,name:t,kpis:n})=>u(e,t,n)),u(`TOTAL`,s.total,r,!0)]})]})})}var ar=(...e)=>e.map(e=>F[e]).filter(e=>e!==void 0),or=ar(`received`,`ended`,`open`,`overdue`,`unanswered`,`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`responseTime`,`resolutionTime`),sr=ar(`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`unanswered`,`received`,`ended`,`reopened`,`open`,`awaitingResponse`,`overdue`,`atRisk`,`responseTime`,`resolutionTime`,`clearance`,`reopenRate`,`transferRate`,`satisfaction`);function cr(){let{words:e,city:t,language:r}=U(),{view:a,go:o}=q(),{used:s,left:c}=ur(a.filter),l=M(fe,a.asOf===null?{}:null),u=a.asOf??l.data?.overview?.freshness.asOf??null;n(()=>{a.asOf===null&&u!==null&&o({asOf:u,month:a.month??$e(u.slice(0,10))},!0)},[u]);let d=a.month??(u===null?null:$e(u.slice(0,10))),p=(e,t)=>d===null||u===null?{}:{href:`/reports/${e}?${new URLSearchParams({month:d,asOf:u,lang:r,...t})}`};return f(`section`,{class:`page recap`,children:[f(`div`,{class:`ctl noprint`,children:[f(`label`,{class:`fl`,children:[f(`small`,{children:e.month}),f(`input`,{type:`month`,value:d??``,max:u?.slice(0,7),onChange:({currentTarget:{value:e}})=>{/^\d{4}-\d{2}$/.test(e)&&o({month:e,asOf:null})}})]}),[[`pillar`,e.pillar,t?.pillars??[]],[`department`,e.department,t?.departments.filter(({validTo:e})=>e===null)??[]],[`district`,e.filters.district??``,t?.districts??[]]].map(([e,t,n])=>f(yt,{name:e,label:t,list:n,value:s[e]??``,short:e===`department`,choose:t=>{let{[e]:n,...r}=s;o({filter:t===``?r:{...r,[e]:t}})}},e)),f(`button`,{type:`button`,onClick:()=>print(),children:e.print}),[`xlsx`,`csv`].map(t=>f(`a`,{class:`dlb`,...p(`recap.${t}`,{...s,...t===`csv`?{bom:`true`}:{}}),download:!0,children:[e.download,` `,t.toUpperCase()]},t)),f(`a`,{class:`dlb`,...p(`definitions.csv`,{bom:`true`}),download:!0,children:[e.definitions,` CSV`]})]}),c.length>0&&f(`p`,{class:`ignored noprint`,role:`status`,children:e.ignored(c.join(`, `))}),l.failure===null?d===null||u===null||t===null?f(i,{children:[f(`h1`,{tabIndex:-1,children:e.recap}),f(X,{rows:20,height:30})]}):f(dr,{month:d,asOf:u,filter:s}):f(Y,{failure:l.failure,again:l.again})]})}var lr=[`pillar`,`programme`,`department`,`district`,`channel`,`source`];function ur(e){let t={};for(let n of lr){let r=e[n];r!==void 0&&(t[n]=r)}return{used:t,left:Object.entries(e).filter(([e])=>!Object.hasOwn(t,e)).map(([e,t])=>`${e}=${t}`)}}function dr({month:e,asOf:t,filter:n}){let{words:r,format:a,language:o,city:s,catalog:l,day:u,full:d}=U(),{view:p}=q(),{from:m,to:h}=et(e),g={...R,preset:null,from:m,to:h,asOf:t,filter:n,lang:p.lang},_=vt(),v=Object.entries(n).map(([e,t])=>`${r.filters[e]??e} ${t.split(`,`).map(t=>_(e,t)).join(`, `)}`).join(`; `),y=rt(g,!1),b=at(g,!1),x=ot(g,!1),S=y.failure??b.failure??x.failure,C=y.data?.overview??null,w=b.data?.departments??null,T=x.data?.pillars??null;if(S!==null)return f(Y,{failure:S,again:()=>{y.again(),b.again(),x.again()}});if(C===null||w===null||T===null||y.pending||b.pending||x.pending)return f(i,{children:[f(`h1`,{tabIndex:-1,children:r.recap}),f(X,{rows:20,height:30})]});let E=(e,t)=>`${u(`${e}T12:00:00Z`)} – ${u(`${t}T12:00:00Z`)}`,D=C.previousWindow,ee=[[r.recapWindow,E(m,h)+(C.window.running?` (${r.running})`:``)],...D?.from!=null&&D.to!=null?[[r.recapCompare,E(D.from.slice(0,10),new Date(Date.parse(D.to)-432e5).toISOString().slice(0,10))]]:[],[r.recapAsOf,d(t)],[r.recapBasis,r.recapOwnBasis],[r.recapFilter,v===``?r.recapAll:v],[r.recapState,`${C.freshness.epoch} / ${C.freshness.sequence} / ${C.freshness.profileVersion}`]],O=new Intl.DateTimeFormat(o===`id`?`id-ID`:`en-GB`,{month:`long`,year:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}-15T00:00:00Z`)),te=s?.simulated===!0||C.freshness.simulated,k=(e,t)=>({code:`NONE`,name:e,kpis:t}),ne=w.items.map(({department:e,kpis:t})=>({code:e.code,name:c(e,o),kpis:t})),re=ne.filter(({kpis:e})=>Jt(e)),ie=ne.filter(({kpis:e})=>!Jt(e)),A=Yt(ie.map(({kpis:e})=>e));return A!==null&&re.push({code:`OTHERS`,name:`${r.others(a.count(ie.length))}, ${r.othersNote}`,kpis:{...A,accuracy:{...A.accuracy,rate:null},accountability:{...A.accountability,rate:null}}}),f(`article`,{class:`sheet`,children:[f(fr,{text:[`${r.recap} ${s===null?``:c(s,o)}`,O,`${r.recapAsOf.toLowerCase()} ${d(t)}`,...te?[r.simulation]:[]].join(` · `)}),f(`header`,{children:[f(`h1`,{tabIndex:-1,children:[r.recap,` `,s===null?``:c(s,o)]}),f(`p`,{class:`mon`,children:O}),te&&f(`p`,{class:`sim`,children:r.simulation}),f(`dl`,{class:`facts`,children:ee.map(([e,t])=>f(`div`,{children:[f(`dt`,{children:e}),f(`dd`,{children:t})]},e))})]}),f(ir,{title:r.cityWide,columns:sr,rows:[],total:C.kpis,previous:C.previous,link:{...g,page:`overview`}}),f(ir,{title:r.recapPerDepartment,columns:or,rows:[...re,k(r.none.department,w.unassigned)],total:w.total,previous:null,link:{...g,page:`departments`}}),f(ir,{title:r.recapPerPillar,columns:or,rows:[...T.items.map(({pillar:e,kpis:t})=>({code:e.code,name:c(e,o),kpis:t})),k(r.none.pillar,T.unassigned)],total:T.total,previous:null,link:{...g,page:`pillars`}}),f(`p`,{class:`note`,children:[r.lowMark(a.count(s?.lowCountFloor??5)),` `,r.unofficial]}),f(`section`,{class:`defs`,children:[f(`h2`,{children:r.definitions}),f(`dl`,{children:sr.map(e=>l?.measures.find(({code:t})=>t===e.measure)).filter((e,t,n)=>e!==void 0&&n.indexOf(e)===t).map(e=>e===void 0?null:f(`div`,{children:[f(`dt`,{children:o===`id`?e.labelId:e.labelEn}),f(`dd`,{children:[o===`id`?e.definitionId:e.definitionEn,` `,f(`i`,{children:r.bases[e.defaultBasis]})]})]},e.code))})]})]})}function fr({text:e}){return n(()=>{let t=new CSSStyleSheet,n=`content: ${JSON.stringify(e)}; font: 8pt sans-serif; color: #666c6e;`;return t.replaceSync(`@page { @top-left { ${n} } } @page :first { @top-left { content: ""; } }`),document.adoptedStyleSheets=[...document.adoptedStyleSheets,t],()=>{document.adoptedStyleSheets=document.adoptedStyleSheets.filter(e=>e!==t)}},[e]),null}function pr(){let e=wt(),{view:t}=e,r=M(ne,{}),i=a(()=>dt(r.data,t.lang),[r.data,t.lang]),{words:o,language:s,city:c,format:l}=i,u=Ye(t,l.day(Date.now()));return n(()=>{document.documentElement.lang=s,document.title=`${o.pages[t.page]} \u2013 ${o.title(c?.name??`tugu`)}`},[s,t.page,c]),f(Ct.Provider,{value:e,children:f(ft.Provider,{value:i,children:[f(`a`,{class:`skip`,href:`#main`,children:o.skip}),r.failure!==null&&r.data===null?f(`main`,{id:`main`,children:f(Y,{failure:r.failure,again:r.again})}):f(gr,{live:u,view:t,ignored:e.ignored})]})})}var mr=30;function hr(){let{words:e,city:t,format:n,day:r}=U(),i=t?.takenUntil??null,a=i===null?1/0:T(n.day(Date.now()),i);if(i===null||a>mr)return null;let o=r(`${i}T12:00:00Z`);return f(`p`,{class:a<0?`ignored over`:`ignored`,role:`status`,children:a<0?e.calendarOver(o):e.calendarEnds(o)})}function gr({view:e,live:t,ignored:r}){let a=rt(nt(e),t&&e.page!==`report`),o=a.data?.overview??null,{city:s,words:c}=U(),l=s?.simulated===!0||o?.freshness.simulated===!0,u={live:t,freshness:o?.freshness??null,pending:a.pending,asOf:e.asOf};n(()=>{document.documentElement.classList.toggle(`simulated`,l)},[l]);let d={overview:a,live:t};return f(i,{children:[f(`div`,{class:`tape`}),f(Nt,{simulated:l,standing:u}),e.page!==`report`&&e.page!==`complaint`&&f(At,{window:o?.window??null}),f(`main`,{id:`main`,class:`p-${e.page}${a.pending&&o!==null?` turning`:``}`,"aria-busy":a.pending,children:[f(hr,{}),r.length>0&&f(`p`,{class:`ignored`,role:`status`,children:c.ignored(r.join(`, `))}),e.page===`overview`?f(Zn,{...d}):e.page===`pillars`?e.item===null?f($n,{...d}):f(Zn,{...d}):e.page===`departments`?e.item===null?f(en,{...d}):f(Zn,{...d}):e.page===`map`?f(an,{...d}):e.page===`promise`?f(er,{...d}):e.page===`report`?f(cr,{}):f(Rt,{})]}),f(Ft,{})]})}var _r=document.getElementById(`root`);if(_r===null)throw Error(`the page has no #root`);tt(He(location.pathname,location.search).view),e(f(pr,{}),_r);