var v,Te,Nt,H,ce,Y,Ae,Q,Le,le,ie,qt,U=Symbol.for("pv"),ee={},te=[],It=/^m(i|n|o|s|text|space)$/,ue=Array.isArray,_e=te.slice,j=Object.assign;function O(t){t&&t.parentNode&&t.remove()}function De(t,e,n){var o,r,s,a={},c=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:a[s]=e[s];return c>2&&(a.children=c>3?_e.call(arguments,2):n),W(t,a,o,r,null)}function W(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:U,__v:r||++Te,__i:-1,__u:0};return!r&&v.vnode&&v.vnode(s),s}function ne(t){return t.children}function X(t,e){this.props=t,this.context=e,this.__g=0}function N(t,e){if(e==null)return t.__&&N(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:N(t)}function zt(t){var e,n=t.__v,o=n.__e,r=[],s=[],a=t.__P;a&&((e=j({constructor:U},n)).__v=n.__v+1,v.vnode&&v.vnode(e),de(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||N(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,Oe(r,e,s),n.__=n.__e=null,e.__e!=o&&He(e))}function He(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),He(t)}function Ee(t){(8&t.__g||(t.__g|=8,H.push(t),Y++))&&ce==v.debounceRendering||((ce=v.debounceRendering)||queueMicrotask)(Ne)}function Ne(){try{for(var t,e=1;H.length;)H.length>e&&H.sort(Ae),t=H.shift(),e=H.length,8&t.__g&&zt(t)}finally{(Y=H.length)&&(ce||queueMicrotask)(Ne)}}function qe(t,e,n,o,r,s,a,c,l,d,i){var f,p,u,$,h,m,y=o.__k||te,g=e.length;for(l=Ot(n,e,y,l,g),f=0;f<g;f++)(u=n.__k[f])!=null&&(p=~u.__i&&y[u.__i]||ee,u.__i=f,m=de(t,u,p,r,s,a,c,l,d,i),$=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&pe(p.ref,null,u,p),u.ref&&i.push(u.ref,u.__c||$,u)),h=h||$,4&u.__u?(l=Ie(u,l,t,!p.__v),p.__e&&(p.__e=null)):typeof u.type=="function"&&m!==void 0?l=m:$&&(l=$.nextSibling),u.__u&=-21);return n.__e=h,l}function Ot(t,e,n,o,r){var s,a,c,l,d,i,f,p,u,$=n.length,h=$,m=0,y=0,g=t.__k=Array(r);for(s=0;s<r;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[s]=W(null,a):ue(a)?a=g[s]=W(ne,{children:a}):a.constructor===U&&a.__b?a=g[s]=W(a.type,a.props,a.key,a.ref,a.__v):g[s]=a,l=s+m,a.__=t,a.__b=t.__b+1,c=null,~(d=a.__i=jt(a,n,l,h))&&(h--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(a.__u|=16,d==l-1?m--:d==l+1?m++:d!=l&&(d>l?m--:m++,y=1)):(~d||(r>$?m--:r<$&&m++),typeof a.type!="function"&&(a.__u|=4))):g[s]=null;if(y){for(i=[],f=[],s=0;s<r;s++)if((a=g[s])&&16&a.__u){for(m=0,p=i.length;m<p;)i[u=m+p>>1]<a.__i?m=u+1:p=u;i[m]=a.__i,f[s]=m+1}for(m=i.length;s--;)f[s]&&(f[s]==m?m--:g[s].__u|=4)}if(h)for(s=0;s<$;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=N(c)),fe(c,c));return o}function Ie(t,e,n,o){var r,s,a,c;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ie(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=N(t))&&!e.parentNode&&(e=null),a=t.__e,c=e;c&&c.nodeType==8;)c=c.nextSibling;for(a!=c&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function jt(t,e,n,o){var r,s=t.key,a=t.type,c=e[n],l=c&&!(2&c.__u);if(c===null&&s==null||l&&s==c.key&&a==c.type)return n;if(o>(l?1:0)){for(r=n-1;r>=0;r--)if((c=e[r])&&!(2&c.__u)&&s==c.key&&a==c.type)return r;for(r=n+1;r<e.length;r++)if((c=e[r])&&!(2&c.__u)&&s==c.key&&a==c.type)return r}return-1}function Pe(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function K(t,e,n,o,r){var s,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Pe(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Pe(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=ie[e]||(ie[e]=Rt(e)),(t.__a||(t.__a={}))[e]=le,s=e!=(e=e.replace(Le,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,s):t.removeEventListener(e,a,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Rt(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Q]==null)e[Q]=le++;else if(e[Q]<this.__a[t])return;return n(v.event?v.event(e):e)}}}function de(t,e,n,o,r,s,a,c,l,d){var i,f,p,u,$,h,m,y,g,S,k,ae,Ce,J,I,Me,D,z,L=e.type;if(e.constructor!==U)return null;128&n.__u&&(l=32&n.__u,i=n.__c.__z)&&(e.__u|=l,f=s=[],i.nodeType==8?c=Z(i,s):s.push(i),c=s[0]||c),(i=v.__b)&&i(e);e:if(typeof L=="function"){p=a.length;try{if(y=e.props,g=(i=L.prototype)&&i.render,S=(i=L.contextType)&&o[i.__c],k=i?S?S.props.value:i.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(g?e.__c=u=new L(y,k):(e.__c=u=new X(y,k),u.constructor=L,u.render=Ut),S&&S.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),L.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=j({},u.__s)),j(u.__s,L.getDerivedStateFromProps(y,u.__s)))),$=u.props,h=u.state,u.__v=e,n.__c){if(y!==$&&g&&!L.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(y,k),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(y,u.__s,k)===!1){e.__v!=n.__v&&(u.props=y,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(M){M&&(M.__=e)}),te.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),c=N(n);break e}u.componentWillUpdate&&u.componentWillUpdate(y,u.__s,k),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,h,m)})}else g&&!L.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=k,u.props=y,u.__P=t,u.__g&=-5,ae=v.__r,Ce=g?25:0;do u.__g&=-9,ae&&ae(e),i=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Ce<25);g&&(te.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=j({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(m=u.getSnapshotBeforeUpdate($,h)),J=i&&i.type===ne&&i.key==null?i.props.children:i,y.__P&&(i=c,r=(t=y.__P).namespaceURI,l=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(M){M&&fe(M,M)}),n.__k=null),c=n.__k?N(n,0):null),c=qe(t,ue(J)?J:[J],e,n,o,r,s,a,c,l,d),y.__P&&(e.__e=null,c=i),e.__u&=-161,f&&f.some(O),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(M){if(a.length=p,e.__v=null,l||s)if(M&&M.then){if(e.__u|=128|l,s){for(~(D=s.indexOf(c||void 0))||(D=s.length);(z=s[D-1])&&z.nodeType==8;)D--;for(;D<s.length;D++)if(z=s[D])if(s[D]=null,I){if(z==Me)break}else{if(z.nodeType!=8)break;z.data.startsWith("$s")&&(Me=Z(I=z))}}if(!I){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;I=c}(i=Z(I=e.__c.__z||(e.__c.__z=I)))?(e.__e=I,c=i):e.__e=c,c=c&&c.nextSibling}else s&&s.some(O);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),M&&M.then||ze(e),v.__e(M,e,n)}}else c=e.__e=Wt(n.__e,e,n,o,r,s,a,l,d,t);return(i=v.diffed)&&i(e),c}function Z(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ze(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ze))}function Oe(t,e,n){for(var o=0;o<n.length;)pe(n[o++],n[o++],n[o++]);v.__c&&v.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){v.__e(s,r.__v)}})}function Wt(t,e,n,o,r,s,a,c,l,d){var i,f,p,u,$,h,m,y,g=n.props||ee,S=e.props,k=e.type;if(k=="svg"?r="http://www.w3.org/2000/svg":k=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(i=0;i<s.length;i++)if(($=s[i])&&(k?$.localName==k:$.nodeType==3)){t=$,s[i]=null;break}}if(!t){if(y=d.ownerDocument||document,!k)return y.createTextNode(S);t=y.createElementNS(r,k,S.is?S:d),c&&(v.__m&&v.__m(e,s),c=!1),s=null}if(k){if(d=k=="template"&&t.content||t,s=k=="textarea"&&S.defaultValue!=null?null:s&&_e.call(d.childNodes),!c&&s)for(g={},i=0;i<t.attributes.length;i++)g[($=t.attributes[i]).name]=$.value;for(i in g)$=g[i],i=="dangerouslySetInnerHTML"?p=$:i=="children"||i in S||i=="value"&&"defaultValue"in S||i=="checked"&&"defaultChecked"in S||K(t,i,null,$,r);for(i in S)$=S[i],i=="children"?u=$:i=="dangerouslySetInnerHTML"?f=$:i=="value"?h=$:i=="checked"?m=$:c&&typeof $!="function"||g[i]===$||K(t,i,$,g[i],r);f?(c||p&&(f.__html==p.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(p&&(t.textContent=""),(k=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&It.test(k))&&(r="http://www.w3.org/1999/xhtml"),qe(d,ue(u)?u:[u],e,n,o,r,s,a,s?s[0]:n.__k&&N(n,0),c,l),s&&s.some(O)),c&&k!="textarea"||(i="value",k=="progress"&&h==null?t.removeAttribute(i):h==null||h===t[i]&&(k!="progress"||h)||K(t,i,h,g[i],r),i="checked",m!=null&&m!=t[i]&&K(t,i,m,g[i],r))}else g===S||c&&t.data==S||(t.data=S);return t}function pe(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){v.__e(r,n)}}function fe(t,e,n){var o,r,s,a;if(v.unmount&&v.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||pe(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){v.__e(c,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&fe(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=Z(o,s=[]))&&(o==t.__e&&s.some(O),O(r),O(o)),n||O(t.__e),t.__e=t.__c=t.__=null}function Ut(t,e,n){return this.constructor(t,n)}function $e(t,e){var n,o,r,s;v.__&&v.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=W(ne,{children:[t]}),r=[],s=[],de(e,e.__k,o||ee,ee,e.namespaceURI,o?null:e.firstChild?_e.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),Oe(r,e.__k,s),e.__k.props.children=null}v={__e:function(t,e,n,o){for(var r,s,a;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(c){t=c}}throw Y=0,t}},Te=0,Nt=function(t){return t!=null&&t.constructor===U},X.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=j({},this.state)),typeof t=="function"&&(t=t(j({},n),this.props)),t&&(j(n,t),this.__v&&(e&&this.__k.push(e),Ee(this)))},X.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ee(this))},X.prototype.render=ne,H=[],Y=0,Ae=function(t,e){return t.__v.__b-e.__v.__b},Q=Symbol(),Le=/(PointerCapture)$|Capture$/i,le=0,ie={},qt=0;var F,x,he,je,me=Object.is,oe=0,Ke=[],ge=[],w=v,Re=w.__b,We=w.__r,Ue=w.diffed,Be=w.__c,Fe=w.unmount,Ve=w.__;function ve(t,e){w.__h&&w.__h(x,t,oe||e),oe=0;var n=x.__H||(x.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function b(t){return oe=1,Bt(Xe,t)}function Bt(t,e,n){var o=ve(F++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Xe(void 0,e),function(s){var a=(o.__N||o.__)[0],c=o.t(a,s);me(a,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=x,!x.__f)){x.__f=!0;var r=x.shouldComponentUpdate;x.shouldComponentUpdate=function(s,a,c){var l=this.__H;if(!l)return!0;var d=!1,i=this.props!=s;if(l.__.some(function(p){p.__N&&(d=!0,me(p.__[0],p.__N[0])||(i=!0))}),r){var f=r.call(this,s,a,c);return d?f||i:f}return!d||i}}return o.__}function C(t,e){var n=ve(F++,3);!w.__s&&Qe(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,x.__H.__h.push(n))}function E(t){return oe=5,Ft(function(){return{current:t}},[])}function Ft(t,e){var n=ve(F++,7);return Qe(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Vt(){var t;do{for(;t=ge.shift();)try{B(t)}catch(n){w.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ke.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(B),e.__h.some(be),e.__h=[]}catch(n){e.__h=[],w.__e(n,t.__v)}}}while(ge.length)}w.__b=function(t){x=null,Re&&Re(t)},w.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ve&&Ve(t,e)},w.__r=function(t){We&&We(t),F=0;var e=(x=t.__c).__H;e&&(he==x?x.__h=[]:(e.__h.some(B),e.__h.some(be),F=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),he=x},w.diffed=function(t){Ue&&Ue(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Je(Ke.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),he=x=null},w.__c=function(t,e){e.some(function(n){try{n.__h.some(B),n.__h=n.__h.filter(function(o){return!o.__||be(o)})}catch(o){n.__h=[function(){throw o}]}}),Be&&Be(t,e)},w.unmount=function(t){Fe&&Fe(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Je(ge.push(r))}else B(r)}catch(s){e=s}}),o.__H=void 0,e&&w.__e(e,o.__v))};var Ge=typeof requestAnimationFrame=="function";function Gt(t){var e,n=function(){clearTimeout(o),Ge&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Ge&&(e=requestAnimationFrame(n))}function Je(t){t!=1&&je==w.requestAnimationFrame||((je=w.requestAnimationFrame)||Gt)(Vt)}function B(t){var e=x,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),x=e}function be(t){var e=x;t.__c=t.__(),x=e}function Qe(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!me(n,t[o])})}function Xe(t,e){return typeof e=="function"?e(t):e}var Ye=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var a=e[s++],c=e[s]?(e[0]|=a?1:2,n[e[s++]]):e[++s];a===3?o[0]=c:a===4?o[1]=Object.assign(o[1]||{},c):a===5?(o[1]=o[1]||{})[e[++s]]=c:a===6?o[1][e[++s]]+=c+"":a?(r=t.apply(c,Ye(t,c,n,["",null])),o.push(r),c[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(c)}return o},Ze=new Map;function et(t){var e=Ze.get(this);return e||(e=new Map,Ze.set(this,e)),(e=Ye(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,a="",c="",l=[0],d=function(p){s===1&&(p||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,p,a):s===3&&(p||a)?(l.push(3,p,a),s=2):s===2&&a==="..."&&p?l.push(4,p,0):s===2&&a&&!p?l.push(5,0,!0,a):s>=5&&((a||!p&&s===5)&&(l.push(s,0,a,r),s=6),p&&(l.push(s,p,0,r),s=6)),a=""},i=0;i<n.length;i++){i&&(s===1&&d(),d(i));for(var f=0;f<n[i].length;f++)o=n[i][f],s===1?o==="<"?(d(),l=[l],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:c?o===c?c="":a+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[i][f+1]===">")?(d(),s===3&&(l=l[0]),s=l,(l=l[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):a+=o),s===3&&a==="!--"&&(s=4,l=l[0])}return d(),l})(t)),e),arguments,[])).length>1?e:e[0]}var se="samut:drafts";var P={n:0,visit:"",drafts:{}},R,q,tt,nt=(t,e)=>at(t).drafts[e]??null,ot=(t,e,n)=>ye(t,o=>({...o,[e]:n})),st=(t,e)=>ye(t,({[e]:n,...o})=>o);async function rt(t){P=[P,ct(),await Promise.race([Jt(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,o)=>o.n-n.n)[0],ye(t,n=>n)}function at(t){let e=ct();return e&&e.n>P.n&&(P=e),P.visit===t?P:{...P,visit:t,drafts:{}}}function ye(t,e){let{n,drafts:o}=at(t);P={n:n+1,visit:t,drafts:e(o)};try{localStorage.setItem(se,JSON.stringify(P))}catch{}it()}function ct(){try{return JSON.parse(localStorage.getItem(se))}catch{return null}}function it(){if(tt=!!q,!(!R||q))try{q=R.transaction("kept","readwrite",{durability:"strict"}),q.objectStore("kept").put(P,se),q.oncomplete=q.onabort=()=>{q=null,tt&&it()}}catch{R=q=null}}function Jt(){return new Promise(t=>{try{let e=indexedDB.open("samut",1);e.onupgradeneeded=()=>e.result.createObjectStore("kept"),e.onerror=()=>t(),e.onsuccess=()=>{R=e.result,R.onversionchange=()=>R.close();let n=R.transaction("kept").objectStore("kept").get(se);n.onsuccess=n.onerror=()=>t(n.result)}}catch{t()}})}function re(t,e){if(Array.isArray(e))return e[0];let{set:n={},drop:o=[]}=e;if(Array.isArray(t))return e.put?[...t.slice(0,e.at),...e.put,...t.slice(e.at+e.cut)]:t.map((a,c)=>c in n?re(a,n[c]):a);let r=Object.entries(t).filter(([a])=>!o.includes(a)),s=Object.entries(n).map(([a,c])=>[a,re(t[a],c)]);return Object.fromEntries([...r,...s])}var _=et.bind(De),Kt=15e3;function T(){let t=crypto.getRandomValues(new Uint8Array(16));return Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")}function Qt(t,e={}){return t.replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}function Xt(t){let e=new Map,n={offset:0,connected:()=>t.connected!==!1,now:()=>Date.now()/1e3+n.offset},o=c=>{n.connected()&&(c.sent+=1,c.seat=t.seat,c.timer=setTimeout(()=>c.settle({}),Kt),t.send(c.command))},r=({sent:c,seat:l,command:d})=>!c||l===t.seat||!!d.args.id,s=c=>{let l=c&&e.get(c.id);l&&(typeof c.now=="number"&&l.sent===1&&(n.offset=c.now-Date.now()/1e3),l.settle(c))},a=()=>{let c=Array.from(e.values());c.forEach(l=>clearTimeout(l.timer)),n.connected()&&c.forEach(l=>r(l)?o(l):l.settle({}))};return n.call=(c,l={})=>new Promise(d=>{let i=T(),p={command:{id:i,do:c,args:l},settle:u=>{clearTimeout(p.timer),e.delete(i),d(u)},sent:0};if(c==="clock"&&!n.connected())return void d({});e.set(i,p),o(p)}),t.on("msg:custom",s),addEventListener("samut:connection",a),n.close=()=>{t.off("msg:custom",s),removeEventListener("samut:connection",a)},n}function Zt(t){let e=n=>{let o=t.get("number");if(!(!n||!n.patch||n.to<=o)){if(n.from!==o)return void t.send({do:"whole"});t.set("state",re(t.get("state"),n.patch)),t.set("number",n.to)}};return t.on("msg:custom",e),()=>t.off("msg:custom",e)}function lt(t){function e({model:n,page:o}){let[,r]=b(0);C(()=>{let c=()=>r(d=>d+1),l=()=>o.connected()&&o.call("clock").then(c);return n.on("change:state",c),n.on("change:frame",c),addEventListener("samut:connection",l),l(),()=>{n.off("change:state",c),n.off("change:frame",c),removeEventListener("samut:connection",l)}},[]);let s=n.get("frame"),a=(c,l)=>Qt(s.texts[c]??c,l);return _`<${t} key=${s.visit} frame=${s} state=${n.get("state")} page=${o} t=${a} />`}return{initialize:({model:n})=>rt(n.get("frame").visit),render({model:n,el:o}){let r=Xt(n),s=Zt(n);return $e(_`<${e} model=${n} page=${r} />`,o),()=>{$e(null,o),s(),r.close()}}}}function Yt(t,e){let[,n]=b(0);return C(()=>{let o=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(o)},[]),!t||t.ends_at==null&&t.left==null?null:Math.round(t.ends_at==null?t.left:t.ends_at-e.now())}function en(t){let e=Math.abs(t);return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function ut({timer:t,page:e,t:n}){let o=Yt(t,e);if(o==null)return null;let r=o<0,s=r?n("time_over"):t.ends_at==null?n("time_paused"):n("time_left");return _`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${s}</span> <span class="clock-face">${en(o)}</span>
  </span>`}var ke={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},tn=Object.keys(ke),nn="#37474f",on=11,V=t=>(t.match(/[\u201c"](.+?)[\u201d"]/)||[t,t])[1];function _t(t,e){let n=t.colours||[],o=t.symbols||tn;return new Map(e.map((r,s)=>[r.id,{id:r.id,name:r.name,colour:n.length?n[s%n.length]:nn,symbol:o[s%o.length]}]))}function A({look:t}){return _`<svg class="mark" viewBox="0 0 20 20" fill=${t.colour} aria-hidden="true" focusable="false">
    <path d=${ke[t.symbol]||ke.circle} /></svg>`}function dt({name:t}){let e=sn(t);return _`<span class="name" lang="th" title=${t}>
    <span class="name-head">${t.slice(0,e)}</span><span class="name-tail">${t.slice(e)}</span>
  </span>`}function sn(t){let e=o=>o.find(r=>t.length-r<=on),n=e(rn(t));return n===void 0?e(an(t))||0:n}function rn(t){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(t),e=>e.index):[]}function an(t){let e=t.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(e,n=>n.index)}var cn={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},we=({name:t})=>_`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${cn[t]} /></svg>`;var pt=({t,words:e="board_demo"})=>_`<strong class="ribbon">${t(e)}</strong>`;var xe=["title","province","district","place"];function ft({state:t,t:e,groups:n,run:o}){return _`<div class="about-panel">
    <${ln} about=${t.about} t=${e} run=${o} />
    <${un} state=${t} t=${e} groups=${n} run=${o} />
  </div>`}function ln({about:t,t:e,run:n}){let[o,r]=b(Object.fromEntries(xe.map(l=>[l,t[l]]))),s=xe.some(l=>o[l]!==t[l]),a=l=>{l.preventDefault(),n("about",o,e("console_saved"))},c=l=>n("about",{may_make_groups:l.target.checked},e("console_saved"));return _`<form onSubmit=${a}>
    ${xe.map(l=>_`<label class="line-field" key=${l}><span>${e(`console_about_${l}`)}</span>
      <input maxlength="200" lang="th" value=${o[l]}
        onInput=${d=>r({...o,[l]:d.target.value})} /></label>`)}
    <button class="button primary" disabled=${!s}>${e("save")}</button>
    <label class="tick"><input type="checkbox" checked=${t.may_make_groups} onChange=${c} />
      ${e("console_may_make_groups")}</label>
  </form>`}function un({state:t,t:e,groups:n,run:o}){let[r,s]=b("");return _`<form onSubmit=${async c=>{c.preventDefault(),(await o("add_group",{name:r},e("console_group_added",{name:r.trim()}))).ok&&s("")}}>
    <label class="line-field"><span>${e("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${r} onInput=${c=>s(c.target.value)} /></label>
    <button class="button primary" disabled=${!r.trim()}>${e("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${e("console_groups")}>
      ${t.groups.map(c=>_`<li key=${c.id} lang="th"><${A} look=${n.get(c.id)} /> ${c.name}</li>`)}
    </ul>
  </form>`}var _n=543;var dn=t=>Object.values(t||{}).some(e=>Array.isArray(e)?e.length:e);function pn(t,e,n,o){return t?t.fields.filter(r=>dn({one:(e||{})[r.id]})).map(r=>({id:r.id,label:r.text,...fn(r,e[r.id],n,o)})):[]}function fn(t,e,n,o){let r=s=>(t.options.find(a=>a.id===s)||{text:s}).text;return t.kind==="level"?{words:o("level",{n:e,all:t.levels}),level:e}:t.kind==="choice"?{words:r(e)}:t.kind==="choices"?{words:e.map(r).join(" · ")}:t.kind==="month"?{words:$n(e,n)}:t.kind==="check"?{words:"✓"}:{words:e}}function $n(t,e){let[n,o]=t.split("-").map(Number);return`${e.texts.months[o-1]||""} ${n+_n}`}function $t({question:t,values:e,frame:n,t:o}){return _`${pn(t,e,n,o).map(r=>_`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}var Se=40,hn=280,ht="hall";function gt(t){let{frame:e,state:n,t:o}=t,[r,s]=b(""),[a,c]=b(""),[l,d]=b(Se);C(()=>d(Se),[r,a]);let i=p=>(!r||(p.group||ht)===r)&&(!a||p.question===a),f=n.answers.filter(i);return _`<section class="panel answers-panel" aria-label=${o("console_answers")}>
    <h2>${o("console_answers")} <span class="gentle">${o("console_answers_count",{n:f.length})}</span></h2>
    ${n.spotlight&&_`<${mn} ...${t} />`}
    <div class="filters">
      <${mt} label=${o("console_by_group")} all=${o("console_all_groups")} value=${r} set=${s}
        options=${[...n.groups.map(p=>[p.id,p.name]),[ht,o("console_hall")]]} />
      <${mt} label=${o("console_by_question")} all=${o("console_all_questions")} value=${a} set=${c}
        options=${e.questions.map(p=>[p.id,bt(p)])} />
    </div>
    ${!f.length&&_`<p class="gentle nothing">${o(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${f.slice(0,l).map(p=>_`<${gn} key=${p.item} answer=${p} ...${t} />`)}
      ${f.length>l&&_`<li><button class="button quiet" onClick=${()=>d(l+Se)}>
        ${o("console_more_answers",{n:f.length-l})}</button></li>`}
    </ul>
  </section>`}function mn({state:t,t:e,run:n}){let o=t.answers.find(a=>a.item===t.spotlight),r=o&&(o.text||o.year_text),s=()=>n("spotlight",{item:null},e("console_unlit"));return _`<div class="on-board">
    <p><strong>${e("console_on_board")}:</strong> <span lang="th">${r}</span></p>
    <button class="button primary" onClick=${s}>${e("console_unlight")}</button>
  </div>`}var bt=t=>[t.num,t.text].filter(Boolean).join(" ");function mt({label:t,all:e,value:n,set:o,options:r}){return _`<label class="pick"><span class="hush">${t}</span>
    <select value=${n} onChange=${s=>o(s.target.value)}>
      <option value="">${e}</option>
      ${r.map(([s,a])=>_`<option key=${s} value=${s}>${a}</option>`)}
    </select>
  </label>`}function gn({answer:t,frame:e,state:n,t:o,groups:r,run:s}){let a=r.get(t.group),[c,l]=b(!1),d=e.questions.find(h=>h.id===t.question),i=t.versions.length>1?t.versions:[t],f=i.some(h=>h.text.length>hn),p=n.spotlight===t.item,u=()=>s("spotlight",{item:p?null:t.item},o(p?"console_unlit":"console_lit")),$=()=>s("hide",{item:t.item,hidden:!t.hidden},o(t.hidden?"console_shown":"console_hid"));return _`<li class=${"said"+(t.hidden?" hidden-one":"")+(p?" lit":"")}>
    <p class="said-from">${a&&_`<${A} look=${a} /> `}<strong lang="th">${a?a.name:o("console_hall")}</strong>
      ${t.by&&_`<span class="gentle"> · ${t.by}</span>`}</p>
    <p class="gentle said-asked">${d&&bt(d)}</p>
    ${t.hidden&&_`<p class="tag hidden-tag">${o("console_hidden")}</p>`}
    ${p&&_`<p class="tag lit-tag">${o("console_on_board")}</p>`}
    ${i.length>1&&_`<p class="tag two-tag">
      ${o(t.group?"console_versions":"console_versions_pick",{n:i.length})}</p>`}
    ${i.map(h=>_`<p key=${h.entry} class=${"said-text"+(f&&!c?" cut":"")} lang="th">
      ${h.year_text&&_`<strong class="year">${h.year_text} </strong>`}${h.text}
      <${$t} question=${d} values=${h.fields} frame=${e} t=${o} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(p)} disabled=${t.hidden} onClick=${u}>
        ${o(p?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(t.hidden)} onClick=${$}>
        ${o(t.hidden?"console_show":"console_hide")}</button>
      ${f&&_`<button class="button quiet" aria-expanded=${String(c)} onClick=${()=>l(!c)}>
        ${o(c?"console_less":"console_whole")}</button>`}
    </div>
  </li>`}function vt({frame:t,state:e,t:n,groups:o,run:r,add:s}){let a=e.phase||(t.phases[0]||{}).id,c=e.groups.filter(d=>d.done.includes(a)).length,l=e.groups.reduce((d,i)=>d+i.members,0);return _`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:e.groups.length,members:l})}
        ${e.phase?` · ${n("console_groups_done",{n:c})}`:""}</span>
      <button class="button quiet" onClick=${s}>${n("console_add_group")}</button>
    </h2>
    ${!e.groups.length&&_`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${e.groups.map(d=>_`<${bn} key=${d.id} group=${d} look=${o.get(d.id)}
      phase=${a} t=${n} run=${r} />`)}</ul>
  </section>`}function bn({group:t,look:e,phase:n,t:o,run:r}){let[s,a]=b(""),c=t.done.includes(n),l=o("console_manage",{name:t.name}),d=o(t.away?"console_is_back":"console_is_away",{name:t.name}),i=()=>r("away",{group:t.id,away:!t.away},d);return _`<li class=${"tile"+(t.away?" away":"")+(c?" done":"")} style=${`border-top-color:${e.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${A} look=${e} /> ${t.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!s)} aria-label=${l} title=${l}
        onClick=${()=>a(s?"":"acts")}><${we} name="more" /></button>
    </div>
    <p>${o("console_tile",{members:t.members,answers:t.counts[n]||0})}
      ${c&&_`<strong class="good tile-tag"><${we} name="done" /> ${o("console_done")}</strong>`}
      ${t.away&&_`<strong class="tile-tag">${o("console_seen_away")}</strong>`}</p>
    ${s==="acts"&&_`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(t.away)} onClick=${i}>
        ${o(t.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" onClick=${()=>a("name")}>${o("console_rename")}</button>
    </div>`}
    ${s==="name"&&_`<${vn} group=${t} t=${o} run=${r} close=${()=>a("")} />`}
  </li>`}function vn({group:t,t:e,run:n,close:o}){let[r,s]=b(t.name),a=E(null);return C(()=>a.current.focus(),[]),_`<form class="rename" onSubmit=${async l=>{l.preventDefault(),(await n("rename_group",{group:t.id,name:r},e("console_renamed"))).ok&&o()}} onKeyDown=${l=>l.key==="Escape"&&o()}>
    <input ref=${a} aria-label=${e("console_rename_of",{name:t.name})} maxlength="200" value=${r}
      onInput=${l=>s(l.target.value)} />
    <button class="button primary">${e("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${e("cancel")}</button>
  </form>`}function yt({state:t,t:e}){let{joining:n}=t;if(!n||!n.code)return _`<p>${e("console_join_none")}</p>`;let o=n.urls||[];return _`<div class="join-panel">
    ${n.qr&&_`<img src=${n.qr} alt=${e("console_qr",{url:o[0]||""})} />`}
    <div>
      <p>${e("console_join_how")}</p>
      ${o.map(r=>_`<p class="join-url" key=${r}>${r}</p>`)}
      <p>${e("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${e("console_join_wifi")}</p>
    </div>
  </div>`}var kt=5e3,yn=500,kn=["phase","round","undo","lead"];function wt(t,e){let[n,o]=b([]),[r,s]=b(!1),a=E(new Set),c=E(0),l=p=>o(u=>u.filter($=>$.id!==p)),d=p=>{let u=c.current+=1;o($=>[...$.slice(-2),{...p,id:u}]),p.error||setTimeout(()=>l(u),p.act?4*kt:kt)},i=p=>{a.current.delete(p),p==="lead"&&s(!1)};return{run:async(p,u={},$="")=>{let h=kn.includes(p)?"lead":p+JSON.stringify({...u,id:""});if(a.current.has(h))return{};a.current.add(h),h==="lead"&&s(!0);let m=await t.call(p,u);return m.ok&&$&&d(typeof $=="string"?{words:$}:$),m.ok||d({error:m.error||{what:e("console_no_answer"),do:e("console_no_answer_do")}}),m.ok&&h==="lead"?setTimeout(()=>i(h),yn):i(h),m},busy:r,toasts:n,drop:l}}function xt({toasts:t,drop:e,t:n}){let o=t.filter(s=>s.error),r=t.filter(s=>!s.error);return _`<div class="toasts">
    <div role="alert">${o.map(s=>_`<div class="note-box bad-box" key=${s.id}>
      <p>${s.error.where&&_`<span>${s.error.where} · </span>`}<strong>${s.error.what}</strong> ${s.error.do}</p>
      <button class="button quiet" onClick=${()=>e(s.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${r.map(s=>_`<div class="note-box" key=${s.id}>
      <p>${s.words}</p>
      ${s.act&&_`<button class="button quiet" onClick=${()=>{e(s.id),s.act()}}>${s.label}</button>`}
    </div>`)}</div>
  </div>`}function St({title:t,t:e,close:n,children:o}){let r=E(null);return C(()=>{let s=document.activeElement,a=r.current;return a.showModal?a.showModal():a.setAttribute("open",""),a.addEventListener("close",n),()=>{a.removeEventListener("close",n),s&&s.focus&&s.focus()}},[]),_`<dialog class="panel-dialog" ref=${r} aria-label=${t}>
    <div class="panel-head">
      <h2>${t}</h2><button class="button" onClick=${()=>r.current.close()}>${e("close")}</button>
    </div>
    ${o}
  </dialog>`}function G({label:t,value:e,least:n,most:o,set:r,after:s}){let a=c=>r(Math.max(n,Math.min(o,Math.round(c)||n)));return _`<label class=${"count-field"+(s?" after":"")}><span>${t}</span>
    <input type="number" inputmode="numeric" min=${n} max=${o} value=${e}
      onChange=${c=>a(Number(c.target.value))} />
  </label>`}function Ct({frame:t,state:e,page:n,t:o,run:r,busy:s}){return _`<section class="lead" aria-label=${o("console_lead")}>
    <${wn} frame=${t} state=${e} t=${o} run=${r} busy=${s} />
    <${Sn} frame=${t} state=${e} t=${o} run=${r} busy=${s} />
    <${Cn} frame=${t} state=${e} page=${n} t=${o} run=${r} />
  </section>`}function wn({frame:t,state:e,t:n,run:o,busy:r}){let s=xn(t,e,n),a=e.undo&&n(`console_act_${e.undo}`),c=({do:i,args:f,told:p})=>o(i,f,p),l=async()=>{(await o("lead",{activity:s.activity.id},n("console_led",{title:V(s.activity.title)}))).ok&&s.activity.id!==t.activity&&location.assign(`/console/${s.activity.id}`)},d=()=>o("undo",{},n("console_undone",{what:a}));return _`<div class="next">
    ${s.do?_`<button class="button primary next-button" aria-disabled=${String(r)}
          onClick=${()=>s.do==="lead"?l():c(s)}>
          <span class="gentle">${n("console_next")}</span>${s.words}</button>`:_`<p class="next-done">${s.words}</p>`}
    <div class="under-next">
      ${s.more&&_`<button class="button quiet" aria-disabled=${String(r)} onClick=${()=>c(s.more)}>
        ${s.more.words}</button>`}
      <button class="button quiet" disabled=${!e.undo} aria-disabled=${String(r)} onClick=${d}>
        ${a?n("console_undo",{what:a}):n("console_undo_none")}</button>
    </div>
  </div>`}function xn(t,e,n){let o=t.agenda.findIndex(u=>u.id===t.activity),r=(u,$)=>({do:"lead",activity:u,words:n($,{title:V(u.title)})});if(e.lead!==t.activity&&(e.lead||o>0))return r(t.agenda[o],"console_lead_here");let s=t.phases.findIndex(u=>u.id===e.phase),a=t.phases[s+1],{number:c,count:l}=e.round,d=c+1,i={do:"round",args:{},told:n("console_round_started",{n:d}),words:n("console_start_round",{n:d,all:l})};if(e.phase==="gallery"&&c<l)return i;let f=t.agenda[o+1];if(!a)return f?r(f,"console_next_activity"):{words:n("console_finished")};let p={do:"phase",args:{phase:a.id},told:n("console_phase_opened",{title:a.title}),words:n(s<0?"console_start_phase":"console_go_phase",{title:a.title})};return e.phase==="gallery"?{...p,more:{...i,words:n("console_one_more_round")}}:p}function Sn({frame:t,state:e,t:n,run:o,busy:r}){let s=t.phases.findIndex(a=>a.id===e.phase);return _`<ol class="phases">
    ${t.phases.map((a,c)=>{let l=a.id===e.phase,d=e.reached.includes(a.id),i=l?"now":d?"again":c===s+1?"ahead":"skip",f=()=>l||o("phase",{phase:a.id},n("console_phase_opened",{title:a.title}));return _`<li key=${a.id}>
        <button class=${"button phase"+(l?" now":d?" been":"")} aria-current=${l?"step":void 0}
          aria-disabled=${String(r)} onClick=${f}>
          <strong>${c+1}. ${a.title}</strong>
          <span class="gentle">${n(`console_phase_${i}`)}${a.minutes?` · ${n("minutes",{n:a.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function Cn({frame:t,state:e,page:n,t:o,run:r}){let{timer:s}=e,a=Mn(t,e),[c,l]=b(a);C(()=>l(a),[a]);let d=s.minutes!=null,i=d&&s.ends_at==null,f=(p,u,$)=>r("timer",{change:p,minutes:u},$);return _`<div class="time">
    <div class="time-now">
      ${d?_`<${ut} timer=${s} page=${n} t=${o} />`:_`<span class="clock gentle">${o("console_no_clock")}</span>`}
      <${En} pace=${e.pace} t=${o} />
    </div>
    <div class="time-set">
      ${d&&_`
        <button class="button" onClick=${()=>f(i?"resume":"pause")}>
          ${o(i?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${o("console_add",{n:1})} onClick=${()=>f("add",1)}>+1</button>
        <button class="button" aria-label=${o("console_add",{n:5})} onClick=${()=>f("add",5)}>+5</button>`}
      <span class="anew"><${G} label=${o("console_minutes")} value=${c} least=${1} most=${240} set=${l} after />
      <button class="button quiet" onClick=${()=>f("start",c,o("console_clock_started",{n:c}))}>
        ${o(d?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function Mn(t,e){if(e.phase==="gallery")return e.round.minutes;let n=t.phases.find(o=>o.id===e.phase);return n&&n.minutes||10}function En({pace:t,t:e}){if(t==null)return null;let n=Math.round(Math.abs(t));return n?_`<span class=${"pace "+(t>0?"good":"late")}>${e(t>0?"console_ahead":"console_behind",{n})}</span>`:_`<span class="pace good">${e("console_on_time")}</span>`}var Mt={};function Pt({frame:t,state:e,t:n,run:o}){let r=t.questions.filter(s=>s.phase==="plenary");return _`<section class=${"panel picture"+(e.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${r.map(s=>_`<${Pn} key=${s.id} question=${s} frame=${t} state=${e}
      t=${n} run=${o} />`)}
  </section>`}function Pn({question:t,frame:e,state:n,t:o,run:r}){let s=n.answers.filter(i=>i.question===t.id&&!i.group),a=(i,f)=>r("save",{...i,question:t.id,base:f,year:""},o("console_saved")),c=(i,f)=>r("restore",{id:T(),item:i,entry:f},o("console_restored")),l=i=>{let f=T();return r("delete",{id:f,item:i.item,base:i.base},{words:o("console_deleted"),label:o("undo"),act:()=>c(i.item,f)})},d=(i,f)=>r("choose",{id:T(),item:i.item,base:i.base,entry:f},o("console_saved"));return _`<div class="field">
    <p lang="th">${t.text}</p>
    <${Tn} visit=${e.visit} question=${t} state=${n} t=${o} save=${a} />
    <ul class="own">${s.map(i=>_`<${An} key=${i.item} one=${i} t=${o} save=${a} remove=${l}
      choose=${d} />`)}</ul>
  </div>`}function Tn({visit:t,question:e,state:n,t:o,save:r}){let s=`picture:${e.id}`,[a,c]=b(nt(t,s)||Et()),l=E("");l.current=a.text;let d=f=>{c(f),ot(t,s,f)};return _`<form class="add" onSubmit=${async f=>{f.preventDefault();let p=n.answers.find($=>$.item===a.item);!(await r(a,p?p.base:[])).ok||l.current!==a.text||(st(t,s),c(Et()))}}>
    <textarea rows="2" lang="th" aria-label=${e.text} placeholder=${o("console_picture_hint")} value=${a.text}
      onInput=${f=>d({...a,id:T(),text:f.target.value})}></textarea>
    <button class="button primary" disabled=${!a.text.trim()}>${o("console_add_picture")}</button>
  </form>`}var Et=()=>({item:T(),id:T(),text:""});function An({one:t,t:e,save:n,remove:o,choose:r}){let[s,a]=b(!1);return s?_`<li><${Ln} one=${t} t=${e} save=${n} close=${()=>a(!1)} /></li>`:t.versions.length>1?_`<li><p class="tag two-tag">${e("console_versions_pick")}</p>
      ${t.versions.map(c=>_`<p class="own-text" key=${c.entry} lang="th">${c.text}
        <button class="button" onClick=${()=>r(t,c.entry)}>${e("console_pick")}</button></p>`)}</li>`:_`<li><p class="own-text" lang="th">${t.text}</p>
    <button class="button quiet" onClick=${()=>a(!0)}>${e("edit")}</button>
    <button class="button quiet" onClick=${()=>o(t)}>${e("delete")}</button></li>`}function Ln({one:t,t:e,save:n,close:o}){let[r]=b(t.base),[s,a]=b({item:t.item,id:T(),text:t.text}),c=E(null);return C(()=>c.current.focus(),[]),_`<form class="add" onSubmit=${async d=>{d.preventDefault(),(await n(s,r)).ok&&o()}}>
    <textarea rows="3" lang="th" ref=${c} aria-label=${e("edit")} value=${s.text}
      onInput=${d=>a({...s,id:T(),text:d.target.value})}></textarea>
    <button class="button primary" disabled=${!s.text.trim()}>${e("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${e("cancel")}</button>
  </form>`}var Tt=(t,e)=>e<t.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function At({state:t,groups:e,t:n,words:o,pages:r}){let s=(d,i)=>n(`${o}_seen_${d}`,i),a=r?r.shown:t.groups,c=t.groups.map(d=>e.get(d.id)),l=new Map(t.grid.map(d=>[d.viewer,d.times]));return _`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${s("group")}</th>
      <th scope="col" class="whose">${s("now")}</th>
      ${c.map(d=>_`<th scope="col" class="cell" key=${d.id} title=${d.name}>
        <${A} look=${d} /><span class="hush">${d.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map((d,i)=>_`<tr key=${d.id} class=${d.away?"away":""} ...${r?Tt(r,i):{}}>
        <th scope="row" class="who"><${Lt} look=${e.get(d.id)} /></th>
        <td class="whose"><${Dn} one=${d} state=${t} groups=${e} say=${s} /></td>
        ${c.map((f,p)=>_`<${Hn} key=${f.id} viewer=${d.id} look=${f} now=${t.pairs[d.id]===f.id}
          seen=${(l.get(d.id)||[])[p]>0} say=${s} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Lt({look:t,arrow:e}){return _`<span class="line">
    ${e&&_`<span class="arrow" aria-hidden="true"></span>`}<${A} look=${t} /><${dt} name=${t.name} />
  </span>`}function Dn({one:t,state:e,groups:n,say:o}){let r=n.get(e.pairs[t.id]);return r?_`<${Lt} look=${r} arrow />`:t.away?_`<span class="gentle">${o("away")}</span>`:_`<span class="gentle">${e.round.number?o("wait"):o("soon")}</span>`}function Hn({viewer:t,look:e,now:n,seen:o,say:r}){let s=t===e.id,a=s?"own":n?"now":o?"did":"not";return _`<td class=${"cell "+a}>
    <span class="box">${!s&&(n||o)&&_`<${A} look=${e} />`}</span>
    <span class="hush">${r(`is_${a}`)}</span>
  </td>`}function Dt({frame:t,state:e,t:n,run:o}){let{number:r,count:s}=e.round;return _`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:r,all:Math.max(s,r)})}</span></h2>
    <${Nn} frame=${t} state=${e} t=${n} run=${o} />
  </section>`}function Ht({state:t,t:e,groups:n}){return _`<section class="panel" aria-label=${e("console_seen")}>
    <h2>${e("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${e("console_seen")} tabindex="0">
      <${At} state=${t} groups=${n} t=${e} words="console" />
    </div>
  </section>`}function Nn({frame:t,state:e,t:n,run:o}){let{count:r,minutes:s}=e.round,[a,c]=b(r),[l,d]=b(s);C(()=>{c(r),d(s)},[r,s]);let i=a!==r||l!==s,f={count:a,minutes:l};return _`<div class="plan">
    <${G} label=${n("console_rounds_count")} value=${a} least=${1} most=${50} set=${c} />
    <${G} label=${n("console_rounds_minutes")} value=${l} least=${1} most=${120} set=${d} />
    <button class=${"button"+(i?" primary":"")} disabled=${!i}
      onClick=${()=>o("rounds",f,n("console_rounds_set",{n:a,minutes:l}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${qn(t,e,l,n)} ${n("console_rounds_sum",{n:a*l})}</p>
  </div>`}function qn(t,e,n,o){let r=e.groups.filter(c=>!c.away).length,s=t.phases.find(c=>c.id==="gallery");if(r<2)return o("console_rounds_too_few");if(!s||!s.minutes)return o("console_rounds_most",{n:r-1});let a=Math.min(Math.floor(s.minutes/n),r-1);return o("console_rounds_fit",{minutes:s.minutes,n:a,most:r-1})}var In={join:yt,about:ft},zn=3e4,On=()=>/^\/console\//.test(location.pathname);function jn({frame:t,state:e,page:n,t:o}){let[r,s]=b(""),a=wt(n,o);C(()=>{let f=setInterval(()=>n.call("clock"),zn);return()=>clearInterval(f)},[]);let c={frame:t,state:e,page:n,t:o,groups:_t(t,e.groups),...a},l=In[r],d=e.led&&Mt[e.led.kind],i=_`<${xt} toasts=${a.toasts} drop=${a.drop} t=${o} />`;return _`<div class=${"console"+(On()?" whole":"")} lang=${t.language||"th"}>
    <div>
      <${Rn} frame=${t} state=${e} t=${o} open=${s} />
      <${Un} warning=${e.warning} t=${o} />
    </div>
    <${Ct} ...${c} />
    <main class="desk">
      <div class="side">
        ${t.kind==="memory"&&e.reached.includes("plenary")&&_`<${Pt} ...${c} />`}
        ${d&&_`<${d} ...${c} />`}
        ${e.phase==="gallery"&&_`<${Dt} ...${c} />`}
        <${vt} ...${c} add=${()=>s("about")} />
        ${(e.phase==="gallery"||e.round.number>0)&&_`<${Ht} ...${c} />`}
      </div>
      <${gt} ...${c} />
    </main>
    ${l&&_`<${St} title=${o(`console_${r}`)} t=${o} close=${()=>s("")}>
      <${l} ...${c} />${i}<//>`}
    ${!l&&i}
  </div>`}function Rn({frame:t,state:e,t:n,open:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:s,backup:a,about:c}=e;return _`<header class="top">
    <h1>${V(t.title)}<span class="gentle">${c.title}</span></h1>
    ${c.demo&&_`<${pt} t=${n} words="console_demo" />`}
    ${a&&_`<${Wn} backup=${a} t=${n} />`}
    <button class="button quiet" onClick=${()=>o("join")}>
      ${n("console_join")}${s&&s.code&&_` <strong class="top-code">${s.code}</strong>`}
    </button>
    <button class="button quiet" onClick=${()=>o("about")}>${n("console_about")}</button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
  </header>`}function Wn({backup:t,t:e}){if(!t.at)return null;let n=new Date(t.at*1e3),o=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return _`<p class="backup">${e("console_backup",{time:o})}</p>`}function Un({warning:t,t:e}){return _`<div role="alert">${t&&t.what&&_`<div class=${"warning "+t.level}>
    <strong>${t.what}</strong>
    <p>${t.do} <span class="warning-where">· ${e("console_folder",{folder:t.where})}</span></p>
  </div>`}</div>`}var Zo=lt(jn);export{Zo as default};
