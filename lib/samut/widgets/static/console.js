var v,xe,wt,q,te,K,Se,V,Ce,oe,ne,xt,W=Symbol.for("pv"),Q={},X=[],St=/^m(i|n|o|s|text|space)$/,se=Array.isArray,re=X.slice,I=Object.assign;function N(t){t&&t.parentNode&&t.remove()}function Me(t,e,n){var o,a,s,r={},l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?a=e[s]:r[s]=e[s];return l>2&&(r.children=l>3?re.call(arguments,2):n),R(t,r,o,a,null)}function R(t,e,n,o,a){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:W,__v:a||++xe,__i:-1,__u:0};return!a&&v.vnode&&v.vnode(s),s}function Y(t){return t.children}function G(t,e){this.props=t,this.context=e,this.__g=0}function L(t,e){if(e==null)return t.__&&L(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:L(t)}function Ct(t){var e,n=t.__v,o=n.__e,a=[],s=[],r=t.__P;r&&((e=I({constructor:W},n)).__v=n.__v+1,v.vnode&&v.vnode(e),ae(r,e,n,t.__n,r.namespaceURI,32&n.__u?[o]:null,a,o||L(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,qe(a,e,s),n.__=n.__e=null,e.__e!=o&&Pe(e))}function Pe(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Pe(t)}function ke(t){(8&t.__g||(t.__g|=8,q.push(t),K++))&&te==v.debounceRendering||((te=v.debounceRendering)||queueMicrotask)(Te)}function Te(){try{for(var t,e=1;q.length;)q.length>e&&q.sort(Se),t=q.shift(),e=q.length,8&t.__g&&Ct(t)}finally{(K=q.length)&&(te||queueMicrotask)(Te)}}function Ee(t,e,n,o,a,s,r,l,i,d,c){var f,p,u,$,h,m,y=o.__k||X,g=e.length;for(i=Mt(n,e,y,i,g),f=0;f<g;f++)(u=n.__k[f])!=null&&(p=~u.__i&&y[u.__i]||Q,u.__i=f,m=ae(t,u,p,a,s,r,l,i,d,c),$=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&le(p.ref,null,u,p),u.ref&&c.push(u.ref,u.__c||$,u)),h=h||$,4&u.__u?(i=He(u,i,t,!p.__v),p.__e&&(p.__e=null)):typeof u.type=="function"&&m!==void 0?i=m:$&&(i=$.nextSibling),u.__u&=-21);return n.__e=h,i}function Mt(t,e,n,o,a){var s,r,l,i,d,c,f,p,u,$=n.length,h=$,m=0,y=0,g=t.__k=Array(a);for(s=0;s<a;s++)(r=e[s])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=g[s]=R(null,r):se(r)?r=g[s]=R(Y,{children:r}):r.constructor===W&&r.__b?r=g[s]=R(r.type,r.props,r.key,r.ref,r.__v):g[s]=r,i=s+m,r.__=t,r.__b=t.__b+1,l=null,~(d=r.__i=Pt(r,n,i,h))&&(h--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(r.__u|=16,d==i-1?m--:d==i+1?m++:d!=i&&(d>i?m--:m++,y=1)):(~d||(a>$?m--:a<$&&m++),typeof r.type!="function"&&(r.__u|=4))):g[s]=null;if(y){for(c=[],f=[],s=0;s<a;s++)if((r=g[s])&&16&r.__u){for(m=0,p=c.length;m<p;)c[u=m+p>>1]<r.__i?m=u+1:p=u;c[m]=r.__i,f[s]=m+1}for(m=c.length;s--;)f[s]&&(f[s]==m?m--:g[s].__u|=4)}if(h)for(s=0;s<$;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=L(l)),ce(l,l));return o}function He(t,e,n,o){var a,s,r,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(a=t.__k)for(s=0;s<a.length;s++)a[s]&&(a[s].__=t,e=He(a[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=L(t))&&!e.parentNode&&(e=null),r=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(r!=l&&(!o&&n.moveBefore&&r.parentNode?n.moveBefore(r,e):n.insertBefore(r,e||null)),e=r;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Pt(t,e,n,o){var a,s=t.key,r=t.type,l=e[n],i=l&&!(2&l.__u);if(l===null&&s==null||i&&s==l.key&&r==l.type)return n;if(o>(i?1:0)){for(a=n-1;a>=0;a--)if((l=e[a])&&!(2&l.__u)&&s==l.key&&r==l.type)return a;for(a=n+1;a<e.length;a++)if((l=e[a])&&!(2&l.__u)&&s==l.key&&r==l.type)return a}return-1}function we(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function B(t,e,n,o,a){var s,r;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||we(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||we(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(r=ne[e]||(ne[e]=Tt(e)),(t.__a||(t.__a={}))[e]=oe,s=e!=(e=e.replace(Ce,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,r,s):t.removeEventListener(e,r,s));else{if(a=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Tt(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[V]==null)e[V]=oe++;else if(e[V]<this.__a[t])return;return n(v.event?v.event(e):e)}}}function ae(t,e,n,o,a,s,r,l,i,d){var c,f,p,u,$,h,m,y,g,S,k,ee,ve,F,A,ye,D,z,H=e.type;if(e.constructor!==W)return null;128&n.__u&&(i=32&n.__u,c=n.__c.__z)&&(e.__u|=i,f=s=[],c.nodeType==8?l=J(c,s):s.push(c),l=s[0]||l),(c=v.__b)&&c(e);e:if(typeof H=="function"){p=r.length;try{if(y=e.props,g=(c=H.prototype)&&c.render,S=(c=H.contextType)&&o[c.__c],k=c?S?S.props.value:c.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(g?e.__c=u=new H(y,k):(e.__c=u=new G(y,k),u.constructor=H,u.render=Ht),S&&S.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),H.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=I({},u.__s)),I(u.__s,H.getDerivedStateFromProps(y,u.__s)))),$=u.props,h=u.state,u.__v=e,n.__c){if(y!==$&&g&&!H.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(y,k),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(y,u.__s,k)===!1){e.__v!=n.__v&&(u.props=y,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(M){M&&(M.__=e)}),X.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&r.push(u),l=L(n);break e}u.componentWillUpdate&&u.componentWillUpdate(y,u.__s,k),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,h,m)})}else g&&!H.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=k,u.props=y,u.__P=t,u.__g&=-5,ee=v.__r,ve=g?25:0;do u.__g&=-9,ee&&ee(e),c=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++ve<25);g&&(X.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=I({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(m=u.getSnapshotBeforeUpdate($,h)),F=c&&c.type===Y&&c.key==null?c.props.children:c,y.__P&&(c=l,a=(t=y.__P).namespaceURI,i=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(M){M&&ce(M,M)}),n.__k=null),l=n.__k?L(n,0):null),l=Ee(t,se(F)?F:[F],e,n,o,a,s,r,l,i,d),y.__P&&(e.__e=null,l=c),e.__u&=-161,f&&f.some(N),u.__h.length&&r.push(u),1&u.__g&&(u.__g&=-4)}catch(M){if(r.length=p,e.__v=null,i||s)if(M&&M.then){if(e.__u|=128|i,s){for(~(D=s.indexOf(l||void 0))||(D=s.length);(z=s[D-1])&&z.nodeType==8;)D--;for(;D<s.length;D++)if(z=s[D])if(s[D]=null,A){if(z==ye)break}else{if(z.nodeType!=8)break;z.data.startsWith("$s")&&(ye=J(A=z))}}if(!A){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;A=l}(c=J(A=e.__c.__z||(e.__c.__z=A)))?(e.__e=A,l=c):e.__e=l,l=l&&l.nextSibling}else s&&s.some(N);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),M&&M.then||De(e),v.__e(M,e,n)}}else l=e.__e=Et(n.__e,e,n,o,a,s,r,i,d,t);return(c=v.diffed)&&c(e),l}function J(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function De(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(De))}function qe(t,e,n){for(var o=0;o<n.length;)le(n[o++],n[o++],n[o++]);v.__c&&v.__c(e,t),t.some(function(a){try{t=a.__h,a.__h=[],t.some(function(s){s.call(a)})}catch(s){v.__e(s,a.__v)}})}function Et(t,e,n,o,a,s,r,l,i,d){var c,f,p,u,$,h,m,y,g=n.props||Q,S=e.props,k=e.type;if(k=="svg"?a="http://www.w3.org/2000/svg":k=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if(($=s[c])&&(k?$.localName==k:$.nodeType==3)){t=$,s[c]=null;break}}if(!t){if(y=d.ownerDocument||document,!k)return y.createTextNode(S);t=y.createElementNS(a,k,S.is?S:d),l&&(v.__m&&v.__m(e,s),l=!1),s=null}if(k){if(d=k=="template"&&t.content||t,s=k=="textarea"&&S.defaultValue!=null?null:s&&re.call(d.childNodes),!l&&s)for(g={},c=0;c<t.attributes.length;c++)g[($=t.attributes[c]).name]=$.value;for(c in g)$=g[c],c=="dangerouslySetInnerHTML"?p=$:c=="children"||c in S||c=="value"&&"defaultValue"in S||c=="checked"&&"defaultChecked"in S||B(t,c,null,$,a);for(c in S)$=S[c],c=="children"?u=$:c=="dangerouslySetInnerHTML"?f=$:c=="value"?h=$:c=="checked"?m=$:l&&typeof $!="function"||g[c]===$||B(t,c,$,g[c],a);f?(l||p&&(f.__html==p.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(p&&(t.textContent=""),(k=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&St.test(k))&&(a="http://www.w3.org/1999/xhtml"),Ee(d,se(u)?u:[u],e,n,o,a,s,r,s?s[0]:n.__k&&L(n,0),l,i),s&&s.some(N)),l&&k!="textarea"||(c="value",k=="progress"&&h==null?t.removeAttribute(c):h==null||h===t[c]&&(k!="progress"||h)||B(t,c,h,g[c],a),c="checked",m!=null&&m!=t[c]&&B(t,c,m,g[c],a))}else g===S||l&&t.data==S||(t.data=S);return t}function le(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(a){v.__e(a,n)}}function ce(t,e,n){var o,a,s,r;if(v.unmount&&v.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||le(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){v.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&ce(o[r],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(a=J(o,s=[]))&&(o==t.__e&&s.some(N),N(a),N(o)),n||N(t.__e),t.__e=t.__c=t.__=null}function Ht(t,e,n){return this.constructor(t,n)}function ie(t,e){var n,o,a,s;v.__&&v.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=R(Y,{children:[t]}),a=[],s=[],ae(e,e.__k,o||Q,Q,e.namespaceURI,o?null:e.firstChild?re.call(e.childNodes):null,a,o?o.__e:e.firstChild,n,s),qe(a,e.__k,s),e.__k.props.children=null}v={__e:function(t,e,n,o){for(var a,s,r;e=e.__;)if((a=e.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(s=a.constructor)&&s.getDerivedStateFromError)&&a.setState(s.getDerivedStateFromError(t)),a.componentDidCatch&&(a.componentDidCatch(t,o||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(l){t=l}}throw K=0,t}},xe=0,wt=function(t){return t!=null&&t.constructor===W},G.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=I({},this.state)),typeof t=="function"&&(t=t(I({},n),this.props)),t&&(I(n,t),this.__v&&(e&&this.__k.push(e),ke(this)))},G.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ke(this))},G.prototype.render=Y,q=[],K=0,Se=function(t,e){return t.__v.__b-e.__v.__b},V=Symbol(),Ce=/(PointerCapture)$|Capture$/i,oe=0,ne={},xt=0;var j,x,ue,Le,_e=Object.is,Z=0,Ue=[],de=[],w=v,Ae=w.__b,ze=w.__r,Ne=w.diffed,Ie=w.__c,Re=w.unmount,We=w.__;function fe(t,e){w.__h&&w.__h(x,t,Z||e),Z=0;var n=x.__H||(x.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function b(t){return Z=1,Dt(Be,t)}function Dt(t,e,n){var o=fe(j++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Be(void 0,e),function(s){var r=(o.__N||o.__)[0],l=o.t(r,s);_e(r,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=x,!x.__f)){x.__f=!0;var a=x.shouldComponentUpdate;x.shouldComponentUpdate=function(s,r,l){var i=this.__H;if(!i)return!0;var d=!1,c=this.props!=s;if(i.__.some(function(p){p.__N&&(d=!0,_e(p.__[0],p.__N[0])||(c=!0))}),a){var f=a.call(this,s,r,l);return d?f||c:f}return!d||c}}return o.__}function C(t,e){var n=fe(j++,3);!w.__s&&Fe(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,x.__H.__h.push(n))}function P(t){return Z=5,qt(function(){return{current:t}},[])}function qt(t,e){var n=fe(j++,7);return Fe(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Lt(){var t;do{for(;t=de.shift();)try{O(t)}catch(n){w.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ue.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(O),e.__h.some(pe),e.__h=[]}catch(n){e.__h=[],w.__e(n,t.__v)}}}while(de.length)}w.__b=function(t){x=null,Ae&&Ae(t)},w.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),We&&We(t,e)},w.__r=function(t){ze&&ze(t),j=0;var e=(x=t.__c).__H;e&&(ue==x?x.__h=[]:(e.__h.some(O),e.__h.some(pe),j=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ue=x},w.diffed=function(t){Ne&&Ne(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&je(Ue.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ue=x=null},w.__c=function(t,e){e.some(function(n){try{n.__h.some(O),n.__h=n.__h.filter(function(o){return!o.__||pe(o)})}catch(o){n.__h=[function(){throw o}]}}),Ie&&Ie(t,e)},w.unmount=function(t){Re&&Re(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,je(de.push(a))}else O(a)}catch(s){e=s}}),o.__H=void 0,e&&w.__e(e,o.__v))};var Oe=typeof requestAnimationFrame=="function";function At(t){var e,n=function(){clearTimeout(o),Oe&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Oe&&(e=requestAnimationFrame(n))}function je(t){t!=1&&Le==w.requestAnimationFrame||((Le=w.requestAnimationFrame)||At)(Lt)}function O(t){var e=x,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),x=e}function pe(t){var e=x;t.__c=t.__(),x=e}function Fe(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!_e(n,t[o])})}function Be(t,e){return typeof e=="function"?e(t):e}var Ge=function(t,e,n,o){var a;e[0]=0;for(var s=1;s<e.length;s++){var r=e[s++],l=e[s]?(e[0]|=r?1:2,n[e[s++]]):e[++s];r===3?o[0]=l:r===4?o[1]=Object.assign(o[1]||{},l):r===5?(o[1]=o[1]||{})[e[++s]]=l:r===6?o[1][e[++s]]+=l+"":r?(a=t.apply(l,Ge(t,l,n,["",null])),o.push(a),l[0]?e[0]|=2:(e[s-2]=0,e[s]=a)):o.push(l)}return o},Ve=new Map;function Je(t){var e=Ve.get(this);return e||(e=new Map,Ve.set(this,e)),(e=Ge(this,e.get(t)||(e.set(t,e=(function(n){for(var o,a,s=1,r="",l="",i=[0],d=function(p){s===1&&(p||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?i.push(0,p,r):s===3&&(p||r)?(i.push(3,p,r),s=2):s===2&&r==="..."&&p?i.push(4,p,0):s===2&&r&&!p?i.push(5,0,!0,r):s>=5&&((r||!p&&s===5)&&(i.push(s,0,r,a),s=6),p&&(i.push(s,p,0,a),s=6)),r=""},c=0;c<n.length;c++){c&&(s===1&&d(),d(c));for(var f=0;f<n[c].length;f++)o=n[c][f],s===1?o==="<"?(d(),i=[i],s=3):r+=o:s===4?r==="--"&&o===">"?(s=1,r=""):r=o+r[0]:l?o===l?l="":r+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,a=r,r=""):o==="/"&&(s<5||n[c][f+1]===">")?(d(),s===3&&(i=i[0]),s=i,(i=i[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):r+=o),s===3&&r==="!--"&&(s=4,i=i[0])}return d(),i})(t)),e),arguments,[])).length>1?e:e[0]}var _=Je.bind(Me),zt=15e3;function T(){let t=crypto.getRandomValues(new Uint8Array(16));return Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")}function Nt(t,e={}){return t.replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}function It(t){let e=new Map,n={offset:0};return t.on("msg:custom",o=>{o&&typeof o.now=="number"&&(n.offset=o.now-Date.now()/1e3);let a=o&&e.get(o.id);a&&a(o)}),n.call=(o,a={})=>new Promise(s=>{let r=T(),l=d=>{clearTimeout(i),e.delete(r),s(d)},i=setTimeout(()=>l({}),zt);e.set(r,l),t.send({id:r,do:o,args:a})}),n.now=()=>Date.now()/1e3+n.offset,n}function Ke(t){function e({model:n,page:o}){let[,a]=b(0);C(()=>{let l=()=>a(i=>i+1);return n.on("change:state",l),n.on("change:frame",l),o.call("clock").then(l),()=>{n.off("change:state",l),n.off("change:frame",l)}},[]);let s=n.get("frame"),r=(l,i)=>Nt(s.texts[l]??l,i);return _`<${t} frame=${s} state=${n.get("state")} page=${o} t=${r} />`}return{render({model:n,el:o}){return ie(_`<${e} model=${n} page=${It(n)} />`,o),()=>ie(null,o)}}}function Rt(t,e){let[,n]=b(0);return C(()=>{let o=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(o)},[]),!t||t.ends_at==null&&t.left==null?null:Math.round(t.ends_at==null?t.left:t.ends_at-e.now())}function Wt(t){let e=Math.abs(t);return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function Qe({timer:t,page:e,t:n}){let o=Rt(t,e);if(o==null)return null;let a=o<0,s=a?n("time_over"):t.ends_at==null?n("time_paused"):n("time_left");return _`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${s}</span> <span class="clock-face">${Wt(o)}</span>
  </span>`}var $e={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},Ot=Object.keys($e),jt="#37474f",Ut=11,Xe=t=>(t.match(/[\u201c"](.+?)[\u201d"]/)||[t,t])[1];function Ye(t,e){let n=t.colours||[],o=t.symbols||Ot;return new Map(e.map((a,s)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[s%n.length]:jt,symbol:o[s%o.length]}]))}function E({look:t}){return _`<svg class="mark" viewBox="0 0 20 20" fill=${t.colour} aria-hidden="true" focusable="false">
    <path d=${$e[t.symbol]||$e.circle} /></svg>`}function Ze({name:t}){let e=Ft(t);return _`<span class="name" lang="th" title=${t}>
    <span class="name-head">${t.slice(0,e)}</span><span class="name-tail">${t.slice(e)}</span>
  </span>`}function Ft(t){let e=o=>o.find(a=>t.length-a<=Ut),n=e(Bt(t));return n===void 0?e(Vt(t))||0:n}function Bt(t){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(t),e=>e.index):[]}function Vt(t){let e=t.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(e,n=>n.index)}var Gt={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},he=({name:t})=>_`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${Gt[t]} /></svg>`;var et=({t,words:e="board_demo"})=>_`<strong class="ribbon">${t(e)}</strong>`;var me=["title","province","district","place"];function tt({state:t,t:e,groups:n,run:o}){return _`<div class="about-panel">
    <${Jt} about=${t.about} t=${e} run=${o} />
    <${Kt} state=${t} t=${e} groups=${n} run=${o} />
  </div>`}function Jt({about:t,t:e,run:n}){let[o,a]=b(Object.fromEntries(me.map(i=>[i,t[i]]))),s=me.some(i=>o[i]!==t[i]),r=i=>{i.preventDefault(),n("about",o,e("console_saved"))},l=i=>n("about",{may_make_groups:i.target.checked},e("console_saved"));return _`<form onSubmit=${r}>
    ${me.map(i=>_`<label class="line-field" key=${i}><span>${e(`console_about_${i}`)}</span>
      <input maxlength="200" lang="th" value=${o[i]}
        onInput=${d=>a({...o,[i]:d.target.value})} /></label>`)}
    <button class="button primary" disabled=${!s}>${e("save")}</button>
    <label class="tick"><input type="checkbox" checked=${t.may_make_groups} onChange=${l} />
      ${e("console_may_make_groups")}</label>
  </form>`}function Kt({state:t,t:e,groups:n,run:o}){let[a,s]=b("");return _`<form onSubmit=${async l=>{l.preventDefault(),(await o("add_group",{name:a},e("console_group_added",{name:a.trim()}))).ok&&s("")}}>
    <label class="line-field"><span>${e("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${l=>s(l.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${e("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${e("console_groups")}>
      ${t.groups.map(l=>_`<li key=${l.id} lang="th"><${E} look=${n.get(l.id)} /> ${l.name}</li>`)}
    </ul>
  </form>`}var ge=40,Qt=280,nt="hall";function st(t){let{frame:e,state:n,t:o}=t,[a,s]=b(""),[r,l]=b(""),[i,d]=b(ge);C(()=>d(ge),[a,r]);let c=p=>(!a||(p.group||nt)===a)&&(!r||p.question===r),f=n.answers.filter(c);return _`<section class="panel answers-panel" aria-label=${o("console_answers")}>
    <h2>${o("console_answers")} <span class="gentle">${o("console_answers_count",{n:f.length})}</span></h2>
    ${n.spotlight&&_`<${Xt} ...${t} />`}
    <div class="filters">
      <${ot} label=${o("console_by_group")} all=${o("console_all_groups")} value=${a} set=${s}
        options=${[...n.groups.map(p=>[p.id,p.name]),[nt,o("console_hall")]]} />
      <${ot} label=${o("console_by_question")} all=${o("console_all_questions")} value=${r} set=${l}
        options=${e.questions.map(p=>[p.id,rt(p)])} />
    </div>
    ${!f.length&&_`<p class="gentle nothing">${o(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${f.slice(0,i).map(p=>_`<${Yt} key=${p.item} answer=${p} ...${t} />`)}
      ${f.length>i&&_`<li><button class="button quiet" onClick=${()=>d(i+ge)}>
        ${o("console_more_answers",{n:f.length-i})}</button></li>`}
    </ul>
  </section>`}function Xt({state:t,t:e,run:n}){let o=t.answers.find(r=>r.item===t.spotlight),a=o&&(o.text||o.year_text),s=()=>n("spotlight",{item:null},e("console_unlit"));return _`<div class="on-board">
    <p><strong>${e("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${s}>${e("console_unlight")}</button>
  </div>`}var rt=t=>[t.num,t.text].filter(Boolean).join(" ");function ot({label:t,all:e,value:n,set:o,options:a}){return _`<label class="pick"><span class="hush">${t}</span>
    <select value=${n} onChange=${s=>o(s.target.value)}>
      <option value="">${e}</option>
      ${a.map(([s,r])=>_`<option key=${s} value=${s}>${r}</option>`)}
    </select>
  </label>`}function Yt({answer:t,frame:e,state:n,t:o,groups:a,run:s}){let r=a.get(t.group),[l,i]=b(!1),d=e.questions.find(h=>h.id===t.question),c=t.versions.length>1?t.versions:[t],f=c.some(h=>h.text.length>Qt),p=n.spotlight===t.item,u=()=>s("spotlight",{item:p?null:t.item},o(p?"console_unlit":"console_lit")),$=()=>s("hide",{item:t.item,hidden:!t.hidden},o(t.hidden?"console_shown":"console_hid"));return _`<li class=${"said"+(t.hidden?" hidden-one":"")+(p?" lit":"")}>
    <p class="said-from">${r&&_`<${E} look=${r} /> `}<strong lang="th">${r?r.name:o("console_hall")}</strong>
      ${t.by&&_`<span class="gentle"> · ${t.by}</span>`}</p>
    <p class="gentle said-asked">${d&&rt(d)}</p>
    ${t.hidden&&_`<p class="tag hidden-tag">${o("console_hidden")}</p>`}
    ${p&&_`<p class="tag lit-tag">${o("console_on_board")}</p>`}
    ${c.length>1&&_`<p class="tag two-tag">
      ${o(t.group?"console_versions":"console_versions_pick",{n:c.length})}</p>`}
    ${c.map(h=>_`<p key=${h.entry} class=${"said-text"+(f&&!l?" cut":"")} lang="th">
      ${h.year_text&&_`<strong class="year">${h.year_text} </strong>`}${h.text}</p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(p)} disabled=${t.hidden} onClick=${u}>
        ${o(p?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(t.hidden)} onClick=${$}>
        ${o(t.hidden?"console_show":"console_hide")}</button>
      ${f&&_`<button class="button quiet" aria-expanded=${String(l)} onClick=${()=>i(!l)}>
        ${o(l?"console_less":"console_whole")}</button>`}
    </div>
  </li>`}function at({frame:t,state:e,t:n,groups:o,run:a,add:s}){let r=e.phase||(t.phases[0]||{}).id,l=e.groups.filter(d=>d.done.includes(r)).length,i=e.groups.reduce((d,c)=>d+c.members,0);return _`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:e.groups.length,members:i})}
        ${e.phase?` · ${n("console_groups_done",{n:l})}`:""}</span>
      <button class="button quiet" onClick=${s}>${n("console_add_group")}</button>
    </h2>
    ${!e.groups.length&&_`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${e.groups.map(d=>_`<${Zt} key=${d.id} group=${d} look=${o.get(d.id)}
      phase=${r} t=${n} run=${a} />`)}</ul>
  </section>`}function Zt({group:t,look:e,phase:n,t:o,run:a}){let[s,r]=b(""),l=t.done.includes(n),i=o("console_manage",{name:t.name}),d=o(t.away?"console_is_back":"console_is_away",{name:t.name}),c=()=>a("away",{group:t.id,away:!t.away},d);return _`<li class=${"tile"+(t.away?" away":"")+(l?" done":"")} style=${`border-top-color:${e.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${E} look=${e} /> ${t.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!s)} aria-label=${i} title=${i}
        onClick=${()=>r(s?"":"acts")}><${he} name="more" /></button>
    </div>
    <p>${o("console_tile",{members:t.members,answers:t.counts[n]||0})}
      ${l&&_`<strong class="good tile-tag"><${he} name="done" /> ${o("console_done")}</strong>`}
      ${t.away&&_`<strong class="tile-tag">${o("console_seen_away")}</strong>`}</p>
    ${s==="acts"&&_`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(t.away)} onClick=${c}>
        ${o(t.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" onClick=${()=>r("name")}>${o("console_rename")}</button>
    </div>`}
    ${s==="name"&&_`<${en} group=${t} t=${o} run=${a} close=${()=>r("")} />`}
  </li>`}function en({group:t,t:e,run:n,close:o}){let[a,s]=b(t.name),r=P(null);return C(()=>r.current.focus(),[]),_`<form class="rename" onSubmit=${async i=>{i.preventDefault(),(await n("rename_group",{group:t.id,name:a},e("console_renamed"))).ok&&o()}} onKeyDown=${i=>i.key==="Escape"&&o()}>
    <input ref=${r} aria-label=${e("console_rename_of",{name:t.name})} maxlength="200" value=${a}
      onInput=${i=>s(i.target.value)} />
    <button class="button primary">${e("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${e("cancel")}</button>
  </form>`}function lt({state:t,t:e}){let{joining:n}=t;if(!n||!n.code)return _`<p>${e("console_join_none")}</p>`;let o=n.urls||[];return _`<div class="join-panel">
    ${n.qr&&_`<img src=${n.qr} alt=${e("console_qr",{url:o[0]||""})} />`}
    <div>
      <p>${e("console_join_how")}</p>
      ${o.map(a=>_`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${e("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${e("console_join_wifi")}</p>
    </div>
  </div>`}var ct=5e3,tn=500,nn=["phase","round","undo"];function it(t,e){let[n,o]=b([]),[a,s]=b(!1),r=P(new Set),l=P(0),i=p=>o(u=>u.filter($=>$.id!==p)),d=p=>{let u=l.current+=1;o($=>[...$.slice(-2),{...p,id:u}]),p.error||setTimeout(()=>i(u),p.act?4*ct:ct)},c=p=>{r.current.delete(p),p==="lead"&&s(!1)};return{run:async(p,u={},$="")=>{let h=nn.includes(p)?"lead":p+JSON.stringify({...u,id:""});if(r.current.has(h))return{};r.current.add(h),h==="lead"&&s(!0);let m=await t.call(p,u);return m.ok&&$&&d(typeof $=="string"?{words:$}:$),m.ok||d({error:m.error||{what:e("console_no_answer"),do:e("console_no_answer_do")}}),m.ok&&h==="lead"?setTimeout(()=>c(h),tn):c(h),m},busy:a,toasts:n,drop:i}}function ut({toasts:t,drop:e,t:n}){let o=t.filter(s=>s.error),a=t.filter(s=>!s.error);return _`<div class="toasts">
    <div role="alert">${o.map(s=>_`<div class="note-box bad-box" key=${s.id}>
      <p>${s.error.where&&_`<span>${s.error.where} · </span>`}<strong>${s.error.what}</strong> ${s.error.do}</p>
      <button class="button quiet" onClick=${()=>e(s.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(s=>_`<div class="note-box" key=${s.id}>
      <p>${s.words}</p>
      ${s.act&&_`<button class="button quiet" onClick=${()=>{e(s.id),s.act()}}>${s.label}</button>`}
    </div>`)}</div>
  </div>`}function _t({title:t,t:e,close:n,children:o}){let a=P(null);return C(()=>{let s=document.activeElement,r=a.current;return r.showModal?r.showModal():r.setAttribute("open",""),r.addEventListener("close",n),()=>{r.removeEventListener("close",n),s&&s.focus&&s.focus()}},[]),_`<dialog class="panel-dialog" ref=${a} aria-label=${t}>
    <div class="panel-head">
      <h2>${t}</h2><button class="button" onClick=${()=>a.current.close()}>${e("close")}</button>
    </div>
    ${o}
  </dialog>`}function U({label:t,value:e,least:n,most:o,set:a,after:s}){let r=l=>a(Math.max(n,Math.min(o,Math.round(l)||n)));return _`<label class=${"count-field"+(s?" after":"")}><span>${t}</span>
    <input type="number" inputmode="numeric" min=${n} max=${o} value=${e}
      onChange=${l=>r(Number(l.target.value))} />
  </label>`}function dt({frame:t,state:e,page:n,t:o,run:a,busy:s}){return _`<section class="lead" aria-label=${o("console_lead")}>
    <${on} frame=${t} state=${e} t=${o} run=${a} busy=${s} />
    <${rn} frame=${t} state=${e} t=${o} run=${a} busy=${s} />
    <${an} frame=${t} state=${e} page=${n} t=${o} run=${a} />
  </section>`}function on({frame:t,state:e,t:n,run:o,busy:a}){let s=sn(t,e,n),r=e.undo&&n(`console_act_${e.undo}`),l=({do:d,args:c,told:f})=>o(d,c,f),i=()=>o("undo",{},n("console_undone",{what:r}));return _`<div class="next">
    ${s.do?_`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>l(s)}>
          <span class="gentle">${n("console_next")}</span>${s.words}</button>`:_`<p class="next-done">${s.words}</p>`}
    <div class="under-next">
      ${s.more&&_`<button class="button quiet" aria-disabled=${String(a)} onClick=${()=>l(s.more)}>
        ${s.more.words}</button>`}
      <button class="button quiet" disabled=${!e.undo} aria-disabled=${String(a)} onClick=${i}>
        ${r?n("console_undo",{what:r}):n("console_undo_none")}</button>
    </div>
  </div>`}function sn(t,e,n){let o=t.phases.findIndex(c=>c.id===e.phase),a=t.phases[o+1],{number:s,count:r}=e.round,l=s+1,i={do:"round",args:{},told:n("console_round_started",{n:l}),words:n("console_start_round",{n:l,all:r})};if(e.phase==="gallery"&&s<r)return i;if(!a)return{words:n("console_finished")};let d={do:"phase",args:{phase:a.id},told:n("console_phase_opened",{title:a.title}),words:n(o<0?"console_start_phase":"console_go_phase",{title:a.title})};return e.phase==="gallery"?{...d,more:{...i,words:n("console_one_more_round")}}:d}function rn({frame:t,state:e,t:n,run:o,busy:a}){let s=t.phases.findIndex(r=>r.id===e.phase);return _`<ol class="phases">
    ${t.phases.map((r,l)=>{let i=r.id===e.phase,d=e.reached.includes(r.id),c=i?"now":d?"again":l===s+1?"ahead":"skip",f=()=>i||o("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return _`<li key=${r.id}>
        <button class=${"button phase"+(i?" now":d?" been":"")} aria-current=${i?"step":void 0}
          aria-disabled=${String(a)} onClick=${f}>
          <strong>${l+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${c}`)}${r.minutes?` · ${n("minutes",{n:r.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function an({frame:t,state:e,page:n,t:o,run:a}){let{timer:s}=e,r=ln(t,e),[l,i]=b(r);C(()=>i(r),[r]);let d=s.minutes!=null,c=d&&s.ends_at==null,f=(p,u,$)=>a("timer",{change:p,minutes:u},$);return _`<div class="time">
    <div class="time-now">
      ${d?_`<${Qe} timer=${s} page=${n} t=${o} />`:_`<span class="clock gentle">${o("console_no_clock")}</span>`}
      <${cn} pace=${e.pace} t=${o} />
    </div>
    <div class="time-set">
      ${d&&_`
        <button class="button" onClick=${()=>f(c?"resume":"pause")}>
          ${o(c?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${o("console_add",{n:1})} onClick=${()=>f("add",1)}>+1</button>
        <button class="button" aria-label=${o("console_add",{n:5})} onClick=${()=>f("add",5)}>+5</button>`}
      <span class="anew"><${U} label=${o("console_minutes")} value=${l} least=${1} most=${240} set=${i} after />
      <button class="button quiet" onClick=${()=>f("start",l,o("console_clock_started",{n:l}))}>
        ${o(d?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function ln(t,e){if(e.phase==="gallery")return e.round.minutes;let n=t.phases.find(o=>o.id===e.phase);return n&&n.minutes||10}function cn({pace:t,t:e}){if(t==null)return null;let n=Math.round(Math.abs(t));return n?_`<span class=${"pace "+(t>0?"good":"late")}>${e(t>0?"console_ahead":"console_behind",{n})}</span>`:_`<span class="pace good">${e("console_on_time")}</span>`}var be=(t,e)=>`samut:draft:${t}:${e}`;function pt(t,e){try{return JSON.parse(localStorage.getItem(be(t,e)))}catch{return null}}function ft(t,e,n){try{localStorage.setItem(be(t,e),JSON.stringify(n))}catch{}}function $t(t,e){try{localStorage.removeItem(be(t,e))}catch{}}function mt({frame:t,state:e,t:n,run:o}){let a=t.questions.filter(s=>s.phase==="plenary");return _`<section class=${"panel picture"+(e.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(s=>_`<${un} key=${s.id} question=${s} frame=${t} state=${e}
      t=${n} run=${o} />`)}
  </section>`}function un({question:t,frame:e,state:n,t:o,run:a}){let s=n.answers.filter(c=>c.question===t.id&&!c.group),r=(c,f)=>a("save",{...c,question:t.id,base:f,year:""},o("console_saved")),l=(c,f)=>a("restore",{id:T(),item:c,entry:f},o("console_restored")),i=c=>{let f=T();return a("delete",{id:f,item:c.item,base:c.base},{words:o("console_deleted"),label:o("undo"),act:()=>l(c.item,f)})},d=(c,f)=>a("choose",{id:T(),item:c.item,base:c.base,entry:f},o("console_saved"));return _`<div class="field">
    <p lang="th">${t.text}</p>
    <${_n} visit=${e.visit} question=${t} state=${n} t=${o} save=${r} />
    <ul class="own">${s.map(c=>_`<${dn} key=${c.item} one=${c} t=${o} save=${r} remove=${i}
      choose=${d} />`)}</ul>
  </div>`}function _n({visit:t,question:e,state:n,t:o,save:a}){let s=`picture:${e.id}`,[r,l]=b(pt(t,s)||ht()),i=P("");i.current=r.text;let d=f=>{l(f),ft(t,s,f)};return _`<form class="add" onSubmit=${async f=>{f.preventDefault();let p=n.answers.find($=>$.item===r.item);!(await a(r,p?p.base:[])).ok||i.current!==r.text||($t(t,s),l(ht()))}}>
    <textarea rows="2" lang="th" aria-label=${e.text} placeholder=${o("console_picture_hint")} value=${r.text}
      onInput=${f=>d({...r,id:T(),text:f.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${o("console_add_picture")}</button>
  </form>`}var ht=()=>({item:T(),id:T(),text:""});function dn({one:t,t:e,save:n,remove:o,choose:a}){let[s,r]=b(!1);return s?_`<li><${pn} one=${t} t=${e} save=${n} close=${()=>r(!1)} /></li>`:t.versions.length>1?_`<li><p class="tag two-tag">${e("console_versions_pick")}</p>
      ${t.versions.map(l=>_`<p class="own-text" key=${l.entry} lang="th">${l.text}
        <button class="button" onClick=${()=>a(t,l.entry)}>${e("console_pick")}</button></p>`)}</li>`:_`<li><p class="own-text" lang="th">${t.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${e("edit")}</button>
    <button class="button quiet" onClick=${()=>o(t)}>${e("delete")}</button></li>`}function pn({one:t,t:e,save:n,close:o}){let[a]=b(t.base),[s,r]=b({item:t.item,id:T(),text:t.text}),l=P(null);return C(()=>l.current.focus(),[]),_`<form class="add" onSubmit=${async d=>{d.preventDefault(),(await n(s,a)).ok&&o()}}>
    <textarea rows="3" lang="th" ref=${l} aria-label=${e("edit")} value=${s.text}
      onInput=${d=>r({...s,id:T(),text:d.target.value})}></textarea>
    <button class="button primary" disabled=${!s.text.trim()}>${e("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${e("cancel")}</button>
  </form>`}var gt=(t,e)=>e<t.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function bt({state:t,groups:e,t:n,words:o,pages:a}){let s=(d,c)=>n(`${o}_seen_${d}`,c),r=a?a.shown:t.groups,l=t.groups.map(d=>e.get(d.id)),i=new Map(t.grid.map(d=>[d.viewer,d.times]));return _`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${s("group")}</th>
      <th scope="col" class="whose">${s("now")}</th>
      ${l.map(d=>_`<th scope="col" class="cell" key=${d.id} title=${d.name}>
        <${E} look=${d} /><span class="hush">${d.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((d,c)=>_`<tr key=${d.id} class=${d.away?"away":""} ...${a?gt(a,c):{}}>
        <th scope="row" class="who"><${vt} look=${e.get(d.id)} /></th>
        <td class="whose"><${fn} one=${d} state=${t} groups=${e} say=${s} /></td>
        ${l.map((f,p)=>_`<${$n} key=${f.id} viewer=${d.id} look=${f} now=${t.pairs[d.id]===f.id}
          seen=${(i.get(d.id)||[])[p]>0} say=${s} />`)}
      </tr>`)}
    </tbody>
  </table>`}function vt({look:t,arrow:e}){return _`<span class="line">
    ${e&&_`<span class="arrow" aria-hidden="true"></span>`}<${E} look=${t} /><${Ze} name=${t.name} />
  </span>`}function fn({one:t,state:e,groups:n,say:o}){let a=n.get(e.pairs[t.id]);return a?_`<${vt} look=${a} arrow />`:t.away?_`<span class="gentle">${o("away")}</span>`:_`<span class="gentle">${e.round.number?o("wait"):o("soon")}</span>`}function $n({viewer:t,look:e,now:n,seen:o,say:a}){let s=t===e.id,r=s?"own":n?"now":o?"did":"not";return _`<td class=${"cell "+r}>
    <span class="box">${!s&&(n||o)&&_`<${E} look=${e} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function yt({frame:t,state:e,t:n,run:o}){let{number:a,count:s}=e.round;return _`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(s,a)})}</span></h2>
    <${hn} frame=${t} state=${e} t=${n} run=${o} />
  </section>`}function kt({state:t,t:e,groups:n}){return _`<section class="panel" aria-label=${e("console_seen")}>
    <h2>${e("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${e("console_seen")} tabindex="0">
      <${bt} state=${t} groups=${n} t=${e} words="console" />
    </div>
  </section>`}function hn({frame:t,state:e,t:n,run:o}){let{count:a,minutes:s}=e.round,[r,l]=b(a),[i,d]=b(s);C(()=>{l(a),d(s)},[a,s]);let c=r!==a||i!==s,f={count:r,minutes:i};return _`<div class="plan">
    <${U} label=${n("console_rounds_count")} value=${r} least=${1} most=${50} set=${l} />
    <${U} label=${n("console_rounds_minutes")} value=${i} least=${1} most=${120} set=${d} />
    <button class=${"button"+(c?" primary":"")} disabled=${!c}
      onClick=${()=>o("rounds",f,n("console_rounds_set",{n:r,minutes:i}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${mn(t,e,i,n)} ${n("console_rounds_sum",{n:r*i})}</p>
  </div>`}function mn(t,e,n,o){let a=e.groups.filter(l=>!l.away).length,s=t.phases.find(l=>l.id==="gallery");if(a<2)return o("console_rounds_too_few");if(!s||!s.minutes)return o("console_rounds_most",{n:a-1});let r=Math.min(Math.floor(s.minutes/n),a-1);return o("console_rounds_fit",{minutes:s.minutes,n:r,most:a-1})}var gn={join:lt,about:tt},bn=3e4,vn=()=>/^\/console\//.test(location.pathname);function yn({frame:t,state:e,page:n,t:o}){let[a,s]=b(""),r=it(n,o);C(()=>{let c=setInterval(()=>n.call("clock"),bn);return()=>clearInterval(c)},[]);let l={frame:t,state:e,page:n,t:o,groups:Ye(t,e.groups),...r},i=gn[a],d=_`<${ut} toasts=${r.toasts} drop=${r.drop} t=${o} />`;return _`<div class=${"console"+(vn()?" whole":"")} lang=${t.language||"th"}>
    <div>
      <${kn} frame=${t} state=${e} t=${o} open=${s} />
      <${xn} warning=${e.warning} t=${o} />
    </div>
    <${dt} ...${l} />
    <main class="desk">
      <div class="side">
        ${e.reached.includes("plenary")&&_`<${mt} ...${l} />`}
        ${e.phase==="gallery"&&_`<${yt} ...${l} />`}
        <${at} ...${l} add=${()=>s("about")} />
        ${(e.phase==="gallery"||e.round.number>0)&&_`<${kt} ...${l} />`}
      </div>
      <${st} ...${l} />
    </main>
    ${i&&_`<${_t} title=${o(`console_${a}`)} t=${o} close=${()=>s("")}>
      <${i} ...${l} />${d}<//>`}
    ${!i&&d}
  </div>`}function kn({frame:t,state:e,t:n,open:o}){let a=`/board/${location.pathname.split("/").pop()}`,{joining:s,backup:r,about:l}=e;return _`<header class="top">
    <h1>${Xe(t.title)}<span class="gentle">${l.title}</span></h1>
    ${l.demo&&_`<${et} t=${n} words="console_demo" />`}
    ${r&&_`<${wn} backup=${r} t=${n} />`}
    <button class="button quiet" onClick=${()=>o("join")}>
      ${n("console_join")}${s&&s.code&&_` <strong class="top-code">${s.code}</strong>`}
    </button>
    <button class="button quiet" onClick=${()=>o("about")}>${n("console_about")}</button>
    <a class="button" href=${a} target="_blank" rel="noopener">${n("console_open_board")}</a>
  </header>`}function wn({backup:t,t:e}){if(!t.at)return null;let n=new Date(t.at*1e3),o=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return _`<p class="backup">${e("console_backup",{time:o})}</p>`}function xn({warning:t,t:e}){return _`<div role="alert">${t&&t.what&&_`<div class=${"warning "+t.level}>
    <strong>${t.what}</strong>
    <p>${t.do} <span class="warning-where">· ${e("console_folder",{folder:t.where})}</span></p>
  </div>`}</div>`}var xo=Ke(yn);export{xo as default};
