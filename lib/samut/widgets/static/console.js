var I,pt,ls,V,Te,ve,$t,ge,dt,Ie,Ae,is,le=Symbol.for("pv"),ke={},we=[],cs=/^m(i|n|o|s|text|space)$/,Oe=Array.isArray,Ne=we.slice,te=Object.assign;function ee(e){e&&e.parentNode&&e.remove()}function _t(e,t,n){var s,a,o,r={},l=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:r[o]=t[o];return l>2&&(r.children=l>3?Ne.call(arguments,2):n),re(e,r,s,a,null)}function re(e,t,n,s,a){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:le,__v:a||++pt,__i:-1,__u:0};return!a&&I.vnode&&I.vnode(o),o}function xe(e){return e.children}function be(e,t){this.props=e,this.context=t,this.__g=0}function J(e,t){if(t==null)return e.__&&J(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:J(e)}function us(e){var t,n=e.__v,s=n.__e,a=[],o=[],r=e.__P;r&&((t=te({constructor:le},n)).__v=n.__v+1,I.vnode&&I.vnode(t),je(r,t,n,e.__n,r.namespaceURI,32&n.__u?[s]:null,a,s||J(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,yt(a,t,o),n.__=n.__e=null,t.__e!=s&&mt(t))}function mt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),mt(e)}function ct(e){(8&e.__g||(e.__g|=8,V.push(e),ve++))&&Te==I.debounceRendering||((Te=I.debounceRendering)||queueMicrotask)(ft)}function ft(){try{for(var e,t=1;V.length;)V.length>t&&V.sort($t),e=V.shift(),t=V.length,8&e.__g&&us(e)}finally{(ve=V.length)&&(Te||queueMicrotask)(ft)}}function ht(e,t,n,s,a,o,r,l,c,p,u){var d,_,$,m,g,b,y=s.__k||we,k=t.length;for(c=ps(n,t,y,c,k),d=0;d<k;d++)($=n.__k[d])!=null&&(_=~$.__i&&y[$.__i]||ke,$.__i=d,b=je(e,$,_,a,o,r,l,c,p,u),m=$.__e,(_.ref!=$.ref||8&_.__u)&&(_.ref&&Le(_.ref,null,$,_),$.ref&&u.push($.ref,$.__c||m,$)),g=g||m,4&$.__u?(c=gt($,c,e,!_.__v),_.__e&&(_.__e=null)):typeof $.type=="function"&&b!==void 0?c=b:m&&(c=m.nextSibling),$.__u&=-21);return n.__e=g,c}function ps(e,t,n,s,a){var o,r,l,c,p,u,d,_,$,m=n.length,g=m,b=0,y=0,k=e.__k=Array(a);for(o=0;o<a;o++)(r=t[o])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=k[o]=re(null,r):Oe(r)?r=k[o]=re(xe,{children:r}):r.constructor===le&&r.__b?r=k[o]=re(r.type,r.props,r.key,r.ref,r.__v):k[o]=r,c=o+b,r.__=e,r.__b=e.__b+1,l=null,~(p=r.__i=$s(r,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(r.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,y=1)):(~p||(a>m?b--:a<m&&b++),typeof r.type!="function"&&(r.__u|=4))):k[o]=null;if(y){for(u=[],d=[],o=0;o<a;o++)if((r=k[o])&&16&r.__u){for(b=0,_=u.length;b<_;)u[$=b+_>>1]<r.__i?b=$+1:_=$;u[b]=r.__i,d[o]=b+1}for(b=u.length;o--;)d[o]&&(d[o]==b?b--:k[o].__u|=4)}if(g)for(o=0;o<m;o++)!(l=n[o])||2&l.__u||(l.__e==s&&(s=J(l)),Re(l,l));return s}function gt(e,t,n,s){var a,o,r,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=gt(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=J(e))&&!t.parentNode&&(t=null),r=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(r!=l&&(!s&&n.moveBefore&&r.parentNode?n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function $s(e,t,n,s){var a,o=e.key,r=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&o==null||c&&o==l.key&&r==l.type)return n;if(s>(c?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a}return-1}function ut(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function he(e,t,n,s,a){var o,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||ut(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||ut(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(r=Ae[t]||(Ae[t]=ds(t)),(e.__a||(e.__a={}))[t]=Ie,o=t!=(t=t.replace(dt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,r,o):e.removeEventListener(t,r,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ds(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ge]==null)t[ge]=Ie++;else if(t[ge]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function je(e,t,n,s,a,o,r,l,c,p){var u,d,_,$,m,g,b,y,k,C,h,v,x,q,O,z,S,T,D=t.type;if(t.constructor!==le)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=o=[],u.nodeType==8?l=ye(u,o):o.push(u),l=o[0]||l),(u=I.__b)&&u(t);e:if(typeof D=="function"){_=r.length;try{if(y=t.props,k=(u=D.prototype)&&u.render,C=(u=D.contextType)&&s[u.__c],h=u?C?C.props.value:u.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(k?t.__c=$=new D(y,h):(t.__c=$=new be(y,h),$.constructor=D,$.render=ms),C&&C.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),k&&($.__s||($.__s=$.state),D.getDerivedStateFromProps&&($.__s==$.state&&($.__s=te({},$.__s)),te($.__s,D.getDerivedStateFromProps(y,$.__s)))),m=$.props,g=$.state,$.__v=t,n.__c){if(y!==m&&k&&!D.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,h),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,h)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(P){P&&(P.__=t)}),we.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&r.push($),l=J(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,h),k&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(m,g,b)})}else k&&!D.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),k&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=h,$.props=y,$.__P=e,$.__g&=-5,v=I.__r,x=k?25:0;do $.__g&=-9,v&&v(t),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++x<25);k&&(we.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=te({},s,$.getChildContext())),k&&n.__c&&$.getSnapshotBeforeUpdate&&(b=$.getSnapshotBeforeUpdate(m,g)),q=u&&u.type===xe&&u.key==null?u.props.children:u,y.__P&&(u=l,a=(e=y.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(P){P&&Re(P,P)}),n.__k=null),l=n.__k?J(n,0):null),l=ht(e,Oe(q)?q:[q],t,n,s,a,o,r,l,c,p),y.__P&&(t.__e=null,l=u),t.__u&=-161,d&&d.some(ee),$.__h.length&&r.push($),1&$.__g&&($.__g&=-4)}catch(P){if(r.length=_,t.__v=null,c||o)if(P&&P.then){if(t.__u|=128|c,o){for(~(S=o.indexOf(l||void 0))||(S=o.length);(T=o[S-1])&&T.nodeType==8;)S--;for(;S<o.length;S++)if(T=o[S])if(o[S]=null,O){if(T==z)break}else{if(T.nodeType!=8)break;T.data.startsWith("$s")&&(z=ye(O=T))}}if(!O){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;O=l}(u=ye(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,l=u):t.__e=l,l=l&&l.nextSibling}else o&&o.some(ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),P&&P.then||bt(t),I.__e(P,t,n)}}else l=t.__e=_s(n.__e,t,n,s,a,o,r,c,p,e);return(u=I.diffed)&&u(t),l}function ye(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function bt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(bt))}function yt(e,t,n){for(var s=0;s<n.length;)Le(n[s++],n[s++],n[s++]);I.__c&&I.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){I.__e(o,a.__v)}})}function _s(e,t,n,s,a,o,r,l,c,p){var u,d,_,$,m,g,b,y,k=n.props||ke,C=t.props,h=t.type;if(h=="svg"?a="http://www.w3.org/2000/svg":h=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((m=o[u])&&(h?m.localName==h:m.nodeType==3)){e=m,o[u]=null;break}}if(!e){if(y=p.ownerDocument||document,!h)return y.createTextNode(C);e=y.createElementNS(a,h,C.is?C:p),l&&(I.__m&&I.__m(t,o),l=!1),o=null}if(h){if(p=h=="template"&&e.content||e,o=h=="textarea"&&C.defaultValue!=null?null:o&&Ne.call(p.childNodes),!l&&o)for(k={},u=0;u<e.attributes.length;u++)k[(m=e.attributes[u]).name]=m.value;for(u in k)m=k[u],u=="dangerouslySetInnerHTML"?_=m:u=="children"||u in C||u=="value"&&"defaultValue"in C||u=="checked"&&"defaultChecked"in C||he(e,u,null,m,a);for(u in C)m=C[u],u=="children"?$=m:u=="dangerouslySetInnerHTML"?d=m:u=="value"?g=m:u=="checked"?b=m:l&&typeof m!="function"||k[u]===m||he(e,u,m,k[u],a);d?(l||_&&(d.__html==_.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(_&&(e.textContent=""),(h=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&cs.test(h))&&(a="http://www.w3.org/1999/xhtml"),ht(p,Oe($)?$:[$],t,n,s,a,o,r,o?o[0]:n.__k&&J(n,0),l,c),o&&o.some(ee)),l&&h!="textarea"||(u="value",h=="progress"&&g==null?e.removeAttribute(u):g==null||g===e[u]&&(h!="progress"||g)||he(e,u,g,k[u],a),u="checked",b!=null&&b!=e[u]&&he(e,u,b,k[u],a))}else k===C||l&&e.data==C||(e.data=C);return e}function Le(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){I.__e(a,n)}}function Re(e,t,n){var s,a,o,r;if(I.unmount&&I.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Le(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){I.__e(l,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&Re(s[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=ye(s,o=[]))&&(s==e.__e&&o.some(ee),ee(a),ee(s)),n||ee(e.__e),e.__e=e.__c=e.__=null}function ms(e,t,n){return this.constructor(e,n)}function Be(e,t){var n,s,a,o;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=re(xe,{children:[e]}),a=[],o=[],je(t,t.__k,s||ke,ke,t.namespaceURI,s?null:t.firstChild?Ne.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,o),yt(a,t.__k,o),t.__k.props.children=null}I={__e:function(e,t,n,s){for(var a,o,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw ve=0,e}},pt=0,ls=function(e){return e!=null&&e.constructor===le},be.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=te({},this.state)),typeof e=="function"&&(e=e(te({},n),this.props)),e&&(te(n,e),this.__v&&(t&&this.__k.push(t),ct(this)))},be.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ct(this))},be.prototype.render=xe,V=[],ve=0,$t=function(e,t){return e.__v.__b-t.__v.__b},ge=Symbol(),dt=/(PointerCapture)$|Capture$/i,Ie=0,Ae={},is=0;var ce,j,He,vt,We=Object.is,Se=0,Mt=[],ze=[],N=I,kt=N.__b,wt=N.__r,xt=N.diffed,St=N.__c,Ct=N.unmount,qt=N.__;function Ue(e,t){N.__h&&N.__h(j,e,Se||t),Se=0;var n=j.__H||(j.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function f(e){return Se=1,fs(Tt,e)}function fs(e,t,n){var s=Ue(ce++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Tt(void 0,t),function(o){var r=(s.__N||s.__)[0],l=s.t(r,o);We(r,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=j,!j.__f)){j.__f=!0;var a=j.shouldComponentUpdate;j.shouldComponentUpdate=function(o,r,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=o;if(c.__.some(function(_){_.__N&&(p=!0,We(_.__[0],_.__N[0])||(u=!0))}),a){var d=a.call(this,o,r,l);return p?d||u:d}return!p||u}}return s.__}function w(e,t){var n=Ue(ce++,3);!N.__s&&Dt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,j.__H.__h.push(n))}function M(e){return Se=5,hs(function(){return{current:e}},[])}function hs(e,t){var n=Ue(ce++,7);return Dt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function gs(){var e;do{for(;e=ze.shift();)try{ie(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Mt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ie),t.__h.some(Fe),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(ze.length)}N.__b=function(e){j=null,kt&&kt(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qt&&qt(e,t)},N.__r=function(e){wt&&wt(e),ce=0;var t=(j=e.__c).__H;t&&(He==j?j.__h=[]:(t.__h.some(ie),t.__h.some(Fe),ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),He=j},N.diffed=function(e){xt&&xt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Et(Mt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),He=j=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(ie),n.__h=n.__h.filter(function(s){return!s.__||Fe(s)})}catch(s){n.__h=[function(){throw s}]}}),St&&St(e,t)},N.unmount=function(e){Ct&&Ct(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Et(ze.push(a))}else ie(a)}catch(o){t=o}}),s.__H=void 0,t&&N.__e(t,s.__v))};var Pt=typeof requestAnimationFrame=="function";function bs(e){var t,n=function(){clearTimeout(s),Pt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Pt&&(t=requestAnimationFrame(n))}function Et(e){e!=1&&vt==N.requestAnimationFrame||((vt=N.requestAnimationFrame)||bs)(gs)}function ie(e){var t=j,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),j=t}function Fe(e){var t=j;e.__c=e.__(),j=t}function Dt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!We(n,e[s])})}function Tt(e,t){return typeof t=="function"?t(e):t}var It=function(e,t,n,s){var a;t[0]=0;for(var o=1;o<t.length;o++){var r=t[o++],l=t[o]?(t[0]|=r?1:2,n[t[o++]]):t[++o];r===3?s[0]=l:r===4?s[1]=Object.assign(s[1]||{},l):r===5?(s[1]=s[1]||{})[t[++o]]=l:r===6?s[1][t[++o]]+=l+"":r?(a=e.apply(l,It(e,l,n,["",null])),s.push(a),l[0]?t[0]|=2:(t[o-2]=0,t[o]=a)):s.push(l)}return s},At=new Map;function Ot(e){var t=At.get(this);return t||(t=new Map,At.set(this,t)),(t=It(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,o=1,r="",l="",c=[0],p=function(_){o===1&&(_||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,r):o===3&&(_||r)?(c.push(3,_,r),o=2):o===2&&r==="..."&&_?c.push(4,_,0):o===2&&r&&!_?c.push(5,0,!0,r):o>=5&&((r||!_&&o===5)&&(c.push(o,0,r,a),o=6),_&&(c.push(o,_,0,a),o=6)),r=""},u=0;u<n.length;u++){u&&(o===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],o===1?s==="<"?(p(),c=[c],o=3):r+=s:o===4?r==="--"&&s===">"?(o=1,r=""):r=s+r[0]:l?s===l?l="":r+=s:s==='"'||s==="'"?l=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,a=r,r=""):s==="/"&&(o<5||n[u][d+1]===">")?(p(),o===3&&(c=c[0]),o=c,(c=c[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):r+=s),o===3&&r==="!--"&&(o=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}var Ce="samut:drafts";var F={n:0,visit:"",drafts:{}},ne,Y,Nt,Q=(e,t)=>Ke(e).drafts[t]??null,K=(e,t,n)=>Ge(e,s=>({...s,[t]:n})),X=(e,t)=>Ge(e,({[t]:n,...s})=>s),jt=e=>Object.entries(Ke(e).drafts).filter(([,t])=>t.sending);async function Lt(e){F=[F,Rt(),await Promise.race([ys(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Ge(e,n=>n)}function Ke(e){let t=Rt();return t&&t.n>F.n&&(F=t),F.visit===e?F:{...F,visit:e,drafts:{}}}function Ge(e,t){let{n,drafts:s}=Ke(e);F={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(Ce,JSON.stringify(F))}catch{}Bt()}function Rt(){try{return JSON.parse(localStorage.getItem(Ce))}catch{return null}}function Bt(){if(Nt=!!Y,!(!ne||Y))try{Y=ne.transaction("kept","readwrite",{durability:"strict"}),Y.objectStore("kept").put(F,Ce),Y.oncomplete=Y.onabort=()=>{Y=null,Nt&&Bt()}}catch{ne=Y=null}}function ys(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{ne=t.result,ne.onversionchange=()=>ne.close();let n=ne.transaction("kept").objectStore("kept").get(Ce);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function qe(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((r,l)=>l in n?qe(r,n[l]):r);let a=Object.entries(e).filter(([r])=>!s.includes(r)),o=Object.entries(n).map(([r,l])=>[r,qe(e[r],l)]);return Object.fromEntries([...a,...o])}var i=Ot.bind(_t),vs=15e3;function A(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Ve(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function ks(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=l=>{n.connected()&&(l.sent+=1,l.seat=e.seat,l.timer=setTimeout(()=>l.settle({}),vs),e.send(l.command))},a=({sent:l,seat:c,command:p})=>!l||c===e.seat||!!p.args.id,o=l=>{let c=l&&t.get(l.id);c&&(typeof l.now=="number"&&c.sent===1&&(n.offset=l.now-Date.now()/1e3),c.settle(l))},r=()=>{let l=Array.from(t.values());l.forEach(c=>clearTimeout(c.timer)),n.connected()&&l.forEach(c=>a(c)?s(c):c.settle({}))};return n.call=(l,c={})=>new Promise(p=>{let u=A(),_={command:{id:u,do:l,args:c},settle:$=>{clearTimeout(_.timer),t.delete(u),p($)},sent:0};if(l==="clock"&&!n.connected())return void p({});t.set(u,_),s(_)}),e.on("msg:custom",o),addEventListener("samut:connection",r),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",r)},n}function ws(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",qe(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Ht(e){let[t,n]=f(e.connected());return w(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Wt(e){function t({model:n,page:s}){let[,a]=f(0);w(()=>{let l=()=>a(p=>p+1),c=()=>s.connected()&&s.call("clock").then(l);return n.on("change:state",l),n.on("change:frame",l),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",l),n.off("change:frame",l),removeEventListener("samut:connection",c)}},[]);let o=n.get("frame"),r=(l,c)=>Ve(o.texts[l]??l,c);return i`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${r} />`}return{initialize:({model:n})=>Lt(n.get("frame").visit),render({model:n,el:s}){let a=ks(n),o=ws(n);return Be(i`<${t} model=${n} page=${a} />`,s),()=>{Be(null,s),o(),a.close()}}}}function xs(e,t){let[,n]=f(0);return w(()=>{let s=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Ss(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function zt({timer:e,page:t,t:n}){let s=xs(e,t);if(s==null)return null;let a=s<0,o=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return i`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${Ss(s)}</span>
  </span>`}var Je={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},Cs=Object.keys(Je),qs="#37474f",Ps=11,U=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function Ft(e,t){let n=e.colours||[],s=e.symbols||Cs;return new Map(t.map((a,o)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[o%n.length]:qs,symbol:s[o%s.length]}]))}function B({look:e}){return i`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${Je[e.symbol]||Je.circle} /></svg>`}function Ut({name:e}){let t=Es(e);return i`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function Es(e){let t=s=>s.find(a=>e.length-a<=Ps),n=t(Ms(e));return n===void 0?t(Ds(e))||0:n}function Ms(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function Ds(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var Ts={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Ye=({name:e})=>i`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${Ts[e]} /></svg>`;var Kt=({t:e,words:t="board_demo"})=>i`<strong class="ribbon">${e(t)}</strong>`;var Qe=["title","province","district","place"];function Gt({state:e,t,groups:n,run:s}){return i`<div class="about-panel">
    <${As} about=${e.about} t=${t} run=${s} />
    <${Is} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function As({about:e,t,run:n}){let[s,a]=f(Object.fromEntries(Qe.map(c=>[c,e[c]]))),o=Qe.some(c=>s[c]!==e[c]),r=c=>{c.preventDefault(),n("about",s,t("console_saved"))},l=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return i`<form onSubmit=${r}>
    ${Qe.map(c=>i`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input maxlength="200" lang="th" value=${s[c]}
        onInput=${p=>a({...s,[c]:p.target.value})} /></label>`)}
    <button class="button primary" disabled=${!o}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${l} />
      ${t("console_may_make_groups")}</label>
  </form>`}function Is({state:e,t,groups:n,run:s}){let[a,o]=f("");return i`<form onSubmit=${async l=>{l.preventDefault(),(await s("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&o("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${l=>o(l.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(l=>i`<li key=${l.id} lang="th"><${B} look=${n.get(l.id)} /> ${l.name}</li>`)}
    </ul>
  </form>`}var Vt=5e3,Os=500,Ns=["phase","round","undo","lead"];function Jt(e,t){let[n,s]=f([]),[a,o]=f(!1),r=M(new Set),l=M(0),c=_=>s($=>$.filter(m=>m.id!==_)),p=_=>{let $=l.current+=1;s(m=>[...m.slice(-2),{..._,id:$}]),_.error||setTimeout(()=>c($),_.act?4*Vt:Vt)},u=_=>{r.current.delete(_),_==="lead"&&o(!1)};return{run:async(_,$={},m="")=>{let g=Ns.includes(_)?"lead":_+JSON.stringify({...$,id:""});if(r.current.has(g))return{};r.current.add(g),g==="lead"&&o(!0);let b=await e.call(_,$),y=b.ok&&(typeof m=="function"?m(b):m);return y&&p(typeof y=="string"?{words:y}:y),b.ok||p({error:b.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),b.ok&&g==="lead"?setTimeout(()=>u(g),Os):u(g),b},busy:a,toasts:n,drop:c}}function Yt({toasts:e,drop:t,t:n}){let s=e.filter(o=>o.error),a=e.filter(o=>!o.error);return i`<div class="toasts">
    <div role="alert">${s.map(o=>i`<div class="note-box bad-box" key=${o.id}>
      <p>${o.error.where&&i`<span>${o.error.where} · </span>`}<strong>${o.error.what}</strong> ${o.error.do}</p>
      <button class="button quiet" onClick=${()=>t(o.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(o=>i`<div class="note-box" key=${o.id}>
      <p>${o.words}</p>
      ${o.act&&i`<button class="button quiet" onClick=${()=>{t(o.id),o.act()}}>${o.label}</button>`}
    </div>`)}</div>
  </div>`}function Qt({title:e,t,close:n,look:s="",children:a}){let o=M(null);return w(()=>{let r=document.activeElement,l=o.current;return l.showModal?l.showModal():l.setAttribute("open",""),l.addEventListener("close",n),()=>{l.removeEventListener("close",n),r&&r.focus&&r.focus()}},[]),i`<dialog class=${"panel-dialog "+s} ref=${o} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>o.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function ue({label:e,value:t,least:n,most:s,set:a,after:o}){let r=l=>a(Math.max(n,Math.min(s,Math.round(l)||n)));return i`<label class=${"count-field"+(o?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${l=>r(Number(l.target.value))} />
  </label>`}var[js,Ls]=[4,80];function Zt({frame:e,state:t,page:n,t:s,run:a,busy:o}){return i`<section class="lead" aria-label=${s("console_lead")}>
    <${Rs} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${Fs} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${Ks} frame=${e} state=${t} page=${n} t=${s} run=${a} />
  </section>`}function Rs({frame:e,state:t,t:n,run:s,busy:a}){let o=Hs(e,t,n),r=l=>l.do==="lead"?Pe(s,e,l):s(l.do,l.args,l.told);return i`<div class="next">
    ${o.do?i`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>r(o)}>
          <span class="gentle">${n("console_next")}</span>${o.words}</button>`:i`<p class="next-done">${o.words}</p>`}
    <div class="under-next">
      ${o.more.map(l=>i`<button class="button quiet" key=${l.words} aria-disabled=${String(a)}
        onClick=${()=>r(l)}>${l.words}</button>`)}
      <${Bs} frame=${e} state=${t} t=${n} run=${s} busy=${a} />
    </div>
  </div>`}function Bs({frame:e,state:t,t:n,run:s,busy:a}){let o=Xe(t.undo,t,e,n),r=async()=>{let l=await s("undo",{},n("console_undone",{what:o}));l.ok&&l.activity&&en(e,l.activity)};return i`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${r}>
    ${Ze(t,e,n)}</button>`}function Ze(e,t,n){return e.undo?n("console_undo",{what:Xe(e.undo,e,t,n)}):e.stuck?n("console_undo_stuck",{what:Xe(e.stuck,e,t,n)}):n("console_undo_none")}function Xe(e,t,n,s){let a=n.activities.find(r=>r.id===t.undo_in),o=e&&s(`console_act_${e}`);return a?s("console_act_there",{what:o,num:a.num}):o}async function Pe(e,t,{args:n,told:s}){let a=await e("lead",n,s);return a.ok&&en(t,a.activity),a}var en=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function Hs(e,t,n){let s=zs(e,t,n);if(t.lead&&t.lead!==e.activity)return{...Ws(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=e.phases.find($=>$.id===t.agenda.phase),{number:r,count:l}=t.round,c=r+1,p={do:"round",args:{},told:n("console_round_started",{n:c}),words:n("console_start_round",{n:c,all:l})},u=s&&t.phase?[s]:[];if(t.phase==="gallery"&&r<l)return{...p,more:u};if(!o)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let d={do:"phase",args:{phase:o.id},told:n("console_phase_opened",{title:o.title}),words:n(t.phase?"console_go_phase":"console_start_phase",{title:o.title})},_=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{...d,more:[..._,...u]}}function Ws(e,t){let n=e.activities.find(a=>a.id===e.activity),s=U(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function zs(e,t,n){let{next:s,slots:a}=t.agenda,o=a.find(u=>u.id===s.slot);if(!o)return null;let r=e.activities.find(u=>u.id===s.activity),l=r&&r.id!==t.lead,c=l?U(r.title):o.text,p=l?n("console_next_activity",{title:c}):n("console_next_slot",{title:c,time:o.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:p,told:n("console_led",{title:c})}}function Fs({frame:e,state:t,t:n,run:s,busy:a}){let o=M(null);return w(()=>{let r=o.current.querySelector(".now");r&&(o.current.scrollTop=r.parentElement.offsetTop-o.current.offsetTop-Ls)},[t.phase]),i`<ol class=${"phases"+(e.phases.length>js?" many":"")} ref=${o}>
    ${e.phases.map((r,l)=>{let c=r.id===t.phase,p=t.reached.includes(r.id),u=c?"now":p?"again":r.id===t.agenda.phase?"ahead":"skip",d=()=>c||s("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return i`<li key=${r.id}>
        <button class=${"button phase"+(c?" now":p?" been":"")} aria-current=${c?"step":void 0}
          aria-disabled=${String(a)} onClick=${d}>
          <strong>${l+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${u}`)} · ${Us(r,t.minutes[r.id],n)}</span>
        </button></li>`})}
  </ol>`}var Us=(e,t,n)=>t===e.minutes?n("minutes",{n:t}):n("console_minutes_fitted",{n:t,plan:e.minutes});function Ks({frame:e,state:t,page:n,t:s,run:a}){let{timer:o}=t,r=Gs(e,t),[l,c]=f(r);w(()=>c(r),[r]);let p=o.minutes!=null,u=p&&o.ends_at==null,d=(_,$,m)=>a("timer",{change:_,minutes:$},m);return i`<div class="time">
    <div class="time-now">
      ${p?i`<${zt} timer=${o} page=${n} t=${s} />`:i`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${Xt} pace=${t.pace} t=${s} />
        <${Xt} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${p&&i`
        <button class="button" onClick=${()=>d(u?"resume":"pause")}>
          ${s(u?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>d("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>d("add",5)}>+5</button>`}
      <span class="anew"><${ue} label=${s("console_minutes")} value=${l} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>d("start",l,s("console_clock_started",{n:l}))}>
        ${s(p?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function Gs(e,t){return t.phase==="gallery"?t.round.minutes:t.minutes[t.phase]||10}function Xt({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),a=s?e>0?"ahead":"behind":"on_time";return i`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:s})}</span>`}function nn({frame:e,state:t,t:n,run:s,busy:a}){let{slots:o,edited:r}=t.agenda,[l,c]=f(""),p=[1,2].filter(d=>o.some(_=>_.day===d)),u={frame:e,state:t,t:n,run:s,busy:a,open:l,setOpen:c};return i`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!r} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${Ze(t,e,n)}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${p.map(d=>i`<section key=${d}><h3>${n("console_day",{n:d})}${" "}
      <span class="gentle">${n("console_day_sum",{n:Vs(o,d)})}</span></h3>
      <ol class="slots">${o.filter(_=>_.day===d).map(_=>i`<${Js} key=${_.id} slot=${_} ...${u} />`)}</ol>
    </section>`)}
    <${Xs} frame=${e} t=${n} run=${s} />
  </div>`}var Vs=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function Js({slot:e,frame:t,state:n,t:s,run:a,busy:o,open:r,setOpen:l}){let c=e.plan.map(m=>t.activities.find(g=>g.id===m)).filter(Boolean),p=n.agenda.now===e.id,u={name:e.text},d=m=>a("slot_move",{slot:e.id,by:m}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",u)),$=m=>Pe(a,t,{args:m?{slot:e.id,activity:m.id}:{slot:e.id},told:s("console_led",{title:m?U(m.title):e.text})});return i`<li class=${"slot"+(e.skipped?" skipped":"")+(p?" now":"")} aria-current=${p?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${p&&i` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&i` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!p&&(c.length?c:[null]).map(m=>i`<button class="button" key=${m?m.id:""}
          aria-disabled=${String(o)} aria-label=${s("console_slot_lead",{title:m?U(m.title):e.text})}
          onClick=${()=>$(m)}>${c.length>1?s("console_slot_go_to",{num:m.num}):s("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${s("console_slot_up",u)} onClick=${()=>d(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",u)} onClick=${()=>d(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${_}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(r===e.id)} aria-label=${s("console_slot_edit",u)}
          onClick=${()=>l(r===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...Ys(e,t,s)].join(" · ")}</p>
    ${r===e.id&&i`<${Qs} slot=${e} t=${s} run=${a} close=${()=>l("")} />`}
  </li>`}var Ys=(e,t,n)=>e.plan.map(s=>t.script.plans.find(a=>a.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function Qs({slot:e,t,run:n,close:s}){let[a,o]=f({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[r,l]=f(!0),c=d=>_=>o({...a,[d]:_.target.value}),p=async d=>{d.preventDefault(),(await n("slot",{slot:e.id,follow:r,...sn(a)},t("console_saved"))).ok&&s()},u=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return i`<form class="slot-form" onSubmit=${p}>
    <${on} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${r} onChange=${d=>l(d.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&i`<button type="button" class="button quiet" onClick=${u}>${t("delete")}</button>`}</span>
  </form>`}var sn=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function on({typed:e,set:t,t:n}){return i`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>i`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var tn={text:"",day:1,start:"",minutes:15,activity:""};function Xs({frame:e,t,run:n}){let[s,a]=f(tn),o=l=>c=>a({...s,[l]:c.target.value});return i`<form class="slot-form" onSubmit=${async l=>{l.preventDefault(),(await n("slot_add",{...sn(s),activity:s.activity},t("console_saved"))).ok&&a(tn)}}>
    <h3>${t("console_slot_add")}</h3>
    <${on} typed=${s} set=${o} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${o("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(l=>i`<option key=${l.id} value=${l.id}>${l.num} ${U(l.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function an({frame:e,state:t,t:n,run:s,busy:a}){return i`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(o=>{let r=o.id===(t.lead||e.activity);return i`<li key=${o.id}><button class=${"button"+(r?" primary":"")} aria-current=${r?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>Pe(s,e,{args:{activity:o.id},told:n("console_led",{title:U(o.title)})})}>
        <strong>${o.num}</strong> <span lang="th">${o.title}</span></button></li>`})}</ul></div>`}function rn({state:e,t,run:n}){let{announced:s}=e,[a,o]=f(""),r=async l=>{l.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&o("")};return i`<div>
    ${s.text&&i`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${r}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${l=>o(l.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var et=543;function un({question:e,values:t,change:n,frame:s,t:a,disabled:o,children:r}){let l=e.fields.filter($=>!$.more),c=e.fields.filter($=>$.more),[p]=f(c.some($=>Ee({one:t[$.id]}))),u=($,m)=>n({fields:{...t,[$]:m}}),d=$=>{let m=tt[$.kind];return i`<${m} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${a}
      near=${t[$.after]} disabled=${o} set=${g=>u($.id,g)} />`},_=c.map($=>$.text.split(" (")[0]).join(" · ");return i`${l.map(d)}${r}
    ${c.length>0&&i`<details class="more-parts" open=${p}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map(d)}</details>`}`}var pn=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),Ee=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Zs({field:e,of:t}){return i`<label class="label" for=${t}>${e.text}</label>`}function ln({field:e,value:t,set:n,disabled:s}){let a=`part-${e.id}`,o=r=>n(r.target.value);return i`<div class="part"><${Zs} field=${e} of=${a} />
    ${e.kind==="line"?i`<input id=${a} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:i`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function eo({field:e,value:t,set:n,disabled:s,t:a}){let o=Array.from({length:e.levels},(r,l)=>l+1);return i`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(r=>i`<button type="button" role="radio" key=${r} class="choice level"
      aria-checked=${String(t===r)} aria-label=${a("level",{n:r,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===r?null:r)}>${r}</button>`)}</div>
    ${(e.low||e.high)&&i`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function cn({field:e,value:t,set:n,disabled:s}){let a=e.kind==="choices",o=a?t||[]:[t].filter(Boolean),r=l=>{n(a?o.includes(l)?o.filter(c=>c!==l):[...o,l]:t===l?"":l)};return i`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(l=>i`<button type="button" key=${l.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(l.id))} disabled=${s}
      onClick=${()=>r(l.id)}><span class="tick" aria-hidden="true"></span>${l.text}</button>`)}
  </div>`}function to({field:e,value:t,set:n,disabled:s}){return i`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function no({field:e,value:t,near:n,set:s,disabled:a,frame:o,t:r}){let[l,c]=String(t||"").split("-"),p=/^\d+$/.test(l)&&l.length===4?Number(l)+et:l,u=($,m)=>s($||m?`${$}-${m}`:""),d=$=>/^[0-9]{4}$/.test($)?String(Number($)-et):$,_=$=>$.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return i`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${r("month")} value=${c||""} disabled=${a}
        onChange=${$=>u(l||so($.target.value,n),$.target.value)}>
        <option value="">${r("month")}</option>
        ${o.texts.months.map(($,m)=>{let g=String(m+1).padStart(2,"0");return i`<option key=${g} value=${g}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${r("year_be")} placeholder=${r("year_be")}
        value=${p||""} disabled=${a} onInput=${$=>u(d(_($.target.value)),c||"")} />
    </div></div>`}function so(e,t){let n=new Date,[s,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?s+1:s)}var tt={text:ln,line:ln,level:eo,choice:cn,choices:cn,month:no,check:to};function oo(e,t,n,s){return e?e.fields.filter(a=>Ee({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...ao(a,t[a.id],n,s)})):[]}function ao(e,t,n,s){let a=o=>(e.options.find(r=>r.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:ro(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function ro(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+et}`}function W({question:e,values:t,frame:n,t:s}){return i`${oo(e,t,n,s).map(a=>i`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function $n({answer:e,question:t,frame:n,t:s,run:a}){let[o,r]=f([]),l=e.base.join(" ");w(()=>{a("history",{item:e.item}).then(p=>p.ok&&r(p.history))},[l]);let c=(p,u)=>a("bring_back",{id:A(),item:e.item,entry:p},d=>u?s("console_undone",{what:s("console_history")}):{words:s("console_brought_back"),label:s("undo"),act:()=>c(d.was,!0)});return i`<ol class="history">${o.map(p=>i`<li key=${p.entry}>
    <p class="gentle">${p.at} · ${p.by||s(p.leader?"console_history_leader":"console_history_nobody")}
      ${p.via&&i` · ${s("from_paper")}`}
      ${p.stands&&i` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${p.gone?i`<p>${s(p.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:i`<p class="said-text" lang="th">${p.year_text&&i`<strong class="year">${p.year_text} </strong>`}${p.text}
          <${W} question=${t} values=${p.fields} frame=${n} t=${s} /></p>`}
    ${!p.gone&&!p.stands&&i`<button class="button quiet" onClick=${()=>c(p.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}var nt=40,lo=280,dn="hall";function mn(e){let{frame:t,state:n,t:s}=e,[a,o]=f(""),[r,l]=f(""),[c,p]=f(nt);w(()=>p(nt),[a,r]);let u=_=>(!a||(_.group||dn)===a)&&(!r||_.question===r),d=n.answers.filter(u);return i`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s("console_answers_count",{n:d.length})}</span></h2>
    ${n.spotlight&&i`<${io} ...${e} />`}
    <div class="filters">
      <${_n} label=${s("console_by_group")} all=${s("console_all_groups")} value=${a} set=${o}
        options=${[...n.groups.map(_=>[_.id,_.name]),[dn,s("console_hall")]]} />
      <${_n} label=${s("console_by_question")} all=${s("console_all_questions")} value=${r} set=${l}
        options=${t.questions.map(_=>[_.id,fn(_)])} />
    </div>
    ${!d.length&&i`<p class="gentle nothing">${s(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${d.slice(0,c).map(_=>i`<${co} key=${_.item} answer=${_} ...${e} />`)}
      ${d.length>c&&i`<li><button class="button quiet" onClick=${()=>p(c+nt)}>
        ${s("console_more_answers",{n:d.length-c})}</button></li>`}
    </ul>
  </section>`}function io({state:e,t,run:n}){let s=e.answers.find(r=>r.item===e.spotlight),a=s&&(s.text||s.year_text),o=()=>n("spotlight",{item:null},t("console_unlit"));return i`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${o}>${t("console_unlight")}</button>
  </div>`}var fn=e=>[e.num,e.text].filter(Boolean).join(" ");function _n({label:e,all:t,value:n,set:s,options:a}){return i`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${o=>s(o.target.value)}>
      <option value="">${t}</option>
      ${a.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select>
  </label>`}function co({answer:e,frame:t,state:n,t:s,groups:a,run:o}){let r=a.get(e.group),[l,c]=f(!1),[p,u]=f(!1),d=t.questions.find(y=>y.id===e.question),_=e.versions.length>1?e.versions:[e],$=_.some(y=>y.text.length>lo),m=n.spotlight===e.item,g=()=>o("spotlight",{item:m?null:e.item},s(m?"console_unlit":"console_lit")),b=()=>o("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return i`<li class=${"said"+(e.hidden?" hidden-one":"")+(m?" lit":"")}>
    <p class="said-from">${r&&i`<${B} look=${r} /> `}<strong lang="th">${r?r.name:s("console_hall")}</strong>
      ${e.by&&i`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&i` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${d&&fn(d)}</p>
    ${e.hidden&&i`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${m&&i`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${_.length>1&&i`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(y=>i`<p key=${y.entry} class=${"said-text"+($&&!l?" cut":"")} lang="th">
      ${y.year_text&&i`<strong class="year">${y.year_text} </strong>`}${y.text}
      <${W} question=${d} values=${y.fields} frame=${t} t=${s} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(m)} disabled=${e.hidden} onClick=${g}>
        ${s(m?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${b}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${$&&i`<button class="button quiet" aria-expanded=${String(l)} onClick=${()=>c(!l)}>
        ${s(l?"console_less":"console_whole")}</button>`}
      ${d&&d.by==="group"&&!d.sensitive&&i`<button class="button quiet" aria-expanded=${String(p)}
        onClick=${()=>u(!p)}>${s("console_history")}</button>`}
    </div>
    ${p&&i`<${$n} answer=${e} question=${d} frame=${t} t=${s} run=${o} />`}
  </li>`}var uo=1e3,pe=1024;function hn({state:e,go:t,t:n}){let{told:s,ask:a,trouble:o,news:r}=$o(n),[l,c]=f(["report","plans","data"]),[p,u]=f(""),d=s&&s.running,_=m=>c(l.includes(m)?l.filter(g=>g!==m):[...l,m]),$=m=>{m.preventDefault();let[g,...b]=p.split(":");a("/exports",[...l.map(y=>["choice",y]),...g?[[g,b.join(":")]]:[]])};return i`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${$}>
      <fieldset disabled=${!!d}><legend>${n("exports_what")}</legend>
        ${(s&&s.choices||[]).map(m=>i`<label class="tick" key=${m}>
          <input type="checkbox" checked=${l.includes(m)} onChange=${()=>_(m)} />
          <span>${n(`exports_choice_${m}`)}</span></label>`)}</fieldset>
      <div><${_o} state=${e} value=${p} set=${u} disabled=${!!d} t=${n} />
        ${d?i`<button type="button" class="button" onClick=${()=>a("/exports/stop",[])}>${n("exports_stop")}</button>`:i`<button class="button primary" disabled=${!s||!l.length}>${n("exports_start")}</button>`}
      </div>
    </form>
    ${d&&i`<${mo} running=${d} t=${n} />`}
    <div role="status" class="exports-said">${d?n("exports_working",{what:gn(d.what,n)}):r}</div>
    <div role="alert">${!d&&o&&i`<${po} trouble=${o} go=${t} t=${n} />`}</div>
    ${s&&i`<${fo} made=${s.made} fresh=${r===n("exports_done")} ask=${a} t=${n} />`}
  </div>`}function po({trouble:e,go:t,t:n}){return e.code==="research.undecided"?i`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:i`<p class="exports-trouble">${e.where&&i`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function $o(e){let[t,n]=f(null),[s,a]=f(null),[o,r]=f(""),l=M(!1),c=async(p,u)=>{u&&r("");try{let d=u&&new URLSearchParams(u),_=await(await fetch(p,{method:u?"POST":"GET",credentials:"same-origin",body:d})).json();if(_.refused)return void a(_.refused);let $=l.current&&!_.running;l.current=!!_.running,p.endsWith("/remove")&&r(e("exports_removed")),$&&r(p.endsWith("stop")?e("exports_stopped"):_.error?"":e("exports_done")),n(_),a(_.error)}catch{a({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return w(()=>{c("/exports")},[]),w(()=>{if(!t||!t.running)return;let p=setInterval(()=>c("/exports"),uo);return()=>clearInterval(p)},[!!(t&&t.running)]),{told:t,ask:c,trouble:s,news:o}}function _o({state:e,value:t,set:n,disabled:s,t:a}){let o=c=>c.province?c.district:c.district||e.about.district,r=[...new Set(e.groups.map(o).filter(Boolean))].sort((c,p)=>c.localeCompare(p,"th")),l=(c,p)=>p.map(([u,d])=>i`<option key=${u} value=${`${c}:${u}`}>${d}</option>`);return i`<label class="line-field"><span>${a("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${a("exports_whole")}</option>
      ${r.length>0&&i`<optgroup label=${a("exports_districts")}>
        ${l("district",r.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&i`<optgroup label=${a("exports_groups")}>
        ${l("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var gn=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function mo({running:e,t}){let n=Math.round(100*e.done);return i`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:gn(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function fo({made:e,fresh:t,ask:n,t:s}){let a=o=>o<pe*pe?s("exports_kb",{n:Math.max(1,Math.round(o/pe))}):s("exports_mb",{n:(o/pe/pe).toFixed(1)});return i`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&i`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((o,r)=>i`<li class="exports-one" key=${o.id}>
      <p><strong>${s("exports_made_at",{at:o.at,whose:o.whose||s("exports_whole")})}</strong>
        ${t&&r===0&&i` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${o.files.map(l=>i`<li key=${l.number}>
        <a class="button quiet" href=${`/exports/${o.id}/${l.number}`} download><span lang="th">${l.name}</span>
          <span class="gentle">${a(l.bytes)}</span></a></li>`)}</ul>
      <${ho} id=${o.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function ho({id:e,ask:t,t:n}){let[s,a]=f(!1);return s?i`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div>`:i`<button class="button quiet" onClick=${()=>a(!0)}>${n("exports_remove")}</button>`}var go={1:"keep",2:"blank",3:"replace"},bo={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function bn({t:e,run:t}){let[n,s]=f(null),[a,o]=f(""),[r,l]=f(!1),c=M(null);w(()=>{t("findings").then(m=>m.ok&&(s(m.findings),o((m.findings[0]||{}).id||"")))},[]);let p=m=>{o(m);let g=c.current&&c.current.querySelector(`[data-finding="${m}"]`);g&&g.focus()},u=async(m,g,b="")=>{let y=q=>r&&g&&!q.does&&q.kind===m.kind&&q.words===m.words,k=new Set(n.filter(q=>q.id===m.id||y(q)).map(q=>q.id)),C=await t("decide",{findings:[...k],does:g,words:b});if(!C.ok)return;let h=n.map(q=>k.has(q.id)?{...q,does:g,instead:C.words}:q);s(h);let v=h.findIndex(q=>q.id===m.id),x=g&&[...h.slice(v),...h.slice(0,v)].find(q=>!q.does);(x||!g)&&p((x||m).id)},d=m=>{let g=n[n.findIndex(b=>b.id===a)+m];g&&p(g.id)};if(!n)return i`<p role="status">${e("clearing_looking")}</p>`;let _=n.filter(m=>!m.does).length,$=n.length;return i`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${$?_?e("clearing_left",{left:_,all:$}):e("clearing_over",{all:$}):e("clearing_none")}</p>
    ${$>0&&i`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${r} onChange=${()=>l(!r)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(m=>i`<${yo} key=${m.id} one=${m} t=${e}
        here=${m.id===a} enter=${()=>o(m.id)} decide=${(g,b)=>u(m,g,b)} step=${d} />`)}</ol>`}
  </div>`}function yo({one:e,t,here:n,enter:s,decide:a,step:o}){let[r,l]=f(!1),c=u=>u==="replace"?l(!0):(l(!1),a(u)),p=u=>{if(u.target.tagName==="INPUT"||u.ctrlKey||u.altKey||u.metaKey)return;let d={ArrowDown:1,ArrowUp:-1}[u.key],_=go[u.key];!d&&(!_||e.does)||(u.preventDefault(),d?o(d):c(_))};return i`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${p}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&i`<p class="finding-said">${t(bo[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>a("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&i`<div class="finding-acts">${["keep","blank","replace"].map(u=>i`<button class="button" key=${u}
      aria-expanded=${u==="replace"?String(r):void 0} onClick=${()=>c(u)}>${t(`clearing_${u}`)}</button>`)}</div>`}
    ${!e.does&&r&&i`<${ko} t=${t} put=${u=>a("replace",u)} />`}
  </li>`}var vo=e=>e&&e.focus();function ko({t:e,put:t}){return i`<form class="finding-words" onSubmit=${s=>{s.preventDefault(),t(s.currentTarget.elements.words.value)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <input ref=${vo} name="words" type="text" maxlength="300" lang="th" /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var wo=["choice","choices","grid"],xo=["answer","place","at"],yn=["answer","consent","person","place","unused"],So=[[";","semicolon"],[",","comma"],[" ","space"]];function vn({found:e,about:t,corrections:n,correct:s,t:a}){return i`<h3>${a("columns")}</h3>
    ${!e.asks_consent&&i`<p class="import-note"><strong>${a("no_consent")}</strong> ${a("no_consent_do")}</p>`}
    ${e.notes.map(o=>i`<p class="import-note" key=${o.words}>${o.words}</p>`)}
    ${e.others.length>0&&i`<p class="import-note">${a("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${a("column")}</th><th>${a("becomes")}</th>
      <th>${a("examples")}</th></tr></thead>
      <tbody>${e.columns.map(o=>i`<${Co} key=${o.header} one=${{...o,...n[o.header]}}
        about=${t} set=${(r,l)=>s(o.header,r,l)} t=${a} />`)}</tbody></table></div>`}function Co({one:e,about:t,set:n,t:s}){let a=[...yn,...yn.includes(e.use)?[]:[e.use]].map(r=>[r,t.use[r]]),o=r=>`${e.header} ${s(r)}`;return i`<tr class=${["unused","person"].includes(e.use)?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${se} label=${o("becomes")} value=${e.use} options=${a} set=${r=>n("use",r)} />
      ${xo.includes(e.use)&&e.kind!=="skip"&&i`<${qo} one=${e} about=${t} set=${n} label=${o} t=${s} />`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function qo({one:e,about:t,set:n,label:s,t:a}){let o=Object.entries(t.kind).filter(([r])=>r!=="skip");return i`${e.use!=="at"&&i`<${se} label=${s("kind")} value=${e.kind} options=${o} set=${r=>n("kind",r)} />`}
    ${e.kind==="date"&&i`<${Po} one=${e} about=${t} set=${n} label=${s} t=${a} />`}
    ${wo.includes(e.kind)&&!e.of&&i`<${Eo} one=${e} set=${n} label=${s} t=${a} />`}`}function Po({one:e,about:t,set:n,label:s,t:a}){let o=["be","ce","each"].map(l=>[l,t.era[l]]),r=["dmy","mdy"].map(l=>[l,a(l)]);return i`<div class="import-pair"><${se} label=${s("era")} value=${e.era} none=${a("era_pick")} options=${o}
      set=${l=>n("era",l)} />
    <${se} label=${s("order")} value=${e.order} none=${a("order_pick")} options=${r}
      set=${l=>n("order",l)} /></div>`}function Eo({one:e,set:t,label:n,t:s}){let a=So.map(([r,l])=>[r,s(l)]),o=e.options.filter(r=>r.trim()).length;return i`${e.kind!=="choice"&&i`<label class="import-sign"><span>${s("between")}</span>
      <${se} label=${n("between")} value=${e.between} options=${a} none=${e.between?"":s("between_pick")}
        set=${r=>t("between",r)} /></label>`}
    <details class="import-options" open=${!!e.between}><summary>${s("options",{count:o})}</summary>
      <label><span class="gentle">${s("options_how")}</span>
        <textarea lang="th" aria-label=${n("options_box")} rows=${Math.min(10,Math.max(3,e.options.length+1))} value=${e.options.join(`
`)}
          onInput=${r=>t("options",r.target.value.split(`
`))}></textarea></label></details>
    <label class="tick"><input type="checkbox" checked=${e.other}
      onChange=${r=>t("other",r.target.checked)} /> ${s("other")}</label>`}function se({label:e,value:t,options:n,set:s,none:a}){return i`<select aria-label=${e} value=${t} onChange=${o=>s(o.target.value)}>
    ${a&&i`<option value="" selected=${!t}>${a}</option>`}
    ${n.map(([o,r])=>i`<option key=${o} value=${o} selected=${o===t}>${r}</option>`)}
  </select>`}function st({ask:e,t}){let[n,s]=f([]),[a,o]=f(""),[r,l]=f(null),c=u=>(u.ok&&s(u.brought),l(u.ok?null:u.error||{what:t("no_answer"),do:""}),u.ok);w(()=>{e("brought").then(c)},[]);let p=async u=>{let _=c(await e("out",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({id:u.id})}));o(_?t("out_done",{rows:u.rows}):"")};return i`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${a}</p>
    <div role="alert">${r&&i`<p class="bad"><strong>${r.what}</strong> ${r.do}</p>`}</div>
    ${n.length>0&&i`<h3>${t("brought")}</h3>
      <ul>${n.map(u=>i`<${Mo} key=${u.id} one=${u} out=${p} t=${t} />`)}</ul>`}</section>`}function Mo({one:e,out:t,t:n}){let[s,a]=f(!1),o=n("brought_one",{...e,file:e.file||n("brought_no_file")});return s?i`<li><span lang="th">${o}</span><div class="sure" role="alert"><p>${n("out_sure",e)}</p>
    <button class="button bad-button" onClick=${()=>t(e)}>${n("out_yes",e)}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div></li>`:i`<li><span lang="th">${o}</span>
      <button class="button quiet" aria-label=${`${n("out")} ${o}`} onClick=${()=>a(!0)}>${n("out")}</button></li>`}var Do=1024*1024;async function $e(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function kn(){let[e,t]=f(null);return w(()=>{$e("about").then(s=>s.words&&t(s))},[]),e?i`<${To} about=${e} t=${(s,a)=>Ve(e.words[s]??s,{most:Math.round(e.most/Do),...a})} />`:null}function To({about:e,t}){let[n,s]=f(null),[a,o]=f(null),[r,l]=f(null),[c,p]=f(!1),[u,d]=f({}),[_,$]=f(!1),m=h=>{p(!1),l(h.ok||h.asks?null:h.error||{what:t("no_answer"),do:""}),(h.ok||h.surveys)&&o(v=>h.ok?{...h,notes:g(v,h)}:{...v,surveys:h.surveys}),h.ok&&d({})},g=(h,v)=>Object.keys(u).length?h.notes.filter(x=>!u[x.header]):v.notes,b=async(h,v,x={})=>{p(!0);let q=a?a.survey:"",O={...v,survey:q,corrections:u,skip_bad:_,...x};m(await $e(h,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(O)}))},y=async h=>{let v=h.target.files[0];if(!v)return;if(o(null),d({}),$(!1),v.size>e.most)return l({what:t("too_big"),do:""});p(!0);let x={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(v.name)},q=await $e("file",{method:"POST",headers:x,body:v});if(!q.ok)return m(q);let O={file:q.file,name:v.name};s(O),await b("look",O,{survey:"",corrections:{}})},k=(h,v,x)=>d(q=>({...q,[h]:{...q[h],[v]:x}})),C=a&&a.columns;return a&&a.stored?i`<div class="import"><p role="status" class="import-done">${t("done",a.counts)}</p>
      ${!a.asks_consent&&i`<p class="import-note">${t("no_consent")}</p>`}
      <button class="button" onClick=${()=>o(null)}>${t("another")}</button>
      <${st} ask=${$e} t=${t} /></div>`:i`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${y} /></label>
    ${a&&a.surveys&&i`<${Oo} label=${t("survey")} value=${a.survey||""} none=${t("survey_pick")}
      options=${a.surveys.map(h=>[h.id,`${h.id} ${h.title}`])}
      set=${h=>h&&b("look",n,{survey:h,corrections:{}})} />`}
    ${a&&!C&&!c&&i`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${r&&i`<p class="bad"><strong>${r.where} ${r.what}</strong> ${r.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):C?t("found",{rows:a.rows}):""}</p>
    ${C&&i`<${vn} found=${a} about=${e} corrections=${u} correct=${k} t=${t} />
      <${Io} found=${a} t=${t} />
      <${Ao} found=${a} changed=${Object.keys(u).length>0} busy=${c} skipBad=${_} setSkipBad=${$}
        check=${()=>b("look",n)} store=${()=>b("store",n)} t=${t} />`}
    ${!a&&!c&&i`<${st} ask=${$e} t=${t} />`}
  </div>`}function Ao({found:e,changed:t,busy:n,skipBad:s,setSkipBad:a,check:o,store:r,t:l}){let c=e.counts.new+e.counts.changed,p=!t&&c>0&&!e.whole&&(e.bad===0||s);return i`<div class="import-acts">
    ${!t&&!e.asks_consent&&i`<p class="import-note">${l("no_consent")}</p>`}
    ${!t&&e.bad>0&&i`<p class="bad">${l("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&i`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${u=>a(u.target.checked)} /> ${l("skip_bad")}</label>`}
    ${t&&i`<button class="button primary" disabled=${n} onClick=${o}>${l("check")}</button>`}
    ${!t&&i`<button class="button primary" disabled=${n||!p} onClick=${r}>${l("store",{count:c})}</button>`}
  </div>`}function Io({found:e,t}){let n=e.bad-e.problems.length;return i`${e.bad>0&&i`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,a)=>i`<li key=${a} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&i`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&i`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&i`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function Oo({label:e,...t}){return i`<label class="line-field"><span>${e}</span><${se} label=${e} ...${t} /></label>`}function wn({frame:e,state:t,t:n,groups:s,run:a,add:o}){let r=t.phase||(e.phases[0]||{}).id,l=t.groups.filter(p=>p.done.includes(r)).length,c=t.groups.reduce((p,u)=>p+u.members,0);return i`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:l})}`:""}</span>
      <button class="button quiet" onClick=${o}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&i`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(p=>i`<${No} key=${p.id} group=${p} look=${s.get(p.id)}
      phase=${r} online=${t.online} about=${t.about} t=${n} run=${a} />`)}</ul>
  </section>`}function No({group:e,look:t,phase:n,online:s,about:a,t:o,run:r}){let[l,c]=f(""),p=e.done.includes(n),u={members:e.members,online:(s||{})[e.id]||0,answers:e.counts[n]||0},d=o(s?"console_tile_online":"console_tile",u),_=o("console_manage",{name:e.name}),$=()=>r("away",{group:e.id,away:!e.away},o(e.away?"console_is_back":"console_is_away",{name:e.name})),m=()=>r("call",{group:e.id,called:!e.called},o(e.called?"console_uncalled":"console_called_now",{name:e.name}));return i`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(p?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${e.name}><${B} look=${t} /> ${p&&i`<span class="good"><${Ye} name="done" /></span> `}${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!l)} aria-label=${_} title=${_}
        onClick=${()=>c(l?"":"acts")}><${Ye} name="more" /></button>
    </div>
    <p class="tile-line" title=${[d,e.district].filter(Boolean).join(" · ")}>
      <span aria-hidden="true">${o(s?"console_tile_short":"console_tile",u)}</span><span class="hush">${d}</span>
      ${p&&i`<span class="hush">${o("console_done")}</span>`}
      ${e.district&&i`<span class="tile-place" lang="th">${e.district}</span>`}</p>
    ${(e.called||e.away)&&i`<p>
      ${e.called&&i`<strong class="call-tag">${o("console_called")}</strong>`} ${e.away&&i`<strong>${o("console_seen_away")}</strong>`}</p>`}
    ${l==="acts"&&i`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${$}>
        ${o(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${m}>
        ${o(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>c("name")}>${o("console_rename")}</button>
      <button class="button quiet" onClick=${()=>c("place")}>${o("console_place")}</button>
    </div>`}
    ${l==="name"&&i`<${jo} group=${e} t=${o} run=${r} close=${()=>c("")} />`}
    ${l==="place"&&i`<${Lo} group=${e} about=${a} t=${o} run=${r} close=${()=>c("")} />`}
  </li>`}function jo({group:e,t,run:n,close:s}){let[a,o]=f(e.name),r=M(null);return w(()=>r.current.focus(),[]),i`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <input ref=${r} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>o(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Lo({group:e,about:t,t:n,run:s,close:a}){let[o,r]=f({district:e.district,province:e.province}),l=M(null);w(()=>l.current.focus(),[]);let c=async u=>{u.preventDefault(),(await s("place",{group:e.id,...o},n("console_place_saved"))).ok&&a()},p=(u,d)=>i`<label><span class="gentle">${n(`console_about_${u}`)}</span>
    <input ref=${d} lang="th" maxlength="200" value=${o[u]} placeholder=${t[u]}
      onInput=${_=>r({...o,[u]:_.target.value})} /></label>`;return i`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${u=>u.key==="Escape"&&a()}>
    ${p("district",l)}${p("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${a}>${n("cancel")}</button>
  </form>`}function xn({state:e,t}){let{joining:n}=e;if(!n||!n.code)return i`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return i`<div class="join-panel">
    ${n.qr&&i`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(a=>i`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function Sn({frame:e,state:t,t:n}){let{rows:s,troubles:a}=t.led,o=r=>e.instruments.find(l=>l.id===r)||{title:r};return i`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(r=>i`<p key=${r.instrument}><strong>${o(r.instrument).title}</strong><br />
      ${["before","after"].map(l=>i`<span key=${l}>${n(`inst_${l}`)}: ${n("inst_answered",{n:r[l].n,waiting:r[l].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    <h3>${n("inst_surveys")}</h3>
    ${e.surveys.map(r=>i`<p key=${r.id}><strong>${r.num}</strong> ${r.title}<br />
      <span class="gentle">${Ro(r.id,e,t,n)}</span></p>`)}
    ${e.questionnaires.filter(r=>!r.survey).map(r=>i`<p key=${r.id}><strong>${r.title}</strong><br />
      <span class="gentle">${Cn(r,t,n)}</span></p>`)}
    ${a.length>0&&i`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(r=>i`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function Ro(e,t,n,s){let a=t.here[e];if(!a)return s("inst_link");let o=t.questionnaires.filter(l=>a.includes(l.id)).map(l=>Cn(l,n,s)),r=t.instruments.filter(l=>a.includes(l.id)).map(l=>l.short||l.title);return[...o,...r].join(" · ")}var Cn=(e,t,n)=>n("inst_here",{by:n(`inst_by_${e.by}`),n:t.led.answered[e.id]});function qn({state:e,t,run:n}){let{columns:s,gaps:a,lines:o,goals:r}=e.led,l=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return i`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>i`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>l(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:o,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>i`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var Bo=3;function Pn(e){let{frame:t,state:n,t:s,run:a}=e,{themes:o,sayings:r}=n.led,[l,c]=f([]),[p,u]=f(""),[d,_]=f(!1),$=new Map;o.forEach(v=>v.items.forEach(x=>$.set(x,[...$.get(x)||[],v])));let m=t.questions.filter(v=>r.some(x=>x.question===v.id)),g=r.filter(v=>(!p||v.question===p)&&!(d&&v.items.every(x=>$.has(x)))),b=new Set(r.flatMap(v=>v.items)),y=l.filter(v=>b.has(v)),k=v=>v.items.every(x=>y.includes(x)),C=v=>c(k(v)?y.filter(x=>!v.items.includes(x)):[...new Set([...y,...v.items])]),h=async(v,x)=>(await a("theme",{id:A(),...v},x)).ok;return i`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${o.length>0&&i`<${zo} ...${e} themes=${o} sayings=${r} put=${h} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${p} onChange=${v=>u(v.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${m.map(v=>i`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String(d)} onClick=${()=>_(!d)}>${s("themes_only_left")}</button>
    </div>
    ${!g.length&&i`<p class="gentle nothing">${s(r.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${g.map(v=>i`<${Ho} key=${v.items[0]} one=${v} ...${e} picked=${k(v)}
      tap=${C} themes=${[...new Set(v.items.flatMap(x=>$.get(x)||[]))]} showAsked=${!p} />`)}</ul>
    ${y.length>0&&i`<${Wo} t=${s} themes=${o} picked=${y} put=${h} clear=${()=>c([])} />`}
  </section>`}function Ho({one:e,frame:t,t:n,groups:s,picked:a,tap:o,themes:r,showAsked:l}){let c=t.questions.find(p=>p.id===e.question);return i`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>o(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${W} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${En} ids=${e.groups} groups=${s} />
        ${l&&c&&i`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&i` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${r.map(p=>i` <span class="tag in-theme" key=${p.theme}>${p.name}</span>`)}</span>
    </span></button></li>`}function En({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return i`${n.map(s=>i`<span key=${s.id} title=${s.name}><${B} look=${s} />
    ${n.length<=Bo?i` <span lang="th">${s.name}</span> `:i`<span class="hush">${s.name}</span>`}</span>`)}`}function Wo({t:e,themes:t,picked:n,put:s,clear:a}){let[o,r]=f({theme:A(),name:""}),l=async(u,d)=>{await s(u,d)&&a()},c=u=>{u.preventDefault();let d=o.name.trim();l({theme:o.theme,name:d,items:n},e("themes_made",{name:d}))},p=u=>{let d=t.find(_=>_.theme===u.target.value);d&&l({...Mn(d),items:[...new Set([...d.items,...n])]},e("themes_added",{name:d.name}))};return i`<div class="together">
    <form class="together-new" onSubmit=${c}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <input lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} maxlength="200" value=${o.name}
        onInput=${u=>r({...o,name:u.target.value})} />
      <button class="button primary" disabled=${!o.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&i`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${p}><option value="">${e("themes_into_which")}</option>
          ${t.map(u=>i`<option key=${u.theme} value=${u.theme}>${u.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${a}>${e("themes_clear")}</button>
    </div>
  </div>`}var Mn=e=>({theme:e.theme,name:e.name});function zo({themes:e,sayings:t,frame:n,t:s,groups:a,run:o,put:r}){return i`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(l=>i`<${Fo} key=${l.theme} theme=${l} sayings=${t} frame=${n}
      t=${s} groups=${a} run=${o} put=${r} />`)}</ul></details>`}function Fo({theme:e,sayings:t,t:n,groups:s,run:a,put:o}){let[r,l]=f(null),c=t.filter(_=>_.items.some($=>e.items.includes($))),p=()=>a("dissolve",{id:A(),theme:e.theme},n("themes_dissolved",{name:e.name})),u=_=>o({...Mn(e),items:e.items.filter($=>!_.items.includes($))},n("themes_taken_out")),d=async _=>{_.preventDefault(),await o({theme:e.theme,name:r,items:e.items},n("themes_renamed"))&&l(null)};return i`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${Uo} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${r===null?i`<button class="button" onClick=${()=>l(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${p}>${n("themes_dissolve")}</button>`:i`<form class="together-new" onSubmit=${d}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${r} onInput=${_=>l(_.target.value)} />
          <button class="button primary" disabled=${!r.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>l(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>i`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${En} ids=${_.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>u(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var Uo=({ids:e,groups:t})=>i`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>i`<span key=${n.id} title=${n.name}><${B} look=${n} /></span>`)}</span>`;function Dn({state:e,t}){return i`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>i`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&i`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var Tn={instruments:Sn,plan:qn,themes:Pn,videos:Dn};function An({offers:e,draft:t,take:n,t:s}){return!e||!e.length?null:i`<details class="offers"><summary class="choice">${s("offers_title",{n:e.length})}</summary>
    ${e.map(a=>{let o=(t.from||[]).includes(a.item);return i`<button type="button" key=${a.item} class="choice option" aria-pressed=${String(o)}
        disabled=${o} onClick=${()=>n(a)}><span lang="th">${Me(a)}</span>
        <span class="gentle">${s(o?"offer_taken":"offer_take")}</span></button>`})}</details>`}function In({links:e,draft:t,link:n,t:s}){return i`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&i`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(a=>i`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${Me(a)}</span></button>`)}
  </div>`}var Me=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var De=new Map;function de(e,t,n,s){return De.has(s.id)||De.set(s.id,Ko(e,t,n,s)),De.get(s.id)}async function Ko(e,t,n,s){let a=await e.call(s.command||"save",s);De.delete(s.id);let o=Q(t,n);return!o||o.id!==s.id||(a.ok&&!a.ask?X(t,n):(a.ask||a.error)&&K(t,n,{...o,sending:null})),a}function On(e,t){w(()=>{jt(t).forEach(([n,s])=>de(e,t,n,s.sending))},[])}var Go=["sure","about","decade","unknown"];function Nn(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function jn({question:e,asked:t,draft:n,change:s,t:a}){let[o,r]=f(t||!!n.digits||n.how==="unknown");if(!o)return i`<button type="button" class="button quiet add-year" onClick=${()=>r(!0)}>
      ${a("add_year")}
    </button>`;let l=t?e.text:a("year_of_it");return i`<div class="year">
    ${!t&&i`<label class="label" for="year">${l}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?l:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${Go.map(c=>i`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${Vo(n,c)} onClick=${()=>s(Jo(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var Vo=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Jo=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Yo=10,Ln=e=>({item:e||A(),id:A(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function Rn(e){let{question:t,about:n,edited:s,single:a,behalf:o,offers:r,links:l,frame:c,page:p,t:u,onTyping:d,onSaved:_,onCancel:$}=e,m=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[g,b]=f(()=>Q(c.visit,m)??(s?Xo(s):Ln(a))),[y,k]=f(""),[C,h]=f(null),v=M(null),x=M(g),q=Ht(p),O=!!(g.text.trim()||g.digits.trim()||g.how==="unknown"||Ee(g.fields));w(()=>d(O),[O]),w(()=>()=>d(!1),[]),w(()=>{s&&v.current&&v.current.focus(),g.sending&&P(g)},[]);let z=E=>{x.current=E,b(E)},S=E=>{z(E),K(c.visit,m,E)},T=E=>{S({...x.current,...E,id:A(),sending:null}),h(null),k(y==="error"?y:"")},D=(E,R)=>{let fe=E.tried.filter(rs=>rs!==E.id).slice(-Yo),as={id:E.id,item:E.item,base:[...E.base,...fe],question:t.id,about:n,text:E.text,year:Nn(E,u),confirmed:R,fields:pn(t,E.fields),from:E.from,...o?{behalf:o}:{}},it={...E,tried:[...fe,E.id],sending:as};S(it),P(it)},P=async E=>{k("saving"),h(null);let R=await de(p,c.visit,m,E.sending);if(x.current.id===E.id){if(R.ok&&!R.ask){z(Ln(a)),k("saved"),_(R.saved);return}z({...x.current,sending:null}),h(R.ask||null),k(R.ask?"":R.error||"unsent")}},H=E=>{let R=[x.current.text.trim(),Me(E)].filter(Boolean).join(`
`);T({text:R,from:[...x.current.from||[],E.item]})},oe=E=>{let R=x.current.from||[];T({from:R.includes(E)?R.filter(fe=>fe!==E):[...R,E]})},ae=E=>{D({...g,how:"typed",digits:E,id:A()})},G=y==="saving"&&!q,me=()=>{S({...x.current,id:A(),sending:null}),k("")},L=Array.from(g.text).length-c.longest,Z=t.answer==="year";return i`<form class="composer" onSubmit=${E=>{E.preventDefault(),D(g)}}>
    <fieldset disabled=${G}>
      ${(Z||t.phase==="recall")&&i`<${jn} question=${t} asked=${Z} draft=${g}
        change=${T} t=${u} />`}
      ${Z&&i`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&i`<${An} offers=${r} draft=${g} take=${H} t=${u} />
      ${t.words&&i`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${v} id="story" rows=${Z||t.words?2:4} lang="th"
        aria-label=${Z||t.words?void 0:t.text}
        value=${g.text} onInput=${E=>T({text:E.target.value})}></textarea>`}
      <${un} question=${t} values=${g.fields||{}} change=${T} frame=${c} t=${u} disabled=${G}>
        ${l&&i`<${In} links=${l} draft=${g} link=${oe} t=${u} />`}<//>
    </fieldset>
    ${L>0&&i`<p class="note bad">${u("too_long",{n:L})}</p>`}
    ${C&&i`<${Zo} ask=${C} t=${u} suggest=${ae} confirm=${()=>D(g,C.doubt)}
      again=${()=>{h(null),T({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(G?"later":y==="saved"?"good":"")} role="status">
      ${Qo(y,O,G,u)}
    </p>
    <div class="row">
      ${G?i`<button type="button" class="button" onClick=${me}>${u("take_back")}</button>`:i`<button class="button primary" disabled=${y==="saving"||L>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&i`<button type="button" class="button quiet"
        onClick=${()=>{X(c.visit,m),$()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function Qo(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?i`<span class="bad">${s("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Xo(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:a,typed:o,fields:r,from:l}=e;return{item:n,id:A(),base:s,tried:[],text:a,how:t,digits:o,fields:r||{},from:l||[]}}function Zo({ask:e,t,suggest:n,confirm:s,again:a}){let o=M(null);return w(()=>o.current.scrollIntoView({block:"center"}),[]),i`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(r=>i`<button type="button" class="button" onClick=${()=>n(r)}>
        ${t("ask_yes",{year:r})}
      </button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}var ea="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",_e=e=>Array.from(e.querySelectorAll(ea)).filter(t=>!t.disabled);function ot(e,t,n=1){let s=_e(e),a=t.closest("[role=radiogroup]"),o=s.findIndex(l=>l===t||a&&a.contains(l)),r=s[o+n];return r&&r.focus(),!!r}function Bn({field:e,value:t,near:n,set:s,frame:a,t:o}){if(e.kind==="level")return i`<${na} field=${e} value=${t} set=${s} t=${o} />`;if(e.kind==="choice")return i`<${ta} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return i`<${at} label=${e.text} value=${t} set=${s} />`;let r=tt[e.kind];return i`<${r} field=${e} value=${t} near=${n} set=${s} frame=${a} t=${o} />`}function at({label:e,value:t,set:n,hint:s}){return i`<label class="box"><span>${e}</span>
    <textarea rows="1" lang="th" value=${t||""} placeholder=${s} onInput=${a=>n(a.target.value)}></textarea></label>`}function ta({field:e,value:t,set:n}){return i`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>i`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}function na({field:e,value:t,set:n,t:s}){let a=M(null),o=Array.from({length:e.levels},(c,p)=>p+1),r=c=>{n(c),a.current.querySelectorAll("[role=radio]")[c-1].focus()},l=c=>{let[,p]=/^(?:Digit|Numpad)(\d)$/.exec(c.code)||[],u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[c.key];if(!(c.ctrlKey||c.altKey||c.metaKey)){if(o.includes(Number(p))&&!c.shiftKey)r(Number(p)),ot(a.current.closest(".sheet"),document.activeElement);else if(u)r(Math.max(1,Math.min(e.levels,t?t+u:1)));else if(["Backspace","Delete"].includes(c.key)||p==="0")n(null);else return;c.preventDefault()}};return i`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${a} onKeyDown=${l}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${o.map(c=>i`<span key=${c} class="level-key"
      role="radio" tabindex=${c===(t||1)?0:-1} aria-checked=${String(c===t)}
      aria-label=${s("level",{n:c,all:e.levels})} onClick=${()=>r(c)}>${c}</span>`)}</span></div>`}var sa=10,Hn=e=>({...e,item:e.item||A(),id:A(),tried:[],dirty:!1});function Wn({sheet:e,question:t,slot:n,place:s,flush:a,saved:o,frame:r,page:l,t:c}){let[p,u]=f(()=>Q(r.visit,s)??Hn(n)),[d,_]=f(p.dirty?"kept":n.entry?"there":""),[$,m]=f(null),g=M(p),b=M(null),y=S=>{g.current=S,u(S)},k=S=>{let T={...g.current,...S,id:A(),dirty:!0,sending:null};y(T),K(r.visit,s,T),m(null),_("kept")},C=S=>{X(r.visit,s),y(Hn(S)),_(S.entry?"there":"")},h=async S=>{let T=g.current;if(!T.dirty)return!0;let D=T.tried.filter(Z=>Z!==T.id).slice(-sa),{id:P,item:H,text:oe,fields:ae}=T,G={command:"paper_save",form:e.code,group:e.group,about:e.about,sheet:e.number,research:e.research,question:t.id,id:P,item:H,base:[...T.base,...D],text:oe,year:T.typed,fields:ae,confirmed:S},me={...T,tried:[...D,P],sending:G};y(me),K(r.visit,s,me),_("saving");let L=await de(l,r.visit,s,G);return g.current.id!==P?!1:(y({...g.current,sending:null}),!L.ok||L.ask?(m(L.ask||null),_(L.error||"unsent"),!1):(y({...g.current,base:L.saved?[L.saved]:g.current.base,tried:[],dirty:!1}),_(L.saved?"saved":""),L.saved&&o({item:L.item,entry:L.saved,reset:C}),!0))};w(()=>(a.add(h),()=>{a.delete(h)}));let v=M(e.research);w(()=>{v.current!==e.research&&(v.current=e.research,g.current.base.length&&k({}),h())},[e.research]);let x=S=>{b.current&&!b.current.contains(S.relatedTarget)&&h()},q=(S,T)=>k({fields:{...g.current.fields,[S]:T}}),O=t.answer!=="none",z=!!($||d&&(d.what||d==="unsent"));return i`<div class=${"typed-slot"+(z?" wrong":"")} ref=${b} onFocusOut=${x}>
    <div class=${"boxes"+(t.fields.some(S=>S.kind==="level")?" levelled":"")}>
      ${t.dated&&i`<label class="box year-box"><span>${c("typing_year")}</span>
        <input lang="th" autocomplete="off" value=${p.typed} placeholder=${c("year_example")}
          onInput=${S=>k({typed:S.target.value})} /></label>`}
      ${O&&i`<${at} label=${t.words||c("typing_words")} value=${p.text} set=${S=>k({text:S})} />`}
      ${t.fields.map(S=>i`<${Bn} key=${S.id} field=${S} value=${p.fields[S.id]} frame=${r} t=${c}
        near=${p.fields[S.after]} set=${T=>q(S.id,T)} />`)}
    </div>
    ${$&&i`<${oa} ask=${$} t=${c} take=${S=>{k({typed:S}),h()}} confirm=${()=>h($.doubt)} />`}
    <p class="typed-status" role="status">${aa(d,c)}</p>
  </div>`}function oa({ask:e,t,take:n,confirm:s}){return i`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(a=>i`<button type="button" class="button" key=${a} onClick=${()=>n(a)}>
      ${t("ask_yes",{year:a})}</button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function aa(e,t){return e==="saved"||e==="there"?i`<span class="good">${t("saved")}</span>`:e==="saving"?t("saving"):e==="kept"?t("draft_kept"):e==="unsent"?i`<span class="bad">${t("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:""}function zn({taken:e,next:t,close:n,frame:s,page:a,t:o,run:r}){let{form:l,group:c,about:p,sheet:u,rows:d}=e,_=o(p?"typing_title_about":"typing_title",{form:`${l.code} ${l.num}`,group:c.name,about:p&&p.name}),[$,m]=f(e.research),[g,b]=f(null),[y,k]=f({}),[C]=f(()=>new Set),h=M(null);w(()=>_e(h.current.querySelector(".sheet"))[0].focus(),[]);let v=async()=>{if((await Promise.all(Array.from(C,H=>H()))).every(Boolean))return t();let P=h.current.querySelector(".typed-slot.wrong");return P&&_e(P)[0].focus()},x=async()=>{if(!g)return;let D={id:A(),form:l.code,item:g.item,entry:g.entry},P=await r("paper_undo",D,o("typing_undone",{row:g.row}));P.ok&&g.reset(P.slot),b(null)},q=D=>{let P=Array.from(h.current.querySelectorAll(".typed-slot")),H=P.findIndex(ae=>ae.contains(document.activeElement)),oe=P[H+D];oe&&_e(oe)[0].focus()},O=D=>k(P=>({...P,[D]:[...P[D]||[],A()]})),S=ra({on:v,undo:x,row:q,here:()=>{let D=document.activeElement.closest("[data-question]"),P=D&&d.find(H=>H.question.id===D.dataset.question);P&&Un(P.question)&&O(P.question.id)},root:h}),T={sheet:{code:l.code,group:c.id,about:p?p.id:"",number:u,research:$},flush:C,frame:s,page:a,t:o};return i`<div class="typed-sheet" ref=${h} onKeyDown=${S}>
    <div class="sheet-head"><h3 lang="th">${_}</h3>
      <button type="button" class="button quiet" onClick=${n}>${o("typing_back")}</button></div>
    ${u&&i`<p class="sheet-no"><strong>${o("typing_sheet_no",{n:u})}</strong> <span class="gentle">${o("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${_}>
      <label class="tick"><input type="checkbox" checked=${$} onChange=${()=>m(!$)} />
        <span>${o("typing_research")}</span></label>
      ${d.map((D,P)=>i`<${la} key=${D.question.id} row=${D} before=${d[P-1]} more=${y[D.question.id]||[]}
        add=${()=>O(D.question.id)} saved=${H=>b({...H,row:Fn(D.question)})} ...${T} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${g&&o("typing_last",{row:g.row})}</p>
      <button type="button" class="button quiet" disabled=${!g} onClick=${x}>${o("typing_undo")}</button>
      <button type="button" class="button primary" onClick=${v}>${o("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${o("typing_keys")}</p>
  </div>`}var Fn=e=>[e.num,e.text].filter(Boolean).join(" "),Un=e=>!e.single&&!e.most;function ra({on:e,undo:t,row:n,here:s,root:a}){return o=>{let{key:r,code:l,ctrlKey:c,altKey:p,metaKey:u,shiftKey:d,target:_}=o,$=_.matches("textarea, select, input, [role=radio]");if(r==="Enter"&&(c||u))e();else if(p&&l==="KeyU")t();else if(p&&l==="KeyN")s();else if(r==="PageDown")n(1);else if(r==="PageUp")n(-1);else if(r==="Enter"&&$&&!d&&!o.isComposing)ot(a.current.querySelector(".sheet"),_)||a.current.querySelector(".button.primary").focus();else return;o.preventDefault()}}function la({row:e,before:t,more:n,add:s,saved:a,sheet:o,flush:r,frame:l,page:c,t:p}){let{question:u,slots:d,beside:_}=e,$=u.under&&!(t&&t.question.under===u.under),m=(y,k)=>`paper/${o.code}/${o.group}/${o.about}${o.number}/${u.id}/${y.item||k}`,g={item:"",entry:"",base:[],text:"",typed:"",fields:{}},b=[...d,...n.map(()=>g)];return i`<section class="paper-row" data-question=${u.id} aria-label=${Fn(u)}>
    ${$&&i`<h4 class="paper-under">${u.under}</h4>`}
    <p class="paper-asked" lang="th">${u.num&&i`<strong>${u.num}</strong>`} ${u.text}</p>
    <div class="paper-slots">
      ${_.length>0&&i`<div class="beside">${u.single&&i`<p class="note">${p("typing_two")}</p>`}
        ${_.map(y=>i`<div key=${y.entry}><p lang="th"><span class="tag">${p("typing_from_phone")}</span>
          ${y.year_text&&i` <strong class="year">${y.year_text}</strong>`} ${y.text}</p>
          <${W} question=${u} values=${y.fields} frame=${l} t=${p} /></div>`)}</div>`}
      ${b.map((y,k)=>i`<${Wn} key=${k} slot=${y} question=${u} place=${m(y,k)} sheet=${o}
        flush=${r} saved=${a} frame=${l} page=${c} t=${p} />`)}
      ${Un(u)&&i`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${p("typing_add")}</button>`}
    </div>
  </section>`}function Gn({state:e,frame:t,page:n,t:s,run:a}){let[o,r]=f(null),[l,c]=f({group:"",form:"",sheet:"",about:""}),[p,u]=f(null),[d,_]=f(0);if(w(()=>{a("paper").then(b=>b.ok&&r(b))},[e.groups.length]),!o)return null;let $=o.forms.find(b=>b.code===l.form.trim().toUpperCase()),m=async b=>{let y=await a("paper_take",b);y.ok&&(u(y),_(d+1))},g=()=>{if(p.form.personal)return m({group:l.group,form:l.form,sheet:""});let b=o.groups.findIndex(y=>y.id===p.group.id);return c({...l,sheet:"",about:"",group:(o.groups[b+1]||{code:""}).code}),u(null)};return p?i`<${zn} key=${d} taken=${p} next=${g} close=${()=>u(null)} frame=${t} page=${n} t=${s} run=${a} />`:i`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${ia} codes=${l} set=${c} form=${$} take=${m} t=${s} />
    <${ca} name=${o.typist} t=${s} run=${a} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${Kn} title=${s("typing_forms")} rows=${o.forms.map(b=>[b.code,`${b.num} ${b.title}`])} />
      <${Kn} title=${s("typing_groups")} rows=${o.groups.map(b=>[b.code,b.name])} />
    </div>
  </div>`}function ia({codes:e,set:t,form:n,take:s,t:a}){let o=M(null);w(()=>{o.current.focus(),o.current.select()},[]);let r=p=>{p.preventDefault(),s({...e,sheet:n&&n.personal?e.sheet:"",about:n&&n.walks?e.about:""})},l=p=>{let u=Array.from(p.currentTarget.querySelectorAll("input")),d=p.key==="Enter"&&!p.ctrlKey&&u[u.indexOf(p.target)+1];d&&(p.preventDefault(),d.focus(),d.select())},c=(p,u={})=>i`<label class="line-field"><span>${a(`typing_${p}`)}</span>
    <input value=${e[p]} autocomplete="off" maxlength="12" spellcheck=${!1} ...${u}
      onInput=${d=>t({...e,[p]:d.target.value})} /></label>`;return i`<form class="codes" onSubmit=${r} onKeyDown=${l}>
    ${c("group",{ref:o,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n&&n.personal&&c("sheet",{placeholder:a("typing_sheet_hint")})}
    ${n&&n.walks&&c("about",{placeholder:a("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${a("typing_open")}</button>
  </form>`}function ca({name:e,t,run:n}){let[s,a]=f(e),o=M(e),r=async()=>{if(s.trim()===o.current)return;let l=await n("typist",{name:s},t("saved"));l.ok&&(o.current=l.typist)};return i`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <input lang="th" maxlength="60" value=${s} onInput=${l=>a(l.target.value)} onBlur=${r}
      onKeyDown=${l=>l.key==="Enter"&&r()} /></label>`}function Kn({title:e,rows:t}){return i`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>i`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function Jn(e){return i`<${Gn} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${ua} ...${e} /></details>`}function ua({frame:e,state:t,page:n,t:s}){let a=e.questions.filter(h=>t.reached.includes(h.phase)&&h.by==="group"&&!h.sensitive),[o,r]=f(""),[l,c]=f(""),[p,u]=f(""),[d,_]=f(null),$=a.find(h=>h.id===l),m=$&&$.phase==="gallery"?pa(t,o):null,g=o&&$&&(!m||m.includes(p)),b=g?t.answers.filter(h=>h.group===o&&h.question===l&&(h.about||"")===(m?p:"")):[],y=$&&$.single&&b.some(Vn)&&!d,k=h=>v=>{h(v),_(null)};if(!a.length)return i`<p>${s("console_paper_none")}</p>`;let C=h=>t.groups.filter(v=>h.includes(v.id)).map(v=>[v.id,v.name]);return i`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${rt} label=${s("console_paper_group")} value=${o} set=${k(r)} options=${C(t.groups.map(h=>h.id))} t=${s} />
    <${rt} label=${s("console_paper_question")} value=${l} set=${k(c)} t=${s}
      options=${a.map(h=>[h.id,[h.num,h.text].filter(Boolean).join(" ")])} />
    ${m&&i`<${rt} label=${s("console_paper_about")} value=${p} set=${k(u)} options=${C(m)} t=${s} />`}
    ${g&&!y&&i`<${Rn} key=${[o,l,p,d?d.item:""].join()} question=${$}
      about=${m?p:void 0} edited=${d} single=${t.single[o][l]} behalf=${o} frame=${e} page=${n} t=${s}
      onTyping=${()=>{}} onSaved=${()=>_(null)} onCancel=${()=>_(null)} />`}
    ${g&&i`<h3>${s("console_paper_there",{n:b.length})}</h3>
      <ul class="own">${b.map(h=>i`<li key=${h.item}><p class="own-text" lang="th">
        ${h.year_text&&i`<strong class="year">${h.year_text} </strong>`}${h.text}
        <${W} question=${$} values=${h.fields} frame=${e} t=${s} /></p>
        ${h.via&&i`<span class="tag paper-tag">${s("from_paper")}</span>`}
        ${Vn(h)&&i`<button class="button quiet" onClick=${()=>_(h)}>${s("edit")}</button>`}</li>`)}</ul>`}
  </div>`}var Vn=e=>[e,...e.versions].some(t=>t.via);function pa(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,a)=>n.times[a]).map(s=>s.id):[]}function rt({label:e,value:t,set:n,options:s,t:a}){return i`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${o=>n(o.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${s.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select></label>`}var $a=["attendance","contact","happiness","research"];function Yn({state:e,t,run:n,go:s}){let[a,o]=f([]),[r,l]=f(""),c=()=>n("people").then(d=>d.ok&&o(d.people));w(()=>{c()},[e.asking,e.groups]);let p=async d=>{let _=await n("erase",{visit:d},$=>t("console_erased",{n:$.erased}));l(""),_.ok&&c()},u=[...a].sort((d,_)=>_.asked-d.asked);return i`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!u.length&&i`<p>${t("console_people_none")}</p>`}
    <ul>${u.map(d=>i`<${_a} key=${d.visit} one=${d} t=${t} sure=${r===d.visit}
      ask=${l} erase=${p} />`)}</ul>
    <${da} t=${t} run=${n} go=${s} /></div>`}function da({t:e,run:t,go:n}){let[s,a]=f(null),[o,r]=f(""),l=()=>t("holds").then(u=>u.ok&&a(u)),c=u=>{u.preventDefault(),t("erase_workshop",{},d=>e("console_erased",{n:d.erased})).then(d=>d.ok&&location.reload())},p=e("console_erase_all_word");return i`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&i`<button class="button quiet" onClick=${l}>${e("console_erase_all")}</button>`}
    ${s&&i`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:p})}</span>
        <input type="text" autocomplete="off" value=${o} onInput=${u=>r(u.target.value)} /></label>
      <button class="button bad-button" disabled=${o.trim()!==p}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${()=>a(null)||r("")}>${e("cancel")}</button></form>`}
  </section>`}function _a({one:e,t,sure:n,ask:s,erase:a}){let o=e.nickname||t("console_person_nobody"),r=$a.filter(l=>e.agreed[l]).map(l=>t(`console_agreed_${l}`)).join(" · ");return i`<li class="person">
    <p><strong lang="th">${o}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&i` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    <p class="gentle">${r?t("console_agreed",{list:r}):t("console_agreed_none")}</p>
    ${!n&&i`<button class="button quiet" onClick=${()=>s(e.visit)}>${t("console_erase")}</button>`}
    ${n&&i`<div class="sure" role="alert"><p>${t("console_erase_sure",{name:o,group:e.group,answers:e.answers})}</p>
      <button class="button bad-button" onClick=${()=>a(e.visit)}>${t("console_erase_yes")}</button>
      <button class="button quiet" onClick=${()=>s("")}>${t("cancel")}</button></div>`}
  </li>`}function Xn({frame:e,state:t,t:n,run:s}){let a=e.questions.filter(o=>o.phase==="plenary");return i`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(o=>i`<${ma} key=${o.id} question=${o} frame=${e} state=${t}
      t=${n} run=${s} />`)}
  </section>`}function ma({question:e,frame:t,state:n,t:s,run:a}){let o=n.answers.filter(u=>u.question===e.id&&!u.group),r=(u,d)=>a("save",{...u,question:e.id,base:d,year:""},s("console_saved")),l=(u,d)=>a("restore",{id:A(),item:u,entry:d},s("console_restored")),c=u=>{let d=A();return a("delete",{id:d,item:u.item,base:u.base},{words:s("console_deleted"),label:s("undo"),act:()=>l(u.item,d)})},p=(u,d)=>a("choose",{id:A(),item:u.item,base:u.base,entry:d},s("console_saved"));return i`<div class="field">
    <p lang="th">${e.text}</p>
    <${fa} visit=${t.visit} question=${e} state=${n} t=${s} save=${r} />
    <ul class="own">${o.map(u=>i`<${ha} key=${u.item} one=${u} t=${s} save=${r} remove=${c}
      choose=${p} />`)}</ul>
  </div>`}function fa({visit:e,question:t,state:n,t:s,save:a}){let o=`picture:${t.id}`,[r,l]=f(Q(e,o)||Qn()),c=M("");c.current=r.text;let p=d=>{l(d),K(e,o,d)};return i`<form class="add" onSubmit=${async d=>{d.preventDefault();let _=n.answers.find(m=>m.item===r.item);!(await a(r,_?_.base:[])).ok||c.current!==r.text||(X(e,o),l(Qn()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${s("console_picture_hint")} value=${r.text}
      onInput=${d=>p({...r,id:A(),text:d.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${s("console_add_picture")}</button>
  </form>`}var Qn=()=>({item:A(),id:A(),text:""});function ha({one:e,t,save:n,remove:s,choose:a}){let[o,r]=f(!1);return o?i`<li><${ga} one=${e} t=${t} save=${n} close=${()=>r(!1)} /></li>`:e.versions.length>1?i`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(l=>i`<p class="own-text" key=${l.entry} lang="th">${l.text}
        <button class="button" onClick=${()=>a(e,l.entry)}>${t("console_pick")}</button></p>`)}</li>`:i`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>s(e)}>${t("delete")}</button></li>`}function ga({one:e,t,save:n,close:s}){let[a]=f(e.base),[o,r]=f({item:e.item,id:A(),text:e.text}),l=M(null);return w(()=>l.current.focus(),[]),i`<form class="add" onSubmit=${async p=>{p.preventDefault(),(await n(o,a)).ok&&s()}}>
    <textarea rows="3" lang="th" ref=${l} aria-label=${t("edit")} value=${o.text}
      onInput=${p=>r({...o,id:A(),text:p.target.value})}></textarea>
    <button class="button primary" disabled=${!o.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Zn({frame:e,t}){let{objective:n,outcome:s,minutes:a,source:o,steps:r,tips:l}=e.script,c=l.filter(p=>p.here);return i`<div class="script">
    ${n&&i`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&i`<h3>${t("console_outcome")}</h3><ul>${s.map(p=>i`<li key=${p} lang="th">${p}</li>`)}</ul>`}
    ${a&&i`<p class="gentle">${t(`console_minutes_${o||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!r.length&&i`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${r.map(p=>i`<${lt} key=${p.id} one=${p} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(p=>i`<${lt} key=${p.id} one=${p} />`)}</ol>
    ${l.length>c.length&&i`<details><summary class="button quiet">${t("console_tips_others",{n:l.length-c.length})}</summary>
      <ol>${l.filter(p=>!p.here).map(p=>i`<${lt} key=${p.id} one=${p} />`)}</ol></details>`}
  </div>`}function lt({one:e}){return i`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&i`<ul>${e.items.map(t=>i`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&i`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var es=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function ts({state:e,groups:t,t:n,words:s,pages:a}){let o=(p,u)=>n(`${s}_seen_${p}`,u),r=a?a.shown:e.groups,l=e.groups.map(p=>t.get(p.id)),c=new Map(e.grid.map(p=>[p.viewer,p.times]));return i`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${o("group")}</th>
      <th scope="col" class="whose">${o("now")}</th>
      ${l.map(p=>i`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${B} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((p,u)=>i`<tr key=${p.id} class=${p.away?"away":""} ...${a?es(a,u):{}}>
        <th scope="row" class="who"><${ns} look=${t.get(p.id)} /></th>
        <td class="whose"><${ba} one=${p} state=${e} groups=${t} say=${o} /></td>
        ${l.map((d,_)=>i`<${ya} key=${d.id} viewer=${p.id} look=${d} now=${e.pairs[p.id]===d.id}
          seen=${(c.get(p.id)||[])[_]>0} say=${o} />`)}
      </tr>`)}
    </tbody>
  </table>`}function ns({look:e,arrow:t}){return i`<span class="line">
    ${t&&i`<span class="arrow" aria-hidden="true"></span>`}<${B} look=${e} /><${Ut} name=${e.name} />
  </span>`}function ba({one:e,state:t,groups:n,say:s}){let a=n.get(t.pairs[e.id]);return a?i`<${ns} look=${a} arrow />`:e.away?i`<span class="gentle">${s("away")}</span>`:i`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function ya({viewer:e,look:t,now:n,seen:s,say:a}){let o=e===t.id,r=o?"own":n?"now":s?"did":"not";return i`<td class=${"cell "+r}>
    <span class="box">${!o&&(n||s)&&i`<${B} look=${t} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function ss({frame:e,state:t,t:n,run:s}){let{number:a,count:o}=t.round;return i`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(o,a)})}</span></h2>
    <${va} state=${t} t=${n} run=${s} />
  </section>`}function os({state:e,t,groups:n}){return i`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${ts} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function va({state:e,t,run:n}){let{count:s,minutes:a}=e.round,[o,r]=f(s),[l,c]=f(a);w(()=>{r(s),c(a)},[s,a]);let p=o!==s||l!==a,u={count:o,minutes:l};return i`<div class="plan">
    <${ue} label=${t("console_rounds_count")} value=${o} least=${1} most=${50} set=${r} />
    <${ue} label=${t("console_rounds_minutes")} value=${l} least=${1} most=${120} set=${c} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>n("rounds",u,t("console_rounds_set",{n:o,minutes:l}))}>${t("console_rounds_use")}</button>
    <p class="gentle">${ka(e,l,t)} ${t("console_rounds_sum",{n:o*l})}</p>
  </div>`}function ka(e,t,n){let s=e.groups.filter(r=>!r.away).length,{gallery:a}=e.minutes;if(s<2)return n("console_rounds_too_few");if(!a)return n("console_rounds_most",{n:s-1});let o=Math.min(Math.floor(a/t),s-1);return n("console_rounds_fit",{minutes:a,n:o,most:s-1})}var wa={agenda:nn,activities:an,announce:rn,join:xn,about:Gt,paper:Jn,people:Yn,exports:hn,clearing:bn,import:kn},xa=["exports","clearing","import","paper","people","about"],Sa=3e4,Ca=()=>/^\/console\//.test(location.pathname);function qa({frame:e,state:t,page:n,t:s}){let[a,o]=f(""),[r,l]=f(!1),c=Jt(n,s);On(n,e.visit),w(()=>{let $=setInterval(()=>n.call("clock"),Sa);return()=>clearInterval($)},[]);let p={frame:e,state:t,page:n,t:s,groups:Ft(e,t.groups),...c},u=wa[a],d=t.led&&Tn[t.led.kind],_=i`<${Yt} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return i`<div class=${"console"+(Ca()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${Pa} frame=${e} state=${t} t=${s} open=${o} script=${r} setScript=${l} />
      <${Da} warning=${t.warning} t=${s} />
    </div>
    <${Zt} ...${p} />
    <main class="desk">
      <div class="side">
        <${wn} ...${p} add=${()=>o("about")} />
        ${e.kind==="memory"&&t.reached.includes("plenary")&&i`<${Xn} ...${p} />`}
        ${d&&i`<${d} ...${p} />`}
        ${t.phase==="gallery"&&i`<${ss} ...${p} />`}
        ${(t.phase==="gallery"||t.round.number>0)&&i`<${os} ...${p} />`}
      </div>
      ${r?i`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>l(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${Zn} ...${p} /></div></aside>`:i`<${mn} ...${p} />`}
    </main>
    ${u&&i`<${Qt} title=${s(`console_${a}`)} look=${a+"-dialog"} t=${s} close=${()=>o("")}>
      <${u} ...${p} go=${o} />${_}<//>`}
    ${!u&&_}
  </div>`}function Pa({frame:e,state:t,t:n,open:s,script:a,setScript:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:l,backup:c,about:p}=t;return i`<header class="top">
    <div class="headline"><h1>${U(e.title)}<span class="gentle">${p.title}</span></h1>
      ${c&&i`<${Ma} backup=${c} t=${n} />`}</div>
    ${p.demo&&i`<${Kt} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>o(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${l&&l.code&&i` <strong class="top-code">${l.code}</strong>`}
    </button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${Ea} state=${t} t=${n} open=${s} />
  </header>`}function Ea({state:e,t,open:n}){let s=M(null),a=o=>{s.current.open=!1,n(o)};return i`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${xa.map(o=>i`<button class="button quiet" key=${o} onClick=${()=>a(o)}>
      ${t(`console_${o}`)}</button>`)}</div></details>`}function Ma({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return i`<p class="backup">${t("console_backup",{time:s})}</p>`}function Da({warning:e,t}){return i`<div role="alert">${e&&e.what&&i`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var fi=Wt(qa);export{fi as default};
