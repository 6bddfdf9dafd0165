var P,Ze,Hn,W,xe,pe,et,ie,tt,Ce,Se,Nn,ne=Symbol.for("pv"),de={},$e=[],Rn=/^m(i|n|o|s|text|space)$/,Pe=Array.isArray,Me=$e.slice,G=Object.assign;function V(e){e&&e.parentNode&&e.remove()}function nt(e,t,n){var s,a,o,r={},l=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:r[o]=t[o];return l>2&&(r.children=l>3?Me.call(arguments,2):n),te(e,r,s,a,null)}function te(e,t,n,s,a){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ne,__v:a||++Ze,__i:-1,__u:0};return!a&&P.vnode&&P.vnode(o),o}function _e(e){return e.children}function ce(e,t){this.props=e,this.context=t,this.__g=0}function F(e,t){if(t==null)return e.__&&F(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:F(e)}function zn(e){var t,n=e.__v,s=n.__e,a=[],o=[],r=e.__P;r&&((t=G({constructor:ne},n)).__v=n.__v+1,P.vnode&&P.vnode(t),qe(r,t,n,e.__n,r.namespaceURI,32&n.__u?[s]:null,a,s||F(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,it(a,t,o),n.__=n.__e=null,t.__e!=s&&st(t))}function st(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),st(e)}function Qe(e){(8&e.__g||(e.__g|=8,W.push(e),pe++))&&xe==P.debounceRendering||((xe=P.debounceRendering)||queueMicrotask)(ot)}function ot(){try{for(var e,t=1;W.length;)W.length>t&&W.sort(et),e=W.shift(),t=W.length,8&e.__g&&zn(e)}finally{(pe=W.length)&&(xe||queueMicrotask)(ot)}}function at(e,t,n,s,a,o,r,l,c,u,p){var $,_,d,m,g,w,b=s.__k||$e,k=t.length;for(c=Bn(n,t,b,c,k),$=0;$<k;$++)(d=n.__k[$])!=null&&(_=~d.__i&&b[d.__i]||de,d.__i=$,w=qe(e,d,_,a,o,r,l,c,u,p),m=d.__e,(_.ref!=d.ref||8&_.__u)&&(_.ref&&Ee(_.ref,null,d,_),d.ref&&p.push(d.ref,d.__c||m,d)),g=g||m,4&d.__u?(c=lt(d,c,e,!_.__v),_.__e&&(_.__e=null)):typeof d.type=="function"&&w!==void 0?c=w:m&&(c=m.nextSibling),d.__u&=-21);return n.__e=g,c}function Bn(e,t,n,s,a){var o,r,l,c,u,p,$,_,d,m=n.length,g=m,w=0,b=0,k=e.__k=Array(a);for(o=0;o<a;o++)(r=t[o])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=k[o]=te(null,r):Pe(r)?r=k[o]=te(_e,{children:r}):r.constructor===ne&&r.__b?r=k[o]=te(r.type,r.props,r.key,r.ref,r.__v):k[o]=r,c=o+w,r.__=e,r.__b=e.__b+1,l=null,~(u=r.__i=Wn(r,n,c,g))&&(g--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(r.__u|=16,u==c-1?w--:u==c+1?w++:u!=c&&(u>c?w--:w++,b=1)):(~u||(a>m?w--:a<m&&w++),typeof r.type!="function"&&(r.__u|=4))):k[o]=null;if(b){for(p=[],$=[],o=0;o<a;o++)if((r=k[o])&&16&r.__u){for(w=0,_=p.length;w<_;)p[d=w+_>>1]<r.__i?w=d+1:_=d;p[w]=r.__i,$[o]=w+1}for(w=p.length;o--;)$[o]&&($[o]==w?w--:k[o].__u|=4)}if(g)for(o=0;o<m;o++)!(l=n[o])||2&l.__u||(l.__e==s&&(s=F(l)),Te(l,l));return s}function lt(e,t,n,s){var a,o,r,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=lt(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=F(e))&&!t.parentNode&&(t=null),r=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(r!=l&&(!s&&n.moveBefore&&r.parentNode?n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Wn(e,t,n,s){var a,o=e.key,r=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&o==null||c&&o==l.key&&r==l.type)return n;if(s>(c?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&o==l.key&&r==l.type)return a}return-1}function Xe(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function re(e,t,n,s,a){var o,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Xe(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Xe(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(r=Se[t]||(Se[t]=Fn(t)),(e.__a||(e.__a={}))[t]=Ce,o=t!=(t=t.replace(tt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,r,o):e.removeEventListener(t,r,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Fn(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ie]==null)t[ie]=Ce++;else if(t[ie]<this.__a[e])return;return n(P.event?P.event(t):t)}}}function qe(e,t,n,s,a,o,r,l,c,u){var p,$,_,d,m,g,w,b,k,y,h,v,x,j,H,K,N,D,O=t.type;if(t.constructor!==ne)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(t.__u|=c,$=o=[],p.nodeType==8?l=ue(p,o):o.push(p),l=o[0]||l),(p=P.__b)&&p(t);e:if(typeof O=="function"){_=r.length;try{if(b=t.props,k=(p=O.prototype)&&p.render,y=(p=O.contextType)&&s[p.__c],h=p?y?y.props.value:p.__:s,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(k?t.__c=d=new O(b,h):(t.__c=d=new ce(b,h),d.constructor=O,d.render=Vn),y&&y.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),k&&(d.__s||(d.__s=d.state),O.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=G({},d.__s)),G(d.__s,O.getDerivedStateFromProps(b,d.__s)))),m=d.props,g=d.state,d.__v=t,n.__c){if(b!==m&&k&&!O.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(b,h),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(b,d.__s,h)===!1){t.__v!=n.__v&&(d.props=b,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(A){A&&(A.__=t)}),$e.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&r.push(d),l=F(n);break e}d.componentWillUpdate&&d.componentWillUpdate(b,d.__s,h),k&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,g,w)})}else k&&!O.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),k&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=h,d.props=b,d.__P=e,d.__g&=-5,v=P.__r,x=k?25:0;do d.__g&=-9,v&&v(t),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++x<25);k&&($e.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=G({},s,d.getChildContext())),k&&n.__c&&d.getSnapshotBeforeUpdate&&(w=d.getSnapshotBeforeUpdate(m,g)),j=p&&p.type===_e&&p.key==null?p.props.children:p,b.__P&&(p=l,a=(e=b.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(A){A&&Te(A,A)}),n.__k=null),l=n.__k?F(n,0):null),l=at(e,Pe(j)?j:[j],t,n,s,a,o,r,l,c,u),b.__P&&(t.__e=null,l=p),t.__u&=-161,$&&$.some(V),d.__h.length&&r.push(d),1&d.__g&&(d.__g&=-4)}catch(A){if(r.length=_,t.__v=null,c||o)if(A&&A.then){if(t.__u|=128|c,o){for(~(N=o.indexOf(l||void 0))||(N=o.length);(D=o[N-1])&&D.nodeType==8;)N--;for(;N<o.length;N++)if(D=o[N])if(o[N]=null,H){if(D==K)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(K=ue(H=D))}}if(!H){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;H=l}(p=ue(H=t.__c.__z||(t.__c.__z=H)))?(t.__e=H,l=p):t.__e=l,l=l&&l.nextSibling}else o&&o.some(V);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),A&&A.then||rt(t),P.__e(A,t,n)}}else l=t.__e=Un(n.__e,t,n,s,a,o,r,c,u,e);return(p=P.diffed)&&p(t),l}function ue(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function rt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(rt))}function it(e,t,n){for(var s=0;s<n.length;)Ee(n[s++],n[s++],n[s++]);P.__c&&P.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){P.__e(o,a.__v)}})}function Un(e,t,n,s,a,o,r,l,c,u){var p,$,_,d,m,g,w,b,k=n.props||de,y=t.props,h=t.type;if(h=="svg"?a="http://www.w3.org/2000/svg":h=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(p=0;p<o.length;p++)if((m=o[p])&&(h?m.localName==h:m.nodeType==3)){e=m,o[p]=null;break}}if(!e){if(b=u.ownerDocument||document,!h)return b.createTextNode(y);e=b.createElementNS(a,h,y.is?y:u),l&&(P.__m&&P.__m(t,o),l=!1),o=null}if(h){if(u=h=="template"&&e.content||e,o=h=="textarea"&&y.defaultValue!=null?null:o&&Me.call(u.childNodes),!l&&o)for(k={},p=0;p<e.attributes.length;p++)k[(m=e.attributes[p]).name]=m.value;for(p in k)m=k[p],p=="dangerouslySetInnerHTML"?_=m:p=="children"||p in y||p=="value"&&"defaultValue"in y||p=="checked"&&"defaultChecked"in y||re(e,p,null,m,a);for(p in y)m=y[p],p=="children"?d=m:p=="dangerouslySetInnerHTML"?$=m:p=="value"?g=m:p=="checked"?w=m:l&&typeof m!="function"||k[p]===m||re(e,p,m,k[p],a);$?(l||_&&($.__html==_.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(_&&(e.textContent=""),(h=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Rn.test(h))&&(a="http://www.w3.org/1999/xhtml"),at(u,Pe(d)?d:[d],t,n,s,a,o,r,o?o[0]:n.__k&&F(n,0),l,c),o&&o.some(V)),l&&h!="textarea"||(p="value",h=="progress"&&g==null?e.removeAttribute(p):g==null||g===e[p]&&(h!="progress"||g)||re(e,p,g,k[p],a),p="checked",w!=null&&w!=e[p]&&re(e,p,w,k[p],a))}else k===y||l&&e.data==y||(e.data=y);return e}function Ee(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){P.__e(a,n)}}function Te(e,t,n){var s,a,o,r;if(P.unmount&&P.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ee(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){P.__e(l,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&Te(s[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=ue(s,o=[]))&&(s==e.__e&&o.some(V),V(a),V(s)),n||V(e.__e),e.__e=e.__c=e.__=null}function Vn(e,t,n){return this.constructor(e,n)}function Ae(e,t){var n,s,a,o;P.__&&P.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=te(_e,{children:[e]}),a=[],o=[],qe(t,t.__k,s||de,de,t.namespaceURI,s?null:t.firstChild?Me.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,o),it(a,t.__k,o),t.__k.props.children=null}P={__e:function(e,t,n,s){for(var a,o,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw pe=0,e}},Ze=0,Hn=function(e){return e!=null&&e.constructor===ne},ce.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=G({},this.state)),typeof e=="function"&&(e=e(G({},n),this.props)),e&&(G(n,e),this.__v&&(t&&this.__k.push(t),Qe(this)))},ce.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Qe(this))},ce.prototype.render=_e,W=[],pe=0,et=function(e,t){return e.__v.__b-t.__v.__b},ie=Symbol(),tt=/(PointerCapture)$|Capture$/i,Ce=0,Se={},Nn=0;var oe,E,De,ct,Ie=Object.is,me=0,gt=[],Oe=[],q=P,ut=q.__b,pt=q.__r,dt=q.diffed,$t=q.__c,_t=q.unmount,mt=q.__;function je(e,t){q.__h&&q.__h(E,e,me||t),me=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function f(e){return me=1,Gn(vt,e)}function Gn(e,t,n){var s=je(oe++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):vt(void 0,t),function(o){var r=(s.__N||s.__)[0],l=s.t(r,o);Ie(r,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=E,!E.__f)){E.__f=!0;var a=E.shouldComponentUpdate;E.shouldComponentUpdate=function(o,r,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=o;if(c.__.some(function(_){_.__N&&(u=!0,Ie(_.__[0],_.__N[0])||(p=!0))}),a){var $=a.call(this,o,r,l);return u?$||p:$}return!u||p}}return s.__}function C(e,t){var n=je(oe++,3);!q.__s&&bt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function T(e){return me=5,Jn(function(){return{current:e}},[])}function Jn(e,t){var n=je(oe++,7);return bt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Kn(){var e;do{for(;e=Oe.shift();)try{se(e)}catch(n){q.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=gt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(se),t.__h.some(Le),t.__h=[]}catch(n){t.__h=[],q.__e(n,e.__v)}}}while(Oe.length)}q.__b=function(e){E=null,ut&&ut(e)},q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),mt&&mt(e,t)},q.__r=function(e){pt&&pt(e),oe=0;var t=(E=e.__c).__H;t&&(De==E?E.__h=[]:(t.__h.some(se),t.__h.some(Le),oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),De=E},q.diffed=function(e){dt&&dt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ht(gt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),De=E=null},q.__c=function(e,t){t.some(function(n){try{n.__h.some(se),n.__h=n.__h.filter(function(s){return!s.__||Le(s)})}catch(s){n.__h=[function(){throw s}]}}),$t&&$t(e,t)},q.unmount=function(e){_t&&_t(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,ht(Oe.push(a))}else se(a)}catch(o){t=o}}),s.__H=void 0,t&&q.__e(t,s.__v))};var ft=typeof requestAnimationFrame=="function";function Yn(e){var t,n=function(){clearTimeout(s),ft&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);ft&&(t=requestAnimationFrame(n))}function ht(e){e!=1&&ct==q.requestAnimationFrame||((ct=q.requestAnimationFrame)||Yn)(Kn)}function se(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function Le(e){var t=E;e.__c=e.__(),E=t}function bt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ie(n,e[s])})}function vt(e,t){return typeof t=="function"?t(e):t}var kt=function(e,t,n,s){var a;t[0]=0;for(var o=1;o<t.length;o++){var r=t[o++],l=t[o]?(t[0]|=r?1:2,n[t[o++]]):t[++o];r===3?s[0]=l:r===4?s[1]=Object.assign(s[1]||{},l):r===5?(s[1]=s[1]||{})[t[++o]]=l:r===6?s[1][t[++o]]+=l+"":r?(a=e.apply(l,kt(e,l,n,["",null])),s.push(a),l[0]?t[0]|=2:(t[o-2]=0,t[o]=a)):s.push(l)}return s},yt=new Map;function wt(e){var t=yt.get(this);return t||(t=new Map,yt.set(this,t)),(t=kt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,o=1,r="",l="",c=[0],u=function(_){o===1&&(_||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,r):o===3&&(_||r)?(c.push(3,_,r),o=2):o===2&&r==="..."&&_?c.push(4,_,0):o===2&&r&&!_?c.push(5,0,!0,r):o>=5&&((r||!_&&o===5)&&(c.push(o,0,r,a),o=6),_&&(c.push(o,_,0,a),o=6)),r=""},p=0;p<n.length;p++){p&&(o===1&&u(),u(p));for(var $=0;$<n[p].length;$++)s=n[p][$],o===1?s==="<"?(u(),c=[c],o=3):r+=s:o===4?r==="--"&&s===">"?(o=1,r=""):r=s+r[0]:l?s===l?l="":r+=s:s==='"'||s==="'"?l=s:s===">"?(u(),o=1):o&&(s==="="?(o=5,a=r,r=""):s==="/"&&(o<5||n[p][$+1]===">")?(u(),o===3&&(c=c[0]),o=c,(c=c[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),o=2):r+=s),o===3&&r==="!--"&&(o=4,c=c[0])}return u(),c})(e)),t),arguments,[])).length>1?t:t[0]}var fe="samut:drafts";var R={n:0,visit:"",drafts:{}},J,U,xt,Y=(e,t)=>He(e).drafts[t]??null,Q=(e,t,n)=>Ne(e,s=>({...s,[t]:n})),X=(e,t)=>Ne(e,({[t]:n,...s})=>s),St=e=>Object.entries(He(e).drafts).filter(([,t])=>t.sending);async function Ct(e){R=[R,Pt(),await Promise.race([Qn(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Ne(e,n=>n)}function He(e){let t=Pt();return t&&t.n>R.n&&(R=t),R.visit===e?R:{...R,visit:e,drafts:{}}}function Ne(e,t){let{n,drafts:s}=He(e);R={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(fe,JSON.stringify(R))}catch{}Mt()}function Pt(){try{return JSON.parse(localStorage.getItem(fe))}catch{return null}}function Mt(){if(xt=!!U,!(!J||U))try{U=J.transaction("kept","readwrite",{durability:"strict"}),U.objectStore("kept").put(R,fe),U.oncomplete=U.onabort=()=>{U=null,xt&&Mt()}}catch{J=U=null}}function Qn(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{J=t.result,J.onversionchange=()=>J.close();let n=J.transaction("kept").objectStore("kept").get(fe);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function he(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((r,l)=>l in n?he(r,n[l]):r);let a=Object.entries(e).filter(([r])=>!s.includes(r)),o=Object.entries(n).map(([r,l])=>[r,he(e[r],l)]);return Object.fromEntries([...a,...o])}var i=wt.bind(nt),Xn=15e3;function M(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Re(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function Zn(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=l=>{n.connected()&&(l.sent+=1,l.seat=e.seat,l.timer=setTimeout(()=>l.settle({}),Xn),e.send(l.command))},a=({sent:l,seat:c,command:u})=>!l||c===e.seat||!!u.args.id,o=l=>{let c=l&&t.get(l.id);c&&(typeof l.now=="number"&&c.sent===1&&(n.offset=l.now-Date.now()/1e3),c.settle(l))},r=()=>{let l=Array.from(t.values());l.forEach(c=>clearTimeout(c.timer)),n.connected()&&l.forEach(c=>a(c)?s(c):c.settle({}))};return n.call=(l,c={})=>new Promise(u=>{let p=M(),_={command:{id:p,do:l,args:c},settle:d=>{clearTimeout(_.timer),t.delete(p),u(d)},sent:0};if(l==="clock"&&!n.connected())return void u({});t.set(p,_),s(_)}),e.on("msg:custom",o),addEventListener("samut:connection",r),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",r)},n}function es(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",he(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function qt(e){let[t,n]=f(e.connected());return C(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Et(e){function t({model:n,page:s}){let[,a]=f(0);C(()=>{let l=()=>a(u=>u+1),c=()=>s.connected()&&s.call("clock").then(l);return n.on("change:state",l),n.on("change:frame",l),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",l),n.off("change:frame",l),removeEventListener("samut:connection",c)}},[]);let o=n.get("frame"),r=(l,c)=>Re(o.texts[l]??l,c);return i`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${r} />`}return{initialize:({model:n})=>Ct(n.get("frame").visit),render({model:n,el:s}){let a=Zn(n),o=es(n);return Ae(i`<${t} model=${n} page=${a} />`,s),()=>{Ae(null,s),o(),a.close()}}}}function ts(e,t){let[,n]=f(0);return C(()=>{let s=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function ns(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Tt({timer:e,page:t,t:n}){let s=ts(e,t);if(s==null)return null;let a=s<0,o=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return i`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${ns(s)}</span>
  </span>`}var ze={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},ss=Object.keys(ze),os="#37474f",as=11,z=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function At(e,t){let n=e.colours||[],s=e.symbols||ss;return new Map(t.map((a,o)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[o%n.length]:os,symbol:s[o%s.length]}]))}function L({look:e}){return i`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${ze[e.symbol]||ze.circle} /></svg>`}function Dt({name:e}){let t=ls(e);return i`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function ls(e){let t=s=>s.find(a=>e.length-a<=as),n=t(rs(e));return n===void 0?t(is(e))||0:n}function rs(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function is(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var cs={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Be=({name:e})=>i`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${cs[e]} /></svg>`;var It=({t:e,words:t="board_demo"})=>i`<strong class="ribbon">${e(t)}</strong>`;var We=["title","province","district","place"];function Ot({state:e,t,groups:n,run:s}){return i`<div class="about-panel">
    <${us} about=${e.about} t=${t} run=${s} />
    <${ps} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function us({about:e,t,run:n}){let[s,a]=f(Object.fromEntries(We.map(c=>[c,e[c]]))),o=We.some(c=>s[c]!==e[c]),r=c=>{c.preventDefault(),n("about",s,t("console_saved"))},l=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return i`<form onSubmit=${r}>
    ${We.map(c=>i`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input maxlength="200" lang="th" value=${s[c]}
        onInput=${u=>a({...s,[c]:u.target.value})} /></label>`)}
    <button class="button primary" disabled=${!o}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${l} />
      ${t("console_may_make_groups")}</label>
  </form>`}function ps({state:e,t,groups:n,run:s}){let[a,o]=f("");return i`<form onSubmit=${async l=>{l.preventDefault(),(await s("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&o("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${l=>o(l.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(l=>i`<li key=${l.id} lang="th"><${L} look=${n.get(l.id)} /> ${l.name}</li>`)}
    </ul>
  </form>`}var Lt=5e3,ds=500,$s=["phase","round","undo","lead"];function jt(e,t){let[n,s]=f([]),[a,o]=f(!1),r=T(new Set),l=T(0),c=_=>s(d=>d.filter(m=>m.id!==_)),u=_=>{let d=l.current+=1;s(m=>[...m.slice(-2),{..._,id:d}]),_.error||setTimeout(()=>c(d),_.act?4*Lt:Lt)},p=_=>{r.current.delete(_),_==="lead"&&o(!1)};return{run:async(_,d={},m="")=>{let g=$s.includes(_)?"lead":_+JSON.stringify({...d,id:""});if(r.current.has(g))return{};r.current.add(g),g==="lead"&&o(!0);let w=await e.call(_,d),b=w.ok&&(typeof m=="function"?m(w):m);return b&&u(typeof b=="string"?{words:b}:b),w.ok||u({error:w.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),w.ok&&g==="lead"?setTimeout(()=>p(g),ds):p(g),w},busy:a,toasts:n,drop:c}}function Ht({toasts:e,drop:t,t:n}){let s=e.filter(o=>o.error),a=e.filter(o=>!o.error);return i`<div class="toasts">
    <div role="alert">${s.map(o=>i`<div class="note-box bad-box" key=${o.id}>
      <p>${o.error.where&&i`<span>${o.error.where} · </span>`}<strong>${o.error.what}</strong> ${o.error.do}</p>
      <button class="button quiet" onClick=${()=>t(o.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(o=>i`<div class="note-box" key=${o.id}>
      <p>${o.words}</p>
      ${o.act&&i`<button class="button quiet" onClick=${()=>{t(o.id),o.act()}}>${o.label}</button>`}
    </div>`)}</div>
  </div>`}function Nt({title:e,t,close:n,look:s="",children:a}){let o=T(null);return C(()=>{let r=document.activeElement,l=o.current;return l.showModal?l.showModal():l.setAttribute("open",""),l.addEventListener("close",n),()=>{l.removeEventListener("close",n),r&&r.focus&&r.focus()}},[]),i`<dialog class=${"panel-dialog "+s} ref=${o} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>o.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function ae({label:e,value:t,least:n,most:s,set:a,after:o}){let r=l=>a(Math.max(n,Math.min(s,Math.round(l)||n)));return i`<label class=${"count-field"+(o?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${l=>r(Number(l.target.value))} />
  </label>`}var[_s,ms]=[4,80];function zt({frame:e,state:t,page:n,t:s,run:a,busy:o}){return i`<section class="lead" aria-label=${s("console_lead")}>
    <${fs} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${ys} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${ks} frame=${e} state=${t} page=${n} t=${s} run=${a} />
  </section>`}function fs({frame:e,state:t,t:n,run:s,busy:a}){let o=gs(e,t,n),r=l=>l.do==="lead"?ge(s,e,l):s(l.do,l.args,l.told);return i`<div class="next">
    ${o.do?i`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>r(o)}>
          <span class="gentle">${n("console_next")}</span>${o.words}</button>`:i`<p class="next-done">${o.words}</p>`}
    <div class="under-next">
      ${o.more.map(l=>i`<button class="button quiet" key=${l.words} aria-disabled=${String(a)}
        onClick=${()=>r(l)}>${l.words}</button>`)}
      <${hs} frame=${e} state=${t} t=${n} run=${s} busy=${a} />
    </div>
  </div>`}function hs({frame:e,state:t,t:n,run:s,busy:a}){let o=t.undo&&n(`console_act_${t.undo}`),r=async()=>{let l=await s("undo",{},n("console_undone",{what:o}));l.ok&&l.activity&&Bt(e,l.activity)};return i`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${r}>
    ${o?n("console_undo",{what:o}):n("console_undo_none")}</button>`}async function ge(e,t,{args:n,told:s}){let a=await e("lead",n,s);return a.ok&&Bt(t,a.activity),a}var Bt=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function gs(e,t,n){let s=vs(e,t,n);if(t.lead&&t.lead!==e.activity)return{...bs(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=e.phases.findIndex(m=>m.id===t.phase),r=e.phases[o+1],{number:l,count:c}=t.round,u=l+1,p={do:"round",args:{},told:n("console_round_started",{n:u}),words:n("console_start_round",{n:u,all:c})},$=s&&t.phase?[s]:[];if(t.phase==="gallery"&&l<c)return{...p,more:$};if(!r)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let _={do:"phase",args:{phase:r.id},told:n("console_phase_opened",{title:r.title}),words:n(o<0?"console_start_phase":"console_go_phase",{title:r.title})},d=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{..._,more:[...d,...$]}}function bs(e,t){let n=e.activities.find(a=>a.id===e.activity),s=z(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function vs(e,t,n){let{next:s,slots:a}=t.agenda,o=a.find(u=>u.id===s.slot);if(!o)return null;let r=e.activities.find(u=>u.id===s.activity),l=r?z(r.title):o.text,c=r?n("console_next_activity",{title:l}):n("console_next_slot",{title:l,time:o.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:c,told:n("console_led",{title:l})}}function ys({frame:e,state:t,t:n,run:s,busy:a}){let o=e.phases.findIndex(l=>l.id===t.phase),r=T(null);return C(()=>{let l=r.current.querySelector(".now");l&&(r.current.scrollTop=l.parentElement.offsetTop-r.current.offsetTop-ms)},[t.phase]),i`<ol class=${"phases"+(e.phases.length>_s?" many":"")} ref=${r}>
    ${e.phases.map((l,c)=>{let u=l.id===t.phase,p=t.reached.includes(l.id),$=u?"now":p?"again":c===o+1?"ahead":"skip",_=()=>u||s("phase",{phase:l.id},n("console_phase_opened",{title:l.title}));return i`<li key=${l.id}>
        <button class=${"button phase"+(u?" now":p?" been":"")} aria-current=${u?"step":void 0}
          aria-disabled=${String(a)} onClick=${_}>
          <strong>${c+1}. ${l.title}</strong>
          <span class="gentle">${n(`console_phase_${$}`)}${l.minutes?` · ${n("minutes",{n:l.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function ks({frame:e,state:t,page:n,t:s,run:a}){let{timer:o}=t,r=ws(e,t),[l,c]=f(r);C(()=>c(r),[r]);let u=o.minutes!=null,p=u&&o.ends_at==null,$=(_,d,m)=>a("timer",{change:_,minutes:d},m);return i`<div class="time">
    <div class="time-now">
      ${u?i`<${Tt} timer=${o} page=${n} t=${s} />`:i`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${Rt} pace=${t.pace} t=${s} />
        <${Rt} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${u&&i`
        <button class="button" onClick=${()=>$(p?"resume":"pause")}>
          ${s(p?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>$("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>$("add",5)}>+5</button>`}
      <span class="anew"><${ae} label=${s("console_minutes")} value=${l} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>$("start",l,s("console_clock_started",{n:l}))}>
        ${s(u?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function ws(e,t){if(t.phase==="gallery")return t.round.minutes;let n=e.phases.find(s=>s.id===t.phase);return n&&n.minutes||10}function Rt({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),a=s?e>0?"ahead":"behind":"on_time";return i`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:s})}</span>`}function Ft({frame:e,state:t,t:n,run:s,busy:a}){let{slots:o,edited:r}=t.agenda,[l,c]=f(""),u=[1,2].filter($=>o.some(_=>_.day===$)),p={frame:e,state:t,t:n,run:s,busy:a,open:l,setOpen:c};return i`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!r} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${t.undo?n("console_undo",{what:n(`console_act_${t.undo}`)}):n("console_undo_none")}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${u.map($=>i`<section key=${$}><h3>${n("console_day",{n:$})}${" "}
      <span class="gentle">${n("console_day_sum",{n:xs(o,$)})}</span></h3>
      <ol class="slots">${o.filter(_=>_.day===$).map(_=>i`<${Ss} key=${_.id} slot=${_} ...${p} />`)}</ol>
    </section>`)}
    <${Ms} frame=${e} t=${n} run=${s} />
  </div>`}var xs=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function Ss({slot:e,frame:t,state:n,t:s,run:a,busy:o,open:r,setOpen:l}){let c=e.plan.map(m=>t.activities.find(g=>g.id===m)).filter(Boolean),u=n.agenda.now===e.id,p={name:e.text},$=m=>a("slot_move",{slot:e.id,by:m}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",p)),d=m=>ge(a,t,{args:m?{slot:e.id,activity:m.id}:{slot:e.id},told:s("console_led",{title:m?z(m.title):e.text})});return i`<li class=${"slot"+(e.skipped?" skipped":"")+(u?" now":"")} aria-current=${u?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${u&&i` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&i` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!u&&(c.length?c:[null]).map(m=>i`<button class="button" key=${m?m.id:""}
          aria-disabled=${String(o)} aria-label=${s("console_slot_lead",{title:m?z(m.title):e.text})}
          onClick=${()=>d(m)}>${c.length>1?s("console_slot_go_to",{num:m.num}):s("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${s("console_slot_up",p)} onClick=${()=>$(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",p)} onClick=${()=>$(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${_}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(r===e.id)} aria-label=${s("console_slot_edit",p)}
          onClick=${()=>l(r===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...Cs(e,t,s)].join(" · ")}</p>
    ${r===e.id&&i`<${Ps} slot=${e} t=${s} run=${a} close=${()=>l("")} />`}
  </li>`}var Cs=(e,t,n)=>e.plan.map(s=>t.script.plans.find(a=>a.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function Ps({slot:e,t,run:n,close:s}){let[a,o]=f({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[r,l]=f(!0),c=$=>_=>o({...a,[$]:_.target.value}),u=async $=>{$.preventDefault(),(await n("slot",{slot:e.id,follow:r,...Ut(a)},t("console_saved"))).ok&&s()},p=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return i`<form class="slot-form" onSubmit=${u}>
    <${Vt} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${r} onChange=${$=>l($.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&i`<button type="button" class="button quiet" onClick=${p}>${t("delete")}</button>`}</span>
  </form>`}var Ut=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function Vt({typed:e,set:t,t:n}){return i`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>i`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var Wt={text:"",day:1,start:"",minutes:15,activity:""};function Ms({frame:e,t,run:n}){let[s,a]=f(Wt),o=l=>c=>a({...s,[l]:c.target.value});return i`<form class="slot-form" onSubmit=${async l=>{l.preventDefault(),(await n("slot_add",{...Ut(s),activity:s.activity},t("console_saved"))).ok&&a(Wt)}}>
    <h3>${t("console_slot_add")}</h3>
    <${Vt} typed=${s} set=${o} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${o("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(l=>i`<option key=${l.id} value=${l.id}>${l.num} ${z(l.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function Gt({frame:e,state:t,t:n,run:s,busy:a}){return i`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(o=>{let r=o.id===(t.lead||e.activity);return i`<li key=${o.id}><button class=${"button"+(r?" primary":"")} aria-current=${r?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>ge(s,e,{args:{activity:o.id},told:n("console_led",{title:z(o.title)})})}>
        <strong>${o.num}</strong> <span lang="th">${o.title}</span></button></li>`})}</ul></div>`}function Jt({state:e,t,run:n}){let{announced:s}=e,[a,o]=f(""),r=async l=>{l.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&o("")};return i`<div>
    ${s.text&&i`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${r}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${l=>o(l.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var Fe=543;function Qt({question:e,values:t,change:n,frame:s,t:a,disabled:o,children:r}){let l=e.fields.filter(d=>!d.more),c=e.fields.filter(d=>d.more),[u]=f(c.some(d=>be({one:t[d.id]}))),p=(d,m)=>n({fields:{...t,[d]:m}}),$=d=>{let m=Is[d.kind];return i`<${m} key=${d.id} field=${d} value=${t[d.id]} frame=${s} t=${a}
      near=${t[d.after]} disabled=${o} set=${g=>p(d.id,g)} />`},_=c.map(d=>d.text.split(" (")[0]).join(" · ");return i`${l.map($)}${r}
    ${c.length>0&&i`<details class="more-parts" open=${u}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map($)}</details>`}`}var Xt=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),be=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function qs({field:e,of:t}){return i`<label class="label" for=${t}>${e.text}</label>`}function Kt({field:e,value:t,set:n,disabled:s}){let a=`part-${e.id}`,o=r=>n(r.target.value);return i`<div class="part"><${qs} field=${e} of=${a} />
    ${e.kind==="line"?i`<input id=${a} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:i`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function Es({field:e,value:t,set:n,disabled:s,t:a}){let o=Array.from({length:e.levels},(r,l)=>l+1);return i`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(r=>i`<button type="button" role="radio" key=${r} class="choice level"
      aria-checked=${String(t===r)} aria-label=${a("level",{n:r,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===r?null:r)}>${r}</button>`)}</div>
    ${(e.low||e.high)&&i`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Yt({field:e,value:t,set:n,disabled:s}){let a=e.kind==="choices",o=a?t||[]:[t].filter(Boolean),r=l=>{n(a?o.includes(l)?o.filter(c=>c!==l):[...o,l]:t===l?"":l)};return i`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(l=>i`<button type="button" key=${l.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(l.id))} disabled=${s}
      onClick=${()=>r(l.id)}><span class="tick" aria-hidden="true"></span>${l.text}</button>`)}
  </div>`}function Ts({field:e,value:t,set:n,disabled:s}){return i`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function As({field:e,value:t,near:n,set:s,disabled:a,frame:o,t:r}){let[l,c]=String(t||"").split("-"),u=/^\d+$/.test(l)&&l.length===4?Number(l)+Fe:l,p=(d,m)=>s(d||m?`${d}-${m}`:""),$=d=>/^[0-9]{4}$/.test(d)?String(Number(d)-Fe):d,_=d=>d.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return i`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${r("month")} value=${c||""} disabled=${a}
        onChange=${d=>p(l||Ds(d.target.value,n),d.target.value)}>
        <option value="">${r("month")}</option>
        ${o.texts.months.map((d,m)=>{let g=String(m+1).padStart(2,"0");return i`<option key=${g} value=${g}>${d}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${r("year_be")} placeholder=${r("year_be")}
        value=${u||""} disabled=${a} onInput=${d=>p($(_(d.target.value)),c||"")} />
    </div></div>`}function Ds(e,t){let n=new Date,[s,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?s+1:s)}var Is={text:Kt,line:Kt,level:Es,choice:Yt,choices:Yt,month:As,check:Ts};function Os(e,t,n,s){return e?e.fields.filter(a=>be({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...Ls(a,t[a.id],n,s)})):[]}function Ls(e,t,n,s){let a=o=>(e.options.find(r=>r.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:js(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function js(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Fe}`}function B({question:e,values:t,frame:n,t:s}){return i`${Os(e,t,n,s).map(a=>i`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function Zt({answer:e,question:t,frame:n,t:s,run:a}){let[o,r]=f([]),l=e.base.join(" ");C(()=>{a("history",{item:e.item}).then(u=>u.ok&&r(u.history))},[l]);let c=(u,p)=>a("bring_back",{id:M(),item:e.item,entry:u},$=>p?s("console_undone",{what:s("console_history")}):{words:s("console_brought_back"),label:s("undo"),act:()=>c($.was,!0)});return i`<ol class="history">${o.map(u=>i`<li key=${u.entry}>
    <p class="gentle">${u.at} · ${u.by||s(u.leader?"console_history_leader":"console_history_nobody")}
      ${u.via&&i` · ${s("from_paper")}`}
      ${u.stands&&i` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${u.gone?i`<p>${s(u.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:i`<p class="said-text" lang="th">${u.year_text&&i`<strong class="year">${u.year_text} </strong>`}${u.text}
          <${B} question=${t} values=${u.fields} frame=${n} t=${s} /></p>`}
    ${!u.gone&&!u.stands&&i`<button class="button quiet" onClick=${()=>c(u.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}var Ue=40,Hs=280,en="hall";function nn(e){let{frame:t,state:n,t:s}=e,[a,o]=f(""),[r,l]=f(""),[c,u]=f(Ue);C(()=>u(Ue),[a,r]);let p=_=>(!a||(_.group||en)===a)&&(!r||_.question===r),$=n.answers.filter(p);return i`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s("console_answers_count",{n:$.length})}</span></h2>
    ${n.spotlight&&i`<${Ns} ...${e} />`}
    <div class="filters">
      <${tn} label=${s("console_by_group")} all=${s("console_all_groups")} value=${a} set=${o}
        options=${[...n.groups.map(_=>[_.id,_.name]),[en,s("console_hall")]]} />
      <${tn} label=${s("console_by_question")} all=${s("console_all_questions")} value=${r} set=${l}
        options=${t.questions.map(_=>[_.id,sn(_)])} />
    </div>
    ${!$.length&&i`<p class="gentle nothing">${s(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${$.slice(0,c).map(_=>i`<${Rs} key=${_.item} answer=${_} ...${e} />`)}
      ${$.length>c&&i`<li><button class="button quiet" onClick=${()=>u(c+Ue)}>
        ${s("console_more_answers",{n:$.length-c})}</button></li>`}
    </ul>
  </section>`}function Ns({state:e,t,run:n}){let s=e.answers.find(r=>r.item===e.spotlight),a=s&&(s.text||s.year_text),o=()=>n("spotlight",{item:null},t("console_unlit"));return i`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${o}>${t("console_unlight")}</button>
  </div>`}var sn=e=>[e.num,e.text].filter(Boolean).join(" ");function tn({label:e,all:t,value:n,set:s,options:a}){return i`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${o=>s(o.target.value)}>
      <option value="">${t}</option>
      ${a.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select>
  </label>`}function Rs({answer:e,frame:t,state:n,t:s,groups:a,run:o}){let r=a.get(e.group),[l,c]=f(!1),[u,p]=f(!1),$=t.questions.find(b=>b.id===e.question),_=e.versions.length>1?e.versions:[e],d=_.some(b=>b.text.length>Hs),m=n.spotlight===e.item,g=()=>o("spotlight",{item:m?null:e.item},s(m?"console_unlit":"console_lit")),w=()=>o("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return i`<li class=${"said"+(e.hidden?" hidden-one":"")+(m?" lit":"")}>
    <p class="said-from">${r&&i`<${L} look=${r} /> `}<strong lang="th">${r?r.name:s("console_hall")}</strong>
      ${e.by&&i`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&i` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${$&&sn($)}</p>
    ${e.hidden&&i`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${m&&i`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${_.length>1&&i`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(b=>i`<p key=${b.entry} class=${"said-text"+(d&&!l?" cut":"")} lang="th">
      ${b.year_text&&i`<strong class="year">${b.year_text} </strong>`}${b.text}
      <${B} question=${$} values=${b.fields} frame=${t} t=${s} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(m)} disabled=${e.hidden} onClick=${g}>
        ${s(m?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${w}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${d&&i`<button class="button quiet" aria-expanded=${String(l)} onClick=${()=>c(!l)}>
        ${s(l?"console_less":"console_whole")}</button>`}
      ${$&&$.by==="group"&&!$.sensitive&&i`<button class="button quiet" aria-expanded=${String(u)}
        onClick=${()=>p(!u)}>${s("console_history")}</button>`}
    </div>
    ${u&&i`<${Zt} answer=${e} question=${$} frame=${t} t=${s} run=${o} />`}
  </li>`}var zs=1024*1024,Bs=["choice","choices","grid"];async function Ve(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function on(){let[e,t]=f(null);return C(()=>{Ve("about").then(s=>s.words&&t(s))},[]),e?i`<${Ws} about=${e} t=${(s,a)=>Re(e.words[s]??s,{most:Math.round(e.most/zs),...a})} />`:null}function Ws({about:e,t}){let[n,s]=f(null),[a,o]=f(null),[r,l]=f(null),[c,u]=f(!1),[p,$]=f({}),[_,d]=f(!1),m=y=>{u(!1),l(y.ok||y.asks?null:y.error||{what:t("no_answer"),do:""}),(y.ok||y.surveys)&&o(h=>y.ok?y:{...h,surveys:y.surveys}),y.ok&&$({})},g=async(y,h,v={})=>{u(!0);let x=a?a.survey:"",j={...h,survey:x,corrections:p,skip_bad:_,...v};m(await Ve(y,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(j)}))},w=async y=>{let h=y.target.files[0];if(!h)return;if(o(null),$({}),d(!1),h.size>e.most)return l({what:t("too_big"),do:""});u(!0);let v={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(h.name)},x=await Ve("file",{method:"POST",headers:v,body:h});if(!x.ok)return m(x);let j={file:x.file,name:h.name};s(j),await g("look",j,{survey:"",corrections:{}})},b=(y,h,v)=>$(x=>({...x,[y]:{...x[y],[h]:v}})),k=a&&a.columns;return a&&a.stored?i`<div class="import"><p role="status" class="import-done">${t("done",a.counts)}</p>
      <button class="button" onClick=${()=>o(null)}>${t("another")}</button></div>`:i`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${w} /></label>
    ${a&&a.surveys&&i`<${Js} label=${t("survey")} value=${a.survey||""} none=${t("survey_pick")}
      options=${a.surveys.map(y=>[y.id,`${y.id} ${y.title}`])}
      set=${y=>y&&g("look",n,{survey:y,corrections:{}})} />`}
    ${a&&!k&&!c&&i`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${r&&i`<p class="bad"><strong>${r.where} ${r.what}</strong> ${r.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):k?t("found",{rows:a.rows}):""}</p>
    ${k&&i`<${Us} found=${a} about=${e} corrections=${p} correct=${b} t=${t} />
      <${Gs} found=${a} t=${t} />
      <${Fs} found=${a} changed=${Object.keys(p).length>0} busy=${c} skipBad=${_} setSkipBad=${d}
        check=${()=>g("look",n)} store=${()=>g("store",n)} t=${t} />`}
  </div>`}function Fs({found:e,changed:t,busy:n,skipBad:s,setSkipBad:a,check:o,store:r,t:l}){let c=e.counts.new+e.counts.changed,u=!t&&c>0&&!e.whole&&(e.bad===0||s);return i`<div class="import-acts">
    ${!t&&e.bad>0&&i`<p class="bad">${l("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&i`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${p=>a(p.target.checked)} /> ${l("skip_bad")}</label>`}
    ${t&&i`<button class="button primary" disabled=${n} onClick=${o}>${l("check")}</button>`}
    ${!t&&i`<button class="button primary" disabled=${n||!u} onClick=${r}>${l("store",{count:c})}</button>`}
  </div>`}function Us({found:e,about:t,corrections:n,correct:s,t:a}){return i`<h3>${a("columns")}</h3>
    ${e.notes.map(o=>i`<p class="import-note" key=${o}>${o}</p>`)}
    ${e.others.length>0&&i`<p class="import-note">${a("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${a("column")}</th><th>${a("becomes")}</th>
      <th>${a("examples")}</th></tr></thead>
      <tbody>${e.columns.map(o=>i`<${Vs} key=${o.header} one=${{...o,...n[o.header]}}
        about=${t} set=${(r,l)=>s(o.header,r,l)} t=${a} />`)}</tbody></table></div>`}function Vs({one:e,about:t,set:n,t:s}){let a=Object.entries(t.kind),o=["be","ce","each"].map(u=>[u,t.era[u]]),r=["dmy","mdy"].map(u=>[u,s(u)]),l=u=>`${e.header} ${s(u)}`,c=u=>{n("kind",u),u!=="skip"&&e.identifies==="row"&&n("identifies","")};return i`<tr class=${e.kind==="skip"?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${ve} label=${l("becomes")} value=${e.kind} options=${a} set=${c} />
      ${e.kind==="date"&&i`<div class="import-pair"><${ve} label=${l("era")} value=${e.era} none=${s("era_pick")} options=${o}
        set=${u=>n("era",u)} />
      <${ve} label=${l("order")} value=${e.order} none=${s("order_pick")} options=${r}
        set=${u=>n("order",u)} /></div>`}
      ${Bs.includes(e.kind)&&i`<label class="tick"><input type="checkbox" checked=${e.other}
        onChange=${u=>n("other",u.target.checked)} /> ${s("other")}</label>`}
      ${e.identifies&&i`<span class="gentle">${t.identifies[e.identifies]}</span>`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function Gs({found:e,t}){let n=e.bad-e.problems.length;return i`${e.bad>0&&i`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,a)=>i`<li key=${a} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&i`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&i`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&i`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function Js({label:e,...t}){return i`<label class="line-field"><span>${e}</span><${ve} label=${e} ...${t} /></label>`}function ve({label:e,value:t,options:n,set:s,none:a}){return i`<select aria-label=${e} value=${t} onChange=${o=>s(o.target.value)}>
    ${a&&i`<option value="" selected=${!t}>${a}</option>`}
    ${n.map(([o,r])=>i`<option key=${o} value=${o} selected=${o===t}>${r}</option>`)}
  </select>`}function an({frame:e,state:t,t:n,groups:s,run:a,add:o}){let r=t.phase||(e.phases[0]||{}).id,l=t.groups.filter(u=>u.done.includes(r)).length,c=t.groups.reduce((u,p)=>u+p.members,0);return i`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:l})}`:""}</span>
      <button class="button quiet" onClick=${o}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&i`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(u=>i`<${Ks} key=${u.id} group=${u} look=${s.get(u.id)}
      phase=${r} online=${t.online} t=${n} run=${a} />`)}</ul>
  </section>`}function Ks({group:e,look:t,phase:n,online:s,t:a,run:o}){let[r,l]=f(""),c=e.done.includes(n),u=a("console_manage",{name:e.name}),p=a(e.away?"console_is_back":"console_is_away",{name:e.name}),$=()=>o("away",{group:e.id,away:!e.away},p),_=()=>o("call",{group:e.id,called:!e.called},a(e.called?"console_uncalled":"console_called_now",{name:e.name}));return i`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(c?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${L} look=${t} /> ${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!r)} aria-label=${u} title=${u}
        onClick=${()=>l(r?"":"acts")}><${Be} name="more" /></button>
    </div>
    <p>${a(s?"console_tile_online":"console_tile",{members:e.members,online:(s||{})[e.id]||0,answers:e.counts[n]||0})}
      ${c&&i`<strong class="good tile-tag"><${Be} name="done" /> ${a("console_done")}</strong>`}
      ${e.called&&i`<strong class="tile-tag call-tag">${a("console_called")}</strong>`}
      ${e.away&&i`<strong class="tile-tag">${a("console_seen_away")}</strong>`}</p>
    ${r==="acts"&&i`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${$}>
        ${a(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${_}>
        ${a(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>l("name")}>${a("console_rename")}</button>
    </div>`}
    ${r==="name"&&i`<${Ys} group=${e} t=${a} run=${o} close=${()=>l("")} />`}
  </li>`}function Ys({group:e,t,run:n,close:s}){let[a,o]=f(e.name),r=T(null);return C(()=>r.current.focus(),[]),i`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <input ref=${r} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>o(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function ln({state:e,t}){let{joining:n}=e;if(!n||!n.code)return i`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return i`<div class="join-panel">
    ${n.qr&&i`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(a=>i`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function rn({frame:e,state:t,t:n}){let{rows:s,troubles:a}=t.led,o=r=>e.instruments.find(l=>l.id===r)||{title:r};return i`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(r=>i`<p key=${r.instrument}><strong>${o(r.instrument).title}</strong><br />
      ${["before","after"].map(l=>i`<span key=${l}>${n(`inst_${l}`)}: ${n("inst_answered",{n:r[l].n,waiting:r[l].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    ${a.length>0&&i`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(r=>i`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function cn({state:e,t,run:n}){let{columns:s,gaps:a,lines:o,goals:r}=e.led,l=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return i`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>i`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>l(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:o,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>i`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var Qs=3;function un(e){let{frame:t,state:n,t:s,run:a}=e,{themes:o,sayings:r}=n.led,[l,c]=f([]),[u,p]=f(""),[$,_]=f(!1),d=new Map;o.forEach(v=>v.items.forEach(x=>d.set(x,[...d.get(x)||[],v])));let m=t.questions.filter(v=>r.some(x=>x.question===v.id)),g=r.filter(v=>(!u||v.question===u)&&!($&&v.items.every(x=>d.has(x)))),w=new Set(r.flatMap(v=>v.items)),b=l.filter(v=>w.has(v)),k=v=>v.items.every(x=>b.includes(x)),y=v=>c(k(v)?b.filter(x=>!v.items.includes(x)):[...new Set([...b,...v.items])]),h=async(v,x)=>(await a("theme",{id:M(),...v},x)).ok;return i`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${o.length>0&&i`<${eo} ...${e} themes=${o} sayings=${r} put=${h} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${u} onChange=${v=>p(v.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${m.map(v=>i`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String($)} onClick=${()=>_(!$)}>${s("themes_only_left")}</button>
    </div>
    ${!g.length&&i`<p class="gentle nothing">${s(r.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${g.map(v=>i`<${Xs} key=${v.items[0]} one=${v} ...${e} picked=${k(v)}
      tap=${y} themes=${[...new Set(v.items.flatMap(x=>d.get(x)||[]))]} showAsked=${!u} />`)}</ul>
    ${b.length>0&&i`<${Zs} t=${s} themes=${o} picked=${b} put=${h} clear=${()=>c([])} />`}
  </section>`}function Xs({one:e,frame:t,t:n,groups:s,picked:a,tap:o,themes:r,showAsked:l}){let c=t.questions.find(u=>u.id===e.question);return i`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>o(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${B} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${pn} ids=${e.groups} groups=${s} />
        ${l&&c&&i`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&i` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${r.map(u=>i` <span class="tag in-theme" key=${u.theme}>${u.name}</span>`)}</span>
    </span></button></li>`}function pn({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return i`${n.map(s=>i`<span key=${s.id} title=${s.name}><${L} look=${s} />
    ${n.length<=Qs?i` <span lang="th">${s.name}</span> `:i`<span class="hush">${s.name}</span>`}</span>`)}`}function Zs({t:e,themes:t,picked:n,put:s,clear:a}){let[o,r]=f({theme:M(),name:""}),l=async(p,$)=>{await s(p,$)&&a()},c=p=>{p.preventDefault();let $=o.name.trim();l({theme:o.theme,name:$,items:n},e("themes_made",{name:$}))},u=p=>{let $=t.find(_=>_.theme===p.target.value);$&&l({...dn($),items:[...new Set([...$.items,...n])]},e("themes_added",{name:$.name}))};return i`<div class="together">
    <form class="together-new" onSubmit=${c}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <input lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} maxlength="200" value=${o.name}
        onInput=${p=>r({...o,name:p.target.value})} />
      <button class="button primary" disabled=${!o.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&i`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${u}><option value="">${e("themes_into_which")}</option>
          ${t.map(p=>i`<option key=${p.theme} value=${p.theme}>${p.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${a}>${e("themes_clear")}</button>
    </div>
  </div>`}var dn=e=>({theme:e.theme,name:e.name});function eo({themes:e,sayings:t,frame:n,t:s,groups:a,run:o,put:r}){return i`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(l=>i`<${to} key=${l.theme} theme=${l} sayings=${t} frame=${n}
      t=${s} groups=${a} run=${o} put=${r} />`)}</ul></details>`}function to({theme:e,sayings:t,t:n,groups:s,run:a,put:o}){let[r,l]=f(null),c=t.filter(_=>_.items.some(d=>e.items.includes(d))),u=()=>a("dissolve",{id:M(),theme:e.theme},n("themes_dissolved",{name:e.name})),p=_=>o({...dn(e),items:e.items.filter(d=>!_.items.includes(d))},n("themes_taken_out")),$=async _=>{_.preventDefault(),await o({theme:e.theme,name:r,items:e.items},n("themes_renamed"))&&l(null)};return i`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${no} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${r===null?i`<button class="button" onClick=${()=>l(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${u}>${n("themes_dissolve")}</button>`:i`<form class="together-new" onSubmit=${$}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${r} onInput=${_=>l(_.target.value)} />
          <button class="button primary" disabled=${!r.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>l(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>i`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${pn} ids=${_.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>p(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var no=({ids:e,groups:t})=>i`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>i`<span key=${n.id} title=${n.name}><${L} look=${n} /></span>`)}</span>`;function $n({state:e,t}){return i`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>i`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&i`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var _n={instruments:rn,plan:cn,themes:un,videos:$n};function mn({offers:e,draft:t,take:n,t:s}){return!e||!e.length?null:i`<details class="offers"><summary class="choice">${s("offers_title",{n:e.length})}</summary>
    ${e.map(a=>{let o=(t.from||[]).includes(a.item);return i`<button type="button" key=${a.item} class="choice option" aria-pressed=${String(o)}
        disabled=${o} onClick=${()=>n(a)}><span lang="th">${ye(a)}</span>
        <span class="gentle">${s(o?"offer_taken":"offer_take")}</span></button>`})}</details>`}function fn({links:e,draft:t,link:n,t:s}){return i`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&i`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(a=>i`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${ye(a)}</span></button>`)}
  </div>`}var ye=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var ke=new Map;function Ge(e,t,n,s){return ke.has(s.id)||ke.set(s.id,so(e,t,n,s)),ke.get(s.id)}async function so(e,t,n,s){let a=await e.call("save",s);ke.delete(s.id);let o=Y(t,n);return!o||o.id!==s.id||(a.ok&&!a.ask?X(t,n):(a.ask||a.error)&&Q(t,n,{...o,sending:null})),a}function hn(e,t){C(()=>{St(t).forEach(([n,s])=>Ge(e,t,n,s.sending))},[])}var oo=["sure","about","decade","unknown"];function gn(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function bn({question:e,asked:t,draft:n,change:s,t:a}){let[o,r]=f(t||!!n.digits||n.how==="unknown");if(!o)return i`<button type="button" class="button quiet add-year" onClick=${()=>r(!0)}>
      ${a("add_year")}
    </button>`;let l=t?e.text:a("year_of_it");return i`<div class="year">
    ${!t&&i`<label class="label" for="year">${l}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?l:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${oo.map(c=>i`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${ao(n,c)} onClick=${()=>s(lo(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var ao=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",lo=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var ro=10,vn=e=>({item:e||M(),id:M(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function yn(e){let{question:t,about:n,edited:s,single:a,behalf:o,offers:r,links:l,frame:c,page:u,t:p,onTyping:$,onSaved:_,onCancel:d}=e,m=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[g,w]=f(()=>Y(c.visit,m)??(s?co(s):vn(a))),[b,k]=f(""),[y,h]=f(null),v=T(null),x=T(g),j=qt(u),H=!!(g.text.trim()||g.digits.trim()||g.how==="unknown"||be(g.fields));C(()=>$(H),[H]),C(()=>()=>$(!1),[]),C(()=>{s&&v.current&&v.current.focus(),g.sending&&A(g)},[]);let K=S=>{x.current=S,w(S)},N=S=>{K(S),Q(c.visit,m,S)},D=S=>{N({...x.current,...S,id:M(),sending:null}),h(null),k(b==="error"?b:"")},O=(S,I)=>{let le=S.tried.filter(jn=>jn!==S.id).slice(-ro),Ln={id:S.id,item:S.item,base:[...S.base,...le],question:t.id,about:n,text:S.text,year:gn(S,p),confirmed:I,fields:Xt(t,S.fields),from:S.from,...o?{behalf:o}:{}},Ye={...S,tried:[...le,S.id],sending:Ln};N(Ye),A(Ye)},A=async S=>{k("saving"),h(null);let I=await Ge(u,c.visit,m,S.sending);if(x.current.id===S.id){if(I.ok&&!I.ask){K(vn(a)),k("saved"),_(I.saved);return}K({...x.current,sending:null}),h(I.ask||null),k(I.ask?"":I.error||"unsent")}},An=S=>{let I=[x.current.text.trim(),ye(S)].filter(Boolean).join(`
`);D({text:I,from:[...x.current.from||[],S.item]})},Dn=S=>{let I=x.current.from||[];D({from:I.includes(S)?I.filter(le=>le!==S):[...I,S]})},In=S=>{O({...g,how:"typed",digits:S,id:M()})},Z=b==="saving"&&!j,On=()=>{N({...x.current,id:M(),sending:null}),k("")},we=Array.from(g.text).length-c.longest,ee=t.answer==="year";return i`<form class="composer" onSubmit=${S=>{S.preventDefault(),O(g)}}>
    <fieldset disabled=${Z}>
      ${(ee||t.phase==="recall")&&i`<${bn} question=${t} asked=${ee} draft=${g}
        change=${D} t=${p} />`}
      ${ee&&i`<label class="label" for="story">${p("story")}</label>`}
      ${t.answer!=="none"&&i`<${mn} offers=${r} draft=${g} take=${An} t=${p} />
      ${t.words&&i`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${v} id="story" rows=${ee||t.words?2:4} lang="th"
        aria-label=${ee||t.words?void 0:t.text}
        value=${g.text} onInput=${S=>D({text:S.target.value})}></textarea>`}
      <${Qt} question=${t} values=${g.fields||{}} change=${D} frame=${c} t=${p} disabled=${Z}>
        ${l&&i`<${fn} links=${l} draft=${g} link=${Dn} t=${p} />`}<//>
    </fieldset>
    ${we>0&&i`<p class="note bad">${p("too_long",{n:we})}</p>`}
    ${y&&i`<${uo} ask=${y} t=${p} suggest=${In} confirm=${()=>O(g,y.doubt)}
      again=${()=>{h(null),D({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(Z?"later":b==="saved"?"good":"")} role="status">
      ${io(b,H,Z,p)}
    </p>
    <div class="row">
      ${Z?i`<button type="button" class="button" onClick=${On}>${p("take_back")}</button>`:i`<button class="button primary" disabled=${b==="saving"||we>0}>
            ${p(s?"save_change":"save_answer")}
          </button>`}
      ${s&&i`<button type="button" class="button quiet"
        onClick=${()=>{X(c.visit,m),d()}}>${p("cancel")}</button>`}
    </div>
  </form>`}function io(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?i`<span class="bad">${s("not_saved")}</span>`:e&&e.what?i`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function co(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:a,typed:o,fields:r,from:l}=e;return{item:n,id:M(),base:s,tried:[],text:a,how:t,digits:o,fields:r||{},from:l||[]}}function uo({ask:e,t,suggest:n,confirm:s,again:a}){let o=T(null);return C(()=>o.current.scrollIntoView({block:"center"}),[]),i`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(r=>i`<button type="button" class="button" onClick=${()=>n(r)}>
        ${t("ask_yes",{year:r})}
      </button>`)}
    ${e.may_confirm&&i`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}function kn({frame:e,state:t,page:n,t:s}){let a=e.questions.filter(h=>t.reached.includes(h.phase)&&h.by==="group"&&!h.sensitive),[o,r]=f(""),[l,c]=f(""),[u,p]=f(""),[$,_]=f(null),d=a.find(h=>h.id===l),m=d&&d.phase==="gallery"?po(t,o):null,g=o&&d&&(!m||m.includes(u)),w=g?t.answers.filter(h=>h.group===o&&h.question===l&&(h.about||"")===(m?u:"")):[],b=d&&d.single&&w.length>0&&!$,k=h=>v=>{h(v),_(null)};if(!a.length)return i`<p>${s("console_paper_none")}</p>`;let y=h=>t.groups.filter(v=>h.includes(v.id)).map(v=>[v.id,v.name]);return i`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${Je} label=${s("console_paper_group")} value=${o} set=${k(r)} options=${y(t.groups.map(h=>h.id))} t=${s} />
    <${Je} label=${s("console_paper_question")} value=${l} set=${k(c)} t=${s}
      options=${a.map(h=>[h.id,[h.num,h.text].filter(Boolean).join(" ")])} />
    ${m&&i`<${Je} label=${s("console_paper_about")} value=${u} set=${k(p)} options=${y(m)} t=${s} />`}
    ${g&&!b&&i`<${yn} key=${[o,l,u,$?$.item:""].join()} question=${d}
      about=${m?u:void 0} edited=${$} single=${t.single[o][l]} behalf=${o} frame=${e} page=${n} t=${s}
      onTyping=${()=>{}} onSaved=${()=>_(null)} onCancel=${()=>_(null)} />`}
    ${g&&i`<h3>${s("console_paper_there",{n:w.length})}</h3>
      <ul class="own">${w.map(h=>i`<li key=${h.item}><p class="own-text" lang="th">
        ${h.year_text&&i`<strong class="year">${h.year_text} </strong>`}${h.text}
        <${B} question=${d} values=${h.fields} frame=${e} t=${s} /></p>
        ${h.via&&i`<span class="tag paper-tag">${s("from_paper")}</span>`}
        <button class="button quiet" onClick=${()=>_(h)}>${s("edit")}</button></li>`)}</ul>`}
  </div>`}function po(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,a)=>n.times[a]).map(s=>s.id):[]}function Je({label:e,value:t,set:n,options:s,t:a}){return i`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${o=>n(o.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${s.map(([o,r])=>i`<option key=${o} value=${o}>${r}</option>`)}
    </select></label>`}var $o=["attendance","contact","happiness","research"];function wn({state:e,t,run:n}){let[s,a]=f([]),[o,r]=f(""),l=()=>n("people").then(p=>p.ok&&a(p.people));C(()=>{l()},[e.asking,e.groups]);let c=async p=>{let $=await n("erase",{visit:p},_=>t("console_erased",{n:_.erased}));r(""),$.ok&&l()},u=[...s].sort((p,$)=>$.asked-p.asked);return i`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!u.length&&i`<p>${t("console_people_none")}</p>`}
    <ul>${u.map(p=>i`<${_o} key=${p.visit} one=${p} t=${t} sure=${o===p.visit}
      ask=${r} erase=${c} />`)}</ul></div>`}function _o({one:e,t,sure:n,ask:s,erase:a}){let o=e.nickname||t("console_person_nobody"),r=$o.filter(l=>e.agreed[l]).map(l=>t(`console_agreed_${l}`)).join(" · ");return i`<li class="person">
    <p><strong lang="th">${o}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&i` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    <p class="gentle">${r?t("console_agreed",{list:r}):t("console_agreed_none")}</p>
    ${!n&&i`<button class="button quiet" onClick=${()=>s(e.visit)}>${t("console_erase")}</button>`}
    ${n&&i`<div class="sure" role="alert"><p>${t("console_erase_sure",{name:o,group:e.group,answers:e.answers})}</p>
      <button class="button bad-button" onClick=${()=>a(e.visit)}>${t("console_erase_yes")}</button>
      <button class="button quiet" onClick=${()=>s("")}>${t("cancel")}</button></div>`}
  </li>`}function Sn({frame:e,state:t,t:n,run:s}){let a=e.questions.filter(o=>o.phase==="plenary");return i`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(o=>i`<${mo} key=${o.id} question=${o} frame=${e} state=${t}
      t=${n} run=${s} />`)}
  </section>`}function mo({question:e,frame:t,state:n,t:s,run:a}){let o=n.answers.filter(p=>p.question===e.id&&!p.group),r=(p,$)=>a("save",{...p,question:e.id,base:$,year:""},s("console_saved")),l=(p,$)=>a("restore",{id:M(),item:p,entry:$},s("console_restored")),c=p=>{let $=M();return a("delete",{id:$,item:p.item,base:p.base},{words:s("console_deleted"),label:s("undo"),act:()=>l(p.item,$)})},u=(p,$)=>a("choose",{id:M(),item:p.item,base:p.base,entry:$},s("console_saved"));return i`<div class="field">
    <p lang="th">${e.text}</p>
    <${fo} visit=${t.visit} question=${e} state=${n} t=${s} save=${r} />
    <ul class="own">${o.map(p=>i`<${ho} key=${p.item} one=${p} t=${s} save=${r} remove=${c}
      choose=${u} />`)}</ul>
  </div>`}function fo({visit:e,question:t,state:n,t:s,save:a}){let o=`picture:${t.id}`,[r,l]=f(Y(e,o)||xn()),c=T("");c.current=r.text;let u=$=>{l($),Q(e,o,$)};return i`<form class="add" onSubmit=${async $=>{$.preventDefault();let _=n.answers.find(m=>m.item===r.item);!(await a(r,_?_.base:[])).ok||c.current!==r.text||(X(e,o),l(xn()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${s("console_picture_hint")} value=${r.text}
      onInput=${$=>u({...r,id:M(),text:$.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${s("console_add_picture")}</button>
  </form>`}var xn=()=>({item:M(),id:M(),text:""});function ho({one:e,t,save:n,remove:s,choose:a}){let[o,r]=f(!1);return o?i`<li><${go} one=${e} t=${t} save=${n} close=${()=>r(!1)} /></li>`:e.versions.length>1?i`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(l=>i`<p class="own-text" key=${l.entry} lang="th">${l.text}
        <button class="button" onClick=${()=>a(e,l.entry)}>${t("console_pick")}</button></p>`)}</li>`:i`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>s(e)}>${t("delete")}</button></li>`}function go({one:e,t,save:n,close:s}){let[a]=f(e.base),[o,r]=f({item:e.item,id:M(),text:e.text}),l=T(null);return C(()=>l.current.focus(),[]),i`<form class="add" onSubmit=${async u=>{u.preventDefault(),(await n(o,a)).ok&&s()}}>
    <textarea rows="3" lang="th" ref=${l} aria-label=${t("edit")} value=${o.text}
      onInput=${u=>r({...o,id:M(),text:u.target.value})}></textarea>
    <button class="button primary" disabled=${!o.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Cn({frame:e,t}){let{objective:n,outcome:s,minutes:a,source:o,steps:r,tips:l}=e.script,c=l.filter(u=>u.here);return i`<div class="script">
    ${n&&i`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&i`<h3>${t("console_outcome")}</h3><ul>${s.map(u=>i`<li key=${u} lang="th">${u}</li>`)}</ul>`}
    ${a&&i`<p class="gentle">${t(`console_minutes_${o||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!r.length&&i`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${r.map(u=>i`<${Ke} key=${u.id} one=${u} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(u=>i`<${Ke} key=${u.id} one=${u} />`)}</ol>
    ${l.length>c.length&&i`<details><summary class="button quiet">${t("console_tips_others",{n:l.length-c.length})}</summary>
      <ol>${l.filter(u=>!u.here).map(u=>i`<${Ke} key=${u.id} one=${u} />`)}</ol></details>`}
  </div>`}function Ke({one:e}){return i`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&i`<ul>${e.items.map(t=>i`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&i`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var Pn=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Mn({state:e,groups:t,t:n,words:s,pages:a}){let o=(u,p)=>n(`${s}_seen_${u}`,p),r=a?a.shown:e.groups,l=e.groups.map(u=>t.get(u.id)),c=new Map(e.grid.map(u=>[u.viewer,u.times]));return i`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${o("group")}</th>
      <th scope="col" class="whose">${o("now")}</th>
      ${l.map(u=>i`<th scope="col" class="cell" key=${u.id} title=${u.name}>
        <${L} look=${u} /><span class="hush">${u.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((u,p)=>i`<tr key=${u.id} class=${u.away?"away":""} ...${a?Pn(a,p):{}}>
        <th scope="row" class="who"><${qn} look=${t.get(u.id)} /></th>
        <td class="whose"><${bo} one=${u} state=${e} groups=${t} say=${o} /></td>
        ${l.map(($,_)=>i`<${vo} key=${$.id} viewer=${u.id} look=${$} now=${e.pairs[u.id]===$.id}
          seen=${(c.get(u.id)||[])[_]>0} say=${o} />`)}
      </tr>`)}
    </tbody>
  </table>`}function qn({look:e,arrow:t}){return i`<span class="line">
    ${t&&i`<span class="arrow" aria-hidden="true"></span>`}<${L} look=${e} /><${Dt} name=${e.name} />
  </span>`}function bo({one:e,state:t,groups:n,say:s}){let a=n.get(t.pairs[e.id]);return a?i`<${qn} look=${a} arrow />`:e.away?i`<span class="gentle">${s("away")}</span>`:i`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function vo({viewer:e,look:t,now:n,seen:s,say:a}){let o=e===t.id,r=o?"own":n?"now":s?"did":"not";return i`<td class=${"cell "+r}>
    <span class="box">${!o&&(n||s)&&i`<${L} look=${t} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function En({frame:e,state:t,t:n,run:s}){let{number:a,count:o}=t.round;return i`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(o,a)})}</span></h2>
    <${yo} frame=${e} state=${t} t=${n} run=${s} />
  </section>`}function Tn({state:e,t,groups:n}){return i`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Mn} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function yo({frame:e,state:t,t:n,run:s}){let{count:a,minutes:o}=t.round,[r,l]=f(a),[c,u]=f(o);C(()=>{l(a),u(o)},[a,o]);let p=r!==a||c!==o,$={count:r,minutes:c};return i`<div class="plan">
    <${ae} label=${n("console_rounds_count")} value=${r} least=${1} most=${50} set=${l} />
    <${ae} label=${n("console_rounds_minutes")} value=${c} least=${1} most=${120} set=${u} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>s("rounds",$,n("console_rounds_set",{n:r,minutes:c}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${ko(e,t,c,n)} ${n("console_rounds_sum",{n:r*c})}</p>
  </div>`}function ko(e,t,n,s){let a=t.groups.filter(l=>!l.away).length,o=e.phases.find(l=>l.id==="gallery");if(a<2)return s("console_rounds_too_few");if(!o||!o.minutes)return s("console_rounds_most",{n:a-1});let r=Math.min(Math.floor(o.minutes/n),a-1);return s("console_rounds_fit",{minutes:o.minutes,n:r,most:a-1})}var wo={agenda:Ft,activities:Gt,announce:Jt,join:ln,about:Ot,paper:kn,people:wn,import:on},xo=["paper","people","import","about"],So=3e4,Co=()=>/^\/console\//.test(location.pathname);function Po({frame:e,state:t,page:n,t:s}){let[a,o]=f(""),[r,l]=f(!1),c=jt(n,s);hn(n,e.visit),C(()=>{let d=setInterval(()=>n.call("clock"),So);return()=>clearInterval(d)},[]);let u={frame:e,state:t,page:n,t:s,groups:At(e,t.groups),...c},p=wo[a],$=t.led&&_n[t.led.kind],_=i`<${Ht} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return i`<div class=${"console"+(Co()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${Mo} frame=${e} state=${t} t=${s} open=${o} script=${r} setScript=${l} />
      <${To} warning=${t.warning} t=${s} />
    </div>
    <${zt} ...${u} />
    <main class="desk">
      <div class="side">
        ${e.kind==="memory"&&t.reached.includes("plenary")&&i`<${Sn} ...${u} />`}
        ${$&&i`<${$} ...${u} />`}
        ${t.phase==="gallery"&&i`<${En} ...${u} />`}
        <${an} ...${u} add=${()=>o("about")} />
        ${(t.phase==="gallery"||t.round.number>0)&&i`<${Tn} ...${u} />`}
      </div>
      ${r?i`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>l(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${Cn} ...${u} /></div></aside>`:i`<${nn} ...${u} />`}
    </main>
    ${p&&i`<${Nt} title=${s(`console_${a}`)} look=${a+"-dialog"} t=${s} close=${()=>o("")}>
      <${p} ...${u} />${_}<//>`}
    ${!p&&_}
  </div>`}function Mo({frame:e,state:t,t:n,open:s,script:a,setScript:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:l,backup:c,about:u}=t;return i`<header class="top">
    <div class="headline"><h1>${z(e.title)}<span class="gentle">${u.title}</span></h1>
      ${c&&i`<${Eo} backup=${c} t=${n} />`}</div>
    ${u.demo&&i`<${It} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>o(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${l&&l.code&&i` <strong class="top-code">${l.code}</strong>`}
    </button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${qo} state=${t} t=${n} open=${s} />
  </header>`}function qo({state:e,t,open:n}){let s=T(null),a=o=>{s.current.open=!1,n(o)};return i`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${xo.map(o=>i`<button class="button quiet" key=${o} onClick=${()=>a(o)}>
      ${t(`console_${o}`)}</button>`)}</div></details>`}function Eo({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return i`<p class="backup">${t("console_backup",{time:s})}</p>`}function To({warning:e,t}){return i`<div role="alert">${e&&e.what&&i`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var zl=Et(Po);export{zl as default};
