import{_ as e,a as t,c as n,d as r,g as i,i as a,n as o,o as s,p as c,r as l,s as u,u as d}from"./names-CzBS-Ohx.js";import{r as f,t as p}from"./ask-auKneyN_.js";import{n as m,r as h,t as g}from"./field-PoM2ukMx.js";var _=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},v=new _(`
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
}`),y=new _(`
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
    `),b=new _(`
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
}`),x=new _(`
    mutation DeleteScreen($code: String!) {
  screenDelete(input: {code: $code}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),S=[`departments`,`pillars`,`districts`],C=[`OVERVIEW`,`PILLARS`,`PROGRAMMES`,`ASSETS`,`DEPARTMENTS`,`MAP`,`FLOW`,`PROMISE`,`ALERTS`],w={pillars:null,programmes:null,departments:null,categories:null,assetClasses:null,districts:null,channels:null,sources:null};function T(e){if(e===null)return{code:``,name:``,scenes:[`OVERVIEW`],rotateSeconds:30,language:null,theme:`DARK`,measure:`OPEN`,level:`KELURAHAN`,filter:w};let{code:t,name:n,scenes:r,rotateSeconds:i,language:a,theme:o,measure:s,level:c,filter:l}=e;return{code:t,name:n,scenes:r,rotateSeconds:i,language:a,theme:o,measure:s,level:c,filter:l}}function E({filter:e,language:t,scenes:n,...r}){let i=Object.entries(e).filter(([,e])=>e!==null);return{...r,scenes:[...n],language:t,filter:i.length===0?null:Object.fromEntries(i)}}function D(e,t,n){let[r]=e.slice(t,t+1),i=e.filter((e,n)=>n!==t);return r===void 0?[...e]:[...i.slice(0,t+n),r,...i.slice(t+n)]}var O=e=>e===`PILLARS`?2:1;function k(e){return new Map(e.map(({field:e,message:t})=>[e?.[0]===`input`?e.slice(1).join(`.`):e?.join(`.`)??``,t]))}function A({words:e,format:t,scenes:n,seconds:r,fault:i,secondsFault:a,change:o,pace:s}){let c=d(),l=C.filter(e=>!n.includes(e)),f=e=>t.span(e*r);return u(`fieldset`,{children:[u(`legend`,{children:e.turns}),i!==void 0&&u(`p`,{class:`bad`,role:`alert`,id:`${c}-bad`,children:[e.turns,`: `,i]}),u(`ol`,{class:`turns`,children:n.map((r,i)=>{let a=e.scenes[r],s=O(r);return u(`li`,{children:[u(`span`,{class:`n`,"aria-hidden":`true`,children:t.count(i+1)}),u(`span`,{children:[a,u(`small`,{children:s===1?f(1):e.pages(t.count(s),f(s))})]}),u(`span`,{class:`do`,children:[u(`button`,{type:`button`,"aria-label":e.up(a),disabled:i===0,onClick:()=>o(D(n,i,-1)),children:`↑`}),u(`button`,{type:`button`,"aria-label":e.down(a),disabled:i===n.length-1,onClick:()=>o(D(n,i,1)),children:`↓`}),u(`button`,{type:`button`,"aria-label":e.remove(a),onClick:()=>o(n.filter(e=>e!==r)),children:`×`})]})]},r)})}),u(`div`,{class:`row`,children:[(l.length>0||i!==void 0)&&u(`div`,{class:`one`,children:[u(`label`,{for:`${c}-add`,children:e.add}),u(`select`,{id:`${c}-add`,value:``,...i===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${c}-bad`},onChange:e=>{let t=l.find(t=>t===e.currentTarget.value);t!==void 0&&o([...n,t]),e.currentTarget.value=``},children:[u(`option`,{value:``,children:e.choose}),l.map(t=>u(`option`,{value:t,children:e.scenes[t]},t))]})]}),u(g,{label:e.seconds,hint:e.round(f(n.reduce((e,t)=>e+O(t),0))),fault:a,children:e=>u(`input`,{type:`number`,...e,min:10,max:3600,step:5,value:r,onInput:e=>s(Math.round(e.currentTarget.valueAsNumber)||0)})})]})]})}function j({words:e,language:t,format:a,city:s,start:d,isNew:m,said:h,saved:_,deleted:v,refused:y}){let[C,w]=c(d),[T,D]=c(new Map),[O,j]=c(!1),[N,P]=c(!1),F=r(null),I=e=>w(t=>({...t,...e}));n(()=>{F.current?.querySelector(`[aria-invalid=true]`)?.focus()},[T]);let L=async t=>{j(!0);try{D(k(await t()))}catch(t){if(!(t instanceof p))throw t;(t.code===`FORBIDDEN`||t.code===`UNAUTHENTICATED`)&&y(),D(new Map([[``,t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`]]))}finally{j(!1)}},R=()=>L(async()=>{if(C.scenes.length===0)return[{field:[`input`,`scenes`],message:e.empty}];let{screenSave:{screen:t,userErrors:n}}=await f(b,{input:E(C)});return t!==null&&_(t),n}),z=()=>L(async()=>{let{screenDelete:{userErrors:e}}=await f(x,{code:C.code});return(e.length===0||e[0]?.code===`NOT_FOUND`)&&v(C.code),e}),B={departments:s.departments.filter(({validTo:e,code:t})=>e===null||C.filter.departments?.includes(t)===!0).map(e=>({code:e.code,name:l(e,t)})),pillars:s.pillars.map(e=>({code:e.code,name:o(e,t)})),districts:s.districts.map(e=>({code:e.code,name:o(e,t)}))},V=Object.entries(C.filter).flatMap(([e,t])=>t===null||S.includes(e)?[]:[`${e} ${t.join(`, `)}`]),H=[...T].filter(([e])=>!M.includes(e));return u(`form`,{ref:F,noValidate:!0,onSubmit:e=>{e.preventDefault(),O||R()},children:[u(`fieldset`,{children:[u(`legend`,{children:e.who}),u(`div`,{class:`row`,children:[u(g,{label:e.name,fault:T.get(`name`),children:e=>u(`input`,{type:`text`,...e,value:C.name,onInput:e=>I({name:e.currentTarget.value})})}),u(g,{label:e.code,hint:m?e.codeHint:void 0,fault:T.get(`code`),children:e=>u(`input`,{type:`text`,...e,readOnly:!m,autocomplete:`off`,spellcheck:!1,value:C.code,onInput:e=>I({code:e.currentTarget.value})})})]})]}),u(A,{words:e,format:a,scenes:C.scenes,seconds:C.rotateSeconds,fault:T.get(`scenes`),secondsFault:T.get(`rotateSeconds`),change:e=>I({scenes:e}),pace:e=>I({rotateSeconds:e})}),u(`fieldset`,{children:[u(`legend`,{children:e.look}),u(`div`,{class:`row`,children:[u(g,{label:e.language,fault:T.get(`language`),children:t=>u(`select`,{...t,value:C.language??``,onChange:e=>I({language:e.currentTarget.value===``?null:e.currentTarget.value}),children:[u(`option`,{value:``,children:e.first}),s.languages.map(t=>u(`option`,{value:t,children:e.languages[t]??t},t))]})}),u(g,{label:e.theme,fault:T.get(`theme`),children:t=>u(`select`,{...t,value:C.theme,onChange:e=>I({theme:e.currentTarget.value===`LIGHT`?`LIGHT`:`DARK`}),children:[u(`option`,{value:`DARK`,children:e.dark}),u(`option`,{value:`LIGHT`,children:e.light})]})}),s.boundaries.length>0&&u(i,{children:[u(g,{label:e.measure,fault:T.get(`measure`),children:t=>u(`select`,{...t,value:C.measure,onChange:e=>I({measure:e.currentTarget.value}),children:Object.entries(e.measures).map(([e,t])=>u(`option`,{value:e,children:t},e))})}),u(g,{label:e.level,fault:T.get(`level`),children:t=>u(`select`,{...t,value:C.level,onChange:e=>I({level:e.currentTarget.value===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`}),children:Object.entries(e.levels).map(([e,t])=>u(`option`,{value:e,children:t},e))})})]})]})]}),u(`fieldset`,{children:[u(`legend`,{children:e.filter}),S.filter(e=>B[e].length>0).map(t=>{let n=C.filter[t]??[],r=T.get(`filter.${t}`);return u(`details`,{class:`part`,open:r!==void 0||void 0,children:[u(`summary`,{children:[e[t],u(`small`,{children:n.length===0?e.everything:e.chosen(a.count(n.length))})]}),r!==void 0&&u(`p`,{class:`bad`,role:`alert`,children:[e[t],`: `,u(`span`,{lang:`en`,children:r})]}),u(`div`,{class:`checks`,role:`group`,"aria-label":e[t],children:B[t].map(({code:e,name:r})=>u(`label`,{children:[u(`input`,{type:`checkbox`,checked:n.includes(e),onChange:r=>{let i=r.currentTarget.checked?[...n,e]:n.filter(t=>t!==e);I({filter:{...C.filter,[t]:i.length===0?null:i}})}}),r]},e))})]},t)}),V.length>0&&u(`p`,{class:`note`,children:e.kept(V.join(`; `))})]}),u(`div`,{class:`acts`,children:[u(`button`,{class:`main`,type:`submit`,disabled:O,children:O?e.saving:e.save}),!m&&u(`a`,{href:`/wall?screen=${encodeURIComponent(C.code)}`,target:`_blank`,rel:`noopener`,children:e.preview}),!m&&(N?u(i,{children:[u(`span`,{children:e.sure}),u(`button`,{type:`button`,onClick:()=>void z(),children:e.yes}),u(`button`,{type:`button`,onClick:()=>P(!1),children:e.no})]}):u(`button`,{type:`button`,class:`plain`,onClick:()=>P(!0),children:e.remove_})),u(`span`,{class:`done`,role:`status`,children:T.size===0?h:e.wrong(a.count(T.size))}),H.map(([e,t])=>u(`p`,{class:`bad`,role:`alert`,children:[e===``?``:`${e}: `,t]},e))]})]})}var M=[`code`,`name`,`scenes`,`rotateSeconds`,`language`,`theme`,`measure`,`level`,...S.map(e=>`filter.${e}`)],N={title:`Layar`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,counter:`Loket`,other:`Bahasa Inggris`,simulation:`SIMULASI`,loading:`Memuat layar …`,intro:`Atur apa yang ditayangkan tiap layar. Yang disimpan langsung tampil di dinding.`,list:`Layar yang ada`,none:`Belum ada layar. Buat yang pertama di sini.`,create:`Layar baru`,changed:e=>`diubah ${e}`,scenesOf:(e,t)=>`${e} adegan, ${t} dtk`,who:`Nama`,name:`Nama layar`,code:`Kode`,codeHint:`Huruf kecil, angka, tanda hubung. Menjadi alamat layar dan tidak dapat diubah.`,turns:`Adegan dan urutannya`,seconds:`Detik per halaman`,round:e=>`Satu putaran: ${e}.`,pages:(e,t)=>`${e} halaman, ${t}`,up:e=>`Naikkan ${e}`,down:e=>`Turunkan ${e}`,remove:e=>`Hapus ${e} dari urutan`,add:`Tambah adegan`,choose:`Pilih adegan …`,look:`Tampilan`,language:`Bahasa`,first:`bahasa kota`,languages:{id:`Indonesia`,en:`Inggris`},theme:`Tema`,dark:`gelap, untuk dinding`,light:`terang, untuk ruang terang`,measure:`Ukuran peta`,level:`Wilayah peta`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk, 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},filter:`Hanya sebagian kota`,everything:`semua`,chosen:e=>`${e} dipilih`,departments:`Perangkat daerah`,pillars:`Pilar`,districts:`Kecamatan`,kept:e=>`Saringan lain tetap seperti semula: ${e}.`,save:`Simpan ke dinding`,saving:`Menyimpan …`,saved:e=>`Tersimpan ${e}. Dinding sudah mengikuti.`,preview:`Lihat layar ini`,remove_:`Hapus layar`,sure:`Yakin? Dinding kembali ke alamatnya.`,yes:`Ya, hapus`,no:`Batal`,removed:`Layar dihapus.`,wrong:e=>`${e} isian perlu diperbaiki:`,empty:`Pilih paling sedikit satu adegan.`,token:`Token operator`,tokenWhy:`Mengubah layar memerlukan token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan`,tokenBad:`Token ini tidak boleh mengubah layar.`,refused:`Server menolak: masukkan token yang boleh mengubah layar.`,failed:`Server tidak dapat menyimpannya`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,again:`Coba lagi`,scenes:{OVERVIEW:`Ikhtisar`,PILLARS:`Pilar`,PROGRAMMES:`Program`,ASSETS:`Aset kota`,DEPARTMENTS:`Perangkat daerah`,MAP:`Peta`,FLOW:`Arus`,PROMISE:`Janji`,ALERTS:`Peringatan`}},P={title:`Screens`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,counter:`Counter`,other:`Indonesian`,simulation:`SIMULATION`,loading:`Loading screens …`,intro:`Set what each screen shows. What you save is on the wall at once.`,list:`Screens`,none:`There is no screen yet. Make the first one here.`,create:`New screen`,changed:e=>`changed ${e}`,scenesOf:(e,t)=>`${e} scenes, ${t} s`,who:`Name`,name:`Name of the screen`,code:`Code`,codeHint:`Small letters, digits, hyphens. It becomes the screen's address and cannot be changed.`,turns:`Scenes and their order`,seconds:`Seconds a page`,round:e=>`One round: ${e}.`,pages:(e,t)=>`${e} pages, ${t}`,up:e=>`Move ${e} up`,down:e=>`Move ${e} down`,remove:e=>`Take ${e} out`,add:`Add a scene`,choose:`Choose a scene …`,look:`Look`,language:`Language`,first:`the city's`,languages:{id:`Indonesian`,en:`English`},theme:`Theme`,dark:`dark, for walls`,light:`light, for bright rooms`,measure:`Map shows`,level:`Map areas`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},filter:`Only a part of the city`,everything:`all`,chosen:e=>`${e} chosen`,departments:`Departments`,pillars:`Pillars`,districts:`Districts`,kept:e=>`Other filters stay as they are: ${e}.`,save:`Save to the wall`,saving:`Saving …`,saved:e=>`Saved at ${e}. The wall follows.`,preview:`See this screen`,remove_:`Delete screen`,sure:`Sure? The wall goes back to its address.`,yes:`Yes, delete`,no:`Cancel`,removed:`Screen deleted.`,wrong:e=>`To correct: ${e}.`,empty:`Choose at least one scene.`,token:`Operator's token`,tokenWhy:`Changing a screen takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget it`,tokenBad:`This token may not change screens.`,refused:`The server refused: enter a token that may change screens.`,failed:`The server could not save it`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,again:`Try again`,scenes:{OVERVIEW:`Overview`,PILLARS:`Pillars`,PROGRAMMES:`Programmes`,ASSETS:`City assets`,DEPARTMENTS:`Departments`,MAP:`Map`,FLOW:`Flow`,PROMISE:`Promise`,ALERTS:`Alerts`}},F=e=>e===`id`?N:P;function I(){let e=new URLSearchParams(location.search),[l,d]=c(null),[g,_]=c(null),[b,S]=c(!1),[C,w]=c(!1),[E,D]=c(``),[O,k]=c(e.get(`code`)),A=r(null),M=async()=>{try{let[e,t]=await Promise.all([f(y,{}),f(v,{})]);d(e.city),_(t.screens),S(!1)}catch(e){if(e instanceof p)S(!0);else throw e}};n(()=>void M(),[]);let N=a(e.get(`lang`),l?.languages??[]),P=F(N),I=s(N,t(N,l?.locale??`id-ID`),l?.timeZone??`Asia/Jakarta`);n(()=>{document.documentElement.lang=N,document.title=`${P.title} \u2013 ${l===null?`tugu`:o(l,N)}`,document.documentElement.classList.toggle(`simulated`,l?.simulated===!0)},[N,l]);let L=(e,t=!0)=>{let n=new URL(location.href);e===null?n.searchParams.delete(`code`):n.searchParams.set(`code`,e),history.replaceState(null,``,n),k(e),D(``),t&&A.current?.focus()},R=g?.find(e=>e.code===O)??null;return u(i,{children:[u(h,{here:`/screens`,pages:[[`/screens`,P.title],[`/counter`,P.counter],[`/wall`,P.wall],[`/kpi`,P.kpi]],city:l,language:N,words:P}),u(`main`,{id:`main`,children:[u(`h1`,{children:P.title}),u(`p`,{class:`note`,children:P.intro}),b&&u(`div`,{class:`state`,role:`alert`,children:[u(`p`,{children:P.unreachable}),u(`p`,{class:`do`,children:u(`button`,{type:`button`,onClick:()=>void M(),children:P.again})})]}),!b&&(g===null||l===null)&&u(`p`,{class:`note`,role:`status`,children:P.loading}),g!==null&&l!==null&&u(i,{children:[u(m,{words:P,refused:C,probe:()=>f(x,{code:`-`}),done:()=>w(!1)}),u(`div`,{class:`edit`,children:[u(`nav`,{"aria-label":P.list,children:[u(`ul`,{class:`shelf`,children:[g.map(e=>u(`li`,{children:u(`button`,{type:`button`,"aria-current":e.code===O?`true`:void 0,onClick:()=>L(e.code),children:[u(`b`,{children:e.name}),u(`small`,{children:e.code}),u(`small`,{class:`of`,children:[P.scenesOf(I.count(e.scenes.length),e.rotateSeconds),`, `,P.changed(`${I.date(Date.parse(e.updatedAt))} ${I.clock(Date.parse(e.updatedAt))}`)]})]})},e.code)),g.length===0&&u(`li`,{class:`note`,children:P.none})]}),u(`button`,{type:`button`,onClick:()=>L(null),children:P.create})]}),u(`section`,{"aria-labelledby":`editing`,children:[u(`h2`,{id:`editing`,tabIndex:-1,ref:A,children:R===null?P.create:R.name}),u(j,{words:P,language:N,format:I,city:l,start:T(R),isNew:R===null,said:E,refused:()=>w(!0),saved:e=>{_([...g.filter(t=>t.code!==e.code),e].sort((e,t)=>e.code.localeCompare(t.code))),L(e.code,!1),D(P.saved(I.clock(Date.parse(e.updatedAt))))},deleted:e=>{_(g.filter(t=>t.code!==e)),L(null),D(P.removed)}},R?.code??``)]})]})]})]})]})}var L=document.getElementById(`root`);if(L===null)throw Error(`the page has no #root`);e(u(I,{}),L);