var C,ft,Hn,z,Me,ve,mt,be,ht,Be,Le,Rn,$e=Symbol.for("pv"),we={},xe=[],Un=/^m(i|n|o|s|text|space)$/,We=Array.isArray,He=xe.slice,ne=Object.assign;function te(e){e&&e.parentNode&&e.remove()}function gt(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?He.call(arguments,2):n),ue(e,i,s,o,null)}function ue(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$e,__v:o||++ft,__i:-1,__u:0};return!o&&C.vnode&&C.vnode(r),r}function Ce(e){return e.children}function ke(e,t){this.props=e,this.context=t,this.__g=0}function J(e,t){if(t==null)return e.__&&J(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:J(e)}function Fn(e){var t,n=e.__v,s=n.__e,o=[],r=[],i=e.__P;i&&((t=ne({constructor:$e},n)).__v=n.__v+1,C.vnode&&C.vnode(t),Re(i,t,n,e.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||J(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,xt(o,t,r),n.__=n.__e=null,t.__e!=s&&bt(t))}function bt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),bt(e)}function dt(e){(8&e.__g||(e.__g|=8,z.push(e),ve++))&&Me==C.debounceRendering||((Me=C.debounceRendering)||queueMicrotask)(kt)}function kt(){try{for(var e,t=1;z.length;)z.length>t&&z.sort(mt),e=z.shift(),t=z.length,8&e.__g&&Fn(e)}finally{(ve=z.length)&&(Me||queueMicrotask)(kt)}}function yt(e,t,n,s,o,r,i,a,u,p,c){var d,f,$,m,g,h,b=s.__k||xe,_=t.length;for(u=Vn(n,t,b,u,_),d=0;d<_;d++)($=n.__k[d])!=null&&(f=~$.__i&&b[$.__i]||we,$.__i=d,h=Re(e,$,f,o,r,i,a,u,p,c),m=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&Ue(f.ref,null,$,f),$.ref&&c.push($.ref,$.__c||m,$)),g=g||m,4&$.__u?(u=vt($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&h!==void 0?u=h:m&&(u=m.nextSibling),$.__u&=-21);return n.__e=g,u}function Vn(e,t,n,s,o){var r,i,a,u,p,c,d,f,$,m=n.length,g=m,h=0,b=0,_=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=ue(null,i):We(i)?i=_[r]=ue(Ce,{children:i}):i.constructor===$e&&i.__b?i=_[r]=ue(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,u=r+h,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=zn(i,n,u,g))&&(g--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==u-1?h--:p==u+1?h++:p!=u&&(p>u?h--:h++,b=1)):(~p||(o>m?h--:o<m&&h++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(b){for(c=[],d=[],r=0;r<o;r++)if((i=_[r])&&16&i.__u){for(h=0,f=c.length;h<f;)c[$=h+f>>1]<i.__i?h=$+1:f=$;c[h]=i.__i,d[r]=h+1}for(h=c.length;r--;)d[r]&&(d[r]==h?h--:_[r].__u|=4)}if(g)for(r=0;r<m;r++)!(a=n[r])||2&a.__u||(a.__e==s&&(s=J(a)),Fe(a,a));return s}function vt(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=vt(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=J(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function zn(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(s>(u?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function _t(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ge(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||_t(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||_t(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Le[t]||(Le[t]=Jn(t)),(e.__a||(e.__a={}))[t]=Be,r=t!=(t=t.replace(ht,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Jn(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[be]==null)t[be]=Be++;else if(t[be]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function Re(e,t,n,s,o,r,i,a,u,p){var c,d,f,$,m,g,h,b,_,k,w,B,L,W,v,S,I,j,q=t.type;if(t.constructor!==$e)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(t.__u|=u,d=r=[],c.nodeType==8?a=ye(c,r):r.push(c),a=r[0]||a),(c=C.__b)&&c(t);e:if(typeof q=="function"){f=i.length;try{if(b=t.props,_=(c=q.prototype)&&c.render,k=(c=q.contextType)&&s[c.__c],w=c?k?k.props.value:c.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(_?t.__c=$=new q(b,w):(t.__c=$=new ke(b,w),$.constructor=q,$.render=Qn),k&&k.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),_&&($.__s||($.__s=$.state),q.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ne({},$.__s)),ne($.__s,q.getDerivedStateFromProps(b,$.__s)))),m=$.props,g=$.state,$.__v=t,n.__c){if(b!==m&&_&&!q.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(b,w),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(b,$.__s,w)===!1){t.__v!=n.__v&&($.props=b,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(T){T&&(T.__=t)}),xe.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),a=J(n);break e}$.componentWillUpdate&&$.componentWillUpdate(b,$.__s,w),_&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(m,g,h)})}else _&&!q.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),_&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=w,$.props=b,$.__P=e,$.__g&=-5,B=C.__r,L=_?25:0;do $.__g&=-9,B&&B(t),c=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++L<25);_&&(xe.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ne({},s,$.getChildContext())),_&&n.__c&&$.getSnapshotBeforeUpdate&&(h=$.getSnapshotBeforeUpdate(m,g)),W=c&&c.type===Ce&&c.key==null?c.props.children:c,b.__P&&(c=a,o=(e=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(T){T&&Fe(T,T)}),n.__k=null),a=n.__k?J(n,0):null),a=yt(e,We(W)?W:[W],t,n,s,o,r,i,a,u,p),b.__P&&(t.__e=null,a=c),t.__u&=-161,d&&d.some(te),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(T){if(i.length=f,t.__v=null,u||r)if(T&&T.then){if(t.__u|=128|u,r){for(~(I=r.indexOf(a||void 0))||(I=r.length);(j=r[I-1])&&j.nodeType==8;)I--;for(;I<r.length;I++)if(j=r[I])if(r[I]=null,v){if(j==S)break}else{if(j.nodeType!=8)break;j.data.startsWith("$s")&&(S=ye(v=j))}}if(!v){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;v=a}(c=ye(v=t.__c.__z||(t.__c.__z=v)))?(t.__e=v,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),T&&T.then||wt(t),C.__e(T,t,n)}}else a=t.__e=Gn(n.__e,t,n,s,o,r,i,u,p,e);return(c=C.diffed)&&c(t),a}function ye(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function wt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(wt))}function xt(e,t,n){for(var s=0;s<n.length;)Ue(n[s++],n[s++],n[s++]);C.__c&&C.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){C.__e(r,o.__v)}})}function Gn(e,t,n,s,o,r,i,a,u,p){var c,d,f,$,m,g,h,b,_=n.props||we,k=t.props,w=t.type;if(w=="svg"?o="http://www.w3.org/2000/svg":w=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((m=r[c])&&(w?m.localName==w:m.nodeType==3)){e=m,r[c]=null;break}}if(!e){if(b=p.ownerDocument||document,!w)return b.createTextNode(k);e=b.createElementNS(o,w,k.is?k:p),a&&(C.__m&&C.__m(t,r),a=!1),r=null}if(w){if(p=w=="template"&&e.content||e,r=w=="textarea"&&k.defaultValue!=null?null:r&&He.call(p.childNodes),!a&&r)for(_={},c=0;c<e.attributes.length;c++)_[(m=e.attributes[c]).name]=m.value;for(c in _)m=_[c],c=="dangerouslySetInnerHTML"?f=m:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||ge(e,c,null,m,o);for(c in k)m=k[c],c=="children"?$=m:c=="dangerouslySetInnerHTML"?d=m:c=="value"?g=m:c=="checked"?h=m:a&&typeof m!="function"||_[c]===m||ge(e,c,m,_[c],o);d?(a||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(f&&(e.textContent=""),(w=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Un.test(w))&&(o="http://www.w3.org/1999/xhtml"),yt(p,We($)?$:[$],t,n,s,o,r,i,r?r[0]:n.__k&&J(n,0),a,u),r&&r.some(te)),a&&w!="textarea"||(c="value",w=="progress"&&g==null?e.removeAttribute(c):g==null||g===e[c]&&(w!="progress"||g)||ge(e,c,g,_[c],o),c="checked",h!=null&&h!=e[c]&&ge(e,c,h,_[c],o))}else _===k||a&&e.data==k||(e.data=k);return e}function Ue(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){C.__e(o,n)}}function Fe(e,t,n){var s,o,r,i;if(C.unmount&&C.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ue(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){C.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&Fe(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=ye(s,r=[]))&&(s==e.__e&&r.some(te),te(o),te(s)),n||te(e.__e),e.__e=e.__c=e.__=null}function Qn(e,t,n){return this.constructor(e,n)}function Ve(e,t){var n,s,o,r;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ue(Ce,{children:[e]}),o=[],r=[],Re(t,t.__k,s||we,we,t.namespaceURI,s?null:t.firstChild?He.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),xt(o,t.__k,r),t.__k.props.children=null}C={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(a){e=a}}throw ve=0,e}},ft=0,Hn=function(e){return e!=null&&e.constructor===$e},ke.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ne({},this.state)),typeof e=="function"&&(e=e(ne({},n),this.props)),e&&(ne(n,e),this.__v&&(t&&this.__k.push(t),dt(this)))},ke.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),dt(this))},ke.prototype.render=Ce,z=[],ve=0,mt=function(e,t){return e.__v.__b-t.__v.__b},be=Symbol(),ht=/(PointerCapture)$|Capture$/i,Be=0,Le={},Rn=0;var de,A,ze,Ct,Je=Object.is,Se=0,jt=[],Ge=[],E=C,St=E.__b,qt=E.__r,Ot=E.diffed,Dt=E.__c,Et=E.unmount,Pt=E.__;function Ye(e,t){E.__h&&E.__h(A,e,Se||t),Se=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return Se=1,Yn(It,e)}function Yn(e,t,n){var s=Ye(de++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):It(void 0,t),function(r){var i=(s.__N||s.__)[0],a=s.t(i,r);Je(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=A,!A.__f)){A.__f=!0;var o=A.shouldComponentUpdate;A.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=r;if(u.__.some(function(f){f.__N&&(p=!0,Je(f.__[0],f.__N[0])||(c=!0))}),o){var d=o.call(this,r,i,a);return p?d||c:d}return!p||c}}return s.__}function O(e,t){var n=Ye(de++,3);!E.__s&&Nt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function H(e){return Se=5,Kn(function(){return{current:e}},[])}function Kn(e,t){var n=Ye(de++,7);return Nt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xn(){var e;do{for(;e=Ge.shift();)try{pe(e)}catch(n){E.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=jt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(pe),t.__h.some(Qe),t.__h=[]}catch(n){t.__h=[],E.__e(n,e.__v)}}}while(Ge.length)}E.__b=function(e){A=null,St&&St(e)},E.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Pt&&Pt(e,t)},E.__r=function(e){qt&&qt(e),de=0;var t=(A=e.__c).__H;t&&(ze==A?A.__h=[]:(t.__h.some(pe),t.__h.some(Qe),de=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ze=A},E.diffed=function(e){Ot&&Ot(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&At(jt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ze=A=null},E.__c=function(e,t){t.some(function(n){try{n.__h.some(pe),n.__h=n.__h.filter(function(s){return!s.__||Qe(s)})}catch(s){n.__h=[function(){throw s}]}}),Dt&&Dt(e,t)},E.unmount=function(e){Et&&Et(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,At(Ge.push(o))}else pe(o)}catch(r){t=r}}),s.__H=void 0,t&&E.__e(t,s.__v))};var Tt=typeof requestAnimationFrame=="function";function Zn(e){var t,n=function(){clearTimeout(s),Tt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Tt&&(t=requestAnimationFrame(n))}function At(e){e!=1&&Ct==E.requestAnimationFrame||((Ct=E.requestAnimationFrame)||Zn)(Xn)}function pe(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function Qe(e){var t=A;e.__c=e.__(),A=t}function Nt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Je(n,e[s])})}function It(e,t){return typeof t=="function"?t(e):t}var Lt=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,Lt(e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},Mt=new Map;function Bt(e){var t=Mt.get(this);return t||(t=new Map,Mt.set(this,t)),(t=Lt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",u=[0],p=function(f){r===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):r===3&&(f||i)?(u.push(3,f,i),r=2):r===2&&i==="..."&&f?u.push(4,f,0):r===2&&i&&!f?u.push(5,0,!0,i):r>=5&&((i||!f&&r===5)&&(u.push(r,0,i,o),r=6),f&&(u.push(r,f,0,o),r=6)),i=""},c=0;c<n.length;c++){c&&(r===1&&p(),p(c));for(var d=0;d<n[c].length;d++)s=n[c][d],r===1?s==="<"?(p(),u=[u],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[c][d+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Oe="samut:drafts",es=1e3,Ke="~",Q={n:0,visit:"",drafts:{}},qe,G,Wt,M=(e,t)=>_e(e).drafts[t]??null,F=(e,t,n)=>Rt(e,t,s=>({...s,[t]:n})),Y=(e,t)=>Rt(e,t,ts(t)),Xe=e=>Object.entries(_e(e).drafts).filter(([,t])=>t.sending);async function Ht(e){let t=_e(e);Ze({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([is(e),new Promise(n=>setTimeout(n,es))])}function _e(e){let t=rs();return t&&t.n>Q.n&&(Q=t),Q.visit===e?Q:{...Q,visit:e,drafts:{}}}function Rt(e,t,n){let{n:s,drafts:o,alone:r}=_e(e),i=r&&[...r.places.filter(a=>a!==t),t];Ze({n:s+1,visit:e,drafts:n(o),alone:r&&{n:r.n,places:i}})}function Ze(e){Q=e;try{localStorage.setItem(Oe,JSON.stringify(Q))}catch{}Ut()}var ts=e=>({[e]:t,[e+Ke]:n,...s})=>n?{...s,[n.sending?e+Ke:e]:n}:s;function ns(e,t){let{alone:n,...s}=_e(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(o=>Object.assign(t.drafts,ss(o,t.drafts[o],s.drafts[o]))),s.drafts=t.drafts),Ze({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function ss(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+Ke]:t}:{[e]:os(t,n)}:{}}function os(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,o=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[r,i]=["fields","answers"].map(a=>({...e[a],...t[a]}));return{...e,...t,how:n,digits:s,fields:r,answers:i,text:o.filter(Boolean).join(`
`),id:P()}}function rs(){try{return JSON.parse(localStorage.getItem(Oe))}catch{return null}}function Ut(){if(Wt=!!G,!(!qe||G))try{G=qe.transaction("kept","readwrite",{durability:"strict"}),G.objectStore("kept").put(Q,Oe),G.oncomplete=G.onabort=()=>{G=null,Wt&&Ut()}}catch{qe=G=null}}function is(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(Oe);o.onerror=t,o.onsuccess=()=>{qe=s,ns(e,o.result),t()}}}catch{t()}})}function De(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,a)=>a in n?De(i,n[a]):i);let o=Object.entries(e).filter(([i])=>!s.includes(i)),r=Object.entries(n).map(([i,a])=>[i,De(e[i],a)]);return Object.fromEntries([...o,...r])}var as=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,ls=e=>typeof e=="string"?e.replace(as,"$1⁠ฯ"):e,l=Bt.bind((e,t,...n)=>gt(e,t,...n.map(ls))),cs=15e3,us=3600;function P(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function $s(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function ps(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=a=>{n.connected()&&(a.sent+=1,a.seat=e.seat,a.timer=setTimeout(()=>a.settle({}),cs),e.send(a.command))},o=({sent:a,seat:u,command:p})=>!a||u===e.seat||!!p.args.id,r=a=>{let u=a&&t.get(a.id);u&&(typeof a.now=="number"&&u.sent===1&&(n.offset=a.now-Date.now()/1e3),u.settle(a))},i=()=>{let a=Array.from(t.values());a.forEach(u=>clearTimeout(u.timer)),n.connected()&&a.forEach(u=>o(u)?s(u):u.settle({}))};return n.call=(a,u={})=>new Promise(p=>{let c=P(),f={command:{id:c,do:a,args:u},settle:$=>{clearTimeout(f.timer),t.delete(c),p($)},sent:0};if(a==="clock"&&!n.connected())return void p({});t.set(c,f),s(f)}),e.on("msg:custom",r),addEventListener("samut:connection",i),n.close=()=>{e.off("msg:custom",r),removeEventListener("samut:connection",i)},n}function ds(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",De(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function ie(e){let[t,n]=x(e.connected());return O(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Ft(e){function t({model:n,page:s}){let[,o]=x(0);O(()=>{let a=()=>o(p=>p+1),u=()=>s.connected()&&s.call("clock").then(a);return n.on("change:state",a),n.on("change:frame",a),addEventListener("samut:connection",u),u(),()=>{n.off("change:state",a),n.off("change:frame",a),removeEventListener("samut:connection",u)}},[]);let r=n.get("frame"),i=(a,u)=>$s(r.texts[a]??a,u);return l`<${e} key=${r.visit} frame=${r} state=${n.get("state")} page=${s} t=${i} />`}return{initialize:({model:n})=>Ht(n.get("frame").visit),render({model:n,el:s}){let o=ps(n),r=ds(n);return Ve(l`<${t} model=${n} page=${o} />`,s),()=>{Ve(null,s),r(),o.close()}}}}function _s(e,t){let[,n]=x(0);return O(()=>{let s=setInterval(()=>n(o=>o+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function fs(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Vt({timer:e,page:t,t:n}){let s=_s(e,t);if(s==null)return null;let o=s<0,r=o?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${r}</span> ${s>-us&&l`<span class="clock-face">${fs(s)}</span>`}
  </span>`}var et=543;function Gt({question:e,values:t,change:n,frame:s,t:o,disabled:r,children:i}){let a=e.fields.filter($=>!$.more),u=e.fields.filter($=>$.more),p=H(!1);p.current||(p.current=u.some($=>ae({one:t[$.id]})));let c=($,m)=>n({fields:{...t,[$]:m}}),d=$=>{let m=Ee[$.kind];return l`<${m} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${o}
      near=${t[$.after]} disabled=${r} set=${g=>c($.id,g)} />`},f=u.map($=>$.text.split(" (")[0]).join(" · ");return l`${a.map(d)}${i}
    ${u.length>0&&l`<details class="more-parts" open=${p.current}>
      <summary class="choice">${o("parts_more",{names:f})}</summary>${u.map(d)}</details>`}`}var Qt=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ae=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function ms({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function zt({field:e,value:t,set:n,disabled:s}){let o=`part-${e.id}`,r=i=>n(i.target.value);return l`<div class="part"><${ms} field=${e} of=${o} />
    ${e.kind==="line"?l`<input id=${o} class="line" lang="th" value=${t||""} disabled=${s} onInput=${r} />`:l`<textarea id=${o} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${r}></textarea>`}
  </div>`}function hs({field:e,value:t,set:n,disabled:s,t:o}){let r=Array.from({length:e.levels},(i,a)=>a+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${r.map(i=>l`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${o("level",{n:i,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Jt({field:e,value:t,set:n,disabled:s}){let o=e.kind==="choices",r=o?t||[]:[t].filter(Boolean),i=a=>{n(o?r.includes(a)?r.filter(u=>u!==a):[...r,a]:t===a?"":a)};return l`<div class="part" role=${o?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(a=>l`<button type="button" key=${a.id} role=${o?"checkbox":"radio"}
      class="choice option" aria-checked=${String(r.includes(a.id))} disabled=${s}
      onClick=${()=>i(a.id)}><span class="tick" aria-hidden="true"></span>${a.text}</button>`)}
  </div>`}function gs({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function bs({field:e,value:t,near:n,set:s,disabled:o,frame:r,t:i}){let[a,u]=String(t||"").split("-"),p=/^\d+$/.test(a)&&a.length===4?Number(a)+et:a,c=($,m)=>s($||m?`${$}-${m}`:""),d=$=>/^[0-9]{4}$/.test($)?String(Number($)-et):$,f=$=>$.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${u||""} disabled=${o}
        onChange=${$=>c(a||ks($.target.value,n),$.target.value)}>
        <option value="">${i("month")}</option>
        ${r.texts.months.map(($,m)=>{let g=String(m+1).padStart(2,"0");return l`<option key=${g} value=${g}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${p||""} disabled=${o} onInput=${$=>c(d(f($.target.value)),u||"")} />
    </div></div>`}function ks(e,t){let n=new Date,[s,o]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<o?s+1:s)}var Ee={text:zt,line:zt,level:hs,choice:Jt,choices:Jt,month:bs,check:gs};function tt(e,t,n,s){return e?e.fields.filter(o=>ae({one:(t||{})[o.id]})).map(o=>({id:o.id,label:o.text,...ys(o,t[o.id],n,s)})):[]}function ys(e,t,n,s){let o=r=>(e.options.find(i=>i.id===r)||{text:r}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:o(t)}:e.kind==="choices"?{words:t.map(o).join(" · ")}:e.kind==="month"?{words:Yt(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Yt(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+et}`}var Kt=(e,t)=>/^\d{4}-\d{2}$/.test(e||"")?Yt(e,t):e;function K({question:e,values:t,frame:n,t:s}){return l`${tt(e,t,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}var Pe=new Map;function X(e,t,n,s){return Pe.has(s.id)||Pe.set(s.id,vs(e,t,n,s)),Pe.get(s.id)}async function vs(e,t,n,s){let o=await e.call(s.command||"save",s);Pe.delete(s.id);let r=M(t,n);return!r||r.id!==s.id||(r.pressed||o.ok&&!o.ask?Y(t,n):(o.ask||o.error)&&F(t,n,{...r,sending:null})),o}function Xt(e,t){let[,n]=x(0),s=()=>n(r=>r+1),o=()=>Xe(t).forEach(([r,i])=>X(e,t,r,i.sending).then(s));O(o,[]),se(o)}function se(e){let t=H(e);t.current=e,O(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}function R(e,t,n){let[,s]=x(0);return{press:async(i,a,u)=>{let p={...u,id:P(),command:a,pressed_at:t.activity};F(t.visit,i,{id:p.id,pressed:!0,sending:p}),s(d=>d+1);let c=await X(e,t.visit,i,p);return s(d=>d+1),c.ok||n(c),c},waiting:i=>(Xe(t.visit).find(([a])=>a.startsWith(i))||[,{}])[1].sending}}function U({waits:e,page:t,t:n}){let s=ie(t);return e&&!s&&l`<p class="note later" role="status">${n("sent_later")}</p>`}function Zt({answer:e,question:t,under:n,frame:s,page:o,t:r,onEdit:i,onDeleted:a,onError:u}){let{press:p,waiting:c}=R(o,s,u),d=`answer:${e.item}`,f=!!c(d),$=l`<${U} waits=${f} page=${o} t=${r} />`,m=async(b,_)=>{let k=await p(d,b,{item:e.item,base:e.base,..._});return k.ok&&k.saved},g=()=>m("share",{shared:!e.shared}),h=async()=>{let b=await m("delete",{});b&&a(e.item,b)};return e.versions.length?l`<${ws} answer=${e} question=${t} frame=${s} t=${r} busy=${f} later=${$} onEdit=${i}
      choose=${b=>m("choose",{entry:b})} />`:l`<li class="answer">
    <${en} one=${e} question=${t} frame=${s} t=${r} />
    ${n&&n(e)}
    ${e.hidden&&l`<p class="note">${r("hidden_from_board")}</p>`}
    <div class="row">
      <button class="button quiet" disabled=${f} onClick=${()=>i(e)}>${r("edit")}</button>
      <button class="button quiet" disabled=${f} onClick=${h}>${r("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&l`<button class="button" disabled=${f}
        aria-pressed=${String(e.shared)} onClick=${g}>${r(e.shared?"unshare":"share")}</button>`}
    </div>
    ${$}
  </li>`}function en({one:e,question:t,frame:n,t:s}){return l`<p class="said">${e.year_text&&l`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${K} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.via&&l`<p class="by from-paper">${s("from_paper")}</p>`}
    ${e.by&&l`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function ws({answer:e,question:t,frame:n,t:s,busy:o,later:r,choose:i,onEdit:a}){let u=()=>{let p=[...new Set(e.versions.map(c=>c.text).filter(Boolean))];a({...e,text:p.join(`
`)})};return l`<li class="answer conflict">
    <p class="note">${s(e.versions.some(p=>p.via)?"conflict_paper":"conflict")}</p>
    ${e.versions.map(p=>l`<div class="version" key=${p.entry}>
        <${en} one=${p} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${o} onClick=${()=>i(p.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${o} onClick=${u}>${s("merge")}</button>
    ${r}
  </li>`}function tn({things:e,t}){return l`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>l`<article key=${n.id}>
      ${n.title&&l`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>l`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&l`<p>${n.num&&l`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&l`<ul>${n.points.map(s=>l`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>l`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function nn({pieces:e,put:t,into:n,name:s,press:o,t:r}){return e.length?l`<details class="offers"><summary class="choice">${r("offers_title",{n:e.length})}</summary>
    ${e.map(i=>{let a=i.key in t,u=s(a?t[i.key]:n||i.box);return l`<button type="button" key=${i.key} class="choice option" aria-pressed=${String(a)}
        onClick=${()=>o(i)}><span lang="th">${i.words}</span>
        <span class="gentle">${r((a?"offer_in":"offer_take")+(u?"_box":""),{box:u})}</span></button>`})}</details>`:null}function sn({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(o=>l`<button type="button" role="checkbox" key=${o.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(o.item))} onClick=${()=>n(o.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${fe(o)}</span></button>`)}
  </div>`}var fe=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function on({question:e,frame:t,state:n,t:s}){let o=n.answers.filter(r=>r.question===e.id&&!r.own);return l`<section class="mates"><h3>${s("mates_answers",{n:o.length})}</h3>
    ${!o.length&&l`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${o.map(r=>l`<li class="answer" key=${r.item}>
      <p class="said" lang="th">${r.text}</p>
      <${K} question=${e} values=${r.fields} frame=${t} t=${s} />
      ${r.by&&l`<p class="by">${s("written_by",{name:r.by})}</p>`}</li>`)}</ul></section>`}function nt({answers:e,questions:t,walk:n=[],frame:s,t:o}){if(!e.length)return l`<p class="gentle">${o("ours_empty")}</p>`;let r=t.filter(i=>e.some(a=>a.question===i.id));return l`${r.map(i=>l`<div key=${i.id} class="ours">
    <h3>${i.text}</h3>
    <ul>${e.filter(a=>a.question===i.id).map(a=>l`<li key=${a.item} lang="th">
      ${a.about&&l`<span class="gentle">${o("gallery_about",{name:(n.find(u=>u.group===a.about)||{}).name})}: </span>`}
      ${a.text}<${K} question=${i} values=${a.fields} frame=${s} t=${o} /></li>`)}</ul>
  </div>`)}`}function rn({home:e,frame:t,t:n}){return l`<section>${Object.keys(e).map(s=>l`<h2 key=${s}>${n(`home_${s}`)}</h2>
    ${!e[s].length&&l`<p class="gentle">${n(`home_none_${s}`)}</p>`}
    <ul class="answers">${e[s].map((o,r)=>l`<li class="answer" key=${r} lang="th"><p class="said">${o.what}</p>
      ${(o.who||o.when)&&l`<p class="by">${[o.who,Kt(o.when,t)].filter(Boolean).join(" · ")}</p>`}</li>`)}</ul>`)}</section>`}var xs={next:"",situation:"why"};function an({item:e,text:t,fields:n={}},s){let o=["",...s.fields.filter(u=>u.kind==="text"||u.kind==="line").map(u=>u.id)],i=[["",t],...Object.entries(n)].filter(([,u])=>u&&typeof u=="string").map(([u,p])=>({key:`${e}:${u}`,item:e,box:xs[u]??u,words:p})),a=i.filter(u=>o.includes(u.box)).sort((u,p)=>o.indexOf(u.box)-o.indexOf(p.box));return a.length?a:i.map(u=>({...u,box:""}))}var Te=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",ln=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Te(e,n).includes(t)),cn=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},st=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function Ae(e,t){if(e.put)return e.put;let n=t.filter(o=>(e.from||[]).includes(o.item)),s=Object.fromEntries(n.map(({key:o,words:r})=>[o,ln(e,r)]).filter(([,o])=>o!==void 0));for(let{key:o,item:r,box:i}of n)st(s,r)||(s[o]=i);return s}function un(e,{key:t,item:n,words:s},o,r){let i=[Te(e,o).trim(),s].filter(Boolean).join(`
`);return{...cn(e,o,i),put:{...r,[t]:o},from:[...new Set([...e.from||[],n])]}}function $n(e,{key:t,words:n},s){let{[t]:o,...r}=s,[i,...a]=Te(e,o).split(n),u=a.length?[i,a.join(n)].map(p=>p.trim()).filter(Boolean).join(`
`):i;return{...cn(e,o,u),...dn(e,s,r)}}function pn(e,t,n){let s=([o,r])=>{let i=t.find(a=>a.key===o);return[o,Te(e,r).trim()||!i?r:ln(e,i.words)]};return dn(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,o])=>o!==void 0)))}var dn=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!st(t,s)||st(n,s))});var Cs=["sure","about","decade","unknown"];function _n(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function fn({question:e,asked:t,draft:n,change:s,t:o}){let[r,i]=x(t||!!n.digits||n.how==="unknown");if(!r)return l`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${o("add_year")}
    </button>`;let a=t?e.text:o("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${a}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?a:void 0} placeholder=${o("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${u=>s({digits:u.target.value})} />
    <div class="how" role="radiogroup" aria-label=${o("year_how")}>
      ${Cs.map(u=>l`<button type="button" role="radio" key=${u} class="choice"
          aria-checked=${Ss(n,u)} onClick=${()=>s(qs(n,u))}>
          ${o(u==="unknown"?"year_unknown_choice":`year_${u}`)}
        </button>`)}
    </div>
  </div>`}var Ss=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",qs=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Os=10,mn=e=>({item:e||P(),id:P(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function hn(e){let{question:t,about:n,edited:s,single:o,behalf:r,offers:i,links:a,frame:u,page:p,t:c,onTyping:d,onSaved:f,onCancel:$}=e,m=`${r?`${r}/`:""}${t.id}:${n||""}:${s?s.item:""}`,g=()=>M(u.visit,m)??(s?Ts(s):mn(o)),[h,b]=x(g),[_,k]=x(""),[w,B]=x(null),[L,W]=x(""),v=H(null),S=H(h),I=ie(p),j=!!(h.text.trim()||h.digits.trim()||h.how==="unknown"||ae(h.fields));O(()=>d(j),[j]),O(()=>()=>d(!1),[]),O(()=>{s&&v.current&&v.current.focus(),h.sending&&ee(h)},[]),se(()=>{let y=g();y.id!==S.current.id&&(q(y),y.sending&&ee(y))});let q=y=>{S.current=y,b(y)},T=y=>{q(y),F(u.visit,m,y)},Z=(i||[]).flatMap(y=>an(y,t)),V=y=>{let D={...S.current,...y};T({...D,...pn(D,Z,Ae(D,Z)),id:P(),sending:null}),B(null),k(_==="error"?_:"")},N=(y,D)=>{let re=y.tried.filter(Wn=>Wn!==y.id).slice(-Os),Bn={id:y.id,item:y.item,base:[...y.base,...re],question:t.id,about:n,text:y.text,year:_n(y,c),confirmed:D,fields:Qt(t,y.fields),from:y.from,pressed_at:u.activity,...r?{behalf:r}:{}},pt={...y,tried:[...re,y.id],sending:Bn};T(pt),ee(pt)},ee=async y=>{k("saving"),B(null);let D=await X(p,u.visit,m,y.sending);if(S.current.id===y.id){if(D.ok&&!D.ask){q(M(u.visit,m)??mn(o)),k("saved"),f(D.saved);return}q({...S.current,sending:null}),B(D.ask||null),k(D.ask?"":D.error||"unsent")}},he=y=>{let D=Ae(S.current,Z),re=y.key in D;V(re?$n(S.current,y,D):un(S.current,y,L||y.box,D))},In=y=>{let D=S.current.from||[];V({from:D.includes(y)?D.filter(re=>re!==y):[...D,y]})},Mn=y=>{N({...h,how:"typed",digits:y,id:P()})},le=_==="saving"&&!I,Ln=()=>{T({...S.current,id:P(),sending:null}),k("")},Ie=Array.from(h.text).length-u.longest,ce=t.answer==="year";return l`<form class="composer" onFocusIn=${({target:y})=>Ds(y,W)} onSubmit=${y=>{y.preventDefault(),N(h)}}>
    <fieldset disabled=${le}>
      ${(ce||t.phase==="recall")&&l`<${fn} question=${t} asked=${ce} draft=${h}
        change=${V} t=${c} />`}
      ${ce&&l`<label class="label" for="story">${c("story")}</label>`}
      ${t.answer!=="none"&&l`<${nn} pieces=${Z} put=${Ae(h,Z)} into=${L} name=${y=>Es(t,y)} press=${he} t=${c} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${v} id="story" rows=${ce||t.words?2:4} lang="th"
        aria-label=${ce||t.words?void 0:t.text}
        value=${h.text} onInput=${y=>V({text:y.target.value})}></textarea>`}
      <${Gt} question=${t} values=${h.fields||{}} change=${V} frame=${u} t=${c} disabled=${le}>
        ${a&&l`<${sn} links=${a} draft=${h} link=${In} t=${c} />`}<//>
    </fieldset>
    ${Ie>0&&l`<p class="note bad">${c("too_long",{n:Ie})}</p>`}
    ${w&&l`<${As} ask=${w} t=${c} suggest=${Mn} confirm=${()=>N(h,w.doubt)}
      again=${()=>{B(null),V({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(le?"later":_==="saved"?"good":"")} role="status">
      ${Ps(_,j,le,c)}
    </p>
    <div class="row">
      ${le?l`<button type="button" class="button" onClick=${Ln}>${c("take_back")}</button>`:l`<button class="button primary" disabled=${_==="saving"||Ie>0}>
            ${c(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{Y(u.visit,m),$()}}>${c("cancel")}</button>`}
    </div>
  </form>`}function Ds({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var Es=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function Ps(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Ts(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:o,typed:r,fields:i,from:a}=e;return{item:n,id:P(),base:s,tried:[],text:o,how:t,digits:r,fields:i||{},from:a||[]}}function As({ask:e,t,suggest:n,confirm:s,again:o}){let r=H(null);return O(()=>r.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${r}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>l`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${o}>${t("ask_again")}</button>
  </div>`}function oe(e){let{question:t,about:n,aboutName:s,add:o,again:r,links:i,under:a,offers:u,begin:p,heading:c,state:d,frame:f,page:$,t:m,onTyping:g,moved:h,say:b}=e,[_,k]=x(null),w=()=>!!(o&&M(f.visit,`${t.id}:${n||""}:`)),[B,L]=x(w);se(()=>w()&&L(!0));let W=t.by==="person",v=d.answers.filter(N=>N.question===t.id&&(N.about||"")===(n||"")&&(!W||N.own)),I=t.single&&v.length>0||t.most>0&&v.length>=t.most,j=!B&&(r||o&&v.length>0),q=async(N,ee)=>{let he=await $.call("restore",{id:P(),item:N,entry:ee});b(he.ok?{words:m("restored")}:he)},T=N=>{k(N),o&&scrollTo(0,0)},Z=(N,ee)=>b({words:m("deleted"),undo:()=>q(N,ee)}),V=N=>{_&&_.base.length?b({words:m("saved"),undo:()=>q(_.item,N)}):(_||h||o)&&b({words:m("saved")}),k(null),L(!1)};return l`<section class="question" aria-labelledby="asked">
    ${s&&l`<p class="about">${m("gallery_about",{name:s})}</p>`}
    ${t.under&&l`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&l`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&l`<p class="gentle">${m("extra")}</p>`}
    ${W&&l`<p class="note own-only">${m(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${p&&p(_,T)}
    ${!I&&!_&&j&&o&&l`<button class="button primary add-line" onClick=${()=>L(!0)}>${o}</button>`}
    ${(_||!I&&!j)&&l`<${hn} key=${t.id+n+(_?_.item:"")} question=${t} about=${n}
      edited=${_} single=${d.single&&d.single[t.id]} frame=${f}
      offers=${u||d.offers&&d.offers[t.id]} links=${i} page=${$} t=${m} onTyping=${g}
      onSaved=${V} onCancel=${()=>k(null)} />`}
    <h3>${W?m("my_answers"):m(c||"our_answers",{n:v.length})}</h3>
    ${v.length===0&&l`<p class="gentle">${m("no_answers")}</p>`}
    <ul class="answers">
      ${[...v].reverse().map(N=>l`<${Zt} key=${N.item} answer=${N} under=${a} page=${$} t=${m}
          question=${t} frame=${f} onEdit=${T} onDeleted=${Z} onError=${b} />`)}
    </ul>
    ${r&&j&&!_&&l`<button class="button" onClick=${()=>L(!0)}>${m("add_one")}</button>`}
  </section>`}function gn(e,t,n,s,o){if(!t||!n)return[];let r=i=>JSON.stringify((t.fields||{})[i])===JSON.stringify((n.fields||{})[i]);return tt(e,t.fields,s,o).filter(i=>!r(i.id))}function kn({question:e,behalf:t,frame:n,state:s,page:o,t:r,say:i}){let a=s.answers.filter(u=>u.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!a.length&&l`<p class="gentle">${r("ticks_none")}</p>`}
    ${a.map(u=>l`<${js} key=${u.item} answer=${u} question=${e} behalf=${t} frame=${n} state=${s}
      page=${o} t=${r} say=${i} />`)}
  </section>`}function js({answer:e,question:t,behalf:n,frame:s,state:o,page:r,t:i,say:a}){let{press:u,waiting:p}=R(r,s,a),c=`tick:${t.id}:${e.item}:`,d=o.answers.find(_=>_.question===t.id&&_.of===e.item),f=d&&d.fields||{},$=d&&d.from||[],m=n&&d&&!d.via,g=(_,k)=>(p(`${c}${_}.`)||{on:k}).on,h=(_,k,w,B)=>{let L=g(_,B);return l`<button type="button" role="checkbox" key=${_} class="choice option" aria-checked=${String(L)}
      disabled=${!!(m||p(`${c}${_}.`))} onClick=${()=>u(`${c}${_}.`,"tick",{question:t.id,of:e.item,on:!L,...n?{behalf:n}:{},...w})}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${k}</span></button>`},b=o.offers&&o.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${m&&l`<p class="note">${i("typing_from_phone")}</p>`}
    ${t.fields.map(_=>{let k=_.options.filter(w=>g(w.id,(f[_.id]||[]).includes(w.id)));return l`<div key=${_.id} role="group" aria-label=${_.text}>
        <p class="label"><strong>${i("ticks_met",{n:k.length,all:_.options.length})}</strong></p>
        ${_.options.map(w=>h(w.id,w.text,{field:_.id,option:w.id},(f[_.id]||[]).includes(w.id)))}
      </div>`})}
    ${b.length>0&&l`<details class="offers"><summary class="choice">${i("ticks_from",{n:b.filter(_=>g(_.item,$.includes(_.item))).length})}</summary>
      ${b.map(_=>h(_.item,fe(_),{from:_.item},$.includes(_.item)))}</details>`}
    <${U} waits=${p(c)} page=${r} t=${i} />
  </article>`}function yn({state:e,t}){return l`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&l`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>l`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function je({questions:e,frame:t,state:n,t:s}){let o=n.before.filter(a=>e.some(u=>u.id===a.question)),r=n.answers.filter(a=>e.some(u=>u.id===a.question)),i=[...new Set([...o,...r].map(a=>a.item))];return i.length?l`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${i.map(a=>{let[u,p]=[o,r].map(d=>d.find(f=>f.item===a)),c=e.find(d=>d.id===(u||p).question);return l`<tr key=${a} class=${Ns(u,p)?"":"changed"}>
        <td lang="th"><${bn} card=${u} other=${p} none=${s("pair_new")} question=${c} frame=${t} t=${s} /></td>
        <td lang="th"><${bn} card=${p} other=${u} none=${s("pair_gone")} question=${c} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:l`<p class="gentle">${s("ours_empty")}</p>`}var Ns=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function bn({card:e,other:t,none:n,question:s,frame:o,t:r}){return e?l`<p class="said">${e.text}</p>
    ${gn(s,e,t,o,r).map(i=>l`<p class="part-said" key=${i.id}>
      <span class="gentle">${i.label}</span> ${i.words}</p>`)}`:l`<span class="gentle">${n}</span>`}function rt({frame:e,state:t,t:n}){let{able:s=[],measured:o=[]}=t.again,r=e.questions.filter(a=>a.under&&t.answers.some(u=>u.question===a.id)),i=a=>e.questions.find(u=>u.id===a);return l`<section class="shows"><h2>${n("again_situation")}</h2>
    ${!r.length&&l`<p class="gentle">${n("again_no_situation")}</p>`}
    ${r.map(a=>l`<article key=${a.id}><p><strong>${a.text}</strong></p>
      <${K} question=${a} values=${t.answers.find(u=>u.question===a.id).fields} frame=${e} t=${n} /></article>`)}
    <h2>${n("again_able")}</h2>
    ${!s.length&&l`<p class="gentle">${n("again_no_able")}</p>`}
    ${s.map(({question:a,mean:u,n:p})=>l`<article key=${a}><p>${i(a).text}</p>
      <p><strong>${n("again_mean",{mean:u,n:p,all:i(a).fields[0].levels})}</strong></p></article>`)}
    ${o.map(({instrument:a,...u})=>l`<article key=${a}>
      <p>${e.instruments.find(p=>p.id===a).title}</p><p><strong>${n("again_measured",u)}</strong></p></article>`)}</section>`}function vn(e){let{question:t,frame:n,state:s,t:o}=e,r=s.offers[t.id]||[],i=r.filter(u=>!s.answers.some(p=>ot(p,u))),a=(u,p)=>l`
    ${u&&r.filter(c=>u.from.includes(c.item)).map(c=>l`<p class="note" lang="th" key=${c.item}>
      <strong>${o("again_was")}</strong> ${c.text}</p>`)}
    <details class="offers" key="data"><summary class="choice">${o("again_data")}</summary><${rt} ...${e} /></details>
    ${!u&&i.length>0&&l`<h3>${o("again_goals",{n:i.length})}</h3>
      <ul class="answers">${i.map(c=>l`<li class="answer" key=${c.item}>
        <p class="said" lang="th">${c.text}</p>
        <${K} question=${t} values=${c.fields} frame=${n} t=${o} />
        <button class="button primary" onClick=${()=>p(Is(c,s))}>${o("again_begin")}</button></li>`)}</ul>`}`;return l`<${oe} ...${e} again=${r.length>0} begin=${a} heading="again_done" offers=${[]} />`}var ot=(e,t)=>e.from.includes(t.item),Is=(e,t)=>({item:t.again.to[e.item]||P(),base:[],text:e.text,typed:"",fields:e.fields,from:[e.item]});function wn({question:e,frame:t,state:n,t:s}){let o=n.answers.filter(d=>d.question===e.id),r=(n.offers[e.id]||[]).map(d=>({...d,question:e.id})),i=r.flatMap(d=>{let f=o.filter($=>ot($,d));return f.length?f.map($=>[d,$]):[[d,d]]}),a=o.filter(d=>!r.some(f=>ot(d,f))).map(d=>[null,d]),u=[...i,...a].map((d,f)=>d.map($=>$&&{...$,item:f})),[p,c]=[0,1].map(d=>u.map(f=>f[d]).filter(Boolean));return l`<${je} questions=${[e]} frame=${t} state=${{before:p,answers:c}} t=${s} />`}function xn({frame:e,go:t,...n}){let{t:s}=n,{surveys:o,questionnaires:r}=e,i=a=>a.map(u=>l`<${Ls} key=${u.id} one=${u} frame=${e} ...${n} />`);return l`<section class="measures"><h2>${s("m_surveys")}</h2>
    ${o.map(a=>l`<article class="measure" key=${a.id}><h3>${a.num} ${a.title}</h3>
      ${e.here[a.id]?l`<p class="gentle">${s("q_here")}</p>
            ${i(r.filter(u=>u.survey===a.id))}
            ${e.instruments.some(u=>e.here[a.id].includes(u.id))&&l`<button class="button wide"
              onClick=${()=>t(0)}>${s("q_scale")}</button>`}`:l`<${Ms} survey=${a} t=${s} />`}</article>`)}
    ${r.filter(a=>!a.survey).map(a=>l`<article class="measure" key=${a.id}>${i([a])}</article>`)}
  </section>`}var Ms=({survey:e,t})=>l`<p class="gentle">${e.needs_internet&&t("m_internet")}${e.sensitive&&l` · ${t("m_personal")}`}</p>
  ${e.url?l`<a class="button wide" href=${e.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${e.url}</p>`:l`<p class="note">${t("m_no_link")}</p>`}`;function Ls({one:e,state:t,t:n,...s}){let o=c=>(t.filled[e.id]||{})[c]||{},r=c=>M(s.frame.visit,`filled:${e.id}:${c}`),[i,a]=x(()=>e.whens.find(r)??null),u=e.whens.some(c=>Object.keys(o(c)).length),p=async()=>{let c=await s.page.call("empty",{instrument:e.id});s.say(c.ok?{words:n("m_withdrawn")}:c)};return l`<h4>${e.title}</h4><p class="gentle">${n(`q_by_${e.by}`)}</p>
    ${i!==null?l`<${Bs} key=${i} one=${e} when=${i} now=${o(i)} t=${n} close=${()=>a(null)} ...${s} />`:l`${e.whens.map(c=>l`<button key=${c} class="button wide" onClick=${()=>a(c)}>
            ${c&&`${n(`m_${c}`)}: `}${n(Object.keys(o(c)).length?"q_change":"q_open")}</button>
            <p class="gentle">${n("q_answered",{n:Object.keys(o(c)).length,all:e.items.length})}</p>`)}
          ${u&&e.by==="person"&&l`<button class="button quiet wide" onClick=${p}>${n("q_empty")}</button>`}
          <p class="gentle">${n("m_source",{words:e.source})}</p>
          ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}`}function Bs({one:e,when:t,now:n,frame:s,page:o,t:r,onTyping:i,say:a,close:u}){let p=`filled:${e.id}:${t}`,[c,d]=x(()=>M(s.visit,p)||{answers:{}}),[f,$]=x(!1),m=ie(o),g=Object.keys(c.answers).length>0;O(()=>{if(g)return i(!0),()=>i(!1)},[g]),O(()=>{c.sending&&w(c.sending)},[]);let h=v=>{d(v),F(s.visit,p,v)},b=(v,S)=>h({...c,id:null,sending:null,answers:{...c.answers,[v]:S}}),_=v=>v.id in c.answers?c.answers[v.id]:n[v.id],k=e.items.filter(v=>v.kind==="number"&&!Cn(v,_(v))).length,w=async v=>{$(!0);let S=await X(o,s.visit,p,v);if($(!1),!S.ok)return a(S);a({words:r("q_saved")}),u()},B=()=>{let v=e.items.filter(q=>q.id in c.answers),S=Object.fromEntries(v.map(q=>[q.id,Us(q,c.answers[q.id])])),I=c.id||P(),j={command:"fill",id:I,instrument:e.id,when:t,answers:S,agreed:e.by==="person"};h({...c,id:I,sending:j}),w(j)},L=()=>{Y(s.visit,p),u()},W=e.by!=="person"||c.agreed||Object.keys(n).length>0;return l`${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(v=>l`<div class="asked-one composer" key=${v.id}>
      <${Hs[v.kind]||Ee.choice} field=${v} value=${_(v)} t=${r} disabled=${f} set=${S=>b(v.id,S)} />
      ${v.kind==="choices"&&l`<p class="gentle">${r("q_choices")}</p>`}
      ${v.personal&&l`<p class="note">${r("q_personal")}</p>`}</div>`)}
    ${e.by==="person"&&l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(W)} disabled=${f}
      onClick=${()=>h({...c,agreed:!W})}><span class="tick" aria-hidden="true"></span><span>${r("q_agree")}</span></button>`}
    ${k>0&&l`<p class="note" role="status">${r("q_fix",{n:k})}</p>`}
    ${f&&!m&&l`<p class="note later" role="status">${r("sent_later")}</p>`}
    <button class="button primary wide" disabled=${f||!g||k>0||!W} onClick=${B}>${r("q_send")}</button>
    <button class="button quiet wide" disabled=${f} onClick=${L}>${r("q_close")}</button>`}function Ws({field:e,value:t,set:n,t:s,disabled:o}){let r=!Cn(e,t);return l`<div class="part"><label class="label" for=${`part-${e.id}`}>${e.text}</label>
    <input id=${`part-${e.id}`} class="line" inputmode=${e.least<0?"text":"decimal"} autocomplete="off" value=${t??""}
      aria-invalid=${String(r)} disabled=${o} onInput=${i=>n(i.target.value)} />
    <p class=${r?"note confirm":"gentle"} role=${r&&"alert"}>${s("q_between",e)}</p></div>`}var Hs={text:Ee.text,number:Ws},Rs=e=>e.replace(/[\u0e50-\u0e59]/g,t=>t.charCodeAt(0)-3664).replace(/[\s,]/g,""),it=e=>Rs(String(e??"")),Cn=({least:e,most:t},n)=>{let s=it(n);return!s||/^-?\d+(\.\d+)?$/.test(s)&&Number(s)>=e&&Number(s)<=t},Us=(e,t)=>e.kind!=="number"?t:it(t)?Number(it(t)):null;var Fs=["attendance","contact","happiness","research"],Sn=async(e,t,n,s)=>{let o=await e.call(n,s);return o.ok||t(o),o.ok};function qn({own:e,page:t,t:n,say:s}){let[o,r]=x(!1);if(o||e.answered)return null;let i=a=>{let u=document.querySelector(".own-data");r(!0),Sn(t,s,"agree",{}),a&&(u.open=!0,u.scrollIntoView())};return l`<section class="own-ask" aria-label=${n("own_link")}><p>${n("own_ask")}</p>
    <div class="row"><button class="button" onClick=${()=>i(!0)}>${n("own_ask_open")}</button>
      <button class="button quiet" onClick=${()=>i(!1)}>${n("own_ask_later")}</button></div></section>`}function at({name:e,own:t,press:n,waiting:s,t:o}){let r=`own:${e}`,i=(s(r)||t.agreed)[e];return l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(i)} disabled=${!!s(r)}
    onClick=${()=>n(r,"agree",{[e]:!i})}><span class="tick" aria-hidden="true"></span><span>${o(`own_${e}`)}</span></button>`}function Vs({own:e,page:t,t:n,say:s}){let[o,r]=x(e.contact);return l`<form class="part" onSubmit=${async a=>{a.preventDefault(),o.trim()!==e.contact&&await Sn(t,s,"reach",{words:o})&&s({words:n("saved")})}}><label class="label" for="reach">${n("own_reach")}</label>
    <input id="reach" class="line" lang="th" autocomplete="off" maxlength="100" value=${o} onInput=${a=>r(a.target.value)} />
    <button class="button" disabled=${o.trim()===e.contact}>${n("save")}</button></form>`}function On({own:e,frame:t,page:n,t:s,say:o}){let[r,i]=x(!1),{press:a,waiting:u}=R(n,t,o),p=d=>i(!1)||a("own:erase","ask_to_erase",{asked:d}),{asked:c}=u("own:erase")||e;return l`<details class="own-data"><summary class="button quiet">${s("own_link")}</summary>
    <p>${s("own_free")}</p>
    <p class="label">${s("own_agree")}</p>
    ${Fs.map(d=>l`<${at} key=${d} name=${d} own=${e} press=${a} waiting=${u} t=${s} />
      ${d==="contact"&&e.agreed.contact&&l`<${Vs} own=${e} page=${n} t=${s} say=${o} />`}`)}
    ${e.erased&&l`<p class="note">${s("own_erased",{at:e.erased})}</p>`}
    ${c?l`<p class="note">${s("own_erase_asked")}</p><button class="button quiet"
          disabled=${!!u("own:erase")} onClick=${()=>p(!1)}>${s("own_erase_back")}</button>`:!r&&l`<button class="button quiet" disabled=${!!u("own:erase")} onClick=${()=>i(!0)}>${s("own_erase")}</button>`}
    ${r&&!c&&l`<div class="ask"><p>${s("own_erase_what")}</p><p>${s("own_erase_leaves")}</p>
      <button class="button" onClick=${()=>p(!0)}>${s("own_erase_ask")}</button>
      <button class="button quiet" onClick=${()=>i(!1)}>${s("cancel")}</button></div>`}
    <${U} waits=${u("own:")} page=${n} t=${s} />
  </details>`}function En({frame:e,...t}){let{t:n}=t;return l`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>l`<${zs} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var Dn=e=>({when:e,answers:{},code:""});function zs({one:e,frame:t,state:n,page:s,t:o,onTyping:r,say:i}){let a=n.measures[e.id],u=`measure:${e.id}`,[p,c]=x(()=>M(t.visit,u)),[d,f]=x(!1);se(()=>c(M(t.visit,u))),O(()=>(r(!!p),()=>r(!1)),[!!p]);let $=k=>{c(k),k?F(t.visit,u,k):Y(t.visit,u)},m=k=>$({...Dn(k),answers:(a[k]||{}).answers||{}}),g=l`<${at} name="happiness" own=${n.own} ...${R(s,t,i)} t=${o} /><p class="gentle">${o("m_consent")}</p>`,h=n.own.agreed.happiness,b=a.before.answers||a.after.answers,_=()=>{$(null),scrollTo(0,0)};return l`<article class="measure"><h3>${e.title}</h3>
    ${d?l`<p class="note good" role="status">${o("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>f(!1)}>${o("m_back")}</button>`:!h||!p&&!b?l`<${Js} tick=${g} agreed=${h} t=${o} begin=${()=>$(p||Dn("before"))} skip=${()=>f(!0)} />`:p?l`<${Gs} one=${e} mine=${a} draft=${p} keep=${$} frame=${t} place=${u} page=${s} t=${o}
              say=${i} saved=${_} />`:l`<${Ys} one=${e} mine=${a} t=${o} open=${m} tick=${g} />`}
    ${!d&&!p&&l`<p class="gentle">${o("m_items",{n:e.items.length})} · ${o("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}
    ${h&&p&&!d&&l`<button class="button quiet wide" onClick=${()=>{$(null),f(!0)}}>
      ${o("m_skip")}</button>`}
  </article>`}function Js({tick:e,agreed:t,t:n,begin:s,skip:o}){return l`<button class="button wide" onClick=${o}>${n("m_skip")}</button>${e}
    <button class="button primary wide" disabled=${!t} onClick=${s}>${n("m_begin")}</button>
    ${!t&&l`<p class="gentle">${n("m_tick")}</p>`}`}function Gs({one:e,mine:t,draft:n,keep:s,frame:o,place:r,page:i,t:a,say:u,saved:p}){let c=e.items.filter(g=>!(g.id in n.answers)).length,d=g=>s({...n,id:null,sending:null,...g}),f=(g,h)=>d({answers:{...n.answers,[g]:h}}),$=()=>{let{when:g,answers:h,code:b}=n,_=n.id||P(),k={command:"measure",pressed_at:o.activity,id:_,instrument:e.id,when:g,answers:h,code:b};s({...n,id:_,sending:k})};O(()=>{n.sending&&m(n)},[n.sending]);let m=async g=>{let h=await X(i,o.visit,r,g.sending),b=M(o.visit,r);if(!(b&&b.id!==g.id)){if(h.ok)return p();s({...g,sending:null}),u(h)}};return l`<${Qs} draft=${n} change=${d} mine=${t} t=${a} />
    ${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map((g,h)=>l`<div class="part asked-one" role="radiogroup" key=${g.id} aria-label=${g.text}>
      <p class="label"><span class="num">${h+1}</span> ${g.text}</p>
      <div class="responses">${e.responses.map((b,_)=>{let k=e.values[_];return l`<button type="button" role="radio" key=${b} class="choice" aria-checked=${String(n.answers[g.id]===k)}
          onClick=${()=>f(g.id,k)}>${b}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?l`<p class="gentle">${a("m_coded")}</p>`:l`<label class="label" for="code">${a("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${g=>d({code:g.target.value})} />
          <p class="gentle">${a("m_code_hint")}</p>`}
    ${c>0&&l`<p class="note" role="status">${a("m_left",{n:c})}</p>`}
    <${U} waits=${n.sending} page=${i} t=${a} />
    <button class="button primary wide" disabled=${n.sending||c===e.items.length} onClick=${$}>${a("m_save")}</button>`}function Qs({draft:e,change:t,mine:n,t:s}){let o=r=>t({when:r,answers:(n[r]||{}).answers||e.answers});return l`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(r=>l`<button type="button" role="radio" key=${r} class="choice"
      aria-checked=${String(e.when===r)} onClick=${()=>o(r)}>${s(`m_${r}`)}</button>`)}</div></div>`}function Ys({one:e,mine:t,t:n,open:s,tick:o}){let r=["before","after"].filter(i=>t[i].answers);return l`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${r.map(i=>l`<${Ks} key=${i} one=${e} when=${i} result=${t[i]} t=${n} />`)}
    ${t.change!==null&&l`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(i=>l`<button class="button quiet wide" key=${i} onClick=${()=>s(i)}>
      ${n(`m_${i}`)}: ${n(t[i].answers?"m_change_answers":"m_begin")}</button>`)}
    ${o}`}function Ks({one:e,when:t,result:n,t:s}){let o=e.values[e.values.length-1]*e.items.length;return l`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):l`<span class="score">${s("m_score",{n:n.total,all:o})}</span><br />${n.band}`}</p>`}var Pn="samut:closed";function Tn({state:e,page:t,t:n,say:s}){let{announced:o,called:r,pause:i}=e,[a,u]=x(Xs),p=()=>{u(o.id);try{sessionStorage.setItem(Pn,o.id)}catch{}},c=async()=>{let d=await t.call("came");d.ok||s(d)};return l`<div role="status">
    ${r&&l`<div class="notice call"><strong>${n("called")}</strong>
      <button class="button primary" onClick=${c}>${n("came")}</button></div>`}
    ${o.text&&o.id!==a&&l`<div class="notice"><p><strong>${n("announced")}</strong>
      <span lang="th">${o.text}</span></p><button class="button" onClick=${p}>${n("close")}</button></div>`}
    ${i.text&&l`<div class="notice rest"><p><strong lang="th">${i.text}</strong> <span>${n("pause_time",{time:i.time})}</span></p></div>`}
  </div>`}function Xs(){try{return sessionStorage.getItem(Pn)}catch{return""}}var Ne="plan_goal";function An({questions:e,frame:t,state:n,page:s,t:o,onTyping:r,moved:i,say:a}){let[u,p]=x(""),c=$=>{p($),scrollTo(0,0)},d=e.find($=>$.id===u),f={frame:t,state:n,page:s,t:o};return d?l`<div class="plan-row">
    <button class="button quiet" onClick=${()=>c("")}>${o("plan_back")}</button>
    <${d.id===Ne?no:so} question=${d} onTyping=${r} moved=${i} say=${a} ...${f} />
  </div>`:l`<${Zs} questions=${e} go=${c} ...${f} />`}function Zs({questions:e,go:t,frame:n,state:s,t:o}){let r=e.find(c=>c.id===Ne),i=c=>s.answers.filter(d=>d.question===c),a=s.plan.rows.filter(c=>c.heading||e.some(d=>d.id===c.question)),u=a.filter(c=>!c.heading),p=u.filter(c=>i(c.question).length);return l`<section class="plan-home">
    ${r&&l`<div class="plan-goals"><h2>${r.text}</h2>
      ${i(r.id).length===0&&l`<p class="gentle">${o("plan_goals_none")}</p>`}
      <ol>${i(r.id).map(c=>l`<li key=${c.item} lang="th">${c.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(r.id)}>${o(i(r.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${o("plan_rows")}</h2>
    <p class="plan-filled">${o("plan_filled",{n:p.length,all:u.length})}</p>
    <div class="progress" aria-hidden="true">${u.map(c=>l`<span key=${c.question}
      class=${i(c.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${a.map(c=>l`<li key=${c.question}>${c.heading?l`<h3><span class="num">${c.num}</span> ${c.text}</h3>`:l`<button class="choice plan-choice" onClick=${()=>t(c.question)}>
          <span><span class="num">${c.num}</span> ${c.text}</span>
          <${to} lines=${i(c.question).length} draft=${eo(M(n.visit,`${c.question}::`))} t=${o} />
        </button>`}</li>`)}</ul>
  </section>`}var eo=e=>e&&(e.text.trim()||ae(e.fields));function to({lines:e,draft:t,t:n}){return t?l`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?l`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:l`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function no(e){let{question:t,state:n,t:s}=e,o=n.answers.filter(r=>r.question===t.id).length;return l`<p class="note">${s(o>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${oe} ...${e} />`}var jn=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function so(e){let{question:t,state:n,t:s}=e,o=n.offers&&n.offers[t.id]||[];return l`<${oe} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${o.filter(r=>r.question!==Ne)} links=${o.filter(r=>r.question===Ne)}
    under=${r=>l`<${oo} thread=${n.plan.threads[r.item]} t=${s} />`} />`}function oo({thread:e,t}){return!e||!e.length?null:l`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>l`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${fe(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function ro(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function lt({answers:e,questions:t,t:n,empty:s}){if(!e.length)return l`<p class="gentle">${s}</p>`;let o=Object.fromEntries(t.map(r=>[r.id,r.text]));return l`<ol class="timeline">
    ${ro(e).map(r=>l`<li key=${r.item} class=${r.year==null?"undated":""}>
        <span class="when">${r.year_text||n("year_unknown")}</span>
        <span class="what">${r.text||o[r.question]}</span>
        ${r.text&&l`<span class="asked">${o[r.question]}</span>`}
      </li>`)}
  </ol>`}var me=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function io({frame:e,state:t,page:n,t:s}){let[o,r]=x({led:me(t),phase:t.phase,step:0}),[i,a]=x(null),u=H(!1),[,p]=x(0);Xt(n,e.visit);let c=()=>r({led:me(t),phase:t.phase,step:0});O(()=>{o.led!==me(t)&&!u.current&&c()});let d=!u.current&&Nn(t,e)?t.lead:"";O(()=>{d&&location.assign(`/a/${d}`)},[d]);let f=_=>{u.current=_,p(k=>k+1)},$=_=>{r({...o,step:_}),scrollTo(0,0)},m=ao(o.phase,t,e),g=m[Math.min(o.step,m.length-1)],h=o.led!==me(t),b={frame:e,state:t,page:n,t:s,onTyping:f,moved:h,go:$,say:a};return l`<div class="form" data-phase=${o.phase}>
    <div class="bar">
      <strong>${$t(o.phase,e,s)}</strong>
      <${Vt} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${Tn} state=${t} page=${n} t=${s} say=${a} />
    <${qn} own=${t.own} page=${n} t=${s} say=${a} />
    <${_o} steps=${m} now=${m.indexOf(g)} t=${s} />
    ${Nn(t,e)&&l`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${h&&l`<${ho} state=${t} frame=${e} t=${s} go=${c} />`}
    ${!h&&o.phase!==t.phase&&l`<button class="button" onClick=${c}>${s("now_at")}</button>`}
    <${uo} step=${g} at=${o} key=${o.phase+m.indexOf(g)+(g.about||"")} ...${b} />
    <${fo} steps=${m} now=${m.indexOf(g)} go=${$} t=${s} />
    ${o.phase===t.phase&&!h&&l`<${go} state=${t} frame=${e} t=${s}
      go=${_=>r({led:me(t),phase:_,step:0})} />`}
    <${On} own=${t.own} frame=${e} page=${n} t=${s} say=${a} />
    ${i&&l`<${bo} toast=${i} t=${s} close=${()=>a(null)} />`}
  </div>`}function ao(e,t,n){if(n.kind!=="memory")return e==="gallery"?co(e,t,n):lo(e,t,n);let s=r=>n.questions.filter(i=>i.phase===r).map(i=>({question:i}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let o=t.rounds.mine;return o?[{work:o},...s(e).map(r=>({...r,about:o})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function lo(e,t,n){let s=n.phases.find(p=>p.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let o=n.questions.filter(p=>p.phase===(s.looks_at||e));if(s.board==="home")return[{home:!0}];let r=p=>n.questions.find(c=>c.id===p),i=n.questions.filter(p=>s.revises.includes(p.id)),a=[...o,...i];if(!s.shows.length&&!a.length)return[{look:!0}];if(s.board==="again")return[{data:!0},...o.map(p=>({goals:p})),{sides:o[0],ours:[]}];if(s.board==="plan"){let p=o.map(c=>jn(c,t.plan.off));return[{plan:p},{ours:p}]}let u=p=>p.of?{ticks:p}:{question:p,again:i.includes(p),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...i.length?[{asked:!0}]:[],...a.map(u),...a.length?[{ours:o.map(p=>p.of?r(p.of):p),again:i.filter(p=>!p.of)}]:[]]}function co(e,t,n){let s=t.rounds.mine,o=n.questions.filter(r=>r.phase===e);return s?[{work:s},...o.map(r=>({question:r,about:s})),{ours:o,again:[]}]:[{late:!0}]}var Nn=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function uo({step:e,at:t,moved:n,frame:s,state:o,page:r,t:i,onTyping:a,say:u,go:p}){if(e.question){let c=o.walk.find(d=>d.group===e.about);return l`<${oe} question=${e.question} again=${e.again} about=${e.about} aboutName=${c&&c.name}
      frame=${s} state=${o} page=${r} t=${i} onTyping=${a} moved=${n} say=${u} />
      ${e.mates&&l`<${on} question=${e.question} frame=${s} state=${o} t=${i} />`}`}return e.plan?l`<${An} questions=${e.plan} frame=${s} state=${o} page=${r} t=${i} onTyping=${a}
      moved=${n} say=${u} />`:e.data?l`<${rt} frame=${s} state=${o} t=${i} />`:e.goals?l`<${vn} question=${e.goals} frame=${s} state=${o} page=${r} t=${i} onTyping=${a}
      moved=${n} say=${u} />`:e.measures?l`<${En} frame=${s} state=${o} page=${r} t=${i} onTyping=${a} say=${u} />`:e.surveys?l`<${xn} frame=${s} state=${o} page=${r} t=${i} onTyping=${a} say=${u} go=${p} />`:e.ticks?l`<${kn} question=${e.ticks} frame=${s} state=${o} page=${r} t=${i} say=${u} />`:e.asked?l`<${yn} state=${o} t=${i} />`:e.work?l`<${$o} work=${o.walk.find(c=>c.group===e.work)} frame=${s} t=${i} />`:e.home?l`<${rn} home=${o.home} frame=${s} t=${i} />`:e.look?l`<${ct} title=${i("look_title")} text=${i("look_text")} />`:e.shows?l`<${tn} things=${e.shows} t=${i} />`:e.waiting?l`<${ct} title=${i("waiting_title")} text=${i("waiting_text")} />`:e.late?l`<${ct} title=${i("gallery_wait_title")}
      text=${i((s.kind==="memory"?"gallery_":"walk_")+(o.rounds.number?"late":"wait"))} />`:l`<${po} phase=${t.phase} ours=${e.ours} again=${e.again} sides=${e.sides} frame=${s} state=${o} page=${r} t=${i} say=${u} />`}var ct=({title:e,text:t})=>l`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function $o({work:e,frame:t,t:n}){return e?l`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?l`<${lt} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:l`<${nt} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function po({phase:e,ours:t,again:n=[],sides:s,frame:o,state:r,page:i,t:a,say:u}){let{press:p,waiting:c}=R(i,o,u),d=`done:${o.activity}:${e}.`,f=c(d),{done:$}=f||{done:r.done.includes(e)},m=r.answers.filter(g=>o.questions.some(h=>h.id===g.question&&h.phase==="recall"));return l`<section>
    ${t?l`<h2>${a(ut(t)?"mine_title":"ours_title")}</h2>
          ${s&&l`<${wn} question=${s} frame=${o} state=${r} t=${a} />`}
          ${n.length>0&&l`<${je} questions=${n} frame=${o} state=${r} t=${a} />`}
          ${t.length>0&&l`<${nt} questions=${t} frame=${o} t=${a} walk=${r.walk}
            answers=${r.answers.filter(g=>t.some(h=>h.id===g.question)&&(g.own||!ut(t)))} />`}`:l`<h2>${a("timeline_title")}</h2>
          <${lt} answers=${m} questions=${o.questions} t=${a} empty=${a("timeline_empty")} />`}
    ${$&&l`<p class="note good">${a("done_words")}</p>`}
    <${U} waits=${f} page=${i} t=${a} />
    <button class=${"button "+($?"quiet":"primary")} disabled=${!!f}
      onClick=${()=>p(d,"done",{phase:e,done:!$})}>${a($?"done_no":"done_yes")}</button>
  </section>`}var ut=e=>e.length>0&&e.every(t=>t.by==="person");function _o({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return l`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((o,r)=>l`<span key=${r} class=${r<=t?"past":""} />`)}
  </div>`}function fo({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let o=e.length-1;return l`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===o?0:o)}>
      ${s(t===o?e[o].surveys?"m_to_measures":"to_questions":mo(e[o]))}
    </button>
    <button class="button" disabled=${t===o} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function mo(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":ut(e.ours||[])?"to_mine":"to_ours"}function ho({state:e,frame:t,t:n,go:s}){let o=e.phase==="gallery"&&e.rounds.number,r=o?n("moved_round",{n:o}):n("moved",{phase:$t(e.phase,t,n)});return l`<div class="moved" role="status"><p>${r}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function go({state:e,frame:t,t:n,go:s}){let o=e.reached.filter(r=>r!==e.phase&&r!=="gallery");return l`<p class="reopen">
    ${o.map(r=>l`<button class="button quiet" key=${r} onClick=${()=>s(r)}>
      ${n("back_to",{phase:$t(r,t,n)})}
    </button>`)}
  </p>`}function bo({toast:e,t,close:n}){O(()=>{let o=setTimeout(n,1e4);return()=>clearTimeout(o)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("no_answer"));return l`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&l`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function $t(e,t,n){let s=t.phases.find(o=>o.id===e);return s?s.title:n("phase_waiting")}var ti=Ft(io);export{ti as default};
