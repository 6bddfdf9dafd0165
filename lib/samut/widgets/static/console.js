var v,Te,Ht,H,ce,Y,Ae,Q,De,le,ie,Nt,U=Symbol.for("pv"),ee={},te=[],qt=/^m(i|n|o|s|text|space)$/,ue=Array.isArray,_e=te.slice,j=Object.assign;function O(e){e&&e.parentNode&&e.remove()}function Le(e,t,n){var o,r,s,a={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return c>2&&(a.children=c>3?_e.call(arguments,2):n),W(e,a,o,r,null)}function W(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:U,__v:r||++Te,__i:-1,__u:0};return!r&&v.vnode&&v.vnode(s),s}function ne(e){return e.children}function X(e,t){this.props=e,this.context=t,this.__g=0}function N(e,t){if(t==null)return e.__&&N(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:N(e)}function It(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=j({constructor:U},n)).__v=n.__v+1,v.vnode&&v.vnode(t),de(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||N(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Oe(r,t,s),n.__=n.__e=null,t.__e!=o&&He(t))}function He(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),He(e)}function Ee(e){(8&e.__g||(e.__g|=8,H.push(e),Y++))&&ce==v.debounceRendering||((ce=v.debounceRendering)||queueMicrotask)(Ne)}function Ne(){try{for(var e,t=1;H.length;)H.length>t&&H.sort(Ae),e=H.shift(),t=H.length,8&e.__g&&It(e)}finally{(Y=H.length)&&(ce||queueMicrotask)(Ne)}}function qe(e,t,n,o,r,s,a,c,l,d,i){var f,p,u,$,h,m,y=o.__k||te,g=t.length;for(l=zt(n,t,y,l,g),f=0;f<g;f++)(u=n.__k[f])!=null&&(p=~u.__i&&y[u.__i]||ee,u.__i=f,m=de(e,u,p,r,s,a,c,l,d,i),$=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&pe(p.ref,null,u,p),u.ref&&i.push(u.ref,u.__c||$,u)),h=h||$,4&u.__u?(l=Ie(u,l,e,!p.__v),p.__e&&(p.__e=null)):typeof u.type=="function"&&m!==void 0?l=m:$&&(l=$.nextSibling),u.__u&=-21);return n.__e=h,l}function zt(e,t,n,o,r){var s,a,c,l,d,i,f,p,u,$=n.length,h=$,m=0,y=0,g=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[s]=W(null,a):ue(a)?a=g[s]=W(ne,{children:a}):a.constructor===U&&a.__b?a=g[s]=W(a.type,a.props,a.key,a.ref,a.__v):g[s]=a,l=s+m,a.__=e,a.__b=e.__b+1,c=null,~(d=a.__i=Ot(a,n,l,h))&&(h--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(a.__u|=16,d==l-1?m--:d==l+1?m++:d!=l&&(d>l?m--:m++,y=1)):(~d||(r>$?m--:r<$&&m++),typeof a.type!="function"&&(a.__u|=4))):g[s]=null;if(y){for(i=[],f=[],s=0;s<r;s++)if((a=g[s])&&16&a.__u){for(m=0,p=i.length;m<p;)i[u=m+p>>1]<a.__i?m=u+1:p=u;i[m]=a.__i,f[s]=m+1}for(m=i.length;s--;)f[s]&&(f[s]==m?m--:g[s].__u|=4)}if(h)for(s=0;s<$;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=N(c)),fe(c,c));return o}function Ie(e,t,n,o){var r,s,a,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Ie(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=N(e))&&!t.parentNode&&(t=null),a=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(a!=c&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ot(e,t,n,o){var r,s=e.key,a=e.type,c=t[n],l=c&&!(2&c.__u);if(c===null&&s==null||l&&s==c.key&&a==c.type)return n;if(o>(l?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&a==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&a==c.type)return r}return-1}function Pe(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function K(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Pe(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Pe(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=ie[t]||(ie[t]=jt(t)),(e.__a||(e.__a={}))[t]=le,s=t!=(t=t.replace(De,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function jt(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Q]==null)t[Q]=le++;else if(t[Q]<this.__a[e])return;return n(v.event?v.event(t):t)}}}function de(e,t,n,o,r,s,a,c,l,d){var i,f,p,u,$,h,m,y,g,S,k,ae,Ce,J,I,Me,L,z,D=t.type;if(t.constructor!==U)return null;128&n.__u&&(l=32&n.__u,i=n.__c.__z)&&(t.__u|=l,f=s=[],i.nodeType==8?c=Z(i,s):s.push(i),c=s[0]||c),(i=v.__b)&&i(t);e:if(typeof D=="function"){p=a.length;try{if(y=t.props,g=(i=D.prototype)&&i.render,S=(i=D.contextType)&&o[i.__c],k=i?S?S.props.value:i.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(g?t.__c=u=new D(y,k):(t.__c=u=new X(y,k),u.constructor=D,u.render=Wt),S&&S.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),D.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=j({},u.__s)),j(u.__s,D.getDerivedStateFromProps(y,u.__s)))),$=u.props,h=u.state,u.__v=t,n.__c){if(y!==$&&g&&!D.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(y,k),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(y,u.__s,k)===!1){t.__v!=n.__v&&(u.props=y,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(M){M&&(M.__=t)}),te.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),c=N(n);break e}u.componentWillUpdate&&u.componentWillUpdate(y,u.__s,k),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,h,m)})}else g&&!D.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=k,u.props=y,u.__P=e,u.__g&=-5,ae=v.__r,Ce=g?25:0;do u.__g&=-9,ae&&ae(t),i=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Ce<25);g&&(te.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=j({},o,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(m=u.getSnapshotBeforeUpdate($,h)),J=i&&i.type===ne&&i.key==null?i.props.children:i,y.__P&&(i=c,r=(e=y.__P).namespaceURI,l=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(M){M&&fe(M,M)}),n.__k=null),c=n.__k?N(n,0):null),c=qe(e,ue(J)?J:[J],t,n,o,r,s,a,c,l,d),y.__P&&(t.__e=null,c=i),t.__u&=-161,f&&f.some(O),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(M){if(a.length=p,t.__v=null,l||s)if(M&&M.then){if(t.__u|=128|l,s){for(~(L=s.indexOf(c||void 0))||(L=s.length);(z=s[L-1])&&z.nodeType==8;)L--;for(;L<s.length;L++)if(z=s[L])if(s[L]=null,I){if(z==Me)break}else{if(z.nodeType!=8)break;z.data.startsWith("$s")&&(Me=Z(I=z))}}if(!I){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;I=c}(i=Z(I=t.__c.__z||(t.__c.__z=I)))?(t.__e=I,c=i):t.__e=c,c=c&&c.nextSibling}else s&&s.some(O);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),M&&M.then||ze(t),v.__e(M,t,n)}}else c=t.__e=Rt(n.__e,t,n,o,r,s,a,l,d,e);return(i=v.diffed)&&i(t),c}function Z(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ze(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ze))}function Oe(e,t,n){for(var o=0;o<n.length;)pe(n[o++],n[o++],n[o++]);v.__c&&v.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){v.__e(s,r.__v)}})}function Rt(e,t,n,o,r,s,a,c,l,d){var i,f,p,u,$,h,m,y,g=n.props||ee,S=t.props,k=t.type;if(k=="svg"?r="http://www.w3.org/2000/svg":k=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(i=0;i<s.length;i++)if(($=s[i])&&(k?$.localName==k:$.nodeType==3)){e=$,s[i]=null;break}}if(!e){if(y=d.ownerDocument||document,!k)return y.createTextNode(S);e=y.createElementNS(r,k,S.is?S:d),c&&(v.__m&&v.__m(t,s),c=!1),s=null}if(k){if(d=k=="template"&&e.content||e,s=k=="textarea"&&S.defaultValue!=null?null:s&&_e.call(d.childNodes),!c&&s)for(g={},i=0;i<e.attributes.length;i++)g[($=e.attributes[i]).name]=$.value;for(i in g)$=g[i],i=="dangerouslySetInnerHTML"?p=$:i=="children"||i in S||i=="value"&&"defaultValue"in S||i=="checked"&&"defaultChecked"in S||K(e,i,null,$,r);for(i in S)$=S[i],i=="children"?u=$:i=="dangerouslySetInnerHTML"?f=$:i=="value"?h=$:i=="checked"?m=$:c&&typeof $!="function"||g[i]===$||K(e,i,$,g[i],r);f?(c||p&&(f.__html==p.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(p&&(e.textContent=""),(k=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&qt.test(k))&&(r="http://www.w3.org/1999/xhtml"),qe(d,ue(u)?u:[u],t,n,o,r,s,a,s?s[0]:n.__k&&N(n,0),c,l),s&&s.some(O)),c&&k!="textarea"||(i="value",k=="progress"&&h==null?e.removeAttribute(i):h==null||h===e[i]&&(k!="progress"||h)||K(e,i,h,g[i],r),i="checked",m!=null&&m!=e[i]&&K(e,i,m,g[i],r))}else g===S||c&&e.data==S||(e.data=S);return e}function pe(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){v.__e(r,n)}}function fe(e,t,n){var o,r,s,a;if(v.unmount&&v.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||pe(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){v.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&fe(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Z(o,s=[]))&&(o==e.__e&&s.some(O),O(r),O(o)),n||O(e.__e),e.__e=e.__c=e.__=null}function Wt(e,t,n){return this.constructor(e,n)}function $e(e,t){var n,o,r,s;v.__&&v.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=W(ne,{children:[e]}),r=[],s=[],de(t,t.__k,o||ee,ee,t.namespaceURI,o?null:t.firstChild?_e.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Oe(r,t.__k,s),t.__k.props.children=null}v={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Y=0,e}},Te=0,Ht=function(e){return e!=null&&e.constructor===U},X.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=j({},this.state)),typeof e=="function"&&(e=e(j({},n),this.props)),e&&(j(n,e),this.__v&&(t&&this.__k.push(t),Ee(this)))},X.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ee(this))},X.prototype.render=ne,H=[],Y=0,Ae=function(e,t){return e.__v.__b-t.__v.__b},Q=Symbol(),De=/(PointerCapture)$|Capture$/i,le=0,ie={},Nt=0;var F,x,he,je,me=Object.is,oe=0,Ke=[],ge=[],w=v,Re=w.__b,We=w.__r,Ue=w.diffed,Be=w.__c,Fe=w.unmount,Ve=w.__;function ve(e,t){w.__h&&w.__h(x,e,oe||t),oe=0;var n=x.__H||(x.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return oe=1,Ut(Xe,e)}function Ut(e,t,n){var o=ve(F++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Xe(void 0,t),function(s){var a=(o.__N||o.__)[0],c=o.t(a,s);me(a,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=x,!x.__f)){x.__f=!0;var r=x.shouldComponentUpdate;x.shouldComponentUpdate=function(s,a,c){var l=this.__H;if(!l)return!0;var d=!1,i=this.props!=s;if(l.__.some(function(p){p.__N&&(d=!0,me(p.__[0],p.__N[0])||(i=!0))}),r){var f=r.call(this,s,a,c);return d?f||i:f}return!d||i}}return o.__}function C(e,t){var n=ve(F++,3);!w.__s&&Qe(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,x.__H.__h.push(n))}function E(e){return oe=5,Bt(function(){return{current:e}},[])}function Bt(e,t){var n=ve(F++,7);return Qe(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ft(){var e;do{for(;e=ge.shift();)try{B(e)}catch(n){w.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ke.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(B),t.__h.some(be),t.__h=[]}catch(n){t.__h=[],w.__e(n,e.__v)}}}while(ge.length)}w.__b=function(e){x=null,Re&&Re(e)},w.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ve&&Ve(e,t)},w.__r=function(e){We&&We(e),F=0;var t=(x=e.__c).__H;t&&(he==x?x.__h=[]:(t.__h.some(B),t.__h.some(be),F=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),he=x},w.diffed=function(e){Ue&&Ue(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Je(Ke.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),he=x=null},w.__c=function(e,t){t.some(function(n){try{n.__h.some(B),n.__h=n.__h.filter(function(o){return!o.__||be(o)})}catch(o){n.__h=[function(){throw o}]}}),Be&&Be(e,t)},w.unmount=function(e){Fe&&Fe(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Je(ge.push(r))}else B(r)}catch(s){t=s}}),o.__H=void 0,t&&w.__e(t,o.__v))};var Ge=typeof requestAnimationFrame=="function";function Vt(e){var t,n=function(){clearTimeout(o),Ge&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ge&&(t=requestAnimationFrame(n))}function Je(e){e!=1&&je==w.requestAnimationFrame||((je=w.requestAnimationFrame)||Vt)(Ft)}function B(e){var t=x,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),x=t}function be(e){var t=x;e.__c=e.__(),x=t}function Qe(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!me(n,e[o])})}function Xe(e,t){return typeof t=="function"?t(e):t}var Ye=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],c=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?o[0]=c:a===4?o[1]=Object.assign(o[1]||{},c):a===5?(o[1]=o[1]||{})[t[++s]]=c:a===6?o[1][t[++s]]+=c+"":a?(r=e.apply(c,Ye(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},Ze=new Map;function et(e){var t=Ze.get(this);return t||(t=new Map,Ze.set(this,t)),(t=Ye(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,a="",c="",l=[0],d=function(p){s===1&&(p||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,p,a):s===3&&(p||a)?(l.push(3,p,a),s=2):s===2&&a==="..."&&p?l.push(4,p,0):s===2&&a&&!p?l.push(5,0,!0,a):s>=5&&((a||!p&&s===5)&&(l.push(s,0,a,r),s=6),p&&(l.push(s,p,0,r),s=6)),a=""},i=0;i<n.length;i++){i&&(s===1&&d(),d(i));for(var f=0;f<n[i].length;f++)o=n[i][f],s===1?o==="<"?(d(),l=[l],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:c?o===c?c="":a+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[i][f+1]===">")?(d(),s===3&&(l=l[0]),s=l,(l=l[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):a+=o),s===3&&a==="!--"&&(s=4,l=l[0])}return d(),l})(e)),t),arguments,[])).length>1?t:t[0]}var se="samut:drafts";var P={n:0,visit:"",drafts:{}},R,q,tt,nt=(e,t)=>at(e).drafts[t]??null,ot=(e,t,n)=>ye(e,o=>({...o,[t]:n})),st=(e,t)=>ye(e,({[t]:n,...o})=>o);async function rt(e){P=[P,ct(),await Promise.race([Gt(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,o)=>o.n-n.n)[0],ye(e,n=>n)}function at(e){let t=ct();return t&&t.n>P.n&&(P=t),P.visit===e?P:{...P,visit:e,drafts:{}}}function ye(e,t){let{n,drafts:o}=at(e);P={n:n+1,visit:e,drafts:t(o)};try{localStorage.setItem(se,JSON.stringify(P))}catch{}it()}function ct(){try{return JSON.parse(localStorage.getItem(se))}catch{return null}}function it(){if(tt=!!q,!(!R||q))try{q=R.transaction("kept","readwrite",{durability:"strict"}),q.objectStore("kept").put(P,se),q.oncomplete=q.onabort=()=>{q=null,tt&&it()}}catch{R=q=null}}function Gt(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{R=t.result,R.onversionchange=()=>R.close();let n=R.transaction("kept").objectStore("kept").get(se);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function re(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:o=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((a,c)=>c in n?re(a,n[c]):a);let r=Object.entries(e).filter(([a])=>!o.includes(a)),s=Object.entries(n).map(([a,c])=>[a,re(e[a],c)]);return Object.fromEntries([...r,...s])}var _=et.bind(Le),Jt=15e3;function T(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Kt(e,t={}){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function Qt(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},o=c=>{n.connected()&&(c.sent+=1,c.seat=e.seat,c.timer=setTimeout(()=>c.settle({}),Jt),e.send(c.command))},r=({sent:c,seat:l,command:d})=>!c||l===e.seat||!!d.args.id,s=c=>{let l=c&&t.get(c.id);l&&(typeof c.now=="number"&&l.sent===1&&(n.offset=c.now-Date.now()/1e3),l.settle(c))},a=()=>{let c=Array.from(t.values());c.forEach(l=>clearTimeout(l.timer)),n.connected()&&c.forEach(l=>r(l)?o(l):l.settle({}))};return n.call=(c,l={})=>new Promise(d=>{let i=T(),p={command:{id:i,do:c,args:l},settle:u=>{clearTimeout(p.timer),t.delete(i),d(u)},sent:0};if(c==="clock"&&!n.connected())return void d({});t.set(i,p),o(p)}),e.on("msg:custom",s),addEventListener("samut:connection",a),n.close=()=>{e.off("msg:custom",s),removeEventListener("samut:connection",a)},n}function Xt(e){let t=n=>{let o=e.get("number");if(!(!n||!n.patch||n.to<=o)){if(n.from!==o)return void e.send({do:"whole"});e.set("state",re(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function lt(e){function t({model:n,page:o}){let[,r]=b(0);C(()=>{let c=()=>r(d=>d+1),l=()=>o.connected()&&o.call("clock").then(c);return n.on("change:state",c),n.on("change:frame",c),addEventListener("samut:connection",l),l(),()=>{n.off("change:state",c),n.off("change:frame",c),removeEventListener("samut:connection",l)}},[]);let s=n.get("frame"),a=(c,l)=>Kt(s.texts[c]??c,l);return _`<${e} key=${s.visit} frame=${s} state=${n.get("state")} page=${o} t=${a} />`}return{initialize:({model:n})=>rt(n.get("frame").visit),render({model:n,el:o}){let r=Qt(n),s=Xt(n);return $e(_`<${t} model=${n} page=${r} />`,o),()=>{$e(null,o),s(),r.close()}}}}function Zt(e,t){let[,n]=b(0);return C(()=>{let o=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Yt(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function ut({timer:e,page:t,t:n}){let o=Zt(e,t);if(o==null)return null;let r=o<0,s=r?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return _`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${s}</span> <span class="clock-face">${Yt(o)}</span>
  </span>`}var ke={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},en=Object.keys(ke),tn="#37474f",nn=11,V=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function _t(e,t){let n=e.colours||[],o=e.symbols||en;return new Map(t.map((r,s)=>[r.id,{id:r.id,name:r.name,colour:n.length?n[s%n.length]:tn,symbol:o[s%o.length]}]))}function A({look:e}){return _`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${ke[e.symbol]||ke.circle} /></svg>`}function dt({name:e}){let t=on(e);return _`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function on(e){let t=o=>o.find(r=>e.length-r<=nn),n=t(sn(e));return n===void 0?t(rn(e))||0:n}function sn(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function rn(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var an={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},we=({name:e})=>_`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${an[e]} /></svg>`;var pt=({t:e,words:t="board_demo"})=>_`<strong class="ribbon">${e(t)}</strong>`;var xe=["title","province","district","place"];function ft({state:e,t,groups:n,run:o}){return _`<div class="about-panel">
    <${cn} about=${e.about} t=${t} run=${o} />
    <${ln} state=${e} t=${t} groups=${n} run=${o} />
  </div>`}function cn({about:e,t,run:n}){let[o,r]=b(Object.fromEntries(xe.map(l=>[l,e[l]]))),s=xe.some(l=>o[l]!==e[l]),a=l=>{l.preventDefault(),n("about",o,t("console_saved"))},c=l=>n("about",{may_make_groups:l.target.checked},t("console_saved"));return _`<form onSubmit=${a}>
    ${xe.map(l=>_`<label class="line-field" key=${l}><span>${t(`console_about_${l}`)}</span>
      <input maxlength="200" lang="th" value=${o[l]}
        onInput=${d=>r({...o,[l]:d.target.value})} /></label>`)}
    <button class="button primary" disabled=${!s}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${c} />
      ${t("console_may_make_groups")}</label>
  </form>`}function ln({state:e,t,groups:n,run:o}){let[r,s]=b("");return _`<form onSubmit=${async c=>{c.preventDefault(),(await o("add_group",{name:r},t("console_group_added",{name:r.trim()}))).ok&&s("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${r} onInput=${c=>s(c.target.value)} /></label>
    <button class="button primary" disabled=${!r.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(c=>_`<li key=${c.id} lang="th"><${A} look=${n.get(c.id)} /> ${c.name}</li>`)}
    </ul>
  </form>`}var un=543;var _n=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function dn(e,t,n,o){return e?e.fields.filter(r=>_n({one:(t||{})[r.id]})).map(r=>({id:r.id,label:r.text,...pn(r,t[r.id],n,o)})):[]}function pn(e,t,n,o){let r=s=>(e.options.find(a=>a.id===s)||{text:s}).text;return e.kind==="level"?{words:o("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:r(t)}:e.kind==="choices"?{words:t.map(r).join(" · ")}:e.kind==="month"?{words:fn(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function fn(e,t){let[n,o]=e.split("-").map(Number);return`${t.texts.months[o-1]||""} ${n+un}`}function $t({question:e,values:t,frame:n,t:o}){return _`${dn(e,t,n,o).map(r=>_`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}var Se=40,$n=280,ht="hall";function gt(e){let{frame:t,state:n,t:o}=e,[r,s]=b(""),[a,c]=b(""),[l,d]=b(Se);C(()=>d(Se),[r,a]);let i=p=>(!r||(p.group||ht)===r)&&(!a||p.question===a),f=n.answers.filter(i);return _`<section class="panel answers-panel" aria-label=${o("console_answers")}>
    <h2>${o("console_answers")} <span class="gentle">${o("console_answers_count",{n:f.length})}</span></h2>
    ${n.spotlight&&_`<${hn} ...${e} />`}
    <div class="filters">
      <${mt} label=${o("console_by_group")} all=${o("console_all_groups")} value=${r} set=${s}
        options=${[...n.groups.map(p=>[p.id,p.name]),[ht,o("console_hall")]]} />
      <${mt} label=${o("console_by_question")} all=${o("console_all_questions")} value=${a} set=${c}
        options=${t.questions.map(p=>[p.id,bt(p)])} />
    </div>
    ${!f.length&&_`<p class="gentle nothing">${o(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${f.slice(0,l).map(p=>_`<${mn} key=${p.item} answer=${p} ...${e} />`)}
      ${f.length>l&&_`<li><button class="button quiet" onClick=${()=>d(l+Se)}>
        ${o("console_more_answers",{n:f.length-l})}</button></li>`}
    </ul>
  </section>`}function hn({state:e,t,run:n}){let o=e.answers.find(a=>a.item===e.spotlight),r=o&&(o.text||o.year_text),s=()=>n("spotlight",{item:null},t("console_unlit"));return _`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${r}</span></p>
    <button class="button primary" onClick=${s}>${t("console_unlight")}</button>
  </div>`}var bt=e=>[e.num,e.text].filter(Boolean).join(" ");function mt({label:e,all:t,value:n,set:o,options:r}){return _`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${s=>o(s.target.value)}>
      <option value="">${t}</option>
      ${r.map(([s,a])=>_`<option key=${s} value=${s}>${a}</option>`)}
    </select>
  </label>`}function mn({answer:e,frame:t,state:n,t:o,groups:r,run:s}){let a=r.get(e.group),[c,l]=b(!1),d=t.questions.find(h=>h.id===e.question),i=e.versions.length>1?e.versions:[e],f=i.some(h=>h.text.length>$n),p=n.spotlight===e.item,u=()=>s("spotlight",{item:p?null:e.item},o(p?"console_unlit":"console_lit")),$=()=>s("hide",{item:e.item,hidden:!e.hidden},o(e.hidden?"console_shown":"console_hid"));return _`<li class=${"said"+(e.hidden?" hidden-one":"")+(p?" lit":"")}>
    <p class="said-from">${a&&_`<${A} look=${a} /> `}<strong lang="th">${a?a.name:o("console_hall")}</strong>
      ${e.by&&_`<span class="gentle"> · ${e.by}</span>`}</p>
    <p class="gentle said-asked">${d&&bt(d)}</p>
    ${e.hidden&&_`<p class="tag hidden-tag">${o("console_hidden")}</p>`}
    ${p&&_`<p class="tag lit-tag">${o("console_on_board")}</p>`}
    ${i.length>1&&_`<p class="tag two-tag">
      ${o(e.group?"console_versions":"console_versions_pick",{n:i.length})}</p>`}
    ${i.map(h=>_`<p key=${h.entry} class=${"said-text"+(f&&!c?" cut":"")} lang="th">
      ${h.year_text&&_`<strong class="year">${h.year_text} </strong>`}${h.text}
      <${$t} question=${d} values=${h.fields} frame=${t} t=${o} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(p)} disabled=${e.hidden} onClick=${u}>
        ${o(p?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${$}>
        ${o(e.hidden?"console_show":"console_hide")}</button>
      ${f&&_`<button class="button quiet" aria-expanded=${String(c)} onClick=${()=>l(!c)}>
        ${o(c?"console_less":"console_whole")}</button>`}
    </div>
  </li>`}function vt({frame:e,state:t,t:n,groups:o,run:r,add:s}){let a=t.phase||(e.phases[0]||{}).id,c=t.groups.filter(d=>d.done.includes(a)).length,l=t.groups.reduce((d,i)=>d+i.members,0);return _`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:l})}
        ${t.phase?` · ${n("console_groups_done",{n:c})}`:""}</span>
      <button class="button quiet" onClick=${s}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&_`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(d=>_`<${gn} key=${d.id} group=${d} look=${o.get(d.id)}
      phase=${a} t=${n} run=${r} />`)}</ul>
  </section>`}function gn({group:e,look:t,phase:n,t:o,run:r}){let[s,a]=b(""),c=e.done.includes(n),l=o("console_manage",{name:e.name}),d=o(e.away?"console_is_back":"console_is_away",{name:e.name}),i=()=>r("away",{group:e.id,away:!e.away},d);return _`<li class=${"tile"+(e.away?" away":"")+(c?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${A} look=${t} /> ${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!s)} aria-label=${l} title=${l}
        onClick=${()=>a(s?"":"acts")}><${we} name="more" /></button>
    </div>
    <p>${o("console_tile",{members:e.members,answers:e.counts[n]||0})}
      ${c&&_`<strong class="good tile-tag"><${we} name="done" /> ${o("console_done")}</strong>`}
      ${e.away&&_`<strong class="tile-tag">${o("console_seen_away")}</strong>`}</p>
    ${s==="acts"&&_`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${i}>
        ${o(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" onClick=${()=>a("name")}>${o("console_rename")}</button>
    </div>`}
    ${s==="name"&&_`<${bn} group=${e} t=${o} run=${r} close=${()=>a("")} />`}
  </li>`}function bn({group:e,t,run:n,close:o}){let[r,s]=b(e.name),a=E(null);return C(()=>a.current.focus(),[]),_`<form class="rename" onSubmit=${async l=>{l.preventDefault(),(await n("rename_group",{group:e.id,name:r},t("console_renamed"))).ok&&o()}} onKeyDown=${l=>l.key==="Escape"&&o()}>
    <input ref=${a} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${r}
      onInput=${l=>s(l.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${t("cancel")}</button>
  </form>`}function yt({state:e,t}){let{joining:n}=e;if(!n||!n.code)return _`<p>${t("console_join_none")}</p>`;let o=n.urls||[];return _`<div class="join-panel">
    ${n.qr&&_`<img src=${n.qr} alt=${t("console_qr",{url:o[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${o.map(r=>_`<p class="join-url" key=${r}>${r}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}var kt=5e3,vn=500,yn=["phase","round","undo","lead"];function wt(e,t){let[n,o]=b([]),[r,s]=b(!1),a=E(new Set),c=E(0),l=p=>o(u=>u.filter($=>$.id!==p)),d=p=>{let u=c.current+=1;o($=>[...$.slice(-2),{...p,id:u}]),p.error||setTimeout(()=>l(u),p.act?4*kt:kt)},i=p=>{a.current.delete(p),p==="lead"&&s(!1)};return{run:async(p,u={},$="")=>{let h=yn.includes(p)?"lead":p+JSON.stringify({...u,id:""});if(a.current.has(h))return{};a.current.add(h),h==="lead"&&s(!0);let m=await e.call(p,u);return m.ok&&$&&d(typeof $=="string"?{words:$}:$),m.ok||d({error:m.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),m.ok&&h==="lead"?setTimeout(()=>i(h),vn):i(h),m},busy:r,toasts:n,drop:l}}function xt({toasts:e,drop:t,t:n}){let o=e.filter(s=>s.error),r=e.filter(s=>!s.error);return _`<div class="toasts">
    <div role="alert">${o.map(s=>_`<div class="note-box bad-box" key=${s.id}>
      <p>${s.error.where&&_`<span>${s.error.where} · </span>`}<strong>${s.error.what}</strong> ${s.error.do}</p>
      <button class="button quiet" onClick=${()=>t(s.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${r.map(s=>_`<div class="note-box" key=${s.id}>
      <p>${s.words}</p>
      ${s.act&&_`<button class="button quiet" onClick=${()=>{t(s.id),s.act()}}>${s.label}</button>`}
    </div>`)}</div>
  </div>`}function St({title:e,t,close:n,children:o}){let r=E(null);return C(()=>{let s=document.activeElement,a=r.current;return a.showModal?a.showModal():a.setAttribute("open",""),a.addEventListener("close",n),()=>{a.removeEventListener("close",n),s&&s.focus&&s.focus()}},[]),_`<dialog class="panel-dialog" ref=${r} aria-label=${e}>
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>r.current.close()}>${t("close")}</button>
    </div>
    ${o}
  </dialog>`}function G({label:e,value:t,least:n,most:o,set:r,after:s}){let a=c=>r(Math.max(n,Math.min(o,Math.round(c)||n)));return _`<label class=${"count-field"+(s?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${o} value=${t}
      onChange=${c=>a(Number(c.target.value))} />
  </label>`}function Ct({frame:e,state:t,page:n,t:o,run:r,busy:s}){return _`<section class="lead" aria-label=${o("console_lead")}>
    <${kn} frame=${e} state=${t} t=${o} run=${r} busy=${s} />
    <${xn} frame=${e} state=${t} t=${o} run=${r} busy=${s} />
    <${Sn} frame=${e} state=${t} page=${n} t=${o} run=${r} />
  </section>`}function kn({frame:e,state:t,t:n,run:o,busy:r}){let s=wn(e,t,n),a=t.undo&&n(`console_act_${t.undo}`),c=({do:i,args:f,told:p})=>o(i,f,p),l=async()=>{(await o("lead",{activity:s.activity.id},n("console_led",{title:V(s.activity.title)}))).ok&&s.activity.id!==e.activity&&location.assign(`/console/${s.activity.id}`)},d=()=>o("undo",{},n("console_undone",{what:a}));return _`<div class="next">
    ${s.do?_`<button class="button primary next-button" aria-disabled=${String(r)}
          onClick=${()=>s.do==="lead"?l():c(s)}>
          <span class="gentle">${n("console_next")}</span>${s.words}</button>`:_`<p class="next-done">${s.words}</p>`}
    <div class="under-next">
      ${s.more&&_`<button class="button quiet" aria-disabled=${String(r)} onClick=${()=>c(s.more)}>
        ${s.more.words}</button>`}
      <button class="button quiet" disabled=${!t.undo} aria-disabled=${String(r)} onClick=${d}>
        ${a?n("console_undo",{what:a}):n("console_undo_none")}</button>
    </div>
  </div>`}function wn(e,t,n){let o=e.agenda.findIndex(u=>u.id===e.activity),r=(u,$)=>({do:"lead",activity:u,words:n($,{title:V(u.title)})});if(t.lead!==e.activity&&(t.lead||o>0))return r(e.agenda[o],"console_lead_here");let s=e.phases.findIndex(u=>u.id===t.phase),a=e.phases[s+1],{number:c,count:l}=t.round,d=c+1,i={do:"round",args:{},told:n("console_round_started",{n:d}),words:n("console_start_round",{n:d,all:l})};if(t.phase==="gallery"&&c<l)return i;let f=e.agenda[o+1];if(!a)return f?r(f,"console_next_activity"):{words:n("console_finished")};let p={do:"phase",args:{phase:a.id},told:n("console_phase_opened",{title:a.title}),words:n(s<0?"console_start_phase":"console_go_phase",{title:a.title})};return t.phase==="gallery"?{...p,more:{...i,words:n("console_one_more_round")}}:p}function xn({frame:e,state:t,t:n,run:o,busy:r}){let s=e.phases.findIndex(a=>a.id===t.phase);return _`<ol class="phases">
    ${e.phases.map((a,c)=>{let l=a.id===t.phase,d=t.reached.includes(a.id),i=l?"now":d?"again":c===s+1?"ahead":"skip",f=()=>l||o("phase",{phase:a.id},n("console_phase_opened",{title:a.title}));return _`<li key=${a.id}>
        <button class=${"button phase"+(l?" now":d?" been":"")} aria-current=${l?"step":void 0}
          aria-disabled=${String(r)} onClick=${f}>
          <strong>${c+1}. ${a.title}</strong>
          <span class="gentle">${n(`console_phase_${i}`)}${a.minutes?` · ${n("minutes",{n:a.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function Sn({frame:e,state:t,page:n,t:o,run:r}){let{timer:s}=t,a=Cn(e,t),[c,l]=b(a);C(()=>l(a),[a]);let d=s.minutes!=null,i=d&&s.ends_at==null,f=(p,u,$)=>r("timer",{change:p,minutes:u},$);return _`<div class="time">
    <div class="time-now">
      ${d?_`<${ut} timer=${s} page=${n} t=${o} />`:_`<span class="clock gentle">${o("console_no_clock")}</span>`}
      <${Mn} pace=${t.pace} t=${o} />
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
  </div>`}function Cn(e,t){if(t.phase==="gallery")return t.round.minutes;let n=e.phases.find(o=>o.id===t.phase);return n&&n.minutes||10}function Mn({pace:e,t}){if(e==null)return null;let n=Math.round(Math.abs(e));return n?_`<span class=${"pace "+(e>0?"good":"late")}>${t(e>0?"console_ahead":"console_behind",{n})}</span>`:_`<span class="pace good">${t("console_on_time")}</span>`}function Et({frame:e,state:t,t:n,run:o}){let r=e.questions.filter(s=>s.phase==="plenary");return _`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${r.map(s=>_`<${En} key=${s.id} question=${s} frame=${e} state=${t}
      t=${n} run=${o} />`)}
  </section>`}function En({question:e,frame:t,state:n,t:o,run:r}){let s=n.answers.filter(i=>i.question===e.id&&!i.group),a=(i,f)=>r("save",{...i,question:e.id,base:f,year:""},o("console_saved")),c=(i,f)=>r("restore",{id:T(),item:i,entry:f},o("console_restored")),l=i=>{let f=T();return r("delete",{id:f,item:i.item,base:i.base},{words:o("console_deleted"),label:o("undo"),act:()=>c(i.item,f)})},d=(i,f)=>r("choose",{id:T(),item:i.item,base:i.base,entry:f},o("console_saved"));return _`<div class="field">
    <p lang="th">${e.text}</p>
    <${Pn} visit=${t.visit} question=${e} state=${n} t=${o} save=${a} />
    <ul class="own">${s.map(i=>_`<${Tn} key=${i.item} one=${i} t=${o} save=${a} remove=${l}
      choose=${d} />`)}</ul>
  </div>`}function Pn({visit:e,question:t,state:n,t:o,save:r}){let s=`picture:${t.id}`,[a,c]=b(nt(e,s)||Mt()),l=E("");l.current=a.text;let d=f=>{c(f),ot(e,s,f)};return _`<form class="add" onSubmit=${async f=>{f.preventDefault();let p=n.answers.find($=>$.item===a.item);!(await r(a,p?p.base:[])).ok||l.current!==a.text||(st(e,s),c(Mt()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${o("console_picture_hint")} value=${a.text}
      onInput=${f=>d({...a,id:T(),text:f.target.value})}></textarea>
    <button class="button primary" disabled=${!a.text.trim()}>${o("console_add_picture")}</button>
  </form>`}var Mt=()=>({item:T(),id:T(),text:""});function Tn({one:e,t,save:n,remove:o,choose:r}){let[s,a]=b(!1);return s?_`<li><${An} one=${e} t=${t} save=${n} close=${()=>a(!1)} /></li>`:e.versions.length>1?_`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(c=>_`<p class="own-text" key=${c.entry} lang="th">${c.text}
        <button class="button" onClick=${()=>r(e,c.entry)}>${t("console_pick")}</button></p>`)}</li>`:_`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>a(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>o(e)}>${t("delete")}</button></li>`}function An({one:e,t,save:n,close:o}){let[r]=b(e.base),[s,a]=b({item:e.item,id:T(),text:e.text}),c=E(null);return C(()=>c.current.focus(),[]),_`<form class="add" onSubmit=${async d=>{d.preventDefault(),(await n(s,r)).ok&&o()}}>
    <textarea rows="3" lang="th" ref=${c} aria-label=${t("edit")} value=${s.text}
      onInput=${d=>a({...s,id:T(),text:d.target.value})}></textarea>
    <button class="button primary" disabled=${!s.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${t("cancel")}</button>
  </form>`}var Pt=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Tt({state:e,groups:t,t:n,words:o,pages:r}){let s=(d,i)=>n(`${o}_seen_${d}`,i),a=r?r.shown:e.groups,c=e.groups.map(d=>t.get(d.id)),l=new Map(e.grid.map(d=>[d.viewer,d.times]));return _`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${s("group")}</th>
      <th scope="col" class="whose">${s("now")}</th>
      ${c.map(d=>_`<th scope="col" class="cell" key=${d.id} title=${d.name}>
        <${A} look=${d} /><span class="hush">${d.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map((d,i)=>_`<tr key=${d.id} class=${d.away?"away":""} ...${r?Pt(r,i):{}}>
        <th scope="row" class="who"><${At} look=${t.get(d.id)} /></th>
        <td class="whose"><${Dn} one=${d} state=${e} groups=${t} say=${s} /></td>
        ${c.map((f,p)=>_`<${Ln} key=${f.id} viewer=${d.id} look=${f} now=${e.pairs[d.id]===f.id}
          seen=${(l.get(d.id)||[])[p]>0} say=${s} />`)}
      </tr>`)}
    </tbody>
  </table>`}function At({look:e,arrow:t}){return _`<span class="line">
    ${t&&_`<span class="arrow" aria-hidden="true"></span>`}<${A} look=${e} /><${dt} name=${e.name} />
  </span>`}function Dn({one:e,state:t,groups:n,say:o}){let r=n.get(t.pairs[e.id]);return r?_`<${At} look=${r} arrow />`:e.away?_`<span class="gentle">${o("away")}</span>`:_`<span class="gentle">${t.round.number?o("wait"):o("soon")}</span>`}function Ln({viewer:e,look:t,now:n,seen:o,say:r}){let s=e===t.id,a=s?"own":n?"now":o?"did":"not";return _`<td class=${"cell "+a}>
    <span class="box">${!s&&(n||o)&&_`<${A} look=${t} />`}</span>
    <span class="hush">${r(`is_${a}`)}</span>
  </td>`}function Dt({frame:e,state:t,t:n,run:o}){let{number:r,count:s}=t.round;return _`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:r,all:Math.max(s,r)})}</span></h2>
    <${Hn} frame=${e} state=${t} t=${n} run=${o} />
  </section>`}function Lt({state:e,t,groups:n}){return _`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Tt} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function Hn({frame:e,state:t,t:n,run:o}){let{count:r,minutes:s}=t.round,[a,c]=b(r),[l,d]=b(s);C(()=>{c(r),d(s)},[r,s]);let i=a!==r||l!==s,f={count:a,minutes:l};return _`<div class="plan">
    <${G} label=${n("console_rounds_count")} value=${a} least=${1} most=${50} set=${c} />
    <${G} label=${n("console_rounds_minutes")} value=${l} least=${1} most=${120} set=${d} />
    <button class=${"button"+(i?" primary":"")} disabled=${!i}
      onClick=${()=>o("rounds",f,n("console_rounds_set",{n:a,minutes:l}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${Nn(e,t,l,n)} ${n("console_rounds_sum",{n:a*l})}</p>
  </div>`}function Nn(e,t,n,o){let r=t.groups.filter(c=>!c.away).length,s=e.phases.find(c=>c.id==="gallery");if(r<2)return o("console_rounds_too_few");if(!s||!s.minutes)return o("console_rounds_most",{n:r-1});let a=Math.min(Math.floor(s.minutes/n),r-1);return o("console_rounds_fit",{minutes:s.minutes,n:a,most:r-1})}var qn={join:yt,about:ft},In=3e4,zn=()=>/^\/console\//.test(location.pathname);function On({frame:e,state:t,page:n,t:o}){let[r,s]=b(""),a=wt(n,o);C(()=>{let i=setInterval(()=>n.call("clock"),In);return()=>clearInterval(i)},[]);let c={frame:e,state:t,page:n,t:o,groups:_t(e,t.groups),...a},l=qn[r],d=_`<${xt} toasts=${a.toasts} drop=${a.drop} t=${o} />`;return _`<div class=${"console"+(zn()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${jn} frame=${e} state=${t} t=${o} open=${s} />
      <${Wn} warning=${t.warning} t=${o} />
    </div>
    <${Ct} ...${c} />
    <main class="desk">
      <div class="side">
        ${e.kind==="memory"&&t.reached.includes("plenary")&&_`<${Et} ...${c} />`}
        ${t.phase==="gallery"&&_`<${Dt} ...${c} />`}
        <${vt} ...${c} add=${()=>s("about")} />
        ${(t.phase==="gallery"||t.round.number>0)&&_`<${Lt} ...${c} />`}
      </div>
      <${gt} ...${c} />
    </main>
    ${l&&_`<${St} title=${o(`console_${r}`)} t=${o} close=${()=>s("")}>
      <${l} ...${c} />${d}<//>`}
    ${!l&&d}
  </div>`}function jn({frame:e,state:t,t:n,open:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:s,backup:a,about:c}=t;return _`<header class="top">
    <h1>${V(e.title)}<span class="gentle">${c.title}</span></h1>
    ${c.demo&&_`<${pt} t=${n} words="console_demo" />`}
    ${a&&_`<${Rn} backup=${a} t=${n} />`}
    <button class="button quiet" onClick=${()=>o("join")}>
      ${n("console_join")}${s&&s.code&&_` <strong class="top-code">${s.code}</strong>`}
    </button>
    <button class="button quiet" onClick=${()=>o("about")}>${n("console_about")}</button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
  </header>`}function Rn({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),o=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return _`<p class="backup">${t("console_backup",{time:o})}</p>`}function Wn({warning:e,t}){return _`<div role="alert">${e&&e.what&&_`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var Ko=lt(On);export{Ko as default};
