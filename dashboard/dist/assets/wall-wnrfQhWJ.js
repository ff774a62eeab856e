const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/mount-2R564fwZ.js","assets/hooks-DZgtMso7.js","assets/uPlot.esm-BaYvQ700.js","assets/language-CjhTQnMi.js","assets/clock-8mrt6QVs.js","assets/geo-5WW47m4w.js"])))=>i.map(i=>d[i]);
import{b as e,o as t,t as n}from"./hooks-DZgtMso7.js";import{a as r,i,o as a,r as o,t as s}from"./clock-8mrt6QVs.js";import{t as c}from"./link-6ZFsQoF-.js";import{a as l}from"./geo-5WW47m4w.js";import{t as u}from"./preload-helper-DygEbaNj.js";var d=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},f=new d(`
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
    `),p=new d(`
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
}`),m=new d(`
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
    `),h=new d(`
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
}`),g=new d(`
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
    `),ee=new d(`
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
}`),te=new d(`
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
}`),_=new d(`
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
}`),v=new d(`
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
}`),ne=new d(`
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
}`),re=new d(`
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
}`),ie=new d(`
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
}`),y=new d(`
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
}`),ae=new d(`
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
}`),oe=new d(`
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
}`),se=new d(`
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
    `);function b(){return{wall:Date.now(),steady:performance.now()}}function x(e,t){return Math.max(0,t.wall-e.wall,t.steady-e.steady)}var S=e=>typeof e==`object`&&!!e;function C(e,t){if(Object.is(e,t)||!S(e)||!S(t)||Array.isArray(e)!==Array.isArray(t))return t;let n=Object.keys(t),r=n.length===Object.keys(e).length,i=Array.isArray(t)?[]:{};for(let a of n)i[a]=C(e[a],t[a]),a in e&&Object.is(i[a],e[a])||(r=!1);return r?e:i}async function w(){try{return(await fetch(location.href,{cache:`no-store`})).ok?(location.reload(),!0):!1}catch{return!1}}function T(e,t=9e5){let n=Date.now(),r=setInterval(()=>{let{panels:{headline:a},link:o,offset:s}=e.get();if(o.phase!==`open`||!a.current)return;let c=Date.now()+s;a.data?.dueNext.some(({dueAt:e})=>i(e)>c&&i(e)<c+6e4)===!0&&Date.now()-n<t||(clearInterval(r),w().then(t=>{t||T(e,0)}))},1e3)}async function ce(e,t){let n=t.includes(`KELURAHAN`)?`kelurahan`:t.includes(`KECAMATAN`)?`kecamatan`:null;for(;n!==null;){try{let t=await fetch(`${e}/boundaries/${n}.geojson`);if(t.ok){let e=l(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}return`none`}var E={data:null,current:!1,error:null},D={headline:E,alerts:E,today:E,backlog:E,pillars:E,programmes:E,assets:E,departments:E,movement:E,heat:E,kecamatan:E,kelurahan:E},O=e=>({view:e,link:{phase:`connecting`,heard:null,opened:null,lost:null,attempt:0},offset:0,beat:null,city:null,panels:D,usual:null,shapes:null,ticker:[],rings:[]}),le=8e3,k=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function A(e){return k.has(e.kind)}function ue(e,t){return e.filter(e=>A(e)&&i(e.occurredAt)<=t).sort((e,t)=>i(t.occurredAt)-i(e.occurredAt)).slice(0,5)}function de(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}function fe(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let r=t.slice(0,n);if(r.length<3)return null;let i=e=>{let t=Array.from({length:24},()=>0);for(let n of r)for(let i of n.trend){let n=o(i.from);t[n]=(t[n]??0)+e(i.kpis)/r.length}return t};return{day:e,weeks:r.length,received:i(e=>e.received),ended:i(e=>e.ended)}}function j(e,t,n,r){let i=M(e,t);return i*n<r-1e-9||i<.05?null:i}function M(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}function N(e,t){if(Math.min(e,t)<600)return{kind:`phone`,columns:1};let n=e/t;if(n<.85)return{kind:`portrait`,columns:1};let r=Math.max(1,Math.min(4,Math.round(n/(16/9)-.15)));return r>1?{kind:`wide`,columns:r}:{kind:`landscape`,columns:1}}function P(){let[e,r]=t(()=>N(innerWidth,innerHeight));return n(()=>{let e=()=>r(e=>{let t=N(innerWidth,innerHeight);return t.kind===e.kind&&t.columns===e.columns?e:t});return addEventListener(`resize`,e),()=>removeEventListener(`resize`,e)},[]),F(e),e}function F({kind:e,columns:t}){let n=document.documentElement;(n.dataset.layout!==e||n.style.getPropertyValue(`--columns`)!==String(t))&&(n.dataset.layout=e,n.style.setProperty(`--columns`,String(t)))}var I=[`overview`,`pillars`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],L=[`overview`,`pillars`,`heat`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],R=[`pillars`,`programmes`,`departments`,`categories`,`assetClasses`,`districts`,`channels`,`sources`],z=[`OPEN`,`OVERDUE`,`RECEIVED`,`PER_THOUSAND`,`RESOLUTION_ON_TIME`],B=e=>(e??``).split(`,`).map(e=>e.trim()).filter(e=>e!==``);function V(e,t=null){let n=new URLSearchParams(e),r=e=>I.includes(e),i=B(n.get(`scenes`)).map(e=>e.split(`:`)).map(([e=``,t])=>({name:e.toLowerCase(),seconds:Number(t)})),a=i.map(({name:e})=>e).filter(r),o={};for(let{scene:e,seconds:n}of t?.stays??[])o[e.toLowerCase()]=n;for(let{name:e,seconds:t}of i)r(e)&&t>=5&&(o[e]=t);let s=t?.scenes.map(e=>e.toLowerCase())??[],c=a.length>0?a:s.length>0?s:I,l=Number(n.get(`rotate`)??t?.rotateSeconds??30),u=z.find(e=>e===n.get(`measure`)?.toUpperCase())??t?.measure??`OPEN`,d=n.get(`level`)?.toUpperCase()??t?.level??`KELURAHAN`,f=n.get(`theme`)??t?.theme.toLowerCase(),p={};for(let e of R){let r=B(n.get(e)),i=r.length>0?r:t?.filter[e]??null;i!==null&&(p[e]=i)}return{scenes:[...new Set(c)],unknown:[...new Set(i.map(({name:e})=>e).filter(e=>!r(e)))],stays:o,rotate:Number.isFinite(l)&&l>=5?l:30,language:n.get(`lang`)??t?.language??null,theme:f===`light`?`light`:`dark`,dims:n.get(`dim`)!==`off`,measure:u,level:d===`KECAMATAN`||u===`PER_THOUSAND`?`KECAMATAN`:`KELURAHAN`,filter:Object.keys(p).length>0?p:null,screen:t?.name??null}}function H(e,t){return e.stays[t===`heat`?`pillars`:t]??e.rotate}function U(e,t){let n=e.scenes.flatMap(e=>e===`pillars`?[`pillars`,`heat`]:[e]).filter(t);return n.length>0?n:[`overview`]}function W(e,t,n,r){let i=[`overview`,`pillars`,`heat`,`departments`,`promise`,`flow`].filter(t=>!e.includes(t)&&r(t)),a=e.length>=n?e:[...e,...i];return Array.from({length:n},(e,n)=>a[(t+n)%a.length]??`overview`)}var G={overview:[`alerts`,`today`,`pillars`,`departments`],pillars:[`pillars`],heat:[`departments`,`heat`,`pillars`],programmes:[`programmes`],assets:[`assets`],departments:[`departments`,`movement`],map:[`kecamatan`],flow:[`today`,`backlog`],promise:[`departments`],alerts:[`alerts`,`departments`]};function K(e,t,n){let r=new Set([`headline`]);for(let i of e){for(let e of G[i])r.add(e);i===`overview`&&r.add(t?`kelurahan`:`kecamatan`),i===`map`&&n.level===`KELURAHAN`&&r.add(`kelurahan`)}return r}var q=500,pe=3e3,me=150;function he(e,t){let n=null,i=null,a=``,o=()=>{},l=null,u=new Map,d=new Set,x=!1,S=setTimeout(M,pe),w=[],E=new c(`${t.replace(/^http/,`ws`)}/graphql`,{attempting:()=>e.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let t=b();e.set(e=>({link:{...e.link,phase:`open`,opened:t,heard:t,attempt:0},panels:ge(e.panels)})),R()},closed(){let{link:t}=e.get();t.phase===`open`&&e.set({link:{...t,phase:`cut`,lost:t.heard}})},heard(t){let n=b(),i=r(t);e.set(({link:e})=>({link:{...e,heard:n},...i===null?{}:{beat:i,offset:i-n.wall}}))}}),O=(t,n)=>{n!==null&&(e.set(({panels:e})=>({panels:{...e,[t]:{data:C(e[t].data,n),current:!0,error:null}}})),t===`today`&&P(()=>void z(n.window.from?.slice(0,10))),j())},k=t=>n=>{e.set(({panels:e})=>({panels:{...e,[t]:{...e[t],error:n}}})),j()};function j(){let{panels:t}=e.get();d===null||x||[...d].some(e=>t[e].data===null&&t[e].error===null)||(x=!0,clearTimeout(S),S=setTimeout(M,me))}function M(){d=null,I();for(let e of w.splice(0))e()}function P(e){d===null?e():w.push(e)}let F={headline:e=>E.subscribe(p,e,{next:e=>O(`headline`,e.overview),failed:k(`headline`)},q),alerts:e=>E.subscribe(m,e,{next:e=>O(`alerts`,e.alerts===null?null:{items:e.alerts,freshness:null}),failed:k(`alerts`)},q),today:e=>E.subscribe(h,e,{next:e=>O(`today`,e.overview),failed:k(`today`)},q),backlog:e=>E.subscribe(ee,e,{next:e=>O(`backlog`,e.overview),failed:k(`backlog`)},q),pillars:e=>E.subscribe(te,e,{next:e=>O(`pillars`,e.pillars),failed:k(`pillars`)},q),programmes:e=>E.subscribe(_,e,{next:e=>O(`programmes`,e.programmes),failed:k(`programmes`)},q),assets:e=>E.subscribe(v,e,{next:e=>O(`assets`,e.assetClasses),failed:k(`assets`)},q),departments:e=>E.subscribe(ne,e,{next:e=>O(`departments`,e.departments),failed:k(`departments`)},q),movement:e=>E.subscribe(re,e,{next:e=>O(`movement`,e.departments),failed:k(`movement`)},q),heat:e=>E.subscribe(ie,e,{next:e=>O(`heat`,e.metrics),failed:k(`heat`)},q),kecamatan:e=>E.subscribe(y,{...e,level:`KECAMATAN`},{next:e=>O(`kecamatan`,e.districts),failed:k(`kecamatan`)},q),kelurahan:e=>E.subscribe(y,{...e,level:`KELURAHAN`},{next:e=>O(`kelurahan`,e.districts),failed:k(`kelurahan`)},q)};function I(){let{view:t,city:n}=e.get(),r=n===null||n.boundaries.length>0,i=t.filter,s=JSON.stringify(i),c=e=>e!==`map`||r;if(s!==l){for(let e of u.values())e();u.clear(),o(),a=``,l!==null&&e.set({panels:D,ticker:[],usual:null}),l=s,P(()=>{s===l&&(o=E.subscribe(ae,{filter:i},{next:({complaintEvents:e})=>L(e),failed:()=>{}}))})}let f=U(t,c),p=K(W(f,0,N(innerWidth,innerHeight).columns,c),r,t);d!==null&&(d=p);let m=d===null?K(f,r,t):p;for(let[e,t]of u)m.has(e)||(t(),u.delete(e));for(let e of m)u.has(e)||u.set(e,F[e]({filter:i}))}function L(t){if(A(t)&&(i=t),t.kind!==`SUBMITTED`)return;let n={code:t.kelurahan.code,cursor:t.cursor,at:Date.now()};e.set(({rings:e})=>({rings:[...e.filter(({at:e})=>n.at-e<4e3),n].slice(-8)}))}async function R(){try{let{city:r}=await E.query(f,{});n!==null&&r.build!==n&&T(e),n??=r.build,e.set({city:r}),I(),e.get().shapes===null&&ce(t,r.boundaries).then(t=>e.set({shapes:t})),await new Promise(e=>P(e));let{complaints:i}=await E.query(oe,{filter:e.get().view.filter}),a=(i?.nodes??[]).flatMap(e=>e.events);e.set(e=>({ticker:ue(a,Date.now()+e.offset)}))}catch{setTimeout(()=>void(e.get().link.phase===`open`&&e.get().city===null&&R()),5e3)}}async function z(t){if(t!==void 0&&a!==t){a=t;try{let{filter:n}=e.get().view,r=[];for(let e=1;e<=8;e++){let{overview:i}=await E.query(g,{day:s(t,7*e),filter:n});i!==null&&r.push(i.kpis)}a===t&&e.set({usual:fe(t,r)})}catch{setTimeout(()=>{a=``},3e4)}}}I();let B=new URLSearchParams(location.search).get(`screen`);B!==null&&E.subscribe(se,{code:B},{next({screenChanges:t}){e.set({view:V(location.search,t)}),I()},failed:()=>{}});let H=setInterval(()=>{if(i===null)return;let t=i;i=null,e.set(e=>({ticker:de(e.ticker,t)}))},le),G=E.start();return()=>{clearInterval(H),clearTimeout(S),G()}}var ge=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{...t,current:!1}])),_e=200,ve=20,ye=2e3,be=2e3,J=1500,xe=1e4;e();var Y=V(location.search);document.documentElement.dataset.theme=Y.theme,Y.unknown.length>0&&console.warn(`tugu: no scene is called ${Y.unknown.join(`, `)}; there are ${I.join(`, `)}`);var X=a(O(Y),({link:{opened:e}})=>e===null||performance.now()-e.steady<ye?ve:_e),Se=he(X,location.origin);addEventListener(`pagehide`,Se);var Z=(e,t)=>Promise.race([e.catch(()=>void 0),new Promise(e=>setTimeout(e,t))]),Q=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),Ce=new Promise(e=>{let t=X.listen(({city:n})=>{n!==null&&(t(),e())})}),$=!1;Q.then(()=>{$=!0},()=>void 0);async function we(){let[{mount:e}]=await Promise.all([u(()=>import(`./mount-2R564fwZ.js`),__vite__mapDeps([0,1,2,3,4,5])),Z(Q,be),Z(Ce,J)]),t=!$;e(X),t&&Q.then(()=>e(X),()=>void 0)}we().catch(e=>{console.error(`tugu:`,e),setInterval(()=>void w(),xe)});export{H as a,w as c,U as i,x as l,I as n,P as o,W as r,j as s,L as t,b as u};