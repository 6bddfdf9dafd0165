var P,yt,Ys,F,Ae,_e,kt,pe,vt,Ie,De,Xs,ne=Symbol.for("pv"),he={},ge=[],Qs=/^m(i|n|o|s|text|space)$/,Be=Array.isArray,Le=ge.slice,V=Object.assign;function G(e){e&&e.parentNode&&e.remove()}function wt(e,t,n){var s,o,r,a={},i=arguments.length;for(r in t)r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:a[r]=t[r];return i>2&&(a.children=i>3?Le.call(arguments,2):n),te(e,a,s,o,null)}function te(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ne,__v:o||++yt,__i:-1,__u:0};return!o&&P.vnode&&P.vnode(r),r}function be(e){return e.children}function fe(e,t){this.props=e,this.context=t,this.__g=0}function z(e,t){if(t==null)return e.__&&z(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:z(e)}function Zs(e){var t,n=e.__v,s=n.__e,o=[],r=[],a=e.__P;a&&((t=V({constructor:ne},n)).__v=n.__v+1,P.vnode&&P.vnode(t),Ne(a,t,n,e.__n,a.namespaceURI,32&n.__u?[s]:null,o,s||z(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Ot(o,t,r),n.__=n.__e=null,t.__e!=s&&xt(t))}function xt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),xt(e)}function gt(e){(8&e.__g||(e.__g|=8,F.push(e),_e++))&&Ae==P.debounceRendering||((Ae=P.debounceRendering)||queueMicrotask)(St)}function St(){try{for(var e,t=1;F.length;)F.length>t&&F.sort(kt),e=F.shift(),t=F.length,8&e.__g&&Zs(e)}finally{(_e=F.length)&&(Ae||queueMicrotask)(St)}}function Ct(e,t,n,s,o,r,a,i,c,$,u){var p,f,d,m,b,_,y=s.__k||ge,h=t.length;for(c=eo(n,t,y,c,h),p=0;p<h;p++)(d=n.__k[p])!=null&&(f=~d.__i&&y[d.__i]||he,d.__i=p,_=Ne(e,d,f,o,r,a,i,c,$,u),m=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&je(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||m,d)),b=b||m,4&d.__u?(c=Et(d,c,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&_!==void 0?c=_:m&&(c=m.nextSibling),d.__u&=-21);return n.__e=b,c}function eo(e,t,n,s,o){var r,a,i,c,$,u,p,f,d,m=n.length,b=m,_=0,y=0,h=e.__k=Array(o);for(r=0;r<o;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=h[r]=te(null,a):Be(a)?a=h[r]=te(be,{children:a}):a.constructor===ne&&a.__b?a=h[r]=te(a.type,a.props,a.key,a.ref,a.__v):h[r]=a,c=r+_,a.__=e,a.__b=e.__b+1,i=null,~($=a.__i=to(a,n,c,b))&&(b--,(i=n[$])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,$==c-1?_--:$==c+1?_++:$!=c&&($>c?_--:_++,y=1)):(~$||(o>m?_--:o<m&&_++),typeof a.type!="function"&&(a.__u|=4))):h[r]=null;if(y){for(u=[],p=[],r=0;r<o;r++)if((a=h[r])&&16&a.__u){for(_=0,f=u.length;_<f;)u[d=_+f>>1]<a.__i?_=d+1:f=d;u[_]=a.__i,p[r]=_+1}for(_=u.length;r--;)p[r]&&(p[r]==_?_--:h[r].__u|=4)}if(b)for(r=0;r<m;r++)!(i=n[r])||2&i.__u||(i.__e==s&&(s=z(i)),Re(i,i));return s}function Et(e,t,n,s){var o,r,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Et(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=z(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!s&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function to(e,t,n,s){var o,r=e.key,a=e.type,i=t[n],c=i&&!(2&i.__u);if(i===null&&r==null||c&&r==i.key&&a==i.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o;for(o=n+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o}return-1}function bt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function de(e,t,n,s,o){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||bt(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||bt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(a=De[t]||(De[t]=no(t)),(e.__a||(e.__a={}))[t]=Ie,r=t!=(t=t.replace(vt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function no(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[pe]==null)t[pe]=Ie++;else if(t[pe]<this.__a[e])return;return n(P.event?P.event(t):t)}}}function Ne(e,t,n,s,o,r,a,i,c,$){var u,p,f,d,m,b,_,y,h,k,v,w,E,B,O,ee,j,H,D=t.type;if(t.constructor!==ne)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,p=r=[],u.nodeType==8?i=me(u,r):r.push(u),i=r[0]||i),(u=P.__b)&&u(t);e:if(typeof D=="function"){f=a.length;try{if(y=t.props,h=(u=D.prototype)&&u.render,k=(u=D.contextType)&&s[u.__c],v=u?k?k.props.value:u.__:s,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(h?t.__c=d=new D(y,v):(t.__c=d=new fe(y,v),d.constructor=D,d.render=oo),k&&k.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),h&&(d.__s||(d.__s=d.state),D.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=V({},d.__s)),V(d.__s,D.getDerivedStateFromProps(y,d.__s)))),m=d.props,b=d.state,d.__v=t,n.__c){if(y!==m&&h&&!D.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(y,v),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(y,d.__s,v)===!1){t.__v!=n.__v&&(d.props=y,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(I){I&&(I.__=t)}),ge.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),i=z(n);break e}d.componentWillUpdate&&d.componentWillUpdate(y,d.__s,v),h&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,b,_)})}else h&&!D.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),h&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=v,d.props=y,d.__P=e,d.__g&=-5,w=P.__r,E=h?25:0;do d.__g&=-9,w&&w(t),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++E<25);h&&(ge.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=V({},s,d.getChildContext())),h&&n.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(m,b)),B=u&&u.type===be&&u.key==null?u.props.children:u,y.__P&&(u=i,o=(e=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(I){I&&Re(I,I)}),n.__k=null),i=n.__k?z(n,0):null),i=Ct(e,Be(B)?B:[B],t,n,s,o,r,a,i,c,$),y.__P&&(t.__e=null,i=u),t.__u&=-161,p&&p.some(G),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(I){if(a.length=f,t.__v=null,c||r)if(I&&I.then){if(t.__u|=128|c,r){for(~(j=r.indexOf(i||void 0))||(j=r.length);(H=r[j-1])&&H.nodeType==8;)j--;for(;j<r.length;j++)if(H=r[j])if(r[j]=null,O){if(H==ee)break}else{if(H.nodeType!=8)break;H.data.startsWith("$s")&&(ee=me(O=H))}}if(!O){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;O=i}(u=me(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,i=u):t.__e=i,i=i&&i.nextSibling}else r&&r.some(G);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),I&&I.then||Tt(t),P.__e(I,t,n)}}else i=t.__e=so(n.__e,t,n,s,o,r,a,c,$,e);return(u=P.diffed)&&u(t),i}function me(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Tt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Tt))}function Ot(e,t,n){for(var s=0;s<n.length;)je(n[s++],n[s++],n[s++]);P.__c&&P.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){P.__e(r,o.__v)}})}function so(e,t,n,s,o,r,a,i,c,$){var u,p,f,d,m,b,_,y,h=n.props||he,k=t.props,v=t.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((m=r[u])&&(v?m.localName==v:m.nodeType==3)){e=m,r[u]=null;break}}if(!e){if(y=$.ownerDocument||document,!v)return y.createTextNode(k);e=y.createElementNS(o,v,k.is?k:$),i&&(P.__m&&P.__m(t,r),i=!1),r=null}if(v){if($=v=="template"&&e.content||e,r=v=="textarea"&&k.defaultValue!=null?null:r&&Le.call($.childNodes),!i&&r)for(h={},u=0;u<e.attributes.length;u++)h[(m=e.attributes[u]).name]=m.value;for(u in h)m=h[u],u=="dangerouslySetInnerHTML"?f=m:u=="children"||u in k||u=="value"&&"defaultValue"in k||u=="checked"&&"defaultChecked"in k||de(e,u,null,m,o);for(u in k)m=k[u],u=="children"?d=m:u=="dangerouslySetInnerHTML"?p=m:u=="value"?b=m:u=="checked"?_=m:i&&typeof m!="function"||h[u]===m||de(e,u,m,h[u],o);p?(i||f&&(p.__html==f.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):(f&&(e.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Qs.test(v))&&(o="http://www.w3.org/1999/xhtml"),Ct($,Be(d)?d:[d],t,n,s,o,r,a,r?r[0]:n.__k&&z(n,0),i,c),r&&r.some(G)),i&&v!="textarea"||(u="value",v=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(v!="progress"||b)||de(e,u,b,h[u],o),u="checked",_!=null&&_!=e[u]&&de(e,u,_,h[u],o))}else h===k||i&&e.data==k||(e.data=k);return e}function je(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){P.__e(o,n)}}function Re(e,t,n){var s,o,r,a;if(P.unmount&&P.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||je(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){P.__e(i,t)}s.__P=s.__n=null}if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&Re(s[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=me(s,r=[]))&&(s==e.__e&&r.some(G),G(o),G(s)),n||G(e.__e),e.__e=e.__c=e.__=null}function oo(e,t,n){return this.constructor(e,n)}function He(e,t){var n,s,o,r;P.__&&P.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=te(be,{children:[e]}),o=[],r=[],Ne(t,t.__k,s||he,he,t.namespaceURI,s?null:t.firstChild?Le.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),Ot(o,t.__k,r),t.__k.props.children=null}P={__e:function(e,t,n,s){for(var o,r,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw _e=0,e}},yt=0,Ys=function(e){return e!=null&&e.constructor===ne},fe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=V({},this.state)),typeof e=="function"&&(e=e(V({},n),this.props)),e&&(V(n,e),this.__v&&(t&&this.__k.push(t),gt(this)))},fe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),gt(this))},fe.prototype.render=be,F=[],_e=0,kt=function(e,t){return e.__v.__b-t.__v.__b},pe=Symbol(),vt=/(PointerCapture)$|Capture$/i,Ie=0,De={},Xs=0;var Y,A,We,Pt,Fe=Object.is,ye=0,jt=[],ze=[],M=P,qt=M.__b,Mt=M.__r,At=M.diffed,Dt=M.__c,It=M.unmount,Bt=M.__;function ke(e,t){M.__h&&M.__h(A,e,ye||t),ye=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return ye=1,ro(Rt,e)}function ro(e,t,n){var s=ke(Y++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Rt(void 0,t),function(r){var a=(s.__N||s.__)[0],i=s.t(a,r);Fe(a,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=A,!A.__f)){A.__f=!0;var o=A.shouldComponentUpdate;A.shouldComponentUpdate=function(r,a,i){var c=this.__H;if(!c)return!0;var $=!1,u=this.props!=r;if(c.__.some(function(f){f.__N&&($=!0,Fe(f.__[0],f.__N[0])||(u=!0))}),o){var p=o.call(this,r,a,i);return $?p||u:p}return!$||u}}return s.__}function x(e,t){var n=ke(Y++,3);!M.__s&&Ke(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function W(e,t){var n=ke(Y++,4);!M.__s&&Ke(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,A.__h.push(n))}function q(e){return ye=5,ao(function(){return{current:e}},[])}function ao(e,t){var n=ke(Y++,7);return Ke(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function io(){var e;do{for(;e=ze.shift();)try{se(e)}catch(n){M.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=jt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(se),t.__h.some(Ue),t.__h=[]}catch(n){t.__h=[],M.__e(n,e.__v)}}}while(ze.length)}M.__b=function(e){A=null,qt&&qt(e)},M.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bt&&Bt(e,t)},M.__r=function(e){Mt&&Mt(e),Y=0;var t=(A=e.__c).__H;t&&(We==A?A.__h=[]:(t.__h.some(se),t.__h.some(Ue),Y=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),We=A},M.diffed=function(e){At&&At(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Nt(jt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),We=A=null},M.__c=function(e,t){t.some(function(n){try{n.__h.some(se),n.__h=n.__h.filter(function(s){return!s.__||Ue(s)})}catch(s){n.__h=[function(){throw s}]}}),Dt&&Dt(e,t)},M.unmount=function(e){It&&It(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Nt(ze.push(o))}else se(o)}catch(r){t=r}}),s.__H=void 0,t&&M.__e(t,s.__v))};var Lt=typeof requestAnimationFrame=="function";function lo(e){var t,n=function(){clearTimeout(s),Lt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Lt&&(t=requestAnimationFrame(n))}function Nt(e){e!=1&&Pt==M.requestAnimationFrame||((Pt=M.requestAnimationFrame)||lo)(io)}function se(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function Ue(e){var t=A;e.__c=e.__(),A=t}function Ke(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Fe(n,e[s])})}function Rt(e,t){return typeof t=="function"?t(e):t}var Wt=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],i=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?s[0]=i:a===4?s[1]=Object.assign(s[1]||{},i):a===5?(s[1]=s[1]||{})[t[++r]]=i:a===6?s[1][t[++r]]+=i+"":a?(o=e.apply(i,Wt(e,i,n,["",null])),s.push(o),i[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(i)}return s},Ht=new Map;function Ft(e){var t=Ht.get(this);return t||(t=new Map,Ht.set(this,t)),(t=Wt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,a="",i="",c=[0],$=function(f){r===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,a):r===3&&(f||a)?(c.push(3,f,a),r=2):r===2&&a==="..."&&f?c.push(4,f,0):r===2&&a&&!f?c.push(5,0,!0,a):r>=5&&((a||!f&&r===5)&&(c.push(r,0,a,o),r=6),f&&(c.push(r,f,0,o),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&$(),$(u));for(var p=0;p<n[u].length;p++)s=n[u][p],r===1?s==="<"?($(),c=[c],r=3):a+=s:r===4?a==="--"&&s===">"?(r=1,a=""):a=s+a[0]:i?s===i?i="":a+=s:s==='"'||s==="'"?i=s:s===">"?($(),r=1):r&&(s==="="?(r=5,o=a,a=""):s==="/"&&(r<5||n[u][p+1]===">")?($(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?($(),r=2):a+=s),r===3&&a==="!--"&&(r=4,c=c[0])}return $(),c})(e)),t),arguments,[])).length>1?t:t[0]}function S(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function zt(e=()=>performance.now()/1e3,t=()=>Date.now()/1e3){let n=()=>t()-e(),s=n(),o=n();return{now:()=>e()+s,set(r){s=r-e()},doubtful(){let r=Math.abs(n()-o)>1;return o=n(),r}}}var co=/[\ud800-\udfff]/gu;function oe(e){return typeof e=="string"?e.replace(co,"�"):Array.isArray(e)?e.map(oe):!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[oe(t),oe(n)]))}var uo=15e3,$o=3;function Ut(e){let t=new Map,n=zt(),s={connected:()=>e.connected!==!1,now:n.now},o=$=>{s.connected()&&($.sent+=1,$.seat=e.seat,$.timer=setTimeout(()=>$.settle({}),uo),e.send($.message))},r=$=>po($,e.seat)?o($):$.settle({}),a=$=>{let u=$&&t.get($.id);u&&(typeof $.now=="number"&&u.sent===1&&n.set($.now),u.settle($))},i=$=>{$.endings+=1,$.endings===$o&&$.settle({ok:!1,error:fo(e.get("frame").texts)})},c=({detail:$})=>{let u=Array.from(t.values());for(let{timer:p}of u)clearTimeout(p);s.connected()?u.forEach(r):$.ended&&u.filter(({sent:p})=>p).forEach(i)};return s.call=($,u={})=>new Promise(p=>{let f=S(),d=b=>{clearTimeout(m.timer),t.delete(f),p(b)},m={message:oe({id:f,do:$,args:u}),settle:d,sent:0,endings:0};if($==="clock"&&!s.connected())return void p({});t.set(f,m),o(m)}),s.keepTime=()=>n.doubtful()?s.call("clock"):Promise.resolve({}),e.on("msg:custom",a),addEventListener("samut:connection",c),s.close=()=>{for(let{timer:$}of t.values())clearTimeout($);e.off("msg:custom",a),removeEventListener("samut:connection",c)},s}var po=({sent:e,seat:t,message:n},s)=>!e||t===s||!!n.args.id,fo=e=>({where:"",what:e.not_taken,do:e.not_taken_do});var we="samut:drafts",mo=1e3,Ge="~",K={n:0,visit:"",drafts:{}},ve,U,Kt,Gt=(e,t)=>re(e).drafts[t]??null,Vt=(e,t,n)=>Qt(e,t,s=>({...s,[t]:n})),Jt=(e,t)=>Qt(e,t,_o(t)),Yt=e=>Object.entries(re(e).drafts);async function Xt(e){let t=re(e);Ve({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([ko(e),new Promise(n=>setTimeout(n,mo))])}function re(e){let t=yo();return t&&t.n>K.n&&(K=t),K.visit===e?K:{...K,visit:e,drafts:{}}}function Qt(e,t,n){let{n:s,drafts:o,alone:r}=re(e),a=r&&[...r.places.filter(i=>i!==t),t];Ve({n:s+1,visit:e,drafts:n(o),alone:r&&{n:r.n,places:a}})}function Ve(e){K=e;try{localStorage.setItem(we,JSON.stringify(K))}catch{}Zt()}var _o=e=>({[e]:t,[e+Ge]:n,...s})=>n?{...s,[n.sending?e+Ge:e]:n}:s;function ho(e,t){let{alone:n,...s}=re(e);if(n&&t&&t.visit===e&&t.n>n.n){for(let o of n.places)Object.assign(t.drafts,go(o,t.drafts[o],s.drafts[o]));s.drafts=t.drafts}Ve({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function go(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+Ge]:t}:{[e]:bo(t,n)}:{}}function bo(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,o=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[r,a]=["fields","answers"].map(i=>({...e[i],...t[i]}));return{...e,...t,how:n,digits:s,fields:r,answers:a,text:o.filter(Boolean).join(`
`),id:S()}}function yo(){try{return JSON.parse(localStorage.getItem(we)??"null")}catch{return null}}function Zt(){if(Kt=!!U,!(!ve||U))try{U=ve.transaction("kept","readwrite",{durability:"strict"}),U.objectStore("kept").put(K,we),U.oncomplete=U.onabort=()=>{U=null,Kt&&Zt()}}catch{ve=U=null}}function ko(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(we);o.onerror=t,o.onsuccess=()=>{ve=s,ho(e,o.result),t()}}}catch{t()}})}function xe(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((a,i)=>i in n?xe(a,n[i]):a);let o=Object.entries(e).filter(([a])=>!s.includes(a)),r=Object.entries(n).map(([a,i])=>[a,xe(e[a],i)]);return Object.fromEntries([...o,...r])}var T=()=>q(null),X={limits:{},t:e=>e},vo=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,wo=e=>typeof e=="string"?e.replace(vo,"$1⁠ฯ"):e,l=Ft.bind((e,t,...n)=>wt(e,t,...n.map(wo))),xo=3600;function Je(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function So(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",xe(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Se(e){let[t,n]=g(e.connected());return x(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function en(e){function t({model:n,page:s}){let[,o]=g(0);x(()=>{let i=()=>o(u=>u+1),c=()=>s.connected()&&s.call("clock").then(i),$=()=>document.hidden||c();return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",c),document.addEventListener("visibilitychange",$),c(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",c),document.removeEventListener("visibilitychange",$)}},[]);let r=n.get("frame"),a=(i,c)=>Je(r.texts[i]??i,c);return Object.assign(X,{limits:r.limits,t:a}),l`<${e} key=${r.visit} frame=${r} state=${n.get("state")} page=${s} t=${a} />`}return{initialize:({model:n})=>Xt(n.get("frame").visit),render({model:n,el:s}){let o=Ut(n),r=So(n);return He(l`<${t} model=${n} page=${o} />`,s),()=>{He(null,s),r(),o.close()}}}}function Co(e,t){let[,n]=g(0);return x(()=>{let o=setInterval(()=>{t.keepTime(),n(r=>r+1)},500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Eo(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var To=e=>e.ends_at==null?"time_paused":"time_left";function tn({timer:e,page:t,t:n}){let s=Co(e,t);if(s==null)return null;let o=s<0;return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${n(o?"time_over":To(e))}</span> ${s>-xo&&l`<span class="clock-face">${Eo(s)}</span>`}
  </span>`}var Ye={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},Oo=Object.keys(Ye),Po="#37474f",qo=11,R=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function nn(e,t){let n=e.colours||[],s=e.symbols||Oo;return new Map(t.map((o,r)=>[o.id,{id:o.id,name:o.name,colour:n.length?n[r%n.length]:Po,symbol:s[r%s.length]}]))}function L({look:e}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${Ye[e.symbol]||Ye.circle} /></svg>`}function sn({name:e}){let t=Mo(e);return l`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function Mo(e){let t=s=>s.find(o=>e.length-o<=qo),n=t(Ao(e));return n===void 0?t(Do(e))||0:n}function Ao(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function Do(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var Io={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Xe=({name:e})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${Io[e]} /></svg>`;var on=({t:e,words:t="board_demo"})=>l`<strong class="ribbon">${e(t)}</strong>`;var rn="[\\p{M}\\u0e33\\u0eb3\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]",an="[\\u{1f1e6}-\\u{1f1ff}]",ln="[\\p{So}\\p{Sm}]",Bo=new RegExp(`\\p{Cc}|(?:${an}{2}|${ln})(?:\\u200d(?!${an})${ln}|${rn})*|[^]${rn}*`,"gu"),Lo=e=>e.replace(/\r\n?/g,`
`),No=e=>(Lo(e).match(Bo)||[]).length;function cn(e,t){let n=String(e??"");if(n.length<=t)return 0;let s=Array.from(n).length;return Math.max(0,(s>t*12?s:No(n))-t)}var un=e=>new TextEncoder().encode(e).length;var jo=["answer","text"];function C({limit:e,counted:t,rows:n,box:s,bad:o,...r}){let{limits:a,t:i}=X,c=T(),$=s||c,u=cn(t??r.value,a[e]),p=u>0?i(jo.includes(e)?"too_long":"too_long_by",{n:u}):"";return x(()=>$.current.setCustomValidity(p||o||""),[p,o]),l`<${n?"textarea":"input"} ...${r} ref=${$} rows=${n} aria-invalid=${String(!!(p||o))} onInvalid=${Ro} />
    ${p&&l`<span class="too-long" role="alert">${p}</span>`}`}function Ro({target:e}){let t=e.closest("details");t&&(t.open=!0)}var Qe=["title","province","district","place","starts"];function Ho(e){let t=new Date(`${e}T12:00`),n=new Intl.DateTimeFormat(document.documentElement.lang||"th",{dateStyle:"full"});return Number.isNaN(t.getTime())?"":n.format(t)}function $n({state:e,t,groups:n,run:s}){return l`<div class="about-panel">
    <${Wo} about=${e.about} t=${t} run=${s} />
    <${Fo} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function Wo({about:e,t,run:n}){let[s,o]=g(Object.fromEntries(Qe.map(c=>[c,e[c]]))),r=Qe.some(c=>s[c]!==e[c]),a=c=>{c.preventDefault(),n("about",s,t("console_saved"))},i=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return l`<form onSubmit=${a}>
    ${Qe.map(c=>l`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <${C} limit="place" type=${c==="starts"?"date":"text"} lang="th" value=${s[c]}
        onInput=${$=>o({...s,[c]:$.target.value})} />
      ${c==="starts"&&l`<span class="gentle">${Ho(s.starts)}</span>`}</label>`)}
    <button class="button primary" disabled=${!r}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${i} />
      ${t("console_may_make_groups")}</label>
  </form>`}function Fo({state:e,t,groups:n,run:s}){let[o,r]=g("");return l`<form onSubmit=${async i=>{i.preventDefault(),(await s("add_group",{name:o},t("console_group_added",{name:o.trim()}))).ok&&r("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <${C} limit="group" lang="th" value=${o} onInput=${i=>r(i.target.value)} /></label>
    <button class="button primary" disabled=${!o.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(i=>l`<li key=${i.id} lang="th"><${L} look=${n.get(i.id)} /> ${i.name}</li>`)}
    </ul>
  </form>`}var dn=5e3,zo=500,Uo=["phase","round","undo","lead"];function pn(e,t,n){let[s,o]=g([]),[r,a]=g(!1),i=q(new Set),c=q(0),$=_=>o(y=>y.filter(h=>h.id!==_)),u=_=>{c.current+=1;let y=c.current;o(h=>[...h.slice(-2),{..._,id:y}]),_.error||setTimeout(()=>$(y),_.act?4*dn:dn)},p=_=>{i.current.delete(_),_==="lead"&&a(!1)},f=({words:_,undo:y,error:h})=>u(_?y?{words:_,label:t("undo"),act:y}:{words:_}:{error:h||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),d=(_,y)=>{let h=typeof y=="function"?y(_):y;h&&u(typeof h=="string"?{words:h}:h)},m=(_,y)=>{y.ok&&(y.activity||n)!==n?addEventListener("pageshow",()=>p(_),{once:!0}):y.ok&&_==="lead"?setTimeout(()=>p(_),zo):p(_)};return{run:async(_,y={},h="")=>{let k=Uo.includes(_)?"lead":_+JSON.stringify({...y,id:""});if(i.current.has(k))return{};i.current.add(k),k==="lead"&&a(!0);let v=await e.call(_,y);return v.ok?d(v,h):f(v),m(k,v),v},busy:r,toasts:s,drop:$,say:f}}function fn({toasts:e,drop:t,t:n}){let s=e.filter(r=>r.error),o=e.filter(r=>!r.error);return l`<div class="toasts">
    <div role="alert">${s.map(r=>l`<div class="note-box bad-box" key=${r.id}>
      <p>${r.error.where&&l`<span>${r.error.where} · </span>`}<strong>${r.error.what}</strong> ${r.error.do}</p>
      <button class="button quiet" onClick=${()=>t(r.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${o.map(r=>l`<div class="note-box" key=${r.id}>
      <p>${r.words}</p>
      ${r.act&&l`<button class="button quiet" onClick=${()=>{t(r.id),r.act()}}>${r.label}</button>`}
    </div>`)}</div>
  </div>`}function mn({title:e,t,close:n,look:s="",children:o}){let r=T();return x(()=>{let a=document.activeElement,i=r.current;return i.showModal?i.showModal():i.setAttribute("open",""),i.addEventListener("close",n),()=>{i.removeEventListener("close",n),a?.focus?.()}},[]),l`<dialog class=${"panel-dialog "+s} ref=${r} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>r.current.close()}>${t("close")}</button>
    </div>
    ${o}
  </dialog>`}function ae({label:e,value:t,least:n,most:s,set:o,after:r}){let a=i=>o(Math.max(n,Math.min(s,Math.round(i)||n)));return l`<label class=${"count-field"+(r?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${i=>a(Number(i.target.value))} />
  </label>`}var[Ko,Go]=[4,80];function gn({frame:e,state:t,page:n,t:s,run:o,busy:r}){return l`<section class="lead" aria-label=${s("console_lead")}>
    <${Vo} frame=${e} state=${t} t=${s} run=${o} busy=${r} />
    <${nr} frame=${e} state=${t} t=${s} run=${o} busy=${r} />
    <${ar} state=${t} page=${n} t=${s} run=${o} />
  </section>`}function Vo({frame:e,state:t,t:n,run:s,busy:o}){let r=q(null);(!o||!r.current)&&(r.current=Yo(e,t,n));let a=r.current,i=c=>c.do==="lead"?Ce(s,e,c):s(c.do,c.args,c.told);return l`<div class="next">
    ${a.do?l`<button class="button primary next-button" aria-disabled=${String(o)} onClick=${()=>i(a)}>
          <span class="gentle">${n("console_next")}</span>${a.words}</button>`:l`<p class="next-done">${a.words}</p>`}
    <div class="under-next">
      ${a.more.map(c=>l`<button class="button quiet" key=${c.words} aria-disabled=${String(o)}
        onClick=${()=>i(c)}>${c.words}</button>`)}
      <${Jo} frame=${e} state=${t} t=${n} run=${s} busy=${o} />
    </div>
  </div>`}function Jo({frame:e,state:t,t:n,run:s,busy:o}){let r=Ze(t.undo,t,e,n),a=async()=>{let i=await s("undo",{},n("console_undone",{what:r}));i.ok&&i.activity&&bn(e,i.activity)};return l`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(o)} onClick=${a}>
    ${et(t,e,n)}</button>`}function et(e,t,n){return e.undo?n("console_undo",{what:Ze(e.undo,e,t,n)}):e.stuck?n("console_undo_stuck",{what:Ze(e.stuck,e,t,n)}):n("console_undo_none")}function Ze(e,t,n,s){let o=n.activities.find(a=>a.id===t.undo_in),r=e&&s(`console_act_${e}`);return o?s("console_act_there",{what:r,num:o.num}):r}async function Ce(e,t,{args:n,told:s}){let o=await e("lead",n,s);return o.ok&&bn(t,o.activity),o}var bn=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function Yo(e,t,n){let s=tr(e,t,n);if(Xo(e,t))return{...er(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=s&&t.phase?[s]:[];if(Qo(t))return{..._n(t,n),more:o};let r=e.phases.find(i=>i.id===t.agenda.phase);if(!r)return{...s||{words:n("console_finished")},more:[]};let a=t.phase==="gallery"?[{..._n(t,n),words:n("console_one_more_round")}]:[];return{...Zo(r,t,n),more:[...a,...o]}}var Xo=(e,{lead:t})=>t&&t!==e.activity,Qo=({phase:e,round:t})=>e==="gallery"&&t.number<t.count;function _n({round:e},t){let n=e.number+1;return{do:"round",args:{},told:t("console_round_started",{n}),words:t("console_start_round",{n,all:e.count})}}var Zo=({id:e,title:t},n,s)=>({do:"phase",args:{phase:e},told:s("console_phase_opened",{title:t}),words:s(n.phase?"console_go_phase":"console_start_phase",{title:t})});function er(e,t){let n=e.activities.find(o=>o.id===e.activity),s=R(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function tr(e,t,n){let{next:s,slots:o}=t.agenda,r=o.find(u=>u.id===s.slot);if(!r)return null;let a=e.activities.find(u=>u.id===s.activity),i=a&&a.id!==t.lead,c=i?R(a.title):r.text,$=i?n("console_next_activity",{title:c}):n("console_next_slot",{title:c,time:r.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:$,told:n("console_led",{title:c})}}function nr({frame:e,state:t,t:n,run:s,busy:o}){let r=T();return x(()=>{let a=r.current.querySelector(".now")?.parentElement;a&&(r.current.scrollTop=a.offsetTop-r.current.offsetTop-Go)},[t.phase]),l`<ol class=${"phases"+(e.phases.length>Ko?" many":"")} ref=${r}>
    ${e.phases.map((a,i)=>{let c=or(a,t),$=c==="now",u=()=>$||s("phase",{phase:a.id},n("console_phase_opened",{title:a.title}));return l`<li key=${a.id}>
        <button class=${"button phase"+(sr[c]||"")} aria-current=${$?"step":void 0}
          aria-disabled=${String(o)} onClick=${u}>
          <strong>${i+1}. ${a.title}</strong>
          <span class="gentle">${n(`console_phase_${c}`)} · ${rr(a,t.minutes[a.id],n)}</span>
        </button></li>`})}
  </ol>`}var sr={now:" now",again:" been"};function or({id:e},t){return e===t.phase?"now":t.reached.includes(e)?"again":e===t.agenda.phase?"ahead":"skip"}var rr=(e,t,n)=>t===e.minutes?n("minutes",{n:t}):n("console_minutes_fitted",{n:t,plan:e.minutes});function ar({state:e,page:t,t:n,run:s}){let{timer:o}=e,r=ir(e),[a,i]=g(r);x(()=>i(r),[r]);let c=o.minutes!=null,$=c&&o.ends_at==null,u=(p,f,d)=>s("timer",{change:p,minutes:f},d);return l`<div class="time">
    <div class="time-now">
      ${c?l`<${tn} timer=${o} page=${t} t=${n} />`:l`<span class="clock gentle">${n("console_no_clock")}</span>`}
      <p class="paces"><${hn} pace=${e.pace} t=${n} />
        <${hn} pace=${e.agenda.ahead} t=${n} day /></p>
    </div>
    <div class="time-set">
      ${c&&l`
        <button class="button" onClick=${()=>u($?"resume":"pause")}>
          ${n($?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${n("console_add",{n:1})} onClick=${()=>u("add",1)}>+1</button>
        <button class="button" aria-label=${n("console_add",{n:5})} onClick=${()=>u("add",5)}>+5</button>`}
      <span class="anew"><${ae} label=${n("console_minutes")} value=${a} least=${1} most=${240} set=${i} after />
      <button class="button quiet" onClick=${()=>u("start",a,n("console_clock_started",{n:a}))}>
        ${n(c?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function ir(e){return e.phase==="gallery"?e.round.minutes:e.minutes[e.phase]||10}function hn({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),o=e<0?"behind":"ahead",r=s?o:"on_time";return l`<span class=${"pace "+(r==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${r}`,{n:s})}</span>`}function kn({frame:e,state:t,t:n,run:s,busy:o}){let{slots:r,edited:a}=t.agenda,[i,c]=g(""),$=[1,2].filter(p=>r.some(f=>f.day===p)),u={frame:e,state:t,t:n,run:s,busy:o,open:i,setOpen:c};return l`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!a} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${et(t,e,n)}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${$.map(p=>l`<section key=${p}><h3>${n("console_day",{n:p})}${" "}
      <span class="gentle">${n("console_day_sum",{n:lr(r,p)})}</span></h3>
      <ol class="slots">${r.filter(f=>f.day===p).map(f=>l`<${cr} key=${f.id} slot=${f} ...${u} />`)}</ol>
    </section>`)}
    <${pr} frame=${e} t=${n} run=${s} />
  </div>`}var lr=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function cr({slot:e,frame:t,state:n,t:s,run:o,busy:r,open:a,setOpen:i}){let c=e.plan.map(m=>t.activities.find(b=>b.id===m)).filter(Boolean),$=n.agenda.now===e.id,u={name:e.text},p=m=>o("slot_move",{slot:e.id,by:m}),f=()=>o("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",u)),d=m=>Ce(o,t,{args:m?{slot:e.id,activity:m.id}:{slot:e.id},told:s("console_led",{title:m?R(m.title):e.text})});return l`<li class=${"slot"+(e.skipped?" skipped":"")+($?" now":"")} aria-current=${$?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${$&&l` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&l` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!$&&l`<${ur} slot=${e} opens=${c} busy=${r} lead=${d} t=${s} />`}
        <button class="button quiet" aria-label=${s("console_slot_up",u)} onClick=${()=>p(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",u)} onClick=${()=>p(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${f}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(a===e.id)} aria-label=${s("console_slot_edit",u)}
          onClick=${()=>i(a===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${$r(e,t,s)}</p>
    ${a===e.id&&l`<${dr} slot=${e} t=${s} run=${o} close=${()=>i("")} />`}
  </li>`}function ur({slot:e,opens:t,busy:n,lead:s,t:o}){let r=(i,c,$,u)=>l`<button class="button" key=${i} aria-disabled=${String(n)}
    aria-label=${o("console_slot_lead",{title:c})} onClick=${()=>s(u)}>${$}</button>`;if(!t.length)return r("",e.text,o("console_slot_go"),null);let a=({num:i})=>t.length>1?o("console_slot_go_to",{num:i}):o("console_slot_go");return t.map(i=>r(i.id,R(i.title),a(i),i))}function $r(e,t,n){let s=e.plan.map(o=>t.script.plans.find(r=>r.id===o)).filter(o=>o?.minutes).map(o=>n(`console_planned_${o.source||"schedule"}`,{num:o.num,n:o.minutes}));return[e.minutes?n("minutes",{n:e.minutes}):n("console_slot_open_end"),...s].join(" · ")}function dr({slot:e,t,run:n,close:s}){let[o,r]=g({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[a,i]=g(!0),c=p=>f=>r({...o,[p]:f.target.value}),$=async p=>{p.preventDefault(),(await n("slot",{slot:e.id,follow:a,...vn(o)},t("console_saved"))).ok&&s()},u=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return l`<form class="slot-form" onSubmit=${$}>
    <${wn} typed=${o} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${a} onChange=${p=>i(p.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&l`<button type="button" class="button quiet" onClick=${u}>${t("delete")}</button>`}</span>
  </form>`}var vn=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function wn({typed:e,set:t,t:n}){return l`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <${C} limit="slot" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>l`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <${C} limit="time" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var yn={text:"",day:1,start:"",minutes:15,activity:""};function pr({frame:e,t,run:n}){let[s,o]=g(yn),r=i=>c=>o({...s,[i]:c.target.value});return l`<form class="slot-form" onSubmit=${async i=>{i.preventDefault(),(await n("slot_add",{...vn(s),activity:s.activity},t("console_saved"))).ok&&o(yn)}}>
    <h3>${t("console_slot_add")}</h3>
    <${wn} typed=${s} set=${r} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${r("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(i=>l`<option key=${i.id} value=${i.id}>${i.num} ${R(i.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function xn({frame:e,state:t,t:n,run:s,busy:o}){return l`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(r=>{let a=r.id===(t.lead||e.activity);return l`<li key=${r.id}><button class=${"button"+(a?" primary":"")} aria-current=${a?"step":void 0}
        aria-disabled=${String(o)} onClick=${()=>Ce(s,e,{args:{activity:r.id},told:n("console_led",{title:R(r.title)})})}>
        <strong>${r.num}</strong> <span lang="th">${r.title}</span></button></li>`})}</ul></div>`}function Sn({state:e,t,run:n}){let{announced:s}=e,[o,r]=g(""),a=async i=>{i.preventDefault(),(await n("announce",{text:o},t("console_announced"))).ok&&r("")};return l`<div>
    ${s.text&&l`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${a}>
      <${C} limit="announcement" rows=${2} lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${o} onInput=${i=>r(i.target.value)} />
      <button class="button primary" disabled=${!o.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var Cn=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ie=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);var tt=543;function On({question:e,values:t,change:n,frame:s,t:o,disabled:r,children:a}){let i=e.fields.filter(d=>!d.more),c=e.fields.filter(d=>d.more),$=q(!1);$.current||($.current=c.some(d=>ie({one:t[d.id]})));let u=(d,m)=>n({fields:{...t,[d]:m}}),p=d=>{let m=nt[d.kind];return l`<${m} key=${d.id} field=${d} value=${t[d.id]} frame=${s} t=${o}
      near=${t[d.after]} disabled=${r} set=${b=>u(d.id,b)} />`},f=c.map(d=>d.text.split(" (")[0]).join(" · ");return l`${i.map(p)}${a}
    ${c.length>0&&l`<details class="more-parts" open=${$.current}>
      <summary class="choice">${o("parts_more",{names:f})}</summary>${c.map(p)}</details>`}`}function fr({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function En({field:e,value:t,set:n,disabled:s,limit:o}){let r=`part-${e.id}`,a=e.kind==="line";return l`<div class="part"><${fr} field=${e} of=${r} />
    <${C} limit=${o||e.kind} rows=${a?void 0:2} id=${r} class=${a?"line":void 0} lang="th"
      value=${t||""} disabled=${s} onInput=${i=>n(i.target.value)} /></div>`}function mr({field:e,value:t,set:n,disabled:s,t:o}){let r=Array.from({length:e.levels},(a,i)=>i+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${r.map(a=>l`<button type="button" role="radio" key=${a} class="choice level"
      aria-checked=${String(t===a)} aria-label=${o("level",{n:a,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===a?null:a)}>${a}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Tn({field:e,value:t,set:n,disabled:s}){let o=e.kind==="choices",r=o?t||[]:[t].filter(Boolean),a=i=>{n(o?r.includes(i)?r.filter(c=>c!==i):[...r,i]:t===i?"":i)};return l`<div class="part" role=${o?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(i=>l`<button type="button" key=${i.id} role=${o?"checkbox":"radio"}
      class="choice option" aria-checked=${String(r.includes(i.id))} disabled=${s}
      onClick=${()=>a(i.id)}><span class="choice-box" aria-hidden="true"></span>${i.text}</button>`)}
  </div>`}function _r({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="choice-box" aria-hidden="true"></span>${e.text}</button></div>`}function hr({field:e,value:t,near:n,set:s,disabled:o,frame:r,t:a}){let[i,c]=String(t||"").split("-"),$=/^\d+$/.test(i)&&i.length===4?Number(i)+tt:i,u=(d,m)=>s(d||m?`${d}-${m}`:""),p=d=>/^[0-9]{4}$/.test(d)?String(Number(d)-tt):d,f=d=>d.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${a("month")} value=${c||""} disabled=${o}
        onChange=${d=>u(i||gr(d.target.value,n),d.target.value)}>
        <option value="">${a("month")}</option>
        ${r.texts.months.map((d,m)=>{let b=String(m+1).padStart(2,"0");return l`<option key=${b} value=${b}>${d}</option>`})}
      </select>
      <${C} limit="month_year" class="line" inputmode="numeric" aria-label=${a("year_be")} placeholder=${a("year_be")}
        value=${$||""} disabled=${o} onInput=${d=>u(p(f(d.target.value)),c||"")} />
    </div></div>`}function gr(e,t){let n=new Date,[s,o]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<o?s+1:s)}var nt={text:En,line:En,level:mr,choice:Tn,choices:Tn,month:hr,check:_r};function Pn(e,t,n,s){return e?e.fields.filter(o=>ie({one:t?.[o.id]})).map(o=>({id:o.id,label:o.text,...br(o,t[o.id],n,s)})):[]}function br(e,t,n,s){let o=r=>(e.options.find(a=>a.id===r)||{text:r}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:o(t)}:e.kind==="choices"?{words:t.map(o).join(" · ")}:e.kind==="month"?{words:yr(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function yr(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+tt}`}function N({question:e,values:t,frame:n,t:s}){return l`${Pn(e,t,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}function Ee({answer:e,question:t,frame:n,t:s,run:o}){let[r,a]=g([]),i=e.base?e.base.join(" "):e.entry;x(()=>{o("history",{item:e.item}).then(u=>u.ok&&a(u.history))},[i]);let c=u=>o("take_back",{id:S(),item:e.item,entry:u},s("console_undone",{what:s("console_history")})),$=u=>o("bring_back",{id:S(),item:e.item,entry:u},p=>({words:s("console_brought_back"),label:s("undo"),act:()=>c(p.saved)}));return l`<ol class="history">${r.map(u=>l`<${kr} key=${u.entry} revision=${u} question=${t} frame=${n} t=${s} back=${$} />`)}</ol>`}function kr({revision:e,question:t,frame:n,t:s,back:o}){let{entry:r,at:a,by:i,leader:c,via:$,stands:u,gone:p,op:f,year_text:d,text:m,fields:b}=e;return l`<li>
    <p class="gentle">${a} · ${i||s(c?"console_history_leader":"console_history_nobody")}
      ${$&&l` · ${s("from_paper")}`}
      ${u&&l` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${p?l`<p>${s(f==="erase"?"console_history_erased":"console_history_deleted")}</p>`:l`<p class="said-text" lang="th">${d&&l`<strong class="year">${d} </strong>`}${m}
          <${N} question=${t} values=${b} frame=${n} t=${s} /></p>`}
    ${!p&&!u&&l`<button class="button quiet" onClick=${()=>o(r)}>${s("console_bring_back")}</button>`}
  </li>`}function qn({pieces:e,put:t,into:n,name:s,press:o,t:r}){return e.length?l`<details class="offers"><summary class="choice">${r("offers_title",{n:e.length})}</summary>
    ${e.map(a=>{let i=a.key in t,c=s(i?t[a.key]:n||a.box);return l`<button type="button" key=${a.key} class="choice option" aria-pressed=${String(i)}
        onClick=${()=>o(a)}><span lang="th">${a.words}</span>
        <span class="gentle">${r((i?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function Mn({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(o=>l`<button type="button" role="checkbox" key=${o.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(o.item))} onClick=${()=>n(o.item)}>
      <span class="choice-box" aria-hidden="true"></span><span lang="th">${Te(o)}</span></button>`)}
  </div>`}var Te=e=>e.text||e.fields?.next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function An({drafts:e,call:t,activity:n,tell:s,later:o}){let r=new Map,a=(p,f)=>{let{id:d}=f;return r.has(d)||r.set(d,i(p,f).finally(()=>r.delete(d))),r.get(d)},i=async(p,f)=>{let d=await t(f.command||"save",f),m={kind:vr(d),place:p,sending:f,reply:d};return c(m),s(m),m},c=({kind:p,place:f,sending:d,reply:m})=>{let b=e.read(f);!b||b.id!==d.id||(p==="silent"?o(()=>$(f,d.id),5e3):p==="saved"||b.pressed?e.drop(f):e.keep(f,{...b,sending:null,problem:wr(d,m,n)}))},$=(p,f)=>{let d=e.read(p);d&&d.id===f&&d.sending&&a(p,d.sending)},u=()=>e.all().filter(([,p])=>p.sending);return{waiting:u,deliver:a,send(p,f,d,m){let b={pressed_at:n,...m,id:f.id,command:d};return e.keep(p,{...f,sending:b,problem:null}),a(p,b)},sendWaiting(){for(let[p,f]of u())a(p,f.sending)}}}function Dn(){let e=new Set,t=n=>[...e].filter(s=>s.place===n);return{tell:n=>t(n.place).map(({box:s})=>s.tell(n)).some(Boolean),shows:n=>t(n).length>0,flush:()=>Promise.all([...e].map(({box:n})=>n.flush?n.flush():"")),add(n,s){let o={place:n,box:s};return e.add(o),()=>e.delete(o)}}}function vr(e){return e.ask?"asked":e.ok?"saved":e.error?"refused":"silent"}var wr=({question:e,about:t,instrument:n,pressed_at:s},{ask:o,error:r},a)=>({activity:s||a,of:{question:e,about:t,instrument:n},ask:o||null,error:r||null});var xr=10,st=(e,t)=>({...e,...t,id:S(),sending:null,problem:null});function In(e){let t=e.id||S(),n=(e.tried||[]).filter(s=>s!==t).slice(-xr);return{draft:{...e,id:t,tried:[...n,t]},base:[...e.base||[],...n]}}function Q(e,t){let{visit:n,activity:s}=t;return(!e.outbox||e.outbox.visit!==n)&&(e.outbox=Sr(n,s,e.call)),e.outbox}function Sr(e,t,n){let s={read:c=>Gt(e,c),keep:(c,$)=>Vt(e,c,$),drop:c=>Jt(e,c),all:()=>Yt(e)},o=Dn(),i={visit:e,drafts:s,shown:o,tell:()=>{},changed:()=>{},...An({drafts:s,call:n,activity:t,tell:c=>{o.tell(c)||i.tell(c),i.changed()},later:(c,$)=>setTimeout(c,$)})};return i}function ot(e){let t=q(e);t.current=e,x(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}var Cr=e=>new Promise(t=>{let n=()=>{e.connected()||(removeEventListener("samut:connection",n),t("away"))};addEventListener("samut:connection",n),n()});function Z(e){let{page:t,frame:n,place:s}=e,o=q(e);o.current=e;let r=Q(t,n),a=Se(t),i=Er(()=>r.drafts.read(s)??o.current.begin()),{draft:c,show:$,latest:u}=i,p=y=>{$(y),r.drafts.keep(s,y)},f=y=>{r.drafts.drop(s),$(y)},d=y=>{if(o.current.fits&&!o.current.fits())return null;let{draft:h,base:k}=In(u()),v=r.send(s,h,o.current.command,o.current.args(h,k,y));return $(r.drafts.read(s),"saving"),v};Tr({out:r,place:s,page:t,shown:i,now:o,send:d});let m=!!c?.sending,{ask:b=null,error:_=null}=c?.problem||{};return{draft:c,status:i.status,sending:m,ask:b,error:_,waits:m&&!a,keep:p,reset:f,send:d,now:u,change:y=>p(st(u(),y)),drop:()=>f(o.current.begin()),takeBack:()=>p(st(u(),{}))}}function Er(e){let[t,n]=g(e),[s,o]=g(""),r=q(t);return{draft:t,status:s,show:(i,c="")=>{r.current=i,n(i),o(c)},stored:e,latest:()=>r.current}}function Tr({out:e,place:t,page:n,shown:s,now:o,send:r}){let{show:a,latest:i,stored:c}=s,$=()=>(a(i(),"saving"),e.deliver(t,i().sending)),u=({kind:m,sending:b,reply:_})=>{let y=i();if(!y||y.id!==b.id)return m==="asked"||m==="silent";let{saved:h,refused:k}=o.current;return p(m,y,_),{saved:h,refused:k}[m]?.(_),!0},p=(m,b,_)=>{if(m==="silent")return a(b,"unsent");if(m!=="saved")return a(c());let{after:y}=o.current;a(y?y({...b,sending:null},_):c(),"saved")},f=()=>i()&&o.current.left?.(i()),d=async()=>{if(!f())return"";if(i().problem?.error)return"left";let m=i().sending?$():r(),b=m&&await Promise.race([m.then(_=>_.kind),Cr(n)]);return["saved","away"].includes(b)?b:"left"};x(()=>{let m=e.shown.add(t,{tell:u,flush:d});return i()?.sending&&$(),e.changed(),()=>{m(),e.changed()}},[e,t]),ot(()=>{let m=c();m&&i()&&m.id===i().id||(a(m),m?.sending&&$())})}function Bn(e,t,n){let s=Q(e,t),[,o]=g(0);return s.tell=n,s.changed=()=>o(r=>r+1),x(()=>s.sendWaiting(),[s]),ot(()=>s.sendWaiting()),s}function rt(e,t,n){let s=Q(e,t);return{press:async(a,i,c)=>{let $=s.shown.add(a,{tell:()=>!0}),u=s.send(a,{id:S(),pressed:!0},i,c);s.changed();let{reply:p}=await u;return $(),p.ok||n(p),p},waiting:a=>s.waiting().find(([i])=>i.startsWith(a))?.[1].sending}}function at({of:e,page:t,t:n}){return l`<${Oe} waits=${e.sending} page=${t} t=${n} />
    ${e.status==="unsent"&&l`<p class="note later" role="status">${n("no_answer")}</p>`}
    ${e.error&&l`<p class="note bad" role="alert">${e.error.what} · ${e.error.do}</p>`}`}function Oe({waits:e,page:t,t:n}){let s=Se(t);return e&&!s&&l`<p class="note later" role="status">${n("sent_later")}</p>`}var gc=new RegExp("\\P{M}\\p{M}*","gu");var Ln=(e,t)=>e.you&&t("deleted_you")||e.by||t(e.leader?"deleted_leader":"deleted_mate");function Nn({answer:e,frame:t,t:n,groups:s,run:o}){let[r,a]=g(!1),i=s.get(e.group),c=t.questions.find(u=>u.id===e.question),$=()=>Or(o,n,e.item,e.entry);return l`<li class="said gone">
    <p class="said-from">${i&&l`<${L} look=${i} /> `}<strong lang="th">${i?i.name:n("console_hall")}</strong>
      ${e.name&&l`<span class="gentle"> · ${e.name}</span>`}
      ${e.via&&l` <span class="tag paper-tag">${n("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${[c.num,c.text].filter(Boolean).join(" ")}</p>
    <p class="tag hidden-tag">${n("deleted_by",{name:Ln(e,n),at:e.at})}</p>
    <p class="said-text" lang="th">${e.year_text&&l`<strong class="year">${e.year_text} </strong>`}${e.text}
      <${N} question=${c} values=${e.fields} frame=${t} t=${n} /></p>
    <div class="said-acts">
      <button class="button" onClick=${$}>${n("deleted_back")}</button>
      <button class="button quiet" aria-expanded=${String(r)} onClick=${()=>a(!r)}>${n("console_history")}</button>
    </div>
    ${r&&l`<${Ee} answer=${e} question=${c} frame=${t} t=${n} run=${o} />`}
  </li>`}function Or(e,t,n,s){let o=S(),r=()=>e("take_back",{id:S(),item:n,entry:o},t("console_deleted_again")),a={words:t("restored"),label:t("undo"),act:r};return e("take_back",{id:o,item:n,entry:s},i=>i.saved===o?a:t("restored"))}var it=40,Pr=280,jn="hall";function Hn(e){let{frame:t,state:n,t:s}=e,[o,r]=g(""),[a,i]=g(""),[c,$]=g(it),[u,p]=g(!1);x(()=>$(it),[o,a,u]);let f=h=>(!o||(h.group||jn)===o)&&(!a||h.question===a),[d,m,b]=u?[n.deleted,Nn,"console_deleted_count"]:[n.answers,Mr,"console_answers_count"],_=d.filter(f),y=u?"console_no_deleted":"console_no_answers";return l`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s(b,{n:_.length})}</span></h2>
    ${n.spotlight&&l`<${qr} ...${e} />`}
    <div class="filters">
      <${Rn} label=${s("console_by_group")} all=${s("console_all_groups")} value=${o} set=${r}
        options=${[...n.groups.map(h=>[h.id,h.name]),[jn,s("console_hall")]]} />
      <${Rn} label=${s("console_by_question")} all=${s("console_all_questions")} value=${a} set=${i}
        options=${t.questions.map(h=>[h.id,Wn(h)])} />
      <button class="button quiet" aria-pressed=${String(u)} onClick=${()=>p(!u)}>
        ${s("console_deleted_show",{n:n.deleted.length})}</button>
    </div>
    ${!_.length&&l`<p class="gentle nothing">${s(d.length?"console_none_found":y)}</p>`}
    <ul class="feed">
      ${_.slice(0,c).map(h=>l`<${m} key=${h.item+(u?h.entry:"")} answer=${h} ...${e} />`)}
      ${_.length>c&&l`<li><button class="button quiet" onClick=${()=>$(c+it)}>
        ${s("console_more_answers",{n:_.length-c})}</button></li>`}
    </ul>
  </section>`}function qr({state:e,t,run:n}){let s=e.answers.find(a=>a.item===e.spotlight),o=s&&(s.text||s.year_text),r=()=>n("spotlight",{item:null},t("console_unlit"));return l`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th" title=${o}>${o}</span></p>
    <button class="button primary" onClick=${r}>${t("console_unlight")}</button>
  </div>`}var Wn=e=>[e.num,e.text].filter(Boolean).join(" ");function Rn({label:e,all:t,value:n,set:s,options:o}){return l`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${r=>s(r.target.value)}>
      <option value="">${t}</option>
      ${o.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`}function Mr({answer:e,frame:t,state:n,t:s,groups:o,run:r}){let a=o.get(e.group),[i,c]=g(!1),[$,u]=g(!1),p=t.questions.find(k=>k.id===e.question),f=Ar(e),d=f.some(k=>k.text.length>Pr),m=n.spotlight===e.item,b=()=>r("spotlight",{item:m?null:e.item},s(m?"console_unlit":"console_lit")),{item:_,hidden:y}=e,h=()=>r("hide",{item:_,hidden:!y},s(y?"console_shown":"console_hid"));return l`<li class=${"said"+(e.hidden?" hidden-one":"")+(m?" lit":"")}>
    <${Br} answer=${e} look=${a} question=${p} lit=${m} t=${s} />
    <${Lr} answer=${e} versions=${f} cut=${d&&!i} question=${p} frame=${t} t=${s} />
    <div class="said-acts">
      <button class="button" aria-pressed=${String(m)} disabled=${e.hidden} onClick=${b}>
        ${s(m?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${h}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${d&&l`<${Dr} whole=${i} flip=${()=>c(!i)} t=${s} />`}
      ${Ir(p)&&l`<button class="button quiet" aria-expanded=${String($)}
        onClick=${()=>u(!$)}>${s("console_history")}</button>`}
    </div>
    ${$&&l`<${Ee} answer=${e} question=${p} frame=${t} t=${s} run=${r} />`}
  </li>`}var Ar=e=>e.versions.length>1?e.versions:[e],Dr=({whole:e,flip:t,t:n})=>l`<button class="button quiet" aria-expanded=${String(e)} onClick=${t}>
  ${n(e?"console_less":"console_whole")}</button>`,Ir=e=>e&&e.by==="group"&&!e.sensitive;function Br({answer:e,look:t,question:n,lit:s,t:o}){let r=n&&Wn(n);return l`<p class="said-from">${t&&l`<${L} look=${t} /> `}<strong lang="th">${t?t.name:o("console_hall")}</strong>
      ${e.by&&l`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&l` <span class="tag paper-tag">${o("from_paper")}</span>`}</p>
    <p class="gentle said-asked" title=${r}>${r}</p>
    ${e.hidden&&l`<p class="tag hidden-tag">${o("console_hidden")}</p>`}
    ${s&&l`<p class="tag lit-tag">${o("console_on_board")}</p>`}`}function Lr({answer:e,versions:t,cut:n,question:s,frame:o,t:r}){let a=e.group?"console_versions":"console_versions_pick";return l`${t.length>1&&l`<p class="tag two-tag">${r(a,{n:t.length})}</p>`}
    ${t.map(i=>l`<p key=${i.entry} class=${"said-text"+(n?" cut":"")} lang="th">
      ${i.year_text&&l`<strong class="year">${i.year_text} </strong>`}${i.text}
      <${N} question=${s} values=${i.fields} frame=${o} t=${r} /></p>`)}`}var Nr=1e3,le=1024;function zn({state:e,go:t,t:n}){let{told:s,ask:o,trouble:r,news:a}=Fr(n),[i,c]=g(["report","plans","data"]),[$,u]=g(""),[p,f]=g([]),d=s?.running,m=s&&i.includes("blank")?s.forms.filter(h=>!p.includes(h)):[],b=s&&Hr(i,m),_=h=>f(Fn(p,h)),y=h=>{h.preventDefault();let[k,...v]=$.split(":"),w=[...i.map(E=>["choice",E]),...m.map(E=>["form",E])];o("/exports",[...w,...k?[[k,v.join(":")]]:[]])};return l`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${y}>
      <fieldset disabled=${!!d}><legend>${n("exports_what")}</legend>
        ${(s?.choices||[]).map(h=>l`<${Un} key=${h} on=${i.includes(h)}
          flip=${()=>c(Fn(i,h))} words=${n(`exports_choice_${h}`)} />
          ${h==="blank"&&i.includes(h)&&l`<${jr} all=${s.forms} chosen=${m} flip=${_} t=${n} />`}`)}</fieldset>
      <div><${Ur} state=${e} value=${$} set=${u} disabled=${!!d} t=${n} />
        ${d?l`<button type="button" class="button" onClick=${()=>o("/exports/stop",[])}>${n("exports_stop")}</button>`:l`<button class="button primary" disabled=${!b}>${n("exports_start")}</button>`}
      </div>
    </form>
    <${Rr} running=${d} trouble=${r} news=${a} go=${t} t=${n} />
    ${s&&l`<${Gr} made=${s.made} fresh=${a===n("exports_done")} ask=${o} t=${n} />`}
  </div>`}var jr=({all:e,chosen:t,flip:n,t:s})=>l`<fieldset class="exports-forms"><legend>${s("exports_forms")}</legend>
  ${e.map(o=>l`<${Un} key=${o} on=${t.includes(o)} flip=${()=>n(o)} words=${s(`exports_form_${o}`)} />`)}</fieldset>`,Rr=({running:e,trouble:t,news:n,go:s,t:o})=>l`${e&&l`<${Kr} running=${e} t=${o} />`}
  <div role="status" class="exports-said">${e?o("exports_working",{what:Kn(e.what,o)}):n}</div>
  <div role="alert">${!e&&t&&l`<${Wr} trouble=${t} go=${s} t=${o} />`}</div>`,Hr=(e,t)=>e.length&&(t.length||!e.includes("blank")),Fn=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];function Un({on:e,flip:t,words:n}){return l`<label class="tick"><input type="checkbox" checked=${e} onChange=${t} /> <span>${n}</span></label>`}function Wr({trouble:e,go:t,t:n}){return e.code==="research.undecided"?l`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:l`<p class="exports-trouble">${e.where&&l`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function Fr(e){let[t,n]=g(null),[s,o]=g(null),[r,a]=g(""),i=q(!1),c=(u,p)=>{if(p.refused)return o(p.refused);let f=i.current&&!p.running;i.current=!!p.running,u.endsWith("/remove")&&a(e("exports_removed")),f&&a(zr(u,p,e)),n(p),o(p.error)},$=async(u,p)=>{p&&a("");let f=p&&new URLSearchParams(p);try{let d=await fetch(u,{method:p?"POST":"GET",credentials:"same-origin",body:f});c(u,await d.json())}catch{o({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return x(()=>{$("/exports")},[]),x(()=>{if(!t?.running)return;let u=setInterval(()=>$("/exports"),Nr);return()=>clearInterval(u)},[!!t?.running]),{told:t,ask:$,trouble:s,news:r}}function zr(e,{error:t},n){return e.endsWith("stop")?n("exports_stopped"):t?"":n("exports_done")}function Ur({state:e,value:t,set:n,disabled:s,t:o}){let r=c=>c.province?c.district:c.district||e.about.district,a=[...new Set(e.groups.map(r).filter(Boolean))].sort((c,$)=>c.localeCompare($,"th")),i=(c,$)=>$.map(([u,p])=>l`<option key=${u} value=${`${c}:${u}`}>${p}</option>`);return l`<label class="line-field"><span>${o("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${o("exports_whole")}</option>
      ${a.length>0&&l`<optgroup label=${o("exports_districts")}>
        ${i("district",a.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&l`<optgroup label=${o("exports_groups")}>
        ${i("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var Kn=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function Kr({running:e,t}){let n=Math.round(100*e.done);return l`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:Kn(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function Gr({made:e,fresh:t,ask:n,t:s}){let o=r=>r<le*le?s("exports_kb",{n:Math.max(1,Math.round(r/le))}):s("exports_mb",{n:(r/le/le).toFixed(1)});return l`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&l`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((r,a)=>l`<li class="exports-one" key=${r.id}>
      <p><strong>${s("exports_made_at",{at:r.at,whose:r.whose||s("exports_whole")})}</strong>
        ${t&&a===0&&l` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${r.files.map(i=>l`<li key=${i.number}>
        <a class="button quiet" href=${`/exports/${r.id}/${i.number}`} download><span lang="th">${i.name}</span>
          <span class="gentle">${o(i.bytes)}</span></a></li>`)}</ul>
      <${Vr} id=${r.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function Vr({id:e,ask:t,t:n}){let[s,o]=g(!1);return s?l`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div>`:l`<button class="button quiet" onClick=${()=>o(!0)}>${n("exports_remove")}</button>`}var Jr={1:"keep",2:"blank",3:"replace"},Yr={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function Gn({t:e,run:t}){let[n,s]=g(null),[o,r]=g(""),[a,i]=g(!1),c=T();x(()=>{t("findings").then(({ok:b,findings:_})=>{b&&(s(_),r(_[0]?.id||""))})},[]);let $=b=>{r(b);let _=c.current?.querySelector(`[data-finding="${b}"]`);_&&_.focus()},u=async(b,_,y="")=>{let h=O=>a&&_&&!O.does&&O.kind===b.kind&&O.words===b.words,k=new Set(n.filter(O=>O.id===b.id||h(O)).map(O=>O.id)),v=await t("decide",{findings:[...k],does:_,words:y});if(!v.ok)return;let w=n.map(O=>k.has(O.id)?{...O,does:_,instead:v.words}:O);s(w);let E=w.findIndex(O=>O.id===b.id),B=_&&[...w.slice(E),...w.slice(0,E)].find(O=>!O.does);(B||!_)&&$((B||b).id)},p=b=>{let _=n[n.findIndex(y=>y.id===o)+b];_&&$(_.id)};if(!n)return l`<p role="status">${e("clearing_looking")}</p>`;let f=n.filter(b=>!b.does).length,d=n.length,m=f?"clearing_left":"clearing_over";return l`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${e(d?m:"clearing_none",{left:f,all:d})}</p>
    ${d>0&&l`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${a} onChange=${()=>i(!a)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(b=>l`<${Xr} key=${b.id} one=${b} t=${e}
        here=${b.id===o} enter=${()=>r(b.id)} decide=${(_,y)=>u(b,_,y)} step=${p} />`)}</ol>`}
  </div>`}function Xr({one:e,t,here:n,enter:s,decide:o,step:r}){let[a,i]=g(!1),c=u=>{i(u==="replace"),u!=="replace"&&o(u)},$=u=>{if(u.target.tagName==="INPUT"||u.ctrlKey||u.altKey||u.metaKey)return;let p={ArrowDown:1,ArrowUp:-1}[u.key],f=Jr[u.key];!p&&(!f||e.does)||(u.preventDefault(),p?r(p):c(f))};return l`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${$}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&l`<p class="finding-said">${t(Yr[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>o("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&l`<div class="finding-acts">${["keep","blank","replace"].map(u=>l`<button class="button" key=${u}
      aria-expanded=${u==="replace"?String(a):void 0} onClick=${()=>c(u)}>${t(`clearing_${u}`)}</button>`)}</div>`}
    ${!e.does&&a&&l`<${Qr} t=${t} put=${u=>o("replace",u)} />`}
  </li>`}function Qr({t:e,put:t}){let[n,s]=g(""),o=T();return W(()=>o.current.focus(),[]),l`<form class="finding-words" onSubmit=${a=>{a.preventDefault(),t(n)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <${C} limit="replacement" box=${o} type="text" lang="th" value=${n} onInput=${a=>s(a.target.value)} /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var Zr=["choice","choices","grid"],ea=["answer","place","at"],Vn=["answer","consent","person","place","unused"],ta=[[";","semicolon"],[",","comma"],[" ","space"]];function Jn({found:e,about:t,corrections:n,correct:s,t:o}){return l`<h3>${o("columns")}</h3>
    ${!e.asks_consent&&l`<p class="import-note"><strong>${o("no_consent")}</strong> ${o("no_consent_do")}</p>`}
    ${e.notes.map(r=>l`<p class="import-note" key=${r.words}>${r.words}</p>`)}
    ${e.others.length>0&&l`<p class="import-note">${o("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${o("column")}</th><th>${o("becomes")}</th>
      <th>${o("examples")}</th></tr></thead>
      <tbody>${e.columns.map(r=>l`<${na} key=${r.header} one=${{...r,...n[r.header]}}
        about=${t} set=${(a,i)=>s(r.header,a,i)} t=${o} />`)}</tbody></table></div>`}function na({one:e,about:t,set:n,t:s}){let o=[...Vn,...Vn.includes(e.use)?[]:[e.use]].map(a=>[a,t.use[a]]),r=a=>`${e.header} ${s(a)}`;return l`<tr class=${["unused","person"].includes(e.use)?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${J} label=${r("becomes")} value=${e.use} options=${o} set=${a=>n("use",a)} />
      ${ea.includes(e.use)&&e.kind!=="skip"&&l`<${sa} one=${e} about=${t} set=${n} label=${r} t=${s} />`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function sa({one:e,about:t,set:n,label:s,t:o}){let r=Object.entries(t.kind).filter(([a])=>a!=="skip");return l`${e.use!=="at"&&l`<${J} label=${s("kind")} value=${e.kind} options=${r} set=${a=>n("kind",a)} />`}
    ${e.kind==="date"&&l`<${oa} one=${e} about=${t} set=${n} label=${s} t=${o} />`}
    ${Zr.includes(e.kind)&&!e.of&&l`<${ra} one=${e} set=${n} label=${s} t=${o} />`}`}function oa({one:e,about:t,set:n,label:s,t:o}){let r=["be","ce","each"].map(i=>[i,t.era[i]]),a=["dmy","mdy"].map(i=>[i,o(i)]);return l`<div class="import-pair"><${J} label=${s("era")} value=${e.era} none=${o("era_pick")} options=${r}
      set=${i=>n("era",i)} />
    <${J} label=${s("order")} value=${e.order} none=${o("order_pick")} options=${a}
      set=${i=>n("order",i)} /></div>`}function ra({one:e,set:t,label:n,t:s}){let o=ta.map(([a,i])=>[a,s(i)]),r=e.options.filter(a=>a.trim()).length;return l`${e.kind!=="choice"&&l`<label class="import-sign"><span>${s("between")}</span>
      <${J} label=${n("between")} value=${e.between} options=${o} none=${e.between?"":s("between_pick")}
        set=${a=>t("between",a)} /></label>`}
    <details class="import-options" open=${!!e.between}><summary>${s("options",{count:r})}</summary>
      <label><span class="gentle">${s("options_how")}</span>
        <${C} limit="options" lang="th" aria-label=${n("options_box")} rows=${Math.min(10,Math.max(3,e.options.length+1))} value=${e.options.join(`
`)}
          onInput=${a=>t("options",a.target.value.split(`
`))} /></label></details>
    <label class="tick"><input type="checkbox" checked=${e.other}
      onChange=${a=>t("other",a.target.checked)} /> ${s("other")}</label>`}function J({label:e,value:t,options:n,set:s,none:o}){return l`<select aria-label=${e} value=${t} onChange=${r=>s(r.target.value)}>
    ${o&&l`<option value="" selected=${!t}>${o}</option>`}
    ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
  </select>`}function lt({ask:e,t}){let[n,s]=g([]),[o,r]=g(""),[a,i]=g(null),c=u=>(u.ok&&s(u.brought),i(u.ok?null:u.error||{what:t("no_answer"),do:""}),u.ok);x(()=>{e("brought").then(c)},[]);let $=async u=>{let f=c(await e("out",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({id:u.id})}));r(f?t("out_done",{rows:u.rows}):"")};return l`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${o}</p>
    <div role="alert">${a&&l`<p class="bad"><strong>${a.what}</strong> ${a.do}</p>`}</div>
    ${n.length>0&&l`<h3>${t("brought")}</h3>
      <ul>${n.map(u=>l`<${aa} key=${u.id} one=${u} out=${$} t=${t} />`)}</ul>`}</section>`}function aa({one:e,out:t,t:n}){let[s,o]=g(!1),r=n("brought_one",{...e,file:e.file||n("brought_no_file")});return s?l`<li><span lang="th">${r}</span><div class="sure" role="alert"><p>${n("out_sure",e)}</p>
    <button class="button bad-button" onClick=${()=>t(e)}>${n("out_yes",e)}</button>
    <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div></li>`:l`<li><span lang="th">${r}</span>
      <button class="button quiet" aria-label=${`${n("out")} ${r}`} onClick=${()=>o(!0)}>${n("out")}</button></li>`}var ia=1024*1024;async function ce(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function Yn(){let[e,t]=g(null);return x(()=>{ce("about").then(s=>s.words&&t(s))},[]),e?l`<${ua} about=${e} t=${(s,o)=>Je(e.words[s]??s,{most:Math.round(e.most/ia),...o})} />`:null}var la={"Content-Type":"application/json"},ca=e=>({"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(e)});function ua({about:e,t}){let n=pa(e,t),{found:s,error:o,busy:r,corrections:a}=n;return s?.stored?l`<${$a} found=${s} again=${n.reset} t=${t} />`:l`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${r} onChange=${n.choose} /></label>
    ${s?.surveys&&l`<${ha} label=${t("survey")} value=${s.survey||""} none=${t("survey_pick")}
      options=${s.surveys.map(i=>[i.id,`${i.id} ${i.title}`])}
      set=${i=>i&&n.send("look",n.file,{survey:i,corrections:{}})} />`}
    <${da} found=${s} error=${o} busy=${r} t=${t} />
    ${s?.columns&&l`<${Jn} found=${s} about=${e} corrections=${a} correct=${n.correct} t=${t} />
      <${_a} found=${s} t=${t} />
      <${ma} given=${n} t=${t} />`}
    ${!s&&!r&&l`<${lt} ask=${ce} t=${t} />`}
  </div>`}var $a=({found:e,again:t,t:n})=>l`<div class="import"><p role="status" class="import-done">${n("done",e.counts)}</p>
  ${!e.asks_consent&&l`<p class="import-note">${n("no_consent")}</p>`}
  <button class="button" onClick=${t}>${n("another")}</button>
  <${lt} ask=${ce} t=${n} /></div>`;function da({found:e,error:t,busy:n,t:s}){let o=e?.columns?s("found",{rows:e.rows}):"";return l`${e&&!e.columns&&!n&&l`<p class="import-note" role="status">${s("which_survey")}</p>`}
    <div role="alert">${t&&l`<p class="bad"><strong>${t.where} ${t.what}</strong> ${t.do}</p>`}</div>
    <p role="status" class="gentle">${n?s("reading"):o}</p>`}function pa(e,t){let[n,s]=g(null),[o,r]=g(null),[a,i]=g(null),[c,$]=g(!1),[u,p]=g({}),[f,d]=g(!1),m=v=>{$(!1),i(v.ok||v.asks?null:v.error||{what:t("no_answer"),do:""}),(v.ok||v.surveys)&&r(w=>fa(w,v,u)),v.ok&&p({})},b=async(v,w,E={})=>{$(!0);let B=o?o.survey:"",O=JSON.stringify({...w,survey:B,corrections:u,skip_bad:f,...E});if(un(O)>X.limits.body)return m({error:{what:X.t("import_too_big"),do:""}});m(await ce(v,{method:"POST",headers:la,body:O}))},_=async v=>{$(!0);let w=await ce("file",{method:"POST",headers:ca(v.name),body:v});if(!w.ok)return m(w);let E={file:w.file,name:v.name};s(E),await b("look",E,{survey:"",corrections:{}})};return{file:n,found:o,error:a,busy:c,corrections:u,skipBad:f,setSkipBad:d,send:b,choose:async v=>{let w=v.target.files[0];if(w){if(r(null),p({}),d(!1),w.size>e.most)return i({what:t("too_big"),do:""});await _(w)}},correct:(v,w,E)=>p(B=>({...B,[v]:{...B[v],[w]:E}})),reset:()=>r(null)}}function fa(e,t,n){if(!t.ok)return{...e,surveys:t.surveys};let s=Object.keys(n).length>0;return{...t,notes:s?e.notes.filter(o=>!n[o.header]):t.notes}}function ma({given:e,t}){let{file:n,found:s,corrections:o,busy:r,skipBad:a,setSkipBad:i,send:c}=e;if(Object.keys(o).length)return l`<div class="import-acts">
      <button class="button primary" disabled=${r} onClick=${()=>c("look",n)}>${t("check")}</button></div>`;let $=s.counts.new+s.counts.changed,u=$>0&&!s.whole&&(s.bad===0||a);return l`<div class="import-acts">
    ${!s.asks_consent&&l`<p class="import-note">${t("no_consent")}</p>`}
    ${s.bad>0&&l`<p class="bad">${t("problems",{bad:s.bad,rows:s.bad_rows})}</p>`}
    ${s.bad>0&&!s.whole&&l`<label class="tick"><input type="checkbox" checked=${a}
      onChange=${p=>i(p.target.checked)} /> ${t("skip_bad")}</label>`}
    <button class="button primary" disabled=${r||!u} onClick=${()=>c("store",n)}>${t("store",{count:$})}</button>
  </div>`}function _a({found:e,t}){let n=e.bad-e.problems.length;return l`${e.bad>0&&l`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,o)=>l`<li key=${o} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&l`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&l`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&l`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function ha({label:e,...t}){return l`<label class="line-field"><span>${e}</span><${J} label=${e} ...${t} /></label>`}function Xn({frame:e,state:t,t:n,groups:s,run:o,add:r}){let a=t.phase||e.phases[0]?.id,i=e.questions.some(u=>u.phase===a),c=t.groups.filter(u=>Qn(u,a,i)).length,$=t.groups.reduce((u,p)=>u+p.members,0);return l`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:$})}
        ${t.phase?` · ${n("console_groups_done",{n:c})}`:""}</span>
      <button class="button quiet" onClick=${r}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&l`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(u=>l`<${ga} key=${u.id} group=${u} look=${s.get(u.id)}
      phase=${a} asked=${i} online=${t.online} about=${t.about} t=${n} run=${o} />`)}</ul>
  </section>`}var Qn=(e,t,n)=>e.done.includes(t)&&(!n||e.counts[t]>0);function ga({group:e,look:t,phase:n,asked:s,online:o,about:r,t:a,run:i}){let[c,$]=g(""),u=()=>$(""),p=Qn(e,n,s),f=e.done.includes(n)&&!p,d=a("console_manage",{name:e.name});return l`<li class=${ya(e,p)} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${e.name}><${L} look=${t} /> ${p&&l`<span class="good"><${Xe} name="done" /></span> `}${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!c)} aria-label=${d} title=${d}
        onClick=${()=>$(c?"":"acts")}><${Xe} name="more" /></button>
    </div>
    <${ka} group=${e} phase=${n} online=${o} done=${p} t=${a} />
    ${f&&l`<p><strong class="call-tag">${a("console_done_empty")}</strong></p>`}
    ${(e.called||e.away)&&l`<${ba} group=${e} t=${a} />`}
    ${c==="acts"&&l`<${va} group=${e} open=${$} t=${a} run=${i} />`}
    ${c==="name"&&l`<${wa} group=${e} t=${a} run=${i} close=${u} />`}
    ${c==="place"&&l`<${xa} group=${e} about=${r} t=${a} run=${i} close=${u} />`}
  </li>`}var ba=({group:e,t})=>l`<p>
  ${e.called&&l`<strong class="call-tag">${t("console_called")}</strong>`} ${e.away&&l`<strong>${t("console_seen_away")}</strong>`}</p>`,ya=({called:e,away:t},n)=>["tile",e&&"called",t&&"away",n&&"done"].filter(Boolean).join(" ");function ka({group:e,phase:t,online:n,done:s,t:o}){let r={members:e.members,online:n?.[e.id]||0,answers:e.counts[t]||0},a=o(n?"console_tile_online":"console_tile",r);return l`<p class="tile-line" title=${[a,e.district].filter(Boolean).join(" · ")}>
    <span aria-hidden="true">${o(n?"console_tile_short":"console_tile",r)}</span><span class="hush">${a}</span>
    ${s&&l`<span class="hush">${o("console_done")}</span>`}
    ${e.district&&l`<span class="tile-place" lang="th">${e.district}</span>`}</p>`}function va({group:e,open:t,t:n,run:s}){let{id:o,name:r,away:a,called:i}=e,c=()=>s("away",{group:o,away:!a},n(a?"console_is_back":"console_is_away",{name:r})),$=()=>s("call",{group:o,called:!i},n(i?"console_uncalled":"console_called_now",{name:r}));return l`<div class="tile-acts">
    <button class="button quiet" aria-pressed=${String(a)} onClick=${c}>
      ${n(a?"console_come_back":"console_away")}</button>
    <button class="button quiet" aria-pressed=${String(i)} onClick=${$}>
      ${n(i?"console_uncall":"console_call")}</button>
    <button class="button quiet" onClick=${()=>t("name")}>${n("console_rename")}</button>
    <button class="button quiet" onClick=${()=>t("place")}>${n("console_place")}</button>
  </div>`}function wa({group:e,t,run:n,close:s}){let[o,r]=g(e.name),a=T();return W(()=>a.current.focus(),[]),l`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:o},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <${C} limit="group" box=${a} aria-label=${t("console_rename_of",{name:e.name})} value=${o}
      onInput=${c=>r(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function xa({group:e,about:t,t:n,run:s,close:o}){let[r,a]=g({district:e.district,province:e.province}),i=T();W(()=>i.current.focus(),[]);let c=async u=>{u.preventDefault(),(await s("place",{group:e.id,...r},n("console_place_saved"))).ok&&o()},$=(u,p)=>l`<label><span class="gentle">${n(`console_about_${u}`)}</span>
    <${C} limit="place" box=${p} lang="th" value=${r[u]} placeholder=${t[u]}
      onInput=${f=>a({...r,[u]:f.target.value})} /></label>`;return l`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${u=>u.key==="Escape"&&o()}>
    ${$("district",i)}${$("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${n("cancel")}</button>
  </form>`}function Zn({state:e,t}){let{joining:n}=e;if(!n?.code)return l`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return l`<div class="join-panel">
    ${n.qr&&l`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(o=>l`<p class="join-url" key=${o}>${o}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function es({frame:e,state:t,t:n}){let{rows:s,troubles:o}=t.led,r=a=>e.instruments.find(i=>i.id===a)||{title:a};return l`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(a=>l`<p key=${a.instrument}><strong>${r(a.instrument).title}</strong><br />
      ${["before","after"].map(i=>l`<span key=${i}>${n(`inst_${i}`)}: ${n("inst_answered",{n:a[i].n,waiting:a[i].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    <h3>${n("inst_surveys")}</h3>
    ${e.surveys.map(a=>l`<p key=${a.id}><strong>${a.num}</strong> ${a.title}<br />
      <span class="gentle">${Sa(a.id,e,t,n)}</span></p>`)}
    ${e.questionnaires.filter(a=>!a.survey).map(a=>l`<p key=${a.id}><strong>${a.title}</strong><br />
      <span class="gentle">${ts(a,t,n)}</span></p>`)}
    ${o.length>0&&l`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${o.map(a=>l`<li key=${a.where+a.what}>${a.where} · ${a.what} · ${a.do}</li>`)}</ul>`}
  </section>`}function Sa(e,t,n,s){let o=t.here[e];if(!o)return s("inst_link");let r=t.questionnaires.filter(i=>o.includes(i.id)).map(i=>ts(i,n,s)),a=t.instruments.filter(i=>o.includes(i.id)).map(i=>i.short||i.title);return[...r,...a].join(" · ")}var ts=(e,t,n)=>n("inst_here",{by:n(`inst_by_${e.by}`),n:t.led.answered[e.id]});function ns({state:e,t,run:n}){let{columns:s,gaps:o,lines:r,goals:a}=e.led,i=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return l`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>l`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>i(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:r,goals:a})}</h2>
    <ul class="plan-lacks">${Object.keys(o).map(c=>l`<li key=${c}><strong>${o[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var Ca=3;function Ea(e){let t=new Map;for(let n of e)for(let s of n.items)t.set(s,[...t.get(s)||[],n]);return t}function ss(e){let{frame:t,state:n,t:s,run:o}=e,{themes:r,sayings:a}=n.led,[i,c]=g([]),[$,u]=g(""),[p,f]=g(!1),d=Ea(r),m=t.questions.filter(w=>a.some(E=>E.question===w.id)),b=a.filter(w=>(!$||w.question===$)&&!(p&&w.items.every(E=>d.has(E)))),_=new Set(a.flatMap(w=>w.items)),y=i.filter(w=>_.has(w)),h=w=>w.items.every(E=>y.includes(E)),k=w=>c(h(w)?y.filter(E=>!w.items.includes(E)):[...new Set([...y,...w.items])]),v=async(w,E)=>(await o("theme",{id:S(),...w},E)).ok;return l`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${r.length>0&&l`<${Pa} ...${e} themes=${r} sayings=${a} put=${v} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${$} onChange=${w=>u(w.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${m.map(w=>l`<option key=${w.id} value=${w.id}>${w.head||w.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String(p)} onClick=${()=>f(!p)}>${s("themes_only_left")}</button>
    </div>
    ${!b.length&&l`<p class="gentle nothing">${s(a.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${b.map(w=>l`<${Ta} key=${w.items[0]} one=${w} ...${e} picked=${h(w)}
      tap=${k} themes=${[...new Set(w.items.flatMap(E=>d.get(E)||[]))]} showAsked=${!$} />`)}</ul>
    ${y.length>0&&l`<${Oa} t=${s} themes=${r} picked=${y} put=${v} clear=${()=>c([])} />`}
  </section>`}function Ta({one:e,frame:t,t:n,groups:s,picked:o,tap:r,themes:a,showAsked:i}){let c=t.questions.find($=>$.id===e.question);return l`<li><button class="gather-one" role="checkbox" aria-checked=${String(o)} onClick=${()=>r(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${N} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${os} ids=${e.groups} groups=${s} />
        ${i&&c&&l`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&l` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${a.map($=>l` <span class="tag in-theme" key=${$.theme}>${$.name}</span>`)}</span>
    </span></button></li>`}function os({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return l`${n.map(s=>l`<span key=${s.id} title=${s.name}><${L} look=${s} />
    ${n.length<=Ca?l` <span lang="th">${s.name}</span> `:l`<span class="hush">${s.name}</span>`}</span>`)}`}function Oa({t:e,themes:t,picked:n,put:s,clear:o}){let[r,a]=g({theme:S(),name:""}),i=async(u,p)=>{await s(u,p)&&o()},c=u=>{u.preventDefault();let p=r.name.trim();i({theme:r.theme,name:p,items:n},e("themes_made",{name:p}))},$=u=>{let p=t.find(f=>f.theme===u.target.value);p&&i({...rs(p),items:[...new Set([...p.items,...n])]},e("themes_added",{name:p.name}))};return l`<div class="together">
    <form class="together-new" onSubmit=${c}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <${C} limit="theme" lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} value=${r.name}
        onInput=${u=>a({...r,name:u.target.value})} />
      <button class="button primary" disabled=${!r.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&l`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${$}><option value="">${e("themes_into_which")}</option>
          ${t.map(u=>l`<option key=${u.theme} value=${u.theme}>${u.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${o}>${e("themes_clear")}</button>
    </div>
  </div>`}var rs=e=>({theme:e.theme,name:e.name});function Pa({themes:e,sayings:t,frame:n,t:s,groups:o,run:r,put:a}){return l`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(i=>l`<${qa} key=${i.theme} theme=${i} sayings=${t} frame=${n}
      t=${s} groups=${o} run=${r} put=${a} />`)}</ul></details>`}function qa({theme:e,sayings:t,t:n,groups:s,run:o,put:r}){let[a,i]=g(null),c=t.filter(f=>f.items.some(d=>e.items.includes(d))),$=()=>o("dissolve",{id:S(),theme:e.theme},n("themes_dissolved",{name:e.name})),u=f=>r({...rs(e),items:e.items.filter(d=>!f.items.includes(d))},n("themes_taken_out")),p=async f=>{f.preventDefault(),await r({theme:e.theme,name:a,items:e.items},n("themes_renamed"))&&i(null)};return l`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${Ma} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${a===null?l`<button class="button" onClick=${()=>i(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${$}>${n("themes_dissolve")}</button>`:l`<form class="together-new" onSubmit=${p}>
          <${C} limit="theme" lang="th" aria-label=${n("themes_name")} value=${a} onInput=${f=>i(f.target.value)} />
          <button class="button primary" disabled=${!a.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>i(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(f=>l`<li key=${f.items[0]}>
      <span lang="th">${f.text} <span class="gentle"><${os} ids=${f.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:f.text})} disabled=${c.length<2}
        onClick=${()=>u(f)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var Ma=({ids:e,groups:t})=>l`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>l`<span key=${n.id} title=${n.name}><${L} look=${n} /></span>`)}</span>`;function as({state:e,t}){return l`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>l`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&l`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var is={instruments:es,plan:ns,themes:ss,videos:as};var Aa={next:"",situation:"why"};function ls({item:e,text:t,fields:n={}},s){let o=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],a=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,$])=>({key:`${e}:${c}`,item:e,box:Aa[c]??c,words:$})),i=a.filter(c=>o.includes(c.box)).sort((c,$)=>o.indexOf(c.box)-o.indexOf($.box));return i.length?i:a.map(c=>({...c,box:""}))}var Pe=({text:e,fields:t},n)=>[n?t?.[n]:e].find(s=>typeof s=="string")||"",cs=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Pe(e,n).includes(t)),us=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},ct=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function ue(e,t){if(e.put)return e.put;let n=t.filter(o=>(e.from||[]).includes(o.item)),s=Object.fromEntries(n.map(({key:o,words:r})=>[o,cs(e,r)]).filter(([,o])=>o!==void 0));for(let{key:o,item:r,box:a}of n)ct(s,r)||(s[o]=a);return s}function $s(e,{key:t,item:n,words:s},o,r){let a=[Pe(e,o).trim(),s].filter(Boolean).join(`
`);return{...us(e,o,a),put:{...r,[t]:o},from:[...new Set([...e.from||[],n])]}}function ds(e,{key:t,words:n},s){let{[t]:o,...r}=s,[a,...i]=Pe(e,o).split(n),c=i.length?[a,i.join(n)].map($=>$.trim()).filter(Boolean).join(`
`):a;return{...us(e,o,c),...fs(e,s,r)}}function ps(e,t,n){let s=([o,r])=>{let a=t.find(i=>i.key===o);return[o,Pe(e,r).trim()||!a?r:cs(e,a.words)]};return fs(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,o])=>o!==void 0)))}var fs=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!ct(t,s)||ct(n,s))});function qe(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}var ms=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t},_s=(e,t)=>e.how===t||e.how==="typed"&&t==="sure";var hs=({question:e,about:t,edited:n,behalf:s})=>`${s?`${s}/`:""}${e.id}:${t||""}:${n?n.item:""}`,gs=({edited:e,single:t})=>e?Ia(e):Da(t),Da=e=>({item:e||S(),id:S(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function Ia(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:o,typed:r,fields:a,from:i}=e;return{item:n,id:S(),base:s,tried:[],text:o,how:t,digits:r,fields:a||{},from:i||[]}}var ut=e=>!!((e.text||"").trim()||(e.digits||"").trim()||e.how==="unknown"||ie(e.fields)),bs=(e,t,n,{question:s,about:o,behalf:r,t:a})=>({item:e.item,base:t,question:s.id,about:o,text:e.text,year:qe(e,a),confirmed:n,fields:Cn(s,e.fields),from:e.from,...r?{behalf:r}:{}}),ys=(e,t)=>(e||[]).flatMap(n=>ls(n,t));function ks(e,t,n){let s={...e,...t};return{...t,...ps(s,n,ue(s,n))}}function vs(e,t,n,s){let o=ue(e,s);return t.key in o?ds(e,t,o):$s(e,t,n||t.box,o)}function ws({from:e=[]},t){return{from:e.includes(t)?e.filter(n=>n!==t):[...e,t]}}var Ba=["sure","about","decade","unknown"];function xs({question:e,asked:t,draft:n,change:s,t:o}){let[r,a]=g(t||!!n.digits||n.how==="unknown");if(!r)return l`<button type="button" class="button quiet add-year" onClick=${()=>a(!0)}>
      ${o("add_year")}
    </button>`;let i=t?e.text:o("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${i}</label>`}
    <${C} limit="year" counted=${qe(n,o)} id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"}
      autocomplete="off" aria-label=${t?i:void 0} placeholder=${o("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${o("year_how")}>
      ${Ba.map(c=>l`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${_s(n,c)} onClick=${()=>s(ms(n,c))}>
          ${o(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}function Ss(e){let{edited:t,t:n,onTyping:s,onCancel:o}=e,r=T(),a=La(e,r),{ask:i,waits:c,change:$,send:u}=a;x(()=>s(a.typed),[a.typed]),x(()=>()=>s(!1),[]);let p=m=>{m.preventDefault(),u()},f=m=>{$({how:"typed",digits:m}),u()},d=()=>{a.drop(),o()};return l`<form class="composer" ref=${r} onSubmit=${p}>
    <fieldset disabled=${c}><${ja} answer=${a} ...${e} /></fieldset>
    ${i&&l`<${Ua} ask=${i} t=${n} suggest=${f}
      confirm=${()=>u(i.doubt)} again=${()=>$({digits:"",how:"sure"})} />`}
    <p class=${"status "+Fa(a)} role="status">${za(a,n)}</p>
    <div class="row">
      ${c?l`<button type="button" key="back" class="button" onClick=${a.takeBack}>${n("take_back")}</button>`:l`<button key="save" class="button primary" disabled=${a.status==="saving"}>${n(t?"save_change":"save_answer")}</button>`}
      ${t&&l`<button type="button" class="button quiet" onClick=${d}>${n("cancel")}</button>`}
    </div>
  </form>`}function La(e,t){let{question:n,edited:s,offers:o,frame:r,page:a,onSaved:i}=e,c=ys(o,n),$=hs(e),u=Z({page:a,frame:r,place:$,command:"save",begin:()=>gs(e),args:(f,d,m)=>bs(f,d,m,e),saved:f=>i(f.saved),left:f=>Na(a,$)&&(!!s||ut(f)),fits:()=>t.current.reportValidity()}),p=f=>u.change(ks(u.now(),f,c));return{...u,pieces:c,change:p,typed:ut(u.draft),press:(f,d)=>p(vs(u.now(),f,d,c)),link:f=>p(ws(u.now(),f))}}var Na=(e,t)=>!!e.outbox.drafts.read(t);function ja({answer:e,question:t,edited:n,links:s,frame:o,t:r}){let{draft:a,change:i,pieces:c,press:$,waits:u}=e,[p,f]=g(""),d=t.answer==="year";return l`<div onFocusIn=${({target:m})=>Ha(m,f)}>
    ${(d||t.phase==="recall")&&l`<${xs} question=${t} asked=${d} draft=${a} change=${i} t=${r} />`}
    ${d&&l`<label class="label" for="story">${r("story")}</label>`}
    ${t.answer!=="none"&&l`<${qn} pieces=${c} put=${ue(a,c)} into=${p} name=${m=>Wa(t,m)}
        press=${m=>$(m,p)} t=${r} />
      <${Ra} question=${t} dated=${d} edited=${n} draft=${a} change=${i} />`}
    <${On} question=${t} values=${a.fields||{}} change=${i} frame=${o} t=${r} disabled=${u}>
      ${s&&l`<${Mn} links=${s} draft=${a} link=${e.link} t=${r} />`}<//>
  </div>`}function Ra({question:e,dated:t,edited:n,draft:s,change:o}){let r=T(),a=t||e.words;return x(()=>{n&&r.current.focus()},[]),l`${e.words&&l`<label class="label" for="story">${e.words}</label>`}
    <${C} limit="answer" rows=${a?2:4} box=${r} id="story" lang="th" aria-label=${a?void 0:e.text}
      value=${s.text} onInput=${i=>o({text:i.target.value})} />`}function Ha({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var Wa=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function Fa({waits:e,status:t}){return e?"later":t==="saved"?"good":""}function za({status:e,error:t,typed:n,waits:s},o){return e==="saving"?o(s?"sent_later":"saving"):e==="unsent"?l`<span class="bad">${o("not_saved")}</span>`:t?l`<span class="bad">${t.what} · ${t.do}</span>`:n?o("draft_kept"):e==="saved"?o("saved"):""}function Ua({ask:e,t,suggest:n,confirm:s,again:o}){let r=T();return x(()=>r.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${r}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(a=>l`<button type="button" class="button" onClick=${()=>n(a)}>
        ${t("ask_yes",{year:a})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${o}>${t("ask_again")}</button>
  </div>`}var Ka="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",$e=e=>Array.from(e.querySelectorAll(Ka)).filter(t=>!t.disabled);function $t(e,t,n=1){let s=$e(e),o=t.closest("[role=radiogroup]"),r=s.findIndex(i=>i===t||o?.contains(i)),a=s[r+n];return a&&a.focus(),!!a}function Cs({field:e,value:t,near:n,set:s,frame:o,t:r}){if(e.kind==="level")return l`<${Ja} field=${e} value=${t} set=${s} t=${r} />`;if(e.kind==="choice")return l`<${Ga} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return l`<${dt} limit=${e.kind} label=${e.text} value=${t} set=${s} />`;let a=nt[e.kind];return l`<${a} field=${e} value=${t} near=${n} set=${s} frame=${o} t=${r} />`}function dt({limit:e,label:t,value:n,set:s,hint:o}){return l`<label class="box"><span>${t}</span>
    <${C} limit=${e} rows=${1} lang="th" value=${n||""} placeholder=${o} onInput=${r=>s(r.target.value)} /></label>`}function Ga({field:e,value:t,set:n}){return l`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>l`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}var Va={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function Ja({field:e,value:t,set:n,t:s}){let o=T(),r=Array.from({length:e.levels},(u,p)=>p+1),a=u=>{n(u),o.current.querySelectorAll("[role=radio]")[u-1].focus()},i=u=>{a(u),$t(o.current.closest(".sheet"),document.activeElement)},c=({code:u,key:p,shiftKey:f})=>{let[,d]=/^(?:Digit|Numpad)(\d)$/.exec(u)||[],m=Va[p];return r.includes(Number(d))&&!f?()=>i(Number(d)):m?()=>a(Math.max(1,Math.min(e.levels,t?t+m:1))):["Backspace","Delete"].includes(p)||d==="0"?()=>n(null):null},$=u=>{if(u.ctrlKey||u.altKey||u.metaKey)return;let p=c(u);p&&(p(),u.preventDefault())};return l`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${o} onKeyDown=${$}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${r.map(u=>l`<span key=${u} class="level-key"
      role="radio" tabindex=${u===(t||1)?0:-1} aria-checked=${String(u===t)}
      aria-label=${s("level",{n:u,all:e.levels})} onClick=${()=>a(u)}>${u}</span>`)}</span></div>`}var Es=e=>({...e,item:e.item||S(),id:S(),tried:[],dirty:!1});function Ts(e){let{links:t,question:n,frame:s,t:o}=e,r=T(),a=Ya(e,r),{draft:i,ask:c,change:$}=a,u=d=>{r.current&&!r.current.contains(d.relatedTarget)&&a.save()},p=d=>{$({typed:d}),a.save()},f=t.length>0&&(i.dirty||i.entry||a.status);return l`<div class=${"typed-slot"+(a.wrong?" wrong":"")} ref=${r} onFocusOut=${u}>
    <${Qa} question=${n} draft=${i} change=${$} frame=${s} t=${o} />
    ${f&&l`<${Za} links=${t} from=${i.from||[]} set=${d=>$({from:d})} t=${o} />`}
    ${c&&l`<${ei} ask=${c} t=${o} take=${p} confirm=${()=>a.save(c.doubt)} />`}
    <p class="typed-status" role="status">${ti(a,o)}</p>
  </div>`}function Ya({sheet:e,question:t,slot:n,place:s,flush:o,saved:r,frame:a,page:i},c){let $=Z({page:i,frame:a,place:s,command:"paper_save",begin:()=>Es(n),args:(m,b,_)=>Xa(m,b,_,e,t),after:(m,{saved:b})=>({...m,entry:b||m.entry,base:b?[b]:m.base,tried:[],dirty:!1}),saved:m=>m.saved&&r({item:m.item,entry:m.saved,reset:u}),fits:()=>!c.current.querySelector(":invalid")}),u=m=>$.reset(Es(m)),p=m=>$.change({...m,dirty:!0}),f=async m=>{if(!$.now().dirty)return!0;let b=await $.send(m);return!!(b&&b.kind==="saved")};x(()=>(o.add(f),()=>{o.delete(f)}));let d=q(e.research);return x(()=>{d.current!==e.research&&(d.current=e.research,$.now().base.length&&p({}),f())},[e.research]),{...$,change:p,save:f,wrong:!!($.ask||$.error||$.status==="unsent")}}var Xa=(e,t,n,s,o)=>({form:s.code,group:s.group,about:s.about,sheet:s.number,research:s.research,question:o.id,item:e.item,base:t,text:e.text,year:e.typed,fields:e.fields,from:e.from,confirmed:n});function Qa({question:e,draft:t,change:n,frame:s,t:o}){let r=(a,i)=>n({fields:{...t.fields,[a]:i}});return l`<div class=${"boxes"+(e.fields.some(a=>a.kind==="level")?" levelled":"")}>
    ${e.dated&&l`<label class="box year-box"><span>${o("typing_year")}</span>
      <${C} limit="year" lang="th" autocomplete="off" value=${t.typed} placeholder=${o("year_example")}
        onInput=${a=>n({typed:a.target.value})} /></label>`}
    ${e.answer!=="none"&&l`<${dt} limit="answer" label=${e.words||o("typing_words")} value=${t.text} set=${a=>n({text:a})} />`}
    ${e.fields.map(a=>l`<${Cs} key=${a.id} field=${a} value=${t.fields[a.id]} frame=${s} t=${o}
      near=${t.fields[a.after]} set=${i=>r(a.id,i)} />`)}
  </div>`}function Za({links:e,from:t,set:n,t:s}){return l`<div class="serves" role="group" aria-label=${s("typing_serves")}><span>${s("typing_serves")}</span>
    ${e.map((o,r)=>{let a=t.includes(o.item);return l`<button type="button" role="checkbox" key=${o.item} class="choice option" aria-checked=${String(a)} title=${o.text}
        onClick=${()=>n(a?t.filter(i=>i!==o.item):[...t,o.item])}><span class="choice-box" aria-hidden="true"></span>
        <span lang="th">${r+1}. ${o.text}</span></button>`})}</div>`}function ei({ask:e,t,take:n,confirm:s}){return l`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(o=>l`<button type="button" class="button" key=${o} onClick=${()=>n(o)}>
      ${t("ask_yes",{year:o})}</button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function ti({status:e,draft:t,error:n,sending:s},o){return e==="unsent"?l`<span class="bad">${o("not_saved")}</span>`:s?o("saving"):n?l`<span class="bad">${n.what} · ${n.do}</span>`:t.dirty?o("draft_kept"):t.entry?l`<span class="good">${o("saved")}</span>`:""}function Os({taken:e,next:t,close:n,frame:s,page:o,t:r,run:a}){let{form:i,group:c,about:$,sheet:u,rows:p}=e,f=r($?"typing_title_about":"typing_title",{form:`${i.code} ${i.num}`,group:c.name,about:$?.name}),[d,m]=g(e.research),[b]=g(()=>new Set),_=T(),{links:y,look:h}=ni(e,a),{last:k,saved:v,undo:w}=si({form:i,look:h,t:r,run:a}),{more:E,add:B,addHere:O}=oi(p);x(()=>$e(_.current.querySelector(".sheet"))[0].focus(),[]);let ee=async()=>{if((await Promise.all(Array.from(b,Me=>Me()))).every(Boolean))return t();let I=_.current.querySelector(".typed-slot.wrong");return I&&$e(I)[0].focus()},j=ii({on:ee,undo:w,row:D=>ri(_.current,D),here:O,root:_}),H={sheet:{code:i.code,group:c.id,about:$?$.id:"",number:u,research:d},flush:b,frame:s,page:o,t:r};return l`<div class="typed-sheet" ref=${_} onKeyDown=${j}>
    <div class="sheet-head"><h3 lang="th">${f}</h3>
      <button type="button" class="button quiet" onClick=${n}>${r("typing_back")}</button></div>
    ${u&&l`<p class="sheet-no"><strong>${r("typing_sheet_no",{n:u})}</strong> <span class="gentle">${r("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${f}>
      <label class="tick"><input type="checkbox" checked=${d} onChange=${()=>m(!d)} />
        <span>${r("typing_research")}</span></label>
      ${p.map((D,I)=>l`<${$i} key=${D.question.id} row=${D} before=${p[I-1]} more=${E[D.question.id]||[]}
        add=${()=>B(D.question.id)} saved=${Me=>v(D.question,Me)} links=${ai(D.question)?y:[]} ...${H} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${k&&r("typing_last",{row:k.row})}</p>
      <button type="button" class="button quiet" disabled=${!k} onClick=${w}>${r("typing_undo")}</button>
      <button type="button" class="button primary" onClick=${ee}>${r("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${r("typing_keys")}</p>
  </div>`}function ni({form:e,group:t,rows:n},s){let[o,r]=g([]),a=async()=>{if(!n.some(c=>c.question.id===pt))return;let i=await s("paper_links",{form:e.code,group:t.id});i.ok&&r(i.links)};return x(()=>{a()},[]),{links:o,look:a}}function si({form:e,look:t,t:n,run:s}){let[o,r]=g(null);return{last:o,saved:(c,$)=>{r({...$,row:Ps(c)}),c.id===pt&&t()},undo:async()=>{if(!o)return;let c={id:S(),form:e.code,item:o.item,entry:o.entry},$=await s("paper_undo",c,n("typing_undone",{row:o.row}));$.ok&&o.reset($.slot),t(),r(null)}}}function oi(e){let[t,n]=g({}),s=r=>n(a=>({...a,[r]:[...a[r]||[],S()]}));return{more:t,add:s,addHere:()=>{let r=document.activeElement?.closest("[data-question]"),a=r&&e.find(i=>i.question.id===r.dataset.question);a&&qs(a.question)&&s(a.question.id)}}}function ri(e,t){let n=Array.from(e.querySelectorAll(".typed-slot")),s=n.findIndex(r=>r.contains(document.activeElement)),o=n[s+t];o&&$e(o)[0].focus()}var pt="plan_goal",ai=e=>e.offers.some(t=>t.endsWith(`.${pt}`)),Ps=e=>[e.num,e.text].filter(Boolean).join(" "),qs=e=>!e.single&&!e.most;function ii({on:e,undo:t,row:n,here:s,root:o}){let r=a=>{$t(o.current.querySelector(".sheet"),a)||o.current.querySelector(".button.primary").focus()};return a=>{let c={on:e,undo:t,here:s,enter:()=>r(a.target),down:()=>n(1),up:()=>n(-1)}[ci(a)];c&&(c(),a.preventDefault())}}var li={PageDown:"down",PageUp:"up"};function ci(e){let{key:t,code:n,ctrlKey:s,altKey:o,metaKey:r}=e;return t==="Enter"&&(s||r)?"on":o&&n==="KeyU"?"undo":o&&n==="KeyN"?"here":li[t]||(ui(e)?"enter":"")}var ui=({key:e,shiftKey:t,isComposing:n,target:s})=>e==="Enter"&&!t&&!n&&s.matches("textarea, select, input, [role=radio]");function $i({row:e,before:t,more:n,add:s,saved:o,links:r,sheet:a,flush:i,frame:c,page:$,t:u}){let{question:p,slots:f,beside:d}=e,m=p.under&&!(t&&t.question.under===p.under),b=(h,k)=>`paper/${a.code}/${a.group}/${a.about}${a.number}/${p.id}/${h.item||k}`,_={item:"",entry:"",base:[],text:"",typed:"",fields:{},from:[]},y=[...f,...n.map(()=>_)];return l`<section class="paper-row" data-question=${p.id} aria-label=${Ps(p)}>
    ${m&&l`<h4 class="paper-under">${p.under}</h4>`}
    <p class="paper-asked" lang="th">${p.num&&l`<strong>${p.num}</strong>`} ${p.text}</p>
    <div class="paper-slots">
      ${d.length>0&&l`<div class="beside">${p.single&&l`<p class="note">${u("typing_two")}</p>`}
        ${d.map(h=>l`<div key=${h.entry}><p lang="th"><span class="tag">${u("typing_from_phone")}</span>
          ${h.year_text&&l` <strong class="year">${h.year_text}</strong>`} ${h.text}</p>
          <${N} question=${p} values=${h.fields} frame=${c} t=${u} /></div>`)}</div>`}
      ${y.map((h,k)=>l`<${Ts} key=${k} slot=${h} question=${p} place=${b(h,k)} sheet=${a} links=${r}
        flush=${i} saved=${o} frame=${c} page=${$} t=${u} />`)}
      ${qs(p)&&l`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${u("typing_add")}</button>`}
    </div>
  </section>`}function As({state:e,frame:t,page:n,t:s,run:o}){let[r,a]=g(null),[i,c]=g({group:"",form:"",sheet:"",about:""}),[$,u]=g(null),[p,f]=g(0);if(x(()=>{o("paper").then(_=>_.ok&&a(_))},[e.groups.length]),!r)return null;let d=r.forms.find(_=>_.code===i.form.trim().toUpperCase()),m=async _=>{let y=await o("paper_take",_);y.ok&&(u(y),f(p+1))},b=()=>{if($.form.personal)return m({group:i.group,form:i.form,sheet:""});let _=r.groups.findIndex(y=>y.id===$.group.id);return c({...i,sheet:"",about:"",group:(r.groups[_+1]||{code:""}).code}),u(null)};return $?l`<${Os} key=${p} taken=${$} next=${b} close=${()=>u(null)} frame=${t} page=${n} t=${s} run=${o} />`:l`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${di} codes=${i} set=${c} form=${d} take=${m} t=${s} />
    <${pi} name=${r.typist} t=${s} run=${o} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${Ms} title=${s("typing_forms")} rows=${r.forms.map(_=>[_.code,`${_.num} ${_.title}`])} />
      <${Ms} title=${s("typing_groups")} rows=${r.groups.map(_=>[_.code,_.name])} />
    </div>
  </div>`}function di({codes:e,set:t,form:n,take:s,t:o}){let r=T();x(()=>{r.current.focus(),r.current.select()},[]);let a=$=>{$.preventDefault(),s({...e,sheet:n?.personal?e.sheet:"",about:n?.walks?e.about:""})},i=$=>{let u=Array.from($.currentTarget.querySelectorAll("input")),p=$.key==="Enter"&&!$.ctrlKey&&u[u.indexOf($.target)+1];p&&($.preventDefault(),p.focus(),p.select())},c=($,u={})=>l`<label class="line-field"><span>${o(`typing_${$}`)}</span>
    <${C} limit="paper_code" value=${e[$]} autocomplete="off" spellcheck=${!1} ...${u}
      onInput=${p=>t({...e,[$]:p.target.value})} /></label>`;return l`<form class="codes" onSubmit=${a} onKeyDown=${i}>
    ${c("group",{box:r,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n?.personal&&c("sheet",{placeholder:o("typing_sheet_hint")})}
    ${n?.walks&&c("about",{placeholder:o("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${o("typing_open")}</button>
  </form>`}function pi({name:e,t,run:n}){let[s,o]=g(e),r=q(e),a=async()=>{if(s.trim()===r.current)return;let i=await n("typist",{name:s},t("saved"));i.ok&&(r.current=i.typist)};return l`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <${C} limit="typist" lang="th" value=${s} onInput=${i=>o(i.target.value)} onBlur=${a}
      onKeyDown=${i=>i.key==="Enter"&&a()} /></label>`}function Ms({title:e,rows:t}){return l`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>l`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function Ds({question:e,behalf:t,frame:n,state:s,page:o,t:r,say:a}){let i=s.answers.filter(c=>c.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${r("ticks_none")}</p>`}
    ${i.map(c=>l`<${fi} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${o} t=${r} say=${a} />`)}
  </section>`}function fi({answer:e,question:t,behalf:n,frame:s,state:o,page:r,t:a,say:i}){let{press:c,waiting:$}=rt(r,s,i),u=`tick:${t.id}:${e.item}:`,{fields:p={},from:f=[],via:d}=o.answers.find(h=>h.question===t.id&&h.of===e.item)||{via:!0},m=n&&!d,b=(h,k)=>($(`${u}${h}.`)||{on:k}).on,_=(h,k,v,w)=>{let E=b(h,w);return l`<button type="button" role="checkbox" key=${h} class="choice option" aria-checked=${String(E)}
      disabled=${!!(m||$(`${u}${h}.`))} onClick=${()=>c(`${u}${h}.`,"tick",{question:t.id,of:e.item,on:!E,...n?{behalf:n}:{},...v})}><span class="choice-box" aria-hidden="true"></span>
      <span lang="th">${k}</span></button>`},y=o.offers?.[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${m&&l`<p class="note">${a("typing_from_phone")}</p>`}
    ${t.fields.map(h=>{let k=h.options.filter(v=>b(v.id,(p[h.id]||[]).includes(v.id)));return l`<div key=${h.id} role="group" aria-label=${h.text}>
        <p class="label"><strong>${a("ticks_met",{n:k.length,all:h.options.length})}</strong></p>
        ${h.options.map(v=>_(v.id,v.text,{field:h.id,option:v.id},(p[h.id]||[]).includes(v.id)))}
      </div>`})}
    ${y.length>0&&l`<details class="offers"><summary class="choice">${a("ticks_from",{n:y.filter(h=>b(h.item,f.includes(h.item))).length})}</summary>
      ${y.map(h=>_(h.item,Te(h),{from:h.item},f.includes(h.item)))}</details>`}
    <${Oe} waits=${$(u)} page=${r} t=${a} />
  </article>`}function Is(e){return l`<${As} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${_i} ...${e} /></details>`}var mt="plan_goal",mi=(e,t)=>t.includes(e.phase)&&e.by==="group"&&!e.sensitive;function _i(e){let{frame:t,state:n,t:s}=e,o=t.questions.filter(k=>mi(k,n.reached)),[r,a]=g({group:"",id:"",about:""}),[i,c]=g(null),$=k=>{a({...r,...k}),c(null)},{group:u,id:p,about:f}=r,d=o.find(k=>k.id===p),m=d?.phase==="gallery"?Si(n,u):null,b=u&&d&&hi(m,f),_={...e,group:u,question:d,about:m?f:void 0,edited:i,setEdited:c},y=gi(b,_);if(!o.length)return l`<p>${s("console_paper_none")}</p>`;let h=k=>n.groups.filter(v=>k.includes(v.id)).map(v=>[v.id,v.name]);return l`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${ft} label=${s("console_paper_group")} value=${u} set=${k=>$({group:k})} t=${s}
      options=${h(n.groups.map(k=>k.id))} />
    <${ft} label=${s("console_paper_question")} value=${p} set=${k=>$({id:k})} t=${s}
      options=${o.map(k=>[k.id,[k.num,k.text].filter(Boolean).join(" ")])} />
    ${m&&l`<${ft} label=${s("console_paper_about")} value=${f} set=${k=>$({about:k})} options=${h(m)} t=${s} />`}
    ${b&&l`<${d.of?bi:ki} key=${u+p} offers=${y} ...${_} />`}
  </div>`}var hi=(e,t)=>!e||e.includes(t);function gi(e,{run:t,group:n,question:s}){let[o,r]=g([]);return x(()=>{r([]),e&&s.offers.length&&t("offers",{group:n,question:s.id}).then(a=>a.ok&&r(a.offers))},[n,s?.id]),o}function bi({group:e,question:t,offers:n,frame:s,state:o,page:r,t:a,say:i}){let c=o.answers.filter($=>$.group===e);return l`<${Ds} question=${t} behalf=${e} frame=${s} page=${r} t=${a}
    state=${{answers:c,offers:{[t.id]:n}}} say=${i} />`}var yi=(e,{group:t,question:n,about:s})=>e.group===t&&e.question===n.id&&(e.about||"")===(s||"");function ki(e){let{question:t,edited:n,setEdited:s,state:o,t:r,run:a}=e,i=o.answers.filter(u=>yi(u,e)),c=t.single&&i.some(Bs)&&!n,$=async u=>{let p=d=>a("paper_restore",{id:S(),item:u.item,entry:d},r("restored"));(await a("paper_delete",{id:S(),item:u.item,base:u.base},d=>({words:r("deleted"),label:r("undo"),act:()=>p(d.saved)}))).ok&&s(null)};return l`
    ${!c&&l`<${vi} key=${[e.about,n?.item].join()} ...${e} />`}
    <h3>${r("console_paper_there",{n:i.length})}</h3>
    <ul class="own-list">${i.map(u=>l`<${wi} key=${u.item} answer=${u} edit=${s} remove=${$} ...${e} />`)}</ul>`}function vi({group:e,question:t,about:n,edited:s,setEdited:o,offers:r,frame:a,state:i,page:c,t:$}){let u=()=>o(null);return l`<${Ss} question=${t} about=${n} edited=${s} single=${i.single[e][t.id]}
    behalf=${e} frame=${a} page=${c} t=${$} offers=${r.filter(p=>p.question!==mt)}
    links=${xi(t)&&r.filter(p=>p.question===mt)}
    onTyping=${()=>{}} onSaved=${u} onCancel=${u} />`}function wi({answer:e,question:t,frame:n,t:s,edit:o,remove:r}){return l`<li><p class="own-text" lang="th">
    ${e.year_text&&l`<strong class="year">${e.year_text} </strong>`}${e.text}
    <${N} question=${t} values=${e.fields} frame=${n} t=${s} /></p>
    ${e.via&&l`<span class="tag paper-tag">${s("from_paper")}</span>`}
    ${Bs(e)&&l`<button class="button quiet" onClick=${()=>o(e)}>${s("edit")}</button>
      <button class="button quiet" onClick=${()=>r(e)}>${s("delete")}</button>`}</li>`}var xi=e=>e.offers.some(t=>t.endsWith(`.${mt}`)),Bs=e=>[e,...e.versions].some(t=>t.via);function Si(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,o)=>n.times[o]).map(s=>s.id):[]}function ft({label:e,value:t,set:n,options:s,t:o}){return l`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${r=>n(r.target.value)}>
      <option value="">${o("console_paper_pick")}</option>
      ${s.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select></label>`}var Ci=["attendance","contact","happiness","research"];function Ls({state:e,t,run:n,go:s}){let[o,r]=g([]),[a,i]=g([]),[c,$]=g(""),u=async()=>{let d=await n("people");d.ok&&(r(d.people),i(d.sheets))};x(()=>{u()},[e.asking,e.groups]);let p=async(d,m)=>{let b=await n(d,m,_=>t("console_erased",{n:_.erased}));$(""),b.ok&&u()},f=[...o].sort((d,m)=>m.asked-d.asked);return l`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!f.length&&!a.length&&l`<p>${t("console_people_none")}</p>`}
    ${o.some(Ns)&&l`<${Ei} people=${o} t=${t} />`}
    <ul>${f.map(d=>l`<${Oi} key=${d.visit} one=${d} t=${t} sure=${c===d.visit}
      ask=${$} erase=${()=>p("erase",{visit:d.visit})} />`)}
      ${a.map(d=>l`<${Pi} key=${_t(d)} one=${d} t=${t} sure=${c===_t(d)}
      ask=${$} erase=${()=>p("erase_sheet",{form:d.form,group:d.group,sheet:d.sheet})} />`)}</ul>
    <${Ti} t=${t} run=${n} go=${s} /></div>`}var Ns=e=>e.agreed.attendance||e.contact;function Ei({people:e,t}){let n=e.filter(Ns);return l`<details class="attendance"><summary class="button quiet">${t("console_attendance",{n:n.length,all:e.length})}</summary>
    <table><thead><tr><th scope="col">${t("console_attendance_name")}</th><th scope="col">${t("console_attendance_group")}</th>
      <th scope="col">${t("console_attendance_contact")}</th></tr></thead>
      <tbody>${n.map(s=>l`<tr key=${s.visit} lang="th"><td>${s.agreed.attendance?s.nickname||t("console_person_nobody"):"–"}</td>
        <td>${s.group}</td><td>${s.contact||"–"}</td></tr>`)}</tbody></table></details>`}function Ti({t:e,run:t,go:n}){let[s,o]=g(null),[r,a]=g(""),i=()=>t("holds").then(p=>p.ok&&o(p)),c=p=>{p.preventDefault(),t("erase_workshop",{},f=>e("console_erased",{n:f.erased})).then(f=>f.ok&&location.reload())},$=()=>{o(null),a("")},u=e("console_erase_all_word");return l`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&l`<button class="button quiet" onClick=${i}>${e("console_erase_all")}</button>`}
    ${s&&l`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:u})}</span>
        <${C} limit="confirmation" type="text" autocomplete="off" value=${r} onInput=${p=>a(p.target.value)} /></label>
      <button class="button bad-button" disabled=${r.trim()!==u}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${$}>${e("cancel")}</button></form>`}
  </section>`}function Oi({one:e,t,sure:n,ask:s,erase:o}){let r=e.nickname||t("console_person_nobody"),a=Ci.filter(i=>e.agreed[i]).map(i=>t(`console_agreed_${i}`)).join(" · ");return l`<li class="person">
    <p><strong lang="th">${r}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&l` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    ${e.contact&&l`<p>${t("console_person_contact")} <strong lang="th">${e.contact}</strong></p>`}
    <p class="gentle">${a?t("console_agreed",{list:a}):t("console_agreed_none")}</p>
    <${js} words=${t("console_erase_sure",{name:r,group:e.group,answers:e.answers})} t=${t} sure=${n}
      ask=${()=>s(e.visit)} back=${()=>s("")} erase=${o} />
  </li>`}var _t=e=>`${e.form} ${e.group} ${e.sheet}`;function Pi({one:e,t,sure:n,ask:s,erase:o}){let r={form:e.num,sheet:e.sheet,group:e.name};return l`<li class="person">
    <p><strong lang="th">${t("console_sheet",r)}</strong> <span class="gentle" lang="th">${e.name} · ${t(e.answers?"console_person":"console_sheet_emptied",e)}</span></p>
    <p class="gentle">${e.research?t("console_agreed",{list:t("console_agreed_research")}):t("console_agreed_none")}</p>
    <${js} words=${t("console_erase_sheet_sure",r)} t=${t} sure=${n} ask=${()=>s(_t(e))} back=${()=>s("")} erase=${o} />
  </li>`}function js({words:e,t,sure:n,ask:s,back:o,erase:r}){return n?l`<div class="sure" role="alert"><p>${e}</p>
    <button class="button bad-button" onClick=${r}>${t("console_erase_yes")}</button>
    <button class="button quiet" onClick=${o}>${t("cancel")}</button></div>`:l`<button class="button quiet" onClick=${s}>${t("console_erase")}</button>`}function Rs({frame:e,state:t,t:n,...s}){let o=e.questions.filter(r=>r.phase==="plenary");return l`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${o.map(r=>l`<${qi} key=${r.id} question=${r} frame=${e} state=${t}
      t=${n} ...${s} />`)}
  </section>`}function qi({question:e,frame:t,state:n,page:s,t:o,run:r,say:a}){let i=n.answers.filter(f=>f.question===e.id&&!f.group),c=(f,d)=>r("restore",{id:S(),item:f,entry:d},o("console_restored")),$=f=>{let d=S();return r("delete",{id:d,item:f.item,base:f.base},{words:o("console_deleted"),label:o("undo"),act:()=>c(f.item,d)})},u=(f,d)=>r("choose",{id:S(),item:f.item,base:f.base,entry:d},o("console_saved")),p={question:e,frame:t,page:s,t:o,say:a};return l`<div class="field">
    <p lang="th">${e.text}</p>
    <${Mi} ...${p} />
    <ul class="own-list">${i.map(f=>l`<${Ai} key=${f.item} one=${f} ...${p} remove=${$}
      choose=${u} />`)}</ul>
  </div>`}function Mi({question:e,frame:t,page:n,t:s,say:o}){let r=Hs({question:e,frame:t,page:n,place:`picture:${e.id}`,begin:()=>({item:S(),id:S(),base:[],text:""}),saved:()=>o({words:s("console_saved")})});return l`<form class="add" onSubmit=${i=>{i.preventDefault(),r.send()}}>
    <${C} limit="answer" rows=${2} lang="th" aria-label=${e.text} placeholder=${s("console_picture_hint")} value=${r.draft.text}
      onInput=${i=>r.change({text:i.target.value})} />
    <button class="button primary" disabled=${!r.draft.text.trim()||r.sending}>${s("console_add_picture")}</button>
    <${at} of=${r} page=${n} t=${s} />
  </form>`}var Hs=({question:e,...t})=>Z({...t,command:"save",args:({item:n,text:s},o)=>({item:n,text:s,base:o,question:e.id,year:""})});function Ai({one:e,remove:t,choose:n,...s}){let{t:o}=s,r=Q(s.page,s.frame).drafts,[a,i]=g(()=>!!r.read(Ws(e)));return a?l`<li><${Di} one=${e} ...${s} close=${()=>i(!1)} /></li>`:e.versions.length>1?l`<li><p class="tag two-tag">${o("console_versions_pick")}</p>
      ${e.versions.map(c=>l`<p class="own-text" key=${c.entry} lang="th">${c.text}
        <button class="button" onClick=${()=>n(e,c.entry)}>${o("console_pick")}</button></p>`)}</li>`:l`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>i(!0)}>${o("edit")}</button>
    <button class="button quiet" onClick=${()=>t(e)}>${o("delete")}</button></li>`}function Di({one:e,question:t,frame:n,page:s,t:o,say:r,close:a}){let i=Hs({question:t,frame:n,page:s,place:Ws(e),begin:()=>({item:e.item,id:S(),base:e.base,text:e.text}),saved:()=>{r({words:o("console_saved")}),a()}}),c=T();W(()=>c.current.focus(),[]);let $=p=>{p.preventDefault(),i.send()},u=()=>{i.drop(),a()};return l`<form class="add" onSubmit=${$}>
    <${C} limit="answer" rows=${3} lang="th" box=${c} aria-label=${o("edit")} value=${i.draft.text}
      onInput=${p=>i.change({text:p.target.value})} />
    <button class="button primary" disabled=${!i.draft.text.trim()||i.sending}>${o("save")}</button>
    <button type="button" class="button quiet" onClick=${u}>${o("cancel")}</button>
    <${at} of=${i} page=${s} t=${o} />
  </form>`}var Ws=e=>`picture:edit:${e.item}`;function Fs({frame:e,t}){let{objective:n,outcome:s,minutes:o,source:r,steps:a,tips:i}=e.script,c=i.filter($=>$.here);return l`<div class="script">
    ${n&&l`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&l`<h3>${t("console_outcome")}</h3><ul>${s.map($=>l`<li key=${$} lang="th">${$}</li>`)}</ul>`}
    ${o&&l`<p class="gentle">${t(`console_minutes_${r||"schedule"}`,{n:o})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!a.length&&l`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${a.map($=>l`<${ht} key=${$.id} one=${$} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map($=>l`<${ht} key=${$.id} one=${$} />`)}</ol>
    ${i.length>c.length&&l`<details><summary class="button quiet">${t("console_tips_others",{n:i.length-c.length})}</summary>
      <ol>${i.filter($=>!$.here).map($=>l`<${ht} key=${$.id} one=${$} />`)}</ol></details>`}
  </div>`}function ht({one:e}){return l`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&l`<ul>${e.items.map(t=>l`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&l`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}function zs(e,t,n,s){let o=q(0);Bn(e,t,({kind:r,sending:a,reply:i})=>{if(r==="saved")return o.current+=1,n({words:s("sent_again",{n:o.current})});if(r==="silent")return;let c=Ii(a,t)||s("sent_before"),{ask:$}=i;if(r==="refused")return n({error:{...i.error,where:c}});n({error:{where:c,what:s(`ask_${$.doubt}`,{typed:$.typed}),do:s("console_ask_again")}})})}function Ii({form:e,question:t},n){let s=n.questions.find(r=>r.id===t),o=s&&[s.num,s.text].filter(Boolean).join(" ");return[e,o||t].filter(Boolean).join(" ")}var Us=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Ks({state:e,groups:t,t:n,words:s,pages:o}){let r=($,u)=>n(`${s}_seen_${$}`,u),a=o?o.shown:e.groups,i=e.groups.map($=>t.get($.id)),c=new Map(e.grid.map($=>[$.viewer,$.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${r("group")}</th>
      <th scope="col" class="whose">${r("now")}</th>
      ${i.map($=>l`<th scope="col" class="cell" key=${$.id} title=${$.name}>
        <${L} look=${$} /><span class="hush">${$.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map(($,u)=>l`<tr key=${$.id} class=${$.away?"away":""} ...${o?Us(o,u):{}}>
        <th scope="row" class="who"><${Gs} look=${t.get($.id)} /></th>
        <td class="whose"><${Bi} one=${$} state=${e} groups=${t} say=${r} /></td>
        ${i.map((p,f)=>l`<${Ni} key=${p.id} viewer=${$.id} look=${p} now=${e.pairs[$.id]===p.id}
          seen=${(c.get($.id)||[])[f]>0} say=${r} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Gs({look:e,arrow:t}){return l`<span class="line">
    ${t&&l`<span class="arrow" aria-hidden="true"></span>`}<${L} look=${e} /><${sn} name=${e.name} />
  </span>`}function Bi({one:e,state:t,groups:n,say:s}){let o=n.get(t.pairs[e.id]);return o?l`<${Gs} look=${o} arrow />`:e.away?l`<span class="gentle">${s("away")}</span>`:l`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function Li(e,t){return e?"now":t?"did":"not"}function Ni({viewer:e,look:t,now:n,seen:s,say:o}){let r=e===t.id?"own":Li(n,s);return l`<td class=${"cell "+r}>
    <span class="box">${["now","did"].includes(r)&&l`<${L} look=${t} />`}</span>
    <span class="hush">${o(`is_${r}`)}</span>
  </td>`}function Vs({state:e,t,run:n}){let{number:s,count:o}=e.round;return l`<section class="panel" aria-label=${t("console_rounds")}>
    <h2>${t("console_rounds")} <span class="gentle">${t("console_round_of",{n:s,all:Math.max(o,s)})}</span></h2>
    <${ji} state=${e} t=${t} run=${n} />
  </section>`}function Js({state:e,t,groups:n}){return l`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Ks} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function ji({state:e,t,run:n}){let{count:s,minutes:o}=e.round,[r,a]=g(s),[i,c]=g(o);x(()=>{a(s),c(o)},[s,o]);let $=r!==s||i!==o,u={count:r,minutes:i};return l`<div class="plan">
    <${ae} label=${t("console_rounds_count")} value=${r} least=${1} most=${50} set=${a} />
    <${ae} label=${t("console_rounds_minutes")} value=${i} least=${1} most=${120} set=${c} />
    <button class=${"button"+($?" primary":"")} disabled=${!$}
      onClick=${()=>n("rounds",u,t("console_rounds_set",{n:r,minutes:i}))}>${t("console_rounds_use")}</button>
    <p class="gentle">${Ri(e,i,t)} ${t("console_rounds_sum",{n:r*i})}</p>
  </div>`}function Ri(e,t,n){let s=e.groups.filter(a=>!a.away).length,{gallery:o}=e.minutes;if(s<2)return n("console_rounds_too_few");if(!o)return n("console_rounds_most",{n:s-1});let r=Math.min(Math.floor(o/t),s-1);return n("console_rounds_fit",{minutes:o,n:r,most:s-1})}var Hi={agenda:kn,activities:xn,announce:Sn,join:Zn,about:$n,paper:Is,people:Ls,exports:zn,clearing:Gn,import:Yn},Wi=["exports","clearing","import","paper","people","about"],Fi=3e4,zi=()=>/^\/console\//.test(location.pathname);function Ui({frame:e,state:t,page:n,t:s}){let[o,r]=g(""),[a,i]=g(!1),c=pn(n,s,e.activity);zs(n,e,c.say,s),x(()=>{let f=setInterval(()=>n.call("clock"),Fi);return()=>clearInterval(f)},[]);let $={frame:e,state:t,page:n,t:s,groups:nn(e,t.groups),...c},u=Hi[o],p=l`<${fn} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return l`<div class=${"console"+(zi()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${Vi} frame=${e} state=${t} t=${s} open=${r} script=${a} setScript=${i} />
      <${Xi} warning=${t.warning} t=${s} />
    </div>
    <${gn} ...${$} />
    <main class="desk">
      <${Ki} ...${$} add=${()=>r("about")} />
      ${a?l`<${Gi} ...${$} close=${()=>i(!1)} />`:l`<${Hn} ...${$} />`}
    </main>
    ${u&&l`<${mn} title=${s(`console_${o}`)} look=${o+"-dialog"} t=${s} close=${()=>r("")}>
      <${u} ...${$} go=${r} />${p}<//>`}
    ${!u&&p}
  </div>`}function Ki({add:e,...t}){let{frame:n,state:s}=t,o=s.led&&is[s.led.kind];return l`<div class="side">
    <${Xn} ...${t} add=${e} />
    ${n.kind==="memory"&&s.reached.includes("plenary")&&l`<${Rs} ...${t} />`}
    ${o&&l`<${o} ...${t} />`}
    ${s.phase==="gallery"&&l`<${Vs} ...${t} />`}
    ${(s.phase==="gallery"||s.round.number>0)&&l`<${Js} ...${t} />`}
  </div>`}function Gi({close:e,...t}){let{t:n}=t;return l`<aside class="panel answers-panel" aria-label=${n("console_script")}><h2>${n("console_script")}
    <button class="button quiet" onClick=${e}>${n("close")}</button></h2>
    <div class="feed" tabindex="0" role="group" aria-label=${n("console_script")}><${Fs} ...${t} /></div></aside>`}function Vi({frame:e,state:t,t:n,open:s,script:o,setScript:r}){let a=`/board/${location.pathname.split("/").pop()}`,{joining:i,backup:c,about:$}=t;return l`<header class="top">
    <div class="headline"><h1 title=${`${e.title} · ${$.title}`}>${R(e.title)}<span class="gentle">${$.title}</span></h1>
      ${c&&l`<${Yi} backup=${c} t=${n} />`}</div>
    ${$.demo&&l`<${on} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(o)} onClick=${()=>r(!o)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${i?.code&&l` <strong class="top-code">${i.code}</strong>`}
    </button>
    <a class="button" href=${a} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${Ji} state=${t} t=${n} open=${s} />
  </header>`}function Ji({state:e,t,open:n}){let s=T(),o=r=>{s.current.open=!1,n(r)};return l`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${Wi.map(r=>l`<button class="button quiet" key=${r} onClick=${()=>o(r)}>
      ${t(`console_${r}`)}</button>`)}</div></details>`}function Yi({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return l`<p class="backup">${t("console_backup",{time:s})}</p>`}function Xi({warning:e,t}){return l`<div role="alert">${e?.what&&l`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var sd=en(Ui);export{sd as default};
