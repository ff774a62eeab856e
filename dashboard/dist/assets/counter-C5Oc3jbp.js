import{i as e,l as t,o as n,r,t as i,u as a}from"./hooks-S8SKZytS.js";import{i as o,r as s,t as c}from"./ask-auKneyN_.js";import{a as l,n as u,o as d,r as f,s as p,t as m}from"./language-DbeI7pIy.js";import{n as h,r as g,t as _}from"./field-CATz1i_n.js";import{t as v}from"./link-DQFNFR6E.js";var y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},b=new y(`
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
    `);function K(e,t){let[r,i]=n(!1),[a,o]=n(null);return{busy:r,fault:a,act:async n=>{if(r)return!1;i(!0),o(null);try{let t=await n();if(t.length===0)return!0;o({text:e.wrong,english:t.map(({field:e,message:t})=>[e?.slice(1).join(`.`),t].filter(e=>e!==void 0&&e!==``).join(`: `)).join(`; `)})}catch(n){if(!(n instanceof c))throw n;n.code===`FORBIDDEN`||n.code===`UNAUTHENTICATED`?(t(),o({text:e.refused,english:``})):o(n.code===`UNREACHABLE`?{text:e.unreachable,english:``}:{text:e.failed,english:n.message})}finally{i(!1)}return!1},clear:()=>o(null)}}function q({fault:e}){return e===null?null:f(`p`,{class:`bad`,role:`alert`,children:[e.text,e.english!==``&&f(t,{children:[`: `,f(`span`,{lang:`en`,children:e.english})]})]})}function J({words:e,format:t,polled:n}){let{failure:r,data:i,at:a}=n;return r!==null&&r.code!==`FORBIDDEN`?f(`p`,{class:`bad`,role:`alert`,children:i===null?Y(e,r):e.stale(t.clock(a))}):f(`p`,{class:`note`,children:a===0?e.loading:e.fresh(t.clock(a))})}var Y=(e,t)=>t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`;function te({words:e,more:t,later:n,next:r,first:i}){return!t&&!n?null:f(`p`,{class:`row`,children:[n&&f(`button`,{type:`button`,onClick:i,children:e.first}),t&&f(`button`,{type:`button`,onClick:r,children:e.more})]})}function ne(e,t){if(t.secret)return e.noWords;let n=[t.title,t.file?.text??``].filter(e=>e!==``).join(` – `);return n.length>160?`${n.slice(0,160)}\u2026`:n}function re(e,t){return[e.file?.address??``,...[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>l(e,t))].filter(e=>e!==``).join(`, `)}function ie(e,t){let n=new Map(e.departments.map(e=>[e.code,e.abbreviation]));return e.categories.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:l(e,t),more:n.get(e.department.code)??``}))}function ae(e,t){let n=new Map(e.districts.map(e=>[e.code,l(e,t)]));return e.districts.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:l(e,t),more:e.level===`KELURAHAN`?`kelurahan, Kec. ${n.get(e.parentCode??``)??``}`:`kecamatan`}))}var oe=15e3,se=1e3;function ce(){let[e,t]=n(0);return i(()=>{let e=null,n=()=>{e??=setTimeout(()=>{e=null,t(e=>e+1)},se)},r=()=>void 0,i=new v(`${location.origin.replace(/^http/,`ws`)}/graphql`,{opened:n,closed:r,attempting:r,heard:r}),a=i.start(),o=i.subscribe(D,{},{next:n,failed:r}),s=setInterval(n,oe);return()=>{o(),a(),clearInterval(s),e!==null&&clearTimeout(e)}},[]),e}function le(e){let[t,r]=n(0);return i(()=>{let t=setInterval(()=>r(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function X(t,r,a){let[o,s]=n({key:t,data:null,failure:null,at:0}),l=e(a);return l.current=a,i(()=>{if(t===null||r<0)return;let e=new AbortController;return l.current(e.signal).then(e=>s({key:t,data:e,failure:null,at:Date.now()}),n=>{if(!e.signal.aborted){if(!(n instanceof c))throw n;s(e=>({...e.key===t?e:{data:null,at:0},key:t,failure:n}))}}),()=>e.abort()},[t,r]),o.key===t?o:{data:null,failure:null,at:0}}var ue=20,de=[`WAITING`,`MENDED`,`DISCARDED`];function fe({desk:e}){let{words:r,language:a,format:o}=e,[c,u]=n(`WAITING`),[d,p]=n(null),[m,h]=n(null),[g,_]=n(``),v=X(JSON.stringify([c,d]),e.tick,e=>s(T,{state:c,source:null,first:ue,after:d},e));i(()=>{v.failure?.code===`FORBIDDEN`&&e.refused()},[v.failure]);let y=v.data?.setAside??null;return f(`div`,{class:`edit`,children:[f(`section`,{"aria-labelledby":`aside`,children:[f(`h2`,{id:`aside`,tabIndex:-1,children:r.tabs.aside}),f(`label`,{class:`one`,children:[f(`span`,{children:r.which}),f(`select`,{value:c,onChange:e=>{u(de.find(t=>t===e.currentTarget.value)??`WAITING`),p(null)},children:de.map(e=>f(`option`,{value:e,children:r.states[e]},e))})]}),f(J,{words:r,format:o,polled:v}),y!==null&&f(t,{children:[f(`p`,{children:f(`b`,{children:o.count(y.totalCount)})}),f(`ul`,{class:`shelf`,children:[y.edges.map(({node:e})=>f(`li`,{children:f(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===m?.id?`true`:void 0,onClick:()=>{h(e),_(``),setTimeout(()=>document.getElementById(`record`)?.focus())},children:[f(`b`,{children:[l(e.source,a),` `,e.externalId]}),f(`small`,{children:r.age(o.span((Date.now()-Date.parse(e.receivedAt))/1e3))}),f(`span`,{class:`of`,children:e.reason})]})},e.id)),y.edges.length===0&&f(`li`,{class:`note`,children:r.empty})]}),f(te,{words:r,more:y.pageInfo.hasNextPage,later:d!==null,next:()=>p(y.pageInfo.endCursor),first:()=>p(null)})]})]}),f(`section`,{children:[g!==``&&f(`p`,{class:`done`,role:`status`,children:g}),m===null?f(`p`,{class:`note`,children:r.pickOne}):f(pe,{desk:e,record:m,decided:t=>{h(null),_(t),e.changed(),document.getElementById(`aside`)?.focus()}},m.id)]})]})}function pe({desk:e,record:r,decided:i}){let{words:a,language:o,format:c}=e,[u,d]=n(r.content),[p,m]=n(``),{busy:h,fault:g,act:v}=K(a,e.refused),y=new TextEncoder().encode(r.content).length>=r.contentBytes,b=r.state===`WAITING`,x=()=>v(async()=>(await s(W,{id:r.id,content:u===r.content?null:u})).setAsideReplay.userErrors).then(e=>{e&&i(a.replayed)}),S=()=>v(async()=>(await s(G,{id:r.id,reason:p})).setAsideDiscard.userErrors).then(e=>{e&&i(a.discarded)});return f(t,{children:[f(`h2`,{id:`record`,tabIndex:-1,children:[l(r.source,o),` `,r.externalId,` `,f(`small`,{children:a.states[r.state]})]}),f(`p`,{lang:`en`,children:r.message}),f(`dl`,{class:`about`,children:[f(`dt`,{children:a.reason}),f(`dd`,{children:r.reason}),r.field!==``&&f(t,{children:[f(`dt`,{children:a.at}),f(`dd`,{children:[r.field,r.column].filter(e=>e!==``).join(` / `)})]}),r.value!==``&&f(t,{children:[f(`dt`,{children:a.value}),f(`dd`,{children:r.value})]}),f(`dt`,{children:a.source}),f(`dd`,{children:[r.format,r.line===null?``:`, ${a.line(c.count(r.line))}`,r.tries>0?`, ${a.tries(c.count(r.tries))}`:``]}),r.decision!==``&&f(t,{children:[f(`dt`,{children:a.decided}),f(`dd`,{children:r.decision})]})]}),f(_,{label:a.content,hint:b?y?a.contentHint:a.cut:void 0,fault:void 0,children:e=>f(`textarea`,{...e,class:`raw`,rows:10,spellcheck:!1,readOnly:!b||!y,value:u,onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&x()},onInput:e=>d(e.currentTarget.value)})}),f(q,{fault:g}),b&&f(t,{children:[f(`p`,{class:`row`,children:f(`button`,{type:`button`,class:`main`,disabled:h||!y,onClick:()=>void x(),children:a.replay})}),f(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),S()},children:[f(_,{label:a.discardWhy,fault:void 0,children:e=>f(`input`,{type:`text`,...e,maxLength:500,value:p,onInput:e=>m(e.currentTarget.value)})}),f(`button`,{type:`submit`,disabled:h||p.trim()===``,children:a.discard})]})]})]})}var me=`0123456789ABCDEFGHJKMNPQRSTVWXYZ`;function he(e,t=crypto.getRandomValues(new Uint8Array(8))){return`${e.getFullYear()}-${[...t].map(e=>me[e%32]).join(``)}`}function ge(e){return{externalId:he(new Date),channel:e,text:``,category:``,district:``,address:``,name:``,phone:``,email:``,anonymous:!1,secret:!1}}function _e(e,t){return t.includes(e.channel)?e:{...e,channel:t[0]??``}}function ve(e){return[e.text,e.category,e.district,e.address,e.name,e.phone,e.email].some(e=>e!==``)||e.anonymous||e.secret}function ye(e){let t=e=>e.trim()===``?null:e.trim(),n=e.anonymous?null:{name:t(e.name),phone:t(e.phone),email:t(e.email)};return{externalId:e.externalId,channel:e.channel,text:e.text.trim(),category:t(e.category),district:t(e.district),address:t(e.address),anonymous:e.anonymous,secret:e.secret,reporter:n===null||Object.values(n).every(e=>e===null)?null:n}}var Z=`tugu.counter.draft`,be=72e5;function xe(e,t){try{e===null||!ve(e)?sessionStorage.removeItem(Z):sessionStorage.setItem(Z,JSON.stringify({at:t,draft:e}))}catch{}}function Se(e){try{let t=JSON.parse(sessionStorage.getItem(Z)??`null`);return t===null?null:e-t.at<be?{...ge(``),...t.draft}:(sessionStorage.removeItem(Z),null)}catch{return null}}var Q=e=>e.toLowerCase().normalize(`NFD`).replace(/[\u0300-\u036f]/g,``);function Ce(e,t){let n=Q(t).split(/\s+/).filter(e=>e!==``),r=e=>{let t=Q(e.name),r=`${t} ${Q(e.more)} ${Q(e.code)}`;if(!n.every(e=>r.includes(e)))return-1;let i=n[0]??``;return t.startsWith(i)?0:t.split(/[^\p{L}\p{N}]+/u).some(e=>e.startsWith(i))?1:2};return e.map(e=>({choice:e,at:r(e)})).filter(({at:e})=>e>=0).sort((e,t)=>e.at-t.at).map(({choice:e})=>e)}var we=12;function Te({choices:t,value:i,count:a,choose:o,...s}){let[c,l]=n(null),[u,d]=n(0),p=r(),m=e(null),h=t.find(({code:e})=>e===i),g=c===null?[]:Ce(t,c),_=g.slice(0,we),v=c!==null&&_.length>0,y=e=>{e!==void 0&&o(e.code),l(null),d(0)};return f(`div`,{class:`pick`,ref:m,children:[f(`input`,{type:`text`,role:`combobox`,autocomplete:`off`,spellcheck:!1,"aria-expanded":v,"aria-controls":p,"aria-autocomplete":`list`,...v?{"aria-activedescendant":`${p}-${u}`}:{},...s,value:c??h?.name??``,onInput:e=>{l(e.currentTarget.value),d(0),e.currentTarget.value===``&&o(``)},onBlur:()=>{c!==null&&c!==``&&_.length===1?y(_[0]):l(null)},onKeyDown:e=>{if(e.key===`ArrowDown`||e.key===`ArrowUp`){if(e.preventDefault(),c===null){l(``),d(0);return}d(t=>(t+(e.key===`ArrowDown`?1:_.length-1))%Math.max(1,_.length))}else e.key===`Enter`&&v&&!e.ctrlKey?(e.preventDefault(),y(_[u])):e.key===`Escape`&&c!==null&&(e.preventDefault(),e.stopPropagation(),y(void 0))}}),f(`ul`,{id:p,role:`listbox`,"aria-label":h?.name??a(g.length),hidden:!v,children:_.map((e,t)=>f(`li`,{id:`${p}-${t}`,role:`option`,"aria-selected":t===u,onMouseDown:t=>{t.preventDefault(),y(e)},children:[e.name,` `,f(`small`,{children:e.more})]},e.code))}),f(`span`,{class:`sr`,role:`status`,children:c===null||c===``?``:a(g.length)})]})}function Ee({desk:{words:n,language:r,format:a,city:o},given:s,next:c}){let u=e(null);i(()=>u.current?.focus(),[]);let{complaint:d,access:p}=s,m=e=>e==null?n.none:`${a.date(Date.parse(e))} ${a.clock(Date.parse(e))}`;return d===null?null:f(`section`,{class:`receipt`,"aria-labelledby":`receipt`,children:[f(`p`,{class:`town`,children:[f(`b`,{children:o.service}),` `,l(o,r)]}),o.simulated&&f(`p`,{class:`sim`,children:n.simulation}),f(`h2`,{id:`receipt`,tabIndex:-1,ref:u,children:n.receiptOf}),f(`dl`,{children:[f(`dt`,{children:n.reference}),f(`dd`,{class:`big`,children:d.reference}),p!==null&&f(t,{children:[f(`dt`,{children:n.code}),f(`dd`,{class:`big`,children:p.secret})]}),p!==null&&f(t,{children:[f(`dt`,{children:n.link}),f(`dd`,{children:new URL(p.link,location.origin).href})]}),f(`dt`,{children:n.received}),f(`dd`,{children:m(d.submittedAt)}),f(`dt`,{children:n.respondBy}),f(`dd`,{children:m(d.response.dueAt)}),f(`dt`,{children:n.resolveBy}),f(`dd`,{children:m(d.resolution.dueAt)})]}),p===null?f(`p`,{class:`bad`,role:`alert`,children:n.noSecret}):f(`p`,{children:n.keepIt}),f(`p`,{class:`row noprint`,children:[f(`button`,{type:`button`,"data-key":`p`,onClick:()=>print(),children:n.print}),f(`button`,{type:`button`,onClick:c,children:n.next})]})]})}function De({desk:t}){let{words:r,language:a,city:o}=t,c=o.counterChannels,[u]=n(()=>Se(Date.now())),[d,p]=n(()=>_e(u??ge(``),c.map(({code:e})=>e))),[m,h]=n([]),[g,v]=n(null),{busy:y,fault:b,act:x,clear:S}=K(r,t.refused),C=e(null),w=e=>p(t=>({...t,...e}));i(()=>xe(g===null?d:null,Date.now()),[d,g]),i(()=>{let e=e=>{ve(d)&&g===null&&e.preventDefault()};return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[d,g]),i(()=>{m.length>0&&C.current?.querySelector(`[aria-invalid=true]`)?.focus()},[m]);let T=()=>{p(ge(d.channel)),v(null),h([]),S(),setTimeout(()=>C.current?.querySelector(`textarea`)?.focus())};if(g!==null)return f(Ee,{desk:t,given:g,next:T});let E=e=>m.find(({field:t})=>t?.slice(1).join(`.`)===e)?.message,D=m.some(({field:e,code:t})=>t===`CONFLICT`&&e?.[1]===`externalId`),k=e=>void x(async()=>{h([]);let{complaintSubmit:n}=await s(O,{input:ye(e)});return n.complaint===null?(h(n.userErrors),n.userErrors.filter(({field:e})=>e===null)):(v(n),t.changed(),[])});return f(`form`,{ref:C,class:`enter`,noValidate:!0,"aria-labelledby":`enter`,onSubmit:e=>{e.preventDefault(),k(d)},onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),k(d))},children:[f(`h2`,{id:`enter`,tabIndex:-1,children:r.tabs.enter}),u!==null&&f(`p`,{class:`note`,role:`status`,children:r.restored}),f(`fieldset`,{class:`ways`,children:[f(`legend`,{children:r.channel}),c.map(e=>f(`label`,{children:[f(`input`,{type:`radio`,name:`channel`,checked:d.channel===e.code,onChange:()=>w({channel:e.code})}),` `,l(e,a)]},e.code))]}),f(_,{label:r.text,hint:r.textHint,fault:E(`text`),children:e=>f(`textarea`,{...e,rows:6,maxLength:1e4,value:d.text,onInput:e=>w({text:e.currentTarget.value})})}),f(`div`,{class:`row`,children:[f(_,{label:r.category,hint:r.categoryHint,fault:E(`category`),children:e=>f(Te,{...e,choices:ie(o,a),value:d.category,count:e=>r.fits(String(e)),choose:e=>w({category:e})})}),f(_,{label:r.district,fault:E(`district`),children:e=>f(Te,{...e,choices:ae(o,a),value:d.district,count:e=>r.fits(String(e)),choose:e=>w({district:e})})})]}),f(_,{label:r.address,fault:E(`address`),children:e=>f(`input`,{type:`text`,...e,class:`wide`,autocomplete:`off`,value:d.address,onInput:e=>w({address:e.currentTarget.value})})}),f(`fieldset`,{children:[f(`legend`,{children:r.who}),f(`div`,{class:`checks`,children:[f(`label`,{children:[f(`input`,{type:`checkbox`,checked:d.anonymous,onChange:e=>w({anonymous:e.currentTarget.checked})}),` `,r.anonymous]}),f(`label`,{children:[f(`input`,{type:`checkbox`,checked:d.secret,onChange:e=>w({secret:e.currentTarget.checked})}),` `,r.secret]})]}),d.anonymous?f(`p`,{class:`note`,children:r.whoGone}):f(`div`,{class:`row`,children:[`name`,`phone`,`email`].map(e=>f(_,{label:r[e],fault:E(`reporter.${e}`),children:t=>f(`input`,{type:`text`,inputMode:e===`name`?`text`:e===`phone`?`tel`:`email`,...t,autocomplete:`off`,value:d[e],onInput:t=>w({[e]:t.currentTarget.value})})},e))})]}),f(q,{fault:b}),D&&f(`p`,{class:`bad`,role:`alert`,children:[d.externalId,`: `,r.known,` `,f(`button`,{type:`button`,onClick:()=>{let e={...d,externalId:he(new Date)};p(e),k(e)},children:r.asNew})]}),f(`div`,{class:`acts`,children:[f(`button`,{type:`submit`,class:`main`,disabled:y,children:y?r.saving:r.save}),f(`button`,{type:`button`,disabled:!ve(d),onClick:T,children:r.clear})]})]})}var Oe=`tugu.counter.keys`;function ke(){try{return localStorage.getItem(Oe)!==`off`}catch{return!0}}function Ae({words:n,close:r}){let a=e(null);return i(()=>a.current?.showModal(),[]),f(`dialog`,{ref:a,class:`help`,"aria-labelledby":`help`,onClose:r,children:[f(`h2`,{id:`help`,children:n.help}),f(`dl`,{children:n.keys.map(([e,n])=>f(t,{children:[f(`dt`,{children:f(`kbd`,{children:e})}),f(`dd`,{children:n})]}))}),f(`p`,{children:f(`label`,{children:[f(`input`,{type:`checkbox`,defaultChecked:ke(),onChange:e=>{try{localStorage.setItem(Oe,e.currentTarget.checked?`on`:`off`)}catch{}}}),` `,n.helpOn]})}),f(`button`,{type:`button`,autofocus:!0,onClick:()=>a.current?.close(),children:n.helpClose})]})}var je=[`VERIFIED`,`STARTED`,`WAITING`,`REJECTED`,`CLOSED`,`REOPENED`,`NOTED`],Me=[`NOT_OURS`,`INVALID`,`WITHDRAWN`,`DUPLICATE`];function Ne(e,t,n,r){let i={id:t,note:n===``?null:n};switch(e){case`VERIFIED`:return s(j,{input:i}).then(e=>e.complaintVerify.userErrors);case`STARTED`:return s(M,{input:i}).then(e=>e.complaintStart.userErrors);case`WAITING`:return s(N,{input:i}).then(e=>e.complaintWait.userErrors);case`REJECTED`:return s(P,{input:{...i,reason:r}}).then(e=>e.complaintReject.userErrors);case`CLOSED`:return s(F,{input:i}).then(e=>e.complaintClose.userErrors);case`REOPENED`:return s(I,{input:i}).then(e=>e.complaintReopen.userErrors);case`NOTED`:return s(L,{input:{id:t,text:n}}).then(e=>e.complaintNote.userErrors)}}function Pe(e,t,n){return t===`CLOSED`&&n!==`RESOLVED`?e.closedWithout:e.means[t]}function Fe({words:e,id:r,status:i,legal:a,busy:o,run:s}){let[c,l]=n(``),[u,d]=n(``),[p,m]=n(``),h=je.filter(e=>a.includes(e)),g=h.find(e=>e===c),v=g===void 0||g===`REJECTED`&&p===``||g===`NOTED`&&u.trim()===``,y=async()=>{v||o||await s(e.did[g],()=>Ne(g,r,u.trim(),p===``?`INVALID`:p))&&(l(``),d(``),m(``))};return f(`form`,{class:`stack`,onSubmit:e=>{e.preventDefault(),y()},children:[f(`div`,{class:`row`,children:[f(_,{label:e.step,hint:g===void 0?void 0:Pe(e,g,i),fault:void 0,children:t=>f(`select`,{...t,value:g??``,onChange:e=>l(h.find(t=>t===e.currentTarget.value)??``),children:[f(`option`,{value:``,children:e.choose}),h.map(t=>f(`option`,{value:t,children:e.steps[t]},t))]})}),g===`REJECTED`&&f(_,{label:e.reason,fault:void 0,children:t=>f(`select`,{...t,value:p,onChange:e=>m(Me.find(t=>t===e.currentTarget.value)??``),children:[f(`option`,{value:``,children:e.choose}),Me.map(t=>f(`option`,{value:t,children:e.reasons[t]},t))]})})]}),g!==void 0&&f(t,{children:[f(_,{label:g===`NOTED`?e.remark:e.noteFor,hint:e.noteHint,fault:void 0,children:e=>f(`textarea`,{...e,rows:2,maxLength:2e3,value:u,onInput:e=>d(e.currentTarget.value),onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),y())}})}),f(`p`,{children:f(`button`,{type:`submit`,disabled:o||v,children:e.steps[g]})})]})]})}function Ie({desk:e,id:r}){let{words:a,language:o,format:c,city:u}=e,[p,m]=n(0),h=X(r,e.tick+p,e=>s(w,{id:r},e)),g=h.data?.complaint??null,[v,y]=n(null),[b,x]=n(``),[S,C]=n(``),[T,E]=n(``),[D,O]=n(null),{busy:j,fault:M,act:N}=K(a,e.refused);if(i(()=>{h.failure?.code===`FORBIDDEN`&&e.refused()},[h.failure]),g===null)return f(J,{words:a,format:c,polled:h});let P=v??(g.category.code===`NONE`?``:g.category.code),F=u.categories.find(({code:e})=>e===P)?.department.code??`NONE`,I=e=>g.legalSteps.includes(e),L=t=>{E(t),m(e=>e+1),e.changed()},V=async(e,t)=>{let n=await N(t);return n&&L(e),n},H=async()=>P===``||P===g.category.code?[]:(await s(k,{input:{id:r,category:P}})).complaintClassify.userErrors,U=()=>V(a.routed,async()=>{let e=await H();return e.length>0?e:(await s(A,{input:{id:r,department:b===``?null:b}})).complaintAssign.userErrors}),W=e=>V(``,async()=>{let t=await e();return t.userErrors.length===0&&O(t),t.userErrors}),G=(e,{dueAt:n,verdict:r})=>f(t,{children:[f(`dt`,{children:e}),f(`dd`,{children:n===null?a.verdicts[r]:`${c.date(Date.parse(n))} ${c.clock(Date.parse(n))}, ${a.verdicts[r]}`})]}),Y=g.file?.reporter??null;return f(t,{children:[f(`h2`,{id:`one`,tabIndex:-1,children:[g.reference,` `,f(`small`,{children:a.status[g.status]})]}),g.simulated&&f(`p`,{children:f(`span`,{class:`sim`,children:a.simulation})}),g.title!==``&&f(`p`,{children:f(`b`,{children:g.title})}),f(`p`,{class:`text`,children:g.file?.text??``}),f(`dl`,{class:`about`,children:[f(`dt`,{children:a.district}),f(`dd`,{children:re(g,o)||a.none}),f(`dt`,{children:a.channel}),f(`dd`,{children:l(g.channel,o)}),f(`dt`,{children:a.contact}),f(`dd`,{children:Y===null?a.noContact:[Y.name,Y.phone,Y.email].filter(e=>e!==``).join(`, `)}),f(`dt`,{children:a.department}),f(`dd`,{children:g.department.code===`NONE`?a.none:l(g.department,o)}),G(a.respondBy,g.response),G(a.resolveBy,g.resolution)]}),I(`CLASSIFIED`)&&f(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),U()},children:[f(_,{label:a.category,fault:void 0,children:e=>f(Te,{...e,choices:ie(u,o),value:P,count:e=>a.fits(String(e)),choose:y})}),I(`ASSIGNED`)&&f(_,{label:a.department,fault:void 0,children:e=>f(`select`,{...e,value:b,onChange:e=>x(e.currentTarget.value),children:[f(`option`,{value:``,children:[a.usual,F===`NONE`?``:` (${u.departments.find(({code:e})=>e===F)?.abbreviation??F})`]}),u.departments.filter(({validTo:e,code:t})=>e===null&&t!==`NONE`).map(e=>f(`option`,{value:e.code,children:d(e,o)},e.code))]})}),f(`p`,{class:`row`,children:[I(`ASSIGNED`)&&f(`button`,{type:`submit`,class:`main`,disabled:j,children:a.route}),f(`button`,{type:`button`,disabled:j||P===``||P===g.category.code,onClick:()=>void V(a.classified,H),children:a.classify})]})]}),(I(`RESPONDED`)||I(`RESOLVED`))&&f(`div`,{class:`stack`,children:[f(_,{label:a.answer,fault:void 0,children:e=>f(`textarea`,{...e,rows:4,maxLength:1e4,value:S,onInput:e=>C(e.currentTarget.value)})}),f(`p`,{class:`row`,children:[I(`RESPONDED`)&&f(`button`,{type:`button`,disabled:j||S.trim()===``,onClick:()=>void V(a.answered,async()=>{let{complaintRespond:{userErrors:e}}=await s(ee,{input:{id:r,text:S}});return e.length===0&&C(``),e}),children:a.respond}),I(`RESOLVED`)&&f(`button`,{type:`button`,disabled:j||S.trim()===``,onClick:()=>void V(``,async()=>{let{complaintResolve:e}=await s(R,{input:{id:r,text:S}});return e.complaint===null?e.userErrors:(C(``),O(e),e.invitation===null?[{field:null,message:a.noInvite,code:`BUSY`}]:[])}),children:a.resolve})]})]}),f(Fe,{words:a,id:r,status:g.status,legal:g.legalSteps,busy:j,run:V}),f(q,{fault:M}),T!==``&&f(`p`,{class:`done`,role:`status`,children:T}),D?.invitation!=null&&f(`p`,{class:`done`,role:`status`,children:[a.resolved,` `,f(`b`,{class:`key`,children:new URL(D.invitation.link,location.origin).href}),` (`,a.until(c.date(Date.parse(D.invitation.expiresAt))),`)`]}),D?.access!=null&&f(`p`,{class:`done`,role:`status`,children:[a.reference,` `,f(`b`,{children:D.access.reference}),`, `,a.code,` `,f(`b`,{class:`key`,children:D.access.secret}),`. `,a.keepIt]}),f(`p`,{class:`row`,children:[I(`RATED`)&&f(`button`,{type:`button`,disabled:j,onClick:()=>void W(async()=>(await s(B,{id:r})).complaintInvite),children:a.invite}),f(`button`,{type:`button`,disabled:j,title:a.newCodeWhy,onClick:()=>void W(async()=>(await s(z,{id:r})).complaintAccess),children:a.newCode})]}),f(`p`,{class:`note`,children:a.newCodeWhy}),(g.file?.remarks.length??0)>0&&f(t,{children:[f(`h3`,{children:a.words}),f(`ul`,{class:`remarks`,children:g.file?.remarks.map((e,t)=>f(`li`,{children:[f(`small`,{children:[a.kinds[e.kind]??a.remark,`, `,c.date(Date.parse(e.occurredAt)),` `,c.clock(Date.parse(e.occurredAt)),`, `,e.actor]}),f(`p`,{class:`text`,children:e.text})]},t))})]})]})}var Le=20,Re=[`unassigned`,`uncategorised`,`search`];function ze({desk:e}){let{words:r,language:a,format:o}=e,[c,u]=n(`unassigned`),[d,p]=n(``),[m,h]=n(``),[g,_]=n(null),[v,y]=n(null),b=c===`unassigned`?{departments:[`NONE`]}:c===`uncategorised`?{categories:[`NONE`]}:null,x=c!==`search`||m!==``,S=X(x?JSON.stringify([c,m,g]):null,e.tick,e=>s(C,{filter:b,measure:c===`search`?`RECEIVED`:`OPEN`,search:c===`search`?m:null,first:Le,after:g},e));i(()=>{S.failure?.code===`FORBIDDEN`&&e.refused()},[S.failure]);let w=S.data?.complaints??null,T=e=>{u(e),_(null)};return f(`div`,{class:`edit`,children:[f(`section`,{"aria-labelledby":`queue`,children:[f(`h2`,{id:`queue`,tabIndex:-1,children:r.tabs.queue}),f(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),h(d.trim()),_(null)},children:[f(`label`,{class:`one`,children:[f(`span`,{children:r.which}),f(`select`,{value:c,onChange:e=>T(Re.find(t=>t===e.currentTarget.value)??`unassigned`),children:Re.map(e=>f(`option`,{value:e,children:r[e]},e))})]}),c===`search`&&f(t,{children:[f(`label`,{class:`one`,children:[f(`span`,{children:r.find}),f(`input`,{type:`search`,value:d,onInput:e=>p(e.currentTarget.value)})]}),f(`button`,{type:`submit`,children:r.search})]})]}),x&&f(J,{words:r,format:o,polled:S}),w!==null&&f(t,{children:[f(`p`,{children:f(`b`,{children:r.of(o.count(w.totalCount))})}),f(`ul`,{class:`shelf`,children:[w.nodes.map(e=>f(`li`,{children:f(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===v?`true`:void 0,onClick:()=>{y(e.id),setTimeout(()=>document.getElementById(`one`)?.focus(),300)},children:[f(`b`,{children:e.reference}),f(`small`,{children:r.age(o.span((Date.now()-Date.parse(e.submittedAt))/1e3))}),f(`span`,{class:`of`,children:ne(r,e)}),f(`small`,{class:`of`,children:[l(e.channel,a),e.category.code===`NONE`?r.uncategorised:l(e.category,a),e.kelurahan.code===`NONE`?``:l(e.kelurahan,a),e.simulated?r.simulation:``].filter(e=>e!==``).join(`, `)})]})},e.id)),w.nodes.length===0&&f(`li`,{class:`note`,children:c===`search`?r.nothing:r.empty})]}),f(te,{words:r,more:w.pageInfo.hasNextPage,later:g!==null,next:()=>_(w.pageInfo.endCursor),first:()=>_(null)})]})]}),f(`section`,{"aria-live":`off`,children:v===null?f(`p`,{class:`note`,children:r.pickOne}):f(Ie,{desk:e,id:v},v)})]})}var Be=10;function Ve({desk:e}){let{words:r,format:a}=e,[o,c]=n(0),[l,u]=n(0),[d,p]=n(null),m=X(String(o),Math.floor(e.tick/5)+l,e=>s(E,{first:Be,offset:o},e)),{busy:h,fault:g,act:_}=K(r,e.refused);i(()=>{m.failure?.code===`FORBIDDEN`&&e.refused()},[m.failure]);let v=m.data?.duplicatePairs??null,y=()=>{u(e=>e+1),e.changed(),document.getElementById(`twins`)?.focus()},b=async(e,t,n,r)=>{await _(e)&&(p({said:t,undo:r,how:n}),y())},x=(e,t)=>b(async()=>(await s(V,{input:{id:e.id,into:t.id}})).complaintMerge.userErrors,r.merged(e.reference,t.reference),r.undoMerge,async()=>(await s(I,{input:{id:e.id}})).complaintReopen.userErrors),S=(e,t)=>b(async()=>(await s(H,{id:e.id,other:t.id})).duplicateDismiss.userErrors,r.dismissed,r.undo,async()=>(await s(U,{id:e.id,other:t.id})).duplicateRestore.userErrors);return f(`section`,{"aria-labelledby":`twins`,children:[f(`h2`,{id:`twins`,tabIndex:-1,children:r.tabs.twins}),f(J,{words:r,format:a,polled:m}),d!==null&&f(`p`,{class:`done`,role:`status`,children:[d.said,` `,d.undo!==null&&f(`button`,{type:`button`,disabled:h,onClick:()=>void _(d.undo??(async()=>[])).then(e=>{e&&(p({said:r.undone,undo:null,how:``}),y())}),children:d.how})]}),f(q,{fault:g}),v!==null&&f(t,{children:[f(`p`,{children:[f(`b`,{children:r.pairs(a.count(v.totalCount),a.count(v.compared))}),` `,v.truncated&&r.latest]}),v.pairs.length===0&&f(`p`,{class:`note`,children:r.noPairs}),f(`ul`,{class:`pairs`,children:v.pairs.map(({older:t,newer:n,score:i,metresApart:o,hoursApart:s,textSimilarity:c})=>f(`li`,{children:[f(`p`,{children:[f(`b`,{children:[r.score,` `,a.percent(i)]}),` `,f(`small`,{children:[o===null?``:r.metres(a.count(Math.round(o))),r.apart(a.span(s*3600)),r.wordsAlike(a.percent(c))].filter(e=>e!==``).join(`, `)})]}),f(`div`,{class:`sides`,children:[f(He,{desk:e,row:t,name:r.older}),f(He,{desk:e,row:n,name:r.newer})]}),f(`p`,{class:`row`,children:[f(`button`,{type:`button`,"data-row":!0,disabled:h,onClick:()=>void x(n,t),children:r.into(n.reference,t.reference)}),f(`button`,{type:`button`,disabled:h,onClick:()=>void x(t,n),children:r.into(t.reference,n.reference)}),f(`button`,{type:`button`,disabled:h,onClick:()=>void S(t,n),children:r.notSame})]})]},t.id+n.id))}),f(`p`,{class:`row`,children:[o>0&&f(`button`,{type:`button`,onClick:()=>c(0),children:r.first}),o+Be<v.totalCount&&f(`button`,{type:`button`,onClick:()=>c(o+Be),children:r.more})]})]})]})}function He({desk:{words:e,language:t,format:n},row:r,name:i}){return f(`article`,{children:[f(`h3`,{children:[i,`: `,r.reference,` `,f(`small`,{children:[n.date(Date.parse(r.submittedAt)),` `,n.clock(Date.parse(r.submittedAt))]})]}),f(`p`,{class:`text`,children:r.secret?e.noWords:[r.title,r.file?.text??``].filter(e=>e!==``).join(`
