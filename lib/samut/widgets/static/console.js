var v,Te,qt,H,ce,Z,Ae,Q,De,le,ie,zt,U=Symbol.for("pv"),ee={},te=[],Ot=/^m(i|n|o|s|text|space)$/,ue=Array.isArray,_e=te.slice,j=Object.assign;function O(t){t&&t.parentNode&&t.remove()}function Le(t,e,n){var o,a,s,r={},c=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?a=e[s]:r[s]=e[s];return c>2&&(r.children=c>3?_e.call(arguments,2):n),W(t,r,o,a,null)}function W(t,e,n,o,a){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:U,__v:a||++Te,__i:-1,__u:0};return!a&&v.vnode&&v.vnode(s),s}function ne(t){return t.children}function X(t,e){this.props=t,this.context=e,this.__g=0}function N(t,e){if(e==null)return t.__&&N(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:N(t)}function jt(t){var e,n=t.__v,o=n.__e,a=[],s=[],r=t.__P;r&&((e=j({constructor:U},n)).__v=n.__v+1,v.vnode&&v.vnode(e),de(r,e,n,t.__n,r.namespaceURI,32&n.__u?[o]:null,a,o||N(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Oe(a,e,s),n.__=n.__e=null,e.__e!=o&&He(e))}function He(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),He(t)}function Pe(t){(8&t.__g||(t.__g|=8,H.push(t),Z++))&&ce==v.debounceRendering||((ce=v.debounceRendering)||queueMicrotask)(Ne)}function Ne(){try{for(var t,e=1;H.length;)H.length>e&&H.sort(Ae),t=H.shift(),e=H.length,8&t.__g&&jt(t)}finally{(Z=H.length)&&(ce||queueMicrotask)(Ne)}}function Ie(t,e,n,o,a,s,r,c,i,d,l){var f,p,u,$,h,m,y=o.__k||te,g=e.length;for(i=Rt(n,e,y,i,g),f=0;f<g;f++)(u=n.__k[f])!=null&&(p=~u.__i&&y[u.__i]||ee,u.__i=f,m=de(t,u,p,a,s,r,c,i,d,l),$=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&pe(p.ref,null,u,p),u.ref&&l.push(u.ref,u.__c||$,u)),h=h||$,4&u.__u?(i=qe(u,i,t,!p.__v),p.__e&&(p.__e=null)):typeof u.type=="function"&&m!==void 0?i=m:$&&(i=$.nextSibling),u.__u&=-21);return n.__e=h,i}function Rt(t,e,n,o,a){var s,r,c,i,d,l,f,p,u,$=n.length,h=$,m=0,y=0,g=t.__k=Array(a);for(s=0;s<a;s++)(r=e[s])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=g[s]=W(null,r):ue(r)?r=g[s]=W(ne,{children:r}):r.constructor===U&&r.__b?r=g[s]=W(r.type,r.props,r.key,r.ref,r.__v):g[s]=r,i=s+m,r.__=t,r.__b=t.__b+1,c=null,~(d=r.__i=Wt(r,n,i,h))&&(h--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(r.__u|=16,d==i-1?m--:d==i+1?m++:d!=i&&(d>i?m--:m++,y=1)):(~d||(a>$?m--:a<$&&m++),typeof r.type!="function"&&(r.__u|=4))):g[s]=null;if(y){for(l=[],f=[],s=0;s<a;s++)if((r=g[s])&&16&r.__u){for(m=0,p=l.length;m<p;)l[u=m+p>>1]<r.__i?m=u+1:p=u;l[m]=r.__i,f[s]=m+1}for(m=l.length;s--;)f[s]&&(f[s]==m?m--:g[s].__u|=4)}if(h)for(s=0;s<$;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=N(c)),fe(c,c));return o}function qe(t,e,n,o){var a,s,r,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(a=t.__k)for(s=0;s<a.length;s++)a[s]&&(a[s].__=t,e=qe(a[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=N(t))&&!e.parentNode&&(e=null),r=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(r!=c&&(!o&&n.moveBefore&&r.parentNode?n.moveBefore(r,e):n.insertBefore(r,e||null)),e=r;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Wt(t,e,n,o){var a,s=t.key,r=t.type,c=e[n],i=c&&!(2&c.__u);if(c===null&&s==null||i&&s==c.key&&r==c.type)return n;if(o>(i?1:0)){for(a=n-1;a>=0;a--)if((c=e[a])&&!(2&c.__u)&&s==c.key&&r==c.type)return a;for(a=n+1;a<e.length;a++)if((c=e[a])&&!(2&c.__u)&&s==c.key&&r==c.type)return a}return-1}function Ee(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function K(t,e,n,o,a){var s,r;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ee(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ee(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(r=ie[e]||(ie[e]=Ut(e)),(t.__a||(t.__a={}))[e]=le,s=e!=(e=e.replace(De,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,r,s):t.removeEventListener(e,r,s));else{if(a=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Ut(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Q]==null)e[Q]=le++;else if(e[Q]<this.__a[t])return;return n(v.event?v.event(e):e)}}}function de(t,e,n,o,a,s,r,c,i,d){var l,f,p,u,$,h,m,y,g,S,k,ae,Ce,J,q,Me,L,z,D=e.type;if(e.constructor!==U)return null;128&n.__u&&(i=32&n.__u,l=n.__c.__z)&&(e.__u|=i,f=s=[],l.nodeType==8?c=Y(l,s):s.push(l),c=s[0]||c),(l=v.__b)&&l(e);e:if(typeof D=="function"){p=r.length;try{if(y=e.props,g=(l=D.prototype)&&l.render,S=(l=D.contextType)&&o[l.__c],k=l?S?S.props.value:l.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(g?e.__c=u=new D(y,k):(e.__c=u=new X(y,k),u.constructor=D,u.render=Ft),S&&S.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),D.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=j({},u.__s)),j(u.__s,D.getDerivedStateFromProps(y,u.__s)))),$=u.props,h=u.state,u.__v=e,n.__c){if(y!==$&&g&&!D.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(y,k),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(y,u.__s,k)===!1){e.__v!=n.__v&&(u.props=y,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(M){M&&(M.__=e)}),te.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&r.push(u),c=N(n);break e}u.componentWillUpdate&&u.componentWillUpdate(y,u.__s,k),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,h,m)})}else g&&!D.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=k,u.props=y,u.__P=t,u.__g&=-5,ae=v.__r,Ce=g?25:0;do u.__g&=-9,ae&&ae(e),l=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Ce<25);g&&(te.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=j({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(m=u.getSnapshotBeforeUpdate($,h)),J=l&&l.type===ne&&l.key==null?l.props.children:l,y.__P&&(l=c,a=(t=y.__P).namespaceURI,i=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(M){M&&fe(M,M)}),n.__k=null),c=n.__k?N(n,0):null),c=Ie(t,ue(J)?J:[J],e,n,o,a,s,r,c,i,d),y.__P&&(e.__e=null,c=l),e.__u&=-161,f&&f.some(O),u.__h.length&&r.push(u),1&u.__g&&(u.__g&=-4)}catch(M){if(r.length=p,e.__v=null,i||s)if(M&&M.then){if(e.__u|=128|i,s){for(~(L=s.indexOf(c||void 0))||(L=s.length);(z=s[L-1])&&z.nodeType==8;)L--;for(;L<s.length;L++)if(z=s[L])if(s[L]=null,q){if(z==Me)break}else{if(z.nodeType!=8)break;z.data.startsWith("$s")&&(Me=Y(q=z))}}if(!q){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;q=c}(l=Y(q=e.__c.__z||(e.__c.__z=q)))?(e.__e=q,c=l):e.__e=c,c=c&&c.nextSibling}else s&&s.some(O);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),M&&M.then||ze(e),v.__e(M,e,n)}}else c=e.__e=Bt(n.__e,e,n,o,a,s,r,i,d,t);return(l=v.diffed)&&l(e),c}function Y(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ze(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ze))}function Oe(t,e,n){for(var o=0;o<n.length;)pe(n[o++],n[o++],n[o++]);v.__c&&v.__c(e,t),t.some(function(a){try{t=a.__h,a.__h=[],t.some(function(s){s.call(a)})}catch(s){v.__e(s,a.__v)}})}function Bt(t,e,n,o,a,s,r,c,i,d){var l,f,p,u,$,h,m,y,g=n.props||ee,S=e.props,k=e.type;if(k=="svg"?a="http://www.w3.org/2000/svg":k=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),s){for(l=0;l<s.length;l++)if(($=s[l])&&(k?$.localName==k:$.nodeType==3)){t=$,s[l]=null;break}}if(!t){if(y=d.ownerDocument||document,!k)return y.createTextNode(S);t=y.createElementNS(a,k,S.is?S:d),c&&(v.__m&&v.__m(e,s),c=!1),s=null}if(k){if(d=k=="template"&&t.content||t,s=k=="textarea"&&S.defaultValue!=null?null:s&&_e.call(d.childNodes),!c&&s)for(g={},l=0;l<t.attributes.length;l++)g[($=t.attributes[l]).name]=$.value;for(l in g)$=g[l],l=="dangerouslySetInnerHTML"?p=$:l=="children"||l in S||l=="value"&&"defaultValue"in S||l=="checked"&&"defaultChecked"in S||K(t,l,null,$,a);for(l in S)$=S[l],l=="children"?u=$:l=="dangerouslySetInnerHTML"?f=$:l=="value"?h=$:l=="checked"?m=$:c&&typeof $!="function"||g[l]===$||K(t,l,$,g[l],a);f?(c||p&&(f.__html==p.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(p&&(t.textContent=""),(k=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ot.test(k))&&(a="http://www.w3.org/1999/xhtml"),Ie(d,ue(u)?u:[u],e,n,o,a,s,r,s?s[0]:n.__k&&N(n,0),c,i),s&&s.some(O)),c&&k!="textarea"||(l="value",k=="progress"&&h==null?t.removeAttribute(l):h==null||h===t[l]&&(k!="progress"||h)||K(t,l,h,g[l],a),l="checked",m!=null&&m!=t[l]&&K(t,l,m,g[l],a))}else g===S||c&&t.data==S||(t.data=S);return t}function pe(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(a){v.__e(a,n)}}function fe(t,e,n){var o,a,s,r;if(v.unmount&&v.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||pe(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){v.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&fe(o[r],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(a=Y(o,s=[]))&&(o==t.__e&&s.some(O),O(a),O(o)),n||O(t.__e),t.__e=t.__c=t.__=null}function Ft(t,e,n){return this.constructor(t,n)}function $e(t,e){var n,o,a,s;v.__&&v.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=W(ne,{children:[t]}),a=[],s=[],de(e,e.__k,o||ee,ee,e.namespaceURI,o?null:e.firstChild?_e.call(e.childNodes):null,a,o?o.__e:e.firstChild,n,s),Oe(a,e.__k,s),e.__k.props.children=null}v={__e:function(t,e,n,o){for(var a,s,r;e=e.__;)if((a=e.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(s=a.constructor)&&s.getDerivedStateFromError)&&a.setState(s.getDerivedStateFromError(t)),a.componentDidCatch&&(a.componentDidCatch(t,o||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(c){t=c}}throw Z=0,t}},Te=0,qt=function(t){return t!=null&&t.constructor===U},X.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=j({},this.state)),typeof t=="function"&&(t=t(j({},n),this.props)),t&&(j(n,t),this.__v&&(e&&this.__k.push(e),Pe(this)))},X.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Pe(this))},X.prototype.render=ne,H=[],Z=0,Ae=function(t,e){return t.__v.__b-e.__v.__b},Q=Symbol(),De=/(PointerCapture)$|Capture$/i,le=0,ie={},zt=0;var F,x,he,je,me=Object.is,oe=0,Ke=[],ge=[],w=v,Re=w.__b,We=w.__r,Ue=w.diffed,Be=w.__c,Fe=w.unmount,Ve=w.__;function ve(t,e){w.__h&&w.__h(x,t,oe||e),oe=0;var n=x.__H||(x.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function b(t){return oe=1,Vt(Xe,t)}function Vt(t,e,n){var o=ve(F++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Xe(void 0,e),function(s){var r=(o.__N||o.__)[0],c=o.t(r,s);me(r,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=x,!x.__f)){x.__f=!0;var a=x.shouldComponentUpdate;x.shouldComponentUpdate=function(s,r,c){var i=this.__H;if(!i)return!0;var d=!1,l=this.props!=s;if(i.__.some(function(p){p.__N&&(d=!0,me(p.__[0],p.__N[0])||(l=!0))}),a){var f=a.call(this,s,r,c);return d?f||l:f}return!d||l}}return o.__}function C(t,e){var n=ve(F++,3);!w.__s&&Qe(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,x.__H.__h.push(n))}function P(t){return oe=5,Gt(function(){return{current:t}},[])}function Gt(t,e){var n=ve(F++,7);return Qe(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Jt(){var t;do{for(;t=ge.shift();)try{B(t)}catch(n){w.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ke.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(B),e.__h.some(be),e.__h=[]}catch(n){e.__h=[],w.__e(n,t.__v)}}}while(ge.length)}w.__b=function(t){x=null,Re&&Re(t)},w.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ve&&Ve(t,e)},w.__r=function(t){We&&We(t),F=0;var e=(x=t.__c).__H;e&&(he==x?x.__h=[]:(e.__h.some(B),e.__h.some(be),F=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),he=x},w.diffed=function(t){Ue&&Ue(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Je(Ke.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),he=x=null},w.__c=function(t,e){e.some(function(n){try{n.__h.some(B),n.__h=n.__h.filter(function(o){return!o.__||be(o)})}catch(o){n.__h=[function(){throw o}]}}),Be&&Be(t,e)},w.unmount=function(t){Fe&&Fe(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Je(ge.push(a))}else B(a)}catch(s){e=s}}),o.__H=void 0,e&&w.__e(e,o.__v))};var Ge=typeof requestAnimationFrame=="function";function Kt(t){var e,n=function(){clearTimeout(o),Ge&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Ge&&(e=requestAnimationFrame(n))}function Je(t){t!=1&&je==w.requestAnimationFrame||((je=w.requestAnimationFrame)||Kt)(Jt)}function B(t){var e=x,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),x=e}function be(t){var e=x;t.__c=t.__(),x=e}function Qe(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!me(n,t[o])})}function Xe(t,e){return typeof e=="function"?e(t):e}var Ze=function(t,e,n,o){var a;e[0]=0;for(var s=1;s<e.length;s++){var r=e[s++],c=e[s]?(e[0]|=r?1:2,n[e[s++]]):e[++s];r===3?o[0]=c:r===4?o[1]=Object.assign(o[1]||{},c):r===5?(o[1]=o[1]||{})[e[++s]]=c:r===6?o[1][e[++s]]+=c+"":r?(a=t.apply(c,Ze(t,c,n,["",null])),o.push(a),c[0]?e[0]|=2:(e[s-2]=0,e[s]=a)):o.push(c)}return o},Ye=new Map;function et(t){var e=Ye.get(this);return e||(e=new Map,Ye.set(this,e)),(e=Ze(this,e.get(t)||(e.set(t,e=(function(n){for(var o,a,s=1,r="",c="",i=[0],d=function(p){s===1&&(p||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?i.push(0,p,r):s===3&&(p||r)?(i.push(3,p,r),s=2):s===2&&r==="..."&&p?i.push(4,p,0):s===2&&r&&!p?i.push(5,0,!0,r):s>=5&&((r||!p&&s===5)&&(i.push(s,0,r,a),s=6),p&&(i.push(s,p,0,a),s=6)),r=""},l=0;l<n.length;l++){l&&(s===1&&d(),d(l));for(var f=0;f<n[l].length;f++)o=n[l][f],s===1?o==="<"?(d(),i=[i],s=3):r+=o:s===4?r==="--"&&o===">"?(s=1,r=""):r=o+r[0]:c?o===c?c="":r+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,a=r,r=""):o==="/"&&(s<5||n[l][f+1]===">")?(d(),s===3&&(i=i[0]),s=i,(i=i[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):r+=o),s===3&&r==="!--"&&(s=4,i=i[0])}return d(),i})(t)),e),arguments,[])).length>1?e:e[0]}var se="samut:drafts";var E={n:0,visit:"",drafts:{}},R,I,tt,nt=(t,e)=>at(t).drafts[e]??null,ot=(t,e,n)=>ye(t,o=>({...o,[e]:n})),st=(t,e)=>ye(t,({[e]:n,...o})=>o);async function rt(t){E=[E,ct(),await Promise.race([Qt(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,o)=>o.n-n.n)[0],ye(t,n=>n)}function at(t){let e=ct();return e&&e.n>E.n&&(E=e),E.visit===t?E:{...E,visit:t,drafts:{}}}function ye(t,e){let{n,drafts:o}=at(t);E={n:n+1,visit:t,drafts:e(o)};try{localStorage.setItem(se,JSON.stringify(E))}catch{}it()}function ct(){try{return JSON.parse(localStorage.getItem(se))}catch{return null}}function it(){if(tt=!!I,!(!R||I))try{I=R.transaction("kept","readwrite",{durability:"strict"}),I.objectStore("kept").put(E,se),I.oncomplete=I.onabort=()=>{I=null,tt&&it()}}catch{R=I=null}}function Qt(){return new Promise(t=>{try{let e=indexedDB.open("samut",1);e.onupgradeneeded=()=>e.result.createObjectStore("kept"),e.onerror=()=>t(),e.onsuccess=()=>{R=e.result,R.onversionchange=()=>R.close();let n=R.transaction("kept").objectStore("kept").get(se);n.onsuccess=n.onerror=()=>t(n.result)}}catch{t()}})}function re(t,e){if(Array.isArray(e))return e[0];let{set:n={},drop:o=[]}=e;if(Array.isArray(t))return e.put?[...t.slice(0,e.at),...e.put,...t.slice(e.at+e.cut)]:t.map((r,c)=>c in n?re(r,n[c]):r);let a=Object.entries(t).filter(([r])=>!o.includes(r)),s=Object.entries(n).map(([r,c])=>[r,re(t[r],c)]);return Object.fromEntries([...a,...s])}var _=et.bind(Le),Xt=15e3;function T(){let t=crypto.getRandomValues(new Uint8Array(16));return Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")}function Yt(t,e={}){return t.replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}function Zt(t){let e=new Map,n={offset:0,connected:()=>t.connected!==!1,now:()=>Date.now()/1e3+n.offset},o=c=>{n.connected()&&(c.sent+=1,c.seat=t.seat,c.timer=setTimeout(()=>c.settle({}),Xt),t.send(c.command))},a=({sent:c,seat:i,command:d})=>!c||i===t.seat||!!d.args.id,s=c=>{let i=c&&e.get(c.id);i&&(typeof c.now=="number"&&i.sent===1&&(n.offset=c.now-Date.now()/1e3),i.settle(c))},r=()=>{let c=Array.from(e.values());c.forEach(i=>clearTimeout(i.timer)),n.connected()&&c.forEach(i=>a(i)?o(i):i.settle({}))};return n.call=(c,i={})=>new Promise(d=>{let l=T(),p={command:{id:l,do:c,args:i},settle:u=>{clearTimeout(p.timer),e.delete(l),d(u)},sent:0};if(c==="clock"&&!n.connected())return void d({});e.set(l,p),o(p)}),t.on("msg:custom",s),addEventListener("samut:connection",r),n.close=()=>{t.off("msg:custom",s),removeEventListener("samut:connection",r)},n}function en(t){let e=n=>{let o=t.get("number");if(!(!n||!n.patch||n.to<=o)){if(n.from!==o)return void t.send({do:"whole"});t.set("state",re(t.get("state"),n.patch)),t.set("number",n.to)}};return t.on("msg:custom",e),()=>t.off("msg:custom",e)}function lt(t){function e({model:n,page:o}){let[,a]=b(0);C(()=>{let c=()=>a(d=>d+1),i=()=>o.connected()&&o.call("clock").then(c);return n.on("change:state",c),n.on("change:frame",c),addEventListener("samut:connection",i),i(),()=>{n.off("change:state",c),n.off("change:frame",c),removeEventListener("samut:connection",i)}},[]);let s=n.get("frame"),r=(c,i)=>Yt(s.texts[c]??c,i);return _`<${t} key=${s.visit} frame=${s} state=${n.get("state")} page=${o} t=${r} />`}return{initialize:({model:n})=>rt(n.get("frame").visit),render({model:n,el:o}){let a=Zt(n),s=en(n);return $e(_`<${e} model=${n} page=${a} />`,o),()=>{$e(null,o),s(),a.close()}}}}function tn(t,e){let[,n]=b(0);return C(()=>{let o=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(o)},[]),!t||t.ends_at==null&&t.left==null?null:Math.round(t.ends_at==null?t.left:t.ends_at-e.now())}function nn(t){let e=Math.abs(t);return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function ut({timer:t,page:e,t:n}){let o=tn(t,e);if(o==null)return null;let a=o<0,s=a?n("time_over"):t.ends_at==null?n("time_paused"):n("time_left");return _`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${s}</span> <span class="clock-face">${nn(o)}</span>
  </span>`}var ke={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},on=Object.keys(ke),sn="#37474f",rn=11,V=t=>(t.match(/[\u201c"](.+?)[\u201d"]/)||[t,t])[1];function _t(t,e){let n=t.colours||[],o=t.symbols||on;return new Map(e.map((a,s)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[s%n.length]:sn,symbol:o[s%o.length]}]))}function A({look:t}){return _`<svg class="mark" viewBox="0 0 20 20" fill=${t.colour} aria-hidden="true" focusable="false">
    <path d=${ke[t.symbol]||ke.circle} /></svg>`}function dt({name:t}){let e=an(t);return _`<span class="name" lang="th" title=${t}>
    <span class="name-head">${t.slice(0,e)}</span><span class="name-tail">${t.slice(e)}</span>
  </span>`}function an(t){let e=o=>o.find(a=>t.length-a<=rn),n=e(cn(t));return n===void 0?e(ln(t))||0:n}function cn(t){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(t),e=>e.index):[]}function ln(t){let e=t.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(e,n=>n.index)}var un={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},we=({name:t})=>_`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${un[t]} /></svg>`;var pt=({t,words:e="board_demo"})=>_`<strong class="ribbon">${t(e)}</strong>`;var xe=["title","province","district","place"];function ft({state:t,t:e,groups:n,run:o}){return _`<div class="about-panel">
    <${_n} about=${t.about} t=${e} run=${o} />
    <${dn} state=${t} t=${e} groups=${n} run=${o} />
  </div>`}function _n({about:t,t:e,run:n}){let[o,a]=b(Object.fromEntries(xe.map(i=>[i,t[i]]))),s=xe.some(i=>o[i]!==t[i]),r=i=>{i.preventDefault(),n("about",o,e("console_saved"))},c=i=>n("about",{may_make_groups:i.target.checked},e("console_saved"));return _`<form onSubmit=${r}>
    ${xe.map(i=>_`<label class="line-field" key=${i}><span>${e(`console_about_${i}`)}</span>
      <input maxlength="200" lang="th" value=${o[i]}
        onInput=${d=>a({...o,[i]:d.target.value})} /></label>`)}
    <button class="button primary" disabled=${!s}>${e("save")}</button>
    <label class="tick"><input type="checkbox" checked=${t.may_make_groups} onChange=${c} />
      ${e("console_may_make_groups")}</label>
  </form>`}function dn({state:t,t:e,groups:n,run:o}){let[a,s]=b("");return _`<form onSubmit=${async c=>{c.preventDefault(),(await o("add_group",{name:a},e("console_group_added",{name:a.trim()}))).ok&&s("")}}>
    <label class="line-field"><span>${e("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${c=>s(c.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${e("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${e("console_groups")}>
      ${t.groups.map(c=>_`<li key=${c.id} lang="th"><${A} look=${n.get(c.id)} /> ${c.name}</li>`)}
    </ul>
  </form>`}var pn=543;var fn=t=>Object.values(t||{}).some(e=>Array.isArray(e)?e.length:e);function $n(t,e,n,o){return t?t.fields.filter(a=>fn({one:(e||{})[a.id]})).map(a=>({id:a.id,label:a.text,...hn(a,e[a.id],n,o)})):[]}function hn(t,e,n,o){let a=s=>(t.options.find(r=>r.id===s)||{text:s}).text;return t.kind==="level"?{words:o("level",{n:e,all:t.levels}),level:e}:t.kind==="choice"?{words:a(e)}:t.kind==="choices"?{words:e.map(a).join(" · ")}:t.kind==="month"?{words:mn(e,n)}:t.kind==="check"?{words:"✓"}:{words:e}}function mn(t,e){let[n,o]=t.split("-").map(Number);return`${e.texts.months[o-1]||""} ${n+pn}`}function $t({question:t,values:e,frame:n,t:o}){return _`${$n(t,e,n,o).map(a=>_`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}var Se=40,gn=280,ht="hall";function gt(t){let{frame:e,state:n,t:o}=t,[a,s]=b(""),[r,c]=b(""),[i,d]=b(Se);C(()=>d(Se),[a,r]);let l=p=>(!a||(p.group||ht)===a)&&(!r||p.question===r),f=n.answers.filter(l);return _`<section class="panel answers-panel" aria-label=${o("console_answers")}>
    <h2>${o("console_answers")} <span class="gentle">${o("console_answers_count",{n:f.length})}</span></h2>
    ${n.spotlight&&_`<${bn} ...${t} />`}
    <div class="filters">
      <${mt} label=${o("console_by_group")} all=${o("console_all_groups")} value=${a} set=${s}
        options=${[...n.groups.map(p=>[p.id,p.name]),[ht,o("console_hall")]]} />
      <${mt} label=${o("console_by_question")} all=${o("console_all_questions")} value=${r} set=${c}
        options=${e.questions.map(p=>[p.id,bt(p)])} />
    </div>
    ${!f.length&&_`<p class="gentle nothing">${o(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${f.slice(0,i).map(p=>_`<${vn} key=${p.item} answer=${p} ...${t} />`)}
      ${f.length>i&&_`<li><button class="button quiet" onClick=${()=>d(i+Se)}>
        ${o("console_more_answers",{n:f.length-i})}</button></li>`}
    </ul>
  </section>`}function bn({state:t,t:e,run:n}){let o=t.answers.find(r=>r.item===t.spotlight),a=o&&(o.text||o.year_text),s=()=>n("spotlight",{item:null},e("console_unlit"));return _`<div class="on-board">
    <p><strong>${e("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${s}>${e("console_unlight")}</button>
  </div>`}var bt=t=>[t.num,t.text].filter(Boolean).join(" ");function mt({label:t,all:e,value:n,set:o,options:a}){return _`<label class="pick"><span class="hush">${t}</span>
    <select value=${n} onChange=${s=>o(s.target.value)}>
      <option value="">${e}</option>
      ${a.map(([s,r])=>_`<option key=${s} value=${s}>${r}</option>`)}
    </select>
  </label>`}function vn({answer:t,frame:e,state:n,t:o,groups:a,run:s}){let r=a.get(t.group),[c,i]=b(!1),d=e.questions.find(h=>h.id===t.question),l=t.versions.length>1?t.versions:[t],f=l.some(h=>h.text.length>gn),p=n.spotlight===t.item,u=()=>s("spotlight",{item:p?null:t.item},o(p?"console_unlit":"console_lit")),$=()=>s("hide",{item:t.item,hidden:!t.hidden},o(t.hidden?"console_shown":"console_hid"));return _`<li class=${"said"+(t.hidden?" hidden-one":"")+(p?" lit":"")}>
    <p class="said-from">${r&&_`<${A} look=${r} /> `}<strong lang="th">${r?r.name:o("console_hall")}</strong>
      ${t.by&&_`<span class="gentle"> · ${t.by}</span>`}</p>
    <p class="gentle said-asked">${d&&bt(d)}</p>
    ${t.hidden&&_`<p class="tag hidden-tag">${o("console_hidden")}</p>`}
    ${p&&_`<p class="tag lit-tag">${o("console_on_board")}</p>`}
    ${l.length>1&&_`<p class="tag two-tag">
      ${o(t.group?"console_versions":"console_versions_pick",{n:l.length})}</p>`}
    ${l.map(h=>_`<p key=${h.entry} class=${"said-text"+(f&&!c?" cut":"")} lang="th">
      ${h.year_text&&_`<strong class="year">${h.year_text} </strong>`}${h.text}
      <${$t} question=${d} values=${h.fields} frame=${e} t=${o} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(p)} disabled=${t.hidden} onClick=${u}>
        ${o(p?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(t.hidden)} onClick=${$}>
        ${o(t.hidden?"console_show":"console_hide")}</button>
      ${f&&_`<button class="button quiet" aria-expanded=${String(c)} onClick=${()=>i(!c)}>
        ${o(c?"console_less":"console_whole")}</button>`}
    </div>
  </li>`}function vt({frame:t,state:e,t:n,groups:o,run:a,add:s}){let r=e.phase||(t.phases[0]||{}).id,c=e.groups.filter(d=>d.done.includes(r)).length,i=e.groups.reduce((d,l)=>d+l.members,0);return _`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:e.groups.length,members:i})}
        ${e.phase?` · ${n("console_groups_done",{n:c})}`:""}</span>
      <button class="button quiet" onClick=${s}>${n("console_add_group")}</button>
    </h2>
    ${!e.groups.length&&_`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${e.groups.map(d=>_`<${yn} key=${d.id} group=${d} look=${o.get(d.id)}
      phase=${r} t=${n} run=${a} />`)}</ul>
  </section>`}function yn({group:t,look:e,phase:n,t:o,run:a}){let[s,r]=b(""),c=t.done.includes(n),i=o("console_manage",{name:t.name}),d=o(t.away?"console_is_back":"console_is_away",{name:t.name}),l=()=>a("away",{group:t.id,away:!t.away},d);return _`<li class=${"tile"+(t.away?" away":"")+(c?" done":"")} style=${`border-top-color:${e.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${A} look=${e} /> ${t.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!s)} aria-label=${i} title=${i}
        onClick=${()=>r(s?"":"acts")}><${we} name="more" /></button>
    </div>
    <p>${o("console_tile",{members:t.members,answers:t.counts[n]||0})}
      ${c&&_`<strong class="good tile-tag"><${we} name="done" /> ${o("console_done")}</strong>`}
      ${t.away&&_`<strong class="tile-tag">${o("console_seen_away")}</strong>`}</p>
    ${s==="acts"&&_`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(t.away)} onClick=${l}>
        ${o(t.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" onClick=${()=>r("name")}>${o("console_rename")}</button>
    </div>`}
    ${s==="name"&&_`<${kn} group=${t} t=${o} run=${a} close=${()=>r("")} />`}
  </li>`}function kn({group:t,t:e,run:n,close:o}){let[a,s]=b(t.name),r=P(null);return C(()=>r.current.focus(),[]),_`<form class="rename" onSubmit=${async i=>{i.preventDefault(),(await n("rename_group",{group:t.id,name:a},e("console_renamed"))).ok&&o()}} onKeyDown=${i=>i.key==="Escape"&&o()}>
    <input ref=${r} aria-label=${e("console_rename_of",{name:t.name})} maxlength="200" value=${a}
      onInput=${i=>s(i.target.value)} />
    <button class="button primary">${e("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${e("cancel")}</button>
  </form>`}function yt({state:t,t:e}){let{joining:n}=t;if(!n||!n.code)return _`<p>${e("console_join_none")}</p>`;let o=n.urls||[];return _`<div class="join-panel">
    ${n.qr&&_`<img src=${n.qr} alt=${e("console_qr",{url:o[0]||""})} />`}
    <div>
      <p>${e("console_join_how")}</p>
      ${o.map(a=>_`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${e("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${e("console_join_wifi")}</p>
    </div>
  </div>`}var kt=5e3,wn=500,xn=["phase","round","undo","lead"];function wt(t,e){let[n,o]=b([]),[a,s]=b(!1),r=P(new Set),c=P(0),i=p=>o(u=>u.filter($=>$.id!==p)),d=p=>{let u=c.current+=1;o($=>[...$.slice(-2),{...p,id:u}]),p.error||setTimeout(()=>i(u),p.act?4*kt:kt)},l=p=>{r.current.delete(p),p==="lead"&&s(!1)};return{run:async(p,u={},$="")=>{let h=xn.includes(p)?"lead":p+JSON.stringify({...u,id:""});if(r.current.has(h))return{};r.current.add(h),h==="lead"&&s(!0);let m=await t.call(p,u);return m.ok&&$&&d(typeof $=="string"?{words:$}:$),m.ok||d({error:m.error||{what:e("console_no_answer"),do:e("console_no_answer_do")}}),m.ok&&h==="lead"?setTimeout(()=>l(h),wn):l(h),m},busy:a,toasts:n,drop:i}}function xt({toasts:t,drop:e,t:n}){let o=t.filter(s=>s.error),a=t.filter(s=>!s.error);return _`<div class="toasts">
    <div role="alert">${o.map(s=>_`<div class="note-box bad-box" key=${s.id}>
      <p>${s.error.where&&_`<span>${s.error.where} · </span>`}<strong>${s.error.what}</strong> ${s.error.do}</p>
      <button class="button quiet" onClick=${()=>e(s.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(s=>_`<div class="note-box" key=${s.id}>
      <p>${s.words}</p>
      ${s.act&&_`<button class="button quiet" onClick=${()=>{e(s.id),s.act()}}>${s.label}</button>`}
    </div>`)}</div>
  </div>`}function St({title:t,t:e,close:n,children:o}){let a=P(null);return C(()=>{let s=document.activeElement,r=a.current;return r.showModal?r.showModal():r.setAttribute("open",""),r.addEventListener("close",n),()=>{r.removeEventListener("close",n),s&&s.focus&&s.focus()}},[]),_`<dialog class="panel-dialog" ref=${a} aria-label=${t}>
    <div class="panel-head">
      <h2>${t}</h2><button class="button" onClick=${()=>a.current.close()}>${e("close")}</button>
    </div>
    ${o}
  </dialog>`}function G({label:t,value:e,least:n,most:o,set:a,after:s}){let r=c=>a(Math.max(n,Math.min(o,Math.round(c)||n)));return _`<label class=${"count-field"+(s?" after":"")}><span>${t}</span>
    <input type="number" inputmode="numeric" min=${n} max=${o} value=${e}
      onChange=${c=>r(Number(c.target.value))} />
  </label>`}function Ct({frame:t,state:e,page:n,t:o,run:a,busy:s}){return _`<section class="lead" aria-label=${o("console_lead")}>
    <${Sn} frame=${t} state=${e} t=${o} run=${a} busy=${s} />
    <${Mn} frame=${t} state=${e} t=${o} run=${a} busy=${s} />
    <${Pn} frame=${t} state=${e} page=${n} t=${o} run=${a} />
  </section>`}function Sn({frame:t,state:e,t:n,run:o,busy:a}){let s=Cn(t,e,n),r=e.undo&&n(`console_act_${e.undo}`),c=({do:l,args:f,told:p})=>o(l,f,p),i=async()=>{(await o("lead",{activity:s.activity.id},n("console_led",{title:V(s.activity.title)}))).ok&&s.activity.id!==t.activity&&location.assign(`/console/${s.activity.id}`)},d=()=>o("undo",{},n("console_undone",{what:r}));return _`<div class="next">
    ${s.do?_`<button class="button primary next-button" aria-disabled=${String(a)}
          onClick=${()=>s.do==="lead"?i():c(s)}>
          <span class="gentle">${n("console_next")}</span>${s.words}</button>`:_`<p class="next-done">${s.words}</p>`}
    <div class="under-next">
      ${s.more&&_`<button class="button quiet" aria-disabled=${String(a)} onClick=${()=>c(s.more)}>
        ${s.more.words}</button>`}
      <button class="button quiet" disabled=${!e.undo} aria-disabled=${String(a)} onClick=${d}>
        ${r?n("console_undo",{what:r}):n("console_undo_none")}</button>
    </div>
  </div>`}function Cn(t,e,n){let o=t.agenda.findIndex(u=>u.id===t.activity),a=(u,$)=>({do:"lead",activity:u,words:n($,{title:V(u.title)})});if(e.lead!==t.activity&&(e.lead||o>0))return a(t.agenda[o],"console_lead_here");let s=t.phases.findIndex(u=>u.id===e.phase),r=t.phases[s+1],{number:c,count:i}=e.round,d=c+1,l={do:"round",args:{},told:n("console_round_started",{n:d}),words:n("console_start_round",{n:d,all:i})};if(e.phase==="gallery"&&c<i)return l;let f=t.agenda[o+1];if(!r)return f?a(f,"console_next_activity"):{words:n("console_finished")};let p={do:"phase",args:{phase:r.id},told:n("console_phase_opened",{title:r.title}),words:n(s<0?"console_start_phase":"console_go_phase",{title:r.title})};return e.phase==="gallery"?{...p,more:{...l,words:n("console_one_more_round")}}:p}function Mn({frame:t,state:e,t:n,run:o,busy:a}){let s=t.phases.findIndex(r=>r.id===e.phase);return _`<ol class="phases">
    ${t.phases.map((r,c)=>{let i=r.id===e.phase,d=e.reached.includes(r.id),l=i?"now":d?"again":c===s+1?"ahead":"skip",f=()=>i||o("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return _`<li key=${r.id}>
        <button class=${"button phase"+(i?" now":d?" been":"")} aria-current=${i?"step":void 0}
          aria-disabled=${String(a)} onClick=${f}>
          <strong>${c+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${l}`)}${r.minutes?` · ${n("minutes",{n:r.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function Pn({frame:t,state:e,page:n,t:o,run:a}){let{timer:s}=e,r=En(t,e),[c,i]=b(r);C(()=>i(r),[r]);let d=s.minutes!=null,l=d&&s.ends_at==null,f=(p,u,$)=>a("timer",{change:p,minutes:u},$);return _`<div class="time">
    <div class="time-now">
      ${d?_`<${ut} timer=${s} page=${n} t=${o} />`:_`<span class="clock gentle">${o("console_no_clock")}</span>`}
      <${Tn} pace=${e.pace} t=${o} />
    </div>
    <div class="time-set">
      ${d&&_`
        <button class="button" onClick=${()=>f(l?"resume":"pause")}>
          ${o(l?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${o("console_add",{n:1})} onClick=${()=>f("add",1)}>+1</button>
        <button class="button" aria-label=${o("console_add",{n:5})} onClick=${()=>f("add",5)}>+5</button>`}
      <span class="anew"><${G} label=${o("console_minutes")} value=${c} least=${1} most=${240} set=${i} after />
      <button class="button quiet" onClick=${()=>f("start",c,o("console_clock_started",{n:c}))}>
        ${o(d?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function En(t,e){if(e.phase==="gallery")return e.round.minutes;let n=t.phases.find(o=>o.id===e.phase);return n&&n.minutes||10}function Tn({pace:t,t:e}){if(t==null)return null;let n=Math.round(Math.abs(t));return n?_`<span class=${"pace "+(t>0?"good":"late")}>${e(t>0?"console_ahead":"console_behind",{n})}</span>`:_`<span class="pace good">${e("console_on_time")}</span>`}function Mt({frame:t,state:e,t:n}){let{rows:o,troubles:a}=e.led,s=r=>t.instruments.find(c=>c.id===r)||{title:r};return _`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${o.map(r=>_`<p key=${r.instrument}><strong>${s(r.instrument).title}</strong><br />
      ${["before","after"].map(c=>_`<span key=${c}>${n(`inst_${c}`)}: ${n("inst_answered",{n:r[c].n,waiting:r[c].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    ${a.length>0&&_`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(r=>_`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function Pt({state:t,t:e,run:n}){let{columns:o,gaps:a,lines:s,goals:r}=t.led,c=i=>n("column",{column:i.id,on:!i.on},e(i.on?"plan_column_closed":"plan_column_opened",{column:i.text}));return _`<section class="panel plan-panel">
    <h2>${e("plan_console")}</h2>
    <p class="gentle">${e("plan_console_words")}</p>
    <ul class="plan-columns">${o.map(i=>_`<li key=${i.id}>
      <button class="button quiet" role="switch" aria-checked=${String(i.on)} title=${i.text} onClick=${()=>c(i)}>
        <span>${i.text.split(" (")[0]}</span><strong>${e(i.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${e("plan_console_gaps",{lines:s,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(i=>_`<li key=${i}><strong>${a[i]}</strong> ${e(`plan_gap_${i}`)}</li>`)}</ul>
  </section>`}var Et={instruments:Mt,plan:Pt};function At({frame:t,state:e,t:n,run:o}){let a=t.questions.filter(s=>s.phase==="plenary");return _`<section class=${"panel picture"+(e.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(s=>_`<${An} key=${s.id} question=${s} frame=${t} state=${e}
      t=${n} run=${o} />`)}
  </section>`}function An({question:t,frame:e,state:n,t:o,run:a}){let s=n.answers.filter(l=>l.question===t.id&&!l.group),r=(l,f)=>a("save",{...l,question:t.id,base:f,year:""},o("console_saved")),c=(l,f)=>a("restore",{id:T(),item:l,entry:f},o("console_restored")),i=l=>{let f=T();return a("delete",{id:f,item:l.item,base:l.base},{words:o("console_deleted"),label:o("undo"),act:()=>c(l.item,f)})},d=(l,f)=>a("choose",{id:T(),item:l.item,base:l.base,entry:f},o("console_saved"));return _`<div class="field">
    <p lang="th">${t.text}</p>
    <${Dn} visit=${e.visit} question=${t} state=${n} t=${o} save=${r} />
    <ul class="own">${s.map(l=>_`<${Ln} key=${l.item} one=${l} t=${o} save=${r} remove=${i}
      choose=${d} />`)}</ul>
  </div>`}function Dn({visit:t,question:e,state:n,t:o,save:a}){let s=`picture:${e.id}`,[r,c]=b(nt(t,s)||Tt()),i=P("");i.current=r.text;let d=f=>{c(f),ot(t,s,f)};return _`<form class="add" onSubmit=${async f=>{f.preventDefault();let p=n.answers.find($=>$.item===r.item);!(await a(r,p?p.base:[])).ok||i.current!==r.text||(st(t,s),c(Tt()))}}>
    <textarea rows="2" lang="th" aria-label=${e.text} placeholder=${o("console_picture_hint")} value=${r.text}
      onInput=${f=>d({...r,id:T(),text:f.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${o("console_add_picture")}</button>
  </form>`}var Tt=()=>({item:T(),id:T(),text:""});function Ln({one:t,t:e,save:n,remove:o,choose:a}){let[s,r]=b(!1);return s?_`<li><${Hn} one=${t} t=${e} save=${n} close=${()=>r(!1)} /></li>`:t.versions.length>1?_`<li><p class="tag two-tag">${e("console_versions_pick")}</p>
      ${t.versions.map(c=>_`<p class="own-text" key=${c.entry} lang="th">${c.text}
        <button class="button" onClick=${()=>a(t,c.entry)}>${e("console_pick")}</button></p>`)}</li>`:_`<li><p class="own-text" lang="th">${t.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${e("edit")}</button>
    <button class="button quiet" onClick=${()=>o(t)}>${e("delete")}</button></li>`}function Hn({one:t,t:e,save:n,close:o}){let[a]=b(t.base),[s,r]=b({item:t.item,id:T(),text:t.text}),c=P(null);return C(()=>c.current.focus(),[]),_`<form class="add" onSubmit=${async d=>{d.preventDefault(),(await n(s,a)).ok&&o()}}>
    <textarea rows="3" lang="th" ref=${c} aria-label=${e("edit")} value=${s.text}
      onInput=${d=>r({...s,id:T(),text:d.target.value})}></textarea>
    <button class="button primary" disabled=${!s.text.trim()}>${e("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${e("cancel")}</button>
  </form>`}var Dt=(t,e)=>e<t.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Lt({state:t,groups:e,t:n,words:o,pages:a}){let s=(d,l)=>n(`${o}_seen_${d}`,l),r=a?a.shown:t.groups,c=t.groups.map(d=>e.get(d.id)),i=new Map(t.grid.map(d=>[d.viewer,d.times]));return _`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${s("group")}</th>
      <th scope="col" class="whose">${s("now")}</th>
      ${c.map(d=>_`<th scope="col" class="cell" key=${d.id} title=${d.name}>
        <${A} look=${d} /><span class="hush">${d.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((d,l)=>_`<tr key=${d.id} class=${d.away?"away":""} ...${a?Dt(a,l):{}}>
        <th scope="row" class="who"><${Ht} look=${e.get(d.id)} /></th>
        <td class="whose"><${Nn} one=${d} state=${t} groups=${e} say=${s} /></td>
        ${c.map((f,p)=>_`<${In} key=${f.id} viewer=${d.id} look=${f} now=${t.pairs[d.id]===f.id}
          seen=${(i.get(d.id)||[])[p]>0} say=${s} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Ht({look:t,arrow:e}){return _`<span class="line">
    ${e&&_`<span class="arrow" aria-hidden="true"></span>`}<${A} look=${t} /><${dt} name=${t.name} />
  </span>`}function Nn({one:t,state:e,groups:n,say:o}){let a=n.get(e.pairs[t.id]);return a?_`<${Ht} look=${a} arrow />`:t.away?_`<span class="gentle">${o("away")}</span>`:_`<span class="gentle">${e.round.number?o("wait"):o("soon")}</span>`}function In({viewer:t,look:e,now:n,seen:o,say:a}){let s=t===e.id,r=s?"own":n?"now":o?"did":"not";return _`<td class=${"cell "+r}>
    <span class="box">${!s&&(n||o)&&_`<${A} look=${e} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function Nt({frame:t,state:e,t:n,run:o}){let{number:a,count:s}=e.round;return _`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(s,a)})}</span></h2>
    <${qn} frame=${t} state=${e} t=${n} run=${o} />
  </section>`}function It({state:t,t:e,groups:n}){return _`<section class="panel" aria-label=${e("console_seen")}>
    <h2>${e("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${e("console_seen")} tabindex="0">
      <${Lt} state=${t} groups=${n} t=${e} words="console" />
    </div>
  </section>`}function qn({frame:t,state:e,t:n,run:o}){let{count:a,minutes:s}=e.round,[r,c]=b(a),[i,d]=b(s);C(()=>{c(a),d(s)},[a,s]);let l=r!==a||i!==s,f={count:r,minutes:i};return _`<div class="plan">
    <${G} label=${n("console_rounds_count")} value=${r} least=${1} most=${50} set=${c} />
    <${G} label=${n("console_rounds_minutes")} value=${i} least=${1} most=${120} set=${d} />
    <button class=${"button"+(l?" primary":"")} disabled=${!l}
      onClick=${()=>o("rounds",f,n("console_rounds_set",{n:r,minutes:i}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${zn(t,e,i,n)} ${n("console_rounds_sum",{n:r*i})}</p>
  </div>`}function zn(t,e,n,o){let a=e.groups.filter(c=>!c.away).length,s=t.phases.find(c=>c.id==="gallery");if(a<2)return o("console_rounds_too_few");if(!s||!s.minutes)return o("console_rounds_most",{n:a-1});let r=Math.min(Math.floor(s.minutes/n),a-1);return o("console_rounds_fit",{minutes:s.minutes,n:r,most:a-1})}var On={join:yt,about:ft},jn=3e4,Rn=()=>/^\/console\//.test(location.pathname);function Wn({frame:t,state:e,page:n,t:o}){let[a,s]=b(""),r=wt(n,o);C(()=>{let f=setInterval(()=>n.call("clock"),jn);return()=>clearInterval(f)},[]);let c={frame:t,state:e,page:n,t:o,groups:_t(t,e.groups),...r},i=On[a],d=e.led&&Et[e.led.kind],l=_`<${xt} toasts=${r.toasts} drop=${r.drop} t=${o} />`;return _`<div class=${"console"+(Rn()?" whole":"")} lang=${t.language||"th"}>
    <div>
      <${Un} frame=${t} state=${e} t=${o} open=${s} />
      <${Fn} warning=${e.warning} t=${o} />
    </div>
    <${Ct} ...${c} />
    <main class="desk">
      <div class="side">
        ${t.kind==="memory"&&e.reached.includes("plenary")&&_`<${At} ...${c} />`}
        ${d&&_`<${d} ...${c} />`}
        ${e.phase==="gallery"&&_`<${Nt} ...${c} />`}
        <${vt} ...${c} add=${()=>s("about")} />
        ${(e.phase==="gallery"||e.round.number>0)&&_`<${It} ...${c} />`}
      </div>
      <${gt} ...${c} />
    </main>
    ${i&&_`<${St} title=${o(`console_${a}`)} t=${o} close=${()=>s("")}>
      <${i} ...${c} />${l}<//>`}
    ${!i&&l}
  </div>`}function Un({frame:t,state:e,t:n,open:o}){let a=`/board/${location.pathname.split("/").pop()}`,{joining:s,backup:r,about:c}=e;return _`<header class="top">
    <h1>${V(t.title)}<span class="gentle">${c.title}</span></h1>
    ${c.demo&&_`<${pt} t=${n} words="console_demo" />`}
    ${r&&_`<${Bn} backup=${r} t=${n} />`}
    <button class="button quiet" onClick=${()=>o("join")}>
      ${n("console_join")}${s&&s.code&&_` <strong class="top-code">${s.code}</strong>`}
    </button>
    <button class="button quiet" onClick=${()=>o("about")}>${n("console_about")}</button>
    <a class="button" href=${a} target="_blank" rel="noopener">${n("console_open_board")}</a>
  </header>`}function Bn({backup:t,t:e}){if(!t.at)return null;let n=new Date(t.at*1e3),o=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return _`<p class="backup">${e("console_backup",{time:o})}</p>`}function Fn({warning:t,t:e}){return _`<div role="alert">${t&&t.what&&_`<div class=${"warning "+t.level}>
    <strong>${t.what}</strong>
    <p>${t.do} <span class="warning-where">· ${e("console_folder",{folder:t.where})}</span></p>
  </div>`}</div>`}var as=lt(Wn);export{as as default};
