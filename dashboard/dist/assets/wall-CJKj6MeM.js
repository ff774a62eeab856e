import{a as e,i as t,n,o as r,r as i,t as a}from"./link-Cm-NdYYf.js";var o,s,c,l,u=Object.is,d=0,f=[],p=[],m=r,h=m.__b,g=m.__r,_=m.diffed,v=m.__c,y=m.unmount,b=m.__;function x(e,t){m.__h&&m.__h(s,e,d||t),d=0;var n=s.__H||(s.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function S(e){return d=1,ee(ae,e)}function ee(e,t,n){var r=x(o++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ae(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);u(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=s,!s.__f)){s.__f=!0;var i=s.shouldComponentUpdate;s.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,u(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function C(e,t){var n=x(o++,3);!m.__s&&ie(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,s.__H.__h.push(n))}function w(e){return d=5,T(function(){return{current:e}},[])}function T(e,t){var n=x(o++,7);return ie(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function E(e){var t=s.context[e.__c],n=x(o++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(s)),t.props.value):e.__}function te(){var e;do{for(;e=p.shift();)try{O(e)}catch(t){m.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=f.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(O),t.__h.some(k),t.__h=[]}catch(n){t.__h=[],m.__e(n,e.__v)}}}while(p.length)}m.__b=function(e){s=null,h&&h(e)},m.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),b&&b(e,t)},m.__r=function(e){g&&g(e),o=0;var t=(s=e.__c).__H;t&&(c==s?s.__h=[]:(t.__h.some(O),t.__h.some(k),o=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),c=s},m.diffed=function(e){_&&_(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&re(f.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),c=s=null},m.__c=function(e,t){t.some(function(e){try{e.__h.some(O),e.__h=e.__h.filter(function(e){return!e.__||k(e)})}catch(t){e.__h=[function(){throw t}]}}),v&&v(e,t)},m.unmount=function(e){y&&y(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,re(p.push(r))}else O(r)}catch(e){t=e}}),r.__H=void 0,t&&m.__e(t,r.__v))};var D=typeof requestAnimationFrame==`function`;function ne(e){var t,n=function(){clearTimeout(r),D&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);D&&(t=requestAnimationFrame(n))}function re(e){e!=1&&l==m.requestAnimationFrame||((l=m.requestAnimationFrame)||ne)(te)}function O(e){var t=s,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),s=t}function k(e){var t=s;e.__c=e.__(),s=t}function ie(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!u(t,e[n])})}function ae(e,t){return typeof t==`function`?t(e):t}var oe={id:{day:`hr`,hour:`j`,minute:`mnt`,second:`dtk`},en:{day:`d`,hour:`h`,minute:`min`,second:`s`}};function se(e,t,n){let r=new Intl.NumberFormat(t,{maximumFractionDigits:0}),i=new Intl.NumberFormat(t,{notation:`compact`,maximumFractionDigits:1}),a=new Intl.NumberFormat(t,{minimumFractionDigits:1,maximumFractionDigits:1}),o=new Intl.NumberFormat(t,{maximumFractionDigits:1}),s=new Intl.DateTimeFormat(t,{timeZone:n,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}),c=new Intl.DateTimeFormat(t,{timeZone:n,day:`numeric`,month:`long`,year:`numeric`}),l=new Intl.DateTimeFormat(t,{timeZone:n,weekday:`long`}),u=new Intl.DateTimeFormat(`en-CA`,{timeZone:n,year:`numeric`,month:`2-digit`,day:`2-digit`}),d=new Intl.DateTimeFormat(`en-GB`,{timeZone:n,hour:`2-digit`,minute:`2-digit`,second:`2-digit`,hourCycle:`h23`}),f=e=>e.replace(`-`,`−`),p=oe[e];return{language:e,count:e=>f(r.format(e)),figure:e=>f(Math.abs(e)<1e4?r.format(e):i.format(e)),mean:e=>f(a.format(e)),percent:e=>(e===0||e===1?r:a).format(ce(e))+`%`,target:e=>o.format(e*100)+`%`,clock:e=>s.format(e),date:e=>c.format(e),weekday:e=>l.format(e),day:e=>u.format(e),hour(e){let[t=0,n=0,r=0]=d.format(e).split(`:`).map(Number);return t+n/60+r/3600},span(e){let t=Math.max(0,Math.floor(e));if(t<60)return`${t} ${p.second}`;let n=Math.floor(t/60);if(n<60)return`${n} ${p.minute}`;let i=Math.floor(n/60);if(i<24)return n%60==0?`${i} ${p.hour}`:`${i} ${p.hour} ${n%60} ${p.minute}`;let a=Math.floor(i/24);return i%24==0||a>=10?`${r.format(a)} ${p.day}`:`${a} ${p.day} ${i%24} ${p.hour}`}}}function ce(e){return e<=0||e>=1?e*100:Math.min(99.9,Math.max(.1,e*100))}function le(e,t){let n=e=>{let t=e?.toLowerCase().split(`-`)[0];return t===`id`||t===`en`?t:null},r=n(e);return r!==null&&(t.length===0||t.some(e=>n(e)===r))?r:n(t.find(e=>n(e)!==null))??`id`}function ue(e,t){return t.toLowerCase().startsWith(e)?t:e===`id`?`id-ID`:`en-GB`}var de=[`No`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],fe={complaints:e=>`Citizen complaints, ${e}`,simulation:`SIMULATION`,connecting:`Connecting`,connected:`Connected`,fresh:`data current`,unheard:e=>`not heard for ${e}`,sources:(e,t)=>`${e} of ${t} sources`,silent:(e,t)=>`${e} silent ${t}`,silentMany:(e,t,n)=>`${e} sources silent, ${t} ${n}`,silentTag:e=>e===`1`?`1 source silent`:`${e} sources silent`,neverHeard:`from the start`,cut:`DISCONNECTED`,cutState:(e,t)=>`figures of ${e} · trying again, no. ${t}`,cutNever:e=>`trying again, no. ${e}`,cutSentence:e=>`Disconnected. The figures below are those of ${e}.`,neverSentence:`Not yet connected to the server. No figures yet.`,old:e=>`OLD ${e}`,failed:`error`,failedLong:`Cannot be counted.`,loading:`Loading figures …`,overdueSentence:(e,t)=>`${e} ${t?`complaint`:`complaints`} past the promise`,holder:(e,t)=>`${e} with ${t}`,holderAll:(e,t)=>t?`with ${e}`:`all with ${e}`,holderNone:`not assigned`,noOverdue:`No complaint is past its promise`,noOpen:`No complaint is open`,nextDue:e=>`Next due ${e}.`,noDue:`No other promise is pending.`,at:e=>`at ${e}`,tomorrow:e=>`tomorrow at ${e}`,onDay:(e,t)=>`${e} at ${t}`,city:`Whole city`,window:`on time: 30 days`,overdue:`overdue`,newToday:e=>`${e} new today`,noneNewToday:`none new today`,due:`due`,within:e=>`within ${e} hours`,open:`open`,awaiting:e=>`${e} awaiting response`,responseUnobserved:`responses not recorded`,response:`Response`,result:`Result`,within_days:(e,t,n)=>`${e} ≤ ${t} ${n?`work days`:`days`}`,parts:(e,t)=>`${e} of ${t}`,few:`too few cases`,noData:`no data`,unobserved:`not recorded`,pillars:(e,t)=>`${de[e]??t} pillars`,unsorted:`unsorted`,targets:(e,t)=>`targets ${e} and ${t}`,target:e=>`target ${e}`,open30:`open, 30 days`,overdueShort:`overdue`,dueShort:e=>`< ${e} hours`,departments:`Departments`,byOverdue:`by overdue`,others:e=>`${e} others`,unassigned:`Not assigned`,sum:`Total`,dueTitle:(e,t)=>`${e} due within ${t} hours`,dueTitleShort:e=>`${e} due`,dueNone:e=>`None due within ${e} hours`,nearest:e=>`nearest ${e}`,now:`now`,plus:e=>`+${e} h`,flow:`Today by hour`,flowShort:`Today`,usualDay:e=>`usual ${e}`,received:`received`,ended:`ended`,usually:e=>`usually ${e}`,map:`Open by kelurahan`,mapShort:`Open`,districts:`Open by district`,districtsShort:`Open`,nowhere:e=>`${e} without place`,otherDistricts:e=>`${e} others`,unlocated:`Without place`,scene:`Overview`,waiting:`Waiting for the next event`,noCategory:`category not shown`,noPlace:`no place`,steps:{SUBMITTED:`Received`,ASSIGNED:`Assigned`,RESPONDED:`Response`,STARTED:`Work begun`,WAITING:`Waiting for citizen`,RESOLVED:`Result`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`}},pe=[`Nol`,`Satu`,`Dua`,`Tiga`,`Empat`,`Lima`,`Enam`,`Tujuh`,`Delapan`,`Sembilan`,`Sepuluh`],me={complaints:e=>`Pengaduan warga ${e}`,simulation:`SIMULASI`,connecting:`Menyambung`,connected:`Tersambung`,fresh:`data kini`,unheard:e=>`tak terdengar ${e}`,sources:(e,t)=>`${e} dari ${t} sumber`,silent:(e,t)=>`${e} diam ${t}`,silentMany:(e,t,n)=>`${e} sumber diam, ${t} ${n}`,silentTag:e=>`${e} sumber diam`,neverHeard:`sejak awal`,cut:`TERPUTUS`,cutState:(e,t)=>`angka pukul ${e} · mencoba lagi, ke-${t}`,cutNever:e=>`mencoba lagi, ke-${e}`,cutSentence:e=>`Terputus. Angka di bawah adalah keadaan pukul ${e}.`,neverSentence:`Belum tersambung ke server. Belum ada angka.`,old:e=>`LAMA ${e}`,failed:`galat`,failedLong:`Tak dapat dihitung.`,loading:`Memuat angka …`,overdueSentence:e=>`${e} pengaduan lewat janji`,holder:(e,t)=>`${e} di ${t}`,holderAll:(e,t)=>t?`di ${e}`:`semua di ${e}`,holderNone:`belum ditugaskan`,noOverdue:`Tidak ada pengaduan lewat janji`,noOpen:`Tidak ada pengaduan terbuka`,nextDue:e=>`Berikutnya jatuh tempo ${e}.`,noDue:`Tak ada janji lain yang menunggu.`,at:e=>`pukul ${e}`,tomorrow:e=>`besok pukul ${e}`,onDay:(e,t)=>`${e} pukul ${t}`,city:`Seluruh kota`,window:`ketepatan: 30 hari`,overdue:`lewat janji`,newToday:e=>`${e} baru hari ini`,noneNewToday:`tak ada baru hari ini`,due:`jatuh tempo`,within:e=>`dalam ${e} jam`,open:`terbuka`,awaiting:e=>`${e} belum ditanggapi`,responseUnobserved:`tanggapan tak dicatat`,response:`Tanggapan`,result:`Hasil`,within_days:(e,t,n)=>`${e} ≤ ${t} hari${n?` kerja`:``}`,parts:(e,t)=>`${e} dari ${t}`,few:`kasus terlalu sedikit`,noData:`tak ada data`,unobserved:`tak dicatat`,pillars:(e,t)=>`${pe[e]??t} pilar`,unsorted:`belum dipilah`,targets:(e,t)=>`target ${e} dan ${t}`,target:e=>`target ${e}`,open30:`terbuka 30 hari`,overdueShort:`lewat`,dueShort:e=>`< ${e} jam`,departments:`Perangkat daerah`,byOverdue:`urut lewat janji`,others:e=>`${e} OPD lain`,unassigned:`Belum ditugaskan`,sum:`Jumlah`,dueTitle:(e,t)=>`${e} jatuh tempo dalam ${t} jam`,dueTitleShort:e=>`${e} jatuh tempo`,dueNone:e=>`Tidak ada dalam ${e} jam`,nearest:e=>`${e} terdekat`,now:`kini`,plus:e=>`+${e} j`,flow:`Hari ini per jam`,flowShort:`Hari ini`,usualDay:e=>`${e} biasa`,received:`masuk`,ended:`selesai`,usually:e=>`biasanya ${e}`,map:`Terbuka per kelurahan`,mapShort:`Terbuka`,districts:`Terbuka per wilayah`,districtsShort:`Terbuka`,nowhere:e=>`${e} tanpa lokasi`,otherDistricts:e=>`${e} wilayah lain`,unlocated:`Tanpa lokasi`,scene:`Ikhtisar`,waiting:`Menunggu kejadian berikutnya`,noCategory:`kategori tertutup`,noPlace:`tanpa lokasi`,steps:{SUBMITTED:`Masuk`,ASSIGNED:`Ditugaskan`,RESPONDED:`Tanggapan`,STARTED:`Dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka lagi`}};function he(e){return e===`id`?me:fe}function ge(e,t,n){let r=le(t,e?.languages??[]),i=he(r),a=t=>e?.targets.find(e=>e.measure===t)?.value??null,o=e?.policies.find(e=>e.sources.length===0&&e.categories.length===0&&(e.validFrom===null||e.validFrom<=n)),s=(e,t)=>t?.days==null?e:i.within_days(e,String(t.days),t.workingDays);return{language:r,format:se(r,ue(r,e?.locale??``),e?.timeZone??`UTC`),words:i,targets:{response:a(`RESPONSE_ON_TIME`),result:a(`RESOLUTION_ON_TIME`)},clocks:{response:s(i.response,o?.response),result:s(i.result,o?.resolution)},answers:o?.response.due!==`NONE`,hours:e?.atRiskHours??24}}var _e=e(null);function A(){let e=E(_e);if(e===null)throw Error(`no speech outside App`);return e}function j(e){return Date.parse(e)}function ve(e){let t=e?.now;if(typeof t!=`string`)return null;let n=Date.parse(t);return Number.isNaN(n)?null:n}function ye(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()-t),n.toISOString().slice(0,10)}function be(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function M(e){return Number(e.slice(11,13))}function xe(e,t,n,r){if(e.data===null)return e.error===null?{kind:`loading`}:{kind:`failed`,message:e.error};if(t.phase!==`open`)return{kind:`fresh`};let i=(n-t.heardAt)/1e3;if(i>10)return{kind:`stale`,seconds:i};if(!e.current&&n-t.openedAt>2e3)return{kind:`stale`,seconds:(n-(t.lostAt===0?t.openedAt:t.lostAt))/1e3};let a=e.data.freshness.validUntil;if(a!==null){let e=(n+r-j(a))/1e3;if(e>10)return{kind:`stale`,seconds:e}}return{kind:`fresh`}}function Se(e,t){return e.phase===`open`?!1:e.phase===`cut`?t-e.heardAt>2e3:e.attempt>2}function N(e){let t=e=>e===null?0:j(e);return e.sources.filter(e=>e.stale).sort((e,n)=>t(e.lastReceivedAt)-t(n.lastReceivedAt))}var Ce={over:n(`path`,{d:`M10 .8 19.2 10 10 19.2.8 10Z`,fill:`currentColor`}),over0:n(`path`,{d:`M10 2.6 17.4 10 10 17.4 2.6 10Z`,fill:`none`,stroke:`currentColor`,"stroke-width":`2`}),risk:n(`path`,{d:`M10 3 18.4 17.4H1.6Z`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.8`,"stroke-linejoin":`round`}),link:n(`path`,{d:`M2 10H7M13 10H18M7 6V14M13 6V14M7 10H13`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.6`}),cut:n(i,{children:[n(`path`,{d:`M2 10H7M13 10H18M7 6V14M13 6V14`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.6`}),n(`path`,{d:`M16.5 2.5 3.5 17.5`,stroke:`currentColor`,"stroke-width":`2.2`})]}),age:n(i,{children:[n(`circle`,{cx:`10`,cy:`10`,r:`8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`}),n(`path`,{d:`M10 5.2V10.4L13.6 12.6`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`,"stroke-linecap":`round`})]})};function P({of:e,size:t}){let r=t===void 0?{}:{width:`${t}rem`,height:`${t}rem`};return n(`svg`,{class:`ic ${e}`,viewBox:`0 0 20 20`,"aria-hidden":`true`,style:r,children:Ce[e]})}function F({value:e,n:t,alarm:r=!1,size:i}){let a=w({value:e,n:t,state:``});a.current.value!==e&&(a.current={value:e,n:t,state:r&&t>a.current.n?`broken`:`changed`});let o=i===void 0?{}:{fontSize:`${i}rem`};return n(`b`,{style:o,children:n(`span`,{class:`fig ${a.current.state}`,children:e},e)})}var we=.5;function Te({view:e,target:t,width:r,height:i}){let a=i/2,o=i*.28,s=o+2,c=e=>s+(Math.min(1,Math.max(we,e))-we)/.5*(r-2*s),l=t===null?null:n(`path`,{d:`M${c(t)} 1V${i-1}`,stroke:`var(--ink)`,"stroke-width":`3.2`}),u={width:`${r/10}rem`,height:`${i/10}rem`},d=e.kind===`rate`,f=d?c(e.rate):0,p=d&&e.standing===`far`;return n(`svg`,{class:`rg`,viewBox:`0 0 ${r} ${i}`,style:u,"aria-hidden":`true`,children:[n(`path`,{d:`M2 ${a}H${r-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...d?{}:{"stroke-dasharray":`3 6`}}),d&&t!==null&&e.standing!==`met`&&n(`path`,{d:`M${f} ${a}H${c(t)}`,stroke:p?`var(--over)`:`var(--ink-2)`,"stroke-width":i*.17}),l,p&&n(`path`,{d:`M${f} ${a-o*1.15}l${o*1.15} ${o*1.15}l${-o*1.15} ${o*1.15}l${-o*1.15} ${-o*1.15}Z`,fill:`var(--over)`}),d&&!p&&(e.standing===`met`||e.standing===`untargeted`?n(`circle`,{cx:f,cy:a,r:o,fill:`var(--ink)`}):n(`circle`,{cx:f,cy:a,r:o,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`3`}))]})}function Ee({values:e,width:t,height:r}){let i=Math.min(...e),a=Math.max(...e),o=n=>4+n/Math.max(1,e.length-1)*(t-14),s=e=>a===i?r/2:r-4-(e-i)/(a-i)*(r-8),c=e[e.length-1],l={width:`${t/10}rem`,height:`${r/10}rem`};return n(`svg`,{class:`spark`,viewBox:`0 0 ${t} ${r}`,style:l,"aria-hidden":`true`,children:[e.length>1&&n(`path`,{d:e.map((e,t)=>`${t===0?`M`:`L`}${o(t).toFixed(1)} ${s(e).toFixed(1)}`).join(``),fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2.2`,"stroke-linejoin":`round`}),c!==void 0&&n(`circle`,{cx:o(e.length-1),cy:s(c),r:`4.5`,fill:`var(--ink)`})]})}function De(){return n(`svg`,{class:`tk`,viewBox:`0 0 4 20`,"aria-hidden":`true`,children:n(`path`,{d:`M2 0V20`,stroke:`var(--ink)`,"stroke-width":`3.2`})})}function Oe({over:e,risk:t,open:r,width:i}){let a=r===0?0:i/r,o=e*a,s=Math.min(t,r-e)*a;return n(`svg`,{viewBox:`0 0 ${Math.max(i,1)} 20`,class:`rb`,style:{width:`${i/10}rem`},preserveAspectRatio:`none`,"aria-hidden":`true`,children:[n(`rect`,{width:i,height:`20`,fill:`var(--d2)`}),e>0&&n(`rect`,{width:o,height:`20`,fill:`var(--over-fill)`}),s>0&&n(`rect`,{x:o,width:s,height:`20`,fill:`url(#hz)`})]})}function ke(){return n(`svg`,{width:`0`,height:`0`,class:`defs`,"aria-hidden":`true`,children:n(`defs`,{children:n(`pattern`,{id:`hz`,width:`8`,height:`8`,patternUnits:`userSpaceOnUse`,patternTransform:`rotate(45)`,children:[n(`rect`,{width:`8`,height:`8`,fill:`var(--bg)`}),n(`rect`,{width:`4.6`,height:`8`,fill:`var(--risk)`})]})})})}function I({first:e,second:t}){return n(`span`,{children:[e,n(`br`,{}),n(`em`,{children:t})]})}var Ae=14,L=new Map,R;function je(e,t){if(R===void 0&&(R=typeof document>`u`?null:document.createElement(`canvas`).getContext(`2d`)),R===null)return Me(e);let n=t+e,r=L.get(n);if(r!==void 0)return r;R.font=`${t} ${Ae}px Inter`;let i=R.measureText(e).width/Ae;return L.size>2e3&&L.clear(),L.set(n,i),i}function Me(e){let t=0;for(let n of e)n>=`0`&&n<=`9`?t+=.64:`.,:' \xA0 |`.includes(n)?t+=.28:`iljtfr()-−–/`.includes(n)?t+=.38:`mwMW%…`.includes(n)?t+=.92:t+=n>=`A`&&n<=`Z`?.69:.585;return t}function z(e,{size:t,weight:n}){let r=[...e].filter(e=>e===`1`).length;return(je(e,n)+r*.17)*t}function B(e,t,n,r,i=0){let a=Math.min(n,t/(z(e,{size:1,weight:600})+i));return Math.max(r,Math.floor(a*10)/10)}function V(e,t,n){if(z(e,n)<=t)return e;let r=e;for(;r.length>1&&z(`${r}\u2026`,n)>t;)r=r.slice(0,-1).replace(/[\s,.\-]+$/,``);return`${r}\u2026`}function H({name:e,trust:t,title:r,short:i=r,note:a,silent:o=0,children:s}){let{words:c,format:l}=A(),u=t.kind===`stale`?n(`span`,{class:`tag`,children:[n(P,{of:`age`}),c.old(l.span(t.seconds))]}):t.kind===`failed`?n(`span`,{class:`tag open`,children:[n(P,{of:`cut`}),c.failed]}):o>0?n(`span`,{class:`tag open`,children:[n(P,{of:`age`}),c.silentTag(l.count(o))]}):null;return n(`section`,{class:`p ${e}${t.kind===`stale`?` stale`:``}${u===null?``:` hastag`}`,"data-panel":e,children:[n(`h2`,{children:[u===null?r:i,a!==void 0&&n(`small`,{children:a})]}),u,t.kind===`failed`?n(`div`,{class:`pb`,children:[n(`span`,{class:`emp`,children:c.failedLong}),n(`span`,{class:`emp2`,children:t.message.slice(0,80)})]}):t.kind===`loading`?n(Ne,{}):s]})}function Ne(){return n(`div`,{class:`pb still`,children:[n(`i`,{}),n(`i`,{}),n(`i`,{})]})}function U(e,t){return t===`en`&&e.nameEn!==``?e.nameEn:e.name}function W(e,t){return e.abbreviation===``?U(e,t):e.abbreviation}function Pe(e){let[t,...n]=e;if(t===void 0||n.length===0)return``;let r=t.split(` `)[0]??``;return e.every(e=>e.startsWith(`${r} `)&&e.length>r.length+1)?r:``}var Fe=(e,t)=>t.counts.overdue-e.counts.overdue||t.counts.atRisk-e.counts.atRisk||t.counts.open-e.counts.open||e.name.localeCompare(t.name),Ie=(e,t)=>({open:e.open+t.open,overdue:e.overdue+t.overdue,atRisk:e.atRisk+t.atRisk});function G(e,t,n,r,i){let a=e.filter(({counts:e})=>e.open>0).map(({name:e,counts:t})=>({kind:`item`,name:e,counts:t})).sort(Fe),o=a.length>r+1?a.slice(0,r):a,s=a.slice(o.length),c=[...o];return s.length>0&&c.push({kind:`rest`,name:i.rest(s.length),counts:s.map(e=>e.counts).reduce(Ie,{open:0,overdue:0,atRisk:0})}),c.push({kind:`none`,name:i.none,counts:t},{kind:`sum`,name:i.sum,counts:n}),c}function Le(e,t){let n=null;for(let{department:r,kpis:i}of e.items)i.overdue>(n?.overdue??0)&&(n={name:W(r,t),overdue:i.overdue});return e.unassigned.overdue>(n?.overdue??0)&&(n={name:null,overdue:e.unassigned.overdue}),n}function Re({data:e,trust:t}){let{words:r,format:i,language:a}=A(),o=e===null?[]:G(e.items.map(({department:e,kpis:t})=>({name:W(e,a),counts:t})),e.unassigned,e.total,6,{rest:e=>r.others(i.count(e)),none:r.unassigned,sum:r.sum});return n(H,{name:`rankp`,trust:t,title:r.departments,note:r.byOverdue,children:n(Be,{rows:o,width:51})})}function ze({data:e,trust:t}){let{words:r,format:i,language:a}=A(),o=e===null?[]:G(e.items.map(({district:e,kpis:t})=>({name:U(e,a),counts:t})),e.unassigned,e.total,6,{rest:e=>r.otherDistricts(i.count(e)),none:r.unlocated,sum:r.sum});return n(H,{name:`rankp`,trust:t,title:r.districts,short:r.districtsShort,children:n(Be,{rows:o,width:42.2})})}function Be({rows:e,width:t}){let{words:r,format:i}=A(),a=t=>Math.max(3.2,...e.map(e=>z(i.count(t(e)),{size:2.6,weight:600}))),o=a(e=>e.counts.overdue)+2,s=a(e=>e.counts.atRisk)+2,c=a(e=>e.counts.open)+1,l=Math.max(...e.filter(e=>e.kind!==`sum`).map(e=>e.counts.open),1),u={size:2.6,weight:500},d=Math.max(...e.map(e=>z(e.name,u))),f=Math.min(12.8,Math.max(4,t-o-s-c-2-d)),p=t-o-s-c-2-f;return n(`table`,{class:`rank`,children:[n(`thead`,{children:n(`tr`,{children:[n(`th`,{}),n(`td`,{class:`n`,style:{width:`${o}rem`},children:n(P,{of:`over`})}),n(`td`,{class:`n`,style:{width:`${s}rem`},children:n(P,{of:`risk`})}),n(`td`,{class:`b`,style:{width:`${f+c+2}rem`},children:r.open})]})}),n(`tbody`,{children:e.map(({kind:e,name:t,counts:r})=>n(`tr`,{class:e===`sum`?`sum`:e===`item`?``:`dim`,children:[n(`th`,{children:V(t,p,u)}),n(`td`,{class:`n${r.overdue===0?` z`:` vo`}`,children:i.count(r.overdue)}),n(`td`,{class:`n${r.atRisk===0?` z`:` rk`}`,children:i.count(r.atRisk)}),n(`td`,{class:`b`,children:n(`span`,{children:[e!==`sum`&&n(Oe,{over:r.overdue,risk:r.atRisk,open:r.open,width:r.open/l*f*10}),i.count(r.open)]})})]},e+t))})]})}function Ve(e,t,n,r){let i=n.clock(e),a=be(n.day(t),n.day(e));return a<=0?r.at(i):a===1?r.tomorrow(i):r.onDay(a<7?n.weekday(e):n.date(e),i)}function He(e,t,n,r,i){let{overdue:a,open:o}=e.kpis,s=e.dueNext.map(e=>j(e.dueAt)).find(e=>e>n),c=s===void 0?i.noDue:i.nextDue(Ve(s,n,r,i));if(o===0)return`${i.noOpen}. ${c}`;if(a===0)return`${i.noOverdue}. ${c}`;let l=i.overdueSentence(r.count(a),a===1),u=t!==null&&t.total.overdue===a?Le(t,r.language):null;if(u===null)return`${l}. ${c}`;let d=u.name;return`${l}, ${u.overdue===a?d===null?i.holderNone:i.holderAll(d,a===1):d===null?`${r.count(u.overdue)} ${i.holderNone}`:i.holder(r.count(u.overdue),d)}. ${c}`}var Ue={id:14.4,en:15.4},We={size:2.4,weight:400},Ge=6,Ke=416,qe=`l7.4 13h-14.8Z`;function Je({data:e,trust:t,now:r,cut:i}){let{words:a,format:o,hours:s,language:c}=A(),l=e?.kpis.atRisk??0,u=(e?.dueNext??[]).filter(e=>i||j(e.dueAt)>r),d=u.filter(e=>j(e.dueAt)-r<=s*36e5),f=d.length>=50&&l>d.length,p=f?a.dueTitleShort(o.count(l)):l===0?a.dueNone(o.count(s)):a.dueTitle(o.count(l),o.count(s));return n(H,{name:`promise`,trust:t,title:p,short:a.dueTitleShort(o.count(l)),note:f?a.nearest(o.count(d.length)):void 0,children:[n(Ye,{moments:d.map(e=>j(e.dueAt)),now:r,cut:i}),u.length===0?n(`div`,{class:`pb`,children:n(`span`,{class:`emp2`,children:a.noDue})}):n(`ol`,{class:`strips`,style:{"--when":`${Ue[c]}rem`},children:u.slice(0,5).map(e=>{let t=j(e.dueAt),l=(t-r)/1e3,u=`${o.weekday(t).slice(0,3)} ${o.clock(t)}`,d=i?o.day(t)===o.day(r)?o.clock(t):u:l>172800?u:o.span(l),f=e.clock===`RESPONSE`?a.response:a.result,p=e.department.code===`NONE`?a.unassigned.toLowerCase():W(e.department,c);return n(`li`,{class:!i&&l<3600?`soon`:l>s*3600?`later`:``,title:Ve(t,r,o,a),children:[n(`b`,{children:n(`span`,{children:d})}),n(`span`,{class:`w`,children:[n(`em`,{children:f}),` `,V(p,42.2-Ue[c]-1-z(`${f} `,We),We)]})]},e.dueAt+e.clock+e.department.code+e.category.code)})})]})}function Ye({moments:e,now:t,cut:r}){let{words:i,format:a,hours:o}=A(),s=e=>Ge+e*410,c=e.map(e=>s(Math.min(1,Math.max(0,(e-t)/(o*36e5))))),l=Xe(c,13),u=Math.min(14,42/Math.max(1,...l));return n(`svg`,{class:`rug`,viewBox:`0 -26 422 94`,"aria-hidden":`true`,children:[n(`path`,{d:`M${Ge} 34H${Ke}`,stroke:`var(--line-2)`,"stroke-width":`2`}),[0,.25,.5,.75,1].map(e=>n(`g`,{children:[n(`path`,{d:`M${s(e)} 28V40`,stroke:`var(--line-2)`,"stroke-width":`2`}),e*2%1==0&&n(`text`,{x:s(e),y:`62`,class:`ax`,"text-anchor":e===0?`start`:e===1?`end`:`middle`,children:e===0?r?a.clock(t):i.now:i.plus(a.count(e*o))})]},e)),c.map((e,t)=>n(`path`,{d:`M${e.toFixed(1)} ${(18-u*(l[t]??0)).toFixed(1)}${qe}`,fill:`var(--bg)`,stroke:`var(--risk)`,"stroke-width":`2.6`,"stroke-linejoin":`round`},t))]})}function Xe(e,t){let n=[];return e.map(e=>{let r=n.findIndex(n=>e-n>=t);return r===-1&&(r=n.length),n[r]=e,r})}function Ze(e){let t=e.filter(e=>e>0).sort((e,t)=>e-t),n=e=>t[Math.min(t.length-1,Math.floor(t.length*e))]??1,r=Math.max(1,n(.5));return[r,Math.max(r+1,n(.85))]}function Qe(e,[t,n]){return e<=0?0:e<=t?1:e<=n?2:3}function $e(e){let t=1;for(let n=1;2*n<=e;n*=10)for(let r of[1,2,5])2*r*n<=e&&(t=r*n);return{top:Math.max(t,e),step:t}}function et(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let r=t.slice(0,n);if(r.length<3)return null;let i=e=>{let t=Array.from({length:24},()=>0);for(let n of r)for(let i of n.trend){let n=M(i.from);t[n]=(t[n]??0)+e(i.kpis)/r.length}return t};return{day:e,weeks:r.length,received:i(e=>e.received),ended:i(e=>e.ended)}}function tt(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}var K=420,q=97,J=129,nt=90;function rt({data:e,usual:t,trust:r,now:a}){let{words:o,format:s}=A(),c=s.hour(a),l=t!==null&&e!==null&&e.window.from?.slice(0,10)===t.day?t:null;return n(H,{name:`flow`,trust:r,title:o.flow,short:o.flowShort,note:l===null?void 0:n(i,{children:[n(`svg`,{class:`dk`,viewBox:`0 0 34 4`,"aria-hidden":`true`,children:n(`path`,{d:`M0 2H34`,stroke:`var(--ink)`,"stroke-width":`2.4`,"stroke-dasharray":`7 4`})}),o.usualDay(s.weekday(a))]}),children:e!==null&&n(`div`,{class:`flw`,children:[n(`div`,{class:`fk top`,children:[n(F,{value:s.count(e.kpis.received),n:e.kpis.received}),` `,o.received,` `,l!==null&&n(`em`,{children:o.usually(s.mean(tt(l.received,c)))})]}),n(it,{data:e,usual:l,hour:c}),n(`div`,{class:`fk bot`,children:[n(F,{value:s.count(e.kpis.ended),n:e.kpis.ended}),` `,o.ended,` `,l!==null&&n(`em`,{children:o.usually(s.mean(tt(l.ended,c)))})]})]})})}function it({data:e,usual:t,hour:r}){let{format:i}=A(),a=e.kpis.trend.map(({from:e,kpis:t})=>({hour:M(e),up:t.received,down:t.ended})),{top:o,step:s}=$e(Math.max(1,...a.flatMap(({up:e,down:t})=>[e,t]),...t?.received??[],...t?.ended??[])),c=[s,2*s].filter(e=>e<=o),l=12+10*Math.max(...c.map(e=>z(i.count(e),{size:2.4,weight:400}))),u=e=>l+e/24*(K-l),d=e=>e/o*nt,f=u(1)-u(0),p=(e,t,n)=>e.map((e,r)=>`${r===0?`M`:`L`}${u(r).toFixed(1)} ${(t-n*d(e)).toFixed(1)}H${u(r+1).toFixed(1)}`).join(``);return n(`svg`,{class:`fl`,viewBox:`0 0 422 226`,"aria-hidden":`true`,children:[c.map(e=>n(`g`,{children:[n(`path`,{d:`M${l} ${q-d(e)}H${K}M${l} ${J+d(e)}H${K}`,stroke:`var(--line)`,"stroke-width":`1.5`}),n(`text`,{x:l-8,y:q-d(e)+8,"text-anchor":`end`,class:`ax`,children:i.count(e)}),n(`text`,{x:l-8,y:J+d(e)+8,"text-anchor":`end`,class:`ax`,children:i.count(e)})]},e)),a.map(({hour:e,up:t,down:r})=>n(`g`,{children:[t>0&&n(`rect`,{x:u(e)+2,y:q-d(t),width:f-4,height:d(t),fill:`var(--d4)`}),r>0&&n(`rect`,{x:u(e)+3,y:130,width:f-6,height:d(r),fill:`none`,stroke:`var(--d4)`,"stroke-width":`2.4`})]},e)),t!==null&&n(`path`,{d:p(t.received,q,1)+p(t.ended,J,-1),fill:`none`,stroke:`var(--ink)`,"stroke-width":`2`,"stroke-opacity":`.75`,"stroke-dasharray":`6 4`}),n(`path`,{d:`M${l} ${q}H${K}M${l} ${J}H${K}`,stroke:`var(--line-2)`,"stroke-width":`2`}),[0,6,12,18,24].map(e=>n(`text`,{x:u(e),y:`121.5`,"text-anchor":e===24?`end`:`middle`,class:`ax`,children:String(e).padStart(2,`0`)},e)),n(`path`,{d:`M${u(r).toFixed(1)} 4V${q}M${u(r).toFixed(1)} ${J}V222`,stroke:`var(--ink)`,"stroke-width":`2`})]})}function at({city:e,link:t,freshness:r,simulated:i,cut:a,local:o,now:s,beat:c}){let{words:l,format:u,language:d}=A(),f=c===null?0:new Date(c).getUTCSeconds()/60;return n(`header`,{class:`bar`,children:[n(`div`,{class:`brand`,children:[n(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[n(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),n(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),n(`b`,{children:`tugu`}),n(`span`,{children:e===null?`\xA0`:l.complaints(U(e,d))})]}),i&&n(`span`,{class:`sim`,children:l.simulation}),n(`div`,{class:`conn`,role:`status`,children:a?n(ot,{link:t,local:o,now:s,known:r!==null}):n(st,{link:t,freshness:r,local:o,now:s})}),n(`div`,{class:`when`,children:[n(`span`,{children:[u.weekday(s),n(`br`,{}),u.date(s)]}),n(`b`,{class:`clock`,children:[u.clock(s),n(`i`,{class:`beat`,children:n(`i`,{style:{width:`${f*100}%`}})})]})]})]})}function ot({link:e,local:t,now:r,known:a}){let{words:o,format:s}=A(),c=e.heardAt===0?null:(t-e.heardAt)/1e3;return n(i,{children:[n(`span`,{class:`st`,children:n(`b`,{children:[n(P,{of:`cut`}),o.cut,c!==null&&` ${s.span(c)}`]})}),n(`span`,{class:`st`,children:a&&c!==null?o.cutState(s.clock(r-c*1e3),s.count(e.attempt)):o.cutNever(s.count(e.attempt))})]})}function st({link:e,freshness:t,local:r,now:a}){let{words:o,format:s,language:c}=A(),l=e.phase===`open`?o.connected:o.connecting,u=(r-e.heardAt)/1e3,d=t?.sources??[],f=d.filter(e=>!e.stale&&e.lastReceivedAt!==null).length,p=d.length===0?``:` · ${o.sources(s.count(f),s.count(d.length))}`,m=t===null?[]:N(t),[h]=m;if(e.phase===`open`&&u>10)return n(i,{children:[n(`span`,{class:`st ok`,children:[n(P,{of:`link`}),l,p]}),n(`span`,{class:`st sys`,children:[n(P,{of:`age`}),o.unheard(s.span(u))]})]});if(h!==void 0){let e=U(h.source,c),t=h.lastReceivedAt===null?o.neverHeard:s.span((a-j(h.lastReceivedAt))/1e3);return n(i,{children:[n(`span`,{class:`st ok`,children:[n(P,{of:`link`}),l,p]}),n(`span`,{class:`st sys`,children:[n(P,{of:`age`}),m.length===1?o.silent(e,t):o.silentMany(s.count(m.length),e,t)]})]})}return n(i,{children:[n(`span`,{class:`st ok`,children:[n(P,{of:`link`}),l]}),n(`span`,{class:`st`,children:e.phase===`open`?o.fresh+p:`\xA0`})]})}function ct(e,t){if(e.rate===null)return{kind:`null`,unobserved:e.unobserved>0};if(e.lowCount)return{kind:`few`,met:e.met,all:e.met+e.breached};if(t===null)return{kind:`rate`,rate:e.rate,standing:`untargeted`};let n=t-e.rate;return{kind:`rate`,rate:e.rate,standing:n<=0?`met`:n>=.149999999?`far`:`below`}}var lt=24.7;function ut({data:e,today:t,trust:r,silent:i}){let{words:a,targets:o,clocks:s,answers:c}=A();return n(H,{name:`lead`,trust:r,title:a.city,note:a.window,silent:i,children:[e!==null&&n(dt,{data:e,today:t}),e!==null&&n(`div`,{class:`rates`,children:[n(ft,{name:s.response,rate:e.kpis.responseOnTime,target:o.response,recorded:c}),n(ft,{name:s.result,rate:e.kpis.resolutionOnTime,target:o.result})]})]})}function dt({data:{kpis:e},today:t}){let{words:r,format:a,hours:o,answers:s}=A(),c=a.figure(e.overdue),l=a.figure(e.atRisk),u=a.figure(e.open),d=Math.min(...[c,l].map(e=>B(e,lt,12.4,6.4,.5))),f=t===null?null:t.kpis.responseOnTime.breached+t.kpis.resolutionOnTime.breached,p=s||e.awaitingResponse>0?r.awaiting(a.count(e.awaitingResponse)):r.responseUnobserved,m=48.8-z(p,{size:2.4,weight:400});return n(i,{children:[n(`div`,{class:`big`,children:[n(`div`,{class:`f over${e.overdue===0?` zero`:``}`,children:[n(P,{of:e.overdue===0?`over0`:`over`,size:d*.39}),n(F,{value:c,n:e.overdue,alarm:!0,size:d}),n(I,{first:r.overdue,second:f===null?`\xA0`:f===0?r.noneNewToday:r.newToday(a.count(f))})]}),n(`div`,{class:`f risk${e.atRisk===0?` zero`:``}`,children:[n(P,{of:`risk`,size:d*.39}),n(F,{value:l,n:e.atRisk,size:d}),n(I,{first:r.due,second:r.within(a.count(o))})]})]}),n(`div`,{class:`mid`,children:n(`div`,{class:`f`,children:[n(F,{value:u,n:e.open,size:B(u,m,8.8,6.4)}),n(I,{first:r.open,second:p})]})})]})}function ft({name:e,rate:t,target:r,recorded:i=!0}){let{words:a,format:o}=A(),s=ct(t,r),c=s.kind===`rate`&&s.standing===`far`;return n(`div`,{class:`rt${c?` far`:``} ${s.kind}`,children:[n(`span`,{class:`n`,children:e}),n(`div`,{children:[s.kind===`rate`?n(F,{value:o.percent(s.rate),n:s.rate}):s.kind===`few`?n(`b`,{class:`few`,children:a.parts(o.count(s.met),o.count(s.all))}):n(`span`,{class:`no`,children:s.unobserved||!i?a.unobserved:a.noData}),r!==null&&s.kind!==`null`&&n(`span`,{class:`tg`,children:[n(De,{}),o.target(r)]})]}),n(Te,{view:s,target:r,width:236,height:30})]})}var Y=e=>typeof e==`object`&&!!e;function pt(e){if(!Array.isArray(e))return[];let t=[];for(let n of e){if(!Array.isArray(n))continue;let[e,r]=n;typeof e==`number`&&typeof r==`number`&&t.push([e,r])}return t}function mt(e){let t=Y(e)&&Array.isArray(e.features)?e.features:[],n=[];for(let e of t){if(!Y(e)||!Y(e.properties)||!Y(e.geometry))continue;let t=e.properties.code,{type:r,coordinates:i}=e.geometry;if(typeof t!=`string`||!Array.isArray(i))continue;let a=(r===`Polygon`?[i]:r===`MultiPolygon`?i:[]).flatMap(e=>Array.isArray(e)?e.map(pt):[]);n.push({code:t,rings:a.filter(e=>e.length>2)})}return n}function ht(e,t,n){let r=1/0,i=-1/0,a=1/0,o=-1/0;for(let t of e)for(let e of t.rings)for(let[t,n]of e)r=Math.min(r,t),i=Math.max(i,t),a=Math.min(a,n),o=Math.max(o,n);let s=Math.cos((a+o)/2*Math.PI/180),c=Math.min(t/((i-r)*s),n/(o-a)),l=(t-(i-r)*s*c)/2,u=(n-(o-a)*c)/2;return([e,t])=>[l+(e-r)*s*c,u+(o-t)*c]}function gt(e,t){return e.rings.map(e=>`M`+e.map(e=>t(e).map(e=>e.toFixed(1)).join(` `)).join(`L`)+`Z`).join(``)}function _t(e,t,n){let r=new Map;for(let n of e){let e=t(n.code);for(let t of n.rings)for(let n=1;n<t.length;n++){let i=t[n-1],a=t[n];if(i===void 0||a===void 0)continue;let o=[e,...[i.join(),a.join()].sort()].join(`|`),s=r.get(o);s===void 0?r.set(o,{from:i,to:a,times:1}):s.times++}}let i=``;for(let{from:e,to:t,times:a}of r.values()){if(a>1)continue;let[r,o]=n(e),[s,c]=n(t);i+=`M${r.toFixed(1)} ${o.toFixed(1)}L${s.toFixed(1)} ${c.toFixed(1)}`}return i}function vt(e){let t=e.rings[0];if(t===void 0||t.length===0)return null;let n=t.reduce(([e,t],[n,r])=>[e+n,t+r],[0,0]);return[n[0]/t.length,n[1]/t.length]}var yt=264,bt=300,xt=[`var(--d0)`,`var(--d1)`,`var(--d2)`,`var(--d4)`];function St({data:e,shapes:t,city:r,trust:i,ring:a}){let{words:o,format:s}=A(),c=T(()=>Ct(t,r),[t,r]),l=new Map((e?.items??[]).map(({district:e,kpis:t})=>[e.code,t])),u=Ze([...l.values()].map(({open:e})=>e)),d=Math.max(1,...[...l.values()].map(({overdue:e})=>e)),f=[...l.values()].filter(({overdue:e})=>e>0).length>25?4.5:6.5,p=(e,t)=>e===t?s.count(e):`${s.count(e)}\u2013${s.count(t)}`,m=[`0`,p(1,u[0]),p(u[0]+1,u[1]),`${s.count(u[1]+1)}+`],h=a===null?void 0:c.areas.find(({code:e})=>e===a.code)?.at;return n(H,{name:`map`,trust:i,title:o.map,short:o.mapShort,children:n(`div`,{class:`mm`,children:[n(`svg`,{class:`mp`,viewBox:`0 0 ${yt} ${bt}`,"aria-hidden":`true`,children:[c.areas.map(({code:e,path:t})=>n(`path`,{d:t,fill:xt[Qe(l.get(e)?.open??0,u)],stroke:`var(--bg)`,"stroke-width":`1.2`},e)),n(`path`,{d:c.outline,fill:`none`,stroke:`var(--ink-2)`,"stroke-opacity":`.7`,"stroke-width":`2.2`,"stroke-linecap":`round`}),c.areas.map(({code:e,at:[t,r]})=>{let i=l.get(e)?.overdue??0;if(i===0)return null;let a=d===1?f+1:f+5*Math.sqrt((i-1)/(d-1));return n(`path`,{d:`M${t} ${r-a}l${a} ${a}l${-a} ${a}l${-a} ${-a}Z`,fill:`var(--over-fill)`,stroke:`var(--bg)`,"stroke-width":`2`},e)}),h!==void 0&&a!==null&&n(`g`,{class:`ring`,children:[n(`circle`,{cx:h[0],cy:h[1],r:`9`}),n(`circle`,{cx:h[0],cy:h[1],r:`16`})]},a.cursor)]}),n(`div`,{class:`leg`,children:[m.map((e,t)=>n(`span`,{children:[n(`i`,{class:`c${t}`}),e]},t)),n(`span`,{children:[n(P,{of:`over`}),o.overdueShort]}),n(`span`,{class:`nl`,children:o.nowhere(s.count(e?.unassigned.open??0))})]})]})})}function Ct(e,t){let n=ht(e,260,296),r=e=>{let[t,r]=n(e);return[t+2,r+2]},i=new Map((t?.districts??[]).map(e=>[e.code,e]));return{outline:_t(e,e=>i.get(e)?.parentCode??``,r),areas:e.map(e=>{let t=i.get(e.code),n=t?.longitude!=null&&t.latitude!=null?[t.longitude,t.latitude]:vt(e)??[0,0];return{code:e.code,path:gt(e,r),at:r(n)}})}}function wt({data:e,trust:t}){let{words:r,format:a,targets:o,language:s}=A(),c=e?.items??[],l=c.map(({pillar:e})=>U(e,s)),u=Pe(l),d=e===null?``:[...c.map(({kpis:e})=>a.count(e.open)),`${a.count(e.unassigned.open)} ${r.unsorted}`].join(` + `)+` = ${a.count(e.total.open)}`,f=r.pillars(c.length,a.count(c.length)),p=o.response!==null&&o.result!==null?r.targets(a.target(o.response),a.target(o.result)):o.response??o.result,m=typeof p==`number`?r.target(a.target(p)):p,h={size:2.4,weight:400},g=133-z(f,{size:2.8,weight:600})-z(d,h)-4,_=m===null?0:z(m,h)+2,v=m!==null&&g>_,y=g>(v?_:0)+z(r.open30,h)+7,b=c.some(({kpis:e})=>[e.open,e.overdue,e.atRisk].reduce((e,t)=>e+z(a.figure(t),{size:6.4,weight:600}),0)>42.2-6.8-3.2);return n(H,{name:`pillars`,trust:t,title:f,note:n(i,{children:[d,n(`span`,{class:`key`,children:[v&&n(i,{children:[n(De,{}),m]}),y&&n(i,{children:[n(`svg`,{class:`sk`,viewBox:`0 0 34 20`,"aria-hidden":`true`,children:[n(`path`,{d:`M2 14L8 6L14 12L20 5L28 10`,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2.4`}),n(`circle`,{cx:`29`,cy:`10`,r:`4.5`,fill:`var(--ink)`})]}),r.open30]})]})]}),children:n(`div`,{class:`six${b?` dense`:``}`,children:c.map((e,t)=>n(Tt,{item:e,name:l[t]??``,prefix:u,dense:b},e.pillar.code))})})}function Tt({item:{kpis:e},name:t,prefix:r,dense:i}){let{words:a,format:o,targets:s,hours:c,answers:l}=A(),u=r===``?t:t.slice(r.length+1),d=n(P,{of:e.overdue===0?`over0`:`over`}),f=n(P,{of:`risk`});return n(`article`,{class:`pil`,children:[n(`h3`,{children:[r!==``&&n(`small`,{children:[r,` `]}),u]}),n(Ee,{values:e.trend.map(e=>e.kpis.open),width:128,height:34}),n(`div`,{class:`nums`,children:[n(`div`,{class:`o`,children:[n(F,{value:o.figure(e.open),n:e.open}),n(`span`,{children:a.open})]}),n(`div`,{class:`v${e.overdue===0?` zero`:``}`,children:[!i&&d,n(F,{value:o.figure(e.overdue),n:e.overdue,alarm:!0}),n(`span`,{children:[i&&d,a.overdueShort]})]}),n(`div`,{class:`k${e.atRisk===0?` zero`:``}`,children:[!i&&f,n(F,{value:o.figure(e.atRisk),n:e.atRisk}),n(`span`,{children:[i&&f,a.dueShort(o.count(c))]})]})]}),n(`div`,{class:`rrs`,children:[n(Et,{name:a.response,rate:e.responseOnTime,target:s.response,recorded:l}),n(Et,{name:a.result,rate:e.resolutionOnTime,target:s.result})]})]})}function Et({name:e,rate:t,target:r,recorded:i=!0}){let{words:a,format:o}=A(),s=ct(t,r),c=s.kind===`rate`&&s.standing===`far`;return n(`div`,{class:`rr${c?` far`:``} ${s.kind}`,children:[n(`span`,{children:e}),s.kind===`rate`?n(F,{value:o.percent(s.rate),n:s.rate}):n(`b`,{children:s.kind===`few`?a.parts(o.count(s.met),o.count(s.all)):`–`}),s.kind===`null`?n(`em`,{class:`no`,children:s.unobserved||!i?a.unobserved:a.noData}):n(Te,{view:s,target:r,width:174,height:24})]})}var Dt=187.2-2.4,X={size:2.4,weight:400};function Ot({steps:e}){let{words:t,format:r,language:i}=A(),a=Dt-z(t.scene,X),o=e.map(e=>{let n=t.steps[e.kind]??``,a=e.category.sensitive?t.noCategory:e.category.code===`NONE`?t.unsorted:U(e.category,i),o=e.kind===`ASSIGNED`&&e.department.code!==`NONE`?` \u2192 ${W(e.department,i)}`:`, ${e.kecamatan.code===`NONE`?t.noPlace:U(e.kecamatan,i)}`;return{cursor:e.cursor,time:r.clock(j(e.occurredAt)),text:`${n}: ${a}${o}`}}).filter(({time:e,text:t})=>(a-=z(e+t,X)+.8+2.8)>0);return n(`footer`,{class:`tick`,children:[n(`div`,{class:`evs`,children:[o.length===0&&n(`span`,{class:`ev quiet`,children:t.waiting}),o.map(({cursor:e,time:t,text:r})=>n(`span`,{class:`ev`,children:[n(`time`,{children:t}),r]},e))]}),n(`span`,{class:`scene`,children:t.scene})]})}function kt(e){let[t,n]=S(()=>({state:e.get(),local:Date.now()}));return C(()=>{let t=()=>n({state:e.get(),local:Date.now()}),r=e.listen(t),i=setInterval(t,1e3);return()=>{clearInterval(i),r()}},[e]),t}function At({store:e,asked:t}){let{state:r,local:i}=kt(e),{link:a,offset:o,city:s,headline:c,today:l,pillars:u,departments:d,districts:f,shapes:p}=r,m=i+o,h=Se(a,i),g=h&&a.heardAt>0?a.heardAt+o:m,_=T(()=>ge(s,t,new Date(m).toISOString().slice(0,10)),[s,t]),{words:v,format:y,language:b}=_,x=c.data?.freshness??null,S=s?.simulated===!0||x?.simulated===!0,ee=x===null?0:N(x).length,w=e=>xe(e,a,i,o);C(()=>{document.documentElement.lang=b,document.title=s===null?`tugu`:`tugu: ${s.name}`},[b,s]),C(()=>{document.documentElement.classList.toggle(`cut`,h),document.documentElement.classList.toggle(`simulated`,S)},[h,S]),Mt(Math.floor(i/6e4),y.hour(m));let E=h?c.data===null?v.neverSentence:v.cutSentence(y.clock(g)):c.data===null?v.loading:He(c.data,d.data,m,y,v);return n(_e.Provider,{value:_,children:[n(ke,{}),S&&n(`div`,{class:`tape`}),n(`div`,{class:`stage`,children:[n(at,{city:s,link:a,freshness:x,simulated:S,cut:h,local:i,now:m,beat:r.beat}),n(`main`,{class:`over-scene`,children:[n(`h1`,{class:`hl${h?` sysl`:``}${E.length>88?` long`:``}`,children:E}),n(ut,{data:c.data,today:l.data,trust:w(c),silent:ee}),n(wt,{data:u.data,trust:w(u)}),n(`div`,{class:`low`,children:[n(Re,{data:d.data,trust:w(d)}),n(Je,{data:c.data,trust:w(c),now:g,cut:h}),n(rt,{data:l.data,usual:r.usual,trust:w(l),now:g}),p===`none`?n(ze,{data:f.data,trust:w(f)}):n(St,{data:f.data,shapes:p??[],city:s,trust:p===null?{kind:`loading`}:w(f),ring:r.ring})]})]}),n(Ot,{steps:r.ticker})]})]})}var jt=[[0,0],[4,0],[4,4],[0,4],[-4,4],[-4,0],[-4,-4],[0,-4],[4,-4]];function Mt(e,t){let n=t>=22||t<5;C(()=>{let[t,r]=jt[e%jt.length]??[0,0],i=document.documentElement;i.style.setProperty(`--shift-x`,`${t/10}rem`),i.style.setProperty(`--shift-y`,`${r/10}rem`),i.classList.toggle(`night`,n)},[e,n])}var Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Nt=new Z(`
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
    `),Pt=new Z(`
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
}`),Ft=new Z(`
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
}`),It=new Z(`
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
    `),Lt=new Z(`
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
}`),Rt=new Z(`
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
}`),zt=new Z(`
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
}`),Bt=new Z(`
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
}`),Vt=new Z(`
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
}`),Ht=8e3,Ut=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function Wt(e){return Ut.has(e.kind)}function Gt(e,t){return e.filter(e=>Wt(e)&&j(e.occurredAt)<=t).sort((e,t)=>j(t.occurredAt)-j(e.occurredAt)).slice(0,5)}function Kt(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}function qt(e,t){let n=null,r=null,i=``,o=new a(`${t.replace(/^http/,`ws`)}/graphql`,{attempting:()=>e.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let t=Date.now();e.set(e=>({link:{...e.link,phase:`open`,openedAt:t,heardAt:t,attempt:0},headline:Q(e.headline),today:Q(e.today),pillars:Q(e.pillars),departments:Q(e.departments),districts:Q(e.districts)})),u()},closed(){let{link:t}=e.get();t.phase===`open`&&e.set({link:{...t,phase:`cut`,lostAt:t.heardAt}})},heard(t){let n=Date.now(),r=ve(t);e.set(({link:e})=>({link:{...e,heardAt:n},...r===null?{}:{beat:r,offset:r-n}}))}}),s=(t,n)=>{n!==null&&e.set({[t]:{data:n,current:!0,error:null}})},c=t=>n=>e.set(e=>({[t]:{...e[t],error:n}}));o.subscribe(Pt,{},{next:e=>s(`headline`,e.overview),failed:c(`headline`)}),o.subscribe(Ft,{},{next(e){s(`today`,e.overview),e.overview?.window.from!=null&&d(e.overview.window.from.slice(0,10))},failed:c(`today`)}),o.subscribe(Lt,{},{next:e=>s(`pillars`,e.pillars),failed:c(`pillars`)}),o.subscribe(Rt,{},{next:e=>s(`departments`,e.departments),failed:c(`departments`)}),o.subscribe(Bt,{},{next({complaintEvents:t}){Wt(t)&&(r=t),t.kind===`SUBMITTED`&&e.set({ring:{code:t.kelurahan.code,cursor:t.cursor}})},failed:()=>void 0});let l=e=>o.subscribe(zt,{level:e},{next:e=>s(`districts`,e.districts),failed:c(`districts`)});async function u(){try{let{city:t}=await o.query(Nt,{});n!==null&&t.build!==n&&Yt(e),n??=t.build,e.set({city:t})}catch{setTimeout(()=>void(e.get().link.phase===`open`&&u()),5e3);return}try{let{complaints:t}=await o.query(Vt,{}),n=(t?.nodes??[]).flatMap(e=>e.events);e.set(e=>({ticker:Gt(n,Date.now()+e.offset)}))}catch{}}async function d(t){if(i!==t){i=t;try{let n=[];for(let e=1;e<=8;e++){let{overview:r}=await o.query(It,{day:ye(t,7*e)});r!==null&&n.push(r.kpis)}e.set({usual:et(t,n)})}catch{setTimeout(()=>{i=``},3e4)}}}Jt(t).then(t=>{e.set({shapes:t}),l(t===`none`?`KECAMATAN`:`KELURAHAN`)});let f=setInterval(()=>{if(r===null)return;let t=r;r=null,e.set(e=>({ticker:Kt(e.ticker,t)}))},Ht),p=o.start();return()=>{clearInterval(f),p()}}var Q=e=>({...e,current:!1});async function Jt(e){for(;;){try{let t=await fetch(`${e}/boundaries/kelurahan.geojson`);if(t.status===404)return`none`;if(t.ok){let e=mt(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}}function Yt(e){let t=setInterval(()=>{let{headline:n,pillars:r,link:i,offset:a}=e.get();if(i.phase!==`open`||!n.current||!r.current)return;let o=Date.now()+a;n.data?.dueNext.some(({dueAt:e})=>j(e)>o&&j(e)<o+6e4)!==!0&&(clearInterval(t),location.reload())},1e3)}var $={data:null,current:!1,error:null},Xt={link:{phase:`connecting`,heardAt:0,openedAt:0,lostAt:0,attempt:0},offset:0,beat:null,city:null,headline:$,today:$,pillars:$,departments:$,districts:$,usual:null,shapes:null,ticker:[],ring:null};function Zt(e){let t=e,n=new Set;return{get:()=>t,set(e){t={...t,...typeof e==`function`?e(t):e};for(let e of[...n])e(t)},listen(e){return n.add(e),()=>n.delete(e)}}}var Qt=document.getElementById(`root`);if(Qt===null)throw Error(`the page has no #root`);var $t=Zt(Xt),en=qt($t,location.origin);addEventListener(`pagehide`,en);var tn=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),nn=new Promise(e=>setTimeout(e,2e3));Promise.race([tn,nn]).catch(()=>void 0).then(()=>{t(n(At,{store:$t,asked:new URLSearchParams(location.search).get(`lang`)}),Qt)});