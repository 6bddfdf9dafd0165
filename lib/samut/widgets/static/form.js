var x,Xe,on,U,Ce,fe,Ze,pe,et,qe,Se,rn,oe=Symbol.for("pv"),me={},he=[],an=/^m(i|n|o|s|text|space)$/,Te=Array.isArray,Pe=he.slice,J=Object.assign;function z(e){e&&e.parentNode&&e.remove()}function tt(e,t,n){var s,r,o,i={},a=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?r=t[o]:i[o]=t[o];return a>2&&(i.children=a>3?Pe.call(arguments,2):n),se(e,i,s,r,null)}function se(e,t,n,s,r){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:oe,__v:r||++Xe,__i:-1,__u:0};return!r&&x.vnode&&x.vnode(o),o}function ge(e){return e.children}function $e(e,t){this.props=e,this.context=t,this.__g=0}function R(e,t){if(t==null)return e.__&&R(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:R(e)}function ln(e){var t,n=e.__v,s=n.__e,r=[],o=[],i=e.__P;i&&((t=J({constructor:oe},n)).__v=n.__v+1,x.vnode&&x.vnode(t),De(i,t,n,e.__n,i.namespaceURI,32&n.__u?[s]:null,r,s||R(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,at(r,t,o),n.__=n.__e=null,t.__e!=s&&nt(t))}function nt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),nt(e)}function Qe(e){(8&e.__g||(e.__g|=8,U.push(e),fe++))&&Ce==x.debounceRendering||((Ce=x.debounceRendering)||queueMicrotask)(st)}function st(){try{for(var e,t=1;U.length;)U.length>t&&U.sort(Ze),e=U.shift(),t=U.length,8&e.__g&&ln(e)}finally{(fe=U.length)&&(Ce||queueMicrotask)(st)}}function ot(e,t,n,s,r,o,i,a,_,p,u){var f,d,l,m,b,$,h=s.__k||he,g=t.length;for(_=cn(n,t,h,_,g),f=0;f<g;f++)(l=n.__k[f])!=null&&(d=~l.__i&&h[l.__i]||me,l.__i=f,$=De(e,l,d,r,o,i,a,_,p,u),m=l.__e,(d.ref!=l.ref||8&d.__u)&&(d.ref&&Oe(d.ref,null,l,d),l.ref&&u.push(l.ref,l.__c||m,l)),b=b||m,4&l.__u?(_=rt(l,_,e,!d.__v),d.__e&&(d.__e=null)):typeof l.type=="function"&&$!==void 0?_=$:m&&(_=m.nextSibling),l.__u&=-21);return n.__e=b,_}function cn(e,t,n,s,r){var o,i,a,_,p,u,f,d,l,m=n.length,b=m,$=0,h=0,g=e.__k=Array(r);for(o=0;o<r;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[o]=se(null,i):Te(i)?i=g[o]=se(ge,{children:i}):i.constructor===oe&&i.__b?i=g[o]=se(i.type,i.props,i.key,i.ref,i.__v):g[o]=i,_=o+$,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=un(i,n,_,b))&&(b--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==_-1?$--:p==_+1?$++:p!=_&&(p>_?$--:$++,h=1)):(~p||(r>m?$--:r<m&&$++),typeof i.type!="function"&&(i.__u|=4))):g[o]=null;if(h){for(u=[],f=[],o=0;o<r;o++)if((i=g[o])&&16&i.__u){for($=0,d=u.length;$<d;)u[l=$+d>>1]<i.__i?$=l+1:d=l;u[$]=i.__i,f[o]=$+1}for($=u.length;o--;)f[o]&&(f[o]==$?$--:g[o].__u|=4)}if(b)for(o=0;o<m;o++)!(a=n[o])||2&a.__u||(a.__e==s&&(s=R(a)),Ae(a,a));return s}function rt(e,t,n,s){var r,o,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&(r[o].__=e,t=rt(r[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=R(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function un(e,t,n,s){var r,o=e.key,i=e.type,a=t[n],_=a&&!(2&a.__u);if(a===null&&o==null||_&&o==a.key&&i==a.type)return n;if(s>(_?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r}return-1}function Ke(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _e(e,t,n,s,r){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Ke(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Ke(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Se[t]||(Se[t]=_n(t)),(e.__a||(e.__a={}))[t]=qe,o=t!=(t=t.replace(et,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _n(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[pe]==null)t[pe]=qe++;else if(t[pe]<this.__a[e])return;return n(x.event?x.event(t):t)}}}function De(e,t,n,s,r,o,i,a,_,p){var u,f,d,l,m,b,$,h,g,w,y,H,W,A,I,j,P,M,N=t.type;if(t.constructor!==oe)return null;128&n.__u&&(_=32&n.__u,u=n.__c.__z)&&(t.__u|=_,f=o=[],u.nodeType==8?a=de(u,o):o.push(u),a=o[0]||a),(u=x.__b)&&u(t);e:if(typeof N=="function"){d=i.length;try{if(h=t.props,g=(u=N.prototype)&&u.render,w=(u=N.contextType)&&s[u.__c],y=u?w?w.props.value:u.__:s,(l=n.__c)?(t.__c=l,2&l.__g&&(l.__g|=1)):(g?t.__c=l=new N(h,y):(t.__c=l=new $e(h,y),l.constructor=N,l.render=$n),w&&w.sub(l),l.state||(l.state={}),l.__n=s,l.__g|=8,l.__h=[],l.__k=[]),g&&(l.__s||(l.__s=l.state),N.getDerivedStateFromProps&&(l.__s==l.state&&(l.__s=J({},l.__s)),J(l.__s,N.getDerivedStateFromProps(h,l.__s)))),m=l.props,b=l.state,l.__v=t,n.__c){if(h!==m&&g&&!N.getDerivedStateFromProps&&l.componentWillReceiveProps&&l.componentWillReceiveProps(h,y),t.__v==n.__v&&!(8&l.__g)||!(4&l.__g)&&l.shouldComponentUpdate&&l.shouldComponentUpdate(h,l.__s,y)===!1){t.__v!=n.__v&&(l.props=h,l.state=l.__s,l.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(D){D&&(D.__=t)}),he.push.apply(l.__h,l.__k),l.__k=[],l.__h.length&&i.push(l),a=R(n);break e}l.componentWillUpdate&&l.componentWillUpdate(h,l.__s,y),g&&l.componentDidUpdate&&l.__h.push(function(){l.componentDidUpdate(m,b,$)})}else g&&!N.getDerivedStateFromProps&&l.componentWillMount&&l.componentWillMount(),g&&l.componentDidMount&&l.__h.push(l.componentDidMount);l.context=y,l.props=h,l.__P=e,l.__g&=-5,H=x.__r,W=g?25:0;do l.__g&=-9,H&&H(t),u=l.render(l.props,l.state=l.__s,l.context);while(8&l.__g&&++W<25);g&&(he.push.apply(l.__h,l.__k),l.__k=[]),l.state=l.__s,l.getChildContext&&(s=J({},s,l.getChildContext())),g&&n.__c&&l.getSnapshotBeforeUpdate&&($=l.getSnapshotBeforeUpdate(m,b)),A=u&&u.type===ge&&u.key==null?u.props.children:u,h.__P&&(u=a,r=(e=h.__P).namespaceURI,_=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(D){D&&Ae(D,D)}),n.__k=null),a=n.__k?R(n,0):null),a=ot(e,Te(A)?A:[A],t,n,s,r,o,i,a,_,p),h.__P&&(t.__e=null,a=u),t.__u&=-161,f&&f.some(z),l.__h.length&&i.push(l),1&l.__g&&(l.__g&=-4)}catch(D){if(i.length=d,t.__v=null,_||o)if(D&&D.then){if(t.__u|=128|_,o){for(~(P=o.indexOf(a||void 0))||(P=o.length);(M=o[P-1])&&M.nodeType==8;)P--;for(;P<o.length;P++)if(M=o[P])if(o[P]=null,I){if(M==j)break}else{if(M.nodeType!=8)break;M.data.startsWith("$s")&&(j=de(I=M))}}if(!I){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;I=a}(u=de(I=t.__c.__z||(t.__c.__z=I)))?(t.__e=I,a=u):t.__e=a,a=a&&a.nextSibling}else o&&o.some(z);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),D&&D.then||it(t),x.__e(D,t,n)}}else a=t.__e=pn(n.__e,t,n,s,r,o,i,_,p,e);return(u=x.diffed)&&u(t),a}function de(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function it(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(it))}function at(e,t,n){for(var s=0;s<n.length;)Oe(n[s++],n[s++],n[s++]);x.__c&&x.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(o){o.call(r)})}catch(o){x.__e(o,r.__v)}})}function pn(e,t,n,s,r,o,i,a,_,p){var u,f,d,l,m,b,$,h,g=n.props||me,w=t.props,y=t.type;if(y=="svg"?r="http://www.w3.org/2000/svg":y=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((m=o[u])&&(y?m.localName==y:m.nodeType==3)){e=m,o[u]=null;break}}if(!e){if(h=p.ownerDocument||document,!y)return h.createTextNode(w);e=h.createElementNS(r,y,w.is?w:p),a&&(x.__m&&x.__m(t,o),a=!1),o=null}if(y){if(p=y=="template"&&e.content||e,o=y=="textarea"&&w.defaultValue!=null?null:o&&Pe.call(p.childNodes),!a&&o)for(g={},u=0;u<e.attributes.length;u++)g[(m=e.attributes[u]).name]=m.value;for(u in g)m=g[u],u=="dangerouslySetInnerHTML"?d=m:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||_e(e,u,null,m,r);for(u in w)m=w[u],u=="children"?l=m:u=="dangerouslySetInnerHTML"?f=m:u=="value"?b=m:u=="checked"?$=m:a&&typeof m!="function"||g[u]===m||_e(e,u,m,g[u],r);f?(a||d&&(f.__html==d.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(d&&(e.textContent=""),(y=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&an.test(y))&&(r="http://www.w3.org/1999/xhtml"),ot(p,Te(l)?l:[l],t,n,s,r,o,i,o?o[0]:n.__k&&R(n,0),a,_),o&&o.some(z)),a&&y!="textarea"||(u="value",y=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(y!="progress"||b)||_e(e,u,b,g[u],r),u="checked",$!=null&&$!=e[u]&&_e(e,u,$,g[u],r))}else g===w||a&&e.data==w||(e.data=w);return e}function Oe(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){x.__e(r,n)}}function Ae(e,t,n){var s,r,o,i;if(x.unmount&&x.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Oe(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){x.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&Ae(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(r=de(s,o=[]))&&(s==e.__e&&o.some(z),z(r),z(s)),n||z(e.__e),e.__e=e.__c=e.__=null}function $n(e,t,n){return this.constructor(e,n)}function Ee(e,t){var n,s,r,o;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=se(ge,{children:[e]}),r=[],o=[],De(t,t.__k,s||me,me,t.namespaceURI,s?null:t.firstChild?Pe.call(t.childNodes):null,r,s?s.__e:t.firstChild,n,o),at(r,t.__k,o),t.__k.props.children=null}x={__e:function(e,t,n,s){for(var r,o,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(o=r.constructor)&&o.getDerivedStateFromError)&&r.setState(o.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,s||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(a){e=a}}throw fe=0,e}},Xe=0,on=function(e){return e!=null&&e.constructor===oe},$e.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=J({},this.state)),typeof e=="function"&&(e=e(J({},n),this.props)),e&&(J(n,e),this.__v&&(t&&this.__k.push(t),Qe(this)))},$e.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Qe(this))},$e.prototype.render=ge,U=[],fe=0,Ze=function(e,t){return e.__v.__b-t.__v.__b},pe=Symbol(),et=/(PointerCapture)$|Capture$/i,qe=0,Se={},rn=0;var ie,q,Me,lt,Ne=Object.is,be=0,ht=[],Ie=[],S=x,ct=S.__b,ut=S.__r,_t=S.diffed,pt=S.__c,$t=S.unmount,dt=S.__;function He(e,t){S.__h&&S.__h(q,e,be||t),be=0;var n=q.__H||(q.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function v(e){return be=1,dn(bt,e)}function dn(e,t,n){var s=He(ie++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):bt(void 0,t),function(o){var i=(s.__N||s.__)[0],a=s.t(i,o);Ne(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=q,!q.__f)){q.__f=!0;var r=q.shouldComponentUpdate;q.shouldComponentUpdate=function(o,i,a){var _=this.__H;if(!_)return!0;var p=!1,u=this.props!=o;if(_.__.some(function(d){d.__N&&(p=!0,Ne(d.__[0],d.__N[0])||(u=!0))}),r){var f=r.call(this,o,i,a);return p?f||u:f}return!p||u}}return s.__}function T(e,t){var n=He(ie++,3);!S.__s&&gt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,q.__H.__h.push(n))}function G(e){return be=5,fn(function(){return{current:e}},[])}function fn(e,t){var n=He(ie++,7);return gt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function mn(){var e;do{for(;e=Ie.shift();)try{re(e)}catch(n){S.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ht.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(re),t.__h.some(je),t.__h=[]}catch(n){t.__h=[],S.__e(n,e.__v)}}}while(Ie.length)}S.__b=function(e){q=null,ct&&ct(e)},S.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),dt&&dt(e,t)},S.__r=function(e){ut&&ut(e),ie=0;var t=(q=e.__c).__H;t&&(Me==q?q.__h=[]:(t.__h.some(re),t.__h.some(je),ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Me=q},S.diffed=function(e){_t&&_t(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&mt(ht.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Me=q=null},S.__c=function(e,t){t.some(function(n){try{n.__h.some(re),n.__h=n.__h.filter(function(s){return!s.__||je(s)})}catch(s){n.__h=[function(){throw s}]}}),pt&&pt(e,t)},S.unmount=function(e){$t&&$t(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,mt(Ie.push(r))}else re(r)}catch(o){t=o}}),s.__H=void 0,t&&S.__e(t,s.__v))};var ft=typeof requestAnimationFrame=="function";function hn(e){var t,n=function(){clearTimeout(s),ft&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);ft&&(t=requestAnimationFrame(n))}function mt(e){e!=1&&lt==S.requestAnimationFrame||((lt=S.requestAnimationFrame)||hn)(mn)}function re(e){var t=q,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),q=t}function je(e){var t=q;e.__c=e.__(),q=t}function gt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ne(n,e[s])})}function bt(e,t){return typeof t=="function"?t(e):t}var kt=function(e,t,n,s){var r;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],a=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++o]]=a:i===6?s[1][t[++o]]+=a+"":i?(r=e.apply(a,kt(e,a,n,["",null])),s.push(r),a[0]?t[0]|=2:(t[o-2]=0,t[o]=r)):s.push(a)}return s},yt=new Map;function vt(e){var t=yt.get(this);return t||(t=new Map,yt.set(this,t)),(t=kt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,r,o=1,i="",a="",_=[0],p=function(d){o===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?_.push(0,d,i):o===3&&(d||i)?(_.push(3,d,i),o=2):o===2&&i==="..."&&d?_.push(4,d,0):o===2&&i&&!d?_.push(5,0,!0,i):o>=5&&((i||!d&&o===5)&&(_.push(o,0,i,r),o=6),d&&(_.push(o,d,0,r),o=6)),i=""},u=0;u<n.length;u++){u&&(o===1&&p(),p(u));for(var f=0;f<n[u].length;f++)s=n[u][f],o===1?s==="<"?(p(),_=[_],o=3):i+=s:o===4?i==="--"&&s===">"?(o=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,r=i,i=""):s==="/"&&(o<5||n[u][f+1]===">")?(p(),o===3&&(_=_[0]),o=_,(_=_[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):i+=s),o===3&&i==="!--"&&(o=4,_=_[0])}return p(),_})(e)),t),arguments,[])).length>1?t:t[0]}var ye="samut:drafts";var B={n:0,visit:"",drafts:{}},Y,F,wt,L=(e,t)=>We(e).drafts[t]??null,K=(e,t,n)=>Be(e,s=>({...s,[t]:n})),X=(e,t)=>Be(e,({[t]:n,...s})=>s),xt=e=>Object.entries(We(e).drafts).filter(([,t])=>t.sending);async function Ct(e){B=[B,St(),await Promise.race([gn(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Be(e,n=>n)}function We(e){let t=St();return t&&t.n>B.n&&(B=t),B.visit===e?B:{...B,visit:e,drafts:{}}}function Be(e,t){let{n,drafts:s}=We(e);B={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(ye,JSON.stringify(B))}catch{}qt()}function St(){try{return JSON.parse(localStorage.getItem(ye))}catch{return null}}function qt(){if(wt=!!F,!(!Y||F))try{F=Y.transaction("kept","readwrite",{durability:"strict"}),F.objectStore("kept").put(B,ye),F.oncomplete=F.onabort=()=>{F=null,wt&&qt()}}catch{Y=F=null}}function gn(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{Y=t.result,Y.onversionchange=()=>Y.close();let n=Y.transaction("kept").objectStore("kept").get(ye);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function ke(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,a)=>a in n?ke(i,n[a]):i);let r=Object.entries(e).filter(([i])=>!s.includes(i)),o=Object.entries(n).map(([i,a])=>[i,ke(e[i],a)]);return Object.fromEntries([...r,...o])}var c=vt.bind(tt),bn=15e3;function O(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function yn(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function kn(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=a=>{n.connected()&&(a.sent+=1,a.seat=e.seat,a.timer=setTimeout(()=>a.settle({}),bn),e.send(a.command))},r=({sent:a,seat:_,command:p})=>!a||_===e.seat||!!p.args.id,o=a=>{let _=a&&t.get(a.id);_&&(typeof a.now=="number"&&_.sent===1&&(n.offset=a.now-Date.now()/1e3),_.settle(a))},i=()=>{let a=Array.from(t.values());a.forEach(_=>clearTimeout(_.timer)),n.connected()&&a.forEach(_=>r(_)?s(_):_.settle({}))};return n.call=(a,_={})=>new Promise(p=>{let u=O(),d={command:{id:u,do:a,args:_},settle:l=>{clearTimeout(d.timer),t.delete(u),p(l)},sent:0};if(a==="clock"&&!n.connected())return void p({});t.set(u,d),s(d)}),e.on("msg:custom",o),addEventListener("samut:connection",i),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",i)},n}function vn(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",ke(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Z(e){let[t,n]=v(e.connected());return T(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Tt(e){function t({model:n,page:s}){let[,r]=v(0);T(()=>{let a=()=>r(p=>p+1),_=()=>s.connected()&&s.call("clock").then(a);return n.on("change:state",a),n.on("change:frame",a),addEventListener("samut:connection",_),_(),()=>{n.off("change:state",a),n.off("change:frame",a),removeEventListener("samut:connection",_)}},[]);let o=n.get("frame"),i=(a,_)=>yn(o.texts[a]??a,_);return c`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${i} />`}return{initialize:({model:n})=>Ct(n.get("frame").visit),render({model:n,el:s}){let r=kn(n),o=vn(n);return Ee(c`<${t} model=${n} page=${r} />`,s),()=>{Ee(null,s),o(),r.close()}}}}function wn(e,t){let[,n]=v(0);return T(()=>{let s=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function xn(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Pt({timer:e,page:t,t:n}){let s=wn(e,t);if(s==null)return null;let r=s<0,o=r?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return c`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${xn(s)}</span>
  </span>`}var Le=543;function At({question:e,values:t,change:n,frame:s,t:r,disabled:o,children:i}){let a=e.fields.filter(l=>!l.more),_=e.fields.filter(l=>l.more),[p]=v(_.some(l=>ee({one:t[l.id]}))),u=(l,m)=>n({fields:{...t,[l]:m}}),f=l=>{let m=Dn[l.kind];return c`<${m} key=${l.id} field=${l} value=${t[l.id]} frame=${s} t=${r}
      near=${t[l.after]} disabled=${o} set=${b=>u(l.id,b)} />`},d=_.map(l=>l.text.split(" (")[0]).join(" · ");return c`${a.map(f)}${i}
    ${_.length>0&&c`<details class="more-parts" open=${p}>
      <summary class="choice">${r("parts_more",{names:d})}</summary>${_.map(f)}</details>`}`}var Et=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ee=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Cn({field:e,of:t}){return c`<label class="label" for=${t}>${e.text}</label>`}function Dt({field:e,value:t,set:n,disabled:s}){let r=`part-${e.id}`,o=i=>n(i.target.value);return c`<div class="part"><${Cn} field=${e} of=${r} />
    ${e.kind==="line"?c`<input id=${r} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:c`<textarea id=${r} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function Sn({field:e,value:t,set:n,disabled:s,t:r}){let o=Array.from({length:e.levels},(i,a)=>a+1);return c`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(i=>c`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${r("level",{n:i,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&c`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Ot({field:e,value:t,set:n,disabled:s}){let r=e.kind==="choices",o=r?t||[]:[t].filter(Boolean),i=a=>{n(r?o.includes(a)?o.filter(_=>_!==a):[...o,a]:t===a?"":a)};return c`<div class="part" role=${r?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(a=>c`<button type="button" key=${a.id} role=${r?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(a.id))} disabled=${s}
      onClick=${()=>i(a.id)}><span class="tick" aria-hidden="true"></span>${a.text}</button>`)}
  </div>`}function qn({field:e,value:t,set:n,disabled:s}){return c`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function Tn({field:e,value:t,near:n,set:s,disabled:r,frame:o,t:i}){let[a,_]=String(t||"").split("-"),p=/^\d+$/.test(a)&&a.length===4?Number(a)+Le:a,u=(l,m)=>s(l||m?`${l}-${m}`:""),f=l=>/^[0-9]{4}$/.test(l)?String(Number(l)-Le):l,d=l=>l.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return c`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${_||""} disabled=${r}
        onChange=${l=>u(a||Pn(l.target.value,n),l.target.value)}>
        <option value="">${i("month")}</option>
        ${o.texts.months.map((l,m)=>{let b=String(m+1).padStart(2,"0");return c`<option key=${b} value=${b}>${l}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${p||""} disabled=${r} onInput=${l=>u(f(d(l.target.value)),_||"")} />
    </div></div>`}function Pn(e,t){let n=new Date,[s,r]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<r?s+1:s)}var Dn={text:Dt,line:Dt,level:Sn,choice:Ot,choices:Ot,month:Tn,check:qn};function Ue(e,t,n,s){return e?e.fields.filter(r=>ee({one:(t||{})[r.id]})).map(r=>({id:r.id,label:r.text,...On(r,t[r.id],n,s)})):[]}function On(e,t,n,s){let r=o=>(e.options.find(i=>i.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:r(t)}:e.kind==="choices"?{words:t.map(r).join(" · ")}:e.kind==="month"?{words:An(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function An(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Le}`}function ae({question:e,values:t,frame:n,t:s}){return c`${Ue(e,t,n,s).map(r=>c`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}function Mt({answer:e,question:t,under:n,frame:s,page:r,t:o,onEdit:i,onDeleted:a,onError:_}){let[p,u]=v(!1),f=Z(r),d=p&&!f&&c`<p class="note later" role="status">${o("sent_later")}</p>`,l=async($,h)=>{u(!0);let g=await r.call($,{id:O(),item:e.item,base:e.base,...h});return u(!1),g.ok||_(g),g.ok&&g.saved},m=()=>l("share",{shared:!e.shared}),b=async()=>{let $=await l("delete",{});$&&a(e.item,$)};return e.versions.length?c`<${En} answer=${e} question=${t} frame=${s} t=${o} busy=${p} later=${d} onEdit=${i}
      choose=${$=>l("choose",{entry:$})} />`:c`<li class="answer">
    <${Nt} one=${e} question=${t} frame=${s} t=${o} />
    ${n&&n(e)}
    ${e.hidden&&c`<p class="note">${o("hidden_from_board")}</p>`}
    <div class="row">
      <button class="button quiet" disabled=${p} onClick=${()=>i(e)}>${o("edit")}</button>
      <button class="button quiet" disabled=${p} onClick=${b}>${o("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&c`<button class="button" disabled=${p}
        aria-pressed=${String(e.shared)} onClick=${m}>${o(e.shared?"unshare":"share")}</button>`}
    </div>
    ${d}
  </li>`}function Nt({one:e,question:t,frame:n,t:s}){return c`<p class="said">${e.year_text&&c`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${ae} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.by&&c`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function En({answer:e,question:t,frame:n,t:s,busy:r,later:o,choose:i,onEdit:a}){let _=()=>{let p=[...new Set(e.versions.map(u=>u.text).filter(Boolean))];a({...e,text:p.join(`
`)})};return c`<li class="answer conflict">
    <p class="note">${s("conflict")}</p>
    ${e.versions.map(p=>c`<div class="version" key=${p.entry}>
        <${Nt} one=${p} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${r} onClick=${()=>i(p.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${r} onClick=${_}>${s("merge")}</button>
    ${o}
  </li>`}function It({things:e,t}){return c`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>c`<article key=${n.id}>
      ${n.title&&c`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>c`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&c`<p>${n.num&&c`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&c`<ul>${n.points.map(s=>c`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>c`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function jt({offers:e,draft:t,take:n,t:s}){return!e||!e.length?null:c`<details class="offers"><summary class="choice">${s("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let o=(t.from||[]).includes(r.item);return c`<button type="button" key=${r.item} class="choice option" aria-pressed=${String(o)}
        disabled=${o} onClick=${()=>n(r)}><span lang="th">${V(r)}</span>
        <span class="gentle">${s(o?"offer_taken":"offer_take")}</span></button>`})}</details>`}function Ht({links:e,draft:t,link:n,t:s}){return c`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&c`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(r=>c`<button type="button" role="checkbox" key=${r.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(r.item))} onClick=${()=>n(r.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${V(r)}</span></button>`)}
  </div>`}var V=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function Wt({question:e,frame:t,state:n,t:s}){let r=n.answers.filter(o=>o.question===e.id&&!o.own);return c`<section class="mates"><h3>${s("mates_answers",{n:r.length})}</h3>
    ${!r.length&&c`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${r.map(o=>c`<li class="answer" key=${o.item}>
      <p class="said" lang="th">${o.text}</p>
      <${ae} question=${e} values=${o.fields} frame=${t} t=${s} />
      ${o.by&&c`<p class="by">${s("written_by",{name:o.by})}</p>`}</li>`)}</ul></section>`}function Re({answers:e,questions:t,walk:n=[],frame:s,t:r}){if(!e.length)return c`<p class="gentle">${r("ours_empty")}</p>`;let o=t.filter(i=>e.some(a=>a.question===i.id));return c`${o.map(i=>c`<div key=${i.id} class="ours">
    <h3>${i.text}</h3>
    <ul>${e.filter(a=>a.question===i.id).map(a=>c`<li key=${a.item} lang="th">
      ${a.about&&c`<span class="gentle">${r("gallery_about",{name:(n.find(_=>_.group===a.about)||{}).name})}: </span>`}
      ${a.text}<${ae} question=${i} values=${a.fields} frame=${s} t=${r} /></li>`)}</ul>
  </div>`)}`}var ve=new Map;function Fe(e,t,n,s){return ve.has(s.id)||ve.set(s.id,Mn(e,t,n,s)),ve.get(s.id)}async function Mn(e,t,n,s){let r=await e.call("save",s);ve.delete(s.id);let o=L(t,n);return!o||o.id!==s.id||(r.ok&&!r.ask?X(t,n):(r.ask||r.error)&&K(t,n,{...o,sending:null})),r}function Bt(e,t){T(()=>{xt(t).forEach(([n,s])=>Fe(e,t,n,s.sending))},[])}var Nn=["sure","about","decade","unknown"];function Lt(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function Ut({question:e,asked:t,draft:n,change:s,t:r}){let[o,i]=v(t||!!n.digits||n.how==="unknown");if(!o)return c`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${r("add_year")}
    </button>`;let a=t?e.text:r("year_of_it");return c`<div class="year">
    ${!t&&c`<label class="label" for="year">${a}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?a:void 0} placeholder=${r("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${_=>s({digits:_.target.value})} />
    <div class="how" role="radiogroup" aria-label=${r("year_how")}>
      ${Nn.map(_=>c`<button type="button" role="radio" key=${_} class="choice"
          aria-checked=${In(n,_)} onClick=${()=>s(jn(n,_))}>
          ${r(_==="unknown"?"year_unknown_choice":`year_${_}`)}
        </button>`)}
    </div>
  </div>`}var In=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",jn=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Hn=10,Rt=e=>({item:e||O(),id:O(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function Ft({question:e,about:t,edited:n,single:s,offers:r,links:o,frame:i,page:a,t:_,onTyping:p,onSaved:u,onCancel:f}){let d=`${e.id}:${t||""}:${n?n.item:""}`,[l,m]=v(()=>L(i.visit,d)??(n?Bn(n):Rt(s))),[b,$]=v(""),[h,g]=v(null),w=G(null),y=G(l),H=Z(a),W=!!(l.text.trim()||l.digits.trim()||l.how==="unknown"||ee(l.fields));T(()=>p(W),[W]),T(()=>()=>p(!1),[]),T(()=>{n&&w.current&&w.current.focus(),l.sending&&M(l)},[]);let A=k=>{y.current=k,m(k)},I=k=>{A(k),K(i.visit,d,k)},j=k=>{I({...y.current,...k,id:O(),sending:null}),g(null),$(b==="error"?b:"")},P=(k,E)=>{let ue=k.tried.filter(sn=>sn!==k.id).slice(-Hn),nn={id:k.id,item:k.item,base:[...k.base,...ue],question:e.id,about:t,text:k.text,year:Lt(k,_),confirmed:E,fields:Et(e,k.fields),from:k.from},Ye={...k,tried:[...ue,k.id],sending:nn};I(Ye),M(Ye)},M=async k=>{$("saving"),g(null);let E=await Fe(a,i.visit,d,k.sending);if(y.current.id===k.id){if(E.ok&&!E.ask){A(Rt(s)),$("saved"),u(E.saved);return}A({...y.current,sending:null}),g(E.ask||null),$(E.ask?"":E.error||"unsent")}},N=k=>{let E=[y.current.text.trim(),V(k)].filter(Boolean).join(`
`);j({text:E,from:[...y.current.from||[],k.item]})},D=k=>{let E=y.current.from||[];j({from:E.includes(k)?E.filter(ue=>ue!==k):[...E,k]})},xe=k=>{P({...l,how:"typed",digits:k,id:O()})},C=b==="saving"&&!H,te=()=>{I({...y.current,id:O(),sending:null}),$("")},Q=Array.from(l.text).length-i.longest,ne=e.answer==="year";return c`<form class="composer" onSubmit=${k=>{k.preventDefault(),P(l)}}>
    <fieldset disabled=${C}>
      ${(ne||e.phase==="recall")&&c`<${Ut} question=${e} asked=${ne} draft=${l}
        change=${j} t=${_} />`}
      ${ne&&c`<label class="label" for="story">${_("story")}</label>`}
      ${e.answer!=="none"&&c`<${jt} offers=${r} draft=${l} take=${N} t=${_} />
      ${e.words&&c`<label class="label" for="story">${e.words}</label>`}
      <textarea ref=${w} id="story" rows=${ne||e.words?2:4} lang="th"
        aria-label=${ne||e.words?void 0:e.text}
        value=${l.text} onInput=${k=>j({text:k.target.value})}></textarea>`}
      <${At} question=${e} values=${l.fields||{}} change=${j} frame=${i} t=${_} disabled=${C}>
        ${o&&c`<${Ht} links=${o} draft=${l} link=${D} t=${_} />`}<//>
    </fieldset>
    ${Q>0&&c`<p class="note bad">${_("too_long",{n:Q})}</p>`}
    ${h&&c`<${Ln} ask=${h} t=${_} suggest=${xe} confirm=${()=>P(l,h.doubt)}
      again=${()=>{g(null),j({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(C?"later":b==="saved"?"good":"")} role="status">
      ${Wn(b,W,C,_)}
    </p>
    <div class="row">
      ${C?c`<button type="button" class="button" onClick=${te}>${_("take_back")}</button>`:c`<button class="button primary" disabled=${b==="saving"||Q>0}>
            ${_(n?"save_change":"save_answer")}
          </button>`}
      ${n&&c`<button type="button" class="button quiet"
        onClick=${()=>{X(i.visit,d),f()}}>${_("cancel")}</button>`}
    </div>
  </form>`}function Wn(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?c`<span class="bad">${s("not_saved")}</span>`:e&&e.what?c`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Bn(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:r,typed:o,fields:i,from:a}=e;return{item:n,id:O(),base:s,tried:[],text:r,how:t,digits:o,fields:i||{},from:a||[]}}function Ln({ask:e,t,suggest:n,confirm:s,again:r}){let o=G(null);return T(()=>o.current.scrollIntoView({block:"center"}),[]),c`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>c`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&c`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${r}>${t("ask_again")}</button>
  </div>`}function le(e){let{question:t,about:n,aboutName:s,add:r,again:o,links:i,under:a,offers:_,heading:p,state:u,frame:f,page:d,t:l,onTyping:m,moved:b,say:$}=e,[h,g]=v(null),w=r&&L(f.visit,`${t.id}:${n||""}:`),[y,H]=v(!!w),W=t.by==="person",A=u.answers.filter(C=>C.question===t.id&&(C.about||"")===(n||"")&&(!W||C.own)),j=t.single&&A.length>0||t.most>0&&A.length>=t.most,P=!y&&(o||r&&A.length>0),M=async(C,te)=>{let Q=await d.call("restore",{id:O(),item:C,entry:te});$(Q.ok?{words:l("restored")}:Q)},N=C=>{g(C),r&&scrollTo(0,0)},D=(C,te)=>$({words:l("deleted"),undo:()=>M(C,te)}),xe=C=>{h?$({words:l("saved"),undo:()=>M(h.item,C)}):(b||r)&&$({words:l("saved")}),g(null),H(!1)};return c`<section class="question" aria-labelledby="asked">
    ${s&&c`<p class="about">${l("gallery_about",{name:s})}</p>`}
    ${t.under&&c`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&c`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&c`<p class="gentle">${l("extra")}</p>`}
    ${W&&c`<p class="note own-only">${l(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${!j&&!h&&P&&r&&c`<button class="button primary add-line" onClick=${()=>H(!0)}>${r}</button>`}
    ${(h||!j&&!P)&&c`<${Ft} key=${t.id+n+(h?h.item:"")} question=${t} about=${n}
      edited=${h} single=${u.single&&u.single[t.id]} frame=${f}
      offers=${_||u.offers&&u.offers[t.id]} links=${i} page=${d} t=${l} onTyping=${m}
      onSaved=${xe} onCancel=${()=>g(null)} />`}
    <h3>${W?l("my_answers"):l(p||"our_answers",{n:A.length})}</h3>
    ${A.length===0&&c`<p class="gentle">${l("no_answers")}</p>`}
    <ul class="answers">
      ${[...A].reverse().map(C=>c`<${Mt} key=${C.item} answer=${C} under=${a} page=${d} t=${l}
          question=${t} frame=${f} onEdit=${N} onDeleted=${D} onError=${$} />`)}
    </ul>
    ${o&&P&&!h&&c`<button class="button" onClick=${()=>H(!0)}>${l("add_one")}</button>`}
  </section>`}function Vt(e,t,n,s,r){if(!t||!n)return[];let o=i=>JSON.stringify((t.fields||{})[i])===JSON.stringify((n.fields||{})[i]);return Ue(e,t.fields,s,r).filter(i=>!o(i.id))}function Jt({question:e,frame:t,state:n,page:s,t:r,say:o}){let i=n.answers.filter(a=>a.question===e.of);return c`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&c`<p class="gentle">${r("ticks_none")}</p>`}
    ${i.map(a=>c`<${Un} key=${a.item} answer=${a} question=${e} frame=${t} state=${n}
      page=${s} t=${r} say=${o} />`)}
  </section>`}function Un({answer:e,question:t,state:n,page:s,t:r,say:o}){let[i,a]=v({}),_=Z(s),p=n.answers.find($=>$.question===t.id&&$.of===e.item),u=p&&p.fields||{},f=p&&p.from||[],d=($,h)=>$ in i?i[$]:h,l=async($,h,g)=>{a(y=>({...y,[$]:!g}));let w=await s.call("tick",{id:O(),question:t.id,of:e.item,on:!g,...h});a(({[$]:y,...H})=>H),w.ok||o(w)},m=($,h,g,w)=>{let y=d($,w);return c`<button type="button" role="checkbox" key=${$} class="choice option" aria-checked=${String(y)}
      disabled=${$ in i} onClick=${()=>l($,g,y)}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${h}</span></button>`},b=n.offers&&n.offers[t.id]||[];return c`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${t.fields.map($=>{let h=$.options.filter(g=>d(g.id,(u[$.id]||[]).includes(g.id)));return c`<div key=${$.id} role="group" aria-label=${$.text}>
        <p class="label"><strong>${r("ticks_met",{n:h.length,all:$.options.length})}</strong></p>
        ${$.options.map(g=>m(g.id,g.text,{field:$.id,option:g.id},(u[$.id]||[]).includes(g.id)))}
      </div>`})}
    ${b.length>0&&c`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter($=>d($.item,f.includes($.item))).length})}</summary>
      ${b.map($=>m($.item,V($),{from:$.item},f.includes($.item)))}</details>`}
    ${Object.keys(i).length>0&&!_&&c`<p class="note later" role="status">${r("sent_later")}</p>`}
  </article>`}function Gt({state:e,t}){return c`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&c`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>c`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function Yt({questions:e,frame:t,state:n,t:s}){let r=n.before.filter(a=>e.some(_=>_.id===a.question)),o=n.answers.filter(a=>e.some(_=>_.id===a.question)),i=[...new Set([...r,...o].map(a=>a.item))];return i.length?c`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${i.map(a=>{let[_,p]=[r,o].map(f=>f.find(d=>d.item===a)),u=e.find(f=>f.id===(_||p).question);return c`<tr key=${a} class=${Rn(_,p)?"":"changed"}>
        <td lang="th"><${zt} card=${_} other=${p} none=${s("pair_new")} question=${u} frame=${t} t=${s} /></td>
        <td lang="th"><${zt} card=${p} other=${_} none=${s("pair_gone")} question=${u} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:c`<p class="gentle">${s("ours_empty")}</p>`}var Rn=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function zt({card:e,other:t,none:n,question:s,frame:r,t:o}){return e?c`<p class="said">${e.text}</p>
    ${Vt(s,e,t,r,o).map(i=>c`<p class="part-said" key=${i.id}>
      <span class="gentle">${i.label}</span> ${i.words}</p>`)}`:c`<span class="gentle">${n}</span>`}var we="plan_goal";function Qt({questions:e,frame:t,state:n,page:s,t:r,onTyping:o,moved:i,say:a}){let[_,p]=v(""),u=l=>{p(l),scrollTo(0,0)},f=e.find(l=>l.id===_),d={frame:t,state:n,page:s,t:r};return f?c`<div class="plan-row">
    <button class="button quiet" onClick=${()=>u("")}>${r("plan_back")}</button>
    <${f.id===we?Jn:Gn} question=${f} onTyping=${o} moved=${i} say=${a} ...${d} />
  </div>`:c`<${Fn} questions=${e} go=${u} ...${d} />`}function Fn({questions:e,go:t,frame:n,state:s,t:r}){let o=e.find(u=>u.id===we),i=u=>s.answers.filter(f=>f.question===u),a=s.plan.rows.filter(u=>u.heading||e.some(f=>f.id===u.question)),_=a.filter(u=>!u.heading),p=_.filter(u=>i(u.question).length);return c`<section class="plan-home">
    ${o&&c`<div class="plan-goals"><h2>${o.text}</h2>
      ${i(o.id).length===0&&c`<p class="gentle">${r("plan_goals_none")}</p>`}
      <ol>${i(o.id).map(u=>c`<li key=${u.item} lang="th">${u.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(o.id)}>${r(i(o.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${r("plan_rows")}</h2>
    <p class="plan-filled">${r("plan_filled",{n:p.length,all:_.length})}</p>
    <div class="progress" aria-hidden="true">${_.map(u=>c`<span key=${u.question}
      class=${i(u.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${a.map(u=>c`<li key=${u.question}>${u.heading?c`<h3><span class="num">${u.num}</span> ${u.text}</h3>`:c`<button class="choice plan-choice" onClick=${()=>t(u.question)}>
          <span><span class="num">${u.num}</span> ${u.text}</span>
          <${zn} lines=${i(u.question).length} draft=${Vn(L(n.visit,`${u.question}::`))} t=${r} />
        </button>`}</li>`)}</ul>
  </section>`}var Vn=e=>e&&(e.text.trim()||ee(e.fields));function zn({lines:e,draft:t,t:n}){return t?c`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?c`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:c`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function Jn(e){let{question:t,state:n,t:s}=e,r=n.answers.filter(o=>o.question===t.id).length;return c`<p class="note">${s(r>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${le} ...${e} />`}var Kt=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function Gn(e){let{question:t,state:n,t:s}=e,r=n.offers&&n.offers[t.id]||[];return c`<${le} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${r.filter(o=>o.question!==we)} links=${r.filter(o=>o.question===we)}
    under=${o=>c`<${Yn} thread=${n.plan.threads[o.item]} t=${s} />`} />`}function Yn({thread:e,t}){return!e||!e.length?null:c`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>c`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${V(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function Zt({frame:e,...t}){let{t:n}=t;return c`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>c`<${Qn} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var Xt=e=>({when:e,answers:{},code:""});function Qn({one:e,frame:t,state:n,page:s,t:r,onTyping:o,say:i}){let a=n.measures[e.id],_=`measure:${e.id}`,[p,u]=v(()=>L(t.visit,_)),[f,d]=v(!1);T(()=>(o(!!p),()=>o(!1)),[!!p]);let l=h=>{u(h),h?K(t.visit,_,h):X(t.visit,_)},m=async h=>{let g=await s.call("consent",{instrument:e.id,given:h});if(!g.ok)return i(g);l(h?Xt("before"):null),h||i({words:r("m_withdrawn")})},b=h=>l({...Xt(h),answers:(a[h]||{}).answers||{}}),$=()=>{l(null),scrollTo(0,0)};return c`<article class="measure"><h3>${e.title}</h3>
    ${f?c`<p class="note good" role="status">${r("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>d(!1)}>${r("m_back")}</button>`:a.consent?p?c`<${Xn} one=${e} mine=${a} draft=${p} keep=${l} page=${s} t=${r} say=${i} saved=${$} />`:c`<${es} one=${e} mine=${a} t=${r} open=${b} withdraw=${()=>m(!1)} />`:c`<${Kn} t=${r} begin=${()=>m(!0)} skip=${()=>d(!0)} />`}
    ${!f&&!p&&c`<p class="gentle">${r("m_items",{n:e.items.length})} · ${r("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&c`<p class="note confirm">${e.confirm}</p>`}`}
    ${a.consent&&p&&c`<button class="button quiet wide" onClick=${()=>{l(null),!a.before.answers&&!a.after.answers&&m(!1),d(!0)}}>
      ${r("m_skip")}</button>`}
  </article>`}function Kn({t:e,begin:t,skip:n}){let[s,r]=v(!1);return c`<button class="button wide" onClick=${n}>${e("m_skip")}</button>
    <button type="button" role="checkbox" class="choice option" aria-checked=${String(s)}
      onClick=${()=>r(!s)}><span class="tick" aria-hidden="true"></span><span>${e("m_consent")}</span></button>
    <button class="button primary wide" disabled=${!s} onClick=${t}>${e("m_begin")}</button>
    ${!s&&c`<p class="gentle">${e("m_tick")}</p>`}`}function Xn({one:e,mine:t,draft:n,keep:s,page:r,t:o,say:i,saved:a}){let[_,p]=v(!1),u=e.items.filter(l=>!(l.id in n.answers)).length,f=(l,m)=>s({...n,id:null,answers:{...n.answers,[l]:m}}),d=async()=>{let l={...n,id:n.id||O()};s(l),p(!0);let m=await r.call("measure",{id:l.id,instrument:e.id,when:l.when,answers:l.answers,code:l.code});if(p(!1),!m.ok)return i(m);a()};return c`<${Zn} draft=${n} keep=${s} mine=${t} t=${o} />
    ${e.intro&&c`<p>${e.intro}</p>`}
    ${e.items.map((l,m)=>c`<div class="part asked-one" role="radiogroup" key=${l.id} aria-label=${l.text}>
      <p class="label"><span class="num">${m+1}</span> ${l.text}</p>
      <div class="responses">${e.responses.map((b,$)=>{let h=e.values[$];return c`<button type="button" role="radio" key=${b} class="choice" aria-checked=${String(n.answers[l.id]===h)}
          onClick=${()=>f(l.id,h)}>${b}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?c`<p class="gentle">${o("m_coded")}</p>`:c`<label class="label" for="code">${o("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${l=>s({...n,id:null,code:l.target.value})} />
          <p class="gentle">${o("m_code_hint")}</p>`}
    ${u>0&&c`<p class="note" role="status">${o("m_left",{n:u})}</p>`}
    <button class="button primary wide" disabled=${_||u===e.items.length} onClick=${d}>${o("m_save")}</button>`}function Zn({draft:e,keep:t,mine:n,t:s}){let r=o=>t({...e,id:null,when:o,answers:(n[o]||{}).answers||e.answers});return c`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(o=>c`<button type="button" role="radio" key=${o} class="choice"
      aria-checked=${String(e.when===o)} onClick=${()=>r(o)}>${s(`m_${o}`)}</button>`)}</div></div>`}function es({one:e,mine:t,t:n,open:s,withdraw:r}){let o=["before","after"].filter(i=>t[i].answers);return c`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${o.map(i=>c`<${ts} key=${i} one=${e} when=${i} result=${t[i]} t=${n} />`)}
    ${t.change!==null&&c`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(i=>c`<button class="button quiet wide" key=${i} onClick=${()=>s(i)}>
      ${n(`m_${i}`)}: ${n(t[i].answers?"m_change_answers":"m_begin")}</button>`)}
    <button class="button quiet wide" onClick=${r}>${n("m_withdraw")}</button>`}function ts({one:e,when:t,result:n,t:s}){let r=e.values[e.values.length-1]*e.items.length;return c`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):c`<span class="score">${s("m_score",{n:n.total,all:r})}</span><br />${n.band}`}</p>`}function en({surveys:e,t}){return c`<section class="measures"><h2>${t("m_surveys")}</h2><p class="gentle">${t("m_surveys_hint")}</p>
    ${e.map(n=>c`<article class="measure" key=${n.id}><h3>${n.num} ${n.title}</h3>
      <p class="gentle">${n.needs_internet&&t("m_internet")}${n.sensitive&&c` · ${t("m_personal")}`}</p>
      ${n.url?c`<a class="button wide" href=${n.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${n.url}</p>`:c`<p class="note">${t("m_no_link")}</p>`}
    </article>`)}</section>`}function ns(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function Ve({answers:e,questions:t,t:n,empty:s}){if(!e.length)return c`<p class="gentle">${s}</p>`;let r=Object.fromEntries(t.map(o=>[o.id,o.text]));return c`<ol class="timeline">
    ${ns(e).map(o=>c`<li key=${o.item} class=${o.year==null?"undated":""}>
        <span class="when">${o.year_text||n("year_unknown")}</span>
        <span class="what">${o.text||r[o.question]}</span>
        ${o.text&&c`<span class="asked">${r[o.question]}</span>`}
      </li>`)}
  </ol>`}var ce=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function ss({frame:e,state:t,page:n,t:s}){let[r,o]=v({led:ce(t),phase:t.phase,step:0}),[i,a]=v(null),_=G(!1),[,p]=v(0);Bt(n,e.visit);let u=()=>o({led:ce(t),phase:t.phase,step:0});T(()=>{r.led!==ce(t)&&!_.current&&u()}),T(()=>{tn(t,e)&&!_.current&&location.assign(`/a/${t.lead}`)});let f=h=>{_.current=h,p(g=>g+1)},d=h=>{o({...r,step:h}),scrollTo(0,0)},l=os(r.phase,t,e),m=l[Math.min(r.step,l.length-1)],b=r.led!==ce(t),$={frame:e,state:t,page:n,t:s,onTyping:f,moved:b,say:a};return c`<div class="form" data-phase=${r.phase}>
    <div class="bar">
      <strong>${Ge(r.phase,e,s)}</strong>
      <${Pt} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${us} steps=${l} now=${l.indexOf(m)} t=${s} />
    ${tn(t,e)&&c`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${b&&c`<${$s} state=${t} frame=${e} t=${s} go=${u} />`}
    ${!b&&r.phase!==t.phase&&c`<button class="button" onClick=${u}>${s("now_at")}</button>`}
    <${as} step=${m} at=${r} key=${r.phase+l.indexOf(m)+(m.about||"")} ...${$} />
    <${_s} steps=${l} now=${l.indexOf(m)} go=${d} t=${s} />
    ${r.phase===t.phase&&!b&&c`<${ds} state=${t} frame=${e} t=${s}
      go=${h=>o({led:ce(t),phase:h,step:0})} />`}
    ${i&&c`<${fs} toast=${i} t=${s} close=${()=>a(null)} />`}
  </div>`}function os(e,t,n){if(n.kind!=="memory")return e==="gallery"?is(e,t,n):rs(e,t,n);let s=o=>n.questions.filter(i=>i.phase===o).map(i=>({question:i}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let r=t.rounds.mine;return r?[{work:r},...s(e).map(o=>({...o,about:r})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function rs(e,t,n){let s=n.phases.find(p=>p.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let r=n.questions.filter(p=>p.phase===(s.looks_at||e)),o=p=>n.questions.find(u=>u.id===p),i=n.questions.filter(p=>s.revises.includes(p.id)),a=[...r,...i];if(!s.shows.length&&!a.length)return[{look:!0}];if(s.board==="plan"){let p=r.map(u=>Kt(u,t.plan.off));return[{plan:p},{ours:p}]}let _=p=>p.of?{ticks:p}:{question:p,again:i.includes(p),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...i.length?[{asked:!0}]:[],...a.map(_),...a.length?[{ours:r.map(p=>p.of?o(p.of):p),again:i.filter(p=>!p.of)}]:[]]}function is(e,t,n){let s=t.rounds.mine,r=n.questions.filter(o=>o.phase===e);return s?[{work:s},...r.map(o=>({question:o,about:s})),{ours:r,again:[]}]:[{late:!0}]}var tn=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function as({step:e,at:t,moved:n,frame:s,state:r,page:o,t:i,onTyping:a,say:_}){if(e.question){let p=r.walk.find(u=>u.group===e.about);return c`<${le} question=${e.question} again=${e.again} about=${e.about} aboutName=${p&&p.name}
      frame=${s} state=${r} page=${o} t=${i} onTyping=${a} moved=${n} say=${_} />
      ${e.mates&&c`<${Wt} question=${e.question} frame=${s} state=${r} t=${i} />`}`}return e.plan?c`<${Qt} questions=${e.plan} frame=${s} state=${r} page=${o} t=${i} onTyping=${a}
      moved=${n} say=${_} />`:e.measures?c`<${Zt} frame=${s} state=${r} page=${o} t=${i} onTyping=${a} say=${_} />`:e.surveys?c`<${en} surveys=${s.surveys} t=${i} />`:e.ticks?c`<${Jt} question=${e.ticks} frame=${s} state=${r} page=${o} t=${i} say=${_} />`:e.asked?c`<${Gt} state=${r} t=${i} />`:e.work?c`<${ls} work=${r.walk.find(p=>p.group===e.work)} frame=${s} t=${i} />`:e.look?c`<${ze} title=${i("look_title")} text=${i("look_text")} />`:e.shows?c`<${It} things=${e.shows} t=${i} />`:e.waiting?c`<${ze} title=${i("waiting_title")} text=${i("waiting_text")} />`:e.late?c`<${ze} title=${i("gallery_wait_title")}
      text=${i((s.kind==="memory"?"gallery_":"walk_")+(r.rounds.number?"late":"wait"))} />`:c`<${cs} phase=${t.phase} ours=${e.ours} again=${e.again} frame=${s} state=${r} page=${o} t=${i} say=${_} />`}var ze=({title:e,text:t})=>c`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function ls({work:e,frame:t,t:n}){return e?c`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?c`<${Ve} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:c`<${Re} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function cs({phase:e,ours:t,again:n,frame:s,state:r,page:o,t:i,say:a}){let _=r.done.includes(e),p=async()=>{let f=await o.call("done",{phase:e,done:!_});f.ok||a(f)},u=r.answers.filter(f=>s.questions.some(d=>d.id===f.question&&d.phase==="recall"));return c`<section>
    ${t?c`<h2>${i(Je(t)?"mine_title":"ours_title")}</h2>
          ${n.length>0&&c`<${Yt} questions=${n} frame=${s} state=${r} t=${i} />`}
          ${t.length>0&&c`<${Re} questions=${t} frame=${s} t=${i} walk=${r.walk}
            answers=${r.answers.filter(f=>t.some(d=>d.id===f.question)&&(f.own||!Je(t)))} />`}`:c`<h2>${i("timeline_title")}</h2>
          <${Ve} answers=${u} questions=${s.questions} t=${i} empty=${i("timeline_empty")} />`}
    ${_&&c`<p class="note good">${i("done_words")}</p>`}
    <button class=${"button "+(_?"quiet":"primary")} onClick=${p}>${i(_?"done_no":"done_yes")}</button>
  </section>`}var Je=e=>e.every(t=>t.by==="person");function us({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return c`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((r,o)=>c`<span key=${o} class=${o<=t?"past":""} />`)}
  </div>`}function _s({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let r=e.length-1;return c`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===r?0:r)}>
      ${s(t===r?e[r].surveys?"m_to_measures":"to_questions":ps(e[r]))}
    </button>
    <button class="button" disabled=${t===r} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function ps(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":Je(e.ours||[])?"to_mine":"to_ours"}function $s({state:e,frame:t,t:n,go:s}){let r=e.phase==="gallery"&&e.rounds.number,o=r?n("moved_round",{n:r}):n("moved",{phase:Ge(e.phase,t,n)});return c`<div class="moved" role="status"><p>${o}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function ds({state:e,frame:t,t:n,go:s}){let r=e.reached.filter(o=>o!==e.phase&&o!=="gallery");return c`<p class="reopen">
    ${r.map(o=>c`<button class="button quiet" key=${o} onClick=${()=>s(o)}>
      ${n("back_to",{phase:Ge(o,t,n)})}
    </button>`)}
  </p>`}function fs({toast:e,t,close:n}){T(()=>{let r=setTimeout(n,1e4);return()=>clearTimeout(r)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("not_saved"));return c`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&c`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function Ge(e,t,n){let s=t.phases.find(r=>r.id===e);return s?s.title:n("phase_waiting")}var Co=Tt(ss);export{Co as default};
