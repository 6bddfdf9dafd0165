var O,kt,Es,Q,Ne,xe,vt,ke,wt,Re,Le,Ms,$e=Symbol.for("pv"),Se={},Ce=[],Ts=/^m(i|n|o|s|text|space)$/,Be=Array.isArray,He=Ce.slice,ae=Object.assign;function oe(e){e&&e.parentNode&&e.remove()}function xt(e,t,n){var s,a,o,r={},l=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:r[o]=t[o];return l>2&&(r.children=l>3?He.call(arguments,2):n),pe(e,r,s,a,null)}function pe(e,t,n,s,a){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$e,__v:a||++kt,__i:-1,__u:0};return!a&&O.vnode&&O.vnode(o),o}function qe(e){return e.children}function ve(e,t){this.props=e,this.context=t,this.__g=0}function X(e,t){if(t==null)return e.__&&X(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:X(e)}function As(e){var t,n=e.__v,s=n.__e,a=[],o=[],r=e.__P;r&&((t=ae({constructor:$e},n)).__v=n.__v+1,O.vnode&&O.vnode(t),We(r,t,n,e.__n,r.namespaceURI,32&n.__u?[s]:null,a,s||X(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Mt(a,t,o),n.__=n.__e=null,t.__e!=s&&St(t))}function St(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),St(e)}function bt(e){(8&e.__g||(e.__g|=8,Q.push(e),xe++))&&Ne==O.debounceRendering||((Ne=O.debounceRendering)||queueMicrotask)(Ct)}function Ct(){try{for(var e,t=1;Q.length;)Q.length>t&&Q.sort(vt),e=Q.shift(),t=Q.length,8&e.__g&&As(e)}finally{(xe=Q.length)&&(Ne||queueMicrotask)(Ct)}}function qt(e,t,n,s,a,o,r,l,c,p,u){var d,_,$,f,b,g,y=s.__k||Ce,h=t.length;for(c=Ds(n,t,y,c,h),d=0;d<h;d++)($=n.__k[d])!=null&&(_=~$.__i&&y[$.__i]||Se,$.__i=d,g=We(e,$,_,a,o,r,l,c,p,u),f=$.__e,(_.ref!=$.ref||8&_.__u)&&(_.ref&&ze(_.ref,null,$,_),$.ref&&u.push($.ref,$.__c||f,$)),b=b||f,4&$.__u?(c=Pt($,c,e,!_.__v),_.__e&&(_.__e=null)):typeof $.type=="function"&&g!==void 0?c=g:f&&(c=f.nextSibling),$.__u&=-21);return n.__e=b,c}function Ds(e,t,n,s,a){var o,r,l,c,p,u,d,_,$,f=n.length,b=f,g=0,y=0,h=e.__k=Array(a);for(o=0;o<a;o++)(r=t[o])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=h[o]=pe(null,r):Be(r)?r=h[o]=pe(qe,{children:r}):r.constructor===$e&&r.__b?r=h[o]=pe(r.type,r.props,r.key,r.ref,r.__v):h[o]=r,c=o+g,r.__=e,r.__b=e.__b+1,l=null,~(p=r.__i=Os(r,n,c,b))&&(b--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(r.__u|=16,p==c-1?g--:p==c+1?g++:p!=c&&(p>c?g--:g++,y=1)):(~p||(a>f?g--:a<f&&g++),typeof r.type!="function"&&(r.__u|=4))):h[o]=null;if(y){for(u=[],d=[],o=0;o<a;o++)if((r=h[o])&&16&r.__u){for(g=0,_=u.length;g<_;)u[$=g+_>>1]<r.__i?g=$+1:_=$;u[g]=r.__i,d[o]=g+1}for(g=u.length;o--;)d[o]&&(d[o]==g?g--:h[o].__u|=4)}if(b)for(o=0;o<f;o++)!(l=n[o])||2&l.__u||(l.__e==s&&(s=X(l)),Fe(l,l));return s}function Pt(e,t,n,s){var a,o,r,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=Pt(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=X(e))&&!t.parentNode&&(t=null),r=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(r!=l&&(!s&&n.moveBefore&&r.parentNode?n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Os(e,t,n,s){var a,o=e.key,r=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&o==null||c&&o==l.key&&r==l.type)return n;if(s>(c?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a}return-1}function yt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ye(e,t,n,s,a){var o,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||yt(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||yt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(r=Le[t]||(Le[t]=Is(t)),(e.__a||(e.__a={}))[t]=Re,o=t!=(t=t.replace(wt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,r,o):e.removeEventListener(t,r,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Is(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ke]==null)t[ke]=Re++;else if(t[ke]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function We(e,t,n,s,a,o,r,l,c,p){var u,d,_,$,f,b,g,y,h,x,k,v,P,C,w,R,H,q,A=t.type;if(t.constructor!==$e)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=o=[],u.nodeType==8?l=we(u,o):o.push(u),l=o[0]||l),(u=O.__b)&&u(t);e:if(typeof A=="function"){_=r.length;try{if(y=t.props,h=(u=A.prototype)&&u.render,x=(u=A.contextType)&&s[u.__c],k=u?x?x.props.value:u.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(h?t.__c=$=new A(y,k):(t.__c=$=new ve(y,k),$.constructor=A,$.render=Ns),x&&x.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),h&&($.__s||($.__s=$.state),A.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ae({},$.__s)),ae($.__s,A.getDerivedStateFromProps(y,$.__s)))),f=$.props,b=$.state,$.__v=t,n.__c){if(y!==f&&h&&!A.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,k),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,k)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),Ce.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&r.push($),l=X(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,k),h&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(f,b,g)})}else h&&!A.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),h&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=k,$.props=y,$.__P=e,$.__g&=-5,v=O.__r,P=h?25:0;do $.__g&=-9,v&&v(t),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++P<25);h&&(Ce.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ae({},s,$.getChildContext())),h&&n.__c&&$.getSnapshotBeforeUpdate&&(g=$.getSnapshotBeforeUpdate(f,b)),C=u&&u.type===qe&&u.key==null?u.props.children:u,y.__P&&(u=l,a=(e=y.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&Fe(j,j)}),n.__k=null),l=n.__k?X(n,0):null),l=qt(e,Be(C)?C:[C],t,n,s,a,o,r,l,c,p),y.__P&&(t.__e=null,l=u),t.__u&=-161,d&&d.some(oe),$.__h.length&&r.push($),1&$.__g&&($.__g&=-4)}catch(j){if(r.length=_,t.__v=null,c||o)if(j&&j.then){if(t.__u|=128|c,o){for(~(H=o.indexOf(l||void 0))||(H=o.length);(q=o[H-1])&&q.nodeType==8;)H--;for(;H<o.length;H++)if(q=o[H])if(o[H]=null,w){if(q==R)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(R=we(w=q))}}if(!w){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;w=l}(u=we(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,l=u):t.__e=l,l=l&&l.nextSibling}else o&&o.some(oe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||Et(t),O.__e(j,t,n)}}else l=t.__e=js(n.__e,t,n,s,a,o,r,c,p,e);return(u=O.diffed)&&u(t),l}function we(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Et(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Et))}function Mt(e,t,n){for(var s=0;s<n.length;)ze(n[s++],n[s++],n[s++]);O.__c&&O.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){O.__e(o,a.__v)}})}function js(e,t,n,s,a,o,r,l,c,p){var u,d,_,$,f,b,g,y,h=n.props||Se,x=t.props,k=t.type;if(k=="svg"?a="http://www.w3.org/2000/svg":k=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((f=o[u])&&(k?f.localName==k:f.nodeType==3)){e=f,o[u]=null;break}}if(!e){if(y=p.ownerDocument||document,!k)return y.createTextNode(x);e=y.createElementNS(a,k,x.is?x:p),l&&(O.__m&&O.__m(t,o),l=!1),o=null}if(k){if(p=k=="template"&&e.content||e,o=k=="textarea"&&x.defaultValue!=null?null:o&&He.call(p.childNodes),!l&&o)for(h={},u=0;u<e.attributes.length;u++)h[(f=e.attributes[u]).name]=f.value;for(u in h)f=h[u],u=="dangerouslySetInnerHTML"?_=f:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||ye(e,u,null,f,a);for(u in x)f=x[u],u=="children"?$=f:u=="dangerouslySetInnerHTML"?d=f:u=="value"?b=f:u=="checked"?g=f:l&&typeof f!="function"||h[u]===f||ye(e,u,f,h[u],a);d?(l||_&&(d.__html==_.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(_&&(e.textContent=""),(k=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ts.test(k))&&(a="http://www.w3.org/1999/xhtml"),qt(p,Be($)?$:[$],t,n,s,a,o,r,o?o[0]:n.__k&&X(n,0),l,c),o&&o.some(oe)),l&&k!="textarea"||(u="value",k=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(k!="progress"||b)||ye(e,u,b,h[u],a),u="checked",g!=null&&g!=e[u]&&ye(e,u,g,h[u],a))}else h===x||l&&e.data==x||(e.data=x);return e}function ze(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){O.__e(a,n)}}function Fe(e,t,n){var s,a,o,r;if(O.unmount&&O.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||ze(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){O.__e(l,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&Fe(s[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=we(s,o=[]))&&(s==e.__e&&o.some(oe),oe(a),oe(s)),n||oe(e.__e),e.__e=e.__c=e.__=null}function Ns(e,t,n){return this.constructor(e,n)}function Ue(e,t){var n,s,a,o;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=pe(qe,{children:[e]}),a=[],o=[],We(t,t.__k,s||Se,Se,t.namespaceURI,s?null:t.firstChild?He.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,o),Mt(a,t.__k,o),t.__k.props.children=null}O={__e:function(e,t,n,s){for(var a,o,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw xe=0,e}},kt=0,Es=function(e){return e!=null&&e.constructor===$e},ve.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ae({},this.state)),typeof e=="function"&&(e=e(ae({},n),this.props)),e&&(ae(n,e),this.__v&&(t&&this.__k.push(t),bt(this)))},ve.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),bt(this))},ve.prototype.render=qe,Q=[],xe=0,vt=function(e,t){return e.__v.__b-t.__v.__b},ke=Symbol(),wt=/(PointerCapture)$|Capture$/i,Re=0,Le={},Ms=0;var _e,B,Ke,Tt,Ge=Object.is,Pe=0,Bt=[],Ve=[],L=O,At=L.__b,Dt=L.__r,Ot=L.diffed,It=L.__c,jt=L.unmount,Nt=L.__;function Ye(e,t){L.__h&&L.__h(B,e,Pe||t),Pe=0;var n=B.__H||(B.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function m(e){return Pe=1,Ls(Wt,e)}function Ls(e,t,n){var s=Ye(_e++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Wt(void 0,t),function(o){var r=(s.__N||s.__)[0],l=s.t(r,o);Ge(r,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=B,!B.__f)){B.__f=!0;var a=B.shouldComponentUpdate;B.shouldComponentUpdate=function(o,r,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=o;if(c.__.some(function(_){_.__N&&(p=!0,Ge(_.__[0],_.__N[0])||(u=!0))}),a){var d=a.call(this,o,r,l);return p?d||u:d}return!p||u}}return s.__}function S(e,t){var n=Ye(_e++,3);!L.__s&&Ht(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,B.__H.__h.push(n))}function M(e){return Pe=5,Rs(function(){return{current:e}},[])}function Rs(e,t){var n=Ye(_e++,7);return Ht(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Bs(){var e;do{for(;e=Ve.shift();)try{de(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Bt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(de),t.__h.some(Je),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(Ve.length)}L.__b=function(e){B=null,At&&At(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Nt&&Nt(e,t)},L.__r=function(e){Dt&&Dt(e),_e=0;var t=(B=e.__c).__H;t&&(Ke==B?B.__h=[]:(t.__h.some(de),t.__h.some(Je),_e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ke=B},L.diffed=function(e){Ot&&Ot(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Rt(Bt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ke=B=null},L.__c=function(e,t){t.some(function(n){try{n.__h.some(de),n.__h=n.__h.filter(function(s){return!s.__||Je(s)})}catch(s){n.__h=[function(){throw s}]}}),It&&It(e,t)},L.unmount=function(e){jt&&jt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Rt(Ve.push(a))}else de(a)}catch(o){t=o}}),s.__H=void 0,t&&L.__e(t,s.__v))};var Lt=typeof requestAnimationFrame=="function";function Hs(e){var t,n=function(){clearTimeout(s),Lt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Lt&&(t=requestAnimationFrame(n))}function Rt(e){e!=1&&Tt==L.requestAnimationFrame||((Tt=L.requestAnimationFrame)||Hs)(Bs)}function de(e){var t=B,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),B=t}function Je(e){var t=B;e.__c=e.__(),B=t}function Ht(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ge(n,e[s])})}function Wt(e,t){return typeof t=="function"?t(e):t}var Ft=function(e,t,n,s){var a;t[0]=0;for(var o=1;o<t.length;o++){var r=t[o++],l=t[o]?(t[0]|=r?1:2,n[t[o++]]):t[++o];r===3?s[0]=l:r===4?s[1]=Object.assign(s[1]||{},l):r===5?(s[1]=s[1]||{})[t[++o]]=l:r===6?s[1][t[++o]]+=l+"":r?(a=e.apply(l,Ft(e,l,n,["",null])),s.push(a),l[0]?t[0]|=2:(t[o-2]=0,t[o]=a)):s.push(l)}return s},zt=new Map;function Ut(e){var t=zt.get(this);return t||(t=new Map,zt.set(this,t)),(t=Ft(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,o=1,r="",l="",c=[0],p=function(_){o===1&&(_||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,r):o===3&&(_||r)?(c.push(3,_,r),o=2):o===2&&r==="..."&&_?c.push(4,_,0):o===2&&r&&!_?c.push(5,0,!0,r):o>=5&&((r||!_&&o===5)&&(c.push(o,0,r,a),o=6),_&&(c.push(o,_,0,a),o=6)),r=""},u=0;u<n.length;u++){u&&(o===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],o===1?s==="<"?(p(),c=[c],o=3):r+=s:o===4?r==="--"&&s===">"?(o=1,r=""):r=s+r[0]:l?s===l?l="":r+=s:s==='"'||s==="'"?l=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,a=r,r=""):s==="/"&&(o<5||n[u][d+1]===">")?(p(),o===3&&(c=c[0]),o=c,(c=c[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):r+=s),o===3&&r==="!--"&&(o=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}var Ee="samut:drafts";var V={n:0,visit:"",drafts:{}},re,Z,Kt,ee=(e,t)=>Qe(e).drafts[t]??null,Y=(e,t,n)=>Xe(e,s=>({...s,[t]:n})),te=(e,t)=>Xe(e,({[t]:n,...s})=>s),Gt=e=>Object.entries(Qe(e).drafts).filter(([,t])=>t.sending);async function Vt(e){V=[V,Jt(),await Promise.race([Ws(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Xe(e,n=>n)}function Qe(e){let t=Jt();return t&&t.n>V.n&&(V=t),V.visit===e?V:{...V,visit:e,drafts:{}}}function Xe(e,t){let{n,drafts:s}=Qe(e);V={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(Ee,JSON.stringify(V))}catch{}Yt()}function Jt(){try{return JSON.parse(localStorage.getItem(Ee))}catch{return null}}function Yt(){if(Kt=!!Z,!(!re||Z))try{Z=re.transaction("kept","readwrite",{durability:"strict"}),Z.objectStore("kept").put(V,Ee),Z.oncomplete=Z.onabort=()=>{Z=null,Kt&&Yt()}}catch{re=Z=null}}function Ws(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{re=t.result,re.onversionchange=()=>re.close();let n=re.transaction("kept").objectStore("kept").get(Ee);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function Me(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((r,l)=>l in n?Me(r,n[l]):r);let a=Object.entries(e).filter(([r])=>!s.includes(r)),o=Object.entries(n).map(([r,l])=>[r,Me(e[r],l)]);return Object.fromEntries([...a,...o])}var i=Ut.bind(xt),zs=15e3;function T(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Ze(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function Fs(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=l=>{n.connected()&&(l.sent+=1,l.seat=e.seat,l.timer=setTimeout(()=>l.settle({}),zs),e.send(l.command))},a=({sent:l,seat:c,command:p})=>!l||c===e.seat||!!p.args.id,o=l=>{let c=l&&t.get(l.id);c&&(typeof l.now=="number"&&c.sent===1&&(n.offset=l.now-Date.now()/1e3),c.settle(l))},r=()=>{let l=Array.from(t.values());l.forEach(c=>clearTimeout(c.timer)),n.connected()&&l.forEach(c=>a(c)?s(c):c.settle({}))};return n.call=(l,c={})=>new Promise(p=>{let u=T(),_={command:{id:u,do:l,args:c},settle:$=>{clearTimeout(_.timer),t.delete(u),p($)},sent:0};if(l==="clock"&&!n.connected())return void p({});t.set(u,_),s(_)}),e.on("msg:custom",o),addEventListener("samut:connection",r),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",r)},n}function Us(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",Me(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Te(e){let[t,n]=m(e.connected());return S(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Qt(e){function t({model:n,page:s}){let[,a]=m(0);S(()=>{let l=()=>a(p=>p+1),c=()=>s.connected()&&s.call("clock").then(l);return n.on("change:state",l),n.on("change:frame",l),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",l),n.off("change:frame",l),removeEventListener("samut:connection",c)}},[]);let o=n.get("frame"),r=(l,c)=>Ze(o.texts[l]??l,c);return i`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${r} />`}return{initialize:({model:n})=>Vt(n.get("frame").visit),render({model:n,el:s}){let a=Fs(n),o=Us(n);return Ue(i`<${t} model=${n} page=${a} />`,s),()=>{Ue(null,s),o(),a.close()}}}}function Ks(e,t){let[,n]=m(0);return S(()=>{let s=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Gs(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Xt({timer:e,page:t,t:n}){let s=Ks(e,t);if(s==null)return null;let a=s<0,o=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return i`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${Gs(s)}</span>
  </span>`}var et={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},Vs=Object.keys(et),Js="#37474f",Ys=11,J=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function Zt(e,t){let n=e.colours||[],s=e.symbols||Vs;return new Map(t.map((a,o)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[o%n.length]:Js,symbol:s[o%s.length]}]))}function W({look:e}){return i`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${et[e.symbol]||et.circle} /></svg>`}function en({name:e}){let t=Qs(e);return i`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function Qs(e){let t=s=>s.find(a=>e.length-a<=Ys),n=t(Xs(e));return n===void 0?t(Zs(e))||0:n}function Xs(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function Zs(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var eo={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},tt=({name:e})=>i`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${eo[e]} /></svg>`;var tn=({t:e,words:t="board_demo"})=>i`<strong class="ribbon">${e(t)}</strong>`;var nt=["title","province","district","place"];function nn({state:e,t,groups:n,run:s}){return i`<div class="about-panel">
    <${to} about=${e.about} t=${t} run=${s} />
    <${no} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function to({about:e,t,run:n}){let[s,a]=m(Object.fromEntries(nt.map(c=>[c,e[c]]))),o=nt.some(c=>s[c]!==e[c]),r=c=>{c.preventDefault(),n("about",s,t("console_saved"))},l=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return i`<form onSubmit=${r}>
    ${nt.map(c=>i`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input maxlength="200" lang="th" value=${s[c]}
        onInput=${p=>a({...s,[c]:p.target.value})} /></label>`)}
    <button class="button primary" disabled=${!o}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${l} />
      ${t("console_may_make_groups")}</label>
  </form>`}function no({state:e,t,groups:n,run:s}){let[a,o]=m("");return i`<form onSubmit=${async l=>{l.preventDefault(),(await s("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&o("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${l=>o(l.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(l=>i`<li key=${l.id} lang="th"><${W} look=${n.get(l.id)} /> ${l.name}</li>`)}
    </ul>
  </form>`}var sn=5e3,so=500,oo=["phase","round","undo","lead"];function on(e,t){let[n,s]=m([]),[a,o]=m(!1),r=M(new Set),l=M(0),c=_=>s($=>$.filter(f=>f.id!==_)),p=_=>{let $=l.current+=1;s(f=>[...f.slice(-2),{..._,id:$}]),_.error||setTimeout(()=>c($),_.act?4*sn:sn)},u=_=>{r.current.delete(_),_==="lead"&&o(!1)};return{run:async(_,$={},f="")=>{let b=oo.includes(_)?"lead":_+JSON.stringify({...$,id:""});if(r.current.has(b))return{};r.current.add(b),b==="lead"&&o(!0);let g=await e.call(_,$),y=g.ok&&(typeof f=="function"?f(g):f);return y&&p(typeof y=="string"?{words:y}:y),g.ok||p({error:g.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),g.ok&&b==="lead"?setTimeout(()=>u(b),so):u(b),g},busy:a,toasts:n,drop:c}}function an({toasts:e,drop:t,t:n}){let s=e.filter(o=>o.error),a=e.filter(o=>!o.error);return i`<div class="toasts">
    <div role="alert">${s.map(o=>i`<div class="note-box bad-box" key=${o.id}>
      <p>${o.error.where&&i`<span>${o.error.where} · </span>`}<strong>${o.error.what}</strong> ${o.error.do}</p>
      <button class="button quiet" onClick=${()=>t(o.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(o=>i`<div class="note-box" key=${o.id}>
      <p>${o.words}</p>
      ${o.act&&i`<button class="button quiet" onClick=${()=>{t(o.id),o.act()}}>${o.label}</button>`}
    </div>`)}</div>
  </div>`}function rn({title:e,t,close:n,look:s="",children:a}){let o=M(null);return S(()=>{let r=document.activeElement,l=o.current;return l.showModal?l.showModal():l.setAttribute("open",""),l.addEventListener("close",n),()=>{l.removeEventListener("close",n),r&&r.focus&&r.focus()}},[]),i`<dialog class=${"panel-dialog "+s} ref=${o} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>o.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function fe({label:e,value:t,least:n,most:s,set:a,after:o}){let r=l=>a(Math.max(n,Math.min(s,Math.round(l)||n)));return i`<label class=${"count-field"+(o?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${l=>r(Number(l.target.value))} />
  </label>`}var[ao,ro]=[4,80];function cn({frame:e,state:t,page:n,t:s,run:a,busy:o}){return i`<section class="lead" aria-label=${s("console_lead")}>
    <${lo} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${$o} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${fo} frame=${e} state=${t} page=${n} t=${s} run=${a} />
  </section>`}function lo({frame:e,state:t,t:n,run:s,busy:a}){let o=co(e,t,n),r=l=>l.do==="lead"?Ae(s,e,l):s(l.do,l.args,l.told);return i`<div class="next">
    ${o.do?i`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>r(o)}>
          <span class="gentle">${n("console_next")}</span>${o.words}</button>`:i`<p class="next-done">${o.words}</p>`}
    <div class="under-next">
      ${o.more.map(l=>i`<button class="button quiet" key=${l.words} aria-disabled=${String(a)}
        onClick=${()=>r(l)}>${l.words}</button>`)}
      <${io} frame=${e} state=${t} t=${n} run=${s} busy=${a} />
    </div>
  </div>`}function io({frame:e,state:t,t:n,run:s,busy:a}){let o=st(t.undo,t,e,n),r=async()=>{let l=await s("undo",{},n("console_undone",{what:o}));l.ok&&l.activity&&un(e,l.activity)};return i`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${r}>
    ${ot(t,e,n)}</button>`}function ot(e,t,n){return e.undo?n("console_undo",{what:st(e.undo,e,t,n)}):e.stuck?n("console_undo_stuck",{what:st(e.stuck,e,t,n)}):n("console_undo_none")}function st(e,t,n,s){let a=n.activities.find(r=>r.id===t.undo_in),o=e&&s(`console_act_${e}`);return a?s("console_act_there",{what:o,num:a.num}):o}async function Ae(e,t,{args:n,told:s}){let a=await e("lead",n,s);return a.ok&&un(t,a.activity),a}var un=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function co(e,t,n){let s=po(e,t,n);if(t.lead&&t.lead!==e.activity)return{...uo(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=e.phases.find($=>$.id===t.agenda.phase),{number:r,count:l}=t.round,c=r+1,p={do:"round",args:{},told:n("console_round_started",{n:c}),words:n("console_start_round",{n:c,all:l})},u=s&&t.phase?[s]:[];if(t.phase==="gallery"&&r<l)return{...p,more:u};if(!o)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let d={do:"phase",args:{phase:o.id},told:n("console_phase_opened",{title:o.title}),words:n(t.phase?"console_go_phase":"console_start_phase",{title:o.title})},_=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{...d,more:[..._,...u]}}function uo(e,t){let n=e.activities.find(a=>a.id===e.activity),s=J(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function po(e,t,n){let{next:s,slots:a}=t.agenda,o=a.find(u=>u.id===s.slot);if(!o)return null;let r=e.activities.find(u=>u.id===s.activity),l=r&&r.id!==t.lead,c=l?J(r.title):o.text,p=l?n("console_next_activity",{title:c}):n("console_next_slot",{title:c,time:o.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:p,told:n("console_led",{title:c})}}function $o({frame:e,state:t,t:n,run:s,busy:a}){let o=M(null);return S(()=>{let r=o.current.querySelector(".now");r&&(o.current.scrollTop=r.parentElement.offsetTop-o.current.offsetTop-ro)},[t.phase]),i`<ol class=${"phases"+(e.phases.length>ao?" many":"")} ref=${o}>
    ${e.phases.map((r,l)=>{let c=r.id===t.phase,p=t.reached.includes(r.id),u=c?"now":p?"again":r.id===t.agenda.phase?"ahead":"skip",d=()=>c||s("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return i`<li key=${r.id}>
        <button class=${"button phase"+(c?" now":p?" been":"")} aria-current=${c?"step":void 0}
          aria-disabled=${String(a)} onClick=${d}>
          <strong>${l+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${u}`)} · ${_o(r,t.minutes[r.id],n)}</span>
        </button></li>`})}
  </ol>`}var _o=(e,t,n)=>t===e.minutes?n("minutes",{n:t}):n("console_minutes_fitted",{n:t,plan:e.minutes});function fo({frame:e,state:t,page:n,t:s,run:a}){let{timer:o}=t,r=mo(e,t),[l,c]=m(r);S(()=>c(r),[r]);let p=o.minutes!=null,u=p&&o.ends_at==null,d=(_,$,f)=>a("timer",{change:_,minutes:$},f);return i`<div class="time">
    <div class="time-now">
      ${p?i`<${Xt} timer=${o} page=${n} t=${s} />`:i`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${ln} pace=${t.pace} t=${s} />
        <${ln} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${p&&i`
        <button class="button" onClick=${()=>d(u?"resume":"pause")}>
          ${s(u?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>d("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>d("add",5)}>+5</button>`}
      <span class="anew"><${fe} label=${s("console_minutes")} value=${l} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>d("start",l,s("console_clock_started",{n:l}))}>
        ${s(p?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function mo(e,t){return t.phase==="gallery"?t.round.minutes:t.minutes[t.phase]||10}function ln({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),a=s?e>0?"ahead":"behind":"on_time";return i`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:s})}</span>`}function $n({frame:e,state:t,t:n,run:s,busy:a}){let{slots:o,edited:r}=t.agenda,[l,c]=m(""),p=[1,2].filter(d=>o.some(_=>_.day===d)),u={frame:e,state:t,t:n,run:s,busy:a,open:l,setOpen:c};return i`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!r} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${ot(t,e,n)}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${p.map(d=>i`<section key=${d}><h3>${n("console_day",{n:d})}${" "}
      <span class="gentle">${n("console_day_sum",{n:ho(o,d)})}</span></h3>
      <ol class="slots">${o.filter(_=>_.day===d).map(_=>i`<${go} key=${_.id} slot=${_} ...${u} />`)}</ol>
    </section>`)}
    <${ko} frame=${e} t=${n} run=${s} />
  </div>`}var ho=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function go({slot:e,frame:t,state:n,t:s,run:a,busy:o,open:r,setOpen:l}){let c=e.plan.map(f=>t.activities.find(b=>b.id===f)).filter(Boolean),p=n.agenda.now===e.id,u={name:e.text},d=f=>a("slot_move",{slot:e.id,by:f}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",u)),$=f=>Ae(a,t,{args:f?{slot:e.id,activity:f.id}:{slot:e.id},told:s("console_led",{title:f?J(f.title):e.text})});return i`<li class=${"slot"+(e.skipped?" skipped":"")+(p?" now":"")} aria-current=${p?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${p&&i` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&i` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!p&&(c.length?c:[null]).map(f=>i`<button class="button" key=${f?f.id:""}
          aria-disabled=${String(o)} aria-label=${s("console_slot_lead",{title:f?J(f.title):e.text})}
          onClick=${()=>$(f)}>${c.length>1?s("console_slot_go_to",{num:f.num}):s("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${s("console_slot_up",u)} onClick=${()=>d(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",u)} onClick=${()=>d(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${_}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(r===e.id)} aria-label=${s("console_slot_edit",u)}
          onClick=${()=>l(r===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...bo(e,t,s)].join(" · ")}</p>
    ${r===e.id&&i`<${yo} slot=${e} t=${s} run=${a} close=${()=>l("")} />`}
  </li>`}var bo=(e,t,n)=>e.plan.map(s=>t.script.plans.find(a=>a.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function yo({slot:e,t,run:n,close:s}){let[a,o]=m({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[r,l]=m(!0),c=d=>_=>o({...a,[d]:_.target.value}),p=async d=>{d.preventDefault(),(await n("slot",{slot:e.id,follow:r,...dn(a)},t("console_saved"))).ok&&s()},u=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return i`<form class="slot-form" onSubmit=${p}>
    <${_n} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${r} onChange=${d=>l(d.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&i`<button type="button" class="button quiet" onClick=${u}>${t("delete")}</button>`}</span>
  </form>`}var dn=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function _n({typed:e,set:t,t:n}){return i`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>i`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var pn={text:"",day:1,start:"",minutes:15,activity:""};function ko({frame:e,t,run:n}){let[s,a]=m(pn),o=l=>c=>a({...s,[l]:c.target.value});return i`<form class="slot-form" onSubmit=${async l=>{l.preventDefault(),(await n("slot_add",{...dn(s),activity:s.activity},t("console_saved"))).ok&&a(pn)}}>
    <h3>${t("console_slot_add")}</h3>
    <${_n} typed=${s} set=${o} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${o("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(l=>i`<option key=${l.id} value=${l.id}>${l.num} ${J(l.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function fn({frame:e,state:t,t:n,run:s,busy:a}){return i`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(o=>{let r=o.id===(t.lead||e.activity);return i`<li key=${o.id}><button class=${"button"+(r?" primary":"")} aria-current=${r?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>Ae(s,e,{args:{activity:o.id},told:n("console_led",{title:J(o.title)})})}>
        <strong>${o.num}</strong> <span lang="th">${o.title}</span></button></li>`})}</ul></div>`}function mn({state:e,t,run:n}){let{announced:s}=e,[a,o]=m(""),r=async l=>{l.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&o("")};return i`<div>
    ${s.text&&i`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${r}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${l=>o(l.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var at=543;function bn({question:e,values:t,change:n,frame:s,t:a,disabled:o,children:r}){let l=e.fields.filter($=>!$.more),c=e.fields.filter($=>$.more),p=M(!1);p.current||(p.current=c.some($=>De({one:t[$.id]})));let u=($,f)=>n({fields:{...t,[$]:f}}),d=$=>{let f=rt[$.kind];return i`<${f} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${a}
      near=${t[$.after]} disabled=${o} set=${b=>u($.id,b)} />`},_=c.map($=>$.text.split(" (")[0]).join(" · ");return i`${l.map(d)}${r}
    ${c.length>0&&i`<details class="more-parts" open=${p.current}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map(d)}</details>`}`}var yn=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),De=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function vo({field:e,of:t}){return i`<label class="label" for=${t}>${e.text}</label>`}function hn({field:e,value:t,set:n,disabled:s}){let a=`part-${e.id}`,o=r=>n(r.target.value);return i`<div class="part"><${vo} field=${e} of=${a} />
    ${e.kind==="line"?i`<input id=${a} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:i`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function wo({field:e,value:t,set:n,disabled:s,t:a}){let o=Array.from({length:e.levels},(r,l)=>l+1);return i`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(r=>i`<button type="button" role="radio" key=${r} class="choice level"
      aria-checked=${String(t===r)} aria-label=${a("level",{n:r,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===r?null:r)}>${r}</button>`)}</div>
    ${(e.low||e.high)&&i`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function gn({field:e,value:t,set:n,disabled:s}){let a=e.kind==="choices",o=a?t||[]:[t].filter(Boolean),r=l=>{n(a?o.includes(l)?o.filter(c=>c!==l):[...o,l]:t===l?"":l)};return i`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(l=>i`<button type="button" key=${l.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(l.id))} disabled=${s}
      onClick=${()=>r(l.id)}><span class="tick" aria-hidden="true"></span>${l.text}</button>`)}
  </div>`}function xo({field:e,value:t,set:n,disabled:s}){return i`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function So({field:e,value:t,near:n,set:s,disabled:a,frame:o,t:r}){let[l,c]=String(t||"").split("-"),p=/^\d+$/.test(l)&&l.length===4?Number(l)+at:l,u=($,f)=>s($||f?`${$}-${f}`:""),d=$=>/^[0-9]{4}$/.test($)?String(Number($)-at):$,_=$=>$.replace(/[\u0e50-\u0e59]/g,f=>f.charCodeAt(0)-3664).trim();return i`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${r("month")} value=${c||""} disabled=${a}
        onChange=${$=>u(l||Co($.target.value,n),$.target.value)}>
        <option value="">${r("month")}</option>
        ${o.texts.months.map(($,f)=>{let b=String(f+1).padStart(2,"0");return i`<option key=${b} value=${b}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${r("year_be")} placeholder=${r("year_be")}
        value=${p||""} disabled=${a} onInput=${$=>u(d(_($.target.value)),c||"")} />
    </div></div>`}function Co(e,t){let n=new Date,[s,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?s+1:s)}var rt={text:hn,line:hn,level:wo,choice:gn,choices:gn,month:So,check:xo};function kn(e,t,n,s){return e?e.fields.filter(a=>De({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...qo(a,t[a.id],n,s)})):[]}function qo(e,t,n,s){let a=o=>(e.options.find(r=>r.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:Po(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Po(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+at}`}function K({question:e,values:t,frame:n,t:s}){return i`${kn(e,t,n,s).map(a=>i`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function vn({answer:e,question:t,frame:n,t:s,run:a}){let[o,r]=m([]),l=e.base.join(" ");S(()=>{a("history",{item:e.item}).then(p=>p.ok&&r(p.history))},[l]);let c=(p,u)=>a("bring_back",{id:T(),item:e.item,entry:p},d=>u?s("console_undone",{what:s("console_history")}):{words:s("console_brought_back"),label:s("undo"),act:()=>c(d.was,!0)});return i`<ol class="history">${o.map(p=>i`<li key=${p.entry}>
    <p class="gentle">${p.at} · ${p.by||s(p.leader?"console_history_leader":"console_history_nobody")}
      ${p.via&&i` · ${s("from_paper")}`}
      ${p.stands&&i` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${p.gone?i`<p>${s(p.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:i`<p class="said-text" lang="th">${p.year_text&&i`<strong class="year">${p.year_text} </strong>`}${p.text}
          <${K} question=${t} values=${p.fields} frame=${n} t=${s} /></p>`}
    ${!p.gone&&!p.stands&&i`<button class="button quiet" onClick=${()=>c(p.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}var lt=40,Eo=280,wn="hall";function Sn(e){let{frame:t,state:n,t:s}=e,[a,o]=m(""),[r,l]=m(""),[c,p]=m(lt);S(()=>p(lt),[a,r]);let u=_=>(!a||(_.group||wn)===a)&&(!r||_.question===r),d=n.answers.filter(u);return i`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s("console_answers_count",{n:d.length})}</span></h2>
    ${n.spotlight&&i`<${Mo} ...${e} />`}
    <div class="filters">
      <${xn} label=${s("console_by_group")} all=${s("console_all_groups")} value=${a} set=${o}
        options=${[...n.groups.map(_=>[_.id,_.name]),[wn,s("console_hall")]]} />
      <${xn} label=${s("console_by_question")} all=${s("console_all_questions")} value=${r} set=${l}
        options=${t.questions.map(_=>[_.id,Cn(_)])} />
    </div>
    ${!d.length&&i`<p class="gentle nothing">${s(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${d.slice(0,c).map(_=>i`<${To} key=${_.item} answer=${_} ...${e} />`)}
      ${d.length>c&&i`<li><button class="button quiet" onClick=${()=>p(c+lt)}>
        ${s("console_more_answers",{n:d.length-c})}</button></li>`}
    </ul>
  </section>`}function Mo({state:e,t,run:n}){let s=e.answers.find(r=>r.item===e.spotlight),a=s&&(s.text||s.year_text),o=()=>n("spotlight",{item:null},t("console_unlit"));return i`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${o}>${t("console_unlight")}</button>
  </div>`}var Cn=e=>[e.num,e.text].filter(Boolean).join(" ");function xn({label:e,all:t,value:n,set:s,options:a}){return i`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${o=>s(o.target.value)}>
      <option value="">${t}</option>
      ${a.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select>
  </label>`}function To({answer:e,frame:t,state:n,t:s,groups:a,run:o}){let r=a.get(e.group),[l,c]=m(!1),[p,u]=m(!1),d=t.questions.find(y=>y.id===e.question),_=e.versions.length>1?e.versions:[e],$=_.some(y=>y.text.length>Eo),f=n.spotlight===e.item,b=()=>o("spotlight",{item:f?null:e.item},s(f?"console_unlit":"console_lit")),g=()=>o("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return i`<li class=${"said"+(e.hidden?" hidden-one":"")+(f?" lit":"")}>
    <p class="said-from">${r&&i`<${W} look=${r} /> `}<strong lang="th">${r?r.name:s("console_hall")}</strong>
      ${e.by&&i`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&i` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${d&&Cn(d)}</p>
    ${e.hidden&&i`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${f&&i`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${_.length>1&&i`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(y=>i`<p key=${y.entry} class=${"said-text"+($&&!l?" cut":"")} lang="th">
      ${y.year_text&&i`<strong class="year">${y.year_text} </strong>`}${y.text}
      <${K} question=${d} values=${y.fields} frame=${t} t=${s} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(f)} disabled=${e.hidden} onClick=${b}>
        ${s(f?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${g}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${$&&i`<button class="button quiet" aria-expanded=${String(l)} onClick=${()=>c(!l)}>
        ${s(l?"console_less":"console_whole")}</button>`}
      ${d&&d.by==="group"&&!d.sensitive&&i`<button class="button quiet" aria-expanded=${String(p)}
        onClick=${()=>u(!p)}>${s("console_history")}</button>`}
    </div>
    ${p&&i`<${vn} answer=${e} question=${d} frame=${t} t=${s} run=${o} />`}
  </li>`}var Ao=1e3,me=1024;function En({state:e,go:t,t:n}){let{told:s,ask:a,trouble:o,news:r}=Oo(n),[l,c]=m(["report","plans","data"]),[p,u]=m(""),[d,_]=m([]),$=s&&s.running,f=s&&l.includes("blank")?s.forms.filter(y=>!d.includes(y)):[],b=s&&l.length&&(f.length||!l.includes("blank")),g=y=>{y.preventDefault();let[h,...x]=p.split(":"),k=[...l.map(v=>["choice",v]),...f.map(v=>["form",v])];a("/exports",[...k,...h?[[h,x.join(":")]]:[]])};return i`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${g}>
      <fieldset disabled=${!!$}><legend>${n("exports_what")}</legend>
        ${(s&&s.choices||[]).map(y=>i`<${Pn} key=${y} on=${l.includes(y)}
          flip=${()=>c(qn(l,y))} words=${n(`exports_choice_${y}`)} />
          ${y==="blank"&&l.includes(y)&&i`<fieldset class="exports-forms"><legend>${n("exports_forms")}</legend>
            ${s.forms.map(h=>i`<${Pn} key=${h} on=${f.includes(h)}
              flip=${()=>_(qn(d,h))} words=${n(`exports_form_${h}`)} />`)}</fieldset>`}`)}</fieldset>
      <div><${Io} state=${e} value=${p} set=${u} disabled=${!!$} t=${n} />
        ${$?i`<button type="button" class="button" onClick=${()=>a("/exports/stop",[])}>${n("exports_stop")}</button>`:i`<button class="button primary" disabled=${!b}>${n("exports_start")}</button>`}
      </div>
    </form>
    ${$&&i`<${jo} running=${$} t=${n} />`}
    <div role="status" class="exports-said">${$?n("exports_working",{what:Mn($.what,n)}):r}</div>
    <div role="alert">${!$&&o&&i`<${Do} trouble=${o} go=${t} t=${n} />`}</div>
    ${s&&i`<${No} made=${s.made} fresh=${r===n("exports_done")} ask=${a} t=${n} />`}
  </div>`}var qn=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];function Pn({on:e,flip:t,words:n}){return i`<label class="tick"><input type="checkbox" checked=${e} onChange=${t} /> <span>${n}</span></label>`}function Do({trouble:e,go:t,t:n}){return e.code==="research.undecided"?i`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:i`<p class="exports-trouble">${e.where&&i`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function Oo(e){let[t,n]=m(null),[s,a]=m(null),[o,r]=m(""),l=M(!1),c=async(p,u)=>{u&&r("");try{let d=u&&new URLSearchParams(u),_=await(await fetch(p,{method:u?"POST":"GET",credentials:"same-origin",body:d})).json();if(_.refused)return void a(_.refused);let $=l.current&&!_.running;l.current=!!_.running,p.endsWith("/remove")&&r(e("exports_removed")),$&&r(p.endsWith("stop")?e("exports_stopped"):_.error?"":e("exports_done")),n(_),a(_.error)}catch{a({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return S(()=>{c("/exports")},[]),S(()=>{if(!t||!t.running)return;let p=setInterval(()=>c("/exports"),Ao);return()=>clearInterval(p)},[!!(t&&t.running)]),{told:t,ask:c,trouble:s,news:o}}function Io({state:e,value:t,set:n,disabled:s,t:a}){let o=c=>c.province?c.district:c.district||e.about.district,r=[...new Set(e.groups.map(o).filter(Boolean))].sort((c,p)=>c.localeCompare(p,"th")),l=(c,p)=>p.map(([u,d])=>i`<option key=${u} value=${`${c}:${u}`}>${d}</option>`);return i`<label class="line-field"><span>${a("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${a("exports_whole")}</option>
      ${r.length>0&&i`<optgroup label=${a("exports_districts")}>
        ${l("district",r.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&i`<optgroup label=${a("exports_groups")}>
        ${l("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var Mn=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function jo({running:e,t}){let n=Math.round(100*e.done);return i`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:Mn(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function No({made:e,fresh:t,ask:n,t:s}){let a=o=>o<me*me?s("exports_kb",{n:Math.max(1,Math.round(o/me))}):s("exports_mb",{n:(o/me/me).toFixed(1)});return i`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&i`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((o,r)=>i`<li class="exports-one" key=${o.id}>
      <p><strong>${s("exports_made_at",{at:o.at,whose:o.whose||s("exports_whole")})}</strong>
        ${t&&r===0&&i` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${o.files.map(l=>i`<li key=${l.number}>
        <a class="button quiet" href=${`/exports/${o.id}/${l.number}`} download><span lang="th">${l.name}</span>
          <span class="gentle">${a(l.bytes)}</span></a></li>`)}</ul>
      <${Lo} id=${o.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function Lo({id:e,ask:t,t:n}){let[s,a]=m(!1);return s?i`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div>`:i`<button class="button quiet" onClick=${()=>a(!0)}>${n("exports_remove")}</button>`}var Ro={1:"keep",2:"blank",3:"replace"},Bo={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function Tn({t:e,run:t}){let[n,s]=m(null),[a,o]=m(""),[r,l]=m(!1),c=M(null);S(()=>{t("findings").then(f=>f.ok&&(s(f.findings),o((f.findings[0]||{}).id||"")))},[]);let p=f=>{o(f);let b=c.current&&c.current.querySelector(`[data-finding="${f}"]`);b&&b.focus()},u=async(f,b,g="")=>{let y=C=>r&&b&&!C.does&&C.kind===f.kind&&C.words===f.words,h=new Set(n.filter(C=>C.id===f.id||y(C)).map(C=>C.id)),x=await t("decide",{findings:[...h],does:b,words:g});if(!x.ok)return;let k=n.map(C=>h.has(C.id)?{...C,does:b,instead:x.words}:C);s(k);let v=k.findIndex(C=>C.id===f.id),P=b&&[...k.slice(v),...k.slice(0,v)].find(C=>!C.does);(P||!b)&&p((P||f).id)},d=f=>{let b=n[n.findIndex(g=>g.id===a)+f];b&&p(b.id)};if(!n)return i`<p role="status">${e("clearing_looking")}</p>`;let _=n.filter(f=>!f.does).length,$=n.length;return i`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${$?_?e("clearing_left",{left:_,all:$}):e("clearing_over",{all:$}):e("clearing_none")}</p>
    ${$>0&&i`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${r} onChange=${()=>l(!r)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(f=>i`<${Ho} key=${f.id} one=${f} t=${e}
        here=${f.id===a} enter=${()=>o(f.id)} decide=${(b,g)=>u(f,b,g)} step=${d} />`)}</ol>`}
  </div>`}function Ho({one:e,t,here:n,enter:s,decide:a,step:o}){let[r,l]=m(!1),c=u=>u==="replace"?l(!0):(l(!1),a(u)),p=u=>{if(u.target.tagName==="INPUT"||u.ctrlKey||u.altKey||u.metaKey)return;let d={ArrowDown:1,ArrowUp:-1}[u.key],_=Ro[u.key];!d&&(!_||e.does)||(u.preventDefault(),d?o(d):c(_))};return i`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${p}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&i`<p class="finding-said">${t(Bo[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>a("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&i`<div class="finding-acts">${["keep","blank","replace"].map(u=>i`<button class="button" key=${u}
      aria-expanded=${u==="replace"?String(r):void 0} onClick=${()=>c(u)}>${t(`clearing_${u}`)}</button>`)}</div>`}
    ${!e.does&&r&&i`<${zo} t=${t} put=${u=>a("replace",u)} />`}
  </li>`}var Wo=e=>e&&e.focus();function zo({t:e,put:t}){return i`<form class="finding-words" onSubmit=${s=>{s.preventDefault(),t(s.currentTarget.elements.words.value)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <input ref=${Wo} name="words" type="text" maxlength="300" lang="th" /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var Fo=["choice","choices","grid"],Uo=["answer","place","at"],An=["answer","consent","person","place","unused"],Ko=[[";","semicolon"],[",","comma"],[" ","space"]];function Dn({found:e,about:t,corrections:n,correct:s,t:a}){return i`<h3>${a("columns")}</h3>
    ${!e.asks_consent&&i`<p class="import-note"><strong>${a("no_consent")}</strong> ${a("no_consent_do")}</p>`}
    ${e.notes.map(o=>i`<p class="import-note" key=${o.words}>${o.words}</p>`)}
    ${e.others.length>0&&i`<p class="import-note">${a("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${a("column")}</th><th>${a("becomes")}</th>
      <th>${a("examples")}</th></tr></thead>
      <tbody>${e.columns.map(o=>i`<${Go} key=${o.header} one=${{...o,...n[o.header]}}
        about=${t} set=${(r,l)=>s(o.header,r,l)} t=${a} />`)}</tbody></table></div>`}function Go({one:e,about:t,set:n,t:s}){let a=[...An,...An.includes(e.use)?[]:[e.use]].map(r=>[r,t.use[r]]),o=r=>`${e.header} ${s(r)}`;return i`<tr class=${["unused","person"].includes(e.use)?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${le} label=${o("becomes")} value=${e.use} options=${a} set=${r=>n("use",r)} />
      ${Uo.includes(e.use)&&e.kind!=="skip"&&i`<${Vo} one=${e} about=${t} set=${n} label=${o} t=${s} />`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function Vo({one:e,about:t,set:n,label:s,t:a}){let o=Object.entries(t.kind).filter(([r])=>r!=="skip");return i`${e.use!=="at"&&i`<${le} label=${s("kind")} value=${e.kind} options=${o} set=${r=>n("kind",r)} />`}
    ${e.kind==="date"&&i`<${Jo} one=${e} about=${t} set=${n} label=${s} t=${a} />`}
    ${Fo.includes(e.kind)&&!e.of&&i`<${Yo} one=${e} set=${n} label=${s} t=${a} />`}`}function Jo({one:e,about:t,set:n,label:s,t:a}){let o=["be","ce","each"].map(l=>[l,t.era[l]]),r=["dmy","mdy"].map(l=>[l,a(l)]);return i`<div class="import-pair"><${le} label=${s("era")} value=${e.era} none=${a("era_pick")} options=${o}
      set=${l=>n("era",l)} />
    <${le} label=${s("order")} value=${e.order} none=${a("order_pick")} options=${r}
      set=${l=>n("order",l)} /></div>`}function Yo({one:e,set:t,label:n,t:s}){let a=Ko.map(([r,l])=>[r,s(l)]),o=e.options.filter(r=>r.trim()).length;return i`${e.kind!=="choice"&&i`<label class="import-sign"><span>${s("between")}</span>
      <${le} label=${n("between")} value=${e.between} options=${a} none=${e.between?"":s("between_pick")}
        set=${r=>t("between",r)} /></label>`}
    <details class="import-options" open=${!!e.between}><summary>${s("options",{count:o})}</summary>
      <label><span class="gentle">${s("options_how")}</span>
        <textarea lang="th" aria-label=${n("options_box")} rows=${Math.min(10,Math.max(3,e.options.length+1))} value=${e.options.join(`
`)}
          onInput=${r=>t("options",r.target.value.split(`
`))}></textarea></label></details>
    <label class="tick"><input type="checkbox" checked=${e.other}
      onChange=${r=>t("other",r.target.checked)} /> ${s("other")}</label>`}function le({label:e,value:t,options:n,set:s,none:a}){return i`<select aria-label=${e} value=${t} onChange=${o=>s(o.target.value)}>
    ${a&&i`<option value="" selected=${!t}>${a}</option>`}
    ${n.map(([o,r])=>i`<option key=${o} value=${o} selected=${o===t}>${r}</option>`)}
  </select>`}function it({ask:e,t}){let[n,s]=m([]),[a,o]=m(""),[r,l]=m(null),c=u=>(u.ok&&s(u.brought),l(u.ok?null:u.error||{what:t("no_answer"),do:""}),u.ok);S(()=>{e("brought").then(c)},[]);let p=async u=>{let _=c(await e("out",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({id:u.id})}));o(_?t("out_done",{rows:u.rows}):"")};return i`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${a}</p>
    <div role="alert">${r&&i`<p class="bad"><strong>${r.what}</strong> ${r.do}</p>`}</div>
    ${n.length>0&&i`<h3>${t("brought")}</h3>
      <ul>${n.map(u=>i`<${Qo} key=${u.id} one=${u} out=${p} t=${t} />`)}</ul>`}</section>`}function Qo({one:e,out:t,t:n}){let[s,a]=m(!1),o=n("brought_one",{...e,file:e.file||n("brought_no_file")});return s?i`<li><span lang="th">${o}</span><div class="sure" role="alert"><p>${n("out_sure",e)}</p>
    <button class="button bad-button" onClick=${()=>t(e)}>${n("out_yes",e)}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div></li>`:i`<li><span lang="th">${o}</span>
      <button class="button quiet" aria-label=${`${n("out")} ${o}`} onClick=${()=>a(!0)}>${n("out")}</button></li>`}var Xo=1024*1024;async function he(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function On(){let[e,t]=m(null);return S(()=>{he("about").then(s=>s.words&&t(s))},[]),e?i`<${Zo} about=${e} t=${(s,a)=>Ze(e.words[s]??s,{most:Math.round(e.most/Xo),...a})} />`:null}function Zo({about:e,t}){let[n,s]=m(null),[a,o]=m(null),[r,l]=m(null),[c,p]=m(!1),[u,d]=m({}),[_,$]=m(!1),f=k=>{p(!1),l(k.ok||k.asks?null:k.error||{what:t("no_answer"),do:""}),(k.ok||k.surveys)&&o(v=>k.ok?{...k,notes:b(v,k)}:{...v,surveys:k.surveys}),k.ok&&d({})},b=(k,v)=>Object.keys(u).length?k.notes.filter(P=>!u[P.header]):v.notes,g=async(k,v,P={})=>{p(!0);let C=a?a.survey:"",w={...v,survey:C,corrections:u,skip_bad:_,...P};f(await he(k,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(w)}))},y=async k=>{let v=k.target.files[0];if(!v)return;if(o(null),d({}),$(!1),v.size>e.most)return l({what:t("too_big"),do:""});p(!0);let P={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(v.name)},C=await he("file",{method:"POST",headers:P,body:v});if(!C.ok)return f(C);let w={file:C.file,name:v.name};s(w),await g("look",w,{survey:"",corrections:{}})},h=(k,v,P)=>d(C=>({...C,[k]:{...C[k],[v]:P}})),x=a&&a.columns;return a&&a.stored?i`<div class="import"><p role="status" class="import-done">${t("done",a.counts)}</p>
      ${!a.asks_consent&&i`<p class="import-note">${t("no_consent")}</p>`}
      <button class="button" onClick=${()=>o(null)}>${t("another")}</button>
      <${it} ask=${he} t=${t} /></div>`:i`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${y} /></label>
    ${a&&a.surveys&&i`<${na} label=${t("survey")} value=${a.survey||""} none=${t("survey_pick")}
      options=${a.surveys.map(k=>[k.id,`${k.id} ${k.title}`])}
      set=${k=>k&&g("look",n,{survey:k,corrections:{}})} />`}
    ${a&&!x&&!c&&i`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${r&&i`<p class="bad"><strong>${r.where} ${r.what}</strong> ${r.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):x?t("found",{rows:a.rows}):""}</p>
    ${x&&i`<${Dn} found=${a} about=${e} corrections=${u} correct=${h} t=${t} />
      <${ta} found=${a} t=${t} />
      <${ea} found=${a} changed=${Object.keys(u).length>0} busy=${c} skipBad=${_} setSkipBad=${$}
        check=${()=>g("look",n)} store=${()=>g("store",n)} t=${t} />`}
    ${!a&&!c&&i`<${it} ask=${he} t=${t} />`}
  </div>`}function ea({found:e,changed:t,busy:n,skipBad:s,setSkipBad:a,check:o,store:r,t:l}){let c=e.counts.new+e.counts.changed,p=!t&&c>0&&!e.whole&&(e.bad===0||s);return i`<div class="import-acts">
    ${!t&&!e.asks_consent&&i`<p class="import-note">${l("no_consent")}</p>`}
    ${!t&&e.bad>0&&i`<p class="bad">${l("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&i`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${u=>a(u.target.checked)} /> ${l("skip_bad")}</label>`}
    ${t&&i`<button class="button primary" disabled=${n} onClick=${o}>${l("check")}</button>`}
    ${!t&&i`<button class="button primary" disabled=${n||!p} onClick=${r}>${l("store",{count:c})}</button>`}
  </div>`}function ta({found:e,t}){let n=e.bad-e.problems.length;return i`${e.bad>0&&i`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,a)=>i`<li key=${a} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&i`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&i`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&i`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function na({label:e,...t}){return i`<label class="line-field"><span>${e}</span><${le} label=${e} ...${t} /></label>`}function In({frame:e,state:t,t:n,groups:s,run:a,add:o}){let r=t.phase||(e.phases[0]||{}).id,l=t.groups.filter(p=>p.done.includes(r)).length,c=t.groups.reduce((p,u)=>p+u.members,0);return i`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:l})}`:""}</span>
      <button class="button quiet" onClick=${o}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&i`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(p=>i`<${sa} key=${p.id} group=${p} look=${s.get(p.id)}
      phase=${r} online=${t.online} about=${t.about} t=${n} run=${a} />`)}</ul>
  </section>`}function sa({group:e,look:t,phase:n,online:s,about:a,t:o,run:r}){let[l,c]=m(""),p=e.done.includes(n),u={members:e.members,online:(s||{})[e.id]||0,answers:e.counts[n]||0},d=o(s?"console_tile_online":"console_tile",u),_=o("console_manage",{name:e.name}),$=()=>r("away",{group:e.id,away:!e.away},o(e.away?"console_is_back":"console_is_away",{name:e.name})),f=()=>r("call",{group:e.id,called:!e.called},o(e.called?"console_uncalled":"console_called_now",{name:e.name}));return i`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(p?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${e.name}><${W} look=${t} /> ${p&&i`<span class="good"><${tt} name="done" /></span> `}${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!l)} aria-label=${_} title=${_}
        onClick=${()=>c(l?"":"acts")}><${tt} name="more" /></button>
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
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${f}>
        ${o(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>c("name")}>${o("console_rename")}</button>
      <button class="button quiet" onClick=${()=>c("place")}>${o("console_place")}</button>
    </div>`}
    ${l==="name"&&i`<${oa} group=${e} t=${o} run=${r} close=${()=>c("")} />`}
    ${l==="place"&&i`<${aa} group=${e} about=${a} t=${o} run=${r} close=${()=>c("")} />`}
  </li>`}function oa({group:e,t,run:n,close:s}){let[a,o]=m(e.name),r=M(null);return S(()=>r.current.focus(),[]),i`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <input ref=${r} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>o(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function aa({group:e,about:t,t:n,run:s,close:a}){let[o,r]=m({district:e.district,province:e.province}),l=M(null);S(()=>l.current.focus(),[]);let c=async u=>{u.preventDefault(),(await s("place",{group:e.id,...o},n("console_place_saved"))).ok&&a()},p=(u,d)=>i`<label><span class="gentle">${n(`console_about_${u}`)}</span>
    <input ref=${d} lang="th" maxlength="200" value=${o[u]} placeholder=${t[u]}
      onInput=${_=>r({...o,[u]:_.target.value})} /></label>`;return i`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${u=>u.key==="Escape"&&a()}>
    ${p("district",l)}${p("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${a}>${n("cancel")}</button>
  </form>`}function jn({state:e,t}){let{joining:n}=e;if(!n||!n.code)return i`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return i`<div class="join-panel">
    ${n.qr&&i`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(a=>i`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function Nn({frame:e,state:t,t:n}){let{rows:s,troubles:a}=t.led,o=r=>e.instruments.find(l=>l.id===r)||{title:r};return i`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(r=>i`<p key=${r.instrument}><strong>${o(r.instrument).title}</strong><br />
      ${["before","after"].map(l=>i`<span key=${l}>${n(`inst_${l}`)}: ${n("inst_answered",{n:r[l].n,waiting:r[l].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    <h3>${n("inst_surveys")}</h3>
    ${e.surveys.map(r=>i`<p key=${r.id}><strong>${r.num}</strong> ${r.title}<br />
      <span class="gentle">${ra(r.id,e,t,n)}</span></p>`)}
    ${e.questionnaires.filter(r=>!r.survey).map(r=>i`<p key=${r.id}><strong>${r.title}</strong><br />
      <span class="gentle">${Ln(r,t,n)}</span></p>`)}
    ${a.length>0&&i`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(r=>i`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function ra(e,t,n,s){let a=t.here[e];if(!a)return s("inst_link");let o=t.questionnaires.filter(l=>a.includes(l.id)).map(l=>Ln(l,n,s)),r=t.instruments.filter(l=>a.includes(l.id)).map(l=>l.short||l.title);return[...o,...r].join(" · ")}var Ln=(e,t,n)=>n("inst_here",{by:n(`inst_by_${e.by}`),n:t.led.answered[e.id]});function Rn({state:e,t,run:n}){let{columns:s,gaps:a,lines:o,goals:r}=e.led,l=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return i`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>i`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>l(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:o,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>i`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var la=3;function Bn(e){let{frame:t,state:n,t:s,run:a}=e,{themes:o,sayings:r}=n.led,[l,c]=m([]),[p,u]=m(""),[d,_]=m(!1),$=new Map;o.forEach(v=>v.items.forEach(P=>$.set(P,[...$.get(P)||[],v])));let f=t.questions.filter(v=>r.some(P=>P.question===v.id)),b=r.filter(v=>(!p||v.question===p)&&!(d&&v.items.every(P=>$.has(P)))),g=new Set(r.flatMap(v=>v.items)),y=l.filter(v=>g.has(v)),h=v=>v.items.every(P=>y.includes(P)),x=v=>c(h(v)?y.filter(P=>!v.items.includes(P)):[...new Set([...y,...v.items])]),k=async(v,P)=>(await a("theme",{id:T(),...v},P)).ok;return i`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${o.length>0&&i`<${ua} ...${e} themes=${o} sayings=${r} put=${k} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${p} onChange=${v=>u(v.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${f.map(v=>i`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String(d)} onClick=${()=>_(!d)}>${s("themes_only_left")}</button>
    </div>
    ${!b.length&&i`<p class="gentle nothing">${s(r.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${b.map(v=>i`<${ia} key=${v.items[0]} one=${v} ...${e} picked=${h(v)}
      tap=${x} themes=${[...new Set(v.items.flatMap(P=>$.get(P)||[]))]} showAsked=${!p} />`)}</ul>
    ${y.length>0&&i`<${ca} t=${s} themes=${o} picked=${y} put=${k} clear=${()=>c([])} />`}
  </section>`}function ia({one:e,frame:t,t:n,groups:s,picked:a,tap:o,themes:r,showAsked:l}){let c=t.questions.find(p=>p.id===e.question);return i`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>o(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${K} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${Hn} ids=${e.groups} groups=${s} />
        ${l&&c&&i`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&i` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${r.map(p=>i` <span class="tag in-theme" key=${p.theme}>${p.name}</span>`)}</span>
    </span></button></li>`}function Hn({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return i`${n.map(s=>i`<span key=${s.id} title=${s.name}><${W} look=${s} />
    ${n.length<=la?i` <span lang="th">${s.name}</span> `:i`<span class="hush">${s.name}</span>`}</span>`)}`}function ca({t:e,themes:t,picked:n,put:s,clear:a}){let[o,r]=m({theme:T(),name:""}),l=async(u,d)=>{await s(u,d)&&a()},c=u=>{u.preventDefault();let d=o.name.trim();l({theme:o.theme,name:d,items:n},e("themes_made",{name:d}))},p=u=>{let d=t.find(_=>_.theme===u.target.value);d&&l({...Wn(d),items:[...new Set([...d.items,...n])]},e("themes_added",{name:d.name}))};return i`<div class="together">
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
  </div>`}var Wn=e=>({theme:e.theme,name:e.name});function ua({themes:e,sayings:t,frame:n,t:s,groups:a,run:o,put:r}){return i`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(l=>i`<${pa} key=${l.theme} theme=${l} sayings=${t} frame=${n}
      t=${s} groups=${a} run=${o} put=${r} />`)}</ul></details>`}function pa({theme:e,sayings:t,t:n,groups:s,run:a,put:o}){let[r,l]=m(null),c=t.filter(_=>_.items.some($=>e.items.includes($))),p=()=>a("dissolve",{id:T(),theme:e.theme},n("themes_dissolved",{name:e.name})),u=_=>o({...Wn(e),items:e.items.filter($=>!_.items.includes($))},n("themes_taken_out")),d=async _=>{_.preventDefault(),await o({theme:e.theme,name:r,items:e.items},n("themes_renamed"))&&l(null)};return i`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${$a} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${r===null?i`<button class="button" onClick=${()=>l(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${p}>${n("themes_dissolve")}</button>`:i`<form class="together-new" onSubmit=${d}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${r} onInput=${_=>l(_.target.value)} />
          <button class="button primary" disabled=${!r.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>l(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>i`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${Hn} ids=${_.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>u(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var $a=({ids:e,groups:t})=>i`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>i`<span key=${n.id} title=${n.name}><${W} look=${n} /></span>`)}</span>`;function zn({state:e,t}){return i`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>i`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&i`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var Fn={instruments:Nn,plan:Rn,themes:Bn,videos:zn};function Un({pieces:e,put:t,into:n,name:s,press:a,t:o}){return e.length?i`<details class="offers"><summary class="choice">${o("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let l=r.key in t,c=s(l?t[r.key]:n||r.box);return i`<button type="button" key=${r.key} class="choice option" aria-pressed=${String(l)}
        onClick=${()=>a(r)}><span lang="th">${r.words}</span>
        <span class="gentle">${o((l?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function Kn({links:e,draft:t,link:n,t:s}){return i`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&i`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(a=>i`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${ct(a)}</span></button>`)}
  </div>`}var ct=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var da={next:"",situation:"why"};function Gn({item:e,text:t,fields:n={}},s){let a=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],r=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,p])=>({key:`${e}:${c}`,item:e,box:da[c]??c,words:p})),l=r.filter(c=>a.includes(c.box)).sort((c,p)=>a.indexOf(c.box)-a.indexOf(p.box));return l.length?l:r.map(c=>({...c,box:""}))}var Oe=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",Vn=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Oe(e,n).includes(t)),Jn=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},ut=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function Ie(e,t){if(e.put)return e.put;let n=t.filter(a=>(e.from||[]).includes(a.item)),s=Object.fromEntries(n.map(({key:a,words:o})=>[a,Vn(e,o)]).filter(([,a])=>a!==void 0));for(let{key:a,item:o,box:r}of n)ut(s,o)||(s[a]=r);return s}function Yn(e,{key:t,item:n,words:s},a,o){let r=[Oe(e,a).trim(),s].filter(Boolean).join(`
`);return{...Jn(e,a,r),put:{...o,[t]:a},from:[...new Set([...e.from||[],n])]}}function Qn(e,{key:t,words:n},s){let{[t]:a,...o}=s,[r,...l]=Oe(e,a).split(n),c=l.length?[r,l.join(n)].map(p=>p.trim()).filter(Boolean).join(`
`):r;return{...Jn(e,a,c),...Zn(e,s,o)}}function Xn(e,t,n){let s=([a,o])=>{let r=t.find(l=>l.key===a);return[a,Oe(e,o).trim()||!r?o:Vn(e,r.words)]};return Zn(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,a])=>a!==void 0)))}var Zn=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!ut(t,s)||ut(n,s))});var je=new Map;function ge(e,t,n,s){return je.has(s.id)||je.set(s.id,_a(e,t,n,s)),je.get(s.id)}async function _a(e,t,n,s){let a=await e.call(s.command||"save",s);je.delete(s.id);let o=ee(t,n);return!o||o.id!==s.id||(a.ok&&!a.ask?te(t,n):(a.ask||a.error)&&Y(t,n,{...o,sending:null})),a}function es(e,t){S(()=>{Gt(t).forEach(([n,s])=>ge(e,t,n,s.sending))},[])}var fa=["sure","about","decade","unknown"];function ts(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function ns({question:e,asked:t,draft:n,change:s,t:a}){let[o,r]=m(t||!!n.digits||n.how==="unknown");if(!o)return i`<button type="button" class="button quiet add-year" onClick=${()=>r(!0)}>
      ${a("add_year")}
    </button>`;let l=t?e.text:a("year_of_it");return i`<div class="year">
    ${!t&&i`<label class="label" for="year">${l}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?l:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${fa.map(c=>i`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${ma(n,c)} onClick=${()=>s(ha(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var ma=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",ha=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var ga=10,ss=e=>({item:e||T(),id:T(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function os(e){let{question:t,about:n,edited:s,single:a,behalf:o,offers:r,links:l,frame:c,page:p,t:u,onTyping:d,onSaved:_,onCancel:$}=e,f=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[b,g]=m(()=>ee(c.visit,f)??(s?va(s):ss(a))),[y,h]=m(""),[x,k]=m(null),[v,P]=m(""),C=M(null),w=M(b),R=Te(p),H=!!(b.text.trim()||b.digits.trim()||b.how==="unknown"||De(b.fields));S(()=>d(H),[H]),S(()=>()=>d(!1),[]),S(()=>{s&&C.current&&C.current.focus(),b.sending&&D(b)},[]);let q=E=>{w.current=E,g(E)},A=E=>{q(E),Y(c.visit,f,E)},j=(r||[]).flatMap(E=>Gn(E,t)),z=E=>{let N={...w.current,...E};A({...N,...Xn(N,j,Ie(N,j)),id:T(),sending:null}),k(null),h(y==="error"?y:"")},ne=(E,N)=>{let ie=E.tried.filter(Ps=>Ps!==E.id).slice(-ga),qs={id:E.id,item:E.item,base:[...E.base,...ie],question:t.id,about:n,text:E.text,year:ts(E,u),confirmed:N,fields:yn(t,E.fields),from:E.from,...o?{behalf:o}:{}},gt={...E,tried:[...ie,E.id],sending:qs};A(gt),D(gt)},D=async E=>{h("saving"),k(null);let N=await ge(p,c.visit,f,E.sending);if(w.current.id===E.id){if(N.ok&&!N.ask){q(ss(a)),h("saved"),_(N.saved);return}q({...w.current,sending:null}),k(N.ask||null),h(N.ask?"":N.error||"unsent")}},I=E=>{let N=Ie(w.current,j),ie=E.key in N;z(ie?Qn(w.current,E,N):Yn(w.current,E,v||E.box,N))},U=E=>{let N=w.current.from||[];z({from:N.includes(E)?N.filter(ie=>ie!==E):[...N,E]})},se=E=>{ne({...b,how:"typed",digits:E,id:T()})},G=y==="saving"&&!R,F=()=>{A({...w.current,id:T(),sending:null}),h("")},ce=Array.from(b.text).length-c.longest,ue=t.answer==="year";return i`<form class="composer" onFocusIn=${({target:E})=>ba(E,P)} onSubmit=${E=>{E.preventDefault(),ne(b)}}>
    <fieldset disabled=${G}>
      ${(ue||t.phase==="recall")&&i`<${ns} question=${t} asked=${ue} draft=${b}
        change=${z} t=${u} />`}
      ${ue&&i`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&i`<${Un} pieces=${j} put=${Ie(b,j)} into=${v} name=${E=>ya(t,E)} press=${I} t=${u} />
      ${t.words&&i`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${C} id="story" rows=${ue||t.words?2:4} lang="th"
        aria-label=${ue||t.words?void 0:t.text}
        value=${b.text} onInput=${E=>z({text:E.target.value})}></textarea>`}
      <${bn} question=${t} values=${b.fields||{}} change=${z} frame=${c} t=${u} disabled=${G}>
        ${l&&i`<${Kn} links=${l} draft=${b} link=${U} t=${u} />`}<//>
    </fieldset>
    ${ce>0&&i`<p class="note bad">${u("too_long",{n:ce})}</p>`}
    ${x&&i`<${wa} ask=${x} t=${u} suggest=${se} confirm=${()=>ne(b,x.doubt)}
      again=${()=>{k(null),z({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(G?"later":y==="saved"?"good":"")} role="status">
      ${ka(y,H,G,u)}
    </p>
    <div class="row">
      ${G?i`<button type="button" class="button" onClick=${F}>${u("take_back")}</button>`:i`<button class="button primary" disabled=${y==="saving"||ce>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&i`<button type="button" class="button quiet"
        onClick=${()=>{te(c.visit,f),$()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function ba({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var ya=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function ka(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?i`<span class="bad">${s("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function va(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:a,typed:o,fields:r,from:l}=e;return{item:n,id:T(),base:s,tried:[],text:a,how:t,digits:o,fields:r||{},from:l||[]}}function wa({ask:e,t,suggest:n,confirm:s,again:a}){let o=M(null);return S(()=>o.current.scrollIntoView({block:"center"}),[]),i`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(r=>i`<button type="button" class="button" onClick=${()=>n(r)}>
        ${t("ask_yes",{year:r})}
      </button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}var xa="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",be=e=>Array.from(e.querySelectorAll(xa)).filter(t=>!t.disabled);function pt(e,t,n=1){let s=be(e),a=t.closest("[role=radiogroup]"),o=s.findIndex(l=>l===t||a&&a.contains(l)),r=s[o+n];return r&&r.focus(),!!r}function as({field:e,value:t,near:n,set:s,frame:a,t:o}){if(e.kind==="level")return i`<${Ca} field=${e} value=${t} set=${s} t=${o} />`;if(e.kind==="choice")return i`<${Sa} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return i`<${$t} label=${e.text} value=${t} set=${s} />`;let r=rt[e.kind];return i`<${r} field=${e} value=${t} near=${n} set=${s} frame=${a} t=${o} />`}function $t({label:e,value:t,set:n,hint:s}){return i`<label class="box"><span>${e}</span>
    <textarea rows="1" lang="th" value=${t||""} placeholder=${s} onInput=${a=>n(a.target.value)}></textarea></label>`}function Sa({field:e,value:t,set:n}){return i`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>i`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}function Ca({field:e,value:t,set:n,t:s}){let a=M(null),o=Array.from({length:e.levels},(c,p)=>p+1),r=c=>{n(c),a.current.querySelectorAll("[role=radio]")[c-1].focus()},l=c=>{let[,p]=/^(?:Digit|Numpad)(\d)$/.exec(c.code)||[],u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[c.key];if(!(c.ctrlKey||c.altKey||c.metaKey)){if(o.includes(Number(p))&&!c.shiftKey)r(Number(p)),pt(a.current.closest(".sheet"),document.activeElement);else if(u)r(Math.max(1,Math.min(e.levels,t?t+u:1)));else if(["Backspace","Delete"].includes(c.key)||p==="0")n(null);else return;c.preventDefault()}};return i`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${a} onKeyDown=${l}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${o.map(c=>i`<span key=${c} class="level-key"
      role="radio" tabindex=${c===(t||1)?0:-1} aria-checked=${String(c===t)}
      aria-label=${s("level",{n:c,all:e.levels})} onClick=${()=>r(c)}>${c}</span>`)}</span></div>`}var qa=10,rs=e=>({...e,item:e.item||T(),id:T(),tried:[],dirty:!1});function ls({sheet:e,links:t,question:n,slot:s,place:a,flush:o,saved:r,frame:l,page:c,t:p}){let[u,d]=m(()=>ee(l.visit,a)??rs(s)),[_,$]=m(u.dirty?"kept":s.entry?"there":""),[f,b]=m(null),g=M(u),y=M(null),h=q=>{g.current=q,d(q)},x=q=>{let A={...g.current,...q,id:T(),dirty:!0,sending:null};h(A),Y(l.visit,a,A),b(null),$("kept")},k=q=>{te(l.visit,a),h(rs(q)),$(q.entry?"there":"")},v=async q=>{let A=g.current;if(!A.dirty)return!0;let j=A.tried.filter(ce=>ce!==A.id).slice(-qa),{id:z,item:ne,text:D,fields:I,from:U}=A,se={command:"paper_save",form:e.code,group:e.group,about:e.about,sheet:e.number,research:e.research,question:n.id,id:z,item:ne,base:[...A.base,...j],text:D,year:A.typed,fields:I,from:U,confirmed:q},G={...A,tried:[...j,z],sending:se};h(G),Y(l.visit,a,G),$("saving");let F=await ge(c,l.visit,a,se);return g.current.id!==z?!1:(h({...g.current,sending:null}),!F.ok||F.ask?(b(F.ask||null),$(F.error||"unsent"),!1):(h({...g.current,base:F.saved?[F.saved]:g.current.base,tried:[],dirty:!1}),$(F.saved?"saved":""),F.saved&&r({item:F.item,entry:F.saved,reset:k}),!0))};S(()=>(o.add(v),()=>{o.delete(v)}));let P=M(e.research);S(()=>{P.current!==e.research&&(P.current=e.research,g.current.base.length&&x({}),v())},[e.research]);let C=q=>{y.current&&!y.current.contains(q.relatedTarget)&&v()},w=(q,A)=>x({fields:{...g.current.fields,[q]:A}}),R=n.answer!=="none",H=!!(f||_&&(_.what||_==="unsent"));return i`<div class=${"typed-slot"+(H?" wrong":"")} ref=${y} onFocusOut=${C}>
    <div class=${"boxes"+(n.fields.some(q=>q.kind==="level")?" levelled":"")}>
      ${n.dated&&i`<label class="box year-box"><span>${p("typing_year")}</span>
        <input lang="th" autocomplete="off" value=${u.typed} placeholder=${p("year_example")}
          onInput=${q=>x({typed:q.target.value})} /></label>`}
      ${R&&i`<${$t} label=${n.words||p("typing_words")} value=${u.text} set=${q=>x({text:q})} />`}
      ${n.fields.map(q=>i`<${as} key=${q.id} field=${q} value=${u.fields[q.id]} frame=${l} t=${p}
        near=${u.fields[q.after]} set=${A=>w(q.id,A)} />`)}
    </div>
    ${t.length>0&&_&&i`<${Pa} links=${t} from=${u.from||[]} set=${q=>x({from:q})} t=${p} />`}
    ${f&&i`<${Ea} ask=${f} t=${p} take=${q=>{x({typed:q}),v()}} confirm=${()=>v(f.doubt)} />`}
    <p class="typed-status" role="status">${Ma(_,p)}</p>
  </div>`}function Pa({links:e,from:t,set:n,t:s}){return i`<div class="serves" role="group" aria-label=${s("typing_serves")}><span>${s("typing_serves")}</span>
    ${e.map((a,o)=>{let r=t.includes(a.item);return i`<button type="button" role="checkbox" key=${a.item} class="choice option" aria-checked=${String(r)} title=${a.text}
        onClick=${()=>n(r?t.filter(l=>l!==a.item):[...t,a.item])}><span class="tick" aria-hidden="true"></span>
        <span lang="th">${o+1}. ${a.text}</span></button>`})}</div>`}function Ea({ask:e,t,take:n,confirm:s}){return i`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(a=>i`<button type="button" class="button" key=${a} onClick=${()=>n(a)}>
      ${t("ask_yes",{year:a})}</button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function Ma(e,t){return e==="saved"||e==="there"?i`<span class="good">${t("saved")}</span>`:e==="saving"?t("saving"):e==="kept"?t("draft_kept"):e==="unsent"?i`<span class="bad">${t("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:""}function is({taken:e,next:t,close:n,frame:s,page:a,t:o,run:r}){let{form:l,group:c,about:p,sheet:u,rows:d}=e,_=o(p?"typing_title_about":"typing_title",{form:`${l.code} ${l.num}`,group:c.name,about:p&&p.name}),[$,f]=m(e.research),[b,g]=m(null),[y,h]=m({}),[x,k]=m([]),v=()=>r("paper_links",{form:l.code,group:c.id}).then(D=>D.ok&&k(D.links)),[P]=m(()=>new Set),C=M(null);S(()=>{be(C.current.querySelector(".sheet"))[0].focus(),d.some(D=>D.question.id===dt)&&v()},[]);let w=(D,I)=>{g({...I,row:cs(D)}),D.id===dt&&v()},R=async()=>{if((await Promise.all(Array.from(P,U=>U()))).every(Boolean))return t();let I=C.current.querySelector(".typed-slot.wrong");return I&&be(I)[0].focus()},H=async()=>{if(!b)return;let D={id:T(),form:l.code,item:b.item,entry:b.entry},I=await r("paper_undo",D,o("typing_undone",{row:b.row}));I.ok&&b.reset(I.slot),x.length&&v(),g(null)},q=D=>{let I=Array.from(C.current.querySelectorAll(".typed-slot")),U=I.findIndex(G=>G.contains(document.activeElement)),se=I[U+D];se&&be(se)[0].focus()},A=D=>h(I=>({...I,[D]:[...I[D]||[],T()]})),z=Aa({on:R,undo:H,row:q,here:()=>{let D=document.activeElement.closest("[data-question]"),I=D&&d.find(U=>U.question.id===D.dataset.question);I&&us(I.question)&&A(I.question.id)},root:C}),ne={sheet:{code:l.code,group:c.id,about:p?p.id:"",number:u,research:$},flush:P,frame:s,page:a,t:o};return i`<div class="typed-sheet" ref=${C} onKeyDown=${z}>
    <div class="sheet-head"><h3 lang="th">${_}</h3>
      <button type="button" class="button quiet" onClick=${n}>${o("typing_back")}</button></div>
    ${u&&i`<p class="sheet-no"><strong>${o("typing_sheet_no",{n:u})}</strong> <span class="gentle">${o("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${_}>
      <label class="tick"><input type="checkbox" checked=${$} onChange=${()=>f(!$)} />
        <span>${o("typing_research")}</span></label>
      ${d.map((D,I)=>i`<${Da} key=${D.question.id} row=${D} before=${d[I-1]} more=${y[D.question.id]||[]}
        add=${()=>A(D.question.id)} saved=${U=>w(D.question,U)} links=${Ta(D.question)?x:[]} ...${ne} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${b&&o("typing_last",{row:b.row})}</p>
      <button type="button" class="button quiet" disabled=${!b} onClick=${H}>${o("typing_undo")}</button>
      <button type="button" class="button primary" onClick=${R}>${o("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${o("typing_keys")}</p>
  </div>`}var dt="plan_goal",Ta=e=>e.offers.some(t=>t.endsWith(`.${dt}`)),cs=e=>[e.num,e.text].filter(Boolean).join(" "),us=e=>!e.single&&!e.most;function Aa({on:e,undo:t,row:n,here:s,root:a}){return o=>{let{key:r,code:l,ctrlKey:c,altKey:p,metaKey:u,shiftKey:d,target:_}=o,$=_.matches("textarea, select, input, [role=radio]");if(r==="Enter"&&(c||u))e();else if(p&&l==="KeyU")t();else if(p&&l==="KeyN")s();else if(r==="PageDown")n(1);else if(r==="PageUp")n(-1);else if(r==="Enter"&&$&&!d&&!o.isComposing)pt(a.current.querySelector(".sheet"),_)||a.current.querySelector(".button.primary").focus();else return;o.preventDefault()}}function Da({row:e,before:t,more:n,add:s,saved:a,links:o,sheet:r,flush:l,frame:c,page:p,t:u}){let{question:d,slots:_,beside:$}=e,f=d.under&&!(t&&t.question.under===d.under),b=(h,x)=>`paper/${r.code}/${r.group}/${r.about}${r.number}/${d.id}/${h.item||x}`,g={item:"",entry:"",base:[],text:"",typed:"",fields:{},from:[]},y=[..._,...n.map(()=>g)];return i`<section class="paper-row" data-question=${d.id} aria-label=${cs(d)}>
    ${f&&i`<h4 class="paper-under">${d.under}</h4>`}
    <p class="paper-asked" lang="th">${d.num&&i`<strong>${d.num}</strong>`} ${d.text}</p>
    <div class="paper-slots">
      ${$.length>0&&i`<div class="beside">${d.single&&i`<p class="note">${u("typing_two")}</p>`}
        ${$.map(h=>i`<div key=${h.entry}><p lang="th"><span class="tag">${u("typing_from_phone")}</span>
          ${h.year_text&&i` <strong class="year">${h.year_text}</strong>`} ${h.text}</p>
          <${K} question=${d} values=${h.fields} frame=${c} t=${u} /></div>`)}</div>`}
      ${y.map((h,x)=>i`<${ls} key=${x} slot=${h} question=${d} place=${b(h,x)} sheet=${r} links=${o}
        flush=${l} saved=${a} frame=${c} page=${p} t=${u} />`)}
      ${us(d)&&i`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${u("typing_add")}</button>`}
    </div>
  </section>`}function $s({state:e,frame:t,page:n,t:s,run:a}){let[o,r]=m(null),[l,c]=m({group:"",form:"",sheet:"",about:""}),[p,u]=m(null),[d,_]=m(0);if(S(()=>{a("paper").then(g=>g.ok&&r(g))},[e.groups.length]),!o)return null;let $=o.forms.find(g=>g.code===l.form.trim().toUpperCase()),f=async g=>{let y=await a("paper_take",g);y.ok&&(u(y),_(d+1))},b=()=>{if(p.form.personal)return f({group:l.group,form:l.form,sheet:""});let g=o.groups.findIndex(y=>y.id===p.group.id);return c({...l,sheet:"",about:"",group:(o.groups[g+1]||{code:""}).code}),u(null)};return p?i`<${is} key=${d} taken=${p} next=${b} close=${()=>u(null)} frame=${t} page=${n} t=${s} run=${a} />`:i`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${Oa} codes=${l} set=${c} form=${$} take=${f} t=${s} />
    <${Ia} name=${o.typist} t=${s} run=${a} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${ps} title=${s("typing_forms")} rows=${o.forms.map(g=>[g.code,`${g.num} ${g.title}`])} />
      <${ps} title=${s("typing_groups")} rows=${o.groups.map(g=>[g.code,g.name])} />
    </div>
  </div>`}function Oa({codes:e,set:t,form:n,take:s,t:a}){let o=M(null);S(()=>{o.current.focus(),o.current.select()},[]);let r=p=>{p.preventDefault(),s({...e,sheet:n&&n.personal?e.sheet:"",about:n&&n.walks?e.about:""})},l=p=>{let u=Array.from(p.currentTarget.querySelectorAll("input")),d=p.key==="Enter"&&!p.ctrlKey&&u[u.indexOf(p.target)+1];d&&(p.preventDefault(),d.focus(),d.select())},c=(p,u={})=>i`<label class="line-field"><span>${a(`typing_${p}`)}</span>
    <input value=${e[p]} autocomplete="off" maxlength="12" spellcheck=${!1} ...${u}
      onInput=${d=>t({...e,[p]:d.target.value})} /></label>`;return i`<form class="codes" onSubmit=${r} onKeyDown=${l}>
    ${c("group",{ref:o,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n&&n.personal&&c("sheet",{placeholder:a("typing_sheet_hint")})}
    ${n&&n.walks&&c("about",{placeholder:a("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${a("typing_open")}</button>
  </form>`}function Ia({name:e,t,run:n}){let[s,a]=m(e),o=M(e),r=async()=>{if(s.trim()===o.current)return;let l=await n("typist",{name:s},t("saved"));l.ok&&(o.current=l.typist)};return i`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <input lang="th" maxlength="60" value=${s} onInput=${l=>a(l.target.value)} onBlur=${r}
      onKeyDown=${l=>l.key==="Enter"&&r()} /></label>`}function ps({title:e,rows:t}){return i`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>i`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function ds({question:e,behalf:t,frame:n,state:s,page:a,t:o,say:r}){let l=s.answers.filter(c=>c.question===e.of);return i`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!l.length&&i`<p class="gentle">${o("ticks_none")}</p>`}
    ${l.map(c=>i`<${ja} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${a} t=${o} say=${r} />`)}
  </section>`}function ja({answer:e,question:t,behalf:n,state:s,page:a,t:o,say:r}){let[l,c]=m({}),p=Te(a),u=s.answers.find(h=>h.question===t.id&&h.of===e.item),d=u&&u.fields||{},_=u&&u.from||[],$=n&&u&&!u.via,f=(h,x)=>h in l?l[h]:x,b=async(h,x,k)=>{c(P=>({...P,[h]:!k}));let v=await a.call("tick",{id:T(),question:t.id,of:e.item,on:!k,...n?{behalf:n}:{},...x});c(({[h]:P,...C})=>C),v.ok||r(v)},g=(h,x,k,v)=>{let P=f(h,v);return i`<button type="button" role="checkbox" key=${h} class="choice option" aria-checked=${String(P)}
      disabled=${$||h in l} onClick=${()=>b(h,k,P)}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${x}</span></button>`},y=s.offers&&s.offers[t.id]||[];return i`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${$&&i`<p class="note">${o("typing_from_phone")}</p>`}
    ${t.fields.map(h=>{let x=h.options.filter(k=>f(k.id,(d[h.id]||[]).includes(k.id)));return i`<div key=${h.id} role="group" aria-label=${h.text}>
        <p class="label"><strong>${o("ticks_met",{n:x.length,all:h.options.length})}</strong></p>
        ${h.options.map(k=>g(k.id,k.text,{field:h.id,option:k.id},(d[h.id]||[]).includes(k.id)))}
      </div>`})}
    ${y.length>0&&i`<details class="offers"><summary class="choice">${o("ticks_from",{n:y.filter(h=>f(h.item,_.includes(h.item))).length})}</summary>
      ${y.map(h=>g(h.item,ct(h),{from:h.item},_.includes(h.item)))}</details>`}
    ${Object.keys(l).length>0&&!p&&i`<p class="note later" role="status">${o("sent_later")}</p>`}
  </article>`}function fs(e){return i`<${$s} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${Na} ...${e} /></details>`}var ft="plan_goal";function Na({frame:e,state:t,page:n,t:s,run:a}){let o=e.questions.filter(w=>t.reached.includes(w.phase)&&w.by==="group"&&!w.sensitive),[r,l]=m(""),[c,p]=m(""),[u,d]=m(""),[_,$]=m(null),[f,b]=m([]),g=o.find(w=>w.id===c),y=g&&g.phase==="gallery"?Ra(t,r):null,h=r&&g&&(!y||y.includes(u)),x=h?t.answers.filter(w=>w.group===r&&w.question===c&&(w.about||"")===(y?u:"")):[],k=g&&g.single&&x.some(_s)&&!_,v=w=>R=>{w(R),$(null)};if(S(()=>{b([]),h&&g.offers.length&&a("offers",{group:r,question:c}).then(w=>w.ok&&b(w.offers))},[r,c]),!o.length)return i`<p>${s("console_paper_none")}</p>`;let P=async w=>{let R=q=>a("paper_restore",{id:T(),item:w.item,entry:q},s("restored"));(await a("paper_delete",{id:T(),item:w.item,base:w.base},q=>({words:s("deleted"),label:s("undo"),act:()=>R(q.saved)}))).ok&&$(null)},C=w=>t.groups.filter(R=>w.includes(R.id)).map(R=>[R.id,R.name]);return i`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${_t} label=${s("console_paper_group")} value=${r} set=${v(l)} options=${C(t.groups.map(w=>w.id))} t=${s} />
    <${_t} label=${s("console_paper_question")} value=${c} set=${v(p)} t=${s}
      options=${o.map(w=>[w.id,[w.num,w.text].filter(Boolean).join(" ")])} />
    ${y&&i`<${_t} label=${s("console_paper_about")} value=${u} set=${v(d)} options=${C(y)} t=${s} />`}
    ${h&&g.of&&i`<${ds} key=${r+c} question=${g} behalf=${r} frame=${e} page=${{...n,call:a}} t=${s}
      state=${{answers:t.answers.filter(w=>w.group===r),offers:{[c]:f}}} say=${()=>{}} />`}
    ${h&&!g.of&&!k&&i`<${os} key=${[r,c,u,_?_.item:""].join()} question=${g}
      about=${y?u:void 0} edited=${_} single=${t.single[r][c]} behalf=${r} frame=${e} page=${n} t=${s}
      offers=${f.filter(w=>w.question!==ft)} links=${La(g)&&f.filter(w=>w.question===ft)}
      onTyping=${()=>{}} onSaved=${()=>$(null)} onCancel=${()=>$(null)} />`}
    ${h&&!g.of&&i`<h3>${s("console_paper_there",{n:x.length})}</h3>
      <ul class="own">${x.map(w=>i`<li key=${w.item}><p class="own-text" lang="th">
        ${w.year_text&&i`<strong class="year">${w.year_text} </strong>`}${w.text}
        <${K} question=${g} values=${w.fields} frame=${e} t=${s} /></p>
        ${w.via&&i`<span class="tag paper-tag">${s("from_paper")}</span>`}
        ${_s(w)&&i`<button class="button quiet" onClick=${()=>$(w)}>${s("edit")}</button>
          <button class="button quiet" onClick=${()=>P(w)}>${s("delete")}</button>`}</li>`)}</ul>`}
  </div>`}var La=e=>e.offers.some(t=>t.endsWith(`.${ft}`)),_s=e=>[e,...e.versions].some(t=>t.via);function Ra(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,a)=>n.times[a]).map(s=>s.id):[]}function _t({label:e,value:t,set:n,options:s,t:a}){return i`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${o=>n(o.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${s.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select></label>`}var Ba=["attendance","contact","happiness","research"];function ms({state:e,t,run:n,go:s}){let[a,o]=m([]),[r,l]=m([]),[c,p]=m(""),u=()=>n("people").then($=>$.ok&&(o($.people),l($.sheets)));S(()=>{u()},[e.asking,e.groups]);let d=async($,f)=>{let b=await n($,f,g=>t("console_erased",{n:g.erased}));p(""),b.ok&&u()},_=[...a].sort(($,f)=>f.asked-$.asked);return i`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!_.length&&!r.length&&i`<p>${t("console_people_none")}</p>`}
    ${a.some(hs)&&i`<${Ha} people=${a} t=${t} />`}
    <ul>${_.map($=>i`<${za} key=${$.visit} one=${$} t=${t} sure=${c===$.visit}
      ask=${p} erase=${()=>d("erase",{visit:$.visit})} />`)}
      ${r.map($=>i`<${Fa} key=${mt($)} one=${$} t=${t} sure=${c===mt($)}
      ask=${p} erase=${()=>d("erase_sheet",{form:$.form,group:$.group,sheet:$.sheet})} />`)}</ul>
    <${Wa} t=${t} run=${n} go=${s} /></div>`}var hs=e=>e.agreed.attendance||e.contact;function Ha({people:e,t}){let n=e.filter(hs);return i`<details class="attendance"><summary class="button quiet">${t("console_attendance",{n:n.length,all:e.length})}</summary>
    <table><thead><tr><th scope="col">${t("console_attendance_name")}</th><th scope="col">${t("console_attendance_group")}</th>
      <th scope="col">${t("console_attendance_contact")}</th></tr></thead>
      <tbody>${n.map(s=>i`<tr key=${s.visit} lang="th"><td>${s.agreed.attendance?s.nickname||t("console_person_nobody"):"–"}</td>
        <td>${s.group}</td><td>${s.contact||"–"}</td></tr>`)}</tbody></table></details>`}function Wa({t:e,run:t,go:n}){let[s,a]=m(null),[o,r]=m(""),l=()=>t("holds").then(u=>u.ok&&a(u)),c=u=>{u.preventDefault(),t("erase_workshop",{},d=>e("console_erased",{n:d.erased})).then(d=>d.ok&&location.reload())},p=e("console_erase_all_word");return i`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&i`<button class="button quiet" onClick=${l}>${e("console_erase_all")}</button>`}
    ${s&&i`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:p})}</span>
        <input type="text" autocomplete="off" value=${o} onInput=${u=>r(u.target.value)} /></label>
      <button class="button bad-button" disabled=${o.trim()!==p}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${()=>a(null)||r("")}>${e("cancel")}</button></form>`}
  </section>`}function za({one:e,t,sure:n,ask:s,erase:a}){let o=e.nickname||t("console_person_nobody"),r=Ba.filter(l=>e.agreed[l]).map(l=>t(`console_agreed_${l}`)).join(" · ");return i`<li class="person">
    <p><strong lang="th">${o}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&i` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    ${e.contact&&i`<p>${t("console_person_contact")} <strong lang="th">${e.contact}</strong></p>`}
    <p class="gentle">${r?t("console_agreed",{list:r}):t("console_agreed_none")}</p>
    <${gs} words=${t("console_erase_sure",{name:o,group:e.group,answers:e.answers})} t=${t} sure=${n}
      ask=${()=>s(e.visit)} back=${()=>s("")} erase=${a} />
  </li>`}var mt=e=>`${e.form} ${e.group} ${e.sheet}`;function Fa({one:e,t,sure:n,ask:s,erase:a}){let o={form:e.num,sheet:e.sheet,group:e.name};return i`<li class="person">
    <p><strong lang="th">${t("console_sheet",o)}</strong> <span class="gentle" lang="th">${e.name} · ${t(e.answers?"console_person":"console_sheet_emptied",e)}</span></p>
    <p class="gentle">${e.research?t("console_agreed",{list:t("console_agreed_research")}):t("console_agreed_none")}</p>
    <${gs} words=${t("console_erase_sheet_sure",o)} t=${t} sure=${n} ask=${()=>s(mt(e))} back=${()=>s("")} erase=${a} />
  </li>`}function gs({words:e,t,sure:n,ask:s,back:a,erase:o}){return n?i`<div class="sure" role="alert"><p>${e}</p>
    <button class="button bad-button" onClick=${o}>${t("console_erase_yes")}</button>
    <button class="button quiet" onClick=${a}>${t("cancel")}</button></div>`:i`<button class="button quiet" onClick=${s}>${t("console_erase")}</button>`}function ys({frame:e,state:t,t:n,run:s}){let a=e.questions.filter(o=>o.phase==="plenary");return i`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(o=>i`<${Ua} key=${o.id} question=${o} frame=${e} state=${t}
      t=${n} run=${s} />`)}
  </section>`}function Ua({question:e,frame:t,state:n,t:s,run:a}){let o=n.answers.filter(u=>u.question===e.id&&!u.group),r=(u,d)=>a("save",{...u,question:e.id,base:d,year:""},s("console_saved")),l=(u,d)=>a("restore",{id:T(),item:u,entry:d},s("console_restored")),c=u=>{let d=T();return a("delete",{id:d,item:u.item,base:u.base},{words:s("console_deleted"),label:s("undo"),act:()=>l(u.item,d)})},p=(u,d)=>a("choose",{id:T(),item:u.item,base:u.base,entry:d},s("console_saved"));return i`<div class="field">
    <p lang="th">${e.text}</p>
    <${Ka} visit=${t.visit} question=${e} state=${n} t=${s} save=${r} />
    <ul class="own">${o.map(u=>i`<${Ga} key=${u.item} one=${u} t=${s} save=${r} remove=${c}
      choose=${p} />`)}</ul>
  </div>`}function Ka({visit:e,question:t,state:n,t:s,save:a}){let o=`picture:${t.id}`,[r,l]=m(ee(e,o)||bs()),c=M("");c.current=r.text;let p=d=>{l(d),Y(e,o,d)};return i`<form class="add" onSubmit=${async d=>{d.preventDefault();let _=n.answers.find(f=>f.item===r.item);!(await a(r,_?_.base:[])).ok||c.current!==r.text||(te(e,o),l(bs()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${s("console_picture_hint")} value=${r.text}
      onInput=${d=>p({...r,id:T(),text:d.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${s("console_add_picture")}</button>
  </form>`}var bs=()=>({item:T(),id:T(),text:""});function Ga({one:e,t,save:n,remove:s,choose:a}){let[o,r]=m(!1);return o?i`<li><${Va} one=${e} t=${t} save=${n} close=${()=>r(!1)} /></li>`:e.versions.length>1?i`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(l=>i`<p class="own-text" key=${l.entry} lang="th">${l.text}
        <button class="button" onClick=${()=>a(e,l.entry)}>${t("console_pick")}</button></p>`)}</li>`:i`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>s(e)}>${t("delete")}</button></li>`}function Va({one:e,t,save:n,close:s}){let[a]=m(e.base),[o,r]=m({item:e.item,id:T(),text:e.text}),l=M(null);return S(()=>l.current.focus(),[]),i`<form class="add" onSubmit=${async p=>{p.preventDefault(),(await n(o,a)).ok&&s()}}>
    <textarea rows="3" lang="th" ref=${l} aria-label=${t("edit")} value=${o.text}
      onInput=${p=>r({...o,id:T(),text:p.target.value})}></textarea>
    <button class="button primary" disabled=${!o.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function ks({frame:e,t}){let{objective:n,outcome:s,minutes:a,source:o,steps:r,tips:l}=e.script,c=l.filter(p=>p.here);return i`<div class="script">
    ${n&&i`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&i`<h3>${t("console_outcome")}</h3><ul>${s.map(p=>i`<li key=${p} lang="th">${p}</li>`)}</ul>`}
    ${a&&i`<p class="gentle">${t(`console_minutes_${o||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!r.length&&i`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${r.map(p=>i`<${ht} key=${p.id} one=${p} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(p=>i`<${ht} key=${p.id} one=${p} />`)}</ol>
    ${l.length>c.length&&i`<details><summary class="button quiet">${t("console_tips_others",{n:l.length-c.length})}</summary>
      <ol>${l.filter(p=>!p.here).map(p=>i`<${ht} key=${p.id} one=${p} />`)}</ol></details>`}
  </div>`}function ht({one:e}){return i`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&i`<ul>${e.items.map(t=>i`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&i`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var vs=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function ws({state:e,groups:t,t:n,words:s,pages:a}){let o=(p,u)=>n(`${s}_seen_${p}`,u),r=a?a.shown:e.groups,l=e.groups.map(p=>t.get(p.id)),c=new Map(e.grid.map(p=>[p.viewer,p.times]));return i`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${o("group")}</th>
      <th scope="col" class="whose">${o("now")}</th>
      ${l.map(p=>i`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${W} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((p,u)=>i`<tr key=${p.id} class=${p.away?"away":""} ...${a?vs(a,u):{}}>
        <th scope="row" class="who"><${xs} look=${t.get(p.id)} /></th>
        <td class="whose"><${Ja} one=${p} state=${e} groups=${t} say=${o} /></td>
        ${l.map((d,_)=>i`<${Ya} key=${d.id} viewer=${p.id} look=${d} now=${e.pairs[p.id]===d.id}
          seen=${(c.get(p.id)||[])[_]>0} say=${o} />`)}
      </tr>`)}
    </tbody>
  </table>`}function xs({look:e,arrow:t}){return i`<span class="line">
    ${t&&i`<span class="arrow" aria-hidden="true"></span>`}<${W} look=${e} /><${en} name=${e.name} />
  </span>`}function Ja({one:e,state:t,groups:n,say:s}){let a=n.get(t.pairs[e.id]);return a?i`<${xs} look=${a} arrow />`:e.away?i`<span class="gentle">${s("away")}</span>`:i`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function Ya({viewer:e,look:t,now:n,seen:s,say:a}){let o=e===t.id,r=o?"own":n?"now":s?"did":"not";return i`<td class=${"cell "+r}>
    <span class="box">${!o&&(n||s)&&i`<${W} look=${t} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function Ss({frame:e,state:t,t:n,run:s}){let{number:a,count:o}=t.round;return i`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(o,a)})}</span></h2>
    <${Qa} state=${t} t=${n} run=${s} />
  </section>`}function Cs({state:e,t,groups:n}){return i`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${ws} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function Qa({state:e,t,run:n}){let{count:s,minutes:a}=e.round,[o,r]=m(s),[l,c]=m(a);S(()=>{r(s),c(a)},[s,a]);let p=o!==s||l!==a,u={count:o,minutes:l};return i`<div class="plan">
    <${fe} label=${t("console_rounds_count")} value=${o} least=${1} most=${50} set=${r} />
    <${fe} label=${t("console_rounds_minutes")} value=${l} least=${1} most=${120} set=${c} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>n("rounds",u,t("console_rounds_set",{n:o,minutes:l}))}>${t("console_rounds_use")}</button>
    <p class="gentle">${Xa(e,l,t)} ${t("console_rounds_sum",{n:o*l})}</p>
  </div>`}function Xa(e,t,n){let s=e.groups.filter(r=>!r.away).length,{gallery:a}=e.minutes;if(s<2)return n("console_rounds_too_few");if(!a)return n("console_rounds_most",{n:s-1});let o=Math.min(Math.floor(a/t),s-1);return n("console_rounds_fit",{minutes:a,n:o,most:s-1})}var Za={agenda:$n,activities:fn,announce:mn,join:jn,about:nn,paper:fs,people:ms,exports:En,clearing:Tn,import:On},er=["exports","clearing","import","paper","people","about"],tr=3e4,nr=()=>/^\/console\//.test(location.pathname);function sr({frame:e,state:t,page:n,t:s}){let[a,o]=m(""),[r,l]=m(!1),c=on(n,s);es(n,e.visit),S(()=>{let $=setInterval(()=>n.call("clock"),tr);return()=>clearInterval($)},[]);let p={frame:e,state:t,page:n,t:s,groups:Zt(e,t.groups),...c},u=Za[a],d=t.led&&Fn[t.led.kind],_=i`<${an} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return i`<div class=${"console"+(nr()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${or} frame=${e} state=${t} t=${s} open=${o} script=${r} setScript=${l} />
      <${lr} warning=${t.warning} t=${s} />
    </div>
    <${cn} ...${p} />
    <main class="desk">
      <div class="side">
        <${In} ...${p} add=${()=>o("about")} />
        ${e.kind==="memory"&&t.reached.includes("plenary")&&i`<${ys} ...${p} />`}
        ${d&&i`<${d} ...${p} />`}
        ${t.phase==="gallery"&&i`<${Ss} ...${p} />`}
        ${(t.phase==="gallery"||t.round.number>0)&&i`<${Cs} ...${p} />`}
      </div>
      ${r?i`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>l(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${ks} ...${p} /></div></aside>`:i`<${Sn} ...${p} />`}
    </main>
    ${u&&i`<${rn} title=${s(`console_${a}`)} look=${a+"-dialog"} t=${s} close=${()=>o("")}>
      <${u} ...${p} go=${o} />${_}<//>`}
    ${!u&&_}
  </div>`}function or({frame:e,state:t,t:n,open:s,script:a,setScript:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:l,backup:c,about:p}=t;return i`<header class="top">
    <div class="headline"><h1>${J(e.title)}<span class="gentle">${p.title}</span></h1>
      ${c&&i`<${rr} backup=${c} t=${n} />`}</div>
    ${p.demo&&i`<${tn} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>o(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${l&&l.code&&i` <strong class="top-code">${l.code}</strong>`}
    </button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${ar} state=${t} t=${n} open=${s} />
  </header>`}function ar({state:e,t,open:n}){let s=M(null),a=o=>{s.current.open=!1,n(o)};return i`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${er.map(o=>i`<button class="button quiet" key=${o} onClick=${()=>a(o)}>
      ${t(`console_${o}`)}</button>`)}</div></details>`}function rr({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return i`<p class="backup">${t("console_backup",{time:s})}</p>`}function lr({warning:e,t}){return i`<div role="alert">${e&&e.what&&i`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var sc=Qt(sr);export{sc as default};
