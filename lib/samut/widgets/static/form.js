var x,Ze,un,U,Se,fe,et,pe,tt,Te,qe,_n,oe=Symbol.for("pv"),me={},he=[],pn=/^m(i|n|o|s|text|space)$/,Pe=Array.isArray,De=he.slice,G=Object.assign;function J(e){e&&e.parentNode&&e.remove()}function nt(e,t,n){var s,r,o,i={},a=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?r=t[o]:i[o]=t[o];return a>2&&(i.children=a>3?De.call(arguments,2):n),se(e,i,s,r,null)}function se(e,t,n,s,r){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:oe,__v:r||++Ze,__i:-1,__u:0};return!r&&x.vnode&&x.vnode(o),o}function ge(e){return e.children}function $e(e,t){this.props=e,this.context=t,this.__g=0}function F(e,t){if(t==null)return e.__&&F(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:F(e)}function $n(e){var t,n=e.__v,s=n.__e,r=[],o=[],i=e.__P;i&&((t=G({constructor:oe},n)).__v=n.__v+1,x.vnode&&x.vnode(t),Oe(i,t,n,e.__n,i.namespaceURI,32&n.__u?[s]:null,r,s||F(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,lt(r,t,o),n.__=n.__e=null,t.__e!=s&&st(t))}function st(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),st(e)}function Ke(e){(8&e.__g||(e.__g|=8,U.push(e),fe++))&&Se==x.debounceRendering||((Se=x.debounceRendering)||queueMicrotask)(ot)}function ot(){try{for(var e,t=1;U.length;)U.length>t&&U.sort(et),e=U.shift(),t=U.length,8&e.__g&&$n(e)}finally{(fe=U.length)&&(Se||queueMicrotask)(ot)}}function rt(e,t,n,s,r,o,i,a,_,p,u){var f,d,c,m,b,$,h=s.__k||he,g=t.length;for(_=dn(n,t,h,_,g),f=0;f<g;f++)(c=n.__k[f])!=null&&(d=~c.__i&&h[c.__i]||me,c.__i=f,$=Oe(e,c,d,r,o,i,a,_,p,u),m=c.__e,(d.ref!=c.ref||8&d.__u)&&(d.ref&&Ee(d.ref,null,c,d),c.ref&&u.push(c.ref,c.__c||m,c)),b=b||m,4&c.__u?(_=it(c,_,e,!d.__v),d.__e&&(d.__e=null)):typeof c.type=="function"&&$!==void 0?_=$:m&&(_=m.nextSibling),c.__u&=-21);return n.__e=b,_}function dn(e,t,n,s,r){var o,i,a,_,p,u,f,d,c,m=n.length,b=m,$=0,h=0,g=e.__k=Array(r);for(o=0;o<r;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[o]=se(null,i):Pe(i)?i=g[o]=se(ge,{children:i}):i.constructor===oe&&i.__b?i=g[o]=se(i.type,i.props,i.key,i.ref,i.__v):g[o]=i,_=o+$,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=fn(i,n,_,b))&&(b--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==_-1?$--:p==_+1?$++:p!=_&&(p>_?$--:$++,h=1)):(~p||(r>m?$--:r<m&&$++),typeof i.type!="function"&&(i.__u|=4))):g[o]=null;if(h){for(u=[],f=[],o=0;o<r;o++)if((i=g[o])&&16&i.__u){for($=0,d=u.length;$<d;)u[c=$+d>>1]<i.__i?$=c+1:d=c;u[$]=i.__i,f[o]=$+1}for($=u.length;o--;)f[o]&&(f[o]==$?$--:g[o].__u|=4)}if(b)for(o=0;o<m;o++)!(a=n[o])||2&a.__u||(a.__e==s&&(s=F(a)),Ae(a,a));return s}function it(e,t,n,s){var r,o,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&(r[o].__=e,t=it(r[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=F(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function fn(e,t,n,s){var r,o=e.key,i=e.type,a=t[n],_=a&&!(2&a.__u);if(a===null&&o==null||_&&o==a.key&&i==a.type)return n;if(s>(_?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r}return-1}function Xe(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _e(e,t,n,s,r){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Xe(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Xe(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=qe[t]||(qe[t]=mn(t)),(e.__a||(e.__a={}))[t]=Te,o=t!=(t=t.replace(tt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function mn(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[pe]==null)t[pe]=Te++;else if(t[pe]<this.__a[e])return;return n(x.event?x.event(t):t)}}}function Oe(e,t,n,s,r,o,i,a,_,p){var u,f,d,c,m,b,$,h,g,w,y,I,A,j,H,L,D,q,N=t.type;if(t.constructor!==oe)return null;128&n.__u&&(_=32&n.__u,u=n.__c.__z)&&(t.__u|=_,f=o=[],u.nodeType==8?a=de(u,o):o.push(u),a=o[0]||a),(u=x.__b)&&u(t);e:if(typeof N=="function"){d=i.length;try{if(h=t.props,g=(u=N.prototype)&&u.render,w=(u=N.contextType)&&s[u.__c],y=u?w?w.props.value:u.__:s,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(g?t.__c=c=new N(h,y):(t.__c=c=new $e(h,y),c.constructor=N,c.render=gn),w&&w.sub(c),c.state||(c.state={}),c.__n=s,c.__g|=8,c.__h=[],c.__k=[]),g&&(c.__s||(c.__s=c.state),N.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=G({},c.__s)),G(c.__s,N.getDerivedStateFromProps(h,c.__s)))),m=c.props,b=c.state,c.__v=t,n.__c){if(h!==m&&g&&!N.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(h,y),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(h,c.__s,y)===!1){t.__v!=n.__v&&(c.props=h,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(T){T&&(T.__=t)}),he.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&i.push(c),a=F(n);break e}c.componentWillUpdate&&c.componentWillUpdate(h,c.__s,y),g&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(m,b,$)})}else g&&!N.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),g&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=y,c.props=h,c.__P=e,c.__g&=-5,I=x.__r,A=g?25:0;do c.__g&=-9,I&&I(t),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++A<25);g&&(he.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(s=G({},s,c.getChildContext())),g&&n.__c&&c.getSnapshotBeforeUpdate&&($=c.getSnapshotBeforeUpdate(m,b)),j=u&&u.type===ge&&u.key==null?u.props.children:u,h.__P&&(u=a,r=(e=h.__P).namespaceURI,_=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(T){T&&Ae(T,T)}),n.__k=null),a=n.__k?F(n,0):null),a=rt(e,Pe(j)?j:[j],t,n,s,r,o,i,a,_,p),h.__P&&(t.__e=null,a=u),t.__u&=-161,f&&f.some(J),c.__h.length&&i.push(c),1&c.__g&&(c.__g&=-4)}catch(T){if(i.length=d,t.__v=null,_||o)if(T&&T.then){if(t.__u|=128|_,o){for(~(D=o.indexOf(a||void 0))||(D=o.length);(q=o[D-1])&&q.nodeType==8;)D--;for(;D<o.length;D++)if(q=o[D])if(o[D]=null,H){if(q==L)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(L=de(H=q))}}if(!H){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;H=a}(u=de(H=t.__c.__z||(t.__c.__z=H)))?(t.__e=H,a=u):t.__e=a,a=a&&a.nextSibling}else o&&o.some(J);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),T&&T.then||at(t),x.__e(T,t,n)}}else a=t.__e=hn(n.__e,t,n,s,r,o,i,_,p,e);return(u=x.diffed)&&u(t),a}function de(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function at(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(at))}function lt(e,t,n){for(var s=0;s<n.length;)Ee(n[s++],n[s++],n[s++]);x.__c&&x.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(o){o.call(r)})}catch(o){x.__e(o,r.__v)}})}function hn(e,t,n,s,r,o,i,a,_,p){var u,f,d,c,m,b,$,h,g=n.props||me,w=t.props,y=t.type;if(y=="svg"?r="http://www.w3.org/2000/svg":y=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((m=o[u])&&(y?m.localName==y:m.nodeType==3)){e=m,o[u]=null;break}}if(!e){if(h=p.ownerDocument||document,!y)return h.createTextNode(w);e=h.createElementNS(r,y,w.is?w:p),a&&(x.__m&&x.__m(t,o),a=!1),o=null}if(y){if(p=y=="template"&&e.content||e,o=y=="textarea"&&w.defaultValue!=null?null:o&&De.call(p.childNodes),!a&&o)for(g={},u=0;u<e.attributes.length;u++)g[(m=e.attributes[u]).name]=m.value;for(u in g)m=g[u],u=="dangerouslySetInnerHTML"?d=m:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||_e(e,u,null,m,r);for(u in w)m=w[u],u=="children"?c=m:u=="dangerouslySetInnerHTML"?f=m:u=="value"?b=m:u=="checked"?$=m:a&&typeof m!="function"||g[u]===m||_e(e,u,m,g[u],r);f?(a||d&&(f.__html==d.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(d&&(e.textContent=""),(y=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&pn.test(y))&&(r="http://www.w3.org/1999/xhtml"),rt(p,Pe(c)?c:[c],t,n,s,r,o,i,o?o[0]:n.__k&&F(n,0),a,_),o&&o.some(J)),a&&y!="textarea"||(u="value",y=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(y!="progress"||b)||_e(e,u,b,g[u],r),u="checked",$!=null&&$!=e[u]&&_e(e,u,$,g[u],r))}else g===w||a&&e.data==w||(e.data=w);return e}function Ee(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){x.__e(r,n)}}function Ae(e,t,n){var s,r,o,i;if(x.unmount&&x.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ee(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){x.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&Ae(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(r=de(s,o=[]))&&(s==e.__e&&o.some(J),J(r),J(s)),n||J(e.__e),e.__e=e.__c=e.__=null}function gn(e,t,n){return this.constructor(e,n)}function Ne(e,t){var n,s,r,o;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=se(ge,{children:[e]}),r=[],o=[],Oe(t,t.__k,s||me,me,t.namespaceURI,s?null:t.firstChild?De.call(t.childNodes):null,r,s?s.__e:t.firstChild,n,o),lt(r,t.__k,o),t.__k.props.children=null}x={__e:function(e,t,n,s){for(var r,o,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(o=r.constructor)&&o.getDerivedStateFromError)&&r.setState(o.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,s||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(a){e=a}}throw fe=0,e}},Ze=0,un=function(e){return e!=null&&e.constructor===oe},$e.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=G({},this.state)),typeof e=="function"&&(e=e(G({},n),this.props)),e&&(G(n,e),this.__v&&(t&&this.__k.push(t),Ke(this)))},$e.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ke(this))},$e.prototype.render=ge,U=[],fe=0,et=function(e,t){return e.__v.__b-t.__v.__b},pe=Symbol(),tt=/(PointerCapture)$|Capture$/i,Te=0,qe={},_n=0;var ie,S,Me,ct,Ie=Object.is,be=0,gt=[],je=[],C=x,ut=C.__b,_t=C.__r,pt=C.diffed,$t=C.__c,dt=C.unmount,ft=C.__;function We(e,t){C.__h&&C.__h(S,e,be||t),be=0;var n=S.__H||(S.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function v(e){return be=1,bn(yt,e)}function bn(e,t,n){var s=We(ie++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):yt(void 0,t),function(o){var i=(s.__N||s.__)[0],a=s.t(i,o);Ie(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=S,!S.__f)){S.__f=!0;var r=S.shouldComponentUpdate;S.shouldComponentUpdate=function(o,i,a){var _=this.__H;if(!_)return!0;var p=!1,u=this.props!=o;if(_.__.some(function(d){d.__N&&(p=!0,Ie(d.__[0],d.__N[0])||(u=!0))}),r){var f=r.call(this,o,i,a);return p?f||u:f}return!p||u}}return s.__}function P(e,t){var n=We(ie++,3);!C.__s&&bt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,S.__H.__h.push(n))}function Y(e){return be=5,yn(function(){return{current:e}},[])}function yn(e,t){var n=We(ie++,7);return bt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function kn(){var e;do{for(;e=je.shift();)try{re(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=gt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(re),t.__h.some(He),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(je.length)}C.__b=function(e){S=null,ut&&ut(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ft&&ft(e,t)},C.__r=function(e){_t&&_t(e),ie=0;var t=(S=e.__c).__H;t&&(Me==S?S.__h=[]:(t.__h.some(re),t.__h.some(He),ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Me=S},C.diffed=function(e){pt&&pt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ht(gt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Me=S=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(re),n.__h=n.__h.filter(function(s){return!s.__||He(s)})}catch(s){n.__h=[function(){throw s}]}}),$t&&$t(e,t)},C.unmount=function(e){dt&&dt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ht(je.push(r))}else re(r)}catch(o){t=o}}),s.__H=void 0,t&&C.__e(t,s.__v))};var mt=typeof requestAnimationFrame=="function";function vn(e){var t,n=function(){clearTimeout(s),mt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);mt&&(t=requestAnimationFrame(n))}function ht(e){e!=1&&ct==C.requestAnimationFrame||((ct=C.requestAnimationFrame)||vn)(kn)}function re(e){var t=S,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),S=t}function He(e){var t=S;e.__c=e.__(),S=t}function bt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ie(n,e[s])})}function yt(e,t){return typeof t=="function"?t(e):t}var vt=function(e,t,n,s){var r;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],a=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++o]]=a:i===6?s[1][t[++o]]+=a+"":i?(r=e.apply(a,vt(e,a,n,["",null])),s.push(r),a[0]?t[0]|=2:(t[o-2]=0,t[o]=r)):s.push(a)}return s},kt=new Map;function wt(e){var t=kt.get(this);return t||(t=new Map,kt.set(this,t)),(t=vt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,r,o=1,i="",a="",_=[0],p=function(d){o===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?_.push(0,d,i):o===3&&(d||i)?(_.push(3,d,i),o=2):o===2&&i==="..."&&d?_.push(4,d,0):o===2&&i&&!d?_.push(5,0,!0,i):o>=5&&((i||!d&&o===5)&&(_.push(o,0,i,r),o=6),d&&(_.push(o,d,0,r),o=6)),i=""},u=0;u<n.length;u++){u&&(o===1&&p(),p(u));for(var f=0;f<n[u].length;f++)s=n[u][f],o===1?s==="<"?(p(),_=[_],o=3):i+=s:o===4?i==="--"&&s===">"?(o=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,r=i,i=""):s==="/"&&(o<5||n[u][f+1]===">")?(p(),o===3&&(_=_[0]),o=_,(_=_[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):i+=s),o===3&&i==="!--"&&(o=4,_=_[0])}return p(),_})(e)),t),arguments,[])).length>1?t:t[0]}var ye="samut:drafts";var W={n:0,visit:"",drafts:{}},Q,V,xt,B=(e,t)=>Be(e).drafts[t]??null,K=(e,t,n)=>Le(e,s=>({...s,[t]:n})),X=(e,t)=>Le(e,({[t]:n,...s})=>s),Ct=e=>Object.entries(Be(e).drafts).filter(([,t])=>t.sending);async function St(e){W=[W,qt(),await Promise.race([wn(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Le(e,n=>n)}function Be(e){let t=qt();return t&&t.n>W.n&&(W=t),W.visit===e?W:{...W,visit:e,drafts:{}}}function Le(e,t){let{n,drafts:s}=Be(e);W={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(ye,JSON.stringify(W))}catch{}Tt()}function qt(){try{return JSON.parse(localStorage.getItem(ye))}catch{return null}}function Tt(){if(xt=!!V,!(!Q||V))try{V=Q.transaction("kept","readwrite",{durability:"strict"}),V.objectStore("kept").put(W,ye),V.oncomplete=V.onabort=()=>{V=null,xt&&Tt()}}catch{Q=V=null}}function wn(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{Q=t.result,Q.onversionchange=()=>Q.close();let n=Q.transaction("kept").objectStore("kept").get(ye);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function ke(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,a)=>a in n?ke(i,n[a]):i);let r=Object.entries(e).filter(([i])=>!s.includes(i)),o=Object.entries(n).map(([i,a])=>[i,ke(e[i],a)]);return Object.fromEntries([...r,...o])}var l=wt.bind(nt),xn=15e3;function E(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Cn(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function Sn(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=a=>{n.connected()&&(a.sent+=1,a.seat=e.seat,a.timer=setTimeout(()=>a.settle({}),xn),e.send(a.command))},r=({sent:a,seat:_,command:p})=>!a||_===e.seat||!!p.args.id,o=a=>{let _=a&&t.get(a.id);_&&(typeof a.now=="number"&&_.sent===1&&(n.offset=a.now-Date.now()/1e3),_.settle(a))},i=()=>{let a=Array.from(t.values());a.forEach(_=>clearTimeout(_.timer)),n.connected()&&a.forEach(_=>r(_)?s(_):_.settle({}))};return n.call=(a,_={})=>new Promise(p=>{let u=E(),d={command:{id:u,do:a,args:_},settle:c=>{clearTimeout(d.timer),t.delete(u),p(c)},sent:0};if(a==="clock"&&!n.connected())return void p({});t.set(u,d),s(d)}),e.on("msg:custom",o),addEventListener("samut:connection",i),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",i)},n}function qn(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",ke(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Z(e){let[t,n]=v(e.connected());return P(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Pt(e){function t({model:n,page:s}){let[,r]=v(0);P(()=>{let a=()=>r(p=>p+1),_=()=>s.connected()&&s.call("clock").then(a);return n.on("change:state",a),n.on("change:frame",a),addEventListener("samut:connection",_),_(),()=>{n.off("change:state",a),n.off("change:frame",a),removeEventListener("samut:connection",_)}},[]);let o=n.get("frame"),i=(a,_)=>Cn(o.texts[a]??a,_);return l`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${i} />`}return{initialize:({model:n})=>St(n.get("frame").visit),render({model:n,el:s}){let r=Sn(n),o=qn(n);return Ne(l`<${t} model=${n} page=${r} />`,s),()=>{Ne(null,s),o(),r.close()}}}}function Tn(e,t){let[,n]=v(0);return P(()=>{let s=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Pn(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Dt({timer:e,page:t,t:n}){let s=Tn(e,t);if(s==null)return null;let r=s<0,o=r?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${Pn(s)}</span>
  </span>`}var Re=543;function At({question:e,values:t,change:n,frame:s,t:r,disabled:o,children:i}){let a=e.fields.filter(c=>!c.more),_=e.fields.filter(c=>c.more),[p]=v(_.some(c=>ee({one:t[c.id]}))),u=(c,m)=>n({fields:{...t,[c]:m}}),f=c=>{let m=Mn[c.kind];return l`<${m} key=${c.id} field=${c} value=${t[c.id]} frame=${s} t=${r}
      near=${t[c.after]} disabled=${o} set=${b=>u(c.id,b)} />`},d=_.map(c=>c.text.split(" (")[0]).join(" · ");return l`${a.map(f)}${i}
    ${_.length>0&&l`<details class="more-parts" open=${p}>
      <summary class="choice">${r("parts_more",{names:d})}</summary>${_.map(f)}</details>`}`}var Nt=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ee=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Dn({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function Ot({field:e,value:t,set:n,disabled:s}){let r=`part-${e.id}`,o=i=>n(i.target.value);return l`<div class="part"><${Dn} field=${e} of=${r} />
    ${e.kind==="line"?l`<input id=${r} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:l`<textarea id=${r} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function On({field:e,value:t,set:n,disabled:s,t:r}){let o=Array.from({length:e.levels},(i,a)=>a+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(i=>l`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${r("level",{n:i,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Et({field:e,value:t,set:n,disabled:s}){let r=e.kind==="choices",o=r?t||[]:[t].filter(Boolean),i=a=>{n(r?o.includes(a)?o.filter(_=>_!==a):[...o,a]:t===a?"":a)};return l`<div class="part" role=${r?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(a=>l`<button type="button" key=${a.id} role=${r?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(a.id))} disabled=${s}
      onClick=${()=>i(a.id)}><span class="tick" aria-hidden="true"></span>${a.text}</button>`)}
  </div>`}function En({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function An({field:e,value:t,near:n,set:s,disabled:r,frame:o,t:i}){let[a,_]=String(t||"").split("-"),p=/^\d+$/.test(a)&&a.length===4?Number(a)+Re:a,u=(c,m)=>s(c||m?`${c}-${m}`:""),f=c=>/^[0-9]{4}$/.test(c)?String(Number(c)-Re):c,d=c=>c.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${_||""} disabled=${r}
        onChange=${c=>u(a||Nn(c.target.value,n),c.target.value)}>
        <option value="">${i("month")}</option>
        ${o.texts.months.map((c,m)=>{let b=String(m+1).padStart(2,"0");return l`<option key=${b} value=${b}>${c}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${p||""} disabled=${r} onInput=${c=>u(f(d(c.target.value)),_||"")} />
    </div></div>`}function Nn(e,t){let n=new Date,[s,r]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<r?s+1:s)}var Mn={text:Ot,line:Ot,level:On,choice:Et,choices:Et,month:An,check:En};function Ue(e,t,n,s){return e?e.fields.filter(r=>ee({one:(t||{})[r.id]})).map(r=>({id:r.id,label:r.text,...In(r,t[r.id],n,s)})):[]}function In(e,t,n,s){let r=o=>(e.options.find(i=>i.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:r(t)}:e.kind==="choices"?{words:t.map(r).join(" · ")}:e.kind==="month"?{words:jn(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function jn(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Re}`}function ae({question:e,values:t,frame:n,t:s}){return l`${Ue(e,t,n,s).map(r=>l`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}function Mt({answer:e,question:t,under:n,frame:s,page:r,t:o,onEdit:i,onDeleted:a,onError:_}){let[p,u]=v(!1),f=Z(r),d=p&&!f&&l`<p class="note later" role="status">${o("sent_later")}</p>`,c=async($,h)=>{u(!0);let g=await r.call($,{id:E(),item:e.item,base:e.base,...h});return u(!1),g.ok||_(g),g.ok&&g.saved},m=()=>c("share",{shared:!e.shared}),b=async()=>{let $=await c("delete",{});$&&a(e.item,$)};return e.versions.length?l`<${Hn} answer=${e} question=${t} frame=${s} t=${o} busy=${p} later=${d} onEdit=${i}
      choose=${$=>c("choose",{entry:$})} />`:l`<li class="answer">
    <${It} one=${e} question=${t} frame=${s} t=${o} />
    ${n&&n(e)}
    ${e.hidden&&l`<p class="note">${o("hidden_from_board")}</p>`}
    <div class="row">
      <button class="button quiet" disabled=${p} onClick=${()=>i(e)}>${o("edit")}</button>
      <button class="button quiet" disabled=${p} onClick=${b}>${o("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&l`<button class="button" disabled=${p}
        aria-pressed=${String(e.shared)} onClick=${m}>${o(e.shared?"unshare":"share")}</button>`}
    </div>
    ${d}
  </li>`}function It({one:e,question:t,frame:n,t:s}){return l`<p class="said">${e.year_text&&l`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${ae} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.via&&l`<p class="by from-paper">${s("from_paper")}</p>`}
    ${e.by&&l`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function Hn({answer:e,question:t,frame:n,t:s,busy:r,later:o,choose:i,onEdit:a}){let _=()=>{let p=[...new Set(e.versions.map(u=>u.text).filter(Boolean))];a({...e,text:p.join(`
`)})};return l`<li class="answer conflict">
    <p class="note">${s(e.versions.some(p=>p.via)?"conflict_paper":"conflict")}</p>
    ${e.versions.map(p=>l`<div class="version" key=${p.entry}>
        <${It} one=${p} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${r} onClick=${()=>i(p.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${r} onClick=${_}>${s("merge")}</button>
    ${o}
  </li>`}function jt({things:e,t}){return l`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>l`<article key=${n.id}>
      ${n.title&&l`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>l`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&l`<p>${n.num&&l`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&l`<ul>${n.points.map(s=>l`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>l`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function Ht({offers:e,draft:t,take:n,t:s}){return!e||!e.length?null:l`<details class="offers"><summary class="choice">${s("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let o=(t.from||[]).includes(r.item);return l`<button type="button" key=${r.item} class="choice option" aria-pressed=${String(o)}
        disabled=${o} onClick=${()=>n(r)}><span lang="th">${z(r)}</span>
        <span class="gentle">${s(o?"offer_taken":"offer_take")}</span></button>`})}</details>`}function Wt({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(r=>l`<button type="button" role="checkbox" key=${r.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(r.item))} onClick=${()=>n(r.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${z(r)}</span></button>`)}
  </div>`}var z=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function Bt({question:e,frame:t,state:n,t:s}){let r=n.answers.filter(o=>o.question===e.id&&!o.own);return l`<section class="mates"><h3>${s("mates_answers",{n:r.length})}</h3>
    ${!r.length&&l`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${r.map(o=>l`<li class="answer" key=${o.item}>
      <p class="said" lang="th">${o.text}</p>
      <${ae} question=${e} values=${o.fields} frame=${t} t=${s} />
      ${o.by&&l`<p class="by">${s("written_by",{name:o.by})}</p>`}</li>`)}</ul></section>`}function Fe({answers:e,questions:t,walk:n=[],frame:s,t:r}){if(!e.length)return l`<p class="gentle">${r("ours_empty")}</p>`;let o=t.filter(i=>e.some(a=>a.question===i.id));return l`${o.map(i=>l`<div key=${i.id} class="ours">
    <h3>${i.text}</h3>
    <ul>${e.filter(a=>a.question===i.id).map(a=>l`<li key=${a.item} lang="th">
      ${a.about&&l`<span class="gentle">${r("gallery_about",{name:(n.find(_=>_.group===a.about)||{}).name})}: </span>`}
      ${a.text}<${ae} question=${i} values=${a.fields} frame=${s} t=${r} /></li>`)}</ul>
  </div>`)}`}var ve=new Map;function Ve(e,t,n,s){return ve.has(s.id)||ve.set(s.id,Wn(e,t,n,s)),ve.get(s.id)}async function Wn(e,t,n,s){let r=await e.call(s.command||"save",s);ve.delete(s.id);let o=B(t,n);return!o||o.id!==s.id||(r.ok&&!r.ask?X(t,n):(r.ask||r.error)&&K(t,n,{...o,sending:null})),r}function Lt(e,t){P(()=>{Ct(t).forEach(([n,s])=>Ve(e,t,n,s.sending))},[])}var Bn=["sure","about","decade","unknown"];function Rt(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function Ut({question:e,asked:t,draft:n,change:s,t:r}){let[o,i]=v(t||!!n.digits||n.how==="unknown");if(!o)return l`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${r("add_year")}
    </button>`;let a=t?e.text:r("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${a}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?a:void 0} placeholder=${r("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${_=>s({digits:_.target.value})} />
    <div class="how" role="radiogroup" aria-label=${r("year_how")}>
      ${Bn.map(_=>l`<button type="button" role="radio" key=${_} class="choice"
          aria-checked=${Ln(n,_)} onClick=${()=>s(Rn(n,_))}>
          ${r(_==="unknown"?"year_unknown_choice":`year_${_}`)}
        </button>`)}
    </div>
  </div>`}var Ln=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Rn=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Un=10,Ft=e=>({item:e||E(),id:E(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function Vt(e){let{question:t,about:n,edited:s,single:r,behalf:o,offers:i,links:a,frame:_,page:p,t:u,onTyping:f,onSaved:d,onCancel:c}=e,m=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[b,$]=v(()=>B(_.visit,m)??(s?Vn(s):Ft(r))),[h,g]=v(""),[w,y]=v(null),I=Y(null),A=Y(b),j=Z(p),H=!!(b.text.trim()||b.digits.trim()||b.how==="unknown"||ee(b.fields));P(()=>f(H),[H]),P(()=>()=>f(!1),[]),P(()=>{s&&I.current&&I.current.focus(),b.sending&&T(b)},[]);let L=k=>{A.current=k,$(k)},D=k=>{L(k),K(_.visit,m,k)},q=k=>{D({...A.current,...k,id:E(),sending:null}),y(null),g(h==="error"?h:"")},N=(k,M)=>{let ue=k.tried.filter(cn=>cn!==k.id).slice(-Un),ln={id:k.id,item:k.item,base:[...k.base,...ue],question:t.id,about:n,text:k.text,year:Rt(k,u),confirmed:M,fields:Nt(t,k.fields),from:k.from,...o?{behalf:o}:{}},Qe={...k,tried:[...ue,k.id],sending:ln};D(Qe),T(Qe)},T=async k=>{g("saving"),y(null);let M=await Ve(p,_.visit,m,k.sending);if(A.current.id===k.id){if(M.ok&&!M.ask){L(Ft(r)),g("saved"),d(M.saved);return}L({...A.current,sending:null}),y(M.ask||null),g(M.ask?"":M.error||"unsent")}},xe=k=>{let M=[A.current.text.trim(),z(k)].filter(Boolean).join(`
`);q({text:M,from:[...A.current.from||[],k.item]})},O=k=>{let M=A.current.from||[];q({from:M.includes(k)?M.filter(ue=>ue!==k):[...M,k]})},te=k=>{N({...b,how:"typed",digits:k,id:E()})},R=h==="saving"&&!j,an=()=>{D({...A.current,id:E(),sending:null}),g("")},Ce=Array.from(b.text).length-_.longest,ne=t.answer==="year";return l`<form class="composer" onSubmit=${k=>{k.preventDefault(),N(b)}}>
    <fieldset disabled=${R}>
      ${(ne||t.phase==="recall")&&l`<${Ut} question=${t} asked=${ne} draft=${b}
        change=${q} t=${u} />`}
      ${ne&&l`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&l`<${Ht} offers=${i} draft=${b} take=${xe} t=${u} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${I} id="story" rows=${ne||t.words?2:4} lang="th"
        aria-label=${ne||t.words?void 0:t.text}
        value=${b.text} onInput=${k=>q({text:k.target.value})}></textarea>`}
      <${At} question=${t} values=${b.fields||{}} change=${q} frame=${_} t=${u} disabled=${R}>
        ${a&&l`<${Wt} links=${a} draft=${b} link=${O} t=${u} />`}<//>
    </fieldset>
    ${Ce>0&&l`<p class="note bad">${u("too_long",{n:Ce})}</p>`}
    ${w&&l`<${zn} ask=${w} t=${u} suggest=${te} confirm=${()=>N(b,w.doubt)}
      again=${()=>{y(null),q({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(R?"later":h==="saved"?"good":"")} role="status">
      ${Fn(h,H,R,u)}
    </p>
    <div class="row">
      ${R?l`<button type="button" class="button" onClick=${an}>${u("take_back")}</button>`:l`<button class="button primary" disabled=${h==="saving"||Ce>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{X(_.visit,m),c()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function Fn(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Vn(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:r,typed:o,fields:i,from:a}=e;return{item:n,id:E(),base:s,tried:[],text:r,how:t,digits:o,fields:i||{},from:a||[]}}function zn({ask:e,t,suggest:n,confirm:s,again:r}){let o=Y(null);return P(()=>o.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>l`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${r}>${t("ask_again")}</button>
  </div>`}function le(e){let{question:t,about:n,aboutName:s,add:r,again:o,links:i,under:a,offers:_,heading:p,state:u,frame:f,page:d,t:c,onTyping:m,moved:b,say:$}=e,[h,g]=v(null),w=r&&B(f.visit,`${t.id}:${n||""}:`),[y,I]=v(!!w),A=t.by==="person",j=u.answers.filter(O=>O.question===t.id&&(O.about||"")===(n||"")&&(!A||O.own)),L=t.single&&j.length>0||t.most>0&&j.length>=t.most,D=!y&&(o||r&&j.length>0),q=async(O,te)=>{let R=await d.call("restore",{id:E(),item:O,entry:te});$(R.ok?{words:c("restored")}:R)},N=O=>{g(O),r&&scrollTo(0,0)},T=(O,te)=>$({words:c("deleted"),undo:()=>q(O,te)}),xe=O=>{h?$({words:c("saved"),undo:()=>q(h.item,O)}):(b||r)&&$({words:c("saved")}),g(null),I(!1)};return l`<section class="question" aria-labelledby="asked">
    ${s&&l`<p class="about">${c("gallery_about",{name:s})}</p>`}
    ${t.under&&l`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&l`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&l`<p class="gentle">${c("extra")}</p>`}
    ${A&&l`<p class="note own-only">${c(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${!L&&!h&&D&&r&&l`<button class="button primary add-line" onClick=${()=>I(!0)}>${r}</button>`}
    ${(h||!L&&!D)&&l`<${Vt} key=${t.id+n+(h?h.item:"")} question=${t} about=${n}
      edited=${h} single=${u.single&&u.single[t.id]} frame=${f}
      offers=${_||u.offers&&u.offers[t.id]} links=${i} page=${d} t=${c} onTyping=${m}
      onSaved=${xe} onCancel=${()=>g(null)} />`}
    <h3>${A?c("my_answers"):c(p||"our_answers",{n:j.length})}</h3>
    ${j.length===0&&l`<p class="gentle">${c("no_answers")}</p>`}
    <ul class="answers">
      ${[...j].reverse().map(O=>l`<${Mt} key=${O.item} answer=${O} under=${a} page=${d} t=${c}
          question=${t} frame=${f} onEdit=${N} onDeleted=${T} onError=${$} />`)}
    </ul>
    ${o&&D&&!h&&l`<button class="button" onClick=${()=>I(!0)}>${c("add_one")}</button>`}
  </section>`}function zt(e,t,n,s,r){if(!t||!n)return[];let o=i=>JSON.stringify((t.fields||{})[i])===JSON.stringify((n.fields||{})[i]);return Ue(e,t.fields,s,r).filter(i=>!o(i.id))}function Gt({question:e,frame:t,state:n,page:s,t:r,say:o}){let i=n.answers.filter(a=>a.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${r("ticks_none")}</p>`}
    ${i.map(a=>l`<${Jn} key=${a.item} answer=${a} question=${e} frame=${t} state=${n}
      page=${s} t=${r} say=${o} />`)}
  </section>`}function Jn({answer:e,question:t,state:n,page:s,t:r,say:o}){let[i,a]=v({}),_=Z(s),p=n.answers.find($=>$.question===t.id&&$.of===e.item),u=p&&p.fields||{},f=p&&p.from||[],d=($,h)=>$ in i?i[$]:h,c=async($,h,g)=>{a(y=>({...y,[$]:!g}));let w=await s.call("tick",{id:E(),question:t.id,of:e.item,on:!g,...h});a(({[$]:y,...I})=>I),w.ok||o(w)},m=($,h,g,w)=>{let y=d($,w);return l`<button type="button" role="checkbox" key=${$} class="choice option" aria-checked=${String(y)}
      disabled=${$ in i} onClick=${()=>c($,g,y)}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${h}</span></button>`},b=n.offers&&n.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${t.fields.map($=>{let h=$.options.filter(g=>d(g.id,(u[$.id]||[]).includes(g.id)));return l`<div key=${$.id} role="group" aria-label=${$.text}>
        <p class="label"><strong>${r("ticks_met",{n:h.length,all:$.options.length})}</strong></p>
        ${$.options.map(g=>m(g.id,g.text,{field:$.id,option:g.id},(u[$.id]||[]).includes(g.id)))}
      </div>`})}
    ${b.length>0&&l`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter($=>d($.item,f.includes($.item))).length})}</summary>
      ${b.map($=>m($.item,z($),{from:$.item},f.includes($.item)))}</details>`}
    ${Object.keys(i).length>0&&!_&&l`<p class="note later" role="status">${r("sent_later")}</p>`}
  </article>`}function Yt({state:e,t}){return l`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&l`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>l`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function Qt({questions:e,frame:t,state:n,t:s}){let r=n.before.filter(a=>e.some(_=>_.id===a.question)),o=n.answers.filter(a=>e.some(_=>_.id===a.question)),i=[...new Set([...r,...o].map(a=>a.item))];return i.length?l`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${i.map(a=>{let[_,p]=[r,o].map(f=>f.find(d=>d.item===a)),u=e.find(f=>f.id===(_||p).question);return l`<tr key=${a} class=${Gn(_,p)?"":"changed"}>
        <td lang="th"><${Jt} card=${_} other=${p} none=${s("pair_new")} question=${u} frame=${t} t=${s} /></td>
        <td lang="th"><${Jt} card=${p} other=${_} none=${s("pair_gone")} question=${u} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:l`<p class="gentle">${s("ours_empty")}</p>`}var Gn=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function Jt({card:e,other:t,none:n,question:s,frame:r,t:o}){return e?l`<p class="said">${e.text}</p>
    ${zt(s,e,t,r,o).map(i=>l`<p class="part-said" key=${i.id}>
      <span class="gentle">${i.label}</span> ${i.words}</p>`)}`:l`<span class="gentle">${n}</span>`}function Xt({frame:e,...t}){let{t:n}=t;return l`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>l`<${Yn} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var Kt=e=>({when:e,answers:{},code:""});function Yn({one:e,frame:t,state:n,page:s,t:r,onTyping:o,say:i}){let a=n.measures[e.id],_=`measure:${e.id}`,[p,u]=v(()=>B(t.visit,_)),[f,d]=v(!1);P(()=>(o(!!p),()=>o(!1)),[!!p]);let c=h=>{u(h),h?K(t.visit,_,h):X(t.visit,_)},m=async h=>{let g=await s.call("consent",{instrument:e.id,given:h});if(!g.ok)return i(g);c(h?Kt("before"):null),h||i({words:r("m_withdrawn")})},b=h=>c({...Kt(h),answers:(a[h]||{}).answers||{}}),$=()=>{c(null),scrollTo(0,0)};return l`<article class="measure"><h3>${e.title}</h3>
    ${f?l`<p class="note good" role="status">${r("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>d(!1)}>${r("m_back")}</button>`:a.consent?p?l`<${Kn} one=${e} mine=${a} draft=${p} keep=${c} page=${s} t=${r} say=${i} saved=${$} />`:l`<${Zn} one=${e} mine=${a} t=${r} open=${b} withdraw=${()=>m(!1)} />`:l`<${Qn} t=${r} begin=${()=>m(!0)} skip=${()=>d(!0)} />`}
    ${!f&&!p&&l`<p class="gentle">${r("m_items",{n:e.items.length})} · ${r("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}
    ${a.consent&&p&&l`<button class="button quiet wide" onClick=${()=>{c(null),!a.before.answers&&!a.after.answers&&m(!1),d(!0)}}>
      ${r("m_skip")}</button>`}
  </article>`}function Qn({t:e,begin:t,skip:n}){let[s,r]=v(!1);return l`<button class="button wide" onClick=${n}>${e("m_skip")}</button>
    <button type="button" role="checkbox" class="choice option" aria-checked=${String(s)}
      onClick=${()=>r(!s)}><span class="tick" aria-hidden="true"></span><span>${e("m_consent")}</span></button>
    <button class="button primary wide" disabled=${!s} onClick=${t}>${e("m_begin")}</button>
    ${!s&&l`<p class="gentle">${e("m_tick")}</p>`}`}function Kn({one:e,mine:t,draft:n,keep:s,page:r,t:o,say:i,saved:a}){let[_,p]=v(!1),u=e.items.filter(c=>!(c.id in n.answers)).length,f=(c,m)=>s({...n,id:null,answers:{...n.answers,[c]:m}}),d=async()=>{let c={...n,id:n.id||E()};s(c),p(!0);let m=await r.call("measure",{id:c.id,instrument:e.id,when:c.when,answers:c.answers,code:c.code});if(p(!1),!m.ok)return i(m);a()};return l`<${Xn} draft=${n} keep=${s} mine=${t} t=${o} />
    ${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map((c,m)=>l`<div class="part asked-one" role="radiogroup" key=${c.id} aria-label=${c.text}>
      <p class="label"><span class="num">${m+1}</span> ${c.text}</p>
      <div class="responses">${e.responses.map((b,$)=>{let h=e.values[$];return l`<button type="button" role="radio" key=${b} class="choice" aria-checked=${String(n.answers[c.id]===h)}
          onClick=${()=>f(c.id,h)}>${b}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?l`<p class="gentle">${o("m_coded")}</p>`:l`<label class="label" for="code">${o("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${c=>s({...n,id:null,code:c.target.value})} />
          <p class="gentle">${o("m_code_hint")}</p>`}
    ${u>0&&l`<p class="note" role="status">${o("m_left",{n:u})}</p>`}
    <button class="button primary wide" disabled=${_||u===e.items.length} onClick=${d}>${o("m_save")}</button>`}function Xn({draft:e,keep:t,mine:n,t:s}){let r=o=>t({...e,id:null,when:o,answers:(n[o]||{}).answers||e.answers});return l`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(o=>l`<button type="button" role="radio" key=${o} class="choice"
      aria-checked=${String(e.when===o)} onClick=${()=>r(o)}>${s(`m_${o}`)}</button>`)}</div></div>`}function Zn({one:e,mine:t,t:n,open:s,withdraw:r}){let o=["before","after"].filter(i=>t[i].answers);return l`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${o.map(i=>l`<${es} key=${i} one=${e} when=${i} result=${t[i]} t=${n} />`)}
    ${t.change!==null&&l`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(i=>l`<button class="button quiet wide" key=${i} onClick=${()=>s(i)}>
      ${n(`m_${i}`)}: ${n(t[i].answers?"m_change_answers":"m_begin")}</button>`)}
    <button class="button quiet wide" onClick=${r}>${n("m_withdraw")}</button>`}function es({one:e,when:t,result:n,t:s}){let r=e.values[e.values.length-1]*e.items.length;return l`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):l`<span class="score">${s("m_score",{n:n.total,all:r})}</span><br />${n.band}`}</p>`}function Zt({surveys:e,t}){return l`<section class="measures"><h2>${t("m_surveys")}</h2><p class="gentle">${t("m_surveys_hint")}</p>
    ${e.map(n=>l`<article class="measure" key=${n.id}><h3>${n.num} ${n.title}</h3>
      <p class="gentle">${n.needs_internet&&t("m_internet")}${n.sensitive&&l` · ${t("m_personal")}`}</p>
      ${n.url?l`<a class="button wide" href=${n.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${n.url}</p>`:l`<p class="note">${t("m_no_link")}</p>`}
    </article>`)}</section>`}var en="samut:closed";function tn({state:e,page:t,t:n,say:s}){let{announced:r,called:o,pause:i}=e,[a,_]=v(ts),p=()=>{_(r.id);try{sessionStorage.setItem(en,r.id)}catch{}},u=async()=>{let f=await t.call("came");f.ok||s(f)};return l`<div role="status">
    ${o&&l`<div class="notice call"><strong>${n("called")}</strong>
      <button class="button primary" onClick=${u}>${n("came")}</button></div>`}
    ${r.text&&r.id!==a&&l`<div class="notice"><p><strong>${n("announced")}</strong>
      <span lang="th">${r.text}</span></p><button class="button" onClick=${p}>${n("close")}</button></div>`}
    ${i.text&&l`<div class="notice rest"><p><strong lang="th">${i.text}</strong> <span>${n("pause_time",{time:i.time})}</span></p></div>`}
  </div>`}function ts(){try{return sessionStorage.getItem(en)}catch{return""}}var ns=["attendance","contact","happiness","research"];function nn({own:e,page:t,t:n,say:s}){let[r,o]=v(!1),i=async(_,p)=>{let u=await t.call(_,p);return u.ok||s(u),u.ok},a=async _=>await i("ask_to_erase",{asked:_})&&o(!1);return l`<details class="own-data"><summary class="button quiet">${n("own_link")}</summary>
    <p>${n("own_free")}</p>
    <p class="label">${n("own_agree")}</p>
    ${ns.map(_=>l`<button type="button" role="checkbox" key=${_} class="choice option" aria-checked=${String(e.agreed[_])}
      onClick=${()=>i("agree",{[_]:!e.agreed[_]})}><span class="tick" aria-hidden="true"></span>${n(`own_${_}`)}</button>`)}
    ${e.erased&&l`<p class="note">${n("own_erased",{at:e.erased})}</p>`}
    ${e.asked?l`<p class="note">${n("own_erase_asked")}</p><button class="button quiet" onClick=${()=>a(!1)}>${n("own_erase_back")}</button>`:!r&&l`<button class="button quiet" onClick=${()=>o(!0)}>${n("own_erase")}</button>`}
    ${r&&!e.asked&&l`<div class="ask"><p>${n("own_erase_what")}</p><p>${n("own_erase_leaves")}</p>
      <button class="button" onClick=${()=>a(!0)}>${n("own_erase_ask")}</button>
      <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div>`}
  </details>`}var we="plan_goal";function sn({questions:e,frame:t,state:n,page:s,t:r,onTyping:o,moved:i,say:a}){let[_,p]=v(""),u=c=>{p(c),scrollTo(0,0)},f=e.find(c=>c.id===_),d={frame:t,state:n,page:s,t:r};return f?l`<div class="plan-row">
    <button class="button quiet" onClick=${()=>u("")}>${r("plan_back")}</button>
    <${f.id===we?is:as} question=${f} onTyping=${o} moved=${i} say=${a} ...${d} />
  </div>`:l`<${ss} questions=${e} go=${u} ...${d} />`}function ss({questions:e,go:t,frame:n,state:s,t:r}){let o=e.find(u=>u.id===we),i=u=>s.answers.filter(f=>f.question===u),a=s.plan.rows.filter(u=>u.heading||e.some(f=>f.id===u.question)),_=a.filter(u=>!u.heading),p=_.filter(u=>i(u.question).length);return l`<section class="plan-home">
    ${o&&l`<div class="plan-goals"><h2>${o.text}</h2>
      ${i(o.id).length===0&&l`<p class="gentle">${r("plan_goals_none")}</p>`}
      <ol>${i(o.id).map(u=>l`<li key=${u.item} lang="th">${u.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(o.id)}>${r(i(o.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${r("plan_rows")}</h2>
    <p class="plan-filled">${r("plan_filled",{n:p.length,all:_.length})}</p>
    <div class="progress" aria-hidden="true">${_.map(u=>l`<span key=${u.question}
      class=${i(u.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${a.map(u=>l`<li key=${u.question}>${u.heading?l`<h3><span class="num">${u.num}</span> ${u.text}</h3>`:l`<button class="choice plan-choice" onClick=${()=>t(u.question)}>
          <span><span class="num">${u.num}</span> ${u.text}</span>
          <${rs} lines=${i(u.question).length} draft=${os(B(n.visit,`${u.question}::`))} t=${r} />
        </button>`}</li>`)}</ul>
  </section>`}var os=e=>e&&(e.text.trim()||ee(e.fields));function rs({lines:e,draft:t,t:n}){return t?l`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?l`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:l`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function is(e){let{question:t,state:n,t:s}=e,r=n.answers.filter(o=>o.question===t.id).length;return l`<p class="note">${s(r>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${le} ...${e} />`}var on=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function as(e){let{question:t,state:n,t:s}=e,r=n.offers&&n.offers[t.id]||[];return l`<${le} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${r.filter(o=>o.question!==we)} links=${r.filter(o=>o.question===we)}
    under=${o=>l`<${ls} thread=${n.plan.threads[o.item]} t=${s} />`} />`}function ls({thread:e,t}){return!e||!e.length?null:l`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>l`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${z(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function cs(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function ze({answers:e,questions:t,t:n,empty:s}){if(!e.length)return l`<p class="gentle">${s}</p>`;let r=Object.fromEntries(t.map(o=>[o.id,o.text]));return l`<ol class="timeline">
    ${cs(e).map(o=>l`<li key=${o.item} class=${o.year==null?"undated":""}>
        <span class="when">${o.year_text||n("year_unknown")}</span>
        <span class="what">${o.text||r[o.question]}</span>
        ${o.text&&l`<span class="asked">${r[o.question]}</span>`}
      </li>`)}
  </ol>`}var ce=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function us({frame:e,state:t,page:n,t:s}){let[r,o]=v({led:ce(t),phase:t.phase,step:0}),[i,a]=v(null),_=Y(!1),[,p]=v(0);Lt(n,e.visit);let u=()=>o({led:ce(t),phase:t.phase,step:0});P(()=>{r.led!==ce(t)&&!_.current&&u()}),P(()=>{rn(t,e)&&!_.current&&location.assign(`/a/${t.lead}`)});let f=h=>{_.current=h,p(g=>g+1)},d=h=>{o({...r,step:h}),scrollTo(0,0)},c=_s(r.phase,t,e),m=c[Math.min(r.step,c.length-1)],b=r.led!==ce(t),$={frame:e,state:t,page:n,t:s,onTyping:f,moved:b,say:a};return l`<div class="form" data-phase=${r.phase}>
    <div class="bar">
      <strong>${Ye(r.phase,e,s)}</strong>
      <${Dt} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${tn} state=${t} page=${n} t=${s} say=${a} />
    <${hs} steps=${c} now=${c.indexOf(m)} t=${s} />
    ${rn(t,e)&&l`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${b&&l`<${ys} state=${t} frame=${e} t=${s} go=${u} />`}
    ${!b&&r.phase!==t.phase&&l`<button class="button" onClick=${u}>${s("now_at")}</button>`}
    <${ds} step=${m} at=${r} key=${r.phase+c.indexOf(m)+(m.about||"")} ...${$} />
    <${gs} steps=${c} now=${c.indexOf(m)} go=${d} t=${s} />
    ${r.phase===t.phase&&!b&&l`<${ks} state=${t} frame=${e} t=${s}
      go=${h=>o({led:ce(t),phase:h,step:0})} />`}
    <${nn} own=${t.own} page=${n} t=${s} say=${a} />
    ${i&&l`<${vs} toast=${i} t=${s} close=${()=>a(null)} />`}
  </div>`}function _s(e,t,n){if(n.kind!=="memory")return e==="gallery"?$s(e,t,n):ps(e,t,n);let s=o=>n.questions.filter(i=>i.phase===o).map(i=>({question:i}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let r=t.rounds.mine;return r?[{work:r},...s(e).map(o=>({...o,about:r})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function ps(e,t,n){let s=n.phases.find(p=>p.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let r=n.questions.filter(p=>p.phase===(s.looks_at||e)),o=p=>n.questions.find(u=>u.id===p),i=n.questions.filter(p=>s.revises.includes(p.id)),a=[...r,...i];if(!s.shows.length&&!a.length)return[{look:!0}];if(s.board==="plan"){let p=r.map(u=>on(u,t.plan.off));return[{plan:p},{ours:p}]}let _=p=>p.of?{ticks:p}:{question:p,again:i.includes(p),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...i.length?[{asked:!0}]:[],...a.map(_),...a.length?[{ours:r.map(p=>p.of?o(p.of):p),again:i.filter(p=>!p.of)}]:[]]}function $s(e,t,n){let s=t.rounds.mine,r=n.questions.filter(o=>o.phase===e);return s?[{work:s},...r.map(o=>({question:o,about:s})),{ours:r,again:[]}]:[{late:!0}]}var rn=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function ds({step:e,at:t,moved:n,frame:s,state:r,page:o,t:i,onTyping:a,say:_}){if(e.question){let p=r.walk.find(u=>u.group===e.about);return l`<${le} question=${e.question} again=${e.again} about=${e.about} aboutName=${p&&p.name}
      frame=${s} state=${r} page=${o} t=${i} onTyping=${a} moved=${n} say=${_} />
      ${e.mates&&l`<${Bt} question=${e.question} frame=${s} state=${r} t=${i} />`}`}return e.plan?l`<${sn} questions=${e.plan} frame=${s} state=${r} page=${o} t=${i} onTyping=${a}
      moved=${n} say=${_} />`:e.measures?l`<${Xt} frame=${s} state=${r} page=${o} t=${i} onTyping=${a} say=${_} />`:e.surveys?l`<${Zt} surveys=${s.surveys} t=${i} />`:e.ticks?l`<${Gt} question=${e.ticks} frame=${s} state=${r} page=${o} t=${i} say=${_} />`:e.asked?l`<${Yt} state=${r} t=${i} />`:e.work?l`<${fs} work=${r.walk.find(p=>p.group===e.work)} frame=${s} t=${i} />`:e.look?l`<${Je} title=${i("look_title")} text=${i("look_text")} />`:e.shows?l`<${jt} things=${e.shows} t=${i} />`:e.waiting?l`<${Je} title=${i("waiting_title")} text=${i("waiting_text")} />`:e.late?l`<${Je} title=${i("gallery_wait_title")}
      text=${i((s.kind==="memory"?"gallery_":"walk_")+(r.rounds.number?"late":"wait"))} />`:l`<${ms} phase=${t.phase} ours=${e.ours} again=${e.again} frame=${s} state=${r} page=${o} t=${i} say=${_} />`}var Je=({title:e,text:t})=>l`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function fs({work:e,frame:t,t:n}){return e?l`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?l`<${ze} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:l`<${Fe} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function ms({phase:e,ours:t,again:n=[],frame:s,state:r,page:o,t:i,say:a}){let _=r.done.includes(e),p=async()=>{let f=await o.call("done",{phase:e,done:!_});f.ok||a(f)},u=r.answers.filter(f=>s.questions.some(d=>d.id===f.question&&d.phase==="recall"));return l`<section>
    ${t?l`<h2>${i(Ge(t)?"mine_title":"ours_title")}</h2>
          ${n.length>0&&l`<${Qt} questions=${n} frame=${s} state=${r} t=${i} />`}
          ${t.length>0&&l`<${Fe} questions=${t} frame=${s} t=${i} walk=${r.walk}
            answers=${r.answers.filter(f=>t.some(d=>d.id===f.question)&&(f.own||!Ge(t)))} />`}`:l`<h2>${i("timeline_title")}</h2>
          <${ze} answers=${u} questions=${s.questions} t=${i} empty=${i("timeline_empty")} />`}
    ${_&&l`<p class="note good">${i("done_words")}</p>`}
    <button class=${"button "+(_?"quiet":"primary")} onClick=${p}>${i(_?"done_no":"done_yes")}</button>
  </section>`}var Ge=e=>e.every(t=>t.by==="person");function hs({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return l`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((r,o)=>l`<span key=${o} class=${o<=t?"past":""} />`)}
  </div>`}function gs({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let r=e.length-1;return l`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===r?0:r)}>
      ${s(t===r?e[r].surveys?"m_to_measures":"to_questions":bs(e[r]))}
    </button>
    <button class="button" disabled=${t===r} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function bs(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":Ge(e.ours||[])?"to_mine":"to_ours"}function ys({state:e,frame:t,t:n,go:s}){let r=e.phase==="gallery"&&e.rounds.number,o=r?n("moved_round",{n:r}):n("moved",{phase:Ye(e.phase,t,n)});return l`<div class="moved" role="status"><p>${o}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function ks({state:e,frame:t,t:n,go:s}){let r=e.reached.filter(o=>o!==e.phase&&o!=="gallery");return l`<p class="reopen">
    ${r.map(o=>l`<button class="button quiet" key=${o} onClick=${()=>s(o)}>
      ${n("back_to",{phase:Ye(o,t,n)})}
    </button>`)}
  </p>`}function vs({toast:e,t,close:n}){P(()=>{let r=setTimeout(n,1e4);return()=>clearTimeout(r)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("not_saved"));return l`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&l`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function Ye(e,t,n){let s=t.phases.find(r=>r.id===e);return s?s.title:n("phase_waiting")}var Ho=Pt(us);export{Ho as default};
