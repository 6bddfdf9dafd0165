var O,Dt,Ms,X,nt,De,Ot,Te,jt,ot,st,Cs,xe=Symbol.for("pv"),Oe={},je=[],Ls=/^m(i|n|o|s|text|space)$/,rt=Array.isArray,at=je.slice,re=Object.assign;function oe(e){e&&e.parentNode&&e.remove()}function Nt(e,t,n){var s,o,r,a={},i=arguments.length;for(r in t)r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:a[r]=t[r];return i>2&&(a.children=i>3?at.call(arguments,2):n),ye(e,a,s,o,null)}function ye(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xe,__v:o||++Dt,__i:-1,__u:0};return!o&&O.vnode&&O.vnode(r),r}function Ne(e){return e.children}function qe(e,t){this.props=e,this.context=t,this.__g=0}function Q(e,t){if(t==null)return e.__&&Q(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Q(e)}function Ts(e){var t,n=e.__v,s=n.__e,o=[],r=[],a=e.__P;a&&((t=re({constructor:xe},n)).__v=n.__v+1,O.vnode&&O.vnode(t),it(a,t,n,e.__n,a.namespaceURI,32&n.__u?[s]:null,o,s||Q(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,zt(o,t,r),n.__=n.__e=null,t.__e!=s&&Rt(t))}function Rt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Rt(e)}function qt(e){(8&e.__g||(e.__g|=8,X.push(e),De++))&&nt==O.debounceRendering||((nt=O.debounceRendering)||queueMicrotask)(It)}function It(){try{for(var e,t=1;X.length;)X.length>t&&X.sort(Ot),e=X.shift(),t=X.length,8&e.__g&&Ts(e)}finally{(De=X.length)&&(nt||queueMicrotask)(It)}}function Ut(e,t,n,s,o,r,a,i,c,p,u){var f,m,$,d,g,b,C=s.__k||je,x=t.length;for(c=qs(n,t,C,c,x),f=0;f<x;f++)($=n.__k[f])!=null&&(m=~$.__i&&C[$.__i]||Oe,$.__i=f,b=it(e,$,m,o,r,a,i,c,p,u),d=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&lt(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||d,$)),g=g||d,4&$.__u?(c=Bt($,c,e,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&b!==void 0?c=b:d&&(c=d.nextSibling),$.__u&=-21);return n.__e=g,c}function qs(e,t,n,s,o){var r,a,i,c,p,u,f,m,$,d=n.length,g=d,b=0,C=0,x=e.__k=Array(o);for(r=0;r<o;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[r]=ye(null,a):rt(a)?a=x[r]=ye(Ne,{children:a}):a.constructor===xe&&a.__b?a=x[r]=ye(a.type,a.props,a.key,a.ref,a.__v):x[r]=a,c=r+b,a.__=e,a.__b=e.__b+1,i=null,~(p=a.__i=Es(a,n,c,g))&&(g--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,C=1)):(~p||(o>d?b--:o<d&&b++),typeof a.type!="function"&&(a.__u|=4))):x[r]=null;if(C){for(u=[],f=[],r=0;r<o;r++)if((a=x[r])&&16&a.__u){for(b=0,m=u.length;b<m;)u[$=b+m>>1]<a.__i?b=$+1:m=$;u[b]=a.__i,f[r]=b+1}for(b=u.length;r--;)f[r]&&(f[r]==b?b--:x[r].__u|=4)}if(g)for(r=0;r<d;r++)!(i=n[r])||2&i.__u||(i.__e==s&&(s=Q(i)),ct(i,i));return s}function Bt(e,t,n,s){var o,r,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Bt(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Q(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!s&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Es(e,t,n,s){var o,r=e.key,a=e.type,i=t[n],c=i&&!(2&i.__u);if(i===null&&r==null||c&&r==i.key&&a==i.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o;for(o=n+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o}return-1}function Et(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Le(e,t,n,s,o){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Et(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Et(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(a=st[t]||(st[t]=Ds(t)),(e.__a||(e.__a={}))[t]=ot,r=t!=(t=t.replace(jt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ds(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Te]==null)t[Te]=ot++;else if(t[Te]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function it(e,t,n,s,o,r,a,i,c,p){var u,f,m,$,d,g,b,C,x,v,q,de,Ce,le,G,me,W,V,F=t.type;if(t.constructor!==xe)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,f=r=[],u.nodeType==8?i=Ee(u,r):r.push(u),i=r[0]||i),(u=O.__b)&&u(t);e:if(typeof F=="function"){m=a.length;try{if(C=t.props,x=(u=F.prototype)&&u.render,v=(u=F.contextType)&&s[u.__c],q=u?v?v.props.value:u.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(x?t.__c=$=new F(C,q):(t.__c=$=new qe(C,q),$.constructor=F,$.render=js),v&&v.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),x&&($.__s||($.__s=$.state),F.getDerivedStateFromProps&&($.__s==$.state&&($.__s=re({},$.__s)),re($.__s,F.getDerivedStateFromProps(C,$.__s)))),d=$.props,g=$.state,$.__v=t,n.__c){if(C!==d&&x&&!F.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(C,q),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(C,$.__s,q)===!1){t.__v!=n.__v&&($.props=C,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(z){z&&(z.__=t)}),je.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&a.push($),i=Q(n);break e}$.componentWillUpdate&&$.componentWillUpdate(C,$.__s,q),x&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(d,g,b)})}else x&&!F.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),x&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=q,$.props=C,$.__P=e,$.__g&=-5,de=O.__r,Ce=x?25:0;do $.__g&=-9,de&&de(t),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++Ce<25);x&&(je.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=re({},s,$.getChildContext())),x&&n.__c&&$.getSnapshotBeforeUpdate&&(b=$.getSnapshotBeforeUpdate(d,g)),le=u&&u.type===Ne&&u.key==null?u.props.children:u,C.__P&&(u=i,o=(e=C.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&ct(z,z)}),n.__k=null),i=n.__k?Q(n,0):null),i=Ut(e,rt(le)?le:[le],t,n,s,o,r,a,i,c,p),C.__P&&(t.__e=null,i=u),t.__u&=-161,f&&f.some(oe),$.__h.length&&a.push($),1&$.__g&&($.__g&=-4)}catch(z){if(a.length=m,t.__v=null,c||r)if(z&&z.then){if(t.__u|=128|c,r){for(~(W=r.indexOf(i||void 0))||(W=r.length);(V=r[W-1])&&V.nodeType==8;)W--;for(;W<r.length;W++)if(V=r[W])if(r[W]=null,G){if(V==me)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(me=Ee(G=V))}}if(!G){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;G=i}(u=Ee(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,i=u):t.__e=i,i=i&&i.nextSibling}else r&&r.some(oe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),z&&z.then||Ht(t),O.__e(z,t,n)}}else i=t.__e=Os(n.__e,t,n,s,o,r,a,c,p,e);return(u=O.diffed)&&u(t),i}function Ee(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ht(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ht))}function zt(e,t,n){for(var s=0;s<n.length;)lt(n[s++],n[s++],n[s++]);O.__c&&O.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){O.__e(r,o.__v)}})}function Os(e,t,n,s,o,r,a,i,c,p){var u,f,m,$,d,g,b,C,x=n.props||Oe,v=t.props,q=t.type;if(q=="svg"?o="http://www.w3.org/2000/svg":q=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((d=r[u])&&(q?d.localName==q:d.nodeType==3)){e=d,r[u]=null;break}}if(!e){if(C=p.ownerDocument||document,!q)return C.createTextNode(v);e=C.createElementNS(o,q,v.is?v:p),i&&(O.__m&&O.__m(t,r),i=!1),r=null}if(q){if(p=q=="template"&&e.content||e,r=q=="textarea"&&v.defaultValue!=null?null:r&&at.call(p.childNodes),!i&&r)for(x={},u=0;u<e.attributes.length;u++)x[(d=e.attributes[u]).name]=d.value;for(u in x)d=x[u],u=="dangerouslySetInnerHTML"?m=d:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||Le(e,u,null,d,o);for(u in v)d=v[u],u=="children"?$=d:u=="dangerouslySetInnerHTML"?f=d:u=="value"?g=d:u=="checked"?b=d:i&&typeof d!="function"||x[u]===d||Le(e,u,d,x[u],o);f?(i||m&&(f.__html==m.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(m&&(e.textContent=""),(q=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ls.test(q))&&(o="http://www.w3.org/1999/xhtml"),Ut(p,rt($)?$:[$],t,n,s,o,r,a,r?r[0]:n.__k&&Q(n,0),i,c),r&&r.some(oe)),i&&q!="textarea"||(u="value",q=="progress"&&g==null?e.removeAttribute(u):g==null||g===e[u]&&(q!="progress"||g)||Le(e,u,g,x[u],o),u="checked",b!=null&&b!=e[u]&&Le(e,u,b,x[u],o))}else x===v||i&&e.data==v||(e.data=v);return e}function lt(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){O.__e(o,n)}}function ct(e,t,n){var s,o,r,a;if(O.unmount&&O.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||lt(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){O.__e(i,t)}s.__P=s.__n=null}if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&ct(s[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Ee(s,r=[]))&&(s==e.__e&&r.some(oe),oe(o),oe(s)),n||oe(e.__e),e.__e=e.__c=e.__=null}function js(e,t,n){return this.constructor(e,n)}function ut(e,t){var n,s,o,r;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ye(Ne,{children:[e]}),o=[],r=[],it(t,t.__k,s||Oe,Oe,t.namespaceURI,s?null:t.firstChild?at.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),zt(o,t.__k,r),t.__k.props.children=null}O={__e:function(e,t,n,s){for(var o,r,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw De=0,e}},Dt=0,Ms=function(e){return e!=null&&e.constructor===xe},qe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=re({},this.state)),typeof e=="function"&&(e=e(re({},n),this.props)),e&&(re(n,e),this.__v&&(t&&this.__k.push(t),qt(this)))},qe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qt(this))},qe.prototype.render=Ne,X=[],De=0,Ot=function(e,t){return e.__v.__b-t.__v.__b},Te=Symbol(),jt=/(PointerCapture)$|Capture$/i,ot=0,st={},Cs=0;var ce,U,pt,Wt,$t=Object.is,Re=0,Zt=[],ft=[],I=O,Ft=I.__b,Kt=I.__r,Gt=I.diffed,Vt=I.__c,Jt=I.unmount,Yt=I.__;function Ie(e,t){I.__h&&I.__h(U,e,Re||t),Re=0;var n=U.__H||(U.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return Re=1,Ns(en,e)}function Ns(e,t,n){var s=Ie(ce++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):en(void 0,t),function(r){var a=(s.__N||s.__)[0],i=s.t(a,r);$t(a,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=U,!U.__f)){U.__f=!0;var o=U.shouldComponentUpdate;U.shouldComponentUpdate=function(r,a,i){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,$t(m.__[0],m.__N[0])||(u=!0))}),o){var f=o.call(this,r,a,i);return p?f||u:f}return!p||u}}return s.__}function j(e,t){var n=Ie(ce++,3);!I.__s&&mt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,U.__H.__h.push(n))}function Y(e,t){var n=Ie(ce++,4);!I.__s&&mt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,U.__h.push(n))}function B(e){return Re=5,Rs(function(){return{current:e}},[])}function Rs(e,t){var n=Ie(ce++,7);return mt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Is(){var e;do{for(;e=ft.shift();)try{we(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Zt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(we),t.__h.some(dt),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(ft.length)}I.__b=function(e){U=null,Ft&&Ft(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Yt&&Yt(e,t)},I.__r=function(e){Kt&&Kt(e),ce=0;var t=(U=e.__c).__H;t&&(pt==U?U.__h=[]:(t.__h.some(we),t.__h.some(dt),ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),pt=U},I.diffed=function(e){Gt&&Gt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Qt(Zt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),pt=U=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(we),n.__h=n.__h.filter(function(s){return!s.__||dt(s)})}catch(s){n.__h=[function(){throw s}]}}),Vt&&Vt(e,t)},I.unmount=function(e){Jt&&Jt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Qt(ft.push(o))}else we(o)}catch(r){t=r}}),s.__H=void 0,t&&I.__e(t,s.__v))};var Xt=typeof requestAnimationFrame=="function";function Us(e){var t,n=function(){clearTimeout(s),Xt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Xt&&(t=requestAnimationFrame(n))}function Qt(e){e!=1&&Wt==I.requestAnimationFrame||((Wt=I.requestAnimationFrame)||Us)(Is)}function we(e){var t=U,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),U=t}function dt(e){var t=U;e.__c=e.__(),U=t}function mt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!$t(n,e[s])})}function en(e,t){return typeof t=="function"?t(e):t}var nn=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],i=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?s[0]=i:a===4?s[1]=Object.assign(s[1]||{},i):a===5?(s[1]=s[1]||{})[t[++r]]=i:a===6?s[1][t[++r]]+=i+"":a?(o=e.apply(i,nn(e,i,n,["",null])),s.push(o),i[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(i)}return s},tn=new Map;function sn(e){var t=tn.get(this);return t||(t=new Map,tn.set(this,t)),(t=nn(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,a="",i="",c=[0],p=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,o),r=6),m&&(c.push(r,m,0,o),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var f=0;f<n[u].length;f++)s=n[u][f],r===1?s==="<"?(p(),c=[c],r=3):a+=s:r===4?a==="--"&&s===">"?(r=1,a=""):a=s+a[0]:i?s===i?i="":a+=s:s==='"'||s==="'"?i=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=a,a=""):s==="/"&&(r<5||n[u][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):a+=s),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}function ke(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function on(e=()=>performance.now()/1e3,t=()=>Date.now()/1e3){let n=()=>t()-e(),s=n(),o=n();return{now:()=>e()+s,set(r){s=r-e()},doubtful(){let r=Math.abs(n()-o)>1;return o=n(),r}}}var Bs=/[\ud800-\udfff]/gu;function ve(e){return typeof e=="string"?e.replace(Bs,"�"):Array.isArray(e)?e.map(ve):!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[ve(t),ve(n)]))}var Hs=15e3,zs=3;function rn(e){let t=new Map,n=on(),s={connected:()=>e.connected!==!1,now:n.now},o=c=>{s.connected()&&(c.sent+=1,c.seat=e.seat,c.timer=setTimeout(()=>c.settle({}),Hs),e.send(c.message))},r=c=>{let p=c&&t.get(c.id);p&&(typeof c.now=="number"&&p.sent===1&&n.set(c.now),p.settle(c))},a=c=>{c.endings+=1,c.endings===zs&&c.settle({ok:!1,error:Fs(e.get("frame").texts)})},i=({detail:c})=>{let p=Array.from(t.values());p.forEach(u=>clearTimeout(u.timer)),s.connected()?p.forEach(u=>Ws(u,e.seat)?o(u):u.settle({})):c.ended&&p.filter(({sent:u})=>u).forEach(a)};return s.call=(c,p={})=>new Promise(u=>{let f=ke(),m=d=>{clearTimeout($.timer),t.delete(f),u(d)},$={message:ve({id:f,do:c,args:p}),settle:m,sent:0,endings:0};if(c==="clock"&&!s.connected())return void u({});t.set(f,$),o($)}),s.keepTime=()=>n.doubtful()?s.call("clock"):Promise.resolve({}),e.on("msg:custom",r),addEventListener("samut:connection",i),s.close=()=>{t.forEach(({timer:c})=>clearTimeout(c)),e.off("msg:custom",r),removeEventListener("samut:connection",i)},s}var Ws=({sent:e,seat:t,message:n},s)=>!e||t===s||!!n.args.id,Fs=e=>({where:"",what:e.not_taken,do:e.not_taken_do});var Be="samut:drafts",Ks=1e3,Gs="~",ee={n:0,visit:"",drafts:{}},Ue,Z,an;async function ln(e){let t=cn(e);un({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([Qs(e),new Promise(n=>setTimeout(n,Ks))])}function cn(e){let t=Xs();return t&&t.n>ee.n&&(ee=t),ee.visit===e?ee:{...ee,visit:e,drafts:{}}}function un(e){ee=e;try{localStorage.setItem(Be,JSON.stringify(ee))}catch{}pn()}function Vs(e,t){let{alone:n,...s}=cn(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(o=>Object.assign(t.drafts,Js(o,t.drafts[o],s.drafts[o]))),s.drafts=t.drafts),un({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function Js(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+Gs]:t}:{[e]:Ys(t,n)}:{}}function Ys(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,o=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[r,a]=["fields","answers"].map(i=>({...e[i],...t[i]}));return{...e,...t,how:n,digits:s,fields:r,answers:a,text:o.filter(Boolean).join(`
`),id:ke()}}function Xs(){try{return JSON.parse(localStorage.getItem(Be))}catch{return null}}function pn(){if(an=!!Z,!(!Ue||Z))try{Z=Ue.transaction("kept","readwrite",{durability:"strict"}),Z.objectStore("kept").put(ee,Be),Z.oncomplete=Z.onabort=()=>{Z=null,an&&pn()}}catch{Ue=Z=null}}function Qs(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(Be);o.onerror=t,o.onsuccess=()=>{Ue=s,Vs(e,o.result),t()}}}catch{t()}})}function He(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((a,i)=>i in n?He(a,n[i]):a);let o=Object.entries(e).filter(([a])=>!s.includes(a)),r=Object.entries(n).map(([a,i])=>[a,He(e[a],i)]);return Object.fromEntries([...o,...r])}var $n={limits:{},t:e=>e},Zs=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,eo=e=>typeof e=="string"?e.replace(Zs,"$1⁠ฯ"):e,l=sn.bind((e,t,...n)=>Nt(e,t,...n.map(eo))),to=3600;function no(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function so(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",He(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function fn(e){function t({model:n,page:s}){let[,o]=k(0);j(()=>{let i=()=>o(u=>u+1),c=()=>s.connected()&&s.call("clock").then(i),p=()=>document.hidden||c();return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",c),document.addEventListener("visibilitychange",p),c(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",c),document.removeEventListener("visibilitychange",p)}},[]);let r=n.get("frame"),a=(i,c)=>no(r.texts[i]??i,c);return Object.assign($n,{limits:r.limits,t:a}),l`<${e} key=${r.visit} frame=${r} state=${n.get("state")} page=${s} t=${a} />`}return{initialize:({model:n})=>ln(n.get("frame").visit),render({model:n,el:s}){let o=rn(n),r=so(n);return ut(l`<${t} model=${n} page=${o} />`,s),()=>{ut(null,s),r(),o.close()}}}}function oo(e,t){let[,n]=k(0);return j(()=>{let o=setInterval(()=>{t.keepTime(),n(r=>r+1)},500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function ro(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function dn({timer:e,page:t,t:n}){let s=oo(e,t);if(s==null)return null;let o=s<0,r=o?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${r}</span> ${s>-to&&l`<span class="clock-face">${ro(s)}</span>`}
  </span>`}var ht={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},ao=Object.keys(ht),io="#37474f",lo=11,Se=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function mn(e,t){let n=e.colours||[],s=e.symbols||ao;return new Map(t.map((o,r)=>[o.id,{id:o.id,name:o.name,colour:n.length?n[r%n.length]:io,symbol:s[r%s.length]}]))}function E({look:e}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${ht[e.symbol]||ht.circle} /></svg>`}function H({name:e}){let t=co(e);return l`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function co(e){let t=s=>s.find(o=>e.length-o<=lo),n=t(uo(e));return n===void 0?t(po(e))||0:n}function uo(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function po(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}function D({look:e}){return l`<span class="chip" style=${`border-color:${e.colour}`}>
    <${E} look=${e} /><${H} name=${e.name} />
  </span>`}var $o={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Pe=({name:e})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${$o[e]} /></svg>`;function T({pages:e,t,words:n,hidden:s,back:o=e.back,next:r=e.next,first:a=!0,last:i=!0}){return s?null:l`<div class="pager">
    <span class="more">${e.after>0&&t(n,{n:e.after})}</span>
    <${N} sign="back" label=${t("board_back")} onClick=${o} disabled=${a&&!e.before} />
    <${N} sign="next" label=${t("board_next")} onClick=${r} disabled=${i&&!e.after} />
  </div>`}var ze=({t:e,words:t="board_demo"})=>l`<strong class="ribbon">${e(t)}</strong>`;function N({sign:e,label:t,onClick:n,disabled:s}){return l`<button class="button turn" aria-label=${t} title=${t} disabled=${s} onClick=${n}>
    <${Pe} name=${e} />
  </button>`}var fo=1280,mo=720,hn=40,ho=.6,gn=()=>Math.max(ho,Math.min(innerWidth/fo,innerHeight/mo));function ue(){let[e,t]=k(gn());return j(()=>{let n=()=>t(gn());return addEventListener("resize",n),()=>removeEventListener("resize",n)},[]),e}function _n(e,t){let n=B(t);n.current=t,Y(()=>{e.current&&t(e.current)}),j(()=>{let s=()=>e.current&&n.current(e.current),o=new ResizeObserver(s);return e.current&&o.observe(e.current),document.fonts&&document.fonts.ready.then(s),()=>o.disconnect()},[e.current])}function A(e,t,n=s=>s.children){let s=B(null),[o,r]=k({subject:t,starts:[0]}),[a,i]=k(hn),c=o.subject===t?o.starts.filter(m=>m<e.length):[],p=c.length?c[c.length-1]:0;_n(s,m=>i(Math.max(1,go(m,n(m)))));let u=e.slice(p,p+hn),f=Math.min(p+a,e.length);return{box:s,shown:u,fitting:a,before:p,after:e.length-f,all:p===0&&f===e.length,next:()=>f<e.length&&r({subject:t,starts:[...c.length?c:[0],f]}),back:()=>p>0&&r({subject:t,starts:c.slice(0,-1)})}}function go(e,t){let n=e.getBoundingClientRect(),s=Array.from(t),o=s.findIndex(r=>{let a=r.getBoundingClientRect();return a.right>n.right+1||a.bottom>n.bottom+1});return o<0?s.length:o}var P=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function We(e,t,n){let s=B(null),[o,r]=k({text:e,now:0,count:1}),a=o.text===e?Math.min(o.now,o.count-1):0;_n(s,c=>{bo(c,t,n);let p=Math.max(1,Math.round(c.scrollWidth/c.clientWidth));p===1&&(c.style.height=""),(p!==o.count||e!==o.text)&&r({text:e,now:a,count:p}),c.scrollLeft=a*(c.clientWidth+_o(c))});let i=c=>r({text:e,count:o.count,now:Math.max(0,Math.min(a+c,o.count-1))});return{box:s,now:a,count:o.count,turn:i}}var _o=e=>parseFloat(getComputedStyle(e).columnGap)||0;function bo(e,t,n){let s=Math.round(t),o=Math.round(n);e.style.overflowWrap="",e.style.height="100%";let r=a=>(e.style.fontSize=`${a}px`,e.scrollWidth<=e.clientWidth+1&&e.scrollHeight<=e.clientHeight+1);if(!r(o)){for(;o-s>1;){let a=Math.floor((s+o)/2);r(a)?s=a:o=a}r(s)||(e.style.overflowWrap="anywhere")}}function M(e){let t=B(e);t.current=e,j(()=>{let n=s=>{let o=t.current[s.key],r=s.target.closest&&s.target.closest("input, textarea, select");!o||r||s.ctrlKey||s.altKey||s.metaKey||!t.current.over&&document.querySelector(".board .overlay")||(s.preventDefault(),o())};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function yn({state:e,t,groups:n}){return l`<section class="lobby">
    <${wn} joining=${e.joining} t=${t} />
    <${kn} state=${e} t=${t} groups=${n} />
  </section>`}function xn({state:e,t,groups:n,close:s}){let o=B(null);return j(()=>{let r=document.activeElement;o.current.focus();let a=i=>i.key==="Escape"&&s();return document.addEventListener("keydown",a),()=>{document.removeEventListener("keydown",a),r&&r.focus&&r.focus()}},[]),l`<div class="overlay" role="dialog" aria-modal="true" aria-label=${t("board_join_title")}>
    <section class="lobby">
      <${wn} joining=${e.joining} t=${t} />
      <${kn} state=${e} t=${t} groups=${n} />
    </section>
    <button class="button overlay-close" ref=${o} onClick=${s}>${t("close")}</button>
  </div>`}function wn({joining:e,t}){if(!e||!e.code)return l`<div class="how-to"><h2>${t("board_join_title")}</h2><p>${t("board_join_ask")}</p></div>`;let[n,...s]=e.urls||[];return l`<div class="how-to">
    ${e.qr&&l`<img class="qr" src=${e.qr} alt=${t("board_qr",{url:n||""})} />`}
    <div class="how-to-words">
      <h2>${t("board_join_title")}</h2>
      <p>${t(e.qr?"board_join_scan":"board_join_open")}</p>
      ${n&&l`<p class="address">${bn(n)}</p>`}
      ${s.slice(0,1).map(o=>l`<p class="address other" key=${o}>${t("board_join_or",{url:bn(o)})}</p>`)}
      <p>${t("board_join_code")}</p>
      <p class="code" aria-label=${Array.from(e.code).join(" ")}><${yo} code=${e.code} /></p>
    </div>
  </div>`}var bn=e=>e.replace(/^http:\/\//,"").replace(/\/(join)?$/,"");function yo({code:e}){let t=Math.ceil(e.length/2);return l`<span>${e.slice(0,t)}</span><span>${e.slice(t)}</span>`}function kn({state:e,t,groups:n}){let s=e.groups.reduce((r,a)=>r+(a.members||0),0),o=A(e.groups,"joined");return l`<div class="joined">
    <h2>${t(e.groups.length?"board_joined":"board_joined_none",{groups:e.groups.length,members:s})}</h2>
    <ul class="chips" ref=${o.box}>
      ${o.shown.map((r,a)=>l`<li key=${r.id} ...${P(o,a)}>
        <${D} look=${n.get(r.id)} />
      </li>`)}
    </ul>
    ${o.after>0&&l`<p class="more">${t("board_more_groups",{n:o.after})}</p>`}
  </div>`}var Ae=(e,t)=>e.questions.find(n=>n.id===t);function Fe({card:e,frame:t,groups:n,t:s,brief:o}){let r=Ae(t,e.question),a=n.get(e.group);return l`<article class="card" style=${xo(a)}>
    ${!(o&&a)&&l`<p class="card-head"><${gt} group=${e.group} groups=${n} t=${s} /></p>`}
    <p class="card-text" lang="th">
      ${o&&a&&l`<${E} look=${a} /><span class="hush">${a.name}</span>${" "}`}
      ${e.year_text&&l`<strong class="year">${e.year_text} </strong>`}
      ${e.text||l`<span class="gentle">${r&&r.text}</span>`}
    </p>
  </article>`}var xo=e=>e?`border-left-color:${e.colour}`:"";function gt({group:e,groups:t,t:n}){let s=t.get(e);return s?l`<${D} look=${s} />`:l`<span class="chip hall">${n("board_hall")}</span>`}function vn({frame:e,state:t,t:n,groups:s,card:o}){let r=ue(),a=Ae(e,o.question),i=o.text||o.year_text,{box:c,now:p,count:u,turn:f}=We(i,36*r,200*r);return M({over:!0,ArrowRight:()=>f(1),ArrowDown:()=>f(1),PageDown:()=>f(1),ArrowLeft:()=>f(-1),ArrowUp:()=>f(-1),PageUp:()=>f(-1)}),l`<div class="overlay spotlight" role="region" aria-label=${n("board_spotlight")}>
    <div class="spot-head"><p>${a&&a.text}</p>${t.about.demo&&l`<${ze} t=${n} />`}</div>
    <div class="spot-room"><p class="spot-text" lang="th" ref=${c}>${i}</p></div>
    <div class="spot-foot">
      <${gt} group=${o.group} groups=${s} t=${n} />
      ${o.text&&o.year_text&&l`<strong class="year">${o.year_text}</strong>`}
      ${u>1&&l`<span class="pager"><span>${n("board_page",{n:p+1,all:u})}</span>
        <${N} sign="back" label=${n("board_back")} onClick=${()=>f(-1)} disabled=${p===0} />
        <${N} sign="next" label=${n("board_next")} onClick=${()=>f(1)} disabled=${p===u-1} /></span>`}
    </div>
  </div>`}function Sn({frame:e,state:t,t:n}){let s=e.phases.find(a=>a.id===t.phase),o=!!(s&&s.looks_at),r=a=>e.questions.find(i=>i.id===a)||{};return l`<div class="alone">
    <p class="alone-hint">${n(o?"alone_hint_pair":"alone_hint_think")}</p>
    <ol>${t.body.rows.map(a=>l`<li key=${a.question}>
      <p class="alone-asked"><span class="num">${r(a.question).num}</span> ${r(a.question).text}</p>
      <p class="alone-count">${n("alone_people",{n:a.people})}${o&&l`<br />${n("alone_shared",{n:a.shared})}`}</p>
    </li>`)}</ol>
  </div>`}var Pn=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);var An="[\\p{M}\\u0e33\\u0eb3\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]",Mn="[\\u{1f1e6}-\\u{1f1ff}]",Cn="[\\p{So}\\p{Sm}]",Ha=new RegExp(`\\p{Cc}|(?:${Mn}{2}|${Cn})(?:\\u200d(?!${Mn})${Cn}|${An})*|[^]${An}*`,"gu");var wo=543;function _t(e,t,n,s){return e?e.fields.filter(o=>Pn({one:(t||{})[o.id]})).map(o=>({id:o.id,label:o.text,...ko(o,t[o.id],n,s)})):[]}function ko(e,t,n,s){let o=r=>(e.options.find(a=>a.id===r)||{text:r}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:o(t)}:e.kind==="choices"?{words:t.map(o).join(" · ")}:e.kind==="month"?{words:Ln(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Ln(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+wo}`}var bt=(e,t)=>/^\d{4}-\d{2}$/.test(e||"")?Ln(e,t):e;function ae({question:e,values:t,frame:n,t:s}){return l`${_t(e,t,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}var vo=["goals","plans","commitments"];function Tn({frame:e,state:t,t:n,groups:s}){let{homes:o}=t.body,[r,a]=k(0),i=Math.min(r,o.length-1),c=o[i],p=u=>o[i+u]&&a(i+u);return M({ArrowRight:()=>p(1),PageDown:()=>p(1),ArrowLeft:()=>p(-1),PageUp:()=>p(-1)}),c?l`<div class="home">
    <nav class="home-groups"><ul>${o.map((u,f)=>l`<li key=${u.group}>
      <button class="home-group" aria-current=${f===i?"true":void 0} onClick=${()=>a(f)}>
        <${E} look=${s.get(u.group)} /><${H} name=${s.get(u.group).name} /></button></li>`)}</ul></nav>
    <div class="home-head"><${D} look=${s.get(c.group)} />
      <span class="home-turns"><span>${n("home_at",{n:i+1,all:o.length})}</span>
        <${N} sign="back" label=${n("home_back")} onClick=${()=>p(-1)} disabled=${i===0} />
        <${N} sign="next" label=${n("home_next")} onClick=${()=>p(1)} disabled=${i===o.length-1} /></span></div>
    <div class="home-kept">${vo.map(u=>l`<${So} key=${u} name=${u} rows=${c[u]} group=${c.group}
      frame=${e} t=${n} />`)}</div>
  </div>`:l`<p class="empty">${n("home_no_groups")}</p>`}function So({name:e,rows:t,group:n,frame:s,t:o}){let r=A(t,n);return l`<section class=${"kept "+e}>
    <h2>${o(`home_${e}`)} ${t.length>0&&l`<span class="count">${t.length}</span>`}</h2>
    ${!t.length&&l`<p class="gentle">${o(`home_none_${e}`)}</p>`}
    <ul ref=${r.box}>${r.shown.map((a,i)=>l`<li key=${i+a.what} ...${P(r,i)}>
      <p class="kept-what" lang="th">${a.what}</p>
      ${(a.who||a.when)&&l`<p class="kept-who" lang="th">${[a.who,bt(a.when,s)].filter(Boolean).join(" · ")}</p>`}
    </li>`)}</ul>
    ${!r.all&&l`<p class="kept-more"><span class="more">${r.after>0&&o("home_more",{n:r.after})}</span>
      <${N} sign="back" label=${o("board_back")} onClick=${r.back} disabled=${!r.before} />
      <${N} sign="next" label=${o("board_next")} onClick=${r.next} disabled=${!r.after} /></p>`}
  </section>`}function qn({state:e,t}){let{counts:n,answers:s,means:o}=e.body,r=Math.max(1,...s.map(i=>i.n)),a=s.reduce((i,c)=>i+c.n,0);return l`<section class="numbers">
    <ul class="figures">${Object.keys(n).map(i=>l`<li key=${i}>
      <strong>${n[i]}</strong><span>${t(`numbers_${i}`)}</span></li>`)}</ul>
    <div class="numbers-more">
      <section><h2>${t("numbers_answers")} <span class="gentle">${t("numbers_all",{n:a})}</span></h2>
        <ul class="bars">${s.map(i=>l`<li key=${i.activity}>
          <span class="bar-num">${i.num}</span><span class="bar-title" title=${Se(i.title)}>${Se(i.title)}</span>
          <span class="bar-room" aria-hidden="true"><span class="bar" style=${`width:${i.n/r*100}%`}></span></span>
          <strong>${i.n}</strong></li>`)}</ul></section>
      <section><h2>${t("numbers_means")}</h2>
        <ul class="means">${o.map(i=>l`<li key=${i.activity+i.question}>
          <span class="mean-words">${i.words}</span>
          ${i.mean==null?l`<span class="gentle">${t("numbers_mean_none")}</span>`:l`<strong>${i.mean}</strong><span>${t("numbers_mean_of",{levels:i.levels,n:i.n})}</span>`}
        </li>`)}</ul></section>
    </div>
  </section>`}var pe={before:0,after:0,next(){},back(){}};function te(e){let[t,n]=k(0),s=Math.max(0,Math.min(t,e-1));return{at:s,set:n,go:r=>s+r>=0&&s+r<e&&n(s+r),last:s>=e-1,first:s===0}}function J(e,t){M({ArrowRight:()=>t.go(1),ArrowLeft:()=>t.go(-1),ArrowDown:e.next,ArrowUp:e.back,PageDown:()=>e.after>0?e.next():t.go(1),PageUp:()=>e.before>0?e.back():t.go(-1)})}function ne({names:e,tabs:t,children:n}){return l`<div class="plenary">
    ${e.length>1?l`<nav class="tabs">${e.map((s,o)=>l`<button class="button tab" key=${s}
      aria-pressed=${String(o===t.at)} onClick=${()=>t.set(o)}>${s}</button>`)}</nav>`:l`<span></span>`}
    ${n}
  </div>`}function ie({cards:e,subject:t,title:n,frame:s,groups:o,t:r,words:a,tabs:i,empty:c,lead:p,children:u}){let f=A(e,t);return J(f,i),l`<section class="read">
    ${n&&l`<h2>${n}</h2>`}
    ${u}
    ${!e.length&&l`<p class="empty">${c}</p>`}
    <ul class=${"read-list"+(e.length<5?" few":"")} ref=${f.box}>${f.shown.map((m,$)=>l`<li key=${m.item||m.items[0]} ...${P(f,$)}>
      <p class="read-text" lang="th">${p&&p(m)}${m.text}</p>
      ${!p&&l`<${ae} question=${s.questions.find(d=>d.id===m.question)} values=${m.fields} frame=${s} t=${r} />`}
      <p class="read-from">${(m.groups||[m.group]).map(d=>o.get(d)).filter(Boolean).map(d=>l`<${D} key=${d.id} look=${d} />`)}</p>
    </li>`)}</ul>
    <${T} pages=${f} t=${r} words=${a} hidden=${f.all} />
  </section>`}function En({frame:e,state:t,t:n,groups:s}){let{tabs:o}=t.body,r=te(o.length),[a,i]=k(""),c=o[r.at]||{columns:[]},p=c.columns.find(m=>m.question===a),u=m=>{let $=e.questions.find(d=>d.id===m)||{};return{head:$.head||$.text,text:$.text}},f={...r,go:m=>(i(""),r.go(m)),set:m=>(i(""),r.set(m))};return l`<${ne} names=${o.map(m=>m.wall||n("columns_rest"))} tabs=${f}>
    ${p?l`<${ie} key=${a} subject=${a} cards=${p.cards} frame=${e} groups=${s} t=${n} tabs=${f}
          words="columns_more" empty=${n("columns_none")}>
          <div class="read-head"><h2>${u(a).text}</h2>
            <button class="button" onClick=${()=>i("")}>${n("columns_close")}</button></div>
        <//>`:l`<${Po} key=${r.at} columns=${c.columns} frame=${e} titled=${u} tabs=${f} t=${n} groups=${s} open=${i} />`}
  <//>`}function Po({columns:e,frame:t,titled:n,tabs:s,t:o,groups:r,open:a}){let i=B({}),[c,p]=k({}),u=()=>e.map(d=>i.current[d.question]).filter(Boolean),f=d=>e.reduce((g,b)=>g+((c[b.question]||{})[d]||0),0),m={before:f("before"),after:f("after"),next:()=>f("after")>0&&u().forEach(d=>d.next()),back:()=>f("before")>0&&u().forEach(d=>d.back())};J(m,s);let $=(d,g)=>p(b=>{let C=b[d]||{};return C.before===g.before&&C.after===g.after?b:{...b,[d]:g}});return l`<section class="columns-board">
    <div class=${"columns"+(e.length>3?"":e.length>1?" few":" one")} style=${`--columns:${e.length}`}>
      ${e.map(d=>l`<${Ao} key=${d.question} column=${d} frame=${t} title=${n(d.question)} turns=${i}
        tell=${$} t=${o} groups=${r} open=${a} many=${e.length>3} />`)}
    </div>
    <${T} pages=${m} t=${o} words="columns_more" hidden=${!m.before&&!m.after} />
  </section>`}function Ao({column:e,frame:t,title:n,turns:s,tell:o,t:r,groups:a,open:i,many:c}){let p=A(e.cards,e.question),u=B(0);return s.current[e.question]={next:()=>p.after>0?p.next():u.current+=1,back:()=>u.current>0?u.current-=1:p.back()},j(()=>o(e.question,{before:p.before+u.current,after:p.after})),l`<section class="column">
    <button class="column-head" aria-label=${r("columns_open",{title:n.head})} onClick=${()=>i(e.question)}>
      <strong>${n.head}</strong><span class="count">${e.cards.length}</span>
      ${!c&&n.text!==n.head&&l`<span class="column-asked">${n.text}</span>`}
    </button>
    ${!e.cards.length&&l`<p class="column-none">${r("columns_none")}</p>`}
    <ul class="column-cards" ref=${p.box}>${p.shown.map((f,m)=>l`<li key=${f.item} ...${P(p,m)}>
      ${f.text&&l`<p class="column-text" lang="th">${f.text}</p>`}
      <${ae} question=${t.questions.find($=>$.id===f.question)} values=${f.fields} frame=${t} t=${r} />
      ${a.get(f.group)&&l`<p class="column-from"><${E} look=${a.get(f.group)} />
        <${H} name=${a.get(f.group).name} /></p>`}
    </li>`)}</ul>
  </section>`}function Dn({frame:e,state:t,t:n,groups:s}){let{issues:o}=t.body,[r,a]=k(0),i=o[Math.min(r,o.length-1)],c=o.some(d=>d.rows.some(g=>g.filled)),p=d=>e.questions.find(g=>g.id===d)||{},u=i.rows.flatMap(d=>Mo(d)),f=A(u,`${r}`),m=()=>f.after?f.next():a(Math.min(r+1,o.length-1)),$=()=>f.before?f.back():a(Math.max(r-1,0));return M({ArrowRight:m,PageDown:m,ArrowLeft:$,PageUp:$}),l`<div class="forms">
    <div class="tabs">${o.map((d,g)=>l`<button key=${g} class="button" aria-pressed=${String(d===i)}
      onClick=${()=>a(g)}>${n("forms_issue",{n:g+1})}${c&&l`<${Lo} rows=${d.rows} t=${n} />`}</button>`)}</div>
    <p class="forms-issue">${i.text}</p>
    <ul class="wall forms-wall" ref=${f.box}>${f.shown.map(({row:d,card:g},b)=>l`<li key=${g?g.item:d.question}
      ...${P(f,b)}>
      ${d&&l`<p class="forms-row"><strong>${p(d.question).num} ${p(d.question).text}</strong>
        <span class=${d.cards.length||!c?"forms-count":"forms-gap"}>${Co(d,n)}</span></p>`}
      ${g&&l`<div class="forms-card"><p class="wall-text" lang="th">${g.text}</p>
        ${s.get(g.group)&&l`<${D} look=${s.get(g.group)} />`}</div>`}</li>`)}</ul>
    <${T} pages=${f} t=${n} words="board_more" hidden=${f.all&&o.length<2} next=${m} back=${$}
      first=${r===0} last=${r===o.length-1} />
  </div>`}var Mo=e=>e.cards.length?e.cards.map((t,n)=>({card:t,row:n?null:e})):[{row:e}];function Co(e,t){return e.filled?e.cards.length?t("forms_filled",{n:e.cards.length}):t("forms_no_next"):t("forms_nobody")}function Lo({rows:e,t}){let n=e.filter(s=>!s.cards.length).length;return n>0&&l` <span class="forms-tab-gap">${t("forms_gaps",{n})}</span>`}function On({state:e,groups:t,t:n,words:s,pages:o}){let r=(p,u)=>n(`${s}_seen_${p}`,u),a=o?o.shown:e.groups,i=e.groups.map(p=>t.get(p.id)),c=new Map(e.grid.map(p=>[p.viewer,p.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${r("group")}</th>
      <th scope="col" class="whose">${r("now")}</th>
      ${i.map(p=>l`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${E} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map((p,u)=>l`<tr key=${p.id} class=${p.away?"away":""} ...${o?P(o,u):{}}>
        <th scope="row" class="who"><${jn} look=${t.get(p.id)} /></th>
        <td class="whose"><${To} one=${p} state=${e} groups=${t} say=${r} /></td>
        ${i.map((f,m)=>l`<${qo} key=${f.id} viewer=${p.id} look=${f} now=${e.pairs[p.id]===f.id}
          seen=${(c.get(p.id)||[])[m]>0} say=${r} />`)}
      </tr>`)}
    </tbody>
  </table>`}function jn({look:e,arrow:t}){return l`<span class="line">
    ${t&&l`<span class="arrow" aria-hidden="true"></span>`}<${E} look=${e} /><${H} name=${e.name} />
  </span>`}function To({one:e,state:t,groups:n,say:s}){let o=n.get(t.pairs[e.id]);return o?l`<${jn} look=${o} arrow />`:e.away?l`<span class="gentle">${s("away")}</span>`:l`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function qo({viewer:e,look:t,now:n,seen:s,say:o}){let r=e===t.id,a=r?"own":n?"now":s?"did":"not";return l`<td class=${"cell "+a}>
    <span class="box">${!r&&(n||s)&&l`<${E} look=${t} />`}</span>
    <span class="hush">${o(`is_${a}`)}</span>
  </td>`}var Eo=10;function Nn({state:e,t,groups:n}){let s=A(e.groups,"gallery",i=>i.querySelectorAll("tbody tr"));M({ArrowDown:s.next,ArrowUp:s.back,PageDown:s.next,PageUp:s.back});let{number:o,count:r,minutes:a}=e.round;return l`<section class=${"gallery rows-"+Oo(e.groups.length)}>
    ${!o&&l`<p class="soon">${t("board_gallery_soon",{count:r,minutes:a})}</p>`}
    <div class="seen-room" ref=${s.box}>
      <${On} state=${e} groups=${n} t=${t} words="board" pages=${s} />
    </div>
    ${e.groups.length<=Eo&&l`<${Do} t=${t} groups=${n} state=${e} />`}
    <${T} pages=${s} t=${t} words="board_more_groups" hidden=${s.all} />
  </section>`}function Do({state:e,groups:t,t:n}){let s=t.get((e.groups[0]||{}).id);return s?l`<p class="seen seen-key" aria-hidden="true">
    ${["did","now","not","own"].map(o=>l`<span class=${o} key=${o}>
      <span class="box">${(o==="did"||o==="now")&&l`<${E} look=${s} />`}</span> ${n(`board_seen_is_${o}`)}
    </span>`)}
  </p>`:null}var Oo=e=>e<=5?"few":e<=9?"some":"many";function Rn(e,t,n,s,o){if(!t||!n)return[];let r=a=>JSON.stringify((t.fields||{})[a])===JSON.stringify((n.fields||{})[a]);return _t(e,t.fields,s,o).filter(a=>!r(a.id))}var In={goals:jo,pairs:No,asked:Ro};function Hn(e){let{state:t,t:n}=e,{body:s}=t,o=Object.keys(In).filter(f=>s.points.length||f==="pairs"),[r,a]=k(t.phase==="revise"?"pairs":o[0]),[i,c]=k(""),p=f=>!i||f.group===i,u=In[r];return l`<div class="goals-board">
    <nav class="tabs">
      ${o.length>1&&o.map(f=>l`<button class="button tab" key=${f} aria-pressed=${String(f===r)}
        onClick=${()=>a(f)}>${n(`goals_tab_${f}`)} <span class="count">${s[f].length}</span></button>`)}
      ${i&&l`<button class="button quiet goals-all" onClick=${()=>c("")}>${n("goals_all_groups")}</button>`}
    </nav>
    <${u} ...${e} ours=${p} group=${i} pick=${f=>c(i===f?"":f)} />
  </div>`}function xt({items:e,subject:t,t:n,columns:s,words:o,children:r}){let a=A(e,t);return M({ArrowRight:a.next,PageDown:a.next,ArrowDown:a.next,ArrowLeft:a.back,PageUp:a.back,ArrowUp:a.back}),l`<ul class=${"wall "+s} ref=${a.box}>
      ${a.shown.map((i,c)=>l`<li key=${i.item} ...${P(a,c)}>${r(i)}</li>`)}</ul>
    <${T} pages=${a} t=${n} words=${o} hidden=${a.all} />`}var Ke=({group:e,groups:t,pick:n})=>t.get(e)&&l`<button class="goal-whose" onClick=${()=>n(e)}>
  <${D} look=${t.get(e)} /></button>`;function jo({state:e,t,groups:n,ours:s,group:o,pick:r}){let{goals:a,points:i}=e.body;return a.length?l`<${xt} items=${a.filter(s)} subject=${o} t=${t} columns="two-wide" words="goals_more">
    ${c=>l`<p class="goal-head"><${Ke} group=${c.group} groups=${n} pick=${r} />
        <strong class="met">${t("goals_met",{n:c.met.length,all:i.length})}</strong></p>
      <p class="wall-text goal-text" lang="th">${c.text}</p>
      <ul class="ticks">${i.map(p=>l`<li key=${p} class=${c.met.includes(p)?"yes":"no"}>
        <span class="tick-box" aria-hidden="true">${c.met.includes(p)&&l`<${Pe} name="done" />`}</span>
        <span class="hush">${t(c.met.includes(p)?"goals_yes":"goals_no")}</span>${p}</li>`)}</ul>`}
  <//>`:l`<p class="empty">${t("goals_none")}</p>`}function No({frame:e,state:t,t:n,groups:s,ours:o,group:r,pick:a}){let{pairs:i,question:c}=t.body;if(!i.length)return l`<p class="empty">${n("goals_no_pairs")}</p>`;let p=e.questions.find(u=>u.id===c);return l`<div class="pair-heads"><strong>${n("before")}</strong><strong>${n("after")}</strong></div>
    <${xt} items=${i.filter(o).sort((u,f)=>Un.indexOf(yt(u))-Un.indexOf(yt(f)))} subject=${r} t=${n} columns="one-wide" words="goals_more">
    ${u=>{let f=yt(u);return l`<p class="goal-head"><${Ke} group=${u.group} groups=${s} pick=${a} />
          <strong class=${"pair-kind "+f}>${n(`pair_${f}`)}</strong></p>
        <div class=${"pair "+f}>
          <${Bn} card=${u.before} other=${u.after} asked=${p} frame=${e} t=${n} />
          <${Bn} card=${u.after} other=${u.before} asked=${p} frame=${e} t=${n} />
        </div>`}}
  <//>`}var Un=["changed","new","gone","same"];function Bn({card:e,other:t,asked:n,frame:s,t:o}){return e?l`<div class="side-of"><p class="wall-text goal-text" lang="th">${e.text}</p>
    ${Rn(n,e,t,s,o).map(r=>l`<p key=${r.id} class="side-part">
      <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}</div>`:l`<p class="gentle">–</p>`}var yt=({before:e,after:t})=>e?t?JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields])?"same":"changed":"gone":"new";function Ro({state:e,t,groups:n,group:s,pick:o}){let{asked:r}=e.body;if(!r.length)return l`<p class="empty">${t("goals_no_asked")}</p>`;let a=r.filter(i=>!s||i.about===s||i.group===s);return l`<${xt} items=${a} subject=${s} t=${t} columns="" words="goals_more_asked">
    ${i=>l`<p class="wall-text goal-text" lang="th">${i.text}</p>
      <p class="asked-of"><span>${t("goals_asks")}</span><${Ke} group=${i.group} groups=${n} pick=${o} /></p>
      <p class="asked-of"><span>${t("goals_answers")}</span><${Ke} group=${i.about} groups=${n} pick=${o} /></p>`}
  <//>`}function zn({page:e,one:t,groups:n,least:s,t:o,before:r,after:a,turn:i}){let c=t.by==="person",p=c?e.counts:e.groups,u=A(p,`${e.instrument} ${e.when} ${e.item}`),f=()=>u.after?u.next():i(1),m=()=>u.before?u.back():i(-1);return M({ArrowRight:f,PageDown:f,ArrowLeft:m,PageUp:m}),l`<p class="inst-asked">${e.text} <span class="team-n">${e.when&&`${o(`inst_${e.when}`)} · `}${Io(e,c,s,o)}</span></p>
    ${c&&e.mean!==null&&l`<p class="inst-mean"><span>${o("inst_average")}</span> <strong>${e.mean}</strong>
      <span>${o("inst_median")}</span> <strong>${e.median}</strong></p>`}
    <ul class=${c?"inst-bands inst-rows":"wall forms-wall"} ref=${u.box}>${u.shown.map(($,d)=>c?l`<li key=${$.text} ...${P(u,d)}><span>${$.text}</span>
          <span class="meter" aria-hidden="true"><span style=${`width:${100*$.count/e.n}%`} /></span><strong>${$.count}</strong></li>`:l`<li key=${$.group} ...${P(u,d)}><div class="forms-card"><p class="wall-text" lang="th">${$.said.join(" · ")}</p>
          ${n.get($.group)&&l`<${D} look=${n.get($.group)} />`}</div></li>`)}</ul>
    <${T} pages=${u} t=${o} words="board_more" hidden=${u.all&&r+a===0} next=${f} back=${m}
      first=${r===0} last=${a===0} />`}function Io({n:e,waiting:t},n,s,o){return n?e?o("inst_n",{n:e}):o("inst_few",{least:s,n:t}):o("inst_groups",{n:e})}function Wn({frame:e,state:t,t:n,groups:s}){let{rows:o,filled:r,least:a}=t.body,[i,c]=k(0),p=Math.max(0,o.length+r.length-1),u=Math.min(i,p),f=r[u-o.length],m={before:u,after:p-u,turn:d=>c(Math.max(0,Math.min(u+d,p)))};if(!f)return l`<${Uo} row=${o[u]} frame=${e} least=${a} t=${n} ...${m} />`;let $=e.questionnaires.find(d=>d.id===f.instrument);return l`<div class="inst"><h2>${$.title}<${Fn} one=${$} t=${n} /></h2>
    <${zn} page=${f} one=${$} groups=${s} least=${a} t=${n} ...${m} />
    <p class="inst-foot">${n($.by==="person"?"inst_many":"inst_of_groups",{least:a})}</p></div>`}function Uo({row:e,frame:t,least:n,t:s,before:o,after:r,turn:a}){let i={before:o,after:r,next:()=>a(1),back:()=>a(-1)};M({ArrowRight:i.next,PageDown:i.next,ArrowLeft:i.back,PageUp:i.back});let c=e&&t.instruments.find(p=>p.id===e.instrument);return l`<div class="inst">
    ${c&&l`<h2>${c.title}<${Fn} one=${c} t=${s} /></h2>
      <div class="inst-two">${["before","after"].filter(p=>p==="before"||e[p].n+e[p].waiting>0).map(p=>l`<${Ho} key=${p} when=${p} found=${e[p]} one=${c}
        least=${n} t=${s} />`)}</div>
      ${e.change!==null&&l`<p class="inst-change">${s("inst_change",{n:Bo(e.change),people:e.paired})}</p>`}`}
    <div class="inst-foot"><p><strong>${s("inst_free")}</strong> · ${s("inst_private",{least:n})}</p><p class="inst-help">${s("inst_help")}</p></div>
    <${T} pages=${i} t=${s} words="board_more" hidden=${o+r===0} />
  </div>`}var Fn=({one:e,t})=>e.certainty==="unconfirmed"&&e.confirm&&l` <span class="inst-tag">${t("inst_unconfirmed")}</span>`,Bo=e=>e>0?`+${e.toFixed(1)}`:e.toFixed(1);function Ho({when:e,found:t,one:n,least:s,t:o}){let r=n.values[n.values.length-1]*n.items.length;return l`<section class="inst-time"><h3>${o(`inst_${e}`)} <span class="team-n">${t.n?o("inst_n",{n:t.n}):o("inst_few",{least:s,n:t.waiting})}</span></h3>
    ${t.mean!==null&&l`<p class="inst-mean"><span>${o("inst_mean")}</span> <strong>${t.mean.toFixed(1)}</strong>
        <span class="gentle">${o("inst_of",{n:r})}</span></p>
      <ul class="inst-bands">${t.bands.map(a=>l`<li key=${a.text}><span>${a.text}</span>
        <span class="meter" aria-hidden="true"><span style=${`width:${100*a.count/t.n}%`} /></span>
        <strong>${a.count}</strong></li>`)}</ul>
      ${t.waiting>0&&l`<p class="team-waiting">${o("inst_waiting",{n:t.waiting})}</p>`}`}
  </section>`}function Me(e,t){let n;if(t===void 0)for(let s of e)s!=null&&(n<s||n===void 0&&s>=s)&&(n=s);else{let s=-1;for(let o of e)(o=t(o,++s,e))!=null&&(n<o||n===void 0&&o>=o)&&(n=o)}return n}function Ge(e,t){let n;if(t===void 0)for(let s of e)s!=null&&(n>s||n===void 0&&s>=s)&&(n=s);else{let s=-1;for(let o of e)(o=t(o,++s,e))!=null&&(n>o||n===void 0&&o>=o)&&(n=o)}return n}function $e(e,t){let n=0;if(t===void 0)for(let s of e)(s=+s)&&(n+=s);else{let s=-1;for(let o of e)(o=+t(o,++s,e))&&(n+=o)}return n}function wt(e,t){return e.sourceLinks.length?e.depth:t-1}function fe(e){return function(){return e}}function Kn(e,t){return Ve(e.source,t.source)||e.index-t.index}function Gn(e,t){return Ve(e.target,t.target)||e.index-t.index}function Ve(e,t){return e.y0-t.y0}function kt(e){return e.value}function zo(e){return e.index}function Wo(e){return e.nodes}function Fo(e){return e.links}function Vn(e,t){let n=e.get(t);if(!n)throw new Error("missing: "+t);return n}function Jn({nodes:e}){for(let t of e){let n=t.y0,s=n;for(let o of t.sourceLinks)o.y0=n+o.width/2,n+=o.width;for(let o of t.targetLinks)o.y1=s+o.width/2,s+=o.width}}function Je(){let e=0,t=0,n=1,s=1,o=24,r=8,a,i=zo,c=wt,p,u,f=Wo,m=Fo,$=6;function d(){let h={nodes:f.apply(null,arguments),links:m.apply(null,arguments)};return g(h),b(h),C(h),x(h),de(h),Jn(h),h}d.update=function(h){return Jn(h),h},d.nodeId=function(h){return arguments.length?(i=typeof h=="function"?h:fe(h),d):i},d.nodeAlign=function(h){return arguments.length?(c=typeof h=="function"?h:fe(h),d):c},d.nodeSort=function(h){return arguments.length?(p=h,d):p},d.nodeWidth=function(h){return arguments.length?(o=+h,d):o},d.nodePadding=function(h){return arguments.length?(r=a=+h,d):r},d.nodes=function(h){return arguments.length?(f=typeof h=="function"?h:fe(h),d):f},d.links=function(h){return arguments.length?(m=typeof h=="function"?h:fe(h),d):m},d.linkSort=function(h){return arguments.length?(u=h,d):u},d.size=function(h){return arguments.length?(e=t=0,n=+h[0],s=+h[1],d):[n-e,s-t]},d.extent=function(h){return arguments.length?(e=+h[0][0],n=+h[1][0],t=+h[0][1],s=+h[1][1],d):[[e,t],[n,s]]},d.iterations=function(h){return arguments.length?($=+h,d):$};function g({nodes:h,links:S}){for(let[w,_]of h.entries())_.index=w,_.sourceLinks=[],_.targetLinks=[];let y=new Map(h.map((w,_)=>[i(w,_,h),w]));for(let[w,_]of S.entries()){_.index=w;let{source:L,target:R}=_;typeof L!="object"&&(L=_.source=Vn(y,L)),typeof R!="object"&&(R=_.target=Vn(y,R)),L.sourceLinks.push(_),R.targetLinks.push(_)}if(u!=null)for(let{sourceLinks:w,targetLinks:_}of h)w.sort(u),_.sort(u)}function b({nodes:h}){for(let S of h)S.value=S.fixedValue===void 0?Math.max($e(S.sourceLinks,kt),$e(S.targetLinks,kt)):S.fixedValue}function C({nodes:h}){let S=h.length,y=new Set(h),w=new Set,_=0;for(;y.size;){for(let L of y){L.depth=_;for(let{target:R}of L.sourceLinks)w.add(R)}if(++_>S)throw new Error("circular link");y=w,w=new Set}}function x({nodes:h}){let S=h.length,y=new Set(h),w=new Set,_=0;for(;y.size;){for(let L of y){L.height=_;for(let{source:R}of L.targetLinks)w.add(R)}if(++_>S)throw new Error("circular link");y=w,w=new Set}}function v({nodes:h}){let S=Me(h,_=>_.depth)+1,y=(n-e-o)/(S-1),w=new Array(S);for(let _ of h){let L=Math.max(0,Math.min(S-1,Math.floor(c.call(null,_,S))));_.layer=L,_.x0=e+L*y,_.x1=_.x0+o,w[L]?w[L].push(_):w[L]=[_]}if(p)for(let _ of w)_.sort(p);return w}function q(h){let S=Ge(h,y=>(s-t-(y.length-1)*a)/$e(y,kt));for(let y of h){let w=t;for(let _ of y){_.y0=w,_.y1=w+_.value*S,w=_.y1+a;for(let L of _.sourceLinks)L.width=L.value*S}w=(s-w+a)/(y.length+1);for(let _=0;_<y.length;++_){let L=y[_];L.y0+=w*(_+1),L.y1+=w*(_+1)}F(y)}}function de(h){let S=v(h);a=Math.min(r,(s-t)/(Me(S,y=>y.length)-1)),q(S);for(let y=0;y<$;++y){let w=Math.pow(.99,y),_=Math.max(1-w,(y+1)/$);le(S,w,_),Ce(S,w,_)}}function Ce(h,S,y){for(let w=1,_=h.length;w<_;++w){let L=h[w];for(let R of L){let he=0,se=0;for(let{source:_e,value:tt}of R.targetLinks){let be=tt*(R.layer-_e.layer);he+=z(_e,R)*be,se+=be}if(!(se>0))continue;let ge=(he/se-R.y0)*S;R.y0+=ge,R.y1+=ge,V(R)}p===void 0&&L.sort(Ve),G(L,y)}}function le(h,S,y){for(let w=h.length,_=w-2;_>=0;--_){let L=h[_];for(let R of L){let he=0,se=0;for(let{target:_e,value:tt}of R.sourceLinks){let be=tt*(_e.layer-R.layer);he+=As(R,_e)*be,se+=be}if(!(se>0))continue;let ge=(he/se-R.y0)*S;R.y0+=ge,R.y1+=ge,V(R)}p===void 0&&L.sort(Ve),G(L,y)}}function G(h,S){let y=h.length>>1,w=h[y];W(h,w.y0-a,y-1,S),me(h,w.y1+a,y+1,S),W(h,s,h.length-1,S),me(h,t,0,S)}function me(h,S,y,w){for(;y<h.length;++y){let _=h[y],L=(S-_.y0)*w;L>1e-6&&(_.y0+=L,_.y1+=L),S=_.y1+a}}function W(h,S,y,w){for(;y>=0;--y){let _=h[y],L=(_.y1-S)*w;L>1e-6&&(_.y0-=L,_.y1-=L),S=_.y0-a}}function V({sourceLinks:h,targetLinks:S}){if(u===void 0){for(let{source:{sourceLinks:y}}of S)y.sort(Gn);for(let{target:{targetLinks:y}}of h)y.sort(Kn)}}function F(h){if(u===void 0)for(let{sourceLinks:S,targetLinks:y}of h)S.sort(Gn),y.sort(Kn)}function z(h,S){let y=h.y0-(h.sourceLinks.length-1)*a/2;for(let{target:w,width:_}of h.sourceLinks){if(w===S)break;y+=_+a}for(let{source:w,width:_}of S.targetLinks){if(w===h)break;y-=_}return y}function As(h,S){let y=S.y0-(S.targetLinks.length-1)*a/2;for(let{source:w,width:_}of S.targetLinks){if(w===h)break;y+=_+a}for(let{target:w,width:_}of h.sourceLinks){if(w===S)break;y-=_}return y}return d}var Yn={need:0,row:1,column:2},Ye=350,Ko=18,Go=32,Xn=18,Qn="#7b8694";function ts({state:e,t,groups:n}){let s=B(null),o=ue(),[r,a]=k(null);return Y(()=>{let i=()=>a({width:s.current.clientWidth,height:s.current.clientHeight});i();let c=new ResizeObserver(i);return c.observe(s.current),()=>c.disconnect()},[]),l`<div class="flow" ref=${s}>${r&&r.height>0&&l`<${Vo} flow=${e.body.flow} size=${r}
    scale=${o} groups=${n} t=${t} />`}</div>`}function Vo({flow:e,size:t,scale:n,groups:s,t:o}){let{nodes:r,links:a}=Yo(e,t,n);return l`
    <svg width=${t.width} height=${t.height} role="img" aria-label=${o("matrix_flow_label",{n:e.links.length})}>
      ${a.map(i=>l`<path key=${i.source.id+i.target.id} d=${Xo(i)} fill="none"
        stroke=${es(i.source,s)} stroke-opacity="0.4" stroke-width=${Math.max(1,i.width)} />`)}
      ${r.map(i=>l`<rect key=${i.id} x=${i.x0} y=${i.y0} width=${i.x1-i.x0}
        height=${Math.max(2,i.y1-i.y0)} fill=${es(i,s)} />`)}
    </svg>
    ${r.map(i=>l`<p key=${i.id} class=${`flow-name flow-${i.kind}`} style=${Qo(i,t,n)}>
      <${Jo} node=${i} groups=${s} t=${o} /></p>`)}`}function Jo({node:e,groups:t,t:n}){let s=(e.groups||[]).map(r=>t.get(r)).filter(Boolean),o=e.by==="group"?(s[0]||{}).name:e.by==="rest"?n("matrix_rest",{n:s.length}):`${e.num||""} ${e.text}`;return l`<span class="flow-words" lang="th" title=${o}><span>${o} ${e.kind==="need"&&e.n>1&&l`<strong>(${e.n})</strong>`}
    ${s.length===1&&l` <${E} look=${s[0]} />`}</span></span>`}function Yo(e,{width:t,height:n},s){let o=Math.max(...[0,1,2].map(a=>e.nodes.filter(i=>Yn[i.kind]===a).length),1);return Je().nodeId(a=>a.id).nodeAlign(a=>Yn[a.kind]).nodeWidth(Ko*s).nodePadding(Math.min(Go*s,n*.7/o)).extent([[Ye*s,Xn*s],[t-Ye*s,n-Xn*s]])({nodes:e.nodes.map(a=>({...a})),links:e.links.map(({source:a,target:i,n:c})=>({source:a,target:i,value:c}))})}function Xo({source:e,target:t,y0:n,y1:s}){let o=(e.x1+t.x0)/2;return`M${e.x1},${n}C${o},${n} ${o},${s} ${t.x0},${s}`}var Zn=["#0b5d6b","#8b2f62","#5b3a8c","#1e6b34"];function es(e,t){if(e.kind==="row")return Zn[(Number(e.num)-1)%Zn.length]||Qn;let n=e.kind==="need"&&e.groups.length===1&&t.get(e.groups[0]);return n?n.colour:Qn}function Qo(e,t,n){let s=`top:${(e.y0+e.y1)/2}px`;return e.kind==="need"?`${s};right:${t.width-e.x0+6*n}px;width:${(Ye-10)*n}px`:`${s};left:${e.x1+6*n}px;width:${(e.kind==="row"?190:Ye-10)*n}px`}function Xe({ids:e,heads:t}){let n=[].concat(e).map(s=>t.find(o=>o.id===s)).filter(Boolean);return n.length?l`<ul class="links">${n.map(s=>l`<li key=${s.id} lang="th" class=${s.of} title=${s.text}>
    ${s.num} ${s.text}</li>`)}</ul>`:null}var Zo=["table","flow","list"];function ns(e){let{state:t,t:n}=e,[s,o]=k("table"),[r,a]=k(null),i=u=>{a(u),o("list")},c=u=>{a(null),o(u)},p={...e,only:r,show:i,all:()=>a(null)};return l`<div class="matrix-board">
    <nav class="tabs">
      ${Zo.map(u=>l`<button class="button tab" key=${u} aria-pressed=${String(u===s)}
        onClick=${()=>c(u)}>${n(`matrix_${u}`)}</button>`)}
      ${s!=="list"&&l`<span class="matrix-sum">${n("matrix_needs",{n:t.body.needs.length})}</span>`}
    </nav>
    ${!t.body.needs.length&&s!=="table"?l`<p class="empty">${n("matrix_empty")}</p>`:s==="table"?l`<${er} ...${p} />`:s==="flow"?l`<${ts} ...${p} />`:l`<${nr} ...${p} />`}
  </div>`}function er({state:e,t,groups:n,show:s}){let{rows:o,columns:r,cells:a,needs:i}=e.body,c=(p,u)=>a.find(f=>f.row===p&&f.column===u);return l`<div class="matrix-room">
    <table class="matrix">
      <thead><tr><th scope="col"><span>${t("matrix_row")}</span></th>
        <th scope="col" class="all"><span>${t("matrix_all")}</span></th>
        ${r.map(p=>l`<th scope="col" key=${p.id} class=${p.of}><span lang="th" title=${p.text}>
          ${p.num} ${p.text}</span></th>`)}</tr></thead>
      <tbody>${o.map(p=>{let f=!c(p.id,"")&&i.length>0;return l`<tr key=${p.id} class=${f?"untouched":""}>
          <th scope="row"><span lang="th" title=${p.text}>${p.num} ${p.text}</span></th>
          ${f?l`<td class="nobody" colspan=${r.length+1}>${t("matrix_untouched")}</td>`:[{id:""},...r].map(m=>l`<td key=${m.id} class=${m.id?"":"all"}>
                <${tr} cell=${c(p.id,m.id)} groups=${n} t=${t} show=${s} /></td>`)}
        </tr>`})}</tbody>
    </table>
    <ul class="matrix-key" aria-label=${t("board_groups")}>${e.groups.map(p=>l`<li key=${p.id}>
      <${E} look=${n.get(p.id)} /><${H} name=${p.name} /></li>`)}</ul>
  </div>`}function tr({cell:e,groups:t,t:n,show:s}){if(!e)return l`<span class="none" aria-label=${n("matrix_none")}>·</span>`;let o=e.groups.map(r=>t.get(r)).filter(Boolean);return l`<button class="cell-n" title=${o.map(r=>r.name).join(", ")} onClick=${()=>s(e)}
    aria-label=${n("matrix_cell",{n:e.n,groups:o.map(r=>r.name).join(", ")})}>
    <strong>${e.n}</strong><span class="cell-marks">${o.map(r=>l`<${E} key=${r.id} look=${r} />`)}</span>
  </button>`}function nr({state:e,t,groups:n,only:s,all:o}){let{rows:r,columns:a,needs:i}=e.body,c=$=>!s||$.rows.includes(s.row)&&(!s.column||$.columns.includes(s.column)),p=i.filter(c),u=A(p,s?s.row+s.column:"");M({ArrowRight:u.next,PageDown:u.next,ArrowLeft:u.back,PageUp:u.back});let f=[...r,...a],m=$=>f.find(d=>d.id===$)||{num:"",text:$};return l`<section class="needs-list">
    ${s&&l`<p class="needs-only"><strong lang="th">${[s.row,s.column].filter(Boolean).map($=>`${m($).num} ${m($).text}`).join(" + ")}</strong>
      <button class="button quiet" onClick=${o}>${t("matrix_show_all")}</button></p>`}
    <ul class="wall" ref=${u.box}>${u.shown.map(($,d)=>l`<li key=${$.item} ...${P(u,d)}>
      <p class="wall-text" lang="th">${$.text}</p>
      <${Xe} ids=${[...$.rows,...$.columns]} heads=${f} />
      ${n.get($.group)&&l`<${D} look=${n.get($.group)} />`}
    </li>`)}</ul>
    <${T} pages=${u} t=${t} words="matrix_more" hidden=${u.all} />
  </section>`}function ss({state:e,t,groups:n}){let{body:s}=e,o=e.groups.reduce((a,i)=>a+(i.members||0),0),r=A(e.groups,"welcome");return l`<section class="welcome">
    <div class="welcome-words"><h2>${t("welcome_hello")}</h2>
      <p class="welcome-title">${s.title}</p>
      ${s.slogan&&l`<p class="welcome-slogan">“${s.slogan}”</p>`}</div>
    <div class="joined"><h2>${t(e.groups.length?"welcome_groups":"welcome_none",{groups:e.groups.length,members:o})}</h2>
      <ul class="chips" ref=${r.box}>${r.shown.map((a,i)=>l`<li key=${a.id} ...${P(r,i)}>
        <${D} look=${n.get(a.id)} /></li>`)}</ul></div>
  </section>`}function os({state:e,t}){let{days:n,read:s}=e.body,o=te(1+s.length),r=s[o.at-1];return l`<${ne} names=${[t("agenda_days"),...s.map(a=>sr(a.title)||t("agenda_read"))]} tabs=${o}>
    ${r?l`<${rr} key=${o.at} part=${r} tabs=${o} t=${t} />`:l`<${or} days=${n} tabs=${o} t=${t} />`}
  <//>`}var sr=e=>e.length>40?`${e.slice(0,12)}…`:e;function or({days:e,tabs:t,t:n}){return J(pe,t),l`<div class=${"days"+(e.length===1?" one":"")}>${e.map(s=>l`<section class="day" key=${s.label}>
    <h2>${s.label}</h2>
    <ul>${s.slots.map(o=>l`<li key=${o.id} class=${o.now?"now":""}>
      <span class="day-time">${n("agenda_time",{time:o.time})}</span>
      <span>${o.text}${o.now&&l` <strong class="day-now">${n("agenda_now")}</strong>`}</span></li>`)}</ul>
  </section>`)}</div>`}function rr({part:e,tabs:t,t:n}){let s=A(e.items,e.title);return J(s,t),l`<section class="reading">
    <h2>${e.title}</h2>
    <ul ref=${s.box}>${s.shown.map((o,r)=>l`<li key=${o.text} ...${P(s,r)}>
      <strong>${o.num}</strong><span>${o.text}</span></li>`)}</ul>
    <${T} pages=${s} t=${n} words="agenda_more" hidden=${s.all} />
  </section>`}var K=12,ar=543,rs=4,vt=e=>{let[t,n]=e.split("-").map(Number);return t*K+n-1};function ir(e){let{from:t,until:n}=e.fields;return!t&&!n?null:{line:e,from:vt(t||n),until:vt(n||t)+1}}function as({frame:e,state:t,t:n,groups:s}){let{lines:o,first:r}=t.body,[a,i]=k(""),[c,p]=k(0),u=["",...t.groups.map(v=>v.id).filter(v=>o.some(q=>q.group===v))],f=u.includes(a)?a:"",m=o.filter(v=>!f||v.group===f),$=m.map(ir).filter(Boolean),d=r?vt(r)+c*K:0,g=$.filter(v=>v.from<d+K&&v.until>d).sort((v,q)=>v.from-q.from||v.until-q.until),b=$.some(v=>v.until>d+K),C=A(g,`${f}:${c}`),x=v=>i(u[(u.indexOf(f)+v+u.length)%u.length]);return M({ArrowRight:C.next,ArrowLeft:C.back,PageDown:C.next,PageUp:C.back,ArrowDown:()=>x(1),ArrowUp:()=>x(-1)}),r?l`<section class="calendar">
    <div class="cal-head">
      <div class="cal-side"><div class="cal-whose">
        <${N} sign="back" label=${n("plan_group_back")} onClick=${()=>x(-1)} />
        <p>${f?l`<${E} look=${s.get(f)} /><${H} name=${s.get(f).name} />`:n("plan_all_groups")}</p>
        <${N} sign="next" label=${n("plan_group_next")} onClick=${()=>x(1)} />
      </div><p class="cal-left">${[["plan_undated",m.length-$.length],["plan_outside",$.length-g.length]].filter(([,v])=>v).map(([v,q])=>n(v,{n:q})).join(" · ")}</p></div>
      <${lr} start=${d} frame=${e} t=${n} />
    </div>
    <ul class="cal-lines" ref=${C.box}>${C.shown.map((v,q)=>l`<li key=${v.line.item} ...${P(C,q)}>
      <${cr} span=${v} start=${d} look=${s.get(v.line.group)} named=${!f} /></li>`)}</ul>
    <div class="cal-turns">
      ${(b||c>0)&&l`<button class="button" disabled=${c===0} onClick=${()=>p(c-1)}>${n("plan_year_back")}</button>
        <button class="button" disabled=${!b} onClick=${()=>p(c+1)}>${n("plan_year_next")}</button>`}
      <${T} pages=${C} t=${n} words="plan_more" hidden=${C.all} />
    </div>
  </section>`:l`<p class="empty">${n("plan_no_months")}</p>`}function lr({start:e,frame:t,t:n}){let s=Array.from({length:K},(r,a)=>e+a),o=t.texts.months_short;return l`<div class="cal-months">
    ${[1,2,3,4].map(r=>l`<span class="cal-quarter" key=${r}>${n("plan_quarter",{n:r})}</span>`)}
    ${s.map((r,a)=>l`<span class="cal-month" key=${r}>${o[r%K]}
      <small>${a===0||r%K===0?Math.floor(r/K)+ar:""}</small></span>`)}
  </div>`}function cr({span:e,start:t,look:n,named:s}){let o=Math.max(0,e.from-t),r=Math.min(K,e.until-t),a=K-r>=rs?"after":o>=rs?"before":"inside",i={after:`${r+1} / -1`,before:`1 / ${o+1}`,inside:`${o+1} / ${r+1}`}[a],c=(e.from<t?" began":"")+(e.until>t+K?" goes-on":"");return l`<p class="cal-what" lang="th">${n&&l`<${E} look=${n} />`}<span>${e.line.text}</span></p>
    <div class="cal-room">
      <span class=${"cal-bar"+c} style=${`grid-column:${o+1} / ${r+1};background:${n?n.colour:""}`}></span>
      ${s&&n&&l`<span class=${`cal-name ${a}`} style=${`grid-column:${i}`}>
        <${E} look=${n} /><${H} name=${n.name} /></span>`}
    </div>`}var ur=543;function pr(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months_short[s-1]} ${n+ur}`}function St(e,t,n){let[s,o]=["from","until"].map(a=>e.fields[a]&&pr(e.fields[a],t));return[s&&o&&s!==o?n("plan_bar",{from:s,until:o}):s||o,e.fields.when,e.fields.horizon].filter(Boolean).join(" · ")}function Qe({line:e,frame:t,groups:n,t:s,off:o,named:r,more:a}){let i=n.get(e.group),c=t.questions.find(f=>f.id===e.question),p=e.fields&&!o.includes("who")&&e.fields.who,u=e.fields?[p,St(e,t,s)].filter(Boolean).join(" · "):"";return l`<article class="card" style=${i?`border-left-color:${i.colour}`:""}>
    <p class="card-head">${i&&l`<${D} look=${i} />`}${r&&c&&c.num&&l`<span class="plan-in">
      <span class="num">${c.num}</span> ${c.text}</span>`}</p>
    <p class="plan-what" lang="th">${e.text}</p>
    ${u&&l`<p class="plan-about" lang="th">${u}</p>`}
    ${a&&l`<p class="plan-about">${a}</p>`}
  </article>`}var is=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var $r=110;function ls({frame:e,state:t,t:n,groups:s}){let o=t.groups.map($=>$.id),r=[...t.body.lines].sort(($,d)=>o.indexOf($.group)-o.indexOf(d.group)),[a,i]=k(t.body.lit||(r.find($=>$.thread.length)||r[0]||{}).item);j(()=>t.body.lit&&i(t.body.lit),[t.body.lit]);let c=Math.max(0,r.findIndex($=>$.item===a)),p=r[c],u=A(p?p.thread:[],p?p.item:""),f=$=>r[c+$]&&i(r[c+$].item),m=$=>{let d=$>0?r.findIndex((g,b)=>b>c&&g.group!==p.group):r.findIndex(g=>g.group===(r[r.findIndex(b=>b.group===p.group)-1]||{}).group);r[d]&&i(r[d].item)};return M({ArrowRight:()=>f(1),ArrowLeft:()=>f(-1),ArrowDown:()=>m(1),ArrowUp:()=>m(-1),PageDown:()=>u.after>0?u.next():f(1),PageUp:()=>u.before>0?u.back():f(-1)}),p?l`<section class="thread-board">
    <div class="thread-line">
      <${N} sign="back" label=${n("plan_line_back")} onClick=${()=>f(-1)} disabled=${c===0} />
      <${fr} line=${p} frame=${e} groups=${s} t=${n} off=${t.body.off} />
      <${N} sign="next" label=${n("plan_line_next")} onClick=${()=>f(1)} disabled=${c===r.length-1} />
    </div>
    <h2>${n(p.thread.length?"plan_grew":"plan_grew_none")}</h2>
    <ul class="thread" ref=${u.box}>${u.shown.map(($,d)=>l`<li key=${$.item} class=${`deep-${Math.min($.depth,5)}`}
      ...${P(u,d)}><p class="thread-asked">${n("plan_from_activity",{num:$.num})} · ${$.asked}</p>
      <p class="thread-words" lang="th">${is($)||$.parts.map(g=>g.words).join(" · ")}</p></li>`)}</ul>
    <${T} pages=${u} t=${n} words="board_more" hidden=${u.all} />
  </section>`:l`<p class="empty">${n("plan_empty")}</p>`}function fr({line:e,frame:t,groups:n,t:s,off:o}){let r=t.questions.find(c=>c.id===e.question),a=n.get(e.group),i=[!o.includes("who")&&e.fields.who,St(e,t,s)].filter(Boolean).join(" · ");return l`<article class="thread-card">
    <p class="card-head">${a&&l`<${D} look=${a} />`}<span class="plan-in"><span class="num">${r.num}</span> ${r.text}</span></p>
    <p class=${"thread-what"+(e.text.length>$r?" long":"")} lang="th">${e.text}</p>
    ${i&&l`<p class="plan-about" lang="th">${i}</p>`}
  </article>`}var us={calendar:as,gaps:dr,lines:mr,thread:ls,goals:hr},cs=Object.keys(us);function ps(e){let{state:t,t:n}=e,{lit:s,lines:o,goals:r}=t.body,[a,i]=k("calendar");j(()=>s&&i("thread"),[s]),M(Object.fromEntries(cs.map((p,u)=>[String(u+1),()=>i(p)])));let c=us[a];return l`<div class="plan-board">
    <nav class="tabs">${cs.map(p=>l`<button class="button tab" key=${p} aria-pressed=${String(p===a)}
      onClick=${()=>i(p)}>${n(`plan_tab_${p}`)}</button>`)}</nav>
    ${o.length+r.length?l`<${c} ...${e} />`:l`<p class="empty">${n("plan_empty")}</p>`}
  </div>`}function dr({frame:e,state:t,t:n,groups:s}){let{gaps:o,lines:r,goals:a}=t.body,i=Object.keys(o),[c,p]=k(i[0]),u=i.includes(c)?c:i[0],f=[...r,...a],m=o[u].map(g=>f.find(b=>b.item===g)).filter(Boolean),$=A(m,u),d=g=>p(i[Math.max(0,Math.min(i.length-1,i.indexOf(u)+g))]);return M({ArrowDown:()=>d(1),ArrowUp:()=>d(-1),ArrowRight:$.next,ArrowLeft:$.back,PageDown:()=>$.after>0?$.next():d(1),PageUp:()=>$.before>0?$.back():d(-1)}),l`<div class="plan-gaps">
    <ul class="gap-names">${i.map(g=>l`<li key=${g}><button class="button gap" aria-pressed=${String(g===u)}
      onClick=${()=>p(g)}><strong class="gap-count">${o[g].length}</strong>
      <span>${n(`plan_gap_${g}`)} <span class="gap-of">${n("plan_of",{n:(g==="line"?a:r).length})}</span></span>
    </button></li>`)}</ul>
    <section class="gap-list">
      ${!m.length&&l`<p class="empty">${n("plan_gap_none")}</p>`}
      <ul class="plan-cards" ref=${$.box}>${$.shown.map((g,b)=>l`<li key=${g.item} ...${P($,b)}>
        <${Qe} line=${g} frame=${e} groups=${s} t=${n} off=${t.body.off} named /></li>`)}</ul>
      <${T} pages=${$} t=${n} words="plan_more" hidden=${$.all} />
    </section>
  </div>`}function mr({frame:e,state:t,t:n,groups:s}){let{lines:o}=t.body,r=e.plan_rows.filter(m=>!m.heading),[a,i]=k(()=>Math.max(0,r.findIndex(m=>o.some($=>$.question===m.question)))),c=r[a]||{question:"",num:"",text:""},p=o.filter(m=>m.question===c.question),u=A(p,c.question),f=m=>r[a+m]&&i(a+m);return M({ArrowRight:()=>f(1),ArrowLeft:()=>f(-1),ArrowDown:u.next,ArrowUp:u.back,PageDown:()=>u.after>0?u.next():f(1),PageUp:()=>u.before>0?u.back():f(-1)}),l`<section class="across">
    <div class="question">
      <${N} sign="back" label=${n("plan_row_back")} onClick=${()=>f(-1)} disabled=${a===0} />
      <h2><span class="num">${c.num}</span> ${c.text} <span class="gap-of">${n("plan_lines",{n:p.length})}</span></h2>
      <${N} sign="next" label=${n("plan_row_next")} onClick=${()=>f(1)} disabled=${a>=r.length-1} />
    </div>
    ${!p.length&&l`<p class="empty">${n("plan_row_empty")}</p>`}
    <ul class="plan-cards two" ref=${u.box}>${u.shown.map((m,$)=>l`<li key=${m.item} ...${P(u,$)}>
      <${Qe} line=${m} frame=${e} groups=${s} t=${n} off=${t.body.off} /></li>`)}</ul>
    <${T} pages=${u} t=${n} words="plan_more" hidden=${u.all} />
  </section>`}function hr({frame:e,state:t,t:n,groups:s}){let{goals:o,lines:r,off:a}=t.body,i=t.groups.map(f=>f.id),c=[...o].sort((f,m)=>i.indexOf(f.group)-i.indexOf(m.group)),p=A(c,"goals");M({ArrowRight:p.next,ArrowDown:p.next,PageDown:p.next,ArrowLeft:p.back,ArrowUp:p.back,PageUp:p.back});let u=f=>r.filter(m=>m.goals.includes(f.item)).length;return l`<section class="gap-list">
    ${!o.length&&l`<p class="empty">${n("plan_goals_empty")}</p>`}
    <ul class="plan-cards two" ref=${p.box}>${p.shown.map((f,m)=>l`<li key=${f.item} ...${P(p,m)}>
      <${Qe} line=${f} frame=${e} groups=${s} t=${n} off=${a}
        more=${u(f)?n("plan_lines",{n:u(f)}):n("plan_goal_idle")} /></li>`)}</ul>
    <${T} pages=${p} t=${n} words="plan_goals_more" hidden=${p.all} />
  </section>`}var Pt="/static/plotly-basic.min.js",gr=new Set(["size","width","height","l","r","t","b","pad","ax","ay","xshift","yshift","standoff","ticklen","tickwidth","borderpad","borderwidth"]),_r={staticPlot:!0,displayModeBar:!1},Ze=null;function $s({figure:e,label:t,failed:n}){let[s,o]=k(!1),r=B(null),a=wr(r,e.layout),i=JSON.stringify(e);return j(()=>{let c=!1;return br().then(p=>c||kr(p,r.current,i,a)).then(()=>c||o(!1),()=>c||o(!0)),()=>{c=!0}},[i,a]),j(()=>{let c=r.current;return()=>window.Plotly&&window.Plotly.purge(c)},[]),l`<div class="chart" role="img" aria-label=${t}>
    ${s&&l`<p class="chart-failed">${n}</p>`}
    <div class="chart-plot" ref=${r}></div>
  </div>`}function br(){return window.Plotly?Promise.resolve(window.Plotly):(Ze=Ze||xr(),Ze)}function yr(){let e=document.getElementById("samut-page");return e&&JSON.parse(e.textContent).scripts[Pt]||Pt}function xr(){return new Promise((e,t)=>{let n=document.createElement("script");n.src=yr(),n.onload=()=>e(window.Plotly),n.onerror=()=>{Ze=null,t(new Error(Pt))},document.head.append(n)})}function wr(e,t){let[n,s]=k(1);return Y(()=>{let o=()=>{let{clientWidth:a,clientHeight:i}=e.current,c=Math.min(a/t.width,i/t.height);c>0&&s(Math.round(c*100)/100)};o();let r=new ResizeObserver(o);return r.observe(e.current),()=>r.disconnect()},[t.width,t.height]),n}function kr(e,t,n,s){let{data:o,layout:r}=At(JSON.parse(n),s,getComputedStyle(t).fontFamily);return e.react(t,o,r,_r)}function At(e,t,n,s=""){return Array.isArray(e)?e.map(o=>At(o,t,n,s)):s==="family"?n:typeof e=="number"?gr.has(s)?e*t:e:!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([o,r])=>[o,At(r,t,n,o)]))}var vr=4;function et({frame:e,state:t,t:n,groups:s}){return l`<div class="with-legend">
    <${Sr} frame=${e} state=${t} t=${n} groups=${s} />
    <${Ct} state=${t} t=${n} groups=${s} />
  </div>`}function Sr({frame:e,state:t,t:n,groups:s}){let[o,r]=k(null),a=t.body.periods.filter(d=>d.rows.length).map(d=>({...d,label:d.label||n("board_no_year")})),i=a.find(d=>d.label===o)||Pr(a),c=a.indexOf(i),p=A(i?i.rows:[],i?i.label:""),u=d=>a[c+d]&&r(a[c+d].label),f=()=>p.after>0?p.next():u(1),m=()=>p.before>0?p.back():u(-1);if(M({ArrowRight:()=>u(1),ArrowLeft:()=>u(-1),ArrowDown:f,ArrowUp:m,PageDown:f,PageUp:m}),j(()=>i&&r(i.label),[i&&i.label]),!i)return l`<p class="empty">${n("board_no_stories")}</p>`;let $=a.reduce((d,g)=>d+g.rows.length,0);return l`<section class="stories">
    <${$s} figure=${t.body.chart} label=${n("board_chart",{n:$})} failed=${n("board_chart_failed")} />
    <div class="strip">
      <${Ar} periods=${a} now=${i.label} room=${p.after} choose=${r} />
      <${T} pages=${p} back=${m} next=${f} t=${n} words="board_more"
        first=${c===0} last=${c===a.length-1} />
    </div>
    <ul class=${"cards"+Mt(i.rows)} ref=${p.box}>
      ${p.shown.map((d,g)=>l`<li key=${d.item} ...${P(p,g)}>
        <${Fe} card=${d} frame=${e} groups=${s} t=${n} brief=${i.rows.length>vr} />
      </li>`)}
    </ul>
  </section>`}function Pr(e){let t=e.filter(s=>s.start!==null),n=(s,o)=>s&&s.rows.length>=o.rows.length?s:o;return(t.length?t:e).reduce(n,void 0)}var Mt=e=>e.length===1?" one":e.length===2?" two":"";function Ar({periods:e,now:t,room:n,choose:s}){let o=B(null);return Y(()=>{let r=o.current.querySelector("[aria-pressed=true]");o.current.scrollLeft=r.offsetLeft-o.current.offsetLeft-(o.current.clientWidth-r.offsetWidth)/2},[t,e.length,n]),l`<div class="periods" ref=${o}>
    ${e.map(r=>l`<button class="button period" key=${r.label} aria-pressed=${String(r.label===t)}
      onClick=${()=>s(r.label)}>${r.label}<span class="count">${r.rows.length}</span></button>`)}
  </div>`}function Ct({state:e,t,groups:n,phase:s="recall"}){let o=A(e.groups,"legend");return l`<aside class="legend" aria-label=${t("board_groups")}>
    <ul ref=${o.box}>
      ${o.shown.map((r,a)=>l`<li key=${r.id} ...${P(o,a)}>
        <${E} look=${n.get(r.id)} /><${H} name=${r.name} />
        <span class="count">${r.counts[s]||0}</span>
      </li>`)}
    </ul>
    <${T} pages=${o} t=${t} words="board_more_groups" hidden=${o.all} />
  </aside>`}var fs={timeline:et,across:Cr,vision:Tr},Mr=2;function ds(e){let[t,n]=k("timeline"),s=fs[t];return l`<div class="plenary">
    <nav class="tabs">
      ${Object.keys(fs).map(o=>l`<button class="button tab" key=${o} aria-pressed=${String(o===t)}
        onClick=${()=>n(o)}>${e.t(`board_tab_${o}`)}</button>`)}
    </nav>
    <${s} ...${e} />
  </div>`}function Cr({frame:e,state:t,t:n,groups:s}){let[o,r]=k(0),a=t.body.across[o]||{answers:[]},i=Ae(e,a.question)||{num:"",text:""},c=A(a.answers,a.question),p=u=>t.body.across[o+u]&&r(o+u);return M({ArrowRight:()=>p(1),ArrowLeft:()=>p(-1),ArrowDown:c.next,ArrowUp:c.back,PageDown:()=>c.after>0?c.next():p(1),PageUp:()=>c.before>0?c.back():p(-1)}),l`<div class="with-legend"><section class="across">
    <div class="question">
      <${N} sign="back" label=${n("board_question_back")} onClick=${()=>p(-1)} disabled=${o===0} />
      <h2><span class="num">${i.num}</span> ${i.text}</h2>
      <${N} sign="next" label=${n("board_question_next")} onClick=${()=>p(1)} disabled=${o>=t.body.across.length-1} />
    </div>
    ${!a.answers.length&&l`<p class="empty">${n("board_no_answers")}</p>`}
    <ul class="said-list" ref=${c.box}>
      ${c.shown.map((u,f)=>l`<li key=${u.item} ...${P(c,f)}>
        <p class="card-text" lang="th">${u.text}</p><${Lr} ids=${u.groups} groups=${s} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${c} t=${n} words="board_more_answers" hidden=${c.all} />
  </section><${Ct} state=${t} t=${n} groups=${s} phase="gallery" /></div>`}function Lr({ids:e,groups:t,t:n}){let s=e.map(o=>t.get(o)).filter(Boolean);return s.length<=Mr?l`<p class="said-by">${s.map(o=>l`<${D} key=${o.id} look=${o} />`)}</p>`:l`<p class="said-by"><strong>${n("board_said_by",{n:s.length})}</strong>
    ${s.map(o=>l`<span class="chip bare" key=${o.id} title=${o.name}><${E} look=${o} />
      <span class="hush">${o.name}</span></span>`)}</p>`}function Tr({frame:e,state:t,t:n,groups:s}){let o=A(t.body.vision,"vision"),r=e.questions.find(a=>a.phase===t.phase);return M({ArrowDown:o.next,ArrowUp:o.back,PageDown:o.next,PageUp:o.back}),l`<section class="across vision">
    <div class="question"><h2>${r?r.text:n("board_tab_vision")}</h2></div>
    ${!t.body.vision.length&&l`<p class="empty">${n("board_no_vision")}</p>`}
    <ul class=${"cards"+Mt(t.body.vision)} ref=${o.box}>
      ${o.shown.map((a,i)=>l`<li key=${a.item} ...${P(o,i)}>
        <${Fe} card=${a} frame=${e} groups=${s} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${o} t=${n} words="board_more_answers" hidden=${o.all} />
  </section>`}var ms=12,qr=8;function hs({frame:e,state:t,t:n,groups:s}){let{body:o}=t,r=f=>e.questions.find(m=>m.id===f)||{text:"",fields:[]},a=te(2+o.others.length),i={frame:e,groups:s,t:n,tabs:a,words:"scale_more_answers",empty:n("scale_none")},c=o.others[a.at-2],p=o.marks.filter(f=>f.text),u=[n("scale_where"),n("scale_why"),...o.others.map(f=>r(f.question).head||r(f.question).text)];return l`<${ne} names=${u} tabs=${a}>
    ${a.at===0&&l`<${Er} question=${r(o.question)} body=${o} t=${n} groups=${s} tabs=${a} />`}
    ${a.at===1&&l`<${ie} ...${i} key="why" subject="why" cards=${p} title=${r(o.question).text}
      lead=${f=>l`<strong class="level-badge"><span class="hush">${n("scale_level",{n:f.level})}</span>
        <span aria-hidden="true">${f.level}</span></strong>`} />`}
    ${c&&l`<${ie} ...${i} key=${c.question} subject=${c.question} cards=${c.cards}
      title=${r(c.question).text} />`}
  <//>`}function Er({question:e,body:t,t:n,groups:s,tabs:o}){J(pe,o);let r=e.fields.find(i=>i.id===t.field)||{levels:5},a=Array.from({length:r.levels},(i,c)=>c+1);return l`<section class="scale">
    <h2><span class="scale-asked">${e.text}</span>
      ${t.mean!=null&&l`<strong class="scale-mean">${n("scale_mean",{mean:t.mean,levels:r.levels,n:t.marks.length})}</strong>`}</h2>
    <div class="scale-stacks" style=${`--levels:${r.levels}`}>
      ${a.map(i=>l`<${Dr} key=${i} level=${i} t=${n} groups=${s}
        marks=${t.marks.filter(c=>c.level===i)} />`)}
    </div>
    <div class="scale-axis" style=${`--levels:${r.levels}`} aria-hidden="true">
      ${a.map(i=>l`<strong key=${i}>${i}</strong>`)}
      ${t.mean!=null&&l`<span class="scale-pin" style=${`left:${(t.mean-.5)/r.levels*100}%`}></span>`}
    </div>
    <p class="scale-ends"><span>1 = ${r.low}</span><span>${r.levels} = ${r.high}</span></p>
  </section>`}function Dr({level:e,marks:t,t:n,groups:s}){let o=t.length>ms?t.slice(0,ms-1):t;return l`<ul class=${"scale-stack"+(t.length>qr?" dense":"")} aria-label=${n("scale_level",{n:e})}>
    ${o.map(r=>s.get(r.group)).filter(Boolean).map(r=>l`<li key=${r.id}>
      <${E} look=${r} /><${H} name=${r.name} /></li>`)}
    ${o.length<t.length&&l`<li>${n("scale_more",{n:t.length-o.length})}</li>`}
  </ul>`}function gs({frame:e,state:t,t:n,groups:s}){let{pieces:o,columns:r}=t.body,a=[...o.map((x,v)=>({text:x,n:v+1})),...r.flatMap(x=>[{asked:x.question},{said:x.question}])],[i,c]=k(0),p=a[Math.min(i,a.length-1)]||{},u=e.questions.find(x=>x.id===(p.asked||p.said)),f=p.said?r.find(x=>x.question===p.said).cards:[],m=A(f,p.said||""),$=x=>c(Math.max(0,Math.min(x,a.length-1))),d=()=>p.said&&m.after>0?m.next():$(i+1),g=()=>p.said&&m.before>0?m.back():$(i-1);M({ArrowRight:d,PageDown:d,ArrowDown:d,ArrowLeft:g,PageUp:g,ArrowUp:g});let b=p.said?"said":p.asked?"asked":"told",C=f.length?n("story_answers_n",{n:f.length}):n("story_answers");return l`<div class=${`story-board ${b}`}>
    ${b==="said"&&l`<div class="question"><h2>${u.head||u.text}</h2></div>
      ${!f.length&&l`<p class="empty">${n("board_no_answers")}</p>`}
      <ul class="wall" ref=${m.box}>${m.shown.map((x,v)=>l`<li key=${x.item} ...${P(m,v)}>
        <p class="wall-text" lang="th">${x.text}</p>
        <${Xe} ids=${u.fields.flatMap(q=>(x.fields||{})[q.id]||[])} heads=${t.body.heads} />
        ${s.get(x.group)&&l`<${D} look=${s.get(x.group)} />`}
      </li>`)}</ul>`}
    ${b!=="said"&&l`<${Or} key=${i} text=${u?u.text:p.text} />`}
    <div class="story-foot">
      <ol class="story-dots" aria-hidden="true">${a.map((x,v)=>l`<li key=${v}
        class=${v===i?"now":v<i?"past":""}></li>`)}</ol>
      <strong role="status">${b==="told"?n("story_piece",{n:p.n,all:o.length}):b==="asked"?n("story_asked"):C}</strong>
      ${f.length>0&&m.after>0&&l`<span class="more">${n("board_more_answers",{n:m.after})}</span>`}
      <${N} sign="back" label=${n("story_back")} onClick=${g} disabled=${i===0} />
      <${N} sign="next" label=${n("story_next")} onClick=${d} disabled=${i===a.length-1&&!m.after} />
    </div>
  </div>`}function Or({text:e}){let t=ue(),{box:n}=We(e,36*t,76*t);return l`<div class="story-room"><p lang="th" ref=${n}>${e}</p></div>`}var _s=0;function ys({frame:e,state:t,t:n,groups:s}){let{roles:o,least:r,note:a}=t.body,i=["all",...o.map(g=>g.question),...t.body.groups.length?["groups"]:[]],[c,p]=k(_s),u=Math.min(c,i.length-1),f=g=>p(Math.max(0,Math.min(u+g,i.length-1)));M({ArrowRight:()=>f(1),PageDown:()=>f(1),ArrowLeft:()=>f(-1),PageUp:()=>f(-1)});let m=g=>e.questions.find(b=>b.id===g)||{fields:[]},$=o.find(g=>g.question===i[u]),d={roles:o,least:r,asked:m,t:n};return l`<div class="team">
    <div class="tabs">${i.map((g,b)=>l`<button key=${g} class="button" aria-pressed=${String(b===u)}
      onClick=${()=>p(b)}>${jr(g,b,n)}</button>`)}</div>
    ${$?l`<${Ur} role=${$} ...${d} />`:i[u]==="groups"?l`<${Hr} rows=${t.body.groups} groups=${s} ...${d} />`:l`<${Rr} ...${d} />`}
    <p class="team-foot">${u===_s&&a?n("team_note",{words:a}):n("team_steps",{least:r})}${$&&bs($)>0&&l` · <strong>${n("team_waiting",{n:bs($)})}</strong>`}</p>
  </div>`}var jr=(e,t,n)=>e==="all"?n("team_all"):e==="groups"?n("team_by_group"):n("team_role",{n:t}),bs=e=>Math.max(0,...e.items.map(t=>t.n?t.waiting:0));function Nr({n:e,waiting:t,least:n,t:s}){return l`<span class="team-n">${e?s("team_n",{n:e}):s("team_few",{least:n,n:t})}</span>`}function Rr({roles:e,asked:t,least:n,t:s}){return l`<ul class="profile">${e.map(o=>{let r=t(o.question),a=Ir(r),i=Math.max(0,...o.items.map(c=>c.waiting));return l`<li key=${o.question}>
      <p class="profile-words"><span class="num">${r.num}</span> ${r.text}</p>
      <span class="meter" aria-hidden="true">${o.mean!==null&&l`<span style=${`width:${100*o.mean/a}%`} />`}</span>
      <strong class="profile-mean">${o.mean===null?"–":o.mean.toFixed(1)}</strong>
      <${Nr} n=${o.n} waiting=${i} least=${n} t=${s} />
    </li>`})}</ul>`}var Ir=e=>(e.fields.find(t=>t.kind==="level")||{levels:5}).levels;function Ur({role:e,asked:t,least:n,t:s}){let o=t(e.question),r=o.fields.find(i=>i.kind==="level"),a=Array.from({length:r.levels},(i,c)=>c+1);return l`<div class="role">
    <h2><span class="num">${o.num}</span> ${o.text}</h2>
    <table class="heat"><thead><tr><th class="heat-words">
        <span>${s("team_low",{words:r.low})}</span><span>${s("team_high",{n:r.levels,words:r.high})}</span></th>
      ${a.map(i=>l`<th key=${i} class="heat-cell">${i}</th>`)}
      <th class="heat-mean">${s("team_mean")}</th></tr></thead>
      <tbody>${e.items.map(i=>l`<tr key=${i.field}>
        <td class="heat-words">${o.fields.find(c=>c.id===i.field).text}</td>
        ${i.n?i.counts.map((c,p)=>l`<td key=${p} class="heat-cell" style=${Br(c/i.n)}>${c}</td>`):l`<td class="heat-few" colspan=${r.levels}>${s("team_few",{least:n,n:i.waiting})}</td>`}
        <td class="heat-mean">${i.mean===null?"–":i.mean.toFixed(1)}
          ${i.n>0&&l`<span class="team-n">${s("team_n",{n:i.n})}</span>`}</td>
      </tr>`)}</tbody></table>
  </div>`}var Br=e=>`background:rgba(11,93,107,${(.92*e).toFixed(2)});color:${e>.45?"#fff":"var(--ink)"}`;function Hr({rows:e,roles:t,groups:n,t:s,least:o}){let r=A(e,"groups",a=>a.querySelectorAll("tbody tr"));return l`<div class="role"><h2>${s("team_groups",{least:o})}</h2>
    <div class="team-room" ref=${r.box}><table class="heat"><thead><tr><th class="heat-words"></th>
      ${t.map((a,i)=>l`<th key=${a.question} class="heat-cell">${i+1}</th>`)}</tr></thead>
      <tbody>${r.shown.map((a,i)=>l`<tr key=${a.group} ...${P(r,i)}>
        <td class="heat-words">${n.get(a.group)&&l`<${D} look=${n.get(a.group)} />`}</td>
        ${a.roles.map((c,p)=>l`<td key=${p} class="heat-cell">${c.mean===null?"–":c.mean.toFixed(1)}</td>`)}
      </tr>`)}</tbody></table></div>
    <${T} pages=${r} t=${s} words="board_more" hidden=${r.all} /></div>`}var zr=4;function ws({frame:e,state:t,t:n,groups:s}){let{common:o,different:r,left:a,all:i}=t.body,[c,p]=k(""),u=[...o,...r].find(f=>f.theme===c);if(u){let f=()=>p(""),m={go:f};return l`<div class="themes-open"><${ie} subject=${c} cards=${u.sayings} frame=${e} groups=${s} t=${n}
      tabs=${m} words="themes_more_answers">
      <div class="read-head"><h2>${u.name}</h2><button class="button" onClick=${f}>${n("themes_back")}</button></div>
    <//></div>`}return l`<section class="themes">
    <div class="themes-areas">
      <${xs} kind="common" found=${o} none=${n("themes_none")} t=${n} groups=${s} open=${p} />
      <${xs} kind="different" found=${r} none=${n("themes_none_different")} t=${n} groups=${s} open=${p} />
    </div>
    <p class="themes-left">${i>0&&n(a?"themes_left":"themes_all_in",{n:a,all:i})}</p>
    <ul class=${"themes-legend"+(t.groups.length>zr?" many":"")} aria-hidden="true">${t.groups.map(f=>s.get(f.id)).map(f=>l`<li key=${f.id}>
      <${E} look=${f} /><${H} name=${f.name} /></li>`)}</ul>
  </section>`}function xs({kind:e,found:t,none:n,t:s,groups:o,open:r}){let a=A(t,e);return M(e==="common"?{ArrowDown:a.next,ArrowUp:a.back,PageDown:a.next,PageUp:a.back}:{ArrowRight:a.next,ArrowLeft:a.back}),l`<section class=${"themes-area "+e}>
    <h2>${s(`themes_${e}`)} <span class="gentle">${s(`themes_${e}_what`)}</span></h2>
    ${!t.length&&l`<p class="themes-none">${n}</p>`}
    <ul ref=${a.box}>${a.shown.map((i,c)=>l`<li key=${i.theme} ...${P(a,c)}>
      <button class="theme" aria-label=${s("themes_open",{name:i.name})} onClick=${()=>r(i.theme)}>
        <span class="theme-name" lang="th">${i.name}</span>
        <${Wr} kind=${e} ids=${i.groups} groups=${o} t=${s} />
      </button></li>`)}</ul>
    <${T} pages=${a} t=${s} words="themes_more" hidden=${a.all} />
  </section>`}function Wr({kind:e,ids:t,groups:n,t:s}){let o=t.map(r=>n.get(r)).filter(Boolean);return e==="different"?l`<span class="theme-from">${o.map(r=>l`<${E} key=${r.id} look=${r} /><${H} name=${r.name} />`)}</span>`:l`<span class="theme-from"><strong>${s("themes_groups",{n:o.length})}</strong>
    ${o.map(r=>l`<span key=${r.id} title=${r.name}><${E} look=${r} /><span class="hush">${r.name}</span></span>`)}</span>`}function ks({frame:e,state:t,t:n,groups:s}){let{columns:o}=t.body,r=o.flatMap(c=>c.cards),a=A(r,t.phase);M({ArrowRight:a.next,PageDown:a.next,ArrowLeft:a.back,PageUp:a.back});let i=c=>e.questions.find(p=>p.id===c);return l`<div class="wall-board">
    ${!r.length&&l`<p class="wall-empty">${n("wall_empty")}</p>`}
    <ul class="wall" ref=${a.box}>${a.shown.map((c,p)=>l`<li key=${c.item} ...${P(a,p)}>
      <p class="wall-asked">${(i(c.question)||{}).head||(i(c.question)||{}).text}</p>
      <p class="wall-text" lang="th">${c.text}</p>
      <${ae} question=${i(c.question)} values=${c.fields} frame=${e} t=${n} />
      ${s.get(c.group)&&l`<${D} look=${s.get(c.group)} />`}
    </li>`)}</ul>
    <${T} pages=${a} t=${n} words="board_more" hidden=${a.all} />
  </div>`}var Lt=6,Fr=1e3,Kr=2e3,vs={at:0,beat:-Lt};function Ss({frame:e,state:t,t:n}){let s=te(2);return l`<${ne} names=${[n("warmup_tab_moves"),n("warmup_tab_videos")]} tabs=${s}>
    ${s.at===0?l`<${Gr} moves=${e.texts.warmup_moves} t=${n} />`:l`<${Yr} videos=${t.body.videos} tabs=${s} t=${n} />`}
  <//>`}function Gr({moves:e,t}){let[n,s]=k(vs),[o,r]=k(!1),a=e[n.at],i=p=>s({at:Math.max(0,Math.min(n.at+p,e.length)),beat:-Lt});if(j(()=>{if(o||!a)return;let p=setTimeout(()=>s(Vr(n,a)),n.beat<0?Fr:Kr);return()=>clearTimeout(p)},[n,o]),M({" ":()=>r(!o),ArrowRight:()=>i(1),PageDown:()=>i(1),ArrowLeft:()=>i(-1),PageUp:()=>i(-1)}),!a)return l`<${Jr} t=${t} again=${()=>s(vs)} />`;let c=n.beat<0;return l`<section class="moves" data-move=${n.at+1}>
    <div class="move-words">
      <p class="move-at">${t("warmup_move",{n:n.at+1,all:e.length})}</p>
      <h2>${a.title}</h2>
      <p class="move-how">${a.how}</p>
      <p class="move-safe">${t("warmup_safe")}</p>
    </div>
    <div class=${"move-count"+(c?" ready":"")} role="timer">
      <p>${o?t("warmup_paused"):c?t("warmup_ready"):t("warmup_of",{n:a.count})}</p>
      <p class="move-number" data-beat=${n.beat}>${Math.abs(n.beat)}</p>
    </div>
    <div class="move-keys">
      <button class="button" disabled=${n.at===0} onClick=${()=>i(-1)}>${t("warmup_back")}</button>
      <button class="button primary" aria-pressed=${String(o)} onClick=${()=>r(!o)}>${t(o?"warmup_go":"warmup_pause")}</button>
      <button class="button" onClick=${()=>i(1)}>${t("warmup_next")}</button>
    </div>
  </section>`}function Vr({at:e,beat:t},n){return t===-1?{at:e,beat:1}:t<n.count?{at:e,beat:t+1}:{at:e+1,beat:-Lt}}function Jr({t:e,again:t}){return l`<section class="moves-done"><h2>${e("warmup_done")}</h2><p>${e("warmup_done_more")}</p>
    <button class="button" onClick=${t}>${e("warmup_again")}</button></section>`}function Yr({videos:e,tabs:t,t:n}){return J(pe,t),l`<section class="films"><h2>${n("warmup_videos")}</h2>
    <ul>${e.map(s=>l`<li key=${s.id}>
      <p class="film-title">${s.title}</p>
      <p><a href=${s.url} target="_blank" rel="noopener noreferrer">${s.url.replace(/^https?:\/\//,"")}</a>
        ${s.needs_internet&&l` <strong class="film-net">${n("warmup_internet")}</strong>`}</p>
    </li>`)}</ul>
    <p>${n("warmup_videos_how")}</p>
  </section>`}var Tt={agenda:os,alone:Sn,columns:En,forms:Dn,gallery:Nn,goals:Hn,home:Tn,instruments:Wn,matrix:ns,numbers:qn,plan:ps,plenary:ds,scale:hs,story:gs,team:ys,themes:ws,timeline:et,wall:ks,warmup:Ss,welcome:ss};var Ps=()=>/^\/board\//.test(location.pathname);function Xr({frame:e,state:t,page:n,t:s}){let[o,r]=k(!1),{kind:a}=t.body||{},i=t.phase?Tt[a]||Tt.wall:yn;j(()=>{t.lead&&t.lead!==e.activity&&Ps()&&location.assign(`/board/${t.lead}`)},[t.lead]);let c=t.spotlight&&t.spotlight.item!==(t.body||{}).lit&&t.spotlight,p=mn(e,t.groups),u={frame:e,state:t,t:s,groups:p},f=["board",Ps()&&"whole",(o||c)&&"covered"].filter(Boolean).join(" ");return l`<div class=${f} data-phase=${t.phase} lang=${e.language||"th"}>
    <${Qr} frame=${e} state=${t} page=${n} t=${s} join=${()=>r(!0)} />
    <div class="board-main" key=${t.phase}><${i} ...${u} /></div>
    ${o&&!c&&l`<${xn} ...${u} close=${()=>r(!1)} />`}
    ${c&&l`<${vn} ...${u} key=${c.item} card=${c} />`}
  </div>`}function Qr({frame:e,state:t,page:n,t:s,join:o}){let r=e.phases.findIndex(a=>a.id===t.phase);return l`<header class="board-head">
    <div class="board-titles">
      <h1 title=${e.title}>${Se(e.title)}</h1>
      <p>${t.pause.text?l`<strong class="board-pause">${t.pause.text} · ${t.pause.time}</strong>`:r<0?t.about.title:Zr(e.phases,r,t,s)}</p>
    </div>
    <div class="board-side">
      ${t.about.demo&&l`<${ze} t=${s} />`}
      ${r>=0&&l`<button class="button quiet board-join" onClick=${o}>
        <${Pe} name="qr" /> ${s("board_join_short")}
      </button>`}
    </div>
    <${dn} timer=${t.timer} page=${n} t=${s} />
  </header>`}function Zr(e,t,n,s){let o=s("board_phase",{n:t+1,all:e.length,title:e[t].title});return n.phase!=="gallery"||!n.round.number?o:`${o} · ${s("board_round",{n:n.round.number,all:Math.max(n.round.count,n.round.number)})}`}var du=fn(Xr);export{du as default};
