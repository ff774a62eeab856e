import{_ as e,h as t,i as n,l as r,o as i,r as a,t as o,u as s,x as c,y as l}from"./hooks-vUh8SFyi.js";import{a as u,n as d,o as f,r as p,s as m,t as h}from"./language-CgMCZM8X.js";import{n as g,r as _,t as v}from"./field-C3O8lbf6.js";import{t as y}from"./link-BNEoo69r.js";import{t as b}from"./qr-DWRMdPTB.js";import{t as x}from"./theme-OlfaOLPV.js";var S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},C=new S(`
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
    `),w=new S(`
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
    `),T=new S(`
    query PairCount {
  duplicatePairs(first: 0) {
    totalCount
  }
}
    `),E=new S(`
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
}`),D=new S(`
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
}`),O=new S(`
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
    `),k=new S(`
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
}`),A=new S(`
    subscription Changes {
  complaintEvents {
    cursor
  }
}
    `),j=new S(`
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
}`),M=new S(`
    mutation Classify($input: ComplaintClassifyInput!) {
  complaintClassify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),N=new S(`
    mutation Assign($input: ComplaintAssignInput!) {
  complaintAssign(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),P=new S(`
    mutation Verify($input: ComplaintStepInput!) {
  complaintVerify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),F=new S(`
    mutation Start($input: ComplaintStepInput!) {
  complaintStart(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),I=new S(`
    mutation Wait($input: ComplaintStepInput!) {
  complaintWait(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),L=new S(`
    mutation Reject($input: ComplaintRejectInput!) {
  complaintReject(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),R=new S(`
    mutation Close($input: ComplaintStepInput!) {
  complaintClose(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),z=new S(`
    mutation Reopen($input: ComplaintStepInput!) {
  complaintReopen(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),B=new S(`
    mutation Note($input: ComplaintNoteInput!) {
  complaintNote(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),V=new S(`
    mutation Respond($input: ComplaintRespondInput!) {
  complaintRespond(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),ee=new S(`
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
}`),H=new S(`
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
}`),U=new S(`
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
}`),W=new S(`
    mutation Merge($input: ComplaintMergeInput!) {
  complaintMerge(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),G=new S(`
    mutation Dismiss($id: ID!, $other: ID!) {
  duplicateDismiss(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),K=new S(`
    mutation Restore($id: ID!, $other: ID!) {
  duplicateRestore(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),te=new S(`
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
    `),ne=new S(`
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
    `),re=new S(`
    query Viewer {
  viewer {
    rights
  }
}
    `);function q(e,n){let[r,a]=i(!1),[o,s]=i(null);return{busy:r,fault:o,act:async i=>{if(r)return!1;a(!0),s(null);try{let t=await i();if(t.length===0)return!0;s({text:e.wrong,english:t.map(({field:e,message:t})=>[e?.slice(1).join(`.`),t].filter(e=>e!==void 0&&e!==``).join(`: `)).join(`; `)})}catch(r){if(!(r instanceof t))throw r;r.code===`FORBIDDEN`||r.code===`UNAUTHENTICATED`?(n(),s({text:e.refused,english:``})):s(r.code===`UNREACHABLE`?{text:e.unreachable,english:``}:{text:e.failed,english:r.message})}finally{a(!1)}return!1},clear:()=>s(null)}}function J({fault:e}){return e===null?null:p(`p`,{class:`bad`,role:`alert`,children:[e.text,e.english!==``&&p(r,{children:[`: `,p(`span`,{lang:`en`,children:e.english})]})]})}function Y({words:e,format:t,polled:n}){let{failure:r,data:i,at:a}=n;return r!==null&&r.code!==`FORBIDDEN`?p(`p`,{class:`bad`,role:`alert`,children:i===null?ie(e,r):e.stale(t.clock(a))}):p(`p`,{class:`note`,children:a===0?e.loading:e.fresh(t.clock(a))})}var ie=(e,t)=>t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`;function ae({words:e,more:t,later:n,next:r,first:i}){return!t&&!n?null:p(`p`,{class:`row`,children:[n&&p(`button`,{type:`button`,onClick:i,children:e.first}),t&&p(`button`,{type:`button`,onClick:r,children:e.more})]})}function oe(e,t){if(t.secret)return e.noWords;let n=[t.title,t.file?.text??``].filter(e=>e!==``).join(` – `);return n.length>160?`${n.slice(0,160)}\u2026`:n}function se(e,t){return[e.file?.address??``,...[e.kelurahan,e.kecamatan].filter(({code:e})=>e!==`NONE`).map(e=>u(e,t))].filter(e=>e!==``).join(`, `)}function ce(e,t){let n=new Map(e.departments.map(e=>[e.code,e.abbreviation]));return e.categories.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:u(e,t),more:n.get(e.department.code)??``}))}function le(e,t){let n=new Map(e.districts.map(e=>[e.code,u(e,t)]));return e.districts.filter(({code:e})=>e!==`NONE`).map(e=>({code:e.code,name:u(e,t),more:e.level===`KELURAHAN`?`kelurahan, Kec. ${n.get(e.parentCode??``)??``}`:`kecamatan`}))}var ue=15e3,de=1e3;function fe(){let[e,t]=i(0);return o(()=>{let e=null,n=()=>{e??=setTimeout(()=>{e=null,t(e=>e+1)},de)},r=()=>void 0,i=new y(`${location.origin.replace(/^http/,`ws`)}/graphql`,{opened:n,closed:r,attempting:r,heard:r}),a=i.start(),o=i.subscribe(A,{},{next:n,failed:r}),s=setInterval(n,ue);return()=>{o(),a(),clearInterval(s),e!==null&&clearTimeout(e)}},[]),e}function pe(e){let[t,n]=i(0);return o(()=>{let t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function X(e,r,a){let[s,c]=i({key:e,data:null,failure:null,at:0}),l=n(a);return l.current=a,o(()=>{if(e===null||r<0)return;let n=new AbortController;return l.current(n.signal).then(t=>c({key:e,data:t,failure:null,at:Date.now()}),r=>{if(!n.signal.aborted){if(!(r instanceof t))throw r;c(t=>({...t.key===e?t:{data:null,at:0},key:e,failure:r}))}}),()=>n.abort()},[e,r]),s.key===e?s:{data:null,failure:null,at:0}}var me={AWAITS_SUBMISSION:[`laporannya sendiri belum masuk; diambil begitu masuk`,`its complaint has not come yet; taken as soon as it comes`],EMPTY:[`kosong, atau kata kunci saja`,`empty, or a keyword alone`],ENCODING:[`bukan UTF-8`,`not UTF-8`],FIELD_COUNT:[`jumlah kolom tidak cocok`,`wrong number of fields`],GREETING:[`hanya salam`,`a greeting alone`],IMPOSSIBLE_MOMENT:[`waktu sebelum 1970 atau sesudah 2099`,`a moment before 1970 or after 2099`],MALFORMED:[`tidak dapat dibaca`,`cannot be read`],NOT_JSON:[`bukan JSON`,`not JSON`],NOT_SMS:[`pesan tanpa pengirim, isi atau nomor`,`a message without sender, text or number`],NO_ID:[`tanpa nomor dari sumbernya`,`no number of its source`],NO_KEYWORD:[`tanpa kata kunci sumber ini`,`none of the source's keywords`],NO_MAPPING:[`profil tidak menjelaskan cara membaca sumber ini`,`the profile does not say how to read this source`],NO_OBJECT:[`bukan objek JSON`,`not a JSON object`],NO_SUBMISSION:[`tanpa waktu masuk`,`no moment of submission`],NO_TEXT:[`unggahan tanpa kata`,`a post without words`],NUL_BYTE:[`memuat bita NUL`,`holds a NUL byte`],OWN_POST:[`dimulai oleh akun kota sendiri`,`begun by the city's own account`],PRAISE:[`hanya pujian atau terima kasih`,`praise or thanks alone`],QUOTES:[`tanda kutip salah`,`quotes are wrong`],REFUSED:[`ditolak oleh aturan penyimpanan`,`refused by the rules of storage`],SCHEMA:[`tidak menurut skema catatan`,`does not keep to the schema of records`],STATUS_WITHOUT_MOMENT:[`status tanpa waktunya`,`a status without its moment`],TOO_LONG:[`terlalu panjang: kolom lebih dari 1 MB atau catatan lebih dari 4 MB`,`too long: a field over 1 MB or a record over 4 MB`],UNKNOWN_CHANNEL:[`kanal tidak dikenal`,`unknown channel`],UNKNOWN_CONFIDENCE:[`bukan anonim, rahasia, atau terbuka`,`neither anonymous nor confidential nor public`],UNKNOWN_DEPARTMENT:[`perangkat daerah tidak dikenal`,`unknown department`],UNKNOWN_FORM:[`jenis unggahan tidak dikenal`,`unknown kind of post`],UNKNOWN_PRIORITY:[`prioritas tidak dikenal`,`unknown priority`],UNKNOWN_STATUS:[`status tidak dikenal`,`unknown status`],UNREADABLE_MOMENT:[`waktu tidak terbaca`,`a moment that cannot be read`]};function he(e,t){let n=Object.hasOwn(me,e)?me[e]:void 0;return n===void 0?e:n[t===`id`?0:1]}var ge=20,_e=[`WAITING`,`MENDED`,`DISCARDED`];function ve({desk:e}){let{words:t,language:n,format:a}=e,[s,c]=i(`WAITING`),[d,f]=i(null),[m,h]=i(null),[g,_]=i(``),v=X(JSON.stringify([s,d]),e.tick,e=>l(O,{state:s,source:null,first:ge,after:d},e));o(()=>{v.failure?.code===`FORBIDDEN`&&e.refused()},[v.failure]);let y=v.data?.setAside??null;return p(`div`,{class:`edit`,children:[p(`section`,{"aria-labelledby":`aside`,children:[p(`h2`,{id:`aside`,tabIndex:-1,children:t.tabs.aside}),p(`label`,{class:`one`,children:[p(`span`,{children:t.which}),p(`select`,{value:s,onChange:e=>{c(_e.find(t=>t===e.currentTarget.value)??`WAITING`),f(null)},children:_e.map(e=>p(`option`,{value:e,children:t.states[e]},e))})]}),p(Y,{words:t,format:a,polled:v}),y!==null&&p(r,{children:[p(`p`,{children:p(`b`,{children:a.count(y.totalCount)})}),p(`ul`,{class:`shelf`,children:[y.edges.map(({node:e})=>p(`li`,{children:p(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===m?.id?`true`:void 0,onClick:()=>{h(e),_(``),setTimeout(()=>document.getElementById(`record`)?.focus())},children:[p(`b`,{children:[u(e.source,n),` `,e.externalId]}),p(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.receivedAt))/1e3))}),p(`span`,{class:`of`,children:he(e.reason,n)})]})},e.id)),y.edges.length===0&&p(`li`,{class:`note`,children:t.empty})]}),p(ae,{words:t,more:y.pageInfo.hasNextPage,later:d!==null,next:()=>f(y.pageInfo.endCursor),first:()=>f(null)})]})]}),p(`section`,{children:[g!==``&&p(`p`,{class:`done`,role:`status`,children:g}),m===null?p(`p`,{class:`note`,children:t.pickOne}):p(ye,{desk:e,record:m,decided:t=>{h(null),_(t),e.changed(),document.getElementById(`aside`)?.focus()}},m.id)]})]})}function ye({desk:e,record:t,decided:n}){let{words:a,language:o,format:s}=e,[c,d]=i(t.content),[f,m]=i(``),{busy:h,fault:g,act:_}=q(a,e.refused),y=new TextEncoder().encode(t.content).length>=t.contentBytes,b=t.state===`WAITING`,x=()=>_(async()=>(await l(te,{id:t.id,content:c===t.content?null:c})).setAsideReplay.userErrors).then(e=>{e&&n(a.replayed)}),S=()=>_(async()=>(await l(ne,{id:t.id,reason:f})).setAsideDiscard.userErrors).then(e=>{e&&n(a.discarded)});return p(r,{children:[p(`h2`,{id:`record`,tabIndex:-1,children:[u(t.source,o),` `,t.externalId,` `,p(`small`,{children:a.states[t.state]})]}),p(`p`,{lang:`en`,children:t.message}),p(`dl`,{class:`about`,children:[p(`dt`,{children:a.reason}),p(`dd`,{children:he(t.reason,o)}),t.field!==``&&p(r,{children:[p(`dt`,{children:a.at}),p(`dd`,{children:[t.field,t.column].filter(e=>e!==``).join(` / `)})]}),t.value!==``&&p(r,{children:[p(`dt`,{children:a.value}),p(`dd`,{children:t.value})]}),p(`dt`,{children:a.source}),p(`dd`,{children:[t.format,t.line===null?``:`, ${a.line(s.count(t.line))}`,t.tries>0?`, ${a.tries(s.count(t.tries))}`:``]}),t.decision!==``&&p(r,{children:[p(`dt`,{children:a.decided}),p(`dd`,{children:t.decision})]})]}),p(v,{label:a.content,hint:b?y?a.contentHint:a.cut:void 0,fault:void 0,children:e=>p(`textarea`,{...e,class:`raw`,rows:10,spellcheck:!1,readOnly:!b||!y,value:c,onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&x()},onInput:e=>d(e.currentTarget.value)})}),p(J,{fault:g}),b&&p(r,{children:[p(`p`,{class:`row`,children:p(`button`,{type:`button`,class:`main`,disabled:h||!y,onClick:()=>void x(),children:a.replay})}),p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),S()},children:[p(v,{label:a.discardWhy,fault:void 0,children:e=>p(`input`,{type:`text`,...e,maxLength:500,value:f,onInput:e=>m(e.currentTarget.value)})}),p(`button`,{type:`submit`,disabled:h||f.trim()===``,children:a.discard})]})]})]})}var be=`0123456789ABCDEFGHJKMNPQRSTVWXYZ`;function xe(e,t=crypto.getRandomValues(new Uint8Array(8))){return`${e.getFullYear()}-${[...t].map(e=>be[e%32]).join(``)}`}function Se(e){return{externalId:xe(new Date),channel:e,text:``,category:``,district:``,address:``,name:``,phone:``,email:``,anonymous:!1,secret:!1}}function Ce(e,t){return t.includes(e.channel)?e:{...e,channel:t[0]??``}}function we(e){return[e.text,e.category,e.district,e.address,e.name,e.phone,e.email].some(e=>e!==``)||e.anonymous||e.secret}function Te(e){let t=e=>e.trim()===``?null:e.trim(),n=e.anonymous?null:{name:t(e.name),phone:t(e.phone),email:t(e.email)};return{externalId:e.externalId,channel:e.channel,text:e.text.trim(),category:t(e.category),district:t(e.district),address:t(e.address),anonymous:e.anonymous,secret:e.secret,reporter:n===null||Object.values(n).every(e=>e===null)?null:n}}var Z=`tugu.counter.draft`,Ee=72e5;function De(e,t){try{e===null||!we(e)?sessionStorage.removeItem(Z):sessionStorage.setItem(Z,JSON.stringify({at:t,draft:e}))}catch{}}function Oe(e){try{let t=JSON.parse(sessionStorage.getItem(Z)??`null`);return t===null?null:e-t.at<Ee?{...Se(``),...t.draft}:(sessionStorage.removeItem(Z),null)}catch{return null}}var Q=e=>e.toLowerCase().normalize(`NFD`).replace(/[\u0300-\u036f]/g,``);function ke(e,t){let n=Q(t).split(/\s+/).filter(e=>e!==``),r=e=>{let t=Q(e.name),r=`${t} ${Q(e.more)} ${Q(e.code)}`;if(!n.every(e=>r.includes(e)))return-1;let i=n[0]??``;return t.startsWith(i)?0:t.split(/[^\p{L}\p{N}]+/u).some(e=>e.startsWith(i))?1:2};return e.map(e=>({choice:e,at:r(e)})).filter(({at:e})=>e>=0).sort((e,t)=>e.at-t.at).map(({choice:e})=>e)}var Ae=12;function je({choices:e,value:t,count:r,choose:o,...s}){let[c,l]=i(null),[u,d]=i(0),f=a(),m=n(null),h=e.find(({code:e})=>e===t),g=c===null?[]:ke(e,c),_=g.slice(0,Ae),v=c!==null&&_.length>0,y=e=>{e!==void 0&&o(e.code),l(null),d(0)};return p(`div`,{class:`pick`,ref:m,children:[p(`input`,{type:`text`,role:`combobox`,autocomplete:`off`,spellcheck:!1,"aria-expanded":v,"aria-controls":f,"aria-autocomplete":`list`,...v?{"aria-activedescendant":`${f}-${u}`}:{},...s,value:c??h?.name??``,onInput:e=>{l(e.currentTarget.value),d(0),e.currentTarget.value===``&&o(``)},onBlur:()=>{c!==null&&c!==``&&_.length===1?y(_[0]):l(null)},onKeyDown:e=>{if(e.key===`ArrowDown`||e.key===`ArrowUp`){if(e.preventDefault(),c===null){l(``),d(0);return}d(t=>(t+(e.key===`ArrowDown`?1:_.length-1))%Math.max(1,_.length))}else e.key===`Enter`&&v&&!e.ctrlKey?(e.preventDefault(),y(_[u])):e.key===`Escape`&&c!==null&&(e.preventDefault(),e.stopPropagation(),y(void 0))}}),p(`ul`,{id:f,role:`listbox`,"aria-label":h?.name??r(g.length),hidden:!v,children:_.map((e,t)=>p(`li`,{id:`${f}-${t}`,role:`option`,"aria-selected":t===u,onMouseDown:t=>{t.preventDefault(),y(e)},children:[e.name,` `,p(`small`,{children:e.more})]},e.code))}),p(`span`,{class:`sr`,role:`status`,children:c===null||c===``?``:r(g.length)})]})}function Me({desk:{words:e,language:t,format:i,city:a},given:s,next:c}){let l=n(null);o(()=>l.current?.focus(),[]);let{complaint:d,access:f}=s,m=t=>t==null?e.none:`${i.date(Date.parse(t))} ${i.clock(Date.parse(t))}`;if(d===null)return null;let h=f===null?``:new URL(f.link,location.origin).href;return p(`section`,{class:`receipt`,"aria-labelledby":`receipt`,children:[p(`p`,{class:`town`,children:[p(`b`,{children:a.service}),` `,u(a,t)]}),a.simulated&&p(`p`,{class:`sim`,children:e.simulation}),p(`h2`,{id:`receipt`,tabIndex:-1,ref:l,children:e.receiptOf}),p(`dl`,{children:[p(`dt`,{children:e.reference}),p(`dd`,{class:`big`,children:d.reference}),f!==null&&p(r,{children:[p(`dt`,{children:e.code}),p(`dd`,{class:`big`,children:f.secret})]}),f!==null&&p(r,{children:[p(`dt`,{children:e.link}),p(`dd`,{children:h})]}),p(`dt`,{children:e.received}),p(`dd`,{children:m(d.submittedAt)}),p(`dt`,{children:e.respondBy}),p(`dd`,{children:m(d.response.dueAt)}),p(`dt`,{children:e.resolveBy}),p(`dd`,{children:m(d.resolution.dueAt)})]}),f!==null&&p(`figure`,{children:[p(b,{text:h,name:e.scan}),p(`figcaption`,{children:e.scan})]}),f===null?p(`p`,{class:`bad`,role:`alert`,children:e.noSecret}):p(`p`,{children:e.keepIt}),p(`p`,{class:`row noprint`,children:[p(`button`,{type:`button`,"data-key":`p`,onClick:()=>print(),children:e.print}),p(`button`,{type:`button`,onClick:c,children:e.next})]})]})}function Ne({desk:e}){let{words:t,language:r,city:a}=e,s=a.counterChannels,[c]=i(()=>Oe(Date.now())),[d,f]=i(()=>Ce(c??Se(``),s.map(({code:e})=>e))),[m,h]=i([]),[g,_]=i(null),{busy:y,fault:b,act:x,clear:S}=q(t,e.refused),C=n(null),w=e=>f(t=>({...t,...e}));o(()=>De(g===null?d:null,Date.now()),[d,g]),o(()=>{let e=e=>{we(d)&&g===null&&e.preventDefault()};return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[d,g]),o(()=>{m.length>0&&C.current?.querySelector(`[aria-invalid=true]`)?.focus()},[m]);let T=()=>{f(Se(d.channel)),_(null),h([]),S(),setTimeout(()=>C.current?.querySelector(`textarea`)?.focus())};if(g!==null)return p(Me,{desk:e,given:g,next:T});let E=e=>m.find(({field:t})=>t?.slice(1).join(`.`)===e)?.message,D=m.some(({field:e,code:t})=>t===`CONFLICT`&&e?.[1]===`externalId`),O=t=>void x(async()=>{h([]);let{complaintSubmit:n}=await l(j,{input:Te(t)});return n.complaint===null?(h(n.userErrors),n.userErrors.filter(({field:e})=>e===null)):(_(n),e.changed(),[])});return p(`form`,{ref:C,class:`enter`,noValidate:!0,"aria-labelledby":`enter`,onSubmit:e=>{e.preventDefault(),O(d)},onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),O(d))},children:[p(`h2`,{id:`enter`,tabIndex:-1,children:t.tabs.enter}),c!==null&&p(`p`,{class:`note`,role:`status`,children:t.restored}),p(`fieldset`,{class:`ways`,children:[p(`legend`,{children:t.channel}),s.map(e=>p(`label`,{children:[p(`input`,{type:`radio`,name:`channel`,checked:d.channel===e.code,onChange:()=>w({channel:e.code})}),` `,u(e,r)]},e.code))]}),p(v,{label:t.text,hint:t.textHint,fault:E(`text`),children:e=>p(`textarea`,{...e,rows:6,maxLength:1e4,value:d.text,onInput:e=>w({text:e.currentTarget.value})})}),p(`div`,{class:`row`,children:[p(v,{label:t.category,hint:t.categoryHint,fault:E(`category`),children:e=>p(je,{...e,choices:ce(a,r),value:d.category,count:e=>t.fits(String(e)),choose:e=>w({category:e})})}),p(v,{label:t.district,fault:E(`district`),children:e=>p(je,{...e,choices:le(a,r),value:d.district,count:e=>t.fits(String(e)),choose:e=>w({district:e})})})]}),p(v,{label:t.address,fault:E(`address`),children:e=>p(`input`,{type:`text`,...e,class:`wide`,autocomplete:`off`,value:d.address,onInput:e=>w({address:e.currentTarget.value})})}),p(`fieldset`,{children:[p(`legend`,{children:t.who}),p(`div`,{class:`checks`,children:[p(`label`,{children:[p(`input`,{type:`checkbox`,checked:d.anonymous,onChange:e=>w({anonymous:e.currentTarget.checked})}),` `,t.anonymous]}),p(`label`,{children:[p(`input`,{type:`checkbox`,checked:d.secret,onChange:e=>w({secret:e.currentTarget.checked})}),` `,t.secret]})]}),d.anonymous?p(`p`,{class:`note`,children:t.whoGone}):p(`div`,{class:`row`,children:[`name`,`phone`,`email`].map(e=>p(v,{label:t[e],fault:E(`reporter.${e}`),children:t=>p(`input`,{type:`text`,inputMode:e===`name`?`text`:e===`phone`?`tel`:`email`,...t,autocomplete:`off`,value:d[e],onInput:t=>w({[e]:t.currentTarget.value})})},e))})]}),p(J,{fault:b}),D&&p(`p`,{class:`bad`,role:`alert`,children:[d.externalId,`: `,t.known,` `,p(`button`,{type:`button`,onClick:()=>{let e={...d,externalId:xe(new Date)};f(e),O(e)},children:t.asNew})]}),p(`div`,{class:`acts`,children:[p(`button`,{type:`submit`,class:`main`,disabled:y,children:y?t.saving:t.save}),p(`button`,{type:`button`,disabled:!we(d),onClick:T,children:t.clear})]})]})}var Pe=`tugu.counter.keys`;function Fe(){try{return localStorage.getItem(Pe)!==`off`}catch{return!0}}function Ie({words:e,close:t}){let i=n(null);return o(()=>i.current?.showModal(),[]),p(`dialog`,{ref:i,class:`help`,"aria-labelledby":`help`,onClose:t,children:[p(`h2`,{id:`help`,children:e.help}),p(`dl`,{children:e.keys.map(([e,t])=>p(r,{children:[p(`dt`,{children:p(`kbd`,{children:e})}),p(`dd`,{children:t})]}))}),p(`p`,{children:p(`label`,{children:[p(`input`,{type:`checkbox`,defaultChecked:Fe(),onChange:e=>{try{localStorage.setItem(Pe,e.currentTarget.checked?`on`:`off`)}catch{}}}),` `,e.helpOn]})}),p(`button`,{type:`button`,autofocus:!0,onClick:()=>i.current?.close(),children:e.helpClose})]})}function Le(e,{erasedAt:t,file:n},r){let i=n?.reporter;return i==null?n?.reporterLocked===!0?e.contactLocked:t===null?e.noContact:e.contactErased(r(Date.parse(t))):[i.name,i.phone,i.email].filter(e=>e!==``).join(`, `)}var Re=[`VERIFIED`,`STARTED`,`WAITING`,`REJECTED`,`CLOSED`,`REOPENED`,`NOTED`],ze=[`NOT_OURS`,`INVALID`,`WITHDRAWN`,`DUPLICATE`];function Be(e,t,n,r){let i={id:t,note:n===``?null:n};switch(e){case`VERIFIED`:return l(P,{input:i}).then(e=>e.complaintVerify.userErrors);case`STARTED`:return l(F,{input:i}).then(e=>e.complaintStart.userErrors);case`WAITING`:return l(I,{input:i}).then(e=>e.complaintWait.userErrors);case`REJECTED`:return l(L,{input:{...i,reason:r}}).then(e=>e.complaintReject.userErrors);case`CLOSED`:return l(R,{input:i}).then(e=>e.complaintClose.userErrors);case`REOPENED`:return l(z,{input:i}).then(e=>e.complaintReopen.userErrors);case`NOTED`:return l(B,{input:{id:t,text:n}}).then(e=>e.complaintNote.userErrors)}}function Ve(e,t,n){return t===`CLOSED`&&n!==`RESOLVED`?e.closedWithout:e.means[t]}function He({words:e,id:t,status:n,legal:a,busy:o,run:s}){let[c,l]=i(``),[u,d]=i(``),[f,m]=i(``),h=Re.filter(e=>a.includes(e)),g=h.find(e=>e===c),_=g===void 0||g===`REJECTED`&&f===``||g===`NOTED`&&u.trim()===``,y=async()=>{_||o||await s(e.did[g],()=>Be(g,t,u.trim(),f===``?`INVALID`:f))&&(l(``),d(``),m(``))};return p(`form`,{class:`stack`,onSubmit:e=>{e.preventDefault(),y()},children:[p(`div`,{class:`row`,children:[p(v,{label:e.step,hint:g===void 0?void 0:Ve(e,g,n),fault:void 0,children:t=>p(`select`,{...t,value:g??``,onChange:e=>l(h.find(t=>t===e.currentTarget.value)??``),children:[p(`option`,{value:``,children:e.choose}),h.map(t=>p(`option`,{value:t,children:e.steps[t]},t))]})}),g===`REJECTED`&&p(v,{label:e.reason,fault:void 0,children:t=>p(`select`,{...t,value:f,onChange:e=>m(ze.find(t=>t===e.currentTarget.value)??``),children:[p(`option`,{value:``,children:e.choose}),ze.map(t=>p(`option`,{value:t,children:e.reasons[t]},t))]})})]}),g!==void 0&&p(r,{children:[p(v,{label:g===`NOTED`?e.remark:e.noteFor,hint:e.noteHint,fault:void 0,children:e=>p(`textarea`,{...e,rows:2,maxLength:2e3,value:u,onInput:e=>d(e.currentTarget.value),onKeyDown:e=>{e.key===`Enter`&&e.ctrlKey&&(e.preventDefault(),y())}})}),p(`p`,{children:p(`button`,{type:`submit`,disabled:o||_,children:e.steps[g]})})]})]})}function Ue({desk:e,id:t}){let{words:n,language:a,format:s,city:c}=e,[d,m]=i(0),h=X(t,e.tick+d,e=>l(D,{id:t},e)),g=h.data?.complaint??null,[_,y]=i(null),[b,x]=i(``),[S,C]=i(``),[w,T]=i(``),[E,O]=i(null),{busy:k,fault:A,act:j}=q(n,e.refused);if(o(()=>{h.failure?.code===`FORBIDDEN`&&e.refused()},[h.failure]),g===null)return p(Y,{words:n,format:s,polled:h});let P=_??(g.category.code===`NONE`?``:g.category.code),F=c.categories.find(({code:e})=>e===P)?.department.code??`NONE`,I=e=>g.file!==null&&g.legalSteps.includes(e),L=t=>{T(t),m(e=>e+1),e.changed()},R=async(e,t)=>{let n=await j(t);return n&&L(e),n},z=async()=>P===``||P===g.category.code?[]:(await l(M,{input:{id:t,category:P}})).complaintClassify.userErrors,B=()=>R(n.routed,async()=>{let e=await z();return e.length>0?e:(await l(N,{input:{id:t,department:b===``?null:b}})).complaintAssign.userErrors}),W=e=>R(``,async()=>{let t=await e();return t.userErrors.length===0&&O(t),t.userErrors}),G=(e,{dueAt:t,verdict:i})=>p(r,{children:[p(`dt`,{children:e}),p(`dd`,{children:t===null?n.verdicts[i]:`${s.date(Date.parse(t))} ${s.clock(Date.parse(t))}, ${n.verdicts[i]}`})]}),K=g.file!==null;return p(r,{children:[p(`h2`,{id:`one`,tabIndex:-1,children:[g.reference,` `,p(`small`,{children:n.status[g.status]})]}),g.simulated&&p(`p`,{children:p(`span`,{class:`sim`,children:n.simulation})}),g.title!==``&&p(`p`,{children:p(`b`,{children:g.title})}),p(`p`,{class:`text`,children:g.file?.text??``}),p(`dl`,{class:`about`,children:[p(`dt`,{children:n.district}),p(`dd`,{children:se(g,a)||n.none}),p(`dt`,{children:n.channel}),p(`dd`,{children:u(g.channel,a)}),K&&p(r,{children:[p(`dt`,{children:n.contact}),p(`dd`,{children:Le(n,g,e=>s.date(e))})]}),p(`dt`,{children:n.department}),p(`dd`,{children:g.department.code===`NONE`?n.none:u(g.department,a)}),G(n.respondBy,g.response),G(n.resolveBy,g.resolution)]}),!K&&p(`p`,{class:`state`,children:n.notYours}),I(`CLASSIFIED`)&&p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),B()},children:[p(v,{label:n.category,fault:void 0,children:e=>p(je,{...e,choices:ce(c,a),value:P,count:e=>n.fits(String(e)),choose:y})}),I(`ASSIGNED`)&&p(v,{label:n.department,fault:void 0,children:e=>p(`select`,{...e,value:b,onChange:e=>x(e.currentTarget.value),children:[p(`option`,{value:``,children:[n.usual,F===`NONE`?``:` (${c.departments.find(({code:e})=>e===F)?.abbreviation??F})`]}),c.departments.filter(({validTo:e,code:t})=>e===null&&t!==`NONE`).map(e=>p(`option`,{value:e.code,children:f(e,a)},e.code))]})}),p(`p`,{class:`row`,children:[I(`ASSIGNED`)&&p(`button`,{type:`submit`,class:`main`,disabled:k,children:n.route}),p(`button`,{type:`button`,disabled:k||P===``||P===g.category.code,onClick:()=>void R(n.classified,z),children:n.classify})]})]}),(I(`RESPONDED`)||I(`RESOLVED`))&&p(`div`,{class:`stack`,children:[p(v,{label:n.answer,fault:void 0,children:e=>p(`textarea`,{...e,rows:4,maxLength:1e4,value:S,onInput:e=>C(e.currentTarget.value)})}),p(`p`,{class:`row`,children:[I(`RESPONDED`)&&p(`button`,{type:`button`,disabled:k||S.trim()===``,onClick:()=>void R(n.answered,async()=>{let{complaintRespond:{userErrors:e}}=await l(V,{input:{id:t,text:S}});return e.length===0&&C(``),e}),children:n.respond}),I(`RESOLVED`)&&p(`button`,{type:`button`,disabled:k||S.trim()===``,onClick:()=>void R(``,async()=>{let{complaintResolve:e}=await l(ee,{input:{id:t,text:S}});return e.complaint===null?e.userErrors:(C(``),O(e),e.invitation===null?[{field:null,message:n.noInvite,code:`BUSY`}]:[])}),children:n.resolve})]})]}),K&&p(He,{words:n,id:t,status:g.status,legal:g.legalSteps,busy:k,run:R}),p(J,{fault:A}),w!==``&&p(`p`,{class:`done`,role:`status`,children:w}),E?.invitation!=null&&p(`p`,{class:`done`,role:`status`,children:[n.resolved,` `,p(`b`,{class:`key`,children:new URL(E.invitation.link,location.origin).href}),` (`,n.until(s.date(Date.parse(E.invitation.expiresAt))),`)`]}),E?.access!=null&&p(`p`,{class:`done`,role:`status`,children:[n.reference,` `,p(`b`,{children:E.access.reference}),`, `,n.code,` `,p(`b`,{class:`key`,children:E.access.secret}),`. `,n.keepIt]}),p(`p`,{class:`row`,children:[I(`RATED`)&&p(`button`,{type:`button`,disabled:k,onClick:()=>void W(async()=>(await l(U,{id:t})).complaintInvite),children:n.invite}),K&&p(`button`,{type:`button`,disabled:k,title:n.newCodeWhy,onClick:()=>void W(async()=>(await l(H,{id:t})).complaintAccess),children:n.newCode})]}),K&&p(`p`,{class:`note`,children:n.newCodeWhy}),(g.file?.remarks.length??0)>0&&p(r,{children:[p(`h3`,{children:n.words}),p(`ul`,{class:`remarks`,children:g.file?.remarks.map((e,t)=>p(`li`,{children:[p(`small`,{children:[n.kinds[e.kind]??n.remark,`, `,s.date(Date.parse(e.occurredAt)),` `,s.clock(Date.parse(e.occurredAt)),`, `,e.actor]}),p(`p`,{class:`text`,children:e.text})]},t))})]})]})}var We=20,Ge=[`unassigned`,`uncategorised`,`search`];function Ke({desk:e}){let{words:t,language:n,format:a}=e,[s,c]=i(`unassigned`),[d,f]=i(``),[m,h]=i(``),[g,_]=i(null),[v,y]=i(null),b=s===`unassigned`?{departments:[`NONE`]}:s===`uncategorised`?{categories:[`NONE`]}:null,x=s!==`search`||m!==``,S=X(x?JSON.stringify([s,m,g]):null,e.tick,e=>l(E,{filter:b,measure:s===`search`?`RECEIVED`:`OPEN`,search:s===`search`?m:null,first:We,after:g},e));o(()=>{S.failure?.code===`FORBIDDEN`&&e.refused()},[S.failure]);let C=S.data?.complaints??null,w=e=>{c(e),_(null)};return p(`div`,{class:`edit`,children:[p(`section`,{"aria-labelledby":`queue`,children:[p(`h2`,{id:`queue`,tabIndex:-1,children:t.tabs.queue}),p(`form`,{class:`row`,onSubmit:e=>{e.preventDefault(),h(String(new FormData(e.currentTarget).get(`find`)??``).trim()),_(null)},children:[p(`label`,{class:`one`,children:[p(`span`,{children:t.which}),p(`select`,{value:s,onChange:e=>w(Ge.find(t=>t===e.currentTarget.value)??`unassigned`),children:Ge.map(e=>p(`option`,{value:e,children:t[e]},e))})]}),s===`search`&&p(r,{children:[p(`label`,{class:`one`,children:[p(`span`,{children:t.find}),p(`input`,{type:`search`,name:`find`,value:d,onInput:e=>f(e.currentTarget.value)})]}),p(`button`,{type:`submit`,children:t.search})]})]}),x&&p(Y,{words:t,format:a,polled:S}),C!==null&&p(r,{children:[p(`p`,{children:p(`b`,{children:t.of(a.count(C.totalCount))})}),p(`ul`,{class:`shelf`,children:[C.nodes.map(e=>p(`li`,{children:p(`button`,{type:`button`,"data-row":!0,"aria-current":e.id===v?`true`:void 0,onClick:()=>{y(e.id),setTimeout(()=>document.getElementById(`one`)?.focus(),300)},children:[p(`b`,{children:e.reference}),p(`small`,{children:t.age(a.span((Date.now()-Date.parse(e.submittedAt))/1e3))}),p(`span`,{class:`of`,children:oe(t,e)}),p(`small`,{class:`of`,children:[u(e.channel,n),e.category.code===`NONE`?t.uncategorised:u(e.category,n),e.kelurahan.code===`NONE`?``:u(e.kelurahan,n),e.simulated?t.simulation:``].filter(e=>e!==``).join(`, `)})]})},e.id)),C.nodes.length===0&&p(`li`,{class:`note`,children:s===`search`?t.nothing:t.empty})]}),p(ae,{words:t,more:C.pageInfo.hasNextPage,later:g!==null,next:()=>_(C.pageInfo.endCursor),first:()=>_(null)})]})]}),p(`section`,{"aria-live":`off`,children:v===null?p(`p`,{class:`note`,children:t.pickOne}):p(Ue,{desk:e,id:v},v)})]})}var qe=10;function Je({desk:e}){let{words:t,format:n}=e,[a,s]=i(0),[c,u]=i(0),[d,f]=i(null),m=X(String(a),Math.floor(e.tick/5)+c,e=>l(k,{first:qe,offset:a},e)),{busy:h,fault:g,act:_}=q(t,e.refused);o(()=>{m.failure?.code===`FORBIDDEN`&&e.refused()},[m.failure]);let v=m.data?.duplicatePairs??null,y=()=>{u(e=>e+1),e.changed(),document.getElementById(`twins`)?.focus()},b=async(e,t,n,r)=>{await _(e)&&(f({said:t,undo:r,how:n}),y())},x=(e,n)=>b(async()=>(await l(W,{input:{id:e.id,into:n.id}})).complaintMerge.userErrors,t.merged(e.reference,n.reference),t.undoMerge,async()=>(await l(z,{input:{id:e.id}})).complaintReopen.userErrors),S=(e,n)=>b(async()=>(await l(G,{id:e.id,other:n.id})).duplicateDismiss.userErrors,t.dismissed,t.undo,async()=>(await l(K,{id:e.id,other:n.id})).duplicateRestore.userErrors);return p(`section`,{"aria-labelledby":`twins`,children:[p(`h2`,{id:`twins`,tabIndex:-1,children:t.tabs.twins}),p(Y,{words:t,format:n,polled:m}),d!==null&&p(`p`,{class:`done`,role:`status`,children:[d.said,` `,d.undo!==null&&p(`button`,{type:`button`,disabled:h,onClick:()=>void _(d.undo??(async()=>[])).then(e=>{e&&(f({said:t.undone,undo:null,how:``}),y())}),children:d.how})]}),p(J,{fault:g}),v!==null&&p(r,{children:[p(`p`,{children:[p(`b`,{children:t.pairs(n.count(v.totalCount),n.count(v.compared))}),` `,v.truncated&&t.latest]}),v.pairs.length===0&&p(`p`,{class:`note`,children:t.noPairs}),p(`ul`,{class:`pairs`,children:v.pairs.map(({older:r,newer:i,score:a,metresApart:o,hoursApart:s,textSimilarity:c})=>p(`li`,{children:[p(`p`,{children:[p(`b`,{children:[t.score,` `,n.percent(a)]}),` `,p(`small`,{children:[o===null?``:t.metres(n.count(Math.round(o))),t.apart(n.span(s*3600)),t.wordsAlike(n.percent(c))].filter(e=>e!==``).join(`, `)})]}),p(`div`,{class:`sides`,children:[p(Ye,{desk:e,row:r,name:t.older}),p(Ye,{desk:e,row:i,name:t.newer})]}),p(`p`,{class:`row`,children:[p(`button`,{type:`button`,"data-row":!0,disabled:h,onClick:()=>void x(i,r),children:t.into(i.reference,r.reference)}),p(`button`,{type:`button`,disabled:h,onClick:()=>void x(r,i),children:t.into(r.reference,i.reference)}),p(`button`,{type:`button`,disabled:h,onClick:()=>void S(r,i),children:t.notSame})]})]},r.id+i.id))}),p(`p`,{class:`row`,children:[a>0&&p(`button`,{type:`button`,onClick:()=>s(0),children:t.first}),a+qe<v.totalCount&&p(`button`,{type:`button`,onClick:()=>s(a+qe),children:t.more})]})]})]})}function Ye({desk:{words:e,language:t,format:n},row:r,name:i}){return p(`article`,{children:[p(`h3`,{children:[i,`: `,r.reference,` `,p(`small`,{children:[n.date(Date.parse(r.submittedAt)),` `,n.clock(Date.parse(r.submittedAt))]})]}),p(`p`,{class:`text`,children:r.secret?e.noWords:[r.title,r.file?.text??``].filter(e=>e!==``).join(`
`)}),p(`p`,{class:`note`,children:[u(r.category,t),u(r.channel,t),e.status[r.status],se(r,t),r.simulated?e.simulation:``].filter(e=>e!==``).join(`, `)})]})}var Xe={title:`Loket`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,screens:`Layar`,other:`Bahasa Inggris`,simulation:`SIMULASI`,simulated:`Data di kota ini dibuat-buat.`,loading:`Memuat …`,tabs:{enter:`Laporan baru`,queue:`Antrean`,aside:`Disisihkan`,twins:`Mungkin ganda`},signIn:`Masuk dengan akun Anda`,token:`Token operator`,tokenWhy:`Loket membaca dan menulis laporan warga; untuk itu perlu token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan token dan isian`,tokenBad:`Token ini tidak boleh membaca dan menulis laporan.`,refused:`Server menolak token: masukkan token yang berlaku. Isian Anda tetap di sini.`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,failed:`Server tidak dapat melakukannya`,again:`Coba lagi`,stale:e=>`Gagal memuat ulang; ini keadaan pukul ${e}.`,fresh:e=>`diperbarui ${e}`,help:`Pintasan`,helpClose:`Tutup`,helpOn:`Pintasan satu huruf aktif (di luar kolom isian)`,keys:[[`n`,`Laporan baru`],[`q`,`Antrean`],[`s`,`Disisihkan`],[`d`,`Mungkin ganda`],[`j / k`,`Baris berikut / sebelumnya`],[`p`,`Cetak tanda terima`],[`?`,`Bantuan ini`],[`Ctrl+Enter`,`Simpan formulir`],[`Esc`,`Keluar dari kolom`]],channel:`Cara melapor`,text:`Isi laporan`,textHint:`Seperti yang disampaikan warga. Paling banyak 10.000 huruf.`,category:`Kategori`,categoryHint:`Ketik sebagian kata. Boleh kosong: laporan masuk antrean.`,district:`Kelurahan atau kecamatan`,address:`Alamat kejadian`,who:`Pelapor`,name:`Nama`,phone:`Telepon`,email:`Surel`,anonymous:`Anonim: nama dan kontak tidak disimpan`,secret:`Rahasia: hanya operator yang membaca`,whoGone:`Nama dan kontak tidak akan disimpan.`,save:`Simpan laporan`,saving:`Menyimpan …`,clear:`Kosongkan`,restored:`Isian sebelum halaman dimuat ulang ada di sini.`,fits:e=>`${e} pilihan`,wrong:`Perlu diperbaiki`,known:`Laporan dengan nomor ini sudah tersimpan dengan isi lain (jawaban server sebelumnya hilang). Cari nomornya di antrean, atau simpan yang ini sebagai laporan baru.`,asNew:`Simpan sebagai laporan baru`,receipt:`Tanda terima`,receiptOf:`Tanda terima laporan`,reference:`Nomor laporan`,code:`Kode rahasia`,link:`Status laporan`,scan:`Kode QR: pindai dengan telepon untuk melihat status laporan`,respondBy:`Ditanggapi paling lambat`,resolveBy:`Hasil paling lambat`,none:`–`,keepIt:`Simpan kertas ini. Kode rahasia tidak dapat ditampilkan lagi; jangan berikan kepada orang lain.`,print:`Cetak`,next:`Laporan berikutnya`,noSecret:`Laporan tersimpan, tetapi kode rahasia belum dibuat. Buat di antrean: cari nomornya, lalu "Kode baru".`,received:`Diterima`,which:`Tampilkan`,unassigned:`belum diserahkan`,uncategorised:`tanpa kategori`,search:`cari`,find:`Nomor atau kata`,empty:`Tidak ada. Antrean ini bersih.`,nothing:`Tidak ada yang cocok.`,more:`Berikutnya`,first:`Dari awal`,of:e=>`${e} laporan`,age:e=>`${e} lalu`,noWords:`(rahasia: buka untuk membaca)`,pickOne:`Pilih satu baris untuk membaca dan menanganinya.`,notYours:`Isi, kontak dan langkahnya hanya untuk dinas yang menangani, dan untuk petugas seluruh kota.`,contact:`Kontak`,noContact:`tidak ada`,contactLocked:`terkunci: kunci untuk membacanya tidak ada di server; minta pengelola memulihkan berkas kunci`,contactErased:e=>`dihapus pada ${e}`,promise:`Janji`,words:`Catatan dan jawaban`,department:`Diserahkan kepada`,usual:`dinas yang biasa`,route:`Simpan dan serahkan`,classify:`Simpan kategori saja`,routed:`Diserahkan.`,classified:`Kategori disimpan.`,answer:`Jawaban atau hasil untuk warga`,respond:`Kirim tanggapan`,resolve:`Umumkan hasil`,answered:`Tanggapan terkirim.`,resolved:`Hasil diumumkan. Kirim undangan ini kepada warga agar menilai:`,newCode:`Kode baru`,newCodeWhy:`Untuk warga yang kehilangan kodenya. Pastikan siapa yang meminta: kode lama tidak berlaku lagi.`,invite:`Undangan menilai`,until:e=>`berlaku sampai ${e}`,noInvite:`Hasil diumumkan, tetapi undangan belum dibuat; buat dengan tombol "Undangan menilai".`,states:{WAITING:`menunggu`,MENDED:`sudah diambil`,DISCARDED:`dibuang`},source:`Sumber`,reason:`Sebab`,at:`Bagian`,value:`Isinya`,content:`Catatan seperti yang datang`,contentHint:`Perbaiki di sini, lalu proses ulang.`,cut:`Catatan ini terlalu panjang: hanya awalnya yang disimpan, jadi hanya dapat dibuang.`,replay:`Proses ulang`,discard:`Buang`,discardWhy:`Alasan membuang`,replayed:`Diambil: laporan masuk hitungan.`,discarded:`Dibuang.`,tries:e=>`${e} kali gagal diproses ulang`,decided:`Keputusan`,line:e=>`baris ${e}`,pairs:(e,t)=>`${e} pasangan di antara ${t} laporan terbuka`,latest:`(yang terbaru saja)`,score:`Kemiripan`,metres:e=>`${e} m`,apart:e=>`berselang ${e}`,wordsAlike:e=>`kata ${e}`,older:`Lebih dulu`,newer:`Lebih baru`,into:(e,t)=>`${e} sama dengan ${t}: gabungkan`,notSame:`Bukan hal yang sama`,merged:(e,t)=>`${e} digabung ke ${t}.`,dismissed:`Disimpan: bukan hal yang sama.`,undo:`Batalkan`,undoMerge:`Batalkan (laporan dibuka kembali)`,undone:`Dibatalkan.`,noPairs:`Tidak ada yang mungkin ganda.`,verdicts:{PENDING:`berjalan`,MET:`ditepati`,BREACHED:`lewat`,EXEMPT:`bebas`,UNOBSERVED:`tidak dijanjikan`},status:{SUBMITTED:`Masuk`,VERIFIED:`Diverifikasi`,ASSIGNED:`Diserahkan`,RESPONDED:`Ditanggapi`,IN_PROGRESS:`Dikerjakan`,WAITING_CITIZEN:`Menunggu warga`,RESOLVED:`Selesai`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Ganda`},kinds:{RESPONDED:`Tanggapan`,RESOLVED:`Hasil`,RATED:`Penilaian warga`,NOTED:`Catatan`},remark:`Catatan`,step:`Langkah lain`,choose:`pilih …`,noteFor:`Catatan (boleh kosong)`,noteHint:`Hanya untuk petugas; warga tidak membacanya. Ctrl+Enter menyimpan.`,steps:{VERIFIED:`Verifikasi`,STARTED:`Mulai dikerjakan`,WAITING:`Tunggu warga`,REJECTED:`Tolak`,CLOSED:`Tutup`,REOPENED:`Buka kembali`,NOTED:`Simpan catatan`},did:{VERIFIED:`Diverifikasi.`,STARTED:`Dikerjakan.`,WAITING:`Menunggu warga.`,REJECTED:`Ditolak.`,CLOSED:`Ditutup.`,REOPENED:`Dibuka kembali.`,NOTED:`Catatan disimpan.`},means:{VERIFIED:`Diterima sebagai laporan; tanggapan dan hasil masih dijanjikan.`,STARTED:`Dinas mulai bekerja; warga melihatnya.`,WAITING:`Kota menunggu keterangan warga; apa yang kurang ditulis sebagai tanggapan, karena warga tidak membaca catatan ini.`,REJECTED:`Laporan berakhir tanpa dikerjakan; warga melihatnya. Dapat dibuka kembali.`,CLOSED:`Hasil diarsipkan; angka tidak berubah.`,REOPENED:`Putaran baru dimulai.`,NOTED:`Tidak mengubah apa pun.`},closedWithout:`Berhenti tanpa hasil: janji tetap berjalan dan lewat pada waktunya. Yang ditarik warga ditolak dengan sebab itu.`,reasons:{NOT_OURS:`bukan wewenang kota`,INVALID:`bukan laporan, atau tidak dapat dipahami`,WITHDRAWN:`ditarik oleh warga`,DUPLICATE:`sama dengan laporan lain`}},$=(e,t,n)=>`${e} ${e===`1`?t:n}`,Ze={title:`Counter`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,screens:`Screens`,other:`Indonesian`,simulation:`SIMULATION`,simulated:`What is in this city is made up.`,loading:`Loading …`,tabs:{enter:`New complaint`,queue:`Queue`,aside:`Set aside`,twins:`Possible duplicates`},signIn:`Sign in with your account`,token:`Operator's token`,tokenWhy:`The counter reads and writes complaints of citizens, which takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget token and entries`,tokenBad:`This token may not read and write complaints.`,refused:`The server refused the token: enter one that is valid. What you entered stays here.`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,failed:`The server could not do it`,again:`Try again`,stale:e=>`Loading again failed; this is how it was at ${e}.`,fresh:e=>`as of ${e}`,help:`Shortcuts`,helpClose:`Close`,helpOn:`Shortcuts of one letter are on (outside of fields)`,keys:[[`n`,`New complaint`],[`q`,`Queue`],[`s`,`Set aside`],[`d`,`Possible duplicates`],[`j / k`,`Next / previous row`],[`p`,`Print the receipt`],[`?`,`This help`],[`Ctrl+Enter`,`Save the form`],[`Esc`,`Leave the field`]],channel:`Made by`,text:`The complaint`,textHint:`As the citizen says it. At most 10,000 characters.`,category:`Category`,categoryHint:`Type a part of a word. May be empty: the complaint goes into the queue.`,district:`Kelurahan or kecamatan`,address:`Address of what it is about`,who:`Who makes it`,name:`Name`,phone:`Telephone`,email:`E-mail`,anonymous:`Anonymous: name and contact are not kept`,secret:`Confidential: operators alone read it`,whoGone:`Name and contact will not be kept.`,save:`Save complaint`,saving:`Saving …`,clear:`Empty the form`,restored:`What was entered before the page was loaded again is here.`,fits:e=>$(e,`choice`,`choices`),wrong:`To correct`,known:`A complaint with this number is saved already, with other words (the server's answer to it was lost). Look for its number in the queue, or save this one as a new complaint.`,asNew:`Save as a new complaint`,receipt:`Receipt`,receiptOf:`Receipt of a complaint`,reference:`Reference`,code:`Secret`,link:`Status`,scan:`QR code: scan it with a telephone to see the status`,respondBy:`Answer by`,resolveBy:`Result by`,none:`–`,keepIt:`Keep this paper. The secret cannot be shown again; give it to nobody.`,print:`Print`,next:`Next complaint`,noSecret:`The complaint is saved, but has no secret yet. Make one in the queue: find its number, then "New secret".`,received:`Received`,which:`Show`,unassigned:`without a department`,uncategorised:`without a category`,search:`search`,find:`Number or words`,empty:`None. This queue is clear.`,nothing:`Nothing fits.`,more:`Next`,first:`From the start`,of:e=>$(e,`complaint`,`complaints`),age:e=>`${e} ago`,noWords:`(confidential: open it to read)`,pickOne:`Choose a row to read it and work on it.`,notYours:`Its words, its contact and its steps are for the department in charge, and for operators of the whole city.`,contact:`Contact`,noContact:`none`,contactLocked:`locked: the server lacks the key that opens it; ask who runs it to restore the key file`,contactErased:e=>`erased on ${e}`,promise:`Promise`,words:`Notes and answers`,department:`Hand to`,usual:`the usual department`,route:`Save and hand over`,classify:`Save the category alone`,routed:`Handed over.`,classified:`Category saved.`,answer:`Answer or result for the citizen`,respond:`Send answer`,resolve:`Announce result`,answered:`Answer sent.`,resolved:`Result announced. Send the citizen this invitation to rate it:`,newCode:`New secret`,newCodeWhy:`For a citizen who lost the secret. Make sure who asks: the old one opens nothing any more.`,invite:`Invitation to rate`,until:e=>`good until ${e}`,noInvite:`Result announced, but no invitation was made; make one with "Invitation to rate".`,states:{WAITING:`waiting`,MENDED:`taken since`,DISCARDED:`discarded`},source:`Source`,reason:`Reason`,at:`Field`,value:`What stands there`,content:`The record as it came`,contentHint:`Mend it here, then replay.`,cut:`This record is too long: only its beginning was kept, so it can only be discarded.`,replay:`Replay`,discard:`Discard`,discardWhy:`Why it is discarded`,replayed:`Taken: it counts now.`,discarded:`Discarded.`,tries:e=>`replayed in vain ${$(e,`time`,`times`)}`,decided:`Decision`,line:e=>`line ${e}`,pairs:(e,t)=>`${$(e,`pair`,`pairs`)} among ${$(t,`open complaint`,`open complaints`)}`,latest:`(the latest alone)`,score:`Likeness`,metres:e=>`${e} m`,apart:e=>`${e} apart`,wordsAlike:e=>`words ${e}`,older:`Earlier`,newer:`Later`,into:(e,t)=>`${e} is the same as ${t}: merge`,notSame:`Not the same`,merged:(e,t)=>`${e} was merged into ${t}.`,dismissed:`Kept: not the same.`,undo:`Undo`,undoMerge:`Undo (the complaint is opened again)`,undone:`Undone.`,noPairs:`No possible duplicates.`,verdicts:{PENDING:`running`,MET:`kept`,BREACHED:`broken`,EXEMPT:`exempt`,UNOBSERVED:`not promised`},status:{SUBMITTED:`Received`,VERIFIED:`Accepted`,ASSIGNED:`With a department`,RESPONDED:`Answered`,IN_PROGRESS:`In progress`,WAITING_CITIZEN:`Waiting for the citizen`,RESOLVED:`Resolved`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`},kinds:{RESPONDED:`Answer`,RESOLVED:`Result`,RATED:`The citizen's rating`,NOTED:`Note`},remark:`Note`,step:`Another step`,choose:`choose …`,noteFor:`Note (may be empty)`,noteHint:`For the staff alone; the citizen does not read it. Ctrl+Enter saves.`,steps:{VERIFIED:`Accept`,STARTED:`Start the work`,WAITING:`Wait for the citizen`,REJECTED:`Reject`,CLOSED:`Close`,REOPENED:`Open again`,NOTED:`Save a note`},did:{VERIFIED:`Accepted.`,STARTED:`The work has begun.`,WAITING:`Waiting for the citizen.`,REJECTED:`Rejected.`,CLOSED:`Closed.`,REOPENED:`Opened again.`,NOTED:`Note saved.`},means:{VERIFIED:`It is a complaint; answer and result stay promised.`,STARTED:`The department works on it; the citizen sees that.`,WAITING:`The city waits for the citizen; write what is missing as an answer, since the citizen does not read this note.`,REJECTED:`It ends without work; the citizen sees that. It can be opened again.`,CLOSED:`The result is filed away; no figure changes.`,REOPENED:`A new round begins.`,NOTED:`Nothing else changes.`},closedWithout:`The work ends without a result: the promises run on, and break when they fall due. What the citizen took back is rejected for that reason.`,reasons:{NOT_OURS:`not the city's to solve`,INVALID:`no complaint, or cannot be understood`,WITHDRAWN:`the citizen took it back`,DUPLICATE:`the same as another`}},Qe=e=>e===`id`?Xe:Ze,$e=[`enter`,`queue`,`aside`,`twins`],et=new Set([`aside`,`twins`]),tt=3e4,nt={n:`enter`,q:`queue`,s:`aside`,d:`twins`};function rt(){let n=new URLSearchParams(location.search),[a,s]=i(null),[f,v]=i(!1),[y,b]=i(!1),[x,S]=i(c()!==null),[E,D]=i($e.find(e=>e===n.get(`tab`))??`enter`),[O,k]=i(new Set([E])),[A,j]=i(!1),[M,N]=i(0),[P,F]=i(0),I=fe()+M,L=()=>l(C,{}).then(({city:e})=>{s(e),v(!1)},e=>{if(!(e instanceof t))throw e;v(!0)});o(()=>void L(),[]);let[R,z]=i([]),B=R.includes(`OPERATE`);o(()=>{x?l(re,{}).then(({viewer:e})=>{z(e.rights),b(!e.rights.includes(`WORK`))},()=>void 0):z([])},[x,M]);let V=X(x&&!y?`counts ${B}`:null,I,e=>l(w,{operates:B},e)),ee=X(x&&!y&&B?`pairs`:null,pe(tt)+M,e=>l(T,{},e));o(()=>{V.failure?.code===`FORBIDDEN`&&b(!0)},[V.failure]);let H=h(n.get(`lang`),a?.languages??[]),U=Qe(H),W=m(H,d(H,a?.locale??`id-ID`),a?.timeZone??`Asia/Jakarta`);o(()=>{document.documentElement.lang=H,document.title=`${U.title} \u2013 ${a===null?`tugu`:u(a,H)}`,document.documentElement.classList.toggle(`simulated`,a?.simulated===!0)},[H,a]);let G=e=>{let t=new URL(location.href);t.searchParams.set(`tab`,e),history.replaceState(null,``,t),D(e),k(t=>new Set([...t,e])),setTimeout(()=>document.getElementById(e)?.focus())};o(()=>{let e=e=>{let t=e.target instanceof HTMLElement?e.target:document.body,n=t.matches(`textarea, select, input:not([type=radio]):not([type=checkbox])`);if(e.key===`Escape`&&n)return t.blur();if(n||e.ctrlKey||e.altKey||e.metaKey||document.querySelector(`dialog[open]`)!==null)return;if(e.key===`?`)return j(!0);if(!Fe())return;let r=nt[e.key];if(r!==void 0)return e.preventDefault(),G(r);if(e.key===`p`&&document.querySelector(`#tab-${E} [data-key="p"]`)?.click(),e.key===`j`||e.key===`k`){let t=[...document.querySelectorAll(`#tab-${E} [data-row]`)],n=t.findIndex(e=>e===document.activeElement);t[Math.max(0,Math.min(t.length-1,n+(e.key===`j`?1:-1)))]?.focus()}};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[E]);let{data:K}=V,te=e=>e===void 0?null:p(`span`,{class:`n`,children:W.count(e)}),ne={enter:void 0,queue:K?.unassigned?.totalCount,aside:K?.setAside?.totalCount,twins:ee.data?.duplicatePairs?.totalCount};return p(r,{children:[p(_,{here:`/counter`,pages:[[`/counter`,U.title],[`/screens`,U.screens],[`/wall`,U.wall],[`/kpi`,U.kpi]],city:a,language:H,words:U,children:p(`button`,{type:`button`,class:`plain`,onClick:()=>j(!0),children:[U.help,` (?)`]})}),p(`main`,{id:`main`,children:[p(`h1`,{children:U.title}),f&&p(`div`,{class:`state`,role:`alert`,children:[p(`p`,{children:U.unreachable}),p(`p`,{class:`do`,children:p(`button`,{type:`button`,onClick:()=>void L(),children:U.again})})]}),!f&&a===null&&p(`p`,{class:`note`,role:`status`,children:U.loading}),a!==null&&p(r,{children:[p(g,{words:U,refused:y,probe:async()=>e((await l(re,{})).viewer,`WORK`),done:()=>{b(!1),S(c()!==null),N(e=>e+1)},forgot:()=>{S(!1),De(null,0),F(e=>e+1),k(new Set([E]))}}),p(`nav`,{class:`tabs`,"aria-label":U.title,children:$e.filter(e=>B||!x||!et.has(e)).map(e=>p(`button`,{type:`button`,"aria-current":e===E?`page`:void 0,onClick:()=>G(e),children:[U.tabs[e],` `,te(ne[e])]},e))}),$e.filter(e=>O.has(e)&&(B||!x||!et.has(e))).map(e=>{let t={words:U,language:H,format:W,city:a,tick:e===E?I:-1,changed:()=>N(e=>e+1),refused:()=>b(!0)},n={enter:Ne,queue:Ke,aside:ve,twins:Je}[e];return p(`div`,{id:`tab-${e}`,hidden:e!==E,children:e===`enter`||x?p(n,{desk:t}):p(`p`,{class:`note`,children:U.tokenWhy})},`${e}${P}`)})]})]}),A&&p(Ie,{words:U,close:()=>j(!1)})]})}var it=document.getElementById(`root`);if(it===null)throw Error(`the page has no #root`);x(),s(p(rt,{}),it);