import{i as e,l as t,o as n,r,t as i,u as a}from"./hooks-S8SKZytS.js";import{a as o,r as s,t as c}from"./theme-z1Jdd6K7.js";import{a as l,n as u,o as d,r as f,s as p,t as m}from"./language-DbeI7pIy.js";import{n as h,r as g,t as _}from"./field-DeQRbfdS.js";var v=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},y=new v(`
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
}`),b=new v(`
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
    `),x=new v(`
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
}`),S=new v(`
    mutation DeleteScreen($code: String!) {
  screenDelete(input: {code: $code}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),C=[`departments`,`pillars`,`districts`],w=[`OVERVIEW`,`PILLARS`,`PROGRAMMES`,`ASSETS`,`DEPARTMENTS`,`MAP`,`FLOW`,`PROMISE`,`ALERTS`],T={pillars:null,programmes:null,departments:null,categories:null,assetClasses:null,districts:null,channels:null,sources:null};function E(e){if(e===null)return{code:``,name:``,scenes:[`OVERVIEW`],rotateSeconds:30,stays:{},language:null,theme:`DARK`,measure:`OPEN`,level:`KELURAHAN`,filter:T};let{code:t,name:n,scenes:r,rotateSeconds:i,stays:a,language:o,theme:s,measure:c,level:l,filter:u}=e;return{code:t,name:n,scenes:r,rotateSeconds:i,stays:Object.fromEntries(a.map(({scene:e,seconds:t})=>[e,t])),language:o,theme:s,measure:c,level:l,filter:u}}function D({filter:e,language:t,scenes:n,stays:r,...i}){let a=Object.entries(e).filter(([,e])=>e!==null),o=n.flatMap(e=>r[e]===void 0?[]:[{scene:e,seconds:r[e]}]);return{...i,scenes:[...n],stays:o,language:t,filter:a.length===0?null:Object.fromEntries(a)}}function O(e,t,n){let[r]=e.slice(t,t+1),i=e.filter((e,n)=>n!==t);return r===void 0?[...e]:[...i.slice(0,t+n),r,...i.slice(t+n)]}var k=e=>e===`PILLARS`?2:1,A=(e,t,n)=>e.reduce((e,r)=>e+k(r)*(t[r]??n),0);function j(e){return new Map(e.map(({field:e,message:t})=>[e?.[0]===`input`?e.slice(1).join(`.`):e?.join(`.`)??``,t]))}function M({words:e,format:t,scenes:n,seconds:i,stays:a,fault:o,secondsFault:s,staysFault:c,change:l,pace:u,stay:d}){let p=r(),m=w.filter(e=>!n.includes(e));return f(`fieldset`,{children:[f(`legend`,{children:e.turns}),o!==void 0&&f(`p`,{class:`bad`,role:`alert`,id:`${p}-bad`,children:[e.turns,`: `,o]}),f(`ol`,{class:`turns`,children:n.map((r,o)=>{let s=e.scenes[r],u=k(r),m=t.span(u*(a[r]??i));return f(`li`,{children:[f(`span`,{class:`n`,"aria-hidden":`true`,children:t.count(o+1)}),f(`span`,{children:[s,f(`small`,{children:u===1?m:e.pages(t.count(u),m)})]}),f(`input`,{type:`number`,class:`own`,"aria-label":e.stay(s),title:e.stay(s),min:10,max:3600,step:5,placeholder:String(i),value:a[r]??``,...c===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${p}-stays`},onInput:e=>{let t=Math.round(e.currentTarget.valueAsNumber),{[r]:n,...i}=a;d(Number.isNaN(t)?i:{...i,[r]:t})}}),f(`span`,{class:`do`,children:[f(`button`,{type:`button`,"aria-label":e.up(s),disabled:o===0,onClick:()=>l(O(n,o,-1)),children:`↑`}),f(`button`,{type:`button`,"aria-label":e.down(s),disabled:o===n.length-1,onClick:()=>l(O(n,o,1)),children:`↓`}),f(`button`,{type:`button`,"aria-label":e.remove(s),onClick:()=>l(n.filter(e=>e!==r)),children:`×`})]})]},r)})}),c!==void 0&&f(`p`,{class:`bad`,role:`alert`,id:`${p}-stays`,children:[e.seconds,`: `,f(`span`,{lang:`en`,children:c})]}),f(`div`,{class:`row`,children:[(m.length>0||o!==void 0)&&f(`div`,{class:`one`,children:[f(`label`,{for:`${p}-add`,children:e.add}),f(`select`,{id:`${p}-add`,value:``,...o===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${p}-bad`},onChange:e=>{let t=m.find(t=>t===e.currentTarget.value);t!==void 0&&l([...n,t]),e.currentTarget.value=``},children:[f(`option`,{value:``,children:e.choose}),m.map(t=>f(`option`,{value:t,children:e.scenes[t]},t))]})]}),f(_,{label:e.seconds,hint:e.round(t.span(A(n,a,i))),fault:s,children:e=>f(`input`,{type:`number`,...e,min:10,max:3600,step:5,value:i,onInput:e=>u(Math.round(e.currentTarget.valueAsNumber)||0)})})]})]})}function N({words:r,language:a,format:c,city:u,start:p,isNew:m,said:h,saved:g,deleted:v,refused:y}){let[b,w]=n(p),[T,E]=n(new Map),[O,k]=n(!1),[A,N]=n(!1),F=e(null),I=e=>w(t=>({...t,...e}));i(()=>{F.current?.querySelector(`[aria-invalid=true]`)?.focus()},[T]);let L=async e=>{k(!0);try{E(j(await e()))}catch(e){if(!(e instanceof s))throw e;(e.code===`FORBIDDEN`||e.code===`UNAUTHENTICATED`)&&y(),E(new Map([[``,e.code===`UNREACHABLE`?r.unreachable:`${r.failed}: ${e.message}`]]))}finally{k(!1)}},R=()=>L(async()=>{if(b.scenes.length===0)return[{field:[`input`,`scenes`],message:r.empty}];let{screenSave:{screen:e,userErrors:t}}=await o(x,{input:D(b)});return e!==null&&g(e),t}),z=()=>L(async()=>{let{screenDelete:{userErrors:e}}=await o(S,{code:b.code});return(e.length===0||e[0]?.code===`NOT_FOUND`)&&v(b.code),e}),B={departments:u.departments.filter(({validTo:e,code:t})=>e===null||b.filter.departments?.includes(t)===!0).map(e=>({code:e.code,name:d(e,a)})),pillars:u.pillars.map(e=>({code:e.code,name:l(e,a)})),districts:u.districts.map(e=>({code:e.code,name:l(e,a)}))},V=Object.entries(b.filter).flatMap(([e,t])=>t===null||C.includes(e)?[]:[`${e} ${t.join(`, `)}`]),H=[...T].filter(([e])=>!P.includes(e));return f(`form`,{ref:F,noValidate:!0,onSubmit:e=>{e.preventDefault(),O||R()},children:[f(`fieldset`,{children:[f(`legend`,{children:r.who}),f(`div`,{class:`row`,children:[f(_,{label:r.name,fault:T.get(`name`),children:e=>f(`input`,{type:`text`,...e,value:b.name,onInput:e=>I({name:e.currentTarget.value})})}),f(_,{label:r.code,hint:m?r.codeHint:void 0,fault:T.get(`code`),children:e=>f(`input`,{type:`text`,...e,readOnly:!m,autocomplete:`off`,spellcheck:!1,value:b.code,onInput:e=>I({code:e.currentTarget.value})})})]})]}),f(M,{words:r,format:c,scenes:b.scenes,seconds:b.rotateSeconds,stays:b.stays,fault:T.get(`scenes`),secondsFault:T.get(`rotateSeconds`),staysFault:T.get(`stays`),change:e=>I({scenes:e}),pace:e=>I({rotateSeconds:e}),stay:e=>I({stays:e})}),f(`fieldset`,{children:[f(`legend`,{children:r.look}),f(`div`,{class:`row`,children:[f(_,{label:r.language,fault:T.get(`language`),children:e=>f(`select`,{...e,value:b.language??``,onChange:e=>I({language:e.currentTarget.value===``?null:e.currentTarget.value}),children:[f(`option`,{value:``,children:r.first}),u.languages.map(e=>f(`option`,{value:e,children:r.languages[e]??e},e))]})}),f(_,{label:r.theme,fault:T.get(`theme`),children:e=>f(`select`,{...e,value:b.theme,onChange:e=>I({theme:e.currentTarget.value===`LIGHT`?`LIGHT`:`DARK`}),children:[f(`option`,{value:`DARK`,children:r.dark}),f(`option`,{value:`LIGHT`,children:r.light})]})}),u.boundaries.length>0&&f(t,{children:[f(_,{label:r.measure,fault:T.get(`measure`),children:e=>f(`select`,{...e,value:b.measure,onChange:e=>I({measure:e.currentTarget.value}),children:Object.entries(r.measures).map(([e,t])=>f(`option`,{value:e,children:t},e))})}),f(_,{label:r.level,fault:T.get(`level`),children:e=>f(`select`,{...e,value:b.level,onChange:e=>I({level:e.currentTarget.value===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`}),children:Object.entries(r.levels).map(([e,t])=>f(`option`,{value:e,children:t},e))})})]})]})]}),f(`fieldset`,{children:[f(`legend`,{children:r.filter}),C.filter(e=>B[e].length>0).map(e=>{let t=b.filter[e]??[],n=T.get(`filter.${e}`);return f(`details`,{class:`part`,open:n!==void 0||void 0,children:[f(`summary`,{children:[r[e],f(`small`,{children:t.length===0?r.everything:r.chosen(c.count(t.length))})]}),n!==void 0&&f(`p`,{class:`bad`,role:`alert`,children:[r[e],`: `,f(`span`,{lang:`en`,children:n})]}),f(`div`,{class:`checks`,role:`group`,"aria-label":r[e],children:B[e].map(({code:n,name:r})=>f(`label`,{children:[f(`input`,{type:`checkbox`,checked:t.includes(n),onChange:r=>{let i=r.currentTarget.checked?[...t,n]:t.filter(e=>e!==n);I({filter:{...b.filter,[e]:i.length===0?null:i}})}}),r]},n))})]},e)}),V.length>0&&f(`p`,{class:`note`,children:r.kept(V.join(`; `))})]}),f(`div`,{class:`acts`,children:[f(`button`,{class:`main`,type:`submit`,disabled:O,children:O?r.saving:r.save}),!m&&f(`a`,{href:`/wall?screen=${encodeURIComponent(b.code)}`,target:`_blank`,rel:`noopener`,children:r.preview}),!m&&(A?f(t,{children:[f(`span`,{children:r.sure}),f(`button`,{type:`button`,onClick:()=>void z(),children:r.yes}),f(`button`,{type:`button`,onClick:()=>N(!1),children:r.no})]}):f(`button`,{type:`button`,class:`plain`,onClick:()=>N(!0),children:r.remove_})),f(`span`,{class:`done`,role:`status`,children:T.size===0?h:r.wrong(c.count(T.size))}),H.map(([e,t])=>f(`p`,{class:`bad`,role:`alert`,children:[e===``?``:`${e}: `,t]},e))]})]})}var P=[`code`,`name`,`scenes`,`rotateSeconds`,`stays`,`language`,`theme`,`measure`,`level`,...C.map(e=>`filter.${e}`)],F={title:`Layar`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,counter:`Loket`,other:`Bahasa Inggris`,simulation:`SIMULASI`,loading:`Memuat layar …`,intro:`Atur apa yang ditayangkan tiap layar. Yang disimpan langsung tampil di dinding.`,list:`Layar yang ada`,none:`Belum ada layar. Buat yang pertama di sini.`,create:`Layar baru`,changed:e=>`diubah ${e}`,scenesOf:(e,t)=>`${e} adegan, ${t} dtk`,who:`Nama`,name:`Nama layar`,code:`Kode`,codeHint:`Huruf kecil, angka, tanda hubung. Menjadi alamat layar dan tidak dapat diubah.`,turns:`Adegan dan urutannya`,seconds:`Detik per halaman`,stay:e=>`Detik per halaman untuk ${e}; kosong: seperti yang lain`,round:e=>`Satu putaran: ${e}.`,pages:(e,t)=>`${e} halaman, ${t}`,up:e=>`Naikkan ${e}`,down:e=>`Turunkan ${e}`,remove:e=>`Hapus ${e} dari urutan`,add:`Tambah adegan`,choose:`Pilih adegan …`,look:`Tampilan`,language:`Bahasa`,first:`bahasa kota`,languages:{id:`Indonesia`,en:`Inggris`},theme:`Tema`,dark:`gelap, untuk dinding`,light:`terang, untuk ruang terang`,measure:`Ukuran peta`,level:`Wilayah peta`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk, 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},filter:`Hanya sebagian kota`,everything:`semua`,chosen:e=>`${e} dipilih`,departments:`Perangkat daerah`,pillars:`Pilar`,districts:`Kecamatan`,kept:e=>`Saringan lain tetap seperti semula: ${e}.`,save:`Simpan ke dinding`,saving:`Menyimpan …`,saved:e=>`Tersimpan ${e}. Dinding sudah mengikuti.`,preview:`Lihat layar ini`,remove_:`Hapus layar`,sure:`Yakin? Dinding kembali ke alamatnya.`,yes:`Ya, hapus`,no:`Batal`,removed:`Layar dihapus.`,wrong:e=>`${e} isian perlu diperbaiki:`,empty:`Pilih paling sedikit satu adegan.`,token:`Token operator`,tokenWhy:`Mengubah layar memerlukan token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan`,tokenBad:`Token ini tidak boleh mengubah layar.`,refused:`Server menolak: masukkan token yang boleh mengubah layar.`,failed:`Server tidak dapat menyimpannya`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,again:`Coba lagi`,scenes:{OVERVIEW:`Ikhtisar`,PILLARS:`Pilar`,PROGRAMMES:`Program`,ASSETS:`Aset kota`,DEPARTMENTS:`Perangkat daerah`,MAP:`Peta`,FLOW:`Arus`,PROMISE:`Janji`,ALERTS:`Peringatan`}},I={title:`Screens`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,counter:`Counter`,other:`Indonesian`,simulation:`SIMULATION`,loading:`Loading screens …`,intro:`Set what each screen shows. What you save is on the wall at once.`,list:`Screens`,none:`There is no screen yet. Make the first one here.`,create:`New screen`,changed:e=>`changed ${e}`,scenesOf:(e,t)=>`${e} scenes, ${t} s`,who:`Name`,name:`Name of the screen`,code:`Code`,codeHint:`Small letters, digits, hyphens. It becomes the screen's address and cannot be changed.`,turns:`Scenes and their order`,seconds:`Seconds a page`,stay:e=>`Seconds a page of ${e}; empty: as the others`,round:e=>`One round: ${e}.`,pages:(e,t)=>`${e} pages, ${t}`,up:e=>`Move ${e} up`,down:e=>`Move ${e} down`,remove:e=>`Take ${e} out`,add:`Add a scene`,choose:`Choose a scene …`,look:`Look`,language:`Language`,first:`the city's`,languages:{id:`Indonesian`,en:`English`},theme:`Theme`,dark:`dark, for walls`,light:`light, for bright rooms`,measure:`Map shows`,level:`Map areas`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},filter:`Only a part of the city`,everything:`all`,chosen:e=>`${e} chosen`,departments:`Departments`,pillars:`Pillars`,districts:`Districts`,kept:e=>`Other filters stay as they are: ${e}.`,save:`Save to the wall`,saving:`Saving …`,saved:e=>`Saved at ${e}. The wall follows.`,preview:`See this screen`,remove_:`Delete screen`,sure:`Sure? The wall goes back to its address.`,yes:`Yes, delete`,no:`Cancel`,removed:`Screen deleted.`,wrong:e=>`To correct: ${e}.`,empty:`Choose at least one scene.`,token:`Operator's token`,tokenWhy:`Changing a screen takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget it`,tokenBad:`This token may not change screens.`,refused:`The server refused: enter a token that may change screens.`,failed:`The server could not save it`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,again:`Try again`,scenes:{OVERVIEW:`Overview`,PILLARS:`Pillars`,PROGRAMMES:`Programmes`,ASSETS:`City assets`,DEPARTMENTS:`Departments`,MAP:`Map`,FLOW:`Flow`,PROMISE:`Promise`,ALERTS:`Alerts`}},L=e=>e===`id`?F:I;function R(){let r=new URLSearchParams(location.search),[a,c]=n(null),[d,_]=n(null),[v,x]=n(!1),[C,w]=n(!1),[T,D]=n(``),[O,k]=n(r.get(`code`)),A=e(null),j=async()=>{try{let[e,t]=await Promise.all([o(b,{}),o(y,{})]);c(e.city),_(t.screens),x(!1)}catch(e){if(e instanceof s)x(!0);else throw e}};i(()=>void j(),[]);let M=m(r.get(`lang`),a?.languages??[]),P=L(M),F=p(M,u(M,a?.locale??`id-ID`),a?.timeZone??`Asia/Jakarta`);i(()=>{document.documentElement.lang=M,document.title=`${P.title} \u2013 ${a===null?`tugu`:l(a,M)}`,document.documentElement.classList.toggle(`simulated`,a?.simulated===!0)},[M,a]);let I=(e,t=!0)=>{let n=new URL(location.href);e===null?n.searchParams.delete(`code`):n.searchParams.set(`code`,e),history.replaceState(null,``,n),k(e),D(``),t&&A.current?.focus()},R=d?.find(e=>e.code===O)??null;return f(t,{children:[f(g,{here:`/screens`,pages:[[`/screens`,P.title],[`/counter`,P.counter],[`/wall`,P.wall],[`/kpi`,P.kpi]],city:a,language:M,words:P}),f(`main`,{id:`main`,children:[f(`h1`,{children:P.title}),f(`p`,{class:`note`,children:P.intro}),v&&f(`div`,{class:`state`,role:`alert`,children:[f(`p`,{children:P.unreachable}),f(`p`,{class:`do`,children:f(`button`,{type:`button`,onClick:()=>void j(),children:P.again})})]}),!v&&(d===null||a===null)&&f(`p`,{class:`note`,role:`status`,children:P.loading}),d!==null&&a!==null&&f(t,{children:[f(h,{words:P,refused:C,probe:()=>o(S,{code:`-`}),done:()=>w(!1)}),f(`div`,{class:`edit`,children:[f(`nav`,{"aria-label":P.list,children:[f(`ul`,{class:`shelf`,children:[d.map(e=>f(`li`,{children:f(`button`,{type:`button`,"aria-current":e.code===O?`true`:void 0,onClick:()=>I(e.code),children:[f(`b`,{children:e.name}),f(`small`,{children:e.code}),f(`small`,{class:`of`,children:[P.scenesOf(F.count(e.scenes.length),e.rotateSeconds),`, `,P.changed(`${F.date(Date.parse(e.updatedAt))} ${F.clock(Date.parse(e.updatedAt))}`)]})]})},e.code)),d.length===0&&f(`li`,{class:`note`,children:P.none})]}),f(`button`,{type:`button`,onClick:()=>I(null),children:P.create})]}),f(`section`,{"aria-labelledby":`editing`,children:[f(`h2`,{id:`editing`,tabIndex:-1,ref:A,children:R===null?P.create:R.name}),f(N,{words:P,language:M,format:F,city:a,start:E(R),isNew:R===null,said:T,refused:()=>w(!0),saved:e=>{_([...d.filter(t=>t.code!==e.code),e].sort((e,t)=>e.code.localeCompare(t.code))),I(e.code,!1),D(P.saved(F.clock(Date.parse(e.updatedAt))))},deleted:e=>{_(d.filter(t=>t.code!==e)),I(null),D(P.removed)}},R?.code??``)]})]})]})]})]})}var z=document.getElementById(`root`);if(z===null)throw Error(`the page has no #root`);c(),a(f(R,{}),z);