var C,ct,An,F,Ae,be,ut,me,$t,Ne,je,jn,le=Symbol.for("pv"),ye={},ke=[],Nn=/^m(i|n|o|s|text|space)$/,Ie=Array.isArray,Me=ke.slice,X=Object.assign;function K(e){e&&e.parentNode&&e.remove()}function pt(e,t,n){var s,r,o,i={},a=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?r=t[o]:i[o]=t[o];return a>2&&(i.children=a>3?Me.call(arguments,2):n),ae(e,i,s,r,null)}function ae(e,t,n,s,r){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:le,__v:r||++ct,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(o),o}function ve(e){return e.children}function he(e,t){this.props=e,this.context=t,this.__g=0}function V(e,t){if(t==null)return e.__&&V(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:V(e)}function In(e){var t,n=e.__v,s=n.__e,r=[],o=[],i=e.__P;i&&((t=X({constructor:le},n)).__v=n.__v+1,C.vnode&&C.vnode(t),Be(i,t,n,e.__n,i.namespaceURI,32&n.__u?[s]:null,r,s||V(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,gt(r,t,o),n.__=n.__e=null,t.__e!=s&&dt(t))}function dt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),dt(e)}function at(e){(8&e.__g||(e.__g|=8,F.push(e),be++))&&Ae==C.debounceRendering||((Ae=C.debounceRendering)||queueMicrotask)(_t)}function _t(){try{for(var e,t=1;F.length;)F.length>t&&F.sort(ut),e=F.shift(),t=F.length,8&e.__g&&In(e)}finally{(be=F.length)&&(Ae||queueMicrotask)(_t)}}function ft(e,t,n,s,r,o,i,a,u,p,c){var _,d,$,f,b,m,g=s.__k||ke,h=t.length;for(u=Mn(n,t,g,u,h),_=0;_<h;_++)($=n.__k[_])!=null&&(d=~$.__i&&g[$.__i]||ye,$.__i=_,m=Be(e,$,d,r,o,i,a,u,p,c),f=$.__e,(d.ref!=$.ref||8&d.__u)&&(d.ref&&We(d.ref,null,$,d),$.ref&&c.push($.ref,$.__c||f,$)),b=b||f,4&$.__u?(u=mt($,u,e,!d.__v),d.__e&&(d.__e=null)):typeof $.type=="function"&&m!==void 0?u=m:f&&(u=f.nextSibling),$.__u&=-21);return n.__e=b,u}function Mn(e,t,n,s,r){var o,i,a,u,p,c,_,d,$,f=n.length,b=f,m=0,g=0,h=e.__k=Array(r);for(o=0;o<r;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=h[o]=ae(null,i):Ie(i)?i=h[o]=ae(ve,{children:i}):i.constructor===le&&i.__b?i=h[o]=ae(i.type,i.props,i.key,i.ref,i.__v):h[o]=i,u=o+m,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=Bn(i,n,u,b))&&(b--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==u-1?m--:p==u+1?m++:p!=u&&(p>u?m--:m++,g=1)):(~p||(r>f?m--:r<f&&m++),typeof i.type!="function"&&(i.__u|=4))):h[o]=null;if(g){for(c=[],_=[],o=0;o<r;o++)if((i=h[o])&&16&i.__u){for(m=0,d=c.length;m<d;)c[$=m+d>>1]<i.__i?m=$+1:d=$;c[m]=i.__i,_[o]=m+1}for(m=c.length;o--;)_[o]&&(_[o]==m?m--:h[o].__u|=4)}if(b)for(o=0;o<f;o++)!(a=n[o])||2&a.__u||(a.__e==s&&(s=V(a)),He(a,a));return s}function mt(e,t,n,s){var r,o,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&(r[o].__=e,t=mt(r[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=V(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Bn(e,t,n,s){var r,o=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&o==null||u&&o==a.key&&i==a.type)return n;if(s>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&!(2&a.__u)&&o==a.key&&i==a.type)return r}return-1}function lt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function fe(e,t,n,s,r){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||lt(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||lt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=je[t]||(je[t]=Wn(t)),(e.__a||(e.__a={}))[t]=Ne,o=t!=(t=t.replace($t,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Wn(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[me]==null)t[me]=Ne++;else if(t[me]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function Be(e,t,n,s,r,o,i,a,u,p){var c,_,d,$,f,b,m,g,h,x,v,W,H,I,y,M,A,j,S=t.type;if(t.constructor!==le)return null;128&n.__u&&(u=32&n.__u,c=n.__c.__z)&&(t.__u|=u,_=o=[],c.nodeType==8?a=ge(c,o):o.push(c),a=o[0]||a),(c=C.__b)&&c(t);e:if(typeof S=="function"){d=i.length;try{if(g=t.props,h=(c=S.prototype)&&c.render,x=(c=S.contextType)&&s[c.__c],v=c?x?x.props.value:c.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(h?t.__c=$=new S(g,v):(t.__c=$=new he(g,v),$.constructor=S,$.render=Rn),x&&x.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),h&&($.__s||($.__s=$.state),S.getDerivedStateFromProps&&($.__s==$.state&&($.__s=X({},$.__s)),X($.__s,S.getDerivedStateFromProps(g,$.__s)))),f=$.props,b=$.state,$.__v=t,n.__c){if(g!==f&&h&&!S.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(g,v),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(g,$.__s,v)===!1){t.__v!=n.__v&&($.props=g,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),ke.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),a=V(n);break e}$.componentWillUpdate&&$.componentWillUpdate(g,$.__s,v),h&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(f,b,m)})}else h&&!S.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),h&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=v,$.props=g,$.__P=e,$.__g&=-5,W=C.__r,H=h?25:0;do $.__g&=-9,W&&W(t),c=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++H<25);h&&(ke.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=X({},s,$.getChildContext())),h&&n.__c&&$.getSnapshotBeforeUpdate&&(m=$.getSnapshotBeforeUpdate(f,b)),I=c&&c.type===ve&&c.key==null?c.props.children:c,g.__P&&(c=a,r=(e=g.__P).namespaceURI,u=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&He(q,q)}),n.__k=null),a=n.__k?V(n,0):null),a=ft(e,Ie(I)?I:[I],t,n,s,r,o,i,a,u,p),g.__P&&(t.__e=null,a=c),t.__u&=-161,_&&_.some(K),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(q){if(i.length=d,t.__v=null,u||o)if(q&&q.then){if(t.__u|=128|u,o){for(~(A=o.indexOf(a||void 0))||(A=o.length);(j=o[A-1])&&j.nodeType==8;)A--;for(;A<o.length;A++)if(j=o[A])if(o[A]=null,y){if(j==M)break}else{if(j.nodeType!=8)break;j.data.startsWith("$s")&&(M=ge(y=j))}}if(!y){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;y=a}(c=ge(y=t.__c.__z||(t.__c.__z=y)))?(t.__e=y,a=c):t.__e=a,a=a&&a.nextSibling}else o&&o.some(K);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||ht(t),C.__e(q,t,n)}}else a=t.__e=Hn(n.__e,t,n,s,r,o,i,u,p,e);return(c=C.diffed)&&c(t),a}function ge(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ht(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ht))}function gt(e,t,n){for(var s=0;s<n.length;)We(n[s++],n[s++],n[s++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(o){o.call(r)})}catch(o){C.__e(o,r.__v)}})}function Hn(e,t,n,s,r,o,i,a,u,p){var c,_,d,$,f,b,m,g,h=n.props||ye,x=t.props,v=t.type;if(v=="svg"?r="http://www.w3.org/2000/svg":v=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),o){for(c=0;c<o.length;c++)if((f=o[c])&&(v?f.localName==v:f.nodeType==3)){e=f,o[c]=null;break}}if(!e){if(g=p.ownerDocument||document,!v)return g.createTextNode(x);e=g.createElementNS(r,v,x.is?x:p),a&&(C.__m&&C.__m(t,o),a=!1),o=null}if(v){if(p=v=="template"&&e.content||e,o=v=="textarea"&&x.defaultValue!=null?null:o&&Me.call(p.childNodes),!a&&o)for(h={},c=0;c<e.attributes.length;c++)h[(f=e.attributes[c]).name]=f.value;for(c in h)f=h[c],c=="dangerouslySetInnerHTML"?d=f:c=="children"||c in x||c=="value"&&"defaultValue"in x||c=="checked"&&"defaultChecked"in x||fe(e,c,null,f,r);for(c in x)f=x[c],c=="children"?$=f:c=="dangerouslySetInnerHTML"?_=f:c=="value"?b=f:c=="checked"?m=f:a&&typeof f!="function"||h[c]===f||fe(e,c,f,h[c],r);_?(a||d&&(_.__html==d.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(d&&(e.textContent=""),(v=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Nn.test(v))&&(r="http://www.w3.org/1999/xhtml"),ft(p,Ie($)?$:[$],t,n,s,r,o,i,o?o[0]:n.__k&&V(n,0),a,u),o&&o.some(K)),a&&v!="textarea"||(c="value",v=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(v!="progress"||b)||fe(e,c,b,h[c],r),c="checked",m!=null&&m!=e[c]&&fe(e,c,m,h[c],r))}else h===x||a&&e.data==x||(e.data=x);return e}function We(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function He(e,t,n){var s,r,o,i;if(C.unmount&&C.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||We(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){C.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&He(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(r=ge(s,o=[]))&&(s==e.__e&&o.some(K),K(r),K(s)),n||K(e.__e),e.__e=e.__c=e.__=null}function Rn(e,t,n){return this.constructor(e,n)}function Re(e,t){var n,s,r,o;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ae(ve,{children:[e]}),r=[],o=[],Be(t,t.__k,s||ye,ye,t.namespaceURI,s?null:t.firstChild?Me.call(t.childNodes):null,r,s?s.__e:t.firstChild,n,o),gt(r,t.__k,o),t.__k.props.children=null}C={__e:function(e,t,n,s){for(var r,o,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(o=r.constructor)&&o.getDerivedStateFromError)&&r.setState(o.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,s||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(a){e=a}}throw be=0,e}},ct=0,An=function(e){return e!=null&&e.constructor===le},he.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=X({},this.state)),typeof e=="function"&&(e=e(X({},n),this.props)),e&&(X(n,e),this.__v&&(t&&this.__k.push(t),at(this)))},he.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),at(this))},he.prototype.render=ve,F=[],be=0,ut=function(e,t){return e.__v.__b-t.__v.__b},me=Symbol(),$t=/(PointerCapture)$|Capture$/i,Ne=0,je={},jn=0;var ue,E,Le,bt,Ue=Object.is,we=0,Ot=[],Fe=[],D=C,yt=D.__b,kt=D.__r,vt=D.diffed,wt=D.__c,xt=D.unmount,Ct=D.__;function ze(e,t){D.__h&&D.__h(E,e,we||t),we=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){return we=1,Ln(Tt,e)}function Ln(e,t,n){var s=ze(ue++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Tt(void 0,t),function(o){var i=(s.__N||s.__)[0],a=s.t(i,o);Ue(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=E,!E.__f)){E.__f=!0;var r=E.shouldComponentUpdate;E.shouldComponentUpdate=function(o,i,a){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=o;if(u.__.some(function(d){d.__N&&(p=!0,Ue(d.__[0],d.__N[0])||(c=!0))}),r){var _=r.call(this,o,i,a);return p?_||c:_}return!p||c}}return s.__}function T(e,t){var n=ze(ue++,3);!D.__s&&Dt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function L(e){return we=5,Un(function(){return{current:e}},[])}function Un(e,t){var n=ze(ue++,7);return Dt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Fn(){var e;do{for(;e=Fe.shift();)try{ce(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ot.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ce),t.__h.some(Ve),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(Fe.length)}D.__b=function(e){E=null,yt&&yt(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ct&&Ct(e,t)},D.__r=function(e){kt&&kt(e),ue=0;var t=(E=e.__c).__H;t&&(Le==E?E.__h=[]:(t.__h.some(ce),t.__h.some(Ve),ue=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Le=E},D.diffed=function(e){vt&&vt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&qt(Ot.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Le=E=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(ce),n.__h=n.__h.filter(function(s){return!s.__||Ve(s)})}catch(s){n.__h=[function(){throw s}]}}),wt&&wt(e,t)},D.unmount=function(e){xt&&xt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,qt(Fe.push(r))}else ce(r)}catch(o){t=o}}),s.__H=void 0,t&&D.__e(t,s.__v))};var St=typeof requestAnimationFrame=="function";function Vn(e){var t,n=function(){clearTimeout(s),St&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);St&&(t=requestAnimationFrame(n))}function qt(e){e!=1&&bt==D.requestAnimationFrame||((bt=D.requestAnimationFrame)||Vn)(Fn)}function ce(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function Ve(e){var t=E;e.__c=e.__(),E=t}function Dt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ue(n,e[s])})}function Tt(e,t){return typeof t=="function"?t(e):t}var Et=function(e,t,n,s){var r;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],a=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++o]]=a:i===6?s[1][t[++o]]+=a+"":i?(r=e.apply(a,Et(e,a,n,["",null])),s.push(r),a[0]?t[0]|=2:(t[o-2]=0,t[o]=r)):s.push(a)}return s},Pt=new Map;function At(e){var t=Pt.get(this);return t||(t=new Map,Pt.set(this,t)),(t=Et(this,t.get(e)||(t.set(e,t=(function(n){for(var s,r,o=1,i="",a="",u=[0],p=function(d){o===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,i):o===3&&(d||i)?(u.push(3,d,i),o=2):o===2&&i==="..."&&d?u.push(4,d,0):o===2&&i&&!d?u.push(5,0,!0,i):o>=5&&((i||!d&&o===5)&&(u.push(o,0,i,r),o=6),d&&(u.push(o,d,0,r),o=6)),i=""},c=0;c<n.length;c++){c&&(o===1&&p(),p(c));for(var _=0;_<n[c].length;_++)s=n[c][_],o===1?s==="<"?(p(),u=[u],o=3):i+=s:o===4?i==="--"&&s===">"?(o=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,r=i,i=""):s==="/"&&(o<5||n[c][_+1]===">")?(p(),o===3&&(u=u[0]),o=u,(u=u[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):i+=s),o===3&&i==="!--"&&(o=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var xe="samut:drafts";var R={n:0,visit:"",drafts:{}},Z,z,jt,B=(e,t)=>Je(e).drafts[t]??null,J=(e,t,n)=>Ge(e,s=>({...s,[t]:n})),G=(e,t)=>Ge(e,({[t]:n,...s})=>s),Nt=e=>Object.entries(Je(e).drafts).filter(([,t])=>t.sending);async function It(e){R=[R,Mt(),await Promise.race([zn(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,s)=>s.n-n.n)[0],Ge(e,n=>n)}function Je(e){let t=Mt();return t&&t.n>R.n&&(R=t),R.visit===e?R:{...R,visit:e,drafts:{}}}function Ge(e,t){let{n,drafts:s}=Je(e);R={n:n+1,visit:e,drafts:t(s)};try{localStorage.setItem(xe,JSON.stringify(R))}catch{}Bt()}function Mt(){try{return JSON.parse(localStorage.getItem(xe))}catch{return null}}function Bt(){if(jt=!!z,!(!Z||z))try{z=Z.transaction("kept","readwrite",{durability:"strict"}),z.objectStore("kept").put(R,xe),z.oncomplete=z.onabort=()=>{z=null,jt&&Bt()}}catch{Z=z=null}}function zn(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{Z=t.result,Z.onversionchange=()=>Z.close();let n=Z.transaction("kept").objectStore("kept").get(xe);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function Ce(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,a)=>a in n?Ce(i,n[a]):i);let r=Object.entries(e).filter(([i])=>!s.includes(i)),o=Object.entries(n).map(([i,a])=>[i,Ce(e[i],a)]);return Object.fromEntries([...r,...o])}var l=At.bind(pt),Jn=15e3;function P(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Gn(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function Qn(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=a=>{n.connected()&&(a.sent+=1,a.seat=e.seat,a.timer=setTimeout(()=>a.settle({}),Jn),e.send(a.command))},r=({sent:a,seat:u,command:p})=>!a||u===e.seat||!!p.args.id,o=a=>{let u=a&&t.get(a.id);u&&(typeof a.now=="number"&&u.sent===1&&(n.offset=a.now-Date.now()/1e3),u.settle(a))},i=()=>{let a=Array.from(t.values());a.forEach(u=>clearTimeout(u.timer)),n.connected()&&a.forEach(u=>r(u)?s(u):u.settle({}))};return n.call=(a,u={})=>new Promise(p=>{let c=P(),d={command:{id:c,do:a,args:u},settle:$=>{clearTimeout(d.timer),t.delete(c),p($)},sent:0};if(a==="clock"&&!n.connected())return void p({});t.set(c,d),s(d)}),e.on("msg:custom",o),addEventListener("samut:connection",i),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",i)},n}function Yn(e){let t=n=>{let s=e.get("number");if(!(!n||!n.patch||n.to<=s)){if(n.from!==s)return void e.send({do:"whole"});e.set("state",Ce(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Q(e){let[t,n]=w(e.connected());return T(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Wt(e){function t({model:n,page:s}){let[,r]=w(0);T(()=>{let a=()=>r(p=>p+1),u=()=>s.connected()&&s.call("clock").then(a);return n.on("change:state",a),n.on("change:frame",a),addEventListener("samut:connection",u),u(),()=>{n.off("change:state",a),n.off("change:frame",a),removeEventListener("samut:connection",u)}},[]);let o=n.get("frame"),i=(a,u)=>Gn(o.texts[a]??a,u);return l`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${i} />`}return{initialize:({model:n})=>It(n.get("frame").visit),render({model:n,el:s}){let r=Qn(n),o=Yn(n);return Re(l`<${t} model=${n} page=${r} />`,s),()=>{Re(null,s),o(),r.close()}}}}function Kn(e,t){let[,n]=w(0);return T(()=>{let s=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Xn(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Ht({timer:e,page:t,t:n}){let s=Kn(e,t);if(s==null)return null;let r=s<0,o=r?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${o}</span> <span class="clock-face">${Xn(s)}</span>
  </span>`}var Qe=543;function Ut({question:e,values:t,change:n,frame:s,t:r,disabled:o,children:i}){let a=e.fields.filter($=>!$.more),u=e.fields.filter($=>$.more),p=L(!1);p.current||(p.current=u.some($=>ne({one:t[$.id]})));let c=($,f)=>n({fields:{...t,[$]:f}}),_=$=>{let f=Se[$.kind];return l`<${f} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${r}
      near=${t[$.after]} disabled=${o} set=${b=>c($.id,b)} />`},d=u.map($=>$.text.split(" (")[0]).join(" · ");return l`${a.map(_)}${i}
    ${u.length>0&&l`<details class="more-parts" open=${p.current}>
      <summary class="choice">${r("parts_more",{names:d})}</summary>${u.map(_)}</details>`}`}var Ft=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ne=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Zn({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function Rt({field:e,value:t,set:n,disabled:s}){let r=`part-${e.id}`,o=i=>n(i.target.value);return l`<div class="part"><${Zn} field=${e} of=${r} />
    ${e.kind==="line"?l`<input id=${r} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:l`<textarea id=${r} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function es({field:e,value:t,set:n,disabled:s,t:r}){let o=Array.from({length:e.levels},(i,a)=>a+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(i=>l`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${r("level",{n:i,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Lt({field:e,value:t,set:n,disabled:s}){let r=e.kind==="choices",o=r?t||[]:[t].filter(Boolean),i=a=>{n(r?o.includes(a)?o.filter(u=>u!==a):[...o,a]:t===a?"":a)};return l`<div class="part" role=${r?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(a=>l`<button type="button" key=${a.id} role=${r?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(a.id))} disabled=${s}
      onClick=${()=>i(a.id)}><span class="tick" aria-hidden="true"></span>${a.text}</button>`)}
  </div>`}function ts({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function ns({field:e,value:t,near:n,set:s,disabled:r,frame:o,t:i}){let[a,u]=String(t||"").split("-"),p=/^\d+$/.test(a)&&a.length===4?Number(a)+Qe:a,c=($,f)=>s($||f?`${$}-${f}`:""),_=$=>/^[0-9]{4}$/.test($)?String(Number($)-Qe):$,d=$=>$.replace(/[\u0e50-\u0e59]/g,f=>f.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${u||""} disabled=${r}
        onChange=${$=>c(a||ss($.target.value,n),$.target.value)}>
        <option value="">${i("month")}</option>
        ${o.texts.months.map(($,f)=>{let b=String(f+1).padStart(2,"0");return l`<option key=${b} value=${b}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${p||""} disabled=${r} onInput=${$=>c(_(d($.target.value)),u||"")} />
    </div></div>`}function ss(e,t){let n=new Date,[s,r]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<r?s+1:s)}var Se={text:Rt,line:Rt,level:es,choice:Lt,choices:Lt,month:ns,check:ts};function Ye(e,t,n,s){return e?e.fields.filter(r=>ne({one:(t||{})[r.id]})).map(r=>({id:r.id,label:r.text,...os(r,t[r.id],n,s)})):[]}function os(e,t,n,s){let r=o=>(e.options.find(i=>i.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:r(t)}:e.kind==="choices"?{words:t.map(r).join(" · ")}:e.kind==="month"?{words:Vt(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Vt(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+Qe}`}var zt=(e,t)=>/^\d{4}-\d{2}$/.test(e||"")?Vt(e,t):e;function Y({question:e,values:t,frame:n,t:s}){return l`${Ye(e,t,n,s).map(r=>l`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}function Jt({answer:e,question:t,under:n,frame:s,page:r,t:o,onEdit:i,onDeleted:a,onError:u}){let[p,c]=w(!1),_=Q(r),d=p&&!_&&l`<p class="note later" role="status">${o("sent_later")}</p>`,$=async(m,g)=>{c(!0);let h=await r.call(m,{id:P(),item:e.item,base:e.base,...g});return c(!1),h.ok||u(h),h.ok&&h.saved},f=()=>$("share",{shared:!e.shared}),b=async()=>{let m=await $("delete",{});m&&a(e.item,m)};return e.versions.length?l`<${rs} answer=${e} question=${t} frame=${s} t=${o} busy=${p} later=${d} onEdit=${i}
      choose=${m=>$("choose",{entry:m})} />`:l`<li class="answer">
    <${Gt} one=${e} question=${t} frame=${s} t=${o} />
    ${n&&n(e)}
    ${e.hidden&&l`<p class="note">${o("hidden_from_board")}</p>`}
    <div class="row">
      <button class="button quiet" disabled=${p} onClick=${()=>i(e)}>${o("edit")}</button>
      <button class="button quiet" disabled=${p} onClick=${b}>${o("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&l`<button class="button" disabled=${p}
        aria-pressed=${String(e.shared)} onClick=${f}>${o(e.shared?"unshare":"share")}</button>`}
    </div>
    ${d}
  </li>`}function Gt({one:e,question:t,frame:n,t:s}){return l`<p class="said">${e.year_text&&l`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${Y} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.via&&l`<p class="by from-paper">${s("from_paper")}</p>`}
    ${e.by&&l`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function rs({answer:e,question:t,frame:n,t:s,busy:r,later:o,choose:i,onEdit:a}){let u=()=>{let p=[...new Set(e.versions.map(c=>c.text).filter(Boolean))];a({...e,text:p.join(`
`)})};return l`<li class="answer conflict">
    <p class="note">${s(e.versions.some(p=>p.via)?"conflict_paper":"conflict")}</p>
    ${e.versions.map(p=>l`<div class="version" key=${p.entry}>
        <${Gt} one=${p} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${r} onClick=${()=>i(p.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${r} onClick=${u}>${s("merge")}</button>
    ${o}
  </li>`}function Qt({things:e,t}){return l`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>l`<article key=${n.id}>
      ${n.title&&l`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>l`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&l`<p>${n.num&&l`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&l`<ul>${n.points.map(s=>l`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>l`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function Yt({pieces:e,put:t,into:n,name:s,press:r,t:o}){return e.length?l`<details class="offers"><summary class="choice">${o("offers_title",{n:e.length})}</summary>
    ${e.map(i=>{let a=i.key in t,u=s(a?t[i.key]:n||i.box);return l`<button type="button" key=${i.key} class="choice option" aria-pressed=${String(a)}
        onClick=${()=>r(i)}><span lang="th">${i.words}</span>
        <span class="gentle">${o((a?"offer_in":"offer_take")+(u?"_box":""),{box:u})}</span></button>`})}</details>`:null}function Kt({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(r=>l`<button type="button" role="checkbox" key=${r.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(r.item))} onClick=${()=>n(r.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${$e(r)}</span></button>`)}
  </div>`}var $e=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function Xt({question:e,frame:t,state:n,t:s}){let r=n.answers.filter(o=>o.question===e.id&&!o.own);return l`<section class="mates"><h3>${s("mates_answers",{n:r.length})}</h3>
    ${!r.length&&l`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${r.map(o=>l`<li class="answer" key=${o.item}>
      <p class="said" lang="th">${o.text}</p>
      <${Y} question=${e} values=${o.fields} frame=${t} t=${s} />
      ${o.by&&l`<p class="by">${s("written_by",{name:o.by})}</p>`}</li>`)}</ul></section>`}function Ke({answers:e,questions:t,walk:n=[],frame:s,t:r}){if(!e.length)return l`<p class="gentle">${r("ours_empty")}</p>`;let o=t.filter(i=>e.some(a=>a.question===i.id));return l`${o.map(i=>l`<div key=${i.id} class="ours">
    <h3>${i.text}</h3>
    <ul>${e.filter(a=>a.question===i.id).map(a=>l`<li key=${a.item} lang="th">
      ${a.about&&l`<span class="gentle">${r("gallery_about",{name:(n.find(u=>u.group===a.about)||{}).name})}: </span>`}
      ${a.text}<${Y} question=${i} values=${a.fields} frame=${s} t=${r} /></li>`)}</ul>
  </div>`)}`}function Zt({home:e,frame:t,t:n}){return l`<section>${Object.keys(e).map(s=>l`<h2 key=${s}>${n(`home_${s}`)}</h2>
    ${!e[s].length&&l`<p class="gentle">${n(`home_none_${s}`)}</p>`}
    <ul class="answers">${e[s].map((r,o)=>l`<li class="answer" key=${o} lang="th"><p class="said">${r.what}</p>
      ${(r.who||r.when)&&l`<p class="by">${[r.who,zt(r.when,t)].filter(Boolean).join(" · ")}</p>`}</li>`)}</ul>`)}</section>`}var is={next:"",situation:"why"};function en({item:e,text:t,fields:n={}},s){let r=["",...s.fields.filter(u=>u.kind==="text"||u.kind==="line").map(u=>u.id)],i=[["",t],...Object.entries(n)].filter(([,u])=>u&&typeof u=="string").map(([u,p])=>({key:`${e}:${u}`,item:e,box:is[u]??u,words:p})),a=i.filter(u=>r.includes(u.box)).sort((u,p)=>r.indexOf(u.box)-r.indexOf(p.box));return a.length?a:i.map(u=>({...u,box:""}))}var qe=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",tn=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>qe(e,n).includes(t)),nn=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},Xe=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function Oe(e,t){if(e.put)return e.put;let n=t.filter(r=>(e.from||[]).includes(r.item)),s=Object.fromEntries(n.map(({key:r,words:o})=>[r,tn(e,o)]).filter(([,r])=>r!==void 0));for(let{key:r,item:o,box:i}of n)Xe(s,o)||(s[r]=i);return s}function sn(e,{key:t,item:n,words:s},r,o){let i=[qe(e,r).trim(),s].filter(Boolean).join(`
`);return{...nn(e,r,i),put:{...o,[t]:r},from:[...new Set([...e.from||[],n])]}}function on(e,{key:t,words:n},s){let{[t]:r,...o}=s,[i,...a]=qe(e,r).split(n),u=a.length?[i,a.join(n)].map(p=>p.trim()).filter(Boolean).join(`
`):i;return{...nn(e,r,u),...an(e,s,o)}}function rn(e,t,n){let s=([r,o])=>{let i=t.find(a=>a.key===r);return[r,qe(e,o).trim()||!i?o:tn(e,i.words)]};return an(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,r])=>r!==void 0)))}var an=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!Xe(t,s)||Xe(n,s))});var De=new Map;function pe(e,t,n,s){return De.has(s.id)||De.set(s.id,as(e,t,n,s)),De.get(s.id)}async function as(e,t,n,s){let r=await e.call(s.command||"save",s);De.delete(s.id);let o=B(t,n);return!o||o.id!==s.id||(r.ok&&!r.ask?G(t,n):(r.ask||r.error)&&J(t,n,{...o,sending:null})),r}function ln(e,t){T(()=>{Nt(t).forEach(([n,s])=>pe(e,t,n,s.sending))},[])}var ls=["sure","about","decade","unknown"];function cn(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function un({question:e,asked:t,draft:n,change:s,t:r}){let[o,i]=w(t||!!n.digits||n.how==="unknown");if(!o)return l`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${r("add_year")}
    </button>`;let a=t?e.text:r("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${a}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?a:void 0} placeholder=${r("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${u=>s({digits:u.target.value})} />
    <div class="how" role="radiogroup" aria-label=${r("year_how")}>
      ${ls.map(u=>l`<button type="button" role="radio" key=${u} class="choice"
          aria-checked=${cs(n,u)} onClick=${()=>s(us(n,u))}>
          ${r(u==="unknown"?"year_unknown_choice":`year_${u}`)}
        </button>`)}
    </div>
  </div>`}var cs=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",us=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var $s=10,$n=e=>({item:e||P(),id:P(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function pn(e){let{question:t,about:n,edited:s,single:r,behalf:o,offers:i,links:a,frame:u,page:p,t:c,onTyping:_,onSaved:d,onCancel:$}=e,f=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,[b,m]=w(()=>B(u.visit,f)??(s?fs(s):$n(r))),[g,h]=w(""),[x,v]=w(null),[W,H]=w(""),I=L(null),y=L(b),M=Q(p),A=!!(b.text.trim()||b.digits.trim()||b.how==="unknown"||ne(b.fields));T(()=>_(A),[A]),T(()=>()=>_(!1),[]),T(()=>{s&&I.current&&I.current.focus(),b.sending&&N(b)},[]);let j=k=>{y.current=k,m(k)},S=k=>{j(k),J(u.visit,f,k)},q=(i||[]).flatMap(k=>en(k,t)),U=k=>{let O={...y.current,...k};S({...O,...rn(O,q,Oe(O,q)),id:P(),sending:null}),v(null),h(g==="error"?g:"")},se=(k,O)=>{let te=k.tried.filter(En=>En!==k.id).slice(-$s),Pn={id:k.id,item:k.item,base:[...k.base,...te],question:t.id,about:n,text:k.text,year:cn(k,c),confirmed:O,fields:Ft(t,k.fields),from:k.from,...o?{behalf:o}:{}},it={...k,tried:[...te,k.id],sending:Pn};S(it),N(it)},N=async k=>{h("saving"),v(null);let O=await pe(p,u.visit,f,k.sending);if(y.current.id===k.id){if(O.ok&&!O.ask){j($n(r)),h("saved"),d(O.saved);return}j({...y.current,sending:null}),v(O.ask||null),h(O.ask?"":O.error||"unsent")}},oe=k=>{let O=Oe(y.current,q),te=k.key in O;U(te?on(y.current,k,O):sn(y.current,k,W||k.box,O))},_e=k=>{let O=y.current.from||[];U({from:O.includes(k)?O.filter(te=>te!==k):[...O,k]})},Dn=k=>{se({...b,how:"typed",digits:k,id:P()})},re=g==="saving"&&!M,Tn=()=>{S({...y.current,id:P(),sending:null}),h("")},Ee=Array.from(b.text).length-u.longest,ie=t.answer==="year";return l`<form class="composer" onFocusIn=${({target:k})=>ps(k,H)} onSubmit=${k=>{k.preventDefault(),se(b)}}>
    <fieldset disabled=${re}>
      ${(ie||t.phase==="recall")&&l`<${un} question=${t} asked=${ie} draft=${b}
        change=${U} t=${c} />`}
      ${ie&&l`<label class="label" for="story">${c("story")}</label>`}
      ${t.answer!=="none"&&l`<${Yt} pieces=${q} put=${Oe(b,q)} into=${W} name=${k=>ds(t,k)} press=${oe} t=${c} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${I} id="story" rows=${ie||t.words?2:4} lang="th"
        aria-label=${ie||t.words?void 0:t.text}
        value=${b.text} onInput=${k=>U({text:k.target.value})}></textarea>`}
      <${Ut} question=${t} values=${b.fields||{}} change=${U} frame=${u} t=${c} disabled=${re}>
        ${a&&l`<${Kt} links=${a} draft=${b} link=${_e} t=${c} />`}<//>
    </fieldset>
    ${Ee>0&&l`<p class="note bad">${c("too_long",{n:Ee})}</p>`}
    ${x&&l`<${ms} ask=${x} t=${c} suggest=${Dn} confirm=${()=>se(b,x.doubt)}
      again=${()=>{v(null),U({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(re?"later":g==="saved"?"good":"")} role="status">
      ${_s(g,A,re,c)}
    </p>
    <div class="row">
      ${re?l`<button type="button" class="button" onClick=${Tn}>${c("take_back")}</button>`:l`<button class="button primary" disabled=${g==="saving"||Ee>0}>
            ${c(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{G(u.visit,f),$()}}>${c("cancel")}</button>`}
    </div>
  </form>`}function ps({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var ds=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function _s(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function fs(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:r,typed:o,fields:i,from:a}=e;return{item:n,id:P(),base:s,tried:[],text:r,how:t,digits:o,fields:i||{},from:a||[]}}function ms({ask:e,t,suggest:n,confirm:s,again:r}){let o=L(null);return T(()=>o.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>l`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${r}>${t("ask_again")}</button>
  </div>`}function ee(e){let{question:t,about:n,aboutName:s,add:r,again:o,links:i,under:a,offers:u,begin:p,heading:c,state:_,frame:d,page:$,t:f,onTyping:b,moved:m,say:g}=e,[h,x]=w(null),v=r&&B(d.visit,`${t.id}:${n||""}:`),[W,H]=w(!!v),I=t.by==="person",y=_.answers.filter(N=>N.question===t.id&&(N.about||"")===(n||"")&&(!I||N.own)),A=t.single&&y.length>0||t.most>0&&y.length>=t.most,j=!W&&(o||r&&y.length>0),S=async(N,oe)=>{let _e=await $.call("restore",{id:P(),item:N,entry:oe});g(_e.ok?{words:f("restored")}:_e)},q=N=>{x(N),r&&scrollTo(0,0)},U=(N,oe)=>g({words:f("deleted"),undo:()=>S(N,oe)}),se=N=>{h&&h.base.length?g({words:f("saved"),undo:()=>S(h.item,N)}):(h||m||r)&&g({words:f("saved")}),x(null),H(!1)};return l`<section class="question" aria-labelledby="asked">
    ${s&&l`<p class="about">${f("gallery_about",{name:s})}</p>`}
    ${t.under&&l`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&l`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&l`<p class="gentle">${f("extra")}</p>`}
    ${I&&l`<p class="note own-only">${f(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${p&&p(h,q)}
    ${!A&&!h&&j&&r&&l`<button class="button primary add-line" onClick=${()=>H(!0)}>${r}</button>`}
    ${(h||!A&&!j)&&l`<${pn} key=${t.id+n+(h?h.item:"")} question=${t} about=${n}
      edited=${h} single=${_.single&&_.single[t.id]} frame=${d}
      offers=${u||_.offers&&_.offers[t.id]} links=${i} page=${$} t=${f} onTyping=${b}
      onSaved=${se} onCancel=${()=>x(null)} />`}
    <h3>${I?f("my_answers"):f(c||"our_answers",{n:y.length})}</h3>
    ${y.length===0&&l`<p class="gentle">${f("no_answers")}</p>`}
    <ul class="answers">
      ${[...y].reverse().map(N=>l`<${Jt} key=${N.item} answer=${N} under=${a} page=${$} t=${f}
          question=${t} frame=${d} onEdit=${q} onDeleted=${U} onError=${g} />`)}
    </ul>
    ${o&&j&&!h&&l`<button class="button" onClick=${()=>H(!0)}>${f("add_one")}</button>`}
  </section>`}function dn(e,t,n,s,r){if(!t||!n)return[];let o=i=>JSON.stringify((t.fields||{})[i])===JSON.stringify((n.fields||{})[i]);return Ye(e,t.fields,s,r).filter(i=>!o(i.id))}function fn({question:e,frame:t,state:n,page:s,t:r,say:o}){let i=n.answers.filter(a=>a.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${r("ticks_none")}</p>`}
    ${i.map(a=>l`<${hs} key=${a.item} answer=${a} question=${e} frame=${t} state=${n}
      page=${s} t=${r} say=${o} />`)}
  </section>`}function hs({answer:e,question:t,state:n,page:s,t:r,say:o}){let[i,a]=w({}),u=Q(s),p=n.answers.find(m=>m.question===t.id&&m.of===e.item),c=p&&p.fields||{},_=p&&p.from||[],d=(m,g)=>m in i?i[m]:g,$=async(m,g,h)=>{a(v=>({...v,[m]:!h}));let x=await s.call("tick",{id:P(),question:t.id,of:e.item,on:!h,...g});a(({[m]:v,...W})=>W),x.ok||o(x)},f=(m,g,h,x)=>{let v=d(m,x);return l`<button type="button" role="checkbox" key=${m} class="choice option" aria-checked=${String(v)}
      disabled=${m in i} onClick=${()=>$(m,h,v)}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${g}</span></button>`},b=n.offers&&n.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${t.fields.map(m=>{let g=m.options.filter(h=>d(h.id,(c[m.id]||[]).includes(h.id)));return l`<div key=${m.id} role="group" aria-label=${m.text}>
        <p class="label"><strong>${r("ticks_met",{n:g.length,all:m.options.length})}</strong></p>
        ${m.options.map(h=>f(h.id,h.text,{field:m.id,option:h.id},(c[m.id]||[]).includes(h.id)))}
      </div>`})}
    ${b.length>0&&l`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter(m=>d(m.item,_.includes(m.item))).length})}</summary>
      ${b.map(m=>f(m.item,$e(m),{from:m.item},_.includes(m.item)))}</details>`}
    ${Object.keys(i).length>0&&!u&&l`<p class="note later" role="status">${r("sent_later")}</p>`}
  </article>`}function mn({state:e,t}){return l`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&l`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>l`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function Te({questions:e,frame:t,state:n,t:s}){let r=n.before.filter(a=>e.some(u=>u.id===a.question)),o=n.answers.filter(a=>e.some(u=>u.id===a.question)),i=[...new Set([...r,...o].map(a=>a.item))];return i.length?l`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${i.map(a=>{let[u,p]=[r,o].map(_=>_.find(d=>d.item===a)),c=e.find(_=>_.id===(u||p).question);return l`<tr key=${a} class=${gs(u,p)?"":"changed"}>
        <td lang="th"><${_n} card=${u} other=${p} none=${s("pair_new")} question=${c} frame=${t} t=${s} /></td>
        <td lang="th"><${_n} card=${p} other=${u} none=${s("pair_gone")} question=${c} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:l`<p class="gentle">${s("ours_empty")}</p>`}var gs=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function _n({card:e,other:t,none:n,question:s,frame:r,t:o}){return e?l`<p class="said">${e.text}</p>
    ${dn(s,e,t,r,o).map(i=>l`<p class="part-said" key=${i.id}>
      <span class="gentle">${i.label}</span> ${i.words}</p>`)}`:l`<span class="gentle">${n}</span>`}function et({frame:e,state:t,t:n}){let{able:s=[],measured:r=[]}=t.again,o=e.questions.filter(a=>a.under&&t.answers.some(u=>u.question===a.id)),i=a=>e.questions.find(u=>u.id===a);return l`<section class="shows"><h2>${n("again_situation")}</h2>
    ${!o.length&&l`<p class="gentle">${n("again_no_situation")}</p>`}
    ${o.map(a=>l`<article key=${a.id}><p><strong>${a.text}</strong></p>
      <${Y} question=${a} values=${t.answers.find(u=>u.question===a.id).fields} frame=${e} t=${n} /></article>`)}
    <h2>${n("again_able")}</h2>
    ${!s.length&&l`<p class="gentle">${n("again_no_able")}</p>`}
    ${s.map(({question:a,mean:u,n:p})=>l`<article key=${a}><p>${i(a).text}</p>
      <p><strong>${n("again_mean",{mean:u,n:p,all:i(a).fields[0].levels})}</strong></p></article>`)}
    ${r.map(({instrument:a,...u})=>l`<article key=${a}>
      <p>${e.instruments.find(p=>p.id===a).title}</p><p><strong>${n("again_measured",u)}</strong></p></article>`)}</section>`}function hn(e){let{question:t,frame:n,state:s,t:r}=e,o=s.offers[t.id]||[],i=o.filter(u=>!s.answers.some(p=>Ze(p,u))),a=(u,p)=>l`
    ${u&&o.filter(c=>u.from.includes(c.item)).map(c=>l`<p class="note" lang="th" key=${c.item}>
      <strong>${r("again_was")}</strong> ${c.text}</p>`)}
    <details class="offers" key="data"><summary class="choice">${r("again_data")}</summary><${et} ...${e} /></details>
    ${!u&&i.length>0&&l`<h3>${r("again_goals",{n:i.length})}</h3>
      <ul class="answers">${i.map(c=>l`<li class="answer" key=${c.item}>
        <p class="said" lang="th">${c.text}</p>
        <${Y} question=${t} values=${c.fields} frame=${n} t=${r} />
        <button class="button primary" onClick=${()=>p(bs(c,s))}>${r("again_begin")}</button></li>`)}</ul>`}`;return l`<${ee} ...${e} again=${o.length>0} begin=${a} heading="again_done" offers=${[]} />`}var Ze=(e,t)=>e.from.includes(t.item),bs=(e,t)=>({item:t.again.to[e.item]||P(),base:[],text:e.text,typed:"",fields:e.fields,from:[e.item]});function gn({question:e,frame:t,state:n,t:s}){let r=n.answers.filter(_=>_.question===e.id),o=(n.offers[e.id]||[]).map(_=>({..._,question:e.id})),i=o.flatMap(_=>{let d=r.filter($=>Ze($,_));return d.length?d.map($=>[_,$]):[[_,_]]}),a=r.filter(_=>!o.some(d=>Ze(_,d))).map(_=>[null,_]),u=[...i,...a].map((_,d)=>_.map($=>$&&{...$,item:d})),[p,c]=[0,1].map(_=>u.map(d=>d[_]).filter(Boolean));return l`<${Te} questions=${[e]} frame=${t} state=${{before:p,answers:c}} t=${s} />`}function bn({frame:e,go:t,...n}){let{t:s}=n,{surveys:r,questionnaires:o}=e,i=a=>a.map(u=>l`<${ks} key=${u.id} one=${u} frame=${e} ...${n} />`);return l`<section class="measures"><h2>${s("m_surveys")}</h2>
    ${r.map(a=>l`<article class="measure" key=${a.id}><h3>${a.num} ${a.title}</h3>
      ${e.here[a.id]?l`<p class="gentle">${s("q_here")}</p>
            ${i(o.filter(u=>u.survey===a.id))}
            ${e.instruments.some(u=>e.here[a.id].includes(u.id))&&l`<button class="button wide"
              onClick=${()=>t(0)}>${s("q_scale")}</button>`}`:l`<${ys} survey=${a} t=${s} />`}</article>`)}
    ${o.filter(a=>!a.survey).map(a=>l`<article class="measure" key=${a.id}>${i([a])}</article>`)}
  </section>`}var ys=({survey:e,t})=>l`<p class="gentle">${e.needs_internet&&t("m_internet")}${e.sensitive&&l` · ${t("m_personal")}`}</p>
  ${e.url?l`<a class="button wide" href=${e.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${e.url}</p>`:l`<p class="note">${t("m_no_link")}</p>`}`;function ks({one:e,state:t,t:n,...s}){let r=c=>(t.filled[e.id]||{})[c]||{},o=c=>B(s.frame.visit,`filled:${e.id}:${c}`),[i,a]=w(()=>e.whens.find(o)??null),u=e.whens.some(c=>Object.keys(r(c)).length),p=async()=>{let c=await s.page.call("empty",{instrument:e.id});s.say(c.ok?{words:n("m_withdrawn")}:c)};return l`<h4>${e.title}</h4><p class="gentle">${n(`q_by_${e.by}`)}</p>
    ${i!==null?l`<${vs} key=${i} one=${e} when=${i} now=${r(i)} t=${n} close=${()=>a(null)} ...${s} />`:l`${e.whens.map(c=>l`<button key=${c} class="button wide" onClick=${()=>a(c)}>
            ${c&&`${n(`m_${c}`)}: `}${n(Object.keys(r(c)).length?"q_change":"q_open")}</button>
            <p class="gentle">${n("q_answered",{n:Object.keys(r(c)).length,all:e.items.length})}</p>`)}
          ${u&&e.by==="person"&&l`<button class="button quiet wide" onClick=${p}>${n("q_empty")}</button>`}
          <p class="gentle">${n("m_source",{words:e.source})}</p>
          ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}`}function vs({one:e,when:t,now:n,frame:s,page:r,t:o,onTyping:i,say:a,close:u}){let p=`filled:${e.id}:${t}`,[c,_]=w(()=>B(s.visit,p)||{answers:{}}),[d,$]=w(!1),f=Q(r),b=Object.keys(c.answers).length>0;T(()=>{if(b)return i(!0),()=>i(!1)},[b]),T(()=>{c.sending&&v(c.sending)},[]);let m=y=>{_(y),J(s.visit,p,y)},g=(y,M)=>m({...c,id:null,sending:null,answers:{...c.answers,[y]:M}}),h=y=>y.id in c.answers?c.answers[y.id]:n[y.id],x=e.items.filter(y=>y.kind==="number"&&!yn(y,h(y))).length,v=async y=>{$(!0);let M=await pe(r,s.visit,p,y);if($(!1),!M.ok)return a(M);a({words:o("q_saved")}),u()},W=()=>{let y=e.items.filter(S=>S.id in c.answers),M=Object.fromEntries(y.map(S=>[S.id,Ss(S,c.answers[S.id])])),A=c.id||P(),j={command:"fill",id:A,instrument:e.id,when:t,answers:M,agreed:e.by==="person"};m({...c,id:A,sending:j}),v(j)},H=()=>{G(s.visit,p),u()},I=e.by!=="person"||c.agreed||Object.keys(n).length>0;return l`${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(y=>l`<div class="asked-one composer" key=${y.id}>
      <${xs[y.kind]||Se.choice} field=${y} value=${h(y)} t=${o} disabled=${d} set=${M=>g(y.id,M)} />
      ${y.kind==="choices"&&l`<p class="gentle">${o("q_choices")}</p>`}
      ${y.personal&&l`<p class="note">${o("q_personal")}</p>`}</div>`)}
    ${e.by==="person"&&l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(I)} disabled=${d}
      onClick=${()=>m({...c,agreed:!I})}><span class="tick" aria-hidden="true"></span><span>${o("q_agree")}</span></button>`}
    ${x>0&&l`<p class="note" role="status">${o("q_fix",{n:x})}</p>`}
    ${d&&!f&&l`<p class="note later" role="status">${o("sent_later")}</p>`}
    <button class="button primary wide" disabled=${d||!b||x>0||!I} onClick=${W}>${o("q_send")}</button>
    <button class="button quiet wide" disabled=${d} onClick=${H}>${o("q_close")}</button>`}function ws({field:e,value:t,set:n,t:s,disabled:r}){let o=!yn(e,t);return l`<div class="part"><label class="label" for=${`part-${e.id}`}>${e.text}</label>
    <input id=${`part-${e.id}`} class="line" inputmode=${e.least<0?"text":"decimal"} autocomplete="off" value=${t??""}
      aria-invalid=${String(o)} disabled=${r} onInput=${i=>n(i.target.value)} />
    <p class=${o?"note confirm":"gentle"} role=${o&&"alert"}>${s("q_between",e)}</p></div>`}var xs={text:Se.text,number:ws},Cs=e=>e.replace(/[\u0e50-\u0e59]/g,t=>t.charCodeAt(0)-3664).replace(/[\s,]/g,""),tt=e=>Cs(String(e??"")),yn=({least:e,most:t},n)=>{let s=tt(n);return!s||/^-?\d+(\.\d+)?$/.test(s)&&Number(s)>=e&&Number(s)<=t},Ss=(e,t)=>e.kind!=="number"?t:tt(t)?Number(tt(t)):null;function vn({frame:e,...t}){let{t:n}=t;return l`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>l`<${qs} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var kn=e=>({when:e,answers:{},code:""});function qs({one:e,frame:t,state:n,page:s,t:r,onTyping:o,say:i}){let a=n.measures[e.id],u=`measure:${e.id}`,[p,c]=w(()=>B(t.visit,u)),[_,d]=w(!1);T(()=>(o(!!p),()=>o(!1)),[!!p]);let $=g=>{c(g),g?J(t.visit,u,g):G(t.visit,u)},f=async g=>{let h=await s.call("consent",{instrument:e.id,given:g});if(!h.ok)return i(h);$(g?kn("before"):null),g||i({words:r("m_withdrawn")})},b=g=>$({...kn(g),answers:(a[g]||{}).answers||{}}),m=()=>{$(null),scrollTo(0,0)};return l`<article class="measure"><h3>${e.title}</h3>
    ${_?l`<p class="note good" role="status">${r("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>d(!1)}>${r("m_back")}</button>`:a.consent?p?l`<${Ds} one=${e} mine=${a} draft=${p} keep=${$} page=${s} t=${r} say=${i} saved=${m} />`:l`<${Ps} one=${e} mine=${a} t=${r} open=${b} withdraw=${()=>f(!1)} />`:l`<${Os} t=${r} begin=${()=>f(!0)} skip=${()=>d(!0)} />`}
    ${!_&&!p&&l`<p class="gentle">${r("m_items",{n:e.items.length})} · ${r("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}
    ${a.consent&&p&&l`<button class="button quiet wide" onClick=${()=>{$(null),!a.before.answers&&!a.after.answers&&f(!1),d(!0)}}>
      ${r("m_skip")}</button>`}
  </article>`}function Os({t:e,begin:t,skip:n}){let[s,r]=w(!1);return l`<button class="button wide" onClick=${n}>${e("m_skip")}</button>
    <button type="button" role="checkbox" class="choice option" aria-checked=${String(s)}
      onClick=${()=>r(!s)}><span class="tick" aria-hidden="true"></span><span>${e("m_consent")}</span></button>
    <button class="button primary wide" disabled=${!s} onClick=${t}>${e("m_begin")}</button>
    ${!s&&l`<p class="gentle">${e("m_tick")}</p>`}`}function Ds({one:e,mine:t,draft:n,keep:s,page:r,t:o,say:i,saved:a}){let[u,p]=w(!1),c=e.items.filter($=>!($.id in n.answers)).length,_=($,f)=>s({...n,id:null,answers:{...n.answers,[$]:f}}),d=async()=>{let $={...n,id:n.id||P()};s($),p(!0);let f=await r.call("measure",{id:$.id,instrument:e.id,when:$.when,answers:$.answers,code:$.code});if(p(!1),!f.ok)return i(f);a()};return l`<${Ts} draft=${n} keep=${s} mine=${t} t=${o} />
    ${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(($,f)=>l`<div class="part asked-one" role="radiogroup" key=${$.id} aria-label=${$.text}>
      <p class="label"><span class="num">${f+1}</span> ${$.text}</p>
      <div class="responses">${e.responses.map((b,m)=>{let g=e.values[m];return l`<button type="button" role="radio" key=${b} class="choice" aria-checked=${String(n.answers[$.id]===g)}
          onClick=${()=>_($.id,g)}>${b}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?l`<p class="gentle">${o("m_coded")}</p>`:l`<label class="label" for="code">${o("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${$=>s({...n,id:null,code:$.target.value})} />
          <p class="gentle">${o("m_code_hint")}</p>`}
    ${c>0&&l`<p class="note" role="status">${o("m_left",{n:c})}</p>`}
    <button class="button primary wide" disabled=${u||c===e.items.length} onClick=${d}>${o("m_save")}</button>`}function Ts({draft:e,keep:t,mine:n,t:s}){let r=o=>t({...e,id:null,when:o,answers:(n[o]||{}).answers||e.answers});return l`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(o=>l`<button type="button" role="radio" key=${o} class="choice"
      aria-checked=${String(e.when===o)} onClick=${()=>r(o)}>${s(`m_${o}`)}</button>`)}</div></div>`}function Ps({one:e,mine:t,t:n,open:s,withdraw:r}){let o=["before","after"].filter(i=>t[i].answers);return l`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${o.map(i=>l`<${Es} key=${i} one=${e} when=${i} result=${t[i]} t=${n} />`)}
    ${t.change!==null&&l`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(i=>l`<button class="button quiet wide" key=${i} onClick=${()=>s(i)}>
      ${n(`m_${i}`)}: ${n(t[i].answers?"m_change_answers":"m_begin")}</button>`)}
    <button class="button quiet wide" onClick=${r}>${n("m_withdraw")}</button>`}function Es({one:e,when:t,result:n,t:s}){let r=e.values[e.values.length-1]*e.items.length;return l`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):l`<span class="score">${s("m_score",{n:n.total,all:r})}</span><br />${n.band}`}</p>`}var wn="samut:closed";function xn({state:e,page:t,t:n,say:s}){let{announced:r,called:o,pause:i}=e,[a,u]=w(As),p=()=>{u(r.id);try{sessionStorage.setItem(wn,r.id)}catch{}},c=async()=>{let _=await t.call("came");_.ok||s(_)};return l`<div role="status">
    ${o&&l`<div class="notice call"><strong>${n("called")}</strong>
      <button class="button primary" onClick=${c}>${n("came")}</button></div>`}
    ${r.text&&r.id!==a&&l`<div class="notice"><p><strong>${n("announced")}</strong>
      <span lang="th">${r.text}</span></p><button class="button" onClick=${p}>${n("close")}</button></div>`}
    ${i.text&&l`<div class="notice rest"><p><strong lang="th">${i.text}</strong> <span>${n("pause_time",{time:i.time})}</span></p></div>`}
  </div>`}function As(){try{return sessionStorage.getItem(wn)}catch{return""}}var js=["attendance","contact","happiness","research"];function Cn({own:e,page:t,t:n,say:s}){let[r,o]=w(!1),i=async(u,p)=>{let c=await t.call(u,p);return c.ok||s(c),c.ok},a=async u=>await i("ask_to_erase",{asked:u})&&o(!1);return l`<details class="own-data"><summary class="button quiet">${n("own_link")}</summary>
    <p>${n("own_free")}</p>
    <p class="label">${n("own_agree")}</p>
    ${js.map(u=>l`<button type="button" role="checkbox" key=${u} class="choice option" aria-checked=${String(e.agreed[u])}
      onClick=${()=>i("agree",{[u]:!e.agreed[u]})}><span class="tick" aria-hidden="true"></span>${n(`own_${u}`)}</button>`)}
    ${e.erased&&l`<p class="note">${n("own_erased",{at:e.erased})}</p>`}
    ${e.asked?l`<p class="note">${n("own_erase_asked")}</p><button class="button quiet" onClick=${()=>a(!1)}>${n("own_erase_back")}</button>`:!r&&l`<button class="button quiet" onClick=${()=>o(!0)}>${n("own_erase")}</button>`}
    ${r&&!e.asked&&l`<div class="ask"><p>${n("own_erase_what")}</p><p>${n("own_erase_leaves")}</p>
      <button class="button" onClick=${()=>a(!0)}>${n("own_erase_ask")}</button>
      <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div>`}
  </details>`}var Pe="plan_goal";function Sn({questions:e,frame:t,state:n,page:s,t:r,onTyping:o,moved:i,say:a}){let[u,p]=w(""),c=$=>{p($),scrollTo(0,0)},_=e.find($=>$.id===u),d={frame:t,state:n,page:s,t:r};return _?l`<div class="plan-row">
    <button class="button quiet" onClick=${()=>c("")}>${r("plan_back")}</button>
    <${_.id===Pe?Bs:Ws} question=${_} onTyping=${o} moved=${i} say=${a} ...${d} />
  </div>`:l`<${Ns} questions=${e} go=${c} ...${d} />`}function Ns({questions:e,go:t,frame:n,state:s,t:r}){let o=e.find(c=>c.id===Pe),i=c=>s.answers.filter(_=>_.question===c),a=s.plan.rows.filter(c=>c.heading||e.some(_=>_.id===c.question)),u=a.filter(c=>!c.heading),p=u.filter(c=>i(c.question).length);return l`<section class="plan-home">
    ${o&&l`<div class="plan-goals"><h2>${o.text}</h2>
      ${i(o.id).length===0&&l`<p class="gentle">${r("plan_goals_none")}</p>`}
      <ol>${i(o.id).map(c=>l`<li key=${c.item} lang="th">${c.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(o.id)}>${r(i(o.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${r("plan_rows")}</h2>
    <p class="plan-filled">${r("plan_filled",{n:p.length,all:u.length})}</p>
    <div class="progress" aria-hidden="true">${u.map(c=>l`<span key=${c.question}
      class=${i(c.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${a.map(c=>l`<li key=${c.question}>${c.heading?l`<h3><span class="num">${c.num}</span> ${c.text}</h3>`:l`<button class="choice plan-choice" onClick=${()=>t(c.question)}>
          <span><span class="num">${c.num}</span> ${c.text}</span>
          <${Ms} lines=${i(c.question).length} draft=${Is(B(n.visit,`${c.question}::`))} t=${r} />
        </button>`}</li>`)}</ul>
  </section>`}var Is=e=>e&&(e.text.trim()||ne(e.fields));function Ms({lines:e,draft:t,t:n}){return t?l`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?l`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:l`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function Bs(e){let{question:t,state:n,t:s}=e,r=n.answers.filter(o=>o.question===t.id).length;return l`<p class="note">${s(r>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${ee} ...${e} />`}var qn=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function Ws(e){let{question:t,state:n,t:s}=e,r=n.offers&&n.offers[t.id]||[];return l`<${ee} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${r.filter(o=>o.question!==Pe)} links=${r.filter(o=>o.question===Pe)}
    under=${o=>l`<${Hs} thread=${n.plan.threads[o.item]} t=${s} />`} />`}function Hs({thread:e,t}){return!e||!e.length?null:l`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>l`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${$e(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function Rs(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function nt({answers:e,questions:t,t:n,empty:s}){if(!e.length)return l`<p class="gentle">${s}</p>`;let r=Object.fromEntries(t.map(o=>[o.id,o.text]));return l`<ol class="timeline">
    ${Rs(e).map(o=>l`<li key=${o.item} class=${o.year==null?"undated":""}>
        <span class="when">${o.year_text||n("year_unknown")}</span>
        <span class="what">${o.text||r[o.question]}</span>
        ${o.text&&l`<span class="asked">${r[o.question]}</span>`}
      </li>`)}
  </ol>`}var de=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function Ls({frame:e,state:t,page:n,t:s}){let[r,o]=w({led:de(t),phase:t.phase,step:0}),[i,a]=w(null),u=L(!1),[,p]=w(0);ln(n,e.visit);let c=()=>o({led:de(t),phase:t.phase,step:0});T(()=>{r.led!==de(t)&&!u.current&&c()}),T(()=>{On(t,e)&&!u.current&&location.assign(`/a/${t.lead}`)});let _=g=>{u.current=g,p(h=>h+1)},d=g=>{o({...r,step:g}),scrollTo(0,0)},$=Us(r.phase,t,e),f=$[Math.min(r.step,$.length-1)],b=r.led!==de(t),m={frame:e,state:t,page:n,t:s,onTyping:_,moved:b,go:d,say:a};return l`<div class="form" data-phase=${r.phase}>
    <div class="bar">
      <strong>${rt(r.phase,e,s)}</strong>
      <${Ht} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${xn} state=${t} page=${n} t=${s} say=${a} />
    <${Qs} steps=${$} now=${$.indexOf(f)} t=${s} />
    ${On(t,e)&&l`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${b&&l`<${Xs} state=${t} frame=${e} t=${s} go=${c} />`}
    ${!b&&r.phase!==t.phase&&l`<button class="button" onClick=${c}>${s("now_at")}</button>`}
    <${zs} step=${f} at=${r} key=${r.phase+$.indexOf(f)+(f.about||"")} ...${m} />
    <${Ys} steps=${$} now=${$.indexOf(f)} go=${d} t=${s} />
    ${r.phase===t.phase&&!b&&l`<${Zs} state=${t} frame=${e} t=${s}
      go=${g=>o({led:de(t),phase:g,step:0})} />`}
    <${Cn} own=${t.own} page=${n} t=${s} say=${a} />
    ${i&&l`<${eo} toast=${i} t=${s} close=${()=>a(null)} />`}
  </div>`}function Us(e,t,n){if(n.kind!=="memory")return e==="gallery"?Vs(e,t,n):Fs(e,t,n);let s=o=>n.questions.filter(i=>i.phase===o).map(i=>({question:i}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let r=t.rounds.mine;return r?[{work:r},...s(e).map(o=>({...o,about:r})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function Fs(e,t,n){let s=n.phases.find(p=>p.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let r=n.questions.filter(p=>p.phase===(s.looks_at||e));if(s.board==="home")return[{home:!0}];let o=p=>n.questions.find(c=>c.id===p),i=n.questions.filter(p=>s.revises.includes(p.id)),a=[...r,...i];if(!s.shows.length&&!a.length)return[{look:!0}];if(s.board==="again")return[{data:!0},...r.map(p=>({goals:p})),{sides:r[0],ours:[]}];if(s.board==="plan"){let p=r.map(c=>qn(c,t.plan.off));return[{plan:p},{ours:p}]}let u=p=>p.of?{ticks:p}:{question:p,again:i.includes(p),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...i.length?[{asked:!0}]:[],...a.map(u),...a.length?[{ours:r.map(p=>p.of?o(p.of):p),again:i.filter(p=>!p.of)}]:[]]}function Vs(e,t,n){let s=t.rounds.mine,r=n.questions.filter(o=>o.phase===e);return s?[{work:s},...r.map(o=>({question:o,about:s})),{ours:r,again:[]}]:[{late:!0}]}var On=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function zs({step:e,at:t,moved:n,frame:s,state:r,page:o,t:i,onTyping:a,say:u,go:p}){if(e.question){let c=r.walk.find(_=>_.group===e.about);return l`<${ee} question=${e.question} again=${e.again} about=${e.about} aboutName=${c&&c.name}
      frame=${s} state=${r} page=${o} t=${i} onTyping=${a} moved=${n} say=${u} />
      ${e.mates&&l`<${Xt} question=${e.question} frame=${s} state=${r} t=${i} />`}`}return e.plan?l`<${Sn} questions=${e.plan} frame=${s} state=${r} page=${o} t=${i} onTyping=${a}
      moved=${n} say=${u} />`:e.data?l`<${et} frame=${s} state=${r} t=${i} />`:e.goals?l`<${hn} question=${e.goals} frame=${s} state=${r} page=${o} t=${i} onTyping=${a}
      moved=${n} say=${u} />`:e.measures?l`<${vn} frame=${s} state=${r} page=${o} t=${i} onTyping=${a} say=${u} />`:e.surveys?l`<${bn} frame=${s} state=${r} page=${o} t=${i} onTyping=${a} say=${u} go=${p} />`:e.ticks?l`<${fn} question=${e.ticks} frame=${s} state=${r} page=${o} t=${i} say=${u} />`:e.asked?l`<${mn} state=${r} t=${i} />`:e.work?l`<${Js} work=${r.walk.find(c=>c.group===e.work)} frame=${s} t=${i} />`:e.home?l`<${Zt} home=${r.home} frame=${s} t=${i} />`:e.look?l`<${st} title=${i("look_title")} text=${i("look_text")} />`:e.shows?l`<${Qt} things=${e.shows} t=${i} />`:e.waiting?l`<${st} title=${i("waiting_title")} text=${i("waiting_text")} />`:e.late?l`<${st} title=${i("gallery_wait_title")}
      text=${i((s.kind==="memory"?"gallery_":"walk_")+(r.rounds.number?"late":"wait"))} />`:l`<${Gs} phase=${t.phase} ours=${e.ours} again=${e.again} sides=${e.sides} frame=${s} state=${r} page=${o} t=${i} say=${u} />`}var st=({title:e,text:t})=>l`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function Js({work:e,frame:t,t:n}){return e?l`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?l`<${nt} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:l`<${Ke} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function Gs({phase:e,ours:t,again:n=[],sides:s,frame:r,state:o,page:i,t:a,say:u}){let p=o.done.includes(e),c=async()=>{let d=await i.call("done",{phase:e,done:!p});d.ok||u(d)},_=o.answers.filter(d=>r.questions.some($=>$.id===d.question&&$.phase==="recall"));return l`<section>
    ${t?l`<h2>${a(ot(t)?"mine_title":"ours_title")}</h2>
          ${s&&l`<${gn} question=${s} frame=${r} state=${o} t=${a} />`}
          ${n.length>0&&l`<${Te} questions=${n} frame=${r} state=${o} t=${a} />`}
          ${t.length>0&&l`<${Ke} questions=${t} frame=${r} t=${a} walk=${o.walk}
            answers=${o.answers.filter(d=>t.some($=>$.id===d.question)&&(d.own||!ot(t)))} />`}`:l`<h2>${a("timeline_title")}</h2>
          <${nt} answers=${_} questions=${r.questions} t=${a} empty=${a("timeline_empty")} />`}
    ${p&&l`<p class="note good">${a("done_words")}</p>`}
    <button class=${"button "+(p?"quiet":"primary")} onClick=${c}>${a(p?"done_no":"done_yes")}</button>
  </section>`}var ot=e=>e.length>0&&e.every(t=>t.by==="person");function Qs({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return l`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((r,o)=>l`<span key=${o} class=${o<=t?"past":""} />`)}
  </div>`}function Ys({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let r=e.length-1;return l`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===r?0:r)}>
      ${s(t===r?e[r].surveys?"m_to_measures":"to_questions":Ks(e[r]))}
    </button>
    <button class="button" disabled=${t===r} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function Ks(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":ot(e.ours||[])?"to_mine":"to_ours"}function Xs({state:e,frame:t,t:n,go:s}){let r=e.phase==="gallery"&&e.rounds.number,o=r?n("moved_round",{n:r}):n("moved",{phase:rt(e.phase,t,n)});return l`<div class="moved" role="status"><p>${o}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function Zs({state:e,frame:t,t:n,go:s}){let r=e.reached.filter(o=>o!==e.phase&&o!=="gallery");return l`<p class="reopen">
    ${r.map(o=>l`<button class="button quiet" key=${o} onClick=${()=>s(o)}>
      ${n("back_to",{phase:rt(o,t,n)})}
    </button>`)}
  </p>`}function eo({toast:e,t,close:n}){T(()=>{let r=setTimeout(n,1e4);return()=>clearTimeout(r)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("not_saved"));return l`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&l`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function rt(e,t,n){let s=t.phases.find(r=>r.id===e);return s?s.title:n("phase_waiting")}var Tr=Wt(Ls);export{Tr as default};
