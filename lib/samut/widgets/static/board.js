var D,Se,Qn,Y,Kt,Pt,Pe,wt,Me,Gt,Vt,Xn,_t=Symbol.for("pv"),Mt={},Lt=[],Zn=/^m(i|n|o|s|text|space)$/,Jt=Array.isArray,Yt=Lt.slice,nt=Object.assign;function et(t){t&&t.parentNode&&t.remove()}function Le(t,e,n){var o,s,r,a={},i=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return i>2&&(a.children=i>3?Yt.call(arguments,2):n),mt(t,a,o,s,null)}function mt(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_t,__v:s||++Se,__i:-1,__u:0};return!s&&D.vnode&&D.vnode(r),r}function At(t){return t.children}function vt(t,e){this.props=t,this.context=e,this.__g=0}function Q(t,e){if(e==null)return t.__&&Q(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Q(t)}function to(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=nt({constructor:_t},n)).__v=n.__v+1,D.vnode&&D.vnode(e),Qt(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||Q(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Ee(s,e,r),n.__=n.__e=null,e.__e!=o&&Ae(e))}function Ae(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ae(t)}function we(t){(8&t.__g||(t.__g|=8,Y.push(t),Pt++))&&Kt==D.debounceRendering||((Kt=D.debounceRendering)||queueMicrotask)(Ce)}function Ce(){try{for(var t,e=1;Y.length;)Y.length>e&&Y.sort(Pe),t=Y.shift(),e=Y.length,8&t.__g&&to(t)}finally{(Pt=Y.length)&&(Kt||queueMicrotask)(Ce)}}function qe(t,e,n,o,s,r,a,i,u,p,c){var d,m,f,$,g,k,M=o.__k||Lt,y=e.length;for(u=eo(n,e,M,u,y),d=0;d<y;d++)(f=n.__k[d])!=null&&(m=~f.__i&&M[f.__i]||Mt,f.__i=d,k=Qt(t,f,m,s,r,a,i,u,p,c),$=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Xt(m.ref,null,f,m),f.ref&&c.push(f.ref,f.__c||$,f)),g=g||$,4&f.__u?(u=Te(f,u,t,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&k!==void 0?u=k:$&&(u=$.nextSibling),f.__u&=-21);return n.__e=g,u}function eo(t,e,n,o,s){var r,a,i,u,p,c,d,m,f,$=n.length,g=$,k=0,M=0,y=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=y[r]=mt(null,a):Jt(a)?a=y[r]=mt(At,{children:a}):a.constructor===_t&&a.__b?a=y[r]=mt(a.type,a.props,a.key,a.ref,a.__v):y[r]=a,u=r+k,a.__=t,a.__b=t.__b+1,i=null,~(p=a.__i=no(a,n,u,g))&&(g--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,p==u-1?k--:p==u+1?k++:p!=u&&(p>u?k--:k++,M=1)):(~p||(s>$?k--:s<$&&k++),typeof a.type!="function"&&(a.__u|=4))):y[r]=null;if(M){for(c=[],d=[],r=0;r<s;r++)if((a=y[r])&&16&a.__u){for(k=0,m=c.length;k<m;)c[f=k+m>>1]<a.__i?k=f+1:m=f;c[k]=a.__i,d[r]=k+1}for(k=c.length;r--;)d[r]&&(d[r]==k?k--:y[r].__u|=4)}if(g)for(r=0;r<$;r++)!(i=n[r])||2&i.__u||(i.__e==o&&(o=Q(i)),Zt(i,i));return o}function Te(t,e,n,o){var s,r,a,i;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Te(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Q(t))&&!e.parentNode&&(e=null),a=t.__e,i=e;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function no(t,e,n,o){var s,r=t.key,a=t.type,i=e[n],u=i&&!(2&i.__u);if(i===null&&r==null||u&&r==i.key&&a==i.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((i=e[s])&&!(2&i.__u)&&r==i.key&&a==i.type)return s;for(s=n+1;s<e.length;s++)if((i=e[s])&&!(2&i.__u)&&r==i.key&&a==i.type)return s}return-1}function ve(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function kt(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||ve(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||ve(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=Vt[e]||(Vt[e]=oo(e)),(t.__a||(t.__a={}))[e]=Gt,r=e!=(e=e.replace(Me,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function oo(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[wt]==null)e[wt]=Gt++;else if(e[wt]<this.__a[t])return;return n(D.event?D.event(e):e)}}}function Qt(t,e,n,o,s,r,a,i,u,p){var c,d,m,f,$,g,k,M,y,w,L,ct,xt,st,K,ut,U,V,W=e.type;if(e.constructor!==_t)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(e.__u|=u,d=r=[],c.nodeType==8?i=St(c,r):r.push(c),i=r[0]||i),(c=D.__b)&&c(e);t:if(typeof W=="function"){m=a.length;try{if(M=e.props,y=(c=W.prototype)&&c.render,w=(c=W.contextType)&&o[c.__c],L=c?w?w.props.value:c.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(y?e.__c=f=new W(M,L):(e.__c=f=new vt(M,L),f.constructor=W,f.render=ro),w&&w.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),y&&(f.__s||(f.__s=f.state),W.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=nt({},f.__s)),nt(f.__s,W.getDerivedStateFromProps(M,f.__s)))),$=f.props,g=f.state,f.__v=e,n.__c){if(M!==$&&y&&!W.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(M,L),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(M,f.__s,L)===!1){e.__v!=n.__v&&(f.props=M,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(H){H&&(H.__=e)}),Lt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),i=Q(n);break t}f.componentWillUpdate&&f.componentWillUpdate(M,f.__s,L),y&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate($,g,k)})}else y&&!W.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),y&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=L,f.props=M,f.__P=t,f.__g&=-5,ct=D.__r,xt=y?25:0;do f.__g&=-9,ct&&ct(e),c=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++xt<25);y&&(Lt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=nt({},o,f.getChildContext())),y&&n.__c&&f.getSnapshotBeforeUpdate&&(k=f.getSnapshotBeforeUpdate($,g)),st=c&&c.type===At&&c.key==null?c.props.children:c,M.__P&&(c=i,s=(t=M.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(H){H&&Zt(H,H)}),n.__k=null),i=n.__k?Q(n,0):null),i=qe(t,Jt(st)?st:[st],e,n,o,s,r,a,i,u,p),M.__P&&(e.__e=null,i=c),e.__u&=-161,d&&d.some(et),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(H){if(a.length=m,e.__v=null,u||r)if(H&&H.then){if(e.__u|=128|u,r){for(~(U=r.indexOf(i||void 0))||(U=r.length);(V=r[U-1])&&V.nodeType==8;)U--;for(;U<r.length;U++)if(V=r[U])if(r[U]=null,K){if(V==ut)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(ut=St(K=V))}}if(!K){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;K=i}(c=St(K=e.__c.__z||(e.__c.__z=K)))?(e.__e=K,i=c):e.__e=i,i=i&&i.nextSibling}else r&&r.some(et);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),H&&H.then||De(e),D.__e(H,e,n)}}else i=e.__e=so(n.__e,e,n,o,s,r,a,u,p,t);return(c=D.diffed)&&c(e),i}function St(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function De(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(De))}function Ee(t,e,n){for(var o=0;o<n.length;)Xt(n[o++],n[o++],n[o++]);D.__c&&D.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){D.__e(r,s.__v)}})}function so(t,e,n,o,s,r,a,i,u,p){var c,d,m,f,$,g,k,M,y=n.props||Mt,w=e.props,L=e.type;if(L=="svg"?s="http://www.w3.org/2000/svg":L=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if(($=r[c])&&(L?$.localName==L:$.nodeType==3)){t=$,r[c]=null;break}}if(!t){if(M=p.ownerDocument||document,!L)return M.createTextNode(w);t=M.createElementNS(s,L,w.is?w:p),i&&(D.__m&&D.__m(e,r),i=!1),r=null}if(L){if(p=L=="template"&&t.content||t,r=L=="textarea"&&w.defaultValue!=null?null:r&&Yt.call(p.childNodes),!i&&r)for(y={},c=0;c<t.attributes.length;c++)y[($=t.attributes[c]).name]=$.value;for(c in y)$=y[c],c=="dangerouslySetInnerHTML"?m=$:c=="children"||c in w||c=="value"&&"defaultValue"in w||c=="checked"&&"defaultChecked"in w||kt(t,c,null,$,s);for(c in w)$=w[c],c=="children"?f=$:c=="dangerouslySetInnerHTML"?d=$:c=="value"?g=$:c=="checked"?k=$:i&&typeof $!="function"||y[c]===$||kt(t,c,$,y[c],s);d?(i||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(L=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Zn.test(L))&&(s="http://www.w3.org/1999/xhtml"),qe(p,Jt(f)?f:[f],e,n,o,s,r,a,r?r[0]:n.__k&&Q(n,0),i,u),r&&r.some(et)),i&&L!="textarea"||(c="value",L=="progress"&&g==null?t.removeAttribute(c):g==null||g===t[c]&&(L!="progress"||g)||kt(t,c,g,y[c],s),c="checked",k!=null&&k!=t[c]&&kt(t,c,k,y[c],s))}else y===w||i&&t.data==w||(t.data=w);return t}function Xt(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){D.__e(s,n)}}function Zt(t,e,n){var o,s,r,a;if(D.unmount&&D.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Xt(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(i){D.__e(i,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&Zt(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=St(o,r=[]))&&(o==t.__e&&r.some(et),et(s),et(o)),n||et(t.__e),t.__e=t.__c=t.__=null}function ro(t,e,n){return this.constructor(t,n)}function te(t,e){var n,o,s,r;D.__&&D.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=mt(At,{children:[t]}),s=[],r=[],Qt(e,e.__k,o||Mt,Mt,e.namespaceURI,o?null:e.firstChild?Yt.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Ee(s,e.__k,r),e.__k.props.children=null}D={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(i){t=i}}throw Pt=0,t}},Se=0,Qn=function(t){return t!=null&&t.constructor===_t},vt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=nt({},this.state)),typeof t=="function"&&(t=t(nt({},n),this.props)),t&&(nt(n,t),this.__v&&(e&&this.__k.push(e),we(this)))},vt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),we(this))},vt.prototype.render=At,Y=[],Pt=0,Pe=function(t,e){return t.__v.__b-e.__v.__b},wt=Symbol(),Me=/(PointerCapture)$|Capture$/i,Gt=0,Vt={},Xn=0;var rt,R,ee,Oe,ne=Object.is,Ct=0,We=[],oe=[],N=D,je=N.__b,Ne=N.__r,Re=N.diffed,Ie=N.__c,Be=N.unmount,He=N.__;function qt(t,e){N.__h&&N.__h(R,t,Ct||e),Ct=0;var n=R.__H||(R.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function S(t){return Ct=1,ao(Fe,t)}function ao(t,e,n){var o=qt(rt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Fe(void 0,e),function(r){var a=(o.__N||o.__)[0],i=o.t(a,r);ne(a,i)||(o.__N=[i,o.__[1]],o.__c.setState({}))}],o.__c=R,!R.__f)){R.__f=!0;var s=R.shouldComponentUpdate;R.shouldComponentUpdate=function(r,a,i){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=r;if(u.__.some(function(m){m.__N&&(p=!0,ne(m.__[0],m.__N[0])||(c=!0))}),s){var d=s.call(this,r,a,i);return p?d||c:d}return!p||c}}return o.__}function I(t,e){var n=qt(rt++,3);!N.__s&&re(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,R.__H.__h.push(n))}function X(t,e){var n=qt(rt++,4);!N.__s&&re(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,R.__h.push(n))}function z(t){return Ct=5,io(function(){return{current:t}},[])}function io(t,e){var n=qt(rt++,7);return re(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function lo(){var t;do{for(;t=oe.shift();)try{ht(t)}catch(n){N.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=We.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ht),e.__h.some(se),e.__h=[]}catch(n){e.__h=[],N.__e(n,t.__v)}}}while(oe.length)}N.__b=function(t){R=null,je&&je(t)},N.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),He&&He(t,e)},N.__r=function(t){Ne&&Ne(t),rt=0;var e=(R=t.__c).__H;e&&(ee==R?R.__h=[]:(e.__h.some(ht),e.__h.some(se),rt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ee=R},N.diffed=function(t){Re&&Re(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ue(We.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ee=R=null},N.__c=function(t,e){e.some(function(n){try{n.__h.some(ht),n.__h=n.__h.filter(function(o){return!o.__||se(o)})}catch(o){n.__h=[function(){throw o}]}}),Ie&&Ie(t,e)},N.unmount=function(t){Be&&Be(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Ue(oe.push(s))}else ht(s)}catch(r){e=r}}),o.__H=void 0,e&&N.__e(e,o.__v))};var ze=typeof requestAnimationFrame=="function";function co(t){var e,n=function(){clearTimeout(o),ze&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);ze&&(e=requestAnimationFrame(n))}function Ue(t){t!=1&&Oe==N.requestAnimationFrame||((Oe=N.requestAnimationFrame)||co)(lo)}function ht(t){var e=R,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),R=e}function se(t){var e=R;t.__c=t.__(),R=e}function re(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!ne(n,t[o])})}function Fe(t,e){return typeof e=="function"?e(t):e}var Ve=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],i=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=i:a===4?o[1]=Object.assign(o[1]||{},i):a===5?(o[1]=o[1]||{})[e[++r]]=i:a===6?o[1][e[++r]]+=i+"":a?(s=t.apply(i,Ve(t,i,n,["",null])),o.push(s),i[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(i)}return o},Ke=new Map;function Ge(t){var e=Ke.get(this);return e||(e=new Map,Ke.set(this,e)),(e=Ve(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",i="",u=[0],p=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,a):r===3&&(m||a)?(u.push(3,m,a),r=2):r===2&&a==="..."&&m?u.push(4,m,0):r===2&&a&&!m?u.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(u.push(r,0,a,s),r=6),m&&(u.push(r,m,0,s),r=6)),a=""},c=0;c<n.length;c++){c&&(r===1&&p(),p(c));for(var d=0;d<n[c].length;d++)o=n[c][d],r===1?o==="<"?(p(),u=[u],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:i?o===i?i="":a+=o:o==='"'||o==="'"?i=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[c][d+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,u=u[0])}return p(),u})(t)),e),arguments,[])).length>1?e:e[0]}var Tt="samut:drafts";var G={n:0,visit:"",drafts:{}},ot,Z,Je;async function Ye(t){G=[G,Qe(),await Promise.race([fo(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,o)=>o.n-n.n)[0],po(t,n=>n)}function uo(t){let e=Qe();return e&&e.n>G.n&&(G=e),G.visit===t?G:{...G,visit:t,drafts:{}}}function po(t,e){let{n,drafts:o}=uo(t);G={n:n+1,visit:t,drafts:e(o)};try{localStorage.setItem(Tt,JSON.stringify(G))}catch{}Xe()}function Qe(){try{return JSON.parse(localStorage.getItem(Tt))}catch{return null}}function Xe(){if(Je=!!Z,!(!ot||Z))try{Z=ot.transaction("kept","readwrite",{durability:"strict"}),Z.objectStore("kept").put(G,Tt),Z.oncomplete=Z.onabort=()=>{Z=null,Je&&Xe()}}catch{ot=Z=null}}function fo(){return new Promise(t=>{try{let e=indexedDB.open("samut",1);e.onupgradeneeded=()=>e.result.createObjectStore("kept"),e.onerror=()=>t(),e.onsuccess=()=>{ot=e.result,ot.onversionchange=()=>ot.close();let n=ot.transaction("kept").objectStore("kept").get(Tt);n.onsuccess=n.onerror=()=>t(n.result)}}catch{t()}})}function Dt(t,e){if(Array.isArray(e))return e[0];let{set:n={},drop:o=[]}=e;if(Array.isArray(t))return e.put?[...t.slice(0,e.at),...e.put,...t.slice(e.at+e.cut)]:t.map((a,i)=>i in n?Dt(a,n[i]):a);let s=Object.entries(t).filter(([a])=>!o.includes(a)),r=Object.entries(n).map(([a,i])=>[a,Dt(t[a],i)]);return Object.fromEntries([...s,...r])}var l=Ge.bind(Le),$o=15e3;function mo(){let t=crypto.getRandomValues(new Uint8Array(16));return Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")}function _o(t,e={}){return t.replace(/\{(\w+)\}/g,(n,o)=>o in e?String(e[o]):n)}function ho(t){let e=new Map,n={offset:0,connected:()=>t.connected!==!1,now:()=>Date.now()/1e3+n.offset},o=i=>{n.connected()&&(i.sent+=1,i.seat=t.seat,i.timer=setTimeout(()=>i.settle({}),$o),t.send(i.command))},s=({sent:i,seat:u,command:p})=>!i||u===t.seat||!!p.args.id,r=i=>{let u=i&&e.get(i.id);u&&(typeof i.now=="number"&&u.sent===1&&(n.offset=i.now-Date.now()/1e3),u.settle(i))},a=()=>{let i=Array.from(e.values());i.forEach(u=>clearTimeout(u.timer)),n.connected()&&i.forEach(u=>s(u)?o(u):u.settle({}))};return n.call=(i,u={})=>new Promise(p=>{let c=mo(),m={command:{id:c,do:i,args:u},settle:f=>{clearTimeout(m.timer),e.delete(c),p(f)},sent:0};if(i==="clock"&&!n.connected())return void p({});e.set(c,m),o(m)}),t.on("msg:custom",r),addEventListener("samut:connection",a),n.close=()=>{t.off("msg:custom",r),removeEventListener("samut:connection",a)},n}function go(t){let e=n=>{let o=t.get("number");if(!(!n||!n.patch||n.to<=o)){if(n.from!==o)return void t.send({do:"whole"});t.set("state",Dt(t.get("state"),n.patch)),t.set("number",n.to)}};return t.on("msg:custom",e),()=>t.off("msg:custom",e)}function Ze(t){function e({model:n,page:o}){let[,s]=S(0);I(()=>{let i=()=>s(p=>p+1),u=()=>o.connected()&&o.call("clock").then(i);return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",u),u(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",u)}},[]);let r=n.get("frame"),a=(i,u)=>_o(r.texts[i]??i,u);return l`<${t} key=${r.visit} frame=${r} state=${n.get("state")} page=${o} t=${a} />`}return{initialize:({model:n})=>Ye(n.get("frame").visit),render({model:n,el:o}){let s=ho(n),r=go(n);return te(l`<${e} model=${n} page=${s} />`,o),()=>{te(null,o),r(),s.close()}}}}function bo(t,e){let[,n]=S(0);return I(()=>{let o=setInterval(()=>n(s=>s+1),500);return()=>clearInterval(o)},[]),!t||t.ends_at==null&&t.left==null?null:Math.round(t.ends_at==null?t.left:t.ends_at-e.now())}function yo(t){let e=Math.abs(t);return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function tn({timer:t,page:e,t:n}){let o=bo(t,e);if(o==null)return null;let s=o<0,r=s?n("time_over"):t.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(s?" over":"")} role="timer">
    <span class="clock-words">${r}</span> <span class="clock-face">${yo(o)}</span>
  </span>`}var ae={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},xo=Object.keys(ae),ko="#37474f",wo=11,en=t=>(t.match(/[\u201c"](.+?)[\u201d"]/)||[t,t])[1];function nn(t,e){let n=t.colours||[],o=t.symbols||xo;return new Map(e.map((s,r)=>[s.id,{id:s.id,name:s.name,colour:n.length?n[r%n.length]:ko,symbol:o[r%o.length]}]))}function O({look:t}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${t.colour} aria-hidden="true" focusable="false">
    <path d=${ae[t.symbol]||ae.circle} /></svg>`}function J({name:t}){let e=vo(t);return l`<span class="name" lang="th" title=${t}>
    <span class="name-head">${t.slice(0,e)}</span><span class="name-tail">${t.slice(e)}</span>
  </span>`}function vo(t){let e=o=>o.find(s=>t.length-s<=wo),n=e(So(t));return n===void 0?e(Po(t))||0:n}function So(t){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(t),e=>e.index):[]}function Po(t){let e=t.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(e,n=>n.index)}function j({look:t}){return l`<span class="chip" style=${`border-color:${t.colour}`}>
    <${O} look=${t} /><${J} name=${t.name} />
  </span>`}var Mo={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},gt=({name:t})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${Mo[t]} /></svg>`;function T({pages:t,t:e,words:n,hidden:o,back:s=t.back,next:r=t.next,first:a=!0,last:i=!0}){return o?null:l`<div class="pager">
    <span class="more">${t.after>0&&e(n,{n:t.after})}</span>
    <${B} sign="back" label=${e("board_back")} onClick=${s} disabled=${a&&!t.before} />
    <${B} sign="next" label=${e("board_next")} onClick=${r} disabled=${i&&!t.after} />
  </div>`}var Et=({t,words:e="board_demo"})=>l`<strong class="ribbon">${t(e)}</strong>`;function B({sign:t,label:e,onClick:n,disabled:o}){return l`<button class="button turn" aria-label=${e} title=${e} disabled=${o} onClick=${n}>
    <${gt} name=${t} />
  </button>`}var Lo=1280,Ao=720,on=40,Co=.6,sn=()=>Math.max(Co,Math.min(innerWidth/Lo,innerHeight/Ao));function at(){let[t,e]=S(sn());return I(()=>{let n=()=>e(sn());return addEventListener("resize",n),()=>removeEventListener("resize",n)},[]),t}function rn(t,e){let n=z(e);n.current=e,X(()=>{t.current&&e(t.current)}),I(()=>{let o=()=>t.current&&n.current(t.current),s=new ResizeObserver(o);return t.current&&s.observe(t.current),document.fonts&&document.fonts.ready.then(o),()=>s.disconnect()},[t.current])}function C(t,e,n=o=>o.children){let o=z(null),[s,r]=S({subject:e,starts:[0]}),[a,i]=S(on),u=s.subject===e?s.starts.filter(m=>m<t.length):[],p=u.length?u[u.length-1]:0;rn(o,m=>i(Math.max(1,qo(m,n(m)))));let c=t.slice(p,p+on),d=Math.min(p+a,t.length);return{box:o,shown:c,fitting:a,before:p,after:t.length-d,all:p===0&&d===t.length,next:()=>d<t.length&&r({subject:e,starts:[...u.length?u:[0],d]}),back:()=>p>0&&r({subject:e,starts:u.slice(0,-1)})}}function qo(t,e){let n=t.getBoundingClientRect(),o=Array.from(e),s=o.findIndex(r=>{let a=r.getBoundingClientRect();return a.right>n.right+1||a.bottom>n.bottom+1});return s<0?o.length:s}var q=(t,e)=>e<t.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Ot(t,e,n){let o=z(null),[s,r]=S({text:t,now:0,count:1}),a=s.text===t?Math.min(s.now,s.count-1):0;rn(o,u=>{Do(u,e,n);let p=Math.max(1,Math.round(u.scrollWidth/u.clientWidth));p===1&&(u.style.height=""),(p!==s.count||t!==s.text)&&r({text:t,now:a,count:p}),u.scrollLeft=a*(u.clientWidth+To(u))});let i=u=>r({text:t,count:s.count,now:Math.max(0,Math.min(a+u,s.count-1))});return{box:o,now:a,count:s.count,turn:i}}var To=t=>parseFloat(getComputedStyle(t).columnGap)||0;function Do(t,e,n){let o=Math.round(e),s=Math.round(n);t.style.overflowWrap="",t.style.height="100%";let r=a=>(t.style.fontSize=`${a}px`,t.scrollWidth<=t.clientWidth+1&&t.scrollHeight<=t.clientHeight+1);if(!r(s)){for(;s-o>1;){let a=Math.floor((o+s)/2);r(a)?o=a:s=a}r(o)||(t.style.overflowWrap="anywhere")}}function A(t){let e=z(t);e.current=t,I(()=>{let n=o=>{let s=e.current[o.key],r=o.target.closest&&o.target.closest("input, textarea, select");!s||r||o.ctrlKey||o.altKey||o.metaKey||!e.current.over&&document.querySelector(".board .overlay")||(o.preventDefault(),s())};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function an({state:t,groups:e,t:n,words:o,pages:s}){let r=(p,c)=>n(`${o}_seen_${p}`,c),a=s?s.shown:t.groups,i=t.groups.map(p=>e.get(p.id)),u=new Map(t.grid.map(p=>[p.viewer,p.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${r("group")}</th>
      <th scope="col" class="whose">${r("now")}</th>
      ${i.map(p=>l`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${O} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map((p,c)=>l`<tr key=${p.id} class=${p.away?"away":""} ...${s?q(s,c):{}}>
        <th scope="row" class="who"><${ln} look=${e.get(p.id)} /></th>
        <td class="whose"><${Eo} one=${p} state=${t} groups=${e} say=${r} /></td>
        ${i.map((d,m)=>l`<${Oo} key=${d.id} viewer=${p.id} look=${d} now=${t.pairs[p.id]===d.id}
          seen=${(u.get(p.id)||[])[m]>0} say=${r} />`)}
      </tr>`)}
    </tbody>
  </table>`}function ln({look:t,arrow:e}){return l`<span class="line">
    ${e&&l`<span class="arrow" aria-hidden="true"></span>`}<${O} look=${t} /><${J} name=${t.name} />
  </span>`}function Eo({one:t,state:e,groups:n,say:o}){let s=n.get(e.pairs[t.id]);return s?l`<${ln} look=${s} arrow />`:t.away?l`<span class="gentle">${o("away")}</span>`:l`<span class="gentle">${e.round.number?o("wait"):o("soon")}</span>`}function Oo({viewer:t,look:e,now:n,seen:o,say:s}){let r=t===e.id,a=r?"own":n?"now":o?"did":"not";return l`<td class=${"cell "+a}>
    <span class="box">${!r&&(n||o)&&l`<${O} look=${e} />`}</span>
    <span class="hush">${s(`is_${a}`)}</span>
  </td>`}var jo=10;function ie({state:t,t:e,groups:n}){let o=C(t.groups,"gallery",i=>i.querySelectorAll("tbody tr"));A({ArrowDown:o.next,ArrowUp:o.back,PageDown:o.next,PageUp:o.back});let{number:s,count:r,minutes:a}=t.round;return l`<section class=${"gallery rows-"+Ro(t.groups.length)}>
    ${!s&&l`<p class="soon">${e("board_gallery_soon",{count:r,minutes:a})}</p>`}
    <div class="seen-room" ref=${o.box}>
      <${an} state=${t} groups=${n} t=${e} words="board" pages=${o} />
    </div>
    ${t.groups.length<=jo&&l`<${No} t=${e} groups=${n} state=${t} />`}
    <${T} pages=${o} t=${e} words="board_more_groups" hidden=${o.all} />
  </section>`}function No({state:t,groups:e,t:n}){let o=e.get((t.groups[0]||{}).id);return o?l`<p class="seen seen-key" aria-hidden="true">
    ${["did","now","not","own"].map(s=>l`<span class=${s} key=${s}>
      <span class="box">${(s==="did"||s==="now")&&l`<${O} look=${o} />`}</span> ${n(`board_seen_is_${s}`)}
    </span>`)}
  </p>`:null}var Ro=t=>t<=5?"few":t<=9?"some":"many";function un({state:t,t:e,groups:n}){return l`<section class="lobby">
    <${fn} joining=${t.joining} t=${e} />
    <${dn} state=${t} t=${e} groups=${n} />
  </section>`}function pn({state:t,t:e,groups:n,close:o}){let s=z(null);return I(()=>{let r=document.activeElement;s.current.focus();let a=i=>i.key==="Escape"&&o();return document.addEventListener("keydown",a),()=>{document.removeEventListener("keydown",a),r&&r.focus&&r.focus()}},[]),l`<div class="overlay" role="dialog" aria-modal="true" aria-label=${e("board_join_title")}>
    <section class="lobby">
      <${fn} joining=${t.joining} t=${e} />
      <${dn} state=${t} t=${e} groups=${n} />
    </section>
    <button class="button overlay-close" ref=${s} onClick=${o}>${e("close")}</button>
  </div>`}function fn({joining:t,t:e}){if(!t||!t.code)return l`<div class="how-to"><h2>${e("board_join_title")}</h2><p>${e("board_join_ask")}</p></div>`;let[n,...o]=t.urls||[];return l`<div class="how-to">
    ${t.qr&&l`<img class="qr" src=${t.qr} alt=${e("board_qr",{url:n||""})} />`}
    <div class="how-to-words">
      <h2>${e("board_join_title")}</h2>
      <p>${e(t.qr?"board_join_scan":"board_join_open")}</p>
      ${n&&l`<p class="address">${cn(n)}</p>`}
      ${o.slice(0,1).map(s=>l`<p class="address other" key=${s}>${e("board_join_or",{url:cn(s)})}</p>`)}
      <p>${e("board_join_code")}</p>
      <p class="code" aria-label=${Array.from(t.code).join(" ")}><${Io} code=${t.code} /></p>
    </div>
  </div>`}var cn=t=>t.replace(/^http:\/\//,"").replace(/\/(join)?$/,"");function Io({code:t}){let e=Math.ceil(t.length/2);return l`<span>${t.slice(0,e)}</span><span>${t.slice(e)}</span>`}function dn({state:t,t:e,groups:n}){let o=t.groups.reduce((r,a)=>r+(a.members||0),0),s=C(t.groups,"joined");return l`<div class="joined">
    <h2>${e(t.groups.length?"board_joined":"board_joined_none",{groups:t.groups.length,members:o})}</h2>
    <ul class="chips" ref=${s.box}>
      ${s.shown.map((r,a)=>l`<li key=${r.id} ...${q(s,a)}>
        <${j} look=${n.get(r.id)} />
      </li>`)}
    </ul>
    ${s.after>0&&l`<p class="more">${e("board_more_groups",{n:s.after})}</p>`}
  </div>`}var bt=(t,e)=>t.questions.find(n=>n.id===e);function jt({card:t,frame:e,groups:n,t:o,brief:s}){let r=bt(e,t.question),a=n.get(t.group);return l`<article class="card" style=${Bo(a)}>
    ${!(s&&a)&&l`<p class="card-head"><${le} group=${t.group} groups=${n} t=${o} /></p>`}
    <p class="card-text" lang="th">
      ${s&&a&&l`<${O} look=${a} /><span class="hush">${a.name}</span>${" "}`}
      ${t.year_text&&l`<strong class="year">${t.year_text} </strong>`}
      ${t.text||l`<span class="gentle">${r&&r.text}</span>`}
    </p>
  </article>`}var Bo=t=>t?`border-left-color:${t.colour}`:"";function le({group:t,groups:e,t:n}){let o=e.get(t);return o?l`<${j} look=${o} />`:l`<span class="chip hall">${n("board_hall")}</span>`}var ce="/static/plotly-basic.min.js",Ho=new Set(["size","width","height","l","r","t","b","pad","ax","ay","xshift","yshift","standoff","ticklen","tickwidth","borderpad","borderwidth"]),zo={staticPlot:!0,displayModeBar:!1},Nt=null;function $n({figure:t,label:e,failed:n}){let[o,s]=S(!1),r=z(null),a=Ko(r,t.layout),i=JSON.stringify(t);return I(()=>{let u=!1;return Uo().then(p=>u||Vo(p,r.current,i,a)).then(()=>u||s(!1),()=>u||s(!0)),()=>{u=!0}},[i,a]),I(()=>{let u=r.current;return()=>window.Plotly&&window.Plotly.purge(u)},[]),l`<div class="chart" role="img" aria-label=${e}>
    ${o&&l`<p class="chart-failed">${n}</p>`}
    <div class="chart-plot" ref=${r}></div>
  </div>`}function Uo(){return window.Plotly?Promise.resolve(window.Plotly):(Nt=Nt||Fo(),Nt)}function Wo(){let t=document.getElementById("samut-page");return t&&JSON.parse(t.textContent).scripts[ce]||ce}function Fo(){return new Promise((t,e)=>{let n=document.createElement("script");n.src=Wo(),n.onload=()=>t(window.Plotly),n.onerror=()=>{Nt=null,e(new Error(ce))},document.head.append(n)})}function Ko(t,e){let[n,o]=S(1);return X(()=>{let s=()=>{let{clientWidth:a,clientHeight:i}=t.current,u=Math.min(a/e.width,i/e.height);u>0&&o(Math.round(u*100)/100)};s();let r=new ResizeObserver(s);return r.observe(t.current),()=>r.disconnect()},[e.width,e.height]),n}function Vo(t,e,n,o){let{data:s,layout:r}=ue(JSON.parse(n),o,getComputedStyle(e).fontFamily);return t.react(e,s,r,zo)}function ue(t,e,n,o=""){return Array.isArray(t)?t.map(s=>ue(s,e,n,o)):o==="family"?n:typeof t=="number"?Ho.has(o)?t*e:t:!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([s,r])=>[s,ue(r,e,n,s)]))}var Go=4;function Rt({frame:t,state:e,t:n,groups:o}){return l`<div class="with-legend">
    <${Jo} frame=${t} state=${e} t=${n} groups=${o} />
    <${fe} state=${e} t=${n} groups=${o} />
  </div>`}function Jo({frame:t,state:e,t:n,groups:o}){let[s,r]=S(null),a=e.periods.filter($=>$.rows.length).map($=>({...$,label:$.label||n("board_no_year")})),i=a.find($=>$.label===s)||Yo(a),u=a.indexOf(i),p=C(i?i.rows:[],i?i.label:""),c=$=>a[u+$]&&r(a[u+$].label),d=()=>p.after>0?p.next():c(1),m=()=>p.before>0?p.back():c(-1);if(A({ArrowRight:()=>c(1),ArrowLeft:()=>c(-1),ArrowDown:d,ArrowUp:m,PageDown:d,PageUp:m}),I(()=>i&&r(i.label),[i&&i.label]),!i)return l`<p class="empty">${n("board_no_stories")}</p>`;let f=a.reduce(($,g)=>$+g.rows.length,0);return l`<section class="stories">
    <${$n} figure=${e.chart} label=${n("board_chart",{n:f})} failed=${n("board_chart_failed")} />
    <div class="strip">
      <${Qo} periods=${a} now=${i.label} room=${p.after} choose=${r} />
      <${T} pages=${p} back=${m} next=${d} t=${n} words="board_more"
        first=${u===0} last=${u===a.length-1} />
    </div>
    <ul class=${"cards"+pe(i.rows)} ref=${p.box}>
      ${p.shown.map(($,g)=>l`<li key=${$.item} ...${q(p,g)}>
        <${jt} card=${$} frame=${t} groups=${o} t=${n} brief=${i.rows.length>Go} />
      </li>`)}
    </ul>
  </section>`}function Yo(t){let e=t.filter(o=>o.start!==null),n=(o,s)=>o&&o.rows.length>=s.rows.length?o:s;return(e.length?e:t).reduce(n,void 0)}var pe=t=>t.length===1?" one":t.length===2?" two":"";function Qo({periods:t,now:e,room:n,choose:o}){let s=z(null);return X(()=>{let r=s.current.querySelector("[aria-pressed=true]");s.current.scrollLeft=r.offsetLeft-s.current.offsetLeft-(s.current.clientWidth-r.offsetWidth)/2},[e,t.length,n]),l`<div class="periods" ref=${s}>
    ${t.map(r=>l`<button class="button period" key=${r.label} aria-pressed=${String(r.label===e)}
      onClick=${()=>o(r.label)}>${r.label}<span class="count">${r.rows.length}</span></button>`)}
  </div>`}function fe({state:t,t:e,groups:n,phase:o="recall"}){let s=C(t.groups,"legend");return l`<aside class="legend" aria-label=${e("board_groups")}>
    <ul ref=${s.box}>
      ${s.shown.map((r,a)=>l`<li key=${r.id} ...${q(s,a)}>
        <${O} look=${n.get(r.id)} /><${J} name=${r.name} />
        <span class="count">${r.counts[o]||0}</span>
      </li>`)}
    </ul>
    <${T} pages=${s} t=${e} words="board_more_groups" hidden=${s.all} />
  </aside>`}var mn={timeline:Rt,across:Zo,vision:es},Xo=2;function _n(t){let[e,n]=S("timeline"),o=mn[e];return l`<div class="plenary">
    <nav class="tabs">
      ${Object.keys(mn).map(s=>l`<button class="button tab" key=${s} aria-pressed=${String(s===e)}
        onClick=${()=>n(s)}>${t.t(`board_tab_${s}`)}</button>`)}
    </nav>
    <${o} ...${t} />
  </div>`}function Zo({frame:t,state:e,t:n,groups:o}){let[s,r]=S(0),a=e.across[s]||{answers:[]},i=bt(t,a.question)||{num:"",text:""},u=C(a.answers,a.question),p=c=>e.across[s+c]&&r(s+c);return A({ArrowRight:()=>p(1),ArrowLeft:()=>p(-1),ArrowDown:u.next,ArrowUp:u.back,PageDown:()=>u.after>0?u.next():p(1),PageUp:()=>u.before>0?u.back():p(-1)}),l`<div class="with-legend"><section class="across">
    <div class="question">
      <${B} sign="back" label=${n("board_question_back")} onClick=${()=>p(-1)} disabled=${s===0} />
      <h2><span class="num">${i.num}</span> ${i.text}</h2>
      <${B} sign="next" label=${n("board_question_next")} onClick=${()=>p(1)} disabled=${s>=e.across.length-1} />
    </div>
    ${!a.answers.length&&l`<p class="empty">${n("board_no_answers")}</p>`}
    <ul class="said-list" ref=${u.box}>
      ${u.shown.map((c,d)=>l`<li key=${c.item} ...${q(u,d)}>
        <p class="card-text" lang="th">${c.text}</p><${ts} ids=${c.groups} groups=${o} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${u} t=${n} words="board_more_answers" hidden=${u.all} />
  </section><${fe} state=${e} t=${n} groups=${o} phase="gallery" /></div>`}function ts({ids:t,groups:e,t:n}){let o=t.map(s=>e.get(s)).filter(Boolean);return o.length<=Xo?l`<p class="said-by">${o.map(s=>l`<${j} key=${s.id} look=${s} />`)}</p>`:l`<p class="said-by"><strong>${n("board_said_by",{n:o.length})}</strong>
    ${o.map(s=>l`<span class="chip bare" key=${s.id} title=${s.name}><${O} look=${s} />
      <span class="hush">${s.name}</span></span>`)}</p>`}function es({frame:t,state:e,t:n,groups:o}){let s=C(e.vision,"vision"),r=t.questions.find(a=>a.phase==="plenary");return A({ArrowDown:s.next,ArrowUp:s.back,PageDown:s.next,PageUp:s.back}),l`<section class="across vision">
    <div class="question"><h2>${r?r.text:n("board_tab_vision")}</h2></div>
    ${!e.vision.length&&l`<p class="empty">${n("board_no_vision")}</p>`}
    <ul class=${"cards"+pe(e.vision)} ref=${s.box}>
      ${s.shown.map((a,i)=>l`<li key=${a.item} ...${q(s,i)}>
        <${jt} card=${a} frame=${t} groups=${o} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${s} t=${n} words="board_more_answers" hidden=${s.all} />
  </section>`}function hn({frame:t,state:e,t:n,groups:o,card:s}){let r=at(),a=bt(t,s.question),i=s.text||s.year_text,{box:u,now:p,count:c,turn:d}=Ot(i,36*r,200*r);return A({over:!0,ArrowRight:()=>d(1),ArrowDown:()=>d(1),PageDown:()=>d(1),ArrowLeft:()=>d(-1),ArrowUp:()=>d(-1),PageUp:()=>d(-1)}),l`<div class="overlay spotlight" role="region" aria-label=${n("board_spotlight")}>
    <div class="spot-head"><p>${a&&a.text}</p>${e.about.demo&&l`<${Et} t=${n} />`}</div>
    <div class="spot-room"><p class="spot-text" lang="th" ref=${u}>${i}</p></div>
    <div class="spot-foot">
      <${le} group=${s.group} groups=${o} t=${n} />
      ${s.text&&s.year_text&&l`<strong class="year">${s.year_text}</strong>`}
      ${c>1&&l`<span class="pager"><span>${n("board_page",{n:p+1,all:c})}</span>
        <${B} sign="back" label=${n("board_back")} onClick=${()=>d(-1)} disabled=${p===0} />
        <${B} sign="next" label=${n("board_next")} onClick=${()=>d(1)} disabled=${p===c-1} /></span>`}
    </div>
  </div>`}function gn({frame:t,state:e,t:n}){let o=t.phases.find(a=>a.id===e.phase),s=!!(o&&o.looks_at),r=a=>t.questions.find(i=>i.id===a)||{};return l`<div class="alone">
    <p class="alone-hint">${n(s?"alone_hint_pair":"alone_hint_think")}</p>
    <ol>${e.body.rows.map(a=>l`<li key=${a.question}>
      <p class="alone-asked"><span class="num">${r(a.question).num}</span> ${r(a.question).text}</p>
      <p class="alone-count">${n("alone_people",{n:a.people})}${s&&l`<br />${n("alone_shared",{n:a.shared})}`}</p>
    </li>`)}</ol>
  </div>`}function bn({frame:t,state:e,t:n,groups:o}){let{issues:s}=e.body,[r,a]=S(0),i=s[Math.min(r,s.length-1)],u=f=>t.questions.find($=>$.id===f)||{},p=i.rows.flatMap(f=>ns(f)),c=C(p,`${r}`),d=()=>c.after?c.next():a(Math.min(r+1,s.length-1)),m=()=>c.before?c.back():a(Math.max(r-1,0));return A({ArrowRight:d,PageDown:d,ArrowLeft:m,PageUp:m}),l`<div class="forms">
    <div class="tabs">${s.map((f,$)=>l`<button key=${$} class="button" aria-pressed=${String(f===i)}
      onClick=${()=>a($)}>${n("forms_issue",{n:$+1})}<${ss} rows=${f.rows} t=${n} /></button>`)}</div>
    <p class="forms-issue">${i.text}</p>
    <ul class="wall forms-wall" ref=${c.box}>${c.shown.map(({row:f,card:$},g)=>l`<li key=${$?$.item:f.question}
      ...${q(c,g)}>
      ${f&&l`<p class="forms-row"><strong>${u(f.question).num} ${u(f.question).text}</strong>
        <span class=${f.cards.length?"forms-count":"forms-gap"}>${os(f,n)}</span></p>`}
      ${$&&l`<div class="forms-card"><p class="wall-text" lang="th">${$.text}</p>
        ${o.get($.group)&&l`<${j} look=${o.get($.group)} />`}</div>`}</li>`)}</ul>
    <${T} pages=${c} t=${n} words="board_more" hidden=${c.all&&s.length<2} next=${d} back=${m}
      first=${r===0} last=${r===s.length-1} />
  </div>`}var ns=t=>t.cards.length?t.cards.map((e,n)=>({card:e,row:n?null:t})):[{row:t}];function os(t,e){return t.filled?t.cards.length?e("forms_filled",{n:t.cards.length}):e("forms_no_next"):e("forms_nobody")}function ss({rows:t,t:e}){let n=t.filter(o=>!o.cards.length).length;return n>0&&l` <span class="forms-tab-gap">${e("forms_gaps",{n})}</span>`}var rs=543;var as=t=>Object.values(t||{}).some(e=>Array.isArray(e)?e.length:e);function de(t,e,n,o){return t?t.fields.filter(s=>as({one:(e||{})[s.id]})).map(s=>({id:s.id,label:s.text,...is(s,e[s.id],n,o)})):[]}function is(t,e,n,o){let s=r=>(t.options.find(a=>a.id===r)||{text:r}).text;return t.kind==="level"?{words:o("level",{n:e,all:t.levels}),level:e}:t.kind==="choice"?{words:s(e)}:t.kind==="choices"?{words:e.map(s).join(" · ")}:t.kind==="month"?{words:ls(e,n)}:t.kind==="check"?{words:"✓"}:{words:e}}function ls(t,e){let[n,o]=t.split("-").map(Number);return`${e.texts.months[o-1]||""} ${n+rs}`}function $e({question:t,values:e,frame:n,t:o}){return l`${de(t,e,n,o).map(s=>l`<p class="part-said" key=${s.id}>
    <span class="gentle">${s.label}</span> <span lang="th">${s.words}</span></p>`)}`}function yn(t,e,n,o,s){if(!e||!n)return[];let r=a=>JSON.stringify((e.fields||{})[a])===JSON.stringify((n.fields||{})[a]);return de(t,e.fields,o,s).filter(a=>!r(a.id))}var xn={goals:cs,pairs:us,asked:ps};function vn(t){let{state:e,t:n}=t,{body:o}=e,[s,r]=S(e.phase==="revise"?"pairs":"goals"),[a,i]=S(""),u=c=>!a||c.group===a,p=xn[s];return l`<div class="goals-board">
    <nav class="tabs">
      ${Object.keys(xn).map(c=>l`<button class="button tab" key=${c} aria-pressed=${String(c===s)}
        onClick=${()=>r(c)}>${n(`goals_tab_${c}`)} <span class="count">${o[c].length}</span></button>`)}
      ${a&&l`<button class="button quiet goals-all" onClick=${()=>i("")}>${n("goals_all_groups")}</button>`}
    </nav>
    <${p} ...${t} ours=${u} group=${a} pick=${c=>i(a===c?"":c)} />
  </div>`}function _e({items:t,subject:e,t:n,columns:o,words:s,children:r}){let a=C(t,e);return A({ArrowRight:a.next,PageDown:a.next,ArrowDown:a.next,ArrowLeft:a.back,PageUp:a.back,ArrowUp:a.back}),l`<ul class=${"wall "+o} ref=${a.box}>
      ${a.shown.map((i,u)=>l`<li key=${i.item} ...${q(a,u)}>${r(i)}</li>`)}</ul>
    <${T} pages=${a} t=${n} words=${s} hidden=${a.all} />`}var It=({group:t,groups:e,pick:n})=>e.get(t)&&l`<button class="whose" onClick=${()=>n(t)}>
  <${j} look=${e.get(t)} /></button>`;function cs({state:t,t:e,groups:n,ours:o,group:s,pick:r}){let{goals:a,points:i}=t.body;return a.length?l`<${_e} items=${a.filter(o)} subject=${s} t=${e} columns="two-wide" words="goals_more">
    ${u=>l`<p class="goal-head"><${It} group=${u.group} groups=${n} pick=${r} />
        <strong class="met">${e("goals_met",{n:u.met.length,all:i.length})}</strong></p>
      <p class="wall-text goal-text" lang="th">${u.text}</p>
      <ul class="ticks">${i.map(p=>l`<li key=${p} class=${u.met.includes(p)?"yes":"no"}>
        <span class="tick-box" aria-hidden="true">${u.met.includes(p)&&l`<${gt} name="done" />`}</span>
        <span class="hush">${e(u.met.includes(p)?"goals_yes":"goals_no")}</span>${p}</li>`)}</ul>`}
  <//>`:l`<p class="empty">${e("goals_none")}</p>`}function us({frame:t,state:e,t:n,groups:o,ours:s,group:r,pick:a}){let{pairs:i,question:u}=e.body;if(!i.length)return l`<p class="empty">${n("goals_no_pairs")}</p>`;let p=t.questions.find(c=>c.id===u);return l`<div class="pair-heads"><strong>${n("before")}</strong><strong>${n("after")}</strong></div>
    <${_e} items=${i.filter(s).sort((c,d)=>kn.indexOf(me(c))-kn.indexOf(me(d)))} subject=${r} t=${n} columns="one-wide" words="goals_more">
    ${c=>{let d=me(c);return l`<p class="goal-head"><${It} group=${c.group} groups=${o} pick=${a} />
          <strong class=${"pair-kind "+d}>${n(`pair_${d}`)}</strong></p>
        <div class=${"pair "+d}>
          <${wn} card=${c.before} other=${c.after} asked=${p} frame=${t} t=${n} />
          <${wn} card=${c.after} other=${c.before} asked=${p} frame=${t} t=${n} />
        </div>`}}
  <//>`}var kn=["changed","new","gone","same"];function wn({card:t,other:e,asked:n,frame:o,t:s}){return t?l`<div class="side-of"><p class="wall-text goal-text" lang="th">${t.text}</p>
    ${yn(n,t,e,o,s).map(r=>l`<p key=${r.id} class="side-part">
      <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}</div>`:l`<p class="gentle">–</p>`}var me=({before:t,after:e})=>t?e?JSON.stringify([t.text,t.fields])===JSON.stringify([e.text,e.fields])?"same":"changed":"gone":"new";function ps({state:t,t:e,groups:n,group:o,pick:s}){let{asked:r}=t.body;if(!r.length)return l`<p class="empty">${e("goals_no_asked")}</p>`;let a=r.filter(i=>!o||i.about===o||i.group===o);return l`<${_e} items=${a} subject=${o} t=${e} columns="" words="goals_more_asked">
    ${i=>l`<p class="wall-text goal-text" lang="th">${i.text}</p>
      <p class="asked-of"><span>${e("goals_asks")}</span><${It} group=${i.group} groups=${n} pick=${s} /></p>
      <p class="asked-of"><span>${e("goals_answers")}</span><${It} group=${i.about} groups=${n} pick=${s} /></p>`}
  <//>`}function Sn({frame:t,state:e,t:n}){let{rows:o,least:s}=e.body,[r,a]=S(0),i=Math.min(r,o.length-1),u=d=>a(Math.max(0,Math.min(i+d,o.length-1)));A({ArrowRight:()=>u(1),PageDown:()=>u(1),ArrowLeft:()=>u(-1),PageUp:()=>u(-1)});let p=o[i],c=p&&t.instruments.find(d=>d.id===p.instrument);return l`<div class="inst">
    ${c&&l`<h2>${c.title}${c.certainty==="unconfirmed"&&l` <span class="inst-tag">${n("inst_unconfirmed")}</span>`}</h2>
      <div class="inst-two">${["before","after"].filter(d=>d==="before"||p[d].n+p[d].waiting>0).map(d=>l`<${ds} key=${d} when=${d} found=${p[d]} one=${c}
        least=${s} t=${n} />`)}</div>
      ${p.change!==null&&l`<p class="inst-change">${n("inst_change",{n:fs(p.change),people:p.paired})}</p>`}`}
    <div class="inst-foot"><p><strong>${n("inst_free")}</strong> · ${n("inst_private",{least:s})}</p><p class="inst-help">${n("inst_help")}</p></div>
    <${T} pages=${{before:i,after:o.length-1-i,next:()=>u(1),back:()=>u(-1)}} t=${n}
      words="board_more" hidden=${o.length<2} />
  </div>`}var fs=t=>t>0?`+${t.toFixed(1)}`:t.toFixed(1);function ds({when:t,found:e,one:n,least:o,t:s}){let r=n.values[n.values.length-1]*n.items.length;return l`<section class="inst-time"><h3>${s(`inst_${t}`)} <span class="team-n">${e.n?s("inst_n",{n:e.n}):s("inst_few",{least:o,n:e.waiting})}</span></h3>
    ${e.mean!==null&&l`<p class="inst-mean"><span>${s("inst_mean")}</span> <strong>${e.mean.toFixed(1)}</strong>
        <span class="gentle">${s("inst_of",{n:r})}</span></p>
      <ul class="inst-bands">${e.bands.map(a=>l`<li key=${a.text}><span>${a.text}</span>
        <span class="meter" aria-hidden="true"><span style=${`width:${100*a.count/e.n}%`} /></span>
        <strong>${a.count}</strong></li>`)}</ul>
      ${e.waiting>0&&l`<p class="team-waiting">${s("inst_waiting",{n:e.waiting})}</p>`}`}
  </section>`}function yt(t,e){let n;if(e===void 0)for(let o of t)o!=null&&(n<o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n<s||n===void 0&&s>=s)&&(n=s)}return n}function Bt(t,e){let n;if(e===void 0)for(let o of t)o!=null&&(n>o||n===void 0&&o>=o)&&(n=o);else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n>s||n===void 0&&s>=s)&&(n=s)}return n}function it(t,e){let n=0;if(e===void 0)for(let o of t)(o=+o)&&(n+=o);else{let o=-1;for(let s of t)(s=+e(s,++o,t))&&(n+=s)}return n}function he(t,e){return t.sourceLinks.length?t.depth:e-1}function lt(t){return function(){return t}}function Pn(t,e){return Ht(t.source,e.source)||t.index-e.index}function Mn(t,e){return Ht(t.target,e.target)||t.index-e.index}function Ht(t,e){return t.y0-e.y0}function ge(t){return t.value}function $s(t){return t.index}function ms(t){return t.nodes}function _s(t){return t.links}function Ln(t,e){let n=t.get(e);if(!n)throw new Error("missing: "+e);return n}function An({nodes:t}){for(let e of t){let n=e.y0,o=n;for(let s of e.sourceLinks)s.y0=n+s.width/2,n+=s.width;for(let s of e.targetLinks)s.y1=o+s.width/2,o+=s.width}}function zt(){let t=0,e=0,n=1,o=1,s=24,r=8,a,i=$s,u=he,p,c,d=ms,m=_s,f=6;function $(){let _={nodes:d.apply(null,arguments),links:m.apply(null,arguments)};return g(_),k(_),M(_),y(_),ct(_),An(_),_}$.update=function(_){return An(_),_},$.nodeId=function(_){return arguments.length?(i=typeof _=="function"?_:lt(_),$):i},$.nodeAlign=function(_){return arguments.length?(u=typeof _=="function"?_:lt(_),$):u},$.nodeSort=function(_){return arguments.length?(p=_,$):p},$.nodeWidth=function(_){return arguments.length?(s=+_,$):s},$.nodePadding=function(_){return arguments.length?(r=a=+_,$):r},$.nodes=function(_){return arguments.length?(d=typeof _=="function"?_:lt(_),$):d},$.links=function(_){return arguments.length?(m=typeof _=="function"?_:lt(_),$):m},$.linkSort=function(_){return arguments.length?(c=_,$):c},$.size=function(_){return arguments.length?(t=e=0,n=+_[0],o=+_[1],$):[n-t,o-e]},$.extent=function(_){return arguments.length?(t=+_[0][0],n=+_[1][0],e=+_[0][1],o=+_[1][1],$):[[t,e],[n,o]]},$.iterations=function(_){return arguments.length?(f=+_,$):f};function g({nodes:_,links:v}){for(let[x,h]of _.entries())h.index=x,h.sourceLinks=[],h.targetLinks=[];let b=new Map(_.map((x,h)=>[i(x,h,_),x]));for(let[x,h]of v.entries()){h.index=x;let{source:P,target:E}=h;typeof P!="object"&&(P=h.source=Ln(b,P)),typeof E!="object"&&(E=h.target=Ln(b,E)),P.sourceLinks.push(h),E.targetLinks.push(h)}if(c!=null)for(let{sourceLinks:x,targetLinks:h}of _)x.sort(c),h.sort(c)}function k({nodes:_}){for(let v of _)v.value=v.fixedValue===void 0?Math.max(it(v.sourceLinks,ge),it(v.targetLinks,ge)):v.fixedValue}function M({nodes:_}){let v=_.length,b=new Set(_),x=new Set,h=0;for(;b.size;){for(let P of b){P.depth=h;for(let{target:E}of P.sourceLinks)x.add(E)}if(++h>v)throw new Error("circular link");b=x,x=new Set}}function y({nodes:_}){let v=_.length,b=new Set(_),x=new Set,h=0;for(;b.size;){for(let P of b){P.height=h;for(let{source:E}of P.targetLinks)x.add(E)}if(++h>v)throw new Error("circular link");b=x,x=new Set}}function w({nodes:_}){let v=yt(_,h=>h.depth)+1,b=(n-t-s)/(v-1),x=new Array(v);for(let h of _){let P=Math.max(0,Math.min(v-1,Math.floor(u.call(null,h,v))));h.layer=P,h.x0=t+P*b,h.x1=h.x0+s,x[P]?x[P].push(h):x[P]=[h]}if(p)for(let h of x)h.sort(p);return x}function L(_){let v=Bt(_,b=>(o-e-(b.length-1)*a)/it(b,ge));for(let b of _){let x=e;for(let h of b){h.y0=x,h.y1=x+h.value*v,x=h.y1+a;for(let P of h.sourceLinks)P.width=P.value*v}x=(o-x+a)/(b.length+1);for(let h=0;h<b.length;++h){let P=b[h];P.y0+=x*(h+1),P.y1+=x*(h+1)}W(b)}}function ct(_){let v=w(_);a=Math.min(r,(o-e)/(yt(v,b=>b.length)-1)),L(v);for(let b=0;b<f;++b){let x=Math.pow(.99,b),h=Math.max(1-x,(b+1)/f);st(v,x,h),xt(v,x,h)}}function xt(_,v,b){for(let x=1,h=_.length;x<h;++x){let P=_[x];for(let E of P){let pt=0,tt=0;for(let{source:dt,value:Ft}of E.targetLinks){let $t=Ft*(E.layer-dt.layer);pt+=H(dt,E)*$t,tt+=$t}if(!(tt>0))continue;let ft=(pt/tt-E.y0)*v;E.y0+=ft,E.y1+=ft,V(E)}p===void 0&&P.sort(Ht),K(P,b)}}function st(_,v,b){for(let x=_.length,h=x-2;h>=0;--h){let P=_[h];for(let E of P){let pt=0,tt=0;for(let{target:dt,value:Ft}of E.sourceLinks){let $t=Ft*(dt.layer-E.layer);pt+=Yn(E,dt)*$t,tt+=$t}if(!(tt>0))continue;let ft=(pt/tt-E.y0)*v;E.y0+=ft,E.y1+=ft,V(E)}p===void 0&&P.sort(Ht),K(P,b)}}function K(_,v){let b=_.length>>1,x=_[b];U(_,x.y0-a,b-1,v),ut(_,x.y1+a,b+1,v),U(_,o,_.length-1,v),ut(_,e,0,v)}function ut(_,v,b,x){for(;b<_.length;++b){let h=_[b],P=(v-h.y0)*x;P>1e-6&&(h.y0+=P,h.y1+=P),v=h.y1+a}}function U(_,v,b,x){for(;b>=0;--b){let h=_[b],P=(h.y1-v)*x;P>1e-6&&(h.y0-=P,h.y1-=P),v=h.y0-a}}function V({sourceLinks:_,targetLinks:v}){if(c===void 0){for(let{source:{sourceLinks:b}}of v)b.sort(Mn);for(let{target:{targetLinks:b}}of _)b.sort(Pn)}}function W(_){if(c===void 0)for(let{sourceLinks:v,targetLinks:b}of _)v.sort(Mn),b.sort(Pn)}function H(_,v){let b=_.y0-(_.sourceLinks.length-1)*a/2;for(let{target:x,width:h}of _.sourceLinks){if(x===v)break;b+=h+a}for(let{source:x,width:h}of v.targetLinks){if(x===_)break;b-=h}return b}function Yn(_,v){let b=v.y0-(v.targetLinks.length-1)*a/2;for(let{source:x,width:h}of v.targetLinks){if(x===_)break;b+=h+a}for(let{target:x,width:h}of _.sourceLinks){if(x===v)break;b-=h}return b}return $}var Cn={need:0,row:1,column:2},Ut=350,hs=18,gs=32,qn=18,Tn="#7b8694";function On({state:t,t:e,groups:n}){let o=z(null),s=at(),[r,a]=S(null);return X(()=>{let i=()=>a({width:o.current.clientWidth,height:o.current.clientHeight});i();let u=new ResizeObserver(i);return u.observe(o.current),()=>u.disconnect()},[]),l`<div class="flow" ref=${o}>${r&&r.height>0&&l`<${bs} flow=${t.body.flow} size=${r}
    scale=${s} groups=${n} t=${e} />`}</div>`}function bs({flow:t,size:e,scale:n,groups:o,t:s}){let{nodes:r,links:a}=xs(t,e,n);return l`
    <svg width=${e.width} height=${e.height} role="img" aria-label=${s("matrix_flow_label",{n:t.links.length})}>
      ${a.map(i=>l`<path key=${i.source.id+i.target.id} d=${ks(i)} fill="none"
        stroke=${En(i.source,o)} stroke-opacity="0.4" stroke-width=${Math.max(1,i.width)} />`)}
      ${r.map(i=>l`<rect key=${i.id} x=${i.x0} y=${i.y0} width=${i.x1-i.x0}
        height=${Math.max(2,i.y1-i.y0)} fill=${En(i,o)} />`)}
    </svg>
    ${r.map(i=>l`<p key=${i.id} class=${`flow-name ${i.kind}`} style=${ws(i,e,n)}>
      <${ys} node=${i} groups=${o} t=${s} /></p>`)}`}function ys({node:t,groups:e,t:n}){let o=(t.groups||[]).map(r=>e.get(r)).filter(Boolean),s=t.by==="group"?(o[0]||{}).name:t.by==="rest"?n("matrix_rest",{n:o.length}):`${t.num||""} ${t.text}`;return l`<span class="flow-words" lang="th" title=${s}><span>${s} ${t.kind==="need"&&t.n>1&&l`<strong>(${t.n})</strong>`}
    ${o.length===1&&l` <${O} look=${o[0]} />`}</span></span>`}function xs(t,{width:e,height:n},o){let s=Math.max(...[0,1,2].map(a=>t.nodes.filter(i=>Cn[i.kind]===a).length),1);return zt().nodeId(a=>a.id).nodeAlign(a=>Cn[a.kind]).nodeWidth(hs*o).nodePadding(Math.min(gs*o,n*.7/s)).extent([[Ut*o,qn*o],[e-Ut*o,n-qn*o]])({nodes:t.nodes.map(a=>({...a})),links:t.links.map(({source:a,target:i,n:u})=>({source:a,target:i,value:u}))})}function ks({source:t,target:e,y0:n,y1:o}){let s=(t.x1+e.x0)/2;return`M${t.x1},${n}C${s},${n} ${s},${o} ${e.x0},${o}`}var Dn=["#0b5d6b","#8a4b00","#5b3a8c","#1e6b34"];function En(t,e){if(t.kind==="row")return Dn[(Number(t.num)-1)%Dn.length]||Tn;let n=t.kind==="need"&&t.groups.length===1&&e.get(t.groups[0]);return n?n.colour:Tn}function ws(t,e,n){let o=`top:${(t.y0+t.y1)/2}px`;return t.kind==="need"?`${o};right:${e.width-t.x0+6*n}px;width:${(Ut-10)*n}px`:`${o};left:${t.x1+6*n}px;width:${(t.kind==="row"?190:Ut-10)*n}px`}function Wt({ids:t,heads:e}){let n=[].concat(t).map(o=>e.find(s=>s.id===o)).filter(Boolean);return n.length?l`<ul class="links">${n.map(o=>l`<li key=${o.id} lang="th" class=${o.of} title=${o.text}>
    ${o.num} ${o.text}</li>`)}</ul>`:null}var vs=["table","flow","list"];function jn(t){let{state:e,t:n}=t,[o,s]=S("table"),[r,a]=S(null),i=c=>{a(c),s("list")},u=c=>{a(null),s(c)},p={...t,only:r,show:i,all:()=>a(null)};return l`<div class="matrix-board">
    <nav class="tabs">
      ${vs.map(c=>l`<button class="button tab" key=${c} aria-pressed=${String(c===o)}
        onClick=${()=>u(c)}>${n(`matrix_${c}`)}</button>`)}
      ${o!=="list"&&l`<span class="matrix-sum">${n("matrix_needs",{n:e.body.needs.length})}</span>`}
    </nav>
    ${!e.body.needs.length&&o!=="table"?l`<p class="empty">${n("matrix_empty")}</p>`:o==="table"?l`<${Ss} ...${p} />`:o==="flow"?l`<${On} ...${p} />`:l`<${Ms} ...${p} />`}
  </div>`}function Ss({state:t,t:e,groups:n,show:o}){let{rows:s,columns:r,cells:a,needs:i}=t.body,u=(p,c)=>a.find(d=>d.row===p&&d.column===c);return l`<div class="matrix-room">
    <table class="matrix">
      <thead><tr><th scope="col"><span>${e("matrix_row")}</span></th>
        <th scope="col" class="all"><span>${e("matrix_all")}</span></th>
        ${r.map(p=>l`<th scope="col" key=${p.id} class=${p.of}><span lang="th" title=${p.text}>
          ${p.num} ${p.text}</span></th>`)}</tr></thead>
      <tbody>${s.map(p=>{let d=!u(p.id,"")&&i.length>0;return l`<tr key=${p.id} class=${d?"untouched":""}>
          <th scope="row"><span lang="th" title=${p.text}>${p.num} ${p.text}</span></th>
          ${d?l`<td class="nobody" colspan=${r.length+1}>${e("matrix_untouched")}</td>`:[{id:""},...r].map(m=>l`<td key=${m.id} class=${m.id?"":"all"}>
                <${Ps} cell=${u(p.id,m.id)} groups=${n} t=${e} show=${o} /></td>`)}
        </tr>`})}</tbody>
    </table>
    <ul class="matrix-key" aria-label=${e("board_groups")}>${t.groups.map(p=>l`<li key=${p.id}>
      <${O} look=${n.get(p.id)} /><${J} name=${p.name} /></li>`)}</ul>
  </div>`}function Ps({cell:t,groups:e,t:n,show:o}){if(!t)return l`<span class="none" aria-label=${n("matrix_none")}>·</span>`;let s=t.groups.map(r=>e.get(r)).filter(Boolean);return l`<button class="cell-n" title=${s.map(r=>r.name).join(", ")} onClick=${()=>o(t)}
    aria-label=${n("matrix_cell",{n:t.n,groups:s.map(r=>r.name).join(", ")})}>
    <strong>${t.n}</strong><span class="cell-marks">${s.map(r=>l`<${O} key=${r.id} look=${r} />`)}</span>
  </button>`}function Ms({state:t,t:e,groups:n,only:o,all:s}){let{rows:r,columns:a,needs:i}=t.body,u=f=>!o||f.rows.includes(o.row)&&(!o.column||f.columns.includes(o.column)),p=i.filter(u),c=C(p,o?o.row+o.column:"");A({ArrowRight:c.next,PageDown:c.next,ArrowLeft:c.back,PageUp:c.back});let d=[...r,...a],m=f=>d.find($=>$.id===f)||{num:"",text:f};return l`<section class="needs">
    ${o&&l`<p class="needs-only"><strong lang="th">${[o.row,o.column].filter(Boolean).map(f=>`${m(f).num} ${m(f).text}`).join(" + ")}</strong>
      <button class="button quiet" onClick=${s}>${e("matrix_show_all")}</button></p>`}
    <ul class="wall" ref=${c.box}>${c.shown.map((f,$)=>l`<li key=${f.item} ...${q(c,$)}>
      <p class="wall-text" lang="th">${f.text}</p>
      <${Wt} ids=${[...f.rows,...f.columns]} heads=${d} />
      ${n.get(f.group)&&l`<${j} look=${n.get(f.group)} />`}
    </li>`)}</ul>
    <${T} pages=${c} t=${e} words="matrix_more" hidden=${c.all} />
  </section>`}var F=12,Ls=543,Nn=4,be=t=>{let[e,n]=t.split("-").map(Number);return e*F+n-1};function As(t){let{from:e,until:n}=t.fields;return!e&&!n?null:{line:t,from:be(e||n),until:be(n||e)+1}}function Rn({frame:t,state:e,t:n,groups:o}){let{lines:s,first:r}=e.body,[a,i]=S(""),[u,p]=S(0),c=["",...e.groups.map(w=>w.id).filter(w=>s.some(L=>L.group===w))],d=c.includes(a)?a:"",m=s.filter(w=>!d||w.group===d),f=m.map(As).filter(Boolean),$=r?be(r)+u*F:0,g=f.filter(w=>w.from<$+F&&w.until>$).sort((w,L)=>w.from-L.from||w.until-L.until),k=f.some(w=>w.until>$+F),M=C(g,`${d}:${u}`),y=w=>i(c[(c.indexOf(d)+w+c.length)%c.length]);return A({ArrowRight:M.next,ArrowLeft:M.back,PageDown:M.next,PageUp:M.back,ArrowDown:()=>y(1),ArrowUp:()=>y(-1)}),r?l`<section class="calendar">
    <div class="cal-head">
      <div class="cal-side"><div class="cal-whose">
        <${B} sign="back" label=${n("plan_group_back")} onClick=${()=>y(-1)} />
        <p>${d?l`<${O} look=${o.get(d)} /><${J} name=${o.get(d).name} />`:n("plan_all_groups")}</p>
        <${B} sign="next" label=${n("plan_group_next")} onClick=${()=>y(1)} />
      </div><p class="cal-left">${[["plan_undated",m.length-f.length],["plan_outside",f.length-g.length]].filter(([,w])=>w).map(([w,L])=>n(w,{n:L})).join(" · ")}</p></div>
      <${Cs} start=${$} frame=${t} t=${n} />
    </div>
    <ul class="cal-lines" ref=${M.box}>${M.shown.map((w,L)=>l`<li key=${w.line.item} ...${q(M,L)}>
      <${qs} span=${w} start=${$} look=${o.get(w.line.group)} named=${!d} /></li>`)}</ul>
    <div class="cal-turns">
      ${(k||u>0)&&l`<button class="button" disabled=${u===0} onClick=${()=>p(u-1)}>${n("plan_year_back")}</button>
        <button class="button" disabled=${!k} onClick=${()=>p(u+1)}>${n("plan_year_next")}</button>`}
      <${T} pages=${M} t=${n} words="plan_more" hidden=${M.all} />
    </div>
  </section>`:l`<p class="empty">${n("plan_no_months")}</p>`}function Cs({start:t,frame:e,t:n}){let o=Array.from({length:F},(r,a)=>t+a),s=e.texts.months_short;return l`<div class="cal-months">
    ${[1,2,3,4].map(r=>l`<span class="cal-quarter" key=${r}>${n("plan_quarter",{n:r})}</span>`)}
    ${o.map((r,a)=>l`<span class="cal-month" key=${r}>${s[r%F]}
      <small>${a===0||r%F===0?Math.floor(r/F)+Ls:""}</small></span>`)}
  </div>`}function qs({span:t,start:e,look:n,named:o}){let s=Math.max(0,t.from-e),r=Math.min(F,t.until-e),a=F-r>=Nn?"after":s>=Nn?"before":"inside",i={after:`${r+1} / -1`,before:`1 / ${s+1}`,inside:`${s+1} / ${r+1}`}[a],u=(t.from<e?" began":"")+(t.until>e+F?" goes-on":"");return l`<p class="cal-what" lang="th">${n&&l`<${O} look=${n} />`}<span>${t.line.text}</span></p>
    <div class="cal-room">
      <span class=${"cal-bar"+u} style=${`grid-column:${s+1} / ${r+1};background:${n?n.colour:""}`}></span>
      ${o&&n&&l`<span class=${`cal-name ${a}`} style=${`grid-column:${i}`}>
        <${O} look=${n} /><${J} name=${n.name} /></span>`}
    </div>`}var Ts=543;function Ds(t,e){let[n,o]=t.split("-").map(Number);return`${e.texts.months_short[o-1]} ${n+Ts}`}function ye(t,e,n){let[o,s]=["from","until"].map(a=>t.fields[a]&&Ds(t.fields[a],e));return[o&&s&&o!==s?n("plan_bar",{from:o,until:s}):o||s,t.fields.when,t.fields.horizon].filter(Boolean).join(" · ")}function xe({line:t,frame:e,groups:n,t:o,off:s,named:r}){let a=n.get(t.group),i=e.questions.find(c=>c.id===t.question),u=t.fields&&!s.includes("who")&&t.fields.who,p=t.fields?[u,ye(t,e,o)].filter(Boolean).join(" · "):"";return l`<article class="card" style=${a?`border-left-color:${a.colour}`:""}>
    <p class="card-head">${a&&l`<${j} look=${a} />`}${r&&i&&i.num&&l`<span class="plan-in">
      <span class="num">${i.num}</span> ${i.text}</span>`}</p>
    <p class="plan-what" lang="th">${t.text}</p>
    ${p&&l`<p class="plan-about" lang="th">${p}</p>`}
  </article>`}var In=t=>t.text||(t.fields||{}).next||Object.values(t.fields||{}).filter(e=>typeof e=="string"&&!/^[a-z0-9_]+$/.test(e)).join(" · ");var Es=110;function Bn({frame:t,state:e,t:n,groups:o}){let s=e.groups.map(f=>f.id),r=[...e.body.lines].sort((f,$)=>s.indexOf(f.group)-s.indexOf($.group)),[a,i]=S(e.body.lit||(r.find(f=>f.thread.length)||r[0]||{}).item);I(()=>e.body.lit&&i(e.body.lit),[e.body.lit]);let u=Math.max(0,r.findIndex(f=>f.item===a)),p=r[u],c=C(p?p.thread:[],p?p.item:""),d=f=>r[u+f]&&i(r[u+f].item),m=f=>{let $=f>0?r.findIndex((g,k)=>k>u&&g.group!==p.group):r.findIndex(g=>g.group===(r[r.findIndex(k=>k.group===p.group)-1]||{}).group);r[$]&&i(r[$].item)};return A({ArrowRight:()=>d(1),ArrowLeft:()=>d(-1),ArrowDown:()=>m(1),ArrowUp:()=>m(-1),PageDown:()=>c.after>0?c.next():d(1),PageUp:()=>c.before>0?c.back():d(-1)}),p?l`<section class="thread-board">
    <div class="thread-line">
      <${B} sign="back" label=${n("plan_line_back")} onClick=${()=>d(-1)} disabled=${u===0} />
      <${Os} line=${p} frame=${t} groups=${o} t=${n} off=${e.body.off} />
      <${B} sign="next" label=${n("plan_line_next")} onClick=${()=>d(1)} disabled=${u===r.length-1} />
    </div>
    <h2>${n(p.thread.length?"plan_grew":"plan_grew_none")}</h2>
    <ul class="thread" ref=${c.box}>${c.shown.map((f,$)=>l`<li key=${f.item} class=${`deep-${Math.min(f.depth,5)}`}
      ...${q(c,$)}><p class="thread-asked">${n("plan_from_activity",{num:f.num})} · ${f.asked}</p>
      <p class="thread-words" lang="th">${In(f)||f.parts.map(g=>g.words).join(" · ")}</p></li>`)}</ul>
    <${T} pages=${c} t=${n} words="board_more" hidden=${c.all} />
  </section>`:l`<p class="empty">${n("plan_empty")}</p>`}function Os({line:t,frame:e,groups:n,t:o,off:s}){let r=e.questions.find(u=>u.id===t.question),a=n.get(t.group),i=[!s.includes("who")&&t.fields.who,ye(t,e,o)].filter(Boolean).join(" · ");return l`<article class="thread-card">
    <p class="card-head">${a&&l`<${j} look=${a} />`}<span class="plan-in"><span class="num">${r.num}</span> ${r.text}</span></p>
    <p class=${"thread-what"+(t.text.length>Es?" long":"")} lang="th">${t.text}</p>
    ${i&&l`<p class="plan-about" lang="th">${i}</p>`}
  </article>`}var zn={calendar:Rn,gaps:js,lines:Ns,thread:Bn},Hn=Object.keys(zn);function Un(t){let{state:e,t:n}=t,{lit:o,lines:s,goals:r}=e.body,[a,i]=S("calendar");I(()=>o&&i("thread"),[o]),A(Object.fromEntries(Hn.map((p,c)=>[String(c+1),()=>i(p)])));let u=zn[a];return l`<div class="plan-board">
    <nav class="tabs">${Hn.map(p=>l`<button class="button tab" key=${p} aria-pressed=${String(p===a)}
      onClick=${()=>i(p)}>${n(`plan_tab_${p}`)}</button>`)}</nav>
    ${s.length+r.length?l`<${u} ...${t} />`:l`<p class="empty">${n("plan_empty")}</p>`}
  </div>`}function js({frame:t,state:e,t:n,groups:o}){let{gaps:s,lines:r,goals:a}=e.body,i=Object.keys(s),[u,p]=S(i[0]),c=i.includes(u)?u:i[0],d=[...r,...a],m=s[c].map(g=>d.find(k=>k.item===g)).filter(Boolean),f=C(m,c),$=g=>p(i[Math.max(0,Math.min(i.length-1,i.indexOf(c)+g))]);return A({ArrowDown:()=>$(1),ArrowUp:()=>$(-1),ArrowRight:f.next,ArrowLeft:f.back,PageDown:()=>f.after>0?f.next():$(1),PageUp:()=>f.before>0?f.back():$(-1)}),l`<div class="plan-gaps">
    <ul class="gap-names">${i.map(g=>l`<li key=${g}><button class="button gap" aria-pressed=${String(g===c)}
      onClick=${()=>p(g)}><strong class="gap-count">${s[g].length}</strong>
      <span>${n(`plan_gap_${g}`)} <span class="gap-of">${n("plan_of",{n:(g==="line"?a:r).length})}</span></span>
    </button></li>`)}</ul>
    <section class="gap-list">
      ${!m.length&&l`<p class="empty">${n("plan_gap_none")}</p>`}
      <ul class="plan-cards" ref=${f.box}>${f.shown.map((g,k)=>l`<li key=${g.item} ...${q(f,k)}>
        <${xe} line=${g} frame=${t} groups=${o} t=${n} off=${e.body.off} named /></li>`)}</ul>
      <${T} pages=${f} t=${n} words="plan_more" hidden=${f.all} />
    </section>
  </div>`}function Ns({frame:t,state:e,t:n,groups:o}){let{rows:s,lines:r}=e.body,a=s.filter(f=>!f.heading),[i,u]=S(()=>Math.max(0,a.findIndex(f=>r.some($=>$.question===f.question)))),p=a[i]||{question:"",num:"",text:""},c=r.filter(f=>f.question===p.question),d=C(c,p.question),m=f=>a[i+f]&&u(i+f);return A({ArrowRight:()=>m(1),ArrowLeft:()=>m(-1),ArrowDown:d.next,ArrowUp:d.back,PageDown:()=>d.after>0?d.next():m(1),PageUp:()=>d.before>0?d.back():m(-1)}),l`<section class="across">
    <div class="question">
      <${B} sign="back" label=${n("plan_row_back")} onClick=${()=>m(-1)} disabled=${i===0} />
      <h2><span class="num">${p.num}</span> ${p.text} <span class="gap-of">${n("plan_lines",{n:c.length})}</span></h2>
      <${B} sign="next" label=${n("plan_row_next")} onClick=${()=>m(1)} disabled=${i>=a.length-1} />
    </div>
    ${!c.length&&l`<p class="empty">${n("plan_row_empty")}</p>`}
    <ul class="plan-cards two" ref=${d.box}>${d.shown.map((f,$)=>l`<li key=${f.item} ...${q(d,$)}>
      <${xe} line=${f} frame=${t} groups=${o} t=${n} off=${e.body.off} /></li>`)}</ul>
    <${T} pages=${d} t=${n} words="plan_more" hidden=${d.all} />
  </section>`}function Wn({frame:t,state:e,t:n,groups:o}){let{pieces:s,columns:r}=e.body,a=[...s.map((y,w)=>({text:y,n:w+1})),...r.flatMap(y=>[{asked:y.question},{said:y.question}])],[i,u]=S(0),p=a[Math.min(i,a.length-1)]||{},c=t.questions.find(y=>y.id===(p.asked||p.said)),d=p.said?r.find(y=>y.question===p.said).cards:[],m=C(d,p.said||""),f=y=>u(Math.max(0,Math.min(y,a.length-1))),$=()=>p.said&&m.after>0?m.next():f(i+1),g=()=>p.said&&m.before>0?m.back():f(i-1);A({ArrowRight:$,PageDown:$,ArrowDown:$,ArrowLeft:g,PageUp:g,ArrowUp:g});let k=p.said?"said":p.asked?"asked":"told",M=d.length?n("story_answers_n",{n:d.length}):n("story_answers");return l`<div class=${`story-board ${k}`}>
    ${k==="said"&&l`<div class="question"><h2>${c.head||c.text}</h2></div>
      ${!d.length&&l`<p class="empty">${n("board_no_answers")}</p>`}
      <ul class="wall" ref=${m.box}>${m.shown.map((y,w)=>l`<li key=${y.item} ...${q(m,w)}>
        <p class="wall-text" lang="th">${y.text}</p>
        <${Wt} ids=${c.fields.flatMap(L=>(y.fields||{})[L.id]||[])} heads=${e.body.heads} />
        ${o.get(y.group)&&l`<${j} look=${o.get(y.group)} />`}
      </li>`)}</ul>`}
    ${k!=="said"&&l`<${Rs} key=${i} text=${c?c.text:p.text} />`}
    <div class="story-foot">
      <ol class="story-dots" aria-hidden="true">${a.map((y,w)=>l`<li key=${w}
        class=${w===i?"now":w<i?"past":""}></li>`)}</ol>
      <strong role="status">${k==="told"?n("story_piece",{n:p.n,all:s.length}):k==="asked"?n("story_asked"):M}</strong>
      ${d.length>0&&m.after>0&&l`<span class="more">${n("board_more_answers",{n:m.after})}</span>`}
      <${B} sign="back" label=${n("story_back")} onClick=${g} disabled=${i===0} />
      <${B} sign="next" label=${n("story_next")} onClick=${$} disabled=${i===a.length-1&&!m.after} />
    </div>
  </div>`}function Rs({text:t}){let e=at(),{box:n}=Ot(t,36*e,76*e);return l`<div class="story-room"><p lang="th" ref=${n}>${t}</p></div>`}var Fn=0;function Vn({frame:t,state:e,t:n,groups:o}){let{roles:s,least:r,note:a}=e.body,i=["all",...s.map(g=>g.question),...e.body.groups.length?["groups"]:[]],[u,p]=S(Fn),c=Math.min(u,i.length-1),d=g=>p(Math.max(0,Math.min(c+g,i.length-1)));A({ArrowRight:()=>d(1),PageDown:()=>d(1),ArrowLeft:()=>d(-1),PageUp:()=>d(-1)});let m=g=>t.questions.find(k=>k.id===g)||{fields:[]},f=s.find(g=>g.question===i[c]),$={roles:s,least:r,asked:m,t:n};return l`<div class="team">
    <div class="tabs">${i.map((g,k)=>l`<button key=${g} class="button" aria-pressed=${String(k===c)}
      onClick=${()=>p(k)}>${Is(g,k,n)}</button>`)}</div>
    ${f?l`<${Us} role=${f} ...${$} />`:i[c]==="groups"?l`<${Fs} rows=${e.body.groups} groups=${o} ...${$} />`:l`<${Hs} ...${$} />`}
    <p class="team-foot">${c===Fn&&a?n("team_note",{words:a}):n("team_steps",{least:r})}${f&&Kn(f)>0&&l` · <strong>${n("team_waiting",{n:Kn(f)})}</strong>`}</p>
  </div>`}var Is=(t,e,n)=>t==="all"?n("team_all"):t==="groups"?n("team_by_group"):n("team_role",{n:e}),Kn=t=>Math.max(0,...t.items.map(e=>e.n?e.waiting:0));function Bs({n:t,waiting:e,least:n,t:o}){return l`<span class="team-n">${t?o("team_n",{n:t}):o("team_few",{least:n,n:e})}</span>`}function Hs({roles:t,asked:e,least:n,t:o}){return l`<ul class="profile">${t.map(s=>{let r=e(s.question),a=zs(r),i=Math.max(0,...s.items.map(u=>u.waiting));return l`<li key=${s.question}>
      <p class="profile-words"><span class="num">${r.num}</span> ${r.text}</p>
      <span class="meter" aria-hidden="true">${s.mean!==null&&l`<span style=${`width:${100*s.mean/a}%`} />`}</span>
      <strong class="profile-mean">${s.mean===null?"–":s.mean.toFixed(1)}</strong>
      <${Bs} n=${s.n} waiting=${i} least=${n} t=${o} />
    </li>`})}</ul>`}var zs=t=>(t.fields.find(e=>e.kind==="level")||{levels:5}).levels;function Us({role:t,asked:e,least:n,t:o}){let s=e(t.question),r=s.fields.find(i=>i.kind==="level"),a=Array.from({length:r.levels},(i,u)=>u+1);return l`<div class="role">
    <h2><span class="num">${s.num}</span> ${s.text}</h2>
    <table class="heat"><thead><tr><th class="heat-words">
        <span>${o("team_low",{words:r.low})}</span><span>${o("team_high",{n:r.levels,words:r.high})}</span></th>
      ${a.map(i=>l`<th key=${i} class="heat-cell">${i}</th>`)}
      <th class="heat-mean">${o("team_mean")}</th></tr></thead>
      <tbody>${t.items.map(i=>l`<tr key=${i.field}>
        <td class="heat-words">${s.fields.find(u=>u.id===i.field).text}</td>
        ${i.n?i.counts.map((u,p)=>l`<td key=${p} class="heat-cell" style=${Ws(u/i.n)}>${u}</td>`):l`<td class="heat-few" colspan=${r.levels}>${o("team_few",{least:n,n:i.waiting})}</td>`}
        <td class="heat-mean">${i.mean===null?"–":i.mean.toFixed(1)}
          ${i.n>0&&l`<span class="team-n">${o("team_n",{n:i.n})}</span>`}</td>
      </tr>`)}</tbody></table>
  </div>`}var Ws=t=>`background:rgba(11,93,107,${(.92*t).toFixed(2)});color:${t>.45?"#fff":"var(--ink)"}`;function Fs({rows:t,roles:e,groups:n,t:o,least:s}){let r=C(t,"groups",a=>a.querySelectorAll("tbody tr"));return l`<div class="role"><h2>${o("team_groups",{least:s})}</h2>
    <div class="team-room" ref=${r.box}><table class="heat"><thead><tr><th class="heat-words"></th>
      ${e.map((a,i)=>l`<th key=${a.question} class="heat-cell">${i+1}</th>`)}</tr></thead>
      <tbody>${r.shown.map((a,i)=>l`<tr key=${a.group} ...${q(r,i)}>
        <td class="heat-words">${n.get(a.group)&&l`<${j} look=${n.get(a.group)} />`}</td>
        ${a.roles.map((u,p)=>l`<td key=${p} class="heat-cell">${u.mean===null?"–":u.mean.toFixed(1)}</td>`)}
      </tr>`)}</tbody></table></div>
    <${T} pages=${r} t=${o} words="board_more" hidden=${r.all} /></div>`}function Gn({frame:t,state:e,t:n,groups:o}){let{columns:s}=e.body,r=s.flatMap(u=>u.cards),a=C(r,e.phase);A({ArrowRight:a.next,PageDown:a.next,ArrowLeft:a.back,PageUp:a.back});let i=u=>t.questions.find(p=>p.id===u);return l`<div class="wall-board">
    ${!r.length&&l`<p class="wall-empty">${n("wall_empty")}</p>`}
    <ul class="wall" ref=${a.box}>${a.shown.map((u,p)=>l`<li key=${u.item} ...${q(a,p)}>
      <p class="wall-asked">${(i(u.question)||{}).head||(i(u.question)||{}).text}</p>
      <p class="wall-text" lang="th">${u.text}</p>
      <${$e} question=${i(u.question)} values=${u.fields} frame=${t} t=${n} />
      ${o.get(u.group)&&l`<${j} look=${o.get(u.group)} />`}
    </li>`)}</ul>
    <${T} pages=${a} t=${n} words="board_more" hidden=${a.all} />
  </div>`}var ke={alone:gn,forms:bn,goals:vn,instruments:Sn,matrix:jn,plan:Un,story:Wn,team:Vn,wall:Gn};var Ks={recall:Rt,gallery:ie,plenary:_n},Jn=()=>/^\/board\//.test(location.pathname);function Vs({frame:t,state:e,page:n,t:o}){let[s,r]=S(!1),{kind:a}=e.body||{},i=(t.kind==="memory"?Ks[e.phase]:e.phase==="gallery"?ie:e.phase&&(ke[a]||ke.wall))||un;I(()=>{e.lead&&e.lead!==t.activity&&Jn()&&location.assign(`/board/${e.lead}`)},[e.lead]);let u=e.spotlight&&e.spotlight.item!==(e.body||{}).lit&&e.spotlight,p=nn(t,e.groups),c={frame:t,state:e,t:o,groups:p},d=["board",Jn()&&"whole",(s||u)&&"covered"].filter(Boolean).join(" ");return l`<div class=${d} data-phase=${e.phase} lang=${t.language||"th"}>
    <${Gs} frame=${t} state=${e} page=${n} t=${o} join=${()=>r(!0)} />
    <div class="board-main" key=${e.phase}><${i} ...${c} /></div>
    ${s&&!u&&l`<${pn} ...${c} close=${()=>r(!1)} />`}
    ${u&&l`<${hn} ...${c} key=${u.item} card=${u} />`}
  </div>`}function Gs({frame:t,state:e,page:n,t:o,join:s}){let r=t.phases.findIndex(a=>a.id===e.phase);return l`<header class="board-head">
    <div class="board-titles">
      <h1>${en(t.title)}</h1>
      <p>${r<0?e.about.title:Js(t.phases,r,e,o)}</p>
    </div>
    ${e.about.demo&&l`<${Et} t=${o} />`}
    ${r>=0&&l`<button class="button quiet board-join" onClick=${s}>
      <${gt} name="qr" /> ${o("board_join_short")}
    </button>`}
    <${tn} timer=${e.timer} page=${n} t=${o} />
  </header>`}function Js(t,e,n,o){let s=o("board_phase",{n:e+1,all:t.length,title:t[e].title});return n.phase!=="gallery"||!n.round.number?s:`${s} · ${o("board_round",{n:n.round.number,all:Math.max(n.round.count,n.round.number)})}`}var Zi=Ze(Vs);export{Zi as default};
