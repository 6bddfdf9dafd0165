var D,Nt,Ls,Q,st,De,Rt,qe,It,rt,ot,Ts,we=Symbol.for("pv"),je={},Ne=[],qs=/^m(i|n|o|s|text|space)$/,at=Array.isArray,it=Ne.slice,ae=Object.assign;function re(e){e&&e.parentNode&&e.remove()}function Ut(e,t,n){var s,o,r,a={},i=arguments.length;for(r in t)r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:a[r]=t[r];return i>2&&(a.children=i>3?it.call(arguments,2):n),xe(e,a,s,o,null)}function xe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:we,__v:o||++Nt,__i:-1,__u:0};return!o&&D.vnode&&D.vnode(r),r}function Re(e){return e.children}function Ee(e,t){this.props=e,this.context=t,this.__g=0}function Z(e,t){if(t==null)return e.__&&Z(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Z(e)}function Es(e){var t,n=e.__v,s=n.__e,o=[],r=[],a=e.__P;a&&((t=ae({constructor:we},n)).__v=n.__v+1,D.vnode&&D.vnode(t),lt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[s]:null,o,s||Z(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Kt(o,t,r),n.__=n.__e=null,t.__e!=s&&Bt(t))}function Bt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Bt(e)}function Dt(e){(8&e.__g||(e.__g|=8,Q.push(e),De++))&&st==D.debounceRendering||((st=D.debounceRendering)||queueMicrotask)(Ht)}function Ht(){try{for(var e,t=1;Q.length;)Q.length>t&&Q.sort(Rt),e=Q.shift(),t=Q.length,8&e.__g&&Es(e)}finally{(De=Q.length)&&(st||queueMicrotask)(Ht)}}function Wt(e,t,n,s,o,r,a,i,u,c,p){var $,m,f,d,g,b,v=s.__k||Ne,C=t.length;for(u=Os(n,t,v,u,C),$=0;$<C;$++)(f=n.__k[$])!=null&&(m=~f.__i&&v[f.__i]||je,f.__i=$,b=lt(e,f,m,o,r,a,i,u,c,p),d=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&ct(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||d,f)),g=g||d,4&f.__u?(u=zt(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:d&&(u=d.nextSibling),f.__u&=-21);return n.__e=g,u}function Os(e,t,n,s,o){var r,a,i,u,c,p,$,m,f,d=n.length,g=d,b=0,v=0,C=e.__k=Array(o);for(r=0;r<o;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=C[r]=xe(null,a):at(a)?a=C[r]=xe(Re,{children:a}):a.constructor===we&&a.__b?a=C[r]=xe(a.type,a.props,a.key,a.ref,a.__v):C[r]=a,u=r+b,a.__=e,a.__b=e.__b+1,i=null,~(c=a.__i=Ds(a,n,u,g))&&(g--,(i=n[c])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,c==u-1?b--:c==u+1?b++:c!=u&&(c>u?b--:b++,v=1)):(~c||(o>d?b--:o<d&&b++),typeof a.type!="function"&&(a.__u|=4))):C[r]=null;if(v){for(p=[],$=[],r=0;r<o;r++)if((a=C[r])&&16&a.__u){for(b=0,m=p.length;b<m;)p[f=b+m>>1]<a.__i?b=f+1:m=f;p[b]=a.__i,$[r]=b+1}for(b=p.length;r--;)$[r]&&($[r]==b?b--:C[r].__u|=4)}if(g)for(r=0;r<d;r++)!(i=n[r])||2&i.__u||(i.__e==s&&(s=Z(i)),ut(i,i));return s}function zt(e,t,n,s){var o,r,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=zt(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Z(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!s&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ds(e,t,n,s){var o,r=e.key,a=e.type,i=t[n],u=i&&!(2&i.__u);if(i===null&&r==null||u&&r==i.key&&a==i.type)return n;if(s>(u?1:0)){for(o=n-1;o>=0;o--)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o;for(o=n+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o}return-1}function jt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Te(e,t,n,s,o){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||jt(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||jt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(a=ot[t]||(ot[t]=js(t)),(e.__a||(e.__a={}))[t]=rt,r=t!=(t=t.replace(It,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function js(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[qe]==null)t[qe]=rt++;else if(t[qe]<this.__a[e])return;return n(D.event?D.event(t):t)}}}function lt(e,t,n,s,o,r,a,i,u,c){var p,$,m,f,d,g,b,v,C,S,q,me,Le,ce,G,he,z,V,F=t.type;if(t.constructor!==we)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,$=r=[],p.nodeType==8?i=Oe(p,r):r.push(p),i=r[0]||i),(p=D.__b)&&p(t);e:if(typeof F=="function"){m=a.length;try{if(v=t.props,C=(p=F.prototype)&&p.render,S=(p=F.contextType)&&s[p.__c],q=p?S?S.props.value:p.__:s,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(C?t.__c=f=new F(v,q):(t.__c=f=new Ee(v,q),f.constructor=F,f.render=Rs),S&&S.sub(f),f.state||(f.state={}),f.__n=s,f.__g|=8,f.__h=[],f.__k=[]),C&&(f.__s||(f.__s=f.state),F.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ae({},f.__s)),ae(f.__s,F.getDerivedStateFromProps(v,f.__s)))),d=f.props,g=f.state,f.__v=t,n.__c){if(v!==d&&C&&!F.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,q),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,q)===!1){t.__v!=n.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(H){H&&(H.__=t)}),Ne.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),i=Z(n);break e}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,q),C&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(d,g,b)})}else C&&!F.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),C&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=q,f.props=v,f.__P=e,f.__g&=-5,me=D.__r,Le=C?25:0;do f.__g&=-9,me&&me(t),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Le<25);C&&(Ne.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(s=ae({},s,f.getChildContext())),C&&n.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(d,g)),ce=p&&p.type===Re&&p.key==null?p.props.children:p,v.__P&&(p=i,o=(e=v.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&ut(H,H)}),n.__k=null),i=n.__k?Z(n,0):null),i=Wt(e,at(ce)?ce:[ce],t,n,s,o,r,a,i,u,c),v.__P&&(t.__e=null,i=p),t.__u&=-161,$&&$.some(re),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(H){if(a.length=m,t.__v=null,u||r)if(H&&H.then){if(t.__u|=128|u,r){for(~(z=r.indexOf(i||void 0))||(z=r.length);(V=r[z-1])&&V.nodeType==8;)z--;for(;z<r.length;z++)if(V=r[z])if(r[z]=null,G){if(V==he)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(he=Oe(G=V))}}if(!G){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;G=i}(p=Oe(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,i=p):t.__e=i,i=i&&i.nextSibling}else r&&r.some(re);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),H&&H.then||Ft(t),D.__e(H,t,n)}}else i=t.__e=Ns(n.__e,t,n,s,o,r,a,u,c,e);return(p=D.diffed)&&p(t),i}function Oe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ft(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ft))}function Kt(e,t,n){for(var s=0;s<n.length;)ct(n[s++],n[s++],n[s++]);D.__c&&D.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){D.__e(r,o.__v)}})}function Ns(e,t,n,s,o,r,a,i,u,c){var p,$,m,f,d,g,b,v,C=n.props||je,S=t.props,q=t.type;if(q=="svg"?o="http://www.w3.org/2000/svg":q=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((d=r[p])&&(q?d.localName==q:d.nodeType==3)){e=d,r[p]=null;break}}if(!e){if(v=c.ownerDocument||document,!q)return v.createTextNode(S);e=v.createElementNS(o,q,S.is?S:c),i&&(D.__m&&D.__m(t,r),i=!1),r=null}if(q){if(c=q=="template"&&e.content||e,r=q=="textarea"&&S.defaultValue!=null?null:r&&it.call(c.childNodes),!i&&r)for(C={},p=0;p<e.attributes.length;p++)C[(d=e.attributes[p]).name]=d.value;for(p in C)d=C[p],p=="dangerouslySetInnerHTML"?m=d:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||Te(e,p,null,d,o);for(p in S)d=S[p],p=="children"?f=d:p=="dangerouslySetInnerHTML"?$=d:p=="value"?g=d:p=="checked"?b=d:i&&typeof d!="function"||C[p]===d||Te(e,p,d,C[p],o);$?(i||m&&($.__html==m.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(m&&(e.textContent=""),(q=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&qs.test(q))&&(o="http://www.w3.org/1999/xhtml"),Wt(c,at(f)?f:[f],t,n,s,o,r,a,r?r[0]:n.__k&&Z(n,0),i,u),r&&r.some(re)),i&&q!="textarea"||(p="value",q=="progress"&&g==null?e.removeAttribute(p):g==null||g===e[p]&&(q!="progress"||g)||Te(e,p,g,C[p],o),p="checked",b!=null&&b!=e[p]&&Te(e,p,b,C[p],o))}else C===S||i&&e.data==S||(e.data=S);return e}function ct(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){D.__e(o,n)}}function ut(e,t,n){var s,o,r,a;if(D.unmount&&D.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||ct(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){D.__e(i,t)}s.__P=s.__n=null}if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&ut(s[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Oe(s,r=[]))&&(s==e.__e&&r.some(re),re(o),re(s)),n||re(e.__e),e.__e=e.__c=e.__=null}function Rs(e,t,n){return this.constructor(e,n)}function pt(e,t){var n,s,o,r;D.__&&D.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=xe(Re,{children:[e]}),o=[],r=[],lt(t,t.__k,s||je,je,t.namespaceURI,s?null:t.firstChild?it.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),Kt(o,t.__k,r),t.__k.props.children=null}D={__e:function(e,t,n,s){for(var o,r,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw De=0,e}},Nt=0,Ls=function(e){return e!=null&&e.constructor===we},Ee.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ae({},this.state)),typeof e=="function"&&(e=e(ae({},n),this.props)),e&&(ae(n,e),this.__v&&(t&&this.__k.push(t),Dt(this)))},Ee.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Dt(this))},Ee.prototype.render=Re,Q=[],De=0,Rt=function(e,t){return e.__v.__b-t.__v.__b},qe=Symbol(),It=/(PointerCapture)$|Capture$/i,rt=0,ot={},Ts=0;var ue,U,$t,Gt,ft=Object.is,Ie=0,nn=[],dt=[],I=D,Vt=I.__b,Jt=I.__r,Yt=I.diffed,Xt=I.__c,Qt=I.unmount,Zt=I.__;function Ue(e,t){I.__h&&I.__h(U,e,Ie||t),Ie=0;var n=U.__H||(U.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){return Ie=1,Is(sn,e)}function Is(e,t,n){var s=Ue(ue++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):sn(void 0,t),function(r){var a=(s.__N||s.__)[0],i=s.t(a,r);ft(a,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=U,!U.__f)){U.__f=!0;var o=U.shouldComponentUpdate;U.shouldComponentUpdate=function(r,a,i){var u=this.__H;if(!u)return!0;var c=!1,p=this.props!=r;if(u.__.some(function(m){m.__N&&(c=!0,ft(m.__[0],m.__N[0])||(p=!0))}),o){var $=o.call(this,r,a,i);return c?$||p:$}return!c||p}}return s.__}function j(e,t){var n=Ue(ue++,3);!I.__s&&ht(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,U.__H.__h.push(n))}function Y(e,t){var n=Ue(ue++,4);!I.__s&&ht(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,U.__h.push(n))}function X(e){return Ie=5,Us(function(){return{current:e}},[])}function Us(e,t){var n=Ue(ue++,7);return ht(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Bs(){var e;do{for(;e=dt.shift();)try{ke(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=nn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ke),t.__h.some(mt),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(dt.length)}I.__b=function(e){U=null,Vt&&Vt(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Zt&&Zt(e,t)},I.__r=function(e){Jt&&Jt(e),ue=0;var t=(U=e.__c).__H;t&&($t==U?U.__h=[]:(t.__h.some(ke),t.__h.some(mt),ue=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$t=U},I.diffed=function(e){Yt&&Yt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&tn(nn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$t=U=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(ke),n.__h=n.__h.filter(function(s){return!s.__||mt(s)})}catch(s){n.__h=[function(){throw s}]}}),Xt&&Xt(e,t)},I.unmount=function(e){Qt&&Qt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,tn(dt.push(o))}else ke(o)}catch(r){t=r}}),s.__H=void 0,t&&I.__e(t,s.__v))};var en=typeof requestAnimationFrame=="function";function Hs(e){var t,n=function(){clearTimeout(s),en&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);en&&(t=requestAnimationFrame(n))}function tn(e){e!=1&&Gt==I.requestAnimationFrame||((Gt=I.requestAnimationFrame)||Hs)(Bs)}function ke(e){var t=U,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),U=t}function mt(e){var t=U;e.__c=e.__(),U=t}function ht(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!ft(n,e[s])})}function sn(e,t){return typeof t=="function"?t(e):t}var rn=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],i=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?s[0]=i:a===4?s[1]=Object.assign(s[1]||{},i):a===5?(s[1]=s[1]||{})[t[++r]]=i:a===6?s[1][t[++r]]+=i+"":a?(o=e.apply(i,rn(e,i,n,["",null])),s.push(o),i[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(i)}return s},on=new Map;function an(e){var t=on.get(this);return t||(t=new Map,on.set(this,t)),(t=rn(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,a="",i="",u=[0],c=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,a):r===3&&(m||a)?(u.push(3,m,a),r=2):r===2&&a==="..."&&m?u.push(4,m,0):r===2&&a&&!m?u.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(u.push(r,0,a,o),r=6),m&&(u.push(r,m,0,o),r=6)),a=""},p=0;p<n.length;p++){p&&(r===1&&c(),c(p));for(var $=0;$<n[p].length;$++)s=n[p][$],r===1?s==="<"?(c(),u=[u],r=3):a+=s:r===4?a==="--"&&s===">"?(r=1,a=""):a=s+a[0]:i?s===i?i="":a+=s:s==='"'||s==="'"?i=s:s===">"?(c(),r=1):r&&(s==="="?(r=5,o=a,a=""):s==="/"&&(r<5||n[p][$+1]===">")?(c(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(c(),r=2):a+=s),r===3&&a==="!--"&&(r=4,u=u[0])}return c(),u})(e)),t),arguments,[])).length>1?t:t[0]}function ve(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function ln(e=()=>performance.now()/1e3,t=()=>Date.now()/1e3){let n=()=>t()-e(),s=n(),o=n();return{now:()=>e()+s,set(r){s=r-e()},doubtful(){let r=Math.abs(n()-o)>1;return o=n(),r}}}var Ws=/[\ud800-\udfff]/gu;function Se(e){return typeof e=="string"?e.replace(Ws,"�"):Array.isArray(e)?e.map(Se):!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[Se(t),Se(n)]))}var zs=15e3,Fs=3;function cn(e){let t=new Map,n=ln(),s={connected:()=>e.connected!==!1,now:n.now},o=c=>{s.connected()&&(c.sent+=1,c.seat=e.seat,c.timer=setTimeout(()=>c.settle({}),zs),e.send(c.message))},r=c=>Ks(c,e.seat)?o(c):c.settle({}),a=c=>{let p=c&&t.get(c.id);p&&(typeof c.now=="number"&&p.sent===1&&n.set(c.now),p.settle(c))},i=c=>{c.endings+=1,c.endings===Fs&&c.settle({ok:!1,error:Gs(e.get("frame").texts)})},u=({detail:c})=>{let p=Array.from(t.values());for(let{timer:$}of p)clearTimeout($);s.connected()?p.forEach(r):c.ended&&p.filter(({sent:$})=>$).forEach(i)};return s.call=(c,p={})=>new Promise($=>{let m=ve(),f=g=>{clearTimeout(d.timer),t.delete(m),$(g)},d={message:Se({id:m,do:c,args:p}),settle:f,sent:0,endings:0};if(c==="clock"&&!s.connected())return void $({});t.set(m,d),o(d)}),s.keepTime=()=>n.doubtful()?s.call("clock"):Promise.resolve({}),e.on("msg:custom",a),addEventListener("samut:connection",u),s.close=()=>{for(let{timer:c}of t.values())clearTimeout(c);e.off("msg:custom",a),removeEventListener("samut:connection",u)},s}var Ks=({sent:e,seat:t,message:n},s)=>!e||t===s||!!n.args.id,Gs=e=>({where:"",what:e.not_taken,do:e.not_taken_do});var He="samut:drafts",Vs=1e3,Js="~",te={n:0,visit:"",drafts:{}},Be,ee,un;async function pn(e){let t=$n(e);fn({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([eo(e),new Promise(n=>setTimeout(n,Vs))])}function $n(e){let t=Zs();return t&&t.n>te.n&&(te=t),te.visit===e?te:{...te,visit:e,drafts:{}}}function fn(e){te=e;try{localStorage.setItem(He,JSON.stringify(te))}catch{}dn()}function Ys(e,t){let{alone:n,...s}=$n(e);if(n&&t&&t.visit===e&&t.n>n.n){for(let o of n.places)Object.assign(t.drafts,Xs(o,t.drafts[o],s.drafts[o]));s.drafts=t.drafts}fn({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function Xs(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+Js]:t}:{[e]:Qs(t,n)}:{}}function Qs(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,o=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[r,a]=["fields","answers"].map(i=>({...e[i],...t[i]}));return{...e,...t,how:n,digits:s,fields:r,answers:a,text:o.filter(Boolean).join(`
`),id:ve()}}function Zs(){try{return JSON.parse(localStorage.getItem(He)??"null")}catch{return null}}function dn(){if(un=!!ee,!(!Be||ee))try{ee=Be.transaction("kept","readwrite",{durability:"strict"}),ee.objectStore("kept").put(te,He),ee.oncomplete=ee.onabort=()=>{ee=null,un&&dn()}}catch{Be=ee=null}}function eo(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(He);o.onerror=t,o.onsuccess=()=>{Be=s,Ys(e,o.result),t()}}}catch{t()}})}function We(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((a,i)=>i in n?We(a,n[i]):a);let o=Object.entries(e).filter(([a])=>!s.includes(a)),r=Object.entries(n).map(([a,i])=>[a,We(e[a],i)]);return Object.fromEntries([...o,...r])}var W=()=>X(null),mn={limits:{},t:e=>e},to=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,no=e=>typeof e=="string"?e.replace(to,"$1⁠ฯ"):e,l=an.bind((e,t,...n)=>Ut(e,t,...n.map(no))),so=3600;function oo(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function ro(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",We(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function hn(e){function t({model:n,page:s}){let[,o]=w(0);j(()=>{let i=()=>o(p=>p+1),u=()=>s.connected()&&s.call("clock").then(i),c=()=>document.hidden||u();return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",u),document.addEventListener("visibilitychange",c),u(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",u),document.removeEventListener("visibilitychange",c)}},[]);let r=n.get("frame"),a=(i,u)=>oo(r.texts[i]??i,u);return Object.assign(mn,{limits:r.limits,t:a}),l`<${e} key=${r.visit} frame=${r} state=${n.get("state")} page=${s} t=${a} />`}return{initialize:({model:n})=>pn(n.get("frame").visit),render({model:n,el:s}){let o=cn(n),r=ro(n);return pt(l`<${t} model=${n} page=${o} />`,s),()=>{pt(null,s),r(),o.close()}}}}function ao(e,t){let[,n]=w(0);return j(()=>{let o=setInterval(()=>{t.keepTime(),n(r=>r+1)},500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function io(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var lo=e=>e.ends_at==null?"time_paused":"time_left";function gn({timer:e,page:t,t:n}){let s=ao(e,t);if(s==null)return null;let o=s<0;return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${n(o?"time_over":lo(e))}</span> ${s>-so&&l`<span class="clock-face">${io(s)}</span>`}
  </span>`}var gt={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},co=Object.keys(gt),uo="#37474f",po=11,Pe=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function _n(e,t){let n=e.colours||[],s=e.symbols||co;return new Map(t.map((o,r)=>[o.id,{id:o.id,name:o.name,colour:n.length?n[r%n.length]:uo,symbol:s[r%s.length]}]))}function E({look:e}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${gt[e.symbol]||gt.circle} /></svg>`}function B({name:e}){let t=$o(e);return l`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function $o(e){let t=s=>s.find(o=>e.length-o<=po),n=t(fo(e));return n===void 0?t(mo(e))||0:n}function fo(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function mo(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}function O({look:e}){return l`<span class="chip" style=${`border-color:${e.colour}`}>
    <${E} look=${e} /><${B} name=${e.name} />
  </span>`}var ho={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Ae=({name:e})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${ho[e]} /></svg>`;function T({pages:e,t,words:n,hidden:s,back:o=e.back,next:r=e.next,first:a=!0,last:i=!0}){return s?null:l`<div class="pager">
    <span class="more">${e.after>0&&t(n,{n:e.after})}</span>
    <${N} sign="back" label=${t("board_back")} onClick=${o} disabled=${a&&!e.before} />
    <${N} sign="next" label=${t("board_next")} onClick=${r} disabled=${i&&!e.after} />
  </div>`}var ze=({t:e,words:t="board_demo"})=>l`<strong class="ribbon">${e(t)}</strong>`;function N({sign:e,label:t,onClick:n,disabled:s}){return l`<button class="button turn" aria-label=${t} title=${t} disabled=${s} onClick=${n}>
    <${Ae} name=${e} />
  </button>`}var go=1280,_o=720,bn=40,bo=.6,yn=()=>Math.max(bo,Math.min(innerWidth/go,innerHeight/_o));function pe(){let[e,t]=w(yn());return j(()=>{let n=()=>t(yn());return addEventListener("resize",n),()=>removeEventListener("resize",n)},[]),e}function xn(e,t){let n=X(t);n.current=t,Y(()=>{e.current&&t(e.current)}),j(()=>{let s=()=>e.current&&n.current(e.current),o=new ResizeObserver(s);return e.current&&o.observe(e.current),document.fonts&&document.fonts.ready.then(s),()=>o.disconnect()},[e.current])}function A(e,t,n=s=>s.children){let s=W(),[o,r]=w({subject:t,starts:[0]}),[a,i]=w(bn),u=o.subject===t?o.starts.filter(m=>m<e.length):[],c=u.length?u[u.length-1]:0;xn(s,m=>i(Math.max(1,yo(m,n(m)))));let p=e.slice(c,c+bn),$=Math.min(c+a,e.length);return{box:s,shown:p,fitting:a,before:c,after:e.length-$,all:c===0&&$===e.length,next:()=>$<e.length&&r({subject:t,starts:[...u.length?u:[0],$]}),back:()=>c>0&&r({subject:t,starts:u.slice(0,-1)})}}function yo(e,t){let n=e.getBoundingClientRect(),s=Array.from(t),o=s.findIndex(r=>{let a=r.getBoundingClientRect();return a.right>n.right+1||a.bottom>n.bottom+1});return o<0?s.length:o}var P=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Fe(e,t,n){let s=W(),[o,r]=w({text:e,now:0,count:1}),a=o.text===e?Math.min(o.now,o.count-1):0;xn(s,u=>{wo(u,t,n);let c=Math.max(1,Math.round(u.scrollWidth/u.clientWidth));c===1&&(u.style.height=""),(c!==o.count||e!==o.text)&&r({text:e,now:a,count:c}),u.scrollLeft=a*(u.clientWidth+xo(u))});let i=u=>r({text:e,count:o.count,now:Math.max(0,Math.min(a+u,o.count-1))});return{box:s,now:a,count:o.count,turn:i}}var xo=e=>parseFloat(getComputedStyle(e).columnGap)||0;function wo(e,t,n){let s=Math.round(t),o=Math.round(n);e.style.overflowWrap="",e.style.height="100%";let r=a=>(e.style.fontSize=`${a}px`,e.scrollWidth<=e.clientWidth+1&&e.scrollHeight<=e.clientHeight+1);if(!r(o)){for(;o-s>1;){let a=Math.floor((s+o)/2);r(a)?s=a:o=a}r(s)||(e.style.overflowWrap="anywhere")}}function M(e){let t=X(e);t.current=e,j(()=>{let n=s=>{let o=t.current[s.key],r=s.target.closest?.("input, textarea, select");!o||r||s.ctrlKey||s.altKey||s.metaKey||!t.current.over&&document.querySelector(".board .overlay")||(s.preventDefault(),o())};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function wn({state:e,groups:t,t:n,words:s,pages:o}){let r=(c,p)=>n(`${s}_seen_${c}`,p),a=o?o.shown:e.groups,i=e.groups.map(c=>t.get(c.id)),u=new Map(e.grid.map(c=>[c.viewer,c.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${r("group")}</th>
      <th scope="col" class="whose">${r("now")}</th>
      ${i.map(c=>l`<th scope="col" class="cell" key=${c.id} title=${c.name}>
        <${E} look=${c} /><span class="hush">${c.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map((c,p)=>l`<tr key=${c.id} class=${c.away?"away":""} ...${o?P(o,p):{}}>
        <th scope="row" class="who"><${kn} look=${t.get(c.id)} /></th>
        <td class="whose"><${ko} one=${c} state=${e} groups=${t} say=${r} /></td>
        ${i.map(($,m)=>l`<${So} key=${$.id} viewer=${c.id} look=${$} now=${e.pairs[c.id]===$.id}
          seen=${(u.get(c.id)||[])[m]>0} say=${r} />`)}
      </tr>`)}
    </tbody>
  </table>`}function kn({look:e,arrow:t}){return l`<span class="line">
    ${t&&l`<span class="arrow" aria-hidden="true"></span>`}<${E} look=${e} /><${B} name=${e.name} />
  </span>`}function ko({one:e,state:t,groups:n,say:s}){let o=n.get(t.pairs[e.id]);return o?l`<${kn} look=${o} arrow />`:e.away?l`<span class="gentle">${s("away")}</span>`:l`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function vo(e,t){return e?"now":t?"did":"not"}function So({viewer:e,look:t,now:n,seen:s,say:o}){let r=e===t.id?"own":vo(n,s);return l`<td class=${"cell "+r}>
    <span class="box">${["now","did"].includes(r)&&l`<${E} look=${t} />`}</span>
    <span class="hush">${o(`is_${r}`)}</span>
  </td>`}var Po=10;function _t({state:e,t,groups:n}){let s=A(e.groups,"gallery",i=>i.querySelectorAll("tbody tr"));M({ArrowDown:s.next,ArrowUp:s.back,PageDown:s.next,PageUp:s.back});let{number:o,count:r,minutes:a}=e.round;return l`<section class=${"gallery rows-"+Mo(e.groups.length)}>
    ${!o&&l`<p class="soon">${t("board_gallery_soon",{count:r,minutes:a})}</p>`}
    <div class="seen-room" ref=${s.box}>
      <${wn} state=${e} groups=${n} t=${t} words="board" pages=${s} />
    </div>
    ${e.groups.length<=Po&&l`<${Ao} t=${t} groups=${n} state=${e} />`}
    <${T} pages=${s} t=${t} words="board_more_groups" hidden=${s.all} />
  </section>`}function Ao({state:e,groups:t,t:n}){let s=t.get(e.groups[0]?.id);return s?l`<p class="seen seen-key" aria-hidden="true">
    ${["did","now","not","own"].map(o=>l`<span class=${o} key=${o}>
      <span class="box">${(o==="did"||o==="now")&&l`<${E} look=${s} />`}</span> ${n(`board_seen_is_${o}`)}
    </span>`)}
  </p>`:null}function Mo(e){return e<=5?"few":e<=9?"some":"many"}function bt({state:e,t,groups:n}){return l`<section class="lobby">
    <${Pn} joining=${e.joining} t=${t} />
    <${An} state=${e} t=${t} groups=${n} />
  </section>`}function Sn({state:e,t,groups:n,close:s}){let o=W();return j(()=>{let r=document.activeElement;o.current.focus();let a=i=>i.key==="Escape"&&s();return document.addEventListener("keydown",a),()=>{document.removeEventListener("keydown",a),r?.focus?.()}},[]),l`<div class="overlay" role="dialog" aria-modal="true" aria-label=${t("board_join_title")}>
    <section class="lobby">
      <${Pn} joining=${e.joining} t=${t} />
      <${An} state=${e} t=${t} groups=${n} />
    </section>
    <button class="button overlay-close" ref=${o} onClick=${s}>${t("close")}</button>
  </div>`}function Pn({joining:e,t}){if(!e?.code)return l`<div class="how-to"><h2>${t("board_join_title")}</h2><p>${t("board_join_ask")}</p></div>`;let[n,...s]=e.urls||[];return l`<div class="how-to">
    ${e.qr&&l`<img class="qr" src=${e.qr} alt=${t("board_qr",{url:n||""})} />`}
    <div class="how-to-words">
      <h2>${t("board_join_title")}</h2>
      <p>${t(e.qr?"board_join_scan":"board_join_open")}</p>
      ${n&&l`<p class="address">${vn(n)}</p>`}
      ${s.slice(0,1).map(o=>l`<p class="address other" key=${o}>${t("board_join_or",{url:vn(o)})}</p>`)}
      <p>${t("board_join_code")}</p>
      <p class="code" aria-label=${Array.from(e.code).join(" ")}><${Co} code=${e.code} /></p>
    </div>
  </div>`}var vn=e=>e.replace(/^http:\/\//,"").replace(/\/(join)?$/,"");function Co({code:e}){let t=Math.ceil(e.length/2);return l`<span>${e.slice(0,t)}</span><span>${e.slice(t)}</span>`}function An({state:e,t,groups:n}){let s=e.groups.reduce((r,a)=>r+(a.members||0),0),o=A(e.groups,"joined");return l`<div class="joined">
    <h2>${t(e.groups.length?"board_joined":"board_joined_none",{groups:e.groups.length,members:s})}</h2>
    <ul class="chips" ref=${o.box}>
      ${o.shown.map((r,a)=>l`<li key=${r.id} ...${P(o,a)}>
        <${O} look=${n.get(r.id)} />
      </li>`)}
    </ul>
    ${o.after>0&&l`<p class="more">${t("board_more_groups",{n:o.after})}</p>`}
  </div>`}var Me=(e,t)=>e.questions.find(n=>n.id===t);function Ke({card:e,frame:t,groups:n,t:s,brief:o}){let r=Me(t,e.question),a=n.get(e.group);return l`<article class="card" style=${Lo(a)}>
    ${!(o&&a)&&l`<p class="card-head"><${yt} group=${e.group} groups=${n} t=${s} /></p>`}
    <p class="card-text" lang="th">
      ${o&&a&&l`<${E} look=${a} /><span class="hush">${a.name}</span>${" "}`}
      ${e.year_text&&l`<strong class="year">${e.year_text} </strong>`}
      ${e.text||l`<span class="gentle">${r?.text}</span>`}
    </p>
  </article>`}var Lo=e=>e?`border-left-color:${e.colour}`:"";function yt({group:e,groups:t,t:n}){let s=t.get(e);return s?l`<${O} look=${s} />`:l`<span class="chip hall">${n("board_hall")}</span>`}var xt="/static/plotly-basic.min.js",To=new Set(["size","width","height","l","r","t","b","pad","ax","ay","xshift","yshift","standoff","ticklen","tickwidth","borderpad","borderwidth"]),qo={staticPlot:!0,displayModeBar:!1},Ge=null;function Mn({figure:e,label:t,failed:n}){let[s,o]=w(!1),r=W(),a=jo(r,e.layout),i=JSON.stringify(e);return j(()=>{let u=!1;return Eo().then(c=>u||No(c,r.current,i,a)).then(()=>u||o(!1),()=>u||o(!0)),()=>{u=!0}},[i,a]),j(()=>{let u=r.current;return()=>window.Plotly?.purge(u)},[]),l`<div class="chart" role="img" aria-label=${t}>
    ${s&&l`<p class="chart-failed">${n}</p>`}
    <div class="chart-plot" ref=${r}></div>
  </div>`}function Eo(){return window.Plotly?Promise.resolve(window.Plotly):(Ge=Ge||Do(),Ge)}function Oo(){let e=document.getElementById("samut-page");return e&&JSON.parse(e.textContent).scripts[xt]||xt}function Do(){return new Promise((e,t)=>{let n=document.createElement("script");n.src=Oo(),n.onload=()=>e(window.Plotly),n.onerror=()=>{Ge=null,t(new Error(xt))},document.head.append(n)})}function jo(e,t){let[n,s]=w(1);return Y(()=>{let o=()=>{let{clientWidth:a,clientHeight:i}=e.current,u=Math.min(a/t.width,i/t.height);u>0&&s(Math.round(u*100)/100)};o();let r=new ResizeObserver(o);return r.observe(e.current),()=>r.disconnect()},[t.width,t.height]),n}function No(e,t,n,s){let{data:o,layout:r}=wt(JSON.parse(n),s,getComputedStyle(t).fontFamily);return e.react(t,o,r,qo)}function wt(e,t,n,s=""){return Array.isArray(e)?e.map(o=>wt(o,t,n,s)):s==="family"?n:typeof e=="number"?To.has(s)?e*t:e:!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([o,r])=>[o,wt(r,t,n,o)]))}var Ro=4;function Ve({frame:e,state:t,t:n,groups:s}){return l`<div class="with-legend">
    <${Io} frame=${e} state=${t} t=${n} groups=${s} />
    <${vt} state=${t} t=${n} groups=${s} />
  </div>`}function Io({frame:e,state:t,t:n,groups:s}){let[o,r]=w(null),a=t.periods.filter(d=>d.rows.length).map(d=>({...d,label:d.label||n("board_no_year")})),i=a.find(d=>d.label===o)||Uo(a),u=a.indexOf(i),c=A(i?i.rows:[],i?i.label:""),p=d=>a[u+d]&&r(a[u+d].label),$=()=>c.after>0?c.next():p(1),m=()=>c.before>0?c.back():p(-1);if(M({ArrowRight:()=>p(1),ArrowLeft:()=>p(-1),ArrowDown:$,ArrowUp:m,PageDown:$,PageUp:m}),j(()=>i&&r(i.label),[i?.label]),!i)return l`<p class="empty">${n("board_no_stories")}</p>`;let f=a.reduce((d,g)=>d+g.rows.length,0);return l`<section class="stories">
    <${Mn} figure=${t.chart} label=${n("board_chart",{n:f})} failed=${n("board_chart_failed")} />
    <div class="strip">
      <${Bo} periods=${a} now=${i.label} room=${c.after} choose=${r} />
      <${T} pages=${c} back=${m} next=${$} t=${n} words="board_more"
        first=${u===0} last=${u===a.length-1} />
    </div>
    <ul class=${"cards"+kt(i.rows)} ref=${c.box}>
      ${c.shown.map((d,g)=>l`<li key=${d.item} ...${P(c,g)}>
        <${Ke} card=${d} frame=${e} groups=${s} t=${n} brief=${i.rows.length>Ro} />
      </li>`)}
    </ul>
  </section>`}function Uo(e){let t=e.filter(s=>s.start!==null),n=(s,o)=>s&&s.rows.length>=o.rows.length?s:o;return(t.length?t:e).reduce(n,void 0)}var kt=({length:e})=>[""," one"," two"][e]||"";function Bo({periods:e,now:t,room:n,choose:s}){let o=W();return Y(()=>{let r=o.current.querySelector("[aria-pressed=true]");o.current.scrollLeft=r.offsetLeft-o.current.offsetLeft-(o.current.clientWidth-r.offsetWidth)/2},[t,e.length,n]),l`<div class="periods" ref=${o}>
    ${e.map(r=>l`<button class="button period" key=${r.label} aria-pressed=${String(r.label===t)}
      onClick=${()=>s(r.label)}>${r.label}<span class="count">${r.rows.length}</span></button>`)}
  </div>`}function vt({state:e,t,groups:n,phase:s="recall"}){let o=A(e.groups,"legend");return l`<aside class="legend" aria-label=${t("board_groups")}>
    <ul ref=${o.box}>
      ${o.shown.map((r,a)=>l`<li key=${r.id} ...${P(o,a)}>
        <${E} look=${n.get(r.id)} /><${B} name=${r.name} />
        <span class="count">${r.counts[s]||0}</span>
      </li>`)}
    </ul>
    <${T} pages=${o} t=${t} words="board_more_groups" hidden=${o.all} />
  </aside>`}var Cn={timeline:Ve,across:Wo,vision:Fo},Ho=2;function Ln(e){let[t,n]=w("timeline"),s=Cn[t];return l`<div class="plenary">
    <nav class="tabs">
      ${Object.keys(Cn).map(o=>l`<button class="button tab" key=${o} aria-pressed=${String(o===t)}
        onClick=${()=>n(o)}>${e.t(`board_tab_${o}`)}</button>`)}
    </nav>
    <${s} ...${e} />
  </div>`}function Wo({frame:e,state:t,t:n,groups:s}){let[o,r]=w(0),a=t.across[o]||{answers:[]},i=Me(e,a.question)||{num:"",text:""},u=A(a.answers,a.question),c=p=>t.across[o+p]&&r(o+p);return M({ArrowRight:()=>c(1),ArrowLeft:()=>c(-1),ArrowDown:u.next,ArrowUp:u.back,PageDown:()=>u.after>0?u.next():c(1),PageUp:()=>u.before>0?u.back():c(-1)}),l`<div class="with-legend"><section class="across">
    <div class="question">
      <${N} sign="back" label=${n("board_question_back")} onClick=${()=>c(-1)} disabled=${o===0} />
      <h2><span class="num">${i.num}</span> ${i.text}</h2>
      <${N} sign="next" label=${n("board_question_next")} onClick=${()=>c(1)} disabled=${o>=t.across.length-1} />
    </div>
    ${!a.answers.length&&l`<p class="empty">${n("board_no_answers")}</p>`}
    <ul class="said-list" ref=${u.box}>
      ${u.shown.map((p,$)=>l`<li key=${p.item} ...${P(u,$)}>
        <p class="card-text" lang="th">${p.text}</p><${zo} ids=${p.groups} groups=${s} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${u} t=${n} words="board_more_answers" hidden=${u.all} />
  </section><${vt} state=${t} t=${n} groups=${s} phase="gallery" /></div>`}function zo({ids:e,groups:t,t:n}){let s=e.map(o=>t.get(o)).filter(Boolean);return s.length<=Ho?l`<p class="said-by">${s.map(o=>l`<${O} key=${o.id} look=${o} />`)}</p>`:l`<p class="said-by"><strong>${n("board_said_by",{n:s.length})}</strong>
    ${s.map(o=>l`<span class="chip bare" key=${o.id} title=${o.name}><${E} look=${o} />
      <span class="hush">${o.name}</span></span>`)}</p>`}function Fo({frame:e,state:t,t:n,groups:s}){let o=A(t.vision,"vision"),r=e.questions.find(a=>a.phase==="plenary");return M({ArrowDown:o.next,ArrowUp:o.back,PageDown:o.next,PageUp:o.back}),l`<section class="across vision">
    <div class="question"><h2>${r?r.text:n("board_tab_vision")}</h2></div>
    ${!t.vision.length&&l`<p class="empty">${n("board_no_vision")}</p>`}
    <ul class=${"cards"+kt(t.vision)} ref=${o.box}>
      ${o.shown.map((a,i)=>l`<li key=${a.item} ...${P(o,i)}>
        <${Ke} card=${a} frame=${e} groups=${s} t=${n} />
      </li>`)}
    </ul>
    <${T} pages=${o} t=${n} words="board_more_answers" hidden=${o.all} />
  </section>`}function Tn({frame:e,state:t,t:n,groups:s,card:o}){let r=pe(),a=Me(e,o.question),i=o.text||o.year_text,{box:u,now:c,count:p,turn:$}=Fe(i,36*r,200*r);return M({over:!0,ArrowRight:()=>$(1),ArrowDown:()=>$(1),PageDown:()=>$(1),ArrowLeft:()=>$(-1),ArrowUp:()=>$(-1),PageUp:()=>$(-1)}),l`<div class="overlay spotlight" role="region" aria-label=${n("board_spotlight")}>
    <div class="spot-head"><p>${a?.text}</p>${t.about.demo&&l`<${ze} t=${n} />`}</div>
    <div class="spot-room"><p class="spot-text" lang="th" ref=${u}>${i}</p></div>
    <div class="spot-foot">
      <${yt} group=${o.group} groups=${s} t=${n} />
      ${o.text&&o.year_text&&l`<strong class="year">${o.year_text}</strong>`}
      ${p>1&&l`<span class="pager"><span>${n("board_page",{n:c+1,all:p})}</span>
        <${N} sign="back" label=${n("board_back")} onClick=${()=>$(-1)} disabled=${c===0} />
        <${N} sign="next" label=${n("board_next")} onClick=${()=>$(1)} disabled=${c===p-1} /></span>`}
    </div>
  </div>`}function qn({frame:e,state:t,t:n}){let o=!!e.phases.find(a=>a.id===t.phase)?.looks_at,r=a=>e.questions.find(i=>i.id===a)||{};return l`<div class="alone">
    <p class="alone-hint">${n(o?"alone_hint_pair":"alone_hint_think")}</p>
    <ol>${t.body.rows.map(a=>l`<li key=${a.question}>
      <p class="alone-asked"><span class="num">${r(a.question).num}</span> ${r(a.question).text}</p>
      <p class="alone-count">${n("alone_people",{n:a.people})}${o&&l`<br />${n("alone_shared",{n:a.shared})}`}</p>
    </li>`)}</ol>
  </div>`}var En=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);var On="[\\p{M}\\u0e33\\u0eb3\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]",Dn="[\\u{1f1e6}-\\u{1f1ff}]",jn="[\\p{So}\\p{Sm}]",Ai=new RegExp(`\\p{Cc}|(?:${Dn}{2}|${jn})(?:\\u200d(?!${Dn})${jn}|${On})*|[^]${On}*`,"gu");var Ko=543;function St(e,t,n,s){return e?e.fields.filter(o=>En({one:t?.[o.id]})).map(o=>({id:o.id,label:o.text,...Go(o,t[o.id],n,s)})):[]}function Go(e,t,n,s){let o=r=>(e.options.find(a=>a.id===r)||{text:r}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:o(t)}:e.kind==="choices"?{words:t.map(o).join(" · ")}:e.kind==="month"?{words:Nn(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Nn(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Ko}`}var Pt=(e,t)=>/^\d{4}-\d{2}$/.test(e||"")?Nn(e,t):e;function ie({question:e,values:t,frame:n,t:s}){return l`${St(e,t,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}var Vo=["goals","plans","commitments"];function Rn({frame:e,state:t,t:n,groups:s}){let{homes:o}=t.body,[r,a]=w(0),i=Math.min(r,o.length-1),u=o[i],c=p=>o[i+p]&&a(i+p);return M({ArrowRight:()=>c(1),PageDown:()=>c(1),ArrowLeft:()=>c(-1),PageUp:()=>c(-1)}),u?l`<div class="home">
    <nav class="home-groups"><ul>${o.map((p,$)=>l`<li key=${p.group}>
      <button class="home-group" aria-current=${$===i?"true":void 0} onClick=${()=>a($)}>
        <${E} look=${s.get(p.group)} /><${B} name=${s.get(p.group).name} /></button></li>`)}</ul></nav>
    <div class="home-head"><${O} look=${s.get(u.group)} />
      <span class="home-turns"><span>${n("home_at",{n:i+1,all:o.length})}</span>
        <${N} sign="back" label=${n("home_back")} onClick=${()=>c(-1)} disabled=${i===0} />
        <${N} sign="next" label=${n("home_next")} onClick=${()=>c(1)} disabled=${i===o.length-1} /></span></div>
    <div class="home-kept">${Vo.map(p=>l`<${Jo} key=${p} name=${p} rows=${u[p]} group=${u.group}
      frame=${e} t=${n} />`)}</div>
  </div>`:l`<p class="empty">${n("home_no_groups")}</p>`}function Jo({name:e,rows:t,group:n,frame:s,t:o}){let r=A(t,n);return l`<section class=${"kept "+e}>
    <h2>${o(`home_${e}`)} ${t.length>0&&l`<span class="count">${t.length}</span>`}</h2>
    ${!t.length&&l`<p class="gentle">${o(`home_none_${e}`)}</p>`}
    <ul ref=${r.box}>${r.shown.map((a,i)=>l`<li key=${i+a.what} ...${P(r,i)}>
      <p class="kept-what" lang="th">${a.what}</p>
      ${(a.who||a.when)&&l`<p class="kept-who" lang="th">${[a.who,Pt(a.when,s)].filter(Boolean).join(" · ")}</p>`}
    </li>`)}</ul>
    ${!r.all&&l`<p class="kept-more"><span class="more">${r.after>0&&o("home_more",{n:r.after})}</span>
      <${N} sign="back" label=${o("board_back")} onClick=${r.back} disabled=${!r.before} />
      <${N} sign="next" label=${o("board_next")} onClick=${r.next} disabled=${!r.after} /></p>`}
  </section>`}function In({state:e,t}){let{counts:n,answers:s,means:o}=e.body,r=Math.max(1,...s.map(i=>i.n)),a=s.reduce((i,u)=>i+u.n,0);return l`<section class="numbers">
    <ul class="figures">${Object.keys(n).map(i=>l`<li key=${i}>
      <strong>${n[i]}</strong><span>${t(`numbers_${i}`)}</span></li>`)}</ul>
    <div class="numbers-more">
      <section><h2>${t("numbers_answers")} <span class="gentle">${t("numbers_all",{n:a})}</span></h2>
        <ul class="bars">${s.map(i=>l`<li key=${i.activity}>
          <span class="bar-num">${i.num}</span><span class="bar-title" title=${Pe(i.title)}>${Pe(i.title)}</span>
          <span class="bar-room" aria-hidden="true"><span class="bar" style=${`width:${i.n/r*100}%`}></span></span>
          <strong>${i.n}</strong></li>`)}</ul></section>
      <section><h2>${t("numbers_means")}</h2>
        <ul class="means">${o.map(i=>l`<li key=${i.activity+i.question}>
          <span class="mean-words">${i.words}</span>
          ${i.mean==null?l`<span class="gentle">${t("numbers_mean_none")}</span>`:l`<strong>${i.mean}</strong><span>${t("numbers_mean_of",{levels:i.levels,n:i.n})}</span>`}
        </li>`)}</ul></section>
    </div>
  </section>`}var $e={before:0,after:0,next(){},back(){}};function ne(e){let[t,n]=w(0),s=Math.max(0,Math.min(t,e-1));return{at:s,set:n,go:r=>s+r>=0&&s+r<e&&n(s+r),last:s>=e-1,first:s===0}}function J(e,t){M({ArrowRight:()=>t.go(1),ArrowLeft:()=>t.go(-1),ArrowDown:e.next,ArrowUp:e.back,PageDown:()=>e.after>0?e.next():t.go(1),PageUp:()=>e.before>0?e.back():t.go(-1)})}function se({names:e,tabs:t,children:n}){return l`<div class="plenary">
    ${e.length>1?l`<nav class="tabs">${e.map((s,o)=>l`<button class="button tab" key=${s}
      aria-pressed=${String(o===t.at)} onClick=${()=>t.set(o)}>${s}</button>`)}</nav>`:l`<span></span>`}
    ${n}
  </div>`}function le({cards:e,subject:t,title:n,frame:s,groups:o,t:r,words:a,tabs:i,empty:u,lead:c,children:p}){let $=A(e,t);return J($,i),l`<section class="read">
    ${n&&l`<h2>${n}</h2>`}
    ${p}
    ${!e.length&&l`<p class="empty">${u}</p>`}
    <ul class=${"read-list"+(e.length<5?" few":"")} ref=${$.box}>${$.shown.map((m,f)=>l`<li key=${m.item||m.items[0]} ...${P($,f)}>
      <p class="read-text" lang="th">${c?.(m)}${m.text}</p>
      ${!c&&l`<${ie} question=${s.questions.find(d=>d.id===m.question)} values=${m.fields} frame=${s} t=${r} />`}
      <p class="read-from">${(m.groups||[m.group]).map(d=>o.get(d)).filter(Boolean).map(d=>l`<${O} key=${d.id} look=${d} />`)}</p>
    </li>`)}</ul>
    <${T} pages=${$} t=${r} words=${a} hidden=${$.all} />
  </section>`}function Un({frame:e,state:t,t:n,groups:s}){let{tabs:o}=t.body,r=ne(o.length),[a,i]=w(""),u=o[r.at]||{columns:[]},c=u.columns.find(m=>m.question===a),p=m=>{let f=e.questions.find(d=>d.id===m)||{};return{head:f.head||f.text,text:f.text}},$={...r,go(m){i(""),r.go(m)},set(m){i(""),r.set(m)}};return l`<${se} names=${o.map(m=>m.wall||n("columns_rest"))} tabs=${$}>
    ${c?l`<${le} key=${a} subject=${a} cards=${c.cards} frame=${e} groups=${s} t=${n} tabs=${$}
          words="columns_more" empty=${n("columns_none")}>
          <div class="read-head"><h2>${p(a).text}</h2>
            <button class="button" onClick=${()=>i("")}>${n("columns_close")}</button></div>
        <//>`:l`<${Yo} key=${r.at} columns=${u.columns} frame=${e} titled=${p} tabs=${$} t=${n} groups=${s} open=${i} />`}
  <//>`}function Yo({columns:e,frame:t,titled:n,tabs:s,t:o,groups:r,open:a}){let i=X({}),[u,c]=w({}),p=()=>e.map(g=>i.current[g.question]).filter(Boolean),$=g=>e.reduce((b,v)=>b+(u[v.question]?.[g]||0),0),m=(g,b)=>{if($(b)>0)for(let v of p())v[g]()},f={before:$("before"),after:$("after"),next:()=>m("next","after"),back:()=>m("back","before")};J(f,s);let d=(g,b)=>c(v=>{let C=v[g]||{};return C.before===b.before&&C.after===b.after?v:{...v,[g]:b}});return l`<section class="columns-board">
    <div class=${"columns"+Xo(e)} style=${`--columns:${e.length}`}>
      ${e.map(g=>l`<${Qo} key=${g.question} column=${g} frame=${t} title=${n(g.question)} turns=${i}
        tell=${d} t=${o} groups=${r} open=${a} many=${e.length>3} />`)}
    </div>
    <${T} pages=${f} t=${o} words="columns_more" hidden=${!f.before&&!f.after} />
  </section>`}function Xo({length:e}){return e>3?"":e>1?" few":" one"}function Qo({column:e,frame:t,title:n,turns:s,tell:o,t:r,groups:a,open:i,many:u}){let c=A(e.cards,e.question),p=X(0);return s.current[e.question]={next(){c.after>0?c.next():p.current+=1},back(){p.current>0?p.current-=1:c.back()}},j(()=>o(e.question,{before:c.before+p.current,after:c.after})),l`<section class="column">
    <button class="column-head" aria-label=${r("columns_open",{title:n.head})} onClick=${()=>i(e.question)}>
      <strong>${n.head}</strong><span class="count">${e.cards.length}</span>
      ${!u&&n.text!==n.head&&l`<span class="column-asked">${n.text}</span>`}
    </button>
    ${!e.cards.length&&l`<p class="column-none">${r("columns_none")}</p>`}
    <ul class="column-cards" ref=${c.box}>${c.shown.map(($,m)=>l`<li key=${$.item} ...${P(c,m)}>
      ${$.text&&l`<p class="column-text" lang="th">${$.text}</p>`}
      <${ie} question=${t.questions.find(f=>f.id===$.question)} values=${$.fields} frame=${t} t=${r} />
      ${a.get($.group)&&l`<p class="column-from"><${E} look=${a.get($.group)} />
        <${B} name=${a.get($.group).name} /></p>`}
    </li>`)}</ul>
  </section>`}function Bn({frame:e,state:t,t:n,groups:s}){let{issues:o}=t.body,[r,a]=w(0),i=o[Math.min(r,o.length-1)],u=o.some(d=>d.rows.some(g=>g.filled)),c=d=>e.questions.find(g=>g.id===d)||{},p=i.rows.flatMap(d=>Zo(d)),$=A(p,`${r}`),m=()=>$.after?$.next():a(Math.min(r+1,o.length-1)),f=()=>$.before?$.back():a(Math.max(r-1,0));return M({ArrowRight:m,PageDown:m,ArrowLeft:f,PageUp:f}),l`<div class="forms">
    <div class="tabs">${o.map((d,g)=>l`<button key=${g} class="button" aria-pressed=${String(d===i)}
      onClick=${()=>a(g)}>${n("forms_issue",{n:g+1})}${u&&l`<${tr} rows=${d.rows} t=${n} />`}</button>`)}</div>
    <p class="forms-issue">${i.text}</p>
    <ul class="wall forms-wall" ref=${$.box}>${$.shown.map(({row:d,card:g},b)=>l`<li key=${g?g.item:d.question}
      ...${P($,b)}>
      ${d&&l`<p class="forms-row"><strong>${c(d.question).num} ${c(d.question).text}</strong>
        <span class=${d.cards.length||!u?"forms-count":"forms-gap"}>${er(d,n)}</span></p>`}
      ${g&&l`<div class="forms-card"><p class="wall-text" lang="th">${g.text}</p>
        ${s.get(g.group)&&l`<${O} look=${s.get(g.group)} />`}</div>`}</li>`)}</ul>
    <${T} pages=${$} t=${n} words="board_more" hidden=${$.all&&o.length<2} next=${m} back=${f}
      first=${r===0} last=${r===o.length-1} />
  </div>`}var Zo=e=>e.cards.length?e.cards.map((t,n)=>({card:t,row:n?null:e})):[{row:e}];function er(e,t){return e.filled?e.cards.length?t("forms_filled",{n:e.cards.length}):t("forms_no_next"):t("forms_nobody")}function tr({rows:e,t}){let n=e.filter(s=>!s.cards.length).length;return n>0&&l` <span class="forms-tab-gap">${t("forms_gaps",{n})}</span>`}function Hn(e,t,n,s,o){if(!t||!n)return[];let r=a=>JSON.stringify(t.fields?.[a])===JSON.stringify(n.fields?.[a]);return St(e,t.fields,s,o).filter(a=>!r(a.id))}var Wn={goals:nr,pairs:sr,asked:or};function Kn(e){let{state:t,t:n}=e,{body:s}=t,o=Object.keys(Wn).filter($=>s.points.length||$==="pairs"),[r,a]=w(t.phase==="revise"?"pairs":o[0]),[i,u]=w(""),c=$=>!i||$.group===i,p=Wn[r];return l`<div class="goals-board">
    <nav class="tabs">
      ${o.length>1&&o.map($=>l`<button class="button tab" key=${$} aria-pressed=${String($===r)}
        onClick=${()=>a($)}>${n(`goals_tab_${$}`)} <span class="count">${s[$].length}</span></button>`)}
      ${i&&l`<button class="button quiet goals-all" onClick=${()=>u("")}>${n("goals_all_groups")}</button>`}
    </nav>
    <${p} ...${e} ours=${c} group=${i} pick=${$=>u(i===$?"":$)} />
  </div>`}function Mt({items:e,subject:t,t:n,columns:s,words:o,children:r}){let a=A(e,t);return M({ArrowRight:a.next,PageDown:a.next,ArrowDown:a.next,ArrowLeft:a.back,PageUp:a.back,ArrowUp:a.back}),l`<ul class=${"wall "+s} ref=${a.box}>
      ${a.shown.map((i,u)=>l`<li key=${i.item} ...${P(a,u)}>${r(i)}</li>`)}</ul>
    <${T} pages=${a} t=${n} words=${o} hidden=${a.all} />`}var Je=({group:e,groups:t,pick:n})=>t.get(e)&&l`<button class="goal-whose" onClick=${()=>n(e)}>
  <${O} look=${t.get(e)} /></button>`;function nr({state:e,t,groups:n,ours:s,group:o,pick:r}){let{goals:a,points:i}=e.body;return a.length?l`<${Mt} items=${a.filter(s)} subject=${o} t=${t} columns="two-wide" words="goals_more">
    ${u=>l`<p class="goal-head"><${Je} group=${u.group} groups=${n} pick=${r} />
        <strong class="met">${t("goals_met",{n:u.met.length,all:i.length})}</strong></p>
      <p class="wall-text goal-text" lang="th">${u.text}</p>
      <ul class="ticks">${i.map(c=>l`<li key=${c} class=${u.met.includes(c)?"yes":"no"}>
        <span class="tick-box" aria-hidden="true">${u.met.includes(c)&&l`<${Ae} name="done" />`}</span>
        <span class="hush">${t(u.met.includes(c)?"goals_yes":"goals_no")}</span>${c}</li>`)}</ul>`}
  <//>`:l`<p class="empty">${t("goals_none")}</p>`}function sr({frame:e,state:t,t:n,groups:s,ours:o,group:r,pick:a}){let{pairs:i,question:u}=t.body;if(!i.length)return l`<p class="empty">${n("goals_no_pairs")}</p>`;let c=e.questions.find(p=>p.id===u);return l`<div class="pair-heads"><strong>${n("before")}</strong><strong>${n("after")}</strong></div>
    <${Mt} items=${i.filter(o).sort((p,$)=>zn.indexOf(At(p))-zn.indexOf(At($)))} subject=${r} t=${n} columns="one-wide" words="goals_more">
    ${p=>{let $=At(p);return l`<p class="goal-head"><${Je} group=${p.group} groups=${s} pick=${a} />
          <strong class=${"pair-kind "+$}>${n(`pair_${$}`)}</strong></p>
        <div class=${"pair "+$}>
          <${Fn} card=${p.before} other=${p.after} asked=${c} frame=${e} t=${n} />
          <${Fn} card=${p.after} other=${p.before} asked=${c} frame=${e} t=${n} />
        </div>`}}
  <//>`}var zn=["changed","new","gone","same"];function Fn({card:e,other:t,asked:n,frame:s,t:o}){return e?l`<div class="side-of"><p class="wall-text goal-text" lang="th">${e.text}</p>
    ${Hn(n,e,t,s,o).map(r=>l`<p key=${r.id} class="side-part">
      <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}</div>`:l`<p class="gentle">–</p>`}function At({before:e,after:t}){if(!e)return"new";if(!t)return"gone";let[n,s]=[e,t].map(({text:o,fields:r})=>JSON.stringify([o,r]));return n===s?"same":"changed"}function or({state:e,t,groups:n,group:s,pick:o}){let{asked:r}=e.body;if(!r.length)return l`<p class="empty">${t("goals_no_asked")}</p>`;let a=r.filter(i=>!s||i.about===s||i.group===s);return l`<${Mt} items=${a} subject=${s} t=${t} columns="" words="goals_more_asked">
    ${i=>l`<p class="wall-text goal-text" lang="th">${i.text}</p>
      <p class="asked-of"><span>${t("goals_asks")}</span><${Je} group=${i.group} groups=${n} pick=${o} /></p>
      <p class="asked-of"><span>${t("goals_answers")}</span><${Je} group=${i.about} groups=${n} pick=${o} /></p>`}
  <//>`}function Gn({page:e,one:t,groups:n,least:s,t:o,before:r,after:a,turn:i}){let u=t.by==="person",c=u?e.counts:e.groups,p=A(c,`${e.instrument} ${e.when} ${e.item}`),$=()=>p.after?p.next():i(1),m=()=>p.before?p.back():i(-1);return M({ArrowRight:$,PageDown:$,ArrowLeft:m,PageUp:m}),l`<p class="inst-asked">${e.text} <span class="team-n">${e.when&&`${o(`inst_${e.when}`)} · `}${rr(e,u,s,o)}</span></p>
    ${u&&e.mean!==null&&l`<p class="inst-mean"><span>${o("inst_average")}</span> <strong>${e.mean}</strong>
      <span>${o("inst_median")}</span> <strong>${e.median}</strong></p>`}
    <ul class=${u?"inst-bands inst-rows":"wall forms-wall"} ref=${p.box}>${p.shown.map((f,d)=>u?l`<li key=${f.text} ...${P(p,d)}><span>${f.text}</span>
          <span class="meter" aria-hidden="true"><span style=${`width:${100*f.count/e.n}%`} /></span><strong>${f.count}</strong></li>`:l`<li key=${f.group} ...${P(p,d)}><div class="forms-card"><p class="wall-text" lang="th">${f.said.join(" · ")}</p>
          ${n.get(f.group)&&l`<${O} look=${n.get(f.group)} />`}</div></li>`)}</ul>
    <${T} pages=${p} t=${o} words="board_more" hidden=${p.all&&r+a===0} next=${$} back=${m}
      first=${r===0} last=${a===0} />`}function rr({n:e,waiting:t},n,s,o){return n?e?o("inst_n",{n:e}):o("inst_few",{least:s,n:t}):o("inst_groups",{n:e})}function Vn({frame:e,state:t,t:n,groups:s}){let{rows:o,filled:r,least:a}=t.body,[i,u]=w(0),c=Math.max(0,o.length+r.length-1),p=Math.min(i,c),$=r[p-o.length],m={before:p,after:c-p,turn:d=>u(Math.max(0,Math.min(p+d,c)))};if(!$)return l`<${ar} row=${o[p]} frame=${e} least=${a} t=${n} ...${m} />`;let f=e.questionnaires.find(d=>d.id===$.instrument);return l`<div class="inst"><h2>${f.title}<${Jn} one=${f} t=${n} /></h2>
    <${Gn} page=${$} one=${f} groups=${s} least=${a} t=${n} ...${m} />
    <p class="inst-foot">${n(f.by==="person"?"inst_many":"inst_of_groups",{least:a})}</p></div>`}function ar({row:e,frame:t,least:n,t:s,before:o,after:r,turn:a}){let i={before:o,after:r,next:()=>a(1),back:()=>a(-1)};M({ArrowRight:i.next,PageDown:i.next,ArrowLeft:i.back,PageUp:i.back});let u=e&&t.instruments.find(c=>c.id===e.instrument);return l`<div class="inst">
    ${u&&l`<h2>${u.title}<${Jn} one=${u} t=${s} /></h2>
      <div class="inst-two">${["before","after"].filter(c=>c==="before"||e[c].n+e[c].waiting>0).map(c=>l`<${lr} key=${c} when=${c} found=${e[c]} one=${u}
        least=${n} t=${s} />`)}</div>
      ${e.change!==null&&l`<p class="inst-change">${s("inst_change",{n:ir(e.change),people:e.paired})}</p>`}`}
    <div class="inst-foot"><p><strong>${s("inst_free")}</strong> · ${s("inst_private",{least:n})}</p><p class="inst-help">${s("inst_help")}</p></div>
    <${T} pages=${i} t=${s} words="board_more" hidden=${o+r===0} />
  </div>`}var Jn=({one:e,t})=>e.certainty==="unconfirmed"&&e.confirm&&l` <span class="inst-tag">${t("inst_unconfirmed")}</span>`,ir=e=>e>0?`+${e.toFixed(1)}`:e.toFixed(1);function lr({when:e,found:t,one:n,least:s,t:o}){let r=n.values[n.values.length-1]*n.items.length;return l`<section class="inst-time"><h3>${o(`inst_${e}`)} <span class="team-n">${t.n?o("inst_n",{n:t.n}):o("inst_few",{least:s,n:t.waiting})}</span></h3>
    ${t.mean!==null&&l`<p class="inst-mean"><span>${o("inst_mean")}</span> <strong>${t.mean.toFixed(1)}</strong>
        <span class="gentle">${o("inst_of",{n:r})}</span></p>
      <ul class="inst-bands">${t.bands.map(a=>l`<li key=${a.text}><span>${a.text}</span>
        <span class="meter" aria-hidden="true"><span style=${`width:${100*a.count/t.n}%`} /></span>
        <strong>${a.count}</strong></li>`)}</ul>
      ${t.waiting>0&&l`<p class="team-waiting">${o("inst_waiting",{n:t.waiting})}</p>`}`}
  </section>`}function Ce(e,t){let n;if(t===void 0)for(let s of e)s!=null&&(n<s||n===void 0&&s>=s)&&(n=s);else{let s=-1;for(let o of e)(o=t(o,++s,e))!=null&&(n<o||n===void 0&&o>=o)&&(n=o)}return n}function Ye(e,t){let n;if(t===void 0)for(let s of e)s!=null&&(n>s||n===void 0&&s>=s)&&(n=s);else{let s=-1;for(let o of e)(o=t(o,++s,e))!=null&&(n>o||n===void 0&&o>=o)&&(n=o)}return n}function fe(e,t){let n=0;if(t===void 0)for(let s of e)(s=+s)&&(n+=s);else{let s=-1;for(let o of e)(o=+t(o,++s,e))&&(n+=o)}return n}function Ct(e,t){return e.sourceLinks.length?e.depth:t-1}function de(e){return function(){return e}}function Yn(e,t){return Xe(e.source,t.source)||e.index-t.index}function Xn(e,t){return Xe(e.target,t.target)||e.index-t.index}function Xe(e,t){return e.y0-t.y0}function Lt(e){return e.value}function cr(e){return e.index}function ur(e){return e.nodes}function pr(e){return e.links}function Qn(e,t){let n=e.get(t);if(!n)throw new Error("missing: "+t);return n}function Zn({nodes:e}){for(let t of e){let n=t.y0,s=n;for(let o of t.sourceLinks)o.y0=n+o.width/2,n+=o.width;for(let o of t.targetLinks)o.y1=s+o.width/2,s+=o.width}}function Qe(){let e=0,t=0,n=1,s=1,o=24,r=8,a,i=cr,u=Ct,c,p,$=ur,m=pr,f=6;function d(){let h={nodes:$.apply(null,arguments),links:m.apply(null,arguments)};return g(h),b(h),v(h),C(h),me(h),Zn(h),h}d.update=function(h){return Zn(h),h},d.nodeId=function(h){return arguments.length?(i=typeof h=="function"?h:de(h),d):i},d.nodeAlign=function(h){return arguments.length?(u=typeof h=="function"?h:de(h),d):u},d.nodeSort=function(h){return arguments.length?(c=h,d):c},d.nodeWidth=function(h){return arguments.length?(o=+h,d):o},d.nodePadding=function(h){return arguments.length?(r=a=+h,d):r},d.nodes=function(h){return arguments.length?($=typeof h=="function"?h:de(h),d):$},d.links=function(h){return arguments.length?(m=typeof h=="function"?h:de(h),d):m},d.linkSort=function(h){return arguments.length?(p=h,d):p},d.size=function(h){return arguments.length?(e=t=0,n=+h[0],s=+h[1],d):[n-e,s-t]},d.extent=function(h){return arguments.length?(e=+h[0][0],n=+h[1][0],t=+h[0][1],s=+h[1][1],d):[[e,t],[n,s]]},d.iterations=function(h){return arguments.length?(f=+h,d):f};function g({nodes:h,links:k}){for(let[x,_]of h.entries())_.index=x,_.sourceLinks=[],_.targetLinks=[];let y=new Map(h.map((x,_)=>[i(x,_,h),x]));for(let[x,_]of k.entries()){_.index=x;let{source:L,target:R}=_;typeof L!="object"&&(L=_.source=Qn(y,L)),typeof R!="object"&&(R=_.target=Qn(y,R)),L.sourceLinks.push(_),R.targetLinks.push(_)}if(p!=null)for(let{sourceLinks:x,targetLinks:_}of h)x.sort(p),_.sort(p)}function b({nodes:h}){for(let k of h)k.value=k.fixedValue===void 0?Math.max(fe(k.sourceLinks,Lt),fe(k.targetLinks,Lt)):k.fixedValue}function v({nodes:h}){let k=h.length,y=new Set(h),x=new Set,_=0;for(;y.size;){for(let L of y){L.depth=_;for(let{target:R}of L.sourceLinks)x.add(R)}if(++_>k)throw new Error("circular link");y=x,x=new Set}}function C({nodes:h}){let k=h.length,y=new Set(h),x=new Set,_=0;for(;y.size;){for(let L of y){L.height=_;for(let{source:R}of L.targetLinks)x.add(R)}if(++_>k)throw new Error("circular link");y=x,x=new Set}}function S({nodes:h}){let k=Ce(h,_=>_.depth)+1,y=(n-e-o)/(k-1),x=new Array(k);for(let _ of h){let L=Math.max(0,Math.min(k-1,Math.floor(u.call(null,_,k))));_.layer=L,_.x0=e+L*y,_.x1=_.x0+o,x[L]?x[L].push(_):x[L]=[_]}if(c)for(let _ of x)_.sort(c);return x}function q(h){let k=Ye(h,y=>(s-t-(y.length-1)*a)/fe(y,Lt));for(let y of h){let x=t;for(let _ of y){_.y0=x,_.y1=x+_.value*k,x=_.y1+a;for(let L of _.sourceLinks)L.width=L.value*k}x=(s-x+a)/(y.length+1);for(let _=0;_<y.length;++_){let L=y[_];L.y0+=x*(_+1),L.y1+=x*(_+1)}F(y)}}function me(h){let k=S(h);a=Math.min(r,(s-t)/(Ce(k,y=>y.length)-1)),q(k);for(let y=0;y<f;++y){let x=Math.pow(.99,y),_=Math.max(1-x,(y+1)/f);ce(k,x,_),Le(k,x,_)}}function Le(h,k,y){for(let x=1,_=h.length;x<_;++x){let L=h[x];for(let R of L){let ge=0,oe=0;for(let{source:be,value:nt}of R.targetLinks){let ye=nt*(R.layer-be.layer);ge+=H(be,R)*ye,oe+=ye}if(!(oe>0))continue;let _e=(ge/oe-R.y0)*k;R.y0+=_e,R.y1+=_e,V(R)}c===void 0&&L.sort(Xe),G(L,y)}}function ce(h,k,y){for(let x=h.length,_=x-2;_>=0;--_){let L=h[_];for(let R of L){let ge=0,oe=0;for(let{target:be,value:nt}of R.sourceLinks){let ye=nt*(be.layer-R.layer);ge+=Cs(R,be)*ye,oe+=ye}if(!(oe>0))continue;let _e=(ge/oe-R.y0)*k;R.y0+=_e,R.y1+=_e,V(R)}c===void 0&&L.sort(Xe),G(L,y)}}function G(h,k){let y=h.length>>1,x=h[y];z(h,x.y0-a,y-1,k),he(h,x.y1+a,y+1,k),z(h,s,h.length-1,k),he(h,t,0,k)}function he(h,k,y,x){for(;y<h.length;++y){let _=h[y],L=(k-_.y0)*x;L>1e-6&&(_.y0+=L,_.y1+=L),k=_.y1+a}}function z(h,k,y,x){for(;y>=0;--y){let _=h[y],L=(_.y1-k)*x;L>1e-6&&(_.y0-=L,_.y1-=L),k=_.y0-a}}function V({sourceLinks:h,targetLinks:k}){if(p===void 0){for(let{source:{sourceLinks:y}}of k)y.sort(Xn);for(let{target:{targetLinks:y}}of h)y.sort(Yn)}}function F(h){if(p===void 0)for(let{sourceLinks:k,targetLinks:y}of h)k.sort(Xn),y.sort(Yn)}function H(h,k){let y=h.y0-(h.sourceLinks.length-1)*a/2;for(let{target:x,width:_}of h.sourceLinks){if(x===k)break;y+=_+a}for(let{source:x,width:_}of k.targetLinks){if(x===h)break;y-=_}return y}function Cs(h,k){let y=k.y0-(k.targetLinks.length-1)*a/2;for(let{source:x,width:_}of k.targetLinks){if(x===h)break;y+=_+a}for(let{target:x,width:_}of h.sourceLinks){if(x===k)break;y-=_}return y}return d}var es={need:0,row:1,column:2},Ze=350,$r=18,fr=32,ts=18,ns="#7b8694";function rs({state:e,t,groups:n}){let s=W(),o=pe(),[r,a]=w(null);return Y(()=>{let i=()=>a({width:s.current.clientWidth,height:s.current.clientHeight});i();let u=new ResizeObserver(i);return u.observe(s.current),()=>u.disconnect()},[]),l`<div class="flow" ref=${s}>${r&&r.height>0&&l`<${dr} flow=${e.body.flow} size=${r}
    scale=${o} groups=${n} t=${t} />`}</div>`}function dr({flow:e,size:t,scale:n,groups:s,t:o}){let{nodes:r,links:a}=gr(e,t,n);return l`
    <svg width=${t.width} height=${t.height} role="img" aria-label=${o("matrix_flow_label",{n:e.links.length})}>
      ${a.map(i=>l`<path key=${i.source.id+i.target.id} d=${_r(i)} fill="none"
        stroke=${os(i.source,s)} stroke-opacity="0.4" stroke-width=${Math.max(1,i.width)} />`)}
      ${r.map(i=>l`<rect key=${i.id} x=${i.x0} y=${i.y0} width=${i.x1-i.x0}
        height=${Math.max(2,i.y1-i.y0)} fill=${os(i,s)} />`)}
    </svg>
    ${r.map(i=>l`<p key=${i.id} class=${`flow-name flow-${i.kind}`} style=${br(i,t,n)}>
      <${hr} node=${i} groups=${s} t=${o} /></p>`)}`}function mr(e,t,n){return e.by==="group"?t[0]?.name:e.by==="rest"?n("matrix_rest",{n:t.length}):`${e.num||""} ${e.text}`}function hr({node:e,groups:t,t:n}){let s=(e.groups||[]).map(r=>t.get(r)).filter(Boolean),o=mr(e,s,n);return l`<span class="flow-words" lang="th" title=${o}><span>${o} ${e.kind==="need"&&e.n>1&&l`<strong>(${e.n})</strong>`}
    ${s.length===1&&l` <${E} look=${s[0]} />`}</span></span>`}function gr(e,{width:t,height:n},s){let o=Math.max(...[0,1,2].map(a=>e.nodes.filter(i=>es[i.kind]===a).length),1);return Qe().nodeId(a=>a.id).nodeAlign(a=>es[a.kind]).nodeWidth($r*s).nodePadding(Math.min(fr*s,n*.7/o)).extent([[Ze*s,ts*s],[t-Ze*s,n-ts*s]])({nodes:e.nodes.map(a=>({...a})),links:e.links.map(({source:a,target:i,n:u})=>({source:a,target:i,value:u}))})}function _r({source:e,target:t,y0:n,y1:s}){let o=(e.x1+t.x0)/2;return`M${e.x1},${n}C${o},${n} ${o},${s} ${t.x0},${s}`}var ss=["#0b5d6b","#8b2f62","#5b3a8c","#1e6b34"];function os(e,t){if(e.kind==="row")return ss[(Number(e.num)-1)%ss.length]||ns;let n=e.kind==="need"&&e.groups.length===1&&t.get(e.groups[0]);return n?n.colour:ns}function br(e,t,n){let s=`top:${(e.y0+e.y1)/2}px`;return e.kind==="need"?`${s};right:${t.width-e.x0+6*n}px;width:${(Ze-10)*n}px`:`${s};left:${e.x1+6*n}px;width:${(e.kind==="row"?190:Ze-10)*n}px`}function et({ids:e,heads:t}){let n=[].concat(e).map(s=>t.find(o=>o.id===s)).filter(Boolean);return n.length?l`<ul class="links">${n.map(s=>l`<li key=${s.id} lang="th" class=${s.of} title=${s.text}>
    ${s.num} ${s.text}</li>`)}</ul>`:null}var as={table:yr,flow:rs,list:wr};function is(e){let{state:t,t:n}=e,[s,o]=w("table"),[r,a]=w(null),i=$=>{a($),o("list")},u=$=>{a(null),o($)},c=as[s],p={...e,only:r,show:i,all:()=>a(null)};return l`<div class="matrix-board">
    <nav class="tabs">
      ${Object.keys(as).map($=>l`<button class="button tab" key=${$} aria-pressed=${String($===s)}
        onClick=${()=>u($)}>${n(`matrix_${$}`)}</button>`)}
      ${s!=="list"&&l`<span class="matrix-sum">${n("matrix_needs",{n:t.body.needs.length})}</span>`}
    </nav>
    ${!t.body.needs.length&&s!=="table"?l`<p class="empty">${n("matrix_empty")}</p>`:l`<${c} ...${p} />`}
  </div>`}function yr({state:e,t,groups:n,show:s}){let{rows:o,columns:r,cells:a,needs:i}=e.body,u=(c,p)=>a.find($=>$.row===c&&$.column===p);return l`<div class="matrix-room">
    <table class="matrix">
      <thead><tr><th scope="col"><span>${t("matrix_row")}</span></th>
        <th scope="col" class="all"><span>${t("matrix_all")}</span></th>
        ${r.map(c=>l`<th scope="col" key=${c.id} class=${c.of}><span lang="th" title=${c.text}>
          ${c.num} ${c.text}</span></th>`)}</tr></thead>
      <tbody>${o.map(c=>{let $=!u(c.id,"")&&i.length>0;return l`<tr key=${c.id} class=${$?"untouched":""}>
          <th scope="row"><span lang="th" title=${c.text}>${c.num} ${c.text}</span></th>
          ${$?l`<td class="nobody" colspan=${r.length+1}>${t("matrix_untouched")}</td>`:[{id:""},...r].map(m=>l`<td key=${m.id} class=${m.id?"":"all"}>
                <${xr} cell=${u(c.id,m.id)} groups=${n} t=${t} show=${s} /></td>`)}
        </tr>`})}</tbody>
    </table>
    <ul class="matrix-key" aria-label=${t("board_groups")}>${e.groups.map(c=>l`<li key=${c.id}>
      <${E} look=${n.get(c.id)} /><${B} name=${c.name} /></li>`)}</ul>
  </div>`}function xr({cell:e,groups:t,t:n,show:s}){if(!e)return l`<span class="none" aria-label=${n("matrix_none")}>·</span>`;let o=e.groups.map(r=>t.get(r)).filter(Boolean);return l`<button class="cell-n" title=${o.map(r=>r.name).join(", ")} onClick=${()=>s(e)}
    aria-label=${n("matrix_cell",{n:e.n,groups:o.map(r=>r.name).join(", ")})}>
    <strong>${e.n}</strong><span class="cell-marks">${o.map(r=>l`<${E} key=${r.id} look=${r} />`)}</span>
  </button>`}function wr({state:e,t,groups:n,only:s,all:o}){let{rows:r,columns:a,needs:i}=e.body,u=f=>!s||f.rows.includes(s.row)&&(!s.column||f.columns.includes(s.column)),c=i.filter(u),p=A(c,s?s.row+s.column:"");M({ArrowRight:p.next,PageDown:p.next,ArrowLeft:p.back,PageUp:p.back});let $=[...r,...a],m=f=>$.find(d=>d.id===f)||{num:"",text:f};return l`<section class="needs-list">
    ${s&&l`<p class="needs-only"><strong lang="th">${[s.row,s.column].filter(Boolean).map(f=>`${m(f).num} ${m(f).text}`).join(" + ")}</strong>
      <button class="button quiet" onClick=${o}>${t("matrix_show_all")}</button></p>`}
    <ul class="wall" ref=${p.box}>${p.shown.map((f,d)=>l`<li key=${f.item} ...${P(p,d)}>
      <p class="wall-text" lang="th">${f.text}</p>
      <${et} ids=${[...f.rows,...f.columns]} heads=${$} />
      ${n.get(f.group)&&l`<${O} look=${n.get(f.group)} />`}
    </li>`)}</ul>
    <${T} pages=${p} t=${t} words="matrix_more" hidden=${p.all} />
  </section>`}function ls({state:e,t,groups:n}){let{body:s}=e,o=e.groups.reduce((a,i)=>a+(i.members||0),0),r=A(e.groups,"welcome");return l`<section class="welcome">
    <div class="welcome-words"><h2>${t("welcome_hello")}</h2>
      <p class="welcome-title">${s.title}</p>
      ${s.slogan&&l`<p class="welcome-slogan">“${s.slogan}”</p>`}</div>
    <div class="joined"><h2>${t(e.groups.length?"welcome_groups":"welcome_none",{groups:e.groups.length,members:o})}</h2>
      <ul class="chips" ref=${r.box}>${r.shown.map((a,i)=>l`<li key=${a.id} ...${P(r,i)}>
        <${O} look=${n.get(a.id)} /></li>`)}</ul></div>
  </section>`}function cs({state:e,t}){let{days:n,read:s}=e.body,o=ne(1+s.length),r=s[o.at-1];return l`<${se} names=${[t("agenda_days"),...s.map(a=>kr(a.title)||t("agenda_read"))]} tabs=${o}>
    ${r?l`<${Sr} key=${o.at} part=${r} tabs=${o} t=${t} />`:l`<${vr} days=${n} tabs=${o} t=${t} />`}
  <//>`}var kr=e=>e.length>40?`${e.slice(0,12)}…`:e;function vr({days:e,tabs:t,t:n}){return J($e,t),l`<div class=${"days"+(e.length===1?" one":"")}>${e.map(s=>l`<section class="day" key=${s.label}>
    <h2>${s.label}</h2>
    <ul>${s.slots.map(o=>l`<li key=${o.id} class=${o.now?"now":""}>
      <span class="day-time">${n("agenda_time",{time:o.time})}</span>
      <span>${o.text}${o.now&&l` <strong class="day-now">${n("agenda_now")}</strong>`}</span></li>`)}</ul>
  </section>`)}</div>`}function Sr({part:e,tabs:t,t:n}){let s=A(e.items,e.title);return J(s,t),l`<section class="reading">
    <h2>${e.title}</h2>
    <ul ref=${s.box}>${s.shown.map((o,r)=>l`<li key=${o.text} ...${P(s,r)}>
      <strong>${o.num}</strong><span>${o.text}</span></li>`)}</ul>
    <${T} pages=${s} t=${n} words="agenda_more" hidden=${s.all} />
  </section>`}var K=12,Pr=543,us=4,Tt=e=>{let[t,n]=e.split("-").map(Number);return t*K+n-1};function Ar(e){let{from:t,until:n}=e.fields;return!t&&!n?null:{line:e,from:Tt(t||n),until:Tt(n||t)+1}}function ps({frame:e,state:t,t:n,groups:s}){let{lines:o,first:r}=t.body,[a,i]=w(""),[u,c]=w(0),p=["",...t.groups.map(S=>S.id).filter(S=>o.some(q=>q.group===S))],$=p.includes(a)?a:"",m=o.filter(S=>!$||S.group===$),f=m.map(Ar).filter(Boolean),d=r?Tt(r)+u*K:0,g=f.filter(S=>S.from<d+K&&S.until>d).sort((S,q)=>S.from-q.from||S.until-q.until),b=f.some(S=>S.until>d+K),v=A(g,`${$}:${u}`),C=S=>i(p[(p.indexOf($)+S+p.length)%p.length]);return M({ArrowRight:v.next,ArrowLeft:v.back,PageDown:v.next,PageUp:v.back,ArrowDown:()=>C(1),ArrowUp:()=>C(-1)}),r?l`<section class="calendar">
    <div class="cal-head">
      <div class="cal-side"><div class="cal-whose">
        <${N} sign="back" label=${n("plan_group_back")} onClick=${()=>C(-1)} />
        <p>${$?l`<${E} look=${s.get($)} /><${B} name=${s.get($).name} />`:n("plan_all_groups")}</p>
        <${N} sign="next" label=${n("plan_group_next")} onClick=${()=>C(1)} />
      </div><p class="cal-left">${[["plan_undated",m.length-f.length],["plan_outside",f.length-g.length]].filter(([,S])=>S).map(([S,q])=>n(S,{n:q})).join(" · ")}</p></div>
      <${Mr} start=${d} frame=${e} t=${n} />
    </div>
    <ul class="cal-lines" ref=${v.box}>${v.shown.map((S,q)=>l`<li key=${S.line.item} ...${P(v,q)}>
      <${Lr} span=${S} start=${d} look=${s.get(S.line.group)} named=${!$} /></li>`)}</ul>
    <div class="cal-turns">
      ${(b||u>0)&&l`<button class="button" disabled=${u===0} onClick=${()=>c(u-1)}>${n("plan_year_back")}</button>
        <button class="button" disabled=${!b} onClick=${()=>c(u+1)}>${n("plan_year_next")}</button>`}
      <${T} pages=${v} t=${n} words="plan_more" hidden=${v.all} />
    </div>
  </section>`:l`<p class="empty">${n("plan_no_months")}</p>`}function Mr({start:e,frame:t,t:n}){let s=Array.from({length:K},(r,a)=>e+a),o=t.texts.months_short;return l`<div class="cal-months">
    ${[1,2,3,4].map(r=>l`<span class="cal-quarter" key=${r}>${n("plan_quarter",{n:r})}</span>`)}
    ${s.map((r,a)=>l`<span class="cal-month" key=${r}>${o[r%K]}
      <small>${a===0||r%K===0?Math.floor(r/K)+Pr:""}</small></span>`)}
  </div>`}function Cr(e,t){return K-t>=us?"after":e>=us?"before":"inside"}function Lr({span:e,start:t,look:n,named:s}){let o=Math.max(0,e.from-t),r=Math.min(K,e.until-t),a=Cr(o,r),i={after:`${r+1} / -1`,before:`1 / ${o+1}`,inside:`${o+1} / ${r+1}`}[a],u=(e.from<t?" began":"")+(e.until>t+K?" goes-on":"");return l`<p class="cal-what" lang="th">${n&&l`<${E} look=${n} />`}<span>${e.line.text}</span></p>
    <div class="cal-room">
      <span class=${"cal-bar"+u} style=${`grid-column:${o+1} / ${r+1};background:${n?n.colour:""}`}></span>
      ${s&&n&&l`<span class=${`cal-name ${a}`} style=${`grid-column:${i}`}>
        <${E} look=${n} /><${B} name=${n.name} /></span>`}
    </div>`}var Tr=543;function qr(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months_short[s-1]} ${n+Tr}`}function qt(e,t,n){let[s,o]=["from","until"].map(a=>e.fields[a]&&qr(e.fields[a],t));return[s&&o&&s!==o?n("plan_bar",{from:s,until:o}):s||o,e.fields.when,e.fields.horizon].filter(Boolean).join(" · ")}var Er=(e,t,n,s)=>[!t.includes("who")&&e.fields.who,qt(e,n,s)].filter(Boolean).join(" · ");function tt({line:e,frame:t,groups:n,t:s,off:o,named:r,more:a}){let i=n.get(e.group),u=t.questions.find(p=>p.id===e.question),c=e.fields?Er(e,o,t,s):"";return l`<article class="card" style=${i?`border-left-color:${i.colour}`:""}>
    <p class="card-head">${i&&l`<${O} look=${i} />`}${r&&u?.num&&l`<span class="plan-in">
      <span class="num">${u.num}</span> ${u.text}</span>`}</p>
    <p class="plan-what" lang="th">${e.text}</p>
    ${c&&l`<p class="plan-about" lang="th">${c}</p>`}
    ${a&&l`<p class="plan-about">${a}</p>`}
  </article>`}var $s=e=>e.text||e.fields?.next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var Or=110;function fs({frame:e,state:t,t:n,groups:s}){let o=t.groups.map(f=>f.id),r=[...t.body.lines].sort((f,d)=>o.indexOf(f.group)-o.indexOf(d.group)),[a,i]=w(t.body.lit||(r.find(f=>f.thread.length)||r[0])?.item);j(()=>t.body.lit&&i(t.body.lit),[t.body.lit]);let u=Math.max(0,r.findIndex(f=>f.item===a)),c=r[u],p=A(c?c.thread:[],c?c.item:""),$=f=>r[u+f]&&i(r[u+f].item),m=f=>{let d=f>0?r.findIndex((g,b)=>b>u&&g.group!==c.group):r.findIndex(g=>g.group===r[r.findIndex(b=>b.group===c.group)-1]?.group);r[d]&&i(r[d].item)};return M({ArrowRight:()=>$(1),ArrowLeft:()=>$(-1),ArrowDown:()=>m(1),ArrowUp:()=>m(-1),PageDown:()=>p.after>0?p.next():$(1),PageUp:()=>p.before>0?p.back():$(-1)}),c?l`<section class="thread-board">
    <div class="thread-line">
      <${N} sign="back" label=${n("plan_line_back")} onClick=${()=>$(-1)} disabled=${u===0} />
      <${Dr} line=${c} frame=${e} groups=${s} t=${n} off=${t.body.off} />
      <${N} sign="next" label=${n("plan_line_next")} onClick=${()=>$(1)} disabled=${u===r.length-1} />
    </div>
    <h2>${n(c.thread.length?"plan_grew":"plan_grew_none")}</h2>
    <ul class="thread" ref=${p.box}>${p.shown.map((f,d)=>l`<li key=${f.item} class=${`deep-${Math.min(f.depth,5)}`}
      ...${P(p,d)}><p class="thread-asked">${n("plan_from_activity",{num:f.num})} · ${f.asked}</p>
      <p class="thread-words" lang="th">${$s(f)||f.parts.map(g=>g.words).join(" · ")}</p></li>`)}</ul>
    <${T} pages=${p} t=${n} words="board_more" hidden=${p.all} />
  </section>`:l`<p class="empty">${n("plan_empty")}</p>`}function Dr({line:e,frame:t,groups:n,t:s,off:o}){let r=t.questions.find(u=>u.id===e.question),a=n.get(e.group),i=[!o.includes("who")&&e.fields.who,qt(e,t,s)].filter(Boolean).join(" · ");return l`<article class="thread-card">
    <p class="card-head">${a&&l`<${O} look=${a} />`}<span class="plan-in"><span class="num">${r.num}</span> ${r.text}</span></p>
    <p class=${"thread-what"+(e.text.length>Or?" long":"")} lang="th">${e.text}</p>
    ${i&&l`<p class="plan-about" lang="th">${i}</p>`}
  </article>`}var ms={calendar:ps,gaps:jr,lines:Nr,thread:fs,goals:Rr},ds=Object.keys(ms);function hs(e){let{state:t,t:n}=e,{lit:s,lines:o,goals:r}=t.body,[a,i]=w("calendar");j(()=>s&&i("thread"),[s]),M(Object.fromEntries(ds.map((c,p)=>[String(p+1),()=>i(c)])));let u=ms[a];return l`<div class="plan-board">
    <nav class="tabs">${ds.map(c=>l`<button class="button tab" key=${c} aria-pressed=${String(c===a)}
      onClick=${()=>i(c)}>${n(`plan_tab_${c}`)}</button>`)}</nav>
    ${o.length+r.length?l`<${u} ...${e} />`:l`<p class="empty">${n("plan_empty")}</p>`}
  </div>`}function jr({frame:e,state:t,t:n,groups:s}){let{gaps:o,lines:r,goals:a}=t.body,i=Object.keys(o),[u,c]=w(i[0]),p=i.includes(u)?u:i[0],$=[...r,...a],m=o[p].map(g=>$.find(b=>b.item===g)).filter(Boolean),f=A(m,p),d=g=>c(i[Math.max(0,Math.min(i.length-1,i.indexOf(p)+g))]);return M({ArrowDown:()=>d(1),ArrowUp:()=>d(-1),ArrowRight:f.next,ArrowLeft:f.back,PageDown:()=>f.after>0?f.next():d(1),PageUp:()=>f.before>0?f.back():d(-1)}),l`<div class="plan-gaps">
    <ul class="gap-names">${i.map(g=>l`<li key=${g}><button class="button gap" aria-pressed=${String(g===p)}
      onClick=${()=>c(g)}><strong class="gap-count">${o[g].length}</strong>
      <span>${n(`plan_gap_${g}`)} <span class="gap-of">${n("plan_of",{n:(g==="line"?a:r).length})}</span></span>
    </button></li>`)}</ul>
    <section class="gap-list">
      ${!m.length&&l`<p class="empty">${n("plan_gap_none")}</p>`}
      <ul class="plan-cards" ref=${f.box}>${f.shown.map((g,b)=>l`<li key=${g.item} ...${P(f,b)}>
        <${tt} line=${g} frame=${e} groups=${s} t=${n} off=${t.body.off} named /></li>`)}</ul>
      <${T} pages=${f} t=${n} words="plan_more" hidden=${f.all} />
    </section>
  </div>`}function Nr({frame:e,state:t,t:n,groups:s}){let{rows:o,lines:r}=t.body,a=o.filter(f=>!f.heading),[i,u]=w(()=>Math.max(0,a.findIndex(f=>r.some(d=>d.question===f.question)))),c=a[i]||{question:"",num:"",text:""},p=r.filter(f=>f.question===c.question),$=A(p,c.question),m=f=>a[i+f]&&u(i+f);return M({ArrowRight:()=>m(1),ArrowLeft:()=>m(-1),ArrowDown:$.next,ArrowUp:$.back,PageDown:()=>$.after>0?$.next():m(1),PageUp:()=>$.before>0?$.back():m(-1)}),l`<section class="across">
    <div class="question">
      <${N} sign="back" label=${n("plan_row_back")} onClick=${()=>m(-1)} disabled=${i===0} />
      <h2><span class="num">${c.num}</span> ${c.text} <span class="gap-of">${n("plan_lines",{n:p.length})}</span></h2>
      <${N} sign="next" label=${n("plan_row_next")} onClick=${()=>m(1)} disabled=${i>=a.length-1} />
    </div>
    ${!p.length&&l`<p class="empty">${n("plan_row_empty")}</p>`}
    <ul class="plan-cards two" ref=${$.box}>${$.shown.map((f,d)=>l`<li key=${f.item} ...${P($,d)}>
      <${tt} line=${f} frame=${e} groups=${s} t=${n} off=${t.body.off} /></li>`)}</ul>
    <${T} pages=${$} t=${n} words="plan_more" hidden=${$.all} />
  </section>`}function Rr({frame:e,state:t,t:n,groups:s}){let{goals:o,lines:r,off:a}=t.body,i=t.groups.map($=>$.id),u=[...o].sort(($,m)=>i.indexOf($.group)-i.indexOf(m.group)),c=A(u,"goals");M({ArrowRight:c.next,ArrowDown:c.next,PageDown:c.next,ArrowLeft:c.back,ArrowUp:c.back,PageUp:c.back});let p=$=>r.filter(m=>m.goals.includes($.item)).length;return l`<section class="gap-list">
    ${!o.length&&l`<p class="empty">${n("plan_goals_empty")}</p>`}
    <ul class="plan-cards two" ref=${c.box}>${c.shown.map(($,m)=>l`<li key=${$.item} ...${P(c,m)}>
      <${tt} line=${$} frame=${e} groups=${s} t=${n} off=${a}
        more=${p($)?n("plan_lines",{n:p($)}):n("plan_goal_idle")} /></li>`)}</ul>
    <${T} pages=${c} t=${n} words="plan_goals_more" hidden=${c.all} />
  </section>`}var gs=12,Ir=8;function _s({frame:e,state:t,t:n,groups:s}){let{body:o}=t,r=$=>e.questions.find(m=>m.id===$)||{text:"",fields:[]},a=ne(2+o.others.length),i={frame:e,groups:s,t:n,tabs:a,words:"scale_more_answers",empty:n("scale_none")},u=o.others[a.at-2],c=o.marks.filter($=>$.text),p=[n("scale_where"),n("scale_why"),...o.others.map($=>r($.question).head||r($.question).text)];return l`<${se} names=${p} tabs=${a}>
    ${a.at===0&&l`<${Ur} question=${r(o.question)} body=${o} t=${n} groups=${s} tabs=${a} />`}
    ${a.at===1&&l`<${le} ...${i} key="why" subject="why" cards=${c} title=${r(o.question).text}
      lead=${$=>l`<strong class="level-badge"><span class="hush">${n("scale_level",{n:$.level})}</span>
        <span aria-hidden="true">${$.level}</span></strong>`} />`}
    ${u&&l`<${le} ...${i} key=${u.question} subject=${u.question} cards=${u.cards}
      title=${r(u.question).text} />`}
  <//>`}function Ur({question:e,body:t,t:n,groups:s,tabs:o}){J($e,o);let r=e.fields.find(i=>i.id===t.field)||{levels:5},a=Array.from({length:r.levels},(i,u)=>u+1);return l`<section class="scale">
    <h2><span class="scale-asked">${e.text}</span>
      ${t.mean!=null&&l`<strong class="scale-mean">${n("scale_mean",{mean:t.mean,levels:r.levels,n:t.marks.length})}</strong>`}</h2>
    <div class="scale-stacks" style=${`--levels:${r.levels}`}>
      ${a.map(i=>l`<${Br} key=${i} level=${i} t=${n} groups=${s}
        marks=${t.marks.filter(u=>u.level===i)} />`)}
    </div>
    <div class="scale-axis" style=${`--levels:${r.levels}`} aria-hidden="true">
      ${a.map(i=>l`<strong key=${i}>${i}</strong>`)}
      ${t.mean!=null&&l`<span class="scale-pin" style=${`left:${(t.mean-.5)/r.levels*100}%`}></span>`}
    </div>
    <p class="scale-ends"><span>1 = ${r.low}</span><span>${r.levels} = ${r.high}</span></p>
  </section>`}function Br({level:e,marks:t,t:n,groups:s}){let o=t.length>gs?t.slice(0,gs-1):t;return l`<ul class=${"scale-stack"+(t.length>Ir?" dense":"")} aria-label=${n("scale_level",{n:e})}>
    ${o.map(r=>s.get(r.group)).filter(Boolean).map(r=>l`<li key=${r.id}>
      <${E} look=${r} /><${B} name=${r.name} /></li>`)}
    ${o.length<t.length&&l`<li>${n("scale_more",{n:t.length-o.length})}</li>`}
  </ul>`}function bs({frame:e,state:t,t:n,groups:s}){let{pieces:o,columns:r}=t.body,a=[...o.map((b,v)=>({kind:"told",text:b,n:v+1})),...r.flatMap(({question:b})=>[{kind:"asked",question:b},{kind:"said",question:b}])],[i,u]=w(0),c=a[Math.min(i,a.length-1)]||{kind:"told"},p=e.questions.find(b=>b.id===c.question),$=c.kind==="said"?r.find(b=>b.question===c.question).cards:[],m=A($,c.kind==="said"?c.question:""),f=b=>u(Math.max(0,Math.min(b,a.length-1))),d=()=>$.length&&m.after>0?m.next():f(i+1),g=()=>$.length&&m.before>0?m.back():f(i-1);return M({ArrowRight:d,PageDown:d,ArrowDown:d,ArrowLeft:g,PageUp:g,ArrowUp:g}),l`<div class=${`story-board ${c.kind}`}>
    ${c.kind==="said"?l`<${zr} asked=${p} cards=${$} pages=${m} heads=${t.body.heads} t=${n} groups=${s} />`:l`<${Fr} key=${i} text=${p?p.text:c.text} />`}
    <div class="story-foot">
      <ol class="story-dots" aria-hidden="true">${a.map((b,v)=>l`<li key=${v} class=${Hr(v,i)}></li>`)}</ol>
      <strong role="status">${Wr(c,o.length,$.length,n)}</strong>
      ${$.length>0&&m.after>0&&l`<span class="more">${n("board_more_answers",{n:m.after})}</span>`}
      <${N} sign="back" label=${n("story_back")} onClick=${g} disabled=${i===0} />
      <${N} sign="next" label=${n("story_next")} onClick=${d} disabled=${i===a.length-1&&!m.after} />
    </div>
  </div>`}function Hr(e,t){return e===t?"now":e<t?"past":""}function Wr({kind:e,n:t},n,s,o){return e==="told"?o("story_piece",{n:t,all:n}):e==="asked"?o("story_asked"):s?o("story_answers_n",{n:s}):o("story_answers")}function zr({asked:e,cards:t,pages:n,heads:s,t:o,groups:r}){return l`<div class="question"><h2>${e.head||e.text}</h2></div>
    ${!t.length&&l`<p class="empty">${o("board_no_answers")}</p>`}
    <ul class="wall" ref=${n.box}>${n.shown.map((a,i)=>l`<li key=${a.item} ...${P(n,i)}>
      <p class="wall-text" lang="th">${a.text}</p>
      <${et} ids=${e.fields.flatMap(u=>a.fields?.[u.id]||[])} heads=${s} />
      ${r.get(a.group)&&l`<${O} look=${r.get(a.group)} />`}
    </li>`)}</ul>`}function Fr({text:e}){let t=pe(),{box:n}=Fe(e,36*t,76*t);return l`<div class="story-room"><p lang="th" ref=${n}>${e}</p></div>`}var ys=0;function ws({frame:e,state:t,t:n,groups:s}){let{roles:o,least:r,note:a}=t.body,i=["all",...o.map(g=>g.question),...t.body.groups.length?["groups"]:[]],[u,c]=w(ys),p=Math.min(u,i.length-1),$=g=>c(Math.max(0,Math.min(p+g,i.length-1)));M({ArrowRight:()=>$(1),PageDown:()=>$(1),ArrowLeft:()=>$(-1),PageUp:()=>$(-1)});let m=g=>e.questions.find(b=>b.id===g)||{fields:[]},f=o.find(g=>g.question===i[p]),d={roles:o,least:r,asked:m,t:n};return l`<div class="team">
    <div class="tabs">${i.map((g,b)=>l`<button key=${g} class="button" aria-pressed=${String(b===p)}
      onClick=${()=>c(b)}>${Gr(g,b,n)}</button>`)}</div>
    ${f&&l`<${Xr} role=${f} ...${d} />`}
    ${i[p]==="groups"&&l`<${Zr} rows=${t.body.groups} groups=${s} ...${d} />`}
    ${i[p]==="all"&&l`<${Jr} ...${d} />`}
    <p class="team-foot">${p===ys&&a?n("team_note",{words:a}):n("team_steps",{least:r})}${f&&xs(f)>0&&l` · <strong>${n("team_waiting",{n:xs(f)})}</strong>`}</p>
  </div>`}var Kr={all:"team_all",groups:"team_by_group"},Gr=(e,t,n)=>n(Kr[e]||"team_role",{n:t}),xs=e=>Math.max(0,...e.items.map(t=>t.n?t.waiting:0));function Vr({n:e,waiting:t,least:n,t:s}){return l`<span class="team-n">${e?s("team_n",{n:e}):s("team_few",{least:n,n:t})}</span>`}function Jr({roles:e,asked:t,least:n,t:s}){return l`<ul class="profile">${e.map(o=>{let r=t(o.question),a=Yr(r),i=Math.max(0,...o.items.map(u=>u.waiting));return l`<li key=${o.question}>
      <p class="profile-words"><span class="num">${r.num}</span> ${r.text}</p>
      <span class="meter" aria-hidden="true">${o.mean!==null&&l`<span style=${`width:${100*o.mean/a}%`} />`}</span>
      <strong class="profile-mean">${o.mean===null?"–":o.mean.toFixed(1)}</strong>
      <${Vr} n=${o.n} waiting=${i} least=${n} t=${s} />
    </li>`})}</ul>`}var Yr=e=>(e.fields.find(t=>t.kind==="level")||{levels:5}).levels;function Xr({role:e,asked:t,least:n,t:s}){let o=t(e.question),r=o.fields.find(i=>i.kind==="level"),a=Array.from({length:r.levels},(i,u)=>u+1);return l`<div class="role">
    <h2><span class="num">${o.num}</span> ${o.text}</h2>
    <table class="heat"><thead><tr><th class="heat-words">
        <span>${s("team_low",{words:r.low})}</span><span>${s("team_high",{n:r.levels,words:r.high})}</span></th>
      ${a.map(i=>l`<th key=${i} class="heat-cell">${i}</th>`)}
      <th class="heat-mean">${s("team_mean")}</th></tr></thead>
      <tbody>${e.items.map(i=>l`<tr key=${i.field}>
        <td class="heat-words">${o.fields.find(u=>u.id===i.field).text}</td>
        ${i.n?i.counts.map((u,c)=>l`<td key=${c} class="heat-cell" style=${Qr(u/i.n)}>${u}</td>`):l`<td class="heat-few" colspan=${r.levels}>${s("team_few",{least:n,n:i.waiting})}</td>`}
        <td class="heat-mean">${i.mean===null?"–":i.mean.toFixed(1)}
          ${i.n>0&&l`<span class="team-n">${s("team_n",{n:i.n})}</span>`}</td>
      </tr>`)}</tbody></table>
  </div>`}var Qr=e=>`background:rgba(11,93,107,${(.92*e).toFixed(2)});color:${e>.45?"#fff":"var(--ink)"}`;function Zr({rows:e,roles:t,groups:n,t:s,least:o}){let r=A(e,"groups",a=>a.querySelectorAll("tbody tr"));return l`<div class="role"><h2>${s("team_groups",{least:o})}</h2>
    <div class="team-room" ref=${r.box}><table class="heat"><thead><tr><th class="heat-words"></th>
      ${t.map((a,i)=>l`<th key=${a.question} class="heat-cell">${i+1}</th>`)}</tr></thead>
      <tbody>${r.shown.map((a,i)=>l`<tr key=${a.group} ...${P(r,i)}>
        <td class="heat-words">${n.get(a.group)&&l`<${O} look=${n.get(a.group)} />`}</td>
        ${a.roles.map((u,c)=>l`<td key=${c} class="heat-cell">${u.mean===null?"–":u.mean.toFixed(1)}</td>`)}
      </tr>`)}</tbody></table></div>
    <${T} pages=${r} t=${s} words="board_more" hidden=${r.all} /></div>`}var ea=4;function vs({frame:e,state:t,t:n,groups:s}){let{common:o,different:r,left:a,all:i}=t.body,[u,c]=w(""),p=[...o,...r].find($=>$.theme===u);if(p){let $=()=>c(""),m={go:$};return l`<div class="themes-open"><${le} subject=${u} cards=${p.sayings} frame=${e} groups=${s} t=${n}
      tabs=${m} words="themes_more_answers">
      <div class="read-head"><h2>${p.name}</h2><button class="button" onClick=${$}>${n("themes_back")}</button></div>
    <//></div>`}return l`<section class="themes">
    <div class="themes-areas">
      <${ks} kind="common" found=${o} none=${n("themes_none")} t=${n} groups=${s} open=${c} />
      <${ks} kind="different" found=${r} none=${n("themes_none_different")} t=${n} groups=${s} open=${c} />
    </div>
    <p class="themes-left">${i>0&&n(a?"themes_left":"themes_all_in",{n:a,all:i})}</p>
    <ul class=${"themes-legend"+(t.groups.length>ea?" many":"")} aria-hidden="true">${t.groups.map($=>s.get($.id)).map($=>l`<li key=${$.id}>
      <${E} look=${$} /><${B} name=${$.name} /></li>`)}</ul>
  </section>`}function ks({kind:e,found:t,none:n,t:s,groups:o,open:r}){let a=A(t,e);return M(e==="common"?{ArrowDown:a.next,ArrowUp:a.back,PageDown:a.next,PageUp:a.back}:{ArrowRight:a.next,ArrowLeft:a.back}),l`<section class=${"themes-area "+e}>
    <h2>${s(`themes_${e}`)} <span class="gentle">${s(`themes_${e}_what`)}</span></h2>
    ${!t.length&&l`<p class="themes-none">${n}</p>`}
    <ul ref=${a.box}>${a.shown.map((i,u)=>l`<li key=${i.theme} ...${P(a,u)}>
      <button class="theme" aria-label=${s("themes_open",{name:i.name})} onClick=${()=>r(i.theme)}>
        <span class="theme-name" lang="th">${i.name}</span>
        <${ta} kind=${e} ids=${i.groups} groups=${o} t=${s} />
      </button></li>`)}</ul>
    <${T} pages=${a} t=${s} words="themes_more" hidden=${a.all} />
  </section>`}function ta({kind:e,ids:t,groups:n,t:s}){let o=t.map(r=>n.get(r)).filter(Boolean);return e==="different"?l`<span class="theme-from">${o.map(r=>l`<${E} key=${r.id} look=${r} /><${B} name=${r.name} />`)}</span>`:l`<span class="theme-from"><strong>${s("themes_groups",{n:o.length})}</strong>
    ${o.map(r=>l`<span key=${r.id} title=${r.name}><${E} look=${r} /><span class="hush">${r.name}</span></span>`)}</span>`}function Ss({frame:e,state:t,t:n,groups:s}){let{columns:o}=t.body,r=o.flatMap(u=>u.cards),a=A(r,t.phase);M({ArrowRight:a.next,PageDown:a.next,ArrowLeft:a.back,PageUp:a.back});let i=u=>e.questions.find(c=>c.id===u);return l`<div class="wall-board">
    ${!r.length&&l`<p class="wall-empty">${n("wall_empty")}</p>`}
    <ul class="wall" ref=${a.box}>${a.shown.map((u,c)=>l`<li key=${u.item} ...${P(a,c)}>
      <p class="wall-asked">${i(u.question)?.head||i(u.question)?.text}</p>
      <p class="wall-text" lang="th">${u.text}</p>
      <${ie} question=${i(u.question)} values=${u.fields} frame=${e} t=${n} />
      ${s.get(u.group)&&l`<${O} look=${s.get(u.group)} />`}
    </li>`)}</ul>
    <${T} pages=${a} t=${n} words="board_more" hidden=${a.all} />
  </div>`}var Et=6,na=1e3,sa=2e3,Ps={at:0,beat:-Et};function As({frame:e,state:t,t:n}){let s=ne(2);return l`<${se} names=${[n("warmup_tab_moves"),n("warmup_tab_videos")]} tabs=${s}>
    ${s.at===0?l`<${oa} moves=${e.texts.warmup_moves} t=${n} />`:l`<${ia} videos=${t.body.videos} tabs=${s} t=${n} />`}
  <//>`}function oa({moves:e,t}){let[n,s]=w(Ps),[o,r]=w(!1),a=e[n.at],i=p=>s({at:Math.max(0,Math.min(n.at+p,e.length)),beat:-Et});if(j(()=>{if(o||!a)return;let p=setTimeout(()=>s(ra(n,a)),n.beat<0?na:sa);return()=>clearTimeout(p)},[n,o]),M({" ":()=>r(!o),ArrowRight:()=>i(1),PageDown:()=>i(1),ArrowLeft:()=>i(-1),PageUp:()=>i(-1)}),!a)return l`<${aa} t=${t} again=${()=>s(Ps)} />`;let u=n.beat<0,c=u?"warmup_ready":"warmup_of";return l`<section class="moves" data-move=${n.at+1}>
    <div class="move-words">
      <p class="move-at">${t("warmup_move",{n:n.at+1,all:e.length})}</p>
      <h2>${a.title}</h2>
      <p class="move-how">${a.how}</p>
      <p class="move-safe">${t("warmup_safe")}</p>
    </div>
    <div class=${"move-count"+(u?" ready":"")} role="timer">
      <p>${t(o?"warmup_paused":c,{n:a.count})}</p>
      <p class="move-number" data-beat=${n.beat}>${Math.abs(n.beat)}</p>
    </div>
    <div class="move-keys">
      <button class="button" disabled=${n.at===0} onClick=${()=>i(-1)}>${t("warmup_back")}</button>
      <button class="button primary" aria-pressed=${String(o)} onClick=${()=>r(!o)}>${t(o?"warmup_go":"warmup_pause")}</button>
      <button class="button" onClick=${()=>i(1)}>${t("warmup_next")}</button>
    </div>
  </section>`}function ra({at:e,beat:t},n){return t===-1?{at:e,beat:1}:t<n.count?{at:e,beat:t+1}:{at:e+1,beat:-Et}}function aa({t:e,again:t}){return l`<section class="moves-done"><h2>${e("warmup_done")}</h2><p>${e("warmup_done_more")}</p>
    <button class="button" onClick=${t}>${e("warmup_again")}</button></section>`}function ia({videos:e,tabs:t,t:n}){return J($e,t),l`<section class="films"><h2>${n("warmup_videos")}</h2>
    <ul>${e.map(s=>l`<li key=${s.id}>
      <p class="film-title">${s.title}</p>
      <p><a href=${s.url} target="_blank" rel="noopener noreferrer">${s.url.replace(/^https?:\/\//,"")}</a>
        ${s.needs_internet&&l` <strong class="film-net">${n("warmup_internet")}</strong>`}</p>
    </li>`)}</ul>
    <p>${n("warmup_videos_how")}</p>
  </section>`}var Ot={agenda:cs,alone:qn,columns:Un,forms:Bn,goals:Kn,home:Rn,instruments:Vn,matrix:is,numbers:In,plan:hs,scale:_s,story:bs,team:ws,themes:vs,wall:Ss,warmup:As,welcome:ls};var la={recall:Ve,gallery:_t,plenary:Ln},Ms=()=>/^\/board\//.test(location.pathname);function ca({frame:e,state:t,page:n,t:s}){let[o,r]=w(!1),a=ua(t,e);j(()=>{t.lead&&t.lead!==e.activity&&Ms()&&location.assign(`/board/${t.lead}`)},[t.lead]);let i=pa(t),u=_n(e,t.groups),c={frame:e,state:t,t:s,groups:u},p=["board",Ms()&&"whole",(o||i)&&"covered"].filter(Boolean).join(" ");return l`<div class=${p} data-phase=${t.phase} lang=${e.language||"th"}>
    <${$a} frame=${e} state=${t} page=${n} t=${s} join=${()=>r(!0)} />
    <div class="board-main" key=${t.phase}><${a} ...${c} /></div>
    ${o&&!i&&l`<${Sn} ...${c} close=${()=>r(!1)} />`}
    ${i&&l`<${Tn} ...${c} key=${i.item} card=${i} />`}
  </div>`}function ua({phase:e,body:t},{kind:n}){return n==="memory"?la[e]||bt:e==="gallery"?_t:e?Ot[t?.kind]||Ot.wall:bt}var pa=({spotlight:e,body:t})=>e&&e.item!==t?.lit&&e;function $a({frame:e,state:t,page:n,t:s,join:o}){let r=e.phases.findIndex(a=>a.id===t.phase);return l`<header class="board-head">
    <div class="board-titles">
      <h1 title=${e.title}>${Pe(e.title)}</h1>
      <p>${t.pause.text?l`<strong class="board-pause">${t.pause.text} · ${t.pause.time}</strong>`:fa(e.phases,r,t,s)}</p>
    </div>
    <div class="board-side">
      ${t.about.demo&&l`<${ze} t=${s} />`}
      ${r>=0&&l`<button class="button quiet board-join" onClick=${o}>
        <${Ae} name="qr" /> ${s("board_join_short")}
      </button>`}
    </div>
    <${gn} timer=${t.timer} page=${n} t=${s} />
  </header>`}function fa(e,t,n,s){if(t<0)return n.about.title;let o=s("board_phase",{n:t+1,all:e.length,title:e[t].title});return n.phase!=="gallery"||!n.round.number?o:`${o} · ${s("board_round",{n:n.round.number,all:Math.max(n.round.count,n.round.number)})}`}var Au=hn(ca);export{Au as default};