`)}),f(`p`,{class:`note`,children:[l(r.category,t),l(r.channel,t),e.status[r.status],re(r,t),r.simulated?e.simulation:``].filter(e=>e!==``).join(`, `)})]})}var Ue={title:`Loket`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,screens:`Layar`,other:`Bahasa Inggris`,simulation:`SIMULASI`,simulated:`Data di kota ini dibuat-buat.`,loading:`Memuat …`,tabs:{enter:`Laporan baru`,queue:`Antrean`,aside:`Disisihkan`,twins:`Mungkin ganda`},token:`Token operator`,tokenWhy:`Loket membaca dan menulis laporan warga; untuk itu perlu token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan token dan isian`,tokenBad:`Token ini tidak boleh membaca dan menulis laporan.`,refused:`Server menolak token: masukkan token yang berlaku. Isian Anda tetap di sini.`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,failed:`Server tidak dapat melakukannya`,again:`Coba lagi`,stale:e=>`Gagal memuat ulang; ini keadaan pukul ${e}.`,fresh:e=>`diperbarui ${e}`,help:`Pintasan`,helpClose:`Tutup`,helpOn:`Pintasan satu huruf aktif (di luar kolom isian)`,keys:[[`n`,`Laporan baru`],[`q`,`Antrean`],[`s`,`Disisihkan`],[`d`,`Mungkin ganda`],[`j / k`,`Baris berikut / sebelumnya`],[`p`,`Cetak tanda terima`],[`?`,`Bantuan ini`],[`Ctrl+Enter`,`Simpan formulir`],[`Esc`,`Keluar dari kolom`]],channel:`Cara melapor`,text:`Isi laporan`,textHint:`Seperti yang disampaikan warga. Paling banyak 10.000 huruf.`,category:`Kategori`,categoryHint:`Ketik sebagian kata. Boleh kosong: laporan masuk antrean.`,district:`Kelurahan atau kecamatan`,address:`Alamat kejadian`,who:`Pelapor`,name:`Nama`,phone:`Telepon`,email:`Surel`,anonymous:`Anonim: nama dan kontak tidak disimpan`,secret:`Rahasia: hanya operator yang membaca`,whoGone:`Nama dan kontak tidak akan disimpan.`,save:`Simpan laporan`,saving:`Menyimpan …`,clear:`Kosongkan`,restored:`Isian sebelum halaman dimuat ulang ada di sini.`,fits:e=>`${e} pilihan`,wrong:`Perlu diperbaiki`,known:`Laporan dengan nomor ini sudah tersimpan dengan isi lain (jawaban server sebelumnya hilang). Cari nomornya di antrean, atau simpan yang ini sebagai laporan baru.`,asNew:`Simpan sebagai laporan baru`,receipt:`Tanda terima`,receiptOf:`Tanda terima laporan`,reference:`Nomor laporan`,code:`Kode rahasia`,link:`Status laporan`,respondBy:`Ditanggapi paling lambat`,resolveBy:`Hasil paling lambat`,none:`–`,keepIt:`Simpan kertas ini. Kode rahasia tidak dapat ditampilkan lagi; jangan berikan kepada orang lain.`,print:`Cetak`,next:`Laporan berikutnya`,noSecret:`Laporan tersimpan, tetapi kode rahasia belum dibuat. Buat di antrean: cari nomornya, lalu "Kode baru".`,received:`Diterima`,which:`Tampilkan`,unassigned:`belum diserahkan`,uncategorised:`tanpa kategori`,search:`cari`,find:`Nomor atau kata`,empty:`Tidak ada. Antrean ini bersih.`,nothing:`Tidak ada yang cocok.`,more:`Berikutnya`,first:`Dari awal`,of:e=>`${e} laporan`,age:e=>`${e} lalu`,noWords:`(rahasia: buka untuk membaca)`,pickOne:`Pilih satu baris untuk membaca dan menanganinya.`,contact:`Kontak`,noContact:`tidak ada`,promise:`Janji`,words:`Catatan dan jawaban`,department:`Diserahkan kepada`,usual:`dinas yang biasa`,route:`Simpan dan serahkan`,classify:`Simpan kategori saja`,routed:`Diserahkan.`,classified:`Kategori disimpan.`,answer:`Jawaban atau hasil untuk warga`,respond:`Kirim tanggapan`,resolve:`Umumkan hasil`,answered:`Tanggapan terkirim.`,resolved:`Hasil diumumkan. Kirim undangan ini kepada warga agar menilai:`,newCode:`Kode baru`,newCodeWhy:`Untuk warga yang kehilangan kodenya. Pastikan siapa yang meminta: kode lama tidak berlaku lagi.`,invite:`Undangan menilai`,until:e=>`berlaku sampai ${e}`,noInvite:`Hasil diumumkan, tetapi undangan belum dibuat; buat dengan tombol "Undangan menilai".`,states:{WAITING:`menunggu`,MENDED:`sudah diambil`,DISCARDED:`dibuang`},source:`Sumber`,reason:`Sebab`,at:`Bagian`,value:`Isinya`,content:`Catatan seperti yang datang`,contentHint:`Perbaiki di sini, lalu proses ulang.`,cut:`Catatan ini terlalu panjang: hanya awalnya yang disimpan, jadi hanya dapat dibuang.`,replay:`Proses ulang`,discard:`Buang`,discardWhy:`Alasan membuang`,replayed:`Diambil: laporan masuk hitungan.`,discarded:`Dibuang.`,tries:e=>`${e} kali gagal diproses ulang`,decided:`Keputusan`,line:e=>`baris ${e}`,pairs:(e,t)=>`${e} pasangan di antara ${t} laporan terbuka`,latest:`(yang terbaru saja)`,score:`Kemiripan`,metres:e=>`${e} m`,apart:e=>`berselang ${e}`,wordsAlike:e=>`kata ${e}`,older:`Lebih dulu`,newer:`Lebih baru`,into:(e,t)=>`${e} sama dengan ${t}: gabungkan`,notSame:`Bukan hal yang sama`,merged:(e,t)=>`${e} digabung ke ${t}.`,dismissed:`Disimpan: bukan hal yang sama.`,undo:`Batalkan`,undoMerge:`Batalkan (laporan dibuka kembali)`,undone:`Dibatalkan.`,noPairs:`Tidak ada yang mungkin ganda.`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`lewat`,EXEMPT:`bebas`,UNOBSERVED:`tidak dijanjikan`},status:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Diserahkan`,RESPONDED:`Ditanggapi`,IN_PROGRESS:`Dikerjakan`,WAITING_CITIZEN:`Menunggu warga`,RESOLVED:`Selesai`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Ganda`},kinds:{RESPONDED:`Tanggapan`,RESOLVED:`Hasil`,RATED:`Penilaian warga`,NOTED:`Catatan`},remark:`Catatan`,step:`Langkah lain`,choose:`pilih …`,noteFor:`Catatan (boleh kosong)`,noteHint:`Hanya untuk petugas; warga tidak membacanya. Ctrl+Enter menyimpan.`,steps:{VERIFIED:`Verifikasi`,STARTED:`Mulai dikerjakan`,WAITING:`Tunggu warga`,REJECTED:`Tolak`,CLOSED:`Tutup`,REOPENED:`Buka kembali`,NOTED:`Simpan catatan`},did:{VERIFIED:`Diverifikasi.`,STARTED:`Dikerjakan.`,WAITING:`Menunggu warga.`,REJECTED:`Ditolak.`,CLOSED:`Ditutup.`,REOPENED:`Dibuka kembali.`,NOTED:`Catatan disimpan.`},means:{VERIFIED:`Diterima sebagai laporan; tanggapan dan hasil masih dijanjikan.`,STARTED:`Dinas mulai bekerja; warga melihatnya.`,WAITING:`Kota menunggu keterangan warga; apa yang kurang ditulis sebagai tanggapan, karena warga tidak membaca catatan ini.`,REJECTED:`Laporan berakhir tanpa dikerjakan; warga melihatnya. Dapat dibuka kembali.`,CLOSED:`Hasil diarsipkan; angka tidak berubah.`,REOPENED:`Putaran baru dimulai.`,NOTED:`Tidak mengubah apa pun.`},closedWithout:`Berhenti tanpa hasil: janji tetap berjalan dan lewat pada waktunya. Yang ditarik warga ditolak dengan sebab itu.`,reasons:{NOT_OURS:`bukan wewenang kota`,INVALID:`bukan laporan, atau tidak dapat dipahami`,WITHDRAWN:`ditarik oleh warga`,DUPLICATE:`sama dengan laporan lain`}},$=(e,t,n)=>`${e} ${e===`1`?t:n}`,We={title:`Counter`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,screens:`Screens`,other:`Indonesian`,simulation:`SIMULATION`,simulated:`What is in this city is made up.`,loading:`Loading …`,tabs:{enter:`New complaint`,queue:`Queue`,aside:`Set aside`,twins:`Possible duplicates`},token:`Operator's token`,tokenWhy:`The counter reads and writes complaints of citizens, which takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget token and entries`,tokenBad:`This token may not read and write complaints.`,refused:`The server refused the token: enter one that is valid. What you entered stays here.`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,failed:`The server could not do it`,again:`Try again`,stale:e=>`Loading again failed; this is how it was at ${e}.`,fresh:e=>`as of ${e}`,help:`Shortcuts`,helpClose:`Close`,helpOn:`Shortcuts of one letter are on (outside of fields)`,keys:[[`n`,`New complaint`],[`q`,`Queue`],[`s`,`Set aside`],[`d`,`Possible duplicates`],[`j / k`,`Next / previous row`],[`p`,`Print the receipt`],[`?`,`This help`],[`Ctrl+Enter`,`Save the form`],[`Esc`,`Leave the field`]],channel:`Made by`,text:`The complaint`,textHint:`As the citizen says it. At most 10,000 characters.`,category:`Category`,categoryHint:`Type a part of a word. May be empty: the complaint goes into the queue.`,district:`Kelurahan or kecamatan`,address:`Address of what it is about`,who:`Who makes it`,name:`Name`,phone:`Telephone`,email:`E-mail`,anonymous:`Anonymous: name and contact are not kept`,secret:`Confidential: operators alone read it`,whoGone:`Name and contact will not be kept.`,save:`Save complaint`,saving:`Saving …`,clear:`Empty the form`,restored:`What was entered before the page was loaded again is here.`,fits:e=>$(e,`choice`,`choices`),wrong:`To correct`,known:`A complaint with this number is saved already, with other words (the server's answer to it was lost). Look for its number in the queue, or save this one as a new complaint.`,asNew:`Save as a new complaint`,receipt:`Receipt`,receiptOf:`Receipt of a complaint`,reference:`Reference`,code:`Secret`,link:`Status`,respondBy:`Answer by`,resolveBy:`Result by`,none:`–`,keepIt:`Keep this paper. The secret cannot be shown again; give it to nobody.`,print:`Print`,next:`Next complaint`,noSecret:`The complaint is saved, but has no secret yet. Make one in the queue: find its number, then "New secret".`,received:`Received`,which:`Show`,unassigned:`without a department`,uncategorised:`without a category`,search:`search`,find:`Number or words`,empty:`None. This queue is clear.`,nothing:`Nothing fits.`,more:`Next`,first:`From the start`,of:e=>$(e,`complaint`,`complaints`),age:e=>`${e} ago`,noWords:`(confidential: open it to read)`,pickOne:`Choose a row to read it and work on it.`,contact:`Contact`,noContact:`none`,promise:`Promise`,words:`Notes and answers`,department:`Hand to`,usual:`the usual department`,route:`Save and hand over`,classify:`Save the category alone`,routed:`Handed over.`,classified:`Category saved.`,answer:`Answer or result for the citizen`,respond:`Send answer`,resolve:`Announce result`,answered:`Answer sent.`,resolved:`Result announced. Send the citizen this invitation to rate it:`,newCode:`New secret`,newCodeWhy:`For a citizen who lost the secret. Make sure who asks: the old one opens nothing any more.`,invite:`Invitation to rate`,until:e=>`good until ${e}`,noInvite:`Result announced, but no invitation was made; make one with "Invitation to rate".`,states:{WAITING:`waiting`,MENDED:`taken since`,DISCARDED:`discarded`},source:`Source`,reason:`Reason`,at:`Field`,value:`What stands there`,content:`The record as it came`,contentHint:`Mend it here, then replay.`,cut:`This record is too long: only its beginning was kept, so it can only be discarded.`,replay:`Replay`,discard:`Discard`,discardWhy:`Why it is discarded`,replayed:`Taken: it counts now.`,discarded:`Discarded.`,tries:e=>`replayed in vain ${$(e,`time`,`times`)}`,decided:`Decision`,line:e=>`line ${e}`,pairs:(e,t)=>`${$(e,`pair`,`pairs`)} among ${$(t,`open complaint`,`open complaints`)}`,latest:`(the latest alone)`,score:`Likeness`,metres:e=>`${e} m`,apart:e=>`${e} apart`,wordsAlike:e=>`words ${e}`,older:`Earlier`,newer:`Later`,into:(e,t)=>`${e} is the same as ${t}: merge`,notSame:`Not the same`,merged:(e,t)=>`${e} was merged into ${t}.`,dismissed:`Kept: not the same.`,undo:`Undo`,undoMerge:`Undo (the complaint is opened again)`,undone:`Undone.`,noPairs:`No possible duplicates.`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not promised`},status:{SUBMITTED:`Received`,VERIFIED:`Accepted`,ASSIGNED:`With a department`,RESPONDED:`Answered`,IN_PROGRESS:`In progress`,WAITING_CITIZEN:`Waiting for the citizen`,RESOLVED:`Resolved`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`},kinds:{RESPONDED:`Answer`,RESOLVED:`Result`,RATED:`The citizen's rating`,NOTED:`Note`},remark:`Note`,step:`Another step`,choose:`choose …`,noteFor:`Note (may be empty)`,noteHint:`For the staff alone; the citizen does not read it. Ctrl+Enter saves.`,steps:{VERIFIED:`Accept`,STARTED:`Start the work`,WAITING:`Wait for the citizen`,REJECTED:`Reject`,CLOSED:`Close`,REOPENED:`Open again`,NOTED:`Save a note`},did:{VERIFIED:`Accepted.`,STARTED:`The work has begun.`,WAITING:`Waiting for the citizen.`,REJECTED:`Rejected.`,CLOSED:`Closed.`,REOPENED:`Opened again.`,NOTED:`Note saved.`},means:{VERIFIED:`It is a complaint; answer and result stay promised.`,STARTED:`The department works on it; the citizen sees that.`,WAITING:`The city waits for the citizen; write what is missing as an answer, since the citizen does not read this note.`,REJECTED:`It ends without work; the citizen sees that. It can be opened again.`,CLOSED:`The result is filed away; no figure changes.`,REOPENED:`A new round begins.`,NOTED:`Nothing else changes.`},closedWithout:`The work ends without a result: the promises run on, and break when they fall due. What the citizen took back is rejected for that reason.`,reasons:{NOT_OURS:`not the city's to solve`,INVALID:`no complaint, or cannot be understood`,WITHDRAWN:`the citizen took it back`,DUPLICATE:`the same as another`}},Ge=e=>e===`id`?Ue:We,Ke=[`enter`,`queue`,`aside`,`twins`],qe=3e4,Je={n:`enter`,q:`queue`,s:`aside`,d:`twins`};function Ye(){let e=new URLSearchParams(location.search),[r,a]=n(null),[d,_]=n(!1),[v,y]=n(!1),[C,w]=n(o()!==null),[T,E]=n(Ke.find(t=>t===e.get(`tab`))??`enter`),[D,O]=n(new Set([T])),[k,A]=n(!1),[j,M]=n(0),[N,P]=n(0),F=ce()+j,I=()=>s(b,{}).then(({city:e})=>{a(e),_(!1)},e=>{if(!(e instanceof c))throw e;_(!0)});i(()=>void I(),[]);let L=X(C&&!v?`counts`:null,F,e=>s(x,{},e)),ee=X(C&&!v?`pairs`:null,le(qe)+j,e=>s(S,{},e));i(()=>{L.failure?.code===`FORBIDDEN`&&y(!0)},[L.failure]);let R=m(e.get(`lang`),r?.languages??[]),z=Ge(R),B=p(R,u(R,r?.locale??`id-ID`),r?.timeZone??`Asia/Jakarta`);i(()=>{document.documentElement.lang=R,document.title=`${z.title} \u2013 ${r===null?`tugu`:l(r,R)}`,document.documentElement.classList.toggle(`simulated`,r?.simulated===!0)},[R,r]);let V=e=>{let t=new URL(location.href);t.searchParams.set(`tab`,e),history.replaceState(null,``,t),E(e),O(t=>new Set([...t,e])),setTimeout(()=>document.getElementById(e)?.focus())};i(()=>{let e=e=>{let t=e.target instanceof HTMLElement?e.target:document.body,n=t.matches(`textarea, select, input:not([type=radio]):not([type=checkbox])`);if(e.key===`Escape`&&n)return t.blur();if(n||e.ctrlKey||e.altKey||e.metaKey||document.querySelector(`dialog[open]`)!==null)return;if(e.key===`?`)return A(!0);if(!ke())return;let r=Je[e.key];if(r!==void 0)return e.preventDefault(),V(r);if(e.key===`p`&&document.querySelector(`#tab-${T} [data-key="p"]`)?.click(),e.key===`j`||e.key===`k`){let t=[...document.querySelectorAll(`#tab-${T} [data-row]`)],n=t.findIndex(e=>e===document.activeElement);t[Math.max(0,Math.min(t.length-1,n+(e.key===`j`?1:-1)))]?.focus()}};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[T]);let{data:H}=L,U=e=>e===void 0?null:f(`span`,{class:`n`,children:B.count(e)}),W={enter:void 0,queue:H?.unassigned?.totalCount,aside:H?.setAside?.totalCount,twins:ee.data?.duplicatePairs?.totalCount};return f(t,{children:[f(g,{here:`/counter`,pages:[[`/counter`,z.title],[`/screens`,z.screens],[`/wall`,z.wall],[`/kpi`,z.kpi]],city:r,language:R,words:z,children:f(`button`,{type:`button`,class:`plain`,onClick:()=>A(!0),children:[z.help,` (?)`]})}),f(`main`,{id:`main`,children:[f(`h1`,{children:z.title}),d&&f(`div`,{class:`state`,role:`alert`,children:[f(`p`,{children:z.unreachable}),f(`p`,{class:`do`,children:f(`button`,{type:`button`,onClick:()=>void I(),children:z.again})})]}),!d&&r===null&&f(`p`,{class:`note`,role:`status`,children:z.loading}),r!==null&&f(t,{children:[f(h,{words:z,refused:v,probe:()=>s(x,{}),done:()=>{y(!1),w(o()!==null),M(e=>e+1)},forgot:()=>{w(!1),xe(null,0),P(e=>e+1),O(new Set([T]))}}),f(`nav`,{class:`tabs`,"aria-label":z.title,children:Ke.map(e=>f(`button`,{type:`button`,"aria-current":e===T?`page`:void 0,onClick:()=>V(e),children:[z.tabs[e],` `,U(W[e])]},e))}),Ke.filter(e=>D.has(e)).map(e=>{let t={words:z,language:R,format:B,city:r,tick:e===T?F:-1,changed:()=>M(e=>e+1),refused:()=>y(!0)},n={enter:De,queue:ze,aside:fe,twins:Ve}[e];return f(`div`,{id:`tab-${e}`,hidden:e!==T,children:e===`enter`||C?f(n,{desk:t}):f(`p`,{class:`note`,children:z.tokenWhy})},`${e}${N}`)})]})]}),k&&f(Ae,{words:z,close:()=>A(!1)})]})}var Xe=document.getElementById(`root`);if(Xe===null)throw Error(`the page has no #root`);a(f(Ye,{}),Xe);