import{_ as e,a as t,c as n,d as r,f as i,g as a,h as o,i as s,l as c,m as l,n as u,o as d,p as f,r as p,s as m,t as h,y as g}from"./names-B7FKbBia.js";import{C as _,S as v,_ as y,a as b,b as x,c as S,d as C,f as w,g as T,h as E,i as D,l as O,m as k,n as ee,o as te,p as ne,r as re,s as ie,t as ae,u as oe,v as se,w as ce,x as A,y as le}from"./geo-BIOJ_hTd.js";import{t as ue}from"./link-B6KE1Fkn.js";var de=({open:e,responseOnTime:t,resolutionOnTime:n})=>e>0||t.met+t.breached+n.met+n.breached>0;function fe(e,{pillars:t,programmes:n,assets:r,departments:i},a){switch(e){case`map`:return a;case`pillars`:return t.data===null||t.data.items.length>0;case`heat`:return(t.data===null||t.data.items.length>0)&&(i.data===null||i.data.total.open>0);case`programmes`:return n.data===null||n.data.items.some(({kpis:e})=>de(e));case`assets`:return r.data===null||r.data.items.some(({kpis:e})=>de(e));case`departments`:return i.data===null||i.data.total.open>0;default:return!0}}var pe=[`No`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],me={complaints:e=>`Citizen complaints, ${e}`,simulation:`SIMULATION`,connecting:`Connecting`,connected:`Connected`,fresh:`data current`,unheard:e=>`not heard for ${e}`,sources:(e,t)=>`${e} of ${t} sources`,silent:(e,t)=>`${e} silent ${t}`,silentMany:(e,t,n)=>`${e} sources silent, ${t} ${n}`,silentTag:e=>e===`1`?`1 source silent`:`${e} sources silent`,neverHeard:`from the start`,cut:`DISCONNECTED`,cutState:(e,t)=>`figures of ${e} · trying again, no. ${t}`,cutNever:e=>`trying again, no. ${e}`,cutSentence:e=>`Disconnected. The figures below are those of ${e}.`,neverSentence:`Not yet connected to the server. No figures yet.`,old:e=>`OLD ${e}`,current:`current`,upTo:e=>`up to ${e} ago`,unpaced:e=>`${e} without rhythm`,lastRecord:e=>`last record ${e} ago`,only:e=>`only ${e}`,failed:`error`,failedLong:`Cannot be counted.`,loading:`Loading figures …`,overdueSentence:(e,t)=>`${e} ${t?`complaint`:`complaints`} past the promise`,holder:(e,t)=>`${e} with ${t}`,holderAll:(e,t)=>t?`with ${e}`:`all with ${e}`,holderNone:`not assigned`,noOverdue:`No complaint is past its promise`,noOpen:`No complaint is open`,nextDue:e=>`Next due ${e}.`,noDue:`No other promise is pending.`,at:e=>`at ${e}`,tomorrow:e=>`tomorrow at ${e}`,onDay:(e,t)=>`${e} at ${t}`,mostIn:(e,t,n)=>`${e} of ${t} overdue: ${n}.`,flowSentence:(e,t,n,r)=>`${e} received and ${t} ended today. The backlog ${n===0?`is unchanged`:n>0?`grew by ${r}`:`shrank by ${r}`} since yesterday.`,dueSentence:(e,t,n)=>`${e} due within ${t} hours${n===null?``:`, ${n}`}.`,noneDue:e=>`None due within ${e} hours.`,alerts:`Alerts`,limit:(e,t)=>t?`limit ${e}`:`at least ${e}`,more:e=>`${e} more`,allTime:`of all time`,city:`Whole city`,window:`on time: 30 days`,overdue:`overdue`,newToday:e=>`${e} new today`,noneNewToday:`none new today`,due:`due`,within:e=>`within ${e} hours`,open:`open`,awaiting:e=>`${e} awaiting response`,responseUnobserved:`responses not recorded`,response:`Response`,result:`Result`,within_days:(e,t,n)=>`${e} ≤ ${t} ${n?`work days`:`days`}`,parts:(e,t)=>`${e} of ${t}`,few:`too few cases`,noData:`no data`,unobserved:`not recorded`,pillars:(e,t)=>`${pe[e]??t} pillars`,unsorted:`unsorted`,targets:(e,t)=>`targets ${e} and ${t}`,target:e=>`target ${e}`,open30:`open, 30 days`,overdueShort:`overdue`,dueShort:e=>`< ${e} hours`,trend30:`open, 30 days`,between:(e,t)=>`${e} to ${t}`,unsortedColumn:`Not sorted`,group:`Department`,programmes:`Future of Malang`,assets:`Classes of city assets`,noProgramme:`no programme`,noAsset:`No asset class`,departments:`Departments`,moved:`move`,movedNote:`by overdue, move within 7 days`,responseTimes:`Response, 7 days`,half:`half`,nine:`9 of 10`,onTime:`on time`,newRank:`new`,byOverdue:`by overdue`,others:e=>`${e} others`,unassigned:`Not assigned`,sum:`Total`,promises:{RESPONSE:`Response`,RESOLUTION:`Result`},overdueNow:`overdue now`,nextByDepartment:`By department`,dueIn:e=>e,atLeast:e=>`≥ ${e}`,notRecorded:`This city's sources do not record it.`,next:`next`,dueTitle:(e,t)=>`${e} due within ${t} hours`,dueTitleShort:e=>`${e} due`,dueNone:e=>`None due within ${e} hours`,nearest:e=>`nearest ${e}`,now:`now`,plus:e=>`+${e} h`,flow:`Today by hour`,flowShort:`Today`,usualDay:e=>`usual ${e}`,received:`received`,ended:`ended`,usually:e=>`usually ${e}`,backlog:`Open, 30 days`,ageing:`Age of the open`,ages:[`≤ 3 days`,`> 3–7 days`,`> 7–14 days`,`> 14–30 days`,`> 30–60 days`,`> 60 days`],oldest:e=>`oldest ${e}`,today:`today`,measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},inDistrict:(e,t,n)=>`${e} of ${t} overdue are in ${n}.`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,topOf:(e,t)=>`top ${e} of ${t}`,ofOpen:e=>`of ${e}`,districtsIn:`areas`,newNow:`just received`,kilometres:e=>`${e} km`,noBoundaries:`This city's profile brings no boundaries, so there is no map.`,map:`Open by kelurahan`,mapShort:`Open`,districts:`Open by district`,districtsShort:`Open`,nowhere:e=>`${e} without place`,otherDistricts:e=>`${e} others`,unlocated:`Without place`,scenes:{overview:`Overview`,pillars:`Pillars`,heat:`Pillar × department`,programmes:`Programmes`,assets:`City assets`,departments:`Departments`,map:`Map`,flow:`Flow`,promise:`Promise`},noMap:`no map: the city has no boundaries`,waiting:`Waiting for the next event`,noCategory:`category not shown`,noPlace:`no place`,steps:{SUBMITTED:`Received`,ASSIGNED:`Assigned`,RESPONDED:`Response`,STARTED:`Work begun`,WAITING:`Waiting for citizen`,RESOLVED:`Result`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`}},he=[`Nol`,`Satu`,`Dua`,`Tiga`,`Empat`,`Lima`,`Enam`,`Tujuh`,`Delapan`,`Sembilan`,`Sepuluh`],ge={complaints:e=>`Pengaduan warga ${e}`,simulation:`SIMULASI`,connecting:`Menyambung`,connected:`Tersambung`,fresh:`data kini`,unheard:e=>`tak terdengar ${e}`,sources:(e,t)=>`${e} dari ${t} sumber`,silent:(e,t)=>`${e} diam ${t}`,silentMany:(e,t,n)=>`${e} sumber diam, ${t} ${n}`,silentTag:e=>`${e} sumber diam`,neverHeard:`sejak awal`,cut:`TERPUTUS`,cutState:(e,t)=>`angka pukul ${e} · mencoba lagi, ke-${t}`,cutNever:e=>`mencoba lagi, ke-${e}`,cutSentence:e=>`Terputus. Angka di bawah adalah keadaan pukul ${e}.`,neverSentence:`Belum tersambung ke server. Belum ada angka.`,old:e=>`LAMA ${e}`,current:`kini`,upTo:e=>`s.d. ${e} lalu`,unpaced:e=>`${e} tanpa irama`,lastRecord:e=>`catatan terakhir ${e} lalu`,only:e=>`hanya ${e}`,failed:`galat`,failedLong:`Tak dapat dihitung.`,loading:`Memuat angka …`,overdueSentence:e=>`${e} pengaduan lewat janji`,holder:(e,t)=>`${e} di ${t}`,holderAll:(e,t)=>t?`di ${e}`:`semua di ${e}`,holderNone:`belum ditugaskan`,noOverdue:`Tidak ada pengaduan lewat janji`,noOpen:`Tidak ada pengaduan terbuka`,nextDue:e=>`Berikutnya jatuh tempo ${e}.`,noDue:`Tak ada janji lain yang menunggu.`,at:e=>`pukul ${e}`,tomorrow:e=>`besok pukul ${e}`,onDay:(e,t)=>`${e} pukul ${t}`,mostIn:(e,t,n)=>`${e} dari ${t} yang lewat janji: ${n}.`,flowSentence:(e,t,n,r)=>`${e} masuk dan ${t} selesai hari ini. ${n===0?`Tumpukan tetap`:n>0?`Tumpukan bertambah ${r}`:`Tumpukan berkurang ${r}`} sejak kemarin.`,dueSentence:(e,t,n)=>`${e} jatuh tempo dalam ${t} jam${n===null?``:`, ${n}`}.`,noneDue:e=>`Tidak ada yang jatuh tempo dalam ${e} jam.`,alerts:`Peringatan`,limit:(e,t)=>`batas ${t?``:`bawah `}${e}`,more:e=>`${e} lagi`,allTime:`sepanjang waktu`,city:`Seluruh kota`,window:`ketepatan: 30 hari`,overdue:`lewat janji`,newToday:e=>`${e} baru hari ini`,noneNewToday:`tak ada baru hari ini`,due:`jatuh tempo`,within:e=>`dalam ${e} jam`,open:`terbuka`,awaiting:e=>`${e} belum ditanggapi`,responseUnobserved:`tanggapan tak dicatat`,response:`Tanggapan`,result:`Hasil`,within_days:(e,t,n)=>`${e} ≤ ${t} hari${n?` kerja`:``}`,parts:(e,t)=>`${e} dari ${t}`,few:`kasus terlalu sedikit`,noData:`tak ada data`,unobserved:`tak dicatat`,pillars:(e,t)=>`${he[e]??t} pilar`,unsorted:`belum dipilah`,targets:(e,t)=>`target ${e} dan ${t}`,target:e=>`target ${e}`,open30:`terbuka 30 hari`,overdueShort:`lewat`,dueShort:e=>`< ${e} jam`,trend30:`terbuka, 30 hari`,between:(e,t)=>`${e} sampai ${t}`,unsortedColumn:`Belum dipilah`,group:`Perangkat daerah`,programmes:`Future of Malang`,assets:`Kelas aset kota`,noProgramme:`tanpa program`,noAsset:`Tanpa kelas aset`,departments:`Perangkat daerah`,moved:`gerak`,movedNote:`urut lewat janji, gerak dalam 7 hari`,responseTimes:`Tanggapan 7 hari`,half:`separuh`,nine:`9 dari 10`,onTime:`tepat janji`,newRank:`baru`,byOverdue:`urut lewat janji`,others:e=>`${e} OPD lain`,unassigned:`Belum ditugaskan`,sum:`Jumlah`,promises:{RESPONSE:`Tanggapan`,RESOLUTION:`Hasil`},overdueNow:`lewat janji kini`,nextByDepartment:`Menurut perangkat daerah`,dueIn:e=>e,atLeast:e=>`≥ ${e}`,notRecorded:`Sumber kota ini tidak mencatatnya.`,next:`berikutnya`,dueTitle:(e,t)=>`${e} jatuh tempo dalam ${t} jam`,dueTitleShort:e=>`${e} jatuh tempo`,dueNone:e=>`Tidak ada dalam ${e} jam`,nearest:e=>`${e} terdekat`,now:`kini`,plus:e=>`+${e} j`,flow:`Hari ini per jam`,flowShort:`Hari ini`,usualDay:e=>`${e} biasa`,received:`masuk`,ended:`selesai`,usually:e=>`biasanya ${e}`,backlog:`Terbuka, 30 hari`,ageing:`Umur yang terbuka`,ages:[`≤ 3 hari`,`> 3–7 hari`,`> 7–14 hari`,`> 14–30 hari`,`> 30–60 hari`,`> 60 hari`],oldest:e=>`tertua ${e}`,today:`hari ini`,measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},inDistrict:(e,t,n)=>`${e} dari ${t} yang lewat janji ada di ${n}.`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,topOf:(e,t)=>`${e} teratas dari ${t}`,ofOpen:e=>`dari ${e}`,districtsIn:`wilayah`,newNow:`baru masuk`,kilometres:e=>`${e} km`,noBoundaries:`Profil kota ini tidak membawa batas wilayah, jadi tidak ada peta.`,map:`Terbuka per kelurahan`,mapShort:`Terbuka`,districts:`Terbuka per wilayah`,districtsShort:`Terbuka`,nowhere:e=>`${e} tanpa lokasi`,otherDistricts:e=>`${e} wilayah lain`,unlocated:`Tanpa lokasi`,scenes:{overview:`Ikhtisar`,pillars:`Pilar`,heat:`Pilar × OPD`,programmes:`Program`,assets:`Aset kota`,departments:`Perangkat daerah`,map:`Peta`,flow:`Arus`,promise:`Janji`},noMap:`tanpa peta: batas wilayah belum ada`,waiting:`Menunggu kejadian berikutnya`,noCategory:`kategori tertutup`,noPlace:`tanpa lokasi`,steps:{SUBMITTED:`Masuk`,ASSIGNED:`Ditugaskan`,RESPONDED:`Tanggapan`,STARTED:`Dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka lagi`}};function _e(e){return e===`id`?ge:me}function ve(e,n,r){let i=s(n,e?.languages??[]),a=_e(i),o=t=>e?.targets.find(e=>e.measure===t)?.value??null,c=e?.policies.find(e=>e.sources.length===0&&e.categories.length===0&&(e.validFrom===null||e.validFrom<=r)),l=(e,t)=>t?.days==null?e:a.within_days(e,String(t.days),t.workingDays);return{language:i,format:d(i,t(i,e?.locale??``),e?.timeZone??`UTC`),words:a,targets:{response:o(`RESPONSE_ON_TIME`),result:o(`RESOLUTION_ON_TIME`)},clocks:{response:l(a.response,c?.response),result:l(a.result,c?.resolution)},answers:c?.response.due!==`NONE`,hours:e?.atRiskHours??24}}var ye=e(null);function j(){let e=f(ye);if(e===null)throw Error(`no speech outside App`);return e}function M(){return{wall:Date.now(),steady:performance.now()}}function N(e,t){return Math.max(0,t.wall-e.wall,t.steady-e.steady)}var be=2e3;function xe(e,t,n,r){if(e.data===null)return e.error===null?{kind:`loading`}:{kind:`failed`,message:e.error};let i=t.heard===null?0:N(t.heard,n)/1e3;if(i>10)return{kind:`stale`,seconds:i};if(t.phase!==`open`||t.opened===null)return{kind:`fresh`};if(!e.current&&N(t.opened,n)>be)return{kind:`stale`,seconds:N(t.lost??t.opened,n)/1e3};let a=e.data.freshness?.validUntil??null;if(a!==null){let e=(n.wall+r-w(a))/1e3;if(e>10)return{kind:`stale`,seconds:e}}return{kind:`fresh`}}function P(e,t){return e.phase===`open`?!1:e.phase===`cut`&&e.heard!==null?N(e.heard,t)>2e3:e.attempt>2}function Se(e,t){let n=e=>e===null?0:w(e),r=[],i=0,a=0,o=0;for(let s of e.sources){o=Math.max(o,n(s.lastReceivedAt));let e=s.expectedWithinHours;e===null?a++:s.stale||n(s.lastReceivedAt)+e*36e5<t?r.push(s):i++}return r.sort((e,t)=>n(e.lastReceivedAt)-n(t.lastReceivedAt)),{all:e.sources.length,heard:i,silent:r,unpaced:a,lastAt:o===0?null:o}}var Ce=e(null);function we(){let e=f(Ce);if(e===null)throw Error(`no store outside App`);return e}function F(e){let t=we(),[,n]=i(0),a=e(t.get()),o=r(a),s=r(e);return o.current=a,s.current=e,c(()=>t.listen(e=>!Object.is(o.current,s.current(e))&&(n(e=>e+1),!0)),[t]),a}var I=new Set,Te=new ce;setInterval(()=>Te.add(I),1e3);function L(e,t=Object.is){let n=we(),[,a]=i(0),o=e(n.get(),M()),s=r(o),l=r(e);return s.current=o,l.current=e,c(()=>{let e=()=>!t(s.current,l.current(n.get(),M()))&&(a(e=>e+1),!0);I.add(e);let r=n.listen(e);return()=>{I.delete(e),Te.drop(e),r()}},[n]),o}function R(e=1){return L(({link:t,offset:n},r)=>{let i=P(t,r)&&t.heard!==null?t.heard.wall:r.wall;return Math.floor((i+n)/(e*1e3))*e*1e3})}function z(){return L(({link:e},t)=>P(e,t))}var Ee=(e,t)=>e.kind===t.kind&&(e.kind!==`stale`||t.kind!==`stale`||Math.floor(e.seconds)===Math.floor(t.seconds));function B(e){return{data:F(t=>t.panels[e].data),trust:L(({panels:t,link:n,offset:r},i)=>xe(t[e],n,i,r),Ee)}}function V(e){let[t,n]=i(null),[r,a]=i(e);return c(()=>{if(t===null)return;let e=()=>{let e=parseFloat(getComputedStyle(document.documentElement).fontSize),n=Math.round(t.clientWidth/e*10)/10,r=Math.round(t.clientHeight/e*10)/10;a(e=>e.width===n&&e.height===r?e:{width:n,height:r})};e();let n=new ResizeObserver(e);return n.observe(t),()=>n.disconnect()},[t]),[n,r,t]}function De(){n(()=>{let e=()=>{document.visibilityState===`visible`&&`wakeLock`in navigator&&navigator.wakeLock.request(`screen`).catch(()=>void 0)};return e(),document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)},[])}function Oe(e,t){if(Math.min(e,t)<600)return{kind:`phone`,columns:1};let n=e/t;if(n<.85)return{kind:`portrait`,columns:1};let r=Math.max(1,Math.min(4,Math.round(n/(16/9)-.15)));return r>1?{kind:`wide`,columns:r}:{kind:`landscape`,columns:1}}function ke(){let[e,t]=i(()=>Oe(innerWidth,innerHeight));return n(()=>{let e=()=>t(e=>{let t=Oe(innerWidth,innerHeight);return t.kind===e.kind&&t.columns===e.columns?e:t});return addEventListener(`resize`,e),()=>removeEventListener(`resize`,e)},[]),Ae(e),e}function Ae({kind:e,columns:t}){let n=document.documentElement;(n.dataset.layout!==e||n.style.getPropertyValue(`--columns`)!==String(t))&&(n.dataset.layout=e,n.style.setProperty(`--columns`,String(t)))}async function je(){try{return(await fetch(location.href,{cache:`no-store`})).ok?(location.reload(),!0):!1}catch{return!1}}function Me(e,t=9e5){let n=Date.now(),r=setInterval(()=>{let{panels:{headline:i},link:a,offset:o}=e.get();if(a.phase!==`open`||!i.current)return;let s=Date.now()+o;i.data?.dueNext.some(({dueAt:e})=>w(e)>s&&w(e)<s+6e4)===!0&&Date.now()-n<t||(clearInterval(r),je().then(t=>{t||Me(e,0)}))},1e3)}var Ne=6e4;function Pe(e,t){if(t!==`overview`&&t!==`promise`)return!1;let{panels:{headline:n},offset:r}=e.get(),i=Date.now()+r;return n.data?.dueNext.some(({dueAt:e})=>w(e)>i&&w(e)<i+Ne)===!0}function Fe(e,t,r,a){let[o,s]=i(t[0]),[l,u]=i(!1),d=t.length,f=Math.max(0,t.findIndex(e=>e===o)),p=e=>s(n=>t[(Math.max(0,t.findIndex(e=>e===n))+e+d)%d]);return c(()=>s(t[0]),[a]),n(()=>{if(d<2||l)return;let n=Date.now()+r*1e3,i,a=()=>{Pe(e,t[f])&&Date.now()<n+Ne?i=setTimeout(a,1e3):p(1)};return i=setTimeout(a,r*1e3),()=>clearTimeout(i)},[t,f,r,l]),n(()=>{let e=e=>{e.key===`ArrowRight`?p(1):e.key===`ArrowLeft`?p(-1):e.key===` `&&u(e=>!e)};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[t]),f}function Ie({first:e,last:t}){let{words:n,language:r}=j(),i=F(e=>e.city),a=F(({city:e,panels:t})=>e?.simulated===!0||t.headline.data?.freshness.simulated===!0),o=F(e=>e.view.filter),s=o===null?``:` · ${n.only(Object.values(o).flat().join(`, `))}`;return m(`header`,{class:`bar`,children:[e&&m(`div`,{class:`brand`,children:[m(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[m(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),m(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),m(`b`,{children:`tugu`}),m(`span`,{children:i===null?`\xA0`:n.complaints(u(i,r))+s})]}),a&&m(`span`,{class:`sim`,children:n.simulation}),t&&m(Re,{}),t&&m(Le,{})]})}function Le(){let{format:e}=j(),t=L(({offset:e},t)=>Math.floor((t.wall+e)/6e4)*6e4),n=F(e=>e.beat),r=n===null?0:new Date(n).getUTCSeconds()/60;return m(`div`,{class:`when`,children:[m(`span`,{children:[e.weekday(t),m(`br`,{}),e.date(t)]}),m(`b`,{class:`clock`,children:[e.clock(t),m(`i`,{class:`beat`,children:m(`i`,{style:{transform:`scaleX(${r})`}})})]})]})}function Re(){let{words:e,format:t,language:n}=j(),r=L(({link:r,offset:i,panels:a},o)=>{let s=o.wall+i,c=a.headline.data?.freshness??null,l=r.heard===null?null:N(r.heard,o)/1e3;if(P(r,o)){let n=t.count(r.attempt);return{ok:``,cut:!0,wrong:!1,first:e.cut+(l===null?``:` ${t.span(l)}`),second:c!==null&&r.heard!==null?e.cutState(t.clock(r.heard.wall+i),n):e.cutNever(n)}}let d=r.phase===`open`?e.connected:e.connecting,f=c===null?null:Se(c,s),p=f===null?0:f.all-f.unpaced,m=f===null||p===0?``:` · ${e.sources(t.count(f.heard),t.count(p))}`,h=(e,t,n=!1)=>({ok:d,cut:!1,first:e,second:t,wrong:n});if(r.phase===`open`&&l!==null&&l>10)return h(m,e.unheard(t.span(l)),!0);let[g]=f?.silent??[];if(f!==null&&g!==void 0){let r=u(g.source,n),i=g.lastReceivedAt===null?e.neverHeard:t.span((s-w(g.lastReceivedAt))/1e3);return h(m,f.silent.length===1?e.silent(r,i):e.silentMany(t.count(f.silent.length),r,i),!0)}if(r.phase!==`open`||f===null)return h(``,`\xA0`);if(p===0)return h(``,f.lastAt===null?e.neverHeard:e.lastRecord(t.span((s-f.lastAt)/1e3)));let _=f.unpaced===0?``:`, ${e.unpaced(t.count(f.unpaced))}`;return h(``,e.fresh+m+_)},(e,t)=>e.first===t.first&&e.second===t.second&&e.ok===t.ok&&e.cut===t.cut);return m(`div`,{class:`conn`,role:`status`,children:[r.cut?m(`span`,{class:`st`,children:m(`b`,{children:[m(T,{of:`cut`}),r.first]})}):m(`span`,{class:`st ok`,children:[m(T,{of:`link`}),r.ok,r.first]}),m(`span`,{class:`st${r.wrong?` sys`:``}`,children:[r.wrong&&m(T,{of:`age`}),r.second]})]})}var ze=14,H=new Map,U;function Be(e,t){if(U===void 0&&(U=typeof document>`u`?null:document.createElement(`canvas`).getContext(`2d`)),U===null)return Ve(e);let n=e.replace(/[2-9]/g,`0`),r=t+n,i=H.get(r);if(i!==void 0)return i;U.font=`${t} ${ze}px Inter`;let a=U.measureText(n).width/ze;return H.size>2e3&&H.clear(),H.set(r,a),a}function Ve(e){let t=0;for(let n of e)n>=`0`&&n<=`9`?t+=.64:`.,:' \xA0 |`.includes(n)?t+=.28:`iljtfr()-−–/`.includes(n)?t+=.38:`mwMW%…`.includes(n)?t+=.92:t+=n>=`A`&&n<=`Z`?.69:.585;return t}function W(e,{size:t,weight:n}){let r=[...e].filter(e=>e===`1`).length;return(Be(e,n)+r*.17)*t}function G(e,t,n,r,i=0){let a=Math.min(n,t/(W(e,{size:1,weight:600})+i));return Math.max(r,Math.floor(a*10)/10)}function K(e,t,n){if(W(e,n)<=t)return e;let r=e;for(;r.length>1&&W(`${r}\u2026`,n)>t;)r=r.slice(0,-1).replace(/[\s,.\-]+$/,``);return`${r}\u2026`}var He={size:2.4,weight:400};function Ue({page:e,pages:t}){let{words:n,format:r,language:i}=j(),a=F(e=>e.ticker),o=F(({view:e,city:t})=>t?.boundaries.length===0&&e.scenes.includes(`map`)),[s,c]=V({width:140,height:4}),l=c.width,d=a.map(e=>{let t=n.steps[e.kind]??``,a=e.category.sensitive?n.noCategory:e.category.code===`NONE`?n.unsorted:u(e.category,i),o=e.kind===`ASSIGNED`&&e.department.code!==`NONE`?` \u2192 ${p(e.department,i)}`:`, ${e.kecamatan.code===`NONE`?n.noPlace:u(e.kecamatan,i)}`;return{cursor:e.cursor,time:r.clock(w(e.occurredAt)),text:`${t}: ${a}${o}`}}).map((e,t)=>t>0?e:{...e,text:K(e.text,c.width-W(e.time,He)-2,He)}).filter(({time:e,text:t},n)=>(l-=W(e+t,He)+.8+2.8)>0||n===0);return m(`footer`,{class:`tick`,children:[m(`div`,{class:`evs`,ref:s,children:[d.length===0&&m(`span`,{class:`ev quiet`,children:n.waiting}),d.map(({cursor:e,time:t,text:n})=>m(`span`,{class:`ev`,children:[m(`time`,{children:t}),n]},e))]}),o&&m(`span`,{class:`why`,children:n.noMap}),m(`span`,{class:`name`,children:n.scenes[e]}),t.length>1&&m(`span`,{class:`dots`,"aria-hidden":`true`,children:t.map(t=>m(`i`,{class:t===e?`on`:``},t))})]})}function q({name:e,trust:t,freshness:n,title:r,short:i=r,note:a,children:o}){let{words:s,format:c}=j(),l=L(({offset:e},t)=>n===null?0:Se(n,t.wall+e).silent.length),u=t.kind===`stale`?m(`span`,{class:`tag`,children:[m(T,{of:`age`}),s.old(c.span(t.seconds))]}):t.kind===`failed`?m(`span`,{class:`tag open`,children:[m(T,{of:`cut`}),s.failed]}):l>0?m(`span`,{class:`tag open`,children:[m(T,{of:`age`}),s.silentTag(c.count(l))]}):null;return m(`section`,{class:`p ${e}${t.kind===`stale`?` stale`:``}${u===null?``:` hastag`}`,"data-panel":e,children:[u===null&&t.kind===`fresh`&&n!==null&&m(We,{freshness:n}),m(`h2`,{children:[u===null?r:i,a!==void 0&&m(`small`,{children:a})]}),u,t.kind===`failed`?m(`div`,{class:`pb`,children:[m(`span`,{class:`emp`,children:s.failedLong}),m(`span`,{class:`emp2`,children:t.message.slice(0,80)})]}):t.kind===`loading`?m(Ge,{}):o]})}function We({freshness:e}){let{words:t,format:n}=j(),r=L(({offset:r,link:i},a)=>{let o=a.wall+r,{all:s,unpaced:c,lastAt:l}=Se(e,o);return i.phase===`open`?s>c?t.current:l===null?``:t.upTo(n.span((o-l)/1e3)):``});return r===``?null:m(`span`,{class:`age`,children:r})}function Ge(){return m(`div`,{class:`pb still`,children:[m(`i`,{}),m(`i`,{}),m(`i`,{})]})}function Ke(){return F(e=>e.view.theme)}function qe(e,t){if(e.rate===null)return{kind:`null`,unobserved:e.unobserved>0};if(e.lowCount)return{kind:`few`,met:e.met,all:e.met+e.breached};if(t===null)return{kind:`rate`,rate:e.rate,standing:`untargeted`};let n=t-e.rate;return{kind:`rate`,rate:e.rate,standing:n<=0?`met`:n>=.149999999?`far`:`below`}}function Je(){let{words:e,format:t,targets:n,language:r}=j(),{data:i,trust:a}=B(`pillars`),[s,c]=V({width:133,height:38}),l=i?.items??[],d=l.map(({group:e})=>u(e,r)),f=h(d),p=i===null?``:Ye(i,e.unsorted,t),g=e.pillars(l.length,t.count(l.length)),_=n.response!==null&&n.result!==null?e.targets(t.target(n.response),t.target(n.result)):n.response??n.result,v=typeof _==`number`?e.target(t.target(_)):_,y={size:2.4,weight:400},b=c.width-W(g,{size:2.8,weight:600})-W(p,y)-4-7,S=v===null?0:W(v,y)+2,C=v!==null&&b>S,w=b>(C?S:0)+W(e.open30,y)+7,T=c.width>110?3:2,E=(c.width-(T-1)*3.2)/T,D=l.some(({kpis:e})=>[e.open,e.overdue,e.atRisk].reduce((e,n)=>e+W(t.figure(n),{size:6.4,weight:600}),0)>E-6.8-3.2);return m(q,{name:`pillars`,trust:a,freshness:i?.freshness??null,title:g,note:m(o,{children:[b>-7&&p,m(`span`,{class:`key`,children:[C&&m(o,{children:[m(x,{}),v]}),w&&m(o,{children:[m(`svg`,{class:`sk`,viewBox:`0 0 34 20`,"aria-hidden":`true`,children:[m(`path`,{d:`M2 14L8 6L14 12L20 5L28 10`,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2.4`}),m(`circle`,{cx:`29`,cy:`10`,r:`4.5`,fill:`var(--ink)`})]}),e.open30]})]})]}),children:m(`div`,{class:`six${D?` dense`:``}`,ref:s,style:{"--tiles":T},children:l.map((e,t)=>m(Xe,{item:e,name:d[t]??``,prefix:f,dense:D},e.group.code))})})}function Ye(e,t,n){return[...e.items.map(({kpis:e})=>n.count(e.open)),`${n.count(e.unassigned.open)} ${t}`].join(` + `)+` = ${n.count(e.total.open)}`}var Xe=v(({item:{kpis:e},name:t,prefix:n,dense:r})=>{let{words:i,format:a,targets:o,hours:s,answers:c}=j(),l=n===``?t:t.slice(n.length+1),u=m(T,{of:e.overdue===0?`over0`:`over`}),d=m(T,{of:`risk`});return m(`article`,{class:`pil`,children:[m(`h3`,{children:[n!==``&&m(`small`,{children:[n,` `]}),l]}),m(le,{values:e.trend.map(e=>e.kpis.open),width:128,height:34}),m(`div`,{class:`nums`,children:[m(`div`,{class:`o`,children:[m(k,{value:a.figure(e.open),n:e.open}),m(`span`,{children:i.open})]}),m(`div`,{class:`v${e.overdue===0?` zero`:``}`,children:[!r&&u,m(k,{value:a.figure(e.overdue),n:e.overdue,alarm:!0}),m(`span`,{children:[r&&u,i.overdueShort]})]}),m(`div`,{class:`k${e.atRisk===0?` zero`:``}`,children:[!r&&d,m(k,{value:a.figure(e.atRisk),n:e.atRisk}),m(`span`,{children:[r&&d,i.dueShort(a.count(s))]})]})]}),m(`div`,{class:`rrs`,children:[m(J,{name:i.response,rate:e.responseOnTime,target:o.response,recorded:c}),m(J,{name:i.result,rate:e.resolutionOnTime,target:o.result})]})]})}),J=v(({name:e,rate:t,target:n,recorded:r=!0,width:i=174})=>{let{words:a,format:o}=j(),s=qe(t,n),c=s.kind===`rate`&&s.standing===`far`;return m(`div`,{class:`rr${c?` far`:``} ${s.kind}`,children:[e!==void 0&&m(`span`,{children:e}),s.kind===`rate`?m(k,{value:o.percent(s.rate),n:s.rate,glance:!1}):m(`b`,{children:s.kind===`few`?a.parts(o.count(s.met),o.count(s.all)):`–`}),s.kind===`null`?m(`em`,{class:`no`,children:s.unobserved||!r?a.unobserved:a.noData}):m(se,{view:s,target:n,width:i,height:24})]})});function Ze({rows:e,head:t,moreHead:n,beforeHead:r,tall:i=6.6}){let{words:a,format:s,targets:c,answers:l}=j(),[u,{width:d,height:f}]=V({width:187,height:80}),p=Math.min(i,Math.max(3.6,(f-7.2)/Math.max(1,e.length))),h=p>=6?3.6:p>=4.8?3.2:p>=4.2?2.8:2.6,g=d<140,_=Math.max(1,...e.filter(({kind:e})=>e!==`sum`).map(({load:e})=>e.open)),v=g?14:n===void 0?26:18,y=n===void 0?15:10,b={size:h,weight:500},x=Math.max(...e.map(({name:e})=>W(e,b)),10),S=Math.min(x+1,g?40:r===void 0?62:46),C=t=>Math.max(4,...e.map(({load:e})=>W(s.count(t(e)),{size:h,weight:600})))+2.4;return m(`div`,{class:`fill ledger${g?` narrow`:``}`,ref:u,style:{"--row":`${p}rem`,"--text":`${h}rem`,"--glyph":`${y}rem`},children:m(`table`,{children:[m(`thead`,{children:m(`tr`,{children:[r,m(`th`,{scope:`col`,children:m(`span`,{class:`said`,children:t})}),m(`th`,{scope:`col`,class:`n`,style:{width:`${C(e=>e.overdue)}rem`},children:[m(T,{of:`over`}),m(`span`,{class:`said`,children:a.overdue})]}),m(`th`,{scope:`col`,class:`n`,style:{width:`${C(e=>e.atRisk)}rem`},children:[m(T,{of:`risk`}),m(`span`,{class:`said`,children:a.due})]}),m(`th`,{scope:`col`,class:`b`,style:{width:`${v+C(e=>e.open)+3}rem`},children:a.open}),n,m(`th`,{scope:`col`,class:`prt`,children:[a.response,c.response!==null&&m(o,{children:[m(`br`,{}),m(`em`,{children:a.target(s.target(c.response))})]})]}),m(`th`,{scope:`col`,class:`prt`,children:[a.result,c.result!==null&&m(o,{children:[m(`br`,{}),m(`em`,{children:a.target(s.target(c.result))})]})]})]})}),m(`tbody`,{children:e.map(({key:e,kind:t,name:n,load:r,more:i,before:a})=>m(`tr`,{class:t,children:[a,m(`th`,{scope:`row`,children:K(n,S,b)}),m(`td`,{class:`n${r.overdue===0?` z`:` vo`}`,children:s.count(r.overdue)}),m(`td`,{class:`n${r.atRisk===0?` z`:` rk`}`,children:s.count(r.atRisk)}),m(`td`,{class:`b`,children:m(`span`,{children:[t!==`sum`&&m(E,{over:r.overdue,risk:r.atRisk,open:r.open,width:r.open/_*v*10}),s.count(r.open)]})}),i,m(`td`,{class:`prt`,children:m(J,{rate:r.responseOnTime,target:c.response,recorded:l,width:y*10})}),m(`td`,{class:`prt`,children:m(J,{rate:r.resolutionOnTime,target:c.result,width:y*10})})]},e))})]})})}function Qe(e){let t={met:0,breached:0,unobserved:0,rate:null,lowCount:!0},n=n=>{let r=e.reduce((e,t)=>e+n(t).met,0),i=e.reduce((e,t)=>e+n(t).breached,0),a=r+i;return a===0?{...t,unobserved:e.reduce((e,t)=>e+n(t).unobserved,0)}:{met:r,breached:i,unobserved:0,rate:r/a,lowCount:e.every(e=>n(e).lowCount)}},r=t=>e.reduce((e,n)=>e+t(n),0);return{open:r(e=>e.open),overdue:r(e=>e.overdue),atRisk:r(e=>e.atRisk),responseOnTime:n(e=>e.responseOnTime),resolutionOnTime:n(e=>e.resolutionOnTime)}}function $e(){let{words:e,language:t}=j(),{data:n,trust:r}=B(`assets`),i=n===null?[]:[...n.items.map(({group:e,kpis:n})=>({key:e.code,kind:`item`,name:u(e,t),load:n})),{key:`NONE`,kind:`dim`,name:e.noAsset,load:n.unassigned},{key:`SUM`,kind:`sum`,name:e.sum,load:n.total}];return m(q,{name:`assets`,trust:r,freshness:n?.freshness??null,title:e.assets,note:n===null?void 0:e.window,children:n!==null&&m(Ze,{rows:i,head:e.assets})})}var et=(e,t)=>t.counts.overdue-e.counts.overdue||t.counts.atRisk-e.counts.atRisk||t.counts.open-e.counts.open||e.name.localeCompare(t.name),tt=(e,t)=>({open:e.open+t.open,overdue:e.overdue+t.overdue,atRisk:e.atRisk+t.atRisk});function nt(e,t,n,r,i){let a=e.filter(({counts:e})=>e.open>0).map(({name:e,counts:t})=>({kind:`item`,name:e,counts:t})).sort(et),o=a.length>r+1?a.slice(0,r):a,s=a.slice(o.length),c=[...o];return s.length>0&&c.push({kind:`rest`,name:i.rest(s.length),counts:s.map(e=>e.counts).reduce(tt,{open:0,overdue:0,atRisk:0})}),c.push({kind:`none`,name:i.none,counts:t},{kind:`sum`,name:i.sum,counts:n}),c}function Y(e){let t=null;for(let n of e)n.overdue>(t?.overdue??0)&&(t=n);return t}function rt(e,t){return Y([...e.items.map(({department:e,kpis:n})=>({name:p(e,t),overdue:n.overdue})),{name:null,overdue:e.unassigned.overdue}])}function it(e,t){let n=e=>new Map(e.filter(({counts:e})=>e.open>0).map(({code:e,counts:t})=>({kind:`item`,name:e,counts:t})).sort(et).map((e,t)=>[e.name,t])),r=n(t);return new Map([...n(e)].map(([e,t])=>{let n=r.get(e);return[e,n===void 0?null:n-t]}))}function at(){let{words:e}=j(),{data:t,trust:n}=B(`departments`),{data:r}=B(`movement`);return m(q,{name:`departments`,trust:n,freshness:t?.freshness??null,title:e.departments,note:e.movedNote,children:t!==null&&m(st,{board:t,movement:r})})}var ot=(e,t)=>t.overdue-e.overdue||t.atRisk-e.atRisk||t.open-e.open;function st({board:e,movement:t}){let{words:n,format:r,language:i}=j(),[a,s]=V({width:187,height:80}),c=Math.max(4,Math.floor((s.height-7.2)/4.6)-3),l=e.items.filter(({kpis:e})=>e.open>0).sort((e,t)=>ot(e.kpis,t.kpis)||e.department.code.localeCompare(t.department.code)),u=l.length>c+1?l.slice(0,c):l,d=l.slice(u.length),f=new Map((t?.items??[]).map(({department:e,kpis:t})=>[e.code,t.responseTime])),h=t===null?null:it(e.items.map(({department:e,kpis:t})=>({code:e.code,counts:t})),t.items.flatMap(({department:e,previous:t})=>t===null?[]:[{code:e.code,counts:t}])),g=Math.max(1,...[...u.map(({department:e})=>f.get(e.code)),t?.total.responseTime].map(e=>e===void 0||e.lowCount?0:e.p90Hours??0)),_=e=>m(`td`,{class:`times`,children:m(lt,{times:e,longest:g})}),v=m(o,{children:[m(`td`,{class:`place`}),m(`td`,{class:`move`})]}),y=[...u.map(({department:e,kpis:t},n)=>({key:e.code,kind:`item`,name:p(e,i),load:t,more:_(f.get(e.code)),before:m(o,{children:[m(`td`,{class:`place`,children:r.count(n+1)}),m(`td`,{class:`move`,children:m(ct,{by:h?.get(e.code)})})]})})),...d.length===0?[]:[{key:`REST${d.length}`,kind:`dim`,name:n.others(r.count(d.length)),load:Qe(d.map(({kpis:e})=>e)),more:m(`td`,{class:`times`}),before:v}],{key:`NONE`,kind:`dim`,name:n.unassigned,load:e.unassigned,more:_(t?.unassigned.responseTime),before:v},{key:`SUM`,kind:`sum`,name:n.sum,load:e.total,more:_(t?.total.responseTime),before:v}];return m(`div`,{class:`fill`,ref:a,children:m(Ze,{rows:y,head:n.departments,tall:6,moreHead:m(`th`,{scope:`col`,class:`times`,children:[n.responseTimes,m(`br`,{}),m(`em`,{children:[n.half,` – `,n.nine]})]}),beforeHead:m(o,{children:[m(`th`,{scope:`col`,class:`place`,children:m(`span`,{class:`said`,children:`#`})}),m(`th`,{scope:`col`,class:`move`,children:n.moved})]})})})}function ct({by:e}){let{format:t,words:n}=j();return e===void 0?null:e===null?m(`span`,{class:`new`,children:n.newRank}):e===0?m(`span`,{class:`same`,children:`–`}):m(`span`,{class:e>0?`up`:`down`,children:[m(`svg`,{class:`ic`,viewBox:`0 0 20 20`,"aria-hidden":`true`,children:m(`path`,{d:e>0?`M10 3 18 16H2Z`:`M10 17 18 4H2Z`,fill:`currentColor`})}),t.count(Math.abs(e))]})}function lt({times:e,longest:t}){let{format:n,words:r}=j();if(e===void 0||e.p50Hours===null||e.p90Hours===null)return m(`span`,{class:`no`,children:r.noData});if(e.lowCount)return m(`span`,{class:`no`,children:r.few});let i=e=>4+e/t*132,a=e=>n.span(Math.round(e*60)*60).split(` `).slice(0,2).join(` `);return m(`span`,{class:`span`,children:[m(`svg`,{viewBox:`0 0 140 20`,"aria-hidden":`true`,children:[m(`path`,{d:`M2 10H138`,stroke:`var(--line)`,"stroke-width":`2`}),m(`path`,{d:`M${i(e.p50Hours)} 10H${i(e.p90Hours)}`,stroke:`var(--d3)`,"stroke-width":`6`}),m(`path`,{d:`M${i(e.p50Hours)} 2V18`,stroke:`var(--ink)`,"stroke-width":`4`})]}),m(`b`,{children:a(e.p50Hours)}),` – `,a(e.p90Hours)]})}function ut({class:e,label:t,data:n,version:i,options:a}){let[o,s,l]=V({width:0,height:0}),u=r(null),d=Ke();return c(()=>{if(l===null||s.width===0||s.height===0)return;let e=getComputedStyle(document.documentElement),t=parseFloat(e.fontSize),r=new S({legend:{show:!1},cursor:{show:!1},padding:[0,0,0,0],...a({rem:t,color:t=>e.getPropertyValue(t).trim(),font:`400 ${2.4*t}px Inter`}),width:s.width*t,height:s.height*t},n,l);return u.current=r,()=>{u.current=null,r.destroy()}},[l,s.width,s.height,d,i]),c(()=>u.current?.setData(n),[n]),m(`div`,{ref:o,class:`chart ${e}`,role:`img`,"aria-label":t})}var dt=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,2e4,5e4,1e5];function ft(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let r=t.slice(0,n);if(r.length<3)return null;let i=e=>{let t=Array.from({length:24},()=>0);for(let n of r)for(let i of n.trend){let n=C(i.from);t[n]=(t[n]??0)+e(i.kpis)/r.length}return t};return{day:e,weeks:r.length,received:i(e=>e.received),ended:i(e=>e.ended)}}function pt(e,t,n,r){let i=mt(e,t);return i*n<r-1e-9||i<.05?null:i}function mt(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}var X=Array.from({length:25},(e,t)=>t);function ht({data:e,usual:t,hour:n}){let{words:i,format:a}=j(),o=r(n);o.current=n;let s=l(()=>{let n=X.map(()=>null),r=X.map(()=>null);for(let{from:t,kpis:i}of e.kpis.trend)n[C(t)]=i.received,r[C(t)]=-i.ended;let i=(e,t)=>X.map(n=>e===void 0?null:t*(e[Math.min(n,23)]??0));return[X,n,r,i(t?.received,1),i(t?.ended,-1)]},[e,t,Math.floor(n*60)]),c=`${i.flow}: ${a.count(e.kpis.received)} ${i.received}, ${a.count(e.kpis.ended)} ${i.ended}`;return m(ut,{class:`fl`,label:c,data:s,version:a.language,options:e=>gt(e,a,()=>o.current)})}function gt({rem:e,color:t,font:n},r,i){let a=Math.max(1,.2*e),{bars:o,stepped:s}=S.paths,c=o?.({size:[.82,10*e],align:1}),l=s?.({align:1}),u={stroke:t(`--ink-2`),width:a,dash:[.6*e,.4*e],points:{show:!1},...l===void 0?{}:{paths:l}},d={points:{show:!1},width:a*1.2,...c===void 0?{}:{paths:c}};return{padding:[1.4*e,1.6*e,0,0],scales:{x:{time:!1,range:[0,24]},y:{range:(e,t,n)=>[Math.min(-1,t)*1.08,Math.max(1,n)*1.08]}},axes:[{font:n,stroke:t(`--ink-3`),size:3.4*e,gap:.4*e,grid:{show:!1},ticks:{show:!1},splits:()=>[0,6,12,18,24],values:(e,t)=>t.map(e=>String(e).padStart(2,`0`))},{font:n,stroke:t(`--ink-3`),gap:.8*e,incrs:dt,space:3.4*e,ticks:{show:!1},size:(t,n)=>(1+1.5*Math.max(1,...(n??[]).map(e=>e.length)))*e,grid:{stroke:t(`--line`),width:a*.7},values:(e,t)=>t.map(e=>r.count(Math.abs(e)))}],series:[{},{...d,fill:t(`--d4`),stroke:t(`--d4`)},{...d,stroke:t(`--d4`)},u,u],hooks:{draw:[e=>{let{ctx:n,bbox:r}=e,o=e.valToPos(0,`y`,!0),s=e.valToPos(Math.min(24,i()),`x`,!0);n.save(),n.setLineDash([]),n.lineWidth=a*devicePixelRatio,n.strokeStyle=t(`--line-2`),n.beginPath(),n.moveTo(r.left,o),n.lineTo(r.left+r.width,o),n.stroke(),n.strokeStyle=t(`--ink`),n.beginPath(),n.moveTo(s,r.top),n.lineTo(s,r.top+r.height),n.stroke(),n.restore()}]}}}function _t({large:e=!1}){let{words:t,format:n}=j(),{data:r,trust:i}=B(`today`),a=R(60),s=F(e=>e.usual),c=n.hour(a),l=s!==null&&r!==null&&r.window.from?.slice(0,10)===s.day?s:null,u=F(({city:e})=>e?.lowCountFloor??1),d=e=>l===null?null:pt(l[e],c,l.weeks,u);return m(q,{name:`flow`,trust:i,freshness:r?.freshness??null,title:t.flow,short:t.flowShort,note:l===null?void 0:m(o,{children:[m(`svg`,{class:`dk`,viewBox:`0 0 34 4`,"aria-hidden":`true`,children:m(`path`,{d:`M0 2H34`,stroke:`var(--ink)`,"stroke-width":`2.4`,"stroke-dasharray":`7 4`})}),t.usualDay(n.language===`en`&&!e?n.weekday(a).slice(0,3):n.weekday(a))]}),children:r!==null&&m(`div`,{class:`flw`,children:[m(vt,{n:r.kpis.received,what:t.received,usual:d(`received`),large:e}),m(ht,{data:r,usual:l,hour:c}),m(vt,{n:r.kpis.ended,what:t.ended,usual:d(`ended`),large:e})]})})}function vt({n:e,what:t,usual:n,large:r}){let{words:i,format:a}=j();return m(`div`,{class:`fk${r?` large`:``}`,children:[m(k,{value:a.count(e),n:e,glance:r}),` `,t,` `,n!==null&&m(`em`,{children:i.usually(a.mean(n))})]})}function yt(){let{words:e}=j(),{data:t,trust:n}=B(`backlog`);return m(o,{children:[m(_t,{large:!0}),m(q,{name:`backlog`,trust:n,freshness:t?.freshness??null,title:e.backlog,children:t!==null&&m(bt,{data:t})}),m(q,{name:`ageing`,trust:n,freshness:t?.freshness??null,title:e.ageing,children:t!==null&&m(St,{data:t})})]})}function bt({data:e}){let{words:t,format:n}=j(),{open:r,trend:i}=e.kpis,a=l(()=>i.map(({from:e})=>w(e)),[i]),o=l(()=>[a.map((e,t)=>t),i.map(({kpis:e})=>e.open),i.map(({kpis:e})=>e.overdue)],[a,i]),s=e=>a[e]===void 0?``:n.date(a[e]).split(` `).slice(0,2).map(e=>e.slice(0,3)).join(` `);return m(`div`,{class:`flw`,children:[m(`div`,{class:`fk large`,children:[m(k,{value:n.figure(r),n:r}),` `,t.open]}),m(ut,{class:`bl`,label:`${t.backlog}: ${n.count(r)}`,data:o,version:`${n.language}${a[0]??0}`,options:e=>xt(e,n.count,s,a.length)}),m(`div`,{class:`keys`,children:[m(`span`,{children:[m(`i`,{class:`line open`}),t.open]}),m(`span`,{children:[m(`i`,{class:`line over`}),t.overdue]})]})]})}function xt({rem:e,color:t,font:n},r,i,a){let o={font:n,stroke:t(`--ink-3`),ticks:{show:!1}};return{padding:[1.4*e,4*e,0,0],scales:{x:{time:!1},y:{range:(e,t,n)=>[0,Math.max(1,n)*1.08]}},axes:[{...o,size:4.6*e,gap:1.4*e,grid:{show:!1},splits:()=>[0,Math.floor((a-1)/2),a-1],values:(e,t)=>t.map(i)},{...o,gap:.8*e,incrs:dt,space:5*e,grid:{stroke:t(`--line`),width:1},values:(e,t)=>t.map(r),size:(t,n)=>(1+1.5*Math.max(1,...(n??[]).map(e=>e.length)))*e}],series:[{},{stroke:t(`--ink`),width:.34*e,points:{show:!1}},{stroke:t(`--over`),width:.34*e,dash:[1*e,.5*e],points:{show:!1}}]}}function St({data:e}){let{words:t,format:n}=j(),r=R(60),{upTo3Days:i,upTo7Days:a,upTo14Days:o,upTo30Days:s,upTo60Days:c,over60Days:l,oldestSubmittedAt:u}=e.kpis.ageing,d=[i,a,o,s,c,l],f=Math.max(1,...d);return m(`div`,{class:`ages`,children:[d.map((e,r)=>m(`div`,{children:[m(`span`,{children:t.ages[r]}),m(`svg`,{viewBox:`0 0 100 20`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:m(`rect`,{width:e/f*100,height:`20`,fill:`var(--d${r<2?2:r<4?3:4})`})}),m(`b`,{class:e===0?`z`:``,children:n.count(e)})]},r)),m(`p`,{children:u===null?t.noOpen:t.oldest(n.span((r-w(u))/1e3))})]})}function Ct(){let{words:e}=j(),{data:t,trust:n}=B(`departments`),{data:r}=B(`heat`),{data:i}=B(`pillars`);return m(q,{name:`heat`,trust:n,freshness:t?.freshness??null,title:e.scenes.heat,note:e.window,children:t!==null&&r!==null&&i!==null&&m(wt,{board:t,heat:r,pillars:i})})}function wt({board:e,heat:t,pillars:n}){let{words:r,format:i,language:a,targets:o,answers:s}=j(),[c,{width:l,height:d}]=V({width:187,height:80}),f=F(e=>e.city?.categories),g=l<140,_=Math.max(4,Math.floor((d-7.6)/4.05)-3),v=e.items.filter(({kpis:e})=>e.open>0).sort((e,t)=>t.kpis.overdue-e.kpis.overdue||t.kpis.atRisk-e.kpis.atRisk||t.kpis.open-e.kpis.open),y=v.length>_+1?v.slice(0,_):v,b=new Set(y.map(({department:e})=>e.code)),x=e.items.filter(({department:e})=>!b.has(e.code)),S=x.filter(({kpis:e})=>e.open>0).length,C=[...y.map(({department:e,kpis:t})=>({key:e.code,kind:`item`,name:p(e,a),codes:[e.code],load:t})),...S===0?[]:[{key:`REST${x.length}`,kind:`dim`,name:r.others(i.count(S)),codes:x.map(({department:e})=>e.code),load:Qe(x.map(({kpis:e})=>e))}],{key:`NONE`,kind:`dim`,name:r.unassigned,codes:[`NONE`],load:e.unassigned},{key:`SUM`,kind:`sum`,name:r.sum,codes:[],load:e.total}],w=new Map;for(let{department:e,pillar:n,open:r,overdue:i}of t.rows){if(n===null||v===null)continue;let t=[`${C.find(({codes:t})=>t.includes(e??``))?.key??`?`}|${n}`,`SUM|${n}`];for(let e of t){let t=w.get(e)??{open:0,overdue:0};w.set(e,{open:t.open+(r??0),overdue:t.overdue+(i??0)})}}let E=new Set((f??[]).map(({department:e,pillar:t})=>`${e.code}|${t.code}`)),D=Math.max(1,...[...w].filter(([e])=>!e.startsWith(`SUM|`)).map(([,e])=>e.open)),O=n.items.map(({group:e})=>u(e,a)),k=h(O),ee=[...n.items.map(({group:e},t)=>({code:e.code,name:k===``?O[t]??``:O[t]?.slice(k.length+1)??``})),{code:`NONE`,name:r.unsortedColumn}],te={size:2.6,weight:500},ne=Math.min(g?22:30,Math.max(...C.map(({name:e})=>W(e,te)))+1.5);return m(`div`,{class:`fill heat-table${g?` narrow`:``}`,ref:c,children:m(`table`,{style:{"--first":`${ne}rem`},children:[m(`thead`,{children:m(`tr`,{children:[m(`th`,{scope:`col`,children:m(`span`,{class:`said`,children:r.group})}),ee.map(({code:e,name:t})=>m(`th`,{scope:`col`,class:`c`,children:g?K(t,8.6,{size:2.4,weight:400}):t},e)),m(`th`,{scope:`col`,class:`n`,children:r.open}),m(`th`,{scope:`col`,class:`n s`,children:[m(T,{of:`over`}),m(`span`,{class:`said`,children:r.overdue})]}),m(`th`,{scope:`col`,class:`n s`,children:[m(T,{of:`risk`}),m(`span`,{class:`said`,children:r.due})]}),m(`th`,{scope:`col`,class:`prt`,children:[r.response,m(`br`,{}),m(`em`,{children:o.response!==null&&r.target(i.target(o.response))})]}),m(`th`,{scope:`col`,class:`prt`,children:[r.result,m(`br`,{}),m(`em`,{children:o.result!==null&&r.target(i.target(o.result))})]})]})}),m(`tbody`,{children:C.map(({key:e,kind:t,name:n,codes:r,load:a})=>m(`tr`,{class:t,children:[m(`th`,{scope:`row`,children:K(n,ne-1,te)}),ee.map(({code:n})=>{let a=w.get(`${e}|${n}`),o=t===`sum`||r.some(e=>E.has(`${e}|${n}`));return a===void 0||a.open===0?m(`td`,{class:`c zero`,children:a!==void 0||o?`0`:``},n):m(`td`,{class:`c ${t===`sum`?``:`h${Math.min(3,1+Math.floor(a.open/D*2.999))}`}`,children:m(`span`,{children:[i.count(a.open),a.overdue>0&&m(`em`,{children:[m(T,{of:`over`}),i.count(a.overdue)]})]})},n)}),m(`td`,{class:`n`,children:i.count(a.open)}),m(`td`,{class:`n${a.overdue===0?` z`:` vo`}`,children:i.count(a.overdue)}),m(`td`,{class:`n${a.atRisk===0?` z`:` rk`}`,children:i.count(a.atRisk)}),m(`td`,{class:`prt`,children:m(J,{rate:a.responseOnTime,target:o.response,recorded:s,width:64})}),m(`td`,{class:`prt`,children:m(J,{rate:a.resolutionOnTime,target:o.result,width:64})})]},e))})]})})}function Tt(e,t){switch(t){case`OPEN`:return e.open;case`OVERDUE`:return e.overdue;case`RECEIVED`:return e.received;case`PER_THOUSAND`:return e.perThousand;case`RESOLUTION_ON_TIME`:return e.resolutionOnTime.rate}}function Et(e,t,n,r){let i=e.items.map(({kpis:e})=>Tt(e,t)).filter(e=>e!==null);if(t===`RESOLUTION_ON_TIME`){let e=n??.85,i=[e,e-.15,e-.3],a=e=>r.target(e);return{of:e=>{let n=e===void 0?null:Tt(e,t);return n===null?null:n>=i[0]?0:n>=i[1]?1:n>=i[2]?2:3},labels:[`\u2265 ${a(i[0])}`,`${a(i[1])}\u2013${a(i[0])}`,`${a(i[2])}\u2013${a(i[1])}`,`< ${a(i[2])}`]}}if(t===`PER_THOUSAND`){let e=[...i].sort((e,t)=>e-t),t=t=>e[Math.floor((e.length-1)*t)]??0,[n,a,o]=[t(.25),t(.5),t(.75)];return{of:e=>{let t=e?.perThousand??null;return t===null?null:t<=n?0:t<=a?1:t<=o?2:3},labels:[`\u2264 ${r.mean(n)}`,`\u2264 ${r.mean(a)}`,`\u2264 ${r.mean(o)}`,`> ${r.mean(o)}`]}}let a=te(i),o=(e,t)=>e===t?r.count(e):`${r.count(e)}\u2013${r.count(t)}`;return{of:e=>ie(e===void 0?0:Tt(e,t)??0,a),labels:[`0`,o(1,a[0]),o(a[0]+1,a[1]),`${r.count(a[1]+1)}+`]}}var Dt=[`var(--d0)`,`var(--d1)`,`var(--d2)`,`var(--d4)`];function Ot(e,t,n,r){return l(()=>kt(e,t,n,r),[e,t?.districts,n,r])}function kt(e,t,n,r){let i=D(e,n-4,r-4),a=e=>{let[t,n]=i(e);return[t+2,n+2]},o=new Map((t?.districts??[]).map(e=>[e.code,e])),s=e.map(e=>{let t=o.get(e.code),n=t?.longitude!=null&&t.latitude!=null?[t.longitude,t.latitude]:ae(e)??[0,0];return{code:e.code,path:re(e,a),at:a(n),parent:t?.parentCode??``}}),c=[...new Set(s.map(({parent:e})=>e))].flatMap(e=>{let t=o.get(e),n=s.filter(({parent:t})=>t===e);if(t===void 0||n.length===0)return[];let r=n.reduce(([e,t],{at:[n,r]})=>[e+n,t+r],[0,0]);return[{code:e,name:t.name,nameEn:t.nameEn,at:[r[0]/n.length,r[1]/n.length]}]});if(s.length===0)return{areas:s,upper:c,outline:``,kilometre:0};let l=e[0]?.rings[0]?.[0]??[0,0],u=a([l[0],l[1]+.01])[1]-a(l)[1];return{areas:s,upper:c,outline:ee(e,e=>o.get(e)?.parentCode??``,a),kilometre:Math.abs(u)/1.1132}}function At({drawing:e,counts:t,classes:n,parentOf:r,small:i}){let a=Math.max(1,...[...t.values()].map(({overdue:e})=>e));return m(o,{children:[e.areas.map(({code:e,path:i})=>{let a=n.of(t.get(r===null?e:r(e)));return m(jt,{path:i,fill:a===null?`url(#nodata)`:Dt[a]},e)}),m(`path`,{d:e.outline,fill:`none`,stroke:`var(--ink-2)`,"stroke-opacity":`.7`,"stroke-width":i*.34,"stroke-linecap":`round`}),(r===null?e.areas:e.upper).map(({code:e,at:[n,o]})=>{let s=t.get(e)?.overdue??0;return s===0?null:m(Mt,{x:n,y:r===null?o:o+i*2.6,r:a===1?i+1:i*(1+.8*Math.sqrt((s-1)/(a-1)))},e)})]})}var jt=v(({path:e,fill:t})=>m(`path`,{d:e,fill:t,stroke:`var(--bg)`,"stroke-width":`1.4`})),Mt=v(({x:e,y:t,r:n})=>m(`path`,{d:`M${e} ${t-n}l${n} ${n}l${-n} ${n}l${-n} ${-n}Z`,fill:`var(--over-fill)`,stroke:`var(--bg)`,"stroke-width":`2`}));function Nt({drawing:e,left:t,top:n}){let r=F(e=>e.rings);return m(`div`,{class:`rings`,"aria-hidden":`true`,children:r.map(({code:r,cursor:i})=>{let a=e.areas.find(e=>e.code===r)?.at;return a===void 0?null:m(`i`,{class:`ring`,style:{left:`${t(a[0])}%`,top:`${n(a[1])}%`}},i)})})}function Pt(){let{words:e,format:t,language:n}=j(),{data:r,trust:i}=B(`departments`);return m(q,{name:`rankp`,trust:i,freshness:r?.freshness??null,title:e.departments,note:e.byOverdue,children:r!==null&&m(Lt,{items:r.items.map(({department:e,kpis:t})=>({name:p(e,n),counts:t})),unassigned:r.unassigned,total:r.total,names:{rest:n=>e.others(t.count(n)),none:e.unassigned,sum:e.sum}})})}function Ft(){let{words:e}=j(),{data:t,trust:n}=B(`kecamatan`);return m(q,{name:`rankp`,trust:n,freshness:t?.freshness??null,title:e.districts,short:e.districtsShort,children:t!==null&&m(It,{board:t})})}function It({board:e}){let{words:t,format:n,language:r}=j();return m(Lt,{items:e.items.map(({district:e,kpis:t})=>({name:u(e,r),counts:t})),unassigned:e.unassigned,total:e.total,names:{rest:e=>t.otherDistricts(n.count(e)),none:t.unlocated,sum:t.sum}})}function Lt({items:e,unassigned:t,total:n,names:r,size:i=2.6}){let{words:a,format:o}=j(),[s,{width:c,height:l}]=V({width:51,height:32}),u=nt(e,t,n,Math.max(2,Math.floor((l-3)/(i*1.27))-3),r),d=e=>Math.max(3.2,...u.map(t=>W(o.count(e(t)),{size:i,weight:600}))),f=d(e=>e.counts.overdue)+2,p=d(e=>e.counts.atRisk)+2,h=d(e=>e.counts.open)+1,g=Math.max(...u.filter(e=>e.kind===`item`||e.kind===`none`).map(e=>e.counts.open),1),_={size:i,weight:500},v=Math.max(...u.map(e=>W(e.name,_))),y=Math.min(c>60?30:12.8,Math.max(4,c-f-p-h-2-v)),b=c-f-p-h-2-y;return m(`div`,{class:`fill`,ref:s,style:{"--text":`${i}rem`},children:m(`table`,{class:`rank`,children:[m(`thead`,{children:m(`tr`,{children:[m(`th`,{scope:`col`,children:m(`span`,{class:`said`,children:a.group})}),m(`th`,{scope:`col`,class:`n`,style:{width:`${f}rem`},children:[m(T,{of:`over`}),m(`span`,{class:`said`,children:a.overdue})]}),m(`th`,{scope:`col`,class:`n`,style:{width:`${p}rem`},children:[m(T,{of:`risk`}),m(`span`,{class:`said`,children:a.due})]}),m(`th`,{scope:`col`,class:`b`,style:{width:`${y+h+2}rem`},children:a.open})]})}),m(`tbody`,{children:u.map(({kind:e,name:t,counts:n})=>m(`tr`,{class:e===`sum`?`sum`:e===`item`?``:`dim`,children:[m(`th`,{scope:`row`,children:K(t,b,_)}),m(`td`,{class:`n${n.overdue===0?` z`:` vo`}`,children:o.count(n.overdue)}),m(`td`,{class:`n${n.atRisk===0?` z`:` rk`}`,children:o.count(n.atRisk)}),m(`td`,{class:`b`,children:m(`span`,{children:[e!==`sum`&&n.open<=g&&m(E,{over:n.overdue,risk:n.atRisk,open:n.open,width:n.open/g*y*10}),o.count(n.open)]})})]},e+t))})]})})}function Rt(){let{words:e}=j(),t=F(e=>e.view.level),n=F(e=>e.view.measure),r=F(({shapes:e,city:t})=>e===`none`||t?.boundaries.length===0),i=B(`kecamatan`),a=B(`kelurahan`),{data:s,trust:c}=t===`KELURAHAN`?a:i,l=t===`KELURAHAN`?e.kelurahan:e.kecamatan;return r?m(`div`,{class:`nomap`,children:m(`p`,{class:`emp`,children:e.noBoundaries})}):m(o,{children:[m(q,{name:`bigmap`,trust:c,freshness:s?.freshness??null,title:`${l}: ${e.measures[n]}`,children:s!==null&&m(zt,{board:s,upper:t===`KECAMATAN`,noun:l})}),m(q,{name:`upper`,trust:i.trust,freshness:i.data?.freshness??null,title:e.kecamatan,note:e.byOverdue,children:i.data!==null&&m(It,{board:i.data})}),t===`KELURAHAN`&&m(q,{name:`lower`,trust:a.trust,freshness:a.data?.freshness??null,title:e.kelurahan,note:e.byOverdue,children:a.data!==null&&m(It,{board:a.data})})]})}function zt({board:e,upper:t,noun:n}){let{format:r,targets:i,words:a,language:o}=j(),s=F(e=>e.city),c=F(e=>e.shapes),l=F(e=>e.view.measure),[d,f]=V({width:122,height:76}),p=f.width>95?24:20,h=Math.max(10,(f.width-2*p)*10),g=Math.max(10,f.height*10),_=Ot(c===null||c===`none`?[]:c,s,h,g),v=new Map(e.items.map(({district:e,kpis:t})=>[e.code,t])),y=Et(e,l,i.result,r),b=_.areas.filter(({code:e})=>(v.get(e)?.overdue??0)>0).map(({at:e})=>e),x=new Map((s?.districts??[]).map(({code:e,parentCode:t})=>[e,t??``]));return m(`div`,{class:`bigmap-box`,ref:d,children:[m(`svg`,{viewBox:`${-p*10} 0 ${f.width*10} ${g}`,"aria-hidden":`true`,children:m(At,{drawing:_,counts:v,classes:y,parentOf:t?e=>x.get(e)??``:null,small:11})}),m(`svg`,{viewBox:`${-p*10} 0 ${f.width*10} ${g}`,"aria-hidden":`true`,children:[_.upper.map(e=>{let t=u(e,o).toUpperCase(),n=W(t,{size:2.6,weight:600})*5.6;return m(`text`,{class:`place`,x:e.at[0],y:e.at[1]+Bt(b,e.at,n),"text-anchor":`middle`,children:t},e.code)}),!t&&m(Ht,{board:e,drawing:_,width:h,height:g,side:p*10}),m(`g`,{transform:`translate(${h+p*10-4-2*_.kilometre} ${g-42})`,children:[m(`path`,{d:`M0 0V10H${2*_.kilometre}V0`,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2`}),m(`text`,{x:_.kilometre,y:`38`,class:`ax`,"text-anchor":`middle`,children:a.kilometres(`2`)})]})]}),m(Nt,{drawing:_,left:e=>(e+p*10)/(f.width*10)*100,top:e=>e/g*100}),m(Vt,{board:e,classes:y,noun:n})]})}function Bt(e,[t,n],r){let i=i=>e.filter(([e,a])=>Math.abs(e-t)<r+14&&a>n+i-38&&a<n+i+18).length;return[0,-32,32,-56,56,-80,80].reduce((e,t)=>i(t)<i(e)?t:e,0)}function Vt({board:e,classes:t,noun:n}){let{format:r,words:i}=j(),a=F(e=>e.view.measure),o=e.items.map(({kpis:e})=>t.of(e)),s=o.filter(e=>e===null).length;return m(`div`,{class:`leg legend`,children:[m(`span`,{class:`head`,children:[i.measures[a],m(`em`,{children:n.toLowerCase()})]}),t.labels.map((e,t)=>m(`span`,{children:[m(`i`,{class:`c${t}`}),e,m(`em`,{children:r.count(o.filter(e=>e===t).length)})]},t)),s>0&&m(`span`,{children:[m(`i`,{class:`none`}),i.noData,m(`em`,{children:r.count(s)})]}),m(`span`,{children:[m(T,{of:`over`}),i.overdue]}),m(`span`,{children:[m(T,{of:`fresh`}),i.newNow]})]})}function Ht({board:e,drawing:t,width:n,height:r,side:i}){let{format:a,words:s,language:c}=j(),l=e.items.filter(({kpis:e})=>e.overdue>0).sort((e,t)=>t.kpis.overdue-e.kpis.overdue||t.kpis.open-e.kpis.open).slice(0,8).flatMap(({district:e,kpis:n})=>{let r=t.areas.find(({code:t})=>t===e.code)?.at;return r===void 0?[]:[{code:e.code,name:u(e,c),kpis:n,at:r}]}),d=e=>{let t=l.filter(({at:t})=>t[0]<n/2===e).sort((e,t)=>e.at[1]-t.at[1]),i=e?20:40,a=r-(e?330:110),o=i,s=t.map(e=>{let t=Math.max(o,Math.min(e.at[1],a));return o=t+64,{...e,y:t}});for(let e=s.length-1,t=a;e>=0;e--){let n=s[e];n!==void 0&&(n.y=Math.min(n.y,t),t=n.y-64)}return s};return m(o,{children:[!0,!1].flatMap(e=>d(e).map(({code:t,name:r,kpis:o,at:c,y:l})=>{let u=e?-i:n+i,d=e?`start`:`end`,f=`${a.count(o.overdue)} ${s.overdueShort}`,p=Math.max(W(r,{size:2.6,weight:600}),W(`${f} ${s.ofOpen(a.count(o.open))}`,{size:2.4,weight:600}))*10+14;return m(`g`,{children:[m(`path`,{d:`M${e?u+p:u-p} ${l}H${e?Math.min(-10,c[0]):Math.max(n+10,c[0])}L${c[0]} ${c[1]}`,fill:`none`,stroke:`var(--ink-2)`,"stroke-opacity":`.6`,"stroke-width":`1.8`}),m(`text`,{x:u,y:l-3,"text-anchor":d,class:`lname`,children:r}),m(`text`,{x:u,y:l+25,"text-anchor":d,class:`lsub`,children:[m(`tspan`,{class:`lover`,children:f}),` `,s.ofOpen(a.count(o.open))]})]},t)}))})}var Ut=`l7.4 13h-14.8Z`;function Wt({moments:e,now:t,cut:n,height:r=9.4}){let{words:i,format:a,hours:o}=j(),[s,c]=V({width:42.2,height:r}),l=c.width*10,u=r*10-68,d=l-6,f=e=>6+e*(d-6),p=e.map(e=>f(Math.min(1,Math.max(0,(e-t)/(o*36e5))))),h=Gt(p,13),g=Math.min(14,(u+16)/Math.max(1,...h)),_=[0,.25,.5,.75,1];return m(`div`,{class:`rug`,ref:s,style:{height:`${r}rem`},children:m(`svg`,{viewBox:`0 ${-u} ${l} ${r*10}`,"aria-hidden":`true`,children:[m(`path`,{d:`M6 34H${d}${_.map(e=>`M${f(e)} 28V40`).join(``)}`,stroke:`var(--line-2)`,"stroke-width":`2`}),_.filter(e=>l>700||e*2%1==0).map(e=>m(`text`,{x:f(e),y:`62`,class:`ax`,"text-anchor":e===0?`start`:e===1?`end`:`middle`,children:e===0?n?a.clock(t):i.now:i.plus(a.count(e*o))},e)),m(`path`,{d:p.map((e,t)=>`M${e.toFixed(1)} ${(18-g*(h[t]??0)).toFixed(1)}${Ut}`).join(``),fill:`var(--bg)`,stroke:`var(--risk)`,"stroke-width":`2.6`,"stroke-linejoin":`round`})]})})}function Gt(e,t){let n=[];return e.map(e=>{let r=n.findIndex(n=>e-n>=t);return r===-1&&(r=n.length),n[r]=e,r})}function Kt(e,t,n,r){let i=n.clock(e),a=oe(n.day(t),n.day(e));return a<=0?r.at(i):a===1?r.tomorrow(i):r.onDay(a<7?n.weekday(e):n.date(e),i)}function qt(e,t,n,r,i){let{overdue:a,open:o}=e.kpis,s=e.dueNext.map(e=>w(e.dueAt)).find(e=>e>n),c=s===void 0?i.noDue:i.nextDue(Kt(s,n,r,i));if(o===0)return`${i.noOpen}. ${c}`;if(a===0)return`${i.noOverdue}. ${c}`;let l=i.overdueSentence(r.count(a),a===1),u=t!==null&&t.total.overdue===a?rt(t,r.language):null;if(u===null)return`${l}. ${c}`;let d=u.name;return`${l}, ${u.overdue===a?d===null?i.holderNone:i.holderAll(d,a===1):d===null?`${r.count(u.overdue)} ${i.holderNone}`:i.holder(r.count(u.overdue),d)}. ${c}`}function Jt(e,t,n,r){let i=Y([...e.items.map(({group:e,kpis:t})=>({name:u(e,n.language),overdue:t.overdue})),{name:t,overdue:e.unassigned.overdue}]);return e.total.open===0?`${r.noOpen}.`:i===null?`${r.noOverdue}.`:r.mostIn(n.count(i.overdue),n.count(e.total.overdue),i.name)}function Yt(e,t,n){let r=rt(e,t.language);return e.total.open===0?`${n.noOpen}.`:r===null?`${n.noOverdue}.`:n.mostIn(t.count(r.overdue),t.count(e.total.overdue),r.name??n.unassigned.toLowerCase())}function Xt(e,t,n){let r=Y(e.items.map(({district:e,kpis:n})=>({name:u(e,t.language),overdue:n.overdue})));return e.total.open===0?`${n.noOpen}.`:r===null?`${n.noOverdue}.`:n.inDistrict(t.count(r.overdue),t.count(e.total.overdue),r.name)}function Zt(e,t,n,r){let i=t.kpis.trend.at(-2)?.kpis.open??t.kpis.open,a=t.kpis.open-i;return r.flowSentence(n.count(e.kpis.received),n.count(e.kpis.ended),a,n.count(Math.abs(a)))}function Qt(e,t,n,r,i,a){let o=e.dueNext.map(e=>w(e.dueAt)).find(e=>e>n),s=o===void 0?a.noDue:a.nextDue(Kt(o,n,i,a)),c=e.kpis.atRisk;if(c===0)return`${a.noneDue(i.count(r))} ${s}`;let l=t===null||t.total.atRisk!==c?null:Y(t.items.map(({department:e,kpis:t})=>({name:p(e,i.language),overdue:t.atRisk}))),u=l===null?null:l.overdue===c?a.holderAll(l.name,c===1):a.holder(i.count(l.overdue),l.name);return`${a.dueSentence(i.count(c),i.count(r),u)} ${s}`}function $t({items:e,now:t,cut:n,most:r,size:i=2.6,named:a=!0}){let{words:o,format:s,hours:c,language:l}=j(),[u,{width:d,height:f}]=V({width:42.2,height:23}),h=Math.max(2,Math.min(r,Math.floor(f/(i*1.14)))),g={size:Math.max(2.4,i-.2),weight:400},_=e.slice(0,h).map(e=>{let r=w(e.dueAt),i=(r-t)/1e3,u=`${s.weekday(r).slice(0,3)} ${s.clock(r)}`,d=n?s.day(r)===s.day(t)?s.clock(r):u:i>172800?u:s.span(i<60?i:Math.ceil(i/60)*60),f=e.clock===`RESPONSE`?o.response:o.result,m=e.department.code===`NONE`?o.unassigned.toLowerCase():p(e.department,l);return{key:e.dueAt+e.clock+e.department.code+e.category.code,due:r,when:d,what:a?`${f} `:``,name:m,state:!n&&i<3600?`soon`:i>c*3600?`later`:``}}),v=Math.max(i*5.4,..._.map(({when:e})=>W(e,{size:i,weight:600})+1.8));return _.length===0?m(`div`,{class:`pb`,children:m(`span`,{class:`emp2`,children:o.noDue})}):m(`ol`,{class:`strips`,ref:u,style:{"--when":`${v}rem`,"--most":h,"--size":`${i}rem`,"--small":`${g.size}rem`},children:_.map(({key:e,due:n,when:r,what:i,name:a,state:c},l)=>m(en,{state:c,when:r,what:i,name:K(a,d-v-1.6-W(i,g),g),title:Kt(n,t,s,o)},`${e}${_.slice(0,l).filter(t=>t.key===e).length}`))})}var en=v(({state:e,when:t,what:n,name:r,title:i})=>m(`li`,{class:e,title:i,children:[m(`b`,{children:m(`span`,{children:t})}),m(`span`,{class:`w`,children:[n!==``&&m(`em`,{children:n}),r]})]}));function tn(){let{words:e,format:t,hours:n}=j(),{data:r,trust:i}=B(`headline`),a=R(1),o=z(),s=r?.kpis.atRisk??0,c=(r?.dueNext??[]).filter(e=>o||w(e.dueAt)>a),l=c.filter(e=>w(e.dueAt)-a<=n*36e5),u=l.length>=50&&s>l.length,d=u?e.dueTitleShort(t.count(s)):s===0?e.dueNone(t.count(n)):e.dueTitle(t.count(s),t.count(n));return m(q,{name:`promise`,trust:i,freshness:r?.freshness??null,title:d,short:e.dueTitleShort(t.count(s)),note:u?e.nearest(t.count(l.length)):void 0,children:[m(Wt,{moments:l.map(e=>w(e.dueAt)),now:Math.floor(a/6e4)*6e4,cut:o}),m($t,{items:c,now:a,cut:o,most:5})]})}function nn(){let{words:e,targets:t,clocks:n,answers:r}=j(),{data:i,trust:a}=B(`headline`),{data:o}=B(`today`);return m(q,{name:`lead`,trust:a,freshness:i?.freshness??null,title:e.city,note:e.window,children:[i!==null&&m(rn,{data:i,today:o}),i!==null&&m(`div`,{class:`rates`,children:[m(Z,{name:n.response,rate:i.kpis.responseOnTime,target:t.response,recorded:r}),m(Z,{name:n.result,rate:i.kpis.resolutionOnTime,target:t.result})]})]})}function rn({data:{kpis:e},today:t}){let{words:n,format:r,hours:i,answers:a}=j(),[o,s]=V({width:51,height:20}),c=r.figure(e.overdue),l=r.figure(e.atRisk),u=r.figure(e.open),d=s.width>80?s.width/3-2:s.width/2-.8,f=Math.min(...[c,l].map(e=>G(e,d,12.4,6.4,.5))),p=t===null?null:t.kpis.responseOnTime.breached+t.kpis.resolutionOnTime.breached,h=a||e.awaitingResponse>0?n.awaiting(r.count(e.awaitingResponse)):n.responseUnobserved,g=(s.width>80?s.width/3:s.width)-2.2-W(h,{size:2.4,weight:400});return m(`div`,{class:`figs`,ref:o,children:[m(`div`,{class:`big`,children:[m(`div`,{class:`f over${e.overdue===0?` zero`:``}`,children:[m(T,{of:e.overdue===0?`over0`:`over`,size:f*.39}),m(k,{value:c,n:e.overdue,alarm:!0,size:f}),m(A,{first:n.overdue,second:p===null?`\xA0`:p===0?n.noneNewToday:n.newToday(r.count(p))})]}),m(`div`,{class:`f risk${e.atRisk===0?` zero`:``}`,children:[m(T,{of:`risk`,size:f*.39}),m(k,{value:l,n:e.atRisk,size:f}),m(A,{first:n.due,second:n.within(r.count(i))})]})]}),m(`div`,{class:`mid`,children:m(`div`,{class:`f`,children:[m(k,{value:u,n:e.open,size:G(u,g,8.8,6.4)}),m(A,{first:n.open,second:h})]})})]})}var Z=v(({name:e,rate:t,target:n,recorded:r=!0})=>{let{words:i,format:a}=j(),o=qe(t,n),s=o.kind===`rate`&&o.standing===`far`;return m(`div`,{class:`rt${s?` far`:``} ${o.kind}`,children:[m(`span`,{class:`n`,children:e}),m(`div`,{children:[o.kind===`rate`?m(k,{value:a.percent(o.rate),n:o.rate,glance:!1}):o.kind===`few`?m(`b`,{class:`few`,children:i.parts(a.count(o.met),a.count(o.all))}):m(`span`,{class:`no`,children:o.unobserved||!r?i.unobserved:i.noData}),n!==null&&o.kind!==`null`&&m(`span`,{class:`tg`,children:[m(x,{}),a.target(n)]})]}),m(se,{view:o,target:n,width:236,height:30})]})}),an=264,on=300;function sn(){let{words:e,format:t,targets:n}=j(),{data:r,trust:i}=B(`kelurahan`),a=F(e=>e.city),o=F(e=>e.shapes),s=Ot(o===null||o===`none`?[]:o,a,an,on),c=new Map((r?.items??[]).map(({district:e,kpis:t})=>[e.code,t])),l=[...c.values()].filter(({overdue:e})=>e>0).length,u=r===null?null:Et(r,`OPEN`,n.result,t);return m(q,{name:`map`,trust:o===null?{kind:`loading`}:i,freshness:r?.freshness??null,title:e.map,short:e.mapShort,children:r!==null&&u!==null&&m(`div`,{class:`mm`,children:[m(`div`,{class:`mp`,children:[m(`svg`,{viewBox:`0 0 ${an} ${on}`,"aria-hidden":`true`,children:m(At,{drawing:s,counts:c,classes:u,parentOf:null,small:l>25?4.5:6.5})}),m(Nt,{drawing:s,left:e=>e/an*100,top:e=>e/on*100})]}),m(`div`,{class:`leg`,children:[u.labels.map((e,t)=>m(`span`,{children:[m(`i`,{class:`c${t}`}),e]},t)),m(`span`,{children:[m(T,{of:`over`}),e.overdueShort]}),m(`span`,{class:`nl`,children:e.nowhere(t.count(r.unassigned.open))})]})]})})}function cn(){let e=F(({panels:e})=>(e.alerts.data?.items.length??0)>0),t=F(({shapes:e,city:t})=>e!==`none`&&t?.boundaries.length!==0);return m(o,{children:[e&&m(un,{}),m(nn,{}),m(Je,{}),m(`div`,{class:`low`,children:[m(Pt,{}),m(tn,{}),m(_t,{}),m(t?sn:Ft,{})]})]})}var ln={size:2.6,weight:400};function un(){let{words:e,format:t,language:n}=j(),{data:r}=B(`alerts`),i=F(e=>e.panels.departments.data),[a,o]=V({width:187,height:3}),s=new Map((i?.items??[]).map(({department:e})=>[e.code,p(e,n)])),c=new Map;for(let e of r?.items??[])c.set(e.rule.code,[...c.get(e.rule.code)??[],e]);let l=o.width-W(e.alerts,{size:2.6,weight:600})-W(e.more(`99`),ln)-6,d=[...c.values()].flatMap(r=>{let[i]=r;if(i===void 0)return[];let{rule:a,threshold:o}=i,c=/ON_TIME|RATE|ACCURACY|ACCOUNTABILITY|CLEARANCE/.test(a.measure),l=[...r].sort((e,t)=>a.above?t.figure-e.figure:e.figure-t.figure).slice(0,2),d=l.map(({code:e,name:n,figure:r})=>`${a.dimension===null?``:`${s.get(e??``)??n??``} `}${c?t.percent(r):t.count(r)}`).join(`, `),f=r.length>l.length?`, ${e.more(t.count(r.length-l.length))}`:``,p=a.measure===`UNANSWERED`?` ${e.allTime}`:``,m=e.limit(c?t.target(o):t.count(o),a.above);return[{key:a.code,critical:a.severity===`critical`,what:`${u(a,n)}: ${d}${f}${p} (${m})`}]}),f=d.filter(({what:e},t)=>(l-=W(e,ln)+5.4)>0||t===0);return m(`p`,{class:`alerts`,ref:a,children:[m(`b`,{children:e.alerts}),f.map(({key:e,critical:t,what:n})=>m(`span`,{children:[m(T,{of:t?`over`:`alert`}),n]},e)),d.length>f.length&&m(`em`,{children:e.more(t.count(d.length-f.length))})]})}function dn(){let{words:e,format:t,language:n}=j(),{data:r,trust:i}=B(`departments`);return m(o,{children:[m(fn,{clock:`RESPONSE`}),m(fn,{clock:`RESOLUTION`}),m(q,{name:`holders`,trust:i,freshness:r?.freshness??null,title:e.nextByDepartment,note:e.byOverdue,children:r!==null&&m(Lt,{size:3.2,items:r.items.map(({department:e,kpis:t})=>({name:p(e,n),counts:t})),unassigned:r.unassigned,total:r.total,names:{rest:n=>e.others(t.count(n)),none:e.unassigned,sum:e.sum}})})]})}function fn({clock:e}){let{words:t,clocks:n,answers:r}=j(),{data:i,trust:a}=B(`headline`),o=e===`RESOLUTION`||r;return m(q,{name:`clock ${e.toLowerCase()}`,trust:a,freshness:i?.freshness??null,title:e===`RESPONSE`?n.response:n.result,children:i!==null&&(o?m(pn,{clock:e,data:i}):m(`div`,{class:`pb`,children:m(`span`,{class:`emp2`,children:t.notRecorded})}))})}function pn({clock:e,data:t}){let{words:n,format:r,hours:i}=j(),a=R(1),s=z(),c=e===`RESPONSE`?t.kpis.responseOverdue:t.kpis.resolutionOverdue,l=t.dueNext.filter(t=>t.clock===e&&(s||w(t.dueAt)>a)),u=l.filter(e=>w(e.dueAt)-a<=i*36e5),d=t.dueNext.length>=50&&t.dueNext.every(({dueAt:e})=>w(e)-a<=i*36e5)?n.atLeast(r.count(u.length)):r.count(u.length);return m(o,{children:[m(`div`,{class:`pair`,children:[m(`div`,{class:`f over${c===0?` zero`:``}`,children:[m(T,{of:c===0?`over0`:`over`,size:3.8}),m(k,{value:r.figure(c),n:c,alarm:!0,size:G(r.figure(c),22,10,6.4)}),m(A,{first:n.overdue,second:n.now})]}),m(`div`,{class:`f risk${u.length===0?` zero`:``}`,children:[m(T,{of:`risk`,size:3.8}),m(k,{value:d,n:u.length,size:G(d,22,10,6.4)}),m(A,{first:n.due,second:n.within(r.count(i))})]})]}),m(Wt,{moments:u.map(e=>w(e.dueAt)),now:Math.floor(a/6e4)*6e4,cut:s,height:11}),m($t,{items:l,now:a,cut:s,most:7,size:3.6,named:!1})]})}function mn({of:e}){let{words:t,format:n,language:r}=j(),{data:i,trust:a}=B(e),o=(i?.items??[]).map(({group:e})=>u(e,r)),s=h(o),c=e===`pillars`?t.pillars(o.length,n.count(o.length)):t.programmes;return m(q,{name:e,trust:a,freshness:i?.freshness??null,title:c,note:i===null?void 0:Ye(i,e===`pillars`?t.unsorted:t.noProgramme,n),children:m(`div`,{class:`tiles`,children:i?.items.map((e,t)=>m(hn,{item:e,name:o[t]??``,prefix:s},e.group.code))})})}var hn=v(({item:{kpis:e},name:t,prefix:n})=>{let{words:r,format:i,targets:a,hours:o,clocks:s,answers:c}=j(),[l,u]=V({width:60,height:40}),d=n===``?t:t.slice(n.length+1),f=[e.open,e.overdue,e.atRisk].map(e=>i.figure(e)),p=Math.min(...f.map(e=>G(e,u.width/3-1.6,8.8,6.4,.5))),h=e.trend.map(e=>e.kpis.open),g=Math.min(...h),_=Math.max(...h);return m(`article`,{class:`tile`,ref:l,children:[m(`h3`,{style:{fontSize:`${G(t,u.width,4.2,3.6)}rem`},"data-glance":`text`,children:[n!==``&&m(`small`,{children:[n,` `]}),d]}),m(`div`,{class:`trio`,children:[m(`div`,{children:[m(k,{value:f[0]??``,n:e.open,size:p}),m(`span`,{children:r.open})]}),m(`div`,{class:`v${e.overdue===0?` zero`:``}`,children:[m(k,{value:f[1]??``,n:e.overdue,alarm:!0,size:p}),m(`span`,{children:[m(T,{of:e.overdue===0?`over0`:`over`}),r.overdue]})]}),m(`div`,{class:`k${e.atRisk===0?` zero`:``}`,children:[m(k,{value:f[2]??``,n:e.atRisk,size:p}),m(`span`,{children:[m(T,{of:`risk`}),r.dueShort(i.count(o))]})]})]}),m(`div`,{class:`rates`,children:[m(Z,{name:s.response,rate:e.responseOnTime,target:a.response,recorded:c}),m(Z,{name:s.result,rate:e.resolutionOnTime,target:a.result})]}),m(`div`,{class:`trend`,children:[m(le,{values:h,width:Math.max(100,u.width*10-270),height:44}),m(`span`,{children:[r.trend30,m(`br`,{}),r.between(i.count(g),i.count(_))]})]})]})}),gn={overview:cn,pillars:()=>m(mn,{of:`pillars`}),heat:Ct,programmes:()=>m(mn,{of:`programmes`}),assets:$e,departments:at,map:Rt,flow:yt,promise:dn};function _n({page:e,place:t,pages:n}){let r=gn[e];return m(`div`,{class:`stage`,"data-scene":e,children:[m(Ie,{...t}),m(`main`,{class:`scene ${e}`,children:[m(vn,{page:e}),m(r,{})]},e),m(Ue,{page:e,pages:n})]})}function vn({page:e}){let t=yn(e),n=z();return m(`h1`,{class:`hl${n?` sysl`:``}${t.length>78?` long`:``}`,"data-glance":`text`,children:t})}function yn(e){let{words:t,format:n,hours:r}=j(),i=R(1),a=z(),o=L(({link:e},t)=>P(e,t)&&e.heard===null);return F(({panels:s,city:c})=>{let{headline:l,departments:u,pillars:d,programmes:f,assets:p,kecamatan:m,today:h,backlog:g}=s;if(o||a&&l.data===null)return t.neverSentence;if(a)return t.cutSentence(n.clock(i));if(l.data===null)return t.loading;switch(e){case`overview`:return qt(l.data,u.data,i,n,t);case`pillars`:return d.data===null?t.loading:Jt(d.data,t.unsorted,n,t);case`programmes`:return f.data===null?t.loading:Jt(f.data,t.noProgramme,n,t);case`assets`:return p.data===null?t.loading:Jt(p.data,t.noAsset,n,t);case`heat`:case`departments`:return u.data===null?t.loading:Yt(u.data,n,t);case`map`:return c?.boundaries.length===0?t.noBoundaries:m.data===null?t.loading:Xt(m.data,n,t);case`flow`:return h.data===null||g.data===null?t.loading:Zt(h.data,g.data,n,t);case`promise`:return Qt(l.data,u.data,i,r,n,t)}})}var bn=[`overview`,`pillars`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`],xn=[`overview`,`pillars`,`heat`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`],Sn=[`pillars`,`programmes`,`departments`,`categories`,`assetClasses`,`districts`,`channels`,`sources`],Cn=[`OPEN`,`OVERDUE`,`RECEIVED`,`PER_THOUSAND`,`RESOLUTION_ON_TIME`],wn=e=>(e??``).split(`,`).map(e=>e.trim()).filter(e=>e!==``);function Tn(e,t=null){let n=new URLSearchParams(e),r=wn(n.get(`scenes`)).filter(e=>bn.includes(e)),i=t?.scenes.map(e=>e.toLowerCase())??[],a=r.length>0?r:i.length>0?i:bn,o=Number(n.get(`rotate`)??t?.rotateSeconds??30),s=Cn.find(e=>e===n.get(`measure`)?.toUpperCase())??t?.measure??`OPEN`,c=n.get(`level`)?.toUpperCase()??t?.level??`KELURAHAN`,l=n.get(`theme`)??t?.theme.toLowerCase(),u={};for(let e of Sn){let r=wn(n.get(e)),i=r.length>0?r:t?.filter[e]??null;i!==null&&(u[e]=i)}return{scenes:[...new Set(a)],rotate:Number.isFinite(o)&&o>=5?o:30,language:n.get(`lang`)??t?.language??null,theme:l===`light`?`light`:`dark`,dims:n.get(`dim`)!==`off`,measure:s,level:c===`KECAMATAN`||s===`PER_THOUSAND`?`KECAMATAN`:`KELURAHAN`,filter:Object.keys(u).length>0?u:null,screen:t?.name??null}}function En(e,t){let n=e.scenes.flatMap(e=>e===`pillars`?[`pillars`,`heat`]:[e]).filter(t);return n.length>0?n:[`overview`]}function Dn(e,t,n,r){let i=[`overview`,`pillars`,`heat`,`departments`,`promise`,`flow`].filter(t=>!e.includes(t)&&r(t)),a=e.length>=n?e:[...e,...i];return Array.from({length:n},(e,n)=>a[(t+n)%a.length]??`overview`)}var On={overview:[`alerts`,`today`,`pillars`,`departments`],pillars:[`pillars`],heat:[`departments`,`heat`,`pillars`],programmes:[`programmes`],assets:[`assets`],departments:[`departments`,`movement`],map:[`kecamatan`],flow:[`today`,`backlog`],promise:[`departments`]};function kn(e,t,n){let r=new Set([`headline`]);for(let i of e){for(let e of On[i])r.add(e);i===`overview`&&r.add(t?`kelurahan`:`kecamatan`),i===`map`&&n.level===`KELURAHAN`&&r.add(`kelurahan`)}return r}function An({store:e}){return m(Ce.Provider,{value:e,children:m(Pn,{children:m(jn,{store:e})})})}function jn({store:e}){let t=F(e=>e.view),r=F(e=>e.city),i=L(({offset:e},t)=>new Date(t.wall+e).toISOString().slice(0,10)),a=l(()=>ve(r,t.language,i),[r,t.language,i]),o=F(({city:e,panels:t})=>e?.simulated===!0||t.headline.data?.freshness.simulated===!0),s=z(),{columns:c}=ke(),u=F(({panels:e,city:t,shapes:n})=>xn.filter(r=>!fe(r,e,n!==`none`&&t?.boundaries.length!==0)).join()),d=e=>!u.split(`,`).includes(e),f=l(()=>En(t,d),[t,u]),p=Dn(f,Fe(e,f,t.rotate,t.scenes.join()),c,d);return De(),Nn(a.format,t.dims),n(()=>{let e=document.documentElement;e.lang=a.language,e.dataset.theme=t.theme,e.classList.toggle(`cut`,s),e.classList.toggle(`simulated`,o),document.title=r===null?`tugu`:`tugu: ${r.name}`},[a.language,t.theme,s,o,r]),m(ye.Provider,{value:a,children:[m(y,{}),o&&m(`div`,{class:`tape`}),m(`div`,{class:`stages`,children:p.map((e,t)=>m(_n,{page:e,place:{first:t===0,last:t===p.length-1},pages:f},t))})]})}var Mn=[[0,0],[4,0],[4,4],[0,4],[-4,4],[-4,0],[-4,-4],[0,-4],[4,-4]];function Nn(e,t){let r=L((e,t)=>Math.floor(t.wall/6e4)),i=L(({offset:n},r)=>{let i=e.hour(Math.floor((r.wall+n)/6e4)*6e4);return t&&(i>=22||i<5)});n(()=>{let[e,t]=Mn[r%Mn.length]??[0,0],n=document.documentElement;n.style.setProperty(`--shift-x`,`${e/10}rem`),n.style.setProperty(`--shift-y`,`${t/10}rem`),n.classList.toggle(`night`,i)},[r,i])}var Pn=class extends g{state={broken:null};componentDidCatch(e){this.setState({broken:String(e)}),setInterval(()=>void je(),2e4)}render(){return this.state.broken===null?this.props.children:m(`main`,{class:`broken`,children:[m(`h1`,{children:`tugu`}),m(`p`,{children:this.state.broken})]})}},Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Fn=new Q(`
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
    boundaries
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
    categories {
      pillar {
        code
      }
      department {
        code
      }
    }
  }
}
    `),In=new Q(`
    subscription Headline($filter: ComplaintFilter) {
  overview(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    kpis {
      ...Load
      awaitingResponse
      responseOverdue
      resolutionOverdue
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
    expectedWithinHours
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
}`),Ln=new Q(`
    subscription Alerts($filter: ComplaintFilter) {
  alerts(filter: $filter) {
    rule {
      code
      name
      nameEn
      measure
      dimension
      severity
      above
    }
    figure
    threshold
    code
    name
  }
}
    `),Rn=new Q(`
    subscription Today($filter: ComplaintFilter) {
  overview(filter: $filter, window: {preset: TODAY}, basis: EVENT) {
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
    expectedWithinHours
    stale
  }
}`),zn=new Q(`
    query Weekday($day: Date!, $filter: ComplaintFilter) {
  overview(filter: $filter, window: {from: $day, to: $day}, basis: EVENT) {
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
    `),Bn=new Q(`
    subscription Backlog($filter: ComplaintFilter) {
  overview(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    kpis {
      open
      ageing {
        upTo3Days
        upTo7Days
        upTo14Days
        upTo30Days
        upTo60Days
        over60Days
        oldestSubmittedAt
      }
      trend(granularity: DAY) {
        from
        kpis {
          open
          overdue
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
    expectedWithinHours
    stale
  }
}`),Vn=new Q(`
    subscription Pillars($filter: ComplaintFilter) {
  pillars(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      group: pillar {
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
    expectedWithinHours
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
}`),Hn=new Q(`
    subscription Programmes($filter: ComplaintFilter) {
  programmes(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      group: programme {
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
    expectedWithinHours
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
}`),Un=new Q(`
    subscription Assets($filter: ComplaintFilter) {
  assetClasses(filter: $filter, window: {preset: LAST_30_DAYS}) {
    freshness {
      ...Fresh
    }
    items {
      group: assetClass {
        code
        name
        nameEn
      }
      kpis {
        ...Load
      }
    }
    unassigned {
      ...Load
    }
    total {
      ...Load
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
    expectedWithinHours
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
}`),Wn=new Q(`
    subscription Departments($filter: ComplaintFilter) {
  departments(filter: $filter, window: {preset: LAST_30_DAYS}) {
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
        ...Load
      }
    }
    unassigned {
      ...Load
    }
    total {
      ...Load
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
    expectedWithinHours
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
}`),Gn=new Q(`
    subscription Movement($filter: ComplaintFilter) {
  departments(
    filter: $filter
    window: {preset: LAST_7_DAYS}
    compare: PREVIOUS_PERIOD
  ) {
    freshness {
      ...Fresh
    }
    items {
      department {
        code
      }
      kpis {
        responseTime {
          ...Times
        }
      }
      previous {
        ...Counts
      }
    }
    unassigned {
      responseTime {
        ...Times
      }
    }
    total {
      responseTime {
        ...Times
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
    expectedWithinHours
    stale
  }
}
fragment Counts on Kpis {
  open
  overdue
  atRisk
}
fragment Times on Duration {
  count
  p50Hours
  p90Hours
  lowCount
}`),Kn=new Q(`
    subscription Heat($filter: ComplaintFilter) {
  metrics(
    dimensions: [DEPARTMENT, PILLAR]
    filter: $filter
    window: {preset: LAST_30_DAYS}
    limit: 2000
  ) {
    freshness {
      ...Fresh
    }
    rows {
      department
      pillar
      open
      overdue
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
    expectedWithinHours
    stale
  }
}`),qn=new Q(`
    subscription Districts($level: DistrictLevel!, $filter: ComplaintFilter) {
  districts(filter: $filter, window: {preset: LAST_30_DAYS}, level: $level) {
    freshness {
      ...Fresh
    }
    items {
      district {
        code
        name
        nameEn
      }
      kpis {
        ...Counts
        received
        perThousand
        resolutionOnTime {
          ...Rate
        }
      }
    }
    unassigned {
      ...Counts
      received
    }
    total {
      ...Counts
      received
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
    expectedWithinHours
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
}`),Jn=new Q(`
    subscription Events($filter: ComplaintFilter) {
  complaintEvents(filter: $filter) {
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
}`),Yn=new Q(`
    query Recent($filter: ComplaintFilter) {
  complaints(
    filter: $filter
    measure: RECEIVED
    window: {preset: LAST_30_DAYS}
    first: 12
  ) {
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
}`),Xn=new Q(`
    subscription ScreenChanges($code: String!) {
  screenChanges(code: $code) {
    name
    scenes
    rotateSeconds
    language
    theme
    measure
    level
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
  }
}
    `),Zn=e=>typeof e==`object`&&!!e;function Qn(e,t){if(Object.is(e,t)||!Zn(e)||!Zn(t)||Array.isArray(e)!==Array.isArray(t))return t;let n=Object.keys(t),r=n.length===Object.keys(e).length,i=Array.isArray(t)?[]:{};for(let a of n)i[a]=Qn(e[a],t[a]),a in e&&Object.is(i[a],e[a])||(r=!1);return r?e:i}async function $n(e,t){let n=t.includes(`KELURAHAN`)?`kelurahan`:t.includes(`KECAMATAN`)?`kecamatan`:null;for(;n!==null;){try{let t=await fetch(`${e}/boundaries/${n}.geojson`);if(t.ok){let e=b(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}return`none`}var $={data:null,current:!1,error:null},er={headline:$,alerts:$,today:$,backlog:$,pillars:$,programmes:$,assets:$,departments:$,movement:$,heat:$,kecamatan:$,kelurahan:$},tr=e=>({view:e,link:{phase:`connecting`,heard:null,opened:null,lost:null,attempt:0},offset:0,beat:null,city:null,panels:er,usual:null,shapes:null,ticker:[],rings:[]}),nr=8e3,rr=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function ir(e){return rr.has(e.kind)}function ar(e,t){return e.filter(e=>ir(e)&&w(e.occurredAt)<=t).sort((e,t)=>w(t.occurredAt)-w(e.occurredAt)).slice(0,5)}function or(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}function sr(e,t){let n=null,r=null,i=``,a=()=>{},o=null,s=new Map,c=new ue(`${t.replace(/^http/,`ws`)}/graphql`,{attempting:()=>e.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let t=M();e.set(e=>({link:{...e.link,phase:`open`,opened:t,heard:t,attempt:0},panels:cr(e.panels)})),m()},closed(){let{link:t}=e.get();t.phase===`open`&&e.set({link:{...t,phase:`cut`,lost:t.heard}})},heard(t){let n=M(),r=ne(t);e.set(({link:e})=>({link:{...e,heard:n},...r===null?{}:{beat:r,offset:r-n.wall}}))}}),l=(t,n)=>{n!==null&&(e.set(({panels:e})=>({panels:{...e,[t]:{data:Qn(e[t].data,n),current:!0,error:null}}})),t===`today`&&h(n.window.from?.slice(0,10)))},u=t=>n=>e.set(({panels:e})=>({panels:{...e,[t]:{...e[t],error:n}}})),d={headline:e=>c.subscribe(In,e,{next:e=>l(`headline`,e.overview),failed:u(`headline`)}),alerts:e=>c.subscribe(Ln,e,{next:e=>l(`alerts`,e.alerts===null?null:{items:e.alerts,freshness:null}),failed:u(`alerts`)}),today:e=>c.subscribe(Rn,e,{next:e=>l(`today`,e.overview),failed:u(`today`)}),backlog:e=>c.subscribe(Bn,e,{next:e=>l(`backlog`,e.overview),failed:u(`backlog`)}),pillars:e=>c.subscribe(Vn,e,{next:e=>l(`pillars`,e.pillars),failed:u(`pillars`)}),programmes:e=>c.subscribe(Hn,e,{next:e=>l(`programmes`,e.programmes),failed:u(`programmes`)}),assets:e=>c.subscribe(Un,e,{next:e=>l(`assets`,e.assetClasses),failed:u(`assets`)}),departments:e=>c.subscribe(Wn,e,{next:e=>l(`departments`,e.departments),failed:u(`departments`)}),movement:e=>c.subscribe(Gn,e,{next:e=>l(`movement`,e.departments),failed:u(`movement`)}),heat:e=>c.subscribe(Kn,e,{next:e=>l(`heat`,e.metrics),failed:u(`heat`)}),kecamatan:e=>c.subscribe(qn,{...e,level:`KECAMATAN`},{next:e=>l(`kecamatan`,e.districts),failed:u(`kecamatan`)}),kelurahan:e=>c.subscribe(qn,{...e,level:`KELURAHAN`},{next:e=>l(`kelurahan`,e.districts),failed:u(`kelurahan`)})};function f(){let{view:t,city:n}=e.get(),r=n===null||n.boundaries.length>0,l=t.filter,u=JSON.stringify(l);if(u!==o){for(let e of s.values())e();s.clear(),a(),i=``,o!==null&&e.set({panels:er,ticker:[],usual:null}),o=u,a=c.subscribe(Jn,{filter:l},{next:({complaintEvents:e})=>p(e),failed:()=>{}})}let f=kn(En(t,e=>e!==`map`||r),r,t);for(let[e,t]of s)f.has(e)||(t(),s.delete(e));for(let e of f)s.has(e)||s.set(e,d[e]({filter:l}))}function p(t){if(ir(t)&&(r=t),t.kind!==`SUBMITTED`)return;let n={code:t.kelurahan.code,cursor:t.cursor,at:Date.now()};e.set(({rings:e})=>({rings:[...e.filter(({at:e})=>n.at-e<4e3),n].slice(-8)}))}async function m(){try{let{city:r}=await c.query(Fn,{});n!==null&&r.build!==n&&Me(e),n??=r.build,e.set({city:r}),f(),e.get().shapes===null&&$n(t,r.boundaries).then(t=>e.set({shapes:t}));let{complaints:i}=await c.query(Yn,{filter:e.get().view.filter}),a=(i?.nodes??[]).flatMap(e=>e.events);e.set(e=>({ticker:ar(a,Date.now()+e.offset)}))}catch{setTimeout(()=>void(e.get().link.phase===`open`&&e.get().city===null&&m()),5e3)}}async function h(t){if(t!==void 0&&i!==t){i=t;try{let{filter:n}=e.get().view,r=[];for(let e=1;e<=8;e++){let{overview:i}=await c.query(zn,{day:O(t,7*e),filter:n});i!==null&&r.push(i.kpis)}i===t&&e.set({usual:ft(t,r)})}catch{setTimeout(()=>{i=``},3e4)}}}f();let g=new URLSearchParams(location.search).get(`screen`);g!==null&&c.subscribe(Xn,{code:g},{next({screenChanges:t}){e.set({view:Tn(location.search,t)}),f()},failed:()=>{}});let _=setInterval(()=>{if(r===null)return;let t=r;r=null,e.set(e=>({ticker:or(e.ticker,t)}))},nr),v=c.start();return()=>{clearInterval(_),v()}}var cr=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{...t,current:!1}])),lr=200,ur=document.getElementById(`root`);if(ur===null)throw Error(`the page has no #root`);var dr=Tn(location.search);document.documentElement.dataset.theme=dr.theme;var fr=_(tr(dr),lr),pr=sr(fr,location.origin);addEventListener(`pagehide`,pr);var mr=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),hr=new Promise(e=>setTimeout(e,2e3));Promise.race([mr,hr]).catch(()=>void 0).then(()=>a(m(An,{store:fr}),ur));