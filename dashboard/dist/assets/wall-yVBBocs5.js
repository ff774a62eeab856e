import{A as e,C as t,D as n,E as r,F as i,I as a,L as o,N as s,O as c,P as l,R as u,S as d,T as f,_ as p,a as m,b as h,c as g,d as _,f as v,g as y,h as b,i as x,j as S,k as C,l as w,m as T,n as ee,o as E,p as D,r as te,s as ne,t as re,u as ie,v as O,w as ae,x as k,y as oe}from"./store-ClG5kaWs.js";var se=[`No`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],ce={complaints:e=>`Citizen complaints, ${e}`,simulation:`SIMULATION`,connecting:`Connecting`,connected:`Connected`,fresh:`data current`,unheard:e=>`not heard for ${e}`,sources:(e,t)=>`${e} of ${t} sources`,silent:(e,t)=>`${e} silent ${t}`,silentMany:(e,t,n)=>`${e} sources silent, ${t} ${n}`,silentTag:e=>e===`1`?`1 source silent`:`${e} sources silent`,neverHeard:`from the start`,cut:`DISCONNECTED`,cutState:(e,t)=>`figures of ${e} · trying again, no. ${t}`,cutNever:e=>`trying again, no. ${e}`,cutSentence:e=>`Disconnected. The figures below are those of ${e}.`,neverSentence:`Not yet connected to the server. No figures yet.`,old:e=>`OLD ${e}`,failed:`error`,failedLong:`Cannot be counted.`,loading:`Loading figures …`,overdueSentence:(e,t)=>`${e} ${t?`complaint`:`complaints`} past the promise`,holder:(e,t)=>`${e} with ${t}`,holderAll:(e,t)=>t?`with ${e}`:`all with ${e}`,holderNone:`not assigned`,noOverdue:`No complaint is past its promise`,noOpen:`No complaint is open`,nextDue:e=>`Next due ${e}.`,noDue:`No other promise is pending.`,at:e=>`at ${e}`,tomorrow:e=>`tomorrow at ${e}`,onDay:(e,t)=>`${e} at ${t}`,city:`Whole city`,window:`on time: 30 days`,overdue:`overdue`,newToday:e=>`${e} new today`,noneNewToday:`none new today`,due:`due`,within:e=>`within ${e} hours`,open:`open`,awaiting:e=>`${e} awaiting response`,responseUnobserved:`responses not recorded`,response:`Response`,result:`Result`,within_days:(e,t,n)=>`${e} ≤ ${t} ${n?`work days`:`days`}`,parts:(e,t)=>`${e} of ${t}`,few:`too few cases`,noData:`no data`,unobserved:`not recorded`,pillars:(e,t)=>`${se[e]??t} pillars`,unsorted:`unsorted`,targets:(e,t)=>`targets ${e} and ${t}`,target:e=>`target ${e}`,open30:`open, 30 days`,overdueShort:`overdue`,dueShort:e=>`< ${e} hours`,departments:`Departments`,byOverdue:`by overdue`,others:e=>`${e} others`,unassigned:`Not assigned`,sum:`Total`,dueTitle:(e,t)=>`${e} due within ${t} hours`,dueTitleShort:e=>`${e} due`,dueNone:e=>`None due within ${e} hours`,nearest:e=>`nearest ${e}`,now:`now`,plus:e=>`+${e} h`,flow:`Today by hour`,flowShort:`Today`,usualDay:e=>`usual ${e}`,received:`received`,ended:`ended`,usually:e=>`usually ${e}`,map:`Open by kelurahan`,mapShort:`Open`,districts:`Open by district`,districtsShort:`Open`,nowhere:e=>`${e} without place`,otherDistricts:e=>`${e} others`,unlocated:`Without place`,scene:`Overview`,waiting:`Waiting for the next event`,noCategory:`category not shown`,noPlace:`no place`,steps:{SUBMITTED:`Received`,ASSIGNED:`Assigned`,RESPONDED:`Response`,STARTED:`Work begun`,WAITING:`Waiting for citizen`,RESOLVED:`Result`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`}},le=[`Nol`,`Satu`,`Dua`,`Tiga`,`Empat`,`Lima`,`Enam`,`Tujuh`,`Delapan`,`Sembilan`,`Sepuluh`],ue={complaints:e=>`Pengaduan warga ${e}`,simulation:`SIMULASI`,connecting:`Menyambung`,connected:`Tersambung`,fresh:`data kini`,unheard:e=>`tak terdengar ${e}`,sources:(e,t)=>`${e} dari ${t} sumber`,silent:(e,t)=>`${e} diam ${t}`,silentMany:(e,t,n)=>`${e} sumber diam, ${t} ${n}`,silentTag:e=>`${e} sumber diam`,neverHeard:`sejak awal`,cut:`TERPUTUS`,cutState:(e,t)=>`angka pukul ${e} · mencoba lagi, ke-${t}`,cutNever:e=>`mencoba lagi, ke-${e}`,cutSentence:e=>`Terputus. Angka di bawah adalah keadaan pukul ${e}.`,neverSentence:`Belum tersambung ke server. Belum ada angka.`,old:e=>`LAMA ${e}`,failed:`galat`,failedLong:`Tak dapat dihitung.`,loading:`Memuat angka …`,overdueSentence:e=>`${e} pengaduan lewat janji`,holder:(e,t)=>`${e} di ${t}`,holderAll:(e,t)=>t?`di ${e}`:`semua di ${e}`,holderNone:`belum ditugaskan`,noOverdue:`Tidak ada pengaduan lewat janji`,noOpen:`Tidak ada pengaduan terbuka`,nextDue:e=>`Berikutnya jatuh tempo ${e}.`,noDue:`Tak ada janji lain yang menunggu.`,at:e=>`pukul ${e}`,tomorrow:e=>`besok pukul ${e}`,onDay:(e,t)=>`${e} pukul ${t}`,city:`Seluruh kota`,window:`ketepatan: 30 hari`,overdue:`lewat janji`,newToday:e=>`${e} baru hari ini`,noneNewToday:`tak ada baru hari ini`,due:`jatuh tempo`,within:e=>`dalam ${e} jam`,open:`terbuka`,awaiting:e=>`${e} belum ditanggapi`,responseUnobserved:`tanggapan tak dicatat`,response:`Tanggapan`,result:`Hasil`,within_days:(e,t,n)=>`${e} ≤ ${t} hari${n?` kerja`:``}`,parts:(e,t)=>`${e} dari ${t}`,few:`kasus terlalu sedikit`,noData:`tak ada data`,unobserved:`tak dicatat`,pillars:(e,t)=>`${le[e]??t} pilar`,unsorted:`belum dipilah`,targets:(e,t)=>`target ${e} dan ${t}`,target:e=>`target ${e}`,open30:`terbuka 30 hari`,overdueShort:`lewat`,dueShort:e=>`< ${e} jam`,departments:`Perangkat daerah`,byOverdue:`urut lewat janji`,others:e=>`${e} OPD lain`,unassigned:`Belum ditugaskan`,sum:`Jumlah`,dueTitle:(e,t)=>`${e} jatuh tempo dalam ${t} jam`,dueTitleShort:e=>`${e} jatuh tempo`,dueNone:e=>`Tidak ada dalam ${e} jam`,nearest:e=>`${e} terdekat`,now:`kini`,plus:e=>`+${e} j`,flow:`Hari ini per jam`,flowShort:`Hari ini`,usualDay:e=>`${e} biasa`,received:`masuk`,ended:`selesai`,usually:e=>`biasanya ${e}`,map:`Terbuka per kelurahan`,mapShort:`Terbuka`,districts:`Terbuka per wilayah`,districtsShort:`Terbuka`,nowhere:e=>`${e} tanpa lokasi`,otherDistricts:e=>`${e} wilayah lain`,unlocated:`Tanpa lokasi`,scene:`Ikhtisar`,waiting:`Menunggu kejadian berikutnya`,noCategory:`kategori tertutup`,noPlace:`tanpa lokasi`,steps:{SUBMITTED:`Masuk`,ASSIGNED:`Ditugaskan`,RESPONDED:`Tanggapan`,STARTED:`Dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka lagi`}};function de(e){return e===`id`?ue:ce}function fe(t,n,r){let i=c(n,t?.languages??[]),a=de(i),o=e=>t?.targets.find(t=>t.measure===e)?.value??null,s=t?.policies.find(e=>e.sources.length===0&&e.categories.length===0&&(e.validFrom===null||e.validFrom<=r)),l=(e,t)=>t?.days==null?e:a.within_days(e,String(t.days),t.workingDays);return{language:i,format:e(i,C(i,t?.locale??``),t?.timeZone??`UTC`),words:a,targets:{response:o(`RESPONSE_ON_TIME`),result:o(`RESOLUTION_ON_TIME`)},clocks:{response:l(a.response,s?.response),result:l(a.result,s?.resolution)},answers:s?.response.due!==`NONE`,hours:t?.atRiskHours??24}}var A=u(null);function j(){let e=l(A);if(e===null)throw Error(`no speech outside App`);return e}function pe(e,t,n,i){if(e.data===null)return e.error===null?{kind:`loading`}:{kind:`failed`,message:e.error};if(t.phase!==`open`)return{kind:`fresh`};let a=(n-t.heardAt)/1e3;if(a>10)return{kind:`stale`,seconds:a};if(!e.current&&n-t.openedAt>2e3)return{kind:`stale`,seconds:(n-(t.lostAt===0?t.openedAt:t.lostAt))/1e3};let o=e.data.freshness.validUntil;if(o!==null){let e=(n+i-r(o))/1e3;if(e>10)return{kind:`stale`,seconds:e}}return{kind:`fresh`}}function me(e,t){return e.phase===`open`?!1:e.phase===`cut`?t-e.heardAt>2e3:e.attempt>2}function M(e){let t=e=>e===null?0:r(e);return e.sources.filter(e=>e.stale).sort((e,n)=>t(e.lastReceivedAt)-t(n.lastReceivedAt))}var N=14,P=new Map,F;function he(e,t){if(F===void 0&&(F=typeof document>`u`?null:document.createElement(`canvas`).getContext(`2d`)),F===null)return ge(e);let n=t+e,r=P.get(n);if(r!==void 0)return r;F.font=`${t} ${N}px Inter`;let i=F.measureText(e).width/N;return P.size>2e3&&P.clear(),P.set(n,i),i}function ge(e){let t=0;for(let n of e)n>=`0`&&n<=`9`?t+=.64:`.,:' \xA0 |`.includes(n)?t+=.28:`iljtfr()-−–/`.includes(n)?t+=.38:`mwMW%…`.includes(n)?t+=.92:t+=n>=`A`&&n<=`Z`?.69:.585;return t}function I(e,{size:t,weight:n}){let r=[...e].filter(e=>e===`1`).length;return(he(e,n)+r*.17)*t}function L(e,t,n,r,i=0){let a=Math.min(n,t/(I(e,{size:1,weight:600})+i));return Math.max(r,Math.floor(a*10)/10)}function R(e,t,n){if(I(e,n)<=t)return e;let r=e;for(;r.length>1&&I(`${r}\u2026`,n)>t;)r=r.slice(0,-1).replace(/[\s,.\-]+$/,``);return`${r}\u2026`}function z({name:e,trust:t,title:n,short:r=n,note:i,silent:a=0,children:o}){let{words:s,format:c}=j(),l=t.kind===`stale`?d(`span`,{class:`tag`,children:[d(y,{of:`age`}),s.old(c.span(t.seconds))]}):t.kind===`failed`?d(`span`,{class:`tag open`,children:[d(y,{of:`cut`}),s.failed]}):a>0?d(`span`,{class:`tag open`,children:[d(y,{of:`age`}),s.silentTag(c.count(a))]}):null;return d(`section`,{class:`p ${e}${t.kind===`stale`?` stale`:``}${l===null?``:` hastag`}`,"data-panel":e,children:[d(`h2`,{children:[l===null?n:r,i!==void 0&&d(`small`,{children:i})]}),l,t.kind===`failed`?d(`div`,{class:`pb`,children:[d(`span`,{class:`emp`,children:s.failedLong}),d(`span`,{class:`emp2`,children:t.message.slice(0,80)})]}):t.kind===`loading`?d(_e,{}):o]})}function _e(){return d(`div`,{class:`pb still`,children:[d(`i`,{}),d(`i`,{}),d(`i`,{})]})}var ve=(e,t)=>t.counts.overdue-e.counts.overdue||t.counts.atRisk-e.counts.atRisk||t.counts.open-e.counts.open||e.name.localeCompare(t.name),ye=(e,t)=>({open:e.open+t.open,overdue:e.overdue+t.overdue,atRisk:e.atRisk+t.atRisk});function B(e,t,n,r,i){let a=e.filter(({counts:e})=>e.open>0).map(({name:e,counts:t})=>({kind:`item`,name:e,counts:t})).sort(ve),o=a.length>r+1?a.slice(0,r):a,s=a.slice(o.length),c=[...o];return s.length>0&&c.push({kind:`rest`,name:i.rest(s.length),counts:s.map(e=>e.counts).reduce(ye,{open:0,overdue:0,atRisk:0})}),c.push({kind:`none`,name:i.none,counts:t},{kind:`sum`,name:i.sum,counts:n}),c}function be(e,t){let n=null;for(let{department:r,kpis:i}of e.items)i.overdue>(n?.overdue??0)&&(n={name:D(r,t),overdue:i.overdue});return e.unassigned.overdue>(n?.overdue??0)&&(n={name:null,overdue:e.unassigned.overdue}),n}function xe({data:e,trust:t}){let{words:n,format:r,language:i}=j(),a=e===null?[]:B(e.items.map(({department:e,kpis:t})=>({name:D(e,i),counts:t})),e.unassigned,e.total,6,{rest:e=>n.others(r.count(e)),none:n.unassigned,sum:n.sum});return d(z,{name:`rankp`,trust:t,title:n.departments,note:n.byOverdue,children:d(V,{rows:a,width:51})})}function Se({data:e,trust:t}){let{words:n,format:r,language:i}=j(),a=e===null?[]:B(e.items.map(({district:e,kpis:t})=>({name:v(e,i),counts:t})),e.unassigned,e.total,6,{rest:e=>n.otherDistricts(r.count(e)),none:n.unlocated,sum:n.sum});return d(z,{name:`rankp`,trust:t,title:n.districts,short:n.districtsShort,children:d(V,{rows:a,width:42.2})})}function V({rows:e,width:t}){let{words:n,format:r}=j(),i=t=>Math.max(3.2,...e.map(e=>I(r.count(t(e)),{size:2.6,weight:600}))),a=i(e=>e.counts.overdue)+2,o=i(e=>e.counts.atRisk)+2,s=i(e=>e.counts.open)+1,c=Math.max(...e.filter(e=>e.kind!==`sum`).map(e=>e.counts.open),1),l={size:2.6,weight:500},u=Math.max(...e.map(e=>I(e.name,l))),f=Math.min(12.8,Math.max(4,t-a-o-s-2-u)),p=t-a-o-s-2-f;return d(`table`,{class:`rank`,children:[d(`thead`,{children:d(`tr`,{children:[d(`th`,{}),d(`td`,{class:`n`,style:{width:`${a}rem`},children:d(y,{of:`over`})}),d(`td`,{class:`n`,style:{width:`${o}rem`},children:d(y,{of:`risk`})}),d(`td`,{class:`b`,style:{width:`${f+s+2}rem`},children:n.open})]})}),d(`tbody`,{children:e.map(({kind:e,name:t,counts:n})=>d(`tr`,{class:e===`sum`?`sum`:e===`item`?``:`dim`,children:[d(`th`,{children:R(t,p,l)}),d(`td`,{class:`n${n.overdue===0?` z`:` vo`}`,children:r.count(n.overdue)}),d(`td`,{class:`n${n.atRisk===0?` z`:` rk`}`,children:r.count(n.atRisk)}),d(`td`,{class:`b`,children:d(`span`,{children:[e!==`sum`&&d(b,{over:n.overdue,risk:n.atRisk,open:n.open,width:n.open/c*f*10}),r.count(n.open)]})})]},e+t))})]})}function H(e,t,n,r){let i=n.clock(e),a=ae(n.day(t),n.day(e));return a<=0?r.at(i):a===1?r.tomorrow(i):r.onDay(a<7?n.weekday(e):n.date(e),i)}function Ce(e,t,n,i,a){let{overdue:o,open:s}=e.kpis,c=e.dueNext.map(e=>r(e.dueAt)).find(e=>e>n),l=c===void 0?a.noDue:a.nextDue(H(c,n,i,a));if(s===0)return`${a.noOpen}. ${l}`;if(o===0)return`${a.noOverdue}. ${l}`;let u=a.overdueSentence(i.count(o),o===1),d=t!==null&&t.total.overdue===o?be(t,i.language):null;if(d===null)return`${u}. ${l}`;let f=d.name;return`${u}, ${d.overdue===o?f===null?a.holderNone:a.holderAll(f,o===1):f===null?`${i.count(d.overdue)} ${a.holderNone}`:a.holder(i.count(d.overdue),f)}. ${l}`}var U={id:14.4,en:15.4},W={size:2.4,weight:400},G=6,we=416,Te=`l7.4 13h-14.8Z`;function Ee({data:e,trust:t,now:n,cut:i}){let{words:a,format:o,hours:s,language:c}=j(),l=e?.kpis.atRisk??0,u=(e?.dueNext??[]).filter(e=>i||r(e.dueAt)>n),f=u.filter(e=>r(e.dueAt)-n<=s*36e5),p=f.length>=50&&l>f.length,m=p?a.dueTitleShort(o.count(l)):l===0?a.dueNone(o.count(s)):a.dueTitle(o.count(l),o.count(s));return d(z,{name:`promise`,trust:t,title:m,short:a.dueTitleShort(o.count(l)),note:p?a.nearest(o.count(f.length)):void 0,children:[d(De,{moments:f.map(e=>r(e.dueAt)),now:n,cut:i}),u.length===0?d(`div`,{class:`pb`,children:d(`span`,{class:`emp2`,children:a.noDue})}):d(`ol`,{class:`strips`,style:{"--when":`${U[c]}rem`},children:u.slice(0,5).map(e=>{let t=r(e.dueAt),l=(t-n)/1e3,u=`${o.weekday(t).slice(0,3)} ${o.clock(t)}`,f=i?o.day(t)===o.day(n)?o.clock(t):u:l>172800?u:o.span(l),p=e.clock===`RESPONSE`?a.response:a.result,m=e.department.code===`NONE`?a.unassigned.toLowerCase():D(e.department,c);return d(`li`,{class:!i&&l<3600?`soon`:l>s*3600?`later`:``,title:H(t,n,o,a),children:[d(`b`,{children:d(`span`,{children:f})}),d(`span`,{class:`w`,children:[d(`em`,{children:p}),` `,R(m,42.2-U[c]-1-I(`${p} `,W),W)]})]},e.dueAt+e.clock+e.department.code+e.category.code)})})]})}function De({moments:e,now:t,cut:n}){let{words:r,format:i,hours:a}=j(),o=e=>G+e*410,s=e.map(e=>o(Math.min(1,Math.max(0,(e-t)/(a*36e5))))),c=Oe(s,13),l=Math.min(14,42/Math.max(1,...c));return d(`svg`,{class:`rug`,viewBox:`0 -26 422 94`,"aria-hidden":`true`,children:[d(`path`,{d:`M${G} 34H${we}`,stroke:`var(--line-2)`,"stroke-width":`2`}),[0,.25,.5,.75,1].map(e=>d(`g`,{children:[d(`path`,{d:`M${o(e)} 28V40`,stroke:`var(--line-2)`,"stroke-width":`2`}),e*2%1==0&&d(`text`,{x:o(e),y:`62`,class:`ax`,"text-anchor":e===0?`start`:e===1?`end`:`middle`,children:e===0?n?i.clock(t):r.now:r.plus(i.count(e*a))})]},e)),s.map((e,t)=>d(`path`,{d:`M${e.toFixed(1)} ${(18-l*(c[t]??0)).toFixed(1)}${Te}`,fill:`var(--bg)`,stroke:`var(--risk)`,"stroke-width":`2.6`,"stroke-linejoin":`round`},t))]})}function Oe(e,t){let n=[];return e.map(e=>{let r=n.findIndex(n=>e-n>=t);return r===-1&&(r=n.length),n[r]=e,r})}function ke(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let r=t.slice(0,n);if(r.length<3)return null;let i=e=>{let t=Array.from({length:24},()=>0);for(let n of r)for(let i of n.trend){let n=f(i.from);t[n]=(t[n]??0)+e(i.kpis)/r.length}return t};return{day:e,weeks:r.length,received:i(e=>e.received),ended:i(e=>e.ended)}}function K(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}var q=420,J=97,Y=129,Ae=90;function je({data:e,usual:t,trust:n,now:r}){let{words:i,format:o}=j(),s=o.hour(r),c=t!==null&&e!==null&&e.window.from?.slice(0,10)===t.day?t:null;return d(z,{name:`flow`,trust:n,title:i.flow,short:i.flowShort,note:c===null?void 0:d(a,{children:[d(`svg`,{class:`dk`,viewBox:`0 0 34 4`,"aria-hidden":`true`,children:d(`path`,{d:`M0 2H34`,stroke:`var(--ink)`,"stroke-width":`2.4`,"stroke-dasharray":`7 4`})}),i.usualDay(o.weekday(r))]}),children:e!==null&&d(`div`,{class:`flw`,children:[d(`div`,{class:`fk top`,children:[d(T,{value:o.count(e.kpis.received),n:e.kpis.received}),` `,i.received,` `,c!==null&&d(`em`,{children:i.usually(o.mean(K(c.received,s)))})]}),d(Me,{data:e,usual:c,hour:s}),d(`div`,{class:`fk bot`,children:[d(T,{value:o.count(e.kpis.ended),n:e.kpis.ended}),` `,i.ended,` `,c!==null&&d(`em`,{children:i.usually(o.mean(K(c.ended,s)))})]})]})})}function Me({data:e,usual:t,hour:n}){let{format:r}=j(),i=e.kpis.trend.map(({from:e,kpis:t})=>({hour:f(e),up:t.received,down:t.ended})),a=Math.max(1,...i.flatMap(({up:e,down:t})=>[e,t]),...t?.received??[],...t?.ended??[]),{top:o,step:s}=ie(a),c=[s,2*s].filter(e=>e<=o),l=12+10*Math.max(...c.map(e=>I(r.count(e),{size:2.4,weight:400}))),u=e=>l+e/24*(q-l),p=e=>e/o*Ae,m=u(1)-u(0),h=(e,t,n)=>e.map((e,r)=>`${r===0?`M`:`L`}${u(r).toFixed(1)} ${(t-n*p(e)).toFixed(1)}H${u(r+1).toFixed(1)}`).join(``);return d(`svg`,{class:`fl`,viewBox:`0 0 422 226`,"aria-hidden":`true`,children:[c.map(e=>d(`g`,{children:[d(`path`,{d:`M${l} ${J-p(e)}H${q}M${l} ${Y+p(e)}H${q}`,stroke:`var(--line)`,"stroke-width":`1.5`}),d(`text`,{x:l-8,y:J-p(e)+8,"text-anchor":`end`,class:`ax`,children:r.count(e)}),d(`text`,{x:l-8,y:Y+p(e)+8,"text-anchor":`end`,class:`ax`,children:r.count(e)})]},e)),i.map(({hour:e,up:t,down:n})=>d(`g`,{children:[t>0&&d(`rect`,{x:u(e)+2,y:J-p(t),width:m-4,height:p(t),fill:`var(--d4)`}),n>0&&d(`rect`,{x:u(e)+3,y:130,width:m-6,height:p(n),fill:`none`,stroke:`var(--d4)`,"stroke-width":`2.4`})]},e)),t!==null&&d(`path`,{d:h(t.received,J,1)+h(t.ended,Y,-1),fill:`none`,stroke:`var(--ink)`,"stroke-width":`2`,"stroke-opacity":`.75`,"stroke-dasharray":`6 4`}),d(`path`,{d:`M${l} ${J}H${q}M${l} ${Y}H${q}`,stroke:`var(--line-2)`,"stroke-width":`2`}),[0,6,12,18,24].map(e=>d(`text`,{x:u(e),y:`121.5`,"text-anchor":e===24?`end`:`middle`,class:`ax`,children:String(e).padStart(2,`0`)},e)),d(`path`,{d:`M${u(n).toFixed(1)} 4V${J}M${u(n).toFixed(1)} ${Y}V222`,stroke:`var(--ink)`,"stroke-width":`2`})]})}function Ne({city:e,link:t,freshness:n,simulated:r,cut:i,local:a,now:o,beat:s}){let{words:c,format:l,language:u}=j(),f=s===null?0:new Date(s).getUTCSeconds()/60;return d(`header`,{class:`bar`,children:[d(`div`,{class:`brand`,children:[d(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[d(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),d(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),d(`b`,{children:`tugu`}),d(`span`,{children:e===null?`\xA0`:c.complaints(v(e,u))})]}),r&&d(`span`,{class:`sim`,children:c.simulation}),d(`div`,{class:`conn`,role:`status`,children:i?d(Pe,{link:t,local:a,now:o,known:n!==null}):d(Fe,{link:t,freshness:n,local:a,now:o})}),d(`div`,{class:`when`,children:[d(`span`,{children:[l.weekday(o),d(`br`,{}),l.date(o)]}),d(`b`,{class:`clock`,children:[l.clock(o),d(`i`,{class:`beat`,children:d(`i`,{style:{width:`${f*100}%`}})})]})]})]})}function Pe({link:e,local:t,now:n,known:r}){let{words:i,format:o}=j(),s=e.heardAt===0?null:(t-e.heardAt)/1e3;return d(a,{children:[d(`span`,{class:`st`,children:d(`b`,{children:[d(y,{of:`cut`}),i.cut,s!==null&&` ${o.span(s)}`]})}),d(`span`,{class:`st`,children:r&&s!==null?i.cutState(o.clock(n-s*1e3),o.count(e.attempt)):i.cutNever(o.count(e.attempt))})]})}function Fe({link:e,freshness:t,local:n,now:i}){let{words:o,format:s,language:c}=j(),l=e.phase===`open`?o.connected:o.connecting,u=(n-e.heardAt)/1e3,f=t?.sources??[],p=f.filter(e=>!e.stale&&e.lastReceivedAt!==null).length,m=f.length===0?``:` · ${o.sources(s.count(p),s.count(f.length))}`,h=t===null?[]:M(t),[g]=h;if(e.phase===`open`&&u>10)return d(a,{children:[d(`span`,{class:`st ok`,children:[d(y,{of:`link`}),l,m]}),d(`span`,{class:`st sys`,children:[d(y,{of:`age`}),o.unheard(s.span(u))]})]});if(g!==void 0){let e=v(g.source,c),t=g.lastReceivedAt===null?o.neverHeard:s.span((i-r(g.lastReceivedAt))/1e3);return d(a,{children:[d(`span`,{class:`st ok`,children:[d(y,{of:`link`}),l,m]}),d(`span`,{class:`st sys`,children:[d(y,{of:`age`}),h.length===1?o.silent(e,t):o.silentMany(s.count(h.length),e,t)]})]})}return d(a,{children:[d(`span`,{class:`st ok`,children:[d(y,{of:`link`}),l]}),d(`span`,{class:`st`,children:e.phase===`open`?o.fresh+m:`\xA0`})]})}function Ie(e,t){if(e.rate===null)return{kind:`null`,unobserved:e.unobserved>0};if(e.lowCount)return{kind:`few`,met:e.met,all:e.met+e.breached};if(t===null)return{kind:`rate`,rate:e.rate,standing:`untargeted`};let n=t-e.rate;return{kind:`rate`,rate:e.rate,standing:n<=0?`met`:n>=.149999999?`far`:`below`}}var Le=24.7;function Re({data:e,today:t,trust:n,silent:r}){let{words:i,targets:a,clocks:o,answers:s}=j();return d(z,{name:`lead`,trust:n,title:i.city,note:i.window,silent:r,children:[e!==null&&d(ze,{data:e,today:t}),e!==null&&d(`div`,{class:`rates`,children:[d(Be,{name:o.response,rate:e.kpis.responseOnTime,target:a.response,recorded:s}),d(Be,{name:o.result,rate:e.kpis.resolutionOnTime,target:a.result})]})]})}function ze({data:{kpis:e},today:t}){let{words:n,format:r,hours:i,answers:o}=j(),s=r.figure(e.overdue),c=r.figure(e.atRisk),l=r.figure(e.open),u=Math.min(...[s,c].map(e=>L(e,Le,12.4,6.4,.5))),f=t===null?null:t.kpis.responseOnTime.breached+t.kpis.resolutionOnTime.breached,p=o||e.awaitingResponse>0?n.awaiting(r.count(e.awaitingResponse)):n.responseUnobserved,m=48.8-I(p,{size:2.4,weight:400});return d(a,{children:[d(`div`,{class:`big`,children:[d(`div`,{class:`f over${e.overdue===0?` zero`:``}`,children:[d(y,{of:e.overdue===0?`over0`:`over`,size:u*.39}),d(T,{value:s,n:e.overdue,alarm:!0,size:u}),d(k,{first:n.overdue,second:f===null?`\xA0`:f===0?n.noneNewToday:n.newToday(r.count(f))})]}),d(`div`,{class:`f risk${e.atRisk===0?` zero`:``}`,children:[d(y,{of:`risk`,size:u*.39}),d(T,{value:c,n:e.atRisk,size:u}),d(k,{first:n.due,second:n.within(r.count(i))})]})]}),d(`div`,{class:`mid`,children:d(`div`,{class:`f`,children:[d(T,{value:l,n:e.open,size:L(l,m,8.8,6.4)}),d(k,{first:n.open,second:p})]})})]})}function Be({name:e,rate:t,target:n,recorded:r=!0}){let{words:i,format:a}=j(),o=Ie(t,n),s=o.kind===`rate`&&o.standing===`far`;return d(`div`,{class:`rt${s?` far`:``} ${o.kind}`,children:[d(`span`,{class:`n`,children:e}),d(`div`,{children:[o.kind===`rate`?d(T,{value:a.percent(o.rate),n:o.rate}):o.kind===`few`?d(`b`,{class:`few`,children:i.parts(a.count(o.met),a.count(o.all))}):d(`span`,{class:`no`,children:o.unobserved||!r?i.unobserved:i.noData}),n!==null&&o.kind!==`null`&&d(`span`,{class:`tg`,children:[d(h,{}),a.target(n)]})]}),d(O,{view:o,target:n,width:236,height:30})]})}var Ve=264,He=300,Ue=[`var(--d0)`,`var(--d1)`,`var(--d2)`,`var(--d4)`];function We({data:e,shapes:t,city:n,trust:r,ring:a}){let{words:o,format:s}=j(),c=i(()=>Ge(t,n),[t,n]),l=new Map((e?.items??[]).map(({district:e,kpis:t})=>[e.code,t])),u=g([...l.values()].map(({open:e})=>e)),f=Math.max(1,...[...l.values()].map(({overdue:e})=>e)),p=[...l.values()].filter(({overdue:e})=>e>0).length>25?4.5:6.5,m=(e,t)=>e===t?s.count(e):`${s.count(e)}\u2013${s.count(t)}`,h=[`0`,m(1,u[0]),m(u[0]+1,u[1]),`${s.count(u[1]+1)}+`],_=a===null?void 0:c.areas.find(({code:e})=>e===a.code)?.at;return d(z,{name:`map`,trust:r,title:o.map,short:o.mapShort,children:d(`div`,{class:`mm`,children:[d(`svg`,{class:`mp`,viewBox:`0 0 ${Ve} ${He}`,"aria-hidden":`true`,children:[c.areas.map(({code:e,path:t})=>d(`path`,{d:t,fill:Ue[w(l.get(e)?.open??0,u)],stroke:`var(--bg)`,"stroke-width":`1.2`},e)),d(`path`,{d:c.outline,fill:`none`,stroke:`var(--ink-2)`,"stroke-opacity":`.7`,"stroke-width":`2.2`,"stroke-linecap":`round`}),c.areas.map(({code:e,at:[t,n]})=>{let r=l.get(e)?.overdue??0;if(r===0)return null;let i=f===1?p+1:p+5*Math.sqrt((r-1)/(f-1));return d(`path`,{d:`M${t} ${n-i}l${i} ${i}l${-i} ${i}l${-i} ${-i}Z`,fill:`var(--over-fill)`,stroke:`var(--bg)`,"stroke-width":`2`},e)}),_!==void 0&&a!==null&&d(`g`,{class:`ring`,children:[d(`circle`,{cx:_[0],cy:_[1],r:`9`}),d(`circle`,{cx:_[0],cy:_[1],r:`16`})]},a.cursor)]}),d(`div`,{class:`leg`,children:[h.map((e,t)=>d(`span`,{children:[d(`i`,{class:`c${t}`}),e]},t)),d(`span`,{children:[d(y,{of:`over`}),o.overdueShort]}),d(`span`,{class:`nl`,children:o.nowhere(s.count(e?.unassigned.open??0))})]})]})})}function Ge(e,t){let n=E(e,260,296),r=e=>{let[t,r]=n(e);return[t+2,r+2]},i=new Map((t?.districts??[]).map(e=>[e.code,e]));return{outline:x(e,e=>i.get(e)?.parentCode??``,r),areas:e.map(e=>{let t=i.get(e.code),n=t?.longitude!=null&&t.latitude!=null?[t.longitude,t.latitude]:te(e)??[0,0];return{code:e.code,path:m(e,r),at:r(n)}})}}function Ke({data:e,trust:t}){let{words:n,format:r,targets:i,language:o}=j(),s=e?.items??[],c=s.map(({pillar:e})=>v(e,o)),l=_(c),u=e===null?``:[...s.map(({kpis:e})=>r.count(e.open)),`${r.count(e.unassigned.open)} ${n.unsorted}`].join(` + `)+` = ${r.count(e.total.open)}`,f=n.pillars(s.length,r.count(s.length)),p=i.response!==null&&i.result!==null?n.targets(r.target(i.response),r.target(i.result)):i.response??i.result,m=typeof p==`number`?n.target(r.target(p)):p,g={size:2.4,weight:400},y=133-I(f,{size:2.8,weight:600})-I(u,g)-4,b=m===null?0:I(m,g)+2,x=m!==null&&y>b,S=y>(x?b:0)+I(n.open30,g)+7,C=s.some(({kpis:e})=>[e.open,e.overdue,e.atRisk].reduce((e,t)=>e+I(r.figure(t),{size:6.4,weight:600}),0)>42.2-6.8-3.2);return d(z,{name:`pillars`,trust:t,title:f,note:d(a,{children:[u,d(`span`,{class:`key`,children:[x&&d(a,{children:[d(h,{}),m]}),S&&d(a,{children:[d(`svg`,{class:`sk`,viewBox:`0 0 34 20`,"aria-hidden":`true`,children:[d(`path`,{d:`M2 14L8 6L14 12L20 5L28 10`,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2.4`}),d(`circle`,{cx:`29`,cy:`10`,r:`4.5`,fill:`var(--ink)`})]}),n.open30]})]})]}),children:d(`div`,{class:`six${C?` dense`:``}`,children:s.map((e,t)=>d(qe,{item:e,name:c[t]??``,prefix:l,dense:C},e.pillar.code))})})}function qe({item:{kpis:e},name:t,prefix:n,dense:r}){let{words:i,format:a,targets:o,hours:s,answers:c}=j(),l=n===``?t:t.slice(n.length+1),u=d(y,{of:e.overdue===0?`over0`:`over`}),f=d(y,{of:`risk`});return d(`article`,{class:`pil`,children:[d(`h3`,{children:[n!==``&&d(`small`,{children:[n,` `]}),l]}),d(oe,{values:e.trend.map(e=>e.kpis.open),width:128,height:34}),d(`div`,{class:`nums`,children:[d(`div`,{class:`o`,children:[d(T,{value:a.figure(e.open),n:e.open}),d(`span`,{children:i.open})]}),d(`div`,{class:`v${e.overdue===0?` zero`:``}`,children:[!r&&u,d(T,{value:a.figure(e.overdue),n:e.overdue,alarm:!0}),d(`span`,{children:[r&&u,i.overdueShort]})]}),d(`div`,{class:`k${e.atRisk===0?` zero`:``}`,children:[!r&&f,d(T,{value:a.figure(e.atRisk),n:e.atRisk}),d(`span`,{children:[r&&f,i.dueShort(a.count(s))]})]})]}),d(`div`,{class:`rrs`,children:[d(Je,{name:i.response,rate:e.responseOnTime,target:o.response,recorded:c}),d(Je,{name:i.result,rate:e.resolutionOnTime,target:o.result})]})]})}function Je({name:e,rate:t,target:n,recorded:r=!0}){let{words:i,format:a}=j(),o=Ie(t,n),s=o.kind===`rate`&&o.standing===`far`;return d(`div`,{class:`rr${s?` far`:``} ${o.kind}`,children:[d(`span`,{children:e}),o.kind===`rate`?d(T,{value:a.percent(o.rate),n:o.rate}):d(`b`,{children:o.kind===`few`?i.parts(a.count(o.met),a.count(o.all)):`–`}),o.kind===`null`?d(`em`,{class:`no`,children:o.unobserved||!r?i.unobserved:i.noData}):d(O,{view:o,target:n,width:174,height:24})]})}var Ye=187.2-2.4,Xe={size:2.4,weight:400};function Ze({steps:e}){let{words:t,format:n,language:i}=j(),a=Ye-I(t.scene,Xe),o=e.map(e=>{let a=t.steps[e.kind]??``,o=e.category.sensitive?t.noCategory:e.category.code===`NONE`?t.unsorted:v(e.category,i),s=e.kind===`ASSIGNED`&&e.department.code!==`NONE`?` \u2192 ${D(e.department,i)}`:`, ${e.kecamatan.code===`NONE`?t.noPlace:v(e.kecamatan,i)}`;return{cursor:e.cursor,time:n.clock(r(e.occurredAt)),text:`${a}: ${o}${s}`}}).filter(({time:e,text:t})=>(a-=I(e+t,Xe)+.8+2.8)>0);return d(`footer`,{class:`tick`,children:[d(`div`,{class:`evs`,children:[o.length===0&&d(`span`,{class:`ev quiet`,children:t.waiting}),o.map(({cursor:e,time:t,text:n})=>d(`span`,{class:`ev`,children:[d(`time`,{children:t}),n]},e))]}),d(`span`,{class:`scene`,children:t.scene})]})}function Qe(e){let[t,n]=s(()=>({state:e.get(),local:Date.now()}));return S(()=>{let t=()=>n({state:e.get(),local:Date.now()}),r=e.listen(t),i=setInterval(t,1e3);return()=>{clearInterval(i),r()}},[e]),t}function $e({store:e,asked:t}){let{state:n,local:r}=Qe(e),{link:a,offset:o,city:s,headline:c,today:l,pillars:u,departments:f,districts:m,shapes:h}=n,g=r+o,_=me(a,r),v=_&&a.heardAt>0?a.heardAt+o:g,y=i(()=>fe(s,t,new Date(g).toISOString().slice(0,10)),[s,t]),{words:b,format:x,language:C}=y,w=c.data?.freshness??null,T=s?.simulated===!0||w?.simulated===!0,ee=w===null?0:M(w).length,E=e=>pe(e,a,r,o);S(()=>{document.documentElement.lang=C,document.title=s===null?`tugu`:`tugu: ${s.name}`},[C,s]),S(()=>{document.documentElement.classList.toggle(`cut`,_),document.documentElement.classList.toggle(`simulated`,T)},[_,T]),tt(Math.floor(r/6e4),x.hour(g));let D=_?c.data===null?b.neverSentence:b.cutSentence(x.clock(v)):c.data===null?b.loading:Ce(c.data,f.data,g,x,b);return d(A.Provider,{value:y,children:[d(p,{}),T&&d(`div`,{class:`tape`}),d(`div`,{class:`stage`,children:[d(Ne,{city:s,link:a,freshness:w,simulated:T,cut:_,local:r,now:g,beat:n.beat}),d(`main`,{class:`over-scene`,children:[d(`h1`,{class:`hl${_?` sysl`:``}${D.length>88?` long`:``}`,children:D}),d(Re,{data:c.data,today:l.data,trust:E(c),silent:ee}),d(Ke,{data:u.data,trust:E(u)}),d(`div`,{class:`low`,children:[d(xe,{data:f.data,trust:E(f)}),d(Ee,{data:c.data,trust:E(c),now:v,cut:_}),d(je,{data:l.data,usual:n.usual,trust:E(l),now:v}),h===`none`?d(Se,{data:m.data,trust:E(m)}):d(We,{data:m.data,shapes:h??[],city:s,trust:h===null?{kind:`loading`}:E(m),ring:n.ring})]})]}),d(Ze,{steps:n.ticker})]})]})}var et=[[0,0],[4,0],[4,4],[0,4],[-4,4],[-4,0],[-4,-4],[0,-4],[4,-4]];function tt(e,t){let n=t>=22||t<5;S(()=>{let[t,r]=et[e%et.length]??[0,0],i=document.documentElement;i.style.setProperty(`--shift-x`,`${t/10}rem`),i.style.setProperty(`--shift-y`,`${r/10}rem`),i.classList.toggle(`night`,n)},[e,n])}var X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},nt=new X(`
    query City {
  city {
    code
    name
    nameEn
    service
    timeZone
    locale
    languages
    build
    simulated
    lowCountFloor
    atRiskHours
    districts {
      code
      name
      nameEn
      level
      parentCode
      latitude
      longitude
    }
    policies {
      code
      validFrom
      sources
      categories
      response {
        due
        days
        workingDays
      }
      resolution {
        due
        days
        workingDays
      }
    }
    targets {
      measure
      value
    }
  }
}
    `),rt=new X(`
    subscription Headline {
  overview(window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    kpis {
      ...Load
      awaitingResponse
    }
    dueNext(first: 50) {
      dueAt
      clock
      department {
        code
        name
        nameEn
        abbreviation
      }
      category {
        code
        name
        nameEn
      }
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    stale
  }
}
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}`),it=new X(`
    subscription Today {
  overview(window: {preset: TODAY}, basis: EVENT) {
    freshness {
      ...Fresh
    }
    window {
      from
      to
    }
    kpis {
      received
      ended
      responseOnTime {
        breached
      }
      resolutionOnTime {
        breached
      }
      trend(granularity: HOUR) {
        from
        kpis {
          received
          ended
        }
      }
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    stale
  }
}`),at=new X(`
    query Weekday($day: Date!) {
  overview(window: {from: $day, to: $day}, basis: EVENT) {
    kpis {
      received
      ended
      trend(granularity: HOUR) {
        from
        kpis {
          received
          ended
        }
      }
    }
  }
}
    `),ot=new X(`
    subscription Pillars {
  pillars(window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      pillar {
        code
        name
        nameEn
      }
      kpis {
        ...Load
        trend(granularity: DAY) {
          from
          kpis {
            open
          }
        }
      }
    }
    unassigned {
      ...Counts
    }
    total {
      ...Counts
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    stale
  }
}
fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
  }
}`),st=new X(`
    subscription Departments {
  departments(window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      department {
        code
        name
        nameEn
        abbreviation
      }
      kpis {
        ...Counts
      }
    }
    unassigned {
      ...Counts
    }
    total {
      ...Counts
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    stale
  }
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}`),ct=new X(`
    subscription Districts($level: DistrictLevel!) {
  districts(window: {preset: LAST_30_DAYS}, level: $level) {
    freshness {
      ...Fresh
    }
    items {
      district {
        code
        name
        nameEn
        level
        parentCode
        latitude
        longitude
      }
      kpis {
        ...Counts
      }
    }
    unassigned {
      ...Counts
    }
    total {
      ...Counts
    }
  }
}
    fragment Fresh on Freshness {
  asOf
  validUntil
  simulated
  sources {
    source {
      code
      name
      nameEn
    }
    lastReceivedAt
    stale
  }
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}`),lt=new X(`
    subscription Events {
  complaintEvents {
    ...Feed
  }
}
    fragment Feed on ComplaintEvent {
  cursor
  kind
  occurredAt
  department {
    code
    name
    nameEn
    abbreviation
  }
  category {
    code
    name
    nameEn
    sensitive
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
  }
}`),ut=new X(`
    query Recent {
  complaints(measure: RECEIVED, window: {preset: LAST_30_DAYS}, first: 12) {
    nodes {
      events {
        ...Feed
      }
    }
  }
}
    fragment Feed on ComplaintEvent {
  cursor
  kind
  occurredAt
  department {
    code
    name
    nameEn
    abbreviation
  }
  category {
    code
    name
    nameEn
    sensitive
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
  }
}`),dt=8e3,ft=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function pt(e){return ft.has(e.kind)}function mt(e,t){return e.filter(e=>pt(e)&&r(e.occurredAt)<=t).sort((e,t)=>r(t.occurredAt)-r(e.occurredAt)).slice(0,5)}function ht(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}function gt(e,r){let i=null,a=null,o=``,s=new ee(`${r.replace(/^http/,`ws`)}/graphql`,{attempting:()=>e.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let t=Date.now();e.set(e=>({link:{...e.link,phase:`open`,openedAt:t,heardAt:t,attempt:0},headline:Z(e.headline),today:Z(e.today),pillars:Z(e.pillars),departments:Z(e.departments),districts:Z(e.districts)})),d()},closed(){let{link:t}=e.get();t.phase===`open`&&e.set({link:{...t,phase:`cut`,lostAt:t.heardAt}})},heard(t){let r=Date.now(),i=n(t);e.set(({link:e})=>({link:{...e,heardAt:r},...i===null?{}:{beat:i,offset:i-r}}))}}),c=(t,n)=>{n!==null&&e.set({[t]:{data:n,current:!0,error:null}})},l=t=>n=>e.set(e=>({[t]:{...e[t],error:n}}));s.subscribe(rt,{},{next:e=>c(`headline`,e.overview),failed:l(`headline`)}),s.subscribe(it,{},{next(e){c(`today`,e.overview),e.overview?.window.from!=null&&f(e.overview.window.from.slice(0,10))},failed:l(`today`)}),s.subscribe(ot,{},{next:e=>c(`pillars`,e.pillars),failed:l(`pillars`)}),s.subscribe(st,{},{next:e=>c(`departments`,e.departments),failed:l(`departments`)}),s.subscribe(lt,{},{next({complaintEvents:t}){pt(t)&&(a=t),t.kind===`SUBMITTED`&&e.set({ring:{code:t.kelurahan.code,cursor:t.cursor}})},failed:()=>void 0});let u=e=>s.subscribe(ct,{level:e},{next:e=>c(`districts`,e.districts),failed:l(`districts`)});async function d(){try{let{city:t}=await s.query(nt,{});i!==null&&t.build!==i&&vt(e),i??=t.build,e.set({city:t})}catch{setTimeout(()=>void(e.get().link.phase===`open`&&d()),5e3);return}try{let{complaints:t}=await s.query(ut,{}),n=(t?.nodes??[]).flatMap(e=>e.events);e.set(e=>({ticker:mt(n,Date.now()+e.offset)}))}catch{}}async function f(n){if(o!==n){o=n;try{let r=[];for(let e=1;e<=8;e++){let{overview:i}=await s.query(at,{day:t(n,7*e)});i!==null&&r.push(i.kpis)}e.set({usual:ke(n,r)})}catch{setTimeout(()=>{o=``},3e4)}}}_t(r).then(t=>{e.set({shapes:t}),u(t===`none`?`KECAMATAN`:`KELURAHAN`)});let p=setInterval(()=>{if(a===null)return;let t=a;a=null,e.set(e=>({ticker:ht(e.ticker,t)}))},dt),m=s.start();return()=>{clearInterval(p),m()}}var Z=e=>({...e,current:!1});async function _t(e){for(;;){try{let t=await fetch(`${e}/boundaries/kelurahan.geojson`);if(t.status===404)return`none`;if(t.ok){let e=ne(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}}function vt(e){let t=setInterval(()=>{let{headline:n,pillars:i,link:a,offset:o}=e.get();if(a.phase!==`open`||!n.current||!i.current)return;let s=Date.now()+o;n.data?.dueNext.some(({dueAt:e})=>r(e)>s&&r(e)<s+6e4)!==!0&&(clearInterval(t),location.reload())},1e3)}var Q={data:null,current:!1,error:null},yt={link:{phase:`connecting`,heardAt:0,openedAt:0,lostAt:0,attempt:0},offset:0,beat:null,city:null,headline:Q,today:Q,pillars:Q,departments:Q,districts:Q,usual:null,shapes:null,ticker:[],ring:null},bt=document.getElementById(`root`);if(bt===null)throw Error(`the page has no #root`);var $=re(yt),xt=gt($,location.origin);addEventListener(`pagehide`,xt);var St=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),Ct=new Promise(e=>setTimeout(e,2e3));Promise.race([St,Ct]).catch(()=>void 0).then(()=>{o(d($e,{store:$,asked:new URLSearchParams(location.search).get(`lang`)}),bt)});