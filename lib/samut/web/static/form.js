var C,mt,ns,z,Le,we,ht,ye,gt,He,Be,ss,de=Symbol.for("pv"),xe={},Se=[],os=/^m(i|n|o|s|text|space)$/,Re=Array.isArray,We=Se.slice,ne=Object.assign;function te(e){e&&e.parentNode&&e.remove()}function bt(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?We.call(arguments,2):n),$e(e,i,s,o,null)}function $e(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:de,__v:o||++mt,__i:-1,__u:0};return!o&&C.vnode&&C.vnode(r),r}function Ce(e){return e.children}function ke(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function rs(e){var t,n=e.__v,s=n.__e,o=[],r=[],i=e.__P;i&&((t=ne({constructor:de},n)).__v=n.__v+1,C.vnode&&C.vnode(t),Ue(i,t,n,e.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||G(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,St(o,t,r),n.__=n.__e=null,t.__e!=s&&yt(t))}function yt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),yt(e)}function ft(e){(8&e.__g||(e.__g|=8,z.push(e),we++))&&Le==C.debounceRendering||((Le=C.debounceRendering)||queueMicrotask)(kt)}function kt(){try{for(var e,t=1;z.length;)z.length>t&&z.sort(ht),e=z.shift(),t=z.length,8&e.__g&&rs(e)}finally{(we=z.length)&&(Le||queueMicrotask)(kt)}}function vt(e,t,n,s,o,r,i,a,c,d,u){var p,m,$,f,g,h,y=s.__k||Se,_=t.length;for(c=is(n,t,y,c,_),p=0;p<_;p++)($=n.__k[p])!=null&&(m=~$.__i&&y[$.__i]||xe,$.__i=p,h=Ue(e,$,m,o,r,i,a,c,d,u),f=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Fe(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||f,$)),g=g||f,4&$.__u?(c=wt($,c,e,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&h!==void 0?c=h:f&&(c=f.nextSibling),$.__u&=-21);return n.__e=g,c}function is(e,t,n,s,o){var r,i,a,c,d,u,p,m,$,f=n.length,g=f,h=0,y=0,_=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=$e(null,i):Re(i)?i=_[r]=$e(Ce,{children:i}):i.constructor===de&&i.__b?i=_[r]=$e(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+h,i.__=e,i.__b=e.__b+1,a=null,~(d=i.__i=as(i,n,c,g))&&(g--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==c-1?h--:d==c+1?h++:d!=c&&(d>c?h--:h++,y=1)):(~d||(o>f?h--:o<f&&h++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(y){for(u=[],p=[],r=0;r<o;r++)if((i=_[r])&&16&i.__u){for(h=0,m=u.length;h<m;)u[$=h+m>>1]<i.__i?h=$+1:m=$;u[h]=i.__i,p[r]=h+1}for(h=u.length;r--;)p[r]&&(p[r]==h?h--:_[r].__u|=4)}if(g)for(r=0;r<f;r++)!(a=n[r])||2&a.__u||(a.__e==s&&(s=G(a)),Ve(a,a));return s}function wt(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=wt(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function as(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&i==a.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function _t(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function be(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||_t(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||_t(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Be[t]||(Be[t]=ls(t)),(e.__a||(e.__a={}))[t]=He,r=t!=(t=t.replace(gt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ls(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ye]==null)t[ye]=He++;else if(t[ye]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function Ue(e,t,n,s,o,r,i,a,c,d){var u,p,m,$,f,g,h,y,_,b,v,M,H,R,w,q,N,j,O=t.type;if(t.constructor!==de)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,p=r=[],u.nodeType==8?a=ve(u,r):r.push(u),a=r[0]||a),(u=C.__b)&&u(t);e:if(typeof O=="function"){m=i.length;try{if(y=t.props,_=(u=O.prototype)&&u.render,b=(u=O.contextType)&&s[u.__c],v=u?b?b.props.value:u.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(_?t.__c=$=new O(y,v):(t.__c=$=new ke(y,v),$.constructor=O,$.render=us),b&&b.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),_&&($.__s||($.__s=$.state),O.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ne({},$.__s)),ne($.__s,O.getDerivedStateFromProps(y,$.__s)))),f=$.props,g=$.state,$.__v=t,n.__c){if(y!==f&&_&&!O.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,v),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,v)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(A){A&&(A.__=t)}),Se.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),a=G(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,v),_&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(f,g,h)})}else _&&!O.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),_&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=v,$.props=y,$.__P=e,$.__g&=-5,M=C.__r,H=_?25:0;do $.__g&=-9,M&&M(t),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++H<25);_&&(Se.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ne({},s,$.getChildContext())),_&&n.__c&&$.getSnapshotBeforeUpdate&&(h=$.getSnapshotBeforeUpdate(f,g)),R=u&&u.type===Ce&&u.key==null?u.props.children:u,y.__P&&(u=a,o=(e=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(A){A&&Ve(A,A)}),n.__k=null),a=n.__k?G(n,0):null),a=vt(e,Re(R)?R:[R],t,n,s,o,r,i,a,c,d),y.__P&&(t.__e=null,a=u),t.__u&=-161,p&&p.some(te),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(A){if(i.length=m,t.__v=null,c||r)if(A&&A.then){if(t.__u|=128|c,r){for(~(N=r.indexOf(a||void 0))||(N=r.length);(j=r[N-1])&&j.nodeType==8;)N--;for(;N<r.length;N++)if(j=r[N])if(r[N]=null,w){if(j==q)break}else{if(j.nodeType!=8)break;j.data.startsWith("$s")&&(q=ve(w=j))}}if(!w){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;w=a}(u=ve(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,a=u):t.__e=a,a=a&&a.nextSibling}else r&&r.some(te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),A&&A.then||xt(t),C.__e(A,t,n)}}else a=t.__e=cs(n.__e,t,n,s,o,r,i,c,d,e);return(u=C.diffed)&&u(t),a}function ve(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function xt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(xt))}function St(e,t,n){for(var s=0;s<n.length;)Fe(n[s++],n[s++],n[s++]);C.__c&&C.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){C.__e(r,o.__v)}})}function cs(e,t,n,s,o,r,i,a,c,d){var u,p,m,$,f,g,h,y,_=n.props||xe,b=t.props,v=t.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(v?f.localName==v:f.nodeType==3)){e=f,r[u]=null;break}}if(!e){if(y=d.ownerDocument||document,!v)return y.createTextNode(b);e=y.createElementNS(o,v,b.is?b:d),a&&(C.__m&&C.__m(t,r),a=!1),r=null}if(v){if(d=v=="template"&&e.content||e,r=v=="textarea"&&b.defaultValue!=null?null:r&&We.call(d.childNodes),!a&&r)for(_={},u=0;u<e.attributes.length;u++)_[(f=e.attributes[u]).name]=f.value;for(u in _)f=_[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||be(e,u,null,f,o);for(u in b)f=b[u],u=="children"?$=f:u=="dangerouslySetInnerHTML"?p=f:u=="value"?g=f:u=="checked"?h=f:a&&typeof f!="function"||_[u]===f||be(e,u,f,_[u],o);p?(a||m&&(p.__html==m.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):(m&&(e.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&os.test(v))&&(o="http://www.w3.org/1999/xhtml"),vt(d,Re($)?$:[$],t,n,s,o,r,i,r?r[0]:n.__k&&G(n,0),a,c),r&&r.some(te)),a&&v!="textarea"||(u="value",v=="progress"&&g==null?e.removeAttribute(u):g==null||g===e[u]&&(v!="progress"||g)||be(e,u,g,_[u],o),u="checked",h!=null&&h!=e[u]&&be(e,u,h,_[u],o))}else _===b||a&&e.data==b||(e.data=b);return e}function Fe(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){C.__e(o,n)}}function Ve(e,t,n){var s,o,r,i;if(C.unmount&&C.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Fe(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){C.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&Ve(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=ve(s,r=[]))&&(s==e.__e&&r.some(te),te(o),te(s)),n||te(e.__e),e.__e=e.__c=e.__=null}function us(e,t,n){return this.constructor(e,n)}function Je(e,t){var n,s,o,r;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=$e(Ce,{children:[e]}),o=[],r=[],Ue(t,t.__k,s||xe,xe,t.namespaceURI,s?null:t.firstChild?We.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),St(o,t.__k,r),t.__k.props.children=null}C={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(a){e=a}}throw we=0,e}},mt=0,ns=function(e){return e!=null&&e.constructor===de},ke.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ne({},this.state)),typeof e=="function"&&(e=e(ne({},n),this.props)),e&&(ne(n,e),this.__v&&(t&&this.__k.push(t),ft(this)))},ke.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ft(this))},ke.prototype.render=Ce,z=[],we=0,ht=function(e,t){return e.__v.__b-t.__v.__b},ye=Symbol(),gt=/(PointerCapture)$|Capture$/i,He=0,Be={},ss=0;var fe,P,ze,Ct,Ge=Object.is,qe=0,It=[],Qe=[],D=C,qt=D.__b,Ot=D.__r,Et=D.diffed,Tt=D.__c,Dt=D.unmount,At=D.__;function Ke(e,t){D.__h&&D.__h(P,e,qe||t),qe=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return qe=1,$s(Nt,e)}function $s(e,t,n){var s=Ke(fe++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Nt(void 0,t),function(r){var i=(s.__N||s.__)[0],a=s.t(i,r);Ge(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=P,!P.__f)){P.__f=!0;var o=P.shouldComponentUpdate;P.shouldComponentUpdate=function(r,i,a){var c=this.__H;if(!c)return!0;var d=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(d=!0,Ge(m.__[0],m.__N[0])||(u=!0))}),o){var p=o.call(this,r,i,a);return d?p||u:p}return!d||u}}return s.__}function S(e,t){var n=Ke(fe++,3);!D.__s&&Mt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function L(e){return qe=5,ds(function(){return{current:e}},[])}function ds(e,t){var n=Ke(fe++,7);return Mt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ps(){var e;do{for(;e=Qe.shift();)try{pe(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=It.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(pe),t.__h.some(Ye),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(Qe.length)}D.__b=function(e){P=null,qt&&qt(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),At&&At(e,t)},D.__r=function(e){Ot&&Ot(e),fe=0;var t=(P=e.__c).__H;t&&(ze==P?P.__h=[]:(t.__h.some(pe),t.__h.some(Ye),fe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ze=P},D.diffed=function(e){Et&&Et(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&jt(It.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ze=P=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(pe),n.__h=n.__h.filter(function(s){return!s.__||Ye(s)})}catch(s){n.__h=[function(){throw s}]}}),Tt&&Tt(e,t)},D.unmount=function(e){Dt&&Dt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,jt(Qe.push(o))}else pe(o)}catch(r){t=r}}),s.__H=void 0,t&&D.__e(t,s.__v))};var Pt=typeof requestAnimationFrame=="function";function fs(e){var t,n=function(){clearTimeout(s),Pt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Pt&&(t=requestAnimationFrame(n))}function jt(e){e!=1&&Ct==D.requestAnimationFrame||((Ct=D.requestAnimationFrame)||fs)(ps)}function pe(e){var t=P,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),P=t}function Ye(e){var t=P;e.__c=e.__(),P=t}function Mt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ge(n,e[s])})}function Nt(e,t){return typeof t=="function"?t(e):t}var Bt=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,Bt(e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},Lt=new Map;function Ht(e){var t=Lt.get(this);return t||(t=new Map,Lt.set(this,t)),(t=Bt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",c=[0],d=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&d(),d(u));for(var p=0;p<n[u].length;p++)s=n[u][p],r===1?s==="<"?(d(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(d(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][p+1]===">")?(d(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return d(),c})(e)),t),arguments,[])).length>1?t:t[0]}function E(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Rt(e=()=>performance.now()/1e3,t=()=>Date.now()/1e3){let n=()=>t()-e(),s=n(),o=n();return{now:()=>e()+s,set(r){s=r-e()},doubtful(){let r=Math.abs(n()-o)>1;return o=n(),r}}}var _s=/[\ud800-\udfff]/gu;function _e(e){return typeof e=="string"?e.replace(_s,"�"):Array.isArray(e)?e.map(_e):!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[_e(t),_e(n)]))}var ms=15e3,hs=3;function Wt(e){let t=new Map,n=Rt(),s={connected:()=>e.connected!==!1,now:n.now},o=c=>{s.connected()&&(c.sent+=1,c.seat=e.seat,c.timer=setTimeout(()=>c.settle({}),ms),e.send(c.message))},r=c=>{let d=c&&t.get(c.id);d&&(typeof c.now=="number"&&d.sent===1&&n.set(c.now),d.settle(c))},i=c=>{c.endings+=1,c.endings===hs&&c.settle({ok:!1,error:bs(e.get("frame").texts)})},a=({detail:c})=>{let d=Array.from(t.values());d.forEach(u=>clearTimeout(u.timer)),s.connected()?d.forEach(u=>gs(u,e.seat)?o(u):u.settle({})):c.ended&&d.filter(({sent:u})=>u).forEach(i)};return s.call=(c,d={})=>new Promise(u=>{let p=E(),m=f=>{clearTimeout($.timer),t.delete(p),u(f)},$={message:_e({id:p,do:c,args:d}),settle:m,sent:0,endings:0};if(c==="clock"&&!s.connected())return void u({});t.set(p,$),o($)}),s.keepTime=()=>n.doubtful()?s.call("clock"):Promise.resolve({}),e.on("msg:custom",r),addEventListener("samut:connection",a),s.close=()=>{t.forEach(({timer:c})=>clearTimeout(c)),e.off("msg:custom",r),removeEventListener("samut:connection",a)},s}var gs=({sent:e,seat:t,message:n},s)=>!e||t===s||!!n.args.id,bs=e=>({where:"",what:e.not_taken,do:e.not_taken_do});var Ee="samut:drafts",ys=1e3,Xe="~",Y={n:0,visit:"",drafts:{}},Oe,Q,Ut,B=(e,t)=>me(e).drafts[t]??null,V=(e,t,n)=>Vt(e,t,s=>({...s,[t]:n})),K=(e,t)=>Vt(e,t,ks(t)),Ze=e=>Object.entries(me(e).drafts).filter(([,t])=>t.sending);async function Ft(e){let t=me(e);et({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([Cs(e),new Promise(n=>setTimeout(n,ys))])}function me(e){let t=Ss();return t&&t.n>Y.n&&(Y=t),Y.visit===e?Y:{...Y,visit:e,drafts:{}}}function Vt(e,t,n){let{n:s,drafts:o,alone:r}=me(e),i=r&&[...r.places.filter(a=>a!==t),t];et({n:s+1,visit:e,drafts:n(o),alone:r&&{n:r.n,places:i}})}function et(e){Y=e;try{localStorage.setItem(Ee,JSON.stringify(Y))}catch{}Jt()}var ks=e=>({[e]:t,[e+Xe]:n,...s})=>n?{...s,[n.sending?e+Xe:e]:n}:s;function vs(e,t){let{alone:n,...s}=me(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(o=>Object.assign(t.drafts,ws(o,t.drafts[o],s.drafts[o]))),s.drafts=t.drafts),et({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function ws(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+Xe]:t}:{[e]:xs(t,n)}:{}}function xs(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,o=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[r,i]=["fields","answers"].map(a=>({...e[a],...t[a]}));return{...e,...t,how:n,digits:s,fields:r,answers:i,text:o.filter(Boolean).join(`
`),id:E()}}function Ss(){try{return JSON.parse(localStorage.getItem(Ee))}catch{return null}}function Jt(){if(Ut=!!Q,!(!Oe||Q))try{Q=Oe.transaction("kept","readwrite",{durability:"strict"}),Q.objectStore("kept").put(Y,Ee),Q.oncomplete=Q.onabort=()=>{Q=null,Ut&&Jt()}}catch{Oe=Q=null}}function Cs(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(Ee);o.onerror=t,o.onsuccess=()=>{Oe=s,vs(e,o.result),t()}}}catch{t()}})}function Te(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,a)=>a in n?Te(i,n[a]):i);let o=Object.entries(e).filter(([i])=>!s.includes(i)),r=Object.entries(n).map(([i,a])=>[i,Te(e[i],a)]);return Object.fromEntries([...o,...r])}var qs=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,Os=e=>typeof e=="string"?e.replace(qs,"$1⁠ฯ"):e,l=Ht.bind((e,t,...n)=>bt(e,t,...n.map(Os))),Es=3600;function Ts(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function Ds(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",Te(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function ae(e){let[t,n]=x(e.connected());return S(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function zt(e){function t({model:n,page:s}){let[,o]=x(0);S(()=>{let a=()=>o(u=>u+1),c=()=>s.connected()&&s.call("clock").then(a),d=()=>document.hidden||c();return n.on("change:state",a),n.on("change:frame",a),addEventListener("samut:connection",c),document.addEventListener("visibilitychange",d),c(),()=>{n.off("change:state",a),n.off("change:frame",a),removeEventListener("samut:connection",c),document.removeEventListener("visibilitychange",d)}},[]);let r=n.get("frame"),i=(a,c)=>Ts(r.texts[a]??a,c);return l`<${e} key=${r.visit} frame=${r} state=${n.get("state")} page=${s} t=${i} />`}return{initialize:({model:n})=>Ft(n.get("frame").visit),render({model:n,el:s}){let o=Wt(n),r=Ds(n);return Je(l`<${t} model=${n} page=${o} />`,s),()=>{Je(null,s),r(),o.close()}}}}function As(e,t){let[,n]=x(0);return S(()=>{let o=setInterval(()=>{t.keepTime(),n(r=>r+1)},500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Ps(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Gt({timer:e,page:t,t:n}){let s=As(e,t);if(s==null)return null;let o=s<0,r=o?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${r}</span> ${s>-Es&&l`<span class="clock-face">${Ps(s)}</span>`}
  </span>`}var tt=543;function Kt({question:e,values:t,change:n,frame:s,t:o,disabled:r,children:i}){let a=e.fields.filter($=>!$.more),c=e.fields.filter($=>$.more),d=L(!1);d.current||(d.current=c.some($=>le({one:t[$.id]})));let u=($,f)=>n({fields:{...t,[$]:f}}),p=$=>{let f=De[$.kind];return l`<${f} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${o}
      near=${t[$.after]} disabled=${r} set=${g=>u($.id,g)} />`},m=c.map($=>$.text.split(" (")[0]).join(" · ");return l`${a.map(p)}${i}
    ${c.length>0&&l`<details class="more-parts" open=${d.current}>
      <summary class="choice">${o("parts_more",{names:m})}</summary>${c.map(p)}</details>`}`}var Xt=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),le=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function js({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function Qt({field:e,value:t,set:n,disabled:s}){let o=`part-${e.id}`,r=i=>n(i.target.value);return l`<div class="part"><${js} field=${e} of=${o} />
    ${e.kind==="line"?l`<input id=${o} class="line" lang="th" value=${t||""} disabled=${s} onInput=${r} />`:l`<textarea id=${o} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${r}></textarea>`}
  </div>`}function Is({field:e,value:t,set:n,disabled:s,t:o}){let r=Array.from({length:e.levels},(i,a)=>a+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${r.map(i=>l`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${o("level",{n:i,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Yt({field:e,value:t,set:n,disabled:s}){let o=e.kind==="choices",r=o?t||[]:[t].filter(Boolean),i=a=>{n(o?r.includes(a)?r.filter(c=>c!==a):[...r,a]:t===a?"":a)};return l`<div class="part" role=${o?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(a=>l`<button type="button" key=${a.id} role=${o?"checkbox":"radio"}
      class="choice option" aria-checked=${String(r.includes(a.id))} disabled=${s}
      onClick=${()=>i(a.id)}><span class="tick" aria-hidden="true"></span>${a.text}</button>`)}
  </div>`}function Ms({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function Ns({field:e,value:t,near:n,set:s,disabled:o,frame:r,t:i}){let[a,c]=String(t||"").split("-"),d=/^\d+$/.test(a)&&a.length===4?Number(a)+tt:a,u=($,f)=>s($||f?`${$}-${f}`:""),p=$=>/^[0-9]{4}$/.test($)?String(Number($)-tt):$,m=$=>$.replace(/[\u0e50-\u0e59]/g,f=>f.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${c||""} disabled=${o}
        onChange=${$=>u(a||Ls($.target.value,n),$.target.value)}>
        <option value="">${i("month")}</option>
        ${r.texts.months.map(($,f)=>{let g=String(f+1).padStart(2,"0");return l`<option key=${g} value=${g}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${d||""} disabled=${o} onInput=${$=>u(p(m($.target.value)),c||"")} />
    </div></div>`}function Ls(e,t){let n=new Date,[s,o]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<o?s+1:s)}var De={text:Qt,line:Qt,level:Is,choice:Yt,choices:Yt,month:Ns,check:Ms};function nt(e,t,n,s){return e?e.fields.filter(o=>le({one:(t||{})[o.id]})).map(o=>({id:o.id,label:o.text,...Bs(o,t[o.id],n,s)})):[]}function Bs(e,t,n,s){let o=r=>(e.options.find(i=>i.id===r)||{text:r}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:o(t)}:e.kind==="choices"?{words:t.map(o).join(" · ")}:e.kind==="month"?{words:Zt(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Zt(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+tt}`}var en=(e,t)=>/^\d{4}-\d{2}$/.test(e||"")?Zt(e,t):e;function F({question:e,values:t,frame:n,t:s}){return l`${nt(e,t,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}function tn({things:e,t}){return l`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>l`<article key=${n.id}>
      ${n.title&&l`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>l`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&l`<p>${n.num&&l`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&l`<ul>${n.points.map(s=>l`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>l`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function nn({pieces:e,put:t,into:n,name:s,press:o,t:r}){return e.length?l`<details class="offers"><summary class="choice">${r("offers_title",{n:e.length})}</summary>
    ${e.map(i=>{let a=i.key in t,c=s(a?t[i.key]:n||i.box);return l`<button type="button" key=${i.key} class="choice option" aria-pressed=${String(a)}
        onClick=${()=>o(i)}><span lang="th">${i.words}</span>
        <span class="gentle">${r((a?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function sn({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(o=>l`<button type="button" role="checkbox" key=${o.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(o.item))} onClick=${()=>n(o.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${se(o)}</span></button>`)}
  </div>`}var se=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function on({question:e,frame:t,state:n,t:s}){let o=n.answers.filter(r=>r.question===e.id&&!r.own);return l`<section class="mates"><h3>${s("mates_answers",{n:o.length})}</h3>
    ${!o.length&&l`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${o.map(r=>l`<li class="answer" key=${r.item}>
      <p class="said" lang="th">${r.text}</p>
      <${F} question=${e} values=${r.fields} frame=${t} t=${s} />
      ${r.by&&l`<p class="by">${s("written_by",{name:r.by})}</p>`}</li>`)}</ul></section>`}function st({answers:e,questions:t,walk:n=[],frame:s,t:o}){if(!e.length)return l`<p class="gentle">${o("ours_empty")}</p>`;let r=t.filter(i=>e.some(a=>a.question===i.id));return l`${r.map(i=>l`<div key=${i.id} class="ours">
    <h3>${i.text}</h3>
    <ul>${e.filter(a=>a.question===i.id).map(a=>l`<li key=${a.item} lang="th">
      ${a.about&&l`<span class="gentle">${o("gallery_about",{name:(n.find(c=>c.group===a.about)||{}).name})}: </span>`}
      ${a.text}<${F} question=${i} values=${a.fields} frame=${s} t=${o} /></li>`)}</ul>
  </div>`)}`}function rn({home:e,frame:t,t:n}){return l`<section>${Object.keys(e).map(s=>l`<h2 key=${s}>${n(`home_${s}`)}</h2>
    ${!e[s].length&&l`<p class="gentle">${n(`home_none_${s}`)}</p>`}
    <ul class="answers">${e[s].map((o,r)=>l`<li class="answer" key=${r} lang="th"><p class="said">${o.what}</p>
      ${(o.who||o.when)&&l`<p class="by">${[o.who,en(o.when,t)].filter(Boolean).join(" · ")}</p>`}</li>`)}</ul>`)}</section>`}var Ae=new Map;function X(e,t,n,s){return Ae.has(s.id)||Ae.set(s.id,Hs(e,t,n,s)),Ae.get(s.id)}async function Hs(e,t,n,s){let o=await e.call(s.command||"save",s);Ae.delete(s.id);let r=B(t,n);return!r||r.id!==s.id||(r.pressed||o.ok&&!o.ask?K(t,n):(o.ask||o.error)&&V(t,n,{...r,sending:null})),o}function an(e,t){let[,n]=x(0),s=()=>n(r=>r+1),o=()=>Ze(t).forEach(([r,i])=>X(e,t,r,i.sending).then(s));S(o,[]),oe(o)}function oe(e){let t=L(e);t.current=e,S(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}function W(e,t,n){let[,s]=x(0);return{press:async(i,a,c)=>{let d={...c,id:E(),command:a,pressed_at:t.activity};V(t.visit,i,{id:d.id,pressed:!0,sending:d}),s(p=>p+1);let u=await X(e,t.visit,i,d);return s(p=>p+1),u.ok||n(u),u},waiting:i=>(Ze(t.visit).find(([a])=>a.startsWith(i))||[,{}])[1].sending}}function U({waits:e,page:t,t:n}){let s=ae(t);return e&&!s&&l`<p class="note later" role="status">${n("sent_later")}</p>`}var cn="samut:deleted",ln=60,Rs=new RegExp("\\P{M}\\p{M}*","gu");function un({answer:e,question:t,t:n,remove:s,close:o}){let r=L(null);S(()=>{r.current.scrollIntoView({block:"nearest"}),r.current.focus({preventScroll:!0})},[]);let{name:i,paper:a}=e.whose,c=a?"delete_ask_paper":"delete_ask",d={what:_n(e,t),name:i||n("deleted_mate")};return l`<div class="ask delete-ask" role="group" tabindex="-1" ref=${r} aria-label=${n(c,d)}>
    <p><strong lang="th">${n(c,d)}</strong></p><p>${n(`${c}_note`)}</p>
    <button class="button" onClick=${s}>${n("delete_yes")}</button>
    <button class="button quiet" onClick=${o}>${n("delete_no")}</button>
  </div>`}function $n({state:e,frame:t,page:n,t:s,say:o}){let[r,i]=x(Ws),[a,...c]=e.deleted_mine.filter(({entry:f})=>!r.includes(f));if(!a)return null;let d=()=>{let f=[...r.filter(g=>e.deleted_mine.some(({entry:h})=>h===g)),a.entry];i(f),Us(f)},{num:u}=t.activities.find(({id:f})=>f===a.activity)||{},p=a.activity===t.activity,m=s(p?"deleted_mine":"deleted_mine_in",{name:fn(a,s),num:u}),$=p&&t.questions.find(({id:f})=>f===a.question);return l`<div class="notice deleted-mine" role="status">
    <p><strong>${m}</strong></p>
    <p lang="th">“${_n(a,$)}”</p>
    <div class="row">
      <${pn} key=${a.entry} one=${a} frame=${t} page=${n} t=${s} say=${o} />
      <button class="button quiet" onClick=${d}>${s("deleted_seen")}</button>
    </div>
    ${c.length>0&&l`<p class="gentle">${s("deleted_mine_more",{n:c.length})}</p>`}
  </div>`}function dn({questions:e,about:t,frame:n,state:s,page:o,t:r,say:i}){let a=({question:d,about:u})=>e.some(({id:p})=>p===d)&&(!t||u===t),c=s.deleted.filter(a);return c.length?l`<details class="deleted-here"><summary class="button quiet">${r("deleted_title",{n:c.length})}</summary>
    <ul class="deleted-list">${c.map(d=>{let u=e.find(({id:p})=>p===d.question);return l`<li class="answer" key=${d.entry+d.item}>
        ${e.length>1&&l`<p class="gentle">${u.text}</p>`}
        <p class="said" lang="th">${d.year_text&&l`<strong class="when">${d.year_text}</strong>`}${d.text}</p>
        <${F} question=${u} values=${d.fields} frame=${n} t=${r} />
        ${d.name&&l`<p class="by">${r("written_by",{name:d.name})}</p>`}
        <p class="by">${r("deleted_by",{name:fn(d,r),at:d.at})}</p>
        <div class="row"><${pn} one=${d} frame=${n} page=${o} t=${r} say=${i} /></div></li>`})}</ul></details>`:null}function pn({one:e,frame:t,page:n,t:s,say:o}){let{press:r,waiting:i}=W(n,{...t,activity:e.activity},o),a=`back:${e.entry}.`,c=async()=>{(await r(a,"restore",{item:e.item,entry:e.entry})).ok&&o({words:s("restored")})};return l`<button class="button back" disabled=${!!i(a)} onClick=${c}>${s("deleted_back")}</button>
    <${U} waits=${i(a)} page=${n} t=${s} />`}var fn=(e,t)=>e.you&&t("deleted_you")||e.by||t(e.leader?"deleted_leader":"deleted_mate");function _n(e,t){let n=[e.year_text,se(e)].filter(Boolean).join(" ")||(t?t.text:""),s=n.match(Rs)||[];if(s.length<=ln)return n;let o=s.slice(0,ln).join("");return`${o.slice(0,Math.max(o.lastIndexOf(" "),0))||o}…`}function Ws(){try{let e=JSON.parse(localStorage.getItem(cn));return Array.isArray(e)?e:[]}catch{return[]}}function Us(e){try{localStorage.setItem(cn,JSON.stringify(e))}catch{}}function mn({answer:e,question:t,under:n,frame:s,page:o,t:r,onEdit:i,onDeleted:a,onError:c}){let{press:d,waiting:u}=W(o,s,c),[p,m]=x(!1),$=`answer:${e.item}`,f=!!u($),g=l`<${U} waits=${f} page=${o} t=${r} />`,h=async(b,v)=>{let M=await d($,b,{item:e.item,base:e.base,...v});return M.ok&&M.saved},y=()=>h("share",{shared:!e.shared}),_=async()=>{m(!1);let b=await h("delete",{});b&&a(e.item,b)};return e.versions.length?l`<${Fs} answer=${e} question=${t} frame=${s} t=${r} busy=${f} later=${g} onEdit=${i}
      choose=${b=>h("choose",{entry:b})} />`:l`<li class="answer">
    <${hn} one=${e} question=${t} frame=${s} t=${r} />
    ${n&&n(e)}
    ${e.hidden&&l`<p class="note">${r("hidden_from_board")}</p>`}
    ${p?l`<${un} answer=${e} question=${t} t=${r} remove=${_} close=${()=>m(!1)} />`:l`<div class="row">
      <button class="button quiet" disabled=${f} onClick=${()=>i(e)}>${r("edit")}</button>
      <button class="button quiet" disabled=${f} onClick=${e.whose?()=>m(!0):_}>${r("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&l`<button class="button" disabled=${f}
        aria-pressed=${String(e.shared)} onClick=${y}>${r(e.shared?"unshare":"share")}</button>`}
    </div>`}
    ${g}
  </li>`}function hn({one:e,question:t,frame:n,t:s}){return l`<p class="said">${e.year_text&&l`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${F} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.via&&l`<p class="by from-paper">${s("from_paper")}</p>`}
    ${e.by&&l`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function Fs({answer:e,question:t,frame:n,t:s,busy:o,later:r,choose:i,onEdit:a}){let c=()=>{let d=[...new Set(e.versions.map(u=>u.text).filter(Boolean))];a({...e,text:d.join(`
`)})};return l`<li class="answer conflict">
    <p class="note">${s(e.versions.some(d=>d.via)?"conflict_paper":"conflict")}</p>
    ${e.versions.map(d=>l`<div class="version" key=${d.entry}>
        <${hn} one=${d} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${o} onClick=${()=>i(d.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${o} onClick=${c}>${s("merge")}</button>
    ${r}
  </li>`}var Vs={next:"",situation:"why"};function gn({item:e,text:t,fields:n={}},s){let o=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],i=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,d])=>({key:`${e}:${c}`,item:e,box:Vs[c]??c,words:d})),a=i.filter(c=>o.includes(c.box)).sort((c,d)=>o.indexOf(c.box)-o.indexOf(d.box));return a.length?a:i.map(c=>({...c,box:""}))}var Pe=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",bn=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Pe(e,n).includes(t)),yn=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},ot=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function je(e,t){if(e.put)return e.put;let n=t.filter(o=>(e.from||[]).includes(o.item)),s=Object.fromEntries(n.map(({key:o,words:r})=>[o,bn(e,r)]).filter(([,o])=>o!==void 0));for(let{key:o,item:r,box:i}of n)ot(s,r)||(s[o]=i);return s}function kn(e,{key:t,item:n,words:s},o,r){let i=[Pe(e,o).trim(),s].filter(Boolean).join(`
`);return{...yn(e,o,i),put:{...r,[t]:o},from:[...new Set([...e.from||[],n])]}}function vn(e,{key:t,words:n},s){let{[t]:o,...r}=s,[i,...a]=Pe(e,o).split(n),c=a.length?[i,a.join(n)].map(d=>d.trim()).filter(Boolean).join(`
`):i;return{...yn(e,o,c),...xn(e,s,r)}}function wn(e,t,n){let s=([o,r])=>{let i=t.find(a=>a.key===o);return[o,Pe(e,r).trim()||!i?r:bn(e,i.words)]};return xn(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,o])=>o!==void 0)))}var xn=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!ot(t,s)||ot(n,s))});var Js=["sure","about","decade","unknown"];function Sn(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function Cn({question:e,asked:t,draft:n,change:s,t:o}){let[r,i]=x(t||!!n.digits||n.how==="unknown");if(!r)return l`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${o("add_year")}
    </button>`;let a=t?e.text:o("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${a}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?a:void 0} placeholder=${o("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${o("year_how")}>
      ${Js.map(c=>l`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${zs(n,c)} onClick=${()=>s(Gs(n,c))}>
          ${o(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var zs=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Gs=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Qs=10,qn=e=>({item:e||E(),id:E(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function On(e){let{question:t,about:n,edited:s,single:o,behalf:r,offers:i,links:a,frame:c,page:d,t:u,onTyping:p,onSaved:m,onCancel:$}=e,f=`${r?`${r}/`:""}${t.id}:${n||""}:${s?s.item:""}`,g=()=>B(c.visit,f)??(s?Zs(s):qn(o)),[h,y]=x(g),[_,b]=x(""),[v,M]=x(null),[H,R]=x(""),w=L(null),q=L(h),N=ae(d),j=!!(h.text.trim()||h.digits.trim()||h.how==="unknown"||le(h.fields));S(()=>p(j),[j]),S(()=>()=>p(!1),[]),S(()=>{s&&w.current&&w.current.focus(),h.sending&&ee(h)},[]),oe(()=>{let k=g();k.id!==q.current.id&&(O(k),k.sending&&ee(k))});let O=k=>{q.current=k,y(k)},A=k=>{O(k),V(c.visit,f,k)},Z=(i||[]).flatMap(k=>gn(k,t)),J=k=>{let T={...q.current,...k};A({...T,...wn(T,Z,je(T,Z)),id:E(),sending:null}),M(null),b(_==="error"?_:"")},I=(k,T)=>{let ie=k.tried.filter(ts=>ts!==k.id).slice(-Qs),es={id:k.id,item:k.item,base:[...k.base,...ie],question:t.id,about:n,text:k.text,year:Sn(k,u),confirmed:T,fields:Xt(t,k.fields),from:k.from,pressed_at:c.activity,...r?{behalf:r}:{}},pt={...k,tried:[...ie,k.id],sending:es};A(pt),ee(pt)},ee=async k=>{b("saving"),M(null);let T=await X(d,c.visit,f,k.sending);if(q.current.id===k.id){if(T.ok&&!T.ask){O(B(c.visit,f)??qn(o)),b("saved"),m(T.saved);return}O({...q.current,sending:null}),M(T.ask||null),b(T.ask?"":T.error||"unsent")}},ge=k=>{let T=je(q.current,Z),ie=k.key in T;J(ie?vn(q.current,k,T):kn(q.current,k,H||k.box,T))},Kn=k=>{let T=q.current.from||[];J({from:T.includes(k)?T.filter(ie=>ie!==k):[...T,k]})},Xn=k=>{I({...h,how:"typed",digits:k,id:E()})},ce=_==="saving"&&!N,Zn=()=>{A({...q.current,id:E(),sending:null}),b("")},Ne=Array.from(h.text).length-c.longest,ue=t.answer==="year";return l`<form class="composer" onFocusIn=${({target:k})=>Ys(k,R)} onSubmit=${k=>{k.preventDefault(),I(h)}}>
    <fieldset disabled=${ce}>
      ${(ue||t.phase==="recall")&&l`<${Cn} question=${t} asked=${ue} draft=${h}
        change=${J} t=${u} />`}
      ${ue&&l`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&l`<${nn} pieces=${Z} put=${je(h,Z)} into=${H} name=${k=>Ks(t,k)} press=${ge} t=${u} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${w} id="story" rows=${ue||t.words?2:4} lang="th"
        aria-label=${ue||t.words?void 0:t.text}
        value=${h.text} onInput=${k=>J({text:k.target.value})}></textarea>`}
      <${Kt} question=${t} values=${h.fields||{}} change=${J} frame=${c} t=${u} disabled=${ce}>
        ${a&&l`<${sn} links=${a} draft=${h} link=${Kn} t=${u} />`}<//>
    </fieldset>
    ${Ne>0&&l`<p class="note bad">${u("too_long",{n:Ne})}</p>`}
    ${v&&l`<${eo} ask=${v} t=${u} suggest=${Xn} confirm=${()=>I(h,v.doubt)}
      again=${()=>{M(null),J({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(ce?"later":_==="saved"?"good":"")} role="status">
      ${Xs(_,j,ce,u)}
    </p>
    <div class="row">
      ${ce?l`<button type="button" class="button" onClick=${Zn}>${u("take_back")}</button>`:l`<button class="button primary" disabled=${_==="saving"||Ne>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{K(c.visit,f),$()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function Ys({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var Ks=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function Xs(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Zs(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:o,typed:r,fields:i,from:a}=e;return{item:n,id:E(),base:s,tried:[],text:o,how:t,digits:r,fields:i||{},from:a||[]}}function eo({ask:e,t,suggest:n,confirm:s,again:o}){let r=L(null);return S(()=>r.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${r}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>l`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${o}>${t("ask_again")}</button>
  </div>`}function re(e){let{question:t,about:n,aboutName:s,add:o,again:r,links:i,under:a,offers:c,begin:d,heading:u,state:p,frame:m,page:$,t:f,onTyping:g,moved:h,say:y}=e,[_,b]=x(null),v=()=>!!(o&&B(m.visit,`${t.id}:${n||""}:`)),[M,H]=x(v);oe(()=>v()&&H(!0));let R=t.by==="person",w=p.answers.filter(I=>I.question===t.id&&(I.about||"")===(n||"")&&(!R||I.own)),N=t.single&&w.length>0||t.most>0&&w.length>=t.most,j=!M&&(r||o&&w.length>0),O=async(I,ee)=>{let ge=await $.call("restore",{id:E(),item:I,entry:ee});y(ge.ok?{words:f("restored")}:ge)},A=I=>{b(I),o&&scrollTo(0,0)},Z=(I,ee)=>y({words:f("deleted"),undo:()=>O(I,ee)}),J=I=>{_&&_.base.length?y({words:f("saved"),undo:()=>O(_.item,I)}):(_||h||o)&&y({words:f("saved")}),b(null),H(!1)};return l`<section class="question" aria-labelledby="asked">
    ${s&&l`<p class="about">${f("gallery_about",{name:s})}</p>`}
    ${t.under&&l`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&l`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&l`<p class="gentle">${f("extra")}</p>`}
    ${R&&l`<p class="note own-only">${f(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${d&&d(_,A)}
    ${!N&&!_&&j&&o&&l`<button class="button primary add-line" onClick=${()=>H(!0)}>${o}</button>`}
    ${(_||!N&&!j)&&l`<${On} key=${t.id+n+(_?_.item:"")} question=${t} about=${n}
      edited=${_} single=${p.single&&p.single[t.id]} frame=${m}
      offers=${c||p.offers&&p.offers[t.id]} links=${i} page=${$} t=${f} onTyping=${g}
      onSaved=${J} onCancel=${()=>b(null)} />`}
    <h3>${R?f("my_answers"):f(u||"our_answers",{n:w.length})}</h3>
    ${w.length===0&&l`<p class="gentle">${f("no_answers")}</p>`}
    <ul class="answers">
      ${[...w].reverse().map(I=>l`<${mn} key=${I.item} answer=${I} under=${a} page=${$} t=${f}
          question=${t} frame=${m} onEdit=${A} onDeleted=${Z} onError=${y} />`)}
    </ul>
    ${r&&j&&!_&&l`<button class="button" onClick=${()=>H(!0)}>${f("add_one")}</button>`}
  </section>`}function En(e,t,n,s,o){if(!t||!n)return[];let r=i=>JSON.stringify((t.fields||{})[i])===JSON.stringify((n.fields||{})[i]);return nt(e,t.fields,s,o).filter(i=>!r(i.id))}function Dn({question:e,behalf:t,frame:n,state:s,page:o,t:r,say:i}){let a=s.answers.filter(c=>c.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!a.length&&l`<p class="gentle">${r("ticks_none")}</p>`}
    ${a.map(c=>l`<${to} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${o} t=${r} say=${i} />`)}
  </section>`}function to({answer:e,question:t,behalf:n,frame:s,state:o,page:r,t:i,say:a}){let{press:c,waiting:d}=W(r,s,a),u=`tick:${t.id}:${e.item}:`,p=o.answers.find(_=>_.question===t.id&&_.of===e.item),m=p&&p.fields||{},$=p&&p.from||[],f=n&&p&&!p.via,g=(_,b)=>(d(`${u}${_}.`)||{on:b}).on,h=(_,b,v,M)=>{let H=g(_,M);return l`<button type="button" role="checkbox" key=${_} class="choice option" aria-checked=${String(H)}
      disabled=${!!(f||d(`${u}${_}.`))} onClick=${()=>c(`${u}${_}.`,"tick",{question:t.id,of:e.item,on:!H,...n?{behalf:n}:{},...v})}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${b}</span></button>`},y=o.offers&&o.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${f&&l`<p class="note">${i("typing_from_phone")}</p>`}
    ${t.fields.map(_=>{let b=_.options.filter(v=>g(v.id,(m[_.id]||[]).includes(v.id)));return l`<div key=${_.id} role="group" aria-label=${_.text}>
        <p class="label"><strong>${i("ticks_met",{n:b.length,all:_.options.length})}</strong></p>
        ${_.options.map(v=>h(v.id,v.text,{field:_.id,option:v.id},(m[_.id]||[]).includes(v.id)))}
      </div>`})}
    ${y.length>0&&l`<details class="offers"><summary class="choice">${i("ticks_from",{n:y.filter(_=>g(_.item,$.includes(_.item))).length})}</summary>
      ${y.map(_=>h(_.item,se(_),{from:_.item},$.includes(_.item)))}</details>`}
    <${U} waits=${d(u)} page=${r} t=${i} />
  </article>`}function An({state:e,t}){return l`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&l`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>l`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function Ie({questions:e,frame:t,state:n,t:s}){let o=n.before.filter(a=>e.some(c=>c.id===a.question)),r=n.answers.filter(a=>e.some(c=>c.id===a.question)),i=[...new Set([...o,...r].map(a=>a.item))];return i.length?l`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${i.map(a=>{let[c,d]=[o,r].map(p=>p.find(m=>m.item===a)),u=e.find(p=>p.id===(c||d).question);return l`<tr key=${a} class=${no(c,d)?"":"changed"}>
        <td lang="th"><${Tn} card=${c} other=${d} none=${s("pair_new")} question=${u} frame=${t} t=${s} /></td>
        <td lang="th"><${Tn} card=${d} other=${c} none=${s("pair_gone")} question=${u} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:l`<p class="gentle">${s("ours_empty")}</p>`}var no=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function Tn({card:e,other:t,none:n,question:s,frame:o,t:r}){return e?l`<p class="said">${e.text}</p>
    ${En(s,e,t,o,r).map(i=>l`<p class="part-said" key=${i.id}>
      <span class="gentle">${i.label}</span> ${i.words}</p>`)}`:l`<span class="gentle">${n}</span>`}function it({frame:e,state:t,t:n}){let{able:s=[],measured:o=[]}=t.again,r=e.questions.filter(a=>a.under&&t.answers.some(c=>c.question===a.id)),i=a=>e.questions.find(c=>c.id===a);return l`<section class="shows"><h2>${n("again_situation")}</h2>
    ${!r.length&&l`<p class="gentle">${n("again_no_situation")}</p>`}
    ${r.map(a=>l`<article key=${a.id}><p><strong>${a.text}</strong></p>
      <${F} question=${a} values=${t.answers.find(c=>c.question===a.id).fields} frame=${e} t=${n} /></article>`)}
    <h2>${n("again_able")}</h2>
    ${!s.length&&l`<p class="gentle">${n("again_no_able")}</p>`}
    ${s.map(({question:a,mean:c,n:d})=>l`<article key=${a}><p>${i(a).text}</p>
      <p><strong>${n("again_mean",{mean:c,n:d,all:i(a).fields[0].levels})}</strong></p></article>`)}
    ${o.map(({instrument:a,...c})=>l`<article key=${a}>
      <p>${e.instruments.find(d=>d.id===a).title}</p><p><strong>${n("again_measured",c)}</strong></p></article>`)}</section>`}function Pn(e){let{question:t,frame:n,state:s,t:o}=e,r=s.offers[t.id]||[],i=r.filter(c=>!s.answers.some(d=>rt(d,c))),a=(c,d)=>l`
    ${c&&r.filter(u=>c.from.includes(u.item)).map(u=>l`<p class="note" lang="th" key=${u.item}>
      <strong>${o("again_was")}</strong> ${u.text}</p>`)}
    <details class="offers" key="data"><summary class="choice">${o("again_data")}</summary><${it} ...${e} /></details>
    ${!c&&i.length>0&&l`<h3>${o("again_goals",{n:i.length})}</h3>
      <ul class="answers">${i.map(u=>l`<li class="answer" key=${u.item}>
        <p class="said" lang="th">${u.text}</p>
        <${F} question=${t} values=${u.fields} frame=${n} t=${o} />
        <button class="button primary" onClick=${()=>d(so(u,s))}>${o("again_begin")}</button></li>`)}</ul>`}`;return l`<${re} ...${e} again=${r.length>0} begin=${a} heading="again_done" offers=${[]} />`}var rt=(e,t)=>e.from.includes(t.item),so=(e,t)=>({item:t.again.to[e.item]||E(),base:[],text:e.text,typed:"",fields:e.fields,from:[e.item]});function jn({question:e,frame:t,state:n,t:s}){let o=n.answers.filter(p=>p.question===e.id),r=(n.offers[e.id]||[]).map(p=>({...p,question:e.id})),i=r.flatMap(p=>{let m=o.filter($=>rt($,p));return m.length?m.map($=>[p,$]):[[p,p]]}),a=o.filter(p=>!r.some(m=>rt(p,m))).map(p=>[null,p]),c=[...i,...a].map((p,m)=>p.map($=>$&&{...$,item:m})),[d,u]=[0,1].map(p=>c.map(m=>m[p]).filter(Boolean));return l`<${Ie} questions=${[e]} frame=${t} state=${{before:d,answers:u}} t=${s} />`}function In({frame:e,go:t,...n}){let{t:s}=n,{surveys:o,questionnaires:r}=e,i=a=>a.map(c=>l`<${ro} key=${c.id} one=${c} frame=${e} ...${n} />`);return l`<section class="measures"><h2>${s("m_surveys")}</h2>
    ${o.map(a=>l`<article class="measure" key=${a.id}><h3>${a.num} ${a.title}</h3>
      ${e.here[a.id]?l`<p class="gentle">${s("q_here")}</p>
            ${i(r.filter(c=>c.survey===a.id))}
            ${e.instruments.some(c=>e.here[a.id].includes(c.id))&&l`<button class="button wide"
              onClick=${()=>t(0)}>${s("q_scale")}</button>`}`:l`<${oo} survey=${a} t=${s} />`}</article>`)}
    ${r.filter(a=>!a.survey).map(a=>l`<article class="measure" key=${a.id}>${i([a])}</article>`)}
  </section>`}var oo=({survey:e,t})=>l`<p class="gentle">${e.needs_internet&&t("m_internet")}${e.sensitive&&l` · ${t("m_personal")}`}</p>
  ${e.url?l`<a class="button wide" href=${e.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${e.url}</p>`:l`<p class="note">${t("m_no_link")}</p>`}`;function ro({one:e,state:t,t:n,...s}){let o=u=>(t.filled[e.id]||{})[u]||{},r=u=>B(s.frame.visit,`filled:${e.id}:${u}`),[i,a]=x(()=>e.whens.find(r)??null),c=e.whens.some(u=>Object.keys(o(u)).length),d=async()=>{let u=await s.page.call("empty",{instrument:e.id});s.say(u.ok?{words:n("m_withdrawn")}:u)};return l`<h4>${e.title}</h4><p class="gentle">${n(`q_by_${e.by}`)}</p>
    ${i!==null?l`<${io} key=${i} one=${e} when=${i} now=${o(i)} t=${n} close=${()=>a(null)} ...${s} />`:l`${e.whens.map(u=>l`<button key=${u} class="button wide" onClick=${()=>a(u)}>
            ${u&&`${n(`m_${u}`)}: `}${n(Object.keys(o(u)).length?"q_change":"q_open")}</button>
            <p class="gentle">${n("q_answered",{n:Object.keys(o(u)).length,all:e.items.length})}</p>`)}
          ${c&&e.by==="person"&&l`<button class="button quiet wide" onClick=${d}>${n("q_empty")}</button>`}
          <p class="gentle">${n("m_source",{words:e.source})}</p>
          ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}`}function io({one:e,when:t,now:n,frame:s,page:o,t:r,onTyping:i,say:a,close:c}){let d=`filled:${e.id}:${t}`,[u,p]=x(()=>B(s.visit,d)||{answers:{}}),[m,$]=x(!1),f=ae(o),g=Object.keys(u.answers).length>0;S(()=>{if(g)return i(!0),()=>i(!1)},[g]),S(()=>{u.sending&&v(u.sending)},[]);let h=w=>{p(w),V(s.visit,d,w)},y=(w,q)=>h({...u,id:null,sending:null,answers:{...u.answers,[w]:q}}),_=w=>w.id in u.answers?u.answers[w.id]:n[w.id],b=e.items.filter(w=>w.kind==="number"&&!Mn(w,_(w))).length,v=async w=>{$(!0);let q=await X(o,s.visit,d,w);if($(!1),!q.ok)return a(q);a({words:r("q_saved")}),c()},M=()=>{let w=e.items.filter(O=>O.id in u.answers),q=Object.fromEntries(w.map(O=>[O.id,uo(O,u.answers[O.id])])),N=u.id||E(),j={command:"fill",id:N,instrument:e.id,when:t,answers:q,agreed:e.by==="person"};h({...u,id:N,sending:j}),v(j)},H=()=>{K(s.visit,d),c()},R=e.by!=="person"||u.agreed||Object.keys(n).length>0;return l`${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(w=>l`<div class="asked-one composer" key=${w.id}>
      <${lo[w.kind]||De.choice} field=${w} value=${_(w)} t=${r} disabled=${m} set=${q=>y(w.id,q)} />
      ${w.kind==="choices"&&l`<p class="gentle">${r("q_choices")}</p>`}
      ${w.personal&&l`<p class="note">${r("q_personal")}</p>`}</div>`)}
    ${e.by==="person"&&l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(R)} disabled=${m}
      onClick=${()=>h({...u,agreed:!R})}><span class="tick" aria-hidden="true"></span><span>${r("q_agree")}</span></button>`}
    ${b>0&&l`<p class="note" role="status">${r("q_fix",{n:b})}</p>`}
    ${m&&!f&&l`<p class="note later" role="status">${r("sent_later")}</p>`}
    <button class="button primary wide" disabled=${m||!g||b>0||!R} onClick=${M}>${r("q_send")}</button>
    <button class="button quiet wide" disabled=${m} onClick=${H}>${r("q_close")}</button>`}function ao({field:e,value:t,set:n,t:s,disabled:o}){let r=!Mn(e,t);return l`<div class="part"><label class="label" for=${`part-${e.id}`}>${e.text}</label>
    <input id=${`part-${e.id}`} class="line" inputmode=${e.least<0?"text":"decimal"} autocomplete="off" value=${t??""}
      aria-invalid=${String(r)} disabled=${o} onInput=${i=>n(i.target.value)} />
    <p class=${r?"note confirm":"gentle"} role=${r&&"alert"}>${s("q_between",e)}</p></div>`}var lo={text:De.text,number:ao},co=e=>e.replace(/[\u0e50-\u0e59]/g,t=>t.charCodeAt(0)-3664).replace(/[\s,]/g,""),at=e=>co(String(e??"")),Mn=({least:e,most:t},n)=>{let s=at(n);return!s||/^-?\d+(\.\d+)?$/.test(s)&&Number(s)>=e&&Number(s)<=t},uo=(e,t)=>e.kind!=="number"?t:at(t)?Number(at(t)):null;var $o=["attendance","contact","happiness","research"],Nn=async(e,t,n,s)=>{let o=await e.call(n,s);return o.ok||t(o),o.ok};function Ln({own:e,page:t,t:n,say:s}){let[o,r]=x(!1);if(o||e.answered)return null;let i=a=>{let c=document.querySelector(".own-data");r(!0),Nn(t,s,"agree",{}),a&&(c.open=!0,c.scrollIntoView())};return l`<section class="own-ask" aria-label=${n("own_link")}><p>${n("own_ask")}</p>
    <div class="row"><button class="button" onClick=${()=>i(!0)}>${n("own_ask_open")}</button>
      <button class="button quiet" onClick=${()=>i(!1)}>${n("own_ask_later")}</button></div></section>`}function lt({name:e,own:t,press:n,waiting:s,t:o}){let r=`own:${e}`,i=(s(r)||t.agreed)[e];return l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(i)} disabled=${!!s(r)}
    onClick=${()=>n(r,"agree",{[e]:!i})}><span class="tick" aria-hidden="true"></span><span>${o(`own_${e}`)}</span></button>`}function po({own:e,page:t,t:n,say:s}){let[o,r]=x(e.contact);return l`<form class="part" onSubmit=${async a=>{a.preventDefault(),o.trim()!==e.contact&&await Nn(t,s,"reach",{words:o})&&s({words:n("saved")})}}><label class="label" for="reach">${n("own_reach")}</label>
    <input id="reach" class="line" lang="th" autocomplete="off" maxlength="100" value=${o} onInput=${a=>r(a.target.value)} />
    <button class="button" disabled=${o.trim()===e.contact}>${n("save")}</button></form>`}function Bn({own:e,frame:t,page:n,t:s,say:o}){let[r,i]=x(!1),{press:a,waiting:c}=W(n,t,o),d=p=>i(!1)||a("own:erase","ask_to_erase",{asked:p}),{asked:u}=c("own:erase")||e;return l`<details class="own-data"><summary class="button quiet">${s("own_link")}</summary>
    <p>${s("own_free")}</p>
    <p class="label">${s("own_agree")}</p>
    ${$o.map(p=>l`<${lt} key=${p} name=${p} own=${e} press=${a} waiting=${c} t=${s} />
      ${p==="contact"&&e.agreed.contact&&l`<${po} own=${e} page=${n} t=${s} say=${o} />`}`)}
    ${e.erased&&l`<p class="note">${s("own_erased",{at:e.erased})}</p>`}
    ${u?l`<p class="note">${s("own_erase_asked")}</p><button class="button quiet"
          disabled=${!!c("own:erase")} onClick=${()=>d(!1)}>${s("own_erase_back")}</button>`:!r&&l`<button class="button quiet" disabled=${!!c("own:erase")} onClick=${()=>i(!0)}>${s("own_erase")}</button>`}
    ${r&&!u&&l`<div class="ask"><p>${s("own_erase_what")}</p><p>${s("own_erase_leaves")}</p>
      <button class="button" onClick=${()=>d(!0)}>${s("own_erase_ask")}</button>
      <button class="button quiet" onClick=${()=>i(!1)}>${s("cancel")}</button></div>`}
    <${U} waits=${c("own:")} page=${n} t=${s} />
  </details>`}function Rn({frame:e,...t}){let{t:n}=t;return l`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>l`<${fo} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var Hn=e=>({when:e,answers:{},code:""});function fo({one:e,frame:t,state:n,page:s,t:o,onTyping:r,say:i}){let a=n.measures[e.id],c=`measure:${e.id}`,[d,u]=x(()=>B(t.visit,c)),[p,m]=x(!1);oe(()=>u(B(t.visit,c))),S(()=>(r(!!d),()=>r(!1)),[!!d]);let $=b=>{u(b),b?V(t.visit,c,b):K(t.visit,c)},f=b=>$({...Hn(b),answers:(a[b]||{}).answers||{}}),g=l`<${lt} name="happiness" own=${n.own} ...${W(s,t,i)} t=${o} /><p class="gentle">${o("m_consent")}</p>`,h=n.own.agreed.happiness,y=a.before.answers||a.after.answers,_=()=>{$(null),scrollTo(0,0)};return l`<article class="measure"><h3>${e.title}</h3>
    ${p?l`<p class="note good" role="status">${o("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>m(!1)}>${o("m_back")}</button>`:!h||!d&&!y?l`<${_o} tick=${g} agreed=${h} t=${o} begin=${()=>$(d||Hn("before"))} skip=${()=>m(!0)} />`:d?l`<${mo} one=${e} mine=${a} draft=${d} keep=${$} frame=${t} place=${c} page=${s} t=${o}
              say=${i} saved=${_} />`:l`<${go} one=${e} mine=${a} t=${o} open=${f} tick=${g} />`}
    ${!p&&!d&&l`<p class="gentle">${o("m_items",{n:e.items.length})} · ${o("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}
    ${h&&d&&!p&&l`<button class="button quiet wide" onClick=${()=>{$(null),m(!0)}}>
      ${o("m_skip")}</button>`}
  </article>`}function _o({tick:e,agreed:t,t:n,begin:s,skip:o}){return l`<button class="button wide" onClick=${o}>${n("m_skip")}</button>${e}
    <button class="button primary wide" disabled=${!t} onClick=${s}>${n("m_begin")}</button>
    ${!t&&l`<p class="gentle">${n("m_tick")}</p>`}`}function mo({one:e,mine:t,draft:n,keep:s,frame:o,place:r,page:i,t:a,say:c,saved:d}){let u=e.items.filter(g=>!(g.id in n.answers)).length,p=g=>s({...n,id:null,sending:null,...g}),m=(g,h)=>p({answers:{...n.answers,[g]:h}}),$=()=>{let{when:g,answers:h,code:y}=n,_=n.id||E(),b={command:"measure",pressed_at:o.activity,id:_,instrument:e.id,when:g,answers:h,code:y};s({...n,id:_,sending:b})};S(()=>{n.sending&&f(n)},[n.sending]);let f=async g=>{let h=await X(i,o.visit,r,g.sending),y=B(o.visit,r);if(!(y&&y.id!==g.id)){if(h.ok)return d();s({...g,sending:null}),c(h)}};return l`<${ho} draft=${n} change=${p} mine=${t} t=${a} />
    ${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map((g,h)=>l`<div class="part asked-one" role="radiogroup" key=${g.id} aria-label=${g.text}>
      <p class="label"><span class="num">${h+1}</span> ${g.text}</p>
      <div class="responses">${e.responses.map((y,_)=>{let b=e.values[_];return l`<button type="button" role="radio" key=${y} class="choice" aria-checked=${String(n.answers[g.id]===b)}
          onClick=${()=>m(g.id,b)}>${y}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?l`<p class="gentle">${a("m_coded")}</p>`:l`<label class="label" for="code">${a("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${g=>p({code:g.target.value})} />
          <p class="gentle">${a("m_code_hint")}</p>`}
    ${u>0&&l`<p class="note" role="status">${a("m_left",{n:u})}</p>`}
    <${U} waits=${n.sending} page=${i} t=${a} />
    <button class="button primary wide" disabled=${n.sending||u===e.items.length} onClick=${$}>${a("m_save")}</button>`}function ho({draft:e,change:t,mine:n,t:s}){let o=r=>t({when:r,answers:(n[r]||{}).answers||e.answers});return l`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(r=>l`<button type="button" role="radio" key=${r} class="choice"
      aria-checked=${String(e.when===r)} onClick=${()=>o(r)}>${s(`m_${r}`)}</button>`)}</div></div>`}function go({one:e,mine:t,t:n,open:s,tick:o}){let r=["before","after"].filter(i=>t[i].answers);return l`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${r.map(i=>l`<${bo} key=${i} one=${e} when=${i} result=${t[i]} t=${n} />`)}
    ${t.change!==null&&l`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(i=>l`<button class="button quiet wide" key=${i} onClick=${()=>s(i)}>
      ${n(`m_${i}`)}: ${n(t[i].answers?"m_change_answers":"m_begin")}</button>`)}
    ${o}`}function bo({one:e,when:t,result:n,t:s}){let o=e.values[e.values.length-1]*e.items.length;return l`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):l`<span class="score">${s("m_score",{n:n.total,all:o})}</span><br />${n.band}`}</p>`}var Wn="samut:closed";function Un({state:e,page:t,t:n,say:s}){let{announced:o,called:r,pause:i}=e,[a,c]=x(yo),d=()=>{c(o.id);try{sessionStorage.setItem(Wn,o.id)}catch{}},u=async()=>{let p=await t.call("came");p.ok||s(p)};return l`<div role="status">
    ${r&&l`<div class="notice call"><strong>${n("called")}</strong>
      <button class="button primary" onClick=${u}>${n("came")}</button></div>`}
    ${o.text&&o.id!==a&&l`<div class="notice"><p><strong>${n("announced")}</strong>
      <span lang="th">${o.text}</span></p><button class="button" onClick=${d}>${n("close")}</button></div>`}
    ${i.text&&l`<div class="notice rest"><p><strong lang="th">${i.text}</strong> <span>${n("pause_time",{time:i.time})}</span></p></div>`}
  </div>`}function yo(){try{return sessionStorage.getItem(Wn)}catch{return""}}var Me="plan_goal";function Fn({questions:e,frame:t,state:n,page:s,t:o,onTyping:r,moved:i,say:a}){let[c,d]=x(""),u=$=>{d($),scrollTo(0,0)},p=e.find($=>$.id===c),m={frame:t,state:n,page:s,t:o};return p?l`<div class="plan-row">
    <button class="button quiet" onClick=${()=>u("")}>${o("plan_back")}</button>
    <${p.id===Me?xo:So} question=${p} onTyping=${r} moved=${i} say=${a} ...${m} />
  </div>`:l`<${ko} questions=${e} go=${u} ...${m} />`}function ko({questions:e,go:t,frame:n,state:s,t:o}){let r=e.find(u=>u.id===Me),i=u=>s.answers.filter(p=>p.question===u),a=s.plan.rows.filter(u=>u.heading||e.some(p=>p.id===u.question)),c=a.filter(u=>!u.heading),d=c.filter(u=>i(u.question).length);return l`<section class="plan-home">
    ${r&&l`<div class="plan-goals"><h2>${r.text}</h2>
      ${i(r.id).length===0&&l`<p class="gentle">${o("plan_goals_none")}</p>`}
      <ol>${i(r.id).map(u=>l`<li key=${u.item} lang="th">${u.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(r.id)}>${o(i(r.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${o("plan_rows")}</h2>
    <p class="plan-filled">${o("plan_filled",{n:d.length,all:c.length})}</p>
    <div class="progress" aria-hidden="true">${c.map(u=>l`<span key=${u.question}
      class=${i(u.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${a.map(u=>l`<li key=${u.question}>${u.heading?l`<h3><span class="num">${u.num}</span> ${u.text}</h3>`:l`<button class="choice plan-choice" onClick=${()=>t(u.question)}>
          <span><span class="num">${u.num}</span> ${u.text}</span>
          <${wo} lines=${i(u.question).length} draft=${vo(B(n.visit,`${u.question}::`))} t=${o} />
        </button>`}</li>`)}</ul>
  </section>`}var vo=e=>e&&(e.text.trim()||le(e.fields));function wo({lines:e,draft:t,t:n}){return t?l`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?l`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:l`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function xo(e){let{question:t,state:n,t:s}=e,o=n.answers.filter(r=>r.question===t.id).length;return l`<p class="note">${s(o>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${re} ...${e} />`}var Vn=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function So(e){let{question:t,state:n,t:s}=e,o=n.offers&&n.offers[t.id]||[];return l`<${re} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${o.filter(r=>r.question!==Me)} links=${o.filter(r=>r.question===Me)}
    under=${r=>l`<${Co} thread=${n.plan.threads[r.item]} t=${s} />`} />`}function Co({thread:e,t}){return!e||!e.length?null:l`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>l`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${se(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function qo(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function ct({answers:e,questions:t,t:n,empty:s}){if(!e.length)return l`<p class="gentle">${s}</p>`;let o=Object.fromEntries(t.map(r=>[r.id,r.text]));return l`<ol class="timeline">
    ${qo(e).map(r=>l`<li key=${r.item} class=${r.year==null?"undated":""}>
        <span class="when">${r.year_text||n("year_unknown")}</span>
        <span class="what">${r.text||o[r.question]}</span>
        ${r.text&&l`<span class="asked">${o[r.question]}</span>`}
      </li>`)}
  </ol>`}var Jn=4e3,zn=()=>scrollTo(0,0);function Gn(e){let t=L(e);S(()=>{t.current!==e&&zn(),t.current=e},[e])}function Qn(e){let t=L(-Jn);S(()=>{let n=()=>t.current=performance.now();return addEventListener("input",n),()=>removeEventListener("input",n)},[]),S(()=>{let n,s=()=>{let o=t.current+Jn-performance.now();o>0?n=setTimeout(s,o):zn()};return e&&s(),()=>clearTimeout(n)},[e])}var he=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function Oo({frame:e,state:t,page:n,t:s}){let[o,r]=x({led:he(t),phase:t.phase,step:0}),[i,a]=x(null),c=L(!1),[,d]=x(0);an(n,e.visit);let u=()=>r({led:he(t),phase:t.phase,step:0});S(()=>{o.led!==he(t)&&!c.current&&u()});let p=!c.current&&Yn(t,e)?t.lead:"";S(()=>{p&&location.assign(`/a/${p}`)},[p]);let m=_=>{c.current=_,d(b=>b+1)},$=_=>r({...o,step:_});Gn(`${o.led} ${o.phase} ${o.step}`),Qn(t.pause.text);let f=Eo(o.phase,t,e),g=f[Math.min(o.step,f.length-1)],h=o.led!==he(t),y={frame:e,state:t,page:n,t:s,onTyping:m,moved:h,go:$,say:a};return l`<div class="form" data-phase=${o.phase}>
    <div class="bar">
      <strong>${dt(o.phase,e,s)}</strong>
      <${Gt} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${Un} state=${t} page=${n} t=${s} say=${a} />
    <${$n} state=${t} frame=${e} page=${n} t=${s} say=${a} />
    <${Ln} own=${t.own} page=${n} t=${s} say=${a} />
    <${No} steps=${f} now=${f.indexOf(g)} t=${s} />
    ${Yn(t,e)&&l`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${h&&l`<${Ho} state=${t} frame=${e} t=${s} go=${u} />`}
    ${!h&&o.phase!==t.phase&&l`<button class="button" onClick=${u}>${s("now_at")}</button>`}
    <${jo} step=${g} at=${o} key=${o.phase+f.indexOf(g)+(g.about||"")} ...${y} />
    <${dn} key=${`deleted${o.phase}${f.indexOf(g)}`} questions=${Do(g,f)} about=${g.about}
      frame=${e} state=${t} page=${n} t=${s} say=${a} />
    <${Lo} steps=${f} now=${f.indexOf(g)} go=${$} t=${s} />
    ${o.phase===t.phase&&!h&&l`<${Ro} state=${t} frame=${e} t=${s}
      go=${_=>r({led:he(t),phase:_,step:0})} />`}
    <${Bn} own=${t.own} frame=${e} page=${n} t=${s} say=${a} />
    ${i&&l`<${Wo} toast=${i} t=${s} close=${()=>a(null)} />`}
  </div>`}function Eo(e,t,n){if(n.kind!=="memory")return e==="gallery"?Po(e,t,n):To(e,t,n);let s=r=>n.questions.filter(i=>i.phase===r).map(i=>({question:i}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let o=t.rounds.mine;return o?[{work:o},...s(e).map(r=>({...r,about:o})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function To(e,t,n){let s=n.phases.find(d=>d.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let o=n.questions.filter(d=>d.phase===(s.looks_at||e));if(s.board==="home")return[{home:!0}];let r=d=>n.questions.find(u=>u.id===d),i=n.questions.filter(d=>s.revises.includes(d.id)),a=[...o,...i];if(!s.shows.length&&!a.length)return[{look:!0}];if(s.board==="again")return[{data:!0},...o.map(d=>({goals:d})),{sides:o[0],ours:[]}];if(s.board==="plan"){let d=o.map(u=>Vn(u,t.plan.off));return[{plan:d},{ours:d}]}let c=d=>d.of?{ticks:d}:{question:d,again:i.includes(d),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...i.length?[{asked:!0}]:[],...a.map(c),...a.length?[{ours:o.map(d=>d.of?r(d.of):d),again:i.filter(d=>!d.of)}]:[]]}var Do=(e,t)=>(e.question||e.goals?[e]:t).flatMap(Ao),Ao=e=>e.question||e.goals||e.plan||[];function Po(e,t,n){let s=t.rounds.mine,o=n.questions.filter(r=>r.phase===e);return s?[{work:s},...o.map(r=>({question:r,about:s})),{ours:o,again:[]}]:[{late:!0}]}var Yn=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function jo({step:e,at:t,moved:n,frame:s,state:o,page:r,t:i,onTyping:a,say:c,go:d}){if(e.question){let u=o.walk.find(p=>p.group===e.about);return l`<${re} question=${e.question} again=${e.again} about=${e.about} aboutName=${u&&u.name}
      frame=${s} state=${o} page=${r} t=${i} onTyping=${a} moved=${n} say=${c} />
      ${e.mates&&l`<${on} question=${e.question} frame=${s} state=${o} t=${i} />`}`}return e.plan?l`<${Fn} questions=${e.plan} frame=${s} state=${o} page=${r} t=${i} onTyping=${a}
      moved=${n} say=${c} />`:e.data?l`<${it} frame=${s} state=${o} t=${i} />`:e.goals?l`<${Pn} question=${e.goals} frame=${s} state=${o} page=${r} t=${i} onTyping=${a}
      moved=${n} say=${c} />`:e.measures?l`<${Rn} frame=${s} state=${o} page=${r} t=${i} onTyping=${a} say=${c} />`:e.surveys?l`<${In} frame=${s} state=${o} page=${r} t=${i} onTyping=${a} say=${c} go=${d} />`:e.ticks?l`<${Dn} question=${e.ticks} frame=${s} state=${o} page=${r} t=${i} say=${c} />`:e.asked?l`<${An} state=${o} t=${i} />`:e.work?l`<${Io} work=${o.walk.find(u=>u.group===e.work)} frame=${s} t=${i} />`:e.home?l`<${rn} home=${o.home} frame=${s} t=${i} />`:e.look?l`<${ut} title=${i("look_title")} text=${i("look_text")} />`:e.shows?l`<${tn} things=${e.shows} t=${i} />`:e.waiting?l`<${ut} title=${i("waiting_title")} text=${i("waiting_text")} />`:e.late?l`<${ut} title=${i("gallery_wait_title")}
      text=${i((s.kind==="memory"?"gallery_":"walk_")+(o.rounds.number?"late":"wait"))} />`:l`<${Mo} phase=${t.phase} ours=${e.ours} again=${e.again} sides=${e.sides} frame=${s} state=${o} page=${r} t=${i} say=${c} />`}var ut=({title:e,text:t})=>l`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function Io({work:e,frame:t,t:n}){return e?l`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?l`<${ct} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:l`<${st} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function Mo({phase:e,ours:t,again:n=[],sides:s,frame:o,state:r,page:i,t:a,say:c}){let{press:d,waiting:u}=W(i,o,c),p=`done:${o.activity}:${e}.`,m=u(p),{done:$}=m||{done:r.done.includes(e)},f=r.answers.filter(g=>o.questions.some(h=>h.id===g.question&&h.phase==="recall"));return l`<section>
    ${t?l`<h2>${a($t(t)?"mine_title":"ours_title")}</h2>
          ${s&&l`<${jn} question=${s} frame=${o} state=${r} t=${a} />`}
          ${n.length>0&&l`<${Ie} questions=${n} frame=${o} state=${r} t=${a} />`}
          ${t.length>0&&l`<${st} questions=${t} frame=${o} t=${a} walk=${r.walk}
            answers=${r.answers.filter(g=>t.some(h=>h.id===g.question)&&(g.own||!$t(t)))} />`}`:l`<h2>${a("timeline_title")}</h2>
          <${ct} answers=${f} questions=${o.questions} t=${a} empty=${a("timeline_empty")} />`}
    ${$&&l`<p class="note good">${a("done_words")}</p>`}
    <${U} waits=${m} page=${i} t=${a} />
    <button class=${"button "+($?"quiet":"primary")} disabled=${!!m}
      onClick=${()=>d(p,"done",{phase:e,done:!$})}>${a($?"done_no":"done_yes")}</button>
  </section>`}var $t=e=>e.length>0&&e.every(t=>t.by==="person");function No({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return l`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((o,r)=>l`<span key=${r} class=${r<=t?"past":""} />`)}
  </div>`}function Lo({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let o=e.length-1;return l`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===o?0:o)}>
      ${s(t===o?e[o].surveys?"m_to_measures":"to_questions":Bo(e[o]))}
    </button>
    <button class="button" disabled=${t===o} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function Bo(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":$t(e.ours||[])?"to_mine":"to_ours"}function Ho({state:e,frame:t,t:n,go:s}){let o=e.phase==="gallery"&&e.rounds.number,r=o?n("moved_round",{n:o}):n("moved",{phase:dt(e.phase,t,n)});return l`<div class="moved" role="status"><p>${r}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function Ro({state:e,frame:t,t:n,go:s}){let o=e.reached.filter(r=>r!==e.phase&&r!=="gallery");return l`<p class="reopen">
    ${o.map(r=>l`<button class="button quiet" key=${r} onClick=${()=>s(r)}>
      ${n("back_to",{phase:dt(r,t,n)})}
    </button>`)}
  </p>`}function Wo({toast:e,t,close:n}){S(()=>{let o=setTimeout(n,1e4);return()=>clearTimeout(o)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("no_answer"));return l`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&l`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function dt(e,t,n){let s=t.phases.find(o=>o.id===e);return s?s.title:n("phase_waiting")}var Ui=zt(Oo);export{Ui as default};
