var O,wt,eo,U,De,ge,xt,me,St,Be,Ie,to,oe=Symbol.for("pv"),be={},ye=[],no=/^m(i|n|o|s|text|space)$/,Le=Array.isArray,Ne=ye.slice,X=Object.assign;function Y(e){e&&e.parentNode&&e.remove()}function Ct(e,t,n){var s,o,a,r={},i=arguments.length;for(a in t)a=="key"?s=t[a]:a=="ref"&&typeof e!="function"?o=t[a]:r[a]=t[a];return i>2&&(r.children=i>3?Ne.call(arguments,2):n),se(e,r,s,o,null)}function se(e,t,n,s,o){var a={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:oe,__v:o||++wt,__i:-1,__u:0};return!o&&O.vnode&&O.vnode(a),a}function ke(e){return e.children}function _e(e,t){this.props=e,this.context=t,this.__g=0}function K(e,t){if(t==null)return e.__&&K(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:K(e)}function so(e){var t,n=e.__v,s=n.__e,o=[],a=[],r=e.__P;r&&((t=X({constructor:oe},n)).__v=n.__v+1,O.vnode&&O.vnode(t),je(r,t,n,e.__n,r.namespaceURI,32&n.__u?[s]:null,o,s||K(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Mt(o,t,a),n.__=n.__e=null,t.__e!=s&&Et(t))}function Et(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Et(e)}function kt(e){(8&e.__g||(e.__g|=8,U.push(e),ge++))&&De==O.debounceRendering||((De=O.debounceRendering)||queueMicrotask)(qt)}function qt(){try{for(var e,t=1;U.length;)U.length>t&&U.sort(xt),e=U.shift(),t=U.length,8&e.__g&&so(e)}finally{(ge=U.length)&&(De||queueMicrotask)(qt)}}function Tt(e,t,n,s,o,a,r,i,c,d,u){var $,f,p,m,h,y,b=s.__k||ye,_=t.length;for(c=oo(n,t,b,c,_),$=0;$<_;$++)(p=n.__k[$])!=null&&(f=~p.__i&&b[p.__i]||be,p.__i=$,y=je(e,p,f,o,a,r,i,c,d,u),m=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&Re(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||m,p)),h=h||m,4&p.__u?(c=Pt(p,c,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type=="function"&&y!==void 0?c=y:m&&(c=m.nextSibling),p.__u&=-21);return n.__e=h,c}function oo(e,t,n,s,o){var a,r,i,c,d,u,$,f,p,m=n.length,h=m,y=0,b=0,_=e.__k=Array(o);for(a=0;a<o;a++)(r=t[a])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=_[a]=se(null,r):Le(r)?r=_[a]=se(ke,{children:r}):r.constructor===oe&&r.__b?r=_[a]=se(r.type,r.props,r.key,r.ref,r.__v):_[a]=r,c=a+y,r.__=e,r.__b=e.__b+1,i=null,~(d=r.__i=ao(r,n,c,h))&&(h--,(i=n[d])&&(i.__u|=2)),i&&i.__v?(r.__u|=16,d==c-1?y--:d==c+1?y++:d!=c&&(d>c?y--:y++,b=1)):(~d||(o>m?y--:o<m&&y++),typeof r.type!="function"&&(r.__u|=4))):_[a]=null;if(b){for(u=[],$=[],a=0;a<o;a++)if((r=_[a])&&16&r.__u){for(y=0,f=u.length;y<f;)u[p=y+f>>1]<r.__i?y=p+1:f=p;u[y]=r.__i,$[a]=y+1}for(y=u.length;a--;)$[a]&&($[a]==y?y--:_[a].__u|=4)}if(h)for(a=0;a<m;a++)!(i=n[a])||2&i.__u||(i.__e==s&&(s=K(i)),We(i,i));return s}function Pt(e,t,n,s){var o,a,r,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,t=Pt(o[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=K(e))&&!t.parentNode&&(t=null),r=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(r!=i&&(!s&&n.moveBefore&&r.parentNode?n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ao(e,t,n,s){var o,a=e.key,r=e.type,i=t[n],c=i&&!(2&i.__u);if(i===null&&a==null||c&&a==i.key&&r==i.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((i=t[o])&&!(2&i.__u)&&a==i.key&&r==i.type)return o;for(o=n+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&a==i.key&&r==i.type)return o}return-1}function vt(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function fe(e,t,n,s,o){var a,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||vt(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||vt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(r=Ie[t]||(Ie[t]=ro(t)),(e.__a||(e.__a={}))[t]=Be,a=t!=(t=t.replace(St,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,r,a):e.removeEventListener(t,r,a));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ro(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[me]==null)t[me]=Be++;else if(t[me]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function je(e,t,n,s,o,a,r,i,c,d){var u,$,f,p,m,h,y,b,_,w,k,v,T,q,L,S,A,H,N=t.type;if(t.constructor!==oe)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,$=a=[],u.nodeType==8?i=he(u,a):a.push(u),i=a[0]||i),(u=O.__b)&&u(t);e:if(typeof N=="function"){f=r.length;try{if(b=t.props,_=(u=N.prototype)&&u.render,w=(u=N.contextType)&&s[u.__c],k=u?w?w.props.value:u.__:s,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(_?t.__c=p=new N(b,k):(t.__c=p=new _e(b,k),p.constructor=N,p.render=lo),w&&w.sub(p),p.state||(p.state={}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),_&&(p.__s||(p.__s=p.state),N.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=X({},p.__s)),X(p.__s,N.getDerivedStateFromProps(b,p.__s)))),m=p.props,h=p.state,p.__v=t,n.__c){if(b!==m&&_&&!N.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,k),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,k)===!1){t.__v!=n.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(W){W&&(W.__=t)}),ye.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&r.push(p),i=K(n);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,k),_&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(m,h,y)})}else _&&!N.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),_&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=k,p.props=b,p.__P=e,p.__g&=-5,v=O.__r,T=_?25:0;do p.__g&=-9,v&&v(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++T<25);_&&(ye.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=X({},s,p.getChildContext())),_&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(m,h)),q=u&&u.type===ke&&u.key==null?u.props.children:u,b.__P&&(u=i,o=(e=b.__P).namespaceURI,c=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&We(W,W)}),n.__k=null),i=n.__k?K(n,0):null),i=Tt(e,Le(q)?q:[q],t,n,s,o,a,r,i,c,d),b.__P&&(t.__e=null,i=u),t.__u&=-161,$&&$.some(Y),p.__h.length&&r.push(p),1&p.__g&&(p.__g&=-4)}catch(W){if(r.length=f,t.__v=null,c||a)if(W&&W.then){if(t.__u|=128|c,a){for(~(A=a.indexOf(i||void 0))||(A=a.length);(H=a[A-1])&&H.nodeType==8;)A--;for(;A<a.length;A++)if(H=a[A])if(a[A]=null,L){if(H==S)break}else{if(H.nodeType!=8)break;H.data.startsWith("$s")&&(S=he(L=H))}}if(!L){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;L=i}(u=he(L=t.__c.__z||(t.__c.__z=L)))?(t.__e=L,i=u):t.__e=i,i=i&&i.nextSibling}else a&&a.some(Y);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),W&&W.then||Ot(t),O.__e(W,t,n)}}else i=t.__e=io(n.__e,t,n,s,o,a,r,c,d,e);return(u=O.diffed)&&u(t),i}function he(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ot(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ot))}function Mt(e,t,n){for(var s=0;s<n.length;)Re(n[s++],n[s++],n[s++]);O.__c&&O.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(a){a.call(o)})}catch(a){O.__e(a,o.__v)}})}function io(e,t,n,s,o,a,r,i,c,d){var u,$,f,p,m,h,y,b,_=n.props||be,w=t.props,k=t.type;if(k=="svg"?o="http://www.w3.org/2000/svg":k=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),a){for(u=0;u<a.length;u++)if((m=a[u])&&(k?m.localName==k:m.nodeType==3)){e=m,a[u]=null;break}}if(!e){if(b=d.ownerDocument||document,!k)return b.createTextNode(w);e=b.createElementNS(o,k,w.is?w:d),i&&(O.__m&&O.__m(t,a),i=!1),a=null}if(k){if(d=k=="template"&&e.content||e,a=k=="textarea"&&w.defaultValue!=null?null:a&&Ne.call(d.childNodes),!i&&a)for(_={},u=0;u<e.attributes.length;u++)_[(m=e.attributes[u]).name]=m.value;for(u in _)m=_[u],u=="dangerouslySetInnerHTML"?f=m:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||fe(e,u,null,m,o);for(u in w)m=w[u],u=="children"?p=m:u=="dangerouslySetInnerHTML"?$=m:u=="value"?h=m:u=="checked"?y=m:i&&typeof m!="function"||_[u]===m||fe(e,u,m,_[u],o);$?(i||f&&($.__html==f.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(f&&(e.textContent=""),(k=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&no.test(k))&&(o="http://www.w3.org/1999/xhtml"),Tt(d,Le(p)?p:[p],t,n,s,o,a,r,a?a[0]:n.__k&&K(n,0),i,c),a&&a.some(Y)),i&&k!="textarea"||(u="value",k=="progress"&&h==null?e.removeAttribute(u):h==null||h===e[u]&&(k!="progress"||h)||fe(e,u,h,_[u],o),u="checked",y!=null&&y!=e[u]&&fe(e,u,y,_[u],o))}else _===w||i&&e.data==w||(e.data=w);return e}function Re(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){O.__e(o,n)}}function We(e,t,n){var s,o,a,r;if(O.unmount&&O.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Re(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){O.__e(i,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&We(s[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=he(s,a=[]))&&(s==e.__e&&a.some(Y),Y(o),Y(s)),n||Y(e.__e),e.__e=e.__c=e.__=null}function lo(e,t,n){return this.constructor(e,n)}function He(e,t){var n,s,o,a;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=se(ke,{children:[e]}),o=[],a=[],je(t,t.__k,s||be,be,t.namespaceURI,s?null:t.firstChild?Ne.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,a),Mt(o,t.__k,a),t.__k.props.children=null}O={__e:function(e,t,n,s){for(var o,a,r;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((r=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),r=1),r&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw ge=0,e}},wt=0,eo=function(e){return e!=null&&e.constructor===oe},_e.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=X({},this.state)),typeof e=="function"&&(e=e(X({},n),this.props)),e&&(X(n,e),this.__v&&(t&&this.__k.push(t),kt(this)))},_e.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),kt(this))},_e.prototype.render=ke,U=[],ge=0,xt=function(e,t){return e.__v.__b-t.__v.__b},me=Symbol(),St=/(PointerCapture)$|Capture$/i,Be=0,Ie={},to=0;var Z,I,Fe,At,ze=Object.is,ve=0,Ht=[],Ue=[],D=O,Dt=D.__b,It=D.__r,Bt=D.diffed,Lt=D.__c,Nt=D.unmount,jt=D.__;function we(e,t){D.__h&&D.__h(I,e,ve||t),ve=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return ve=1,co(Ft,e)}function co(e,t,n){var s=we(Z++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ft(void 0,t),function(a){var r=(s.__N||s.__)[0],i=s.t(r,a);ze(r,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=I,!I.__f)){I.__f=!0;var o=I.shouldComponentUpdate;I.shouldComponentUpdate=function(a,r,i){var c=this.__H;if(!c)return!0;var d=!1,u=this.props!=a;if(c.__.some(function(f){f.__N&&(d=!0,ze(f.__[0],f.__N[0])||(u=!0))}),o){var $=o.call(this,a,r,i);return d?$||u:$}return!d||u}}return s.__}function x(e,t){var n=we(Z++,3);!D.__s&&Ge(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function z(e,t){var n=we(Z++,4);!D.__s&&Ge(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,I.__h.push(n))}function C(e){return ve=5,uo(function(){return{current:e}},[])}function uo(e,t){var n=we(Z++,7);return Ge(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function po(){var e;do{for(;e=Ue.shift();)try{ae(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ht.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ae),t.__h.some(Ke),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(Ue.length)}D.__b=function(e){I=null,Dt&&Dt(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),jt&&jt(e,t)},D.__r=function(e){It&&It(e),Z=0;var t=(I=e.__c).__H;t&&(Fe==I?I.__h=[]:(t.__h.some(ae),t.__h.some(Ke),Z=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Fe=I},D.diffed=function(e){Bt&&Bt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Wt(Ht.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Fe=I=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(ae),n.__h=n.__h.filter(function(s){return!s.__||Ke(s)})}catch(s){n.__h=[function(){throw s}]}}),Lt&&Lt(e,t)},D.unmount=function(e){Nt&&Nt(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Wt(Ue.push(o))}else ae(o)}catch(a){t=a}}),s.__H=void 0,t&&D.__e(t,s.__v))};var Rt=typeof requestAnimationFrame=="function";function $o(e){var t,n=function(){clearTimeout(s),Rt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Rt&&(t=requestAnimationFrame(n))}function Wt(e){e!=1&&At==D.requestAnimationFrame||((At=D.requestAnimationFrame)||$o)(po)}function ae(e){var t=I,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),I=t}function Ke(e){var t=I;e.__c=e.__(),I=t}function Ge(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!ze(n,e[s])})}function Ft(e,t){return typeof t=="function"?t(e):t}var Ut=function(e,t,n,s){var o;t[0]=0;for(var a=1;a<t.length;a++){var r=t[a++],i=t[a]?(t[0]|=r?1:2,n[t[a++]]):t[++a];r===3?s[0]=i:r===4?s[1]=Object.assign(s[1]||{},i):r===5?(s[1]=s[1]||{})[t[++a]]=i:r===6?s[1][t[++a]]+=i+"":r?(o=e.apply(i,Ut(e,i,n,["",null])),s.push(o),i[0]?t[0]|=2:(t[a-2]=0,t[a]=o)):s.push(i)}return s},zt=new Map;function Kt(e){var t=zt.get(this);return t||(t=new Map,zt.set(this,t)),(t=Ut(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,a=1,r="",i="",c=[0],d=function(f){a===1&&(f||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,r):a===3&&(f||r)?(c.push(3,f,r),a=2):a===2&&r==="..."&&f?c.push(4,f,0):a===2&&r&&!f?c.push(5,0,!0,r):a>=5&&((r||!f&&a===5)&&(c.push(a,0,r,o),a=6),f&&(c.push(a,f,0,o),a=6)),r=""},u=0;u<n.length;u++){u&&(a===1&&d(),d(u));for(var $=0;$<n[u].length;$++)s=n[u][$],a===1?s==="<"?(d(),c=[c],a=3):r+=s:a===4?r==="--"&&s===">"?(a=1,r=""):r=s+r[0]:i?s===i?i="":r+=s:s==='"'||s==="'"?i=s:s===">"?(d(),a=1):a&&(s==="="?(a=5,o=r,r=""):s==="/"&&(a<5||n[u][$+1]===">")?(d(),a===3&&(c=c[0]),a=c,(c=c[0]).push(2,0,a),a=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),a=2):r+=s),a===3&&r==="!--"&&(a=4,c=c[0])}return d(),c})(e)),t),arguments,[])).length>1?t:t[0]}function E(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Gt(e=()=>performance.now()/1e3,t=()=>Date.now()/1e3){let n=()=>t()-e(),s=n(),o=n();return{now:()=>e()+s,set(a){s=a-e()},doubtful(){let a=Math.abs(n()-o)>1;return o=n(),a}}}var fo=/[\ud800-\udfff]/gu;function re(e){return typeof e=="string"?e.replace(fo,"�"):Array.isArray(e)?e.map(re):!e||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[re(t),re(n)]))}var mo=15e3,_o=3;function Vt(e){let t=new Map,n=Gt(),s={connected:()=>e.connected!==!1,now:n.now},o=c=>{s.connected()&&(c.sent+=1,c.seat=e.seat,c.timer=setTimeout(()=>c.settle({}),mo),e.send(c.message))},a=c=>{let d=c&&t.get(c.id);d&&(typeof c.now=="number"&&d.sent===1&&n.set(c.now),d.settle(c))},r=c=>{c.endings+=1,c.endings===_o&&c.settle({ok:!1,error:go(e.get("frame").texts)})},i=({detail:c})=>{let d=Array.from(t.values());d.forEach(u=>clearTimeout(u.timer)),s.connected()?d.forEach(u=>ho(u,e.seat)?o(u):u.settle({})):c.ended&&d.filter(({sent:u})=>u).forEach(r)};return s.call=(c,d={})=>new Promise(u=>{let $=E(),f=m=>{clearTimeout(p.timer),t.delete($),u(m)},p={message:re({id:$,do:c,args:d}),settle:f,sent:0,endings:0};if(c==="clock"&&!s.connected())return void u({});t.set($,p),o(p)}),s.keepTime=()=>n.doubtful()?s.call("clock"):Promise.resolve({}),e.on("msg:custom",a),addEventListener("samut:connection",i),s.close=()=>{t.forEach(({timer:c})=>clearTimeout(c)),e.off("msg:custom",a),removeEventListener("samut:connection",i)},s}var ho=({sent:e,seat:t,message:n},s)=>!e||t===s||!!n.args.id,go=e=>({where:"",what:e.not_taken,do:e.not_taken_do});var Se="samut:drafts",bo=1e3,Ve="~",V={n:0,visit:"",drafts:{}},xe,G,Jt,Yt=(e,t)=>ie(e).drafts[t]??null,Xt=(e,t,n)=>tn(e,t,s=>({...s,[t]:n})),Qt=(e,t)=>tn(e,t,yo(t)),Zt=e=>Object.entries(ie(e).drafts);async function en(e){let t=ie(e);Je({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([So(e),new Promise(n=>setTimeout(n,bo))])}function ie(e){let t=xo();return t&&t.n>V.n&&(V=t),V.visit===e?V:{...V,visit:e,drafts:{}}}function tn(e,t,n){let{n:s,drafts:o,alone:a}=ie(e),r=a&&[...a.places.filter(i=>i!==t),t];Je({n:s+1,visit:e,drafts:n(o),alone:a&&{n:a.n,places:r}})}function Je(e){V=e;try{localStorage.setItem(Se,JSON.stringify(V))}catch{}nn()}var yo=e=>({[e]:t,[e+Ve]:n,...s})=>n?{...s,[n.sending?e+Ve:e]:n}:s;function ko(e,t){let{alone:n,...s}=ie(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(o=>Object.assign(t.drafts,vo(o,t.drafts[o],s.drafts[o]))),s.drafts=t.drafts),Je({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function vo(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+Ve]:t}:{[e]:wo(t,n)}:{}}function wo(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,o=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[a,r]=["fields","answers"].map(i=>({...e[i],...t[i]}));return{...e,...t,how:n,digits:s,fields:a,answers:r,text:o.filter(Boolean).join(`
`),id:E()}}function xo(){try{return JSON.parse(localStorage.getItem(Se))}catch{return null}}function nn(){if(Jt=!!G,!(!xe||G))try{G=xe.transaction("kept","readwrite",{durability:"strict"}),G.objectStore("kept").put(V,Se),G.oncomplete=G.onabort=()=>{G=null,Jt&&nn()}}catch{xe=G=null}}function So(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(Se);o.onerror=t,o.onsuccess=()=>{xe=s,ko(e,o.result),t()}}}catch{t()}})}function Ce(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((r,i)=>i in n?Ce(r,n[i]):r);let o=Object.entries(e).filter(([r])=>!s.includes(r)),a=Object.entries(n).map(([r,i])=>[r,Ce(e[r],i)]);return Object.fromEntries([...o,...a])}var ee={limits:{},t:e=>e},Co=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,Eo=e=>typeof e=="string"?e.replace(Co,"$1⁠ฯ"):e,l=Kt.bind((e,t,...n)=>Ct(e,t,...n.map(Eo))),qo=3600;function Ye(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function To(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",Ce(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Ee(e){let[t,n]=g(e.connected());return x(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function sn(e){function t({model:n,page:s}){let[,o]=g(0);x(()=>{let i=()=>o(u=>u+1),c=()=>s.connected()&&s.call("clock").then(i),d=()=>document.hidden||c();return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",c),document.addEventListener("visibilitychange",d),c(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",c),document.removeEventListener("visibilitychange",d)}},[]);let a=n.get("frame"),r=(i,c)=>Ye(a.texts[i]??i,c);return Object.assign(ee,{limits:a.limits,t:r}),l`<${e} key=${a.visit} frame=${a} state=${n.get("state")} page=${s} t=${r} />`}return{initialize:({model:n})=>en(n.get("frame").visit),render({model:n,el:s}){let o=Vt(n),a=To(n);return He(l`<${t} model=${n} page=${o} />`,s),()=>{He(null,s),a(),o.close()}}}}function Po(e,t){let[,n]=g(0);return x(()=>{let o=setInterval(()=>{t.keepTime(),n(a=>a+1)},500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Oo(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function on({timer:e,page:t,t:n}){let s=Po(e,t);if(s==null)return null;let o=s<0,a=o?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${a}</span> ${s>-qo&&l`<span class="clock-face">${Oo(s)}</span>`}
  </span>`}var Xe={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},Mo=Object.keys(Xe),Ao="#37474f",Do=11,F=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function an(e,t){let n=e.colours||[],s=e.symbols||Mo;return new Map(t.map((o,a)=>[o.id,{id:o.id,name:o.name,colour:n.length?n[a%n.length]:Ao,symbol:s[a%s.length]}]))}function j({look:e}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${Xe[e.symbol]||Xe.circle} /></svg>`}function rn({name:e}){let t=Io(e);return l`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function Io(e){let t=s=>s.find(o=>e.length-o<=Do),n=t(Bo(e));return n===void 0?t(Lo(e))||0:n}function Bo(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function Lo(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var No={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Qe=({name:e})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${No[e]} /></svg>`;var ln=({t:e,words:t="board_demo"})=>l`<strong class="ribbon">${e(t)}</strong>`;var cn="[\\p{M}\\u0e33\\u0eb3\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]",un="[\\u{1f1e6}-\\u{1f1ff}]",dn="[\\p{So}\\p{Sm}]",jo=new RegExp(`\\p{Cc}|(?:${un}{2}|${dn})(?:\\u200d(?!${un})${dn}|${cn})*|[^]${cn}*`,"gu"),Ro=e=>e.replace(/\r\n?/g,`
`),Wo=e=>(Ro(e).match(jo)||[]).length;function pn(e,t){let n=String(e??"");if(n.length<=t)return 0;let s=Array.from(n).length;return Math.max(0,(s>t*12?s:Wo(n))-t)}var $n=e=>new TextEncoder().encode(e).length;var Ho=["answer","text"];function P({limit:e,counted:t,rows:n,box:s,bad:o,...a}){let{limits:r,t:i}=ee,c=C(null),d=s||c,u=pn(t??a.value,r[e]),$=u>0?i(Ho.includes(e)?"too_long":"too_long_by",{n:u}):"";return x(()=>d.current.setCustomValidity($||o||""),[$,o]),l`<${n?"textarea":"input"} ...${a} ref=${d} rows=${n} aria-invalid=${String(!!($||o))} onInvalid=${Fo} />
    ${$&&l`<span class="too-long" role="alert">${$}</span>`}`}function Fo({target:e}){let t=e.closest("details");t&&(t.open=!0)}var Ze=["title","province","district","place","starts"];function zo(e){let t=new Date(`${e}T12:00`),n=new Intl.DateTimeFormat(document.documentElement.lang||"th",{dateStyle:"full"});return isNaN(t)?"":n.format(t)}function fn({state:e,t,groups:n,run:s}){return l`<div class="about-panel">
    <${Uo} about=${e.about} t=${t} run=${s} />
    <${Ko} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function Uo({about:e,t,run:n}){let[s,o]=g(Object.fromEntries(Ze.map(c=>[c,e[c]]))),a=Ze.some(c=>s[c]!==e[c]),r=c=>{c.preventDefault(),n("about",s,t("saved"))},i=c=>n("about",{may_make_groups:c.target.checked},t("saved"));return l`<form onSubmit=${r}>
    ${Ze.map(c=>l`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <${P} limit="place" type=${c==="starts"?"date":"text"} lang="th" value=${s[c]}
        onInput=${d=>o({...s,[c]:d.target.value})} />
      ${c==="starts"&&l`<span class="gentle">${zo(s.starts)}</span>`}</label>`)}
    <button class="button primary" disabled=${!a}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${i} />
      ${t("console_may_make_groups")}</label>
  </form>`}function Ko({state:e,t,groups:n,run:s}){let[o,a]=g("");return l`<form onSubmit=${async i=>{i.preventDefault(),(await s("add_group",{name:o},t("console_group_added",{name:o.trim()}))).ok&&a("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <${P} limit="group" lang="th" value=${o} onInput=${i=>a(i.target.value)} /></label>
    <button class="button primary" disabled=${!o.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(i=>l`<li key=${i.id} lang="th"><${j} look=${n.get(i.id)} /> ${i.name}</li>`)}
    </ul>
  </form>`}var mn=5e3,Go=500,Vo=["phase","round","undo","lead"];function _n(e,t,n){let[s,o]=g([]),[a,r]=g(!1),i=C(new Set),c=C(0),d=m=>o(h=>h.filter(y=>y.id!==m)),u=m=>{let h=c.current+=1;o(y=>[...y.slice(-2),{...m,id:h}]),m.error||setTimeout(()=>d(h),m.act?4*mn:mn)},$=m=>{i.current.delete(m),m==="lead"&&r(!1)},f=({words:m,undo:h,error:y})=>u(m?h?{words:m,label:t("undo"),act:h}:{words:m}:{error:y||{what:t("console_no_answer"),do:t("console_no_answer_do")}});return{run:async(m,h={},y="")=>{let b=Vo.includes(m)?"lead":m+JSON.stringify({...h,id:""});if(i.current.has(b))return{};i.current.add(b),b==="lead"&&r(!0);let _=await e.call(m,h),w=_.ok&&(typeof y=="function"?y(_):y);return w&&u(typeof w=="string"?{words:w}:w),_.ok||f(_),_.ok&&(_.activity||n)!==n?addEventListener("pageshow",()=>$(b),{once:!0}):_.ok&&b==="lead"?setTimeout(()=>$(b),Go):$(b),_},busy:a,toasts:s,drop:d,say:f}}function hn({toasts:e,drop:t,t:n}){let s=e.filter(a=>a.error),o=e.filter(a=>!a.error);return l`<div class="toasts">
    <div role="alert">${s.map(a=>l`<div class="note-box bad-box" key=${a.id}>
      <p>${a.error.where&&l`<span>${a.error.where} · </span>`}<strong>${a.error.what}</strong> ${a.error.do}</p>
      <button class="button quiet" onClick=${()=>t(a.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${o.map(a=>l`<div class="note-box" key=${a.id}>
      <p>${a.words}</p>
      ${a.act&&l`<button class="button quiet" onClick=${()=>{t(a.id),a.act()}}>${a.label}</button>`}
    </div>`)}</div>
  </div>`}function gn({title:e,t,close:n,look:s="",children:o}){let a=C(null);return x(()=>{let r=document.activeElement,i=a.current;return i.showModal?i.showModal():i.setAttribute("open",""),i.addEventListener("close",n),()=>{i.removeEventListener("close",n),r&&r.focus&&r.focus()}},[]),l`<dialog class=${"panel-dialog "+s} ref=${a} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>a.current.close()}>${t("close")}</button>
    </div>
    ${o}
  </dialog>`}function le({label:e,value:t,least:n,most:s,set:o,after:a}){let r=i=>o(Math.max(n,Math.min(s,Math.round(i)||n)));return l`<label class=${"count-field"+(a?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${i=>r(Number(i.target.value))} />
  </label>`}var[Jo,Yo]=[4,80];function yn({frame:e,state:t,page:n,t:s,run:o,busy:a}){return l`<section class="lead" aria-label=${s("console_lead")}>
    <${Xo} frame=${e} state=${t} t=${s} run=${o} busy=${a} />
    <${na} frame=${e} state=${t} t=${s} run=${o} busy=${a} />
    <${oa} frame=${e} state=${t} page=${n} t=${s} run=${o} />
  </section>`}function Xo({frame:e,state:t,t:n,run:s,busy:o}){let a=C(null);(!o||!a.current)&&(a.current=Zo(e,t,n));let r=a.current,i=c=>c.do==="lead"?qe(s,e,c):s(c.do,c.args,c.told);return l`<div class="next">
    ${r.do?l`<button class="button primary next-button" aria-disabled=${String(o)} onClick=${()=>i(r)}>
          <span class="gentle">${n("console_next")}</span>${r.words}</button>`:l`<p class="next-done">${r.words}</p>`}
    <div class="under-next">
      ${r.more.map(c=>l`<button class="button quiet" key=${c.words} aria-disabled=${String(o)}
        onClick=${()=>i(c)}>${c.words}</button>`)}
      <${Qo} frame=${e} state=${t} t=${n} run=${s} busy=${o} />
    </div>
  </div>`}function Qo({frame:e,state:t,t:n,run:s,busy:o}){let a=et(t.undo,t,e,n),r=async()=>{let i=await s("undo",{},n("console_undone",{what:a}));i.ok&&i.activity&&kn(e,i.activity)};return l`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(o)} onClick=${r}>
    ${tt(t,e,n)}</button>`}function tt(e,t,n){return e.undo?n("console_undo",{what:et(e.undo,e,t,n)}):e.stuck?n("console_undo_stuck",{what:et(e.stuck,e,t,n)}):n("console_undo_none")}function et(e,t,n,s){let o=n.activities.find(r=>r.id===t.undo_in),a=e&&s(`console_act_${e}`);return o?s("console_act_there",{what:a,num:o.num}):a}async function qe(e,t,{args:n,told:s}){let o=await e("lead",n,s);return o.ok&&kn(t,o.activity),o}var kn=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function Zo(e,t,n){let s=ta(e,t,n);if(t.lead&&t.lead!==e.activity)return{...ea(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let a=e.phases.find(p=>p.id===t.agenda.phase),{number:r,count:i}=t.round,c=r+1,d={do:"round",args:{},told:n("console_round_started",{n:c}),words:n("console_start_round",{n:c,all:i})},u=s&&t.phase?[s]:[];if(t.phase==="gallery"&&r<i)return{...d,more:u};if(!a)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let $={do:"phase",args:{phase:a.id},told:n("console_phase_opened",{title:a.title}),words:n(t.phase?"console_go_phase":"console_start_phase",{title:a.title})},f=t.phase==="gallery"?[{...d,words:n("console_one_more_round")}]:[];return{...$,more:[...f,...u]}}function ea(e,t){let n=e.activities.find(o=>o.id===e.activity),s=F(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function ta(e,t,n){let{next:s,slots:o}=t.agenda,a=o.find(u=>u.id===s.slot);if(!a)return null;let r=e.activities.find(u=>u.id===s.activity),i=r&&r.id!==t.lead,c=i?F(r.title):a.text,d=i?n("console_next_activity",{title:c}):n("console_next_slot",{title:c,time:a.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:d,told:n("console_led",{title:c})}}function na({frame:e,state:t,t:n,run:s,busy:o}){let a=C(null);return x(()=>{let r=a.current.querySelector(".now");r&&(a.current.scrollTop=r.parentElement.offsetTop-a.current.offsetTop-Yo)},[t.phase]),l`<ol class=${"phases"+(e.phases.length>Jo?" many":"")} ref=${a}>
    ${e.phases.map((r,i)=>{let c=r.id===t.phase,d=t.reached.includes(r.id),u=c?"now":d?"again":r.id===t.agenda.phase?"ahead":"skip",$=()=>c||s("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return l`<li key=${r.id}>
        <button class=${"button phase"+(c?" now":d?" been":"")} aria-current=${c?"step":void 0}
          aria-disabled=${String(o)} onClick=${$}>
          <strong>${i+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${u}`)} · ${sa(r,t.minutes[r.id],n)}</span>
        </button></li>`})}
  </ol>`}var sa=(e,t,n)=>t===e.minutes?n("minutes",{n:t}):n("console_minutes_fitted",{n:t,plan:e.minutes});function oa({frame:e,state:t,page:n,t:s,run:o}){let{timer:a}=t,r=aa(e,t),[i,c]=g(r);x(()=>c(r),[r]);let d=a.minutes!=null,u=d&&a.ends_at==null,$=(f,p,m)=>o("timer",{change:f,minutes:p},m);return l`<div class="time">
    <div class="time-now">
      ${d?l`<${on} timer=${a} page=${n} t=${s} />`:l`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${bn} pace=${t.pace} t=${s} />
        <${bn} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${d&&l`
        <button class="button" onClick=${()=>$(u?"resume":"pause")}>
          ${s(u?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>$("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>$("add",5)}>+5</button>`}
      <span class="anew"><${le} label=${s("console_minutes")} value=${i} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>$("start",i,s("console_clock_started",{n:i}))}>
        ${s(d?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function aa(e,t){return t.phase==="gallery"?t.round.minutes:t.minutes[t.phase]||10}function bn({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),o=s?e>0?"ahead":"behind":"on_time";return l`<span class=${"pace "+(o==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${o}`,{n:s})}</span>`}function wn({frame:e,state:t,t:n,run:s,busy:o}){let{slots:a,edited:r}=t.agenda,[i,c]=g(""),d=[1,2].filter($=>a.some(f=>f.day===$)),u={frame:e,state:t,t:n,run:s,busy:o,open:i,setOpen:c};return l`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!r} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${tt(t,e,n)}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${d.map($=>l`<section key=${$}><h3>${n("console_day",{n:$})}${" "}
      <span class="gentle">${n("console_day_sum",{n:ra(a,$)})}</span></h3>
      <ol class="slots">${a.filter(f=>f.day===$).map(f=>l`<${ia} key=${f.id} slot=${f} ...${u} />`)}</ol>
    </section>`)}
    <${ua} frame=${e} t=${n} run=${s} />
  </div>`}var ra=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function ia({slot:e,frame:t,state:n,t:s,run:o,busy:a,open:r,setOpen:i}){let c=e.plan.map(m=>t.activities.find(h=>h.id===m)).filter(Boolean),d=n.agenda.now===e.id,u={name:e.text},$=m=>o("slot_move",{slot:e.id,by:m}),f=()=>o("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",u)),p=m=>qe(o,t,{args:m?{slot:e.id,activity:m.id}:{slot:e.id},told:s("console_led",{title:m?F(m.title):e.text})});return l`<li class=${"slot"+(e.skipped?" skipped":"")+(d?" now":"")} aria-current=${d?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${d&&l` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&l` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!d&&(c.length?c:[null]).map(m=>l`<button class="button" key=${m?m.id:""}
          aria-disabled=${String(a)} aria-label=${s("console_slot_lead",{title:m?F(m.title):e.text})}
          onClick=${()=>p(m)}>${c.length>1?s("console_slot_go_to",{num:m.num}):s("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${s("console_slot_up",u)} onClick=${()=>$(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",u)} onClick=${()=>$(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${f}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(r===e.id)} aria-label=${s("console_slot_edit",u)}
          onClick=${()=>i(r===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...la(e,t,s)].join(" · ")}</p>
    ${r===e.id&&l`<${ca} slot=${e} t=${s} run=${o} close=${()=>i("")} />`}
  </li>`}var la=(e,t,n)=>e.plan.map(s=>t.script.plans.find(o=>o.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function ca({slot:e,t,run:n,close:s}){let[o,a]=g({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[r,i]=g(!0),c=$=>f=>a({...o,[$]:f.target.value}),d=async $=>{$.preventDefault(),(await n("slot",{slot:e.id,follow:r,...xn(o)},t("saved"))).ok&&s()},u=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return l`<form class="slot-form" onSubmit=${d}>
    <${Sn} typed=${o} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${r} onChange=${$=>i($.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&l`<button type="button" class="button quiet" onClick=${u}>${t("delete")}</button>`}</span>
  </form>`}var xn=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function Sn({typed:e,set:t,t:n}){return l`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <${P} limit="slot" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>l`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <${P} limit="time" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var vn={text:"",day:1,start:"",minutes:15,activity:""};function ua({frame:e,t,run:n}){let[s,o]=g(vn),a=i=>c=>o({...s,[i]:c.target.value});return l`<form class="slot-form" onSubmit=${async i=>{i.preventDefault(),(await n("slot_add",{...xn(s),activity:s.activity},t("saved"))).ok&&o(vn)}}>
    <h3>${t("console_slot_add")}</h3>
    <${Sn} typed=${s} set=${a} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${a("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(i=>l`<option key=${i.id} value=${i.id}>${i.num} ${F(i.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function Cn({frame:e,state:t,t:n,run:s,busy:o}){return l`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(a=>{let r=a.id===(t.lead||e.activity);return l`<li key=${a.id}><button class=${"button"+(r?" primary":"")} aria-current=${r?"step":void 0}
        aria-disabled=${String(o)} onClick=${()=>qe(s,e,{args:{activity:a.id},told:n("console_led",{title:F(a.title)})})}>
        <strong>${a.num}</strong> <span lang="th">${a.title}</span></button></li>`})}</ul></div>`}function En({state:e,t,run:n}){let{announced:s}=e,[o,a]=g(""),r=async i=>{i.preventDefault(),(await n("announce",{text:o},t("console_announced"))).ok&&a("")};return l`<div>
    ${s.text&&l`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${r}>
      <${P} limit="announcement" rows=${2} lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${o} onInput=${i=>a(i.target.value)} />
      <button class="button primary" disabled=${!o.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var qn=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),ce=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);var nt=543;function On({question:e,values:t,change:n,frame:s,t:o,disabled:a,children:r}){let i=e.fields.filter(p=>!p.more),c=e.fields.filter(p=>p.more),d=C(!1);d.current||(d.current=c.some(p=>ce({one:t[p.id]})));let u=(p,m)=>n({fields:{...t,[p]:m}}),$=p=>{let m=st[p.kind];return l`<${m} key=${p.id} field=${p} value=${t[p.id]} frame=${s} t=${o}
      near=${t[p.after]} disabled=${a} set=${h=>u(p.id,h)} />`},f=c.map(p=>p.text.split(" (")[0]).join(" · ");return l`${i.map($)}${r}
    ${c.length>0&&l`<details class="more-parts" open=${d.current}>
      <summary class="choice">${o("parts_more",{names:f})}</summary>${c.map($)}</details>`}`}function da({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function Tn({field:e,value:t,set:n,disabled:s,limit:o}){let a=`part-${e.id}`,r=e.kind==="line";return l`<div class="part"><${da} field=${e} of=${a} />
    <${P} limit=${o||e.kind} rows=${r?void 0:2} id=${a} class=${r?"line":void 0} lang="th"
      value=${t||""} disabled=${s} onInput=${i=>n(i.target.value)} /></div>`}function pa({field:e,value:t,set:n,disabled:s,t:o}){let a=Array.from({length:e.levels},(r,i)=>i+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${a.map(r=>l`<button type="button" role="radio" key=${r} class="choice level"
      aria-checked=${String(t===r)} aria-label=${o("level",{n:r,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===r?null:r)}>${r}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Pn({field:e,value:t,set:n,disabled:s}){let o=e.kind==="choices",a=o?t||[]:[t].filter(Boolean),r=i=>{n(o?a.includes(i)?a.filter(c=>c!==i):[...a,i]:t===i?"":i)};return l`<div class="part" role=${o?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(i=>l`<button type="button" key=${i.id} role=${o?"checkbox":"radio"}
      class="choice option" aria-checked=${String(a.includes(i.id))} disabled=${s}
      onClick=${()=>r(i.id)}><span class="choice-box" aria-hidden="true"></span>${i.text}</button>`)}
  </div>`}function $a({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="choice-box" aria-hidden="true"></span>${e.text}</button></div>`}function fa({field:e,value:t,near:n,set:s,disabled:o,frame:a,t:r}){let[i,c]=String(t||"").split("-"),d=/^\d+$/.test(i)&&i.length===4?Number(i)+nt:i,u=(p,m)=>s(p||m?`${p}-${m}`:""),$=p=>/^[0-9]{4}$/.test(p)?String(Number(p)-nt):p,f=p=>p.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${r("month")} value=${c||""} disabled=${o}
        onChange=${p=>u(i||ma(p.target.value,n),p.target.value)}>
        <option value="">${r("month")}</option>
        ${a.texts.months.map((p,m)=>{let h=String(m+1).padStart(2,"0");return l`<option key=${h} value=${h}>${p}</option>`})}
      </select>
      <${P} limit="month_year" class="line" inputmode="numeric" aria-label=${r("year_be")} placeholder=${r("year_be")}
        value=${d||""} disabled=${o} onInput=${p=>u($(f(p.target.value)),c||"")} />
    </div></div>`}function ma(e,t){let n=new Date,[s,o]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<o?s+1:s)}var st={text:Tn,line:Tn,level:pa,choice:Pn,choices:Pn,month:fa,check:$a};function Mn(e,t,n,s){return e?e.fields.filter(o=>ce({one:(t||{})[o.id]})).map(o=>({id:o.id,label:o.text,..._a(o,t[o.id],n,s)})):[]}function _a(e,t,n,s){let o=a=>(e.options.find(r=>r.id===a)||{text:a}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:o(t)}:e.kind==="choices"?{words:t.map(o).join(" · ")}:e.kind==="month"?{words:ha(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function ha(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+nt}`}function R({question:e,values:t,frame:n,t:s}){return l`${Mn(e,t,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}function Te({answer:e,question:t,frame:n,t:s,run:o}){let[a,r]=g([]),i=e.base?e.base.join(" "):e.entry;x(()=>{o("history",{item:e.item}).then(u=>u.ok&&r(u.history))},[i]);let c=u=>o("take_back",{id:E(),item:e.item,entry:u},s("console_undone",{what:s("console_history")})),d=u=>o("bring_back",{id:E(),item:e.item,entry:u},$=>({words:s("console_brought_back"),label:s("undo"),act:()=>c($.saved)}));return l`<ol class="history">${a.map(u=>l`<li key=${u.entry}>
    <p class="gentle">${u.at} · ${u.by||s(u.leader?"console_history_leader":"console_history_nobody")}
      ${u.via&&l` · ${s("from_paper")}`}
      ${u.stands&&l` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${u.gone?l`<p>${s(u.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:l`<p class="said-text" lang="th">${u.year_text&&l`<strong class="year">${u.year_text} </strong>`}${u.text}
          <${R} question=${t} values=${u.fields} frame=${n} t=${s} /></p>`}
    ${!u.gone&&!u.stands&&l`<button class="button quiet" onClick=${()=>d(u.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}function An({pieces:e,put:t,into:n,name:s,press:o,t:a}){return e.length?l`<details class="offers"><summary class="choice">${a("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let i=r.key in t,c=s(i?t[r.key]:n||r.box);return l`<button type="button" key=${r.key} class="choice option" aria-pressed=${String(i)}
        onClick=${()=>o(r)}><span lang="th">${r.words}</span>
        <span class="gentle">${a((i?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function Dn({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(o=>l`<button type="button" role="checkbox" key=${o.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(o.item))} onClick=${()=>n(o.item)}>
      <span class="choice-box" aria-hidden="true"></span><span lang="th">${Pe(o)}</span></button>`)}
  </div>`}var Pe=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function In({drafts:e,call:t,activity:n,tell:s,later:o}){let a=new Map,r=($,f)=>{let{id:p}=f;return a.has(p)||a.set(p,i($,f).finally(()=>a.delete(p))),a.get(p)},i=async($,f)=>{let p=await t(f.command||"save",f),m={kind:ga(p),place:$,sending:f,reply:p};return c(m),s(m),m},c=({kind:$,place:f,sending:p,reply:m})=>{let h=e.read(f);!h||h.id!==p.id||($==="silent"?o(()=>d(f,p.id),5e3):$==="saved"||h.pressed?e.drop(f):e.keep(f,{...h,sending:null,problem:ba(p,m,n)}))},d=($,f)=>{let p=e.read($);p&&p.id===f&&p.sending&&r($,p.sending)},u=()=>e.all().filter(([,$])=>$.sending);return{waiting:u,deliver:r,send($,f,p,m){let h={pressed_at:n,...m,id:f.id,command:p};return e.keep($,{...f,sending:h,problem:null}),r($,h)},sendWaiting:()=>u().forEach(([$,f])=>r($,f.sending))}}function Bn(){let e=new Set,t=n=>[...e].filter(s=>s.place===n);return{tell:n=>t(n.place).map(({box:s})=>s.tell(n)).some(Boolean),shows:n=>t(n).length>0,flush:()=>Promise.all([...e].map(({box:n})=>n.flush?n.flush():"")),add(n,s){let o={place:n,box:s};return e.add(o),()=>e.delete(o)}}}function ga(e){return e.ask?"asked":e.ok?"saved":e.error?"refused":"silent"}var ba=({question:e,about:t,instrument:n,pressed_at:s},{ask:o,error:a},r)=>({activity:s||r,of:{question:e,about:t,instrument:n},ask:o||null,error:a||null});var ya=10,ot=(e,t)=>({...e,...t,id:E(),sending:null,problem:null});function Ln(e){let t=e.id||E(),n=(e.tried||[]).filter(s=>s!==t).slice(-ya);return{draft:{...e,id:t,tried:[...n,t]},base:[...e.base||[],...n]}}function te(e,t){let{visit:n,activity:s}=t;return(!e.outbox||e.outbox.visit!==n)&&(e.outbox=ka(n,s,e.call)),e.outbox}function ka(e,t,n){let s={read:c=>Yt(e,c),keep:(c,d)=>Xt(e,c,d),drop:c=>Qt(e,c),all:()=>Zt(e)},o=Bn(),i={visit:e,drafts:s,shown:o,tell:()=>{},changed:()=>{},...In({drafts:s,call:n,activity:t,tell:c=>{o.tell(c)||i.tell(c),i.changed()},later:(c,d)=>setTimeout(c,d)})};return i}function at(e){let t=C(e);t.current=e,x(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}var va=e=>new Promise(t=>{let n=()=>{e.connected()||(removeEventListener("samut:connection",n),t("away"))};addEventListener("samut:connection",n),n()});function ne(e){let{page:t,frame:n,place:s}=e,o=C(e);o.current=e;let a=te(t,n),r=Ee(t),i=wa(()=>a.drafts.read(s)??o.current.begin()),{draft:c,show:d,latest:u}=i,$=b=>{d(b),a.drafts.keep(s,b)},f=b=>{a.drafts.drop(s),d(b)},p=b=>{if(o.current.fits&&!o.current.fits())return null;let{draft:_,base:w}=Ln(u()),k=a.send(s,_,o.current.command,o.current.args(_,w,b));return d(a.drafts.read(s),"saving"),k};xa({out:a,place:s,page:t,shown:i,now:o,send:p});let m=!!(c&&c.sending),{ask:h=null,error:y=null}=c&&c.problem||{};return{draft:c,status:i.status,sending:m,ask:h,error:y,waits:m&&!r,keep:$,reset:f,send:p,now:u,change:b=>$(ot(u(),b)),drop:()=>f(o.current.begin()),takeBack:()=>$(ot(u(),{}))}}function wa(e){let[t,n]=g(e),[s,o]=g(""),a=C(t);return{draft:t,status:s,show:(i,c="")=>{a.current=i,n(i),o(c)},stored:e,latest:()=>a.current}}function xa({out:e,place:t,page:n,shown:s,now:o,send:a}){let{show:r,latest:i,stored:c}=s,d=()=>(r(i(),"saving"),e.deliver(t,i().sending)),u=({kind:f,sending:p,reply:m})=>{let h=i();if(!h||h.id!==p.id)return f==="asked"||f==="silent";let{after:y,saved:b,refused:_}=o.current;f==="silent"?r(h,"unsent"):f==="saved"?r(y?y({...h,sending:null},m):c(),"saved"):r(c());let w=f==="saved"?b:f==="refused"&&_;return w&&w(m),!0},$=async()=>{let{left:f}=o.current;if(!i()||!f||!f(i()))return"";if(i().problem&&i().problem.error)return"left";let p=i().sending?d():a(),m=p&&await Promise.race([p.then(h=>h.kind),va(n)]);return["saved","away"].includes(m)?m:"left"};x(()=>{let f=e.shown.add(t,{tell:u,flush:$});return i()&&i().sending&&d(),e.changed(),()=>{f(),e.changed()}},[e,t]),at(()=>{let f=c();f&&i()&&f.id===i().id||(r(f),f&&f.sending&&d())})}function Nn(e,t,n){let s=te(e,t),[,o]=g(0);return s.tell=n,s.changed=()=>o(a=>a+1),x(()=>s.sendWaiting(),[s]),at(()=>s.sendWaiting()),s}function rt(e,t,n){let s=te(e,t);return{press:async(r,i,c)=>{let d=s.shown.add(r,{tell:()=>!0}),u=s.send(r,{id:E(),pressed:!0},i,c);s.changed();let{reply:$}=await u;return d(),$.ok||n($),$},waiting:r=>(s.waiting().find(([i])=>i.startsWith(r))||[,{}])[1].sending}}function it({of:e,page:t,t:n}){return l`<${Oe} waits=${e.sending} page=${t} t=${n} />
    ${e.status==="unsent"&&l`<p class="note later" role="status">${n("no_answer")}</p>`}
    ${e.error&&l`<p class="note bad" role="alert">${e.error.what} · ${e.error.do}</p>`}`}function Oe({waits:e,page:t,t:n}){let s=Ee(t);return e&&!s&&l`<p class="note later" role="status">${n("sent_later")}</p>`}var Tl=new RegExp("\\P{M}\\p{M}*","gu");var jn=(e,t)=>e.you&&t("deleted_you")||e.by||t(e.leader?"deleted_leader":"deleted_mate");function Rn({answer:e,frame:t,t:n,groups:s,run:o}){let[a,r]=g(!1),i=s.get(e.group),c=t.questions.find(u=>u.id===e.question),d=()=>Sa(o,n,e.item,e.entry);return l`<li class="said gone">
    <p class="said-from">${i&&l`<${j} look=${i} /> `}<strong lang="th">${i?i.name:n("console_hall")}</strong>
      ${e.name&&l`<span class="gentle"> · ${e.name}</span>`}
      ${e.via&&l` <span class="tag paper-tag">${n("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${[c.num,c.text].filter(Boolean).join(" ")}</p>
    <p class="tag hidden-tag">${n("deleted_by",{name:jn(e,n),at:e.at})}</p>
    <p class="said-text" lang="th">${e.year_text&&l`<strong class="year">${e.year_text} </strong>`}${e.text}
      <${R} question=${c} values=${e.fields} frame=${t} t=${n} /></p>
    <div class="said-acts">
      <button class="button" onClick=${d}>${n("deleted_back")}</button>
      <button class="button quiet" aria-expanded=${String(a)} onClick=${()=>r(!a)}>${n("console_history")}</button>
    </div>
    ${a&&l`<${Te} answer=${e} question=${c} frame=${t} t=${n} run=${o} />`}
  </li>`}function Sa(e,t,n,s){let o=E(),a=()=>e("take_back",{id:E(),item:n,entry:o},t("console_deleted_again")),r={words:t("restored"),label:t("undo"),act:a};return e("take_back",{id:o,item:n,entry:s},i=>i.saved===o?r:t("restored"))}var lt=40,Ca=280,Wn="hall";function Fn(e){let{frame:t,state:n,t:s}=e,[o,a]=g(""),[r,i]=g(""),[c,d]=g(lt),[u,$]=g(!1);x(()=>d(lt),[o,r,u]);let f=_=>(!o||(_.group||Wn)===o)&&(!r||_.question===r),[p,m,h]=u?[n.deleted,Rn,"console_deleted_count"]:[n.answers,qa,"console_answers_count"],y=p.filter(f),b=u?"console_no_deleted":"console_no_answers";return l`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s(h,{n:y.length})}</span></h2>
    ${n.spotlight&&l`<${Ea} ...${e} />`}
    <div class="filters">
      <${Hn} label=${s("console_by_group")} all=${s("console_all_groups")} value=${o} set=${a}
        options=${[...n.groups.map(_=>[_.id,_.name]),[Wn,s("console_hall")]]} />
      <${Hn} label=${s("console_by_question")} all=${s("console_all_questions")} value=${r} set=${i}
        options=${t.questions.map(_=>[_.id,ct(_)])} />
      <button class="button quiet" aria-pressed=${String(u)} onClick=${()=>$(!u)}>
        ${s("console_deleted_show",{n:n.deleted.length})}</button>
    </div>
    ${!y.length&&l`<p class="gentle nothing">${s(p.length?"console_none_found":b)}</p>`}
    <ul class="feed">
      ${y.slice(0,c).map(_=>l`<${m} key=${_.item+(u?_.entry:"")} answer=${_} ...${e} />`)}
      ${y.length>c&&l`<li><button class="button quiet" onClick=${()=>d(c+lt)}>
        ${s("console_more_answers",{n:y.length-c})}</button></li>`}
    </ul>
  </section>`}function Ea({state:e,t,run:n}){let s=e.answers.find(r=>r.item===e.spotlight),o=s&&(s.text||s.year_text),a=()=>n("spotlight",{item:null},t("console_unlit"));return l`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th" title=${o}>${o}</span></p>
    <button class="button primary" onClick=${a}>${t("console_unlight")}</button>
  </div>`}var ct=e=>[e.num,e.text].filter(Boolean).join(" ");function Hn({label:e,all:t,value:n,set:s,options:o}){return l`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${a=>s(a.target.value)}>
      <option value="">${t}</option>
      ${o.map(([a,r])=>l`<option key=${a} value=${a}>${r}</option>`)}
    </select>
  </label>`}function qa({answer:e,frame:t,state:n,t:s,groups:o,run:a}){let r=o.get(e.group),[i,c]=g(!1),[d,u]=g(!1),$=t.questions.find(b=>b.id===e.question),f=e.versions.length>1?e.versions:[e],p=f.some(b=>b.text.length>Ca),m=n.spotlight===e.item,h=()=>a("spotlight",{item:m?null:e.item},s(m?"console_unlit":"console_lit")),y=()=>a("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return l`<li class=${"said"+(e.hidden?" hidden-one":"")+(m?" lit":"")}>
    <p class="said-from">${r&&l`<${j} look=${r} /> `}<strong lang="th">${r?r.name:s("console_hall")}</strong>
      ${e.by&&l`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&l` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked" title=${$&&ct($)}>${$&&ct($)}</p>
    ${e.hidden&&l`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${m&&l`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${f.length>1&&l`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:f.length})}</p>`}
    ${f.map(b=>l`<p key=${b.entry} class=${"said-text"+(p&&!i?" cut":"")} lang="th">
      ${b.year_text&&l`<strong class="year">${b.year_text} </strong>`}${b.text}
      <${R} question=${$} values=${b.fields} frame=${t} t=${s} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(m)} disabled=${e.hidden} onClick=${h}>
        ${s(m?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${y}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${p&&l`<button class="button quiet" aria-expanded=${String(i)} onClick=${()=>c(!i)}>
        ${s(i?"console_less":"console_whole")}</button>`}
      ${$&&$.by==="group"&&!$.sensitive&&l`<button class="button quiet" aria-expanded=${String(d)}
        onClick=${()=>u(!d)}>${s("console_history")}</button>`}
    </div>
    ${d&&l`<${Te} answer=${e} question=${$} frame=${t} t=${s} run=${a} />`}
  </li>`}var Ta=1e3,ue=1024;function Kn({state:e,go:t,t:n}){let{told:s,ask:o,trouble:a,news:r}=Oa(n),[i,c]=g(["report","plans","data"]),[d,u]=g(""),[$,f]=g([]),p=s&&s.running,m=s&&i.includes("blank")?s.forms.filter(b=>!$.includes(b)):[],h=s&&i.length&&(m.length||!i.includes("blank")),y=b=>{b.preventDefault();let[_,...w]=d.split(":"),k=[...i.map(v=>["choice",v]),...m.map(v=>["form",v])];o("/exports",[...k,..._?[[_,w.join(":")]]:[]])};return l`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${y}>
      <fieldset disabled=${!!p}><legend>${n("exports_what")}</legend>
        ${(s&&s.choices||[]).map(b=>l`<${Un} key=${b} on=${i.includes(b)}
          flip=${()=>c(zn(i,b))} words=${n(`exports_choice_${b}`)} />
          ${b==="blank"&&i.includes(b)&&l`<fieldset class="exports-forms"><legend>${n("exports_forms")}</legend>
            ${s.forms.map(_=>l`<${Un} key=${_} on=${m.includes(_)}
              flip=${()=>f(zn($,_))} words=${n(`exports_form_${_}`)} />`)}</fieldset>`}`)}</fieldset>
      <div><${Ma} state=${e} value=${d} set=${u} disabled=${!!p} t=${n} />
        ${p?l`<button type="button" class="button" onClick=${()=>o("/exports/stop",[])}>${n("exports_stop")}</button>`:l`<button class="button primary" disabled=${!h}>${n("exports_start")}</button>`}
      </div>
    </form>
    ${p&&l`<${Aa} running=${p} t=${n} />`}
    <div role="status" class="exports-said">${p?n("exports_working",{what:Gn(p.what,n)}):r}</div>
    <div role="alert">${!p&&a&&l`<${Pa} trouble=${a} go=${t} t=${n} />`}</div>
    ${s&&l`<${Da} made=${s.made} fresh=${r===n("exports_done")} ask=${o} t=${n} />`}
  </div>`}var zn=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];function Un({on:e,flip:t,words:n}){return l`<label class="tick"><input type="checkbox" checked=${e} onChange=${t} /> <span>${n}</span></label>`}function Pa({trouble:e,go:t,t:n}){return e.code==="research.undecided"?l`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:l`<p class="exports-trouble">${e.where&&l`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function Oa(e){let[t,n]=g(null),[s,o]=g(null),[a,r]=g(""),i=C(!1),c=async(d,u)=>{u&&r("");try{let $=u&&new URLSearchParams(u),f=await(await fetch(d,{method:u?"POST":"GET",credentials:"same-origin",body:$})).json();if(f.refused)return void o(f.refused);let p=i.current&&!f.running;i.current=!!f.running,d.endsWith("/remove")&&r(e("exports_removed")),p&&r(d.endsWith("stop")?e("exports_stopped"):f.error?"":e("exports_done")),n(f),o(f.error)}catch{o({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return x(()=>{c("/exports")},[]),x(()=>{if(!t||!t.running)return;let d=setInterval(()=>c("/exports"),Ta);return()=>clearInterval(d)},[!!(t&&t.running)]),{told:t,ask:c,trouble:s,news:a}}function Ma({state:e,value:t,set:n,disabled:s,t:o}){let a=c=>c.province?c.district:c.district||e.about.district,r=[...new Set(e.groups.map(a).filter(Boolean))].sort((c,d)=>c.localeCompare(d,"th")),i=(c,d)=>d.map(([u,$])=>l`<option key=${u} value=${`${c}:${u}`}>${$}</option>`);return l`<label class="line-field"><span>${o("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${o("exports_whole")}</option>
      ${r.length>0&&l`<optgroup label=${o("exports_districts")}>
        ${i("district",r.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&l`<optgroup label=${o("exports_groups")}>
        ${i("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var Gn=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function Aa({running:e,t}){let n=Math.round(100*e.done);return l`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:Gn(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function Da({made:e,fresh:t,ask:n,t:s}){let o=a=>a<ue*ue?s("exports_kb",{n:Math.max(1,Math.round(a/ue))}):s("exports_mb",{n:(a/ue/ue).toFixed(1)});return l`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&l`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((a,r)=>l`<li class="exports-one" key=${a.id}>
      <p><strong>${s("exports_made_at",{at:a.at,whose:a.whose||s("exports_whole")})}</strong>
        ${t&&r===0&&l` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${a.files.map(i=>l`<li key=${i.number}>
        <a class="button quiet" href=${`/exports/${a.id}/${i.number}`} download><span lang="th">${i.name}</span>
          <span class="gentle">${o(i.bytes)}</span></a></li>`)}</ul>
      <${Ia} id=${a.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function Ia({id:e,ask:t,t:n}){let[s,o]=g(!1);return s?l`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div>`:l`<button class="button quiet" onClick=${()=>o(!0)}>${n("exports_remove")}</button>`}var Ba={1:"keep",2:"blank",3:"replace"},La={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function Vn({t:e,run:t}){let[n,s]=g(null),[o,a]=g(""),[r,i]=g(!1),c=C(null);x(()=>{t("findings").then(m=>m.ok&&(s(m.findings),a((m.findings[0]||{}).id||"")))},[]);let d=m=>{a(m);let h=c.current&&c.current.querySelector(`[data-finding="${m}"]`);h&&h.focus()},u=async(m,h,y="")=>{let b=q=>r&&h&&!q.does&&q.kind===m.kind&&q.words===m.words,_=new Set(n.filter(q=>q.id===m.id||b(q)).map(q=>q.id)),w=await t("decide",{findings:[..._],does:h,words:y});if(!w.ok)return;let k=n.map(q=>_.has(q.id)?{...q,does:h,instead:w.words}:q);s(k);let v=k.findIndex(q=>q.id===m.id),T=h&&[...k.slice(v),...k.slice(0,v)].find(q=>!q.does);(T||!h)&&d((T||m).id)},$=m=>{let h=n[n.findIndex(y=>y.id===o)+m];h&&d(h.id)};if(!n)return l`<p role="status">${e("clearing_looking")}</p>`;let f=n.filter(m=>!m.does).length,p=n.length;return l`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${p?f?e("clearing_left",{left:f,all:p}):e("clearing_over",{all:p}):e("clearing_none")}</p>
    ${p>0&&l`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${r} onChange=${()=>i(!r)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(m=>l`<${Na} key=${m.id} one=${m} t=${e}
        here=${m.id===o} enter=${()=>a(m.id)} decide=${(h,y)=>u(m,h,y)} step=${$} />`)}</ol>`}
  </div>`}function Na({one:e,t,here:n,enter:s,decide:o,step:a}){let[r,i]=g(!1),c=u=>u==="replace"?i(!0):(i(!1),o(u)),d=u=>{if(u.target.tagName==="INPUT"||u.ctrlKey||u.altKey||u.metaKey)return;let $={ArrowDown:1,ArrowUp:-1}[u.key],f=Ba[u.key];!$&&(!f||e.does)||(u.preventDefault(),$?a($):c(f))};return l`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${d}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&l`<p class="finding-said">${t(La[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>o("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&l`<div class="finding-acts">${["keep","blank","replace"].map(u=>l`<button class="button" key=${u}
      aria-expanded=${u==="replace"?String(r):void 0} onClick=${()=>c(u)}>${t(`clearing_${u}`)}</button>`)}</div>`}
    ${!e.does&&r&&l`<${ja} t=${t} put=${u=>o("replace",u)} />`}
  </li>`}function ja({t:e,put:t}){let[n,s]=g(""),o=C(null);return z(()=>o.current.focus(),[]),l`<form class="finding-words" onSubmit=${r=>{r.preventDefault(),t(n)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <${P} limit="replacement" box=${o} type="text" lang="th" value=${n} onInput=${r=>s(r.target.value)} /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var Ra=["choice","choices","grid"],Wa=["answer","place","at"],Jn=["answer","consent","person","place","unused"],Ha=[[";","semicolon"],[",","comma"],[" ","space"]];function Yn({found:e,about:t,corrections:n,correct:s,t:o}){return l`<h3>${o("columns")}</h3>
    ${!e.asks_consent&&l`<p class="import-note"><strong>${o("no_consent")}</strong> ${o("no_consent_do")}</p>`}
    ${e.notes.map(a=>l`<p class="import-note" key=${a.words}>${a.words}</p>`)}
    ${e.others.length>0&&l`<p class="import-note">${o("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${o("column")}</th><th>${o("becomes")}</th>
      <th>${o("examples")}</th></tr></thead>
      <tbody>${e.columns.map(a=>l`<${Fa} key=${a.header} one=${{...a,...n[a.header]}}
        about=${t} set=${(r,i)=>s(a.header,r,i)} t=${o} />`)}</tbody></table></div>`}function Fa({one:e,about:t,set:n,t:s}){let o=[...Jn,...Jn.includes(e.use)?[]:[e.use]].map(r=>[r,t.use[r]]),a=r=>`${e.header} ${s(r)}`;return l`<tr class=${["unused","person"].includes(e.use)?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${Q} label=${a("becomes")} value=${e.use} options=${o} set=${r=>n("use",r)} />
      ${Wa.includes(e.use)&&e.kind!=="skip"&&l`<${za} one=${e} about=${t} set=${n} label=${a} t=${s} />`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function za({one:e,about:t,set:n,label:s,t:o}){let a=Object.entries(t.kind).filter(([r])=>r!=="skip");return l`${e.use!=="at"&&l`<${Q} label=${s("kind")} value=${e.kind} options=${a} set=${r=>n("kind",r)} />`}
    ${e.kind==="date"&&l`<${Ua} one=${e} about=${t} set=${n} label=${s} t=${o} />`}
    ${Ra.includes(e.kind)&&!e.of&&l`<${Ka} one=${e} set=${n} label=${s} t=${o} />`}`}function Ua({one:e,about:t,set:n,label:s,t:o}){let a=["be","ce","each"].map(i=>[i,t.era[i]]),r=["dmy","mdy"].map(i=>[i,o(i)]);return l`<div class="import-pair"><${Q} label=${s("era")} value=${e.era} none=${o("era_pick")} options=${a}
      set=${i=>n("era",i)} />
    <${Q} label=${s("order")} value=${e.order} none=${o("order_pick")} options=${r}
      set=${i=>n("order",i)} /></div>`}function Ka({one:e,set:t,label:n,t:s}){let o=Ha.map(([r,i])=>[r,s(i)]),a=e.options.filter(r=>r.trim()).length;return l`${e.kind!=="choice"&&l`<label class="import-sign"><span>${s("between")}</span>
      <${Q} label=${n("between")} value=${e.between} options=${o} none=${e.between?"":s("between_pick")}
        set=${r=>t("between",r)} /></label>`}
    <details class="import-options" open=${!!e.between}><summary>${s("options",{count:a})}</summary>
      <label><span class="gentle">${s("options_how")}</span>
        <${P} limit="options" lang="th" aria-label=${n("options_box")} rows=${Math.min(10,Math.max(3,e.options.length+1))} value=${e.options.join(`
`)}
          onInput=${r=>t("options",r.target.value.split(`
`))} /></label></details>
    <label class="tick"><input type="checkbox" checked=${e.other}
      onChange=${r=>t("other",r.target.checked)} /> ${s("other")}</label>`}function Q({label:e,value:t,options:n,set:s,none:o}){return l`<select aria-label=${e} value=${t} onChange=${a=>s(a.target.value)}>
    ${o&&l`<option value="" selected=${!t}>${o}</option>`}
    ${n.map(([a,r])=>l`<option key=${a} value=${a} selected=${a===t}>${r}</option>`)}
  </select>`}function ut({ask:e,t}){let[n,s]=g([]),[o,a]=g(""),[r,i]=g(null),c=u=>(u.ok&&s(u.brought),i(u.ok?null:u.error||{what:t("no_answer"),do:""}),u.ok);x(()=>{e("brought").then(c)},[]);let d=async u=>{let f=c(await e("out",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({id:u.id})}));a(f?t("out_done",{rows:u.rows}):"")};return l`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${o}</p>
    <div role="alert">${r&&l`<p class="bad"><strong>${r.what}</strong> ${r.do}</p>`}</div>
    ${n.length>0&&l`<h3>${t("brought")}</h3>
      <ul>${n.map(u=>l`<${Ga} key=${u.id} one=${u} out=${d} t=${t} />`)}</ul>`}</section>`}function Ga({one:e,out:t,t:n}){let[s,o]=g(!1),a=n("brought_one",{...e,file:e.file||n("brought_no_file")});return s?l`<li><span lang="th">${a}</span><div class="sure" role="alert"><p>${n("out_sure",e)}</p>
    <button class="button bad-button" onClick=${()=>t(e)}>${n("out_yes",e)}</button>
    <button class="button quiet" onClick=${()=>o(!1)}>${n("cancel")}</button></div></li>`:l`<li><span lang="th">${a}</span>
      <button class="button quiet" aria-label=${`${n("out")} ${a}`} onClick=${()=>o(!0)}>${n("out")}</button></li>`}var Va=1024*1024;async function de(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function Xn(){let[e,t]=g(null);return x(()=>{de("about").then(s=>s.words&&t(s))},[]),e?l`<${Ja} about=${e} t=${(s,o)=>Ye(e.words[s]??s,{most:Math.round(e.most/Va),...o})} />`:null}function Ja({about:e,t}){let[n,s]=g(null),[o,a]=g(null),[r,i]=g(null),[c,d]=g(!1),[u,$]=g({}),[f,p]=g(!1),m=k=>{d(!1),i(k.ok||k.asks?null:k.error||{what:t("no_answer"),do:""}),(k.ok||k.surveys)&&a(v=>k.ok?{...k,notes:h(v,k)}:{...v,surveys:k.surveys}),k.ok&&$({})},h=(k,v)=>Object.keys(u).length?k.notes.filter(T=>!u[T.header]):v.notes,y=async(k,v,T={})=>{d(!0);let q=o?o.survey:"",L={...v,survey:q,corrections:u,skip_bad:f,...T},S={"Content-Type":"application/json"},A=JSON.stringify(L),H=$n(A)<=ee.limits.body;m(H?await de(k,{method:"POST",headers:S,body:A}):{error:{what:ee.t("import_too_big"),do:""}})},b=async k=>{let v=k.target.files[0];if(!v)return;if(a(null),$({}),p(!1),v.size>e.most)return i({what:t("too_big"),do:""});d(!0);let T={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(v.name)},q=await de("file",{method:"POST",headers:T,body:v});if(!q.ok)return m(q);let L={file:q.file,name:v.name};s(L),await y("look",L,{survey:"",corrections:{}})},_=(k,v,T)=>$(q=>({...q,[k]:{...q[k],[v]:T}})),w=o&&o.columns;return o&&o.stored?l`<div class="import"><p role="status" class="import-done">${t("done",o.counts)}</p>
      ${!o.asks_consent&&l`<p class="import-note">${t("no_consent")}</p>`}
      <button class="button" onClick=${()=>a(null)}>${t("another")}</button>
      <${ut} ask=${de} t=${t} /></div>`:l`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${b} /></label>
    ${o&&o.surveys&&l`<${Qa} label=${t("survey")} value=${o.survey||""} none=${t("survey_pick")}
      options=${o.surveys.map(k=>[k.id,`${k.id} ${k.title}`])}
      set=${k=>k&&y("look",n,{survey:k,corrections:{}})} />`}
    ${o&&!w&&!c&&l`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${r&&l`<p class="bad"><strong>${r.where} ${r.what}</strong> ${r.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):w?t("found",{rows:o.rows}):""}</p>
    ${w&&l`<${Yn} found=${o} about=${e} corrections=${u} correct=${_} t=${t} />
      <${Xa} found=${o} t=${t} />
      <${Ya} found=${o} changed=${Object.keys(u).length>0} busy=${c} skipBad=${f} setSkipBad=${p}
        check=${()=>y("look",n)} store=${()=>y("store",n)} t=${t} />`}
    ${!o&&!c&&l`<${ut} ask=${de} t=${t} />`}
  </div>`}function Ya({found:e,changed:t,busy:n,skipBad:s,setSkipBad:o,check:a,store:r,t:i}){let c=e.counts.new+e.counts.changed,d=!t&&c>0&&!e.whole&&(e.bad===0||s);return l`<div class="import-acts">
    ${!t&&!e.asks_consent&&l`<p class="import-note">${i("no_consent")}</p>`}
    ${!t&&e.bad>0&&l`<p class="bad">${i("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&l`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${u=>o(u.target.checked)} /> ${i("skip_bad")}</label>`}
    ${t&&l`<button class="button primary" disabled=${n} onClick=${a}>${i("check")}</button>`}
    ${!t&&l`<button class="button primary" disabled=${n||!d} onClick=${r}>${i("store",{count:c})}</button>`}
  </div>`}function Xa({found:e,t}){let n=e.bad-e.problems.length;return l`${e.bad>0&&l`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,o)=>l`<li key=${o} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&l`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&l`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&l`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function Qa({label:e,...t}){return l`<label class="line-field"><span>${e}</span><${Q} label=${e} ...${t} /></label>`}function Qn({frame:e,state:t,t:n,groups:s,run:o,add:a}){let r=t.phase||(e.phases[0]||{}).id,i=e.questions.some(u=>u.phase===r),c=t.groups.filter(u=>Zn(u,r,i)).length,d=t.groups.reduce((u,$)=>u+$.members,0);return l`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:d})}
        ${t.phase?` · ${n("console_groups_done",{n:c})}`:""}</span>
      <button class="button quiet" onClick=${a}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&l`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(u=>l`<${Za} key=${u.id} group=${u} look=${s.get(u.id)}
      phase=${r} asked=${i} online=${t.online} about=${t.about} t=${n} run=${o} />`)}</ul>
  </section>`}var Zn=(e,t,n)=>e.done.includes(t)&&(!n||e.counts[t]>0);function Za({group:e,look:t,phase:n,asked:s,online:o,about:a,t:r,run:i}){let[c,d]=g(""),u=Zn(e,n,s),$=e.done.includes(n)&&!u,f={members:e.members,online:(o||{})[e.id]||0,answers:e.counts[n]||0},p=r(o?"console_tile_online":"console_tile",f),m=r("console_manage",{name:e.name}),h=()=>i("away",{group:e.id,away:!e.away},r(e.away?"console_is_back":"console_is_away",{name:e.name})),y=()=>i("call",{group:e.id,called:!e.called},r(e.called?"console_uncalled":"console_called_now",{name:e.name}));return l`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(u?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${e.name}><${j} look=${t} /> ${u&&l`<span class="good"><${Qe} name="done" /></span> `}${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!c)} aria-label=${m} title=${m}
        onClick=${()=>d(c?"":"acts")}><${Qe} name="more" /></button>
    </div>
    <p class="tile-line" title=${[p,e.district].filter(Boolean).join(" · ")}>
      <span aria-hidden="true">${r(o?"console_tile_short":"console_tile",f)}</span><span class="hush">${p}</span>
      ${u&&l`<span class="hush">${r("console_done")}</span>`}
      ${e.district&&l`<span class="tile-place" lang="th">${e.district}</span>`}</p>
    ${$&&l`<p><strong class="call-tag">${r("console_done_empty")}</strong></p>`}
    ${(e.called||e.away)&&l`<p>
      ${e.called&&l`<strong class="call-tag">${r("console_called")}</strong>`} ${e.away&&l`<strong>${r("console_seen_away")}</strong>`}</p>`}
    ${c==="acts"&&l`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${h}>
        ${r(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${y}>
        ${r(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>d("name")}>${r("console_rename")}</button>
      <button class="button quiet" onClick=${()=>d("place")}>${r("console_place")}</button>
    </div>`}
    ${c==="name"&&l`<${er} group=${e} t=${r} run=${i} close=${()=>d("")} />`}
    ${c==="place"&&l`<${tr} group=${e} about=${a} t=${r} run=${i} close=${()=>d("")} />`}
  </li>`}function er({group:e,t,run:n,close:s}){let[o,a]=g(e.name),r=C(null);return z(()=>r.current.focus(),[]),l`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:o},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <${P} limit="group" box=${r} aria-label=${t("console_rename_of",{name:e.name})} value=${o}
      onInput=${c=>a(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function tr({group:e,about:t,t:n,run:s,close:o}){let[a,r]=g({district:e.district,province:e.province}),i=C(null);z(()=>i.current.focus(),[]);let c=async u=>{u.preventDefault(),(await s("place",{group:e.id,...a},n("console_place_saved"))).ok&&o()},d=(u,$)=>l`<label><span class="gentle">${n(`console_about_${u}`)}</span>
    <${P} limit="place" box=${$} lang="th" value=${a[u]} placeholder=${t[u]}
      onInput=${f=>r({...a,[u]:f.target.value})} /></label>`;return l`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${u=>u.key==="Escape"&&o()}>
    ${d("district",i)}${d("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${n("cancel")}</button>
  </form>`}function es({state:e,t}){let{joining:n}=e;if(!n||!n.code)return l`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return l`<div class="join-panel">
    ${n.qr&&l`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(o=>l`<p class="join-url" key=${o}>${o}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function ts({frame:e,state:t,t:n}){let{rows:s,troubles:o}=t.led,a=r=>e.instruments.find(i=>i.id===r)||{title:r};return l`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(r=>l`<p key=${r.instrument}><strong>${a(r.instrument).title}</strong><br />
      ${["before","after"].map(i=>l`<span key=${i}>${n(`inst_${i}`)}: ${n("inst_answered",{n:r[i].n,waiting:r[i].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    <h3>${n("inst_surveys")}</h3>
    ${e.surveys.map(r=>l`<p key=${r.id}><strong>${r.num}</strong> ${r.title}<br />
      <span class="gentle">${nr(r.id,e,t,n)}</span></p>`)}
    ${e.questionnaires.filter(r=>!r.survey).map(r=>l`<p key=${r.id}><strong>${r.title}</strong><br />
      <span class="gentle">${ns(r,t,n)}</span></p>`)}
    ${o.length>0&&l`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${o.map(r=>l`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function nr(e,t,n,s){let o=t.here[e];if(!o)return s("inst_link");let a=t.questionnaires.filter(i=>o.includes(i.id)).map(i=>ns(i,n,s)),r=t.instruments.filter(i=>o.includes(i.id)).map(i=>i.short||i.title);return[...a,...r].join(" · ")}var ns=(e,t,n)=>n("inst_here",{by:n(`inst_by_${e.by}`),n:t.led.answered[e.id]});function ss({state:e,t,run:n}){let{columns:s,gaps:o,lines:a,goals:r}=e.led,i=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return l`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>l`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>i(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:a,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(o).map(c=>l`<li key=${c}><strong>${o[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var sr=3;function os(e){let{frame:t,state:n,t:s,run:o}=e,{themes:a,sayings:r}=n.led,[i,c]=g([]),[d,u]=g(""),[$,f]=g(!1),p=new Map;a.forEach(v=>v.items.forEach(T=>p.set(T,[...p.get(T)||[],v])));let m=t.questions.filter(v=>r.some(T=>T.question===v.id)),h=r.filter(v=>(!d||v.question===d)&&!($&&v.items.every(T=>p.has(T)))),y=new Set(r.flatMap(v=>v.items)),b=i.filter(v=>y.has(v)),_=v=>v.items.every(T=>b.includes(T)),w=v=>c(_(v)?b.filter(T=>!v.items.includes(T)):[...new Set([...b,...v.items])]),k=async(v,T)=>(await o("theme",{id:E(),...v},T)).ok;return l`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${a.length>0&&l`<${rr} ...${e} themes=${a} sayings=${r} put=${k} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${d} onChange=${v=>u(v.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${m.map(v=>l`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String($)} onClick=${()=>f(!$)}>${s("themes_only_left")}</button>
    </div>
    ${!h.length&&l`<p class="gentle nothing">${s(r.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${h.map(v=>l`<${or} key=${v.items[0]} one=${v} ...${e} picked=${_(v)}
      tap=${w} themes=${[...new Set(v.items.flatMap(T=>p.get(T)||[]))]} showAsked=${!d} />`)}</ul>
    ${b.length>0&&l`<${ar} t=${s} themes=${a} picked=${b} put=${k} clear=${()=>c([])} />`}
  </section>`}function or({one:e,frame:t,t:n,groups:s,picked:o,tap:a,themes:r,showAsked:i}){let c=t.questions.find(d=>d.id===e.question);return l`<li><button class="gather-one" role="checkbox" aria-checked=${String(o)} onClick=${()=>a(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${R} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${as} ids=${e.groups} groups=${s} />
        ${i&&c&&l`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&l` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${r.map(d=>l` <span class="tag in-theme" key=${d.theme}>${d.name}</span>`)}</span>
    </span></button></li>`}function as({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return l`${n.map(s=>l`<span key=${s.id} title=${s.name}><${j} look=${s} />
    ${n.length<=sr?l` <span lang="th">${s.name}</span> `:l`<span class="hush">${s.name}</span>`}</span>`)}`}function ar({t:e,themes:t,picked:n,put:s,clear:o}){let[a,r]=g({theme:E(),name:""}),i=async(u,$)=>{await s(u,$)&&o()},c=u=>{u.preventDefault();let $=a.name.trim();i({theme:a.theme,name:$,items:n},e("themes_made",{name:$}))},d=u=>{let $=t.find(f=>f.theme===u.target.value);$&&i({...rs($),items:[...new Set([...$.items,...n])]},e("themes_added",{name:$.name}))};return l`<div class="together">
    <form class="together-new" onSubmit=${c}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <${P} limit="theme" lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} value=${a.name}
        onInput=${u=>r({...a,name:u.target.value})} />
      <button class="button primary" disabled=${!a.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&l`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${d}><option value="">${e("themes_into_which")}</option>
          ${t.map(u=>l`<option key=${u.theme} value=${u.theme}>${u.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${o}>${e("themes_clear")}</button>
    </div>
  </div>`}var rs=e=>({theme:e.theme,name:e.name});function rr({themes:e,sayings:t,frame:n,t:s,groups:o,run:a,put:r}){return l`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(i=>l`<${ir} key=${i.theme} theme=${i} sayings=${t} frame=${n}
      t=${s} groups=${o} run=${a} put=${r} />`)}</ul></details>`}function ir({theme:e,sayings:t,t:n,groups:s,run:o,put:a}){let[r,i]=g(null),c=t.filter(f=>f.items.some(p=>e.items.includes(p))),d=()=>o("dissolve",{id:E(),theme:e.theme},n("themes_dissolved",{name:e.name})),u=f=>a({...rs(e),items:e.items.filter(p=>!f.items.includes(p))},n("themes_taken_out")),$=async f=>{f.preventDefault(),await a({theme:e.theme,name:r,items:e.items},n("themes_renamed"))&&i(null)};return l`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${lr} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${r===null?l`<button class="button" onClick=${()=>i(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${d}>${n("themes_dissolve")}</button>`:l`<form class="together-new" onSubmit=${$}>
          <${P} limit="theme" lang="th" aria-label=${n("themes_name")} value=${r} onInput=${f=>i(f.target.value)} />
          <button class="button primary" disabled=${!r.trim()}>${n("save")}</button>
          <button type="button" class="button quiet" onClick=${()=>i(null)}>${n("cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(f=>l`<li key=${f.items[0]}>
      <span lang="th">${f.text} <span class="gentle"><${as} ids=${f.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:f.text})} disabled=${c.length<2}
        onClick=${()=>u(f)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var lr=({ids:e,groups:t})=>l`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>l`<span key=${n.id} title=${n.name}><${j} look=${n} /></span>`)}</span>`;function is({state:e,t}){return l`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>l`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&l`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var ls={instruments:ts,plan:ss,themes:os,videos:is};var cr={next:"",situation:"why"};function cs({item:e,text:t,fields:n={}},s){let o=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],r=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,d])=>({key:`${e}:${c}`,item:e,box:cr[c]??c,words:d})),i=r.filter(c=>o.includes(c.box)).sort((c,d)=>o.indexOf(c.box)-o.indexOf(d.box));return i.length?i:r.map(c=>({...c,box:""}))}var Me=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",us=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Me(e,n).includes(t)),ds=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},dt=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function pe(e,t){if(e.put)return e.put;let n=t.filter(o=>(e.from||[]).includes(o.item)),s=Object.fromEntries(n.map(({key:o,words:a})=>[o,us(e,a)]).filter(([,o])=>o!==void 0));for(let{key:o,item:a,box:r}of n)dt(s,a)||(s[o]=r);return s}function ps(e,{key:t,item:n,words:s},o,a){let r=[Me(e,o).trim(),s].filter(Boolean).join(`
`);return{...ds(e,o,r),put:{...a,[t]:o},from:[...new Set([...e.from||[],n])]}}function $s(e,{key:t,words:n},s){let{[t]:o,...a}=s,[r,...i]=Me(e,o).split(n),c=i.length?[r,i.join(n)].map(d=>d.trim()).filter(Boolean).join(`
`):r;return{...ds(e,o,c),...ms(e,s,a)}}function fs(e,t,n){let s=([o,a])=>{let r=t.find(i=>i.key===o);return[o,Me(e,a).trim()||!r?a:us(e,r.words)]};return ms(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,o])=>o!==void 0)))}var ms=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!dt(t,s)||dt(n,s))});function Ae(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}var _s=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t},hs=(e,t)=>e.how===t||e.how==="typed"&&t==="sure";var gs=({question:e,about:t,edited:n,behalf:s})=>`${s?`${s}/`:""}${e.id}:${t||""}:${n?n.item:""}`,bs=({edited:e,single:t})=>e?dr(e):ur(t),ur=e=>({item:e||E(),id:E(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function dr(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:o,typed:a,fields:r,from:i}=e;return{item:n,id:E(),base:s,tried:[],text:o,how:t,digits:a,fields:r||{},from:i||[]}}var pt=e=>!!((e.text||"").trim()||(e.digits||"").trim()||e.how==="unknown"||ce(e.fields)),ys=(e,t,n,{question:s,about:o,behalf:a,t:r})=>({item:e.item,base:t,question:s.id,about:o,text:e.text,year:Ae(e,r),confirmed:n,fields:qn(s,e.fields),from:e.from,...a?{behalf:a}:{}}),ks=(e,t)=>(e||[]).flatMap(n=>cs(n,t));function vs(e,t,n){let s={...e,...t};return{...t,...fs(s,n,pe(s,n))}}function ws(e,t,n,s){let o=pe(e,s);return t.key in o?$s(e,t,o):ps(e,t,n||t.box,o)}function xs({from:e=[]},t){return{from:e.includes(t)?e.filter(n=>n!==t):[...e,t]}}var pr=["sure","about","decade","unknown"];function Ss({question:e,asked:t,draft:n,change:s,t:o}){let[a,r]=g(t||!!n.digits||n.how==="unknown");if(!a)return l`<button type="button" class="button quiet add-year" onClick=${()=>r(!0)}>
      ${o("add_year")}
    </button>`;let i=t?e.text:o("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${i}</label>`}
    <${P} limit="year" counted=${Ae(n,o)} id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"}
      autocomplete="off" aria-label=${t?i:void 0} placeholder=${o("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${o("year_how")}>
      ${pr.map(c=>l`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${hs(n,c)} onClick=${()=>s(_s(n,c))}>
          ${o(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}function Cs(e){let{edited:t,t:n,onTyping:s,onCancel:o}=e,a=C(null),r=$r(e,a),{ask:i,waits:c,change:d,send:u}=r;x(()=>s(r.typed),[r.typed]),x(()=>()=>s(!1),[]);let $=m=>{m.preventDefault(),u()},f=m=>{d({how:"typed",digits:m}),u()},p=()=>{r.drop(),o()};return l`<form class="composer" ref=${a} onSubmit=${$}>
    <fieldset disabled=${c}><${mr} answer=${r} ...${e} /></fieldset>
    ${i&&l`<${kr} ask=${i} t=${n} suggest=${f}
      confirm=${()=>u(i.doubt)} again=${()=>d({digits:"",how:"sure"})} />`}
    <p class=${"status "+br(r)} role="status">${yr(r,n)}</p>
    <div class="row">
      ${c?l`<button type="button" key="back" class="button" onClick=${r.takeBack}>${n("take_back")}</button>`:l`<button key="save" class="button primary" disabled=${r.status==="saving"}>${n(t?"save_change":"save_answer")}</button>`}
      ${t&&l`<button type="button" class="button quiet" onClick=${p}>${n("cancel")}</button>`}
    </div>
  </form>`}function $r(e,t){let{question:n,edited:s,offers:o,frame:a,page:r,onSaved:i}=e,c=ks(o,n),d=gs(e),u=ne({page:r,frame:a,place:d,command:"save",begin:()=>bs(e),args:(f,p,m)=>ys(f,p,m,e),saved:f=>i(f.saved),left:f=>fr(r,d)&&(!!s||pt(f)),fits:()=>t.current.reportValidity()}),$=f=>u.change(vs(u.now(),f,c));return{...u,pieces:c,change:$,typed:pt(u.draft),press:(f,p)=>$(ws(u.now(),f,p,c)),link:f=>$(xs(u.now(),f))}}var fr=(e,t)=>!!e.outbox.drafts.read(t);function mr({answer:e,question:t,edited:n,links:s,frame:o,t:a}){let{draft:r,change:i,pieces:c,press:d,waits:u}=e,[$,f]=g(""),p=t.answer==="year";return l`<div onFocusIn=${({target:m})=>hr(m,f)}>
    ${(p||t.phase==="recall")&&l`<${Ss} question=${t} asked=${p} draft=${r} change=${i} t=${a} />`}
    ${p&&l`<label class="label" for="story">${a("story")}</label>`}
    ${t.answer!=="none"&&l`<${An} pieces=${c} put=${pe(r,c)} into=${$} name=${m=>gr(t,m)}
        press=${m=>d(m,$)} t=${a} />
      <${_r} question=${t} dated=${p} edited=${n} draft=${r} change=${i} />`}
    <${On} question=${t} values=${r.fields||{}} change=${i} frame=${o} t=${a} disabled=${u}>
      ${s&&l`<${Dn} links=${s} draft=${r} link=${e.link} t=${a} />`}<//>
  </div>`}function _r({question:e,dated:t,edited:n,draft:s,change:o}){let a=C(null),r=t||e.words;return x(()=>{n&&a.current.focus()},[]),l`${e.words&&l`<label class="label" for="story">${e.words}</label>`}
    <${P} limit="answer" rows=${r?2:4} box=${a} id="story" lang="th" aria-label=${r?void 0:e.text}
      value=${s.text} onInput=${i=>o({text:i.target.value})} />`}function hr({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var gr=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function br({waits:e,status:t}){return e?"later":t==="saved"?"good":""}function yr({status:e,error:t,typed:n,waits:s},o){return e==="saving"?o(s?"sent_later":"saving"):e==="unsent"?l`<span class="bad">${o("not_saved")}</span>`:t?l`<span class="bad">${t.what} · ${t.do}</span>`:n?o("draft_kept"):e==="saved"?o("saved"):""}function kr({ask:e,t,suggest:n,confirm:s,again:o}){let a=C(null);return x(()=>a.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${a}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(r=>l`<button type="button" class="button" onClick=${()=>n(r)}>
        ${t("ask_yes",{year:r})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${o}>${t("ask_again")}</button>
  </div>`}var vr="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",$e=e=>Array.from(e.querySelectorAll(vr)).filter(t=>!t.disabled);function $t(e,t,n=1){let s=$e(e),o=t.closest("[role=radiogroup]"),a=s.findIndex(i=>i===t||o&&o.contains(i)),r=s[a+n];return r&&r.focus(),!!r}function Es({field:e,value:t,near:n,set:s,frame:o,t:a}){if(e.kind==="level")return l`<${xr} field=${e} value=${t} set=${s} t=${a} />`;if(e.kind==="choice")return l`<${wr} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return l`<${ft} limit=${e.kind} label=${e.text} value=${t} set=${s} />`;let r=st[e.kind];return l`<${r} field=${e} value=${t} near=${n} set=${s} frame=${o} t=${a} />`}function ft({limit:e,label:t,value:n,set:s,hint:o}){return l`<label class="box"><span>${t}</span>
    <${P} limit=${e} rows=${1} lang="th" value=${n||""} placeholder=${o} onInput=${a=>s(a.target.value)} /></label>`}function wr({field:e,value:t,set:n}){return l`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>l`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}function xr({field:e,value:t,set:n,t:s}){let o=C(null),a=Array.from({length:e.levels},(c,d)=>d+1),r=c=>{n(c),o.current.querySelectorAll("[role=radio]")[c-1].focus()},i=c=>{let[,d]=/^(?:Digit|Numpad)(\d)$/.exec(c.code)||[],u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[c.key];if(!(c.ctrlKey||c.altKey||c.metaKey)){if(a.includes(Number(d))&&!c.shiftKey)r(Number(d)),$t(o.current.closest(".sheet"),document.activeElement);else if(u)r(Math.max(1,Math.min(e.levels,t?t+u:1)));else if(["Backspace","Delete"].includes(c.key)||d==="0")n(null);else return;c.preventDefault()}};return l`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${o} onKeyDown=${i}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${a.map(c=>l`<span key=${c} class="level-key"
      role="radio" tabindex=${c===(t||1)?0:-1} aria-checked=${String(c===t)}
      aria-label=${s("level",{n:c,all:e.levels})} onClick=${()=>r(c)}>${c}</span>`)}</span></div>`}var qs=e=>({...e,item:e.item||E(),id:E(),tried:[],dirty:!1});function Ts(e){let{links:t,question:n,frame:s,t:o}=e,a=C(null),r=Sr(e,a),{draft:i,ask:c,change:d}=r,u=p=>{a.current&&!a.current.contains(p.relatedTarget)&&r.save()},$=p=>{d({typed:p}),r.save()},f=t.length>0&&(i.dirty||i.entry||r.status);return l`<div class=${"typed-slot"+(r.wrong?" wrong":"")} ref=${a} onFocusOut=${u}>
    <${Er} question=${n} draft=${i} change=${d} frame=${s} t=${o} />
    ${f&&l`<${qr} links=${t} from=${i.from||[]} set=${p=>d({from:p})} t=${o} />`}
    ${c&&l`<${Tr} ask=${c} t=${o} take=${$} confirm=${()=>r.save(c.doubt)} />`}
    <p class="typed-status" role="status">${Pr(r,o)}</p>
  </div>`}function Sr({sheet:e,question:t,slot:n,place:s,flush:o,saved:a,frame:r,page:i},c){let d=ne({page:i,frame:r,place:s,command:"paper_save",begin:()=>qs(n),args:(m,h,y)=>Cr(m,h,y,e,t),after:(m,{saved:h})=>({...m,entry:h||m.entry,base:h?[h]:m.base,tried:[],dirty:!1}),saved:m=>m.saved&&a({item:m.item,entry:m.saved,reset:u}),fits:()=>!c.current.querySelector(":invalid")}),u=m=>d.reset(qs(m)),$=m=>d.change({...m,dirty:!0}),f=async m=>{if(!d.now().dirty)return!0;let h=await d.send(m);return!!(h&&h.kind==="saved")};x(()=>(o.add(f),()=>{o.delete(f)}));let p=C(e.research);return x(()=>{p.current!==e.research&&(p.current=e.research,d.now().base.length&&$({}),f())},[e.research]),{...d,change:$,save:f,wrong:!!(d.ask||d.error||d.status==="unsent")}}var Cr=(e,t,n,s,o)=>({form:s.code,group:s.group,about:s.about,sheet:s.number,research:s.research,question:o.id,item:e.item,base:t,text:e.text,year:e.typed,fields:e.fields,from:e.from,confirmed:n});function Er({question:e,draft:t,change:n,frame:s,t:o}){let a=(r,i)=>n({fields:{...t.fields,[r]:i}});return l`<div class=${"boxes"+(e.fields.some(r=>r.kind==="level")?" levelled":"")}>
    ${e.dated&&l`<label class="box year-box"><span>${o("typing_year")}</span>
      <${P} limit="year" lang="th" autocomplete="off" value=${t.typed} placeholder=${o("year_example")}
        onInput=${r=>n({typed:r.target.value})} /></label>`}
    ${e.answer!=="none"&&l`<${ft} limit="answer" label=${e.words||o("typing_words")} value=${t.text} set=${r=>n({text:r})} />`}
    ${e.fields.map(r=>l`<${Es} key=${r.id} field=${r} value=${t.fields[r.id]} frame=${s} t=${o}
      near=${t.fields[r.after]} set=${i=>a(r.id,i)} />`)}
  </div>`}function qr({links:e,from:t,set:n,t:s}){return l`<div class="serves" role="group" aria-label=${s("typing_serves")}><span>${s("typing_serves")}</span>
    ${e.map((o,a)=>{let r=t.includes(o.item);return l`<button type="button" role="checkbox" key=${o.item} class="choice option" aria-checked=${String(r)} title=${o.text}
        onClick=${()=>n(r?t.filter(i=>i!==o.item):[...t,o.item])}><span class="choice-box" aria-hidden="true"></span>
        <span lang="th">${a+1}. ${o.text}</span></button>`})}</div>`}function Tr({ask:e,t,take:n,confirm:s}){return l`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(o=>l`<button type="button" class="button" key=${o} onClick=${()=>n(o)}>
      ${t("ask_yes",{year:o})}</button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function Pr({status:e,draft:t,error:n,sending:s},o){return e==="unsent"?l`<span class="bad">${o("not_saved")}</span>`:s?o("saving"):n?l`<span class="bad">${n.what} · ${n.do}</span>`:t.dirty?o("draft_kept"):t.entry?l`<span class="good">${o("saved")}</span>`:""}function Ps({taken:e,next:t,close:n,frame:s,page:o,t:a,run:r}){let{form:i,group:c,about:d,sheet:u,rows:$}=e,f=a(d?"typing_title_about":"typing_title",{form:`${i.code} ${i.num}`,group:c.name,about:d&&d.name}),[p,m]=g(e.research),[h,y]=g(null),[b,_]=g({}),[w,k]=g([]),v=()=>r("paper_links",{form:i.code,group:c.id}).then(M=>M.ok&&k(M.links)),[T]=g(()=>new Set),q=C(null);x(()=>{$e(q.current.querySelector(".sheet"))[0].focus(),$.some(M=>M.question.id===mt)&&v()},[]);let L=(M,B)=>{y({...B,row:Os(M)}),M.id===mt&&v()},S=async()=>{if((await Promise.all(Array.from(T,J=>J()))).every(Boolean))return t();let B=q.current.querySelector(".typed-slot.wrong");return B&&$e(B)[0].focus()},A=async()=>{if(!h)return;let M={id:E(),form:i.code,item:h.item,entry:h.entry},B=await r("paper_undo",M,a("typing_undone",{row:h.row}));B.ok&&h.reset(B.slot),w.length&&v(),y(null)},H=M=>{let B=Array.from(q.current.querySelectorAll(".typed-slot")),J=B.findIndex(Zs=>Zs.contains(document.activeElement)),yt=B[J+M];yt&&$e(yt)[0].focus()},N=M=>_(B=>({...B,[M]:[...B[M]||[],E()]})),Xs=Mr({on:S,undo:A,row:H,here:()=>{let M=document.activeElement.closest("[data-question]"),B=M&&$.find(J=>J.question.id===M.dataset.question);B&&Ms(B.question)&&N(B.question.id)},root:q}),Qs={sheet:{code:i.code,group:c.id,about:d?d.id:"",number:u,research:p},flush:T,frame:s,page:o,t:a};return l`<div class="typed-sheet" ref=${q} onKeyDown=${Xs}>
    <div class="sheet-head"><h3 lang="th">${f}</h3>
      <button type="button" class="button quiet" onClick=${n}>${a("typing_back")}</button></div>
    ${u&&l`<p class="sheet-no"><strong>${a("typing_sheet_no",{n:u})}</strong> <span class="gentle">${a("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${f}>
      <label class="tick"><input type="checkbox" checked=${p} onChange=${()=>m(!p)} />
        <span>${a("typing_research")}</span></label>
      ${$.map((M,B)=>l`<${Ar} key=${M.question.id} row=${M} before=${$[B-1]} more=${b[M.question.id]||[]}
        add=${()=>N(M.question.id)} saved=${J=>L(M.question,J)} links=${Or(M.question)?w:[]} ...${Qs} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${h&&a("typing_last",{row:h.row})}</p>
      <button type="button" class="button quiet" disabled=${!h} onClick=${A}>${a("undo")}</button>
      <button type="button" class="button primary" onClick=${S}>${a("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${a("typing_keys")}</p>
  </div>`}var mt="plan_goal",Or=e=>e.offers.some(t=>t.endsWith(`.${mt}`)),Os=e=>[e.num,e.text].filter(Boolean).join(" "),Ms=e=>!e.single&&!e.most;function Mr({on:e,undo:t,row:n,here:s,root:o}){return a=>{let{key:r,code:i,ctrlKey:c,altKey:d,metaKey:u,shiftKey:$,target:f}=a,p=f.matches("textarea, select, input, [role=radio]");if(r==="Enter"&&(c||u))e();else if(d&&i==="KeyU")t();else if(d&&i==="KeyN")s();else if(r==="PageDown")n(1);else if(r==="PageUp")n(-1);else if(r==="Enter"&&p&&!$&&!a.isComposing)$t(o.current.querySelector(".sheet"),f)||o.current.querySelector(".button.primary").focus();else return;a.preventDefault()}}function Ar({row:e,before:t,more:n,add:s,saved:o,links:a,sheet:r,flush:i,frame:c,page:d,t:u}){let{question:$,slots:f,beside:p}=e,m=$.under&&!(t&&t.question.under===$.under),h=(_,w)=>`paper/${r.code}/${r.group}/${r.about}${r.number}/${$.id}/${_.item||w}`,y={item:"",entry:"",base:[],text:"",typed:"",fields:{},from:[]},b=[...f,...n.map(()=>y)];return l`<section class="paper-row" data-question=${$.id} aria-label=${Os($)}>
    ${m&&l`<h4 class="paper-under">${$.under}</h4>`}
    <p class="paper-asked" lang="th">${$.num&&l`<strong>${$.num}</strong>`} ${$.text}</p>
    <div class="paper-slots">
      ${p.length>0&&l`<div class="beside">${$.single&&l`<p class="note">${u("typing_two")}</p>`}
        ${p.map(_=>l`<div key=${_.entry}><p lang="th"><span class="tag">${u("typing_from_phone")}</span>
          ${_.year_text&&l` <strong class="year">${_.year_text}</strong>`} ${_.text}</p>
          <${R} question=${$} values=${_.fields} frame=${c} t=${u} /></div>`)}</div>`}
      ${b.map((_,w)=>l`<${Ts} key=${w} slot=${_} question=${$} place=${h(_,w)} sheet=${r} links=${a}
        flush=${i} saved=${o} frame=${c} page=${d} t=${u} />`)}
      ${Ms($)&&l`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${u("typing_add")}</button>`}
    </div>
  </section>`}function Ds({state:e,frame:t,page:n,t:s,run:o}){let[a,r]=g(null),[i,c]=g({group:"",form:"",sheet:"",about:""}),[d,u]=g(null),[$,f]=g(0);if(x(()=>{o("paper").then(y=>y.ok&&r(y))},[e.groups.length]),!a)return null;let p=a.forms.find(y=>y.code===i.form.trim().toUpperCase()),m=async y=>{let b=await o("paper_take",y);b.ok&&(u(b),f($+1))},h=()=>{if(d.form.personal)return m({group:i.group,form:i.form,sheet:""});let y=a.groups.findIndex(b=>b.id===d.group.id);return c({...i,sheet:"",about:"",group:(a.groups[y+1]||{code:""}).code}),u(null)};return d?l`<${Ps} key=${$} taken=${d} next=${h} close=${()=>u(null)} frame=${t} page=${n} t=${s} run=${o} />`:l`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${Dr} codes=${i} set=${c} form=${p} take=${m} t=${s} />
    <${Ir} name=${a.typist} t=${s} run=${o} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${As} title=${s("typing_forms")} rows=${a.forms.map(y=>[y.code,`${y.num} ${y.title}`])} />
      <${As} title=${s("typing_groups")} rows=${a.groups.map(y=>[y.code,y.name])} />
    </div>
  </div>`}function Dr({codes:e,set:t,form:n,take:s,t:o}){let a=C(null);x(()=>{a.current.focus(),a.current.select()},[]);let r=d=>{d.preventDefault(),s({...e,sheet:n&&n.personal?e.sheet:"",about:n&&n.walks?e.about:""})},i=d=>{let u=Array.from(d.currentTarget.querySelectorAll("input")),$=d.key==="Enter"&&!d.ctrlKey&&u[u.indexOf(d.target)+1];$&&(d.preventDefault(),$.focus(),$.select())},c=(d,u={})=>l`<label class="line-field"><span>${o(`typing_${d}`)}</span>
    <${P} limit="paper_code" value=${e[d]} autocomplete="off" spellcheck=${!1} ...${u}
      onInput=${$=>t({...e,[d]:$.target.value})} /></label>`;return l`<form class="codes" onSubmit=${r} onKeyDown=${i}>
    ${c("group",{box:a,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n&&n.personal&&c("sheet",{placeholder:o("typing_sheet_hint")})}
    ${n&&n.walks&&c("about",{placeholder:o("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${o("typing_open")}</button>
  </form>`}function Ir({name:e,t,run:n}){let[s,o]=g(e),a=C(e),r=async()=>{if(s.trim()===a.current)return;let i=await n("typist",{name:s},t("saved"));i.ok&&(a.current=i.typist)};return l`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <${P} limit="typist" lang="th" value=${s} onInput=${i=>o(i.target.value)} onBlur=${r}
      onKeyDown=${i=>i.key==="Enter"&&r()} /></label>`}function As({title:e,rows:t}){return l`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>l`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function Is({question:e,behalf:t,frame:n,state:s,page:o,t:a,say:r}){let i=s.answers.filter(c=>c.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${a("ticks_none")}</p>`}
    ${i.map(c=>l`<${Br} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${o} t=${a} say=${r} />`)}
  </section>`}function Br({answer:e,question:t,behalf:n,frame:s,state:o,page:a,t:r,say:i}){let{press:c,waiting:d}=rt(a,s,i),u=`tick:${t.id}:${e.item}:`,$=o.answers.find(_=>_.question===t.id&&_.of===e.item),f=$&&$.fields||{},p=$&&$.from||[],m=n&&$&&!$.via,h=(_,w)=>(d(`${u}${_}.`)||{on:w}).on,y=(_,w,k,v)=>{let T=h(_,v);return l`<button type="button" role="checkbox" key=${_} class="choice option" aria-checked=${String(T)}
      disabled=${!!(m||d(`${u}${_}.`))} onClick=${()=>c(`${u}${_}.`,"tick",{question:t.id,of:e.item,on:!T,...n?{behalf:n}:{},...k})}><span class="choice-box" aria-hidden="true"></span>
      <span lang="th">${w}</span></button>`},b=o.offers&&o.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${m&&l`<p class="note">${r("typing_from_phone")}</p>`}
    ${t.fields.map(_=>{let w=_.options.filter(k=>h(k.id,(f[_.id]||[]).includes(k.id)));return l`<div key=${_.id} role="group" aria-label=${_.text}>
        <p class="label"><strong>${r("ticks_met",{n:w.length,all:_.options.length})}</strong></p>
        ${_.options.map(k=>y(k.id,k.text,{field:_.id,option:k.id},(f[_.id]||[]).includes(k.id)))}
      </div>`})}
    ${b.length>0&&l`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter(_=>h(_.item,p.includes(_.item))).length})}</summary>
      ${b.map(_=>y(_.item,Pe(_),{from:_.item},p.includes(_.item)))}</details>`}
    <${Oe} waits=${d(u)} page=${a} t=${r} />
  </article>`}function Ls(e){return l`<${Ds} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${Lr} ...${e} /></details>`}var ht="plan_goal";function Lr({frame:e,state:t,page:n,t:s,run:o,say:a}){let r=e.questions.filter(S=>t.reached.includes(S.phase)&&S.by==="group"&&!S.sensitive),[i,c]=g(""),[d,u]=g(""),[$,f]=g(""),[p,m]=g(null),[h,y]=g([]),b=r.find(S=>S.id===d),_=b&&b.phase==="gallery"?jr(t,i):null,w=i&&b&&(!_||_.includes($)),k=w?t.answers.filter(S=>S.group===i&&S.question===d&&(S.about||"")===(_?$:"")):[],v=b&&b.single&&k.some(Bs)&&!p,T=S=>A=>{S(A),m(null)};if(x(()=>{y([]),w&&b.offers.length&&o("offers",{group:i,question:d}).then(S=>S.ok&&y(S.offers))},[i,d]),!r.length)return l`<p>${s("console_paper_none")}</p>`;let q=async S=>{let A=N=>o("paper_restore",{id:E(),item:S.item,entry:N},s("restored"));(await o("paper_delete",{id:E(),item:S.item,base:S.base},N=>({words:s("deleted"),label:s("undo"),act:()=>A(N.saved)}))).ok&&m(null)},L=S=>t.groups.filter(A=>S.includes(A.id)).map(A=>[A.id,A.name]);return l`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${_t} label=${s("console_paper_group")} value=${i} set=${T(c)} options=${L(t.groups.map(S=>S.id))} t=${s} />
    <${_t} label=${s("console_paper_question")} value=${d} set=${T(u)} t=${s}
      options=${r.map(S=>[S.id,[S.num,S.text].filter(Boolean).join(" ")])} />
    ${_&&l`<${_t} label=${s("console_paper_about")} value=${$} set=${T(f)} options=${L(_)} t=${s} />`}
    ${w&&b.of&&l`<${Is} key=${i+d} question=${b} behalf=${i} frame=${e} page=${n} t=${s}
      state=${{answers:t.answers.filter(S=>S.group===i),offers:{[d]:h}}} say=${a} />`}
    ${w&&!b.of&&!v&&l`<${Cs} key=${[i,d,$,p?p.item:""].join()} question=${b}
      about=${_?$:void 0} edited=${p} single=${t.single[i][d]} behalf=${i} frame=${e} page=${n} t=${s}
      offers=${h.filter(S=>S.question!==ht)} links=${Nr(b)&&h.filter(S=>S.question===ht)}
      onTyping=${()=>{}} onSaved=${()=>m(null)} onCancel=${()=>m(null)} />`}
    ${w&&!b.of&&l`<h3>${s("console_paper_there",{n:k.length})}</h3>
      <ul class="own-list">${k.map(S=>l`<li key=${S.item}><p class="own-text" lang="th">
        ${S.year_text&&l`<strong class="year">${S.year_text} </strong>`}${S.text}
        <${R} question=${b} values=${S.fields} frame=${e} t=${s} /></p>
        ${S.via&&l`<span class="tag paper-tag">${s("from_paper")}</span>`}
        ${Bs(S)&&l`<button class="button quiet" onClick=${()=>m(S)}>${s("edit")}</button>
          <button class="button quiet" onClick=${()=>q(S)}>${s("delete")}</button>`}</li>`)}</ul>`}
  </div>`}var Nr=e=>e.offers.some(t=>t.endsWith(`.${ht}`)),Bs=e=>[e,...e.versions].some(t=>t.via);function jr(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,o)=>n.times[o]).map(s=>s.id):[]}function _t({label:e,value:t,set:n,options:s,t:o}){return l`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${a=>n(a.target.value)}>
      <option value="">${o("console_paper_pick")}</option>
      ${s.map(([a,r])=>l`<option key=${a} value=${a}>${r}</option>`)}
    </select></label>`}var Rr=["attendance","contact","happiness","research"];function Ns({state:e,t,run:n,go:s}){let[o,a]=g([]),[r,i]=g([]),[c,d]=g(""),u=()=>n("people").then(p=>p.ok&&(a(p.people),i(p.sheets)));x(()=>{u()},[e.asking,e.groups]);let $=async(p,m)=>{let h=await n(p,m,y=>t("console_erased",{n:y.erased}));d(""),h.ok&&u()},f=[...o].sort((p,m)=>m.asked-p.asked);return l`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!f.length&&!r.length&&l`<p>${t("console_people_none")}</p>`}
    ${o.some(js)&&l`<${Wr} people=${o} t=${t} />`}
    <ul>${f.map(p=>l`<${Fr} key=${p.visit} one=${p} t=${t} sure=${c===p.visit}
      ask=${d} erase=${()=>$("erase",{visit:p.visit})} />`)}
      ${r.map(p=>l`<${zr} key=${gt(p)} one=${p} t=${t} sure=${c===gt(p)}
      ask=${d} erase=${()=>$("erase_sheet",{form:p.form,group:p.group,sheet:p.sheet})} />`)}</ul>
    <${Hr} t=${t} run=${n} go=${s} /></div>`}var js=e=>e.agreed.attendance||e.contact;function Wr({people:e,t}){let n=e.filter(js);return l`<details class="attendance"><summary class="button quiet">${t("console_attendance",{n:n.length,all:e.length})}</summary>
    <table><thead><tr><th scope="col">${t("console_attendance_name")}</th><th scope="col">${t("console_attendance_group")}</th>
      <th scope="col">${t("console_attendance_contact")}</th></tr></thead>
      <tbody>${n.map(s=>l`<tr key=${s.visit} lang="th"><td>${s.agreed.attendance?s.nickname||t("console_person_nobody"):"–"}</td>
        <td>${s.group}</td><td>${s.contact||"–"}</td></tr>`)}</tbody></table></details>`}function Hr({t:e,run:t,go:n}){let[s,o]=g(null),[a,r]=g(""),i=()=>t("holds").then(u=>u.ok&&o(u)),c=u=>{u.preventDefault(),t("erase_workshop",{},$=>e("console_erased",{n:$.erased})).then($=>$.ok&&location.reload())},d=e("console_erase_all_word");return l`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&l`<button class="button quiet" onClick=${i}>${e("console_erase_all")}</button>`}
    ${s&&l`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:d})}</span>
        <${P} limit="confirmation" type="text" autocomplete="off" value=${a} onInput=${u=>r(u.target.value)} /></label>
      <button class="button bad-button" disabled=${a.trim()!==d}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${()=>o(null)||r("")}>${e("cancel")}</button></form>`}
  </section>`}function Fr({one:e,t,sure:n,ask:s,erase:o}){let a=e.nickname||t("console_person_nobody"),r=Rr.filter(i=>e.agreed[i]).map(i=>t(`console_agreed_${i}`)).join(" · ");return l`<li class="person">
    <p><strong lang="th">${a}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&l` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    ${e.contact&&l`<p>${t("console_person_contact")} <strong lang="th">${e.contact}</strong></p>`}
    <p class="gentle">${r?t("console_agreed",{list:r}):t("console_agreed_none")}</p>
    <${Rs} words=${t("console_erase_sure",{name:a,group:e.group,answers:e.answers})} t=${t} sure=${n}
      ask=${()=>s(e.visit)} back=${()=>s("")} erase=${o} />
  </li>`}var gt=e=>`${e.form} ${e.group} ${e.sheet}`;function zr({one:e,t,sure:n,ask:s,erase:o}){let a={form:e.num,sheet:e.sheet,group:e.name};return l`<li class="person">
    <p><strong lang="th">${t("console_sheet",a)}</strong> <span class="gentle" lang="th">${e.name} · ${t(e.answers?"console_person":"console_sheet_emptied",e)}</span></p>
    <p class="gentle">${e.research?t("console_agreed",{list:t("console_agreed_research")}):t("console_agreed_none")}</p>
    <${Rs} words=${t("console_erase_sheet_sure",a)} t=${t} sure=${n} ask=${()=>s(gt(e))} back=${()=>s("")} erase=${o} />
  </li>`}function Rs({words:e,t,sure:n,ask:s,back:o,erase:a}){return n?l`<div class="sure" role="alert"><p>${e}</p>
    <button class="button bad-button" onClick=${a}>${t("console_erase_yes")}</button>
    <button class="button quiet" onClick=${o}>${t("cancel")}</button></div>`:l`<button class="button quiet" onClick=${s}>${t("console_erase")}</button>`}function Ws({frame:e,state:t,t:n,...s}){let o=e.phases.find(r=>r.board==="plenary"&&t.reached.includes(r.id));if(!o)return null;let a=e.questions.filter(r=>r.phase===o.id);return l`<section class=${"panel picture"+(t.phase===o.id?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(r=>l`<${Ur} key=${r.id} question=${r} frame=${e} state=${t}
      t=${n} ...${s} />`)}
  </section>`}function Ur({question:e,frame:t,state:n,page:s,t:o,run:a,say:r}){let i=n.answers.filter(f=>f.question===e.id&&!f.group),c=(f,p)=>a("restore",{id:E(),item:f,entry:p},o("console_restored")),d=f=>{let p=E();return a("delete",{id:p,item:f.item,base:f.base},{words:o("console_deleted"),label:o("undo"),act:()=>c(f.item,p)})},u=(f,p)=>a("choose",{id:E(),item:f.item,base:f.base,entry:p},o("saved")),$={question:e,frame:t,page:s,t:o,say:r};return l`<div class="field">
    <p lang="th">${e.text}</p>
    <${Kr} ...${$} />
    <ul class="own-list">${i.map(f=>l`<${Gr} key=${f.item} one=${f} ...${$} remove=${d}
      choose=${u} />`)}</ul>
  </div>`}function Kr({question:e,frame:t,page:n,t:s,say:o}){let a=Hs({question:e,frame:t,page:n,place:`picture:${e.id}`,begin:()=>({item:E(),id:E(),base:[],text:""}),saved:()=>o({words:s("saved")})});return l`<form class="add" onSubmit=${i=>{i.preventDefault(),a.send()}}>
    <${P} limit="answer" rows=${2} lang="th" aria-label=${e.text} placeholder=${s("console_picture_hint")} value=${a.draft.text}
      onInput=${i=>a.change({text:i.target.value})} />
    <button class="button primary" disabled=${!a.draft.text.trim()||a.sending}>${s("console_add_picture")}</button>
    <${it} of=${a} page=${n} t=${s} />
  </form>`}var Hs=({question:e,...t})=>ne({...t,command:"save",args:({item:n,text:s},o)=>({item:n,text:s,base:o,question:e.id,year:""})});function Gr({one:e,remove:t,choose:n,...s}){let{t:o}=s,a=te(s.page,s.frame).drafts,[r,i]=g(()=>!!a.read(Fs(e)));return r?l`<li><${Vr} one=${e} ...${s} close=${()=>i(!1)} /></li>`:e.versions.length>1?l`<li><p class="tag two-tag">${o("console_versions_pick")}</p>
      ${e.versions.map(c=>l`<p class="own-text" key=${c.entry} lang="th">${c.text}
        <button class="button" onClick=${()=>n(e,c.entry)}>${o("console_pick")}</button></p>`)}</li>`:l`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>i(!0)}>${o("edit")}</button>
    <button class="button quiet" onClick=${()=>t(e)}>${o("delete")}</button></li>`}function Vr({one:e,question:t,frame:n,page:s,t:o,say:a,close:r}){let i=Hs({question:t,frame:n,page:s,place:Fs(e),begin:()=>({item:e.item,id:E(),base:e.base,text:e.text}),saved:()=>{a({words:o("saved")}),r()}}),c=C(null);z(()=>c.current.focus(),[]);let d=$=>{$.preventDefault(),i.send()},u=()=>{i.drop(),r()};return l`<form class="add" onSubmit=${d}>
    <${P} limit="answer" rows=${3} lang="th" box=${c} aria-label=${o("edit")} value=${i.draft.text}
      onInput=${$=>i.change({text:$.target.value})} />
    <button class="button primary" disabled=${!i.draft.text.trim()||i.sending}>${o("save")}</button>
    <button type="button" class="button quiet" onClick=${u}>${o("cancel")}</button>
    <${it} of=${i} page=${s} t=${o} />
  </form>`}var Fs=e=>`picture:edit:${e.item}`;function zs({frame:e,t}){let{objective:n,outcome:s,minutes:o,source:a,steps:r,tips:i}=e.script,c=i.filter(d=>d.here);return l`<div class="script">
    ${n&&l`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&l`<h3>${t("console_outcome")}</h3><ul>${s.map(d=>l`<li key=${d} lang="th">${d}</li>`)}</ul>`}
    ${o&&l`<p class="gentle">${t(`console_minutes_${a||"schedule"}`,{n:o})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!r.length&&l`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${r.map(d=>l`<${bt} key=${d.id} one=${d} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(d=>l`<${bt} key=${d.id} one=${d} />`)}</ol>
    ${i.length>c.length&&l`<details><summary class="button quiet">${t("console_tips_others",{n:i.length-c.length})}</summary>
      <ol>${i.filter(d=>!d.here).map(d=>l`<${bt} key=${d.id} one=${d} />`)}</ol></details>`}
  </div>`}function bt({one:e}){return l`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&l`<ul>${e.items.map(t=>l`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&l`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}function Us(e,t,n,s){let o=C(0);Nn(e,t,({kind:a,sending:r,reply:i})=>{if(a==="saved")return n({words:s("sent_again",{n:o.current+=1})});if(a==="silent")return;let c=Jr(r,t)||s("sent_before"),{ask:d}=i;if(a==="refused")return n({error:{...i.error,where:c}});n({error:{where:c,what:s(`ask_${d.doubt}`,{typed:d.typed}),do:s("console_ask_again")}})})}function Jr({form:e,question:t},n){let s=n.questions.find(a=>a.id===t),o=s&&[s.num,s.text].filter(Boolean).join(" ");return[e,o||t].filter(Boolean).join(" ")}var Ks=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Gs({state:e,groups:t,t:n,words:s,pages:o}){let a=(d,u)=>n(`${s}_seen_${d}`,u),r=o?o.shown:e.groups,i=e.groups.map(d=>t.get(d.id)),c=new Map(e.grid.map(d=>[d.viewer,d.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${a("group")}</th>
      <th scope="col" class="whose">${a("now")}</th>
      ${i.map(d=>l`<th scope="col" class="cell" key=${d.id} title=${d.name}>
        <${j} look=${d} /><span class="hush">${d.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((d,u)=>l`<tr key=${d.id} class=${d.away?"away":""} ...${o?Ks(o,u):{}}>
        <th scope="row" class="who"><${Vs} look=${t.get(d.id)} /></th>
        <td class="whose"><${Yr} one=${d} state=${e} groups=${t} say=${a} /></td>
        ${i.map(($,f)=>l`<${Xr} key=${$.id} viewer=${d.id} look=${$} now=${e.pairs[d.id]===$.id}
          seen=${(c.get(d.id)||[])[f]>0} say=${a} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Vs({look:e,arrow:t}){return l`<span class="line">
    ${t&&l`<span class="arrow" aria-hidden="true"></span>`}<${j} look=${e} /><${rn} name=${e.name} />
  </span>`}function Yr({one:e,state:t,groups:n,say:s}){let o=n.get(t.pairs[e.id]);return o?l`<${Vs} look=${o} arrow />`:e.away?l`<span class="gentle">${s("away")}</span>`:l`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function Xr({viewer:e,look:t,now:n,seen:s,say:o}){let a=e===t.id,r=a?"own":n?"now":s?"did":"not";return l`<td class=${"cell "+r}>
    <span class="box">${!a&&(n||s)&&l`<${j} look=${t} />`}</span>
    <span class="hush">${o(`is_${r}`)}</span>
  </td>`}function Js({frame:e,state:t,t:n,run:s}){let{number:o,count:a}=t.round;return l`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:o,all:Math.max(a,o)})}</span></h2>
    <${Qr} state=${t} t=${n} run=${s} />
  </section>`}function Ys({state:e,t,groups:n}){return l`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Gs} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function Qr({state:e,t,run:n}){let{count:s,minutes:o}=e.round,[a,r]=g(s),[i,c]=g(o);x(()=>{r(s),c(o)},[s,o]);let d=a!==s||i!==o,u={count:a,minutes:i};return l`<div class="plan">
    <${le} label=${t("console_rounds_count")} value=${a} least=${1} most=${50} set=${r} />
    <${le} label=${t("console_rounds_minutes")} value=${i} least=${1} most=${120} set=${c} />
    <button class=${"button"+(d?" primary":"")} disabled=${!d}
      onClick=${()=>n("rounds",u,t("console_rounds_set",{n:a,minutes:i}))}>${t("console_rounds_use")}</button>
    <p class="gentle">${Zr(e,i,t)} ${t("console_rounds_sum",{n:a*i})}</p>
  </div>`}function Zr(e,t,n){let s=e.groups.filter(r=>!r.away).length,{gallery:o}=e.minutes;if(s<2)return n("console_rounds_too_few");if(!o)return n("console_rounds_most",{n:s-1});let a=Math.min(Math.floor(o/t),s-1);return n("console_rounds_fit",{minutes:o,n:a,most:s-1})}var ei={agenda:wn,activities:Cn,announce:En,join:es,about:fn,paper:Ls,people:Ns,exports:Kn,clearing:Vn,import:Xn},ti=["exports","clearing","import","paper","people","about"],ni=3e4,si=()=>/^\/console\//.test(location.pathname);function oi({frame:e,state:t,page:n,t:s}){let[o,a]=g(""),[r,i]=g(!1),c=_n(n,s,e.activity);Us(n,e,c.say,s),x(()=>{let p=setInterval(()=>n.call("clock"),ni);return()=>clearInterval(p)},[]);let d={frame:e,state:t,page:n,t:s,groups:an(e,t.groups),...c},u=ei[o],$=t.led&&ls[t.led.kind],f=l`<${hn} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return l`<div class=${"console"+(si()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${ai} frame=${e} state=${t} t=${s} open=${a} script=${r} setScript=${i} />
      <${li} warning=${t.warning} t=${s} />
    </div>
    <${yn} ...${d} />
    <main class="desk">
      <div class="side">
        <${Qn} ...${d} add=${()=>a("about")} />
        <${Ws} ...${d} />
        ${$&&l`<${$} ...${d} />`}
        ${t.phase==="gallery"&&l`<${Js} ...${d} />`}
        ${(t.phase==="gallery"||t.round.number>0)&&l`<${Ys} ...${d} />`}
      </div>
      ${r?l`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>i(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${zs} ...${d} /></div></aside>`:l`<${Fn} ...${d} />`}
    </main>
    ${u&&l`<${gn} title=${s(`console_${o}`)} look=${o+"-dialog"} t=${s} close=${()=>a("")}>
      <${u} ...${d} go=${a} />${f}<//>`}
    ${!u&&f}
  </div>`}function ai({frame:e,state:t,t:n,open:s,script:o,setScript:a}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:i,backup:c,about:d}=t;return l`<header class="top">
    <div class="headline"><h1 title=${`${e.title} · ${d.title}`}>${F(e.title)}<span class="gentle">${d.title}</span></h1>
      ${c&&l`<${ii} backup=${c} t=${n} />`}</div>
    ${d.demo&&l`<${ln} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(o)} onClick=${()=>a(!o)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${i&&i.code&&l` <strong class="top-code">${i.code}</strong>`}
    </button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${ri} state=${t} t=${n} open=${s} />
  </header>`}function ri({state:e,t,open:n}){let s=C(null),o=a=>{s.current.open=!1,n(a)};return l`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${ti.map(a=>l`<button class="button quiet" key=${a} onClick=${()=>o(a)}>
      ${t(`console_${a}`)}</button>`)}</div></details>`}function ii({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return l`<p class="backup">${t("console_backup",{time:s})}</p>`}function li({warning:e,t}){return l`<div role="alert">${e&&e.what&&l`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var md=sn(oi);export{md as default};
