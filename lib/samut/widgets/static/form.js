var C,$t,In,F,je,be,pt,me,dt,Ie,Ne,Mn,le=Symbol.for("pv"),ye={},ke=[],Wn=/^m(i|n|o|s|text|space)$/,Me=Array.isArray,We=ke.slice,X=Object.assign;function K(e){e&&e.parentNode&&e.remove()}function _t(e,t,n){var s,r,o,a={},i=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?r=t[o]:a[o]=t[o];return i>2&&(a.children=i>3?We.call(arguments,2):n),ae(e,a,s,r,null)}function ae(e,t,n,s,r){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:le,__v:r||++$t,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(o),o}function ve(e){return e.children}function he(e,t){this.props=e,this.context=t,this.__g=0}function V(e,t){if(t==null)return e.__&&V(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:V(e)}function Bn(e){var t,n=e.__v,s=n.__e,r=[],o=[],a=e.__P;a&&((t=X({constructor:le},n)).__v=n.__v+1,C.vnode&&C.vnode(t),Be(a,t,n,e.__n,a.namespaceURI,32&n.__u?[s]:null,r,s||V(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,yt(r,t,o),n.__=n.__e=null,t.__e!=s&&ft(t))}function ft(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ft(e)}function ct(e){(8&e.__g||(e.__g|=8,F.push(e),be++))&&je==C.debounceRendering||((je=C.debounceRendering)||queueMicrotask)(mt)}function mt(){try{for(var e,t=1;F.length;)F.length>t&&F.sort(pt),e=F.shift(),t=F.length,8&e.__g&&Bn(e)}finally{(be=F.length)&&(je||queueMicrotask)(mt)}}function ht(e,t,n,s,r,o,a,i,u,p,c){var _,d,$,m,h,b,g=s.__k||ke,f=t.length;for(u=Hn(n,t,g,u,f),_=0;_<f;_++)($=n.__k[_])!=null&&(d=~$.__i&&g[$.__i]||ye,$.__i=_,b=Be(e,$,d,r,o,a,i,u,p,c),m=$.__e,(d.ref!=$.ref||8&d.__u)&&(d.ref&&He(d.ref,null,$,d),$.ref&&c.push($.ref,$.__c||m,$)),h=h||m,4&$.__u?(u=gt($,u,e,!d.__v),d.__e&&(d.__e=null)):typeof $.type=="function"&&b!==void 0?u=b:m&&(u=m.nextSibling),$.__u&=-21);return n.__e=h,u}function Hn(e,t,n,s,r){var o,a,i,u,p,c,_,d,$,m=n.length,h=m,b=0,g=0,f=e.__k=Array(r);for(o=0;o<r;o++)(a=t[o])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=f[o]=ae(null,a):Me(a)?a=f[o]=ae(ve,{children:a}):a.constructor===le&&a.__b?a=f[o]=ae(a.type,a.props,a.key,a.ref,a.__v):f[o]=a,u=o+b,a.__=e,a.__b=e.__b+1,i=null,~(p=a.__i=Rn(a,n,u,h))&&(h--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,p==u-1?b--:p==u+1?b++:p!=u&&(p>u?b--:b++,g=1)):(~p||(r>m?b--:r<m&&b++),typeof a.type!="function"&&(a.__u|=4))):f[o]=null;if(g){for(c=[],_=[],o=0;o<r;o++)if((a=f[o])&&16&a.__u){for(b=0,d=c.length;b<d;)c[$=b+d>>1]<a.__i?b=$+1:d=$;c[b]=a.__i,_[o]=b+1}for(b=c.length;o--;)_[o]&&(_[o]==b?b--:f[o].__u|=4)}if(h)for(o=0;o<m;o++)!(i=n[o])||2&i.__u||(i.__e==s&&(s=V(i)),Re(i,i));return s}function gt(e,t,n,s){var r,o,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&(r[o].__=e,t=gt(r[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=V(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!s&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Rn(e,t,n,s){var r,o=e.key,a=e.type,i=t[n],u=i&&!(2&i.__u);if(i===null&&o==null||u&&o==i.key&&a==i.type)return n;if(s>(u?1:0)){for(r=n-1;r>=0;r--)if((i=t[r])&&!(2&i.__u)&&o==i.key&&a==i.type)return r;for(r=n+1;r<t.length;r++)if((i=t[r])&&!(2&i.__u)&&o==i.key&&a==i.type)return r}return-1}function ut(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function fe(e,t,n,s,r){var o,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||ut(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||ut(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(a=Ne[t]||(Ne[t]=Ln(t)),(e.__a||(e.__a={}))[t]=Ie,o=t!=(t=t.replace(dt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,o):e.removeEventListener(t,a,o));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ln(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[me]==null)t[me]=Ie++;else if(t[me]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function Be(e,t,n,s,r,o,a,i,u,p){var c,_,d,$,m,h,b,g,f,k,v,W,M,E,y,B,j,N,S=t.type;if(t.constructor!==le)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(t.__u|=u,_=o=[],c.nodeType==8?i=ge(c,o):o.push(c),i=o[0]||i),(c=C.__b)&&c(t);e:if(typeof S=="function"){d=a.length;try{if(g=t.props,f=(c=S.prototype)&&c.render,k=(c=S.contextType)&&s[c.__c],v=c?k?k.props.value:c.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(f?t.__c=$=new S(g,v):(t.__c=$=new he(g,v),$.constructor=S,$.render=Fn),k&&k.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),f&&($.__s||($.__s=$.state),S.getDerivedStateFromProps&&($.__s==$.state&&($.__s=X({},$.__s)),X($.__s,S.getDerivedStateFromProps(g,$.__s)))),m=$.props,h=$.state,$.__v=t,n.__c){if(g!==m&&f&&!S.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(g,v),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(g,$.__s,v)===!1){t.__v!=n.__v&&($.props=g,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),ke.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&a.push($),i=V(n);break e}$.componentWillUpdate&&$.componentWillUpdate(g,$.__s,v),f&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(m,h,b)})}else f&&!S.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),f&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=v,$.props=g,$.__P=e,$.__g&=-5,W=C.__r,M=f?25:0;do $.__g&=-9,W&&W(t),c=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++M<25);f&&(ke.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=X({},s,$.getChildContext())),f&&n.__c&&$.getSnapshotBeforeUpdate&&(b=$.getSnapshotBeforeUpdate(m,h)),E=c&&c.type===ve&&c.key==null?c.props.children:c,g.__P&&(c=i,r=(e=g.__P).namespaceURI,u=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&Re(q,q)}),n.__k=null),i=n.__k?V(n,0):null),i=ht(e,Me(E)?E:[E],t,n,s,r,o,a,i,u,p),g.__P&&(t.__e=null,i=c),t.__u&=-161,_&&_.some(K),$.__h.length&&a.push($),1&$.__g&&($.__g&=-4)}catch(q){if(a.length=d,t.__v=null,u||o)if(q&&q.then){if(t.__u|=128|u,o){for(~(j=o.indexOf(i||void 0))||(j=o.length);(N=o[j-1])&&N.nodeType==8;)j--;for(;j<o.length;j++)if(N=o[j])if(o[j]=null,y){if(N==B)break}else{if(N.nodeType!=8)break;N.data.startsWith("$s")&&(B=ge(y=N))}}if(!y){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;y=i}(c=ge(y=t.__c.__z||(t.__c.__z=y)))?(t.__e=y,i=c):t.__e=i,i=i&&i.nextSibling}else o&&o.some(K);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||bt(t),C.__e(q,t,n)}}else i=t.__e=Un(n.__e,t,n,s,r,o,a,u,p,e);return(c=C.diffed)&&c(t),i}function ge(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function bt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(bt))}function yt(e,t,n){for(var s=0;s<n.length;)He(n[s++],n[s++],n[s++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(o){o.call(r)})}catch(o){C.__e(o,r.__v)}})}function Un(e,t,n,s,r,o,a,i,u,p){var c,_,d,$,m,h,b,g,f=n.props||ye,k=t.props,v=t.type;if(v=="svg"?r="http://www.w3.org/2000/svg":v=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((m=o[c])&&(v?m.localName==v:m.nodeType==3)){e=m,o[c]=null;break}}if(!e){if(g=p.ownerDocument||document,!v)return g.createTextNode(k);e=g.createElementNS(r,v,k.is?k:p),i&&(C.__m&&C.__m(t,o),i=!1),o=null}if(v){if(p=v=="template"&&e.content||e,o=v=="textarea"&&k.defaultValue!=null?null:o&&We.call(p.childNodes),!i&&o)for(f={},c=0;c<e.attributes.length;c++)f[(m=e.attributes[c]).name]=m.value;for(c in f)m=f[c],c=="dangerouslySetInnerHTML"?d=m:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||fe(e,c,null,m,r);for(c in k)m=k[c],c=="children"?$=m:c=="dangerouslySetInnerHTML"?_=m:c=="value"?h=m:c=="checked"?b=m:i&&typeof m!="function"||f[c]===m||fe(e,c,m,f[c],r);_?(i||d&&(_.__html==d.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(d&&(e.textContent=""),(v=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Wn.test(v))&&(r="http://www.w3.org/1999/xhtml"),ht(p,Me($)?$:[$],t,n,s,r,o,a,o?o[0]:n.__k&&V(n,0),i,u),o&&o.some(K)),i&&v!="textarea"||(c="value",v=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(v!="progress"||h)||fe(e,c,h,f[c],r),c="checked",b!=null&&b!=e[c]&&fe(e,c,b,f[c],r))}else f===k||i&&e.data==k||(e.data=k);return e}function He(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function Re(e,t,n){var s,r,o,a;if(C.unmount&&C.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||He(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){C.__e(i,t)}s.__P=s.__n=null}if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&Re(s[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(r=ge(s,o=[]))&&(s==e.__e&&o.some(K),K(r),K(s)),n||K(e.__e),e.__e=e.__c=e.__=null}function Fn(e,t,n){return this.constructor(e,n)}function Le(e,t){var n,s,r,o;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ae(ve,{children:[e]}),r=[],o=[],Be(t,t.__k,s||ye,ye,t.namespaceURI,s?null:t.firstChild?We.call(t.childNodes):null,r,s?s.__e:t.firstChild,n,o),yt(r,t.__k,o),t.__k.props.children=null}C={__e:function(e,t,n,s){for(var r,o,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(o=r.constructor)&&o.getDerivedStateFromError)&&r.setState(o.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,s||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(i){e=i}}throw be=0,e}},$t=0,In=function(e){return e!=null&&e.constructor===le},he.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=X({},this.state)),typeof e=="function"&&(e=e(X({},n),this.props)),e&&(X(n,e),this.__v&&(t&&this.__k.push(t),ct(this)))},he.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ct(this))},he.prototype.render=ve,F=[],be=0,pt=function(e,t){return e.__v.__b-t.__v.__b},me=Symbol(),dt=/(PointerCapture)$|Capture$/i,Ie=0,Ne={},Mn=0;var ue,P,Ue,kt,Fe=Object.is,we=0,Tt=[],Ve=[],D=C,vt=D.__b,wt=D.__r,xt=D.diffed,Ct=D.__c,St=D.unmount,qt=D.__;function Je(e,t){D.__h&&D.__h(P,e,we||t),we=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return we=1,Vn(Pt,e)}function Vn(e,t,n){var s=Je(ue++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Pt(void 0,t),function(o){var a=(s.__N||s.__)[0],i=s.t(a,o);Fe(a,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=P,!P.__f)){P.__f=!0;var r=P.shouldComponentUpdate;P.shouldComponentUpdate=function(o,a,i){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=o;if(u.__.some(function(d){d.__N&&(p=!0,Fe(d.__[0],d.__N[0])||(c=!0))}),r){var _=r.call(this,o,a,i);return p?_||c:_}return!p||c}}return s.__}function T(e,t){var n=Je(ue++,3);!D.__s&&At(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function L(e){return we=5,zn(function(){return{current:e}},[])}function zn(e,t){var n=Je(ue++,7);return At(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Jn(){var e;do{for(;e=Ve.shift();)try{ce(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Tt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ce),t.__h.some(ze),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(Ve.length)}D.__b=function(e){P=null,vt&&vt(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qt&&qt(e,t)},D.__r=function(e){wt&&wt(e),ue=0;var t=(P=e.__c).__H;t&&(Ue==P?P.__h=[]:(t.__h.some(ce),t.__h.some(ze),ue=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ue=P},D.diffed=function(e){xt&&xt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Dt(Tt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ue=P=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(ce),n.__h=n.__h.filter(function(s){return!s.__||ze(s)})}catch(s){n.__h=[function(){throw s}]}}),Ct&&Ct(e,t)},D.unmount=function(e){St&&St(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Dt(Ve.push(r))}else ce(r)}catch(o){t=o}}),s.__H=void 0,t&&D.__e(t,s.__v))};var Ot=typeof requestAnimationFrame=="function";function Gn(e){var t,n=function(){clearTimeout(s),Ot&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Ot&&(t=requestAnimationFrame(n))}function Dt(e){e!=1&&kt==D.requestAnimationFrame||((kt=D.requestAnimationFrame)||Gn)(Jn)}function ce(e){var t=P,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),P=t}function ze(e){var t=P;e.__c=e.__(),P=t}function At(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Fe(n,e[s])})}function Pt(e,t){return typeof t=="function"?t(e):t}var jt=function(e,t,n,s){var r;t[0]=0;for(var o=1;o<t.length;o++){var a=t[o++],i=t[o]?(t[0]|=a?1:2,n[t[o++]]):t[++o];a===3?s[0]=i:a===4?s[1]=Object.assign(s[1]||{},i):a===5?(s[1]=s[1]||{})[t[++o]]=i:a===6?s[1][t[++o]]+=i+"":a?(r=e.apply(i,jt(e,i,n,["",null])),s.push(r),i[0]?t[0]|=2:(t[o-2]=0,t[o]=r)):s.push(i)}return s},Et=new Map;function Nt(e){var t=Et.get(this);return t||(t=new Map,Et.set(this,t)),(t=jt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,r,o=1,a="",i="",u=[0],p=function(d){o===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,a):o===3&&(d||a)?(u.push(3,d,a),o=2):o===2&&a==="..."&&d?u.push(4,d,0):o===2&&a&&!d?u.push(5,0,!0,a):o>=5&&((a||!d&&o===5)&&(u.push(o,0,a,r),o=6),d&&(u.push(o,d,0,r),o=6)),a=""},c=0;c<n.length;c++){c&&(o===1&&p(),p(c));for(var _=0;_<n[c].length;_++)s=n[c][_],o===1?s==="<"?(p(),u=[u],o=3):a+=s:o===4?a==="--"&&s===">"?(o=1,a=""):a=s+a[0]:i?s===i?i="":a+=s:s==='"'||s==="'"?i=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,r=a,a=""):s==="/"&&(o<5||n[c][_+1]===">")?(p(),o===3&&(u=u[0]),o=u,(u=u[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):a+=s),o===3&&a==="!--"&&(o=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var xe="samut:drafts";var R={n:0,visit:"",drafts:{}},Z,z,It,H=(e,t)=>Ge(e).drafts[t]??null,J=(e,t,n)=>Qe(e,s=>({...s,[t]:n})),G=(e,t)=>Qe(e,({[t]:n,...s})=>s),Mt=e=>Object.entries(Ge(e).drafts).filter(([,t])=>t.sending);async function Wt(e){R=[R,Bt(),await Promise.race([Qn(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Qe(e,n=>n)}function Ge(e){let t=Bt();return t&&t.n>R.n&&(R=t),R.visit===e?R:{...R,visit:e,drafts:{}}}function Qe(e,t){let{n,drafts:s}=Ge(e);R={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(xe,JSON.stringify(R))}catch{}Ht()}function Bt(){try{return JSON.parse(localStorage.getItem(xe))}catch{return null}}function Ht(){if(It=!!z,!(!Z||z))try{z=Z.transaction("kept","readwrite",{durability:"strict"}),z.objectStore("kept").put(R,xe),z.oncomplete=z.onabort=()=>{z=null,It&&Ht()}}catch{Z=z=null}}function Qn(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{Z=t.result,Z.onversionchange=()=>Z.close();let n=Z.transaction("kept").objectStore("kept").get(xe);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function Ce(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((a,i)=>i in n?Ce(a,n[i]):a);let r=Object.entries(e).filter(([a])=>!s.includes(a)),o=Object.entries(n).map(([a,i])=>[a,Ce(e[a],i)]);return Object.fromEntries([...r,...o])}var l=Nt.bind(_t),Yn=15e3;function A(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Kn(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function Xn(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=i=>{n.connected()&&(i.sent+=1,i.seat=e.seat,i.timer=setTimeout(()=>i.settle({}),Yn),e.send(i.command))},r=({sent:i,seat:u,command:p})=>!i||u===e.seat||!!p.args.id,o=i=>{let u=i&&t.get(i.id);u&&(typeof i.now=="number"&&u.sent===1&&(n.offset=i.now-Date.now()/1e3),u.settle(i))},a=()=>{let i=Array.from(t.values());i.forEach(u=>clearTimeout(u.timer)),n.connected()&&i.forEach(u=>r(u)?s(u):u.settle({}))};return n.call=(i,u={})=>new Promise(p=>{let c=A(),d={command:{id:c,do:i,args:u},settle:$=>{clearTimeout(d.timer),t.delete(c),p($)},sent:0};if(i==="clock"&&!n.connected())return void p({});t.set(c,d),s(d)}),e.on("msg:custom",o),addEventListener("samut:connection",a),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",a)},n}function Zn(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",Ce(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Q(e){let[t,n]=x(e.connected());return T(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Rt(e){function t({model:n,page:s}){let[,r]=x(0);T(()=>{let i=()=>r(p=>p+1),u=()=>s.connected()&&s.call("clock").then(i);return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",u),u(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",u)}},[]);let o=n.get("frame"),a=(i,u)=>Kn(o.texts[i]??i,u);return l`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${a} />`}return{initialize:({model:n})=>Wt(n.get("frame").visit),render({model:n,el:s}){let r=Xn(n),o=Zn(n);return Le(l`<${t} model=${n} page=${r} />`,s),()=>{Le(null,s),o(),r.close()}}}}function es(e,t){let[,n]=x(0);return T(()=>{let s=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function ts(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Lt({timer:e,page:t,t:n}){let s=es(e,t);if(s==null)return null;let r=s<0,o=r?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${ts(s)}</span>
  </span>`}var Ye=543;function Vt({question:e,values:t,change:n,frame:s,t:r,disabled:o,children:a}){let i=e.fields.filter($=>!$.more),u=e.fields.filter($=>$.more),p=L(!1);p.current||(p.current=u.some($=>ne({one:t[$.id]})));let c=($,m)=>n({fields:{...t,[$]:m}}),_=$=>{let m=Se[$.kind];return l`<${m} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${r}
      near=${t[$.after]} disabled=${o} set=${h=>c($.id,h)} />`},d=u.map($=>$.text.split(" (")[0]).join(" · ");return l`${i.map(_)}${a}
    ${u.length>0&&l`<details class="more-parts" open=${p.current}>
      <summary class="choice">${r("parts_more",{names:d})}</summary>${u.map(_)}</details>`}`}var zt=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ne=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function ns({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function Ut({field:e,value:t,set:n,disabled:s}){let r=`part-${e.id}`,o=a=>n(a.target.value);return l`<div class="part"><${ns} field=${e} of=${r} />
    ${e.kind==="line"?l`<input id=${r} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:l`<textarea id=${r} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function ss({field:e,value:t,set:n,disabled:s,t:r}){let o=Array.from({length:e.levels},(a,i)=>i+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(a=>l`<button type="button" role="radio" key=${a} class="choice level"
      aria-checked=${String(t===a)} aria-label=${r("level",{n:a,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===a?null:a)}>${a}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Ft({field:e,value:t,set:n,disabled:s}){let r=e.kind==="choices",o=r?t||[]:[t].filter(Boolean),a=i=>{n(r?o.includes(i)?o.filter(u=>u!==i):[...o,i]:t===i?"":i)};return l`<div class="part" role=${r?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(i=>l`<button type="button" key=${i.id} role=${r?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(i.id))} disabled=${s}
      onClick=${()=>a(i.id)}><span class="tick" aria-hidden="true"></span>${i.text}</button>`)}
  </div>`}function os({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function rs({field:e,value:t,near:n,set:s,disabled:r,frame:o,t:a}){let[i,u]=String(t||"").split("-"),p=/^\d+$/.test(i)&&i.length===4?Number(i)+Ye:i,c=($,m)=>s($||m?`${$}-${m}`:""),_=$=>/^[0-9]{4}$/.test($)?String(Number($)-Ye):$,d=$=>$.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${a("month")} value=${u||""} disabled=${r}
        onChange=${$=>c(i||is($.target.value,n),$.target.value)}>
        <option value="">${a("month")}</option>
        ${o.texts.months.map(($,m)=>{let h=String(m+1).padStart(2,"0");return l`<option key=${h} value=${h}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${a("year_be")} placeholder=${a("year_be")}
        value=${p||""} disabled=${r} onInput=${$=>c(_(d($.target.value)),u||"")} />
    </div></div>`}function is(e,t){let n=new Date,[s,r]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<r?s+1:s)}var Se={text:Ut,line:Ut,level:ss,choice:Ft,choices:Ft,month:rs,check:os};function Ke(e,t,n,s){return e?e.fields.filter(r=>ne({one:(t||{})[r.id]})).map(r=>({id:r.id,label:r.text,...as(r,t[r.id],n,s)})):[]}function as(e,t,n,s){let r=o=>(e.options.find(a=>a.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:r(t)}:e.kind==="choices"?{words:t.map(r).join(" · ")}:e.kind==="month"?{words:Jt(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Jt(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Ye}`}var Gt=(e,t)=>/^\d{4}-\d{2}$/.test(e||"")?Jt(e,t):e;function Y({question:e,values:t,frame:n,t:s}){return l`${Ke(e,t,n,s).map(r=>l`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}function Qt({answer:e,question:t,under:n,frame:s,page:r,t:o,onEdit:a,onDeleted:i,onError:u}){let[p,c]=x(!1),_=Q(r),d=p&&!_&&l`<p class="note later" role="status">${o("sent_later")}</p>`,$=async(b,g)=>{c(!0);let f=await r.call(b,{id:A(),item:e.item,base:e.base,...g});return c(!1),f.ok||u(f),f.ok&&f.saved},m=()=>$("share",{shared:!e.shared}),h=async()=>{let b=await $("delete",{});b&&i(e.item,b)};return e.versions.length?l`<${ls} answer=${e} question=${t} frame=${s} t=${o} busy=${p} later=${d} onEdit=${a}
      choose=${b=>$("choose",{entry:b})} />`:l`<li class="answer">
    <${Yt} one=${e} question=${t} frame=${s} t=${o} />
    ${n&&n(e)}
    ${e.hidden&&l`<p class="note">${o("hidden_from_board")}</p>`}
    <div class="row">
      <button class="button quiet" disabled=${p} onClick=${()=>a(e)}>${o("edit")}</button>
      <button class="button quiet" disabled=${p} onClick=${h}>${o("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&l`<button class="button" disabled=${p}
        aria-pressed=${String(e.shared)} onClick=${m}>${o(e.shared?"unshare":"share")}</button>`}
    </div>
    ${d}
  </li>`}function Yt({one:e,question:t,frame:n,t:s}){return l`<p class="said">${e.year_text&&l`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${Y} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.via&&l`<p class="by from-paper">${s("from_paper")}</p>`}
    ${e.by&&l`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function ls({answer:e,question:t,frame:n,t:s,busy:r,later:o,choose:a,onEdit:i}){let u=()=>{let p=[...new Set(e.versions.map(c=>c.text).filter(Boolean))];i({...e,text:p.join(`
`)})};return l`<li class="answer conflict">
    <p class="note">${s(e.versions.some(p=>p.via)?"conflict_paper":"conflict")}</p>
    ${e.versions.map(p=>l`<div class="version" key=${p.entry}>
        <${Yt} one=${p} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${r} onClick=${()=>a(p.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${r} onClick=${u}>${s("merge")}</button>
    ${o}
  </li>`}function Kt({things:e,t}){return l`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>l`<article key=${n.id}>
      ${n.title&&l`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>l`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&l`<p>${n.num&&l`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&l`<ul>${n.points.map(s=>l`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>l`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function Xt({pieces:e,put:t,into:n,name:s,press:r,t:o}){return e.length?l`<details class="offers"><summary class="choice">${o("offers_title",{n:e.length})}</summary>
    ${e.map(a=>{let i=a.key in t,u=s(i?t[a.key]:n||a.box);return l`<button type="button" key=${a.key} class="choice option" aria-pressed=${String(i)}
        onClick=${()=>r(a)}><span lang="th">${a.words}</span>
        <span class="gentle">${o((i?"offer_in":"offer_take")+(u?"_box":""),{box:u})}</span></button>`})}</details>`:null}function Zt({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(r=>l`<button type="button" role="checkbox" key=${r.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(r.item))} onClick=${()=>n(r.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${$e(r)}</span></button>`)}
  </div>`}var $e=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function en({question:e,frame:t,state:n,t:s}){let r=n.answers.filter(o=>o.question===e.id&&!o.own);return l`<section class="mates"><h3>${s("mates_answers",{n:r.length})}</h3>
    ${!r.length&&l`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${r.map(o=>l`<li class="answer" key=${o.item}>
      <p class="said" lang="th">${o.text}</p>
      <${Y} question=${e} values=${o.fields} frame=${t} t=${s} />
      ${o.by&&l`<p class="by">${s("written_by",{name:o.by})}</p>`}</li>`)}</ul></section>`}function Xe({answers:e,questions:t,walk:n=[],frame:s,t:r}){if(!e.length)return l`<p class="gentle">${r("ours_empty")}</p>`;let o=t.filter(a=>e.some(i=>i.question===a.id));return l`${o.map(a=>l`<div key=${a.id} class="ours">
    <h3>${a.text}</h3>
    <ul>${e.filter(i=>i.question===a.id).map(i=>l`<li key=${i.item} lang="th">
      ${i.about&&l`<span class="gentle">${r("gallery_about",{name:(n.find(u=>u.group===i.about)||{}).name})}: </span>`}
      ${i.text}<${Y} question=${a} values=${i.fields} frame=${s} t=${r} /></li>`)}</ul>
  </div>`)}`}function tn({home:e,frame:t,t:n}){return l`<section>${Object.keys(e).map(s=>l`<h2 key=${s}>${n(`home_${s}`)}</h2>
    ${!e[s].length&&l`<p class="gentle">${n(`home_none_${s}`)}</p>`}
    <ul class="answers">${e[s].map((r,o)=>l`<li class="answer" key=${o} lang="th"><p class="said">${r.what}</p>
      ${(r.who||r.when)&&l`<p class="by">${[r.who,Gt(r.when,t)].filter(Boolean).join(" · ")}</p>`}</li>`)}</ul>`)}</section>`}var cs={next:"",situation:"why"};function nn({item:e,text:t,fields:n={}},s){let r=["",...s.fields.filter(u=>u.kind==="text"||u.kind==="line").map(u=>u.id)],a=[["",t],...Object.entries(n)].filter(([,u])=>u&&typeof u=="string").map(([u,p])=>({key:`${e}:${u}`,item:e,box:cs[u]??u,words:p})),i=a.filter(u=>r.includes(u.box)).sort((u,p)=>r.indexOf(u.box)-r.indexOf(p.box));return i.length?i:a.map(u=>({...u,box:""}))}var qe=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",sn=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>qe(e,n).includes(t)),on=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},Ze=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function Oe(e,t){if(e.put)return e.put;let n=t.filter(r=>(e.from||[]).includes(r.item)),s=Object.fromEntries(n.map(({key:r,words:o})=>[r,sn(e,o)]).filter(([,r])=>r!==void 0));for(let{key:r,item:o,box:a}of n)Ze(s,o)||(s[r]=a);return s}function rn(e,{key:t,item:n,words:s},r,o){let a=[qe(e,r).trim(),s].filter(Boolean).join(`
`);return{...on(e,r,a),put:{...o,[t]:r},from:[...new Set([...e.from||[],n])]}}function an(e,{key:t,words:n},s){let{[t]:r,...o}=s,[a,...i]=qe(e,r).split(n),u=i.length?[a,i.join(n)].map(p=>p.trim()).filter(Boolean).join(`
`):a;return{...on(e,r,u),...cn(e,s,o)}}function ln(e,t,n){let s=([r,o])=>{let a=t.find(i=>i.key===r);return[r,qe(e,o).trim()||!a?o:sn(e,a.words)]};return cn(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,r])=>r!==void 0)))}var cn=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!Ze(t,s)||Ze(n,s))});var De=new Map;function pe(e,t,n,s){return De.has(s.id)||De.set(s.id,us(e,t,n,s)),De.get(s.id)}async function us(e,t,n,s){let r=await e.call(s.command||"save",s);De.delete(s.id);let o=H(t,n);return!o||o.id!==s.id||(r.ok&&!r.ask?G(t,n):(r.ask||r.error)&&J(t,n,{...o,sending:null})),r}function un(e,t){T(()=>{Mt(t).forEach(([n,s])=>pe(e,t,n,s.sending))},[])}var $s=["sure","about","decade","unknown"];function $n(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function pn({question:e,asked:t,draft:n,change:s,t:r}){let[o,a]=x(t||!!n.digits||n.how==="unknown");if(!o)return l`<button type="button" class="button quiet add-year" onClick=${()=>a(!0)}>
      ${r("add_year")}
    </button>`;let i=t?e.text:r("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${i}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?i:void 0} placeholder=${r("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${u=>s({digits:u.target.value})} />
    <div class="how" role="radiogroup" aria-label=${r("year_how")}>
      ${$s.map(u=>l`<button type="button" role="radio" key=${u} class="choice"
          aria-checked=${ps(n,u)} onClick=${()=>s(ds(n,u))}>
          ${r(u==="unknown"?"year_unknown_choice":`year_${u}`)}
        </button>`)}
    </div>
  </div>`}var ps=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",ds=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var _s=10,dn=e=>({item:e||A(),id:A(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function _n(e){let{question:t,about:n,edited:s,single:r,behalf:o,offers:a,links:i,frame:u,page:p,t:c,onTyping:_,onSaved:d,onCancel:$}=e,m=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[h,b]=x(()=>H(u.visit,m)??(s?gs(s):dn(r))),[g,f]=x(""),[k,v]=x(null),[W,M]=x(""),E=L(null),y=L(h),B=Q(p),j=!!(h.text.trim()||h.digits.trim()||h.how==="unknown"||ne(h.fields));T(()=>_(j),[j]),T(()=>()=>_(!1),[]),T(()=>{s&&E.current&&E.current.focus(),h.sending&&I(h)},[]);let N=w=>{y.current=w,b(w)},S=w=>{N(w),J(u.visit,m,w)},q=(a||[]).flatMap(w=>nn(w,t)),U=w=>{let O={...y.current,...w};S({...O,...ln(O,q,Oe(O,q)),id:A(),sending:null}),v(null),f(g==="error"?g:"")},se=(w,O)=>{let te=w.tried.filter(Nn=>Nn!==w.id).slice(-_s),jn={id:w.id,item:w.item,base:[...w.base,...te],question:t.id,about:n,text:w.text,year:$n(w,c),confirmed:O,fields:zt(t,w.fields),from:w.from,...o?{behalf:o}:{}},lt={...w,tried:[...te,w.id],sending:jn};S(lt),I(lt)},I=async w=>{f("saving"),v(null);let O=await pe(p,u.visit,m,w.sending);if(y.current.id===w.id){if(O.ok&&!O.ask){N(dn(r)),f("saved"),d(O.saved);return}N({...y.current,sending:null}),v(O.ask||null),f(O.ask?"":O.error||"unsent")}},oe=w=>{let O=Oe(y.current,q),te=w.key in O;U(te?an(y.current,w,O):rn(y.current,w,W||w.box,O))},_e=w=>{let O=y.current.from||[];U({from:O.includes(w)?O.filter(te=>te!==w):[...O,w]})},Pn=w=>{se({...h,how:"typed",digits:w,id:A()})},re=g==="saving"&&!B,En=()=>{S({...y.current,id:A(),sending:null}),f("")},Ee=Array.from(h.text).length-u.longest,ie=t.answer==="year";return l`<form class="composer" onFocusIn=${({target:w})=>fs(w,M)} onSubmit=${w=>{w.preventDefault(),se(h)}}>
    <fieldset disabled=${re}>
      ${(ie||t.phase==="recall")&&l`<${pn} question=${t} asked=${ie} draft=${h}
        change=${U} t=${c} />`}
      ${ie&&l`<label class="label" for="story">${c("story")}</label>`}
      ${t.answer!=="none"&&l`<${Xt} pieces=${q} put=${Oe(h,q)} into=${W} name=${w=>ms(t,w)} press=${oe} t=${c} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${E} id="story" rows=${ie||t.words?2:4} lang="th"
        aria-label=${ie||t.words?void 0:t.text}
        value=${h.text} onInput=${w=>U({text:w.target.value})}></textarea>`}
      <${Vt} question=${t} values=${h.fields||{}} change=${U} frame=${u} t=${c} disabled=${re}>
        ${i&&l`<${Zt} links=${i} draft=${h} link=${_e} t=${c} />`}<//>
    </fieldset>
    ${Ee>0&&l`<p class="note bad">${c("too_long",{n:Ee})}</p>`}
    ${k&&l`<${bs} ask=${k} t=${c} suggest=${Pn} confirm=${()=>se(h,k.doubt)}
      again=${()=>{v(null),U({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(re?"later":g==="saved"?"good":"")} role="status">
      ${hs(g,j,re,c)}
    </p>
    <div class="row">
      ${re?l`<button type="button" class="button" onClick=${En}>${c("take_back")}</button>`:l`<button class="button primary" disabled=${g==="saving"||Ee>0}>
            ${c(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{G(u.visit,m),$()}}>${c("cancel")}</button>`}
    </div>
  </form>`}function fs({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var ms=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function hs(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function gs(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:r,typed:o,fields:a,from:i}=e;return{item:n,id:A(),base:s,tried:[],text:r,how:t,digits:o,fields:a||{},from:i||[]}}function bs({ask:e,t,suggest:n,confirm:s,again:r}){let o=L(null);return T(()=>o.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(a=>l`<button type="button" class="button" onClick=${()=>n(a)}>
        ${t("ask_yes",{year:a})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${r}>${t("ask_again")}</button>
  </div>`}function ee(e){let{question:t,about:n,aboutName:s,add:r,again:o,links:a,under:i,offers:u,begin:p,heading:c,state:_,frame:d,page:$,t:m,onTyping:h,moved:b,say:g}=e,[f,k]=x(null),v=r&&H(d.visit,`${t.id}:${n||""}:`),[W,M]=x(!!v),E=t.by==="person",y=_.answers.filter(I=>I.question===t.id&&(I.about||"")===(n||"")&&(!E||I.own)),j=t.single&&y.length>0||t.most>0&&y.length>=t.most,N=!W&&(o||r&&y.length>0),S=async(I,oe)=>{let _e=await $.call("restore",{id:A(),item:I,entry:oe});g(_e.ok?{words:m("restored")}:_e)},q=I=>{k(I),r&&scrollTo(0,0)},U=(I,oe)=>g({words:m("deleted"),undo:()=>S(I,oe)}),se=I=>{f&&f.base.length?g({words:m("saved"),undo:()=>S(f.item,I)}):(f||b||r)&&g({words:m("saved")}),k(null),M(!1)};return l`<section class="question" aria-labelledby="asked">
    ${s&&l`<p class="about">${m("gallery_about",{name:s})}</p>`}
    ${t.under&&l`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&l`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&l`<p class="gentle">${m("extra")}</p>`}
    ${E&&l`<p class="note own-only">${m(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${p&&p(f,q)}
    ${!j&&!f&&N&&r&&l`<button class="button primary add-line" onClick=${()=>M(!0)}>${r}</button>`}
    ${(f||!j&&!N)&&l`<${_n} key=${t.id+n+(f?f.item:"")} question=${t} about=${n}
      edited=${f} single=${_.single&&_.single[t.id]} frame=${d}
      offers=${u||_.offers&&_.offers[t.id]} links=${a} page=${$} t=${m} onTyping=${h}
      onSaved=${se} onCancel=${()=>k(null)} />`}
    <h3>${E?m("my_answers"):m(c||"our_answers",{n:y.length})}</h3>
    ${y.length===0&&l`<p class="gentle">${m("no_answers")}</p>`}
    <ul class="answers">
      ${[...y].reverse().map(I=>l`<${Qt} key=${I.item} answer=${I} under=${i} page=${$} t=${m}
          question=${t} frame=${d} onEdit=${q} onDeleted=${U} onError=${g} />`)}
    </ul>
    ${o&&N&&!f&&l`<button class="button" onClick=${()=>M(!0)}>${m("add_one")}</button>`}
  </section>`}function fn(e,t,n,s,r){if(!t||!n)return[];let o=a=>JSON.stringify((t.fields||{})[a])===JSON.stringify((n.fields||{})[a]);return Ke(e,t.fields,s,r).filter(a=>!o(a.id))}function hn({question:e,behalf:t,frame:n,state:s,page:r,t:o,say:a}){let i=s.answers.filter(u=>u.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${o("ticks_none")}</p>`}
    ${i.map(u=>l`<${ys} key=${u.item} answer=${u} question=${e} behalf=${t} frame=${n} state=${s}
      page=${r} t=${o} say=${a} />`)}
  </section>`}function ys({answer:e,question:t,behalf:n,state:s,page:r,t:o,say:a}){let[i,u]=x({}),p=Q(r),c=s.answers.find(f=>f.question===t.id&&f.of===e.item),_=c&&c.fields||{},d=c&&c.from||[],$=n&&c&&!c.via,m=(f,k)=>f in i?i[f]:k,h=async(f,k,v)=>{u(M=>({...M,[f]:!v}));let W=await r.call("tick",{id:A(),question:t.id,of:e.item,on:!v,...n?{behalf:n}:{},...k});u(({[f]:M,...E})=>E),W.ok||a(W)},b=(f,k,v,W)=>{let M=m(f,W);return l`<button type="button" role="checkbox" key=${f} class="choice option" aria-checked=${String(M)}
      disabled=${$||f in i} onClick=${()=>h(f,v,M)}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${k}</span></button>`},g=s.offers&&s.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${$&&l`<p class="note">${o("typing_from_phone")}</p>`}
    ${t.fields.map(f=>{let k=f.options.filter(v=>m(v.id,(_[f.id]||[]).includes(v.id)));return l`<div key=${f.id} role="group" aria-label=${f.text}>
        <p class="label"><strong>${o("ticks_met",{n:k.length,all:f.options.length})}</strong></p>
        ${f.options.map(v=>b(v.id,v.text,{field:f.id,option:v.id},(_[f.id]||[]).includes(v.id)))}
      </div>`})}
    ${g.length>0&&l`<details class="offers"><summary class="choice">${o("ticks_from",{n:g.filter(f=>m(f.item,d.includes(f.item))).length})}</summary>
      ${g.map(f=>b(f.item,$e(f),{from:f.item},d.includes(f.item)))}</details>`}
    ${Object.keys(i).length>0&&!p&&l`<p class="note later" role="status">${o("sent_later")}</p>`}
  </article>`}function gn({state:e,t}){return l`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&l`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>l`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function Te({questions:e,frame:t,state:n,t:s}){let r=n.before.filter(i=>e.some(u=>u.id===i.question)),o=n.answers.filter(i=>e.some(u=>u.id===i.question)),a=[...new Set([...r,...o].map(i=>i.item))];return a.length?l`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${a.map(i=>{let[u,p]=[r,o].map(_=>_.find(d=>d.item===i)),c=e.find(_=>_.id===(u||p).question);return l`<tr key=${i} class=${ks(u,p)?"":"changed"}>
        <td lang="th"><${mn} card=${u} other=${p} none=${s("pair_new")} question=${c} frame=${t} t=${s} /></td>
        <td lang="th"><${mn} card=${p} other=${u} none=${s("pair_gone")} question=${c} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:l`<p class="gentle">${s("ours_empty")}</p>`}var ks=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function mn({card:e,other:t,none:n,question:s,frame:r,t:o}){return e?l`<p class="said">${e.text}</p>
    ${fn(s,e,t,r,o).map(a=>l`<p class="part-said" key=${a.id}>
      <span class="gentle">${a.label}</span> ${a.words}</p>`)}`:l`<span class="gentle">${n}</span>`}function tt({frame:e,state:t,t:n}){let{able:s=[],measured:r=[]}=t.again,o=e.questions.filter(i=>i.under&&t.answers.some(u=>u.question===i.id)),a=i=>e.questions.find(u=>u.id===i);return l`<section class="shows"><h2>${n("again_situation")}</h2>
    ${!o.length&&l`<p class="gentle">${n("again_no_situation")}</p>`}
    ${o.map(i=>l`<article key=${i.id}><p><strong>${i.text}</strong></p>
      <${Y} question=${i} values=${t.answers.find(u=>u.question===i.id).fields} frame=${e} t=${n} /></article>`)}
    <h2>${n("again_able")}</h2>
    ${!s.length&&l`<p class="gentle">${n("again_no_able")}</p>`}
    ${s.map(({question:i,mean:u,n:p})=>l`<article key=${i}><p>${a(i).text}</p>
      <p><strong>${n("again_mean",{mean:u,n:p,all:a(i).fields[0].levels})}</strong></p></article>`)}
    ${r.map(({instrument:i,...u})=>l`<article key=${i}>
      <p>${e.instruments.find(p=>p.id===i).title}</p><p><strong>${n("again_measured",u)}</strong></p></article>`)}</section>`}function bn(e){let{question:t,frame:n,state:s,t:r}=e,o=s.offers[t.id]||[],a=o.filter(u=>!s.answers.some(p=>et(p,u))),i=(u,p)=>l`
    ${u&&o.filter(c=>u.from.includes(c.item)).map(c=>l`<p class="note" lang="th" key=${c.item}>
      <strong>${r("again_was")}</strong> ${c.text}</p>`)}
    <details class="offers" key="data"><summary class="choice">${r("again_data")}</summary><${tt} ...${e} /></details>
    ${!u&&a.length>0&&l`<h3>${r("again_goals",{n:a.length})}</h3>
      <ul class="answers">${a.map(c=>l`<li class="answer" key=${c.item}>
        <p class="said" lang="th">${c.text}</p>
        <${Y} question=${t} values=${c.fields} frame=${n} t=${r} />
        <button class="button primary" onClick=${()=>p(vs(c,s))}>${r("again_begin")}</button></li>`)}</ul>`}`;return l`<${ee} ...${e} again=${o.length>0} begin=${i} heading="again_done" offers=${[]} />`}var et=(e,t)=>e.from.includes(t.item),vs=(e,t)=>({item:t.again.to[e.item]||A(),base:[],text:e.text,typed:"",fields:e.fields,from:[e.item]});function yn({question:e,frame:t,state:n,t:s}){let r=n.answers.filter(_=>_.question===e.id),o=(n.offers[e.id]||[]).map(_=>({..._,question:e.id})),a=o.flatMap(_=>{let d=r.filter($=>et($,_));return d.length?d.map($=>[_,$]):[[_,_]]}),i=r.filter(_=>!o.some(d=>et(_,d))).map(_=>[null,_]),u=[...a,...i].map((_,d)=>_.map($=>$&&{...$,item:d})),[p,c]=[0,1].map(_=>u.map(d=>d[_]).filter(Boolean));return l`<${Te} questions=${[e]} frame=${t} state=${{before:p,answers:c}} t=${s} />`}function kn({frame:e,go:t,...n}){let{t:s}=n,{surveys:r,questionnaires:o}=e,a=i=>i.map(u=>l`<${xs} key=${u.id} one=${u} frame=${e} ...${n} />`);return l`<section class="measures"><h2>${s("m_surveys")}</h2>
    ${r.map(i=>l`<article class="measure" key=${i.id}><h3>${i.num} ${i.title}</h3>
      ${e.here[i.id]?l`<p class="gentle">${s("q_here")}</p>
            ${a(o.filter(u=>u.survey===i.id))}
            ${e.instruments.some(u=>e.here[i.id].includes(u.id))&&l`<button class="button wide"
              onClick=${()=>t(0)}>${s("q_scale")}</button>`}`:l`<${ws} survey=${i} t=${s} />`}</article>`)}
    ${o.filter(i=>!i.survey).map(i=>l`<article class="measure" key=${i.id}>${a([i])}</article>`)}
  </section>`}var ws=({survey:e,t})=>l`<p class="gentle">${e.needs_internet&&t("m_internet")}${e.sensitive&&l` · ${t("m_personal")}`}</p>
  ${e.url?l`<a class="button wide" href=${e.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${e.url}</p>`:l`<p class="note">${t("m_no_link")}</p>`}`;function xs({one:e,state:t,t:n,...s}){let r=c=>(t.filled[e.id]||{})[c]||{},o=c=>H(s.frame.visit,`filled:${e.id}:${c}`),[a,i]=x(()=>e.whens.find(o)??null),u=e.whens.some(c=>Object.keys(r(c)).length),p=async()=>{let c=await s.page.call("empty",{instrument:e.id});s.say(c.ok?{words:n("m_withdrawn")}:c)};return l`<h4>${e.title}</h4><p class="gentle">${n(`q_by_${e.by}`)}</p>
    ${a!==null?l`<${Cs} key=${a} one=${e} when=${a} now=${r(a)} t=${n} close=${()=>i(null)} ...${s} />`:l`${e.whens.map(c=>l`<button key=${c} class="button wide" onClick=${()=>i(c)}>
            ${c&&`${n(`m_${c}`)}: `}${n(Object.keys(r(c)).length?"q_change":"q_open")}</button>
            <p class="gentle">${n("q_answered",{n:Object.keys(r(c)).length,all:e.items.length})}</p>`)}
          ${u&&e.by==="person"&&l`<button class="button quiet wide" onClick=${p}>${n("q_empty")}</button>`}
          <p class="gentle">${n("m_source",{words:e.source})}</p>
          ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}`}function Cs({one:e,when:t,now:n,frame:s,page:r,t:o,onTyping:a,say:i,close:u}){let p=`filled:${e.id}:${t}`,[c,_]=x(()=>H(s.visit,p)||{answers:{}}),[d,$]=x(!1),m=Q(r),h=Object.keys(c.answers).length>0;T(()=>{if(h)return a(!0),()=>a(!1)},[h]),T(()=>{c.sending&&v(c.sending)},[]);let b=y=>{_(y),J(s.visit,p,y)},g=(y,B)=>b({...c,id:null,sending:null,answers:{...c.answers,[y]:B}}),f=y=>y.id in c.answers?c.answers[y.id]:n[y.id],k=e.items.filter(y=>y.kind==="number"&&!vn(y,f(y))).length,v=async y=>{$(!0);let B=await pe(r,s.visit,p,y);if($(!1),!B.ok)return i(B);i({words:o("q_saved")}),u()},W=()=>{let y=e.items.filter(S=>S.id in c.answers),B=Object.fromEntries(y.map(S=>[S.id,Ds(S,c.answers[S.id])])),j=c.id||A(),N={command:"fill",id:j,instrument:e.id,when:t,answers:B,agreed:e.by==="person"};b({...c,id:j,sending:N}),v(N)},M=()=>{G(s.visit,p),u()},E=e.by!=="person"||c.agreed||Object.keys(n).length>0;return l`${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(y=>l`<div class="asked-one composer" key=${y.id}>
      <${qs[y.kind]||Se.choice} field=${y} value=${f(y)} t=${o} disabled=${d} set=${B=>g(y.id,B)} />
      ${y.kind==="choices"&&l`<p class="gentle">${o("q_choices")}</p>`}
      ${y.personal&&l`<p class="note">${o("q_personal")}</p>`}</div>`)}
    ${e.by==="person"&&l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(E)} disabled=${d}
      onClick=${()=>b({...c,agreed:!E})}><span class="tick" aria-hidden="true"></span><span>${o("q_agree")}</span></button>`}
    ${k>0&&l`<p class="note" role="status">${o("q_fix",{n:k})}</p>`}
    ${d&&!m&&l`<p class="note later" role="status">${o("sent_later")}</p>`}
    <button class="button primary wide" disabled=${d||!h||k>0||!E} onClick=${W}>${o("q_send")}</button>
    <button class="button quiet wide" disabled=${d} onClick=${M}>${o("q_close")}</button>`}function Ss({field:e,value:t,set:n,t:s,disabled:r}){let o=!vn(e,t);return l`<div class="part"><label class="label" for=${`part-${e.id}`}>${e.text}</label>
    <input id=${`part-${e.id}`} class="line" inputmode=${e.least<0?"text":"decimal"} autocomplete="off" value=${t??""}
      aria-invalid=${String(o)} disabled=${r} onInput=${a=>n(a.target.value)} />
    <p class=${o?"note confirm":"gentle"} role=${o&&"alert"}>${s("q_between",e)}</p></div>`}var qs={text:Se.text,number:Ss},Os=e=>e.replace(/[\u0e50-\u0e59]/g,t=>t.charCodeAt(0)-3664).replace(/[\s,]/g,""),nt=e=>Os(String(e??"")),vn=({least:e,most:t},n)=>{let s=nt(n);return!s||/^-?\d+(\.\d+)?$/.test(s)&&Number(s)>=e&&Number(s)<=t},Ds=(e,t)=>e.kind!=="number"?t:nt(t)?Number(nt(t)):null;var Ts=["attendance","contact","happiness","research"],Ae=async(e,t,n,s)=>{let r=await e.call(n,s);return r.ok||t(r),r.ok};function wn({own:e,page:t,t:n,say:s}){let[r,o]=x(!1);if(r||e.answered)return null;let a=i=>{let u=document.querySelector(".own-data");o(!0),Ae(t,s,"agree",{}),i&&(u.open=!0,u.scrollIntoView())};return l`<section class="own-ask" aria-label=${n("own_link")}><p>${n("own_ask")}</p>
    <div class="row"><button class="button" onClick=${()=>a(!0)}>${n("own_ask_open")}</button>
      <button class="button quiet" onClick=${()=>a(!1)}>${n("own_ask_later")}</button></div></section>`}function st({name:e,own:t,page:n,t:s,say:r}){return l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(t.agreed[e])}
    onClick=${()=>Ae(n,r,"agree",{[e]:!t.agreed[e]})}><span class="tick" aria-hidden="true"></span><span>${s(`own_${e}`)}</span></button>`}function As({own:e,page:t,t:n,say:s}){let[r,o]=x(e.contact);return l`<form class="part" onSubmit=${async i=>{i.preventDefault(),r.trim()!==e.contact&&await Ae(t,s,"reach",{words:r})&&s({words:n("saved")})}}><label class="label" for="reach">${n("own_reach")}</label>
    <input id="reach" class="line" lang="th" autocomplete="off" maxlength="100" value=${r} onInput=${i=>o(i.target.value)} />
    <button class="button" disabled=${r.trim()===e.contact}>${n("save")}</button></form>`}function xn({own:e,page:t,t:n,say:s}){let[r,o]=x(!1),a=async u=>await Ae(t,s,"ask_to_erase",{asked:u})&&o(!1),i={own:e,page:t,t:n,say:s};return l`<details class="own-data"><summary class="button quiet">${n("own_link")}</summary>
    <p>${n("own_free")}</p>
    <p class="label">${n("own_agree")}</p>
    ${Ts.map(u=>l`<${st} key=${u} name=${u} ...${i} />
      ${u==="contact"&&e.agreed.contact&&l`<${As} ...${i} />`}`)}
    ${e.erased&&l`<p class="note">${n("own_erased",{at:e.erased})}</p>`}
    ${e.asked?l`<p class="note">${n("own_erase_asked")}</p><button class="button quiet" onClick=${()=>a(!1)}>${n("own_erase_back")}</button>`:!r&&l`<button class="button quiet" onClick=${()=>o(!0)}>${n("own_erase")}</button>`}
    ${r&&!e.asked&&l`<div class="ask"><p>${n("own_erase_what")}</p><p>${n("own_erase_leaves")}</p>
      <button class="button" onClick=${()=>a(!0)}>${n("own_erase_ask")}</button>
      <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div>`}
  </details>`}function Sn({frame:e,...t}){let{t:n}=t;return l`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>l`<${Ps} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var Cn=e=>({when:e,answers:{},code:""});function Ps({one:e,frame:t,state:n,page:s,t:r,onTyping:o,say:a}){let i=n.measures[e.id],u=`measure:${e.id}`,[p,c]=x(()=>H(t.visit,u)),[_,d]=x(!1);T(()=>(o(!!p),()=>o(!1)),[!!p]);let $=k=>{c(k),k?J(t.visit,u,k):G(t.visit,u)},m=k=>$({...Cn(k),answers:(i[k]||{}).answers||{}}),h=l`<${st} name="happiness" own=${n.own} page=${s} t=${r} say=${a} /><p class="gentle">${r("m_consent")}</p>`,b=n.own.agreed.happiness,g=i.before.answers||i.after.answers,f=()=>{$(null),scrollTo(0,0)};return l`<article class="measure"><h3>${e.title}</h3>
    ${_?l`<p class="note good" role="status">${r("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>d(!1)}>${r("m_back")}</button>`:!b||!p&&!g?l`<${Es} tick=${h} agreed=${b} t=${r} begin=${()=>$(p||Cn("before"))} skip=${()=>d(!0)} />`:p?l`<${js} one=${e} mine=${i} draft=${p} keep=${$} page=${s} t=${r} say=${a} saved=${f} />`:l`<${Is} one=${e} mine=${i} t=${r} open=${m} tick=${h} />`}
    ${!_&&!p&&l`<p class="gentle">${r("m_items",{n:e.items.length})} · ${r("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}
    ${b&&p&&!_&&l`<button class="button quiet wide" onClick=${()=>{$(null),d(!0)}}>
      ${r("m_skip")}</button>`}
  </article>`}function Es({tick:e,agreed:t,t:n,begin:s,skip:r}){return l`<button class="button wide" onClick=${r}>${n("m_skip")}</button>${e}
    <button class="button primary wide" disabled=${!t} onClick=${s}>${n("m_begin")}</button>
    ${!t&&l`<p class="gentle">${n("m_tick")}</p>`}`}function js({one:e,mine:t,draft:n,keep:s,page:r,t:o,say:a,saved:i}){let[u,p]=x(!1),c=e.items.filter($=>!($.id in n.answers)).length,_=($,m)=>s({...n,id:null,answers:{...n.answers,[$]:m}}),d=async()=>{let $={...n,id:n.id||A()};s($),p(!0);let m=await r.call("measure",{id:$.id,instrument:e.id,when:$.when,answers:$.answers,code:$.code});if(p(!1),!m.ok)return a(m);i()};return l`<${Ns} draft=${n} keep=${s} mine=${t} t=${o} />
    ${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(($,m)=>l`<div class="part asked-one" role="radiogroup" key=${$.id} aria-label=${$.text}>
      <p class="label"><span class="num">${m+1}</span> ${$.text}</p>
      <div class="responses">${e.responses.map((h,b)=>{let g=e.values[b];return l`<button type="button" role="radio" key=${h} class="choice" aria-checked=${String(n.answers[$.id]===g)}
          onClick=${()=>_($.id,g)}>${h}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?l`<p class="gentle">${o("m_coded")}</p>`:l`<label class="label" for="code">${o("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${$=>s({...n,id:null,code:$.target.value})} />
          <p class="gentle">${o("m_code_hint")}</p>`}
    ${c>0&&l`<p class="note" role="status">${o("m_left",{n:c})}</p>`}
    <button class="button primary wide" disabled=${u||c===e.items.length} onClick=${d}>${o("m_save")}</button>`}function Ns({draft:e,keep:t,mine:n,t:s}){let r=o=>t({...e,id:null,when:o,answers:(n[o]||{}).answers||e.answers});return l`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(o=>l`<button type="button" role="radio" key=${o} class="choice"
      aria-checked=${String(e.when===o)} onClick=${()=>r(o)}>${s(`m_${o}`)}</button>`)}</div></div>`}function Is({one:e,mine:t,t:n,open:s,tick:r}){let o=["before","after"].filter(a=>t[a].answers);return l`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${o.map(a=>l`<${Ms} key=${a} one=${e} when=${a} result=${t[a]} t=${n} />`)}
    ${t.change!==null&&l`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(a=>l`<button class="button quiet wide" key=${a} onClick=${()=>s(a)}>
      ${n(`m_${a}`)}: ${n(t[a].answers?"m_change_answers":"m_begin")}</button>`)}
    ${r}`}function Ms({one:e,when:t,result:n,t:s}){let r=e.values[e.values.length-1]*e.items.length;return l`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):l`<span class="score">${s("m_score",{n:n.total,all:r})}</span><br />${n.band}`}</p>`}var qn="samut:closed";function On({state:e,page:t,t:n,say:s}){let{announced:r,called:o,pause:a}=e,[i,u]=x(Ws),p=()=>{u(r.id);try{sessionStorage.setItem(qn,r.id)}catch{}},c=async()=>{let _=await t.call("came");_.ok||s(_)};return l`<div role="status">
    ${o&&l`<div class="notice call"><strong>${n("called")}</strong>
      <button class="button primary" onClick=${c}>${n("came")}</button></div>`}
    ${r.text&&r.id!==i&&l`<div class="notice"><p><strong>${n("announced")}</strong>
      <span lang="th">${r.text}</span></p><button class="button" onClick=${p}>${n("close")}</button></div>`}
    ${a.text&&l`<div class="notice rest"><p><strong lang="th">${a.text}</strong> <span>${n("pause_time",{time:a.time})}</span></p></div>`}
  </div>`}function Ws(){try{return sessionStorage.getItem(qn)}catch{return""}}var Pe="plan_goal";function Dn({questions:e,frame:t,state:n,page:s,t:r,onTyping:o,moved:a,say:i}){let[u,p]=x(""),c=$=>{p($),scrollTo(0,0)},_=e.find($=>$.id===u),d={frame:t,state:n,page:s,t:r};return _?l`<div class="plan-row">
    <button class="button quiet" onClick=${()=>c("")}>${r("plan_back")}</button>
    <${_.id===Pe?Ls:Us} question=${_} onTyping=${o} moved=${a} say=${i} ...${d} />
  </div>`:l`<${Bs} questions=${e} go=${c} ...${d} />`}function Bs({questions:e,go:t,frame:n,state:s,t:r}){let o=e.find(c=>c.id===Pe),a=c=>s.answers.filter(_=>_.question===c),i=s.plan.rows.filter(c=>c.heading||e.some(_=>_.id===c.question)),u=i.filter(c=>!c.heading),p=u.filter(c=>a(c.question).length);return l`<section class="plan-home">
    ${o&&l`<div class="plan-goals"><h2>${o.text}</h2>
      ${a(o.id).length===0&&l`<p class="gentle">${r("plan_goals_none")}</p>`}
      <ol>${a(o.id).map(c=>l`<li key=${c.item} lang="th">${c.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(o.id)}>${r(a(o.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${r("plan_rows")}</h2>
    <p class="plan-filled">${r("plan_filled",{n:p.length,all:u.length})}</p>
    <div class="progress" aria-hidden="true">${u.map(c=>l`<span key=${c.question}
      class=${a(c.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${i.map(c=>l`<li key=${c.question}>${c.heading?l`<h3><span class="num">${c.num}</span> ${c.text}</h3>`:l`<button class="choice plan-choice" onClick=${()=>t(c.question)}>
          <span><span class="num">${c.num}</span> ${c.text}</span>
          <${Rs} lines=${a(c.question).length} draft=${Hs(H(n.visit,`${c.question}::`))} t=${r} />
        </button>`}</li>`)}</ul>
  </section>`}var Hs=e=>e&&(e.text.trim()||ne(e.fields));function Rs({lines:e,draft:t,t:n}){return t?l`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?l`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:l`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function Ls(e){let{question:t,state:n,t:s}=e,r=n.answers.filter(o=>o.question===t.id).length;return l`<p class="note">${s(r>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${ee} ...${e} />`}var Tn=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function Us(e){let{question:t,state:n,t:s}=e,r=n.offers&&n.offers[t.id]||[];return l`<${ee} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${r.filter(o=>o.question!==Pe)} links=${r.filter(o=>o.question===Pe)}
    under=${o=>l`<${Fs} thread=${n.plan.threads[o.item]} t=${s} />`} />`}function Fs({thread:e,t}){return!e||!e.length?null:l`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>l`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${$e(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function Vs(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function ot({answers:e,questions:t,t:n,empty:s}){if(!e.length)return l`<p class="gentle">${s}</p>`;let r=Object.fromEntries(t.map(o=>[o.id,o.text]));return l`<ol class="timeline">
    ${Vs(e).map(o=>l`<li key=${o.item} class=${o.year==null?"undated":""}>
        <span class="when">${o.year_text||n("year_unknown")}</span>
        <span class="what">${o.text||r[o.question]}</span>
        ${o.text&&l`<span class="asked">${r[o.question]}</span>`}
      </li>`)}
  </ol>`}var de=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function zs({frame:e,state:t,page:n,t:s}){let[r,o]=x({led:de(t),phase:t.phase,step:0}),[a,i]=x(null),u=L(!1),[,p]=x(0);un(n,e.visit);let c=()=>o({led:de(t),phase:t.phase,step:0});T(()=>{r.led!==de(t)&&!u.current&&c()}),T(()=>{An(t,e)&&!u.current&&location.assign(`/a/${t.lead}`)});let _=g=>{u.current=g,p(f=>f+1)},d=g=>{o({...r,step:g}),scrollTo(0,0)},$=Js(r.phase,t,e),m=$[Math.min(r.step,$.length-1)],h=r.led!==de(t),b={frame:e,state:t,page:n,t:s,onTyping:_,moved:h,go:d,say:i};return l`<div class="form" data-phase=${r.phase}>
    <div class="bar">
      <strong>${at(r.phase,e,s)}</strong>
      <${Lt} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${On} state=${t} page=${n} t=${s} say=${i} />
    <${wn} own=${t.own} page=${n} t=${s} say=${i} />
    <${Zs} steps=${$} now=${$.indexOf(m)} t=${s} />
    ${An(t,e)&&l`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${h&&l`<${no} state=${t} frame=${e} t=${s} go=${c} />`}
    ${!h&&r.phase!==t.phase&&l`<button class="button" onClick=${c}>${s("now_at")}</button>`}
    <${Ys} step=${m} at=${r} key=${r.phase+$.indexOf(m)+(m.about||"")} ...${b} />
    <${eo} steps=${$} now=${$.indexOf(m)} go=${d} t=${s} />
    ${r.phase===t.phase&&!h&&l`<${so} state=${t} frame=${e} t=${s}
      go=${g=>o({led:de(t),phase:g,step:0})} />`}
    <${xn} own=${t.own} page=${n} t=${s} say=${i} />
    ${a&&l`<${oo} toast=${a} t=${s} close=${()=>i(null)} />`}
  </div>`}function Js(e,t,n){if(n.kind!=="memory")return e==="gallery"?Qs(e,t,n):Gs(e,t,n);let s=o=>n.questions.filter(a=>a.phase===o).map(a=>({question:a}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let r=t.rounds.mine;return r?[{work:r},...s(e).map(o=>({...o,about:r})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function Gs(e,t,n){let s=n.phases.find(p=>p.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let r=n.questions.filter(p=>p.phase===(s.looks_at||e));if(s.board==="home")return[{home:!0}];let o=p=>n.questions.find(c=>c.id===p),a=n.questions.filter(p=>s.revises.includes(p.id)),i=[...r,...a];if(!s.shows.length&&!i.length)return[{look:!0}];if(s.board==="again")return[{data:!0},...r.map(p=>({goals:p})),{sides:r[0],ours:[]}];if(s.board==="plan"){let p=r.map(c=>Tn(c,t.plan.off));return[{plan:p},{ours:p}]}let u=p=>p.of?{ticks:p}:{question:p,again:a.includes(p),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...a.length?[{asked:!0}]:[],...i.map(u),...i.length?[{ours:r.map(p=>p.of?o(p.of):p),again:a.filter(p=>!p.of)}]:[]]}function Qs(e,t,n){let s=t.rounds.mine,r=n.questions.filter(o=>o.phase===e);return s?[{work:s},...r.map(o=>({question:o,about:s})),{ours:r,again:[]}]:[{late:!0}]}var An=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function Ys({step:e,at:t,moved:n,frame:s,state:r,page:o,t:a,onTyping:i,say:u,go:p}){if(e.question){let c=r.walk.find(_=>_.group===e.about);return l`<${ee} question=${e.question} again=${e.again} about=${e.about} aboutName=${c&&c.name}
      frame=${s} state=${r} page=${o} t=${a} onTyping=${i} moved=${n} say=${u} />
      ${e.mates&&l`<${en} question=${e.question} frame=${s} state=${r} t=${a} />`}`}return e.plan?l`<${Dn} questions=${e.plan} frame=${s} state=${r} page=${o} t=${a} onTyping=${i}
      moved=${n} say=${u} />`:e.data?l`<${tt} frame=${s} state=${r} t=${a} />`:e.goals?l`<${bn} question=${e.goals} frame=${s} state=${r} page=${o} t=${a} onTyping=${i}
      moved=${n} say=${u} />`:e.measures?l`<${Sn} frame=${s} state=${r} page=${o} t=${a} onTyping=${i} say=${u} />`:e.surveys?l`<${kn} frame=${s} state=${r} page=${o} t=${a} onTyping=${i} say=${u} go=${p} />`:e.ticks?l`<${hn} question=${e.ticks} frame=${s} state=${r} page=${o} t=${a} say=${u} />`:e.asked?l`<${gn} state=${r} t=${a} />`:e.work?l`<${Ks} work=${r.walk.find(c=>c.group===e.work)} frame=${s} t=${a} />`:e.home?l`<${tn} home=${r.home} frame=${s} t=${a} />`:e.look?l`<${rt} title=${a("look_title")} text=${a("look_text")} />`:e.shows?l`<${Kt} things=${e.shows} t=${a} />`:e.waiting?l`<${rt} title=${a("waiting_title")} text=${a("waiting_text")} />`:e.late?l`<${rt} title=${a("gallery_wait_title")}
      text=${a((s.kind==="memory"?"gallery_":"walk_")+(r.rounds.number?"late":"wait"))} />`:l`<${Xs} phase=${t.phase} ours=${e.ours} again=${e.again} sides=${e.sides} frame=${s} state=${r} page=${o} t=${a} say=${u} />`}var rt=({title:e,text:t})=>l`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function Ks({work:e,frame:t,t:n}){return e?l`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?l`<${ot} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:l`<${Xe} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function Xs({phase:e,ours:t,again:n=[],sides:s,frame:r,state:o,page:a,t:i,say:u}){let p=o.done.includes(e),c=async()=>{let d=await a.call("done",{phase:e,done:!p});d.ok||u(d)},_=o.answers.filter(d=>r.questions.some($=>$.id===d.question&&$.phase==="recall"));return l`<section>
    ${t?l`<h2>${i(it(t)?"mine_title":"ours_title")}</h2>
          ${s&&l`<${yn} question=${s} frame=${r} state=${o} t=${i} />`}
          ${n.length>0&&l`<${Te} questions=${n} frame=${r} state=${o} t=${i} />`}
          ${t.length>0&&l`<${Xe} questions=${t} frame=${r} t=${i} walk=${o.walk}
            answers=${o.answers.filter(d=>t.some($=>$.id===d.question)&&(d.own||!it(t)))} />`}`:l`<h2>${i("timeline_title")}</h2>
          <${ot} answers=${_} questions=${r.questions} t=${i} empty=${i("timeline_empty")} />`}
    ${p&&l`<p class="note good">${i("done_words")}</p>`}
    <button class=${"button "+(p?"quiet":"primary")} onClick=${c}>${i(p?"done_no":"done_yes")}</button>
  </section>`}var it=e=>e.length>0&&e.every(t=>t.by==="person");function Zs({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return l`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((r,o)=>l`<span key=${o} class=${o<=t?"past":""} />`)}
  </div>`}function eo({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let r=e.length-1;return l`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===r?0:r)}>
      ${s(t===r?e[r].surveys?"m_to_measures":"to_questions":to(e[r]))}
    </button>
    <button class="button" disabled=${t===r} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function to(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":it(e.ours||[])?"to_mine":"to_ours"}function no({state:e,frame:t,t:n,go:s}){let r=e.phase==="gallery"&&e.rounds.number,o=r?n("moved_round",{n:r}):n("moved",{phase:at(e.phase,t,n)});return l`<div class="moved" role="status"><p>${o}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function so({state:e,frame:t,t:n,go:s}){let r=e.reached.filter(o=>o!==e.phase&&o!=="gallery");return l`<p class="reopen">
    ${r.map(o=>l`<button class="button quiet" key=${o} onClick=${()=>s(o)}>
      ${n("back_to",{phase:at(o,t,n)})}
    </button>`)}
  </p>`}function oo({toast:e,t,close:n}){T(()=>{let r=setTimeout(n,1e4);return()=>clearTimeout(r)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("not_saved"));return l`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&l`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function at(e,t,n){let s=t.phases.find(r=>r.id===e);return s?s.title:n("phase_waiting")}var Nr=Rt(zs);export{Nr as default};
