var I,Ct,Os,Q,Be,xe,qt,ke,Et,We,He,Is,$e=Symbol.for("pv"),Se={},Ce=[],js=/^m(i|n|o|s|text|space)$/,ze=Array.isArray,Fe=Ce.slice,oe=Object.assign;function se(e){e&&e.parentNode&&e.remove()}function Pt(e,t,n){var s,a,o,r={},i=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:r[o]=t[o];return i>2&&(r.children=i>3?Fe.call(arguments,2):n),pe(e,r,s,a,null)}function pe(e,t,n,s,a){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$e,__v:a||++Ct,__i:-1,__u:0};return!a&&I.vnode&&I.vnode(o),o}function qe(e){return e.children}function ve(e,t){this.props=e,this.context=t,this.__g=0}function X(e,t){if(t==null)return e.__&&X(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:X(e)}function Ls(e){var t,n=e.__v,s=n.__e,a=[],o=[],r=e.__P;r&&((t=oe({constructor:$e},n)).__v=n.__v+1,I.vnode&&I.vnode(t),Ue(r,t,n,e.__n,r.namespaceURI,32&n.__u?[s]:null,a,s||X(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,It(a,t,o),n.__=n.__e=null,t.__e!=s&&Mt(t))}function Mt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Mt(e)}function xt(e){(8&e.__g||(e.__g|=8,Q.push(e),xe++))&&Be==I.debounceRendering||((Be=I.debounceRendering)||queueMicrotask)(Tt)}function Tt(){try{for(var e,t=1;Q.length;)Q.length>t&&Q.sort(qt),e=Q.shift(),t=Q.length,8&e.__g&&Ls(e)}finally{(xe=Q.length)&&(Be||queueMicrotask)(Tt)}}function Dt(e,t,n,s,a,o,r,i,c,p,u){var d,_,$,f,y,m,b=s.__k||Ce,g=t.length;for(c=Ns(n,t,b,c,g),d=0;d<g;d++)($=n.__k[d])!=null&&(_=~$.__i&&b[$.__i]||Se,$.__i=d,m=Ue(e,$,_,a,o,r,i,c,p,u),f=$.__e,(_.ref!=$.ref||8&_.__u)&&(_.ref&&Ke(_.ref,null,$,_),$.ref&&u.push($.ref,$.__c||f,$)),y=y||f,4&$.__u?(c=At($,c,e,!_.__v),_.__e&&(_.__e=null)):typeof $.type=="function"&&m!==void 0?c=m:f&&(c=f.nextSibling),$.__u&=-21);return n.__e=y,c}function Ns(e,t,n,s,a){var o,r,i,c,p,u,d,_,$,f=n.length,y=f,m=0,b=0,g=e.__k=Array(a);for(o=0;o<a;o++)(r=t[o])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=g[o]=pe(null,r):ze(r)?r=g[o]=pe(qe,{children:r}):r.constructor===$e&&r.__b?r=g[o]=pe(r.type,r.props,r.key,r.ref,r.__v):g[o]=r,c=o+m,r.__=e,r.__b=e.__b+1,i=null,~(p=r.__i=Rs(r,n,c,y))&&(y--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(r.__u|=16,p==c-1?m--:p==c+1?m++:p!=c&&(p>c?m--:m++,b=1)):(~p||(a>f?m--:a<f&&m++),typeof r.type!="function"&&(r.__u|=4))):g[o]=null;if(b){for(u=[],d=[],o=0;o<a;o++)if((r=g[o])&&16&r.__u){for(m=0,_=u.length;m<_;)u[$=m+_>>1]<r.__i?m=$+1:_=$;u[m]=r.__i,d[o]=m+1}for(m=u.length;o--;)d[o]&&(d[o]==m?m--:g[o].__u|=4)}if(y)for(o=0;o<f;o++)!(i=n[o])||2&i.__u||(i.__e==s&&(s=X(i)),Ge(i,i));return s}function At(e,t,n,s){var a,o,r,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=At(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=X(e))&&!t.parentNode&&(t=null),r=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(r!=i&&(!s&&n.moveBefore&&r.parentNode?n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Rs(e,t,n,s){var a,o=e.key,r=e.type,i=t[n],c=i&&!(2&i.__u);if(i===null&&o==null||c&&o==i.key&&r==i.type)return n;if(s>(c?1:0)){for(a=n-1;a>=0;a--)if((i=t[a])&&!(2&i.__u)&&o==i.key&&r==i.type)return a;for(a=n+1;a<t.length;a++)if((i=t[a])&&!(2&i.__u)&&o==i.key&&r==i.type)return a}return-1}function St(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ye(e,t,n,s,a){var o,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||St(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||St(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(r=He[t]||(He[t]=Bs(t)),(e.__a||(e.__a={}))[t]=We,o=t!=(t=t.replace(Et,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,r,o):e.removeEventListener(t,r,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Bs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ke]==null)t[ke]=We++;else if(t[ke]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function Ue(e,t,n,s,a,o,r,i,c,p){var u,d,_,$,f,y,m,b,g,x,k,v,P,E,w,O,H,C,D=t.type;if(t.constructor!==$e)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=o=[],u.nodeType==8?i=we(u,o):o.push(u),i=o[0]||i),(u=I.__b)&&u(t);e:if(typeof D=="function"){_=r.length;try{if(b=t.props,g=(u=D.prototype)&&u.render,x=(u=D.contextType)&&s[u.__c],k=u?x?x.props.value:u.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(g?t.__c=$=new D(b,k):(t.__c=$=new ve(b,k),$.constructor=D,$.render=Ws),x&&x.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),g&&($.__s||($.__s=$.state),D.getDerivedStateFromProps&&($.__s==$.state&&($.__s=oe({},$.__s)),oe($.__s,D.getDerivedStateFromProps(b,$.__s)))),f=$.props,y=$.state,$.__v=t,n.__c){if(b!==f&&g&&!D.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(b,k),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(b,$.__s,k)===!1){t.__v!=n.__v&&($.props=b,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),Ce.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&r.push($),i=X(n);break e}$.componentWillUpdate&&$.componentWillUpdate(b,$.__s,k),g&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(f,y,m)})}else g&&!D.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),g&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=k,$.props=b,$.__P=e,$.__g&=-5,v=I.__r,P=g?25:0;do $.__g&=-9,v&&v(t),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++P<25);g&&(Ce.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=oe({},s,$.getChildContext())),g&&n.__c&&$.getSnapshotBeforeUpdate&&(m=$.getSnapshotBeforeUpdate(f,y)),E=u&&u.type===qe&&u.key==null?u.props.children:u,b.__P&&(u=i,a=(e=b.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&Ge(L,L)}),n.__k=null),i=n.__k?X(n,0):null),i=Dt(e,ze(E)?E:[E],t,n,s,a,o,r,i,c,p),b.__P&&(t.__e=null,i=u),t.__u&=-161,d&&d.some(se),$.__h.length&&r.push($),1&$.__g&&($.__g&=-4)}catch(L){if(r.length=_,t.__v=null,c||o)if(L&&L.then){if(t.__u|=128|c,o){for(~(H=o.indexOf(i||void 0))||(H=o.length);(C=o[H-1])&&C.nodeType==8;)H--;for(;H<o.length;H++)if(C=o[H])if(o[H]=null,w){if(C==O)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(O=we(w=C))}}if(!w){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;w=i}(u=we(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,i=u):t.__e=i,i=i&&i.nextSibling}else o&&o.some(se);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||Ot(t),I.__e(L,t,n)}}else i=t.__e=Hs(n.__e,t,n,s,a,o,r,c,p,e);return(u=I.diffed)&&u(t),i}function we(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ot(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ot))}function It(e,t,n){for(var s=0;s<n.length;)Ke(n[s++],n[s++],n[s++]);I.__c&&I.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){I.__e(o,a.__v)}})}function Hs(e,t,n,s,a,o,r,i,c,p){var u,d,_,$,f,y,m,b,g=n.props||Se,x=t.props,k=t.type;if(k=="svg"?a="http://www.w3.org/2000/svg":k=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((f=o[u])&&(k?f.localName==k:f.nodeType==3)){e=f,o[u]=null;break}}if(!e){if(b=p.ownerDocument||document,!k)return b.createTextNode(x);e=b.createElementNS(a,k,x.is?x:p),i&&(I.__m&&I.__m(t,o),i=!1),o=null}if(k){if(p=k=="template"&&e.content||e,o=k=="textarea"&&x.defaultValue!=null?null:o&&Fe.call(p.childNodes),!i&&o)for(g={},u=0;u<e.attributes.length;u++)g[(f=e.attributes[u]).name]=f.value;for(u in g)f=g[u],u=="dangerouslySetInnerHTML"?_=f:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||ye(e,u,null,f,a);for(u in x)f=x[u],u=="children"?$=f:u=="dangerouslySetInnerHTML"?d=f:u=="value"?y=f:u=="checked"?m=f:i&&typeof f!="function"||g[u]===f||ye(e,u,f,g[u],a);d?(i||_&&(d.__html==_.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(_&&(e.textContent=""),(k=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&js.test(k))&&(a="http://www.w3.org/1999/xhtml"),Dt(p,ze($)?$:[$],t,n,s,a,o,r,o?o[0]:n.__k&&X(n,0),i,c),o&&o.some(se)),i&&k!="textarea"||(u="value",k=="progress"&&y==null?e.removeAttribute(u):y==null||y===e[u]&&(k!="progress"||y)||ye(e,u,y,g[u],a),u="checked",m!=null&&m!=e[u]&&ye(e,u,m,g[u],a))}else g===x||i&&e.data==x||(e.data=x);return e}function Ke(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){I.__e(a,n)}}function Ge(e,t,n){var s,a,o,r;if(I.unmount&&I.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ke(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){I.__e(i,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&Ge(s[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=we(s,o=[]))&&(s==e.__e&&o.some(se),se(a),se(s)),n||se(e.__e),e.__e=e.__c=e.__=null}function Ws(e,t,n){return this.constructor(e,n)}function Ve(e,t){var n,s,a,o;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=pe(qe,{children:[e]}),a=[],o=[],Ue(t,t.__k,s||Se,Se,t.namespaceURI,s?null:t.firstChild?Fe.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,o),It(a,t.__k,o),t.__k.props.children=null}I={__e:function(e,t,n,s){for(var a,o,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(i){e=i}}throw xe=0,e}},Ct=0,Os=function(e){return e!=null&&e.constructor===$e},ve.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=oe({},this.state)),typeof e=="function"&&(e=e(oe({},n),this.props)),e&&(oe(n,e),this.__v&&(t&&this.__k.push(t),xt(this)))},ve.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),xt(this))},ve.prototype.render=qe,Q=[],xe=0,qt=function(e,t){return e.__v.__b-t.__v.__b},ke=Symbol(),Et=/(PointerCapture)$|Capture$/i,We=0,He={},Is=0;var _e,B,Je,jt,Ye=Object.is,Ee=0,Ut=[],Qe=[],R=I,Lt=R.__b,Nt=R.__r,Rt=R.diffed,Bt=R.__c,Ht=R.unmount,Wt=R.__;function Ze(e,t){R.__h&&R.__h(B,e,Ee||t),Ee=0;var n=B.__H||(B.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return Ee=1,zs(Gt,e)}function zs(e,t,n){var s=Ze(_e++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Gt(void 0,t),function(o){var r=(s.__N||s.__)[0],i=s.t(r,o);Ye(r,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=B,!B.__f)){B.__f=!0;var a=B.shouldComponentUpdate;B.shouldComponentUpdate=function(o,r,i){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=o;if(c.__.some(function(_){_.__N&&(p=!0,Ye(_.__[0],_.__N[0])||(u=!0))}),a){var d=a.call(this,o,r,i);return p?d||u:d}return!p||u}}return s.__}function S(e,t){var n=Ze(_e++,3);!R.__s&&Kt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,B.__H.__h.push(n))}function M(e){return Ee=5,Fs(function(){return{current:e}},[])}function Fs(e,t){var n=Ze(_e++,7);return Kt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Us(){var e;do{for(;e=Qe.shift();)try{de(e)}catch(n){R.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ut.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(de),t.__h.some(Xe),t.__h=[]}catch(n){t.__h=[],R.__e(n,e.__v)}}}while(Qe.length)}R.__b=function(e){B=null,Lt&&Lt(e)},R.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wt&&Wt(e,t)},R.__r=function(e){Nt&&Nt(e),_e=0;var t=(B=e.__c).__H;t&&(Je==B?B.__h=[]:(t.__h.some(de),t.__h.some(Xe),_e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Je=B},R.diffed=function(e){Rt&&Rt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ft(Ut.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Je=B=null},R.__c=function(e,t){t.some(function(n){try{n.__h.some(de),n.__h=n.__h.filter(function(s){return!s.__||Xe(s)})}catch(s){n.__h=[function(){throw s}]}}),Bt&&Bt(e,t)},R.unmount=function(e){Ht&&Ht(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Ft(Qe.push(a))}else de(a)}catch(o){t=o}}),s.__H=void 0,t&&R.__e(t,s.__v))};var zt=typeof requestAnimationFrame=="function";function Ks(e){var t,n=function(){clearTimeout(s),zt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);zt&&(t=requestAnimationFrame(n))}function Ft(e){e!=1&&jt==R.requestAnimationFrame||((jt=R.requestAnimationFrame)||Ks)(Us)}function de(e){var t=B,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),B=t}function Xe(e){var t=B;e.__c=e.__(),B=t}function Kt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Ye(n,e[s])})}function Gt(e,t){return typeof t=="function"?t(e):t}var Jt=function(e,t,n,s){var a;t[0]=0;for(var o=1;o<t.length;o++){var r=t[o++],i=t[o]?(t[0]|=r?1:2,n[t[o++]]):t[++o];r===3?s[0]=i:r===4?s[1]=Object.assign(s[1]||{},i):r===5?(s[1]=s[1]||{})[t[++o]]=i:r===6?s[1][t[++o]]+=i+"":r?(a=e.apply(i,Jt(e,i,n,["",null])),s.push(a),i[0]?t[0]|=2:(t[o-2]=0,t[o]=a)):s.push(i)}return s},Vt=new Map;function Yt(e){var t=Vt.get(this);return t||(t=new Map,Vt.set(this,t)),(t=Jt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,o=1,r="",i="",c=[0],p=function(_){o===1&&(_||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,r):o===3&&(_||r)?(c.push(3,_,r),o=2):o===2&&r==="..."&&_?c.push(4,_,0):o===2&&r&&!_?c.push(5,0,!0,r):o>=5&&((r||!_&&o===5)&&(c.push(o,0,r,a),o=6),_&&(c.push(o,_,0,a),o=6)),r=""},u=0;u<n.length;u++){u&&(o===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],o===1?s==="<"?(p(),c=[c],o=3):r+=s:o===4?r==="--"&&s===">"?(o=1,r=""):r=s+r[0]:i?s===i?i="":r+=s:s==='"'||s==="'"?i=s:s===">"?(p(),o=1):o&&(s==="="?(o=5,a=r,r=""):s==="/"&&(o<5||n[u][d+1]===">")?(p(),o===3&&(c=c[0]),o=c,(c=c[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),o=2):r+=s),o===3&&r==="!--"&&(o=4,c=c[0])}return p(),c})(e)),t),arguments,[])).length>1?t:t[0]}var Me="samut:drafts",Gs=1e3,et="~",ee={n:0,visit:"",drafts:{}},Pe,Z,Qt,K=(e,t)=>fe(e).drafts[t]??null,J=(e,t,n)=>Zt(e,t,s=>({...s,[t]:n})),te=(e,t)=>Zt(e,t,Vs(t)),tt=e=>Object.entries(fe(e).drafts).filter(([,t])=>t.sending);async function Xt(e){let t=fe(e);nt({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([Zs(e),new Promise(n=>setTimeout(n,Gs))])}function fe(e){let t=Xs();return t&&t.n>ee.n&&(ee=t),ee.visit===e?ee:{...ee,visit:e,drafts:{}}}function Zt(e,t,n){let{n:s,drafts:a,alone:o}=fe(e),r=o&&[...o.places.filter(i=>i!==t),t];nt({n:s+1,visit:e,drafts:n(a),alone:o&&{n:o.n,places:r}})}function nt(e){ee=e;try{localStorage.setItem(Me,JSON.stringify(ee))}catch{}en()}var Vs=e=>({[e]:t,[e+et]:n,...s})=>n?{...s,[n.sending?e+et:e]:n}:s;function Js(e,t){let{alone:n,...s}=fe(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(a=>Object.assign(t.drafts,Ys(a,t.drafts[a],s.drafts[a]))),s.drafts=t.drafts),nt({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function Ys(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+et]:t}:{[e]:Qs(t,n)}:{}}function Qs(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,a=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[o,r]=["fields","answers"].map(i=>({...e[i],...t[i]}));return{...e,...t,how:n,digits:s,fields:o,answers:r,text:a.filter(Boolean).join(`
`),id:T()}}function Xs(){try{return JSON.parse(localStorage.getItem(Me))}catch{return null}}function en(){if(Qt=!!Z,!(!Pe||Z))try{Z=Pe.transaction("kept","readwrite",{durability:"strict"}),Z.objectStore("kept").put(ee,Me),Z.oncomplete=Z.onabort=()=>{Z=null,Qt&&en()}}catch{Pe=Z=null}}function Zs(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let a=s.transaction("kept").objectStore("kept").get(Me);a.onerror=t,a.onsuccess=()=>{Pe=s,Js(e,a.result),t()}}}catch{t()}})}function Te(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((r,i)=>i in n?Te(r,n[i]):r);let a=Object.entries(e).filter(([r])=>!s.includes(r)),o=Object.entries(n).map(([r,i])=>[r,Te(e[r],i)]);return Object.fromEntries([...a,...o])}var eo=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,to=e=>typeof e=="string"?e.replace(eo,"$1⁠ฯ"):e,l=Yt.bind((e,t,...n)=>Pt(e,t,...n.map(to))),no=15e3,so=3600;function T(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function st(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function oo(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=i=>{n.connected()&&(i.sent+=1,i.seat=e.seat,i.timer=setTimeout(()=>i.settle({}),no),e.send(i.command))},a=({sent:i,seat:c,command:p})=>!i||c===e.seat||!!p.args.id,o=i=>{let c=i&&t.get(i.id);c&&(typeof i.now=="number"&&c.sent===1&&(n.offset=i.now-Date.now()/1e3),c.settle(i))},r=()=>{let i=Array.from(t.values());i.forEach(c=>clearTimeout(c.timer)),n.connected()&&i.forEach(c=>a(c)?s(c):c.settle({}))};return n.call=(i,c={})=>new Promise(p=>{let u=T(),_={command:{id:u,do:i,args:c},settle:$=>{clearTimeout(_.timer),t.delete(u),p($)},sent:0};if(i==="clock"&&!n.connected())return void p({});t.set(u,_),s(_)}),e.on("msg:custom",o),addEventListener("samut:connection",r),n.close=()=>{e.off("msg:custom",o),removeEventListener("samut:connection",r)},n}function ao(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",Te(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function De(e){let[t,n]=h(e.connected());return S(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function tn(e){function t({model:n,page:s}){let[,a]=h(0);S(()=>{let i=()=>a(p=>p+1),c=()=>s.connected()&&s.call("clock").then(i);return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",c)}},[]);let o=n.get("frame"),r=(i,c)=>st(o.texts[i]??i,c);return l`<${e} key=${o.visit} frame=${o} state=${n.get("state")} page=${s} t=${r} />`}return{initialize:({model:n})=>Xt(n.get("frame").visit),render({model:n,el:s}){let a=oo(n),o=ao(n);return Ve(l`<${t} model=${n} page=${a} />`,s),()=>{Ve(null,s),o(),a.close()}}}}function ro(e,t){let[,n]=h(0);return S(()=>{let s=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function io(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function nn({timer:e,page:t,t:n}){let s=ro(e,t);if(s==null)return null;let a=s<0,o=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${o}</span> ${s>-so&&l`<span class="clock-face">${io(s)}</span>`}
  </span>`}var ot={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},lo=Object.keys(ot),co="#37474f",uo=11,Y=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function sn(e,t){let n=e.colours||[],s=e.symbols||lo;return new Map(t.map((a,o)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[o%n.length]:co,symbol:s[o%s.length]}]))}function z({look:e}){return l`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${ot[e.symbol]||ot.circle} /></svg>`}function on({name:e}){let t=po(e);return l`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function po(e){let t=s=>s.find(a=>e.length-a<=uo),n=t($o(e));return n===void 0?t(_o(e))||0:n}function $o(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function _o(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var fo={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},at=({name:e})=>l`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${fo[e]} /></svg>`;var an=({t:e,words:t="board_demo"})=>l`<strong class="ribbon">${e(t)}</strong>`;var rt=["title","province","district","place","starts"];function mo(e){let t=new Date(`${e}T12:00`),n=new Intl.DateTimeFormat(document.documentElement.lang||"th",{dateStyle:"full"});return isNaN(t)?"":n.format(t)}function rn({state:e,t,groups:n,run:s}){return l`<div class="about-panel">
    <${ho} about=${e.about} t=${t} run=${s} />
    <${go} state=${e} t=${t} groups=${n} run=${s} />
  </div>`}function ho({about:e,t,run:n}){let[s,a]=h(Object.fromEntries(rt.map(c=>[c,e[c]]))),o=rt.some(c=>s[c]!==e[c]),r=c=>{c.preventDefault(),n("about",s,t("console_saved"))},i=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return l`<form onSubmit=${r}>
    ${rt.map(c=>l`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input type=${c==="starts"?"date":"text"} maxlength="200" lang="th" value=${s[c]}
        onInput=${p=>a({...s,[c]:p.target.value})} />
      ${c==="starts"&&l`<span class="gentle">${mo(s.starts)}</span>`}</label>`)}
    <button class="button primary" disabled=${!o}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${i} />
      ${t("console_may_make_groups")}</label>
  </form>`}function go({state:e,t,groups:n,run:s}){let[a,o]=h("");return l`<form onSubmit=${async i=>{i.preventDefault(),(await s("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&o("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${i=>o(i.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(i=>l`<li key=${i.id} lang="th"><${z} look=${n.get(i.id)} /> ${i.name}</li>`)}
    </ul>
  </form>`}var ln=5e3,bo=500,yo=["phase","round","undo","lead"];function cn(e,t,n){let[s,a]=h([]),[o,r]=h(!1),i=M(new Set),c=M(0),p=$=>a(f=>f.filter(y=>y.id!==$)),u=$=>{let f=c.current+=1;a(y=>[...y.slice(-2),{...$,id:f}]),$.error||setTimeout(()=>p(f),$.act?4*ln:ln)},d=$=>{i.current.delete($),$==="lead"&&r(!1)};return{run:async($,f={},y="")=>{let m=yo.includes($)?"lead":$+JSON.stringify({...f,id:""});if(i.current.has(m))return{};i.current.add(m),m==="lead"&&r(!0);let b=await e.call($,f),g=b.ok&&(typeof y=="function"?y(b):y);return g&&u(typeof g=="string"?{words:g}:g),b.ok||u({error:b.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),b.ok&&(b.activity||n)!==n?addEventListener("pageshow",()=>d(m),{once:!0}):b.ok&&m==="lead"?setTimeout(()=>d(m),bo):d(m),b},busy:o,toasts:s,drop:p}}function un({toasts:e,drop:t,t:n}){let s=e.filter(o=>o.error),a=e.filter(o=>!o.error);return l`<div class="toasts">
    <div role="alert">${s.map(o=>l`<div class="note-box bad-box" key=${o.id}>
      <p>${o.error.where&&l`<span>${o.error.where} · </span>`}<strong>${o.error.what}</strong> ${o.error.do}</p>
      <button class="button quiet" onClick=${()=>t(o.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(o=>l`<div class="note-box" key=${o.id}>
      <p>${o.words}</p>
      ${o.act&&l`<button class="button quiet" onClick=${()=>{t(o.id),o.act()}}>${o.label}</button>`}
    </div>`)}</div>
  </div>`}function pn({title:e,t,close:n,look:s="",children:a}){let o=M(null);return S(()=>{let r=document.activeElement,i=o.current;return i.showModal?i.showModal():i.setAttribute("open",""),i.addEventListener("close",n),()=>{i.removeEventListener("close",n),r&&r.focus&&r.focus()}},[]),l`<dialog class=${"panel-dialog "+s} ref=${o} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>o.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function me({label:e,value:t,least:n,most:s,set:a,after:o}){let r=i=>a(Math.max(n,Math.min(s,Math.round(i)||n)));return l`<label class=${"count-field"+(o?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${s} value=${t}
      onChange=${i=>r(Number(i.target.value))} />
  </label>`}var[ko,vo]=[4,80];function dn({frame:e,state:t,page:n,t:s,run:a,busy:o}){return l`<section class="lead" aria-label=${s("console_lead")}>
    <${wo} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${Eo} frame=${e} state=${t} t=${s} run=${a} busy=${o} />
    <${Mo} frame=${e} state=${t} page=${n} t=${s} run=${a} />
  </section>`}function wo({frame:e,state:t,t:n,run:s,busy:a}){let o=M(null);(!a||!o.current)&&(o.current=So(e,t,n));let r=o.current,i=c=>c.do==="lead"?Ae(s,e,c):s(c.do,c.args,c.told);return l`<div class="next">
    ${r.do?l`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>i(r)}>
          <span class="gentle">${n("console_next")}</span>${r.words}</button>`:l`<p class="next-done">${r.words}</p>`}
    <div class="under-next">
      ${r.more.map(c=>l`<button class="button quiet" key=${c.words} aria-disabled=${String(a)}
        onClick=${()=>i(c)}>${c.words}</button>`)}
      <${xo} frame=${e} state=${t} t=${n} run=${s} busy=${a} />
    </div>
  </div>`}function xo({frame:e,state:t,t:n,run:s,busy:a}){let o=it(t.undo,t,e,n),r=async()=>{let i=await s("undo",{},n("console_undone",{what:o}));i.ok&&i.activity&&_n(e,i.activity)};return l`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${r}>
    ${lt(t,e,n)}</button>`}function lt(e,t,n){return e.undo?n("console_undo",{what:it(e.undo,e,t,n)}):e.stuck?n("console_undo_stuck",{what:it(e.stuck,e,t,n)}):n("console_undo_none")}function it(e,t,n,s){let a=n.activities.find(r=>r.id===t.undo_in),o=e&&s(`console_act_${e}`);return a?s("console_act_there",{what:o,num:a.num}):o}async function Ae(e,t,{args:n,told:s}){let a=await e("lead",n,s);return a.ok&&_n(t,a.activity),a}var _n=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function So(e,t,n){let s=qo(e,t,n);if(t.lead&&t.lead!==e.activity)return{...Co(e,n),more:[]};if(t.agenda.resting&&s)return{...s,more:[]};let o=e.phases.find($=>$.id===t.agenda.phase),{number:r,count:i}=t.round,c=r+1,p={do:"round",args:{},told:n("console_round_started",{n:c}),words:n("console_start_round",{n:c,all:i})},u=s&&t.phase?[s]:[];if(t.phase==="gallery"&&r<i)return{...p,more:u};if(!o)return s?{...s,more:[]}:{words:n("console_finished"),more:[]};let d={do:"phase",args:{phase:o.id},told:n("console_phase_opened",{title:o.title}),words:n(t.phase?"console_go_phase":"console_start_phase",{title:o.title})},_=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{...d,more:[..._,...u]}}function Co(e,t){let n=e.activities.find(a=>a.id===e.activity),s=Y(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:s})}}function qo(e,t,n){let{next:s,slots:a}=t.agenda,o=a.find(u=>u.id===s.slot);if(!o)return null;let r=e.activities.find(u=>u.id===s.activity),i=r&&r.id!==t.lead,c=i?Y(r.title):o.text,p=i?n("console_next_activity",{title:c}):n("console_next_slot",{title:c,time:o.time});return{do:"lead",args:s.activity?s:{slot:s.slot},words:p,told:n("console_led",{title:c})}}function Eo({frame:e,state:t,t:n,run:s,busy:a}){let o=M(null);return S(()=>{let r=o.current.querySelector(".now");r&&(o.current.scrollTop=r.parentElement.offsetTop-o.current.offsetTop-vo)},[t.phase]),l`<ol class=${"phases"+(e.phases.length>ko?" many":"")} ref=${o}>
    ${e.phases.map((r,i)=>{let c=r.id===t.phase,p=t.reached.includes(r.id),u=c?"now":p?"again":r.id===t.agenda.phase?"ahead":"skip",d=()=>c||s("phase",{phase:r.id},n("console_phase_opened",{title:r.title}));return l`<li key=${r.id}>
        <button class=${"button phase"+(c?" now":p?" been":"")} aria-current=${c?"step":void 0}
          aria-disabled=${String(a)} onClick=${d}>
          <strong>${i+1}. ${r.title}</strong>
          <span class="gentle">${n(`console_phase_${u}`)} · ${Po(r,t.minutes[r.id],n)}</span>
        </button></li>`})}
  </ol>`}var Po=(e,t,n)=>t===e.minutes?n("minutes",{n:t}):n("console_minutes_fitted",{n:t,plan:e.minutes});function Mo({frame:e,state:t,page:n,t:s,run:a}){let{timer:o}=t,r=To(e,t),[i,c]=h(r);S(()=>c(r),[r]);let p=o.minutes!=null,u=p&&o.ends_at==null,d=(_,$,f)=>a("timer",{change:_,minutes:$},f);return l`<div class="time">
    <div class="time-now">
      ${p?l`<${nn} timer=${o} page=${n} t=${s} />`:l`<span class="clock gentle">${s("console_no_clock")}</span>`}
      <p class="paces"><${$n} pace=${t.pace} t=${s} />
        <${$n} pace=${t.agenda.ahead} t=${s} day /></p>
    </div>
    <div class="time-set">
      ${p&&l`
        <button class="button" onClick=${()=>d(u?"resume":"pause")}>
          ${s(u?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${s("console_add",{n:1})} onClick=${()=>d("add",1)}>+1</button>
        <button class="button" aria-label=${s("console_add",{n:5})} onClick=${()=>d("add",5)}>+5</button>`}
      <span class="anew"><${me} label=${s("console_minutes")} value=${i} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>d("start",i,s("console_clock_started",{n:i}))}>
        ${s(p?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function To(e,t){return t.phase==="gallery"?t.round.minutes:t.minutes[t.phase]||10}function $n({pace:e,day:t,t:n}){if(e==null)return null;let s=Math.round(Math.abs(e)),a=s?e>0?"ahead":"behind":"on_time";return l`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:s})}</span>`}function mn({frame:e,state:t,t:n,run:s,busy:a}){let{slots:o,edited:r}=t.agenda,[i,c]=h(""),p=[1,2].filter(d=>o.some(_=>_.day===d)),u={frame:e,state:t,t:n,run:s,busy:a,open:i,setOpen:c};return l`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>s("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!r} onClick=${()=>s("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>s("undo")}>
        ${lt(t,e,n)}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${p.map(d=>l`<section key=${d}><h3>${n("console_day",{n:d})}${" "}
      <span class="gentle">${n("console_day_sum",{n:Do(o,d)})}</span></h3>
      <ol class="slots">${o.filter(_=>_.day===d).map(_=>l`<${Ao} key=${_.id} slot=${_} ...${u} />`)}</ol>
    </section>`)}
    <${jo} frame=${e} t=${n} run=${s} />
  </div>`}var Do=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,s)=>n+(s.minutes||0),0);function Ao({slot:e,frame:t,state:n,t:s,run:a,busy:o,open:r,setOpen:i}){let c=e.plan.map(f=>t.activities.find(y=>y.id===f)).filter(Boolean),p=n.agenda.now===e.id,u={name:e.text},d=f=>a("slot_move",{slot:e.id,by:f}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},s(e.skipped?"console_slot_unskipped":"console_slot_skipped",u)),$=f=>Ae(a,t,{args:f?{slot:e.id,activity:f.id}:{slot:e.id},told:s("console_led",{title:f?Y(f.title):e.text})});return l`<li class=${"slot"+(e.skipped?" skipped":"")+(p?" now":"")} aria-current=${p?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${p&&l` <span class="tag lit-tag">${s("console_slot_now")}</span>`}
        ${e.skipped&&l` <span class="tag hidden-tag">${s("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!p&&(c.length?c:[null]).map(f=>l`<button class="button" key=${f?f.id:""}
          aria-disabled=${String(o)} aria-label=${s("console_slot_lead",{title:f?Y(f.title):e.text})}
          onClick=${()=>$(f)}>${c.length>1?s("console_slot_go_to",{num:f.num}):s("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${s("console_slot_up",u)} onClick=${()=>d(-1)}>↑</button>
        <button class="button quiet" aria-label=${s("console_slot_down",u)} onClick=${()=>d(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${_}>${s(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(r===e.id)} aria-label=${s("console_slot_edit",u)}
          onClick=${()=>i(r===e.id?"":e.id)}>${s("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?s("minutes",{n:e.minutes}):s("console_slot_open_end"),...Oo(e,t,s)].join(" · ")}</p>
    ${r===e.id&&l`<${Io} slot=${e} t=${s} run=${a} close=${()=>i("")} />`}
  </li>`}var Oo=(e,t,n)=>e.plan.map(s=>t.script.plans.find(a=>a.id===s)).filter(s=>s&&s.minutes).map(s=>n(`console_planned_${s.source||"schedule"}`,{num:s.num,n:s.minutes}));function Io({slot:e,t,run:n,close:s}){let[a,o]=h({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[r,i]=h(!0),c=d=>_=>o({...a,[d]:_.target.value}),p=async d=>{d.preventDefault(),(await n("slot",{slot:e.id,follow:r,...hn(a)},t("console_saved"))).ok&&s()},u=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&s();return l`<form class="slot-form" onSubmit=${p}>
    <${gn} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${r} onChange=${d=>i(d.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
      ${e.own&&l`<button type="button" class="button quiet" onClick=${u}>${t("delete")}</button>`}</span>
  </form>`}var hn=({start:e,minutes:t,text:n,day:s})=>({start:e,text:n,day:Number(s),minutes:String(t).trim()?Number(t):null});function gn({typed:e,set:t,t:n}){return l`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(s=>l`<option key=${s} value=${s}>${n("console_day",{n:s})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var fn={text:"",day:1,start:"",minutes:15,activity:""};function jo({frame:e,t,run:n}){let[s,a]=h(fn),o=i=>c=>a({...s,[i]:c.target.value});return l`<form class="slot-form" onSubmit=${async i=>{i.preventDefault(),(await n("slot_add",{...hn(s),activity:s.activity},t("console_saved"))).ok&&a(fn)}}>
    <h3>${t("console_slot_add")}</h3>
    <${gn} typed=${s} set=${o} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${s.activity} onChange=${o("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(i=>l`<option key=${i.id} value=${i.id}>${i.num} ${Y(i.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!s.text.trim()||!s.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function bn({frame:e,state:t,t:n,run:s,busy:a}){return l`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(o=>{let r=o.id===(t.lead||e.activity);return l`<li key=${o.id}><button class=${"button"+(r?" primary":"")} aria-current=${r?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>Ae(s,e,{args:{activity:o.id},told:n("console_led",{title:Y(o.title)})})}>
        <strong>${o.num}</strong> <span lang="th">${o.title}</span></button></li>`})}</ul></div>`}function yn({state:e,t,run:n}){let{announced:s}=e,[a,o]=h(""),r=async i=>{i.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&o("")};return l`<div>
    ${s.text&&l`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${s.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${r}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${i=>o(i.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var ct=543;function wn({question:e,values:t,change:n,frame:s,t:a,disabled:o,children:r}){let i=e.fields.filter($=>!$.more),c=e.fields.filter($=>$.more),p=M(!1);p.current||(p.current=c.some($=>Oe({one:t[$.id]})));let u=($,f)=>n({fields:{...t,[$]:f}}),d=$=>{let f=ut[$.kind];return l`<${f} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${a}
      near=${t[$.after]} disabled=${o} set=${y=>u($.id,y)} />`},_=c.map($=>$.text.split(" (")[0]).join(" · ");return l`${i.map(d)}${r}
    ${c.length>0&&l`<details class="more-parts" open=${p.current}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map(d)}</details>`}`}var xn=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),Oe=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Lo({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function kn({field:e,value:t,set:n,disabled:s}){let a=`part-${e.id}`,o=r=>n(r.target.value);return l`<div class="part"><${Lo} field=${e} of=${a} />
    ${e.kind==="line"?l`<input id=${a} class="line" lang="th" value=${t||""} disabled=${s} onInput=${o} />`:l`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${o}></textarea>`}
  </div>`}function No({field:e,value:t,set:n,disabled:s,t:a}){let o=Array.from({length:e.levels},(r,i)=>i+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${o.map(r=>l`<button type="button" role="radio" key=${r} class="choice level"
      aria-checked=${String(t===r)} aria-label=${a("level",{n:r,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===r?null:r)}>${r}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function vn({field:e,value:t,set:n,disabled:s}){let a=e.kind==="choices",o=a?t||[]:[t].filter(Boolean),r=i=>{n(a?o.includes(i)?o.filter(c=>c!==i):[...o,i]:t===i?"":i)};return l`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(i=>l`<button type="button" key=${i.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(o.includes(i.id))} disabled=${s}
      onClick=${()=>r(i.id)}><span class="tick" aria-hidden="true"></span>${i.text}</button>`)}
  </div>`}function Ro({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function Bo({field:e,value:t,near:n,set:s,disabled:a,frame:o,t:r}){let[i,c]=String(t||"").split("-"),p=/^\d+$/.test(i)&&i.length===4?Number(i)+ct:i,u=($,f)=>s($||f?`${$}-${f}`:""),d=$=>/^[0-9]{4}$/.test($)?String(Number($)-ct):$,_=$=>$.replace(/[\u0e50-\u0e59]/g,f=>f.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${r("month")} value=${c||""} disabled=${a}
        onChange=${$=>u(i||Ho($.target.value,n),$.target.value)}>
        <option value="">${r("month")}</option>
        ${o.texts.months.map(($,f)=>{let y=String(f+1).padStart(2,"0");return l`<option key=${y} value=${y}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${r("year_be")} placeholder=${r("year_be")}
        value=${p||""} disabled=${a} onInput=${$=>u(d(_($.target.value)),c||"")} />
    </div></div>`}function Ho(e,t){let n=new Date,[s,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?s+1:s)}var ut={text:kn,line:kn,level:No,choice:vn,choices:vn,month:Bo,check:Ro};function Sn(e,t,n,s){return e?e.fields.filter(a=>Oe({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...Wo(a,t[a.id],n,s)})):[]}function Wo(e,t,n,s){let a=o=>(e.options.find(r=>r.id===o)||{text:o}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:zo(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function zo(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+ct}`}function G({question:e,values:t,frame:n,t:s}){return l`${Sn(e,t,n,s).map(a=>l`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function Cn({answer:e,question:t,frame:n,t:s,run:a}){let[o,r]=h([]),i=e.base.join(" ");S(()=>{a("history",{item:e.item}).then(p=>p.ok&&r(p.history))},[i]);let c=(p,u)=>a("bring_back",{id:T(),item:e.item,entry:p},d=>u?s("console_undone",{what:s("console_history")}):{words:s("console_brought_back"),label:s("undo"),act:()=>c(d.was,!0)});return l`<ol class="history">${o.map(p=>l`<li key=${p.entry}>
    <p class="gentle">${p.at} · ${p.by||s(p.leader?"console_history_leader":"console_history_nobody")}
      ${p.via&&l` · ${s("from_paper")}`}
      ${p.stands&&l` <span class="tag lit-tag">${s("console_history_now")}</span>`}</p>
    ${p.gone?l`<p>${s(p.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:l`<p class="said-text" lang="th">${p.year_text&&l`<strong class="year">${p.year_text} </strong>`}${p.text}
          <${G} question=${t} values=${p.fields} frame=${n} t=${s} /></p>`}
    ${!p.gone&&!p.stands&&l`<button class="button quiet" onClick=${()=>c(p.entry)}>${s("console_bring_back")}</button>`}
  </li>`)}</ol>`}var pt=40,Fo=280,qn="hall";function Pn(e){let{frame:t,state:n,t:s}=e,[a,o]=h(""),[r,i]=h(""),[c,p]=h(pt);S(()=>p(pt),[a,r]);let u=_=>(!a||(_.group||qn)===a)&&(!r||_.question===r),d=n.answers.filter(u);return l`<section class="panel answers-panel" aria-label=${s("console_answers")}>
    <h2>${s("console_answers")} <span class="gentle">${s("console_answers_count",{n:d.length})}</span></h2>
    ${n.spotlight&&l`<${Uo} ...${e} />`}
    <div class="filters">
      <${En} label=${s("console_by_group")} all=${s("console_all_groups")} value=${a} set=${o}
        options=${[...n.groups.map(_=>[_.id,_.name]),[qn,s("console_hall")]]} />
      <${En} label=${s("console_by_question")} all=${s("console_all_questions")} value=${r} set=${i}
        options=${t.questions.map(_=>[_.id,Mn(_)])} />
    </div>
    ${!d.length&&l`<p class="gentle nothing">${s(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${d.slice(0,c).map(_=>l`<${Ko} key=${_.item} answer=${_} ...${e} />`)}
      ${d.length>c&&l`<li><button class="button quiet" onClick=${()=>p(c+pt)}>
        ${s("console_more_answers",{n:d.length-c})}</button></li>`}
    </ul>
  </section>`}function Uo({state:e,t,run:n}){let s=e.answers.find(r=>r.item===e.spotlight),a=s&&(s.text||s.year_text),o=()=>n("spotlight",{item:null},t("console_unlit"));return l`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${o}>${t("console_unlight")}</button>
  </div>`}var Mn=e=>[e.num,e.text].filter(Boolean).join(" ");function En({label:e,all:t,value:n,set:s,options:a}){return l`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${o=>s(o.target.value)}>
      <option value="">${t}</option>
      ${a.map(([o,r])=>l`<option key=${o} value=${o}>${r}</option>`)}
    </select>
  </label>`}function Ko({answer:e,frame:t,state:n,t:s,groups:a,run:o}){let r=a.get(e.group),[i,c]=h(!1),[p,u]=h(!1),d=t.questions.find(b=>b.id===e.question),_=e.versions.length>1?e.versions:[e],$=_.some(b=>b.text.length>Fo),f=n.spotlight===e.item,y=()=>o("spotlight",{item:f?null:e.item},s(f?"console_unlit":"console_lit")),m=()=>o("hide",{item:e.item,hidden:!e.hidden},s(e.hidden?"console_shown":"console_hid"));return l`<li class=${"said"+(e.hidden?" hidden-one":"")+(f?" lit":"")}>
    <p class="said-from">${r&&l`<${z} look=${r} /> `}<strong lang="th">${r?r.name:s("console_hall")}</strong>
      ${e.by&&l`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&l` <span class="tag paper-tag">${s("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${d&&Mn(d)}</p>
    ${e.hidden&&l`<p class="tag hidden-tag">${s("console_hidden")}</p>`}
    ${f&&l`<p class="tag lit-tag">${s("console_on_board")}</p>`}
    ${_.length>1&&l`<p class="tag two-tag">
      ${s(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(b=>l`<p key=${b.entry} class=${"said-text"+($&&!i?" cut":"")} lang="th">
      ${b.year_text&&l`<strong class="year">${b.year_text} </strong>`}${b.text}
      <${G} question=${d} values=${b.fields} frame=${t} t=${s} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(f)} disabled=${e.hidden} onClick=${y}>
        ${s(f?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${m}>
        ${s(e.hidden?"console_show":"console_hide")}</button>
      ${$&&l`<button class="button quiet" aria-expanded=${String(i)} onClick=${()=>c(!i)}>
        ${s(i?"console_less":"console_whole")}</button>`}
      ${d&&d.by==="group"&&!d.sensitive&&l`<button class="button quiet" aria-expanded=${String(p)}
        onClick=${()=>u(!p)}>${s("console_history")}</button>`}
    </div>
    ${p&&l`<${Cn} answer=${e} question=${d} frame=${t} t=${s} run=${o} />`}
  </li>`}var Go=1e3,he=1024;function An({state:e,go:t,t:n}){let{told:s,ask:a,trouble:o,news:r}=Jo(n),[i,c]=h(["report","plans","data"]),[p,u]=h(""),[d,_]=h([]),$=s&&s.running,f=s&&i.includes("blank")?s.forms.filter(b=>!d.includes(b)):[],y=s&&i.length&&(f.length||!i.includes("blank")),m=b=>{b.preventDefault();let[g,...x]=p.split(":"),k=[...i.map(v=>["choice",v]),...f.map(v=>["form",v])];a("/exports",[...k,...g?[[g,x.join(":")]]:[]])};return l`<div class="exports">
    <p class="gentle">${n("exports_how")}</p>
    <form onSubmit=${m}>
      <fieldset disabled=${!!$}><legend>${n("exports_what")}</legend>
        ${(s&&s.choices||[]).map(b=>l`<${Dn} key=${b} on=${i.includes(b)}
          flip=${()=>c(Tn(i,b))} words=${n(`exports_choice_${b}`)} />
          ${b==="blank"&&i.includes(b)&&l`<fieldset class="exports-forms"><legend>${n("exports_forms")}</legend>
            ${s.forms.map(g=>l`<${Dn} key=${g} on=${f.includes(g)}
              flip=${()=>_(Tn(d,g))} words=${n(`exports_form_${g}`)} />`)}</fieldset>`}`)}</fieldset>
      <div><${Yo} state=${e} value=${p} set=${u} disabled=${!!$} t=${n} />
        ${$?l`<button type="button" class="button" onClick=${()=>a("/exports/stop",[])}>${n("exports_stop")}</button>`:l`<button class="button primary" disabled=${!y}>${n("exports_start")}</button>`}
      </div>
    </form>
    ${$&&l`<${Qo} running=${$} t=${n} />`}
    <div role="status" class="exports-said">${$?n("exports_working",{what:On($.what,n)}):r}</div>
    <div role="alert">${!$&&o&&l`<${Vo} trouble=${o} go=${t} t=${n} />`}</div>
    ${s&&l`<${Xo} made=${s.made} fresh=${r===n("exports_done")} ask=${a} t=${n} />`}
  </div>`}var Tn=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];function Dn({on:e,flip:t,words:n}){return l`<label class="tick"><input type="checkbox" checked=${e} onChange=${t} /> <span>${n}</span></label>`}function Vo({trouble:e,go:t,t:n}){return e.code==="research.undecided"?l`<p class="exports-trouble"><strong>${e.what}</strong> ${n("exports_undecided_do")}
      <button type="button" class="button" onClick=${()=>t("clearing")}>${n("console_clearing")}</button></p>`:l`<p class="exports-trouble">${e.where&&l`<span>${e.where} · </span>`}
    <strong>${e.what}</strong> ${e.do}</p>`}function Jo(e){let[t,n]=h(null),[s,a]=h(null),[o,r]=h(""),i=M(!1),c=async(p,u)=>{u&&r("");try{let d=u&&new URLSearchParams(u),_=await(await fetch(p,{method:u?"POST":"GET",credentials:"same-origin",body:d})).json();if(_.refused)return void a(_.refused);let $=i.current&&!_.running;i.current=!!_.running,p.endsWith("/remove")&&r(e("exports_removed")),$&&r(p.endsWith("stop")?e("exports_stopped"):_.error?"":e("exports_done")),n(_),a(_.error)}catch{a({what:e("exports_no_answer"),do:e("exports_no_answer_do")})}};return S(()=>{c("/exports")},[]),S(()=>{if(!t||!t.running)return;let p=setInterval(()=>c("/exports"),Go);return()=>clearInterval(p)},[!!(t&&t.running)]),{told:t,ask:c,trouble:s,news:o}}function Yo({state:e,value:t,set:n,disabled:s,t:a}){let o=c=>c.province?c.district:c.district||e.about.district,r=[...new Set(e.groups.map(o).filter(Boolean))].sort((c,p)=>c.localeCompare(p,"th")),i=(c,p)=>p.map(([u,d])=>l`<option key=${u} value=${`${c}:${u}`}>${d}</option>`);return l`<label class="line-field"><span>${a("exports_whose")}</span>
    <select value=${t} disabled=${s} onChange=${c=>n(c.target.value)}>
      <option value="">${a("exports_whole")}</option>
      ${r.length>0&&l`<optgroup label=${a("exports_districts")}>
        ${i("district",r.map(c=>[c,c]))}</optgroup>`}
      ${e.groups.length>0&&l`<optgroup label=${a("exports_groups")}>
        ${i("group",e.groups.map(c=>[c.id,c.name]))}</optgroup>`}
    </select></label>`}var On=(e,t)=>{let n=t(`exports_kind_${e}`);return e&&!n.startsWith("exports_kind_")?n:t("exports_beginning")};function Qo({running:e,t}){let n=Math.round(100*e.done);return l`<p class="exports-progress"><progress max="100" value=${n} aria-label=${t("exports_working",{what:On(e.what,t)})} />
    <span>${t("exports_percent",{n})}</span></p>`}function Xo({made:e,fresh:t,ask:n,t:s}){let a=o=>o<he*he?s("exports_kb",{n:Math.max(1,Math.round(o/he))}):s("exports_mb",{n:(o/he/he).toFixed(1)});return l`<section aria-label=${s("exports_made")}><h3>${s("exports_made")}</h3>
    ${!e.length&&l`<p class="gentle">${s("exports_made_none")}</p>`}
    <ul>${e.map((o,r)=>l`<li class="exports-one" key=${o.id}>
      <p><strong>${s("exports_made_at",{at:o.at,whose:o.whose||s("exports_whole")})}</strong>
        ${t&&r===0&&l` <span class="tag lit-tag">${s("exports_new")}</span>`}</p>
      <ul class="exports-files">${o.files.map(i=>l`<li key=${i.number}>
        <a class="button quiet" href=${`/exports/${o.id}/${i.number}`} download><span lang="th">${i.name}</span>
          <span class="gentle">${a(i.bytes)}</span></a></li>`)}</ul>
      <${Zo} id=${o.id} ask=${n} t=${s} /></li>`)}</ul></section>`}function Zo({id:e,ask:t,t:n}){let[s,a]=h(!1);return s?l`<div class="sure" role="alert"><p>${n("exports_remove_sure")}</p>
    <button class="button bad-button" onClick=${()=>t(`/exports/${e}/remove`,[])}>${n("exports_remove_yes")}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div>`:l`<button class="button quiet" onClick=${()=>a(!0)}>${n("exports_remove")}</button>`}var ea={1:"keep",2:"blank",3:"replace"},ta={keep:"clearing_kept",blank:"clearing_blanked",replace:"clearing_replaced"};function In({t:e,run:t}){let[n,s]=h(null),[a,o]=h(""),[r,i]=h(!1),c=M(null);S(()=>{t("findings").then(f=>f.ok&&(s(f.findings),o((f.findings[0]||{}).id||"")))},[]);let p=f=>{o(f);let y=c.current&&c.current.querySelector(`[data-finding="${f}"]`);y&&y.focus()},u=async(f,y,m="")=>{let b=E=>r&&y&&!E.does&&E.kind===f.kind&&E.words===f.words,g=new Set(n.filter(E=>E.id===f.id||b(E)).map(E=>E.id)),x=await t("decide",{findings:[...g],does:y,words:m});if(!x.ok)return;let k=n.map(E=>g.has(E.id)?{...E,does:y,instead:x.words}:E);s(k);let v=k.findIndex(E=>E.id===f.id),P=y&&[...k.slice(v),...k.slice(0,v)].find(E=>!E.does);(P||!y)&&p((P||f).id)},d=f=>{let y=n[n.findIndex(m=>m.id===a)+f];y&&p(y.id)};if(!n)return l`<p role="status">${e("clearing_looking")}</p>`;let _=n.filter(f=>!f.does).length,$=n.length;return l`<div class="clearing"><p class="gentle">${e("clearing_how")}</p>
    <p role="status" class="clearing-count">${$?_?e("clearing_left",{left:_,all:$}):e("clearing_over",{all:$}):e("clearing_none")}</p>
    ${$>0&&l`<p class="gentle">${e("clearing_keys")}</p>
      <label class="tick"><input type="checkbox" checked=${r} onChange=${()=>i(!r)} />
        <span>${e("clearing_alike")}</span></label>
      <ol ref=${c} aria-label=${e("clearing_list")}>${n.map(f=>l`<${na} key=${f.id} one=${f} t=${e}
        here=${f.id===a} enter=${()=>o(f.id)} decide=${(y,m)=>u(f,y,m)} step=${d} />`)}</ol>`}
  </div>`}function na({one:e,t,here:n,enter:s,decide:a,step:o}){let[r,i]=h(!1),c=u=>u==="replace"?i(!0):(i(!1),a(u)),p=u=>{if(u.target.tagName==="INPUT"||u.ctrlKey||u.altKey||u.metaKey)return;let d={ArrowDown:1,ArrowUp:-1}[u.key],_=ea[u.key];!d&&(!_||e.does)||(u.preventDefault(),d?o(d):c(_))};return l`<li class=${"finding"+(e.does?" decided":"")+(n?" here":"")} data-finding=${e.id}
    tabindex=${n?0:-1} onFocus=${s} onKeyDown=${p}>
    <p class="gentle"><strong>${t(`clearing_kind_${e.kind}`)}</strong> · <span lang="th">${e.where}</span></p>
    <p class="finding-text" lang="th">${e.before}<mark>${e.words}</mark>${e.after}</p>
    ${e.does&&l`<p class="finding-said">${t(ta[e.does],{words:e.instead})}
      <button class="button quiet" onClick=${()=>a("")}>${t("clearing_again")}</button></p>`}
    ${!e.does&&l`<div class="finding-acts">${["keep","blank","replace"].map(u=>l`<button class="button" key=${u}
      aria-expanded=${u==="replace"?String(r):void 0} onClick=${()=>c(u)}>${t(`clearing_${u}`)}</button>`)}</div>`}
    ${!e.does&&r&&l`<${oa} t=${t} put=${u=>a("replace",u)} />`}
  </li>`}var sa=e=>e&&e.focus();function oa({t:e,put:t}){return l`<form class="finding-words" onSubmit=${s=>{s.preventDefault(),t(s.currentTarget.elements.words.value)}}><label class="line-field"><span>${e("clearing_words")}</span>
    <input ref=${sa} name="words" type="text" maxlength="300" lang="th" /></label>
    <button class="button primary">${e("clearing_put")}</button></form>`}var aa=["choice","choices","grid"],ra=["answer","place","at"],jn=["answer","consent","person","place","unused"],ia=[[";","semicolon"],[",","comma"],[" ","space"]];function Ln({found:e,about:t,corrections:n,correct:s,t:a}){return l`<h3>${a("columns")}</h3>
    ${!e.asks_consent&&l`<p class="import-note"><strong>${a("no_consent")}</strong> ${a("no_consent_do")}</p>`}
    ${e.notes.map(o=>l`<p class="import-note" key=${o.words}>${o.words}</p>`)}
    ${e.others.length>0&&l`<p class="import-note">${a("others",{others:e.others.join(", ")})}</p>`}
    <div class="sideways"><table class="import-columns"><thead><tr><th></th><th>${a("column")}</th><th>${a("becomes")}</th>
      <th>${a("examples")}</th></tr></thead>
      <tbody>${e.columns.map(o=>l`<${la} key=${o.header} one=${{...o,...n[o.header]}}
        about=${t} set=${(r,i)=>s(o.header,r,i)} t=${a} />`)}</tbody></table></div>`}function la({one:e,about:t,set:n,t:s}){let a=[...jn,...jn.includes(e.use)?[]:[e.use]].map(r=>[r,t.use[r]]),o=r=>`${e.header} ${s(r)}`;return l`<tr class=${["unused","person"].includes(e.use)?"skipped":""}>
    <td>${e.letters}</td><td lang="th">${e.header}</td>
    <td><${ae} label=${o("becomes")} value=${e.use} options=${a} set=${r=>n("use",r)} />
      ${ra.includes(e.use)&&e.kind!=="skip"&&l`<${ca} one=${e} about=${t} set=${n} label=${o} t=${s} />`}</td>
    <td lang="th" class="gentle">${e.examples.join(" · ")}</td></tr>`}function ca({one:e,about:t,set:n,label:s,t:a}){let o=Object.entries(t.kind).filter(([r])=>r!=="skip");return l`${e.use!=="at"&&l`<${ae} label=${s("kind")} value=${e.kind} options=${o} set=${r=>n("kind",r)} />`}
    ${e.kind==="date"&&l`<${ua} one=${e} about=${t} set=${n} label=${s} t=${a} />`}
    ${aa.includes(e.kind)&&!e.of&&l`<${pa} one=${e} set=${n} label=${s} t=${a} />`}`}function ua({one:e,about:t,set:n,label:s,t:a}){let o=["be","ce","each"].map(i=>[i,t.era[i]]),r=["dmy","mdy"].map(i=>[i,a(i)]);return l`<div class="import-pair"><${ae} label=${s("era")} value=${e.era} none=${a("era_pick")} options=${o}
      set=${i=>n("era",i)} />
    <${ae} label=${s("order")} value=${e.order} none=${a("order_pick")} options=${r}
      set=${i=>n("order",i)} /></div>`}function pa({one:e,set:t,label:n,t:s}){let a=ia.map(([r,i])=>[r,s(i)]),o=e.options.filter(r=>r.trim()).length;return l`${e.kind!=="choice"&&l`<label class="import-sign"><span>${s("between")}</span>
      <${ae} label=${n("between")} value=${e.between} options=${a} none=${e.between?"":s("between_pick")}
        set=${r=>t("between",r)} /></label>`}
    <details class="import-options" open=${!!e.between}><summary>${s("options",{count:o})}</summary>
      <label><span class="gentle">${s("options_how")}</span>
        <textarea lang="th" aria-label=${n("options_box")} rows=${Math.min(10,Math.max(3,e.options.length+1))} value=${e.options.join(`
`)}
          onInput=${r=>t("options",r.target.value.split(`
`))}></textarea></label></details>
    <label class="tick"><input type="checkbox" checked=${e.other}
      onChange=${r=>t("other",r.target.checked)} /> ${s("other")}</label>`}function ae({label:e,value:t,options:n,set:s,none:a}){return l`<select aria-label=${e} value=${t} onChange=${o=>s(o.target.value)}>
    ${a&&l`<option value="" selected=${!t}>${a}</option>`}
    ${n.map(([o,r])=>l`<option key=${o} value=${o} selected=${o===t}>${r}</option>`)}
  </select>`}function $t({ask:e,t}){let[n,s]=h([]),[a,o]=h(""),[r,i]=h(null),c=u=>(u.ok&&s(u.brought),i(u.ok?null:u.error||{what:t("no_answer"),do:""}),u.ok);S(()=>{e("brought").then(c)},[]);let p=async u=>{let _=c(await e("out",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({id:u.id})}));o(_?t("out_done",{rows:u.rows}):"")};return l`<section class="import-brought" aria-label=${t("brought")}>
    <p role="status" class="good">${a}</p>
    <div role="alert">${r&&l`<p class="bad"><strong>${r.what}</strong> ${r.do}</p>`}</div>
    ${n.length>0&&l`<h3>${t("brought")}</h3>
      <ul>${n.map(u=>l`<${$a} key=${u.id} one=${u} out=${p} t=${t} />`)}</ul>`}</section>`}function $a({one:e,out:t,t:n}){let[s,a]=h(!1),o=n("brought_one",{...e,file:e.file||n("brought_no_file")});return s?l`<li><span lang="th">${o}</span><div class="sure" role="alert"><p>${n("out_sure",e)}</p>
    <button class="button bad-button" onClick=${()=>t(e)}>${n("out_yes",e)}</button>
    <button class="button quiet" onClick=${()=>a(!1)}>${n("cancel")}</button></div></li>`:l`<li><span lang="th">${o}</span>
      <button class="button quiet" aria-label=${`${n("out")} ${o}`} onClick=${()=>a(!0)}>${n("out")}</button></li>`}var da=1024*1024;async function ge(e,t){try{let n=await fetch(`/import/${e}`,{credentials:"same-origin",...t});return n.ok?await n.json():{}}catch{return{}}}function Nn(){let[e,t]=h(null);return S(()=>{ge("about").then(s=>s.words&&t(s))},[]),e?l`<${_a} about=${e} t=${(s,a)=>st(e.words[s]??s,{most:Math.round(e.most/da),...a})} />`:null}function _a({about:e,t}){let[n,s]=h(null),[a,o]=h(null),[r,i]=h(null),[c,p]=h(!1),[u,d]=h({}),[_,$]=h(!1),f=k=>{p(!1),i(k.ok||k.asks?null:k.error||{what:t("no_answer"),do:""}),(k.ok||k.surveys)&&o(v=>k.ok?{...k,notes:y(v,k)}:{...v,surveys:k.surveys}),k.ok&&d({})},y=(k,v)=>Object.keys(u).length?k.notes.filter(P=>!u[P.header]):v.notes,m=async(k,v,P={})=>{p(!0);let E=a?a.survey:"",w={...v,survey:E,corrections:u,skip_bad:_,...P};f(await ge(k,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(w)}))},b=async k=>{let v=k.target.files[0];if(!v)return;if(o(null),d({}),$(!1),v.size>e.most)return i({what:t("too_big"),do:""});p(!0);let P={"Content-Type":"application/octet-stream","X-File-Name":encodeURIComponent(v.name)},E=await ge("file",{method:"POST",headers:P,body:v});if(!E.ok)return f(E);let w={file:E.file,name:v.name};s(w),await m("look",w,{survey:"",corrections:{}})},g=(k,v,P)=>d(E=>({...E,[k]:{...E[k],[v]:P}})),x=a&&a.columns;return a&&a.stored?l`<div class="import"><p role="status" class="import-done">${t("done",a.counts)}</p>
      ${!a.asks_consent&&l`<p class="import-note">${t("no_consent")}</p>`}
      <button class="button" onClick=${()=>o(null)}>${t("another")}</button>
      <${$t} ask=${ge} t=${t} /></div>`:l`<div class="import">
    <p class="gentle">${t("how")}</p>
    <label class="line-field"><span>${t("file")}</span>
      <input type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm" disabled=${c} onChange=${b} /></label>
    ${a&&a.surveys&&l`<${ha} label=${t("survey")} value=${a.survey||""} none=${t("survey_pick")}
      options=${a.surveys.map(k=>[k.id,`${k.id} ${k.title}`])}
      set=${k=>k&&m("look",n,{survey:k,corrections:{}})} />`}
    ${a&&!x&&!c&&l`<p class="import-note" role="status">${t("which_survey")}</p>`}
    <div role="alert">${r&&l`<p class="bad"><strong>${r.where} ${r.what}</strong> ${r.do}</p>`}</div>
    <p role="status" class="gentle">${c?t("reading"):x?t("found",{rows:a.rows}):""}</p>
    ${x&&l`<${Ln} found=${a} about=${e} corrections=${u} correct=${g} t=${t} />
      <${ma} found=${a} t=${t} />
      <${fa} found=${a} changed=${Object.keys(u).length>0} busy=${c} skipBad=${_} setSkipBad=${$}
        check=${()=>m("look",n)} store=${()=>m("store",n)} t=${t} />`}
    ${!a&&!c&&l`<${$t} ask=${ge} t=${t} />`}
  </div>`}function fa({found:e,changed:t,busy:n,skipBad:s,setSkipBad:a,check:o,store:r,t:i}){let c=e.counts.new+e.counts.changed,p=!t&&c>0&&!e.whole&&(e.bad===0||s);return l`<div class="import-acts">
    ${!t&&!e.asks_consent&&l`<p class="import-note">${i("no_consent")}</p>`}
    ${!t&&e.bad>0&&l`<p class="bad">${i("problems",{bad:e.bad,rows:e.bad_rows})}</p>`}
    ${!t&&e.bad>0&&!e.whole&&l`<label class="tick"><input type="checkbox" checked=${s}
      onChange=${u=>a(u.target.checked)} /> ${i("skip_bad")}</label>`}
    ${t&&l`<button class="button primary" disabled=${n} onClick=${o}>${i("check")}</button>`}
    ${!t&&l`<button class="button primary" disabled=${n||!p} onClick=${r}>${i("store",{count:c})}</button>`}
  </div>`}function ma({found:e,t}){let n=e.bad-e.problems.length;return l`${e.bad>0&&l`<h3 class="bad">${t("problems",{bad:e.bad,rows:e.bad_rows})}</h3>
      <ul class="import-problems" tabindex="0" aria-label=${t("problems",{bad:e.bad,rows:e.bad_rows})}>
        ${e.problems.map((s,a)=>l`<li key=${a} lang="th"><strong>${s.where}</strong> ${s.what}
          <span class="gentle"> ${s.do}</span></li>`)}
        ${n>0&&l`<li>${t("more",{count:n})}</li>`}</ul>`}
    <p>${t("would",e.counts)}</p>
    ${e.refused>0&&l`<p>${t("refused",{count:e.refused})}</p>`}
    ${e.counts.gone>0&&l`<p>${t("gone",{count:e.counts.gone})}</p>`}`}function ha({label:e,...t}){return l`<label class="line-field"><span>${e}</span><${ae} label=${e} ...${t} /></label>`}function Rn({frame:e,state:t,t:n,groups:s,run:a,add:o}){let r=t.phase||(e.phases[0]||{}).id,i=t.groups.filter(p=>p.done.includes(r)).length,c=t.groups.reduce((p,u)=>p+u.members,0);return l`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:i})}`:""}</span>
      <button class="button quiet" onClick=${o}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&l`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(p=>l`<${ga} key=${p.id} group=${p} look=${s.get(p.id)}
      phase=${r} online=${t.online} about=${t.about} t=${n} run=${a} />`)}</ul>
  </section>`}function ga({group:e,look:t,phase:n,online:s,about:a,t:o,run:r}){let[i,c]=h(""),p=e.done.includes(n),u={members:e.members,online:(s||{})[e.id]||0,answers:e.counts[n]||0},d=o(s?"console_tile_online":"console_tile",u),_=o("console_manage",{name:e.name}),$=()=>r("away",{group:e.id,away:!e.away},o(e.away?"console_is_back":"console_is_away",{name:e.name})),f=()=>r("call",{group:e.id,called:!e.called},o(e.called?"console_uncalled":"console_called_now",{name:e.name}));return l`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(p?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${e.name}><${z} look=${t} /> ${p&&l`<span class="good"><${at} name="done" /></span> `}${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!i)} aria-label=${_} title=${_}
        onClick=${()=>c(i?"":"acts")}><${at} name="more" /></button>
    </div>
    <p class="tile-line" title=${[d,e.district].filter(Boolean).join(" · ")}>
      <span aria-hidden="true">${o(s?"console_tile_short":"console_tile",u)}</span><span class="hush">${d}</span>
      ${p&&l`<span class="hush">${o("console_done")}</span>`}
      ${e.district&&l`<span class="tile-place" lang="th">${e.district}</span>`}</p>
    ${(e.called||e.away)&&l`<p>
      ${e.called&&l`<strong class="call-tag">${o("console_called")}</strong>`} ${e.away&&l`<strong>${o("console_seen_away")}</strong>`}</p>`}
    ${i==="acts"&&l`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${$}>
        ${o(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${f}>
        ${o(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>c("name")}>${o("console_rename")}</button>
      <button class="button quiet" onClick=${()=>c("place")}>${o("console_place")}</button>
    </div>`}
    ${i==="name"&&l`<${ba} group=${e} t=${o} run=${r} close=${()=>c("")} />`}
    ${i==="place"&&l`<${ya} group=${e} about=${a} t=${o} run=${r} close=${()=>c("")} />`}
  </li>`}function ba({group:e,t,run:n,close:s}){let[a,o]=h(e.name),r=M(null);return S(()=>r.current.focus(),[]),l`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&s()}} onKeyDown=${c=>c.key==="Escape"&&s()}>
    <input ref=${r} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>o(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function ya({group:e,about:t,t:n,run:s,close:a}){let[o,r]=h({district:e.district,province:e.province}),i=M(null);S(()=>i.current.focus(),[]);let c=async u=>{u.preventDefault(),(await s("place",{group:e.id,...o},n("console_place_saved"))).ok&&a()},p=(u,d)=>l`<label><span class="gentle">${n(`console_about_${u}`)}</span>
    <input ref=${d} lang="th" maxlength="200" value=${o[u]} placeholder=${t[u]}
      onInput=${_=>r({...o,[u]:_.target.value})} /></label>`;return l`<form class="rename" aria-label=${n("console_place_of",{name:e.name})} onSubmit=${c}
    onKeyDown=${u=>u.key==="Escape"&&a()}>
    ${p("district",i)}${p("province")}
    <p class="gentle">${n("console_place_how")}</p>
    <button class="button primary">${n("save")}</button>
    <button type="button" class="button quiet" onClick=${a}>${n("cancel")}</button>
  </form>`}function Bn({state:e,t}){let{joining:n}=e;if(!n||!n.code)return l`<p>${t("console_join_none")}</p>`;let s=n.urls||[];return l`<div class="join-panel">
    ${n.qr&&l`<img src=${n.qr} alt=${t("console_qr",{url:s[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${s.map(a=>l`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function Hn({frame:e,state:t,t:n}){let{rows:s,troubles:a}=t.led,o=r=>e.instruments.find(i=>i.id===r)||{title:r};return l`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${s.map(r=>l`<p key=${r.instrument}><strong>${o(r.instrument).title}</strong><br />
      ${["before","after"].map(i=>l`<span key=${i}>${n(`inst_${i}`)}: ${n("inst_answered",{n:r[i].n,waiting:r[i].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    <h3>${n("inst_surveys")}</h3>
    ${e.surveys.map(r=>l`<p key=${r.id}><strong>${r.num}</strong> ${r.title}<br />
      <span class="gentle">${ka(r.id,e,t,n)}</span></p>`)}
    ${e.questionnaires.filter(r=>!r.survey).map(r=>l`<p key=${r.id}><strong>${r.title}</strong><br />
      <span class="gentle">${Wn(r,t,n)}</span></p>`)}
    ${a.length>0&&l`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(r=>l`<li key=${r.where+r.what}>${r.where} · ${r.what} · ${r.do}</li>`)}</ul>`}
  </section>`}function ka(e,t,n,s){let a=t.here[e];if(!a)return s("inst_link");let o=t.questionnaires.filter(i=>a.includes(i.id)).map(i=>Wn(i,n,s)),r=t.instruments.filter(i=>a.includes(i.id)).map(i=>i.short||i.title);return[...o,...r].join(" · ")}var Wn=(e,t,n)=>n("inst_here",{by:n(`inst_by_${e.by}`),n:t.led.answered[e.id]});function zn({state:e,t,run:n}){let{columns:s,gaps:a,lines:o,goals:r}=e.led,i=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return l`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${s.map(c=>l`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>i(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:o,goals:r})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>l`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var va=3;function Fn(e){let{frame:t,state:n,t:s,run:a}=e,{themes:o,sayings:r}=n.led,[i,c]=h([]),[p,u]=h(""),[d,_]=h(!1),$=new Map;o.forEach(v=>v.items.forEach(P=>$.set(P,[...$.get(P)||[],v])));let f=t.questions.filter(v=>r.some(P=>P.question===v.id)),y=r.filter(v=>(!p||v.question===p)&&!(d&&v.items.every(P=>$.has(P)))),m=new Set(r.flatMap(v=>v.items)),b=i.filter(v=>m.has(v)),g=v=>v.items.every(P=>b.includes(P)),x=v=>c(g(v)?b.filter(P=>!v.items.includes(P)):[...new Set([...b,...v.items])]),k=async(v,P)=>(await a("theme",{id:T(),...v},P)).ok;return l`<section class="panel gather" aria-label=${s("themes_title")}>
    <h2>${s("themes_title")} <span class="gentle">${s("themes_how")}</span></h2>
    ${o.length>0&&l`<${Sa} ...${e} themes=${o} sayings=${r} put=${k} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${s("themes_pick")}</span>
        <select value=${p} onChange=${v=>u(v.target.value)}>
          <option value="">${s("themes_all_questions")}</option>
          ${f.map(v=>l`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String(d)} onClick=${()=>_(!d)}>${s("themes_only_left")}</button>
    </div>
    ${!y.length&&l`<p class="gentle nothing">${s(r.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${y.map(v=>l`<${wa} key=${v.items[0]} one=${v} ...${e} picked=${g(v)}
      tap=${x} themes=${[...new Set(v.items.flatMap(P=>$.get(P)||[]))]} showAsked=${!p} />`)}</ul>
    ${b.length>0&&l`<${xa} t=${s} themes=${o} picked=${b} put=${k} clear=${()=>c([])} />`}
  </section>`}function wa({one:e,frame:t,t:n,groups:s,picked:a,tap:o,themes:r,showAsked:i}){let c=t.questions.find(p=>p.id===e.question);return l`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>o(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${G} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${Un} ids=${e.groups} groups=${s} />
        ${i&&c&&l`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&l` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${r.map(p=>l` <span class="tag in-theme" key=${p.theme}>${p.name}</span>`)}</span>
    </span></button></li>`}function Un({ids:e,groups:t}){let n=e.map(s=>t.get(s)).filter(Boolean);return l`${n.map(s=>l`<span key=${s.id} title=${s.name}><${z} look=${s} />
    ${n.length<=va?l` <span lang="th">${s.name}</span> `:l`<span class="hush">${s.name}</span>`}</span>`)}`}function xa({t:e,themes:t,picked:n,put:s,clear:a}){let[o,r]=h({theme:T(),name:""}),i=async(u,d)=>{await s(u,d)&&a()},c=u=>{u.preventDefault();let d=o.name.trim();i({theme:o.theme,name:d,items:n},e("themes_made",{name:d}))},p=u=>{let d=t.find(_=>_.theme===u.target.value);d&&i({...Kn(d),items:[...new Set([...d.items,...n])]},e("themes_added",{name:d.name}))};return l`<div class="together">
    <form class="together-new" onSubmit=${c}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <input lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} maxlength="200" value=${o.name}
        onInput=${u=>r({...o,name:u.target.value})} />
      <button class="button primary" disabled=${!o.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&l`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${p}><option value="">${e("themes_into_which")}</option>
          ${t.map(u=>l`<option key=${u.theme} value=${u.theme}>${u.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${a}>${e("themes_clear")}</button>
    </div>
  </div>`}var Kn=e=>({theme:e.theme,name:e.name});function Sa({themes:e,sayings:t,frame:n,t:s,groups:a,run:o,put:r}){return l`<details class="made-all"><summary><h3>${s("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(i=>l`<${Ca} key=${i.theme} theme=${i} sayings=${t} frame=${n}
      t=${s} groups=${a} run=${o} put=${r} />`)}</ul></details>`}function Ca({theme:e,sayings:t,t:n,groups:s,run:a,put:o}){let[r,i]=h(null),c=t.filter(_=>_.items.some($=>e.items.includes($))),p=()=>a("dissolve",{id:T(),theme:e.theme},n("themes_dissolved",{name:e.name})),u=_=>o({...Kn(e),items:e.items.filter($=>!_.items.includes($))},n("themes_taken_out")),d=async _=>{_.preventDefault(),await o({theme:e.theme,name:r,items:e.items},n("themes_renamed"))&&i(null)};return l`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${qa} ids=${e.groups} groups=${s} /></summary>
    <div class="made-acts">
      ${r===null?l`<button class="button" onClick=${()=>i(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${p}>${n("themes_dissolve")}</button>`:l`<form class="together-new" onSubmit=${d}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${r} onInput=${_=>i(_.target.value)} />
          <button class="button primary" disabled=${!r.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>i(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>l`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${Un} ids=${_.groups} groups=${s} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>u(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var qa=({ids:e,groups:t})=>l`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>l`<span key=${n.id} title=${n.name}><${z} look=${n} /></span>`)}</span>`;function Gn({state:e,t}){return l`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>l`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&l`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var Vn={instruments:Hn,plan:zn,themes:Fn,videos:Gn};function Jn({pieces:e,put:t,into:n,name:s,press:a,t:o}){return e.length?l`<details class="offers"><summary class="choice">${o("offers_title",{n:e.length})}</summary>
    ${e.map(r=>{let i=r.key in t,c=s(i?t[r.key]:n||r.box);return l`<button type="button" key=${r.key} class="choice option" aria-pressed=${String(i)}
        onClick=${()=>a(r)}><span lang="th">${r.words}</span>
        <span class="gentle">${o((i?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function Yn({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(a=>l`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${dt(a)}</span></button>`)}
  </div>`}var dt=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var Ea={next:"",situation:"why"};function Qn({item:e,text:t,fields:n={}},s){let a=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],r=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,p])=>({key:`${e}:${c}`,item:e,box:Ea[c]??c,words:p})),i=r.filter(c=>a.includes(c.box)).sort((c,p)=>a.indexOf(c.box)-a.indexOf(p.box));return i.length?i:r.map(c=>({...c,box:""}))}var Ie=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",Xn=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Ie(e,n).includes(t)),Zn=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},_t=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function je(e,t){if(e.put)return e.put;let n=t.filter(a=>(e.from||[]).includes(a.item)),s=Object.fromEntries(n.map(({key:a,words:o})=>[a,Xn(e,o)]).filter(([,a])=>a!==void 0));for(let{key:a,item:o,box:r}of n)_t(s,o)||(s[a]=r);return s}function es(e,{key:t,item:n,words:s},a,o){let r=[Ie(e,a).trim(),s].filter(Boolean).join(`
`);return{...Zn(e,a,r),put:{...o,[t]:a},from:[...new Set([...e.from||[],n])]}}function ts(e,{key:t,words:n},s){let{[t]:a,...o}=s,[r,...i]=Ie(e,a).split(n),c=i.length?[r,i.join(n)].map(p=>p.trim()).filter(Boolean).join(`
`):r;return{...Zn(e,a,c),...ss(e,s,o)}}function ns(e,t,n){let s=([a,o])=>{let r=t.find(i=>i.key===a);return[a,Ie(e,o).trim()||!r?o:Xn(e,r.words)]};return ss(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,a])=>a!==void 0)))}var ss=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!_t(t,s)||_t(n,s))});var Le=new Map;function ce(e,t,n,s){return Le.has(s.id)||Le.set(s.id,Pa(e,t,n,s)),Le.get(s.id)}async function Pa(e,t,n,s){let a=await e.call(s.command||"save",s);Le.delete(s.id);let o=K(t,n);return!o||o.id!==s.id||(o.pressed||a.ok&&!a.ask?te(t,n):(a.ask||a.error)&&J(t,n,{...o,sending:null})),a}function os(e,t){let[,n]=h(0),s=()=>n(o=>o+1),a=()=>tt(t).forEach(([o,r])=>ce(e,t,o,r.sending).then(s));S(a,[]),re(a)}function re(e){let t=M(e);t.current=e,S(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}function as(e,t,n){let[,s]=h(0);return{press:async(r,i,c)=>{let p={...c,id:T(),command:i,pressed_at:t.activity};J(t.visit,r,{id:p.id,pressed:!0,sending:p}),s(d=>d+1);let u=await ce(e,t.visit,r,p);return s(d=>d+1),u.ok||n(u),u},waiting:r=>(tt(t.visit).find(([i])=>i.startsWith(r))||[,{}])[1].sending}}function rs({waits:e,page:t,t:n}){let s=De(t);return e&&!s&&l`<p class="note later" role="status">${n("sent_later")}</p>`}var Ma=["sure","about","decade","unknown"];function is(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function ls({question:e,asked:t,draft:n,change:s,t:a}){let[o,r]=h(t||!!n.digits||n.how==="unknown");if(!o)return l`<button type="button" class="button quiet add-year" onClick=${()=>r(!0)}>
      ${a("add_year")}
    </button>`;let i=t?e.text:a("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${i}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?i:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${Ma.map(c=>l`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${Ta(n,c)} onClick=${()=>s(Da(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var Ta=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Da=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Aa=10,cs=e=>({item:e||T(),id:T(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function us(e){let{question:t,about:n,edited:s,single:a,behalf:o,offers:r,links:i,frame:c,page:p,t:u,onTyping:d,onSaved:_,onCancel:$}=e,f=`${o?`${o}/`:""}${t.id}:${n||""}:${s?s.item:""}`,y=()=>K(c.visit,f)??(s?La(s):cs(a)),[m,b]=h(y),[g,x]=h(""),[k,v]=h(null),[P,E]=h(""),w=M(null),O=M(m),H=De(p),C=!!(m.text.trim()||m.digits.trim()||m.how==="unknown"||Oe(m.fields));S(()=>d(C),[C]),S(()=>()=>d(!1),[]),S(()=>{s&&w.current&&w.current.focus(),m.sending&&j(m)},[]),re(()=>{let q=y();q.id!==O.current.id&&(D(q),q.sending&&j(q))});let D=q=>{O.current=q,b(q)},L=q=>{D(q),J(c.visit,f,q)},F=(r||[]).flatMap(q=>Qn(q,t)),V=q=>{let N={...O.current,...q};L({...N,...ns(N,F,je(N,F)),id:T(),sending:null}),v(null),x(g==="error"?g:"")},A=(q,N)=>{let le=q.tried.filter(As=>As!==q.id).slice(-Aa),Ds={id:q.id,item:q.item,base:[...q.base,...le],question:t.id,about:n,text:q.text,year:is(q,u),confirmed:N,fields:xn(t,q.fields),from:q.from,pressed_at:c.activity,...o?{behalf:o}:{}},wt={...q,tried:[...le,q.id],sending:Ds};L(wt),j(wt)},j=async q=>{x("saving"),v(null);let N=await ce(p,c.visit,f,q.sending);if(O.current.id===q.id){if(N.ok&&!N.ask){D(K(c.visit,f)??cs(a)),x("saved"),_(N.saved);return}D({...O.current,sending:null}),v(N.ask||null),x(N.ask?"":N.error||"unsent")}},U=q=>{let N=je(O.current,F),le=q.key in N;V(le?ts(O.current,q,N):es(O.current,q,P||q.box,N))},ne=q=>{let N=O.current.from||[];V({from:N.includes(q)?N.filter(le=>le!==q):[...N,q]})},ie=q=>{A({...m,how:"typed",digits:q,id:T()})},W=g==="saving"&&!H,Ne=()=>{L({...O.current,id:T(),sending:null}),x("")},Re=Array.from(m.text).length-c.longest,ue=t.answer==="year";return l`<form class="composer" onFocusIn=${({target:q})=>Oa(q,E)} onSubmit=${q=>{q.preventDefault(),A(m)}}>
    <fieldset disabled=${W}>
      ${(ue||t.phase==="recall")&&l`<${ls} question=${t} asked=${ue} draft=${m}
        change=${V} t=${u} />`}
      ${ue&&l`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&l`<${Jn} pieces=${F} put=${je(m,F)} into=${P} name=${q=>Ia(t,q)} press=${U} t=${u} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${w} id="story" rows=${ue||t.words?2:4} lang="th"
        aria-label=${ue||t.words?void 0:t.text}
        value=${m.text} onInput=${q=>V({text:q.target.value})}></textarea>`}
      <${wn} question=${t} values=${m.fields||{}} change=${V} frame=${c} t=${u} disabled=${W}>
        ${i&&l`<${Yn} links=${i} draft=${m} link=${ne} t=${u} />`}<//>
    </fieldset>
    ${Re>0&&l`<p class="note bad">${u("too_long",{n:Re})}</p>`}
    ${k&&l`<${Na} ask=${k} t=${u} suggest=${ie} confirm=${()=>A(m,k.doubt)}
      again=${()=>{v(null),V({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(W?"later":g==="saved"?"good":"")} role="status">
      ${ja(g,C,W,u)}
    </p>
    <div class="row">
      ${W?l`<button type="button" class="button" onClick=${Ne}>${u("take_back")}</button>`:l`<button class="button primary" disabled=${g==="saving"||Re>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{te(c.visit,f),$()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function Oa({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var Ia=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function ja(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function La(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:a,typed:o,fields:r,from:i}=e;return{item:n,id:T(),base:s,tried:[],text:a,how:t,digits:o,fields:r||{},from:i||[]}}function Na({ask:e,t,suggest:n,confirm:s,again:a}){let o=M(null);return S(()=>o.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${o}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(r=>l`<button type="button" class="button" onClick=${()=>n(r)}>
        ${t("ask_yes",{year:r})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}var Ra="textarea, select, input, [role=radio][tabindex='0'], [role=checkbox]",be=e=>Array.from(e.querySelectorAll(Ra)).filter(t=>!t.disabled);function ft(e,t,n=1){let s=be(e),a=t.closest("[role=radiogroup]"),o=s.findIndex(i=>i===t||a&&a.contains(i)),r=s[o+n];return r&&r.focus(),!!r}function ps({field:e,value:t,near:n,set:s,frame:a,t:o}){if(e.kind==="level")return l`<${Ha} field=${e} value=${t} set=${s} t=${o} />`;if(e.kind==="choice")return l`<${Ba} field=${e} value=${t} set=${s} />`;if(e.kind==="text"||e.kind==="line")return l`<${mt} label=${e.text} value=${t} set=${s} />`;let r=ut[e.kind];return l`<${r} field=${e} value=${t} near=${n} set=${s} frame=${a} t=${o} />`}function mt({label:e,value:t,set:n,hint:s}){return l`<label class="box"><span>${e}</span>
    <textarea rows="1" lang="th" value=${t||""} placeholder=${s} onInput=${a=>n(a.target.value)}></textarea></label>`}function Ba({field:e,value:t,set:n}){return l`<label class="box"><span>${e.text}</span>
    <select value=${t||""} onChange=${s=>n(s.target.value)}><option value=""></option>
      ${e.options.map(s=>l`<option key=${s.id} value=${s.id}>${s.text}</option>`)}</select></label>`}function Ha({field:e,value:t,set:n,t:s}){let a=M(null),o=Array.from({length:e.levels},(c,p)=>p+1),r=c=>{n(c),a.current.querySelectorAll("[role=radio]")[c-1].focus()},i=c=>{let[,p]=/^(?:Digit|Numpad)(\d)$/.exec(c.code)||[],u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[c.key];if(!(c.ctrlKey||c.altKey||c.metaKey)){if(o.includes(Number(p))&&!c.shiftKey)r(Number(p)),ft(a.current.closest(".sheet"),document.activeElement);else if(u)r(Math.max(1,Math.min(e.levels,t?t+u:1)));else if(["Backspace","Delete"].includes(c.key)||p==="0")n(null);else return;c.preventDefault()}};return l`<div class="box level-box" role="radiogroup" aria-label=${e.text} ref=${a} onKeyDown=${i}>
    <span aria-hidden="true">${e.text}</span>
    <span class="level-keys" title=${s("typing_level_keys",{all:e.levels})}>${o.map(c=>l`<span key=${c} class="level-key"
      role="radio" tabindex=${c===(t||1)?0:-1} aria-checked=${String(c===t)}
      aria-label=${s("level",{n:c,all:e.levels})} onClick=${()=>r(c)}>${c}</span>`)}</span></div>`}var Wa=10,$s=e=>({...e,item:e.item||T(),id:T(),tried:[],dirty:!1});function ds({sheet:e,links:t,question:n,slot:s,place:a,flush:o,saved:r,frame:i,page:c,t:p}){let[u,d]=h(()=>K(i.visit,a)??$s(s)),[_,$]=h(u.dirty?"kept":s.entry?"there":""),[f,y]=h(null),m=M(u),b=M(null),g=C=>{m.current=C,d(C)};re(()=>{let C=K(i.visit,a);!C||C.id===m.current.id||(g(C),$("kept"))});let x=C=>{let D={...m.current,...C,id:T(),dirty:!0,sending:null};g(D),J(i.visit,a,D),y(null),$("kept")},k=C=>{te(i.visit,a),g($s(C)),$(C.entry?"there":"")},v=async C=>{let D=m.current;if(!D.dirty)return!0;let L=D.tried.filter(Ne=>Ne!==D.id).slice(-Wa),{id:F,item:V,text:A,fields:j,from:U}=D,ne={command:"paper_save",form:e.code,group:e.group,about:e.about,sheet:e.number,research:e.research,question:n.id,id:F,item:V,base:[...D.base,...L],text:A,year:D.typed,fields:j,from:U,confirmed:C},ie={...D,tried:[...L,F],sending:ne};g(ie),J(i.visit,a,ie),$("saving");let W=await ce(c,i.visit,a,ne);return m.current.id!==F?!1:(g({...m.current,sending:null}),!W.ok||W.ask?(y(W.ask||null),$(W.error||"unsent"),!1):(g({...m.current,base:W.saved?[W.saved]:m.current.base,tried:[],dirty:!1}),$(W.saved?"saved":""),W.saved&&r({item:W.item,entry:W.saved,reset:k}),!0))};S(()=>(o.add(v),()=>{o.delete(v)}));let P=M(e.research);S(()=>{P.current!==e.research&&(P.current=e.research,m.current.base.length&&x({}),v())},[e.research]);let E=C=>{b.current&&!b.current.contains(C.relatedTarget)&&v()},w=(C,D)=>x({fields:{...m.current.fields,[C]:D}}),O=n.answer!=="none",H=!!(f||_&&(_.what||_==="unsent"));return l`<div class=${"typed-slot"+(H?" wrong":"")} ref=${b} onFocusOut=${E}>
    <div class=${"boxes"+(n.fields.some(C=>C.kind==="level")?" levelled":"")}>
      ${n.dated&&l`<label class="box year-box"><span>${p("typing_year")}</span>
        <input lang="th" autocomplete="off" value=${u.typed} placeholder=${p("year_example")}
          onInput=${C=>x({typed:C.target.value})} /></label>`}
      ${O&&l`<${mt} label=${n.words||p("typing_words")} value=${u.text} set=${C=>x({text:C})} />`}
      ${n.fields.map(C=>l`<${ps} key=${C.id} field=${C} value=${u.fields[C.id]} frame=${i} t=${p}
        near=${u.fields[C.after]} set=${D=>w(C.id,D)} />`)}
    </div>
    ${t.length>0&&_&&l`<${za} links=${t} from=${u.from||[]} set=${C=>x({from:C})} t=${p} />`}
    ${f&&l`<${Fa} ask=${f} t=${p} take=${C=>{x({typed:C}),v()}} confirm=${()=>v(f.doubt)} />`}
    <p class="typed-status" role="status">${Ua(_,p)}</p>
  </div>`}function za({links:e,from:t,set:n,t:s}){return l`<div class="serves" role="group" aria-label=${s("typing_serves")}><span>${s("typing_serves")}</span>
    ${e.map((a,o)=>{let r=t.includes(a.item);return l`<button type="button" role="checkbox" key=${a.item} class="choice option" aria-checked=${String(r)} title=${a.text}
        onClick=${()=>n(r?t.filter(i=>i!==a.item):[...t,a.item])}><span class="tick" aria-hidden="true"></span>
        <span lang="th">${o+1}. ${a.text}</span></button>`})}</div>`}function Fa({ask:e,t,take:n,confirm:s}){return l`<div class="typed-ask" role="alert"><span>${t(`ask_${e.doubt}`,{typed:e.typed})}</span>
    ${e.suggestions.map(a=>l`<button type="button" class="button" key=${a} onClick=${()=>n(a)}>
      ${t("ask_yes",{year:a})}</button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}</div>`}function Ua(e,t){return e==="saved"||e==="there"?l`<span class="good">${t("saved")}</span>`:e==="saving"?t("saving"):e==="kept"?t("draft_kept"):e==="unsent"?l`<span class="bad">${t("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:""}function _s({taken:e,next:t,close:n,frame:s,page:a,t:o,run:r}){let{form:i,group:c,about:p,sheet:u,rows:d}=e,_=o(p?"typing_title_about":"typing_title",{form:`${i.code} ${i.num}`,group:c.name,about:p&&p.name}),[$,f]=h(e.research),[y,m]=h(null),[b,g]=h({}),[x,k]=h([]),v=()=>r("paper_links",{form:i.code,group:c.id}).then(A=>A.ok&&k(A.links)),[P]=h(()=>new Set),E=M(null);S(()=>{be(E.current.querySelector(".sheet"))[0].focus(),d.some(A=>A.question.id===ht)&&v()},[]);let w=(A,j)=>{m({...j,row:fs(A)}),A.id===ht&&v()},O=async()=>{if((await Promise.all(Array.from(P,U=>U()))).every(Boolean))return t();let j=E.current.querySelector(".typed-slot.wrong");return j&&be(j)[0].focus()},H=async()=>{if(!y)return;let A={id:T(),form:i.code,item:y.item,entry:y.entry},j=await r("paper_undo",A,o("typing_undone",{row:y.row}));j.ok&&y.reset(j.slot),x.length&&v(),m(null)},C=A=>{let j=Array.from(E.current.querySelectorAll(".typed-slot")),U=j.findIndex(ie=>ie.contains(document.activeElement)),ne=j[U+A];ne&&be(ne)[0].focus()},D=A=>g(j=>({...j,[A]:[...j[A]||[],T()]})),F=Ga({on:O,undo:H,row:C,here:()=>{let A=document.activeElement.closest("[data-question]"),j=A&&d.find(U=>U.question.id===A.dataset.question);j&&ms(j.question)&&D(j.question.id)},root:E}),V={sheet:{code:i.code,group:c.id,about:p?p.id:"",number:u,research:$},flush:P,frame:s,page:a,t:o};return l`<div class="typed-sheet" ref=${E} onKeyDown=${F}>
    <div class="sheet-head"><h3 lang="th">${_}</h3>
      <button type="button" class="button quiet" onClick=${n}>${o("typing_back")}</button></div>
    ${u&&l`<p class="sheet-no"><strong>${o("typing_sheet_no",{n:u})}</strong> <span class="gentle">${o("typing_personal")}</span></p>`}
    <div class="sheet" role="group" aria-label=${_}>
      <label class="tick"><input type="checkbox" checked=${$} onChange=${()=>f(!$)} />
        <span>${o("typing_research")}</span></label>
      ${d.map((A,j)=>l`<${Va} key=${A.question.id} row=${A} before=${d[j-1]} more=${b[A.question.id]||[]}
        add=${()=>D(A.question.id)} saved=${U=>w(A.question,U)} links=${Ka(A.question)?x:[]} ...${V} />`)}
    </div>
    <div class="sheet-foot">
      <p role="status">${y&&o("typing_last",{row:y.row})}</p>
      <button type="button" class="button quiet" disabled=${!y} onClick=${H}>${o("typing_undo")}</button>
      <button type="button" class="button primary" onClick=${O}>${o("typing_next")}</button>
    </div>
    <p class="gentle sheet-keys">${o("typing_keys")}</p>
  </div>`}var ht="plan_goal",Ka=e=>e.offers.some(t=>t.endsWith(`.${ht}`)),fs=e=>[e.num,e.text].filter(Boolean).join(" "),ms=e=>!e.single&&!e.most;function Ga({on:e,undo:t,row:n,here:s,root:a}){return o=>{let{key:r,code:i,ctrlKey:c,altKey:p,metaKey:u,shiftKey:d,target:_}=o,$=_.matches("textarea, select, input, [role=radio]");if(r==="Enter"&&(c||u))e();else if(p&&i==="KeyU")t();else if(p&&i==="KeyN")s();else if(r==="PageDown")n(1);else if(r==="PageUp")n(-1);else if(r==="Enter"&&$&&!d&&!o.isComposing)ft(a.current.querySelector(".sheet"),_)||a.current.querySelector(".button.primary").focus();else return;o.preventDefault()}}function Va({row:e,before:t,more:n,add:s,saved:a,links:o,sheet:r,flush:i,frame:c,page:p,t:u}){let{question:d,slots:_,beside:$}=e,f=d.under&&!(t&&t.question.under===d.under),y=(g,x)=>`paper/${r.code}/${r.group}/${r.about}${r.number}/${d.id}/${g.item||x}`,m={item:"",entry:"",base:[],text:"",typed:"",fields:{},from:[]},b=[..._,...n.map(()=>m)];return l`<section class="paper-row" data-question=${d.id} aria-label=${fs(d)}>
    ${f&&l`<h4 class="paper-under">${d.under}</h4>`}
    <p class="paper-asked" lang="th">${d.num&&l`<strong>${d.num}</strong>`} ${d.text}</p>
    <div class="paper-slots">
      ${$.length>0&&l`<div class="beside">${d.single&&l`<p class="note">${u("typing_two")}</p>`}
        ${$.map(g=>l`<div key=${g.entry}><p lang="th"><span class="tag">${u("typing_from_phone")}</span>
          ${g.year_text&&l` <strong class="year">${g.year_text}</strong>`} ${g.text}</p>
          <${G} question=${d} values=${g.fields} frame=${c} t=${u} /></div>`)}</div>`}
      ${b.map((g,x)=>l`<${ds} key=${x} slot=${g} question=${d} place=${y(g,x)} sheet=${r} links=${o}
        flush=${i} saved=${a} frame=${c} page=${p} t=${u} />`)}
      ${ms(d)&&l`<button type="button" class="button quiet add-line" tabindex="-1" onClick=${s}>${u("typing_add")}</button>`}
    </div>
  </section>`}function gs({state:e,frame:t,page:n,t:s,run:a}){let[o,r]=h(null),[i,c]=h({group:"",form:"",sheet:"",about:""}),[p,u]=h(null),[d,_]=h(0);if(S(()=>{a("paper").then(m=>m.ok&&r(m))},[e.groups.length]),!o)return null;let $=o.forms.find(m=>m.code===i.form.trim().toUpperCase()),f=async m=>{let b=await a("paper_take",m);b.ok&&(u(b),_(d+1))},y=()=>{if(p.form.personal)return f({group:i.group,form:i.form,sheet:""});let m=o.groups.findIndex(b=>b.id===p.group.id);return c({...i,sheet:"",about:"",group:(o.groups[m+1]||{code:""}).code}),u(null)};return p?l`<${_s} key=${d} taken=${p} next=${y} close=${()=>u(null)} frame=${t} page=${n} t=${s} run=${a} />`:l`<div class="typing">
    <p class="gentle">${s("typing_how")}</p>
    <${Ja} codes=${i} set=${c} form=${$} take=${f} t=${s} />
    <${Ya} name=${o.typist} t=${s} run=${a} />
    <div class="known" tabindex="0" role="group" aria-label=${s("typing_known")}>
      <${hs} title=${s("typing_forms")} rows=${o.forms.map(m=>[m.code,`${m.num} ${m.title}`])} />
      <${hs} title=${s("typing_groups")} rows=${o.groups.map(m=>[m.code,m.name])} />
    </div>
  </div>`}function Ja({codes:e,set:t,form:n,take:s,t:a}){let o=M(null);S(()=>{o.current.focus(),o.current.select()},[]);let r=p=>{p.preventDefault(),s({...e,sheet:n&&n.personal?e.sheet:"",about:n&&n.walks?e.about:""})},i=p=>{let u=Array.from(p.currentTarget.querySelectorAll("input")),d=p.key==="Enter"&&!p.ctrlKey&&u[u.indexOf(p.target)+1];d&&(p.preventDefault(),d.focus(),d.select())},c=(p,u={})=>l`<label class="line-field"><span>${a(`typing_${p}`)}</span>
    <input value=${e[p]} autocomplete="off" maxlength="12" spellcheck=${!1} ...${u}
      onInput=${d=>t({...e,[p]:d.target.value})} /></label>`;return l`<form class="codes" onSubmit=${r} onKeyDown=${i}>
    ${c("group",{ref:o,placeholder:"G03"})}${c("form",{placeholder:"F2"})}
    ${n&&n.personal&&c("sheet",{placeholder:a("typing_sheet_hint")})}
    ${n&&n.walks&&c("about",{placeholder:a("typing_about_hint")})}
    <button class="button primary" disabled=${!e.group.trim()||!e.form.trim()}>${a("typing_open")}</button>
  </form>`}function Ya({name:e,t,run:n}){let[s,a]=h(e),o=M(e),r=async()=>{if(s.trim()===o.current)return;let i=await n("typist",{name:s},t("saved"));i.ok&&(o.current=i.typist)};return l`<label class="line-field typist"><span>${t("typing_typist")} <span class="gentle">${t("typing_typist_hint")}</span></span>
    <input lang="th" maxlength="60" value=${s} onInput=${i=>a(i.target.value)} onBlur=${r}
      onKeyDown=${i=>i.key==="Enter"&&r()} /></label>`}function hs({title:e,rows:t}){return l`<section aria-label=${e}><h3>${e}</h3>
    <dl>${t.map(([n,s])=>l`<div key=${n}><dt>${n}</dt><dd lang="th">${s}</dd></div>`)}</dl></section>`}function bs({question:e,behalf:t,frame:n,state:s,page:a,t:o,say:r}){let i=s.answers.filter(c=>c.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${o("ticks_none")}</p>`}
    ${i.map(c=>l`<${Qa} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${a} t=${o} say=${r} />`)}
  </section>`}function Qa({answer:e,question:t,behalf:n,frame:s,state:a,page:o,t:r,say:i}){let{press:c,waiting:p}=as(o,s,i),u=`tick:${t.id}:${e.item}:`,d=a.answers.find(g=>g.question===t.id&&g.of===e.item),_=d&&d.fields||{},$=d&&d.from||[],f=n&&d&&!d.via,y=(g,x)=>(p(`${u}${g}.`)||{on:x}).on,m=(g,x,k,v)=>{let P=y(g,v);return l`<button type="button" role="checkbox" key=${g} class="choice option" aria-checked=${String(P)}
      disabled=${!!(f||p(`${u}${g}.`))} onClick=${()=>c(`${u}${g}.`,"tick",{question:t.id,of:e.item,on:!P,...n?{behalf:n}:{},...k})}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${x}</span></button>`},b=a.offers&&a.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${f&&l`<p class="note">${r("typing_from_phone")}</p>`}
    ${t.fields.map(g=>{let x=g.options.filter(k=>y(k.id,(_[g.id]||[]).includes(k.id)));return l`<div key=${g.id} role="group" aria-label=${g.text}>
        <p class="label"><strong>${r("ticks_met",{n:x.length,all:g.options.length})}</strong></p>
        ${g.options.map(k=>m(k.id,k.text,{field:g.id,option:k.id},(_[g.id]||[]).includes(k.id)))}
      </div>`})}
    ${b.length>0&&l`<details class="offers"><summary class="choice">${r("ticks_from",{n:b.filter(g=>y(g.item,$.includes(g.item))).length})}</summary>
      ${b.map(g=>m(g.item,dt(g),{from:g.item},$.includes(g.item)))}</details>`}
    <${rs} waits=${p(u)} page=${o} t=${r} />
  </article>`}function ks(e){return l`<${gs} ...${e} />
    <details class="paper-others"><summary>${e.t("typing_others")}</summary><${Xa} ...${e} /></details>`}var bt="plan_goal";function Xa({frame:e,state:t,page:n,t:s,run:a}){let o=e.questions.filter(w=>t.reached.includes(w.phase)&&w.by==="group"&&!w.sensitive),[r,i]=h(""),[c,p]=h(""),[u,d]=h(""),[_,$]=h(null),[f,y]=h([]),m=o.find(w=>w.id===c),b=m&&m.phase==="gallery"?er(t,r):null,g=r&&m&&(!b||b.includes(u)),x=g?t.answers.filter(w=>w.group===r&&w.question===c&&(w.about||"")===(b?u:"")):[],k=m&&m.single&&x.some(ys)&&!_,v=w=>O=>{w(O),$(null)};if(S(()=>{y([]),g&&m.offers.length&&a("offers",{group:r,question:c}).then(w=>w.ok&&y(w.offers))},[r,c]),!o.length)return l`<p>${s("console_paper_none")}</p>`;let P=async w=>{let O=C=>a("paper_restore",{id:T(),item:w.item,entry:C},s("restored"));(await a("paper_delete",{id:T(),item:w.item,base:w.base},C=>({words:s("deleted"),label:s("undo"),act:()=>O(C.saved)}))).ok&&$(null)},E=w=>t.groups.filter(O=>w.includes(O.id)).map(O=>[O.id,O.name]);return l`<div class="paper">
    <p class="gentle">${s("console_paper_how")}</p>
    <${gt} label=${s("console_paper_group")} value=${r} set=${v(i)} options=${E(t.groups.map(w=>w.id))} t=${s} />
    <${gt} label=${s("console_paper_question")} value=${c} set=${v(p)} t=${s}
      options=${o.map(w=>[w.id,[w.num,w.text].filter(Boolean).join(" ")])} />
    ${b&&l`<${gt} label=${s("console_paper_about")} value=${u} set=${v(d)} options=${E(b)} t=${s} />`}
    ${g&&m.of&&l`<${bs} key=${r+c} question=${m} behalf=${r} frame=${e} page=${{...n,call:a}} t=${s}
      state=${{answers:t.answers.filter(w=>w.group===r),offers:{[c]:f}}} say=${()=>{}} />`}
    ${g&&!m.of&&!k&&l`<${us} key=${[r,c,u,_?_.item:""].join()} question=${m}
      about=${b?u:void 0} edited=${_} single=${t.single[r][c]} behalf=${r} frame=${e} page=${n} t=${s}
      offers=${f.filter(w=>w.question!==bt)} links=${Za(m)&&f.filter(w=>w.question===bt)}
      onTyping=${()=>{}} onSaved=${()=>$(null)} onCancel=${()=>$(null)} />`}
    ${g&&!m.of&&l`<h3>${s("console_paper_there",{n:x.length})}</h3>
      <ul class="own">${x.map(w=>l`<li key=${w.item}><p class="own-text" lang="th">
        ${w.year_text&&l`<strong class="year">${w.year_text} </strong>`}${w.text}
        <${G} question=${m} values=${w.fields} frame=${e} t=${s} /></p>
        ${w.via&&l`<span class="tag paper-tag">${s("from_paper")}</span>`}
        ${ys(w)&&l`<button class="button quiet" onClick=${()=>$(w)}>${s("edit")}</button>
          <button class="button quiet" onClick=${()=>P(w)}>${s("delete")}</button>`}</li>`)}</ul>`}
  </div>`}var Za=e=>e.offers.some(t=>t.endsWith(`.${bt}`)),ys=e=>[e,...e.versions].some(t=>t.via);function er(e,t){let n=e.grid.find(s=>s.viewer===t);return n?e.groups.filter((s,a)=>n.times[a]).map(s=>s.id):[]}function gt({label:e,value:t,set:n,options:s,t:a}){return l`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${o=>n(o.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${s.map(([o,r])=>l`<option key=${o} value=${o}>${r}</option>`)}
    </select></label>`}var tr=["attendance","contact","happiness","research"];function vs({state:e,t,run:n,go:s}){let[a,o]=h([]),[r,i]=h([]),[c,p]=h(""),u=()=>n("people").then($=>$.ok&&(o($.people),i($.sheets)));S(()=>{u()},[e.asking,e.groups]);let d=async($,f)=>{let y=await n($,f,m=>t("console_erased",{n:m.erased}));p(""),y.ok&&u()},_=[...a].sort(($,f)=>f.asked-$.asked);return l`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!_.length&&!r.length&&l`<p>${t("console_people_none")}</p>`}
    ${a.some(ws)&&l`<${nr} people=${a} t=${t} />`}
    <ul>${_.map($=>l`<${or} key=${$.visit} one=${$} t=${t} sure=${c===$.visit}
      ask=${p} erase=${()=>d("erase",{visit:$.visit})} />`)}
      ${r.map($=>l`<${ar} key=${yt($)} one=${$} t=${t} sure=${c===yt($)}
      ask=${p} erase=${()=>d("erase_sheet",{form:$.form,group:$.group,sheet:$.sheet})} />`)}</ul>
    <${sr} t=${t} run=${n} go=${s} /></div>`}var ws=e=>e.agreed.attendance||e.contact;function nr({people:e,t}){let n=e.filter(ws);return l`<details class="attendance"><summary class="button quiet">${t("console_attendance",{n:n.length,all:e.length})}</summary>
    <table><thead><tr><th scope="col">${t("console_attendance_name")}</th><th scope="col">${t("console_attendance_group")}</th>
      <th scope="col">${t("console_attendance_contact")}</th></tr></thead>
      <tbody>${n.map(s=>l`<tr key=${s.visit} lang="th"><td>${s.agreed.attendance?s.nickname||t("console_person_nobody"):"–"}</td>
        <td>${s.group}</td><td>${s.contact||"–"}</td></tr>`)}</tbody></table></details>`}function sr({t:e,run:t,go:n}){let[s,a]=h(null),[o,r]=h(""),i=()=>t("holds").then(u=>u.ok&&a(u)),c=u=>{u.preventDefault(),t("erase_workshop",{},d=>e("console_erased",{n:d.erased})).then(d=>d.ok&&location.reload())},p=e("console_erase_all_word");return l`<section class="person" aria-label=${e("console_erase_all")}>
    ${!s&&l`<button class="button quiet" onClick=${i}>${e("console_erase_all")}</button>`}
    ${s&&l`<form class="sure" onSubmit=${c}><div role="alert"><p>${e("console_erase_all_goes",s)}</p>
        <p>${e("console_erase_all_stays")} <button type="button" class="button quiet" onClick=${()=>n("exports")}>${e("console_exports")}</button></p></div>
      <label class="line-field"><span>${e("console_erase_all_type",{word:p})}</span>
        <input type="text" autocomplete="off" value=${o} onInput=${u=>r(u.target.value)} /></label>
      <button class="button bad-button" disabled=${o.trim()!==p}>${e("console_erase_all_yes")}</button>
      <button type="button" class="button quiet" onClick=${()=>a(null)||r("")}>${e("cancel")}</button></form>`}
  </section>`}function or({one:e,t,sure:n,ask:s,erase:a}){let o=e.nickname||t("console_person_nobody"),r=tr.filter(i=>e.agreed[i]).map(i=>t(`console_agreed_${i}`)).join(" · ");return l`<li class="person">
    <p><strong lang="th">${o}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&l` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    ${e.contact&&l`<p>${t("console_person_contact")} <strong lang="th">${e.contact}</strong></p>`}
    <p class="gentle">${r?t("console_agreed",{list:r}):t("console_agreed_none")}</p>
    <${xs} words=${t("console_erase_sure",{name:o,group:e.group,answers:e.answers})} t=${t} sure=${n}
      ask=${()=>s(e.visit)} back=${()=>s("")} erase=${a} />
  </li>`}var yt=e=>`${e.form} ${e.group} ${e.sheet}`;function ar({one:e,t,sure:n,ask:s,erase:a}){let o={form:e.num,sheet:e.sheet,group:e.name};return l`<li class="person">
    <p><strong lang="th">${t("console_sheet",o)}</strong> <span class="gentle" lang="th">${e.name} · ${t(e.answers?"console_person":"console_sheet_emptied",e)}</span></p>
    <p class="gentle">${e.research?t("console_agreed",{list:t("console_agreed_research")}):t("console_agreed_none")}</p>
    <${xs} words=${t("console_erase_sheet_sure",o)} t=${t} sure=${n} ask=${()=>s(yt(e))} back=${()=>s("")} erase=${a} />
  </li>`}function xs({words:e,t,sure:n,ask:s,back:a,erase:o}){return n?l`<div class="sure" role="alert"><p>${e}</p>
    <button class="button bad-button" onClick=${o}>${t("console_erase_yes")}</button>
    <button class="button quiet" onClick=${a}>${t("cancel")}</button></div>`:l`<button class="button quiet" onClick=${s}>${t("console_erase")}</button>`}function Ss({frame:e,state:t,t:n,run:s}){let a=e.questions.filter(o=>o.phase==="plenary");return l`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(o=>l`<${rr} key=${o.id} question=${o} frame=${e} state=${t}
      t=${n} run=${s} />`)}
  </section>`}function rr({question:e,frame:t,state:n,t:s,run:a}){let o=n.answers.filter(u=>u.question===e.id&&!u.group),r=(u,d)=>a("save",{...u,question:e.id,base:d,year:""},s("console_saved")),i=(u,d)=>a("restore",{id:T(),item:u,entry:d},s("console_restored")),c=u=>{let d=T();return a("delete",{id:d,item:u.item,base:u.base},{words:s("console_deleted"),label:s("undo"),act:()=>i(u.item,d)})},p=(u,d)=>a("choose",{id:T(),item:u.item,base:u.base,entry:d},s("console_saved"));return l`<div class="field">
    <p lang="th">${e.text}</p>
    <${ir} visit=${t.visit} question=${e} state=${n} t=${s} save=${r} />
    <ul class="own">${o.map(u=>l`<${lr} key=${u.item} one=${u} t=${s} save=${r} remove=${c}
      choose=${p} />`)}</ul>
  </div>`}function ir({visit:e,question:t,state:n,t:s,save:a}){let o=`picture:${t.id}`,[r,i]=h(K(e,o)||kt());re(()=>i(K(e,o)||kt()));let c=M("");c.current=r.text;let p=d=>{i(d),J(e,o,d)};return l`<form class="add" onSubmit=${async d=>{d.preventDefault();let _=n.answers.find(f=>f.item===r.item);!(await a(r,_?_.base:[])).ok||c.current!==r.text||(te(e,o),i(kt()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${s("console_picture_hint")} value=${r.text}
      onInput=${d=>p({...r,id:T(),text:d.target.value})}></textarea>
    <button class="button primary" disabled=${!r.text.trim()}>${s("console_add_picture")}</button>
  </form>`}var kt=()=>({item:T(),id:T(),text:""});function lr({one:e,t,save:n,remove:s,choose:a}){let[o,r]=h(!1);return o?l`<li><${cr} one=${e} t=${t} save=${n} close=${()=>r(!1)} /></li>`:e.versions.length>1?l`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(i=>l`<p class="own-text" key=${i.entry} lang="th">${i.text}
        <button class="button" onClick=${()=>a(e,i.entry)}>${t("console_pick")}</button></p>`)}</li>`:l`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>r(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>s(e)}>${t("delete")}</button></li>`}function cr({one:e,t,save:n,close:s}){let[a]=h(e.base),[o,r]=h({item:e.item,id:T(),text:e.text}),i=M(null);return S(()=>i.current.focus(),[]),l`<form class="add" onSubmit=${async p=>{p.preventDefault(),(await n(o,a)).ok&&s()}}>
    <textarea rows="3" lang="th" ref=${i} aria-label=${t("edit")} value=${o.text}
      onInput=${p=>r({...o,id:T(),text:p.target.value})}></textarea>
    <button class="button primary" disabled=${!o.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${s}>${t("cancel")}</button>
  </form>`}function Cs({frame:e,t}){let{objective:n,outcome:s,minutes:a,source:o,steps:r,tips:i}=e.script,c=i.filter(p=>p.here);return l`<div class="script">
    ${n&&l`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${s.length>0&&l`<h3>${t("console_outcome")}</h3><ul>${s.map(p=>l`<li key=${p} lang="th">${p}</li>`)}</ul>`}
    ${a&&l`<p class="gentle">${t(`console_minutes_${o||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!r.length&&l`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${r.map(p=>l`<${vt} key=${p.id} one=${p} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(p=>l`<${vt} key=${p.id} one=${p} />`)}</ol>
    ${i.length>c.length&&l`<details><summary class="button quiet">${t("console_tips_others",{n:i.length-c.length})}</summary>
      <ol>${i.filter(p=>!p.here).map(p=>l`<${vt} key=${p.id} one=${p} />`)}</ol></details>`}
  </div>`}function vt({one:e}){return l`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&l`<ul>${e.items.map(t=>l`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&l`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var qs=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function Es({state:e,groups:t,t:n,words:s,pages:a}){let o=(p,u)=>n(`${s}_seen_${p}`,u),r=a?a.shown:e.groups,i=e.groups.map(p=>t.get(p.id)),c=new Map(e.grid.map(p=>[p.viewer,p.times]));return l`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${o("group")}</th>
      <th scope="col" class="whose">${o("now")}</th>
      ${i.map(p=>l`<th scope="col" class="cell" key=${p.id} title=${p.name}>
        <${z} look=${p} /><span class="hush">${p.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${r.map((p,u)=>l`<tr key=${p.id} class=${p.away?"away":""} ...${a?qs(a,u):{}}>
        <th scope="row" class="who"><${Ps} look=${t.get(p.id)} /></th>
        <td class="whose"><${ur} one=${p} state=${e} groups=${t} say=${o} /></td>
        ${i.map((d,_)=>l`<${pr} key=${d.id} viewer=${p.id} look=${d} now=${e.pairs[p.id]===d.id}
          seen=${(c.get(p.id)||[])[_]>0} say=${o} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Ps({look:e,arrow:t}){return l`<span class="line">
    ${t&&l`<span class="arrow" aria-hidden="true"></span>`}<${z} look=${e} /><${on} name=${e.name} />
  </span>`}function ur({one:e,state:t,groups:n,say:s}){let a=n.get(t.pairs[e.id]);return a?l`<${Ps} look=${a} arrow />`:e.away?l`<span class="gentle">${s("away")}</span>`:l`<span class="gentle">${t.round.number?s("wait"):s("soon")}</span>`}function pr({viewer:e,look:t,now:n,seen:s,say:a}){let o=e===t.id,r=o?"own":n?"now":s?"did":"not";return l`<td class=${"cell "+r}>
    <span class="box">${!o&&(n||s)&&l`<${z} look=${t} />`}</span>
    <span class="hush">${a(`is_${r}`)}</span>
  </td>`}function Ms({frame:e,state:t,t:n,run:s}){let{number:a,count:o}=t.round;return l`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(o,a)})}</span></h2>
    <${$r} state=${t} t=${n} run=${s} />
  </section>`}function Ts({state:e,t,groups:n}){return l`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${Es} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function $r({state:e,t,run:n}){let{count:s,minutes:a}=e.round,[o,r]=h(s),[i,c]=h(a);S(()=>{r(s),c(a)},[s,a]);let p=o!==s||i!==a,u={count:o,minutes:i};return l`<div class="plan">
    <${me} label=${t("console_rounds_count")} value=${o} least=${1} most=${50} set=${r} />
    <${me} label=${t("console_rounds_minutes")} value=${i} least=${1} most=${120} set=${c} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>n("rounds",u,t("console_rounds_set",{n:o,minutes:i}))}>${t("console_rounds_use")}</button>
    <p class="gentle">${dr(e,i,t)} ${t("console_rounds_sum",{n:o*i})}</p>
  </div>`}function dr(e,t,n){let s=e.groups.filter(r=>!r.away).length,{gallery:a}=e.minutes;if(s<2)return n("console_rounds_too_few");if(!a)return n("console_rounds_most",{n:s-1});let o=Math.min(Math.floor(a/t),s-1);return n("console_rounds_fit",{minutes:a,n:o,most:s-1})}var _r={agenda:mn,activities:bn,announce:yn,join:Bn,about:rn,paper:ks,people:vs,exports:An,clearing:In,import:Nn},fr=["exports","clearing","import","paper","people","about"],mr=3e4,hr=()=>/^\/console\//.test(location.pathname);function gr({frame:e,state:t,page:n,t:s}){let[a,o]=h(""),[r,i]=h(!1),c=cn(n,s,e.activity);os(n,e.visit),S(()=>{let $=setInterval(()=>n.call("clock"),mr);return()=>clearInterval($)},[]);let p={frame:e,state:t,page:n,t:s,groups:sn(e,t.groups),...c},u=_r[a],d=t.led&&Vn[t.led.kind],_=l`<${un} toasts=${c.toasts} drop=${c.drop} t=${s} />`;return l`<div class=${"console"+(hr()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${br} frame=${e} state=${t} t=${s} open=${o} script=${r} setScript=${i} />
      <${vr} warning=${t.warning} t=${s} />
    </div>
    <${dn} ...${p} />
    <main class="desk">
      <div class="side">
        <${Rn} ...${p} add=${()=>o("about")} />
        ${e.kind==="memory"&&t.reached.includes("plenary")&&l`<${Ss} ...${p} />`}
        ${d&&l`<${d} ...${p} />`}
        ${t.phase==="gallery"&&l`<${Ms} ...${p} />`}
        ${(t.phase==="gallery"||t.round.number>0)&&l`<${Ts} ...${p} />`}
      </div>
      ${r?l`<aside class="panel answers-panel" aria-label=${s("console_script")}><h2>${s("console_script")}
            <button class="button quiet" onClick=${()=>i(!1)}>${s("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${s("console_script")}><${Cs} ...${p} /></div></aside>`:l`<${Pn} ...${p} />`}
    </main>
    ${u&&l`<${pn} title=${s(`console_${a}`)} look=${a+"-dialog"} t=${s} close=${()=>o("")}>
      <${u} ...${p} go=${o} />${_}<//>`}
    ${!u&&_}
  </div>`}function br({frame:e,state:t,t:n,open:s,script:a,setScript:o}){let r=`/board/${location.pathname.split("/").pop()}`,{joining:i,backup:c,about:p}=t;return l`<header class="top">
    <div class="headline"><h1>${Y(e.title)}<span class="gentle">${p.title}</span></h1>
      ${c&&l`<${kr} backup=${c} t=${n} />`}</div>
    ${p.demo&&l`<${an} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>s("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>s("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>o(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>s("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>s("join")}>
      ${n("console_join")}${i&&i.code&&l` <strong class="top-code">${i.code}</strong>`}
    </button>
    <a class="button" href=${r} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${yr} state=${t} t=${n} open=${s} />
  </header>`}function yr({state:e,t,open:n}){let s=M(null),a=o=>{s.current.open=!1,n(o)};return l`<details class="more-menu" ref=${s}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${fr.map(o=>l`<button class="button quiet" key=${o} onClick=${()=>a(o)}>
      ${t(`console_${o}`)}</button>`)}</div></details>`}function kr({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),s=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return l`<p class="backup">${t("console_backup",{time:s})}</p>`}function vr({warning:e,t}){return l`<div role="alert">${e&&e.what&&l`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var kc=tn(gr);export{kc as default};
