import{i as e,l as t,o as n,r,t as i,u as a}from"./hooks-S8SKZytS.js";import{r as o,t as s}from"./ask-auKneyN_.js";import{a as c,n as l,o as u,r as d,s as f,t as p}from"./language-DbeI7pIy.js";import{n as m,r as h,t as g}from"./field-CATz1i_n.js";var _=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},v=new _(`
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
    `),S=[`departments`,`pillars`,`districts`],C=[`OVERVIEW`,`PILLARS`,`PROGRAMMES`,`ASSETS`,`DEPARTMENTS`,`MAP`,`FLOW`,`PROMISE`,`ALERTS`],w={pillars:null,programmes:null,departments:null,categories:null,assetClasses:null,districts:null,channels:null,sources:null};function T(e){if(e===null)return{code:``,name:``,scenes:[`OVERVIEW`],rotateSeconds:30,stays:{},language:null,theme:`DARK`,measure:`OPEN`,level:`KELURAHAN`,filter:w};let{code:t,name:n,scenes:r,rotateSeconds:i,stays:a,language:o,theme:s,measure:c,level:l,filter:u}=e;return{code:t,name:n,scenes:r,rotateSeconds:i,stays:Object.fromEntries(a.map(({scene:e,seconds:t})=>[e,t])),language:o,theme:s,measure:c,level:l,filter:u}}function E({filter:e,language:t,scenes:n,stays:r,...i}){let a=Object.entries(e).filter(([,e])=>e!==null),o=n.flatMap(e=>r[e]===void 0?[]:[{scene:e,seconds:r[e]}]);return{...i,scenes:[...n],stays:o,language:t,filter:a.length===0?null:Object.fromEntries(a)}}function D(e,t,n){let[r]=e.slice(t,t+1),i=e.filter((e,n)=>n!==t);return r===void 0?[...e]:[...i.slice(0,t+n),r,...i.slice(t+n)]}var O=e=>e===`PILLARS`?2:1,k=(e,t,n)=>e.reduce((e,r)=>e+O(r)*(t[r]??n),0);function A(e){return new Map(e.map(({field:e,message:t})=>[e?.[0]===`input`?e.slice(1).join(`.`):e?.join(`.`)??``,t]))}function j({words:e,format:t,scenes:n,seconds:i,stays:a,fault:o,secondsFault:s,staysFault:c,change:l,pace:u,stay:f}){let p=r(),m=C.filter(e=>!n.includes(e));return d(`fieldset`,{children:[d(`legend`,{children:e.turns}),o!==void 0&&d(`p`,{class:`bad`,role:`alert`,id:`${p}-bad`,children:[e.turns,`: `,o]}),d(`ol`,{class:`turns`,children:n.map((r,o)=>{let s=e.scenes[r],u=O(r),m=t.span(u*(a[r]??i));return d(`li`,{children:[d(`span`,{class:`n`,"aria-hidden":`true`,children:t.count(o+1)}),d(`span`,{children:[s,d(`small`,{children:u===1?m:e.pages(t.count(u),m)})]}),d(`input`,{type:`number`,class:`own`,"aria-label":e.stay(s),title:e.stay(s),min:10,max:3600,step:5,placeholder:String(i),value:a[r]??``,...c===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${p}-stays`},onInput:e=>{let t=Math.round(e.currentTarget.valueAsNumber),{[r]:n,...i}=a;f(Number.isNaN(t)?i:{...i,[r]:t})}}),d(`span`,{class:`do`,children:[d(`button`,{type:`button`,"aria-label":e.up(s),disabled:o===0,onClick:()=>l(D(n,o,-1)),children:`↑`}),d(`button`,{type:`button`,"aria-label":e.down(s),disabled:o===n.length-1,onClick:()=>l(D(n,o,1)),children:`↓`}),d(`button`,{type:`button`,"aria-label":e.remove(s),onClick:()=>l(n.filter(e=>e!==r)),children:`×`})]})]},r)})}),c!==void 0&&d(`p`,{class:`bad`,role:`alert`,id:`${p}-stays`,children:[e.seconds,`: `,d(`span`,{lang:`en`,children:c})]}),d(`div`,{class:`row`,children:[(m.length>0||o!==void 0)&&d(`div`,{class:`one`,children:[d(`label`,{for:`${p}-add`,children:e.add}),d(`select`,{id:`${p}-add`,value:``,...o===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${p}-bad`},onChange:e=>{let t=m.find(t=>t===e.currentTarget.value);t!==void 0&&l([...n,t]),e.currentTarget.value=``},children:[d(`option`,{value:``,children:e.choose}),m.map(t=>d(`option`,{value:t,children:e.scenes[t]},t))]})]}),d(g,{label:e.seconds,hint:e.round(t.span(k(n,a,i))),fault:s,children:e=>d(`input`,{type:`number`,...e,min:10,max:3600,step:5,value:i,onInput:e=>u(Math.round(e.currentTarget.valueAsNumber)||0)})})]})]})}function M({words:r,language:a,format:l,city:f,start:p,isNew:m,said:h,saved:_,deleted:v,refused:y}){let[C,w]=n(p),[T,D]=n(new Map),[O,k]=n(!1),[M,P]=n(!1),F=e(null),I=e=>w(t=>({...t,...e}));i(()=>{F.current?.querySelector(`[aria-invalid=true]`)?.focus()},[T]);let L=async e=>{k(!0);try{D(A(await e()))}catch(e){if(!(e instanceof s))throw e;(e.code===`FORBIDDEN`||e.code===`UNAUTHENTICATED`)&&y(),D(new Map([[``,e.code===`UNREACHABLE`?r.unreachable:`${r.failed}: ${e.message}`]]))}finally{k(!1)}},R=()=>L(async()=>{if(C.scenes.length===0)return[{field:[`input`,`scenes`],message:r.empty}];let{screenSave:{screen:e,userErrors:t}}=await o(b,{input:E(C)});return e!==null&&_(e),t}),z=()=>L(async()=>{let{screenDelete:{userErrors:e}}=await o(x,{code:C.code});return(e.length===0||e[0]?.code===`NOT_FOUND`)&&v(C.code),e}),B={departments:f.departments.filter(({validTo:e,code:t})=>e===null||C.filter.departments?.includes(t)===!0).map(e=>({code:e.code,name:u(e,a)})),pillars:f.pillars.map(e=>({code:e.code,name:c(e,a)})),districts:f.districts.map(e=>({code:e.code,name:c(e,a)}))},V=Object.entries(C.filter).flatMap(([e,t])=>t===null||S.includes(e)?[]:[`${e} ${t.join(`, `)}`]),H=[...T].filter(([e])=>!N.includes(e));return d(`form`,{ref:F,noValidate:!0,onSubmit:e=>{e.preventDefault(),O||R()},children:[d(`fieldset`,{children:[d(`legend`,{children:r.who}),d(`div`,{class:`row`,children:[d(g,{label:r.name,fault:T.get(`name`),children:e=>d(`input`,{type:`text`,...e,value:C.name,onInput:e=>I({name:e.currentTarget.value})})}),d(g,{label:r.code,hint:m?r.codeHint:void 0,fault:T.get(`code`),children:e=>d(`input`,{type:`text`,...e,readOnly:!m,autocomplete:`off`,spellcheck:!1,value:C.code,onInput:e=>I({code:e.currentTarget.value})})})]})]}),d(j,{words:r,format:l,scenes:C.scenes,seconds:C.rotateSeconds,stays:C.stays,fault:T.get(`scenes`),secondsFault:T.get(`rotateSeconds`),staysFault:T.get(`stays`),change:e=>I({scenes:e}),pace:e=>I({rotateSeconds:e}),stay:e=>I({stays:e})}),d(`fieldset`,{children:[d(`legend`,{children:r.look}),d(`div`,{class:`row`,children:[d(g,{label:r.language,fault:T.get(`language`),children:e=>d(`select`,{...e,value:C.language??``,onChange:e=>I({language:e.currentTarget.value===``?null:e.currentTarget.value}),children:[d(`option`,{value:``,children:r.first}),f.languages.map(e=>d(`option`,{value:e,children:r.languages[e]??e},e))]})}),d(g,{label:r.theme,fault:T.get(`theme`),children:e=>d(`select`,{...e,value:C.theme,onChange:e=>I({theme:e.currentTarget.value===`LIGHT`?`LIGHT`:`DARK`}),children:[d(`option`,{value:`DARK`,children:r.dark}),d(`option`,{value:`LIGHT`,children:r.light})]})}),f.boundaries.length>0&&d(t,{children:[d(g,{label:r.measure,fault:T.get(`measure`),children:e=>d(`select`,{...e,value:C.measure,onChange:e=>I({measure:e.currentTarget.value}),children:Object.entries(r.measures).map(([e,t])=>d(`option`,{value:e,children:t},e))})}),d(g,{label:r.level,fault:T.get(`level`),children:e=>d(`select`,{...e,value:C.level,onChange:e=>I({level:e.currentTarget.value===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`}),children:Object.entries(r.levels).map(([e,t])=>d(`option`,{value:e,children:t},e))})})]})]})]}),d(`fieldset`,{children:[d(`legend`,{children:r.filter}),S.filter(e=>B[e].length>0).map(e=>{let t=C.filter[e]??[],n=T.get(`filter.${e}`);return d(`details`,{class:`part`,open:n!==void 0||void 0,children:[d(`summary`,{children:[r[e],d(`small`,{children:t.length===0?r.everything:r.chosen(l.count(t.length))})]}),n!==void 0&&d(`p`,{class:`bad`,role:`alert`,children:[r[e],`: `,d(`span`,{lang:`en`,children:n})]}),d(`div`,{class:`checks`,role:`group`,"aria-label":r[e],children:B[e].map(({code:n,name:r})=>d(`label`,{children:[d(`input`,{type:`checkbox`,checked:t.includes(n),onChange:r=>{let i=r.currentTarget.checked?[...t,n]:t.filter(e=>e!==n);I({filter:{...C.filter,[e]:i.length===0?null:i}})}}),r]},n))})]},e)}),V.length>0&&d(`p`,{class:`note`,children:r.kept(V.join(`; `))})]}),d(`div`,{class:`acts`,children:[d(`button`,{class:`main`,type:`submit`,disabled:O,children:O?r.saving:r.save}),!m&&d(`a`,{href:`/wall?screen=${encodeURIComponent(C.code)}`,target:`_blank`,rel:`noopener`,children:r.preview}),!m&&(M?d(t,{children:[d(`span`,{children:r.sure}),d(`button`,{type:`button`,onClick:()=>void z(),children:r.yes}),d(`button`,{type:`button`,onClick:()=>P(!1),children:r.no})]}):d(`button`,{type:`button`,class:`plain`,onClick:()=>P(!0),children:r.remove_})),d(`span`,{class:`done`,role:`status`,children:T.size===0?h:r.wrong(l.count(T.size))}),H.map(([e,t])=>d(`p`,{class:`bad`,role:`alert`,children:[e===``?``:`${e}: `,t]},e))]})]})}var N=[`code`,`name`,`scenes`,`rotateSeconds`,`stays`,`language`,`theme`,`measure`,`level`,...S.map(e=>`filter.${e}`)],P={title:`Layar`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,counter:`Loket`,other:`Bahasa Inggris`,simulation:`SIMULASI`,loading:`Memuat layar …`,intro:`Atur apa yang ditayangkan tiap layar. Yang disimpan langsung tampil di dinding.`,list:`Layar yang ada`,none:`Belum ada layar. Buat yang pertama di sini.`,create:`Layar baru`,changed:e=>`diubah ${e}`,scenesOf:(e,t)=>`${e} adegan, ${t} dtk`,who:`Nama`,name:`Nama layar`,code:`Kode`,codeHint:`Huruf kecil, angka, tanda hubung. Menjadi alamat layar dan tidak dapat diubah.`,turns:`Adegan dan urutannya`,seconds:`Detik per halaman`,stay:e=>`Detik per halaman untuk ${e}; kosong: seperti yang lain`,round:e=>`Satu putaran: ${e}.`,pages:(e,t)=>`${e} halaman, ${t}`,up:e=>`Naikkan ${e}`,down:e=>`Turunkan ${e}`,remove:e=>`Hapus ${e} dari urutan`,add:`Tambah adegan`,choose:`Pilih adegan …`,look:`Tampilan`,language:`Bahasa`,first:`bahasa kota`,languages:{id:`Indonesia`,en:`Inggris`},theme:`Tema`,dark:`gelap, untuk dinding`,light:`terang, untuk ruang terang`,measure:`Ukuran peta`,level:`Wilayah peta`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk, 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},filter:`Hanya sebagian kota`,everything:`semua`,chosen:e=>`${e} dipilih`,departments:`Perangkat daerah`,pillars:`Pilar`,districts:`Kecamatan`,kept:e=>`Saringan lain tetap seperti semula: ${e}.`,save:`Simpan ke dinding`,saving:`Menyimpan …`,saved:e=>`Tersimpan ${e}. Dinding sudah mengikuti.`,preview:`Lihat layar ini`,remove_:`Hapus layar`,sure:`Yakin? Dinding kembali ke alamatnya.`,yes:`Ya, hapus`,no:`Batal`,removed:`Layar dihapus.`,wrong:e=>`${e} isian perlu diperbaiki:`,empty:`Pilih paling sedikit satu adegan.`,token:`Token operator`,tokenWhy:`Mengubah layar memerlukan token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan`,tokenBad:`Token ini tidak boleh mengubah layar.`,refused:`Server menolak: masukkan token yang boleh mengubah layar.`,failed:`Server tidak dapat menyimpannya`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,again:`Coba lagi`,scenes:{OVERVIEW:`Ikhtisar`,PILLARS:`Pilar`,PROGRAMMES:`Program`,ASSETS:`Aset kota`,DEPARTMENTS:`Perangkat daerah`,MAP:`Peta`,FLOW:`Arus`,PROMISE:`Janji`,ALERTS:`Peringatan`}},F={title:`Screens`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,counter:`Counter`,other:`Indonesian`,simulation:`SIMULATION`,loading:`Loading screens …`,intro:`Set what each screen shows. What you save is on the wall at once.`,list:`Screens`,none:`There is no screen yet. Make the first one here.`,create:`New screen`,changed:e=>`changed ${e}`,scenesOf:(e,t)=>`${e} scenes, ${t} s`,who:`Name`,name:`Name of the screen`,code:`Code`,codeHint:`Small letters, digits, hyphens. It becomes the screen's address and cannot be changed.`,turns:`Scenes and their order`,seconds:`Seconds a page`,stay:e=>`Seconds a page of ${e}; empty: as the others`,round:e=>`One round: ${e}.`,pages:(e,t)=>`${e} pages, ${t}`,up:e=>`Move ${e} up`,down:e=>`Move ${e} down`,remove:e=>`Take ${e} out`,add:`Add a scene`,choose:`Choose a scene …`,look:`Look`,language:`Language`,first:`the city's`,languages:{id:`Indonesian`,en:`English`},theme:`Theme`,dark:`dark, for walls`,light:`light, for bright rooms`,measure:`Map shows`,level:`Map areas`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},filter:`Only a part of the city`,everything:`all`,chosen:e=>`${e} chosen`,departments:`Departments`,pillars:`Pillars`,districts:`Districts`,kept:e=>`Other filters stay as they are: ${e}.`,save:`Save to the wall`,saving:`Saving …`,saved:e=>`Saved at ${e}. The wall follows.`,preview:`See this screen`,remove_:`Delete screen`,sure:`Sure? The wall goes back to its address.`,yes:`Yes, delete`,no:`Cancel`,removed:`Screen deleted.`,wrong:e=>`To correct: ${e}.`,empty:`Choose at least one scene.`,token:`Operator's token`,tokenWhy:`Changing a screen takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget it`,tokenBad:`This token may not change screens.`,refused:`The server refused: enter a token that may change screens.`,failed:`The server could not save it`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,again:`Try again`,scenes:{OVERVIEW:`Overview`,PILLARS:`Pillars`,PROGRAMMES:`Programmes`,ASSETS:`City assets`,DEPARTMENTS:`Departments`,MAP:`Map`,FLOW:`Flow`,PROMISE:`Promise`,ALERTS:`Alerts`}},I=e=>e===`id`?P:F;function L(){let r=new URLSearchParams(location.search),[a,u]=n(null),[g,_]=n(null),[b,S]=n(!1),[C,w]=n(!1),[E,D]=n(``),[O,k]=n(r.get(`code`)),A=e(null),j=async()=>{try{let[e,t]=await Promise.all([o(y,{}),o(v,{})]);u(e.city),_(t.screens),S(!1)}catch(e){if(e instanceof s)S(!0);else throw e}};i(()=>void j(),[]);let N=p(r.get(`lang`),a?.languages??[]),P=I(N),F=f(N,l(N,a?.locale??`id-ID`),a?.timeZone??`Asia/Jakarta`);i(()=>{document.documentElement.lang=N,document.title=`${P.title} \u2013 ${a===null?`tugu`:c(a,N)}`,document.documentElement.classList.toggle(`simulated`,a?.simulated===!0)},[N,a]);let L=(e,t=!0)=>{let n=new URL(location.href);e===null?n.searchParams.delete(`code`):n.searchParams.set(`code`,e),history.replaceState(null,``,n),k(e),D(``),t&&A.current?.focus()},R=g?.find(e=>e.code===O)??null;return d(t,{children:[d(h,{here:`/screens`,pages:[[`/screens`,P.title],[`/counter`,P.counter],[`/wall`,P.wall],[`/kpi`,P.kpi]],city:a,language:N,words:P}),d(`main`,{id:`main`,children:[d(`h1`,{children:P.title}),d(`p`,{class:`note`,children:P.intro}),b&&d(`div`,{class:`state`,role:`alert`,children:[d(`p`,{children:P.unreachable}),d(`p`,{class:`do`,children:d(`button`,{type:`button`,onClick:()=>void j(),children:P.again})})]}),!b&&(g===null||a===null)&&d(`p`,{class:`note`,role:`status`,children:P.loading}),g!==null&&a!==null&&d(t,{children:[d(m,{words:P,refused:C,probe:()=>o(x,{code:`-`}),done:()=>w(!1)}),d(`div`,{class:`edit`,children:[d(`nav`,{"aria-label":P.list,children:[d(`ul`,{class:`shelf`,children:[g.map(e=>d(`li`,{children:d(`button`,{type:`button`,"aria-current":e.code===O?`true`:void 0,onClick:()=>L(e.code),children:[d(`b`,{children:e.name}),d(`small`,{children:e.code}),d(`small`,{class:`of`,children:[P.scenesOf(F.count(e.scenes.length),e.rotateSeconds),`, `,P.changed(`${F.date(Date.parse(e.updatedAt))} ${F.clock(Date.parse(e.updatedAt))}`)]})]})},e.code)),g.length===0&&d(`li`,{class:`note`,children:P.none})]}),d(`button`,{type:`button`,onClick:()=>L(null),children:P.create})]}),d(`section`,{"aria-labelledby":`editing`,children:[d(`h2`,{id:`editing`,tabIndex:-1,ref:A,children:R===null?P.create:R.name}),d(M,{words:P,language:N,format:F,city:a,start:T(R),isNew:R===null,said:E,refused:()=>w(!0),saved:e=>{_([...g.filter(t=>t.code!==e.code),e].sort((e,t)=>e.code.localeCompare(t.code))),L(e.code,!1),D(P.saved(F.clock(Date.parse(e.updatedAt))))},deleted:e=>{_(g.filter(t=>t.code!==e)),L(null),D(P.removed)}},R?.code??``)]})]})]})]})]})}var R=document.getElementById(`root`);if(R===null)throw Error(`the page has no #root`);a(d(L,{}),R);