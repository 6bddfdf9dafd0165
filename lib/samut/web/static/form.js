var S,ft,Qn,z,Me,ve,mt,be,ht,Be,Le,Yn,de=Symbol.for("pv"),we={},xe=[],Kn=/^m(i|n|o|s|text|space)$/,He=Array.isArray,We=xe.slice,ne=Object.assign;function te(e){e&&e.parentNode&&e.remove()}function gt(e,t,n){var s,o,r,a={},i=arguments.length;for(r in t)r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:a[r]=t[r];return i>2&&(a.children=i>3?We.call(arguments,2):n),$e(e,a,s,o,null)}function $e(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:de,__v:o||++ft,__i:-1,__u:0};return!o&&S.vnode&&S.vnode(r),r}function Se(e){return e.children}function ye(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function Xn(e){var t,n=e.__v,s=n.__e,o=[],r=[],a=e.__P;a&&((t=ne({constructor:de},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Re(a,t,n,e.__n,a.namespaceURI,32&n.__u?[s]:null,o,s||G(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,xt(o,t,r),n.__=n.__e=null,t.__e!=s&&bt(t))}function bt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),bt(e)}function pt(e){(8&e.__g||(e.__g|=8,z.push(e),ve++))&&Me==S.debounceRendering||((Me=S.debounceRendering)||queueMicrotask)(yt)}function yt(){try{for(var e,t=1;z.length;)z.length>t&&z.sort(mt),e=z.shift(),t=z.length,8&e.__g&&Xn(e)}finally{(ve=z.length)&&(Me||queueMicrotask)(yt)}}function kt(e,t,n,s,o,r,a,i,c,d,u){var p,m,$,_,g,h,y=s.__k||xe,f=t.length;for(c=Zn(n,t,y,c,f),p=0;p<f;p++)($=n.__k[p])!=null&&(m=~$.__i&&y[$.__i]||we,$.__i=p,h=Re(e,$,m,o,r,a,i,c,d,u),_=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Ue(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||_,$)),g=g||_,4&$.__u?(c=vt($,c,e,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&h!==void 0?c=h:_&&(c=_.nextSibling),$.__u&=-21);return n.__e=g,c}function Zn(e,t,n,s,o){var r,a,i,c,d,u,p,m,$,_=n.length,g=_,h=0,y=0,f=e.__k=Array(o);for(r=0;r<o;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=f[r]=$e(null,a):He(a)?a=f[r]=$e(Se,{children:a}):a.constructor===de&&a.__b?a=f[r]=$e(a.type,a.props,a.key,a.ref,a.__v):f[r]=a,c=r+h,a.__=e,a.__b=e.__b+1,i=null,~(d=a.__i=es(a,n,c,g))&&(g--,(i=n[d])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,d==c-1?h--:d==c+1?h++:d!=c&&(d>c?h--:h++,y=1)):(~d||(o>_?h--:o<_&&h++),typeof a.type!="function"&&(a.__u|=4))):f[r]=null;if(y){for(u=[],p=[],r=0;r<o;r++)if((a=f[r])&&16&a.__u){for(h=0,m=u.length;h<m;)u[$=h+m>>1]<a.__i?h=$+1:m=$;u[h]=a.__i,p[r]=h+1}for(h=u.length;r--;)p[r]&&(p[r]==h?h--:f[r].__u|=4)}if(g)for(r=0;r<_;r++)!(i=n[r])||2&i.__u||(i.__e==s&&(s=G(i)),Fe(i,i));return s}function vt(e,t,n,s){var o,r,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=vt(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!s&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function es(e,t,n,s){var o,r=e.key,a=e.type,i=t[n],c=i&&!(2&i.__u);if(i===null&&r==null||c&&r==i.key&&a==i.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o;for(o=n+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&r==i.key&&a==i.type)return o}return-1}function _t(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ge(e,t,n,s,o){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||_t(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||_t(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(a=Le[t]||(Le[t]=ts(t)),(e.__a||(e.__a={}))[t]=Be,r=t!=(t=t.replace(ht,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ts(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[be]==null)t[be]=Be++;else if(t[be]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Re(e,t,n,s,o,r,a,i,c,d){var u,p,m,$,_,g,h,y,f,b,v,I,B,H,w,q,M,j,O=t.type;if(t.constructor!==de)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,p=r=[],u.nodeType==8?i=ke(u,r):r.push(u),i=r[0]||i),(u=S.__b)&&u(t);e:if(typeof O=="function"){m=a.length;try{if(y=t.props,f=(u=O.prototype)&&u.render,b=(u=O.contextType)&&s[u.__c],v=u?b?b.props.value:u.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(f?t.__c=$=new O(y,v):(t.__c=$=new ye(y,v),$.constructor=O,$.render=ss),b&&b.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),f&&($.__s||($.__s=$.state),O.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ne({},$.__s)),ne($.__s,O.getDerivedStateFromProps(y,$.__s)))),_=$.props,g=$.state,$.__v=t,n.__c){if(y!==_&&f&&!O.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,v),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,v)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(P){P&&(P.__=t)}),xe.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&a.push($),i=G(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,v),f&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(_,g,h)})}else f&&!O.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),f&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=v,$.props=y,$.__P=e,$.__g&=-5,I=S.__r,B=f?25:0;do $.__g&=-9,I&&I(t),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++B<25);f&&(xe.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ne({},s,$.getChildContext())),f&&n.__c&&$.getSnapshotBeforeUpdate&&(h=$.getSnapshotBeforeUpdate(_,g)),H=u&&u.type===Se&&u.key==null?u.props.children:u,y.__P&&(u=i,o=(e=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(P){P&&Fe(P,P)}),n.__k=null),i=n.__k?G(n,0):null),i=kt(e,He(H)?H:[H],t,n,s,o,r,a,i,c,d),y.__P&&(t.__e=null,i=u),t.__u&=-161,p&&p.some(te),$.__h.length&&a.push($),1&$.__g&&($.__g&=-4)}catch(P){if(a.length=m,t.__v=null,c||r)if(P&&P.then){if(t.__u|=128|c,r){for(~(M=r.indexOf(i||void 0))||(M=r.length);(j=r[M-1])&&j.nodeType==8;)M--;for(;M<r.length;M++)if(j=r[M])if(r[M]=null,w){if(j==q)break}else{if(j.nodeType!=8)break;j.data.startsWith("$s")&&(q=ke(w=j))}}if(!w){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;w=i}(u=ke(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,i=u):t.__e=i,i=i&&i.nextSibling}else r&&r.some(te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),P&&P.then||wt(t),S.__e(P,t,n)}}else i=t.__e=ns(n.__e,t,n,s,o,r,a,c,d,e);return(u=S.diffed)&&u(t),i}function ke(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function wt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(wt))}function xt(e,t,n){for(var s=0;s<n.length;)Ue(n[s++],n[s++],n[s++]);S.__c&&S.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){S.__e(r,o.__v)}})}function ns(e,t,n,s,o,r,a,i,c,d){var u,p,m,$,_,g,h,y,f=n.props||we,b=t.props,v=t.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((_=r[u])&&(v?_.localName==v:_.nodeType==3)){e=_,r[u]=null;break}}if(!e){if(y=d.ownerDocument||document,!v)return y.createTextNode(b);e=y.createElementNS(o,v,b.is?b:d),i&&(S.__m&&S.__m(t,r),i=!1),r=null}if(v){if(d=v=="template"&&e.content||e,r=v=="textarea"&&b.defaultValue!=null?null:r&&We.call(d.childNodes),!i&&r)for(f={},u=0;u<e.attributes.length;u++)f[(_=e.attributes[u]).name]=_.value;for(u in f)_=f[u],u=="dangerouslySetInnerHTML"?m=_:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||ge(e,u,null,_,o);for(u in b)_=b[u],u=="children"?$=_:u=="dangerouslySetInnerHTML"?p=_:u=="value"?g=_:u=="checked"?h=_:i&&typeof _!="function"||f[u]===_||ge(e,u,_,f[u],o);p?(i||m&&(p.__html==m.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):(m&&(e.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Kn.test(v))&&(o="http://www.w3.org/1999/xhtml"),kt(d,He($)?$:[$],t,n,s,o,r,a,r?r[0]:n.__k&&G(n,0),i,c),r&&r.some(te)),i&&v!="textarea"||(u="value",v=="progress"&&g==null?e.removeAttribute(u):g==null||g===e[u]&&(v!="progress"||g)||ge(e,u,g,f[u],o),u="checked",h!=null&&h!=e[u]&&ge(e,u,h,f[u],o))}else f===b||i&&e.data==b||(e.data=b);return e}function Ue(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){S.__e(o,n)}}function Fe(e,t,n){var s,o,r,a;if(S.unmount&&S.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ue(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(i){S.__e(i,t)}s.__P=s.__n=null}if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&Fe(s[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=ke(s,r=[]))&&(s==e.__e&&r.some(te),te(o),te(s)),n||te(e.__e),e.__e=e.__c=e.__=null}function ss(e,t,n){return this.constructor(e,n)}function Ve(e,t){var n,s,o,r;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=$e(Se,{children:[e]}),o=[],r=[],Re(t,t.__k,s||we,we,t.namespaceURI,s?null:t.firstChild?We.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),xt(o,t.__k,r),t.__k.props.children=null}S={__e:function(e,t,n,s){for(var o,r,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw ve=0,e}},ft=0,Qn=function(e){return e!=null&&e.constructor===de},ye.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ne({},this.state)),typeof e=="function"&&(e=e(ne({},n),this.props)),e&&(ne(n,e),this.__v&&(t&&this.__k.push(t),pt(this)))},ye.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),pt(this))},ye.prototype.render=Se,z=[],ve=0,mt=function(e,t){return e.__v.__b-t.__v.__b},be=Symbol(),ht=/(PointerCapture)$|Capture$/i,Be=0,Le={},Yn=0;var _e,T,Je,St,ze=Object.is,Ce=0,jt=[],Ge=[],E=S,Ct=E.__b,qt=E.__r,Ot=E.diffed,Dt=E.__c,Et=E.unmount,At=E.__;function Ye(e,t){E.__h&&E.__h(T,e,Ce||t),Ce=0;var n=T.__H||(T.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return Ce=1,os(It,e)}function os(e,t,n){var s=Ye(_e++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):It(void 0,t),function(r){var a=(s.__N||s.__)[0],i=s.t(a,r);ze(a,i)||(s.__N=[i,s.__[1]],s.__c.setState({}))}],s.__c=T,!T.__f)){T.__f=!0;var o=T.shouldComponentUpdate;T.shouldComponentUpdate=function(r,a,i){var c=this.__H;if(!c)return!0;var d=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(d=!0,ze(m.__[0],m.__N[0])||(u=!0))}),o){var p=o.call(this,r,a,i);return d?p||u:p}return!d||u}}return s.__}function C(e,t){var n=Ye(_e++,3);!E.__s&&Nt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,T.__H.__h.push(n))}function W(e){return Ce=5,rs(function(){return{current:e}},[])}function rs(e,t){var n=Ye(_e++,7);return Nt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function is(){var e;do{for(;e=Ge.shift();)try{pe(e)}catch(n){E.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=jt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(pe),t.__h.some(Qe),t.__h=[]}catch(n){t.__h=[],E.__e(n,e.__v)}}}while(Ge.length)}E.__b=function(e){T=null,Ct&&Ct(e)},E.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),At&&At(e,t)},E.__r=function(e){qt&&qt(e),_e=0;var t=(T=e.__c).__H;t&&(Je==T?T.__h=[]:(t.__h.some(pe),t.__h.some(Qe),_e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Je=T},E.diffed=function(e){Ot&&Ot(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Tt(jt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Je=T=null},E.__c=function(e,t){t.some(function(n){try{n.__h.some(pe),n.__h=n.__h.filter(function(s){return!s.__||Qe(s)})}catch(s){n.__h=[function(){throw s}]}}),Dt&&Dt(e,t)},E.unmount=function(e){Et&&Et(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Tt(Ge.push(o))}else pe(o)}catch(r){t=r}}),s.__H=void 0,t&&E.__e(t,s.__v))};var Pt=typeof requestAnimationFrame=="function";function as(e){var t,n=function(){clearTimeout(s),Pt&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Pt&&(t=requestAnimationFrame(n))}function Tt(e){e!=1&&St==E.requestAnimationFrame||((St=E.requestAnimationFrame)||as)(is)}function pe(e){var t=T,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),T=t}function Qe(e){var t=T;e.__c=e.__(),T=t}function Nt(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!ze(n,e[s])})}function It(e,t){return typeof t=="function"?t(e):t}var Lt=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],i=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?s[0]=i:a===4?s[1]=Object.assign(s[1]||{},i):a===5?(s[1]=s[1]||{})[t[++r]]=i:a===6?s[1][t[++r]]+=i+"":a?(o=e.apply(i,Lt(e,i,n,["",null])),s.push(o),i[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(i)}return s},Mt=new Map;function Bt(e){var t=Mt.get(this);return t||(t=new Map,Mt.set(this,t)),(t=Lt(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,a="",i="",c=[0],d=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,o),r=6),m&&(c.push(r,m,0,o),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&d(),d(u));for(var p=0;p<n[u].length;p++)s=n[u][p],r===1?s==="<"?(d(),c=[c],r=3):a+=s:r===4?a==="--"&&s===">"?(r=1,a=""):a=s+a[0]:i?s===i?i="":a+=s:s==='"'||s==="'"?i=s:s===">"?(d(),r=1):r&&(s==="="?(r=5,o=a,a=""):s==="/"&&(r<5||n[u][p+1]===">")?(d(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),r=2):a+=s),r===3&&a==="!--"&&(r=4,c=c[0])}return d(),c})(e)),t),arguments,[])).length>1?t:t[0]}var Oe="samut:drafts",ls=1e3,Ke="~",Y={n:0,visit:"",drafts:{}},qe,Q,Ht,L=(e,t)=>fe(e).drafts[t]??null,V=(e,t,n)=>Rt(e,t,s=>({...s,[t]:n})),K=(e,t)=>Rt(e,t,cs(t)),Xe=e=>Object.entries(fe(e).drafts).filter(([,t])=>t.sending);async function Wt(e){let t=fe(e);Ze({...t,n:t.n+1,alone:t.alone||{n:t.n,places:[]}}),await Promise.race([_s(e),new Promise(n=>setTimeout(n,ls))])}function fe(e){let t=ps();return t&&t.n>Y.n&&(Y=t),Y.visit===e?Y:{...Y,visit:e,drafts:{}}}function Rt(e,t,n){let{n:s,drafts:o,alone:r}=fe(e),a=r&&[...r.places.filter(i=>i!==t),t];Ze({n:s+1,visit:e,drafts:n(o),alone:r&&{n:r.n,places:a}})}function Ze(e){Y=e;try{localStorage.setItem(Oe,JSON.stringify(Y))}catch{}Ut()}var cs=e=>({[e]:t,[e+Ke]:n,...s})=>n?{...s,[n.sending?e+Ke:e]:n}:s;function us(e,t){let{alone:n,...s}=fe(e);n&&t&&t.visit===e&&t.n>n.n&&(n.places.forEach(o=>Object.assign(t.drafts,$s(o,t.drafts[o],s.drafts[o]))),s.drafts=t.drafts),Ze({...s,n:Math.max(s.n,t?t.n:0)+1}),dispatchEvent(new Event("samut:drafts"))}function $s(e,t,n){return n?!t||t.id&&t.id===n.id?{[e]:n}:t.sending||n.sending?{[e]:n,[e+Ke]:t}:{[e]:ds(t,n)}:{}}function ds(e,t){let{how:n,digits:s}=t.digits||t.how==="unknown"?t:e,o=(t.text||"").includes(e.text||"")?[t.text]:[e.text,t.text],[r,a]=["fields","answers"].map(i=>({...e[i],...t[i]}));return{...e,...t,how:n,digits:s,fields:r,answers:a,text:o.filter(Boolean).join(`
`),id:A()}}function ps(){try{return JSON.parse(localStorage.getItem(Oe))}catch{return null}}function Ut(){if(Ht=!!Q,!(!qe||Q))try{Q=qe.transaction("kept","readwrite",{durability:"strict"}),Q.objectStore("kept").put(Y,Oe),Q.oncomplete=Q.onabort=()=>{Q=null,Ht&&Ut()}}catch{qe=Q=null}}function _s(e){return new Promise(t=>{try{let n=indexedDB.open("samut",1);n.onupgradeneeded=()=>n.result.createObjectStore("kept"),n.onerror=t,n.onsuccess=()=>{let s=n.result;s.onversionchange=()=>s.close();let o=s.transaction("kept").objectStore("kept").get(Oe);o.onerror=t,o.onsuccess=()=>{qe=s,us(e,o.result),t()}}}catch{t()}})}function De(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:s=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((a,i)=>i in n?De(a,n[i]):a);let o=Object.entries(e).filter(([a])=>!s.includes(a)),r=Object.entries(n).map(([a,i])=>[a,De(e[a],i)]);return Object.fromEntries([...o,...r])}var fs=/([\u0e01-\u0e2e\u0e30-\u0e4e])\u0e2f/g,ms=e=>typeof e=="string"?e.replace(fs,"$1⁠ฯ"):e,l=Bt.bind((e,t,...n)=>gt(e,t,...n.map(ms))),hs=15e3,gs=3600;function A(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function bs(e,t={}){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}function ys(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},s=i=>{n.connected()&&(i.sent+=1,i.seat=e.seat,i.timer=setTimeout(()=>i.settle({}),hs),e.send(i.command))},o=({sent:i,seat:c,command:d})=>!i||c===e.seat||!!d.args.id,r=i=>{let c=i&&t.get(i.id);c&&(typeof i.now=="number"&&c.sent===1&&(n.offset=i.now-Date.now()/1e3),c.settle(i))},a=()=>{let i=Array.from(t.values());i.forEach(c=>clearTimeout(c.timer)),n.connected()&&i.forEach(c=>o(c)?s(c):c.settle({}))};return n.call=(i,c={})=>new Promise(d=>{let u=A(),m={command:{id:u,do:i,args:c},settle:$=>{clearTimeout(m.timer),t.delete(u),d($)},sent:0};if(i==="clock"&&!n.connected())return void d({});t.set(u,m),s(m)}),e.on("msg:custom",r),addEventListener("samut:connection",a),n.close=()=>{e.off("msg:custom",r),removeEventListener("samut:connection",a)},n}function ks(e){let t=n=>{let s=e.get("number");if(!(!n||!(n.to>s))){if(n.from!==s)return void e.send({do:"whole"});e.set("state",De(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function ae(e){let[t,n]=x(e.connected());return C(()=>{let s=()=>n(e.connected());return s(),addEventListener("samut:connection",s),()=>removeEventListener("samut:connection",s)},[]),t}function Ft(e){function t({model:n,page:s}){let[,o]=x(0);C(()=>{let i=()=>o(d=>d+1),c=()=>s.connected()&&s.call("clock").then(i);return n.on("change:state",i),n.on("change:frame",i),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",i),n.off("change:frame",i),removeEventListener("samut:connection",c)}},[]);let r=n.get("frame"),a=(i,c)=>bs(r.texts[i]??i,c);return l`<${e} key=${r.visit} frame=${r} state=${n.get("state")} page=${s} t=${a} />`}return{initialize:({model:n})=>Wt(n.get("frame").visit),render({model:n,el:s}){let o=ys(n),r=ks(n);return Ve(l`<${t} model=${n} page=${o} />`,s),()=>{Ve(null,s),r(),o.close()}}}}function vs(e,t){let[,n]=x(0);return C(()=>{let s=setInterval(()=>n(o=>o+1),500);return()=>clearInterval(s)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function ws(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Vt({timer:e,page:t,t:n}){let s=vs(e,t);if(s==null)return null;let o=s<0,r=o?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return l`<span class=${"clock"+(o?" over":"")} role="timer">
    <span class="clock-words">${r}</span> ${s>-gs&&l`<span class="clock-face">${ws(s)}</span>`}
  </span>`}var et=543;function Gt({question:e,values:t,change:n,frame:s,t:o,disabled:r,children:a}){let i=e.fields.filter($=>!$.more),c=e.fields.filter($=>$.more),d=W(!1);d.current||(d.current=c.some($=>le({one:t[$.id]})));let u=($,_)=>n({fields:{...t,[$]:_}}),p=$=>{let _=Ee[$.kind];return l`<${_} key=${$.id} field=${$} value=${t[$.id]} frame=${s} t=${o}
      near=${t[$.after]} disabled=${r} set=${g=>u($.id,g)} />`},m=c.map($=>$.text.split(" (")[0]).join(" · ");return l`${i.map(p)}${a}
    ${c.length>0&&l`<details class="more-parts" open=${d.current}>
      <summary class="choice">${o("parts_more",{names:m})}</summary>${c.map(p)}</details>`}`}var Qt=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),le=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function xs({field:e,of:t}){return l`<label class="label" for=${t}>${e.text}</label>`}function Jt({field:e,value:t,set:n,disabled:s}){let o=`part-${e.id}`,r=a=>n(a.target.value);return l`<div class="part"><${xs} field=${e} of=${o} />
    ${e.kind==="line"?l`<input id=${o} class="line" lang="th" value=${t||""} disabled=${s} onInput=${r} />`:l`<textarea id=${o} rows="2" lang="th" value=${t||""} disabled=${s} onInput=${r}></textarea>`}
  </div>`}function Ss({field:e,value:t,set:n,disabled:s,t:o}){let r=Array.from({length:e.levels},(a,i)=>i+1);return l`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${r.map(a=>l`<button type="button" role="radio" key=${a} class="choice level"
      aria-checked=${String(t===a)} aria-label=${o("level",{n:a,all:e.levels})} disabled=${s}
      onClick=${()=>n(t===a?null:a)}>${a}</button>`)}</div>
    ${(e.low||e.high)&&l`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function zt({field:e,value:t,set:n,disabled:s}){let o=e.kind==="choices",r=o?t||[]:[t].filter(Boolean),a=i=>{n(o?r.includes(i)?r.filter(c=>c!==i):[...r,i]:t===i?"":i)};return l`<div class="part" role=${o?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(i=>l`<button type="button" key=${i.id} role=${o?"checkbox":"radio"}
      class="choice option" aria-checked=${String(r.includes(i.id))} disabled=${s}
      onClick=${()=>a(i.id)}><span class="tick" aria-hidden="true"></span>${i.text}</button>`)}
  </div>`}function Cs({field:e,value:t,set:n,disabled:s}){return l`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${s} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function qs({field:e,value:t,near:n,set:s,disabled:o,frame:r,t:a}){let[i,c]=String(t||"").split("-"),d=/^\d+$/.test(i)&&i.length===4?Number(i)+et:i,u=($,_)=>s($||_?`${$}-${_}`:""),p=$=>/^[0-9]{4}$/.test($)?String(Number($)-et):$,m=$=>$.replace(/[\u0e50-\u0e59]/g,_=>_.charCodeAt(0)-3664).trim();return l`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${a("month")} value=${c||""} disabled=${o}
        onChange=${$=>u(i||Os($.target.value,n),$.target.value)}>
        <option value="">${a("month")}</option>
        ${r.texts.months.map(($,_)=>{let g=String(_+1).padStart(2,"0");return l`<option key=${g} value=${g}>${$}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${a("year_be")} placeholder=${a("year_be")}
        value=${d||""} disabled=${o} onInput=${$=>u(p(m($.target.value)),c||"")} />
    </div></div>`}function Os(e,t){let n=new Date,[s,o]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<o?s+1:s)}var Ee={text:Jt,line:Jt,level:Ss,choice:zt,choices:zt,month:qs,check:Cs};function tt(e,t,n,s){return e?e.fields.filter(o=>le({one:(t||{})[o.id]})).map(o=>({id:o.id,label:o.text,...Ds(o,t[o.id],n,s)})):[]}function Ds(e,t,n,s){let o=r=>(e.options.find(a=>a.id===r)||{text:r}).text;return e.kind==="level"?{words:s("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:o(t)}:e.kind==="choices"?{words:t.map(o).join(" · ")}:e.kind==="month"?{words:Yt(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Yt(e,t){let[n,s]=e.split("-").map(Number);return`${t.texts.months[s-1]||""} ${n+et}`}var Kt=(e,t)=>/^\d{4}-\d{2}$/.test(e||"")?Yt(e,t):e;function F({question:e,values:t,frame:n,t:s}){return l`${tt(e,t,n,s).map(o=>l`<p class="part-said" key=${o.id}>
    <span class="gentle">${o.label}</span> <span lang="th">${o.words}</span></p>`)}`}function Xt({things:e,t}){return l`<section class="shows" lang="th"><h2>${t("shows_title")}</h2>
    ${e.map(n=>l`<article key=${n.id}>
      ${n.title&&l`<h3>${n.title}</h3>`}
      ${n.slices.length>0&&n.slices.map(s=>l`<p key=${s}>${s}</p>`)}
      ${n.text&&!n.slices.length&&l`<p>${n.num&&l`<span class="num">${n.num}</span> `}${n.text}</p>`}
      ${n.points.length>0&&l`<ul>${n.points.map(s=>l`<li key=${s}>${s}</li>`)}</ul>`}
      ${n.items.map(s=>l`<p key=${s}>${s}</p>`)}
    </article>`)}</section>`}function Zt({pieces:e,put:t,into:n,name:s,press:o,t:r}){return e.length?l`<details class="offers"><summary class="choice">${r("offers_title",{n:e.length})}</summary>
    ${e.map(a=>{let i=a.key in t,c=s(i?t[a.key]:n||a.box);return l`<button type="button" key=${a.key} class="choice option" aria-pressed=${String(i)}
        onClick=${()=>o(a)}><span lang="th">${a.words}</span>
        <span class="gentle">${r((i?"offer_in":"offer_take")+(c?"_box":""),{box:c})}</span></button>`})}</details>`:null}function en({links:e,draft:t,link:n,t:s}){return l`<div class="part" role="group" aria-label=${s("plan_serves")}><p class="label">${s("plan_serves")}</p>
    ${e.length===0&&l`<p class="gentle">${s("plan_serves_none")}</p>`}
    ${e.map(o=>l`<button type="button" role="checkbox" key=${o.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(o.item))} onClick=${()=>n(o.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${se(o)}</span></button>`)}
  </div>`}var se=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");function tn({question:e,frame:t,state:n,t:s}){let o=n.answers.filter(r=>r.question===e.id&&!r.own);return l`<section class="mates"><h3>${s("mates_answers",{n:o.length})}</h3>
    ${!o.length&&l`<p class="gentle">${s("pair_mates_none")}</p>`}
    <ul class="answers">${o.map(r=>l`<li class="answer" key=${r.item}>
      <p class="said" lang="th">${r.text}</p>
      <${F} question=${e} values=${r.fields} frame=${t} t=${s} />
      ${r.by&&l`<p class="by">${s("written_by",{name:r.by})}</p>`}</li>`)}</ul></section>`}function nt({answers:e,questions:t,walk:n=[],frame:s,t:o}){if(!e.length)return l`<p class="gentle">${o("ours_empty")}</p>`;let r=t.filter(a=>e.some(i=>i.question===a.id));return l`${r.map(a=>l`<div key=${a.id} class="ours">
    <h3>${a.text}</h3>
    <ul>${e.filter(i=>i.question===a.id).map(i=>l`<li key=${i.item} lang="th">
      ${i.about&&l`<span class="gentle">${o("gallery_about",{name:(n.find(c=>c.group===i.about)||{}).name})}: </span>`}
      ${i.text}<${F} question=${a} values=${i.fields} frame=${s} t=${o} /></li>`)}</ul>
  </div>`)}`}function nn({home:e,frame:t,t:n}){return l`<section>${Object.keys(e).map(s=>l`<h2 key=${s}>${n(`home_${s}`)}</h2>
    ${!e[s].length&&l`<p class="gentle">${n(`home_none_${s}`)}</p>`}
    <ul class="answers">${e[s].map((o,r)=>l`<li class="answer" key=${r} lang="th"><p class="said">${o.what}</p>
      ${(o.who||o.when)&&l`<p class="by">${[o.who,Kt(o.when,t)].filter(Boolean).join(" · ")}</p>`}</li>`)}</ul>`)}</section>`}var Ae=new Map;function X(e,t,n,s){return Ae.has(s.id)||Ae.set(s.id,Es(e,t,n,s)),Ae.get(s.id)}async function Es(e,t,n,s){let o=await e.call(s.command||"save",s);Ae.delete(s.id);let r=L(t,n);return!r||r.id!==s.id||(r.pressed||o.ok&&!o.ask?K(t,n):(o.ask||o.error)&&V(t,n,{...r,sending:null})),o}function sn(e,t){let[,n]=x(0),s=()=>n(r=>r+1),o=()=>Xe(t).forEach(([r,a])=>X(e,t,r,a.sending).then(s));C(o,[]),oe(o)}function oe(e){let t=W(e);t.current=e,C(()=>{let n=()=>t.current();return addEventListener("samut:drafts",n),()=>removeEventListener("samut:drafts",n)},[])}function R(e,t,n){let[,s]=x(0);return{press:async(a,i,c)=>{let d={...c,id:A(),command:i,pressed_at:t.activity};V(t.visit,a,{id:d.id,pressed:!0,sending:d}),s(p=>p+1);let u=await X(e,t.visit,a,d);return s(p=>p+1),u.ok||n(u),u},waiting:a=>(Xe(t.visit).find(([i])=>i.startsWith(a))||[,{}])[1].sending}}function U({waits:e,page:t,t:n}){let s=ae(t);return e&&!s&&l`<p class="note later" role="status">${n("sent_later")}</p>`}var rn="samut:deleted",on=60,As=new RegExp("\\P{M}\\p{M}*","gu");function an({answer:e,question:t,t:n,remove:s,close:o}){let r=W(null);C(()=>{r.current.scrollIntoView({block:"nearest"}),r.current.focus({preventScroll:!0})},[]);let{name:a,paper:i}=e.whose,c=i?"delete_ask_paper":"delete_ask",d={what:dn(e,t),name:a||n("deleted_mate")};return l`<div class="ask delete-ask" role="group" tabindex="-1" ref=${r} aria-label=${n(c,d)}>
    <p><strong lang="th">${n(c,d)}</strong></p><p>${n(`${c}_note`)}</p>
    <button class="button" onClick=${s}>${n("delete_yes")}</button>
    <button class="button quiet" onClick=${o}>${n("delete_no")}</button>
  </div>`}function ln({state:e,frame:t,page:n,t:s,say:o}){let[r,a]=x(Ps),[i,...c]=e.deleted_mine.filter(({entry:_})=>!r.includes(_));if(!i)return null;let d=()=>{let _=[...r.filter(g=>e.deleted_mine.some(({entry:h})=>h===g)),i.entry];a(_),Ts(_)},{num:u}=t.activities.find(({id:_})=>_===i.activity)||{},p=i.activity===t.activity,m=s(p?"deleted_mine":"deleted_mine_in",{name:$n(i,s),num:u}),$=p&&t.questions.find(({id:_})=>_===i.question);return l`<div class="notice deleted-mine" role="status">
    <p><strong>${m}</strong></p>
    <p lang="th">“${dn(i,$)}”</p>
    <div class="row">
      <${un} key=${i.entry} one=${i} frame=${t} page=${n} t=${s} say=${o} />
      <button class="button quiet" onClick=${d}>${s("deleted_seen")}</button>
    </div>
    ${c.length>0&&l`<p class="gentle">${s("deleted_mine_more",{n:c.length})}</p>`}
  </div>`}function cn({questions:e,about:t,frame:n,state:s,page:o,t:r,say:a}){let i=({question:d,about:u})=>e.some(({id:p})=>p===d)&&(!t||u===t),c=s.deleted.filter(i);return c.length?l`<details class="deleted-here"><summary class="button quiet">${r("deleted_title",{n:c.length})}</summary>
    <ul class="deleted-list">${c.map(d=>{let u=e.find(({id:p})=>p===d.question);return l`<li class="answer" key=${d.entry+d.item}>
        ${e.length>1&&l`<p class="gentle">${u.text}</p>`}
        <p class="said" lang="th">${d.year_text&&l`<strong class="when">${d.year_text}</strong>`}${d.text}</p>
        <${F} question=${u} values=${d.fields} frame=${n} t=${r} />
        ${d.name&&l`<p class="by">${r("written_by",{name:d.name})}</p>`}
        <p class="by">${r("deleted_by",{name:$n(d,r),at:d.at})}</p>
        <div class="row"><${un} one=${d} frame=${n} page=${o} t=${r} say=${a} /></div></li>`})}</ul></details>`:null}function un({one:e,frame:t,page:n,t:s,say:o}){let{press:r,waiting:a}=R(n,{...t,activity:e.activity},o),i=`back:${e.entry}.`,c=async()=>{(await r(i,"restore",{item:e.item,entry:e.entry})).ok&&o({words:s("restored")})};return l`<button class="button back" disabled=${!!a(i)} onClick=${c}>${s("deleted_back")}</button>
    <${U} waits=${a(i)} page=${n} t=${s} />`}var $n=(e,t)=>e.you&&t("deleted_you")||e.by||t(e.leader?"deleted_leader":"deleted_mate");function dn(e,t){let n=[e.year_text,se(e)].filter(Boolean).join(" ")||(t?t.text:""),s=n.match(As)||[];if(s.length<=on)return n;let o=s.slice(0,on).join("");return`${o.slice(0,Math.max(o.lastIndexOf(" "),0))||o}…`}function Ps(){try{let e=JSON.parse(localStorage.getItem(rn));return Array.isArray(e)?e:[]}catch{return[]}}function Ts(e){try{localStorage.setItem(rn,JSON.stringify(e))}catch{}}function pn({answer:e,question:t,under:n,frame:s,page:o,t:r,onEdit:a,onDeleted:i,onError:c}){let{press:d,waiting:u}=R(o,s,c),[p,m]=x(!1),$=`answer:${e.item}`,_=!!u($),g=l`<${U} waits=${_} page=${o} t=${r} />`,h=async(b,v)=>{let I=await d($,b,{item:e.item,base:e.base,...v});return I.ok&&I.saved},y=()=>h("share",{shared:!e.shared}),f=async()=>{m(!1);let b=await h("delete",{});b&&i(e.item,b)};return e.versions.length?l`<${js} answer=${e} question=${t} frame=${s} t=${r} busy=${_} later=${g} onEdit=${a}
      choose=${b=>h("choose",{entry:b})} />`:l`<li class="answer">
    <${_n} one=${e} question=${t} frame=${s} t=${r} />
    ${n&&n(e)}
    ${e.hidden&&l`<p class="note">${r("hidden_from_board")}</p>`}
    ${p?l`<${an} answer=${e} question=${t} t=${r} remove=${f} close=${()=>m(!1)} />`:l`<div class="row">
      <button class="button quiet" disabled=${_} onClick=${()=>a(e)}>${r("edit")}</button>
      <button class="button quiet" disabled=${_} onClick=${e.whose?()=>m(!0):f}>${r("delete")}</button>
      ${t.by==="person"&&!t.sensitive&&l`<button class="button" disabled=${_}
        aria-pressed=${String(e.shared)} onClick=${y}>${r(e.shared?"unshare":"share")}</button>`}
    </div>`}
    ${g}
  </li>`}function _n({one:e,question:t,frame:n,t:s}){return l`<p class="said">${e.year_text&&l`<strong class="when">${e.year_text}</strong>`}${e.text}</p>
    <${F} question=${t} values=${e.fields} frame=${n} t=${s} />
    ${e.via&&l`<p class="by from-paper">${s("from_paper")}</p>`}
    ${e.by&&l`<p class="by">${s("written_by",{name:e.by})}</p>`}`}function js({answer:e,question:t,frame:n,t:s,busy:o,later:r,choose:a,onEdit:i}){let c=()=>{let d=[...new Set(e.versions.map(u=>u.text).filter(Boolean))];i({...e,text:d.join(`
`)})};return l`<li class="answer conflict">
    <p class="note">${s(e.versions.some(d=>d.via)?"conflict_paper":"conflict")}</p>
    ${e.versions.map(d=>l`<div class="version" key=${d.entry}>
        <${_n} one=${d} question=${t} frame=${n} t=${s} />
        <button class="button" disabled=${o} onClick=${()=>a(d.entry)}>${s("choose")}</button>
      </div>`)}
    <button class="button quiet" disabled=${o} onClick=${c}>${s("merge")}</button>
    ${r}
  </li>`}var Ns={next:"",situation:"why"};function fn({item:e,text:t,fields:n={}},s){let o=["",...s.fields.filter(c=>c.kind==="text"||c.kind==="line").map(c=>c.id)],a=[["",t],...Object.entries(n)].filter(([,c])=>c&&typeof c=="string").map(([c,d])=>({key:`${e}:${c}`,item:e,box:Ns[c]??c,words:d})),i=a.filter(c=>o.includes(c.box)).sort((c,d)=>o.indexOf(c.box)-o.indexOf(d.box));return i.length?i:a.map(c=>({...c,box:""}))}var Pe=({text:e,fields:t},n)=>[n?(t||{})[n]:e].find(s=>typeof s=="string")||"",mn=(e,t)=>["",...Object.keys(e.fields||{})].find(n=>Pe(e,n).includes(t)),hn=({fields:e},t,n)=>t?{fields:{...e,[t]:n}}:{text:n},st=(e,t)=>Object.keys(e).some(n=>n.startsWith(`${t}:`));function Te(e,t){if(e.put)return e.put;let n=t.filter(o=>(e.from||[]).includes(o.item)),s=Object.fromEntries(n.map(({key:o,words:r})=>[o,mn(e,r)]).filter(([,o])=>o!==void 0));for(let{key:o,item:r,box:a}of n)st(s,r)||(s[o]=a);return s}function gn(e,{key:t,item:n,words:s},o,r){let a=[Pe(e,o).trim(),s].filter(Boolean).join(`
`);return{...hn(e,o,a),put:{...r,[t]:o},from:[...new Set([...e.from||[],n])]}}function bn(e,{key:t,words:n},s){let{[t]:o,...r}=s,[a,...i]=Pe(e,o).split(n),c=i.length?[a,i.join(n)].map(d=>d.trim()).filter(Boolean).join(`
`):a;return{...hn(e,o,c),...kn(e,s,r)}}function yn(e,t,n){let s=([o,r])=>{let a=t.find(i=>i.key===o);return[o,Pe(e,r).trim()||!a?r:mn(e,a.words)]};return kn(e,n,Object.fromEntries(Object.entries(n).map(s).filter(([,o])=>o!==void 0)))}var kn=({from:e},t,n)=>({put:n,from:(e||[]).filter(s=>!st(t,s)||st(n,s))});var Is=["sure","about","decade","unknown"];function vn(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function wn({question:e,asked:t,draft:n,change:s,t:o}){let[r,a]=x(t||!!n.digits||n.how==="unknown");if(!r)return l`<button type="button" class="button quiet add-year" onClick=${()=>a(!0)}>
      ${o("add_year")}
    </button>`;let i=t?e.text:o("year_of_it");return l`<div class="year">
    ${!t&&l`<label class="label" for="year">${i}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?i:void 0} placeholder=${o("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>s({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${o("year_how")}>
      ${Is.map(c=>l`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${Ms(n,c)} onClick=${()=>s(Ls(n,c))}>
          ${o(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var Ms=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Ls=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Bs=10,xn=e=>({item:e||A(),id:A(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function Sn(e){let{question:t,about:n,edited:s,single:o,behalf:r,offers:a,links:i,frame:c,page:d,t:u,onTyping:p,onSaved:m,onCancel:$}=e,_=`${r?`${r}/`:""}${t.id}:${n||""}:${s?s.item:""}`,g=()=>L(c.visit,_)??(s?Us(s):xn(o)),[h,y]=x(g),[f,b]=x(""),[v,I]=x(null),[B,H]=x(""),w=W(null),q=W(h),M=ae(d),j=!!(h.text.trim()||h.digits.trim()||h.how==="unknown"||le(h.fields));C(()=>p(j),[j]),C(()=>()=>p(!1),[]),C(()=>{s&&w.current&&w.current.focus(),h.sending&&ee(h)},[]),oe(()=>{let k=g();k.id!==q.current.id&&(O(k),k.sending&&ee(k))});let O=k=>{q.current=k,y(k)},P=k=>{O(k),V(c.visit,_,k)},Z=(a||[]).flatMap(k=>fn(k,t)),J=k=>{let D={...q.current,...k};P({...D,...yn(D,Z,Te(D,Z)),id:A(),sending:null}),I(null),b(f==="error"?f:"")},N=(k,D)=>{let ie=k.tried.filter(Gn=>Gn!==k.id).slice(-Bs),zn={id:k.id,item:k.item,base:[...k.base,...ie],question:t.id,about:n,text:k.text,year:vn(k,u),confirmed:D,fields:Qt(t,k.fields),from:k.from,pressed_at:c.activity,...r?{behalf:r}:{}},dt={...k,tried:[...ie,k.id],sending:zn};P(dt),ee(dt)},ee=async k=>{b("saving"),I(null);let D=await X(d,c.visit,_,k.sending);if(q.current.id===k.id){if(D.ok&&!D.ask){O(L(c.visit,_)??xn(o)),b("saved"),m(D.saved);return}O({...q.current,sending:null}),I(D.ask||null),b(D.ask?"":D.error||"unsent")}},he=k=>{let D=Te(q.current,Z),ie=k.key in D;J(ie?bn(q.current,k,D):gn(q.current,k,B||k.box,D))},Fn=k=>{let D=q.current.from||[];J({from:D.includes(k)?D.filter(ie=>ie!==k):[...D,k]})},Vn=k=>{N({...h,how:"typed",digits:k,id:A()})},ce=f==="saving"&&!M,Jn=()=>{P({...q.current,id:A(),sending:null}),b("")},Ie=Array.from(h.text).length-c.longest,ue=t.answer==="year";return l`<form class="composer" onFocusIn=${({target:k})=>Hs(k,H)} onSubmit=${k=>{k.preventDefault(),N(h)}}>
    <fieldset disabled=${ce}>
      ${(ue||t.phase==="recall")&&l`<${wn} question=${t} asked=${ue} draft=${h}
        change=${J} t=${u} />`}
      ${ue&&l`<label class="label" for="story">${u("story")}</label>`}
      ${t.answer!=="none"&&l`<${Zt} pieces=${Z} put=${Te(h,Z)} into=${B} name=${k=>Ws(t,k)} press=${he} t=${u} />
      ${t.words&&l`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${w} id="story" rows=${ue||t.words?2:4} lang="th"
        aria-label=${ue||t.words?void 0:t.text}
        value=${h.text} onInput=${k=>J({text:k.target.value})}></textarea>`}
      <${Gt} question=${t} values=${h.fields||{}} change=${J} frame=${c} t=${u} disabled=${ce}>
        ${i&&l`<${en} links=${i} draft=${h} link=${Fn} t=${u} />`}<//>
    </fieldset>
    ${Ie>0&&l`<p class="note bad">${u("too_long",{n:Ie})}</p>`}
    ${v&&l`<${Fs} ask=${v} t=${u} suggest=${Vn} confirm=${()=>N(h,v.doubt)}
      again=${()=>{I(null),J({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(ce?"later":f==="saved"?"good":"")} role="status">
      ${Rs(f,j,ce,u)}
    </p>
    <div class="row">
      ${ce?l`<button type="button" class="button" onClick=${Jn}>${u("take_back")}</button>`:l`<button class="button primary" disabled=${f==="saving"||Ie>0}>
            ${u(s?"save_change":"save_answer")}
          </button>`}
      ${s&&l`<button type="button" class="button quiet"
        onClick=${()=>{K(c.visit,_),$()}}>${u("cancel")}</button>`}
    </div>
  </form>`}function Hs({id:e},t){e==="story"&&t(""),e.startsWith("part-")&&t(e.slice(5))}var Ws=(e,t)=>(t?e.fields.find(n=>n.id===t).text:e.words).split(" (")[0];function Rs(e,t,n,s){return e==="saving"?s(n?"sent_later":"saving"):e==="saved"&&!t?s("saved"):e==="unsent"?l`<span class="bad">${s("not_saved")}</span>`:e&&e.what?l`<span class="bad">${e.what} · ${e.do}</span>`:t?s("draft_kept"):""}function Us(e){let t=e.typed?"typed":"sure",{item:n,base:s,text:o,typed:r,fields:a,from:i}=e;return{item:n,id:A(),base:s,tried:[],text:o,how:t,digits:r,fields:a||{},from:i||[]}}function Fs({ask:e,t,suggest:n,confirm:s,again:o}){let r=W(null);return C(()=>r.current.scrollIntoView({block:"center"}),[]),l`<div class="ask" role="alert" ref=${r}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(a=>l`<button type="button" class="button" onClick=${()=>n(a)}>
        ${t("ask_yes",{year:a})}
      </button>`)}
    ${e.may_confirm&&l`<button type="button" class="button" onClick=${s}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${o}>${t("ask_again")}</button>
  </div>`}function re(e){let{question:t,about:n,aboutName:s,add:o,again:r,links:a,under:i,offers:c,begin:d,heading:u,state:p,frame:m,page:$,t:_,onTyping:g,moved:h,say:y}=e,[f,b]=x(null),v=()=>!!(o&&L(m.visit,`${t.id}:${n||""}:`)),[I,B]=x(v);oe(()=>v()&&B(!0));let H=t.by==="person",w=p.answers.filter(N=>N.question===t.id&&(N.about||"")===(n||"")&&(!H||N.own)),M=t.single&&w.length>0||t.most>0&&w.length>=t.most,j=!I&&(r||o&&w.length>0),O=async(N,ee)=>{let he=await $.call("restore",{id:A(),item:N,entry:ee});y(he.ok?{words:_("restored")}:he)},P=N=>{b(N),o&&scrollTo(0,0)},Z=(N,ee)=>y({words:_("deleted"),undo:()=>O(N,ee)}),J=N=>{f&&f.base.length?y({words:_("saved"),undo:()=>O(f.item,N)}):(f||h||o)&&y({words:_("saved")}),b(null),B(!1)};return l`<section class="question" aria-labelledby="asked">
    ${s&&l`<p class="about">${_("gallery_about",{name:s})}</p>`}
    ${t.under&&l`<p class="under">${t.under}</p>`}
    <h2 id="asked">${t.num&&l`<span class="num">${t.num}</span>`} ${t.text}</h2>
    ${t.extra&&l`<p class="gentle">${_("extra")}</p>`}
    ${H&&l`<p class="note own-only">${_(t.sensitive?"own_sensitive":"own_only")}</p>`}
    ${d&&d(f,P)}
    ${!M&&!f&&j&&o&&l`<button class="button primary add-line" onClick=${()=>B(!0)}>${o}</button>`}
    ${(f||!M&&!j)&&l`<${Sn} key=${t.id+n+(f?f.item:"")} question=${t} about=${n}
      edited=${f} single=${p.single&&p.single[t.id]} frame=${m}
      offers=${c||p.offers&&p.offers[t.id]} links=${a} page=${$} t=${_} onTyping=${g}
      onSaved=${J} onCancel=${()=>b(null)} />`}
    <h3>${H?_("my_answers"):_(u||"our_answers",{n:w.length})}</h3>
    ${w.length===0&&l`<p class="gentle">${_("no_answers")}</p>`}
    <ul class="answers">
      ${[...w].reverse().map(N=>l`<${pn} key=${N.item} answer=${N} under=${i} page=${$} t=${_}
          question=${t} frame=${m} onEdit=${P} onDeleted=${Z} onError=${y} />`)}
    </ul>
    ${r&&j&&!f&&l`<button class="button" onClick=${()=>B(!0)}>${_("add_one")}</button>`}
  </section>`}function Cn(e,t,n,s,o){if(!t||!n)return[];let r=a=>JSON.stringify((t.fields||{})[a])===JSON.stringify((n.fields||{})[a]);return tt(e,t.fields,s,o).filter(a=>!r(a.id))}function On({question:e,behalf:t,frame:n,state:s,page:o,t:r,say:a}){let i=s.answers.filter(c=>c.question===e.of);return l`<section class="ticks-step" aria-labelledby="asked"><h2 id="asked">${e.text}</h2>
    ${!i.length&&l`<p class="gentle">${r("ticks_none")}</p>`}
    ${i.map(c=>l`<${Vs} key=${c.item} answer=${c} question=${e} behalf=${t} frame=${n} state=${s}
      page=${o} t=${r} say=${a} />`)}
  </section>`}function Vs({answer:e,question:t,behalf:n,frame:s,state:o,page:r,t:a,say:i}){let{press:c,waiting:d}=R(r,s,i),u=`tick:${t.id}:${e.item}:`,p=o.answers.find(f=>f.question===t.id&&f.of===e.item),m=p&&p.fields||{},$=p&&p.from||[],_=n&&p&&!p.via,g=(f,b)=>(d(`${u}${f}.`)||{on:b}).on,h=(f,b,v,I)=>{let B=g(f,I);return l`<button type="button" role="checkbox" key=${f} class="choice option" aria-checked=${String(B)}
      disabled=${!!(_||d(`${u}${f}.`))} onClick=${()=>c(`${u}${f}.`,"tick",{question:t.id,of:e.item,on:!B,...n?{behalf:n}:{},...v})}><span class="tick" aria-hidden="true"></span>
      <span lang="th">${b}</span></button>`},y=o.offers&&o.offers[t.id]||[];return l`<article class="ticked"><h3 lang="th">${e.text}</h3>
    ${_&&l`<p class="note">${a("typing_from_phone")}</p>`}
    ${t.fields.map(f=>{let b=f.options.filter(v=>g(v.id,(m[f.id]||[]).includes(v.id)));return l`<div key=${f.id} role="group" aria-label=${f.text}>
        <p class="label"><strong>${a("ticks_met",{n:b.length,all:f.options.length})}</strong></p>
        ${f.options.map(v=>h(v.id,v.text,{field:f.id,option:v.id},(m[f.id]||[]).includes(v.id)))}
      </div>`})}
    ${y.length>0&&l`<details class="offers"><summary class="choice">${a("ticks_from",{n:y.filter(f=>g(f.item,$.includes(f.item))).length})}</summary>
      ${y.map(f=>h(f.item,se(f),{from:f.item},$.includes(f.item)))}</details>`}
    <${U} waits=${d(u)} page=${r} t=${a} />
  </article>`}function Dn({state:e,t}){return l`<section><h2>${t("asked_title")}</h2>
    ${!e.asked.length&&l`<p class="gentle">${t("asked_none")}</p>`}
    <ul class="answers">${e.asked.map(n=>l`<li class="answer" key=${n.item}>
      <p class="said" lang="th">${n.text}</p><p class="by">${t("asked_by",{name:n.name})}</p></li>`)}</ul>
  </section>`}function je({questions:e,frame:t,state:n,t:s}){let o=n.before.filter(i=>e.some(c=>c.id===i.question)),r=n.answers.filter(i=>e.some(c=>c.id===i.question)),a=[...new Set([...o,...r].map(i=>i.item))];return a.length?l`<table class="compare"><thead><tr><th scope="col">${s("before")}</th><th scope="col">${s("after")}</th></tr></thead>
    <tbody>${a.map(i=>{let[c,d]=[o,r].map(p=>p.find(m=>m.item===i)),u=e.find(p=>p.id===(c||d).question);return l`<tr key=${i} class=${Js(c,d)?"":"changed"}>
        <td lang="th"><${qn} card=${c} other=${d} none=${s("pair_new")} question=${u} frame=${t} t=${s} /></td>
        <td lang="th"><${qn} card=${d} other=${c} none=${s("pair_gone")} question=${u} frame=${t} t=${s} /></td></tr>`})}</tbody></table>`:l`<p class="gentle">${s("ours_empty")}</p>`}var Js=(e,t)=>e&&t&&JSON.stringify([e.text,e.fields])===JSON.stringify([t.text,t.fields]);function qn({card:e,other:t,none:n,question:s,frame:o,t:r}){return e?l`<p class="said">${e.text}</p>
    ${Cn(s,e,t,o,r).map(a=>l`<p class="part-said" key=${a.id}>
      <span class="gentle">${a.label}</span> ${a.words}</p>`)}`:l`<span class="gentle">${n}</span>`}function rt({frame:e,state:t,t:n}){let{able:s=[],measured:o=[]}=t.again,r=e.questions.filter(i=>i.under&&t.answers.some(c=>c.question===i.id)),a=i=>e.questions.find(c=>c.id===i);return l`<section class="shows"><h2>${n("again_situation")}</h2>
    ${!r.length&&l`<p class="gentle">${n("again_no_situation")}</p>`}
    ${r.map(i=>l`<article key=${i.id}><p><strong>${i.text}</strong></p>
      <${F} question=${i} values=${t.answers.find(c=>c.question===i.id).fields} frame=${e} t=${n} /></article>`)}
    <h2>${n("again_able")}</h2>
    ${!s.length&&l`<p class="gentle">${n("again_no_able")}</p>`}
    ${s.map(({question:i,mean:c,n:d})=>l`<article key=${i}><p>${a(i).text}</p>
      <p><strong>${n("again_mean",{mean:c,n:d,all:a(i).fields[0].levels})}</strong></p></article>`)}
    ${o.map(({instrument:i,...c})=>l`<article key=${i}>
      <p>${e.instruments.find(d=>d.id===i).title}</p><p><strong>${n("again_measured",c)}</strong></p></article>`)}</section>`}function En(e){let{question:t,frame:n,state:s,t:o}=e,r=s.offers[t.id]||[],a=r.filter(c=>!s.answers.some(d=>ot(d,c))),i=(c,d)=>l`
    ${c&&r.filter(u=>c.from.includes(u.item)).map(u=>l`<p class="note" lang="th" key=${u.item}>
      <strong>${o("again_was")}</strong> ${u.text}</p>`)}
    <details class="offers" key="data"><summary class="choice">${o("again_data")}</summary><${rt} ...${e} /></details>
    ${!c&&a.length>0&&l`<h3>${o("again_goals",{n:a.length})}</h3>
      <ul class="answers">${a.map(u=>l`<li class="answer" key=${u.item}>
        <p class="said" lang="th">${u.text}</p>
        <${F} question=${t} values=${u.fields} frame=${n} t=${o} />
        <button class="button primary" onClick=${()=>d(zs(u,s))}>${o("again_begin")}</button></li>`)}</ul>`}`;return l`<${re} ...${e} again=${r.length>0} begin=${i} heading="again_done" offers=${[]} />`}var ot=(e,t)=>e.from.includes(t.item),zs=(e,t)=>({item:t.again.to[e.item]||A(),base:[],text:e.text,typed:"",fields:e.fields,from:[e.item]});function An({question:e,frame:t,state:n,t:s}){let o=n.answers.filter(p=>p.question===e.id),r=(n.offers[e.id]||[]).map(p=>({...p,question:e.id})),a=r.flatMap(p=>{let m=o.filter($=>ot($,p));return m.length?m.map($=>[p,$]):[[p,p]]}),i=o.filter(p=>!r.some(m=>ot(p,m))).map(p=>[null,p]),c=[...a,...i].map((p,m)=>p.map($=>$&&{...$,item:m})),[d,u]=[0,1].map(p=>c.map(m=>m[p]).filter(Boolean));return l`<${je} questions=${[e]} frame=${t} state=${{before:d,answers:u}} t=${s} />`}function Pn({frame:e,go:t,...n}){let{t:s}=n,{surveys:o,questionnaires:r}=e,a=i=>i.map(c=>l`<${Qs} key=${c.id} one=${c} frame=${e} ...${n} />`);return l`<section class="measures"><h2>${s("m_surveys")}</h2>
    ${o.map(i=>l`<article class="measure" key=${i.id}><h3>${i.num} ${i.title}</h3>
      ${e.here[i.id]?l`<p class="gentle">${s("q_here")}</p>
            ${a(r.filter(c=>c.survey===i.id))}
            ${e.instruments.some(c=>e.here[i.id].includes(c.id))&&l`<button class="button wide"
              onClick=${()=>t(0)}>${s("q_scale")}</button>`}`:l`<${Gs} survey=${i} t=${s} />`}</article>`)}
    ${r.filter(i=>!i.survey).map(i=>l`<article class="measure" key=${i.id}>${a([i])}</article>`)}
  </section>`}var Gs=({survey:e,t})=>l`<p class="gentle">${e.needs_internet&&t("m_internet")}${e.sensitive&&l` · ${t("m_personal")}`}</p>
  ${e.url?l`<a class="button wide" href=${e.url} target="_blank" rel="noopener noreferrer">${t("m_open")}</a><p class="gentle">${e.url}</p>`:l`<p class="note">${t("m_no_link")}</p>`}`;function Qs({one:e,state:t,t:n,...s}){let o=u=>(t.filled[e.id]||{})[u]||{},r=u=>L(s.frame.visit,`filled:${e.id}:${u}`),[a,i]=x(()=>e.whens.find(r)??null),c=e.whens.some(u=>Object.keys(o(u)).length),d=async()=>{let u=await s.page.call("empty",{instrument:e.id});s.say(u.ok?{words:n("m_withdrawn")}:u)};return l`<h4>${e.title}</h4><p class="gentle">${n(`q_by_${e.by}`)}</p>
    ${a!==null?l`<${Ys} key=${a} one=${e} when=${a} now=${o(a)} t=${n} close=${()=>i(null)} ...${s} />`:l`${e.whens.map(u=>l`<button key=${u} class="button wide" onClick=${()=>i(u)}>
            ${u&&`${n(`m_${u}`)}: `}${n(Object.keys(o(u)).length?"q_change":"q_open")}</button>
            <p class="gentle">${n("q_answered",{n:Object.keys(o(u)).length,all:e.items.length})}</p>`)}
          ${c&&e.by==="person"&&l`<button class="button quiet wide" onClick=${d}>${n("q_empty")}</button>`}
          <p class="gentle">${n("m_source",{words:e.source})}</p>
          ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}`}function Ys({one:e,when:t,now:n,frame:s,page:o,t:r,onTyping:a,say:i,close:c}){let d=`filled:${e.id}:${t}`,[u,p]=x(()=>L(s.visit,d)||{answers:{}}),[m,$]=x(!1),_=ae(o),g=Object.keys(u.answers).length>0;C(()=>{if(g)return a(!0),()=>a(!1)},[g]),C(()=>{u.sending&&v(u.sending)},[]);let h=w=>{p(w),V(s.visit,d,w)},y=(w,q)=>h({...u,id:null,sending:null,answers:{...u.answers,[w]:q}}),f=w=>w.id in u.answers?u.answers[w.id]:n[w.id],b=e.items.filter(w=>w.kind==="number"&&!Tn(w,f(w))).length,v=async w=>{$(!0);let q=await X(o,s.visit,d,w);if($(!1),!q.ok)return i(q);i({words:r("q_saved")}),c()},I=()=>{let w=e.items.filter(O=>O.id in u.answers),q=Object.fromEntries(w.map(O=>[O.id,eo(O,u.answers[O.id])])),M=u.id||A(),j={command:"fill",id:M,instrument:e.id,when:t,answers:q,agreed:e.by==="person"};h({...u,id:M,sending:j}),v(j)},B=()=>{K(s.visit,d),c()},H=e.by!=="person"||u.agreed||Object.keys(n).length>0;return l`${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map(w=>l`<div class="asked-one composer" key=${w.id}>
      <${Xs[w.kind]||Ee.choice} field=${w} value=${f(w)} t=${r} disabled=${m} set=${q=>y(w.id,q)} />
      ${w.kind==="choices"&&l`<p class="gentle">${r("q_choices")}</p>`}
      ${w.personal&&l`<p class="note">${r("q_personal")}</p>`}</div>`)}
    ${e.by==="person"&&l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(H)} disabled=${m}
      onClick=${()=>h({...u,agreed:!H})}><span class="tick" aria-hidden="true"></span><span>${r("q_agree")}</span></button>`}
    ${b>0&&l`<p class="note" role="status">${r("q_fix",{n:b})}</p>`}
    ${m&&!_&&l`<p class="note later" role="status">${r("sent_later")}</p>`}
    <button class="button primary wide" disabled=${m||!g||b>0||!H} onClick=${I}>${r("q_send")}</button>
    <button class="button quiet wide" disabled=${m} onClick=${B}>${r("q_close")}</button>`}function Ks({field:e,value:t,set:n,t:s,disabled:o}){let r=!Tn(e,t);return l`<div class="part"><label class="label" for=${`part-${e.id}`}>${e.text}</label>
    <input id=${`part-${e.id}`} class="line" inputmode=${e.least<0?"text":"decimal"} autocomplete="off" value=${t??""}
      aria-invalid=${String(r)} disabled=${o} onInput=${a=>n(a.target.value)} />
    <p class=${r?"note confirm":"gentle"} role=${r&&"alert"}>${s("q_between",e)}</p></div>`}var Xs={text:Ee.text,number:Ks},Zs=e=>e.replace(/[\u0e50-\u0e59]/g,t=>t.charCodeAt(0)-3664).replace(/[\s,]/g,""),it=e=>Zs(String(e??"")),Tn=({least:e,most:t},n)=>{let s=it(n);return!s||/^-?\d+(\.\d+)?$/.test(s)&&Number(s)>=e&&Number(s)<=t},eo=(e,t)=>e.kind!=="number"?t:it(t)?Number(it(t)):null;var to=["attendance","contact","happiness","research"],jn=async(e,t,n,s)=>{let o=await e.call(n,s);return o.ok||t(o),o.ok};function Nn({own:e,page:t,t:n,say:s}){let[o,r]=x(!1);if(o||e.answered)return null;let a=i=>{let c=document.querySelector(".own-data");r(!0),jn(t,s,"agree",{}),i&&(c.open=!0,c.scrollIntoView())};return l`<section class="own-ask" aria-label=${n("own_link")}><p>${n("own_ask")}</p>
    <div class="row"><button class="button" onClick=${()=>a(!0)}>${n("own_ask_open")}</button>
      <button class="button quiet" onClick=${()=>a(!1)}>${n("own_ask_later")}</button></div></section>`}function at({name:e,own:t,press:n,waiting:s,t:o}){let r=`own:${e}`,a=(s(r)||t.agreed)[e];return l`<button type="button" role="checkbox" class="choice option" aria-checked=${String(a)} disabled=${!!s(r)}
    onClick=${()=>n(r,"agree",{[e]:!a})}><span class="tick" aria-hidden="true"></span><span>${o(`own_${e}`)}</span></button>`}function no({own:e,page:t,t:n,say:s}){let[o,r]=x(e.contact);return l`<form class="part" onSubmit=${async i=>{i.preventDefault(),o.trim()!==e.contact&&await jn(t,s,"reach",{words:o})&&s({words:n("saved")})}}><label class="label" for="reach">${n("own_reach")}</label>
    <input id="reach" class="line" lang="th" autocomplete="off" maxlength="100" value=${o} onInput=${i=>r(i.target.value)} />
    <button class="button" disabled=${o.trim()===e.contact}>${n("save")}</button></form>`}function In({own:e,frame:t,page:n,t:s,say:o}){let[r,a]=x(!1),{press:i,waiting:c}=R(n,t,o),d=p=>a(!1)||i("own:erase","ask_to_erase",{asked:p}),{asked:u}=c("own:erase")||e;return l`<details class="own-data"><summary class="button quiet">${s("own_link")}</summary>
    <p>${s("own_free")}</p>
    <p class="label">${s("own_agree")}</p>
    ${to.map(p=>l`<${at} key=${p} name=${p} own=${e} press=${i} waiting=${c} t=${s} />
      ${p==="contact"&&e.agreed.contact&&l`<${no} own=${e} page=${n} t=${s} say=${o} />`}`)}
    ${e.erased&&l`<p class="note">${s("own_erased",{at:e.erased})}</p>`}
    ${u?l`<p class="note">${s("own_erase_asked")}</p><button class="button quiet"
          disabled=${!!c("own:erase")} onClick=${()=>d(!1)}>${s("own_erase_back")}</button>`:!r&&l`<button class="button quiet" disabled=${!!c("own:erase")} onClick=${()=>a(!0)}>${s("own_erase")}</button>`}
    ${r&&!u&&l`<div class="ask"><p>${s("own_erase_what")}</p><p>${s("own_erase_leaves")}</p>
      <button class="button" onClick=${()=>d(!0)}>${s("own_erase_ask")}</button>
      <button class="button quiet" onClick=${()=>a(!1)}>${s("cancel")}</button></div>`}
    <${U} waits=${c("own:")} page=${n} t=${s} />
  </details>`}function Ln({frame:e,...t}){let{t:n}=t;return l`<section class="measures"><h2>${n("m_title")}</h2><p class="note">${n("m_free")}</p>
    ${e.instruments.map(s=>l`<${so} key=${s.id} one=${s} frame=${e} ...${t} />`)}</section>`}var Mn=e=>({when:e,answers:{},code:""});function so({one:e,frame:t,state:n,page:s,t:o,onTyping:r,say:a}){let i=n.measures[e.id],c=`measure:${e.id}`,[d,u]=x(()=>L(t.visit,c)),[p,m]=x(!1);oe(()=>u(L(t.visit,c))),C(()=>(r(!!d),()=>r(!1)),[!!d]);let $=b=>{u(b),b?V(t.visit,c,b):K(t.visit,c)},_=b=>$({...Mn(b),answers:(i[b]||{}).answers||{}}),g=l`<${at} name="happiness" own=${n.own} ...${R(s,t,a)} t=${o} /><p class="gentle">${o("m_consent")}</p>`,h=n.own.agreed.happiness,y=i.before.answers||i.after.answers,f=()=>{$(null),scrollTo(0,0)};return l`<article class="measure"><h3>${e.title}</h3>
    ${p?l`<p class="note good" role="status">${o("m_skipped")}</p>
          <button class="button quiet" onClick=${()=>m(!1)}>${o("m_back")}</button>`:!h||!d&&!y?l`<${oo} tick=${g} agreed=${h} t=${o} begin=${()=>$(d||Mn("before"))} skip=${()=>m(!0)} />`:d?l`<${ro} one=${e} mine=${i} draft=${d} keep=${$} frame=${t} place=${c} page=${s} t=${o}
              say=${a} saved=${f} />`:l`<${ao} one=${e} mine=${i} t=${o} open=${_} tick=${g} />`}
    ${!p&&!d&&l`<p class="gentle">${o("m_items",{n:e.items.length})} · ${o("m_source",{words:e.source})}</p>
      ${e.certainty==="unconfirmed"&&e.confirm&&l`<p class="note confirm">${e.confirm}</p>`}`}
    ${h&&d&&!p&&l`<button class="button quiet wide" onClick=${()=>{$(null),m(!0)}}>
      ${o("m_skip")}</button>`}
  </article>`}function oo({tick:e,agreed:t,t:n,begin:s,skip:o}){return l`<button class="button wide" onClick=${o}>${n("m_skip")}</button>${e}
    <button class="button primary wide" disabled=${!t} onClick=${s}>${n("m_begin")}</button>
    ${!t&&l`<p class="gentle">${n("m_tick")}</p>`}`}function ro({one:e,mine:t,draft:n,keep:s,frame:o,place:r,page:a,t:i,say:c,saved:d}){let u=e.items.filter(g=>!(g.id in n.answers)).length,p=g=>s({...n,id:null,sending:null,...g}),m=(g,h)=>p({answers:{...n.answers,[g]:h}}),$=()=>{let{when:g,answers:h,code:y}=n,f=n.id||A(),b={command:"measure",pressed_at:o.activity,id:f,instrument:e.id,when:g,answers:h,code:y};s({...n,id:f,sending:b})};C(()=>{n.sending&&_(n)},[n.sending]);let _=async g=>{let h=await X(a,o.visit,r,g.sending),y=L(o.visit,r);if(!(y&&y.id!==g.id)){if(h.ok)return d();s({...g,sending:null}),c(h)}};return l`<${io} draft=${n} change=${p} mine=${t} t=${i} />
    ${e.intro&&l`<p>${e.intro}</p>`}
    ${e.items.map((g,h)=>l`<div class="part asked-one" role="radiogroup" key=${g.id} aria-label=${g.text}>
      <p class="label"><span class="num">${h+1}</span> ${g.text}</p>
      <div class="responses">${e.responses.map((y,f)=>{let b=e.values[f];return l`<button type="button" role="radio" key=${y} class="choice" aria-checked=${String(n.answers[g.id]===b)}
          onClick=${()=>m(g.id,b)}>${y}</button>`})}</div></div>`)}
    ${t.before.coded&&n.when==="before"||t.after.coded&&n.when==="after"?l`<p class="gentle">${i("m_coded")}</p>`:l`<label class="label" for="code">${i("m_code")}</label>
          <input id="code" class="line" autocomplete="off" value=${n.code} onInput=${g=>p({code:g.target.value})} />
          <p class="gentle">${i("m_code_hint")}</p>`}
    ${u>0&&l`<p class="note" role="status">${i("m_left",{n:u})}</p>`}
    <${U} waits=${n.sending} page=${a} t=${i} />
    <button class="button primary wide" disabled=${n.sending||u===e.items.length} onClick=${$}>${i("m_save")}</button>`}function io({draft:e,change:t,mine:n,t:s}){let o=r=>t({when:r,answers:(n[r]||{}).answers||e.answers});return l`<div class="part" role="radiogroup" aria-label=${s("m_when")}><p class="label">${s("m_when")}</p>
    <div class="responses">${["before","after"].map(r=>l`<button type="button" role="radio" key=${r} class="choice"
      aria-checked=${String(e.when===r)} onClick=${()=>o(r)}>${s(`m_${r}`)}</button>`)}</div></div>`}function ao({one:e,mine:t,t:n,open:s,tick:o}){let r=["before","after"].filter(a=>t[a].answers);return l`<div class="result" role="status"><h4>${n("m_result")}</h4>
    ${r.map(a=>l`<${lo} key=${a} one=${e} when=${a} result=${t[a]} t=${n} />`)}
    ${t.change!==null&&l`<p>${n("m_change",{n:t.change>0?`+${t.change}`:t.change})}</p>`}
    <p class="gentle">${n("m_only_me")} · ${n("m_not_a_doctor")}</p>
    <p class="help">${n("m_help")} <a class="button" href="tel:1323">${n("m_call")}</a></p></div>
    ${["before","after"].map(a=>l`<button class="button quiet wide" key=${a} onClick=${()=>s(a)}>
      ${n(`m_${a}`)}: ${n(t[a].answers?"m_change_answers":"m_begin")}</button>`)}
    ${o}`}function lo({one:e,when:t,result:n,t:s}){let o=e.values[e.values.length-1]*e.items.length;return l`<p><strong>${s(`m_${t}`)}</strong><br />
    ${e.kind!=="scale"?s("m_thanks"):n.total===null?s("m_no_score",{n:n.missing.length}):l`<span class="score">${s("m_score",{n:n.total,all:o})}</span><br />${n.band}`}</p>`}var Bn="samut:closed";function Hn({state:e,page:t,t:n,say:s}){let{announced:o,called:r,pause:a}=e,[i,c]=x(co),d=()=>{c(o.id);try{sessionStorage.setItem(Bn,o.id)}catch{}},u=async()=>{let p=await t.call("came");p.ok||s(p)};return l`<div role="status">
    ${r&&l`<div class="notice call"><strong>${n("called")}</strong>
      <button class="button primary" onClick=${u}>${n("came")}</button></div>`}
    ${o.text&&o.id!==i&&l`<div class="notice"><p><strong>${n("announced")}</strong>
      <span lang="th">${o.text}</span></p><button class="button" onClick=${d}>${n("close")}</button></div>`}
    ${a.text&&l`<div class="notice rest"><p><strong lang="th">${a.text}</strong> <span>${n("pause_time",{time:a.time})}</span></p></div>`}
  </div>`}function co(){try{return sessionStorage.getItem(Bn)}catch{return""}}var Ne="plan_goal";function Wn({questions:e,frame:t,state:n,page:s,t:o,onTyping:r,moved:a,say:i}){let[c,d]=x(""),u=$=>{d($),scrollTo(0,0)},p=e.find($=>$.id===c),m={frame:t,state:n,page:s,t:o};return p?l`<div class="plan-row">
    <button class="button quiet" onClick=${()=>u("")}>${o("plan_back")}</button>
    <${p.id===Ne?_o:fo} question=${p} onTyping=${r} moved=${a} say=${i} ...${m} />
  </div>`:l`<${uo} questions=${e} go=${u} ...${m} />`}function uo({questions:e,go:t,frame:n,state:s,t:o}){let r=e.find(u=>u.id===Ne),a=u=>s.answers.filter(p=>p.question===u),i=s.plan.rows.filter(u=>u.heading||e.some(p=>p.id===u.question)),c=i.filter(u=>!u.heading),d=c.filter(u=>a(u.question).length);return l`<section class="plan-home">
    ${r&&l`<div class="plan-goals"><h2>${r.text}</h2>
      ${a(r.id).length===0&&l`<p class="gentle">${o("plan_goals_none")}</p>`}
      <ol>${a(r.id).map(u=>l`<li key=${u.item} lang="th">${u.text}</li>`)}</ol>
      <button class="button" onClick=${()=>t(r.id)}>${o(a(r.id).length?"plan_goals_edit":"plan_goals_add")}</button>
    </div>`}
    <h2>${o("plan_rows")}</h2>
    <p class="plan-filled">${o("plan_filled",{n:d.length,all:c.length})}</p>
    <div class="progress" aria-hidden="true">${c.map(u=>l`<span key=${u.question}
      class=${a(u.question).length?"past":""} />`)}</div>
    <ul class="plan-rows">${i.map(u=>l`<li key=${u.question}>${u.heading?l`<h3><span class="num">${u.num}</span> ${u.text}</h3>`:l`<button class="choice plan-choice" onClick=${()=>t(u.question)}>
          <span><span class="num">${u.num}</span> ${u.text}</span>
          <${po} lines=${a(u.question).length} draft=${$o(L(n.visit,`${u.question}::`))} t=${o} />
        </button>`}</li>`)}</ul>
  </section>`}var $o=e=>e&&(e.text.trim()||le(e.fields));function po({lines:e,draft:t,t:n}){return t?l`<strong class="plan-count draft">${n("plan_draft")}</strong>`:e?l`<strong class="plan-count good">${n("plan_lines",{n:e})}</strong>`:l`<span class="plan-count gentle">${n("plan_lines_none")}</span>`}function _o(e){let{question:t,state:n,t:s}=e,o=n.answers.filter(r=>r.question===t.id).length;return l`<p class="note">${s(o>=t.most?"plan_goals_full":"plan_goals_most",{n:t.most})}</p>
    <${re} ...${e} />`}var Rn=(e,t)=>({...e,fields:e.fields.filter(n=>!t.includes(n.id))});function fo(e){let{question:t,state:n,t:s}=e,o=n.offers&&n.offers[t.id]||[];return l`<${re} ...${e} add=${s("plan_add")} heading="plan_here"
    offers=${o.filter(r=>r.question!==Ne)} links=${o.filter(r=>r.question===Ne)}
    under=${r=>l`<${mo} thread=${n.plan.threads[r.item]} t=${s} />`} />`}function mo({thread:e,t}){return!e||!e.length?null:l`<details class="grew"><summary class="choice">${t("plan_thread",{n:e.length})}</summary>
    <ul>${e.map(n=>l`<li key=${n.item} style=${`margin-left:${(n.depth-1)*14}px`}>
      <span class="gentle">${t("plan_from_activity",{num:n.num})} · ${n.asked}</span>
      <span class="grew-words" lang="th">${se(n)||n.parts.map(s=>s.words).join(" · ")}</span></li>`)}</ul>
  </details>`}function ho(e){return[...e.filter(n=>n.year!=null).sort((n,s)=>n.year-s.year),...e.filter(n=>n.year==null)]}function lt({answers:e,questions:t,t:n,empty:s}){if(!e.length)return l`<p class="gentle">${s}</p>`;let o=Object.fromEntries(t.map(r=>[r.id,r.text]));return l`<ol class="timeline">
    ${ho(e).map(r=>l`<li key=${r.item} class=${r.year==null?"undated":""}>
        <span class="when">${r.year_text||n("year_unknown")}</span>
        <span class="what">${r.text||o[r.question]}</span>
        ${r.text&&l`<span class="asked">${o[r.question]}</span>`}
      </li>`)}
  </ol>`}var me=e=>`${e.phase}:${e.phase==="gallery"?e.rounds.number+e.rounds.mine:""}`;function go({frame:e,state:t,page:n,t:s}){let[o,r]=x({led:me(t),phase:t.phase,step:0}),[a,i]=x(null),c=W(!1),[,d]=x(0);sn(n,e.visit);let u=()=>r({led:me(t),phase:t.phase,step:0});C(()=>{o.led!==me(t)&&!c.current&&u()});let p=!c.current&&Un(t,e)?t.lead:"";C(()=>{p&&location.assign(`/a/${p}`)},[p]);let m=f=>{c.current=f,d(b=>b+1)},$=f=>{r({...o,step:f}),scrollTo(0,0)},_=bo(o.phase,t,e),g=_[Math.min(o.step,_.length-1)],h=o.led!==me(t),y={frame:e,state:t,page:n,t:s,onTyping:m,moved:h,go:$,say:i};return l`<div class="form" data-phase=${o.phase}>
    <div class="bar">
      <strong>${$t(o.phase,e,s)}</strong>
      <${Vt} timer=${t.timer} page=${n} t=${s} />
    </div>
    <${Hn} state=${t} page=${n} t=${s} say=${i} />
    <${ln} state=${t} frame=${e} page=${n} t=${s} say=${i} />
    <${Nn} own=${t.own} page=${n} t=${s} say=${i} />
    <${qo} steps=${_} now=${_.indexOf(g)} t=${s} />
    ${Un(t,e)&&l`<div class="moved" role="status"><p>${s("moved_activity")}</p>
      <a class="button primary" href=${`/a/${t.lead}`}>${s("moved_activity_go")}</a></div>`}
    ${h&&l`<${Eo} state=${t} frame=${e} t=${s} go=${u} />`}
    ${!h&&o.phase!==t.phase&&l`<button class="button" onClick=${u}>${s("now_at")}</button>`}
    <${xo} step=${g} at=${o} key=${o.phase+_.indexOf(g)+(g.about||"")} ...${y} />
    <${cn} key=${`deleted${o.phase}${_.indexOf(g)}`} questions=${ko(g,_)} about=${g.about}
      frame=${e} state=${t} page=${n} t=${s} say=${i} />
    <${Oo} steps=${_} now=${_.indexOf(g)} go=${$} t=${s} />
    ${o.phase===t.phase&&!h&&l`<${Ao} state=${t} frame=${e} t=${s}
      go=${f=>r({led:me(t),phase:f,step:0})} />`}
    <${In} own=${t.own} frame=${e} page=${n} t=${s} say=${i} />
    ${a&&l`<${Po} toast=${a} t=${s} close=${()=>i(null)} />`}
  </div>`}function bo(e,t,n){if(n.kind!=="memory")return e==="gallery"?wo(e,t,n):yo(e,t,n);let s=r=>n.questions.filter(a=>a.phase===r).map(a=>({question:a}));if(e==="recall"||e==="plenary")return[...s(e),{timeline:!0}];if(e!=="gallery")return[{waiting:!0}];let o=t.rounds.mine;return o?[{work:o},...s(e).map(r=>({...r,about:o})),{finish:!0}]:[{late:!0},...s("recall"),{timeline:!0}]}function yo(e,t,n){let s=n.phases.find(d=>d.id===e);if(!s)return[{waiting:!0}];if(s.board==="instruments")return[{measures:!0},{surveys:!0}];let o=n.questions.filter(d=>d.phase===(s.looks_at||e));if(s.board==="home")return[{home:!0}];let r=d=>n.questions.find(u=>u.id===d),a=n.questions.filter(d=>s.revises.includes(d.id)),i=[...o,...a];if(!s.shows.length&&!i.length)return[{look:!0}];if(s.board==="again")return[{data:!0},...o.map(d=>({goals:d})),{sides:o[0],ours:[]}];if(s.board==="plan"){let d=o.map(u=>Rn(u,t.plan.off));return[{plan:d},{ours:d}]}let c=d=>d.of?{ticks:d}:{question:d,again:a.includes(d),mates:!!s.looks_at};return[...s.shows.length?[{shows:s.shows}]:[],...a.length?[{asked:!0}]:[],...i.map(c),...i.length?[{ours:o.map(d=>d.of?r(d.of):d),again:a.filter(d=>!d.of)}]:[]]}var ko=(e,t)=>(e.question||e.goals?[e]:t).flatMap(vo),vo=e=>e.question||e.goals||e.plan||[];function wo(e,t,n){let s=t.rounds.mine,o=n.questions.filter(r=>r.phase===e);return s?[{work:s},...o.map(r=>({question:r,about:s})),{ours:o,again:[]}]:[{late:!0}]}var Un=(e,t)=>e.lead&&e.lead!==t.activity&&location.pathname.startsWith("/a/");function xo({step:e,at:t,moved:n,frame:s,state:o,page:r,t:a,onTyping:i,say:c,go:d}){if(e.question){let u=o.walk.find(p=>p.group===e.about);return l`<${re} question=${e.question} again=${e.again} about=${e.about} aboutName=${u&&u.name}
      frame=${s} state=${o} page=${r} t=${a} onTyping=${i} moved=${n} say=${c} />
      ${e.mates&&l`<${tn} question=${e.question} frame=${s} state=${o} t=${a} />`}`}return e.plan?l`<${Wn} questions=${e.plan} frame=${s} state=${o} page=${r} t=${a} onTyping=${i}
      moved=${n} say=${c} />`:e.data?l`<${rt} frame=${s} state=${o} t=${a} />`:e.goals?l`<${En} question=${e.goals} frame=${s} state=${o} page=${r} t=${a} onTyping=${i}
      moved=${n} say=${c} />`:e.measures?l`<${Ln} frame=${s} state=${o} page=${r} t=${a} onTyping=${i} say=${c} />`:e.surveys?l`<${Pn} frame=${s} state=${o} page=${r} t=${a} onTyping=${i} say=${c} go=${d} />`:e.ticks?l`<${On} question=${e.ticks} frame=${s} state=${o} page=${r} t=${a} say=${c} />`:e.asked?l`<${Dn} state=${o} t=${a} />`:e.work?l`<${So} work=${o.walk.find(u=>u.group===e.work)} frame=${s} t=${a} />`:e.home?l`<${nn} home=${o.home} frame=${s} t=${a} />`:e.look?l`<${ct} title=${a("look_title")} text=${a("look_text")} />`:e.shows?l`<${Xt} things=${e.shows} t=${a} />`:e.waiting?l`<${ct} title=${a("waiting_title")} text=${a("waiting_text")} />`:e.late?l`<${ct} title=${a("gallery_wait_title")}
      text=${a((s.kind==="memory"?"gallery_":"walk_")+(o.rounds.number?"late":"wait"))} />`:l`<${Co} phase=${t.phase} ours=${e.ours} again=${e.again} sides=${e.sides} frame=${s} state=${o} page=${r} t=${a} say=${c} />`}var ct=({title:e,text:t})=>l`<section class="waiting"><h2>${e}</h2><p>${t}</p></section>`;function So({work:e,frame:t,t:n}){return e?l`<section><h2>${n("gallery_of",{name:e.name})}</h2>
    ${t.kind==="memory"||!e.answers.length?l`<${lt} answers=${e.answers} questions=${t.questions} t=${n} empty=${n("gallery_empty")} />`:l`<${nt} questions=${t.questions} frame=${t} t=${n} answers=${e.answers} />`}</section>`:null}function Co({phase:e,ours:t,again:n=[],sides:s,frame:o,state:r,page:a,t:i,say:c}){let{press:d,waiting:u}=R(a,o,c),p=`done:${o.activity}:${e}.`,m=u(p),{done:$}=m||{done:r.done.includes(e)},_=r.answers.filter(g=>o.questions.some(h=>h.id===g.question&&h.phase==="recall"));return l`<section>
    ${t?l`<h2>${i(ut(t)?"mine_title":"ours_title")}</h2>
          ${s&&l`<${An} question=${s} frame=${o} state=${r} t=${i} />`}
          ${n.length>0&&l`<${je} questions=${n} frame=${o} state=${r} t=${i} />`}
          ${t.length>0&&l`<${nt} questions=${t} frame=${o} t=${i} walk=${r.walk}
            answers=${r.answers.filter(g=>t.some(h=>h.id===g.question)&&(g.own||!ut(t)))} />`}`:l`<h2>${i("timeline_title")}</h2>
          <${lt} answers=${_} questions=${o.questions} t=${i} empty=${i("timeline_empty")} />`}
    ${$&&l`<p class="note good">${i("done_words")}</p>`}
    <${U} waits=${m} page=${a} t=${i} />
    <button class=${"button "+($?"quiet":"primary")} disabled=${!!m}
      onClick=${()=>d(p,"done",{phase:e,done:!$})}>${i($?"done_no":"done_yes")}</button>
  </section>`}var ut=e=>e.length>0&&e.every(t=>t.by==="person");function qo({steps:e,now:t,t:n}){if(e.length<2)return null;let s=n("step",{n:t+1,all:e.length});return l`<div class="progress" role="progressbar" aria-label=${s} aria-valuemin="1" aria-valuenow=${t+1}
    aria-valuemax=${e.length} aria-valuetext=${s}>
    ${e.map((o,r)=>l`<span key=${r} class=${r<=t?"past":""} />`)}
  </div>`}function Oo({steps:e,now:t,go:n,t:s}){if(e.length<2)return null;let o=e.length-1;return l`<nav class="steps">
    <button class="button" disabled=${t===0} onClick=${()=>n(t-1)}>${s("previous")}</button>
    <button class="button quiet" onClick=${()=>n(t===o?0:o)}>
      ${s(t===o?e[o].surveys?"m_to_measures":"to_questions":Do(e[o]))}
    </button>
    <button class="button" disabled=${t===o} onClick=${()=>n(t+1)}>${s("next")}</button>
  </nav>`}function Do(e){return e.timeline||e.finish?"to_timeline":e.surveys?"m_to_surveys":ut(e.ours||[])?"to_mine":"to_ours"}function Eo({state:e,frame:t,t:n,go:s}){let o=e.phase==="gallery"&&e.rounds.number,r=o?n("moved_round",{n:o}):n("moved",{phase:$t(e.phase,t,n)});return l`<div class="moved" role="status"><p>${r}</p>
    <button class="button primary" onClick=${s}>${n("moved_go")}</button></div>`}function Ao({state:e,frame:t,t:n,go:s}){let o=e.reached.filter(r=>r!==e.phase&&r!=="gallery");return l`<p class="reopen">
    ${o.map(r=>l`<button class="button quiet" key=${r} onClick=${()=>s(r)}>
      ${n("back_to",{phase:$t(r,t,n)})}
    </button>`)}
  </p>`}function Po({toast:e,t,close:n}){C(()=>{let o=setTimeout(n,1e4);return()=>clearTimeout(o)},[e]);let s=e.words||(e.error?`${e.error.what} · ${e.error.do}`:t("no_answer"));return l`<div class="toast" role="alert"><p>${s}</p>
    ${e.undo&&l`<button class="button" onClick=${()=>{n(),e.undo()}}>${t("undo")}</button>`}
    <button class="button quiet" onClick=${n}>${t("close")}</button>
  </div>`}function $t(e,t,n){let s=t.phases.find(o=>o.id===e);return s?s.title:n("phase_waiting")}var ki=Ft(go);export{ki as default};
