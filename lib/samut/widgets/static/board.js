var O,Ee,ys,Y,te,Tt,Oe,Mt,je,ne,ee,xs,xt=Symbol.for("pv"),qt={},Dt=[],ws=/^m(i|n|o|s|text|space)$/,se=Array.isArray,oe=Dt.slice,rt=Object.assign;function ot(t){t&&t.parentNode&&t.remove()}function Re(t,e,n){var s,o,r,a={},i=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:a[r]=e[r];return i>2&&(a.children=i>3?oe.call(arguments,2):n),yt(t,a,s,o,null)}function yt(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xt,__v:o||++Ee,__i:-1,__u:0};return!o&&O.vnode&&O.vnode(r),r}function Et(t){return t.children}function Ct(t,e){this.props=t,this.context=e,this.__g=0}function Q(t,e){if(e==null)return t.__&&Q(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Q(t)}function ks(t){var e,n=t.__v,s=n.__e,o=[],r=[],a=t.__P;a&&((e=rt({constructor:xt},n)).__v=n.__v+1,O.vnode&&O.vnode(e),re(a,e,n,t.__n,a.namespaceURI,32&n.__u?[s]:null,o,s||Q(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,We(o,e,r),n.__=n.__e=null,e.__e!=s&&Ne(e))}function Ne(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ne(t)}function qe(t){(8&t.__g||(t.__g|=8,Y.push(t),Tt++))&&te==O.debounceRendering||((te=O.debounceRendering)||queueMicrotask)(Ue)}function Ue(){try{for(var t,e=1;Y.length;)Y.length>e&&Y.sort(Oe),t=Y.shift(),e=Y.length,8&t.__g&&ks(t)}finally{(Tt=Y.length)&&(te||queueMicrotask)(Ue)}}function Ie(t,e,n,s,o,r,a,i,c,p,u){var f,m,$,d,g,b,C=s.__k||Dt,x=e.length;for(c=vs(n,e,C,c,x),f=0;f<x;f++)($=n.__k[f])!=null&&(m=~$.__i&&C[$.__i]||qt,$.__i=f,b=re(t,$,m,o,r,a,i,c,p,u),d=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&ae(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||d,$)),g=g||d,4&$.__u?(c=Be($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&b!==void 0?c=b:d&&(c=d.nextSibling),$.__u&=-21);return n.__e=g,c}function vs(t,e,n,s,o){var r,a,i,c,p,u,f,m,$,d=n.length,g=d,b=0,C=0,x=t.__k=Array(o);for(r=0;r<o;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[r]=yt(null,a):se(a)?a=x[r]=yt(Et,{children:a}):a.constructor===xt&&a.__b?a=x[r]=yt(a.type,a.props,a.key,a.ref,a.__v):x[r]=a,c=r+b,a.__=t,a.__b=t.__b+1,i=null,~(p=a.__i=Ss(a,n,c,g))&&(g--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,C=1)):(~p||(o>d?b--:o<d&&b++),typeof a.type!="function"&&(a.__u|=4))):x[r]=null;if(C){for(u=[],f=[],r=0;r<o;r++)if((a=x[r])&&16&a.__u){for(b=0,m=u.length;b<m;)u[$=b+m>>1]<a.__i?b=$+1:m=$;u[b]=a.__i,f[r]=b+1}for(b=u.length;r--;)f[r]&&(f[r]==b?b--:x[r].__u|=4)}if(g)for(r=0;r<d;r++)!(i=n[r])||2&i.__u||(i.__e==s&&(s=Q(i)),ie(i,i));return s}function Be(t,e,n,s){var o,r,a,i;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Be(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Q(t))&&!e.parentNode&&(e=null),a=t.__e,i=e;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!s&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ss(t,e,n,s){var o,r=t.key,a=t.type,i=e[n],c=i&&!(2&i.__u);if(i===null&&r==null||c&&r==i.key&&a==i.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((i=e[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o;for(o=n+1;o<e.length;o++)if((i=e[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o}return-1}function De(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function At(t,e,n,s,o){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||De(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||De(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(a=ee[e]||(ee[e]=Ps(e)),(t.__a||(t.__a={}))[e]=ne,r=e!=(e=e.replace(je,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Ps(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Mt]==null)e[Mt]=ne++;else if(e[Mt]<this.__a[t])return;return n(O.event?O.event(e):e)}}}function re(t,e,n,s,o,r,a,i,c,p){var u,f,m,$,d,g,b,C,x,v,q,dt,Pt,lt,G,mt,z,V,F=e.type;if(e.constructor!==xt)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,f=r=[],u.nodeType==8?i=Lt(u,r):r.push(u),i=r[0]||i),(u=O.__b)&&u(e);t:if(typeof F=="function"){m=a.length;try{if(C=e.props,x=(u=F.prototype)&&u.render,v=(u=F.contextType)&&s[u.__c],q=u?v?v.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(x?e.__c=$=new F(C,q):(e.__c=$=new Ct(C,q),$.constructor=F,$.render=Ms),v&&v.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),x&&($.__s||($.__s=$.state),F.getDerivedStateFromProps&&($.__s==$.state&&($.__s=rt({},$.__s)),rt($.__s,F.getDerivedStateFromProps(C,$.__s)))),d=$.props,g=$.state,$.__v=e,n.__c){if(C!==d&&x&&!F.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(C,q),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(C,$.__s,q)===!1){e.__v!=n.__v&&($.props=C,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(W){W&&(W.__=e)}),Dt.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&a.push($),i=Q(n);break t}$.componentWillUpdate&&$.componentWillUpdate(C,$.__s,q),x&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(d,g,b)})}else x&&!F.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),x&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=q,$.props=C,$.__P=t,$.__g&=-5,dt=O.__r,Pt=x?25:0;do $.__g&=-9,dt&&dt(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++Pt<25);x&&(Dt.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=rt({},s,$.getChildContext())),x&&n.__c&&$.getSnapshotBeforeUpdate&&(b=$.getSnapshotBeforeUpdate(d,g)),lt=u&&u.type===Et&&u.key==null?u.props.children:u,C.__P&&(u=i,o=(t=C.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(W){W&&ie(W,W)}),n.__k=null),i=n.__k?Q(n,0):null),i=Ie(t,se(lt)?lt:[lt],e,n,s,o,r,a,i,c,p),C.__P&&(e.__e=null,i=u),e.__u&=-161,f&&f.some(ot),$.__h.length&&a.push($),1&$.__g&&($.__g&=-4)}catch(W){if(a.length=m,e.__v=null,c||r)if(W&&W.then){if(e.__u|=128|c,r){for(~(z=r.indexOf(i||void 0))||(z=r.length);(V=r[z-1])&&V.nodeType==8;)z--;for(;z<r.length;z++)if(V=r[z])if(r[z]=null,G){if(V==mt)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(mt=Lt(G=V))}}if(!G){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;G=i}(u=Lt(G=e.__c.__z||(e.__c.__z=G)))?(e.__e=G,i=u):e.__e=i,i=i&&i.nextSibling}else r&&r.some(ot);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),W&&W.then||He(e),O.__e(W,e,n)}}else i=e.__e=As(n.__e,e,n,s,o,r,a,c,p,t);return(u=O.diffed)&&u(e),i}function Lt(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function He(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(He))}function We(t,e,n){for(var s=0;s<n.length;)ae(n[s++],n[s++],n[s++]);O.__c&&O.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){O.__e(r,o.__v)}})}function As(t,e,n,s,o,r,a,i,c,p){var u,f,m,$,d,g,b,C,x=n.props||qt,v=e.props,q=e.type;if(q=="svg"?o="http://www.w3.org/2000/svg":q=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((d=r[u])&&(q?d.localName==q:d.nodeType==3)){t=d,r[u]=null;break}}if(!t){if(C=p.ownerDocument||document,!q)return C.createTextNode(v);t=C.createElementNS(o,q,v.is?v:p),i&&(O.__m&&O.__m(e,r),i=!1),r=null}if(q){if(p=q=="template"&&t.content||t,r=q=="textarea"&&v.defaultValue!=null?null:r&&oe.call(p.childNodes),!i&&r)for(x={},u=0;u<t.attributes.length;u++)x[(d=t.attributes[u]).name]=d.value;for(u in x)d=x[u],u=="dangerouslySetInnerHTML"?m=d:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||At(t,u,null,d,o);for(u in v)d=v[u],u=="children"?$=d:u=="dangerouslySetInnerHTML"?f=d:u=="value"?g=d:u=="checked"?b=d:i&&typeof d!="function"||x[u]===d||At(t,u,d,x[u],o);f?(i||m&&(f.__html==m.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(m&&(t.textContent=""),(q=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&ws.test(q))&&(o="http://www.w3.org/1999/xhtml"),Ie(p,se($)?$:[$],e,n,s,o,r,a,r?r[0]:n.__k&&Q(n,0),i,c),r&&r.some(ot)),i&&q!="textarea"||(u="value",q=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(q!="progress"||g)||At(t,u,g,x[u],o),u="checked",b!=null&&b!=t[u]&&At(t,u,b,x[u],o))}else x===v||i&&t.data==v||(t.data=v);return t}function ae(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){O.__e(o,n)}}function ie(t,e,n){var s,o,r,a;if(O.unmount&&O.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ae(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){O.__e(i,e)}s.__P=s.__n=null}if(s=t.__k)for(a=0;a<s.length;a++)s[a]&&ie(s[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Lt(s,r=[]))&&(s==t.__e&&r.some(ot),ot(o),ot(s)),n||ot(t.__e),t.__e=t.__c=t.__=null}function Ms(t,e,n){return this.constructor(t,n)}function le(t,e){var n,s,o,r;O.__&&O.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=yt(Et,{children:[t]}),o=[],r=[],re(e,e.__k,s||qt,qt,e.namespaceURI,s?null:e.firstChild?oe.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),We(o,e.__k,r),e.__k.props.children=null}O={__e:function(t,e,n,s){for(var o,r,a;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){t=i}}throw Tt=0,t}},Ee=0,ys=function(t){return t!=null&&t.constructor===xt},Ct.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=rt({},this.state)),typeof t=="function"&&(t=t(rt({},n),this.props)),t&&(rt(n,t),this.__v&&(e&&this.__k.push(e),qe(this)))},Ct.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),qe(this))},Ct.prototype.render=Et,Y=[],Tt=0,Oe=function(t,e){return t.__v.__b-e.__v.__b},Mt=Symbol(),je=/(PointerCapture)$|Capture$/i,ne=0,ee={},xs=0;var ct,I,ce,ze,ue=Object.is,Ot=0,Ze=[],pe=[],U=O,Fe=U.__b,Ke=U.__r,Ge=U.diffed,Ve=U.__c,Je=U.unmount,Ye=U.__;function jt(t,e){U.__h&&U.__h(I,t,Ot||e),Ot=0;var n=I.__H||(I.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function k(t){return Ot=1,Cs(tn,t)}function Cs(t,e,n){var s=jt(ct++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):tn(void 0,e),function(r){var a=(s.__N||s.__)[0],i=s.t(a,r);ue(a,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=I,!I.__f)){I.__f=!0;var o=I.shouldComponentUpdate;I.shouldComponentUpdate=function(r,a,i){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,ue(m.__[0],m.__N[0])||(u=!0))}),o){var f=o.call(this,r,a,i);return p?f||u:f}return!p||u}}return s.__}function N(t,e){var n=jt(ct++,3);!U.__s&&fe(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,I.__H.__h.push(n))}function X(t,e){var n=jt(ct++,4);!U.__s&&fe(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,I.__h.push(n))}function H(t){return Ot=5,Ls(function(){return{current:t}},[])}function Ls(t,e){var n=jt(ct++,7);return fe(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Ts(){var t;do{for(;t=pe.shift();)try{wt(t)}catch(n){U.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ze.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(wt),e.__h.some($e),e.__h=[]}catch(n){e.__h=[],U.__e(n,t.__v)}}}while(pe.length)}U.__b=function(t){I=null,Fe&&Fe(t)},U.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ye&&Ye(t,e)},U.__r=function(t){Ke&&Ke(t),ct=0;var e=(I=t.__c).__H;e&&(ce==I?I.__h=[]:(e.__h.some(wt),e.__h.some($e),ct=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ce=I},U.diffed=function(t){Ge&&Ge(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Xe(Ze.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ce=I=null},U.__c=function(t,e){e.some(function(n){try{n.__h.some(wt),n.__h=n.__h.filter(function(s){return!s.__||$e(s)})}catch(s){n.__h=[function(){throw s}]}}),Ve&&Ve(t,e)},U.unmount=function(t){Je&&Je(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Xe(pe.push(o))}else wt(o)}catch(r){e=r}}),s.__H=void 0,e&&U.__e(e,s.__v))};var Qe=typeof requestAnimationFrame=="function";function qs(t){var e,n=function(){clearTimeout(s),Qe&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Qe&&(e=requestAnimationFrame(n))}function Xe(t){t!=1&&ze==U.requestAnimationFrame||((ze=U.requestAnimationFrame)||qs)(Ts)}function wt(t){var e=I,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),I=e}function $e(t){var e=I;t.__c=t.__(),I=e}function fe(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ue(n,t[s])})}function tn(t,e){return typeof e=="function"?e(t):e}var nn=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],i=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?s[0]=i:a===4?s[1]=Object.assign(s[1]||{},i):a===5?(s[1]=s[1]||{})[e[++r]]=i:a===6?s[1][e[++r]]+=i+"":a?(o=t.apply(i,nn(t,i,n,["",null])),s.push(o),i[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(i)}return s},en=new Map;function sn(t){var e=en.get(this);return e||(e=new Map,en.set(this,e)),(e=nn(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,a="",i="",c=[0],p=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,o),r=6),m&&(c.push(r,m,0,o),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var f=0;f<n[u].length;f++)s=n[u][f],r===1?s==="<"?(p(),c=[c],r=3):a+=s:r===4?a==="--"&&s===">"?(r=1,a=""):a=s+a[0]:i?s===i?i="":a+=s:s==='"'||s==="'"?i=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=a,a=""):s==="/"&&(r<5||n[u][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):a+=s),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Nt="samut:drafts",Ds=1e3,Es="~",tt={n:0,visit:"",drafts:{}},Rt,Z,on;async function rn(t){let e=an(t);ln({...e,n:e.n+1,alone:e.alone||{n:e.n,places:[]}}),await Promise.race([Us(t),new Promise(n=>setTimeout(n,Ds))])}function an(t){let e=Ns();return e&&e.n>tt.n&&(tt=e),tt.visit===t?tt:{...tt,visit:t,drafts:{}}}function ln(t){tt=t;try{localStorage.setItem(Nt,JSON.stringify(tt))}catch{}cn()}function Os(t,e){let{alone:n,...s}=an(t);n&&e&&e.visit===t&&e.n>n.n&&(n.places.forEach(o=>Object.assign(e.drafts,js(o,e.drafts[o],s.drafts[o]))),s.drafts=e.drafts),ln({...s,n:Math.max(s.n,e?e.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function js(t,e,n){return n?!e||e.id&&e.id===n.id?{[t]:n}:e.sending||n.sending?{[t]:n,[t+Es]:e}:{[t]:Rs(e,n)}:{}}function Rs(t,e){let{how:n,digits:s}=e.digits||e.how==="unknown"?e:t,o=(e.text||"").includes(t.text||"")?[e.text]:[t.text,e.text],[r,a]=["fields","answers"].map(i=>({...t[i],...e[i]}));return{...t,...e,how:n,digits:s,fields:r,answers:a,text:o.filter(Boolean).join(`
`),id:de()}}function Ns(){try{return JSON.parse(localStorage.getItem(Nt))}catch{return null}}function cn(){if(on=!!Z,!(!Rt||Z))try{Z=Rt.transaction("kept","readwrite",{durability:"strict"}),Z.objectStore("kept").put(tt,Nt),Z.oncomplete=Z.onabort=()=>{Z=null,on&&cn()}}catch{Rt=Z=null}}function Us(t){return new Promise(e=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=e,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(Nt);o.onerror=e,o.onsuccess=()=>{Rt=s,Os(t,o.result),e()}}}catch{e()}})}function Ut(t,e){if(Array.isArray(e))return e[0];let{set:n={},drop:s=[]}=e;if(Array.isArray(t))return e.put?[...t.slice(0,e.at),...e.put,...t.slice(e.at+e.cut)]:t.map((a,i)=>i in n?Ut(a,n[i]):a);let o=Object.entries(t).filter(([a])=>!s.includes(a)),r=Object.entries(n).map(([a,i])=>[a,Ut(t[a],i)]);return Object.fromEntries([...o,...r])}var l=sn.bind(Re),Is=15e3,Bs=3600;function de(){let t=crypto.getRandomValues(new Uint8Array(16));return Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")}function Hs(t,e={}){return t.replace(/\{(\w+)\}/g,(n,s)=>s in e?String(e[s]):n)}function Ws(t){let e=new Map,n={offset:0,connected:()=>t.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=i=>{n.connected()&&(i.sent+=1,i.seat=t.seat,i.timer=setTimeout(()=>i.settle({}),Is),t.send(i.command))},o=({sent:i,seat:c,command:p})=>!i||c===t.seat||!!p.args.id,r=i=>{let c=i&&e.get(i.id);c&&(typeof i.now=="number"&&c.sent===1&&(n.offset=i.now-Date.now()/1e3),c.settle(i))},a=()=>{let i=Array.from(e.values());i.forEach(c=>clearTimeout(c.timer)),n.connected()&&i.forEach(c=>o(c)?s(c):c.settle({}))};return n.call=(i,c={})=>new Promise(p=>{let u=de(),m={command:{id:u,do:i,args:c},settle:$=>{clearTimeout(m.timer),e.delete(u),p($)},sent:0};if(i==="clock"&&!n.connected())return void p({});e.set(u,m),s(m)}),t.on("msg:custom",r),addEventListener("samut:connection",a),n.close=()=>{t.off("msg:custom",r),removeEventListener("samut:connection",a)},n}function zs(t){let e=n=>{let s=t.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void t.send({do:"whole"});t.set("state",Ut(t.get("state"),n.patch)),t.set("number",n.to)}};return t.on("msg:custom",e),()=>t.off("msg:custom",e)}function un(t){function e({model:n,page:s}){let[,o]=k(0);N(()=>{let i=()=>o(p=>p+1),c=()=>s.connected()&&s.call("clock").then(i);return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",c)}},[]);let r=n.get("frame"),a=(i,c)=>Hs(r.texts[i]??i,c);return l`<${t} key=${r.visit} frame=${r} state=${n.get("state")} page=${s} t=${a} />`}return{initialize:({model:n})=>rn(n.get("frame").visit),render({model:n,el:s}){let o=Ws(n),r=zs(n);return le(l`<${e} model=${n} page=${o} />`,s),()=>{le(null,s),r(),o.close()}}}}function Fs(t,e){let[,n]=k(0);return N(()=>{let s=setInterval(()=>n(o=>o+1),500);return()=>clearInterval(s)},[]),!t||t.ends_at==null&&t.left==null?null:Math.round(t.ends_at==null?t.left:t.ends_at-e.now())}function Ks(t){let e=Math.abs(t);return`${String(Math.floor(e/60)).padStart(2,"0")}:${String(e%60).padStart(2,"0")}`}function pn({timer:t,page:e,t:n}){let s=Fs(t,e);if(s==null)return null;let o=s<0,r=o?n("time_over"):t.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${r}</span> ${s>-Bs&&l`<span class="clock-face">${Ks(s)}</span>`}
  </span>`}var me={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},Gs=Object.keys(me),Vs="#37474f",Js=11,It=t=>(t.match(/[\u201c"](.+?)[\u201d"]/)||[t,t])[1];function $n(t,e){let n=t.colours||[],s=t.symbols||Gs;return new Map(e.map((o,r)=>[o.id,{id:o.id,name:o.name,colour:n.length?n[r%n.length]:Vs,symbol:s[r%s.length]}]))}function D({look:t}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${t.colour} aria-hidden="true" focusable="false">
    <path d=${me[t.symbol]||me.circle} /></svg>`}function B({name:t}){let e=Ys(t);return l`<span class="name" lang="th" title=${t}>
    <span class="name-head">${t.slice(0,e)}</span><span class="name-tail">${t.slice(e)}</span>
  </span>`}function Ys(t){let e=s=>s.find(o=>t.length-o<=Js),n=e(Qs(t));return n===void 0?e(Xs(t))||0:n}function Qs(t){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(t),e=>e.index):[]}function Xs(t){let e=t.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(e,n=>n.index)}function E({look:t}){return l`<span class="chip" style=${`border-color:${t.colour}`}>
    <${D} look=${t} /><${B} name=${t.name} />
  </span>`}var Zs={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},kt=({name:t})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${Zs[t]} /></svg>`;function T({pages:t,t:e,words:n,hidden:s,back:o=t.back,next:r=t.next,first:a=!0,last:i=!0}){return s?null:l`<div class="pager">
    <span class="more">${t.after>0&&e(n,{n:t.after})}</span>
    <${j} sign="back" label=${e("board_back")} onClick=${o} disabled=${a&&!t.before} />
    <${j} sign="next" label=${e("board_next")} onClick=${r} disabled=${i&&!t.after} />
  </div>`}var Bt=({t,words:e="board_demo"})=>l`<strong class="ribbon">${t(e)}</strong>`;function j({sign:t,label:e,onClick:n,disabled:s}){return l`<button class="button turn" aria-label=${e} title=${e} disabled=${s} onClick=${n}>
    <${kt} name=${t} />
  </button>`}var to=1280,eo=720,fn=40,no=.6,dn=()=>Math.max(no,Math.min(innerWidth/to,innerHeight/eo));function ut(){let[t,e]=k(dn());return N(()=>{let n=()=>e(dn());return addEventListener("resize",n),()=>removeEventListener("resize",n)},[]),t}function mn(t,e){let n=H(e);n.current=e,X(()=>{t.current&&e(t.current)}),N(()=>{let s=()=>t.current&&n.current(t.current),o=new ResizeObserver(s);return t.current&&o.observe(t.current),document.fonts&&document.fonts.ready.then(s),()=>o.disconnect()},[t.current])}function A(t,e,n=s=>s.children){let s=H(null),[o,r]=k({subject:e,starts:[0]}),[a,i]=k(fn),c=o.subject===e?o.starts.filter(m=>m<t.length):[],p=c.length?c[c.length-1]:0;mn(s,m=>i(Math.max(1,so(m,n(m)))));let u=t.slice(p,p+fn),f=Math.min(p+a,t.length);return{box:s,shown:u,fitting:a,before:p,after:t.length-f,all:p===0&&f===t.length,next:()=>f<t.length&&r({subject:e,starts:[...c.length?c:[0],f]}),back:()=>p>0&&r({subject:e,starts:c.slice(0,-1)})}}function so(t,e){let n=t.getBoundingClientRect(),s=Array.from(e),o=s.findIndex(r=>{let a=r.getBoundingClientRect();return a.right>n.right+1||a.bottom>n.bottom+1});return o<0?s.length:o}var P=(t,e)=>e<t.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Ht(t,e,n){let s=H(null),[o,r]=k({text:t,now:0,count:1}),a=o.text===t?Math.min(o.now,o.count-1):0;mn(s,c=>{ro(c,e,n);let p=Math.max(1,Math.round(c.scrollWidth/c.clientWidth));p===1&&(c.style.height=""),(p!==o.count||t!==o.text)&&r({text:t,now:a,count:p}),c.scrollLeft=a*(c.clientWidth+oo(c))});let i=c=>r({text:t,count:o.count,now:Math.max(0,Math.min(a+c,o.count-1))});return{box:s,now:a,count:o.count,turn:i}}var oo=t=>parseFloat(getComputedStyle(t).columnGap)||0;function ro(t,e,n){let s=Math.round(e),o=Math.round(n);t.style.overflowWrap="",t.style.height="100%";let r=a=>(t.style.fontSize=`${a}px`,t.scrollWidth<=t.clientWidth+1&&t.scrollHeight<=t.clientHeight+1);if(!r(o)){for(;o-s>1;){let a=Math.floor((s+o)/2);r(a)?s=a:o=a}r(s)||(t.style.overflowWrap="anywhere")}}function M(t){let e=H(t);e.current=t,N(()=>{let n=s=>{let o=e.current[s.key],r=s.target.closest&&s.target.closest("input, textarea, select");!o||r||s.ctrlKey||s.altKey||s.metaKey||!e.current.over&&document.querySelector(".board .overlay")||(s.preventDefault(),o())};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function hn({state:t,groups:e,t:n,words:s,pages:o}){let r=(p,u)=>n(`${s}_seen_${p}`,u),a=o?o.shown:t.groups,i=t.groups.map(p=>e.get(p.id)),c=new Map(t.grid.map(p=>[p.viewer,p.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${r("group")}</th>
      <th scope="col" class="whose">${r("now")}</th>
      ${i.map(p=>l`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${D} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map((p,u)=>l`<tr key=${p.id} class=${p.away?"away":""} ...${o?P(o,u):{}}>
        <th scope="row" class="who"><${gn} look=${e.get(p.id)} /></th>
        <td class="whose"><${ao} one=${p} state=${t} groups=${e} say=${r} /></td>
        ${i.map((f,m)=>l`<${io} key=${f.id} viewer=${p.id} look=${f} now=${t.pairs[p.id]===f.id}
          seen=${(c.get(p.id)||[])[m]>0} say=${r} />`)}
      </tr>`)}
    </tbody>
  </table>`}function gn({look:t,arrow:e}){return l`<span class="line">
    ${e&&l`<span class="arrow" aria-hidden="true"></span>`}<${D} look=${t} /><${B} name=${t.name} />
  </span>`}function ao({one:t,state:e,groups:n,say:s}){let o=n.get(e.pairs[t.id]);return o?l`<${gn} look=${o} arrow />`:t.away?l`<span class="gentle">${s("away")}</span>`:l`<span class="gentle">${e.round.number?s("wait"):s("soon")}</span>`}function io({viewer:t,look:e,now:n,seen:s,say:o}){let r=t===e.id,a=r?"own":n?"now":s?"did":"not";return l`<td class=${"cell "+a}>
    <span class="box">${!r&&(n||s)&&l`<${D} look=${e} />`}</span>
    <span class="hush">${o(`is_${a}`)}</span>
  </td>`}var lo=10;function he({state:t,t:e,groups:n}){let s=A(t.groups,"gallery",i=>i.querySelectorAll("tbody tr"));M({ArrowDown:s.next,ArrowUp:s.back,PageDown:s.next,PageUp:s.back});let{number:o,count:r,minutes:a}=t.round;return l`<section class=${"gallery rows-"+uo(t.groups.length)}>
    ${!o&&l`<p class="soon">${e("board_gallery_soon",{count:r,minutes:a})}</p>`}
    <div class="seen-room" ref=${s.box}>
      <${hn} state=${t} groups=${n} t=${e} words="board" pages=${s} />
    </div>
    ${t.groups.length<=lo&&l`<${co} t=${e} groups=${n} state=${t} />`}
    <${T} pages=${s} t=${e} words="board_more_groups" hidden=${s.all} />
  </section>`}function co({state:t,groups:e,t:n}){let s=e.get((t.groups[0]||{}).id);return s?l`<p class="seen seen-key" aria-hidden="true">
    ${["did","now","not","own"].map(o=>l`<span class=${o} key=${o}>
      <span class="box">${(o==="did"||o==="now")&&l`<${D} look=${s} />`}</span> ${n(`board_seen_is_${o}`)}
    </span>`)}
  </p>`:null}var uo=t=>t<=5?"few":t<=9?"some":"many";function bn({state:t,t:e,groups:n}){return l`<section class="lobby">
    <${xn} joining=${t.joining} t=${e} />
    <${wn} state=${t} t=${e} groups=${n} />
  </section>`}function yn({state:t,t:e,groups:n,close:s}){let o=H(null);return N(()=>{let r=document.activeElement;o.current.focus();let a=i=>i.key==="Escape"&&s();return document.addEventListener("keydown",a),()=>{document.removeEventListener("keydown",a),r&&r.focus&&r.focus()}},[]),l`<div class="overlay" role="dialog" aria-modal="true" aria-label=${e("board_join_title")}>
    <section class="lobby">
      <${xn} joining=${t.joining} t=${e} />
      <${wn} state=${t} t=${e} groups=${n} />
    </section>
    <button class="button overlay-close" ref=${o} onClick=${s}>${e("close")}</button>
  </div>`}function xn({joining:t,t:e}){if(!t||!t.code)return l`<div class="how-to"><h2>${e("board_join_title")}</h2><p>${e("board_join_ask")}</p></div>`;let[n,...s]=t.urls||[];return l`<div class="how-to">
    ${t.qr&&l`<img class="qr" src=${t.qr} alt=${e("board_qr",{url:n||""})} />`}
    <div class="how-to-words">
      <h2>${e("board_join_title")}</h2>
      <p>${e(t.qr?"board_join_scan":"board_join_open")}</p>
      ${n&&l`<p class="address">${_n(n)}</p>`}
      ${s.slice(0,1).map(o=>l`<p class="address other" key=${o}>${e("board_join_or",{url:_n(o)})}</p>`)}
      <p>${e("board_join_code")}</p>
      <p class="code" aria-label=${Array.from(t.code).join(" ")}><${po} code=${t.code} /></p>
    </div>
  </div>`}var _n=t=>t.replace(/^http:\/\//,"").replace(/\/(join)?$/,"");function po({code:t}){let e=Math.ceil(t.length/2);return l`<span>${t.slice(0,e)}</span><span>${t.slice(e)}</span>`}function wn({state:t,t:e,groups:n}){let s=t.groups.reduce((r,a)=>r+(a.members||0),0),o=A(t.groups,"joined");return l`<div class="joined">
    <h2>${e(t.groups.length?"board_joined":"board_joined_none",{groups:t.groups.length,members:s})}</h2>
    <ul class="chips" ref=${o.box}>
      ${o.shown.map((r,a)=>l`<li key=${r.id} ...${P(o,a)}>
        <${E} look=${n.get(r.id)} />
      </li>`)}
    </ul>
    ${o.after>0&&l`<p class="more">${e("board_more_groups",{n:o.after})}</p>`}
  </div>`}var vt=(t,e)=>t.questions.find(n=>n.id===e);function Wt({card:t,frame:e,groups:n,t:s,brief:o}){let r=vt(e,t.question),a=n.get(t.group);return l`<article class="card" style=${$o(a)}>
    ${!(o&&a)&&l`<p class="card-head"><${ge} group=${t.group} groups=${n} t=${s} /></p>`}
    <p class="card-text" lang="th">
      ${o&&a&&l`<${D} look=${a} /><span class="hush">${a.name}</span>${" "}`}
      ${t.year_text&&l`<strong class="year">${t.year_text} </strong>`}
      ${t.text||l`<span class="gentle">${r&&r.text}</span>`}
    </p>
  </article>`}var $o=t=>t?`border-left-color:${t.colour}`:"";function ge({group:t,groups:e,t:n}){let s=e.get(t);return s?l`<${E} look=${s} />`:l`<span class="chip hall">${n("board_hall")}</span>`}var _e="/static/plotly-basic.min.js",fo=new Set(["size","width","height","l","r","t","b","pad","ax","ay","xshift","yshift","standoff","ticklen","tickwidth","borderpad","borderwidth"]),mo={staticPlot:!0,displayModeBar:!1},zt=null;function kn({figure:t,label:e,failed:n}){let[s,o]=k(!1),r=H(null),a=bo(r,t.layout),i=JSON.stringify(t);return N(()=>{let c=!1;return ho().then(p=>c||yo(p,r.current,i,a)).then(()=>c||o(!1),()=>c||o(!0)),()=>{c=!0}},[i,a]),N(()=>{let c=r.current;return()=>window.Plotly&&window.Plotly.purge(c)},[]),l`<div class="chart" role="img" aria-label=${e}>
    ${s&&l`<p class="chart-failed">${n}</p>`}
    <div class="chart-plot" ref=${r}></div>
  </div>`}function ho(){return window.Plotly?Promise.resolve(window.Plotly):(zt=zt||_o(),zt)}function go(){let t=document.getElementById("samut-page");return t&&JSON.parse(t.textContent).scripts[_e]||_e}function _o(){return new Promise((t,e)=>{let n=document.createElement("script");n.src=go(),n.onload=()=>t(window.Plotly),n.onerror=()=>{zt=null,e(new Error(_e))},document.head.append(n)})}function bo(t,e){let[n,s]=k(1);return X(()=>{let o=()=>{let{clientWidth:a,clientHeight:i}=t.current,c=Math.min(a/e.width,i/e.height);c>0&&s(Math.round(c*100)/100)};o();let r=new ResizeObserver(o);return r.observe(t.current),()=>r.disconnect()},[e.width,e.height]),n}function yo(t,e,n,s){let{data:o,layout:r}=be(JSON.parse(n),s,getComputedStyle(e).fontFamily);return t.react(e,o,r,mo)}function be(t,e,n,s=""){return Array.isArray(t)?t.map(o=>be(o,e,n,s)):s==="family"?n:typeof t=="number"?fo.has(s)?t*e:t:!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([o,r])=>[o,be(r,e,n,o)]))}var xo=4;function Ft({frame:t,state:e,t:n,groups:s}){return l`<div class="with-legend">
    <${wo} frame=${t} state=${e} t=${n} groups=${s} />
    <${xe} state=${e} t=${n} groups=${s} />
  </div>`}function wo({frame:t,state:e,t:n,groups:s}){let[o,r]=k(null),a=e.periods.filter(d=>d.rows.length).map(d=>({...d,label:d.label||n("board_no_year")})),i=a.find(d=>d.label===o)||ko(a),c=a.indexOf(i),p=A(i?i.rows:[],i?i.label:""),u=d=>a[c+d]&&r(a[c+d].label),f=()=>p.after>0?p.next():u(1),m=()=>p.before>0?p.back():u(-1);if(M({ArrowRight:()=>u(1),ArrowLeft:()=>u(-1),ArrowDown:f,ArrowUp:m,PageDown:f,PageUp:m}),N(()=>i&&r(i.label),[i&&i.label]),!i)return l`<p class="empty">${n("board_no_stories")}</p>`;let $=a.reduce((d,g)=>d+g.rows.length,0);return l`<section class="stories">
    <${kn} figure=${e.chart} label=${n("board_chart",{n:$})} failed=${n("board_chart_failed")} />
    <div class="strip">
      <${vo} periods=${a} now=${i.label} room=${p.after} choose=${r} />
      <${T} pages=${p} back=${m} next=${f} t=${n} words="board_more"
        first=${c===0} last=${c===a.length-1} />
    </div>
    <ul class=${"cards"+ye(i.rows)} ref=${p.box}>
      ${p.shown.map((d,g)=>l`<li key=${d.item} ...${P(p,g)}>
        <${Wt} card=${d} frame=${t} groups=${s} t=${n} brief=${i.rows.length>xo} />
      </li>`)}
    </ul>
  </section>`}function ko(t){let e=t.filter(s=>s.start!==null),n=(s,o)=>s&&s.rows.length>=o.rows.length?s:o;return(e.length?e:t).reduce(n,void 0)}var ye=t=>t.length===1?" one":t.length===2?" two":"";function vo({periods:t,now:e,room:n,choose:s}){let o=H(null);return X(()=>{let r=o.current.querySelector("[aria-pressed=true]");o.current.scrollLeft=r.offsetLeft-o.current.offsetLeft-(o.current.clientWidth-r.offsetWidth)/2},[e,t.length,n]),l`<div class="periods" ref=${o}>
    ${t.map(r=>l`<button class="button period" key=${r.label} aria-pressed=${String(r.label===e)}
      onClick=${()=>s(r.label)}>${r.label}<span class="count">${r.rows.length}</span></button>`)}
  </div>`}function xe({state:t,t:e,groups:n,phase:s="recall"}){let o=A(t.groups,"legend");return l`<aside class="legend" aria-label=${e("board_groups")}>
    <ul ref=${o.box}>
      ${o.shown.map((r,a)=>l`<li key=${r.id} ...${P(o,a)}>
        <${D} look=${n.get(r.id)} /><${B} name=${r.name} />
        <span class="count">${r.counts[s]||0}</span>
      </li>`)}
    </ul>
    <${T} pages=${o} t=${e} words="board_more_groups" hidden=${o.all} />
  </aside>`}var vn={timeline:Ft,across:Po,vision:Mo},So=2;function Sn(t){let[e,n]=k("timeline"),s=vn[e];return l`<div class="plenary">
    <nav class="tabs">
      ${Object.keys(vn).map(o=>l`<button class="button tab" key=${o} aria-pressed=${String(o===e)}
        onClick=${()=>n(o)}>${t.t(`board_tab_${o}`)}</button>`)}
    </nav>
    <${s} ...${t} />
  </div>`}function Po({frame:t,state:e,t:n,groups:s}){let[o,r]=k(0),a=e.across[o]||{answers:[]},i=vt(t,a.question)||{num:"",text:""},c=A(a.answers,a.question),p=u=>e.across[o+u]&&r(o+u);return M({ArrowRight:()=>p(1),ArrowLeft:()=>p(-1),ArrowDown:c.next,ArrowUp:c.back,PageDown:()=>c.after>0?c.next():p(1),PageUp:()=>c.before>0?c.back():p(-1)}),l`<div class="with-legend"><section class="across">
    <div class="question">
      <${j} sign="back" label=${n("board_question_back")} onClick=${()=>p(-1)} disabled=${o===0} />
      <h2><span class="num">${i.num}</span> ${i.text}</h2>
      <${j} sign="next" label=${n("board_question_next")} onClick=${()=>p(1)} disabled=${o>=e.across.length-1} />
    </div>
    ${!a.answers.length&&l`<p class="empty">${n("board_no_answers")}</p>`}
    <ul class="said-list" ref=${c.box}>
      ${c.shown.map((u,f)=>l`<li key=${u.item} ...${P(c,f)}>
        <p class="card-text" lang="th">${u.text}</p><${Ao} ids=${u.groups} groups=${s} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${c} t=${n} words="board_more_answers" hidden=${c.all} />
  </section><${xe} state=${e} t=${n} groups=${s} phase="gallery" /></div>`}function Ao({ids:t,groups:e,t:n}){let s=t.map(o=>e.get(o)).filter(Boolean);return s.length<=So?l`<p class="said-by">${s.map(o=>l`<${E} key=${o.id} look=${o} />`)}</p>`:l`<p class="said-by"><strong>${n("board_said_by",{n:s.length})}</strong>
    ${s.map(o=>l`<span class="chip bare" key=${o.id} title=${o.name}><${D} look=${o} />
      <span class="hush">${o.name}</span></span>`)}</p>`}function Mo({frame:t,state:e,t:n,groups:s}){let o=A(e.vision,"vision"),r=t.questions.find(a=>a.phase==="plenary");return M({ArrowDown:o.next,ArrowUp:o.back,PageDown:o.next,PageUp:o.back}),l`<section class="across vision">
    <div class="question"><h2>${r?r.text:n("board_tab_vision")}</h2></div>
    ${!e.vision.length&&l`<p class="empty">${n("board_no_vision")}</p>`}
    <ul class=${"cards"+ye(e.vision)} ref=${o.box}>
      ${o.shown.map((a,i)=>l`<li key=${a.item} ...${P(o,i)}>
        <${Wt} card=${a} frame=${t} groups=${s} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${o} t=${n} words="board_more_answers" hidden=${o.all} />
  </section>`}function Pn({frame:t,state:e,t:n,groups:s,card:o}){let r=ut(),a=vt(t,o.question),i=o.text||o.year_text,{box:c,now:p,count:u,turn:f}=Ht(i,36*r,200*r);return M({over:!0,ArrowRight:()=>f(1),ArrowDown:()=>f(1),PageDown:()=>f(1),ArrowLeft:()=>f(-1),ArrowUp:()=>f(-1),PageUp:()=>f(-1)}),l`<div class="overlay spotlight" role="region" aria-label=${n("board_spotlight")}>
    <div class="spot-head"><p>${a&&a.text}</p>${e.about.demo&&l`<${Bt} t=${n} />`}</div>
    <div class="spot-room"><p class="spot-text" lang="th" ref=${c}>${i}</p></div>
    <div class="spot-foot">
      <${ge} group=${o.group} groups=${s} t=${n} />
      ${o.text&&o.year_text&&l`<strong class="year">${o.year_text}</strong>`}
      ${u>1&&l`<span class="pager"><span>${n("board_page",{n:p+1,all:u})}</span>
        <${j} sign="back" label=${n("board_back")} onClick=${()=>f(-1)} disabled=${p===0} />
        <${j} sign="next" label=${n("board_next")} onClick=${()=>f(1)} disabled=${p===u-1} /></span>`}
    </div>
  </div>`}function An({frame:t,state:e,t:n}){let s=t.phases.find(a=>a.id===e.phase),o=!!(s&&s.looks_at),r=a=>t.questions.find(i=>i.id===a)||{};return l`<div class="alone">
    <p class="alone-hint">${n(o?"alone_hint_pair":"alone_hint_think")}</p>
    <ol>${e.body.rows.map(a=>l`<li key=${a.question}>
      <p class="alone-asked"><span class="num">${r(a.question).num}</span> ${r(a.question).text}</p>
      <p class="alone-count">${n("alone_people",{n:a.people})}${o&&l`<br />${n("alone_shared",{n:a.shared})}`}</p>
    </li>`)}</ol>
  </div>`}var Co=543;var Lo=t=>Object.values(t||{}).some(e=>Array.isArray(e)?e.length:e);function we(t,e,n,s){return t?t.fields.filter(o=>Lo({one:(e||{})[o.id]})).map(o=>({id:o.id,label:o.text,...To(o,e[o.id],n,s)})):[]}function To(t,e,n,s){let o=r=>(t.options.find(a=>a.id===r)||{text:r}).text;return t.kind==="level"?{words:s("level",{n:e,all:t.levels}),level:e}:t.kind==="choice"?{words:o(e)}:t.kind==="choices"?{words:e.map(o).join(" · ")}:t.kind==="month"?{words:Mn(e,n)}:t.kind==="check"?{words:"✓"}:{words:e}}function Mn(t,e){let[n,s]=t.split("-").map(Number);return`${e.texts.months[s-1]||""} ${n+Co}`}var ke=(t,e)=>/^\d{4}-\d{2}$/.test(t||"")?Mn(t,e):t;function at({question:t,values:e,frame:n,t:s}){return l`${we(t,e,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}var qo=["goals","plans","commitments"];function Cn({frame:t,state:e,t:n,groups:s}){let{homes:o}=e.body,[r,a]=k(0),i=Math.min(r,o.length-1),c=o[i],p=u=>o[i+u]&&a(i+u);return M({ArrowRight:()=>p(1),PageDown:()=>p(1),ArrowLeft:()=>p(-1),PageUp:()=>p(-1)}),c?l`<div class="home">
    <nav class="home-groups"><ul>${o.map((u,f)=>l`<li key=${u.group}>
      <button class="home-group" aria-current=${f===i?"true":void 0} onClick=${()=>a(f)}>
        <${D} look=${s.get(u.group)} /><${B} name=${s.get(u.group).name} /></button></li>`)}</ul></nav>
    <div class="home-head"><${E} look=${s.get(c.group)} />
      <span class="home-turns"><span>${n("home_at",{n:i+1,all:o.length})}</span>
        <${j} sign="back" label=${n("home_back")} onClick=${()=>p(-1)} disabled=${i===0} />
        <${j} sign="next" label=${n("home_next")} onClick=${()=>p(1)} disabled=${i===o.length-1} /></span></div>
    <div class="home-kept">${qo.map(u=>l`<${Do} key=${u} name=${u} rows=${c[u]} group=${c.group}
      frame=${t} t=${n} />`)}</div>
  </div>`:l`<p class="empty">${n("home_no_groups")}</p>`}function Do({name:t,rows:e,group:n,frame:s,t:o}){let r=A(e,n);return l`<section class=${"kept "+t}>
    <h2>${o(`home_${t}`)} ${e.length>0&&l`<span class="count">${e.length}</span>`}</h2>
    ${!e.length&&l`<p class="gentle">${o(`home_none_${t}`)}</p>`}
    <ul ref=${r.box}>${r.shown.map((a,i)=>l`<li key=${i+a.what} ...${P(r,i)}>
      <p class="kept-what" lang="th">${a.what}</p>
      ${(a.who||a.when)&&l`<p class="kept-who" lang="th">${[a.who,ke(a.when,s)].filter(Boolean).join(" · ")}</p>`}
    </li>`)}</ul>
    ${!r.all&&l`<p class="kept-more"><span class="more">${r.after>0&&o("home_more",{n:r.after})}</span>
      <${j} sign="back" label=${o("board_back")} onClick=${r.back} disabled=${!r.before} />
      <${j} sign="next" label=${o("board_next")} onClick=${r.next} disabled=${!r.after} /></p>`}
  </section>`}function Ln({state:t,t:e}){let{counts:n,answers:s,means:o}=t.body,r=Math.max(1,...s.map(i=>i.n)),a=s.reduce((i,c)=>i+c.n,0);return l`<section class="numbers">
    <ul class="figures">${Object.keys(n).map(i=>l`<li key=${i}>
      <strong>${n[i]}</strong><span>${e(`numbers_${i}`)}</span></li>`)}</ul>
    <div class="numbers-more">
      <section><h2>${e("numbers_answers")} <span class="gentle">${e("numbers_all",{n:a})}</span></h2>
        <ul class="bars">${s.map(i=>l`<li key=${i.activity}>
          <span class="bar-num">${i.num}</span><span class="bar-title">${It(i.title)}</span>
          <span class="bar-room" aria-hidden="true"><span class="bar" style=${`width:${i.n/r*100}%`}></span></span>
          <strong>${i.n}</strong></li>`)}</ul></section>
      <section><h2>${e("numbers_means")}</h2>
        <ul class="means">${o.map(i=>l`<li key=${i.activity+i.question}>
          <span class="mean-words">${i.words}</span>
          ${i.mean==null?l`<span class="gentle">${e("numbers_mean_none")}</span>`:l`<strong>${i.mean}</strong><span>${e("numbers_mean_of",{levels:i.levels,n:i.n})}</span>`}
        </li>`)}</ul></section>
    </div>
  </section>`}var pt={before:0,after:0,next(){},back(){}};function et(t){let[e,n]=k(0),s=Math.max(0,Math.min(e,t-1));return{at:s,set:n,go:r=>s+r>=0&&s+r<t&&n(s+r),last:s>=t-1,first:s===0}}function J(t,e){M({ArrowRight:()=>e.go(1),ArrowLeft:()=>e.go(-1),ArrowDown:t.next,ArrowUp:t.back,PageDown:()=>t.after>0?t.next():e.go(1),PageUp:()=>t.before>0?t.back():e.go(-1)})}function nt({names:t,tabs:e,children:n}){return l`<div class="plenary">
    ${t.length>1?l`<nav class="tabs">${t.map((s,o)=>l`<button class="button tab" key=${s}
      aria-pressed=${String(o===e.at)} onClick=${()=>e.set(o)}>${s}</button>`)}</nav>`:l`<span></span>`}
    ${n}
  </div>`}function it({cards:t,subject:e,title:n,frame:s,groups:o,t:r,words:a,tabs:i,empty:c,lead:p,children:u}){let f=A(t,e);return J(f,i),l`<section class="read">
    ${n&&l`<h2>${n}</h2>`}
    ${u}
    ${!t.length&&l`<p class="empty">${c}</p>`}
    <ul class=${"read-list"+(t.length<5?" few":"")} ref=${f.box}>${f.shown.map((m,$)=>l`<li key=${m.item||m.items[0]} ...${P(f,$)}>
      <p class="read-text" lang="th">${p&&p(m)}${m.text}</p>
      ${!p&&l`<${at} question=${s.questions.find(d=>d.id===m.question)} values=${m.fields} frame=${s} t=${r} />`}
      <p class="read-from">${(m.groups||[m.group]).map(d=>o.get(d)).filter(Boolean).map(d=>l`<${E} key=${d.id} look=${d} />`)}</p>
    </li>`)}</ul>
    <${T} pages=${f} t=${r} words=${a} hidden=${f.all} />
  </section>`}function Tn({frame:t,state:e,t:n,groups:s}){let{tabs:o}=e.body,r=et(o.length),[a,i]=k(""),c=o[r.at]||{columns:[]},p=c.columns.find(m=>m.question===a),u=m=>{let $=t.questions.find(d=>d.id===m)||{};return{head:$.head||$.text,text:$.text}},f={...r,go:m=>(i(""),r.go(m)),set:m=>(i(""),r.set(m))};return l`<${nt} names=${o.map(m=>m.wall||n("columns_rest"))} tabs=${f}>
    ${p?l`<${it} key=${a} subject=${a} cards=${p.cards} frame=${t} groups=${s} t=${n} tabs=${f}
          words="columns_more" empty=${n("columns_none")}>
          <div class="read-head"><h2>${u(a).text}</h2>
            <button class="button" onClick=${()=>i("")}>${n("columns_close")}</button></div>
        <//>`:l`<${Eo} key=${r.at} columns=${c.columns} frame=${t} titled=${u} tabs=${f} t=${n} groups=${s} open=${i} />`}
  <//>`}function Eo({columns:t,frame:e,titled:n,tabs:s,t:o,groups:r,open:a}){let i=H({}),[c,p]=k({}),u=()=>t.map(d=>i.current[d.question]).filter(Boolean),f=d=>t.reduce((g,b)=>g+((c[b.question]||{})[d]||0),0),m={before:f("before"),after:f("after"),next:()=>f("after")>0&&u().forEach(d=>d.next()),back:()=>f("before")>0&&u().forEach(d=>d.back())};J(m,s);let $=(d,g)=>p(b=>{let C=b[d]||{};return C.before===g.before&&C.after===g.after?b:{...b,[d]:g}});return l`<section class="columns-board">
    <div class=${"columns"+(t.length>3?"":t.length>1?" few":" one")} style=${`--columns:${t.length}`}>
      ${t.map(d=>l`<${Oo} key=${d.question} column=${d} frame=${e} title=${n(d.question)} turns=${i}
        tell=${$} t=${o} groups=${r} open=${a} many=${t.length>3} />`)}
    </div>
    <${T} pages=${m} t=${o} words="columns_more" hidden=${!m.before&&!m.after} />
  </section>`}function Oo({column:t,frame:e,title:n,turns:s,tell:o,t:r,groups:a,open:i,many:c}){let p=A(t.cards,t.question),u=H(0);return s.current[t.question]={next:()=>p.after>0?p.next():u.current+=1,back:()=>u.current>0?u.current-=1:p.back()},N(()=>o(t.question,{before:p.before+u.current,after:p.after})),l`<section class="column">
    <button class="column-head" aria-label=${r("columns_open",{title:n.head})} onClick=${()=>i(t.question)}>
      <strong>${n.head}</strong><span class="count">${t.cards.length}</span>
      ${!c&&n.text!==n.head&&l`<span class="column-asked">${n.text}</span>`}
    </button>
    ${!t.cards.length&&l`<p class="column-none">${r("columns_none")}</p>`}
    <ul class="column-cards" ref=${p.box}>${p.shown.map((f,m)=>l`<li key=${f.item} ...${P(p,m)}>
      ${f.text&&l`<p class="column-text" lang="th">${f.text}</p>`}
      <${at} question=${e.questions.find($=>$.id===f.question)} values=${f.fields} frame=${e} t=${r} />
      ${a.get(f.group)&&l`<p class="column-from"><${D} look=${a.get(f.group)} />
        <${B} name=${a.get(f.group).name} /></p>`}
    </li>`)}</ul>
  </section>`}function qn({frame:t,state:e,t:n,groups:s}){let{issues:o}=e.body,[r,a]=k(0),i=o[Math.min(r,o.length-1)],c=$=>t.questions.find(d=>d.id===$)||{},p=i.rows.flatMap($=>jo($)),u=A(p,`${r}`),f=()=>u.after?u.next():a(Math.min(r+1,o.length-1)),m=()=>u.before?u.back():a(Math.max(r-1,0));return M({ArrowRight:f,PageDown:f,ArrowLeft:m,PageUp:m}),l`<div class="forms">
    <div class="tabs">${o.map(($,d)=>l`<button key=${d} class="button" aria-pressed=${String($===i)}
      onClick=${()=>a(d)}>${n("forms_issue",{n:d+1})}<${No} rows=${$.rows} t=${n} /></button>`)}</div>
    <p class="forms-issue">${i.text}</p>
    <ul class="wall forms-wall" ref=${u.box}>${u.shown.map(({row:$,card:d},g)=>l`<li key=${d?d.item:$.question}
      ...${P(u,g)}>
      ${$&&l`<p class="forms-row"><strong>${c($.question).num} ${c($.question).text}</strong>
        <span class=${$.cards.length?"forms-count":"forms-gap"}>${Ro($,n)}</span></p>`}
      ${d&&l`<div class="forms-card"><p class="wall-text" lang="th">${d.text}</p>
        ${s.get(d.group)&&l`<${E} look=${s.get(d.group)} />`}</div>`}</li>`)}</ul>
    <${T} pages=${u} t=${n} words="board_more" hidden=${u.all&&o.length<2} next=${f} back=${m}
      first=${r===0} last=${r===o.length-1} />
  </div>`}var jo=t=>t.cards.length?t.cards.map((e,n)=>({card:e,row:n?null:t})):[{row:t}];function Ro(t,e){return t.filled?t.cards.length?e("forms_filled",{n:t.cards.length}):e("forms_no_next"):e("forms_nobody")}function No({rows:t,t:e}){let n=t.filter(s=>!s.cards.length).length;return n>0&&l` <span class="forms-tab-gap">${e("forms_gaps",{n})}</span>`}function Dn(t,e,n,s,o){if(!e||!n)return[];let r=a=>JSON.stringify((e.fields||{})[a])===JSON.stringify((n.fields||{})[a]);return we(t,e.fields,s,o).filter(a=>!r(a.id))}var En={goals:Uo,pairs:Io,asked:Bo};function Rn(t){let{state:e,t:n}=t,{body:s}=e,o=Object.keys(En).filter(f=>s.points.length||f==="pairs"),[r,a]=k(e.phase==="revise"?"pairs":o[0]),[i,c]=k(""),p=f=>!i||f.group===i,u=En[r];return l`<div class="goals-board">
    <nav class="tabs">
      ${o.length>1&&o.map(f=>l`<button class="button tab" key=${f} aria-pressed=${String(f===r)}
        onClick=${()=>a(f)}>${n(`goals_tab_${f}`)} <span class="count">${s[f].length}</span></button>`)}
      ${i&&l`<button class="button quiet goals-all" onClick=${()=>c("")}>${n("goals_all_groups")}</button>`}
    </nav>
    <${u} ...${t} ours=${p} group=${i} pick=${f=>c(i===f?"":f)} />
  </div>`}function Se({items:t,subject:e,t:n,columns:s,words:o,children:r}){let a=A(t,e);return M({ArrowRight:a.next,PageDown:a.next,ArrowDown:a.next,ArrowLeft:a.back,PageUp:a.back,ArrowUp:a.back}),l`<ul class=${"wall "+s} ref=${a.box}>
      ${a.shown.map((i,c)=>l`<li key=${i.item} ...${P(a,c)}>${r(i)}</li>`)}</ul>
    <${T} pages=${a} t=${n} words=${o} hidden=${a.all} />`}var Kt=({group:t,groups:e,pick:n})=>e.get(t)&&l`<button class="whose" onClick=${()=>n(t)}>
  <${E} look=${e.get(t)} /></button>`;function Uo({state:t,t:e,groups:n,ours:s,group:o,pick:r}){let{goals:a,points:i}=t.body;return a.length?l`<${Se} items=${a.filter(s)} subject=${o} t=${e} columns="two-wide" words="goals_more">
    ${c=>l`<p class="goal-head"><${Kt} group=${c.group} groups=${n} pick=${r} />
        <strong class="met">${e("goals_met",{n:c.met.length,all:i.length})}</strong></p>
      <p class="wall-text goal-text" lang="th">${c.text}</p>
      <ul class="ticks">${i.map(p=>l`<li key=${p} class=${c.met.includes(p)?"yes":"no"}>
        <span class="tick-box" aria-hidden="true">${c.met.includes(p)&&l`<${kt} name="done" />`}</span>
        <span class="hush">${e(c.met.includes(p)?"goals_yes":"goals_no")}</span>${p}</li>`)}</ul>`}
  <//>`:l`<p class="empty">${e("goals_none")}</p>`}function Io({frame:t,state:e,t:n,groups:s,ours:o,group:r,pick:a}){let{pairs:i,question:c}=e.body;if(!i.length)return l`<p class="empty">${n("goals_no_pairs")}</p>`;let p=t.questions.find(u=>u.id===c);return l`<div class="pair-heads"><strong>${n("before")}</strong><strong>${n("after")}</strong></div>
    <${Se} items=${i.filter(o).sort((u,f)=>On.indexOf(ve(u))-On.indexOf(ve(f)))} subject=${r} t=${n} columns="one-wide" words="goals_more">
    ${u=>{let f=ve(u);return l`<p class="goal-head"><${Kt} group=${u.group} groups=${s} pick=${a} />
          <strong class=${"pair-kind "+f}>${n(`pair_${f}`)}</strong></p>
        <div class=${"pair "+f}>
          <${jn} card=${u.before} other=${u.after} asked=${p} frame=${t} t=${n} />
          <${jn} card=${u.after} other=${u.before} asked=${p} frame=${t} t=${n} />
        </div>`}}
  <//>`}var On=["changed","new","gone","same"];function jn({card:t,other:e,asked:n,frame:s,t:o}){return t?l`<div class="side-of"><p class="wall-text goal-text" lang="th">${t.text}</p>
    ${Dn(n,t,e,s,o).map(r=>l`<p key=${r.id} class="side-part">
      <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}</div>`:l`<p class="gentle">–</p>`}var ve=({before:t,after:e})=>t?e?JSON.stringify([t.text,t.fields])===JSON.stringify([e.text,e.fields])?"same":"changed":"gone":"new";function Bo({state:t,t:e,groups:n,group:s,pick:o}){let{asked:r}=t.body;if(!r.length)return l`<p class="empty">${e("goals_no_asked")}</p>`;let a=r.filter(i=>!s||i.about===s||i.group===s);return l`<${Se} items=${a} subject=${s} t=${e} columns="" words="goals_more_asked">
    ${i=>l`<p class="wall-text goal-text" lang="th">${i.text}</p>
      <p class="asked-of"><span>${e("goals_asks")}</span><${Kt} group=${i.group} groups=${n} pick=${o} /></p>
      <p class="asked-of"><span>${e("goals_answers")}</span><${Kt} group=${i.about} groups=${n} pick=${o} /></p>`}
  <//>`}function Nn({page:t,one:e,groups:n,least:s,t:o,before:r,after:a,turn:i}){let c=e.by==="person",p=c?t.counts:t.groups,u=A(p,`${t.instrument} ${t.when} ${t.item}`),f=()=>u.after?u.next():i(1),m=()=>u.before?u.back():i(-1);return M({ArrowRight:f,PageDown:f,ArrowLeft:m,PageUp:m}),l`<p class="inst-asked">${t.text} <span class="team-n">${t.when&&`${o(`inst_${t.when}`)} · `}${Ho(t,c,s,o)}</span></p>
    ${c&&t.mean!==null&&l`<p class="inst-mean"><span>${o("inst_average")}</span> <strong>${t.mean}</strong>
      <span>${o("inst_median")}</span> <strong>${t.median}</strong></p>`}
    <ul class=${c?"inst-bands inst-rows":"wall forms-wall"} ref=${u.box}>${u.shown.map(($,d)=>c?l`<li key=${$.text} ...${P(u,d)}><span>${$.text}</span>
          <span class="meter" aria-hidden="true"><span style=${`width:${100*$.count/t.n}%`} /></span><strong>${$.count}</strong></li>`:l`<li key=${$.group} ...${P(u,d)}><div class="forms-card"><p class="wall-text" lang="th">${$.said.join(" · ")}</p>
          ${n.get($.group)&&l`<${E} look=${n.get($.group)} />`}</div></li>`)}</ul>
    <${T} pages=${u} t=${o} words="board_more" hidden=${u.all&&r+a===0} next=${f} back=${m}
      first=${r===0} last=${a===0} />`}function Ho({n:t,waiting:e},n,s,o){return n?t?o("inst_n",{n:t}):o("inst_few",{least:s,n:e}):o("inst_groups",{n:t})}function Un({frame:t,state:e,t:n,groups:s}){let{rows:o,filled:r,least:a}=e.body,[i,c]=k(0),p=Math.max(0,o.length+r.length-1),u=Math.min(i,p),f=r[u-o.length],m={before:u,after:p-u,turn:d=>c(Math.max(0,Math.min(u+d,p)))};if(!f)return l`<${Wo} row=${o[u]} frame=${t} least=${a} t=${n} ...${m} />`;let $=t.questionnaires.find(d=>d.id===f.instrument);return l`<div class="inst"><h2>${$.title}<${In} one=${$} t=${n} /></h2>
    <${Nn} page=${f} one=${$} groups=${s} least=${a} t=${n} ...${m} />
    <p class="inst-foot">${n($.by==="person"?"inst_many":"inst_of_groups",{least:a})}</p></div>`}function Wo({row:t,frame:e,least:n,t:s,before:o,after:r,turn:a}){let i={before:o,after:r,next:()=>a(1),back:()=>a(-1)};M({ArrowRight:i.next,PageDown:i.next,ArrowLeft:i.back,PageUp:i.back});let c=t&&e.instruments.find(p=>p.id===t.instrument);return l`<div class="inst">
    ${c&&l`<h2>${c.title}<${In} one=${c} t=${s} /></h2>
      <div class="inst-two">${["before","after"].filter(p=>p==="before"||t[p].n+t[p].waiting>0).map(p=>l`<${Fo} key=${p} when=${p} found=${t[p]} one=${c}
        least=${n} t=${s} />`)}</div>
      ${t.change!==null&&l`<p class="inst-change">${s("inst_change",{n:zo(t.change),people:t.paired})}</p>`}`}
    <div class="inst-foot"><p><strong>${s("inst_free")}</strong> · ${s("inst_private",{least:n})}</p><p class="inst-help">${s("inst_help")}</p></div>
    <${T} pages=${i} t=${s} words="board_more" hidden=${o+r===0} />
  </div>`}var In=({one:t,t:e})=>t.certainty==="unconfirmed"&&t.confirm&&l` <span class="inst-tag">${e("inst_unconfirmed")}</span>`,zo=t=>t>0?`+${t.toFixed(1)}`:t.toFixed(1);function Fo({when:t,found:e,one:n,least:s,t:o}){let r=n.values[n.values.length-1]*n.items.length;return l`<section class="inst-time"><h3>${o(`inst_${t}`)} <span class="team-n">${e.n?o("inst_n",{n:e.n}):o("inst_few",{least:s,n:e.waiting})}</span></h3>
    ${e.mean!==null&&l`<p class="inst-mean"><span>${o("inst_mean")}</span> <strong>${e.mean.toFixed(1)}</strong>
        <span class="gentle">${o("inst_of",{n:r})}</span></p>
      <ul class="inst-bands">${e.bands.map(a=>l`<li key=${a.text}><span>${a.text}</span>
        <span class="meter" aria-hidden="true"><span style=${`width:${100*a.count/e.n}%`} /></span>
        <strong>${a.count}</strong></li>`)}</ul>
      ${e.waiting>0&&l`<p class="team-waiting">${o("inst_waiting",{n:e.waiting})}</p>`}`}
  </section>`}function St(t,e){let n;if(e===void 0)for(let s of t)s!=null&&(n<s||n===void 0&&s>=s)&&(n=s);else{let s=-1;for(let o of t)(o=e(o,++s,t))!=null&&(n<o||n===void 0&&o>=o)&&(n=o)}return n}function Gt(t,e){let n;if(e===void 0)for(let s of t)s!=null&&(n>s||n===void 0&&s>=s)&&(n=s);else{let s=-1;for(let o of t)(o=e(o,++s,t))!=null&&(n>o||n===void 0&&o>=o)&&(n=o)}return n}function $t(t,e){let n=0;if(e===void 0)for(let s of t)(s=+s)&&(n+=s);else{let s=-1;for(let o of t)(o=+e(o,++s,t))&&(n+=o)}return n}function Pe(t,e){return t.sourceLinks.length?t.depth:e-1}function ft(t){return function(){return t}}function Bn(t,e){return Vt(t.source,e.source)||t.index-e.index}function Hn(t,e){return Vt(t.target,e.target)||t.index-e.index}function Vt(t,e){return t.y0-e.y0}function Ae(t){return t.value}function Ko(t){return t.index}function Go(t){return t.nodes}function Vo(t){return t.links}function Wn(t,e){let n=t.get(e);if(!n)throw new Error("missing: "+e);return n}function zn({nodes:t}){for(let e of t){let n=e.y0,s=n;for(let o of e.sourceLinks)o.y0=n+o.width/2,n+=o.width;for(let o of e.targetLinks)o.y1=s+o.width/2,s+=o.width}}function Jt(){let t=0,e=0,n=1,s=1,o=24,r=8,a,i=Ko,c=Pe,p,u,f=Go,m=Vo,$=6;function d(){let h={nodes:f.apply(null,arguments),links:m.apply(null,arguments)};return g(h),b(h),C(h),x(h),dt(h),zn(h),h}d.update=function(h){return zn(h),h},d.nodeId=function(h){return arguments.length?(i=typeof h=="function"?h:ft(h),d):i},d.nodeAlign=function(h){return arguments.length?(c=typeof h=="function"?h:ft(h),d):c},d.nodeSort=function(h){return arguments.length?(p=h,d):p},d.nodeWidth=function(h){return arguments.length?(o=+h,d):o},d.nodePadding=function(h){return arguments.length?(r=a=+h,d):r},d.nodes=function(h){return arguments.length?(f=typeof h=="function"?h:ft(h),d):f},d.links=function(h){return arguments.length?(m=typeof h=="function"?h:ft(h),d):m},d.linkSort=function(h){return arguments.length?(u=h,d):u},d.size=function(h){return arguments.length?(t=e=0,n=+h[0],s=+h[1],d):[n-t,s-e]},d.extent=function(h){return arguments.length?(t=+h[0][0],n=+h[1][0],e=+h[0][1],s=+h[1][1],d):[[t,e],[n,s]]},d.iterations=function(h){return arguments.length?($=+h,d):$};function g({nodes:h,links:S}){for(let[w,_]of h.entries())_.index=w,_.sourceLinks=[],_.targetLinks=[];let y=new Map(h.map((w,_)=>[i(w,_,h),w]));for(let[w,_]of S.entries()){_.index=w;let{source:L,target:R}=_;typeof L!="object"&&(L=_.source=Wn(y,L)),typeof R!="object"&&(R=_.target=Wn(y,R)),L.sourceLinks.push(_),R.targetLinks.push(_)}if(u!=null)for(let{sourceLinks:w,targetLinks:_}of h)w.sort(u),_.sort(u)}function b({nodes:h}){for(let S of h)S.value=S.fixedValue===void 0?Math.max($t(S.sourceLinks,Ae),$t(S.targetLinks,Ae)):S.fixedValue}function C({nodes:h}){let S=h.length,y=new Set(h),w=new Set,_=0;for(;y.size;){for(let L of y){L.depth=_;for(let{target:R}of L.sourceLinks)w.add(R)}if(++_>S)throw new Error("circular link");y=w,w=new Set}}function x({nodes:h}){let S=h.length,y=new Set(h),w=new Set,_=0;for(;y.size;){for(let L of y){L.height=_;for(let{source:R}of L.targetLinks)w.add(R)}if(++_>S)throw new Error("circular link");y=w,w=new Set}}function v({nodes:h}){let S=St(h,_=>_.depth)+1,y=(n-t-o)/(S-1),w=new Array(S);for(let _ of h){let L=Math.max(0,Math.min(S-1,Math.floor(c.call(null,_,S))));_.layer=L,_.x0=t+L*y,_.x1=_.x0+o,w[L]?w[L].push(_):w[L]=[_]}if(p)for(let _ of w)_.sort(p);return w}function q(h){let S=Gt(h,y=>(s-e-(y.length-1)*a)/$t(y,Ae));for(let y of h){let w=e;for(let _ of y){_.y0=w,_.y1=w+_.value*S,w=_.y1+a;for(let L of _.sourceLinks)L.width=L.value*S}w=(s-w+a)/(y.length+1);for(let _=0;_<y.length;++_){let L=y[_];L.y0+=w*(_+1),L.y1+=w*(_+1)}F(y)}}function dt(h){let S=v(h);a=Math.min(r,(s-e)/(St(S,y=>y.length)-1)),q(S);for(let y=0;y<$;++y){let w=Math.pow(.99,y),_=Math.max(1-w,(y+1)/$);lt(S,w,_),Pt(S,w,_)}}function Pt(h,S,y){for(let w=1,_=h.length;w<_;++w){let L=h[w];for(let R of L){let ht=0,st=0;for(let{source:_t,value:Zt}of R.targetLinks){let bt=Zt*(R.layer-_t.layer);ht+=W(_t,R)*bt,st+=bt}if(!(st>0))continue;let gt=(ht/st-R.y0)*S;R.y0+=gt,R.y1+=gt,V(R)}p===void 0&&L.sort(Vt),G(L,y)}}function lt(h,S,y){for(let w=h.length,_=w-2;_>=0;--_){let L=h[_];for(let R of L){let ht=0,st=0;for(let{target:_t,value:Zt}of R.sourceLinks){let bt=Zt*(_t.layer-R.layer);ht+=bs(R,_t)*bt,st+=bt}if(!(st>0))continue;let gt=(ht/st-R.y0)*S;R.y0+=gt,R.y1+=gt,V(R)}p===void 0&&L.sort(Vt),G(L,y)}}function G(h,S){let y=h.length>>1,w=h[y];z(h,w.y0-a,y-1,S),mt(h,w.y1+a,y+1,S),z(h,s,h.length-1,S),mt(h,e,0,S)}function mt(h,S,y,w){for(;y<h.length;++y){let _=h[y],L=(S-_.y0)*w;L>1e-6&&(_.y0+=L,_.y1+=L),S=_.y1+a}}function z(h,S,y,w){for(;y>=0;--y){let _=h[y],L=(_.y1-S)*w;L>1e-6&&(_.y0-=L,_.y1-=L),S=_.y0-a}}function V({sourceLinks:h,targetLinks:S}){if(u===void 0){for(let{source:{sourceLinks:y}}of S)y.sort(Hn);for(let{target:{targetLinks:y}}of h)y.sort(Bn)}}function F(h){if(u===void 0)for(let{sourceLinks:S,targetLinks:y}of h)S.sort(Hn),y.sort(Bn)}function W(h,S){let y=h.y0-(h.sourceLinks.length-1)*a/2;for(let{target:w,width:_}of h.sourceLinks){if(w===S)break;y+=_+a}for(let{source:w,width:_}of S.targetLinks){if(w===h)break;y-=_}return y}function bs(h,S){let y=S.y0-(S.targetLinks.length-1)*a/2;for(let{source:w,width:_}of S.targetLinks){if(w===h)break;y+=_+a}for(let{target:w,width:_}of h.sourceLinks){if(w===S)break;y-=_}return y}return d}var Fn={need:0,row:1,column:2},Yt=350,Jo=18,Yo=32,Kn=18,Gn="#7b8694";function Yn({state:t,t:e,groups:n}){let s=H(null),o=ut(),[r,a]=k(null);return X(()=>{let i=()=>a({width:s.current.clientWidth,height:s.current.clientHeight});i();let c=new ResizeObserver(i);return c.observe(s.current),()=>c.disconnect()},[]),l`<div class="flow" ref=${s}>${r&&r.height>0&&l`<${Qo} flow=${t.body.flow} size=${r}
    scale=${o} groups=${n} t=${e} />`}</div>`}function Qo({flow:t,size:e,scale:n,groups:s,t:o}){let{nodes:r,links:a}=Zo(t,e,n);return l`
    <svg width=${e.width} height=${e.height} role="img" aria-label=${o("matrix_flow_label",{n:t.links.length})}>
      ${a.map(i=>l`<path key=${i.source.id+i.target.id} d=${tr(i)} fill="none"
        stroke=${Jn(i.source,s)} stroke-opacity="0.4" stroke-width=${Math.max(1,i.width)} />`)}
      ${r.map(i=>l`<rect key=${i.id} x=${i.x0} y=${i.y0} width=${i.x1-i.x0}
        height=${Math.max(2,i.y1-i.y0)} fill=${Jn(i,s)} />`)}
    </svg>
    ${r.map(i=>l`<p key=${i.id} class=${`flow-name ${i.kind}`} style=${er(i,e,n)}>
      <${Xo} node=${i} groups=${s} t=${o} /></p>`)}`}function Xo({node:t,groups:e,t:n}){let s=(t.groups||[]).map(r=>e.get(r)).filter(Boolean),o=t.by==="group"?(s[0]||{}).name:t.by==="rest"?n("matrix_rest",{n:s.length}):`${t.num||""} ${t.text}`;return l`<span class="flow-words" lang="th" title=${o}><span>${o} ${t.kind==="need"&&t.n>1&&l`<strong>(${t.n})</strong>`}
    ${s.length===1&&l` <${D} look=${s[0]} />`}</span></span>`}function Zo(t,{width:e,height:n},s){let o=Math.max(...[0,1,2].map(a=>t.nodes.filter(i=>Fn[i.kind]===a).length),1);return Jt().nodeId(a=>a.id).nodeAlign(a=>Fn[a.kind]).nodeWidth(Jo*s).nodePadding(Math.min(Yo*s,n*.7/o)).extent([[Yt*s,Kn*s],[e-Yt*s,n-Kn*s]])({nodes:t.nodes.map(a=>({...a})),links:t.links.map(({source:a,target:i,n:c})=>({source:a,target:i,value:c}))})}function tr({source:t,target:e,y0:n,y1:s}){let o=(t.x1+e.x0)/2;return`M${t.x1},${n}C${o},${n} ${o},${s} ${e.x0},${s}`}var Vn=["#0b5d6b","#8a4b00","#5b3a8c","#1e6b34"];function Jn(t,e){if(t.kind==="row")return Vn[(Number(t.num)-1)%Vn.length]||Gn;let n=t.kind==="need"&&t.groups.length===1&&e.get(t.groups[0]);return n?n.colour:Gn}function er(t,e,n){let s=`top:${(t.y0+t.y1)/2}px`;return t.kind==="need"?`${s};right:${e.width-t.x0+6*n}px;width:${(Yt-10)*n}px`:`${s};left:${t.x1+6*n}px;width:${(t.kind==="row"?190:Yt-10)*n}px`}function Qt({ids:t,heads:e}){let n=[].concat(t).map(s=>e.find(o=>o.id===s)).filter(Boolean);return n.length?l`<ul class="links">${n.map(s=>l`<li key=${s.id} lang="th" class=${s.of} title=${s.text}>
    ${s.num} ${s.text}</li>`)}</ul>`:null}var nr=["table","flow","list"];function Qn(t){let{state:e,t:n}=t,[s,o]=k("table"),[r,a]=k(null),i=u=>{a(u),o("list")},c=u=>{a(null),o(u)},p={...t,only:r,show:i,all:()=>a(null)};return l`<div class="matrix-board">
    <nav class="tabs">
      ${nr.map(u=>l`<button class="button tab" key=${u} aria-pressed=${String(u===s)}
        onClick=${()=>c(u)}>${n(`matrix_${u}`)}</button>`)}
      ${s!=="list"&&l`<span class="matrix-sum">${n("matrix_needs",{n:e.body.needs.length})}</span>`}
    </nav>
    ${!e.body.needs.length&&s!=="table"?l`<p class="empty">${n("matrix_empty")}</p>`:s==="table"?l`<${sr} ...${p} />`:s==="flow"?l`<${Yn} ...${p} />`:l`<${rr} ...${p} />`}
  </div>`}function sr({state:t,t:e,groups:n,show:s}){let{rows:o,columns:r,cells:a,needs:i}=t.body,c=(p,u)=>a.find(f=>f.row===p&&f.column===u);return l`<div class="matrix-room">
    <table class="matrix">
      <thead><tr><th scope="col"><span>${e("matrix_row")}</span></th>
        <th scope="col" class="all"><span>${e("matrix_all")}</span></th>
        ${r.map(p=>l`<th scope="col" key=${p.id} class=${p.of}><span lang="th" title=${p.text}>
          ${p.num} ${p.text}</span></th>`)}</tr></thead>
      <tbody>${o.map(p=>{let f=!c(p.id,"")&&i.length>0;return l`<tr key=${p.id} class=${f?"untouched":""}>
          <th scope="row"><span lang="th" title=${p.text}>${p.num} ${p.text}</span></th>
          ${f?l`<td class="nobody" colspan=${r.length+1}>${e("matrix_untouched")}</td>`:[{id:""},...r].map(m=>l`<td key=${m.id} class=${m.id?"":"all"}>
                <${or} cell=${c(p.id,m.id)} groups=${n} t=${e} show=${s} /></td>`)}
        </tr>`})}</tbody>
    </table>
    <ul class="matrix-key" aria-label=${e("board_groups")}>${t.groups.map(p=>l`<li key=${p.id}>
      <${D} look=${n.get(p.id)} /><${B} name=${p.name} /></li>`)}</ul>
  </div>`}function or({cell:t,groups:e,t:n,show:s}){if(!t)return l`<span class="none" aria-label=${n("matrix_none")}>·</span>`;let o=t.groups.map(r=>e.get(r)).filter(Boolean);return l`<button class="cell-n" title=${o.map(r=>r.name).join(", ")} onClick=${()=>s(t)}
    aria-label=${n("matrix_cell",{n:t.n,groups:o.map(r=>r.name).join(", ")})}>
    <strong>${t.n}</strong><span class="cell-marks">${o.map(r=>l`<${D} key=${r.id} look=${r} />`)}</span>
  </button>`}function rr({state:t,t:e,groups:n,only:s,all:o}){let{rows:r,columns:a,needs:i}=t.body,c=$=>!s||$.rows.includes(s.row)&&(!s.column||$.columns.includes(s.column)),p=i.filter(c),u=A(p,s?s.row+s.column:"");M({ArrowRight:u.next,PageDown:u.next,ArrowLeft:u.back,PageUp:u.back});let f=[...r,...a],m=$=>f.find(d=>d.id===$)||{num:"",text:$};return l`<section class="needs">
    ${s&&l`<p class="needs-only"><strong lang="th">${[s.row,s.column].filter(Boolean).map($=>`${m($).num} ${m($).text}`).join(" + ")}</strong>
      <button class="button quiet" onClick=${o}>${e("matrix_show_all")}</button></p>`}
    <ul class="wall" ref=${u.box}>${u.shown.map(($,d)=>l`<li key=${$.item} ...${P(u,d)}>
      <p class="wall-text" lang="th">${$.text}</p>
      <${Qt} ids=${[...$.rows,...$.columns]} heads=${f} />
      ${n.get($.group)&&l`<${E} look=${n.get($.group)} />`}
    </li>`)}</ul>
    <${T} pages=${u} t=${e} words="matrix_more" hidden=${u.all} />
  </section>`}function Xn({state:t,t:e,groups:n}){let{body:s}=t,o=t.groups.reduce((a,i)=>a+(i.members||0),0),r=A(t.groups,"welcome");return l`<section class="welcome">
    <div class="welcome-words"><h2>${e("welcome_hello")}</h2>
      <p class="welcome-title">${s.title}</p>
      ${s.slogan&&l`<p class="welcome-slogan">“${s.slogan}”</p>`}</div>
    <div class="joined"><h2>${e(t.groups.length?"welcome_groups":"welcome_none",{groups:t.groups.length,members:o})}</h2>
      <ul class="chips" ref=${r.box}>${r.shown.map((a,i)=>l`<li key=${a.id} ...${P(r,i)}>
        <${E} look=${n.get(a.id)} /></li>`)}</ul></div>
  </section>`}function Zn({state:t,t:e}){let{days:n,read:s}=t.body,o=et(1+s.length),r=s[o.at-1];return l`<${nt} names=${[e("agenda_days"),...s.map(a=>ar(a.title)||e("agenda_read"))]} tabs=${o}>
    ${r?l`<${lr} key=${o.at} part=${r} tabs=${o} t=${e} />`:l`<${ir} days=${n} tabs=${o} t=${e} />`}
  <//>`}var ar=t=>t.length>40?`${t.slice(0,12)}…`:t;function ir({days:t,tabs:e,t:n}){return J(pt,e),l`<div class=${"days"+(t.length===1?" one":"")}>${t.map(s=>l`<section class="day" key=${s.label}>
    <h2>${s.label}</h2>
    <ul>${s.slots.map(o=>l`<li key=${o.id} class=${o.now?"now":""}>
      <span class="day-time">${n("agenda_time",{time:o.time})}</span>
      <span>${o.text}${o.now&&l` <strong class="day-now">${n("agenda_now")}</strong>`}</span></li>`)}</ul>
  </section>`)}</div>`}function lr({part:t,tabs:e,t:n}){let s=A(t.items,t.title);return J(s,e),l`<section class="reading">
    <h2>${t.title}</h2>
    <ul ref=${s.box}>${s.shown.map((o,r)=>l`<li key=${o.text} ...${P(s,r)}>
      <strong>${o.num}</strong><span>${o.text}</span></li>`)}</ul>
    <${T} pages=${s} t=${n} words="agenda_more" hidden=${s.all} />
  </section>`}var K=12,cr=543,ts=4,Me=t=>{let[e,n]=t.split("-").map(Number);return e*K+n-1};function ur(t){let{from:e,until:n}=t.fields;return!e&&!n?null:{line:t,from:Me(e||n),until:Me(n||e)+1}}function es({frame:t,state:e,t:n,groups:s}){let{lines:o,first:r}=e.body,[a,i]=k(""),[c,p]=k(0),u=["",...e.groups.map(v=>v.id).filter(v=>o.some(q=>q.group===v))],f=u.includes(a)?a:"",m=o.filter(v=>!f||v.group===f),$=m.map(ur).filter(Boolean),d=r?Me(r)+c*K:0,g=$.filter(v=>v.from<d+K&&v.until>d).sort((v,q)=>v.from-q.from||v.until-q.until),b=$.some(v=>v.until>d+K),C=A(g,`${f}:${c}`),x=v=>i(u[(u.indexOf(f)+v+u.length)%u.length]);return M({ArrowRight:C.next,ArrowLeft:C.back,PageDown:C.next,PageUp:C.back,ArrowDown:()=>x(1),ArrowUp:()=>x(-1)}),r?l`<section class="calendar">
    <div class="cal-head">
      <div class="cal-side"><div class="cal-whose">
        <${j} sign="back" label=${n("plan_group_back")} onClick=${()=>x(-1)} />
        <p>${f?l`<${D} look=${s.get(f)} /><${B} name=${s.get(f).name} />`:n("plan_all_groups")}</p>
        <${j} sign="next" label=${n("plan_group_next")} onClick=${()=>x(1)} />
      </div><p class="cal-left">${[["plan_undated",m.length-$.length],["plan_outside",$.length-g.length]].filter(([,v])=>v).map(([v,q])=>n(v,{n:q})).join(" · ")}</p></div>
      <${pr} start=${d} frame=${t} t=${n} />
    </div>
    <ul class="cal-lines" ref=${C.box}>${C.shown.map((v,q)=>l`<li key=${v.line.item} ...${P(C,q)}>
      <${$r} span=${v} start=${d} look=${s.get(v.line.group)} named=${!f} /></li>`)}</ul>
    <div class="cal-turns">
      ${(b||c>0)&&l`<button class="button" disabled=${c===0} onClick=${()=>p(c-1)}>${n("plan_year_back")}</button>
        <button class="button" disabled=${!b} onClick=${()=>p(c+1)}>${n("plan_year_next")}</button>`}
      <${T} pages=${C} t=${n} words="plan_more" hidden=${C.all} />
    </div>
  </section>`:l`<p class="empty">${n("plan_no_months")}</p>`}function pr({start:t,frame:e,t:n}){let s=Array.from({length:K},(r,a)=>t+a),o=e.texts.months_short;return l`<div class="cal-months">
    ${[1,2,3,4].map(r=>l`<span class="cal-quarter" key=${r}>${n("plan_quarter",{n:r})}</span>`)}
    ${s.map((r,a)=>l`<span class="cal-month" key=${r}>${o[r%K]}
      <small>${a===0||r%K===0?Math.floor(r/K)+cr:""}</small></span>`)}
  </div>`}function $r({span:t,start:e,look:n,named:s}){let o=Math.max(0,t.from-e),r=Math.min(K,t.until-e),a=K-r>=ts?"after":o>=ts?"before":"inside",i={after:`${r+1} / -1`,before:`1 / ${o+1}`,inside:`${o+1} / ${r+1}`}[a],c=(t.from<e?" began":"")+(t.until>e+K?" goes-on":"");return l`<p class="cal-what" lang="th">${n&&l`<${D} look=${n} />`}<span>${t.line.text}</span></p>
    <div class="cal-room">
      <span class=${"cal-bar"+c} style=${`grid-column:${o+1} / ${r+1};background:${n?n.colour:""}`}></span>
      ${s&&n&&l`<span class=${`cal-name ${a}`} style=${`grid-column:${i}`}>
        <${D} look=${n} /><${B} name=${n.name} /></span>`}
    </div>`}var fr=543;function dr(t,e){let[n,s]=t.split("-").map(Number);return`${e.texts.months_short[s-1]} ${n+fr}`}function Ce(t,e,n){let[s,o]=["from","until"].map(a=>t.fields[a]&&dr(t.fields[a],e));return[s&&o&&s!==o?n("plan_bar",{from:s,until:o}):s||o,t.fields.when,t.fields.horizon].filter(Boolean).join(" · ")}function Xt({line:t,frame:e,groups:n,t:s,off:o,named:r,more:a}){let i=n.get(t.group),c=e.questions.find(f=>f.id===t.question),p=t.fields&&!o.includes("who")&&t.fields.who,u=t.fields?[p,Ce(t,e,s)].filter(Boolean).join(" · "):"";return l`<article class="card" style=${i?`border-left-color:${i.colour}`:""}>
    <p class="card-head">${i&&l`<${E} look=${i} />`}${r&&c&&c.num&&l`<span class="plan-in">
      <span class="num">${c.num}</span> ${c.text}</span>`}</p>
    <p class="plan-what" lang="th">${t.text}</p>
    ${u&&l`<p class="plan-about" lang="th">${u}</p>`}
    ${a&&l`<p class="plan-about">${a}</p>`}
  </article>`}var ns=t=>t.text||(t.fields||{}).next||Object.values(t.fields||{}).filter(e=>typeof e=="string"&&!/^[a-z0-9_]+$/.test(e)).join(" · ");var mr=110;function ss({frame:t,state:e,t:n,groups:s}){let o=e.groups.map($=>$.id),r=[...e.body.lines].sort(($,d)=>o.indexOf($.group)-o.indexOf(d.group)),[a,i]=k(e.body.lit||(r.find($=>$.thread.length)||r[0]||{}).item);N(()=>e.body.lit&&i(e.body.lit),[e.body.lit]);let c=Math.max(0,r.findIndex($=>$.item===a)),p=r[c],u=A(p?p.thread:[],p?p.item:""),f=$=>r[c+$]&&i(r[c+$].item),m=$=>{let d=$>0?r.findIndex((g,b)=>b>c&&g.group!==p.group):r.findIndex(g=>g.group===(r[r.findIndex(b=>b.group===p.group)-1]||{}).group);r[d]&&i(r[d].item)};return M({ArrowRight:()=>f(1),ArrowLeft:()=>f(-1),ArrowDown:()=>m(1),ArrowUp:()=>m(-1),PageDown:()=>u.after>0?u.next():f(1),PageUp:()=>u.before>0?u.back():f(-1)}),p?l`<section class="thread-board">
    <div class="thread-line">
      <${j} sign="back" label=${n("plan_line_back")} onClick=${()=>f(-1)} disabled=${c===0} />
      <${hr} line=${p} frame=${t} groups=${s} t=${n} off=${e.body.off} />
      <${j} sign="next" label=${n("plan_line_next")} onClick=${()=>f(1)} disabled=${c===r.length-1} />
    </div>
    <h2>${n(p.thread.length?"plan_grew":"plan_grew_none")}</h2>
    <ul class="thread" ref=${u.box}>${u.shown.map(($,d)=>l`<li key=${$.item} class=${`deep-${Math.min($.depth,5)}`}
      ...${P(u,d)}><p class="thread-asked">${n("plan_from_activity",{num:$.num})} · ${$.asked}</p>
      <p class="thread-words" lang="th">${ns($)||$.parts.map(g=>g.words).join(" · ")}</p></li>`)}</ul>
    <${T} pages=${u} t=${n} words="board_more" hidden=${u.all} />
  </section>`:l`<p class="empty">${n("plan_empty")}</p>`}function hr({line:t,frame:e,groups:n,t:s,off:o}){let r=e.questions.find(c=>c.id===t.question),a=n.get(t.group),i=[!o.includes("who")&&t.fields.who,Ce(t,e,s)].filter(Boolean).join(" · ");return l`<article class="thread-card">
    <p class="card-head">${a&&l`<${E} look=${a} />`}<span class="plan-in"><span class="num">${r.num}</span> ${r.text}</span></p>
    <p class=${"thread-what"+(t.text.length>mr?" long":"")} lang="th">${t.text}</p>
    ${i&&l`<p class="plan-about" lang="th">${i}</p>`}
  </article>`}var rs={calendar:es,gaps:gr,lines:_r,thread:ss,goals:br},os=Object.keys(rs);function as(t){let{state:e,t:n}=t,{lit:s,lines:o,goals:r}=e.body,[a,i]=k("calendar");N(()=>s&&i("thread"),[s]),M(Object.fromEntries(os.map((p,u)=>[String(u+1),()=>i(p)])));let c=rs[a];return l`<div class="plan-board">
    <nav class="tabs">${os.map(p=>l`<button class="button tab" key=${p} aria-pressed=${String(p===a)}
      onClick=${()=>i(p)}>${n(`plan_tab_${p}`)}</button>`)}</nav>
    ${o.length+r.length?l`<${c} ...${t} />`:l`<p class="empty">${n("plan_empty")}</p>`}
  </div>`}function gr({frame:t,state:e,t:n,groups:s}){let{gaps:o,lines:r,goals:a}=e.body,i=Object.keys(o),[c,p]=k(i[0]),u=i.includes(c)?c:i[0],f=[...r,...a],m=o[u].map(g=>f.find(b=>b.item===g)).filter(Boolean),$=A(m,u),d=g=>p(i[Math.max(0,Math.min(i.length-1,i.indexOf(u)+g))]);return M({ArrowDown:()=>d(1),ArrowUp:()=>d(-1),ArrowRight:$.next,ArrowLeft:$.back,PageDown:()=>$.after>0?$.next():d(1),PageUp:()=>$.before>0?$.back():d(-1)}),l`<div class="plan-gaps">
    <ul class="gap-names">${i.map(g=>l`<li key=${g}><button class="button gap" aria-pressed=${String(g===u)}
      onClick=${()=>p(g)}><strong class="gap-count">${o[g].length}</strong>
      <span>${n(`plan_gap_${g}`)} <span class="gap-of">${n("plan_of",{n:(g==="line"?a:r).length})}</span></span>
    </button></li>`)}</ul>
    <section class="gap-list">
      ${!m.length&&l`<p class="empty">${n("plan_gap_none")}</p>`}
      <ul class="plan-cards" ref=${$.box}>${$.shown.map((g,b)=>l`<li key=${g.item} ...${P($,b)}>
        <${Xt} line=${g} frame=${t} groups=${s} t=${n} off=${e.body.off} named /></li>`)}</ul>
      <${T} pages=${$} t=${n} words="plan_more" hidden=${$.all} />
    </section>
  </div>`}function _r({frame:t,state:e,t:n,groups:s}){let{rows:o,lines:r}=e.body,a=o.filter($=>!$.heading),[i,c]=k(()=>Math.max(0,a.findIndex($=>r.some(d=>d.question===$.question)))),p=a[i]||{question:"",num:"",text:""},u=r.filter($=>$.question===p.question),f=A(u,p.question),m=$=>a[i+$]&&c(i+$);return M({ArrowRight:()=>m(1),ArrowLeft:()=>m(-1),ArrowDown:f.next,ArrowUp:f.back,PageDown:()=>f.after>0?f.next():m(1),PageUp:()=>f.before>0?f.back():m(-1)}),l`<section class="across">
    <div class="question">
      <${j} sign="back" label=${n("plan_row_back")} onClick=${()=>m(-1)} disabled=${i===0} />
      <h2><span class="num">${p.num}</span> ${p.text} <span class="gap-of">${n("plan_lines",{n:u.length})}</span></h2>
      <${j} sign="next" label=${n("plan_row_next")} onClick=${()=>m(1)} disabled=${i>=a.length-1} />
    </div>
    ${!u.length&&l`<p class="empty">${n("plan_row_empty")}</p>`}
    <ul class="plan-cards two" ref=${f.box}>${f.shown.map(($,d)=>l`<li key=${$.item} ...${P(f,d)}>
      <${Xt} line=${$} frame=${t} groups=${s} t=${n} off=${e.body.off} /></li>`)}</ul>
    <${T} pages=${f} t=${n} words="plan_more" hidden=${f.all} />
  </section>`}function br({frame:t,state:e,t:n,groups:s}){let{goals:o,lines:r,off:a}=e.body,i=e.groups.map(f=>f.id),c=[...o].sort((f,m)=>i.indexOf(f.group)-i.indexOf(m.group)),p=A(c,"goals");M({ArrowRight:p.next,ArrowDown:p.next,PageDown:p.next,ArrowLeft:p.back,ArrowUp:p.back,PageUp:p.back});let u=f=>r.filter(m=>m.goals.includes(f.item)).length;return l`<section class="gap-list">
    ${!o.length&&l`<p class="empty">${n("plan_goals_empty")}</p>`}
    <ul class="plan-cards two" ref=${p.box}>${p.shown.map((f,m)=>l`<li key=${f.item} ...${P(p,m)}>
      <${Xt} line=${f} frame=${t} groups=${s} t=${n} off=${a}
        more=${u(f)?n("plan_lines",{n:u(f)}):n("plan_goal_idle")} /></li>`)}</ul>
    <${T} pages=${p} t=${n} words="plan_goals_more" hidden=${p.all} />
  </section>`}var is=12,yr=8;function ls({frame:t,state:e,t:n,groups:s}){let{body:o}=e,r=f=>t.questions.find(m=>m.id===f)||{text:"",fields:[]},a=et(2+o.others.length),i={frame:t,groups:s,t:n,tabs:a,words:"scale_more_answers",empty:n("scale_none")},c=o.others[a.at-2],p=o.marks.filter(f=>f.text),u=[n("scale_where"),n("scale_why"),...o.others.map(f=>r(f.question).head||r(f.question).text)];return l`<${nt} names=${u} tabs=${a}>
    ${a.at===0&&l`<${xr} question=${r(o.question)} body=${o} t=${n} groups=${s} tabs=${a} />`}
    ${a.at===1&&l`<${it} ...${i} key="why" subject="why" cards=${p} title=${r(o.question).text}
      lead=${f=>l`<strong class="level-badge"><span class="hush">${n("scale_level",{n:f.level})}</span>
        <span aria-hidden="true">${f.level}</span></strong>`} />`}
    ${c&&l`<${it} ...${i} key=${c.question} subject=${c.question} cards=${c.cards}
      title=${r(c.question).text} />`}
  <//>`}function xr({question:t,body:e,t:n,groups:s,tabs:o}){J(pt,o);let r=t.fields.find(i=>i.id===e.field)||{levels:5},a=Array.from({length:r.levels},(i,c)=>c+1);return l`<section class="scale">
    <h2><span class="scale-asked">${t.text}</span>
      ${e.mean!=null&&l`<strong class="scale-mean">${n("scale_mean",{mean:e.mean,levels:r.levels,n:e.marks.length})}</strong>`}</h2>
    <div class="scale-stacks" style=${`--levels:${r.levels}`}>
      ${a.map(i=>l`<${wr} key=${i} level=${i} t=${n} groups=${s}
        marks=${e.marks.filter(c=>c.level===i)} />`)}
    </div>
    <div class="scale-axis" style=${`--levels:${r.levels}`} aria-hidden="true">
      ${a.map(i=>l`<strong key=${i}>${i}</strong>`)}
      ${e.mean!=null&&l`<span class="scale-pin" style=${`left:${(e.mean-.5)/r.levels*100}%`}></span>`}
    </div>
    <p class="scale-ends"><span>1 = ${r.low}</span><span>${r.levels} = ${r.high}</span></p>
  </section>`}function wr({level:t,marks:e,t:n,groups:s}){let o=e.length>is?e.slice(0,is-1):e;return l`<ul class=${"scale-stack"+(e.length>yr?" dense":"")} aria-label=${n("scale_level",{n:t})}>
    ${o.map(r=>s.get(r.group)).filter(Boolean).map(r=>l`<li key=${r.id}>
      <${D} look=${r} /><${B} name=${r.name} /></li>`)}
    ${o.length<e.length&&l`<li>${n("scale_more",{n:e.length-o.length})}</li>`}
  </ul>`}function cs({frame:t,state:e,t:n,groups:s}){let{pieces:o,columns:r}=e.body,a=[...o.map((x,v)=>({text:x,n:v+1})),...r.flatMap(x=>[{asked:x.question},{said:x.question}])],[i,c]=k(0),p=a[Math.min(i,a.length-1)]||{},u=t.questions.find(x=>x.id===(p.asked||p.said)),f=p.said?r.find(x=>x.question===p.said).cards:[],m=A(f,p.said||""),$=x=>c(Math.max(0,Math.min(x,a.length-1))),d=()=>p.said&&m.after>0?m.next():$(i+1),g=()=>p.said&&m.before>0?m.back():$(i-1);M({ArrowRight:d,PageDown:d,ArrowDown:d,ArrowLeft:g,PageUp:g,ArrowUp:g});let b=p.said?"said":p.asked?"asked":"told",C=f.length?n("story_answers_n",{n:f.length}):n("story_answers");return l`<div class=${`story-board ${b}`}>
    ${b==="said"&&l`<div class="question"><h2>${u.head||u.text}</h2></div>
      ${!f.length&&l`<p class="empty">${n("board_no_answers")}</p>`}
      <ul class="wall" ref=${m.box}>${m.shown.map((x,v)=>l`<li key=${x.item} ...${P(m,v)}>
        <p class="wall-text" lang="th">${x.text}</p>
        <${Qt} ids=${u.fields.flatMap(q=>(x.fields||{})[q.id]||[])} heads=${e.body.heads} />
        ${s.get(x.group)&&l`<${E} look=${s.get(x.group)} />`}
      </li>`)}</ul>`}
    ${b!=="said"&&l`<${kr} key=${i} text=${u?u.text:p.text} />`}
    <div class="story-foot">
      <ol class="story-dots" aria-hidden="true">${a.map((x,v)=>l`<li key=${v}
        class=${v===i?"now":v<i?"past":""}></li>`)}</ol>
      <strong role="status">${b==="told"?n("story_piece",{n:p.n,all:o.length}):b==="asked"?n("story_asked"):C}</strong>
      ${f.length>0&&m.after>0&&l`<span class="more">${n("board_more_answers",{n:m.after})}</span>`}
      <${j} sign="back" label=${n("story_back")} onClick=${g} disabled=${i===0} />
      <${j} sign="next" label=${n("story_next")} onClick=${d} disabled=${i===a.length-1&&!m.after} />
    </div>
  </div>`}function kr({text:t}){let e=ut(),{box:n}=Ht(t,36*e,76*e);return l`<div class="story-room"><p lang="th" ref=${n}>${t}</p></div>`}var us=0;function $s({frame:t,state:e,t:n,groups:s}){let{roles:o,least:r,note:a}=e.body,i=["all",...o.map(g=>g.question),...e.body.groups.length?["groups"]:[]],[c,p]=k(us),u=Math.min(c,i.length-1),f=g=>p(Math.max(0,Math.min(u+g,i.length-1)));M({ArrowRight:()=>f(1),PageDown:()=>f(1),ArrowLeft:()=>f(-1),PageUp:()=>f(-1)});let m=g=>t.questions.find(b=>b.id===g)||{fields:[]},$=o.find(g=>g.question===i[u]),d={roles:o,least:r,asked:m,t:n};return l`<div class="team">
    <div class="tabs">${i.map((g,b)=>l`<button key=${g} class="button" aria-pressed=${String(b===u)}
      onClick=${()=>p(b)}>${vr(g,b,n)}</button>`)}</div>
    ${$?l`<${Mr} role=${$} ...${d} />`:i[u]==="groups"?l`<${Lr} rows=${e.body.groups} groups=${s} ...${d} />`:l`<${Pr} ...${d} />`}
    <p class="team-foot">${u===us&&a?n("team_note",{words:a}):n("team_steps",{least:r})}${$&&ps($)>0&&l` · <strong>${n("team_waiting",{n:ps($)})}</strong>`}</p>
  </div>`}var vr=(t,e,n)=>t==="all"?n("team_all"):t==="groups"?n("team_by_group"):n("team_role",{n:e}),ps=t=>Math.max(0,...t.items.map(e=>e.n?e.waiting:0));function Sr({n:t,waiting:e,least:n,t:s}){return l`<span class="team-n">${t?s("team_n",{n:t}):s("team_few",{least:n,n:e})}</span>`}function Pr({roles:t,asked:e,least:n,t:s}){return l`<ul class="profile">${t.map(o=>{let r=e(o.question),a=Ar(r),i=Math.max(0,...o.items.map(c=>c.waiting));return l`<li key=${o.question}>
      <p class="profile-words"><span class="num">${r.num}</span> ${r.text}</p>
      <span class="meter" aria-hidden="true">${o.mean!==null&&l`<span style=${`width:${100*o.mean/a}%`} />`}</span>
      <strong class="profile-mean">${o.mean===null?"–":o.mean.toFixed(1)}</strong>
      <${Sr} n=${o.n} waiting=${i} least=${n} t=${s} />
    </li>`})}</ul>`}var Ar=t=>(t.fields.find(e=>e.kind==="level")||{levels:5}).levels;function Mr({role:t,asked:e,least:n,t:s}){let o=e(t.question),r=o.fields.find(i=>i.kind==="level"),a=Array.from({length:r.levels},(i,c)=>c+1);return l`<div class="role">
    <h2><span class="num">${o.num}</span> ${o.text}</h2>
    <table class="heat"><thead><tr><th class="heat-words">
        <span>${s("team_low",{words:r.low})}</span><span>${s("team_high",{n:r.levels,words:r.high})}</span></th>
      ${a.map(i=>l`<th key=${i} class="heat-cell">${i}</th>`)}
      <th class="heat-mean">${s("team_mean")}</th></tr></thead>
      <tbody>${t.items.map(i=>l`<tr key=${i.field}>
        <td class="heat-words">${o.fields.find(c=>c.id===i.field).text}</td>
        ${i.n?i.counts.map((c,p)=>l`<td key=${p} class="heat-cell" style=${Cr(c/i.n)}>${c}</td>`):l`<td class="heat-few" colspan=${r.levels}>${s("team_few",{least:n,n:i.waiting})}</td>`}
        <td class="heat-mean">${i.mean===null?"–":i.mean.toFixed(1)}
          ${i.n>0&&l`<span class="team-n">${s("team_n",{n:i.n})}</span>`}</td>
      </tr>`)}</tbody></table>
  </div>`}var Cr=t=>`background:rgba(11,93,107,${(.92*t).toFixed(2)});color:${t>.45?"#fff":"var(--ink)"}`;function Lr({rows:t,roles:e,groups:n,t:s,least:o}){let r=A(t,"groups",a=>a.querySelectorAll("tbody tr"));return l`<div class="role"><h2>${s("team_groups",{least:o})}</h2>
    <div class="team-room" ref=${r.box}><table class="heat"><thead><tr><th class="heat-words"></th>
      ${e.map((a,i)=>l`<th key=${a.question} class="heat-cell">${i+1}</th>`)}</tr></thead>
      <tbody>${r.shown.map((a,i)=>l`<tr key=${a.group} ...${P(r,i)}>
        <td class="heat-words">${n.get(a.group)&&l`<${E} look=${n.get(a.group)} />`}</td>
        ${a.roles.map((c,p)=>l`<td key=${p} class="heat-cell">${c.mean===null?"–":c.mean.toFixed(1)}</td>`)}
      </tr>`)}</tbody></table></div>
    <${T} pages=${r} t=${s} words="board_more" hidden=${r.all} /></div>`}function ds({frame:t,state:e,t:n,groups:s}){let{common:o,different:r,left:a,all:i}=e.body,[c,p]=k(""),u=[...o,...r].find(f=>f.theme===c);if(u){let f=()=>p(""),m={go:f};return l`<div class="themes-open"><${it} subject=${c} cards=${u.sayings} frame=${t} groups=${s} t=${n}
      tabs=${m} words="themes_more_answers">
      <div class="read-head"><h2>${u.name}</h2><button class="button" onClick=${f}>${n("themes_back")}</button></div>
    <//></div>`}return l`<section class="themes">
    <div class="themes-areas">
      <${fs} kind="common" found=${o} none=${n("themes_none")} t=${n} groups=${s} open=${p} />
      <${fs} kind="different" found=${r} none=${n("themes_none_different")} t=${n} groups=${s} open=${p} />
    </div>
    <p class="themes-left">${i>0&&n(a?"themes_left":"themes_all_in",{n:a,all:i})}</p>
    <ul class="themes-legend" aria-hidden="true">${e.groups.map(f=>s.get(f.id)).map(f=>l`<li key=${f.id}>
      <${D} look=${f} /><${B} name=${f.name} /></li>`)}</ul>
  </section>`}function fs({kind:t,found:e,none:n,t:s,groups:o,open:r}){let a=A(e,t);return M(t==="common"?{ArrowDown:a.next,ArrowUp:a.back,PageDown:a.next,PageUp:a.back}:{ArrowRight:a.next,ArrowLeft:a.back}),l`<section class=${"themes-area "+t}>
    <h2>${s(`themes_${t}`)} <span class="gentle">${s(`themes_${t}_what`)}</span></h2>
    ${!e.length&&l`<p class="themes-none">${n}</p>`}
    <ul ref=${a.box}>${a.shown.map((i,c)=>l`<li key=${i.theme} ...${P(a,c)}>
      <button class="theme" aria-label=${s("themes_open",{name:i.name})} onClick=${()=>r(i.theme)}>
        <span class="theme-name" lang="th">${i.name}</span>
        <${Tr} kind=${t} ids=${i.groups} groups=${o} t=${s} />
      </button></li>`)}</ul>
    <${T} pages=${a} t=${s} words="themes_more" hidden=${a.all} />
  </section>`}function Tr({kind:t,ids:e,groups:n,t:s}){let o=e.map(r=>n.get(r)).filter(Boolean);return t==="different"?l`<span class="theme-from">${o.map(r=>l`<${D} key=${r.id} look=${r} /><${B} name=${r.name} />`)}</span>`:l`<span class="theme-from"><strong>${s("themes_groups",{n:o.length})}</strong>
    ${o.map(r=>l`<span key=${r.id} title=${r.name}><${D} look=${r} /><span class="hush">${r.name}</span></span>`)}</span>`}function ms({frame:t,state:e,t:n,groups:s}){let{columns:o}=e.body,r=o.flatMap(c=>c.cards),a=A(r,e.phase);M({ArrowRight:a.next,PageDown:a.next,ArrowLeft:a.back,PageUp:a.back});let i=c=>t.questions.find(p=>p.id===c);return l`<div class="wall-board">
    ${!r.length&&l`<p class="wall-empty">${n("wall_empty")}</p>`}
    <ul class="wall" ref=${a.box}>${a.shown.map((c,p)=>l`<li key=${c.item} ...${P(a,p)}>
      <p class="wall-asked">${(i(c.question)||{}).head||(i(c.question)||{}).text}</p>
      <p class="wall-text" lang="th">${c.text}</p>
      <${at} question=${i(c.question)} values=${c.fields} frame=${t} t=${n} />
      ${s.get(c.group)&&l`<${E} look=${s.get(c.group)} />`}
    </li>`)}</ul>
    <${T} pages=${a} t=${n} words="board_more" hidden=${a.all} />
  </div>`}var Le=6,qr=1e3,Dr=2e3,hs={at:0,beat:-Le};function gs({frame:t,state:e,t:n}){let s=et(2);return l`<${nt} names=${[n("warmup_tab_moves"),n("warmup_tab_videos")]} tabs=${s}>
    ${s.at===0?l`<${Er} moves=${t.texts.warmup_moves} t=${n} />`:l`<${Rr} videos=${e.body.videos} tabs=${s} t=${n} />`}
  <//>`}function Er({moves:t,t:e}){let[n,s]=k(hs),[o,r]=k(!1),a=t[n.at],i=p=>s({at:Math.max(0,Math.min(n.at+p,t.length)),beat:-Le});if(N(()=>{if(o||!a)return;let p=setTimeout(()=>s(Or(n,a)),n.beat<0?qr:Dr);return()=>clearTimeout(p)},[n,o]),M({" ":()=>r(!o),ArrowRight:()=>i(1),PageDown:()=>i(1),ArrowLeft:()=>i(-1),PageUp:()=>i(-1)}),!a)return l`<${jr} t=${e} again=${()=>s(hs)} />`;let c=n.beat<0;return l`<section class="moves" data-move=${n.at+1}>
    <div class="move-words">
      <p class="move-at">${e("warmup_move",{n:n.at+1,all:t.length})}</p>
      <h2>${a.title}</h2>
      <p class="move-how">${a.how}</p>
      <p class="move-safe">${e("warmup_safe")}</p>
    </div>
    <div class=${"move-count"+(c?" ready":"")} role="timer">
      <p>${o?e("warmup_paused"):c?e("warmup_ready"):e("warmup_of",{n:a.count})}</p>
      <p class="move-number" data-beat=${n.beat}>${Math.abs(n.beat)}</p>
    </div>
    <div class="move-keys">
      <button class="button" disabled=${n.at===0} onClick=${()=>i(-1)}>${e("warmup_back")}</button>
      <button class="button primary" aria-pressed=${String(o)} onClick=${()=>r(!o)}>${e(o?"warmup_go":"warmup_pause")}</button>
      <button class="button" onClick=${()=>i(1)}>${e("warmup_next")}</button>
    </div>
  </section>`}function Or({at:t,beat:e},n){return e===-1?{at:t,beat:1}:e<n.count?{at:t,beat:e+1}:{at:t+1,beat:-Le}}function jr({t,again:e}){return l`<section class="moves-done"><h2>${t("warmup_done")}</h2><p>${t("warmup_done_more")}</p>
    <button class="button" onClick=${e}>${t("warmup_again")}</button></section>`}function Rr({videos:t,tabs:e,t:n}){return J(pt,e),l`<section class="films"><h2>${n("warmup_videos")}</h2>
    <ul>${t.map(s=>l`<li key=${s.id}>
      <p class="film-title">${s.title}</p>
      <p><a href=${s.url} target="_blank" rel="noopener noreferrer">${s.url.replace(/^https?:\/\//,"")}</a>
        ${s.needs_internet&&l` <strong class="needs">${n("warmup_internet")}</strong>`}</p>
    </li>`)}</ul>
    <p>${n("warmup_videos_how")}</p>
  </section>`}var Te={agenda:Zn,alone:An,columns:Tn,forms:qn,goals:Rn,home:Cn,instruments:Un,matrix:Qn,numbers:Ln,plan:as,scale:ls,story:cs,team:$s,themes:ds,wall:ms,warmup:gs,welcome:Xn};var Nr={recall:Ft,gallery:he,plenary:Sn},_s=()=>/^\/board\//.test(location.pathname);function Ur({frame:t,state:e,page:n,t:s}){let[o,r]=k(!1),{kind:a}=e.body||{},i=(t.kind==="memory"?Nr[e.phase]:e.phase==="gallery"?he:e.phase&&(Te[a]||Te.wall))||bn;N(()=>{e.lead&&e.lead!==t.activity&&_s()&&location.assign(`/board/${e.lead}`)},[e.lead]);let c=e.spotlight&&e.spotlight.item!==(e.body||{}).lit&&e.spotlight,p=$n(t,e.groups),u={frame:t,state:e,t:s,groups:p},f=["board",_s()&&"whole",(o||c)&&"covered"].filter(Boolean).join(" ");return l`<div class=${f} data-phase=${e.phase} lang=${t.language||"th"}>
    <${Ir} frame=${t} state=${e} page=${n} t=${s} join=${()=>r(!0)} />
    <div class="board-main" key=${e.phase}><${i} ...${u} /></div>
    ${o&&!c&&l`<${yn} ...${u} close=${()=>r(!1)} />`}
    ${c&&l`<${Pn} ...${u} key=${c.item} card=${c} />`}
  </div>`}function Ir({frame:t,state:e,page:n,t:s,join:o}){let r=t.phases.findIndex(a=>a.id===e.phase);return l`<header class="board-head">
    <div class="board-titles">
      <h1>${It(t.title)}</h1>
      <p>${e.pause.text?l`<strong class="board-pause">${e.pause.text} · ${e.pause.time}</strong>`:r<0?e.about.title:Br(t.phases,r,e,s)}</p>
    </div>
    ${e.about.demo&&l`<${Bt} t=${s} />`}
    ${r>=0&&l`<button class="button quiet board-join" onClick=${o}>
      <${kt} name="qr" /> ${s("board_join_short")}
    </button>`}
    <${pn} timer=${e.timer} page=${n} t=${s} />
  </header>`}function Br(t,e,n,s){let o=s("board_phase",{n:e+1,all:t.length,title:t[e].title});return n.phase!=="gallery"||!n.round.number?o:`${o} · ${s("board_round",{n:n.round.number,all:Math.max(n.round.count,n.round.number)})}`}var Rc=un(Ur);export{Rc as default};
