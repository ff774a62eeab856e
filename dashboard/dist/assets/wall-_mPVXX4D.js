const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/mount-DgM7qbgq.js","assets/hooks-S8SKZytS.js","assets/uPlot.esm-Dt3iggyw.js","assets/language-DbeI7pIy.js","assets/clock-DjTfpjV-.js","assets/geo-5WW47m4w.js"])))=>i.map(i=>d[i]);
import{a as e,i as t,o as n,r,t as i}from"./clock-DjTfpjV-.js";import{t as a}from"./link-DQFNFR6E.js";import{a as o}from"./geo-5WW47m4w.js";import{o as s,t as c}from"./hooks-S8SKZytS.js";import{t as l}from"./preload-helper-DygEbaNj.js";var u=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},d=new u(`
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
    `),f=new u(`
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
}`),p=new u(`
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
  }
}
    `),m=new u(`
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
}`),h=new u(`
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
    `),g=new u(`
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
}`),ee=new u(`
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
}`),te=new u(`
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
}`),_=new u(`
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
}`),ne=new u(`
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
}`),re=new u(`
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
}`),ie=new u(`
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
}`),v=new u(`
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
}`),ae=new u(`
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
}`),oe=new u(`
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
}`),y=new u(`
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
    `);function b(){return{wall:Date.now(),steady:performance.now()}}function x(e,t){return Math.max(0,t.wall-e.wall,t.steady-e.steady)}var S=e=>typeof e==`object`&&!!e;function C(e,t){if(Object.is(e,t)||!S(e)||!S(t)||Array.isArray(e)!==Array.isArray(t))return t;let n=Object.keys(t),r=n.length===Object.keys(e).length,i=Array.isArray(t)?[]:{};for(let a of n)i[a]=C(e[a],t[a]),a in e&&Object.is(i[a],e[a])||(r=!1);return r?e:i}async function w(){try{return(await fetch(location.href,{cache:`no-store`})).ok?(location.reload(),!0):!1}catch{return!1}}function T(e,n=9e5){let r=Date.now(),i=setInterval(()=>{let{panels:{headline:a},link:o,offset:s}=e.get();if(o.phase!==`open`||!a.current)return;let c=Date.now()+s;a.data?.dueNext.some(({dueAt:e})=>t(e)>c&&t(e)<c+6e4)===!0&&Date.now()-r<n||(clearInterval(i),w().then(t=>{t||T(e,0)}))},1e3)}async function se(e,t){let n=t.includes(`KELURAHAN`)?`kelurahan`:t.includes(`KECAMATAN`)?`kecamatan`:null;for(;n!==null;){try{let t=await fetch(`${e}/boundaries/${n}.geojson`);if(t.ok){let e=o(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}return`none`}var E={data:null,current:!1,error:null},D={headline:E,alerts:E,today:E,backlog:E,pillars:E,programmes:E,assets:E,departments:E,movement:E,heat:E,kecamatan:E,kelurahan:E},O=e=>({view:e,link:{phase:`connecting`,heard:null,opened:null,lost:null,attempt:0},offset:0,beat:null,city:null,panels:D,usual:null,shapes:null,ticker:[],rings:[]}),k=8e3,A=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function j(e){return A.has(e.kind)}function M(e,n){return e.filter(e=>j(e)&&t(e.occurredAt)<=n).sort((e,n)=>t(n.occurredAt)-t(e.occurredAt)).slice(0,5)}function ce(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}function le(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let i=t.slice(0,n);if(i.length<3)return null;let a=e=>{let t=Array.from({length:24},()=>0);for(let n of i)for(let a of n.trend){let n=r(a.from);t[n]=(t[n]??0)+e(a.kpis)/i.length}return t};return{day:e,weeks:i.length,received:a(e=>e.received),ended:a(e=>e.ended)}}function N(e,t,n,r){let i=P(e,t);return i*n<r-1e-9||i<.05?null:i}function P(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}function F(e,t){if(Math.min(e,t)<600)return{kind:`phone`,columns:1};let n=e/t;if(n<.85)return{kind:`portrait`,columns:1};let r=Math.max(1,Math.min(4,Math.round(n/(16/9)-.15)));return r>1?{kind:`wide`,columns:r}:{kind:`landscape`,columns:1}}function I(){let[e,t]=s(()=>F(innerWidth,innerHeight));return c(()=>{let e=()=>t(e=>{let t=F(innerWidth,innerHeight);return t.kind===e.kind&&t.columns===e.columns?e:t});return addEventListener(`resize`,e),()=>removeEventListener(`resize`,e)},[]),L(e),e}function L({kind:e,columns:t}){let n=document.documentElement;(n.dataset.layout!==e||n.style.getPropertyValue(`--columns`)!==String(t))&&(n.dataset.layout=e,n.style.setProperty(`--columns`,String(t)))}var R=[`overview`,`pillars`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],z=[`overview`,`pillars`,`heat`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],B=[`pillars`,`programmes`,`departments`,`categories`,`assetClasses`,`districts`,`channels`,`sources`],V=[`OPEN`,`OVERDUE`,`RECEIVED`,`PER_THOUSAND`,`RESOLUTION_ON_TIME`],H=e=>(e??``).split(`,`).map(e=>e.trim()).filter(e=>e!==``);function U(e,t=null){let n=new URLSearchParams(e),r=e=>R.includes(e),i=H(n.get(`scenes`)).map(e=>e.split(`:`)).map(([e=``,t])=>({name:e.toLowerCase(),seconds:Number(t)})),a=i.map(({name:e})=>e).filter(r),o={};for(let{scene:e,seconds:n}of t?.stays??[])o[e.toLowerCase()]=n;for(let{name:e,seconds:t}of i)r(e)&&t>=5&&(o[e]=t);let s=t?.scenes.map(e=>e.toLowerCase())??[],c=a.length>0?a:s.length>0?s:R,l=Number(n.get(`rotate`)??t?.rotateSeconds??30),u=V.find(e=>e===n.get(`measure`)?.toUpperCase())??t?.measure??`OPEN`,d=n.get(`level`)?.toUpperCase()??t?.level??`KELURAHAN`,f=n.get(`theme`)??t?.theme.toLowerCase(),p={};for(let e of B){let r=H(n.get(e)),i=r.length>0?r:t?.filter[e]??null;i!==null&&(p[e]=i)}return{scenes:[...new Set(c)],unknown:[...new Set(i.map(({name:e})=>e).filter(e=>!r(e)))],stays:o,rotate:Number.isFinite(l)&&l>=5?l:30,language:n.get(`lang`)??t?.language??null,theme:f===`light`?`light`:`dark`,dims:n.get(`dim`)!==`off`,measure:u,level:d===`KECAMATAN`||u===`PER_THOUSAND`?`KECAMATAN`:`KELURAHAN`,filter:Object.keys(p).length>0?p:null,screen:t?.name??null}}function W(e,t){return e.stays[t===`heat`?`pillars`:t]??e.rotate}function G(e,t){let n=e.scenes.flatMap(e=>e===`pillars`?[`pillars`,`heat`]:[e]).filter(t);return n.length>0?n:[`overview`]}function K(e,t,n,r){let i=[`overview`,`pillars`,`heat`,`departments`,`promise`,`flow`].filter(t=>!e.includes(t)&&r(t)),a=e.length>=n?e:[...e,...i];return Array.from({length:n},(e,n)=>a[(t+n)%a.length]??`overview`)}var q={overview:[`alerts`,`today`,`pillars`,`departments`],pillars:[`pillars`],heat:[`departments`,`heat`,`pillars`],programmes:[`programmes`],assets:[`assets`],departments:[`departments`,`movement`],map:[`kecamatan`],flow:[`today`,`backlog`],promise:[`departments`],alerts:[`alerts`,`departments`]};function J(e,t,n){let r=new Set([`headline`]);for(let i of e){for(let e of q[i])r.add(e);i===`overview`&&r.add(t?`kelurahan`:`kecamatan`),i===`map`&&n.level===`KELURAHAN`&&r.add(`kelurahan`)}return r}var Y=500,ue=3e3,de=150;function X(t,n){let r=null,o=null,s=``,c=()=>{},l=null,u=new Map,x=new Set,S=!1,w=setTimeout(I,ue),E=[],O=new a(`${n.replace(/^http/,`ws`)}/graphql`,{attempting:()=>t.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let e=b();t.set(t=>({link:{...t.link,phase:`open`,opened:e,heard:e,attempt:0},panels:fe(t.panels)})),V()},closed(){let{link:e}=t.get();e.phase===`open`&&t.set({link:{...e,phase:`cut`,lost:e.heard}})},heard(n){let r=b(),i=e(n);t.set(({link:e})=>({link:{...e,heard:r},...i===null?{}:{beat:i,offset:i-r.wall}}))}}),A=(e,n)=>{n!==null&&(t.set(({panels:t})=>({panels:{...t,[e]:{data:C(t[e].data,n),current:!0,error:null}}})),e===`today`&&L(()=>void H(n.window.from?.slice(0,10))),P())},N=e=>n=>{t.set(({panels:t})=>({panels:{...t,[e]:{...t[e],error:n}}})),P()};function P(){let{panels:e}=t.get();x===null||S||[...x].some(t=>e[t].data===null&&e[t].error===null)||(S=!0,clearTimeout(w),w=setTimeout(I,de))}function I(){x=null,z();for(let e of E.splice(0))e()}function L(e){x===null?e():E.push(e)}let R={headline:e=>O.subscribe(f,e,{next:e=>A(`headline`,e.overview),failed:N(`headline`)},Y),alerts:e=>O.subscribe(p,e,{next:e=>A(`alerts`,e.alerts===null?null:{items:e.alerts,freshness:null}),failed:N(`alerts`)},Y),today:e=>O.subscribe(m,e,{next:e=>A(`today`,e.overview),failed:N(`today`)},Y),backlog:e=>O.subscribe(g,e,{next:e=>A(`backlog`,e.overview),failed:N(`backlog`)},Y),pillars:e=>O.subscribe(ee,e,{next:e=>A(`pillars`,e.pillars),failed:N(`pillars`)},Y),programmes:e=>O.subscribe(te,e,{next:e=>A(`programmes`,e.programmes),failed:N(`programmes`)},Y),assets:e=>O.subscribe(_,e,{next:e=>A(`assets`,e.assetClasses),failed:N(`assets`)},Y),departments:e=>O.subscribe(ne,e,{next:e=>A(`departments`,e.departments),failed:N(`departments`)},Y),movement:e=>O.subscribe(re,e,{next:e=>A(`movement`,e.departments),failed:N(`movement`)},Y),heat:e=>O.subscribe(ie,e,{next:e=>A(`heat`,e.metrics),failed:N(`heat`)},Y),kecamatan:e=>O.subscribe(v,{...e,level:`KECAMATAN`},{next:e=>A(`kecamatan`,e.districts),failed:N(`kecamatan`)},Y),kelurahan:e=>O.subscribe(v,{...e,level:`KELURAHAN`},{next:e=>A(`kelurahan`,e.districts),failed:N(`kelurahan`)},Y)};function z(){let{view:e,city:n}=t.get(),r=n===null||n.boundaries.length>0,i=e.filter,a=JSON.stringify(i),o=e=>e!==`map`||r;if(a!==l){for(let e of u.values())e();u.clear(),c(),s=``,l!==null&&t.set({panels:D,ticker:[],usual:null}),l=a,L(()=>{a===l&&(c=O.subscribe(ae,{filter:i},{next:({complaintEvents:e})=>B(e),failed:()=>{}}))})}let d=G(e,o),f=J(K(d,0,F(innerWidth,innerHeight).columns,o),r,e);x!==null&&(x=f);let p=x===null?J(d,r,e):f;for(let[e,t]of u)p.has(e)||(t(),u.delete(e));for(let e of p)u.has(e)||u.set(e,R[e]({filter:i}))}function B(e){if(j(e)&&(o=e),e.kind!==`SUBMITTED`)return;let n={code:e.kelurahan.code,cursor:e.cursor,at:Date.now()};t.set(({rings:e})=>({rings:[...e.filter(({at:e})=>n.at-e<4e3),n].slice(-8)}))}async function V(){try{let{city:e}=await O.query(d,{});r!==null&&e.build!==r&&T(t),r??=e.build,t.set({city:e}),z(),t.get().shapes===null&&se(n,e.boundaries).then(e=>t.set({shapes:e})),await new Promise(e=>L(e));let{complaints:i}=await O.query(oe,{filter:t.get().view.filter}),a=(i?.nodes??[]).flatMap(e=>e.events);t.set(e=>({ticker:M(a,Date.now()+e.offset)}))}catch{setTimeout(()=>void(t.get().link.phase===`open`&&t.get().city===null&&V()),5e3)}}async function H(e){if(e!==void 0&&s!==e){s=e;try{let{filter:n}=t.get().view,r=[];for(let t=1;t<=8;t++){let{overview:a}=await O.query(h,{day:i(e,7*t),filter:n});a!==null&&r.push(a.kpis)}s===e&&t.set({usual:le(e,r)})}catch{setTimeout(()=>{s=``},3e4)}}}z();let W=new URLSearchParams(location.search).get(`screen`);W!==null&&O.subscribe(y,{code:W},{next({screenChanges:e}){t.set({view:U(location.search,e)}),z()},failed:()=>{}});let q=setInterval(()=>{if(o===null)return;let e=o;o=null,t.set(t=>({ticker:ce(t.ticker,e)}))},k),X=O.start();return()=>{clearInterval(q),clearTimeout(w),X()}}var fe=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{...t,current:!1}])),pe=200,me=20,he=2e3,ge=2e3,_e=1500,ve=1e4,Z=U(location.search);document.documentElement.dataset.theme=Z.theme,Z.unknown.length>0&&console.warn(`tugu: no scene is called ${Z.unknown.join(`, `)}; there are ${R.join(`, `)}`);var Q=n(O(Z),({link:{opened:e}})=>e===null||performance.now()-e.steady<he?me:pe),ye=X(Q,location.origin);addEventListener(`pagehide`,ye);var $=(e,t)=>Promise.race([e.catch(()=>void 0),new Promise(e=>setTimeout(e,t))]),be=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),xe=new Promise(e=>{let t=Q.listen(({city:n})=>{n!==null&&(t(),e())})});async function Se(){let[{mount:e}]=await Promise.all([l(()=>import(`./mount-DgM7qbgq.js`),__vite__mapDeps([0,1,2,3,4,5])),$(be,ge),$(xe,_e)]);e(Q)}Se().catch(e=>{console.error(`tugu:`,e),setInterval(()=>void w(),ve)});export{W as a,w as c,G as i,x as l,R as n,I as o,K as r,N as s,z as t,b as u};