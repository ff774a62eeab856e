import{_ as e,a as t,b as n,c as r,d as i,f as a,g as o,h as s,i as c,l,m as u,n as d,o as f,p,r as m,s as h,t as g,v as _}from"./names-CzBS-Ohx.js";import{C as v,S as y,_ as b,a as x,b as S,c as C,d as w,f as T,g as E,h as D,i as O,l as ee,m as k,n as A,o as te,p as ne,r as re,s as ie,t as ae,u as oe,v as se,w as ce,x as j,y as le}from"./geo-MgIEkCji.js";import{t as ue}from"./link-DQFNFR6E.js";var de=({open:e,responseOnTime:t,resolutionOnTime:n})=>e>0||t.met+t.breached+n.met+n.breached>0;function fe(e,{pillars:t,programmes:n,assets:r,departments:i,alerts:a},o){switch(e){case`map`:return o;case`pillars`:return t.data===null||t.data.items.length>0;case`heat`:return(t.data===null||t.data.items.length>0)&&(i.data===null||i.data.total.open>0);case`programmes`:return n.data===null||n.data.items.some(({kpis:e})=>de(e));case`assets`:return r.data===null||r.data.items.some(({kpis:e})=>de(e));case`departments`:return i.data===null||i.data.total.open>0;case`alerts`:return a.data===null||a.data.items.length>0;default:return!0}}var pe=[`No`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],me={complaints:e=>`Citizen complaints, ${e}`,simulation:`SIMULATION`,connecting:`Connecting`,connected:`Connected`,fresh:`data current`,unheard:e=>`not heard for ${e}`,sources:(e,t)=>`${e} of ${t} sources`,silent:(e,t)=>`${e} silent ${t}`,silentMany:(e,t,n)=>`${e} sources silent, ${t} ${n}`,silentTag:e=>e===`1`?`1 source silent`:`${e} sources silent`,neverHeard:`from the start`,cut:`DISCONNECTED`,cutState:(e,t)=>`figures of ${e} · trying again, no. ${t}`,cutNever:e=>`trying again, no. ${e}`,cutSentence:e=>`Disconnected. The figures below are those of ${e}.`,neverSentence:`Not yet connected to the server. No figures yet.`,old:e=>`OLD ${e}`,current:`current`,upTo:e=>`up to ${e} ago`,unpaced:e=>`${e} without rhythm`,lastRecord:e=>`last record ${e} ago`,only:e=>`only ${e}`,failed:`error`,failedLong:`Cannot be counted.`,loading:`Loading figures …`,overdueSentence:(e,t)=>`${e} ${t?`complaint`:`complaints`} past the promise`,holder:(e,t)=>`${e} with ${t}`,holderAll:(e,t)=>t?`with ${e}`:`all with ${e}`,holderNone:`not assigned`,noOverdue:`No complaint is past its promise`,noOpen:`No complaint is open`,nextDue:e=>`Next due ${e}.`,noDue:`No other promise is pending.`,at:e=>`at ${e}`,tomorrow:e=>`tomorrow at ${e}`,onDay:(e,t)=>`${e} at ${t}`,mostIn:(e,t,n)=>`${e} of ${t} overdue: ${n}.`,flowSentence:(e,t,n,r)=>`${e} received and ${t} ended today. The backlog ${n===0?`is unchanged`:n>0?`grew by ${r}`:`shrank by ${r}`} since yesterday.`,dueSentence:(e,t,n)=>`${e} due within ${t} hours${n===null?``:`, ${n}`}.`,noneDue:e=>`None due within ${e} hours.`,alerts:`Alerts`,limit:(e,t)=>t?`limit ${e}`:`at least ${e}`,more:e=>`${e} more`,allTime:`of all time`,alertSentence:(e,t,n)=>`${e} alert ${t?`rule holds`:`rules hold`}${n===null?``:`, ${n} critical`}.`,noAlert:`No alert rule holds.`,sinceDays:(e,t)=>`for ${e} ${t?`day`:`days`}`,sinceLong:`for over 30 days`,sinceToday:`since today`,shade:`shaded by overdue`,unknownScenes:(e,t)=>`no scene: ${e} (there are ${t})`,calendarEnds:e=>`working days known until ${e}`,city:`Whole city`,window:`on time: 30 days`,overdue:`overdue`,newToday:e=>`${e} new today`,noneNewToday:`none new today`,due:`due`,within:e=>`within ${e} hours`,open:`open`,awaiting:e=>`${e} awaiting response`,responseUnobserved:`responses not recorded`,response:`Response`,result:`Result`,within_days:(e,t,n)=>`${e} ≤ ${t} ${n?`work days`:`days`}`,parts:(e,t)=>`${e} of ${t}`,few:`too few cases`,noData:`no data`,unobserved:`not recorded`,pillars:(e,t)=>`${pe[e]??t} pillars`,unsorted:`unsorted`,targets:(e,t)=>`targets ${e} and ${t}`,target:e=>`target ${e}`,open30:`open, 30 days`,overdueShort:`overdue`,dueShort:e=>`< ${e} hours`,trend30:`open, 30 days`,between:(e,t)=>`${e} to ${t}`,unsortedColumn:`Not sorted`,group:`Department`,programmes:`Future of Malang`,assets:`Classes of city assets`,noProgramme:`no programme`,noAsset:`No asset class`,departments:`Departments`,moved:`move`,movedNote:`by overdue, move within 7 days`,responseTimes:`Response, 7 days`,half:`half`,nine:`9 of 10`,onTime:`on time`,newRank:`new`,byOverdue:`by overdue`,others:e=>`${e} others`,unassigned:`Not assigned`,sum:`Total`,promises:{RESPONSE:`Response`,RESOLUTION:`Result`},overdueNow:`overdue now`,nextByDepartment:`By department`,dueIn:e=>e,atLeast:e=>`≥ ${e}`,notRecorded:`This city's sources do not record it.`,next:`next`,dueTitle:(e,t)=>`${e} due within ${t} hours`,dueTitleShort:e=>`${e} due`,dueNone:e=>`None due within ${e} hours`,nearest:e=>`nearest ${e}`,now:`now`,plus:e=>`+${e} h`,flow:`Today by hour`,flowShort:`Today`,usualDay:e=>`usual ${e}`,received:`received`,ended:`ended`,usually:e=>`usually ${e}`,backlog:`Open, 30 days`,ageing:`Age of the open`,ages:[`≤ 3 days`,`> 3–7 days`,`> 7–14 days`,`> 14–30 days`,`> 30–60 days`,`> 60 days`],oldest:e=>`oldest ${e}`,today:`today`,measures:{OPEN:`open`,OVERDUE:`overdue`,RECEIVED:`received, 30 days`,PER_THOUSAND:`received per 1,000 residents`,RESOLUTION_ON_TIME:`results on time`},inDistrict:(e,t,n)=>`${e} of ${t} overdue are in ${n}.`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,topOf:(e,t)=>`top ${e} of ${t}`,ofOpen:e=>`of ${e}`,districtsIn:`areas`,newNow:`just received`,kilometres:e=>`${e} km`,noBoundaries:`This city's profile brings no boundaries, so there is no map.`,map:`Open by kelurahan`,mapShort:`Open`,districts:`Open by district`,districtsShort:`Open`,nowhere:e=>`${e} without place`,otherDistricts:e=>`${e} others`,unlocated:`Without place`,scenes:{overview:`Overview`,pillars:`Pillars`,heat:`Pillar × department`,programmes:`Programmes`,assets:`City assets`,departments:`Departments`,map:`Map`,flow:`Flow`,promise:`Promise`,alerts:`Alerts`},noMap:`no map: the city has no boundaries`,waiting:`Waiting for the next event`,noCategory:`category not shown`,noPlace:`no place`,steps:{SUBMITTED:`Received`,ASSIGNED:`Assigned`,RESPONDED:`Response`,STARTED:`Work begun`,WAITING:`Waiting for citizen`,RESOLVED:`Result`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`}},he=[`Nol`,`Satu`,`Dua`,`Tiga`,`Empat`,`Lima`,`Enam`,`Tujuh`,`Delapan`,`Sembilan`,`Sepuluh`],ge={complaints:e=>`Pengaduan warga ${e}`,simulation:`SIMULASI`,connecting:`Menyambung`,connected:`Tersambung`,fresh:`data kini`,unheard:e=>`tak terdengar ${e}`,sources:(e,t)=>`${e} dari ${t} sumber`,silent:(e,t)=>`${e} diam ${t}`,silentMany:(e,t,n)=>`${e} sumber diam, ${t} ${n}`,silentTag:e=>`${e} sumber diam`,neverHeard:`sejak awal`,cut:`TERPUTUS`,cutState:(e,t)=>`angka pukul ${e} · mencoba lagi, ke-${t}`,cutNever:e=>`mencoba lagi, ke-${e}`,cutSentence:e=>`Terputus. Angka di bawah adalah keadaan pukul ${e}.`,neverSentence:`Belum tersambung ke server. Belum ada angka.`,old:e=>`LAMA ${e}`,current:`kini`,upTo:e=>`s.d. ${e} lalu`,unpaced:e=>`${e} tanpa irama`,lastRecord:e=>`catatan terakhir ${e} lalu`,only:e=>`hanya ${e}`,failed:`galat`,failedLong:`Tak dapat dihitung.`,loading:`Memuat angka …`,overdueSentence:e=>`${e} pengaduan lewat janji`,holder:(e,t)=>`${e} di ${t}`,holderAll:(e,t)=>t?`di ${e}`:`semua di ${e}`,holderNone:`belum ditugaskan`,noOverdue:`Tidak ada pengaduan lewat janji`,noOpen:`Tidak ada pengaduan terbuka`,nextDue:e=>`Berikutnya jatuh tempo ${e}.`,noDue:`Tak ada janji lain yang menunggu.`,at:e=>`pukul ${e}`,tomorrow:e=>`besok pukul ${e}`,onDay:(e,t)=>`${e} pukul ${t}`,mostIn:(e,t,n)=>`${e} dari ${t} yang lewat janji: ${n}.`,flowSentence:(e,t,n,r)=>`${e} masuk dan ${t} selesai hari ini. ${n===0?`Tumpukan tetap`:n>0?`Tumpukan bertambah ${r}`:`Tumpukan berkurang ${r}`} sejak kemarin.`,dueSentence:(e,t,n)=>`${e} jatuh tempo dalam ${t} jam${n===null?``:`, ${n}`}.`,noneDue:e=>`Tidak ada yang jatuh tempo dalam ${e} jam.`,alerts:`Peringatan`,limit:(e,t)=>`batas ${t?``:`bawah `}${e}`,more:e=>`${e} lagi`,allTime:`sepanjang waktu`,alertSentence:(e,t,n)=>`${e} aturan peringatan berlaku${n===null?``:`, ${n} genting`}.`,noAlert:`Tidak ada peringatan.`,sinceDays:e=>`sejak ${e} hari`,sinceLong:`lebih dari 30 hari`,sinceToday:`sejak hari ini`,shade:`warna menurut lewat janji`,unknownScenes:(e,t)=>`bukan adegan: ${e} (yang ada: ${t})`,calendarEnds:e=>`hari kerja diketahui s.d. ${e}`,city:`Seluruh kota`,window:`ketepatan: 30 hari`,overdue:`lewat janji`,newToday:e=>`${e} baru hari ini`,noneNewToday:`tak ada baru hari ini`,due:`jatuh tempo`,within:e=>`dalam ${e} jam`,open:`terbuka`,awaiting:e=>`${e} belum ditanggapi`,responseUnobserved:`tanggapan tak dicatat`,response:`Tanggapan`,result:`Hasil`,within_days:(e,t,n)=>`${e} ≤ ${t} hari${n?` kerja`:``}`,parts:(e,t)=>`${e} dari ${t}`,few:`kasus terlalu sedikit`,noData:`tak ada data`,unobserved:`tak dicatat`,pillars:(e,t)=>`${he[e]??t} pilar`,unsorted:`belum dipilah`,targets:(e,t)=>`target ${e} dan ${t}`,target:e=>`target ${e}`,open30:`terbuka 30 hari`,overdueShort:`lewat`,dueShort:e=>`< ${e} jam`,trend30:`terbuka, 30 hari`,between:(e,t)=>`${e} sampai ${t}`,unsortedColumn:`Belum dipilah`,group:`Perangkat daerah`,programmes:`Future of Malang`,assets:`Kelas aset kota`,noProgramme:`tanpa program`,noAsset:`Tanpa kelas aset`,departments:`Perangkat daerah`,moved:`gerak`,movedNote:`urut lewat janji, gerak dalam 7 hari`,responseTimes:`Tanggapan 7 hari`,half:`separuh`,nine:`9 dari 10`,onTime:`tepat janji`,newRank:`baru`,byOverdue:`urut lewat janji`,others:e=>`${e} OPD lain`,unassigned:`Belum ditugaskan`,sum:`Jumlah`,promises:{RESPONSE:`Tanggapan`,RESOLUTION:`Hasil`},overdueNow:`lewat janji kini`,nextByDepartment:`Menurut perangkat daerah`,dueIn:e=>e,atLeast:e=>`≥ ${e}`,notRecorded:`Sumber kota ini tidak mencatatnya.`,next:`berikutnya`,dueTitle:(e,t)=>`${e} jatuh tempo dalam ${t} jam`,dueTitleShort:e=>`${e} jatuh tempo`,dueNone:e=>`Tidak ada dalam ${e} jam`,nearest:e=>`${e} terdekat`,now:`kini`,plus:e=>`+${e} j`,flow:`Hari ini per jam`,flowShort:`Hari ini`,usualDay:e=>`${e} biasa`,received:`masuk`,ended:`selesai`,usually:e=>`biasanya ${e}`,backlog:`Terbuka, 30 hari`,ageing:`Umur yang terbuka`,ages:[`≤ 3 hari`,`> 3–7 hari`,`> 7–14 hari`,`> 14–30 hari`,`> 30–60 hari`,`> 60 hari`],oldest:e=>`tertua ${e}`,today:`hari ini`,measures:{OPEN:`terbuka`,OVERDUE:`lewat janji`,RECEIVED:`masuk 30 hari`,PER_THOUSAND:`masuk per 1.000 warga`,RESOLUTION_ON_TIME:`hasil tepat janji`},inDistrict:(e,t,n)=>`${e} dari ${t} yang lewat janji ada di ${n}.`,kecamatan:`Kecamatan`,kelurahan:`Kelurahan`,topOf:(e,t)=>`${e} teratas dari ${t}`,ofOpen:e=>`dari ${e}`,districtsIn:`wilayah`,newNow:`baru masuk`,kilometres:e=>`${e} km`,noBoundaries:`Profil kota ini tidak membawa batas wilayah, jadi tidak ada peta.`,map:`Terbuka per kelurahan`,mapShort:`Terbuka`,districts:`Terbuka per wilayah`,districtsShort:`Terbuka`,nowhere:e=>`${e} tanpa lokasi`,otherDistricts:e=>`${e} wilayah lain`,unlocated:`Tanpa lokasi`,scenes:{overview:`Ikhtisar`,pillars:`Pilar`,heat:`Pilar × OPD`,programmes:`Program`,assets:`Aset kota`,departments:`Perangkat daerah`,map:`Peta`,flow:`Arus`,promise:`Janji`,alerts:`Peringatan`},noMap:`tanpa peta: batas wilayah belum ada`,waiting:`Menunggu kejadian berikutnya`,noCategory:`kategori tertutup`,noPlace:`tanpa lokasi`,steps:{SUBMITTED:`Masuk`,ASSIGNED:`Ditugaskan`,RESPONDED:`Tanggapan`,STARTED:`Dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka lagi`}};function _e(e){return e===`id`?ge:me}function ve(e,n,r){let i=c(n,e?.languages??[]),a=_e(i),o=t=>e?.targets.find(e=>e.measure===t)?.value??null,s=e?.policies.find(e=>e.sources.length===0&&e.categories.length===0&&(e.validFrom===null||e.validFrom<=r)),l=(e,t)=>t?.days==null?e:a.within_days(e,String(t.days),t.workingDays);return{language:i,format:f(i,t(i,e?.locale??``),e?.timeZone??`UTC`),words:a,targets:{response:o(`RESPONSE_ON_TIME`),result:o(`RESOLUTION_ON_TIME`)},clocks:{response:l(a.response,s?.response),result:l(a.result,s?.resolution)},answers:s?.response.due!==`NONE`,hours:e?.atRiskHours??24}}var ye=_(null);function M(){let e=u(ye);if(e===null)throw Error(`no speech outside App`);return e}function be(){return{wall:Date.now(),steady:performance.now()}}function N(e,t){return Math.max(0,t.wall-e.wall,t.steady-e.steady)}var xe=2e3;function Se(e,t,n,r){if(e.data===null)return e.error===null?{kind:`loading`}:{kind:`failed`,message:e.error};let i=t.heard===null?0:N(t.heard,n)/1e3;if(i>10)return{kind:`stale`,seconds:i};if(t.phase!==`open`||t.opened===null)return{kind:`fresh`};if(!e.current&&N(t.opened,n)>xe)return{kind:`stale`,seconds:N(t.lost??t.opened,n)/1e3};let a=e.data.freshness?.validUntil??null;if(a!==null){let e=(n.wall+r-T(a))/1e3;if(e>10)return{kind:`stale`,seconds:e}}return{kind:`fresh`}}function Ce(e,t){return e.phase===`open`?!1:e.phase===`cut`&&e.heard!==null?N(e.heard,t)>2e3:e.attempt>2}function we(e,t){let n=e=>e===null?0:T(e),r=[],i=0,a=0,o=0;for(let s of e.sources){o=Math.max(o,n(s.lastReceivedAt));let e=s.expectedWithinHours;e===null?a++:s.stale||n(s.lastReceivedAt)+e*36e5<t?r.push(s):i++}return r.sort((e,t)=>n(e.lastReceivedAt)-n(t.lastReceivedAt)),{all:e.sources.length,heard:i,silent:r,unpaced:a,lastAt:o===0?null:o}}var Te=_(null);function Ee(){let e=u(Te);if(e===null)throw Error(`no store outside App`);return e}function P(e){let t=Ee(),[,n]=p(0),r=e(t.get()),a=i(r),o=i(e);return a.current=r,o.current=e,l(()=>t.listen(e=>!Object.is(a.current,o.current(e))&&(n(e=>e+1),!0)),[t]),r}var De=new Set;setInterval(()=>ce.add(De),1e3);function F(e,t=Object.is){let n=Ee(),[,r]=p(0),a=e(n.get(),be()),o=i(a),s=i(e);return o.current=a,s.current=e,l(()=>{let e=()=>!t(o.current,s.current(n.get(),be()))&&(r(e=>e+1),!0);De.add(e);let i=n.listen(e);return()=>{De.delete(e),ce.drop(e),i()}},[n]),a}function I(e=1){return F(({link:t,offset:n},r)=>{let i=Ce(t,r)&&t.heard!==null?t.heard.wall:r.wall;return Math.floor((i+n)/(e*1e3))*e*1e3})}function L(){return F(({link:e},t)=>Ce(e,t))}var Oe=(e,t)=>e.kind===t.kind&&(e.kind!==`stale`||t.kind!==`stale`||Math.floor(e.seconds)===Math.floor(t.seconds));function R(e){return{data:P(t=>t.panels[e].data),trust:F(({panels:t,link:n,offset:r},i)=>Se(t[e],n,i,r),Oe)}}function z(e){let[t,n]=p(null),[r,i]=p(e);return l(()=>{if(t===null)return;let e=()=>{let e=parseFloat(getComputedStyle(document.documentElement).fontSize),n=Math.round(t.clientWidth/e*10)/10,r=Math.round(t.clientHeight/e*10)/10;i(e=>e.width===n&&e.height===r?e:{width:n,height:r})};e();let n=new ResizeObserver(e);return n.observe(t),()=>n.disconnect()},[t]),[n,r,t]}function ke(){r(()=>{let e=()=>{document.visibilityState===`visible`&&`wakeLock`in navigator&&navigator.wakeLock.request(`screen`).catch(()=>void 0)};return e(),document.addEventListener(`visibilitychange`,e),()=>document.removeEventListener(`visibilitychange`,e)},[])}function Ae(e,t){if(Math.min(e,t)<600)return{kind:`phone`,columns:1};let n=e/t;if(n<.85)return{kind:`portrait`,columns:1};let r=Math.max(1,Math.min(4,Math.round(n/(16/9)-.15)));return r>1?{kind:`wide`,columns:r}:{kind:`landscape`,columns:1}}function je(){let[e,t]=p(()=>Ae(innerWidth,innerHeight));return r(()=>{let e=()=>t(e=>{let t=Ae(innerWidth,innerHeight);return t.kind===e.kind&&t.columns===e.columns?e:t});return addEventListener(`resize`,e),()=>removeEventListener(`resize`,e)},[]),Me(e),e}function Me({kind:e,columns:t}){let n=document.documentElement;(n.dataset.layout!==e||n.style.getPropertyValue(`--columns`)!==String(t))&&(n.dataset.layout=e,n.style.setProperty(`--columns`,String(t)))}async function Ne(){try{return(await fetch(location.href,{cache:`no-store`})).ok?(location.reload(),!0):!1}catch{return!1}}function Pe(e,t=9e5){let n=Date.now(),r=setInterval(()=>{let{panels:{headline:i},link:a,offset:o}=e.get();if(a.phase!==`open`||!i.current)return;let s=Date.now()+o;i.data?.dueNext.some(({dueAt:e})=>T(e)>s&&T(e)<s+6e4)===!0&&Date.now()-n<t||(clearInterval(r),Ne().then(t=>{t||Pe(e,0)}))},1e3)}var Fe=6e4;function Ie(e,t){if(t!==`overview`&&t!==`promise`)return!1;let{panels:{headline:n},offset:r}=e.get(),i=Date.now()+r;return n.data?.dueNext.some(({dueAt:e})=>T(e)>i&&T(e)<i+Fe)===!0}function Le(e,t,n,i){let[a,o]=p(t[0]),[s,c]=p(!1),u=t.length,d=Math.max(0,t.findIndex(e=>e===a)),f=e=>o(n=>t[(Math.max(0,t.findIndex(e=>e===n))+e+u)%u]);return l(()=>o(t[0]),[i]),r(()=>{if(u<2||s)return;let r=t[d],i=r===void 0?30:n(r),a=Date.now()+i*1e3,o,c=()=>{Ie(e,t[d])&&Date.now()<a+Fe?o=setTimeout(c,1e3):f(1)};return o=setTimeout(c,i*1e3),()=>clearTimeout(o)},[t,d,n,s]),r(()=>{let e=e=>{e.key===`ArrowRight`?f(1):e.key===`ArrowLeft`?f(-1):e.key===` `&&c(e=>!e)};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[t]),d}function Re({first:e,last:t}){let{words:n,language:r}=M(),i=P(e=>e.city),a=P(({city:e,panels:t})=>e?.simulated===!0||t.headline.data?.freshness.simulated===!0),o=P(e=>e.view.filter),s=o===null?``:` · ${n.only(Object.values(o).flat().join(`, `))}`;return h(`header`,{class:`bar`,children:[e&&h(`div`,{class:`brand`,children:[h(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[h(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),h(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),h(`b`,{children:`tugu`}),h(`span`,{children:i===null?`\xA0`:n.complaints(d(i,r))+s})]}),a&&h(`span`,{class:`sim`,children:n.simulation}),t&&h(Be,{}),t&&h(ze,{})]})}function ze(){let{format:e}=M(),t=F(({offset:e},t)=>Math.floor((t.wall+e)/6e4)*6e4),n=P(e=>e.beat),r=n===null?0:new Date(n).getUTCSeconds()/60;return h(`div`,{class:`when`,children:[h(`span`,{children:[e.weekday(t),h(`br`,{}),e.date(t)]}),h(`b`,{class:`clock`,children:[e.clock(t),h(`i`,{class:`beat`,children:h(`i`,{style:{transform:`scaleX(${r})`}})})]})]})}function Be(){let{words:e,format:t,language:n}=M(),r=F(({link:r,offset:i,panels:a},o)=>{let s=o.wall+i,c=a.headline.data?.freshness??null,l=r.heard===null?null:N(r.heard,o)/1e3;if(Ce(r,o)){let n=t.count(r.attempt);return{ok:``,cut:!0,wrong:!1,first:e.cut+(l===null?``:` ${t.span(l)}`),second:c!==null&&r.heard!==null?e.cutState(t.clock(r.heard.wall+i),n):e.cutNever(n)}}let u=r.phase===`open`?e.connected:e.connecting,f=c===null?null:we(c,s),p=f===null?0:f.all-f.unpaced,m=f===null||p===0?``:` · ${e.sources(t.count(f.heard),t.count(p))}`,h=(e,t,n=!1)=>({ok:u,cut:!1,first:e,second:t,wrong:n});if(r.phase===`open`&&l!==null&&l>10)return h(m,e.unheard(t.span(l)),!0);let[g]=f?.silent??[];if(f!==null&&g!==void 0){let r=d(g.source,n),i=g.lastReceivedAt===null?e.neverHeard:t.span((s-T(g.lastReceivedAt))/1e3);return h(m,f.silent.length===1?e.silent(r,i):e.silentMany(t.count(f.silent.length),r,i),!0)}if(r.phase!==`open`||f===null)return h(``,`\xA0`);if(p===0)return h(``,f.lastAt===null?e.neverHeard:e.lastRecord(t.span((s-f.lastAt)/1e3)));let _=f.unpaced===0?``:`, ${e.unpaced(t.count(f.unpaced))}`;return h(``,e.fresh+m+_)},(e,t)=>e.first===t.first&&e.second===t.second&&e.ok===t.ok&&e.cut===t.cut);return h(`div`,{class:`conn`,role:`status`,children:[r.cut?h(`span`,{class:`st`,children:h(`b`,{children:[h(E,{of:`cut`}),r.first]})}):h(`span`,{class:`st ok`,children:[h(E,{of:`link`}),r.ok,r.first]}),h(`span`,{class:`st${r.wrong?` sys`:``}`,children:[r.wrong&&h(E,{of:`age`}),r.second]})]})}var Ve=14,B=new Map,V;function He(e,t){if(V===void 0&&(V=typeof document>`u`?null:document.createElement(`canvas`).getContext(`2d`)),V===null)return Ue(e);let n=e.replace(/[2-9]/g,`0`),r=t+n,i=B.get(r);if(i!==void 0)return i;V.font=`${t} ${Ve}px Inter`;let a=V.measureText(n).width/Ve;return B.size>2e3&&B.clear(),B.set(r,a),a}function Ue(e){let t=0;for(let n of e)n>=`0`&&n<=`9`?t+=.64:`.,:' \xA0 |`.includes(n)?t+=.28:`iljtfr()-−–/`.includes(n)?t+=.38:`mwMW%…`.includes(n)?t+=.92:t+=n>=`A`&&n<=`Z`?.69:.585;return t}function H(e,{size:t,weight:n}){let r=[...e].filter(e=>e===`1`).length;return(He(e,n)+r*.17)*t}function U(e,t,n,r,i=0){let a=Math.min(n,t/(H(e,{size:1,weight:600})+i));return Math.max(r,Math.floor(a*10)/10)}function W(e,t,n){if(H(e,n)<=t)return e;let r=e;for(;r.length>1&&H(`${r}\u2026`,n)>t;)r=r.slice(0,-1).replace(/[\s,.\-]+$/,``);return`${r}\u2026`}var G=[`overview`,`pillars`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],We=[`overview`,`pillars`,`heat`,`programmes`,`assets`,`departments`,`map`,`flow`,`promise`,`alerts`],Ge=[`pillars`,`programmes`,`departments`,`categories`,`assetClasses`,`districts`,`channels`,`sources`],Ke=[`OPEN`,`OVERDUE`,`RECEIVED`,`PER_THOUSAND`,`RESOLUTION_ON_TIME`],qe=e=>(e??``).split(`,`).map(e=>e.trim()).filter(e=>e!==``);function Je(e,t=null){let n=new URLSearchParams(e),r=e=>G.includes(e),i=qe(n.get(`scenes`)).map(e=>e.split(`:`)).map(([e=``,t])=>({name:e.toLowerCase(),seconds:Number(t)})),a=i.map(({name:e})=>e).filter(r),o={};for(let{name:e,seconds:t}of i)r(e)&&t>=5&&(o[e]=t);let s=t?.scenes.map(e=>e.toLowerCase())??[],c=a.length>0?a:s.length>0?s:G,l=Number(n.get(`rotate`)??t?.rotateSeconds??30),u=Ke.find(e=>e===n.get(`measure`)?.toUpperCase())??t?.measure??`OPEN`,d=n.get(`level`)?.toUpperCase()??t?.level??`KELURAHAN`,f=n.get(`theme`)??t?.theme.toLowerCase(),p={};for(let e of Ge){let r=qe(n.get(e)),i=r.length>0?r:t?.filter[e]??null;i!==null&&(p[e]=i)}return{scenes:[...new Set(c)],unknown:[...new Set(i.map(({name:e})=>e).filter(e=>!r(e)))],stays:o,rotate:Number.isFinite(l)&&l>=5?l:30,language:n.get(`lang`)??t?.language??null,theme:f===`light`?`light`:`dark`,dims:n.get(`dim`)!==`off`,measure:u,level:d===`KECAMATAN`||u===`PER_THOUSAND`?`KECAMATAN`:`KELURAHAN`,filter:Object.keys(p).length>0?p:null,screen:t?.name??null}}function Ye(e,t){return e.stays[t===`heat`?`pillars`:t]??e.rotate}function Xe(e,t){let n=e.scenes.flatMap(e=>e===`pillars`?[`pillars`,`heat`]:[e]).filter(t);return n.length>0?n:[`overview`]}function Ze(e,t,n,r){let i=[`overview`,`pillars`,`heat`,`departments`,`promise`,`flow`].filter(t=>!e.includes(t)&&r(t)),a=e.length>=n?e:[...e,...i];return Array.from({length:n},(e,n)=>a[(t+n)%a.length]??`overview`)}var Qe={overview:[`alerts`,`today`,`pillars`,`departments`],pillars:[`pillars`],heat:[`departments`,`heat`,`pillars`],programmes:[`programmes`],assets:[`assets`],departments:[`departments`,`movement`],map:[`kecamatan`],flow:[`today`,`backlog`],promise:[`departments`],alerts:[`alerts`,`departments`]};function $e(e,t,n){let r=new Set([`headline`]);for(let i of e){for(let e of Qe[i])r.add(e);i===`overview`&&r.add(t?`kelurahan`:`kecamatan`),i===`map`&&n.level===`KELURAHAN`&&r.add(`kelurahan`)}return r}var K={size:2.4,weight:400},et=30;function tt(){let{words:e,format:t}=M(),n=F(({offset:e},n)=>t.day(Math.floor((n.wall+e)/6e4)*6e4));return P(({view:r,city:i})=>{if(r.unknown.length>0)return e.unknownScenes(W(r.unknown.join(`, `),24,K),G.join(`, `));if(i?.boundaries.length===0&&r.scenes.includes(`map`))return e.noMap;let a=i?.takenUntil??null;return a!==null&&oe(n,a)<et?e.calendarEnds(t.date(T(`${a}T12:00:00Z`))):``})}function nt({page:e,pages:t}){let{words:n,format:r,language:i}=M(),a=P(e=>e.ticker),o=tt(),[s,c]=z({width:140,height:4}),l=c.width>24,u=c.width,f=(l?a:[]).map(e=>{let t=n.steps[e.kind]??``,a=e.category.sensitive?n.noCategory:e.category.code===`NONE`?n.unsorted:d(e.category,i),o=e.kind===`ASSIGNED`&&e.department.code!==`NONE`?` \u2192 ${m(e.department,i)}`:`, ${e.kecamatan.code===`NONE`?n.noPlace:d(e.kecamatan,i)}`;return{cursor:e.cursor,time:r.clock(T(e.occurredAt)),text:`${t}: ${a}${o}`}}).map((e,t)=>t>0?e:{...e,text:W(e.text,c.width-H(e.time,K)-2,K)}).filter(({time:e,text:t},n)=>(u-=H(e+t,K)+.8+2.8)>0||n===0);return h(`footer`,{class:`tick`,children:[h(`div`,{class:`evs`,ref:s,children:[f.length===0&&l&&h(`span`,{class:`ev quiet`,children:n.waiting}),f.map(({cursor:e,time:t,text:n})=>h(`span`,{class:`ev`,children:[h(`time`,{children:t}),n]},e))]}),o!==``&&h(`span`,{class:`why`,children:o}),h(`span`,{class:`name`,children:n.scenes[e]}),t.length>1&&h(`span`,{class:`dots`,"aria-hidden":`true`,children:t.map(t=>h(`i`,{class:t===e?`on`:``},t))})]})}function rt(e){let t=new Map;for(let n of e)t.set(n.rule.code,[...t.get(n.rule.code)??[],n]);let n=[...t.values()].flatMap(e=>{let[t]=e;if(t===void 0)return[];let{rule:n,threshold:r}=t,i=[...e].sort((e,t)=>n.above?t.figure-e.figure:e.figure-t.figure);return[{rule:n,threshold:r,isShare:/ON_TIME|RATE|ACCURACY|ACCOUNTABILITY|CLEARANCE/.test(n.measure),holders:i}]}),r=({rule:e})=>e.severity===`critical`?0:1;return n.sort((e,t)=>r(e)-r(t))}function it(e,t,n){return t?n.percent(e):n.count(e)}function at(e,t,n,r){let i=[],a=t;for(let t of e){if(t===0||(a-=n+r)<0)break;i.push(1)}if(i.length<e.length)return i;for(let[t,n]of e.entries())for(;(i[t]??0)<n&&a>=r;)i[t]=(i[t]??0)+1,a-=r;return i}function q({name:e,trust:t,freshness:n,title:r,short:i=r,note:a,children:o}){let{words:s,format:c}=M(),l=F(({offset:e},t)=>n===null?0:we(n,t.wall+e).silent.length),u=t.kind===`stale`?h(`span`,{class:`tag`,children:[h(E,{of:`age`}),s.old(c.span(t.seconds))]}):t.kind===`failed`?h(`span`,{class:`tag open`,children:[h(E,{of:`cut`}),s.failed]}):l>0?h(`span`,{class:`tag open`,children:[h(E,{of:`age`}),s.silentTag(c.count(l))]}):null;return h(`section`,{class:`p ${e}${t.kind===`stale`?` stale`:``}${u===null?``:` hastag`}`,"data-panel":e,children:[u===null&&t.kind===`fresh`&&n!==null&&h(ot,{freshness:n}),h(`h2`,{children:[u===null?r:i,a!==void 0&&h(`small`,{children:a})]}),u,t.kind===`failed`?h(`div`,{class:`pb`,children:[h(`span`,{class:`emp`,children:s.failedLong}),h(`span`,{class:`emp2`,children:t.message.slice(0,80)})]}):t.kind===`loading`?h(st,{}):o]})}function ot({freshness:e}){let{words:t,format:n}=M(),r=F(({offset:r,link:i},a)=>{let o=a.wall+r,{all:s,unpaced:c,lastAt:l}=we(e,o);return i.phase===`open`?s>c?t.current:l===null?``:t.upTo(n.span((o-l)/1e3)):``});return r===``?null:h(`span`,{class:`age`,children:r})}function st(){return h(`div`,{class:`pb still`,children:[h(`i`,{}),h(`i`,{}),h(`i`,{})]})}function ct(){return P(e=>e.view.theme)}function lt(){let{words:e}=M(),{data:t,trust:n}=R(`alerts`),{data:r}=R(`headline`);return h(q,{name:`allalerts`,trust:n,freshness:r?.freshness??null,title:e.alerts,children:t!==null&&h(dt,{alerts:t.items})})}var J=7,ut=10.5;function dt({alerts:e}){let{words:t,format:n,language:r}=M(),i=P(e=>e.panels.departments.data),[a,o]=z({width:187,height:82}),s=n.day(I(60)),c=new Map((i?.items??[]).map(({department:e})=>[e.code,m(e,r)])),l=Math.max(1,Math.floor(o.width/48)),u=(o.width-(l-1)*3.2)/l,f=rt(e),p=at(f.map(({holders:e})=>Math.ceil(e.length/l)),o.height-5,J,ut),g=f.length-p.length,_=p.reduce((e,t)=>e+J+t*ut,0),v=g>0||_===0?1:Math.min(1.8,Math.max(1,(o.height-5-p.length*J)/(_-p.length*J))),y=({dimension:e},{code:n,name:r})=>e===null?t.city:c.get(n??``)??r??``,b=e=>u-H(e,{size:6.4*v,weight:600})-2,x=Math.min(v,1.3),S=f.every(({rule:e,isShare:t,holders:r})=>r.every(r=>H(y(e,r),{size:2.8*x,weight:400})<=b(it(r.figure,t,n))))?x:1;return h(`div`,{class:`rules`,ref:a,style:{"--columns-of":l,"--grow":v.toFixed(2),"--legible":S.toFixed(2)},children:[f.slice(0,p.length).map(({rule:e,threshold:i,isShare:a,holders:c},u)=>{let f=(p[u]??1)*l,m=c.length>f?c.slice(0,f-1):c,g=t.limit(a?n.target(i):n.count(i),e.above);return h(`section`,{class:`rule ${e.severity}`,children:[h(`h3`,{"data-glance":`text`,children:[h(E,{of:e.severity===`critical`?`over`:`alert`}),W(d(e,r),o.width-H(g,{size:2.6,weight:400})-8,{size:3.6,weight:600}),h(`small`,{children:g})]}),h(`ol`,{children:[m.map(r=>{let{code:i,figure:o,since:c}=r,l=it(o,a,n),u=c===null?null:oe(c.slice(0,10),s),d=u===null?t.sinceLong:u<=0?t.sinceToday:t.sinceDays(n.count(u),u===1);return h(`li`,{children:[h(`b`,{"data-glance":`figure`,children:l}),h(`span`,{children:W(y(e,r),b(l),{size:2.8*S,weight:400})}),h(`em`,{children:e.measure===`UNANSWERED`?t.allTime:d})]},i??``)}),m.length<c.length&&h(`li`,{class:`rest`,children:h(`b`,{children:[`+`,n.count(c.length-m.length)]})})]})]},e.code)}),g>0&&h(`p`,{children:t.more(n.count(g))})]})}var ft=y(({text:e})=>h(`th`,{scope:`row`,children:h(`i`,{class:`cell`,children:e})})),Y=y(({n:e,mark:t=``})=>{let{format:n}=M();return h(`td`,{class:`n${t===``?``:e===0?` z`:` ${t}`}`,children:h(`i`,{class:`cell`,children:n.count(e)})})});function pt(e,t){if(e.rate===null)return{kind:`null`,unobserved:e.unobserved>0};if(e.lowCount)return{kind:`few`,met:e.met,all:e.met+e.breached};if(t===null)return{kind:`rate`,rate:e.rate,standing:`untargeted`};let n=t-e.rate;return{kind:`rate`,rate:e.rate,standing:n<=0?`met`:n>=.149999999?`far`:`below`}}function mt(){let{words:e,format:t,targets:n,language:r}=M(),{data:i,trust:a}=R(`pillars`),[s,c]=z({width:133,height:38}),l=i?.items??[],u=l.map(({group:e})=>d(e,r)),f=g(u),p=i===null?``:ht(i,e.unsorted,t),m=e.pillars(l.length,t.count(l.length)),_=n.response!==null&&n.result!==null?e.targets(t.target(n.response),t.target(n.result)):n.response??n.result,v=typeof _==`number`?e.target(t.target(_)):_,y={size:2.4,weight:400},b=c.width-H(m,{size:2.8,weight:600})-H(p,y)-4-7,x=v===null?0:H(v,y)+2,C=v!==null&&b>x,w=b>(C?x:0)+H(e.open30,y)+7,T=c.width>110?3:2,E=(c.width-(T-1)*3.2)/T,D=l.some(({kpis:e})=>[e.open,e.overdue,e.atRisk].reduce((e,n)=>e+H(t.figure(n),{size:6.4,weight:600}),0)>E-6.8-3.2);return h(q,{name:`pillars`,trust:a,freshness:i?.freshness??null,title:m,note:h(o,{children:[b>-7&&p,h(`span`,{class:`key`,children:[C&&h(o,{children:[h(S,{}),v]}),w&&h(o,{children:[h(`svg`,{class:`sk`,viewBox:`0 0 34 20`,"aria-hidden":`true`,children:[h(`path`,{d:`M2 14L8 6L14 12L20 5L28 10`,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2.4`}),h(`circle`,{cx:`29`,cy:`10`,r:`4.5`,fill:`var(--ink)`})]}),e.open30]})]})]}),children:h(`div`,{class:`six${D?` dense`:``}`,ref:s,style:{"--tiles":T},children:l.map((e,t)=>h(gt,{item:e,name:u[t]??``,prefix:f,dense:D},e.group.code))})})}function ht(e,t,n){return[...e.items.map(({kpis:e})=>n.count(e.open)),`${n.count(e.unassigned.open)} ${t}`].join(` + `)+` = ${n.count(e.total.open)}`}var gt=y(({item:{kpis:e},name:t,prefix:n,dense:r})=>{let{words:i,format:a,targets:o,hours:s,answers:c}=M(),l=n===``?t:t.slice(n.length+1),u=h(E,{of:e.overdue===0?`over0`:`over`}),d=h(E,{of:`risk`});return h(`article`,{class:`pil`,children:[h(`h3`,{children:[n!==``&&h(`small`,{children:[n,` `]}),l]}),h(le,{values:e.trend.map(e=>e.kpis.open),width:128,height:34}),h(`div`,{class:`nums`,children:[h(`div`,{class:`o`,children:[h(k,{value:a.figure(e.open),n:e.open}),h(`span`,{children:i.open})]}),h(`div`,{class:`v${e.overdue===0?` zero`:``}`,children:[!r&&u,h(k,{value:a.figure(e.overdue),n:e.overdue,alarm:!0}),h(`span`,{children:[r&&u,i.overdueShort]})]}),h(`div`,{class:`k${e.atRisk===0?` zero`:``}`,children:[!r&&d,h(k,{value:a.figure(e.atRisk),n:e.atRisk}),h(`span`,{children:[r&&d,i.dueShort(a.count(s))]})]})]}),h(`div`,{class:`rrs`,children:[h(X,{name:i.response,rate:e.responseOnTime,target:o.response,recorded:c}),h(X,{name:i.result,rate:e.resolutionOnTime,target:o.result})]})]})}),X=y(({name:e,rate:t,target:n,recorded:r=!0,width:i=174})=>{let{words:a,format:o}=M(),s=pt(t,n),c=s.kind===`rate`&&s.standing===`far`;return h(`div`,{class:`rr${c?` far`:``} ${s.kind}`,children:[e!==void 0&&h(`span`,{children:e}),s.kind===`rate`?h(k,{value:o.percent(s.rate),n:s.rate,glance:!1}):h(`b`,{children:s.kind===`few`?a.parts(o.count(s.met),o.count(s.all)):`–`}),s.kind===`null`?h(`em`,{class:`no`,children:s.unobserved||!r?a.unobserved:a.noData}):h(se,{view:s,target:n,width:i,height:24})]})});function _t({rows:e,head:t,moreHead:n,beforeHead:r,tall:i=6.6}){let{words:a,format:s,targets:c,answers:l,hours:u}=M(),[d,{width:f,height:p}]=z({width:187,height:80}),m=Math.min(i,Math.max(3.6,(p-7.2)/Math.max(1,e.length))),g=m>=6?3.6:m>=4.8?3.2:m>=4.2?2.8:2.6,_=f<140,v=Math.max(1,...e.filter(({kind:e})=>e!==`sum`).map(({load:e})=>e.open)),y=_?14:n===void 0?26:18,b=n===void 0?15:10,x={size:g,weight:500},S=Math.max(...e.map(({name:e})=>H(e,x)),10),C=Math.min(S+1,_?40:r===void 0?62:46),w=_?null:{over:a.overdueShort,risk:a.dueShort(s.count(u))},T=(t,n)=>Math.max(n===void 0?4:H(n,{size:2.4,weight:400})+3.2,...e.map(({load:e})=>H(s.count(t(e)),{size:g,weight:600})))+2.4;return h(`div`,{class:`fill ledger${_?` narrow`:``}`,ref:d,style:{"--row":`${m}rem`,"--text":`${g}rem`,"--glyph":`${b}rem`},children:h(`table`,{children:[h(`thead`,{children:h(`tr`,{children:[r,h(`th`,{scope:`col`,children:h(`span`,{class:`said`,children:t})}),h(`th`,{scope:`col`,class:`n`,style:{width:`${T(e=>e.overdue,w?.over)}rem`},children:[h(E,{of:`over`}),w===null?h(`span`,{class:`said`,children:a.overdue}):` ${w.over}`]}),h(`th`,{scope:`col`,class:`n`,style:{width:`${T(e=>e.atRisk,w?.risk)}rem`},children:[h(E,{of:`risk`}),w===null?h(`span`,{class:`said`,children:a.due}):` ${w.risk}`]}),h(`th`,{scope:`col`,class:`b`,style:{width:`${y+T(e=>e.open)+3}rem`},children:a.open}),n,h(`th`,{scope:`col`,class:`prt`,children:[a.response,c.response!==null&&h(o,{children:[h(`br`,{}),h(`em`,{children:a.target(s.target(c.response))})]})]}),h(`th`,{scope:`col`,class:`prt`,children:[a.result,c.result!==null&&h(o,{children:[h(`br`,{}),h(`em`,{children:a.target(s.target(c.result))})]})]})]})}),h(`tbody`,{children:e.map(({key:e,kind:t,name:n,load:r,more:i,before:a})=>h(`tr`,{class:t,children:[a,h(ft,{text:W(n,C,x)}),h(Y,{n:r.overdue,mark:`vo`}),h(Y,{n:r.atRisk,mark:`rk`}),h(`td`,{class:`b`,children:h(`span`,{children:[t!==`sum`&&h(D,{over:r.overdue,risk:r.atRisk,open:r.open,width:r.open/v*y*10}),s.count(r.open)]})}),i,h(`td`,{class:`prt`,children:h(X,{rate:r.responseOnTime,target:c.response,recorded:l,width:b*10})}),h(`td`,{class:`prt`,children:h(X,{rate:r.resolutionOnTime,target:c.result,width:b*10})})]},e))})]})})}function vt(e){let t={met:0,breached:0,unobserved:0,rate:null,lowCount:!0},n=n=>{let r=e.reduce((e,t)=>e+n(t).met,0),i=e.reduce((e,t)=>e+n(t).breached,0),a=r+i;return a===0?{...t,unobserved:e.reduce((e,t)=>e+n(t).unobserved,0)}:{met:r,breached:i,unobserved:0,rate:r/a,lowCount:e.every(e=>n(e).lowCount)}},r=t=>e.reduce((e,n)=>e+t(n),0);return{open:r(e=>e.open),overdue:r(e=>e.overdue),atRisk:r(e=>e.atRisk),responseOnTime:n(e=>e.responseOnTime),resolutionOnTime:n(e=>e.resolutionOnTime)}}function yt(){let{words:e,language:t}=M(),{data:n,trust:r}=R(`assets`),i=n===null?[]:[...n.items.map(({group:e,kpis:n})=>({key:e.code,kind:`item`,name:d(e,t),load:n})),{key:`NONE`,kind:`dim`,name:e.noAsset,load:n.unassigned},{key:`SUM`,kind:`sum`,name:e.sum,load:n.total}];return h(q,{name:`assets`,trust:r,freshness:n?.freshness??null,title:e.assets,note:n===null?void 0:e.window,children:n!==null&&h(_t,{rows:i,head:e.assets})})}var bt=(e,t)=>t.counts.overdue-e.counts.overdue||t.counts.atRisk-e.counts.atRisk||t.counts.open-e.counts.open||e.name.localeCompare(t.name),xt=(e,t)=>({open:e.open+t.open,overdue:e.overdue+t.overdue,atRisk:e.atRisk+t.atRisk});function St(e,t,n,r,i){let a=e.filter(({counts:e})=>e.open>0).map(({name:e,counts:t})=>({kind:`item`,name:e,counts:t})).sort(bt),o=a.length>r+1?a.slice(0,r):a,s=a.slice(o.length),c=[...o];return s.length>0&&c.push({kind:`rest`,name:i.rest(s.length),counts:s.map(e=>e.counts).reduce(xt,{open:0,overdue:0,atRisk:0})}),c.push({kind:`none`,name:i.none,counts:t},{kind:`sum`,name:i.sum,counts:n}),c}function Ct(e){let t=null;for(let n of e)n.overdue>(t?.overdue??0)&&(t=n);return t}function wt(e,t){return Ct([...e.items.map(({department:e,kpis:n})=>({name:m(e,t),overdue:n.overdue})),{name:null,overdue:e.unassigned.overdue}])}function Tt(e,t){let n=e=>new Map(e.filter(({counts:e})=>e.open>0).map(({code:e,counts:t})=>({kind:`item`,name:e,counts:t})).sort(bt).map((e,t)=>[e.name,t])),r=n(t);return new Map([...n(e)].map(([e,t])=>{let n=r.get(e);return[e,n===void 0?null:n-t]}))}function Et(){let{words:e}=M(),{data:t,trust:n}=R(`departments`),{data:r}=R(`movement`);return h(q,{name:`departments`,trust:n,freshness:t?.freshness??null,title:e.departments,note:e.movedNote,children:t!==null&&h(Ot,{board:t,movement:r})})}var Dt=(e,t)=>t.overdue-e.overdue||t.atRisk-e.atRisk||t.open-e.open;function Ot({board:e,movement:t}){let{words:n,format:r,language:i}=M(),[a,s]=z({width:187,height:80}),c=Math.max(4,Math.floor((s.height-7.2)/4.6)-3),l=e.items.filter(({kpis:e})=>e.open>0).sort((e,t)=>Dt(e.kpis,t.kpis)||e.department.code.localeCompare(t.department.code)),u=l.length>c+1?l.slice(0,c):l,d=l.slice(u.length),f=new Map((t?.items??[]).map(({department:e,kpis:t})=>[e.code,t.responseTime])),p=t===null?null:Tt(e.items.map(({department:e,kpis:t})=>({code:e.code,counts:t})),t.items.flatMap(({department:e,previous:t})=>t===null?[]:[{code:e.code,counts:t}])),g=Math.max(1,...[...u.map(({department:e})=>f.get(e.code)),t?.total.responseTime].map(e=>e===void 0||e.lowCount?0:e.p90Hours??0)),_=e=>h(`td`,{class:`times`,children:h(At,{times:e,longest:g})}),v=h(o,{children:[h(`td`,{class:`place`}),h(`td`,{class:`move`})]}),y=[...u.map(({department:e,kpis:t},n)=>({key:e.code,kind:`item`,name:m(e,i),load:t,more:_(f.get(e.code)),before:h(o,{children:[h(`td`,{class:`place`,children:r.count(n+1)}),h(`td`,{class:`move`,children:h(kt,{by:p?.get(e.code)})})]})})),...d.length===0?[]:[{key:`REST${d.length}`,kind:`dim`,name:n.others(r.count(d.length)),load:vt(d.map(({kpis:e})=>e)),more:h(`td`,{class:`times`}),before:v}],{key:`NONE`,kind:`dim`,name:n.unassigned,load:e.unassigned,more:_(t?.unassigned.responseTime),before:v},{key:`SUM`,kind:`sum`,name:n.sum,load:e.total,more:_(t?.total.responseTime),before:v}];return h(`div`,{class:`fill`,ref:a,children:h(_t,{rows:y,head:n.departments,tall:6,moreHead:h(`th`,{scope:`col`,class:`times`,children:[n.responseTimes,h(`br`,{}),h(`em`,{children:[n.half,` – `,n.nine]})]}),beforeHead:h(o,{children:[h(`th`,{scope:`col`,class:`place`,children:h(`span`,{class:`said`,children:`#`})}),h(`th`,{scope:`col`,class:`move`,children:n.moved})]})})})}function kt({by:e}){let{format:t,words:n}=M();return e===void 0?null:e===null?h(`span`,{class:`new`,children:n.newRank}):e===0?h(`span`,{class:`same`,children:`–`}):h(`span`,{class:e>0?`up`:`down`,children:[h(`svg`,{class:`ic`,viewBox:`0 0 20 20`,"aria-hidden":`true`,children:h(`path`,{d:e>0?`M10 3 18 16H2Z`:`M10 17 18 4H2Z`,fill:`currentColor`})}),t.count(Math.abs(e))]})}function At({times:e,longest:t}){let{format:n,words:r}=M();if(e===void 0||e.p50Hours===null||e.p90Hours===null)return h(`span`,{class:`no`,children:r.noData});if(e.lowCount)return h(`span`,{class:`no`,children:r.few});let i=e=>4+e/t*132,a=e=>n.span(Math.round(e*60)*60).split(` `).slice(0,2).join(` `);return h(`span`,{class:`span`,children:[h(`svg`,{viewBox:`0 0 140 20`,"aria-hidden":`true`,children:[h(`path`,{d:`M2 10H138`,stroke:`var(--line)`,"stroke-width":`2`}),h(`path`,{d:`M${i(e.p50Hours)} 10H${i(e.p90Hours)}`,stroke:`var(--d3)`,"stroke-width":`6`}),h(`path`,{d:`M${i(e.p50Hours)} 2V18`,stroke:`var(--ink)`,"stroke-width":`4`})]}),h(`b`,{children:a(e.p50Hours)}),` – `,a(e.p90Hours)]})}function jt({class:e,label:t,data:n,version:r,options:a}){let[o,s,c]=z({width:0,height:0}),u=i(null),d=ct();return l(()=>{if(c===null||s.width===0||s.height===0)return;let e=getComputedStyle(document.documentElement),t=parseFloat(e.fontSize),r=new C({legend:{show:!1},cursor:{show:!1},padding:[0,0,0,0],...a({rem:t,color:t=>e.getPropertyValue(t).trim(),font:`400 ${2.4*t}px Inter`}),width:s.width*t,height:s.height*t},n,c);return u.current=r,()=>{u.current=null,r.destroy()}},[c,s.width,s.height,d,r]),l(()=>u.current?.setData(n),[n]),h(`div`,{ref:o,class:`chart ${e}`,role:`img`,"aria-label":t})}var Mt=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,2e4,5e4,1e5];function Nt(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let r=t.slice(0,n);if(r.length<3)return null;let i=e=>{let t=Array.from({length:24},()=>0);for(let n of r)for(let i of n.trend){let n=w(i.from);t[n]=(t[n]??0)+e(i.kpis)/r.length}return t};return{day:e,weeks:r.length,received:i(e=>e.received),ended:i(e=>e.ended)}}function Pt(e,t,n,r){let i=Ft(e,t);return i*n<r-1e-9||i<.05?null:i}function Ft(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}var It=Array.from({length:25},(e,t)=>t);function Lt({data:e,usual:t,hour:n}){let{words:r,format:a}=M(),o=i(n);o.current=n;let c=s(()=>{let n=It.map(()=>null),r=It.map(()=>null);for(let{from:t,kpis:i}of e.kpis.trend)n[w(t)]=i.received,r[w(t)]=-i.ended;let i=(e,t)=>It.map(n=>e===void 0?null:t*(e[Math.min(n,23)]??0));return[It,i(t?.received,1),i(t?.ended,-1),n,r]},[e.kpis.trend,t,Math.floor(n*60)]),l=`${r.flow}: ${a.count(e.kpis.received)} ${r.received}, ${a.count(e.kpis.ended)} ${r.ended}`;return h(jt,{class:`fl`,label:l,data:c,version:a.language,options:e=>Rt(e,a,()=>o.current)})}function Rt({rem:e,color:t,font:n},r,i){let a=Math.max(1,.2*e),{bars:o,stepped:s}=C.paths,c=o?.({size:[.82,10*e],align:1}),l=s?.({align:1}),u={fill:t(`--d0`),stroke:t(`--ink-2`),width:a,dash:[.6*e,.4*e],points:{show:!1},...l===void 0?{}:{paths:l}},d={points:{show:!1},width:a*1.2,...c===void 0?{}:{paths:c}};return{padding:[1.4*e,1.6*e,0,0],scales:{x:{time:!1,range:[0,24]},y:{range:(e,t,n)=>[Math.min(-1,t)*1.08,Math.max(1,n)*1.08]}},axes:[{font:n,stroke:t(`--ink-3`),size:3.4*e,gap:.4*e,grid:{show:!1},ticks:{show:!1},splits:()=>[0,6,12,18,24],values:(e,t)=>t.map(e=>String(e).padStart(2,`0`))},{font:n,stroke:t(`--ink-3`),gap:.8*e,incrs:Mt,space:3.4*e,ticks:{show:!1},size:(t,n)=>(1+1.5*Math.max(1,...(n??[]).map(e=>e.length)))*e,grid:{stroke:t(`--line`),width:a*.7},values:(e,t)=>t.map(e=>r.count(Math.abs(e)))}],series:[{},u,u,{...d,fill:t(`--d4`),stroke:t(`--d4`)},{...d,stroke:t(`--d4`)}],hooks:{draw:[e=>{let{ctx:n,bbox:r}=e,o=e.valToPos(0,`y`,!0),s=e.valToPos(Math.min(24,i()),`x`,!0);n.save(),n.setLineDash([]),n.lineWidth=a*devicePixelRatio,n.strokeStyle=t(`--line-2`),n.beginPath(),n.moveTo(r.left,o),n.lineTo(r.left+r.width,o),n.stroke(),n.strokeStyle=t(`--ink`),n.beginPath(),n.moveTo(s,r.top),n.lineTo(s,r.top+r.height),n.stroke(),n.restore()}]}}}function zt({large:e=!1}){let{words:t,format:n}=M(),{data:r,trust:i}=R(`today`),a=I(60),s=P(e=>e.usual),c=n.hour(a),l=s!==null&&r!==null&&r.window.from?.slice(0,10)===s.day?s:null,u=P(({city:e})=>e?.lowCountFloor??1),d=e=>l===null?null:Pt(l[e],c,l.weeks,u);return h(q,{name:`flow`,trust:i,freshness:r?.freshness??null,title:t.flow,short:t.flowShort,note:l===null?void 0:h(o,{children:[h(`svg`,{class:`dk`,viewBox:`0 0 34 4`,"aria-hidden":`true`,children:h(`path`,{d:`M0 2H34`,stroke:`var(--ink)`,"stroke-width":`2.4`,"stroke-dasharray":`7 4`})}),t.usualDay(n.language===`en`&&!e?n.weekday(a).slice(0,3):n.weekday(a))]}),children:r!==null&&h(`div`,{class:`flw`,children:[h(Bt,{n:r.kpis.received,what:t.received,usual:d(`received`),large:e}),h(Lt,{data:r,usual:l,hour:c}),h(Bt,{n:r.kpis.ended,what:t.ended,usual:d(`ended`),large:e})]})})}function Bt({n:e,what:t,usual:n,large:r}){let{words:i,format:a}=M();return h(`div`,{class:`fk${r?` large`:``}`,children:[h(k,{value:a.count(e),n:e,glance:r}),` `,t,` `,n!==null&&h(`em`,{children:i.usually(a.mean(n))})]})}function Vt(){let{words:e}=M(),{data:t,trust:n}=R(`backlog`);return h(o,{children:[h(zt,{large:!0}),h(q,{name:`backlog`,trust:n,freshness:t?.freshness??null,title:e.backlog,children:t!==null&&h(Ht,{data:t})}),h(q,{name:`ageing`,trust:n,freshness:t?.freshness??null,title:e.ageing,children:t!==null&&h(Wt,{data:t})})]})}function Ht({data:e}){let{words:t,format:n}=M(),{open:r,trend:i}=e.kpis,a=s(()=>i.map(({from:e})=>T(e)),[i]),o=s(()=>[a.map((e,t)=>t),i.map(({kpis:e})=>e.open),i.map(({kpis:e})=>e.overdue)],[a,i]),c=e=>a[e]===void 0?``:n.date(a[e]).split(` `).slice(0,2).map(e=>e.slice(0,3)).join(` `);return h(`div`,{class:`flw`,children:[h(`div`,{class:`fk large`,children:[h(k,{value:n.figure(r),n:r}),` `,t.open]}),h(jt,{class:`bl`,label:`${t.backlog}: ${n.count(r)}`,data:o,version:`${n.language} ${c(0)}`,options:e=>Ut(e,n.count,c,a.length)}),h(`div`,{class:`keys`,children:[h(`span`,{children:[h(`i`,{class:`line open`}),t.open]}),h(`span`,{children:[h(`i`,{class:`line over`}),t.overdue]})]})]})}function Ut({rem:e,color:t,font:n},r,i,a){let o={font:n,stroke:t(`--ink-3`),ticks:{show:!1}};return{padding:[1.4*e,4*e,0,0],scales:{x:{time:!1},y:{range:(e,t,n)=>[0,Math.max(1,n)*1.08]}},axes:[{...o,size:4.6*e,gap:1.4*e,grid:{show:!1},splits:()=>[0,Math.floor((a-1)/2),a-1],values:(e,t)=>t.map(i)},{...o,gap:.8*e,incrs:Mt,space:5*e,grid:{stroke:t(`--line`),width:1},values:(e,t)=>t.map(r),size:(t,n)=>(1+1.5*Math.max(1,...(n??[]).map(e=>e.length)))*e}],series:[{},{stroke:t(`--ink`),width:.34*e,points:{show:!1}},{stroke:t(`--over`),width:.34*e,dash:[1*e,.5*e],points:{show:!1}}]}}function Wt({data:e}){let{words:t,format:n}=M(),r=I(60),{upTo3Days:i,upTo7Days:a,upTo14Days:o,upTo30Days:s,upTo60Days:c,over60Days:l,oldestSubmittedAt:u}=e.kpis.ageing,d=[i,a,o,s,c,l],f=Math.max(1,...d);return h(`div`,{class:`ages`,children:[d.map((e,r)=>h(`div`,{children:[h(`span`,{children:t.ages[r]}),h(`svg`,{viewBox:`0 0 100 20`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:h(`rect`,{width:e/f*100,height:`20`,fill:`var(--d${r<2?2:r<4?3:4})`})}),h(`b`,{class:e===0?`z`:``,children:n.count(e)})]},r)),h(`p`,{children:u===null?t.noOpen:t.oldest(n.span((r-T(u))/1e3))})]})}var Gt={size:2.4,weight:400},Kt=24;function qt(){let{words:e}=M(),{data:t,trust:n}=R(`departments`),{data:r}=R(`heat`),{data:i}=R(`pillars`);return h(q,{name:`heat`,trust:n,freshness:t?.freshness??null,title:e.scenes.heat,note:`${e.window} · ${e.shade}`,children:t!==null&&r!==null&&i!==null&&h(Jt,{board:t,heat:r,pillars:i})})}function Jt({board:e,heat:t,pillars:n}){let{words:r,format:i,language:a,targets:o,answers:s}=M(),[c,{width:l,height:u}]=z({width:187,height:80}),f=P(e=>e.city?.categories),p=l<140,_=n.items.map(({group:e})=>d(e,a)),v=g(_),y=[...n.items.map(({group:e},t)=>({code:e.code,name:v===``?_[t]??``:_[t]?.slice(v.length+1)??``})),{code:`NONE`,name:r.unsortedColumn}],b=y.map(({name:e})=>p?W(e,Kt,Gt):e),x=p?Math.max(7.6,...b.map(e=>H(e,Gt)+2.4)):7.6,S=4.05,C=Math.max(4,Math.floor((u-x)/S)-3),w=e.items.filter(({kpis:e})=>e.open>0).sort((e,t)=>t.kpis.overdue-e.kpis.overdue||t.kpis.atRisk-e.kpis.atRisk||t.kpis.open-e.kpis.open),T=w.length>C+1?w.slice(0,C):w,D=new Set(T.map(({department:e})=>e.code)),O=e.items.filter(({department:e})=>!D.has(e.code)),ee=O.filter(({kpis:e})=>e.open>0).length,k=[...T.map(({department:e,kpis:t})=>({key:e.code,kind:`item`,name:m(e,a),codes:[e.code],load:t})),...ee===0?[]:[{key:`REST${O.length}`,kind:`dim`,name:r.others(i.count(ee)),codes:O.map(({department:e})=>e.code),load:vt(O.map(({kpis:e})=>e))}],{key:`NONE`,kind:`dim`,name:r.unassigned,codes:[`NONE`],load:e.unassigned},{key:`SUM`,kind:`sum`,name:r.sum,codes:[],load:e.total}],A=new Map;for(let{department:e,pillar:n,open:r,overdue:i}of t.rows){if(n===null||w===null)continue;let t=[`${k.find(({codes:t})=>t.includes(e??``))?.key??`?`}|${n}`,`SUM|${n}`];for(let e of t){let t=A.get(e)??{open:0,overdue:0};A.set(e,{open:t.open+(r??0),overdue:t.overdue+(i??0)})}}let te=new Set((f??[]).map(({department:e,pillar:t})=>`${e.code}|${t.code}`)),ne=Math.max(1,...[...A].filter(([e])=>!e.startsWith(`SUM|`)).map(([,e])=>e.overdue)),re={size:2.6,weight:500},ie=Math.min(7.2,Math.max(S,(u-x)/k.length-.1)),ae=Math.min(p?22:30,Math.max(...k.map(({name:e})=>H(e,re)))+1.5);return h(`div`,{class:`fill heat-table${p?` narrow`:``}`,ref:c,style:{"--row":`${ie.toFixed(2)}rem`},children:h(`table`,{style:{"--first":`${ae}rem`,"--head":`${x}rem`},children:[h(`thead`,{children:h(`tr`,{children:[h(`th`,{scope:`col`,children:h(`span`,{class:`said`,children:r.group})}),y.map(({code:e},t)=>h(`th`,{scope:`col`,class:`c`,children:p?h(`span`,{children:b[t]}):b[t]},e)),h(`th`,{scope:`col`,class:`n`,children:r.open}),h(`th`,{scope:`col`,class:`n s`,children:[h(E,{of:`over`}),h(`span`,{class:`said`,children:r.overdue})]}),h(`th`,{scope:`col`,class:`n s`,children:[h(E,{of:`risk`}),h(`span`,{class:`said`,children:r.due})]}),h(`th`,{scope:`col`,class:`prt`,children:[r.response,h(`br`,{}),h(`em`,{children:o.response!==null&&r.target(i.target(o.response))})]}),h(`th`,{scope:`col`,class:`prt`,children:[r.result,h(`br`,{}),h(`em`,{children:o.result!==null&&r.target(i.target(o.result))})]})]})}),h(`tbody`,{children:k.map(({key:e,kind:t,name:n,codes:r,load:a})=>h(`tr`,{class:t,children:[h(ft,{text:W(n,ae-1,re)}),y.map(({code:n})=>{let a=A.get(`${e}|${n}`),o=t===`sum`||r.some(e=>te.has(`${e}|${n}`));return a===void 0||a.open===0?h(`td`,{class:`c zero`,children:a!==void 0||o?`0`:``},n):h(`td`,{class:`c ${t===`sum`?``:a.overdue===0?`h0`:`h${Math.min(3,1+Math.floor(a.overdue/ne*2.999))}`}`,children:h(`span`,{children:[i.count(a.open),a.overdue>0&&h(`em`,{children:[h(E,{of:`over`}),i.count(a.overdue)]})]})},n)}),h(Y,{n:a.open}),h(Y,{n:a.overdue,mark:`vo`}),h(Y,{n:a.atRisk,mark:`rk`}),h(`td`,{class:`prt`,children:h(X,{rate:a.responseOnTime,target:o.response,recorded:s,width:64})}),h(`td`,{class:`prt`,children:h(X,{rate:a.resolutionOnTime,target:o.result,width:64})})]},e))})]})})}function Yt(e,t){switch(t){case`OPEN`:return e.open;case`OVERDUE`:return e.overdue;case`RECEIVED`:return e.received;case`PER_THOUSAND`:return e.perThousand;case`RESOLUTION_ON_TIME`:return e.resolutionOnTime.rate}}function Xt(e,t,n,r){let i=e.items.map(({kpis:e})=>Yt(e,t)).filter(e=>e!==null);if(t===`RESOLUTION_ON_TIME`){let e=n??.85,i=[e,e-.15,e-.3],a=e=>r.target(e);return{of:e=>{let n=e===void 0?null:Yt(e,t);return n===null?null:n>=i[0]?0:n>=i[1]?1:n>=i[2]?2:3},labels:[`\u2265 ${a(i[0])}`,`${a(i[1])}\u2013${a(i[0])}`,`${a(i[2])}\u2013${a(i[1])}`,`< ${a(i[2])}`]}}if(t===`PER_THOUSAND`){let e=[...i].sort((e,t)=>e-t),t=t=>e[Math.floor((e.length-1)*t)]??0,[n,a,o]=[t(.25),t(.5),t(.75)];return{of:e=>{let t=e?.perThousand??null;return t===null?null:t<=n?0:t<=a?1:t<=o?2:3},labels:[`\u2264 ${r.mean(n)}`,`\u2264 ${r.mean(a)}`,`\u2264 ${r.mean(o)}`,`> ${r.mean(o)}`]}}let a=te(i),o=(e,t)=>e===t?r.count(e):`${r.count(e)}\u2013${r.count(t)}`;return{of:e=>ie(e===void 0?0:Yt(e,t)??0,a),labels:[`0`,o(1,a[0]),o(a[0]+1,a[1]),`${r.count(a[1]+1)}+`]}}var Zt=[`var(--d0)`,`var(--d1)`,`var(--d2)`,`var(--d4)`];function Qt(e,t,n,r){return s(()=>$t(e,t,n,r),[e,t?.districts,n,r])}function $t(e,t,n,r){let i=O(e,n-4,r-4),a=e=>{let[t,n]=i(e);return[t+2,n+2]},o=new Map((t?.districts??[]).map(e=>[e.code,e])),s=e.map(e=>{let t=o.get(e.code),n=t?.longitude!=null&&t.latitude!=null?[t.longitude,t.latitude]:ae(e)??[0,0];return{code:e.code,path:re(e,a),at:a(n),parent:t?.parentCode??``}}),c=[...new Set(s.map(({parent:e})=>e))].flatMap(e=>{let t=o.get(e),n=s.filter(({parent:t})=>t===e);if(t===void 0||n.length===0)return[];let r=n.reduce(([e,t],{at:[n,r]})=>[e+n,t+r],[0,0]);return[{code:e,name:t.name,nameEn:t.nameEn,at:[r[0]/n.length,r[1]/n.length]}]});if(s.length===0)return{areas:s,upper:c,outline:``,kilometre:0};let l=e[0]?.rings[0]?.[0]??[0,0],u=a([l[0],l[1]+.01])[1]-a(l)[1];return{areas:s,upper:c,outline:A(e,e=>o.get(e)?.parentCode??``,a),kilometre:Math.abs(u)/1.1132}}function en({drawing:e,counts:t,classes:n,parentOf:r,small:i}){let a=Math.max(1,...[...t.values()].map(({overdue:e})=>e));return h(o,{children:[e.areas.map(({code:e,path:i})=>{let a=n.of(t.get(r===null?e:r(e)));return h(tn,{path:i,fill:a===null?`url(#nodata)`:Zt[a]},e)}),h(`path`,{d:e.outline,fill:`none`,stroke:`var(--ink-2)`,"stroke-opacity":`.7`,"stroke-width":i*.34,"stroke-linecap":`round`}),(r===null?e.areas:e.upper).map(({code:e,at:[n,o]})=>{let s=t.get(e)?.overdue??0;return s===0?null:h(nn,{x:n,y:r===null?o:o+i*2.6,r:a===1?i+1:i*(1+.8*Math.sqrt((s-1)/(a-1)))},e)})]})}var tn=y(({path:e,fill:t})=>h(`path`,{d:e,fill:t,stroke:`var(--bg)`,"stroke-width":`1.4`})),nn=y(({x:e,y:t,r:n})=>h(`path`,{d:`M${e} ${t-n}l${n} ${n}l${-n} ${n}l${-n} ${-n}Z`,fill:`var(--over-fill)`,stroke:`var(--bg)`,"stroke-width":`2`}));function rn({drawing:e,left:t,top:n}){let r=P(e=>e.rings);return h(`div`,{class:`rings`,"aria-hidden":`true`,children:r.map(({code:r,cursor:i})=>{let a=e.areas.find(e=>e.code===r)?.at;return a===void 0?null:h(`i`,{class:`ring`,style:{left:`${t(a[0])}%`,top:`${n(a[1])}%`}},i)})})}function an(){let{words:e,format:t,language:n}=M(),{data:r,trust:i}=R(`departments`);return h(q,{name:`rankp`,trust:i,freshness:r?.freshness??null,title:e.departments,note:e.byOverdue,children:r!==null&&h(cn,{items:r.items.map(({department:e,kpis:t})=>({name:m(e,n),counts:t})),unassigned:r.unassigned,total:r.total,names:{rest:n=>e.others(t.count(n)),none:e.unassigned,sum:e.sum}})})}function on(){let{words:e}=M(),{data:t,trust:n}=R(`kecamatan`);return h(q,{name:`rankp`,trust:n,freshness:t?.freshness??null,title:e.districts,short:e.districtsShort,children:t!==null&&h(sn,{board:t})})}function sn({board:e}){let{words:t,format:n,language:r}=M();return h(cn,{items:e.items.map(({district:e,kpis:t})=>({name:d(e,r),counts:t})),unassigned:e.unassigned,total:e.total,names:{rest:e=>t.otherDistricts(n.count(e)),none:t.unlocated,sum:t.sum}})}function cn({items:e,unassigned:t,total:n,names:r,size:i=2.6}){let{words:a,format:o}=M(),[s,{width:c,height:l}]=z({width:51,height:32}),u=St(e,t,n,Math.max(2,Math.floor((l-3)/(i*1.27))-3),r),d=e=>Math.max(3.2,...u.map(t=>H(o.count(e(t)),{size:i,weight:600}))),f=d(e=>e.counts.overdue)+2,p=d(e=>e.counts.atRisk)+2,m=d(e=>e.counts.open)+1,g=Math.max(...u.filter(e=>e.kind===`item`||e.kind===`none`).map(e=>e.counts.open),1),_={size:i,weight:500},v=Math.max(...u.map(e=>H(e.name,_))),y=Math.min(c>60?30:12.8,Math.max(4,c-f-p-m-2-v)),b=c-f-p-m-2-y;return h(`div`,{class:`fill`,ref:s,style:{"--text":`${i}rem`},children:h(`table`,{class:`rank`,children:[h(`thead`,{children:h(`tr`,{children:[h(`th`,{scope:`col`,children:h(`span`,{class:`said`,children:a.group})}),h(`th`,{scope:`col`,class:`n`,style:{width:`${f}rem`},children:[h(E,{of:`over`}),h(`span`,{class:`said`,children:a.overdue})]}),h(`th`,{scope:`col`,class:`n`,style:{width:`${p}rem`},children:[h(E,{of:`risk`}),h(`span`,{class:`said`,children:a.due})]}),h(`th`,{scope:`col`,class:`b`,style:{width:`${y+m+2}rem`},children:a.open})]})}),h(`tbody`,{children:u.map(({kind:e,name:t,counts:n})=>h(`tr`,{class:e===`sum`?`sum`:e===`item`?``:`dim`,children:[h(ft,{text:W(t,b,_)}),h(Y,{n:n.overdue,mark:`vo`}),h(Y,{n:n.atRisk,mark:`rk`}),h(`td`,{class:`b`,children:h(`span`,{children:[e!==`sum`&&n.open<=g&&h(D,{over:n.overdue,risk:n.atRisk,open:n.open,width:n.open/g*y*10}),o.count(n.open)]})})]},e+t))})]})})}function ln(){let{words:e}=M(),t=P(e=>e.view.level),n=P(e=>e.view.measure),r=P(({shapes:e,city:t})=>e===`none`||t?.boundaries.length===0),i=R(`kecamatan`),a=R(`kelurahan`),{data:s,trust:c}=t===`KELURAHAN`?a:i,l=t===`KELURAHAN`?e.kelurahan:e.kecamatan;return r?h(`div`,{class:`nomap`,children:h(`p`,{class:`emp`,children:e.noBoundaries})}):h(o,{children:[h(q,{name:`bigmap`,trust:c,freshness:s?.freshness??null,title:`${l}: ${e.measures[n]}`,children:s!==null&&h(un,{board:s,upper:t===`KECAMATAN`,noun:l})}),h(q,{name:`upper`,trust:i.trust,freshness:i.data?.freshness??null,title:e.kecamatan,note:e.byOverdue,children:i.data!==null&&h(sn,{board:i.data})}),t===`KELURAHAN`&&h(q,{name:`lower`,trust:a.trust,freshness:a.data?.freshness??null,title:e.kelurahan,note:e.byOverdue,children:a.data!==null&&h(sn,{board:a.data})})]})}function un({board:e,upper:t,noun:n}){let{format:r,targets:i,words:a,language:o}=M(),s=P(e=>e.city),c=P(e=>e.shapes),l=P(e=>e.view.measure),[u,f]=z({width:122,height:76}),p=f.width>95?24:20,m=Math.max(10,(f.width-2*p)*10),g=Math.max(10,f.height*10),_=Qt(c===null||c===`none`?[]:c,s,m,g),v=new Map(e.items.map(({district:e,kpis:t})=>[e.code,t])),y=Xt(e,l,i.result,r),b=_.areas.filter(({code:e})=>(v.get(e)?.overdue??0)>0).map(({at:e})=>e),x=new Map((s?.districts??[]).map(({code:e,parentCode:t})=>[e,t??``]));return h(`div`,{class:`bigmap-box`,ref:u,children:[h(`svg`,{viewBox:`${-p*10} 0 ${f.width*10} ${g}`,"aria-hidden":`true`,children:h(en,{drawing:_,counts:v,classes:y,parentOf:t?e=>x.get(e)??``:null,small:11})}),h(`svg`,{viewBox:`${-p*10} 0 ${f.width*10} ${g}`,"aria-hidden":`true`,children:[_.upper.map(e=>{let t=d(e,o).toUpperCase(),n=H(t,{size:2.6,weight:600})*5.6;return h(`text`,{class:`place`,x:e.at[0],y:e.at[1]+dn(b,e.at,n),"text-anchor":`middle`,children:t},e.code)}),!t&&h(pn,{board:e,drawing:_,width:m,height:g,side:p*10}),h(`g`,{transform:`translate(${m+p*10-4-2*_.kilometre} ${g-42})`,children:[h(`path`,{d:`M0 0V10H${2*_.kilometre}V0`,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2`}),h(`text`,{x:_.kilometre,y:`38`,class:`ax`,"text-anchor":`middle`,children:a.kilometres(`2`)})]})]}),h(rn,{drawing:_,left:e=>(e+p*10)/(f.width*10)*100,top:e=>e/g*100}),h(fn,{board:e,classes:y,noun:n})]})}function dn(e,[t,n],r){let i=i=>e.filter(([e,a])=>Math.abs(e-t)<r+14&&a>n+i-38&&a<n+i+18).length;return[0,-32,32,-56,56,-80,80].reduce((e,t)=>i(t)<i(e)?t:e,0)}function fn({board:e,classes:t,noun:n}){let{format:r,words:i}=M(),a=P(e=>e.view.measure),o=e.items.map(({kpis:e})=>t.of(e)),s=o.filter(e=>e===null).length;return h(`div`,{class:`leg legend`,children:[h(`span`,{class:`head`,children:[i.measures[a],h(`em`,{children:n.toLowerCase()})]}),t.labels.map((e,t)=>h(`span`,{children:[h(`i`,{class:`c${t}`}),e,h(`em`,{children:r.count(o.filter(e=>e===t).length)})]},t)),s>0&&h(`span`,{children:[h(`i`,{class:`none`}),i.noData,h(`em`,{children:r.count(s)})]}),h(`span`,{children:[h(E,{of:`over`}),i.overdue]}),h(`span`,{children:[h(E,{of:`fresh`}),i.newNow]})]})}function pn({board:e,drawing:t,width:n,height:r,side:i}){let{format:a,words:s,language:c}=M(),l=e.items.filter(({kpis:e})=>e.overdue>0).sort((e,t)=>t.kpis.overdue-e.kpis.overdue||t.kpis.open-e.kpis.open).slice(0,8).flatMap(({district:e,kpis:n})=>{let r=t.areas.find(({code:t})=>t===e.code)?.at;return r===void 0?[]:[{code:e.code,name:d(e,c),kpis:n,at:r}]}),u=e=>{let t=l.filter(({at:t})=>t[0]<n/2===e).sort((e,t)=>e.at[1]-t.at[1]),i=e?20:40,a=r-(e?330:110),o=i,s=t.map(e=>{let t=Math.max(o,Math.min(e.at[1],a));return o=t+64,{...e,y:t}});for(let e=s.length-1,t=a;e>=0;e--){let n=s[e];n!==void 0&&(n.y=Math.min(n.y,t),t=n.y-64)}return s};return h(o,{children:[!0,!1].flatMap(e=>u(e).map(({code:t,name:r,kpis:o,at:c,y:l})=>{let u=e?-i:n+i,d=e?`start`:`end`,f=`${a.count(o.overdue)} ${s.overdueShort}`,p=Math.max(H(r,{size:2.6,weight:600}),H(`${f} ${s.ofOpen(a.count(o.open))}`,{size:2.4,weight:600}))*10+14;return h(`g`,{children:[h(`path`,{d:`M${e?u+p:u-p} ${l}H${e?Math.min(-10,c[0]):Math.max(n+10,c[0])}L${c[0]} ${c[1]}`,fill:`none`,stroke:`var(--ink-2)`,"stroke-opacity":`.6`,"stroke-width":`1.8`}),h(`text`,{x:u,y:l-3,"text-anchor":d,class:`lname`,children:r}),h(`text`,{x:u,y:l+25,"text-anchor":d,class:`lsub`,children:[h(`tspan`,{class:`lover`,children:f}),` `,s.ofOpen(a.count(o.open))]})]},t)}))})}var mn=`l7.4 13h-14.8Z`;function hn({moments:e,now:t,cut:n,height:r=9.4}){let{words:i,format:a,hours:o}=M(),[s,c]=z({width:42.2,height:r}),l=c.width*10,u=r*10-68,d=l-6,f=e=>6+e*(d-6),p=e.map(e=>f(Math.min(1,Math.max(0,(e-t)/(o*36e5))))),m=gn(p,13),g=Math.min(14,(u+16)/Math.max(1,...m)),_=[0,.25,.5,.75,1];return h(`div`,{class:`rug`,ref:s,style:{height:`${r}rem`},children:h(`svg`,{viewBox:`0 ${-u} ${l} ${r*10}`,"aria-hidden":`true`,children:[h(`path`,{d:`M6 34H${d}${_.map(e=>`M${f(e)} 28V40`).join(``)}`,stroke:`var(--line-2)`,"stroke-width":`2`}),_.filter(e=>l>700||e*2%1==0).map(e=>h(`text`,{x:f(e),y:`62`,class:`ax`,"text-anchor":e===0?`start`:e===1?`end`:`middle`,children:e===0?n?a.clock(t):i.now:i.plus(a.count(e*o))},e)),h(`path`,{d:p.map((e,t)=>`M${e.toFixed(1)} ${(18-g*(m[t]??0)).toFixed(1)}${mn}`).join(``),fill:`var(--bg)`,stroke:`var(--risk)`,"stroke-width":`2.6`,"stroke-linejoin":`round`})]})})}function gn(e,t){let n=[];return e.map(e=>{let r=n.findIndex(n=>e-n>=t);return r===-1&&(r=n.length),n[r]=e,r})}function _n(e,t,n,r){let i=n.clock(e),a=oe(n.day(t),n.day(e));return a<=0?r.at(i):a===1?r.tomorrow(i):r.onDay(a<7?n.weekday(e):n.date(e),i)}function vn(e,t,n,r,i){let{overdue:a,open:o}=e.kpis,s=e.dueNext.map(e=>T(e.dueAt)).find(e=>e>n),c=s===void 0?i.noDue:i.nextDue(_n(s,n,r,i));if(o===0)return`${i.noOpen}. ${c}`;if(a===0)return`${i.noOverdue}. ${c}`;let l=i.overdueSentence(r.count(a),a===1),u=t!==null&&t.total.overdue===a?wt(t,r.language):null;if(u===null)return`${l}. ${c}`;let d=u.name;return`${l}, ${u.overdue===a?d===null?i.holderNone:i.holderAll(d,a===1):d===null?`${r.count(u.overdue)} ${i.holderNone}`:i.holder(r.count(u.overdue),d)}. ${c}`}function yn(e,t,n,r){let i=Ct([...e.items.map(({group:e,kpis:t})=>({name:d(e,n.language),overdue:t.overdue})),{name:t,overdue:e.unassigned.overdue}]);return e.total.open===0?`${r.noOpen}.`:i===null?`${r.noOverdue}.`:r.mostIn(n.count(i.overdue),n.count(e.total.overdue),i.name)}function bn(e,t,n){let r=wt(e,t.language);return e.total.open===0?`${n.noOpen}.`:r===null?`${n.noOverdue}.`:n.mostIn(t.count(r.overdue),t.count(e.total.overdue),r.name??n.unassigned.toLowerCase())}function xn(e,t,n){let r=Ct(e.items.map(({district:e,kpis:n})=>({name:d(e,t.language),overdue:n.overdue})));return e.total.open===0?`${n.noOpen}.`:r===null?`${n.noOverdue}.`:n.inDistrict(t.count(r.overdue),t.count(e.total.overdue),r.name)}function Sn(e,t,n,r){let i=t.kpis.trend.at(-2)?.kpis.open??t.kpis.open,a=t.kpis.open-i;return r.flowSentence(n.count(e.kpis.received),n.count(e.kpis.ended),a,n.count(Math.abs(a)))}function Cn(e,t,n,r,i,a){let o=e.dueNext.map(e=>T(e.dueAt)).find(e=>e>n),s=o===void 0?a.noDue:a.nextDue(_n(o,n,i,a)),c=e.kpis.atRisk;if(c===0)return`${a.noneDue(i.count(r))} ${s}`;let l=t===null||t.total.atRisk!==c?null:Ct(t.items.map(({department:e,kpis:t})=>({name:m(e,i.language),overdue:t.atRisk}))),u=l===null?null:l.overdue===c?a.holderAll(l.name,c===1):a.holder(i.count(l.overdue),l.name);return`${a.dueSentence(i.count(c),i.count(r),u)} ${s}`}function wn(e,t,n){let r=new Map(e.map(({rule:e})=>[e.code,e])),i=[...r.values()].filter(({severity:e})=>e===`critical`).length;return r.size===0?n.noAlert:n.alertSentence(t.count(r.size),r.size===1,i===0?null:t.count(i))}function Tn({items:e,now:t,cut:n,most:r,size:i=2.6,named:a=!0}){let{words:o,format:s,hours:c,language:l}=M(),[u,{width:d,height:f}]=z({width:42.2,height:23}),p=Math.max(2,Math.min(r,Math.floor(f/(i*1.14)))),g={size:Math.max(2.4,i-.2),weight:400},_=e.slice(0,p).map(e=>{let r=T(e.dueAt),i=(r-t)/1e3,u=`${s.weekday(r).slice(0,3)} ${s.clock(r)}`,d=n?s.day(r)===s.day(t)?s.clock(r):u:i>172800?u:s.span(i<60?i:Math.ceil(i/60)*60),f=e.clock===`RESPONSE`?o.response:o.result,p=e.department.code===`NONE`?o.unassigned.toLowerCase():m(e.department,l);return{key:e.dueAt+e.clock+e.department.code+e.category.code,due:r,when:d,what:a?`${f} `:``,name:p,state:!n&&i<3600?`soon`:i>c*3600?`later`:``}}),v=Math.max(i*5.4,..._.map(({when:e})=>H(e,{size:i,weight:600})+1.8));return _.length===0?h(`div`,{class:`pb`,children:h(`span`,{class:`emp2`,children:o.noDue})}):h(`ol`,{class:`strips`,ref:u,style:{"--when":`${v}rem`,"--most":p,"--size":`${i}rem`,"--small":`${g.size}rem`},children:_.map(({key:e,due:n,when:r,what:i,name:a,state:c},l)=>h(En,{state:c,when:r,what:i,name:W(a,d-v-1.6-H(i,g),g),title:_n(n,t,s,o)},`${e}${_.slice(0,l).filter(t=>t.key===e).length}`))})}var En=y(({state:e,when:t,what:n,name:r,title:i})=>h(`li`,{class:e,title:i,children:[h(`b`,{children:h(`span`,{children:t})}),h(`span`,{class:`w`,children:[n!==``&&h(`em`,{children:n}),r]})]}));function Dn(){let{words:e,format:t,hours:n}=M(),{data:r,trust:i}=R(`headline`),a=I(1),o=L(),s=r?.kpis.atRisk??0,c=(r?.dueNext??[]).filter(e=>o||T(e.dueAt)>a),l=c.filter(e=>T(e.dueAt)-a<=n*36e5),u=l.length>=50&&s>l.length,d=u?e.dueTitleShort(t.count(s)):s===0?e.dueNone(t.count(n)):e.dueTitle(t.count(s),t.count(n));return h(q,{name:`promise`,trust:i,freshness:r?.freshness??null,title:d,short:e.dueTitleShort(t.count(s)),note:u?e.nearest(t.count(l.length)):void 0,children:[h(hn,{moments:l.map(e=>T(e.dueAt)),now:Math.floor(a/6e4)*6e4,cut:o}),h(Tn,{items:c,now:a,cut:o,most:5})]})}function On(){let{words:e,targets:t,clocks:n,answers:r}=M(),{data:i,trust:a}=R(`headline`),{data:o}=R(`today`);return h(q,{name:`lead`,trust:a,freshness:i?.freshness??null,title:e.city,note:e.window,children:[i!==null&&h(kn,{data:i,today:o}),i!==null&&h(`div`,{class:`rates`,children:[h(An,{name:n.response,rate:i.kpis.responseOnTime,target:t.response,recorded:r}),h(An,{name:n.result,rate:i.kpis.resolutionOnTime,target:t.result})]})]})}function kn({data:{kpis:e},today:t}){let{words:n,format:r,hours:i,answers:a}=M(),[o,s]=z({width:51,height:20}),c=r.figure(e.overdue),l=r.figure(e.atRisk),u=r.figure(e.open),d=s.width>80?s.width/3-2:s.width/2-.8,f=Math.min(...[c,l].map(e=>U(e,d,12.4,6.4,.5))),p=t===null?null:t.kpis.responseOnTime.breached+t.kpis.resolutionOnTime.breached,m=a||e.awaitingResponse>0?n.awaiting(r.count(e.awaitingResponse)):n.responseUnobserved,g=(s.width>80?s.width/3:s.width)-2.2-H(m,{size:2.4,weight:400});return h(`div`,{class:`figs`,ref:o,children:[h(`div`,{class:`big`,children:[h(`div`,{class:`f over${e.overdue===0?` zero`:``}`,children:[h(E,{of:e.overdue===0?`over0`:`over`,size:f*.39}),h(k,{value:c,n:e.overdue,alarm:!0,size:f}),h(j,{first:n.overdue,second:p===null?`\xA0`:p===0?n.noneNewToday:n.newToday(r.count(p))})]}),h(`div`,{class:`f risk${e.atRisk===0?` zero`:``}`,children:[h(E,{of:`risk`,size:f*.39}),h(k,{value:l,n:e.atRisk,size:f}),h(j,{first:n.due,second:n.within(r.count(i))})]})]}),h(`div`,{class:`mid`,children:h(`div`,{class:`f`,children:[h(k,{value:u,n:e.open,size:U(u,g,8.8,6.4)}),h(j,{first:n.open,second:m})]})})]})}var An=y(({name:e,rate:t,target:n,recorded:r=!0})=>{let{words:i,format:a}=M(),o=pt(t,n),s=o.kind===`rate`&&o.standing===`far`;return h(`div`,{class:`rt${s?` far`:``} ${o.kind}`,children:[h(`span`,{class:`n`,children:e}),h(`div`,{children:[o.kind===`rate`?h(k,{value:a.percent(o.rate),n:o.rate,glance:!1}):o.kind===`few`?h(`b`,{class:`few`,children:i.parts(a.count(o.met),a.count(o.all))}):h(`span`,{class:`no`,children:o.unobserved||!r?i.unobserved:i.noData}),n!==null&&o.kind!==`null`&&h(`span`,{class:`tg`,children:[h(S,{}),a.target(n)]})]}),h(se,{view:o,target:n,width:236,height:30})]})}),jn=264,Mn=300;function Nn(){let{words:e,format:t,targets:n}=M(),{data:r,trust:i}=R(`kelurahan`),a=P(e=>e.city),o=P(e=>e.shapes),s=Qt(o===null||o===`none`?[]:o,a,jn,Mn),c=new Map((r?.items??[]).map(({district:e,kpis:t})=>[e.code,t])),l=[...c.values()].filter(({overdue:e})=>e>0).length,u=r===null?null:Xt(r,`OPEN`,n.result,t);return h(q,{name:`map`,trust:o===null?{kind:`loading`}:i,freshness:r?.freshness??null,title:e.map,short:e.mapShort,children:r!==null&&u!==null&&h(`div`,{class:`mm`,children:[h(`div`,{class:`mp`,children:[h(`svg`,{viewBox:`0 0 ${jn} ${Mn}`,"aria-hidden":`true`,children:h(en,{drawing:s,counts:c,classes:u,parentOf:null,small:l>25?4.5:6.5})}),h(rn,{drawing:s,left:e=>e/jn*100,top:e=>e/Mn*100})]}),h(`div`,{class:`leg`,children:[u.labels.map((e,t)=>h(`span`,{children:[h(`i`,{class:`c${t}`}),e]},t)),h(`span`,{children:[h(E,{of:`over`}),e.overdueShort]}),h(`span`,{class:`nl`,children:e.nowhere(t.count(r.unassigned.open))})]})]})})}function Pn(){let e=P(({panels:e})=>(e.alerts.data?.items.length??0)>0),t=P(({shapes:e,city:t})=>e!==`none`&&t?.boundaries.length!==0);return h(o,{children:[e&&h(In,{}),h(On,{}),h(mt,{}),h(`div`,{class:`low`,children:[h(an,{}),h(Dn,{}),h(zt,{}),h(t?Nn:on,{})]})]})}var Fn={size:2.6,weight:400};function In(){let{words:e,format:t,language:n}=M(),{data:r}=R(`alerts`),i=P(e=>e.panels.departments.data),[a,o]=z({width:187,height:3}),s=new Map((i?.items??[]).map(({department:e})=>[e.code,m(e,n)])),c=o.width-H(e.alerts,{size:2.6,weight:600})-H(e.more(`99`),Fn)-6,l=rt(r?.items??[]).map(({rule:r,threshold:i,isShare:a,holders:o})=>{let c=o.slice(0,2),l=c.map(({code:e,name:n,figure:i})=>`${r.dimension===null?``:`${s.get(e??``)??n??``} `}${it(i,a,t)}`).join(`, `),u=o.length>c.length?`, ${e.more(t.count(o.length-c.length))}`:``,f=r.measure===`UNANSWERED`?` ${e.allTime}`:``,p=e.limit(a?t.target(i):t.count(i),r.above);return{key:r.code,critical:r.severity===`critical`,what:`${d(r,n)}: ${l}${u}${f} (${p})`}}),u=l.filter(({what:e},t)=>(c-=H(e,Fn)+5.4)>0||t===0);return h(`p`,{class:`warn`,ref:a,children:[h(`b`,{children:e.alerts}),u.map(({key:e,critical:t,what:n})=>h(`span`,{children:[h(E,{of:t?`over`:`alert`}),n]},e)),l.length>u.length&&h(`em`,{children:e.more(t.count(l.length-u.length))})]})}function Ln(){let{words:e,format:t,language:n}=M(),{data:r,trust:i}=R(`departments`);return h(o,{children:[h(Rn,{clock:`RESPONSE`}),h(Rn,{clock:`RESOLUTION`}),h(q,{name:`holders`,trust:i,freshness:r?.freshness??null,title:e.nextByDepartment,note:e.byOverdue,children:r!==null&&h(cn,{size:3.2,items:r.items.map(({department:e,kpis:t})=>({name:m(e,n),counts:t})),unassigned:r.unassigned,total:r.total,names:{rest:n=>e.others(t.count(n)),none:e.unassigned,sum:e.sum}})})]})}function Rn({clock:e}){let{words:t,clocks:n,answers:r}=M(),{data:i,trust:a}=R(`headline`),o=e===`RESOLUTION`||r;return h(q,{name:`clock ${e.toLowerCase()}`,trust:a,freshness:i?.freshness??null,title:e===`RESPONSE`?n.response:n.result,children:i!==null&&(o?h(zn,{clock:e,data:i}):h(`div`,{class:`pb`,children:h(`span`,{class:`emp2`,children:t.notRecorded})}))})}function zn({clock:e,data:t}){let{words:n,format:r,hours:i}=M(),a=I(1),s=L(),c=e===`RESPONSE`?t.kpis.responseOverdue:t.kpis.resolutionOverdue,l=t.dueNext.filter(t=>t.clock===e&&(s||T(t.dueAt)>a)),u=l.filter(e=>T(e.dueAt)-a<=i*36e5),d=t.dueNext.length>=50&&t.dueNext.every(({dueAt:e})=>T(e)-a<=i*36e5)?n.atLeast(r.count(u.length)):r.count(u.length);return h(o,{children:[h(`div`,{class:`pair`,children:[h(`div`,{class:`f over${c===0?` zero`:``}`,children:[h(E,{of:c===0?`over0`:`over`,size:3.8}),h(k,{value:r.figure(c),n:c,alarm:!0,size:U(r.figure(c),22,10,6.4)}),h(j,{first:n.overdue,second:n.now})]}),h(`div`,{class:`f risk${u.length===0?` zero`:``}`,children:[h(E,{of:`risk`,size:3.8}),h(k,{value:d,n:u.length,size:U(d,22,10,6.4)}),h(j,{first:n.due,second:n.within(r.count(i))})]})]}),h(hn,{moments:u.map(e=>T(e.dueAt)),now:Math.floor(a/6e4)*6e4,cut:s,height:11}),h(Tn,{items:l,now:a,cut:s,most:7,size:3.6,named:!1})]})}function Bn({of:e}){let{words:t,format:n,language:r}=M(),{data:i,trust:a}=R(e),o=(i?.items??[]).map(({group:e})=>d(e,r)),s=g(o),c=e===`pillars`?t.pillars(o.length,n.count(o.length)):t.programmes;return h(q,{name:e,trust:a,freshness:i?.freshness??null,title:c,note:i===null?void 0:ht(i,e===`pillars`?t.unsorted:t.noProgramme,n),children:h(`div`,{class:`tiles`,children:i?.items.map((e,t)=>h(Vn,{item:e,name:o[t]??``,prefix:s},e.group.code))})})}var Vn=y(({item:{kpis:e},name:t,prefix:n})=>{let{words:r,format:i,targets:a,hours:o,clocks:s,answers:c}=M(),[l,u]=z({width:60,height:40}),d=n===``?t:t.slice(n.length+1),f=[e.open,e.overdue,e.atRisk].map(e=>i.figure(e)),p=Math.min(...f.map(e=>U(e,u.width/3-1.6,8.8,6.4,.5))),m=e.trend.map(e=>e.kpis.open),g=Math.min(...m),_=Math.max(...m);return h(`article`,{class:`tile`,ref:l,children:[h(`h3`,{style:{fontSize:`${U(t,u.width,4.2,3.6)}rem`},"data-glance":`text`,children:[n!==``&&h(`small`,{children:[n,` `]}),d]}),h(`div`,{class:`trio`,children:[h(`div`,{children:[h(k,{value:f[0]??``,n:e.open,size:p}),h(`span`,{children:r.open})]}),h(`div`,{class:`v${e.overdue===0?` zero`:``}`,children:[h(k,{value:f[1]??``,n:e.overdue,alarm:!0,size:p}),h(`span`,{children:[h(E,{of:e.overdue===0?`over0`:`over`}),r.overdue]})]}),h(`div`,{class:`k${e.atRisk===0?` zero`:``}`,children:[h(k,{value:f[2]??``,n:e.atRisk,size:p}),h(`span`,{children:[h(E,{of:`risk`}),r.dueShort(i.count(o))]})]})]}),h(`div`,{class:`rates`,children:[h(An,{name:s.response,rate:e.responseOnTime,target:a.response,recorded:c}),h(An,{name:s.result,rate:e.resolutionOnTime,target:a.result})]}),h(`div`,{class:`trend`,children:[h(le,{values:m,width:Math.max(100,u.width*10-270),height:44}),h(`span`,{children:[r.trend30,h(`br`,{}),r.between(i.count(g),i.count(_))]})]})]})}),Hn={overview:Pn,pillars:()=>h(Bn,{of:`pillars`}),heat:qt,programmes:()=>h(Bn,{of:`programmes`}),assets:yt,departments:Et,map:ln,flow:Vt,promise:Ln,alerts:lt};function Un({page:e,place:t,pages:n}){let r=Hn[e];return h(`div`,{class:`stage`,"data-scene":e,children:[h(Re,{...t}),h(`main`,{class:`scene ${e}`,children:[h(Wn,{page:e}),h(r,{})]},e),h(nt,{page:e,pages:n})]})}function Wn({page:e}){let t=Gn(e),n=L();return h(`h1`,{class:`hl${n?` sysl`:``}${t.length>78?` long`:``}`,"data-glance":`text`,children:t})}function Gn(e){let{words:t,format:n,hours:r}=M(),i=I(1),a=L(),o=F(({link:e},t)=>Ce(e,t)&&e.heard===null);return P(({panels:s,city:c})=>{let{headline:l,departments:u,pillars:d,programmes:f,assets:p,kecamatan:m,today:h,backlog:g,alerts:_}=s;if(o||a&&l.data===null)return t.neverSentence;if(a)return t.cutSentence(n.clock(i));if(l.data===null)return t.loading;switch(e){case`overview`:return vn(l.data,u.data,i,n,t);case`pillars`:return d.data===null?t.loading:yn(d.data,t.unsorted,n,t);case`programmes`:return f.data===null?t.loading:yn(f.data,t.noProgramme,n,t);case`assets`:return p.data===null?t.loading:yn(p.data,t.noAsset,n,t);case`heat`:case`departments`:return u.data===null?t.loading:bn(u.data,n,t);case`map`:return c?.boundaries.length===0?t.noBoundaries:m.data===null?t.loading:xn(m.data,n,t);case`flow`:return h.data===null||g.data===null?t.loading:Sn(h.data,g.data,n,t);case`alerts`:return _.data===null?t.loading:wn(_.data.items,n,t);case`promise`:return Cn(l.data,u.data,i,r,n,t)}})}function Kn({store:e}){return h(Te.Provider,{value:e,children:h(Xn,{children:h(qn,{store:e})})})}function qn({store:e}){let t=P(e=>e.view),n=P(e=>e.city),i=F(({offset:e},t)=>new Date(t.wall+e).toISOString().slice(0,10)),o=s(()=>ve(n,t.language,i),[n,t.language,i]),c=P(({city:e,panels:t})=>e?.simulated===!0||t.headline.data?.freshness.simulated===!0),l=L(),{columns:u}=je(),d=P(({panels:e,city:t,shapes:n})=>We.filter(r=>!fe(r,e,n!==`none`&&t?.boundaries.length!==0)).join()),f=e=>!d.split(`,`).includes(e),p=s(()=>Xe(t,f),[t,d]),m=Ze(p,Le(e,p,a(e=>Ye(t,e),[t]),t.scenes.join()),u,f);return ke(),Yn(o.format,t.dims),r(()=>{let e=document.documentElement;e.lang=o.language,e.dataset.theme=t.theme,e.classList.toggle(`cut`,l),e.classList.toggle(`simulated`,c),document.title=n===null?`tugu`:`tugu: ${n.name}`},[o.language,t.theme,l,c,n]),h(ye.Provider,{value:o,children:[h(b,{}),c&&h(`div`,{class:`tape`}),h(`div`,{class:`stages`,children:m.map((e,t)=>h(Un,{page:e,place:{first:t===0,last:t===m.length-1},pages:p},t))})]})}var Jn=[[0,0],[4,0],[4,4],[0,4],[-4,4],[-4,0],[-4,-4],[0,-4],[4,-4]];function Yn(e,t){let n=F((e,t)=>Math.floor(t.wall/6e4)),i=F(({offset:n},r)=>{let i=e.hour(Math.floor((r.wall+n)/6e4)*6e4);return t&&(i>=22||i<5)});r(()=>{let[e,t]=Jn[n%Jn.length]??[0,0],r=document.documentElement;r.style.setProperty(`--shift-x`,`${e/10}rem`),r.style.setProperty(`--shift-y`,`${t/10}rem`),r.classList.toggle(`night`,i)},[n,i])}var Xn=class extends n{state={broken:null};componentDidCatch(e){this.setState({broken:String(e)}),setInterval(()=>void Ne(),2e4)}render(){return this.state.broken===null?this.props.children:h(`main`,{class:`broken`,children:[h(`h1`,{children:`tugu`}),h(`p`,{children:this.state.broken})]})}},Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Zn=new Z(`
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
    takenUntil
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
    `),Qn=new Z(`
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
}`),$n=new Z(`
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
    since
  }
}
    `),er=new Z(`
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
}`),tr=new Z(`
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
    `),nr=new Z(`
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
}`),rr=new Z(`
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
}`),ir=new Z(`
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
}`),ar=new Z(`
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
}`),or=new Z(`
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
}`),sr=new Z(`
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
}`),cr=new Z(`
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
}`),lr=new Z(`
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
}`),ur=new Z(`
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
}`),dr=new Z(`
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
}`),fr=new Z(`
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
    `),pr=e=>typeof e==`object`&&!!e;function mr(e,t){if(Object.is(e,t)||!pr(e)||!pr(t)||Array.isArray(e)!==Array.isArray(t))return t;let n=Object.keys(t),r=n.length===Object.keys(e).length,i=Array.isArray(t)?[]:{};for(let a of n)i[a]=mr(e[a],t[a]),a in e&&Object.is(i[a],e[a])||(r=!1);return r?e:i}async function hr(e,t){let n=t.includes(`KELURAHAN`)?`kelurahan`:t.includes(`KECAMATAN`)?`kecamatan`:null;for(;n!==null;){try{let t=await fetch(`${e}/boundaries/${n}.geojson`);if(t.ok){let e=x(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}return`none`}var Q={data:null,current:!1,error:null},gr={headline:Q,alerts:Q,today:Q,backlog:Q,pillars:Q,programmes:Q,assets:Q,departments:Q,movement:Q,heat:Q,kecamatan:Q,kelurahan:Q},_r=e=>({view:e,link:{phase:`connecting`,heard:null,opened:null,lost:null,attempt:0},offset:0,beat:null,city:null,panels:gr,usual:null,shapes:null,ticker:[],rings:[]}),vr=8e3,yr=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function br(e){return yr.has(e.kind)}function xr(e,t){return e.filter(e=>br(e)&&T(e.occurredAt)<=t).sort((e,t)=>T(t.occurredAt)-T(e.occurredAt)).slice(0,5)}function Sr(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}var $=500,Cr=3e3,wr=150;function Tr(e,t){let n=null,r=null,i=``,a=()=>{},o=null,s=new Map,c=new Set,l=!1,u=setTimeout(g,Cr),d=[],f=new ue(`${t.replace(/^http/,`ws`)}/graphql`,{attempting:()=>e.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let t=be();e.set(e=>({link:{...e.link,phase:`open`,opened:t,heard:t,attempt:0},panels:Er(e.panels)})),x()},closed(){let{link:t}=e.get();t.phase===`open`&&e.set({link:{...t,phase:`cut`,lost:t.heard}})},heard(t){let n=be(),r=ne(t);e.set(({link:e})=>({link:{...e,heard:n},...r===null?{}:{beat:r,offset:r-n.wall}}))}}),p=(t,n)=>{n!==null&&(e.set(({panels:e})=>({panels:{...e,[t]:{data:mr(e[t].data,n),current:!0,error:null}}})),t===`today`&&_(()=>void S(n.window.from?.slice(0,10))),h())},m=t=>n=>{e.set(({panels:e})=>({panels:{...e,[t]:{...e[t],error:n}}})),h()};function h(){let{panels:t}=e.get();c===null||l||[...c].some(e=>t[e].data===null&&t[e].error===null)||(l=!0,clearTimeout(u),u=setTimeout(g,wr))}function g(){c=null,y();for(let e of d.splice(0))e()}function _(e){c===null?e():d.push(e)}let v={headline:e=>f.subscribe(Qn,e,{next:e=>p(`headline`,e.overview),failed:m(`headline`)},$),alerts:e=>f.subscribe($n,e,{next:e=>p(`alerts`,e.alerts===null?null:{items:e.alerts,freshness:null}),failed:m(`alerts`)},$),today:e=>f.subscribe(er,e,{next:e=>p(`today`,e.overview),failed:m(`today`)},$),backlog:e=>f.subscribe(nr,e,{next:e=>p(`backlog`,e.overview),failed:m(`backlog`)},$),pillars:e=>f.subscribe(rr,e,{next:e=>p(`pillars`,e.pillars),failed:m(`pillars`)},$),programmes:e=>f.subscribe(ir,e,{next:e=>p(`programmes`,e.programmes),failed:m(`programmes`)},$),assets:e=>f.subscribe(ar,e,{next:e=>p(`assets`,e.assetClasses),failed:m(`assets`)},$),departments:e=>f.subscribe(or,e,{next:e=>p(`departments`,e.departments),failed:m(`departments`)},$),movement:e=>f.subscribe(sr,e,{next:e=>p(`movement`,e.departments),failed:m(`movement`)},$),heat:e=>f.subscribe(cr,e,{next:e=>p(`heat`,e.metrics),failed:m(`heat`)},$),kecamatan:e=>f.subscribe(lr,{...e,level:`KECAMATAN`},{next:e=>p(`kecamatan`,e.districts),failed:m(`kecamatan`)},$),kelurahan:e=>f.subscribe(lr,{...e,level:`KELURAHAN`},{next:e=>p(`kelurahan`,e.districts),failed:m(`kelurahan`)},$)};function y(){let{view:t,city:n}=e.get(),r=n===null||n.boundaries.length>0,l=t.filter,u=JSON.stringify(l),d=e=>e!==`map`||r;if(u!==o){for(let e of s.values())e();s.clear(),a(),i=``,o!==null&&e.set({panels:gr,ticker:[],usual:null}),o=u,_(()=>{u===o&&(a=f.subscribe(ur,{filter:l},{next:({complaintEvents:e})=>b(e),failed:()=>{}}))})}let p=Xe(t,d),m=$e(Ze(p,0,Ae(innerWidth,innerHeight).columns,d),r,t);c!==null&&(c=m);let h=c===null?$e(p,r,t):m;for(let[e,t]of s)h.has(e)||(t(),s.delete(e));for(let e of h)s.has(e)||s.set(e,v[e]({filter:l}))}function b(t){if(br(t)&&(r=t),t.kind!==`SUBMITTED`)return;let n={code:t.kelurahan.code,cursor:t.cursor,at:Date.now()};e.set(({rings:e})=>({rings:[...e.filter(({at:e})=>n.at-e<4e3),n].slice(-8)}))}async function x(){try{let{city:r}=await f.query(Zn,{});n!==null&&r.build!==n&&Pe(e),n??=r.build,e.set({city:r}),y(),e.get().shapes===null&&hr(t,r.boundaries).then(t=>e.set({shapes:t})),await new Promise(e=>_(e));let{complaints:i}=await f.query(dr,{filter:e.get().view.filter}),a=(i?.nodes??[]).flatMap(e=>e.events);e.set(e=>({ticker:xr(a,Date.now()+e.offset)}))}catch{setTimeout(()=>void(e.get().link.phase===`open`&&e.get().city===null&&x()),5e3)}}async function S(t){if(t!==void 0&&i!==t){i=t;try{let{filter:n}=e.get().view,r=[];for(let e=1;e<=8;e++){let{overview:i}=await f.query(tr,{day:ee(t,7*e),filter:n});i!==null&&r.push(i.kpis)}i===t&&e.set({usual:Nt(t,r)})}catch{setTimeout(()=>{i=``},3e4)}}}y();let C=new URLSearchParams(location.search).get(`screen`);C!==null&&f.subscribe(fr,{code:C},{next({screenChanges:t}){e.set({view:Je(location.search,t)}),y()},failed:()=>{}});let w=setInterval(()=>{if(r===null)return;let t=r;r=null,e.set(e=>({ticker:Sr(e.ticker,t)}))},vr),T=f.start();return()=>{clearInterval(w),clearTimeout(u),T()}}var Er=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{...t,current:!1}])),Dr=200,Or=20,kr=2e3,Ar=document.getElementById(`root`);if(Ar===null)throw Error(`the page has no #root`);var jr=Je(location.search);document.documentElement.dataset.theme=jr.theme,jr.unknown.length>0&&console.warn(`tugu: no scene is called ${jr.unknown.join(`, `)}; there are ${G.join(`, `)}`);var Mr=v(_r(jr),({link:{opened:e}})=>e===null||performance.now()-e.steady<kr?Or:Dr),Nr=Tr(Mr,location.origin);addEventListener(`pagehide`,Nr);var Pr=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),Fr=new Promise(e=>setTimeout(e,2e3));Promise.race([Pr,Fr]).catch(()=>void 0).then(()=>e(h(Kn,{store:Mr}),Ar));