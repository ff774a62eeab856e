const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/mount-BRrorUka.js","assets/hooks-DZgtMso7.js","assets/clock-8mrt6QVs.js","assets/language-CjhTQnMi.js","assets/uPlot.esm-BaYvQ700.js","assets/signin-DbVnAVkT.js","assets/geo-5WW47m4w.js","assets/theme-OlfaOLPV.js"])))=>i.map(i=>d[i]);
import{_ as e,h as t,i as n,o as r,t as i,x as a,y as o}from"./hooks-DZgtMso7.js";import{a as s,n as c,o as l,t as u}from"./clock-8mrt6QVs.js";import{t as d}from"./link-g_kijpOx.js";import{t as f}from"./theme-OlfaOLPV.js";import{t as p}from"./preload-helper-DygEbaNj.js";var m=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},h=new m(`
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
    `),g=new m(`
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
}`),ee=new m(`
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
}`),te=new m(`
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
}`),ne=new m(`
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
}`),_=new m(`
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
}`),re=new m(`
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
}`),v=new m(`
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
}`),y=new m(`
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
}`),b=new m(`
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
}`),ie=new m(`
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
}`),ae=new m(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `),oe=new m(`
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
}`),se=new m(`
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
}`),x=new m(`
    query Viewer {
  viewer {
    rights
  }
}
    `);async function ce(){try{return e((await T(x,{})).viewer,`COMPLAINTS`),a()!==null}catch(e){return!(e instanceof t)||e.code!==`FORBIDDEN`}}function le(e){let[t,n]=r(!1);return i(()=>{if(n(!1),e===null)return;let t=!0;return T(x,{}).then(({viewer:e})=>{t&&n(e.rights.includes(`WORDS`))},()=>void 0),()=>{t=!1}},[e]),t}var S=new Map,C=(e,t)=>JSON.stringify([e.toString(),t]);function w(e,t){let n=T(e,t);n.catch(()=>void 0),S.set(C(e,t),n)}async function T(e,t,n){let r=S.size===0?``:C(e,t),i=S.get(r);return S.delete(r),i===void 0?o(e,t,n):i}var E=l({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0}),D=null;function ue(){return D===null&&(D=new d(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>E.set(({attempts:e})=>({attempts:e+1})),opened:()=>E.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>E.set({open:!1}),heard:e=>{let t=s(e);E.set({heardAt:Date.now(),...t===null?{}:{offset:t-Date.now()}})}}),E.set({wanted:!0}),addEventListener(`pagehide`,D.start())),D}var de=5e3;function O(e,a,o=null){let s=a===null?null:JSON.stringify(a)+String(o!==null),[c,l]=r(0),[u,d]=r({key:null,data:null,failure:null}),f=n(u);return f.current=u,i(()=>{if(a===null)return;let n=new AbortController,r=!1,i=null,c=e=>d({key:s,data:e,failure:null}),u=e=>{(f.current.key!==s||f.current.data===null||e.code!==`UNREACHABLE`)&&(d(({data:t})=>({key:s,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(i=setTimeout(()=>l(e=>e+1),de)))};T(e,a,n.signal).then(e=>{!r&&!n.signal.aborted&&c(e)},e=>{!r&&!n.signal.aborted&&u(e instanceof t?e:new t(`INTERNAL`,String(e)))});let p=o===null?()=>void 0:ue().subscribe(o,a,{next:e=>{Object.values(e).every(e=>e===null)||(r=!0,c(e))},failed:()=>void 0});return()=>{n.abort(),p(),i!==null&&clearTimeout(i)}},[s,c]),{data:u.data,pending:s!==null&&u.key!==s,failure:u.key===s?u.failure:null,again:()=>l(e=>e+1)}}function fe(){let[e,t]=r(()=>({...E.get(),now:Date.now()}));return i(()=>{let e=0,n=()=>t({...E.get(),now:Date.now()}),r=E.listen(()=>{Date.now()-e>500&&n(),e=Date.now()}),i=setInterval(n,1e3);return()=>{r(),clearInterval(i)}},[]),e}var k=e=>({value:e,low:!1,cases:null});function A(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>k(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function j(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function M(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function N(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var P=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],F=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),I=Object.fromEntries([j(`responseOnTime`,`RESPONSE_ON_TIME`),j(`resolutionOnTime`,`RESOLUTION_ON_TIME`),M(`accuracy`,`ACCURACY`,`more`),M(`accountability`,`ACCOUNTABILITY`,`more`),A(`unanswered`,`UNANSWERED`,`less`),A(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),A(`open`,`OPEN`,`less`),{...A(`overdue`,`OVERDUE`,`less`),openings:F([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},A(`atRisk`,`AT_RISK`,`less`),A(`received`,`RECEIVED`,null),{...A(`ended`,`ENDED`,null),openings:F([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...A(`net`,`NET`,`less`),openings:F([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},A(`reopened`,`REOPENED`,`less`),M(`clearance`,`CLEARANCE`,`more`),N(`responseTime`,`RESPONSE_TIME`),N(`resolutionTime`,`RESOLUTION_TIME`),M(`reopenRate`,`REOPEN_RATE`,`less`),M(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>k(e.open),openings:e=>P.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function L(e){let t=I[e??``]??I.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function R(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function z(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function B(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function V(e){return e.startsWith(`RESPONSE`)||e===`UNANSWERED`||e===`AWAITING_RESPONSE`?`response`:e===`OVERDUE`||e===`AT_RISK`?`either`:`resolution`}function pe(e,t){if(t!==`either`)return e[t];let{response:n,resolution:r}=e,i=({dueAt:e,answeredAt:t})=>e===null||t!==null?1/0:Date.parse(e);return i(n)<=i(r)&&i(n)<1/0?n:r}var me=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],H={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,kecamatan:`kecamatan`,kelurahan:`kelurahan`,channel:`channels`,source:`sources`},U=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],W=[`KECAMATAN`,`KELURAHAN`],he=[`EVENT`,`DUE`,`COHORT`],G={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,row:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},ge={after:null,before:null,row:null,search:null},K=(e,t)=>e.find(e=>e===t)??null,q=e=>{if(e===null||!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)};function _e(e){let t=e.replace(/ (?=\d{2}:\d{2}$)/,`+`),n=/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(t);return n!==null&&q(n[1]??null)&&!Number.isNaN(Date.parse(t))?t:null}var J={window:e=>Y(`preset`,K(U,e)),month:e=>Y(`month`,q(`${e}-01`)?e:null),compare:e=>e===`NONE`?{compare:null}:Y(`compare`,K([`PREVIOUS_PERIOD`,`YEAR_EARLIER`],e)),basis:e=>Y(`basis`,K(he,e)),asOf:e=>Y(`asOf`,_e(e)),figure:e=>Y(`figure`,Object.hasOwn(I,e)?e:null),part:e=>({part:e}),after:e=>({after:e}),before:e=>({before:e}),row:e=>Y(`row`,/^[1-9]\d{0,8}$/.test(e)?Number(e):null),search:e=>({search:e}),sort:e=>Y(`sort`,Object.hasOwn(I,e)?e:null),measure:e=>Y(`measure`,Object.hasOwn(I,e)?e:null),level:e=>Y(`level`,K(W,e)),lang:e=>Y(`lang`,K([`id`,`en`],e))};function Y(e,t){return t===null?null:{[e]:t}}var ve=/^(utm_|fbclid$|gclid$)/;function X(e,t){let n=[],r=new URLSearchParams(t),[,,i=``,a=``,...o]=e.replace(/\/+$/,``).split(`/`),s=i===``?`overview`:i===`complaints`?`complaint`:i===`complaint`?null:K(me,i),c=ye(a),l=s===`pillars`||s===`departments`||s===`complaint`;(s===null||o.length>0||c===null||a!==``&&!l||a===``&&s===`complaint`)&&n.push(e);let u=s!==null&&(s!==`complaint`||c!==null&&c!==``),d={...G,page:u?s:`overview`,item:u&&l&&c!==``?c:null,filter:{}};for(let[e,t]of r)if(!(t===``||ve.test(e))){if(Object.hasOwn(H,e))d.filter[e]=t;else if(e!==`from`&&e!==`to`){let r=Object.hasOwn(J,e)?J[e]?.(t)??null:null;r===null?n.push(`${e}=${t}`):Object.assign(d,r)}}let f=r.get(`from`),p=r.get(`to`);if(q(f)&&q(p))Object.assign(d,{preset:null,from:f<=p?f:p,to:f<=p?p:f});else for(let[e,t]of[[`from`,f],[`to`,p]])t!==null&&n.push(`${e}=${t}`);return{view:d,ignored:n}}function ye(e){try{return decodeURIComponent(e)}catch{return null}}function be(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,G.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,G.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`row`,e.row===null?null:String(e.row)),n(`level`,e.level,G.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function xe(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function Se(e){return e.preset===`ALL`?null:e.compare}function Ce(e){let t={};for(let[n,r]of Object.entries(e.filter))t[H[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var we=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function Te(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!we.includes(e.preset):!1}function Z(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:u(e.to.slice(0,10),1)}}function Ee(e){let t=Z(e);if(t===null)return{window:{preset:`ALL`},granularity:`MONTH`};let n=c(t.from,t.to)+1;return n>184?{window:{from:t.from,to:t.to},granularity:`MONTH`}:{window:{from:De(n>84?t.from:u(t.to,77)),to:t.to},granularity:`WEEK`}}function De(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return u(e,(t+6)%7)}function Oe(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function ke(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function Q(e){return{filter:Ce(e),window:xe(e),compare:Se(e),basis:e.basis,asOf:e.asOf}}function Ae(e){w(h,{}),w(g,Q($(e))),e.page===`departments`&&e.item===null&&w(_,Q(e)),e.page===`pillars`&&e.item===null&&w(v,Q(e))}function $(e){return e.page===`report`||e.page===`complaint`?G:e}function je(e,t){return O(g,Q(e),t?ee:null)}function Me(e,t,n){let r=t===null?null:Ee(t),{filter:i,basis:a,asOf:o}=Q(e),s=O(te,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?ne:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function Ne(e,t){return O(_,e===null?null:Q(e),t?re:null)}function Pe(e,t){return O(v,e===null?null:Q(e),t?y:null)}function Fe(e,t){let{filter:n,window:r,basis:i,asOf:a}=Q(e);return O(b,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?ie:null)}f(),Ae(X(location.pathname,location.search).view),p(async()=>{let{mount:e}=await import(`./mount-BRrorUka.js`);return{mount:e}},__vite__mapDeps([0,1,2,3,4,5,6,7])).then(({mount:e})=>e()).catch(e=>{console.error(`tugu:`,e);let t=document.getElementById(`root`);t!==null&&(t.textContent=`tugu: muat ulang halaman ini / reload this page`)});export{h as A,z as C,T as D,fe as E,oe as M,ae as N,ce as O,V as S,O as T,I as _,je as a,L as b,Z as c,U as d,G as f,X as g,Te as h,Fe as i,se as j,le as k,ke as l,be as m,$ as n,Pe as o,ge as p,Ne as r,Me as s,Q as t,Oe as u,R as v,E as w,B as x,pe as y};