// The code of the QR comes after the #, which browsers never send: put it in its field and out of sight.
const code = location.hash.slice(1);
if (/^\d{6}$/.test(code)) document.getElementById("code").value = code;
if (location.hash) history.replaceState(null, "", location.pathname + location.search);
