import{_ as e,a as t,c as n,d as r,f as i,g as a,h as o,i as s,m as c,n as l,o as u,p as d,r as f,s as p}from"./names-B7FKbBia.js";import{C as m,a as h,c as g,g as _,i as v,l as y,n as b,o as x,p as S,r as ee,s as C,u as te}from"./geo-BIOJ_hTd.js";import{i as w,n as T,r as ne,t as E}from"./ask-auKneyN_.js";import{t as re}from"./link-B6KE1Fkn.js";var D=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},O=new D(`
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
    `),ie=new D(`
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
}`),ae=new D(`
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
}`),oe=new D(`
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
}`),se=new D(`
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
}`),ce=new D(`
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
}`),le=new D(`
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
}`),ue=new D(`
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
}`),de=new D(`
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
}`),fe=new D(`
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
}`),pe=new D(`
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
}`),me=new D(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `),he=new D(`
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
}`),ge=new D(`
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
}`);async function _e(){try{return await be(he,{measure:`RECEIVED`,window:{preset:`TODAY`},search:`tugu`,first:0}),!0}catch(e){return!(e instanceof E)||e.code!==`FORBIDDEN`&&e.code!==`UNAUTHENTICATED`}}var ve=new Map,ye=(e,t)=>JSON.stringify([e.toString(),t]);function k(e,t){let n=be(e,t);n.catch(()=>void 0),ve.set(ye(e,t),n)}async function be(e,t,n){let r=ve.size===0?``:ye(e,t),i=ve.get(r);return ve.delete(r),i===void 0?ne(e,t,n):i}var A=m({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0}),j=null;function xe(){return j===null&&(j=new re(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>A.set(({attempts:e})=>({attempts:e+1})),opened:()=>A.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>A.set({open:!1}),heard:e=>{let t=S(e);A.set({heardAt:Date.now(),...t===null?{}:{offset:t-Date.now()}})}}),A.set({wanted:!0}),addEventListener(`pagehide`,j.start())),j}var Se=5e3;function M(e,t,a=null){let o=t===null?null:JSON.stringify(t)+String(a!==null),[s,c]=i(0),[l,u]=i({key:null,data:null,failure:null}),d=r(l);return d.current=l,n(()=>{if(t===null)return;let n=new AbortController,r=!1,i=null,s=e=>u({key:o,data:e,failure:null}),l=e=>{(d.current.key!==o||d.current.data===null||e.code!==`UNREACHABLE`)&&(u(({data:t})=>({key:o,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(i=setTimeout(()=>c(e=>e+1),Se)))};be(e,t,n.signal).then(e=>{!r&&!n.signal.aborted&&s(e)},e=>{!r&&!n.signal.aborted&&l(e instanceof E?e:new E(`INTERNAL`,String(e)))});let f=a===null?()=>void 0:xe().subscribe(a,t,{next:e=>{Object.values(e).every(e=>e===null)||(r=!0,s(e))},failed:()=>void 0});return()=>{n.abort(),f(),i!==null&&clearTimeout(i)}},[o,s]),{data:l.data,pending:o!==null&&l.key!==o,failure:l.key===o?l.failure:null,again:()=>c(e=>e+1)}}function Ce(){let[e,t]=i(()=>({...A.get(),now:Date.now()}));return n(()=>{let e=0,n=()=>t({...A.get(),now:Date.now()}),r=A.listen(()=>{Date.now()-e>500&&n(),e=Date.now()}),i=setInterval(n,1e3);return()=>{r(),clearInterval(i)}},[]),e}var we=e=>({value:e,low:!1,cases:null});function N(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>we(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function Te(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function P(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function Ee(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var De=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],Oe=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),F=Object.fromEntries([Te(`responseOnTime`,`RESPONSE_ON_TIME`),Te(`resolutionOnTime`,`RESOLUTION_ON_TIME`),P(`accuracy`,`ACCURACY`,`more`),P(`accountability`,`ACCOUNTABILITY`,`more`),N(`unanswered`,`UNANSWERED`,`less`),N(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),N(`open`,`OPEN`,`less`),{...N(`overdue`,`OVERDUE`,`less`),openings:Oe([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},N(`atRisk`,`AT_RISK`,`less`),N(`received`,`RECEIVED`,null),{...N(`ended`,`ENDED`,null),openings:Oe([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...N(`net`,`NET`,`less`),openings:Oe([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},N(`reopened`,`REOPENED`,`less`),P(`clearance`,`CLEARANCE`,`more`),Ee(`responseTime`,`RESPONSE_TIME`),Ee(`resolutionTime`,`RESOLUTION_TIME`),P(`reopenRate`,`REOPEN_RATE`,`less`),P(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>we(e.open),openings:e=>De.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function ke(e){let t=F[e??``]??F.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function I(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function L(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function Ae(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function je(e){return e.startsWith(`RESPONSE`)||e===`UNANSWERED`||e===`AWAITING_RESPONSE`?`response`:e===`OVERDUE`||e===`AT_RISK`?`either`:`resolution`}function Me(e,t){if(t!==`either`)return e[t];let{response:n,resolution:r}=e,i=({dueAt:e,answeredAt:t})=>e===null||t!==null?1/0:Date.parse(e);return i(n)<=i(r)&&i(n)<1/0?n:r}var Ne=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],Pe={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,kecamatan:`kecamatan`,kelurahan:`kelurahan`,channel:`channels`,source:`sources`},Fe=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],Ie=[`KECAMATAN`,`KELURAHAN`],Le=[`EVENT`,`DUE`,`COHORT`],R={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,row:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},z={after:null,before:null,row:null,search:null},B=(e,t)=>e.find(e=>e===t)??null,Re=e=>{if(e===null||!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)};function ze(e){let t=e.replace(/ (?=\d{2}:\d{2}$)/,`+`),n=/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(t);return n!==null&&Re(n[1]??null)&&!Number.isNaN(Date.parse(t))?t:null}var Be={window:e=>V(`preset`,B(Fe,e)),month:e=>V(`month`,Re(`${e}-01`)?e:null),compare:e=>e===`NONE`?{compare:null}:V(`compare`,B([`PREVIOUS_PERIOD`,`YEAR_EARLIER`],e)),basis:e=>V(`basis`,B(Le,e)),asOf:e=>V(`asOf`,ze(e)),figure:e=>V(`figure`,Object.hasOwn(F,e)?e:null),part:e=>({part:e}),after:e=>({after:e}),before:e=>({before:e}),row:e=>V(`row`,/^[1-9]\d{0,8}$/.test(e)?Number(e):null),search:e=>({search:e}),sort:e=>V(`sort`,Object.hasOwn(F,e)?e:null),measure:e=>V(`measure`,Object.hasOwn(F,e)?e:null),level:e=>V(`level`,B(Ie,e)),lang:e=>V(`lang`,B([`id`,`en`],e))};function V(e,t){return t===null?null:{[e]:t}}var Ve=/^(utm_|fbclid$|gclid$)/;function He(e,t){let n=[],r=new URLSearchParams(t),[,,i=``,a=``,...o]=e.replace(/\/+$/,``).split(`/`),s=i===``?`overview`:i===`complaints`?`complaint`:i===`complaint`?null:B(Ne,i),c=Ue(a),l=s===`pillars`||s===`departments`||s===`complaint`;(s===null||o.length>0||c===null||a!==``&&!l||a===``&&s===`complaint`)&&n.push(e);let u=s!==null&&(s!==`complaint`||c!==null&&c!==``),d={...R,page:u?s:`overview`,item:u&&l&&c!==``?c:null,filter:{}};for(let[e,t]of r)if(!(t===``||Ve.test(e))){if(Object.hasOwn(Pe,e))d.filter[e]=t;else if(e!==`from`&&e!==`to`){let r=Object.hasOwn(Be,e)?Be[e]?.(t)??null:null;r===null?n.push(`${e}=${t}`):Object.assign(d,r)}}let f=r.get(`from`),p=r.get(`to`);if(Re(f)&&Re(p))Object.assign(d,{preset:null,from:f<=p?f:p,to:f<=p?p:f});else for(let[e,t]of[[`from`,f],[`to`,p]])t!==null&&n.push(`${e}=${t}`);return{view:d,ignored:n}}function Ue(e){try{return decodeURIComponent(e)}catch{return null}}function We(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,R.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,R.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`row`,e.row===null?null:String(e.row)),n(`level`,e.level,R.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function Ge(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function Ke(e){return e.preset===`ALL`?null:e.compare}function qe(e){let t={};for(let[n,r]of Object.entries(e.filter))t[Pe[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var Je=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function Ye(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!Je.includes(e.preset):!1}function Xe(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:y(e.to.slice(0,10),1)}}function Ze(e){let t=Xe(e);if(t===null)return{window:{preset:`ALL`},granularity:`MONTH`};let n=te(t.from,t.to)+1;return n>184?{window:{from:t.from,to:t.to},granularity:`MONTH`}:{window:{from:Qe(n>84?t.from:y(t.to,77)),to:t.to},granularity:`WEEK`}}function Qe(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return y(e,(t+6)%7)}function $e(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function et(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function H(e){return{filter:qe(e),window:Ge(e),compare:Ke(e),basis:e.basis,asOf:e.asOf}}function tt(e){k(O,{}),k(ie,H(nt(e))),e.page===`departments`&&e.item===null&&k(ce,H(e)),e.page===`pillars`&&e.item===null&&k(ue,H(e))}function nt(e){return e.page===`report`||e.page===`complaint`?R:e}function rt(e,t){return M(ie,H(e),t?ae:null)}function it(e,t,n){let r=t===null?null:Ze(t),{filter:i,basis:a,asOf:o}=H(e),s=M(oe,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?se:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function at(e,t){return M(ce,e===null?null:H(e),t?le:null)}function ot(e,t){return M(ue,e===null?null:H(e),t?de:null)}function st(e,t){let{filter:n,window:r,basis:i,asOf:a}=H(e);return M(fe,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?pe:null)}var ct=e(null);function U(){let e=d(ct);if(e===null)throw Error(`outside of the pages`);return e}function lt(){let e=()=>He(location.pathname,location.search),[{view:t,ignored:r},a]=i(e);n(()=>{let t=()=>a(e());return addEventListener(`popstate`,t),()=>removeEventListener(`popstate`,t)},[]);let o=e=>We({...t,...e});return{view:t,ignored:r,href:o,go(e,n=!1){let r=o(e),i={...t,...e};history[n?`replaceState`:`pushState`](null,``,r),a({view:i,ignored:[]}),n||i.page===t.page&&i.item===t.item||ut()}}}function ut(){scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus({preventScroll:!0}))}function W({change:e,replace:t,...n}){let{href:r,go:i}=U();return p(`a`,{...n,href:r(e),onClick:n=>{n.metaKey||n.ctrlKey||n.shiftKey||n.button!==0||(n.preventDefault(),i(e,t))}})}var dt={title:e=>`Complaint performance, ${e}`,skip:`Skip to content`,simulation:`SIMULATION`,pages:{overview:`Overview`,pillars:`Pillars`,departments:`Departments`,map:`Map`,promise:`Service promise`,report:`Recap`,complaint:`Complaint`},pagesShort:{overview:`Overview`,pillars:`Pillars`,departments:`Depts`,map:`Map`,promise:`Promise`,report:`Recap`,complaint:`Complaint`},otherLanguage:`Bahasa Indonesia`,wall:`Wall`,live:`Live,`,fresh:`data current`,past:`A window that has ended`,asOfState:e=>`As it was ${e}`,cut:e=>`DISCONNECTED, figures of ${e}`,connecting:`Connecting`,old:e=>`OLD ${e}`,silent:e=>`Silent sources: ${e}`,period:`Period`,comparison:`Compared with`,asOf:`As it was`,now:`now`,moment:`at a moment …`,pillar:`Pillar`,department:`Department`,all:`all`,more:`More filters`,basis:`Basis`,basisOwn:`each measure's own`,apply:`Apply`,clear:`Clear filters`,custom:`choose dates …`,from:`From`,to:`To`,filters:{pillar:`Pillar`,programme:`Programme`,department:`Department`,category:`Category`,district:`District`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Channel`,source:`Source`},drop:`drop this filter`,presets:{TODAY:`Today`,YESTERDAY:`Yesterday`,LAST_7_DAYS:`Last 7 days`,LAST_30_DAYS:`Last 30 days`,LAST_90_DAYS:`Last 90 days`,THIS_WEEK:`This week`,THIS_MONTH:`This month`,LAST_MONTH:`Last month`,THIS_QUARTER:`This quarter`,LAST_QUARTER:`Last quarter`,THIS_YEAR:`This year`,LAST_YEAR:`Last year`,ALL:`All time`},compare:{PREVIOUS_PERIOD:`the period before`,YEAR_EARLIER:`a year earlier`,NONE:`nothing`},bases:{EVENT:`what happened in the period`,DUE:`promises due in the period`,COHORT:`complaints received in the period`},copy:`Copy link`,copied:`Link copied`,download:`Download`,figure:`Figure`,weeks:`12 weeks`,months:`by month`,periodColumn:`this period`,before:`compared`,groups:{words:`Four words of service`,heard:`Every complaint is listened to`,load:`Load now`,flow:`Flow`,time:`Time taken, median`,voice:`Citizens' voice and quality`},words4:{responseOnTime:`Responsive`,resolutionOnTime:`Fast`,accuracy:`Accurate`,accountability:`Accountable`},figures:{responseOnTime:`Response on time`,resolutionOnTime:`Result on time`,accuracy:`Without transfer or reopening`,accountability:`Ended with a public answer`,unanswered:`Never answered`,awaitingResponse:`Awaiting response`,open:`Open`,overdue:`Overdue`,atRisk:`Due soon`,received:`Received`,ended:`Ended`,net:`Net change`,reopened:`Reopened`,clearance:`Ended of received`,responseTime:`To first response`,resolutionTime:`To result`,reopenRate:`Reopened within 30 days`,transferRate:`Transferred`,satisfaction:`Satisfied (4–5)`,ageing:`Age of open complaints`},responseIn:(e,t)=>`Response within ${e} ${t?`working days`:`days`}`,resultIn:(e,t)=>`Result within ${e} ${t?`working days`:`days`}`,riskIn:e=>`Due in < ${e} hours`,overdueNow:`promise passed, still unmet`,neverNote:`of all time`,clearanceNote:e=>`${e} of received`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`mean ${e}, ${t} ratings`,target:e=>`target ${e}`,noTarget:`no target`,noData:`no data`,few:`too few cases`,fewShort:`few cases`,promiseOf:e=>`Promise: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} of ${t}`,hours:`hours`,days:`days`,points:`points`,same:`unchanged`,up:`up`,down:`down`,better:`better`,worse:`worse`,foot:(e,t)=>`As of ${e}, sequence ${t}.`,sourcesFine:e=>`Sources: ${e}, all within their rhythm.`,sourcesHeard:e=>`Last record received: ${e}.`,noRhythm:`no rhythm is set`,back:`All figures`,meaning:`Meaning`,parts:`Its parts`,behind:`The complaints behind it`,trend:`By week`,trendMonths:`By month`,asTable:e=>`As a table (${e})`,noTrend:`No data in these periods.`,partialNote:`hollow: not complete`,byDepartment:`By department`,byPillar:`By pillar`,targetTick:e=>`tick = target ${e}`,met:`target met`,below:e=>`${e} short`,above:e=>`${e} over`,from_:e=>`from ${e}`,part:{met:`On time`,breached:`Broken`,pending:`Not due yet`,exempt:`Exempt`,unobserved:`Not recorded`,all:`All`,numerator:`Fulfilled`,denominator:`All cases`,rest:`Not fulfilled`,overdue:`Overdue`,responseOverdue:`Response overdue`,resolutionOverdue:`Result overdue`,ended:`Ended`,resolved:`With a result`,closed:`Closed`,rejected:`Rejected`,duplicates:`Duplicates`,received:`Received`,reopened:`Reopened`,upTo3Days:`≤ 3 days`,upTo7Days:`> 3–7 days`,upTo14Days:`> 7–14 days`,upTo30Days:`> 14–30 days`,upTo60Days:`> 30–60 days`,over60Days:`> 60 days`},partNote:{pending:`not counted`,exempt:`rejected, duplicate or withdrawn: not counted`,unobserved:`the source does not record it: not counted`},counted:`Counted`,overlap:`One complaint can be overdue on both.`,over60:e=>`${e} over 60 days`,unrecorded:`This city's sources do not record responses: a response is counted at the result.`,unrecordedShort:`sources do not record it`,oldest:e=>`The oldest came in ${e}.`,listEqual:e=>`${e} complaints, equal to the figure`,listDiffers:(e,t)=>`The list holds ${e}, the figure is ${t}: the data changed while you were reading.`,listFound:(e,t)=>`${e} of ${t} complaints hold these words`,again:`Load again`,listNone:`No complaint in this part.`,range:(e,t,n)=>`${e}–${t} of ${n}`,previousPage:`Previous`,nextPage:`Next`,search:`Search the list`,searchGo:`Search`,columns:{number:`Number`,category:`Category`,department:`Department`,place:`Kelurahan`,submitted:`Received`,due:`Result due`,dueResponse:`Response due`,dueEither:`Next promise`,state:`State now`,late:`Late by`,moment:`Counted at`},nowState:`The last column shows the present state.`,accessTitle:`Citizens' words are not shown`,accessList:e=>`This list holds all ${e} complaints; titles, sensitive categories and search open with a token only.`,accessOne:`The title and sensitive categories open with a token only.`,accessHow:e=>`Tokens are given by whoever runs tugu${e===``?``:` for ${e}`} to staff who may read complaints.`,tokenMine:`I have a token`,tokenKept:`Kept in this tab alone, until it closes.`,refused:`You see figures only: this list needs a token that may read complaints.`,tokenLabel:`Token`,tokenEnter:`Use token`,tokenForget:`Forget token`,tokenHave:`Titles are shown because a token is used until this tab closes.`,tokenBad:`The server does not know that token. Check the copy, or ask for a new one.`,columnsShort:{overdue:`overdue`,atRisk:`< 24 h`,open:`open`,received:`received`,responseOnTime:`response`,resolutionOnTime:`result`,resolutionTime:`median result`,unanswered:`unanswered`},none:{department:`Not assigned`,pillar:`Unsorted`,district:`Without place`,category:`unsorted`},total:`Total`,sortBy:e=>`by ${e}`,rank:`Ranking`,allDepartments:`All departments`,allPillars:`All pillars`,sort:`Sort by`,others:e=>`${e} others`,othersNote:`without complaints in this period`,showEmpty:`show`,mapOf:e=>`${e} by district`,measure:`Measure`,level:`Level`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} without place`,mapAlt:`Map; the table beside it holds the same figures.`,noShapes:`This city has no boundaries yet; the table is complete.`,noDistricts:`This city's profile names no districts: figures cannot be told by place.`,place:`District`,classes:`Classes`,clocks:{RESPONSE:`Promise to respond`,RESOLUTION:`Promise of a result`},promiseLead:`What was promised, what happened`,policy:`Rules of the promise`,dueIn:{EXACT:`to the second`,END_OF_DAY:`until the day ends`,FROM_RECORD:`as the source records`,NONE:`no promise`},policyDays:(e,t)=>`${e} ${t?`working days`:`calendar days`}`,since:e=>`since ${e}`,pauses:`pauses while waiting for the citizen`,onlyFor:e=>`only for ${e}`,durations:`Time taken`,mean:`mean`,cases:`cases`,ageing:`Age of open complaints`,matured:`final`,maturing:`not final: promises are still running`,recap:`Complaints recap`,month:`Month`,print:`Print or save PDF`,noRecap:`This month has not begun.`,recapWindow:`Window`,recapCompare:`Compared with`,recapAsOf:`As of`,recapBasis:`Basis`,recapState:`State of the data`,recapOwnBasis:`each measure by its own basis (see Definitions)`,recapFilter:`Filter`,recapAll:`all complaints`,definitions:`Definitions`,unofficial:`Targets and mappings are marked as proposals in the city's profile.`,running:`not ended`,recapPerDepartment:`By department`,recapPerPillar:`By pillar`,cityWide:`Whole city`,share:`share`,lowMark:e=>`* fewer than ${e} cases. \u2013 no data, which is not zero.`,timeline:`What happened`,facts:`Facts`,dueMoments:`Promises`,noComplaint:`There is no complaint of that number, or you may not see it.`,due:e=>`due ${e}`,answered:e=>`answered ${e}`,lateBy:e=>`late by ${e}`,inTime:e=>`${e} left`,early:e=>`${e} before the limit`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not judged`},statuses:{SUBMITTED:`received`,VERIFIED:`verified`,ASSIGNED:`assigned`,RESPONDED:`responded`,IN_PROGRESS:`in progress`,WAITING_CITIZEN:`waiting for citizen`,RESOLVED:`result announced`,CLOSED:`closed`,REJECTED:`rejected`,DUPLICATE:`duplicate`},events:{SUBMITTED:`Received`,VERIFIED:`Verified`,ASSIGNED:`Assigned`,RESPONDED:`Responded`,STARTED:`Work began`,WAITING:`Waiting for citizen`,RESOLVED:`Result announced`,CLOSED:`Closed without result`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`,RATED:`Rated by the citizen`,CLASSIFIED:`Classified`,NOTED:`Internal note`,RETRACTED:`Taken back by the source`},to_:e=>`to ${e}`,recordedLater:e=>`recorded ${e}`,titleHidden:`The title needs a token.`,suspect:`The source claims an event before the submission.`,fact:{source:`Source`,channel:`Channel`,category:`Category`,pillar:`Pillar`,programme:`Programme`,department:`Department`,place:`Place`,rating:`Rating`,status:`Status`,external:`Source's number`},rated:e=>`${e} of 5`,hiddenCategory:`withheld or unsorted`,brokenUnmet:`broken, no result`,calendarEnds:e=>`The calendar of working days suffices for complaints up to ${e} only: later ones that are promised in working days will be refused and missing here. Whoever runs tugu must add the holidays.`,calendarOver:e=>`Figures are incomplete: since ${e}, complaints that are promised in working days are refused, because the calendar of holidays has ended. Whoever runs tugu must extend it.`,notes:`Notes on the city's profile`,ignored:e=>`This link says something that is not known here: ${e}. It was left out.`,loading:`Loading …`,failed:`Cannot be counted.`,retry:`Try again`,unreachable:`The server cannot be reached. Check the connection; the page tries again by itself.`,badView:`This link asks for something that is not there:`,plain:`Open the plain overview`,busy:`The server is busy; try again in a moment.`,empty:`No complaint matches in this period. Widen the period or clear the filters.`,sentence:{none:`No complaints in this period`,noVerdict:`No promise has fallen due in this period`,quiet:e=>`Nothing came in or ended in this period; ${e} still open`,few:e=>`Only ${e} promises were decided in this period: too few to judge`,rate:(e,t)=>`${e}: ${t}`,rose:(e,t)=>`${e} rose to ${t}`,fell:(e,t)=>`${e} fell to ${t}`,below:e=>`, still ${e} points below target`,met:`, target met`,unanswered:(e,t)=>`; ${e} more never answered, ${t} in all`}},ft={title:e=>`Kinerja pengaduan ${e}`,skip:`Langsung ke isi`,simulation:`SIMULASI`,pages:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`Perangkat daerah`,map:`Peta`,promise:`Janji layanan`,report:`Rekap`,complaint:`Pengaduan`},pagesShort:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`OPD`,map:`Peta`,promise:`Janji`,report:`Rekap`,complaint:`Pengaduan`},otherLanguage:`English`,wall:`Dinding`,live:`Langsung,`,fresh:`data kini`,past:`Jendela yang sudah lewat`,asOfState:e=>`Keadaan ${e}`,cut:e=>`TERPUTUS, angka pukul ${e}`,connecting:`Menyambung`,old:e=>`LAMA ${e}`,silent:e=>`Sumber diam: ${e}`,period:`Periode`,comparison:`Pembanding`,asOf:`Per tanggal`,now:`sekarang`,moment:`pada saat …`,pillar:`Pilar`,department:`OPD`,all:`semua`,more:`Saringan lain`,basis:`Basis`,basisOwn:`menurut ukuran`,apply:`Terapkan`,clear:`Hapus saringan`,custom:`pilih tanggal …`,from:`Dari`,to:`Sampai`,filters:{pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,category:`Kategori`,district:`Wilayah`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Kanal`,source:`Sumber`},drop:`hapus saringan ini`,presets:{TODAY:`Hari ini`,YESTERDAY:`Kemarin`,LAST_7_DAYS:`7 hari terakhir`,LAST_30_DAYS:`30 hari terakhir`,LAST_90_DAYS:`90 hari terakhir`,THIS_WEEK:`Minggu ini`,THIS_MONTH:`Bulan ini`,LAST_MONTH:`Bulan lalu`,THIS_QUARTER:`Triwulan ini`,LAST_QUARTER:`Triwulan lalu`,THIS_YEAR:`Tahun ini`,LAST_YEAR:`Tahun lalu`,ALL:`Seluruh waktu`},compare:{PREVIOUS_PERIOD:`periode sebelumnya`,YEAR_EARLIER:`tahun sebelumnya`,NONE:`tanpa`},bases:{EVENT:`kejadian dalam periode`,DUE:`janji yang jatuh tempo dalam periode`,COHORT:`pengaduan yang masuk dalam periode`},copy:`Salin tautan`,copied:`Tautan tersalin`,download:`Unduh`,figure:`Angka`,weeks:`12 minggu`,months:`per bulan`,periodColumn:`periode ini`,before:`pembanding`,groups:{words:`Empat kata layanan`,heard:`Setiap pengaduan didengar`,load:`Beban saat ini`,flow:`Arus`,time:`Lama layanan, median`,voice:`Suara warga dan mutu`},words4:{responseOnTime:`Responsif`,resolutionOnTime:`Cepat`,accuracy:`Akurat`,accountability:`Akuntabel`},figures:{responseOnTime:`Tanggapan tepat waktu`,resolutionOnTime:`Hasil tepat waktu`,accuracy:`Tanpa dilimpahkan atau dibuka kembali`,accountability:`Selesai dengan jawaban publik`,unanswered:`Tak pernah dijawab`,awaitingResponse:`Menunggu tanggapan`,open:`Terbuka`,overdue:`Lewat janji`,atRisk:`Segera jatuh tempo`,received:`Diterima`,ended:`Berakhir`,net:`Perubahan bersih`,reopened:`Dibuka kembali`,clearance:`Berakhir dari yang diterima`,responseTime:`Sampai ditanggapi`,resolutionTime:`Sampai ada hasil`,reopenRate:`Dibuka kembali dalam 30 hari`,transferRate:`Dilimpahkan`,satisfaction:`Puas (nilai 4–5)`,ageing:`Umur pengaduan terbuka`},responseIn:(e,t)=>`Tanggapan dalam ${e} hari${t?` kerja`:``}`,resultIn:(e,t)=>`Hasil dalam ${e} hari${t?` kerja`:``}`,riskIn:e=>`Jatuh tempo < ${e} jam`,overdueNow:`lewat janji, belum dijawab`,neverNote:`sepanjang waktu`,clearanceNote:e=>`${e} dari yang diterima`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`rata-rata ${e}, ${t} penilaian`,target:e=>`target ${e}`,noTarget:`tanpa target`,noData:`tak ada data`,few:`kasus terlalu sedikit`,fewShort:`kasus sedikit`,promiseOf:e=>`Janji: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} dari ${t}`,hours:`jam`,days:`hari`,points:`poin`,same:`tetap`,up:`naik`,down:`turun`,better:`membaik`,worse:`memburuk`,foot:(e,t)=>`Per ${e}, urutan ${t}.`,sourcesFine:e=>`${e} sumber, semua sesuai iramanya.`,sourcesHeard:e=>`Catatan terakhir diterima: ${e}.`,noRhythm:`irama kirim tidak ditetapkan`,back:`Semua angka`,meaning:`Artinya`,parts:`Bagiannya`,behind:`Pengaduan di baliknya`,trend:`Per minggu`,trendMonths:`Per bulan`,asTable:e=>`Sebagai tabel (${e})`,noTrend:`Tak ada data pada periode-periode ini.`,partialNote:`titik kosong: belum genap`,byDepartment:`Per perangkat daerah`,byPillar:`Per pilar`,targetTick:e=>`tegak = target ${e}`,met:`target tercapai`,below:e=>`kurang ${e}`,above:e=>`lebih ${e}`,from_:e=>`dari ${e}`,part:{met:`Tepat waktu`,breached:`Lewat janji`,pending:`Belum jatuh tempo`,exempt:`Dikecualikan`,unobserved:`Tak dicatat`,all:`Semua`,numerator:`Memenuhi`,denominator:`Semua kasus`,rest:`Tidak memenuhi`,overdue:`Lewat janji`,responseOverdue:`Tanggapan lewat`,resolutionOverdue:`Hasil lewat`,ended:`Berakhir`,resolved:`Dengan hasil`,closed:`Ditutup`,rejected:`Ditolak`,duplicates:`Duplikat`,received:`Diterima`,reopened:`Dibuka kembali`,upTo3Days:`≤ 3 hari`,upTo7Days:`> 3–7 hari`,upTo14Days:`> 7–14 hari`,upTo30Days:`> 14–30 hari`,upTo60Days:`> 30–60 hari`,over60Days:`> 60 hari`},partNote:{pending:`tidak dihitung`,exempt:`ditolak, duplikat, atau ditarik: tidak dihitung`,unobserved:`sumber tak mencatat: tidak dihitung`},counted:`Jumlah yang dihitung`,overlap:`Satu pengaduan bisa lewat pada keduanya.`,over60:e=>`${e} lebih dari 60 hari`,unrecorded:`Sumber kota ini tidak mencatat tanggapan: tanggapan dihitung pada saat hasil.`,unrecordedShort:`tak dicatat sumber`,oldest:e=>`Yang tertua masuk ${e}.`,listEqual:e=>`${e} pengaduan, sama dengan angkanya`,listDiffers:(e,t)=>`Daftar memuat ${e}, angkanya ${t}: data berubah sementara Anda membaca.`,listFound:(e,t)=>`${e} dari ${t} pengaduan memuat kata itu`,again:`Muat lagi`,listNone:`Tidak ada pengaduan pada bagian ini.`,range:(e,t,n)=>`${e}–${t} dari ${n}`,previousPage:`Sebelumnya`,nextPage:`Berikutnya`,search:`Cari dalam daftar`,searchGo:`Cari`,columns:{number:`Nomor`,category:`Kategori`,department:`OPD`,place:`Kelurahan`,submitted:`Masuk`,due:`Janji hasil`,dueResponse:`Janji tanggapan`,dueEither:`Janji terdekat`,state:`Keadaan kini`,late:`Terlambat`,moment:`Saat dihitung`},nowState:`Kolom terakhir menunjukkan keadaan sekarang.`,accessTitle:`Kata-kata warga tidak ditampilkan`,accessList:e=>`Daftar ini memuat semua ${e} pengaduan; judul, kategori peka, dan pencarian hanya terbuka dengan token.`,accessOne:`Judul dan kategori peka hanya terbuka dengan token.`,accessHow:e=>`Token diberikan oleh pengelola tugu${e===``?``:` di ${e}`} kepada petugas yang berhak membaca pengaduan.`,tokenMine:`Saya punya token`,tokenKept:`Disimpan di tab ini saja, sampai ditutup.`,refused:`Anda melihat angka saja: daftar ini memerlukan token yang boleh membaca pengaduan.`,tokenLabel:`Token`,tokenEnter:`Pakai token`,tokenForget:`Lupakan token`,tokenHave:`Judul tampil karena token dipakai sampai tab ini ditutup.`,tokenBad:`Token itu tidak dikenal server. Periksa salinannya, atau minta token baru.`,columnsShort:{overdue:`lewat`,atRisk:`< 24 j`,open:`terbuka`,received:`diterima`,responseOnTime:`tanggapan`,resolutionOnTime:`hasil`,resolutionTime:`median hasil`,unanswered:`tak dijawab`},none:{department:`Belum ditugaskan`,pillar:`Belum dipilah`,district:`Tanpa lokasi`,category:`belum dipilah`},total:`Jumlah`,sortBy:e=>`urut menurut ${e}`,rank:`Peringkat`,allDepartments:`Semua perangkat daerah`,allPillars:`Semua pilar`,sort:`Urutkan`,others:e=>`${e} OPD lain`,othersNote:`tanpa pengaduan pada periode ini`,showEmpty:`tampilkan`,mapOf:e=>`${e} per wilayah`,measure:`Ukuran`,level:`Tingkat`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} tanpa lokasi`,mapAlt:`Peta; angka yang sama ada di tabel di sampingnya.`,noShapes:`Kota ini belum punya batas wilayah; tabel tetap lengkap.`,noDistricts:`Profil kota ini tidak menyebut wilayah: angka tidak dapat dibagi menurut tempat.`,place:`Wilayah`,classes:`Kelas`,clocks:{RESPONSE:`Janji tanggapan`,RESOLUTION:`Janji hasil`},promiseLead:`Apa yang dijanjikan, apa yang terjadi`,policy:`Aturan janji`,dueIn:{EXACT:`tepat sampai detik`,END_OF_DAY:`sampai akhir hari`,FROM_RECORD:`menurut catatan sumber`,NONE:`tanpa janji`},policyDays:(e,t)=>`${e} hari${t?` kerja`:` kalender`}`,since:e=>`sejak ${e}`,pauses:`berhenti saat menunggu warga`,onlyFor:e=>`hanya untuk ${e}`,durations:`Lama layanan`,mean:`rata-rata`,cases:`kasus`,ageing:`Umur pengaduan terbuka`,matured:`final`,maturing:`belum final: masih ada janji yang berjalan`,recap:`Rekap Pengaduan`,month:`Bulan`,print:`Cetak atau simpan PDF`,noRecap:`Bulan ini belum mulai.`,recapWindow:`Jendela waktu`,recapCompare:`Pembanding`,recapAsOf:`Keadaan per`,recapBasis:`Basis`,recapState:`Keadaan data`,recapOwnBasis:`tiap ukuran menurut basisnya sendiri (lihat Definisi)`,recapFilter:`Saringan`,recapAll:`semua pengaduan`,definitions:`Definisi`,unofficial:`Target dan pemetaan bertanda usulan dalam profil kota.`,running:`belum berakhir`,recapPerDepartment:`Per perangkat daerah`,recapPerPillar:`Per pilar`,cityWide:`Seluruh kota`,share:`bagian`,lowMark:e=>`* kurang dari ${e} kasus. \u2013 tak ada data, bukan nol.`,timeline:`Perjalanan`,facts:`Keterangan`,dueMoments:`Janji`,noComplaint:`Tidak ada pengaduan dengan nomor itu, atau Anda tidak boleh melihatnya.`,due:e=>`jatuh tempo ${e}`,answered:e=>`dijawab ${e}`,lateBy:e=>`terlambat ${e}`,inTime:e=>`sisa ${e}`,early:e=>`${e} sebelum batas`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`dilanggar`,EXEMPT:`dikecualikan`,UNOBSERVED:`tak dinilai`},statuses:{SUBMITTED:`masuk`,VERIFIED:`diverifikasi`,ASSIGNED:`ditugaskan`,RESPONDED:`ditanggapi`,IN_PROGRESS:`dikerjakan`,WAITING_CITIZEN:`menunggu warga`,RESOLVED:`ada hasil`,CLOSED:`ditutup`,REJECTED:`ditolak`,DUPLICATE:`duplikat`},events:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Ditugaskan`,RESPONDED:`Ditanggapi`,STARTED:`Mulai dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil diumumkan`,CLOSED:`Ditutup tanpa hasil`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka kembali`,RATED:`Dinilai warga`,CLASSIFIED:`Digolongkan`,NOTED:`Catatan dalam`,RETRACTED:`Ditarik sumber`},to_:e=>`ke ${e}`,recordedLater:e=>`dicatat ${e}`,titleHidden:`Judul memerlukan token.`,suspect:`Sumber menyebut kejadian sebelum pengaduan masuk.`,fact:{source:`Sumber`,channel:`Kanal`,category:`Kategori`,pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,place:`Lokasi`,rating:`Penilaian`,status:`Status`,external:`Nomor sumber`},rated:e=>`${e} dari 5`,hiddenCategory:`tertutup atau belum dipilah`,brokenUnmet:`dilanggar, tanpa hasil`,calendarEnds:e=>`Kalender hari kerja hanya cukup untuk pengaduan sampai ${e}: sesudahnya, pengaduan yang dijanjikan dalam hari kerja ditolak dan tidak masuk angka. Pengelola perlu menambah hari libur.`,calendarOver:e=>`Angka tidak lengkap: sejak ${e} pengaduan yang dijanjikan dalam hari kerja ditolak, karena kalender hari libur telah berakhir. Pengelola perlu menambahnya.`,notes:`Catatan tentang profil kota`,ignored:e=>`Tautan ini memuat sesuatu yang tidak dikenal: ${e}. Bagian itu tidak dipakai.`,loading:`Memuat …`,failed:`Tidak dapat dihitung.`,retry:`Coba lagi`,unreachable:`Server tidak terjangkau. Periksa sambungan; halaman mencoba lagi sendiri.`,badView:`Tautan ini meminta sesuatu yang tidak ada:`,plain:`Buka ikhtisar biasa`,busy:`Server sedang sibuk; coba lagi sebentar lagi.`,empty:`Tidak ada pengaduan yang cocok pada periode ini. Perluas periode atau hapus saringan.`,sentence:{none:`Tidak ada pengaduan pada periode ini`,noVerdict:`Belum ada janji yang jatuh tempo pada periode ini`,quiet:e=>`Tak ada yang masuk atau berakhir pada periode ini; ${e} masih terbuka`,few:e=>`Baru ${e} janji yang diputus pada periode ini: terlalu sedikit untuk dinilai`,rate:(e,t)=>`${e} ${t}`,rose:(e,t)=>`${e} naik ke ${t}`,fell:(e,t)=>`${e} turun ke ${t}`,below:e=>`, masih ${e} poin di bawah target`,met:`, target tercapai`,unanswered:(e,t)=>`; tak pernah dijawab bertambah ${e} menjadi ${t}`}};function pt(e){return e===`id`?ft:dt}function mt(e,n){let r=e?.city??null,i=s(n,r?.languages??[]),a=t(i,r?.locale??`id-ID`),o=r?.timeZone??`Asia/Jakarta`,c=pt(i),l=u(i,a,o),d=new Intl.DateTimeFormat(a,{timeZone:o,day:`numeric`,month:`short`,year:`numeric`}),f=new Intl.DateTimeFormat(a,{timeZone:o,day:`numeric`,month:`short`}),p=new Intl.DateTimeFormat(a,{timeZone:o,month:`short`,year:`numeric`}),m=new Intl.DateTimeFormat(a,{timeZone:o,timeZoneName:`short`}),h=e=>Date.parse(e),g=e=>m.formatToParts(h(e)).find(({type:e})=>e===`timeZoneName`)?.value??``,_=e=>Math.abs(e)>=48?`${l.mean(e/24)} ${c.days}`:`${l.mean(e)} ${c.hours}`;return{language:i,words:c,format:l,hours:_,city:r,catalog:e?.catalog??null,day:e=>d.format(h(e)),nearDay:e=>f.format(h(e)),month:e=>p.format(h(e)),short:e=>`${f.format(h(e))} ${l.clock(h(e))}`,full:e=>`${l.date(h(e))}${i===`id`?` pukul `:`, `}${l.clock(h(e))} ${g(e)}`,value:(e,t)=>e===`rate`?l.percent(t):e===`hours`?_(t):e===`index`?l.mean(t):l.count(t),change:(e,t)=>e===`rate`?`${l.mean(Math.abs(t)*100)} ${c.points}`:e===`hours`?_(Math.abs(t)):l.count(Math.abs(t))}}var ht=e(mt(null,null)),G=()=>d(ht);function K(e){return e!==null&&e.sources.length>0&&e.sources.every(({records:e})=>!e.includes(`RESPONDED`))}var gt=new Set([`unanswered`,`awaitingResponse`]);function q(e,t){return e?.targets.find(e=>e.measure===t)?.value??null}function _t(e,t){let n=(e?.policies??[]).filter(e=>e.sources.length===0&&e.categories.length===0)[0]?.[t];return n===void 0||n.days===null||n.due===`NONE`?null:{days:n.days,working:n.workingDays}}function vt({words:e,format:t,city:n},r){let i=r.key===`responseOnTime`?`response`:r.key===`resolutionOnTime`?`resolution`:null;if(i!==null){let r=_t(n,i);if(r!==null)return(i===`response`?e.responseIn:e.resultIn)(t.count(r.days),r.working)}return r.key===`atRisk`&&n!==null?e.riskIn(t.count(n.atRiskHours)):e.figures[r.key]??r.key}function J({words:e,format:t,value:n},r,i){return i.value===null?e.noData:i.low&&i.cases!==null?e.of(t.count(i.cases.part),t.count(i.cases.all)):n(r,i.value)}function yt({words:e,change:t},n,r){if(t(n,r.by)===t(n,0))return e.same;let i=r.good===null?``:`, ${r.good?e.better:e.worse}`;return`${r.by>0?e.up:e.down} ${t(n,r.by)}${i}`}function bt(e,t,n,r,i){let{words:{sentence:a,...o},format:s,city:c}=e;if(n.received===0&&n.open===0&&n.ended===0)return a.none;let l=t.read(n);if(n.received===0&&n.ended===0&&l.value===null)return a.quiet(s.count(n.open));if(l.value===null)return a.noVerdict;if(l.low)return a.few(s.count(l.cases?.all??0));let u=o.figures[t.key]??t.key,d=s.percent(l.value),f=r===null||i===null||Math.abs(i.by)<5e-4?a.rate:i.by>0?a.rose:a.fell,p=q(c,t.measure),m=p===null?null:p-l.value,h=m===null?``:m<=0?a.met:a.below(s.mean(m*100)),g=r===null?0:n.unanswered-r.unanswered;return f(u,d)+h+(g>0?a.unanswered(s.count(g),s.count(n.unanswered)):``)}function xt({window:e}){let t=G(),{words:a,city:o,language:s}=t,{view:c,go:u}=U(),[d,m]=i(!1),[h,g]=i(!1),_=r(null);n(()=>{let e=e=>{e.key===`Escape`&&_.current?.open===!0&&(_.current.open=!1,_.current.querySelector(`summary`)?.focus())},t=e=>{_.current!==null&&e.target instanceof Node&&!_.current.contains(e.target)&&(_.current.open=!1)};return addEventListener(`keydown`,e),addEventListener(`pointerdown`,t),()=>{removeEventListener(`keydown`,e),removeEventListener(`pointerdown`,t)}},[]);let v=e=>u({...e,...z,search:c.search}),y=(e,t)=>{let{[e]:n,...r}=c.filter;v({filter:t===``?r:{...r,[e]:t}})},b=e===null?null:Xe(e),x=c.preset===null||d,S=Object.keys(c.filter).length+(c.basis===null?0:1)+(c.asOf===null?0:1),ee=o===null?[]:[[`district`,o.districts],[`channel`,o.channels],[`source`,o.sources],[`programme`,o.programmes],[`category`,o.categories.filter(({sensitive:e})=>!e)]],C=(e,t,n,r=!1)=>p(`label`,{class:`fl`,children:[p(`small`,{children:t}),p(`select`,{value:c.filter[e]??``,onChange:t=>y(e,t.currentTarget.value),children:[p(`option`,{value:``,children:a.all}),n.map(e=>p(`option`,{value:e.code,children:r&&`abbreviation`in e?f(e,s):l(e,s)},e.code)),(e===`pillar`||e===`department`||e===`district`||e===`kecamatan`||e===`kelurahan`)&&p(`option`,{value:`NONE`,children:a.none[e===`pillar`||e===`department`?e:`district`]})]})]},e);return p(`div`,{class:`flt`,role:`region`,"aria-label":a.more,children:[p(`label`,{class:`fl per`,children:[p(`small`,{children:[a.period,b!==null&&c.preset!==`ALL`&&p(`i`,{children:[` `,t.day(`${b.from}T12:00:00Z`),` – `,t.day(`${b.to}T12:00:00Z`)]})]}),p(`select`,{value:x?`custom`:c.preset??``,onChange:e=>{let t=Fe.find(t=>t===e.currentTarget.value);m(t===void 0),t!==void 0&&v({preset:t,from:null,to:null})},children:[Fe.map(e=>p(`option`,{value:e,children:a.presets[e]},e)),p(`option`,{value:`custom`,children:a.custom})]})]}),x&&p(Ct,{start:{from:c.from??b?.from??``,to:c.to??b?.to??``},done:(e,t)=>{m(!1),v({preset:null,from:e,to:t})}}),p(`label`,{class:`fl`,children:[p(`small`,{children:a.comparison}),p(`select`,{value:c.compare??`NONE`,onChange:({currentTarget:{value:e}})=>v({compare:e===`PREVIOUS_PERIOD`||e===`YEAR_EARLIER`?e:null}),children:[`PREVIOUS_PERIOD`,`YEAR_EARLIER`,`NONE`].map(e=>p(`option`,{value:e,children:a.compare[e]},e))})]}),p(`details`,{class:`rest`,ref:_,children:[p(`summary`,{children:[p(`small`,{children:a.more}),p(`span`,{children:S===0?a.all:t.format.count(S)})]}),p(`div`,{class:`pop`,children:[p(`label`,{class:`fl`,children:[p(`small`,{children:a.asOf}),p(`select`,{value:c.asOf===null&&!h?``:`past`,onChange:({currentTarget:{value:e}})=>{g(e!==``),e===``&&v({asOf:null})},children:[p(`option`,{value:``,children:a.now}),p(`option`,{value:`past`,children:a.moment})]})]}),(c.asOf!==null||h)&&p(wt,{}),c.page!==`pillars`&&o!==null&&C(`pillar`,a.pillar,o.pillars),c.page!==`departments`&&o!==null&&C(`department`,a.department,o.departments.filter(({validTo:e})=>e===null),!0),[`kecamatan`,`kelurahan`].filter(e=>c.filter[e]!==void 0).map(e=>C(e,a[e],(o?.districts??[]).filter(({level:t})=>t===e.toUpperCase()))),ee.map(([e,t])=>C(e,a.filters[e]??e,t)),p(`label`,{class:`fl`,children:[p(`small`,{children:a.basis}),p(`select`,{value:c.basis??``,onChange:({currentTarget:{value:e}})=>v({basis:e===`EVENT`||e===`DUE`||e===`COHORT`?e:null}),children:[p(`option`,{value:``,children:a.basisOwn}),[`EVENT`,`DUE`,`COHORT`].map(e=>p(`option`,{value:e,children:a.bases[e]},e))]})]}),(Object.keys(c.filter).length>0||c.basis!==null||c.asOf!==null)&&p(`button`,{type:`button`,class:`plain`,onClick:()=>{g(!1),v({filter:{},basis:null,asOf:null})},children:a.clear})]})]}),p(Dt,{}),S>0&&p(St,{view:c,change:v,filter:y})]})}function St({view:e,change:t,filter:n}){let{words:r,city:i,language:a,full:o}=G(),s=i===null?{}:{pillar:i.pillars,department:i.departments,programme:i.programmes,category:i.categories,district:i.districts,kecamatan:i.districts,kelurahan:i.districts,channel:i.channels,source:i.sources},c=(e,t)=>{if(t===`NONE`)return r.none[e===`pillar`||e===`department`||e===`category`?e:`district`];let n=s[e]?.find(e=>e.code===t);return n===void 0?t:l(n,a)},u=(e,t,n)=>p(`li`,{children:p(`button`,{type:`button`,onClick:n,children:[p(`small`,{children:e}),` `,t,` `,p(`span`,{"aria-hidden":`true`,children:`×`}),p(`span`,{class:`sr`,children:[` `,r.drop]})]})},e);return p(`ul`,{class:`chips`,children:[Object.entries(e.filter).map(([e,t])=>u(r.filters[e]??e,t.split(`,`).map(t=>c(e,t)).join(`, `),()=>n(e,``))),e.basis!==null&&u(r.basis,r.bases[e.basis],()=>t({basis:null})),e.asOf!==null&&u(r.asOf,o(e.asOf),()=>t({asOf:null}))]})}function Ct({start:e,done:t}){let{words:n}=G();return p(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let n=new FormData(e.currentTarget),r=String(n.get(`from`)),i=String(n.get(`to`));r!==``&&i!==``&&t(r<=i?r:i,r<=i?i:r)},children:[p(`label`,{children:[p(`small`,{children:n.from}),p(`input`,{type:`date`,name:`from`,required:!0,defaultValue:e.from})]}),p(`label`,{children:[p(`small`,{children:n.to}),p(`input`,{type:`date`,name:`to`,required:!0,defaultValue:e.to})]}),p(`button`,{type:`submit`,children:n.apply})]})}function wt(){let{words:e,city:t}=G(),{view:n,go:r}=U(),i=t?.timeZone??`Asia/Jakarta`,a=new Date;return p(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let t=String(new FormData(e.currentTarget).get(`at`));t!==``&&r({asOf:Et(t,i),...z})},children:[p(`label`,{children:[p(`small`,{children:e.asOf}),p(`input`,{type:`datetime-local`,name:`at`,required:!0,max:Tt(a.toISOString(),i),defaultValue:Tt(n.asOf??a.toISOString(),i)})]}),p(`button`,{type:`submit`,children:e.apply})]})}function Tt(e,t){let n=new Intl.DateTimeFormat(`en-CA`,{timeZone:t,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).formatToParts(Date.parse(e)),r=e=>n.find(t=>t.type===e)?.value??``;return`${r(`year`)}-${r(`month`)}-${r(`day`)}T${r(`hour`)}:${r(`minute`)}`}function Et(e,t){let n=Date.parse(`${e}:00Z`),r=n-(Date.parse(`${Tt(new Date(n).toISOString(),t)}:00Z`)-n),i=Date.parse(`${Tt(new Date(r).toISOString(),t)}:00Z`)-r,a=Math.round(i/6e4),o=e=>String(Math.floor(Math.abs(e))).padStart(2,`0`);return`${e}:00${a<0?`-`:`+`}${o(a/60)}:${o(Math.abs(a)%60)}`}function Dt(){let{words:e}=G(),[t,n]=i(!1);return p(`button`,{type:`button`,class:`plain copy`,onClick:()=>{navigator.clipboard?.writeText(location.href).then(()=>{n(!0),setTimeout(()=>n(!1),3e3)})},children:p(`span`,{role:`status`,children:t?e.copied:e.copy})})}var Ot=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`];function kt(e,t){let{preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}=e;return t===`report`?{...R,page:t,lang:l}:{...R,page:t,preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}}function At({simulated:e,standing:t}){let{words:n,language:r,city:i}=G(),{view:a}=U();return p(`header`,{class:`top`,children:[p(W,{class:`home`,change:{...R,lang:a.lang},children:[p(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[p(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),p(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),p(`b`,{children:`tugu`}),p(`span`,{children:i===null?`\xA0`:l(i,r)})]}),p(`span`,{class:e?`sim`:`sim off`,"aria-hidden":!e,children:e?n.simulation:`\xA0`}),p(`nav`,{class:`main`,"aria-label":`tugu`,children:Ot.map(e=>p(W,{change:kt(a,e),...a.page===e?{"aria-current":`page`}:{},children:n.pages[e]},e))}),p(jt,{standing:t}),(i===null||i.languages.length>1)&&p(W,{class:`lang`,change:{lang:r===`id`?`en`:`id`},children:[r===`id`?`EN`:`ID`,p(`span`,{class:`sr`,children:[` `,n.otherLanguage]})]})]})}function jt({standing:{live:e,freshness:t,asOf:n}}){let{words:r,format:i,short:a,language:o}=G(),{open:s,heardAt:c,attempts:u,now:d,offset:f}=Ce(),m=t?.sources.filter(({stale:e})=>e)??[],h=c===0?0:(d-c)/1e3,g=t?.validUntil==null?null:(d+f-Date.parse(t.validUntil))/1e3,v={tone:``,text:r.connecting};return e?!s&&u>1&&c>0?v={tone:`cut`,text:r.cut(i.clock(c+f))}:s&&h>10?v={tone:`stale`,text:r.old(i.span(h))}:s&&g!==null&&g>10?v={tone:`stale`,text:r.old(i.span(g))}:s&&(v={tone:``,text:r.fresh}):v={tone:``,text:n===null?r.past:r.asOfState(a(n))},p(`p`,{class:`live ${v.tone}`,children:[e&&p(_,{of:v.tone===`cut`?`cut`:v.tone===`stale`?`age`:`link`}),e&&v.text===r.fresh&&p(`span`,{class:`wide`,children:r.live}),` `,v.text,m.length>0&&p(`span`,{class:`silent wide`,title:r.silent(m.map(({source:e})=>l(e,o)).join(`, `)),children:[` · `,r.silent(String(m.length))]})]})}function Mt(){let{words:e}=G(),{view:t}=U();return p(`nav`,{class:`bot`,"aria-label":e.pages.overview,children:Ot.map(n=>p(W,{change:kt(t,n),...t.page===n?{"aria-current":`page`}:{},children:e.pagesShort[n]},n))})}function Y({failure:e,again:t}){let{words:n}=G(),r=e.code===`INVALID`||e.code===`TOO_LARGE`,i=e.code===`UNREACHABLE`?n.unreachable:e.code===`BUSY`?n.busy:r?n.badView:n.failed;return p(`div`,{class:`state`,role:`alert`,children:[p(`p`,{children:i}),r&&p(`p`,{class:`said`,lang:`en`,children:e.message}),p(`p`,{class:`do`,children:r?p(W,{change:{...R,lang:null},children:n.plain}):p(`button`,{type:`button`,onClick:t,children:n.retry})})]})}function Nt({refused:e,held:t,count:n,done:r}){let{words:a,format:o,city:s,language:c}=G(),[u,d]=i(!1);return t&&!e?p(`p`,{class:`access held`,children:[p(`span`,{children:a.tokenHave}),` `,p(`button`,{type:`button`,class:`plain`,onClick:()=>{T(null),r()},children:a.tokenForget})]}):p(`section`,{class:`access`,"aria-label":a.accessTitle,children:[p(`p`,{children:[p(`svg`,{viewBox:`0 0 16 18`,width:`16`,height:`18`,"aria-hidden":`true`,children:[p(`path`,{d:`M4 8V5.5a4 4 0 0 1 8 0V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`1.8`}),p(`rect`,{x:`2`,y:`8`,width:`12`,height:`9`,fill:`currentColor`})]}),p(`span`,{children:[p(`b`,{children:[a.accessTitle,`.`]}),` `,e?a.refused:n===null?a.accessOne:a.accessList(o.count(n)),` `,a.accessHow(s===null?``:l(s,c)),` `,!u&&p(`button`,{type:`button`,class:`plain`,"aria-expanded":!1,onClick:()=>d(!0),children:a.tokenMine})]})]}),u&&p(Pt,{done:()=>{d(!1),r()}})]})}function Pt({done:e}){let{words:t}=G(),[a,o]=i(``),[s,c]=i(!1),[l,u]=i(!1),d=r(null);return n(()=>d.current?.focus(),[]),p(`form`,{class:`token`,onSubmit:t=>{t.preventDefault(),a.trim()!==``&&(T(a.trim()),u(!0),_e().then(t=>{if(u(!1),c(!t),!t)return T(null);o(``),e()}))},children:[p(`p`,{children:[p(`label`,{children:[t.tokenLabel,p(`input`,{ref:d,type:`password`,autocomplete:`off`,value:a,"aria-invalid":s,onInput:e=>{o(e.currentTarget.value),c(!1)}})]}),p(`button`,{type:`submit`,disabled:l,children:t.tokenEnter}),` `,p(`span`,{class:`dim`,children:t.tokenKept})]}),s&&p(`p`,{class:`said`,role:`alert`,children:t.tokenBad})]})}function X({rows:e,height:t}){let{words:n}=G();return p(`div`,{class:`waiting`,role:`status`,children:[p(`span`,{class:`sr`,children:n.loading}),Array.from({length:e},(e,n)=>p(`i`,{style:{height:`${t}px`}},n))]})}function Ft(){let{words:e}=G(),{view:t}=U(),n=M(ge,{id:t.item??``}),r=n.data?.complaint??null,i=n.failure?.code===`FORBIDDEN`||n.failure?.code===`UNAUTHENTICATED`;return n.failure!==null&&!i&&n.failure.code!==`NOT_FOUND`&&n.failure.code!==`INVALID`?p(Y,{failure:n.failure,again:n.again}):n.pending?p(`section`,{class:`page`,children:p(X,{rows:12,height:40})}):p(`section`,{class:`page one`,children:[p(`p`,{children:p(`button`,{type:`button`,class:`plain backto`,onClick:()=>history.back(),children:e.back})}),r===null?p(o,{children:[p(`h1`,{tabIndex:-1,children:e.pages.complaint}),p(`p`,{class:`state`,children:i?e.refused:e.noComplaint})]}):p(It,{complaint:r}),p(Nt,{refused:i,held:w()!==null,count:null,done:n.again})]})}function It({complaint:e}){let{words:t,language:n,full:r}=G(),i=e=>e.code===`NONE`?`–`:l(e,n),a=[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>l(e,n)).join(`, `),s=(e,t)=>p(`div`,{children:[p(`dt`,{children:e}),p(`dd`,{children:t})]});return p(o,{children:[p(`h1`,{tabIndex:-1,children:[e.reference,` `,p(`small`,{children:e.category.code===`NONE`?w()===null?t.hiddenCategory:t.none.category:l(e.category,n)})]}),e.simulated&&p(`p`,{class:`sim`,children:t.simulation}),(e.title!==``||w()===null)&&p(`p`,{class:`ttl`,children:e.title===``?p(`em`,{children:t.titleHidden}):e.title}),e.suspect&&p(`p`,{class:`note`,children:t.suspect}),p(`div`,{class:`two`,children:[p(`article`,{children:[p(`h2`,{children:t.dueMoments}),p(Rt,{name:t.clocks.RESPONSE,clock:e.response}),p(Rt,{name:t.clocks.RESOLUTION,clock:e.resolution}),e.policy!==null&&p(`p`,{class:`note`,children:[e.policy.code,e.policy.basis===``?``:`: ${e.policy.basis}`]}),p(`h2`,{children:t.facts}),p(`dl`,{class:`parts`,children:[s(t.fact.status,t.statuses[e.status]),s(t.fact.department,e.department.code===`NONE`?t.none.department:l(e.department,n)),s(t.fact.place,a===``?t.none.district:a),s(t.fact.pillar,i(e.category.pillar)),s(t.fact.programme,i(e.category.programme)),s(t.fact.source,i(e.source)),s(t.fact.channel,i(e.channel)),s(t.fact.external,e.externalId),e.rating!==null&&s(t.fact.rating,t.rated(String(e.rating)))]})]}),p(`article`,{children:[p(`h2`,{children:t.timeline}),p(`ol`,{class:`tl`,children:Lt(e).map(e=>p(`li`,{class:e.tone,children:[p(`time`,{dateTime:e.at,children:r(e.at)}),p(`b`,{children:[e.tone===`over`&&p(_,{of:`over`}),e.tone===`wait`&&p(_,{of:`risk`}),e.due===null?t.events[e.kind??`NOTED`]:`${t.clocks[e.due]}: ${t.due(``)}`]}),e.note!==``&&p(`span`,{children:e.kind===`ASSIGNED`?t.to_(n===`en`&&e.noteEn!==``?e.noteEn:e.note):``}),e.recordedAt!==null&&p(`small`,{children:t.recordedLater(r(e.recordedAt))})]},e.key))})]})]})]})}function Lt(e){let t=e.events.map(e=>({key:e.cursor,at:e.occurredAt,kind:e.kind,due:null,tone:``,note:e.department.name,noteEn:e.department.nameEn,recordedAt:Date.parse(e.recordedAt)-Date.parse(e.occurredAt)>36e5?e.recordedAt:null})),n=[[`RESPONSE`,e.response],[`RESOLUTION`,e.resolution]].flatMap(([e,t])=>t.dueAt===null||t.verdict===`MET`||t.verdict===`EXEMPT`||t.verdict===`UNOBSERVED`?[]:[{key:e,at:t.dueAt,kind:null,due:e,tone:t.verdict===`BREACHED`?`over`:`wait`,note:``,noteEn:``,recordedAt:null}]);return[...t,...n].sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))}function Rt({name:e,clock:t}){let{words:n,full:r,format:i}=G(),a=Date.now()+A.get().offset,o=Ae(t,a),s=t.dueAt===null?0:(Date.parse(t.dueAt)-(t.answeredAt===null?a:Date.parse(t.answeredAt)))/1e3;return p(`dl`,{class:`parts clock ${o>0?`over`:``}`,children:[p(`div`,{class:`sum`,children:[p(`dt`,{children:e}),p(`dd`,{children:[o>0&&p(_,{of:`over`}),n.verdicts[t.verdict]]})]}),t.dueAt!==null&&p(`div`,{children:[p(`dt`,{children:n.due(``)}),p(`dd`,{children:r(t.dueAt)})]}),t.answeredAt!==null&&p(`div`,{children:[p(`dt`,{children:n.answered(``)}),p(`dd`,{children:r(t.answeredAt)})]}),t.dueAt!==null&&t.verdict!==`EXEMPT`&&p(`div`,{children:[p(`dt`,{}),p(`dd`,{children:o>0?n.lateBy(i.span(o)):t.answeredAt===null?n.inTime(i.span(s)):n.early(i.span(s))})]})]})}var zt=.5;function Z({figure:e,reading:t,target:n,width:r=112}){let i=e.better===`less`?0:zt,a=e.better===`less`?zt:1,o=e=>6+(Math.min(a,Math.max(i,e))-i)/(a-i)*(r-12),s=L(e,t,n),c=s!==`null`&&s!==`few`,l=o(t.value??0),u=s===`far`?`var(--over)`:`var(--ink-2)`;return p(`svg`,{class:`gl`,viewBox:`0 0 ${r} 16`,width:r,height:`16`,"aria-hidden":`true`,children:[p(`path`,{d:`M2 8H${r-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...c?{}:{"stroke-dasharray":`3 5`}}),c&&n!==null&&s!==`met`&&p(`path`,{d:`M${l} 8H${o(n)}`,stroke:u,"stroke-width":`2.9`}),n!==null&&p(`path`,{d:`M${o(n)} .6V15.4`,stroke:`var(--ink)`,"stroke-width":`2.3`}),c&&(s===`far`?p(`path`,{d:`M${l} 2.2l5.8 5.8l-5.8 5.8l-5.8 -5.8Z`,fill:`var(--over)`}):s===`below`?p(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`2.2`}):p(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--ink)`}))]})}function Bt({figure:e,points:t}){let n=t.map(({kpis:t})=>e.read(t).value),r=n.filter(e=>e!==null),i=Math.min(...r),a=Math.max(...r),o=Math.max(1,n.length-1),s=e=>3+e/o*88,c=e=>a===i?13:22-(e-i)/(a-i)*18,l=``,u=!1;n.forEach((e,t)=>{e===null?u=!1:(l+=`${u?`L`:`M`}${s(t).toFixed(1)} ${c(e).toFixed(1)}`,u=!0)});let d=n.at(-1)??null,f=t.at(-1)?.partial===!0;return p(`svg`,{class:`sp`,viewBox:`0 0 96 26`,width:`96`,height:`26`,"aria-hidden":`true`,children:[p(`path`,{d:l,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`1.5`,"stroke-linejoin":`round`}),d!==null&&p(`circle`,{cx:s(n.length-1),cy:c(d),r:`3`,fill:f?`var(--bg)`:`var(--ink)`,stroke:`var(--ink)`,"stroke-width":`1.5`})]})}function Vt({figure:e,change:t}){let n=G();if(t===null)return null;let r=n.change(e.kind,t.by),i=r===n.change(e.kind,0);return p(`span`,{class:`dl`,children:[p(`span`,{class:`sr`,children:yt(n,e.kind,t)}),p(`span`,{"aria-hidden":`true`,children:i?n.words.same:p(o,{children:[p(`svg`,{class:`ar`,viewBox:`0 0 20 20`,children:p(`path`,{d:t.by>0?`M4 15 15 4M7 4H15V12`:`M4 5 15 16M7 16H15V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`})}),r]})})]})}function Ht({figure:e,value:t}){return t===null?null:e===`overdue`||e===`unanswered`||e===`responseOverdue`||e===`resolutionOverdue`?p(_,{of:t>0?`over`:`over0`}):e===`atRisk`&&t>0?p(_,{of:`risk`}):null}var Ut=[`overdue`,`atRisk`,`open`,`received`,`responseOnTime`,`resolutionOnTime`,`resolutionTime`,`unanswered`],Wt=new Set([`overdue`,`received`,`responseOnTime`,`resolutionOnTime`]);function Gt(e){return e.received+e.open+e.ended+e.responseOnTime.met+e.responseOnTime.breached+e.resolutionOnTime.met+e.resolutionOnTime.breached>0}function Kt(e){let[t]=e;if(t===void 0)return null;let n={rate:null,lowCount:!1};return{...Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n==`number`&&t!==`score`&&t!==`perThousand`?e.reduce((e,n)=>e+n[t],0):n])),score:null,perThousand:null,responseOnTime:{...t.responseOnTime,...n,met:0,breached:0},resolutionOnTime:{...t.resolutionOnTime,...n,met:0,breached:0},responseTime:{...t.responseTime,p50Hours:null},resolutionTime:{...t.resolutionTime,p50Hours:null}}}function qt(e,t){let n=F[t],r=({kpis:e})=>{let{value:t,low:r}=n.read(e);return t===null?1/0:(r?1e9:0)+(n.better===`more`?t:-t)},i=({kpis:e})=>-e.overdue*1e6-e.atRisk*1e3-e.open;return[...e].sort((e,t)=>r(e)-r(t)||i(e)-i(t)||e.name.localeCompare(t.name))}function Jt({rows:e,rest:t,none:n,total:r,before:i,page:a,sort:s,head:c}){let{words:l}=G(),{go:u}=U(),d=l.columnsShort,f=Math.max(1,...e.map(({kpis:e})=>e.open),n?.kpis.open??0);return p(o,{children:[s!==null&&p(`label`,{class:`fl bysort`,children:[p(`small`,{children:l.sort}),p(`select`,{value:s,onChange:({currentTarget:{value:e}})=>u({sort:e},!0),children:Ut.map(e=>p(`option`,{value:e,children:l.figures[e]},e))})]}),p(`div`,{class:`scroll`,tabIndex:0,role:`region`,"aria-label":c,children:p(`table`,{class:`board`,children:[p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:c}),p(`td`,{class:`ldb`}),Ut.map(e=>p(`th`,{scope:`col`,class:`c-${e}`,...s===e?{"aria-sort":F[e]?.better===`more`?`ascending`:`descending`}:{},children:s===null?d[e]:p(W,{replace:!0,change:{sort:e},children:d[e]})},e))]})}),p(`tbody`,{children:[e.map(e=>p(Yt,{row:e,page:a,largest:f},e.code)),t!=null&&p(Yt,{row:t,page:a,largest:f}),n!==null&&p(Yt,{row:n,page:a,largest:f}),p(`tr`,{class:`sum`,children:[p(`th`,{scope:`row`,children:l.total}),p(`td`,{class:`ldb`}),p(Xt,{kpis:r,previous:i,link:{page:`overview`}})]})]})]})})]})}function Yt({row:e,page:t,largest:n}){let r={page:t,item:e.code,sort:null},{open:i,overdue:a,atRisk:o}=e.kpis,s=100/n;return p(`tr`,{children:[p(`th`,{scope:`row`,children:[e.code===``?e.name:p(W,{change:r,children:e.name}),e.full!==e.name&&p(`small`,{children:e.full})]}),p(`td`,{class:`ldb`,children:p(`svg`,{class:`bar`,viewBox:`0 0 100 12`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[p(`rect`,{width:i*s,height:`12`,fill:`var(--d2)`}),p(`rect`,{width:a*s,height:`12`,fill:`var(--over-fill)`}),p(`rect`,{x:a*s,width:o*s,height:`12`,fill:`var(--risk-fill)`})]})}),p(Xt,{kpis:e.kpis,previous:e.previous,link:e.code===``?null:r})]})}function Xt({kpis:e,previous:t,link:n}){let r=G(),{words:i,city:a}=r;return p(o,{children:Ut.map(o=>{let s=F[o],c=s.read(e),l=q(a,s.measure),u=L(s,c,l),d=gt.has(o)&&K(a)?`–`:c.value===null?i.noData:u===`few`?J(r,s.kind,c):r.value(s.kind,c.value),f=(o===`overdue`||o===`unanswered`)&&(c.value??0)>0?`over`:o===`atRisk`&&(c.value??0)>0?`risk`:u===`far`?`over`:``;return p(`td`,{class:`c-${o} ${f} ${u===`null`||u===`few`||c.value===0?`dim`:``}`,"data-label":i.columnsShort[o],children:[s.kind===`rate`&&n!==null&&p(Z,{figure:s,reading:c,target:l,width:72}),n===null?s.kind===`count`?d:`–`:p(W,{change:{...n,figure:o,part:null},children:[o===`overdue`&&(c.value??0)>0&&p(_,{of:`over`}),o===`atRisk`&&(c.value??0)>0&&p(_,{of:`risk`}),d]}),Wt.has(o)&&n!==null&&t!==null&&u!==`few`&&p(`small`,{children:p(Vt,{figure:s,change:I(s,e,t)})})]},o)})})}function Zt({live:e}){let{words:t,language:n,format:r}=G(),{view:a}=U(),[s,c]=i(!1),u=at(a,e),d=u.data?.departments??null;if(u.failure!==null)return p(Y,{failure:u.failure,again:u.again});let m=Ut.find(e=>e===a.sort)??`overdue`,h=(d?.items??[]).map(({department:e,kpis:t,previous:r})=>({code:e.code,name:f(e,n),full:l(e,n),kpis:t,previous:r})),g=s?h:h.filter(({kpis:e})=>Gt(e)),_=h.filter(e=>!g.includes(e)),v=Kt(_.map(({kpis:e})=>e));return p(`section`,{class:`page`,children:[p(`h1`,{tabIndex:-1,children:t.pages.departments}),d===null?p(X,{rows:18,height:46}):p(o,{children:[p(Jt,{page:`departments`,sort:m,head:t.pages.departments,total:d.total,before:d.previousTotal,rows:qt(g,m),rest:v===null?null:{code:``,name:t.others(r.count(_.length)),full:t.othersNote,kpis:v,previous:null},none:{code:`NONE`,name:t.none.department,full:t.none.department,kpis:d.unassigned,previous:null}}),_.length>0&&p(`p`,{class:`note`,children:[t.others(r.count(_.length)),`: `,p(`button`,{type:`button`,class:`plain`,onClick:()=>c(!0),children:t.showEmpty})]}),g.length===0&&p(`p`,{class:`state`,children:t.empty})]})]})}var Qt=[`open`,`overdue`,`received`,`unanswered`,`resolutionOnTime`,`responseOnTime`,`resolutionTime`],$t=520,en=600;function tn({live:e}){let{words:t,city:n}=G(),{view:r,go:i}=U(),a=st(r,e),o=a.data?.districts??null,s=F[Qt.find(e=>e===r.measure)??`open`],c=n===null?[]:[`KECAMATAN`,`KELURAHAN`].filter(e=>n.districts.some(t=>t.level===e)),l=nn(n===null||c.length===0?null:r.level);return a.failure===null?p(`section`,{class:`page`,children:[p(`h1`,{tabIndex:-1,children:t.mapOf(t.figures[s.key]??``)}),p(`div`,{class:`ctl`,children:[p(`label`,{class:`fl`,children:[p(`small`,{children:t.measure}),p(`select`,{value:s.key,onChange:({currentTarget:{value:e}})=>i({measure:e===`open`?null:e},!0),children:Qt.map(e=>p(`option`,{value:e,children:t.figures[e]},e))})]}),c.length>1&&p(`label`,{class:`fl`,children:[p(`small`,{children:t.level}),p(`select`,{value:r.level,onChange:({currentTarget:{value:e}})=>i({level:e===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`},!0),children:c.map(e=>p(`option`,{value:e,children:e===`KECAMATAN`?t.kecamatan:t.kelurahan},e))})]})]}),o===null?p(X,{rows:1,height:560}):p(`div`,{class:`map${a.pending?` turning`:``}`,children:[l===`none`||c.length===0&&n!==null?p(`p`,{class:`state`,children:c.length===0?t.noDistricts:t.noShapes}):p(rn,{board:o,figure:s,shapes:l??[]}),p(on,{board:o,figure:s})]})]}):p(Y,{failure:a.failure,again:a.again})}function nn(e){let[t,r]=i(null);return n(()=>{if(e===null)return;let t=new AbortController;return fetch(`/boundaries/${e.toLowerCase()}.geojson`,{signal:t.signal}).then(async e=>e.ok?h(await e.json()):[]).catch(()=>[]).then(n=>{t.signal.aborted||r({level:e,shapes:n.length===0?`none`:n})}),()=>t.abort()},[e]),t?.level===e?t.shapes:null}function rn({board:e,figure:t,shapes:n}){let r=G(),{words:i,language:a,city:o}=r,{view:s,go:u}=U(),d=c(()=>{let e=v(n,$t,en),t=new Map((o?.districts??[]).map(e=>[e.code,e.parentCode??e.code]));return{areas:n.map(t=>({code:t.code,path:ee(t,e)})),outline:b(n,e=>t.get(e)??``,e)}},[n,o]),f=new Map(e.items.map(e=>[e.district.code,e])),{classes:m,labels:h}=an(e.items.map(({kpis:e})=>t.read(e)).filter(({value:e,low:t})=>e!==null&&!t).map(({value:e})=>e??0),t,r),g=e=>{let n=f.get(e),r=n===void 0?null:t.read(n.kpis);return r===null||r.value===null||r.low?`var(--bg)`:`var(--c${m(r.value)})`};return p(`figure`,{children:[p(`svg`,{class:`cm`,viewBox:`0 0 ${$t} ${en}`,role:`img`,"aria-label":i.mapAlt,children:[d.areas.map(({code:e,path:n})=>{let i=f.get(e);return p(`path`,{"data-code":e,onClick:()=>u({page:`overview`,filter:{...s.filter,district:e},figure:t.key,part:null}),d:n,fill:g(e),stroke:`var(--line-2)`,"stroke-width":`.8`,children:p(`title`,{children:i===void 0?e:`${l(i.district,a)}: ${J(r,t.kind,t.read(i.kpis))}`})},e)}),p(`path`,{d:d.outline,fill:`none`,stroke:`var(--ink)`,"stroke-width":`1.6`})]}),p(`figcaption`,{children:[h.map((e,t)=>p(`span`,{children:[p(`i`,{class:`c${t}`}),e]},t)),t.kind!==`count`&&p(`span`,{children:[p(`i`,{class:`cn`}),i.noData,`, `,i.few]}),p(`span`,{children:i.nowhere(J(r,t.kind,t.read(e.unassigned)))})]})]})}function an(e,t,{format:n,value:r}){if(t.kind===`count`){let t=x(e),r=(e,t)=>e===t?n.count(e):`${n.count(e)}\u2013${n.count(t)}`;return{classes:e=>C(e,t),labels:[`0`,r(1,t[0]),r(t[0]+1,t[1]),`${n.count(t[1]+1)}+`]}}let i=[...e].sort((e,t)=>e-t),a=e=>i[Math.min(i.length-1,Math.floor(i.length*e))]??0,o=[a(.25),a(.5),a(.75)],s=e=>r(t.kind,e);return{classes:e=>o.filter(t=>e>=t).length,labels:i.length===0?[]:[`< ${s(o[0]??0)}`,`\u2265 ${s(o[0]??0)}`,`\u2265 ${s(o[1]??0)}`,`\u2265 ${s(o[2]??0)}`]}}function on({board:e,figure:t}){let n=G(),{words:r,language:i,city:a}=n,{view:o}=U(),s=new Map((a?.districts??[]).map(e=>[e.code,l(e,i)])),c=e=>t.read(e.kpis).value??-1/0,u=[...e.items].sort((e,t)=>c(t)-c(e)),d=(e,r)=>p(W,{change:{page:`overview`,filter:r,figure:t.key,part:null},children:J(n,t.kind,t.read(e))}),f={...o.filter,[o.level===`KECAMATAN`?`kecamatan`:`kelurahan`]:`NONE`};return p(`div`,{class:`scroll tall`,tabIndex:0,role:`region`,"aria-label":r.place,children:p(`table`,{class:`board`,children:[p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:r.place}),p(`th`,{scope:`col`,class:`v`,children:r.figures[t.key]})]})}),p(`tbody`,{children:[u.map(e=>p(`tr`,{children:[p(`th`,{scope:`row`,children:[p(W,{change:{page:`overview`,filter:{...o.filter,district:e.district.code},figure:t.key,part:null},children:l(e.district,i)}),e.district.parentCode!==null&&p(`small`,{children:s.get(e.district.parentCode)})]}),p(`td`,{class:`v`,children:d(e.kpis,{...o.filter,district:e.district.code})})]},e.district.code)),p(`tr`,{children:[p(`th`,{scope:`row`,children:r.none.district}),p(`td`,{class:`v`,children:d(e.unassigned,f)})]}),p(`tr`,{class:`sum`,children:[p(`th`,{scope:`row`,children:r.total}),p(`td`,{class:`v`,children:d(e.total,o.filter)})]})]})]})})}var sn=[[`words`,[`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`]],[`heard`,[`unanswered`,`awaitingResponse`]],[`load`,[`open`,`overdue`,`atRisk`,`ageing`]],[`flow`,[`received`,`ended`,`reopened`]],[`time`,[`responseTime`,`resolutionTime`]],[`voice`,[`satisfaction`,`reopenRate`,`transferRate`]]];function cn({now:e,before:t,trend:n,opened:r}){let i=G(),{words:a}=i;return p(`table`,{class:`led`,children:[p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:a.figure}),p(`td`,{class:`sk`,children:n?.granularity===`MONTH`?a.months:a.weeks}),p(`th`,{scope:`col`,class:`v`,children:a.periodColumn}),p(`th`,{scope:`col`,class:`d`,children:a.before})]})}),sn.map(([o,s])=>p(`tbody`,{class:`g-${o}`,children:[p(`tr`,{class:`g`,children:p(`th`,{colSpan:3,scope:`rowgroup`,children:a.groups[o]})}),s.map(a=>{let s=F[a];return s===void 0?null:p(ln,{figure:s,now:e,before:t,trend:n,lead:o===`words`,selected:r===a,speech:i},a)})]},o))]})}function ln({figure:e,now:t,before:n,trend:r,lead:i,selected:a,speech:s}){let{words:c,city:l}=s,{view:u}=U(),d=q(l,e.measure),f=gt.has(e.key)&&K(l),m=t===null?null:e.read(t),h=m!==null&&f?{...m,value:null}:m,g=h===null?`null`:L(e,h,d),_=t===null||f?null:I(e,t,n),v=h?.value??null,y=e.key===`overdue`||e.key===`unanswered`?(v??0)>0?`over`:``:e.key===`atRisk`?(v??0)>0?`risk`:``:g===`far`?`over`:``,b=vt(s,e),x=c.words4[e.key];return p(`tr`,{class:`${a?`sel `:``}${y} ${g===`null`||g===`few`?`nul`:``}`,children:[p(`th`,{scope:`row`,children:[p(W,{change:{figure:e.key,part:null,...z},...a?{"aria-current":`true`}:{},id:`f-${e.key}`,children:i?x:b}),p(`small`,{children:[i?b:f?c.unrecordedShort:fn(s,e,t),d!==null&&p(o,{children:[` `,i&&`· `,p(`span`,{class:`tg`,children:c.target(s.format.target(d))})]})]})]}),p(`td`,{class:`sk`,children:[i&&h!==null&&p(Z,{figure:e,reading:h,target:d,width:96}),!i&&!f&&r!==null&&u.page!==`report`&&p(Bt,{figure:e,points:r.points})]}),p(`td`,{class:`v`,children:[h===null?p(`i`,{class:`still`,"aria-hidden":`true`}):p(o,{children:[p(Ht,{figure:e.key,value:v}),e.kind===`hours`&&v!==null?p(un,{text:J(s,e.kind,h)}):J(s,e.kind,h)]}),g===`few`&&p(`small`,{class:`few`,children:c.few})]}),p(`td`,{class:`d`,children:p(Vt,{figure:e,change:_})})]})}function un({text:e}){let[t=``,n=``]=e.split(` `);return p(o,{children:[t,p(`small`,{children:[` `,n]})]})}var dn=new Set([`unanswered`,`overdue`,`ended`,`responseTime`,`resolutionTime`,`satisfaction`,`reopenRate`,`ageing`]);function fn({words:e,format:t,hours:n},r,i){if(i===null)return dn.has(r.key)?`\xA0`:``;switch(r.key){case`unanswered`:return e.neverNote;case`overdue`:return e.overdueNow;case`ageing`:return i.ageing.over60Days===0?``:e.over60(t.count(i.ageing.over60Days));case`ended`:return i.clearance.rate===null?``:e.clearanceNote(t.percent(i.clearance.rate));case`responseTime`:return i.responseTime.p90Hours===null?``:e.p90(n(i.responseTime.p90Hours));case`resolutionTime`:return i.resolutionTime.p90Hours===null?``:e.p90(n(i.resolutionTime.p90Hours));case`satisfaction`:return i.satisfaction.mean===null?``:`${e.ratedNote(t.mean(i.satisfaction.mean),t.count(i.satisfaction.count))}`;default:return``}}function pn({figure:e,live:t,target:n}){let{words:r,language:i,format:a}=G(),{view:o}=U(),s=o.page===`departments`,c=at(s?null:o,t),u=ot(s?o:null,t),d=s?u.data?.pillars:c.data?.departments,m=s?(u.data?.pillars?.items??[]).map(({pillar:e,kpis:t})=>({code:e.code,name:l(e,i),kpis:t})):(c.data?.departments?.items??[]).map(({department:e,kpis:t})=>({code:e.code,name:f(e,i),kpis:t})),h=d==null?[]:mn(e,[...m,{code:`NONE`,name:s?r.none.pillar:r.none.department,kpis:d.unassigned}]),g=Math.max(1,...h.map(({kpis:t})=>e.read(t).value??0));return p(`section`,{class:`byo`,children:[p(`h3`,{children:[s?r.byPillar:r.byDepartment,` `,e.kind===`rate`&&n!==null&&p(`small`,{children:r.targetTick(a.target(n))})]}),d==null?p(X,{rows:12,height:26}):p(`table`,{class:`opd`,children:p(`tbody`,{children:[h.map(({code:t,name:r,kpis:i})=>p(hn,{figure:e,target:n,code:t,name:r,kpis:i,largest:g,page:s?`pillars`:`departments`},t)),p(`tr`,{class:`sum`,children:[p(`th`,{scope:`row`,children:r.total}),p(`td`,{}),p(gn,{figure:e,kpis:d.total,target:n})]})]})})]})}function mn(e,t){let n=({kpis:t})=>{let{value:n,low:r}=e.read(t);if(n===null)return 1/0;let i=e.better===`more`&&e.kind===`rate`?n:-n;return r?1e9+i:i};return t.filter(({kpis:t})=>{let{value:n,cases:r}=e.read(t);return n!==null&&(r===null?n!==0:r.all>0)}).sort((e,t)=>n(e)-n(t)||e.name.localeCompare(t.name))}function hn({figure:e,target:t,code:n,name:r,kpis:i,largest:a,page:o}){let{view:s}=U(),c=e.read(i),{[o===`pillars`?`pillar`:`department`]:l,...u}=s.filter,d=s.page!==o&&s.item!==null?{[s.page===`pillars`?`pillar`:`department`]:s.item}:{};return p(`tr`,{class:L(e,c,t),children:[p(`th`,{scope:`row`,children:p(W,{change:{page:o,item:n,filter:{...u,...d},...z},children:r})}),p(`td`,{class:`gl`,children:e.kind===`rate`?p(Z,{figure:e,reading:c,target:t,width:96}):p(`svg`,{class:`bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:p(`rect`,{width:(c.value??0)/a*100,height:`10`,fill:e.key===`overdue`||e.key===`unanswered`?`var(--over-fill)`:`var(--d3)`})})}),p(gn,{figure:e,kpis:i,target:t})]})}function gn({figure:e,kpis:t}){let n=G(),{words:r,format:i}=n,a=e.read(t),s=a.low&&a.value!==null&&a.cases!==null;return p(o,{children:[p(`td`,{class:s?`v few`:`v`,children:J(n,e.kind,a)}),a.cases!==null&&p(`td`,{class:`m`,children:a.value===null?``:s?r.fewShort:r.of(i.count(a.cases.part),i.count(a.cases.all))})]})}function _n({figure:e,now:t}){let n=G(),{words:r,language:i,format:a,catalog:s,city:c}=n,{view:l}=U(),u=s?.measures.find(({code:t})=>t===e.measure),d=e.read(t),f=e.openings(t),m=u===void 0?void 0:l.basis!==null&&u.bases.includes(l.basis)?l.basis:u.defaultBasis,h=(e.key.startsWith(`response`)?`response`:e.key.startsWith(`resol`)?`resolution`:null)===null?void 0:c?.policies.find(({sources:e,categories:t})=>e.length===0&&t.length===0),g=c?.targets.find(({measure:t})=>t===e.measure)?.basis;return p(`section`,{class:`def`,children:[p(`h3`,{children:r.meaning}),p(`p`,{lang:i,children:(i===`id`?u?.definitionId:u?.definitionEn)??`\xA0`}),d.cases!==null&&d.value!==null&&p(`p`,{class:`fx`,children:[p(`span`,{class:`fr`,children:[p(`span`,{children:[a.count(d.cases.part),` `,r.part[e.key===`satisfaction`?`numerator`:f.find(({part:e})=>e===`MET`||e===`NUMERATOR`)?.key??`all`]?.toLowerCase()]}),p(`span`,{children:[a.count(d.cases.all),` `,r.counted.toLowerCase()]})]}),`= `,p(`b`,{children:n.value(e.kind,d.value)})]}),e.kind===`hours`&&p(yn,{figure:e,now:t}),p(`p`,{class:`meta`,children:[m!==void 0&&p(o,{children:[r.basis,`: `,r.bases[m],`. `]}),h!==void 0&&p(o,{children:[p(W,{change:kt(l,`promise`),children:r.promiseOf(h.code)}),`. `]}),g!==void 0&&p(o,{children:[r.targetFrom(g),`. `]}),e.kind===`rate`&&`matured`in t[e.key]&&vn(t,e.key,r)]})]})}function vn(e,t,n){let{matured:r}=e[t];return r===null?``:r?n.matured:n.maturing}function yn({figure:e,now:t}){let{words:n,hours:r,format:i}=G(),a=t[e.key],o=(e,t)=>p(`div`,{children:[p(`dt`,{children:e}),p(`dd`,{children:t===null?n.noData:r(t)})]});return p(`dl`,{class:`parts`,children:[o(`p50`,a.p50Hours),o(`p90`,a.p90Hours),o(`p95`,a.p95Hours),o(n.mean,a.meanHours),p(`div`,{class:`sum`,children:[p(`dt`,{children:n.cases}),p(`dd`,{children:i.count(a.count)})]})]})}function bn({edges:e,clock:t,readable:n}){let{words:r}=G();return p(`table`,{class:`cl`,children:[p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:r.columns.number}),p(`th`,{scope:`col`,children:r.columns.category}),p(`th`,{scope:`col`,children:r.columns.department}),p(`th`,{scope:`col`,children:r.columns.place}),p(`th`,{scope:`col`,children:r.columns.submitted}),p(`th`,{scope:`col`,children:t===`response`?r.columns.dueResponse:t===`either`?r.columns.dueEither:r.columns.due}),p(`th`,{scope:`col`,children:r.columns.state}),p(`th`,{scope:`col`,class:`lt`,children:r.columns.late})]})}),p(`tbody`,{children:e.map(e=>p(Sn,{edge:e,clock:t,readable:n},e.cursor))})]})}var xn=new Set([`CLOSED`,`REJECTED`,`DUPLICATE`]);function Sn({edge:{node:e},clock:t,readable:n}){let r=G(),{words:i,language:a,format:s}=r,{view:c}=U(),u=Me(e,t),d=xn.has(e.status)&&u.answeredAt===null,m=d?0:Ae(u,Date.now()+A.get().offset),h=e=>e===`NONE`;return p(`tr`,{children:[p(`th`,{scope:`row`,children:[p(W,{change:{...R,page:`complaint`,item:e.id,lang:c.lang},children:e.reference}),e.title!==``&&p(`small`,{children:e.title})]}),p(`td`,{class:`cat`,children:h(e.category.code)?p(`em`,{children:n?i.none.category:i.hiddenCategory}):l(e.category,a)}),p(`td`,{class:`op`,children:h(e.department.code)?i.none.department:f(e.department,a)}),p(`td`,{class:`kl`,children:h(e.kelurahan.code)?`–`:l(e.kelurahan,a)}),p(`td`,{class:`dt`,children:r.short(e.submittedAt)}),p(`td`,{class:`dt`,children:u.dueAt===null?`–`:r.short(u.dueAt)}),p(`td`,{class:`hs`,children:i.statuses[e.status]}),p(`td`,{class:m>0?`lt over`:`lt`,children:m>0?p(o,{children:[p(_,{of:`over`}),s.span(m)]}):d&&u.verdict===`BREACHED`?i.brokenUnmet:i.verdicts[u.verdict]})]})}function Cn({figure:e,now:t}){let{words:r,format:a}=G(),{view:s,go:c}=U(),l=e.openings(t),u=l.find(({key:e})=>e===s.part)??l[0],[d,f]=i(w()),{filter:m,window:h,basis:g,asOf:_}=H(s),v=M(he,u===void 0?null:{measure:u.measure,part:u.part,filter:m??null,window:h??null,basis:g??null,asOf:_??null,search:s.search,order:{field:`MOMENT`,direction:e.key===`overdue`||e.key===`unanswered`||e.key===`ageing`?`ASC`:`DESC`},...s.before===null?{first:10,after:s.after}:{last:10,before:s.before}}),y=v.data?.complaints??null;if(n(()=>{y!==null&&u!==void 0&&s.search===null&&y.totalCount!==u.count&&v.again()},[u?.count]),u===void 0)return null;let b=v.failure?.code===`FORBIDDEN`||v.failure?.code===`UNAUTHENTICATED`,x={after:null,before:null,row:null};return p(`section`,{class:`cls`,children:[p(`h3`,{id:`behind`,children:r.behind}),l.length>1&&p(`nav`,{class:`tabs`,"aria-label":r.parts,children:l.map(e=>p(W,{replace:!0,change:{part:e.key,...x,search:null},...e===u?{"aria-current":`true`}:{},children:[r.part[e.key],` `,p(`b`,{children:a.count(e.count)})]},e.key))}),(u.count>0||b)&&p(Nt,{refused:b,held:d!==null,count:u.count,done:()=>{f(w()),v.again()}}),b?null:v.failure===null?y===null?p(X,{rows:10,height:34}):p(`div`,{class:v.pending?`turning`:``,"aria-busy":v.pending,children:[p(`p`,{class:`eq`,role:`status`,children:s.search===null?y.totalCount===u.count?r.listEqual(a.count(y.totalCount)):p(o,{children:[r.listDiffers(a.count(y.totalCount),a.count(u.count)),` `,p(`button`,{type:`button`,onClick:v.again,children:r.again})]}):r.listFound(a.count(y.totalCount),a.count(u.count))}),y.edges.length===0?p(`p`,{class:`state`,children:[r.listNone,y.totalCount===0&&s.search===null&&s.preset!==`ALL`&&p(o,{children:[` `,p(W,{change:{preset:`ALL`,from:null,to:null,...x},children:r.presets.ALL})]})]}):p(bn,{edges:y.edges,clock:je(u.measure),readable:d!==null}),p(wn,{page:y,row:s.row??1})]}):p(Y,{failure:v.failure,again:v.again}),d!==null&&!b&&p(`form`,{class:`find`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget).get(`search`);c({search:typeof t==`string`&&t.trim()!==``?t.trim():null,...x})},children:[p(`label`,{children:[r.search,p(`input`,{type:`search`,name:`search`,defaultValue:s.search??``})]}),p(`button`,{type:`submit`,children:r.searchGo})]})]})}function wn({page:e,row:t}){let{words:n,format:r}=G(),{hasNextPage:i,hasPreviousPage:a,startCursor:o,endCursor:s}=e.pageInfo;if(e.totalCount===0)return null;let c=a?t:1,l=i?Math.min(e.totalCount,c+e.edges.length-1):e.totalCount,u=(e,t,n)=>t?p(W,{change:n,children:e}):p(`span`,{"aria-disabled":`true`,children:e});return p(`nav`,{class:`pager`,"aria-label":n.behind,children:[p(`span`,{class:`rng`,children:n.range(r.count(i?c:Math.max(1,l-e.edges.length+1)),r.count(l),r.count(e.totalCount))}),u(n.previousPage,a,{after:null,before:o,row:c-10>1?c-10:null}),u(n.nextPage,i,{after:s,before:null,row:l+1})]})}var Tn=new Set([`pending`,`exempt`,`unobserved`]);function En({figure:e,now:t,link:n={}}){let{words:r}=G(),i=e.openings(t),a=e.key===`overdue`,o=i.some(({part:e})=>e===`DENOMINATOR`);return p(`section`,{class:`pt`,children:[p(`h3`,{children:r.parts}),o?p(kn,{parts:i,link:n}):e.kind===`rate`&&e.key!==`satisfaction`?p(On,{parts:i,link:n}):p(An,{parts:i,of:e,link:n}),a&&p(`p`,{class:`note`,children:r.overlap})]})}function Q({opening:e,link:t,tone:n=``,total:r=!1}){let{words:i,format:a}=G(),o=i.partNote[e.key];return p(`div`,{class:`${r?`sum`:``} ${o===void 0?``:`out`}`,children:[p(`dt`,{children:[n!==``&&p(`i`,{class:`k ${n}`,"aria-hidden":`true`}),p(W,{change:{...t,part:e.key,...z},children:i.part[e.key]}),o!==void 0&&p(`small`,{children:o})]}),p(`dd`,{children:a.count(e.count)})]})}function Dn({parts:e}){let t=e.reduce((e,{count:t})=>e+t,0),n=0;return p(`svg`,{class:`pbar`,viewBox:`0 0 1000 24`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[p(`rect`,{width:`1000`,height:`24`,fill:`var(--well)`}),t>0&&e.map(({tone:e,count:r})=>{let i=r/t*1e3,a=n;return n+=i,p(`rect`,{class:e,x:a,width:i,height:`24`},e)})]})}function On({parts:e,link:t}){let{words:n,format:r}=G(),i=t=>e.find(e=>e.key===t),a=i(`met`),s=i(`breached`);return a===void 0||s===void 0?null:p(o,{children:[p(Dn,{parts:[{tone:`a`,count:a.count},{tone:`c`,count:s.count}]}),p(`dl`,{class:`parts`,children:[p(Q,{link:t,opening:a,tone:`a`}),p(Q,{link:t,opening:s,tone:`c`}),p(`div`,{class:`sum`,children:[p(`dt`,{children:n.counted}),p(`dd`,{children:r.count(a.count+s.count)})]}),e.filter(({key:e})=>Tn.has(e)).map(e=>p(Q,{link:t,opening:e},e.key))]})]})}function kn({parts:e,link:t}){let{words:n,format:r}=G(),[i,a]=e;if(i===void 0||a===void 0)return null;let s=a.count-i.count;return p(o,{children:[p(Dn,{parts:[{tone:`a`,count:Math.min(i.count,a.count)},{tone:`b`,count:Math.max(0,s)}]}),p(`dl`,{class:`parts`,children:[p(Q,{link:t,opening:i,tone:`a`}),s>=0&&p(`div`,{children:[p(`dt`,{children:[p(`i`,{class:`k b`,"aria-hidden":`true`}),n.part.rest]}),p(`dd`,{children:r.count(s)})]}),p(Q,{link:t,opening:a,total:!0})]})]})}function An({parts:e,of:t,link:n}){let{words:r,format:i}=G(),a=[`b`,`e`,`a`,`h`,`i`,`j`],s=e.reduce((e,{count:t})=>e+t,0),c=t.key===`ageing`;return p(o,{children:[(c||t.key===`ended`)&&p(Dn,{parts:(c?e:e.slice(1)).map(({count:e},t)=>({tone:a[t]??`a`,count:e}))}),p(`dl`,{class:`parts`,children:[e.map((r,i)=>p(Q,{link:n,opening:r,tone:c?a[i]??``:t.key===`ended`&&i>0?a[i-1]??``:``,total:e.length>1&&!c&&i===0&&t.key!==`net`},r.key)),c&&p(`div`,{class:`sum`,children:[p(`dt`,{children:r.total}),p(`dd`,{children:i.count(s)})]})]})]})}var $=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();function jn(e,t){let n=[...e.data[1],...e.data[2]].filter(e=>e!==null);if(n.length===0)return[0,1];let r=Math.min(...n,t??1/0),i=Math.max(...n,t??-1/0);if(e.kind!==`rate`)return[0,i===0?1:i*1.08];let a=Math.min(1,Math.ceil((i+.005)*20)/20),o=Math.max(0,Math.floor((r-.02)*10)/10);return[o,Math.max(a,o+.1)]}function Mn(e,t,n,r,i){let a=$(`--d4`),o=$(`--ink-3`),s=$(`--line`),c=$(`--bg`),l=`14px ${$(`--font`)}`,[u,d]=jn(e,t),f=Math.max(...[u,d,(u+d)/2].map(e=>i(e).length));return{width:n,height:232,cursor:{show:!1},legend:{show:!1},scales:{x:{time:!1,range:(e,t,n)=>[t-(n-t)*.03,n+(n-t)*.03]},y:{range:[u,d]}},padding:[12,t===null?28:64,0,0],axes:[{stroke:o,font:l,grid:{show:!1},ticks:{show:!1},space:90,gap:2,size:28,splits:()=>Nn(e.data[0],Math.max(2,Math.floor(n/130))),values:(e,t)=>t.map(r)},{stroke:o,font:l,grid:{stroke:s,width:1},ticks:{show:!1},gap:6,size:14+f*8,space:36,incrs:e.kind===`rate`?[.02,.05,.1,.2]:[1,2,5,10,20,24,48,50,100,200,500,1e3,2e3,5e3,1e4,5e4],values:(e,t)=>t.map(i)}],series:[{},{stroke:a,width:2,points:{show:!0,size:8,fill:a,stroke:a}},{stroke:a,width:2,dash:[2,4],points:{show:!0,size:9,fill:c,stroke:a,width:2,filter:(t,n,r)=>r?[e.data[0].length-1]:null}}],hooks:{drawAxes:t===null?[]:[e=>Pn(e,t,i(t),$(`--ink`),l)]}}}function Nn(e,t){let n=Math.max(1,Math.ceil((e.length-1)/t));return e.filter((t,r)=>(e.length-1-r)%n==0)}function Pn(e,t,n,r,i){let{ctx:a,bbox:o}=e,s=devicePixelRatio,c=e.valToPos(t,`y`,!0);a.save(),a.strokeStyle=a.fillStyle=r,a.lineWidth=1.5*s,a.beginPath(),a.moveTo(o.left,c),a.lineTo(o.left+o.width,c),a.stroke(),a.font=`600 ${i.replace(`14px`,`${14*s}px`)}`,a.textBaseline=`middle`,a.textAlign=`left`,a.fillText(n,o.left+o.width+6*s,c),a.restore()}function Fn({figure:e,trend:t,target:i}){let a=G(),{words:o}=a,s=r(null),c=t?.points??[],l=c.some(({kpis:t})=>e.read(t).value!==null),u=JSON.stringify([e.key,c.map(({from:t,partial:n,kpis:r})=>[t,n,e.read(r).value]),i,a.language]);return n(()=>{let n=s.current;if(n===null||!l)return;let r=null,o=0,u=()=>{if(n.clientWidth===o||n.clientWidth===0)return;o=n.clientWidth,r?.destroy();let s=In(e,c);r=new g(Mn(s,i,o,Ln(a,t),t=>Rn(a,e,t)),s.data,n)};u();let d=new ResizeObserver(u);return d.observe(n),()=>{d.disconnect(),r?.destroy()}},[u]),p(`section`,{class:`tr`,children:[p(`h3`,{children:[t?.granularity===`MONTH`?o.trendMonths:o.trend,` `,c.some(({partial:e})=>e)&&p(`small`,{children:o.partialNote})]}),c.length>0&&!l?p(`p`,{class:`state`,children:o.noTrend}):p(`div`,{class:`plot`,ref:s,"aria-hidden":`true`}),l&&p(`details`,{class:`asTable`,children:[p(`summary`,{children:o.asTable(a.format.count(c.length))}),p(`table`,{children:p(`tbody`,{children:c.map(t=>p(`tr`,{children:[p(`th`,{scope:`row`,children:[a.day(t.from),t.partial?`*`:``]}),p(`td`,{children:J(a,e.kind,e.read(t.kpis))})]},t.from))})})]})]})}function In(e,t){let n=t.map(({kpis:t})=>e.read(t).value),r=t.map(({partial:e},n)=>e&&n===t.length-1),i=n.map((e,t)=>r[t]===!0?null:e),a=n.map((e,t)=>r[t]===!0||r[t+1]===!0?e:null);return{kind:e.kind,data:[t.map(({from:e})=>Date.parse(e)/1e3),i,a]}}var Ln=(e,t)=>n=>{let r=new Date(n*1e3).toISOString();return t?.granularity===`MONTH`?e.month(r):e.nearDay(r)},Rn=(e,t,n)=>t.kind===`rate`?e.format.target(n):t.kind===`hours`?e.hours(n):e.format.count(n);function zn({figure:e,data:t,trend:n,live:r,stale:i}){let a=G(),{words:o,format:s,city:c}=a,l=q(c,e.measure),u=e.read(t.kpis),d=gt.has(e.key)&&K(c)?{...u,value:null}:u,f=L(e,d,l),m=I(e,t.kpis,t.previous),h=t.previous===null?null:e.read(t.previous).value,g=vt(a,e),_=o.words4[e.key],v=l===null||d.value===null?null:d.value-l,y=v===null?``:`${s.mean(Math.abs(v)*100)} ${o.points}`;return p(`article`,{class:`open`,"aria-labelledby":`opened`,children:[p(`header`,{children:[p(W,{class:`back`,change:{figure:null,part:null,...z},children:o.back}),p(`h2`,{id:`opened`,tabIndex:-1,children:_===void 0?g:`${_}: ${g.charAt(0).toLowerCase()}${g.slice(1)}`}),p(`div`,{class:`hero ${f}`,children:[p(`b`,{class:i?`old`:``,children:[p(Ht,{figure:e.key,value:d.value}),J(a,e.kind,d)]}),p(`div`,{children:[e.kind===`rate`&&p(Z,{figure:e,reading:d,target:l,width:200}),p(`p`,{children:[l!==null&&p(`span`,{children:[o.target(s.target(l)),v!==null&&f!==`few`&&`, ${(e.better===`less`?v<=0:v>=0)?o.met:v<0?o.below(y):o.above(y)}`]}),f===`few`&&p(`span`,{children:o.few}),(gt.has(e.key)||e.key.startsWith(`response`))&&K(c)&&p(`span`,{children:o.unrecorded}),m!==null&&h!==null&&p(`span`,{children:[yt(a,e.kind,m),` `,o.from_(a.value(e.kind,h))]}),e.key===`ageing`&&t.kpis.ageing.oldestSubmittedAt!==null&&p(`span`,{children:o.oldest(a.day(t.kpis.ageing.oldestSubmittedAt))})]})]})]})]}),p(_n,{figure:e,now:t.kpis}),p(En,{figure:e,now:t.kpis}),p(Cn,{figure:e,now:t.kpis},e.key),p(Fn,{figure:e,trend:n,target:e.kind===`rate`?l:null}),p(pn,{figure:e,live:r,target:l})]})}function Bn({overview:e,live:t}){let r=G(),{words:i,language:a,city:o}=r,{view:s}=U(),c=e.data?.overview??null,u=it(s,c?.window??null,t),d=ke(s.figure),f=F.resolutionOnTime??d,m=c===null?`\xA0`:bt(r,f,c.kpis,c.previous,I(f,c.kpis,c.previous));if(n(()=>{s.figure!==null&&matchMedia(`(max-width: 760px)`).matches&&(scrollTo(0,0),document.getElementById(`opened`)?.focus({preventScroll:!0}))},[s.figure]),e.failure!==null)return p(Y,{failure:e.failure,again:e.again});let h=s.item===null?null:s.page===`pillars`?o?.pillars.find(({code:e})=>e===s.item):o?.departments.find(({code:e})=>e===s.item),g=s.item===`NONE`?s.page===`pillars`?i.none.pillar:i.none.department:``,_=s.page===`pillars`?i.allPillars:i.allDepartments;return p(`div`,{class:s.figure===null?`desk`:`desk chosen`,children:[p(`section`,{class:`list`,children:[s.item!==null&&p(`p`,{class:`who`,children:[p(W,{change:{item:null,figure:null,part:null},children:_}),` `,p(`b`,{children:h==null?g:l(h,a)})]}),p(`h1`,{tabIndex:-1,class:c===null?`still`:``,children:m}),p(cn,{now:c?.kpis??null,before:c?.previous??null,trend:u,opened:c===null?null:d.key}),c!==null&&p(Vn,{data:c})]}),c===null?p(`article`,{class:`open`,children:p(X,{rows:14,height:44})}):p(zn,{figure:d,data:c,trend:u,live:t,stale:e.pending})]})}function Vn({data:e}){let{words:t,full:n,short:r,format:i,language:a,city:s}=G(),{view:c}=U(),{freshness:u}=e,d=u.sources.filter(({stale:e})=>e),f=u.sources.some(({expectedWithinHours:e})=>e!==null),m=u.sources.map(({source:e,lastReceivedAt:t})=>`${l(e,a)} ${t===null?`–`:r(t)}`).join(`, `);return p(`p`,{class:`foot`,children:[t.foot(n(c.asOf??u.asOf),i.count(Number(u.sequence))),` `,d.length===0?f?t.sourcesFine(i.count(u.sources.length)):`${t.sourcesHeard(m)}`:t.silent(d.map(({source:e})=>l(e,a)).join(`, `)),(s?.notes.length??0)>0&&p(o,{children:[` `,t.unofficial]})]})}function Hn({live:e}){let{words:t,language:n}=G(),{view:r}=U(),i=ot(r,e),a=i.data?.pillars??null;return i.failure===null?p(`section`,{class:`page`,children:[p(`h1`,{tabIndex:-1,children:t.pages.pillars}),a===null?p(X,{rows:8,height:58}):p(Jt,{page:`pillars`,sort:null,head:t.pages.pillars,total:a.total,before:a.previousTotal,rows:a.items.map(({pillar:e,kpis:t,previous:r})=>({code:e.code,name:l(e,n),full:l(e,n),kpis:t,previous:r})),none:{code:`NONE`,name:t.none.pillar,full:t.none.pillar,kpis:a.unassigned,previous:null}})]}):p(Y,{failure:i.failure,again:i.again})}function Un({overview:e,live:t}){let n=G(),{words:r,hours:i,city:a,format:s}=n,c=e.data?.overview??null;return e.failure===null?p(`section`,{class:`page`,children:[p(`h1`,{tabIndex:-1,children:r.promiseLead}),c===null?p(X,{rows:2,height:420}):p(`div`,{class:`two`,children:[[`RESPONSE`,`responseOnTime`,`responseTime`],[`RESOLUTION`,`resolutionOnTime`,`resolutionTime`]].map(([e,o,l])=>{let u=F[o],d=u.read(c.kpis),f=q(a,u.measure),m=c.kpis[l],h=(e,t)=>p(`div`,{children:[p(`dt`,{children:e}),p(`dd`,{children:t===null?r.noData:i(t)})]});return p(`article`,{class:`clk`,children:[p(`h2`,{children:[r.clocks[e],`: `,vt(n,u).toLowerCase()]}),p(`p`,{class:`hero ${L(u,d,f)}`,children:[p(`b`,{children:p(W,{change:{page:`overview`,figure:o},children:J(n,u.kind,d)})}),p(`span`,{children:[p(Z,{figure:u,reading:d,target:f,width:180}),p(`br`,{}),f===null?r.noTarget:r.target(s.target(f))]})]}),p(En,{figure:u,now:c.kpis,link:{page:`overview`,figure:o}}),p(`h3`,{children:r.durations}),p(`dl`,{class:`parts`,children:[h(`p50`,m.p50Hours),h(`p90`,m.p90Hours),h(`p95`,m.p95Hours),h(r.mean,m.meanHours),p(`div`,{class:`sum`,children:[p(`dt`,{children:p(W,{change:{page:`overview`,figure:l},children:r.cases})}),p(`dd`,{children:s.count(m.count)})]})]}),e===`RESPONSE`&&K(a)&&p(`p`,{class:`note`,children:r.unrecorded}),p(pn,{figure:u,live:t,target:f})]},e)})}),c!==null&&p(`div`,{class:`two`,children:[p(`article`,{children:[p(`h2`,{children:r.ageing}),p(En,{figure:F.ageing,now:c.kpis,link:{page:`overview`,figure:`ageing`}}),c.kpis.ageing.oldestSubmittedAt!==null&&p(`p`,{class:`note`,children:r.oldest(n.full(c.kpis.ageing.oldestSubmittedAt))})]}),p(`article`,{children:[p(`h2`,{children:r.policy}),a?.policies.map(e=>p(Gn,{policy:e,city:a},e.code)),(a?.notes.length??0)>0&&p(o,{children:[p(`h2`,{children:r.notes}),p(`ul`,{class:`notes`,children:a?.notes.map(e=>p(`li`,{children:Wn(e,n.language)},e))})]})]})]})]}):p(Y,{failure:e.failure,again:e.again})}function Wn(e,t){let[n=``,r]=e.split(` / `);return t===`en`&&r!==void 0?r:n}function Gn({policy:e,city:t}){let{words:n,language:r,format:i,day:a}=G(),o=(e,t)=>e.map(e=>t.find(t=>t.code===e)).map((t,n)=>t===void 0?e[n]:l(t,r)).join(`, `),s=[o(e.sources,t.sources),o(e.categories,t.categories)].filter(e=>e!==``).join(`; `),c=e=>[e.days===null?``:n.policyDays(i.count(e.days),e.workingDays),n.dueIn[e.due],e.pausesWhileWaiting?n.pauses:``].filter(e=>e!==``).join(`, `);return p(`dl`,{class:`pol`,children:[p(`div`,{children:[p(`dt`,{children:e.code}),p(`dd`,{children:[e.validFrom!==null&&`${n.since(a(`${e.validFrom}T12:00:00Z`))}. `,s!==``&&`${n.onlyFor(s)}.`]})]}),p(`div`,{children:[p(`dt`,{children:n.clocks.RESPONSE}),p(`dd`,{children:c(e.response)})]}),p(`div`,{children:[p(`dt`,{children:n.clocks.RESOLUTION}),p(`dd`,{children:c(e.resolution)})]}),e.basis!==``&&p(`div`,{children:[p(`dt`,{children:n.basis}),p(`dd`,{children:e.basis})]})]})}function Kn(e,t,n){let{value:r,low:i}=t.read(n);return r===null?`–`:e.value(t.kind,r)+(i?`*`:``)}function qn({title:e,columns:t,rows:n,total:r,previous:i,link:a}){let o=G(),{words:s,format:c,city:l}=o;if(n.length===0)return p(`table`,{class:`rt city`,children:[p(`caption`,{children:e}),p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:s.figure}),p(`th`,{scope:`col`,children:s.periodColumn}),p(`th`,{scope:`col`,children:s.share}),p(`th`,{scope:`col`,children:s.target(``).trim()}),p(`th`,{scope:`col`,children:s.before})]})}),p(`tbody`,{children:t.map(e=>{let{cases:t}=e.read(r),n=q(l,e.measure),u=I(e,r,i),d=s.words4[e.key];return p(`tr`,{children:[p(`th`,{scope:`row`,children:[d===void 0?``:p(`b`,{children:[d,`: `]}),vt(o,e)]}),p(`td`,{"data-figure":e.key,children:p(W,{change:{...a,figure:e.key},children:Kn(o,e,r)})}),p(`td`,{children:t===null||t.all===0?``:s.of(c.count(t.part),c.count(t.all))}),p(`td`,{children:n===null?``:c.target(n)}),p(`td`,{children:u===null?``:yt(o,e.kind,u)})]},e.key)})})]});let u=(e,n,r,i=!1)=>p(`tr`,{class:i?`sum`:``,"data-code":e,children:[p(`th`,{scope:`row`,children:n}),t.map(t=>p(`td`,{"data-figure":t.key,class:t.read(r).value===null?`nul`:``,children:e===`OTHERS`?Kn(o,t,r):p(W,{change:{...a,...i?{page:`overview`}:{item:e},figure:t.key},children:Kn(o,t,r)})},t.key))]},e);return p(`div`,{class:`rscroll`,tabIndex:0,role:`region`,"aria-label":e,children:p(`table`,{class:`rt`,children:[p(`caption`,{children:e}),p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:e}),t.map(e=>p(`th`,{scope:`col`,children:s.words4[e.key]??s.figures[e.key]},e.key))]})}),p(`tbody`,{children:[n.map(({code:e,name:t,kpis:n})=>u(e,t,n)),u(`TOTAL`,s.total,r,!0)]})]})})}var Jn=(...e)=>e.map(e=>F[e]).filter(e=>e!==void 0),Yn=Jn(`received`,`ended`,`open`,`overdue`,`unanswered`,`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`responseTime`,`resolutionTime`),Xn=Jn(`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`unanswered`,`received`,`ended`,`reopened`,`open`,`awaitingResponse`,`overdue`,`atRisk`,`responseTime`,`resolutionTime`,`clearance`,`reopenRate`,`transferRate`,`satisfaction`);function Zn(){let{words:e,city:t,language:r}=G(),{view:i,go:a}=U(),s=M(me,i.asOf===null?{}:null),c=i.asOf??s.data?.overview?.freshness.asOf??null;n(()=>{i.asOf===null&&c!==null&&a({asOf:c,month:i.month??$e(c.slice(0,10))},!0)},[c]);let l=i.month??(c===null?null:$e(c.slice(0,10)));return p(`section`,{class:`page recap`,children:[p(`div`,{class:`ctl noprint`,children:[p(`label`,{class:`fl`,children:[p(`small`,{children:e.month}),p(`input`,{type:`month`,value:l??``,max:c?.slice(0,7),onChange:({currentTarget:{value:e}})=>{/^\d{4}-\d{2}$/.test(e)&&a({month:e,asOf:null})}})]}),p(`button`,{type:`button`,onClick:()=>print(),children:e.print}),l!==null&&c!==null&&[`xlsx`,`csv`].map(t=>p(`a`,{class:`dlb`,href:`/reports/recap.${t}?${new URLSearchParams({month:l,asOf:c,lang:r,...t===`csv`?{bom:`true`}:{}})}`,download:!0,children:[e.download,` `,t.toUpperCase()]},t)),l!==null&&c!==null&&p(`a`,{class:`dlb`,href:`/reports/definitions.csv?${new URLSearchParams({month:l,asOf:c,lang:r,bom:`true`})}`,download:!0,children:[e.definitions,` CSV`]})]}),s.failure===null?l===null||c===null||t===null?p(o,{children:[p(`h1`,{tabIndex:-1,children:e.recap}),p(X,{rows:20,height:30})]}):p(Qn,{month:l,asOf:c}):p(Y,{failure:s.failure,again:s.again})]})}function Qn({month:e,asOf:t}){let{words:n,format:r,language:i,city:a,catalog:s,day:c,full:u}=G(),{view:d}=U(),{from:f,to:m}=et(e),h={...R,preset:null,from:f,to:m,asOf:t,lang:d.lang},g=rt(h,!1),_=at(h,!1),v=ot(h,!1),y=g.failure??_.failure??v.failure,b=g.data?.overview??null,x=_.data?.departments??null,S=v.data?.pillars??null;if(y!==null)return p(Y,{failure:y,again:()=>{g.again(),_.again(),v.again()}});if(b===null||x===null||S===null||g.pending||_.pending||v.pending)return p(o,{children:[p(`h1`,{tabIndex:-1,children:n.recap}),p(X,{rows:20,height:30})]});let ee=(e,t)=>`${c(`${e}T12:00:00Z`)} – ${c(`${t}T12:00:00Z`)}`,C=b.previousWindow,te=[[n.recapWindow,ee(f,m)+(b.window.running?` (${n.running})`:``)],...C?.from!=null&&C.to!=null?[[n.recapCompare,ee(C.from.slice(0,10),new Date(Date.parse(C.to)-432e5).toISOString().slice(0,10))]]:[],[n.recapAsOf,u(t)],[n.recapBasis,n.recapOwnBasis],[n.recapFilter,n.recapAll],[n.recapState,`${b.freshness.epoch} / ${b.freshness.sequence} / ${b.freshness.profileVersion}`]],w=new Intl.DateTimeFormat(i===`id`?`id-ID`:`en-GB`,{month:`long`,year:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}-15T00:00:00Z`)),T=a?.simulated===!0||b.freshness.simulated,ne=(e,t)=>({code:`NONE`,name:e,kpis:t}),E=x.items.map(({department:e,kpis:t})=>({code:e.code,name:l(e,i),kpis:t})),re=E.filter(({kpis:e})=>Gt(e)),D=E.filter(({kpis:e})=>!Gt(e)),O=Kt(D.map(({kpis:e})=>e));return O!==null&&re.push({code:`OTHERS`,name:`${n.others(r.count(D.length))}, ${n.othersNote}`,kpis:{...O,accuracy:{...O.accuracy,rate:null},accountability:{...O.accountability,rate:null}}}),p(`article`,{class:`sheet`,children:[p($n,{text:[`${n.recap} ${a===null?``:l(a,i)}`,w,`${n.recapAsOf.toLowerCase()} ${u(t)}`,...T?[n.simulation]:[]].join(` · `)}),p(`header`,{children:[p(`h1`,{tabIndex:-1,children:[n.recap,` `,a===null?``:l(a,i)]}),p(`p`,{class:`mon`,children:w}),T&&p(`p`,{class:`sim`,children:n.simulation}),p(`dl`,{class:`facts`,children:te.map(([e,t])=>p(`div`,{children:[p(`dt`,{children:e}),p(`dd`,{children:t})]},e))})]}),p(qn,{title:n.cityWide,columns:Xn,rows:[],total:b.kpis,previous:b.previous,link:{...h,page:`overview`}}),p(qn,{title:n.recapPerDepartment,columns:Yn,rows:[...re,ne(n.none.department,x.unassigned)],total:x.total,previous:null,link:{...h,page:`departments`}}),p(qn,{title:n.recapPerPillar,columns:Yn,rows:[...S.items.map(({pillar:e,kpis:t})=>({code:e.code,name:l(e,i),kpis:t})),ne(n.none.pillar,S.unassigned)],total:S.total,previous:null,link:{...h,page:`pillars`}}),p(`p`,{class:`note`,children:[n.lowMark(r.count(a?.lowCountFloor??5)),` `,n.unofficial]}),p(`section`,{class:`defs`,children:[p(`h2`,{children:n.definitions}),p(`dl`,{children:Xn.map(e=>s?.measures.find(({code:t})=>t===e.measure)).filter((e,t,n)=>e!==void 0&&n.indexOf(e)===t).map(e=>e===void 0?null:p(`div`,{children:[p(`dt`,{children:i===`id`?e.labelId:e.labelEn}),p(`dd`,{children:[i===`id`?e.definitionId:e.definitionEn,` `,p(`i`,{children:n.bases[e.defaultBasis]})]})]},e.code))})]})]})}function $n({text:e}){return n(()=>{let t=new CSSStyleSheet,n=`content: ${JSON.stringify(e)}; font: 8pt sans-serif; color: #666c6e;`;return t.replaceSync(`@page { @top-left { ${n} } } @page :first { @top-left { content: ""; } }`),document.adoptedStyleSheets=[...document.adoptedStyleSheets,t],()=>{document.adoptedStyleSheets=document.adoptedStyleSheets.filter(e=>e!==t)}},[e]),null}function er(){let e=lt(),{view:t}=e,r=M(O,{}),i=c(()=>mt(r.data,t.lang),[r.data,t.lang]),{words:a,language:o,city:s,format:l}=i,u=Ye(t,l.day(Date.now()));return n(()=>{document.documentElement.lang=o,document.title=`${a.pages[t.page]} \u2013 ${a.title(s?.name??`tugu`)}`},[o,t.page,s]),p(ct.Provider,{value:e,children:p(ht.Provider,{value:i,children:[p(`a`,{class:`skip`,href:`#main`,children:a.skip}),r.failure!==null&&r.data===null?p(`main`,{id:`main`,children:p(Y,{failure:r.failure,again:r.again})}):p(rr,{live:u,view:t,ignored:e.ignored})]})})}var tr=30;function nr(){let{words:e,city:t,format:n,day:r}=G(),i=t?.takenUntil??null,a=i===null?1/0:te(n.day(Date.now()),i);if(i===null||a>tr)return null;let o=r(`${i}T12:00:00Z`);return p(`p`,{class:a<0?`ignored over`:`ignored`,role:`status`,children:a<0?e.calendarOver(o):e.calendarEnds(o)})}function rr({view:e,live:t,ignored:r}){let i=rt(nt(e),t&&e.page!==`report`),a=i.data?.overview??null,{city:s,words:c}=G(),l=s?.simulated===!0||a?.freshness.simulated===!0,u={live:t,freshness:a?.freshness??null,pending:i.pending,asOf:e.asOf};n(()=>{document.documentElement.classList.toggle(`simulated`,l)},[l]);let d={overview:i,live:t};return p(o,{children:[p(`div`,{class:`tape`}),p(At,{simulated:l,standing:u}),e.page!==`report`&&e.page!==`complaint`&&p(xt,{window:a?.window??null}),p(`main`,{id:`main`,class:`p-${e.page}${i.pending&&a!==null?` turning`:``}`,"aria-busy":i.pending,children:[p(nr,{}),r.length>0&&p(`p`,{class:`ignored`,role:`status`,children:c.ignored(r.join(`, `))}),e.page===`overview`?p(Bn,{...d}):e.page===`pillars`?e.item===null?p(Hn,{...d}):p(Bn,{...d}):e.page===`departments`?e.item===null?p(Zt,{...d}):p(Bn,{...d}):e.page===`map`?p(tn,{...d}):e.page===`promise`?p(Un,{...d}):e.page===`report`?p(Zn,{}):p(Ft,{})]}),p(Mt,{})]})}var ir=document.getElementById(`root`);if(ir===null)throw Error(`the page has no #root`);tt(He(location.pathname,location.search).view),a(p(er,{}),ir);