import{_ as e,h as t,i as n,l as r,o as i,r as a,t as o,u as s,x as c,y as l}from"./hooks-vUh8SFyi.js";import{a as u,n as d,o as f,r as p,s as m,t as h}from"./language-CgMCZM8X.js";import{n as g,r as _,t as v}from"./field-C3O8lbf6.js";import{t as y}from"./theme-OlfaOLPV.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
    query Screens {
  screens {
    ...Screen
  }
}
    fragment Screen on Screen {
  code
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
  updatedAt
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
}`),S=new b(`
    query City {
  city {
    code
    name
    nameEn
    timeZone
    locale
    languages
    simulated
    boundaries
    pillars {
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
    districts(level: KECAMATAN) {
      code
      name
      nameEn
    }
  }
}
    `),C=new b(`
    mutation SaveScreen($input: ScreenSaveInput!) {
  screenSave(input: $input) {
    screen {
      ...Screen
    }
    userErrors {
      field
      message
    }
  }
}
    fragment Screen on Screen {
  code
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
  updatedAt
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
}`),w=new b(`
    mutation DeleteScreen($code: String!) {
  screenDelete(input: {code: $code}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),T=new b(`
    query Viewer {
  viewer {
    rights
  }
}
    `),E=new b(`
    query Devices {
  devices {
    id
    name
    approvedBy
    createdAt
    lastSeenAt
  }
}
    `),D=new b(`
    query DeviceWaiting($userCode: String!) {
  deviceAuthorization(userCode: $userCode) {
    userCode
    address
    createdAt
    expiresAt
  }
}
    `),O=new b(`
    mutation ApproveDevice($userCode: String!, $name: String!) {
  deviceApprove(input: {userCode: $userCode, name: $name}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),k=new b(`
    mutation DenyDevice($userCode: String!) {
  deviceDeny(input: {userCode: $userCode}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),A=new b(`
    mutation RevokeDevice($id: ID!) {
  deviceRevoke(input: {id: $id}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `);function j({words:e,format:n,tries:a,refused:s}){let[u,d]=i(null),[f,m]=i(null),[h,g]=i(()=>new URLSearchParams(location.search).get(`user_code`)??``),[_,y]=i(``),[b,x]=i({code:``,name:``}),[S,C]=i(``),[w,T]=i(!1),j={code:``,name:``},M=async n=>{if(!w){T(!0),x(j),C(``);try{await n()}catch(n){if(!(n instanceof t))throw n;(n.code===`FORBIDDEN`||n.code===`UNAUTHENTICATED`)&&s(),x({code:n.code===`UNREACHABLE`?e.unreachable:n.message,name:``})}finally{T(!1)}}},N=async()=>d((await l(E,{})).devices);o(()=>{d(null),c()!==null&&N().catch(()=>void 0)},[a]);let P=t=>M(async()=>{let{deviceAuthorization:n}=await l(D,{userCode:t});m(n),n===null&&x({code:e.nobody,name:``})}),F=(e,t)=>{let[n]=e;if(n!==void 0){let e=n.field?.at(-1)===`name`;return x({code:e?``:n.message,name:e?n.message:``}),!1}return m(null),g(``),y(``),C(t),!0},I=t=>M(async()=>{if(f===null)return;let{deviceApprove:{userErrors:n}}=await l(O,{userCode:f.userCode,name:t});F(n,e.approved(t))}),L=()=>M(async()=>{if(f===null)return;let{deviceDeny:{userErrors:t}}=await l(k,{userCode:f.userCode});F(t,e.denied)}),R=(t,n)=>M(async()=>{let{deviceRevoke:{userErrors:r}}=await l(A,{id:t});F(r,e.revoked(n))&&await N()});o(()=>{if(S===``)return;let e=setTimeout(()=>N().catch(()=>void 0),8e3);return()=>clearTimeout(e)},[S]);let z=e=>`${n.date(Date.parse(e))} ${n.clock(Date.parse(e))}`;return p(`section`,{class:`pair`,"aria-labelledby":`pair`,children:[p(`h2`,{id:`pair`,children:e.pair}),p(`p`,{class:`note`,children:e.pairWhy}),p(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),P(String(new FormData(e.currentTarget).get(`user_code`)??``))},children:[p(v,{label:e.userCode,fault:b.code===``?void 0:b.code,children:e=>p(`input`,{type:`text`,...e,class:`code`,name:`user_code`,autocomplete:`off`,spellcheck:!1,placeholder:`WDJB-MJHT`,value:h,onInput:e=>{g(e.currentTarget.value),m(null)}})}),p(`button`,{type:`submit`,children:e.look_})]}),f!==null&&p(`form`,{noValidate:!0,onSubmit:e=>{e.preventDefault(),I(String(new FormData(e.currentTarget).get(`device`)??``).trim())},children:[p(`p`,{class:`note`,role:`status`,children:e.asks(f.address,n.clock(Date.parse(f.createdAt)))}),p(v,{label:e.deviceName,fault:b.name===``?void 0:b.name,children:e=>p(`input`,{type:`text`,...e,name:`device`,autocomplete:`off`,value:_,onInput:e=>y(e.currentTarget.value)})}),p(`button`,{type:`submit`,children:e.approve}),` `,p(`button`,{type:`button`,onClick:()=>void L(),children:e.deny})]}),p(`p`,{role:`status`,children:S}),u!==null&&p(r,{children:[p(`h3`,{children:e.devices}),u.length===0?p(`p`,{class:`note`,children:e.noDevices}):p(`div`,{class:`scroll`,children:p(`table`,{children:[p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:e.name}),p(`th`,{scope:`col`,children:e.by}),p(`th`,{scope:`col`,children:e.since}),p(`th`,{scope:`col`,children:e.lastSeen}),p(`td`,{})]})}),p(`tbody`,{children:u.map(t=>p(`tr`,{children:[p(`th`,{scope:`row`,children:t.name}),p(`td`,{children:t.approvedBy}),p(`td`,{children:z(t.createdAt)}),p(`td`,{children:t.lastSeenAt===null?e.never:z(t.lastSeenAt)}),p(`td`,{children:p(`button`,{type:`button`,onClick:()=>void R(t.id,t.name),children:e.revoke(t.name)})})]},t.id))})]})})]})]})}var M=[`departments`,`pillars`,`districts`],N=[`OVERVIEW`,`PILLARS`,`PROGRAMMES`,`ASSETS`,`DEPARTMENTS`,`MAP`,`FLOW`,`PROMISE`,`ALERTS`],P={pillars:null,programmes:null,departments:null,categories:null,assetClasses:null,districts:null,channels:null,sources:null};function F(e){if(e===null)return{code:``,name:``,scenes:[`OVERVIEW`],rotateSeconds:30,stays:{},language:null,theme:`DARK`,measure:`OPEN`,level:`KELURAHAN`,filter:P};let{code:t,name:n,scenes:r,rotateSeconds:i,stays:a,language:o,theme:s,measure:c,level:l,filter:u}=e;return{code:t,name:n,scenes:r,rotateSeconds:i,stays:Object.fromEntries(a.map(({scene:e,seconds:t})=>[e,t])),language:o,theme:s,measure:c,level:l,filter:u}}function I({filter:e,language:t,scenes:n,stays:r,...i}){let a=Object.entries(e).filter(([,e])=>e!==null),o=n.flatMap(e=>r[e]===void 0?[]:[{scene:e,seconds:r[e]}]);return{...i,scenes:[...n],stays:o,language:t,filter:a.length===0?null:Object.fromEntries(a)}}function L(e,t,n){let[r]=e.slice(t,t+1),i=e.filter((e,n)=>n!==t);return r===void 0?[...e]:[...i.slice(0,t+n),r,...i.slice(t+n)]}var R=e=>e===`PILLARS`?2:1,z=(e,t,n)=>e.reduce((e,r)=>e+R(r)*(t[r]??n),0);function B(e){return new Map(e.map(({field:e,message:t})=>[e?.[0]===`input`?e.slice(1).join(`.`):e?.join(`.`)??``,t]))}function V({words:e,format:t,scenes:n,seconds:r,stays:i,fault:o,secondsFault:s,staysFault:c,change:l,pace:u,stay:d}){let f=a(),m=N.filter(e=>!n.includes(e));return p(`fieldset`,{children:[p(`legend`,{children:e.turns}),o!==void 0&&p(`p`,{class:`bad`,role:`alert`,id:`${f}-bad`,children:[e.turns,`: `,o]}),p(`ol`,{class:`turns`,children:n.map((a,o)=>{let s=e.scenes[a],u=R(a),m=t.span(u*(i[a]??r));return p(`li`,{children:[p(`span`,{class:`n`,"aria-hidden":`true`,children:t.count(o+1)}),p(`span`,{children:[s,p(`small`,{children:u===1?m:e.pages(t.count(u),m)})]}),p(`input`,{type:`number`,class:`own`,"aria-label":e.stay(s),title:e.stay(s),min:10,max:3600,step:5,placeholder:String(r),value:i[a]??``,...c===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${f}-stays`},onInput:e=>{let t=Math.round(e.currentTarget.valueAsNumber),{[a]:n,...r}=i;d(Number.isNaN(t)?r:{...r,[a]:t})}}),p(`span`,{class:`do`,children:[p(`button`,{type:`button`,"aria-label":e.up(s),disabled:o===0,onClick:()=>l(L(n,o,-1)),children:`↑`}),p(`button`,{type:`button`,"aria-label":e.down(s),disabled:o===n.length-1,onClick:()=>l(L(n,o,1)),children:`↓`}),p(`button`,{type:`button`,"aria-label":e.remove(s),onClick:()=>l(n.filter(e=>e!==a)),children:`×`})]})]},a)})}),c!==void 0&&p(`p`,{class:`bad`,role:`alert`,id:`${f}-stays`,children:[e.seconds,`: `,p(`span`,{lang:`en`,children:c})]}),p(`div`,{class:`row`,children:[(m.length>0||o!==void 0)&&p(`div`,{class:`one`,children:[p(`label`,{for:`${f}-add`,children:e.add}),p(`select`,{id:`${f}-add`,value:``,...o===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${f}-bad`},onChange:e=>{let t=m.find(t=>t===e.currentTarget.value);t!==void 0&&l([...n,t]),e.currentTarget.value=``},children:[p(`option`,{value:``,children:e.choose}),m.map(t=>p(`option`,{value:t,children:e.scenes[t]},t))]})]}),p(v,{label:e.seconds,hint:e.round(t.span(z(n,i,r))),fault:s,children:e=>p(`input`,{type:`number`,...e,min:10,max:3600,step:5,value:r,onInput:e=>u(Math.round(e.currentTarget.valueAsNumber)||0)})})]})]})}function H({words:e,language:a,format:s,city:c,start:d,isNew:m,said:h,saved:g,deleted:_,refused:y}){let[b,x]=i(d),[S,T]=i(new Map),[E,D]=i(!1),[O,k]=i(!1),A=n(null),j=e=>x(t=>({...t,...e}));o(()=>{A.current?.querySelector(`[aria-invalid=true]`)?.focus()},[S]);let N=async n=>{D(!0);try{T(B(await n()))}catch(n){if(!(n instanceof t))throw n;(n.code===`FORBIDDEN`||n.code===`UNAUTHENTICATED`)&&y(),T(new Map([[``,n.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${n.message}`]]))}finally{D(!1)}},P=()=>N(async()=>{if(b.scenes.length===0)return[{field:[`input`,`scenes`],message:e.empty}];let{screenSave:{screen:t,userErrors:n}}=await l(C,{input:I(b)});return t!==null&&g(t),n}),F=()=>N(async()=>{let{screenDelete:{userErrors:e}}=await l(w,{code:b.code});return(e.length===0||e[0]?.code===`NOT_FOUND`)&&_(b.code),e}),L={departments:c.departments.filter(({validTo:e,code:t})=>e===null||b.filter.departments?.includes(t)===!0).map(e=>({code:e.code,name:f(e,a)})),pillars:c.pillars.map(e=>({code:e.code,name:u(e,a)})),districts:c.districts.map(e=>({code:e.code,name:u(e,a)}))},R=Object.entries(b.filter).flatMap(([e,t])=>t===null||M.includes(e)?[]:[`${e} ${t.join(`, `)}`]),z=[...S].filter(([e])=>!U.includes(e));return p(`form`,{ref:A,noValidate:!0,onSubmit:e=>{e.preventDefault(),E||P()},children:[p(`fieldset`,{children:[p(`legend`,{children:e.who}),p(`div`,{class:`row`,children:[p(v,{label:e.name,fault:S.get(`name`),children:e=>p(`input`,{type:`text`,...e,value:b.name,onInput:e=>j({name:e.currentTarget.value})})}),p(v,{label:e.code,hint:m?e.codeHint:void 0,fault:S.get(`code`),children:e=>p(`input`,{type:`text`,...e,readOnly:!m,autocomplete:`off`,spellcheck:!1,value:b.code,onInput:e=>j({code:e.currentTarget.value})})})]})]}),p(V,{words:e,format:s,scenes:b.scenes,seconds:b.rotateSeconds,stays:b.stays,fault:S.get(`scenes`),secondsFault:S.get(`rotateSeconds`),staysFault:S.get(`stays`),change:e=>j({scenes:e}),pace:e=>j({rotateSeconds:e}),stay:e=>j({stays:e})}),p(`fieldset`,{children:[p(`legend`,{children:e.look}),p(`div`,{class:`row`,children:[p(v,{label:e.language,fault:S.get(`language`),children:t=>p(`select`,{...t,value:b.language??``,onChange:e=>j({language:e.currentTarget.value===``?null:e.currentTarget.value}),children:[p(`option`,{value:``,children:e.first}),c.languages.map(t=>p(`option`,{value:t,children:e.languages[t]??t},t))]})}),p(v,{label:e.theme,fault:S.get(`theme`),children:t=>p(`select`,{...t,value:b.theme,onChange:e=>j({theme:e.currentTarget.value===`LIGHT`?`LIGHT`:`DARK`}),children:[p(`option`,{value:`DARK`,children:e.dark}),p(`option`,{value:`LIGHT`,children:e.light})]})}),c.boundaries.length>0&&p(r,{children:[p(v,{label:e.measure,fault:S.get(`measure`),children:t=>p(`select`,{...t,value:b.measure,onChange:e=>j({measure:e.currentTarget.value}),children:Object.entries(e.measures).map(([e,t])=>p(`option`,{value:e,children:t},e))})}),p(v,{label:e.level,fault:S.get(`level`),children:t=>p(`select`,{...t,value:b.level,onChange:e=>j({level:e.currentTarget.value===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`}),children:Object.entries(e.levels).map(([e,t])=>p(`option`,{value:e,children:t},e))})})]})]})]}),p(`fieldset`,{children:[p(`legend`,{children:e.filter}),M.filter(e=>L[e].length>0).map(t=>{let n=b.filter[t]??[],r=S.get(`filter.${t}`);return p(`details`,{class:`part`,open:r!==void 0||void 0,children:[p(`summary`,{children:[e[t],p(`small`,{children:n.length===0?e.everything:e.chosen(s.count(n.length))})]}),r!==void 0&&p(`p`,{class:`bad`,role:`alert`,children:[e[t],`: `,p(`span`,{lang:`en`,children:r})]}),p(`div`,{class:`checks`,role:`group`,"aria-label":e[t],children:L[t].map(({code:e,name:r})=>p(`label`,{children:[p(`input`,{type:`checkbox`,checked:n.includes(e),onChange:r=>{let i=r.currentTarget.checked?[...n,e]:n.filter(t=>t!==e);j({filter:{...b.filter,[t]:i.length===0?null:i}})}}),r]},e))})]},t)}),R.length>0&&p(`p`,{class:`note`,children:e.kept(R.join(`; `))})]}),p(`div`,{class:`acts`,children:[p(`button`,{class:`main`,type:`submit`,disabled:E,children:E?e.saving:e.save}),!m&&p(`a`,{href:`/wall?screen=${encodeURIComponent(b.code)}`,target:`_blank`,rel:`noopener`,children:e.preview}),!m&&(O?p(r,{children:[p(`span`,{children:e.sure}),p(`button`,{type:`button`,onClick:()=>void F(),children:e.yes}),p(`button`,{type:`button`,onClick:()=>k(!1),children:e.no})]}):p(`button`,{type:`button`,class:`plain`,onClick:()=>k(!0),children:e.remove_})),p(`span`,{class:`done`,role:`status`,children:S.size===0?h:e.wrong(s.count(S.size))}),z.map(([e,t])=>p(`p`,{class:`bad`,role:`alert`,children:[e===``?``:`${e}: `,t]},e))]})]})}var U=[`code`,`name`,`scenes`,`rotateSeconds`,`stays`,`language`,`theme`,`measure`,`level`,...M.map(e=>`filter.${e}`)],W={title:`Layar`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,counter:`Loket`,other:`Bahasa Inggris`,simulation:`SIMULASI`,loading:`Memuat layar …`,intro:`Atur apa yang ditayangkan tiap layar. Yang disimpan langsung tampil di dinding.`,list:`Layar yang ada`,none:`Belum ada layar. Buat yang pertama di sini.`,create:`Layar baru`,changed:e=>`diubah ${e}`,scenesOf:(e,t)=>`${e} adegan, ${t} dtk`,who:`Nama`,name:`Nama layar`,code:`Kode`,codeHint:`Huruf kecil, angka, tanda hubung. Menjadi alamat layar dan tidak dapat diubah.`,turns:`Adegan dan urutannya`,seconds:`Detik per halaman`,stay:e=>`Detik per halaman untuk ${e}; kosong: seperti yang lain`,round:e=>`Satu putaran: ${e}.`,pages:(e,t)=>`${e} halaman, ${t}`,up:e=>`Naikkan ${e}`,down:e=>`Turunkan ${e}`,remove:e=>`Hapus ${e} dari urutan`,add:`Tambah adegan`,choose:`Pilih adegan …`,look:`Tampilan`,language:`Bahasa`,first:`bahasa kota`,languages:{id:`Indonesia`,en:`Inggris`},theme:`Tema`,dark:`gelap, untuk dinding`,light:`terang, untuk ruang terang`,measure:`Ukuran peta`,level:`Wilayah peta`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk, 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},filter:`Hanya sebagian kota`,everything:`semua`,chosen:e=>`${e} dipilih`,departments:`Perangkat daerah`,pillars:`Pilar`,districts:`Kecamatan`,kept:e=>`Saringan lain tetap seperti semula: ${e}.`,save:`Simpan ke dinding`,saving:`Menyimpan …`,saved:e=>`Tersimpan ${e}. Dinding sudah mengikuti.`,preview:`Lihat layar ini`,remove_:`Hapus layar`,sure:`Yakin? Dinding kembali ke alamatnya.`,yes:`Ya, hapus`,no:`Batal`,removed:`Layar dihapus.`,wrong:e=>`${e} isian perlu diperbaiki:`,empty:`Pilih paling sedikit satu adegan.`,pair:`Izinkan layar`,pairWhy:`Layar yang belum diizinkan menampilkan kode. Masukkan kodenya di sini.`,userCode:`Huruf di layar`,look_:`Cari layar`,nobody:`Tidak ada layar yang menampilkan kode ini. Baca lagi: kode berganti tiap beberapa menit.`,asks:(e,t)=>`Layar di ${e} menampilkannya sejak ${t}. Izinkan hanya layar yang Anda lihat sendiri.`,deviceName:`Nama layar ini, misalnya Lobi`,approve:`Izinkan`,deny:`Tolak`,approved:e=>`${e} diizinkan. Angka tampil dalam beberapa detik.`,denied:`Layar ditolak.`,devices:`Layar yang diizinkan`,noDevices:`Belum ada.`,by:`Diizinkan oleh`,since:`Sejak`,lastSeen:`Terakhir terlihat`,never:`belum pernah`,revoke:e=>`Cabut izin ${e}`,revoked:e=>`Izin ${e} dicabut. Layarnya menampilkan kode lagi.`,signIn:`Masuk dengan akun Anda`,token:`Token operator`,tokenWhy:`Mengubah layar memerlukan token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan`,tokenBad:`Token ini tidak boleh mengubah layar.`,refused:`Server menolak: masukkan token yang boleh mengubah layar.`,failed:`Server tidak dapat menyimpannya`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,again:`Coba lagi`,scenes:{OVERVIEW:`Ikhtisar`,PILLARS:`Pilar`,PROGRAMMES:`Program`,ASSETS:`Aset kota`,DEPARTMENTS:`Perangkat daerah`,MAP:`Peta`,FLOW:`Arus`,PROMISE:`Janji`,ALERTS:`Peringatan`}},G={title:`Screens`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,counter:`Counter`,other:`Indonesian`,simulation:`SIMULATION`,loading:`Loading screens …`,intro:`Set what each screen shows. What you save is on the wall at once.`,list:`Screens`,none:`There is no screen yet. Make the first one here.`,create:`New screen`,changed:e=>`changed ${e}`,scenesOf:(e,t)=>`${e} scenes, ${t} s`,who:`Name`,name:`Name of the screen`,code:`Code`,codeHint:`Small letters, digits, hyphens. It becomes the screen's address and cannot be changed.`,turns:`Scenes and their order`,seconds:`Seconds a page`,stay:e=>`Seconds a page of ${e}; empty: as the others`,round:e=>`One round: ${e}.`,pages:(e,t)=>`${e} pages, ${t}`,up:e=>`Move ${e} up`,down:e=>`Move ${e} down`,remove:e=>`Take ${e} out`,add:`Add a scene`,choose:`Choose a scene …`,look:`Look`,language:`Language`,first:`the city's`,languages:{id:`Indonesian`,en:`English`},theme:`Theme`,dark:`dark, for walls`,light:`light, for bright rooms`,measure:`Map shows`,level:`Map areas`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},filter:`Only a part of the city`,everything:`all`,chosen:e=>`${e} chosen`,departments:`Departments`,pillars:`Pillars`,districts:`Districts`,kept:e=>`Other filters stay as they are: ${e}.`,save:`Save to the wall`,saving:`Saving …`,saved:e=>`Saved at ${e}. The wall follows.`,preview:`See this screen`,remove_:`Delete screen`,sure:`Sure? The wall goes back to its address.`,yes:`Yes, delete`,no:`Cancel`,removed:`Screen deleted.`,wrong:e=>`To correct: ${e}.`,empty:`Choose at least one scene.`,pair:`Let a screen in`,pairWhy:`A screen that is not let in yet shows a code. Enter it here.`,userCode:`Letters on the screen`,look_:`Find the screen`,nobody:`No screen shows this code. Read it again: it changes every few minutes.`,asks:(e,t)=>`A screen at ${e} has shown it since ${t}. Only let in a screen that you see yourself.`,deviceName:`Name of this screen, such as Lobby`,approve:`Let in`,deny:`Refuse`,approved:e=>`${e} is let in. It shows figures within seconds.`,denied:`The screen is refused.`,devices:`Screens that are let in`,noDevices:`None yet.`,by:`Let in by`,since:`Since`,lastSeen:`Last seen`,never:`never`,revoke:e=>`Revoke ${e}`,revoked:e=>`${e} is revoked. It shows a code again.`,signIn:`Sign in with your account`,token:`Operator's token`,tokenWhy:`Changing a screen takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget it`,tokenBad:`This token may not change screens.`,refused:`The server refused: enter a token that may change screens.`,failed:`The server could not save it`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,again:`Try again`,scenes:{OVERVIEW:`Overview`,PILLARS:`Pillars`,PROGRAMMES:`Programmes`,ASSETS:`City assets`,DEPARTMENTS:`Departments`,MAP:`Map`,FLOW:`Flow`,PROMISE:`Promise`,ALERTS:`Alerts`}},K=e=>e===`id`?W:G;function q(){let a=new URLSearchParams(location.search),[s,c]=i(null),[f,v]=i(null),[y,b]=i(!1),[C,w]=i(!1),[E,D]=i(``),[O,k]=i(a.get(`code`)),[A,M]=i(0),N=n(null),P=async()=>{try{let[e,n]=await Promise.all([l(S,{}),l(x,{}).catch(e=>{if(e instanceof t&&e.code===`FORBIDDEN`)return{screens:[]};throw e})]);c(e.city),v(n.screens),b(!1)}catch(e){if(e instanceof t)b(!0);else throw e}};o(()=>void P(),[]);let I=h(a.get(`lang`),s?.languages??[]),L=K(I),R=m(I,d(I,s?.locale??`id-ID`),s?.timeZone??`Asia/Jakarta`);o(()=>{document.documentElement.lang=I,document.title=`${L.title} \u2013 ${s===null?`tugu`:u(s,I)}`,document.documentElement.classList.toggle(`simulated`,s?.simulated===!0)},[I,s]);let z=(e,t=!0)=>{let n=new URL(location.href);e===null?n.searchParams.delete(`code`):n.searchParams.set(`code`,e),history.replaceState(null,``,n),k(e),D(``),t&&N.current?.focus()},B=f?.find(e=>e.code===O)??null;return p(r,{children:[p(_,{here:`/screens`,pages:[[`/screens`,L.title],[`/counter`,L.counter],[`/wall`,L.wall],[`/kpi`,L.kpi]],city:s,language:I,words:L}),p(`main`,{id:`main`,children:[p(`h1`,{children:L.title}),p(`p`,{class:`note`,children:L.intro}),y&&p(`div`,{class:`state`,role:`alert`,children:[p(`p`,{children:L.unreachable}),p(`p`,{class:`do`,children:p(`button`,{type:`button`,onClick:()=>void P(),children:L.again})})]}),!y&&(f===null||s===null)&&p(`p`,{class:`note`,role:`status`,children:L.loading}),f!==null&&s!==null&&p(r,{children:[p(g,{words:L,refused:C,probe:async()=>e((await l(T,{})).viewer,`CONFIGURE`),done:()=>{w(!1),M(e=>e+1),P()},forgot:()=>M(e=>e+1)}),p(j,{words:L,format:R,refused:()=>w(!0),tries:A}),p(`div`,{class:`edit`,children:[p(`nav`,{"aria-label":L.list,children:[p(`ul`,{class:`shelf`,children:[f.map(e=>p(`li`,{children:p(`button`,{type:`button`,"aria-current":e.code===O?`true`:void 0,onClick:()=>z(e.code),children:[p(`b`,{children:e.name}),p(`small`,{children:e.code}),p(`small`,{class:`of`,children:[L.scenesOf(R.count(e.scenes.length),e.rotateSeconds),`, `,L.changed(`${R.date(Date.parse(e.updatedAt))} ${R.clock(Date.parse(e.updatedAt))}`)]})]})},e.code)),f.length===0&&p(`li`,{class:`note`,children:L.none})]}),p(`button`,{type:`button`,onClick:()=>z(null),children:L.create})]}),p(`section`,{"aria-labelledby":`editing`,children:[p(`h2`,{id:`editing`,tabIndex:-1,ref:N,children:B===null?L.create:B.name}),p(H,{words:L,language:I,format:R,city:s,start:F(B),isNew:B===null,said:E,refused:()=>w(!0),saved:e=>{v([...f.filter(t=>t.code!==e.code),e].sort((e,t)=>e.code.localeCompare(t.code))),z(e.code,!1),D(L.saved(R.clock(Date.parse(e.updatedAt))))},deleted:e=>{v(f.filter(t=>t.code!==e)),z(null),D(L.removed)}},B?.code??``)]})]})]})]})]})}var J=document.getElementById(`root`);if(J===null)throw Error(`the page has no #root`);y(),s(p(q,{}),J);