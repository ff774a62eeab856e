import{_ as e,h as t,i as n,l as r,o as i,r as a,t as o,u as s,y as c}from"./hooks-DZgtMso7.js";import{a as l,n as u,o as d,r as f,s as p,t as m}from"./language-CjhTQnMi.js";import{n as h,r as g,t as _}from"./field-DenByqoH.js";import{t as v}from"./theme-OlfaOLPV.js";var y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},b=new y(`
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
}`),x=new y(`
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
    `),S=new y(`
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
}`),C=new y(`
    mutation DeleteScreen($code: String!) {
  screenDelete(input: {code: $code}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `),w=new y(`
    query Viewer {
  viewer {
    rights
  }
}
    `),T=[`departments`,`pillars`,`districts`],E=[`OVERVIEW`,`PILLARS`,`PROGRAMMES`,`ASSETS`,`DEPARTMENTS`,`MAP`,`FLOW`,`PROMISE`,`ALERTS`],D={pillars:null,programmes:null,departments:null,categories:null,assetClasses:null,districts:null,channels:null,sources:null};function O(e){if(e===null)return{code:``,name:``,scenes:[`OVERVIEW`],rotateSeconds:30,stays:{},language:null,theme:`DARK`,measure:`OPEN`,level:`KELURAHAN`,filter:D};let{code:t,name:n,scenes:r,rotateSeconds:i,stays:a,language:o,theme:s,measure:c,level:l,filter:u}=e;return{code:t,name:n,scenes:r,rotateSeconds:i,stays:Object.fromEntries(a.map(({scene:e,seconds:t})=>[e,t])),language:o,theme:s,measure:c,level:l,filter:u}}function k({filter:e,language:t,scenes:n,stays:r,...i}){let a=Object.entries(e).filter(([,e])=>e!==null),o=n.flatMap(e=>r[e]===void 0?[]:[{scene:e,seconds:r[e]}]);return{...i,scenes:[...n],stays:o,language:t,filter:a.length===0?null:Object.fromEntries(a)}}function A(e,t,n){let[r]=e.slice(t,t+1),i=e.filter((e,n)=>n!==t);return r===void 0?[...e]:[...i.slice(0,t+n),r,...i.slice(t+n)]}var j=e=>e===`PILLARS`?2:1,M=(e,t,n)=>e.reduce((e,r)=>e+j(r)*(t[r]??n),0);function N(e){return new Map(e.map(({field:e,message:t})=>[e?.[0]===`input`?e.slice(1).join(`.`):e?.join(`.`)??``,t]))}function P({words:e,format:t,scenes:n,seconds:r,stays:i,fault:o,secondsFault:s,staysFault:c,change:l,pace:u,stay:d}){let p=a(),m=E.filter(e=>!n.includes(e));return f(`fieldset`,{children:[f(`legend`,{children:e.turns}),o!==void 0&&f(`p`,{class:`bad`,role:`alert`,id:`${p}-bad`,children:[e.turns,`: `,o]}),f(`ol`,{class:`turns`,children:n.map((a,o)=>{let s=e.scenes[a],u=j(a),m=t.span(u*(i[a]??r));return f(`li`,{children:[f(`span`,{class:`n`,"aria-hidden":`true`,children:t.count(o+1)}),f(`span`,{children:[s,f(`small`,{children:u===1?m:e.pages(t.count(u),m)})]}),f(`input`,{type:`number`,class:`own`,"aria-label":e.stay(s),title:e.stay(s),min:10,max:3600,step:5,placeholder:String(r),value:i[a]??``,...c===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${p}-stays`},onInput:e=>{let t=Math.round(e.currentTarget.valueAsNumber),{[a]:n,...r}=i;d(Number.isNaN(t)?r:{...r,[a]:t})}}),f(`span`,{class:`do`,children:[f(`button`,{type:`button`,"aria-label":e.up(s),disabled:o===0,onClick:()=>l(A(n,o,-1)),children:`↑`}),f(`button`,{type:`button`,"aria-label":e.down(s),disabled:o===n.length-1,onClick:()=>l(A(n,o,1)),children:`↓`}),f(`button`,{type:`button`,"aria-label":e.remove(s),onClick:()=>l(n.filter(e=>e!==a)),children:`×`})]})]},a)})}),c!==void 0&&f(`p`,{class:`bad`,role:`alert`,id:`${p}-stays`,children:[e.seconds,`: `,f(`span`,{lang:`en`,children:c})]}),f(`div`,{class:`row`,children:[(m.length>0||o!==void 0)&&f(`div`,{class:`one`,children:[f(`label`,{for:`${p}-add`,children:e.add}),f(`select`,{id:`${p}-add`,value:``,...o===void 0?{}:{"aria-invalid":!0,"aria-describedby":`${p}-bad`},onChange:e=>{let t=m.find(t=>t===e.currentTarget.value);t!==void 0&&l([...n,t]),e.currentTarget.value=``},children:[f(`option`,{value:``,children:e.choose}),m.map(t=>f(`option`,{value:t,children:e.scenes[t]},t))]})]}),f(_,{label:e.seconds,hint:e.round(t.span(M(n,i,r))),fault:s,children:e=>f(`input`,{type:`number`,...e,min:10,max:3600,step:5,value:r,onInput:e=>u(Math.round(e.currentTarget.valueAsNumber)||0)})})]})]})}function F({words:e,language:a,format:s,city:u,start:p,isNew:m,said:h,saved:g,deleted:v,refused:y}){let[b,x]=i(p),[w,E]=i(new Map),[D,O]=i(!1),[A,j]=i(!1),M=n(null),F=e=>x(t=>({...t,...e}));o(()=>{M.current?.querySelector(`[aria-invalid=true]`)?.focus()},[w]);let L=async n=>{O(!0);try{E(N(await n()))}catch(n){if(!(n instanceof t))throw n;(n.code===`FORBIDDEN`||n.code===`UNAUTHENTICATED`)&&y(),E(new Map([[``,n.code===`UNREACHABLE`?e.unreachable:`${e.failed}: ${n.message}`]]))}finally{O(!1)}},R=()=>L(async()=>{if(b.scenes.length===0)return[{field:[`input`,`scenes`],message:e.empty}];let{screenSave:{screen:t,userErrors:n}}=await c(S,{input:k(b)});return t!==null&&g(t),n}),z=()=>L(async()=>{let{screenDelete:{userErrors:e}}=await c(C,{code:b.code});return(e.length===0||e[0]?.code===`NOT_FOUND`)&&v(b.code),e}),B={departments:u.departments.filter(({validTo:e,code:t})=>e===null||b.filter.departments?.includes(t)===!0).map(e=>({code:e.code,name:d(e,a)})),pillars:u.pillars.map(e=>({code:e.code,name:l(e,a)})),districts:u.districts.map(e=>({code:e.code,name:l(e,a)}))},V=Object.entries(b.filter).flatMap(([e,t])=>t===null||T.includes(e)?[]:[`${e} ${t.join(`, `)}`]),H=[...w].filter(([e])=>!I.includes(e));return f(`form`,{ref:M,noValidate:!0,onSubmit:e=>{e.preventDefault(),D||R()},children:[f(`fieldset`,{children:[f(`legend`,{children:e.who}),f(`div`,{class:`row`,children:[f(_,{label:e.name,fault:w.get(`name`),children:e=>f(`input`,{type:`text`,...e,value:b.name,onInput:e=>F({name:e.currentTarget.value})})}),f(_,{label:e.code,hint:m?e.codeHint:void 0,fault:w.get(`code`),children:e=>f(`input`,{type:`text`,...e,readOnly:!m,autocomplete:`off`,spellcheck:!1,value:b.code,onInput:e=>F({code:e.currentTarget.value})})})]})]}),f(P,{words:e,format:s,scenes:b.scenes,seconds:b.rotateSeconds,stays:b.stays,fault:w.get(`scenes`),secondsFault:w.get(`rotateSeconds`),staysFault:w.get(`stays`),change:e=>F({scenes:e}),pace:e=>F({rotateSeconds:e}),stay:e=>F({stays:e})}),f(`fieldset`,{children:[f(`legend`,{children:e.look}),f(`div`,{class:`row`,children:[f(_,{label:e.language,fault:w.get(`language`),children:t=>f(`select`,{...t,value:b.language??``,onChange:e=>F({language:e.currentTarget.value===``?null:e.currentTarget.value}),children:[f(`option`,{value:``,children:e.first}),u.languages.map(t=>f(`option`,{value:t,children:e.languages[t]??t},t))]})}),f(_,{label:e.theme,fault:w.get(`theme`),children:t=>f(`select`,{...t,value:b.theme,onChange:e=>F({theme:e.currentTarget.value===`LIGHT`?`LIGHT`:`DARK`}),children:[f(`option`,{value:`DARK`,children:e.dark}),f(`option`,{value:`LIGHT`,children:e.light})]})}),u.boundaries.length>0&&f(r,{children:[f(_,{label:e.measure,fault:w.get(`measure`),children:t=>f(`select`,{...t,value:b.measure,onChange:e=>F({measure:e.currentTarget.value}),children:Object.entries(e.measures).map(([e,t])=>f(`option`,{value:e,children:t},e))})}),f(_,{label:e.level,fault:w.get(`level`),children:t=>f(`select`,{...t,value:b.level,onChange:e=>F({level:e.currentTarget.value===`KECAMATAN`?`KECAMATAN`:`KELURAHAN`}),children:Object.entries(e.levels).map(([e,t])=>f(`option`,{value:e,children:t},e))})})]})]})]}),f(`fieldset`,{children:[f(`legend`,{children:e.filter}),T.filter(e=>B[e].length>0).map(t=>{let n=b.filter[t]??[],r=w.get(`filter.${t}`);return f(`details`,{class:`part`,open:r!==void 0||void 0,children:[f(`summary`,{children:[e[t],f(`small`,{children:n.length===0?e.everything:e.chosen(s.count(n.length))})]}),r!==void 0&&f(`p`,{class:`bad`,role:`alert`,children:[e[t],`: `,f(`span`,{lang:`en`,children:r})]}),f(`div`,{class:`checks`,role:`group`,"aria-label":e[t],children:B[t].map(({code:e,name:r})=>f(`label`,{children:[f(`input`,{type:`checkbox`,checked:n.includes(e),onChange:r=>{let i=r.currentTarget.checked?[...n,e]:n.filter(t=>t!==e);F({filter:{...b.filter,[t]:i.length===0?null:i}})}}),r]},e))})]},t)}),V.length>0&&f(`p`,{class:`note`,children:e.kept(V.join(`; `))})]}),f(`div`,{class:`acts`,children:[f(`button`,{class:`main`,type:`submit`,disabled:D,children:D?e.saving:e.save}),!m&&f(`a`,{href:`/wall?screen=${encodeURIComponent(b.code)}`,target:`_blank`,rel:`noopener`,children:e.preview}),!m&&(A?f(r,{children:[f(`span`,{children:e.sure}),f(`button`,{type:`button`,onClick:()=>void z(),children:e.yes}),f(`button`,{type:`button`,onClick:()=>j(!1),children:e.no})]}):f(`button`,{type:`button`,class:`plain`,onClick:()=>j(!0),children:e.remove_})),f(`span`,{class:`done`,role:`status`,children:w.size===0?h:e.wrong(s.count(w.size))}),H.map(([e,t])=>f(`p`,{class:`bad`,role:`alert`,children:[e===``?``:`${e}: `,t]},e))]})]})}var I=[`code`,`name`,`scenes`,`rotateSeconds`,`stays`,`language`,`theme`,`measure`,`level`,...T.map(e=>`filter.${e}`)],L={title:`Layar`,skip:`Ke isi`,wall:`Dinding`,kpi:`KPI`,counter:`Loket`,other:`Bahasa Inggris`,simulation:`SIMULASI`,loading:`Memuat layar …`,intro:`Atur apa yang ditayangkan tiap layar. Yang disimpan langsung tampil di dinding.`,list:`Layar yang ada`,none:`Belum ada layar. Buat yang pertama di sini.`,create:`Layar baru`,changed:e=>`diubah ${e}`,scenesOf:(e,t)=>`${e} adegan, ${t} dtk`,who:`Nama`,name:`Nama layar`,code:`Kode`,codeHint:`Huruf kecil, angka, tanda hubung. Menjadi alamat layar dan tidak dapat diubah.`,turns:`Adegan dan urutannya`,seconds:`Detik per halaman`,stay:e=>`Detik per halaman untuk ${e}; kosong: seperti yang lain`,round:e=>`Satu putaran: ${e}.`,pages:(e,t)=>`${e} halaman, ${t}`,up:e=>`Naikkan ${e}`,down:e=>`Turunkan ${e}`,remove:e=>`Hapus ${e} dari urutan`,add:`Tambah adegan`,choose:`Pilih adegan …`,look:`Tampilan`,language:`Bahasa`,first:`bahasa kota`,languages:{id:`Indonesia`,en:`Inggris`},theme:`Tema`,dark:`gelap, untuk dinding`,light:`terang, untuk ruang terang`,measure:`Ukuran peta`,level:`Wilayah peta`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk, 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},filter:`Hanya sebagian kota`,everything:`semua`,chosen:e=>`${e} dipilih`,departments:`Perangkat daerah`,pillars:`Pilar`,districts:`Kecamatan`,kept:e=>`Saringan lain tetap seperti semula: ${e}.`,save:`Simpan ke dinding`,saving:`Menyimpan …`,saved:e=>`Tersimpan ${e}. Dinding sudah mengikuti.`,preview:`Lihat layar ini`,remove_:`Hapus layar`,sure:`Yakin? Dinding kembali ke alamatnya.`,yes:`Ya, hapus`,no:`Batal`,removed:`Layar dihapus.`,wrong:e=>`${e} isian perlu diperbaiki:`,empty:`Pilih paling sedikit satu adegan.`,signIn:`Masuk dengan akun Anda`,token:`Token operator`,tokenWhy:`Mengubah layar memerlukan token.`,tokenUse:`Pakai token`,tokenHeld:`Token dipakai sampai tab ini ditutup.`,tokenForget:`Lupakan`,tokenBad:`Token ini tidak boleh mengubah layar.`,refused:`Server menolak: masukkan token yang boleh mengubah layar.`,failed:`Server tidak dapat menyimpannya`,unreachable:`Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.`,again:`Coba lagi`,scenes:{OVERVIEW:`Ikhtisar`,PILLARS:`Pilar`,PROGRAMMES:`Program`,ASSETS:`Aset kota`,DEPARTMENTS:`Perangkat daerah`,MAP:`Peta`,FLOW:`Arus`,PROMISE:`Janji`,ALERTS:`Peringatan`}},R={title:`Screens`,skip:`To the content`,wall:`Wall`,kpi:`KPIs`,counter:`Counter`,other:`Indonesian`,simulation:`SIMULATION`,loading:`Loading screens …`,intro:`Set what each screen shows. What you save is on the wall at once.`,list:`Screens`,none:`There is no screen yet. Make the first one here.`,create:`New screen`,changed:e=>`changed ${e}`,scenesOf:(e,t)=>`${e} scenes, ${t} s`,who:`Name`,name:`Name of the screen`,code:`Code`,codeHint:`Small letters, digits, hyphens. It becomes the screen's address and cannot be changed.`,turns:`Scenes and their order`,seconds:`Seconds a page`,stay:e=>`Seconds a page of ${e}; empty: as the others`,round:e=>`One round: ${e}.`,pages:(e,t)=>`${e} pages, ${t}`,up:e=>`Move ${e} up`,down:e=>`Move ${e} down`,remove:e=>`Take ${e} out`,add:`Add a scene`,choose:`Choose a scene …`,look:`Look`,language:`Language`,first:`the city's`,languages:{id:`Indonesian`,en:`English`},theme:`Theme`,dark:`dark, for walls`,light:`light, for bright rooms`,measure:`Map shows`,level:`Map areas`,levels:{KELURAHAN:`kelurahan`,KECAMATAN:`kecamatan`},measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},filter:`Only a part of the city`,everything:`all`,chosen:e=>`${e} chosen`,departments:`Departments`,pillars:`Pillars`,districts:`Districts`,kept:e=>`Other filters stay as they are: ${e}.`,save:`Save to the wall`,saving:`Saving …`,saved:e=>`Saved at ${e}. The wall follows.`,preview:`See this screen`,remove_:`Delete screen`,sure:`Sure? The wall goes back to its address.`,yes:`Yes, delete`,no:`Cancel`,removed:`Screen deleted.`,wrong:e=>`To correct: ${e}.`,empty:`Choose at least one scene.`,signIn:`Sign in with your account`,token:`Operator's token`,tokenWhy:`Changing a screen takes a token.`,tokenUse:`Use token`,tokenHeld:`The token is used until this tab is closed.`,tokenForget:`Forget it`,tokenBad:`This token may not change screens.`,refused:`The server refused: enter a token that may change screens.`,failed:`The server could not save it`,unreachable:`The server cannot be reached. What you entered stays here; try again.`,again:`Try again`,scenes:{OVERVIEW:`Overview`,PILLARS:`Pillars`,PROGRAMMES:`Programmes`,ASSETS:`City assets`,DEPARTMENTS:`Departments`,MAP:`Map`,FLOW:`Flow`,PROMISE:`Promise`,ALERTS:`Alerts`}},z=e=>e===`id`?L:R;function B(){let a=new URLSearchParams(location.search),[s,d]=i(null),[_,v]=i(null),[y,S]=i(!1),[C,T]=i(!1),[E,D]=i(``),[k,A]=i(a.get(`code`)),j=n(null),M=async()=>{try{let[e,t]=await Promise.all([c(x,{}),c(b,{})]);d(e.city),v(t.screens),S(!1)}catch(e){if(e instanceof t)S(!0);else throw e}};o(()=>void M(),[]);let N=m(a.get(`lang`),s?.languages??[]),P=z(N),I=p(N,u(N,s?.locale??`id-ID`),s?.timeZone??`Asia/Jakarta`);o(()=>{document.documentElement.lang=N,document.title=`${P.title} \u2013 ${s===null?`tugu`:l(s,N)}`,document.documentElement.classList.toggle(`simulated`,s?.simulated===!0)},[N,s]);let L=(e,t=!0)=>{let n=new URL(location.href);e===null?n.searchParams.delete(`code`):n.searchParams.set(`code`,e),history.replaceState(null,``,n),A(e),D(``),t&&j.current?.focus()},R=_?.find(e=>e.code===k)??null;return f(r,{children:[f(g,{here:`/screens`,pages:[[`/screens`,P.title],[`/counter`,P.counter],[`/wall`,P.wall],[`/kpi`,P.kpi]],city:s,language:N,words:P}),f(`main`,{id:`main`,children:[f(`h1`,{children:P.title}),f(`p`,{class:`note`,children:P.intro}),y&&f(`div`,{class:`state`,role:`alert`,children:[f(`p`,{children:P.unreachable}),f(`p`,{class:`do`,children:f(`button`,{type:`button`,onClick:()=>void M(),children:P.again})})]}),!y&&(_===null||s===null)&&f(`p`,{class:`note`,role:`status`,children:P.loading}),_!==null&&s!==null&&f(r,{children:[f(h,{words:P,refused:C,probe:async()=>e((await c(w,{})).viewer,`CONFIGURE`),done:()=>T(!1)}),f(`div`,{class:`edit`,children:[f(`nav`,{"aria-label":P.list,children:[f(`ul`,{class:`shelf`,children:[_.map(e=>f(`li`,{children:f(`button`,{type:`button`,"aria-current":e.code===k?`true`:void 0,onClick:()=>L(e.code),children:[f(`b`,{children:e.name}),f(`small`,{children:e.code}),f(`small`,{class:`of`,children:[P.scenesOf(I.count(e.scenes.length),e.rotateSeconds),`, `,P.changed(`${I.date(Date.parse(e.updatedAt))} ${I.clock(Date.parse(e.updatedAt))}`)]})]})},e.code)),_.length===0&&f(`li`,{class:`note`,children:P.none})]}),f(`button`,{type:`button`,onClick:()=>L(null),children:P.create})]}),f(`section`,{"aria-labelledby":`editing`,children:[f(`h2`,{id:`editing`,tabIndex:-1,ref:j,children:R===null?P.create:R.name}),f(F,{words:P,language:N,format:I,city:s,start:O(R),isNew:R===null,said:E,refused:()=>T(!0),saved:e=>{v([..._.filter(t=>t.code!==e.code),e].sort((e,t)=>e.code.localeCompare(t.code))),L(e.code,!1),D(P.saved(I.clock(Date.parse(e.updatedAt))))},deleted:e=>{v(_.filter(t=>t.code!==e)),L(null),D(P.removed)}},R?.code??``)]})]})]})]})]})}var V=document.getElementById(`root`);if(V===null)throw Error(`the page has no #root`);v(),s(f(B,{}),V);