var I,it,ts,V,De,be,ct,me,ut,Te,Ae,ns,re=Symbol.for("pv"),ye={},ve=[],ss=/^m(i|n|o|s|text|space)$/,Ie=Array.isArray,Oe=ve.slice,te=Object.assign;function ee(e){e&&e.parentNode&&e.remove()}function pt(e,t,n){var s,a,o,i={},r=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:i[o]=t[o];return r>2&&(i.children=r>3?Oe.call(arguments,2):n),ae(e,i,s,a,null)}function ae(e,t,n,s,a){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:re,__v:a||++it,__i:-1,__u:0};return!a&&I.vnode&&I.vnode(o),o}function ke(e){return e.children}function he(e,t){this.props=e,this.context=t,this.__g=0}function J(e,t){if(t==null)return e.__&&J(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:J(e)}function os(e){var t,n=e.__v,s=n.__e,a=[],o=[],i=e.__P;i&&((t=te({constructor:re},n)).__v=n.__v+1,I.vnode&&I.vnode(t),Le(i,t,n,e.__n,i.namespaceURI,32&n.__u?[s]:null,a,s||J(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,ht(a,t,o),n.__=n.__e=null,t.__e!=s&&dt(t))}function dt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),dt(e)}function rt(e){(8&e.__g||(e.__g|=8,V.push(e),be++))&&De==I.debounceRendering||((De=I.debounceRendering)||queueMicrotask)($t)}function $t(){try{for(var e,t=1;V.length;)V.length>t&&V.sort(ct),e=V.shift(),t=V.length,8&e.__g&&os(e)}finally{(be=V.length)&&(De||queueMicrotask)($t)}}function _t(e,t,n,s,a,o,i,r,c,u,p){var $,_,d,f,m,y,b=s.__k||ve,v=t.length;for(c=as(n,t,b,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(_=~d.__i&&b[d.__i]||ye,d.__i=$,y=Le(e,d,_,a,o,i,r,c,u,p),f=d.__e,(_.ref!=d.ref||8&_.__u)&&(_.ref&&Ne(_.ref,null,d,_),d.ref&&p.push(d.ref,d.__c||f,d)),m=m||f,4&d.__u?(c=ft(d,c,e,!_.__v),_.__e&&(_.__e=null)):typeof d.type=="function"&&y!==void 0?c=y:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=m,c}function as(e,t,n,s,a){var o,i,r,c,u,p,$,_,d,f=n.length,m=f,y=0,b=0,v=e.__k=Array(a);for(o=0;o<a;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[o]=ae(null,i):Ie(i)?i=v[o]=ae(ke,{children:i}):i.constructor===re&&i.__b?i=v[o]=ae(i.type,i.props,i.key,i.ref,i.__v):v[o]=i,c=o+y,i.__=e,i.__b=e.__b+1,r=null,~(u=i.__i=rs(i,n,c,m))&&(m--,(r=n[u])&&(r.__u|=2)),r&&r.__v?(i.__u|=16,u==c-1?y--:u==c+1?y++:u!=c&&(u>c?y--:y++,b=1)):(~u||(a>f?y--:a<f&&y++),typeof i.type!="function"&&(i.__u|=4))):v[o]=null;if(b){for(p=[],$=[],o=0;o<a;o++)if((i=v[o])&&16&i.__u){for(y=0,_=p.length;y<_;)p[d=y+_>>1]<i.__i?y=d+1:_=d;p[y]=i.__i,$[o]=y+1}for(y=p.length;o--;)$[o]&&($[o]==y?y--:v[o].__u|=4)}if(m)for(o=0;o<f;o++)!(r=n[o])||2&r.__u||(r.__e==s&&(s=J(r)),Re(r,r));return s}function ft(e,t,n,s){var a,o,i,r;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=ft(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=J(e))&&!t.parentNode&&(t=null),i=e.__e,r=t;r&&r.nodeType==8;)r=r.nextSibling;for(i!=r&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function rs(e,t,n,s){var a,o=e.key,i=e.type,r=t[n],c=r&&!(2&r.__u);if(r===null&&o==null||c&&o==r.key&&i==r.type)return n;if(s>(c?1:0)){for(a=n-1;a>=0;a--)if((r=t[a])&&!(2&r.__u)&&o==r.key&&i==r.type)return a;for(a=n+1;a<t.length;a++)if((r=t[a])&&!(2&r.__u)&&o==r.key&&i==r.type)return a}return-1}function lt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function fe(e,t,n,s,a){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||lt(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||lt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Ae[t]||(Ae[t]=ls(t)),(e.__a||(e.__a={}))[t]=Te,o=t!=(t=t.replace(ut,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ls(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[me]==null)t[me]=Te++;else if(t[me]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function Le(e,t,n,s,a,o,i,r,c,u){var p,$,_,d,f,m,y,b,v,w,g,k,S,M,N,U,C,A,D=t.type;if(t.constructor!==re)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(t.__u|=c,$=o=[],p.nodeType==8?r=ge(p,o):o.push(p),r=o[0]||r),(p=I.__b)&&p(t);e:if(typeof D=="function"){_=i.length;try{if(b=t.props,v=(p=D.prototype)&&p.render,w=(p=D.contextType)&&s[p.__c],g=p?w?w.props.value:p.__:s,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(v?t.__c=d=new D(b,g):(t.__c=d=new he(b,g),d.constructor=D,d.render=cs),w&&w.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),D.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=te({},d.__s)),te(d.__s,D.getDerivedStateFromProps(b,d.__s)))),f=d.props,m=d.state,d.__v=t,n.__c){if(b!==f&&v&&!D.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(b,g),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(b,d.__s,g)===!1){t.__v!=n.__v&&(d.props=b,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),ve.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),r=J(n);break e}d.componentWillUpdate&&d.componentWillUpdate(b,d.__s,g),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,m,y)})}else v&&!D.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=g,d.props=b,d.__P=e,d.__g&=-5,k=I.__r,S=v?25:0;do d.__g&=-9,k&&k(t),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++S<25);v&&(ve.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=te({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(y=d.getSnapshotBeforeUpdate(f,m)),M=p&&p.type===ke&&p.key==null?p.props.children:p,b.__P&&(p=r,a=(e=b.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&Re(q,q)}),n.__k=null),r=n.__k?J(n,0):null),r=_t(e,Ie(M)?M:[M],t,n,s,a,o,i,r,c,u),b.__P&&(t.__e=null,r=p),t.__u&=-161,$&&$.some(ee),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(q){if(i.length=_,t.__v=null,c||o)if(q&&q.then){if(t.__u|=128|c,o){for(~(C=o.indexOf(r||void 0))||(C=o.length);(A=o[C-1])&&A.nodeType==8;)C--;for(;C<o.length;C++)if(A=o[C])if(o[C]=null,N){if(A==U)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(U=ge(N=A))}}if(!N){for(;r&&r.nodeType==8&&r.nextSibling;)r=r.nextSibling;N=r}(p=ge(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,r=p):t.__e=r,r=r&&r.nextSibling}else o&&o.some(ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||mt(t),I.__e(q,t,n)}}else r=t.__e=is(n.__e,t,n,s,a,o,i,c,u,e);return(p=I.diffed)&&p(t),r}function ge(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function mt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(mt))}function ht(e,t,n){for(var s=0;s<n.length;)Ne(n[s++],n[s++],n[s++]);I.__c&&I.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){I.__e(o,a.__v)}})}function is(e,t,n,s,a,o,i,r,c,u){var p,$,_,d,f,m,y,b,v=n.props||ye,w=t.props,g=t.type;if(g=="svg"?a="http://www.w3.org/2000/svg":g=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(p=0;p<o.length;p++)if((f=o[p])&&(g?f.localName==g:f.nodeType==3)){e=f,o[p]=null;break}}if(!e){if(b=u.ownerDocument||document,!g)return b.createTextNode(w);e=b.createElementNS(a,g,w.is?w:u),r&&(I.__m&&I.__m(t,o),r=!1),o=null}if(g){if(u=g=="template"&&e.content||e,o=g=="textarea"&&w.defaultValue!=null?null:o&&Oe.call(u.childNodes),!r&&o)for(v={},p=0;p<e.attributes.length;p++)v[(f=e.attributes[p]).name]=f.value;for(p in v)f=v[p],p=="dangerouslySetInnerHTML"?_=f:p=="children"||p in w||p=="value"&&"defaultValue"in w||p=="checked"&&"defaultChecked"in w||fe(e,p,null,f,a);for(p in w)f=w[p],p=="children"?d=f:p=="dangerouslySetInnerHTML"?$=f:p=="value"?m=f:p=="checked"?y=f:r&&typeof f!="function"||v[p]===f||fe(e,p,f,v[p],a);$?(r||_&&($.__html==_.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(_&&(e.textContent=""),(g=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&ss.test(g))&&(a="http://www.w3.org/1999/xhtml"),_t(u,Ie(d)?d:[d],t,n,s,a,o,i,o?o[0]:n.__k&&J(n,0),r,c),o&&o.some(ee)),r&&g!="textarea"||(p="value",g=="progress"&&m==null?e.removeAttribute(p):m==null||m===e[p]&&(g!="progress"||m)||fe(e,p,m,v[p],a),p="checked",y!=null&&y!=e[p]&&fe(e,p,y,v[p],a))}else v===w||r&&e.data==w||(e.data=w);return e}function Ne(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){I.__e(a,n)}}function Re(e,t,n){var s,a,o,i;if(I.unmount&&I.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ne(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(r){I.__e(r,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&Re(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=ge(s,o=[]))&&(s==e.__e&&o.some(ee),ee(a),ee(s)),n||ee(e.__e),e.__e=e.__c=e.__=null}function cs(e,t,n){return this.constructor(e,n)}function je(e,t){var n,s,a,o;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ae(ke,{children:[e]}),a=[],o=[],Le(t,t.__k,s||ye,ye,t.namespaceURI,s?null:t.firstChild?Oe.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,o),ht(a,t.__k,o),t.__k.props.children=null}I={__e:function(e,t,n,s){for(var a,o,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(r){e=r}}throw be=0,e}},it=0,ts=function(e){return e!=null&&e.constructor===re},he.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=te({},this.state)),typeof e=="function"&&(e=e(te({},n),this.props)),e&&(te(n,e),this.__v&&(t&&this.__k.push(t),rt(this)))},he.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),rt(this))},he.prototype.render=ke,V=[],be=0,ct=function(e,t){return e.__v.__b-t.__v.__b},me=Symbol(),ut=/(PointerCapture)$|Capture$/i,Te=0,Ae={},ns=0;var ie,L,He,gt,Be=Object.is,we=0,qt=[],We=[],O=I,bt=O.__b,yt=O.__r,vt=O.diffed,kt=O.__c,wt=O.unmount,xt=O.__;function Fe(e,t){O.__h&&O.__h(L,e,we||t),we=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return we=1,us(Et,e)}function us(e,t,n){var s=Fe(ie++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Et(void 0,t),function(o){var i=(s.__N||s.__)[0],r=s.t(i,o);Be(i,r)||(s.__N=[r,s.__[1]],s.__c.setState({}))}],s.__c=L,!L.__f)){L.__f=!0;var a=L.shouldComponentUpdate;L.shouldComponentUpdate=function(o,i,r){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=o;if(c.__.some(function(_){_.__N&&(u=!0,Be(_.__[0],_.__N[0])||(p=!0))}),a){var $=a.call(this,o,i,r);return u?$||p:$}return!u||p}}return s.__}function x(e,t){var n=Fe(ie++,3);!O.__s&&Pt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function E(e){return we=5,ps(function(){return{current:e}},[])}function ps(e,t){var n=Fe(ie++,7);return Pt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ds(){var e;do{for(;e=We.shift();)try{le(e)}catch(n){O.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=qt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(le),t.__h.some(ze),t.__h=[]}catch(n){t.__h=[],O.__e(n,e.__v)}}}while(We.length)}O.__b=function(e){L=null,bt&&bt(e)},O.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),xt&&xt(e,t)},O.__r=function(e){yt&&yt(e),ie=0;var t=(L=e.__c).__H;t&&(He==L?L.__h=[]:(t.__h.some(le),t.__h.some(ze),ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),He=L},O.diffed=function(e){vt&&vt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ct(qt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),He=L=null},O.__c=function(e,t){t.some(function(n){try{n.__h.some(le),n.__h=n.__h.filter(function(s){return!s.__||ze(s)})}catch(s){n.__h=[function(){throw s}]}}),kt&&kt(e,t)},O.unmount=function(e){wt&&wt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Ct(We.push(a))}else le(a)}catch(o){t=o}}),s.__H=void 0,t&&O.__e(t,s.__v))};var St=typeof requestAnimationFrame=="function";function $s(e){var t,n=function(){clearTimeout(s),St&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);St&&(t=requestAnimationFrame(n))}function Ct(e){e!=1&&gt==O.requestAnimationFrame||((gt=O.requestAnimationFrame)||$s)(ds)}function le(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function ze(e){var t=L;e.__c=e.__(),L=t}function Pt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Be(n,e[s])})}function Et(e,t){return typeof t=="function"?t(e):t}var Dt=function(e,t,n,s){var a;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],r=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?s[0]=r:i===4?s[1]=Object.assign(s[1]||{},r):i===5?(s[1]=s[1]||{})[t[++o]]=r:i===6?s[1][t[++o]]+=r+"":i?(a=e.apply(r,Dt(e,r,n,["",null])),s.push(a),r[0]?t[0]|=2:(t[o-2]=0,t[o]=a)):s.push(r)}return s},Mt=new Map;function At(e){var t=Mt.get(this);return t||(t=new Map,Mt.set(this,t)),(t=Dt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,o=1,i="",r="",c=[0],u=function(_){o===1&&(_||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,i):o===3&&(_||i)?(c.push(3,_,i),o=2):o===2&&i==="..."&&_?c.push(4,_,0):o===2&&i&&!_?c.push(5,0,!0,i):o>=5&&((i||!_&&o===5)&&(c.push(o,0,i,a),o=6),_&&(c.push(o,_,0,a),o=6)),i=""},p=0;p<n.length;p++){p&&(o===1&&u(),u(p));for(var $=0;$<n[p].length;$++)s=n[p][$],o===1?s==="<"?(u(),c=[c],o=3):i+=s:o===4?i==="--"&&s===">"?(o=1,i=""):i=s+i[0]:r?s===r?r="":i+=s:s==='"'||s==="'"?r=s:s===">"?(u(),o=1):o&&(s==="="?(o=5,a=i,i=""):s==="/"&&(o<5||n[p][$+1]===">")?(u(),o===3&&(c=c[0]),o=c,(c=c[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),o=2):i+=s),o===3&&i==="!--"&&(o=4,c=c[0])}return u(),c})(e)),t),arguments,[])).length>1?t:t[0]}var xe="samut:drafts";var z={n:0,visit:"",drafts:{}},ne,Y,Tt,Q=(e,t)=>Ue(e).drafts[t]??null,K=(e,t,n)=>Ke(e,s=>({...s,[t]:n})),X=(e,t)=>Ke(e,({[t]:n,...s})=>s),It=e=>Object.entries(Ue(e).drafts).filter(([,t])=>t.sending);async function Ot(e){z=[z,Lt(),await Promise.race([_s(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Ke(e,n=>n)}function Ue(e){let t=Lt();return t&&t.n>z.n&&(z=t),z.visit===e?z:{...z,visit:e,drafts:{}}}function Ke(e,t){let{n,drafts:s}=Ue(e);z={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(xe,JSON.stringify(z))}catch{}Nt()}function Lt(){try{return JSON.parse(localStorage.getItem(xe))}catch{return null}}function Nt(){if(Tt=!!Y,!(!ne||Y))try{Y=ne.transaction("kept","readwrite",{durability:"strict"}),Y.objectStore("kept").put(z,xe),Y.oncomplete=Y.onabort=()=>{Y=null,Tt&&Nt()}}catch{ne=Y=null}}function _s(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{ne=t.result,ne.onversionchange=()=>ne.close();let n=ne.transaction("kept").objectStore("kept").get(xe);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function Se(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,r)=>r in n?Se(i,n[r]):i);let a=Object.entries(e).filter(([i])=>!s.includes(i)),o=Object.entries(n).map(([i,r])=>[i,Se(e[i],r)]);return Object.fromEntries([...a,...o])}var l=At.bind(pt),fs=15e3;function T(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Ge(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function ms(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=r=>{n.connected()&&(r.sent+=1,r.seat=e.seat,r.timer=setTimeout(()=>r.settle({}),fs),e.send(r.command))},a=({sent:r,seat:c,command:u})=>!r||c===e.seat||!!u.args.id,o=r=>{let c=r&&t.get(r.id);c&&(typeof r.now=="number"&&c.sent===1&&(n.offset=r.now-Date.now()/1e3),c.settle(r))},i=()=>{let r=Array.from(t.values());r.forEach(c=>clearTimeout(c.timer)),n.connected()&&r.forEach(c=>a(c)?s(c):c.settle({}))};return n.call=(r,c={})=>new Promise(u=>{let p=T(),_={command:{id:p,do:r,args:c},settle:d=>{clearTimeout(_.timer),t.delete(p),u(d)},sent:0};if(r==="clock"&&!n.connected())return void u({});t.set(p,_),s(_)}),e.on("msg:custom",o),addEventListener("samut:connection",i),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",i)},n}function hs(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",Se(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Rt(e){let[t,n]=h(e.connected());return x(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function jt(e){function t({model:n,page:s}){let[,a]=h(0);x(()=>{let r=()=>a(u=>u+1),c=()=>s.connected()&&s.call("clock").then(r);return n.on("change:state",r),n.on("change:frame",r),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",r),n.off("change:frame",r),removeEventListener("samut:connection",c)}},[]);let o=n.get("frame"),i=(r,c)=>Ge(o.texts[r]??r,c);return l`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${i} />`}return{initialize:({model:n})=>Ot(n.get("frame").visit),render({model:n,el:s}){let a=ms(n),o=hs(n);return je(l`<${t} model=${n} page=${a} />`,s),()=>{je(null,s),o(),a.close()}}}}function gs(e,t){let[,n]=h(0);return x(()=>{let s=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function bs(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Ht({timer:e,page:t,t:n}){let s=gs(e,t);if(s==null)return null;let a=s<0,o=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${bs(s)}</span>
  </span>`}var Ve={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},ys=Object.keys(Ve),vs="#37474f",ks=11,F=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function Bt(e,t){let n=e.colours||[],s=e.symbols||ys;return new Map(t.map((a,o)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[o%n.length]:vs,symbol:s[o%s.length]}]))}function H({look:e}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${Ve[e.symbol]||Ve.circle} /></svg>`}function Wt({name:e}){let t=ws(e);return l`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function ws(e){let t=s=>s.find(a=>e.length-a<=ks),n=t(xs(e));return n===void 0?t(Ss(e))||0:n}function xs(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function Ss(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var Cs={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Je=({name:e})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${Cs[e]} /></svg>`;var zt=({t:e,words:t="board_demo"})=>l`<strong class="ribbon">${e(t)}</strong>`;var Ye=["title","province","district","place"];function Ft({state:e,t,groups:n,run:s}){return l`<div class="about-panel">
    <${qs} about=${e.about} t=${t} run=${s} />
    <${Ps} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function qs({about:e,t,run:n}){let[s,a]=h(Object.fromEntries(Ye.map(c=>[c,e[c]]))),o=Ye.some(c=>s[c]!==e[c]),i=c=>{c.preventDefault(),n("about",s,t("console_saved"))},r=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return l`<form onSubmit=${i}>
    ${Ye.map(c=>l`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input maxlength="200" lang="th" value=${s[c]}
        onInput=${u=>a({...s,[c]:u.target.value})} /></label>`)}
    <button class="button primary" disabled=${!o}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${r} />
      ${t("console_may_make_groups")}</label>
  </form>`}function Ps({state:e,t,groups:n,run:s}){let[a,o]=h("");return l`<form onSubmit=${async r=>{r.preventDefault(),(await s("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&o("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${r=>o(r.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(r=>l`<li key=${r.id} lang="th"><${H} look=${n.get(r.id)} /> ${r.name}</li>`)}
    </ul>
  </form>`}var Ut=5e3,Es=500,Ms=["phase","round","undo","lead"];function Kt(e,t){let[n,s]=h([]),[a,o]=h(!1),i=E(new Set),r=E(0),c=_=>s(d=>d.filter(f=>f.id!==_)),u=_=>{let d=r.current+=1;s(f=>[...f.slice(-2),{..._,id:d}]),_.error||setTimeout(()=>c(d),_.act?4*Ut:Ut)},p=_=>{i.current.delete(_),_==="lead"&&o(!1)};return{run:async(_,d={},f="")=>{let m=Ms.includes(_)?"lead":_+JSON.stringify({...d,id:""});if(i.current.has(m))return{};i.current.add(m),m==="lead"&&o(!0);let y=await e.call(_,d),b=y.ok&&(typeof f=="function"?f(y):f);return b&&u(typeof b=="string"?{words:b}:b),y.ok||u({error:y.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),y.ok&&m==="lead"?setTimeout(()=>p(m),Es):p(m),y},busy:a,toasts:n,drop:c}}function Gt({toasts:e,drop:t,t:n}){let s=e.filter(o=>o.error),a=e.filter(o=>!o.error);return l`<div class="toasts">
    <div role="alert">${s.map(o=>l`<div class="note-box bad-box" key=${o.id}>
      <p>${o.error.where&&l`<span>${o.error.where} · </span>`}<strong>${o.error.what}</strong> ${o.error.do}</p>
      <button class="button quiet" onClick=${()=>t(o.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(o=>l`<div class="note-box" key=${o.id}>
      <p>${o.words}</p>
      ${o.act&&l`<button class="button quiet" onClick=${()=>{t(o.id),o.act()}}>${o.label}</button>`}
    </div>`)}</div>
  </div>`}function Vt({title:e,t,close:n,look:s="",children:a}){let o=E(null);return x(()=>{let i=document.activeElement,r=o.current;return r.showModal?r.showModal():r.setAttribute("open",""),r.addEventListener("close",n),()=>{r.removeEventListener("close",n),i&&i.focus&&i.focus()}},[]),l`<dialog class=${"panel-dialog "+s} ref=${o} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>o.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function ce({label:e,value:t,least:n,most:s,set:a,after:o}){let i=r=>a(Math.max(n,Math.min(s,Math.round(r)||n)));return l`<label class=${"count-field"+(o?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${r=>i(Number(r.target.value))} />
  </label>`}var[Ds,As]=[4,80];function Yt({frame:e,state:t,page:n,t:s,run:a,busy:o}){return l`<section class="lead" aria-label=${s("console_lead")}>
    <${Ts} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${Rs} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${js} frame=${e} state=${t} page=${n} t=${s} run=${a} />
  </section>`}function Ts({frame:e,state:t,t:n,run:s,busy:a}){let o=Os(e,t,n),i=r=>r.do==="lead"?Ce(s,e,r):s(r.do,r.args,r.told);return l`<div class="next">
    ${o.do?l`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>i(o)}>
          <span class="gentle">${n("console_next")}</span>${o.words}</button>`:l`<p class="next-done">${o.words}</p>`}
    <div class="under-next">
      ${o.more.map(r=>l`<button class="button quiet" key=${r.words} aria-disabled=${String(a)}
        onClick=${()=>i(r)}>${r.words}</button>`)}
      <${Is} frame=${e} state=${t} t=${n} run=${s} busy=${a} />
    </div>
  </div>`}function Is({frame:e,state:t,t:n,run:s,busy:a}){let o=t.undo&&n(`console_act_${t.undo}`),i=async()=>{let r=await s("undo",{},n("console_undone",{what:o}));r.ok&&r.activity&&Qt(e,r.activity)};return l`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${i}>
    ${o?n("console_undo",{what:o}):n("console_undo_none")}</button>`}async function Ce(e,t,{args:n,told:s}){let a=await e("lead",n,s);return a.ok&&Qt(t,a.activity),a}var Qt=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function Os(e,t,n){let s=Ns(e,t,n);if(t.lead&&t.lead!==e.activity)return{...Ls(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=e.phases.findIndex(f=>f.id===t.phase),i=e.phases[o+1],{number:r,count:c}=t.round,u=r+1,p={do:"round",args:{},told:n("console_round_started",{n:u}),words:n("console_start_round",{n:u,all:c})},$=s&&t.phase?[s]:[];if(t.phase==="gallery"&&r<c)return{...p,more:$};if(!i)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let _={do:"phase",args:{phase:i.id},told:n("console_phase_opened",{title:i.title}),words:n(o<0?"console_start_phase":"console_go_phase",{title:i.title})},d=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{..._,more:[...d,...$]}}function Ls(e,t){let n=e.activities.find(a=>a.id===e.activity),s=F(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function Ns(e,t,n){let{next:s,slots:a}=t.agenda,o=a.find(u=>u.id===s.slot);if(!o)return null;let i=e.activities.find(u=>u.id===s.activity),r=i?F(i.title):o.text,c=i?n("console_next_activity",{title:r}):n("console_next_slot",{title:r,time:o.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:c,told:n("console_led",{title:r})}}function Rs({frame:e,state:t,t:n,run:s,busy:a}){let o=e.phases.findIndex(r=>r.id===t.phase),i=E(null);return x(()=>{let r=i.current.querySelector(".now");r&&(i.current.scrollTop=r.parentElement.offsetTop-i.current.offsetTop-As)},[t.phase]),l`<ol class=${"phases"+(e.phases.length>Ds?" many":"")} ref=${i}>
    ${e.phases.map((r,c)=>{let u=r.id===t.phase,p=t.reached.includes(r.id),$=u?"now":p?"again":c===o+1?"ahead":"skip",_=()=>u||s("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return l`<li key=${r.id}>
        <button class=${"button phase"+(u?" now":p?" been":"")} aria-current=${u?"step":void 0}
          aria-disabled=${String(a)} onClick=${_}>
          <strong>${c+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${$}`)}${r.minutes?` · ${n("minutes",{n:r.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function js({frame:e,state:t,page:n,t:s,run:a}){let{timer:o}=t,i=Hs(e,t),[r,c]=h(i);x(()=>c(i),[i]);let u=o.minutes!=null,p=u&&o.ends_at==null,$=(_,d,f)=>a("timer",{change:_,minutes:d},f);return l`<div class="time">
    <div class="time-now">
      ${u?l`<${Ht} timer=${o} page=${n} t=${s} />`:l`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${Jt} pace=${t.pace} t=${s} />
        <${Jt} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${u&&l`
        <button class="button" onClick=${()=>$(p?"resume":"pause")}>
          ${s(p?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>$("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>$("add",5)}>+5</button>`}
      <span class="anew"><${ce} label=${s("console_minutes")} value=${r} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>$("start",r,s("console_clock_started",{n:r}))}>
        ${s(u?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function Hs(e,t){if(t.phase==="gallery")return t.round.minutes;let n=e.phases.find(s=>s.id===t.phase);return n&&n.minutes||10}function Jt({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),a=s?e>0?"ahead":"behind":"on_time";return l`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:s})}</span>`}function Zt({frame:e,state:t,t:n,run:s,busy:a}){let{slots:o,edited:i}=t.agenda,[r,c]=h(""),u=[1,2].filter($=>o.some(_=>_.day===$)),p={frame:e,state:t,t:n,run:s,busy:a,open:r,setOpen:c};return l`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!i} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${t.undo?n("console_undo",{what:n(`console_act_${t.undo}`)}):n("console_undo_none")}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${u.map($=>l`<section key=${$}><h3>${n("console_day",{n:$})}${" "}
      <span class="gentle">${n("console_day_sum",{n:Bs(o,$)})}</span></h3>
      <ol class="slots">${o.filter(_=>_.day===$).map(_=>l`<${Ws} key=${_.id} slot=${_} ...${p} />`)}</ol>
    </section>`)}
    <${Us} frame=${e} t=${n} run=${s} />
  </div>`}var Bs=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function Ws({slot:e,frame:t,state:n,t:s,run:a,busy:o,open:i,setOpen:r}){let c=e.plan.map(f=>t.activities.find(m=>m.id===f)).filter(Boolean),u=n.agenda.now===e.id,p={name:e.text},$=f=>a("slot_move",{slot:e.id,by:f}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",p)),d=f=>Ce(a,t,{args:f?{slot:e.id,activity:f.id}:{slot:e.id},told:s("console_led",{title:f?F(f.title):e.text})});return l`<li class=${"slot"+(e.skipped?" skipped":"")+(u?" now":"")} aria-current=${u?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${u&&l` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&l` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!u&&(c.length?c:[null]).map(f=>l`<button class="button" key=${f?f.id:""}
          aria-disabled=${String(o)} aria-label=${s("console_slot_lead",{title:f?F(f.title):e.text})}
          onClick=${()=>d(f)}>${c.length>1?s("console_slot_go_to",{num:f.num}):s("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${s("console_slot_up",p)} onClick=${()=>$(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",p)} onClick=${()=>$(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${_}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(i===e.id)} aria-label=${s("console_slot_edit",p)}
          onClick=${()=>r(i===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...zs(e,t,s)].join(" · ")}</p>
    ${i===e.id&&l`<${Fs} slot=${e} t=${s} run=${a} close=${()=>r("")} />`}
  </li>`}var zs=(e,t,n)=>e.plan.map(s=>t.script.plans.find(a=>a.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function Fs({slot:e,t,run:n,close:s}){let[a,o]=h({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[i,r]=h(!0),c=$=>_=>o({...a,[$]:_.target.value}),u=async $=>{$.preventDefault(),(await n("slot",{slot:e.id,follow:i,...en(a)},t("console_saved"))).ok&&s()},p=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return l`<form class="slot-form" onSubmit=${u}>
    <${tn} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${i} onChange=${$=>r($.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&l`<button type="button" class="button quiet" onClick=${p}>${t("delete")}</button>`}</span>
  </form>`}var en=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function tn({typed:e,set:t,t:n}){return l`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>l`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var Xt={text:"",day:1,start:"",minutes:15,activity:""};function Us({frame:e,t,run:n}){let[s,a]=h(Xt),o=r=>c=>a({...s,[r]:c.target.value});return l`<form class="slot-form" onSubmit=${async r=>{r.preventDefault(),(await n("slot_add",{...en(s),activity:s.activity},t("console_saved"))).ok&&a(Xt)}}>
    <h3>${t("console_slot_add")}</h3>
    <${tn} typed=${s} set=${o} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${o("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(r=>l`<option key=${r.id} value=${r.id}>${r.num} ${F(r.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function nn({frame:e,state:t,t:n,run:s,busy:a}){return l`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(o=>{let i=o.id===(t.lead||e.activity);return l`<li key=${o.id}><button class=${"button"+(i?" primary":"")} aria-current=${i?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>Ce(s,e,{args:{activity:o.id},told:n("console_led",{title:F(o.title)})})}>
        <strong>${o.num}</strong> <span lang="th">${o.title}</span></button></li>`})}</ul></div>`}function sn({state:e,t,run:n}){let{announced:s}=e,[a,o]=h(""),i=async r=>{r.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&o("")};return l`<div>
    ${s.text&&l`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${i}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${r=>o(r.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var Qe=543;function rn({question:e,values:t,change:n,frame:s,t:a,disabled:o,children:i}){let r=e.fields.filter(d=>!d.more),c=e.fields.filter(d=>d.more),[u]=h(c.some(d=>qe({one:t[d.id]}))),p=(d,f)=>n({fields:{...t,[d]:f}}),$=d=>{let f=Xe[d.kind];return l`<${f} key=${d.id} field=${d} value=${t[d.id]} frame=${s} t=${a}
      near=${t[d.after]} disabled=${o} set=${m=>p(d.id,m)} />`},_=c.map(d=>d.text.split(" (")[0]).join(" · ");return l`${r.map($)}${i}
    ${c.length>0&&l`<details class="more-parts" open=${u}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map($)}</details>`}`}var ln=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),qe=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Ks({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function on({field:e,value:t,set:n,disabled:s}){let a=`part-${e.id}`,o=i=>n(i.target.value);return l`<div class="part"><${Ks} field=${e} of=${a} />
    ${e.kind==="line"?l`<input id=${a} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:l`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function Gs({field:e,value:t,set:n,disabled:s,t:a}){let o=Array.from({length:e.levels},(i,r)=>r+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(i=>l`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${a("level",{n:i,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function an({field:e,value:t,set:n,disabled:s}){let a=e.kind==="choices",o=a?t||[]:[t].filter(Boolean),i=r=>{n(a?o.includes(r)?o.filter(c=>c!==r):[...o,r]:t===r?"":r)};return l`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(r=>l`<button type="button" key=${r.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(r.id))} disabled=${s}
      onClick=${()=>i(r.id)}><span class="tick" aria-hidden="true"></span>${r.text}</button>`)}
  </div>`}function Vs({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function Js({field:e,value:t,near:n,set:s,disabled:a,frame:o,t:i}){let[r,c]=String(t||"").split("-"),u=/^\d+$/.test(r)&&r.length===4?Number(r)+Qe:r,p=(d,f)=>s(d||f?`${d}-${f}`:""),$=d=>/^[0-9]{4}$/.test(d)?String(Number(d)-Qe):d,_=d=>d.replace(/[\u0e50-\u0e59]/g,f=>f.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${c||""} disabled=${a}
        onChange=${d=>p(r||Ys(d.target.value,n),d.target.value)}>
        <option value="">${i("month")}</option>
        ${o.texts.months.map((d,f)=>{let m=String(f+1).padStart(2,"0");return l`<option key=${m} value=${m}>${d}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${u||""} disabled=${a} onInput=${d=>p($(_(d.target.value)),c||"")} />
    </div></div>`}function Ys(e,t){let n=new Date,[s,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?s+1:s)}var Xe={text:on,line:on,level:Gs,choice:an,choices:an,month:Js,check:Vs};function Qs(e,t,n,s){return e?e.fields.filter(a=>qe({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...Xs(a,t[a.id],n,s)})):[]}function Xs(e,t,n,s){let a=o=>(e.options.find(i=>i.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:Zs(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Zs(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Qe}`}function W({question:e,values:t,frame:n,t:s}){return l`${Qs(e,t,n,s).map(a=>l`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function cn({answer:e,question:t,frame:n,t:s,run:a}){let[o,i]=h([]),r=e.base.join(" ");x(()=>{a("history",{item:e.item}).then(u=>u.ok&&i(u.history))},[r]);let c=(u,p)=>a("bring_back",{id:T(),item:e.item,entry:u},$=>p?s("console_undone",{what:s("console_history")}):{words:s("console_brought_back"),label:s("undo"),act:()=>c($.was,!0)});return l`<ol class="history">${o.map(u=>l`<li key=${u.entry}>
    <p class="gentle">${u.at} · ${u.by||s(u.leader?"console_history_leader":"console_history_nobody")}
      ${u.via&&l` · ${s("from_paper")}`}
      ${u.stands&&l` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${u.gone?l`<p>${s(u.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:l`<p class="said-text" lang="th">${u.year_text&&l`<strong class="year">${u.year_text} </strong>`}${u.text}
          <${W} question=${t} values=${u.fields} frame=${n} t=${s} /></p>`}
    ${!u.gone&&!u.stands&&l`<button class="button quiet" onClick=${()=>c(u.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}var Ze=40,eo=280,un="hall";function dn(e){let{frame:t,state:n,t:s}=e,[a,o]=h(""),[i,r]=h(""),[c,u]=h(Ze);x(()=>u(Ze),[a,i]);let p=_=>(!a||(_.group||un)===a)&&(!i||_.question===i),$=n.answers.filter(p);return l`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s("console_answers_count",{n:$.length})}</span></h2>
    ${n.spotlight&&l`<${to} ...${e} />`}
    <div class="filters">
      <${pn} label=${s("console_by_group")} all=${s("console_all_groups")} value=${a} set=${o}
        options=${[...n.groups.map(_=>[_.id,_.name]),[un,s("console_hall")]]} />
      <${pn} label=${s("console_by_question")} all=${s("console_all_questions")} value=${i} set=${r}
        options=${t.questions.map(_=>[_.id,$n(_)])} />
    </div>
    ${!$.length&&l`<p class="gentle nothing">${s(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${$.slice(0,c).map(_=>l`<${no} key=${_.item} answer=${_} ...${e} />`)}
      ${$.length>c&&l`<li><button class="button quiet" onClick=${()=>u(c+Ze)}>
        ${s("console_more_answers",{n:$.length-c})}</button></li>`}
    </ul>
  </section>`}function to({state:e,t,run:n}){let s=e.answers.find(i=>i.item===e.spotlight),a=s&&(s.text||s.year_text),o=()=>n("spotlight",{item:null},t("console_unlit"));return l`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${o}>${t("console_unlight")}</button>
  </div>`}var $n=e=>[e.num,e.text].filter(Boolean).join(" ");function pn({label:e,all:t,value:n,set:s,options:a}){return l`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${o=>s(o.target.value)}>
      <option value="">${t}</option>
      ${a.map(([o,i])=>l`<option key=${o} value=${o}>${i}</option>`)}
    </select>
  </label>`}function no({answer:e,frame:t,state:n,t:s,groups:a,run:o}){let i=a.get(e.group),[r,c]=h(!1),[u,p]=h(!1),$=t.questions.find(b=>b.id===e.question),_=e.versions.length>1?e.versions:[e],d=_.some(b=>b.text.length>eo),f=n.spotlight===e.item,m=()=>o("spotlight",{item:f?null:e.item},s(f?"console_unlit":"console_lit")),y=()=>o("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return l`<li class=${"said"+(e.hidden?" hidden-one":"")+(f?" lit":"")}>
    <p class="said-from">${i&&l`<${H} look=${i} /> `}<strong lang="th">${i?i.name:s("console_hall")}</strong>
      ${e.by&&l`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&l` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${$&&$n($)}</p>
    ${e.hidden&&l`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${f&&l`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${_.length>1&&l`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(b=>l`<p key=${b.entry} class=${"said-text"+(d&&!r?" cut":"")} lang="th">
      ${b.year_text&&l`<strong class="year">${b.year_text} </strong>`}${b.text}
      <${W} question=${$} values=${b.fields} frame=${t} t=${s} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(f)} disabled=${e.hidden} onClick=${m}>
        ${s(f?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${y}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${d&&l`<button class="button quiet" aria-expanded=${String(r)} onClick=${()=>c(!r)}>
        ${s(r?"console_less":"console_whole")}</button>`}
      ${$&&$.by==="group"&&!$.sensitive&&l`<button class="button quiet" aria-expanded=${String(u)}
        onClick=${()=>p(!u)}>${s("console_history")}</button>`}
    </div>
    ${u&&l`<${cn} answer=${e} question=${$} frame=${t} t=${s} run=${o} />`}
  </li>`}var so=1e3,ue=1024;function _n({state:e,go:t,t:n}){let{told:s,ask:a,trouble:o,news:i}=ao(n),[r,c]=h(["report","plans","data"]),[u,p]=h(""),$=s&&s.running,_=f=>c(r.includes(f)?r.filter(m=>m!==f):[...r,f]),d=f=>{f.preventDefault();let[m,...y]=u.split(":");a("/exports",[...r.map(b=>["choice",b]),...m?[[m,y.join(":")]]:[]])};return l`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${d}>
      <fieldset disabled=${!!$}><legend>${n("exports_what")}</legend>
        ${(s&&s.choices||[]).map(f=>l`<label class="tick" key=${f}>
          <input type="checkbox" checked=${r.includes(f)} onChange=${()=>_(f)} />
          <span>${n(`exports_choice_${f}`)}</span></label>`)}</fieldset>
      <div><${ro} state=${e} value=${u} set=${p} disabled=${!!$} t=${n} />
        ${$?l`<button type="button" class="button" onClick=${()=>a("/exports/stop",[])}>${n("exports_stop")}</button>`:l`<button class="button primary" disabled=${!s||!r.length}>${n("exports_start")}</button>`}
      </div>
    </form>
    ${$&&l`<${lo} running=${$} t=${n} />`}
    <div role="status" class="exports-said">${$?n("exports_working",{what:fn($.what,n)}):i}</div>
    <div role="alert">${!$&&o&&l`<${oo} trouble=${o} go=${t} t=${n} />`}</div>
    ${s&&l`<${io} made=${s.made} fresh=${i===n("exports_done")} ask=${a} t=${n} />`}
  </div>`}function oo({trouble:e,go:t,t:n}){return e.code==="research.undecided"?l`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:l`<p class="exports-trouble">${e.where&&l`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function ao(e){let[t,n]=h(null),[s,a]=h(null),[o,i]=h(""),r=E(!1),c=async(u,p)=>{p&&i("");try{let $=p&&new URLSearchParams(p),_=await(await fetch(u,{method:p?"POST":"GET",credentials:"same-origin",body:$})).json();if(_.refused)return void a(_.refused);let d=r.current&&!_.running;r.current=!!_.running,u.endsWith("/remove")&&i(e("exports_removed")),d&&i(u.endsWith("stop")?e("exports_stopped"):_.error?"":e("exports_done")),n(_),a(_.error)}catch{a({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return x(()=>{c("/exports")},[]),x(()=>{if(!t||!t.running)return;let u=setInterval(()=>c("/exports"),so);return()=>clearInterval(u)},[!!(t&&t.running)]),{told:t,ask:c,trouble:s,news:o}}function ro({state:e,value:t,set:n,disabled:s,t:a}){let o=c=>c.province?c.district:c.district||e.about.district,i=[...new Set(e.groups.map(o).filter(Boolean))].sort((c,u)=>c.localeCompare(u,"th")),r=(c,u)=>u.map(([p,$])=>l`<option key=${p} value=${`${c}:${p}`}>${$}</option>`);return l`<label class="line-field"><span>${a("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${a("exports_whole")}</option>
      ${i.length>0&&l`<optgroup label=${a("exports_districts")}>
        ${r("district",i.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&l`<optgroup label=${a("exports_groups")}>
        ${r("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var fn=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function lo({running:e,t}){let n=Math.round(100*e.done);return l`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:fn(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function io({made:e,fresh:t,ask:n,t:s}){let a=o=>o<ue*ue?s("exports_kb",{n:Math.max(1,Math.round(o/ue))}):s("exports_mb",{n:(o/ue/ue).toFixed(1)});return l`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&l`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((o,i)=>l`<li class="exports-one" key=${o.id}>
      <p><strong>${s("exports_made_at",{at:o.at,whose:o.whose||s("exports_whole")})}</strong>
        ${t&&i===0&&l` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${o.files.map(r=>l`<li key=${r.number}>
        <a class="button quiet" href=${`/exports/${o.id}/${r.number}`} download><span lang="th">${r.name}</span>
          <span class="gentle">${a(r.bytes)}</span></a></li>`)}</ul>
      <${co} id=${o.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function co({id:e,ask:t,t:n}){let[s,a]=h(!1);return s?l`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div>`:l`<button class="button quiet" onClick=${()=>a(!0)}>${n("exports_remove")}</button>`}var uo={1:"keep",2:"blank",3:"replace"},po={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function mn({t:e,run:t}){let[n,s]=h(null),[a,o]=h(""),[i,r]=h(!1),c=E(null);x(()=>{t("findings").then(f=>f.ok&&(s(f.findings),o((f.findings[0]||{}).id||"")))},[]);let u=f=>{o(f);let m=c.current&&c.current.querySelector(`[data-finding="${f}"]`);m&&m.focus()},p=async(f,m,y="")=>{let b=M=>i&&m&&!M.does&&M.kind===f.kind&&M.words===f.words,v=new Set(n.filter(M=>M.id===f.id||b(M)).map(M=>M.id)),w=await t("decide",{findings:[...v],does:m,words:y});if(!w.ok)return;let g=n.map(M=>v.has(M.id)?{...M,does:m,instead:w.words}:M);s(g);let k=g.findIndex(M=>M.id===f.id),S=m&&[...g.slice(k),...g.slice(0,k)].find(M=>!M.does);(S||!m)&&u((S||f).id)},$=f=>{let m=n[n.findIndex(y=>y.id===a)+f];m&&u(m.id)};if(!n)return l`<p role="status">${e("clearing_looking")}</p>`;let _=n.filter(f=>!f.does).length,d=n.length;return l`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${d?_?e("clearing_left",{left:_,all:d}):e("clearing_over",{all:d}):e("clearing_none")}</p>
    ${d>0&&l`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${i} onChange=${()=>r(!i)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(f=>l`<${$o} key=${f.id} one=${f} t=${e}
        here=${f.id===a} enter=${()=>o(f.id)} decide=${(m,y)=>p(f,m,y)} step=${$} />`)}</ol>`}
  </div>`}function $o({one:e,t,here:n,enter:s,decide:a,step:o}){let[i,r]=h(!1),c=p=>p==="replace"?r(!0):(r(!1),a(p)),u=p=>{if(p.target.tagName==="INPUT"||p.ctrlKey||p.altKey||p.metaKey)return;let $={ArrowDown:1,ArrowUp:-1}[p.key],_=uo[p.key];!$&&(!_||e.does)||(p.preventDefault(),$?o($):c(_))};return l`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${u}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&l`<p class="finding-said">${t(po[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>a("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&l`<div class="finding-acts">${["keep","blank","replace"].map(p=>l`<button class="button" key=${p}
      aria-expanded=${p==="replace"?String(i):void 0} onClick=${()=>c(p)}>${t(`clearing_${p}`)}</button>`)}</div>`}
    ${!e.does&&i&&l`<${fo} t=${t} put=${p=>a("replace",p)} />`}
  </li>`}var _o=e=>e&&e.focus();function fo({t:e,put:t}){return l`<form class="finding-words" onSubmit=${s=>{s.preventDefault(),t(s.currentTarget.elements.words.value)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <input ref=${_o} name="words" type="text" maxlength="300" lang="th" /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var mo=1024*1024,ho=["choice","choices","grid"];async function et(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function hn(){let[e,t]=h(null);return x(()=>{et("about").then(s=>s.words&&t(s))},[]),e?l`<${go} about=${e} t=${(s,a)=>Ge(e.words[s]??s,{most:Math.round(e.most/mo),...a})} />`:null}function go({about:e,t}){let[n,s]=h(null),[a,o]=h(null),[i,r]=h(null),[c,u]=h(!1),[p,$]=h({}),[_,d]=h(!1),f=w=>{u(!1),r(w.ok||w.asks?null:w.error||{what:t("no_answer"),do:""}),(w.ok||w.surveys)&&o(g=>w.ok?w:{...g,surveys:w.surveys}),w.ok&&$({})},m=async(w,g,k={})=>{u(!0);let S=a?a.survey:"",M={...g,survey:S,corrections:p,skip_bad:_,...k};f(await et(w,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(M)}))},y=async w=>{let g=w.target.files[0];if(!g)return;if(o(null),$({}),d(!1),g.size>e.most)return r({what:t("too_big"),do:""});u(!0);let k={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(g.name)},S=await et("file",{method:"POST",headers:k,body:g});if(!S.ok)return f(S);let M={file:S.file,name:g.name};s(M),await m("look",M,{survey:"",corrections:{}})},b=(w,g,k)=>$(S=>({...S,[w]:{...S[w],[g]:k}})),v=a&&a.columns;return a&&a.stored?l`<div class="import"><p role="status" class="import-done">${t("done",a.counts)}</p>
      <button class="button" onClick=${()=>o(null)}>${t("another")}</button></div>`:l`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${y} /></label>
    ${a&&a.surveys&&l`<${wo} label=${t("survey")} value=${a.survey||""} none=${t("survey_pick")}
      options=${a.surveys.map(w=>[w.id,`${w.id} ${w.title}`])}
      set=${w=>w&&m("look",n,{survey:w,corrections:{}})} />`}
    ${a&&!v&&!c&&l`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${i&&l`<p class="bad"><strong>${i.where} ${i.what}</strong> ${i.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):v?t("found",{rows:a.rows}):""}</p>
    ${v&&l`<${yo} found=${a} about=${e} corrections=${p} correct=${b} t=${t} />
      <${ko} found=${a} t=${t} />
      <${bo} found=${a} changed=${Object.keys(p).length>0} busy=${c} skipBad=${_} setSkipBad=${d}
        check=${()=>m("look",n)} store=${()=>m("store",n)} t=${t} />`}
  </div>`}function bo({found:e,changed:t,busy:n,skipBad:s,setSkipBad:a,check:o,store:i,t:r}){let c=e.counts.new+e.counts.changed,u=!t&&c>0&&!e.whole&&(e.bad===0||s);return l`<div class="import-acts">
    ${!t&&e.bad>0&&l`<p class="bad">${r("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&l`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${p=>a(p.target.checked)} /> ${r("skip_bad")}</label>`}
    ${t&&l`<button class="button primary" disabled=${n} onClick=${o}>${r("check")}</button>`}
    ${!t&&l`<button class="button primary" disabled=${n||!u} onClick=${i}>${r("store",{count:c})}</button>`}
  </div>`}function yo({found:e,about:t,corrections:n,correct:s,t:a}){return l`<h3>${a("columns")}</h3>
    ${e.notes.map(o=>l`<p class="import-note" key=${o}>${o}</p>`)}
    ${e.others.length>0&&l`<p class="import-note">${a("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${a("column")}</th><th>${a("becomes")}</th>
      <th>${a("examples")}</th></tr></thead>
      <tbody>${e.columns.map(o=>l`<${vo} key=${o.header} one=${{...o,...n[o.header]}}
        about=${t} set=${(i,r)=>s(o.header,i,r)} t=${a} />`)}</tbody></table></div>`}function vo({one:e,about:t,set:n,t:s}){let a=Object.entries(t.kind),o=["be","ce","each"].map(u=>[u,t.era[u]]),i=["dmy","mdy"].map(u=>[u,s(u)]),r=u=>`${e.header} ${s(u)}`,c=u=>{n("kind",u),u!=="skip"&&e.identifies==="row"&&n("identifies","")};return l`<tr class=${e.kind==="skip"?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${Pe} label=${r("becomes")} value=${e.kind} options=${a} set=${c} />
      ${e.kind==="date"&&l`<div class="import-pair"><${Pe} label=${r("era")} value=${e.era} none=${s("era_pick")} options=${o}
        set=${u=>n("era",u)} />
      <${Pe} label=${r("order")} value=${e.order} none=${s("order_pick")} options=${i}
        set=${u=>n("order",u)} /></div>`}
      ${ho.includes(e.kind)&&l`<label class="tick"><input type="checkbox" checked=${e.other}
        onChange=${u=>n("other",u.target.checked)} /> ${s("other")}</label>`}
      ${e.identifies&&l`<span class="gentle">${t.identifies[e.identifies]}</span>`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function ko({found:e,t}){let n=e.bad-e.problems.length;return l`${e.bad>0&&l`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,a)=>l`<li key=${a} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&l`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&l`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&l`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function wo({label:e,...t}){return l`<label class="line-field"><span>${e}</span><${Pe} label=${e} ...${t} /></label>`}function Pe({label:e,value:t,options:n,set:s,none:a}){return l`<select aria-label=${e} value=${t} onChange=${o=>s(o.target.value)}>
    ${a&&l`<option value="" selected=${!t}>${a}</option>`}
    ${n.map(([o,i])=>l`<option key=${o} value=${o} selected=${o===t}>${i}</option>`)}
  </select>`}function gn({frame:e,state:t,t:n,groups:s,run:a,add:o}){let i=t.phase||(e.phases[0]||{}).id,r=t.groups.filter(u=>u.done.includes(i)).length,c=t.groups.reduce((u,p)=>u+p.members,0);return l`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:r})}`:""}</span>
      <button class="button quiet" onClick=${o}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&l`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(u=>l`<${xo} key=${u.id} group=${u} look=${s.get(u.id)}
      phase=${i} online=${t.online} about=${t.about} t=${n} run=${a} />`)}</ul>
  </section>`}function xo({group:e,look:t,phase:n,online:s,about:a,t:o,run:i}){let[r,c]=h(""),u=e.done.includes(n),p=o("console_manage",{name:e.name}),$=o(e.away?"console_is_back":"console_is_away",{name:e.name}),_=()=>i("away",{group:e.id,away:!e.away},$),d=()=>i("call",{group:e.id,called:!e.called},o(e.called?"console_uncalled":"console_called_now",{name:e.name}));return l`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(u?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${H} look=${t} /> ${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!r)} aria-label=${p} title=${p}
        onClick=${()=>c(r?"":"acts")}><${Je} name="more" /></button>
    </div>
    <p>${o(s?"console_tile_online":"console_tile",{members:e.members,online:(s||{})[e.id]||0,answers:e.counts[n]||0})}
      ${u&&l`<strong class="good tile-tag"><${Je} name="done" /> ${o("console_done")}</strong>`}
      ${e.called&&l`<strong class="tile-tag call-tag">${o("console_called")}</strong>`}
      ${e.away&&l`<strong class="tile-tag">${o("console_seen_away")}</strong>`}
      ${e.district&&l`<span class="tile-place" lang="th">${e.district}</span>`}</p>
    ${r==="acts"&&l`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${_}>
        ${o(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${d}>
        ${o(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>c("name")}>${o("console_rename")}</button>
      <button class="button quiet" onClick=${()=>c("place")}>${o("console_place")}</button>
    </div>`}
    ${r==="name"&&l`<${So} group=${e} t=${o} run=${i} close=${()=>c("")} />`}
    ${r==="place"&&l`<${Co} group=${e} about=${a} t=${o} run=${i} close=${()=>c("")} />`}
  </li>`}function So({group:e,t,run:n,close:s}){let[a,o]=h(e.name),i=E(null);return x(()=>i.current.focus(),[]),l`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <input ref=${i} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>o(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Co({group:e,about:t,t:n,run:s,close:a}){let[o,i]=h({district:e.district,province:e.province}),r=E(null);x(()=>r.current.focus(),[]);let c=async p=>{p.preventDefault(),(await s("place",{group:e.id,...o},n("console_place_saved"))).ok&&a()},u=(p,$)=>l`<label><span class="gentle">${n(`console_about_${p}`)}</span>
    <input ref=${$} lang="th" maxlength="200" value=${o[p]} placeholder=${t[p]}
      onInput=${_=>i({...o,[p]:_.target.value})} /></label>`;return l`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${p=>p.key==="Escape"&&a()}>
    ${u("district",r)}${u("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${a}>${n("cancel")}</button>
  </form>`}function bn({state:e,t}){let{joining:n}=e;if(!n||!n.code)return l`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return l`<div class="join-panel">
    ${n.qr&&l`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(a=>l`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function yn({frame:e,state:t,t:n}){let{rows:s,troubles:a}=t.led,o=i=>e.instruments.find(r=>r.id===i)||{title:i};return l`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(i=>l`<p key=${i.instrument}><strong>${o(i.instrument).title}</strong><br />
      ${["before","after"].map(r=>l`<span key=${r}>${n(`inst_${r}`)}: ${n("inst_answered",{n:i[r].n,waiting:i[r].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    ${a.length>0&&l`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(i=>l`<li key=${i.where+i.what}>${i.where} · ${i.what} · ${i.do}</li>`)}</ul>`}
  </section>`}function vn({state:e,t,run:n}){let{columns:s,gaps:a,lines:o,goals:i}=e.led,r=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return l`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>l`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>r(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:o,goals:i})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>l`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var qo=3;function kn(e){let{frame:t,state:n,t:s,run:a}=e,{themes:o,sayings:i}=n.led,[r,c]=h([]),[u,p]=h(""),[$,_]=h(!1),d=new Map;o.forEach(k=>k.items.forEach(S=>d.set(S,[...d.get(S)||[],k])));let f=t.questions.filter(k=>i.some(S=>S.question===k.id)),m=i.filter(k=>(!u||k.question===u)&&!($&&k.items.every(S=>d.has(S)))),y=new Set(i.flatMap(k=>k.items)),b=r.filter(k=>y.has(k)),v=k=>k.items.every(S=>b.includes(S)),w=k=>c(v(k)?b.filter(S=>!k.items.includes(S)):[...new Set([...b,...k.items])]),g=async(k,S)=>(await a("theme",{id:T(),...k},S)).ok;return l`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${o.length>0&&l`<${Mo} ...${e} themes=${o} sayings=${i} put=${g} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${u} onChange=${k=>p(k.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${f.map(k=>l`<option key=${k.id} value=${k.id}>${k.head||k.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String($)} onClick=${()=>_(!$)}>${s("themes_only_left")}</button>
    </div>
    ${!m.length&&l`<p class="gentle nothing">${s(i.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${m.map(k=>l`<${Po} key=${k.items[0]} one=${k} ...${e} picked=${v(k)}
      tap=${w} themes=${[...new Set(k.items.flatMap(S=>d.get(S)||[]))]} showAsked=${!u} />`)}</ul>
    ${b.length>0&&l`<${Eo} t=${s} themes=${o} picked=${b} put=${g} clear=${()=>c([])} />`}
  </section>`}function Po({one:e,frame:t,t:n,groups:s,picked:a,tap:o,themes:i,showAsked:r}){let c=t.questions.find(u=>u.id===e.question);return l`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>o(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${W} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${wn} ids=${e.groups} groups=${s} />
        ${r&&c&&l`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&l` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${i.map(u=>l` <span class="tag in-theme" key=${u.theme}>${u.name}</span>`)}</span>
    </span></button></li>`}function wn({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return l`${n.map(s=>l`<span key=${s.id} title=${s.name}><${H} look=${s} />
    ${n.length<=qo?l` <span lang="th">${s.name}</span> `:l`<span class="hush">${s.name}</span>`}</span>`)}`}function Eo({t:e,themes:t,picked:n,put:s,clear:a}){let[o,i]=h({theme:T(),name:""}),r=async(p,$)=>{await s(p,$)&&a()},c=p=>{p.preventDefault();let $=o.name.trim();r({theme:o.theme,name:$,items:n},e("themes_made",{name:$}))},u=p=>{let $=t.find(_=>_.theme===p.target.value);$&&r({...xn($),items:[...new Set([...$.items,...n])]},e("themes_added",{name:$.name}))};return l`<div class="together">
    <form class="together-new" onSubmit=${c}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <input lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} maxlength="200" value=${o.name}
        onInput=${p=>i({...o,name:p.target.value})} />
      <button class="button primary" disabled=${!o.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&l`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${u}><option value="">${e("themes_into_which")}</option>
          ${t.map(p=>l`<option key=${p.theme} value=${p.theme}>${p.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${a}>${e("themes_clear")}</button>
    </div>
  </div>`}var xn=e=>({theme:e.theme,name:e.name});function Mo({themes:e,sayings:t,frame:n,t:s,groups:a,run:o,put:i}){return l`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(r=>l`<${Do} key=${r.theme} theme=${r} sayings=${t} frame=${n}
      t=${s} groups=${a} run=${o} put=${i} />`)}</ul></details>`}function Do({theme:e,sayings:t,t:n,groups:s,run:a,put:o}){let[i,r]=h(null),c=t.filter(_=>_.items.some(d=>e.items.includes(d))),u=()=>a("dissolve",{id:T(),theme:e.theme},n("themes_dissolved",{name:e.name})),p=_=>o({...xn(e),items:e.items.filter(d=>!_.items.includes(d))},n("themes_taken_out")),$=async _=>{_.preventDefault(),await o({theme:e.theme,name:i,items:e.items},n("themes_renamed"))&&r(null)};return l`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${Ao} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${i===null?l`<button class="button" onClick=${()=>r(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${u}>${n("themes_dissolve")}</button>`:l`<form class="together-new" onSubmit=${$}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${i} onInput=${_=>r(_.target.value)} />
          <button class="button primary" disabled=${!i.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>r(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>l`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${wn} ids=${_.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>p(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var Ao=({ids:e,groups:t})=>l`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>l`<span key=${n.id} title=${n.name}><${H} look=${n} /></span>`)}</span>`;function Sn({state:e,t}){return l`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>l`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&l`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var Cn={instruments:yn,plan:vn,themes:kn,videos:Sn};function qn({offers:e,draft:t,take:n,t:s}){return!e||!e.length?null:l`<details class="offers"><summary class="choice">${s("offers_title",{n:e.length})}</summary>
    ${e.map(a=>{let o=(t.from||[]).includes(a.item);return l`<button type="button" key=${a.item} class="choice option" aria-pressed=${String(o)}
        disabled=${o} onClick=${()=>n(a)}><span lang="th">${Ee(a)}</span>
        <span class="gentle">${s(o?"offer_taken":"offer_take")}</span></button>`})}</details>`}function Pn({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(a=>l`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${Ee(a)}</span></button>`)}
  </div>`}var Ee=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var Me=new Map;function pe(e,t,n,s){return Me.has(s.id)||Me.set(s.id,To(e,t,n,s)),Me.get(s.id)}async function To(e,t,n,s){let a=await e.call(s.command||"save",s);Me.delete(s.id);let o=Q(t,n);return!o||o.id!==s.id||(a.ok&&!a.ask?X(t,n):(a.ask||a.error)&&K(t,n,{...o,sending:null})),a}function En(e,t){x(()=>{It(t).forEach(([n,s])=>pe(e,t,n,s.sending))},[])}var Io=["sure","about","decade","unknown"];function Mn(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function Dn({question:e,asked:t,draft:n,change:s,t:a}){let[o,i]=h(t||!!n.digits||n.how==="unknown");if(!o)return l`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${a("add_year")}
    </button>`;let r=t?e.text:a("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${r}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?r:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${Io.map(c=>l`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${Oo(n,c)} onClick=${()=>s(Lo(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var Oo=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Lo=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var No=10,An=e=>({item:e||T(),id:T(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function Tn(e){let{question:t,about:n,edited:s,single:a,behalf:o,offers:i,links:r,frame:c,page:u,t:p,onTyping:$,onSaved:_,onCancel:d}=e,f=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[m,y]=h(()=>Q(c.visit,f)??(s?jo(s):An(a))),[b,v]=h(""),[w,g]=h(null),k=E(null),S=E(m),M=Rt(u),N=!!(m.text.trim()||m.digits.trim()||m.how==="unknown"||qe(m.fields));x(()=>$(N),[N]),x(()=>()=>$(!1),[]),x(()=>{s&&k.current&&k.current.focus(),m.sending&&q(m)},[]);let U=P=>{S.current=P,y(P)},C=P=>{U(P),K(c.visit,f,P)},A=P=>{C({...S.current,...P,id:T(),sending:null}),g(null),v(b==="error"?b:"")},D=(P,j)=>{let _e=P.tried.filter(es=>es!==P.id).slice(-No),Zn={id:P.id,item:P.item,base:[...P.base,..._e],question:t.id,about:n,text:P.text,year:Mn(P,p),confirmed:j,fields:ln(t,P.fields),from:P.from,...o?{behalf:o}:{}},at={...P,tried:[..._e,P.id],sending:Zn};C(at),q(at)},q=async P=>{v("saving"),g(null);let j=await pe(u,c.visit,f,P.sending);if(S.current.id===P.id){if(j.ok&&!j.ask){U(An(a)),v("saved"),_(j.saved);return}U({...S.current,sending:null}),g(j.ask||null),v(j.ask?"":j.error||"unsent")}},B=P=>{let j=[S.current.text.trim(),Ee(P)].filter(Boolean).join(`
`);A({text:j,from:[...S.current.from||[],P.item]})},se=P=>{let j=S.current.from||[];A({from:j.includes(P)?j.filter(_e=>_e!==P):[...j,P]})},oe=P=>{D({...m,how:"typed",digits:P,id:T()})},G=b==="saving"&&!M,$e=()=>{C({...S.current,id:T(),sending:null}),v("")},R=Array.from(m.text).length-c.longest,Z=t.answer==="year";return l`<form class="composer" onSubmit=${P=>{P.preventDefault(),D(m)}}>
    <fieldset disabled=${G}>
      ${(Z||t.phase==="recall")&&l`<${Dn} question=${t} asked=${Z} draft=${m}
        change=${A} t=${p} />`}
      ${Z&&l`<label class="label" for="story">${p("story")}</label>`}
      ${t.answer!=="none"&&l`<${qn} offers=${i} draft=${m} take=${B} t=${p} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${k} id="story" rows=${Z||t.words?2:4} lang="th"
        aria-label=${Z||t.words?void 0:t.text}
        value=${m.text} onInput=${P=>A({text:P.target.value})}></textarea>`}
      <${rn} question=${t} values=${m.fields||{}} change=${A} frame=${c} t=${p} disabled=${G}>
        ${r&&l`<${Pn} links=${r} draft=${m} link=${se} t=${p} />`}<//>
    </fieldset>
    ${R>0&&l`<p class="note bad">${p("too_long",{n:R})}</p>`}
    ${w&&l`<${Ho} ask=${w} t=${p} suggest=${oe} confirm=${()=>D(m,w.doubt)}
      again=${()=>{g(null),A({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(G?"later":b==="saved"?"good":"")} role="status">
      ${Ro(b,N,G,p)}
    </p>
    <div class="row">
      ${G?l`<button type="button" class="button" onClick=${$e}>${p("take_back")}</button>`:l`<button class="button primary" disabled=${b==="saving"||R>0}>
            ${p(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{X(c.visit,f),d()}}>${p("cancel")}</button>`}
    </div>
  </form>`}function Ro(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function jo(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:a,typed:o,fields:i,from:r}=e;return{item:n,id:T(),base:s,tried:[],text:a,how:t,digits:o,fields:i||{},from:r||[]}}function Ho({ask:e,t,suggest:n,confirm:s,again:a}){let o=E(null);return x(()=>o.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>l`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}var Bo="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",de=e=>Array.from(e.querySelectorAll(Bo)).filter(t=>!t.disabled);function tt(e,t,n=1){let s=de(e),a=t.closest("[role=radiogroup]"),o=s.findIndex(r=>r===t||a&&a.contains(r)),i=s[o+n];return i&&i.focus(),!!i}function In({field:e,value:t,near:n,set:s,frame:a,t:o}){if(e.kind==="level")return l`<${zo} field=${e} value=${t} set=${s} t=${o} />`;if(e.kind==="choice")return l`<${Wo} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return l`<${nt} label=${e.text} value=${t} set=${s} />`;let i=Xe[e.kind];return l`<${i} field=${e} value=${t} near=${n} set=${s} frame=${a} t=${o} />`}function nt({label:e,value:t,set:n,hint:s}){return l`<label class="box"><span>${e}</span>
    <textarea rows="1" lang="th" value=${t||""} placeholder=${s} onInput=${a=>n(a.target.value)}></textarea></label>`}function Wo({field:e,value:t,set:n}){return l`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>l`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}function zo({field:e,value:t,set:n,t:s}){let a=E(null),o=Array.from({length:e.levels},(c,u)=>u+1),i=c=>{n(c),a.current.querySelectorAll("[role=radio]")[c-1].focus()},r=c=>{let[,u]=/^(?:Digit|Numpad)(\d)$/.exec(c.code)||[],p={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[c.key];if(!(c.ctrlKey||c.altKey||c.metaKey)){if(o.includes(Number(u))&&!c.shiftKey)i(Number(u)),tt(a.current.closest(".sheet"),document.activeElement);else if(p)i(Math.max(1,Math.min(e.levels,t?t+p:1)));else if(["Backspace","Delete"].includes(c.key)||u==="0")n(null);else return;c.preventDefault()}};return l`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${a} onKeyDown=${r}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${o.map(c=>l`<span key=${c} class="level-key"
      role="radio" tabindex=${c===(t||1)?0:-1} aria-checked=${String(c===t)}
      aria-label=${s("level",{n:c,all:e.levels})} onClick=${()=>i(c)}>${c}</span>`)}</span></div>`}var Fo=10,On=e=>({...e,item:e.item||T(),id:T(),tried:[],dirty:!1});function Ln({sheet:e,question:t,slot:n,place:s,flush:a,saved:o,frame:i,page:r,t:c}){let[u,p]=h(()=>Q(i.visit,s)??On(n)),[$,_]=h(u.dirty?"kept":n.entry?"there":""),[d,f]=h(null),m=E(u),y=E(null),b=C=>{m.current=C,p(C)},v=C=>{let A={...m.current,...C,id:T(),dirty:!0,sending:null};b(A),K(i.visit,s,A),f(null),_("kept")},w=C=>{X(i.visit,s),b(On(C)),_(C.entry?"there":"")},g=async C=>{let A=m.current;if(!A.dirty)return!0;let D=A.tried.filter(Z=>Z!==A.id).slice(-Fo),{id:q,item:B,text:se,fields:oe}=A,G={command:"paper_save",form:e.code,group:e.group,about:e.about,sheet:e.number,research:e.research,question:t.id,id:q,item:B,base:[...A.base,...D],text:se,year:A.typed,fields:oe,confirmed:C},$e={...A,tried:[...D,q],sending:G};b($e),K(i.visit,s,$e),_("saving");let R=await pe(r,i.visit,s,G);return m.current.id!==q?!1:(b({...m.current,sending:null}),!R.ok||R.ask?(f(R.ask||null),_(R.error||"unsent"),!1):(b({...m.current,base:R.saved?[R.saved]:m.current.base,tried:[],dirty:!1}),_(R.saved?"saved":""),R.saved&&o({item:R.item,entry:R.saved,reset:w}),!0))};x(()=>(a.add(g),()=>{a.delete(g)}));let k=E(e.research);x(()=>{k.current!==e.research&&(k.current=e.research,m.current.base.length&&v({}),g())},[e.research]);let S=C=>{y.current&&!y.current.contains(C.relatedTarget)&&g()},M=(C,A)=>v({fields:{...m.current.fields,[C]:A}}),N=t.answer!=="none",U=!!(d||$&&($.what||$==="unsent"));return l`<div class=${"typed-slot"+(U?" wrong":"")} ref=${y} onFocusOut=${S}>
    <div class=${"boxes"+(t.fields.some(C=>C.kind==="level")?" levelled":"")}>
      ${t.dated&&l`<label class="box year-box"><span>${c("typing_year")}</span>
        <input lang="th" autocomplete="off" value=${u.typed} placeholder=${c("year_example")}
          onInput=${C=>v({typed:C.target.value})} /></label>`}
      ${N&&l`<${nt} label=${t.words||c("typing_words")} value=${u.text} set=${C=>v({text:C})} />`}
      ${t.fields.map(C=>l`<${In} key=${C.id} field=${C} value=${u.fields[C.id]} frame=${i} t=${c}
        near=${u.fields[C.after]} set=${A=>M(C.id,A)} />`)}
    </div>
    ${d&&l`<${Uo} ask=${d} t=${c} take=${C=>{v({typed:C}),g()}} confirm=${()=>g(d.doubt)} />`}
    <p class="typed-status" role="status">${Ko($,c)}</p>
  </div>`}function Uo({ask:e,t,take:n,confirm:s}){return l`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(a=>l`<button type="button" class="button" key=${a} onClick=${()=>n(a)}>
      ${t("ask_yes",{year:a})}</button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function Ko(e,t){return e==="saved"||e==="there"?l`<span class="good">${t("saved")}</span>`:e==="saving"?t("saving"):e==="kept"?t("draft_kept"):e==="unsent"?l`<span class="bad">${t("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:""}function Nn({taken:e,next:t,close:n,frame:s,page:a,t:o,run:i}){let{form:r,group:c,about:u,sheet:p,rows:$}=e,_=o(u?"typing_title_about":"typing_title",{form:`${r.code} ${r.num}`,group:c.name,about:u&&u.name}),[d,f]=h(e.research),[m,y]=h(null),[b,v]=h({}),[w]=h(()=>new Set),g=E(null);x(()=>de(g.current.querySelector(".sheet"))[0].focus(),[]);let k=async()=>{if((await Promise.all(Array.from(w,B=>B()))).every(Boolean))return t();let q=g.current.querySelector(".typed-slot.wrong");return q&&de(q)[0].focus()},S=async()=>{if(!m)return;let D={id:T(),form:r.code,item:m.item,entry:m.entry},q=await i("paper_undo",D,o("typing_undone",{row:m.row}));q.ok&&m.reset(q.slot),y(null)},M=D=>{let q=Array.from(g.current.querySelectorAll(".typed-slot")),B=q.findIndex(oe=>oe.contains(document.activeElement)),se=q[B+D];se&&de(se)[0].focus()},N=D=>v(q=>({...q,[D]:[...q[D]||[],T()]})),C=Go({on:k,undo:S,row:M,here:()=>{let D=document.activeElement.closest("[data-question]"),q=D&&$.find(B=>B.question.id===D.dataset.question);q&&jn(q.question)&&N(q.question.id)},root:g}),A={sheet:{code:r.code,group:c.id,about:u?u.id:"",number:p,research:d},flush:w,frame:s,page:a,t:o};return l`<div class="typed-sheet" ref=${g} onKeyDown=${C}>
    <div class="sheet-head"><h3 lang="th">${_}</h3>
      <button type="button" class="button quiet" onClick=${n}>${o("typing_back")}</button></div>
    ${p&&l`<p class="sheet-no"><strong>${o("typing_sheet_no",{n:p})}</strong> <span class="gentle">${o("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${_}>
      <label class="tick"><input type="checkbox" checked=${d} onChange=${()=>f(!d)} />
        <span>${o("typing_research")}</span></label>
      ${$.map((D,q)=>l`<${Vo} key=${D.question.id} row=${D} before=${$[q-1]} more=${b[D.question.id]||[]}
        add=${()=>N(D.question.id)} saved=${B=>y({...B,row:Rn(D.question)})} ...${A} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${m&&o("typing_last",{row:m.row})}</p>
      <button type="button" class="button quiet" disabled=${!m} onClick=${S}>${o("typing_undo")}</button>
      <button type="button" class="button primary" onClick=${k}>${o("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${o("typing_keys")}</p>
  </div>`}var Rn=e=>[e.num,e.text].filter(Boolean).join(" "),jn=e=>!e.single&&!e.most;function Go({on:e,undo:t,row:n,here:s,root:a}){return o=>{let{key:i,code:r,ctrlKey:c,altKey:u,metaKey:p,shiftKey:$,target:_}=o,d=_.matches("textarea, select, input, [role=radio]");if(i==="Enter"&&(c||p))e();else if(u&&r==="KeyU")t();else if(u&&r==="KeyN")s();else if(i==="PageDown")n(1);else if(i==="PageUp")n(-1);else if(i==="Enter"&&d&&!$&&!o.isComposing)tt(a.current.querySelector(".sheet"),_)||a.current.querySelector(".button.primary").focus();else return;o.preventDefault()}}function Vo({row:e,before:t,more:n,add:s,saved:a,sheet:o,flush:i,frame:r,page:c,t:u}){let{question:p,slots:$,beside:_}=e,d=p.under&&!(t&&t.question.under===p.under),f=(b,v)=>`paper/${o.code}/${o.group}/${o.about}${o.number}/${p.id}/${b.item||v}`,m={item:"",entry:"",base:[],text:"",typed:"",fields:{}},y=[...$,...n.map(()=>m)];return l`<section class="paper-row" data-question=${p.id} aria-label=${Rn(p)}>
    ${d&&l`<h4 class="paper-under">${p.under}</h4>`}
    <p class="paper-asked" lang="th">${p.num&&l`<strong>${p.num}</strong>`} ${p.text}</p>
    <div class="paper-slots">
      ${_.length>0&&l`<div class="beside">${p.single&&l`<p class="note">${u("typing_two")}</p>`}
        ${_.map(b=>l`<div key=${b.entry}><p lang="th"><span class="tag">${u("typing_from_phone")}</span>
          ${b.year_text&&l` <strong class="year">${b.year_text}</strong>`} ${b.text}</p>
          <${W} question=${p} values=${b.fields} frame=${r} t=${u} /></div>`)}</div>`}
      ${y.map((b,v)=>l`<${Ln} key=${v} slot=${b} question=${p} place=${f(b,v)} sheet=${o}
        flush=${i} saved=${a} frame=${r} page=${c} t=${u} />`)}
      ${jn(p)&&l`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${u("typing_add")}</button>`}
    </div>
  </section>`}function Bn({state:e,frame:t,page:n,t:s,run:a}){let[o,i]=h(null),[r,c]=h({group:"",form:"",sheet:"",about:""}),[u,p]=h(null),[$,_]=h(0);if(x(()=>{a("paper").then(y=>y.ok&&i(y))},[e.groups.length]),!o)return null;let d=o.forms.find(y=>y.code===r.form.trim().toUpperCase()),f=async y=>{let b=await a("paper_take",y);b.ok&&(p(b),_($+1))},m=()=>{if(u.form.personal)return f({group:r.group,form:r.form,sheet:""});let y=o.groups.findIndex(b=>b.id===u.group.id);return c({...r,sheet:"",about:"",group:(o.groups[y+1]||{code:""}).code}),p(null)};return u?l`<${Nn} key=${$} taken=${u} next=${m} close=${()=>p(null)} frame=${t} page=${n} t=${s} run=${a} />`:l`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${Jo} codes=${r} set=${c} form=${d} take=${f} t=${s} />
    <${Yo} name=${o.typist} t=${s} run=${a} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${Hn} title=${s("typing_forms")} rows=${o.forms.map(y=>[y.code,`${y.num} ${y.title}`])} />
      <${Hn} title=${s("typing_groups")} rows=${o.groups.map(y=>[y.code,y.name])} />
    </div>
  </div>`}function Jo({codes:e,set:t,form:n,take:s,t:a}){let o=E(null);x(()=>{o.current.focus(),o.current.select()},[]);let i=u=>{u.preventDefault(),s({...e,sheet:n&&n.personal?e.sheet:"",about:n&&n.walks?e.about:""})},r=u=>{let p=Array.from(u.currentTarget.querySelectorAll("input")),$=u.key==="Enter"&&!u.ctrlKey&&p[p.indexOf(u.target)+1];$&&(u.preventDefault(),$.focus(),$.select())},c=(u,p={})=>l`<label class="line-field"><span>${a(`typing_${u}`)}</span>
    <input value=${e[u]} autocomplete="off" maxlength="12" spellcheck=${!1} ...${p}
      onInput=${$=>t({...e,[u]:$.target.value})} /></label>`;return l`<form class="codes" onSubmit=${i} onKeyDown=${r}>
    ${c("group",{ref:o,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n&&n.personal&&c("sheet",{placeholder:a("typing_sheet_hint")})}
    ${n&&n.walks&&c("about",{placeholder:a("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${a("typing_open")}</button>
  </form>`}function Yo({name:e,t,run:n}){let[s,a]=h(e),o=E(e),i=async()=>{if(s.trim()===o.current)return;let r=await n("typist",{name:s},t("saved"));r.ok&&(o.current=r.typist)};return l`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <input lang="th" maxlength="60" value=${s} onInput=${r=>a(r.target.value)} onBlur=${i}
      onKeyDown=${r=>r.key==="Enter"&&i()} /></label>`}function Hn({title:e,rows:t}){return l`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>l`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function zn(e){return l`<${Bn} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${Qo} ...${e} /></details>`}function Qo({frame:e,state:t,page:n,t:s}){let a=e.questions.filter(g=>t.reached.includes(g.phase)&&g.by==="group"&&!g.sensitive),[o,i]=h(""),[r,c]=h(""),[u,p]=h(""),[$,_]=h(null),d=a.find(g=>g.id===r),f=d&&d.phase==="gallery"?Xo(t,o):null,m=o&&d&&(!f||f.includes(u)),y=m?t.answers.filter(g=>g.group===o&&g.question===r&&(g.about||"")===(f?u:"")):[],b=d&&d.single&&y.some(Wn)&&!$,v=g=>k=>{g(k),_(null)};if(!a.length)return l`<p>${s("console_paper_none")}</p>`;let w=g=>t.groups.filter(k=>g.includes(k.id)).map(k=>[k.id,k.name]);return l`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${st} label=${s("console_paper_group")} value=${o} set=${v(i)} options=${w(t.groups.map(g=>g.id))} t=${s} />
    <${st} label=${s("console_paper_question")} value=${r} set=${v(c)} t=${s}
      options=${a.map(g=>[g.id,[g.num,g.text].filter(Boolean).join(" ")])} />
    ${f&&l`<${st} label=${s("console_paper_about")} value=${u} set=${v(p)} options=${w(f)} t=${s} />`}
    ${m&&!b&&l`<${Tn} key=${[o,r,u,$?$.item:""].join()} question=${d}
      about=${f?u:void 0} edited=${$} single=${t.single[o][r]} behalf=${o} frame=${e} page=${n} t=${s}
      onTyping=${()=>{}} onSaved=${()=>_(null)} onCancel=${()=>_(null)} />`}
    ${m&&l`<h3>${s("console_paper_there",{n:y.length})}</h3>
      <ul class="own">${y.map(g=>l`<li key=${g.item}><p class="own-text" lang="th">
        ${g.year_text&&l`<strong class="year">${g.year_text} </strong>`}${g.text}
        <${W} question=${d} values=${g.fields} frame=${e} t=${s} /></p>
        ${g.via&&l`<span class="tag paper-tag">${s("from_paper")}</span>`}
        ${Wn(g)&&l`<button class="button quiet" onClick=${()=>_(g)}>${s("edit")}</button>`}</li>`)}</ul>`}
  </div>`}var Wn=e=>[e,...e.versions].some(t=>t.via);function Xo(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,a)=>n.times[a]).map(s=>s.id):[]}function st({label:e,value:t,set:n,options:s,t:a}){return l`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${o=>n(o.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${s.map(([o,i])=>l`<option key=${o} value=${o}>${i}</option>`)}
    </select></label>`}var Zo=["attendance","contact","happiness","research"];function Fn({state:e,t,run:n,go:s}){let[a,o]=h([]),[i,r]=h(""),c=()=>n("people").then($=>$.ok&&o($.people));x(()=>{c()},[e.asking,e.groups]);let u=async $=>{let _=await n("erase",{visit:$},d=>t("console_erased",{n:d.erased}));r(""),_.ok&&c()},p=[...a].sort(($,_)=>_.asked-$.asked);return l`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!p.length&&l`<p>${t("console_people_none")}</p>`}
    <ul>${p.map($=>l`<${ta} key=${$.visit} one=${$} t=${t} sure=${i===$.visit}
      ask=${r} erase=${u} />`)}</ul>
    <${ea} t=${t} run=${n} go=${s} /></div>`}function ea({t:e,run:t,go:n}){let[s,a]=h(null),[o,i]=h(""),r=()=>t("holds").then(p=>p.ok&&a(p)),c=p=>{p.preventDefault(),t("erase_workshop",{},$=>e("console_erased",{n:$.erased})).then($=>$.ok&&location.reload())},u=e("console_erase_all_word");return l`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&l`<button class="button quiet" onClick=${r}>${e("console_erase_all")}</button>`}
    ${s&&l`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:u})}</span>
        <input type="text" autocomplete="off" value=${o} onInput=${p=>i(p.target.value)} /></label>
      <button class="button bad-button" disabled=${o.trim()!==u}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${()=>a(null)||i("")}>${e("cancel")}</button></form>`}
  </section>`}function ta({one:e,t,sure:n,ask:s,erase:a}){let o=e.nickname||t("console_person_nobody"),i=Zo.filter(r=>e.agreed[r]).map(r=>t(`console_agreed_${r}`)).join(" · ");return l`<li class="person">
    <p><strong lang="th">${o}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&l` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    <p class="gentle">${i?t("console_agreed",{list:i}):t("console_agreed_none")}</p>
    ${!n&&l`<button class="button quiet" onClick=${()=>s(e.visit)}>${t("console_erase")}</button>`}
    ${n&&l`<div class="sure" role="alert"><p>${t("console_erase_sure",{name:o,group:e.group,answers:e.answers})}</p>
      <button class="button bad-button" onClick=${()=>a(e.visit)}>${t("console_erase_yes")}</button>
      <button class="button quiet" onClick=${()=>s("")}>${t("cancel")}</button></div>`}
  </li>`}function Kn({frame:e,state:t,t:n,run:s}){let a=e.questions.filter(o=>o.phase==="plenary");return l`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(o=>l`<${na} key=${o.id} question=${o} frame=${e} state=${t}
      t=${n} run=${s} />`)}
  </section>`}function na({question:e,frame:t,state:n,t:s,run:a}){let o=n.answers.filter(p=>p.question===e.id&&!p.group),i=(p,$)=>a("save",{...p,question:e.id,base:$,year:""},s("console_saved")),r=(p,$)=>a("restore",{id:T(),item:p,entry:$},s("console_restored")),c=p=>{let $=T();return a("delete",{id:$,item:p.item,base:p.base},{words:s("console_deleted"),label:s("undo"),act:()=>r(p.item,$)})},u=(p,$)=>a("choose",{id:T(),item:p.item,base:p.base,entry:$},s("console_saved"));return l`<div class="field">
    <p lang="th">${e.text}</p>
    <${sa} visit=${t.visit} question=${e} state=${n} t=${s} save=${i} />
    <ul class="own">${o.map(p=>l`<${oa} key=${p.item} one=${p} t=${s} save=${i} remove=${c}
      choose=${u} />`)}</ul>
  </div>`}function sa({visit:e,question:t,state:n,t:s,save:a}){let o=`picture:${t.id}`,[i,r]=h(Q(e,o)||Un()),c=E("");c.current=i.text;let u=$=>{r($),K(e,o,$)};return l`<form class="add" onSubmit=${async $=>{$.preventDefault();let _=n.answers.find(f=>f.item===i.item);!(await a(i,_?_.base:[])).ok||c.current!==i.text||(X(e,o),r(Un()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${s("console_picture_hint")} value=${i.text}
      onInput=${$=>u({...i,id:T(),text:$.target.value})}></textarea>
    <button class="button primary" disabled=${!i.text.trim()}>${s("console_add_picture")}</button>
  </form>`}var Un=()=>({item:T(),id:T(),text:""});function oa({one:e,t,save:n,remove:s,choose:a}){let[o,i]=h(!1);return o?l`<li><${aa} one=${e} t=${t} save=${n} close=${()=>i(!1)} /></li>`:e.versions.length>1?l`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(r=>l`<p class="own-text" key=${r.entry} lang="th">${r.text}
        <button class="button" onClick=${()=>a(e,r.entry)}>${t("console_pick")}</button></p>`)}</li>`:l`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>i(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>s(e)}>${t("delete")}</button></li>`}function aa({one:e,t,save:n,close:s}){let[a]=h(e.base),[o,i]=h({item:e.item,id:T(),text:e.text}),r=E(null);return x(()=>r.current.focus(),[]),l`<form class="add" onSubmit=${async u=>{u.preventDefault(),(await n(o,a)).ok&&s()}}>
    <textarea rows="3" lang="th" ref=${r} aria-label=${t("edit")} value=${o.text}
      onInput=${u=>i({...o,id:T(),text:u.target.value})}></textarea>
    <button class="button primary" disabled=${!o.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Gn({frame:e,t}){let{objective:n,outcome:s,minutes:a,source:o,steps:i,tips:r}=e.script,c=r.filter(u=>u.here);return l`<div class="script">
    ${n&&l`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&l`<h3>${t("console_outcome")}</h3><ul>${s.map(u=>l`<li key=${u} lang="th">${u}</li>`)}</ul>`}
    ${a&&l`<p class="gentle">${t(`console_minutes_${o||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!i.length&&l`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${i.map(u=>l`<${ot} key=${u.id} one=${u} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(u=>l`<${ot} key=${u.id} one=${u} />`)}</ol>
    ${r.length>c.length&&l`<details><summary class="button quiet">${t("console_tips_others",{n:r.length-c.length})}</summary>
      <ol>${r.filter(u=>!u.here).map(u=>l`<${ot} key=${u.id} one=${u} />`)}</ol></details>`}
  </div>`}function ot({one:e}){return l`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&l`<ul>${e.items.map(t=>l`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&l`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var Vn=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Jn({state:e,groups:t,t:n,words:s,pages:a}){let o=(u,p)=>n(`${s}_seen_${u}`,p),i=a?a.shown:e.groups,r=e.groups.map(u=>t.get(u.id)),c=new Map(e.grid.map(u=>[u.viewer,u.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${o("group")}</th>
      <th scope="col" class="whose">${o("now")}</th>
      ${r.map(u=>l`<th scope="col" class="cell" key=${u.id} title=${u.name}>
        <${H} look=${u} /><span class="hush">${u.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${i.map((u,p)=>l`<tr key=${u.id} class=${u.away?"away":""} ...${a?Vn(a,p):{}}>
        <th scope="row" class="who"><${Yn} look=${t.get(u.id)} /></th>
        <td class="whose"><${ra} one=${u} state=${e} groups=${t} say=${o} /></td>
        ${r.map(($,_)=>l`<${la} key=${$.id} viewer=${u.id} look=${$} now=${e.pairs[u.id]===$.id}
          seen=${(c.get(u.id)||[])[_]>0} say=${o} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Yn({look:e,arrow:t}){return l`<span class="line">
    ${t&&l`<span class="arrow" aria-hidden="true"></span>`}<${H} look=${e} /><${Wt} name=${e.name} />
  </span>`}function ra({one:e,state:t,groups:n,say:s}){let a=n.get(t.pairs[e.id]);return a?l`<${Yn} look=${a} arrow />`:e.away?l`<span class="gentle">${s("away")}</span>`:l`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function la({viewer:e,look:t,now:n,seen:s,say:a}){let o=e===t.id,i=o?"own":n?"now":s?"did":"not";return l`<td class=${"cell "+i}>
    <span class="box">${!o&&(n||s)&&l`<${H} look=${t} />`}</span>
    <span class="hush">${a(`is_${i}`)}</span>
  </td>`}function Qn({frame:e,state:t,t:n,run:s}){let{number:a,count:o}=t.round;return l`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(o,a)})}</span></h2>
    <${ia} frame=${e} state=${t} t=${n} run=${s} />
  </section>`}function Xn({state:e,t,groups:n}){return l`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Jn} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function ia({frame:e,state:t,t:n,run:s}){let{count:a,minutes:o}=t.round,[i,r]=h(a),[c,u]=h(o);x(()=>{r(a),u(o)},[a,o]);let p=i!==a||c!==o,$={count:i,minutes:c};return l`<div class="plan">
    <${ce} label=${n("console_rounds_count")} value=${i} least=${1} most=${50} set=${r} />
    <${ce} label=${n("console_rounds_minutes")} value=${c} least=${1} most=${120} set=${u} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>s("rounds",$,n("console_rounds_set",{n:i,minutes:c}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${ca(e,t,c,n)} ${n("console_rounds_sum",{n:i*c})}</p>
  </div>`}function ca(e,t,n,s){let a=t.groups.filter(r=>!r.away).length,o=e.phases.find(r=>r.id==="gallery");if(a<2)return s("console_rounds_too_few");if(!o||!o.minutes)return s("console_rounds_most",{n:a-1});let i=Math.min(Math.floor(o.minutes/n),a-1);return s("console_rounds_fit",{minutes:o.minutes,n:i,most:a-1})}var ua={agenda:Zt,activities:nn,announce:sn,join:bn,about:Ft,paper:zn,people:Fn,exports:_n,clearing:mn,import:hn},pa=["exports","clearing","import","paper","people","about"],da=3e4,$a=()=>/^\/console\//.test(location.pathname);function _a({frame:e,state:t,page:n,t:s}){let[a,o]=h(""),[i,r]=h(!1),c=Kt(n,s);En(n,e.visit),x(()=>{let d=setInterval(()=>n.call("clock"),da);return()=>clearInterval(d)},[]);let u={frame:e,state:t,page:n,t:s,groups:Bt(e,t.groups),...c},p=ua[a],$=t.led&&Cn[t.led.kind],_=l`<${Gt} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return l`<div class=${"console"+($a()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${fa} frame=${e} state=${t} t=${s} open=${o} script=${i} setScript=${r} />
      <${ga} warning=${t.warning} t=${s} />
    </div>
    <${Yt} ...${u} />
    <main class="desk">
      <div class="side">
        ${e.kind==="memory"&&t.reached.includes("plenary")&&l`<${Kn} ...${u} />`}
        ${$&&l`<${$} ...${u} />`}
        ${t.phase==="gallery"&&l`<${Qn} ...${u} />`}
        <${gn} ...${u} add=${()=>o("about")} />
        ${(t.phase==="gallery"||t.round.number>0)&&l`<${Xn} ...${u} />`}
      </div>
      ${i?l`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>r(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${Gn} ...${u} /></div></aside>`:l`<${dn} ...${u} />`}
    </main>
    ${p&&l`<${Vt} title=${s(`console_${a}`)} look=${a+"-dialog"} t=${s} close=${()=>o("")}>
      <${p} ...${u} go=${o} />${_}<//>`}
    ${!p&&_}
  </div>`}function fa({frame:e,state:t,t:n,open:s,script:a,setScript:o}){let i=`/board/${location.pathname.split("/").pop()}`,{joining:r,backup:c,about:u}=t;return l`<header class="top">
    <div class="headline"><h1>${F(e.title)}<span class="gentle">${u.title}</span></h1>
      ${c&&l`<${ha} backup=${c} t=${n} />`}</div>
    ${u.demo&&l`<${zt} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>o(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${r&&r.code&&l` <strong class="top-code">${r.code}</strong>`}
    </button>
    <a class="button" href=${i} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${ma} state=${t} t=${n} open=${s} />
  </header>`}function ma({state:e,t,open:n}){let s=E(null),a=o=>{s.current.open=!1,n(o)};return l`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${pa.map(o=>l`<button class="button quiet" key=${o} onClick=${()=>a(o)}>
      ${t(`console_${o}`)}</button>`)}</div></details>`}function ha({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return l`<p class="backup">${t("console_backup",{time:s})}</p>`}function ga({warning:e,t}){return l`<div role="alert">${e&&e.what&&l`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var Ql=jt(_a);export{Ql as default};
