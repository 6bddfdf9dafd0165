var I,Pt,js,Q,We,xe,Mt,ke,Dt,Fe,ze,Ls,de=Symbol.for("pv"),Se={},Ce=[],Ns=/^m(i|n|o|s|text|space)$/,Ue=Array.isArray,Ke=Ce.slice,oe=Object.assign;function se(e){e&&e.parentNode&&e.remove()}function Tt(e,t,n){var s,a,o,r={},l=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:r[o]=t[o];return l>2&&(r.children=l>3?Ke.call(arguments,2):n),pe(e,r,s,a,null)}function pe(e,t,n,s,a){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:de,__v:a||++Pt,__i:-1,__u:0};return!a&&I.vnode&&I.vnode(o),o}function qe(e){return e.children}function ve(e,t){this.props=e,this.context=t,this.__g=0}function X(e,t){if(t==null)return e.__&&X(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:X(e)}function Bs(e){var t,n=e.__v,s=n.__e,a=[],o=[],r=e.__P;r&&((t=oe({constructor:de},n)).__v=n.__v+1,I.vnode&&I.vnode(t),Ge(r,t,n,e.__n,r.namespaceURI,32&n.__u?[s]:null,a,s||X(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Nt(a,t,o),n.__=n.__e=null,t.__e!=s&&At(t))}function At(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),At(e)}function qt(e){(8&e.__g||(e.__g|=8,Q.push(e),xe++))&&We==I.debounceRendering||((We=I.debounceRendering)||queueMicrotask)(Ot)}function Ot(){try{for(var e,t=1;Q.length;)Q.length>t&&Q.sort(Mt),e=Q.shift(),t=Q.length,8&e.__g&&Bs(e)}finally{(xe=Q.length)&&(We||queueMicrotask)(Ot)}}function It(e,t,n,s,a,o,r,l,c,p,u){var $,_,d,f,y,m,b=s.__k||Ce,h=t.length;for(c=Rs(n,t,b,c,h),$=0;$<h;$++)(d=n.__k[$])!=null&&(_=~d.__i&&b[d.__i]||Se,d.__i=$,m=Ge(e,d,_,a,o,r,l,c,p,u),f=d.__e,(_.ref!=d.ref||8&_.__u)&&(_.ref&&Ve(_.ref,null,d,_),d.ref&&u.push(d.ref,d.__c||f,d)),y=y||f,4&d.__u?(c=jt(d,c,e,!_.__v),_.__e&&(_.__e=null)):typeof d.type=="function"&&m!==void 0?c=m:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=y,c}function Rs(e,t,n,s,a){var o,r,l,c,p,u,$,_,d,f=n.length,y=f,m=0,b=0,h=e.__k=Array(a);for(o=0;o<a;o++)(r=t[o])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=h[o]=pe(null,r):Ue(r)?r=h[o]=pe(qe,{children:r}):r.constructor===de&&r.__b?r=h[o]=pe(r.type,r.props,r.key,r.ref,r.__v):h[o]=r,c=o+m,r.__=e,r.__b=e.__b+1,l=null,~(p=r.__i=Hs(r,n,c,y))&&(y--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(r.__u|=16,p==c-1?m--:p==c+1?m++:p!=c&&(p>c?m--:m++,b=1)):(~p||(a>f?m--:a<f&&m++),typeof r.type!="function"&&(r.__u|=4))):h[o]=null;if(b){for(u=[],$=[],o=0;o<a;o++)if((r=h[o])&&16&r.__u){for(m=0,_=u.length;m<_;)u[d=m+_>>1]<r.__i?m=d+1:_=d;u[m]=r.__i,$[o]=m+1}for(m=u.length;o--;)$[o]&&($[o]==m?m--:h[o].__u|=4)}if(y)for(o=0;o<f;o++)!(l=n[o])||2&l.__u||(l.__e==s&&(s=X(l)),Je(l,l));return s}function jt(e,t,n,s){var a,o,r,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=jt(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=X(e))&&!t.parentNode&&(t=null),r=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(r!=l&&(!s&&n.moveBefore&&r.parentNode?n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Hs(e,t,n,s){var a,o=e.key,r=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&o==null||c&&o==l.key&&r==l.type)return n;if(s>(c?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a}return-1}function Et(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ye(e,t,n,s,a){var o,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Et(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Et(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(r=ze[t]||(ze[t]=Ws(t)),(e.__a||(e.__a={}))[t]=Fe,o=t!=(t=t.replace(Dt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,r,o):e.removeEventListener(t,r,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ws(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ke]==null)t[ke]=Fe++;else if(t[ke]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function Ge(e,t,n,s,a,o,r,l,c,p){var u,$,_,d,f,y,m,b,h,x,k,v,P,E,w,O,H,C,T=t.type;if(t.constructor!==de)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,$=o=[],u.nodeType==8?l=we(u,o):o.push(u),l=o[0]||l),(u=I.__b)&&u(t);e:if(typeof T=="function"){_=r.length;try{if(b=t.props,h=(u=T.prototype)&&u.render,x=(u=T.contextType)&&s[u.__c],k=u?x?x.props.value:u.__:s,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(h?t.__c=d=new T(b,k):(t.__c=d=new ve(b,k),d.constructor=T,d.render=Fs),x&&x.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),h&&(d.__s||(d.__s=d.state),T.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=oe({},d.__s)),oe(d.__s,T.getDerivedStateFromProps(b,d.__s)))),f=d.props,y=d.state,d.__v=t,n.__c){if(b!==f&&h&&!T.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(b,k),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(b,d.__s,k)===!1){t.__v!=n.__v&&(d.props=b,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),Ce.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&r.push(d),l=X(n);break e}d.componentWillUpdate&&d.componentWillUpdate(b,d.__s,k),h&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,y,m)})}else h&&!T.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),h&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=k,d.props=b,d.__P=e,d.__g&=-5,v=I.__r,P=h?25:0;do d.__g&=-9,v&&v(t),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++P<25);h&&(Ce.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=oe({},s,d.getChildContext())),h&&n.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(f,y)),E=u&&u.type===qe&&u.key==null?u.props.children:u,b.__P&&(u=l,a=(e=b.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&Je(L,L)}),n.__k=null),l=n.__k?X(n,0):null),l=It(e,Ue(E)?E:[E],t,n,s,a,o,r,l,c,p),b.__P&&(t.__e=null,l=u),t.__u&=-161,$&&$.some(se),d.__h.length&&r.push(d),1&d.__g&&(d.__g&=-4)}catch(L){if(r.length=_,t.__v=null,c||o)if(L&&L.then){if(t.__u|=128|c,o){for(~(H=o.indexOf(l||void 0))||(H=o.length);(C=o[H-1])&&C.nodeType==8;)H--;for(;H<o.length;H++)if(C=o[H])if(o[H]=null,w){if(C==O)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(O=we(w=C))}}if(!w){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;w=l}(u=we(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,l=u):t.__e=l,l=l&&l.nextSibling}else o&&o.some(se);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||Lt(t),I.__e(L,t,n)}}else l=t.__e=zs(n.__e,t,n,s,a,o,r,c,p,e);return(u=I.diffed)&&u(t),l}function we(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Lt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Lt))}function Nt(e,t,n){for(var s=0;s<n.length;)Ve(n[s++],n[s++],n[s++]);I.__c&&I.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){I.__e(o,a.__v)}})}function zs(e,t,n,s,a,o,r,l,c,p){var u,$,_,d,f,y,m,b,h=n.props||Se,x=t.props,k=t.type;if(k=="svg"?a="http://www.w3.org/2000/svg":k=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((f=o[u])&&(k?f.localName==k:f.nodeType==3)){e=f,o[u]=null;break}}if(!e){if(b=p.ownerDocument||document,!k)return b.createTextNode(x);e=b.createElementNS(a,k,x.is?x:p),l&&(I.__m&&I.__m(t,o),l=!1),o=null}if(k){if(p=k=="template"&&e.content||e,o=k=="textarea"&&x.defaultValue!=null?null:o&&Ke.call(p.childNodes),!l&&o)for(h={},u=0;u<e.attributes.length;u++)h[(f=e.attributes[u]).name]=f.value;for(u in h)f=h[u],u=="dangerouslySetInnerHTML"?_=f:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||ye(e,u,null,f,a);for(u in x)f=x[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?y=f:u=="checked"?m=f:l&&typeof f!="function"||h[u]===f||ye(e,u,f,h[u],a);$?(l||_&&($.__html==_.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(_&&(e.textContent=""),(k=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ns.test(k))&&(a="http://www.w3.org/1999/xhtml"),It(p,Ue(d)?d:[d],t,n,s,a,o,r,o?o[0]:n.__k&&X(n,0),l,c),o&&o.some(se)),l&&k!="textarea"||(u="value",k=="progress"&&y==null?e.removeAttribute(u):y==null||y===e[u]&&(k!="progress"||y)||ye(e,u,y,h[u],a),u="checked",m!=null&&m!=e[u]&&ye(e,u,m,h[u],a))}else h===x||l&&e.data==x||(e.data=x);return e}function Ve(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){I.__e(a,n)}}function Je(e,t,n){var s,a,o,r;if(I.unmount&&I.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ve(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){I.__e(l,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&Je(s[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=we(s,o=[]))&&(s==e.__e&&o.some(se),se(a),se(s)),n||se(e.__e),e.__e=e.__c=e.__=null}function Fs(e,t,n){return this.constructor(e,n)}function Ye(e,t){var n,s,a,o;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=pe(qe,{children:[e]}),a=[],o=[],Ge(t,t.__k,s||Se,Se,t.namespaceURI,s?null:t.firstChild?Ke.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,o),Nt(a,t.__k,o),t.__k.props.children=null}I={__e:function(e,t,n,s){for(var a,o,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw xe=0,e}},Pt=0,js=function(e){return e!=null&&e.constructor===de},ve.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=oe({},this.state)),typeof e=="function"&&(e=e(oe({},n),this.props)),e&&(oe(n,e),this.__v&&(t&&this.__k.push(t),qt(this)))},ve.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qt(this))},ve.prototype.render=qe,Q=[],xe=0,Mt=function(e,t){return e.__v.__b-t.__v.__b},ke=Symbol(),Dt=/(PointerCapture)$|Capture$/i,Fe=0,ze={},Ls=0;var _e,R,Qe,Bt,Xe=Object.is,Ee=0,Vt=[],Ze=[],B=I,Rt=B.__b,Ht=B.__r,Wt=B.diffed,zt=B.__c,Ft=B.unmount,Ut=B.__;function tt(e,t){B.__h&&B.__h(R,e,Ee||t),Ee=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Ee=1,Us(Yt,e)}function Us(e,t,n){var s=tt(_e++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Yt(void 0,t),function(o){var r=(s.__N||s.__)[0],l=s.t(r,o);Xe(r,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=R,!R.__f)){R.__f=!0;var a=R.shouldComponentUpdate;R.shouldComponentUpdate=function(o,r,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=o;if(c.__.some(function(_){_.__N&&(p=!0,Xe(_.__[0],_.__N[0])||(u=!0))}),a){var $=a.call(this,o,r,l);return p?$||u:$}return!p||u}}return s.__}function S(e,t){var n=tt(_e++,3);!B.__s&&Jt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function M(e){return Ee=5,Ks(function(){return{current:e}},[])}function Ks(e,t){var n=tt(_e++,7);return Jt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gs(){var e;do{for(;e=Ze.shift();)try{$e(e)}catch(n){B.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Vt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($e),t.__h.some(et),t.__h=[]}catch(n){t.__h=[],B.__e(n,e.__v)}}}while(Ze.length)}B.__b=function(e){R=null,Rt&&Rt(e)},B.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ut&&Ut(e,t)},B.__r=function(e){Ht&&Ht(e),_e=0;var t=(R=e.__c).__H;t&&(Qe==R?R.__h=[]:(t.__h.some($e),t.__h.some(et),_e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Qe=R},B.diffed=function(e){Wt&&Wt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Gt(Vt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Qe=R=null},B.__c=function(e,t){t.some(function(n){try{n.__h.some($e),n.__h=n.__h.filter(function(s){return!s.__||et(s)})}catch(s){n.__h=[function(){throw s}]}}),zt&&zt(e,t)},B.unmount=function(e){Ft&&Ft(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Gt(Ze.push(a))}else $e(a)}catch(o){t=o}}),s.__H=void 0,t&&B.__e(t,s.__v))};var Kt=typeof requestAnimationFrame=="function";function Vs(e){var t,n=function(){clearTimeout(s),Kt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Kt&&(t=requestAnimationFrame(n))}function Gt(e){e!=1&&Bt==B.requestAnimationFrame||((Bt=B.requestAnimationFrame)||Vs)(Gs)}function $e(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function et(e){var t=R;e.__c=e.__(),R=t}function Jt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Xe(n,e[s])})}function Yt(e,t){return typeof t=="function"?t(e):t}var Xt=function(e,t,n,s){var a;t[0]=0;for(var o=1;o<t.length;o++){var r=t[o++],l=t[o]?(t[0]|=r?1:2,n[t[o++]]):t[++o];r===3?s[0]=l:r===4?s[1]=Object.assign(s[1]||{},l):r===5?(s[1]=s[1]||{})[t[++o]]=l:r===6?s[1][t[++o]]+=l+"":r?(a=e.apply(l,Xt(e,l,n,["",null])),s.push(a),l[0]?t[0]|=2:(t[o-2]=0,t[o]=a)):s.push(l)}return s},Qt=new Map;function Zt(e){var t=Qt.get(this);return t||(t=new Map,Qt.set(this,t)),(t=Xt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,o=1,r="",l="",c=[0],p=function(_){o===1&&(_||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,r):o===3&&(_||r)?(c.push(3,_,r),o=2):o===2&&r==="..."&&_?c.push(4,_,0):o===2&&r&&!_?c.push(5,0,!0,r):o>=5&&((r||!_&&o===5)&&(c.push(o,0,r,a),o=6),_&&(c.push(o,_,0,a),o=6)),r=""},u=0;u<n.length;u++){u&&(o===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],o===1?s==="<"?(p(),c=[c],o=3):r+=s:o===4?r==="--"&&s===">"?(o=1,r=""):r=s+r[0]:l?s===l?l="":r+=s:s==='"'||s==="'"?l=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,a=r,r=""):s==="/"&&(o<5||n[u][$+1]===">")?(p(),o===3&&(c=c[0]),o=c,(c=c[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):r+=s),o===3&&r==="!--"&&(o=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}var Me="samut:drafts",Js=1e3,nt="~",ee={n:0,visit:"",drafts:{}},Pe,Z,en,G=(e,t)=>fe(e).drafts[t]??null,J=(e,t,n)=>nn(e,t,s=>({...s,[t]:n})),te=(e,t)=>nn(e,t,Ys(t)),st=e=>Object.entries(fe(e).drafts).filter(([,t])=>t.sending);async function tn(e){let t=fe(e);ot({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([to(e),new Promise(n=>setTimeout(n,Js))])}function fe(e){let t=eo();return t&&t.n>ee.n&&(ee=t),ee.visit===e?ee:{...ee,visit:e,drafts:{}}}function nn(e,t,n){let{n:s,drafts:a,alone:o}=fe(e),r=o&&[...o.places.filter(l=>l!==t),t];ot({n:s+1,visit:e,drafts:n(a),alone:o&&{n:o.n,places:r}})}function ot(e){ee=e;try{localStorage.setItem(Me,JSON.stringify(ee))}catch{}sn()}var Ys=e=>({[e]:t,[e+nt]:n,...s})=>n?{...s,[n.sending?e+nt:e]:n}:s;function Qs(e,t){let{alone:n,...s}=fe(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(a=>Object.assign(t.drafts,Xs(a,t.drafts[a],s.drafts[a]))),s.drafts=t.drafts),ot({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function Xs(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+nt]:t}:{[e]:Zs(t,n)}:{}}function Zs(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,a=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[o,r]=["fields","answers"].map(l=>({...e[l],...t[l]}));return{...e,...t,how:n,digits:s,fields:o,answers:r,text:a.filter(Boolean).join(`
`),id:D()}}function eo(){try{return JSON.parse(localStorage.getItem(Me))}catch{return null}}function sn(){if(en=!!Z,!(!Pe||Z))try{Z=Pe.transaction("kept","readwrite",{durability:"strict"}),Z.objectStore("kept").put(ee,Me),Z.oncomplete=Z.onabort=()=>{Z=null,en&&sn()}}catch{Pe=Z=null}}function to(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let a=s.transaction("kept").objectStore("kept").get(Me);a.onerror=t,a.onsuccess=()=>{Pe=s,Qs(e,a.result),t()}}}catch{t()}})}function De(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((r,l)=>l in n?De(r,n[l]):r);let a=Object.entries(e).filter(([r])=>!s.includes(r)),o=Object.entries(n).map(([r,l])=>[r,De(e[r],l)]);return Object.fromEntries([...a,...o])}var no=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,so=e=>typeof e=="string"?e.replace(no,"$1⁠ฯ"):e,i=Zt.bind((e,t,...n)=>Tt(e,t,...n.map(so))),oo=15e3,ao=3600;function D(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function at(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function ro(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=l=>{n.connected()&&(l.sent+=1,l.seat=e.seat,l.timer=setTimeout(()=>l.settle({}),oo),e.send(l.command))},a=({sent:l,seat:c,command:p})=>!l||c===e.seat||!!p.args.id,o=l=>{let c=l&&t.get(l.id);c&&(typeof l.now=="number"&&c.sent===1&&(n.offset=l.now-Date.now()/1e3),c.settle(l))},r=()=>{let l=Array.from(t.values());l.forEach(c=>clearTimeout(c.timer)),n.connected()&&l.forEach(c=>a(c)?s(c):c.settle({}))};return n.call=(l,c={})=>new Promise(p=>{let u=D(),_={command:{id:u,do:l,args:c},settle:d=>{clearTimeout(_.timer),t.delete(u),p(d)},sent:0};if(l==="clock"&&!n.connected())return void p({});t.set(u,_),s(_)}),e.on("msg:custom",o),addEventListener("samut:connection",r),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",r)},n}function lo(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",De(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Te(e){let[t,n]=g(e.connected());return S(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function on(e){function t({model:n,page:s}){let[,a]=g(0);S(()=>{let l=()=>a(p=>p+1),c=()=>s.connected()&&s.call("clock").then(l);return n.on("change:state",l),n.on("change:frame",l),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",l),n.off("change:frame",l),removeEventListener("samut:connection",c)}},[]);let o=n.get("frame"),r=(l,c)=>at(o.texts[l]??l,c);return i`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${r} />`}return{initialize:({model:n})=>tn(n.get("frame").visit),render({model:n,el:s}){let a=ro(n),o=lo(n);return Ye(i`<${t} model=${n} page=${a} />`,s),()=>{Ye(null,s),o(),a.close()}}}}function io(e,t){let[,n]=g(0);return S(()=>{let s=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function co(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function an({timer:e,page:t,t:n}){let s=io(e,t);if(s==null)return null;let a=s<0,o=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return i`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${o}</span> ${s>-ao&&i`<span class="clock-face">${co(s)}</span>`}
  </span>`}var rt={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},uo=Object.keys(rt),po="#37474f",$o=11,Y=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function rn(e,t){let n=e.colours||[],s=e.symbols||uo;return new Map(t.map((a,o)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[o%n.length]:po,symbol:s[o%s.length]}]))}function z({look:e}){return i`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${rt[e.symbol]||rt.circle} /></svg>`}function ln({name:e}){let t=_o(e);return i`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function _o(e){let t=s=>s.find(a=>e.length-a<=$o),n=t(fo(e));return n===void 0?t(mo(e))||0:n}function fo(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function mo(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var ho={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},lt=({name:e})=>i`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${ho[e]} /></svg>`;var cn=({t:e,words:t="board_demo"})=>i`<strong class="ribbon">${e(t)}</strong>`;var it=["title","province","district","place","starts"];function go(e){let t=new Date(`${e}T12:00`),n=new Intl.DateTimeFormat(document.documentElement.lang||"th",{dateStyle:"full"});return isNaN(t)?"":n.format(t)}function un({state:e,t,groups:n,run:s}){return i`<div class="about-panel">
    <${bo} about=${e.about} t=${t} run=${s} />
    <${yo} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function bo({about:e,t,run:n}){let[s,a]=g(Object.fromEntries(it.map(c=>[c,e[c]]))),o=it.some(c=>s[c]!==e[c]),r=c=>{c.preventDefault(),n("about",s,t("console_saved"))},l=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return i`<form onSubmit=${r}>
    ${it.map(c=>i`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input type=${c==="starts"?"date":"text"} maxlength="200" lang="th" value=${s[c]}
        onInput=${p=>a({...s,[c]:p.target.value})} />
      ${c==="starts"&&i`<span class="gentle">${go(s.starts)}</span>`}</label>`)}
    <button class="button primary" disabled=${!o}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${l} />
      ${t("console_may_make_groups")}</label>
  </form>`}function yo({state:e,t,groups:n,run:s}){let[a,o]=g("");return i`<form onSubmit=${async l=>{l.preventDefault(),(await s("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&o("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${l=>o(l.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(l=>i`<li key=${l.id} lang="th"><${z} look=${n.get(l.id)} /> ${l.name}</li>`)}
    </ul>
  </form>`}var pn=5e3,ko=500,vo=["phase","round","undo","lead"];function dn(e,t,n){let[s,a]=g([]),[o,r]=g(!1),l=M(new Set),c=M(0),p=d=>a(f=>f.filter(y=>y.id!==d)),u=d=>{let f=c.current+=1;a(y=>[...y.slice(-2),{...d,id:f}]),d.error||setTimeout(()=>p(f),d.act?4*pn:pn)},$=d=>{l.current.delete(d),d==="lead"&&r(!1)};return{run:async(d,f={},y="")=>{let m=vo.includes(d)?"lead":d+JSON.stringify({...f,id:""});if(l.current.has(m))return{};l.current.add(m),m==="lead"&&r(!0);let b=await e.call(d,f),h=b.ok&&(typeof y=="function"?y(b):y);return h&&u(typeof h=="string"?{words:h}:h),b.ok||u({error:b.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),b.ok&&(b.activity||n)!==n?addEventListener("pageshow",()=>$(m),{once:!0}):b.ok&&m==="lead"?setTimeout(()=>$(m),ko):$(m),b},busy:o,toasts:s,drop:p}}function $n({toasts:e,drop:t,t:n}){let s=e.filter(o=>o.error),a=e.filter(o=>!o.error);return i`<div class="toasts">
    <div role="alert">${s.map(o=>i`<div class="note-box bad-box" key=${o.id}>
      <p>${o.error.where&&i`<span>${o.error.where} · </span>`}<strong>${o.error.what}</strong> ${o.error.do}</p>
      <button class="button quiet" onClick=${()=>t(o.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(o=>i`<div class="note-box" key=${o.id}>
      <p>${o.words}</p>
      ${o.act&&i`<button class="button quiet" onClick=${()=>{t(o.id),o.act()}}>${o.label}</button>`}
    </div>`)}</div>
  </div>`}function _n({title:e,t,close:n,look:s="",children:a}){let o=M(null);return S(()=>{let r=document.activeElement,l=o.current;return l.showModal?l.showModal():l.setAttribute("open",""),l.addEventListener("close",n),()=>{l.removeEventListener("close",n),r&&r.focus&&r.focus()}},[]),i`<dialog class=${"panel-dialog "+s} ref=${o} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>o.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function me({label:e,value:t,least:n,most:s,set:a,after:o}){let r=l=>a(Math.max(n,Math.min(s,Math.round(l)||n)));return i`<label class=${"count-field"+(o?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${l=>r(Number(l.target.value))} />
  </label>`}var[wo,xo]=[4,80];function mn({frame:e,state:t,page:n,t:s,run:a,busy:o}){return i`<section class="lead" aria-label=${s("console_lead")}>
    <${So} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${Mo} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${To} frame=${e} state=${t} page=${n} t=${s} run=${a} />
  </section>`}function So({frame:e,state:t,t:n,run:s,busy:a}){let o=M(null);(!a||!o.current)&&(o.current=qo(e,t,n));let r=o.current,l=c=>c.do==="lead"?Ae(s,e,c):s(c.do,c.args,c.told);return i`<div class="next">
    ${r.do?i`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>l(r)}>
          <span class="gentle">${n("console_next")}</span>${r.words}</button>`:i`<p class="next-done">${r.words}</p>`}
    <div class="under-next">
      ${r.more.map(c=>i`<button class="button quiet" key=${c.words} aria-disabled=${String(a)}
        onClick=${()=>l(c)}>${c.words}</button>`)}
      <${Co} frame=${e} state=${t} t=${n} run=${s} busy=${a} />
    </div>
  </div>`}function Co({frame:e,state:t,t:n,run:s,busy:a}){let o=ct(t.undo,t,e,n),r=async()=>{let l=await s("undo",{},n("console_undone",{what:o}));l.ok&&l.activity&&hn(e,l.activity)};return i`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${r}>
    ${ut(t,e,n)}</button>`}function ut(e,t,n){return e.undo?n("console_undo",{what:ct(e.undo,e,t,n)}):e.stuck?n("console_undo_stuck",{what:ct(e.stuck,e,t,n)}):n("console_undo_none")}function ct(e,t,n,s){let a=n.activities.find(r=>r.id===t.undo_in),o=e&&s(`console_act_${e}`);return a?s("console_act_there",{what:o,num:a.num}):o}async function Ae(e,t,{args:n,told:s}){let a=await e("lead",n,s);return a.ok&&hn(t,a.activity),a}var hn=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function qo(e,t,n){let s=Po(e,t,n);if(t.lead&&t.lead!==e.activity)return{...Eo(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=e.phases.find(d=>d.id===t.agenda.phase),{number:r,count:l}=t.round,c=r+1,p={do:"round",args:{},told:n("console_round_started",{n:c}),words:n("console_start_round",{n:c,all:l})},u=s&&t.phase?[s]:[];if(t.phase==="gallery"&&r<l)return{...p,more:u};if(!o)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let $={do:"phase",args:{phase:o.id},told:n("console_phase_opened",{title:o.title}),words:n(t.phase?"console_go_phase":"console_start_phase",{title:o.title})},_=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{...$,more:[..._,...u]}}function Eo(e,t){let n=e.activities.find(a=>a.id===e.activity),s=Y(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function Po(e,t,n){let{next:s,slots:a}=t.agenda,o=a.find(u=>u.id===s.slot);if(!o)return null;let r=e.activities.find(u=>u.id===s.activity),l=r&&r.id!==t.lead,c=l?Y(r.title):o.text,p=l?n("console_next_activity",{title:c}):n("console_next_slot",{title:c,time:o.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:p,told:n("console_led",{title:c})}}function Mo({frame:e,state:t,t:n,run:s,busy:a}){let o=M(null);return S(()=>{let r=o.current.querySelector(".now");r&&(o.current.scrollTop=r.parentElement.offsetTop-o.current.offsetTop-xo)},[t.phase]),i`<ol class=${"phases"+(e.phases.length>wo?" many":"")} ref=${o}>
    ${e.phases.map((r,l)=>{let c=r.id===t.phase,p=t.reached.includes(r.id),u=c?"now":p?"again":r.id===t.agenda.phase?"ahead":"skip",$=()=>c||s("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return i`<li key=${r.id}>
        <button class=${"button phase"+(c?" now":p?" been":"")} aria-current=${c?"step":void 0}
          aria-disabled=${String(a)} onClick=${$}>
          <strong>${l+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${u}`)} · ${Do(r,t.minutes[r.id],n)}</span>
        </button></li>`})}
  </ol>`}var Do=(e,t,n)=>t===e.minutes?n("minutes",{n:t}):n("console_minutes_fitted",{n:t,plan:e.minutes});function To({frame:e,state:t,page:n,t:s,run:a}){let{timer:o}=t,r=Ao(e,t),[l,c]=g(r);S(()=>c(r),[r]);let p=o.minutes!=null,u=p&&o.ends_at==null,$=(_,d,f)=>a("timer",{change:_,minutes:d},f);return i`<div class="time">
    <div class="time-now">
      ${p?i`<${an} timer=${o} page=${n} t=${s} />`:i`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${fn} pace=${t.pace} t=${s} />
        <${fn} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${p&&i`
        <button class="button" onClick=${()=>$(u?"resume":"pause")}>
          ${s(u?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>$("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>$("add",5)}>+5</button>`}
      <span class="anew"><${me} label=${s("console_minutes")} value=${l} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>$("start",l,s("console_clock_started",{n:l}))}>
        ${s(p?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function Ao(e,t){return t.phase==="gallery"?t.round.minutes:t.minutes[t.phase]||10}function fn({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),a=s?e>0?"ahead":"behind":"on_time";return i`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:s})}</span>`}function bn({frame:e,state:t,t:n,run:s,busy:a}){let{slots:o,edited:r}=t.agenda,[l,c]=g(""),p=[1,2].filter($=>o.some(_=>_.day===$)),u={frame:e,state:t,t:n,run:s,busy:a,open:l,setOpen:c};return i`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!r} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${ut(t,e,n)}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${p.map($=>i`<section key=${$}><h3>${n("console_day",{n:$})}${" "}
      <span class="gentle">${n("console_day_sum",{n:Oo(o,$)})}</span></h3>
      <ol class="slots">${o.filter(_=>_.day===$).map(_=>i`<${Io} key=${_.id} slot=${_} ...${u} />`)}</ol>
    </section>`)}
    <${No} frame=${e} t=${n} run=${s} />
  </div>`}var Oo=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function Io({slot:e,frame:t,state:n,t:s,run:a,busy:o,open:r,setOpen:l}){let c=e.plan.map(f=>t.activities.find(y=>y.id===f)).filter(Boolean),p=n.agenda.now===e.id,u={name:e.text},$=f=>a("slot_move",{slot:e.id,by:f}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",u)),d=f=>Ae(a,t,{args:f?{slot:e.id,activity:f.id}:{slot:e.id},told:s("console_led",{title:f?Y(f.title):e.text})});return i`<li class=${"slot"+(e.skipped?" skipped":"")+(p?" now":"")} aria-current=${p?"step":void 0}>
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
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...jo(e,t,s)].join(" · ")}</p>
    ${r===e.id&&i`<${Lo} slot=${e} t=${s} run=${a} close=${()=>l("")} />`}
  </li>`}var jo=(e,t,n)=>e.plan.map(s=>t.script.plans.find(a=>a.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function Lo({slot:e,t,run:n,close:s}){let[a,o]=g({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[r,l]=g(!0),c=$=>_=>o({...a,[$]:_.target.value}),p=async $=>{$.preventDefault(),(await n("slot",{slot:e.id,follow:r,...yn(a)},t("console_saved"))).ok&&s()},u=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return i`<form class="slot-form" onSubmit=${p}>
    <${kn} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${r} onChange=${$=>l($.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&i`<button type="button" class="button quiet" onClick=${u}>${t("delete")}</button>`}</span>
  </form>`}var yn=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function kn({typed:e,set:t,t:n}){return i`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>i`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var gn={text:"",day:1,start:"",minutes:15,activity:""};function No({frame:e,t,run:n}){let[s,a]=g(gn),o=l=>c=>a({...s,[l]:c.target.value});return i`<form class="slot-form" onSubmit=${async l=>{l.preventDefault(),(await n("slot_add",{...yn(s),activity:s.activity},t("console_saved"))).ok&&a(gn)}}>
    <h3>${t("console_slot_add")}</h3>
    <${kn} typed=${s} set=${o} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${o("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(l=>i`<option key=${l.id} value=${l.id}>${l.num} ${Y(l.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function vn({frame:e,state:t,t:n,run:s,busy:a}){return i`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(o=>{let r=o.id===(t.lead||e.activity);return i`<li key=${o.id}><button class=${"button"+(r?" primary":"")} aria-current=${r?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>Ae(s,e,{args:{activity:o.id},told:n("console_led",{title:Y(o.title)})})}>
        <strong>${o.num}</strong> <span lang="th">${o.title}</span></button></li>`})}</ul></div>`}function wn({state:e,t,run:n}){let{announced:s}=e,[a,o]=g(""),r=async l=>{l.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&o("")};return i`<div>
    ${s.text&&i`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${r}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${l=>o(l.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var pt=543;function Cn({question:e,values:t,change:n,frame:s,t:a,disabled:o,children:r}){let l=e.fields.filter(d=>!d.more),c=e.fields.filter(d=>d.more),p=M(!1);p.current||(p.current=c.some(d=>Oe({one:t[d.id]})));let u=(d,f)=>n({fields:{...t,[d]:f}}),$=d=>{let f=dt[d.kind];return i`<${f} key=${d.id} field=${d} value=${t[d.id]} frame=${s} t=${a}
      near=${t[d.after]} disabled=${o} set=${y=>u(d.id,y)} />`},_=c.map(d=>d.text.split(" (")[0]).join(" · ");return i`${l.map($)}${r}
    ${c.length>0&&i`<details class="more-parts" open=${p.current}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map($)}</details>`}`}var qn=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),Oe=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Bo({field:e,of:t}){return i`<label class="label" for=${t}>${e.text}</label>`}function xn({field:e,value:t,set:n,disabled:s}){let a=`part-${e.id}`,o=r=>n(r.target.value);return i`<div class="part"><${Bo} field=${e} of=${a} />
    ${e.kind==="line"?i`<input id=${a} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:i`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function Ro({field:e,value:t,set:n,disabled:s,t:a}){let o=Array.from({length:e.levels},(r,l)=>l+1);return i`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(r=>i`<button type="button" role="radio" key=${r} class="choice level"
      aria-checked=${String(t===r)} aria-label=${a("level",{n:r,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===r?null:r)}>${r}</button>`)}</div>
    ${(e.low||e.high)&&i`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Sn({field:e,value:t,set:n,disabled:s}){let a=e.kind==="choices",o=a?t||[]:[t].filter(Boolean),r=l=>{n(a?o.includes(l)?o.filter(c=>c!==l):[...o,l]:t===l?"":l)};return i`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(l=>i`<button type="button" key=${l.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(l.id))} disabled=${s}
      onClick=${()=>r(l.id)}><span class="tick" aria-hidden="true"></span>${l.text}</button>`)}
  </div>`}function Ho({field:e,value:t,set:n,disabled:s}){return i`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function Wo({field:e,value:t,near:n,set:s,disabled:a,frame:o,t:r}){let[l,c]=String(t||"").split("-"),p=/^\d+$/.test(l)&&l.length===4?Number(l)+pt:l,u=(d,f)=>s(d||f?`${d}-${f}`:""),$=d=>/^[0-9]{4}$/.test(d)?String(Number(d)-pt):d,_=d=>d.replace(/[\u0e50-\u0e59]/g,f=>f.charCodeAt(0)-3664).trim();return i`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${r("month")} value=${c||""} disabled=${a}
        onChange=${d=>u(l||zo(d.target.value,n),d.target.value)}>
        <option value="">${r("month")}</option>
        ${o.texts.months.map((d,f)=>{let y=String(f+1).padStart(2,"0");return i`<option key=${y} value=${y}>${d}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${r("year_be")} placeholder=${r("year_be")}
        value=${p||""} disabled=${a} onInput=${d=>u($(_(d.target.value)),c||"")} />
    </div></div>`}function zo(e,t){let n=new Date,[s,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?s+1:s)}var dt={text:xn,line:xn,level:Ro,choice:Sn,choices:Sn,month:Wo,check:Ho};function En(e,t,n,s){return e?e.fields.filter(a=>Oe({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...Fo(a,t[a.id],n,s)})):[]}function Fo(e,t,n,s){let a=o=>(e.options.find(r=>r.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:Uo(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Uo(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+pt}`}function F({question:e,values:t,frame:n,t:s}){return i`${En(e,t,n,s).map(a=>i`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function Ie({answer:e,question:t,frame:n,t:s,run:a}){let[o,r]=g([]),l=e.base?e.base.join(" "):e.entry;S(()=>{a("history",{item:e.item}).then(u=>u.ok&&r(u.history))},[l]);let c=u=>a("take_back",{id:D(),item:e.item,entry:u},s("console_undone",{what:s("console_history")})),p=u=>a("bring_back",{id:D(),item:e.item,entry:u},$=>({words:s("console_brought_back"),label:s("undo"),act:()=>c($.saved)}));return i`<ol class="history">${o.map(u=>i`<li key=${u.entry}>
    <p class="gentle">${u.at} · ${u.by||s(u.leader?"console_history_leader":"console_history_nobody")}
      ${u.via&&i` · ${s("from_paper")}`}
      ${u.stands&&i` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${u.gone?i`<p>${s(u.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:i`<p class="said-text" lang="th">${u.year_text&&i`<strong class="year">${u.year_text} </strong>`}${u.text}
          <${F} question=${t} values=${u.fields} frame=${n} t=${s} /></p>`}
    ${!u.gone&&!u.stands&&i`<button class="button quiet" onClick=${()=>p(u.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}function Pn({pieces:e,put:t,into:n,name:s,press:a,t:o}){return e.length?i`<details class="offers"><summary class="choice">${o("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let l=r.key in t,c=s(l?t[r.key]:n||r.box);return i`<button type="button" key=${r.key} class="choice option" aria-pressed=${String(l)}
        onClick=${()=>a(r)}><span lang="th">${r.words}</span>
        <span class="gentle">${o((l?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function Mn({links:e,draft:t,link:n,t:s}){return i`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&i`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(a=>i`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${je(a)}</span></button>`)}
  </div>`}var je=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var Le=new Map;function ce(e,t,n,s){return Le.has(s.id)||Le.set(s.id,Ko(e,t,n,s)),Le.get(s.id)}async function Ko(e,t,n,s){let a=await e.call(s.command||"save",s);Le.delete(s.id);let o=G(t,n);return!o||o.id!==s.id||(o.pressed||a.ok&&!a.ask?te(t,n):(a.ask||a.error)&&J(t,n,{...o,sending:null})),a}function Dn(e,t){let[,n]=g(0),s=()=>n(o=>o+1),a=()=>st(t).forEach(([o,r])=>ce(e,t,o,r.sending).then(s));S(a,[]),ae(a)}function ae(e){let t=M(e);t.current=e,S(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}function $t(e,t,n){let[,s]=g(0);return{press:async(r,l,c)=>{let p={...c,id:D(),command:l,pressed_at:t.activity};J(t.visit,r,{id:p.id,pressed:!0,sending:p}),s($=>$+1);let u=await ce(e,t.visit,r,p);return s($=>$+1),u.ok||n(u),u},waiting:r=>(st(t.visit).find(([l])=>l.startsWith(r))||[,{}])[1].sending}}function _t({waits:e,page:t,t:n}){let s=Te(t);return e&&!s&&i`<p class="note later" role="status">${n("sent_later")}</p>`}var gl=new RegExp("\\P{M}\\p{M}*","gu");var Tn=(e,t)=>e.you&&t("deleted_you")||e.by||t(e.leader?"deleted_leader":"deleted_mate");function An({answer:e,frame:t,t:n,groups:s,run:a}){let[o,r]=g(!1),l=s.get(e.group),c=t.questions.find(u=>u.id===e.question),p=()=>Go(a,n,e.item,e.entry);return i`<li class="said gone">
    <p class="said-from">${l&&i`<${z} look=${l} /> `}<strong lang="th">${l?l.name:n("console_hall")}</strong>
      ${e.name&&i`<span class="gentle"> · ${e.name}</span>`}
      ${e.via&&i` <span class="tag paper-tag">${n("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${[c.num,c.text].filter(Boolean).join(" ")}</p>
    <p class="tag hidden-tag">${n("deleted_by",{name:Tn(e,n),at:e.at})}</p>
    <p class="said-text" lang="th">${e.year_text&&i`<strong class="year">${e.year_text} </strong>`}${e.text}
      <${F} question=${c} values=${e.fields} frame=${t} t=${n} /></p>
    <div class="said-acts">
      <button class="button" onClick=${p}>${n("deleted_back")}</button>
      <button class="button quiet" aria-expanded=${String(o)} onClick=${()=>r(!o)}>${n("console_history")}</button>
    </div>
    ${o&&i`<${Ie} answer=${e} question=${c} frame=${t} t=${n} run=${a} />`}
  </li>`}function Go(e,t,n,s){let a=D(),o=()=>e("take_back",{id:D(),item:n,entry:a},t("console_deleted_again")),r={words:t("restored"),label:t("undo"),act:o};return e("take_back",{id:a,item:n,entry:s},l=>l.saved===a?r:t("restored"))}var ft=40,Vo=280,On="hall";function jn(e){let{frame:t,state:n,t:s}=e,[a,o]=g(""),[r,l]=g(""),[c,p]=g(ft),[u,$]=g(!1);S(()=>p(ft),[a,r,u]);let _=h=>(!a||(h.group||On)===a)&&(!r||h.question===r),[d,f,y]=u?[n.deleted,An,"console_deleted_count"]:[n.answers,Yo,"console_answers_count"],m=d.filter(_),b=u?"console_no_deleted":"console_no_answers";return i`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s(y,{n:m.length})}</span></h2>
    ${n.spotlight&&i`<${Jo} ...${e} />`}
    <div class="filters">
      <${In} label=${s("console_by_group")} all=${s("console_all_groups")} value=${a} set=${o}
        options=${[...n.groups.map(h=>[h.id,h.name]),[On,s("console_hall")]]} />
      <${In} label=${s("console_by_question")} all=${s("console_all_questions")} value=${r} set=${l}
        options=${t.questions.map(h=>[h.id,Ln(h)])} />
      <button class="button quiet" aria-pressed=${String(u)} onClick=${()=>$(!u)}>
        ${s("console_deleted_show",{n:n.deleted.length})}</button>
    </div>
    ${!m.length&&i`<p class="gentle nothing">${s(d.length?"console_none_found":b)}</p>`}
    <ul class="feed">
      ${m.slice(0,c).map(h=>i`<${f} key=${h.item+(u?h.entry:"")} answer=${h} ...${e} />`)}
      ${m.length>c&&i`<li><button class="button quiet" onClick=${()=>p(c+ft)}>
        ${s("console_more_answers",{n:m.length-c})}</button></li>`}
    </ul>
  </section>`}function Jo({state:e,t,run:n}){let s=e.answers.find(r=>r.item===e.spotlight),a=s&&(s.text||s.year_text),o=()=>n("spotlight",{item:null},t("console_unlit"));return i`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${o}>${t("console_unlight")}</button>
  </div>`}var Ln=e=>[e.num,e.text].filter(Boolean).join(" ");function In({label:e,all:t,value:n,set:s,options:a}){return i`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${o=>s(o.target.value)}>
      <option value="">${t}</option>
      ${a.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select>
  </label>`}function Yo({answer:e,frame:t,state:n,t:s,groups:a,run:o}){let r=a.get(e.group),[l,c]=g(!1),[p,u]=g(!1),$=t.questions.find(b=>b.id===e.question),_=e.versions.length>1?e.versions:[e],d=_.some(b=>b.text.length>Vo),f=n.spotlight===e.item,y=()=>o("spotlight",{item:f?null:e.item},s(f?"console_unlit":"console_lit")),m=()=>o("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return i`<li class=${"said"+(e.hidden?" hidden-one":"")+(f?" lit":"")}>
    <p class="said-from">${r&&i`<${z} look=${r} /> `}<strong lang="th">${r?r.name:s("console_hall")}</strong>
      ${e.by&&i`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&i` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${$&&Ln($)}</p>
    ${e.hidden&&i`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${f&&i`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${_.length>1&&i`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(b=>i`<p key=${b.entry} class=${"said-text"+(d&&!l?" cut":"")} lang="th">
      ${b.year_text&&i`<strong class="year">${b.year_text} </strong>`}${b.text}
      <${F} question=${$} values=${b.fields} frame=${t} t=${s} /></p>`)}
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
    ${p&&i`<${Ie} answer=${e} question=${$} frame=${t} t=${s} run=${o} />`}
  </li>`}var Qo=1e3,he=1024;function Rn({state:e,go:t,t:n}){let{told:s,ask:a,trouble:o,news:r}=Zo(n),[l,c]=g(["report","plans","data"]),[p,u]=g(""),[$,_]=g([]),d=s&&s.running,f=s&&l.includes("blank")?s.forms.filter(b=>!$.includes(b)):[],y=s&&l.length&&(f.length||!l.includes("blank")),m=b=>{b.preventDefault();let[h,...x]=p.split(":"),k=[...l.map(v=>["choice",v]),...f.map(v=>["form",v])];a("/exports",[...k,...h?[[h,x.join(":")]]:[]])};return i`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${m}>
      <fieldset disabled=${!!d}><legend>${n("exports_what")}</legend>
        ${(s&&s.choices||[]).map(b=>i`<${Bn} key=${b} on=${l.includes(b)}
          flip=${()=>c(Nn(l,b))} words=${n(`exports_choice_${b}`)} />
          ${b==="blank"&&l.includes(b)&&i`<fieldset class="exports-forms"><legend>${n("exports_forms")}</legend>
            ${s.forms.map(h=>i`<${Bn} key=${h} on=${f.includes(h)}
              flip=${()=>_(Nn($,h))} words=${n(`exports_form_${h}`)} />`)}</fieldset>`}`)}</fieldset>
      <div><${ea} state=${e} value=${p} set=${u} disabled=${!!d} t=${n} />
        ${d?i`<button type="button" class="button" onClick=${()=>a("/exports/stop",[])}>${n("exports_stop")}</button>`:i`<button class="button primary" disabled=${!y}>${n("exports_start")}</button>`}
      </div>
    </form>
    ${d&&i`<${ta} running=${d} t=${n} />`}
    <div role="status" class="exports-said">${d?n("exports_working",{what:Hn(d.what,n)}):r}</div>
    <div role="alert">${!d&&o&&i`<${Xo} trouble=${o} go=${t} t=${n} />`}</div>
    ${s&&i`<${na} made=${s.made} fresh=${r===n("exports_done")} ask=${a} t=${n} />`}
  </div>`}var Nn=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];function Bn({on:e,flip:t,words:n}){return i`<label class="tick"><input type="checkbox" checked=${e} onChange=${t} /> <span>${n}</span></label>`}function Xo({trouble:e,go:t,t:n}){return e.code==="research.undecided"?i`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:i`<p class="exports-trouble">${e.where&&i`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function Zo(e){let[t,n]=g(null),[s,a]=g(null),[o,r]=g(""),l=M(!1),c=async(p,u)=>{u&&r("");try{let $=u&&new URLSearchParams(u),_=await(await fetch(p,{method:u?"POST":"GET",credentials:"same-origin",body:$})).json();if(_.refused)return void a(_.refused);let d=l.current&&!_.running;l.current=!!_.running,p.endsWith("/remove")&&r(e("exports_removed")),d&&r(p.endsWith("stop")?e("exports_stopped"):_.error?"":e("exports_done")),n(_),a(_.error)}catch{a({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return S(()=>{c("/exports")},[]),S(()=>{if(!t||!t.running)return;let p=setInterval(()=>c("/exports"),Qo);return()=>clearInterval(p)},[!!(t&&t.running)]),{told:t,ask:c,trouble:s,news:o}}function ea({state:e,value:t,set:n,disabled:s,t:a}){let o=c=>c.province?c.district:c.district||e.about.district,r=[...new Set(e.groups.map(o).filter(Boolean))].sort((c,p)=>c.localeCompare(p,"th")),l=(c,p)=>p.map(([u,$])=>i`<option key=${u} value=${`${c}:${u}`}>${$}</option>`);return i`<label class="line-field"><span>${a("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${a("exports_whole")}</option>
      ${r.length>0&&i`<optgroup label=${a("exports_districts")}>
        ${l("district",r.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&i`<optgroup label=${a("exports_groups")}>
        ${l("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var Hn=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function ta({running:e,t}){let n=Math.round(100*e.done);return i`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:Hn(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function na({made:e,fresh:t,ask:n,t:s}){let a=o=>o<he*he?s("exports_kb",{n:Math.max(1,Math.round(o/he))}):s("exports_mb",{n:(o/he/he).toFixed(1)});return i`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&i`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((o,r)=>i`<li class="exports-one" key=${o.id}>
      <p><strong>${s("exports_made_at",{at:o.at,whose:o.whose||s("exports_whole")})}</strong>
        ${t&&r===0&&i` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${o.files.map(l=>i`<li key=${l.number}>
        <a class="button quiet" href=${`/exports/${o.id}/${l.number}`} download><span lang="th">${l.name}</span>
          <span class="gentle">${a(l.bytes)}</span></a></li>`)}</ul>
      <${sa} id=${o.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function sa({id:e,ask:t,t:n}){let[s,a]=g(!1);return s?i`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div>`:i`<button class="button quiet" onClick=${()=>a(!0)}>${n("exports_remove")}</button>`}var oa={1:"keep",2:"blank",3:"replace"},aa={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function Wn({t:e,run:t}){let[n,s]=g(null),[a,o]=g(""),[r,l]=g(!1),c=M(null);S(()=>{t("findings").then(f=>f.ok&&(s(f.findings),o((f.findings[0]||{}).id||"")))},[]);let p=f=>{o(f);let y=c.current&&c.current.querySelector(`[data-finding="${f}"]`);y&&y.focus()},u=async(f,y,m="")=>{let b=E=>r&&y&&!E.does&&E.kind===f.kind&&E.words===f.words,h=new Set(n.filter(E=>E.id===f.id||b(E)).map(E=>E.id)),x=await t("decide",{findings:[...h],does:y,words:m});if(!x.ok)return;let k=n.map(E=>h.has(E.id)?{...E,does:y,instead:x.words}:E);s(k);let v=k.findIndex(E=>E.id===f.id),P=y&&[...k.slice(v),...k.slice(0,v)].find(E=>!E.does);(P||!y)&&p((P||f).id)},$=f=>{let y=n[n.findIndex(m=>m.id===a)+f];y&&p(y.id)};if(!n)return i`<p role="status">${e("clearing_looking")}</p>`;let _=n.filter(f=>!f.does).length,d=n.length;return i`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${d?_?e("clearing_left",{left:_,all:d}):e("clearing_over",{all:d}):e("clearing_none")}</p>
    ${d>0&&i`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${r} onChange=${()=>l(!r)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(f=>i`<${ra} key=${f.id} one=${f} t=${e}
        here=${f.id===a} enter=${()=>o(f.id)} decide=${(y,m)=>u(f,y,m)} step=${$} />`)}</ol>`}
  </div>`}function ra({one:e,t,here:n,enter:s,decide:a,step:o}){let[r,l]=g(!1),c=u=>u==="replace"?l(!0):(l(!1),a(u)),p=u=>{if(u.target.tagName==="INPUT"||u.ctrlKey||u.altKey||u.metaKey)return;let $={ArrowDown:1,ArrowUp:-1}[u.key],_=oa[u.key];!$&&(!_||e.does)||(u.preventDefault(),$?o($):c(_))};return i`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${p}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&i`<p class="finding-said">${t(aa[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>a("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&i`<div class="finding-acts">${["keep","blank","replace"].map(u=>i`<button class="button" key=${u}
      aria-expanded=${u==="replace"?String(r):void 0} onClick=${()=>c(u)}>${t(`clearing_${u}`)}</button>`)}</div>`}
    ${!e.does&&r&&i`<${ia} t=${t} put=${u=>a("replace",u)} />`}
  </li>`}var la=e=>e&&e.focus();function ia({t:e,put:t}){return i`<form class="finding-words" onSubmit=${s=>{s.preventDefault(),t(s.currentTarget.elements.words.value)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <input ref=${la} name="words" type="text" maxlength="300" lang="th" /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var ca=["choice","choices","grid"],ua=["answer","place","at"],zn=["answer","consent","person","place","unused"],pa=[[";","semicolon"],[",","comma"],[" ","space"]];function Fn({found:e,about:t,corrections:n,correct:s,t:a}){return i`<h3>${a("columns")}</h3>
    ${!e.asks_consent&&i`<p class="import-note"><strong>${a("no_consent")}</strong> ${a("no_consent_do")}</p>`}
    ${e.notes.map(o=>i`<p class="import-note" key=${o.words}>${o.words}</p>`)}
    ${e.others.length>0&&i`<p class="import-note">${a("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${a("column")}</th><th>${a("becomes")}</th>
      <th>${a("examples")}</th></tr></thead>
      <tbody>${e.columns.map(o=>i`<${da} key=${o.header} one=${{...o,...n[o.header]}}
        about=${t} set=${(r,l)=>s(o.header,r,l)} t=${a} />`)}</tbody></table></div>`}function da({one:e,about:t,set:n,t:s}){let a=[...zn,...zn.includes(e.use)?[]:[e.use]].map(r=>[r,t.use[r]]),o=r=>`${e.header} ${s(r)}`;return i`<tr class=${["unused","person"].includes(e.use)?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${re} label=${o("becomes")} value=${e.use} options=${a} set=${r=>n("use",r)} />
      ${ua.includes(e.use)&&e.kind!=="skip"&&i`<${$a} one=${e} about=${t} set=${n} label=${o} t=${s} />`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function $a({one:e,about:t,set:n,label:s,t:a}){let o=Object.entries(t.kind).filter(([r])=>r!=="skip");return i`${e.use!=="at"&&i`<${re} label=${s("kind")} value=${e.kind} options=${o} set=${r=>n("kind",r)} />`}
    ${e.kind==="date"&&i`<${_a} one=${e} about=${t} set=${n} label=${s} t=${a} />`}
    ${ca.includes(e.kind)&&!e.of&&i`<${fa} one=${e} set=${n} label=${s} t=${a} />`}`}function _a({one:e,about:t,set:n,label:s,t:a}){let o=["be","ce","each"].map(l=>[l,t.era[l]]),r=["dmy","mdy"].map(l=>[l,a(l)]);return i`<div class="import-pair"><${re} label=${s("era")} value=${e.era} none=${a("era_pick")} options=${o}
      set=${l=>n("era",l)} />
    <${re} label=${s("order")} value=${e.order} none=${a("order_pick")} options=${r}
      set=${l=>n("order",l)} /></div>`}function fa({one:e,set:t,label:n,t:s}){let a=pa.map(([r,l])=>[r,s(l)]),o=e.options.filter(r=>r.trim()).length;return i`${e.kind!=="choice"&&i`<label class="import-sign"><span>${s("between")}</span>
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
  </select>`}function mt({ask:e,t}){let[n,s]=g([]),[a,o]=g(""),[r,l]=g(null),c=u=>(u.ok&&s(u.brought),l(u.ok?null:u.error||{what:t("no_answer"),do:""}),u.ok);S(()=>{e("brought").then(c)},[]);let p=async u=>{let _=c(await e("out",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({id:u.id})}));o(_?t("out_done",{rows:u.rows}):"")};return i`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${a}</p>
    <div role="alert">${r&&i`<p class="bad"><strong>${r.what}</strong> ${r.do}</p>`}</div>
    ${n.length>0&&i`<h3>${t("brought")}</h3>
      <ul>${n.map(u=>i`<${ma} key=${u.id} one=${u} out=${p} t=${t} />`)}</ul>`}</section>`}function ma({one:e,out:t,t:n}){let[s,a]=g(!1),o=n("brought_one",{...e,file:e.file||n("brought_no_file")});return s?i`<li><span lang="th">${o}</span><div class="sure" role="alert"><p>${n("out_sure",e)}</p>
    <button class="button bad-button" onClick=${()=>t(e)}>${n("out_yes",e)}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div></li>`:i`<li><span lang="th">${o}</span>
      <button class="button quiet" aria-label=${`${n("out")} ${o}`} onClick=${()=>a(!0)}>${n("out")}</button></li>`}var ha=1024*1024;async function ge(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function Un(){let[e,t]=g(null);return S(()=>{ge("about").then(s=>s.words&&t(s))},[]),e?i`<${ga} about=${e} t=${(s,a)=>at(e.words[s]??s,{most:Math.round(e.most/ha),...a})} />`:null}function ga({about:e,t}){let[n,s]=g(null),[a,o]=g(null),[r,l]=g(null),[c,p]=g(!1),[u,$]=g({}),[_,d]=g(!1),f=k=>{p(!1),l(k.ok||k.asks?null:k.error||{what:t("no_answer"),do:""}),(k.ok||k.surveys)&&o(v=>k.ok?{...k,notes:y(v,k)}:{...v,surveys:k.surveys}),k.ok&&$({})},y=(k,v)=>Object.keys(u).length?k.notes.filter(P=>!u[P.header]):v.notes,m=async(k,v,P={})=>{p(!0);let E=a?a.survey:"",w={...v,survey:E,corrections:u,skip_bad:_,...P};f(await ge(k,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(w)}))},b=async k=>{let v=k.target.files[0];if(!v)return;if(o(null),$({}),d(!1),v.size>e.most)return l({what:t("too_big"),do:""});p(!0);let P={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(v.name)},E=await ge("file",{method:"POST",headers:P,body:v});if(!E.ok)return f(E);let w={file:E.file,name:v.name};s(w),await m("look",w,{survey:"",corrections:{}})},h=(k,v,P)=>$(E=>({...E,[k]:{...E[k],[v]:P}})),x=a&&a.columns;return a&&a.stored?i`<div class="import"><p role="status" class="import-done">${t("done",a.counts)}</p>
      ${!a.asks_consent&&i`<p class="import-note">${t("no_consent")}</p>`}
      <button class="button" onClick=${()=>o(null)}>${t("another")}</button>
      <${mt} ask=${ge} t=${t} /></div>`:i`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${b} /></label>
    ${a&&a.surveys&&i`<${ka} label=${t("survey")} value=${a.survey||""} none=${t("survey_pick")}
      options=${a.surveys.map(k=>[k.id,`${k.id} ${k.title}`])}
      set=${k=>k&&m("look",n,{survey:k,corrections:{}})} />`}
    ${a&&!x&&!c&&i`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${r&&i`<p class="bad"><strong>${r.where} ${r.what}</strong> ${r.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):x?t("found",{rows:a.rows}):""}</p>
    ${x&&i`<${Fn} found=${a} about=${e} corrections=${u} correct=${h} t=${t} />
      <${ya} found=${a} t=${t} />
      <${ba} found=${a} changed=${Object.keys(u).length>0} busy=${c} skipBad=${_} setSkipBad=${d}
        check=${()=>m("look",n)} store=${()=>m("store",n)} t=${t} />`}
    ${!a&&!c&&i`<${mt} ask=${ge} t=${t} />`}
  </div>`}function ba({found:e,changed:t,busy:n,skipBad:s,setSkipBad:a,check:o,store:r,t:l}){let c=e.counts.new+e.counts.changed,p=!t&&c>0&&!e.whole&&(e.bad===0||s);return i`<div class="import-acts">
    ${!t&&!e.asks_consent&&i`<p class="import-note">${l("no_consent")}</p>`}
    ${!t&&e.bad>0&&i`<p class="bad">${l("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&i`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${u=>a(u.target.checked)} /> ${l("skip_bad")}</label>`}
    ${t&&i`<button class="button primary" disabled=${n} onClick=${o}>${l("check")}</button>`}
    ${!t&&i`<button class="button primary" disabled=${n||!p} onClick=${r}>${l("store",{count:c})}</button>`}
  </div>`}function ya({found:e,t}){let n=e.bad-e.problems.length;return i`${e.bad>0&&i`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,a)=>i`<li key=${a} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&i`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&i`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&i`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function ka({label:e,...t}){return i`<label class="line-field"><span>${e}</span><${re} label=${e} ...${t} /></label>`}function Kn({frame:e,state:t,t:n,groups:s,run:a,add:o}){let r=t.phase||(e.phases[0]||{}).id,l=t.groups.filter(p=>p.done.includes(r)).length,c=t.groups.reduce((p,u)=>p+u.members,0);return i`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:l})}`:""}</span>
      <button class="button quiet" onClick=${o}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&i`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(p=>i`<${va} key=${p.id} group=${p} look=${s.get(p.id)}
      phase=${r} online=${t.online} about=${t.about} t=${n} run=${a} />`)}</ul>
  </section>`}function va({group:e,look:t,phase:n,online:s,about:a,t:o,run:r}){let[l,c]=g(""),p=e.done.includes(n),u={members:e.members,online:(s||{})[e.id]||0,answers:e.counts[n]||0},$=o(s?"console_tile_online":"console_tile",u),_=o("console_manage",{name:e.name}),d=()=>r("away",{group:e.id,away:!e.away},o(e.away?"console_is_back":"console_is_away",{name:e.name})),f=()=>r("call",{group:e.id,called:!e.called},o(e.called?"console_uncalled":"console_called_now",{name:e.name}));return i`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(p?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${e.name}><${z} look=${t} /> ${p&&i`<span class="good"><${lt} name="done" /></span> `}${e.name}</h3>
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
    ${l==="name"&&i`<${wa} group=${e} t=${o} run=${r} close=${()=>c("")} />`}
    ${l==="place"&&i`<${xa} group=${e} about=${a} t=${o} run=${r} close=${()=>c("")} />`}
  </li>`}function wa({group:e,t,run:n,close:s}){let[a,o]=g(e.name),r=M(null);return S(()=>r.current.focus(),[]),i`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <input ref=${r} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>o(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function xa({group:e,about:t,t:n,run:s,close:a}){let[o,r]=g({district:e.district,province:e.province}),l=M(null);S(()=>l.current.focus(),[]);let c=async u=>{u.preventDefault(),(await s("place",{group:e.id,...o},n("console_place_saved"))).ok&&a()},p=(u,$)=>i`<label><span class="gentle">${n(`console_about_${u}`)}</span>
    <input ref=${$} lang="th" maxlength="200" value=${o[u]} placeholder=${t[u]}
      onInput=${_=>r({...o,[u]:_.target.value})} /></label>`;return i`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${u=>u.key==="Escape"&&a()}>
    ${p("district",l)}${p("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${a}>${n("cancel")}</button>
  </form>`}function Gn({state:e,t}){let{joining:n}=e;if(!n||!n.code)return i`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return i`<div class="join-panel">
    ${n.qr&&i`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(a=>i`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function Vn({frame:e,state:t,t:n}){let{rows:s,troubles:a}=t.led,o=r=>e.instruments.find(l=>l.id===r)||{title:r};return i`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(r=>i`<p key=${r.instrument}><strong>${o(r.instrument).title}</strong><br />
      ${["before","after"].map(l=>i`<span key=${l}>${n(`inst_${l}`)}: ${n("inst_answered",{n:r[l].n,waiting:r[l].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    <h3>${n("inst_surveys")}</h3>
    ${e.surveys.map(r=>i`<p key=${r.id}><strong>${r.num}</strong> ${r.title}<br />
      <span class="gentle">${Sa(r.id,e,t,n)}</span></p>`)}
    ${e.questionnaires.filter(r=>!r.survey).map(r=>i`<p key=${r.id}><strong>${r.title}</strong><br />
      <span class="gentle">${Jn(r,t,n)}</span></p>`)}
    ${a.length>0&&i`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(r=>i`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function Sa(e,t,n,s){let a=t.here[e];if(!a)return s("inst_link");let o=t.questionnaires.filter(l=>a.includes(l.id)).map(l=>Jn(l,n,s)),r=t.instruments.filter(l=>a.includes(l.id)).map(l=>l.short||l.title);return[...o,...r].join(" · ")}var Jn=(e,t,n)=>n("inst_here",{by:n(`inst_by_${e.by}`),n:t.led.answered[e.id]});function Yn({state:e,t,run:n}){let{columns:s,gaps:a,lines:o,goals:r}=e.led,l=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return i`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>i`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>l(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:o,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>i`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var Ca=3;function Qn(e){let{frame:t,state:n,t:s,run:a}=e,{themes:o,sayings:r}=n.led,[l,c]=g([]),[p,u]=g(""),[$,_]=g(!1),d=new Map;o.forEach(v=>v.items.forEach(P=>d.set(P,[...d.get(P)||[],v])));let f=t.questions.filter(v=>r.some(P=>P.question===v.id)),y=r.filter(v=>(!p||v.question===p)&&!($&&v.items.every(P=>d.has(P)))),m=new Set(r.flatMap(v=>v.items)),b=l.filter(v=>m.has(v)),h=v=>v.items.every(P=>b.includes(P)),x=v=>c(h(v)?b.filter(P=>!v.items.includes(P)):[...new Set([...b,...v.items])]),k=async(v,P)=>(await a("theme",{id:D(),...v},P)).ok;return i`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${o.length>0&&i`<${Pa} ...${e} themes=${o} sayings=${r} put=${k} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${p} onChange=${v=>u(v.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${f.map(v=>i`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String($)} onClick=${()=>_(!$)}>${s("themes_only_left")}</button>
    </div>
    ${!y.length&&i`<p class="gentle nothing">${s(r.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${y.map(v=>i`<${qa} key=${v.items[0]} one=${v} ...${e} picked=${h(v)}
      tap=${x} themes=${[...new Set(v.items.flatMap(P=>d.get(P)||[]))]} showAsked=${!p} />`)}</ul>
    ${b.length>0&&i`<${Ea} t=${s} themes=${o} picked=${b} put=${k} clear=${()=>c([])} />`}
  </section>`}function qa({one:e,frame:t,t:n,groups:s,picked:a,tap:o,themes:r,showAsked:l}){let c=t.questions.find(p=>p.id===e.question);return i`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>o(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${F} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${Xn} ids=${e.groups} groups=${s} />
        ${l&&c&&i`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&i` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${r.map(p=>i` <span class="tag in-theme" key=${p.theme}>${p.name}</span>`)}</span>
    </span></button></li>`}function Xn({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return i`${n.map(s=>i`<span key=${s.id} title=${s.name}><${z} look=${s} />
    ${n.length<=Ca?i` <span lang="th">${s.name}</span> `:i`<span class="hush">${s.name}</span>`}</span>`)}`}function Ea({t:e,themes:t,picked:n,put:s,clear:a}){let[o,r]=g({theme:D(),name:""}),l=async(u,$)=>{await s(u,$)&&a()},c=u=>{u.preventDefault();let $=o.name.trim();l({theme:o.theme,name:$,items:n},e("themes_made",{name:$}))},p=u=>{let $=t.find(_=>_.theme===u.target.value);$&&l({...Zn($),items:[...new Set([...$.items,...n])]},e("themes_added",{name:$.name}))};return i`<div class="together">
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
  </div>`}var Zn=e=>({theme:e.theme,name:e.name});function Pa({themes:e,sayings:t,frame:n,t:s,groups:a,run:o,put:r}){return i`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(l=>i`<${Ma} key=${l.theme} theme=${l} sayings=${t} frame=${n}
      t=${s} groups=${a} run=${o} put=${r} />`)}</ul></details>`}function Ma({theme:e,sayings:t,t:n,groups:s,run:a,put:o}){let[r,l]=g(null),c=t.filter(_=>_.items.some(d=>e.items.includes(d))),p=()=>a("dissolve",{id:D(),theme:e.theme},n("themes_dissolved",{name:e.name})),u=_=>o({...Zn(e),items:e.items.filter(d=>!_.items.includes(d))},n("themes_taken_out")),$=async _=>{_.preventDefault(),await o({theme:e.theme,name:r,items:e.items},n("themes_renamed"))&&l(null)};return i`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${Da} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${r===null?i`<button class="button" onClick=${()=>l(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${p}>${n("themes_dissolve")}</button>`:i`<form class="together-new" onSubmit=${$}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${r} onInput=${_=>l(_.target.value)} />
          <button class="button primary" disabled=${!r.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>l(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>i`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${Xn} ids=${_.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>u(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var Da=({ids:e,groups:t})=>i`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>i`<span key=${n.id} title=${n.name}><${z} look=${n} /></span>`)}</span>`;function es({state:e,t}){return i`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>i`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&i`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var ts={instruments:Vn,plan:Yn,themes:Qn,videos:es};var Ta={next:"",situation:"why"};function ns({item:e,text:t,fields:n={}},s){let a=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],r=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,p])=>({key:`${e}:${c}`,item:e,box:Ta[c]??c,words:p})),l=r.filter(c=>a.includes(c.box)).sort((c,p)=>a.indexOf(c.box)-a.indexOf(p.box));return l.length?l:r.map(c=>({...c,box:""}))}var Ne=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",ss=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Ne(e,n).includes(t)),os=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},ht=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function Be(e,t){if(e.put)return e.put;let n=t.filter(a=>(e.from||[]).includes(a.item)),s=Object.fromEntries(n.map(({key:a,words:o})=>[a,ss(e,o)]).filter(([,a])=>a!==void 0));for(let{key:a,item:o,box:r}of n)ht(s,o)||(s[a]=r);return s}function as(e,{key:t,item:n,words:s},a,o){let r=[Ne(e,a).trim(),s].filter(Boolean).join(`
`);return{...os(e,a,r),put:{...o,[t]:a},from:[...new Set([...e.from||[],n])]}}function rs(e,{key:t,words:n},s){let{[t]:a,...o}=s,[r,...l]=Ne(e,a).split(n),c=l.length?[r,l.join(n)].map(p=>p.trim()).filter(Boolean).join(`
`):r;return{...os(e,a,c),...is(e,s,o)}}function ls(e,t,n){let s=([a,o])=>{let r=t.find(l=>l.key===a);return[a,Ne(e,o).trim()||!r?o:ss(e,r.words)]};return is(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,a])=>a!==void 0)))}var is=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!ht(t,s)||ht(n,s))});var Aa=["sure","about","decade","unknown"];function cs(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function us({question:e,asked:t,draft:n,change:s,t:a}){let[o,r]=g(t||!!n.digits||n.how==="unknown");if(!o)return i`<button type="button" class="button quiet add-year" onClick=${()=>r(!0)}>
      ${a("add_year")}
    </button>`;let l=t?e.text:a("year_of_it");return i`<div class="year">
    ${!t&&i`<label class="label" for="year">${l}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?l:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${Aa.map(c=>i`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${Oa(n,c)} onClick=${()=>s(Ia(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var Oa=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Ia=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var ja=10,ps=e=>({item:e||D(),id:D(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function ds(e){let{question:t,about:n,edited:s,single:a,behalf:o,offers:r,links:l,frame:c,page:p,t:u,onTyping:$,onSaved:_,onCancel:d}=e,f=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,y=()=>G(c.visit,f)??(s?Ra(s):ps(a)),[m,b]=g(y),[h,x]=g(""),[k,v]=g(null),[P,E]=g(""),w=M(null),O=M(m),H=Te(p),C=!!(m.text.trim()||m.digits.trim()||m.how==="unknown"||Oe(m.fields));S(()=>$(C),[C]),S(()=>()=>$(!1),[]),S(()=>{s&&w.current&&w.current.focus(),m.sending&&j(m)},[]),ae(()=>{let q=y();q.id!==O.current.id&&(T(q),q.sending&&j(q))});let T=q=>{O.current=q,b(q)},L=q=>{T(q),J(c.visit,f,q)},U=(r||[]).flatMap(q=>ns(q,t)),V=q=>{let N={...O.current,...q};L({...N,...ls(N,U,Be(N,U)),id:D(),sending:null}),v(null),x(h==="error"?h:"")},A=(q,N)=>{let ie=q.tried.filter(Is=>Is!==q.id).slice(-ja),Os={id:q.id,item:q.item,base:[...q.base,...ie],question:t.id,about:n,text:q.text,year:cs(q,u),confirmed:N,fields:qn(t,q.fields),from:q.from,pressed_at:c.activity,...o?{behalf:o}:{}},Ct={...q,tried:[...ie,q.id],sending:Os};L(Ct),j(Ct)},j=async q=>{x("saving"),v(null);let N=await ce(p,c.visit,f,q.sending);if(O.current.id===q.id){if(N.ok&&!N.ask){T(G(c.visit,f)??ps(a)),x("saved"),_(N.saved);return}T({...O.current,sending:null}),v(N.ask||null),x(N.ask?"":N.error||"unsent")}},K=q=>{let N=Be(O.current,U),ie=q.key in N;V(ie?rs(O.current,q,N):as(O.current,q,P||q.box,N))},ne=q=>{let N=O.current.from||[];V({from:N.includes(q)?N.filter(ie=>ie!==q):[...N,q]})},le=q=>{A({...m,how:"typed",digits:q,id:D()})},W=h==="saving"&&!H,Re=()=>{L({...O.current,id:D(),sending:null}),x("")},He=Array.from(m.text).length-c.longest,ue=t.answer==="year";return i`<form class="composer" onFocusIn=${({target:q})=>La(q,E)} onSubmit=${q=>{q.preventDefault(),A(m)}}>
    <fieldset disabled=${W}>
      ${(ue||t.phase==="recall")&&i`<${us} question=${t} asked=${ue} draft=${m}
        change=${V} t=${u} />`}
      ${ue&&i`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&i`<${Pn} pieces=${U} put=${Be(m,U)} into=${P} name=${q=>Na(t,q)} press=${K} t=${u} />
      ${t.words&&i`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${w} id="story" rows=${ue||t.words?2:4} lang="th"
        aria-label=${ue||t.words?void 0:t.text}
        value=${m.text} onInput=${q=>V({text:q.target.value})}></textarea>`}
      <${Cn} question=${t} values=${m.fields||{}} change=${V} frame=${c} t=${u} disabled=${W}>
        ${l&&i`<${Mn} links=${l} draft=${m} link=${ne} t=${u} />`}<//>
    </fieldset>
    ${He>0&&i`<p class="note bad">${u("too_long",{n:He})}</p>`}
    ${k&&i`<${Ha} ask=${k} t=${u} suggest=${le} confirm=${()=>A(m,k.doubt)}
      again=${()=>{v(null),V({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(W?"later":h==="saved"?"good":"")} role="status">
      ${Ba(h,C,W,u)}
    </p>
    <div class="row">
      ${W?i`<button type="button" class="button" onClick=${Re}>${u("take_back")}</button>`:i`<button class="button primary" disabled=${h==="saving"||He>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&i`<button type="button" class="button quiet"
        onClick=${()=>{te(c.visit,f),d()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function La({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var Na=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function Ba(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?i`<span class="bad">${s("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Ra(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:a,typed:o,fields:r,from:l}=e;return{item:n,id:D(),base:s,tried:[],text:a,how:t,digits:o,fields:r||{},from:l||[]}}function Ha({ask:e,t,suggest:n,confirm:s,again:a}){let o=M(null);return S(()=>o.current.scrollIntoView({block:"center"}),[]),i`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(r=>i`<button type="button" class="button" onClick=${()=>n(r)}>
        ${t("ask_yes",{year:r})}
      </button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}var Wa="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",be=e=>Array.from(e.querySelectorAll(Wa)).filter(t=>!t.disabled);function gt(e,t,n=1){let s=be(e),a=t.closest("[role=radiogroup]"),o=s.findIndex(l=>l===t||a&&a.contains(l)),r=s[o+n];return r&&r.focus(),!!r}function $s({field:e,value:t,near:n,set:s,frame:a,t:o}){if(e.kind==="level")return i`<${Fa} field=${e} value=${t} set=${s} t=${o} />`;if(e.kind==="choice")return i`<${za} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return i`<${bt} label=${e.text} value=${t} set=${s} />`;let r=dt[e.kind];return i`<${r} field=${e} value=${t} near=${n} set=${s} frame=${a} t=${o} />`}function bt({label:e,value:t,set:n,hint:s}){return i`<label class="box"><span>${e}</span>
    <textarea rows="1" lang="th" value=${t||""} placeholder=${s} onInput=${a=>n(a.target.value)}></textarea></label>`}function za({field:e,value:t,set:n}){return i`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>i`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}function Fa({field:e,value:t,set:n,t:s}){let a=M(null),o=Array.from({length:e.levels},(c,p)=>p+1),r=c=>{n(c),a.current.querySelectorAll("[role=radio]")[c-1].focus()},l=c=>{let[,p]=/^(?:Digit|Numpad)(\d)$/.exec(c.code)||[],u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[c.key];if(!(c.ctrlKey||c.altKey||c.metaKey)){if(o.includes(Number(p))&&!c.shiftKey)r(Number(p)),gt(a.current.closest(".sheet"),document.activeElement);else if(u)r(Math.max(1,Math.min(e.levels,t?t+u:1)));else if(["Backspace","Delete"].includes(c.key)||p==="0")n(null);else return;c.preventDefault()}};return i`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${a} onKeyDown=${l}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${o.map(c=>i`<span key=${c} class="level-key"
      role="radio" tabindex=${c===(t||1)?0:-1} aria-checked=${String(c===t)}
      aria-label=${s("level",{n:c,all:e.levels})} onClick=${()=>r(c)}>${c}</span>`)}</span></div>`}var Ua=10,_s=e=>({...e,item:e.item||D(),id:D(),tried:[],dirty:!1});function fs({sheet:e,links:t,question:n,slot:s,place:a,flush:o,saved:r,frame:l,page:c,t:p}){let[u,$]=g(()=>G(l.visit,a)??_s(s)),[_,d]=g(u.dirty?"kept":s.entry?"there":""),[f,y]=g(null),m=M(u),b=M(null),h=C=>{m.current=C,$(C)};ae(()=>{let C=G(l.visit,a);!C||C.id===m.current.id||(h(C),d("kept"))});let x=C=>{let T={...m.current,...C,id:D(),dirty:!0,sending:null};h(T),J(l.visit,a,T),y(null),d("kept")},k=C=>{te(l.visit,a),h(_s(C)),d(C.entry?"there":"")},v=async C=>{let T=m.current;if(!T.dirty)return!0;let L=T.tried.filter(Re=>Re!==T.id).slice(-Ua),{id:U,item:V,text:A,fields:j,from:K}=T,ne={command:"paper_save",form:e.code,group:e.group,about:e.about,sheet:e.number,research:e.research,question:n.id,id:U,item:V,base:[...T.base,...L],text:A,year:T.typed,fields:j,from:K,confirmed:C},le={...T,tried:[...L,U],sending:ne};h(le),J(l.visit,a,le),d("saving");let W=await ce(c,l.visit,a,ne);return m.current.id!==U?!1:(h({...m.current,sending:null}),!W.ok||W.ask?(y(W.ask||null),d(W.error||"unsent"),!1):(h({...m.current,base:W.saved?[W.saved]:m.current.base,tried:[],dirty:!1}),d(W.saved?"saved":""),W.saved&&r({item:W.item,entry:W.saved,reset:k}),!0))};S(()=>(o.add(v),()=>{o.delete(v)}));let P=M(e.research);S(()=>{P.current!==e.research&&(P.current=e.research,m.current.base.length&&x({}),v())},[e.research]);let E=C=>{b.current&&!b.current.contains(C.relatedTarget)&&v()},w=(C,T)=>x({fields:{...m.current.fields,[C]:T}}),O=n.answer!=="none",H=!!(f||_&&(_.what||_==="unsent"));return i`<div class=${"typed-slot"+(H?" wrong":"")} ref=${b} onFocusOut=${E}>
    <div class=${"boxes"+(n.fields.some(C=>C.kind==="level")?" levelled":"")}>
      ${n.dated&&i`<label class="box year-box"><span>${p("typing_year")}</span>
        <input lang="th" autocomplete="off" value=${u.typed} placeholder=${p("year_example")}
          onInput=${C=>x({typed:C.target.value})} /></label>`}
      ${O&&i`<${bt} label=${n.words||p("typing_words")} value=${u.text} set=${C=>x({text:C})} />`}
      ${n.fields.map(C=>i`<${$s} key=${C.id} field=${C} value=${u.fields[C.id]} frame=${l} t=${p}
        near=${u.fields[C.after]} set=${T=>w(C.id,T)} />`)}
    </div>
    ${t.length>0&&_&&i`<${Ka} links=${t} from=${u.from||[]} set=${C=>x({from:C})} t=${p} />`}
    ${f&&i`<${Ga} ask=${f} t=${p} take=${C=>{x({typed:C}),v()}} confirm=${()=>v(f.doubt)} />`}
    <p class="typed-status" role="status">${Va(_,p)}</p>
  </div>`}function Ka({links:e,from:t,set:n,t:s}){return i`<div class="serves" role="group" aria-label=${s("typing_serves")}><span>${s("typing_serves")}</span>
    ${e.map((a,o)=>{let r=t.includes(a.item);return i`<button type="button" role="checkbox" key=${a.item} class="choice option" aria-checked=${String(r)} title=${a.text}
        onClick=${()=>n(r?t.filter(l=>l!==a.item):[...t,a.item])}><span class="tick" aria-hidden="true"></span>
        <span lang="th">${o+1}. ${a.text}</span></button>`})}</div>`}function Ga({ask:e,t,take:n,confirm:s}){return i`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(a=>i`<button type="button" class="button" key=${a} onClick=${()=>n(a)}>
      ${t("ask_yes",{year:a})}</button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function Va(e,t){return e==="saved"||e==="there"?i`<span class="good">${t("saved")}</span>`:e==="saving"?t("saving"):e==="kept"?t("draft_kept"):e==="unsent"?i`<span class="bad">${t("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:""}function ms({taken:e,next:t,close:n,frame:s,page:a,t:o,run:r}){let{form:l,group:c,about:p,sheet:u,rows:$}=e,_=o(p?"typing_title_about":"typing_title",{form:`${l.code} ${l.num}`,group:c.name,about:p&&p.name}),[d,f]=g(e.research),[y,m]=g(null),[b,h]=g({}),[x,k]=g([]),v=()=>r("paper_links",{form:l.code,group:c.id}).then(A=>A.ok&&k(A.links)),[P]=g(()=>new Set),E=M(null);S(()=>{be(E.current.querySelector(".sheet"))[0].focus(),$.some(A=>A.question.id===yt)&&v()},[]);let w=(A,j)=>{m({...j,row:hs(A)}),A.id===yt&&v()},O=async()=>{if((await Promise.all(Array.from(P,K=>K()))).every(Boolean))return t();let j=E.current.querySelector(".typed-slot.wrong");return j&&be(j)[0].focus()},H=async()=>{if(!y)return;let A={id:D(),form:l.code,item:y.item,entry:y.entry},j=await r("paper_undo",A,o("typing_undone",{row:y.row}));j.ok&&y.reset(j.slot),x.length&&v(),m(null)},C=A=>{let j=Array.from(E.current.querySelectorAll(".typed-slot")),K=j.findIndex(le=>le.contains(document.activeElement)),ne=j[K+A];ne&&be(ne)[0].focus()},T=A=>h(j=>({...j,[A]:[...j[A]||[],D()]})),U=Ya({on:O,undo:H,row:C,here:()=>{let A=document.activeElement.closest("[data-question]"),j=A&&$.find(K=>K.question.id===A.dataset.question);j&&gs(j.question)&&T(j.question.id)},root:E}),V={sheet:{code:l.code,group:c.id,about:p?p.id:"",number:u,research:d},flush:P,frame:s,page:a,t:o};return i`<div class="typed-sheet" ref=${E} onKeyDown=${U}>
    <div class="sheet-head"><h3 lang="th">${_}</h3>
      <button type="button" class="button quiet" onClick=${n}>${o("typing_back")}</button></div>
    ${u&&i`<p class="sheet-no"><strong>${o("typing_sheet_no",{n:u})}</strong> <span class="gentle">${o("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${_}>
      <label class="tick"><input type="checkbox" checked=${d} onChange=${()=>f(!d)} />
        <span>${o("typing_research")}</span></label>
      ${$.map((A,j)=>i`<${Qa} key=${A.question.id} row=${A} before=${$[j-1]} more=${b[A.question.id]||[]}
        add=${()=>T(A.question.id)} saved=${K=>w(A.question,K)} links=${Ja(A.question)?x:[]} ...${V} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${y&&o("typing_last",{row:y.row})}</p>
      <button type="button" class="button quiet" disabled=${!y} onClick=${H}>${o("typing_undo")}</button>
      <button type="button" class="button primary" onClick=${O}>${o("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${o("typing_keys")}</p>
  </div>`}var yt="plan_goal",Ja=e=>e.offers.some(t=>t.endsWith(`.${yt}`)),hs=e=>[e.num,e.text].filter(Boolean).join(" "),gs=e=>!e.single&&!e.most;function Ya({on:e,undo:t,row:n,here:s,root:a}){return o=>{let{key:r,code:l,ctrlKey:c,altKey:p,metaKey:u,shiftKey:$,target:_}=o,d=_.matches("textarea, select, input, [role=radio]");if(r==="Enter"&&(c||u))e();else if(p&&l==="KeyU")t();else if(p&&l==="KeyN")s();else if(r==="PageDown")n(1);else if(r==="PageUp")n(-1);else if(r==="Enter"&&d&&!$&&!o.isComposing)gt(a.current.querySelector(".sheet"),_)||a.current.querySelector(".button.primary").focus();else return;o.preventDefault()}}function Qa({row:e,before:t,more:n,add:s,saved:a,links:o,sheet:r,flush:l,frame:c,page:p,t:u}){let{question:$,slots:_,beside:d}=e,f=$.under&&!(t&&t.question.under===$.under),y=(h,x)=>`paper/${r.code}/${r.group}/${r.about}${r.number}/${$.id}/${h.item||x}`,m={item:"",entry:"",base:[],text:"",typed:"",fields:{},from:[]},b=[..._,...n.map(()=>m)];return i`<section class="paper-row" data-question=${$.id} aria-label=${hs($)}>
    ${f&&i`<h4 class="paper-under">${$.under}</h4>`}
    <p class="paper-asked" lang="th">${$.num&&i`<strong>${$.num}</strong>`} ${$.text}</p>
    <div class="paper-slots">
      ${d.length>0&&i`<div class="beside">${$.single&&i`<p class="note">${u("typing_two")}</p>`}
        ${d.map(h=>i`<div key=${h.entry}><p lang="th"><span class="tag">${u("typing_from_phone")}</span>
          ${h.year_text&&i` <strong class="year">${h.year_text}</strong>`} ${h.text}</p>
          <${F} question=${$} values=${h.fields} frame=${c} t=${u} /></div>`)}</div>`}
      ${b.map((h,x)=>i`<${fs} key=${x} slot=${h} question=${$} place=${y(h,x)} sheet=${r} links=${o}
        flush=${l} saved=${a} frame=${c} page=${p} t=${u} />`)}
      ${gs($)&&i`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${u("typing_add")}</button>`}
    </div>
  </section>`}function ys({state:e,frame:t,page:n,t:s,run:a}){let[o,r]=g(null),[l,c]=g({group:"",form:"",sheet:"",about:""}),[p,u]=g(null),[$,_]=g(0);if(S(()=>{a("paper").then(m=>m.ok&&r(m))},[e.groups.length]),!o)return null;let d=o.forms.find(m=>m.code===l.form.trim().toUpperCase()),f=async m=>{let b=await a("paper_take",m);b.ok&&(u(b),_($+1))},y=()=>{if(p.form.personal)return f({group:l.group,form:l.form,sheet:""});let m=o.groups.findIndex(b=>b.id===p.group.id);return c({...l,sheet:"",about:"",group:(o.groups[m+1]||{code:""}).code}),u(null)};return p?i`<${ms} key=${$} taken=${p} next=${y} close=${()=>u(null)} frame=${t} page=${n} t=${s} run=${a} />`:i`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${Xa} codes=${l} set=${c} form=${d} take=${f} t=${s} />
    <${Za} name=${o.typist} t=${s} run=${a} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${bs} title=${s("typing_forms")} rows=${o.forms.map(m=>[m.code,`${m.num} ${m.title}`])} />
      <${bs} title=${s("typing_groups")} rows=${o.groups.map(m=>[m.code,m.name])} />
    </div>
  </div>`}function Xa({codes:e,set:t,form:n,take:s,t:a}){let o=M(null);S(()=>{o.current.focus(),o.current.select()},[]);let r=p=>{p.preventDefault(),s({...e,sheet:n&&n.personal?e.sheet:"",about:n&&n.walks?e.about:""})},l=p=>{let u=Array.from(p.currentTarget.querySelectorAll("input")),$=p.key==="Enter"&&!p.ctrlKey&&u[u.indexOf(p.target)+1];$&&(p.preventDefault(),$.focus(),$.select())},c=(p,u={})=>i`<label class="line-field"><span>${a(`typing_${p}`)}</span>
    <input value=${e[p]} autocomplete="off" maxlength="12" spellcheck=${!1} ...${u}
      onInput=${$=>t({...e,[p]:$.target.value})} /></label>`;return i`<form class="codes" onSubmit=${r} onKeyDown=${l}>
    ${c("group",{ref:o,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n&&n.personal&&c("sheet",{placeholder:a("typing_sheet_hint")})}
    ${n&&n.walks&&c("about",{placeholder:a("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${a("typing_open")}</button>
  </form>`}function Za({name:e,t,run:n}){let[s,a]=g(e),o=M(e),r=async()=>{if(s.trim()===o.current)return;let l=await n("typist",{name:s},t("saved"));l.ok&&(o.current=l.typist)};return i`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <input lang="th" maxlength="60" value=${s} onInput=${l=>a(l.target.value)} onBlur=${r}
      onKeyDown=${l=>l.key==="Enter"&&r()} /></label>`}function bs({title:e,rows:t}){return i`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>i`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function ks({question:e,behalf:t,frame:n,state:s,page:a,t:o,say:r}){let l=s.answers.filter(c=>c.question===e.of);return i`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!l.length&&i`<p class="gentle">${o("ticks_none")}</p>`}
    ${l.map(c=>i`<${er} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${a} t=${o} say=${r} />`)}
  </section>`}function er({answer:e,question:t,behalf:n,frame:s,state:a,page:o,t:r,say:l}){let{press:c,waiting:p}=$t(o,s,l),u=`tick:${t.id}:${e.item}:`,$=a.answers.find(h=>h.question===t.id&&h.of===e.item),_=$&&$.fields||{},d=$&&$.from||[],f=n&&$&&!$.via,y=(h,x)=>(p(`${u}${h}.`)||{on:x}).on,m=(h,x,k,v)=>{let P=y(h,v);return i`<button type="button" role="checkbox" key=${h} class="choice option" aria-checked=${String(P)}
      disabled=${!!(f||p(`${u}${h}.`))} onClick=${()=>c(`${u}${h}.`,"tick",{question:t.id,of:e.item,on:!P,...n?{behalf:n}:{},...k})}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${x}</span></button>`},b=a.offers&&a.offers[t.id]||[];return i`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${f&&i`<p class="note">${r("typing_from_phone")}</p>`}
    ${t.fields.map(h=>{let x=h.options.filter(k=>y(k.id,(_[h.id]||[]).includes(k.id)));return i`<div key=${h.id} role="group" aria-label=${h.text}>
        <p class="label"><strong>${r("ticks_met",{n:x.length,all:h.options.length})}</strong></p>
        ${h.options.map(k=>m(k.id,k.text,{field:h.id,option:k.id},(_[h.id]||[]).includes(k.id)))}
      </div>`})}
    ${b.length>0&&i`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter(h=>y(h.item,d.includes(h.item))).length})}</summary>
      ${b.map(h=>m(h.item,je(h),{from:h.item},d.includes(h.item)))}</details>`}
    <${_t} waits=${p(u)} page=${o} t=${r} />
  </article>`}function ws(e){return i`<${ys} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${tr} ...${e} /></details>`}var vt="plan_goal";function tr({frame:e,state:t,page:n,t:s,run:a}){let o=e.questions.filter(w=>t.reached.includes(w.phase)&&w.by==="group"&&!w.sensitive),[r,l]=g(""),[c,p]=g(""),[u,$]=g(""),[_,d]=g(null),[f,y]=g([]),m=o.find(w=>w.id===c),b=m&&m.phase==="gallery"?sr(t,r):null,h=r&&m&&(!b||b.includes(u)),x=h?t.answers.filter(w=>w.group===r&&w.question===c&&(w.about||"")===(b?u:"")):[],k=m&&m.single&&x.some(vs)&&!_,v=w=>O=>{w(O),d(null)};if(S(()=>{y([]),h&&m.offers.length&&a("offers",{group:r,question:c}).then(w=>w.ok&&y(w.offers))},[r,c]),!o.length)return i`<p>${s("console_paper_none")}</p>`;let P=async w=>{let O=C=>a("paper_restore",{id:D(),item:w.item,entry:C},s("restored"));(await a("paper_delete",{id:D(),item:w.item,base:w.base},C=>({words:s("deleted"),label:s("undo"),act:()=>O(C.saved)}))).ok&&d(null)},E=w=>t.groups.filter(O=>w.includes(O.id)).map(O=>[O.id,O.name]);return i`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${kt} label=${s("console_paper_group")} value=${r} set=${v(l)} options=${E(t.groups.map(w=>w.id))} t=${s} />
    <${kt} label=${s("console_paper_question")} value=${c} set=${v(p)} t=${s}
      options=${o.map(w=>[w.id,[w.num,w.text].filter(Boolean).join(" ")])} />
    ${b&&i`<${kt} label=${s("console_paper_about")} value=${u} set=${v($)} options=${E(b)} t=${s} />`}
    ${h&&m.of&&i`<${ks} key=${r+c} question=${m} behalf=${r} frame=${e} page=${{...n,call:a}} t=${s}
      state=${{answers:t.answers.filter(w=>w.group===r),offers:{[c]:f}}} say=${()=>{}} />`}
    ${h&&!m.of&&!k&&i`<${ds} key=${[r,c,u,_?_.item:""].join()} question=${m}
      about=${b?u:void 0} edited=${_} single=${t.single[r][c]} behalf=${r} frame=${e} page=${n} t=${s}
      offers=${f.filter(w=>w.question!==vt)} links=${nr(m)&&f.filter(w=>w.question===vt)}
      onTyping=${()=>{}} onSaved=${()=>d(null)} onCancel=${()=>d(null)} />`}
    ${h&&!m.of&&i`<h3>${s("console_paper_there",{n:x.length})}</h3>
      <ul class="own">${x.map(w=>i`<li key=${w.item}><p class="own-text" lang="th">
        ${w.year_text&&i`<strong class="year">${w.year_text} </strong>`}${w.text}
        <${F} question=${m} values=${w.fields} frame=${e} t=${s} /></p>
        ${w.via&&i`<span class="tag paper-tag">${s("from_paper")}</span>`}
        ${vs(w)&&i`<button class="button quiet" onClick=${()=>d(w)}>${s("edit")}</button>
          <button class="button quiet" onClick=${()=>P(w)}>${s("delete")}</button>`}</li>`)}</ul>`}
  </div>`}var nr=e=>e.offers.some(t=>t.endsWith(`.${vt}`)),vs=e=>[e,...e.versions].some(t=>t.via);function sr(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,a)=>n.times[a]).map(s=>s.id):[]}function kt({label:e,value:t,set:n,options:s,t:a}){return i`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${o=>n(o.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${s.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select></label>`}var or=["attendance","contact","happiness","research"];function xs({state:e,t,run:n,go:s}){let[a,o]=g([]),[r,l]=g([]),[c,p]=g(""),u=()=>n("people").then(d=>d.ok&&(o(d.people),l(d.sheets)));S(()=>{u()},[e.asking,e.groups]);let $=async(d,f)=>{let y=await n(d,f,m=>t("console_erased",{n:m.erased}));p(""),y.ok&&u()},_=[...a].sort((d,f)=>f.asked-d.asked);return i`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!_.length&&!r.length&&i`<p>${t("console_people_none")}</p>`}
    ${a.some(Ss)&&i`<${ar} people=${a} t=${t} />`}
    <ul>${_.map(d=>i`<${lr} key=${d.visit} one=${d} t=${t} sure=${c===d.visit}
      ask=${p} erase=${()=>$("erase",{visit:d.visit})} />`)}
      ${r.map(d=>i`<${ir} key=${wt(d)} one=${d} t=${t} sure=${c===wt(d)}
      ask=${p} erase=${()=>$("erase_sheet",{form:d.form,group:d.group,sheet:d.sheet})} />`)}</ul>
    <${rr} t=${t} run=${n} go=${s} /></div>`}var Ss=e=>e.agreed.attendance||e.contact;function ar({people:e,t}){let n=e.filter(Ss);return i`<details class="attendance"><summary class="button quiet">${t("console_attendance",{n:n.length,all:e.length})}</summary>
    <table><thead><tr><th scope="col">${t("console_attendance_name")}</th><th scope="col">${t("console_attendance_group")}</th>
      <th scope="col">${t("console_attendance_contact")}</th></tr></thead>
      <tbody>${n.map(s=>i`<tr key=${s.visit} lang="th"><td>${s.agreed.attendance?s.nickname||t("console_person_nobody"):"–"}</td>
        <td>${s.group}</td><td>${s.contact||"–"}</td></tr>`)}</tbody></table></details>`}function rr({t:e,run:t,go:n}){let[s,a]=g(null),[o,r]=g(""),l=()=>t("holds").then(u=>u.ok&&a(u)),c=u=>{u.preventDefault(),t("erase_workshop",{},$=>e("console_erased",{n:$.erased})).then($=>$.ok&&location.reload())},p=e("console_erase_all_word");return i`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&i`<button class="button quiet" onClick=${l}>${e("console_erase_all")}</button>`}
    ${s&&i`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:p})}</span>
        <input type="text" autocomplete="off" value=${o} onInput=${u=>r(u.target.value)} /></label>
      <button class="button bad-button" disabled=${o.trim()!==p}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${()=>a(null)||r("")}>${e("cancel")}</button></form>`}
  </section>`}function lr({one:e,t,sure:n,ask:s,erase:a}){let o=e.nickname||t("console_person_nobody"),r=or.filter(l=>e.agreed[l]).map(l=>t(`console_agreed_${l}`)).join(" · ");return i`<li class="person">
    <p><strong lang="th">${o}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&i` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    ${e.contact&&i`<p>${t("console_person_contact")} <strong lang="th">${e.contact}</strong></p>`}
    <p class="gentle">${r?t("console_agreed",{list:r}):t("console_agreed_none")}</p>
    <${Cs} words=${t("console_erase_sure",{name:o,group:e.group,answers:e.answers})} t=${t} sure=${n}
      ask=${()=>s(e.visit)} back=${()=>s("")} erase=${a} />
  </li>`}var wt=e=>`${e.form} ${e.group} ${e.sheet}`;function ir({one:e,t,sure:n,ask:s,erase:a}){let o={form:e.num,sheet:e.sheet,group:e.name};return i`<li class="person">
    <p><strong lang="th">${t("console_sheet",o)}</strong> <span class="gentle" lang="th">${e.name} · ${t(e.answers?"console_person":"console_sheet_emptied",e)}</span></p>
    <p class="gentle">${e.research?t("console_agreed",{list:t("console_agreed_research")}):t("console_agreed_none")}</p>
    <${Cs} words=${t("console_erase_sheet_sure",o)} t=${t} sure=${n} ask=${()=>s(wt(e))} back=${()=>s("")} erase=${a} />
  </li>`}function Cs({words:e,t,sure:n,ask:s,back:a,erase:o}){return n?i`<div class="sure" role="alert"><p>${e}</p>
    <button class="button bad-button" onClick=${o}>${t("console_erase_yes")}</button>
    <button class="button quiet" onClick=${a}>${t("cancel")}</button></div>`:i`<button class="button quiet" onClick=${s}>${t("console_erase")}</button>`}function qs({frame:e,state:t,t:n,run:s}){let a=e.questions.filter(o=>o.phase==="plenary");return i`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(o=>i`<${cr} key=${o.id} question=${o} frame=${e} state=${t}
      t=${n} run=${s} />`)}
  </section>`}function cr({question:e,frame:t,state:n,t:s,run:a}){let o=n.answers.filter(u=>u.question===e.id&&!u.group),r=(u,$)=>a("save",{...u,question:e.id,base:$,year:""},s("console_saved")),l=(u,$)=>a("restore",{id:D(),item:u,entry:$},s("console_restored")),c=u=>{let $=D();return a("delete",{id:$,item:u.item,base:u.base},{words:s("console_deleted"),label:s("undo"),act:()=>l(u.item,$)})},p=(u,$)=>a("choose",{id:D(),item:u.item,base:u.base,entry:$},s("console_saved"));return i`<div class="field">
    <p lang="th">${e.text}</p>
    <${ur} visit=${t.visit} question=${e} state=${n} t=${s} save=${r} />
    <ul class="own">${o.map(u=>i`<${pr} key=${u.item} one=${u} t=${s} save=${r} remove=${c}
      choose=${p} />`)}</ul>
  </div>`}function ur({visit:e,question:t,state:n,t:s,save:a}){let o=`picture:${t.id}`,[r,l]=g(G(e,o)||xt());ae(()=>l(G(e,o)||xt()));let c=M("");c.current=r.text;let p=$=>{l($),J(e,o,$)};return i`<form class="add" onSubmit=${async $=>{$.preventDefault();let _=n.answers.find(f=>f.item===r.item);!(await a(r,_?_.base:[])).ok||c.current!==r.text||(te(e,o),l(xt()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${s("console_picture_hint")} value=${r.text}
      onInput=${$=>p({...r,id:D(),text:$.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${s("console_add_picture")}</button>
  </form>`}var xt=()=>({item:D(),id:D(),text:""});function pr({one:e,t,save:n,remove:s,choose:a}){let[o,r]=g(!1);return o?i`<li><${dr} one=${e} t=${t} save=${n} close=${()=>r(!1)} /></li>`:e.versions.length>1?i`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(l=>i`<p class="own-text" key=${l.entry} lang="th">${l.text}
        <button class="button" onClick=${()=>a(e,l.entry)}>${t("console_pick")}</button></p>`)}</li>`:i`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>s(e)}>${t("delete")}</button></li>`}function dr({one:e,t,save:n,close:s}){let[a]=g(e.base),[o,r]=g({item:e.item,id:D(),text:e.text}),l=M(null);return S(()=>l.current.focus(),[]),i`<form class="add" onSubmit=${async p=>{p.preventDefault(),(await n(o,a)).ok&&s()}}>
    <textarea rows="3" lang="th" ref=${l} aria-label=${t("edit")} value=${o.text}
      onInput=${p=>r({...o,id:D(),text:p.target.value})}></textarea>
    <button class="button primary" disabled=${!o.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Es({frame:e,t}){let{objective:n,outcome:s,minutes:a,source:o,steps:r,tips:l}=e.script,c=l.filter(p=>p.here);return i`<div class="script">
    ${n&&i`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&i`<h3>${t("console_outcome")}</h3><ul>${s.map(p=>i`<li key=${p} lang="th">${p}</li>`)}</ul>`}
    ${a&&i`<p class="gentle">${t(`console_minutes_${o||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!r.length&&i`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${r.map(p=>i`<${St} key=${p.id} one=${p} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(p=>i`<${St} key=${p.id} one=${p} />`)}</ol>
    ${l.length>c.length&&i`<details><summary class="button quiet">${t("console_tips_others",{n:l.length-c.length})}</summary>
      <ol>${l.filter(p=>!p.here).map(p=>i`<${St} key=${p.id} one=${p} />`)}</ol></details>`}
  </div>`}function St({one:e}){return i`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&i`<ul>${e.items.map(t=>i`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&i`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var Ps=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Ms({state:e,groups:t,t:n,words:s,pages:a}){let o=(p,u)=>n(`${s}_seen_${p}`,u),r=a?a.shown:e.groups,l=e.groups.map(p=>t.get(p.id)),c=new Map(e.grid.map(p=>[p.viewer,p.times]));return i`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${o("group")}</th>
      <th scope="col" class="whose">${o("now")}</th>
      ${l.map(p=>i`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${z} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((p,u)=>i`<tr key=${p.id} class=${p.away?"away":""} ...${a?Ps(a,u):{}}>
        <th scope="row" class="who"><${Ds} look=${t.get(p.id)} /></th>
        <td class="whose"><${$r} one=${p} state=${e} groups=${t} say=${o} /></td>
        ${l.map(($,_)=>i`<${_r} key=${$.id} viewer=${p.id} look=${$} now=${e.pairs[p.id]===$.id}
          seen=${(c.get(p.id)||[])[_]>0} say=${o} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Ds({look:e,arrow:t}){return i`<span class="line">
    ${t&&i`<span class="arrow" aria-hidden="true"></span>`}<${z} look=${e} /><${ln} name=${e.name} />
  </span>`}function $r({one:e,state:t,groups:n,say:s}){let a=n.get(t.pairs[e.id]);return a?i`<${Ds} look=${a} arrow />`:e.away?i`<span class="gentle">${s("away")}</span>`:i`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function _r({viewer:e,look:t,now:n,seen:s,say:a}){let o=e===t.id,r=o?"own":n?"now":s?"did":"not";return i`<td class=${"cell "+r}>
    <span class="box">${!o&&(n||s)&&i`<${z} look=${t} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function Ts({frame:e,state:t,t:n,run:s}){let{number:a,count:o}=t.round;return i`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(o,a)})}</span></h2>
    <${fr} state=${t} t=${n} run=${s} />
  </section>`}function As({state:e,t,groups:n}){return i`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Ms} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function fr({state:e,t,run:n}){let{count:s,minutes:a}=e.round,[o,r]=g(s),[l,c]=g(a);S(()=>{r(s),c(a)},[s,a]);let p=o!==s||l!==a,u={count:o,minutes:l};return i`<div class="plan">
    <${me} label=${t("console_rounds_count")} value=${o} least=${1} most=${50} set=${r} />
    <${me} label=${t("console_rounds_minutes")} value=${l} least=${1} most=${120} set=${c} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>n("rounds",u,t("console_rounds_set",{n:o,minutes:l}))}>${t("console_rounds_use")}</button>
    <p class="gentle">${mr(e,l,t)} ${t("console_rounds_sum",{n:o*l})}</p>
  </div>`}function mr(e,t,n){let s=e.groups.filter(r=>!r.away).length,{gallery:a}=e.minutes;if(s<2)return n("console_rounds_too_few");if(!a)return n("console_rounds_most",{n:s-1});let o=Math.min(Math.floor(a/t),s-1);return n("console_rounds_fit",{minutes:a,n:o,most:s-1})}var hr={agenda:bn,activities:vn,announce:wn,join:Gn,about:un,paper:ws,people:xs,exports:Rn,clearing:Wn,import:Un},gr=["exports","clearing","import","paper","people","about"],br=3e4,yr=()=>/^\/console\//.test(location.pathname);function kr({frame:e,state:t,page:n,t:s}){let[a,o]=g(""),[r,l]=g(!1),c=dn(n,s,e.activity);Dn(n,e.visit),S(()=>{let d=setInterval(()=>n.call("clock"),br);return()=>clearInterval(d)},[]);let p={frame:e,state:t,page:n,t:s,groups:rn(e,t.groups),...c},u=hr[a],$=t.led&&ts[t.led.kind],_=i`<${$n} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return i`<div class=${"console"+(yr()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${vr} frame=${e} state=${t} t=${s} open=${o} script=${r} setScript=${l} />
      <${Sr} warning=${t.warning} t=${s} />
    </div>
    <${mn} ...${p} />
    <main class="desk">
      <div class="side">
        <${Kn} ...${p} add=${()=>o("about")} />
        ${e.kind==="memory"&&t.reached.includes("plenary")&&i`<${qs} ...${p} />`}
        ${$&&i`<${$} ...${p} />`}
        ${t.phase==="gallery"&&i`<${Ts} ...${p} />`}
        ${(t.phase==="gallery"||t.round.number>0)&&i`<${As} ...${p} />`}
      </div>
      ${r?i`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>l(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${Es} ...${p} /></div></aside>`:i`<${jn} ...${p} />`}
    </main>
    ${u&&i`<${_n} title=${s(`console_${a}`)} look=${a+"-dialog"} t=${s} close=${()=>o("")}>
      <${u} ...${p} go=${o} />${_}<//>`}
    ${!u&&_}
  </div>`}function vr({frame:e,state:t,t:n,open:s,script:a,setScript:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:l,backup:c,about:p}=t;return i`<header class="top">
    <div class="headline"><h1>${Y(e.title)}<span class="gentle">${p.title}</span></h1>
      ${c&&i`<${xr} backup=${c} t=${n} />`}</div>
    ${p.demo&&i`<${cn} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>o(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${l&&l.code&&i` <strong class="top-code">${l.code}</strong>`}
    </button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${wr} state=${t} t=${n} open=${s} />
  </header>`}function wr({state:e,t,open:n}){let s=M(null),a=o=>{s.current.open=!1,n(o)};return i`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${gr.map(o=>i`<button class="button quiet" key=${o} onClick=${()=>a(o)}>
      ${t(`console_${o}`)}</button>`)}</div></details>`}function xr({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return i`<p class="backup">${t("console_backup",{time:s})}</p>`}function Sr({warning:e,t}){return i`<div role="alert">${e&&e.what&&i`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var Lc=on(kr);export{Lc as default};
