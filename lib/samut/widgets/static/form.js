var C,tt,dn,U,Te,me,nt,de,st,Oe,De,pn,oe=Symbol.for("pv"),he={},ge=[],fn=/^m(i|n|o|s|text|space)$/,Pe=Array.isArray,Ee=ge.slice,K=Object.assign;function Q(e){e&&e.parentNode&&e.remove()}function ot(e,t,n){var s,r,o,i={},a=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?r=t[o]:i[o]=t[o];return a>2&&(i.children=a>3?Ee.call(arguments,2):n),se(e,i,s,r,null)}function se(e,t,n,s,r){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:oe,__v:r||++tt,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(o),o}function be(e){return e.children}function pe(e,t){this.props=e,this.context=t,this.__g=0}function F(e,t){if(t==null)return e.__&&F(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:F(e)}function mn(e){var t,n=e.__v,s=n.__e,r=[],o=[],i=e.__P;i&&((t=K({constructor:oe},n)).__v=n.__v+1,C.vnode&&C.vnode(t),Ae(i,t,n,e.__n,i.namespaceURI,32&n.__u?[s]:null,r,s||F(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,ut(r,t,o),n.__=n.__e=null,t.__e!=s&&rt(t))}function rt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),rt(e)}function Ze(e){(8&e.__g||(e.__g|=8,U.push(e),me++))&&Te==C.debounceRendering||((Te=C.debounceRendering)||queueMicrotask)(it)}function it(){try{for(var e,t=1;U.length;)U.length>t&&U.sort(nt),e=U.shift(),t=U.length,8&e.__g&&mn(e)}finally{(me=U.length)&&(Te||queueMicrotask)(it)}}function at(e,t,n,s,r,o,i,a,_,$,c){var f,d,u,m,b,p,h=s.__k||ge,g=t.length;for(_=hn(n,t,h,_,g),f=0;f<g;f++)(u=n.__k[f])!=null&&(d=~u.__i&&h[u.__i]||he,u.__i=f,p=Ae(e,u,d,r,o,i,a,_,$,c),m=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.ref&&Ne(d.ref,null,u,d),u.ref&&c.push(u.ref,u.__c||m,u)),b=b||m,4&u.__u?(_=lt(u,_,e,!d.__v),d.__e&&(d.__e=null)):typeof u.type=="function"&&p!==void 0?_=p:m&&(_=m.nextSibling),u.__u&=-21);return n.__e=b,_}function hn(e,t,n,s,r){var o,i,a,_,$,c,f,d,u,m=n.length,b=m,p=0,h=0,g=e.__k=Array(r);for(o=0;o<r;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[o]=se(null,i):Pe(i)?i=g[o]=se(be,{children:i}):i.constructor===oe&&i.__b?i=g[o]=se(i.type,i.props,i.key,i.ref,i.__v):g[o]=i,_=o+p,i.__=e,i.__b=e.__b+1,a=null,~($=i.__i=gn(i,n,_,b))&&(b--,(a=n[$])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,$==_-1?p--:$==_+1?p++:$!=_&&($>_?p--:p++,h=1)):(~$||(r>m?p--:r<m&&p++),typeof i.type!="function"&&(i.__u|=4))):g[o]=null;if(h){for(c=[],f=[],o=0;o<r;o++)if((i=g[o])&&16&i.__u){for(p=0,d=c.length;p<d;)c[u=p+d>>1]<i.__i?p=u+1:d=u;c[p]=i.__i,f[o]=p+1}for(p=c.length;o--;)f[o]&&(f[o]==p?p--:g[o].__u|=4)}if(b)for(o=0;o<m;o++)!(a=n[o])||2&a.__u||(a.__e==s&&(s=F(a)),Me(a,a));return s}function lt(e,t,n,s){var r,o,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&(r[o].__=e,t=lt(r[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=F(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function gn(e,t,n,s){var r,o=e.key,i=e.type,a=t[n],_=a&&!(2&a.__u);if(a===null&&o==null||_&&o==a.key&&i==a.type)return n;if(s>(_?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r}return-1}function et(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function $e(e,t,n,s,r){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||et(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||et(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=De[t]||(De[t]=bn(t)),(e.__a||(e.__a={}))[t]=Oe,o=t!=(t=t.replace(st,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function bn(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[de]==null)t[de]=Oe++;else if(t[de]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function Ae(e,t,n,s,r,o,i,a,_,$){var c,f,d,u,m,b,p,h,g,x,y,H,N,M,v,E,O,q,S=t.type;if(t.constructor!==oe)return null;128&n.__u&&(_=32&n.__u,c=n.__c.__z)&&(t.__u|=_,f=o=[],c.nodeType==8?a=fe(c,o):o.push(c),a=o[0]||a),(c=C.__b)&&c(t);e:if(typeof S=="function"){d=i.length;try{if(h=t.props,g=(c=S.prototype)&&c.render,x=(c=S.contextType)&&s[c.__c],y=c?x?x.props.value:c.__:s,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(g?t.__c=u=new S(h,y):(t.__c=u=new pe(h,y),u.constructor=S,u.render=kn),x&&x.sub(u),u.state||(u.state={}),u.__n=s,u.__g|=8,u.__h=[],u.__k=[]),g&&(u.__s||(u.__s=u.state),S.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=K({},u.__s)),K(u.__s,S.getDerivedStateFromProps(h,u.__s)))),m=u.props,b=u.state,u.__v=t,n.__c){if(h!==m&&g&&!S.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(h,y),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(h,u.__s,y)===!1){t.__v!=n.__v&&(u.props=h,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(I){I&&(I.__=t)}),ge.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),a=F(n);break e}u.componentWillUpdate&&u.componentWillUpdate(h,u.__s,y),g&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,b,p)})}else g&&!S.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),g&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=y,u.props=h,u.__P=e,u.__g&=-5,H=C.__r,N=g?25:0;do u.__g&=-9,H&&H(t),c=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++N<25);g&&(ge.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(s=K({},s,u.getChildContext())),g&&n.__c&&u.getSnapshotBeforeUpdate&&(p=u.getSnapshotBeforeUpdate(m,b)),M=c&&c.type===be&&c.key==null?c.props.children:c,h.__P&&(c=a,r=(e=h.__P).namespaceURI,_=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(I){I&&Me(I,I)}),n.__k=null),a=n.__k?F(n,0):null),a=at(e,Pe(M)?M:[M],t,n,s,r,o,i,a,_,$),h.__P&&(t.__e=null,a=c),t.__u&=-161,f&&f.some(Q),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(I){if(i.length=d,t.__v=null,_||o)if(I&&I.then){if(t.__u|=128|_,o){for(~(O=o.indexOf(a||void 0))||(O=o.length);(q=o[O-1])&&q.nodeType==8;)O--;for(;O<o.length;O++)if(q=o[O])if(o[O]=null,v){if(q==E)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(E=fe(v=q))}}if(!v){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;v=a}(c=fe(v=t.__c.__z||(t.__c.__z=v)))?(t.__e=v,a=c):t.__e=a,a=a&&a.nextSibling}else o&&o.some(Q);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),I&&I.then||ct(t),C.__e(I,t,n)}}else a=t.__e=yn(n.__e,t,n,s,r,o,i,_,$,e);return(c=C.diffed)&&c(t),a}function fe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ct(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ct))}function ut(e,t,n){for(var s=0;s<n.length;)Ne(n[s++],n[s++],n[s++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(o){o.call(r)})}catch(o){C.__e(o,r.__v)}})}function yn(e,t,n,s,r,o,i,a,_,$){var c,f,d,u,m,b,p,h,g=n.props||he,x=t.props,y=t.type;if(y=="svg"?r="http://www.w3.org/2000/svg":y=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((m=o[c])&&(y?m.localName==y:m.nodeType==3)){e=m,o[c]=null;break}}if(!e){if(h=$.ownerDocument||document,!y)return h.createTextNode(x);e=h.createElementNS(r,y,x.is?x:$),a&&(C.__m&&C.__m(t,o),a=!1),o=null}if(y){if($=y=="template"&&e.content||e,o=y=="textarea"&&x.defaultValue!=null?null:o&&Ee.call($.childNodes),!a&&o)for(g={},c=0;c<e.attributes.length;c++)g[(m=e.attributes[c]).name]=m.value;for(c in g)m=g[c],c=="dangerouslySetInnerHTML"?d=m:c=="children"||c in x||c=="value"&&"defaultValue"in x||c=="checked"&&"defaultChecked"in x||$e(e,c,null,m,r);for(c in x)m=x[c],c=="children"?u=m:c=="dangerouslySetInnerHTML"?f=m:c=="value"?b=m:c=="checked"?p=m:a&&typeof m!="function"||g[c]===m||$e(e,c,m,g[c],r);f?(a||d&&(f.__html==d.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(d&&(e.textContent=""),(y=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&fn.test(y))&&(r="http://www.w3.org/1999/xhtml"),at($,Pe(u)?u:[u],t,n,s,r,o,i,o?o[0]:n.__k&&F(n,0),a,_),o&&o.some(Q)),a&&y!="textarea"||(c="value",y=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(y!="progress"||b)||$e(e,c,b,g[c],r),c="checked",p!=null&&p!=e[c]&&$e(e,c,p,g[c],r))}else g===x||a&&e.data==x||(e.data=x);return e}function Ne(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function Me(e,t,n){var s,r,o,i;if(C.unmount&&C.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ne(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){C.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&Me(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(r=fe(s,o=[]))&&(s==e.__e&&o.some(Q),Q(r),Q(s)),n||Q(e.__e),e.__e=e.__c=e.__=null}function kn(e,t,n){return this.constructor(e,n)}function Ie(e,t){var n,s,r,o;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=se(be,{children:[e]}),r=[],o=[],Ae(t,t.__k,s||he,he,t.namespaceURI,s?null:t.firstChild?Ee.call(t.childNodes):null,r,s?s.__e:t.firstChild,n,o),ut(r,t.__k,o),t.__k.props.children=null}C={__e:function(e,t,n,s){for(var r,o,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(o=r.constructor)&&o.getDerivedStateFromError)&&r.setState(o.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,s||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(a){e=a}}throw me=0,e}},tt=0,dn=function(e){return e!=null&&e.constructor===oe},pe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=K({},this.state)),typeof e=="function"&&(e=e(K({},n),this.props)),e&&(K(n,e),this.__v&&(t&&this.__k.push(t),Ze(this)))},pe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ze(this))},pe.prototype.render=be,U=[],me=0,nt=function(e,t){return e.__v.__b-t.__v.__b},de=Symbol(),st=/(PointerCapture)$|Capture$/i,Oe=0,De={},pn=0;var ie,P,je,_t,He=Object.is,ye=0,yt=[],Be=[],T=C,$t=T.__b,dt=T.__r,pt=T.diffed,ft=T.__c,mt=T.unmount,ht=T.__;function Le(e,t){T.__h&&T.__h(P,e,ye||t),ye=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return ye=1,vn(vt,e)}function vn(e,t,n){var s=Le(ie++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):vt(void 0,t),function(o){var i=(s.__N||s.__)[0],a=s.t(i,o);He(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=P,!P.__f)){P.__f=!0;var r=P.shouldComponentUpdate;P.shouldComponentUpdate=function(o,i,a){var _=this.__H;if(!_)return!0;var $=!1,c=this.props!=o;if(_.__.some(function(d){d.__N&&($=!0,He(d.__[0],d.__N[0])||(c=!0))}),r){var f=r.call(this,o,i,a);return $?f||c:f}return!$||c}}return s.__}function D(e,t){var n=Le(ie++,3);!T.__s&&kt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function X(e){return ye=5,wn(function(){return{current:e}},[])}function wn(e,t){var n=Le(ie++,7);return kt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xn(){var e;do{for(;e=Be.shift();)try{re(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=yt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(re),t.__h.some(We),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(Be.length)}T.__b=function(e){P=null,$t&&$t(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ht&&ht(e,t)},T.__r=function(e){dt&&dt(e),ie=0;var t=(P=e.__c).__H;t&&(je==P?P.__h=[]:(t.__h.some(re),t.__h.some(We),ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),je=P},T.diffed=function(e){pt&&pt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&bt(yt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),je=P=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(re),n.__h=n.__h.filter(function(s){return!s.__||We(s)})}catch(s){n.__h=[function(){throw s}]}}),ft&&ft(e,t)},T.unmount=function(e){mt&&mt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,bt(Be.push(r))}else re(r)}catch(o){t=o}}),s.__H=void 0,t&&T.__e(t,s.__v))};var gt=typeof requestAnimationFrame=="function";function Cn(e){var t,n=function(){clearTimeout(s),gt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);gt&&(t=requestAnimationFrame(n))}function bt(e){e!=1&&_t==T.requestAnimationFrame||((_t=T.requestAnimationFrame)||Cn)(xn)}function re(e){var t=P,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),P=t}function We(e){var t=P;e.__c=e.__(),P=t}function kt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!He(n,e[s])})}function vt(e,t){return typeof t=="function"?t(e):t}var xt=function(e,t,n,s){var r;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],a=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++o]]=a:i===6?s[1][t[++o]]+=a+"":i?(r=e.apply(a,xt(e,a,n,["",null])),s.push(r),a[0]?t[0]|=2:(t[o-2]=0,t[o]=r)):s.push(a)}return s},wt=new Map;function Ct(e){var t=wt.get(this);return t||(t=new Map,wt.set(this,t)),(t=xt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,r,o=1,i="",a="",_=[0],$=function(d){o===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?_.push(0,d,i):o===3&&(d||i)?(_.push(3,d,i),o=2):o===2&&i==="..."&&d?_.push(4,d,0):o===2&&i&&!d?_.push(5,0,!0,i):o>=5&&((i||!d&&o===5)&&(_.push(o,0,i,r),o=6),d&&(_.push(o,d,0,r),o=6)),i=""},c=0;c<n.length;c++){c&&(o===1&&$(),$(c));for(var f=0;f<n[c].length;f++)s=n[c][f],o===1?s==="<"?($(),_=[_],o=3):i+=s:o===4?i==="--"&&s===">"?(o=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?($(),o=1):o&&(s==="="?(o=5,r=i,i=""):s==="/"&&(o<5||n[c][f+1]===">")?($(),o===3&&(_=_[0]),o=_,(_=_[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?($(),o=2):i+=s),o===3&&i==="!--"&&(o=4,_=_[0])}return $(),_})(e)),t),arguments,[])).length>1?t:t[0]}var ke="samut:drafts";var L={n:0,visit:"",drafts:{}},Z,V,St,W=(e,t)=>Re(e).drafts[t]??null,z=(e,t,n)=>Ue(e,s=>({...s,[t]:n})),J=(e,t)=>Ue(e,({[t]:n,...s})=>s),qt=e=>Object.entries(Re(e).drafts).filter(([,t])=>t.sending);async function Tt(e){L=[L,Dt(),await Promise.race([Sn(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Ue(e,n=>n)}function Re(e){let t=Dt();return t&&t.n>L.n&&(L=t),L.visit===e?L:{...L,visit:e,drafts:{}}}function Ue(e,t){let{n,drafts:s}=Re(e);L={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(ke,JSON.stringify(L))}catch{}Ot()}function Dt(){try{return JSON.parse(localStorage.getItem(ke))}catch{return null}}function Ot(){if(St=!!V,!(!Z||V))try{V=Z.transaction("kept","readwrite",{durability:"strict"}),V.objectStore("kept").put(L,ke),V.oncomplete=V.onabort=()=>{V=null,St&&Ot()}}catch{Z=V=null}}function Sn(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{Z=t.result,Z.onversionchange=()=>Z.close();let n=Z.transaction("kept").objectStore("kept").get(ke);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function ve(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,a)=>a in n?ve(i,n[a]):i);let r=Object.entries(e).filter(([i])=>!s.includes(i)),o=Object.entries(n).map(([i,a])=>[i,ve(e[i],a)]);return Object.fromEntries([...r,...o])}var l=Ct.bind(ot),qn=15e3;function A(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Tn(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function Dn(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=a=>{n.connected()&&(a.sent+=1,a.seat=e.seat,a.timer=setTimeout(()=>a.settle({}),qn),e.send(a.command))},r=({sent:a,seat:_,command:$})=>!a||_===e.seat||!!$.args.id,o=a=>{let _=a&&t.get(a.id);_&&(typeof a.now=="number"&&_.sent===1&&(n.offset=a.now-Date.now()/1e3),_.settle(a))},i=()=>{let a=Array.from(t.values());a.forEach(_=>clearTimeout(_.timer)),n.connected()&&a.forEach(_=>r(_)?s(_):_.settle({}))};return n.call=(a,_={})=>new Promise($=>{let c=A(),d={command:{id:c,do:a,args:_},settle:u=>{clearTimeout(d.timer),t.delete(c),$(u)},sent:0};if(a==="clock"&&!n.connected())return void $({});t.set(c,d),s(d)}),e.on("msg:custom",o),addEventListener("samut:connection",i),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",i)},n}function On(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",ve(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function G(e){let[t,n]=k(e.connected());return D(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Pt(e){function t({model:n,page:s}){let[,r]=k(0);D(()=>{let a=()=>r($=>$+1),_=()=>s.connected()&&s.call("clock").then(a);return n.on("change:state",a),n.on("change:frame",a),addEventListener("samut:connection",_),_(),()=>{n.off("change:state",a),n.off("change:frame",a),removeEventListener("samut:connection",_)}},[]);let o=n.get("frame"),i=(a,_)=>Tn(o.texts[a]??a,_);return l`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${i} />`}return{initialize:({model:n})=>Tt(n.get("frame").visit),render({model:n,el:s}){let r=Dn(n),o=On(n);return Ie(l`<${t} model=${n} page=${r} />`,s),()=>{Ie(null,s),o(),r.close()}}}}function Pn(e,t){let[,n]=k(0);return D(()=>{let s=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function En(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Et({timer:e,page:t,t:n}){let s=Pn(e,t);if(s==null)return null;let r=s<0,o=r?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${En(s)}</span>
  </span>`}var Fe=543;function Mt({question:e,values:t,change:n,frame:s,t:r,disabled:o,children:i}){let a=e.fields.filter(u=>!u.more),_=e.fields.filter(u=>u.more),[$]=k(_.some(u=>ee({one:t[u.id]}))),c=(u,m)=>n({fields:{...t,[u]:m}}),f=u=>{let m=we[u.kind];return l`<${m} key=${u.id} field=${u} value=${t[u.id]} frame=${s} t=${r}
      near=${t[u.after]} disabled=${o} set=${b=>c(u.id,b)} />`},d=_.map(u=>u.text.split(" (")[0]).join(" · ");return l`${a.map(f)}${i}
    ${_.length>0&&l`<details class="more-parts" open=${$}>
      <summary class="choice">${r("parts_more",{names:d})}</summary>${_.map(f)}</details>`}`}var It=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ee=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function An({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function At({field:e,value:t,set:n,disabled:s}){let r=`part-${e.id}`,o=i=>n(i.target.value);return l`<div class="part"><${An} field=${e} of=${r} />
    ${e.kind==="line"?l`<input id=${r} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:l`<textarea id=${r} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function Nn({field:e,value:t,set:n,disabled:s,t:r}){let o=Array.from({length:e.levels},(i,a)=>a+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(i=>l`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${r("level",{n:i,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Nt({field:e,value:t,set:n,disabled:s}){let r=e.kind==="choices",o=r?t||[]:[t].filter(Boolean),i=a=>{n(r?o.includes(a)?o.filter(_=>_!==a):[...o,a]:t===a?"":a)};return l`<div class="part" role=${r?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(a=>l`<button type="button" key=${a.id} role=${r?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(a.id))} disabled=${s}
      onClick=${()=>i(a.id)}><span class="tick" aria-hidden="true"></span>${a.text}</button>`)}
  </div>`}function Mn({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function In({field:e,value:t,near:n,set:s,disabled:r,frame:o,t:i}){let[a,_]=String(t||"").split("-"),$=/^\d+$/.test(a)&&a.length===4?Number(a)+Fe:a,c=(u,m)=>s(u||m?`${u}-${m}`:""),f=u=>/^[0-9]{4}$/.test(u)?String(Number(u)-Fe):u,d=u=>u.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${_||""} disabled=${r}
        onChange=${u=>c(a||jn(u.target.value,n),u.target.value)}>
        <option value="">${i("month")}</option>
        ${o.texts.months.map((u,m)=>{let b=String(m+1).padStart(2,"0");return l`<option key=${b} value=${b}>${u}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${$||""} disabled=${r} onInput=${u=>c(f(d(u.target.value)),_||"")} />
    </div></div>`}function jn(e,t){let n=new Date,[s,r]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<r?s+1:s)}var we={text:At,line:At,level:Nn,choice:Nt,choices:Nt,month:In,check:Mn};function Ve(e,t,n,s){return e?e.fields.filter(r=>ee({one:(t||{})[r.id]})).map(r=>({id:r.id,label:r.text,...Hn(r,t[r.id],n,s)})):[]}function Hn(e,t,n,s){let r=o=>(e.options.find(i=>i.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:r(t)}:e.kind==="choices"?{words:t.map(r).join(" · ")}:e.kind==="month"?{words:Bn(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Bn(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Fe}`}function ae({question:e,values:t,frame:n,t:s}){return l`${Ve(e,t,n,s).map(r=>l`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}function jt({answer:e,question:t,under:n,frame:s,page:r,t:o,onEdit:i,onDeleted:a,onError:_}){let[$,c]=k(!1),f=G(r),d=$&&!f&&l`<p class="note later" role="status">${o("sent_later")}</p>`,u=async(p,h)=>{c(!0);let g=await r.call(p,{id:A(),item:e.item,base:e.base,...h});return c(!1),g.ok||_(g),g.ok&&g.saved},m=()=>u("share",{shared:!e.shared}),b=async()=>{let p=await u("delete",{});p&&a(e.item,p)};return e.versions.length?l`<${Wn} answer=${e} question=${t} frame=${s} t=${o} busy=${$} later=${d} onEdit=${i}
      choose=${p=>u("choose",{entry:p})} />`:l`<li class="answer">
    <${Ht} one=${e} question=${t} frame=${s} t=${o} />
    ${n&&n(e)}
    ${e.hidden&&l`<p class="note">${o("hidden_from_board")}</p>`}
    <div class="row">
      <button class="button quiet" disabled=${$} onClick=${()=>i(e)}>${o("edit")}</button>
      <button class="button quiet" disabled=${$} onClick=${b}>${o("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&l`<button class="button" disabled=${$}
        aria-pressed=${String(e.shared)} onClick=${m}>${o(e.shared?"unshare":"share")}</button>`}
    </div>
    ${d}
  </li>`}function Ht({one:e,question:t,frame:n,t:s}){return l`<p class="said">${e.year_text&&l`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${ae} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.via&&l`<p class="by from-paper">${s("from_paper")}</p>`}
    ${e.by&&l`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function Wn({answer:e,question:t,frame:n,t:s,busy:r,later:o,choose:i,onEdit:a}){let _=()=>{let $=[...new Set(e.versions.map(c=>c.text).filter(Boolean))];a({...e,text:$.join(`
`)})};return l`<li class="answer conflict">
    <p class="note">${s(e.versions.some($=>$.via)?"conflict_paper":"conflict")}</p>
    ${e.versions.map($=>l`<div class="version" key=${$.entry}>
        <${Ht} one=${$} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${r} onClick=${()=>i($.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${r} onClick=${_}>${s("merge")}</button>
    ${o}
  </li>`}function Bt({things:e,t}){return l`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>l`<article key=${n.id}>
      ${n.title&&l`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>l`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&l`<p>${n.num&&l`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&l`<ul>${n.points.map(s=>l`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>l`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function Wt({offers:e,draft:t,take:n,t:s}){return!e||!e.length?null:l`<details class="offers"><summary class="choice">${s("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let o=(t.from||[]).includes(r.item);return l`<button type="button" key=${r.item} class="choice option" aria-pressed=${String(o)}
        disabled=${o} onClick=${()=>n(r)}><span lang="th">${Y(r)}</span>
        <span class="gentle">${s(o?"offer_taken":"offer_take")}</span></button>`})}</details>`}function Lt({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(r=>l`<button type="button" role="checkbox" key=${r.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(r.item))} onClick=${()=>n(r.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${Y(r)}</span></button>`)}
  </div>`}var Y=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function Rt({question:e,frame:t,state:n,t:s}){let r=n.answers.filter(o=>o.question===e.id&&!o.own);return l`<section class="mates"><h3>${s("mates_answers",{n:r.length})}</h3>
    ${!r.length&&l`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${r.map(o=>l`<li class="answer" key=${o.item}>
      <p class="said" lang="th">${o.text}</p>
      <${ae} question=${e} values=${o.fields} frame=${t} t=${s} />
      ${o.by&&l`<p class="by">${s("written_by",{name:o.by})}</p>`}</li>`)}</ul></section>`}function ze({answers:e,questions:t,walk:n=[],frame:s,t:r}){if(!e.length)return l`<p class="gentle">${r("ours_empty")}</p>`;let o=t.filter(i=>e.some(a=>a.question===i.id));return l`${o.map(i=>l`<div key=${i.id} class="ours">
    <h3>${i.text}</h3>
    <ul>${e.filter(a=>a.question===i.id).map(a=>l`<li key=${a.item} lang="th">
      ${a.about&&l`<span class="gentle">${r("gallery_about",{name:(n.find(_=>_.group===a.about)||{}).name})}: </span>`}
      ${a.text}<${ae} question=${i} values=${a.fields} frame=${s} t=${r} /></li>`)}</ul>
  </div>`)}`}var xe=new Map;function le(e,t,n,s){return xe.has(s.id)||xe.set(s.id,Ln(e,t,n,s)),xe.get(s.id)}async function Ln(e,t,n,s){let r=await e.call(s.command||"save",s);xe.delete(s.id);let o=W(t,n);return!o||o.id!==s.id||(r.ok&&!r.ask?J(t,n):(r.ask||r.error)&&z(t,n,{...o,sending:null})),r}function Ut(e,t){D(()=>{qt(t).forEach(([n,s])=>le(e,t,n,s.sending))},[])}var Rn=["sure","about","decade","unknown"];function Ft(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function Vt({question:e,asked:t,draft:n,change:s,t:r}){let[o,i]=k(t||!!n.digits||n.how==="unknown");if(!o)return l`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${r("add_year")}
    </button>`;let a=t?e.text:r("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${a}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?a:void 0} placeholder=${r("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${_=>s({digits:_.target.value})} />
    <div class="how" role="radiogroup" aria-label=${r("year_how")}>
      ${Rn.map(_=>l`<button type="button" role="radio" key=${_} class="choice"
          aria-checked=${Un(n,_)} onClick=${()=>s(Fn(n,_))}>
          ${r(_==="unknown"?"year_unknown_choice":`year_${_}`)}
        </button>`)}
    </div>
  </div>`}var Un=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Fn=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Vn=10,zt=e=>({item:e||A(),id:A(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function Jt(e){let{question:t,about:n,edited:s,single:r,behalf:o,offers:i,links:a,frame:_,page:$,t:c,onTyping:f,onSaved:d,onCancel:u}=e,m=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[b,p]=k(()=>W(_.visit,m)??(s?Jn(s):zt(r))),[h,g]=k(""),[x,y]=k(null),H=X(null),N=X(b),M=G($),v=!!(b.text.trim()||b.digits.trim()||b.how==="unknown"||ee(b.fields));D(()=>f(v),[v]),D(()=>()=>f(!1),[]),D(()=>{s&&H.current&&H.current.focus(),b.sending&&I(b)},[]);let E=w=>{N.current=w,p(w)},O=w=>{E(w),z(_.visit,m,w)},q=w=>{O({...N.current,...w,id:A(),sending:null}),y(null),g(h==="error"?h:"")},S=(w,B)=>{let _e=w.tried.filter($n=>$n!==w.id).slice(-Vn),_n={id:w.id,item:w.item,base:[...w.base,..._e],question:t.id,about:n,text:w.text,year:Ft(w,c),confirmed:B,fields:It(t,w.fields),from:w.from,...o?{behalf:o}:{}},Xe={...w,tried:[..._e,w.id],sending:_n};O(Xe),I(Xe)},I=async w=>{g("saving"),y(null);let B=await le($,_.visit,m,w.sending);if(N.current.id===w.id){if(B.ok&&!B.ask){E(zt(r)),g("saved"),d(B.saved);return}E({...N.current,sending:null}),y(B.ask||null),g(B.ask?"":B.error||"unsent")}},Se=w=>{let B=[N.current.text.trim(),Y(w)].filter(Boolean).join(`
`);q({text:B,from:[...N.current.from||[],w.item]})},j=w=>{let B=N.current.from||[];q({from:B.includes(w)?B.filter(_e=>_e!==w):[...B,w]})},te=w=>{S({...b,how:"typed",digits:w,id:A()})},R=h==="saving"&&!M,un=()=>{O({...N.current,id:A(),sending:null}),g("")},qe=Array.from(b.text).length-_.longest,ne=t.answer==="year";return l`<form class="composer" onSubmit=${w=>{w.preventDefault(),S(b)}}>
    <fieldset disabled=${R}>
      ${(ne||t.phase==="recall")&&l`<${Vt} question=${t} asked=${ne} draft=${b}
        change=${q} t=${c} />`}
      ${ne&&l`<label class="label" for="story">${c("story")}</label>`}
      ${t.answer!=="none"&&l`<${Wt} offers=${i} draft=${b} take=${Se} t=${c} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${H} id="story" rows=${ne||t.words?2:4} lang="th"
        aria-label=${ne||t.words?void 0:t.text}
        value=${b.text} onInput=${w=>q({text:w.target.value})}></textarea>`}
      <${Mt} question=${t} values=${b.fields||{}} change=${q} frame=${_} t=${c} disabled=${R}>
        ${a&&l`<${Lt} links=${a} draft=${b} link=${j} t=${c} />`}<//>
    </fieldset>
    ${qe>0&&l`<p class="note bad">${c("too_long",{n:qe})}</p>`}
    ${x&&l`<${Gn} ask=${x} t=${c} suggest=${te} confirm=${()=>S(b,x.doubt)}
      again=${()=>{y(null),q({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(R?"later":h==="saved"?"good":"")} role="status">
      ${zn(h,v,R,c)}
    </p>
    <div class="row">
      ${R?l`<button type="button" class="button" onClick=${un}>${c("take_back")}</button>`:l`<button class="button primary" disabled=${h==="saving"||qe>0}>
            ${c(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{J(_.visit,m),u()}}>${c("cancel")}</button>`}
    </div>
  </form>`}function zn(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Jn(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:r,typed:o,fields:i,from:a}=e;return{item:n,id:A(),base:s,tried:[],text:r,how:t,digits:o,fields:i||{},from:a||[]}}function Gn({ask:e,t,suggest:n,confirm:s,again:r}){let o=X(null);return D(()=>o.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>l`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${r}>${t("ask_again")}</button>
  </div>`}function ce(e){let{question:t,about:n,aboutName:s,add:r,again:o,links:i,under:a,offers:_,heading:$,state:c,frame:f,page:d,t:u,onTyping:m,moved:b,say:p}=e,[h,g]=k(null),x=r&&W(f.visit,`${t.id}:${n||""}:`),[y,H]=k(!!x),N=t.by==="person",M=c.answers.filter(j=>j.question===t.id&&(j.about||"")===(n||"")&&(!N||j.own)),E=t.single&&M.length>0||t.most>0&&M.length>=t.most,O=!y&&(o||r&&M.length>0),q=async(j,te)=>{let R=await d.call("restore",{id:A(),item:j,entry:te});p(R.ok?{words:u("restored")}:R)},S=j=>{g(j),r&&scrollTo(0,0)},I=(j,te)=>p({words:u("deleted"),undo:()=>q(j,te)}),Se=j=>{h?p({words:u("saved"),undo:()=>q(h.item,j)}):(b||r)&&p({words:u("saved")}),g(null),H(!1)};return l`<section class="question" aria-labelledby="asked">
    ${s&&l`<p class="about">${u("gallery_about",{name:s})}</p>`}
    ${t.under&&l`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&l`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&l`<p class="gentle">${u("extra")}</p>`}
    ${N&&l`<p class="note own-only">${u(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${!E&&!h&&O&&r&&l`<button class="button primary add-line" onClick=${()=>H(!0)}>${r}</button>`}
    ${(h||!E&&!O)&&l`<${Jt} key=${t.id+n+(h?h.item:"")} question=${t} about=${n}
      edited=${h} single=${c.single&&c.single[t.id]} frame=${f}
      offers=${_||c.offers&&c.offers[t.id]} links=${i} page=${d} t=${u} onTyping=${m}
      onSaved=${Se} onCancel=${()=>g(null)} />`}
    <h3>${N?u("my_answers"):u($||"our_answers",{n:M.length})}</h3>
    ${M.length===0&&l`<p class="gentle">${u("no_answers")}</p>`}
    <ul class="answers">
      ${[...M].reverse().map(j=>l`<${jt} key=${j.item} answer=${j} under=${a} page=${d} t=${u}
          question=${t} frame=${f} onEdit=${S} onDeleted=${I} onError=${p} />`)}
    </ul>
    ${o&&O&&!h&&l`<button class="button" onClick=${()=>H(!0)}>${u("add_one")}</button>`}
  </section>`}function Gt(e,t,n,s,r){if(!t||!n)return[];let o=i=>JSON.stringify((t.fields||{})[i])===JSON.stringify((n.fields||{})[i]);return Ve(e,t.fields,s,r).filter(i=>!o(i.id))}function Qt({question:e,frame:t,state:n,page:s,t:r,say:o}){let i=n.answers.filter(a=>a.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${r("ticks_none")}</p>`}
    ${i.map(a=>l`<${Yn} key=${a.item} answer=${a} question=${e} frame=${t} state=${n}
      page=${s} t=${r} say=${o} />`)}
  </section>`}function Yn({answer:e,question:t,state:n,page:s,t:r,say:o}){let[i,a]=k({}),_=G(s),$=n.answers.find(p=>p.question===t.id&&p.of===e.item),c=$&&$.fields||{},f=$&&$.from||[],d=(p,h)=>p in i?i[p]:h,u=async(p,h,g)=>{a(y=>({...y,[p]:!g}));let x=await s.call("tick",{id:A(),question:t.id,of:e.item,on:!g,...h});a(({[p]:y,...H})=>H),x.ok||o(x)},m=(p,h,g,x)=>{let y=d(p,x);return l`<button type="button" role="checkbox" key=${p} class="choice option" aria-checked=${String(y)}
      disabled=${p in i} onClick=${()=>u(p,g,y)}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${h}</span></button>`},b=n.offers&&n.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${t.fields.map(p=>{let h=p.options.filter(g=>d(g.id,(c[p.id]||[]).includes(g.id)));return l`<div key=${p.id} role="group" aria-label=${p.text}>
        <p class="label"><strong>${r("ticks_met",{n:h.length,all:p.options.length})}</strong></p>
        ${p.options.map(g=>m(g.id,g.text,{field:p.id,option:g.id},(c[p.id]||[]).includes(g.id)))}
      </div>`})}
    ${b.length>0&&l`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter(p=>d(p.item,f.includes(p.item))).length})}</summary>
      ${b.map(p=>m(p.item,Y(p),{from:p.item},f.includes(p.item)))}</details>`}
    ${Object.keys(i).length>0&&!_&&l`<p class="note later" role="status">${r("sent_later")}</p>`}
  </article>`}function Kt({state:e,t}){return l`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&l`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>l`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function Xt({questions:e,frame:t,state:n,t:s}){let r=n.before.filter(a=>e.some(_=>_.id===a.question)),o=n.answers.filter(a=>e.some(_=>_.id===a.question)),i=[...new Set([...r,...o].map(a=>a.item))];return i.length?l`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${i.map(a=>{let[_,$]=[r,o].map(f=>f.find(d=>d.item===a)),c=e.find(f=>f.id===(_||$).question);return l`<tr key=${a} class=${Qn(_,$)?"":"changed"}>
        <td lang="th"><${Yt} card=${_} other=${$} none=${s("pair_new")} question=${c} frame=${t} t=${s} /></td>
        <td lang="th"><${Yt} card=${$} other=${_} none=${s("pair_gone")} question=${c} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:l`<p class="gentle">${s("ours_empty")}</p>`}var Qn=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function Yt({card:e,other:t,none:n,question:s,frame:r,t:o}){return e?l`<p class="said">${e.text}</p>
    ${Gt(s,e,t,r,o).map(i=>l`<p class="part-said" key=${i.id}>
      <span class="gentle">${i.label}</span> ${i.words}</p>`)}`:l`<span class="gentle">${n}</span>`}function Zt({frame:e,go:t,...n}){let{t:s}=n,{surveys:r,questionnaires:o}=e,i=a=>a.map(_=>l`<${Xn} key=${_.id} one=${_} frame=${e} ...${n} />`);return l`<section class="measures"><h2>${s("m_surveys")}</h2>
    ${r.map(a=>l`<article class="measure" key=${a.id}><h3>${a.num} ${a.title}</h3>
      ${e.here[a.id]?l`<p class="gentle">${s("q_here")}</p>
            ${i(o.filter(_=>_.survey===a.id))}
            ${e.instruments.some(_=>e.here[a.id].includes(_.id))&&l`<button class="button wide"
              onClick=${()=>t(0)}>${s("q_scale")}</button>`}`:l`<${Kn} survey=${a} t=${s} />`}</article>`)}
    ${o.filter(a=>!a.survey).map(a=>l`<article class="measure" key=${a.id}>${i([a])}</article>`)}
  </section>`}var Kn=({survey:e,t})=>l`<p class="gentle">${e.needs_internet&&t("m_internet")}${e.sensitive&&l` · ${t("m_personal")}`}</p>
  ${e.url?l`<a class="button wide" href=${e.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${e.url}</p>`:l`<p class="note">${t("m_no_link")}</p>`}`;function Xn({one:e,state:t,t:n,...s}){let r=c=>(t.filled[e.id]||{})[c]||{},o=c=>W(s.frame.visit,`filled:${e.id}:${c}`),[i,a]=k(()=>e.whens.find(o)??null),_=e.whens.some(c=>Object.keys(r(c)).length),$=async()=>{let c=await s.page.call("empty",{instrument:e.id});s.say(c.ok?{words:n("m_withdrawn")}:c)};return l`<h4>${e.title}</h4><p class="gentle">${n(`q_by_${e.by}`)}</p>
    ${i!==null?l`<${Zn} key=${i} one=${e} when=${i} now=${r(i)} t=${n} close=${()=>a(null)} ...${s} />`:l`${e.whens.map(c=>l`<button key=${c} class="button wide" onClick=${()=>a(c)}>
            ${c&&`${n(`m_${c}`)}: `}${n(Object.keys(r(c)).length?"q_change":"q_open")}</button>
            <p class="gentle">${n("q_answered",{n:Object.keys(r(c)).length,all:e.items.length})}</p>`)}
          ${_&&e.by==="person"&&l`<button class="button quiet wide" onClick=${$}>${n("q_empty")}</button>`}
          <p class="gentle">${n("m_source",{words:e.source})}</p>
          ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}`}function Zn({one:e,when:t,now:n,frame:s,page:r,t:o,onTyping:i,say:a,close:_}){let $=`filled:${e.id}:${t}`,[c,f]=k(()=>W(s.visit,$)||{answers:{}}),[d,u]=k(!1),m=G(r),b=Object.keys(c.answers).length>0;D(()=>{if(b)return i(!0),()=>i(!1)},[b]),D(()=>{c.sending&&y(c.sending)},[]);let p=v=>{f(v),z(s.visit,$,v)},h=(v,E)=>p({...c,id:null,sending:null,answers:{...c.answers,[v]:E}}),g=v=>v.id in c.answers?c.answers[v.id]:n[v.id],x=e.items.filter(v=>v.kind==="number"&&!en(v,g(v))).length,y=async v=>{u(!0);let E=await le(r,s.visit,$,v);if(u(!1),!E.ok)return a(E);a({words:o("q_saved")}),_()},H=()=>{let v=e.items.filter(S=>S.id in c.answers),E=Object.fromEntries(v.map(S=>[S.id,ss(S,c.answers[S.id])])),O=c.id||A(),q={command:"fill",id:O,instrument:e.id,when:t,answers:E,agreed:e.by==="person"};p({...c,id:O,sending:q}),y(q)},N=()=>{J(s.visit,$),_()},M=e.by!=="person"||c.agreed||Object.keys(n).length>0;return l`${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(v=>l`<div class="asked-one composer" key=${v.id}>
      <${ts[v.kind]||we.choice} field=${v} value=${g(v)} t=${o} disabled=${d} set=${E=>h(v.id,E)} />
      ${v.kind==="choices"&&l`<p class="gentle">${o("q_choices")}</p>`}
      ${v.personal&&l`<p class="note">${o("q_personal")}</p>`}</div>`)}
    ${e.by==="person"&&l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(M)} disabled=${d}
      onClick=${()=>p({...c,agreed:!M})}><span class="tick" aria-hidden="true"></span><span>${o("q_agree")}</span></button>`}
    ${x>0&&l`<p class="note" role="status">${o("q_fix",{n:x})}</p>`}
    ${d&&!m&&l`<p class="note later" role="status">${o("sent_later")}</p>`}
    <button class="button primary wide" disabled=${d||!b||x>0||!M} onClick=${H}>${o("q_send")}</button>
    <button class="button quiet wide" disabled=${d} onClick=${N}>${o("q_close")}</button>`}function es({field:e,value:t,set:n,t:s,disabled:r}){let o=!en(e,t);return l`<div class="part"><label class="label" for=${`part-${e.id}`}>${e.text}</label>
    <input id=${`part-${e.id}`} class="line" inputmode=${e.least<0?"text":"decimal"} autocomplete="off" value=${t??""}
      aria-invalid=${String(o)} disabled=${r} onInput=${i=>n(i.target.value)} />
    <p class=${o?"note confirm":"gentle"} role=${o&&"alert"}>${s("q_between",e)}</p></div>`}var ts={text:we.text,number:es},ns=e=>e.replace(/[\u0e50-\u0e59]/g,t=>t.charCodeAt(0)-3664).replace(/[\s,]/g,""),Je=e=>ns(String(e??"")),en=({least:e,most:t},n)=>{let s=Je(n);return!s||/^-?\d+(\.\d+)?$/.test(s)&&Number(s)>=e&&Number(s)<=t},ss=(e,t)=>e.kind!=="number"?t:Je(t)?Number(Je(t)):null;function nn({frame:e,...t}){let{t:n}=t;return l`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>l`<${os} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var tn=e=>({when:e,answers:{},code:""});function os({one:e,frame:t,state:n,page:s,t:r,onTyping:o,say:i}){let a=n.measures[e.id],_=`measure:${e.id}`,[$,c]=k(()=>W(t.visit,_)),[f,d]=k(!1);D(()=>(o(!!$),()=>o(!1)),[!!$]);let u=h=>{c(h),h?z(t.visit,_,h):J(t.visit,_)},m=async h=>{let g=await s.call("consent",{instrument:e.id,given:h});if(!g.ok)return i(g);u(h?tn("before"):null),h||i({words:r("m_withdrawn")})},b=h=>u({...tn(h),answers:(a[h]||{}).answers||{}}),p=()=>{u(null),scrollTo(0,0)};return l`<article class="measure"><h3>${e.title}</h3>
    ${f?l`<p class="note good" role="status">${r("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>d(!1)}>${r("m_back")}</button>`:a.consent?$?l`<${is} one=${e} mine=${a} draft=${$} keep=${u} page=${s} t=${r} say=${i} saved=${p} />`:l`<${ls} one=${e} mine=${a} t=${r} open=${b} withdraw=${()=>m(!1)} />`:l`<${rs} t=${r} begin=${()=>m(!0)} skip=${()=>d(!0)} />`}
    ${!f&&!$&&l`<p class="gentle">${r("m_items",{n:e.items.length})} · ${r("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}
    ${a.consent&&$&&l`<button class="button quiet wide" onClick=${()=>{u(null),!a.before.answers&&!a.after.answers&&m(!1),d(!0)}}>
      ${r("m_skip")}</button>`}
  </article>`}function rs({t:e,begin:t,skip:n}){let[s,r]=k(!1);return l`<button class="button wide" onClick=${n}>${e("m_skip")}</button>
    <button type="button" role="checkbox" class="choice option" aria-checked=${String(s)}
      onClick=${()=>r(!s)}><span class="tick" aria-hidden="true"></span><span>${e("m_consent")}</span></button>
    <button class="button primary wide" disabled=${!s} onClick=${t}>${e("m_begin")}</button>
    ${!s&&l`<p class="gentle">${e("m_tick")}</p>`}`}function is({one:e,mine:t,draft:n,keep:s,page:r,t:o,say:i,saved:a}){let[_,$]=k(!1),c=e.items.filter(u=>!(u.id in n.answers)).length,f=(u,m)=>s({...n,id:null,answers:{...n.answers,[u]:m}}),d=async()=>{let u={...n,id:n.id||A()};s(u),$(!0);let m=await r.call("measure",{id:u.id,instrument:e.id,when:u.when,answers:u.answers,code:u.code});if($(!1),!m.ok)return i(m);a()};return l`<${as} draft=${n} keep=${s} mine=${t} t=${o} />
    ${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map((u,m)=>l`<div class="part asked-one" role="radiogroup" key=${u.id} aria-label=${u.text}>
      <p class="label"><span class="num">${m+1}</span> ${u.text}</p>
      <div class="responses">${e.responses.map((b,p)=>{let h=e.values[p];return l`<button type="button" role="radio" key=${b} class="choice" aria-checked=${String(n.answers[u.id]===h)}
          onClick=${()=>f(u.id,h)}>${b}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?l`<p class="gentle">${o("m_coded")}</p>`:l`<label class="label" for="code">${o("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${u=>s({...n,id:null,code:u.target.value})} />
          <p class="gentle">${o("m_code_hint")}</p>`}
    ${c>0&&l`<p class="note" role="status">${o("m_left",{n:c})}</p>`}
    <button class="button primary wide" disabled=${_||c===e.items.length} onClick=${d}>${o("m_save")}</button>`}function as({draft:e,keep:t,mine:n,t:s}){let r=o=>t({...e,id:null,when:o,answers:(n[o]||{}).answers||e.answers});return l`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(o=>l`<button type="button" role="radio" key=${o} class="choice"
      aria-checked=${String(e.when===o)} onClick=${()=>r(o)}>${s(`m_${o}`)}</button>`)}</div></div>`}function ls({one:e,mine:t,t:n,open:s,withdraw:r}){let o=["before","after"].filter(i=>t[i].answers);return l`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${o.map(i=>l`<${cs} key=${i} one=${e} when=${i} result=${t[i]} t=${n} />`)}
    ${t.change!==null&&l`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(i=>l`<button class="button quiet wide" key=${i} onClick=${()=>s(i)}>
      ${n(`m_${i}`)}: ${n(t[i].answers?"m_change_answers":"m_begin")}</button>`)}
    <button class="button quiet wide" onClick=${r}>${n("m_withdraw")}</button>`}function cs({one:e,when:t,result:n,t:s}){let r=e.values[e.values.length-1]*e.items.length;return l`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):l`<span class="score">${s("m_score",{n:n.total,all:r})}</span><br />${n.band}`}</p>`}var sn="samut:closed";function on({state:e,page:t,t:n,say:s}){let{announced:r,called:o,pause:i}=e,[a,_]=k(us),$=()=>{_(r.id);try{sessionStorage.setItem(sn,r.id)}catch{}},c=async()=>{let f=await t.call("came");f.ok||s(f)};return l`<div role="status">
    ${o&&l`<div class="notice call"><strong>${n("called")}</strong>
      <button class="button primary" onClick=${c}>${n("came")}</button></div>`}
    ${r.text&&r.id!==a&&l`<div class="notice"><p><strong>${n("announced")}</strong>
      <span lang="th">${r.text}</span></p><button class="button" onClick=${$}>${n("close")}</button></div>`}
    ${i.text&&l`<div class="notice rest"><p><strong lang="th">${i.text}</strong> <span>${n("pause_time",{time:i.time})}</span></p></div>`}
  </div>`}function us(){try{return sessionStorage.getItem(sn)}catch{return""}}var _s=["attendance","contact","happiness","research"];function rn({own:e,page:t,t:n,say:s}){let[r,o]=k(!1),i=async(_,$)=>{let c=await t.call(_,$);return c.ok||s(c),c.ok},a=async _=>await i("ask_to_erase",{asked:_})&&o(!1);return l`<details class="own-data"><summary class="button quiet">${n("own_link")}</summary>
    <p>${n("own_free")}</p>
    <p class="label">${n("own_agree")}</p>
    ${_s.map(_=>l`<button type="button" role="checkbox" key=${_} class="choice option" aria-checked=${String(e.agreed[_])}
      onClick=${()=>i("agree",{[_]:!e.agreed[_]})}><span class="tick" aria-hidden="true"></span>${n(`own_${_}`)}</button>`)}
    ${e.erased&&l`<p class="note">${n("own_erased",{at:e.erased})}</p>`}
    ${e.asked?l`<p class="note">${n("own_erase_asked")}</p><button class="button quiet" onClick=${()=>a(!1)}>${n("own_erase_back")}</button>`:!r&&l`<button class="button quiet" onClick=${()=>o(!0)}>${n("own_erase")}</button>`}
    ${r&&!e.asked&&l`<div class="ask"><p>${n("own_erase_what")}</p><p>${n("own_erase_leaves")}</p>
      <button class="button" onClick=${()=>a(!0)}>${n("own_erase_ask")}</button>
      <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div>`}
  </details>`}var Ce="plan_goal";function an({questions:e,frame:t,state:n,page:s,t:r,onTyping:o,moved:i,say:a}){let[_,$]=k(""),c=u=>{$(u),scrollTo(0,0)},f=e.find(u=>u.id===_),d={frame:t,state:n,page:s,t:r};return f?l`<div class="plan-row">
    <button class="button quiet" onClick=${()=>c("")}>${r("plan_back")}</button>
    <${f.id===Ce?fs:ms} question=${f} onTyping=${o} moved=${i} say=${a} ...${d} />
  </div>`:l`<${$s} questions=${e} go=${c} ...${d} />`}function $s({questions:e,go:t,frame:n,state:s,t:r}){let o=e.find(c=>c.id===Ce),i=c=>s.answers.filter(f=>f.question===c),a=s.plan.rows.filter(c=>c.heading||e.some(f=>f.id===c.question)),_=a.filter(c=>!c.heading),$=_.filter(c=>i(c.question).length);return l`<section class="plan-home">
    ${o&&l`<div class="plan-goals"><h2>${o.text}</h2>
      ${i(o.id).length===0&&l`<p class="gentle">${r("plan_goals_none")}</p>`}
      <ol>${i(o.id).map(c=>l`<li key=${c.item} lang="th">${c.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(o.id)}>${r(i(o.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${r("plan_rows")}</h2>
    <p class="plan-filled">${r("plan_filled",{n:$.length,all:_.length})}</p>
    <div class="progress" aria-hidden="true">${_.map(c=>l`<span key=${c.question}
      class=${i(c.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${a.map(c=>l`<li key=${c.question}>${c.heading?l`<h3><span class="num">${c.num}</span> ${c.text}</h3>`:l`<button class="choice plan-choice" onClick=${()=>t(c.question)}>
          <span><span class="num">${c.num}</span> ${c.text}</span>
          <${ps} lines=${i(c.question).length} draft=${ds(W(n.visit,`${c.question}::`))} t=${r} />
        </button>`}</li>`)}</ul>
  </section>`}var ds=e=>e&&(e.text.trim()||ee(e.fields));function ps({lines:e,draft:t,t:n}){return t?l`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?l`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:l`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function fs(e){let{question:t,state:n,t:s}=e,r=n.answers.filter(o=>o.question===t.id).length;return l`<p class="note">${s(r>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${ce} ...${e} />`}var ln=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function ms(e){let{question:t,state:n,t:s}=e,r=n.offers&&n.offers[t.id]||[];return l`<${ce} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${r.filter(o=>o.question!==Ce)} links=${r.filter(o=>o.question===Ce)}
    under=${o=>l`<${hs} thread=${n.plan.threads[o.item]} t=${s} />`} />`}function hs({thread:e,t}){return!e||!e.length?null:l`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>l`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${Y(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function gs(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function Ge({answers:e,questions:t,t:n,empty:s}){if(!e.length)return l`<p class="gentle">${s}</p>`;let r=Object.fromEntries(t.map(o=>[o.id,o.text]));return l`<ol class="timeline">
    ${gs(e).map(o=>l`<li key=${o.item} class=${o.year==null?"undated":""}>
        <span class="when">${o.year_text||n("year_unknown")}</span>
        <span class="what">${o.text||r[o.question]}</span>
        ${o.text&&l`<span class="asked">${r[o.question]}</span>`}
      </li>`)}
  </ol>`}var ue=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function bs({frame:e,state:t,page:n,t:s}){let[r,o]=k({led:ue(t),phase:t.phase,step:0}),[i,a]=k(null),_=X(!1),[,$]=k(0);Ut(n,e.visit);let c=()=>o({led:ue(t),phase:t.phase,step:0});D(()=>{r.led!==ue(t)&&!_.current&&c()}),D(()=>{cn(t,e)&&!_.current&&location.assign(`/a/${t.lead}`)});let f=h=>{_.current=h,$(g=>g+1)},d=h=>{o({...r,step:h}),scrollTo(0,0)},u=ys(r.phase,t,e),m=u[Math.min(r.step,u.length-1)],b=r.led!==ue(t),p={frame:e,state:t,page:n,t:s,onTyping:f,moved:b,go:d,say:a};return l`<div class="form" data-phase=${r.phase}>
    <div class="bar">
      <strong>${Ke(r.phase,e,s)}</strong>
      <${Et} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${on} state=${t} page=${n} t=${s} say=${a} />
    <${Ss} steps=${u} now=${u.indexOf(m)} t=${s} />
    ${cn(t,e)&&l`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${b&&l`<${Ds} state=${t} frame=${e} t=${s} go=${c} />`}
    ${!b&&r.phase!==t.phase&&l`<button class="button" onClick=${c}>${s("now_at")}</button>`}
    <${ws} step=${m} at=${r} key=${r.phase+u.indexOf(m)+(m.about||"")} ...${p} />
    <${qs} steps=${u} now=${u.indexOf(m)} go=${d} t=${s} />
    ${r.phase===t.phase&&!b&&l`<${Os} state=${t} frame=${e} t=${s}
      go=${h=>o({led:ue(t),phase:h,step:0})} />`}
    <${rn} own=${t.own} page=${n} t=${s} say=${a} />
    ${i&&l`<${Ps} toast=${i} t=${s} close=${()=>a(null)} />`}
  </div>`}function ys(e,t,n){if(n.kind!=="memory")return e==="gallery"?vs(e,t,n):ks(e,t,n);let s=o=>n.questions.filter(i=>i.phase===o).map(i=>({question:i}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let r=t.rounds.mine;return r?[{work:r},...s(e).map(o=>({...o,about:r})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function ks(e,t,n){let s=n.phases.find($=>$.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let r=n.questions.filter($=>$.phase===(s.looks_at||e)),o=$=>n.questions.find(c=>c.id===$),i=n.questions.filter($=>s.revises.includes($.id)),a=[...r,...i];if(!s.shows.length&&!a.length)return[{look:!0}];if(s.board==="plan"){let $=r.map(c=>ln(c,t.plan.off));return[{plan:$},{ours:$}]}let _=$=>$.of?{ticks:$}:{question:$,again:i.includes($),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...i.length?[{asked:!0}]:[],...a.map(_),...a.length?[{ours:r.map($=>$.of?o($.of):$),again:i.filter($=>!$.of)}]:[]]}function vs(e,t,n){let s=t.rounds.mine,r=n.questions.filter(o=>o.phase===e);return s?[{work:s},...r.map(o=>({question:o,about:s})),{ours:r,again:[]}]:[{late:!0}]}var cn=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function ws({step:e,at:t,moved:n,frame:s,state:r,page:o,t:i,onTyping:a,say:_,go:$}){if(e.question){let c=r.walk.find(f=>f.group===e.about);return l`<${ce} question=${e.question} again=${e.again} about=${e.about} aboutName=${c&&c.name}
      frame=${s} state=${r} page=${o} t=${i} onTyping=${a} moved=${n} say=${_} />
      ${e.mates&&l`<${Rt} question=${e.question} frame=${s} state=${r} t=${i} />`}`}return e.plan?l`<${an} questions=${e.plan} frame=${s} state=${r} page=${o} t=${i} onTyping=${a}
      moved=${n} say=${_} />`:e.measures?l`<${nn} frame=${s} state=${r} page=${o} t=${i} onTyping=${a} say=${_} />`:e.surveys?l`<${Zt} frame=${s} state=${r} page=${o} t=${i} onTyping=${a} say=${_} go=${$} />`:e.ticks?l`<${Qt} question=${e.ticks} frame=${s} state=${r} page=${o} t=${i} say=${_} />`:e.asked?l`<${Kt} state=${r} t=${i} />`:e.work?l`<${xs} work=${r.walk.find(c=>c.group===e.work)} frame=${s} t=${i} />`:e.look?l`<${Ye} title=${i("look_title")} text=${i("look_text")} />`:e.shows?l`<${Bt} things=${e.shows} t=${i} />`:e.waiting?l`<${Ye} title=${i("waiting_title")} text=${i("waiting_text")} />`:e.late?l`<${Ye} title=${i("gallery_wait_title")}
      text=${i((s.kind==="memory"?"gallery_":"walk_")+(r.rounds.number?"late":"wait"))} />`:l`<${Cs} phase=${t.phase} ours=${e.ours} again=${e.again} frame=${s} state=${r} page=${o} t=${i} say=${_} />`}var Ye=({title:e,text:t})=>l`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function xs({work:e,frame:t,t:n}){return e?l`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?l`<${Ge} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:l`<${ze} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function Cs({phase:e,ours:t,again:n=[],frame:s,state:r,page:o,t:i,say:a}){let _=r.done.includes(e),$=async()=>{let f=await o.call("done",{phase:e,done:!_});f.ok||a(f)},c=r.answers.filter(f=>s.questions.some(d=>d.id===f.question&&d.phase==="recall"));return l`<section>
    ${t?l`<h2>${i(Qe(t)?"mine_title":"ours_title")}</h2>
          ${n.length>0&&l`<${Xt} questions=${n} frame=${s} state=${r} t=${i} />`}
          ${t.length>0&&l`<${ze} questions=${t} frame=${s} t=${i} walk=${r.walk}
            answers=${r.answers.filter(f=>t.some(d=>d.id===f.question)&&(f.own||!Qe(t)))} />`}`:l`<h2>${i("timeline_title")}</h2>
          <${Ge} answers=${c} questions=${s.questions} t=${i} empty=${i("timeline_empty")} />`}
    ${_&&l`<p class="note good">${i("done_words")}</p>`}
    <button class=${"button "+(_?"quiet":"primary")} onClick=${$}>${i(_?"done_no":"done_yes")}</button>
  </section>`}var Qe=e=>e.every(t=>t.by==="person");function Ss({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return l`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((r,o)=>l`<span key=${o} class=${o<=t?"past":""} />`)}
  </div>`}function qs({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let r=e.length-1;return l`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===r?0:r)}>
      ${s(t===r?e[r].surveys?"m_to_measures":"to_questions":Ts(e[r]))}
    </button>
    <button class="button" disabled=${t===r} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function Ts(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":Qe(e.ours||[])?"to_mine":"to_ours"}function Ds({state:e,frame:t,t:n,go:s}){let r=e.phase==="gallery"&&e.rounds.number,o=r?n("moved_round",{n:r}):n("moved",{phase:Ke(e.phase,t,n)});return l`<div class="moved" role="status"><p>${o}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function Os({state:e,frame:t,t:n,go:s}){let r=e.reached.filter(o=>o!==e.phase&&o!=="gallery");return l`<p class="reopen">
    ${r.map(o=>l`<button class="button quiet" key=${o} onClick=${()=>s(o)}>
      ${n("back_to",{phase:Ke(o,t,n)})}
    </button>`)}
  </p>`}function Ps({toast:e,t,close:n}){D(()=>{let r=setTimeout(n,1e4);return()=>clearTimeout(r)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("not_saved"));return l`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&l`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function Ke(e,t,n){let s=t.phases.find(r=>r.id===e);return s?s.title:n("phase_waiting")}var Zo=Pt(bs);export{Zo as default};
