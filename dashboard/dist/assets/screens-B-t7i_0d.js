import{_ as e,a as t,c as n,d as r,g as i,i as a,n as o,o as s,p as c,r as l,s as u,u as d}from"./names-CzBS-Ohx.js";import{i as f,n as p,r as m,t as h}from"./ask-auKneyN_.js";var g=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},_=new g(`
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
}`),v=new g(`
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
    `),y=new g(`
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
}`),b=new g(`
    mutation DeleteScreen($code: String!) {
  screenDelete(input: {code: $code}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),x=[`departments`,`pillars`,`districts`],S=[`OVERVIEW`,`PILLARS`,`PROGRAMMES`,`ASSETS`,`DEPARTMENTS`,`MAP`,`FLOW`,`PROMISE`,`ALERTS`],C={pillars:null,programmes:null,departments:null,categories:null,assetClasses:null,districts:null,channels:null,sources:null};function w(e){if(e===null)return{code:``,name:``,scenes:[`OVERVIEW`],rotateSeconds:30,language:null,theme:`DARK`,measure:`OPEN`,level:`KELURAHAN`,filter:C};let{code:t,name:n,scenes:r,rotateSeconds:i,language:a,theme:o,measure:s,level:c,filter:l}=e;return{code:t,name:n,scenes:r,rotateSeconds:i,language:a,theme:o,measure:s,level:c,filter:l}}function T({filter:e,language:t,scenes:n,...r}){let i=Object.entries(e).filter(([,e])=>e!==null);return{...r,scenes:[...n],language:t,filter:i.length===0?null:Object.fromEntries(i)}}function E(e,t,n){let[r]=e.slice(t,t+1),i=e.filter((e,n)=>n!==t);return r===void 0?[...e]:[...i.slice(0,t+n),r,...i.slice(t+n)]}var D=e=>e===`PILLARS`?2:1;function O(e){return new Map(e.map(({field:e,message:t})=>[e?.[0]===`input`?e.slice(1).join(`.`):e?.join(`.`)??``,t]))}function k({label:e,hint:t,fault:n,children:r}){let i=d(),a=[t===void 0?``:`${i}-hint`,n===void 0?``:`${i}-bad`].filter(e=>e!==``).join(` `);return u(`div`,{class:`one`,children:[u(`label`,{for:i,children:e}),r({id:i,...n===void 0?{}:{"aria-invalid":!0},...a===``?{}:{"aria-describedby":a}}),t!==void 0&&u(`span`,{id:`${i}-hint`,children:t}),n!==void 0&&u(`span`,{class:`bad`,id:`${i}-bad`,role:`alert`,children:[e,`: `,u(`span`,{lang:`en`,children:n})]})]})}function A({words:e,format:t,scenes:n,seconds:r,fault:i,secondsFault:a,change:o,pace:s}){let c=d(),l=S.filter(e=>!n.includes(e)),f=e=>t.span(e*r);return u(`fieldset`,{children:[u(`legend`,{children:e.turns}),i!==void 0&&u(`p`,{class:`bad`,role:`alert`,id:`${c}-bad`,children:[e.turns,`: `,i]}),u(`ol`,{class:`turns`,children:n.map((r,i)=>{let a=e.scenes[r],s=D(r);return u(`li`,{children:[u(`span`,{class:`n`,"aria-hidden":`true`,children:t.count(i+1)}),u(`span`,{children:[a,u(`small`,{children:s===1?f(1):e.pages(t.count(s),f(s))})]}),u(`span`,{class:`do`,children:[u(`button`,{type:`button`,"aria-label":e.up(a),disabled:i===0,onClick:()=>o(E(n,i,-1)),children:`↑`}),u(`button`,{type:`button`,"aria-label":e.down(a),disabled:i===n.length-1,onClick:()=>o(E(n,i,1)),children:`↓`}),u(`button`,{type:`button`,"aria-label":e.remove(a),onClick:()=>o(n.filter(e=>e!==r)),children:`×`})]})]},r)})}),u(`div`,{class:`row`,children:[(l.length>0||i!==void 0)&&u(`div`,{class:`one`,children:[u(`label`,{for:`${c}-add`,children:e.add}),u(`select`,{id:`${c}-add`,value:``,...i===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${c}-bad`},onChange:e=>{let t=l.find(t=>t===e.currentTarget.value);t!==void 0&&o([...n,t]),e.currentTarget.value=``},children:[u(`option`,{value:``,children:e.choose}),l.map(t=>u(`option`,{value:t,children:e.scenes[t]},t))]})]}),u(k,{label:e.seconds,hint:e.round(f(n.reduce((e,t)=>e+D(t),0))),fault:a,children:e=>u(`input`,{type:`number`,...e,min:10,max:3600,step:5,value:r,onInput:e=>s(Math.round(e.currentTarget.valueAsNumber)||0)})})]})]})}function j({words:e,language:t,format:a,city:s,start:d,isNew:f,said:p,saved:g,deleted:_,refused:v}){let[S,C]=c(d),[w,E]=c(new Map),[D,j]=c(!1),[N,P]=c(!1),F=r(null),I=e=>C(t=>({...t,...e}));n(()=>{F.current?.querySelector(`[aria-invalid=true]`)?.focus()},[w]);let L=async t=>{j(!0);try{E(O(await t()))}catch(t){if(!(t instanceof h))throw t;(t.code===`FORBIDDEN`||t.code===`UNAUTHENTICATED`)&&v(),E(new Map([[``,t.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${t.message}`]]))}finally{j(!1)}},R=()=>L(async()=>{if(S.scenes.length===0)return[{field:[`input`,`scenes`],message:e.empty}];let{screenSave:{screen:t,userErrors:n}}=await m(y,{input:T(S)});return t!==null&&g(t),n}),z=()=>L(async()=>{let{screenDelete:{userErrors:e}}=await m(b,{code:S.code});return(e.length===0||e[0]?.code===`NOT_FOUND`)&&_(S.code),e}),B={departments:s.departments.filter(({validTo:e,code:t})=>e===null||S.filter.departments?.includes(t)===!0).map(e=>({code:e.code,name:l(e,t)})),pillars:s.pillars.map(e=>({code:e.code,name:o(e,t)})),districts:s.districts.map(e=>({code:e.code,name:o(e,t)}))},V=Object.entries(S.filter).flatMap(([e,t])=>t===null||x.includes(e)?[]:[`${e} ${t.join(`, `)}`]),H=[...w].filter(([e])=>!M.includes(e));return u(`form`,{ref:F,noValidate:!0,onSubmit:e=>{e.preventDefault(),D||R()},children:[u(`fieldset`,{children:[u(`legend`,{children:e.who}),u(`div`,{class:`row`,children:[u(k,{label:e.name,fault:w.get(`name`),children:e=>u(`input`,{type:`text`,...e,value:S.name,onInput:e=>I({name:e.currentTarget.value})})}),u(k,{label:e.code,hint:f?e.codeHint:void 0,fault:w.get(`code`),children:e=>u(`input`,{type:`text`,...e,readOnly:!f,autocomplete:`off`,spellcheck:!1,value:S.code,onInput:e=>I({code:e.currentTarget.value})})})]})]}),u(A,{words:e,format:a,scenes:S.scenes,seconds:S.rotateSeconds,fault:w.get(`scenes`),secondsFault:w.get(`rotateSeconds`),change:e=>I({scenes:e}),pace:e=>I({rotateSeconds:e})}),u(`fieldset`,{children:[u(`legend`,{children:e.look}),u(`div`,{class:`row`,children:[u(k,{label:e.language,fault:w.get(`language`),children:t=>u(`select`,{...t,value:S.language??``,onChange:e=>I({language:e.currentTarget.value===``?null:e.currentTarget.value}),children:[u(`option`,{value:``,children:e.first}),s.languages.map(t=>u(`option`,{value:t,children:e.languages[t]??t},t))]})}),u(k,{label:e.theme,fault:w.get(`theme`),children:t=>u(`select`,{...t,value:S.theme,onChange:e=>I({theme:e.currentTarget.value===`LIGHT`?`LIGHT`:`DARK`}),children:[u(`option`,{value:`DARK`,children:e.dark}),u(`option`,{value:`LIGHT`,children:e.light})]})}),s.boundaries.length>0&&u(i,{children:[u(k,{label:e.measure,fault:w.get(`measure`),children:t=>u(`select`,{...t,value:S.measure,onChange:e=>I({measure:e.currentTarget.value}),children:Object.entries(e.measures).map(([e,t])=>u(`option`,{value:e,children:t},e))})}),u(k,{label:e.level,fault:w.get(`level`),children:t=>u(`select`,{...t,value:S.level,onChange:e=>I({level:e.currentTarget.value===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`}),children:Object.entries(e.levels).map(([e,t])=>u(`option`,{value:e,children:t},e))})})]})]})]}),u(`fieldset`,{children:[u(`legend`,{children:e.filter}),x.filter(e=>B[e].length>0).map(t=>{let n=S.filter[t]??[],r=w.get(`filter.${t}`);return u(`details`,{class:`part`,open:r!==void 0||void 0,children:[u(`summary`,{children:[e[t],u(`small`,{children:n.length===0?e.everything:e.chosen(a.count(n.length))})]}),r!==void 0&&u(`p`,{class:`bad`,role:`alert`,children:[e[t],`: `,u(`span`,{lang:`en`,children:r})]}),u(`div`,{class:`checks`,role:`group`,"aria-label":e[t],children:B[t].map(({code:e,name:r})=>u(`label`,{children:[u(`input`,{type:`checkbox`,checked:n.includes(e),onChange:r=>{let i=r.currentTarget.checked?[...n,e]:n.filter(t=>t!==e);I({filter:{...S.filter,[t]:i.length===0?null:i}})}}),r]},e))})]},t)}),V.length>0&&u(`p`,{class:`note`,children:e.kept(V.join(`; `))})]}),u(`div`,{class:`acts`,children:[u(`button`,{class:`main`,type:`submit`,disabled:D,children:D?e.saving:e.save}),!f&&u(`a`,{href:`/wall?screen=${encodeURIComponent(S.code)}`,target:`_blank`,rel:`noopener`,children:e.preview}),!f&&(N?u(i,{children:[u(`span`,{children:e.sure}),u(`button`,{type:`button`,onClick:()=>void z(),children:e.yes}),u(`button`,{type:`button`,onClick:()=>P(!1),children:e.no})]}):u(`button`,{type:`button`,class:`plain`,onClick:()=>P(!0),children:e.remove_})),u(`span`,{class:`done`,role:`status`,children:w.size===0?p:e.wrong(a.count(w.size))}),H.map(([e,t])=>u(`p`,{class:`bad`,role:`alert`,children:[e===``?``:`${e}: `,t]},e))]})]})}var M=[`code`,`name`,`scenes`,`rotateSeconds`,`language`,`theme`,`measure`,`level`,...x.map(e=>`filter.${e}`)];async function N(){try{return await m(b,{code:`-`}),!0}catch(e){return!(e instanceof h)||e.code!==`FORBIDDEN`&&e.code!==`UNAUTHENTICATED`}}function P({words:e,refused:t,done:i}){let[a,o]=c(``),[s,l]=c(!1),[,d]=c(0),m=r(null);return n(()=>{t&&m.current?.focus()},[t]),f()!==null&&!t?u(`div`,{class:`key`,children:u(`p`,{children:[e.tokenHeld,` `,u(`button`,{type:`button`,class:`plain`,onClick:()=>{p(null),d(e=>e+1)},children:e.tokenForget})]})}):u(`form`,{class:`key`,onSubmit:e=>{e.preventDefault(),a.trim()!==``&&(p(a.trim()),N().then(e=>{e||p(null),l(!e),e&&o(``),i(),d(e=>e+1)}))},children:[u(`p`,{children:[e.tokenWhy,u(`label`,{children:[e.token,` `,u(`input`,{ref:m,type:`password`,autocomplete:`off`,value:a,"aria-invalid":s||t,onInput:e=>o(e.currentTarget.value)})]}),u(`button`,{type:`submit`,children:e.tokenUse})]}),(s||t)&&u(`p`,{class:`bad`,role:`alert`,children:s?e.tokenBad:e.refused})]})}var F={title:`Layar`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,other:`Bahasa Inggris`,simulation:`SIMULASI`,loading:`Memuat layar …`,intro:`Atur apa yang ditayangkan tiap layar. Yang disimpan langsung tampil di dinding.`,list:`Layar yang ada`,none:`Belum ada layar. Buat yang pertama di sini.`,create:`Layar baru`,changed:e=>`diubah ${e}`,scenesOf:(e,t)=>`${e} adegan, ${t} dtk`,who:`Nama`,name:`Nama layar`,code:`Kode`,codeHint:`Huruf kecil, angka, tanda hubung. Menjadi alamat layar dan tidak dapat diubah.`,turns:`Adegan dan urutannya`,seconds:`Detik per halaman`,round:e=>`Satu putaran: ${e}.`,pages:(e,t)=>`${e} halaman, ${t}`,up:e=>`Naikkan ${e}`,down:e=>`Turunkan ${e}`,remove:e=>`Hapus ${e} dari urutan`,add:`Tambah adegan`,choose:`Pilih adegan …`,look:`Tampilan`,language:`Bahasa`,first:`bahasa kota`,languages:{id:`Indonesia`,en:`Inggris`},theme:`Tema`,dark:`gelap, untuk dinding`,light:`terang, untuk ruang terang`,measure:`Ukuran peta`,level:`Wilayah peta`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk, 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},filter:`Hanya sebagian kota`,everything:`semua`,chosen:e=>`${e} dipilih`,departments:`Perangkat daerah`,pillars:`Pilar`,districts:`Kecamatan`,kept:e=>`Saringan lain tetap seperti semula: ${e}.`,save:`Simpan ke dinding`,saving:`Menyimpan …`,saved:e=>`Tersimpan ${e}. Dinding sudah mengikuti.`,preview:`Lihat layar ini`,remove_:`Hapus layar`,sure:`Yakin? Dinding kembali ke alamatnya.`,yes:`Ya, hapus`,no:`Batal`,removed:`Layar dihapus.`,wrong:e=>`${e} isian perlu diperbaiki:`,empty:`Pilih paling sedikit satu adegan.`,token:`Token operator`,tokenWhy:`Mengubah layar memerlukan token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan`,tokenBad:`Token ini tidak boleh mengubah layar.`,refused:`Server menolak: masukkan token yang boleh mengubah layar.`,failed:`Server tidak dapat menyimpannya`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,again:`Coba lagi`,scenes:{OVERVIEW:`Ikhtisar`,PILLARS:`Pilar`,PROGRAMMES:`Program`,ASSETS:`Aset kota`,DEPARTMENTS:`Perangkat daerah`,MAP:`Peta`,FLOW:`Arus`,PROMISE:`Janji`,ALERTS:`Peringatan`}},I={title:`Screens`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,other:`Indonesian`,simulation:`SIMULATION`,loading:`Loading screens …`,intro:`Set what each screen shows. What you save is on the wall at once.`,list:`Screens`,none:`There is no screen yet. Make the first one here.`,create:`New screen`,changed:e=>`changed ${e}`,scenesOf:(e,t)=>`${e} scenes, ${t} s`,who:`Name`,name:`Name of the screen`,code:`Code`,codeHint:`Small letters, digits, hyphens. It becomes the screen's address and cannot be changed.`,turns:`Scenes and their order`,seconds:`Seconds a page`,round:e=>`One round: ${e}.`,pages:(e,t)=>`${e} pages, ${t}`,up:e=>`Move ${e} up`,down:e=>`Move ${e} down`,remove:e=>`Take ${e} out`,add:`Add a scene`,choose:`Choose a scene …`,look:`Look`,language:`Language`,first:`the city's`,languages:{id:`Indonesian`,en:`English`},theme:`Theme`,dark:`dark, for walls`,light:`light, for bright rooms`,measure:`Map shows`,level:`Map areas`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},filter:`Only a part of the city`,everything:`all`,chosen:e=>`${e} chosen`,departments:`Departments`,pillars:`Pillars`,districts:`Districts`,kept:e=>`Other filters stay as they are: ${e}.`,save:`Save to the wall`,saving:`Saving …`,saved:e=>`Saved at ${e}. The wall follows.`,preview:`See this screen`,remove_:`Delete screen`,sure:`Sure? The wall goes back to its address.`,yes:`Yes, delete`,no:`Cancel`,removed:`Screen deleted.`,wrong:e=>`To correct: ${e}.`,empty:`Choose at least one scene.`,token:`Operator's token`,tokenWhy:`Changing a screen takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget it`,tokenBad:`This token may not change screens.`,refused:`The server refused: enter a token that may change screens.`,failed:`The server could not save it`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,again:`Try again`,scenes:{OVERVIEW:`Overview`,PILLARS:`Pillars`,PROGRAMMES:`Programmes`,ASSETS:`City assets`,DEPARTMENTS:`Departments`,MAP:`Map`,FLOW:`Flow`,PROMISE:`Promise`,ALERTS:`Alerts`}},L=e=>e===`id`?F:I;function R(){let e=new URLSearchParams(location.search),[l,d]=c(null),[f,p]=c(null),[g,y]=c(!1),[b,x]=c(!1),[S,C]=c(``),[T,E]=c(e.get(`code`)),D=r(null),O=async()=>{try{let[e,t]=await Promise.all([m(v,{}),m(_,{})]);d(e.city),p(t.screens),y(!1)}catch(e){if(e instanceof h)y(!0);else throw e}};n(()=>void O(),[]);let k=a(e.get(`lang`),l?.languages??[]),A=L(k),M=s(k,t(k,l?.locale??`id-ID`),l?.timeZone??`Asia/Jakarta`);n(()=>{document.documentElement.lang=k,document.title=`${A.title} \u2013 ${l===null?`tugu`:o(l,k)}`,document.documentElement.classList.toggle(`simulated`,l?.simulated===!0)},[k,l]);let N=(e,t=!0)=>{let n=new URL(location.href);e===null?n.searchParams.delete(`code`):n.searchParams.set(`code`,e),history.replaceState(null,``,n),E(e),C(``),t&&D.current?.focus()},F=new URL(location.href);F.searchParams.set(`lang`,k===`id`?`en`:`id`);let I=f?.find(e=>e.code===T)??null;return u(i,{children:[u(`a`,{class:`skip`,href:`#main`,children:A.skip}),u(`div`,{class:`tape`}),u(`header`,{class:`top`,children:[u(`a`,{class:`home`,href:`/screens`,children:[u(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[u(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),u(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),u(`b`,{children:`tugu`}),u(`span`,{children:l===null?`\xA0`:o(l,k)})]}),l?.simulated===!0&&u(`span`,{class:`sim`,children:A.simulation}),u(`nav`,{class:`main`,"aria-label":`tugu`,children:[u(`a`,{href:`/screens`,"aria-current":`page`,children:A.title}),u(`a`,{href:`/wall`,children:A.wall}),u(`a`,{href:`/kpi`,children:A.kpi})]}),u(`span`,{class:`live`}),u(`a`,{class:`lang`,href:F.pathname+F.search,children:[k===`id`?`EN`:`ID`,u(`span`,{class:`sr`,children:[` `,A.other]})]})]}),u(`main`,{id:`main`,children:[u(`h1`,{children:A.title}),u(`p`,{class:`note`,children:A.intro}),g&&u(`div`,{class:`state`,role:`alert`,children:[u(`p`,{children:A.unreachable}),u(`p`,{class:`do`,children:u(`button`,{type:`button`,onClick:()=>void O(),children:A.again})})]}),!g&&(f===null||l===null)&&u(`p`,{class:`note`,role:`status`,children:A.loading}),f!==null&&l!==null&&u(i,{children:[u(P,{words:A,refused:b,done:()=>x(!1)}),u(`div`,{class:`edit`,children:[u(`nav`,{"aria-label":A.list,children:[u(`ul`,{class:`shelf`,children:[f.map(e=>u(`li`,{children:u(`button`,{type:`button`,"aria-current":e.code===T?`true`:void 0,onClick:()=>N(e.code),children:[u(`b`,{children:e.name}),u(`small`,{children:e.code}),u(`small`,{class:`of`,children:[A.scenesOf(M.count(e.scenes.length),e.rotateSeconds),`, `,A.changed(`${M.date(Date.parse(e.updatedAt))} ${M.clock(Date.parse(e.updatedAt))}`)]})]})},e.code)),f.length===0&&u(`li`,{class:`note`,children:A.none})]}),u(`button`,{type:`button`,onClick:()=>N(null),children:A.create})]}),u(`section`,{"aria-labelledby":`editing`,children:[u(`h2`,{id:`editing`,tabIndex:-1,ref:D,children:I===null?A.create:I.name}),u(j,{words:A,language:k,format:M,city:l,start:w(I),isNew:I===null,said:S,refused:()=>x(!0),saved:e=>{p([...f.filter(t=>t.code!==e.code),e].sort((e,t)=>e.code.localeCompare(t.code))),N(e.code,!1),C(A.saved(M.clock(Date.parse(e.updatedAt))))},deleted:e=>{p(f.filter(t=>t.code!==e)),N(null),C(A.removed)}},I?.code??``)]})]})]})]})]})}var z=document.getElementById(`root`);if(z===null)throw Error(`the page has no #root`);e(u(R,{}),z);