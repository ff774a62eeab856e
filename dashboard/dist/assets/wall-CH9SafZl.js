import{n as e}from"./dist-B3T4JJAN.js";var t,n,r,i,a,o,s,c,l,u,d,f=Symbol.for(`pv`),p={},m=[],h=/^m(i|n|o|s|text|space)$/,g=Array.isArray,_=m.slice,v=Object.assign;function y(e){e&&e.parentNode&&e.remove()}function b(e,r,i,a,o){var s={type:e,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f,__v:o||++n,__i:-1,__u:0};return!o&&t.vnode&&t.vnode(s),s}function x(e){return e.children}function S(e,t){this.props=e,this.context=t,this.__g=0}function C(e,t){if(t==null)return e.__&&C(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:C(e)}function w(e){var n,r=e.__v,i=r.__e,a=[],o=[],s=e.__P;s&&((n=v({constructor:f},r)).__v=r.__v+1,t.vnode&&t.vnode(n),M(s,n,r,e.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||C(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,N(a,n,o),r.__=r.__e=null,n.__e!=i&&T(n))}function T(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),T(e)}function E(e){(8&e.__g||(e.__g|=8,r.push(e),a++))&&i==t.debounceRendering||((i=t.debounceRendering)||queueMicrotask)(D)}function D(){try{for(var e,t=1;r.length;)r.length>t&&r.sort(o),e=r.shift(),t=r.length,8&e.__g&&w(e)}finally{(a=r.length)&&(i||queueMicrotask)(D)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var d,f,h,g,_,v,y=r.__k||m,b=t.length;for(c=O(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(f=~h.__i&&y[h.__i]||p,h.__i=d,v=M(e,h,f,i,a,o,s,c,l,u),g=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&P(f.ref,null,h,f),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=k(h,c,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function O(e,t,n,r,i){var a,o,s,c,l,u,d,p,m,h=n.length,_=h,v=0,y=0,S=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=S[a]=b(null,o):g(o)?o=S[a]=b(x,{children:o}):o.constructor===f&&o.__b?o=S[a]=b(o.type,o.props,o.key,o.ref,o.__v):S[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=te(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,y=1)):(~l||(i>h?v--:i<h&&v++),typeof o.type!=`function`&&(o.__u|=4))):S[a]=null;if(y){for(u=[],d=[],a=0;a<i;a++)if((o=S[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,d[a]=v+1}for(v=u.length;a--;)d[a]&&(d[a]==v?v--:S[a].__u|=4)}if(_)for(a=0;a<h;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=C(s)),oe(s,s));return r}function k(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=k(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=C(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function te(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function ne(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function A(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||ne(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||ne(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=u[t]||(u[t]=j(t)),(e.__a||={})[t]=l,a=t!=(t=t.replace(c,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function j(e){return function(n){var r=this.__e;if(r){if(r=r[e],n[s]==null)n[s]=l++;else if(n[s]<this.__a[e])return;return r(t.event?t.event(n):n)}}}function M(e,n,r,i,a,o,s,c,l,u){var d,p,h,_,b,w,T,E,D,O,k,te,ne,A,j,M,N,P,F=n.type;if(n.constructor!==f)return null;128&r.__u&&(l=32&r.__u,d=r.__c.__z)&&(n.__u|=l,p=o=[],d.nodeType==8?c=re(d,o):o.push(d),c=o[0]||c),(d=t.__b)&&d(n);n:if(typeof F==`function`){h=s.length;try{if(E=n.props,D=(d=F.prototype)&&d.render,O=(d=F.contextType)&&i[d.__c],k=d?O?O.props.value:d.__:i,(_=r.__c)?(n.__c=_,2&_.__g&&(_.__g|=1)):(D?n.__c=_=new F(E,k):(n.__c=_=new S(E,k),_.constructor=F,_.render=se),O&&O.sub(_),_.state||(_.state={}),_.__n=i,_.__g|=8,_.__h=[],_.__k=[]),D&&(_.__s||(_.__s=_.state),F.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=v({},_.__s)),v(_.__s,F.getDerivedStateFromProps(E,_.__s)))),b=_.props,w=_.state,_.__v=n,r.__c){if(E!==b&&D&&!F.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&!1===_.shouldComponentUpdate(E,_.__s,k)){n.__v!=r.__v&&(_.props=E,_.state=_.__s,_.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),m.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&s.push(_),c=C(r);break n}_.componentWillUpdate&&_.componentWillUpdate(E,_.__s,k),D&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate(b,w,T)})}else D&&!F.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),D&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=k,_.props=E,_.__P=e,_.__g&=-5,te=t.__r,ne=D?25:0;do _.__g&=-9,te&&te(n),d=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++ne<25);D&&(m.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(i=v({},i,_.getChildContext())),D&&r.__c&&_.getSnapshotBeforeUpdate&&(T=_.getSnapshotBeforeUpdate(b,w)),A=d&&d.type===x&&d.key==null?d.props.children:d,E.__P&&(d=c,a=(e=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=e&&(r.__k.some(function(e){e&&oe(e,e)}),r.__k=null),c=r.__k?C(r,0):null),c=ee(e,g(A)?A:[A],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=d),n.__u&=-161,p&&p.some(y),_.__h.length&&s.push(_),1&_.__g&&(_.__g&=-4)}catch(e){if(s.length=h,n.__v=null,l||o){if(e&&e.then){if(n.__u|=128|l,o){for(~(N=o.indexOf(c||void 0))||(N=o.length);(P=o[N-1])&&P.nodeType==8;)N--;for(;N<o.length;N++)if(P=o[N]){if(o[N]=null,j){if(P==M)break}else{if(P.nodeType!=8)break;P.data.startsWith(`$s`)&&(M=re(j=P))}}}if(!j){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;j=c}(d=re(j=n.__c.__z||(n.__c.__z=j)))?(n.__e=j,c=d):n.__e=c,c&&=c.nextSibling}else o&&o.some(y)}else n.__e=r.__e;n.__k||=r.__k||[],e&&e.then||ie(n),t.__e(e,n,r)}}else c=n.__e=ae(r.__e,n,r,i,a,o,s,l,u,e);return(d=t.diffed)&&d(n),c}function re(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function ie(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ie))}function N(e,n,r){for(var i=0;i<r.length;)P(r[i++],r[i++],r[i++]);t.__c&&t.__c(n,e),e.some(function(n){try{e=n.__h,n.__h=[],e.some(function(e){e.call(n)})}catch(e){t.__e(e,n.__v)}})}function ae(e,n,r,i,a,o,s,c,l,u){var d,f,m,v,b,x,S,w,T=r.props||p,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(D?b.localName==D:b.nodeType==3)){e=b,o[d]=null;break}}if(!e){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);e=w.createElementNS(a,D,E.is?E:u),c&&=(t.__m&&t.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&e.content||e,o=D==`textarea`&&E.defaultValue!=null?null:o&&_.call(u.childNodes),!c&&o)for(T={},d=0;d<e.attributes.length;d++)T[(b=e.attributes[d]).name]=b.value;for(d in T)b=T[d],d==`dangerouslySetInnerHTML`?m=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||A(e,d,null,b,a);for(d in E)b=E[d],d==`children`?v=b:d==`dangerouslySetInnerHTML`?f=b:d==`value`?x=b:d==`checked`?S=b:c&&typeof b!=`function`||T[d]===b||A(e,d,b,T[d],a);f?(c||m&&(f.__html==m.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),n.__k=[]):(m&&(e.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&h.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,g(v)?v:[v],n,r,i,a,o,s,o?o[0]:r.__k&&C(r,0),c,l),o&&o.some(y)),c&&D!=`textarea`||(d=`value`,D==`progress`&&x==null?e.removeAttribute(d):x==null||x===e[d]&&(D!=`progress`||x)||A(e,d,x,T[d],a),d=`checked`,S!=null&&S!=e[d]&&A(e,d,S,T[d],a))}else T===E||c&&e.data==E||(e.data=E);return e}function P(e,n,r,i){try{typeof e==`function`?n?n.__x=e(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():e(null)):e.current=n}catch(e){t.__e(e,r)}}function oe(e,n,r){var i,a,o,s;if(t.unmount&&t.unmount(e),!(i=e.ref)||i.current&&i.current!=e.__e||P(i,null,n,e),i=e.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(e){t.__e(e,n)}i.__P=i.__n=null}if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&oe(i[s],n,typeof e.type!=`function`||r&&!e.props.__P);!r&&(i=e.__c)&&(i=i.__z)&&(a=re(i,o=[]))&&(i==e.__e&&o.some(y),y(a),y(i)),r||y(e.__e),e.__e=e.__c=e.__=null}function se(e,t,n){return this.constructor(e,n)}function F(e,n){var r,i,a,o;t.__&&t.__(e,n),n.nodeType==9&&(n=n.documentElement),i=(r=e&&32&e.__u)?null:n.__k,n.__k=b(x,{children:[e]}),a=[],o=[],M(n,n.__k,i||p,p,n.namespaceURI,i?null:n.firstChild?_.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),N(a,n.__k,o),n.__k.props.children=null}function ce(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,E(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+d++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}t={__e:function(e,t,n,r){for(var i,o,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw a=0,e}},n=0,S.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=v({},this.state)),typeof e==`function`&&(e=e(v({},n),this.props)),e&&(v(n,e),this.__v&&(t&&this.__k.push(t),E(this)))},S.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),E(this))},S.prototype.render=x,r=[],a=0,o=function(e,t){return e.__v.__b-t.__v.__b},s=Symbol(),c=/(PointerCapture)$|Capture$/i,l=0,u={},d=0;var I,L,le,ue,de=Object.is,fe=0,pe=[],me=[],R=t,he=R.__b,ge=R.__r,_e=R.diffed,ve=R.__c,ye=R.unmount,be=R.__;function xe(e,t){R.__h&&R.__h(L,e,fe||t),fe=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Se(e){return fe=1,Ce(Pe,e)}function Ce(e,t,n){var r=xe(I++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Pe(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);de(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=L,!L.__f)){L.__f=!0;var i=L.shouldComponentUpdate;L.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,de(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function we(e,t){var n=xe(I++,3);!R.__s&&Ne(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function Te(e){return fe=5,Ee(function(){return{current:e}},[])}function Ee(e,t){var n=xe(I++,7);return Ne(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function De(e){var t=L.context[e.__c],n=xe(I++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(L)),t.props.value):e.__}function Oe(){var e;do{for(;e=me.shift();)try{z(e)}catch(t){R.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=pe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(z),t.__h.some(Me),t.__h=[]}catch(n){t.__h=[],R.__e(n,e.__v)}}}while(me.length)}R.__b=function(e){L=null,he&&he(e)},R.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),be&&be(e,t)},R.__r=function(e){ge&&ge(e),I=0;var t=(L=e.__c).__H;t&&(le==L?L.__h=[]:(t.__h.some(z),t.__h.some(Me),I=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),le=L},R.diffed=function(e){_e&&_e(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&je(pe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),le=L=null},R.__c=function(e,t){t.some(function(e){try{e.__h.some(z),e.__h=e.__h.filter(function(e){return!e.__||Me(e)})}catch(t){e.__h=[function(){throw t}]}}),ve&&ve(e,t)},R.unmount=function(e){ye&&ye(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,je(me.push(r))}else z(r)}catch(e){t=e}}),r.__H=void 0,t&&R.__e(t,r.__v))};var ke=typeof requestAnimationFrame==`function`;function Ae(e){var t,n=function(){clearTimeout(r),ke&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);ke&&(t=requestAnimationFrame(n))}function je(e){e!=1&&ue==R.requestAnimationFrame||((ue=R.requestAnimationFrame)||Ae)(Oe)}function z(e){var t=L,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),L=t}function Me(e){var t=L;e.__c=e.__(),L=t}function Ne(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!de(t,e[n])})}function Pe(e,t){return typeof t==`function`?t(e):t}var Fe={id:{day:`hr`,hour:`j`,minute:`mnt`,second:`dtk`},en:{day:`d`,hour:`h`,minute:`min`,second:`s`}};function Ie(e,t,n){let r=new Intl.NumberFormat(t,{maximumFractionDigits:0}),i=new Intl.NumberFormat(t,{notation:`compact`,maximumFractionDigits:1}),a=new Intl.NumberFormat(t,{minimumFractionDigits:1,maximumFractionDigits:1}),o=new Intl.NumberFormat(t,{maximumFractionDigits:1}),s=new Intl.DateTimeFormat(t,{timeZone:n,hour:`2-digit`,minute:`2-digit`,hourCycle:`h23`}),c=new Intl.DateTimeFormat(t,{timeZone:n,day:`numeric`,month:`long`,year:`numeric`}),l=new Intl.DateTimeFormat(t,{timeZone:n,weekday:`long`}),u=new Intl.DateTimeFormat(`en-CA`,{timeZone:n,year:`numeric`,month:`2-digit`,day:`2-digit`}),d=new Intl.DateTimeFormat(`en-GB`,{timeZone:n,hour:`2-digit`,minute:`2-digit`,second:`2-digit`,hourCycle:`h23`}),f=e=>e.replace(`-`,`−`),p=Fe[e];return{language:e,count:e=>f(r.format(e)),figure:e=>f(Math.abs(e)<1e4?r.format(e):i.format(e)),mean:e=>f(a.format(e)),percent:e=>(e===0||e===1?r:a).format(Le(e))+`%`,target:e=>o.format(e*100)+`%`,clock:e=>s.format(e),date:e=>c.format(e),weekday:e=>l.format(e),day:e=>u.format(e),hour(e){let[t=0,n=0,r=0]=d.format(e).split(`:`).map(Number);return t+n/60+r/3600},span(e){let t=Math.max(0,Math.floor(e));if(t<60)return`${t} ${p.second}`;let n=Math.floor(t/60);if(n<60)return`${n} ${p.minute}`;let i=Math.floor(n/60);if(i<24)return n%60==0?`${i} ${p.hour}`:`${i} ${p.hour} ${n%60} ${p.minute}`;let a=Math.floor(i/24);return i%24==0||a>=10?`${r.format(a)} ${p.day}`:`${a} ${p.day} ${i%24} ${p.hour}`}}}function Le(e){return e<=0||e>=1?e*100:Math.min(99.9,Math.max(.1,e*100))}var Re=[`No`,`One`,`Two`,`Three`,`Four`,`Five`,`Six`,`Seven`,`Eight`,`Nine`,`Ten`],ze={complaints:e=>`Citizen complaints, ${e}`,simulation:`SIMULATION`,connecting:`Connecting`,connected:`Connected`,fresh:`data current`,unheard:e=>`not heard for ${e}`,sources:(e,t)=>`${e} of ${t} sources`,silent:(e,t)=>`${e} silent ${t}`,silentMany:(e,t,n)=>`${e} sources silent, ${t} ${n}`,silentTag:e=>e===`1`?`1 source silent`:`${e} sources silent`,neverHeard:`from the start`,cut:`DISCONNECTED`,cutState:(e,t)=>`figures of ${e} · trying again, no. ${t}`,cutNever:e=>`trying again, no. ${e}`,cutSentence:e=>`Disconnected. The figures below are those of ${e}.`,neverSentence:`Not yet connected to the server. No figures yet.`,old:e=>`OLD ${e}`,failed:`error`,failedLong:`Cannot be counted.`,loading:`Loading figures …`,overdueSentence:(e,t)=>`${e} ${t?`complaint`:`complaints`} past the promise`,holder:(e,t)=>`${e} with ${t}`,holderAll:(e,t)=>t?`with ${e}`:`all with ${e}`,holderNone:`not assigned`,noOverdue:`No complaint is past its promise`,noOpen:`No complaint is open`,nextDue:e=>`Next due ${e}.`,noDue:`No other promise is pending.`,at:e=>`at ${e}`,tomorrow:e=>`tomorrow at ${e}`,onDay:(e,t)=>`${e} at ${t}`,city:`Whole city`,window:`on time: 30 days`,overdue:`overdue`,newToday:e=>`${e} new today`,noneNewToday:`none new today`,due:`due`,within:e=>`within ${e} hours`,open:`open`,awaiting:e=>`${e} awaiting response`,responseUnobserved:`responses not recorded`,response:`Response`,result:`Result`,within_days:(e,t,n)=>`${e} ≤ ${t} ${n?`work days`:`days`}`,parts:(e,t)=>`${e} of ${t}`,few:`too few cases`,noData:`no data`,unobserved:`not recorded`,pillars:(e,t)=>`${Re[e]??t} pillars`,unsorted:`unsorted`,targets:(e,t)=>`targets ${e} and ${t}`,target:e=>`target ${e}`,open30:`open, 30 days`,overdueShort:`overdue`,dueShort:e=>`< ${e} hours`,departments:`Departments`,byOverdue:`by overdue`,others:e=>`${e} others`,unassigned:`Not assigned`,sum:`Total`,dueTitle:(e,t)=>`${e} due within ${t} hours`,dueTitleShort:e=>`${e} due`,dueNone:e=>`None due within ${e} hours`,nearest:e=>`nearest ${e}`,now:`now`,plus:e=>`+${e} h`,flow:`Today by hour`,flowShort:`Today`,usualDay:e=>`usual ${e}`,received:`received`,ended:`ended`,usually:e=>`usually ${e}`,map:`Open by kelurahan`,mapShort:`Open`,districts:`Open by district`,districtsShort:`Open`,nowhere:e=>`${e} without place`,otherDistricts:e=>`${e} others`,unlocated:`Without place`,scene:`Overview`,waiting:`Waiting for the next event`,noCategory:`category not shown`,noPlace:`no place`,steps:{SUBMITTED:`Received`,ASSIGNED:`Assigned`,RESPONDED:`Response`,STARTED:`Work begun`,WAITING:`Waiting for citizen`,RESOLVED:`Result`,CLOSED:`Closed`,REJECTED:`Rejected`,DUPLICATE:`Duplicate`,REOPENED:`Reopened`}},Be=[`Nol`,`Satu`,`Dua`,`Tiga`,`Empat`,`Lima`,`Enam`,`Tujuh`,`Delapan`,`Sembilan`,`Sepuluh`],Ve={complaints:e=>`Pengaduan warga ${e}`,simulation:`SIMULASI`,connecting:`Menyambung`,connected:`Tersambung`,fresh:`data kini`,unheard:e=>`tak terdengar ${e}`,sources:(e,t)=>`${e} dari ${t} sumber`,silent:(e,t)=>`${e} diam ${t}`,silentMany:(e,t,n)=>`${e} sumber diam, ${t} ${n}`,silentTag:e=>`${e} sumber diam`,neverHeard:`sejak awal`,cut:`TERPUTUS`,cutState:(e,t)=>`angka pukul ${e} · mencoba lagi, ke-${t}`,cutNever:e=>`mencoba lagi, ke-${e}`,cutSentence:e=>`Terputus. Angka di bawah adalah keadaan pukul ${e}.`,neverSentence:`Belum tersambung ke server. Belum ada angka.`,old:e=>`LAMA ${e}`,failed:`galat`,failedLong:`Tak dapat dihitung.`,loading:`Memuat angka …`,overdueSentence:e=>`${e} pengaduan lewat janji`,holder:(e,t)=>`${e} di ${t}`,holderAll:(e,t)=>t?`di ${e}`:`semua di ${e}`,holderNone:`belum ditugaskan`,noOverdue:`Tidak ada pengaduan lewat janji`,noOpen:`Tidak ada pengaduan terbuka`,nextDue:e=>`Berikutnya jatuh tempo ${e}.`,noDue:`Tak ada janji lain yang menunggu.`,at:e=>`pukul ${e}`,tomorrow:e=>`besok pukul ${e}`,onDay:(e,t)=>`${e} pukul ${t}`,city:`Seluruh kota`,window:`ketepatan: 30 hari`,overdue:`lewat janji`,newToday:e=>`${e} baru hari ini`,noneNewToday:`tak ada baru hari ini`,due:`jatuh tempo`,within:e=>`dalam ${e} jam`,open:`terbuka`,awaiting:e=>`${e} belum ditanggapi`,responseUnobserved:`tanggapan tak dicatat`,response:`Tanggapan`,result:`Hasil`,within_days:(e,t,n)=>`${e} ≤ ${t} hari${n?` kerja`:``}`,parts:(e,t)=>`${e} dari ${t}`,few:`kasus terlalu sedikit`,noData:`tak ada data`,unobserved:`tak dicatat`,pillars:(e,t)=>`${Be[e]??t} pilar`,unsorted:`belum dipilah`,targets:(e,t)=>`target ${e} dan ${t}`,target:e=>`target ${e}`,open30:`terbuka 30 hari`,overdueShort:`lewat`,dueShort:e=>`< ${e} jam`,departments:`Perangkat daerah`,byOverdue:`urut lewat janji`,others:e=>`${e} OPD lain`,unassigned:`Belum ditugaskan`,sum:`Jumlah`,dueTitle:(e,t)=>`${e} jatuh tempo dalam ${t} jam`,dueTitleShort:e=>`${e} jatuh tempo`,dueNone:e=>`Tidak ada dalam ${e} jam`,nearest:e=>`${e} terdekat`,now:`kini`,plus:e=>`+${e} j`,flow:`Hari ini per jam`,flowShort:`Hari ini`,usualDay:e=>`${e} biasa`,received:`masuk`,ended:`selesai`,usually:e=>`biasanya ${e}`,map:`Terbuka per kelurahan`,mapShort:`Terbuka`,districts:`Terbuka per wilayah`,districtsShort:`Terbuka`,nowhere:e=>`${e} tanpa lokasi`,otherDistricts:e=>`${e} wilayah lain`,unlocated:`Tanpa lokasi`,scene:`Ikhtisar`,waiting:`Menunggu kejadian berikutnya`,noCategory:`kategori tertutup`,noPlace:`tanpa lokasi`,steps:{SUBMITTED:`Masuk`,ASSIGNED:`Ditugaskan`,RESPONDED:`Tanggapan`,STARTED:`Dikerjakan`,WAITING:`Menunggu warga`,RESOLVED:`Hasil`,CLOSED:`Ditutup`,REJECTED:`Ditolak`,DUPLICATE:`Duplikat`,REOPENED:`Dibuka lagi`}};function He(e){return e===`id`?Ve:ze}function Ue(e,t){let n=e=>{let t=e?.toLowerCase().split(`-`)[0];return t===`id`||t===`en`?t:null},r=n(e);return r!==null&&(t.length===0||t.some(e=>n(e)===r))?r:n(t.find(e=>n(e)!==null))??`id`}function We(e,t){return t.toLowerCase().startsWith(e)?t:e===`id`?`id-ID`:`en-GB`}function Ge(e,t,n){let r=Ue(t,e?.languages??[]),i=He(r),a=t=>e?.targets.find(e=>e.measure===t)?.value??null,o=e?.policies.find(e=>e.sources.length===0&&e.categories.length===0&&(e.validFrom===null||e.validFrom<=n)),s=(e,t)=>t?.days==null?e:i.within_days(e,String(t.days),t.workingDays);return{language:r,format:Ie(r,We(r,e?.locale??``),e?.timeZone??`UTC`),words:i,targets:{response:a(`RESPONSE_ON_TIME`),result:a(`RESOLUTION_ON_TIME`)},clocks:{response:s(i.response,o?.response),result:s(i.result,o?.resolution)},answers:o?.response.due!==`NONE`,hours:e?.atRiskHours??24}}var Ke=ce(null);function B(){let e=De(Ke);if(e===null)throw Error(`no speech outside App`);return e}function V(e){return Date.parse(e)}function qe(e){let t=e?.now;if(typeof t!=`string`)return null;let n=Date.parse(t);return Number.isNaN(n)?null:n}function Je(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()-t),n.toISOString().slice(0,10)}function Ye(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Xe(e){return Number(e.slice(11,13))}function Ze(e,t,n,r){if(e.data===null)return e.error===null?{kind:`loading`}:{kind:`failed`,message:e.error};if(t.phase!==`open`)return{kind:`fresh`};let i=(n-t.heardAt)/1e3;if(i>10)return{kind:`stale`,seconds:i};if(!e.current&&n-t.openedAt>2e3)return{kind:`stale`,seconds:(n-(t.lostAt===0?t.openedAt:t.lostAt))/1e3};let a=e.data.freshness.validUntil;if(a!==null){let e=(n+r-V(a))/1e3;if(e>10)return{kind:`stale`,seconds:e}}return{kind:`fresh`}}function Qe(e,t){return e.phase===`open`?!1:e.phase===`cut`?t-e.heardAt>2e3:e.attempt>2}function $e(e){let t=e=>e===null?0:V(e);return e.sources.filter(e=>e.stale).sort((e,n)=>t(e.lastReceivedAt)-t(n.lastReceivedAt))}var et=Symbol.for(`pv`),tt=0;Array.isArray;function H(e,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof e!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:e,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:et,__v:--tt,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),t.vnode&&t.vnode(u),u}var nt={over:H(`path`,{d:`M10 .8 19.2 10 10 19.2.8 10Z`,fill:`currentColor`}),over0:H(`path`,{d:`M10 2.6 17.4 10 10 17.4 2.6 10Z`,fill:`none`,stroke:`currentColor`,"stroke-width":`2`}),risk:H(`path`,{d:`M10 3 18.4 17.4H1.6Z`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.8`,"stroke-linejoin":`round`}),link:H(`path`,{d:`M2 10H7M13 10H18M7 6V14M13 6V14M7 10H13`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.6`}),cut:H(x,{children:[H(`path`,{d:`M2 10H7M13 10H18M7 6V14M13 6V14`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.6`}),H(`path`,{d:`M16.5 2.5 3.5 17.5`,stroke:`currentColor`,"stroke-width":`2.2`})]}),age:H(x,{children:[H(`circle`,{cx:`10`,cy:`10`,r:`8`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`}),H(`path`,{d:`M10 5.2V10.4L13.6 12.6`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`,"stroke-linecap":`round`})]})};function U({of:e,size:t}){let n=t===void 0?{}:{width:`${t}rem`,height:`${t}rem`};return H(`svg`,{class:`ic ${e}`,viewBox:`0 0 20 20`,"aria-hidden":`true`,style:n,children:nt[e]})}function W({value:e,n:t,alarm:n=!1,size:r}){let i=Te({value:e,n:t,state:``});return i.current.value!==e&&(i.current={value:e,n:t,state:n&&t>i.current.n?`broken`:`changed`}),H(`b`,{style:r===void 0?{}:{fontSize:`${r}rem`},children:H(`span`,{class:`fig ${i.current.state}`,children:e},e)})}var rt=.5;function it({view:e,target:t,width:n,height:r}){let i=r/2,a=r*.28,o=a+2,s=e=>o+(Math.min(1,Math.max(rt,e))-rt)/.5*(n-2*o),c=t===null?null:H(`path`,{d:`M${s(t)} 1V${r-1}`,stroke:`var(--ink)`,"stroke-width":`3.2`}),l={width:`${n/10}rem`,height:`${r/10}rem`},u=e.kind===`rate`,d=u?s(e.rate):0,f=u&&e.standing===`far`;return H(`svg`,{class:`rg`,viewBox:`0 0 ${n} ${r}`,style:l,"aria-hidden":`true`,children:[H(`path`,{d:`M2 ${i}H${n-2}`,stroke:`var(--line-2)`,"stroke-width":`2`,...u?{}:{"stroke-dasharray":`3 6`}}),u&&t!==null&&e.standing!==`met`&&H(`path`,{d:`M${d} ${i}H${s(t)}`,stroke:f?`var(--over)`:`var(--ink-2)`,"stroke-width":r*.17}),c,f&&H(`path`,{d:`M${d} ${i-a*1.15}l${a*1.15} ${a*1.15}l${-a*1.15} ${a*1.15}l${-a*1.15} ${-a*1.15}Z`,fill:`var(--over)`}),u&&!f&&(e.standing===`met`||e.standing===`untargeted`?H(`circle`,{cx:d,cy:i,r:a,fill:`var(--ink)`}):H(`circle`,{cx:d,cy:i,r:a,fill:`var(--bg)`,stroke:`var(--ink)`,"stroke-width":`3`}))]})}function at({values:e,width:t,height:n}){let r=Math.min(...e),i=Math.max(...e),a=n=>4+n/Math.max(1,e.length-1)*(t-14),o=e=>i===r?n/2:n-4-(e-r)/(i-r)*(n-8),s=e[e.length-1],c={width:`${t/10}rem`,height:`${n/10}rem`};return H(`svg`,{class:`spark`,viewBox:`0 0 ${t} ${n}`,style:c,"aria-hidden":`true`,children:[e.length>1&&H(`path`,{d:e.map((e,t)=>`${t===0?`M`:`L`}${a(t).toFixed(1)} ${o(e).toFixed(1)}`).join(``),fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2.2`,"stroke-linejoin":`round`}),s!==void 0&&H(`circle`,{cx:a(e.length-1),cy:o(s),r:`4.5`,fill:`var(--ink)`})]})}function ot(){return H(`svg`,{class:`tk`,viewBox:`0 0 4 20`,"aria-hidden":`true`,children:H(`path`,{d:`M2 0V20`,stroke:`var(--ink)`,"stroke-width":`3.2`})})}function st({over:e,risk:t,open:n,width:r}){let i=n===0?0:r/n,a=e*i,o=Math.min(t,n-e)*i;return H(`svg`,{viewBox:`0 0 ${Math.max(r,1)} 20`,class:`rb`,style:{width:`${r/10}rem`},preserveAspectRatio:`none`,"aria-hidden":`true`,children:[H(`rect`,{width:r,height:`20`,fill:`var(--d2)`}),e>0&&H(`rect`,{width:a,height:`20`,fill:`var(--over-fill)`}),o>0&&H(`rect`,{x:a,width:o,height:`20`,fill:`url(#hz)`})]})}function ct(){return H(`svg`,{width:`0`,height:`0`,class:`defs`,"aria-hidden":`true`,children:H(`defs`,{children:H(`pattern`,{id:`hz`,width:`8`,height:`8`,patternUnits:`userSpaceOnUse`,patternTransform:`rotate(45)`,children:[H(`rect`,{width:`8`,height:`8`,fill:`var(--bg)`}),H(`rect`,{width:`4.6`,height:`8`,fill:`var(--risk)`})]})})})}function lt({first:e,second:t}){return H(`span`,{children:[e,H(`br`,{}),H(`em`,{children:t})]})}var ut=14,dt=new Map,G;function ft(e,t){if(G===void 0&&(G=typeof document>`u`?null:document.createElement(`canvas`).getContext(`2d`)),G===null)return pt(e);let n=t+e,r=dt.get(n);if(r!==void 0)return r;G.font=`${t} ${ut}px Inter`;let i=G.measureText(e).width/ut;return dt.size>2e3&&dt.clear(),dt.set(n,i),i}function pt(e){let t=0;for(let n of e)n>=`0`&&n<=`9`?t+=.64:`.,:' \xA0 |`.includes(n)?t+=.28:`iljtfr()-−–/`.includes(n)?t+=.38:`mwMW%…`.includes(n)?t+=.92:t+=n>=`A`&&n<=`Z`?.69:.585;return t}function K(e,{size:t,weight:n}){let r=[...e].filter(e=>e===`1`).length;return(ft(e,n)+r*.17)*t}function mt(e,t,n,r,i=0){let a=Math.min(n,t/(K(e,{size:1,weight:600})+i));return Math.max(r,Math.floor(a*10)/10)}function ht(e,t,n){if(K(e,n)<=t)return e;let r=e;for(;r.length>1&&K(`${r}\u2026`,n)>t;)r=r.slice(0,-1).replace(/[\s,.\-]+$/,``);return`${r}\u2026`}function q({name:e,trust:t,title:n,short:r=n,note:i,silent:a=0,children:o}){let{words:s,format:c}=B(),l=t.kind===`stale`?H(`span`,{class:`tag`,children:[H(U,{of:`age`}),s.old(c.span(t.seconds))]}):t.kind===`failed`?H(`span`,{class:`tag open`,children:[H(U,{of:`cut`}),s.failed]}):a>0?H(`span`,{class:`tag open`,children:[H(U,{of:`age`}),s.silentTag(c.count(a))]}):null;return H(`section`,{class:`p ${e}${t.kind===`stale`?` stale`:``}${l===null?``:` hastag`}`,"data-panel":e,children:[H(`h2`,{children:[l===null?n:r,i!==void 0&&H(`small`,{children:i})]}),l,t.kind===`failed`?H(`div`,{class:`pb`,children:[H(`span`,{class:`emp`,children:s.failedLong}),H(`span`,{class:`emp2`,children:t.message.slice(0,80)})]}):t.kind===`loading`?H(gt,{}):o]})}function gt(){return H(`div`,{class:`pb still`,children:[H(`i`,{}),H(`i`,{}),H(`i`,{})]})}function J(e,t){return t===`en`&&e.nameEn!==``?e.nameEn:e.name}function _t(e,t){return e.abbreviation===``?J(e,t):e.abbreviation}var vt=(e,t)=>t.counts.overdue-e.counts.overdue||t.counts.atRisk-e.counts.atRisk||t.counts.open-e.counts.open||e.name.localeCompare(t.name),yt=(e,t)=>({open:e.open+t.open,overdue:e.overdue+t.overdue,atRisk:e.atRisk+t.atRisk});function bt(e,t,n,r,i){let a=e.filter(({counts:e})=>e.open>0).map(({name:e,counts:t})=>({kind:`item`,name:e,counts:t})).sort(vt),o=a.length>r+1?a.slice(0,r):a,s=a.slice(o.length),c=[...o];return s.length>0&&c.push({kind:`rest`,name:i.rest(s.length),counts:s.map(e=>e.counts).reduce(yt,{open:0,overdue:0,atRisk:0})}),c.push({kind:`none`,name:i.none,counts:t},{kind:`sum`,name:i.sum,counts:n}),c}function xt(e,t){let n=null;for(let{department:r,kpis:i}of e.items)i.overdue>(n?.overdue??0)&&(n={name:_t(r,t),overdue:i.overdue});return e.unassigned.overdue>(n?.overdue??0)&&(n={name:null,overdue:e.unassigned.overdue}),n}function St(e,t){if(e.rate===null)return{kind:`null`,unobserved:e.unobserved>0};if(e.lowCount)return{kind:`few`,met:e.met,all:e.met+e.breached};if(t===null)return{kind:`rate`,rate:e.rate,standing:`untargeted`};let n=t-e.rate;return{kind:`rate`,rate:e.rate,standing:n<=0?`met`:n>=.149999999?`far`:`below`}}function Ct(e){let t=e.filter(e=>e>0).sort((e,t)=>e-t),n=e=>t[Math.min(t.length-1,Math.floor(t.length*e))]??1,r=Math.max(1,n(.5));return[r,Math.max(r+1,n(.85))]}function wt(e,[t,n]){return e<=0?0:e<=t?1:e<=n?2:3}function Tt(e){let[t,...n]=e;if(t===void 0||n.length===0)return``;let r=t.split(` `)[0]??``;return e.every(e=>e.startsWith(`${r} `)&&e.length>r.length+1)?r:``}function Et(e){let t=1;for(let n=1;2*n<=e;n*=10)for(let r of[1,2,5])2*r*n<=e&&(t=r*n);return{top:Math.max(t,e),step:t}}function Dt({data:e,trust:t}){let{words:n,format:r,language:i}=B(),a=e===null?[]:bt(e.items.map(({department:e,kpis:t})=>({name:_t(e,i),counts:t})),e.unassigned,e.total,6,{rest:e=>n.others(r.count(e)),none:n.unassigned,sum:n.sum});return H(q,{name:`rankp`,trust:t,title:n.departments,note:n.byOverdue,children:H(kt,{rows:a,width:51})})}function Ot({data:e,trust:t}){let{words:n,format:r,language:i}=B(),a=e===null?[]:bt(e.items.map(({district:e,kpis:t})=>({name:J(e,i),counts:t})),e.unassigned,e.total,6,{rest:e=>n.otherDistricts(r.count(e)),none:n.unlocated,sum:n.sum});return H(q,{name:`rankp`,trust:t,title:n.districts,short:n.districtsShort,children:H(kt,{rows:a,width:42.2})})}function kt({rows:e,width:t}){let{words:n,format:r}=B(),i=t=>Math.max(3.2,...e.map(e=>K(r.count(t(e)),{size:2.6,weight:600}))),a=i(e=>e.counts.overdue)+2,o=i(e=>e.counts.atRisk)+2,s=i(e=>e.counts.open)+1,c=Math.max(...e.filter(e=>e.kind!==`sum`).map(e=>e.counts.open),1),l={size:2.6,weight:500},u=Math.max(...e.map(e=>K(e.name,l))),d=Math.min(12.8,Math.max(4,t-a-o-s-2-u)),f=t-a-o-s-2-d;return H(`table`,{class:`rank`,children:[H(`thead`,{children:H(`tr`,{children:[H(`th`,{}),H(`td`,{class:`n`,style:{width:`${a}rem`},children:H(U,{of:`over`})}),H(`td`,{class:`n`,style:{width:`${o}rem`},children:H(U,{of:`risk`})}),H(`td`,{class:`b`,style:{width:`${d+s+2}rem`},children:n.open})]})}),H(`tbody`,{children:e.map(({kind:e,name:t,counts:n})=>H(`tr`,{class:e===`sum`?`sum`:e===`item`?``:`dim`,children:[H(`th`,{children:ht(t,f,l)}),H(`td`,{class:`n${n.overdue===0?` z`:` vo`}`,children:r.count(n.overdue)}),H(`td`,{class:`n${n.atRisk===0?` z`:` rk`}`,children:r.count(n.atRisk)}),H(`td`,{class:`b`,children:H(`span`,{children:[e!==`sum`&&H(st,{over:n.overdue,risk:n.atRisk,open:n.open,width:n.open/c*d*10}),r.count(n.open)]})})]},e+t))})]})}function At(e,t,n,r){let i=n.clock(e),a=Ye(n.day(t),n.day(e));return a<=0?r.at(i):a===1?r.tomorrow(i):r.onDay(a<7?n.weekday(e):n.date(e),i)}function jt(e,t,n,r,i){let{overdue:a,open:o}=e.kpis,s=e.dueNext.map(e=>V(e.dueAt)).find(e=>e>n),c=s===void 0?i.noDue:i.nextDue(At(s,n,r,i));if(o===0)return`${i.noOpen}. ${c}`;if(a===0)return`${i.noOverdue}. ${c}`;let l=i.overdueSentence(r.count(a),a===1),u=t!==null&&t.total.overdue===a?xt(t,r.language):null;if(u===null)return`${l}. ${c}`;let d=u.name;return`${l}, ${u.overdue===a?d===null?i.holderNone:i.holderAll(d,a===1):d===null?`${r.count(u.overdue)} ${i.holderNone}`:i.holder(r.count(u.overdue),d)}. ${c}`}var Mt={id:14.4,en:15.4},Nt={size:2.4,weight:400},Pt=6,Ft=416,It=`l7.4 13h-14.8Z`;function Lt({data:e,trust:t,now:n,cut:r}){let{words:i,format:a,hours:o,language:s}=B(),c=e?.kpis.atRisk??0,l=(e?.dueNext??[]).filter(e=>r||V(e.dueAt)>n),u=l.filter(e=>V(e.dueAt)-n<=o*36e5),d=u.length>=50&&c>u.length;return H(q,{name:`promise`,trust:t,title:d?i.dueTitleShort(a.count(c)):c===0?i.dueNone(a.count(o)):i.dueTitle(a.count(c),a.count(o)),short:i.dueTitleShort(a.count(c)),note:d?i.nearest(a.count(u.length)):void 0,children:[H(Rt,{moments:u.map(e=>V(e.dueAt)),now:n,cut:r}),l.length===0?H(`div`,{class:`pb`,children:H(`span`,{class:`emp2`,children:i.noDue})}):H(`ol`,{class:`strips`,style:{"--when":`${Mt[s]}rem`},children:l.slice(0,5).map(e=>{let t=V(e.dueAt),c=(t-n)/1e3,l=`${a.weekday(t).slice(0,3)} ${a.clock(t)}`,u=r?a.day(t)===a.day(n)?a.clock(t):l:c>172800?l:a.span(c),d=e.clock===`RESPONSE`?i.response:i.result,f=e.department.code===`NONE`?i.unassigned.toLowerCase():_t(e.department,s);return H(`li`,{class:!r&&c<3600?`soon`:c>o*3600?`later`:``,title:At(t,n,a,i),children:[H(`b`,{children:H(`span`,{children:u})}),H(`span`,{class:`w`,children:[H(`em`,{children:d}),` `,ht(f,42.2-Mt[s]-1-K(`${d} `,Nt),Nt)]})]},e.dueAt+e.clock+e.department.code+e.category.code)})})]})}function Rt({moments:e,now:t,cut:n}){let{words:r,format:i,hours:a}=B(),o=e=>Pt+e*410,s=e.map(e=>o(Math.min(1,Math.max(0,(e-t)/(a*36e5))))),c=zt(s,13),l=Math.min(14,42/Math.max(1,...c));return H(`svg`,{class:`rug`,viewBox:`0 -26 422 94`,"aria-hidden":`true`,children:[H(`path`,{d:`M${Pt} 34H${Ft}`,stroke:`var(--line-2)`,"stroke-width":`2`}),[0,.25,.5,.75,1].map(e=>H(`g`,{children:[H(`path`,{d:`M${o(e)} 28V40`,stroke:`var(--line-2)`,"stroke-width":`2`}),e*2%1==0&&H(`text`,{x:o(e),y:`62`,class:`ax`,"text-anchor":e===0?`start`:e===1?`end`:`middle`,children:e===0?n?i.clock(t):r.now:r.plus(i.count(e*a))})]},e)),s.map((e,t)=>H(`path`,{d:`M${e.toFixed(1)} ${(18-l*(c[t]??0)).toFixed(1)}${It}`,fill:`var(--bg)`,stroke:`var(--risk)`,"stroke-width":`2.6`,"stroke-linejoin":`round`},t))]})}function zt(e,t){let n=[];return e.map(e=>{let r=n.findIndex(n=>e-n>=t);return r===-1&&(r=n.length),n[r]=e,r})}function Bt(e,t){let n=t.length;for(;n>0&&(t[n-1]?.received??0)+(t[n-1]?.ended??0)===0;)n--;let r=t.slice(0,n);if(r.length<3)return null;let i=e=>{let t=Array.from({length:24},()=>0);for(let n of r)for(let i of n.trend){let n=Xe(i.from);t[n]=(t[n]??0)+e(i.kpis)/r.length}return t};return{day:e,weeks:r.length,received:i(e=>e.received),ended:i(e=>e.ended)}}function Vt(e,t){let n=Math.floor(t);return e.slice(0,n).reduce((e,t)=>e+t,0)+(e[n]??0)*(t-n)}var Y=420,X=97,Z=129,Ht=90;function Ut({data:e,usual:t,trust:n,now:r}){let{words:i,format:a}=B(),o=a.hour(r),s=t!==null&&e!==null&&e.window.from?.slice(0,10)===t.day?t:null;return H(q,{name:`flow`,trust:n,title:i.flow,short:i.flowShort,note:s===null?void 0:H(x,{children:[H(`svg`,{class:`dk`,viewBox:`0 0 34 4`,"aria-hidden":`true`,children:H(`path`,{d:`M0 2H34`,stroke:`var(--ink)`,"stroke-width":`2.4`,"stroke-dasharray":`7 4`})}),i.usualDay(a.weekday(r))]}),children:e!==null&&H(`div`,{class:`flw`,children:[H(`div`,{class:`fk top`,children:[H(W,{value:a.count(e.kpis.received),n:e.kpis.received}),` `,i.received,` `,s!==null&&H(`em`,{children:i.usually(a.mean(Vt(s.received,o)))})]}),H(Wt,{data:e,usual:s,hour:o}),H(`div`,{class:`fk bot`,children:[H(W,{value:a.count(e.kpis.ended),n:e.kpis.ended}),` `,i.ended,` `,s!==null&&H(`em`,{children:i.usually(a.mean(Vt(s.ended,o)))})]})]})})}function Wt({data:e,usual:t,hour:n}){let{format:r}=B(),i=e.kpis.trend.map(({from:e,kpis:t})=>({hour:Xe(e),up:t.received,down:t.ended})),{top:a,step:o}=Et(Math.max(1,...i.flatMap(({up:e,down:t})=>[e,t]),...t?.received??[],...t?.ended??[])),s=[o,2*o].filter(e=>e<=a),c=12+10*Math.max(...s.map(e=>K(r.count(e),{size:2.4,weight:400}))),l=e=>c+e/24*(Y-c),u=e=>e/a*Ht,d=l(1)-l(0),f=(e,t,n)=>e.map((e,r)=>`${r===0?`M`:`L`}${l(r).toFixed(1)} ${(t-n*u(e)).toFixed(1)}H${l(r+1).toFixed(1)}`).join(``);return H(`svg`,{class:`fl`,viewBox:`0 0 422 226`,"aria-hidden":`true`,children:[s.map(e=>H(`g`,{children:[H(`path`,{d:`M${c} ${X-u(e)}H${Y}M${c} ${Z+u(e)}H${Y}`,stroke:`var(--line)`,"stroke-width":`1.5`}),H(`text`,{x:c-8,y:X-u(e)+8,"text-anchor":`end`,class:`ax`,children:r.count(e)}),H(`text`,{x:c-8,y:Z+u(e)+8,"text-anchor":`end`,class:`ax`,children:r.count(e)})]},e)),i.map(({hour:e,up:t,down:n})=>H(`g`,{children:[t>0&&H(`rect`,{x:l(e)+2,y:X-u(t),width:d-4,height:u(t),fill:`var(--d4)`}),n>0&&H(`rect`,{x:l(e)+3,y:130,width:d-6,height:u(n),fill:`none`,stroke:`var(--d4)`,"stroke-width":`2.4`})]},e)),t!==null&&H(`path`,{d:f(t.received,X,1)+f(t.ended,Z,-1),fill:`none`,stroke:`var(--ink)`,"stroke-width":`2`,"stroke-opacity":`.75`,"stroke-dasharray":`6 4`}),H(`path`,{d:`M${c} ${X}H${Y}M${c} ${Z}H${Y}`,stroke:`var(--line-2)`,"stroke-width":`2`}),[0,6,12,18,24].map(e=>H(`text`,{x:l(e),y:`121.5`,"text-anchor":e===24?`end`:`middle`,class:`ax`,children:String(e).padStart(2,`0`)},e)),H(`path`,{d:`M${l(n).toFixed(1)} 4V${X}M${l(n).toFixed(1)} ${Z}V222`,stroke:`var(--ink)`,"stroke-width":`2`})]})}function Gt({city:e,link:t,freshness:n,simulated:r,cut:i,local:a,now:o,beat:s}){let{words:c,format:l,language:u}=B(),d=s===null?0:new Date(s).getUTCSeconds()/60;return H(`header`,{class:`bar`,children:[H(`div`,{class:`brand`,children:[H(`svg`,{class:`mark`,viewBox:`0 0 20 36`,"aria-hidden":`true`,children:[H(`path`,{d:`M10 0 13.1 7 14.4 24H5.6L6.9 7Z`,fill:`currentColor`}),H(`path`,{d:`M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z`,fill:`currentColor`})]}),H(`b`,{children:`tugu`}),H(`span`,{children:e===null?`\xA0`:c.complaints(J(e,u))})]}),r&&H(`span`,{class:`sim`,children:c.simulation}),H(`div`,{class:`conn`,role:`status`,children:i?H(Kt,{link:t,local:a,now:o,known:n!==null}):H(qt,{link:t,freshness:n,local:a,now:o})}),H(`div`,{class:`when`,children:[H(`span`,{children:[l.weekday(o),H(`br`,{}),l.date(o)]}),H(`b`,{class:`clock`,children:[l.clock(o),H(`i`,{class:`beat`,children:H(`i`,{style:{width:`${d*100}%`}})})]})]})]})}function Kt({link:e,local:t,now:n,known:r}){let{words:i,format:a}=B(),o=e.heardAt===0?null:(t-e.heardAt)/1e3;return H(x,{children:[H(`span`,{class:`st`,children:H(`b`,{children:[H(U,{of:`cut`}),i.cut,o!==null&&` ${a.span(o)}`]})}),H(`span`,{class:`st`,children:r&&o!==null?i.cutState(a.clock(n-o*1e3),a.count(e.attempt)):i.cutNever(a.count(e.attempt))})]})}function qt({link:e,freshness:t,local:n,now:r}){let{words:i,format:a,language:o}=B(),s=e.phase===`open`?i.connected:i.connecting,c=(n-e.heardAt)/1e3,l=t?.sources??[],u=l.filter(e=>!e.stale&&e.lastReceivedAt!==null).length,d=l.length===0?``:` · ${i.sources(a.count(u),a.count(l.length))}`,f=t===null?[]:$e(t),[p]=f;if(e.phase===`open`&&c>10)return H(x,{children:[H(`span`,{class:`st ok`,children:[H(U,{of:`link`}),s,d]}),H(`span`,{class:`st sys`,children:[H(U,{of:`age`}),i.unheard(a.span(c))]})]});if(p!==void 0){let e=J(p.source,o),t=p.lastReceivedAt===null?i.neverHeard:a.span((r-V(p.lastReceivedAt))/1e3);return H(x,{children:[H(`span`,{class:`st ok`,children:[H(U,{of:`link`}),s,d]}),H(`span`,{class:`st sys`,children:[H(U,{of:`age`}),f.length===1?i.silent(e,t):i.silentMany(a.count(f.length),e,t)]})]})}return H(x,{children:[H(`span`,{class:`st ok`,children:[H(U,{of:`link`}),s]}),H(`span`,{class:`st`,children:e.phase===`open`?i.fresh+d:`\xA0`})]})}var Jt=24.7;function Yt({data:e,today:t,trust:n,silent:r}){let{words:i,targets:a,clocks:o,answers:s}=B();return H(q,{name:`lead`,trust:n,title:i.city,note:i.window,silent:r,children:[e!==null&&H(Xt,{data:e,today:t}),e!==null&&H(`div`,{class:`rates`,children:[H(Zt,{name:o.response,rate:e.kpis.responseOnTime,target:a.response,recorded:s}),H(Zt,{name:o.result,rate:e.kpis.resolutionOnTime,target:a.result})]})]})}function Xt({data:{kpis:e},today:t}){let{words:n,format:r,hours:i,answers:a}=B(),o=r.figure(e.overdue),s=r.figure(e.atRisk),c=r.figure(e.open),l=Math.min(...[o,s].map(e=>mt(e,Jt,12.4,6.4,.5))),u=t===null?null:t.kpis.responseOnTime.breached+t.kpis.resolutionOnTime.breached,d=a||e.awaitingResponse>0?n.awaiting(r.count(e.awaitingResponse)):n.responseUnobserved,f=48.8-K(d,{size:2.4,weight:400});return H(x,{children:[H(`div`,{class:`big`,children:[H(`div`,{class:`f over${e.overdue===0?` zero`:``}`,children:[H(U,{of:e.overdue===0?`over0`:`over`,size:l*.39}),H(W,{value:o,n:e.overdue,alarm:!0,size:l}),H(lt,{first:n.overdue,second:u===null?`\xA0`:u===0?n.noneNewToday:n.newToday(r.count(u))})]}),H(`div`,{class:`f risk${e.atRisk===0?` zero`:``}`,children:[H(U,{of:`risk`,size:l*.39}),H(W,{value:s,n:e.atRisk,size:l}),H(lt,{first:n.due,second:n.within(r.count(i))})]})]}),H(`div`,{class:`mid`,children:H(`div`,{class:`f`,children:[H(W,{value:c,n:e.open,size:mt(c,f,8.8,6.4)}),H(lt,{first:n.open,second:d})]})})]})}function Zt({name:e,rate:t,target:n,recorded:r=!0}){let{words:i,format:a}=B(),o=St(t,n);return H(`div`,{class:`rt${o.kind===`rate`&&o.standing===`far`?` far`:``} ${o.kind}`,children:[H(`span`,{class:`n`,children:e}),H(`div`,{children:[o.kind===`rate`?H(W,{value:a.percent(o.rate),n:o.rate}):o.kind===`few`?H(`b`,{class:`few`,children:i.parts(a.count(o.met),a.count(o.all))}):H(`span`,{class:`no`,children:o.unobserved||!r?i.unobserved:i.noData}),n!==null&&o.kind!==`null`&&H(`span`,{class:`tg`,children:[H(ot,{}),a.target(n)]})]}),H(it,{view:o,target:n,width:236,height:30})]})}var Qt=e=>typeof e==`object`&&!!e;function $t(e){if(!Array.isArray(e))return[];let t=[];for(let n of e){if(!Array.isArray(n))continue;let[e,r]=n;typeof e==`number`&&typeof r==`number`&&t.push([e,r])}return t}function en(e){let t=Qt(e)&&Array.isArray(e.features)?e.features:[],n=[];for(let e of t){if(!Qt(e)||!Qt(e.properties)||!Qt(e.geometry))continue;let t=e.properties.code,{type:r,coordinates:i}=e.geometry;if(typeof t!=`string`||!Array.isArray(i))continue;let a=(r===`Polygon`?[i]:r===`MultiPolygon`?i:[]).flatMap(e=>Array.isArray(e)?e.map($t):[]);n.push({code:t,rings:a.filter(e=>e.length>2)})}return n}function tn(e,t,n){let r=1/0,i=-1/0,a=1/0,o=-1/0;for(let t of e)for(let e of t.rings)for(let[t,n]of e)r=Math.min(r,t),i=Math.max(i,t),a=Math.min(a,n),o=Math.max(o,n);let s=Math.cos((a+o)/2*Math.PI/180),c=Math.min(t/((i-r)*s),n/(o-a)),l=(t-(i-r)*s*c)/2,u=(n-(o-a)*c)/2;return([e,t])=>[l+(e-r)*s*c,u+(o-t)*c]}function nn(e,t){return e.rings.map(e=>`M`+e.map(e=>t(e).map(e=>e.toFixed(1)).join(` `)).join(`L`)+`Z`).join(``)}function rn(e,t,n){let r=new Map;for(let n of e){let e=t(n.code);for(let t of n.rings)for(let n=1;n<t.length;n++){let i=t[n-1],a=t[n];if(i===void 0||a===void 0)continue;let o=[e,...[i.join(),a.join()].sort()].join(`|`),s=r.get(o);s===void 0?r.set(o,{from:i,to:a,times:1}):s.times++}}let i=``;for(let{from:e,to:t,times:a}of r.values()){if(a>1)continue;let[r,o]=n(e),[s,c]=n(t);i+=`M${r.toFixed(1)} ${o.toFixed(1)}L${s.toFixed(1)} ${c.toFixed(1)}`}return i}function an(e){let t=e.rings[0];if(t===void 0||t.length===0)return null;let n=t.reduce(([e,t],[n,r])=>[e+n,t+r],[0,0]);return[n[0]/t.length,n[1]/t.length]}var on=264,sn=300,cn=[`var(--d0)`,`var(--d1)`,`var(--d2)`,`var(--d4)`];function ln({data:e,shapes:t,city:n,trust:r,ring:i}){let{words:a,format:o}=B(),s=Ee(()=>un(t,n),[t,n]),c=new Map((e?.items??[]).map(({district:e,kpis:t})=>[e.code,t])),l=Ct([...c.values()].map(({open:e})=>e)),u=Math.max(1,...[...c.values()].map(({overdue:e})=>e)),d=[...c.values()].filter(({overdue:e})=>e>0).length>25?4.5:6.5,f=(e,t)=>e===t?o.count(e):`${o.count(e)}\u2013${o.count(t)}`,p=[`0`,f(1,l[0]),f(l[0]+1,l[1]),`${o.count(l[1]+1)}+`],m=i===null?void 0:s.areas.find(({code:e})=>e===i.code)?.at;return H(q,{name:`map`,trust:r,title:a.map,short:a.mapShort,children:H(`div`,{class:`mm`,children:[H(`svg`,{class:`mp`,viewBox:`0 0 ${on} ${sn}`,"aria-hidden":`true`,children:[s.areas.map(({code:e,path:t})=>H(`path`,{d:t,fill:cn[wt(c.get(e)?.open??0,l)],stroke:`var(--bg)`,"stroke-width":`1.2`},e)),H(`path`,{d:s.outline,fill:`none`,stroke:`var(--ink-2)`,"stroke-opacity":`.7`,"stroke-width":`2.2`,"stroke-linecap":`round`}),s.areas.map(({code:e,at:[t,n]})=>{let r=c.get(e)?.overdue??0;if(r===0)return null;let i=u===1?d+1:d+5*Math.sqrt((r-1)/(u-1));return H(`path`,{d:`M${t} ${n-i}l${i} ${i}l${-i} ${i}l${-i} ${-i}Z`,fill:`var(--over-fill)`,stroke:`var(--bg)`,"stroke-width":`2`},e)}),m!==void 0&&i!==null&&H(`g`,{class:`ring`,children:[H(`circle`,{cx:m[0],cy:m[1],r:`9`}),H(`circle`,{cx:m[0],cy:m[1],r:`16`})]},i.cursor)]}),H(`div`,{class:`leg`,children:[p.map((e,t)=>H(`span`,{children:[H(`i`,{class:`c${t}`}),e]},t)),H(`span`,{children:[H(U,{of:`over`}),a.overdueShort]}),H(`span`,{class:`nl`,children:a.nowhere(o.count(e?.unassigned.open??0))})]})]})})}function un(e,t){let n=tn(e,260,296),r=e=>{let[t,r]=n(e);return[t+2,r+2]},i=new Map((t?.districts??[]).map(e=>[e.code,e]));return{outline:rn(e,e=>i.get(e)?.parentCode??``,r),areas:e.map(e=>{let t=i.get(e.code),n=t?.longitude!=null&&t.latitude!=null?[t.longitude,t.latitude]:an(e)??[0,0];return{code:e.code,path:nn(e,r),at:r(n)}})}}function dn({data:e,trust:t}){let{words:n,format:r,targets:i,language:a}=B(),o=e?.items??[],s=o.map(({pillar:e})=>J(e,a)),c=Tt(s),l=e===null?``:[...o.map(({kpis:e})=>r.count(e.open)),`${r.count(e.unassigned.open)} ${n.unsorted}`].join(` + `)+` = ${r.count(e.total.open)}`,u=n.pillars(o.length,r.count(o.length)),d=i.response!==null&&i.result!==null?n.targets(r.target(i.response),r.target(i.result)):i.response??i.result,f=typeof d==`number`?n.target(r.target(d)):d,p={size:2.4,weight:400},m=133-K(u,{size:2.8,weight:600})-K(l,p)-4,h=f===null?0:K(f,p)+2,g=f!==null&&m>h,_=m>(g?h:0)+K(n.open30,p)+7,v=o.some(({kpis:e})=>[e.open,e.overdue,e.atRisk].reduce((e,t)=>e+K(r.figure(t),{size:6.4,weight:600}),0)>42.2-6.8-3.2);return H(q,{name:`pillars`,trust:t,title:u,note:H(x,{children:[l,H(`span`,{class:`key`,children:[g&&H(x,{children:[H(ot,{}),f]}),_&&H(x,{children:[H(`svg`,{class:`sk`,viewBox:`0 0 34 20`,"aria-hidden":`true`,children:[H(`path`,{d:`M2 14L8 6L14 12L20 5L28 10`,fill:`none`,stroke:`var(--ink-3)`,"stroke-width":`2.4`}),H(`circle`,{cx:`29`,cy:`10`,r:`4.5`,fill:`var(--ink)`})]}),n.open30]})]})]}),children:H(`div`,{class:`six${v?` dense`:``}`,children:o.map((e,t)=>H(fn,{item:e,name:s[t]??``,prefix:c,dense:v},e.pillar.code))})})}function fn({item:{kpis:e},name:t,prefix:n,dense:r}){let{words:i,format:a,targets:o,hours:s,answers:c}=B(),l=n===``?t:t.slice(n.length+1),u=H(U,{of:e.overdue===0?`over0`:`over`}),d=H(U,{of:`risk`});return H(`article`,{class:`pil`,children:[H(`h3`,{children:[n!==``&&H(`small`,{children:[n,` `]}),l]}),H(at,{values:e.trend.map(e=>e.kpis.open),width:128,height:34}),H(`div`,{class:`nums`,children:[H(`div`,{class:`o`,children:[H(W,{value:a.figure(e.open),n:e.open}),H(`span`,{children:i.open})]}),H(`div`,{class:`v${e.overdue===0?` zero`:``}`,children:[!r&&u,H(W,{value:a.figure(e.overdue),n:e.overdue,alarm:!0}),H(`span`,{children:[r&&u,i.overdueShort]})]}),H(`div`,{class:`k${e.atRisk===0?` zero`:``}`,children:[!r&&d,H(W,{value:a.figure(e.atRisk),n:e.atRisk}),H(`span`,{children:[r&&d,i.dueShort(a.count(s))]})]})]}),H(`div`,{class:`rrs`,children:[H(pn,{name:i.response,rate:e.responseOnTime,target:o.response,recorded:c}),H(pn,{name:i.result,rate:e.resolutionOnTime,target:o.result})]})]})}function pn({name:e,rate:t,target:n,recorded:r=!0}){let{words:i,format:a}=B(),o=St(t,n);return H(`div`,{class:`rr${o.kind===`rate`&&o.standing===`far`?` far`:``} ${o.kind}`,children:[H(`span`,{children:e}),o.kind===`rate`?H(W,{value:a.percent(o.rate),n:o.rate}):H(`b`,{children:o.kind===`few`?i.parts(a.count(o.met),a.count(o.all)):`–`}),o.kind===`null`?H(`em`,{class:`no`,children:o.unobserved||!r?i.unobserved:i.noData}):H(it,{view:o,target:n,width:174,height:24})]})}var mn=187.2-2.4,hn={size:2.4,weight:400};function gn({steps:e}){let{words:t,format:n,language:r}=B(),i=mn-K(t.scene,hn),a=e.map(e=>{let i=t.steps[e.kind]??``,a=e.category.sensitive?t.noCategory:e.category.code===`NONE`?t.unsorted:J(e.category,r),o=e.kind===`ASSIGNED`&&e.department.code!==`NONE`?` \u2192 ${_t(e.department,r)}`:`, ${e.kecamatan.code===`NONE`?t.noPlace:J(e.kecamatan,r)}`;return{cursor:e.cursor,time:n.clock(V(e.occurredAt)),text:`${i}: ${a}${o}`}}).filter(({time:e,text:t})=>(i-=K(e+t,hn)+.8+2.8)>0);return H(`footer`,{class:`tick`,children:[H(`div`,{class:`evs`,children:[a.length===0&&H(`span`,{class:`ev quiet`,children:t.waiting}),a.map(({cursor:e,time:t,text:n})=>H(`span`,{class:`ev`,children:[H(`time`,{children:t}),n]},e))]}),H(`span`,{class:`scene`,children:t.scene})]})}function _n(e){let[t,n]=Se(()=>({state:e.get(),local:Date.now()}));return we(()=>{let t=()=>n({state:e.get(),local:Date.now()}),r=e.listen(t),i=setInterval(t,1e3);return()=>{clearInterval(i),r()}},[e]),t}function vn({store:e,asked:t}){let{state:n,local:r}=_n(e),{link:i,offset:a,city:o,headline:s,today:c,pillars:l,departments:u,districts:d,shapes:f}=n,p=r+a,m=Qe(i,r),h=m&&i.heardAt>0?i.heardAt+a:p,g=Ee(()=>Ge(o,t,new Date(p).toISOString().slice(0,10)),[o,t]),{words:_,format:v,language:y}=g,b=s.data?.freshness??null,x=o?.simulated===!0||b?.simulated===!0,S=b===null?0:$e(b).length,C=e=>Ze(e,i,r,a);we(()=>{document.documentElement.lang=y,document.title=o===null?`tugu`:`tugu: ${o.name}`},[y,o]),we(()=>{document.documentElement.classList.toggle(`cut`,m),document.documentElement.classList.toggle(`simulated`,x)},[m,x]),bn(Math.floor(r/6e4),v.hour(p));let w=m?s.data===null?_.neverSentence:_.cutSentence(v.clock(h)):s.data===null?_.loading:jt(s.data,u.data,p,v,_);return H(Ke.Provider,{value:g,children:[H(ct,{}),x&&H(`div`,{class:`tape`}),H(`div`,{class:`stage`,children:[H(Gt,{city:o,link:i,freshness:b,simulated:x,cut:m,local:r,now:p,beat:n.beat}),H(`main`,{class:`over-scene`,children:[H(`h1`,{class:`hl${m?` sysl`:``}${w.length>88?` long`:``}`,children:w}),H(Yt,{data:s.data,today:c.data,trust:C(s),silent:S}),H(dn,{data:l.data,trust:C(l)}),H(`div`,{class:`low`,children:[H(Dt,{data:u.data,trust:C(u)}),H(Lt,{data:s.data,trust:C(s),now:h,cut:m}),H(Ut,{data:c.data,usual:n.usual,trust:C(c),now:h}),f===`none`?H(Ot,{data:d.data,trust:C(d)}):H(ln,{data:d.data,shapes:f??[],city:o,trust:f===null?{kind:`loading`}:C(d),ring:n.ring})]})]}),H(gn,{steps:n.ticker})]})]})}var yn=[[0,0],[4,0],[4,4],[0,4],[-4,4],[-4,0],[-4,-4],[0,-4],[4,-4]];function bn(e,t){let n=t>=22||t<5;we(()=>{let[t,r]=yn[e%yn.length]??[0,0],i=document.documentElement;i.style.setProperty(`--shift-x`,`${t/10}rem`),i.style.setProperty(`--shift-y`,`${r/10}rem`),i.classList.toggle(`night`,n)},[e,n])}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Q(`
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
    `,{fragmentName:`Fresh`}),new Q(`
    fragment Counts on Kpis {
  open
  overdue
  atRisk
}
    `,{fragmentName:`Counts`}),new Q(`
    fragment Rate on Compliance {
  met
  breached
  unobserved
  rate
  lowCount
}
    `,{fragmentName:`Rate`}),new Q(`
    fragment Load on Kpis {
  ...Counts
  responseOnTime {
    ...Rate
  }
  resolutionOnTime {
    ...Rate
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
}`,{fragmentName:`Load`}),new Q(`
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
}
    `,{fragmentName:`Feed`});var xn=new Q(`
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
    `),Sn=new Q(`
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
}`),Cn=new Q(`
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
}`),wn=new Q(`
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
    `),Tn=new Q(`
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
}`),En=new Q(`
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
}`),Dn=new Q(`
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
}`),On=new Q(`
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
}`),kn=new Q(`
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
}`);function An(e,t=1e4,n=Math.random){let r=Math.min(t,500*2**Math.min(e,16));return Math.round(r*(.5+n()/2))}var jn=3e4,Mn=6e4,Nn=class{url;hooks;client=null;generation=0;wanted=new Set;renewals=0;renewing=null;watch=null;isOpen=!1;lastHeard=0;startedAt=0;constructor(e,t){this.url=e,this.hooks=t}start(){return this.connect(),this.watch=setInterval(()=>this.look(),1e3),()=>{this.watch!==null&&clearInterval(this.watch),this.renewing!==null&&clearTimeout(this.renewing),this.generation++,this.client?.dispose(),this.client=null}}subscribe(e,t,n){let r={payload:{query:e.toString(),variables:t},next:e=>n.next(e),failed:e=>n.failed(e),failures:0,stop:()=>void 0};return this.wanted.add(r),this.ask(r),()=>{this.wanted.delete(r),r.stop()}}query(e,t){let n=this.client;return n===null?Promise.reject(Error(`no client`)):new Promise((r,i)=>{let a=null;n.subscribe({query:e.toString(),variables:t},{next:e=>{e.data!==void 0&&e.data!==null?a=e.data:i(Error(e.errors?.[0]?.message??`no data`))},error:e=>i(Error(Pn(e))),complete:()=>a===null?i(Error(`no answer`)):r(a)})})}connect(){this.startedAt=Date.now();let t=++this.generation,n=e=>{this.generation===t&&e()};this.client=e({url:this.url,lazy:!1,keepAlive:5e3,connectionAckWaitTimeout:5e3,retryAttempts:1/0,shouldRetry:()=>!0,retryWait:e=>new Promise(t=>setTimeout(t,An(e))),onNonLazyError:()=>this.renew(t),on:{connecting:()=>n(()=>this.hooks.attempting()),connected:()=>n(()=>{this.isOpen=!0,this.renewals=0,this.hear(void 0),this.hooks.opened()}),message:()=>n(()=>this.hear(void 0)),ping:(e,t)=>n(()=>{e&&this.hear(t)}),closed:()=>n(()=>{this.isOpen&&(this.startedAt=Date.now()),this.isOpen=!1,this.hooks.closed()})}});for(let e of this.wanted)this.ask(e)}hear(e){this.lastHeard=Date.now(),this.hooks.heard(e)}ask(e){let{client:t,generation:n}=this;if(t===null)return;let r=()=>{let t=An(e.failures++,6e4);setTimeout(()=>{this.generation===n&&this.wanted.has(e)&&this.ask(e)},t)};e.stop=t.subscribe(e.payload,{next:t=>{t.data!==void 0&&t.data!==null&&(e.failures=0,e.next(t.data));let n=t.errors?.[0];n!==void 0&&e.failed(n.message)},error:t=>{if(!Array.isArray(t))return this.renew(n);e.failed(Pn(t)),r()},complete:r})}look(){let e=Date.now();this.isOpen&&e-this.lastHeard>jn&&this.client?.terminate(),!this.isOpen&&e-this.startedAt>Mn&&this.renew(this.generation)}renew(e){this.generation===e&&this.renewing===null&&(this.isOpen=!1,this.hooks.closed(),this.renewing=setTimeout(()=>{this.renewing=null,this.client?.dispose(),this.connect()},An(this.renewals++,3e4)))}};function Pn(e){if(Array.isArray(e)){let t=e[0];return Pn(t)}return typeof e==`object`&&e&&`message`in e?String(e.message):`connection lost`}var Fn=8e3,In=new Set([`SUBMITTED`,`ASSIGNED`,`RESPONDED`,`STARTED`,`WAITING`,`RESOLVED`,`CLOSED`,`REJECTED`,`DUPLICATE`,`REOPENED`]);function Ln(e){return In.has(e.kind)}function Rn(e,t){return e.filter(e=>Ln(e)&&V(e.occurredAt)<=t).sort((e,t)=>V(t.occurredAt)-V(e.occurredAt)).slice(0,5)}function zn(e,t){return[t,...e.filter(e=>e.cursor!==t.cursor)].slice(0,5)}function Bn(e,t){let n=null,r=null,i=``,a=new Nn(`${t.replace(/^http/,`ws`)}/graphql`,{attempting:()=>e.set(({link:e})=>({link:{...e,attempt:e.attempt+1}})),opened(){let t=Date.now();e.set(e=>({link:{...e.link,phase:`open`,openedAt:t,heardAt:t,attempt:0},headline:$(e.headline),today:$(e.today),pillars:$(e.pillars),departments:$(e.departments),districts:$(e.districts)})),l()},closed(){let{link:t}=e.get();t.phase===`open`&&e.set({link:{...t,phase:`cut`,lostAt:t.heardAt}})},heard(t){let n=Date.now(),r=qe(t);e.set(({link:e})=>({link:{...e,heardAt:n},...r===null?{}:{beat:r,offset:r-n}}))}}),o=(t,n)=>{n!==null&&e.set({[t]:{data:n,current:!0,error:null}})},s=t=>n=>e.set(e=>({[t]:{...e[t],error:n}}));a.subscribe(Sn,{},{next:e=>o(`headline`,e.overview),failed:s(`headline`)}),a.subscribe(Cn,{},{next(e){o(`today`,e.overview),e.overview?.window.from!=null&&u(e.overview.window.from.slice(0,10))},failed:s(`today`)}),a.subscribe(Tn,{},{next:e=>o(`pillars`,e.pillars),failed:s(`pillars`)}),a.subscribe(En,{},{next:e=>o(`departments`,e.departments),failed:s(`departments`)}),a.subscribe(On,{},{next({complaintEvents:t}){Ln(t)&&(r=t),t.kind===`SUBMITTED`&&e.set({ring:{code:t.kelurahan.code,cursor:t.cursor}})},failed:()=>void 0});let c=e=>a.subscribe(Dn,{level:e},{next:e=>o(`districts`,e.districts),failed:s(`districts`)});async function l(){try{let{city:t}=await a.query(xn,{});n!==null&&t.build!==n&&Hn(e),n??=t.build,e.set({city:t})}catch{setTimeout(()=>void(e.get().link.phase===`open`&&l()),5e3);return}try{let{complaints:t}=await a.query(kn,{}),n=(t?.nodes??[]).flatMap(e=>e.events);e.set(e=>({ticker:Rn(n,Date.now()+e.offset)}))}catch{}}async function u(t){if(i!==t){i=t;try{let n=[];for(let e=1;e<=8;e++){let{overview:r}=await a.query(wn,{day:Je(t,7*e)});r!==null&&n.push(r.kpis)}e.set({usual:Bt(t,n)})}catch{setTimeout(()=>{i=``},3e4)}}}Vn(t).then(t=>{e.set({shapes:t}),c(t===`none`?`KECAMATAN`:`KELURAHAN`)});let d=setInterval(()=>{if(r===null)return;let t=r;r=null,e.set(e=>({ticker:zn(e.ticker,t)}))},Fn),f=a.start();return()=>{clearInterval(d),f()}}var $=e=>({...e,current:!1});async function Vn(e){for(;;){try{let t=await fetch(`${e}/boundaries/kelurahan.geojson`);if(t.status===404)return`none`;if(t.ok){let e=en(await t.json());return e.length>0?e:`none`}}catch{}await new Promise(e=>setTimeout(e,5e3))}}function Hn(e){let t=setInterval(()=>{let{headline:n,pillars:r,link:i,offset:a}=e.get();if(i.phase!==`open`||!n.current||!r.current)return;let o=Date.now()+a;n.data?.dueNext.some(({dueAt:e})=>V(e)>o&&V(e)<o+6e4)!==!0&&(clearInterval(t),location.reload())},1e3)}var Un={data:null,current:!1,error:null},Wn={link:{phase:`connecting`,heardAt:0,openedAt:0,lostAt:0,attempt:0},offset:0,beat:null,city:null,headline:Un,today:Un,pillars:Un,departments:Un,districts:Un,usual:null,shapes:null,ticker:[],ring:null};function Gn(e){let t=e,n=new Set;return{get:()=>t,set(e){t={...t,...typeof e==`function`?e(t):e};for(let e of[...n])e(t)},listen(e){return n.add(e),()=>n.delete(e)}}}var Kn=document.getElementById(`root`);if(Kn===null)throw Error(`the page has no #root`);var qn=Gn(Wn),Jn=Bn(qn,location.origin);addEventListener(`pagehide`,Jn);var Yn=Promise.all([`400`,`500`,`600`].map(e=>document.fonts.load(`${e} 24px Inter`))),Xn=new Promise(e=>setTimeout(e,2e3));Promise.race([Yn,Xn]).catch(()=>void 0).then(()=>{F(H(vn,{store:qn,asked:new URLSearchParams(location.search).get(`lang`)}),Kn)});