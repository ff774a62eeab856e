import{_ as e,a as t,c as n,d as r,g as i,i as a,n as o,o as s,p as c,r as l,s as u,u as d}from"./names-CzBS-Ohx.js";import{i as f,r as p,t as m}from"./ask-auKneyN_.js";import{n as h,t as g}from"./field-DF1MADgu.js";import{t as _}from"./link-DQFNFR6E.js";var v=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},y=new v(`
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
    `),b=new v(`
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
    `),x=new v(`
    query PairCount {
  duplicatePairs(first: 0) {
    totalCount
  }
}
    `),S=new v(`
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
}`),C=new v(`
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
}`),w=new v(`
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
    `),T=new v(`
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
}`),E=new v(`
    subscription Changes {
  complaintEvents {
    cursor
  }
}
    `),D=new v(`
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
}`),O=new v(`
    mutation Classify($input: ComplaintClassifyInput!) {
  complaintClassify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),k=new v(`
    mutation Assign($input: ComplaintAssignInput!) {
  complaintAssign(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),A=new v(`
    mutation Verify($input: ComplaintStepInput!) {
  complaintVerify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),j=new v(`
    mutation Start($input: ComplaintStepInput!) {
  complaintStart(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),M=new v(`
    mutation Wait($input: ComplaintStepInput!) {
  complaintWait(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),N=new v(`
    mutation Reject($input: ComplaintRejectInput!) {
  complaintReject(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),P=new v(`
    mutation Close($input: ComplaintStepInput!) {
  complaintClose(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),F=new v(`
    mutation Reopen($input: ComplaintStepInput!) {
  complaintReopen(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),I=new v(`
    mutation Note($input: ComplaintNoteInput!) {
  complaintNote(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),ee=new v(`
    mutation Respond($input: ComplaintRespondInput!) {
  complaintRespond(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),L=new v(`
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
}`),R=new v(`
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
}`),z=new v(`
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
}`),B=new v(`
    mutation Merge($input: ComplaintMergeInput!) {
  complaintMerge(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),V=new v(`
    mutation Dismiss($id: ID!, $other: ID!) {
  duplicateDismiss(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),H=new v(`
    mutation Restore($id: ID!, $other: ID!) {
  duplicateRestore(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),te=new v(`
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
    `),U=new v(`
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
    `);function W(e,t){let[n,r]=c(!1),[i,a]=c(null);return{busy:n,fault:i,act:async i=>{if(n)return!1;r(!0),a(null);try{let t=await i();if(t.length===0)return!0;a({text:e.wrong,english:t.map(({field:e,message:t})=>[e?.slice(1).join(`.`),t].filter(e=>e!==void 0&&e!==``).join(`: `)).join(`; `)})}catch(n){if(!(n instanceof m))throw n;n.code===`FORBIDDEN`||n.code===`UNAUTHENTICATED`?(t(),a({text:e.refused,english:``})):a(n.code===`UNREACHABLE`?{text:e.unreachable,english:``}:{text:e.failed,english:n.message})}finally{r(!1)}return!1},clear:()=>a(null)}}function G({fault:e}){return e===null?null:u(`p`,{class:`bad`,role:`alert`,children:[e.text,e.english!==``&&u(i,{children:[`: `,u(`span`,{lang:`en`,children:e.english})]})]})}function K({words:e,format:t,polled:n}){let{failure:r,data:i,at:a}=n;return r!==null&&r.code!==`FORBIDDEN`?u(`p`,{class:`bad`,role:`alert`,children:i===null?ne(e,r):e.stale(t.clock(a))}):u(`p`,{class:`note`,children:a===0?e.loading:e.fresh(t.clock(a))})}var ne=(e,t)=>t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`;function q({words:e,more:t,later:n,next:r,first:i}){return!t&&!n?null:u(`p`,{class:`row`,children:[n&&u(`button`,{type:`button`,onClick:i,children:e.first}),t&&u(`button`,{type:`button`,onClick:r,children:e.more})]})}function re(e,t){if(t.secret)return e.noWords;let n=[t.title,t.file?.text??``].filter(e=>e!==``).join(` – `);return n.length>160?`${n.slice(0,160)}\u2026`:n}function ie(e,t){return[e.file?.address??``,...[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>o(e,t))].filter(e=>e!==``).join(`, `)}function ae(e,t){let n=new Map(e.departments.map(e=>[e.code,e.abbreviation]));return e.categories.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:o(e,t),more:n.get(e.department.code)??``}))}function oe(e,t){let n=new Map(e.districts.map(e=>[e.code,o(e,t)]));return e.districts.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:o(e,t),more:e.level===`KELURAHAN`?`kelurahan, Kec. ${n.get(e.parentCode??``)??``}`:`kecamatan`}))}var se=15e3,ce=1e3;function le(){let[e,t]=c(0);return n(()=>{let e=null,n=()=>{e??=setTimeout(()=>{e=null,t(e=>e+1)},ce)},r=()=>void 0,i=new _(`${location.origin.replace(/^http/,`ws`)}/graphql`,{opened:n,closed:r,attempting:r,heard:r}),a=i.start(),o=i.subscribe(E,{},{next:n,failed:r}),s=setInterval(n,se);return()=>{o(),a(),clearInterval(s),e!==null&&clearTimeout(e)}},[]),e}function ue(e){let[t,r]=c(0);return n(()=>{let t=setInterval(()=>r(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function J(e,t,i){let[a,o]=c({key:e,data:null,failure:null,at:0}),s=r(i);return s.current=i,n(()=>{if(e===null||t<0)return;let n=new AbortController;return s.current(n.signal).then(t=>o({key:e,data:t,failure:null,at:Date.now()}),t=>{if(!n.signal.aborted){if(!(t instanceof m))throw t;o(n=>({...n.key===e?n:{data:null,at:0},key:e,failure:t}))}}),()=>n.abort()},[e,t]),a.key===e?a:{data:null,failure:null,at:0}}var de=20,fe=[`WAITING`,`MENDED`,`DISCARDED`];function pe({desk:e}){let{words:t,language:r,format:a}=e,[s,l]=c(`WAITING`),[d,f]=c(null),[m,h]=c(null),[g,_]=c(``),v=J(JSON.stringify([s,d]),e.tick,e=>p(w,{state:s,source:null,first:de,after:d},e));n(()=>{v.failure?.code===`FORBIDDEN`&&e.refused()},[v.failure]);let y=v.data?.setAside??null;return u(`div`,{class:`edit`,children:[u(`section`,{"aria-labelledby":`aside`,children:[u(`h2`,{id:`aside`,tabIndex:-1,children:t.tabs.aside}),u(`label`,{class:`one`,children:[u(`span`,{children:t.which}),u(`select`,{value:s,onChange:e=>{l(fe.find(t=>t===e.currentTarget.value)??`WAITING`),f(null)},children:fe.map(e=>u(`option`,{value:e,children:t.states[e]},e))})]}),u(K,{words:t,format:a,polled:v}),y!==null&&u(i,{children:[u(`p`,{children:u(`b`,{children:a.count(y.totalCount)})}),u(`ul`,{class:`shelf`,children:[y.edges.map(({node:e})=>u(`li`,{children:u(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===m?.id?`true`:void 0,onClick:()=>{h(e),_(``),setTimeout(()=>document.getElementById(`record`)?.focus())},children:[u(`b`,{children:[o(e.source,r),` `,e.externalId]}),u(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.receivedAt))/1e3))}),u(`span`,{class:`of`,children:e.reason})]})},e.id)),y.edges.length===0&&u(`li`,{class:`note`,children:t.empty})]}),u(q,{words:t,more:y.pageInfo.hasNextPage,later:d!==null,next:()=>f(y.pageInfo.endCursor),first:()=>f(null)})]})]}),u(`section`,{children:[g!==``&&u(`p`,{class:`done`,role:`status`,children:g}),m===null?u(`p`,{class:`note`,children:t.pickOne}):u(me,{desk:e,record:m,decided:t=>{h(null),_(t),e.changed(),document.getElementById(`aside`)?.focus()}},m.id)]})]})}function me({desk:e,record:t,decided:n}){let{words:r,language:a,format:s}=e,[l,d]=c(t.content),[f,m]=c(``),{busy:h,fault:_,act:v}=W(r,e.refused),y=new TextEncoder().encode(t.content).length>=t.contentBytes,b=t.state===`WAITING`,x=()=>v(async()=>(await p(te,{id:t.id,content:l===t.content?null:l})).setAsideReplay.userErrors).then(e=>{e&&n(r.replayed)}),S=()=>v(async()=>(await p(U,{id:t.id,reason:f})).setAsideDiscard.userErrors).then(e=>{e&&n(r.discarded)});return u(i,{children:[u(`h2`,{id:`record`,tabIndex:-1,children:[o(t.source,a),` `,t.externalId,` `,u(`small`,{children:r.states[t.state]})]}),u(`p`,{lang:`en`,children:t.message}),u(`dl`,{class:`about`,children:[u(`dt`,{children:r.reason}),u(`dd`,{children:t.reason}),t.field!==``&&u(i,{children:[u(`dt`,{children:r.at}),u(`dd`,{children:[t.field,t.column].filter(e=>e!==``).join(` / `)})]}),t.value!==``&&u(i,{children:[u(`dt`,{children:r.value}),u(`dd`,{children:t.value})]}),u(`dt`,{children:r.source}),u(`dd`,{children:[t.format,t.line===null?``:`, ${r.line(s.count(t.line))}`,t.tries>0?`, ${r.tries(s.count(t.tries))}`:``]}),t.decision!==``&&u(i,{children:[u(`dt`,{children:r.decided}),u(`dd`,{children:t.decision})]})]}),u(g,{label:r.content,hint:b?y?r.contentHint:r.cut:void 0,fault:void 0,children:e=>u(`textarea`,{...e,class:`raw`,rows:10,spellcheck:!1,readOnly:!b||!y,value:l,onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&x()},onInput:e=>d(e.currentTarget.value)})}),u(G,{fault:_}),b&&u(i,{children:[u(`p`,{class:`row`,children:u(`button`,{type:`button`,class:`main`,disabled:h||!y,onClick:()=>void x(),children:r.replay})}),u(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),S()},children:[u(g,{label:r.discardWhy,fault:void 0,children:e=>u(`input`,{type:`text`,...e,maxLength:500,value:f,onInput:e=>m(e.currentTarget.value)})}),u(`button`,{type:`submit`,disabled:h||f.trim()===``,children:r.discard})]})]})]})}var he=`0123456789ABCDEFGHJKMNPQRSTVWXYZ`;function ge(e,t=crypto.getRandomValues(new Uint8Array(8))){return`${e.getFullYear()}-${[...t].map(e=>he[e%32]).join(``)}`}function Y(e){return{externalId:ge(new Date),channel:e,text:``,category:``,district:``,address:``,name:``,phone:``,email:``,anonymous:!1,secret:!1}}function _e(e,t){return t.includes(e.channel)?e:{...e,channel:t[0]??``}}function X(e){return[e.text,e.category,e.district,e.address,e.name,e.phone,e.email].some(e=>e!==``)||e.anonymous||e.secret}function ve(e){let t=e=>e.trim()===``?null:e.trim(),n=e.anonymous?null:{name:t(e.name),phone:t(e.phone),email:t(e.email)};return{externalId:e.externalId,channel:e.channel,text:e.text.trim(),category:t(e.category),district:t(e.district),address:t(e.address),anonymous:e.anonymous,secret:e.secret,reporter:n===null||Object.values(n).every(e=>e===null)?null:n}}var Z=`tugu.counter.draft`,ye=72e5;function be(e,t){try{e===null||!X(e)?sessionStorage.removeItem(Z):sessionStorage.setItem(Z,JSON.stringify({at:t,draft:e}))}catch{}}function xe(e){try{let t=JSON.parse(sessionStorage.getItem(Z)??`null`);return t===null?null:e-t.at<ye?{...Y(``),...t.draft}:(sessionStorage.removeItem(Z),null)}catch{return null}}var Q=e=>e.toLowerCase().normalize(`NFD`).replace(/[\u0300-\u036f]/g,``);function Se(e,t){let n=Q(t).split(/\s+/).filter(e=>e!==``),r=e=>{let t=Q(e.name),r=`${t} ${Q(e.more)} ${Q(e.code)}`;if(!n.every(e=>r.includes(e)))return-1;let i=n[0]??``;return t.startsWith(i)?0:t.split(/[^\p{L}\p{N}]+/u).some(e=>e.startsWith(i))?1:2};return e.map(e=>({choice:e,at:r(e)})).filter(({at:e})=>e>=0).sort((e,t)=>e.at-t.at).map(({choice:e})=>e)}var Ce=12;function we({choices:e,value:t,count:n,choose:i,...a}){let[o,s]=c(null),[l,f]=c(0),p=d(),m=r(null),h=e.find(({code:e})=>e===t),g=o===null?[]:Se(e,o),_=g.slice(0,Ce),v=o!==null&&_.length>0,y=e=>{e!==void 0&&i(e.code),s(null),f(0)};return u(`div`,{class:`pick`,ref:m,children:[u(`input`,{type:`text`,role:`combobox`,autocomplete:`off`,spellcheck:!1,"aria-expanded":v,"aria-controls":p,"aria-autocomplete":`list`,...v?{"aria-activedescendant":`${p}-${l}`}:{},...a,value:o??h?.name??``,onInput:e=>{s(e.currentTarget.value),f(0),e.currentTarget.value===``&&i(``)},onBlur:()=>{o!==null&&o!==``&&_.length===1?y(_[0]):s(null)},onKeyDown:e=>{if(e.key===`ArrowDown`||e.key===`ArrowUp`){if(e.preventDefault(),o===null){s(``),f(0);return}f(t=>(t+(e.key===`ArrowDown`?1:_.length-1))%Math.max(1,_.length))}else e.key===`Enter`&&v&&!e.ctrlKey?(e.preventDefault(),y(_[l])):e.key===`Escape`&&o!==null&&(e.preventDefault(),e.stopPropagation(),y(void 0))}}),u(`ul`,{id:p,role:`listbox`,"aria-label":h?.name??n(g.length),hidden:!v,children:_.map((e,t)=>u(`li`,{id:`${p}-${t}`,role:`option`,"aria-selected":t===l,onMouseDown:t=>{t.preventDefault(),y(e)},children:[e.name,` `,u(`small`,{children:e.more})]},e.code))}),u(`span`,{class:`sr`,role:`status`,children:o===null||o===``?``:n(g.length)})]})}function Te({desk:{words:e,language:t,format:a,city:s},given:c,next:l}){let d=r(null);n(()=>d.current?.focus(),[]);let{complaint:f,access:p}=c,m=t=>t==null?e.none:`${a.date(Date.parse(t))} ${a.clock(Date.parse(t))}`;return f===null?null:u(`section`,{class:`receipt`,"aria-labelledby":`receipt`,children:[u(`p`,{class:`town`,children:[u(`b`,{children:s.service}),` `,o(s,t)]}),s.simulated&&u(`p`,{class:`sim`,children:e.simulation}),u(`h2`,{id:`receipt`,tabIndex:-1,ref:d,children:e.receiptOf}),u(`dl`,{children:[u(`dt`,{children:e.reference}),u(`dd`,{class:`big`,children:f.reference}),p!==null&&u(i,{children:[u(`dt`,{children:e.code}),u(`dd`,{class:`big`,children:p.secret})]}),p!==null&&u(i,{children:[u(`dt`,{children:e.link}),u(`dd`,{children:new URL(p.link,location.origin).href})]}),u(`dt`,{children:e.received}),u(`dd`,{children:m(f.submittedAt)}),u(`dt`,{children:e.respondBy}),u(`dd`,{children:m(f.response.dueAt)}),u(`dt`,{children:e.resolveBy}),u(`dd`,{children:m(f.resolution.dueAt)})]}),p===null?u(`p`,{class:`bad`,role:`alert`,children:e.noSecret}):u(`p`,{children:e.keepIt}),u(`p`,{class:`row noprint`,children:[u(`button`,{type:`button`,"data-key":`p`,onClick:()=>print(),children:e.print}),u(`button`,{type:`button`,onClick:l,children:e.next})]})]})}function Ee({desk:e}){let{words:t,language:i,city:a}=e,s=a.counterChannels,[l]=c(()=>xe(Date.now())),[d,f]=c(()=>_e(l??Y(``),s.map(({code:e})=>e))),[m,h]=c([]),[_,v]=c(null),{busy:y,fault:b,act:x,clear:S}=W(t,e.refused),C=r(null),w=e=>f(t=>({...t,...e}));n(()=>be(_===null?d:null,Date.now()),[d,_]),n(()=>{let e=e=>{X(d)&&_===null&&e.preventDefault()};return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[d,_]),n(()=>{m.length>0&&C.current?.querySelector(`[aria-invalid=true]`)?.focus()},[m]);let T=()=>{f(Y(d.channel)),v(null),h([]),S(),setTimeout(()=>C.current?.querySelector(`textarea`)?.focus())};if(_!==null)return u(Te,{desk:e,given:_,next:T});let E=e=>m.find(({field:t})=>t?.slice(1).join(`.`)===e)?.message,O=m.some(({field:e,code:t})=>t===`CONFLICT`&&e?.[1]===`externalId`),k=t=>void x(async()=>{h([]);let{complaintSubmit:n}=await p(D,{input:ve(t)});return n.complaint===null?(h(n.userErrors),n.userErrors.filter(({field:e})=>e===null)):(v(n),e.changed(),[])});return u(`form`,{ref:C,class:`enter`,noValidate:!0,"aria-labelledby":`enter`,onSubmit:e=>{e.preventDefault(),k(d)},onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),k(d))},children:[u(`h2`,{id:`enter`,tabIndex:-1,children:t.tabs.enter}),l!==null&&u(`p`,{class:`note`,role:`status`,children:t.restored}),u(`fieldset`,{class:`ways`,children:[u(`legend`,{children:t.channel}),s.map(e=>u(`label`,{children:[u(`input`,{type:`radio`,name:`channel`,checked:d.channel===e.code,onChange:()=>w({channel:e.code})}),` `,o(e,i)]},e.code))]}),u(g,{label:t.text,hint:t.textHint,fault:E(`text`),children:e=>u(`textarea`,{...e,rows:6,maxLength:1e4,value:d.text,onInput:e=>w({text:e.currentTarget.value})})}),u(`div`,{class:`row`,children:[u(g,{label:t.category,hint:t.categoryHint,fault:E(`category`),children:e=>u(we,{...e,choices:ae(a,i),value:d.category,count:e=>t.fits(String(e)),choose:e=>w({category:e})})}),u(g,{label:t.district,fault:E(`district`),children:e=>u(we,{...e,choices:oe(a,i),value:d.district,count:e=>t.fits(String(e)),choose:e=>w({district:e})})})]}),u(g,{label:t.address,fault:E(`address`),children:e=>u(`input`,{type:`text`,...e,class:`wide`,autocomplete:`off`,value:d.address,onInput:e=>w({address:e.currentTarget.value})})}),u(`fieldset`,{children:[u(`legend`,{children:t.who}),u(`div`,{class:`checks`,children:[u(`label`,{children:[u(`input`,{type:`checkbox`,checked:d.anonymous,onChange:e=>w({anonymous:e.currentTarget.checked})}),` `,t.anonymous]}),u(`label`,{children:[u(`input`,{type:`checkbox`,checked:d.secret,onChange:e=>w({secret:e.currentTarget.checked})}),` `,t.secret]})]}),d.anonymous?u(`p`,{class:`note`,children:t.whoGone}):u(`div`,{class:`row`,children:[`name`,`phone`,`email`].map(e=>u(g,{label:t[e],fault:E(`reporter.${e}`),children:t=>u(`input`,{type:`text`,inputMode:e===`name`?`text`:e===`phone`?`tel`:`email`,...t,autocomplete:`off`,value:d[e],onInput:t=>w({[e]:t.currentTarget.value})})},e))})]}),u(G,{fault:b}),O&&u(`p`,{class:`bad`,role:`alert`,children:[d.externalId,`: `,t.known,` `,u(`button`,{type:`button`,onClick:()=>{let e={...d,externalId:ge(new Date)};f(e),k(e)},children:t.asNew})]}),u(`div`,{class:`acts`,children:[u(`button`,{type:`submit`,class:`main`,disabled:y,children:y?t.saving:t.save}),u(`button`,{type:`button`,disabled:!X(d),onClick:T,children:t.clear})]})]})}var De=`tugu.counter.keys`;function Oe(){try{return localStorage.getItem(De)!==`off`}catch{return!0}}function ke({words:e,close:t}){let a=r(null);return n(()=>a.current?.showModal(),[]),u(`dialog`,{ref:a,class:`help`,"aria-labelledby":`help`,onClose:t,children:[u(`h2`,{id:`help`,children:e.help}),u(`dl`,{children:e.keys.map(([e,t])=>u(i,{children:[u(`dt`,{children:u(`kbd`,{children:e})}),u(`dd`,{children:t})]}))}),u(`p`,{children:u(`label`,{children:[u(`input`,{type:`checkbox`,defaultChecked:Oe(),onChange:e=>{try{localStorage.setItem(De,e.currentTarget.checked?`on`:`off`)}catch{}}}),` `,e.helpOn]})}),u(`button`,{type:`button`,autofocus:!0,onClick:()=>a.current?.close(),children:e.helpClose})]})}var Ae=[`VERIFIED`,`STARTED`,`WAITING`,`REJECTED`,`CLOSED`,`REOPENED`,`NOTED`],je=[`NOT_OURS`,`INVALID`,`WITHDRAWN`,`DUPLICATE`];function Me(e,t,n,r){let i={id:t,note:n===``?null:n};switch(e){case`VERIFIED`:return p(A,{input:i}).then(e=>e.complaintVerify.userErrors);case`STARTED`:return p(j,{input:i}).then(e=>e.complaintStart.userErrors);case`WAITING`:return p(M,{input:i}).then(e=>e.complaintWait.userErrors);case`REJECTED`:return p(N,{input:{...i,reason:r}}).then(e=>e.complaintReject.userErrors);case`CLOSED`:return p(P,{input:i}).then(e=>e.complaintClose.userErrors);case`REOPENED`:return p(F,{input:i}).then(e=>e.complaintReopen.userErrors);case`NOTED`:return p(I,{input:{id:t,text:n}}).then(e=>e.complaintNote.userErrors)}}function Ne(e,t,n){return t===`CLOSED`&&n!==`RESOLVED`?e.closedWithout:e.means[t]}function Pe({words:e,id:t,status:n,legal:r,busy:a,run:o}){let[s,l]=c(``),[d,f]=c(``),[p,m]=c(``),h=Ae.filter(e=>r.includes(e)),_=h.find(e=>e===s),v=_===void 0||_===`REJECTED`&&p===``||_===`NOTED`&&d.trim()===``,y=async()=>{v||a||await o(e.did[_],()=>Me(_,t,d.trim(),p===``?`INVALID`:p))&&(l(``),f(``),m(``))};return u(`form`,{class:`stack`,onSubmit:e=>{e.preventDefault(),y()},children:[u(`div`,{class:`row`,children:[u(g,{label:e.step,hint:_===void 0?void 0:Ne(e,_,n),fault:void 0,children:t=>u(`select`,{...t,value:_??``,onChange:e=>l(h.find(t=>t===e.currentTarget.value)??``),children:[u(`option`,{value:``,children:e.choose}),h.map(t=>u(`option`,{value:t,children:e.steps[t]},t))]})}),_===`REJECTED`&&u(g,{label:e.reason,fault:void 0,children:t=>u(`select`,{...t,value:p,onChange:e=>m(je.find(t=>t===e.currentTarget.value)??``),children:[u(`option`,{value:``,children:e.choose}),je.map(t=>u(`option`,{value:t,children:e.reasons[t]},t))]})})]}),_!==void 0&&u(i,{children:[u(g,{label:_===`NOTED`?e.remark:e.noteFor,hint:e.noteHint,fault:void 0,children:e=>u(`textarea`,{...e,rows:2,maxLength:2e3,value:d,onInput:e=>f(e.currentTarget.value),onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),y())}})}),u(`p`,{children:u(`button`,{type:`submit`,disabled:a||v,children:e.steps[_]})})]})]})}function Fe({desk:e,id:t}){let{words:r,language:a,format:s,city:d}=e,[f,m]=c(0),h=J(t,e.tick+f,e=>p(C,{id:t},e)),_=h.data?.complaint??null,[v,y]=c(null),[b,x]=c(``),[S,w]=c(``),[T,E]=c(``),[D,A]=c(null),{busy:j,fault:M,act:N}=W(r,e.refused);if(n(()=>{h.failure?.code===`FORBIDDEN`&&e.refused()},[h.failure]),_===null)return u(K,{words:r,format:s,polled:h});let P=v??(_.category.code===`NONE`?``:_.category.code),F=d.categories.find(({code:e})=>e===P)?.department.code??`NONE`,I=e=>_.legalSteps.includes(e),B=t=>{E(t),m(e=>e+1),e.changed()},V=async(e,t)=>{let n=await N(t);return n&&B(e),n},H=async()=>P===``||P===_.category.code?[]:(await p(O,{input:{id:t,category:P}})).complaintClassify.userErrors,te=()=>V(r.routed,async()=>{let e=await H();return e.length>0?e:(await p(k,{input:{id:t,department:b===``?null:b}})).complaintAssign.userErrors}),U=e=>V(``,async()=>{let t=await e();return t.userErrors.length===0&&A(t),t.userErrors}),ne=(e,{dueAt:t,verdict:n})=>u(i,{children:[u(`dt`,{children:e}),u(`dd`,{children:t===null?r.verdicts[n]:`${s.date(Date.parse(t))} ${s.clock(Date.parse(t))}, ${r.verdicts[n]}`})]}),q=_.file?.reporter??null;return u(i,{children:[u(`h2`,{id:`one`,tabIndex:-1,children:[_.reference,` `,u(`small`,{children:r.status[_.status]})]}),_.simulated&&u(`p`,{children:u(`span`,{class:`sim`,children:r.simulation})}),_.title!==``&&u(`p`,{children:u(`b`,{children:_.title})}),u(`p`,{class:`text`,children:_.file?.text??``}),u(`dl`,{class:`about`,children:[u(`dt`,{children:r.district}),u(`dd`,{children:ie(_,a)||r.none}),u(`dt`,{children:r.channel}),u(`dd`,{children:o(_.channel,a)}),u(`dt`,{children:r.contact}),u(`dd`,{children:q===null?r.noContact:[q.name,q.phone,q.email].filter(e=>e!==``).join(`, `)}),u(`dt`,{children:r.department}),u(`dd`,{children:_.department.code===`NONE`?r.none:o(_.department,a)}),ne(r.respondBy,_.response),ne(r.resolveBy,_.resolution)]}),I(`CLASSIFIED`)&&u(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),te()},children:[u(g,{label:r.category,fault:void 0,children:e=>u(we,{...e,choices:ae(d,a),value:P,count:e=>r.fits(String(e)),choose:y})}),I(`ASSIGNED`)&&u(g,{label:r.department,fault:void 0,children:e=>u(`select`,{...e,value:b,onChange:e=>x(e.currentTarget.value),children:[u(`option`,{value:``,children:[r.usual,F===`NONE`?``:` (${d.departments.find(({code:e})=>e===F)?.abbreviation??F})`]}),d.departments.filter(({validTo:e,code:t})=>e===null&&t!==`NONE`).map(e=>u(`option`,{value:e.code,children:l(e,a)},e.code))]})}),u(`p`,{class:`row`,children:[I(`ASSIGNED`)&&u(`button`,{type:`submit`,class:`main`,disabled:j,children:r.route}),u(`button`,{type:`button`,disabled:j||P===``||P===_.category.code,onClick:()=>void V(r.classified,H),children:r.classify})]})]}),(I(`RESPONDED`)||I(`RESOLVED`))&&u(`div`,{class:`stack`,children:[u(g,{label:r.answer,fault:void 0,children:e=>u(`textarea`,{...e,rows:4,maxLength:1e4,value:S,onInput:e=>w(e.currentTarget.value)})}),u(`p`,{class:`row`,children:[I(`RESPONDED`)&&u(`button`,{type:`button`,disabled:j||S.trim()===``,onClick:()=>void V(r.answered,async()=>{let{complaintRespond:{userErrors:e}}=await p(ee,{input:{id:t,text:S}});return e.length===0&&w(``),e}),children:r.respond}),I(`RESOLVED`)&&u(`button`,{type:`button`,disabled:j||S.trim()===``,onClick:()=>void V(``,async()=>{let{complaintResolve:e}=await p(L,{input:{id:t,text:S}});return e.complaint===null?e.userErrors:(w(``),A(e),e.invitation===null?[{field:null,message:r.noInvite,code:`BUSY`}]:[])}),children:r.resolve})]})]}),u(Pe,{words:r,id:t,status:_.status,legal:_.legalSteps,busy:j,run:V}),u(G,{fault:M}),T!==``&&u(`p`,{class:`done`,role:`status`,children:T}),D?.invitation!=null&&u(`p`,{class:`done`,role:`status`,children:[r.resolved,` `,u(`b`,{class:`key`,children:new URL(D.invitation.link,location.origin).href}),` (`,r.until(s.date(Date.parse(D.invitation.expiresAt))),`)`]}),D?.access!=null&&u(`p`,{class:`done`,role:`status`,children:[r.reference,` `,u(`b`,{children:D.access.reference}),`, `,r.code,` `,u(`b`,{class:`key`,children:D.access.secret}),`. `,r.keepIt]}),u(`p`,{class:`row`,children:[I(`RATED`)&&u(`button`,{type:`button`,disabled:j,onClick:()=>void U(async()=>(await p(z,{id:t})).complaintInvite),children:r.invite}),u(`button`,{type:`button`,disabled:j,title:r.newCodeWhy,onClick:()=>void U(async()=>(await p(R,{id:t})).complaintAccess),children:r.newCode})]}),u(`p`,{class:`note`,children:r.newCodeWhy}),(_.file?.remarks.length??0)>0&&u(i,{children:[u(`h3`,{children:r.words}),u(`ul`,{class:`remarks`,children:_.file?.remarks.map((e,t)=>u(`li`,{children:[u(`small`,{children:[r.kinds[e.kind]??r.remark,`, `,s.date(Date.parse(e.occurredAt)),` `,s.clock(Date.parse(e.occurredAt)),`, `,e.actor]}),u(`p`,{class:`text`,children:e.text})]},t))})]})]})}var Ie=20,Le=[`unassigned`,`uncategorised`,`search`];function Re({desk:e}){let{words:t,language:r,format:a}=e,[s,l]=c(`unassigned`),[d,f]=c(``),[m,h]=c(``),[g,_]=c(null),[v,y]=c(null),b=s===`unassigned`?{departments:[`NONE`]}:s===`uncategorised`?{categories:[`NONE`]}:null,x=s!==`search`||m!==``,C=J(x?JSON.stringify([s,m,g]):null,e.tick,e=>p(S,{filter:b,measure:s===`search`?`RECEIVED`:`OPEN`,search:s===`search`?m:null,first:Ie,after:g},e));n(()=>{C.failure?.code===`FORBIDDEN`&&e.refused()},[C.failure]);let w=C.data?.complaints??null,T=e=>{l(e),_(null)};return u(`div`,{class:`edit`,children:[u(`section`,{"aria-labelledby":`queue`,children:[u(`h2`,{id:`queue`,tabIndex:-1,children:t.tabs.queue}),u(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),h(d.trim()),_(null)},children:[u(`label`,{class:`one`,children:[u(`span`,{children:t.which}),u(`select`,{value:s,onChange:e=>T(Le.find(t=>t===e.currentTarget.value)??`unassigned`),children:Le.map(e=>u(`option`,{value:e,children:t[e]},e))})]}),s===`search`&&u(i,{children:[u(`label`,{class:`one`,children:[u(`span`,{children:t.find}),u(`input`,{type:`search`,value:d,onInput:e=>f(e.currentTarget.value)})]}),u(`button`,{type:`submit`,children:t.search})]})]}),x&&u(K,{words:t,format:a,polled:C}),w!==null&&u(i,{children:[u(`p`,{children:u(`b`,{children:t.of(a.count(w.totalCount))})}),u(`ul`,{class:`shelf`,children:[w.nodes.map(e=>u(`li`,{children:u(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===v?`true`:void 0,onClick:()=>{y(e.id),setTimeout(()=>document.getElementById(`one`)?.focus(),300)},children:[u(`b`,{children:e.reference}),u(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.submittedAt))/1e3))}),u(`span`,{class:`of`,children:re(t,e)}),u(`small`,{class:`of`,children:[o(e.channel,r),e.category.code===`NONE`?t.uncategorised:o(e.category,r),e.kelurahan.code===`NONE`?``:o(e.kelurahan,r),e.simulated?t.simulation:``].filter(e=>e!==``).join(`, `)})]})},e.id)),w.nodes.length===0&&u(`li`,{class:`note`,children:s===`search`?t.nothing:t.empty})]}),u(q,{words:t,more:w.pageInfo.hasNextPage,later:g!==null,next:()=>_(w.pageInfo.endCursor),first:()=>_(null)})]})]}),u(`section`,{"aria-live":`off`,children:v===null?u(`p`,{class:`note`,children:t.pickOne}):u(Fe,{desk:e,id:v},v)})]})}var ze=10;function Be({desk:e}){let{words:t,format:r}=e,[a,o]=c(0),[s,l]=c(0),[d,f]=c(null),m=J(String(a),Math.floor(e.tick/5)+s,e=>p(T,{first:ze,offset:a},e)),{busy:h,fault:g,act:_}=W(t,e.refused);n(()=>{m.failure?.code===`FORBIDDEN`&&e.refused()},[m.failure]);let v=m.data?.duplicatePairs??null,y=()=>{l(e=>e+1),e.changed(),document.getElementById(`twins`)?.focus()},b=async(e,t,n,r)=>{await _(e)&&(f({said:t,undo:r,how:n}),y())},x=(e,n)=>b(async()=>(await p(B,{input:{id:e.id,into:n.id}})).complaintMerge.userErrors,t.merged(e.reference,n.reference),t.undoMerge,async()=>(await p(F,{input:{id:e.id}})).complaintReopen.userErrors),S=(e,n)=>b(async()=>(await p(V,{id:e.id,other:n.id})).duplicateDismiss.userErrors,t.dismissed,t.undo,async()=>(await p(H,{id:e.id,other:n.id})).duplicateRestore.userErrors);return u(`section`,{"aria-labelledby":`twins`,children:[u(`h2`,{id:`twins`,tabIndex:-1,children:t.tabs.twins}),u(K,{words:t,format:r,polled:m}),d!==null&&u(`p`,{class:`done`,role:`status`,children:[d.said,` `,d.undo!==null&&u(`button`,{type:`button`,disabled:h,onClick:()=>void _(d.undo??(async()=>[])).then(e=>{e&&(f({said:t.undone,undo:null,how:``}),y())}),children:d.how})]}),u(G,{fault:g}),v!==null&&u(i,{children:[u(`p`,{children:[u(`b`,{children:t.pairs(r.count(v.totalCount),r.count(v.compared))}),` `,v.truncated&&t.latest]}),v.pairs.length===0&&u(`p`,{class:`note`,children:t.noPairs}),u(`ul`,{class:`pairs`,children:v.pairs.map(({older:n,newer:i,score:a,metresApart:o,hoursApart:s,textSimilarity:c})=>u(`li`,{children:[u(`p`,{children:[u(`b`,{children:[t.score,` `,r.percent(a)]}),` `,u(`small`,{children:[o===null?``:t.metres(r.count(Math.round(o))),t.apart(r.span(s*3600)),t.wordsAlike(r.percent(c))].filter(e=>e!==``).join(`, `)})]}),u(`div`,{class:`sides`,children:[u(Ve,{desk:e,row:n,name:t.older}),u(Ve,{desk:e,row:i,name:t.newer})]}),u(`p`,{class:`row`,children:[u(`button`,{type:`button`,"data-row":!0,disabled:h,onClick:()=>void x(i,n),children:t.into(i.reference,n.reference)}),u(`button`,{type:`button`,disabled:h,onClick:()=>void x(n,i),children:t.into(n.reference,i.reference)}),u(`button`,{type:`button`,disabled:h,onClick:()=>void S(n,i),children:t.notSame})]})]},n.id+i.id))}),u(`p`,{class:`row`,children:[a>0&&u(`button`,{type:`button`,onClick:()=>o(0),children:t.first}),a+ze<v.totalCount&&u(`button`,{type:`button`,onClick:()=>o(a+ze),children:t.more})]})]})]})}function Ve({desk:{words:e,language:t,format:n},row:r,name:i}){return u(`article`,{children:[u(`h3`,{children:[i,`: `,r.reference,` `,u(`small`,{children:[n.date(Date.parse(r.submittedAt)),` `,n.clock(Date.parse(r.submittedAt))]})]}),u(`p`,{class:`text`,children:r.secret?e.noWords:[r.title,r.file?.text??``].filter(e=>e!==``).join(`
`)}),u(`p`,{class:`note`,children:[o(r.category,t),o(r.channel,t),e.status[r.status],ie(r,t),r.simulated?e.simulation:``].filter(e=>e!==``).join(`, `)})]})}var He={title:`Loket`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,screens:`Layar`,other:`Bahasa Inggris`,simulation:`SIMULASI`,simulated:`Data di kota ini dibuat-buat.`,loading:`Memuat …`,tabs:{enter:`Laporan baru`,queue:`Antrean`,aside:`Disisihkan`,twins:`Mungkin ganda`},token:`Token operator`,tokenWhy:`Loket membaca dan menulis laporan warga; untuk itu perlu token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan token dan isian`,tokenBad:`Token ini tidak boleh membaca dan menulis laporan.`,refused:`Server menolak token: masukkan token yang berlaku. Isian Anda tetap di sini.`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,failed:`Server tidak dapat melakukannya`,again:`Coba lagi`,stale:e=>`Gagal memuat ulang; ini keadaan pukul ${e}.`,fresh:e=>`diperbarui ${e}`,help:`Pintasan`,helpClose:`Tutup`,helpOn:`Pintasan satu huruf aktif (di luar kolom isian)`,keys:[[`n`,`Laporan baru`],[`q`,`Antrean`],[`s`,`Disisihkan`],[`d`,`Mungkin ganda`],[`j / k`,`Baris berikut / sebelumnya`],[`p`,`Cetak tanda terima`],[`?`,`Bantuan ini`],[`Ctrl+Enter`,`Simpan formulir`],[`Esc`,`Keluar dari kolom`]],channel:`Cara melapor`,text:`Isi laporan`,textHint:`Seperti yang disampaikan warga. Paling banyak 10.000 huruf.`,category:`Kategori`,categoryHint:`Ketik sebagian kata. Boleh kosong: laporan masuk antrean.`,district:`Kelurahan atau kecamatan`,address:`Alamat kejadian`,who:`Pelapor`,name:`Nama`,phone:`Telepon`,email:`Surel`,anonymous:`Anonim: nama dan kontak tidak disimpan`,secret:`Rahasia: hanya operator yang membaca`,whoGone:`Nama dan kontak tidak akan disimpan.`,save:`Simpan laporan`,saving:`Menyimpan …`,clear:`Kosongkan`,restored:`Isian sebelum halaman dimuat ulang ada di sini.`,fits:e=>`${e} pilihan`,wrong:`Perlu diperbaiki`,known:`Laporan dengan nomor ini sudah tersimpan dengan isi lain (jawaban server sebelumnya hilang). Cari nomornya di antrean, atau simpan yang ini sebagai laporan baru.`,asNew:`Simpan sebagai laporan baru`,receipt:`Tanda terima`,receiptOf:`Tanda terima laporan`,reference:`Nomor laporan`,code:`Kode rahasia`,link:`Status laporan`,respondBy:`Ditanggapi paling lambat`,resolveBy:`Hasil paling lambat`,none:`–`,keepIt:`Simpan kertas ini. Kode rahasia tidak dapat ditampilkan lagi; jangan berikan kepada orang lain.`,print:`Cetak`,next:`Laporan berikutnya`,noSecret:`Laporan tersimpan, tetapi kode rahasia belum dibuat. Buat di antrean: cari nomornya, lalu "Kode baru".`,received:`Diterima`,which:`Tampilkan`,unassigned:`belum diserahkan`,uncategorised:`tanpa kategori`,search:`cari`,find:`Nomor atau kata`,empty:`Tidak ada. Antrean ini bersih.`,nothing:`Tidak ada yang cocok.`,more:`Berikutnya`,first:`Dari awal`,of:e=>`${e} laporan`,age:e=>`${e} lalu`,noWords:`(rahasia: buka untuk membaca)`,pickOne:`Pilih satu baris untuk membaca dan menanganinya.`,contact:`Kontak`,noContact:`tidak ada`,promise:`Janji`,words:`Catatan dan jawaban`,department:`Diserahkan kepada`,usual:`dinas yang biasa`,route:`Simpan dan serahkan`,classify:`Simpan kategori saja`,routed:`Diserahkan.`,classified:`Kategori disimpan.`,answer:`Jawaban atau hasil untuk warga`,respond:`Kirim tanggapan`,resolve:`Umumkan hasil`,answered:`Tanggapan terkirim.`,resolved:`Hasil diumumkan. Kirim undangan ini kepada warga agar menilai:`,newCode:`Kode baru`,newCodeWhy:`Untuk warga yang kehilangan kodenya. Pastikan siapa yang meminta: kode lama tidak berlaku lagi.`,invite:`Undangan menilai`,until:e=>`berlaku sampai ${e}`,noInvite:`Hasil diumumkan, tetapi undangan belum dibuat; buat dengan tombol "Undangan menilai".`,states:{WAITING:`menunggu`,MENDED:`sudah diambil`,DISCARDED:`dibuang`},source:`Sumber`,reason:`Sebab`,at:`Bagian`,value:`Isinya`,content:`Catatan seperti yang datang`,contentHint:`Perbaiki di sini, lalu proses ulang.`,cut:`Catatan ini terlalu panjang: hanya awalnya yang disimpan, jadi hanya dapat dibuang.`,replay:`Proses ulang`,discard:`Buang`,discardWhy:`Alasan membuang`,replayed:`Diambil: laporan masuk hitungan.`,discarded:`Dibuang.`,tries:e=>`${e} kali gagal diproses ulang`,decided:`Keputusan`,line:e=>`baris ${e}`,pairs:(e,t)=>`${e} pasangan di antara ${t} laporan terbuka`,latest:`(yang terbaru saja)`,score:`Kemiripan`,metres:e=>`${e} m`,apart:e=>`berselang ${e}`,wordsAlike:e=>`kata ${e}`,older:`Lebih dulu`,newer:`Lebih baru`,into:(e,t)=>`${e} sama dengan ${t}: gabungkan`,notSame:`Bukan hal yang sama`,merged:(e,t)=>`${e} digabung ke ${t}.`,dismissed:`Disimpan: bukan hal yang sama.`,undo:`Batalkan`,undoMerge:`Batalkan (laporan dibuka kembali)`,undone:`Dibatalkan.`,noPairs:`Tidak ada yang mungkin ganda.`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`lewat`,EXEMPT:`bebas`,UNOBSERVED:`tidak dijanjikan`},status:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Diserahkan`,RESPONDED:`Ditanggapi`,IN_PROGRESS:`Dikerjakan`,WAITING_CITIZEN:`Menunggu warga`,RESOLVED:`Selesai`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Ganda`},kinds:{RESPONDED:`Tanggapan`,RESOLVED:`Hasil`,RATED:`Penilaian warga`,NOTED:`Catatan`},remark:`Catatan`,step:`Langkah lain`,choose:`pilih …`,noteFor:`Catatan (boleh kosong)`,noteHint:`Hanya untuk petugas; warga tidak membacanya. Ctrl+Enter menyimpan.`,steps:{VERIFIED:`Verifikasi`,STARTED:`Mulai dikerjakan`,WAITING:`Tunggu warga`,REJECTED:`Tolak`,CLOSED:`Tutup`,REOPENED:`Buka kembali`,NOTED:`Simpan catatan`},did:{VERIFIED:`Diverifikasi.`,STARTED:`Dikerjakan.`,WAITING:`Menunggu warga.`,REJECTED:`Ditolak.`,CLOSED:`Ditutup.`,REOPENED:`Dibuka kembali.`,NOTED:`Catatan disimpan.`},means:{VERIFIED:`Diterima sebagai laporan; tanggapan dan hasil masih dijanjikan.`,STARTED:`Dinas mulai bekerja; warga melihatnya.`,WAITING:`Kota menunggu keterangan warga; apa yang kurang ditulis sebagai tanggapan, karena warga tidak membaca catatan ini.`,REJECTED:`Laporan berakhir tanpa dikerjakan; warga melihatnya. Dapat dibuka kembali.`,CLOSED:`Hasil diarsipkan; angka tidak berubah.`,REOPENED:`Putaran baru dimulai.`,NOTED:`Tidak mengubah apa pun.`},closedWithout:`Berhenti tanpa hasil: janji tetap berjalan dan lewat pada waktunya. Yang ditarik warga ditolak dengan sebab itu.`,reasons:{NOT_OURS:`bukan wewenang kota`,INVALID:`bukan laporan, atau tidak dapat dipahami`,WITHDRAWN:`ditarik oleh warga`,DUPLICATE:`sama dengan laporan lain`}},$=(e,t,n)=>`${e} ${e===`1`?t:n}`,Ue={title:`Counter`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,screens:`Screens`,other:`Indonesian`,simulation:`SIMULATION`,simulated:`What is in this city is made up.`,loading:`Loading …`,tabs:{enter:`New complaint`,queue:`Queue`,aside:`Set aside`,twins:`Possible duplicates`},token:`Operator's token`,tokenWhy:`The counter reads and writes complaints of citizens, which takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget token and entries`,tokenBad:`This token may not read and write complaints.`,refused:`The server refused the token: enter one that is valid. What you entered stays here.`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,failed:`The server could not do it`,again:`Try again`,stale:e=>`Loading again failed; this is how it was at ${e}.`,fresh:e=>`as of ${e}`,help:`Shortcuts`,helpClose:`Close`,helpOn:`Shortcuts of one letter are on (outside of fields)`,keys:[[`n`,`New complaint`],[`q`,`Queue`],[`s`,`Set aside`],[`d`,`Possible duplicates`],[`j / k`,`Next / previous row`],[`p`,`Print the receipt`],[`?`,`This help`],[`Ctrl+Enter`,`Save the form`],[`Esc`,`Leave the field`]],channel:`Made by`,text:`The complaint`,textHint:`As the citizen says it. At most 10,000 characters.`,category:`Category`,categoryHint:`Type a part of a word. May be empty: the complaint goes into the queue.`,district:`Kelurahan or kecamatan`,address:`Address of what it is about`,who:`Who makes it`,name:`Name`,phone:`Telephone`,email:`E-mail`,anonymous:`Anonymous: name and contact are not kept`,secret:`Confidential: operators alone read it`,whoGone:`Name and contact will not be kept.`,save:`Save complaint`,saving:`Saving …`,clear:`Empty the form`,restored:`What was entered before the page was loaded again is here.`,fits:e=>$(e,`choice`,`choices`),wrong:`To correct`,known:`A complaint with this number is saved already, with other words (the server's answer to it was lost). Look for its number in the queue, or save this one as a new complaint.`,asNew:`Save as a new complaint`,receipt:`Receipt`,receiptOf:`Receipt of a complaint`,reference:`Reference`,code:`Secret`,link:`Status`,respondBy:`Answer by`,resolveBy:`Result by`,none:`–`,keepIt:`Keep this paper. The secret cannot be shown again; give it to nobody.`,print:`Print`,next:`Next complaint`,noSecret:`The complaint is saved, but has no secret yet. Make one in the queue: find its number, then "New secret".`,received:`Received`,which:`Show`,unassigned:`without a department`,uncategorised:`without a category`,search:`search`,find:`Number or words`,empty:`None. This queue is clear.`,nothing:`Nothing fits.`,more:`Next`,first:`From the start`,of:e=>$(e,`complaint`,`complaints`),age:e=>`${e} ago`,noWords:`(confidential: open it to read)`,pickOne:`Choose a row to read it and work on it.`,contact:`Contact`,noContact:`none`,promise:`Promise`,words:`Notes and answers`,department:`Hand to`,usual:`the usual department`,route:`Save and hand over`,classify:`Save the category alone`,routed:`Handed over.`,classified:`Category saved.`,answer:`Answer or result for the citizen`,respond:`Send answer`,resolve:`Announce result`,answered:`Answer sent.`,resolved:`Result announced. Send the citizen this invitation to rate it:`,newCode:`New secret`,newCodeWhy:`For a citizen who lost the secret. Make sure who asks: the old one opens nothing any more.`,invite:`Invitation to rate`,until:e=>`good until ${e}`,noInvite:`Result announced, but no invitation was made; make one with "Invitation to rate".`,states:{WAITING:`waiting`,MENDED:`taken since`,DISCARDED:`discarded`},source:`Source`,reason:`Reason`,at:`Field`,value:`What stands there`,content:`The record as it came`,contentHint:`Mend it here, then replay.`,cut:`This record is too long: only its beginning was kept, so it can only be discarded.`,replay:`Replay`,discard:`Discard`,discardWhy:`Why it is discarded`,replayed:`Taken: it counts now.`,discarded:`Discarded.`,tries:e=>`replayed in vain ${$(e,`time`,`times`)}`,decided:`Decision`,line:e=>`line ${e}`,pairs:(e,t)=>`${$(e,`pair`,`pairs`)} among ${$(t,`open complaint`,`open complaints`)}`,latest:`(the latest alone)`,score:`Likeness`,metres:e=>`${e} m`,apart:e=>`${e} apart`,wordsAlike:e=>`words ${e}`,older:`Earlier`,newer:`Later`,into:(e,t)=>`${e} is the same as ${t}: merge`,notSame:`Not the same`,merged:(e,t)=>`${e} was merged into ${t}.`,dismissed:`Kept: not the same.`,undo:`Undo`,undoMerge:`Undo (the complaint is opened again)`,undone:`Undone.`,noPairs:`No possible duplicates.`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not promised`},status:{SUBMITTED:`Received`,VERIFIED:`Accepted`,ASSIGNED:`With a department`,RESPONDED:`Answered`,IN_PROGRESS:`In progress`,WAITING_CITIZEN:`Waiting for the citizen`,RESOLVED:`Resolved`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`},kinds:{RESPONDED:`Answer`,RESOLVED:`Result`,RATED:`The citizen's rating`,NOTED:`Note`},remark:`Note`,step:`Another step`,choose:`choose …`,noteFor:`Note (may be empty)`,noteHint:`For the staff alone; the citizen does not read it. Ctrl+Enter saves.`,steps:{VERIFIED:`Accept`,STARTED:`Start the work`,WAITING:`Wait for the citizen`,REJECTED:`Reject`,CLOSED:`Close`,REOPENED:`Open again`,NOTED:`Save a note`},did:{VERIFIED:`Accepted.`,STARTED:`The work has begun.`,WAITING:`Waiting for the citizen.`,REJECTED:`Rejected.`,CLOSED:`Closed.`,REOPENED:`Opened again.`,NOTED:`Note saved.`},means:{VERIFIED:`It is a complaint; answer and result stay promised.`,STARTED:`The department works on it; the citizen sees that.`,WAITING:`The city waits for the citizen; write what is missing as an answer, since the citizen does not read this note.`,REJECTED:`It ends without work; the citizen sees that. It can be opened again.`,CLOSED:`The result is filed away; no figure changes.`,REOPENED:`A new round begins.`,NOTED:`Nothing else changes.`},closedWithout:`The work ends without a result: the promises run on, and break when they fall due. What the citizen took back is rejected for that reason.`,reasons:{NOT_OURS:`not the city's to solve`,INVALID:`no complaint, or cannot be understood`,WITHDRAWN:`the citizen took it back`,DUPLICATE:`the same as another`}},We=e=>e===`id`?He:Ue,Ge=[`enter`,`queue`,`aside`,`twins`],Ke=3e4,qe={n:`enter`,q:`queue`,s:`aside`,d:`twins`};function Je(){let e=new URLSearchParams(location.search),[r,l]=c(null),[d,g]=c(!1),[_,v]=c(!1),[S,C]=c(f()!==null),[w,T]=c(Ge.find(t=>t===e.get(`tab`))??`enter`),[E,D]=c(new Set([w])),[O,k]=c(!1),[A,j]=c(0),[M,N]=c(0),P=le()+A,F=()=>p(y,{}).then(({city:e})=>{l(e),g(!1)},e=>{if(!(e instanceof m))throw e;g(!0)});n(()=>void F(),[]);let I=J(S&&!_?`counts`:null,P,e=>p(b,{},e)),ee=J(S&&!_?`pairs`:null,ue(Ke)+A,e=>p(x,{},e));n(()=>{I.failure?.code===`FORBIDDEN`&&v(!0)},[I.failure]);let L=a(e.get(`lang`),r?.languages??[]),R=We(L),z=s(L,t(L,r?.locale??`id-ID`),r?.timeZone??`Asia/Jakarta`);n(()=>{document.documentElement.lang=L,document.title=`${R.title} \u2013 ${r===null?`tugu`:o(r,L)}`,document.documentElement.classList.toggle(`simulated`,r?.simulated===!0)},[L,r]);let B=e=>{let t=new URL(location.href);t.searchParams.set(`tab`,e),history.replaceState(null,``,t),T(e),D(t=>new Set([...t,e])),setTimeout(()=>document.getElementById(e)?.focus())};n(()=>{let e=e=>{let t=e.target instanceof HTMLElement?e.target:document.body,n=t.matches(`textarea, select, input:not([type=radio]):not([type=checkbox])`);if(e.key===`Escape`&&n)return t.blur();if(n||e.ctrlKey||e.altKey||e.metaKey||document.querySelector(`dialog[open]`)!==null)return;if(e.key===`?`)return k(!0);if(!Oe())return;let r=qe[e.key];if(r!==void 0)return e.preventDefault(),B(r);if(e.key===`p`&&document.querySelector(`#tab-${w} [data-key="p"]`)?.click(),e.key===`j`||e.key===`k`){let t=[...document.querySelectorAll(`#tab-${w} [data-row]`)],n=t.findIndex(e=>e===document.activeElement);t[Math.max(0,Math.min(t.length-1,n+(e.key===`j`?1:-1)))]?.focus()}};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[w]);let V=new URL(location.href);V.searchParams.set(`lang`,L===`id`?`en`:`id`);let{data:H}=I,te=e=>e===void 0?null:u(`span`,{class:`n`,children:z.count(e)}),U={enter:void 0,queue:H?.unassigned?.totalCount,aside:H?.setAside?.totalCount,twins:ee.data?.duplicatePairs?.totalCount};return u(i,{children:[u(`a`,{class:`skip`,href:`#main`,children:R.skip}),u(`div`,{class:`tape`}),u(`header`,{class:`top`,children:[u(`a`,{class:`home`,href:`/counter`,children:[u(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[u(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),u(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),u(`b`,{children:`tugu`}),u(`span`,{children:r===null?`\xA0`:o(r,L)})]}),r?.simulated===!0&&u(`span`,{class:`sim`,children:R.simulation}),u(`nav`,{class:`main`,"aria-label":`tugu`,children:[u(`a`,{href:`/counter`,"aria-current":`page`,children:R.title}),u(`a`,{href:`/screens`,children:R.screens}),u(`a`,{href:`/wall`,children:R.wall}),u(`a`,{href:`/kpi`,children:R.kpi})]}),u(`span`,{class:`live`,children:u(`button`,{type:`button`,class:`plain`,onClick:()=>k(!0),children:[R.help,` (?)`]})}),u(`a`,{class:`lang`,href:V.pathname+V.search,children:[L===`id`?`EN`:`ID`,u(`span`,{class:`sr`,children:[` `,R.other]})]})]}),u(`main`,{id:`main`,children:[u(`h1`,{children:R.title}),d&&u(`div`,{class:`state`,role:`alert`,children:[u(`p`,{children:R.unreachable}),u(`p`,{class:`do`,children:u(`button`,{type:`button`,onClick:()=>void F(),children:R.again})})]}),!d&&r===null&&u(`p`,{class:`note`,role:`status`,children:R.loading}),r!==null&&u(i,{children:[u(h,{words:R,refused:_,probe:()=>p(b,{}),done:()=>{v(!1),C(f()!==null),j(e=>e+1)},forgot:()=>{C(!1),be(null,0),N(e=>e+1),D(new Set([w]))}}),u(`nav`,{class:`tabs`,"aria-label":R.title,children:Ge.map(e=>u(`button`,{type:`button`,"aria-current":e===w?`page`:void 0,onClick:()=>B(e),children:[R.tabs[e],` `,te(U[e])]},e))}),Ge.filter(e=>E.has(e)).map(e=>{let t={words:R,language:L,format:z,city:r,tick:e===w?P:-1,changed:()=>j(e=>e+1),refused:()=>v(!0)},n={enter:Ee,queue:Re,aside:pe,twins:Be}[e];return u(`div`,{id:`tab-${e}`,hidden:e!==w,children:e===`enter`||S?u(n,{desk:t}):u(`p`,{class:`note`,children:R.tokenWhy})},`${e}${M}`)})]})]}),O&&u(ke,{words:R,close:()=>k(!1)})]})}var Ye=document.getElementById(`root`);if(Ye===null)throw Error(`the page has no #root`);e(u(Je,{}),Ye);