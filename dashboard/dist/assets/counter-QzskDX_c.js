import{_ as e,a as t,c as n,d as r,g as i,i as a,n as o,o as s,p as c,r as l,s as u,u as d}from"./names-CzBS-Ohx.js";import{i as f,r as p,t as m}from"./ask-auKneyN_.js";import{n as h,r as g,t as _}from"./field-PoM2ukMx.js";import{t as v}from"./link-DQFNFR6E.js";var y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},b=new y(`
    query City {
  city {
    code
    name
    nameEn
    service
    timeZone
    locale
    languages
    simulated
    categories {
      code
      name
      nameEn
      sensitive
      department {
        code
      }
    }
    departments {
      code
      name
      nameEn
      abbreviation
      validTo
    }
    districts {
      code
      name
      nameEn
      level
      parentCode
    }
    counterChannels {
      code
      name
      nameEn
    }
  }
}
    `),x=new y(`
    query Counts {
  unassigned: complaints(
    measure: OPEN
    window: {preset: ALL}
    filter: {departments: ["NONE"]}
    first: 0
  ) {
    totalCount
  }
  uncategorised: complaints(
    measure: OPEN
    window: {preset: ALL}
    filter: {categories: ["NONE"]}
    first: 0
  ) {
    totalCount
  }
  setAside(state: WAITING, first: 0) {
    totalCount
  }
}
    `),S=new y(`
    query PairCount {
  duplicatePairs(first: 0) {
    totalCount
  }
}
    `),C=new y(`
    query Queue($filter: ComplaintFilter, $measure: Measure!, $search: String, $first: Int, $after: String) {
  complaints(
    measure: $measure
    window: {preset: ALL}
    filter: $filter
    search: $search
    orderBy: {field: SUBMITTED_AT, direction: ASC}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Row
    }
  }
}
    fragment Row on Complaint {
  id
  reference
  status
  submittedAt
  title
  anonymous
  secret
  simulated
  mergedInto
  channel {
    code
    name
    nameEn
  }
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
  response {
    dueAt
    verdict
  }
  resolution {
    dueAt
    verdict
  }
  file {
    text
    address
    latitude
    longitude
  }
}`),w=new y(`
    query One($id: ID!) {
  complaint(id: $id) {
    ...Row
    legalSteps
    rating
    file {
      reporter {
        name
        phone
        email
      }
      remarks {
        kind
        occurredAt
        actor
        text
      }
    }
  }
}
    fragment Row on Complaint {
  id
  reference
  status
  submittedAt
  title
  anonymous
  secret
  simulated
  mergedInto
  channel {
    code
    name
    nameEn
  }
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
  response {
    dueAt
    verdict
  }
  resolution {
    dueAt
    verdict
  }
  file {
    text
    address
    latitude
    longitude
  }
}`),T=new y(`
    query Aside($state: SetAsideState, $source: String, $first: Int, $after: String) {
  setAside(state: $state, source: $source, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        receivedAt
        format
        line
        externalId
        field
        column
        value
        reason
        message
        content
        contentBytes
        state
        tries
        decision
        source {
          code
          name
          nameEn
        }
      }
    }
  }
}
    `),E=new y(`
    query Pairs($first: Int, $offset: Int) {
  duplicatePairs(first: $first, offset: $offset) {
    totalCount
    compared
    truncated
    pairs {
      score
      metresApart
      hoursApart
      textSimilarity
      older {
        ...Row
      }
      newer {
        ...Row
      }
    }
  }
}
    fragment Row on Complaint {
  id
  reference
  status
  submittedAt
  title
  anonymous
  secret
  simulated
  mergedInto
  channel {
    code
    name
    nameEn
  }
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
  response {
    dueAt
    verdict
  }
  resolution {
    dueAt
    verdict
  }
  file {
    text
    address
    latitude
    longitude
  }
}`),D=new y(`
    subscription Changes {
  complaintEvents {
    cursor
  }
}
    `),O=new y(`
    mutation Submit($input: ComplaintSubmitInput!) {
  complaintSubmit(input: $input) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`),k=new y(`
    mutation Classify($input: ComplaintClassifyInput!) {
  complaintClassify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),A=new y(`
    mutation Assign($input: ComplaintAssignInput!) {
  complaintAssign(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),j=new y(`
    mutation Verify($input: ComplaintStepInput!) {
  complaintVerify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),M=new y(`
    mutation Start($input: ComplaintStepInput!) {
  complaintStart(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),N=new y(`
    mutation Wait($input: ComplaintStepInput!) {
  complaintWait(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),P=new y(`
    mutation Reject($input: ComplaintRejectInput!) {
  complaintReject(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),F=new y(`
    mutation Close($input: ComplaintStepInput!) {
  complaintClose(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),I=new y(`
    mutation Reopen($input: ComplaintStepInput!) {
  complaintReopen(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),L=new y(`
    mutation Note($input: ComplaintNoteInput!) {
  complaintNote(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),ee=new y(`
    mutation Respond($input: ComplaintRespondInput!) {
  complaintRespond(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),R=new y(`
    mutation Resolve($input: ComplaintRespondInput!) {
  complaintResolve(input: $input) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`),z=new y(`
    mutation Access($id: ID!) {
  complaintAccess(input: {id: $id}) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`),B=new y(`
    mutation Invite($id: ID!) {
  complaintInvite(input: {id: $id}) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`),V=new y(`
    mutation Merge($input: ComplaintMergeInput!) {
  complaintMerge(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),H=new y(`
    mutation Dismiss($id: ID!, $other: ID!) {
  duplicateDismiss(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),U=new y(`
    mutation Restore($id: ID!, $other: ID!) {
  duplicateRestore(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),W=new y(`
    mutation Replay($id: ID!, $content: String) {
  setAsideReplay(input: {id: $id, content: $content}) {
    setAside {
      state
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `),G=new y(`
    mutation Discard($id: ID!, $reason: String!) {
  setAsideDiscard(input: {id: $id, reason: $reason}) {
    setAside {
      state
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `);function K(e,t){let[n,r]=c(!1),[i,a]=c(null);return{busy:n,fault:i,act:async i=>{if(n)return!1;r(!0),a(null);try{let t=await i();if(t.length===0)return!0;a({text:e.wrong,english:t.map(({field:e,message:t})=>[e?.slice(1).join(`.`),t].filter(e=>e!==void 0&&e!==``).join(`: `)).join(`; `)})}catch(n){if(!(n instanceof m))throw n;n.code===`FORBIDDEN`||n.code===`UNAUTHENTICATED`?(t(),a({text:e.refused,english:``})):a(n.code===`UNREACHABLE`?{text:e.unreachable,english:``}:{text:e.failed,english:n.message})}finally{r(!1)}return!1},clear:()=>a(null)}}function q({fault:e}){return e===null?null:u(`p`,{class:`bad`,role:`alert`,children:[e.text,e.english!==``&&u(i,{children:[`: `,u(`span`,{lang:`en`,children:e.english})]})]})}function J({words:e,format:t,polled:n}){let{failure:r,data:i,at:a}=n;return r!==null&&r.code!==`FORBIDDEN`?u(`p`,{class:`bad`,role:`alert`,children:i===null?Y(e,r):e.stale(t.clock(a))}):u(`p`,{class:`note`,children:a===0?e.loading:e.fresh(t.clock(a))})}var Y=(e,t)=>t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`;function te({words:e,more:t,later:n,next:r,first:i}){return!t&&!n?null:u(`p`,{class:`row`,children:[n&&u(`button`,{type:`button`,onClick:i,children:e.first}),t&&u(`button`,{type:`button`,onClick:r,children:e.more})]})}function ne(e,t){if(t.secret)return e.noWords;let n=[t.title,t.file?.text??``].filter(e=>e!==``).join(` – `);return n.length>160?`${n.slice(0,160)}\u2026`:n}function re(e,t){return[e.file?.address??``,...[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>o(e,t))].filter(e=>e!==``).join(`, `)}function ie(e,t){let n=new Map(e.departments.map(e=>[e.code,e.abbreviation]));return e.categories.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:o(e,t),more:n.get(e.department.code)??``}))}function ae(e,t){let n=new Map(e.districts.map(e=>[e.code,o(e,t)]));return e.districts.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:o(e,t),more:e.level===`KELURAHAN`?`kelurahan, Kec. ${n.get(e.parentCode??``)??``}`:`kecamatan`}))}var oe=15e3,se=1e3;function ce(){let[e,t]=c(0);return n(()=>{let e=null,n=()=>{e??=setTimeout(()=>{e=null,t(e=>e+1)},se)},r=()=>void 0,i=new v(`${location.origin.replace(/^http/,`ws`)}/graphql`,{opened:n,closed:r,attempting:r,heard:r}),a=i.start(),o=i.subscribe(D,{},{next:n,failed:r}),s=setInterval(n,oe);return()=>{o(),a(),clearInterval(s),e!==null&&clearTimeout(e)}},[]),e}function le(e){let[t,r]=c(0);return n(()=>{let t=setInterval(()=>r(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function X(e,t,i){let[a,o]=c({key:e,data:null,failure:null,at:0}),s=r(i);return s.current=i,n(()=>{if(e===null||t<0)return;let n=new AbortController;return s.current(n.signal).then(t=>o({key:e,data:t,failure:null,at:Date.now()}),t=>{if(!n.signal.aborted){if(!(t instanceof m))throw t;o(n=>({...n.key===e?n:{data:null,at:0},key:e,failure:t}))}}),()=>n.abort()},[e,t]),a.key===e?a:{data:null,failure:null,at:0}}var ue=20,de=[`WAITING`,`MENDED`,`DISCARDED`];function fe({desk:e}){let{words:t,language:r,format:a}=e,[s,l]=c(`WAITING`),[d,f]=c(null),[m,h]=c(null),[g,_]=c(``),v=X(JSON.stringify([s,d]),e.tick,e=>p(T,{state:s,source:null,first:ue,after:d},e));n(()=>{v.failure?.code===`FORBIDDEN`&&e.refused()},[v.failure]);let y=v.data?.setAside??null;return u(`div`,{class:`edit`,children:[u(`section`,{"aria-labelledby":`aside`,children:[u(`h2`,{id:`aside`,tabIndex:-1,children:t.tabs.aside}),u(`label`,{class:`one`,children:[u(`span`,{children:t.which}),u(`select`,{value:s,onChange:e=>{l(de.find(t=>t===e.currentTarget.value)??`WAITING`),f(null)},children:de.map(e=>u(`option`,{value:e,children:t.states[e]},e))})]}),u(J,{words:t,format:a,polled:v}),y!==null&&u(i,{children:[u(`p`,{children:u(`b`,{children:a.count(y.totalCount)})}),u(`ul`,{class:`shelf`,children:[y.edges.map(({node:e})=>u(`li`,{children:u(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===m?.id?`true`:void 0,onClick:()=>{h(e),_(``),setTimeout(()=>document.getElementById(`record`)?.focus())},children:[u(`b`,{children:[o(e.source,r),` `,e.externalId]}),u(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.receivedAt))/1e3))}),u(`span`,{class:`of`,children:e.reason})]})},e.id)),y.edges.length===0&&u(`li`,{class:`note`,children:t.empty})]}),u(te,{words:t,more:y.pageInfo.hasNextPage,later:d!==null,next:()=>f(y.pageInfo.endCursor),first:()=>f(null)})]})]}),u(`section`,{children:[g!==``&&u(`p`,{class:`done`,role:`status`,children:g}),m===null?u(`p`,{class:`note`,children:t.pickOne}):u(pe,{desk:e,record:m,decided:t=>{h(null),_(t),e.changed(),document.getElementById(`aside`)?.focus()}},m.id)]})]})}function pe({desk:e,record:t,decided:n}){let{words:r,language:a,format:s}=e,[l,d]=c(t.content),[f,m]=c(``),{busy:h,fault:g,act:v}=K(r,e.refused),y=new TextEncoder().encode(t.content).length>=t.contentBytes,b=t.state===`WAITING`,x=()=>v(async()=>(await p(W,{id:t.id,content:l===t.content?null:l})).setAsideReplay.userErrors).then(e=>{e&&n(r.replayed)}),S=()=>v(async()=>(await p(G,{id:t.id,reason:f})).setAsideDiscard.userErrors).then(e=>{e&&n(r.discarded)});return u(i,{children:[u(`h2`,{id:`record`,tabIndex:-1,children:[o(t.source,a),` `,t.externalId,` `,u(`small`,{children:r.states[t.state]})]}),u(`p`,{lang:`en`,children:t.message}),u(`dl`,{class:`about`,children:[u(`dt`,{children:r.reason}),u(`dd`,{children:t.reason}),t.field!==``&&u(i,{children:[u(`dt`,{children:r.at}),u(`dd`,{children:[t.field,t.column].filter(e=>e!==``).join(` / `)})]}),t.value!==``&&u(i,{children:[u(`dt`,{children:r.value}),u(`dd`,{children:t.value})]}),u(`dt`,{children:r.source}),u(`dd`,{children:[t.format,t.line===null?``:`, ${r.line(s.count(t.line))}`,t.tries>0?`, ${r.tries(s.count(t.tries))}`:``]}),t.decision!==``&&u(i,{children:[u(`dt`,{children:r.decided}),u(`dd`,{children:t.decision})]})]}),u(_,{label:r.content,hint:b?y?r.contentHint:r.cut:void 0,fault:void 0,children:e=>u(`textarea`,{...e,class:`raw`,rows:10,spellcheck:!1,readOnly:!b||!y,value:l,onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&x()},onInput:e=>d(e.currentTarget.value)})}),u(q,{fault:g}),b&&u(i,{children:[u(`p`,{class:`row`,children:u(`button`,{type:`button`,class:`main`,disabled:h||!y,onClick:()=>void x(),children:r.replay})}),u(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),S()},children:[u(_,{label:r.discardWhy,fault:void 0,children:e=>u(`input`,{type:`text`,...e,maxLength:500,value:f,onInput:e=>m(e.currentTarget.value)})}),u(`button`,{type:`submit`,disabled:h||f.trim()===``,children:r.discard})]})]})]})}var me=`0123456789ABCDEFGHJKMNPQRSTVWXYZ`;function he(e,t=crypto.getRandomValues(new Uint8Array(8))){return`${e.getFullYear()}-${[...t].map(e=>me[e%32]).join(``)}`}function ge(e){return{externalId:he(new Date),channel:e,text:``,category:``,district:``,address:``,name:``,phone:``,email:``,anonymous:!1,secret:!1}}function _e(e,t){return t.includes(e.channel)?e:{...e,channel:t[0]??``}}function ve(e){return[e.text,e.category,e.district,e.address,e.name,e.phone,e.email].some(e=>e!==``)||e.anonymous||e.secret}function ye(e){let t=e=>e.trim()===``?null:e.trim(),n=e.anonymous?null:{name:t(e.name),phone:t(e.phone),email:t(e.email)};return{externalId:e.externalId,channel:e.channel,text:e.text.trim(),category:t(e.category),district:t(e.district),address:t(e.address),anonymous:e.anonymous,secret:e.secret,reporter:n===null||Object.values(n).every(e=>e===null)?null:n}}var Z=`tugu.counter.draft`,be=72e5;function xe(e,t){try{e===null||!ve(e)?sessionStorage.removeItem(Z):sessionStorage.setItem(Z,JSON.stringify({at:t,draft:e}))}catch{}}function Se(e){try{let t=JSON.parse(sessionStorage.getItem(Z)??`null`);return t===null?null:e-t.at<be?{...ge(``),...t.draft}:(sessionStorage.removeItem(Z),null)}catch{return null}}var Q=e=>e.toLowerCase().normalize(`NFD`).replace(/[\u0300-\u036f]/g,``);function Ce(e,t){let n=Q(t).split(/\s+/).filter(e=>e!==``),r=e=>{let t=Q(e.name),r=`${t} ${Q(e.more)} ${Q(e.code)}`;if(!n.every(e=>r.includes(e)))return-1;let i=n[0]??``;return t.startsWith(i)?0:t.split(/[^\p{L}\p{N}]+/u).some(e=>e.startsWith(i))?1:2};return e.map(e=>({choice:e,at:r(e)})).filter(({at:e})=>e>=0).sort((e,t)=>e.at-t.at).map(({choice:e})=>e)}var we=12;function Te({choices:e,value:t,count:n,choose:i,...a}){let[o,s]=c(null),[l,f]=c(0),p=d(),m=r(null),h=e.find(({code:e})=>e===t),g=o===null?[]:Ce(e,o),_=g.slice(0,we),v=o!==null&&_.length>0,y=e=>{e!==void 0&&i(e.code),s(null),f(0)};return u(`div`,{class:`pick`,ref:m,children:[u(`input`,{type:`text`,role:`combobox`,autocomplete:`off`,spellcheck:!1,"aria-expanded":v,"aria-controls":p,"aria-autocomplete":`list`,...v?{"aria-activedescendant":`${p}-${l}`}:{},...a,value:o??h?.name??``,onInput:e=>{s(e.currentTarget.value),f(0),e.currentTarget.value===``&&i(``)},onBlur:()=>{o!==null&&o!==``&&_.length===1?y(_[0]):s(null)},onKeyDown:e=>{if(e.key===`ArrowDown`||e.key===`ArrowUp`){if(e.preventDefault(),o===null){s(``),f(0);return}f(t=>(t+(e.key===`ArrowDown`?1:_.length-1))%Math.max(1,_.length))}else e.key===`Enter`&&v&&!e.ctrlKey?(e.preventDefault(),y(_[l])):e.key===`Escape`&&o!==null&&(e.preventDefault(),e.stopPropagation(),y(void 0))}}),u(`ul`,{id:p,role:`listbox`,"aria-label":h?.name??n(g.length),hidden:!v,children:_.map((e,t)=>u(`li`,{id:`${p}-${t}`,role:`option`,"aria-selected":t===l,onMouseDown:t=>{t.preventDefault(),y(e)},children:[e.name,` `,u(`small`,{children:e.more})]},e.code))}),u(`span`,{class:`sr`,role:`status`,children:o===null||o===``?``:n(g.length)})]})}function Ee({desk:{words:e,language:t,format:a,city:s},given:c,next:l}){let d=r(null);n(()=>d.current?.focus(),[]);let{complaint:f,access:p}=c,m=t=>t==null?e.none:`${a.date(Date.parse(t))} ${a.clock(Date.parse(t))}`;return f===null?null:u(`section`,{class:`receipt`,"aria-labelledby":`receipt`,children:[u(`p`,{class:`town`,children:[u(`b`,{children:s.service}),` `,o(s,t)]}),s.simulated&&u(`p`,{class:`sim`,children:e.simulation}),u(`h2`,{id:`receipt`,tabIndex:-1,ref:d,children:e.receiptOf}),u(`dl`,{children:[u(`dt`,{children:e.reference}),u(`dd`,{class:`big`,children:f.reference}),p!==null&&u(i,{children:[u(`dt`,{children:e.code}),u(`dd`,{class:`big`,children:p.secret})]}),p!==null&&u(i,{children:[u(`dt`,{children:e.link}),u(`dd`,{children:new URL(p.link,location.origin).href})]}),u(`dt`,{children:e.received}),u(`dd`,{children:m(f.submittedAt)}),u(`dt`,{children:e.respondBy}),u(`dd`,{children:m(f.response.dueAt)}),u(`dt`,{children:e.resolveBy}),u(`dd`,{children:m(f.resolution.dueAt)})]}),p===null?u(`p`,{class:`bad`,role:`alert`,children:e.noSecret}):u(`p`,{children:e.keepIt}),u(`p`,{class:`row noprint`,children:[u(`button`,{type:`button`,"data-key":`p`,onClick:()=>print(),children:e.print}),u(`button`,{type:`button`,onClick:l,children:e.next})]})]})}function De({desk:e}){let{words:t,language:i,city:a}=e,s=a.counterChannels,[l]=c(()=>Se(Date.now())),[d,f]=c(()=>_e(l??ge(``),s.map(({code:e})=>e))),[m,h]=c([]),[g,v]=c(null),{busy:y,fault:b,act:x,clear:S}=K(t,e.refused),C=r(null),w=e=>f(t=>({...t,...e}));n(()=>xe(g===null?d:null,Date.now()),[d,g]),n(()=>{let e=e=>{ve(d)&&g===null&&e.preventDefault()};return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[d,g]),n(()=>{m.length>0&&C.current?.querySelector(`[aria-invalid=true]`)?.focus()},[m]);let T=()=>{f(ge(d.channel)),v(null),h([]),S(),setTimeout(()=>C.current?.querySelector(`textarea`)?.focus())};if(g!==null)return u(Ee,{desk:e,given:g,next:T});let E=e=>m.find(({field:t})=>t?.slice(1).join(`.`)===e)?.message,D=m.some(({field:e,code:t})=>t===`CONFLICT`&&e?.[1]===`externalId`),k=t=>void x(async()=>{h([]);let{complaintSubmit:n}=await p(O,{input:ye(t)});return n.complaint===null?(h(n.userErrors),n.userErrors.filter(({field:e})=>e===null)):(v(n),e.changed(),[])});return u(`form`,{ref:C,class:`enter`,noValidate:!0,"aria-labelledby":`enter`,onSubmit:e=>{e.preventDefault(),k(d)},onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),k(d))},children:[u(`h2`,{id:`enter`,tabIndex:-1,children:t.tabs.enter}),l!==null&&u(`p`,{class:`note`,role:`status`,children:t.restored}),u(`fieldset`,{class:`ways`,children:[u(`legend`,{children:t.channel}),s.map(e=>u(`label`,{children:[u(`input`,{type:`radio`,name:`channel`,checked:d.channel===e.code,onChange:()=>w({channel:e.code})}),` `,o(e,i)]},e.code))]}),u(_,{label:t.text,hint:t.textHint,fault:E(`text`),children:e=>u(`textarea`,{...e,rows:6,maxLength:1e4,value:d.text,onInput:e=>w({text:e.currentTarget.value})})}),u(`div`,{class:`row`,children:[u(_,{label:t.category,hint:t.categoryHint,fault:E(`category`),children:e=>u(Te,{...e,choices:ie(a,i),value:d.category,count:e=>t.fits(String(e)),choose:e=>w({category:e})})}),u(_,{label:t.district,fault:E(`district`),children:e=>u(Te,{...e,choices:ae(a,i),value:d.district,count:e=>t.fits(String(e)),choose:e=>w({district:e})})})]}),u(_,{label:t.address,fault:E(`address`),children:e=>u(`input`,{type:`text`,...e,class:`wide`,autocomplete:`off`,value:d.address,onInput:e=>w({address:e.currentTarget.value})})}),u(`fieldset`,{children:[u(`legend`,{children:t.who}),u(`div`,{class:`checks`,children:[u(`label`,{children:[u(`input`,{type:`checkbox`,checked:d.anonymous,onChange:e=>w({anonymous:e.currentTarget.checked})}),` `,t.anonymous]}),u(`label`,{children:[u(`input`,{type:`checkbox`,checked:d.secret,onChange:e=>w({secret:e.currentTarget.checked})}),` `,t.secret]})]}),d.anonymous?u(`p`,{class:`note`,children:t.whoGone}):u(`div`,{class:`row`,children:[`name`,`phone`,`email`].map(e=>u(_,{label:t[e],fault:E(`reporter.${e}`),children:t=>u(`input`,{type:`text`,inputMode:e===`name`?`text`:e===`phone`?`tel`:`email`,...t,autocomplete:`off`,value:d[e],onInput:t=>w({[e]:t.currentTarget.value})})},e))})]}),u(q,{fault:b}),D&&u(`p`,{class:`bad`,role:`alert`,children:[d.externalId,`: `,t.known,` `,u(`button`,{type:`button`,onClick:()=>{let e={...d,externalId:he(new Date)};f(e),k(e)},children:t.asNew})]}),u(`div`,{class:`acts`,children:[u(`button`,{type:`submit`,class:`main`,disabled:y,children:y?t.saving:t.save}),u(`button`,{type:`button`,disabled:!ve(d),onClick:T,children:t.clear})]})]})}var Oe=`tugu.counter.keys`;function ke(){try{return localStorage.getItem(Oe)!==`off`}catch{return!0}}function Ae({words:e,close:t}){let a=r(null);return n(()=>a.current?.showModal(),[]),u(`dialog`,{ref:a,class:`help`,"aria-labelledby":`help`,onClose:t,children:[u(`h2`,{id:`help`,children:e.help}),u(`dl`,{children:e.keys.map(([e,t])=>u(i,{children:[u(`dt`,{children:u(`kbd`,{children:e})}),u(`dd`,{children:t})]}))}),u(`p`,{children:u(`label`,{children:[u(`input`,{type:`checkbox`,defaultChecked:ke(),onChange:e=>{try{localStorage.setItem(Oe,e.currentTarget.checked?`on`:`off`)}catch{}}}),` `,e.helpOn]})}),u(`button`,{type:`button`,autofocus:!0,onClick:()=>a.current?.close(),children:e.helpClose})]})}var je=[`VERIFIED`,`STARTED`,`WAITING`,`REJECTED`,`CLOSED`,`REOPENED`,`NOTED`],Me=[`NOT_OURS`,`INVALID`,`WITHDRAWN`,`DUPLICATE`];function Ne(e,t,n,r){let i={id:t,note:n===``?null:n};switch(e){case`VERIFIED`:return p(j,{input:i}).then(e=>e.complaintVerify.userErrors);case`STARTED`:return p(M,{input:i}).then(e=>e.complaintStart.userErrors);case`WAITING`:return p(N,{input:i}).then(e=>e.complaintWait.userErrors);case`REJECTED`:return p(P,{input:{...i,reason:r}}).then(e=>e.complaintReject.userErrors);case`CLOSED`:return p(F,{input:i}).then(e=>e.complaintClose.userErrors);case`REOPENED`:return p(I,{input:i}).then(e=>e.complaintReopen.userErrors);case`NOTED`:return p(L,{input:{id:t,text:n}}).then(e=>e.complaintNote.userErrors)}}function Pe(e,t,n){return t===`CLOSED`&&n!==`RESOLVED`?e.closedWithout:e.means[t]}function Fe({words:e,id:t,status:n,legal:r,busy:a,run:o}){let[s,l]=c(``),[d,f]=c(``),[p,m]=c(``),h=je.filter(e=>r.includes(e)),g=h.find(e=>e===s),v=g===void 0||g===`REJECTED`&&p===``||g===`NOTED`&&d.trim()===``,y=async()=>{v||a||await o(e.did[g],()=>Ne(g,t,d.trim(),p===``?`INVALID`:p))&&(l(``),f(``),m(``))};return u(`form`,{class:`stack`,onSubmit:e=>{e.preventDefault(),y()},children:[u(`div`,{class:`row`,children:[u(_,{label:e.step,hint:g===void 0?void 0:Pe(e,g,n),fault:void 0,children:t=>u(`select`,{...t,value:g??``,onChange:e=>l(h.find(t=>t===e.currentTarget.value)??``),children:[u(`option`,{value:``,children:e.choose}),h.map(t=>u(`option`,{value:t,children:e.steps[t]},t))]})}),g===`REJECTED`&&u(_,{label:e.reason,fault:void 0,children:t=>u(`select`,{...t,value:p,onChange:e=>m(Me.find(t=>t===e.currentTarget.value)??``),children:[u(`option`,{value:``,children:e.choose}),Me.map(t=>u(`option`,{value:t,children:e.reasons[t]},t))]})})]}),g!==void 0&&u(i,{children:[u(_,{label:g===`NOTED`?e.remark:e.noteFor,hint:e.noteHint,fault:void 0,children:e=>u(`textarea`,{...e,rows:2,maxLength:2e3,value:d,onInput:e=>f(e.currentTarget.value),onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),y())}})}),u(`p`,{children:u(`button`,{type:`submit`,disabled:a||v,children:e.steps[g]})})]})]})}function Ie({desk:e,id:t}){let{words:r,language:a,format:s,city:d}=e,[f,m]=c(0),h=X(t,e.tick+f,e=>p(w,{id:t},e)),g=h.data?.complaint??null,[v,y]=c(null),[b,x]=c(``),[S,C]=c(``),[T,E]=c(``),[D,O]=c(null),{busy:j,fault:M,act:N}=K(r,e.refused);if(n(()=>{h.failure?.code===`FORBIDDEN`&&e.refused()},[h.failure]),g===null)return u(J,{words:r,format:s,polled:h});let P=v??(g.category.code===`NONE`?``:g.category.code),F=d.categories.find(({code:e})=>e===P)?.department.code??`NONE`,I=e=>g.legalSteps.includes(e),L=t=>{E(t),m(e=>e+1),e.changed()},V=async(e,t)=>{let n=await N(t);return n&&L(e),n},H=async()=>P===``||P===g.category.code?[]:(await p(k,{input:{id:t,category:P}})).complaintClassify.userErrors,U=()=>V(r.routed,async()=>{let e=await H();return e.length>0?e:(await p(A,{input:{id:t,department:b===``?null:b}})).complaintAssign.userErrors}),W=e=>V(``,async()=>{let t=await e();return t.userErrors.length===0&&O(t),t.userErrors}),G=(e,{dueAt:t,verdict:n})=>u(i,{children:[u(`dt`,{children:e}),u(`dd`,{children:t===null?r.verdicts[n]:`${s.date(Date.parse(t))} ${s.clock(Date.parse(t))}, ${r.verdicts[n]}`})]}),Y=g.file?.reporter??null;return u(i,{children:[u(`h2`,{id:`one`,tabIndex:-1,children:[g.reference,` `,u(`small`,{children:r.status[g.status]})]}),g.simulated&&u(`p`,{children:u(`span`,{class:`sim`,children:r.simulation})}),g.title!==``&&u(`p`,{children:u(`b`,{children:g.title})}),u(`p`,{class:`text`,children:g.file?.text??``}),u(`dl`,{class:`about`,children:[u(`dt`,{children:r.district}),u(`dd`,{children:re(g,a)||r.none}),u(`dt`,{children:r.channel}),u(`dd`,{children:o(g.channel,a)}),u(`dt`,{children:r.contact}),u(`dd`,{children:Y===null?r.noContact:[Y.name,Y.phone,Y.email].filter(e=>e!==``).join(`, `)}),u(`dt`,{children:r.department}),u(`dd`,{children:g.department.code===`NONE`?r.none:o(g.department,a)}),G(r.respondBy,g.response),G(r.resolveBy,g.resolution)]}),I(`CLASSIFIED`)&&u(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),U()},children:[u(_,{label:r.category,fault:void 0,children:e=>u(Te,{...e,choices:ie(d,a),value:P,count:e=>r.fits(String(e)),choose:y})}),I(`ASSIGNED`)&&u(_,{label:r.department,fault:void 0,children:e=>u(`select`,{...e,value:b,onChange:e=>x(e.currentTarget.value),children:[u(`option`,{value:``,children:[r.usual,F===`NONE`?``:` (${d.departments.find(({code:e})=>e===F)?.abbreviation??F})`]}),d.departments.filter(({validTo:e,code:t})=>e===null&&t!==`NONE`).map(e=>u(`option`,{value:e.code,children:l(e,a)},e.code))]})}),u(`p`,{class:`row`,children:[I(`ASSIGNED`)&&u(`button`,{type:`submit`,class:`main`,disabled:j,children:r.route}),u(`button`,{type:`button`,disabled:j||P===``||P===g.category.code,onClick:()=>void V(r.classified,H),children:r.classify})]})]}),(I(`RESPONDED`)||I(`RESOLVED`))&&u(`div`,{class:`stack`,children:[u(_,{label:r.answer,fault:void 0,children:e=>u(`textarea`,{...e,rows:4,maxLength:1e4,value:S,onInput:e=>C(e.currentTarget.value)})}),u(`p`,{class:`row`,children:[I(`RESPONDED`)&&u(`button`,{type:`button`,disabled:j||S.trim()===``,onClick:()=>void V(r.answered,async()=>{let{complaintRespond:{userErrors:e}}=await p(ee,{input:{id:t,text:S}});return e.length===0&&C(``),e}),children:r.respond}),I(`RESOLVED`)&&u(`button`,{type:`button`,disabled:j||S.trim()===``,onClick:()=>void V(``,async()=>{let{complaintResolve:e}=await p(R,{input:{id:t,text:S}});return e.complaint===null?e.userErrors:(C(``),O(e),e.invitation===null?[{field:null,message:r.noInvite,code:`BUSY`}]:[])}),children:r.resolve})]})]}),u(Fe,{words:r,id:t,status:g.status,legal:g.legalSteps,busy:j,run:V}),u(q,{fault:M}),T!==``&&u(`p`,{class:`done`,role:`status`,children:T}),D?.invitation!=null&&u(`p`,{class:`done`,role:`status`,children:[r.resolved,` `,u(`b`,{class:`key`,children:new URL(D.invitation.link,location.origin).href}),` (`,r.until(s.date(Date.parse(D.invitation.expiresAt))),`)`]}),D?.access!=null&&u(`p`,{class:`done`,role:`status`,children:[r.reference,` `,u(`b`,{children:D.access.reference}),`, `,r.code,` `,u(`b`,{class:`key`,children:D.access.secret}),`. `,r.keepIt]}),u(`p`,{class:`row`,children:[I(`RATED`)&&u(`button`,{type:`button`,disabled:j,onClick:()=>void W(async()=>(await p(B,{id:t})).complaintInvite),children:r.invite}),u(`button`,{type:`button`,disabled:j,title:r.newCodeWhy,onClick:()=>void W(async()=>(await p(z,{id:t})).complaintAccess),children:r.newCode})]}),u(`p`,{class:`note`,children:r.newCodeWhy}),(g.file?.remarks.length??0)>0&&u(i,{children:[u(`h3`,{children:r.words}),u(`ul`,{class:`remarks`,children:g.file?.remarks.map((e,t)=>u(`li`,{children:[u(`small`,{children:[r.kinds[e.kind]??r.remark,`, `,s.date(Date.parse(e.occurredAt)),` `,s.clock(Date.parse(e.occurredAt)),`, `,e.actor]}),u(`p`,{class:`text`,children:e.text})]},t))})]})]})}var Le=20,Re=[`unassigned`,`uncategorised`,`search`];function ze({desk:e}){let{words:t,language:r,format:a}=e,[s,l]=c(`unassigned`),[d,f]=c(``),[m,h]=c(``),[g,_]=c(null),[v,y]=c(null),b=s===`unassigned`?{departments:[`NONE`]}:s===`uncategorised`?{categories:[`NONE`]}:null,x=s!==`search`||m!==``,S=X(x?JSON.stringify([s,m,g]):null,e.tick,e=>p(C,{filter:b,measure:s===`search`?`RECEIVED`:`OPEN`,search:s===`search`?m:null,first:Le,after:g},e));n(()=>{S.failure?.code===`FORBIDDEN`&&e.refused()},[S.failure]);let w=S.data?.complaints??null,T=e=>{l(e),_(null)};return u(`div`,{class:`edit`,children:[u(`section`,{"aria-labelledby":`queue`,children:[u(`h2`,{id:`queue`,tabIndex:-1,children:t.tabs.queue}),u(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),h(d.trim()),_(null)},children:[u(`label`,{class:`one`,children:[u(`span`,{children:t.which}),u(`select`,{value:s,onChange:e=>T(Re.find(t=>t===e.currentTarget.value)??`unassigned`),children:Re.map(e=>u(`option`,{value:e,children:t[e]},e))})]}),s===`search`&&u(i,{children:[u(`label`,{class:`one`,children:[u(`span`,{children:t.find}),u(`input`,{type:`search`,value:d,onInput:e=>f(e.currentTarget.value)})]}),u(`button`,{type:`submit`,children:t.search})]})]}),x&&u(J,{words:t,format:a,polled:S}),w!==null&&u(i,{children:[u(`p`,{children:u(`b`,{children:t.of(a.count(w.totalCount))})}),u(`ul`,{class:`shelf`,children:[w.nodes.map(e=>u(`li`,{children:u(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===v?`true`:void 0,onClick:()=>{y(e.id),setTimeout(()=>document.getElementById(`one`)?.focus(),300)},children:[u(`b`,{children:e.reference}),u(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.submittedAt))/1e3))}),u(`span`,{class:`of`,children:ne(t,e)}),u(`small`,{class:`of`,children:[o(e.channel,r),e.category.code===`NONE`?t.uncategorised:o(e.category,r),e.kelurahan.code===`NONE`?``:o(e.kelurahan,r),e.simulated?t.simulation:``].filter(e=>e!==``).join(`, `)})]})},e.id)),w.nodes.length===0&&u(`li`,{class:`note`,children:s===`search`?t.nothing:t.empty})]}),u(te,{words:t,more:w.pageInfo.hasNextPage,later:g!==null,next:()=>_(w.pageInfo.endCursor),first:()=>_(null)})]})]}),u(`section`,{"aria-live":`off`,children:v===null?u(`p`,{class:`note`,children:t.pickOne}):u(Ie,{desk:e,id:v},v)})]})}var Be=10;function Ve({desk:e}){let{words:t,format:r}=e,[a,o]=c(0),[s,l]=c(0),[d,f]=c(null),m=X(String(a),Math.floor(e.tick/5)+s,e=>p(E,{first:Be,offset:a},e)),{busy:h,fault:g,act:_}=K(t,e.refused);n(()=>{m.failure?.code===`FORBIDDEN`&&e.refused()},[m.failure]);let v=m.data?.duplicatePairs??null,y=()=>{l(e=>e+1),e.changed(),document.getElementById(`twins`)?.focus()},b=async(e,t,n,r)=>{await _(e)&&(f({said:t,undo:r,how:n}),y())},x=(e,n)=>b(async()=>(await p(V,{input:{id:e.id,into:n.id}})).complaintMerge.userErrors,t.merged(e.reference,n.reference),t.undoMerge,async()=>(await p(I,{input:{id:e.id}})).complaintReopen.userErrors),S=(e,n)=>b(async()=>(await p(H,{id:e.id,other:n.id})).duplicateDismiss.userErrors,t.dismissed,t.undo,async()=>(await p(U,{id:e.id,other:n.id})).duplicateRestore.userErrors);return u(`section`,{"aria-labelledby":`twins`,children:[u(`h2`,{id:`twins`,tabIndex:-1,children:t.tabs.twins}),u(J,{words:t,format:r,polled:m}),d!==null&&u(`p`,{class:`done`,role:`status`,children:[d.said,` `,d.undo!==null&&u(`button`,{type:`button`,disabled:h,onClick:()=>void _(d.undo??(async()=>[])).then(e=>{e&&(f({said:t.undone,undo:null,how:``}),y())}),children:d.how})]}),u(q,{fault:g}),v!==null&&u(i,{children:[u(`p`,{children:[u(`b`,{children:t.pairs(r.count(v.totalCount),r.count(v.compared))}),` `,v.truncated&&t.latest]}),v.pairs.length===0&&u(`p`,{class:`note`,children:t.noPairs}),u(`ul`,{class:`pairs`,children:v.pairs.map(({older:n,newer:i,score:a,metresApart:o,hoursApart:s,textSimilarity:c})=>u(`li`,{children:[u(`p`,{children:[u(`b`,{children:[t.score,` `,r.percent(a)]}),` `,u(`small`,{children:[o===null?``:t.metres(r.count(Math.round(o))),t.apart(r.span(s*3600)),t.wordsAlike(r.percent(c))].filter(e=>e!==``).join(`, `)})]}),u(`div`,{class:`sides`,children:[u(He,{desk:e,row:n,name:t.older}),u(He,{desk:e,row:i,name:t.newer})]}),u(`p`,{class:`row`,children:[u(`button`,{type:`button`,"data-row":!0,disabled:h,onClick:()=>void x(i,n),children:t.into(i.reference,n.reference)}),u(`button`,{type:`button`,disabled:h,onClick:()=>void x(n,i),children:t.into(n.reference,i.reference)}),u(`button`,{type:`button`,disabled:h,onClick:()=>void S(n,i),children:t.notSame})]})]},n.id+i.id))}),u(`p`,{class:`row`,children:[a>0&&u(`button`,{type:`button`,onClick:()=>o(0),children:t.first}),a+Be<v.totalCount&&u(`button`,{type:`button`,onClick:()=>o(a+Be),children:t.more})]})]})]})}function He({desk:{words:e,language:t,format:n},row:r,name:i}){return u(`article`,{children:[u(`h3`,{children:[i,`: `,r.reference,` `,u(`small`,{children:[n.date(Date.parse(r.submittedAt)),` `,n.clock(Date.parse(r.submittedAt))]})]}),u(`p`,{class:`text`,children:r.secret?e.noWords:[r.title,r.file?.text??``].filter(e=>e!==``).join(`
`)}),u(`p`,{class:`note`,children:[o(r.category,t),o(r.channel,t),e.status[r.status],re(r,t),r.simulated?e.simulation:``].filter(e=>e!==``).join(`, `)})]})}var Ue={title:`Loket`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,screens:`Layar`,other:`Bahasa Inggris`,simulation:`SIMULASI`,simulated:`Data di kota ini dibuat-buat.`,loading:`Memuat …`,tabs:{enter:`Laporan baru`,queue:`Antrean`,aside:`Disisihkan`,twins:`Mungkin ganda`},token:`Token operator`,tokenWhy:`Loket membaca dan menulis laporan warga; untuk itu perlu token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan token dan isian`,tokenBad:`Token ini tidak boleh membaca dan menulis laporan.`,refused:`Server menolak token: masukkan token yang berlaku. Isian Anda tetap di sini.`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,failed:`Server tidak dapat melakukannya`,again:`Coba lagi`,stale:e=>`Gagal memuat ulang; ini keadaan pukul ${e}.`,fresh:e=>`diperbarui ${e}`,help:`Pintasan`,helpClose:`Tutup`,helpOn:`Pintasan satu huruf aktif (di luar kolom isian)`,keys:[[`n`,`Laporan baru`],[`q`,`Antrean`],[`s`,`Disisihkan`],[`d`,`Mungkin ganda`],[`j / k`,`Baris berikut / sebelumnya`],[`p`,`Cetak tanda terima`],[`?`,`Bantuan ini`],[`Ctrl+Enter`,`Simpan formulir`],[`Esc`,`Keluar dari kolom`]],channel:`Cara melapor`,text:`Isi laporan`,textHint:`Seperti yang disampaikan warga. Paling banyak 10.000 huruf.`,category:`Kategori`,categoryHint:`Ketik sebagian kata. Boleh kosong: laporan masuk antrean.`,district:`Kelurahan atau kecamatan`,address:`Alamat kejadian`,who:`Pelapor`,name:`Nama`,phone:`Telepon`,email:`Surel`,anonymous:`Anonim: nama dan kontak tidak disimpan`,secret:`Rahasia: hanya operator yang membaca`,whoGone:`Nama dan kontak tidak akan disimpan.`,save:`Simpan laporan`,saving:`Menyimpan …`,clear:`Kosongkan`,restored:`Isian sebelum halaman dimuat ulang ada di sini.`,fits:e=>`${e} pilihan`,wrong:`Perlu diperbaiki`,known:`Laporan dengan nomor ini sudah tersimpan dengan isi lain (jawaban server sebelumnya hilang). Cari nomornya di antrean, atau simpan yang ini sebagai laporan baru.`,asNew:`Simpan sebagai laporan baru`,receipt:`Tanda terima`,receiptOf:`Tanda terima laporan`,reference:`Nomor laporan`,code:`Kode rahasia`,link:`Status laporan`,respondBy:`Ditanggapi paling lambat`,resolveBy:`Hasil paling lambat`,none:`–`,keepIt:`Simpan kertas ini. Kode rahasia tidak dapat ditampilkan lagi; jangan berikan kepada orang lain.`,print:`Cetak`,next:`Laporan berikutnya`,noSecret:`Laporan tersimpan, tetapi kode rahasia belum dibuat. Buat di antrean: cari nomornya, lalu "Kode baru".`,received:`Diterima`,which:`Tampilkan`,unassigned:`belum diserahkan`,uncategorised:`tanpa kategori`,search:`cari`,find:`Nomor atau kata`,empty:`Tidak ada. Antrean ini bersih.`,nothing:`Tidak ada yang cocok.`,more:`Berikutnya`,first:`Dari awal`,of:e=>`${e} laporan`,age:e=>`${e} lalu`,noWords:`(rahasia: buka untuk membaca)`,pickOne:`Pilih satu baris untuk membaca dan menanganinya.`,contact:`Kontak`,noContact:`tidak ada`,promise:`Janji`,words:`Catatan dan jawaban`,department:`Diserahkan kepada`,usual:`dinas yang biasa`,route:`Simpan dan serahkan`,classify:`Simpan kategori saja`,routed:`Diserahkan.`,classified:`Kategori disimpan.`,answer:`Jawaban atau hasil untuk warga`,respond:`Kirim tanggapan`,resolve:`Umumkan hasil`,answered:`Tanggapan terkirim.`,resolved:`Hasil diumumkan. Kirim undangan ini kepada warga agar menilai:`,newCode:`Kode baru`,newCodeWhy:`Untuk warga yang kehilangan kodenya. Pastikan siapa yang meminta: kode lama tidak berlaku lagi.`,invite:`Undangan menilai`,until:e=>`berlaku sampai ${e}`,noInvite:`Hasil diumumkan, tetapi undangan belum dibuat; buat dengan tombol "Undangan menilai".`,states:{WAITING:`menunggu`,MENDED:`sudah diambil`,DISCARDED:`dibuang`},source:`Sumber`,reason:`Sebab`,at:`Bagian`,value:`Isinya`,content:`Catatan seperti yang datang`,contentHint:`Perbaiki di sini, lalu proses ulang.`,cut:`Catatan ini terlalu panjang: hanya awalnya yang disimpan, jadi hanya dapat dibuang.`,replay:`Proses ulang`,discard:`Buang`,discardWhy:`Alasan membuang`,replayed:`Diambil: laporan masuk hitungan.`,discarded:`Dibuang.`,tries:e=>`${e} kali gagal diproses ulang`,decided:`Keputusan`,line:e=>`baris ${e}`,pairs:(e,t)=>`${e} pasangan di antara ${t} laporan terbuka`,latest:`(yang terbaru saja)`,score:`Kemiripan`,metres:e=>`${e} m`,apart:e=>`berselang ${e}`,wordsAlike:e=>`kata ${e}`,older:`Lebih dulu`,newer:`Lebih baru`,into:(e,t)=>`${e} sama dengan ${t}: gabungkan`,notSame:`Bukan hal yang sama`,merged:(e,t)=>`${e} digabung ke ${t}.`,dismissed:`Disimpan: bukan hal yang sama.`,undo:`Batalkan`,undoMerge:`Batalkan (laporan dibuka kembali)`,undone:`Dibatalkan.`,noPairs:`Tidak ada yang mungkin ganda.`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`lewat`,EXEMPT:`bebas`,UNOBSERVED:`tidak dijanjikan`},status:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Diserahkan`,RESPONDED:`Ditanggapi`,IN_PROGRESS:`Dikerjakan`,WAITING_CITIZEN:`Menunggu warga`,RESOLVED:`Selesai`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Ganda`},kinds:{RESPONDED:`Tanggapan`,RESOLVED:`Hasil`,RATED:`Penilaian warga`,NOTED:`Catatan`},remark:`Catatan`,step:`Langkah lain`,choose:`pilih …`,noteFor:`Catatan (boleh kosong)`,noteHint:`Hanya untuk petugas; warga tidak membacanya. Ctrl+Enter menyimpan.`,steps:{VERIFIED:`Verifikasi`,STARTED:`Mulai dikerjakan`,WAITING:`Tunggu warga`,REJECTED:`Tolak`,CLOSED:`Tutup`,REOPENED:`Buka kembali`,NOTED:`Simpan catatan`},did:{VERIFIED:`Diverifikasi.`,STARTED:`Dikerjakan.`,WAITING:`Menunggu warga.`,REJECTED:`Ditolak.`,CLOSED:`Ditutup.`,REOPENED:`Dibuka kembali.`,NOTED:`Catatan disimpan.`},means:{VERIFIED:`Diterima sebagai laporan; tanggapan dan hasil masih dijanjikan.`,STARTED:`Dinas mulai bekerja; warga melihatnya.`,WAITING:`Kota menunggu keterangan warga; apa yang kurang ditulis sebagai tanggapan, karena warga tidak membaca catatan ini.`,REJECTED:`Laporan berakhir tanpa dikerjakan; warga melihatnya. Dapat dibuka kembali.`,CLOSED:`Hasil diarsipkan; angka tidak berubah.`,REOPENED:`Putaran baru dimulai.`,NOTED:`Tidak mengubah apa pun.`},closedWithout:`Berhenti tanpa hasil: janji tetap berjalan dan lewat pada waktunya. Yang ditarik warga ditolak dengan sebab itu.`,reasons:{NOT_OURS:`bukan wewenang kota`,INVALID:`bukan laporan, atau tidak dapat dipahami`,WITHDRAWN:`ditarik oleh warga`,DUPLICATE:`sama dengan laporan lain`}},$=(e,t,n)=>`${e} ${e===`1`?t:n}`,We={title:`Counter`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,screens:`Screens`,other:`Indonesian`,simulation:`SIMULATION`,simulated:`What is in this city is made up.`,loading:`Loading …`,tabs:{enter:`New complaint`,queue:`Queue`,aside:`Set aside`,twins:`Possible duplicates`},token:`Operator's token`,tokenWhy:`The counter reads and writes complaints of citizens, which takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget token and entries`,tokenBad:`This token may not read and write complaints.`,refused:`The server refused the token: enter one that is valid. What you entered stays here.`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,failed:`The server could not do it`,again:`Try again`,stale:e=>`Loading again failed; this is how it was at ${e}.`,fresh:e=>`as of ${e}`,help:`Shortcuts`,helpClose:`Close`,helpOn:`Shortcuts of one letter are on (outside of fields)`,keys:[[`n`,`New complaint`],[`q`,`Queue`],[`s`,`Set aside`],[`d`,`Possible duplicates`],[`j / k`,`Next / previous row`],[`p`,`Print the receipt`],[`?`,`This help`],[`Ctrl+Enter`,`Save the form`],[`Esc`,`Leave the field`]],channel:`Made by`,text:`The complaint`,textHint:`As the citizen says it. At most 10,000 characters.`,category:`Category`,categoryHint:`Type a part of a word. May be empty: the complaint goes into the queue.`,district:`Kelurahan or kecamatan`,address:`Address of what it is about`,who:`Who makes it`,name:`Name`,phone:`Telephone`,email:`E-mail`,anonymous:`Anonymous: name and contact are not kept`,secret:`Confidential: operators alone read it`,whoGone:`Name and contact will not be kept.`,save:`Save complaint`,saving:`Saving …`,clear:`Empty the form`,restored:`What was entered before the page was loaded again is here.`,fits:e=>$(e,`choice`,`choices`),wrong:`To correct`,known:`A complaint with this number is saved already, with other words (the server's answer to it was lost). Look for its number in the queue, or save this one as a new complaint.`,asNew:`Save as a new complaint`,receipt:`Receipt`,receiptOf:`Receipt of a complaint`,reference:`Reference`,code:`Secret`,link:`Status`,respondBy:`Answer by`,resolveBy:`Result by`,none:`–`,keepIt:`Keep this paper. The secret cannot be shown again; give it to nobody.`,print:`Print`,next:`Next complaint`,noSecret:`The complaint is saved, but has no secret yet. Make one in the queue: find its number, then "New secret".`,received:`Received`,which:`Show`,unassigned:`without a department`,uncategorised:`without a category`,search:`search`,find:`Number or words`,empty:`None. This queue is clear.`,nothing:`Nothing fits.`,more:`Next`,first:`From the start`,of:e=>$(e,`complaint`,`complaints`),age:e=>`${e} ago`,noWords:`(confidential: open it to read)`,pickOne:`Choose a row to read it and work on it.`,contact:`Contact`,noContact:`none`,promise:`Promise`,words:`Notes and answers`,department:`Hand to`,usual:`the usual department`,route:`Save and hand over`,classify:`Save the category alone`,routed:`Handed over.`,classified:`Category saved.`,answer:`Answer or result for the citizen`,respond:`Send answer`,resolve:`Announce result`,answered:`Answer sent.`,resolved:`Result announced. Send the citizen this invitation to rate it:`,newCode:`New secret`,newCodeWhy:`For a citizen who lost the secret. Make sure who asks: the old one opens nothing any more.`,invite:`Invitation to rate`,until:e=>`good until ${e}`,noInvite:`Result announced, but no invitation was made; make one with "Invitation to rate".`,states:{WAITING:`waiting`,MENDED:`taken since`,DISCARDED:`discarded`},source:`Source`,reason:`Reason`,at:`Field`,value:`What stands there`,content:`The record as it came`,contentHint:`Mend it here, then replay.`,cut:`This record is too long: only its beginning was kept, so it can only be discarded.`,replay:`Replay`,discard:`Discard`,discardWhy:`Why it is discarded`,replayed:`Taken: it counts now.`,discarded:`Discarded.`,tries:e=>`replayed in vain ${$(e,`time`,`times`)}`,decided:`Decision`,line:e=>`line ${e}`,pairs:(e,t)=>`${$(e,`pair`,`pairs`)} among ${$(t,`open complaint`,`open complaints`)}`,latest:`(the latest alone)`,score:`Likeness`,metres:e=>`${e} m`,apart:e=>`${e} apart`,wordsAlike:e=>`words ${e}`,older:`Earlier`,newer:`Later`,into:(e,t)=>`${e} is the same as ${t}: merge`,notSame:`Not the same`,merged:(e,t)=>`${e} was merged into ${t}.`,dismissed:`Kept: not the same.`,undo:`Undo`,undoMerge:`Undo (the complaint is opened again)`,undone:`Undone.`,noPairs:`No possible duplicates.`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not promised`},status:{SUBMITTED:`Received`,VERIFIED:`Accepted`,ASSIGNED:`With a department`,RESPONDED:`Answered`,IN_PROGRESS:`In progress`,WAITING_CITIZEN:`Waiting for the citizen`,RESOLVED:`Resolved`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`},kinds:{RESPONDED:`Answer`,RESOLVED:`Result`,RATED:`The citizen's rating`,NOTED:`Note`},remark:`Note`,step:`Another step`,choose:`choose …`,noteFor:`Note (may be empty)`,noteHint:`For the staff alone; the citizen does not read it. Ctrl+Enter saves.`,steps:{VERIFIED:`Accept`,STARTED:`Start the work`,WAITING:`Wait for the citizen`,REJECTED:`Reject`,CLOSED:`Close`,REOPENED:`Open again`,NOTED:`Save a note`},did:{VERIFIED:`Accepted.`,STARTED:`The work has begun.`,WAITING:`Waiting for the citizen.`,REJECTED:`Rejected.`,CLOSED:`Closed.`,REOPENED:`Opened again.`,NOTED:`Note saved.`},means:{VERIFIED:`It is a complaint; answer and result stay promised.`,STARTED:`The department works on it; the citizen sees that.`,WAITING:`The city waits for the citizen; write what is missing as an answer, since the citizen does not read this note.`,REJECTED:`It ends without work; the citizen sees that. It can be opened again.`,CLOSED:`The result is filed away; no figure changes.`,REOPENED:`A new round begins.`,NOTED:`Nothing else changes.`},closedWithout:`The work ends without a result: the promises run on, and break when they fall due. What the citizen took back is rejected for that reason.`,reasons:{NOT_OURS:`not the city's to solve`,INVALID:`no complaint, or cannot be understood`,WITHDRAWN:`the citizen took it back`,DUPLICATE:`the same as another`}},Ge=e=>e===`id`?Ue:We,Ke=[`enter`,`queue`,`aside`,`twins`],qe=3e4,Je={n:`enter`,q:`queue`,s:`aside`,d:`twins`};function Ye(){let e=new URLSearchParams(location.search),[r,l]=c(null),[d,_]=c(!1),[v,y]=c(!1),[C,w]=c(f()!==null),[T,E]=c(Ke.find(t=>t===e.get(`tab`))??`enter`),[D,O]=c(new Set([T])),[k,A]=c(!1),[j,M]=c(0),[N,P]=c(0),F=ce()+j,I=()=>p(b,{}).then(({city:e})=>{l(e),_(!1)},e=>{if(!(e instanceof m))throw e;_(!0)});n(()=>void I(),[]);let L=X(C&&!v?`counts`:null,F,e=>p(x,{},e)),ee=X(C&&!v?`pairs`:null,le(qe)+j,e=>p(S,{},e));n(()=>{L.failure?.code===`FORBIDDEN`&&y(!0)},[L.failure]);let R=a(e.get(`lang`),r?.languages??[]),z=Ge(R),B=s(R,t(R,r?.locale??`id-ID`),r?.timeZone??`Asia/Jakarta`);n(()=>{document.documentElement.lang=R,document.title=`${z.title} \u2013 ${r===null?`tugu`:o(r,R)}`,document.documentElement.classList.toggle(`simulated`,r?.simulated===!0)},[R,r]);let V=e=>{let t=new URL(location.href);t.searchParams.set(`tab`,e),history.replaceState(null,``,t),E(e),O(t=>new Set([...t,e])),setTimeout(()=>document.getElementById(e)?.focus())};n(()=>{let e=e=>{let t=e.target instanceof HTMLElement?e.target:document.body,n=t.matches(`textarea, select, input:not([type=radio]):not([type=checkbox])`);if(e.key===`Escape`&&n)return t.blur();if(n||e.ctrlKey||e.altKey||e.metaKey||document.querySelector(`dialog[open]`)!==null)return;if(e.key===`?`)return A(!0);if(!ke())return;let r=Je[e.key];if(r!==void 0)return e.preventDefault(),V(r);if(e.key===`p`&&document.querySelector(`#tab-${T} [data-key="p"]`)?.click(),e.key===`j`||e.key===`k`){let t=[...document.querySelectorAll(`#tab-${T} [data-row]`)],n=t.findIndex(e=>e===document.activeElement);t[Math.max(0,Math.min(t.length-1,n+(e.key===`j`?1:-1)))]?.focus()}};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[T]);let{data:H}=L,U=e=>e===void 0?null:u(`span`,{class:`n`,children:B.count(e)}),W={enter:void 0,queue:H?.unassigned?.totalCount,aside:H?.setAside?.totalCount,twins:ee.data?.duplicatePairs?.totalCount};return u(i,{children:[u(g,{here:`/counter`,pages:[[`/counter`,z.title],[`/screens`,z.screens],[`/wall`,z.wall],[`/kpi`,z.kpi]],city:r,language:R,words:z,children:u(`button`,{type:`button`,class:`plain`,onClick:()=>A(!0),children:[z.help,` (?)`]})}),u(`main`,{id:`main`,children:[u(`h1`,{children:z.title}),d&&u(`div`,{class:`state`,role:`alert`,children:[u(`p`,{children:z.unreachable}),u(`p`,{class:`do`,children:u(`button`,{type:`button`,onClick:()=>void I(),children:z.again})})]}),!d&&r===null&&u(`p`,{class:`note`,role:`status`,children:z.loading}),r!==null&&u(i,{children:[u(h,{words:z,refused:v,probe:()=>p(x,{}),done:()=>{y(!1),w(f()!==null),M(e=>e+1)},forgot:()=>{w(!1),xe(null,0),P(e=>e+1),O(new Set([T]))}}),u(`nav`,{class:`tabs`,"aria-label":z.title,children:Ke.map(e=>u(`button`,{type:`button`,"aria-current":e===T?`page`:void 0,onClick:()=>V(e),children:[z.tabs[e],` `,U(W[e])]},e))}),Ke.filter(e=>D.has(e)).map(e=>{let t={words:z,language:R,format:B,city:r,tick:e===T?F:-1,changed:()=>M(e=>e+1),refused:()=>y(!0)},n={enter:De,queue:ze,aside:fe,twins:Ve}[e];return u(`div`,{id:`tab-${e}`,hidden:e!==T,children:e===`enter`||C?u(n,{desk:t}):u(`p`,{class:`note`,children:z.tokenWhy})},`${e}${N}`)})]})]}),k&&u(Ae,{words:z,close:()=>A(!1)})]})}var Xe=document.getElementById(`root`);if(Xe===null)throw Error(`the page has no #root`);e(u(Ye,{}),Xe);