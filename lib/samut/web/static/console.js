var I,Mt,Bs,Q,Fe,Se,Tt,ve,Dt,Ue,ze,Rs,de=Symbol.for("pv"),Ce={},qe=[],Hs=/^m(i|n|o|s|text|space)$/,Ke=Array.isArray,Ge=qe.slice,oe=Object.assign;function se(e){e&&e.parentNode&&e.remove()}function At(e,t,n){var s,a,o,r={},l=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:r[o]=t[o];return l>2&&(r.children=l>3?Ge.call(arguments,2):n),pe(e,r,s,a,null)}function pe(e,t,n,s,a){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:de,__v:a||++Mt,__i:-1,__u:0};return!a&&I.vnode&&I.vnode(o),o}function Ee(e){return e.children}function we(e,t){this.props=e,this.context=t,this.__g=0}function X(e,t){if(t==null)return e.__&&X(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:X(e)}function Ws(e){var t,n=e.__v,s=n.__e,a=[],o=[],r=e.__P;r&&((t=oe({constructor:de},n)).__v=n.__v+1,I.vnode&&I.vnode(t),Ve(r,t,n,e.__n,r.namespaceURI,32&n.__u?[s]:null,a,s||X(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Bt(a,t,o),n.__=n.__e=null,t.__e!=s&&Ot(t))}function Ot(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ot(e)}function Et(e){(8&e.__g||(e.__g|=8,Q.push(e),Se++))&&Fe==I.debounceRendering||((Fe=I.debounceRendering)||queueMicrotask)(It)}function It(){try{for(var e,t=1;Q.length;)Q.length>t&&Q.sort(Tt),e=Q.shift(),t=Q.length,8&e.__g&&Ws(e)}finally{(Se=Q.length)&&(Fe||queueMicrotask)(It)}}function jt(e,t,n,s,a,o,r,l,c,p,u){var $,_,d,f,y,m,b=s.__k||qe,h=t.length;for(c=Fs(n,t,b,c,h),$=0;$<h;$++)(d=n.__k[$])!=null&&(_=~d.__i&&b[d.__i]||Ce,d.__i=$,m=Ve(e,d,_,a,o,r,l,c,p,u),f=d.__e,(_.ref!=d.ref||8&_.__u)&&(_.ref&&Je(_.ref,null,d,_),d.ref&&u.push(d.ref,d.__c||f,d)),y=y||f,4&d.__u?(c=Lt(d,c,e,!_.__v),_.__e&&(_.__e=null)):typeof d.type=="function"&&m!==void 0?c=m:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=y,c}function Fs(e,t,n,s,a){var o,r,l,c,p,u,$,_,d,f=n.length,y=f,m=0,b=0,h=e.__k=Array(a);for(o=0;o<a;o++)(r=t[o])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=h[o]=pe(null,r):Ke(r)?r=h[o]=pe(Ee,{children:r}):r.constructor===de&&r.__b?r=h[o]=pe(r.type,r.props,r.key,r.ref,r.__v):h[o]=r,c=o+m,r.__=e,r.__b=e.__b+1,l=null,~(p=r.__i=zs(r,n,c,y))&&(y--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(r.__u|=16,p==c-1?m--:p==c+1?m++:p!=c&&(p>c?m--:m++,b=1)):(~p||(a>f?m--:a<f&&m++),typeof r.type!="function"&&(r.__u|=4))):h[o]=null;if(b){for(u=[],$=[],o=0;o<a;o++)if((r=h[o])&&16&r.__u){for(m=0,_=u.length;m<_;)u[d=m+_>>1]<r.__i?m=d+1:_=d;u[m]=r.__i,$[o]=m+1}for(m=u.length;o--;)$[o]&&($[o]==m?m--:h[o].__u|=4)}if(y)for(o=0;o<f;o++)!(l=n[o])||2&l.__u||(l.__e==s&&(s=X(l)),Ye(l,l));return s}function Lt(e,t,n,s){var a,o,r,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=Lt(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=X(e))&&!t.parentNode&&(t=null),r=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(r!=l&&(!s&&n.moveBefore&&r.parentNode?n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function zs(e,t,n,s){var a,o=e.key,r=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&o==null||c&&o==l.key&&r==l.type)return n;if(s>(c?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a}return-1}function Pt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ke(e,t,n,s,a){var o,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Pt(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Pt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(r=ze[t]||(ze[t]=Us(t)),(e.__a||(e.__a={}))[t]=Ue,o=t!=(t=t.replace(Dt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,r,o):e.removeEventListener(t,r,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Us(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ve]==null)t[ve]=Ue++;else if(t[ve]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function Ve(e,t,n,s,a,o,r,l,c,p){var u,$,_,d,f,y,m,b,h,x,k,v,M,E,w,O,H,C,D=t.type;if(t.constructor!==de)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,$=o=[],u.nodeType==8?l=xe(u,o):o.push(u),l=o[0]||l),(u=I.__b)&&u(t);e:if(typeof D=="function"){_=r.length;try{if(b=t.props,h=(u=D.prototype)&&u.render,x=(u=D.contextType)&&s[u.__c],k=u?x?x.props.value:u.__:s,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(h?t.__c=d=new D(b,k):(t.__c=d=new we(b,k),d.constructor=D,d.render=Gs),x&&x.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),h&&(d.__s||(d.__s=d.state),D.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=oe({},d.__s)),oe(d.__s,D.getDerivedStateFromProps(b,d.__s)))),f=d.props,y=d.state,d.__v=t,n.__c){if(b!==f&&h&&!D.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(b,k),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(b,d.__s,k)===!1){t.__v!=n.__v&&(d.props=b,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),qe.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&r.push(d),l=X(n);break e}d.componentWillUpdate&&d.componentWillUpdate(b,d.__s,k),h&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,y,m)})}else h&&!D.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),h&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=k,d.props=b,d.__P=e,d.__g&=-5,v=I.__r,M=h?25:0;do d.__g&=-9,v&&v(t),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++M<25);h&&(qe.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=oe({},s,d.getChildContext())),h&&n.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(f,y)),E=u&&u.type===Ee&&u.key==null?u.props.children:u,b.__P&&(u=l,a=(e=b.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&Ye(L,L)}),n.__k=null),l=n.__k?X(n,0):null),l=jt(e,Ke(E)?E:[E],t,n,s,a,o,r,l,c,p),b.__P&&(t.__e=null,l=u),t.__u&=-161,$&&$.some(se),d.__h.length&&r.push(d),1&d.__g&&(d.__g&=-4)}catch(L){if(r.length=_,t.__v=null,c||o)if(L&&L.then){if(t.__u|=128|c,o){for(~(H=o.indexOf(l||void 0))||(H=o.length);(C=o[H-1])&&C.nodeType==8;)H--;for(;H<o.length;H++)if(C=o[H])if(o[H]=null,w){if(C==O)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(O=xe(w=C))}}if(!w){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;w=l}(u=xe(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,l=u):t.__e=l,l=l&&l.nextSibling}else o&&o.some(se);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||Nt(t),I.__e(L,t,n)}}else l=t.__e=Ks(n.__e,t,n,s,a,o,r,c,p,e);return(u=I.diffed)&&u(t),l}function xe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Nt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Nt))}function Bt(e,t,n){for(var s=0;s<n.length;)Je(n[s++],n[s++],n[s++]);I.__c&&I.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){I.__e(o,a.__v)}})}function Ks(e,t,n,s,a,o,r,l,c,p){var u,$,_,d,f,y,m,b,h=n.props||Ce,x=t.props,k=t.type;if(k=="svg"?a="http://www.w3.org/2000/svg":k=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((f=o[u])&&(k?f.localName==k:f.nodeType==3)){e=f,o[u]=null;break}}if(!e){if(b=p.ownerDocument||document,!k)return b.createTextNode(x);e=b.createElementNS(a,k,x.is?x:p),l&&(I.__m&&I.__m(t,o),l=!1),o=null}if(k){if(p=k=="template"&&e.content||e,o=k=="textarea"&&x.defaultValue!=null?null:o&&Ge.call(p.childNodes),!l&&o)for(h={},u=0;u<e.attributes.length;u++)h[(f=e.attributes[u]).name]=f.value;for(u in h)f=h[u],u=="dangerouslySetInnerHTML"?_=f:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||ke(e,u,null,f,a);for(u in x)f=x[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?y=f:u=="checked"?m=f:l&&typeof f!="function"||h[u]===f||ke(e,u,f,h[u],a);$?(l||_&&($.__html==_.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(_&&(e.textContent=""),(k=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Hs.test(k))&&(a="http://www.w3.org/1999/xhtml"),jt(p,Ke(d)?d:[d],t,n,s,a,o,r,o?o[0]:n.__k&&X(n,0),l,c),o&&o.some(se)),l&&k!="textarea"||(u="value",k=="progress"&&y==null?e.removeAttribute(u):y==null||y===e[u]&&(k!="progress"||y)||ke(e,u,y,h[u],a),u="checked",m!=null&&m!=e[u]&&ke(e,u,m,h[u],a))}else h===x||l&&e.data==x||(e.data=x);return e}function Je(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){I.__e(a,n)}}function Ye(e,t,n){var s,a,o,r;if(I.unmount&&I.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Je(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){I.__e(l,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&Ye(s[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=xe(s,o=[]))&&(s==e.__e&&o.some(se),se(a),se(s)),n||se(e.__e),e.__e=e.__c=e.__=null}function Gs(e,t,n){return this.constructor(e,n)}function Qe(e,t){var n,s,a,o;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=pe(Ee,{children:[e]}),a=[],o=[],Ve(t,t.__k,s||Ce,Ce,t.namespaceURI,s?null:t.firstChild?Ge.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,o),Bt(a,t.__k,o),t.__k.props.children=null}I={__e:function(e,t,n,s){for(var a,o,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw Se=0,e}},Mt=0,Bs=function(e){return e!=null&&e.constructor===de},we.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=oe({},this.state)),typeof e=="function"&&(e=e(oe({},n),this.props)),e&&(oe(n,e),this.__v&&(t&&this.__k.push(t),Et(this)))},we.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Et(this))},we.prototype.render=Ee,Q=[],Se=0,Tt=function(e,t){return e.__v.__b-t.__v.__b},ve=Symbol(),Dt=/(PointerCapture)$|Capture$/i,Ue=0,ze={},Rs=0;var _e,R,Xe,Rt,Ze=Object.is,Pe=0,Jt=[],et=[],B=I,Ht=B.__b,Wt=B.__r,Ft=B.diffed,zt=B.__c,Ut=B.unmount,Kt=B.__;function nt(e,t){B.__h&&B.__h(R,e,Pe||t),Pe=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Pe=1,Vs(Qt,e)}function Vs(e,t,n){var s=nt(_e++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Qt(void 0,t),function(o){var r=(s.__N||s.__)[0],l=s.t(r,o);Ze(r,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=R,!R.__f)){R.__f=!0;var a=R.shouldComponentUpdate;R.shouldComponentUpdate=function(o,r,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=o;if(c.__.some(function(_){_.__N&&(p=!0,Ze(_.__[0],_.__N[0])||(u=!0))}),a){var $=a.call(this,o,r,l);return p?$||u:$}return!p||u}}return s.__}function S(e,t){var n=nt(_e++,3);!B.__s&&Yt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function T(e){return Pe=5,Js(function(){return{current:e}},[])}function Js(e,t){var n=nt(_e++,7);return Yt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ys(){var e;do{for(;e=et.shift();)try{$e(e)}catch(n){B.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Jt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($e),t.__h.some(tt),t.__h=[]}catch(n){t.__h=[],B.__e(n,e.__v)}}}while(et.length)}B.__b=function(e){R=null,Ht&&Ht(e)},B.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Kt&&Kt(e,t)},B.__r=function(e){Wt&&Wt(e),_e=0;var t=(R=e.__c).__H;t&&(Xe==R?R.__h=[]:(t.__h.some($e),t.__h.some(tt),_e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Xe=R},B.diffed=function(e){Ft&&Ft(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Vt(Jt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Xe=R=null},B.__c=function(e,t){t.some(function(n){try{n.__h.some($e),n.__h=n.__h.filter(function(s){return!s.__||tt(s)})}catch(s){n.__h=[function(){throw s}]}}),zt&&zt(e,t)},B.unmount=function(e){Ut&&Ut(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Vt(et.push(a))}else $e(a)}catch(o){t=o}}),s.__H=void 0,t&&B.__e(t,s.__v))};var Gt=typeof requestAnimationFrame=="function";function Qs(e){var t,n=function(){clearTimeout(s),Gt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Gt&&(t=requestAnimationFrame(n))}function Vt(e){e!=1&&Rt==B.requestAnimationFrame||((Rt=B.requestAnimationFrame)||Qs)(Ys)}function $e(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function tt(e){var t=R;e.__c=e.__(),R=t}function Yt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ze(n,e[s])})}function Qt(e,t){return typeof t=="function"?t(e):t}var Zt=function(e,t,n,s){var a;t[0]=0;for(var o=1;o<t.length;o++){var r=t[o++],l=t[o]?(t[0]|=r?1:2,n[t[o++]]):t[++o];r===3?s[0]=l:r===4?s[1]=Object.assign(s[1]||{},l):r===5?(s[1]=s[1]||{})[t[++o]]=l:r===6?s[1][t[++o]]+=l+"":r?(a=e.apply(l,Zt(e,l,n,["",null])),s.push(a),l[0]?t[0]|=2:(t[o-2]=0,t[o]=a)):s.push(l)}return s},Xt=new Map;function en(e){var t=Xt.get(this);return t||(t=new Map,Xt.set(this,t)),(t=Zt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,o=1,r="",l="",c=[0],p=function(_){o===1&&(_||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,r):o===3&&(_||r)?(c.push(3,_,r),o=2):o===2&&r==="..."&&_?c.push(4,_,0):o===2&&r&&!_?c.push(5,0,!0,r):o>=5&&((r||!_&&o===5)&&(c.push(o,0,r,a),o=6),_&&(c.push(o,_,0,a),o=6)),r=""},u=0;u<n.length;u++){u&&(o===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],o===1?s==="<"?(p(),c=[c],o=3):r+=s:o===4?r==="--"&&s===">"?(o=1,r=""):r=s+r[0]:l?s===l?l="":r+=s:s==='"'||s==="'"?l=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,a=r,r=""):s==="/"&&(o<5||n[u][$+1]===">")?(p(),o===3&&(c=c[0]),o=c,(c=c[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):r+=s),o===3&&r==="!--"&&(o=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}function P(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function tn(e=()=>performance.now()/1e3,t=()=>Date.now()/1e3){let n=()=>t()-e(),s=n(),a=n();return{now:()=>e()+s,set(o){s=o-e()},doubtful(){let o=Math.abs(n()-a)>1;return a=n(),o}}}var Xs=/[\ud800-\udfff]/gu;function fe(e){return typeof e=="string"?e.replace(Xs,"�"):Array.isArray(e)?e.map(fe):!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[fe(t),fe(n)]))}var Zs=15e3,eo=3;function nn(e){let t=new Map,n=tn(),s={connected:()=>e.connected!==!1,now:n.now},a=c=>{s.connected()&&(c.sent+=1,c.seat=e.seat,c.timer=setTimeout(()=>c.settle({}),Zs),e.send(c.message))},o=c=>{let p=c&&t.get(c.id);p&&(typeof c.now=="number"&&p.sent===1&&n.set(c.now),p.settle(c))},r=c=>{c.endings+=1,c.endings===eo&&c.settle({ok:!1,error:no(e.get("frame").texts)})},l=({detail:c})=>{let p=Array.from(t.values());p.forEach(u=>clearTimeout(u.timer)),s.connected()?p.forEach(u=>to(u,e.seat)?a(u):u.settle({})):c.ended&&p.filter(({sent:u})=>u).forEach(r)};return s.call=(c,p={})=>new Promise(u=>{let $=P(),_=f=>{clearTimeout(d.timer),t.delete($),u(f)},d={message:fe({id:$,do:c,args:p}),settle:_,sent:0,endings:0};if(c==="clock"&&!s.connected())return void u({});t.set($,d),a(d)}),s.keepTime=()=>n.doubtful()?s.call("clock"):Promise.resolve({}),e.on("msg:custom",o),addEventListener("samut:connection",l),s.close=()=>{t.forEach(({timer:c})=>clearTimeout(c)),e.off("msg:custom",o),removeEventListener("samut:connection",l)},s}var to=({sent:e,seat:t,message:n},s)=>!e||t===s||!!n.args.id,no=e=>({where:"",what:e.not_taken,do:e.not_taken_do});var Te="samut:drafts",so=1e3,st="~",ee={n:0,visit:"",drafts:{}},Me,Z,sn,G=(e,t)=>me(e).drafts[t]??null,J=(e,t,n)=>an(e,t,s=>({...s,[t]:n})),te=(e,t)=>an(e,t,oo(t)),ot=e=>Object.entries(me(e).drafts).filter(([,t])=>t.sending);async function on(e){let t=me(e);at({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([co(e),new Promise(n=>setTimeout(n,so))])}function me(e){let t=lo();return t&&t.n>ee.n&&(ee=t),ee.visit===e?ee:{...ee,visit:e,drafts:{}}}function an(e,t,n){let{n:s,drafts:a,alone:o}=me(e),r=o&&[...o.places.filter(l=>l!==t),t];at({n:s+1,visit:e,drafts:n(a),alone:o&&{n:o.n,places:r}})}function at(e){ee=e;try{localStorage.setItem(Te,JSON.stringify(ee))}catch{}rn()}var oo=e=>({[e]:t,[e+st]:n,...s})=>n?{...s,[n.sending?e+st:e]:n}:s;function ao(e,t){let{alone:n,...s}=me(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(a=>Object.assign(t.drafts,ro(a,t.drafts[a],s.drafts[a]))),s.drafts=t.drafts),at({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function ro(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+st]:t}:{[e]:io(t,n)}:{}}function io(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,a=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[o,r]=["fields","answers"].map(l=>({...e[l],...t[l]}));return{...e,...t,how:n,digits:s,fields:o,answers:r,text:a.filter(Boolean).join(`
`),id:P()}}function lo(){try{return JSON.parse(localStorage.getItem(Te))}catch{return null}}function rn(){if(sn=!!Z,!(!Me||Z))try{Z=Me.transaction("kept","readwrite",{durability:"strict"}),Z.objectStore("kept").put(ee,Te),Z.oncomplete=Z.onabort=()=>{Z=null,sn&&rn()}}catch{Me=Z=null}}function co(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let a=s.transaction("kept").objectStore("kept").get(Te);a.onerror=t,a.onsuccess=()=>{Me=s,ao(e,a.result),t()}}}catch{t()}})}function De(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((r,l)=>l in n?De(r,n[l]):r);let a=Object.entries(e).filter(([r])=>!s.includes(r)),o=Object.entries(n).map(([r,l])=>[r,De(e[r],l)]);return Object.fromEntries([...a,...o])}var uo=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,po=e=>typeof e=="string"?e.replace(uo,"$1⁠ฯ"):e,i=en.bind((e,t,...n)=>At(e,t,...n.map(po))),$o=3600;function rt(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function _o(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",De(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Ae(e){let[t,n]=g(e.connected());return S(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function ln(e){function t({model:n,page:s}){let[,a]=g(0);S(()=>{let l=()=>a(u=>u+1),c=()=>s.connected()&&s.call("clock").then(l),p=()=>document.hidden||c();return n.on("change:state",l),n.on("change:frame",l),addEventListener("samut:connection",c),document.addEventListener("visibilitychange",p),c(),()=>{n.off("change:state",l),n.off("change:frame",l),removeEventListener("samut:connection",c),document.removeEventListener("visibilitychange",p)}},[]);let o=n.get("frame"),r=(l,c)=>rt(o.texts[l]??l,c);return i`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${r} />`}return{initialize:({model:n})=>on(n.get("frame").visit),render({model:n,el:s}){let a=nn(n),o=_o(n);return Qe(i`<${t} model=${n} page=${a} />`,s),()=>{Qe(null,s),o(),a.close()}}}}function fo(e,t){let[,n]=g(0);return S(()=>{let a=setInterval(()=>{t.keepTime(),n(o=>o+1)},500);return()=>clearInterval(a)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function mo(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function cn({timer:e,page:t,t:n}){let s=fo(e,t);if(s==null)return null;let a=s<0,o=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return i`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${o}</span> ${s>-$o&&i`<span class="clock-face">${mo(s)}</span>`}
  </span>`}var it={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},ho=Object.keys(it),go="#37474f",bo=11,Y=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function un(e,t){let n=e.colours||[],s=e.symbols||ho;return new Map(t.map((a,o)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[o%n.length]:go,symbol:s[o%s.length]}]))}function F({look:e}){return i`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${it[e.symbol]||it.circle} /></svg>`}function pn({name:e}){let t=yo(e);return i`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function yo(e){let t=s=>s.find(a=>e.length-a<=bo),n=t(ko(e));return n===void 0?t(vo(e))||0:n}function ko(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function vo(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var wo={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},lt=({name:e})=>i`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${wo[e]} /></svg>`;var dn=({t:e,words:t="board_demo"})=>i`<strong class="ribbon">${e(t)}</strong>`;var ct=["title","province","district","place","starts"];function xo(e){let t=new Date(`${e}T12:00`),n=new Intl.DateTimeFormat(document.documentElement.lang||"th",{dateStyle:"full"});return isNaN(t)?"":n.format(t)}function $n({state:e,t,groups:n,run:s}){return i`<div class="about-panel">
    <${So} about=${e.about} t=${t} run=${s} />
    <${Co} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function So({about:e,t,run:n}){let[s,a]=g(Object.fromEntries(ct.map(c=>[c,e[c]]))),o=ct.some(c=>s[c]!==e[c]),r=c=>{c.preventDefault(),n("about",s,t("console_saved"))},l=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return i`<form onSubmit=${r}>
    ${ct.map(c=>i`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input type=${c==="starts"?"date":"text"} maxlength="200" lang="th" value=${s[c]}
        onInput=${p=>a({...s,[c]:p.target.value})} />
      ${c==="starts"&&i`<span class="gentle">${xo(s.starts)}</span>`}</label>`)}
    <button class="button primary" disabled=${!o}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${l} />
      ${t("console_may_make_groups")}</label>
  </form>`}function Co({state:e,t,groups:n,run:s}){let[a,o]=g("");return i`<form onSubmit=${async l=>{l.preventDefault(),(await s("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&o("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${l=>o(l.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(l=>i`<li key=${l.id} lang="th"><${F} look=${n.get(l.id)} /> ${l.name}</li>`)}
    </ul>
  </form>`}var _n=5e3,qo=500,Eo=["phase","round","undo","lead"];function fn(e,t,n){let[s,a]=g([]),[o,r]=g(!1),l=T(new Set),c=T(0),p=d=>a(f=>f.filter(y=>y.id!==d)),u=d=>{let f=c.current+=1;a(y=>[...y.slice(-2),{...d,id:f}]),d.error||setTimeout(()=>p(f),d.act?4*_n:_n)},$=d=>{l.current.delete(d),d==="lead"&&r(!1)};return{run:async(d,f={},y="")=>{let m=Eo.includes(d)?"lead":d+JSON.stringify({...f,id:""});if(l.current.has(m))return{};l.current.add(m),m==="lead"&&r(!0);let b=await e.call(d,f),h=b.ok&&(typeof y=="function"?y(b):y);return h&&u(typeof h=="string"?{words:h}:h),b.ok||u({error:b.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),b.ok&&(b.activity||n)!==n?addEventListener("pageshow",()=>$(m),{once:!0}):b.ok&&m==="lead"?setTimeout(()=>$(m),qo):$(m),b},busy:o,toasts:s,drop:p}}function mn({toasts:e,drop:t,t:n}){let s=e.filter(o=>o.error),a=e.filter(o=>!o.error);return i`<div class="toasts">
    <div role="alert">${s.map(o=>i`<div class="note-box bad-box" key=${o.id}>
      <p>${o.error.where&&i`<span>${o.error.where} · </span>`}<strong>${o.error.what}</strong> ${o.error.do}</p>
      <button class="button quiet" onClick=${()=>t(o.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(o=>i`<div class="note-box" key=${o.id}>
      <p>${o.words}</p>
      ${o.act&&i`<button class="button quiet" onClick=${()=>{t(o.id),o.act()}}>${o.label}</button>`}
    </div>`)}</div>
  </div>`}function hn({title:e,t,close:n,look:s="",children:a}){let o=T(null);return S(()=>{let r=document.activeElement,l=o.current;return l.showModal?l.showModal():l.setAttribute("open",""),l.addEventListener("close",n),()=>{l.removeEventListener("close",n),r&&r.focus&&r.focus()}},[]),i`<dialog class=${"panel-dialog "+s} ref=${o} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>o.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function he({label:e,value:t,least:n,most:s,set:a,after:o}){let r=l=>a(Math.max(n,Math.min(s,Math.round(l)||n)));return i`<label class=${"count-field"+(o?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${l=>r(Number(l.target.value))} />
  </label>`}var[Po,Mo]=[4,80];function bn({frame:e,state:t,page:n,t:s,run:a,busy:o}){return i`<section class="lead" aria-label=${s("console_lead")}>
    <${To} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${jo} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${No} frame=${e} state=${t} page=${n} t=${s} run=${a} />
  </section>`}function To({frame:e,state:t,t:n,run:s,busy:a}){let o=T(null);(!a||!o.current)&&(o.current=Ao(e,t,n));let r=o.current,l=c=>c.do==="lead"?Oe(s,e,c):s(c.do,c.args,c.told);return i`<div class="next">
    ${r.do?i`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>l(r)}>
          <span class="gentle">${n("console_next")}</span>${r.words}</button>`:i`<p class="next-done">${r.words}</p>`}
    <div class="under-next">
      ${r.more.map(c=>i`<button class="button quiet" key=${c.words} aria-disabled=${String(a)}
        onClick=${()=>l(c)}>${c.words}</button>`)}
      <${Do} frame=${e} state=${t} t=${n} run=${s} busy=${a} />
    </div>
  </div>`}function Do({frame:e,state:t,t:n,run:s,busy:a}){let o=ut(t.undo,t,e,n),r=async()=>{let l=await s("undo",{},n("console_undone",{what:o}));l.ok&&l.activity&&yn(e,l.activity)};return i`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${r}>
    ${pt(t,e,n)}</button>`}function pt(e,t,n){return e.undo?n("console_undo",{what:ut(e.undo,e,t,n)}):e.stuck?n("console_undo_stuck",{what:ut(e.stuck,e,t,n)}):n("console_undo_none")}function ut(e,t,n,s){let a=n.activities.find(r=>r.id===t.undo_in),o=e&&s(`console_act_${e}`);return a?s("console_act_there",{what:o,num:a.num}):o}async function Oe(e,t,{args:n,told:s}){let a=await e("lead",n,s);return a.ok&&yn(t,a.activity),a}var yn=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function Ao(e,t,n){let s=Io(e,t,n);if(t.lead&&t.lead!==e.activity)return{...Oo(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=e.phases.find(d=>d.id===t.agenda.phase),{number:r,count:l}=t.round,c=r+1,p={do:"round",args:{},told:n("console_round_started",{n:c}),words:n("console_start_round",{n:c,all:l})},u=s&&t.phase?[s]:[];if(t.phase==="gallery"&&r<l)return{...p,more:u};if(!o)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let $={do:"phase",args:{phase:o.id},told:n("console_phase_opened",{title:o.title}),words:n(t.phase?"console_go_phase":"console_start_phase",{title:o.title})},_=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{...$,more:[..._,...u]}}function Oo(e,t){let n=e.activities.find(a=>a.id===e.activity),s=Y(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function Io(e,t,n){let{next:s,slots:a}=t.agenda,o=a.find(u=>u.id===s.slot);if(!o)return null;let r=e.activities.find(u=>u.id===s.activity),l=r&&r.id!==t.lead,c=l?Y(r.title):o.text,p=l?n("console_next_activity",{title:c}):n("console_next_slot",{title:c,time:o.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:p,told:n("console_led",{title:c})}}function jo({frame:e,state:t,t:n,run:s,busy:a}){let o=T(null);return S(()=>{let r=o.current.querySelector(".now");r&&(o.current.scrollTop=r.parentElement.offsetTop-o.current.offsetTop-Mo)},[t.phase]),i`<ol class=${"phases"+(e.phases.length>Po?" many":"")} ref=${o}>
    ${e.phases.map((r,l)=>{let c=r.id===t.phase,p=t.reached.includes(r.id),u=c?"now":p?"again":r.id===t.agenda.phase?"ahead":"skip",$=()=>c||s("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return i`<li key=${r.id}>
        <button class=${"button phase"+(c?" now":p?" been":"")} aria-current=${c?"step":void 0}
          aria-disabled=${String(a)} onClick=${$}>
          <strong>${l+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${u}`)} · ${Lo(r,t.minutes[r.id],n)}</span>
        </button></li>`})}
  </ol>`}var Lo=(e,t,n)=>t===e.minutes?n("minutes",{n:t}):n("console_minutes_fitted",{n:t,plan:e.minutes});function No({frame:e,state:t,page:n,t:s,run:a}){let{timer:o}=t,r=Bo(e,t),[l,c]=g(r);S(()=>c(r),[r]);let p=o.minutes!=null,u=p&&o.ends_at==null,$=(_,d,f)=>a("timer",{change:_,minutes:d},f);return i`<div class="time">
    <div class="time-now">
      ${p?i`<${cn} timer=${o} page=${n} t=${s} />`:i`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${gn} pace=${t.pace} t=${s} />
        <${gn} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${p&&i`
        <button class="button" onClick=${()=>$(u?"resume":"pause")}>
          ${s(u?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>$("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>$("add",5)}>+5</button>`}
      <span class="anew"><${he} label=${s("console_minutes")} value=${l} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>$("start",l,s("console_clock_started",{n:l}))}>
        ${s(p?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function Bo(e,t){return t.phase==="gallery"?t.round.minutes:t.minutes[t.phase]||10}function gn({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),a=s?e>0?"ahead":"behind":"on_time";return i`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:s})}</span>`}function vn({frame:e,state:t,t:n,run:s,busy:a}){let{slots:o,edited:r}=t.agenda,[l,c]=g(""),p=[1,2].filter($=>o.some(_=>_.day===$)),u={frame:e,state:t,t:n,run:s,busy:a,open:l,setOpen:c};return i`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!r} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${pt(t,e,n)}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${p.map($=>i`<section key=${$}><h3>${n("console_day",{n:$})}${" "}
      <span class="gentle">${n("console_day_sum",{n:Ro(o,$)})}</span></h3>
      <ol class="slots">${o.filter(_=>_.day===$).map(_=>i`<${Ho} key=${_.id} slot=${_} ...${u} />`)}</ol>
    </section>`)}
    <${zo} frame=${e} t=${n} run=${s} />
  </div>`}var Ro=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function Ho({slot:e,frame:t,state:n,t:s,run:a,busy:o,open:r,setOpen:l}){let c=e.plan.map(f=>t.activities.find(y=>y.id===f)).filter(Boolean),p=n.agenda.now===e.id,u={name:e.text},$=f=>a("slot_move",{slot:e.id,by:f}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",u)),d=f=>Oe(a,t,{args:f?{slot:e.id,activity:f.id}:{slot:e.id},told:s("console_led",{title:f?Y(f.title):e.text})});return i`<li class=${"slot"+(e.skipped?" skipped":"")+(p?" now":"")} aria-current=${p?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${p&&i` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&i` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!p&&(c.length?c:[null]).map(f=>i`<button class="button" key=${f?f.id:""}
          aria-disabled=${String(o)} aria-label=${s("console_slot_lead",{title:f?Y(f.title):e.text})}
          onClick=${()=>d(f)}>${c.length>1?s("console_slot_go_to",{num:f.num}):s("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${s("console_slot_up",u)} onClick=${()=>$(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",u)} onClick=${()=>$(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${_}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(r===e.id)} aria-label=${s("console_slot_edit",u)}
          onClick=${()=>l(r===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...Wo(e,t,s)].join(" · ")}</p>
    ${r===e.id&&i`<${Fo} slot=${e} t=${s} run=${a} close=${()=>l("")} />`}
  </li>`}var Wo=(e,t,n)=>e.plan.map(s=>t.script.plans.find(a=>a.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function Fo({slot:e,t,run:n,close:s}){let[a,o]=g({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[r,l]=g(!0),c=$=>_=>o({...a,[$]:_.target.value}),p=async $=>{$.preventDefault(),(await n("slot",{slot:e.id,follow:r,...wn(a)},t("console_saved"))).ok&&s()},u=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return i`<form class="slot-form" onSubmit=${p}>
    <${xn} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${r} onChange=${$=>l($.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&i`<button type="button" class="button quiet" onClick=${u}>${t("delete")}</button>`}</span>
  </form>`}var wn=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function xn({typed:e,set:t,t:n}){return i`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>i`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var kn={text:"",day:1,start:"",minutes:15,activity:""};function zo({frame:e,t,run:n}){let[s,a]=g(kn),o=l=>c=>a({...s,[l]:c.target.value});return i`<form class="slot-form" onSubmit=${async l=>{l.preventDefault(),(await n("slot_add",{...wn(s),activity:s.activity},t("console_saved"))).ok&&a(kn)}}>
    <h3>${t("console_slot_add")}</h3>
    <${xn} typed=${s} set=${o} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${o("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(l=>i`<option key=${l.id} value=${l.id}>${l.num} ${Y(l.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function Sn({frame:e,state:t,t:n,run:s,busy:a}){return i`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(o=>{let r=o.id===(t.lead||e.activity);return i`<li key=${o.id}><button class=${"button"+(r?" primary":"")} aria-current=${r?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>Oe(s,e,{args:{activity:o.id},told:n("console_led",{title:Y(o.title)})})}>
        <strong>${o.num}</strong> <span lang="th">${o.title}</span></button></li>`})}</ul></div>`}function Cn({state:e,t,run:n}){let{announced:s}=e,[a,o]=g(""),r=async l=>{l.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&o("")};return i`<div>
    ${s.text&&i`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${r}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${l=>o(l.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var dt=543;function Pn({question:e,values:t,change:n,frame:s,t:a,disabled:o,children:r}){let l=e.fields.filter(d=>!d.more),c=e.fields.filter(d=>d.more),p=T(!1);p.current||(p.current=c.some(d=>Ie({one:t[d.id]})));let u=(d,f)=>n({fields:{...t,[d]:f}}),$=d=>{let f=$t[d.kind];return i`<${f} key=${d.id} field=${d} value=${t[d.id]} frame=${s} t=${a}
      near=${t[d.after]} disabled=${o} set=${y=>u(d.id,y)} />`},_=c.map(d=>d.text.split(" (")[0]).join(" · ");return i`${l.map($)}${r}
    ${c.length>0&&i`<details class="more-parts" open=${p.current}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map($)}</details>`}`}var Mn=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),Ie=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Uo({field:e,of:t}){return i`<label class="label" for=${t}>${e.text}</label>`}function qn({field:e,value:t,set:n,disabled:s}){let a=`part-${e.id}`,o=r=>n(r.target.value);return i`<div class="part"><${Uo} field=${e} of=${a} />
    ${e.kind==="line"?i`<input id=${a} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:i`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function Ko({field:e,value:t,set:n,disabled:s,t:a}){let o=Array.from({length:e.levels},(r,l)=>l+1);return i`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(r=>i`<button type="button" role="radio" key=${r} class="choice level"
      aria-checked=${String(t===r)} aria-label=${a("level",{n:r,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===r?null:r)}>${r}</button>`)}</div>
    ${(e.low||e.high)&&i`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function En({field:e,value:t,set:n,disabled:s}){let a=e.kind==="choices",o=a?t||[]:[t].filter(Boolean),r=l=>{n(a?o.includes(l)?o.filter(c=>c!==l):[...o,l]:t===l?"":l)};return i`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(l=>i`<button type="button" key=${l.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(l.id))} disabled=${s}
      onClick=${()=>r(l.id)}><span class="tick" aria-hidden="true"></span>${l.text}</button>`)}
  </div>`}function Go({field:e,value:t,set:n,disabled:s}){return i`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function Vo({field:e,value:t,near:n,set:s,disabled:a,frame:o,t:r}){let[l,c]=String(t||"").split("-"),p=/^\d+$/.test(l)&&l.length===4?Number(l)+dt:l,u=(d,f)=>s(d||f?`${d}-${f}`:""),$=d=>/^[0-9]{4}$/.test(d)?String(Number(d)-dt):d,_=d=>d.replace(/[\u0e50-\u0e59]/g,f=>f.charCodeAt(0)-3664).trim();return i`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${r("month")} value=${c||""} disabled=${a}
        onChange=${d=>u(l||Jo(d.target.value,n),d.target.value)}>
        <option value="">${r("month")}</option>
        ${o.texts.months.map((d,f)=>{let y=String(f+1).padStart(2,"0");return i`<option key=${y} value=${y}>${d}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${r("year_be")} placeholder=${r("year_be")}
        value=${p||""} disabled=${a} onInput=${d=>u($(_(d.target.value)),c||"")} />
    </div></div>`}function Jo(e,t){let n=new Date,[s,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?s+1:s)}var $t={text:qn,line:qn,level:Ko,choice:En,choices:En,month:Vo,check:Go};function Tn(e,t,n,s){return e?e.fields.filter(a=>Ie({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...Yo(a,t[a.id],n,s)})):[]}function Yo(e,t,n,s){let a=o=>(e.options.find(r=>r.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:Qo(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Qo(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+dt}`}function z({question:e,values:t,frame:n,t:s}){return i`${Tn(e,t,n,s).map(a=>i`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function je({answer:e,question:t,frame:n,t:s,run:a}){let[o,r]=g([]),l=e.base?e.base.join(" "):e.entry;S(()=>{a("history",{item:e.item}).then(u=>u.ok&&r(u.history))},[l]);let c=u=>a("take_back",{id:P(),item:e.item,entry:u},s("console_undone",{what:s("console_history")})),p=u=>a("bring_back",{id:P(),item:e.item,entry:u},$=>({words:s("console_brought_back"),label:s("undo"),act:()=>c($.saved)}));return i`<ol class="history">${o.map(u=>i`<li key=${u.entry}>
    <p class="gentle">${u.at} · ${u.by||s(u.leader?"console_history_leader":"console_history_nobody")}
      ${u.via&&i` · ${s("from_paper")}`}
      ${u.stands&&i` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${u.gone?i`<p>${s(u.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:i`<p class="said-text" lang="th">${u.year_text&&i`<strong class="year">${u.year_text} </strong>`}${u.text}
          <${z} question=${t} values=${u.fields} frame=${n} t=${s} /></p>`}
    ${!u.gone&&!u.stands&&i`<button class="button quiet" onClick=${()=>p(u.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}function Dn({pieces:e,put:t,into:n,name:s,press:a,t:o}){return e.length?i`<details class="offers"><summary class="choice">${o("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let l=r.key in t,c=s(l?t[r.key]:n||r.box);return i`<button type="button" key=${r.key} class="choice option" aria-pressed=${String(l)}
        onClick=${()=>a(r)}><span lang="th">${r.words}</span>
        <span class="gentle">${o((l?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function An({links:e,draft:t,link:n,t:s}){return i`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&i`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(a=>i`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${Le(a)}</span></button>`)}
  </div>`}var Le=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var Ne=new Map;function ce(e,t,n,s){return Ne.has(s.id)||Ne.set(s.id,Xo(e,t,n,s)),Ne.get(s.id)}async function Xo(e,t,n,s){let a=await e.call(s.command||"save",s);Ne.delete(s.id);let o=G(t,n);return!o||o.id!==s.id||(o.pressed||a.ok&&!a.ask?te(t,n):(a.ask||a.error)&&J(t,n,{...o,sending:null})),a}function On(e,t){let[,n]=g(0),s=()=>n(o=>o+1),a=()=>ot(t).forEach(([o,r])=>ce(e,t,o,r.sending).then(s));S(a,[]),ae(a)}function ae(e){let t=T(e);t.current=e,S(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}function _t(e,t,n){let[,s]=g(0);return{press:async(r,l,c)=>{let p={...c,id:P(),command:l,pressed_at:t.activity};J(t.visit,r,{id:p.id,pressed:!0,sending:p}),s($=>$+1);let u=await ce(e,t.visit,r,p);return s($=>$+1),u.ok||n(u),u},waiting:r=>(ot(t.visit).find(([l])=>l.startsWith(r))||[,{}])[1].sending}}function ft({waits:e,page:t,t:n}){let s=Ae(t);return e&&!s&&i`<p class="note later" role="status">${n("sent_later")}</p>`}var Ai=new RegExp("\\P{M}\\p{M}*","gu");var In=(e,t)=>e.you&&t("deleted_you")||e.by||t(e.leader?"deleted_leader":"deleted_mate");function jn({answer:e,frame:t,t:n,groups:s,run:a}){let[o,r]=g(!1),l=s.get(e.group),c=t.questions.find(u=>u.id===e.question),p=()=>Zo(a,n,e.item,e.entry);return i`<li class="said gone">
    <p class="said-from">${l&&i`<${F} look=${l} /> `}<strong lang="th">${l?l.name:n("console_hall")}</strong>
      ${e.name&&i`<span class="gentle"> · ${e.name}</span>`}
      ${e.via&&i` <span class="tag paper-tag">${n("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${[c.num,c.text].filter(Boolean).join(" ")}</p>
    <p class="tag hidden-tag">${n("deleted_by",{name:In(e,n),at:e.at})}</p>
    <p class="said-text" lang="th">${e.year_text&&i`<strong class="year">${e.year_text} </strong>`}${e.text}
      <${z} question=${c} values=${e.fields} frame=${t} t=${n} /></p>
    <div class="said-acts">
      <button class="button" onClick=${p}>${n("deleted_back")}</button>
      <button class="button quiet" aria-expanded=${String(o)} onClick=${()=>r(!o)}>${n("console_history")}</button>
    </div>
    ${o&&i`<${je} answer=${e} question=${c} frame=${t} t=${n} run=${a} />`}
  </li>`}function Zo(e,t,n,s){let a=P(),o=()=>e("take_back",{id:P(),item:n,entry:a},t("console_deleted_again")),r={words:t("restored"),label:t("undo"),act:o};return e("take_back",{id:a,item:n,entry:s},l=>l.saved===a?r:t("restored"))}var mt=40,ea=280,Ln="hall";function Bn(e){let{frame:t,state:n,t:s}=e,[a,o]=g(""),[r,l]=g(""),[c,p]=g(mt),[u,$]=g(!1);S(()=>p(mt),[a,r,u]);let _=h=>(!a||(h.group||Ln)===a)&&(!r||h.question===r),[d,f,y]=u?[n.deleted,jn,"console_deleted_count"]:[n.answers,na,"console_answers_count"],m=d.filter(_),b=u?"console_no_deleted":"console_no_answers";return i`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s(y,{n:m.length})}</span></h2>
    ${n.spotlight&&i`<${ta} ...${e} />`}
    <div class="filters">
      <${Nn} label=${s("console_by_group")} all=${s("console_all_groups")} value=${a} set=${o}
        options=${[...n.groups.map(h=>[h.id,h.name]),[Ln,s("console_hall")]]} />
      <${Nn} label=${s("console_by_question")} all=${s("console_all_questions")} value=${r} set=${l}
        options=${t.questions.map(h=>[h.id,Rn(h)])} />
      <button class="button quiet" aria-pressed=${String(u)} onClick=${()=>$(!u)}>
        ${s("console_deleted_show",{n:n.deleted.length})}</button>
    </div>
    ${!m.length&&i`<p class="gentle nothing">${s(d.length?"console_none_found":b)}</p>`}
    <ul class="feed">
      ${m.slice(0,c).map(h=>i`<${f} key=${h.item+(u?h.entry:"")} answer=${h} ...${e} />`)}
      ${m.length>c&&i`<li><button class="button quiet" onClick=${()=>p(c+mt)}>
        ${s("console_more_answers",{n:m.length-c})}</button></li>`}
    </ul>
  </section>`}function ta({state:e,t,run:n}){let s=e.answers.find(r=>r.item===e.spotlight),a=s&&(s.text||s.year_text),o=()=>n("spotlight",{item:null},t("console_unlit"));return i`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${o}>${t("console_unlight")}</button>
  </div>`}var Rn=e=>[e.num,e.text].filter(Boolean).join(" ");function Nn({label:e,all:t,value:n,set:s,options:a}){return i`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${o=>s(o.target.value)}>
      <option value="">${t}</option>
      ${a.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select>
  </label>`}function na({answer:e,frame:t,state:n,t:s,groups:a,run:o}){let r=a.get(e.group),[l,c]=g(!1),[p,u]=g(!1),$=t.questions.find(b=>b.id===e.question),_=e.versions.length>1?e.versions:[e],d=_.some(b=>b.text.length>ea),f=n.spotlight===e.item,y=()=>o("spotlight",{item:f?null:e.item},s(f?"console_unlit":"console_lit")),m=()=>o("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return i`<li class=${"said"+(e.hidden?" hidden-one":"")+(f?" lit":"")}>
    <p class="said-from">${r&&i`<${F} look=${r} /> `}<strong lang="th">${r?r.name:s("console_hall")}</strong>
      ${e.by&&i`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&i` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${$&&Rn($)}</p>
    ${e.hidden&&i`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${f&&i`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${_.length>1&&i`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(b=>i`<p key=${b.entry} class=${"said-text"+(d&&!l?" cut":"")} lang="th">
      ${b.year_text&&i`<strong class="year">${b.year_text} </strong>`}${b.text}
      <${z} question=${$} values=${b.fields} frame=${t} t=${s} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(f)} disabled=${e.hidden} onClick=${y}>
        ${s(f?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${m}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${d&&i`<button class="button quiet" aria-expanded=${String(l)} onClick=${()=>c(!l)}>
        ${s(l?"console_less":"console_whole")}</button>`}
      ${$&&$.by==="group"&&!$.sensitive&&i`<button class="button quiet" aria-expanded=${String(p)}
        onClick=${()=>u(!p)}>${s("console_history")}</button>`}
    </div>
    ${p&&i`<${je} answer=${e} question=${$} frame=${t} t=${s} run=${o} />`}
  </li>`}var sa=1e3,ge=1024;function Fn({state:e,go:t,t:n}){let{told:s,ask:a,trouble:o,news:r}=aa(n),[l,c]=g(["report","plans","data"]),[p,u]=g(""),[$,_]=g([]),d=s&&s.running,f=s&&l.includes("blank")?s.forms.filter(b=>!$.includes(b)):[],y=s&&l.length&&(f.length||!l.includes("blank")),m=b=>{b.preventDefault();let[h,...x]=p.split(":"),k=[...l.map(v=>["choice",v]),...f.map(v=>["form",v])];a("/exports",[...k,...h?[[h,x.join(":")]]:[]])};return i`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${m}>
      <fieldset disabled=${!!d}><legend>${n("exports_what")}</legend>
        ${(s&&s.choices||[]).map(b=>i`<${Wn} key=${b} on=${l.includes(b)}
          flip=${()=>c(Hn(l,b))} words=${n(`exports_choice_${b}`)} />
          ${b==="blank"&&l.includes(b)&&i`<fieldset class="exports-forms"><legend>${n("exports_forms")}</legend>
            ${s.forms.map(h=>i`<${Wn} key=${h} on=${f.includes(h)}
              flip=${()=>_(Hn($,h))} words=${n(`exports_form_${h}`)} />`)}</fieldset>`}`)}</fieldset>
      <div><${ra} state=${e} value=${p} set=${u} disabled=${!!d} t=${n} />
        ${d?i`<button type="button" class="button" onClick=${()=>a("/exports/stop",[])}>${n("exports_stop")}</button>`:i`<button class="button primary" disabled=${!y}>${n("exports_start")}</button>`}
      </div>
    </form>
    ${d&&i`<${ia} running=${d} t=${n} />`}
    <div role="status" class="exports-said">${d?n("exports_working",{what:zn(d.what,n)}):r}</div>
    <div role="alert">${!d&&o&&i`<${oa} trouble=${o} go=${t} t=${n} />`}</div>
    ${s&&i`<${la} made=${s.made} fresh=${r===n("exports_done")} ask=${a} t=${n} />`}
  </div>`}var Hn=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];function Wn({on:e,flip:t,words:n}){return i`<label class="tick"><input type="checkbox" checked=${e} onChange=${t} /> <span>${n}</span></label>`}function oa({trouble:e,go:t,t:n}){return e.code==="research.undecided"?i`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:i`<p class="exports-trouble">${e.where&&i`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function aa(e){let[t,n]=g(null),[s,a]=g(null),[o,r]=g(""),l=T(!1),c=async(p,u)=>{u&&r("");try{let $=u&&new URLSearchParams(u),_=await(await fetch(p,{method:u?"POST":"GET",credentials:"same-origin",body:$})).json();if(_.refused)return void a(_.refused);let d=l.current&&!_.running;l.current=!!_.running,p.endsWith("/remove")&&r(e("exports_removed")),d&&r(p.endsWith("stop")?e("exports_stopped"):_.error?"":e("exports_done")),n(_),a(_.error)}catch{a({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return S(()=>{c("/exports")},[]),S(()=>{if(!t||!t.running)return;let p=setInterval(()=>c("/exports"),sa);return()=>clearInterval(p)},[!!(t&&t.running)]),{told:t,ask:c,trouble:s,news:o}}function ra({state:e,value:t,set:n,disabled:s,t:a}){let o=c=>c.province?c.district:c.district||e.about.district,r=[...new Set(e.groups.map(o).filter(Boolean))].sort((c,p)=>c.localeCompare(p,"th")),l=(c,p)=>p.map(([u,$])=>i`<option key=${u} value=${`${c}:${u}`}>${$}</option>`);return i`<label class="line-field"><span>${a("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${a("exports_whole")}</option>
      ${r.length>0&&i`<optgroup label=${a("exports_districts")}>
        ${l("district",r.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&i`<optgroup label=${a("exports_groups")}>
        ${l("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var zn=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function ia({running:e,t}){let n=Math.round(100*e.done);return i`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:zn(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function la({made:e,fresh:t,ask:n,t:s}){let a=o=>o<ge*ge?s("exports_kb",{n:Math.max(1,Math.round(o/ge))}):s("exports_mb",{n:(o/ge/ge).toFixed(1)});return i`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&i`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((o,r)=>i`<li class="exports-one" key=${o.id}>
      <p><strong>${s("exports_made_at",{at:o.at,whose:o.whose||s("exports_whole")})}</strong>
        ${t&&r===0&&i` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${o.files.map(l=>i`<li key=${l.number}>
        <a class="button quiet" href=${`/exports/${o.id}/${l.number}`} download><span lang="th">${l.name}</span>
          <span class="gentle">${a(l.bytes)}</span></a></li>`)}</ul>
      <${ca} id=${o.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function ca({id:e,ask:t,t:n}){let[s,a]=g(!1);return s?i`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div>`:i`<button class="button quiet" onClick=${()=>a(!0)}>${n("exports_remove")}</button>`}var ua={1:"keep",2:"blank",3:"replace"},pa={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function Un({t:e,run:t}){let[n,s]=g(null),[a,o]=g(""),[r,l]=g(!1),c=T(null);S(()=>{t("findings").then(f=>f.ok&&(s(f.findings),o((f.findings[0]||{}).id||"")))},[]);let p=f=>{o(f);let y=c.current&&c.current.querySelector(`[data-finding="${f}"]`);y&&y.focus()},u=async(f,y,m="")=>{let b=E=>r&&y&&!E.does&&E.kind===f.kind&&E.words===f.words,h=new Set(n.filter(E=>E.id===f.id||b(E)).map(E=>E.id)),x=await t("decide",{findings:[...h],does:y,words:m});if(!x.ok)return;let k=n.map(E=>h.has(E.id)?{...E,does:y,instead:x.words}:E);s(k);let v=k.findIndex(E=>E.id===f.id),M=y&&[...k.slice(v),...k.slice(0,v)].find(E=>!E.does);(M||!y)&&p((M||f).id)},$=f=>{let y=n[n.findIndex(m=>m.id===a)+f];y&&p(y.id)};if(!n)return i`<p role="status">${e("clearing_looking")}</p>`;let _=n.filter(f=>!f.does).length,d=n.length;return i`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${d?_?e("clearing_left",{left:_,all:d}):e("clearing_over",{all:d}):e("clearing_none")}</p>
    ${d>0&&i`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${r} onChange=${()=>l(!r)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(f=>i`<${da} key=${f.id} one=${f} t=${e}
        here=${f.id===a} enter=${()=>o(f.id)} decide=${(y,m)=>u(f,y,m)} step=${$} />`)}</ol>`}
  </div>`}function da({one:e,t,here:n,enter:s,decide:a,step:o}){let[r,l]=g(!1),c=u=>u==="replace"?l(!0):(l(!1),a(u)),p=u=>{if(u.target.tagName==="INPUT"||u.ctrlKey||u.altKey||u.metaKey)return;let $={ArrowDown:1,ArrowUp:-1}[u.key],_=ua[u.key];!$&&(!_||e.does)||(u.preventDefault(),$?o($):c(_))};return i`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${p}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&i`<p class="finding-said">${t(pa[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>a("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&i`<div class="finding-acts">${["keep","blank","replace"].map(u=>i`<button class="button" key=${u}
      aria-expanded=${u==="replace"?String(r):void 0} onClick=${()=>c(u)}>${t(`clearing_${u}`)}</button>`)}</div>`}
    ${!e.does&&r&&i`<${_a} t=${t} put=${u=>a("replace",u)} />`}
  </li>`}var $a=e=>e&&e.focus();function _a({t:e,put:t}){return i`<form class="finding-words" onSubmit=${s=>{s.preventDefault(),t(s.currentTarget.elements.words.value)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <input ref=${$a} name="words" type="text" maxlength="300" lang="th" /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var fa=["choice","choices","grid"],ma=["answer","place","at"],Kn=["answer","consent","person","place","unused"],ha=[[";","semicolon"],[",","comma"],[" ","space"]];function Gn({found:e,about:t,corrections:n,correct:s,t:a}){return i`<h3>${a("columns")}</h3>
    ${!e.asks_consent&&i`<p class="import-note"><strong>${a("no_consent")}</strong> ${a("no_consent_do")}</p>`}
    ${e.notes.map(o=>i`<p class="import-note" key=${o.words}>${o.words}</p>`)}
    ${e.others.length>0&&i`<p class="import-note">${a("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${a("column")}</th><th>${a("becomes")}</th>
      <th>${a("examples")}</th></tr></thead>
      <tbody>${e.columns.map(o=>i`<${ga} key=${o.header} one=${{...o,...n[o.header]}}
        about=${t} set=${(r,l)=>s(o.header,r,l)} t=${a} />`)}</tbody></table></div>`}function ga({one:e,about:t,set:n,t:s}){let a=[...Kn,...Kn.includes(e.use)?[]:[e.use]].map(r=>[r,t.use[r]]),o=r=>`${e.header} ${s(r)}`;return i`<tr class=${["unused","person"].includes(e.use)?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${re} label=${o("becomes")} value=${e.use} options=${a} set=${r=>n("use",r)} />
      ${ma.includes(e.use)&&e.kind!=="skip"&&i`<${ba} one=${e} about=${t} set=${n} label=${o} t=${s} />`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function ba({one:e,about:t,set:n,label:s,t:a}){let o=Object.entries(t.kind).filter(([r])=>r!=="skip");return i`${e.use!=="at"&&i`<${re} label=${s("kind")} value=${e.kind} options=${o} set=${r=>n("kind",r)} />`}
    ${e.kind==="date"&&i`<${ya} one=${e} about=${t} set=${n} label=${s} t=${a} />`}
    ${fa.includes(e.kind)&&!e.of&&i`<${ka} one=${e} set=${n} label=${s} t=${a} />`}`}function ya({one:e,about:t,set:n,label:s,t:a}){let o=["be","ce","each"].map(l=>[l,t.era[l]]),r=["dmy","mdy"].map(l=>[l,a(l)]);return i`<div class="import-pair"><${re} label=${s("era")} value=${e.era} none=${a("era_pick")} options=${o}
      set=${l=>n("era",l)} />
    <${re} label=${s("order")} value=${e.order} none=${a("order_pick")} options=${r}
      set=${l=>n("order",l)} /></div>`}function ka({one:e,set:t,label:n,t:s}){let a=ha.map(([r,l])=>[r,s(l)]),o=e.options.filter(r=>r.trim()).length;return i`${e.kind!=="choice"&&i`<label class="import-sign"><span>${s("between")}</span>
      <${re} label=${n("between")} value=${e.between} options=${a} none=${e.between?"":s("between_pick")}
        set=${r=>t("between",r)} /></label>`}
    <details class="import-options" open=${!!e.between}><summary>${s("options",{count:o})}</summary>
      <label><span class="gentle">${s("options_how")}</span>
        <textarea lang="th" aria-label=${n("options_box")} rows=${Math.min(10,Math.max(3,e.options.length+1))} value=${e.options.join(`
`)}
          onInput=${r=>t("options",r.target.value.split(`
`))}></textarea></label></details>
    <label class="tick"><input type="checkbox" checked=${e.other}
      onChange=${r=>t("other",r.target.checked)} /> ${s("other")}</label>`}function re({label:e,value:t,options:n,set:s,none:a}){return i`<select aria-label=${e} value=${t} onChange=${o=>s(o.target.value)}>
    ${a&&i`<option value="" selected=${!t}>${a}</option>`}
    ${n.map(([o,r])=>i`<option key=${o} value=${o} selected=${o===t}>${r}</option>`)}
  </select>`}function ht({ask:e,t}){let[n,s]=g([]),[a,o]=g(""),[r,l]=g(null),c=u=>(u.ok&&s(u.brought),l(u.ok?null:u.error||{what:t("no_answer"),do:""}),u.ok);S(()=>{e("brought").then(c)},[]);let p=async u=>{let _=c(await e("out",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({id:u.id})}));o(_?t("out_done",{rows:u.rows}):"")};return i`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${a}</p>
    <div role="alert">${r&&i`<p class="bad"><strong>${r.what}</strong> ${r.do}</p>`}</div>
    ${n.length>0&&i`<h3>${t("brought")}</h3>
      <ul>${n.map(u=>i`<${va} key=${u.id} one=${u} out=${p} t=${t} />`)}</ul>`}</section>`}function va({one:e,out:t,t:n}){let[s,a]=g(!1),o=n("brought_one",{...e,file:e.file||n("brought_no_file")});return s?i`<li><span lang="th">${o}</span><div class="sure" role="alert"><p>${n("out_sure",e)}</p>
    <button class="button bad-button" onClick=${()=>t(e)}>${n("out_yes",e)}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div></li>`:i`<li><span lang="th">${o}</span>
      <button class="button quiet" aria-label=${`${n("out")} ${o}`} onClick=${()=>a(!0)}>${n("out")}</button></li>`}var wa=1024*1024;async function be(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function Vn(){let[e,t]=g(null);return S(()=>{be("about").then(s=>s.words&&t(s))},[]),e?i`<${xa} about=${e} t=${(s,a)=>rt(e.words[s]??s,{most:Math.round(e.most/wa),...a})} />`:null}function xa({about:e,t}){let[n,s]=g(null),[a,o]=g(null),[r,l]=g(null),[c,p]=g(!1),[u,$]=g({}),[_,d]=g(!1),f=k=>{p(!1),l(k.ok||k.asks?null:k.error||{what:t("no_answer"),do:""}),(k.ok||k.surveys)&&o(v=>k.ok?{...k,notes:y(v,k)}:{...v,surveys:k.surveys}),k.ok&&$({})},y=(k,v)=>Object.keys(u).length?k.notes.filter(M=>!u[M.header]):v.notes,m=async(k,v,M={})=>{p(!0);let E=a?a.survey:"",w={...v,survey:E,corrections:u,skip_bad:_,...M};f(await be(k,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(w)}))},b=async k=>{let v=k.target.files[0];if(!v)return;if(o(null),$({}),d(!1),v.size>e.most)return l({what:t("too_big"),do:""});p(!0);let M={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(v.name)},E=await be("file",{method:"POST",headers:M,body:v});if(!E.ok)return f(E);let w={file:E.file,name:v.name};s(w),await m("look",w,{survey:"",corrections:{}})},h=(k,v,M)=>$(E=>({...E,[k]:{...E[k],[v]:M}})),x=a&&a.columns;return a&&a.stored?i`<div class="import"><p role="status" class="import-done">${t("done",a.counts)}</p>
      ${!a.asks_consent&&i`<p class="import-note">${t("no_consent")}</p>`}
      <button class="button" onClick=${()=>o(null)}>${t("another")}</button>
      <${ht} ask=${be} t=${t} /></div>`:i`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${b} /></label>
    ${a&&a.surveys&&i`<${qa} label=${t("survey")} value=${a.survey||""} none=${t("survey_pick")}
      options=${a.surveys.map(k=>[k.id,`${k.id} ${k.title}`])}
      set=${k=>k&&m("look",n,{survey:k,corrections:{}})} />`}
    ${a&&!x&&!c&&i`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${r&&i`<p class="bad"><strong>${r.where} ${r.what}</strong> ${r.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):x?t("found",{rows:a.rows}):""}</p>
    ${x&&i`<${Gn} found=${a} about=${e} corrections=${u} correct=${h} t=${t} />
      <${Ca} found=${a} t=${t} />
      <${Sa} found=${a} changed=${Object.keys(u).length>0} busy=${c} skipBad=${_} setSkipBad=${d}
        check=${()=>m("look",n)} store=${()=>m("store",n)} t=${t} />`}
    ${!a&&!c&&i`<${ht} ask=${be} t=${t} />`}
  </div>`}function Sa({found:e,changed:t,busy:n,skipBad:s,setSkipBad:a,check:o,store:r,t:l}){let c=e.counts.new+e.counts.changed,p=!t&&c>0&&!e.whole&&(e.bad===0||s);return i`<div class="import-acts">
    ${!t&&!e.asks_consent&&i`<p class="import-note">${l("no_consent")}</p>`}
    ${!t&&e.bad>0&&i`<p class="bad">${l("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&i`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${u=>a(u.target.checked)} /> ${l("skip_bad")}</label>`}
    ${t&&i`<button class="button primary" disabled=${n} onClick=${o}>${l("check")}</button>`}
    ${!t&&i`<button class="button primary" disabled=${n||!p} onClick=${r}>${l("store",{count:c})}</button>`}
  </div>`}function Ca({found:e,t}){let n=e.bad-e.problems.length;return i`${e.bad>0&&i`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,a)=>i`<li key=${a} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&i`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&i`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&i`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function qa({label:e,...t}){return i`<label class="line-field"><span>${e}</span><${re} label=${e} ...${t} /></label>`}function Jn({frame:e,state:t,t:n,groups:s,run:a,add:o}){let r=t.phase||(e.phases[0]||{}).id,l=t.groups.filter(p=>p.done.includes(r)).length,c=t.groups.reduce((p,u)=>p+u.members,0);return i`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:l})}`:""}</span>
      <button class="button quiet" onClick=${o}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&i`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(p=>i`<${Ea} key=${p.id} group=${p} look=${s.get(p.id)}
      phase=${r} online=${t.online} about=${t.about} t=${n} run=${a} />`)}</ul>
  </section>`}function Ea({group:e,look:t,phase:n,online:s,about:a,t:o,run:r}){let[l,c]=g(""),p=e.done.includes(n),u={members:e.members,online:(s||{})[e.id]||0,answers:e.counts[n]||0},$=o(s?"console_tile_online":"console_tile",u),_=o("console_manage",{name:e.name}),d=()=>r("away",{group:e.id,away:!e.away},o(e.away?"console_is_back":"console_is_away",{name:e.name})),f=()=>r("call",{group:e.id,called:!e.called},o(e.called?"console_uncalled":"console_called_now",{name:e.name}));return i`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(p?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${e.name}><${F} look=${t} /> ${p&&i`<span class="good"><${lt} name="done" /></span> `}${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!l)} aria-label=${_} title=${_}
        onClick=${()=>c(l?"":"acts")}><${lt} name="more" /></button>
    </div>
    <p class="tile-line" title=${[$,e.district].filter(Boolean).join(" · ")}>
      <span aria-hidden="true">${o(s?"console_tile_short":"console_tile",u)}</span><span class="hush">${$}</span>
      ${p&&i`<span class="hush">${o("console_done")}</span>`}
      ${e.district&&i`<span class="tile-place" lang="th">${e.district}</span>`}</p>
    ${(e.called||e.away)&&i`<p>
      ${e.called&&i`<strong class="call-tag">${o("console_called")}</strong>`} ${e.away&&i`<strong>${o("console_seen_away")}</strong>`}</p>`}
    ${l==="acts"&&i`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${d}>
        ${o(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${f}>
        ${o(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>c("name")}>${o("console_rename")}</button>
      <button class="button quiet" onClick=${()=>c("place")}>${o("console_place")}</button>
    </div>`}
    ${l==="name"&&i`<${Pa} group=${e} t=${o} run=${r} close=${()=>c("")} />`}
    ${l==="place"&&i`<${Ma} group=${e} about=${a} t=${o} run=${r} close=${()=>c("")} />`}
  </li>`}function Pa({group:e,t,run:n,close:s}){let[a,o]=g(e.name),r=T(null);return S(()=>r.current.focus(),[]),i`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <input ref=${r} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>o(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Ma({group:e,about:t,t:n,run:s,close:a}){let[o,r]=g({district:e.district,province:e.province}),l=T(null);S(()=>l.current.focus(),[]);let c=async u=>{u.preventDefault(),(await s("place",{group:e.id,...o},n("console_place_saved"))).ok&&a()},p=(u,$)=>i`<label><span class="gentle">${n(`console_about_${u}`)}</span>
    <input ref=${$} lang="th" maxlength="200" value=${o[u]} placeholder=${t[u]}
      onInput=${_=>r({...o,[u]:_.target.value})} /></label>`;return i`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${u=>u.key==="Escape"&&a()}>
    ${p("district",l)}${p("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${a}>${n("cancel")}</button>
  </form>`}function Yn({state:e,t}){let{joining:n}=e;if(!n||!n.code)return i`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return i`<div class="join-panel">
    ${n.qr&&i`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(a=>i`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function Qn({frame:e,state:t,t:n}){let{rows:s,troubles:a}=t.led,o=r=>e.instruments.find(l=>l.id===r)||{title:r};return i`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(r=>i`<p key=${r.instrument}><strong>${o(r.instrument).title}</strong><br />
      ${["before","after"].map(l=>i`<span key=${l}>${n(`inst_${l}`)}: ${n("inst_answered",{n:r[l].n,waiting:r[l].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    <h3>${n("inst_surveys")}</h3>
    ${e.surveys.map(r=>i`<p key=${r.id}><strong>${r.num}</strong> ${r.title}<br />
      <span class="gentle">${Ta(r.id,e,t,n)}</span></p>`)}
    ${e.questionnaires.filter(r=>!r.survey).map(r=>i`<p key=${r.id}><strong>${r.title}</strong><br />
      <span class="gentle">${Xn(r,t,n)}</span></p>`)}
    ${a.length>0&&i`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(r=>i`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function Ta(e,t,n,s){let a=t.here[e];if(!a)return s("inst_link");let o=t.questionnaires.filter(l=>a.includes(l.id)).map(l=>Xn(l,n,s)),r=t.instruments.filter(l=>a.includes(l.id)).map(l=>l.short||l.title);return[...o,...r].join(" · ")}var Xn=(e,t,n)=>n("inst_here",{by:n(`inst_by_${e.by}`),n:t.led.answered[e.id]});function Zn({state:e,t,run:n}){let{columns:s,gaps:a,lines:o,goals:r}=e.led,l=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return i`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>i`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>l(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:o,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>i`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var Da=3;function es(e){let{frame:t,state:n,t:s,run:a}=e,{themes:o,sayings:r}=n.led,[l,c]=g([]),[p,u]=g(""),[$,_]=g(!1),d=new Map;o.forEach(v=>v.items.forEach(M=>d.set(M,[...d.get(M)||[],v])));let f=t.questions.filter(v=>r.some(M=>M.question===v.id)),y=r.filter(v=>(!p||v.question===p)&&!($&&v.items.every(M=>d.has(M)))),m=new Set(r.flatMap(v=>v.items)),b=l.filter(v=>m.has(v)),h=v=>v.items.every(M=>b.includes(M)),x=v=>c(h(v)?b.filter(M=>!v.items.includes(M)):[...new Set([...b,...v.items])]),k=async(v,M)=>(await a("theme",{id:P(),...v},M)).ok;return i`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${o.length>0&&i`<${Ia} ...${e} themes=${o} sayings=${r} put=${k} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${p} onChange=${v=>u(v.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${f.map(v=>i`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String($)} onClick=${()=>_(!$)}>${s("themes_only_left")}</button>
    </div>
    ${!y.length&&i`<p class="gentle nothing">${s(r.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${y.map(v=>i`<${Aa} key=${v.items[0]} one=${v} ...${e} picked=${h(v)}
      tap=${x} themes=${[...new Set(v.items.flatMap(M=>d.get(M)||[]))]} showAsked=${!p} />`)}</ul>
    ${b.length>0&&i`<${Oa} t=${s} themes=${o} picked=${b} put=${k} clear=${()=>c([])} />`}
  </section>`}function Aa({one:e,frame:t,t:n,groups:s,picked:a,tap:o,themes:r,showAsked:l}){let c=t.questions.find(p=>p.id===e.question);return i`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>o(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${z} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${ts} ids=${e.groups} groups=${s} />
        ${l&&c&&i`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&i` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${r.map(p=>i` <span class="tag in-theme" key=${p.theme}>${p.name}</span>`)}</span>
    </span></button></li>`}function ts({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return i`${n.map(s=>i`<span key=${s.id} title=${s.name}><${F} look=${s} />
    ${n.length<=Da?i` <span lang="th">${s.name}</span> `:i`<span class="hush">${s.name}</span>`}</span>`)}`}function Oa({t:e,themes:t,picked:n,put:s,clear:a}){let[o,r]=g({theme:P(),name:""}),l=async(u,$)=>{await s(u,$)&&a()},c=u=>{u.preventDefault();let $=o.name.trim();l({theme:o.theme,name:$,items:n},e("themes_made",{name:$}))},p=u=>{let $=t.find(_=>_.theme===u.target.value);$&&l({...ns($),items:[...new Set([...$.items,...n])]},e("themes_added",{name:$.name}))};return i`<div class="together">
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
  </div>`}var ns=e=>({theme:e.theme,name:e.name});function Ia({themes:e,sayings:t,frame:n,t:s,groups:a,run:o,put:r}){return i`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(l=>i`<${ja} key=${l.theme} theme=${l} sayings=${t} frame=${n}
      t=${s} groups=${a} run=${o} put=${r} />`)}</ul></details>`}function ja({theme:e,sayings:t,t:n,groups:s,run:a,put:o}){let[r,l]=g(null),c=t.filter(_=>_.items.some(d=>e.items.includes(d))),p=()=>a("dissolve",{id:P(),theme:e.theme},n("themes_dissolved",{name:e.name})),u=_=>o({...ns(e),items:e.items.filter(d=>!_.items.includes(d))},n("themes_taken_out")),$=async _=>{_.preventDefault(),await o({theme:e.theme,name:r,items:e.items},n("themes_renamed"))&&l(null)};return i`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${La} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${r===null?i`<button class="button" onClick=${()=>l(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${p}>${n("themes_dissolve")}</button>`:i`<form class="together-new" onSubmit=${$}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${r} onInput=${_=>l(_.target.value)} />
          <button class="button primary" disabled=${!r.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>l(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>i`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${ts} ids=${_.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>u(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var La=({ids:e,groups:t})=>i`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>i`<span key=${n.id} title=${n.name}><${F} look=${n} /></span>`)}</span>`;function ss({state:e,t}){return i`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>i`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&i`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var os={instruments:Qn,plan:Zn,themes:es,videos:ss};var Na={next:"",situation:"why"};function as({item:e,text:t,fields:n={}},s){let a=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],r=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,p])=>({key:`${e}:${c}`,item:e,box:Na[c]??c,words:p})),l=r.filter(c=>a.includes(c.box)).sort((c,p)=>a.indexOf(c.box)-a.indexOf(p.box));return l.length?l:r.map(c=>({...c,box:""}))}var Be=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",rs=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Be(e,n).includes(t)),is=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},gt=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function Re(e,t){if(e.put)return e.put;let n=t.filter(a=>(e.from||[]).includes(a.item)),s=Object.fromEntries(n.map(({key:a,words:o})=>[a,rs(e,o)]).filter(([,a])=>a!==void 0));for(let{key:a,item:o,box:r}of n)gt(s,o)||(s[a]=r);return s}function ls(e,{key:t,item:n,words:s},a,o){let r=[Be(e,a).trim(),s].filter(Boolean).join(`
`);return{...is(e,a,r),put:{...o,[t]:a},from:[...new Set([...e.from||[],n])]}}function cs(e,{key:t,words:n},s){let{[t]:a,...o}=s,[r,...l]=Be(e,a).split(n),c=l.length?[r,l.join(n)].map(p=>p.trim()).filter(Boolean).join(`
`):r;return{...is(e,a,c),...ps(e,s,o)}}function us(e,t,n){let s=([a,o])=>{let r=t.find(l=>l.key===a);return[a,Be(e,o).trim()||!r?o:rs(e,r.words)]};return ps(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,a])=>a!==void 0)))}var ps=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!gt(t,s)||gt(n,s))});var Ba=["sure","about","decade","unknown"];function ds(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function $s({question:e,asked:t,draft:n,change:s,t:a}){let[o,r]=g(t||!!n.digits||n.how==="unknown");if(!o)return i`<button type="button" class="button quiet add-year" onClick=${()=>r(!0)}>
      ${a("add_year")}
    </button>`;let l=t?e.text:a("year_of_it");return i`<div class="year">
    ${!t&&i`<label class="label" for="year">${l}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?l:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${Ba.map(c=>i`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${Ra(n,c)} onClick=${()=>s(Ha(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var Ra=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Ha=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Wa=10,_s=e=>({item:e||P(),id:P(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function fs(e){let{question:t,about:n,edited:s,single:a,behalf:o,offers:r,links:l,frame:c,page:p,t:u,onTyping:$,onSaved:_,onCancel:d}=e,f=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,y=()=>G(c.visit,f)??(s?Ka(s):_s(a)),[m,b]=g(y),[h,x]=g(""),[k,v]=g(null),[M,E]=g(""),w=T(null),O=T(m),H=Ae(p),C=!!(m.text.trim()||m.digits.trim()||m.how==="unknown"||Ie(m.fields));S(()=>$(C),[C]),S(()=>()=>$(!1),[]),S(()=>{s&&w.current&&w.current.focus(),m.sending&&j(m)},[]),ae(()=>{let q=y();q.id!==O.current.id&&(D(q),q.sending&&j(q))});let D=q=>{O.current=q,b(q)},L=q=>{D(q),J(c.visit,f,q)},U=(r||[]).flatMap(q=>as(q,t)),V=q=>{let N={...O.current,...q};L({...N,...us(N,U,Re(N,U)),id:P(),sending:null}),v(null),x(h==="error"?h:"")},A=(q,N)=>{let le=q.tried.filter(Ns=>Ns!==q.id).slice(-Wa),Ls={id:q.id,item:q.item,base:[...q.base,...le],question:t.id,about:n,text:q.text,year:ds(q,u),confirmed:N,fields:Mn(t,q.fields),from:q.from,pressed_at:c.activity,...o?{behalf:o}:{}},qt={...q,tried:[...le,q.id],sending:Ls};L(qt),j(qt)},j=async q=>{x("saving"),v(null);let N=await ce(p,c.visit,f,q.sending);if(O.current.id===q.id){if(N.ok&&!N.ask){D(G(c.visit,f)??_s(a)),x("saved"),_(N.saved);return}D({...O.current,sending:null}),v(N.ask||null),x(N.ask?"":N.error||"unsent")}},K=q=>{let N=Re(O.current,U),le=q.key in N;V(le?cs(O.current,q,N):ls(O.current,q,M||q.box,N))},ne=q=>{let N=O.current.from||[];V({from:N.includes(q)?N.filter(le=>le!==q):[...N,q]})},ie=q=>{A({...m,how:"typed",digits:q,id:P()})},W=h==="saving"&&!H,He=()=>{L({...O.current,id:P(),sending:null}),x("")},We=Array.from(m.text).length-c.longest,ue=t.answer==="year";return i`<form class="composer" onFocusIn=${({target:q})=>Fa(q,E)} onSubmit=${q=>{q.preventDefault(),A(m)}}>
    <fieldset disabled=${W}>
      ${(ue||t.phase==="recall")&&i`<${$s} question=${t} asked=${ue} draft=${m}
        change=${V} t=${u} />`}
      ${ue&&i`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&i`<${Dn} pieces=${U} put=${Re(m,U)} into=${M} name=${q=>za(t,q)} press=${K} t=${u} />
      ${t.words&&i`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${w} id="story" rows=${ue||t.words?2:4} lang="th"
        aria-label=${ue||t.words?void 0:t.text}
        value=${m.text} onInput=${q=>V({text:q.target.value})}></textarea>`}
      <${Pn} question=${t} values=${m.fields||{}} change=${V} frame=${c} t=${u} disabled=${W}>
        ${l&&i`<${An} links=${l} draft=${m} link=${ne} t=${u} />`}<//>
    </fieldset>
    ${We>0&&i`<p class="note bad">${u("too_long",{n:We})}</p>`}
    ${k&&i`<${Ga} ask=${k} t=${u} suggest=${ie} confirm=${()=>A(m,k.doubt)}
      again=${()=>{v(null),V({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(W?"later":h==="saved"?"good":"")} role="status">
      ${Ua(h,C,W,u)}
    </p>
    <div class="row">
      ${W?i`<button type="button" class="button" onClick=${He}>${u("take_back")}</button>`:i`<button class="button primary" disabled=${h==="saving"||We>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&i`<button type="button" class="button quiet"
        onClick=${()=>{te(c.visit,f),d()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function Fa({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var za=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function Ua(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?i`<span class="bad">${s("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Ka(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:a,typed:o,fields:r,from:l}=e;return{item:n,id:P(),base:s,tried:[],text:a,how:t,digits:o,fields:r||{},from:l||[]}}function Ga({ask:e,t,suggest:n,confirm:s,again:a}){let o=T(null);return S(()=>o.current.scrollIntoView({block:"center"}),[]),i`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(r=>i`<button type="button" class="button" onClick=${()=>n(r)}>
        ${t("ask_yes",{year:r})}
      </button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}var Va="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",ye=e=>Array.from(e.querySelectorAll(Va)).filter(t=>!t.disabled);function bt(e,t,n=1){let s=ye(e),a=t.closest("[role=radiogroup]"),o=s.findIndex(l=>l===t||a&&a.contains(l)),r=s[o+n];return r&&r.focus(),!!r}function ms({field:e,value:t,near:n,set:s,frame:a,t:o}){if(e.kind==="level")return i`<${Ya} field=${e} value=${t} set=${s} t=${o} />`;if(e.kind==="choice")return i`<${Ja} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return i`<${yt} label=${e.text} value=${t} set=${s} />`;let r=$t[e.kind];return i`<${r} field=${e} value=${t} near=${n} set=${s} frame=${a} t=${o} />`}function yt({label:e,value:t,set:n,hint:s}){return i`<label class="box"><span>${e}</span>
    <textarea rows="1" lang="th" value=${t||""} placeholder=${s} onInput=${a=>n(a.target.value)}></textarea></label>`}function Ja({field:e,value:t,set:n}){return i`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>i`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}function Ya({field:e,value:t,set:n,t:s}){let a=T(null),o=Array.from({length:e.levels},(c,p)=>p+1),r=c=>{n(c),a.current.querySelectorAll("[role=radio]")[c-1].focus()},l=c=>{let[,p]=/^(?:Digit|Numpad)(\d)$/.exec(c.code)||[],u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[c.key];if(!(c.ctrlKey||c.altKey||c.metaKey)){if(o.includes(Number(p))&&!c.shiftKey)r(Number(p)),bt(a.current.closest(".sheet"),document.activeElement);else if(u)r(Math.max(1,Math.min(e.levels,t?t+u:1)));else if(["Backspace","Delete"].includes(c.key)||p==="0")n(null);else return;c.preventDefault()}};return i`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${a} onKeyDown=${l}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${o.map(c=>i`<span key=${c} class="level-key"
      role="radio" tabindex=${c===(t||1)?0:-1} aria-checked=${String(c===t)}
      aria-label=${s("level",{n:c,all:e.levels})} onClick=${()=>r(c)}>${c}</span>`)}</span></div>`}var Qa=10,hs=e=>({...e,item:e.item||P(),id:P(),tried:[],dirty:!1});function gs({sheet:e,links:t,question:n,slot:s,place:a,flush:o,saved:r,frame:l,page:c,t:p}){let[u,$]=g(()=>G(l.visit,a)??hs(s)),[_,d]=g(u.dirty?"kept":s.entry?"there":""),[f,y]=g(null),m=T(u),b=T(null),h=C=>{m.current=C,$(C)};ae(()=>{let C=G(l.visit,a);!C||C.id===m.current.id||(h(C),d("kept"))});let x=C=>{let D={...m.current,...C,id:P(),dirty:!0,sending:null};h(D),J(l.visit,a,D),y(null),d("kept")},k=C=>{te(l.visit,a),h(hs(C)),d(C.entry?"there":"")},v=async C=>{let D=m.current;if(!D.dirty)return!0;let L=D.tried.filter(He=>He!==D.id).slice(-Qa),{id:U,item:V,text:A,fields:j,from:K}=D,ne={command:"paper_save",form:e.code,group:e.group,about:e.about,sheet:e.number,research:e.research,question:n.id,id:U,item:V,base:[...D.base,...L],text:A,year:D.typed,fields:j,from:K,confirmed:C},ie={...D,tried:[...L,U],sending:ne};h(ie),J(l.visit,a,ie),d("saving");let W=await ce(c,l.visit,a,ne);return m.current.id!==U?!1:(h({...m.current,sending:null}),!W.ok||W.ask?(y(W.ask||null),d(W.error||"unsent"),!1):(h({...m.current,base:W.saved?[W.saved]:m.current.base,tried:[],dirty:!1}),d(W.saved?"saved":""),W.saved&&r({item:W.item,entry:W.saved,reset:k}),!0))};S(()=>(o.add(v),()=>{o.delete(v)}));let M=T(e.research);S(()=>{M.current!==e.research&&(M.current=e.research,m.current.base.length&&x({}),v())},[e.research]);let E=C=>{b.current&&!b.current.contains(C.relatedTarget)&&v()},w=(C,D)=>x({fields:{...m.current.fields,[C]:D}}),O=n.answer!=="none",H=!!(f||_&&(_.what||_==="unsent"));return i`<div class=${"typed-slot"+(H?" wrong":"")} ref=${b} onFocusOut=${E}>
    <div class=${"boxes"+(n.fields.some(C=>C.kind==="level")?" levelled":"")}>
      ${n.dated&&i`<label class="box year-box"><span>${p("typing_year")}</span>
        <input lang="th" autocomplete="off" value=${u.typed} placeholder=${p("year_example")}
          onInput=${C=>x({typed:C.target.value})} /></label>`}
      ${O&&i`<${yt} label=${n.words||p("typing_words")} value=${u.text} set=${C=>x({text:C})} />`}
      ${n.fields.map(C=>i`<${ms} key=${C.id} field=${C} value=${u.fields[C.id]} frame=${l} t=${p}
        near=${u.fields[C.after]} set=${D=>w(C.id,D)} />`)}
    </div>
    ${t.length>0&&_&&i`<${Xa} links=${t} from=${u.from||[]} set=${C=>x({from:C})} t=${p} />`}
    ${f&&i`<${Za} ask=${f} t=${p} take=${C=>{x({typed:C}),v()}} confirm=${()=>v(f.doubt)} />`}
    <p class="typed-status" role="status">${er(_,p)}</p>
  </div>`}function Xa({links:e,from:t,set:n,t:s}){return i`<div class="serves" role="group" aria-label=${s("typing_serves")}><span>${s("typing_serves")}</span>
    ${e.map((a,o)=>{let r=t.includes(a.item);return i`<button type="button" role="checkbox" key=${a.item} class="choice option" aria-checked=${String(r)} title=${a.text}
        onClick=${()=>n(r?t.filter(l=>l!==a.item):[...t,a.item])}><span class="tick" aria-hidden="true"></span>
        <span lang="th">${o+1}. ${a.text}</span></button>`})}</div>`}function Za({ask:e,t,take:n,confirm:s}){return i`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(a=>i`<button type="button" class="button" key=${a} onClick=${()=>n(a)}>
      ${t("ask_yes",{year:a})}</button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function er(e,t){return e==="saved"||e==="there"?i`<span class="good">${t("saved")}</span>`:e==="saving"?t("saving"):e==="kept"?t("draft_kept"):e==="unsent"?i`<span class="bad">${t("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:""}function bs({taken:e,next:t,close:n,frame:s,page:a,t:o,run:r}){let{form:l,group:c,about:p,sheet:u,rows:$}=e,_=o(p?"typing_title_about":"typing_title",{form:`${l.code} ${l.num}`,group:c.name,about:p&&p.name}),[d,f]=g(e.research),[y,m]=g(null),[b,h]=g({}),[x,k]=g([]),v=()=>r("paper_links",{form:l.code,group:c.id}).then(A=>A.ok&&k(A.links)),[M]=g(()=>new Set),E=T(null);S(()=>{ye(E.current.querySelector(".sheet"))[0].focus(),$.some(A=>A.question.id===kt)&&v()},[]);let w=(A,j)=>{m({...j,row:ys(A)}),A.id===kt&&v()},O=async()=>{if((await Promise.all(Array.from(M,K=>K()))).every(Boolean))return t();let j=E.current.querySelector(".typed-slot.wrong");return j&&ye(j)[0].focus()},H=async()=>{if(!y)return;let A={id:P(),form:l.code,item:y.item,entry:y.entry},j=await r("paper_undo",A,o("typing_undone",{row:y.row}));j.ok&&y.reset(j.slot),x.length&&v(),m(null)},C=A=>{let j=Array.from(E.current.querySelectorAll(".typed-slot")),K=j.findIndex(ie=>ie.contains(document.activeElement)),ne=j[K+A];ne&&ye(ne)[0].focus()},D=A=>h(j=>({...j,[A]:[...j[A]||[],P()]})),U=nr({on:O,undo:H,row:C,here:()=>{let A=document.activeElement.closest("[data-question]"),j=A&&$.find(K=>K.question.id===A.dataset.question);j&&ks(j.question)&&D(j.question.id)},root:E}),V={sheet:{code:l.code,group:c.id,about:p?p.id:"",number:u,research:d},flush:M,frame:s,page:a,t:o};return i`<div class="typed-sheet" ref=${E} onKeyDown=${U}>
    <div class="sheet-head"><h3 lang="th">${_}</h3>
      <button type="button" class="button quiet" onClick=${n}>${o("typing_back")}</button></div>
    ${u&&i`<p class="sheet-no"><strong>${o("typing_sheet_no",{n:u})}</strong> <span class="gentle">${o("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${_}>
      <label class="tick"><input type="checkbox" checked=${d} onChange=${()=>f(!d)} />
        <span>${o("typing_research")}</span></label>
      ${$.map((A,j)=>i`<${sr} key=${A.question.id} row=${A} before=${$[j-1]} more=${b[A.question.id]||[]}
        add=${()=>D(A.question.id)} saved=${K=>w(A.question,K)} links=${tr(A.question)?x:[]} ...${V} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${y&&o("typing_last",{row:y.row})}</p>
      <button type="button" class="button quiet" disabled=${!y} onClick=${H}>${o("typing_undo")}</button>
      <button type="button" class="button primary" onClick=${O}>${o("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${o("typing_keys")}</p>
  </div>`}var kt="plan_goal",tr=e=>e.offers.some(t=>t.endsWith(`.${kt}`)),ys=e=>[e.num,e.text].filter(Boolean).join(" "),ks=e=>!e.single&&!e.most;function nr({on:e,undo:t,row:n,here:s,root:a}){return o=>{let{key:r,code:l,ctrlKey:c,altKey:p,metaKey:u,shiftKey:$,target:_}=o,d=_.matches("textarea, select, input, [role=radio]");if(r==="Enter"&&(c||u))e();else if(p&&l==="KeyU")t();else if(p&&l==="KeyN")s();else if(r==="PageDown")n(1);else if(r==="PageUp")n(-1);else if(r==="Enter"&&d&&!$&&!o.isComposing)bt(a.current.querySelector(".sheet"),_)||a.current.querySelector(".button.primary").focus();else return;o.preventDefault()}}function sr({row:e,before:t,more:n,add:s,saved:a,links:o,sheet:r,flush:l,frame:c,page:p,t:u}){let{question:$,slots:_,beside:d}=e,f=$.under&&!(t&&t.question.under===$.under),y=(h,x)=>`paper/${r.code}/${r.group}/${r.about}${r.number}/${$.id}/${h.item||x}`,m={item:"",entry:"",base:[],text:"",typed:"",fields:{},from:[]},b=[..._,...n.map(()=>m)];return i`<section class="paper-row" data-question=${$.id} aria-label=${ys($)}>
    ${f&&i`<h4 class="paper-under">${$.under}</h4>`}
    <p class="paper-asked" lang="th">${$.num&&i`<strong>${$.num}</strong>`} ${$.text}</p>
    <div class="paper-slots">
      ${d.length>0&&i`<div class="beside">${$.single&&i`<p class="note">${u("typing_two")}</p>`}
        ${d.map(h=>i`<div key=${h.entry}><p lang="th"><span class="tag">${u("typing_from_phone")}</span>
          ${h.year_text&&i` <strong class="year">${h.year_text}</strong>`} ${h.text}</p>
          <${z} question=${$} values=${h.fields} frame=${c} t=${u} /></div>`)}</div>`}
      ${b.map((h,x)=>i`<${gs} key=${x} slot=${h} question=${$} place=${y(h,x)} sheet=${r} links=${o}
        flush=${l} saved=${a} frame=${c} page=${p} t=${u} />`)}
      ${ks($)&&i`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${u("typing_add")}</button>`}
    </div>
  </section>`}function ws({state:e,frame:t,page:n,t:s,run:a}){let[o,r]=g(null),[l,c]=g({group:"",form:"",sheet:"",about:""}),[p,u]=g(null),[$,_]=g(0);if(S(()=>{a("paper").then(m=>m.ok&&r(m))},[e.groups.length]),!o)return null;let d=o.forms.find(m=>m.code===l.form.trim().toUpperCase()),f=async m=>{let b=await a("paper_take",m);b.ok&&(u(b),_($+1))},y=()=>{if(p.form.personal)return f({group:l.group,form:l.form,sheet:""});let m=o.groups.findIndex(b=>b.id===p.group.id);return c({...l,sheet:"",about:"",group:(o.groups[m+1]||{code:""}).code}),u(null)};return p?i`<${bs} key=${$} taken=${p} next=${y} close=${()=>u(null)} frame=${t} page=${n} t=${s} run=${a} />`:i`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${or} codes=${l} set=${c} form=${d} take=${f} t=${s} />
    <${ar} name=${o.typist} t=${s} run=${a} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${vs} title=${s("typing_forms")} rows=${o.forms.map(m=>[m.code,`${m.num} ${m.title}`])} />
      <${vs} title=${s("typing_groups")} rows=${o.groups.map(m=>[m.code,m.name])} />
    </div>
  </div>`}function or({codes:e,set:t,form:n,take:s,t:a}){let o=T(null);S(()=>{o.current.focus(),o.current.select()},[]);let r=p=>{p.preventDefault(),s({...e,sheet:n&&n.personal?e.sheet:"",about:n&&n.walks?e.about:""})},l=p=>{let u=Array.from(p.currentTarget.querySelectorAll("input")),$=p.key==="Enter"&&!p.ctrlKey&&u[u.indexOf(p.target)+1];$&&(p.preventDefault(),$.focus(),$.select())},c=(p,u={})=>i`<label class="line-field"><span>${a(`typing_${p}`)}</span>
    <input value=${e[p]} autocomplete="off" maxlength="12" spellcheck=${!1} ...${u}
      onInput=${$=>t({...e,[p]:$.target.value})} /></label>`;return i`<form class="codes" onSubmit=${r} onKeyDown=${l}>
    ${c("group",{ref:o,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n&&n.personal&&c("sheet",{placeholder:a("typing_sheet_hint")})}
    ${n&&n.walks&&c("about",{placeholder:a("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${a("typing_open")}</button>
  </form>`}function ar({name:e,t,run:n}){let[s,a]=g(e),o=T(e),r=async()=>{if(s.trim()===o.current)return;let l=await n("typist",{name:s},t("saved"));l.ok&&(o.current=l.typist)};return i`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <input lang="th" maxlength="60" value=${s} onInput=${l=>a(l.target.value)} onBlur=${r}
      onKeyDown=${l=>l.key==="Enter"&&r()} /></label>`}function vs({title:e,rows:t}){return i`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>i`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function xs({question:e,behalf:t,frame:n,state:s,page:a,t:o,say:r}){let l=s.answers.filter(c=>c.question===e.of);return i`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!l.length&&i`<p class="gentle">${o("ticks_none")}</p>`}
    ${l.map(c=>i`<${rr} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${a} t=${o} say=${r} />`)}
  </section>`}function rr({answer:e,question:t,behalf:n,frame:s,state:a,page:o,t:r,say:l}){let{press:c,waiting:p}=_t(o,s,l),u=`tick:${t.id}:${e.item}:`,$=a.answers.find(h=>h.question===t.id&&h.of===e.item),_=$&&$.fields||{},d=$&&$.from||[],f=n&&$&&!$.via,y=(h,x)=>(p(`${u}${h}.`)||{on:x}).on,m=(h,x,k,v)=>{let M=y(h,v);return i`<button type="button" role="checkbox" key=${h} class="choice option" aria-checked=${String(M)}
      disabled=${!!(f||p(`${u}${h}.`))} onClick=${()=>c(`${u}${h}.`,"tick",{question:t.id,of:e.item,on:!M,...n?{behalf:n}:{},...k})}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${x}</span></button>`},b=a.offers&&a.offers[t.id]||[];return i`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${f&&i`<p class="note">${r("typing_from_phone")}</p>`}
    ${t.fields.map(h=>{let x=h.options.filter(k=>y(k.id,(_[h.id]||[]).includes(k.id)));return i`<div key=${h.id} role="group" aria-label=${h.text}>
        <p class="label"><strong>${r("ticks_met",{n:x.length,all:h.options.length})}</strong></p>
        ${h.options.map(k=>m(k.id,k.text,{field:h.id,option:k.id},(_[h.id]||[]).includes(k.id)))}
      </div>`})}
    ${b.length>0&&i`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter(h=>y(h.item,d.includes(h.item))).length})}</summary>
      ${b.map(h=>m(h.item,Le(h),{from:h.item},d.includes(h.item)))}</details>`}
    <${ft} waits=${p(u)} page=${o} t=${r} />
  </article>`}function Cs(e){return i`<${ws} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${ir} ...${e} /></details>`}var wt="plan_goal";function ir({frame:e,state:t,page:n,t:s,run:a}){let o=e.questions.filter(w=>t.reached.includes(w.phase)&&w.by==="group"&&!w.sensitive),[r,l]=g(""),[c,p]=g(""),[u,$]=g(""),[_,d]=g(null),[f,y]=g([]),m=o.find(w=>w.id===c),b=m&&m.phase==="gallery"?cr(t,r):null,h=r&&m&&(!b||b.includes(u)),x=h?t.answers.filter(w=>w.group===r&&w.question===c&&(w.about||"")===(b?u:"")):[],k=m&&m.single&&x.some(Ss)&&!_,v=w=>O=>{w(O),d(null)};if(S(()=>{y([]),h&&m.offers.length&&a("offers",{group:r,question:c}).then(w=>w.ok&&y(w.offers))},[r,c]),!o.length)return i`<p>${s("console_paper_none")}</p>`;let M=async w=>{let O=C=>a("paper_restore",{id:P(),item:w.item,entry:C},s("restored"));(await a("paper_delete",{id:P(),item:w.item,base:w.base},C=>({words:s("deleted"),label:s("undo"),act:()=>O(C.saved)}))).ok&&d(null)},E=w=>t.groups.filter(O=>w.includes(O.id)).map(O=>[O.id,O.name]);return i`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${vt} label=${s("console_paper_group")} value=${r} set=${v(l)} options=${E(t.groups.map(w=>w.id))} t=${s} />
    <${vt} label=${s("console_paper_question")} value=${c} set=${v(p)} t=${s}
      options=${o.map(w=>[w.id,[w.num,w.text].filter(Boolean).join(" ")])} />
    ${b&&i`<${vt} label=${s("console_paper_about")} value=${u} set=${v($)} options=${E(b)} t=${s} />`}
    ${h&&m.of&&i`<${xs} key=${r+c} question=${m} behalf=${r} frame=${e} page=${{...n,call:a}} t=${s}
      state=${{answers:t.answers.filter(w=>w.group===r),offers:{[c]:f}}} say=${()=>{}} />`}
    ${h&&!m.of&&!k&&i`<${fs} key=${[r,c,u,_?_.item:""].join()} question=${m}
      about=${b?u:void 0} edited=${_} single=${t.single[r][c]} behalf=${r} frame=${e} page=${n} t=${s}
      offers=${f.filter(w=>w.question!==wt)} links=${lr(m)&&f.filter(w=>w.question===wt)}
      onTyping=${()=>{}} onSaved=${()=>d(null)} onCancel=${()=>d(null)} />`}
    ${h&&!m.of&&i`<h3>${s("console_paper_there",{n:x.length})}</h3>
      <ul class="own">${x.map(w=>i`<li key=${w.item}><p class="own-text" lang="th">
        ${w.year_text&&i`<strong class="year">${w.year_text} </strong>`}${w.text}
        <${z} question=${m} values=${w.fields} frame=${e} t=${s} /></p>
        ${w.via&&i`<span class="tag paper-tag">${s("from_paper")}</span>`}
        ${Ss(w)&&i`<button class="button quiet" onClick=${()=>d(w)}>${s("edit")}</button>
          <button class="button quiet" onClick=${()=>M(w)}>${s("delete")}</button>`}</li>`)}</ul>`}
  </div>`}var lr=e=>e.offers.some(t=>t.endsWith(`.${wt}`)),Ss=e=>[e,...e.versions].some(t=>t.via);function cr(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,a)=>n.times[a]).map(s=>s.id):[]}function vt({label:e,value:t,set:n,options:s,t:a}){return i`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${o=>n(o.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${s.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select></label>`}var ur=["attendance","contact","happiness","research"];function qs({state:e,t,run:n,go:s}){let[a,o]=g([]),[r,l]=g([]),[c,p]=g(""),u=()=>n("people").then(d=>d.ok&&(o(d.people),l(d.sheets)));S(()=>{u()},[e.asking,e.groups]);let $=async(d,f)=>{let y=await n(d,f,m=>t("console_erased",{n:m.erased}));p(""),y.ok&&u()},_=[...a].sort((d,f)=>f.asked-d.asked);return i`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!_.length&&!r.length&&i`<p>${t("console_people_none")}</p>`}
    ${a.some(Es)&&i`<${pr} people=${a} t=${t} />`}
    <ul>${_.map(d=>i`<${$r} key=${d.visit} one=${d} t=${t} sure=${c===d.visit}
      ask=${p} erase=${()=>$("erase",{visit:d.visit})} />`)}
      ${r.map(d=>i`<${_r} key=${xt(d)} one=${d} t=${t} sure=${c===xt(d)}
      ask=${p} erase=${()=>$("erase_sheet",{form:d.form,group:d.group,sheet:d.sheet})} />`)}</ul>
    <${dr} t=${t} run=${n} go=${s} /></div>`}var Es=e=>e.agreed.attendance||e.contact;function pr({people:e,t}){let n=e.filter(Es);return i`<details class="attendance"><summary class="button quiet">${t("console_attendance",{n:n.length,all:e.length})}</summary>
    <table><thead><tr><th scope="col">${t("console_attendance_name")}</th><th scope="col">${t("console_attendance_group")}</th>
      <th scope="col">${t("console_attendance_contact")}</th></tr></thead>
      <tbody>${n.map(s=>i`<tr key=${s.visit} lang="th"><td>${s.agreed.attendance?s.nickname||t("console_person_nobody"):"–"}</td>
        <td>${s.group}</td><td>${s.contact||"–"}</td></tr>`)}</tbody></table></details>`}function dr({t:e,run:t,go:n}){let[s,a]=g(null),[o,r]=g(""),l=()=>t("holds").then(u=>u.ok&&a(u)),c=u=>{u.preventDefault(),t("erase_workshop",{},$=>e("console_erased",{n:$.erased})).then($=>$.ok&&location.reload())},p=e("console_erase_all_word");return i`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&i`<button class="button quiet" onClick=${l}>${e("console_erase_all")}</button>`}
    ${s&&i`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:p})}</span>
        <input type="text" autocomplete="off" value=${o} onInput=${u=>r(u.target.value)} /></label>
      <button class="button bad-button" disabled=${o.trim()!==p}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${()=>a(null)||r("")}>${e("cancel")}</button></form>`}
  </section>`}function $r({one:e,t,sure:n,ask:s,erase:a}){let o=e.nickname||t("console_person_nobody"),r=ur.filter(l=>e.agreed[l]).map(l=>t(`console_agreed_${l}`)).join(" · ");return i`<li class="person">
    <p><strong lang="th">${o}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&i` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    ${e.contact&&i`<p>${t("console_person_contact")} <strong lang="th">${e.contact}</strong></p>`}
    <p class="gentle">${r?t("console_agreed",{list:r}):t("console_agreed_none")}</p>
    <${Ps} words=${t("console_erase_sure",{name:o,group:e.group,answers:e.answers})} t=${t} sure=${n}
      ask=${()=>s(e.visit)} back=${()=>s("")} erase=${a} />
  </li>`}var xt=e=>`${e.form} ${e.group} ${e.sheet}`;function _r({one:e,t,sure:n,ask:s,erase:a}){let o={form:e.num,sheet:e.sheet,group:e.name};return i`<li class="person">
    <p><strong lang="th">${t("console_sheet",o)}</strong> <span class="gentle" lang="th">${e.name} · ${t(e.answers?"console_person":"console_sheet_emptied",e)}</span></p>
    <p class="gentle">${e.research?t("console_agreed",{list:t("console_agreed_research")}):t("console_agreed_none")}</p>
    <${Ps} words=${t("console_erase_sheet_sure",o)} t=${t} sure=${n} ask=${()=>s(xt(e))} back=${()=>s("")} erase=${a} />
  </li>`}function Ps({words:e,t,sure:n,ask:s,back:a,erase:o}){return n?i`<div class="sure" role="alert"><p>${e}</p>
    <button class="button bad-button" onClick=${o}>${t("console_erase_yes")}</button>
    <button class="button quiet" onClick=${a}>${t("cancel")}</button></div>`:i`<button class="button quiet" onClick=${s}>${t("console_erase")}</button>`}function Ms({frame:e,state:t,t:n,run:s}){let a=e.questions.filter(o=>o.phase==="plenary");return i`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(o=>i`<${fr} key=${o.id} question=${o} frame=${e} state=${t}
      t=${n} run=${s} />`)}
  </section>`}function fr({question:e,frame:t,state:n,t:s,run:a}){let o=n.answers.filter(u=>u.question===e.id&&!u.group),r=(u,$)=>a("save",{...u,question:e.id,base:$,year:""},s("console_saved")),l=(u,$)=>a("restore",{id:P(),item:u,entry:$},s("console_restored")),c=u=>{let $=P();return a("delete",{id:$,item:u.item,base:u.base},{words:s("console_deleted"),label:s("undo"),act:()=>l(u.item,$)})},p=(u,$)=>a("choose",{id:P(),item:u.item,base:u.base,entry:$},s("console_saved"));return i`<div class="field">
    <p lang="th">${e.text}</p>
    <${mr} visit=${t.visit} question=${e} state=${n} t=${s} save=${r} />
    <ul class="own">${o.map(u=>i`<${hr} key=${u.item} one=${u} t=${s} save=${r} remove=${c}
      choose=${p} />`)}</ul>
  </div>`}function mr({visit:e,question:t,state:n,t:s,save:a}){let o=`picture:${t.id}`,[r,l]=g(G(e,o)||St());ae(()=>l(G(e,o)||St()));let c=T("");c.current=r.text;let p=$=>{l($),J(e,o,$)};return i`<form class="add" onSubmit=${async $=>{$.preventDefault();let _=n.answers.find(f=>f.item===r.item);!(await a(r,_?_.base:[])).ok||c.current!==r.text||(te(e,o),l(St()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${s("console_picture_hint")} value=${r.text}
      onInput=${$=>p({...r,id:P(),text:$.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${s("console_add_picture")}</button>
  </form>`}var St=()=>({item:P(),id:P(),text:""});function hr({one:e,t,save:n,remove:s,choose:a}){let[o,r]=g(!1);return o?i`<li><${gr} one=${e} t=${t} save=${n} close=${()=>r(!1)} /></li>`:e.versions.length>1?i`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(l=>i`<p class="own-text" key=${l.entry} lang="th">${l.text}
        <button class="button" onClick=${()=>a(e,l.entry)}>${t("console_pick")}</button></p>`)}</li>`:i`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>s(e)}>${t("delete")}</button></li>`}function gr({one:e,t,save:n,close:s}){let[a]=g(e.base),[o,r]=g({item:e.item,id:P(),text:e.text}),l=T(null);return S(()=>l.current.focus(),[]),i`<form class="add" onSubmit=${async p=>{p.preventDefault(),(await n(o,a)).ok&&s()}}>
    <textarea rows="3" lang="th" ref=${l} aria-label=${t("edit")} value=${o.text}
      onInput=${p=>r({...o,id:P(),text:p.target.value})}></textarea>
    <button class="button primary" disabled=${!o.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Ts({frame:e,t}){let{objective:n,outcome:s,minutes:a,source:o,steps:r,tips:l}=e.script,c=l.filter(p=>p.here);return i`<div class="script">
    ${n&&i`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&i`<h3>${t("console_outcome")}</h3><ul>${s.map(p=>i`<li key=${p} lang="th">${p}</li>`)}</ul>`}
    ${a&&i`<p class="gentle">${t(`console_minutes_${o||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!r.length&&i`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${r.map(p=>i`<${Ct} key=${p.id} one=${p} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(p=>i`<${Ct} key=${p.id} one=${p} />`)}</ol>
    ${l.length>c.length&&i`<details><summary class="button quiet">${t("console_tips_others",{n:l.length-c.length})}</summary>
      <ol>${l.filter(p=>!p.here).map(p=>i`<${Ct} key=${p.id} one=${p} />`)}</ol></details>`}
  </div>`}function Ct({one:e}){return i`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&i`<ul>${e.items.map(t=>i`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&i`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var Ds=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function As({state:e,groups:t,t:n,words:s,pages:a}){let o=(p,u)=>n(`${s}_seen_${p}`,u),r=a?a.shown:e.groups,l=e.groups.map(p=>t.get(p.id)),c=new Map(e.grid.map(p=>[p.viewer,p.times]));return i`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${o("group")}</th>
      <th scope="col" class="whose">${o("now")}</th>
      ${l.map(p=>i`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${F} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((p,u)=>i`<tr key=${p.id} class=${p.away?"away":""} ...${a?Ds(a,u):{}}>
        <th scope="row" class="who"><${Os} look=${t.get(p.id)} /></th>
        <td class="whose"><${br} one=${p} state=${e} groups=${t} say=${o} /></td>
        ${l.map(($,_)=>i`<${yr} key=${$.id} viewer=${p.id} look=${$} now=${e.pairs[p.id]===$.id}
          seen=${(c.get(p.id)||[])[_]>0} say=${o} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Os({look:e,arrow:t}){return i`<span class="line">
    ${t&&i`<span class="arrow" aria-hidden="true"></span>`}<${F} look=${e} /><${pn} name=${e.name} />
  </span>`}function br({one:e,state:t,groups:n,say:s}){let a=n.get(t.pairs[e.id]);return a?i`<${Os} look=${a} arrow />`:e.away?i`<span class="gentle">${s("away")}</span>`:i`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function yr({viewer:e,look:t,now:n,seen:s,say:a}){let o=e===t.id,r=o?"own":n?"now":s?"did":"not";return i`<td class=${"cell "+r}>
    <span class="box">${!o&&(n||s)&&i`<${F} look=${t} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function Is({frame:e,state:t,t:n,run:s}){let{number:a,count:o}=t.round;return i`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(o,a)})}</span></h2>
    <${kr} state=${t} t=${n} run=${s} />
  </section>`}function js({state:e,t,groups:n}){return i`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${As} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function kr({state:e,t,run:n}){let{count:s,minutes:a}=e.round,[o,r]=g(s),[l,c]=g(a);S(()=>{r(s),c(a)},[s,a]);let p=o!==s||l!==a,u={count:o,minutes:l};return i`<div class="plan">
    <${he} label=${t("console_rounds_count")} value=${o} least=${1} most=${50} set=${r} />
    <${he} label=${t("console_rounds_minutes")} value=${l} least=${1} most=${120} set=${c} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>n("rounds",u,t("console_rounds_set",{n:o,minutes:l}))}>${t("console_rounds_use")}</button>
    <p class="gentle">${vr(e,l,t)} ${t("console_rounds_sum",{n:o*l})}</p>
  </div>`}function vr(e,t,n){let s=e.groups.filter(r=>!r.away).length,{gallery:a}=e.minutes;if(s<2)return n("console_rounds_too_few");if(!a)return n("console_rounds_most",{n:s-1});let o=Math.min(Math.floor(a/t),s-1);return n("console_rounds_fit",{minutes:a,n:o,most:s-1})}var wr={agenda:vn,activities:Sn,announce:Cn,join:Yn,about:$n,paper:Cs,people:qs,exports:Fn,clearing:Un,import:Vn},xr=["exports","clearing","import","paper","people","about"],Sr=3e4,Cr=()=>/^\/console\//.test(location.pathname);function qr({frame:e,state:t,page:n,t:s}){let[a,o]=g(""),[r,l]=g(!1),c=fn(n,s,e.activity);On(n,e.visit),S(()=>{let d=setInterval(()=>n.call("clock"),Sr);return()=>clearInterval(d)},[]);let p={frame:e,state:t,page:n,t:s,groups:un(e,t.groups),...c},u=wr[a],$=t.led&&os[t.led.kind],_=i`<${mn} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return i`<div class=${"console"+(Cr()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${Er} frame=${e} state=${t} t=${s} open=${o} script=${r} setScript=${l} />
      <${Tr} warning=${t.warning} t=${s} />
    </div>
    <${bn} ...${p} />
    <main class="desk">
      <div class="side">
        <${Jn} ...${p} add=${()=>o("about")} />
        ${e.kind==="memory"&&t.reached.includes("plenary")&&i`<${Ms} ...${p} />`}
        ${$&&i`<${$} ...${p} />`}
        ${t.phase==="gallery"&&i`<${Is} ...${p} />`}
        ${(t.phase==="gallery"||t.round.number>0)&&i`<${js} ...${p} />`}
      </div>
      ${r?i`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>l(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${Ts} ...${p} /></div></aside>`:i`<${Bn} ...${p} />`}
    </main>
    ${u&&i`<${hn} title=${s(`console_${a}`)} look=${a+"-dialog"} t=${s} close=${()=>o("")}>
      <${u} ...${p} go=${o} />${_}<//>`}
    ${!u&&_}
  </div>`}function Er({frame:e,state:t,t:n,open:s,script:a,setScript:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:l,backup:c,about:p}=t;return i`<header class="top">
    <div class="headline"><h1>${Y(e.title)}<span class="gentle">${p.title}</span></h1>
      ${c&&i`<${Mr} backup=${c} t=${n} />`}</div>
    ${p.demo&&i`<${dn} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>o(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${l&&l.code&&i` <strong class="top-code">${l.code}</strong>`}
    </button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${Pr} state=${t} t=${n} open=${s} />
  </header>`}function Pr({state:e,t,open:n}){let s=T(null),a=o=>{s.current.open=!1,n(o)};return i`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${xr.map(o=>i`<button class="button quiet" key=${o} onClick=${()=>a(o)}>
      ${t(`console_${o}`)}</button>`)}</div></details>`}function Mr({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return i`<p class="backup">${t("console_backup",{time:s})}</p>`}function Tr({warning:e,t}){return i`<div role="alert">${e&&e.what&&i`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var Xc=ln(qr);export{Xc as default};
