import{B as e,C as t,F as n,I as r,L as i,N as a,P as o,V as s,_ as c,a as l,b as u,c as d,d as f,f as p,i as m,j as h,k as g,l as _,m as v,o as y,p as b,r as x,s as S,t as C,v as w,y as ee,z as T}from"./link-brkkI_rs.js";var E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},te=new E(`
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
    expectedWithinHours
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
    expectedWithinHours
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
    expectedWithinHours
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
    expectedWithinHours
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
    expectedWithinHours
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
    expectedWithinHours
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
    expectedWithinHours
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
    expectedWithinHours
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
}`),O=class extends Error{code;constructor(e,t){super(t),this.code=e}},me=`tugu.token`;function k(){try{return sessionStorage.getItem(me)}catch{return null}}function he(e){try{e===null?sessionStorage.removeItem(me):sessionStorage.setItem(me,e)}catch{}}async function ge(){try{return await be(fe,{measure:`RECEIVED`,window:{preset:`TODAY`},search:`tugu`,first:0}),!0}catch(e){return!(e instanceof O)||e.code!==`FORBIDDEN`&&e.code!==`UNAUTHENTICATED`}}var _e=new Map,ve=(e,t)=>JSON.stringify([e.toString(),t]);function ye(e,t){let n=be(e,t);n.catch(()=>void 0),_e.set(ve(e,t),n)}async function be(e,t,n){let r=_e.size===0?``:ve(e,t),i=_e.get(r);return _e.delete(r),i===void 0?xe(e,t,n):i}async function xe(e,t,n){let r=k(),i;try{i=await(await fetch(`/graphql`,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/json`,...r===null?{}:{authorization:`Bearer ${r}`}},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})).json()}catch(e){throw n?.aborted===!0?e:new O(`UNREACHABLE`,e instanceof Error?e.message:``)}let a=i.errors?.[0];if(a!==void 0)throw new O(a.extensions?.code??`INTERNAL`,a.message);if(i.data===void 0||i.data===null)throw new O(`INTERNAL`,``);return i.data}var A=i({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0}),Se=null;function Ce(){return Se===null&&(Se=new C(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>A.set(({attempts:e})=>({attempts:e+1})),opened:()=>A.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>A.set({open:!1}),heard:e=>{let t=c(e);A.set({heardAt:Date.now(),...t===null?{}:{offset:t-Date.now()}})}}),A.set({wanted:!0}),addEventListener(`pagehide`,Se.start())),Se}var we=5e3;function j(e,t,n=null){let r=t===null?null:JSON.stringify(t)+String(n!==null),[i,s]=o(0),[c,l]=o({key:null,data:null,failure:null}),u=a(c);return u.current=c,h(()=>{if(t===null)return;let i=new AbortController,a=!1,o=null,c=e=>l({key:r,data:e,failure:null}),d=e=>{(u.current.key!==r||u.current.data===null||e.code!==`UNREACHABLE`)&&(l(({data:t})=>({key:r,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(o=setTimeout(()=>s(e=>e+1),we)))};be(e,t,i.signal).then(e=>{!a&&!i.signal.aborted&&c(e)},e=>{!a&&!i.signal.aborted&&d(e instanceof O?e:new O(`INTERNAL`,String(e)))});let f=n===null?()=>void 0:Ce().subscribe(n,t,{next:e=>{Object.values(e).every(e=>e===null)||(a=!0,c(e))},failed:()=>void 0});return()=>{i.abort(),f(),o!==null&&clearTimeout(o)}},[r,i]),{data:c.data,pending:r!==null&&c.key!==r,failure:c.key===r?c.failure:null,again:()=>s(e=>e+1)}}function Te(){let[e,t]=o(()=>({...A.get(),now:Date.now()}));return h(()=>{let e=0,n=()=>t({...A.get(),now:Date.now()}),r=A.listen(()=>{Date.now()-e>500&&n(),e=Date.now()}),i=setInterval(n,1e3);return()=>{r(),clearInterval(i)}},[]),e}var Ee=e=>({value:e,low:!1,cases:null});function M(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>Ee(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function De(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function N(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function Oe(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var ke=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],Ae=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),P=Object.fromEntries([De(`responseOnTime`,`RESPONSE_ON_TIME`),De(`resolutionOnTime`,`RESOLUTION_ON_TIME`),N(`accuracy`,`ACCURACY`,`more`),N(`accountability`,`ACCOUNTABILITY`,`more`),M(`unanswered`,`UNANSWERED`,`less`),M(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),M(`open`,`OPEN`,`less`),{...M(`overdue`,`OVERDUE`,`less`),openings:Ae([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},M(`atRisk`,`AT_RISK`,`less`),M(`received`,`RECEIVED`,null),{...M(`ended`,`ENDED`,null),openings:Ae([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...M(`net`,`NET`,`less`),openings:Ae([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},M(`reopened`,`REOPENED`,`less`),N(`clearance`,`CLEARANCE`,`more`),Oe(`responseTime`,`RESPONSE_TIME`),Oe(`resolutionTime`,`RESOLUTION_TIME`),N(`reopenRate`,`REOPEN_RATE`,`less`),N(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>Ee(e.open),openings:e=>ke.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function je(e){let t=P[e??``]??P.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function F(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function I(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function Me(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function Ne(e){return e.startsWith(`RESPONSE`)||e===`UNANSWERED`||e===`AWAITING_RESPONSE`?`response`:e===`OVERDUE`||e===`AT_RISK`?`either`:`resolution`}function Pe(e,t){if(t!==`either`)return e[t];let{response:n,resolution:r}=e,i=({dueAt:e,answeredAt:t})=>e===null||t!==null?1/0:Date.parse(e);return i(n)<=i(r)&&i(n)<1/0?n:r}var Fe=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],Ie={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,kecamatan:`kecamatan`,kelurahan:`kelurahan`,channel:`channels`,source:`sources`},Le=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],Re=[`KECAMATAN`,`KELURAHAN`],ze=[`EVENT`,`DUE`,`COHORT`],L={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,row:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},R={after:null,before:null,row:null,search:null},z=(e,t)=>e.find(e=>e===t)??null,B=e=>{if(e===null||!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)};function Be(e){let t=e.replace(/ (?=\d{2}:\d{2}$)/,`+`),n=/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(t);return n!==null&&B(n[1]??null)&&!Number.isNaN(Date.parse(t))?t:null}var Ve={window:e=>V(`preset`,z(Le,e)),month:e=>V(`month`,B(`${e}-01`)?e:null),compare:e=>e===`NONE`?{compare:null}:V(`compare`,z([`PREVIOUS_PERIOD`,`YEAR_EARLIER`],e)),basis:e=>V(`basis`,z(ze,e)),asOf:e=>V(`asOf`,Be(e)),figure:e=>V(`figure`,Object.hasOwn(P,e)?e:null),part:e=>({part:e}),after:e=>({after:e}),before:e=>({before:e}),row:e=>V(`row`,/^[1-9]\d{0,8}$/.test(e)?Number(e):null),search:e=>({search:e}),sort:e=>V(`sort`,Object.hasOwn(P,e)?e:null),measure:e=>V(`measure`,Object.hasOwn(P,e)?e:null),level:e=>V(`level`,z(Re,e)),lang:e=>V(`lang`,z([`id`,`en`],e))};function V(e,t){return t===null?null:{[e]:t}}var He=/^(utm_|fbclid$|gclid$)/;function Ue(e,t){let n=[],r=new URLSearchParams(t),[,,i=``,a=``,...o]=e.replace(/\/+$/,``).split(`/`),s=i===``?`overview`:i===`complaints`?`complaint`:i===`complaint`?null:z(Fe,i),c=We(a),l=s===`pillars`||s===`departments`||s===`complaint`;(s===null||o.length>0||c===null||a!==``&&!l||a===``&&s===`complaint`)&&n.push(e);let u=s!==null&&(s!==`complaint`||c!==null&&c!==``),d={...L,page:u?s:`overview`,item:u&&l&&c!==``?c:null,filter:{}};for(let[e,t]of r)if(!(t===``||He.test(e))){if(Object.hasOwn(Ie,e))d.filter[e]=t;else if(e!==`from`&&e!==`to`){let r=Object.hasOwn(Ve,e)?Ve[e]?.(t)??null:null;r===null?n.push(`${e}=${t}`):Object.assign(d,r)}}let f=r.get(`from`),p=r.get(`to`);if(B(f)&&B(p))Object.assign(d,{preset:null,from:f<=p?f:p,to:f<=p?p:f});else for(let[e,t]of[[`from`,f],[`to`,p]])t!==null&&n.push(`${e}=${t}`);return{view:d,ignored:n}}function We(e){try{return decodeURIComponent(e)}catch{return null}}function Ge(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,L.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,L.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`row`,e.row===null?null:String(e.row)),n(`level`,e.level,L.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function Ke(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function qe(e){return e.preset===`ALL`?null:e.compare}function Je(e){let t={};for(let[n,r]of Object.entries(e.filter))t[Ie[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var Ye=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function Xe(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!Ye.includes(e.preset):!1}function Ze(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:b(e.to.slice(0,10),1)}}function Qe(e){let t=Ze(e);if(t===null)return{window:{preset:`ALL`},granularity:`MONTH`};let n=v(t.from,t.to)+1;return n>184?{window:{from:t.from,to:t.to},granularity:`MONTH`}:{window:{from:$e(n>84?t.from:b(t.to,77)),to:t.to},granularity:`WEEK`}}function $e(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return b(e,(t+6)%7)}function et(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function tt(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function H(e){return{filter:Je(e),window:Ke(e),compare:qe(e),basis:e.basis,asOf:e.asOf}}function nt(e){ye(te,{}),ye(ne,H(rt(e))),e.page===`departments`&&e.item===null&&ye(ae,H(e)),e.page===`pillars`&&e.item===null&&ye(se,H(e))}function rt(e){return e.page===`report`||e.page===`complaint`?L:e}function it(e,t){return j(ne,H(e),t?D:null)}function at(e,t,n){let r=t===null?null:Qe(t),{filter:i,basis:a,asOf:o}=H(e),s=j(re,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?ie:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function ot(e,t){return j(ae,e===null?null:H(e),t?oe:null)}function st(e,t){return j(se,e===null?null:H(e),t?ce:null)}function ct(e,t){let{filter:n,window:r,basis:i,asOf:a}=H(e);return j(le,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?ue:null)}var lt=s(null);function U(){let e=n(lt);if(e===null)throw Error(`outside of the pages`);return e}function ut(){let e=()=>Ue(location.pathname,location.search),[{view:t,ignored:n},r]=o(e);h(()=>{let t=()=>r(e());return addEventListener(`popstate`,t),()=>removeEventListener(`popstate`,t)},[]);let i=e=>Ge({...t,...e});return{view:t,ignored:n,href:i,go(e,n=!1){let a=i(e),o={...t,...e};history[n?`replaceState`:`pushState`](null,``,a),r({view:o,ignored:[]}),n||o.page===t.page&&o.item===t.item||dt()}}}function dt(){scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus({preventScroll:!0}))}function W({change:e,replace:t,...n}){let{href:r,go:i}=U();return g(`a`,{...n,href:r(e),onClick:n=>{n.metaKey||n.ctrlKey||n.shiftKey||n.button!==0||(n.preventDefault(),i(e,t))}})}var ft={title:e=>`Complaint performance, ${e}`,skip:`Skip to content`,simulation:`SIMULATION`,pages:{overview:`Overview`,pillars:`Pillars`,departments:`Departments`,map:`Map`,promise:`Service promise`,report:`Recap`,complaint:`Complaint`},pagesShort:{overview:`Overview`,pillars:`Pillars`,departments:`Depts`,map:`Map`,promise:`Promise`,report:`Recap`,complaint:`Complaint`},otherLanguage:`Bahasa Indonesia`,wall:`Wall`,live:`Live,`,fresh:`data current`,past:`A window that has ended`,asOfState:e=>`As it was ${e}`,cut:e=>`DISCONNECTED, figures of ${e}`,connecting:`Connecting`,old:e=>`OLD ${e}`,silent:e=>`Silent sources: ${e}`,period:`Period`,comparison:`Compared with`,asOf:`As it was`,now:`now`,moment:`at a moment …`,pillar:`Pillar`,department:`Department`,all:`all`,more:`More filters`,basis:`Basis`,basisOwn:`each measure's own`,apply:`Apply`,clear:`Clear filters`,custom:`choose dates …`,from:`From`,to:`To`,filters:{pillar:`Pillar`,programme:`Programme`,department:`Department`,category:`Category`,district:`District`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Channel`,source:`Source`},drop:`drop this filter`,presets:{TODAY:`Today`,YESTERDAY:`Yesterday`,LAST_7_DAYS:`Last 7 days`,LAST_30_DAYS:`Last 30 days`,LAST_90_DAYS:`Last 90 days`,THIS_WEEK:`This week`,THIS_MONTH:`This month`,LAST_MONTH:`Last month`,THIS_QUARTER:`This quarter`,LAST_QUARTER:`Last quarter`,THIS_YEAR:`This year`,LAST_YEAR:`Last year`,ALL:`All time`},compare:{PREVIOUS_PERIOD:`the period before`,YEAR_EARLIER:`a year earlier`,NONE:`nothing`},bases:{EVENT:`what happened in the period`,DUE:`promises due in the period`,COHORT:`complaints received in the period`},copy:`Copy link`,copied:`Link copied`,download:`Download`,figure:`Figure`,weeks:`12 weeks`,months:`by month`,periodColumn:`this period`,before:`compared`,groups:{words:`Four words of service`,heard:`Every complaint is listened to`,load:`Load now`,flow:`Flow`,time:`Time taken, median`,voice:`Citizens' voice and quality`},words4:{responseOnTime:`Responsive`,resolutionOnTime:`Fast`,accuracy:`Accurate`,accountability:`Accountable`},figures:{responseOnTime:`Response on time`,resolutionOnTime:`Result on time`,accuracy:`Without transfer or reopening`,accountability:`Ended with a public answer`,unanswered:`Never answered`,awaitingResponse:`Awaiting response`,open:`Open`,overdue:`Overdue`,atRisk:`Due soon`,received:`Received`,ended:`Ended`,net:`Net change`,reopened:`Reopened`,clearance:`Ended of received`,responseTime:`To first response`,resolutionTime:`To result`,reopenRate:`Reopened within 30 days`,transferRate:`Transferred`,satisfaction:`Satisfied (4–5)`,ageing:`Age of open complaints`},responseIn:(e,t)=>`Response within ${e} ${t?`working days`:`days`}`,resultIn:(e,t)=>`Result within ${e} ${t?`working days`:`days`}`,riskIn:e=>`Due in < ${e} hours`,overdueNow:`promise passed, still unmet`,neverNote:`of all time`,clearanceNote:e=>`${e} of received`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`mean ${e}, ${t} ratings`,target:e=>`target ${e}`,noTarget:`no target`,noData:`no data`,few:`too few cases`,fewShort:`few cases`,promiseOf:e=>`Promise: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} of ${t}`,hours:`hours`,days:`days`,points:`points`,same:`unchanged`,up:`up`,down:`down`,better:`better`,worse:`worse`,foot:(e,t)=>`As of ${e}, sequence ${t}.`,sourcesFine:e=>`Sources: ${e}, all within their rhythm.`,sourcesHeard:e=>`Last record received: ${e}.`,noRhythm:`no rhythm is set`,back:`All figures`,meaning:`Meaning`,parts:`Its parts`,behind:`The complaints behind it`,trend:`By week`,trendMonths:`By month`,asTable:e=>`As a table (${e})`,noTrend:`No data in these periods.`,partialNote:`hollow: not complete`,byDepartment:`By department`,byPillar:`By pillar`,targetTick:e=>`tick = target ${e}`,met:`target met`,below:e=>`${e} short`,above:e=>`${e} over`,from_:e=>`from ${e}`,part:{met:`On time`,breached:`Broken`,pending:`Not due yet`,exempt:`Exempt`,unobserved:`Not recorded`,all:`All`,numerator:`Fulfilled`,denominator:`All cases`,rest:`Not fulfilled`,overdue:`Overdue`,responseOverdue:`Response overdue`,resolutionOverdue:`Result overdue`,ended:`Ended`,resolved:`With a result`,closed:`Closed`,rejected:`Rejected`,duplicates:`Duplicates`,received:`Received`,reopened:`Reopened`,upTo3Days:`≤ 3 days`,upTo7Days:`> 3–7 days`,upTo14Days:`> 7–14 days`,upTo30Days:`> 14–30 days`,upTo60Days:`> 30–60 days`,over60Days:`> 60 days`},partNote:{pending:`not counted`,exempt:`rejected, duplicate or withdrawn: not counted`,unobserved:`the source does not record it: not counted`},counted:`Counted`,overlap:`One complaint can be overdue on both.`,over60:e=>`${e} over 60 days`,unrecorded:`This city's sources do not record responses: a response is counted at the result.`,unrecordedShort:`sources do not record it`,oldest:e=>`The oldest came in ${e}.`,listEqual:e=>`${e} complaints, equal to the figure`,listDiffers:(e,t)=>`The list holds ${e}, the figure is ${t}: the data changed while you were reading.`,listFound:(e,t)=>`${e} of ${t} complaints hold these words`,again:`Load again`,listNone:`No complaint in this part.`,range:(e,t,n)=>`${e}–${t} of ${n}`,previousPage:`Previous`,nextPage:`Next`,search:`Search the list`,searchGo:`Search`,columns:{number:`Number`,category:`Category`,department:`Department`,place:`Kelurahan`,submitted:`Received`,due:`Result due`,dueResponse:`Response due`,dueEither:`Next promise`,state:`State now`,late:`Late by`,moment:`Counted at`},nowState:`The last column shows the present state.`,accessTitle:`Citizens' words are not shown`,accessList:e=>`This list holds all ${e} complaints; titles, sensitive categories and search open with a token only.`,accessOne:`The title and sensitive categories open with a token only.`,accessHow:e=>`Tokens are given by whoever runs tugu${e===``?``:` for ${e}`} to staff who may read complaints.`,tokenMine:`I have a token`,tokenKept:`Kept in this tab alone, until it closes.`,refused:`You see figures only: this list needs a token that may read complaints.`,tokenLabel:`Token`,tokenEnter:`Use token`,tokenForget:`Forget token`,tokenHave:`Titles are shown because a token is used until this tab closes.`,tokenBad:`The server does not know that token. Check the copy, or ask for a new one.`,columnsShort:{overdue:`overdue`,atRisk:`< 24 h`,open:`open`,received:`received`,responseOnTime:`response`,resolutionOnTime:`result`,resolutionTime:`median result`,unanswered:`unanswered`},none:{department:`Not assigned`,pillar:`Unsorted`,district:`Without place`,category:`unsorted`},total:`Total`,sortBy:e=>`by ${e}`,rank:`Ranking`,allDepartments:`All departments`,allPillars:`All pillars`,sort:`Sort by`,others:e=>`${e} others`,othersNote:`without complaints in this period`,showEmpty:`show`,mapOf:e=>`${e} by district`,measure:`Measure`,level:`Level`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} without place`,mapAlt:`Map; the table beside it holds the same figures.`,noShapes:`This city has no boundaries yet; the table is complete.`,noDistricts:`This city's profile names no districts: figures cannot be told by place.`,place:`District`,classes:`Classes`,clocks:{RESPONSE:`Promise to respond`,RESOLUTION:`Promise of a result`},promiseLead:`What was promised, what happened`,policy:`Rules of the promise`,dueIn:{EXACT:`to the second`,END_OF_DAY:`until the day ends`,FROM_RECORD:`as the source records`,NONE:`no promise`},policyDays:(e,t)=>`${e} ${t?`working days`:`calendar days`}`,since:e=>`since ${e}`,pauses:`pauses while waiting for the citizen`,onlyFor:e=>`only for ${e}`,durations:`Time taken`,mean:`mean`,cases:`cases`,ageing:`Age of open complaints`,matured:`final`,maturing:`not final: promises are still running`,recap:`Complaints recap`,month:`Month`,print:`Print or save PDF`,noRecap:`This month has not begun.`,recapWindow:`Window`,recapCompare:`Compared with`,recapAsOf:`As of`,recapBasis:`Basis`,recapState:`State of the data`,recapOwnBasis:`each measure by its own basis (see Definitions)`,recapFilter:`Filter`,recapAll:`all complaints`,definitions:`Definitions`,unofficial:`Targets and mappings are marked as proposals in the city's profile.`,running:`not ended`,recapPerDepartment:`By department`,recapPerPillar:`By pillar`,cityWide:`Whole city`,share:`share`,lowMark:e=>`* fewer than ${e} cases. \u2013 no data, which is not zero.`,timeline:`What happened`,facts:`Facts`,dueMoments:`Promises`,noComplaint:`There is no complaint of that number, or you may not see it.`,due:e=>`due ${e}`,answered:e=>`answered ${e}`,lateBy:e=>`late by ${e}`,inTime:e=>`${e} left`,early:e=>`${e} before the limit`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not judged`},statuses:{SUBMITTED:`received`,VERIFIED:`verified`,ASSIGNED:`assigned`,RESPONDED:`responded`,IN_PROGRESS:`in progress`,WAITING_CITIZEN:`waiting for citizen`,RESOLVED:`result announced`,CLOSED:`closed`,REJECTED:`rejected`,DUPLICATE:`duplicate`},events:{SUBMITTED:`Received`,VERIFIED:`Verified`,ASSIGNED:`Assigned`,RESPONDED:`Responded`,STARTED:`Work began`,WAITING:`Waiting for citizen`,RESOLVED:`Result announced`,CLOSED:`Closed without result`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`,RATED:`Rated by the citizen`,CLASSIFIED:`Classified`,NOTED:`Internal note`,RETRACTED:`Taken back by the source`},to_:e=>`to ${e}`,recordedLater:e=>`recorded ${e}`,titleHidden:`The title needs a token.`,suspect:`The source claims an event before the submission.`,fact:{source:`Source`,channel:`Channel`,category:`Category`,pillar:`Pillar`,programme:`Programme`,department:`Department`,place:`Place`,rating:`Rating`,status:`Status`,external:`Source's number`},rated:e=>`${e} of 5`,hiddenCategory:`withheld or unsorted`,brokenUnmet:`broken, no result`,ignored:e=>`This link says something that is not known here: ${e}. It was left out.`,loading:`Loading …`,failed:`Cannot be counted.`,retry:`Try again`,unreachable:`The server cannot be reached. Check the connection; the page tries again by itself.`,badView:`This link asks for something that is not there:`,plain:`Open the plain overview`,busy:`The server is busy; try again in a moment.`,empty:`No complaint matches in this period. Widen the period or clear the filters.`,sentence:{none:`No complaints in this period`,noVerdict:`No promise has fallen due in this period`,quiet:e=>`Nothing came in or ended in this period; ${e} still open`,few:e=>`Only ${e} promises were decided in this period: too few to judge`,rate:(e,t)=>`${e}: ${t}`,rose:(e,t)=>`${e} rose to ${t}`,fell:(e,t)=>`${e} fell to ${t}`,below:e=>`, still ${e} points below target`,met:`, target met`,unanswered:(e,t)=>`; ${e} more never answered, ${t} in all`}},pt={title:e=>`Kinerja pengaduan ${e}`,skip:`Langsung ke isi`,simulation:`SIMULASI`,pages:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`Perangkat daerah`,map:`Peta`,promise:`Janji layanan`,report:`Rekap`,complaint:`Pengaduan`},pagesShort:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`OPD`,map:`Peta`,promise:`Janji`,report:`Rekap`,complaint:`Pengaduan`},otherLanguage:`English`,wall:`Dinding`,live:`Langsung,`,fresh:`data kini`,past:`Jendela yang sudah lewat`,asOfState:e=>`Keadaan ${e}`,cut:e=>`TERPUTUS, angka pukul ${e}`,connecting:`Menyambung`,old:e=>`LAMA ${e}`,silent:e=>`Sumber diam: ${e}`,period:`Periode`,comparison:`Pembanding`,asOf:`Per tanggal`,now:`sekarang`,moment:`pada saat …`,pillar:`Pilar`,department:`OPD`,all:`semua`,more:`Saringan lain`,basis:`Basis`,basisOwn:`menurut ukuran`,apply:`Terapkan`,clear:`Hapus saringan`,custom:`pilih tanggal …`,from:`Dari`,to:`Sampai`,filters:{pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,category:`Kategori`,district:`Wilayah`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Kanal`,source:`Sumber`},drop:`hapus saringan ini`,presets:{TODAY:`Hari ini`,YESTERDAY:`Kemarin`,LAST_7_DAYS:`7 hari terakhir`,LAST_30_DAYS:`30 hari terakhir`,LAST_90_DAYS:`90 hari terakhir`,THIS_WEEK:`Minggu ini`,THIS_MONTH:`Bulan ini`,LAST_MONTH:`Bulan lalu`,THIS_QUARTER:`Triwulan ini`,LAST_QUARTER:`Triwulan lalu`,THIS_YEAR:`Tahun ini`,LAST_YEAR:`Tahun lalu`,ALL:`Seluruh waktu`},compare:{PREVIOUS_PERIOD:`periode sebelumnya`,YEAR_EARLIER:`tahun sebelumnya`,NONE:`tanpa`},bases:{EVENT:`kejadian dalam periode`,DUE:`janji yang jatuh tempo dalam periode`,COHORT:`pengaduan yang masuk dalam periode`},copy:`Salin tautan`,copied:`Tautan tersalin`,download:`Unduh`,figure:`Angka`,weeks:`12 minggu`,months:`per bulan`,periodColumn:`periode ini`,before:`pembanding`,groups:{words:`Empat kata layanan`,heard:`Setiap pengaduan didengar`,load:`Beban saat ini`,flow:`Arus`,time:`Lama layanan, median`,voice:`Suara warga dan mutu`},words4:{responseOnTime:`Responsif`,resolutionOnTime:`Cepat`,accuracy:`Akurat`,accountability:`Akuntabel`},figures:{responseOnTime:`Tanggapan tepat waktu`,resolutionOnTime:`Hasil tepat waktu`,accuracy:`Tanpa dilimpahkan atau dibuka kembali`,accountability:`Selesai dengan jawaban publik`,unanswered:`Tak pernah dijawab`,awaitingResponse:`Menunggu tanggapan`,open:`Terbuka`,overdue:`Lewat janji`,atRisk:`Segera jatuh tempo`,received:`Diterima`,ended:`Berakhir`,net:`Perubahan bersih`,reopened:`Dibuka kembali`,clearance:`Berakhir dari yang diterima`,responseTime:`Sampai ditanggapi`,resolutionTime:`Sampai ada hasil`,reopenRate:`Dibuka kembali dalam 30 hari`,transferRate:`Dilimpahkan`,satisfaction:`Puas (nilai 4–5)`,ageing:`Umur pengaduan terbuka`},responseIn:(e,t)=>`Tanggapan dalam ${e} hari${t?` kerja`:``}`,resultIn:(e,t)=>`Hasil dalam ${e} hari${t?` kerja`:``}`,riskIn:e=>`Jatuh tempo < ${e} jam`,overdueNow:`lewat janji, belum dijawab`,neverNote:`sepanjang waktu`,clearanceNote:e=>`${e} dari yang diterima`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`rata-rata ${e}, ${t} penilaian`,target:e=>`target ${e}`,noTarget:`tanpa target`,noData:`tak ada data`,few:`kasus terlalu sedikit`,fewShort:`kasus sedikit`,promiseOf:e=>`Janji: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} dari ${t}`,hours:`jam`,days:`hari`,points:`poin`,same:`tetap`,up:`naik`,down:`turun`,better:`membaik`,worse:`memburuk`,foot:(e,t)=>`Per ${e}, urutan ${t}.`,sourcesFine:e=>`${e} sumber, semua sesuai iramanya.`,sourcesHeard:e=>`Catatan terakhir diterima: ${e}.`,noRhythm:`irama kirim tidak ditetapkan`,back:`Semua angka`,meaning:`Artinya`,parts:`Bagiannya`,behind:`Pengaduan di baliknya`,trend:`Per minggu`,trendMonths:`Per bulan`,asTable:e=>`Sebagai tabel (${e})`,noTrend:`Tak ada data pada periode-periode ini.`,partialNote:`titik kosong: belum genap`,byDepartment:`Per perangkat daerah`,byPillar:`Per pilar`,targetTick:e=>`tegak = target ${e}`,met:`target tercapai`,below:e=>`kurang ${e}`,above:e=>`lebih ${e}`,from_:e=>`dari ${e}`,part:{met:`Tepat waktu`,breached:`Lewat janji`,pending:`Belum jatuh tempo`,exempt:`Dikecualikan`,unobserved:`Tak dicatat`,all:`Semua`,numerator:`Memenuhi`,denominator:`Semua kasus`,rest:`Tidak memenuhi`,overdue:`Lewat janji`,responseOverdue:`Tanggapan lewat`,resolutionOverdue:`Hasil lewat`,ended:`Berakhir`,resolved:`Dengan hasil`,closed:`Ditutup`,rejected:`Ditolak`,duplicates:`Duplikat`,received:`Diterima`,reopened:`Dibuka kembali`,upTo3Days:`≤ 3 hari`,upTo7Days:`> 3–7 hari`,upTo14Days:`> 7–14 hari`,upTo30Days:`> 14–30 hari`,upTo60Days:`> 30–60 hari`,over60Days:`> 60 hari`},partNote:{pending:`tidak dihitung`,exempt:`ditolak, duplikat, atau ditarik: tidak dihitung`,unobserved:`sumber tak mencatat: tidak dihitung`},counted:`Jumlah yang dihitung`,overlap:`Satu pengaduan bisa lewat pada keduanya.`,over60:e=>`${e} lebih dari 60 hari`,unrecorded:`Sumber kota ini tidak mencatat tanggapan: tanggapan dihitung pada saat hasil.`,unrecordedShort:`tak dicatat sumber`,oldest:e=>`Yang tertua masuk ${e}.`,listEqual:e=>`${e} pengaduan, sama dengan angkanya`,listDiffers:(e,t)=>`Daftar memuat ${e}, angkanya ${t}: data berubah sementara Anda membaca.`,listFound:(e,t)=>`${e} dari ${t} pengaduan memuat kata itu`,again:`Muat lagi`,listNone:`Tidak ada pengaduan pada bagian ini.`,range:(e,t,n)=>`${e}–${t} dari ${n}`,previousPage:`Sebelumnya`,nextPage:`Berikutnya`,search:`Cari dalam daftar`,searchGo:`Cari`,columns:{number:`Nomor`,category:`Kategori`,department:`OPD`,place:`Kelurahan`,submitted:`Masuk`,due:`Janji hasil`,dueResponse:`Janji tanggapan`,dueEither:`Janji terdekat`,state:`Keadaan kini`,late:`Terlambat`,moment:`Saat dihitung`},nowState:`Kolom terakhir menunjukkan keadaan sekarang.`,accessTitle:`Kata-kata warga tidak ditampilkan`,accessList:e=>`Daftar ini memuat semua ${e} pengaduan; judul, kategori peka, dan pencarian hanya terbuka dengan token.`,accessOne:`Judul dan kategori peka hanya terbuka dengan token.`,accessHow:e=>`Token diberikan oleh pengelola tugu${e===``?``:` di ${e}`} kepada petugas yang berhak membaca pengaduan.`,tokenMine:`Saya punya token`,tokenKept:`Disimpan di tab ini saja, sampai ditutup.`,refused:`Anda melihat angka saja: daftar ini memerlukan token yang boleh membaca pengaduan.`,tokenLabel:`Token`,tokenEnter:`Pakai token`,tokenForget:`Lupakan token`,tokenHave:`Judul tampil karena token dipakai sampai tab ini ditutup.`,tokenBad:`Token itu tidak dikenal server. Periksa salinannya, atau minta token baru.`,columnsShort:{overdue:`lewat`,atRisk:`< 24 j`,open:`terbuka`,received:`diterima`,responseOnTime:`tanggapan`,resolutionOnTime:`hasil`,resolutionTime:`median hasil`,unanswered:`tak dijawab`},none:{department:`Belum ditugaskan`,pillar:`Belum dipilah`,district:`Tanpa lokasi`,category:`belum dipilah`},total:`Jumlah`,sortBy:e=>`urut menurut ${e}`,rank:`Peringkat`,allDepartments:`Semua perangkat daerah`,allPillars:`Semua pilar`,sort:`Urutkan`,others:e=>`${e} OPD lain`,othersNote:`tanpa pengaduan pada periode ini`,showEmpty:`tampilkan`,mapOf:e=>`${e} per wilayah`,measure:`Ukuran`,level:`Tingkat`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} tanpa lokasi`,mapAlt:`Peta; angka yang sama ada di tabel di sampingnya.`,noShapes:`Kota ini belum punya batas wilayah; tabel tetap lengkap.`,noDistricts:`Profil kota ini tidak menyebut wilayah: angka tidak dapat dibagi menurut tempat.`,place:`Wilayah`,classes:`Kelas`,clocks:{RESPONSE:`Janji tanggapan`,RESOLUTION:`Janji hasil`},promiseLead:`Apa yang dijanjikan, apa yang terjadi`,policy:`Aturan janji`,dueIn:{EXACT:`tepat sampai detik`,END_OF_DAY:`sampai akhir hari`,FROM_RECORD:`menurut catatan sumber`,NONE:`tanpa janji`},policyDays:(e,t)=>`${e} hari${t?` kerja`:` kalender`}`,since:e=>`sejak ${e}`,pauses:`berhenti saat menunggu warga`,onlyFor:e=>`hanya untuk ${e}`,durations:`Lama layanan`,mean:`rata-rata`,cases:`kasus`,ageing:`Umur pengaduan terbuka`,matured:`final`,maturing:`belum final: masih ada janji yang berjalan`,recap:`Rekap Pengaduan`,month:`Bulan`,print:`Cetak atau simpan PDF`,noRecap:`Bulan ini belum mulai.`,recapWindow:`Jendela waktu`,recapCompare:`Pembanding`,recapAsOf:`Keadaan per`,recapBasis:`Basis`,recapState:`Keadaan data`,recapOwnBasis:`tiap ukuran menurut basisnya sendiri (lihat Definisi)`,recapFilter:`Saringan`,recapAll:`semua pengaduan`,definitions:`Definisi`,unofficial:`Target dan pemetaan bertanda usulan dalam profil kota.`,running:`belum berakhir`,recapPerDepartment:`Per perangkat daerah`,recapPerPillar:`Per pilar`,cityWide:`Seluruh kota`,share:`bagian`,lowMark:e=>`* kurang dari ${e} kasus. \u2013 tak ada data, bukan nol.`,timeline:`Perjalanan`,facts:`Keterangan`,dueMoments:`Janji`,noComplaint:`Tidak ada pengaduan dengan nomor itu, atau Anda tidak boleh melihatnya.`,due:e=>`jatuh tempo ${e}`,answered:e=>`dijawab ${e}`,lateBy:e=>`terlambat ${e}`,inTime:e=>`sisa ${e}`,early:e=>`${e} sebelum batas`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`dilanggar`,EXEMPT:`dikecualikan`,UNOBSERVED:`tak dinilai`},statuses:{SUBMITTED:`masuk`,VERIFIED:`diverifikasi`,ASSIGNED:`ditugaskan`,RESPONDED:`ditanggapi`,IN_PROGRESS:`dikerjakan`,WAITING_CITIZEN:`menunggu warga`,RESOLVED:`ada hasil`,CLOSED:`ditutup`,REJECTED:`ditolak`,DUPLICATE:`duplikat`},events:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Ditugaskan`,RESPONDED:`Ditanggapi`,STARTED:`Mulai dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil diumumkan`,CLOSED:`Ditutup tanpa hasil`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka kembali`,RATED:`Dinilai warga`,CLASSIFIED:`Digolongkan`,NOTED:`Catatan dalam`,RETRACTED:`Ditarik sumber`},to_:e=>`ke ${e}`,recordedLater:e=>`dicatat ${e}`,titleHidden:`Judul memerlukan token.`,suspect:`Sumber menyebut kejadian sebelum pengaduan masuk.`,fact:{source:`Sumber`,channel:`Kanal`,category:`Kategori`,pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,place:`Lokasi`,rating:`Penilaian`,status:`Status`,external:`Nomor sumber`},rated:e=>`${e} dari 5`,hiddenCategory:`tertutup atau belum dipilah`,brokenUnmet:`dilanggar, tanpa hasil`,ignored:e=>`Tautan ini memuat sesuatu yang tidak dikenal: ${e}. Bagian itu tidak dipakai.`,loading:`Memuat …`,failed:`Tidak dapat dihitung.`,retry:`Coba lagi`,unreachable:`Server tidak terjangkau. Periksa sambungan; halaman mencoba lagi sendiri.`,badView:`Tautan ini meminta sesuatu yang tidak ada:`,plain:`Buka ikhtisar biasa`,busy:`Server sedang sibuk; coba lagi sebentar lagi.`,empty:`Tidak ada pengaduan yang cocok pada periode ini. Perluas periode atau hapus saringan.`,sentence:{none:`Tidak ada pengaduan pada periode ini`,noVerdict:`Belum ada janji yang jatuh tempo pada periode ini`,quiet:e=>`Tak ada yang masuk atau berakhir pada periode ini; ${e} masih terbuka`,few:e=>`Baru ${e} janji yang diputus pada periode ini: terlalu sedikit untuk dinilai`,rate:(e,t)=>`${e} ${t}`,rose:(e,t)=>`${e} naik ke ${t}`,fell:(e,t)=>`${e} turun ke ${t}`,below:e=>`, masih ${e} poin di bawah target`,met:`, target tercapai`,unanswered:(e,t)=>`; tak pernah dijawab bertambah ${e} menjadi ${t}`}};function mt(e){return e===`id`?pt:ft}function ht(e,t){let n=e?.city??null,r=w(t,n?.languages??[]),i=ee(r,n?.locale??`id-ID`),a=n?.timeZone??`Asia/Jakarta`,o=mt(r),s=u(r,i,a),c=new Intl.DateTimeFormat(i,{timeZone:a,day:`numeric`,month:`short`,year:`numeric`}),l=new Intl.DateTimeFormat(i,{timeZone:a,day:`numeric`,month:`short`}),d=new Intl.DateTimeFormat(i,{timeZone:a,month:`short`,year:`numeric`}),f=new Intl.DateTimeFormat(i,{timeZone:a,timeZoneName:`short`}),p=e=>Date.parse(e),m=e=>f.formatToParts(p(e)).find(({type:e})=>e===`timeZoneName`)?.value??``,h=e=>Math.abs(e)>=48?`${s.mean(e/24)} ${o.days}`:`${s.mean(e)} ${o.hours}`;return{language:r,words:o,format:s,hours:h,city:n,catalog:e?.catalog??null,day:e=>c.format(p(e)),nearDay:e=>l.format(p(e)),month:e=>d.format(p(e)),short:e=>`${l.format(p(e))} ${s.clock(p(e))}`,full:e=>`${s.date(p(e))}${r===`id`?` pukul `:`, `}${s.clock(p(e))} ${m(e)}`,value:(e,t)=>e===`rate`?s.percent(t):e===`hours`?h(t):e===`index`?s.mean(t):s.count(t),change:(e,t)=>e===`rate`?`${s.mean(Math.abs(t)*100)} ${o.points}`:e===`hours`?h(Math.abs(t)):s.count(Math.abs(t))}}var gt=s(ht(null,null)),G=()=>n(gt);function K(e){return e!==null&&e.sources.length>0&&e.sources.every(({records:e})=>!e.includes(`RESPONDED`))}var _t=new Set([`unanswered`,`awaitingResponse`]);function q(e,t){return e?.targets.find(e=>e.measure===t)?.value??null}function vt(e,t){let n=(e?.policies??[]).filter(e=>e.sources.length===0&&e.categories.length===0)[0]?.[t];return n===void 0||n.days===null||n.due===`NONE`?null:{days:n.days,working:n.workingDays}}function yt({words:e,format:t,city:n},r){let i=r.key===`responseOnTime`?`response`:r.key===`resolutionOnTime`?`resolution`:null;if(i!==null){let r=vt(n,i);if(r!==null)return(i===`response`?e.responseIn:e.resultIn)(t.count(r.days),r.working)}return r.key===`atRisk`&&n!==null?e.riskIn(t.count(n.atRiskHours)):e.figures[r.key]??r.key}function J({words:e,format:t,value:n},r,i){return i.value===null?e.noData:i.low&&i.cases!==null?e.of(t.count(i.cases.part),t.count(i.cases.all)):n(r,i.value)}function bt({words:e,change:t},n,r){if(t(n,r.by)===t(n,0))return e.same;let i=r.good===null?``:`, ${r.good?e.better:e.worse}`;return`${r.by>0?e.up:e.down} ${t(n,r.by)}${i}`}function xt(e,t,n,r,i){let{words:{sentence:a,...o},format:s,city:c}=e;if(n.received===0&&n.open===0&&n.ended===0)return a.none;let l=t.read(n);if(n.received===0&&n.ended===0&&l.value===null)return a.quiet(s.count(n.open));if(l.value===null)return a.noVerdict;if(l.low)return a.few(s.count(l.cases?.all??0));let u=o.figures[t.key]??t.key,d=s.percent(l.value),f=r===null||i===null||Math.abs(i.by)<5e-4?a.rate:i.by>0?a.rose:a.fell,p=q(c,t.measure),m=p===null?null:p-l.value,h=m===null?``:m<=0?a.met:a.below(s.mean(m*100)),g=r===null?0:n.unanswered-r.unanswered;return f(u,d)+h+(g>0?a.unanswered(s.count(g),s.count(n.unanswered)):``)}function St({window:e}){let t=G(),{words:n,city:r,language:i}=t,{view:s,go:c}=U(),[l,u]=o(!1),[d,m]=o(!1),_=a(null);h(()=>{let e=e=>{e.key===`Escape`&&_.current?.open===!0&&(_.current.open=!1,_.current.querySelector(`summary`)?.focus())},t=e=>{_.current!==null&&e.target instanceof Node&&!_.current.contains(e.target)&&(_.current.open=!1)};return addEventListener(`keydown`,e),addEventListener(`pointerdown`,t),()=>{removeEventListener(`keydown`,e),removeEventListener(`pointerdown`,t)}},[]);let v=e=>c({...e,...R,search:s.search}),y=(e,t)=>{let{[e]:n,...r}=s.filter;v({filter:t===``?r:{...r,[e]:t}})},b=e===null?null:Ze(e),x=s.preset===null||l,S=Object.keys(s.filter).length+(s.basis===null?0:1)+(s.asOf===null?0:1),C=r===null?[]:[[`district`,r.districts],[`channel`,r.channels],[`source`,r.sources],[`programme`,r.programmes],[`category`,r.categories.filter(({sensitive:e})=>!e)]],w=(e,t,r,a=!1)=>g(`label`,{class:`fl`,children:[g(`small`,{children:t}),g(`select`,{value:s.filter[e]??``,onChange:t=>y(e,t.currentTarget.value),children:[g(`option`,{value:``,children:n.all}),r.map(e=>g(`option`,{value:e.code,children:a&&`abbreviation`in e?p(e,i):f(e,i)},e.code)),(e===`pillar`||e===`department`||e===`district`||e===`kecamatan`||e===`kelurahan`)&&g(`option`,{value:`NONE`,children:n.none[e===`pillar`||e===`department`?e:`district`]})]})]},e);return g(`div`,{class:`flt`,role:`region`,"aria-label":n.more,children:[g(`label`,{class:`fl per`,children:[g(`small`,{children:[n.period,b!==null&&s.preset!==`ALL`&&g(`i`,{children:[` `,t.day(`${b.from}T12:00:00Z`),` – `,t.day(`${b.to}T12:00:00Z`)]})]}),g(`select`,{value:x?`custom`:s.preset??``,onChange:e=>{let t=Le.find(t=>t===e.currentTarget.value);u(t===void 0),t!==void 0&&v({preset:t,from:null,to:null})},children:[Le.map(e=>g(`option`,{value:e,children:n.presets[e]},e)),g(`option`,{value:`custom`,children:n.custom})]})]}),x&&g(wt,{start:{from:s.from??b?.from??``,to:s.to??b?.to??``},done:(e,t)=>{u(!1),v({preset:null,from:e,to:t})}}),g(`label`,{class:`fl`,children:[g(`small`,{children:n.comparison}),g(`select`,{value:s.compare??`NONE`,onChange:({currentTarget:{value:e}})=>v({compare:e===`PREVIOUS_PERIOD`||e===`YEAR_EARLIER`?e:null}),children:[`PREVIOUS_PERIOD`,`YEAR_EARLIER`,`NONE`].map(e=>g(`option`,{value:e,children:n.compare[e]},e))})]}),g(`details`,{class:`rest`,ref:_,children:[g(`summary`,{children:[g(`small`,{children:n.more}),g(`span`,{children:S===0?n.all:t.format.count(S)})]}),g(`div`,{class:`pop`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:n.asOf}),g(`select`,{value:s.asOf===null&&!d?``:`past`,onChange:({currentTarget:{value:e}})=>{m(e!==``),e===``&&v({asOf:null})},children:[g(`option`,{value:``,children:n.now}),g(`option`,{value:`past`,children:n.moment})]})]}),(s.asOf!==null||d)&&g(Tt,{}),s.page!==`pillars`&&r!==null&&w(`pillar`,n.pillar,r.pillars),s.page!==`departments`&&r!==null&&w(`department`,n.department,r.departments.filter(({validTo:e})=>e===null),!0),[`kecamatan`,`kelurahan`].filter(e=>s.filter[e]!==void 0).map(e=>w(e,n[e],(r?.districts??[]).filter(({level:t})=>t===e.toUpperCase()))),C.map(([e,t])=>w(e,n.filters[e]??e,t)),g(`label`,{class:`fl`,children:[g(`small`,{children:n.basis}),g(`select`,{value:s.basis??``,onChange:({currentTarget:{value:e}})=>v({basis:e===`EVENT`||e===`DUE`||e===`COHORT`?e:null}),children:[g(`option`,{value:``,children:n.basisOwn}),[`EVENT`,`DUE`,`COHORT`].map(e=>g(`option`,{value:e,children:n.bases[e]},e))]})]}),(Object.keys(s.filter).length>0||s.basis!==null||s.asOf!==null)&&g(`button`,{type:`button`,class:`plain`,onClick:()=>{m(!1),v({filter:{},basis:null,asOf:null})},children:n.clear})]})]}),g(Ot,{}),S>0&&g(Ct,{view:s,change:v,filter:y})]})}function Ct({view:e,change:t,filter:n}){let{words:r,city:i,language:a,full:o}=G(),s=i===null?{}:{pillar:i.pillars,department:i.departments,programme:i.programmes,category:i.categories,district:i.districts,kecamatan:i.districts,kelurahan:i.districts,channel:i.channels,source:i.sources},c=(e,t)=>{if(t===`NONE`)return r.none[e===`pillar`||e===`department`||e===`category`?e:`district`];let n=s[e]?.find(e=>e.code===t);return n===void 0?t:f(n,a)},l=(e,t,n)=>g(`li`,{children:g(`button`,{type:`button`,onClick:n,children:[g(`small`,{children:e}),` `,t,` `,g(`span`,{"aria-hidden":`true`,children:`×`}),g(`span`,{class:`sr`,children:[` `,r.drop]})]})},e);return g(`ul`,{class:`chips`,children:[Object.entries(e.filter).map(([e,t])=>l(r.filters[e]??e,t.split(`,`).map(t=>c(e,t)).join(`, `),()=>n(e,``))),e.basis!==null&&l(r.basis,r.bases[e.basis],()=>t({basis:null})),e.asOf!==null&&l(r.asOf,o(e.asOf),()=>t({asOf:null}))]})}function wt({start:e,done:t}){let{words:n}=G();return g(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let n=new FormData(e.currentTarget),r=String(n.get(`from`)),i=String(n.get(`to`));r!==``&&i!==``&&t(r<=i?r:i,r<=i?i:r)},children:[g(`label`,{children:[g(`small`,{children:n.from}),g(`input`,{type:`date`,name:`from`,required:!0,defaultValue:e.from})]}),g(`label`,{children:[g(`small`,{children:n.to}),g(`input`,{type:`date`,name:`to`,required:!0,defaultValue:e.to})]}),g(`button`,{type:`submit`,children:n.apply})]})}function Tt(){let{words:e,city:t}=G(),{view:n,go:r}=U(),i=t?.timeZone??`Asia/Jakarta`,a=new Date;return g(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let t=String(new FormData(e.currentTarget).get(`at`));t!==``&&r({asOf:Dt(t,i),...R})},children:[g(`label`,{children:[g(`small`,{children:e.asOf}),g(`input`,{type:`datetime-local`,name:`at`,required:!0,max:Et(a.toISOString(),i),defaultValue:Et(n.asOf??a.toISOString(),i)})]}),g(`button`,{type:`submit`,children:e.apply})]})}function Et(e,t){let n=new Intl.DateTimeFormat(`en-CA`,{timeZone:t,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).formatToParts(Date.parse(e)),r=e=>n.find(t=>t.type===e)?.value??``;return`${r(`year`)}-${r(`month`)}-${r(`day`)}T${r(`hour`)}:${r(`minute`)}`}function Dt(e,t){let n=Date.parse(`${e}:00Z`),r=n-(Date.parse(`${Et(new Date(n).toISOString(),t)}:00Z`)-n),i=Date.parse(`${Et(new Date(r).toISOString(),t)}:00Z`)-r,a=Math.round(i/6e4),o=e=>String(Math.floor(Math.abs(e))).padStart(2,`0`);return`${e}:00${a<0?`-`:`+`}${o(a/60)}:${o(Math.abs(a)%60)}`}function Ot(){let{words:e}=G(),[t,n]=o(!1);return g(`button`,{type:`button`,class:`plain copy`,onClick:()=>{navigator.clipboard?.writeText(location.href).then(()=>{n(!0),setTimeout(()=>n(!1),3e3)})},children:g(`span`,{role:`status`,children:t?e.copied:e.copy})})}var kt=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`];function At(e,t){let{preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}=e;return t===`report`?{...L,page:t,lang:l}:{...L,page:t,preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}}function jt({simulated:e,standing:t}){let{words:n,language:r,city:i}=G(),{view:a}=U();return g(`header`,{class:`top`,children:[g(W,{class:`home`,change:{...L,lang:a.lang},children:[g(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[g(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),g(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),g(`b`,{children:`tugu`}),g(`span`,{children:i===null?`\xA0`:f(i,r)})]}),g(`span`,{class:e?`sim`:`sim off`,"aria-hidden":!e,children:e?n.simulation:`\xA0`}),g(`nav`,{class:`main`,"aria-label":`tugu`,children:kt.map(e=>g(W,{change:At(a,e),...a.page===e?{"aria-current":`page`}:{},children:n.pages[e]},e))}),g(Mt,{standing:t}),(i===null||i.languages.length>1)&&g(W,{class:`lang`,change:{lang:r===`id`?`en`:`id`},children:[r===`id`?`EN`:`ID`,g(`span`,{class:`sr`,children:[` `,n.otherLanguage]})]})]})}function Mt({standing:{live:e,freshness:n,asOf:r}}){let{words:i,format:a,short:o,language:s}=G(),{open:c,heardAt:l,attempts:u,now:d,offset:p}=Te(),m=n?.sources.filter(({stale:e})=>e)??[],h=l===0?0:(d-l)/1e3,_=n?.validUntil==null?null:(d+p-Date.parse(n.validUntil))/1e3,v={tone:``,text:i.connecting};return e?!c&&u>1&&l>0?v={tone:`cut`,text:i.cut(a.clock(l+p))}:c&&h>10?v={tone:`stale`,text:i.old(a.span(h))}:c&&_!==null&&_>10?v={tone:`stale`,text:i.old(a.span(_))}:c&&(v={tone:``,text:i.fresh}):v={tone:``,text:r===null?i.past:i.asOfState(o(r))},g(`p`,{class:`live ${v.tone}`,children:[e&&g(t,{of:v.tone===`cut`?`cut`:v.tone===`stale`?`age`:`link`}),e&&v.text===i.fresh&&g(`span`,{class:`wide`,children:i.live}),` `,v.text,m.length>0&&g(`span`,{class:`silent wide`,title:i.silent(m.map(({source:e})=>f(e,s)).join(`, `)),children:[` · `,i.silent(String(m.length))]})]})}function Nt(){let{words:e}=G(),{view:t}=U();return g(`nav`,{class:`bot`,"aria-label":e.pages.overview,children:kt.map(n=>g(W,{change:At(t,n),...t.page===n?{"aria-current":`page`}:{},children:e.pagesShort[n]},n))})}function Y({failure:e,again:t}){let{words:n}=G(),r=e.code===`INVALID`||e.code===`TOO_LARGE`,i=e.code===`UNREACHABLE`?n.unreachable:e.code===`BUSY`?n.busy:r?n.badView:n.failed;return g(`div`,{class:`state`,role:`alert`,children:[g(`p`,{children:i}),r&&g(`p`,{class:`said`,lang:`en`,children:e.message}),g(`p`,{class:`do`,children:r?g(W,{change:{...L,lang:null},children:n.plain}):g(`button`,{type:`button`,onClick:t,children:n.retry})})]})}function Pt({refused:e,held:t,count:n,done:r}){let{words:i,format:a,city:s,language:c}=G(),[l,u]=o(!1);return t&&!e?g(`p`,{class:`access held`,children:[g(`span`,{children:i.tokenHave}),` `,g(`button`,{type:`button`,class:`plain`,onClick:()=>{he(null),r()},children:i.tokenForget})]}):g(`section`,{class:`access`,"aria-label":i.accessTitle,children:[g(`p`,{children:[g(`svg`,{viewBox:`0 0 16 18`,width:`16`,height:`18`,"aria-hidden":`true`,children:[g(`path`,{d:`M4 8V5.5a4 4 0 0 1 8 0V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`1.8`}),g(`rect`,{x:`2`,y:`8`,width:`12`,height:`9`,fill:`currentColor`})]}),g(`span`,{children:[g(`b`,{children:[i.accessTitle,`.`]}),` `,e?i.refused:n===null?i.accessOne:i.accessList(a.count(n)),` `,i.accessHow(s===null?``:f(s,c)),` `,!l&&g(`button`,{type:`button`,class:`plain`,"aria-expanded":!1,onClick:()=>u(!0),children:i.tokenMine})]})]}),l&&g(Ft,{done:()=>{u(!1),r()}})]})}function Ft({done:e}){let{words:t}=G(),[n,r]=o(``),[i,s]=o(!1),[c,l]=o(!1),u=a(null);return h(()=>u.current?.focus(),[]),g(`form`,{class:`token`,onSubmit:t=>{t.preventDefault(),n.trim()!==``&&(he(n.trim()),l(!0),ge().then(t=>{if(l(!1),s(!t),!t)return he(null);r(``),e()}))},children:[g(`p`,{children:[g(`label`,{children:[t.tokenLabel,g(`input`,{ref:u,type:`password`,autocomplete:`off`,value:n,"aria-invalid":i,onInput:e=>{r(e.currentTarget.value),s(!1)}})]}),g(`button`,{type:`submit`,disabled:c,children:t.tokenEnter}),` `,g(`span`,{class:`dim`,children:t.tokenKept})]}),i&&g(`p`,{class:`said`,role:`alert`,children:t.tokenBad})]})}function X({rows:e,height:t}){let{words:n}=G();return g(`div`,{class:`waiting`,role:`status`,children:[g(`span`,{class:`sr`,children:n.loading}),Array.from({length:e},(e,n)=>g(`i`,{style:{height:`${t}px`}},n))]})}function It(){let{words:e}=G(),{view:t}=U(),n=j(pe,{id:t.item??``}),r=n.data?.complaint??null,i=n.failure?.code===`FORBIDDEN`||n.failure?.code===`UNAUTHENTICATED`;return n.failure!==null&&!i&&n.failure.code!==`NOT_FOUND`&&n.failure.code!==`INVALID`?g(Y,{failure:n.failure,again:n.again}):n.pending?g(`section`,{class:`page`,children:g(X,{rows:12,height:40})}):g(`section`,{class:`page one`,children:[g(`p`,{children:g(`button`,{type:`button`,class:`plain backto`,onClick:()=>history.back(),children:e.back})}),r===null?g(T,{children:[g(`h1`,{tabIndex:-1,children:e.pages.complaint}),g(`p`,{class:`state`,children:i?e.refused:e.noComplaint})]}):g(Lt,{complaint:r}),g(Pt,{refused:i,held:k()!==null,count:null,done:n.again})]})}function Lt({complaint:e}){let{words:n,language:r,full:i}=G(),a=e=>e.code===`NONE`?`–`:f(e,r),o=[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>f(e,r)).join(`, `),s=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]});return g(T,{children:[g(`h1`,{tabIndex:-1,children:[e.reference,` `,g(`small`,{children:e.category.code===`NONE`?k()===null?n.hiddenCategory:n.none.category:f(e.category,r)})]}),e.simulated&&g(`p`,{class:`sim`,children:n.simulation}),(e.title!==``||k()===null)&&g(`p`,{class:`ttl`,children:e.title===``?g(`em`,{children:n.titleHidden}):e.title}),e.suspect&&g(`p`,{class:`note`,children:n.suspect}),g(`div`,{class:`two`,children:[g(`article`,{children:[g(`h2`,{children:n.dueMoments}),g(zt,{name:n.clocks.RESPONSE,clock:e.response}),g(zt,{name:n.clocks.RESOLUTION,clock:e.resolution}),e.policy!==null&&g(`p`,{class:`note`,children:[e.policy.code,e.policy.basis===``?``:`: ${e.policy.basis}`]}),g(`h2`,{children:n.facts}),g(`dl`,{class:`parts`,children:[s(n.fact.status,n.statuses[e.status]),s(n.fact.department,e.department.code===`NONE`?n.none.department:f(e.department,r)),s(n.fact.place,o===``?n.none.district:o),s(n.fact.pillar,a(e.category.pillar)),s(n.fact.programme,a(e.category.programme)),s(n.fact.source,a(e.source)),s(n.fact.channel,a(e.channel)),s(n.fact.external,e.externalId),e.rating!==null&&s(n.fact.rating,n.rated(String(e.rating)))]})]}),g(`article`,{children:[g(`h2`,{children:n.timeline}),g(`ol`,{class:`tl`,children:Rt(e).map(e=>g(`li`,{class:e.tone,children:[g(`time`,{dateTime:e.at,children:i(e.at)}),g(`b`,{children:[e.tone===`over`&&g(t,{of:`over`}),e.tone===`wait`&&g(t,{of:`risk`}),e.due===null?n.events[e.kind??`NOTED`]:`${n.clocks[e.due]}: ${n.due(``)}`]}),e.note!==``&&g(`span`,{children:e.kind===`ASSIGNED`?n.to_(r===`en`&&e.noteEn!==``?e.noteEn:e.note):``}),e.recordedAt!==null&&g(`small`,{children:n.recordedLater(i(e.recordedAt))})]},e.key))})]})]})]})}function Rt(e){let t=e.events.map(e=>({key:e.cursor,at:e.occurredAt,kind:e.kind,due:null,tone:``,note:e.department.name,noteEn:e.department.nameEn,recordedAt:Date.parse(e.recordedAt)-Date.parse(e.occurredAt)>36e5?e.recordedAt:null})),n=[[`RESPONSE`,e.response],[`RESOLUTION`,e.resolution]].flatMap(([e,t])=>t.dueAt===null||t.verdict===`MET`||t.verdict===`EXEMPT`||t.verdict===`UNOBSERVED`?[]:[{key:e,at:t.dueAt,kind:null,due:e,tone:t.verdict===`BREACHED`?`over`:`wait`,note:``,noteEn:``,recordedAt:null}]);return[...t,...n].sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))}function zt({name:e,clock:n}){let{words:r,full:i,format:a}=G(),o=Date.now()+A.get().offset,s=Me(n,o),c=n.dueAt===null?0:(Date.parse(n.dueAt)-(n.answeredAt===null?o:Date.parse(n.answeredAt)))/1e3;return g(`dl`,{class:`parts clock ${s>0?`over`:``}`,children:[g(`div`,{class:`sum`,children:[g(`dt`,{children:e}),g(`dd`,{children:[s>0&&g(t,{of:`over`}),r.verdicts[n.verdict]]})]}),n.dueAt!==null&&g(`div`,{children:[g(`dt`,{children:r.due(``)}),g(`dd`,{children:i(n.dueAt)})]}),n.answeredAt!==null&&g(`div`,{children:[g(`dt`,{children:r.answered(``)}),g(`dd`,{children:i(n.answeredAt)})]}),n.dueAt!==null&&n.verdict!==`EXEMPT`&&g(`div`,{children:[g(`dt`,{}),g(`dd`,{children:s>0?r.lateBy(a.span(s)):n.answeredAt===null?r.inTime(a.span(c)):r.early(a.span(c))})]})]})}var Bt=.5;function Z({figure:e,reading:t,target:n,width:r=112}){let i=e.better===`less`?0:Bt,a=e.better===`less`?Bt:1,o=e=>6+(Math.min(a,Math.max(i,e))-i)/(a-i)*(r-12),s=I(e,t,n),c=s!==`null`&&s!==`few`,l=o(t.value??0),u=s===`far`?`var(--over)`:`var(--ink-2)`;return g(`svg`,{class:`gl`,viewBox:`0 0 ${r} 16`,width:r,height:`16`,"aria-hidden":`true`,children:[g(`path`,{d:`M2 8H${r-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...c?{}:{"stroke-dasharray":`3 5`}}),c&&n!==null&&s!==`met`&&g(`path`,{d:`M${l} 8H${o(n)}`,stroke:u,"stroke-width":`2.9`}),n!==null&&g(`path`,{d:`M${o(n)} .6V15.4`,stroke:`var(--ink)`,"stroke-width":`2.3`}),c&&(s===`far`?g(`path`,{d:`M${l} 2.2l5.8 5.8l-5.8 5.8l-5.8 -5.8Z`,fill:`var(--over)`}):s===`below`?g(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`2.2`}):g(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--ink)`}))]})}function Vt({figure:e,points:t}){let n=t.map(({kpis:t})=>e.read(t).value),r=n.filter(e=>e!==null),i=Math.min(...r),a=Math.max(...r),o=Math.max(1,n.length-1),s=e=>3+e/o*88,c=e=>a===i?13:22-(e-i)/(a-i)*18,l=``,u=!1;n.forEach((e,t)=>{e===null?u=!1:(l+=`${u?`L`:`M`}${s(t).toFixed(1)} ${c(e).toFixed(1)}`,u=!0)});let d=n.at(-1)??null,f=t.at(-1)?.partial===!0;return g(`svg`,{class:`sp`,viewBox:`0 0 96 26`,width:`96`,height:`26`,"aria-hidden":`true`,children:[g(`path`,{d:l,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`1.5`,"stroke-linejoin":`round`}),d!==null&&g(`circle`,{cx:s(n.length-1),cy:c(d),r:`3`,fill:f?`var(--bg)`:`var(--ink)`,stroke:`var(--ink)`,"stroke-width":`1.5`})]})}function Ht({figure:e,change:t}){let n=G();if(t===null)return null;let r=n.change(e.kind,t.by),i=r===n.change(e.kind,0);return g(`span`,{class:`dl`,children:[g(`span`,{class:`sr`,children:bt(n,e.kind,t)}),g(`span`,{"aria-hidden":`true`,children:i?n.words.same:g(T,{children:[g(`svg`,{class:`ar`,viewBox:`0 0 20 20`,children:g(`path`,{d:t.by>0?`M4 15 15 4M7 4H15V12`:`M4 5 15 16M7 16H15V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`})}),r]})})]})}function Ut({figure:e,value:n}){return n===null?null:e===`overdue`||e===`unanswered`||e===`responseOverdue`||e===`resolutionOverdue`?g(t,{of:n>0?`over`:`over0`}):e===`atRisk`&&n>0?g(t,{of:`risk`}):null}var Wt=[`overdue`,`atRisk`,`open`,`received`,`responseOnTime`,`resolutionOnTime`,`resolutionTime`,`unanswered`],Gt=new Set([`overdue`,`received`,`responseOnTime`,`resolutionOnTime`]);function Kt(e){return e.received+e.open+e.ended+e.responseOnTime.met+e.responseOnTime.breached+e.resolutionOnTime.met+e.resolutionOnTime.breached>0}function qt(e){let[t]=e;if(t===void 0)return null;let n={rate:null,lowCount:!1};return{...Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n==`number`&&t!==`score`&&t!==`perThousand`?e.reduce((e,n)=>e+n[t],0):n])),score:null,perThousand:null,responseOnTime:{...t.responseOnTime,...n,met:0,breached:0},resolutionOnTime:{...t.resolutionOnTime,...n,met:0,breached:0},responseTime:{...t.responseTime,p50Hours:null},resolutionTime:{...t.resolutionTime,p50Hours:null}}}function Jt(e,t){let n=P[t],r=({kpis:e})=>{let{value:t,low:r}=n.read(e);return t===null?1/0:(r?1e9:0)+(n.better===`more`?t:-t)},i=({kpis:e})=>-e.overdue*1e6-e.atRisk*1e3-e.open;return[...e].sort((e,t)=>r(e)-r(t)||i(e)-i(t)||e.name.localeCompare(t.name))}function Yt({rows:e,rest:t,none:n,total:r,before:i,page:a,sort:o,head:s}){let{words:c}=G(),{go:l}=U(),u=c.columnsShort,d=Math.max(1,...e.map(({kpis:e})=>e.open),n?.kpis.open??0);return g(T,{children:[o!==null&&g(`label`,{class:`fl bysort`,children:[g(`small`,{children:c.sort}),g(`select`,{value:o,onChange:({currentTarget:{value:e}})=>l({sort:e},!0),children:Wt.map(e=>g(`option`,{value:e,children:c.figures[e]},e))})]}),g(`div`,{class:`scroll`,tabIndex:0,role:`region`,"aria-label":s,children:g(`table`,{class:`board`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:s}),g(`td`,{class:`ldb`}),Wt.map(e=>g(`th`,{scope:`col`,class:`c-${e}`,...o===e?{"aria-sort":P[e]?.better===`more`?`ascending`:`descending`}:{},children:o===null?u[e]:g(W,{replace:!0,change:{sort:e},children:u[e]})},e))]})}),g(`tbody`,{children:[e.map(e=>g(Xt,{row:e,page:a,largest:d},e.code)),t!=null&&g(Xt,{row:t,page:a,largest:d}),n!==null&&g(Xt,{row:n,page:a,largest:d}),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:c.total}),g(`td`,{class:`ldb`}),g(Zt,{kpis:r,previous:i,link:{page:`overview`}})]})]})]})})]})}function Xt({row:e,page:t,largest:n}){let r={page:t,item:e.code,sort:null},{open:i,overdue:a,atRisk:o}=e.kpis,s=100/n;return g(`tr`,{children:[g(`th`,{scope:`row`,children:[e.code===``?e.name:g(W,{change:r,children:e.name}),e.full!==e.name&&g(`small`,{children:e.full})]}),g(`td`,{class:`ldb`,children:g(`svg`,{class:`bar`,viewBox:`0 0 100 12`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[g(`rect`,{width:i*s,height:`12`,fill:`var(--d2)`}),g(`rect`,{width:a*s,height:`12`,fill:`var(--over-fill)`}),g(`rect`,{x:a*s,width:o*s,height:`12`,fill:`var(--risk-fill)`})]})}),g(Zt,{kpis:e.kpis,previous:e.previous,link:e.code===``?null:r})]})}function Zt({kpis:e,previous:n,link:r}){let i=G(),{words:a,city:o}=i;return g(T,{children:Wt.map(s=>{let c=P[s],l=c.read(e),u=q(o,c.measure),d=I(c,l,u),f=_t.has(s)&&K(o)?`–`:l.value===null?a.noData:d===`few`?J(i,c.kind,l):i.value(c.kind,l.value),p=(s===`overdue`||s===`unanswered`)&&(l.value??0)>0?`over`:s===`atRisk`&&(l.value??0)>0?`risk`:d===`far`?`over`:``;return g(`td`,{class:`c-${s} ${p} ${d===`null`||d===`few`||l.value===0?`dim`:``}`,"data-label":a.columnsShort[s],children:[c.kind===`rate`&&r!==null&&g(Z,{figure:c,reading:l,target:u,width:72}),r===null?c.kind===`count`?f:`–`:g(W,{change:{...r,figure:s,part:null},children:[s===`overdue`&&(l.value??0)>0&&g(t,{of:`over`}),s===`atRisk`&&(l.value??0)>0&&g(t,{of:`risk`}),f]}),Gt.has(s)&&r!==null&&n!==null&&d!==`few`&&g(`small`,{children:g(Ht,{figure:c,change:F(c,e,n)})})]},s)})})}function Qt({live:e}){let{words:t,language:n,format:r}=G(),{view:i}=U(),[a,s]=o(!1),c=ot(i,e),l=c.data?.departments??null;if(c.failure!==null)return g(Y,{failure:c.failure,again:c.again});let u=Wt.find(e=>e===i.sort)??`overdue`,d=(l?.items??[]).map(({department:e,kpis:t,previous:r})=>({code:e.code,name:p(e,n),full:f(e,n),kpis:t,previous:r})),m=a?d:d.filter(({kpis:e})=>Kt(e)),h=d.filter(e=>!m.includes(e)),_=qt(h.map(({kpis:e})=>e));return g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.pages.departments}),l===null?g(X,{rows:18,height:46}):g(T,{children:[g(Yt,{page:`departments`,sort:u,head:t.pages.departments,total:l.total,before:l.previousTotal,rows:Jt(m,u),rest:_===null?null:{code:``,name:t.others(r.count(h.length)),full:t.othersNote,kpis:_,previous:null},none:{code:`NONE`,name:t.none.department,full:t.none.department,kpis:l.unassigned,previous:null}}),h.length>0&&g(`p`,{class:`note`,children:[t.others(r.count(h.length)),`: `,g(`button`,{type:`button`,class:`plain`,onClick:()=>s(!0),children:t.showEmpty})]}),m.length===0&&g(`p`,{class:`state`,children:t.empty})]})]})}var $t=[`open`,`overdue`,`received`,`unanswered`,`resolutionOnTime`,`responseOnTime`,`resolutionTime`],en=520,tn=600;function nn({live:e}){let{words:t,city:n}=G(),{view:r,go:i}=U(),a=ct(r,e),o=a.data?.districts??null,s=P[$t.find(e=>e===r.measure)??`open`],c=n===null?[]:[`KECAMATAN`,`KELURAHAN`].filter(e=>n.districts.some(t=>t.level===e)),l=rn(n===null||c.length===0?null:r.level);return a.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.mapOf(t.figures[s.key]??``)}),g(`div`,{class:`ctl`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:t.measure}),g(`select`,{value:s.key,onChange:({currentTarget:{value:e}})=>i({measure:e===`open`?null:e},!0),children:$t.map(e=>g(`option`,{value:e,children:t.figures[e]},e))})]}),c.length>1&&g(`label`,{class:`fl`,children:[g(`small`,{children:t.level}),g(`select`,{value:r.level,onChange:({currentTarget:{value:e}})=>i({level:e===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`},!0),children:c.map(e=>g(`option`,{value:e,children:e===`KECAMATAN`?t.kecamatan:t.kelurahan},e))})]})]}),o===null?g(X,{rows:1,height:560}):g(`div`,{class:`map${a.pending?` turning`:``}`,children:[l===`none`||c.length===0&&n!==null?g(`p`,{class:`state`,children:c.length===0?t.noDistricts:t.noShapes}):g(an,{board:o,figure:s,shapes:l??[]}),g(sn,{board:o,figure:s})]})]}):g(Y,{failure:a.failure,again:a.again})}function rn(e){let[t,n]=o(null);return h(()=>{if(e===null)return;let t=new AbortController;return fetch(`/boundaries/${e.toLowerCase()}.geojson`,{signal:t.signal}).then(async e=>e.ok?y(await e.json()):[]).catch(()=>[]).then(r=>{t.signal.aborted||n({level:e,shapes:r.length===0?`none`:r})}),()=>t.abort()},[e]),t?.level===e?t.shapes:null}function an({board:e,figure:t,shapes:n}){let i=G(),{words:a,language:o,city:s}=i,{view:c,go:u}=U(),d=r(()=>{let e=l(n,en,tn),t=new Map((s?.districts??[]).map(e=>[e.code,e.parentCode??e.code]));return{areas:n.map(t=>({code:t.code,path:m(t,e)})),outline:x(n,e=>t.get(e)??``,e)}},[n,s]),p=new Map(e.items.map(e=>[e.district.code,e])),{classes:h,labels:_}=on(e.items.map(({kpis:e})=>t.read(e)).filter(({value:e,low:t})=>e!==null&&!t).map(({value:e})=>e??0),t,i),v=e=>{let n=p.get(e),r=n===void 0?null:t.read(n.kpis);return r===null||r.value===null||r.low?`var(--bg)`:`var(--c${h(r.value)})`};return g(`figure`,{children:[g(`svg`,{class:`cm`,viewBox:`0 0 ${en} ${tn}`,role:`img`,"aria-label":a.mapAlt,children:[d.areas.map(({code:e,path:n})=>{let r=p.get(e);return g(`path`,{"data-code":e,onClick:()=>u({page:`overview`,filter:{...c.filter,district:e},figure:t.key,part:null}),d:n,fill:v(e),stroke:`var(--line-2)`,"stroke-width":`.8`,children:g(`title`,{children:r===void 0?e:`${f(r.district,o)}: ${J(i,t.kind,t.read(r.kpis))}`})},e)}),g(`path`,{d:d.outline,fill:`none`,stroke:`var(--ink)`,"stroke-width":`1.6`})]}),g(`figcaption`,{children:[_.map((e,t)=>g(`span`,{children:[g(`i`,{class:`c${t}`}),e]},t)),t.kind!==`count`&&g(`span`,{children:[g(`i`,{class:`cn`}),a.noData,`, `,a.few]}),g(`span`,{children:a.nowhere(J(i,t.kind,t.read(e.unassigned)))})]})]})}function on(e,t,{format:n,value:r}){if(t.kind===`count`){let t=S(e),r=(e,t)=>e===t?n.count(e):`${n.count(e)}\u2013${n.count(t)}`;return{classes:e=>d(e,t),labels:[`0`,r(1,t[0]),r(t[0]+1,t[1]),`${n.count(t[1]+1)}+`]}}let i=[...e].sort((e,t)=>e-t),a=e=>i[Math.min(i.length-1,Math.floor(i.length*e))]??0,o=[a(.25),a(.5),a(.75)],s=e=>r(t.kind,e);return{classes:e=>o.filter(t=>e>=t).length,labels:i.length===0?[]:[`< ${s(o[0]??0)}`,`\u2265 ${s(o[0]??0)}`,`\u2265 ${s(o[1]??0)}`,`\u2265 ${s(o[2]??0)}`]}}function sn({board:e,figure:t}){let n=G(),{words:r,language:i,city:a}=n,{view:o}=U(),s=new Map((a?.districts??[]).map(e=>[e.code,f(e,i)])),c=e=>t.read(e.kpis).value??-1/0,l=[...e.items].sort((e,t)=>c(t)-c(e)),u=(e,r)=>g(W,{change:{page:`overview`,filter:r,figure:t.key,part:null},children:J(n,t.kind,t.read(e))}),d={...o.filter,[o.level===`KECAMATAN`?`kecamatan`:`kelurahan`]:`NONE`};return g(`div`,{class:`scroll tall`,tabIndex:0,role:`region`,"aria-label":r.place,children:g(`table`,{class:`board`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:r.place}),g(`th`,{scope:`col`,class:`v`,children:r.figures[t.key]})]})}),g(`tbody`,{children:[l.map(e=>g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(W,{change:{page:`overview`,filter:{...o.filter,district:e.district.code},figure:t.key,part:null},children:f(e.district,i)}),e.district.parentCode!==null&&g(`small`,{children:s.get(e.district.parentCode)})]}),g(`td`,{class:`v`,children:u(e.kpis,{...o.filter,district:e.district.code})})]},e.district.code)),g(`tr`,{children:[g(`th`,{scope:`row`,children:r.none.district}),g(`td`,{class:`v`,children:u(e.unassigned,d)})]}),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:r.total}),g(`td`,{class:`v`,children:u(e.total,o.filter)})]})]})]})})}var cn=[[`words`,[`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`]],[`heard`,[`unanswered`,`awaitingResponse`]],[`load`,[`open`,`overdue`,`atRisk`,`ageing`]],[`flow`,[`received`,`ended`,`reopened`]],[`time`,[`responseTime`,`resolutionTime`]],[`voice`,[`satisfaction`,`reopenRate`,`transferRate`]]];function ln({now:e,before:t,trend:n,opened:r}){let i=G(),{words:a}=i;return g(`table`,{class:`led`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:a.figure}),g(`td`,{class:`sk`,children:n?.granularity===`MONTH`?a.months:a.weeks}),g(`th`,{scope:`col`,class:`v`,children:a.periodColumn}),g(`th`,{scope:`col`,class:`d`,children:a.before})]})}),cn.map(([o,s])=>g(`tbody`,{class:`g-${o}`,children:[g(`tr`,{class:`g`,children:g(`th`,{colSpan:3,scope:`rowgroup`,children:a.groups[o]})}),s.map(a=>{let s=P[a];return s===void 0?null:g(un,{figure:s,now:e,before:t,trend:n,lead:o===`words`,selected:r===a,speech:i},a)})]},o))]})}function un({figure:e,now:t,before:n,trend:r,lead:i,selected:a,speech:o}){let{words:s,city:c}=o,{view:l}=U(),u=q(c,e.measure),d=_t.has(e.key)&&K(c),f=t===null?null:e.read(t),p=f!==null&&d?{...f,value:null}:f,m=p===null?`null`:I(e,p,u),h=t===null||d?null:F(e,t,n),_=p?.value??null,v=e.key===`overdue`||e.key===`unanswered`?(_??0)>0?`over`:``:e.key===`atRisk`?(_??0)>0?`risk`:``:m===`far`?`over`:``,y=yt(o,e),b=s.words4[e.key];return g(`tr`,{class:`${a?`sel `:``}${v} ${m===`null`||m===`few`?`nul`:``}`,children:[g(`th`,{scope:`row`,children:[g(W,{change:{figure:e.key,part:null,...R},...a?{"aria-current":`true`}:{},id:`f-${e.key}`,children:i?b:y}),g(`small`,{children:[i?y:d?s.unrecordedShort:pn(o,e,t),u!==null&&g(T,{children:[` `,i&&`· `,g(`span`,{class:`tg`,children:s.target(o.format.target(u))})]})]})]}),g(`td`,{class:`sk`,children:[i&&p!==null&&g(Z,{figure:e,reading:p,target:u,width:96}),!i&&!d&&r!==null&&l.page!==`report`&&g(Vt,{figure:e,points:r.points})]}),g(`td`,{class:`v`,children:[p===null?g(`i`,{class:`still`,"aria-hidden":`true`}):g(T,{children:[g(Ut,{figure:e.key,value:_}),e.kind===`hours`&&_!==null?g(dn,{text:J(o,e.kind,p)}):J(o,e.kind,p)]}),m===`few`&&g(`small`,{class:`few`,children:s.few})]}),g(`td`,{class:`d`,children:g(Ht,{figure:e,change:h})})]})}function dn({text:e}){let[t=``,n=``]=e.split(` `);return g(T,{children:[t,g(`small`,{children:[` `,n]})]})}var fn=new Set([`unanswered`,`overdue`,`ended`,`responseTime`,`resolutionTime`,`satisfaction`,`reopenRate`,`ageing`]);function pn({words:e,format:t,hours:n},r,i){if(i===null)return fn.has(r.key)?`\xA0`:``;switch(r.key){case`unanswered`:return e.neverNote;case`overdue`:return e.overdueNow;case`ageing`:return i.ageing.over60Days===0?``:e.over60(t.count(i.ageing.over60Days));case`ended`:return i.clearance.rate===null?``:e.clearanceNote(t.percent(i.clearance.rate));case`responseTime`:return i.responseTime.p90Hours===null?``:e.p90(n(i.responseTime.p90Hours));case`resolutionTime`:return i.resolutionTime.p90Hours===null?``:e.p90(n(i.resolutionTime.p90Hours));case`satisfaction`:return i.satisfaction.mean===null?``:`${e.ratedNote(t.mean(i.satisfaction.mean),t.count(i.satisfaction.count))}`;default:return``}}function mn({figure:e,live:t,target:n}){let{words:r,language:i,format:a}=G(),{view:o}=U(),s=o.page===`departments`,c=ot(s?null:o,t),l=st(s?o:null,t),u=s?l.data?.pillars:c.data?.departments,d=s?(l.data?.pillars?.items??[]).map(({pillar:e,kpis:t})=>({code:e.code,name:f(e,i),kpis:t})):(c.data?.departments?.items??[]).map(({department:e,kpis:t})=>({code:e.code,name:p(e,i),kpis:t})),m=u==null?[]:hn(e,[...d,{code:`NONE`,name:s?r.none.pillar:r.none.department,kpis:u.unassigned}]),h=Math.max(1,...m.map(({kpis:t})=>e.read(t).value??0));return g(`section`,{class:`byo`,children:[g(`h3`,{children:[s?r.byPillar:r.byDepartment,` `,e.kind===`rate`&&n!==null&&g(`small`,{children:r.targetTick(a.target(n))})]}),u==null?g(X,{rows:12,height:26}):g(`table`,{class:`opd`,children:g(`tbody`,{children:[m.map(({code:t,name:r,kpis:i})=>g(gn,{figure:e,target:n,code:t,name:r,kpis:i,largest:h,page:s?`pillars`:`departments`},t)),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:r.total}),g(`td`,{}),g(_n,{figure:e,kpis:u.total,target:n})]})]})})]})}function hn(e,t){let n=({kpis:t})=>{let{value:n,low:r}=e.read(t);if(n===null)return 1/0;let i=e.better===`more`&&e.kind===`rate`?n:-n;return r?1e9+i:i};return t.filter(({kpis:t})=>{let{value:n,cases:r}=e.read(t);return n!==null&&(r===null?n!==0:r.all>0)}).sort((e,t)=>n(e)-n(t)||e.name.localeCompare(t.name))}function gn({figure:e,target:t,code:n,name:r,kpis:i,largest:a,page:o}){let{view:s}=U(),c=e.read(i),{[o===`pillars`?`pillar`:`department`]:l,...u}=s.filter,d=s.page!==o&&s.item!==null?{[s.page===`pillars`?`pillar`:`department`]:s.item}:{};return g(`tr`,{class:I(e,c,t),children:[g(`th`,{scope:`row`,children:g(W,{change:{page:o,item:n,filter:{...u,...d},...R},children:r})}),g(`td`,{class:`gl`,children:e.kind===`rate`?g(Z,{figure:e,reading:c,target:t,width:96}):g(`svg`,{class:`bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:g(`rect`,{width:(c.value??0)/a*100,height:`10`,fill:e.key===`overdue`||e.key===`unanswered`?`var(--over-fill)`:`var(--d3)`})})}),g(_n,{figure:e,kpis:i,target:t})]})}function _n({figure:e,kpis:t}){let n=G(),{words:r,format:i}=n,a=e.read(t),o=a.low&&a.value!==null&&a.cases!==null;return g(T,{children:[g(`td`,{class:o?`v few`:`v`,children:J(n,e.kind,a)}),a.cases!==null&&g(`td`,{class:`m`,children:a.value===null?``:o?r.fewShort:r.of(i.count(a.cases.part),i.count(a.cases.all))})]})}function vn({figure:e,now:t}){let n=G(),{words:r,language:i,format:a,catalog:o,city:s}=n,{view:c}=U(),l=o?.measures.find(({code:t})=>t===e.measure),u=e.read(t),d=e.openings(t),f=l===void 0?void 0:c.basis!==null&&l.bases.includes(c.basis)?c.basis:l.defaultBasis,p=(e.key.startsWith(`response`)?`response`:e.key.startsWith(`resol`)?`resolution`:null)===null?void 0:s?.policies.find(({sources:e,categories:t})=>e.length===0&&t.length===0),m=s?.targets.find(({measure:t})=>t===e.measure)?.basis;return g(`section`,{class:`def`,children:[g(`h3`,{children:r.meaning}),g(`p`,{lang:i,children:(i===`id`?l?.definitionId:l?.definitionEn)??`\xA0`}),u.cases!==null&&u.value!==null&&g(`p`,{class:`fx`,children:[g(`span`,{class:`fr`,children:[g(`span`,{children:[a.count(u.cases.part),` `,r.part[e.key===`satisfaction`?`numerator`:d.find(({part:e})=>e===`MET`||e===`NUMERATOR`)?.key??`all`]?.toLowerCase()]}),g(`span`,{children:[a.count(u.cases.all),` `,r.counted.toLowerCase()]})]}),`= `,g(`b`,{children:n.value(e.kind,u.value)})]}),e.kind===`hours`&&g(bn,{figure:e,now:t}),g(`p`,{class:`meta`,children:[f!==void 0&&g(T,{children:[r.basis,`: `,r.bases[f],`. `]}),p!==void 0&&g(T,{children:[g(W,{change:At(c,`promise`),children:r.promiseOf(p.code)}),`. `]}),m!==void 0&&g(T,{children:[r.targetFrom(m),`. `]}),e.kind===`rate`&&`matured`in t[e.key]&&yn(t,e.key,r)]})]})}function yn(e,t,n){let{matured:r}=e[t];return r===null?``:r?n.matured:n.maturing}function bn({figure:e,now:t}){let{words:n,hours:r,format:i}=G(),a=t[e.key],o=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t===null?n.noData:r(t)})]});return g(`dl`,{class:`parts`,children:[o(`p50`,a.p50Hours),o(`p90`,a.p90Hours),o(`p95`,a.p95Hours),o(n.mean,a.meanHours),g(`div`,{class:`sum`,children:[g(`dt`,{children:n.cases}),g(`dd`,{children:i.count(a.count)})]})]})}function xn({edges:e,clock:t,readable:n}){let{words:r}=G();return g(`table`,{class:`cl`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:r.columns.number}),g(`th`,{scope:`col`,children:r.columns.category}),g(`th`,{scope:`col`,children:r.columns.department}),g(`th`,{scope:`col`,children:r.columns.place}),g(`th`,{scope:`col`,children:r.columns.submitted}),g(`th`,{scope:`col`,children:t===`response`?r.columns.dueResponse:t===`either`?r.columns.dueEither:r.columns.due}),g(`th`,{scope:`col`,children:r.columns.state}),g(`th`,{scope:`col`,class:`lt`,children:r.columns.late})]})}),g(`tbody`,{children:e.map(e=>g(Cn,{edge:e,clock:t,readable:n},e.cursor))})]})}var Sn=new Set([`CLOSED`,`REJECTED`,`DUPLICATE`]);function Cn({edge:{node:e},clock:n,readable:r}){let i=G(),{words:a,language:o,format:s}=i,{view:c}=U(),l=Pe(e,n),u=Sn.has(e.status)&&l.answeredAt===null,d=u?0:Me(l,Date.now()+A.get().offset),m=e=>e===`NONE`;return g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(W,{change:{...L,page:`complaint`,item:e.id,lang:c.lang},children:e.reference}),e.title!==``&&g(`small`,{children:e.title})]}),g(`td`,{class:`cat`,children:m(e.category.code)?g(`em`,{children:r?a.none.category:a.hiddenCategory}):f(e.category,o)}),g(`td`,{class:`op`,children:m(e.department.code)?a.none.department:p(e.department,o)}),g(`td`,{class:`kl`,children:m(e.kelurahan.code)?`–`:f(e.kelurahan,o)}),g(`td`,{class:`dt`,children:i.short(e.submittedAt)}),g(`td`,{class:`dt`,children:l.dueAt===null?`–`:i.short(l.dueAt)}),g(`td`,{class:`hs`,children:a.statuses[e.status]}),g(`td`,{class:d>0?`lt over`:`lt`,children:d>0?g(T,{children:[g(t,{of:`over`}),s.span(d)]}):u&&l.verdict===`BREACHED`?a.brokenUnmet:a.verdicts[l.verdict]})]})}function wn({figure:e,now:t}){let{words:n,format:r}=G(),{view:i,go:a}=U(),s=e.openings(t),c=s.find(({key:e})=>e===i.part)??s[0],[l,u]=o(k()),{filter:d,window:f,basis:p,asOf:m}=H(i),_=j(fe,c===void 0?null:{measure:c.measure,part:c.part,filter:d??null,window:f??null,basis:p??null,asOf:m??null,search:i.search,order:{field:`MOMENT`,direction:e.key===`overdue`||e.key===`unanswered`||e.key===`ageing`?`ASC`:`DESC`},...i.before===null?{first:10,after:i.after}:{last:10,before:i.before}}),v=_.data?.complaints??null;if(h(()=>{v!==null&&c!==void 0&&i.search===null&&v.totalCount!==c.count&&_.again()},[c?.count]),c===void 0)return null;let y=_.failure?.code===`FORBIDDEN`||_.failure?.code===`UNAUTHENTICATED`,b={after:null,before:null,row:null};return g(`section`,{class:`cls`,children:[g(`h3`,{id:`behind`,children:n.behind}),s.length>1&&g(`nav`,{class:`tabs`,"aria-label":n.parts,children:s.map(e=>g(W,{replace:!0,change:{part:e.key,...b,search:null},...e===c?{"aria-current":`true`}:{},children:[n.part[e.key],` `,g(`b`,{children:r.count(e.count)})]},e.key))}),(c.count>0||y)&&g(Pt,{refused:y,held:l!==null,count:c.count,done:()=>{u(k()),_.again()}}),y?null:_.failure===null?v===null?g(X,{rows:10,height:34}):g(`div`,{class:_.pending?`turning`:``,"aria-busy":_.pending,children:[g(`p`,{class:`eq`,role:`status`,children:i.search===null?v.totalCount===c.count?n.listEqual(r.count(v.totalCount)):g(T,{children:[n.listDiffers(r.count(v.totalCount),r.count(c.count)),` `,g(`button`,{type:`button`,onClick:_.again,children:n.again})]}):n.listFound(r.count(v.totalCount),r.count(c.count))}),v.edges.length===0?g(`p`,{class:`state`,children:[n.listNone,v.totalCount===0&&i.search===null&&i.preset!==`ALL`&&g(T,{children:[` `,g(W,{change:{preset:`ALL`,from:null,to:null,...b},children:n.presets.ALL})]})]}):g(xn,{edges:v.edges,clock:Ne(c.measure),readable:l!==null}),g(Tn,{page:v,row:i.row??1})]}):g(Y,{failure:_.failure,again:_.again}),l!==null&&!y&&g(`form`,{class:`find`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget).get(`search`);a({search:typeof t==`string`&&t.trim()!==``?t.trim():null,...b})},children:[g(`label`,{children:[n.search,g(`input`,{type:`search`,name:`search`,defaultValue:i.search??``})]}),g(`button`,{type:`submit`,children:n.searchGo})]})]})}function Tn({page:e,row:t}){let{words:n,format:r}=G(),{hasNextPage:i,hasPreviousPage:a,startCursor:o,endCursor:s}=e.pageInfo;if(e.totalCount===0)return null;let c=a?t:1,l=i?Math.min(e.totalCount,c+e.edges.length-1):e.totalCount,u=(e,t,n)=>t?g(W,{change:n,children:e}):g(`span`,{"aria-disabled":`true`,children:e});return g(`nav`,{class:`pager`,"aria-label":n.behind,children:[g(`span`,{class:`rng`,children:n.range(r.count(i?c:Math.max(1,l-e.edges.length+1)),r.count(l),r.count(e.totalCount))}),u(n.previousPage,a,{after:null,before:o,row:c-10>1?c-10:null}),u(n.nextPage,i,{after:s,before:null,row:l+1})]})}var En=new Set([`pending`,`exempt`,`unobserved`]);function Dn({figure:e,now:t,link:n={}}){let{words:r}=G(),i=e.openings(t),a=e.key===`overdue`,o=i.some(({part:e})=>e===`DENOMINATOR`);return g(`section`,{class:`pt`,children:[g(`h3`,{children:r.parts}),o?g(An,{parts:i,link:n}):e.kind===`rate`&&e.key!==`satisfaction`?g(kn,{parts:i,link:n}):g(jn,{parts:i,of:e,link:n}),a&&g(`p`,{class:`note`,children:r.overlap})]})}function Q({opening:e,link:t,tone:n=``,total:r=!1}){let{words:i,format:a}=G(),o=i.partNote[e.key];return g(`div`,{class:`${r?`sum`:``} ${o===void 0?``:`out`}`,children:[g(`dt`,{children:[n!==``&&g(`i`,{class:`k ${n}`,"aria-hidden":`true`}),g(W,{change:{...t,part:e.key,...R},children:i.part[e.key]}),o!==void 0&&g(`small`,{children:o})]}),g(`dd`,{children:a.count(e.count)})]})}function On({parts:e}){let t=e.reduce((e,{count:t})=>e+t,0),n=0;return g(`svg`,{class:`pbar`,viewBox:`0 0 1000 24`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[g(`rect`,{width:`1000`,height:`24`,fill:`var(--well)`}),t>0&&e.map(({tone:e,count:r})=>{let i=r/t*1e3,a=n;return n+=i,g(`rect`,{class:e,x:a,width:i,height:`24`},e)})]})}function kn({parts:e,link:t}){let{words:n,format:r}=G(),i=t=>e.find(e=>e.key===t),a=i(`met`),o=i(`breached`);return a===void 0||o===void 0?null:g(T,{children:[g(On,{parts:[{tone:`a`,count:a.count},{tone:`c`,count:o.count}]}),g(`dl`,{class:`parts`,children:[g(Q,{link:t,opening:a,tone:`a`}),g(Q,{link:t,opening:o,tone:`c`}),g(`div`,{class:`sum`,children:[g(`dt`,{children:n.counted}),g(`dd`,{children:r.count(a.count+o.count)})]}),e.filter(({key:e})=>En.has(e)).map(e=>g(Q,{link:t,opening:e},e.key))]})]})}function An({parts:e,link:t}){let{words:n,format:r}=G(),[i,a]=e;if(i===void 0||a===void 0)return null;let o=a.count-i.count;return g(T,{children:[g(On,{parts:[{tone:`a`,count:Math.min(i.count,a.count)},{tone:`b`,count:Math.max(0,o)}]}),g(`dl`,{class:`parts`,children:[g(Q,{link:t,opening:i,tone:`a`}),o>=0&&g(`div`,{children:[g(`dt`,{children:[g(`i`,{class:`k b`,"aria-hidden":`true`}),n.part.rest]}),g(`dd`,{children:r.count(o)})]}),g(Q,{link:t,opening:a,total:!0})]})]})}function jn({parts:e,of:t,link:n}){let{words:r,format:i}=G(),a=[`b`,`e`,`a`,`h`,`i`,`j`],o=e.reduce((e,{count:t})=>e+t,0),s=t.key===`ageing`;return g(T,{children:[(s||t.key===`ended`)&&g(On,{parts:(s?e:e.slice(1)).map(({count:e},t)=>({tone:a[t]??`a`,count:e}))}),g(`dl`,{class:`parts`,children:[e.map((r,i)=>g(Q,{link:n,opening:r,tone:s?a[i]??``:t.key===`ended`&&i>0?a[i-1]??``:``,total:e.length>1&&!s&&i===0&&t.key!==`net`},r.key)),s&&g(`div`,{class:`sum`,children:[g(`dt`,{children:r.total}),g(`dd`,{children:i.count(o)})]})]})]})}var $=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();function Mn(e,t){let n=[...e.data[1],...e.data[2]].filter(e=>e!==null);if(n.length===0)return[0,1];let r=Math.min(...n,t??1/0),i=Math.max(...n,t??-1/0);if(e.kind!==`rate`)return[0,i===0?1:i*1.08];let a=Math.min(1,Math.ceil((i+.005)*20)/20),o=Math.max(0,Math.floor((r-.02)*10)/10);return[o,Math.max(a,o+.1)]}function Nn(e,t,n,r,i){let a=$(`--d4`),o=$(`--ink-3`),s=$(`--line`),c=$(`--bg`),l=`14px ${$(`--font`)}`,[u,d]=Mn(e,t),f=Math.max(...[u,d,(u+d)/2].map(e=>i(e).length));return{width:n,height:232,cursor:{show:!1},legend:{show:!1},scales:{x:{time:!1,range:(e,t,n)=>[t-(n-t)*.03,n+(n-t)*.03]},y:{range:[u,d]}},padding:[12,t===null?28:64,0,0],axes:[{stroke:o,font:l,grid:{show:!1},ticks:{show:!1},space:90,gap:2,size:28,splits:()=>Pn(e.data[0],Math.max(2,Math.floor(n/130))),values:(e,t)=>t.map(r)},{stroke:o,font:l,grid:{stroke:s,width:1},ticks:{show:!1},gap:6,size:14+f*8,space:36,incrs:e.kind===`rate`?[.02,.05,.1,.2]:[1,2,5,10,20,24,48,50,100,200,500,1e3,2e3,5e3,1e4,5e4],values:(e,t)=>t.map(i)}],series:[{},{stroke:a,width:2,points:{show:!0,size:8,fill:a,stroke:a}},{stroke:a,width:2,dash:[2,4],points:{show:!0,size:9,fill:c,stroke:a,width:2,filter:(t,n,r)=>r?[e.data[0].length-1]:null}}],hooks:{drawAxes:t===null?[]:[e=>Fn(e,t,i(t),$(`--ink`),l)]}}}function Pn(e,t){let n=Math.max(1,Math.ceil((e.length-1)/t));return e.filter((t,r)=>(e.length-1-r)%n==0)}function Fn(e,t,n,r,i){let{ctx:a,bbox:o}=e,s=devicePixelRatio,c=e.valToPos(t,`y`,!0);a.save(),a.strokeStyle=a.fillStyle=r,a.lineWidth=1.5*s,a.beginPath(),a.moveTo(o.left,c),a.lineTo(o.left+o.width,c),a.stroke(),a.font=`600 ${i.replace(`14px`,`${14*s}px`)}`,a.textBaseline=`middle`,a.textAlign=`left`,a.fillText(n,o.left+o.width+6*s,c),a.restore()}function In({figure:e,trend:t,target:n}){let r=G(),{words:i}=r,o=a(null),s=t?.points??[],c=s.some(({kpis:t})=>e.read(t).value!==null),l=JSON.stringify([e.key,s.map(({from:t,partial:n,kpis:r})=>[t,n,e.read(r).value]),n,r.language]);return h(()=>{let i=o.current;if(i===null||!c)return;let a=null,l=0,u=()=>{if(i.clientWidth===l||i.clientWidth===0)return;l=i.clientWidth,a?.destroy();let o=Ln(e,s);a=new _(Nn(o,n,l,Rn(r,t),t=>zn(r,e,t)),o.data,i)};u();let d=new ResizeObserver(u);return d.observe(i),()=>{d.disconnect(),a?.destroy()}},[l]),g(`section`,{class:`tr`,children:[g(`h3`,{children:[t?.granularity===`MONTH`?i.trendMonths:i.trend,` `,s.some(({partial:e})=>e)&&g(`small`,{children:i.partialNote})]}),s.length>0&&!c?g(`p`,{class:`state`,children:i.noTrend}):g(`div`,{class:`plot`,ref:o,"aria-hidden":`true`}),c&&g(`details`,{class:`asTable`,children:[g(`summary`,{children:i.asTable(r.format.count(s.length))}),g(`table`,{children:g(`tbody`,{children:s.map(t=>g(`tr`,{children:[g(`th`,{scope:`row`,children:[r.day(t.from),t.partial?`*`:``]}),g(`td`,{children:J(r,e.kind,e.read(t.kpis))})]},t.from))})})]})]})}function Ln(e,t){let n=t.map(({kpis:t})=>e.read(t).value),r=t.map(({partial:e},n)=>e&&n===t.length-1),i=n.map((e,t)=>r[t]===!0?null:e),a=n.map((e,t)=>r[t]===!0||r[t+1]===!0?e:null);return{kind:e.kind,data:[t.map(({from:e})=>Date.parse(e)/1e3),i,a]}}var Rn=(e,t)=>n=>{let r=new Date(n*1e3).toISOString();return t?.granularity===`MONTH`?e.month(r):e.nearDay(r)},zn=(e,t,n)=>t.kind===`rate`?e.format.target(n):t.kind===`hours`?e.hours(n):e.format.count(n);function Bn({figure:e,data:t,trend:n,live:r,stale:i}){let a=G(),{words:o,format:s,city:c}=a,l=q(c,e.measure),u=e.read(t.kpis),d=_t.has(e.key)&&K(c)?{...u,value:null}:u,f=I(e,d,l),p=F(e,t.kpis,t.previous),m=t.previous===null?null:e.read(t.previous).value,h=yt(a,e),_=o.words4[e.key],v=l===null||d.value===null?null:d.value-l,y=v===null?``:`${s.mean(Math.abs(v)*100)} ${o.points}`;return g(`article`,{class:`open`,"aria-labelledby":`opened`,children:[g(`header`,{children:[g(W,{class:`back`,change:{figure:null,part:null,...R},children:o.back}),g(`h2`,{id:`opened`,tabIndex:-1,children:_===void 0?h:`${_}: ${h.charAt(0).toLowerCase()}${h.slice(1)}`}),g(`div`,{class:`hero ${f}`,children:[g(`b`,{class:i?`old`:``,children:[g(Ut,{figure:e.key,value:d.value}),J(a,e.kind,d)]}),g(`div`,{children:[e.kind===`rate`&&g(Z,{figure:e,reading:d,target:l,width:200}),g(`p`,{children:[l!==null&&g(`span`,{children:[o.target(s.target(l)),v!==null&&f!==`few`&&`, ${(e.better===`less`?v<=0:v>=0)?o.met:v<0?o.below(y):o.above(y)}`]}),f===`few`&&g(`span`,{children:o.few}),(_t.has(e.key)||e.key.startsWith(`response`))&&K(c)&&g(`span`,{children:o.unrecorded}),p!==null&&m!==null&&g(`span`,{children:[bt(a,e.kind,p),` `,o.from_(a.value(e.kind,m))]}),e.key===`ageing`&&t.kpis.ageing.oldestSubmittedAt!==null&&g(`span`,{children:o.oldest(a.day(t.kpis.ageing.oldestSubmittedAt))})]})]})]})]}),g(vn,{figure:e,now:t.kpis}),g(Dn,{figure:e,now:t.kpis}),g(wn,{figure:e,now:t.kpis},e.key),g(In,{figure:e,trend:n,target:e.kind===`rate`?l:null}),g(mn,{figure:e,live:r,target:l})]})}function Vn({overview:e,live:t}){let n=G(),{words:r,language:i,city:a}=n,{view:o}=U(),s=e.data?.overview??null,c=at(o,s?.window??null,t),l=je(o.figure),u=P.resolutionOnTime??l,d=s===null?`\xA0`:xt(n,u,s.kpis,s.previous,F(u,s.kpis,s.previous));if(h(()=>{o.figure!==null&&matchMedia(`(max-width: 760px)`).matches&&(scrollTo(0,0),document.getElementById(`opened`)?.focus({preventScroll:!0}))},[o.figure]),e.failure!==null)return g(Y,{failure:e.failure,again:e.again});let p=o.item===null?null:o.page===`pillars`?a?.pillars.find(({code:e})=>e===o.item):a?.departments.find(({code:e})=>e===o.item),m=o.item===`NONE`?o.page===`pillars`?r.none.pillar:r.none.department:``,_=o.page===`pillars`?r.allPillars:r.allDepartments;return g(`div`,{class:o.figure===null?`desk`:`desk chosen`,children:[g(`section`,{class:`list`,children:[o.item!==null&&g(`p`,{class:`who`,children:[g(W,{change:{item:null,figure:null,part:null},children:_}),` `,g(`b`,{children:p==null?m:f(p,i)})]}),g(`h1`,{tabIndex:-1,class:s===null?`still`:``,children:d}),g(ln,{now:s?.kpis??null,before:s?.previous??null,trend:c,opened:s===null?null:l.key}),s!==null&&g(Hn,{data:s})]}),s===null?g(`article`,{class:`open`,children:g(X,{rows:14,height:44})}):g(Bn,{figure:l,data:s,trend:c,live:t,stale:e.pending})]})}function Hn({data:e}){let{words:t,full:n,short:r,format:i,language:a,city:o}=G(),{view:s}=U(),{freshness:c}=e,l=c.sources.filter(({stale:e})=>e),u=c.sources.some(({expectedWithinHours:e})=>e!==null),d=c.sources.map(({source:e,lastReceivedAt:t})=>`${f(e,a)} ${t===null?`–`:r(t)}`).join(`, `);return g(`p`,{class:`foot`,children:[t.foot(n(s.asOf??c.asOf),i.count(Number(c.sequence))),` `,l.length===0?u?t.sourcesFine(i.count(c.sources.length)):`${t.sourcesHeard(d)}`:t.silent(l.map(({source:e})=>f(e,a)).join(`, `)),(o?.notes.length??0)>0&&g(T,{children:[` `,t.unofficial]})]})}function Un({live:e}){let{words:t,language:n}=G(),{view:r}=U(),i=st(r,e),a=i.data?.pillars??null;return i.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.pages.pillars}),a===null?g(X,{rows:8,height:58}):g(Yt,{page:`pillars`,sort:null,head:t.pages.pillars,total:a.total,before:a.previousTotal,rows:a.items.map(({pillar:e,kpis:t,previous:r})=>({code:e.code,name:f(e,n),full:f(e,n),kpis:t,previous:r})),none:{code:`NONE`,name:t.none.pillar,full:t.none.pillar,kpis:a.unassigned,previous:null}})]}):g(Y,{failure:i.failure,again:i.again})}function Wn({overview:e,live:t}){let n=G(),{words:r,hours:i,city:a,format:o}=n,s=e.data?.overview??null;return e.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:r.promiseLead}),s===null?g(X,{rows:2,height:420}):g(`div`,{class:`two`,children:[[`RESPONSE`,`responseOnTime`,`responseTime`],[`RESOLUTION`,`resolutionOnTime`,`resolutionTime`]].map(([e,c,l])=>{let u=P[c],d=u.read(s.kpis),f=q(a,u.measure),p=s.kpis[l],m=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t===null?r.noData:i(t)})]});return g(`article`,{class:`clk`,children:[g(`h2`,{children:[r.clocks[e],`: `,yt(n,u).toLowerCase()]}),g(`p`,{class:`hero ${I(u,d,f)}`,children:[g(`b`,{children:g(W,{change:{page:`overview`,figure:c},children:J(n,u.kind,d)})}),g(`span`,{children:[g(Z,{figure:u,reading:d,target:f,width:180}),g(`br`,{}),f===null?r.noTarget:r.target(o.target(f))]})]}),g(Dn,{figure:u,now:s.kpis,link:{page:`overview`,figure:c}}),g(`h3`,{children:r.durations}),g(`dl`,{class:`parts`,children:[m(`p50`,p.p50Hours),m(`p90`,p.p90Hours),m(`p95`,p.p95Hours),m(r.mean,p.meanHours),g(`div`,{class:`sum`,children:[g(`dt`,{children:g(W,{change:{page:`overview`,figure:l},children:r.cases})}),g(`dd`,{children:o.count(p.count)})]})]}),e===`RESPONSE`&&K(a)&&g(`p`,{class:`note`,children:r.unrecorded}),g(mn,{figure:u,live:t,target:f})]},e)})}),s!==null&&g(`div`,{class:`two`,children:[g(`article`,{children:[g(`h2`,{children:r.ageing}),g(Dn,{figure:P.ageing,now:s.kpis,link:{page:`overview`,figure:`ageing`}}),s.kpis.ageing.oldestSubmittedAt!==null&&g(`p`,{class:`note`,children:r.oldest(n.full(s.kpis.ageing.oldestSubmittedAt))})]}),g(`article`,{children:[g(`h2`,{children:r.policy}),a?.policies.map(e=>g(Gn,{policy:e,city:a},e.code))]})]})]}):g(Y,{failure:e.failure,again:e.again})}function Gn({policy:e,city:t}){let{words:n,language:r,format:i,day:a}=G(),o=(e,t)=>e.map(e=>t.find(t=>t.code===e)).map((t,n)=>t===void 0?e[n]:f(t,r)).join(`, `),s=[o(e.sources,t.sources),o(e.categories,t.categories)].filter(e=>e!==``).join(`; `),c=e=>[e.days===null?``:n.policyDays(i.count(e.days),e.workingDays),n.dueIn[e.due],e.pausesWhileWaiting?n.pauses:``].filter(e=>e!==``).join(`, `);return g(`dl`,{class:`pol`,children:[g(`div`,{children:[g(`dt`,{children:e.code}),g(`dd`,{children:[e.validFrom!==null&&`${n.since(a(`${e.validFrom}T12:00:00Z`))}. `,s!==``&&`${n.onlyFor(s)}.`]})]}),g(`div`,{children:[g(`dt`,{children:n.clocks.RESPONSE}),g(`dd`,{children:c(e.response)})]}),g(`div`,{children:[g(`dt`,{children:n.clocks.RESOLUTION}),g(`dd`,{children:c(e.resolution)})]}),e.basis!==``&&g(`div`,{children:[g(`dt`,{children:n.basis}),g(`dd`,{children:e.basis})]})]})}function Kn(e,t,n){let{value:r,low:i}=t.read(n);return r===null?`–`:e.value(t.kind,r)+(i?`*`:``)}function qn({title:e,columns:t,rows:n,total:r,previous:i}){let a=G(),{words:o,format:s,city:c}=a;if(n.length===0)return g(`table`,{class:`rt city`,children:[g(`caption`,{children:e}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:o.figure}),g(`th`,{scope:`col`,children:o.periodColumn}),g(`th`,{scope:`col`,children:o.share}),g(`th`,{scope:`col`,children:o.target(``).trim()}),g(`th`,{scope:`col`,children:o.before})]})}),g(`tbody`,{children:t.map(e=>{let{cases:t}=e.read(r),n=q(c,e.measure),l=F(e,r,i),u=o.words4[e.key];return g(`tr`,{children:[g(`th`,{scope:`row`,children:[u===void 0?``:g(`b`,{children:[u,`: `]}),yt(a,e)]}),g(`td`,{"data-figure":e.key,children:Kn(a,e,r)}),g(`td`,{children:t===null||t.all===0?``:o.of(s.count(t.part),s.count(t.all))}),g(`td`,{children:n===null?``:s.target(n)}),g(`td`,{children:l===null?``:bt(a,e.kind,l)})]},e.key)})})]});let l=(e,n,r,i=!1)=>g(`tr`,{class:i?`sum`:``,"data-code":e,children:[g(`th`,{scope:`row`,children:n}),t.map(e=>g(`td`,{"data-figure":e.key,class:e.read(r).value===null?`nul`:``,children:Kn(a,e,r)},e.key))]},e);return g(`div`,{class:`rscroll`,tabIndex:0,role:`region`,"aria-label":e,children:g(`table`,{class:`rt`,children:[g(`caption`,{children:e}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:e}),t.map(e=>g(`th`,{scope:`col`,children:o.words4[e.key]??o.figures[e.key]},e.key))]})}),g(`tbody`,{children:[n.map(({code:e,name:t,kpis:n})=>l(e,t,n)),l(`TOTAL`,o.total,r,!0)]})]})})}var Jn=(...e)=>e.map(e=>P[e]).filter(e=>e!==void 0),Yn=Jn(`received`,`ended`,`open`,`overdue`,`unanswered`,`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`responseTime`,`resolutionTime`),Xn=Jn(`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`unanswered`,`received`,`ended`,`reopened`,`open`,`awaitingResponse`,`overdue`,`atRisk`,`responseTime`,`resolutionTime`,`clearance`,`reopenRate`,`transferRate`,`satisfaction`);function Zn(){let{words:e,city:t,language:n}=G(),{view:r,go:i}=U(),a=j(de,r.asOf===null?{}:null),o=r.asOf??a.data?.overview?.freshness.asOf??null;h(()=>{r.asOf===null&&o!==null&&i({asOf:o,month:r.month??et(o.slice(0,10))},!0)},[o]);let s=r.month??(o===null?null:et(o.slice(0,10)));return g(`section`,{class:`page recap`,children:[g(`div`,{class:`ctl noprint`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:e.month}),g(`input`,{type:`month`,value:s??``,max:o?.slice(0,7),onChange:({currentTarget:{value:e}})=>{/^\d{4}-\d{2}$/.test(e)&&i({month:e,asOf:null})}})]}),g(`button`,{type:`button`,onClick:()=>print(),children:e.print}),s!==null&&o!==null&&[`xlsx`,`csv`].map(t=>g(`a`,{class:`dlb`,href:`/reports/recap.${t}?${new URLSearchParams({month:s,asOf:o,lang:n})}`,download:!0,children:[e.download,` `,t.toUpperCase()]},t)),s!==null&&o!==null&&g(`a`,{class:`dlb`,href:`/reports/definitions.csv?${new URLSearchParams({month:s,asOf:o,lang:n})}`,download:!0,children:[e.definitions,` CSV`]})]}),a.failure===null?s===null||o===null||t===null?g(T,{children:[g(`h1`,{tabIndex:-1,children:e.recap}),g(X,{rows:20,height:30})]}):g(Qn,{month:s,asOf:o}):g(Y,{failure:a.failure,again:a.again})]})}function Qn({month:e,asOf:t}){let{words:n,format:r,language:i,city:a,catalog:o,day:s,full:c}=G(),{view:l}=U(),{from:u,to:d}=tt(e),p={...L,preset:null,from:u,to:d,asOf:t,lang:l.lang},m=it(p,!1),h=ot(p,!1),_=st(p,!1),v=m.failure??h.failure??_.failure,y=m.data?.overview??null,b=h.data?.departments??null,x=_.data?.pillars??null;if(v!==null)return g(Y,{failure:v,again:()=>{m.again(),h.again(),_.again()}});if(y===null||b===null||x===null||m.pending||h.pending||_.pending)return g(T,{children:[g(`h1`,{tabIndex:-1,children:n.recap}),g(X,{rows:20,height:30})]});let S=(e,t)=>`${s(`${e}T12:00:00Z`)} – ${s(`${t}T12:00:00Z`)}`,C=y.previousWindow,w=[[n.recapWindow,S(u,d)+(y.window.running?` (${n.running})`:``)],...C?.from!=null&&C.to!=null?[[n.recapCompare,S(C.from.slice(0,10),new Date(Date.parse(C.to)-432e5).toISOString().slice(0,10))]]:[],[n.recapAsOf,c(t)],[n.recapBasis,n.recapOwnBasis],[n.recapFilter,n.recapAll],[n.recapState,`${y.freshness.epoch} / ${y.freshness.sequence} / ${y.freshness.profileVersion}`]],ee=(e,t)=>({code:`NONE`,name:e,kpis:t}),E=b.items.map(({department:e,kpis:t})=>({code:e.code,name:f(e,i),kpis:t})),te=E.filter(({kpis:e})=>Kt(e)),ne=E.filter(({kpis:e})=>!Kt(e)),D=qt(ne.map(({kpis:e})=>e));return D!==null&&te.push({code:`OTHERS`,name:`${n.others(r.count(ne.length))}, ${n.othersNote}`,kpis:{...D,accuracy:{...D.accuracy,rate:null},accountability:{...D.accountability,rate:null}}}),g(`article`,{class:`sheet`,children:[g(`header`,{children:[g(`h1`,{tabIndex:-1,children:[n.recap,` `,a===null?``:f(a,i)]}),g(`p`,{class:`mon`,children:new Intl.DateTimeFormat(i===`id`?`id-ID`:`en-GB`,{month:`long`,year:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}-15T00:00:00Z`))}),(a?.simulated===!0||y.freshness.simulated)&&g(`p`,{class:`sim`,children:n.simulation}),g(`dl`,{class:`facts`,children:w.map(([e,t])=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]},e))})]}),g(qn,{title:n.cityWide,columns:Xn,rows:[],total:y.kpis,previous:y.previous}),g(qn,{title:n.recapPerDepartment,columns:Yn,rows:[...te,ee(n.none.department,b.unassigned)],total:b.total,previous:null}),g(qn,{title:n.recapPerPillar,columns:Yn,rows:[...x.items.map(({pillar:e,kpis:t})=>({code:e.code,name:f(e,i),kpis:t})),ee(n.none.pillar,x.unassigned)],total:x.total,previous:null}),g(`p`,{class:`note`,children:[n.lowMark(r.count(a?.lowCountFloor??5)),` `,n.unofficial]}),g(`section`,{class:`defs`,children:[g(`h2`,{children:n.definitions}),g(`dl`,{children:Xn.map(e=>o?.measures.find(({code:t})=>t===e.measure)).filter((e,t,n)=>e!==void 0&&n.indexOf(e)===t).map(e=>e===void 0?null:g(`div`,{children:[g(`dt`,{children:i===`id`?e.labelId:e.labelEn}),g(`dd`,{children:[i===`id`?e.definitionId:e.definitionEn,` `,g(`i`,{children:n.bases[e.defaultBasis]})]})]},e.code))})]})]})}function $n(){let e=ut(),{view:t}=e,n=j(te,{}),i=r(()=>ht(n.data,t.lang),[n.data,t.lang]),{words:a,language:o,city:s,format:c}=i,l=Xe(t,c.day(Date.now()));return h(()=>{document.documentElement.lang=o,document.title=`${a.pages[t.page]} \u2013 ${a.title(s?.name??`tugu`)}`},[o,t.page,s]),g(lt.Provider,{value:e,children:g(gt.Provider,{value:i,children:[g(`a`,{class:`skip`,href:`#main`,children:a.skip}),n.failure!==null&&n.data===null?g(`main`,{id:`main`,children:g(Y,{failure:n.failure,again:n.again})}):g(er,{live:l,view:t,ignored:e.ignored})]})})}function er({view:e,live:t,ignored:n}){let r=it(rt(e),t&&e.page!==`report`),i=r.data?.overview??null,{city:a,words:o}=G(),s=a?.simulated===!0||i?.freshness.simulated===!0,c={live:t,freshness:i?.freshness??null,pending:r.pending,asOf:e.asOf};h(()=>{document.documentElement.classList.toggle(`simulated`,s)},[s]);let l={overview:r,live:t};return g(T,{children:[g(`div`,{class:`tape`}),g(jt,{simulated:s,standing:c}),e.page!==`report`&&e.page!==`complaint`&&g(St,{window:i?.window??null}),g(`main`,{id:`main`,class:`p-${e.page}${r.pending&&i!==null?` turning`:``}`,"aria-busy":r.pending,children:[n.length>0&&g(`p`,{class:`ignored`,role:`status`,children:o.ignored(n.join(`, `))}),e.page===`overview`?g(Vn,{...l}):e.page===`pillars`?e.item===null?g(Un,{...l}):g(Vn,{...l}):e.page===`departments`?e.item===null?g(Qt,{...l}):g(Vn,{...l}):e.page===`map`?g(nn,{...l}):e.page===`promise`?g(Wn,{...l}):e.page===`report`?g(Zn,{}):g(It,{})]}),g(Nt,{})]})}var tr=document.getElementById(`root`);if(tr===null)throw Error(`the page has no #root`);nt(Ue(location.pathname,location.search).view),e(g($n,{}),tr);