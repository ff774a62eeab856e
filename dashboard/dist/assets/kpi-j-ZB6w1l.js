import{A as e,C as t,F as n,I as r,L as i,M as a,N as o,P as s,R as c,_ as l,a as u,b as d,c as f,d as p,f as m,i as h,k as g,l as _,m as v,o as y,p as b,r as x,s as S,t as C,v as w,y as ee,z as te}from"./link-B1SX-aLv.js";var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
    `),ne=new T(`
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
}`),D=new T(`
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
}`),re=new T(`
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
}`),ie=new T(`
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
}`),ae=new T(`
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
}`),oe=new T(`
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
}`),se=new T(`
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
}`),ce=new T(`
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
}`),le=new T(`
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
}`),ue=new T(`
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
}`),de=new T(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `),fe=new T(`
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
}`),pe=new T(`
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
}`),O=class extends Error{code;constructor(e,t){super(t),this.code=e}},me=`tugu.token`;function k(){try{return sessionStorage.getItem(me)}catch{return null}}function he(e){try{e===null?sessionStorage.removeItem(me):sessionStorage.setItem(me,e)}catch{}}async function ge(){try{return await be(fe,{measure:`RECEIVED`,window:{preset:`TODAY`},search:`tugu`,first:0}),!0}catch(e){return!(e instanceof O)||e.code!==`FORBIDDEN`&&e.code!==`UNAUTHENTICATED`}}var _e=new Map,ve=(e,t)=>JSON.stringify([e.toString(),t]);function ye(e,t){let n=be(e,t);n.catch(()=>void 0),_e.set(ve(e,t),n)}async function be(e,t,n){let r=_e.size===0?``:ve(e,t),i=_e.get(r);return _e.delete(r),i===void 0?xe(e,t,n):i}async function xe(e,t,n){let r=k(),i;try{i=await(await fetch(`/graphql`,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/json`,...r===null?{}:{authorization:`Bearer ${r}`}},body:JSON.stringify({query:e.toString(),variables:t}),signal:n??null})).json()}catch(e){throw n?.aborted===!0?e:new O(`UNREACHABLE`,e instanceof Error?e.message:``)}let a=i.errors?.[0];if(a!==void 0)throw new O(a.extensions?.code??`INTERNAL`,a.message);if(i.data===void 0||i.data===null)throw new O(`INTERNAL`,``);return i.data}var A=r({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0}),Se=null;function Ce(){return Se===null&&(Se=new C(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>A.set(({attempts:e})=>({attempts:e+1})),opened:()=>A.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>A.set({open:!1}),heard:e=>{let t=l(e);A.set({heardAt:Date.now(),...t===null?{}:{offset:t-Date.now()}})}}),A.set({wanted:!0}),addEventListener(`pagehide`,Se.start())),Se}var we=5e3;function j(t,n,r=null){let i=n===null?null:JSON.stringify(n)+String(r!==null),[s,c]=o(0),[l,u]=o({key:null,data:null,failure:null}),d=a(l);return d.current=l,e(()=>{if(n===null)return;let e=new AbortController,a=!1,o=null,s=e=>u({key:i,data:e,failure:null}),l=e=>{(d.current.key!==i||d.current.data===null||e.code!==`UNREACHABLE`)&&(u(({data:t})=>({key:i,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(o=setTimeout(()=>c(e=>e+1),we)))};be(t,n,e.signal).then(t=>{!a&&!e.signal.aborted&&s(t)},t=>{!a&&!e.signal.aborted&&l(t instanceof O?t:new O(`INTERNAL`,String(t)))});let f=r===null?()=>void 0:Ce().subscribe(r,n,{next:e=>{Object.values(e).every(e=>e===null)||(a=!0,s(e))},failed:()=>void 0});return()=>{e.abort(),f(),o!==null&&clearTimeout(o)}},[i,s]),{data:l.data,pending:i!==null&&l.key!==i,failure:l.key===i?l.failure:null,again:()=>c(e=>e+1)}}function Te(){let[t,n]=o(()=>({...A.get(),now:Date.now()}));return e(()=>{let e=0,t=()=>n({...A.get(),now:Date.now()}),r=A.listen(()=>{Date.now()-e>500&&t(),e=Date.now()}),i=setInterval(t,1e3);return()=>{r(),clearInterval(i)}},[]),t}var Ee=e=>({value:e,low:!1,cases:null});function M(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>Ee(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function De(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function N(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function Oe(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var ke=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],Ae=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),P=Object.fromEntries([De(`responseOnTime`,`RESPONSE_ON_TIME`),De(`resolutionOnTime`,`RESOLUTION_ON_TIME`),N(`accuracy`,`ACCURACY`,`more`),N(`accountability`,`ACCOUNTABILITY`,`more`),M(`unanswered`,`UNANSWERED`,`less`),M(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),M(`open`,`OPEN`,`less`),{...M(`overdue`,`OVERDUE`,`less`),openings:Ae([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},M(`atRisk`,`AT_RISK`,`less`),M(`received`,`RECEIVED`,null),{...M(`ended`,`ENDED`,null),openings:Ae([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...M(`net`,`NET`,`less`),openings:Ae([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},M(`reopened`,`REOPENED`,`less`),N(`clearance`,`CLEARANCE`,`more`),Oe(`responseTime`,`RESPONSE_TIME`),Oe(`resolutionTime`,`RESOLUTION_TIME`),N(`reopenRate`,`REOPEN_RATE`,`less`),N(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>Ee(e.open),openings:e=>ke.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function je(e){let t=P[e??``]??P.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function F(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function I(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function Me(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function Ne(e){return e.startsWith(`RESPONSE`)||e===`UNANSWERED`||e===`AWAITING_RESPONSE`?`response`:e===`OVERDUE`||e===`AT_RISK`?`either`:`resolution`}function Pe(e,t){if(t!==`either`)return e[t];let{response:n,resolution:r}=e,i=({dueAt:e,answeredAt:t})=>e===null||t!==null?1/0:Date.parse(e);return i(n)<=i(r)&&i(n)<1/0?n:r}var Fe=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],Ie={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,kecamatan:`kecamatan`,kelurahan:`kelurahan`,channel:`channels`,source:`sources`},Le=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],Re=[`KECAMATAN`,`KELURAHAN`],ze=[`EVENT`,`DUE`,`COHORT`],L={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,row:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},R={after:null,before:null,row:null,search:null},z=(e,t)=>e.find(e=>e===t)??null,Be=e=>{if(e===null||!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)};function Ve(e){let t=e.replace(/ (?=\d{2}:\d{2}$)/,`+`),n=/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(t);return n!==null&&Be(n[1]??null)&&!Number.isNaN(Date.parse(t))?t:null}var He={window:e=>B(`preset`,z(Le,e)),month:e=>B(`month`,Be(`${e}-01`)?e:null),compare:e=>e===`NONE`?{compare:null}:B(`compare`,z([`PREVIOUS_PERIOD`,`YEAR_EARLIER`],e)),basis:e=>B(`basis`,z(ze,e)),asOf:e=>B(`asOf`,Ve(e)),figure:e=>B(`figure`,Object.hasOwn(P,e)?e:null),part:e=>({part:e}),after:e=>({after:e}),before:e=>({before:e}),row:e=>B(`row`,/^[1-9]\d{0,8}$/.test(e)?Number(e):null),search:e=>({search:e}),sort:e=>B(`sort`,Object.hasOwn(P,e)?e:null),measure:e=>B(`measure`,Object.hasOwn(P,e)?e:null),level:e=>B(`level`,z(Re,e)),lang:e=>B(`lang`,z([`id`,`en`],e))};function B(e,t){return t===null?null:{[e]:t}}var Ue=/^(utm_|fbclid$|gclid$)/;function We(e,t){let n=[],r=new URLSearchParams(t),[,,i=``,a=``,...o]=e.replace(/\/+$/,``).split(`/`),s=i===``?`overview`:i===`complaints`?`complaint`:i===`complaint`?null:z(Fe,i),c=Ge(a),l=s===`pillars`||s===`departments`||s===`complaint`;(s===null||o.length>0||c===null||a!==``&&!l||a===``&&s===`complaint`)&&n.push(e);let u=s!==null&&(s!==`complaint`||c!==null&&c!==``),d={...L,page:u?s:`overview`,item:u&&l&&c!==``?c:null,filter:{}};for(let[e,t]of r)if(!(t===``||Ue.test(e))){if(Object.hasOwn(Ie,e))d.filter[e]=t;else if(e!==`from`&&e!==`to`){let r=Object.hasOwn(He,e)?He[e]?.(t)??null:null;r===null?n.push(`${e}=${t}`):Object.assign(d,r)}}let f=r.get(`from`),p=r.get(`to`);if(Be(f)&&Be(p))Object.assign(d,{preset:null,from:f<=p?f:p,to:f<=p?p:f});else for(let[e,t]of[[`from`,f],[`to`,p]])t!==null&&n.push(`${e}=${t}`);return{view:d,ignored:n}}function Ge(e){try{return decodeURIComponent(e)}catch{return null}}function Ke(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,L.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,L.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`row`,e.row===null?null:String(e.row)),n(`level`,e.level,L.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function qe(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function Je(e){return e.preset===`ALL`?null:e.compare}function Ye(e){let t={};for(let[n,r]of Object.entries(e.filter))t[Ie[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var Xe=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function Ze(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!Xe.includes(e.preset):!1}function Qe(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:b(e.to.slice(0,10),1)}}function $e(e){let t=Qe(e);if(t===null)return{window:{preset:`ALL`},granularity:`MONTH`};let n=v(t.from,t.to)+1;return n>184?{window:{from:t.from,to:t.to},granularity:`MONTH`}:{window:{from:et(n>84?t.from:b(t.to,77)),to:t.to},granularity:`WEEK`}}function et(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return b(e,(t+6)%7)}function tt(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function nt(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function V(e){return{filter:Ye(e),window:qe(e),compare:Je(e),basis:e.basis,asOf:e.asOf}}function rt(e){ye(E,{}),ye(ne,V(it(e))),e.page===`departments`&&e.item===null&&ye(ae,V(e)),e.page===`pillars`&&e.item===null&&ye(se,V(e))}function it(e){return e.page===`report`||e.page===`complaint`?L:e}function at(e,t){return j(ne,V(e),t?D:null)}function ot(e,t,n){let r=t===null?null:$e(t),{filter:i,basis:a,asOf:o}=V(e),s=j(re,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?ie:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function st(e,t){return j(ae,e===null?null:V(e),t?oe:null)}function ct(e,t){return j(se,e===null?null:V(e),t?ce:null)}function lt(e,t){let{filter:n,window:r,basis:i,asOf:a}=V(e);return j(le,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?ue:null)}var ut=te(null);function H(){let e=s(ut);if(e===null)throw Error(`outside of the pages`);return e}function dt(){let t=()=>We(location.pathname,location.search),[{view:n,ignored:r},i]=o(t);e(()=>{let e=()=>i(t());return addEventListener(`popstate`,e),()=>removeEventListener(`popstate`,e)},[]);let a=e=>Ke({...n,...e});return{view:n,ignored:r,href:a,go(e,t=!1){let r=a(e),o={...n,...e};history[t?`replaceState`:`pushState`](null,``,r),i({view:o,ignored:[]}),t||o.page===n.page&&o.item===n.item||ft()}}}function ft(){scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus({preventScroll:!0}))}function U({change:e,replace:t,...n}){let{href:r,go:i}=H();return g(`a`,{...n,href:r(e),onClick:n=>{n.metaKey||n.ctrlKey||n.shiftKey||n.button!==0||(n.preventDefault(),i(e,t))}})}var pt={title:e=>`Complaint performance, ${e}`,skip:`Skip to content`,simulation:`SIMULATION`,pages:{overview:`Overview`,pillars:`Pillars`,departments:`Departments`,map:`Map`,promise:`Service promise`,report:`Recap`,complaint:`Complaint`},pagesShort:{overview:`Overview`,pillars:`Pillars`,departments:`Depts`,map:`Map`,promise:`Promise`,report:`Recap`,complaint:`Complaint`},otherLanguage:`Bahasa Indonesia`,wall:`Wall`,live:`Live,`,fresh:`data current`,past:`A window that has ended`,asOfState:e=>`As it was ${e}`,cut:e=>`DISCONNECTED, figures of ${e}`,connecting:`Connecting`,old:e=>`OLD ${e}`,silent:e=>`Silent sources: ${e}`,period:`Period`,comparison:`Compared with`,asOf:`As it was`,now:`now`,moment:`at a moment …`,pillar:`Pillar`,department:`Department`,all:`all`,more:`More filters`,basis:`Basis`,basisOwn:`each measure's own`,apply:`Apply`,clear:`Clear filters`,custom:`choose dates …`,from:`From`,to:`To`,filters:{pillar:`Pillar`,programme:`Programme`,department:`Department`,category:`Category`,district:`District`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Channel`,source:`Source`},drop:`drop this filter`,presets:{TODAY:`Today`,YESTERDAY:`Yesterday`,LAST_7_DAYS:`Last 7 days`,LAST_30_DAYS:`Last 30 days`,LAST_90_DAYS:`Last 90 days`,THIS_WEEK:`This week`,THIS_MONTH:`This month`,LAST_MONTH:`Last month`,THIS_QUARTER:`This quarter`,LAST_QUARTER:`Last quarter`,THIS_YEAR:`This year`,LAST_YEAR:`Last year`,ALL:`All time`},compare:{PREVIOUS_PERIOD:`the period before`,YEAR_EARLIER:`a year earlier`,NONE:`nothing`},bases:{EVENT:`what happened in the period`,DUE:`promises due in the period`,COHORT:`complaints received in the period`},copy:`Copy link`,copied:`Link copied`,download:`Download`,figure:`Figure`,weeks:`12 weeks`,months:`by month`,periodColumn:`this period`,before:`compared`,groups:{words:`Four words of service`,heard:`Every complaint is listened to`,load:`Load now`,flow:`Flow`,time:`Time taken, median`,voice:`Citizens' voice and quality`},words4:{responseOnTime:`Responsive`,resolutionOnTime:`Fast`,accuracy:`Accurate`,accountability:`Accountable`},figures:{responseOnTime:`Response on time`,resolutionOnTime:`Result on time`,accuracy:`Without transfer or reopening`,accountability:`Ended with a public answer`,unanswered:`Never answered`,awaitingResponse:`Awaiting response`,open:`Open`,overdue:`Overdue`,atRisk:`Due soon`,received:`Received`,ended:`Ended`,net:`Net change`,reopened:`Reopened`,clearance:`Ended of received`,responseTime:`To first response`,resolutionTime:`To result`,reopenRate:`Reopened within 30 days`,transferRate:`Transferred`,satisfaction:`Satisfied (4–5)`,ageing:`Age of open complaints`},responseIn:(e,t)=>`Response within ${e} ${t?`working days`:`days`}`,resultIn:(e,t)=>`Result within ${e} ${t?`working days`:`days`}`,riskIn:e=>`Due in < ${e} hours`,overdueNow:`promise passed, still unmet`,neverNote:`of all time`,clearanceNote:e=>`${e} of received`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`mean ${e}, ${t} ratings`,target:e=>`target ${e}`,noTarget:`no target`,noData:`no data`,few:`too few cases`,fewShort:`few cases`,promiseOf:e=>`Promise: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} of ${t}`,hours:`hours`,days:`days`,points:`points`,same:`unchanged`,up:`up`,down:`down`,better:`better`,worse:`worse`,foot:(e,t)=>`As of ${e}, sequence ${t}.`,sourcesFine:e=>`Sources: ${e}, all within their rhythm.`,sourcesHeard:e=>`Last record received: ${e}.`,noRhythm:`no rhythm is set`,back:`All figures`,meaning:`Meaning`,parts:`Its parts`,behind:`The complaints behind it`,trend:`By week`,trendMonths:`By month`,asTable:e=>`As a table (${e})`,noTrend:`No data in these periods.`,partialNote:`hollow: not complete`,byDepartment:`By department`,byPillar:`By pillar`,targetTick:e=>`tick = target ${e}`,met:`target met`,below:e=>`${e} short`,above:e=>`${e} over`,from_:e=>`from ${e}`,part:{met:`On time`,breached:`Broken`,pending:`Not due yet`,exempt:`Exempt`,unobserved:`Not recorded`,all:`All`,numerator:`Fulfilled`,denominator:`All cases`,rest:`Not fulfilled`,overdue:`Overdue`,responseOverdue:`Response overdue`,resolutionOverdue:`Result overdue`,ended:`Ended`,resolved:`With a result`,closed:`Closed`,rejected:`Rejected`,duplicates:`Duplicates`,received:`Received`,reopened:`Reopened`,upTo3Days:`≤ 3 days`,upTo7Days:`> 3–7 days`,upTo14Days:`> 7–14 days`,upTo30Days:`> 14–30 days`,upTo60Days:`> 30–60 days`,over60Days:`> 60 days`},partNote:{pending:`not counted`,exempt:`rejected, duplicate or withdrawn: not counted`,unobserved:`the source does not record it: not counted`},counted:`Counted`,overlap:`One complaint can be overdue on both.`,over60:e=>`${e} over 60 days`,unrecorded:`This city's sources do not record responses: a response is counted at the result.`,unrecordedShort:`sources do not record it`,oldest:e=>`The oldest came in ${e}.`,listEqual:e=>`${e} complaints, equal to the figure`,listDiffers:(e,t)=>`The list holds ${e}, the figure is ${t}: the data changed while you were reading.`,listFound:(e,t)=>`${e} of ${t} complaints hold these words`,again:`Load again`,listNone:`No complaint in this part.`,range:(e,t,n)=>`${e}–${t} of ${n}`,previousPage:`Previous`,nextPage:`Next`,search:`Search the list`,searchGo:`Search`,columns:{number:`Number`,category:`Category`,department:`Department`,place:`Kelurahan`,submitted:`Received`,due:`Result due`,dueResponse:`Response due`,dueEither:`Next promise`,state:`State now`,late:`Late by`,moment:`Counted at`},nowState:`The last column shows the present state.`,accessTitle:`Citizens' words are not shown`,accessList:e=>`This list holds all ${e} complaints; titles, sensitive categories and search open with a token only.`,accessOne:`The title and sensitive categories open with a token only.`,accessHow:e=>`Tokens are given by whoever runs tugu${e===``?``:` for ${e}`} to staff who may read complaints.`,tokenMine:`I have a token`,tokenKept:`Kept in this tab alone, until it closes.`,refused:`You see figures only: this list needs a token that may read complaints.`,tokenLabel:`Token`,tokenEnter:`Use token`,tokenForget:`Forget token`,tokenHave:`Titles are shown because a token is used until this tab closes.`,tokenBad:`The server does not know that token. Check the copy, or ask for a new one.`,columnsShort:{overdue:`overdue`,atRisk:`< 24 h`,open:`open`,received:`received`,responseOnTime:`response`,resolutionOnTime:`result`,resolutionTime:`median result`,unanswered:`unanswered`},none:{department:`Not assigned`,pillar:`Unsorted`,district:`Without place`,category:`unsorted`},total:`Total`,sortBy:e=>`by ${e}`,rank:`Ranking`,allDepartments:`All departments`,allPillars:`All pillars`,sort:`Sort by`,others:e=>`${e} others`,othersNote:`without complaints in this period`,showEmpty:`show`,mapOf:e=>`${e} by district`,measure:`Measure`,level:`Level`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} without place`,mapAlt:`Map; the table beside it holds the same figures.`,noShapes:`This city has no boundaries yet; the table is complete.`,noDistricts:`This city's profile names no districts: figures cannot be told by place.`,place:`District`,classes:`Classes`,clocks:{RESPONSE:`Promise to respond`,RESOLUTION:`Promise of a result`},promiseLead:`What was promised, what happened`,policy:`Rules of the promise`,dueIn:{EXACT:`to the second`,END_OF_DAY:`until the day ends`,FROM_RECORD:`as the source records`,NONE:`no promise`},policyDays:(e,t)=>`${e} ${t?`working days`:`calendar days`}`,since:e=>`since ${e}`,pauses:`pauses while waiting for the citizen`,onlyFor:e=>`only for ${e}`,durations:`Time taken`,mean:`mean`,cases:`cases`,ageing:`Age of open complaints`,matured:`final`,maturing:`not final: promises are still running`,recap:`Complaints recap`,month:`Month`,print:`Print or save PDF`,noRecap:`This month has not begun.`,recapWindow:`Window`,recapCompare:`Compared with`,recapAsOf:`As of`,recapBasis:`Basis`,recapState:`State of the data`,recapOwnBasis:`each measure by its own basis (see Definitions)`,recapFilter:`Filter`,recapAll:`all complaints`,definitions:`Definitions`,unofficial:`Targets and mappings are marked as proposals in the city's profile.`,running:`not ended`,recapPerDepartment:`By department`,recapPerPillar:`By pillar`,cityWide:`Whole city`,share:`share`,lowMark:e=>`* fewer than ${e} cases. \u2013 no data, which is not zero.`,timeline:`What happened`,facts:`Facts`,dueMoments:`Promises`,noComplaint:`There is no complaint of that number, or you may not see it.`,due:e=>`due ${e}`,answered:e=>`answered ${e}`,lateBy:e=>`late by ${e}`,inTime:e=>`${e} left`,early:e=>`${e} before the limit`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not judged`},statuses:{SUBMITTED:`received`,VERIFIED:`verified`,ASSIGNED:`assigned`,RESPONDED:`responded`,IN_PROGRESS:`in progress`,WAITING_CITIZEN:`waiting for citizen`,RESOLVED:`result announced`,CLOSED:`closed`,REJECTED:`rejected`,DUPLICATE:`duplicate`},events:{SUBMITTED:`Received`,VERIFIED:`Verified`,ASSIGNED:`Assigned`,RESPONDED:`Responded`,STARTED:`Work began`,WAITING:`Waiting for citizen`,RESOLVED:`Result announced`,CLOSED:`Closed without result`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`,RATED:`Rated by the citizen`,CLASSIFIED:`Classified`,NOTED:`Internal note`,RETRACTED:`Taken back by the source`},to_:e=>`to ${e}`,recordedLater:e=>`recorded ${e}`,titleHidden:`The title needs a token.`,suspect:`The source claims an event before the submission.`,fact:{source:`Source`,channel:`Channel`,category:`Category`,pillar:`Pillar`,programme:`Programme`,department:`Department`,place:`Place`,rating:`Rating`,status:`Status`,external:`Source's number`},rated:e=>`${e} of 5`,hiddenCategory:`withheld or unsorted`,brokenUnmet:`broken, no result`,ignored:e=>`This link says something that is not known here: ${e}. It was left out.`,loading:`Loading …`,failed:`Cannot be counted.`,retry:`Try again`,unreachable:`The server cannot be reached. Check the connection; the page tries again by itself.`,badView:`This link asks for something that is not there:`,plain:`Open the plain overview`,busy:`The server is busy; try again in a moment.`,empty:`No complaint matches in this period. Widen the period or clear the filters.`,sentence:{none:`No complaints in this period`,noVerdict:`No promise has fallen due in this period`,quiet:e=>`Nothing came in or ended in this period; ${e} still open`,few:e=>`Only ${e} promises were decided in this period: too few to judge`,rate:(e,t)=>`${e}: ${t}`,rose:(e,t)=>`${e} rose to ${t}`,fell:(e,t)=>`${e} fell to ${t}`,below:e=>`, still ${e} points below target`,met:`, target met`,unanswered:(e,t)=>`; ${e} more never answered, ${t} in all`}},mt={title:e=>`Kinerja pengaduan ${e}`,skip:`Langsung ke isi`,simulation:`SIMULASI`,pages:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`Perangkat daerah`,map:`Peta`,promise:`Janji layanan`,report:`Rekap`,complaint:`Pengaduan`},pagesShort:{overview:`Ikhtisar`,pillars:`Pilar`,departments:`OPD`,map:`Peta`,promise:`Janji`,report:`Rekap`,complaint:`Pengaduan`},otherLanguage:`English`,wall:`Dinding`,live:`Langsung,`,fresh:`data kini`,past:`Jendela yang sudah lewat`,asOfState:e=>`Keadaan ${e}`,cut:e=>`TERPUTUS, angka pukul ${e}`,connecting:`Menyambung`,old:e=>`LAMA ${e}`,silent:e=>`Sumber diam: ${e}`,period:`Periode`,comparison:`Pembanding`,asOf:`Per tanggal`,now:`sekarang`,moment:`pada saat …`,pillar:`Pilar`,department:`OPD`,all:`semua`,more:`Saringan lain`,basis:`Basis`,basisOwn:`menurut ukuran`,apply:`Terapkan`,clear:`Hapus saringan`,custom:`pilih tanggal …`,from:`Dari`,to:`Sampai`,filters:{pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,category:`Kategori`,district:`Wilayah`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,channel:`Kanal`,source:`Sumber`},drop:`hapus saringan ini`,presets:{TODAY:`Hari ini`,YESTERDAY:`Kemarin`,LAST_7_DAYS:`7 hari terakhir`,LAST_30_DAYS:`30 hari terakhir`,LAST_90_DAYS:`90 hari terakhir`,THIS_WEEK:`Minggu ini`,THIS_MONTH:`Bulan ini`,LAST_MONTH:`Bulan lalu`,THIS_QUARTER:`Triwulan ini`,LAST_QUARTER:`Triwulan lalu`,THIS_YEAR:`Tahun ini`,LAST_YEAR:`Tahun lalu`,ALL:`Seluruh waktu`},compare:{PREVIOUS_PERIOD:`periode sebelumnya`,YEAR_EARLIER:`tahun sebelumnya`,NONE:`tanpa`},bases:{EVENT:`kejadian dalam periode`,DUE:`janji yang jatuh tempo dalam periode`,COHORT:`pengaduan yang masuk dalam periode`},copy:`Salin tautan`,copied:`Tautan tersalin`,download:`Unduh`,figure:`Angka`,weeks:`12 minggu`,months:`per bulan`,periodColumn:`periode ini`,before:`pembanding`,groups:{words:`Empat kata layanan`,heard:`Setiap pengaduan didengar`,load:`Beban saat ini`,flow:`Arus`,time:`Lama layanan, median`,voice:`Suara warga dan mutu`},words4:{responseOnTime:`Responsif`,resolutionOnTime:`Cepat`,accuracy:`Akurat`,accountability:`Akuntabel`},figures:{responseOnTime:`Tanggapan tepat waktu`,resolutionOnTime:`Hasil tepat waktu`,accuracy:`Tanpa dilimpahkan atau dibuka kembali`,accountability:`Selesai dengan jawaban publik`,unanswered:`Tak pernah dijawab`,awaitingResponse:`Menunggu tanggapan`,open:`Terbuka`,overdue:`Lewat janji`,atRisk:`Segera jatuh tempo`,received:`Diterima`,ended:`Berakhir`,net:`Perubahan bersih`,reopened:`Dibuka kembali`,clearance:`Berakhir dari yang diterima`,responseTime:`Sampai ditanggapi`,resolutionTime:`Sampai ada hasil`,reopenRate:`Dibuka kembali dalam 30 hari`,transferRate:`Dilimpahkan`,satisfaction:`Puas (nilai 4–5)`,ageing:`Umur pengaduan terbuka`},responseIn:(e,t)=>`Tanggapan dalam ${e} hari${t?` kerja`:``}`,resultIn:(e,t)=>`Hasil dalam ${e} hari${t?` kerja`:``}`,riskIn:e=>`Jatuh tempo < ${e} jam`,overdueNow:`lewat janji, belum dijawab`,neverNote:`sepanjang waktu`,clearanceNote:e=>`${e} dari yang diterima`,p90:e=>`p90 ${e}`,ratedNote:(e,t)=>`rata-rata ${e}, ${t} penilaian`,target:e=>`target ${e}`,noTarget:`tanpa target`,noData:`tak ada data`,few:`kasus terlalu sedikit`,fewShort:`kasus sedikit`,promiseOf:e=>`Janji: ${e}`,targetFrom:e=>`Target: ${e}`,of:(e,t)=>`${e} dari ${t}`,hours:`jam`,days:`hari`,points:`poin`,same:`tetap`,up:`naik`,down:`turun`,better:`membaik`,worse:`memburuk`,foot:(e,t)=>`Per ${e}, urutan ${t}.`,sourcesFine:e=>`${e} sumber, semua sesuai iramanya.`,sourcesHeard:e=>`Catatan terakhir diterima: ${e}.`,noRhythm:`irama kirim tidak ditetapkan`,back:`Semua angka`,meaning:`Artinya`,parts:`Bagiannya`,behind:`Pengaduan di baliknya`,trend:`Per minggu`,trendMonths:`Per bulan`,asTable:e=>`Sebagai tabel (${e})`,noTrend:`Tak ada data pada periode-periode ini.`,partialNote:`titik kosong: belum genap`,byDepartment:`Per perangkat daerah`,byPillar:`Per pilar`,targetTick:e=>`tegak = target ${e}`,met:`target tercapai`,below:e=>`kurang ${e}`,above:e=>`lebih ${e}`,from_:e=>`dari ${e}`,part:{met:`Tepat waktu`,breached:`Lewat janji`,pending:`Belum jatuh tempo`,exempt:`Dikecualikan`,unobserved:`Tak dicatat`,all:`Semua`,numerator:`Memenuhi`,denominator:`Semua kasus`,rest:`Tidak memenuhi`,overdue:`Lewat janji`,responseOverdue:`Tanggapan lewat`,resolutionOverdue:`Hasil lewat`,ended:`Berakhir`,resolved:`Dengan hasil`,closed:`Ditutup`,rejected:`Ditolak`,duplicates:`Duplikat`,received:`Diterima`,reopened:`Dibuka kembali`,upTo3Days:`≤ 3 hari`,upTo7Days:`> 3–7 hari`,upTo14Days:`> 7–14 hari`,upTo30Days:`> 14–30 hari`,upTo60Days:`> 30–60 hari`,over60Days:`> 60 hari`},partNote:{pending:`tidak dihitung`,exempt:`ditolak, duplikat, atau ditarik: tidak dihitung`,unobserved:`sumber tak mencatat: tidak dihitung`},counted:`Jumlah yang dihitung`,overlap:`Satu pengaduan bisa lewat pada keduanya.`,over60:e=>`${e} lebih dari 60 hari`,unrecorded:`Sumber kota ini tidak mencatat tanggapan: tanggapan dihitung pada saat hasil.`,unrecordedShort:`tak dicatat sumber`,oldest:e=>`Yang tertua masuk ${e}.`,listEqual:e=>`${e} pengaduan, sama dengan angkanya`,listDiffers:(e,t)=>`Daftar memuat ${e}, angkanya ${t}: data berubah sementara Anda membaca.`,listFound:(e,t)=>`${e} dari ${t} pengaduan memuat kata itu`,again:`Muat lagi`,listNone:`Tidak ada pengaduan pada bagian ini.`,range:(e,t,n)=>`${e}–${t} dari ${n}`,previousPage:`Sebelumnya`,nextPage:`Berikutnya`,search:`Cari dalam daftar`,searchGo:`Cari`,columns:{number:`Nomor`,category:`Kategori`,department:`OPD`,place:`Kelurahan`,submitted:`Masuk`,due:`Janji hasil`,dueResponse:`Janji tanggapan`,dueEither:`Janji terdekat`,state:`Keadaan kini`,late:`Terlambat`,moment:`Saat dihitung`},nowState:`Kolom terakhir menunjukkan keadaan sekarang.`,accessTitle:`Kata-kata warga tidak ditampilkan`,accessList:e=>`Daftar ini memuat semua ${e} pengaduan; judul, kategori peka, dan pencarian hanya terbuka dengan token.`,accessOne:`Judul dan kategori peka hanya terbuka dengan token.`,accessHow:e=>`Token diberikan oleh pengelola tugu${e===``?``:` di ${e}`} kepada petugas yang berhak membaca pengaduan.`,tokenMine:`Saya punya token`,tokenKept:`Disimpan di tab ini saja, sampai ditutup.`,refused:`Anda melihat angka saja: daftar ini memerlukan token yang boleh membaca pengaduan.`,tokenLabel:`Token`,tokenEnter:`Pakai token`,tokenForget:`Lupakan token`,tokenHave:`Judul tampil karena token dipakai sampai tab ini ditutup.`,tokenBad:`Token itu tidak dikenal server. Periksa salinannya, atau minta token baru.`,columnsShort:{overdue:`lewat`,atRisk:`< 24 j`,open:`terbuka`,received:`diterima`,responseOnTime:`tanggapan`,resolutionOnTime:`hasil`,resolutionTime:`median hasil`,unanswered:`tak dijawab`},none:{department:`Belum ditugaskan`,pillar:`Belum dipilah`,district:`Tanpa lokasi`,category:`belum dipilah`},total:`Jumlah`,sortBy:e=>`urut menurut ${e}`,rank:`Peringkat`,allDepartments:`Semua perangkat daerah`,allPillars:`Semua pilar`,sort:`Urutkan`,others:e=>`${e} OPD lain`,othersNote:`tanpa pengaduan pada periode ini`,showEmpty:`tampilkan`,mapOf:e=>`${e} per wilayah`,measure:`Ukuran`,level:`Tingkat`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,nowhere:e=>`${e} tanpa lokasi`,mapAlt:`Peta; angka yang sama ada di tabel di sampingnya.`,noShapes:`Kota ini belum punya batas wilayah; tabel tetap lengkap.`,noDistricts:`Profil kota ini tidak menyebut wilayah: angka tidak dapat dibagi menurut tempat.`,place:`Wilayah`,classes:`Kelas`,clocks:{RESPONSE:`Janji tanggapan`,RESOLUTION:`Janji hasil`},promiseLead:`Apa yang dijanjikan, apa yang terjadi`,policy:`Aturan janji`,dueIn:{EXACT:`tepat sampai detik`,END_OF_DAY:`sampai akhir hari`,FROM_RECORD:`menurut catatan sumber`,NONE:`tanpa janji`},policyDays:(e,t)=>`${e} hari${t?` kerja`:` kalender`}`,since:e=>`sejak ${e}`,pauses:`berhenti saat menunggu warga`,onlyFor:e=>`hanya untuk ${e}`,durations:`Lama layanan`,mean:`rata-rata`,cases:`kasus`,ageing:`Umur pengaduan terbuka`,matured:`final`,maturing:`belum final: masih ada janji yang berjalan`,recap:`Rekap Pengaduan`,month:`Bulan`,print:`Cetak atau simpan PDF`,noRecap:`Bulan ini belum mulai.`,recapWindow:`Jendela waktu`,recapCompare:`Pembanding`,recapAsOf:`Keadaan per`,recapBasis:`Basis`,recapState:`Keadaan data`,recapOwnBasis:`tiap ukuran menurut basisnya sendiri (lihat Definisi)`,recapFilter:`Saringan`,recapAll:`semua pengaduan`,definitions:`Definisi`,unofficial:`Target dan pemetaan bertanda usulan dalam profil kota.`,running:`belum berakhir`,recapPerDepartment:`Per perangkat daerah`,recapPerPillar:`Per pilar`,cityWide:`Seluruh kota`,share:`bagian`,lowMark:e=>`* kurang dari ${e} kasus. \u2013 tak ada data, bukan nol.`,timeline:`Perjalanan`,facts:`Keterangan`,dueMoments:`Janji`,noComplaint:`Tidak ada pengaduan dengan nomor itu, atau Anda tidak boleh melihatnya.`,due:e=>`jatuh tempo ${e}`,answered:e=>`dijawab ${e}`,lateBy:e=>`terlambat ${e}`,inTime:e=>`sisa ${e}`,early:e=>`${e} sebelum batas`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`dilanggar`,EXEMPT:`dikecualikan`,UNOBSERVED:`tak dinilai`},statuses:{SUBMITTED:`masuk`,VERIFIED:`diverifikasi`,ASSIGNED:`ditugaskan`,RESPONDED:`ditanggapi`,IN_PROGRESS:`dikerjakan`,WAITING_CITIZEN:`menunggu warga`,RESOLVED:`ada hasil`,CLOSED:`ditutup`,REJECTED:`ditolak`,DUPLICATE:`duplikat`},events:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Ditugaskan`,RESPONDED:`Ditanggapi`,STARTED:`Mulai dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil diumumkan`,CLOSED:`Ditutup tanpa hasil`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka kembali`,RATED:`Dinilai warga`,CLASSIFIED:`Digolongkan`,NOTED:`Catatan dalam`,RETRACTED:`Ditarik sumber`},to_:e=>`ke ${e}`,recordedLater:e=>`dicatat ${e}`,titleHidden:`Judul memerlukan token.`,suspect:`Sumber menyebut kejadian sebelum pengaduan masuk.`,fact:{source:`Sumber`,channel:`Kanal`,category:`Kategori`,pillar:`Pilar`,programme:`Program`,department:`Perangkat daerah`,place:`Lokasi`,rating:`Penilaian`,status:`Status`,external:`Nomor sumber`},rated:e=>`${e} dari 5`,hiddenCategory:`tertutup atau belum dipilah`,brokenUnmet:`dilanggar, tanpa hasil`,ignored:e=>`Tautan ini memuat sesuatu yang tidak dikenal: ${e}. Bagian itu tidak dipakai.`,loading:`Memuat …`,failed:`Tidak dapat dihitung.`,retry:`Coba lagi`,unreachable:`Server tidak terjangkau. Periksa sambungan; halaman mencoba lagi sendiri.`,badView:`Tautan ini meminta sesuatu yang tidak ada:`,plain:`Buka ikhtisar biasa`,busy:`Server sedang sibuk; coba lagi sebentar lagi.`,empty:`Tidak ada pengaduan yang cocok pada periode ini. Perluas periode atau hapus saringan.`,sentence:{none:`Tidak ada pengaduan pada periode ini`,noVerdict:`Belum ada janji yang jatuh tempo pada periode ini`,quiet:e=>`Tak ada yang masuk atau berakhir pada periode ini; ${e} masih terbuka`,few:e=>`Baru ${e} janji yang diputus pada periode ini: terlalu sedikit untuk dinilai`,rate:(e,t)=>`${e} ${t}`,rose:(e,t)=>`${e} naik ke ${t}`,fell:(e,t)=>`${e} turun ke ${t}`,below:e=>`, masih ${e} poin di bawah target`,met:`, target tercapai`,unanswered:(e,t)=>`; tak pernah dijawab bertambah ${e} menjadi ${t}`}};function ht(e){return e===`id`?mt:pt}function gt(e,t){let n=e?.city??null,r=w(t,n?.languages??[]),i=ee(r,n?.locale??`id-ID`),a=n?.timeZone??`Asia/Jakarta`,o=ht(r),s=d(r,i,a),c=new Intl.DateTimeFormat(i,{timeZone:a,day:`numeric`,month:`short`,year:`numeric`}),l=new Intl.DateTimeFormat(i,{timeZone:a,day:`numeric`,month:`short`}),u=new Intl.DateTimeFormat(i,{timeZone:a,month:`short`,year:`numeric`}),f=new Intl.DateTimeFormat(i,{timeZone:a,timeZoneName:`short`}),p=e=>Date.parse(e),m=e=>f.formatToParts(p(e)).find(({type:e})=>e===`timeZoneName`)?.value??``,h=e=>Math.abs(e)>=48?`${s.mean(e/24)} ${o.days}`:`${s.mean(e)} ${o.hours}`;return{language:r,words:o,format:s,hours:h,city:n,catalog:e?.catalog??null,day:e=>c.format(p(e)),nearDay:e=>l.format(p(e)),month:e=>u.format(p(e)),short:e=>`${l.format(p(e))} ${s.clock(p(e))}`,full:e=>`${s.date(p(e))}${r===`id`?` pukul `:`, `}${s.clock(p(e))} ${m(e)}`,value:(e,t)=>e===`rate`?s.percent(t):e===`hours`?h(t):e===`index`?s.mean(t):s.count(t),change:(e,t)=>e===`rate`?`${s.mean(Math.abs(t)*100)} ${o.points}`:e===`hours`?h(Math.abs(t)):s.count(Math.abs(t))}}var _t=te(gt(null,null)),W=()=>s(_t);function G(e){return e!==null&&e.sources.length>0&&e.sources.every(({records:e})=>!e.includes(`RESPONDED`))}var vt=new Set([`unanswered`,`awaitingResponse`]);function K(e,t){return e?.targets.find(e=>e.measure===t)?.value??null}function yt(e,t){let n=(e?.policies??[]).filter(e=>e.sources.length===0&&e.categories.length===0)[0]?.[t];return n===void 0||n.days===null||n.due===`NONE`?null:{days:n.days,working:n.workingDays}}function bt({words:e,format:t,city:n},r){let i=r.key===`responseOnTime`?`response`:r.key===`resolutionOnTime`?`resolution`:null;if(i!==null){let r=yt(n,i);if(r!==null)return(i===`response`?e.responseIn:e.resultIn)(t.count(r.days),r.working)}return r.key===`atRisk`&&n!==null?e.riskIn(t.count(n.atRiskHours)):e.figures[r.key]??r.key}function q({words:e,format:t,value:n},r,i){return i.value===null?e.noData:i.low&&i.cases!==null?e.of(t.count(i.cases.part),t.count(i.cases.all)):n(r,i.value)}function xt({words:e,change:t},n,r){if(t(n,r.by)===t(n,0))return e.same;let i=r.good===null?``:`, ${r.good?e.better:e.worse}`;return`${r.by>0?e.up:e.down} ${t(n,r.by)}${i}`}function St(e,t,n,r,i){let{words:{sentence:a,...o},format:s,city:c}=e;if(n.received===0&&n.open===0&&n.ended===0)return a.none;let l=t.read(n);if(n.received===0&&n.ended===0&&l.value===null)return a.quiet(s.count(n.open));if(l.value===null)return a.noVerdict;if(l.low)return a.few(s.count(l.cases?.all??0));let u=o.figures[t.key]??t.key,d=s.percent(l.value),f=r===null||i===null||Math.abs(i.by)<5e-4?a.rate:i.by>0?a.rose:a.fell,p=K(c,t.measure),m=p===null?null:p-l.value,h=m===null?``:m<=0?a.met:a.below(s.mean(m*100)),g=r===null?0:n.unanswered-r.unanswered;return f(u,d)+h+(g>0?a.unanswered(s.count(g),s.count(n.unanswered)):``)}function Ct({window:t}){let n=W(),{words:r,city:i,language:s}=n,{view:c,go:l}=H(),[u,d]=o(!1),[f,h]=o(!1),_=a(null);e(()=>{let e=e=>{e.key===`Escape`&&_.current?.open===!0&&(_.current.open=!1,_.current.querySelector(`summary`)?.focus())},t=e=>{_.current!==null&&e.target instanceof Node&&!_.current.contains(e.target)&&(_.current.open=!1)};return addEventListener(`keydown`,e),addEventListener(`pointerdown`,t),()=>{removeEventListener(`keydown`,e),removeEventListener(`pointerdown`,t)}},[]);let v=e=>l({...e,...R,search:c.search}),y=(e,t)=>{let{[e]:n,...r}=c.filter;v({filter:t===``?r:{...r,[e]:t}})},b=t===null?null:Qe(t),x=c.preset===null||u,S=Object.keys(c.filter).length+(c.basis===null?0:1)+(c.asOf===null?0:1),C=i===null?[]:[[`district`,i.districts],[`channel`,i.channels],[`source`,i.sources],[`programme`,i.programmes],[`category`,i.categories.filter(({sensitive:e})=>!e)]],w=(e,t,n,i=!1)=>g(`label`,{class:`fl`,children:[g(`small`,{children:t}),g(`select`,{value:c.filter[e]??``,onChange:t=>y(e,t.currentTarget.value),children:[g(`option`,{value:``,children:r.all}),n.map(e=>g(`option`,{value:e.code,children:i&&`abbreviation`in e?m(e,s):p(e,s)},e.code)),(e===`pillar`||e===`department`||e===`district`||e===`kecamatan`||e===`kelurahan`)&&g(`option`,{value:`NONE`,children:r.none[e===`pillar`||e===`department`?e:`district`]})]})]},e);return g(`div`,{class:`flt`,role:`region`,"aria-label":r.more,children:[g(`label`,{class:`fl per`,children:[g(`small`,{children:[r.period,b!==null&&c.preset!==`ALL`&&g(`i`,{children:[` `,n.day(`${b.from}T12:00:00Z`),` – `,n.day(`${b.to}T12:00:00Z`)]})]}),g(`select`,{value:x?`custom`:c.preset??``,onChange:e=>{let t=Le.find(t=>t===e.currentTarget.value);d(t===void 0),t!==void 0&&v({preset:t,from:null,to:null})},children:[Le.map(e=>g(`option`,{value:e,children:r.presets[e]},e)),g(`option`,{value:`custom`,children:r.custom})]})]}),x&&g(Tt,{start:{from:c.from??b?.from??``,to:c.to??b?.to??``},done:(e,t)=>{d(!1),v({preset:null,from:e,to:t})}}),g(`label`,{class:`fl`,children:[g(`small`,{children:r.comparison}),g(`select`,{value:c.compare??`NONE`,onChange:({currentTarget:{value:e}})=>v({compare:e===`PREVIOUS_PERIOD`||e===`YEAR_EARLIER`?e:null}),children:[`PREVIOUS_PERIOD`,`YEAR_EARLIER`,`NONE`].map(e=>g(`option`,{value:e,children:r.compare[e]},e))})]}),g(`details`,{class:`rest`,ref:_,children:[g(`summary`,{children:[g(`small`,{children:r.more}),g(`span`,{children:S===0?r.all:n.format.count(S)})]}),g(`div`,{class:`pop`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:r.asOf}),g(`select`,{value:c.asOf===null&&!f?``:`past`,onChange:({currentTarget:{value:e}})=>{h(e!==``),e===``&&v({asOf:null})},children:[g(`option`,{value:``,children:r.now}),g(`option`,{value:`past`,children:r.moment})]})]}),(c.asOf!==null||f)&&g(Et,{}),c.page!==`pillars`&&i!==null&&w(`pillar`,r.pillar,i.pillars),c.page!==`departments`&&i!==null&&w(`department`,r.department,i.departments.filter(({validTo:e})=>e===null),!0),[`kecamatan`,`kelurahan`].filter(e=>c.filter[e]!==void 0).map(e=>w(e,r[e],(i?.districts??[]).filter(({level:t})=>t===e.toUpperCase()))),C.map(([e,t])=>w(e,r.filters[e]??e,t)),g(`label`,{class:`fl`,children:[g(`small`,{children:r.basis}),g(`select`,{value:c.basis??``,onChange:({currentTarget:{value:e}})=>v({basis:e===`EVENT`||e===`DUE`||e===`COHORT`?e:null}),children:[g(`option`,{value:``,children:r.basisOwn}),[`EVENT`,`DUE`,`COHORT`].map(e=>g(`option`,{value:e,children:r.bases[e]},e))]})]}),(Object.keys(c.filter).length>0||c.basis!==null||c.asOf!==null)&&g(`button`,{type:`button`,class:`plain`,onClick:()=>{h(!1),v({filter:{},basis:null,asOf:null})},children:r.clear})]})]}),g(kt,{}),S>0&&g(wt,{view:c,change:v,filter:y})]})}function wt({view:e,change:t,filter:n}){let{words:r,city:i,language:a,full:o}=W(),s=i===null?{}:{pillar:i.pillars,department:i.departments,programme:i.programmes,category:i.categories,district:i.districts,kecamatan:i.districts,kelurahan:i.districts,channel:i.channels,source:i.sources},c=(e,t)=>{if(t===`NONE`)return r.none[e===`pillar`||e===`department`||e===`category`?e:`district`];let n=s[e]?.find(e=>e.code===t);return n===void 0?t:p(n,a)},l=(e,t,n)=>g(`li`,{children:g(`button`,{type:`button`,onClick:n,children:[g(`small`,{children:e}),` `,t,` `,g(`span`,{"aria-hidden":`true`,children:`×`}),g(`span`,{class:`sr`,children:[` `,r.drop]})]})},e);return g(`ul`,{class:`chips`,children:[Object.entries(e.filter).map(([e,t])=>l(r.filters[e]??e,t.split(`,`).map(t=>c(e,t)).join(`, `),()=>n(e,``))),e.basis!==null&&l(r.basis,r.bases[e.basis],()=>t({basis:null})),e.asOf!==null&&l(r.asOf,o(e.asOf),()=>t({asOf:null}))]})}function Tt({start:e,done:t}){let{words:n}=W();return g(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let n=new FormData(e.currentTarget),r=String(n.get(`from`)),i=String(n.get(`to`));r!==``&&i!==``&&t(r<=i?r:i,r<=i?i:r)},children:[g(`label`,{children:[g(`small`,{children:n.from}),g(`input`,{type:`date`,name:`from`,required:!0,defaultValue:e.from})]}),g(`label`,{children:[g(`small`,{children:n.to}),g(`input`,{type:`date`,name:`to`,required:!0,defaultValue:e.to})]}),g(`button`,{type:`submit`,children:n.apply})]})}function Et(){let{words:e,city:t}=W(),{view:n,go:r}=H(),i=t?.timeZone??`Asia/Jakarta`,a=new Date;return g(`form`,{class:`dates`,onSubmit:e=>{e.preventDefault();let t=String(new FormData(e.currentTarget).get(`at`));t!==``&&r({asOf:Ot(t,i),...R})},children:[g(`label`,{children:[g(`small`,{children:e.asOf}),g(`input`,{type:`datetime-local`,name:`at`,required:!0,max:Dt(a.toISOString(),i),defaultValue:Dt(n.asOf??a.toISOString(),i)})]}),g(`button`,{type:`submit`,children:e.apply})]})}function Dt(e,t){let n=new Intl.DateTimeFormat(`en-CA`,{timeZone:t,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}).formatToParts(Date.parse(e)),r=e=>n.find(t=>t.type===e)?.value??``;return`${r(`year`)}-${r(`month`)}-${r(`day`)}T${r(`hour`)}:${r(`minute`)}`}function Ot(e,t){let n=Date.parse(`${e}:00Z`),r=n-(Date.parse(`${Dt(new Date(n).toISOString(),t)}:00Z`)-n),i=Date.parse(`${Dt(new Date(r).toISOString(),t)}:00Z`)-r,a=Math.round(i/6e4),o=e=>String(Math.floor(Math.abs(e))).padStart(2,`0`);return`${e}:00${a<0?`-`:`+`}${o(a/60)}:${o(Math.abs(a)%60)}`}function kt(){let{words:e}=W(),[t,n]=o(!1);return g(`button`,{type:`button`,class:`plain copy`,onClick:()=>{navigator.clipboard?.writeText(location.href).then(()=>{n(!0),setTimeout(()=>n(!1),3e3)})},children:g(`span`,{role:`status`,children:t?e.copied:e.copy})})}var At=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`];function jt(e,t){let{preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}=e;return t===`report`?{...L,page:t,lang:l}:{...L,page:t,preset:n,from:r,to:i,compare:a,basis:o,asOf:s,filter:c,lang:l}}function Mt({simulated:e,standing:t}){let{words:n,language:r,city:i}=W(),{view:a}=H();return g(`header`,{class:`top`,children:[g(U,{class:`home`,change:{...L,lang:a.lang},children:[g(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[g(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),g(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),g(`b`,{children:`tugu`}),g(`span`,{children:i===null?`\xA0`:p(i,r)})]}),g(`span`,{class:e?`sim`:`sim off`,"aria-hidden":!e,children:e?n.simulation:`\xA0`}),g(`nav`,{class:`main`,"aria-label":`tugu`,children:At.map(e=>g(U,{change:jt(a,e),...a.page===e?{"aria-current":`page`}:{},children:n.pages[e]},e))}),g(Nt,{standing:t}),(i===null||i.languages.length>1)&&g(U,{class:`lang`,change:{lang:r===`id`?`en`:`id`},children:[r===`id`?`EN`:`ID`,g(`span`,{class:`sr`,children:[` `,n.otherLanguage]})]})]})}function Nt({standing:{live:e,freshness:n,asOf:r}}){let{words:i,format:a,short:o,language:s}=W(),{open:c,heardAt:l,attempts:u,now:d,offset:f}=Te(),m=n?.sources.filter(({stale:e})=>e)??[],h=l===0?0:(d-l)/1e3,_=n?.validUntil==null?null:(d+f-Date.parse(n.validUntil))/1e3,v={tone:``,text:i.connecting};return e?!c&&u>1&&l>0?v={tone:`cut`,text:i.cut(a.clock(l+f))}:c&&h>10?v={tone:`stale`,text:i.old(a.span(h))}:c&&_!==null&&_>10?v={tone:`stale`,text:i.old(a.span(_))}:c&&(v={tone:``,text:i.fresh}):v={tone:``,text:r===null?i.past:i.asOfState(o(r))},g(`p`,{class:`live ${v.tone}`,children:[e&&g(t,{of:v.tone===`cut`?`cut`:v.tone===`stale`?`age`:`link`}),e&&v.text===i.fresh&&g(`span`,{class:`wide`,children:i.live}),` `,v.text,m.length>0&&g(`span`,{class:`silent wide`,title:i.silent(m.map(({source:e})=>p(e,s)).join(`, `)),children:[` · `,i.silent(String(m.length))]})]})}function Pt(){let{words:e}=W(),{view:t}=H();return g(`nav`,{class:`bot`,"aria-label":e.pages.overview,children:At.map(n=>g(U,{change:jt(t,n),...t.page===n?{"aria-current":`page`}:{},children:e.pagesShort[n]},n))})}function J({failure:e,again:t}){let{words:n}=W(),r=e.code===`INVALID`||e.code===`TOO_LARGE`,i=e.code===`UNREACHABLE`?n.unreachable:e.code===`BUSY`?n.busy:r?n.badView:n.failed;return g(`div`,{class:`state`,role:`alert`,children:[g(`p`,{children:i}),r&&g(`p`,{class:`said`,lang:`en`,children:e.message}),g(`p`,{class:`do`,children:r?g(U,{change:{...L,lang:null},children:n.plain}):g(`button`,{type:`button`,onClick:t,children:n.retry})})]})}function Ft({refused:e,held:t,count:n,done:r}){let{words:i,format:a,city:s,language:c}=W(),[l,u]=o(!1);return t&&!e?g(`p`,{class:`access held`,children:[g(`span`,{children:i.tokenHave}),` `,g(`button`,{type:`button`,class:`plain`,onClick:()=>{he(null),r()},children:i.tokenForget})]}):g(`section`,{class:`access`,"aria-label":i.accessTitle,children:[g(`p`,{children:[g(`svg`,{viewBox:`0 0 16 18`,width:`16`,height:`18`,"aria-hidden":`true`,children:[g(`path`,{d:`M4 8V5.5a4 4 0 0 1 8 0V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`1.8`}),g(`rect`,{x:`2`,y:`8`,width:`12`,height:`9`,fill:`currentColor`})]}),g(`span`,{children:[g(`b`,{children:[i.accessTitle,`.`]}),` `,e?i.refused:n===null?i.accessOne:i.accessList(a.count(n)),` `,i.accessHow(s===null?``:p(s,c)),` `,!l&&g(`button`,{type:`button`,class:`plain`,"aria-expanded":!1,onClick:()=>u(!0),children:i.tokenMine})]})]}),l&&g(It,{done:()=>{u(!1),r()}})]})}function It({done:t}){let{words:n}=W(),[r,i]=o(``),[s,c]=o(!1),[l,u]=o(!1),d=a(null);return e(()=>d.current?.focus(),[]),g(`form`,{class:`token`,onSubmit:e=>{e.preventDefault(),r.trim()!==``&&(he(r.trim()),u(!0),ge().then(e=>{if(u(!1),c(!e),!e)return he(null);i(``),t()}))},children:[g(`p`,{children:[g(`label`,{children:[n.tokenLabel,g(`input`,{ref:d,type:`password`,autocomplete:`off`,value:r,"aria-invalid":s,onInput:e=>{i(e.currentTarget.value),c(!1)}})]}),g(`button`,{type:`submit`,disabled:l,children:n.tokenEnter}),` `,g(`span`,{class:`dim`,children:n.tokenKept})]}),s&&g(`p`,{class:`said`,role:`alert`,children:n.tokenBad})]})}function Y({rows:e,height:t}){let{words:n}=W();return g(`div`,{class:`waiting`,role:`status`,children:[g(`span`,{class:`sr`,children:n.loading}),Array.from({length:e},(e,n)=>g(`i`,{style:{height:`${t}px`}},n))]})}function Lt(){let{words:e}=W(),{view:t}=H(),n=j(pe,{id:t.item??``}),r=n.data?.complaint??null,a=n.failure?.code===`FORBIDDEN`||n.failure?.code===`UNAUTHENTICATED`;return n.failure!==null&&!a&&n.failure.code!==`NOT_FOUND`&&n.failure.code!==`INVALID`?g(J,{failure:n.failure,again:n.again}):n.pending?g(`section`,{class:`page`,children:g(Y,{rows:12,height:40})}):g(`section`,{class:`page one`,children:[g(`p`,{children:g(`button`,{type:`button`,class:`plain backto`,onClick:()=>history.back(),children:e.back})}),r===null?g(i,{children:[g(`h1`,{tabIndex:-1,children:e.pages.complaint}),g(`p`,{class:`state`,children:a?e.refused:e.noComplaint})]}):g(Rt,{complaint:r}),g(Ft,{refused:a,held:k()!==null,count:null,done:n.again})]})}function Rt({complaint:e}){let{words:n,language:r,full:a}=W(),o=e=>e.code===`NONE`?`–`:p(e,r),s=[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>p(e,r)).join(`, `),c=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]});return g(i,{children:[g(`h1`,{tabIndex:-1,children:[e.reference,` `,g(`small`,{children:e.category.code===`NONE`?k()===null?n.hiddenCategory:n.none.category:p(e.category,r)})]}),e.simulated&&g(`p`,{class:`sim`,children:n.simulation}),(e.title!==``||k()===null)&&g(`p`,{class:`ttl`,children:e.title===``?g(`em`,{children:n.titleHidden}):e.title}),e.suspect&&g(`p`,{class:`note`,children:n.suspect}),g(`div`,{class:`two`,children:[g(`article`,{children:[g(`h2`,{children:n.dueMoments}),g(Bt,{name:n.clocks.RESPONSE,clock:e.response}),g(Bt,{name:n.clocks.RESOLUTION,clock:e.resolution}),e.policy!==null&&g(`p`,{class:`note`,children:[e.policy.code,e.policy.basis===``?``:`: ${e.policy.basis}`]}),g(`h2`,{children:n.facts}),g(`dl`,{class:`parts`,children:[c(n.fact.status,n.statuses[e.status]),c(n.fact.department,e.department.code===`NONE`?n.none.department:p(e.department,r)),c(n.fact.place,s===``?n.none.district:s),c(n.fact.pillar,o(e.category.pillar)),c(n.fact.programme,o(e.category.programme)),c(n.fact.source,o(e.source)),c(n.fact.channel,o(e.channel)),c(n.fact.external,e.externalId),e.rating!==null&&c(n.fact.rating,n.rated(String(e.rating)))]})]}),g(`article`,{children:[g(`h2`,{children:n.timeline}),g(`ol`,{class:`tl`,children:zt(e).map(e=>g(`li`,{class:e.tone,children:[g(`time`,{dateTime:e.at,children:a(e.at)}),g(`b`,{children:[e.tone===`over`&&g(t,{of:`over`}),e.tone===`wait`&&g(t,{of:`risk`}),e.due===null?n.events[e.kind??`NOTED`]:`${n.clocks[e.due]}: ${n.due(``)}`]}),e.note!==``&&g(`span`,{children:e.kind===`ASSIGNED`?n.to_(r===`en`&&e.noteEn!==``?e.noteEn:e.note):``}),e.recordedAt!==null&&g(`small`,{children:n.recordedLater(a(e.recordedAt))})]},e.key))})]})]})]})}function zt(e){let t=e.events.map(e=>({key:e.cursor,at:e.occurredAt,kind:e.kind,due:null,tone:``,note:e.department.name,noteEn:e.department.nameEn,recordedAt:Date.parse(e.recordedAt)-Date.parse(e.occurredAt)>36e5?e.recordedAt:null})),n=[[`RESPONSE`,e.response],[`RESOLUTION`,e.resolution]].flatMap(([e,t])=>t.dueAt===null||t.verdict===`MET`||t.verdict===`EXEMPT`||t.verdict===`UNOBSERVED`?[]:[{key:e,at:t.dueAt,kind:null,due:e,tone:t.verdict===`BREACHED`?`over`:`wait`,note:``,noteEn:``,recordedAt:null}]);return[...t,...n].sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))}function Bt({name:e,clock:n}){let{words:r,full:i,format:a}=W(),o=Date.now()+A.get().offset,s=Me(n,o),c=n.dueAt===null?0:(Date.parse(n.dueAt)-(n.answeredAt===null?o:Date.parse(n.answeredAt)))/1e3;return g(`dl`,{class:`parts clock ${s>0?`over`:``}`,children:[g(`div`,{class:`sum`,children:[g(`dt`,{children:e}),g(`dd`,{children:[s>0&&g(t,{of:`over`}),r.verdicts[n.verdict]]})]}),n.dueAt!==null&&g(`div`,{children:[g(`dt`,{children:r.due(``)}),g(`dd`,{children:i(n.dueAt)})]}),n.answeredAt!==null&&g(`div`,{children:[g(`dt`,{children:r.answered(``)}),g(`dd`,{children:i(n.answeredAt)})]}),n.dueAt!==null&&n.verdict!==`EXEMPT`&&g(`div`,{children:[g(`dt`,{}),g(`dd`,{children:s>0?r.lateBy(a.span(s)):n.answeredAt===null?r.inTime(a.span(c)):r.early(a.span(c))})]})]})}var Vt=.5;function X({figure:e,reading:t,target:n,width:r=112}){let i=e.better===`less`?0:Vt,a=e.better===`less`?Vt:1,o=e=>6+(Math.min(a,Math.max(i,e))-i)/(a-i)*(r-12),s=I(e,t,n),c=s!==`null`&&s!==`few`,l=o(t.value??0),u=s===`far`?`var(--over)`:`var(--ink-2)`;return g(`svg`,{class:`gl`,viewBox:`0 0 ${r} 16`,width:r,height:`16`,"aria-hidden":`true`,children:[g(`path`,{d:`M2 8H${r-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...c?{}:{"stroke-dasharray":`3 5`}}),c&&n!==null&&s!==`met`&&g(`path`,{d:`M${l} 8H${o(n)}`,stroke:u,"stroke-width":`2.9`}),n!==null&&g(`path`,{d:`M${o(n)} .6V15.4`,stroke:`var(--ink)`,"stroke-width":`2.3`}),c&&(s===`far`?g(`path`,{d:`M${l} 2.2l5.8 5.8l-5.8 5.8l-5.8 -5.8Z`,fill:`var(--over)`}):s===`below`?g(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`2.2`}):g(`circle`,{cx:l,cy:`8`,r:`4.7`,fill:`var(--ink)`}))]})}function Ht({figure:e,points:t}){let n=t.map(({kpis:t})=>e.read(t).value),r=n.filter(e=>e!==null),i=Math.min(...r),a=Math.max(...r),o=Math.max(1,n.length-1),s=e=>3+e/o*88,c=e=>a===i?13:22-(e-i)/(a-i)*18,l=``,u=!1;n.forEach((e,t)=>{e===null?u=!1:(l+=`${u?`L`:`M`}${s(t).toFixed(1)} ${c(e).toFixed(1)}`,u=!0)});let d=n.at(-1)??null,f=t.at(-1)?.partial===!0;return g(`svg`,{class:`sp`,viewBox:`0 0 96 26`,width:`96`,height:`26`,"aria-hidden":`true`,children:[g(`path`,{d:l,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`1.5`,"stroke-linejoin":`round`}),d!==null&&g(`circle`,{cx:s(n.length-1),cy:c(d),r:`3`,fill:f?`var(--bg)`:`var(--ink)`,stroke:`var(--ink)`,"stroke-width":`1.5`})]})}function Ut({figure:e,change:t}){let n=W();if(t===null)return null;let r=n.change(e.kind,t.by),a=r===n.change(e.kind,0);return g(`span`,{class:`dl`,children:[g(`span`,{class:`sr`,children:xt(n,e.kind,t)}),g(`span`,{"aria-hidden":`true`,children:a?n.words.same:g(i,{children:[g(`svg`,{class:`ar`,viewBox:`0 0 20 20`,children:g(`path`,{d:t.by>0?`M4 15 15 4M7 4H15V12`:`M4 5 15 16M7 16H15V8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`})}),r]})})]})}function Wt({figure:e,value:n}){return n===null?null:e===`overdue`||e===`unanswered`||e===`responseOverdue`||e===`resolutionOverdue`?g(t,{of:n>0?`over`:`over0`}):e===`atRisk`&&n>0?g(t,{of:`risk`}):null}var Z=[`overdue`,`atRisk`,`open`,`received`,`responseOnTime`,`resolutionOnTime`,`resolutionTime`,`unanswered`],Gt=new Set([`overdue`,`received`,`responseOnTime`,`resolutionOnTime`]);function Kt(e){return e.received+e.open+e.ended+e.responseOnTime.met+e.responseOnTime.breached+e.resolutionOnTime.met+e.resolutionOnTime.breached>0}function qt(e){let[t]=e;if(t===void 0)return null;let n={rate:null,lowCount:!1};return{...Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n==`number`&&t!==`score`&&t!==`perThousand`?e.reduce((e,n)=>e+n[t],0):n])),score:null,perThousand:null,responseOnTime:{...t.responseOnTime,...n,met:0,breached:0},resolutionOnTime:{...t.resolutionOnTime,...n,met:0,breached:0},responseTime:{...t.responseTime,p50Hours:null},resolutionTime:{...t.resolutionTime,p50Hours:null}}}function Jt(e,t){let n=P[t],r=({kpis:e})=>{let{value:t,low:r}=n.read(e);return t===null?1/0:(r?1e9:0)+(n.better===`more`?t:-t)},i=({kpis:e})=>-e.overdue*1e6-e.atRisk*1e3-e.open;return[...e].sort((e,t)=>r(e)-r(t)||i(e)-i(t)||e.name.localeCompare(t.name))}function Yt({rows:e,rest:t,none:n,total:r,before:a,page:o,sort:s,head:c}){let{words:l}=W(),{go:u}=H(),d=l.columnsShort,f=Math.max(1,...e.map(({kpis:e})=>e.open),n?.kpis.open??0);return g(i,{children:[s!==null&&g(`label`,{class:`fl bysort`,children:[g(`small`,{children:l.sort}),g(`select`,{value:s,onChange:({currentTarget:{value:e}})=>u({sort:e},!0),children:Z.map(e=>g(`option`,{value:e,children:l.figures[e]},e))})]}),g(`div`,{class:`scroll`,tabIndex:0,role:`region`,"aria-label":c,children:g(`table`,{class:`board`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:c}),g(`td`,{class:`ldb`}),Z.map(e=>g(`th`,{scope:`col`,class:`c-${e}`,...s===e?{"aria-sort":P[e]?.better===`more`?`ascending`:`descending`}:{},children:s===null?d[e]:g(U,{replace:!0,change:{sort:e},children:d[e]})},e))]})}),g(`tbody`,{children:[e.map(e=>g(Xt,{row:e,page:o,largest:f},e.code)),t!=null&&g(Xt,{row:t,page:o,largest:f}),n!==null&&g(Xt,{row:n,page:o,largest:f}),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:l.total}),g(`td`,{class:`ldb`}),g(Zt,{kpis:r,previous:a,link:{page:`overview`}})]})]})]})})]})}function Xt({row:e,page:t,largest:n}){let r={page:t,item:e.code,sort:null},{open:i,overdue:a,atRisk:o}=e.kpis,s=100/n;return g(`tr`,{children:[g(`th`,{scope:`row`,children:[e.code===``?e.name:g(U,{change:r,children:e.name}),e.full!==e.name&&g(`small`,{children:e.full})]}),g(`td`,{class:`ldb`,children:g(`svg`,{class:`bar`,viewBox:`0 0 100 12`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[g(`rect`,{width:i*s,height:`12`,fill:`var(--d2)`}),g(`rect`,{width:a*s,height:`12`,fill:`var(--over-fill)`}),g(`rect`,{x:a*s,width:o*s,height:`12`,fill:`var(--risk-fill)`})]})}),g(Zt,{kpis:e.kpis,previous:e.previous,link:e.code===``?null:r})]})}function Zt({kpis:e,previous:n,link:r}){let a=W(),{words:o,city:s}=a;return g(i,{children:Z.map(i=>{let c=P[i],l=c.read(e),u=K(s,c.measure),d=I(c,l,u),f=vt.has(i)&&G(s)?`–`:l.value===null?o.noData:d===`few`?q(a,c.kind,l):a.value(c.kind,l.value),p=(i===`overdue`||i===`unanswered`)&&(l.value??0)>0?`over`:i===`atRisk`&&(l.value??0)>0?`risk`:d===`far`?`over`:``;return g(`td`,{class:`c-${i} ${p} ${d===`null`||d===`few`||l.value===0?`dim`:``}`,"data-label":o.columnsShort[i],children:[c.kind===`rate`&&r!==null&&g(X,{figure:c,reading:l,target:u,width:72}),r===null?c.kind===`count`?f:`–`:g(U,{change:{...r,figure:i,part:null},children:[i===`overdue`&&(l.value??0)>0&&g(t,{of:`over`}),i===`atRisk`&&(l.value??0)>0&&g(t,{of:`risk`}),f]}),Gt.has(i)&&r!==null&&n!==null&&d!==`few`&&g(`small`,{children:g(Ut,{figure:c,change:F(c,e,n)})})]},i)})})}function Qt({live:e}){let{words:t,language:n,format:r}=W(),{view:a}=H(),[s,c]=o(!1),l=st(a,e),u=l.data?.departments??null;if(l.failure!==null)return g(J,{failure:l.failure,again:l.again});let d=Z.find(e=>e===a.sort)??`overdue`,f=(u?.items??[]).map(({department:e,kpis:t,previous:r})=>({code:e.code,name:m(e,n),full:p(e,n),kpis:t,previous:r})),h=s?f:f.filter(({kpis:e})=>Kt(e)),_=f.filter(e=>!h.includes(e)),v=qt(_.map(({kpis:e})=>e));return g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.pages.departments}),u===null?g(Y,{rows:18,height:46}):g(i,{children:[g(Yt,{page:`departments`,sort:d,head:t.pages.departments,total:u.total,before:u.previousTotal,rows:Jt(h,d),rest:v===null?null:{code:``,name:t.others(r.count(_.length)),full:t.othersNote,kpis:v,previous:null},none:{code:`NONE`,name:t.none.department,full:t.none.department,kpis:u.unassigned,previous:null}}),_.length>0&&g(`p`,{class:`note`,children:[t.others(r.count(_.length)),`: `,g(`button`,{type:`button`,class:`plain`,onClick:()=>c(!0),children:t.showEmpty})]}),h.length===0&&g(`p`,{class:`state`,children:t.empty})]})]})}var $t=[`open`,`overdue`,`received`,`unanswered`,`resolutionOnTime`,`responseOnTime`,`resolutionTime`],en=520,tn=600;function nn({live:e}){let{words:t,city:n}=W(),{view:r,go:i}=H(),a=lt(r,e),o=a.data?.districts??null,s=P[$t.find(e=>e===r.measure)??`open`],c=n===null?[]:[`KECAMATAN`,`KELURAHAN`].filter(e=>n.districts.some(t=>t.level===e)),l=rn(n===null||c.length===0?null:r.level);return a.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.mapOf(t.figures[s.key]??``)}),g(`div`,{class:`ctl`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:t.measure}),g(`select`,{value:s.key,onChange:({currentTarget:{value:e}})=>i({measure:e===`open`?null:e},!0),children:$t.map(e=>g(`option`,{value:e,children:t.figures[e]},e))})]}),c.length>1&&g(`label`,{class:`fl`,children:[g(`small`,{children:t.level}),g(`select`,{value:r.level,onChange:({currentTarget:{value:e}})=>i({level:e===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`},!0),children:c.map(e=>g(`option`,{value:e,children:e===`KECAMATAN`?t.kecamatan:t.kelurahan},e))})]})]}),o===null?g(Y,{rows:1,height:560}):g(`div`,{class:`map${a.pending?` turning`:``}`,children:[l===`none`||c.length===0&&n!==null?g(`p`,{class:`state`,children:c.length===0?t.noDistricts:t.noShapes}):g(an,{board:o,figure:s,shapes:l??[]}),g(sn,{board:o,figure:s})]})]}):g(J,{failure:a.failure,again:a.again})}function rn(t){let[n,r]=o(null);return e(()=>{if(t===null)return;let e=new AbortController;return fetch(`/boundaries/${t.toLowerCase()}.geojson`,{signal:e.signal}).then(async e=>e.ok?y(await e.json()):[]).catch(()=>[]).then(n=>{e.signal.aborted||r({level:t,shapes:n.length===0?`none`:n})}),()=>e.abort()},[t]),n?.level===t?n.shapes:null}function an({board:e,figure:t,shapes:r}){let i=W(),{words:a,language:o,city:s}=i,{view:c,go:l}=H(),d=n(()=>{let e=u(r,en,tn),t=new Map((s?.districts??[]).map(e=>[e.code,e.parentCode??e.code]));return{areas:r.map(t=>({code:t.code,path:h(t,e)})),outline:x(r,e=>t.get(e)??``,e)}},[r,s]),f=new Map(e.items.map(e=>[e.district.code,e])),{classes:m,labels:_}=on(e.items.map(({kpis:e})=>t.read(e)).filter(({value:e,low:t})=>e!==null&&!t).map(({value:e})=>e??0),t,i),v=e=>{let n=f.get(e),r=n===void 0?null:t.read(n.kpis);return r===null||r.value===null||r.low?`var(--bg)`:`var(--c${m(r.value)})`};return g(`figure`,{children:[g(`svg`,{class:`cm`,viewBox:`0 0 ${en} ${tn}`,role:`img`,"aria-label":a.mapAlt,children:[d.areas.map(({code:e,path:n})=>{let r=f.get(e);return g(`path`,{"data-code":e,onClick:()=>l({page:`overview`,filter:{...c.filter,district:e},figure:t.key,part:null}),d:n,fill:v(e),stroke:`var(--line-2)`,"stroke-width":`.8`,children:g(`title`,{children:r===void 0?e:`${p(r.district,o)}: ${q(i,t.kind,t.read(r.kpis))}`})},e)}),g(`path`,{d:d.outline,fill:`none`,stroke:`var(--ink)`,"stroke-width":`1.6`})]}),g(`figcaption`,{children:[_.map((e,t)=>g(`span`,{children:[g(`i`,{class:`c${t}`}),e]},t)),t.kind!==`count`&&g(`span`,{children:[g(`i`,{class:`cn`}),a.noData,`, `,a.few]}),g(`span`,{children:a.nowhere(q(i,t.kind,t.read(e.unassigned)))})]})]})}function on(e,t,{format:n,value:r}){if(t.kind===`count`){let t=S(e),r=(e,t)=>e===t?n.count(e):`${n.count(e)}\u2013${n.count(t)}`;return{classes:e=>f(e,t),labels:[`0`,r(1,t[0]),r(t[0]+1,t[1]),`${n.count(t[1]+1)}+`]}}let i=[...e].sort((e,t)=>e-t),a=e=>i[Math.min(i.length-1,Math.floor(i.length*e))]??0,o=[a(.25),a(.5),a(.75)],s=e=>r(t.kind,e);return{classes:e=>o.filter(t=>e>=t).length,labels:i.length===0?[]:[`< ${s(o[0]??0)}`,`\u2265 ${s(o[0]??0)}`,`\u2265 ${s(o[1]??0)}`,`\u2265 ${s(o[2]??0)}`]}}function sn({board:e,figure:t}){let n=W(),{words:r,language:i,city:a}=n,{view:o}=H(),s=new Map((a?.districts??[]).map(e=>[e.code,p(e,i)])),c=e=>t.read(e.kpis).value??-1/0,l=[...e.items].sort((e,t)=>c(t)-c(e)),u=(e,r)=>g(U,{change:{page:`overview`,filter:r,figure:t.key,part:null},children:q(n,t.kind,t.read(e))}),d={...o.filter,[o.level===`KECAMATAN`?`kecamatan`:`kelurahan`]:`NONE`};return g(`div`,{class:`scroll tall`,tabIndex:0,role:`region`,"aria-label":r.place,children:g(`table`,{class:`board`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:r.place}),g(`th`,{scope:`col`,class:`v`,children:r.figures[t.key]})]})}),g(`tbody`,{children:[l.map(e=>g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(U,{change:{page:`overview`,filter:{...o.filter,district:e.district.code},figure:t.key,part:null},children:p(e.district,i)}),e.district.parentCode!==null&&g(`small`,{children:s.get(e.district.parentCode)})]}),g(`td`,{class:`v`,children:u(e.kpis,{...o.filter,district:e.district.code})})]},e.district.code)),g(`tr`,{children:[g(`th`,{scope:`row`,children:r.none.district}),g(`td`,{class:`v`,children:u(e.unassigned,d)})]}),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:r.total}),g(`td`,{class:`v`,children:u(e.total,o.filter)})]})]})]})})}var cn=[[`words`,[`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`]],[`heard`,[`unanswered`,`awaitingResponse`]],[`load`,[`open`,`overdue`,`atRisk`,`ageing`]],[`flow`,[`received`,`ended`,`reopened`]],[`time`,[`responseTime`,`resolutionTime`]],[`voice`,[`satisfaction`,`reopenRate`,`transferRate`]]];function ln({now:e,before:t,trend:n,opened:r}){let i=W(),{words:a}=i;return g(`table`,{class:`led`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:a.figure}),g(`td`,{class:`sk`,children:n?.granularity===`MONTH`?a.months:a.weeks}),g(`th`,{scope:`col`,class:`v`,children:a.periodColumn}),g(`th`,{scope:`col`,class:`d`,children:a.before})]})}),cn.map(([o,s])=>g(`tbody`,{class:`g-${o}`,children:[g(`tr`,{class:`g`,children:g(`th`,{colSpan:3,scope:`rowgroup`,children:a.groups[o]})}),s.map(a=>{let s=P[a];return s===void 0?null:g(un,{figure:s,now:e,before:t,trend:n,lead:o===`words`,selected:r===a,speech:i},a)})]},o))]})}function un({figure:e,now:t,before:n,trend:r,lead:a,selected:o,speech:s}){let{words:c,city:l}=s,{view:u}=H(),d=K(l,e.measure),f=vt.has(e.key)&&G(l),p=t===null?null:e.read(t),m=p!==null&&f?{...p,value:null}:p,h=m===null?`null`:I(e,m,d),_=t===null||f?null:F(e,t,n),v=m?.value??null,y=e.key===`overdue`||e.key===`unanswered`?(v??0)>0?`over`:``:e.key===`atRisk`?(v??0)>0?`risk`:``:h===`far`?`over`:``,b=bt(s,e),x=c.words4[e.key];return g(`tr`,{class:`${o?`sel `:``}${y} ${h===`null`||h===`few`?`nul`:``}`,children:[g(`th`,{scope:`row`,children:[g(U,{change:{figure:e.key,part:null,...R},...o?{"aria-current":`true`}:{},id:`f-${e.key}`,children:a?x:b}),g(`small`,{children:[a?b:f?c.unrecordedShort:pn(s,e,t),d!==null&&g(i,{children:[` `,a&&`· `,g(`span`,{class:`tg`,children:c.target(s.format.target(d))})]})]})]}),g(`td`,{class:`sk`,children:[a&&m!==null&&g(X,{figure:e,reading:m,target:d,width:96}),!a&&!f&&r!==null&&u.page!==`report`&&g(Ht,{figure:e,points:r.points})]}),g(`td`,{class:`v`,children:[m===null?g(`i`,{class:`still`,"aria-hidden":`true`}):g(i,{children:[g(Wt,{figure:e.key,value:v}),e.kind===`hours`&&v!==null?g(dn,{text:q(s,e.kind,m)}):q(s,e.kind,m)]}),h===`few`&&g(`small`,{class:`few`,children:c.few})]}),g(`td`,{class:`d`,children:g(Ut,{figure:e,change:_})})]})}function dn({text:e}){let[t=``,n=``]=e.split(` `);return g(i,{children:[t,g(`small`,{children:[` `,n]})]})}var fn=new Set([`unanswered`,`overdue`,`ended`,`responseTime`,`resolutionTime`,`satisfaction`,`reopenRate`,`ageing`]);function pn({words:e,format:t,hours:n},r,i){if(i===null)return fn.has(r.key)?`\xA0`:``;switch(r.key){case`unanswered`:return e.neverNote;case`overdue`:return e.overdueNow;case`ageing`:return i.ageing.over60Days===0?``:e.over60(t.count(i.ageing.over60Days));case`ended`:return i.clearance.rate===null?``:e.clearanceNote(t.percent(i.clearance.rate));case`responseTime`:return i.responseTime.p90Hours===null?``:e.p90(n(i.responseTime.p90Hours));case`resolutionTime`:return i.resolutionTime.p90Hours===null?``:e.p90(n(i.resolutionTime.p90Hours));case`satisfaction`:return i.satisfaction.mean===null?``:`${e.ratedNote(t.mean(i.satisfaction.mean),t.count(i.satisfaction.count))}`;default:return``}}function mn({figure:e,live:t,target:n}){let{words:r,language:i,format:a}=W(),{view:o}=H(),s=o.page===`departments`,c=st(s?null:o,t),l=ct(s?o:null,t),u=s?l.data?.pillars:c.data?.departments,d=s?(l.data?.pillars?.items??[]).map(({pillar:e,kpis:t})=>({code:e.code,name:p(e,i),kpis:t})):(c.data?.departments?.items??[]).map(({department:e,kpis:t})=>({code:e.code,name:m(e,i),kpis:t})),f=u==null?[]:hn(e,[...d,{code:`NONE`,name:s?r.none.pillar:r.none.department,kpis:u.unassigned}]),h=Math.max(1,...f.map(({kpis:t})=>e.read(t).value??0));return g(`section`,{class:`byo`,children:[g(`h3`,{children:[s?r.byPillar:r.byDepartment,` `,e.kind===`rate`&&n!==null&&g(`small`,{children:r.targetTick(a.target(n))})]}),u==null?g(Y,{rows:12,height:26}):g(`table`,{class:`opd`,children:g(`tbody`,{children:[f.map(({code:t,name:r,kpis:i})=>g(gn,{figure:e,target:n,code:t,name:r,kpis:i,largest:h,page:s?`pillars`:`departments`},t)),g(`tr`,{class:`sum`,children:[g(`th`,{scope:`row`,children:r.total}),g(`td`,{}),g(_n,{figure:e,kpis:u.total,target:n})]})]})})]})}function hn(e,t){let n=({kpis:t})=>{let{value:n,low:r}=e.read(t);if(n===null)return 1/0;let i=e.better===`more`&&e.kind===`rate`?n:-n;return r?1e9+i:i};return t.filter(({kpis:t})=>{let{value:n,cases:r}=e.read(t);return n!==null&&(r===null?n!==0:r.all>0)}).sort((e,t)=>n(e)-n(t)||e.name.localeCompare(t.name))}function gn({figure:e,target:t,code:n,name:r,kpis:i,largest:a,page:o}){let{view:s}=H(),c=e.read(i),{[o===`pillars`?`pillar`:`department`]:l,...u}=s.filter,d=s.page!==o&&s.item!==null?{[s.page===`pillars`?`pillar`:`department`]:s.item}:{};return g(`tr`,{class:I(e,c,t),children:[g(`th`,{scope:`row`,children:g(U,{change:{page:o,item:n,filter:{...u,...d},...R},children:r})}),g(`td`,{class:`gl`,children:e.kind===`rate`?g(X,{figure:e,reading:c,target:t,width:96}):g(`svg`,{class:`bar`,viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:g(`rect`,{width:(c.value??0)/a*100,height:`10`,fill:e.key===`overdue`||e.key===`unanswered`?`var(--over-fill)`:`var(--d3)`})})}),g(_n,{figure:e,kpis:i,target:t})]})}function _n({figure:e,kpis:t}){let n=W(),{words:r,format:a}=n,o=e.read(t),s=o.low&&o.value!==null&&o.cases!==null;return g(i,{children:[g(`td`,{class:s?`v few`:`v`,children:q(n,e.kind,o)}),o.cases!==null&&g(`td`,{class:`m`,children:o.value===null?``:s?r.fewShort:r.of(a.count(o.cases.part),a.count(o.cases.all))})]})}function vn({figure:e,now:t}){let n=W(),{words:r,language:a,format:o,catalog:s,city:c}=n,{view:l}=H(),u=s?.measures.find(({code:t})=>t===e.measure),d=e.read(t),f=e.openings(t),p=u===void 0?void 0:l.basis!==null&&u.bases.includes(l.basis)?l.basis:u.defaultBasis,m=(e.key.startsWith(`response`)?`response`:e.key.startsWith(`resol`)?`resolution`:null)===null?void 0:c?.policies.find(({sources:e,categories:t})=>e.length===0&&t.length===0),h=c?.targets.find(({measure:t})=>t===e.measure)?.basis;return g(`section`,{class:`def`,children:[g(`h3`,{children:r.meaning}),g(`p`,{lang:a,children:(a===`id`?u?.definitionId:u?.definitionEn)??`\xA0`}),d.cases!==null&&d.value!==null&&g(`p`,{class:`fx`,children:[g(`span`,{class:`fr`,children:[g(`span`,{children:[o.count(d.cases.part),` `,r.part[e.key===`satisfaction`?`numerator`:f.find(({part:e})=>e===`MET`||e===`NUMERATOR`)?.key??`all`]?.toLowerCase()]}),g(`span`,{children:[o.count(d.cases.all),` `,r.counted.toLowerCase()]})]}),`= `,g(`b`,{children:n.value(e.kind,d.value)})]}),e.kind===`hours`&&g(bn,{figure:e,now:t}),g(`p`,{class:`meta`,children:[p!==void 0&&g(i,{children:[r.basis,`: `,r.bases[p],`. `]}),m!==void 0&&g(i,{children:[g(U,{change:jt(l,`promise`),children:r.promiseOf(m.code)}),`. `]}),h!==void 0&&g(i,{children:[r.targetFrom(h),`. `]}),e.kind===`rate`&&`matured`in t[e.key]&&yn(t,e.key,r)]})]})}function yn(e,t,n){let{matured:r}=e[t];return r===null?``:r?n.matured:n.maturing}function bn({figure:e,now:t}){let{words:n,hours:r,format:i}=W(),a=t[e.key],o=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t===null?n.noData:r(t)})]});return g(`dl`,{class:`parts`,children:[o(`p50`,a.p50Hours),o(`p90`,a.p90Hours),o(`p95`,a.p95Hours),o(n.mean,a.meanHours),g(`div`,{class:`sum`,children:[g(`dt`,{children:n.cases}),g(`dd`,{children:i.count(a.count)})]})]})}function xn({edges:e,clock:t,readable:n}){let{words:r}=W();return g(`table`,{class:`cl`,children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:r.columns.number}),g(`th`,{scope:`col`,children:r.columns.category}),g(`th`,{scope:`col`,children:r.columns.department}),g(`th`,{scope:`col`,children:r.columns.place}),g(`th`,{scope:`col`,children:r.columns.submitted}),g(`th`,{scope:`col`,children:t===`response`?r.columns.dueResponse:t===`either`?r.columns.dueEither:r.columns.due}),g(`th`,{scope:`col`,children:r.columns.state}),g(`th`,{scope:`col`,class:`lt`,children:r.columns.late})]})}),g(`tbody`,{children:e.map(e=>g(Cn,{edge:e,clock:t,readable:n},e.cursor))})]})}var Sn=new Set([`CLOSED`,`REJECTED`,`DUPLICATE`]);function Cn({edge:{node:e},clock:n,readable:r}){let a=W(),{words:o,language:s,format:c}=a,{view:l}=H(),u=Pe(e,n),d=Sn.has(e.status)&&u.answeredAt===null,f=d?0:Me(u,Date.now()+A.get().offset),h=e=>e===`NONE`;return g(`tr`,{children:[g(`th`,{scope:`row`,children:[g(U,{change:{...L,page:`complaint`,item:e.id,lang:l.lang},children:e.reference}),e.title!==``&&g(`small`,{children:e.title})]}),g(`td`,{class:`cat`,children:h(e.category.code)?g(`em`,{children:r?o.none.category:o.hiddenCategory}):p(e.category,s)}),g(`td`,{class:`op`,children:h(e.department.code)?o.none.department:m(e.department,s)}),g(`td`,{class:`kl`,children:h(e.kelurahan.code)?`–`:p(e.kelurahan,s)}),g(`td`,{class:`dt`,children:a.short(e.submittedAt)}),g(`td`,{class:`dt`,children:u.dueAt===null?`–`:a.short(u.dueAt)}),g(`td`,{class:`hs`,children:o.statuses[e.status]}),g(`td`,{class:f>0?`lt over`:`lt`,children:f>0?g(i,{children:[g(t,{of:`over`}),c.span(f)]}):d&&u.verdict===`BREACHED`?o.brokenUnmet:o.verdicts[u.verdict]})]})}function wn({figure:t,now:n}){let{words:r,format:a}=W(),{view:s,go:c}=H(),l=t.openings(n),u=l.find(({key:e})=>e===s.part)??l[0],[d,f]=o(k()),{filter:p,window:m,basis:h,asOf:_}=V(s),v=j(fe,u===void 0?null:{measure:u.measure,part:u.part,filter:p??null,window:m??null,basis:h??null,asOf:_??null,search:s.search,order:{field:`MOMENT`,direction:t.key===`overdue`||t.key===`unanswered`||t.key===`ageing`?`ASC`:`DESC`},...s.before===null?{first:10,after:s.after}:{last:10,before:s.before}}),y=v.data?.complaints??null;if(e(()=>{y!==null&&u!==void 0&&s.search===null&&y.totalCount!==u.count&&v.again()},[u?.count]),u===void 0)return null;let b=v.failure?.code===`FORBIDDEN`||v.failure?.code===`UNAUTHENTICATED`,x={after:null,before:null,row:null};return g(`section`,{class:`cls`,children:[g(`h3`,{id:`behind`,children:r.behind}),l.length>1&&g(`nav`,{class:`tabs`,"aria-label":r.parts,children:l.map(e=>g(U,{replace:!0,change:{part:e.key,...x,search:null},...e===u?{"aria-current":`true`}:{},children:[r.part[e.key],` `,g(`b`,{children:a.count(e.count)})]},e.key))}),(u.count>0||b)&&g(Ft,{refused:b,held:d!==null,count:u.count,done:()=>{f(k()),v.again()}}),b?null:v.failure===null?y===null?g(Y,{rows:10,height:34}):g(`div`,{class:v.pending?`turning`:``,"aria-busy":v.pending,children:[g(`p`,{class:`eq`,role:`status`,children:s.search===null?y.totalCount===u.count?r.listEqual(a.count(y.totalCount)):g(i,{children:[r.listDiffers(a.count(y.totalCount),a.count(u.count)),` `,g(`button`,{type:`button`,onClick:v.again,children:r.again})]}):r.listFound(a.count(y.totalCount),a.count(u.count))}),y.edges.length===0?g(`p`,{class:`state`,children:[r.listNone,y.totalCount===0&&s.search===null&&s.preset!==`ALL`&&g(i,{children:[` `,g(U,{change:{preset:`ALL`,from:null,to:null,...x},children:r.presets.ALL})]})]}):g(xn,{edges:y.edges,clock:Ne(u.measure),readable:d!==null}),g(Tn,{page:y,row:s.row??1})]}):g(J,{failure:v.failure,again:v.again}),d!==null&&!b&&g(`form`,{class:`find`,role:`search`,onSubmit:e=>{e.preventDefault();let t=new FormData(e.currentTarget).get(`search`);c({search:typeof t==`string`&&t.trim()!==``?t.trim():null,...x})},children:[g(`label`,{children:[r.search,g(`input`,{type:`search`,name:`search`,defaultValue:s.search??``})]}),g(`button`,{type:`submit`,children:r.searchGo})]})]})}function Tn({page:e,row:t}){let{words:n,format:r}=W(),{hasNextPage:i,hasPreviousPage:a,startCursor:o,endCursor:s}=e.pageInfo;if(e.totalCount===0)return null;let c=a?t:1,l=i?Math.min(e.totalCount,c+e.edges.length-1):e.totalCount,u=(e,t,n)=>t?g(U,{change:n,children:e}):g(`span`,{"aria-disabled":`true`,children:e});return g(`nav`,{class:`pager`,"aria-label":n.behind,children:[g(`span`,{class:`rng`,children:n.range(r.count(i?c:Math.max(1,l-e.edges.length+1)),r.count(l),r.count(e.totalCount))}),u(n.previousPage,a,{after:null,before:o,row:c-10>1?c-10:null}),u(n.nextPage,i,{after:s,before:null,row:l+1})]})}var En=new Set([`pending`,`exempt`,`unobserved`]);function Dn({figure:e,now:t,link:n={}}){let{words:r}=W(),i=e.openings(t),a=e.key===`overdue`,o=i.some(({part:e})=>e===`DENOMINATOR`);return g(`section`,{class:`pt`,children:[g(`h3`,{children:r.parts}),o?g(An,{parts:i,link:n}):e.kind===`rate`&&e.key!==`satisfaction`?g(kn,{parts:i,link:n}):g(jn,{parts:i,of:e,link:n}),a&&g(`p`,{class:`note`,children:r.overlap})]})}function Q({opening:e,link:t,tone:n=``,total:r=!1}){let{words:i,format:a}=W(),o=i.partNote[e.key];return g(`div`,{class:`${r?`sum`:``} ${o===void 0?``:`out`}`,children:[g(`dt`,{children:[n!==``&&g(`i`,{class:`k ${n}`,"aria-hidden":`true`}),g(U,{change:{...t,part:e.key,...R},children:i.part[e.key]}),o!==void 0&&g(`small`,{children:o})]}),g(`dd`,{children:a.count(e.count)})]})}function On({parts:e}){let t=e.reduce((e,{count:t})=>e+t,0),n=0;return g(`svg`,{class:`pbar`,viewBox:`0 0 1000 24`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[g(`rect`,{width:`1000`,height:`24`,fill:`var(--well)`}),t>0&&e.map(({tone:e,count:r})=>{let i=r/t*1e3,a=n;return n+=i,g(`rect`,{class:e,x:a,width:i,height:`24`},e)})]})}function kn({parts:e,link:t}){let{words:n,format:r}=W(),a=t=>e.find(e=>e.key===t),o=a(`met`),s=a(`breached`);return o===void 0||s===void 0?null:g(i,{children:[g(On,{parts:[{tone:`a`,count:o.count},{tone:`c`,count:s.count}]}),g(`dl`,{class:`parts`,children:[g(Q,{link:t,opening:o,tone:`a`}),g(Q,{link:t,opening:s,tone:`c`}),g(`div`,{class:`sum`,children:[g(`dt`,{children:n.counted}),g(`dd`,{children:r.count(o.count+s.count)})]}),e.filter(({key:e})=>En.has(e)).map(e=>g(Q,{link:t,opening:e},e.key))]})]})}function An({parts:e,link:t}){let{words:n,format:r}=W(),[a,o]=e;if(a===void 0||o===void 0)return null;let s=o.count-a.count;return g(i,{children:[g(On,{parts:[{tone:`a`,count:Math.min(a.count,o.count)},{tone:`b`,count:Math.max(0,s)}]}),g(`dl`,{class:`parts`,children:[g(Q,{link:t,opening:a,tone:`a`}),s>=0&&g(`div`,{children:[g(`dt`,{children:[g(`i`,{class:`k b`,"aria-hidden":`true`}),n.part.rest]}),g(`dd`,{children:r.count(s)})]}),g(Q,{link:t,opening:o,total:!0})]})]})}function jn({parts:e,of:t,link:n}){let{words:r,format:a}=W(),o=[`b`,`e`,`a`,`h`,`i`,`j`],s=e.reduce((e,{count:t})=>e+t,0),c=t.key===`ageing`;return g(i,{children:[(c||t.key===`ended`)&&g(On,{parts:(c?e:e.slice(1)).map(({count:e},t)=>({tone:o[t]??`a`,count:e}))}),g(`dl`,{class:`parts`,children:[e.map((r,i)=>g(Q,{link:n,opening:r,tone:c?o[i]??``:t.key===`ended`&&i>0?o[i-1]??``:``,total:e.length>1&&!c&&i===0&&t.key!==`net`},r.key)),c&&g(`div`,{class:`sum`,children:[g(`dt`,{children:r.total}),g(`dd`,{children:a.count(s)})]})]})]})}var $=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();function Mn(e,t){let n=[...e.data[1],...e.data[2]].filter(e=>e!==null);if(n.length===0)return[0,1];let r=Math.min(...n,t??1/0),i=Math.max(...n,t??-1/0);if(e.kind!==`rate`)return[0,i===0?1:i*1.08];let a=Math.min(1,Math.ceil((i+.005)*20)/20),o=Math.max(0,Math.floor((r-.02)*10)/10);return[o,Math.max(a,o+.1)]}function Nn(e,t,n,r,i){let a=$(`--d4`),o=$(`--ink-3`),s=$(`--line`),c=$(`--bg`),l=`14px ${$(`--font`)}`,[u,d]=Mn(e,t),f=Math.max(...[u,d,(u+d)/2].map(e=>i(e).length));return{width:n,height:232,cursor:{show:!1},legend:{show:!1},scales:{x:{time:!1,range:(e,t,n)=>[t-(n-t)*.03,n+(n-t)*.03]},y:{range:[u,d]}},padding:[12,t===null?28:64,0,0],axes:[{stroke:o,font:l,grid:{show:!1},ticks:{show:!1},space:90,gap:2,size:28,splits:()=>Pn(e.data[0],Math.max(2,Math.floor(n/130))),values:(e,t)=>t.map(r)},{stroke:o,font:l,grid:{stroke:s,width:1},ticks:{show:!1},gap:6,size:14+f*8,space:36,incrs:e.kind===`rate`?[.02,.05,.1,.2]:[1,2,5,10,20,24,48,50,100,200,500,1e3,2e3,5e3,1e4,5e4],values:(e,t)=>t.map(i)}],series:[{},{stroke:a,width:2,points:{show:!0,size:8,fill:a,stroke:a}},{stroke:a,width:2,dash:[2,4],points:{show:!0,size:9,fill:c,stroke:a,width:2,filter:(t,n,r)=>r?[e.data[0].length-1]:null}}],hooks:{drawAxes:t===null?[]:[e=>Fn(e,t,i(t),$(`--ink`),l)]}}}function Pn(e,t){let n=Math.max(1,Math.ceil((e.length-1)/t));return e.filter((t,r)=>(e.length-1-r)%n==0)}function Fn(e,t,n,r,i){let{ctx:a,bbox:o}=e,s=devicePixelRatio,c=e.valToPos(t,`y`,!0);a.save(),a.strokeStyle=a.fillStyle=r,a.lineWidth=1.5*s,a.beginPath(),a.moveTo(o.left,c),a.lineTo(o.left+o.width,c),a.stroke(),a.font=`600 ${i.replace(`14px`,`${14*s}px`)}`,a.textBaseline=`middle`,a.textAlign=`left`,a.fillText(n,o.left+o.width+6*s,c),a.restore()}function In({figure:t,trend:n,target:r}){let i=W(),{words:o}=i,s=a(null),c=n?.points??[],l=c.some(({kpis:e})=>t.read(e).value!==null),u=JSON.stringify([t.key,c.map(({from:e,partial:n,kpis:r})=>[e,n,t.read(r).value]),r,i.language]);return e(()=>{let e=s.current;if(e===null||!l)return;let a=null,o=0,u=()=>{if(e.clientWidth===o||e.clientWidth===0)return;o=e.clientWidth,a?.destroy();let s=Ln(t,c);a=new _(Nn(s,r,o,Rn(i,n),e=>zn(i,t,e)),s.data,e)};u();let d=new ResizeObserver(u);return d.observe(e),()=>{d.disconnect(),a?.destroy()}},[u]),g(`section`,{class:`tr`,children:[g(`h3`,{children:[n?.granularity===`MONTH`?o.trendMonths:o.trend,` `,c.some(({partial:e})=>e)&&g(`small`,{children:o.partialNote})]}),c.length>0&&!l?g(`p`,{class:`state`,children:o.noTrend}):g(`div`,{class:`plot`,ref:s,"aria-hidden":`true`}),l&&g(`details`,{class:`asTable`,children:[g(`summary`,{children:o.asTable(i.format.count(c.length))}),g(`table`,{children:g(`tbody`,{children:c.map(e=>g(`tr`,{children:[g(`th`,{scope:`row`,children:[i.day(e.from),e.partial?`*`:``]}),g(`td`,{children:q(i,t.kind,t.read(e.kpis))})]},e.from))})})]})]})}function Ln(e,t){let n=t.map(({kpis:t})=>e.read(t).value),r=t.map(({partial:e},n)=>e&&n===t.length-1),i=n.map((e,t)=>r[t]===!0?null:e),a=n.map((e,t)=>r[t]===!0||r[t+1]===!0?e:null);return{kind:e.kind,data:[t.map(({from:e})=>Date.parse(e)/1e3),i,a]}}var Rn=(e,t)=>n=>{let r=new Date(n*1e3).toISOString();return t?.granularity===`MONTH`?e.month(r):e.nearDay(r)},zn=(e,t,n)=>t.kind===`rate`?e.format.target(n):t.kind===`hours`?e.hours(n):e.format.count(n);function Bn({figure:e,data:t,trend:n,live:r,stale:i}){let a=W(),{words:o,format:s,city:c}=a,l=K(c,e.measure),u=e.read(t.kpis),d=vt.has(e.key)&&G(c)?{...u,value:null}:u,f=I(e,d,l),p=F(e,t.kpis,t.previous),m=t.previous===null?null:e.read(t.previous).value,h=bt(a,e),_=o.words4[e.key],v=l===null||d.value===null?null:d.value-l,y=v===null?``:`${s.mean(Math.abs(v)*100)} ${o.points}`;return g(`article`,{class:`open`,"aria-labelledby":`opened`,children:[g(`header`,{children:[g(U,{class:`back`,change:{figure:null,part:null,...R},children:o.back}),g(`h2`,{id:`opened`,tabIndex:-1,children:_===void 0?h:`${_}: ${h.charAt(0).toLowerCase()}${h.slice(1)}`}),g(`div`,{class:`hero ${f}`,children:[g(`b`,{class:i?`old`:``,children:[g(Wt,{figure:e.key,value:d.value}),q(a,e.kind,d)]}),g(`div`,{children:[e.kind===`rate`&&g(X,{figure:e,reading:d,target:l,width:200}),g(`p`,{children:[l!==null&&g(`span`,{children:[o.target(s.target(l)),v!==null&&f!==`few`&&`, ${(e.better===`less`?v<=0:v>=0)?o.met:v<0?o.below(y):o.above(y)}`]}),f===`few`&&g(`span`,{children:o.few}),(vt.has(e.key)||e.key.startsWith(`response`))&&G(c)&&g(`span`,{children:o.unrecorded}),p!==null&&m!==null&&g(`span`,{children:[xt(a,e.kind,p),` `,o.from_(a.value(e.kind,m))]}),e.key===`ageing`&&t.kpis.ageing.oldestSubmittedAt!==null&&g(`span`,{children:o.oldest(a.day(t.kpis.ageing.oldestSubmittedAt))})]})]})]})]}),g(vn,{figure:e,now:t.kpis}),g(Dn,{figure:e,now:t.kpis}),g(wn,{figure:e,now:t.kpis},e.key),g(In,{figure:e,trend:n,target:e.kind===`rate`?l:null}),g(mn,{figure:e,live:r,target:l})]})}function Vn({overview:t,live:n}){let r=W(),{words:i,language:a,city:o}=r,{view:s}=H(),c=t.data?.overview??null,l=ot(s,c?.window??null,n),u=je(s.figure),d=P.resolutionOnTime??u,f=c===null?`\xA0`:St(r,d,c.kpis,c.previous,F(d,c.kpis,c.previous));if(e(()=>{s.figure!==null&&matchMedia(`(max-width: 760px)`).matches&&(scrollTo(0,0),document.getElementById(`opened`)?.focus({preventScroll:!0}))},[s.figure]),t.failure!==null)return g(J,{failure:t.failure,again:t.again});let m=s.item===null?null:s.page===`pillars`?o?.pillars.find(({code:e})=>e===s.item):o?.departments.find(({code:e})=>e===s.item),h=s.item===`NONE`?s.page===`pillars`?i.none.pillar:i.none.department:``,_=s.page===`pillars`?i.allPillars:i.allDepartments;return g(`div`,{class:s.figure===null?`desk`:`desk chosen`,children:[g(`section`,{class:`list`,children:[s.item!==null&&g(`p`,{class:`who`,children:[g(U,{change:{item:null,figure:null,part:null},children:_}),` `,g(`b`,{children:m==null?h:p(m,a)})]}),g(`h1`,{tabIndex:-1,class:c===null?`still`:``,children:f}),g(ln,{now:c?.kpis??null,before:c?.previous??null,trend:l,opened:c===null?null:u.key}),c!==null&&g(Hn,{data:c})]}),c===null?g(`article`,{class:`open`,children:g(Y,{rows:14,height:44})}):g(Bn,{figure:u,data:c,trend:l,live:n,stale:t.pending})]})}function Hn({data:e}){let{words:t,full:n,short:r,format:a,language:o,city:s}=W(),{view:c}=H(),{freshness:l}=e,u=l.sources.filter(({stale:e})=>e),d=l.sources.some(({expectedWithinHours:e})=>e!==null),f=l.sources.map(({source:e,lastReceivedAt:t})=>`${p(e,o)} ${t===null?`–`:r(t)}`).join(`, `);return g(`p`,{class:`foot`,children:[t.foot(n(c.asOf??l.asOf),a.count(Number(l.sequence))),` `,u.length===0?d?t.sourcesFine(a.count(l.sources.length)):`${t.sourcesHeard(f)}`:t.silent(u.map(({source:e})=>p(e,o)).join(`, `)),(s?.notes.length??0)>0&&g(i,{children:[` `,t.unofficial]})]})}function Un({live:e}){let{words:t,language:n}=W(),{view:r}=H(),i=ct(r,e),a=i.data?.pillars??null;return i.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:t.pages.pillars}),a===null?g(Y,{rows:8,height:58}):g(Yt,{page:`pillars`,sort:null,head:t.pages.pillars,total:a.total,before:a.previousTotal,rows:a.items.map(({pillar:e,kpis:t,previous:r})=>({code:e.code,name:p(e,n),full:p(e,n),kpis:t,previous:r})),none:{code:`NONE`,name:t.none.pillar,full:t.none.pillar,kpis:a.unassigned,previous:null}})]}):g(J,{failure:i.failure,again:i.again})}function Wn({overview:e,live:t}){let n=W(),{words:r,hours:i,city:a,format:o}=n,s=e.data?.overview??null;return e.failure===null?g(`section`,{class:`page`,children:[g(`h1`,{tabIndex:-1,children:r.promiseLead}),s===null?g(Y,{rows:2,height:420}):g(`div`,{class:`two`,children:[[`RESPONSE`,`responseOnTime`,`responseTime`],[`RESOLUTION`,`resolutionOnTime`,`resolutionTime`]].map(([e,c,l])=>{let u=P[c],d=u.read(s.kpis),f=K(a,u.measure),p=s.kpis[l],m=(e,t)=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t===null?r.noData:i(t)})]});return g(`article`,{class:`clk`,children:[g(`h2`,{children:[r.clocks[e],`: `,bt(n,u).toLowerCase()]}),g(`p`,{class:`hero ${I(u,d,f)}`,children:[g(`b`,{children:g(U,{change:{page:`overview`,figure:c},children:q(n,u.kind,d)})}),g(`span`,{children:[g(X,{figure:u,reading:d,target:f,width:180}),g(`br`,{}),f===null?r.noTarget:r.target(o.target(f))]})]}),g(Dn,{figure:u,now:s.kpis,link:{page:`overview`,figure:c}}),g(`h3`,{children:r.durations}),g(`dl`,{class:`parts`,children:[m(`p50`,p.p50Hours),m(`p90`,p.p90Hours),m(`p95`,p.p95Hours),m(r.mean,p.meanHours),g(`div`,{class:`sum`,children:[g(`dt`,{children:g(U,{change:{page:`overview`,figure:l},children:r.cases})}),g(`dd`,{children:o.count(p.count)})]})]}),e===`RESPONSE`&&G(a)&&g(`p`,{class:`note`,children:r.unrecorded}),g(mn,{figure:u,live:t,target:f})]},e)})}),s!==null&&g(`div`,{class:`two`,children:[g(`article`,{children:[g(`h2`,{children:r.ageing}),g(Dn,{figure:P.ageing,now:s.kpis,link:{page:`overview`,figure:`ageing`}}),s.kpis.ageing.oldestSubmittedAt!==null&&g(`p`,{class:`note`,children:r.oldest(n.full(s.kpis.ageing.oldestSubmittedAt))})]}),g(`article`,{children:[g(`h2`,{children:r.policy}),a?.policies.map(e=>g(Gn,{policy:e,city:a},e.code))]})]})]}):g(J,{failure:e.failure,again:e.again})}function Gn({policy:e,city:t}){let{words:n,language:r,format:i,day:a}=W(),o=(e,t)=>e.map(e=>t.find(t=>t.code===e)).map((t,n)=>t===void 0?e[n]:p(t,r)).join(`, `),s=[o(e.sources,t.sources),o(e.categories,t.categories)].filter(e=>e!==``).join(`; `),c=e=>[e.days===null?``:n.policyDays(i.count(e.days),e.workingDays),n.dueIn[e.due],e.pausesWhileWaiting?n.pauses:``].filter(e=>e!==``).join(`, `);return g(`dl`,{class:`pol`,children:[g(`div`,{children:[g(`dt`,{children:e.code}),g(`dd`,{children:[e.validFrom!==null&&`${n.since(a(`${e.validFrom}T12:00:00Z`))}. `,s!==``&&`${n.onlyFor(s)}.`]})]}),g(`div`,{children:[g(`dt`,{children:n.clocks.RESPONSE}),g(`dd`,{children:c(e.response)})]}),g(`div`,{children:[g(`dt`,{children:n.clocks.RESOLUTION}),g(`dd`,{children:c(e.resolution)})]}),e.basis!==``&&g(`div`,{children:[g(`dt`,{children:n.basis}),g(`dd`,{children:e.basis})]})]})}function Kn(e,t,n){let{value:r,low:i}=t.read(n);return r===null?`–`:e.value(t.kind,r)+(i?`*`:``)}function qn({title:e,columns:t,rows:n,total:r,previous:i}){let a=W(),{words:o,format:s,city:c}=a;if(n.length===0)return g(`table`,{class:`rt city`,children:[g(`caption`,{children:e}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:o.figure}),g(`th`,{scope:`col`,children:o.periodColumn}),g(`th`,{scope:`col`,children:o.share}),g(`th`,{scope:`col`,children:o.target(``).trim()}),g(`th`,{scope:`col`,children:o.before})]})}),g(`tbody`,{children:t.map(e=>{let{cases:t}=e.read(r),n=K(c,e.measure),l=F(e,r,i),u=o.words4[e.key];return g(`tr`,{children:[g(`th`,{scope:`row`,children:[u===void 0?``:g(`b`,{children:[u,`: `]}),bt(a,e)]}),g(`td`,{"data-figure":e.key,children:Kn(a,e,r)}),g(`td`,{children:t===null||t.all===0?``:o.of(s.count(t.part),s.count(t.all))}),g(`td`,{children:n===null?``:s.target(n)}),g(`td`,{children:l===null?``:xt(a,e.kind,l)})]},e.key)})})]});let l=(e,n,r,i=!1)=>g(`tr`,{class:i?`sum`:``,"data-code":e,children:[g(`th`,{scope:`row`,children:n}),t.map(e=>g(`td`,{"data-figure":e.key,class:e.read(r).value===null?`nul`:``,children:Kn(a,e,r)},e.key))]},e);return g(`div`,{class:`rscroll`,tabIndex:0,role:`region`,"aria-label":e,children:g(`table`,{class:`rt`,children:[g(`caption`,{children:e}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:e}),t.map(e=>g(`th`,{scope:`col`,children:o.words4[e.key]??o.figures[e.key]},e.key))]})}),g(`tbody`,{children:[n.map(({code:e,name:t,kpis:n})=>l(e,t,n)),l(`TOTAL`,o.total,r,!0)]})]})})}var Jn=(...e)=>e.map(e=>P[e]).filter(e=>e!==void 0),Yn=Jn(`received`,`ended`,`open`,`overdue`,`unanswered`,`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`responseTime`,`resolutionTime`),Xn=Jn(`responseOnTime`,`resolutionOnTime`,`accuracy`,`accountability`,`unanswered`,`received`,`ended`,`reopened`,`open`,`awaitingResponse`,`overdue`,`atRisk`,`responseTime`,`resolutionTime`,`clearance`,`reopenRate`,`transferRate`,`satisfaction`);function Zn(){let{words:t,city:n,language:r}=W(),{view:a,go:o}=H(),s=j(de,a.asOf===null?{}:null),c=a.asOf??s.data?.overview?.freshness.asOf??null;e(()=>{a.asOf===null&&c!==null&&o({asOf:c,month:a.month??tt(c.slice(0,10))},!0)},[c]);let l=a.month??(c===null?null:tt(c.slice(0,10)));return g(`section`,{class:`page recap`,children:[g(`div`,{class:`ctl noprint`,children:[g(`label`,{class:`fl`,children:[g(`small`,{children:t.month}),g(`input`,{type:`month`,value:l??``,max:c?.slice(0,7),onChange:({currentTarget:{value:e}})=>{/^\d{4}-\d{2}$/.test(e)&&o({month:e,asOf:null})}})]}),g(`button`,{type:`button`,onClick:()=>print(),children:t.print}),l!==null&&c!==null&&[`xlsx`,`csv`].map(e=>g(`a`,{class:`dlb`,href:`/reports/recap.${e}?${new URLSearchParams({month:l,asOf:c,lang:r})}`,download:!0,children:[t.download,` `,e.toUpperCase()]},e)),l!==null&&c!==null&&g(`a`,{class:`dlb`,href:`/reports/definitions.csv?${new URLSearchParams({month:l,asOf:c,lang:r})}`,download:!0,children:[t.definitions,` CSV`]})]}),s.failure===null?l===null||c===null||n===null?g(i,{children:[g(`h1`,{tabIndex:-1,children:t.recap}),g(Y,{rows:20,height:30})]}):g(Qn,{month:l,asOf:c}):g(J,{failure:s.failure,again:s.again})]})}function Qn({month:e,asOf:t}){let{words:n,format:r,language:a,city:o,catalog:s,day:c,full:l}=W(),{view:u}=H(),{from:d,to:f}=nt(e),m={...L,preset:null,from:d,to:f,asOf:t,lang:u.lang},h=at(m,!1),_=st(m,!1),v=ct(m,!1),y=h.failure??_.failure??v.failure,b=h.data?.overview??null,x=_.data?.departments??null,S=v.data?.pillars??null;if(y!==null)return g(J,{failure:y,again:()=>{h.again(),_.again(),v.again()}});if(b===null||x===null||S===null||h.pending||_.pending||v.pending)return g(i,{children:[g(`h1`,{tabIndex:-1,children:n.recap}),g(Y,{rows:20,height:30})]});let C=(e,t)=>`${c(`${e}T12:00:00Z`)} – ${c(`${t}T12:00:00Z`)}`,w=b.previousWindow,ee=[[n.recapWindow,C(d,f)+(b.window.running?` (${n.running})`:``)],...w?.from!=null&&w.to!=null?[[n.recapCompare,C(w.from.slice(0,10),new Date(Date.parse(w.to)-432e5).toISOString().slice(0,10))]]:[],[n.recapAsOf,l(t)],[n.recapBasis,n.recapOwnBasis],[n.recapFilter,n.recapAll],[n.recapState,`${b.freshness.epoch} / ${b.freshness.sequence} / ${b.freshness.profileVersion}`]],te=(e,t)=>({code:`NONE`,name:e,kpis:t}),T=x.items.map(({department:e,kpis:t})=>({code:e.code,name:p(e,a),kpis:t})),E=T.filter(({kpis:e})=>Kt(e)),ne=T.filter(({kpis:e})=>!Kt(e)),D=qt(ne.map(({kpis:e})=>e));return D!==null&&E.push({code:`OTHERS`,name:`${n.others(r.count(ne.length))}, ${n.othersNote}`,kpis:{...D,accuracy:{...D.accuracy,rate:null},accountability:{...D.accountability,rate:null}}}),g(`article`,{class:`sheet`,children:[g(`header`,{children:[g(`h1`,{tabIndex:-1,children:[n.recap,` `,o===null?``:p(o,a)]}),g(`p`,{class:`mon`,children:new Intl.DateTimeFormat(a===`id`?`id-ID`:`en-GB`,{month:`long`,year:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}-15T00:00:00Z`))}),(o?.simulated===!0||b.freshness.simulated)&&g(`p`,{class:`sim`,children:n.simulation}),g(`dl`,{class:`facts`,children:ee.map(([e,t])=>g(`div`,{children:[g(`dt`,{children:e}),g(`dd`,{children:t})]},e))})]}),g(qn,{title:n.cityWide,columns:Xn,rows:[],total:b.kpis,previous:b.previous}),g(qn,{title:n.recapPerDepartment,columns:Yn,rows:[...E,te(n.none.department,x.unassigned)],total:x.total,previous:null}),g(qn,{title:n.recapPerPillar,columns:Yn,rows:[...S.items.map(({pillar:e,kpis:t})=>({code:e.code,name:p(e,a),kpis:t})),te(n.none.pillar,S.unassigned)],total:S.total,previous:null}),g(`p`,{class:`note`,children:[n.lowMark(r.count(o?.lowCountFloor??5)),` `,n.unofficial]}),g(`section`,{class:`defs`,children:[g(`h2`,{children:n.definitions}),g(`dl`,{children:Xn.map(e=>s?.measures.find(({code:t})=>t===e.measure)).filter((e,t,n)=>e!==void 0&&n.indexOf(e)===t).map(e=>e===void 0?null:g(`div`,{children:[g(`dt`,{children:a===`id`?e.labelId:e.labelEn}),g(`dd`,{children:[a===`id`?e.definitionId:e.definitionEn,` `,g(`i`,{children:n.bases[e.defaultBasis]})]})]},e.code))})]})]})}function $n(){let t=dt(),{view:r}=t,i=j(E,{}),a=n(()=>gt(i.data,r.lang),[i.data,r.lang]),{words:o,language:s,city:c,format:l}=a,u=Ze(r,l.day(Date.now()));return e(()=>{document.documentElement.lang=s,document.title=`${o.pages[r.page]} \u2013 ${o.title(c?.name??`tugu`)}`},[s,r.page,c]),g(ut.Provider,{value:t,children:g(_t.Provider,{value:a,children:[g(`a`,{class:`skip`,href:`#main`,children:o.skip}),i.failure!==null&&i.data===null?g(`main`,{id:`main`,children:g(J,{failure:i.failure,again:i.again})}):g(er,{live:u,view:r,ignored:t.ignored})]})})}function er({view:t,live:n,ignored:r}){let a=at(it(t),n&&t.page!==`report`),o=a.data?.overview??null,{city:s,words:c}=W(),l=s?.simulated===!0||o?.freshness.simulated===!0,u={live:n,freshness:o?.freshness??null,pending:a.pending,asOf:t.asOf};e(()=>{document.documentElement.classList.toggle(`simulated`,l)},[l]);let d={overview:a,live:n};return g(i,{children:[g(`div`,{class:`tape`}),g(Mt,{simulated:l,standing:u}),t.page!==`report`&&t.page!==`complaint`&&g(Ct,{window:o?.window??null}),g(`main`,{id:`main`,class:`p-${t.page}${a.pending&&o!==null?` turning`:``}`,"aria-busy":a.pending,children:[r.length>0&&g(`p`,{class:`ignored`,role:`status`,children:c.ignored(r.join(`, `))}),t.page===`overview`?g(Vn,{...d}):t.page===`pillars`?t.item===null?g(Un,{...d}):g(Vn,{...d}):t.page===`departments`?t.item===null?g(Qt,{...d}):g(Vn,{...d}):t.page===`map`?g(nn,{...d}):t.page===`promise`?g(Wn,{...d}):t.page===`report`?g(Zn,{}):g(Lt,{})]}),g(Pt,{})]})}var tr=document.getElementById(`root`);if(tr===null)throw Error(`the page has no #root`);rt(We(location.pathname,location.search).view),c(g($n,{}),tr);