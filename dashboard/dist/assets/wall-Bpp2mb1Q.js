const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/mount-BAHVJXFs.js","assets/rolldown-runtime-BWaJ3C7D.js","assets/hooks-vUh8SFyi.js","assets/uPlot.esm-B5TGBkwK.js","assets/language-CgMCZM8X.js","assets/clock-Diz2mTmY.js","assets/geo-5WW47m4w.js","assets/preload-helper-DygEbaNj.js"])))=>i.map(i=>d[i]);
import{b as e,g as t,o as n,t as r}from"./hooks-vUh8SFyi.js";import{a as i,i as a,o,r as s,s as c,t as l}from"./clock-Diz2mTmY.js";import{t as u}from"./link-BNEoo69r.js";import{a as d}from"./geo-5WW47m4w.js";import{t as f}from"./preload-helper-DygEbaNj.js";var p=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},m=new p(`
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
    `),ee=new p(`
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
}`),te=new p(`
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
    silencedUntil
  }
}
    `),ne=new p(`
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
}`),re=new p(`
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
    `),ie=new p(`
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
}`),ae=new p(`
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
}`),oe=new p(`
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
}`),se=new p(`
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
}`),ce=new p(`
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
}`),le=new p(`
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
}`),ue=new p(`
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
}`),h=new p(`
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
}`),de=new p(`
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
}`),fe=new p(`
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
}`),pe=new p(`
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
    `);function g(){return{wall:Date.now(),steady:performance.now()}}function _(e,t){return Math.max(0,t.wall-e.wall,t.steady-e.steady)}var v=e=>typeof e==`object`&&!!e;function y(e,t){if(Object.is(e,t)||!v(e)||!v(t)||Array.isArray(e)!==Array.isArray(t))return t;let n=Object.keys(t),r=n.length===Object.keys(e).length,i=Array.isArray(t)?[]:{};for(let a of n)i[a]=y(e[a],t[a]),a in e&&Object.is(i[a],e[a])||(r=!1);return r?e:i}var b=1e4,x=6e4,S=2e3,C=`wall`,w=`urn:ietf:params:oauth:grant-type:device_code`;async function T(e,t){for(e.show({phase:`asking`});!t.aborted;){let n=await E(e)||await D(e,t);if(t.aborted||n&&(e.show({phase:`approved`}),await e.wait(S),!t.aborted&&await e.renew()))return}}async function E(e){let t=await e.post(`/device/seen`,{});return t?.ok===!0&&t.body.paired===!0}async function D(e,t){let n=await e.post(`/device/authorization`,{client_id:C}),r=O(n?.body.device_code),i=O(n?.body.user_code),a=Number(n?.body.expires_in);if(n?.ok!==!0||r===``||i===``||!(a>0))return await e.wait(b),!1;let o=e.now()+a*1e3,s=Math.max(1,Number(n.body.interval)||5)*1e3;for(e.show({phase:`code`,code:i,page:O(n.body.verification_uri),complete:O(n.body.verification_uri_complete),ends:o});!t.aborted&&e.now()<o;){if(await e.wait(s),t.aborted)return!1;let n=await e.post(`/device/token`,{client_id:C,grant_type:w,device_code:r});if(n!==null){if(n.ok)return!0;switch(n.body.error){case`slow_down`:s+=5e3;break;case`access_denied`:return e.show({phase:`denied`}),await e.wait(x),!1;case`expired_token`:case`invalid_client`:return!1}}}return!1}var O=e=>typeof e==`string`?e:``;async function k(){try{return(await fetch(location.href,{cache:`no-store`})).ok?(location.reload(),!0):!1}catch{return!1}}function A(e,t=9e5){let n=Date.now(),r=setInterval(()=>{let{panels:{headline:i},link:o,offset:s}=e.get();if(o.phase!==`open`||!i.current)return;let c=Date.now()+s;i.data?.dueNext.some(({dueAt:e})=>a(e)>c&&a(e)<c+6e4)===!0&&Date.now()-n<t||(clearInterval(r),k().then(t=>{t||A(e,0)}))},1e3)}var j=3e5;function me(e,t){let n=null,r=null,i=async(e,n)=>{try{let r=await fetch(t+e,{method:`POST`,body:new URLSearchParams(n),cache:`no-store`,signal:AbortSignal.timeout(2e4)});return{ok:r.ok,body:await r.json()}}catch{return null}},a=()=>{n?.abort(),n=null};return{ask(){if(n!==null)return;let{signal:t}=n=new AbortController;T({post:i,wait:e=>new Promise(n=>{let r=()=>{clearTimeout(i),t.removeEventListener(`abort`,r),n()},i=setTimeout(r,e);t.addEventListener(`abort`,r)}),now:()=>performance.now(),renew:k,show:n=>{t.aborted||e.set({pairing:n})}},t)},open(){r??=setInterval(()=>void i(`/device/seen`,{}),j),n!==null&&(a(),e.set({pairing:null}))},end(){a(),r!==null&&clearInterval(r),r=null}}}async function he(e,t){let n=t.includes(`KELURAHAN`)?`kelurahan`:t.includes(`KECAMATAN`)?`kecamatan`:null;for(;n!==null;){try{let t=await fetch(`${e}/boundaries/${n}.geojson`);if(t.ok){let e=d(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}return`none`}var M={data:null,current:!1,error:null},N={headline:M,alerts:M,today:M,backlog:M,pillars:M,programmes:M,assets:M,departments:M,movement:M,heat:M,kecamatan:M,kelurahan:M},P=e=>({view:e,link:{phase:`connecting`,heard:null,opened:null,lost:null,behind:null,attempt:0},offset:0,beat:null,city:null,panels:N,usual:null,shapes:null,ticker:[],rings:[],pairing:null}),ge=8e3,F=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function I(e){return F.has(e.kind)}function L(e,t){return e.filter(e=>I(e)&&a(e.occurredAt)<=t).sort((e,t)=>a(t.occurredAt)-a(e.occurredAt)).slice(0,5)}function _e(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}function ve(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let r=t.slice(0,n);if(r.length<3)return null;let i=e=>{let t=Array.from({length:24},()=>0);for(let n of r)for(let i of n.trend){let n=s(i.from);t[n]=(t[n]??0)+e(i.kpis)/r.length}return t};return{day:e,weeks:r.length,received:i(e=>e.received),ended:i(e=>e.ended)}}function R(e,t,n,r){let i=z(e,t);return i*n<r-1e-9||i<.05?null:i}function z(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}function B(e,t){if(Math.min(e,t)<600)return{kind:`phone`,columns:1};let n=e/t;if(n<.85)return{kind:`portrait`,columns:1};let r=Math.max(1,Math.min(4,Math.round(n/(16/9)-.15)));return r>1?{kind:`wide`,columns:r}:{kind:`landscape`,columns:1}}function ye(){let[e,t]=n(()=>B(innerWidth,innerHeight));return r(()=>{let e=()=>t(e=>{let t=B(innerWidth,innerHeight);return t.kind===e.kind&&t.columns===e.columns?e:t});return addEventListener(`resize`,e),()=>removeEventListener(`resize`,e)},[]),V(e),e}function V({kind:e,columns:t}){let n=document.documentElement;(n.dataset.layout!==e||n.style.getPropertyValue(`--columns`)!==String(t))&&(n.dataset.layout=e,n.style.setProperty(`--columns`,String(t)))}var H=[`overview`,`pillars`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],be=[`overview`,`pillars`,`heat`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],xe=[`pillars`,`programmes`,`departments`,`categories`,`assetClasses`,`districts`,`channels`,`sources`],Se=[`OPEN`,`OVERDUE`,`RECEIVED`,`PER_THOUSAND`,`RESOLUTION_ON_TIME`],U=e=>(e??``).split(`,`).map(e=>e.trim()).filter(e=>e!==``);function W(e,t=null){let n=new URLSearchParams(e),r=e=>H.includes(e),i=U(n.get(`scenes`)).map(e=>e.split(`:`)).map(([e=``,t])=>({name:e.toLowerCase(),seconds:Number(t)})),a=i.map(({name:e})=>e).filter(r),o={};for(let{scene:e,seconds:n}of t?.stays??[])o[e.toLowerCase()]=n;for(let{name:e,seconds:t}of i)r(e)&&t>=5&&(o[e]=t);let s=t?.scenes.map(e=>e.toLowerCase())??[],c=a.length>0?a:s.length>0?s:H,l=Number(n.get(`rotate`)??t?.rotateSeconds??30),u=Se.find(e=>e===n.get(`measure`)?.toUpperCase())??t?.measure??`OPEN`,d=n.get(`level`)?.toUpperCase()??t?.level??`KELURAHAN`,f=n.get(`theme`)??t?.theme.toLowerCase(),p={};for(let e of xe){let r=U(n.get(e)),i=r.length>0?r:t?.filter[e]??null;i!==null&&(p[e]=i)}return{scenes:[...new Set(c)],unknown:[...new Set(i.map(({name:e})=>e).filter(e=>!r(e)))],stays:o,rotate:Number.isFinite(l)&&l>=5?l:30,language:n.get(`lang`)??t?.language??null,theme:f===`light`?`light`:`dark`,dims:n.get(`dim`)!==`off`,measure:u,level:d===`KECAMATAN`||u===`PER_THOUSAND`?`KECAMATAN`:`KELURAHAN`,filter:Object.keys(p).length>0?p:null,screen:t?.name??null}}function Ce(e,t){return e.stays[t===`heat`?`pillars`:t]??e.rotate}function G(e,t){let n=e.scenes.flatMap(e=>e===`pillars`?[`pillars`,`heat`]:[e]).filter(t);return n.length>0?n:[`overview`]}function K(e,t,n,r){let i=[`overview`,`pillars`,`heat`,`departments`,`promise`,`flow`].filter(t=>!e.includes(t)&&r(t)),a=e.length>=n?e:[...e,...i];return Array.from({length:n},(e,n)=>a[(t+n)%a.length]??`overview`)}var we={overview:[`alerts`,`today`,`pillars`,`departments`],pillars:[`pillars`],heat:[`departments`,`heat`,`pillars`],programmes:[`programmes`],assets:[`assets`],departments:[`departments`,`movement`],map:[`kecamatan`],flow:[`today`,`backlog`],promise:[`departments`],alerts:[`alerts`,`departments`]};function q(e,t,n){let r=new Set([`headline`]);for(let i of e){for(let e of we[i])r.add(e);i===`overview`&&r.add(t?`kelurahan`:`kecamatan`),i===`map`&&n.level===`KELURAHAN`&&r.add(`kelurahan`)}return r}var J=500,Te=3e3,Ee=150;function De(e,n){let r=null,a=null,s=``,c=()=>{},d=null,f=new Map,p=new Set,_=!1,v=setTimeout(E,Te),b=[],x=me(e,n),S=new u(`${n.replace(/^http/,`ws`)}/graphql`,{attempting:()=>e.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let t=g();e.set(e=>({link:{...e.link,phase:`open`,opened:t,heard:t,attempt:0},panels:Oe(e.panels)})),M()},closed(){let{link:t}=e.get();t.phase===`open`&&e.set({link:{...t,phase:`cut`,lost:t.heard}})},heard(t){let n=g(),r=o(t),a=i(t);e.set(({link:e})=>({link:{...e,heard:n,...a===null?{}:{behind:a===0?null:{seconds:a,at:n}}},...r===null?{}:{beat:r,offset:r-n.wall}}))}}),C=(t,n)=>{n!==null&&(x.open(),e.set(({panels:e})=>({panels:{...e,[t]:{data:y(e[t].data,n),current:!0,error:null}}})),t===`today`&&D(()=>void P(n.window.from?.slice(0,10))),T())},w=n=>(r,i)=>{i===`FORBIDDEN`&&t()===void 0&&x.ask(),e.set(({panels:e})=>({panels:{...e,[n]:{...e[n],error:r}}})),T()};function T(){let{panels:t}=e.get();p===null||_||[...p].some(e=>t[e].data===null&&t[e].error===null)||(_=!0,clearTimeout(v),v=setTimeout(E,Ee))}function E(){p=null,k();for(let e of b.splice(0))e()}function D(e){p===null?e():b.push(e)}let O={headline:e=>S.subscribe(ee,e,{next:e=>C(`headline`,e.overview),failed:w(`headline`)},J),alerts:e=>S.subscribe(te,e,{next:e=>C(`alerts`,e.alerts===null?null:{items:e.alerts,freshness:null}),failed:w(`alerts`)},J),today:e=>S.subscribe(ne,e,{next:e=>C(`today`,e.overview),failed:w(`today`)},J),backlog:e=>S.subscribe(ie,e,{next:e=>C(`backlog`,e.overview),failed:w(`backlog`)},J),pillars:e=>S.subscribe(ae,e,{next:e=>C(`pillars`,e.pillars),failed:w(`pillars`)},J),programmes:e=>S.subscribe(oe,e,{next:e=>C(`programmes`,e.programmes),failed:w(`programmes`)},J),assets:e=>S.subscribe(se,e,{next:e=>C(`assets`,e.assetClasses),failed:w(`assets`)},J),departments:e=>S.subscribe(ce,e,{next:e=>C(`departments`,e.departments),failed:w(`departments`)},J),movement:e=>S.subscribe(le,e,{next:e=>C(`movement`,e.departments),failed:w(`movement`)},J),heat:e=>S.subscribe(ue,e,{next:e=>C(`heat`,e.metrics),failed:w(`heat`)},J),kecamatan:e=>S.subscribe(h,{...e,level:`KECAMATAN`},{next:e=>C(`kecamatan`,e.districts),failed:w(`kecamatan`)},J),kelurahan:e=>S.subscribe(h,{...e,level:`KELURAHAN`},{next:e=>C(`kelurahan`,e.districts),failed:w(`kelurahan`)},J)};function k(){let{view:t,city:n}=e.get(),r=n===null||n.boundaries.length>0,i=t.filter,a=JSON.stringify(i),o=e=>e!==`map`||r;if(a!==d){for(let e of f.values())e();f.clear(),c(),s=``,d!==null&&e.set({panels:N,ticker:[],usual:null}),d=a,D(()=>{a===d&&(c=S.subscribe(de,{filter:i},{next:({complaintEvents:e})=>j(e),failed:()=>{}}))})}let l=G(t,o),u=q(K(l,0,B(innerWidth,innerHeight).columns,o),r,t);p!==null&&(p=u);let m=p===null?q(l,r,t):u;for(let[e,t]of f)m.has(e)||(t(),f.delete(e));for(let e of m)f.has(e)||f.set(e,O[e]({filter:i}))}function j(t){if(I(t)&&(a=t),t.kind!==`SUBMITTED`)return;let n={code:t.kelurahan.code,cursor:t.cursor,at:Date.now()};e.set(({rings:e})=>({rings:[...e.filter(({at:e})=>n.at-e<4e3),n].slice(-8)}))}async function M(){try{let{city:t}=await S.query(m,{});r!==null&&t.build!==r&&A(e),r??=t.build,e.set({city:t}),k(),e.get().shapes===null&&he(n,t.boundaries).then(t=>e.set({shapes:t})),await new Promise(e=>D(e));let{complaints:i}=await S.query(fe,{filter:e.get().view.filter}),a=(i?.nodes??[]).flatMap(e=>e.events);e.set(e=>({ticker:L(a,Date.now()+e.offset)}))}catch{setTimeout(()=>void(e.get().link.phase===`open`&&e.get().city===null&&M()),5e3)}}async function P(t){if(t!==void 0&&s!==t){s=t;try{let{filter:n}=e.get().view,r=[];for(let e=1;e<=8;e++){let{overview:i}=await S.query(re,{day:l(t,7*e),filter:n});i!==null&&r.push(i.kpis)}s===t&&e.set({usual:ve(t,r)})}catch{setTimeout(()=>{s=``},3e4)}}}k();let F=new URLSearchParams(location.search).get(`screen`);F!==null&&S.subscribe(pe,{code:F},{next({screenChanges:t}){e.set({view:W(location.search,t)}),k()},failed:()=>{}});let R=setInterval(()=>{if(a===null)return;let t=a;a=null,e.set(e=>({ticker:_e(e.ticker,t)}))},ge),z=S.start();return()=>{x.end(),clearInterval(R),clearTimeout(v),z()}}var Oe=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{...t,current:!1}])),ke=200,Ae=20,je=2e3,Me=2e3,Ne=1500,Pe=1e4;e();var Y=W(location.search);document.documentElement.dataset.theme=Y.theme,Y.unknown.length>0&&console.warn(`tugu: no scene is called ${Y.unknown.join(`, `)}; there are ${H.join(`, `)}`);var X=c(P(Y),({link:{opened:e}})=>e===null||performance.now()-e.steady<je?Ae:ke),Fe=De(X,location.origin);addEventListener(`pagehide`,Fe);var Z=(e,t)=>Promise.race([e.catch(()=>void 0),new Promise(e=>setTimeout(e,t))]),Q=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),Ie=new Promise(e=>{let t=X.listen(({city:n})=>{n!==null&&(t(),e())})}),$=!1;Q.then(()=>{$=!0},()=>void 0);async function Le(){let[{mount:e}]=await Promise.all([f(()=>import(`./mount-BAHVJXFs.js`).then(e=>e.t),__vite__mapDeps([0,1,2,3,4,5,6,7])),Z(Q,Me),Z(Ie,Ne)]),t=!$;e(X),t&&Q.then(()=>e(X),()=>void 0)}Le().catch(e=>{console.error(`tugu:`,e),setInterval(()=>void k(),Pe)});export{Ce as a,k as c,G as i,_ as l,H as n,ye as o,K as r,R as s,be as t,g as u};