var P,Ye,In,W,we,pe,Qe,re,Xe,Se,xe,Ln,ne=Symbol.for("pv"),de={},$e=[],Hn=/^m(i|n|o|s|text|space)$/,Ce=Array.isArray,Pe=$e.slice,G=Object.assign;function V(e){e&&e.parentNode&&e.remove()}function Ze(e,t,n){var o,a,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?a=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?Pe.call(arguments,2):n),te(e,i,o,a,null)}function te(e,t,n,o,a){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ne,__v:a||++Ye,__i:-1,__u:0};return!a&&P.vnode&&P.vnode(s),s}function _e(e){return e.children}function ce(e,t){this.props=e,this.context=t,this.__g=0}function B(e,t){if(t==null)return e.__&&B(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:B(e)}function On(e){var t,n=e.__v,o=n.__e,a=[],s=[],i=e.__P;i&&((t=G({constructor:ne},n)).__v=n.__v+1,P.vnode&&P.vnode(t),Me(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,a,o||B(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,at(a,t,s),n.__=n.__e=null,t.__e!=o&&et(t))}function et(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),et(e)}function Je(e){(8&e.__g||(e.__g|=8,W.push(e),pe++))&&we==P.debounceRendering||((we=P.debounceRendering)||queueMicrotask)(tt)}function tt(){try{for(var e,t=1;W.length;)W.length>t&&W.sort(Qe),e=W.shift(),t=W.length,8&e.__g&&On(e)}finally{(pe=W.length)&&(we||queueMicrotask)(tt)}}function nt(e,t,n,o,a,s,i,l,c,u,p){var $,_,d,m,h,y,b=o.__k||$e,k=t.length;for(c=Nn(n,t,b,c,k),$=0;$<k;$++)(d=n.__k[$])!=null&&(_=~d.__i&&b[d.__i]||de,d.__i=$,y=Me(e,d,_,a,s,i,l,c,u,p),m=d.__e,(_.ref!=d.ref||8&_.__u)&&(_.ref&&qe(_.ref,null,d,_),d.ref&&p.push(d.ref,d.__c||m,d)),h=h||m,4&d.__u?(c=ot(d,c,e,!_.__v),_.__e&&(_.__e=null)):typeof d.type=="function"&&y!==void 0?c=y:m&&(c=m.nextSibling),d.__u&=-21);return n.__e=h,c}function Nn(e,t,n,o,a){var s,i,l,c,u,p,$,_,d,m=n.length,h=m,y=0,b=0,k=e.__k=Array(a);for(s=0;s<a;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=k[s]=te(null,i):Ce(i)?i=k[s]=te(_e,{children:i}):i.constructor===ne&&i.__b?i=k[s]=te(i.type,i.props,i.key,i.ref,i.__v):k[s]=i,c=s+y,i.__=e,i.__b=e.__b+1,l=null,~(u=i.__i=jn(i,n,c,h))&&(h--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?y--:u==c+1?y++:u!=c&&(u>c?y--:y++,b=1)):(~u||(a>m?y--:a<m&&y++),typeof i.type!="function"&&(i.__u|=4))):k[s]=null;if(b){for(p=[],$=[],s=0;s<a;s++)if((i=k[s])&&16&i.__u){for(y=0,_=p.length;y<_;)p[d=y+_>>1]<i.__i?y=d+1:_=d;p[y]=i.__i,$[s]=y+1}for(y=p.length;s--;)$[s]&&($[s]==y?y--:k[s].__u|=4)}if(h)for(s=0;s<m;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=B(l)),Ee(l,l));return o}function ot(e,t,n,o){var a,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(s=0;s<a.length;s++)a[s]&&(a[s].__=e,t=ot(a[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=B(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function jn(e,t,n,o){var a,s=e.key,i=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return n;if(o>(c?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&s==l.key&&i==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&s==l.key&&i==l.type)return a}return-1}function Ke(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ie(e,t,n,o,a){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ke(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ke(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=xe[t]||(xe[t]=Rn(t)),(e.__a||(e.__a={}))[t]=Se,s=t!=(t=t.replace(Xe,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Rn(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[re]==null)t[re]=Se++;else if(t[re]<this.__a[e])return;return n(P.event?P.event(t):t)}}}function Me(e,t,n,o,a,s,i,l,c,u){var p,$,_,d,m,h,y,b,k,S,g,v,C,U,N,K,O,A,L=t.type;if(t.constructor!==ne)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(t.__u|=c,$=s=[],p.nodeType==8?l=ue(p,s):s.push(p),l=s[0]||l),(p=P.__b)&&p(t);e:if(typeof L=="function"){_=i.length;try{if(b=t.props,k=(p=L.prototype)&&p.render,S=(p=L.contextType)&&o[p.__c],g=p?S?S.props.value:p.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(k?t.__c=d=new L(b,g):(t.__c=d=new ce(b,g),d.constructor=L,d.render=Wn),S&&S.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),k&&(d.__s||(d.__s=d.state),L.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=G({},d.__s)),G(d.__s,L.getDerivedStateFromProps(b,d.__s)))),m=d.props,h=d.state,d.__v=t,n.__c){if(b!==m&&k&&!L.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(b,g),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(b,d.__s,g)===!1){t.__v!=n.__v&&(d.props=b,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(D){D&&(D.__=t)}),$e.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=B(n);break e}d.componentWillUpdate&&d.componentWillUpdate(b,d.__s,g),k&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,h,y)})}else k&&!L.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),k&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=g,d.props=b,d.__P=e,d.__g&=-5,v=P.__r,C=k?25:0;do d.__g&=-9,v&&v(t),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++C<25);k&&($e.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=G({},o,d.getChildContext())),k&&n.__c&&d.getSnapshotBeforeUpdate&&(y=d.getSnapshotBeforeUpdate(m,h)),U=p&&p.type===_e&&p.key==null?p.props.children:p,b.__P&&(p=l,a=(e=b.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(D){D&&Ee(D,D)}),n.__k=null),l=n.__k?B(n,0):null),l=nt(e,Ce(U)?U:[U],t,n,o,a,s,i,l,c,u),b.__P&&(t.__e=null,l=p),t.__u&=-161,$&&$.some(V),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(D){if(i.length=_,t.__v=null,c||s)if(D&&D.then){if(t.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(A=s[O-1])&&A.nodeType==8;)O--;for(;O<s.length;O++)if(A=s[O])if(s[O]=null,N){if(A==K)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(K=ue(N=A))}}if(!N){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;N=l}(p=ue(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(V);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),D&&D.then||st(t),P.__e(D,t,n)}}else l=t.__e=zn(n.__e,t,n,o,a,s,i,c,u,e);return(p=P.diffed)&&p(t),l}function ue(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function st(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(st))}function at(e,t,n){for(var o=0;o<n.length;)qe(n[o++],n[o++],n[o++]);P.__c&&P.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(s){s.call(a)})}catch(s){P.__e(s,a.__v)}})}function zn(e,t,n,o,a,s,i,l,c,u){var p,$,_,d,m,h,y,b,k=n.props||de,S=t.props,g=t.type;if(g=="svg"?a="http://www.w3.org/2000/svg":g=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((m=s[p])&&(g?m.localName==g:m.nodeType==3)){e=m,s[p]=null;break}}if(!e){if(b=u.ownerDocument||document,!g)return b.createTextNode(S);e=b.createElementNS(a,g,S.is?S:u),l&&(P.__m&&P.__m(t,s),l=!1),s=null}if(g){if(u=g=="template"&&e.content||e,s=g=="textarea"&&S.defaultValue!=null?null:s&&Pe.call(u.childNodes),!l&&s)for(k={},p=0;p<e.attributes.length;p++)k[(m=e.attributes[p]).name]=m.value;for(p in k)m=k[p],p=="dangerouslySetInnerHTML"?_=m:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||ie(e,p,null,m,a);for(p in S)m=S[p],p=="children"?d=m:p=="dangerouslySetInnerHTML"?$=m:p=="value"?h=m:p=="checked"?y=m:l&&typeof m!="function"||k[p]===m||ie(e,p,m,k[p],a);$?(l||_&&($.__html==_.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(_&&(e.textContent=""),(g=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Hn.test(g))&&(a="http://www.w3.org/1999/xhtml"),nt(u,Ce(d)?d:[d],t,n,o,a,s,i,s?s[0]:n.__k&&B(n,0),l,c),s&&s.some(V)),l&&g!="textarea"||(p="value",g=="progress"&&h==null?e.removeAttribute(p):h==null||h===e[p]&&(g!="progress"||h)||ie(e,p,h,k[p],a),p="checked",y!=null&&y!=e[p]&&ie(e,p,y,k[p],a))}else k===S||l&&e.data==S||(e.data=S);return e}function qe(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){P.__e(a,n)}}function Ee(e,t,n){var o,a,s,i;if(P.unmount&&P.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||qe(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){P.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ee(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(a=ue(o,s=[]))&&(o==e.__e&&s.some(V),V(a),V(o)),n||V(e.__e),e.__e=e.__c=e.__=null}function Wn(e,t,n){return this.constructor(e,n)}function Te(e,t){var n,o,a,s;P.__&&P.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=te(_e,{children:[e]}),a=[],s=[],Me(t,t.__k,o||de,de,t.namespaceURI,o?null:t.firstChild?Pe.call(t.childNodes):null,a,o?o.__e:t.firstChild,n,s),at(a,t.__k,s),t.__k.props.children=null}P={__e:function(e,t,n,o){for(var a,s,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(s=a.constructor)&&s.getDerivedStateFromError)&&a.setState(s.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw pe=0,e}},Ye=0,In=function(e){return e!=null&&e.constructor===ne},ce.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=G({},this.state)),typeof e=="function"&&(e=e(G({},n),this.props)),e&&(G(n,e),this.__v&&(t&&this.__k.push(t),Je(this)))},ce.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Je(this))},ce.prototype.render=_e,W=[],pe=0,Qe=function(e,t){return e.__v.__b-t.__v.__b},re=Symbol(),Xe=/(PointerCapture)$|Capture$/i,Se=0,xe={},Ln=0;var se,E,De,lt,Ae=Object.is,me=0,mt=[],Ie=[],q=P,it=q.__b,rt=q.__r,ct=q.diffed,ut=q.__c,pt=q.unmount,dt=q.__;function He(e,t){q.__h&&q.__h(E,e,me||t),me=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function f(e){return me=1,Bn(ht,e)}function Bn(e,t,n){var o=He(se++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ht(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);Ae(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var a=E.shouldComponentUpdate;E.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function(_){_.__N&&(u=!0,Ae(_.__[0],_.__N[0])||(p=!0))}),a){var $=a.call(this,s,i,l);return u?$||p:$}return!u||p}}return o.__}function x(e,t){var n=He(se++,3);!q.__s&&ft(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function T(e){return me=5,Fn(function(){return{current:e}},[])}function Fn(e,t){var n=He(se++,7);return ft(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Un(){var e;do{for(;e=Ie.shift();)try{oe(e)}catch(n){q.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=mt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(oe),t.__h.some(Le),t.__h=[]}catch(n){t.__h=[],q.__e(n,e.__v)}}}while(Ie.length)}q.__b=function(e){E=null,it&&it(e)},q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),dt&&dt(e,t)},q.__r=function(e){rt&&rt(e),se=0;var t=(E=e.__c).__H;t&&(De==E?E.__h=[]:(t.__h.some(oe),t.__h.some(Le),se=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),De=E},q.diffed=function(e){ct&&ct(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&_t(mt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),De=E=null},q.__c=function(e,t){t.some(function(n){try{n.__h.some(oe),n.__h=n.__h.filter(function(o){return!o.__||Le(o)})}catch(o){n.__h=[function(){throw o}]}}),ut&&ut(e,t)},q.unmount=function(e){pt&&pt(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,_t(Ie.push(a))}else oe(a)}catch(s){t=s}}),o.__H=void 0,t&&q.__e(t,o.__v))};var $t=typeof requestAnimationFrame=="function";function Vn(e){var t,n=function(){clearTimeout(o),$t&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);$t&&(t=requestAnimationFrame(n))}function _t(e){e!=1&&lt==q.requestAnimationFrame||((lt=q.requestAnimationFrame)||Vn)(Un)}function oe(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function Le(e){var t=E;e.__c=e.__(),E=t}function ft(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Ae(n,e[o])})}function ht(e,t){return typeof t=="function"?t(e):t}var bt=function(e,t,n,o){var a;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(a=e.apply(l,bt(e,l,n,["",null])),o.push(a),l[0]?t[0]|=2:(t[s-2]=0,t[s]=a)):o.push(l)}return o},gt=new Map;function vt(e){var t=gt.get(this);return t||(t=new Map,gt.set(this,t)),(t=bt(this,t.get(e)||(t.set(e,t=(function(n){for(var o,a,s=1,i="",l="",c=[0],u=function(_){s===1&&(_||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,i):s===3&&(_||i)?(c.push(3,_,i),s=2):s===2&&i==="..."&&_?c.push(4,_,0):s===2&&i&&!_?c.push(5,0,!0,i):s>=5&&((i||!_&&s===5)&&(c.push(s,0,i,a),s=6),_&&(c.push(s,_,0,a),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&u(),u(p));for(var $=0;$<n[p].length;$++)o=n[p][$],s===1?o==="<"?(u(),c=[c],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(u(),s=1):s&&(o==="="?(s=5,a=i,i=""):o==="/"&&(s<5||n[p][$+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(u(),s=2):i+=o),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(e)),t),arguments,[])).length>1?t:t[0]}var fe="samut:drafts";var j={n:0,visit:"",drafts:{}},J,F,yt,Y=(e,t)=>Oe(e).drafts[t]??null,Q=(e,t,n)=>Ne(e,o=>({...o,[t]:n})),X=(e,t)=>Ne(e,({[t]:n,...o})=>o),kt=e=>Object.entries(Oe(e).drafts).filter(([,t])=>t.sending);async function wt(e){j=[j,xt(),await Promise.race([Gn(),new Promise(n=>setTimeout(n,1e3))])].filter(n=>n&&n.drafts).sort((n,o)=>o.n-n.n)[0],Ne(e,n=>n)}function Oe(e){let t=xt();return t&&t.n>j.n&&(j=t),j.visit===e?j:{...j,visit:e,drafts:{}}}function Ne(e,t){let{n,drafts:o}=Oe(e);j={n:n+1,visit:e,drafts:t(o)};try{localStorage.setItem(fe,JSON.stringify(j))}catch{}St()}function xt(){try{return JSON.parse(localStorage.getItem(fe))}catch{return null}}function St(){if(yt=!!F,!(!J||F))try{F=J.transaction("kept","readwrite",{durability:"strict"}),F.objectStore("kept").put(j,fe),F.oncomplete=F.onabort=()=>{F=null,yt&&St()}}catch{J=F=null}}function Gn(){return new Promise(e=>{try{let t=indexedDB.open("samut",1);t.onupgradeneeded=()=>t.result.createObjectStore("kept"),t.onerror=()=>e(),t.onsuccess=()=>{J=t.result,J.onversionchange=()=>J.close();let n=J.transaction("kept").objectStore("kept").get(fe);n.onsuccess=n.onerror=()=>e(n.result)}}catch{e()}})}function he(e,t){if(Array.isArray(t))return t[0];let{set:n={},drop:o=[]}=t;if(Array.isArray(e))return t.put?[...e.slice(0,t.at),...t.put,...e.slice(t.at+t.cut)]:e.map((i,l)=>l in n?he(i,n[l]):i);let a=Object.entries(e).filter(([i])=>!o.includes(i)),s=Object.entries(n).map(([i,l])=>[i,he(e[i],l)]);return Object.fromEntries([...a,...s])}var r=vt.bind(Ze),Jn=15e3;function M(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,t=>t.toString(16).padStart(2,"0")).join("")}function Kn(e,t={}){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function Yn(e){let t=new Map,n={offset:0,connected:()=>e.connected!==!1,now:()=>Date.now()/1e3+n.offset},o=l=>{n.connected()&&(l.sent+=1,l.seat=e.seat,l.timer=setTimeout(()=>l.settle({}),Jn),e.send(l.command))},a=({sent:l,seat:c,command:u})=>!l||c===e.seat||!!u.args.id,s=l=>{let c=l&&t.get(l.id);c&&(typeof l.now=="number"&&c.sent===1&&(n.offset=l.now-Date.now()/1e3),c.settle(l))},i=()=>{let l=Array.from(t.values());l.forEach(c=>clearTimeout(c.timer)),n.connected()&&l.forEach(c=>a(c)?o(c):c.settle({}))};return n.call=(l,c={})=>new Promise(u=>{let p=M(),_={command:{id:p,do:l,args:c},settle:d=>{clearTimeout(_.timer),t.delete(p),u(d)},sent:0};if(l==="clock"&&!n.connected())return void u({});t.set(p,_),o(_)}),e.on("msg:custom",s),addEventListener("samut:connection",i),n.close=()=>{e.off("msg:custom",s),removeEventListener("samut:connection",i)},n}function Qn(e){let t=n=>{let o=e.get("number");if(!(!n||!n.patch||n.to<=o)){if(n.from!==o)return void e.send({do:"whole"});e.set("state",he(e.get("state"),n.patch)),e.set("number",n.to)}};return e.on("msg:custom",t),()=>e.off("msg:custom",t)}function Ct(e){let[t,n]=f(e.connected());return x(()=>{let o=()=>n(e.connected());return o(),addEventListener("samut:connection",o),()=>removeEventListener("samut:connection",o)},[]),t}function Pt(e){function t({model:n,page:o}){let[,a]=f(0);x(()=>{let l=()=>a(u=>u+1),c=()=>o.connected()&&o.call("clock").then(l);return n.on("change:state",l),n.on("change:frame",l),addEventListener("samut:connection",c),c(),()=>{n.off("change:state",l),n.off("change:frame",l),removeEventListener("samut:connection",c)}},[]);let s=n.get("frame"),i=(l,c)=>Kn(s.texts[l]??l,c);return r`<${e} key=${s.visit} frame=${s} state=${n.get("state")} page=${o} t=${i} />`}return{initialize:({model:n})=>wt(n.get("frame").visit),render({model:n,el:o}){let a=Yn(n),s=Qn(n);return Te(r`<${t} model=${n} page=${a} />`,o),()=>{Te(null,o),s(),a.close()}}}}function Xn(e,t){let[,n]=f(0);return x(()=>{let o=setInterval(()=>n(a=>a+1),500);return()=>clearInterval(o)},[]),!e||e.ends_at==null&&e.left==null?null:Math.round(e.ends_at==null?e.left:e.ends_at-t.now())}function Zn(e){let t=Math.abs(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}function Mt({timer:e,page:t,t:n}){let o=Xn(e,t);if(o==null)return null;let a=o<0,s=a?n("time_over"):e.ends_at==null?n("time_paused"):n("time_left");return r`<span class=${"clock"+(a?" over":"")} role="timer">
    <span class="clock-words">${s}</span> <span class="clock-face">${Zn(o)}</span>
  </span>`}var je={circle:"M10 1.5a8.5 8.5 0 1 0 .01 0z",square:"M2.5 2.5h15v15h-15z","triangle-up":"M10 1.5 19 18H1z","triangle-down":"M10 18.5 1 2h18z",diamond:"M10 .5 19.5 10 10 19.5.5 10z",star:"M10 .8l2.8 6 6.4.8-4.7 4.5 1.2 6.4L10 15.4l-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z",cross:"M7 1h6v6h6v6h-6v6H7v-6H1V7h6z",x:"M5.2 1 10 5.8 14.8 1 19 5.2 14.2 10l4.8 4.8-4.2 4.2-4.8-4.8L5.2 19 1 14.8 5.8 10 1 5.2z",pentagon:"M10 1l9 6.6-3.4 10.6H4.4L1 7.6z",hexagon2:"M5.5 2h9L19 10l-4.5 8h-9L1 10z","triangle-left":"M1.5 10 18 1v18z","triangle-right":"M18.5 10 2 19V1z"},eo=Object.keys(je),to="#37474f",no=11,R=e=>(e.match(/[\u201c"](.+?)[\u201d"]/)||[e,e])[1];function qt(e,t){let n=e.colours||[],o=e.symbols||eo;return new Map(t.map((a,s)=>[a.id,{id:a.id,name:a.name,colour:n.length?n[s%n.length]:to,symbol:o[s%o.length]}]))}function H({look:e}){return r`<svg class="mark" viewBox="0 0 20 20" fill=${e.colour} aria-hidden="true" focusable="false">
    <path d=${je[e.symbol]||je.circle} /></svg>`}function Et({name:e}){let t=oo(e);return r`<span class="name" lang="th" title=${e}>
    <span class="name-head">${e.slice(0,t)}</span><span class="name-tail">${e.slice(t)}</span>
  </span>`}function oo(e){let t=o=>o.find(a=>e.length-a<=no),n=t(so(e));return n===void 0?t(ao(e))||0:n}function so(e){return Intl.Segmenter?Array.from(new Intl.Segmenter("th",{granularity:"word"}).segment(e),t=>t.index):[]}function ao(e){let t=e.matchAll(new RegExp("[\\u0e40-\\u0e44]?\\P{M}[\\p{M}\\u0e30\\u0e32\\u0e33\\u0e45]*|\\p{M}+","gu"));return Array.from(t,n=>n.index)}var lo={next:"M6 2l9 8-9 8z",back:"M14 2l-9 8 9 8z",more:"M8 2h4v4H8zm0 6h4v4H8zm0 6h4v4H8z",done:"M2 10.5l2.5-2.5 4 4 7-8L18 6.5 8.5 17z",qr:"M1 1h7v7H1zm2 2v3h3V3zm9-2h7v7h-7zm2 2v3h3V3zM1 12h7v7H1zm2 2v3h3v-3zm9-2h3v3h-3zm4 3h3v4h-3zm-4 2h3v2h-3z"},Re=({name:e})=>r`<svg class="sign" viewBox="0 0 20 20" fill="currentColor" fill-rule="evenodd"
  aria-hidden="true" focusable="false"><path d=${lo[e]} /></svg>`;var Tt=({t:e,words:t="board_demo"})=>r`<strong class="ribbon">${e(t)}</strong>`;var ze=["title","province","district","place"];function Dt({state:e,t,groups:n,run:o}){return r`<div class="about-panel">
    <${io} about=${e.about} t=${t} run=${o} />
    <${ro} state=${e} t=${t} groups=${n} run=${o} />
  </div>`}function io({about:e,t,run:n}){let[o,a]=f(Object.fromEntries(ze.map(c=>[c,e[c]]))),s=ze.some(c=>o[c]!==e[c]),i=c=>{c.preventDefault(),n("about",o,t("console_saved"))},l=c=>n("about",{may_make_groups:c.target.checked},t("console_saved"));return r`<form onSubmit=${i}>
    ${ze.map(c=>r`<label class="line-field" key=${c}><span>${t(`console_about_${c}`)}</span>
      <input maxlength="200" lang="th" value=${o[c]}
        onInput=${u=>a({...o,[c]:u.target.value})} /></label>`)}
    <button class="button primary" disabled=${!s}>${t("save")}</button>
    <label class="tick"><input type="checkbox" checked=${e.may_make_groups} onChange=${l} />
      ${t("console_may_make_groups")}</label>
  </form>`}function ro({state:e,t,groups:n,run:o}){let[a,s]=f("");return r`<form onSubmit=${async l=>{l.preventDefault(),(await o("add_group",{name:a},t("console_group_added",{name:a.trim()}))).ok&&s("")}}>
    <label class="line-field"><span>${t("console_new_group")}</span>
      <input maxlength="200" lang="th" value=${a} onInput=${l=>s(l.target.value)} /></label>
    <button class="button primary" disabled=${!a.trim()}>${t("console_add_group")}</button>
    <ul class="group-list" tabindex="0" aria-label=${t("console_groups")}>
      ${e.groups.map(l=>r`<li key=${l.id} lang="th"><${H} look=${n.get(l.id)} /> ${l.name}</li>`)}
    </ul>
  </form>`}var At=5e3,co=500,uo=["phase","round","undo","lead"];function It(e,t){let[n,o]=f([]),[a,s]=f(!1),i=T(new Set),l=T(0),c=_=>o(d=>d.filter(m=>m.id!==_)),u=_=>{let d=l.current+=1;o(m=>[...m.slice(-2),{..._,id:d}]),_.error||setTimeout(()=>c(d),_.act?4*At:At)},p=_=>{i.current.delete(_),_==="lead"&&s(!1)};return{run:async(_,d={},m="")=>{let h=uo.includes(_)?"lead":_+JSON.stringify({...d,id:""});if(i.current.has(h))return{};i.current.add(h),h==="lead"&&s(!0);let y=await e.call(_,d),b=y.ok&&(typeof m=="function"?m(y):m);return b&&u(typeof b=="string"?{words:b}:b),y.ok||u({error:y.error||{what:t("console_no_answer"),do:t("console_no_answer_do")}}),y.ok&&h==="lead"?setTimeout(()=>p(h),co):p(h),y},busy:a,toasts:n,drop:c}}function Lt({toasts:e,drop:t,t:n}){let o=e.filter(s=>s.error),a=e.filter(s=>!s.error);return r`<div class="toasts">
    <div role="alert">${o.map(s=>r`<div class="note-box bad-box" key=${s.id}>
      <p>${s.error.where&&r`<span>${s.error.where} · </span>`}<strong>${s.error.what}</strong> ${s.error.do}</p>
      <button class="button quiet" onClick=${()=>t(s.id)}>${n("close")}</button>
    </div>`)}</div>
    <div role="status">${a.map(s=>r`<div class="note-box" key=${s.id}>
      <p>${s.words}</p>
      ${s.act&&r`<button class="button quiet" onClick=${()=>{t(s.id),s.act()}}>${s.label}</button>`}
    </div>`)}</div>
  </div>`}function Ht({title:e,t,close:n,look:o="",children:a}){let s=T(null);return x(()=>{let i=document.activeElement,l=s.current;return l.showModal?l.showModal():l.setAttribute("open",""),l.addEventListener("close",n),()=>{l.removeEventListener("close",n),i&&i.focus&&i.focus()}},[]),r`<dialog class=${"panel-dialog "+o} ref=${s} aria-label=${e} tabindex="-1">
    <div class="panel-head">
      <h2>${e}</h2><button class="button" onClick=${()=>s.current.close()}>${t("close")}</button>
    </div>
    ${a}
  </dialog>`}function ae({label:e,value:t,least:n,most:o,set:a,after:s}){let i=l=>a(Math.max(n,Math.min(o,Math.round(l)||n)));return r`<label class=${"count-field"+(s?" after":"")}><span>${e}</span>
    <input type="number" inputmode="numeric" min=${n} max=${o} value=${t}
      onChange=${l=>i(Number(l.target.value))} />
  </label>`}var[po,$o]=[4,80];function Nt({frame:e,state:t,page:n,t:o,run:a,busy:s}){return r`<section class="lead" aria-label=${o("console_lead")}>
    <${_o} frame=${e} state=${t} t=${o} run=${a} busy=${s} />
    <${bo} frame=${e} state=${t} t=${o} run=${a} busy=${s} />
    <${vo} frame=${e} state=${t} page=${n} t=${o} run=${a} />
  </section>`}function _o({frame:e,state:t,t:n,run:o,busy:a}){let s=fo(e,t,n),i=l=>l.do==="lead"?ge(o,e,l):o(l.do,l.args,l.told);return r`<div class="next">
    ${s.do?r`<button class="button primary next-button" aria-disabled=${String(a)} onClick=${()=>i(s)}>
          <span class="gentle">${n("console_next")}</span>${s.words}</button>`:r`<p class="next-done">${s.words}</p>`}
    <div class="under-next">
      ${s.more.map(l=>r`<button class="button quiet" key=${l.words} aria-disabled=${String(a)}
        onClick=${()=>i(l)}>${l.words}</button>`)}
      <${mo} frame=${e} state=${t} t=${n} run=${o} busy=${a} />
    </div>
  </div>`}function mo({frame:e,state:t,t:n,run:o,busy:a}){let s=t.undo&&n(`console_act_${t.undo}`),i=async()=>{let l=await o("undo",{},n("console_undone",{what:s}));l.ok&&l.activity&&jt(e,l.activity)};return r`<button class="button quiet" disabled=${!t.undo} aria-disabled=${String(a)} onClick=${i}>
    ${s?n("console_undo",{what:s}):n("console_undo_none")}</button>`}async function ge(e,t,{args:n,told:o}){let a=await e("lead",n,o);return a.ok&&jt(t,a.activity),a}var jt=(e,t)=>t!==e.activity&&location.assign(`/console/${t}`);function fo(e,t,n){let o=go(e,t,n);if(t.lead&&t.lead!==e.activity)return{...ho(e,n),more:[]};if(t.agenda.resting&&o)return{...o,more:[]};let s=e.phases.findIndex(m=>m.id===t.phase),i=e.phases[s+1],{number:l,count:c}=t.round,u=l+1,p={do:"round",args:{},told:n("console_round_started",{n:u}),words:n("console_start_round",{n:u,all:c})},$=o&&t.phase?[o]:[];if(t.phase==="gallery"&&l<c)return{...p,more:$};if(!i)return o?{...o,more:[]}:{words:n("console_finished"),more:[]};let _={do:"phase",args:{phase:i.id},told:n("console_phase_opened",{title:i.title}),words:n(s<0?"console_start_phase":"console_go_phase",{title:i.title})},d=t.phase==="gallery"?[{...p,words:n("console_one_more_round")}]:[];return{..._,more:[...d,...$]}}function ho(e,t){let n=e.activities.find(a=>a.id===e.activity),o=R(n?n.title:e.title);return{do:"lead",args:{activity:e.activity},words:t("console_lead_here"),told:t("console_led",{title:o})}}function go(e,t,n){let{next:o,slots:a}=t.agenda,s=a.find(u=>u.id===o.slot);if(!s)return null;let i=e.activities.find(u=>u.id===o.activity),l=i?R(i.title):s.text,c=i?n("console_next_activity",{title:l}):n("console_next_slot",{title:l,time:s.time});return{do:"lead",args:o.activity?o:{slot:o.slot},words:c,told:n("console_led",{title:l})}}function bo({frame:e,state:t,t:n,run:o,busy:a}){let s=e.phases.findIndex(l=>l.id===t.phase),i=T(null);return x(()=>{let l=i.current.querySelector(".now");l&&(i.current.scrollTop=l.parentElement.offsetTop-i.current.offsetTop-$o)},[t.phase]),r`<ol class=${"phases"+(e.phases.length>po?" many":"")} ref=${i}>
    ${e.phases.map((l,c)=>{let u=l.id===t.phase,p=t.reached.includes(l.id),$=u?"now":p?"again":c===s+1?"ahead":"skip",_=()=>u||o("phase",{phase:l.id},n("console_phase_opened",{title:l.title}));return r`<li key=${l.id}>
        <button class=${"button phase"+(u?" now":p?" been":"")} aria-current=${u?"step":void 0}
          aria-disabled=${String(a)} onClick=${_}>
          <strong>${c+1}. ${l.title}</strong>
          <span class="gentle">${n(`console_phase_${$}`)}${l.minutes?` · ${n("minutes",{n:l.minutes})}`:""}</span>
        </button></li>`})}
  </ol>`}function vo({frame:e,state:t,page:n,t:o,run:a}){let{timer:s}=t,i=yo(e,t),[l,c]=f(i);x(()=>c(i),[i]);let u=s.minutes!=null,p=u&&s.ends_at==null,$=(_,d,m)=>a("timer",{change:_,minutes:d},m);return r`<div class="time">
    <div class="time-now">
      ${u?r`<${Mt} timer=${s} page=${n} t=${o} />`:r`<span class="clock gentle">${o("console_no_clock")}</span>`}
      <p class="paces"><${Ot} pace=${t.pace} t=${o} />
        <${Ot} pace=${t.agenda.ahead} t=${o} day /></p>
    </div>
    <div class="time-set">
      ${u&&r`
        <button class="button" onClick=${()=>$(p?"resume":"pause")}>
          ${o(p?"console_resume":"console_pause")}</button>
        <button class="button" aria-label=${o("console_add",{n:1})} onClick=${()=>$("add",1)}>+1</button>
        <button class="button" aria-label=${o("console_add",{n:5})} onClick=${()=>$("add",5)}>+5</button>`}
      <span class="anew"><${ae} label=${o("console_minutes")} value=${l} least=${1} most=${240} set=${c} after />
      <button class="button quiet" onClick=${()=>$("start",l,o("console_clock_started",{n:l}))}>
        ${o(u?"console_anew":"console_start_clock")}</button></span>
    </div>
  </div>`}function yo(e,t){if(t.phase==="gallery")return t.round.minutes;let n=e.phases.find(o=>o.id===t.phase);return n&&n.minutes||10}function Ot({pace:e,day:t,t:n}){if(e==null)return null;let o=Math.round(Math.abs(e)),a=o?e>0?"ahead":"behind":"on_time";return r`<span class=${"pace "+(a==="behind"?"late":"good")}>${n(`console_${t?"day_":""}${a}`,{n:o})}</span>`}function zt({frame:e,state:t,t:n,run:o,busy:a}){let{slots:s,edited:i}=t.agenda,[l,c]=f(""),u=[1,2].filter($=>s.some(_=>_.day===$)),p={frame:e,state:t,t:n,run:o,busy:a,open:l,setOpen:c};return r`<div class="agenda">
    <p class="agenda-acts">
      <button class="button" onClick=${()=>o("one_day",{},n("console_one_day_done"))}>${n("console_one_day")}</button>
      <button class="button quiet" disabled=${!i} onClick=${()=>o("kits_agenda",{},n("console_kits_agenda_done"))}>
        ${n("console_kits_agenda")}</button>
      <button class="button quiet" disabled=${!t.undo} onClick=${()=>o("undo")}>
        ${t.undo?n("console_undo",{what:n(`console_act_${t.undo}`)}):n("console_undo_none")}</button>
    </p>
    <p class="gentle">${n("console_one_day_how")}</p>
    ${u.map($=>r`<section key=${$}><h3>${n("console_day",{n:$})}${" "}
      <span class="gentle">${n("console_day_sum",{n:ko(s,$)})}</span></h3>
      <ol class="slots">${s.filter(_=>_.day===$).map(_=>r`<${wo} key=${_.id} slot=${_} ...${p} />`)}</ol>
    </section>`)}
    <${Co} frame=${e} t=${n} run=${o} />
  </div>`}var ko=(e,t)=>e.filter(n=>n.day===t&&!n.skipped&&n.plan.length).reduce((n,o)=>n+(o.minutes||0),0);function wo({slot:e,frame:t,state:n,t:o,run:a,busy:s,open:i,setOpen:l}){let c=e.plan.map(m=>t.activities.find(h=>h.id===m)).filter(Boolean),u=n.agenda.now===e.id,p={name:e.text},$=m=>a("slot_move",{slot:e.id,by:m}),_=()=>a("slot",{slot:e.id,skipped:!e.skipped},o(e.skipped?"console_slot_unskipped":"console_slot_skipped",p)),d=m=>ge(a,t,{args:m?{slot:e.id,activity:m.id}:{slot:e.id},told:o("console_led",{title:m?R(m.title):e.text})});return r`<li class=${"slot"+(e.skipped?" skipped":"")+(u?" now":"")} aria-current=${u?"step":void 0}>
    <div class="slot-line">
      <strong class="slot-time">${e.time}</strong>
      <span class="slot-text" lang="th">${e.text}${u&&r` <span class="tag lit-tag">${o("console_slot_now")}</span>`}
        ${e.skipped&&r` <span class="tag hidden-tag">${o("console_slot_is_skipped")}</span>`}</span>
      <span class="slot-acts">
        ${!e.skipped&&!u&&(c.length?c:[null]).map(m=>r`<button class="button" key=${m?m.id:""}
          aria-disabled=${String(s)} aria-label=${o("console_slot_lead",{title:m?R(m.title):e.text})}
          onClick=${()=>d(m)}>${c.length>1?o("console_slot_go_to",{num:m.num}):o("console_slot_go")}</button>`)}
        <button class="button quiet" aria-label=${o("console_slot_up",p)} onClick=${()=>$(-1)}>↑</button>
        <button class="button quiet" aria-label=${o("console_slot_down",p)} onClick=${()=>$(1)}>↓</button>
        <button class="button quiet" aria-pressed=${String(e.skipped)} onClick=${_}>${o(e.skipped?"console_unskip":"console_skip")}</button>
        <button class="button quiet" aria-expanded=${String(i===e.id)} aria-label=${o("console_slot_edit",p)}
          onClick=${()=>l(i===e.id?"":e.id)}>${o("edit")}</button>
      </span>
    </div>
    <p class="gentle slot-plan">${[e.minutes?o("minutes",{n:e.minutes}):o("console_slot_open_end"),...xo(e,t,o)].join(" · ")}</p>
    ${i===e.id&&r`<${So} slot=${e} t=${o} run=${a} close=${()=>l("")} />`}
  </li>`}var xo=(e,t,n)=>e.plan.map(o=>t.script.plans.find(a=>a.id===o)).filter(o=>o&&o.minutes).map(o=>n(`console_planned_${o.source||"schedule"}`,{num:o.num,n:o.minutes}));function So({slot:e,t,run:n,close:o}){let[a,s]=f({start:e.begins,minutes:e.minutes||"",text:e.text,day:e.day}),[i,l]=f(!0),c=$=>_=>s({...a,[$]:_.target.value}),u=async $=>{$.preventDefault(),(await n("slot",{slot:e.id,follow:i,...Wt(a)},t("console_saved"))).ok&&o()},p=async()=>(await n("slot_remove",{slot:e.id},t("console_slot_removed"))).ok&&o();return r`<form class="slot-form" onSubmit=${u}>
    <${Bt} typed=${a} set=${c} t=${t} />
    <label class="tick"><input type="checkbox" checked=${i} onChange=${$=>l($.target.checked)} />
      ${t("console_slot_follow")}</label>
    <span class="slot-acts"><button class="button primary">${t("save")}</button>
      <button type="button" class="button quiet" onClick=${o}>${t("cancel")}</button>
      ${e.own&&r`<button type="button" class="button quiet" onClick=${p}>${t("delete")}</button>`}</span>
  </form>`}var Wt=({start:e,minutes:t,text:n,day:o})=>({start:e,text:n,day:Number(o),minutes:String(t).trim()?Number(t):null});function Bt({typed:e,set:t,t:n}){return r`
    <label class="slot-field wide"><span>${n("console_slot_text")}</span>
      <input maxlength="200" lang="th" value=${e.text} onInput=${t("text")} /></label>
    <label class="slot-field"><span>${n("console_slot_day")}</span>
      <select value=${e.day} onChange=${t("day")}>
        ${[1,2].map(o=>r`<option key=${o} value=${o}>${n("console_day",{n:o})}</option>`)}</select></label>
    <label class="slot-field"><span>${n("console_slot_start")}</span>
      <input maxlength="5" inputmode="decimal" value=${e.start} onInput=${t("start")} /></label>
    <label class="slot-field"><span>${n("console_slot_minutes")}</span>
      <input type="number" inputmode="numeric" min="1" max="720" value=${e.minutes} onInput=${t("minutes")} /></label>`}var Rt={text:"",day:1,start:"",minutes:15,activity:""};function Co({frame:e,t,run:n}){let[o,a]=f(Rt),s=l=>c=>a({...o,[l]:c.target.value});return r`<form class="slot-form" onSubmit=${async l=>{l.preventDefault(),(await n("slot_add",{...Wt(o),activity:o.activity},t("console_saved"))).ok&&a(Rt)}}>
    <h3>${t("console_slot_add")}</h3>
    <${Bt} typed=${o} set=${s} t=${t} />
    <label class="slot-field wide"><span>${t("console_slot_activity")}</span>
      <select value=${o.activity} onChange=${s("activity")}>
        <option value="">${t("console_slot_no_activity")}</option>
        ${e.activities.map(l=>r`<option key=${l.id} value=${l.id}>${l.num} ${R(l.title)}</option>`)}
      </select></label>
    <button class="button primary" disabled=${!o.text.trim()||!o.start.trim()}>${t("console_slot_add")}</button>
  </form>`}function Ft({frame:e,state:t,t:n,run:o,busy:a}){return r`<div class="activity-list"><p class="gentle">${n("console_activities_how")}</p>
    <ul>${e.activities.map(s=>{let i=s.id===(t.lead||e.activity);return r`<li key=${s.id}><button class=${"button"+(i?" primary":"")} aria-current=${i?"step":void 0}
        aria-disabled=${String(a)} onClick=${()=>ge(o,e,{args:{activity:s.id},told:n("console_led",{title:R(s.title)})})}>
        <strong>${s.num}</strong> <span lang="th">${s.title}</span></button></li>`})}</ul></div>`}function Ut({state:e,t,run:n}){let{announced:o}=e,[a,s]=f(""),i=async l=>{l.preventDefault(),(await n("announce",{text:a},t("console_announced"))).ok&&s("")};return r`<div>
    ${o.text&&r`<div class="on-board"><p><strong>${t("console_on_phones")}:</strong> <span lang="th">${o.text}</span></p>
      <button class="button" onClick=${()=>n("announce",{text:""},t("console_unannounced"))}>${t("console_unannounce")}</button></div>`}
    <form class="add" onSubmit=${i}>
      <textarea rows="2" maxlength="300" lang="th" aria-label=${t("console_announce")} placeholder=${t("console_announce_hint")}
        value=${a} onInput=${l=>s(l.target.value)}></textarea>
      <button class="button primary" disabled=${!a.trim()}>${t("console_announce_send")}</button>
    </form>
  </div>`}var We=543;function Jt({question:e,values:t,change:n,frame:o,t:a,disabled:s,children:i}){let l=e.fields.filter(d=>!d.more),c=e.fields.filter(d=>d.more),[u]=f(c.some(d=>be({one:t[d.id]}))),p=(d,m)=>n({fields:{...t,[d]:m}}),$=d=>{let m=Do[d.kind];return r`<${m} key=${d.id} field=${d} value=${t[d.id]} frame=${o} t=${a}
      near=${t[d.after]} disabled=${s} set=${h=>p(d.id,h)} />`},_=c.map(d=>d.text.split(" (")[0]).join(" · ");return r`${l.map($)}${i}
    ${c.length>0&&r`<details class="more-parts" open=${u}>
      <summary class="choice">${a("parts_more",{names:_})}</summary>${c.map($)}</details>`}`}var Kt=(e,t)=>Object.fromEntries(e.fields.filter(n=>n.id in(t||{})).map(n=>[n.id,t[n.id]])),be=e=>Object.values(e||{}).some(t=>Array.isArray(t)?t.length:t);function Po({field:e,of:t}){return r`<label class="label" for=${t}>${e.text}</label>`}function Vt({field:e,value:t,set:n,disabled:o}){let a=`part-${e.id}`,s=i=>n(i.target.value);return r`<div class="part"><${Po} field=${e} of=${a} />
    ${e.kind==="line"?r`<input id=${a} class="line" lang="th" value=${t||""} disabled=${o} onInput=${s} />`:r`<textarea id=${a} rows="2" lang="th" value=${t||""} disabled=${o} onInput=${s}></textarea>`}
  </div>`}function Mo({field:e,value:t,set:n,disabled:o,t:a}){let s=Array.from({length:e.levels},(i,l)=>l+1);return r`<div class="part" role="radiogroup" aria-label=${e.text}>
    <p class="label">${e.text}</p>
    <div class="levels">${s.map(i=>r`<button type="button" role="radio" key=${i} class="choice level"
      aria-checked=${String(t===i)} aria-label=${a("level",{n:i,all:e.levels})} disabled=${o}
      onClick=${()=>n(t===i?null:i)}>${i}</button>`)}</div>
    ${(e.low||e.high)&&r`<p class="ends"><span>1 = ${e.low}</span>
      <span>${e.levels} = ${e.high}</span></p>`}
  </div>`}function Gt({field:e,value:t,set:n,disabled:o}){let a=e.kind==="choices",s=a?t||[]:[t].filter(Boolean),i=l=>{n(a?s.includes(l)?s.filter(c=>c!==l):[...s,l]:t===l?"":l)};return r`<div class="part" role=${a?"group":"radiogroup"} aria-label=${e.text}>
    <p class="label">${e.text}</p>
    ${e.options.map(l=>r`<button type="button" key=${l.id} role=${a?"checkbox":"radio"}
      class="choice option" aria-checked=${String(s.includes(l.id))} disabled=${o}
      onClick=${()=>i(l.id)}><span class="tick" aria-hidden="true"></span>${l.text}</button>`)}
  </div>`}function qo({field:e,value:t,set:n,disabled:o}){return r`<div class="part"><button type="button" role="checkbox" class="choice option" aria-checked=${String(!!t)}
    disabled=${o} onClick=${()=>n(!t)}><span class="tick" aria-hidden="true"></span>${e.text}</button></div>`}function Eo({field:e,value:t,near:n,set:o,disabled:a,frame:s,t:i}){let[l,c]=String(t||"").split("-"),u=/^\d+$/.test(l)&&l.length===4?Number(l)+We:l,p=(d,m)=>o(d||m?`${d}-${m}`:""),$=d=>/^[0-9]{4}$/.test(d)?String(Number(d)-We):d,_=d=>d.replace(/[\u0e50-\u0e59]/g,m=>m.charCodeAt(0)-3664).trim();return r`<div class="part" role="group" aria-label=${e.text}><p class="label">${e.text}</p>
    <div class="month">
      <select class="line" aria-label=${i("month")} value=${c||""} disabled=${a}
        onChange=${d=>p(l||To(d.target.value,n),d.target.value)}>
        <option value="">${i("month")}</option>
        ${s.texts.months.map((d,m)=>{let h=String(m+1).padStart(2,"0");return r`<option key=${h} value=${h}>${d}</option>`})}
      </select>
      <input class="line" inputmode="numeric" maxlength="4" aria-label=${i("year_be")} placeholder=${i("year_be")}
        value=${u||""} disabled=${a} onInput=${d=>p($(_(d.target.value)),c||"")} />
    </div></div>`}function To(e,t){let n=new Date,[o,a]=/^[0-9]{4}-[0-9]{2}$/.test(t)?t.split("-").map(Number):[n.getFullYear(),n.getMonth()+1];return e&&String(Number(e)<a?o+1:o)}var Do={text:Vt,line:Vt,level:Mo,choice:Gt,choices:Gt,month:Eo,check:qo};function Ao(e,t,n,o){return e?e.fields.filter(a=>be({one:(t||{})[a.id]})).map(a=>({id:a.id,label:a.text,...Io(a,t[a.id],n,o)})):[]}function Io(e,t,n,o){let a=s=>(e.options.find(i=>i.id===s)||{text:s}).text;return e.kind==="level"?{words:o("level",{n:t,all:e.levels}),level:t}:e.kind==="choice"?{words:a(t)}:e.kind==="choices"?{words:t.map(a).join(" · ")}:e.kind==="month"?{words:Lo(t,n)}:e.kind==="check"?{words:"✓"}:{words:t}}function Lo(e,t){let[n,o]=e.split("-").map(Number);return`${t.texts.months[o-1]||""} ${n+We}`}function z({question:e,values:t,frame:n,t:o}){return r`${Ao(e,t,n,o).map(a=>r`<p class="part-said" key=${a.id}>
    <span class="gentle">${a.label}</span> <span lang="th">${a.words}</span></p>`)}`}function Yt({answer:e,question:t,frame:n,t:o,run:a}){let[s,i]=f([]),l=e.base.join(" ");x(()=>{a("history",{item:e.item}).then(u=>u.ok&&i(u.history))},[l]);let c=(u,p)=>a("bring_back",{id:M(),item:e.item,entry:u},$=>p?o("console_undone",{what:o("console_history")}):{words:o("console_brought_back"),label:o("undo"),act:()=>c($.was,!0)});return r`<ol class="history">${s.map(u=>r`<li key=${u.entry}>
    <p class="gentle">${u.at} · ${u.by||o(u.leader?"console_history_leader":"console_history_nobody")}
      ${u.via&&r` · ${o("from_paper")}`}
      ${u.stands&&r` <span class="tag lit-tag">${o("console_history_now")}</span>`}</p>
    ${u.gone?r`<p>${o(u.op==="erase"?"console_history_erased":"console_history_deleted")}</p>`:r`<p class="said-text" lang="th">${u.year_text&&r`<strong class="year">${u.year_text} </strong>`}${u.text}
          <${z} question=${t} values=${u.fields} frame=${n} t=${o} /></p>`}
    ${!u.gone&&!u.stands&&r`<button class="button quiet" onClick=${()=>c(u.entry)}>${o("console_bring_back")}</button>`}
  </li>`)}</ol>`}var Be=40,Ho=280,Qt="hall";function Zt(e){let{frame:t,state:n,t:o}=e,[a,s]=f(""),[i,l]=f(""),[c,u]=f(Be);x(()=>u(Be),[a,i]);let p=_=>(!a||(_.group||Qt)===a)&&(!i||_.question===i),$=n.answers.filter(p);return r`<section class="panel answers-panel" aria-label=${o("console_answers")}>
    <h2>${o("console_answers")} <span class="gentle">${o("console_answers_count",{n:$.length})}</span></h2>
    ${n.spotlight&&r`<${Oo} ...${e} />`}
    <div class="filters">
      <${Xt} label=${o("console_by_group")} all=${o("console_all_groups")} value=${a} set=${s}
        options=${[...n.groups.map(_=>[_.id,_.name]),[Qt,o("console_hall")]]} />
      <${Xt} label=${o("console_by_question")} all=${o("console_all_questions")} value=${i} set=${l}
        options=${t.questions.map(_=>[_.id,en(_)])} />
    </div>
    ${!$.length&&r`<p class="gentle nothing">${o(n.answers.length?"console_none_found":"console_no_answers")}</p>`}
    <ul class="feed">
      ${$.slice(0,c).map(_=>r`<${No} key=${_.item} answer=${_} ...${e} />`)}
      ${$.length>c&&r`<li><button class="button quiet" onClick=${()=>u(c+Be)}>
        ${o("console_more_answers",{n:$.length-c})}</button></li>`}
    </ul>
  </section>`}function Oo({state:e,t,run:n}){let o=e.answers.find(i=>i.item===e.spotlight),a=o&&(o.text||o.year_text),s=()=>n("spotlight",{item:null},t("console_unlit"));return r`<div class="on-board">
    <p><strong>${t("console_on_board")}:</strong> <span lang="th">${a}</span></p>
    <button class="button primary" onClick=${s}>${t("console_unlight")}</button>
  </div>`}var en=e=>[e.num,e.text].filter(Boolean).join(" ");function Xt({label:e,all:t,value:n,set:o,options:a}){return r`<label class="pick"><span class="hush">${e}</span>
    <select value=${n} onChange=${s=>o(s.target.value)}>
      <option value="">${t}</option>
      ${a.map(([s,i])=>r`<option key=${s} value=${s}>${i}</option>`)}
    </select>
  </label>`}function No({answer:e,frame:t,state:n,t:o,groups:a,run:s}){let i=a.get(e.group),[l,c]=f(!1),[u,p]=f(!1),$=t.questions.find(b=>b.id===e.question),_=e.versions.length>1?e.versions:[e],d=_.some(b=>b.text.length>Ho),m=n.spotlight===e.item,h=()=>s("spotlight",{item:m?null:e.item},o(m?"console_unlit":"console_lit")),y=()=>s("hide",{item:e.item,hidden:!e.hidden},o(e.hidden?"console_shown":"console_hid"));return r`<li class=${"said"+(e.hidden?" hidden-one":"")+(m?" lit":"")}>
    <p class="said-from">${i&&r`<${H} look=${i} /> `}<strong lang="th">${i?i.name:o("console_hall")}</strong>
      ${e.by&&r`<span class="gentle"> · ${e.by}</span>`}
      ${e.via&&r` <span class="tag paper-tag">${o("from_paper")}</span>`}</p>
    <p class="gentle said-asked">${$&&en($)}</p>
    ${e.hidden&&r`<p class="tag hidden-tag">${o("console_hidden")}</p>`}
    ${m&&r`<p class="tag lit-tag">${o("console_on_board")}</p>`}
    ${_.length>1&&r`<p class="tag two-tag">
      ${o(e.group?"console_versions":"console_versions_pick",{n:_.length})}</p>`}
    ${_.map(b=>r`<p key=${b.entry} class=${"said-text"+(d&&!l?" cut":"")} lang="th">
      ${b.year_text&&r`<strong class="year">${b.year_text} </strong>`}${b.text}
      <${z} question=${$} values=${b.fields} frame=${t} t=${o} /></p>`)}
    <div class="said-acts">
      <button class="button" aria-pressed=${String(m)} disabled=${e.hidden} onClick=${h}>
        ${o(m?"console_unlight":"console_light")}</button>
      <button class="button quiet" aria-pressed=${String(e.hidden)} onClick=${y}>
        ${o(e.hidden?"console_show":"console_hide")}</button>
      ${d&&r`<button class="button quiet" aria-expanded=${String(l)} onClick=${()=>c(!l)}>
        ${o(l?"console_less":"console_whole")}</button>`}
      ${$&&$.by==="group"&&!$.sensitive&&r`<button class="button quiet" aria-expanded=${String(u)}
        onClick=${()=>p(!u)}>${o("console_history")}</button>`}
    </div>
    ${u&&r`<${Yt} answer=${e} question=${$} frame=${t} t=${o} run=${s} />`}
  </li>`}function tn({frame:e,state:t,t:n,groups:o,run:a,add:s}){let i=t.phase||(e.phases[0]||{}).id,l=t.groups.filter(u=>u.done.includes(i)).length,c=t.groups.reduce((u,p)=>u+p.members,0);return r`<section class="panel" aria-label=${n("console_groups")}>
    <h2>${n("console_groups")}
      <span class="gentle">${n("console_groups_sum",{groups:t.groups.length,members:c})}
        ${t.phase?` · ${n("console_groups_done",{n:l})}`:""}</span>
      <button class="button quiet" onClick=${s}>${n("console_add_group")}</button>
    </h2>
    ${!t.groups.length&&r`<p class="gentle">${n("console_no_groups")}</p>`}
    <ul class="tiles">${t.groups.map(u=>r`<${jo} key=${u.id} group=${u} look=${o.get(u.id)}
      phase=${i} online=${t.online} t=${n} run=${a} />`)}</ul>
  </section>`}function jo({group:e,look:t,phase:n,online:o,t:a,run:s}){let[i,l]=f(""),c=e.done.includes(n),u=a("console_manage",{name:e.name}),p=a(e.away?"console_is_back":"console_is_away",{name:e.name}),$=()=>s("away",{group:e.id,away:!e.away},p),_=()=>s("call",{group:e.id,called:!e.called},a(e.called?"console_uncalled":"console_called_now",{name:e.name}));return r`<li class=${"tile"+(e.called?" called":"")+(e.away?" away":"")+(c?" done":"")} style=${`border-top-color:${t.colour}`}>
    <div class="tile-head">
      <h3 lang="th"><${H} look=${t} /> ${e.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!i)} aria-label=${u} title=${u}
        onClick=${()=>l(i?"":"acts")}><${Re} name="more" /></button>
    </div>
    <p>${a(o?"console_tile_online":"console_tile",{members:e.members,online:(o||{})[e.id]||0,answers:e.counts[n]||0})}
      ${c&&r`<strong class="good tile-tag"><${Re} name="done" /> ${a("console_done")}</strong>`}
      ${e.called&&r`<strong class="tile-tag call-tag">${a("console_called")}</strong>`}
      ${e.away&&r`<strong class="tile-tag">${a("console_seen_away")}</strong>`}</p>
    ${i==="acts"&&r`<div class="tile-acts">
      <button class="button quiet" aria-pressed=${String(e.away)} onClick=${$}>
        ${a(e.away?"console_come_back":"console_away")}</button>
      <button class="button quiet" aria-pressed=${String(e.called)} onClick=${_}>
        ${a(e.called?"console_uncall":"console_call")}</button>
      <button class="button quiet" onClick=${()=>l("name")}>${a("console_rename")}</button>
    </div>`}
    ${i==="name"&&r`<${Ro} group=${e} t=${a} run=${s} close=${()=>l("")} />`}
  </li>`}function Ro({group:e,t,run:n,close:o}){let[a,s]=f(e.name),i=T(null);return x(()=>i.current.focus(),[]),r`<form class="rename" onSubmit=${async c=>{c.preventDefault(),(await n("rename_group",{group:e.id,name:a},t("console_renamed"))).ok&&o()}} onKeyDown=${c=>c.key==="Escape"&&o()}>
    <input ref=${i} aria-label=${t("console_rename_of",{name:e.name})} maxlength="200" value=${a}
      onInput=${c=>s(c.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${t("cancel")}</button>
  </form>`}function nn({state:e,t}){let{joining:n}=e;if(!n||!n.code)return r`<p>${t("console_join_none")}</p>`;let o=n.urls||[];return r`<div class="join-panel">
    ${n.qr&&r`<img src=${n.qr} alt=${t("console_qr",{url:o[0]||""})} />`}
    <div>
      <p>${t("console_join_how")}</p>
      ${o.map(a=>r`<p class="join-url" key=${a}>${a}</p>`)}
      <p>${t("console_join_code")}</p>
      <p class="join-code" aria-label=${Array.from(n.code).join(" ")}>${n.code}</p>
      <p class="gentle">${t("console_join_wifi")}</p>
    </div>
  </div>`}function on({frame:e,state:t,t:n}){let{rows:o,troubles:a}=t.led,s=i=>e.instruments.find(l=>l.id===i)||{title:i};return r`<section class="panel"><h2>${n("inst_panel")}</h2>
    ${o.map(i=>r`<p key=${i.instrument}><strong>${s(i.instrument).title}</strong><br />
      ${["before","after"].map(l=>r`<span key=${l}>${n(`inst_${l}`)}: ${n("inst_answered",{n:i[l].n,waiting:i[l].waiting})} </span>`)}</p>`)}
    <p class="gentle">${n("inst_free")}</p><p class="gentle">${n("inst_help")}</p>
    ${a.length>0&&r`<h3 class="bad">${n("inst_troubles")}</h3>
      <ul>${a.map(i=>r`<li key=${i.where+i.what}>${i.where} · ${i.what} · ${i.do}</li>`)}</ul>`}
  </section>`}function sn({state:e,t,run:n}){let{columns:o,gaps:a,lines:s,goals:i}=e.led,l=c=>n("column",{column:c.id,on:!c.on},t(c.on?"plan_column_closed":"plan_column_opened",{column:c.text}));return r`<section class="panel plan-panel">
    <h2>${t("plan_console")}</h2>
    <p class="gentle">${t("plan_console_words")}</p>
    <ul class="plan-columns">${o.map(c=>r`<li key=${c.id}>
      <button class="button quiet" role="switch" aria-checked=${String(c.on)} title=${c.text} onClick=${()=>l(c)}>
        <span>${c.text.split(" (")[0]}</span><strong>${t(c.on?"plan_column_on":"plan_column_off")}</strong>
      </button></li>`)}</ul>
    <h2>${t("plan_console_gaps",{lines:s,goals:i})}</h2>
    <ul class="plan-lacks">${Object.keys(a).map(c=>r`<li key=${c}><strong>${a[c]}</strong> ${t(`plan_gap_${c}`)}</li>`)}</ul>
  </section>`}var zo=3;function an(e){let{frame:t,state:n,t:o,run:a}=e,{themes:s,sayings:i}=n.led,[l,c]=f([]),[u,p]=f(""),[$,_]=f(!1),d=new Map;s.forEach(v=>v.items.forEach(C=>d.set(C,[...d.get(C)||[],v])));let m=t.questions.filter(v=>i.some(C=>C.question===v.id)),h=i.filter(v=>(!u||v.question===u)&&!($&&v.items.every(C=>d.has(C)))),y=new Set(i.flatMap(v=>v.items)),b=l.filter(v=>y.has(v)),k=v=>v.items.every(C=>b.includes(C)),S=v=>c(k(v)?b.filter(C=>!v.items.includes(C)):[...new Set([...b,...v.items])]),g=async(v,C)=>(await a("theme",{id:M(),...v},C)).ok;return r`<section class="panel gather" aria-label=${o("themes_title")}>
    <h2>${o("themes_title")} <span class="gentle">${o("themes_how")}</span></h2>
    ${s.length>0&&r`<${Fo} ...${e} themes=${s} sayings=${i} put=${g} />`}
    <div class="filters">
      <label class="pick"><span class="hush">${o("themes_pick")}</span>
        <select value=${u} onChange=${v=>p(v.target.value)}>
          <option value="">${o("themes_all_questions")}</option>
          ${m.map(v=>r`<option key=${v.id} value=${v.id}>${v.head||v.text}</option>`)}
        </select></label>
      <button class="button" aria-pressed=${String($)} onClick=${()=>_(!$)}>${o("themes_only_left")}</button>
    </div>
    ${!h.length&&r`<p class="gentle nothing">${o(i.length?"themes_none_found":"themes_no_answers")}</p>`}
    <ul class="gather-list">${h.map(v=>r`<${Wo} key=${v.items[0]} one=${v} ...${e} picked=${k(v)}
      tap=${S} themes=${[...new Set(v.items.flatMap(C=>d.get(C)||[]))]} showAsked=${!u} />`)}</ul>
    ${b.length>0&&r`<${Bo} t=${o} themes=${s} picked=${b} put=${g} clear=${()=>c([])} />`}
  </section>`}function Wo({one:e,frame:t,t:n,groups:o,picked:a,tap:s,themes:i,showAsked:l}){let c=t.questions.find(u=>u.id===e.question);return r`<li><button class="gather-one" role="checkbox" aria-checked=${String(a)} onClick=${()=>s(e)}>
    <span class="gather-box" aria-hidden="true"></span>
    <span class="gather-words">
      <span class="gather-text" lang="th">${e.text}<${z} question=${c} values=${e.fields} frame=${t} t=${n} /></span>
      <span class="gather-from"><${ln} ids=${e.groups} groups=${o} />
        ${l&&c&&r`<span class="gentle"> · ${c.head||c.text}</span>`}
        ${e.hidden&&r` <span class="tag hidden-tag">${n("themes_hidden")}</span>`}
        ${i.map(u=>r` <span class="tag in-theme" key=${u.theme}>${u.name}</span>`)}</span>
    </span></button></li>`}function ln({ids:e,groups:t}){let n=e.map(o=>t.get(o)).filter(Boolean);return r`${n.map(o=>r`<span key=${o.id} title=${o.name}><${H} look=${o} />
    ${n.length<=zo?r` <span lang="th">${o.name}</span> `:r`<span class="hush">${o.name}</span>`}</span>`)}`}function Bo({t:e,themes:t,picked:n,put:o,clear:a}){let[s,i]=f({theme:M(),name:""}),l=async(p,$)=>{await o(p,$)&&a()},c=p=>{p.preventDefault();let $=s.name.trim();l({theme:s.theme,name:$,items:n},e("themes_made",{name:$}))},u=p=>{let $=t.find(_=>_.theme===p.target.value);$&&l({...rn($),items:[...new Set([...$.items,...n])]},e("themes_added",{name:$.name}))};return r`<div class="together">
    <form class="together-new" onSubmit=${c}>
      <strong>${e("themes_chosen",{n:n.length})}</strong>
      <input lang="th" aria-label=${e("themes_name")} placeholder=${e("themes_name")} maxlength="200" value=${s.name}
        onInput=${p=>i({...s,name:p.target.value})} />
      <button class="button primary" disabled=${!s.name.trim()}>${e("themes_join")}</button>
    </form>
    <div class="together-new">
      ${t.length>0&&r`<label class="together-into"><span class="hush">${e("themes_into")}</span>
        <select value="" onChange=${u}><option value="">${e("themes_into_which")}</option>
          ${t.map(p=>r`<option key=${p.theme} value=${p.theme}>${p.name}</option>`)}</select></label>`}
      <button class="button quiet" onClick=${a}>${e("themes_clear")}</button>
    </div>
  </div>`}var rn=e=>({theme:e.theme,name:e.name});function Fo({themes:e,sayings:t,frame:n,t:o,groups:a,run:s,put:i}){return r`<details class="made-all"><summary><h3>${o("themes_mine",{n:e.length})}</h3></summary>
    <ul class="made">${e.map(l=>r`<${Uo} key=${l.theme} theme=${l} sayings=${t} frame=${n}
      t=${o} groups=${a} run=${s} put=${i} />`)}</ul></details>`}function Uo({theme:e,sayings:t,t:n,groups:o,run:a,put:s}){let[i,l]=f(null),c=t.filter(_=>_.items.some(d=>e.items.includes(d))),u=()=>a("dissolve",{id:M(),theme:e.theme},n("themes_dissolved",{name:e.name})),p=_=>s({...rn(e),items:e.items.filter(d=>!_.items.includes(d))},n("themes_taken_out")),$=async _=>{_.preventDefault(),await s({theme:e.theme,name:i,items:e.items},n("themes_renamed"))&&l(null)};return r`<li><details>
    <summary><strong lang="th">${e.name}</strong>
      <span class="gentle">${n("themes_sum",{groups:e.groups.length,answers:e.items.length})}</span>
      <${Vo} ids=${e.groups} groups=${o} /></summary>
    <div class="made-acts">
      ${i===null?r`<button class="button" onClick=${()=>l(e.name)}>${n("themes_rename")}</button>
          <button class="button quiet" onClick=${u}>${n("themes_dissolve")}</button>`:r`<form class="together-new" onSubmit=${$}>
          <input lang="th" aria-label=${n("themes_name")} maxlength="200" value=${i} onInput=${_=>l(_.target.value)} />
          <button class="button primary" disabled=${!i.trim()}>${n("themes_save")}</button>
          <button type="button" class="button quiet" onClick=${()=>l(null)}>${n("themes_cancel")}</button></form>`}
    </div>
    <ul class="made-within">${c.map(_=>r`<li key=${_.items[0]}>
      <span lang="th">${_.text} <span class="gentle"><${ln} ids=${_.groups} groups=${o} /></span></span>
      <button class="button quiet" aria-label=${n("themes_out_of",{text:_.text})} disabled=${c.length<2}
        onClick=${()=>p(_)}>${n("themes_out")}</button></li>`)}</ul>
  </details></li>`}var Vo=({ids:e,groups:t})=>r`<span class="made-marks">${e.map(n=>t.get(n)).filter(Boolean).map(n=>r`<span key=${n.id} title=${n.name}><${H} look=${n} /></span>`)}</span>`;function cn({state:e,t}){return r`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${e.led.videos.map(n=>r`<li key=${n.id}>
      <a class="button quiet" href=${n.url} target="_blank" rel="noopener noreferrer">${n.title}</a>
      ${n.needs_internet&&r`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`)}</ul>
  </section>`}var un={instruments:on,plan:sn,themes:an,videos:cn};function pn({offers:e,draft:t,take:n,t:o}){return!e||!e.length?null:r`<details class="offers"><summary class="choice">${o("offers_title",{n:e.length})}</summary>
    ${e.map(a=>{let s=(t.from||[]).includes(a.item);return r`<button type="button" key=${a.item} class="choice option" aria-pressed=${String(s)}
        disabled=${s} onClick=${()=>n(a)}><span lang="th">${ve(a)}</span>
        <span class="gentle">${o(s?"offer_taken":"offer_take")}</span></button>`})}</details>`}function dn({links:e,draft:t,link:n,t:o}){return r`<div class="part" role="group" aria-label=${o("plan_serves")}><p class="label">${o("plan_serves")}</p>
    ${e.length===0&&r`<p class="gentle">${o("plan_serves_none")}</p>`}
    ${e.map(a=>r`<button type="button" role="checkbox" key=${a.item} class="choice option"
      aria-checked=${String((t.from||[]).includes(a.item))} onClick=${()=>n(a.item)}>
      <span class="tick" aria-hidden="true"></span><span lang="th">${ve(a)}</span></button>`)}
  </div>`}var ve=e=>e.text||(e.fields||{}).next||Object.values(e.fields||{}).filter(t=>typeof t=="string"&&!/^[a-z0-9_]+$/.test(t)).join(" · ");var ye=new Map;function Fe(e,t,n,o){return ye.has(o.id)||ye.set(o.id,Go(e,t,n,o)),ye.get(o.id)}async function Go(e,t,n,o){let a=await e.call("save",o);ye.delete(o.id);let s=Y(t,n);return!s||s.id!==o.id||(a.ok&&!a.ask?X(t,n):(a.ask||a.error)&&Q(t,n,{...s,sending:null})),a}function $n(e,t){x(()=>{kt(t).forEach(([n,o])=>Fe(e,t,n,o.sending))},[])}var Jo=["sure","about","decade","unknown"];function _n(e,t){let n=e.digits.trim();return e.how==="unknown"?t("year_unknown_choice"):!n||e.how==="sure"||e.how==="typed"?n:`${t(`year_${e.how}`)} ${n}`}function mn({question:e,asked:t,draft:n,change:o,t:a}){let[s,i]=f(t||!!n.digits||n.how==="unknown");if(!s)return r`<button type="button" class="button quiet add-year" onClick=${()=>i(!0)}>
      ${a("add_year")}
    </button>`;let l=t?e.text:a("year_of_it");return r`<div class="year">
    ${!t&&r`<label class="label" for="year">${l}</label>`}
    <input id="year" class="year-input" inputmode=${n.how==="typed"?"text":"numeric"} autocomplete="off"
      aria-label=${t?l:void 0} placeholder=${a("year_example")} disabled=${n.how==="unknown"}
      value=${n.how==="unknown"?"":n.digits}
      onInput=${c=>o({digits:c.target.value})} />
    <div class="how" role="radiogroup" aria-label=${a("year_how")}>
      ${Jo.map(c=>r`<button type="button" role="radio" key=${c} class="choice"
          aria-checked=${Ko(n,c)} onClick=${()=>o(Yo(n,c))}>
          ${a(c==="unknown"?"year_unknown_choice":`year_${c}`)}
        </button>`)}
    </div>
  </div>`}var Ko=(e,t)=>e.how===t||e.how==="typed"&&t==="sure",Yo=(e,t)=>e.how==="typed"?{how:t,digits:(e.digits.match(/[\d\u0e50-\u0e59]{2,4}/)||[""])[0]}:{how:t};var Qo=10,fn=e=>({item:e||M(),id:M(),base:[],tried:[],text:"",how:"sure",digits:"",fields:{},from:[]});function hn(e){let{question:t,about:n,edited:o,single:a,behalf:s,offers:i,links:l,frame:c,page:u,t:p,onTyping:$,onSaved:_,onCancel:d}=e,m=`${s?`${s}/`:""}${t.id}:${n||""}:${o?o.item:""}`,[h,y]=f(()=>Y(c.visit,m)??(o?Zo(o):fn(a))),[b,k]=f(""),[S,g]=f(null),v=T(null),C=T(h),U=Ct(u),N=!!(h.text.trim()||h.digits.trim()||h.how==="unknown"||be(h.fields));x(()=>$(N),[N]),x(()=>()=>$(!1),[]),x(()=>{o&&v.current&&v.current.focus(),h.sending&&D(h)},[]);let K=w=>{C.current=w,y(w)},O=w=>{K(w),Q(c.visit,m,w)},A=w=>{O({...C.current,...w,id:M(),sending:null}),g(null),k(b==="error"?b:"")},L=(w,I)=>{let le=w.tried.filter(An=>An!==w.id).slice(-Qo),Dn={id:w.id,item:w.item,base:[...w.base,...le],question:t.id,about:n,text:w.text,year:_n(w,p),confirmed:I,fields:Kt(t,w.fields),from:w.from,...s?{behalf:s}:{}},Ge={...w,tried:[...le,w.id],sending:Dn};O(Ge),D(Ge)},D=async w=>{k("saving"),g(null);let I=await Fe(u,c.visit,m,w.sending);if(C.current.id===w.id){if(I.ok&&!I.ask){K(fn(a)),k("saved"),_(I.saved);return}K({...C.current,sending:null}),g(I.ask||null),k(I.ask?"":I.error||"unsent")}},Mn=w=>{let I=[C.current.text.trim(),ve(w)].filter(Boolean).join(`
`);A({text:I,from:[...C.current.from||[],w.item]})},qn=w=>{let I=C.current.from||[];A({from:I.includes(w)?I.filter(le=>le!==w):[...I,w]})},En=w=>{L({...h,how:"typed",digits:w,id:M()})},Z=b==="saving"&&!U,Tn=()=>{O({...C.current,id:M(),sending:null}),k("")},ke=Array.from(h.text).length-c.longest,ee=t.answer==="year";return r`<form class="composer" onSubmit=${w=>{w.preventDefault(),L(h)}}>
    <fieldset disabled=${Z}>
      ${(ee||t.phase==="recall")&&r`<${mn} question=${t} asked=${ee} draft=${h}
        change=${A} t=${p} />`}
      ${ee&&r`<label class="label" for="story">${p("story")}</label>`}
      ${t.answer!=="none"&&r`<${pn} offers=${i} draft=${h} take=${Mn} t=${p} />
      ${t.words&&r`<label class="label" for="story">${t.words}</label>`}
      <textarea ref=${v} id="story" rows=${ee||t.words?2:4} lang="th"
        aria-label=${ee||t.words?void 0:t.text}
        value=${h.text} onInput=${w=>A({text:w.target.value})}></textarea>`}
      <${Jt} question=${t} values=${h.fields||{}} change=${A} frame=${c} t=${p} disabled=${Z}>
        ${l&&r`<${dn} links=${l} draft=${h} link=${qn} t=${p} />`}<//>
    </fieldset>
    ${ke>0&&r`<p class="note bad">${p("too_long",{n:ke})}</p>`}
    ${S&&r`<${es} ask=${S} t=${p} suggest=${En} confirm=${()=>L(h,S.doubt)}
      again=${()=>{g(null),A({digits:"",how:"sure"})}} />`}
    <p class=${"status "+(Z?"later":b==="saved"?"good":"")} role="status">
      ${Xo(b,N,Z,p)}
    </p>
    <div class="row">
      ${Z?r`<button type="button" class="button" onClick=${Tn}>${p("take_back")}</button>`:r`<button class="button primary" disabled=${b==="saving"||ke>0}>
            ${p(o?"save_change":"save_answer")}
          </button>`}
      ${o&&r`<button type="button" class="button quiet"
        onClick=${()=>{X(c.visit,m),d()}}>${p("cancel")}</button>`}
    </div>
  </form>`}function Xo(e,t,n,o){return e==="saving"?o(n?"sent_later":"saving"):e==="saved"&&!t?o("saved"):e==="unsent"?r`<span class="bad">${o("not_saved")}</span>`:e&&e.what?r`<span class="bad">${e.what} · ${e.do}</span>`:t?o("draft_kept"):""}function Zo(e){let t=e.typed?"typed":"sure",{item:n,base:o,text:a,typed:s,fields:i,from:l}=e;return{item:n,id:M(),base:o,tried:[],text:a,how:t,digits:s,fields:i||{},from:l||[]}}function es({ask:e,t,suggest:n,confirm:o,again:a}){let s=T(null);return x(()=>s.current.scrollIntoView({block:"center"}),[]),r`<div class="ask" role="alert" ref=${s}>
    <p>${t(`ask_${e.doubt}`,{typed:e.typed})}</p>
    ${e.suggestions.map(i=>r`<button type="button" class="button" onClick=${()=>n(i)}>
        ${t("ask_yes",{year:i})}
      </button>`)}
    ${e.may_confirm&&r`<button type="button" class="button" onClick=${o}>${t("ask_confirm")}</button>`}
    <button type="button" class="button quiet" onClick=${a}>${t("ask_again")}</button>
  </div>`}function gn({frame:e,state:t,page:n,t:o}){let a=e.questions.filter(g=>t.reached.includes(g.phase)&&g.by==="group"&&!g.sensitive),[s,i]=f(""),[l,c]=f(""),[u,p]=f(""),[$,_]=f(null),d=a.find(g=>g.id===l),m=d&&d.phase==="gallery"?ts(t,s):null,h=s&&d&&(!m||m.includes(u)),y=h?t.answers.filter(g=>g.group===s&&g.question===l&&(g.about||"")===(m?u:"")):[],b=d&&d.single&&y.length>0&&!$,k=g=>v=>{g(v),_(null)};if(!a.length)return r`<p>${o("console_paper_none")}</p>`;let S=g=>t.groups.filter(v=>g.includes(v.id)).map(v=>[v.id,v.name]);return r`<div class="paper">
    <p class="gentle">${o("console_paper_how")}</p>
    <${Ue} label=${o("console_paper_group")} value=${s} set=${k(i)} options=${S(t.groups.map(g=>g.id))} t=${o} />
    <${Ue} label=${o("console_paper_question")} value=${l} set=${k(c)} t=${o}
      options=${a.map(g=>[g.id,[g.num,g.text].filter(Boolean).join(" ")])} />
    ${m&&r`<${Ue} label=${o("console_paper_about")} value=${u} set=${k(p)} options=${S(m)} t=${o} />`}
    ${h&&!b&&r`<${hn} key=${[s,l,u,$?$.item:""].join()} question=${d}
      about=${m?u:void 0} edited=${$} single=${t.single[s][l]} behalf=${s} frame=${e} page=${n} t=${o}
      onTyping=${()=>{}} onSaved=${()=>_(null)} onCancel=${()=>_(null)} />`}
    ${h&&r`<h3>${o("console_paper_there",{n:y.length})}</h3>
      <ul class="own">${y.map(g=>r`<li key=${g.item}><p class="own-text" lang="th">
        ${g.year_text&&r`<strong class="year">${g.year_text} </strong>`}${g.text}
        <${z} question=${d} values=${g.fields} frame=${e} t=${o} /></p>
        ${g.via&&r`<span class="tag paper-tag">${o("from_paper")}</span>`}
        <button class="button quiet" onClick=${()=>_(g)}>${o("edit")}</button></li>`)}</ul>`}
  </div>`}function ts(e,t){let n=e.grid.find(o=>o.viewer===t);return n?e.groups.filter((o,a)=>n.times[a]).map(o=>o.id):[]}function Ue({label:e,value:t,set:n,options:o,t:a}){return r`<label class="line-field"><span>${e}</span>
    <select aria-label=${e} value=${t} onChange=${s=>n(s.target.value)}>
      <option value="">${a("console_paper_pick")}</option>
      ${o.map(([s,i])=>r`<option key=${s} value=${s}>${i}</option>`)}
    </select></label>`}var ns=["attendance","contact","happiness","research"];function bn({state:e,t,run:n}){let[o,a]=f([]),[s,i]=f(""),l=()=>n("people").then(p=>p.ok&&a(p.people));x(()=>{l()},[e.asking,e.groups]);let c=async p=>{let $=await n("erase",{visit:p},_=>t("console_erased",{n:_.erased}));i(""),$.ok&&l()},u=[...o].sort((p,$)=>$.asked-p.asked);return r`<div class="people"><p class="gentle">${t("console_people_how")}</p>
    ${!u.length&&r`<p>${t("console_people_none")}</p>`}
    <ul>${u.map(p=>r`<${os} key=${p.visit} one=${p} t=${t} sure=${s===p.visit}
      ask=${i} erase=${c} />`)}</ul></div>`}function os({one:e,t,sure:n,ask:o,erase:a}){let s=e.nickname||t("console_person_nobody"),i=ns.filter(l=>e.agreed[l]).map(l=>t(`console_agreed_${l}`)).join(" · ");return r`<li class="person">
    <p><strong lang="th">${s}</strong> <span class="gentle" lang="th">${e.group} · ${t("console_person",{answers:e.answers})}</span>
      ${e.asked&&r` <span class="tag two-tag">${t("console_person_asks")}</span>`}</p>
    <p class="gentle">${i?t("console_agreed",{list:i}):t("console_agreed_none")}</p>
    ${!n&&r`<button class="button quiet" onClick=${()=>o(e.visit)}>${t("console_erase")}</button>`}
    ${n&&r`<div class="sure" role="alert"><p>${t("console_erase_sure",{name:s,group:e.group,answers:e.answers})}</p>
      <button class="button bad-button" onClick=${()=>a(e.visit)}>${t("console_erase_yes")}</button>
      <button class="button quiet" onClick=${()=>o("")}>${t("cancel")}</button></div>`}
  </li>`}function yn({frame:e,state:t,t:n,run:o}){let a=e.questions.filter(s=>s.phase==="plenary");return r`<section class=${"panel picture"+(t.phase==="plenary"?"":" later")} aria-label=${n("console_picture")}>
    <h2>${n("console_picture")} <span class="gentle">${n("console_picture_for_all")}</span></h2>
    ${a.map(s=>r`<${ss} key=${s.id} question=${s} frame=${e} state=${t}
      t=${n} run=${o} />`)}
  </section>`}function ss({question:e,frame:t,state:n,t:o,run:a}){let s=n.answers.filter(p=>p.question===e.id&&!p.group),i=(p,$)=>a("save",{...p,question:e.id,base:$,year:""},o("console_saved")),l=(p,$)=>a("restore",{id:M(),item:p,entry:$},o("console_restored")),c=p=>{let $=M();return a("delete",{id:$,item:p.item,base:p.base},{words:o("console_deleted"),label:o("undo"),act:()=>l(p.item,$)})},u=(p,$)=>a("choose",{id:M(),item:p.item,base:p.base,entry:$},o("console_saved"));return r`<div class="field">
    <p lang="th">${e.text}</p>
    <${as} visit=${t.visit} question=${e} state=${n} t=${o} save=${i} />
    <ul class="own">${s.map(p=>r`<${ls} key=${p.item} one=${p} t=${o} save=${i} remove=${c}
      choose=${u} />`)}</ul>
  </div>`}function as({visit:e,question:t,state:n,t:o,save:a}){let s=`picture:${t.id}`,[i,l]=f(Y(e,s)||vn()),c=T("");c.current=i.text;let u=$=>{l($),Q(e,s,$)};return r`<form class="add" onSubmit=${async $=>{$.preventDefault();let _=n.answers.find(m=>m.item===i.item);!(await a(i,_?_.base:[])).ok||c.current!==i.text||(X(e,s),l(vn()))}}>
    <textarea rows="2" lang="th" aria-label=${t.text} placeholder=${o("console_picture_hint")} value=${i.text}
      onInput=${$=>u({...i,id:M(),text:$.target.value})}></textarea>
    <button class="button primary" disabled=${!i.text.trim()}>${o("console_add_picture")}</button>
  </form>`}var vn=()=>({item:M(),id:M(),text:""});function ls({one:e,t,save:n,remove:o,choose:a}){let[s,i]=f(!1);return s?r`<li><${is} one=${e} t=${t} save=${n} close=${()=>i(!1)} /></li>`:e.versions.length>1?r`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${e.versions.map(l=>r`<p class="own-text" key=${l.entry} lang="th">${l.text}
        <button class="button" onClick=${()=>a(e,l.entry)}>${t("console_pick")}</button></p>`)}</li>`:r`<li><p class="own-text" lang="th">${e.text}</p>
    <button class="button quiet" onClick=${()=>i(!0)}>${t("edit")}</button>
    <button class="button quiet" onClick=${()=>o(e)}>${t("delete")}</button></li>`}function is({one:e,t,save:n,close:o}){let[a]=f(e.base),[s,i]=f({item:e.item,id:M(),text:e.text}),l=T(null);return x(()=>l.current.focus(),[]),r`<form class="add" onSubmit=${async u=>{u.preventDefault(),(await n(s,a)).ok&&o()}}>
    <textarea rows="3" lang="th" ref=${l} aria-label=${t("edit")} value=${s.text}
      onInput=${u=>i({...s,id:M(),text:u.target.value})}></textarea>
    <button class="button primary" disabled=${!s.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${o}>${t("cancel")}</button>
  </form>`}function kn({frame:e,t}){let{objective:n,outcome:o,minutes:a,source:s,steps:i,tips:l}=e.script,c=l.filter(u=>u.here);return r`<div class="script">
    ${n&&r`<h3>${t("console_objective")}</h3><p lang="th">${n}</p>`}
    ${o.length>0&&r`<h3>${t("console_outcome")}</h3><ul>${o.map(u=>r`<li key=${u} lang="th">${u}</li>`)}</ul>`}
    ${a&&r`<p class="gentle">${t(`console_minutes_${s||"schedule"}`,{n:a})}</p>`}
    <h3>${t("console_steps")}</h3>
    ${!i.length&&r`<p class="gentle">${t("console_no_steps")}</p>`}
    <ol>${i.map(u=>r`<${Ve} key=${u.id} one=${u} />`)}</ol>
    <h3>${t("console_tips")}</h3>
    <p class="gentle">${t("console_tips_ours")}</p>
    <ol>${c.map(u=>r`<${Ve} key=${u.id} one=${u} />`)}</ol>
    ${l.length>c.length&&r`<details><summary class="button quiet">${t("console_tips_others",{n:l.length-c.length})}</summary>
      <ol>${l.filter(u=>!u.here).map(u=>r`<${Ve} key=${u.id} one=${u} />`)}</ol></details>`}
  </div>`}function Ve({one:e}){return r`<li lang="th"><strong>${e.num}</strong> ${e.text}
    ${e.items.length>0&&r`<ul>${e.items.map(t=>r`<li key=${t.id} class=${t.here?"here":""}>
      ${t.num&&r`<strong>${t.num}</strong> `}${t.text}</li>`)}</ul>`}</li>`}var wn=(e,t)=>t<e.fitting?{}:{style:"visibility:hidden","aria-hidden":"true"};function xn({state:e,groups:t,t:n,words:o,pages:a}){let s=(u,p)=>n(`${o}_seen_${u}`,p),i=a?a.shown:e.groups,l=e.groups.map(u=>t.get(u.id)),c=new Map(e.grid.map(u=>[u.viewer,u.times]));return r`<table class="seen">
    <thead><tr>
      <th scope="col" class="who">${s("group")}</th>
      <th scope="col" class="whose">${s("now")}</th>
      ${l.map(u=>r`<th scope="col" class="cell" key=${u.id} title=${u.name}>
        <${H} look=${u} /><span class="hush">${u.name}</span></th>`)}
    </tr></thead>
    <tbody>
      ${i.map((u,p)=>r`<tr key=${u.id} class=${u.away?"away":""} ...${a?wn(a,p):{}}>
        <th scope="row" class="who"><${Sn} look=${t.get(u.id)} /></th>
        <td class="whose"><${rs} one=${u} state=${e} groups=${t} say=${s} /></td>
        ${l.map(($,_)=>r`<${cs} key=${$.id} viewer=${u.id} look=${$} now=${e.pairs[u.id]===$.id}
          seen=${(c.get(u.id)||[])[_]>0} say=${s} />`)}
      </tr>`)}
    </tbody>
  </table>`}function Sn({look:e,arrow:t}){return r`<span class="line">
    ${t&&r`<span class="arrow" aria-hidden="true"></span>`}<${H} look=${e} /><${Et} name=${e.name} />
  </span>`}function rs({one:e,state:t,groups:n,say:o}){let a=n.get(t.pairs[e.id]);return a?r`<${Sn} look=${a} arrow />`:e.away?r`<span class="gentle">${o("away")}</span>`:r`<span class="gentle">${t.round.number?o("wait"):o("soon")}</span>`}function cs({viewer:e,look:t,now:n,seen:o,say:a}){let s=e===t.id,i=s?"own":n?"now":o?"did":"not";return r`<td class=${"cell "+i}>
    <span class="box">${!s&&(n||o)&&r`<${H} look=${t} />`}</span>
    <span class="hush">${a(`is_${i}`)}</span>
  </td>`}function Cn({frame:e,state:t,t:n,run:o}){let{number:a,count:s}=t.round;return r`<section class="panel" aria-label=${n("console_rounds")}>
    <h2>${n("console_rounds")} <span class="gentle">${n("console_round_of",{n:a,all:Math.max(s,a)})}</span></h2>
    <${us} frame=${e} state=${t} t=${n} run=${o} />
  </section>`}function Pn({state:e,t,groups:n}){return r`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${xn} state=${e} groups=${n} t=${t} words="console" />
    </div>
  </section>`}function us({frame:e,state:t,t:n,run:o}){let{count:a,minutes:s}=t.round,[i,l]=f(a),[c,u]=f(s);x(()=>{l(a),u(s)},[a,s]);let p=i!==a||c!==s,$={count:i,minutes:c};return r`<div class="plan">
    <${ae} label=${n("console_rounds_count")} value=${i} least=${1} most=${50} set=${l} />
    <${ae} label=${n("console_rounds_minutes")} value=${c} least=${1} most=${120} set=${u} />
    <button class=${"button"+(p?" primary":"")} disabled=${!p}
      onClick=${()=>o("rounds",$,n("console_rounds_set",{n:i,minutes:c}))}>${n("console_rounds_use")}</button>
    <p class="gentle">${ps(e,t,c,n)} ${n("console_rounds_sum",{n:i*c})}</p>
  </div>`}function ps(e,t,n,o){let a=t.groups.filter(l=>!l.away).length,s=e.phases.find(l=>l.id==="gallery");if(a<2)return o("console_rounds_too_few");if(!s||!s.minutes)return o("console_rounds_most",{n:a-1});let i=Math.min(Math.floor(s.minutes/n),a-1);return o("console_rounds_fit",{minutes:s.minutes,n:i,most:a-1})}var ds={agenda:zt,activities:Ft,announce:Ut,join:nn,about:Dt,paper:gn,people:bn},$s=["paper","people","about"],_s=3e4,ms=()=>/^\/console\//.test(location.pathname);function fs({frame:e,state:t,page:n,t:o}){let[a,s]=f(""),[i,l]=f(!1),c=It(n,o);$n(n,e.visit),x(()=>{let d=setInterval(()=>n.call("clock"),_s);return()=>clearInterval(d)},[]);let u={frame:e,state:t,page:n,t:o,groups:qt(e,t.groups),...c},p=ds[a],$=t.led&&un[t.led.kind],_=r`<${Lt} toasts=${c.toasts} drop=${c.drop} t=${o} />`;return r`<div class=${"console"+(ms()?" whole":"")} lang=${e.language||"th"}>
    <div>
      <${hs} frame=${e} state=${t} t=${o} open=${s} script=${i} setScript=${l} />
      <${vs} warning=${t.warning} t=${o} />
    </div>
    <${Nt} ...${u} />
    <main class="desk">
      <div class="side">
        ${e.kind==="memory"&&t.reached.includes("plenary")&&r`<${yn} ...${u} />`}
        ${$&&r`<${$} ...${u} />`}
        ${t.phase==="gallery"&&r`<${Cn} ...${u} />`}
        <${tn} ...${u} add=${()=>s("about")} />
        ${(t.phase==="gallery"||t.round.number>0)&&r`<${Pn} ...${u} />`}
      </div>
      ${i?r`<aside class="panel answers-panel" aria-label=${o("console_script")}><h2>${o("console_script")}
            <button class="button quiet" onClick=${()=>l(!1)}>${o("close")}</button></h2>
            <div class="feed" tabindex="0" role="group" aria-label=${o("console_script")}><${kn} ...${u} /></div></aside>`:r`<${Zt} ...${u} />`}
    </main>
    ${p&&r`<${Ht} title=${o(`console_${a}`)} look=${a+"-dialog"} t=${o} close=${()=>s("")}>
      <${p} ...${u} />${_}<//>`}
    ${!p&&_}
  </div>`}function hs({frame:e,state:t,t:n,open:o,script:a,setScript:s}){let i=`/board/${location.pathname.split("/").pop()}`,{joining:l,backup:c,about:u}=t;return r`<header class="top">
    <div class="headline"><h1>${R(e.title)}<span class="gentle">${u.title}</span></h1>
      ${c&&r`<${bs} backup=${c} t=${n} />`}</div>
    ${u.demo&&r`<${Tt} t=${n} words="console_demo" />`}
    <button class="button quiet" onClick=${()=>o("agenda")}>${n("console_agenda")}</button>
    <button class="button quiet" onClick=${()=>o("activities")}>${n("console_activities")}</button>
    <button class="button quiet" aria-pressed=${String(a)} onClick=${()=>s(!a)}>${n("console_script")}</button>
    <button class=${"button quiet"+(t.announced.text?" set":"")} onClick=${()=>o("announce")}>${n("console_announce")}</button>
    <button class="button quiet" onClick=${()=>o("join")}>
      ${n("console_join")}${l&&l.code&&r` <strong class="top-code">${l.code}</strong>`}
    </button>
    <a class="button" href=${i} target="_blank" rel="noopener">${n("console_open_board")}</a>
    <${gs} state=${t} t=${n} open=${o} />
  </header>`}function gs({state:e,t,open:n}){let o=T(null),a=s=>{o.current.open=!1,n(s)};return r`<details class="more-menu" ref=${o}><summary class=${"button quiet"+(e.asking?" set":"")}>
    ${e.asking?t("console_people_asking",{n:e.asking}):t("console_more")}</summary>
    <div>${$s.map(s=>r`<button class="button quiet" key=${s} onClick=${()=>a(s)}>
      ${t(`console_${s}`)}</button>`)}</div></details>`}function bs({backup:e,t}){if(!e.at)return null;let n=new Date(e.at*1e3),o=`${n.getHours()}.${String(n.getMinutes()).padStart(2,"0")}`;return r`<p class="backup">${t("console_backup",{time:o})}</p>`}function vs({warning:e,t}){return r`<div role="alert">${e&&e.what&&r`<div class=${"warning "+e.level}>
    <strong>${e.what}</strong>
    <p>${e.do} <span class="warning-where">· ${t("console_folder",{folder:e.where})}</span></p>
  </div>`}</div>`}var Pl=Pt(fs);export{Pl as default};
