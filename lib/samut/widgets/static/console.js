var k,De,Rt,I,ce,te,qe,Y,Ae,_e,ue,Wt,V=Symbol.for("pv"),ne={},oe=[],Bt=/^m(i|n|o|s|text|space)$/,pe=Array.isArray,de=oe.slice,W=Object.assign;function R(e){e&&e.parentNode&&e.remove()}function Le(e,t,n){var o,r,s,a={},i=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?de.call(arguments,2):n),F(e,a,o,r,null)}function F(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:V,__v:r||++De,__i:-1,__u:0};return!r&&k.vnode&&k.vnode(s),s}function se(e){return e.children}function Z(e,t){this.props=e,this.context=t,this.__g=0}function N(e,t){if(t==null)return e.__&&N(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:N(e)}function Ut(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=W({constructor:V},n)).__v=n.__v+1,k.vnode&&k.vnode(t),$e(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||N(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,je(r,t,s),n.__=n.__e=null,t.__e!=o&&He(t))}function He(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),He(e)}function Ee(e){(8&e.__g||(e.__g|=8,I.push(e),te++))&&ce==k.debounceRendering||((ce=k.debounceRendering)||queueMicrotask)(Ie)}function Ie(){try{for(var e,t=1;I.length;)I.length>t&&I.sort(qe),e=I.shift(),t=I.length,8&e.__g&&Ut(e)}finally{(te=I.length)&&(ce||queueMicrotask)(Ie)}}function Ne(e,t,n,o,r,s,a,i,l,p,c){var $,d,_,f,m,g,y=o.__k||oe,v=t.length;for(l=Ft(n,t,y,l,v),$=0;$<v;$++)(_=n.__k[$])!=null&&(d=~_.__i&&y[_.__i]||ne,_.__i=$,g=$e(e,_,d,r,s,a,i,l,p,c),f=_.__e,(d.ref!=_.ref||8&d.__u)&&(d.ref&&fe(d.ref,null,_,d),_.ref&&c.push(_.ref,_.__c||f,_)),m=m||f,4&_.__u?(l=ze(_,l,e,!d.__v),d.__e&&(d.__e=null)):typeof _.type=="function"&&g!==void 0?l=g:f&&(l=f.nextSibling),_.__u&=-21);return n.__e=m,l}function Ft(e,t,n,o,r){var s,a,i,l,p,c,$,d,_,f=n.length,m=f,g=0,y=0,v=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=F(null,a):pe(a)?a=v[s]=F(se,{children:a}):a.constructor===V&&a.__b?a=v[s]=F(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,l=s+g,a.__=e,a.__b=e.__b+1,i=null,~(p=a.__i=Vt(a,n,l,m))&&(m--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,p==l-1?g--:p==l+1?g++:p!=l&&(p>l?g--:g++,y=1)):(~p||(r>f?g--:r<f&&g++),typeof a.type!="function"&&(a.__u|=4))):v[s]=null;if(y){for(c=[],$=[],s=0;s<r;s++)if((a=v[s])&&16&a.__u){for(g=0,d=c.length;g<d;)c[_=g+d>>1]<a.__i?g=_+1:d=_;c[g]=a.__i,$[s]=g+1}for(g=c.length;s--;)$[s]&&($[s]==g?g--:v[s].__u|=4)}if(m)for(s=0;s<f;s++)!(i=n[s])||2&i.__u||(i.__e==o&&(o=N(i)),me(i,i));return o}function ze(e,t,n,o){var r,s,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=ze(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=N(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Vt(e,t,n,o){var r,s=e.key,a=e.type,i=t[n],l=i&&!(2&i.__u);if(i===null&&s==null||l&&s==i.key&&a==i.type)return n;if(o>(l?1:0)){for(r=n-1;r>=0;r--)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r;for(r=n+1;r<t.length;r++)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r}return-1}function Te(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function X(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Te(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Te(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=ue[t]||(ue[t]=Gt(t)),(e.__a||(e.__a={}))[t]=_e,s=t!=(t=t.replace(Ae,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Gt(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Y]==null)t[Y]=_e++;else if(t[Y]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function $e(e,t,n,o,r,s,a,i,l,p){var c,$,d,_,f,m,g,y,v,x,w,b,P,U,O,Pe,H,j,L=t.type;if(t.constructor!==V)return null;128&n.__u&&(l=32&n.__u,c=n.__c.__z)&&(t.__u|=l,$=s=[],c.nodeType==8?i=ee(c,s):s.push(c),i=s[0]||i),(c=k.__b)&&c(t);e:if(typeof L=="function"){d=a.length;try{if(y=t.props,v=(c=L.prototype)&&c.render,x=(c=L.contextType)&&o[c.__c],w=c?x?x.props.value:c.__:o,(_=n.__c)?(t.__c=_,2&_.__g&&(_.__g|=1)):(v?t.__c=_=new L(y,w):(t.__c=_=new Z(y,w),_.constructor=L,_.render=Kt),x&&x.sub(_),_.state||(_.state={}),_.__n=o,_.__g|=8,_.__h=[],_.__k=[]),v&&(_.__s||(_.__s=_.state),L.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=W({},_.__s)),W(_.__s,L.getDerivedStateFromProps(y,_.__s)))),f=_.props,m=_.state,_.__v=t,n.__c){if(y!==f&&v&&!L.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(y,w),t.__v==n.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&_.shouldComponentUpdate(y,_.__s,w)===!1){t.__v!=n.__v&&(_.props=y,_.state=_.__s,_.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(D){D&&(D.__=t)}),oe.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&a.push(_),i=N(n);break e}_.componentWillUpdate&&_.componentWillUpdate(y,_.__s,w),v&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate(f,m,g)})}else v&&!L.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),v&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=w,_.props=y,_.__P=e,_.__g&=-5,b=k.__r,P=v?25:0;do _.__g&=-9,b&&b(t),c=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++P<25);v&&(oe.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(o=W({},o,_.getChildContext())),v&&n.__c&&_.getSnapshotBeforeUpdate&&(g=_.getSnapshotBeforeUpdate(f,m)),U=c&&c.type===se&&c.key==null?c.props.children:c,y.__P&&(c=i,r=(e=y.__P).namespaceURI,l=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(D){D&&me(D,D)}),n.__k=null),i=n.__k?N(n,0):null),i=Ne(e,pe(U)?U:[U],t,n,o,r,s,a,i,l,p),y.__P&&(t.__e=null,i=c),t.__u&=-161,$&&$.some(R),_.__h.length&&a.push(_),1&_.__g&&(_.__g&=-4)}catch(D){if(a.length=d,t.__v=null,l||s)if(D&&D.then){if(t.__u|=128|l,s){for(~(H=s.indexOf(i||void 0))||(H=s.length);(j=s[H-1])&&j.nodeType==8;)H--;for(;H<s.length;H++)if(j=s[H])if(s[H]=null,O){if(j==Pe)break}else{if(j.nodeType!=8)break;j.data.startsWith("$s")&&(Pe=ee(O=j))}}if(!O){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;O=i}(c=ee(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,i=c):t.__e=i,i=i&&i.nextSibling}else s&&s.some(R);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),D&&D.then||Oe(t),k.__e(D,t,n)}}else i=t.__e=Jt(n.__e,t,n,o,r,s,a,l,p,e);return(c=k.diffed)&&c(t),i}function ee(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Oe(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Oe))}function je(e,t,n){for(var o=0;o<n.length;)fe(n[o++],n[o++],n[o++]);k.__c&&k.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){k.__e(s,r.__v)}})}function Jt(e,t,n,o,r,s,a,i,l,p){var c,$,d,_,f,m,g,y,v=n.props||ne,x=t.props,w=t.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((f=s[c])&&(w?f.localName==w:f.nodeType==3)){e=f,s[c]=null;break}}if(!e){if(y=p.ownerDocument||document,!w)return y.createTextNode(x);e=y.createElementNS(r,w,x.is?x:p),i&&(k.__m&&k.__m(t,s),i=!1),s=null}if(w){if(p=w=="template"&&e.content||e,s=w=="textarea"&&x.defaultValue!=null?null:s&&de.call(p.childNodes),!i&&s)for(v={},c=0;c<e.attributes.length;c++)v[(f=e.attributes[c]).name]=f.value;for(c in v)f=v[c],c=="dangerouslySetInnerHTML"?d=f:c=="children"||c in x||c=="value"&&"defaultValue"in x||c=="checked"&&"defaultChecked"in x||X(e,c,null,f,r);for(c in x)f=x[c],c=="children"?_=f:c=="dangerouslySetInnerHTML"?$=f:c=="value"?m=f:c=="checked"?g=f:i&&typeof f!="function"||v[c]===f||X(e,c,f,v[c],r);$?(i||d&&($.__html==d.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(d&&(e.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Bt.test(w))&&(r="http://www.w3.org/1999/xhtml"),Ne(p,pe(_)?_:[_],t,n,o,r,s,a,s?s[0]:n.__k&&N(n,0),i,l),s&&s.some(R)),i&&w!="textarea"||(c="value",w=="progress"&&m==null?e.removeAttribute(c):m==null||m===e[c]&&(w!="progress"||m)||X(e,c,m,v[c],r),c="checked",g!=null&&g!=e[c]&&X(e,c,g,v[c],r))}else v===x||i&&e.data==x||(e.data=x);return e}function fe(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){k.__e(r,n)}}function me(e,t,n){var o,r,s,a;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||fe(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(i){k.__e(i,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&me(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=ee(o,s=[]))&&(o==e.__e&&s.some(R),R(r),R(o)),n||R(e.__e),e.__e=e.__c=e.__=null}function Kt(e,t,n){return this.constructor(e,n)}function he(e,t){var n,o,r,s;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=F(se,{children:[e]}),r=[],s=[],$e(t,t.__k,o||ne,ne,t.namespaceURI,o?null:t.firstChild?de.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),je(r,t.__k,s),t.__k.props.children=null}k={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(i){e=i}}throw te=0,e}},De=0,Rt=function(e){return e!=null&&e.constructor===V},Z.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=W({},this.state)),typeof e=="function"&&(e=e(W({},n),this.props)),e&&(W(n,e),this.__v&&(t&&this.__k.push(t),Ee(this)))},Z.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ee(this))},Z.prototype.render=se,I=[],te=0,qe=function(e,t){return e.__v.__b-t.__v.__b},Y=Symbol(),Ae=/(PointerCapture)$|Capture$/i,_e=0,ue={},Wt=0;var J,C,ge,Re,be=Object.is,ae=0,Qe=[],ve=[],S=k,We=S.__b,Be=S.__r,Ue=S.diffed,Fe=S.__c,Ve=S.unmount,Ge=S.__;function ke(e,t){S.__h&&S.__h(C,e,ae||t),ae=0;var n=C.__H||(C.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return ae=1,Qt(Ye,e)}function Qt(e,t,n){var o=ke(J++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ye(void 0,t),function(s){var a=(o.__N||o.__)[0],i=o.t(a,s);be(a,i)||(o.__N=[i,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var r=C.shouldComponentUpdate;C.shouldComponentUpdate=function(s,a,i){var l=this.__H;if(!l)return!0;var p=!1,c=this.props!=s;if(l.__.some(function(d){d.__N&&(p=!0,be(d.__[0],d.__N[0])||(c=!0))}),r){var $=r.call(this,s,a,i);return p?$||c:$}return!p||c}}return o.__}function M(e,t){var n=ke(J++,3);!S.__s&&Xe(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,C.__H.__h.push(n))}function q(e){return ae=5,Xt(function(){return{current:e}},[])}function Xt(e,t){var n=ke(J++,7);return Xe(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Yt(){var e;do{for(;e=ve.shift();)try{G(e)}catch(n){S.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Qe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(G),t.__h.some(ye),t.__h=[]}catch(n){t.__h=[],S.__e(n,e.__v)}}}while(ve.length)}S.__b=function(e){C=null,We&&We(e)},S.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ge&&Ge(e,t)},S.__r=function(e){Be&&Be(e),J=0;var t=(C=e.__c).__H;t&&(ge==C?C.__h=[]:(t.__h.some(G),t.__h.some(ye),J=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ge=C},S.diffed=function(e){Ue&&Ue(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ke(Qe.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ge=C=null},S.__c=function(e,t){t.some(function(n){try{n.__h.some(G),n.__h=n.__h.filter(function(o){return!o.__||ye(o)})}catch(o){n.__h=[function(){throw o}]}}),Fe&&Fe(e,t)},S.unmount=function(e){Ve&&Ve(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ke(ve.push(r))}else G(r)}catch(s){t=s}}),o.__H=void 0,t&&S.__e(t,o.__v))};var Je=typeof requestAnimationFrame=="function";function Zt(e){var t,n=function(){clearTimeout(o),Je&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Je&&(t=requestAnimationFrame(n))}function Ke(e){e!=1&&Re==S.requestAnimationFrame||((Re=S.requestAnimationFrame)||Zt)(Yt)}function G(e){var t=C,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),C=t}function ye(e){var t=C;e.__c=e.__(),C=t}function Xe(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!be(n,e[o])})}function Ye(e,t){return typeof t=="function"?t(e):t}var et=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],i=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?o[0]=i:a===4?o[1]=Object.assign(o[1]||{},i):a===5?(o[1]=o[1]||{})[t[++s]]=i:a===6?o[1][t[++s]]+=i+"":a?(r=e.apply(i,et(e,i,n,["",null])),o.push(r),i[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(i)}return o},Ze=new Map;function tt(e){var t=Ze.get(this);return t||(t=new Map,Ze.set(this,t)),(t=et(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,a="",i="",l=[0],p=function(d){s===1&&(d||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,a):s===3&&(d||a)?(l.push(3,d,a),s=2):s===2&&a==="..."&&d?l.push(4,d,0):s===2&&a&&!d?l.push(5,0,!0,a):s>=5&&((a||!d&&s===5)&&(l.push(s,0,a,r),s=6),d&&(l.push(s,d,0,r),s=6)),a=""},c=0;c<n.length;c++){c&&(s===1&&p(),p(c));for(var $=0;$<n[c].length;$++)o=n[c][$],s===1?o==="<"?(p(),l=[l],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:i?o===i?i="":a+=o:o==='"'||o==="'"?i=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[c][$+1]===">")?(p(),s===3&&(l=l[0]),s=l,(l=l[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):a+=o),s===3&&a==="!--"&&(s=4,l=l[0])}return p(),l})(e)),t),arguments,[])).length>1?t:t[0]}var re="samut:drafts";var A={n:0,visit:"",drafts:{}},B,z,nt,ot=(e,t)=>it(e).drafts[t]??null,st=(e,t,n)=>we(e,o=>({...o,[t]:n})),at=(e,t)=>we(e,({[t]:n,...o})=>o);async function rt(e){A=[A,lt(),await Promise.race([en(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,o)=>o.n-n.n)[0],we(e,n=>n)}function it(e){let t=lt();return t&&t.n>A.n&&(A=t),A.visit===e?A:{...A,visit:e,drafts:{}}}function we(e,t){let{n,drafts:o}=it(e);A={n:n+1,visit:e,drafts:t(o)};try{localStorage.setItem(re,JSON.stringify(A))}catch{}ct()}function lt(){try{return JSON.parse(localStorage.getItem(re))}catch{return null}}function ct(){if(nt=!!z,!(!B||z))try{z=B.transaction("kept","readwrite",{durability:"strict"}),z.objectStore("kept").put(A,re),z.oncomplete=z.onabort=()=>{z=null,nt&&ct()}}catch{B=z=null}}function en(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{B=t.result,B.onversionchange=()=>B.close();let n=B.transaction("kept").objectStore("kept").get(re);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function ie(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:o=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((a,i)=>i in n?ie(a,n[i]):a);let r=Object.entries(e).filter(([a])=>!o.includes(a)),s=Object.entries(n).map(([a,i])=>[a,ie(e[a],i)]);return Object.fromEntries([...r,...s])}var u=tt.bind(Le),tn=15e3;function E(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function nn(e,t={}){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function on(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},o=i=>{n.connected()&&(i.sent+=1,i.seat=e.seat,i.timer=setTimeout(()=>i.settle({}),tn),e.send(i.command))},r=({sent:i,seat:l,command:p})=>!i||l===e.seat||!!p.args.id,s=i=>{let l=i&&t.get(i.id);l&&(typeof i.now=="number"&&l.sent===1&&(n.offset=i.now-Date.now()/1e3),l.settle(i))},a=()=>{let i=Array.from(t.values());i.forEach(l=>clearTimeout(l.timer)),n.connected()&&i.forEach(l=>r(l)?o(l):l.settle({}))};return n.call=(i,l={})=>new Promise(p=>{let c=E(),d={command:{id:c,do:i,args:l},settle:_=>{clearTimeout(d.timer),t.delete(c),p(_)},sent:0};if(i==="clock"&&!n.connected())return void p({});t.set(c,d),o(d)}),e.on("msg:custom",s),addEventListener("samut:connection",a),n.close=()=>{e.off("msg:custom",s),removeEventListener("samut:connection",a)},n}function sn(e){let t=n=>{let o=e.get("number");if(!(!n||!n.patch||n.to<=o)){if(n.from!==o)return void e.send({do:"whole"});e.set("state",ie(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function ut(e){function t({model:n,page:o}){let[,r]=h(0);M(()=>{let i=()=>r(p=>p+1),l=()=>o.connected()&&o.call("clock").then(i);return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",l),l(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",l)}},[]);let s=n.get("frame"),a=(i,l)=>nn(s.texts[i]??i,l);return u`<${e} key=${s.visit} frame=${s} state=${n.get("state")} page=${o} t=${a} />`}return{initialize:({model:n})=>rt(n.get("frame").visit),render({model:n,el:o}){let r=on(n),s=sn(n);return he(u`<${t} model=${n} page=${r} />`,o),()=>{he(null,o),s(),r.close()}}}}function an(e,t){let[,n]=h(0);return M(()=>{let o=setInterval(()=>n(r=>r+1),500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function rn(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function _t({timer:e,page:t,t:n}){let o=an(e,t);if(o==null)return null;let r=o<0,s=r?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return u`<span class=${"clock"+(r?" over":"")} role="timer">
    <span class="clock-words">${s}</span> <span class="clock-face">${rn(o)}</span>
  </span>`}var xe={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},ln=Object.keys(xe),cn="#37474f",un=11,K=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function pt(e,t){let n=e.colours||[],o=e.symbols||ln;return new Map(t.map((r,s)=>[r.id,{id:r.id,name:r.name,colour:n.length?n[s%n.length]:cn,symbol:o[s%o.length]}]))}function T({look:e}){return u`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${xe[e.symbol]||xe.circle} /></svg>`}function dt({name:e}){let t=_n(e);return u`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function _n(e){let t=o=>o.find(r=>e.length-r<=un),n=t(pn(e));return n===void 0?t(dn(e))||0:n}function pn(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function dn(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var $n={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Se=({name:e})=>u`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${$n[e]} /></svg>`;var $t=({t:e,words:t="board_demo"})=>u`<strong class="ribbon">${e(t)}</strong>`;var Ce=["title","province","district","place"];function ft({state:e,t,groups:n,run:o}){return u`<div class="about-panel">
    <${fn} about=${e.about} t=${t} run=${o} />
    <${mn} state=${e} t=${t} groups=${n} run=${o} />
  </div>`}function fn({about:e,t,run:n}){let[o,r]=h(Object.fromEntries(Ce.map(l=>[l,e[l]]))),s=Ce.some(l=>o[l]!==e[l]),a=l=>{l.preventDefault(),n("about",o,t("console_saved"))},i=l=>n("about",{may_make_groups:l.target.checked},t("console_saved"));return u`<form onSubmit=${a}>
    ${Ce.map(l=>u`<label class="line-field" key=${l}><span>${t(`console_about_${l}`)}</span>
      <input maxlength="200" lang="th" value=${o[l]}
        onInput=${p=>r({...o,[l]:p.target.value})} /></label>`)}
    <button class="button primary" disabled=${!s}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${i} />
      ${t("console_may_make_groups")}</label>
  </form>`}function mn({state:e,t,groups:n,run:o}){let[r,s]=h("");return u`<form onSubmit=${async i=>{i.preventDefault(),(await o("add_group",{name:r},t("console_group_added",{name:r.trim()}))).ok&&s("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${r} onInput=${i=>s(i.target.value)} /></label>
    <button class="button primary" disabled=${!r.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(i=>u`<li key=${i.id} lang="th"><${T} look=${n.get(i.id)} /> ${i.name}</li>`)}
    </ul>
  </form>`}var hn=543;var gn=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function bn(e,t,n,o){return e?e.fields.filter(r=>gn({one:(t||{})[r.id]})).map(r=>({id:r.id,label:r.text,...vn(r,t[r.id],n,o)})):[]}function vn(e,t,n,o){let r=s=>(e.options.find(a=>a.id===s)||{text:s}).text;return e.kind==="level"?{words:o("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:r(t)}:e.kind==="choices"?{words:t.map(r).join(" · ")}:e.kind==="month"?{words:yn(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function yn(e,t){let[n,o]=e.split("-").map(Number);return`${t.texts.months[o-1]||""} ${n+hn}`}function le({question:e,values:t,frame:n,t:o}){return u`${bn(e,t,n,o).map(r=>u`<p class="part-said" key=${r.id}>
    <span class="gentle">${r.label}</span> <span lang="th">${r.words}</span></p>`)}`}var Me=40,kn=280,mt="hall";function gt(e){let{frame:t,state:n,t:o}=e,[r,s]=h(""),[a,i]=h(""),[l,p]=h(Me);M(()=>p(Me),[r,a]);let c=d=>(!r||(d.group||mt)===r)&&(!a||d.question===a),$=n.answers.filter(c);return u`<section class="panel answers-panel" aria-label=${o("console_answers")}>
    <h2>${o("console_answers")} <span class="gentle">${o("console_answers_count",{n:$.length})}</span></h2>
    ${n.spotlight&&u`<${wn} ...${e} />`}
    <div class="filters">
      <${ht} label=${o("console_by_group")} all=${o("console_all_groups")} value=${r} set=${s}
        options=${[...n.groups.map(d=>[d.id,d.name]),[mt,o("console_hall")]]} />
      <${ht} label=${o("console_by_question")} all=${o("console_all_questions")} value=${a} set=${i}
        options=${t.questions.map(d=>[d.id,bt(d)])} />
    </div>
    ${!$.length&&u`<p class="gentle nothing">${o(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${$.slice(0,l).map(d=>u`<${xn} key=${d.item} answer=${d} ...${e} />`)}
      ${$.length>l&&u`<li><button class="button quiet" onClick=${()=>p(l+Me)}>
        ${o("console_more_answers",{n:$.length-l})}</button></li>`}
    </ul>
  </section>`}function wn({state:e,t,run:n}){let o=e.answers.find(a=>a.item===e.spotlight),r=o&&(o.text||o.year_text),s=()=>n("spotlight",{item:null},t("console_unlit"));return u`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${r}</span></p>
    <button class="button primary" onClick=${s}>${t("console_unlight")}</button>
  </div>`}var bt=e=>[e.num,e.text].filter(Boolean).join(" ");function ht({label:e,all:t,value:n,set:o,options:r}){return u`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${s=>o(s.target.value)}>
      <option value="">${t}</option>
      ${r.map(([s,a])=>u`<option key=${s} value=${s}>${a}</option>`)}
    </select>
  </label>`}function xn({answer:e,frame:t,state:n,t:o,groups:r,run:s}){let a=r.get(e.group),[i,l]=h(!1),p=t.questions.find(m=>m.id===e.question),c=e.versions.length>1?e.versions:[e],$=c.some(m=>m.text.length>kn),d=n.spotlight===e.item,_=()=>s("spotlight",{item:d?null:e.item},o(d?"console_unlit":"console_lit")),f=()=>s("hide",{item:e.item,hidden:!e.hidden},o(e.hidden?"console_shown":"console_hid"));return u`<li class=${"said"+(e.hidden?" hidden-one":"")+(d?" lit":"")}>
    <p class="said-from">${a&&u`<${T} look=${a} /> `}<strong lang="th">${a?a.name:o("console_hall")}</strong>
      ${e.by&&u`<span class="gentle"> · ${e.by}</span>`}</p>
    <p class="gentle said-asked">${p&&bt(p)}</p>
    ${e.hidden&&u`<p class="tag hidden-tag">${o("console_hidden")}</p>`}
    ${d&&u`<p class="tag lit-tag">${o("console_on_board")}</p>`}
    ${c.length>1&&u`<p class="tag two-tag">
      ${o(e.group?"console_versions":"console_versions_pick",{n:c.length})}</p>`}
    ${c.map(m=>u`<p key=${m.entry} class=${"said-text"+($&&!i?" cut":"")} lang="th">
      ${m.year_text&&u`<strong class="year">${m.year_text} </strong>`}${m.text}
      <${le} question=${p} values=${m.fields} frame=${t} t=${o} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(d)} disabled=${e.hidden} onClick=${_}>
        ${o(d?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${f}>
        ${o(e.hidden?"console_show":"console_hide")}</button>
      ${$&&u`<button class="button quiet" aria-expanded=${String(i)} onClick=${()=>l(!i)}>
        ${o(i?"console_less":"console_whole")}</button>`}
    </div>
  </li>`}function vt({frame:e,state:t,t:n,groups:o,run:r,add:s}){let a=t.phase||(e.phases[0]||{}).id,i=t.groups.filter(p=>p.done.includes(a)).length,l=t.groups.reduce((p,c)=>p+c.members,0);return u`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:l})}
        ${t.phase?` · ${n("console_groups_done",{n:i})}`:""}</span>
      <button class="button quiet" onClick=${s}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&u`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(p=>u`<${Sn} key=${p.id} group=${p} look=${o.get(p.id)}
      phase=${a} t=${n} run=${r} />`)}</ul>
  </section>`}function Sn({group:e,look:t,phase:n,t:o,run:r}){let[s,a]=h(""),i=e.done.includes(n),l=o("console_manage",{name:e.name}),p=o(e.away?"console_is_back":"console_is_away",{name:e.name}),c=()=>r("away",{group:e.id,away:!e.away},p);return u`<li class=${"tile"+(e.away?" away":"")+(i?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${T} look=${t} /> ${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!s)} aria-label=${l} title=${l}
        onClick=${()=>a(s?"":"acts")}><${Se} name="more" /></button>
    </div>
    <p>${o("console_tile",{members:e.members,answers:e.counts[n]||0})}
      ${i&&u`<strong class="good tile-tag"><${Se} name="done" /> ${o("console_done")}</strong>`}
      ${e.away&&u`<strong class="tile-tag">${o("console_seen_away")}</strong>`}</p>
    ${s==="acts"&&u`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${c}>
        ${o(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" onClick=${()=>a("name")}>${o("console_rename")}</button>
    </div>`}
    ${s==="name"&&u`<${Cn} group=${e} t=${o} run=${r} close=${()=>a("")} />`}
  </li>`}function Cn({group:e,t,run:n,close:o}){let[r,s]=h(e.name),a=q(null);return M(()=>a.current.focus(),[]),u`<form class="rename" onSubmit=${async l=>{l.preventDefault(),(await n("rename_group",{group:e.id,name:r},t("console_renamed"))).ok&&o()}} onKeyDown=${l=>l.key==="Escape"&&o()}>
    <input ref=${a} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${r}
      onInput=${l=>s(l.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${t("cancel")}</button>
  </form>`}function yt({state:e,t}){let{joining:n}=e;if(!n||!n.code)return u`<p>${t("console_join_none")}</p>`;let o=n.urls||[];return u`<div class="join-panel">
    ${n.qr&&u`<img src=${n.qr} alt=${t("console_qr",{url:o[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${o.map(r=>u`<p class="join-url" key=${r}>${r}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}var kt=5e3,Mn=500,Pn=["phase","round","undo","lead"];function wt(e,t){let[n,o]=h([]),[r,s]=h(!1),a=q(new Set),i=q(0),l=d=>o(_=>_.filter(f=>f.id!==d)),p=d=>{let _=i.current+=1;o(f=>[...f.slice(-2),{...d,id:_}]),d.error||setTimeout(()=>l(_),d.act?4*kt:kt)},c=d=>{a.current.delete(d),d==="lead"&&s(!1)};return{run:async(d,_={},f="")=>{let m=Pn.includes(d)?"lead":d+JSON.stringify({..._,id:""});if(a.current.has(m))return{};a.current.add(m),m==="lead"&&s(!0);let g=await e.call(d,_);return g.ok&&f&&p(typeof f=="string"?{words:f}:f),g.ok||p({error:g.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),g.ok&&m==="lead"?setTimeout(()=>c(m),Mn):c(m),g},busy:r,toasts:n,drop:l}}function xt({toasts:e,drop:t,t:n}){let o=e.filter(s=>s.error),r=e.filter(s=>!s.error);return u`<div class="toasts">
    <div role="alert">${o.map(s=>u`<div class="note-box bad-box" key=${s.id}>
      <p>${s.error.where&&u`<span>${s.error.where} · </span>`}<strong>${s.error.what}</strong> ${s.error.do}</p>
      <button class="button quiet" onClick=${()=>t(s.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${r.map(s=>u`<div class="note-box" key=${s.id}>
      <p>${s.words}</p>
      ${s.act&&u`<button class="button quiet" onClick=${()=>{t(s.id),s.act()}}>${s.label}</button>`}
    </div>`)}</div>
  </div>`}function St({title:e,t,close:n,children:o}){let r=q(null);return M(()=>{let s=document.activeElement,a=r.current;return a.showModal?a.showModal():a.setAttribute("open",""),a.addEventListener("close",n),()=>{a.removeEventListener("close",n),s&&s.focus&&s.focus()}},[]),u`<dialog class="panel-dialog" ref=${r} aria-label=${e}>
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>r.current.close()}>${t("close")}</button>
    </div>
    ${o}
  </dialog>`}function Q({label:e,value:t,least:n,most:o,set:r,after:s}){let a=i=>r(Math.max(n,Math.min(o,Math.round(i)||n)));return u`<label class=${"count-field"+(s?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${o} value=${t}
      onChange=${i=>a(Number(i.target.value))} />
  </label>`}function Ct({frame:e,state:t,page:n,t:o,run:r,busy:s}){return u`<section class="lead" aria-label=${o("console_lead")}>
    <${En} frame=${e} state=${t} t=${o} run=${r} busy=${s} />
    <${Dn} frame=${e} state=${t} t=${o} run=${r} busy=${s} />
    <${qn} frame=${e} state=${t} page=${n} t=${o} run=${r} />
  </section>`}function En({frame:e,state:t,t:n,run:o,busy:r}){let s=Tn(e,t,n),a=t.undo&&n(`console_act_${t.undo}`),i=({do:c,args:$,told:d})=>o(c,$,d),l=async()=>{(await o("lead",{activity:s.activity.id},n("console_led",{title:K(s.activity.title)}))).ok&&s.activity.id!==e.activity&&location.assign(`/console/${s.activity.id}`)},p=()=>o("undo",{},n("console_undone",{what:a}));return u`<div class="next">
    ${s.do?u`<button class="button primary next-button" aria-disabled=${String(r)}
          onClick=${()=>s.do==="lead"?l():i(s)}>
          <span class="gentle">${n("console_next")}</span>${s.words}</button>`:u`<p class="next-done">${s.words}</p>`}
    <div class="under-next">
      ${s.more&&u`<button class="button quiet" aria-disabled=${String(r)} onClick=${()=>i(s.more)}>
        ${s.more.words}</button>`}
      <button class="button quiet" disabled=${!t.undo} aria-disabled=${String(r)} onClick=${p}>
        ${a?n("console_undo",{what:a}):n("console_undo_none")}</button>
    </div>
  </div>`}function Tn(e,t,n){let o=e.agenda.findIndex(_=>_.id===e.activity),r=(_,f)=>({do:"lead",activity:_,words:n(f,{title:K(_.title)})});if(t.lead!==e.activity&&(t.lead||o>0))return r(e.agenda[o],"console_lead_here");let s=e.phases.findIndex(_=>_.id===t.phase),a=e.phases[s+1],{number:i,count:l}=t.round,p=i+1,c={do:"round",args:{},told:n("console_round_started",{n:p}),words:n("console_start_round",{n:p,all:l})};if(t.phase==="gallery"&&i<l)return c;let $=e.agenda[o+1];if(!a)return $?r($,"console_next_activity"):{words:n("console_finished")};let d={do:"phase",args:{phase:a.id},told:n("console_phase_opened",{title:a.title}),words:n(s<0?"console_start_phase":"console_go_phase",{title:a.title})};return t.phase==="gallery"?{...d,more:{...c,words:n("console_one_more_round")}}:d}function Dn({frame:e,state:t,t:n,run:o,busy:r}){let s=e.phases.findIndex(a=>a.id===t.phase);return u`<ol class="phases">
    ${e.phases.map((a,i)=>{let l=a.id===t.phase,p=t.reached.includes(a.id),c=l?"now":p?"again":i===s+1?"ahead":"skip",$=()=>l||o("phase",{phase:a.id},n("console_phase_opened",{title:a.title}));return u`<li key=${a.id}>
        <button class=${"button phase"+(l?" now":p?" been":"")} aria-current=${l?"step":void 0}
          aria-disabled=${String(r)} onClick=${$}>
          <strong>${i+1}. ${a.title}</strong>
          <span class="gentle">${n(`console_phase_${c}`)}${a.minutes?` · ${n("minutes",{n:a.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function qn({frame:e,state:t,page:n,t:o,run:r}){let{timer:s}=t,a=An(e,t),[i,l]=h(a);M(()=>l(a),[a]);let p=s.minutes!=null,c=p&&s.ends_at==null,$=(d,_,f)=>r("timer",{change:d,minutes:_},f);return u`<div class="time">
    <div class="time-now">
      ${p?u`<${_t} timer=${s} page=${n} t=${o} />`:u`<span class="clock gentle">${o("console_no_clock")}</span>`}
      <${Ln} pace=${t.pace} t=${o} />
    </div>
    <div class="time-set">
      ${p&&u`
        <button class="button" onClick=${()=>$(c?"resume":"pause")}>
          ${o(c?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${o("console_add",{n:1})} onClick=${()=>$("add",1)}>+1</button>
        <button class="button" aria-label=${o("console_add",{n:5})} onClick=${()=>$("add",5)}>+5</button>`}
      <span class="anew"><${Q} label=${o("console_minutes")} value=${i} least=${1} most=${240} set=${l} after />
      <button class="button quiet" onClick=${()=>$("start",i,o("console_clock_started",{n:i}))}>
        ${o(p?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function An(e,t){if(t.phase==="gallery")return t.round.minutes;let n=e.phases.find(o=>o.id===t.phase);return n&&n.minutes||10}function Ln({pace:e,t}){if(e==null)return null;let n=Math.round(Math.abs(e));return n?u`<span class=${"pace "+(e>0?"good":"late")}>${t(e>0?"console_ahead":"console_behind",{n})}</span>`:u`<span class="pace good">${t("console_on_time")}</span>`}function Mt({frame:e,state:t,t:n}){let{rows:o,troubles:r}=t.led,s=a=>e.instruments.find(i=>i.id===a)||{title:a};return u`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${o.map(a=>u`<p key=${a.instrument}><strong>${s(a.instrument).title}</strong><br />
      ${["before","after"].map(i=>u`<span key=${i}>${n(`inst_${i}`)}: ${n("inst_answered",{n:a[i].n,waiting:a[i].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    ${r.length>0&&u`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${r.map(a=>u`<li key=${a.where+a.what}>${a.where} · ${a.what} · ${a.do}</li>`)}</ul>`}
  </section>`}function Pt({state:e,t,run:n}){let{columns:o,gaps:r,lines:s,goals:a}=e.led,i=l=>n("column",{column:l.id,on:!l.on},t(l.on?"plan_column_closed":"plan_column_opened",{column:l.text}));return u`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${o.map(l=>u`<li key=${l.id}>
      <button class="button quiet" role="switch" aria-checked=${String(l.on)} title=${l.text} onClick=${()=>i(l)}>
        <span>${l.text.split(" (")[0]}</span><strong>${t(l.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:s,goals:a})}</h2>
    <ul class="plan-lacks">${Object.keys(r).map(l=>u`<li key=${l}><strong>${r[l]}</strong> ${t(`plan_gap_${l}`)}</li>`)}</ul>
  </section>`}var Hn=3;function Et(e){let{frame:t,state:n,t:o,run:r}=e,{themes:s,sayings:a}=n.led,[i,l]=h([]),[p,c]=h(""),[$,d]=h(!1),_=new Map;s.forEach(b=>b.items.forEach(P=>_.set(P,[..._.get(P)||[],b])));let f=t.questions.filter(b=>a.some(P=>P.question===b.id)),m=a.filter(b=>(!p||b.question===p)&&!($&&b.items.every(P=>_.has(P)))),g=new Set(a.flatMap(b=>b.items)),y=i.filter(b=>g.has(b)),v=b=>b.items.every(P=>y.includes(P)),x=b=>l(v(b)?y.filter(P=>!b.items.includes(P)):[...new Set([...y,...b.items])]),w=async(b,P)=>(await r("theme",{id:E(),...b},P)).ok;return u`<section class="panel gather" aria-label=${o("themes_title")}>
    <h2>${o("themes_title")} <span class="gentle">${o("themes_how")}</span></h2>
    ${s.length>0&&u`<${zn} ...${e} themes=${s} sayings=${a} put=${w} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${o("themes_pick")}</span>
        <select value=${p} onChange=${b=>c(b.target.value)}>
          <option value="">${o("themes_all_questions")}</option>
          ${f.map(b=>u`<option key=${b.id} value=${b.id}>${b.head||b.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String($)} onClick=${()=>d(!$)}>${o("themes_only_left")}</button>
    </div>
    ${!m.length&&u`<p class="gentle nothing">${o(a.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${m.map(b=>u`<${In} key=${b.items[0]} one=${b} ...${e} picked=${v(b)}
      tap=${x} themes=${[...new Set(b.items.flatMap(P=>_.get(P)||[]))]} showAsked=${!p} />`)}</ul>
    ${y.length>0&&u`<${Nn} t=${o} themes=${s} picked=${y} put=${w} clear=${()=>l([])} />`}
  </section>`}function In({one:e,frame:t,t:n,groups:o,picked:r,tap:s,themes:a,showAsked:i}){let l=t.questions.find(p=>p.id===e.question);return u`<li><button class="gather-one" role="checkbox" aria-checked=${String(r)} onClick=${()=>s(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${le} question=${l} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${Tt} ids=${e.groups} groups=${o} />
        ${i&&l&&u`<span class="gentle"> · ${l.head||l.text}</span>`}
        ${e.hidden&&u` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${a.map(p=>u` <span class="tag in-theme" key=${p.theme}>${p.name}</span>`)}</span>
    </span></button></li>`}function Tt({ids:e,groups:t}){let n=e.map(o=>t.get(o)).filter(Boolean);return u`${n.map(o=>u`<span key=${o.id} title=${o.name}><${T} look=${o} />
    ${n.length<=Hn?u` <span lang="th">${o.name}</span> `:u`<span class="hush">${o.name}</span>`}</span>`)}`}function Nn({t:e,themes:t,picked:n,put:o,clear:r}){let[s,a]=h({theme:E(),name:""}),i=async(c,$)=>{await o(c,$)&&r()},l=c=>{c.preventDefault();let $=s.name.trim();i({theme:s.theme,name:$,items:n},e("themes_made",{name:$}))},p=c=>{let $=t.find(d=>d.theme===c.target.value);$&&i({...Dt($),items:[...new Set([...$.items,...n])]},e("themes_added",{name:$.name}))};return u`<div class="together">
    <form class="together-new" onSubmit=${l}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <input lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} maxlength="200" value=${s.name}
        onInput=${c=>a({...s,name:c.target.value})} />
      <button class="button primary" disabled=${!s.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&u`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${p}><option value="">${e("themes_into_which")}</option>
          ${t.map(c=>u`<option key=${c.theme} value=${c.theme}>${c.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${r}>${e("themes_clear")}</button>
    </div>
  </div>`}var Dt=e=>({theme:e.theme,name:e.name});function zn({themes:e,sayings:t,frame:n,t:o,groups:r,run:s,put:a}){return u`<details class="made-all"><summary><h3>${o("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(i=>u`<${On} key=${i.theme} theme=${i} sayings=${t} frame=${n}
      t=${o} groups=${r} run=${s} put=${a} />`)}</ul></details>`}function On({theme:e,sayings:t,t:n,groups:o,run:r,put:s}){let[a,i]=h(null),l=t.filter(d=>d.items.some(_=>e.items.includes(_))),p=()=>r("dissolve",{id:E(),theme:e.theme},n("themes_dissolved",{name:e.name})),c=d=>s({...Dt(e),items:e.items.filter(_=>!d.items.includes(_))},n("themes_taken_out")),$=async d=>{d.preventDefault(),await s({theme:e.theme,name:a,items:e.items},n("themes_renamed"))&&i(null)};return u`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${jn} ids=${e.groups} groups=${o} /></summary>
    <div class="made-acts">
      ${a===null?u`<button class="button" onClick=${()=>i(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${p}>${n("themes_dissolve")}</button>`:u`<form class="together-new" onSubmit=${$}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${a} onInput=${d=>i(d.target.value)} />
          <button class="button primary" disabled=${!a.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>i(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${l.map(d=>u`<li key=${d.items[0]}>
      <span lang="th">${d.text} <span class="gentle"><${Tt} ids=${d.groups} groups=${o} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:d.text})} disabled=${l.length<2}
        onClick=${()=>c(d)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var jn=({ids:e,groups:t})=>u`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>u`<span key=${n.id} title=${n.name}><${T} look=${n} /></span>`)}</span>`;function qt({state:e,t}){return u`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>u`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&u`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var At={instruments:Mt,plan:Pt,themes:Et,videos:qt};function Ht({frame:e,state:t,t:n,run:o}){let r=e.questions.filter(s=>s.phase==="plenary");return u`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${r.map(s=>u`<${Rn} key=${s.id} question=${s} frame=${e} state=${t}
      t=${n} run=${o} />`)}
  </section>`}function Rn({question:e,frame:t,state:n,t:o,run:r}){let s=n.answers.filter(c=>c.question===e.id&&!c.group),a=(c,$)=>r("save",{...c,question:e.id,base:$,year:""},o("console_saved")),i=(c,$)=>r("restore",{id:E(),item:c,entry:$},o("console_restored")),l=c=>{let $=E();return r("delete",{id:$,item:c.item,base:c.base},{words:o("console_deleted"),label:o("undo"),act:()=>i(c.item,$)})},p=(c,$)=>r("choose",{id:E(),item:c.item,base:c.base,entry:$},o("console_saved"));return u`<div class="field">
    <p lang="th">${e.text}</p>
    <${Wn} visit=${t.visit} question=${e} state=${n} t=${o} save=${a} />
    <ul class="own">${s.map(c=>u`<${Bn} key=${c.item} one=${c} t=${o} save=${a} remove=${l}
      choose=${p} />`)}</ul>
  </div>`}function Wn({visit:e,question:t,state:n,t:o,save:r}){let s=`picture:${t.id}`,[a,i]=h(ot(e,s)||Lt()),l=q("");l.current=a.text;let p=$=>{i($),st(e,s,$)};return u`<form class="add" onSubmit=${async $=>{$.preventDefault();let d=n.answers.find(f=>f.item===a.item);!(await r(a,d?d.base:[])).ok||l.current!==a.text||(at(e,s),i(Lt()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${o("console_picture_hint")} value=${a.text}
      onInput=${$=>p({...a,id:E(),text:$.target.value})}></textarea>
    <button class="button primary" disabled=${!a.text.trim()}>${o("console_add_picture")}</button>
  </form>`}var Lt=()=>({item:E(),id:E(),text:""});function Bn({one:e,t,save:n,remove:o,choose:r}){let[s,a]=h(!1);return s?u`<li><${Un} one=${e} t=${t} save=${n} close=${()=>a(!1)} /></li>`:e.versions.length>1?u`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(i=>u`<p class="own-text" key=${i.entry} lang="th">${i.text}
        <button class="button" onClick=${()=>r(e,i.entry)}>${t("console_pick")}</button></p>`)}</li>`:u`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>a(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>o(e)}>${t("delete")}</button></li>`}function Un({one:e,t,save:n,close:o}){let[r]=h(e.base),[s,a]=h({item:e.item,id:E(),text:e.text}),i=q(null);return M(()=>i.current.focus(),[]),u`<form class="add" onSubmit=${async p=>{p.preventDefault(),(await n(s,r)).ok&&o()}}>
    <textarea rows="3" lang="th" ref=${i} aria-label=${t("edit")} value=${s.text}
      onInput=${p=>a({...s,id:E(),text:p.target.value})}></textarea>
    <button class="button primary" disabled=${!s.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${t("cancel")}</button>
  </form>`}var It=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Nt({state:e,groups:t,t:n,words:o,pages:r}){let s=(p,c)=>n(`${o}_seen_${p}`,c),a=r?r.shown:e.groups,i=e.groups.map(p=>t.get(p.id)),l=new Map(e.grid.map(p=>[p.viewer,p.times]));return u`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${s("group")}</th>
      <th scope="col" class="whose">${s("now")}</th>
      ${i.map(p=>u`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${T} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${a.map((p,c)=>u`<tr key=${p.id} class=${p.away?"away":""} ...${r?It(r,c):{}}>
        <th scope="row" class="who"><${zt} look=${t.get(p.id)} /></th>
        <td class="whose"><${Fn} one=${p} state=${e} groups=${t} say=${s} /></td>
        ${i.map(($,d)=>u`<${Vn} key=${$.id} viewer=${p.id} look=${$} now=${e.pairs[p.id]===$.id}
          seen=${(l.get(p.id)||[])[d]>0} say=${s} />`)}
      </tr>`)}
    </tbody>
  </table>`}function zt({look:e,arrow:t}){return u`<span class="line">
    ${t&&u`<span class="arrow" aria-hidden="true"></span>`}<${T} look=${e} /><${dt} name=${e.name} />
  </span>`}function Fn({one:e,state:t,groups:n,say:o}){let r=n.get(t.pairs[e.id]);return r?u`<${zt} look=${r} arrow />`:e.away?u`<span class="gentle">${o("away")}</span>`:u`<span class="gentle">${t.round.number?o("wait"):o("soon")}</span>`}function Vn({viewer:e,look:t,now:n,seen:o,say:r}){let s=e===t.id,a=s?"own":n?"now":o?"did":"not";return u`<td class=${"cell "+a}>
    <span class="box">${!s&&(n||o)&&u`<${T} look=${t} />`}</span>
    <span class="hush">${r(`is_${a}`)}</span>
  </td>`}function Ot({frame:e,state:t,t:n,run:o}){let{number:r,count:s}=t.round;return u`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:r,all:Math.max(s,r)})}</span></h2>
    <${Gn} frame=${e} state=${t} t=${n} run=${o} />
  </section>`}function jt({state:e,t,groups:n}){return u`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Nt} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function Gn({frame:e,state:t,t:n,run:o}){let{count:r,minutes:s}=t.round,[a,i]=h(r),[l,p]=h(s);M(()=>{i(r),p(s)},[r,s]);let c=a!==r||l!==s,$={count:a,minutes:l};return u`<div class="plan">
    <${Q} label=${n("console_rounds_count")} value=${a} least=${1} most=${50} set=${i} />
    <${Q} label=${n("console_rounds_minutes")} value=${l} least=${1} most=${120} set=${p} />
    <button class=${"button"+(c?" primary":"")} disabled=${!c}
      onClick=${()=>o("rounds",$,n("console_rounds_set",{n:a,minutes:l}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${Jn(e,t,l,n)} ${n("console_rounds_sum",{n:a*l})}</p>
  </div>`}function Jn(e,t,n,o){let r=t.groups.filter(i=>!i.away).length,s=e.phases.find(i=>i.id==="gallery");if(r<2)return o("console_rounds_too_few");if(!s||!s.minutes)return o("console_rounds_most",{n:r-1});let a=Math.min(Math.floor(s.minutes/n),r-1);return o("console_rounds_fit",{minutes:s.minutes,n:a,most:r-1})}var Kn={join:yt,about:ft},Qn=3e4,Xn=()=>/^\/console\//.test(location.pathname);function Yn({frame:e,state:t,page:n,t:o}){let[r,s]=h(""),a=wt(n,o);M(()=>{let $=setInterval(()=>n.call("clock"),Qn);return()=>clearInterval($)},[]);let i={frame:e,state:t,page:n,t:o,groups:pt(e,t.groups),...a},l=Kn[r],p=t.led&&At[t.led.kind],c=u`<${xt} toasts=${a.toasts} drop=${a.drop} t=${o} />`;return u`<div class=${"console"+(Xn()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${Zn} frame=${e} state=${t} t=${o} open=${s} />
      <${to} warning=${t.warning} t=${o} />
    </div>
    <${Ct} ...${i} />
    <main class="desk">
      <div class="side">
        ${e.kind==="memory"&&t.reached.includes("plenary")&&u`<${Ht} ...${i} />`}
        ${p&&u`<${p} ...${i} />`}
        ${t.phase==="gallery"&&u`<${Ot} ...${i} />`}
        <${vt} ...${i} add=${()=>s("about")} />
        ${(t.phase==="gallery"||t.round.number>0)&&u`<${jt} ...${i} />`}
      </div>
      <${gt} ...${i} />
    </main>
    ${l&&u`<${St} title=${o(`console_${r}`)} t=${o} close=${()=>s("")}>
      <${l} ...${i} />${c}<//>`}
    ${!l&&c}
  </div>`}function Zn({frame:e,state:t,t:n,open:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:s,backup:a,about:i}=t;return u`<header class="top">
    <h1>${K(e.title)}<span class="gentle">${i.title}</span></h1>
    ${i.demo&&u`<${$t} t=${n} words="console_demo" />`}
    ${a&&u`<${eo} backup=${a} t=${n} />`}
    <button class="button quiet" onClick=${()=>o("join")}>
      ${n("console_join")}${s&&s.code&&u` <strong class="top-code">${s.code}</strong>`}
    </button>
    <button class="button quiet" onClick=${()=>o("about")}>${n("console_about")}</button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
  </header>`}function eo({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),o=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return u`<p class="backup">${t("console_backup",{time:o})}</p>`}function to({warning:e,t}){return u`<div role="alert">${e&&e.what&&u`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var xs=ut(Yn);export{xs as default};
