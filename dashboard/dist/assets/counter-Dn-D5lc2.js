import{_ as e,h as t,i as n,l as r,o as i,r as a,t as o,u as s,x as c,y as l}from"./hooks-DZgtMso7.js";import{a as u,n as d,o as f,r as p,s as m,t as h}from"./language-CjhTQnMi.js";import{n as g,r as _,t as v}from"./field-DenByqoH.js";import{t as y}from"./link-6ZFsQoF-.js";import{t as b}from"./theme-OlfaOLPV.js";var x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},S=new x(`
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
    `),C=new x(`
    query Counts($operates: Boolean!) {
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
  setAside(state: WAITING, first: 0) @include(if: $operates) {
    totalCount
  }
}
    `),w=new x(`
    query PairCount {
  duplicatePairs(first: 0) {
    totalCount
  }
}
    `),T=new x(`
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
}`),E=new x(`
    query One($id: ID!) {
  complaint(id: $id) {
    ...Row
    legalSteps
    rating
    erasedAt
    file {
      reporterLocked
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
}`),D=new x(`
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
    `),O=new x(`
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
}`),k=new x(`
    subscription Changes {
  complaintEvents {
    cursor
  }
}
    `),ee=new x(`
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
}`),te=new x(`
    mutation Classify($input: ComplaintClassifyInput!) {
  complaintClassify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),ne=new x(`
    mutation Assign($input: ComplaintAssignInput!) {
  complaintAssign(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),re=new x(`
    mutation Verify($input: ComplaintStepInput!) {
  complaintVerify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),A=new x(`
    mutation Start($input: ComplaintStepInput!) {
  complaintStart(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),j=new x(`
    mutation Wait($input: ComplaintStepInput!) {
  complaintWait(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),M=new x(`
    mutation Reject($input: ComplaintRejectInput!) {
  complaintReject(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),N=new x(`
    mutation Close($input: ComplaintStepInput!) {
  complaintClose(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),P=new x(`
    mutation Reopen($input: ComplaintStepInput!) {
  complaintReopen(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),F=new x(`
    mutation Note($input: ComplaintNoteInput!) {
  complaintNote(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),I=new x(`
    mutation Respond($input: ComplaintRespondInput!) {
  complaintRespond(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),ie=new x(`
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
}`),ae=new x(`
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
}`),L=new x(`
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
}`),R=new x(`
    mutation Merge($input: ComplaintMergeInput!) {
  complaintMerge(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),z=new x(`
    mutation Dismiss($id: ID!, $other: ID!) {
  duplicateDismiss(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),B=new x(`
    mutation Restore($id: ID!, $other: ID!) {
  duplicateRestore(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),V=new x(`
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
    `),oe=new x(`
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
    `),se=new x(`
    query Viewer {
  viewer {
    rights
  }
}
    `);function H(e,n){let[r,a]=i(!1),[o,s]=i(null);return{busy:r,fault:o,act:async i=>{if(r)return!1;a(!0),s(null);try{let t=await i();if(t.length===0)return!0;s({text:e.wrong,english:t.map(({field:e,message:t})=>[e?.slice(1).join(`.`),t].filter(e=>e!==void 0&&e!==``).join(`: `)).join(`; `)})}catch(r){if(!(r instanceof t))throw r;r.code===`FORBIDDEN`||r.code===`UNAUTHENTICATED`?(n(),s({text:e.refused,english:``})):s(r.code===`UNREACHABLE`?{text:e.unreachable,english:``}:{text:e.failed,english:r.message})}finally{a(!1)}return!1},clear:()=>s(null)}}function U({fault:e}){return e===null?null:p(`p`,{class:`bad`,role:`alert`,children:[e.text,e.english!==``&&p(r,{children:[`: `,p(`span`,{lang:`en`,children:e.english})]})]})}function W({words:e,format:t,polled:n}){let{failure:r,data:i,at:a}=n;return r!==null&&r.code!==`FORBIDDEN`?p(`p`,{class:`bad`,role:`alert`,children:i===null?ce(e,r):e.stale(t.clock(a))}):p(`p`,{class:`note`,children:a===0?e.loading:e.fresh(t.clock(a))})}var ce=(e,t)=>t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`;function le({words:e,more:t,later:n,next:r,first:i}){return!t&&!n?null:p(`p`,{class:`row`,children:[n&&p(`button`,{type:`button`,onClick:i,children:e.first}),t&&p(`button`,{type:`button`,onClick:r,children:e.more})]})}function ue(e,t){if(t.secret)return e.noWords;let n=[t.title,t.file?.text??``].filter(e=>e!==``).join(` – `);return n.length>160?`${n.slice(0,160)}\u2026`:n}function de(e,t){return[e.file?.address??``,...[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>u(e,t))].filter(e=>e!==``).join(`, `)}function fe(e,t){let n=new Map(e.departments.map(e=>[e.code,e.abbreviation]));return e.categories.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:u(e,t),more:n.get(e.department.code)??``}))}function pe(e,t){let n=new Map(e.districts.map(e=>[e.code,u(e,t)]));return e.districts.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:u(e,t),more:e.level===`KELURAHAN`?`kelurahan, Kec. ${n.get(e.parentCode??``)??``}`:`kecamatan`}))}var me=15e3,he=1e3;function ge(){let[e,t]=i(0);return o(()=>{let e=null,n=()=>{e??=setTimeout(()=>{e=null,t(e=>e+1)},he)},r=()=>void 0,i=new y(`${location.origin.replace(/^http/,`ws`)}/graphql`,{opened:n,closed:r,attempting:r,heard:r}),a=i.start(),o=i.subscribe(k,{},{next:n,failed:r}),s=setInterval(n,me);return()=>{o(),a(),clearInterval(s),e!==null&&clearTimeout(e)}},[]),e}function _e(e){let[t,n]=i(0);return o(()=>{let t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function G(e,r,a){let[s,c]=i({key:e,data:null,failure:null,at:0}),l=n(a);return l.current=a,o(()=>{if(e===null||r<0)return;let n=new AbortController;return l.current(n.signal).then(t=>c({key:e,data:t,failure:null,at:Date.now()}),r=>{if(!n.signal.aborted){if(!(r instanceof t))throw r;c(t=>({...t.key===e?t:{data:null,at:0},key:e,failure:r}))}}),()=>n.abort()},[e,r]),s.key===e?s:{data:null,failure:null,at:0}}var ve={AWAITS_SUBMISSION:[`laporannya sendiri belum masuk; diambil begitu masuk`,`its complaint has not come yet; taken as soon as it comes`],EMPTY:[`kosong, atau kata kunci saja`,`empty, or a keyword alone`],ENCODING:[`bukan UTF-8`,`not UTF-8`],FIELD_COUNT:[`jumlah kolom tidak cocok`,`wrong number of fields`],GREETING:[`hanya salam`,`a greeting alone`],IMPOSSIBLE_MOMENT:[`waktu sebelum 1970 atau sesudah 2099`,`a moment before 1970 or after 2099`],MALFORMED:[`tidak dapat dibaca`,`cannot be read`],NOT_JSON:[`bukan JSON`,`not JSON`],NOT_SMS:[`pesan tanpa pengirim, isi atau nomor`,`a message without sender, text or number`],NO_ID:[`tanpa nomor dari sumbernya`,`no number of its source`],NO_KEYWORD:[`tanpa kata kunci sumber ini`,`none of the source's keywords`],NO_MAPPING:[`profil tidak menjelaskan cara membaca sumber ini`,`the profile does not say how to read this source`],NO_OBJECT:[`bukan objek JSON`,`not a JSON object`],NO_SUBMISSION:[`tanpa waktu masuk`,`no moment of submission`],NO_TEXT:[`unggahan tanpa kata`,`a post without words`],NUL_BYTE:[`memuat bita NUL`,`holds a NUL byte`],OWN_POST:[`dimulai oleh akun kota sendiri`,`begun by the city's own account`],PRAISE:[`hanya pujian atau terima kasih`,`praise or thanks alone`],QUOTES:[`tanda kutip salah`,`quotes are wrong`],REFUSED:[`ditolak oleh aturan penyimpanan`,`refused by the rules of storage`],SCHEMA:[`tidak menurut skema catatan`,`does not keep to the schema of records`],STATUS_WITHOUT_MOMENT:[`status tanpa waktunya`,`a status without its moment`],TOO_LONG:[`terlalu panjang: kolom lebih dari 1 MB atau catatan lebih dari 4 MB`,`too long: a field over 1 MB or a record over 4 MB`],UNKNOWN_CHANNEL:[`kanal tidak dikenal`,`unknown channel`],UNKNOWN_CONFIDENCE:[`bukan anonim, rahasia, atau terbuka`,`neither anonymous nor confidential nor public`],UNKNOWN_DEPARTMENT:[`perangkat daerah tidak dikenal`,`unknown department`],UNKNOWN_FORM:[`jenis unggahan tidak dikenal`,`unknown kind of post`],UNKNOWN_PRIORITY:[`prioritas tidak dikenal`,`unknown priority`],UNKNOWN_STATUS:[`status tidak dikenal`,`unknown status`],UNREADABLE_MOMENT:[`waktu tidak terbaca`,`a moment that cannot be read`]};function ye(e,t){let n=Object.hasOwn(ve,e)?ve[e]:void 0;return n===void 0?e:n[t===`id`?0:1]}var be=20,xe=[`WAITING`,`MENDED`,`DISCARDED`];function Se({desk:e}){let{words:t,language:n,format:a}=e,[s,c]=i(`WAITING`),[d,f]=i(null),[m,h]=i(null),[g,_]=i(``),v=G(JSON.stringify([s,d]),e.tick,e=>l(D,{state:s,source:null,first:be,after:d},e));o(()=>{v.failure?.code===`FORBIDDEN`&&e.refused()},[v.failure]);let y=v.data?.setAside??null;return p(`div`,{class:`edit`,children:[p(`section`,{"aria-labelledby":`aside`,children:[p(`h2`,{id:`aside`,tabIndex:-1,children:t.tabs.aside}),p(`label`,{class:`one`,children:[p(`span`,{children:t.which}),p(`select`,{value:s,onChange:e=>{c(xe.find(t=>t===e.currentTarget.value)??`WAITING`),f(null)},children:xe.map(e=>p(`option`,{value:e,children:t.states[e]},e))})]}),p(W,{words:t,format:a,polled:v}),y!==null&&p(r,{children:[p(`p`,{children:p(`b`,{children:a.count(y.totalCount)})}),p(`ul`,{class:`shelf`,children:[y.edges.map(({node:e})=>p(`li`,{children:p(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===m?.id?`true`:void 0,onClick:()=>{h(e),_(``),setTimeout(()=>document.getElementById(`record`)?.focus())},children:[p(`b`,{children:[u(e.source,n),` `,e.externalId]}),p(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.receivedAt))/1e3))}),p(`span`,{class:`of`,children:ye(e.reason,n)})]})},e.id)),y.edges.length===0&&p(`li`,{class:`note`,children:t.empty})]}),p(le,{words:t,more:y.pageInfo.hasNextPage,later:d!==null,next:()=>f(y.pageInfo.endCursor),first:()=>f(null)})]})]}),p(`section`,{children:[g!==``&&p(`p`,{class:`done`,role:`status`,children:g}),m===null?p(`p`,{class:`note`,children:t.pickOne}):p(Ce,{desk:e,record:m,decided:t=>{h(null),_(t),e.changed(),document.getElementById(`aside`)?.focus()}},m.id)]})]})}function Ce({desk:e,record:t,decided:n}){let{words:a,language:o,format:s}=e,[c,d]=i(t.content),[f,m]=i(``),{busy:h,fault:g,act:_}=H(a,e.refused),y=new TextEncoder().encode(t.content).length>=t.contentBytes,b=t.state===`WAITING`,x=()=>_(async()=>(await l(V,{id:t.id,content:c===t.content?null:c})).setAsideReplay.userErrors).then(e=>{e&&n(a.replayed)}),S=()=>_(async()=>(await l(oe,{id:t.id,reason:f})).setAsideDiscard.userErrors).then(e=>{e&&n(a.discarded)});return p(r,{children:[p(`h2`,{id:`record`,tabIndex:-1,children:[u(t.source,o),` `,t.externalId,` `,p(`small`,{children:a.states[t.state]})]}),p(`p`,{lang:`en`,children:t.message}),p(`dl`,{class:`about`,children:[p(`dt`,{children:a.reason}),p(`dd`,{children:ye(t.reason,o)}),t.field!==``&&p(r,{children:[p(`dt`,{children:a.at}),p(`dd`,{children:[t.field,t.column].filter(e=>e!==``).join(` / `)})]}),t.value!==``&&p(r,{children:[p(`dt`,{children:a.value}),p(`dd`,{children:t.value})]}),p(`dt`,{children:a.source}),p(`dd`,{children:[t.format,t.line===null?``:`, ${a.line(s.count(t.line))}`,t.tries>0?`, ${a.tries(s.count(t.tries))}`:``]}),t.decision!==``&&p(r,{children:[p(`dt`,{children:a.decided}),p(`dd`,{children:t.decision})]})]}),p(v,{label:a.content,hint:b?y?a.contentHint:a.cut:void 0,fault:void 0,children:e=>p(`textarea`,{...e,class:`raw`,rows:10,spellcheck:!1,readOnly:!b||!y,value:c,onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&x()},onInput:e=>d(e.currentTarget.value)})}),p(U,{fault:g}),b&&p(r,{children:[p(`p`,{class:`row`,children:p(`button`,{type:`button`,class:`main`,disabled:h||!y,onClick:()=>void x(),children:a.replay})}),p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),S()},children:[p(v,{label:a.discardWhy,fault:void 0,children:e=>p(`input`,{type:`text`,...e,maxLength:500,value:f,onInput:e=>m(e.currentTarget.value)})}),p(`button`,{type:`submit`,disabled:h||f.trim()===``,children:a.discard})]})]})]})}var we=`0123456789ABCDEFGHJKMNPQRSTVWXYZ`;function Te(e,t=crypto.getRandomValues(new Uint8Array(8))){return`${e.getFullYear()}-${[...t].map(e=>we[e%32]).join(``)}`}function Ee(e){return{externalId:Te(new Date),channel:e,text:``,category:``,district:``,address:``,name:``,phone:``,email:``,anonymous:!1,secret:!1}}function De(e,t){return t.includes(e.channel)?e:{...e,channel:t[0]??``}}function Oe(e){return[e.text,e.category,e.district,e.address,e.name,e.phone,e.email].some(e=>e!==``)||e.anonymous||e.secret}function ke(e){let t=e=>e.trim()===``?null:e.trim(),n=e.anonymous?null:{name:t(e.name),phone:t(e.phone),email:t(e.email)};return{externalId:e.externalId,channel:e.channel,text:e.text.trim(),category:t(e.category),district:t(e.district),address:t(e.address),anonymous:e.anonymous,secret:e.secret,reporter:n===null||Object.values(n).every(e=>e===null)?null:n}}var K=`tugu.counter.draft`,Ae=72e5;function je(e,t){try{e===null||!Oe(e)?sessionStorage.removeItem(K):sessionStorage.setItem(K,JSON.stringify({at:t,draft:e}))}catch{}}function Me(e){try{let t=JSON.parse(sessionStorage.getItem(K)??`null`);return t===null?null:e-t.at<Ae?{...Ee(``),...t.draft}:(sessionStorage.removeItem(K),null)}catch{return null}}var Ne=e=>e.toLowerCase().normalize(`NFD`).replace(/[\u0300-\u036f]/g,``);function Pe(e,t){let n=Ne(t).split(/\s+/).filter(e=>e!==``),r=e=>{let t=Ne(e.name),r=`${t} ${Ne(e.more)} ${Ne(e.code)}`;if(!n.every(e=>r.includes(e)))return-1;let i=n[0]??``;return t.startsWith(i)?0:t.split(/[^\p{L}\p{N}]+/u).some(e=>e.startsWith(i))?1:2};return e.map(e=>({choice:e,at:r(e)})).filter(({at:e})=>e>=0).sort((e,t)=>e.at-t.at).map(({choice:e})=>e)}var Fe=12;function Ie({choices:e,value:t,count:r,choose:o,...s}){let[c,l]=i(null),[u,d]=i(0),f=a(),m=n(null),h=e.find(({code:e})=>e===t),g=c===null?[]:Pe(e,c),_=g.slice(0,Fe),v=c!==null&&_.length>0,y=e=>{e!==void 0&&o(e.code),l(null),d(0)};return p(`div`,{class:`pick`,ref:m,children:[p(`input`,{type:`text`,role:`combobox`,autocomplete:`off`,spellcheck:!1,"aria-expanded":v,"aria-controls":f,"aria-autocomplete":`list`,...v?{"aria-activedescendant":`${f}-${u}`}:{},...s,value:c??h?.name??``,onInput:e=>{l(e.currentTarget.value),d(0),e.currentTarget.value===``&&o(``)},onBlur:()=>{c!==null&&c!==``&&_.length===1?y(_[0]):l(null)},onKeyDown:e=>{if(e.key===`ArrowDown`||e.key===`ArrowUp`){if(e.preventDefault(),c===null){l(``),d(0);return}d(t=>(t+(e.key===`ArrowDown`?1:_.length-1))%Math.max(1,_.length))}else e.key===`Enter`&&v&&!e.ctrlKey?(e.preventDefault(),y(_[u])):e.key===`Escape`&&c!==null&&(e.preventDefault(),e.stopPropagation(),y(void 0))}}),p(`ul`,{id:f,role:`listbox`,"aria-label":h?.name??r(g.length),hidden:!v,children:_.map((e,t)=>p(`li`,{id:`${f}-${t}`,role:`option`,"aria-selected":t===u,onMouseDown:t=>{t.preventDefault(),y(e)},children:[e.name,` `,p(`small`,{children:e.more})]},e.code))}),p(`span`,{class:`sr`,role:`status`,children:c===null||c===``?``:r(g.length)})]})}var Le=1024,Re=Le*4,ze=(()=>{let e=[];for(let t=1;t<=40;t++){let n=(16*t+128)*t+64;if(t>=2){let e=Math.floor(t/7)+2;n-=(25*e-10)*e-55,t>=7&&(n-=36)}e.push(n>>>3)}return e})(),Be=[`low`,`medium`,`quartile`,`high`],Ve={low:[7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],medium:[10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],quartile:[13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],high:[17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]},He={low:[1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],medium:[1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],quartile:[1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],high:[1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]},Ue={low:1,medium:0,quartile:3,high:2},We=`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:`;function Ge(e){if(e=tt(e),e===1)return[];let t=21+4*(e-1)-7,n=Math.ceil((t-6)/28),r=Math.floor((t-6)/n);r%2?r+=1:(t-6)%n*2>=n&&(r+=2);let i=[6];for(let e=1;e<n;e++)i.push(t-(n-e)*r);return i.push(t),i}function Ke(e,t){let n=Ue[e]<<3|t,r=n;for(let e=0;e<10;e++)r=r<<1^(r>>9)*1335;return(n<<10|r)^21522}function qe(e){let t=e;for(let e=0;e<12;e++)t=t<<1^(t>>11)*7973;return e<<12|t}var Je={numeric:1,alphanumeric:2,byte:4},q={numeric:[10,12,14],alphanumeric:[9,11,13],byte:[8,16,16]},Ye=(()=>{let e=new Uint8Array(510),t=new Uint8Array(256);for(let n=0,r=1;n<255;n++)e[n]=e[n+255]=r,t[r]=n,r<<=1,r&256&&(r^=285);return{exp:e,log:t}})();function Xe(e){let{exp:t,log:n}=Ye,r=new Uint8Array(e);r[e-1]=1;for(let i=0,a=1;i<e;i++){for(let i=0;i<e;i++){let o=r[i];r[i]=(o?t[n[o]+n[a]]:0)^(i+1<e?r[i+1]:0)}a=t[n[a]+1]}return r}var Ze=[];function Qe(e){let t=Ze[e];if(t!==void 0)return t;let n=Xe(e),{exp:r,log:i}=Ye,a=new Uint8Array(256*e);for(let t=1;t<256;t++){let o=i[t],s=t*e;for(let t=0;t<e;t++){let e=n[t];e&&(a[s+t]=r[i[e]+o])}}return Ze[e]={gen:n,mul:a}}function $e(e,t,n){let{exp:r,log:i}=Ye,a=t.length,o=new Uint8Array(a);if(n!==void 0){let t=a-1;for(let r=0;r<e.length;r++){let i=(e[r]^o[0])*a;for(let e=0;e<t;e++)o[e]=o[e+1]^n[i+e];o[t]=n[i+t]}return o}for(let n=0;n<e.length;n++){let s=e[n]^o[0];if(o.copyWithin(0,1),o[a-1]=0,s)for(let e=0;e<a;e++)t[e]&&(o[e]^=r[i[t[e]]+i[s]])}return o}function et(e,t){let n=ze[e-1],r=Ve[t][e-1],i=He[t][e-1],a=Math.floor(n/i)-r;return{words:r,numBlocks:i,shortBlocks:i-n%i,blockLen:a,capacity:(n-r*i)*8}}var J=e=>{throw Error(e)};function tt(e){if(typeof e!=`number`)throw TypeError(`"ver" expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e))throw RangeError(`"ver" expected safe integer, got ${e}`);if(e<1||e>40)throw RangeError(`Invalid version=${e}. Expected number [1..40]`);return e}function nt(e){let t=`numeric`;for(let n=0;n<e.length;n++){let r=rt[e.charCodeAt(n)];if(!(r>=0))return`byte`;r>9&&(t=`alphanumeric`)}return t}var rt=(()=>{let e=new Int8Array(128).fill(-1);for(let t=0;t<45;t++)e[We.charCodeAt(t)]=t;return e})();function it(e,t,n,r,i){let a=et(e,t),o=q[r][Math.floor((e+7)/17)],s=r===`byte`?i.length:n.length;s>=1<<o&&J(`Capacity overflow`);let c=new Uint8Array(a.capacity>>>3),l=0,u=0,d=0,f=(e,t)=>{for(l=l<<t|e,u+=t;u>=8;)c[d++]=l>>>(u-=8)&255};if(f(Je[r],4),f(s,o),r===`numeric`)for(let e=0;e<s;e+=3){let t=Math.min(3,s-e);f(Number(n.slice(e,e+t)),[0,4,7,10][t])}else if(r===`alphanumeric`){for(let e=0;e+1<s;e+=2)f(rt[n.charCodeAt(e)]*45+rt[n.charCodeAt(e+1)],11);s&1&&f(rt[n.charCodeAt(s-1)],6)}else for(let e=0;e<i.length;e++)f(i[e],8);let p=d*8+u;p>a.capacity&&J(`Capacity overflow`),u&&(c[d]=l<<8-u&255),p+=Math.min(4,a.capacity-p),p&7&&(p+=8-(p&7));for(let e=p>>>3,t=0;e<c.length;e++,t^=1)c[e]=t?17:236;let{words:m,numBlocks:h,shortBlocks:g,blockLen:_}=a,v=Qe(m),y=[],b=[];for(let e=0,t=0;e<h;e++){let n=_+(e<g?0:1);y.push(c.subarray(t,t+n)),b.push($e(y[e],v.gen,v.mul)),t+=n}let x=new Uint8Array(c.length+m*h),S=0;for(let e=0;e<=_;e++)for(let t of y)e<t.length&&(x[S++]=t[e]);for(let e=0;e<m;e++)for(let t of b)x[S++]=t[e];return x}function at(e,t){let n=e%2,r=t%2,i=e%3,a=t%3*i%3,o=n&r,s=0;return n===r&&(s|=1),r===0&&(s|=2),i===0&&(s|=4),(e+t)%3==0&&(s|=8),(Math.floor(t/2)+Math.floor(e/3))%2==0&&(s|=16),o+a===0&&(s|=32),(o+a)%2==0&&(s|=64),((n^r)+a)%2==0&&(s|=128),s}var ot=(()=>{let e=new Uint8Array(65536);for(let t=1;t<e.length;t++)e[t]=e[t>>>1]+(t&1);return e})(),Y=e=>ot[e&65535]+ot[e>>>16],st=new Uint32Array(32);function ct(e){let t=[1431655765,858993459,252645135,16711935,65535];for(let n=0;n<5;n++){let r=t[n]>>>0,i=1<<n;for(let t=0;t<32;t+=i<<1)for(let n=0;n<i;n++){let a=e[t+n]>>>0,o=e[t+n+i]>>>0,s=(a>>>i^o)&r;e[t+n]=(a^s<<i)>>>0,e[t+n+i]=(o^s)>>>0}}}var X=e=>{let t=e+31>>>5;return{size:e,words:t,v:new Uint32Array(t*e)}},lt=(e,t,n)=>e.v[n*e.words+(t>>>5)]>>>(t&31)&1,Z=(e,t,n,r)=>{let i=n*e.words+(t>>>5),a=1<<(t&31);e.v[i]=r?e.v[i]|a:e.v[i]&~a};function ut(e,t){let{size:n,words:r,v:i}=e,a=st;for(let e=0;e<n;e+=32)for(let o=0;o<r;o++){let s=Math.min(32,n-e);for(let t=0;t<s;t++)a[t]=i[(e+t)*r+o];a.fill(0,s),ct(a);for(let r=0,i=o*32;r<32&&i<n;r++,i++)t.v[i*t.words+(e>>>5)]=a[r]}}function dt(e){let{size:t,words:n,v:r}=e,i=t&31?(1<<(t&31))-1>>>0:4294967295,a=0;for(let e=0;e<n;e++){let o=e===n-1?i:4294967295,s=r[3*n+e],c=4294967295,l=r[e]^r[n+e],u=r[n+e]^r[2*n+e],d=r[2*n+e]^s;for(let i=0,f=4*n+e;i<=t-5;i++,f+=n){let e=r[f],t=s^e,n=~(l|u|d|t)&o;n&&(a+=Y(n>>>0)+2*Y((n&c)>>>0)),c=l,l=u,u=d,d=t,s=e}}return a}function ft(e){let{size:t,words:n,v:r}=e,i=t&31?(1<<(t&31))-1>>>0:4294967295,a=0;for(let e=0;e<n;e++){let o=e===n-1?i:4294967295;for(let i=0;i<=t-11;i++){let t=i*n+e,s=r[t],c=r[t+=n],l=r[t+=n],u=r[t+=n],d=r[t+=n],f=r[t+=n],p=r[t+=n],m=r[t+=n],h=r[t+=n],g=r[t+=n],_=r[t+n],v=o&s&~c&l&u&d&~f&p&~(m|h|g|_),y=o&~(s|c|l|u)&d&~f&p&m&h&~g&_;a+=Y(v>>>0)+Y(y>>>0)}}return a}function pt(e,t,n=1/0){let{size:r,words:i,v:a}=e,o=dt(e)+dt(t);if(o>=n)return o;let s=(1<<r-32*(i-1)-1)-1>>>0,c=0,l=0;for(let e=0;e<r;e++)for(let t=0;t<i;t++){let n=a[e*i+t];if(l+=Y(n>>>0),e===r-1)continue;let o=a[(e+1)*i+t],u=t+1<i?a[e*i+t+1]:0,d=t+1<i?a[(e+1)*i+t+1]:0,f=~(n^o),p=~(n^(n>>>1|u<<31)),m=~(o^(o>>>1|d<<31)),h=f&p&m;t===i-1&&(h&=s),c+=Y(h>>>0)}let u=r*r,d=Math.ceil(Math.max(0,Math.abs(l*100-u*50)-u*5)/(u*5)),f=o+3*c+10*d;return f>=n?f:f+40*(ft(e)+ft(t))}function mt(e,t,n,r){let i=e.size,a=Ke(n,r);for(let t=0;t<15;t++){let n=a>>t&1;t<6?Z(e,8,t,n):t<8?Z(e,8,t+1,n):t===8?Z(e,7,8,n):Z(e,14-t,8,n),t<8?Z(e,i-1-t,8,n):Z(e,8,i-15+t,n)}if(Z(e,8,i-8,1),t>=7){let n=qe(t);for(let t=0;t<18;t++){let r=n>>t&1,a=i-11+t%3,o=t/3|0;Z(e,a,o,r),Z(e,o,a,r)}}}var ht;function gt(e){let t=21+4*(e-1),n=X(t),r=new Uint8Array(t*t),i=(e,i,a)=>{Z(n,e,i,a),r[i*t+e]=1};for(let[e,n]of[[0,0],[t-7,0],[0,t-7]])for(let r=-1;r<8;r++)for(let a=-1;a<8;a++){let o=e+a,s=n+r;o<0||s<0||o>=t||s>=t||i(o,s,+(a>=0&&a<7&&r>=0&&r<7&&(a===0||a===6||r===0||r===6||a>1&&a<5&&r>1&&r<5)))}let a=Ge(e);for(let e of a)for(let n of a)if(!r[e*t+n])for(let t=-2;t<=2;t++)for(let r=-2;r<=2;r++){let a=Math.max(Math.abs(r),Math.abs(t))!==1;i(n+r,e+t,+!!a)}for(let e=0;e<t;e++)r[6*t+e]||i(e,6,+(e%2==0)),r[e*t+6]||i(6,e,+(e%2==0));for(let e=0;e<9;e++)e!==6&&(i(8,e,0),i(e,8,0)),e<8&&(i(t-1-e,8,0),i(8,t-1-e,0));if(e>=7)for(let e=0;e<18;e++){let n=t-11+e%3,r=e/3|0;i(n,r,0),i(r,n,0)}let o=[];for(let e=0;e<8;e++)o.push(X(t));let s=new Uint16Array(t*t),c=0;for(let e=t-1,i=-1,a=t-1;e>0;e-=2,i=-i)for(e===6&&(e=5);;a+=i){for(let i=0;i<2;i++){let l=e-i;if(r[a*t+l])continue;let u=a*n.words+(l>>>5);s[c++]=u<<5|l&31;for(let e=0,t=at(l,a);t;e++,t>>=1)t&1&&(o[e].v[u]|=1<<(l&31))}if(a+i<0||a+i>=t)break}let l=o.map(e=>{let n=X(t);return ut(e,n),n.v});return{ver:e,tpl:n.v,pos:s.slice(0,c),planes:o.map(e=>e.v),planesT:l,work:[X(t),X(t),X(t),X(t)]}}function _t(e,t,n,r,i=!1){(ht===void 0||ht.ver!==e)&&(ht=gt(e));let{tpl:a,pos:o,planes:s,planesT:c,work:l}=ht,[u,d,f,p]=l;u.v.set(a);let m=Math.min(8*n.length,o.length);for(let e=0;e<m;e++)if(n[e>>>3]&128>>>(e&7)){let t=o[e];u.v[t>>>5]|=1<<(t&31)}let h=r;if(h===void 0){ut(u,d);let e=1/0;for(let t=0;t<8;t++){let n=s[t],r=c[t];for(let e=0;e<f.v.length;e++)f.v[e]=u.v[e]^n[e],p.v[e]=d.v[e]^r[e];let i=pt(f,p,e);i<e&&(e=i,h=t)}}let g=s[h];for(let e=0;e<u.v.length;e++)u.v[e]^=g[e];return i||mt(u,e,t,h),u}var vt=(e,t)=>{if(typeof e!=`number`)throw TypeError(`"${t}" expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e))throw RangeError(`"${t}" expected safe integer, got ${e}`);return e},yt=(e,t)=>{if(typeof e!=`string`)throw TypeError(`"${t}" expected string, got type=${typeof e}`);return e};function bt(e){let t=0;for(let n=0;n<e.length;n++){let r=e.charCodeAt(n);if(r<128)t++;else if(r<2048)t+=2;else if(r<55296||r>57343)t+=3;else if(r<=56319&&n+1<e.length){let r=e.charCodeAt(n+1);r>=56320&&r<=57343?(t+=4,n++):t+=3}else t+=3}return t}function xt(e,t){let n=q.byte[Math.floor((e+7)/17)];return Math.min((1<<n)-1,Math.floor((et(e,t).capacity-4-n)/8))}function St(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&`BYTES_PER_ELEMENT`in e&&e.BYTES_PER_ELEMENT===1}var Q=(e,t,n)=>e.map[t]>=0&&e.map[n]>=0&&lt(e.m,e.map[t],e.map[n])===1,Ct=[10,27],wt=String.fromCharCode(Ct[0]);function Tt(e){let t=e.W,n=Array(t);for(let r=0;r<t;r++){let i=Array(t);for(let n=0;n<t;n++)i[n]=Q(e,n,r);n[r]=i}return n}function Et(e){let t=e.W,n=``;for(let r=0;r<t;r+=2){for(let i=0;i<t;i++){let a=Q(e,i,r),o=r+1>=t||Q(e,i,r+1);n+=!a&&!o?`█`:!a&&o?`▀`:a&&!o?`▄`:` `}n+=wt}return n}function Dt(e){let t=e.W,n=String.fromCharCode(Ct[1]),r=n+`[0m`,i=``;for(let a=0;a<t;a++){for(let o=0;o<t;o++)i+=Q(e,o,a)?`${n}[40m  ${r}`:`${n}[1;47m  ${r}`;i+=wt}return i}function Ot(e,t){let n=e.W,r=`<svg viewBox="0 0 ${n} ${n}" xmlns="http://www.w3.org/2000/svg">`,i=``,a;for(let o=0;o<n;o++)for(let s=0;s<n;s++){if(!Q(e,s,o))continue;if(!t){r+=`<rect x="${s}" y="${o}" width="1" height="1" />`;continue}let n=`M${s} ${o}`;if(a){let e=`m${s-a.x} ${o-a.y}`;e.length<=n.length&&(n=e)}i+=`${n}h1v1${s<10?`H${s}`:`h-1`}Z`,a={x:s,y:o}}return t&&(r+=`<path d="${i}"/>`),r+`</svg>`}function kt(e){let t=e.W,n=t*t,r=Math.floor(n/126),i=n%126,a=new Uint8Array(408+r*128+2+i+4),o=0,s=e=>{a[o++]=e&255,a[o++]=e>>>8};for(let e of[71,73,70,56,55,97])a[o++]=e;s(t),s(t),a[o++]=246,o+=2,a[o++]=255,a[o++]=255,a[o++]=255,o+=381,a[o++]=44,o+=4,s(t),s(t),a[o++]=0,a[o++]=7;let{m:c,map:l}=e,u=new Uint8Array(t),d=-2;for(let e=0,r=0;e<t;e++){let i=l[e];if(i!==d&&(d=i,u.fill(0),i>=0))for(let e=0;e<t;e++)l[e]>=0&&(u[e]=lt(c,l[e],i));for(let e=0;e<t;){if(r%126==0){let e=n-r;a[o++]=(e<126?e:126)+1,a[o++]=128}let i=Math.min(126-r%126,t-e);a.set(u.subarray(e,e+i),o),o+=i,e+=i,r+=i}}return i===0&&(a[o++]=1,a[o++]=128),a[o++]=1,a[o++]=129,a[o++]=0,a[o++]=59,a}function At(e){let t=e,n;if(typeof t.toBase64==`function`)n=t.toBase64();else{let e=``;for(let n=0;n<t.length;n+=8192)e+=String.fromCharCode(...t.subarray(n,n+8192));n=btoa(e)}return`data:image/gif;base64,`+n}function jt(e,t=`raw`,n={}){if(yt(e,`text`),yt(t,`output`),typeof n!=`object`||!n||Array.isArray(n))throw TypeError(`"opts" expected object, got type=${typeof n}`);let r=n.version;r!==void 0&&(r=tt(r));let i=n.ecc===void 0?`medium`:n.ecc;Be.includes(i)||J(`invalid ecc=${i}`);let a=n.encoding===void 0?nt(e):n.encoding;if(q[a]||J(`invalid encoding=${a}`),a!==`byte`){let t=a===`numeric`?We.slice(0,10):We;for(let n of e)t.includes(n)||J(`Unknown letter: "${n}". Allowed: ${t}`)}n.mask!==void 0&&(vt(n.mask,`opts.mask`)<0||n.mask>7)&&J(`invalid mask=${n.mask}`);let o=n.textEncoder;if(a===`byte`&&o===void 0){let t=xt(r===void 0?40:r,i);(e.length>t||bt(e)>t)&&J(`Capacity overflow`)}let s=a===`byte`?(o===void 0?e=>new TextEncoder().encode(e):o)(e):void 0;if(s!==void 0&&!St(s))throw TypeError(`"opts.textEncoder" expected Uint8Array, got type=${typeof s}`);let c=a===`byte`?s.length:e.length,l=a===`numeric`?Math.floor(c/3)*10+[0,4,7][c%3]:a===`alphanumeric`?Math.floor(c/2)*11+c%2*6:c*8;if(r===void 0){for(r=1;r<=40;r++){let e=q[a][Math.floor((r+7)/17)];if(c<1<<e&&4+e+l<=et(r,i).capacity)break}r>40&&J(`Capacity overflow`)}else{let e=q[a][Math.floor((r+7)/17)];(c>=1<<e||4+e+l>et(r,i).capacity)&&J(`Capacity overflow`)}let u=it(r,i,e,a,s),d=_t(r,i,u,n.mask),f=n.border===void 0?2:vt(n.border,`opts.border`);if(f<=0)throw RangeError(`invalid border=${f}`);let p=n.scale===void 0?1:vt(n.scale,`opts.scale`);if(p<=0||p>1024)throw RangeError(`invalid scale factor: ${p}`);let m=(d.size+2*f)*p,h=t===`ascii`||t===`gif`||t===`data-url`?Re:Le;if(m>h)throw RangeError(`invalid opts: output is ${m}x${m} (max ${h}), reduce border/scale`);let g=new Int32Array(m);for(let e=0;e<m;e++){let t=Math.floor(e/p)-f;g[e]=t>=0&&t<d.size?t:-1}let _={m:d,W:m,map:g};return t===`raw`?Tt(_):t===`ascii`?Et(_):t===`term`?Dt(_):t===`svg`?Ot(_,n.optimize===void 0||n.optimize):t===`gif`?kt(_):t===`data-url`?At(kt(_)):J(`Unknown output: ${t}`)}var Mt=4;function Nt({text:e,name:t}){let n=jt(e,`raw`,{ecc:`medium`,border:Mt}),r=n.map((e,t)=>e.map((e,n)=>e?`M${n} ${t}h1v1h-1z`:``).join(``)).join(``);return p(`svg`,{class:`qr`,role:`img`,"aria-label":t,viewBox:`0 0 ${n.length} ${n.length}`,"shape-rendering":`crispEdges`,children:[p(`rect`,{width:`100%`,height:`100%`,fill:`#fff`}),p(`path`,{d:r,fill:`#000`})]})}function Pt({desk:{words:e,language:t,format:i,city:a},given:s,next:c}){let l=n(null);o(()=>l.current?.focus(),[]);let{complaint:d,access:f}=s,m=t=>t==null?e.none:`${i.date(Date.parse(t))} ${i.clock(Date.parse(t))}`;if(d===null)return null;let h=f===null?``:new URL(f.link,location.origin).href;return p(`section`,{class:`receipt`,"aria-labelledby":`receipt`,children:[p(`p`,{class:`town`,children:[p(`b`,{children:a.service}),` `,u(a,t)]}),a.simulated&&p(`p`,{class:`sim`,children:e.simulation}),p(`h2`,{id:`receipt`,tabIndex:-1,ref:l,children:e.receiptOf}),p(`dl`,{children:[p(`dt`,{children:e.reference}),p(`dd`,{class:`big`,children:d.reference}),f!==null&&p(r,{children:[p(`dt`,{children:e.code}),p(`dd`,{class:`big`,children:f.secret})]}),f!==null&&p(r,{children:[p(`dt`,{children:e.link}),p(`dd`,{children:h})]}),p(`dt`,{children:e.received}),p(`dd`,{children:m(d.submittedAt)}),p(`dt`,{children:e.respondBy}),p(`dd`,{children:m(d.response.dueAt)}),p(`dt`,{children:e.resolveBy}),p(`dd`,{children:m(d.resolution.dueAt)})]}),f!==null&&p(`figure`,{children:[p(Nt,{text:h,name:e.scan}),p(`figcaption`,{children:e.scan})]}),f===null?p(`p`,{class:`bad`,role:`alert`,children:e.noSecret}):p(`p`,{children:e.keepIt}),p(`p`,{class:`row noprint`,children:[p(`button`,{type:`button`,"data-key":`p`,onClick:()=>print(),children:e.print}),p(`button`,{type:`button`,onClick:c,children:e.next})]})]})}function Ft({desk:e}){let{words:t,language:r,city:a}=e,s=a.counterChannels,[c]=i(()=>Me(Date.now())),[d,f]=i(()=>De(c??Ee(``),s.map(({code:e})=>e))),[m,h]=i([]),[g,_]=i(null),{busy:y,fault:b,act:x,clear:S}=H(t,e.refused),C=n(null),w=e=>f(t=>({...t,...e}));o(()=>je(g===null?d:null,Date.now()),[d,g]),o(()=>{let e=e=>{Oe(d)&&g===null&&e.preventDefault()};return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[d,g]),o(()=>{m.length>0&&C.current?.querySelector(`[aria-invalid=true]`)?.focus()},[m]);let T=()=>{f(Ee(d.channel)),_(null),h([]),S(),setTimeout(()=>C.current?.querySelector(`textarea`)?.focus())};if(g!==null)return p(Pt,{desk:e,given:g,next:T});let E=e=>m.find(({field:t})=>t?.slice(1).join(`.`)===e)?.message,D=m.some(({field:e,code:t})=>t===`CONFLICT`&&e?.[1]===`externalId`),O=t=>void x(async()=>{h([]);let{complaintSubmit:n}=await l(ee,{input:ke(t)});return n.complaint===null?(h(n.userErrors),n.userErrors.filter(({field:e})=>e===null)):(_(n),e.changed(),[])});return p(`form`,{ref:C,class:`enter`,noValidate:!0,"aria-labelledby":`enter`,onSubmit:e=>{e.preventDefault(),O(d)},onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),O(d))},children:[p(`h2`,{id:`enter`,tabIndex:-1,children:t.tabs.enter}),c!==null&&p(`p`,{class:`note`,role:`status`,children:t.restored}),p(`fieldset`,{class:`ways`,children:[p(`legend`,{children:t.channel}),s.map(e=>p(`label`,{children:[p(`input`,{type:`radio`,name:`channel`,checked:d.channel===e.code,onChange:()=>w({channel:e.code})}),` `,u(e,r)]},e.code))]}),p(v,{label:t.text,hint:t.textHint,fault:E(`text`),children:e=>p(`textarea`,{...e,rows:6,maxLength:1e4,value:d.text,onInput:e=>w({text:e.currentTarget.value})})}),p(`div`,{class:`row`,children:[p(v,{label:t.category,hint:t.categoryHint,fault:E(`category`),children:e=>p(Ie,{...e,choices:fe(a,r),value:d.category,count:e=>t.fits(String(e)),choose:e=>w({category:e})})}),p(v,{label:t.district,fault:E(`district`),children:e=>p(Ie,{...e,choices:pe(a,r),value:d.district,count:e=>t.fits(String(e)),choose:e=>w({district:e})})})]}),p(v,{label:t.address,fault:E(`address`),children:e=>p(`input`,{type:`text`,...e,class:`wide`,autocomplete:`off`,value:d.address,onInput:e=>w({address:e.currentTarget.value})})}),p(`fieldset`,{children:[p(`legend`,{children:t.who}),p(`div`,{class:`checks`,children:[p(`label`,{children:[p(`input`,{type:`checkbox`,checked:d.anonymous,onChange:e=>w({anonymous:e.currentTarget.checked})}),` `,t.anonymous]}),p(`label`,{children:[p(`input`,{type:`checkbox`,checked:d.secret,onChange:e=>w({secret:e.currentTarget.checked})}),` `,t.secret]})]}),d.anonymous?p(`p`,{class:`note`,children:t.whoGone}):p(`div`,{class:`row`,children:[`name`,`phone`,`email`].map(e=>p(v,{label:t[e],fault:E(`reporter.${e}`),children:t=>p(`input`,{type:`text`,inputMode:e===`name`?`text`:e===`phone`?`tel`:`email`,...t,autocomplete:`off`,value:d[e],onInput:t=>w({[e]:t.currentTarget.value})})},e))})]}),p(U,{fault:b}),D&&p(`p`,{class:`bad`,role:`alert`,children:[d.externalId,`: `,t.known,` `,p(`button`,{type:`button`,onClick:()=>{let e={...d,externalId:Te(new Date)};f(e),O(e)},children:t.asNew})]}),p(`div`,{class:`acts`,children:[p(`button`,{type:`submit`,class:`main`,disabled:y,children:y?t.saving:t.save}),p(`button`,{type:`button`,disabled:!Oe(d),onClick:T,children:t.clear})]})]})}var It=`tugu.counter.keys`;function Lt(){try{return localStorage.getItem(It)!==`off`}catch{return!0}}function Rt({words:e,close:t}){let i=n(null);return o(()=>i.current?.showModal(),[]),p(`dialog`,{ref:i,class:`help`,"aria-labelledby":`help`,onClose:t,children:[p(`h2`,{id:`help`,children:e.help}),p(`dl`,{children:e.keys.map(([e,t])=>p(r,{children:[p(`dt`,{children:p(`kbd`,{children:e})}),p(`dd`,{children:t})]}))}),p(`p`,{children:p(`label`,{children:[p(`input`,{type:`checkbox`,defaultChecked:Lt(),onChange:e=>{try{localStorage.setItem(It,e.currentTarget.checked?`on`:`off`)}catch{}}}),` `,e.helpOn]})}),p(`button`,{type:`button`,autofocus:!0,onClick:()=>i.current?.close(),children:e.helpClose})]})}function zt(e,{erasedAt:t,file:n},r){let i=n?.reporter;return i==null?n?.reporterLocked===!0?e.contactLocked:t===null?e.noContact:e.contactErased(r(Date.parse(t))):[i.name,i.phone,i.email].filter(e=>e!==``).join(`, `)}var Bt=[`VERIFIED`,`STARTED`,`WAITING`,`REJECTED`,`CLOSED`,`REOPENED`,`NOTED`],Vt=[`NOT_OURS`,`INVALID`,`WITHDRAWN`,`DUPLICATE`];function Ht(e,t,n,r){let i={id:t,note:n===``?null:n};switch(e){case`VERIFIED`:return l(re,{input:i}).then(e=>e.complaintVerify.userErrors);case`STARTED`:return l(A,{input:i}).then(e=>e.complaintStart.userErrors);case`WAITING`:return l(j,{input:i}).then(e=>e.complaintWait.userErrors);case`REJECTED`:return l(M,{input:{...i,reason:r}}).then(e=>e.complaintReject.userErrors);case`CLOSED`:return l(N,{input:i}).then(e=>e.complaintClose.userErrors);case`REOPENED`:return l(P,{input:i}).then(e=>e.complaintReopen.userErrors);case`NOTED`:return l(F,{input:{id:t,text:n}}).then(e=>e.complaintNote.userErrors)}}function Ut(e,t,n){return t===`CLOSED`&&n!==`RESOLVED`?e.closedWithout:e.means[t]}function Wt({words:e,id:t,status:n,legal:a,busy:o,run:s}){let[c,l]=i(``),[u,d]=i(``),[f,m]=i(``),h=Bt.filter(e=>a.includes(e)),g=h.find(e=>e===c),_=g===void 0||g===`REJECTED`&&f===``||g===`NOTED`&&u.trim()===``,y=async()=>{_||o||await s(e.did[g],()=>Ht(g,t,u.trim(),f===``?`INVALID`:f))&&(l(``),d(``),m(``))};return p(`form`,{class:`stack`,onSubmit:e=>{e.preventDefault(),y()},children:[p(`div`,{class:`row`,children:[p(v,{label:e.step,hint:g===void 0?void 0:Ut(e,g,n),fault:void 0,children:t=>p(`select`,{...t,value:g??``,onChange:e=>l(h.find(t=>t===e.currentTarget.value)??``),children:[p(`option`,{value:``,children:e.choose}),h.map(t=>p(`option`,{value:t,children:e.steps[t]},t))]})}),g===`REJECTED`&&p(v,{label:e.reason,fault:void 0,children:t=>p(`select`,{...t,value:f,onChange:e=>m(Vt.find(t=>t===e.currentTarget.value)??``),children:[p(`option`,{value:``,children:e.choose}),Vt.map(t=>p(`option`,{value:t,children:e.reasons[t]},t))]})})]}),g!==void 0&&p(r,{children:[p(v,{label:g===`NOTED`?e.remark:e.noteFor,hint:e.noteHint,fault:void 0,children:e=>p(`textarea`,{...e,rows:2,maxLength:2e3,value:u,onInput:e=>d(e.currentTarget.value),onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),y())}})}),p(`p`,{children:p(`button`,{type:`submit`,disabled:o||_,children:e.steps[g]})})]})]})}function Gt({desk:e,id:t}){let{words:n,language:a,format:s,city:c}=e,[d,m]=i(0),h=G(t,e.tick+d,e=>l(E,{id:t},e)),g=h.data?.complaint??null,[_,y]=i(null),[b,x]=i(``),[S,C]=i(``),[w,T]=i(``),[D,O]=i(null),{busy:k,fault:ee,act:re}=H(n,e.refused);if(o(()=>{h.failure?.code===`FORBIDDEN`&&e.refused()},[h.failure]),g===null)return p(W,{words:n,format:s,polled:h});let A=_??(g.category.code===`NONE`?``:g.category.code),j=c.categories.find(({code:e})=>e===A)?.department.code??`NONE`,M=e=>g.file!==null&&g.legalSteps.includes(e),N=t=>{T(t),m(e=>e+1),e.changed()},P=async(e,t)=>{let n=await re(t);return n&&N(e),n},F=async()=>A===``||A===g.category.code?[]:(await l(te,{input:{id:t,category:A}})).complaintClassify.userErrors,R=()=>P(n.routed,async()=>{let e=await F();return e.length>0?e:(await l(ne,{input:{id:t,department:b===``?null:b}})).complaintAssign.userErrors}),z=e=>P(``,async()=>{let t=await e();return t.userErrors.length===0&&O(t),t.userErrors}),B=(e,{dueAt:t,verdict:i})=>p(r,{children:[p(`dt`,{children:e}),p(`dd`,{children:t===null?n.verdicts[i]:`${s.date(Date.parse(t))} ${s.clock(Date.parse(t))}, ${n.verdicts[i]}`})]}),V=g.file!==null;return p(r,{children:[p(`h2`,{id:`one`,tabIndex:-1,children:[g.reference,` `,p(`small`,{children:n.status[g.status]})]}),g.simulated&&p(`p`,{children:p(`span`,{class:`sim`,children:n.simulation})}),g.title!==``&&p(`p`,{children:p(`b`,{children:g.title})}),p(`p`,{class:`text`,children:g.file?.text??``}),p(`dl`,{class:`about`,children:[p(`dt`,{children:n.district}),p(`dd`,{children:de(g,a)||n.none}),p(`dt`,{children:n.channel}),p(`dd`,{children:u(g.channel,a)}),V&&p(r,{children:[p(`dt`,{children:n.contact}),p(`dd`,{children:zt(n,g,e=>s.date(e))})]}),p(`dt`,{children:n.department}),p(`dd`,{children:g.department.code===`NONE`?n.none:u(g.department,a)}),B(n.respondBy,g.response),B(n.resolveBy,g.resolution)]}),!V&&p(`p`,{class:`state`,children:n.notYours}),M(`CLASSIFIED`)&&p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),R()},children:[p(v,{label:n.category,fault:void 0,children:e=>p(Ie,{...e,choices:fe(c,a),value:A,count:e=>n.fits(String(e)),choose:y})}),M(`ASSIGNED`)&&p(v,{label:n.department,fault:void 0,children:e=>p(`select`,{...e,value:b,onChange:e=>x(e.currentTarget.value),children:[p(`option`,{value:``,children:[n.usual,j===`NONE`?``:` (${c.departments.find(({code:e})=>e===j)?.abbreviation??j})`]}),c.departments.filter(({validTo:e,code:t})=>e===null&&t!==`NONE`).map(e=>p(`option`,{value:e.code,children:f(e,a)},e.code))]})}),p(`p`,{class:`row`,children:[M(`ASSIGNED`)&&p(`button`,{type:`submit`,class:`main`,disabled:k,children:n.route}),p(`button`,{type:`button`,disabled:k||A===``||A===g.category.code,onClick:()=>void P(n.classified,F),children:n.classify})]})]}),(M(`RESPONDED`)||M(`RESOLVED`))&&p(`div`,{class:`stack`,children:[p(v,{label:n.answer,fault:void 0,children:e=>p(`textarea`,{...e,rows:4,maxLength:1e4,value:S,onInput:e=>C(e.currentTarget.value)})}),p(`p`,{class:`row`,children:[M(`RESPONDED`)&&p(`button`,{type:`button`,disabled:k||S.trim()===``,onClick:()=>void P(n.answered,async()=>{let{complaintRespond:{userErrors:e}}=await l(I,{input:{id:t,text:S}});return e.length===0&&C(``),e}),children:n.respond}),M(`RESOLVED`)&&p(`button`,{type:`button`,disabled:k||S.trim()===``,onClick:()=>void P(``,async()=>{let{complaintResolve:e}=await l(ie,{input:{id:t,text:S}});return e.complaint===null?e.userErrors:(C(``),O(e),e.invitation===null?[{field:null,message:n.noInvite,code:`BUSY`}]:[])}),children:n.resolve})]})]}),V&&p(Wt,{words:n,id:t,status:g.status,legal:g.legalSteps,busy:k,run:P}),p(U,{fault:ee}),w!==``&&p(`p`,{class:`done`,role:`status`,children:w}),D?.invitation!=null&&p(`p`,{class:`done`,role:`status`,children:[n.resolved,` `,p(`b`,{class:`key`,children:new URL(D.invitation.link,location.origin).href}),` (`,n.until(s.date(Date.parse(D.invitation.expiresAt))),`)`]}),D?.access!=null&&p(`p`,{class:`done`,role:`status`,children:[n.reference,` `,p(`b`,{children:D.access.reference}),`, `,n.code,` `,p(`b`,{class:`key`,children:D.access.secret}),`. `,n.keepIt]}),p(`p`,{class:`row`,children:[M(`RATED`)&&p(`button`,{type:`button`,disabled:k,onClick:()=>void z(async()=>(await l(L,{id:t})).complaintInvite),children:n.invite}),V&&p(`button`,{type:`button`,disabled:k,title:n.newCodeWhy,onClick:()=>void z(async()=>(await l(ae,{id:t})).complaintAccess),children:n.newCode})]}),V&&p(`p`,{class:`note`,children:n.newCodeWhy}),(g.file?.remarks.length??0)>0&&p(r,{children:[p(`h3`,{children:n.words}),p(`ul`,{class:`remarks`,children:g.file?.remarks.map((e,t)=>p(`li`,{children:[p(`small`,{children:[n.kinds[e.kind]??n.remark,`, `,s.date(Date.parse(e.occurredAt)),` `,s.clock(Date.parse(e.occurredAt)),`, `,e.actor]}),p(`p`,{class:`text`,children:e.text})]},t))})]})]})}var Kt=20,qt=[`unassigned`,`uncategorised`,`search`];function Jt({desk:e}){let{words:t,language:n,format:a}=e,[s,c]=i(`unassigned`),[d,f]=i(``),[m,h]=i(``),[g,_]=i(null),[v,y]=i(null),b=s===`unassigned`?{departments:[`NONE`]}:s===`uncategorised`?{categories:[`NONE`]}:null,x=s!==`search`||m!==``,S=G(x?JSON.stringify([s,m,g]):null,e.tick,e=>l(T,{filter:b,measure:s===`search`?`RECEIVED`:`OPEN`,search:s===`search`?m:null,first:Kt,after:g},e));o(()=>{S.failure?.code===`FORBIDDEN`&&e.refused()},[S.failure]);let C=S.data?.complaints??null,w=e=>{c(e),_(null)};return p(`div`,{class:`edit`,children:[p(`section`,{"aria-labelledby":`queue`,children:[p(`h2`,{id:`queue`,tabIndex:-1,children:t.tabs.queue}),p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),h(String(new FormData(e.currentTarget).get(`find`)??``).trim()),_(null)},children:[p(`label`,{class:`one`,children:[p(`span`,{children:t.which}),p(`select`,{value:s,onChange:e=>w(qt.find(t=>t===e.currentTarget.value)??`unassigned`),children:qt.map(e=>p(`option`,{value:e,children:t[e]},e))})]}),s===`search`&&p(r,{children:[p(`label`,{class:`one`,children:[p(`span`,{children:t.find}),p(`input`,{type:`search`,name:`find`,value:d,onInput:e=>f(e.currentTarget.value)})]}),p(`button`,{type:`submit`,children:t.search})]})]}),x&&p(W,{words:t,format:a,polled:S}),C!==null&&p(r,{children:[p(`p`,{children:p(`b`,{children:t.of(a.count(C.totalCount))})}),p(`ul`,{class:`shelf`,children:[C.nodes.map(e=>p(`li`,{children:p(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===v?`true`:void 0,onClick:()=>{y(e.id),setTimeout(()=>document.getElementById(`one`)?.focus(),300)},children:[p(`b`,{children:e.reference}),p(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.submittedAt))/1e3))}),p(`span`,{class:`of`,children:ue(t,e)}),p(`small`,{class:`of`,children:[u(e.channel,n),e.category.code===`NONE`?t.uncategorised:u(e.category,n),e.kelurahan.code===`NONE`?``:u(e.kelurahan,n),e.simulated?t.simulation:``].filter(e=>e!==``).join(`, `)})]})},e.id)),C.nodes.length===0&&p(`li`,{class:`note`,children:s===`search`?t.nothing:t.empty})]}),p(le,{words:t,more:C.pageInfo.hasNextPage,later:g!==null,next:()=>_(C.pageInfo.endCursor),first:()=>_(null)})]})]}),p(`section`,{"aria-live":`off`,children:v===null?p(`p`,{class:`note`,children:t.pickOne}):p(Gt,{desk:e,id:v},v)})]})}var Yt=10;function Xt({desk:e}){let{words:t,format:n}=e,[a,s]=i(0),[c,u]=i(0),[d,f]=i(null),m=G(String(a),Math.floor(e.tick/5)+c,e=>l(O,{first:Yt,offset:a},e)),{busy:h,fault:g,act:_}=H(t,e.refused);o(()=>{m.failure?.code===`FORBIDDEN`&&e.refused()},[m.failure]);let v=m.data?.duplicatePairs??null,y=()=>{u(e=>e+1),e.changed(),document.getElementById(`twins`)?.focus()},b=async(e,t,n,r)=>{await _(e)&&(f({said:t,undo:r,how:n}),y())},x=(e,n)=>b(async()=>(await l(R,{input:{id:e.id,into:n.id}})).complaintMerge.userErrors,t.merged(e.reference,n.reference),t.undoMerge,async()=>(await l(P,{input:{id:e.id}})).complaintReopen.userErrors),S=(e,n)=>b(async()=>(await l(z,{id:e.id,other:n.id})).duplicateDismiss.userErrors,t.dismissed,t.undo,async()=>(await l(B,{id:e.id,other:n.id})).duplicateRestore.userErrors);return p(`section`,{"aria-labelledby":`twins`,children:[p(`h2`,{id:`twins`,tabIndex:-1,children:t.tabs.twins}),p(W,{words:t,format:n,polled:m}),d!==null&&p(`p`,{class:`done`,role:`status`,children:[d.said,` `,d.undo!==null&&p(`button`,{type:`button`,disabled:h,onClick:()=>void _(d.undo??(async()=>[])).then(e=>{e&&(f({said:t.undone,undo:null,how:``}),y())}),children:d.how})]}),p(U,{fault:g}),v!==null&&p(r,{children:[p(`p`,{children:[p(`b`,{children:t.pairs(n.count(v.totalCount),n.count(v.compared))}),` `,v.truncated&&t.latest]}),v.pairs.length===0&&p(`p`,{class:`note`,children:t.noPairs}),p(`ul`,{class:`pairs`,children:v.pairs.map(({older:r,newer:i,score:a,metresApart:o,hoursApart:s,textSimilarity:c})=>p(`li`,{children:[p(`p`,{children:[p(`b`,{children:[t.score,` `,n.percent(a)]}),` `,p(`small`,{children:[o===null?``:t.metres(n.count(Math.round(o))),t.apart(n.span(s*3600)),t.wordsAlike(n.percent(c))].filter(e=>e!==``).join(`, `)})]}),p(`div`,{class:`sides`,children:[p(Zt,{desk:e,row:r,name:t.older}),p(Zt,{desk:e,row:i,name:t.newer})]}),p(`p`,{class:`row`,children:[p(`button`,{type:`button`,"data-row":!0,disabled:h,onClick:()=>void x(i,r),children:t.into(i.reference,r.reference)}),p(`button`,{type:`button`,disabled:h,onClick:()=>void x(r,i),children:t.into(r.reference,i.reference)}),p(`button`,{type:`button`,disabled:h,onClick:()=>void S(r,i),children:t.notSame})]})]},r.id+i.id))}),p(`p`,{class:`row`,children:[a>0&&p(`button`,{type:`button`,onClick:()=>s(0),children:t.first}),a+Yt<v.totalCount&&p(`button`,{type:`button`,onClick:()=>s(a+Yt),children:t.more})]})]})]})}function Zt({desk:{words:e,language:t,format:n},row:r,name:i}){return p(`article`,{children:[p(`h3`,{children:[i,`: `,r.reference,` `,p(`small`,{children:[n.date(Date.parse(r.submittedAt)),` `,n.clock(Date.parse(r.submittedAt))]})]}),p(`p`,{class:`text`,children:r.secret?e.noWords:[r.title,r.file?.text??``].filter(e=>e!==``).join(`
`)}),p(`p`,{class:`note`,children:[u(r.category,t),u(r.channel,t),e.status[r.status],de(r,t),r.simulated?e.simulation:``].filter(e=>e!==``).join(`, `)})]})}var Qt={title:`Loket`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,screens:`Layar`,other:`Bahasa Inggris`,simulation:`SIMULASI`,simulated:`Data di kota ini dibuat-buat.`,loading:`Memuat …`,tabs:{enter:`Laporan baru`,queue:`Antrean`,aside:`Disisihkan`,twins:`Mungkin ganda`},signIn:`Masuk dengan akun Anda`,token:`Token operator`,tokenWhy:`Loket membaca dan menulis laporan warga; untuk itu perlu token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan token dan isian`,tokenBad:`Token ini tidak boleh membaca dan menulis laporan.`,refused:`Server menolak token: masukkan token yang berlaku. Isian Anda tetap di sini.`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,failed:`Server tidak dapat melakukannya`,again:`Coba lagi`,stale:e=>`Gagal memuat ulang; ini keadaan pukul ${e}.`,fresh:e=>`diperbarui ${e}`,help:`Pintasan`,helpClose:`Tutup`,helpOn:`Pintasan satu huruf aktif (di luar kolom isian)`,keys:[[`n`,`Laporan baru`],[`q`,`Antrean`],[`s`,`Disisihkan`],[`d`,`Mungkin ganda`],[`j / k`,`Baris berikut / sebelumnya`],[`p`,`Cetak tanda terima`],[`?`,`Bantuan ini`],[`Ctrl+Enter`,`Simpan formulir`],[`Esc`,`Keluar dari kolom`]],channel:`Cara melapor`,text:`Isi laporan`,textHint:`Seperti yang disampaikan warga. Paling banyak 10.000 huruf.`,category:`Kategori`,categoryHint:`Ketik sebagian kata. Boleh kosong: laporan masuk antrean.`,district:`Kelurahan atau kecamatan`,address:`Alamat kejadian`,who:`Pelapor`,name:`Nama`,phone:`Telepon`,email:`Surel`,anonymous:`Anonim: nama dan kontak tidak disimpan`,secret:`Rahasia: hanya operator yang membaca`,whoGone:`Nama dan kontak tidak akan disimpan.`,save:`Simpan laporan`,saving:`Menyimpan …`,clear:`Kosongkan`,restored:`Isian sebelum halaman dimuat ulang ada di sini.`,fits:e=>`${e} pilihan`,wrong:`Perlu diperbaiki`,known:`Laporan dengan nomor ini sudah tersimpan dengan isi lain (jawaban server sebelumnya hilang). Cari nomornya di antrean, atau simpan yang ini sebagai laporan baru.`,asNew:`Simpan sebagai laporan baru`,receipt:`Tanda terima`,receiptOf:`Tanda terima laporan`,reference:`Nomor laporan`,code:`Kode rahasia`,link:`Status laporan`,scan:`Kode QR: pindai dengan telepon untuk melihat status laporan`,respondBy:`Ditanggapi paling lambat`,resolveBy:`Hasil paling lambat`,none:`–`,keepIt:`Simpan kertas ini. Kode rahasia tidak dapat ditampilkan lagi; jangan berikan kepada orang lain.`,print:`Cetak`,next:`Laporan berikutnya`,noSecret:`Laporan tersimpan, tetapi kode rahasia belum dibuat. Buat di antrean: cari nomornya, lalu "Kode baru".`,received:`Diterima`,which:`Tampilkan`,unassigned:`belum diserahkan`,uncategorised:`tanpa kategori`,search:`cari`,find:`Nomor atau kata`,empty:`Tidak ada. Antrean ini bersih.`,nothing:`Tidak ada yang cocok.`,more:`Berikutnya`,first:`Dari awal`,of:e=>`${e} laporan`,age:e=>`${e} lalu`,noWords:`(rahasia: buka untuk membaca)`,pickOne:`Pilih satu baris untuk membaca dan menanganinya.`,notYours:`Isi, kontak dan langkahnya hanya untuk dinas yang menangani, dan untuk petugas seluruh kota.`,contact:`Kontak`,noContact:`tidak ada`,contactLocked:`terkunci: kunci untuk membacanya tidak ada di server; minta pengelola memulihkan berkas kunci`,contactErased:e=>`dihapus pada ${e}`,promise:`Janji`,words:`Catatan dan jawaban`,department:`Diserahkan kepada`,usual:`dinas yang biasa`,route:`Simpan dan serahkan`,classify:`Simpan kategori saja`,routed:`Diserahkan.`,classified:`Kategori disimpan.`,answer:`Jawaban atau hasil untuk warga`,respond:`Kirim tanggapan`,resolve:`Umumkan hasil`,answered:`Tanggapan terkirim.`,resolved:`Hasil diumumkan. Kirim undangan ini kepada warga agar menilai:`,newCode:`Kode baru`,newCodeWhy:`Untuk warga yang kehilangan kodenya. Pastikan siapa yang meminta: kode lama tidak berlaku lagi.`,invite:`Undangan menilai`,until:e=>`berlaku sampai ${e}`,noInvite:`Hasil diumumkan, tetapi undangan belum dibuat; buat dengan tombol "Undangan menilai".`,states:{WAITING:`menunggu`,MENDED:`sudah diambil`,DISCARDED:`dibuang`},source:`Sumber`,reason:`Sebab`,at:`Bagian`,value:`Isinya`,content:`Catatan seperti yang datang`,contentHint:`Perbaiki di sini, lalu proses ulang.`,cut:`Catatan ini terlalu panjang: hanya awalnya yang disimpan, jadi hanya dapat dibuang.`,replay:`Proses ulang`,discard:`Buang`,discardWhy:`Alasan membuang`,replayed:`Diambil: laporan masuk hitungan.`,discarded:`Dibuang.`,tries:e=>`${e} kali gagal diproses ulang`,decided:`Keputusan`,line:e=>`baris ${e}`,pairs:(e,t)=>`${e} pasangan di antara ${t} laporan terbuka`,latest:`(yang terbaru saja)`,score:`Kemiripan`,metres:e=>`${e} m`,apart:e=>`berselang ${e}`,wordsAlike:e=>`kata ${e}`,older:`Lebih dulu`,newer:`Lebih baru`,into:(e,t)=>`${e} sama dengan ${t}: gabungkan`,notSame:`Bukan hal yang sama`,merged:(e,t)=>`${e} digabung ke ${t}.`,dismissed:`Disimpan: bukan hal yang sama.`,undo:`Batalkan`,undoMerge:`Batalkan (laporan dibuka kembali)`,undone:`Dibatalkan.`,noPairs:`Tidak ada yang mungkin ganda.`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`lewat`,EXEMPT:`bebas`,UNOBSERVED:`tidak dijanjikan`},status:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Diserahkan`,RESPONDED:`Ditanggapi`,IN_PROGRESS:`Dikerjakan`,WAITING_CITIZEN:`Menunggu warga`,RESOLVED:`Selesai`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Ganda`},kinds:{RESPONDED:`Tanggapan`,RESOLVED:`Hasil`,RATED:`Penilaian warga`,NOTED:`Catatan`},remark:`Catatan`,step:`Langkah lain`,choose:`pilih …`,noteFor:`Catatan (boleh kosong)`,noteHint:`Hanya untuk petugas; warga tidak membacanya. Ctrl+Enter menyimpan.`,steps:{VERIFIED:`Verifikasi`,STARTED:`Mulai dikerjakan`,WAITING:`Tunggu warga`,REJECTED:`Tolak`,CLOSED:`Tutup`,REOPENED:`Buka kembali`,NOTED:`Simpan catatan`},did:{VERIFIED:`Diverifikasi.`,STARTED:`Dikerjakan.`,WAITING:`Menunggu warga.`,REJECTED:`Ditolak.`,CLOSED:`Ditutup.`,REOPENED:`Dibuka kembali.`,NOTED:`Catatan disimpan.`},means:{VERIFIED:`Diterima sebagai laporan; tanggapan dan hasil masih dijanjikan.`,STARTED:`Dinas mulai bekerja; warga melihatnya.`,WAITING:`Kota menunggu keterangan warga; apa yang kurang ditulis sebagai tanggapan, karena warga tidak membaca catatan ini.`,REJECTED:`Laporan berakhir tanpa dikerjakan; warga melihatnya. Dapat dibuka kembali.`,CLOSED:`Hasil diarsipkan; angka tidak berubah.`,REOPENED:`Putaran baru dimulai.`,NOTED:`Tidak mengubah apa pun.`},closedWithout:`Berhenti tanpa hasil: janji tetap berjalan dan lewat pada waktunya. Yang ditarik warga ditolak dengan sebab itu.`,reasons:{NOT_OURS:`bukan wewenang kota`,INVALID:`bukan laporan, atau tidak dapat dipahami`,WITHDRAWN:`ditarik oleh warga`,DUPLICATE:`sama dengan laporan lain`}},$=(e,t,n)=>`${e} ${e===`1`?t:n}`,$t={title:`Counter`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,screens:`Screens`,other:`Indonesian`,simulation:`SIMULATION`,simulated:`What is in this city is made up.`,loading:`Loading …`,tabs:{enter:`New complaint`,queue:`Queue`,aside:`Set aside`,twins:`Possible duplicates`},signIn:`Sign in with your account`,token:`Operator's token`,tokenWhy:`The counter reads and writes complaints of citizens, which takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget token and entries`,tokenBad:`This token may not read and write complaints.`,refused:`The server refused the token: enter one that is valid. What you entered stays here.`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,failed:`The server could not do it`,again:`Try again`,stale:e=>`Loading again failed; this is how it was at ${e}.`,fresh:e=>`as of ${e}`,help:`Shortcuts`,helpClose:`Close`,helpOn:`Shortcuts of one letter are on (outside of fields)`,keys:[[`n`,`New complaint`],[`q`,`Queue`],[`s`,`Set aside`],[`d`,`Possible duplicates`],[`j / k`,`Next / previous row`],[`p`,`Print the receipt`],[`?`,`This help`],[`Ctrl+Enter`,`Save the form`],[`Esc`,`Leave the field`]],channel:`Made by`,text:`The complaint`,textHint:`As the citizen says it. At most 10,000 characters.`,category:`Category`,categoryHint:`Type a part of a word. May be empty: the complaint goes into the queue.`,district:`Kelurahan or kecamatan`,address:`Address of what it is about`,who:`Who makes it`,name:`Name`,phone:`Telephone`,email:`E-mail`,anonymous:`Anonymous: name and contact are not kept`,secret:`Confidential: operators alone read it`,whoGone:`Name and contact will not be kept.`,save:`Save complaint`,saving:`Saving …`,clear:`Empty the form`,restored:`What was entered before the page was loaded again is here.`,fits:e=>$(e,`choice`,`choices`),wrong:`To correct`,known:`A complaint with this number is saved already, with other words (the server's answer to it was lost). Look for its number in the queue, or save this one as a new complaint.`,asNew:`Save as a new complaint`,receipt:`Receipt`,receiptOf:`Receipt of a complaint`,reference:`Reference`,code:`Secret`,link:`Status`,scan:`QR code: scan it with a telephone to see the status`,respondBy:`Answer by`,resolveBy:`Result by`,none:`–`,keepIt:`Keep this paper. The secret cannot be shown again; give it to nobody.`,print:`Print`,next:`Next complaint`,noSecret:`The complaint is saved, but has no secret yet. Make one in the queue: find its number, then "New secret".`,received:`Received`,which:`Show`,unassigned:`without a department`,uncategorised:`without a category`,search:`search`,find:`Number or words`,empty:`None. This queue is clear.`,nothing:`Nothing fits.`,more:`Next`,first:`From the start`,of:e=>$(e,`complaint`,`complaints`),age:e=>`${e} ago`,noWords:`(confidential: open it to read)`,pickOne:`Choose a row to read it and work on it.`,notYours:`Its words, its contact and its steps are for the department in charge, and for operators of the whole city.`,contact:`Contact`,noContact:`none`,contactLocked:`locked: the server lacks the key that opens it; ask who runs it to restore the key file`,contactErased:e=>`erased on ${e}`,promise:`Promise`,words:`Notes and answers`,department:`Hand to`,usual:`the usual department`,route:`Save and hand over`,classify:`Save the category alone`,routed:`Handed over.`,classified:`Category saved.`,answer:`Answer or result for the citizen`,respond:`Send answer`,resolve:`Announce result`,answered:`Answer sent.`,resolved:`Result announced. Send the citizen this invitation to rate it:`,newCode:`New secret`,newCodeWhy:`For a citizen who lost the secret. Make sure who asks: the old one opens nothing any more.`,invite:`Invitation to rate`,until:e=>`good until ${e}`,noInvite:`Result announced, but no invitation was made; make one with "Invitation to rate".`,states:{WAITING:`waiting`,MENDED:`taken since`,DISCARDED:`discarded`},source:`Source`,reason:`Reason`,at:`Field`,value:`What stands there`,content:`The record as it came`,contentHint:`Mend it here, then replay.`,cut:`This record is too long: only its beginning was kept, so it can only be discarded.`,replay:`Replay`,discard:`Discard`,discardWhy:`Why it is discarded`,replayed:`Taken: it counts now.`,discarded:`Discarded.`,tries:e=>`replayed in vain ${$(e,`time`,`times`)}`,decided:`Decision`,line:e=>`line ${e}`,pairs:(e,t)=>`${$(e,`pair`,`pairs`)} among ${$(t,`open complaint`,`open complaints`)}`,latest:`(the latest alone)`,score:`Likeness`,metres:e=>`${e} m`,apart:e=>`${e} apart`,wordsAlike:e=>`words ${e}`,older:`Earlier`,newer:`Later`,into:(e,t)=>`${e} is the same as ${t}: merge`,notSame:`Not the same`,merged:(e,t)=>`${e} was merged into ${t}.`,dismissed:`Kept: not the same.`,undo:`Undo`,undoMerge:`Undo (the complaint is opened again)`,undone:`Undone.`,noPairs:`No possible duplicates.`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not promised`},status:{SUBMITTED:`Received`,VERIFIED:`Accepted`,ASSIGNED:`With a department`,RESPONDED:`Answered`,IN_PROGRESS:`In progress`,WAITING_CITIZEN:`Waiting for the citizen`,RESOLVED:`Resolved`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`},kinds:{RESPONDED:`Answer`,RESOLVED:`Result`,RATED:`The citizen's rating`,NOTED:`Note`},remark:`Note`,step:`Another step`,choose:`choose …`,noteFor:`Note (may be empty)`,noteHint:`For the staff alone; the citizen does not read it. Ctrl+Enter saves.`,steps:{VERIFIED:`Accept`,STARTED:`Start the work`,WAITING:`Wait for the citizen`,REJECTED:`Reject`,CLOSED:`Close`,REOPENED:`Open again`,NOTED:`Save a note`},did:{VERIFIED:`Accepted.`,STARTED:`The work has begun.`,WAITING:`Waiting for the citizen.`,REJECTED:`Rejected.`,CLOSED:`Closed.`,REOPENED:`Opened again.`,NOTED:`Note saved.`},means:{VERIFIED:`It is a complaint; answer and result stay promised.`,STARTED:`The department works on it; the citizen sees that.`,WAITING:`The city waits for the citizen; write what is missing as an answer, since the citizen does not read this note.`,REJECTED:`It ends without work; the citizen sees that. It can be opened again.`,CLOSED:`The result is filed away; no figure changes.`,REOPENED:`A new round begins.`,NOTED:`Nothing else changes.`},closedWithout:`The work ends without a result: the promises run on, and break when they fall due. What the citizen took back is rejected for that reason.`,reasons:{NOT_OURS:`not the city's to solve`,INVALID:`no complaint, or cannot be understood`,WITHDRAWN:`the citizen took it back`,DUPLICATE:`the same as another`}},en=e=>e===`id`?Qt:$t,tn=[`enter`,`queue`,`aside`,`twins`],nn=new Set([`aside`,`twins`]),rn=3e4,an={n:`enter`,q:`queue`,s:`aside`,d:`twins`};function on(){let n=new URLSearchParams(location.search),[a,s]=i(null),[f,v]=i(!1),[y,b]=i(!1),[x,T]=i(c()!==null),[E,D]=i(tn.find(e=>e===n.get(`tab`))??`enter`),[O,k]=i(new Set([E])),[ee,te]=i(!1),[ne,re]=i(0),[A,j]=i(0),M=ge()+ne,N=()=>l(S,{}).then(({city:e})=>{s(e),v(!1)},e=>{if(!(e instanceof t))throw e;v(!0)});o(()=>void N(),[]);let[P,F]=i([]),I=P.includes(`OPERATE`);o(()=>{x?l(se,{}).then(({viewer:e})=>{F(e.rights),b(!e.rights.includes(`WORK`))},()=>void 0):F([])},[x,ne]);let ie=G(x&&!y?`counts ${I}`:null,M,e=>l(C,{operates:I},e)),ae=G(x&&!y&&I?`pairs`:null,_e(rn)+ne,e=>l(w,{},e));o(()=>{ie.failure?.code===`FORBIDDEN`&&b(!0)},[ie.failure]);let L=h(n.get(`lang`),a?.languages??[]),R=en(L),z=m(L,d(L,a?.locale??`id-ID`),a?.timeZone??`Asia/Jakarta`);o(()=>{document.documentElement.lang=L,document.title=`${R.title} \u2013 ${a===null?`tugu`:u(a,L)}`,document.documentElement.classList.toggle(`simulated`,a?.simulated===!0)},[L,a]);let B=e=>{let t=new URL(location.href);t.searchParams.set(`tab`,e),history.replaceState(null,``,t),D(e),k(t=>new Set([...t,e])),setTimeout(()=>document.getElementById(e)?.focus())};o(()=>{let e=e=>{let t=e.target instanceof HTMLElement?e.target:document.body,n=t.matches(`textarea, select, input:not([type=radio]):not([type=checkbox])`);if(e.key===`Escape`&&n)return t.blur();if(n||e.ctrlKey||e.altKey||e.metaKey||document.querySelector(`dialog[open]`)!==null)return;if(e.key===`?`)return te(!0);if(!Lt())return;let r=an[e.key];if(r!==void 0)return e.preventDefault(),B(r);if(e.key===`p`&&document.querySelector(`#tab-${E} [data-key="p"]`)?.click(),e.key===`j`||e.key===`k`){let t=[...document.querySelectorAll(`#tab-${E} [data-row]`)],n=t.findIndex(e=>e===document.activeElement);t[Math.max(0,Math.min(t.length-1,n+(e.key===`j`?1:-1)))]?.focus()}};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[E]);let{data:V}=ie,oe=e=>e===void 0?null:p(`span`,{class:`n`,children:z.count(e)}),H={enter:void 0,queue:V?.unassigned?.totalCount,aside:V?.setAside?.totalCount,twins:ae.data?.duplicatePairs?.totalCount};return p(r,{children:[p(_,{here:`/counter`,pages:[[`/counter`,R.title],[`/screens`,R.screens],[`/wall`,R.wall],[`/kpi`,R.kpi]],city:a,language:L,words:R,children:p(`button`,{type:`button`,class:`plain`,onClick:()=>te(!0),children:[R.help,` (?)`]})}),p(`main`,{id:`main`,children:[p(`h1`,{children:R.title}),f&&p(`div`,{class:`state`,role:`alert`,children:[p(`p`,{children:R.unreachable}),p(`p`,{class:`do`,children:p(`button`,{type:`button`,onClick:()=>void N(),children:R.again})})]}),!f&&a===null&&p(`p`,{class:`note`,role:`status`,children:R.loading}),a!==null&&p(r,{children:[p(g,{words:R,refused:y,probe:async()=>e((await l(se,{})).viewer,`WORK`),done:()=>{b(!1),T(c()!==null),re(e=>e+1)},forgot:()=>{T(!1),je(null,0),j(e=>e+1),k(new Set([E]))}}),p(`nav`,{class:`tabs`,"aria-label":R.title,children:tn.filter(e=>I||!x||!nn.has(e)).map(e=>p(`button`,{type:`button`,"aria-current":e===E?`page`:void 0,onClick:()=>B(e),children:[R.tabs[e],` `,oe(H[e])]},e))}),tn.filter(e=>O.has(e)&&(I||!x||!nn.has(e))).map(e=>{let t={words:R,language:L,format:z,city:a,tick:e===E?M:-1,changed:()=>re(e=>e+1),refused:()=>b(!0)},n={enter:Ft,queue:Jt,aside:Se,twins:Xt}[e];return p(`div`,{id:`tab-${e}`,hidden:e!==E,children:e===`enter`||x?p(n,{desk:t}):p(`p`,{class:`note`,children:R.tokenWhy})},`${e}${A}`)})]})]}),ee&&p(Rt,{words:R,close:()=>te(!1)})]})}var sn=document.getElementById(`root`);if(sn===null)throw Error(`the page has no #root`);b(),s(p(on,{}),sn);