const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/mount-DoNiSnmo.js","assets/hooks-vUh8SFyi.js","assets/clock-Diz2mTmY.js","assets/language-CgMCZM8X.js","assets/uPlot.esm-B5TGBkwK.js","assets/signin-DGXT8B5H.js","assets/geo-5WW47m4w.js","assets/theme-OlfaOLPV.js"])))=>i.map(i=>d[i]);
import{_ as e,h as t,i as n,o as r,t as i,x as a,y as o}from"./hooks-vUh8SFyi.js";import{a as s,n as c,o as l,s as u,t as d}from"./clock-Diz2mTmY.js";import{t as f}from"./link-BNEoo69r.js";import{t as p}from"./theme-OlfaOLPV.js";import{t as ee}from"./preload-helper-DygEbaNj.js";var m=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},h=new m(`
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
}`),te=new m(`
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
}`),ne=new m(`
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
}`),_=new m(`
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
}`),v=new m(`
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
}`),y=new m(`
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
}`),ie=new m(`
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
}`),ae=new m(`
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
}`),oe=new m(`
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
}`),se=new m(`
    query Present {
  overview(window: {preset: TODAY}) {
    freshness {
      asOf
    }
  }
}
    `),ce=new m(`
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
}`),le=new m(`
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
}`),b=new m(`
    query Viewer {
  viewer {
    rights
  }
}
    `);async function x(){try{return e((await E(b,{})).viewer,`COMPLAINTS`),a()!==null}catch(e){return!(e instanceof t)||e.code!==`FORBIDDEN`}}function S(e){let[t,n]=r(!1);return i(()=>{if(n(!1),e===null)return;let t=!0;return E(b,{}).then(({viewer:e})=>{t&&n(e.rights.includes(`WORDS`))},()=>void 0),()=>{t=!1}},[e]),t}var C=new Map,w=(e,t)=>JSON.stringify([e.toString(),t]);function T(e,t){let n=E(e,t);n.catch(()=>void 0),C.set(w(e,t),n)}async function E(e,t,n){let r=C.size===0?``:w(e,t),i=C.get(r);return C.delete(r),i===void 0?o(e,t,n):i}var D=u({wanted:!1,open:!1,heardAt:0,openedAt:0,attempts:0,offset:0,behindSince:0}),O=null;function ue(){return O===null&&(O=new f(`${location.origin.replace(/^http/,`ws`)}/graphql`,{attempting:()=>D.set(({attempts:e})=>({attempts:e+1})),opened:()=>D.set({open:!0,attempts:0,openedAt:Date.now()}),closed:()=>D.set({open:!1}),heard:e=>{let t=l(e),n=s(e),r=Date.now();D.set({heardAt:r,...t===null?{}:{offset:t-r},...n===null?{}:{behindSince:n===0?0:r-n*1e3}})}}),D.set({wanted:!0}),addEventListener(`pagehide`,O.start())),O}var de=5e3;function k(e,a,o=null){let s=a===null?null:JSON.stringify(a)+String(o!==null),[c,l]=r(0),[u,d]=r({key:null,data:null,failure:null}),f=n(u);return f.current=u,i(()=>{if(a===null)return;let n=new AbortController,r=!1,i=null,c=e=>d({key:s,data:e,failure:null}),u=e=>{(f.current.key!==s||f.current.data===null||e.code!==`UNREACHABLE`)&&(d(({data:t})=>({key:s,data:t,failure:e})),(e.code===`UNREACHABLE`||e.code===`BUSY`)&&(i=setTimeout(()=>l(e=>e+1),de)))};E(e,a,n.signal).then(e=>{!r&&!n.signal.aborted&&c(e)},e=>{!r&&!n.signal.aborted&&u(e instanceof t?e:new t(`INTERNAL`,String(e)))});let p=o===null?()=>void 0:ue().subscribe(o,a,{next:e=>{Object.values(e).every(e=>e===null)||(r=!0,c(e))},failed:()=>void 0});return()=>{n.abort(),p(),i!==null&&clearTimeout(i)}},[s,c]),{data:u.data,pending:s!==null&&u.key!==s,failure:u.key===s?u.failure:null,again:()=>l(e=>e+1)}}function fe(){let[e,t]=r(()=>({...D.get(),now:Date.now()}));return i(()=>{let e=0,n=()=>t({...D.get(),now:Date.now()}),r=D.listen(()=>{Date.now()-e>500&&n(),e=Date.now()}),i=setInterval(n,1e3);return()=>{r(),clearInterval(i)}},[]),e}var A=e=>({value:e,low:!1,cases:null});function j(e,t,n){return{key:e,measure:t,kind:`count`,better:n,read:t=>A(t[e]),openings:n=>[{key:`all`,measure:t,part:null,count:n[e]}]}}function M(e,t){return{key:e,measure:t,kind:`rate`,better:`more`,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].met,all:t[e].met+t[e].breached}}),openings:n=>[`breached`,`met`,`pending`,`exempt`,`unobserved`].map(r=>({key:r,measure:t,part:r.toUpperCase(),count:n[e][r]}))}}function N(e,t,n){return{key:e,measure:t,kind:`rate`,better:n,read:t=>({value:t[e].rate,low:t[e].lowCount,cases:{part:t[e].numerator,all:t[e].denominator}}),openings:n=>[{key:`numerator`,measure:t,part:`NUMERATOR`,count:n[e].numerator},{key:`denominator`,measure:t,part:`DENOMINATOR`,count:n[e].denominator}]}}function P(e,t){return{key:e,measure:t,kind:`hours`,better:`less`,read:t=>({value:t[e].p50Hours,low:t[e].lowCount,cases:null}),openings:n=>[{key:`all`,measure:t,part:null,count:n[e].count}]}}var F=[[`upTo3Days`,`UP_TO_3_DAYS`],[`upTo7Days`,`UP_TO_7_DAYS`],[`upTo14Days`,`UP_TO_14_DAYS`],[`upTo30Days`,`UP_TO_30_DAYS`],[`upTo60Days`,`UP_TO_60_DAYS`],[`over60Days`,`OVER_60_DAYS`]],I=e=>t=>e.map(([e,n])=>({key:e,measure:n,part:null,count:t[e]})),L=Object.fromEntries([M(`responseOnTime`,`RESPONSE_ON_TIME`),M(`resolutionOnTime`,`RESOLUTION_ON_TIME`),N(`accuracy`,`ACCURACY`,`more`),N(`accountability`,`ACCOUNTABILITY`,`more`),j(`unanswered`,`UNANSWERED`,`less`),j(`awaitingResponse`,`AWAITING_RESPONSE`,`less`),j(`open`,`OPEN`,`less`),{...j(`overdue`,`OVERDUE`,`less`),openings:I([[`overdue`,`OVERDUE`],[`responseOverdue`,`RESPONSE_OVERDUE`],[`resolutionOverdue`,`RESOLUTION_OVERDUE`]])},j(`atRisk`,`AT_RISK`,`less`),j(`received`,`RECEIVED`,null),{...j(`ended`,`ENDED`,null),openings:I([[`ended`,`ENDED`],[`resolved`,`RESOLVED`],[`closed`,`CLOSED`],[`rejected`,`REJECTED`],[`duplicates`,`DUPLICATES`]])},{...j(`net`,`NET`,`less`),openings:I([[`received`,`RECEIVED`],[`reopened`,`REOPENED`],[`ended`,`ENDED`]])},j(`reopened`,`REOPENED`,`less`),N(`clearance`,`CLEARANCE`,`more`),P(`responseTime`,`RESPONSE_TIME`),P(`resolutionTime`,`RESOLUTION_TIME`),N(`reopenRate`,`REOPEN_RATE`,`less`),N(`transferRate`,`TRANSFER_RATE`,`less`),{key:`satisfaction`,measure:`SATISFACTION`,kind:`rate`,better:`more`,read:e=>({value:e.satisfaction.csat,low:e.satisfaction.lowCount,cases:{part:Math.round((e.satisfaction.csat??0)*e.satisfaction.count),all:e.satisfaction.count}}),openings:e=>[{key:`all`,measure:`SATISFACTION`,part:null,count:e.satisfaction.count}]},{key:`ageing`,measure:`AGEING`,kind:`count`,better:`less`,read:e=>A(e.open),openings:e=>F.map(([t,n])=>({key:t,measure:`AGEING`,part:n,count:e.ageing[t]}))}].map(e=>[e.key,e]));function R(e){let t=L[e??``]??L.resolutionOnTime;if(t===void 0)throw Error(`no figures`);return t}function z(e,t,n){if(n===null)return null;let r=e.read(n).value,i=e.read(t).value;if(r===null||i===null)return null;let a=i-r;return{by:a,good:e.better===null||a===0?null:a>0==(e.better===`more`)}}function B(e,t,n){if(t.value===null)return`null`;if(t.low)return`few`;if(n===null||e.kind!==`rate`)return`untargeted`;let r=e.better===`less`?t.value-n:n-t.value;return r<=0?`met`:r>=.15-1e-9?`far`:`below`}function V(e,t){if(e.dueAt===null)return 0;let n=Date.parse(e.dueAt),r=e.answeredAt===null?t:Date.parse(e.answeredAt);return Math.max(0,Math.round((r-n)/1e3))}function pe(e){return e.startsWith(`RESPONSE`)||e===`UNANSWERED`||e===`AWAITING_RESPONSE`?`response`:e===`OVERDUE`||e===`AT_RISK`?`either`:`resolution`}function me(e,t){if(t!==`either`)return e[t];let{response:n,resolution:r}=e,i=({dueAt:e,answeredAt:t})=>e===null||t!==null?1/0:Date.parse(e);return i(n)<=i(r)&&i(n)<1/0?n:r}var he=[`overview`,`pillars`,`departments`,`map`,`promise`,`report`,`complaint`],H={pillar:`pillars`,programme:`programmes`,department:`departments`,category:`categories`,district:`districts`,kecamatan:`kecamatan`,kelurahan:`kelurahan`,channel:`channels`,source:`sources`},U=[`TODAY`,`YESTERDAY`,`LAST_7_DAYS`,`LAST_30_DAYS`,`LAST_90_DAYS`,`THIS_WEEK`,`THIS_MONTH`,`LAST_MONTH`,`THIS_QUARTER`,`LAST_QUARTER`,`THIS_YEAR`,`LAST_YEAR`,`ALL`],ge=[`KECAMATAN`,`KELURAHAN`],_e=[`EVENT`,`DUE`,`COHORT`],W={page:`overview`,item:null,preset:`LAST_30_DAYS`,from:null,to:null,month:null,compare:`PREVIOUS_PERIOD`,basis:null,asOf:null,filter:{},figure:null,part:null,after:null,before:null,row:null,search:null,sort:null,measure:null,level:`KELURAHAN`,lang:null},ve={after:null,before:null,row:null,search:null},G=(e,t)=>e.find(e=>e===t)??null,K=e=>{if(e===null||!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(`${e}T00:00:00Z`);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)};function ye(e){let t=e.replace(/ (?=\d{2}:\d{2}$)/,`+`),n=/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(t);return n!==null&&K(n[1]??null)&&!Number.isNaN(Date.parse(t))?t:null}var q={window:e=>J(`preset`,G(U,e)),month:e=>J(`month`,K(`${e}-01`)?e:null),compare:e=>e===`NONE`?{compare:null}:J(`compare`,G([`PREVIOUS_PERIOD`,`YEAR_EARLIER`],e)),basis:e=>J(`basis`,G(_e,e)),asOf:e=>J(`asOf`,ye(e)),figure:e=>J(`figure`,Object.hasOwn(L,e)?e:null),part:e=>({part:e}),after:e=>({after:e}),before:e=>({before:e}),row:e=>J(`row`,/^[1-9]\d{0,8}$/.test(e)?Number(e):null),search:e=>({search:e}),sort:e=>J(`sort`,Object.hasOwn(L,e)?e:null),measure:e=>J(`measure`,Object.hasOwn(L,e)?e:null),level:e=>J(`level`,G(ge,e)),lang:e=>J(`lang`,G([`id`,`en`],e))};function J(e,t){return t===null?null:{[e]:t}}var be=/^(utm_|fbclid$|gclid$)/;function Y(e,t){let n=[],r=new URLSearchParams(t),[,,i=``,a=``,...o]=e.replace(/\/+$/,``).split(`/`),s=i===``?`overview`:i===`complaints`?`complaint`:i===`complaint`?null:G(he,i),c=xe(a),l=s===`pillars`||s===`departments`||s===`complaint`;(s===null||o.length>0||c===null||a!==``&&!l||a===``&&s===`complaint`)&&n.push(e);let u=s!==null&&(s!==`complaint`||c!==null&&c!==``),d={...W,page:u?s:`overview`,item:u&&l&&c!==``?c:null,filter:{}};for(let[e,t]of r)if(!(t===``||be.test(e))){if(Object.hasOwn(H,e))d.filter[e]=t;else if(e!==`from`&&e!==`to`){let r=Object.hasOwn(q,e)?q[e]?.(t)??null:null;r===null?n.push(`${e}=${t}`):Object.assign(d,r)}}let f=r.get(`from`),p=r.get(`to`);if(K(f)&&K(p))Object.assign(d,{preset:null,from:f<=p?f:p,to:f<=p?p:f});else for(let[e,t]of[[`from`,f],[`to`,p]])t!==null&&n.push(`${e}=${t}`);return{view:d,ignored:n}}function xe(e){try{return decodeURIComponent(e)}catch{return null}}function Se(e){let t=new URLSearchParams,n=(e,n,r=null)=>{n!==null&&n!==r&&t.set(e,n)};e.preset===null?(n(`from`,e.from),n(`to`,e.to)):n(`window`,e.preset,W.preset),n(`month`,e.month),n(`compare`,e.compare??`NONE`,W.compare),n(`basis`,e.basis),n(`asOf`,e.asOf);for(let[t,r]of Object.entries(e.filter))n(t,r);for(let t of[`figure`,`part`,`after`,`before`,`search`,`sort`,`measure`])n(t,e[t]);n(`row`,e.row===null?null:String(e.row)),n(`level`,e.level,W.level),n(`lang`,e.lang);let r=e.page===`overview`?``:e.page===`complaint`?`/complaints`:`/${e.page}`,i=t.toString().replaceAll(`%3A`,`:`).replaceAll(`%2C`,`,`);return`/kpi${r}${e.item===null?``:`/${encodeURIComponent(e.item)}`}${i===``?``:`?${i}`}`}function Ce(e){return e.preset===null?{from:e.from,to:e.to}:{preset:e.preset}}function we(e){return e.preset===`ALL`?null:e.compare}function Te(e){let t={};for(let[n,r]of Object.entries(e.filter))t[H[n]]=r.split(`,`);return e.item!==null&&e.page===`pillars`&&(t.pillars=[e.item]),e.item!==null&&e.page===`departments`&&(t.departments=[e.item]),Object.keys(t).length===0?null:t}var Ee=[`YESTERDAY`,`LAST_MONTH`,`LAST_QUARTER`,`LAST_YEAR`];function De(e,t){return e.asOf===null?e.preset===null?e.to!==null&&e.to>=t:!Ee.includes(e.preset):!1}function X(e){return e.from===null||e.to===null?null:{from:e.from.slice(0,10),to:d(e.to.slice(0,10),1)}}function Oe(e){let t=X(e);if(t===null)return{window:{preset:`ALL`},granularity:`MONTH`};let n=c(t.from,t.to)+1;return n>184?{window:{from:t.from,to:t.to},granularity:`MONTH`}:{window:{from:ke(n>84?t.from:d(t.to,77)),to:t.to},granularity:`WEEK`}}function ke(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return d(e,(t+6)%7)}function Z(e){let[t=0,n=1]=e.split(`-`).map(Number);return new Date(Date.UTC(t,n-2,1)).toISOString().slice(0,7)}function Ae(e){let[t=0,n=1]=e.split(`-`).map(Number);return{from:`${e}-01`,to:new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}}function Q(e){return{filter:Te(e),window:Ce(e),compare:we(e),basis:e.basis,asOf:e.asOf}}function je(e){T(h,{}),T(g,Q($(e))),e.page===`departments`&&e.item===null&&T(v,Q(e)),e.page===`pillars`&&e.item===null&&T(y,Q(e))}function $(e){return e.page===`report`||e.page===`complaint`?W:e}function Me(e,t){return k(g,Q(e),t?te:null)}function Ne(e,t,n){let r=t===null?null:Oe(t),{filter:i,basis:a,asOf:o}=Q(e),s=k(ne,r===null?null:{filter:i??null,basis:a??null,asOf:o??null,window:r.window,granularity:r.granularity},n?_:null),c=s.data?.overview?.kpis.trend;return c===void 0||s.pending||r===null?null:{granularity:r.granularity,points:c}}function Pe(e,t){return k(v,e===null?null:Q(e),t?re:null)}function Fe(e,t){return k(y,e===null?null:Q(e),t?ie:null)}function Ie(e,t){let{filter:n,window:r,basis:i,asOf:a}=Q(e);return k(ae,{filter:n??null,window:r??null,basis:i??null,asOf:a??null,level:e.level},t?oe:null)}p(),je(Y(location.pathname,location.search).view),ee(async()=>{let{mount:e}=await import(`./mount-DoNiSnmo.js`);return{mount:e}},__vite__mapDeps([0,1,2,3,4,5,6,7])).then(({mount:e})=>e()).catch(e=>{console.error(`tugu:`,e);let t=document.getElementById(`root`);t!==null&&(t.textContent=`tugu: muat ulang halaman ini / reload this page`)});export{h as A,B as C,E as D,fe as E,ce as M,se as N,x as O,pe as S,k as T,L as _,Me as a,R as b,X as c,U as d,W as f,Y as g,De as h,Ie as i,le as j,S as k,Ae as l,Se as m,$ as n,Fe as o,ve as p,Pe as r,Ne as s,Q as t,Z as u,z as v,D as w,V as x,me as y};