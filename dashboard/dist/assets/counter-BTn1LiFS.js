import{i as e,l as t,o as n,r,t as i,u as a}from"./hooks-S8SKZytS.js";import{a as o,o as s,r as c,t as l}from"./theme-z1Jdd6K7.js";import{a as u,n as d,o as f,r as p,s as m,t as h}from"./language-DbeI7pIy.js";import{n as g,r as _,t as v}from"./field-DeQRbfdS.js";import{t as y}from"./link-DQFNFR6E.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
    `),S=new b(`
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
    `),C=new b(`
    query PairCount {
  duplicatePairs(first: 0) {
    totalCount
  }
}
    `),w=new b(`
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
}`),T=new b(`
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
}`),E=new b(`
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
    `),D=new b(`
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
}`),O=new b(`
    subscription Changes {
  complaintEvents {
    cursor
  }
}
    `),k=new b(`
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
}`),A=new b(`
    mutation Classify($input: ComplaintClassifyInput!) {
  complaintClassify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),j=new b(`
    mutation Assign($input: ComplaintAssignInput!) {
  complaintAssign(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),M=new b(`
    mutation Verify($input: ComplaintStepInput!) {
  complaintVerify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),ee=new b(`
    mutation Start($input: ComplaintStepInput!) {
  complaintStart(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),N=new b(`
    mutation Wait($input: ComplaintStepInput!) {
  complaintWait(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),P=new b(`
    mutation Reject($input: ComplaintRejectInput!) {
  complaintReject(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),F=new b(`
    mutation Close($input: ComplaintStepInput!) {
  complaintClose(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),I=new b(`
    mutation Reopen($input: ComplaintStepInput!) {
  complaintReopen(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),L=new b(`
    mutation Note($input: ComplaintNoteInput!) {
  complaintNote(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),R=new b(`
    mutation Respond($input: ComplaintRespondInput!) {
  complaintRespond(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),z=new b(`
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
}`),te=new b(`
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
}`),ne=new b(`
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
}`),B=new b(`
    mutation Merge($input: ComplaintMergeInput!) {
  complaintMerge(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),re=new b(`
    mutation Dismiss($id: ID!, $other: ID!) {
  duplicateDismiss(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),V=new b(`
    mutation Restore($id: ID!, $other: ID!) {
  duplicateRestore(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),H=new b(`
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
    `),U=new b(`
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
    `);function W(e,t){let[r,i]=n(!1),[a,o]=n(null);return{busy:r,fault:a,act:async n=>{if(r)return!1;i(!0),o(null);try{let t=await n();if(t.length===0)return!0;o({text:e.wrong,english:t.map(({field:e,message:t})=>[e?.slice(1).join(`.`),t].filter(e=>e!==void 0&&e!==``).join(`: `)).join(`; `)})}catch(n){if(!(n instanceof c))throw n;n.code===`FORBIDDEN`||n.code===`UNAUTHENTICATED`?(t(),o({text:e.refused,english:``})):o(n.code===`UNREACHABLE`?{text:e.unreachable,english:``}:{text:e.failed,english:n.message})}finally{i(!1)}return!1},clear:()=>o(null)}}function G({fault:e}){return e===null?null:p(`p`,{class:`bad`,role:`alert`,children:[e.text,e.english!==``&&p(t,{children:[`: `,p(`span`,{lang:`en`,children:e.english})]})]})}function K({words:e,format:t,polled:n}){let{failure:r,data:i,at:a}=n;return r!==null&&r.code!==`FORBIDDEN`?p(`p`,{class:`bad`,role:`alert`,children:i===null?ie(e,r):e.stale(t.clock(a))}):p(`p`,{class:`note`,children:a===0?e.loading:e.fresh(t.clock(a))})}var ie=(e,t)=>t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`;function ae({words:e,more:t,later:n,next:r,first:i}){return!t&&!n?null:p(`p`,{class:`row`,children:[n&&p(`button`,{type:`button`,onClick:i,children:e.first}),t&&p(`button`,{type:`button`,onClick:r,children:e.more})]})}function oe(e,t){if(t.secret)return e.noWords;let n=[t.title,t.file?.text??``].filter(e=>e!==``).join(` – `);return n.length>160?`${n.slice(0,160)}\u2026`:n}function se(e,t){return[e.file?.address??``,...[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>u(e,t))].filter(e=>e!==``).join(`, `)}function ce(e,t){let n=new Map(e.departments.map(e=>[e.code,e.abbreviation]));return e.categories.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:u(e,t),more:n.get(e.department.code)??``}))}function le(e,t){let n=new Map(e.districts.map(e=>[e.code,u(e,t)]));return e.districts.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:u(e,t),more:e.level===`KELURAHAN`?`kelurahan, Kec. ${n.get(e.parentCode??``)??``}`:`kecamatan`}))}var ue=15e3,de=1e3;function fe(){let[e,t]=n(0);return i(()=>{let e=null,n=()=>{e??=setTimeout(()=>{e=null,t(e=>e+1)},de)},r=()=>void 0,i=new y(`${location.origin.replace(/^http/,`ws`)}/graphql`,{opened:n,closed:r,attempting:r,heard:r}),a=i.start(),o=i.subscribe(O,{},{next:n,failed:r}),s=setInterval(n,ue);return()=>{o(),a(),clearInterval(s),e!==null&&clearTimeout(e)}},[]),e}function pe(e){let[t,r]=n(0);return i(()=>{let t=setInterval(()=>r(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function q(t,r,a){let[o,s]=n({key:t,data:null,failure:null,at:0}),l=e(a);return l.current=a,i(()=>{if(t===null||r<0)return;let e=new AbortController;return l.current(e.signal).then(e=>s({key:t,data:e,failure:null,at:Date.now()}),n=>{if(!e.signal.aborted){if(!(n instanceof c))throw n;s(e=>({...e.key===t?e:{data:null,at:0},key:t,failure:n}))}}),()=>e.abort()},[t,r]),o.key===t?o:{data:null,failure:null,at:0}}var me=20,he=[`WAITING`,`MENDED`,`DISCARDED`];function ge({desk:e}){let{words:r,language:a,format:s}=e,[c,l]=n(`WAITING`),[d,f]=n(null),[m,h]=n(null),[g,_]=n(``),v=q(JSON.stringify([c,d]),e.tick,e=>o(E,{state:c,source:null,first:me,after:d},e));i(()=>{v.failure?.code===`FORBIDDEN`&&e.refused()},[v.failure]);let y=v.data?.setAside??null;return p(`div`,{class:`edit`,children:[p(`section`,{"aria-labelledby":`aside`,children:[p(`h2`,{id:`aside`,tabIndex:-1,children:r.tabs.aside}),p(`label`,{class:`one`,children:[p(`span`,{children:r.which}),p(`select`,{value:c,onChange:e=>{l(he.find(t=>t===e.currentTarget.value)??`WAITING`),f(null)},children:he.map(e=>p(`option`,{value:e,children:r.states[e]},e))})]}),p(K,{words:r,format:s,polled:v}),y!==null&&p(t,{children:[p(`p`,{children:p(`b`,{children:s.count(y.totalCount)})}),p(`ul`,{class:`shelf`,children:[y.edges.map(({node:e})=>p(`li`,{children:p(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===m?.id?`true`:void 0,onClick:()=>{h(e),_(``),setTimeout(()=>document.getElementById(`record`)?.focus())},children:[p(`b`,{children:[u(e.source,a),` `,e.externalId]}),p(`small`,{children:r.age(s.span((Date.now()-Date.parse(e.receivedAt))/1e3))}),p(`span`,{class:`of`,children:e.reason})]})},e.id)),y.edges.length===0&&p(`li`,{class:`note`,children:r.empty})]}),p(ae,{words:r,more:y.pageInfo.hasNextPage,later:d!==null,next:()=>f(y.pageInfo.endCursor),first:()=>f(null)})]})]}),p(`section`,{children:[g!==``&&p(`p`,{class:`done`,role:`status`,children:g}),m===null?p(`p`,{class:`note`,children:r.pickOne}):p(_e,{desk:e,record:m,decided:t=>{h(null),_(t),e.changed(),document.getElementById(`aside`)?.focus()}},m.id)]})]})}function _e({desk:e,record:r,decided:i}){let{words:a,language:s,format:c}=e,[l,d]=n(r.content),[f,m]=n(``),{busy:h,fault:g,act:_}=W(a,e.refused),y=new TextEncoder().encode(r.content).length>=r.contentBytes,b=r.state===`WAITING`,x=()=>_(async()=>(await o(H,{id:r.id,content:l===r.content?null:l})).setAsideReplay.userErrors).then(e=>{e&&i(a.replayed)}),S=()=>_(async()=>(await o(U,{id:r.id,reason:f})).setAsideDiscard.userErrors).then(e=>{e&&i(a.discarded)});return p(t,{children:[p(`h2`,{id:`record`,tabIndex:-1,children:[u(r.source,s),` `,r.externalId,` `,p(`small`,{children:a.states[r.state]})]}),p(`p`,{lang:`en`,children:r.message}),p(`dl`,{class:`about`,children:[p(`dt`,{children:a.reason}),p(`dd`,{children:r.reason}),r.field!==``&&p(t,{children:[p(`dt`,{children:a.at}),p(`dd`,{children:[r.field,r.column].filter(e=>e!==``).join(` / `)})]}),r.value!==``&&p(t,{children:[p(`dt`,{children:a.value}),p(`dd`,{children:r.value})]}),p(`dt`,{children:a.source}),p(`dd`,{children:[r.format,r.line===null?``:`, ${a.line(c.count(r.line))}`,r.tries>0?`, ${a.tries(c.count(r.tries))}`:``]}),r.decision!==``&&p(t,{children:[p(`dt`,{children:a.decided}),p(`dd`,{children:r.decision})]})]}),p(v,{label:a.content,hint:b?y?a.contentHint:a.cut:void 0,fault:void 0,children:e=>p(`textarea`,{...e,class:`raw`,rows:10,spellcheck:!1,readOnly:!b||!y,value:l,onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&x()},onInput:e=>d(e.currentTarget.value)})}),p(G,{fault:g}),b&&p(t,{children:[p(`p`,{class:`row`,children:p(`button`,{type:`button`,class:`main`,disabled:h||!y,onClick:()=>void x(),children:a.replay})}),p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),S()},children:[p(v,{label:a.discardWhy,fault:void 0,children:e=>p(`input`,{type:`text`,...e,maxLength:500,value:f,onInput:e=>m(e.currentTarget.value)})}),p(`button`,{type:`submit`,disabled:h||f.trim()===``,children:a.discard})]})]})]})}var ve=`0123456789ABCDEFGHJKMNPQRSTVWXYZ`;function ye(e,t=crypto.getRandomValues(new Uint8Array(8))){return`${e.getFullYear()}-${[...t].map(e=>ve[e%32]).join(``)}`}function J(e){return{externalId:ye(new Date),channel:e,text:``,category:``,district:``,address:``,name:``,phone:``,email:``,anonymous:!1,secret:!1}}function be(e,t){return t.includes(e.channel)?e:{...e,channel:t[0]??``}}function Y(e){return[e.text,e.category,e.district,e.address,e.name,e.phone,e.email].some(e=>e!==``)||e.anonymous||e.secret}function xe(e){let t=e=>e.trim()===``?null:e.trim(),n=e.anonymous?null:{name:t(e.name),phone:t(e.phone),email:t(e.email)};return{externalId:e.externalId,channel:e.channel,text:e.text.trim(),category:t(e.category),district:t(e.district),address:t(e.address),anonymous:e.anonymous,secret:e.secret,reporter:n===null||Object.values(n).every(e=>e===null)?null:n}}var X=`tugu.counter.draft`,Se=72e5;function Ce(e,t){try{e===null||!Y(e)?sessionStorage.removeItem(X):sessionStorage.setItem(X,JSON.stringify({at:t,draft:e}))}catch{}}function we(e){try{let t=JSON.parse(sessionStorage.getItem(X)??`null`);return t===null?null:e-t.at<Se?{...J(``),...t.draft}:(sessionStorage.removeItem(X),null)}catch{return null}}var Z=e=>e.toLowerCase().normalize(`NFD`).replace(/[\u0300-\u036f]/g,``);function Te(e,t){let n=Z(t).split(/\s+/).filter(e=>e!==``),r=e=>{let t=Z(e.name),r=`${t} ${Z(e.more)} ${Z(e.code)}`;if(!n.every(e=>r.includes(e)))return-1;let i=n[0]??``;return t.startsWith(i)?0:t.split(/[^\p{L}\p{N}]+/u).some(e=>e.startsWith(i))?1:2};return e.map(e=>({choice:e,at:r(e)})).filter(({at:e})=>e>=0).sort((e,t)=>e.at-t.at).map(({choice:e})=>e)}var Ee=12;function De({choices:t,value:i,count:a,choose:o,...s}){let[c,l]=n(null),[u,d]=n(0),f=r(),m=e(null),h=t.find(({code:e})=>e===i),g=c===null?[]:Te(t,c),_=g.slice(0,Ee),v=c!==null&&_.length>0,y=e=>{e!==void 0&&o(e.code),l(null),d(0)};return p(`div`,{class:`pick`,ref:m,children:[p(`input`,{type:`text`,role:`combobox`,autocomplete:`off`,spellcheck:!1,"aria-expanded":v,"aria-controls":f,"aria-autocomplete":`list`,...v?{"aria-activedescendant":`${f}-${u}`}:{},...s,value:c??h?.name??``,onInput:e=>{l(e.currentTarget.value),d(0),e.currentTarget.value===``&&o(``)},onBlur:()=>{c!==null&&c!==``&&_.length===1?y(_[0]):l(null)},onKeyDown:e=>{if(e.key===`ArrowDown`||e.key===`ArrowUp`){if(e.preventDefault(),c===null){l(``),d(0);return}d(t=>(t+(e.key===`ArrowDown`?1:_.length-1))%Math.max(1,_.length))}else e.key===`Enter`&&v&&!e.ctrlKey?(e.preventDefault(),y(_[u])):e.key===`Escape`&&c!==null&&(e.preventDefault(),e.stopPropagation(),y(void 0))}}),p(`ul`,{id:f,role:`listbox`,"aria-label":h?.name??a(g.length),hidden:!v,children:_.map((e,t)=>p(`li`,{id:`${f}-${t}`,role:`option`,"aria-selected":t===u,onMouseDown:t=>{t.preventDefault(),y(e)},children:[e.name,` `,p(`small`,{children:e.more})]},e.code))}),p(`span`,{class:`sr`,role:`status`,children:c===null||c===``?``:a(g.length)})]})}function Oe({desk:{words:n,language:r,format:a,city:o},given:s,next:c}){let l=e(null);i(()=>l.current?.focus(),[]);let{complaint:d,access:f}=s,m=e=>e==null?n.none:`${a.date(Date.parse(e))} ${a.clock(Date.parse(e))}`;return d===null?null:p(`section`,{class:`receipt`,"aria-labelledby":`receipt`,children:[p(`p`,{class:`town`,children:[p(`b`,{children:o.service}),` `,u(o,r)]}),o.simulated&&p(`p`,{class:`sim`,children:n.simulation}),p(`h2`,{id:`receipt`,tabIndex:-1,ref:l,children:n.receiptOf}),p(`dl`,{children:[p(`dt`,{children:n.reference}),p(`dd`,{class:`big`,children:d.reference}),f!==null&&p(t,{children:[p(`dt`,{children:n.code}),p(`dd`,{class:`big`,children:f.secret})]}),f!==null&&p(t,{children:[p(`dt`,{children:n.link}),p(`dd`,{children:new URL(f.link,location.origin).href})]}),p(`dt`,{children:n.received}),p(`dd`,{children:m(d.submittedAt)}),p(`dt`,{children:n.respondBy}),p(`dd`,{children:m(d.response.dueAt)}),p(`dt`,{children:n.resolveBy}),p(`dd`,{children:m(d.resolution.dueAt)})]}),f===null?p(`p`,{class:`bad`,role:`alert`,children:n.noSecret}):p(`p`,{children:n.keepIt}),p(`p`,{class:`row noprint`,children:[p(`button`,{type:`button`,"data-key":`p`,onClick:()=>print(),children:n.print}),p(`button`,{type:`button`,onClick:c,children:n.next})]})]})}function ke({desk:t}){let{words:r,language:a,city:s}=t,c=s.counterChannels,[l]=n(()=>we(Date.now())),[d,f]=n(()=>be(l??J(``),c.map(({code:e})=>e))),[m,h]=n([]),[g,_]=n(null),{busy:y,fault:b,act:x,clear:S}=W(r,t.refused),C=e(null),w=e=>f(t=>({...t,...e}));i(()=>Ce(g===null?d:null,Date.now()),[d,g]),i(()=>{let e=e=>{Y(d)&&g===null&&e.preventDefault()};return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[d,g]),i(()=>{m.length>0&&C.current?.querySelector(`[aria-invalid=true]`)?.focus()},[m]);let T=()=>{f(J(d.channel)),_(null),h([]),S(),setTimeout(()=>C.current?.querySelector(`textarea`)?.focus())};if(g!==null)return p(Oe,{desk:t,given:g,next:T});let E=e=>m.find(({field:t})=>t?.slice(1).join(`.`)===e)?.message,D=m.some(({field:e,code:t})=>t===`CONFLICT`&&e?.[1]===`externalId`),O=e=>void x(async()=>{h([]);let{complaintSubmit:n}=await o(k,{input:xe(e)});return n.complaint===null?(h(n.userErrors),n.userErrors.filter(({field:e})=>e===null)):(_(n),t.changed(),[])});return p(`form`,{ref:C,class:`enter`,noValidate:!0,"aria-labelledby":`enter`,onSubmit:e=>{e.preventDefault(),O(d)},onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),O(d))},children:[p(`h2`,{id:`enter`,tabIndex:-1,children:r.tabs.enter}),l!==null&&p(`p`,{class:`note`,role:`status`,children:r.restored}),p(`fieldset`,{class:`ways`,children:[p(`legend`,{children:r.channel}),c.map(e=>p(`label`,{children:[p(`input`,{type:`radio`,name:`channel`,checked:d.channel===e.code,onChange:()=>w({channel:e.code})}),` `,u(e,a)]},e.code))]}),p(v,{label:r.text,hint:r.textHint,fault:E(`text`),children:e=>p(`textarea`,{...e,rows:6,maxLength:1e4,value:d.text,onInput:e=>w({text:e.currentTarget.value})})}),p(`div`,{class:`row`,children:[p(v,{label:r.category,hint:r.categoryHint,fault:E(`category`),children:e=>p(De,{...e,choices:ce(s,a),value:d.category,count:e=>r.fits(String(e)),choose:e=>w({category:e})})}),p(v,{label:r.district,fault:E(`district`),children:e=>p(De,{...e,choices:le(s,a),value:d.district,count:e=>r.fits(String(e)),choose:e=>w({district:e})})})]}),p(v,{label:r.address,fault:E(`address`),children:e=>p(`input`,{type:`text`,...e,class:`wide`,autocomplete:`off`,value:d.address,onInput:e=>w({address:e.currentTarget.value})})}),p(`fieldset`,{children:[p(`legend`,{children:r.who}),p(`div`,{class:`checks`,children:[p(`label`,{children:[p(`input`,{type:`checkbox`,checked:d.anonymous,onChange:e=>w({anonymous:e.currentTarget.checked})}),` `,r.anonymous]}),p(`label`,{children:[p(`input`,{type:`checkbox`,checked:d.secret,onChange:e=>w({secret:e.currentTarget.checked})}),` `,r.secret]})]}),d.anonymous?p(`p`,{class:`note`,children:r.whoGone}):p(`div`,{class:`row`,children:[`name`,`phone`,`email`].map(e=>p(v,{label:r[e],fault:E(`reporter.${e}`),children:t=>p(`input`,{type:`text`,inputMode:e===`name`?`text`:e===`phone`?`tel`:`email`,...t,autocomplete:`off`,value:d[e],onInput:t=>w({[e]:t.currentTarget.value})})},e))})]}),p(G,{fault:b}),D&&p(`p`,{class:`bad`,role:`alert`,children:[d.externalId,`: `,r.known,` `,p(`button`,{type:`button`,onClick:()=>{let e={...d,externalId:ye(new Date)};f(e),O(e)},children:r.asNew})]}),p(`div`,{class:`acts`,children:[p(`button`,{type:`submit`,class:`main`,disabled:y,children:y?r.saving:r.save}),p(`button`,{type:`button`,disabled:!Y(d),onClick:T,children:r.clear})]})]})}var Ae=`tugu.counter.keys`;function je(){try{return localStorage.getItem(Ae)!==`off`}catch{return!0}}function Me({words:n,close:r}){let a=e(null);return i(()=>a.current?.showModal(),[]),p(`dialog`,{ref:a,class:`help`,"aria-labelledby":`help`,onClose:r,children:[p(`h2`,{id:`help`,children:n.help}),p(`dl`,{children:n.keys.map(([e,n])=>p(t,{children:[p(`dt`,{children:p(`kbd`,{children:e})}),p(`dd`,{children:n})]}))}),p(`p`,{children:p(`label`,{children:[p(`input`,{type:`checkbox`,defaultChecked:je(),onChange:e=>{try{localStorage.setItem(Ae,e.currentTarget.checked?`on`:`off`)}catch{}}}),` `,n.helpOn]})}),p(`button`,{type:`button`,autofocus:!0,onClick:()=>a.current?.close(),children:n.helpClose})]})}var Ne=[`VERIFIED`,`STARTED`,`WAITING`,`REJECTED`,`CLOSED`,`REOPENED`,`NOTED`],Pe=[`NOT_OURS`,`INVALID`,`WITHDRAWN`,`DUPLICATE`];function Fe(e,t,n,r){let i={id:t,note:n===``?null:n};switch(e){case`VERIFIED`:return o(M,{input:i}).then(e=>e.complaintVerify.userErrors);case`STARTED`:return o(ee,{input:i}).then(e=>e.complaintStart.userErrors);case`WAITING`:return o(N,{input:i}).then(e=>e.complaintWait.userErrors);case`REJECTED`:return o(P,{input:{...i,reason:r}}).then(e=>e.complaintReject.userErrors);case`CLOSED`:return o(F,{input:i}).then(e=>e.complaintClose.userErrors);case`REOPENED`:return o(I,{input:i}).then(e=>e.complaintReopen.userErrors);case`NOTED`:return o(L,{input:{id:t,text:n}}).then(e=>e.complaintNote.userErrors)}}function Ie(e,t,n){return t===`CLOSED`&&n!==`RESOLVED`?e.closedWithout:e.means[t]}function Le({words:e,id:r,status:i,legal:a,busy:o,run:s}){let[c,l]=n(``),[u,d]=n(``),[f,m]=n(``),h=Ne.filter(e=>a.includes(e)),g=h.find(e=>e===c),_=g===void 0||g===`REJECTED`&&f===``||g===`NOTED`&&u.trim()===``,y=async()=>{_||o||await s(e.did[g],()=>Fe(g,r,u.trim(),f===``?`INVALID`:f))&&(l(``),d(``),m(``))};return p(`form`,{class:`stack`,onSubmit:e=>{e.preventDefault(),y()},children:[p(`div`,{class:`row`,children:[p(v,{label:e.step,hint:g===void 0?void 0:Ie(e,g,i),fault:void 0,children:t=>p(`select`,{...t,value:g??``,onChange:e=>l(h.find(t=>t===e.currentTarget.value)??``),children:[p(`option`,{value:``,children:e.choose}),h.map(t=>p(`option`,{value:t,children:e.steps[t]},t))]})}),g===`REJECTED`&&p(v,{label:e.reason,fault:void 0,children:t=>p(`select`,{...t,value:f,onChange:e=>m(Pe.find(t=>t===e.currentTarget.value)??``),children:[p(`option`,{value:``,children:e.choose}),Pe.map(t=>p(`option`,{value:t,children:e.reasons[t]},t))]})})]}),g!==void 0&&p(t,{children:[p(v,{label:g===`NOTED`?e.remark:e.noteFor,hint:e.noteHint,fault:void 0,children:e=>p(`textarea`,{...e,rows:2,maxLength:2e3,value:u,onInput:e=>d(e.currentTarget.value),onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),y())}})}),p(`p`,{children:p(`button`,{type:`submit`,disabled:o||_,children:e.steps[g]})})]})]})}function Re({desk:e,id:r}){let{words:a,language:s,format:c,city:l}=e,[d,m]=n(0),h=q(r,e.tick+d,e=>o(T,{id:r},e)),g=h.data?.complaint??null,[_,y]=n(null),[b,x]=n(``),[S,C]=n(``),[w,E]=n(``),[D,O]=n(null),{busy:k,fault:M,act:ee}=W(a,e.refused);if(i(()=>{h.failure?.code===`FORBIDDEN`&&e.refused()},[h.failure]),g===null)return p(K,{words:a,format:c,polled:h});let N=_??(g.category.code===`NONE`?``:g.category.code),P=l.categories.find(({code:e})=>e===N)?.department.code??`NONE`,F=e=>g.legalSteps.includes(e),I=t=>{E(t),m(e=>e+1),e.changed()},L=async(e,t)=>{let n=await ee(t);return n&&I(e),n},B=async()=>N===``||N===g.category.code?[]:(await o(A,{input:{id:r,category:N}})).complaintClassify.userErrors,re=()=>L(a.routed,async()=>{let e=await B();return e.length>0?e:(await o(j,{input:{id:r,department:b===``?null:b}})).complaintAssign.userErrors}),V=e=>L(``,async()=>{let t=await e();return t.userErrors.length===0&&O(t),t.userErrors}),H=(e,{dueAt:n,verdict:r})=>p(t,{children:[p(`dt`,{children:e}),p(`dd`,{children:n===null?a.verdicts[r]:`${c.date(Date.parse(n))} ${c.clock(Date.parse(n))}, ${a.verdicts[r]}`})]}),U=g.file?.reporter??null;return p(t,{children:[p(`h2`,{id:`one`,tabIndex:-1,children:[g.reference,` `,p(`small`,{children:a.status[g.status]})]}),g.simulated&&p(`p`,{children:p(`span`,{class:`sim`,children:a.simulation})}),g.title!==``&&p(`p`,{children:p(`b`,{children:g.title})}),p(`p`,{class:`text`,children:g.file?.text??``}),p(`dl`,{class:`about`,children:[p(`dt`,{children:a.district}),p(`dd`,{children:se(g,s)||a.none}),p(`dt`,{children:a.channel}),p(`dd`,{children:u(g.channel,s)}),p(`dt`,{children:a.contact}),p(`dd`,{children:U===null?a.noContact:[U.name,U.phone,U.email].filter(e=>e!==``).join(`, `)}),p(`dt`,{children:a.department}),p(`dd`,{children:g.department.code===`NONE`?a.none:u(g.department,s)}),H(a.respondBy,g.response),H(a.resolveBy,g.resolution)]}),F(`CLASSIFIED`)&&p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),re()},children:[p(v,{label:a.category,fault:void 0,children:e=>p(De,{...e,choices:ce(l,s),value:N,count:e=>a.fits(String(e)),choose:y})}),F(`ASSIGNED`)&&p(v,{label:a.department,fault:void 0,children:e=>p(`select`,{...e,value:b,onChange:e=>x(e.currentTarget.value),children:[p(`option`,{value:``,children:[a.usual,P===`NONE`?``:` (${l.departments.find(({code:e})=>e===P)?.abbreviation??P})`]}),l.departments.filter(({validTo:e,code:t})=>e===null&&t!==`NONE`).map(e=>p(`option`,{value:e.code,children:f(e,s)},e.code))]})}),p(`p`,{class:`row`,children:[F(`ASSIGNED`)&&p(`button`,{type:`submit`,class:`main`,disabled:k,children:a.route}),p(`button`,{type:`button`,disabled:k||N===``||N===g.category.code,onClick:()=>void L(a.classified,B),children:a.classify})]})]}),(F(`RESPONDED`)||F(`RESOLVED`))&&p(`div`,{class:`stack`,children:[p(v,{label:a.answer,fault:void 0,children:e=>p(`textarea`,{...e,rows:4,maxLength:1e4,value:S,onInput:e=>C(e.currentTarget.value)})}),p(`p`,{class:`row`,children:[F(`RESPONDED`)&&p(`button`,{type:`button`,disabled:k||S.trim()===``,onClick:()=>void L(a.answered,async()=>{let{complaintRespond:{userErrors:e}}=await o(R,{input:{id:r,text:S}});return e.length===0&&C(``),e}),children:a.respond}),F(`RESOLVED`)&&p(`button`,{type:`button`,disabled:k||S.trim()===``,onClick:()=>void L(``,async()=>{let{complaintResolve:e}=await o(z,{input:{id:r,text:S}});return e.complaint===null?e.userErrors:(C(``),O(e),e.invitation===null?[{field:null,message:a.noInvite,code:`BUSY`}]:[])}),children:a.resolve})]})]}),p(Le,{words:a,id:r,status:g.status,legal:g.legalSteps,busy:k,run:L}),p(G,{fault:M}),w!==``&&p(`p`,{class:`done`,role:`status`,children:w}),D?.invitation!=null&&p(`p`,{class:`done`,role:`status`,children:[a.resolved,` `,p(`b`,{class:`key`,children:new URL(D.invitation.link,location.origin).href}),` (`,a.until(c.date(Date.parse(D.invitation.expiresAt))),`)`]}),D?.access!=null&&p(`p`,{class:`done`,role:`status`,children:[a.reference,` `,p(`b`,{children:D.access.reference}),`, `,a.code,` `,p(`b`,{class:`key`,children:D.access.secret}),`. `,a.keepIt]}),p(`p`,{class:`row`,children:[F(`RATED`)&&p(`button`,{type:`button`,disabled:k,onClick:()=>void V(async()=>(await o(ne,{id:r})).complaintInvite),children:a.invite}),p(`button`,{type:`button`,disabled:k,title:a.newCodeWhy,onClick:()=>void V(async()=>(await o(te,{id:r})).complaintAccess),children:a.newCode})]}),p(`p`,{class:`note`,children:a.newCodeWhy}),(g.file?.remarks.length??0)>0&&p(t,{children:[p(`h3`,{children:a.words}),p(`ul`,{class:`remarks`,children:g.file?.remarks.map((e,t)=>p(`li`,{children:[p(`small`,{children:[a.kinds[e.kind]??a.remark,`, `,c.date(Date.parse(e.occurredAt)),` `,c.clock(Date.parse(e.occurredAt)),`, `,e.actor]}),p(`p`,{class:`text`,children:e.text})]},t))})]})]})}var ze=20,Be=[`unassigned`,`uncategorised`,`search`];function Ve({desk:e}){let{words:r,language:a,format:s}=e,[c,l]=n(`unassigned`),[d,f]=n(``),[m,h]=n(``),[g,_]=n(null),[v,y]=n(null),b=c===`unassigned`?{departments:[`NONE`]}:c===`uncategorised`?{categories:[`NONE`]}:null,x=c!==`search`||m!==``,S=q(x?JSON.stringify([c,m,g]):null,e.tick,e=>o(w,{filter:b,measure:c===`search`?`RECEIVED`:`OPEN`,search:c===`search`?m:null,first:ze,after:g},e));i(()=>{S.failure?.code===`FORBIDDEN`&&e.refused()},[S.failure]);let C=S.data?.complaints??null,T=e=>{l(e),_(null)};return p(`div`,{class:`edit`,children:[p(`section`,{"aria-labelledby":`queue`,children:[p(`h2`,{id:`queue`,tabIndex:-1,children:r.tabs.queue}),p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),h(d.trim()),_(null)},children:[p(`label`,{class:`one`,children:[p(`span`,{children:r.which}),p(`select`,{value:c,onChange:e=>T(Be.find(t=>t===e.currentTarget.value)??`unassigned`),children:Be.map(e=>p(`option`,{value:e,children:r[e]},e))})]}),c===`search`&&p(t,{children:[p(`label`,{class:`one`,children:[p(`span`,{children:r.find}),p(`input`,{type:`search`,value:d,onInput:e=>f(e.currentTarget.value)})]}),p(`button`,{type:`submit`,children:r.search})]})]}),x&&p(K,{words:r,format:s,polled:S}),C!==null&&p(t,{children:[p(`p`,{children:p(`b`,{children:r.of(s.count(C.totalCount))})}),p(`ul`,{class:`shelf`,children:[C.nodes.map(e=>p(`li`,{children:p(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===v?`true`:void 0,onClick:()=>{y(e.id),setTimeout(()=>document.getElementById(`one`)?.focus(),300)},children:[p(`b`,{children:e.reference}),p(`small`,{children:r.age(s.span((Date.now()-Date.parse(e.submittedAt))/1e3))}),p(`span`,{class:`of`,children:oe(r,e)}),p(`small`,{class:`of`,children:[u(e.channel,a),e.category.code===`NONE`?r.uncategorised:u(e.category,a),e.kelurahan.code===`NONE`?``:u(e.kelurahan,a),e.simulated?r.simulation:``].filter(e=>e!==``).join(`, `)})]})},e.id)),C.nodes.length===0&&p(`li`,{class:`note`,children:c===`search`?r.nothing:r.empty})]}),p(ae,{words:r,more:C.pageInfo.hasNextPage,later:g!==null,next:()=>_(C.pageInfo.endCursor),first:()=>_(null)})]})]}),p(`section`,{"aria-live":`off`,children:v===null?p(`p`,{class:`note`,children:r.pickOne}):p(Re,{desk:e,id:v},v)})]})}var He=10;function Ue({desk:e}){let{words:r,format:a}=e,[s,c]=n(0),[l,u]=n(0),[d,f]=n(null),m=q(String(s),Math.floor(e.tick/5)+l,e=>o(D,{first:He,offset:s},e)),{busy:h,fault:g,act:_}=W(r,e.refused);i(()=>{m.failure?.code===`FORBIDDEN`&&e.refused()},[m.failure]);let v=m.data?.duplicatePairs??null,y=()=>{u(e=>e+1),e.changed(),document.getElementById(`twins`)?.focus()},b=async(e,t,n,r)=>{await _(e)&&(f({said:t,undo:r,how:n}),y())},x=(e,t)=>b(async()=>(await o(B,{input:{id:e.id,into:t.id}})).complaintMerge.userErrors,r.merged(e.reference,t.reference),r.undoMerge,async()=>(await o(I,{input:{id:e.id}})).complaintReopen.userErrors),S=(e,t)=>b(async()=>(await o(re,{id:e.id,other:t.id})).duplicateDismiss.userErrors,r.dismissed,r.undo,async()=>(await o(V,{id:e.id,other:t.id})).duplicateRestore.userErrors);return p(`section`,{"aria-labelledby":`twins`,children:[p(`h2`,{id:`twins`,tabIndex:-1,children:r.tabs.twins}),p(K,{words:r,format:a,polled:m}),d!==null&&p(`p`,{class:`done`,role:`status`,children:[d.said,` `,d.undo!==null&&p(`button`,{type:`button`,disabled:h,onClick:()=>void _(d.undo??(async()=>[])).then(e=>{e&&(f({said:r.undone,undo:null,how:``}),y())}),children:d.how})]}),p(G,{fault:g}),v!==null&&p(t,{children:[p(`p`,{children:[p(`b`,{children:r.pairs(a.count(v.totalCount),a.count(v.compared))}),` `,v.truncated&&r.latest]}),v.pairs.length===0&&p(`p`,{class:`note`,children:r.noPairs}),p(`ul`,{class:`pairs`,children:v.pairs.map(({older:t,newer:n,score:i,metresApart:o,hoursApart:s,textSimilarity:c})=>p(`li`,{children:[p(`p`,{children:[p(`b`,{children:[r.score,` `,a.percent(i)]}),` `,p(`small`,{children:[o===null?``:r.metres(a.count(Math.round(o))),r.apart(a.span(s*3600)),r.wordsAlike(a.percent(c))].filter(e=>e!==``).join(`, `)})]}),p(`div`,{class:`sides`,children:[p(We,{desk:e,row:t,name:r.older}),p(We,{desk:e,row:n,name:r.newer})]}),p(`p`,{class:`row`,children:[p(`button`,{type:`button`,"data-row":!0,disabled:h,onClick:()=>void x(n,t),children:r.into(n.reference,t.reference)}),p(`button`,{type:`button`,disabled:h,onClick:()=>void x(t,n),children:r.into(t.reference,n.reference)}),p(`button`,{type:`button`,disabled:h,onClick:()=>void S(t,n),children:r.notSame})]})]},t.id+n.id))}),p(`p`,{class:`row`,children:[s>0&&p(`button`,{type:`button`,onClick:()=>c(0),children:r.first}),s+He<v.totalCount&&p(`button`,{type:`button`,onClick:()=>c(s+He),children:r.more})]})]})]})}function We({desk:{words:e,language:t,format:n},row:r,name:i}){return p(`article`,{children:[p(`h3`,{children:[i,`: `,r.reference,` `,p(`small`,{children:[n.date(Date.parse(r.submittedAt)),` `,n.clock(Date.parse(r.submittedAt))]})]}),p(`p`,{class:`text`,children:r.secret?e.noWords:[r.title,r.file?.text??``].filter(e=>e!==``).join(`
`)}),p(`p`,{class:`note`,children:[u(r.category,t),u(r.channel,t),e.status[r.status],se(r,t),r.simulated?e.simulation:``].filter(e=>e!==``).join(`, `)})]})}var Ge={title:`Loket`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,screens:`Layar`,other:`Bahasa Inggris`,simulation:`SIMULASI`,simulated:`Data di kota ini dibuat-buat.`,loading:`Memuat …`,tabs:{enter:`Laporan baru`,queue:`Antrean`,aside:`Disisihkan`,twins:`Mungkin ganda`},token:`Token operator`,tokenWhy:`Loket membaca dan menulis laporan warga; untuk itu perlu token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan token dan isian`,tokenBad:`Token ini tidak boleh membaca dan menulis laporan.`,refused:`Server menolak token: masukkan token yang berlaku. Isian Anda tetap di sini.`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,failed:`Server tidak dapat melakukannya`,again:`Coba lagi`,stale:e=>`Gagal memuat ulang; ini keadaan pukul ${e}.`,fresh:e=>`diperbarui ${e}`,help:`Pintasan`,helpClose:`Tutup`,helpOn:`Pintasan satu huruf aktif (di luar kolom isian)`,keys:[[`n`,`Laporan baru`],[`q`,`Antrean`],[`s`,`Disisihkan`],[`d`,`Mungkin ganda`],[`j / k`,`Baris berikut / sebelumnya`],[`p`,`Cetak tanda terima`],[`?`,`Bantuan ini`],[`Ctrl+Enter`,`Simpan formulir`],[`Esc`,`Keluar dari kolom`]],channel:`Cara melapor`,text:`Isi laporan`,textHint:`Seperti yang disampaikan warga. Paling banyak 10.000 huruf.`,category:`Kategori`,categoryHint:`Ketik sebagian kata. Boleh kosong: laporan masuk antrean.`,district:`Kelurahan atau kecamatan`,address:`Alamat kejadian`,who:`Pelapor`,name:`Nama`,phone:`Telepon`,email:`Surel`,anonymous:`Anonim: nama dan kontak tidak disimpan`,secret:`Rahasia: hanya operator yang membaca`,whoGone:`Nama dan kontak tidak akan disimpan.`,save:`Simpan laporan`,saving:`Menyimpan …`,clear:`Kosongkan`,restored:`Isian sebelum halaman dimuat ulang ada di sini.`,fits:e=>`${e} pilihan`,wrong:`Perlu diperbaiki`,known:`Laporan dengan nomor ini sudah tersimpan dengan isi lain (jawaban server sebelumnya hilang). Cari nomornya di antrean, atau simpan yang ini sebagai laporan baru.`,asNew:`Simpan sebagai laporan baru`,receipt:`Tanda terima`,receiptOf:`Tanda terima laporan`,reference:`Nomor laporan`,code:`Kode rahasia`,link:`Status laporan`,respondBy:`Ditanggapi paling lambat`,resolveBy:`Hasil paling lambat`,none:`–`,keepIt:`Simpan kertas ini. Kode rahasia tidak dapat ditampilkan lagi; jangan berikan kepada orang lain.`,print:`Cetak`,next:`Laporan berikutnya`,noSecret:`Laporan tersimpan, tetapi kode rahasia belum dibuat. Buat di antrean: cari nomornya, lalu "Kode baru".`,received:`Diterima`,which:`Tampilkan`,unassigned:`belum diserahkan`,uncategorised:`tanpa kategori`,search:`cari`,find:`Nomor atau kata`,empty:`Tidak ada. Antrean ini bersih.`,nothing:`Tidak ada yang cocok.`,more:`Berikutnya`,first:`Dari awal`,of:e=>`${e} laporan`,age:e=>`${e} lalu`,noWords:`(rahasia: buka untuk membaca)`,pickOne:`Pilih satu baris untuk membaca dan menanganinya.`,contact:`Kontak`,noContact:`tidak ada`,promise:`Janji`,words:`Catatan dan jawaban`,department:`Diserahkan kepada`,usual:`dinas yang biasa`,route:`Simpan dan serahkan`,classify:`Simpan kategori saja`,routed:`Diserahkan.`,classified:`Kategori disimpan.`,answer:`Jawaban atau hasil untuk warga`,respond:`Kirim tanggapan`,resolve:`Umumkan hasil`,answered:`Tanggapan terkirim.`,resolved:`Hasil diumumkan. Kirim undangan ini kepada warga agar menilai:`,newCode:`Kode baru`,newCodeWhy:`Untuk warga yang kehilangan kodenya. Pastikan siapa yang meminta: kode lama tidak berlaku lagi.`,invite:`Undangan menilai`,until:e=>`berlaku sampai ${e}`,noInvite:`Hasil diumumkan, tetapi undangan belum dibuat; buat dengan tombol "Undangan menilai".`,states:{WAITING:`menunggu`,MENDED:`sudah diambil`,DISCARDED:`dibuang`},source:`Sumber`,reason:`Sebab`,at:`Bagian`,value:`Isinya`,content:`Catatan seperti yang datang`,contentHint:`Perbaiki di sini, lalu proses ulang.`,cut:`Catatan ini terlalu panjang: hanya awalnya yang disimpan, jadi hanya dapat dibuang.`,replay:`Proses ulang`,discard:`Buang`,discardWhy:`Alasan membuang`,replayed:`Diambil: laporan masuk hitungan.`,discarded:`Dibuang.`,tries:e=>`${e} kali gagal diproses ulang`,decided:`Keputusan`,line:e=>`baris ${e}`,pairs:(e,t)=>`${e} pasangan di antara ${t} laporan terbuka`,latest:`(yang terbaru saja)`,score:`Kemiripan`,metres:e=>`${e} m`,apart:e=>`berselang ${e}`,wordsAlike:e=>`kata ${e}`,older:`Lebih dulu`,newer:`Lebih baru`,into:(e,t)=>`${e} sama dengan ${t}: gabungkan`,notSame:`Bukan hal yang sama`,merged:(e,t)=>`${e} digabung ke ${t}.`,dismissed:`Disimpan: bukan hal yang sama.`,undo:`Batalkan`,undoMerge:`Batalkan (laporan dibuka kembali)`,undone:`Dibatalkan.`,noPairs:`Tidak ada yang mungkin ganda.`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`lewat`,EXEMPT:`bebas`,UNOBSERVED:`tidak dijanjikan`},status:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Diserahkan`,RESPONDED:`Ditanggapi`,IN_PROGRESS:`Dikerjakan`,WAITING_CITIZEN:`Menunggu warga`,RESOLVED:`Selesai`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Ganda`},kinds:{RESPONDED:`Tanggapan`,RESOLVED:`Hasil`,RATED:`Penilaian warga`,NOTED:`Catatan`},remark:`Catatan`,step:`Langkah lain`,choose:`pilih …`,noteFor:`Catatan (boleh kosong)`,noteHint:`Hanya untuk petugas; warga tidak membacanya. Ctrl+Enter menyimpan.`,steps:{VERIFIED:`Verifikasi`,STARTED:`Mulai dikerjakan`,WAITING:`Tunggu warga`,REJECTED:`Tolak`,CLOSED:`Tutup`,REOPENED:`Buka kembali`,NOTED:`Simpan catatan`},did:{VERIFIED:`Diverifikasi.`,STARTED:`Dikerjakan.`,WAITING:`Menunggu warga.`,REJECTED:`Ditolak.`,CLOSED:`Ditutup.`,REOPENED:`Dibuka kembali.`,NOTED:`Catatan disimpan.`},means:{VERIFIED:`Diterima sebagai laporan; tanggapan dan hasil masih dijanjikan.`,STARTED:`Dinas mulai bekerja; warga melihatnya.`,WAITING:`Kota menunggu keterangan warga; apa yang kurang ditulis sebagai tanggapan, karena warga tidak membaca catatan ini.`,REJECTED:`Laporan berakhir tanpa dikerjakan; warga melihatnya. Dapat dibuka kembali.`,CLOSED:`Hasil diarsipkan; angka tidak berubah.`,REOPENED:`Putaran baru dimulai.`,NOTED:`Tidak mengubah apa pun.`},closedWithout:`Berhenti tanpa hasil: janji tetap berjalan dan lewat pada waktunya. Yang ditarik warga ditolak dengan sebab itu.`,reasons:{NOT_OURS:`bukan wewenang kota`,INVALID:`bukan laporan, atau tidak dapat dipahami`,WITHDRAWN:`ditarik oleh warga`,DUPLICATE:`sama dengan laporan lain`}},Q=(e,t,n)=>`${e} ${e===`1`?t:n}`,Ke={title:`Counter`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,screens:`Screens`,other:`Indonesian`,simulation:`SIMULATION`,simulated:`What is in this city is made up.`,loading:`Loading …`,tabs:{enter:`New complaint`,queue:`Queue`,aside:`Set aside`,twins:`Possible duplicates`},token:`Operator's token`,tokenWhy:`The counter reads and writes complaints of citizens, which takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget token and entries`,tokenBad:`This token may not read and write complaints.`,refused:`The server refused the token: enter one that is valid. What you entered stays here.`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,failed:`The server could not do it`,again:`Try again`,stale:e=>`Loading again failed; this is how it was at ${e}.`,fresh:e=>`as of ${e}`,help:`Shortcuts`,helpClose:`Close`,helpOn:`Shortcuts of one letter are on (outside of fields)`,keys:[[`n`,`New complaint`],[`q`,`Queue`],[`s`,`Set aside`],[`d`,`Possible duplicates`],[`j / k`,`Next / previous row`],[`p`,`Print the receipt`],[`?`,`This help`],[`Ctrl+Enter`,`Save the form`],[`Esc`,`Leave the field`]],channel:`Made by`,text:`The complaint`,textHint:`As the citizen says it. At most 10,000 characters.`,category:`Category`,categoryHint:`Type a part of a word. May be empty: the complaint goes into the queue.`,district:`Kelurahan or kecamatan`,address:`Address of what it is about`,who:`Who makes it`,name:`Name`,phone:`Telephone`,email:`E-mail`,anonymous:`Anonymous: name and contact are not kept`,secret:`Confidential: operators alone read it`,whoGone:`Name and contact will not be kept.`,save:`Save complaint`,saving:`Saving …`,clear:`Empty the form`,restored:`What was entered before the page was loaded again is here.`,fits:e=>Q(e,`choice`,`choices`),wrong:`To correct`,known:`A complaint with this number is saved already, with other words (the server's answer to it was lost). Look for its number in the queue, or save this one as a new complaint.`,asNew:`Save as a new complaint`,receipt:`Receipt`,receiptOf:`Receipt of a complaint`,reference:`Reference`,code:`Secret`,link:`Status`,respondBy:`Answer by`,resolveBy:`Result by`,none:`–`,keepIt:`Keep this paper. The secret cannot be shown again; give it to nobody.`,print:`Print`,next:`Next complaint`,noSecret:`The complaint is saved, but has no secret yet. Make one in the queue: find its number, then "New secret".`,received:`Received`,which:`Show`,unassigned:`without a department`,uncategorised:`without a category`,search:`search`,find:`Number or words`,empty:`None. This queue is clear.`,nothing:`Nothing fits.`,more:`Next`,first:`From the start`,of:e=>Q(e,`complaint`,`complaints`),age:e=>`${e} ago`,noWords:`(confidential: open it to read)`,pickOne:`Choose a row to read it and work on it.`,contact:`Contact`,noContact:`none`,promise:`Promise`,words:`Notes and answers`,department:`Hand to`,usual:`the usual department`,route:`Save and hand over`,classify:`Save the category alone`,routed:`Handed over.`,classified:`Category saved.`,answer:`Answer or result for the citizen`,respond:`Send answer`,resolve:`Announce result`,answered:`Answer sent.`,resolved:`Result announced. Send the citizen this invitation to rate it:`,newCode:`New secret`,newCodeWhy:`For a citizen who lost the secret. Make sure who asks: the old one opens nothing any more.`,invite:`Invitation to rate`,until:e=>`good until ${e}`,noInvite:`Result announced, but no invitation was made; make one with "Invitation to rate".`,states:{WAITING:`waiting`,MENDED:`taken since`,DISCARDED:`discarded`},source:`Source`,reason:`Reason`,at:`Field`,value:`What stands there`,content:`The record as it came`,contentHint:`Mend it here, then replay.`,cut:`This record is too long: only its beginning was kept, so it can only be discarded.`,replay:`Replay`,discard:`Discard`,discardWhy:`Why it is discarded`,replayed:`Taken: it counts now.`,discarded:`Discarded.`,tries:e=>`replayed in vain ${Q(e,`time`,`times`)}`,decided:`Decision`,line:e=>`line ${e}`,pairs:(e,t)=>`${Q(e,`pair`,`pairs`)} among ${Q(t,`open complaint`,`open complaints`)}`,latest:`(the latest alone)`,score:`Likeness`,metres:e=>`${e} m`,apart:e=>`${e} apart`,wordsAlike:e=>`words ${e}`,older:`Earlier`,newer:`Later`,into:(e,t)=>`${e} is the same as ${t}: merge`,notSame:`Not the same`,merged:(e,t)=>`${e} was merged into ${t}.`,dismissed:`Kept: not the same.`,undo:`Undo`,undoMerge:`Undo (the complaint is opened again)`,undone:`Undone.`,noPairs:`No possible duplicates.`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not promised`},status:{SUBMITTED:`Received`,VERIFIED:`Accepted`,ASSIGNED:`With a department`,RESPONDED:`Answered`,IN_PROGRESS:`In progress`,WAITING_CITIZEN:`Waiting for the citizen`,RESOLVED:`Resolved`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`},kinds:{RESPONDED:`Answer`,RESOLVED:`Result`,RATED:`The citizen's rating`,NOTED:`Note`},remark:`Note`,step:`Another step`,choose:`choose …`,noteFor:`Note (may be empty)`,noteHint:`For the staff alone; the citizen does not read it. Ctrl+Enter saves.`,steps:{VERIFIED:`Accept`,STARTED:`Start the work`,WAITING:`Wait for the citizen`,REJECTED:`Reject`,CLOSED:`Close`,REOPENED:`Open again`,NOTED:`Save a note`},did:{VERIFIED:`Accepted.`,STARTED:`The work has begun.`,WAITING:`Waiting for the citizen.`,REJECTED:`Rejected.`,CLOSED:`Closed.`,REOPENED:`Opened again.`,NOTED:`Note saved.`},means:{VERIFIED:`It is a complaint; answer and result stay promised.`,STARTED:`The department works on it; the citizen sees that.`,WAITING:`The city waits for the citizen; write what is missing as an answer, since the citizen does not read this note.`,REJECTED:`It ends without work; the citizen sees that. It can be opened again.`,CLOSED:`The result is filed away; no figure changes.`,REOPENED:`A new round begins.`,NOTED:`Nothing else changes.`},closedWithout:`The work ends without a result: the promises run on, and break when they fall due. What the citizen took back is rejected for that reason.`,reasons:{NOT_OURS:`not the city's to solve`,INVALID:`no complaint, or cannot be understood`,WITHDRAWN:`the citizen took it back`,DUPLICATE:`the same as another`}},qe=e=>e===`id`?Ge:Ke,$=[`enter`,`queue`,`aside`,`twins`],Je=3e4,Ye={n:`enter`,q:`queue`,s:`aside`,d:`twins`};function Xe(){let e=new URLSearchParams(location.search),[r,a]=n(null),[l,f]=n(!1),[v,y]=n(!1),[b,w]=n(s()!==null),[T,E]=n($.find(t=>t===e.get(`tab`))??`enter`),[D,O]=n(new Set([T])),[k,A]=n(!1),[j,M]=n(0),[ee,N]=n(0),P=fe()+j,F=()=>o(x,{}).then(({city:e})=>{a(e),f(!1)},e=>{if(!(e instanceof c))throw e;f(!0)});i(()=>void F(),[]);let I=q(b&&!v?`counts`:null,P,e=>o(S,{},e)),L=q(b&&!v?`pairs`:null,pe(Je)+j,e=>o(C,{},e));i(()=>{I.failure?.code===`FORBIDDEN`&&y(!0)},[I.failure]);let R=h(e.get(`lang`),r?.languages??[]),z=qe(R),te=m(R,d(R,r?.locale??`id-ID`),r?.timeZone??`Asia/Jakarta`);i(()=>{document.documentElement.lang=R,document.title=`${z.title} \u2013 ${r===null?`tugu`:u(r,R)}`,document.documentElement.classList.toggle(`simulated`,r?.simulated===!0)},[R,r]);let ne=e=>{let t=new URL(location.href);t.searchParams.set(`tab`,e),history.replaceState(null,``,t),E(e),O(t=>new Set([...t,e])),setTimeout(()=>document.getElementById(e)?.focus())};i(()=>{let e=e=>{let t=e.target instanceof HTMLElement?e.target:document.body,n=t.matches(`textarea, select, input:not([type=radio]):not([type=checkbox])`);if(e.key===`Escape`&&n)return t.blur();if(n||e.ctrlKey||e.altKey||e.metaKey||document.querySelector(`dialog[open]`)!==null)return;if(e.key===`?`)return A(!0);if(!je())return;let r=Ye[e.key];if(r!==void 0)return e.preventDefault(),ne(r);if(e.key===`p`&&document.querySelector(`#tab-${T} [data-key="p"]`)?.click(),e.key===`j`||e.key===`k`){let t=[...document.querySelectorAll(`#tab-${T} [data-row]`)],n=t.findIndex(e=>e===document.activeElement);t[Math.max(0,Math.min(t.length-1,n+(e.key===`j`?1:-1)))]?.focus()}};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[T]);let{data:B}=I,re=e=>e===void 0?null:p(`span`,{class:`n`,children:te.count(e)}),V={enter:void 0,queue:B?.unassigned?.totalCount,aside:B?.setAside?.totalCount,twins:L.data?.duplicatePairs?.totalCount};return p(t,{children:[p(_,{here:`/counter`,pages:[[`/counter`,z.title],[`/screens`,z.screens],[`/wall`,z.wall],[`/kpi`,z.kpi]],city:r,language:R,words:z,children:p(`button`,{type:`button`,class:`plain`,onClick:()=>A(!0),children:[z.help,` (?)`]})}),p(`main`,{id:`main`,children:[p(`h1`,{children:z.title}),l&&p(`div`,{class:`state`,role:`alert`,children:[p(`p`,{children:z.unreachable}),p(`p`,{class:`do`,children:p(`button`,{type:`button`,onClick:()=>void F(),children:z.again})})]}),!l&&r===null&&p(`p`,{class:`note`,role:`status`,children:z.loading}),r!==null&&p(t,{children:[p(g,{words:z,refused:v,probe:()=>o(S,{}),done:()=>{y(!1),w(s()!==null),M(e=>e+1)},forgot:()=>{w(!1),Ce(null,0),N(e=>e+1),O(new Set([T]))}}),p(`nav`,{class:`tabs`,"aria-label":z.title,children:$.map(e=>p(`button`,{type:`button`,"aria-current":e===T?`page`:void 0,onClick:()=>ne(e),children:[z.tabs[e],` `,re(V[e])]},e))}),$.filter(e=>D.has(e)).map(e=>{let t={words:z,language:R,format:te,city:r,tick:e===T?P:-1,changed:()=>M(e=>e+1),refused:()=>y(!0)},n={enter:ke,queue:Ve,aside:ge,twins:Ue}[e];return p(`div`,{id:`tab-${e}`,hidden:e!==T,children:e===`enter`||b?p(n,{desk:t}):p(`p`,{class:`note`,children:z.tokenWhy})},`${e}${ee}`)})]})]}),k&&p(Me,{words:z,close:()=>A(!1)})]})}var Ze=document.getElementById(`root`);if(Ze===null)throw Error(`the page has no #root`);l(),a(p(Xe,{}),Ze);