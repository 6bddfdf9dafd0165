// Joins the widgets of this page with their models in the kernel, and keeps them joined: also with a new kernel, while
// the page stays as it is. A model is what anywidget's views expect: get, set, save_changes, on, off, send; and
// `connected`, `seat`. What is sent while there is no connection is lost: who sends commands keeps them.

// In ms. The page asks the server every BEAT whether it is there, and waits SILENCE for a sign of life: LONGER while a
// whole state, which may be large, is on its way. What can't be reached in LIMIT is given up, and tried AGAIN.
const [TICK, BEAT, SILENCE, LONGER, LIMIT, AGAIN, PAGE] = [300, 2000, 2300, 10000, 4000, 2000, 30000];
const LONG = 15000;
const RELOAD = "samut:reload";

const random = (bytes) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
const session = random(16);
let leaving = false, coming = false, wake = () => {};

// Storage may be switched off
function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

// Forty phones lose the server together, and are not to come back in the same moment
const about = (ms) => ms * (0.5 + Math.random() / 2);
const pause = (ms) => new Promise((done) => setTimeout((wake = done), ms));

// The answer and its whole text. Rejects after `limit`, or, where `watched`, once the server no longer answers others
async function get(address, limit, watched) {
  const stop = new AbortController();
  const timers = [setTimeout(() => stop.abort(), limit)];
  if (watched) timers.push(setInterval(async () => (await alive()) || stop.abort(), BEAT));
  try {
    const answer = await fetch(address, { cache: "no-store", signal: stop.signal });
    return [answer, await answer.text()];
  } finally {
    timers.forEach(clearInterval);
  }
}

const alive = () => get("/health", LIMIT).then(([{ ok }]) => ok, () => false);

// Connections that a browser keeps for later may be as dead as the one that fell silent, and would be used first: whoever
// asks on each of them finds out
const clear = () => Array.from({ length: 6 }, () => get("/health", AGAIN).catch(() => {}));

// A page makes a new kernel at most every 5 s, and ever less often if that doesn't help
function allowedIn() {
  const [times, last] = (attempt(() => sessionStorage.getItem(RELOAD)) || "0 0").split(" ").map(Number);
  return times ? Math.max(0, Math.min(60000, 5000 * 2 ** (times - 1)) - Math.abs(Date.now() - last)) : 0;
}

function count() {
  const times = Number((attempt(() => sessionStorage.getItem(RELOAD)) || "0").split(" ")[0]);
  attempt(() => sessionStorage.setItem(RELOAD, `${Math.min(times + 1, 9)} ${Date.now()}`));
}

const helped = () =>
  attempt(() => sessionStorage.setItem(RELOAD, (sessionStorage.getItem(RELOAD) || "1 0").replace(/^\d+/, "1")));

// The kernel is gone: tries until there is another one, or the old one answers after all
async function comeBack(channel) {
  if (coming) return;
  coming = true;
  const done = () => leaving || (channel && channel.connected);
  while (!done()) {
    const wait = allowedIn() || (await renewed(channel, done));
    if (!wait) break;
    await pause(wait);
  }
  coming = false;
}

// Asks for this very page, which makes a kernel, and takes that over. Returns in how many ms to try again; 0: no more
async function renewed(channel, done) {
  const [answer, text] = await (channel ? get(location.pathname, PAGE, true) : get("/health", LIMIT)).catch(() => []);
  if (!answer || done()) return about(AGAIN);
  const busy = answer.status === 503 || new URL(answer.url).pathname === "/wait";
  if (busy) return 1000 * (Number(answer.headers.get("Retry-After")) || 3) + about(1000);
  count();
  if (answer.redirected) location.assign(answer.url);
  else if (!answer.ok) return about(AGAIN);
  else if (!channel || !channel.takes(new DOMParser().parseFromString(text, "text/html"))) location.reload();
  return 0;
}

const read = (id, from = document) => JSON.parse(from.getElementById(id)?.textContent ?? "null");
const who = (from) => from.querySelector("body > header > span")?.textContent;
const shown = (from) =>
  Array.from(from.querySelectorAll('script[type="application/vnd.jupyter.widget-view+json"]'), (place) =>
    [JSON.parse(place.textContent).model_id, place.parentElement]);

class Channel {
  constructor(page, models) {
    this.models = models;
    this.tries = 0;
    this.connected = false;
    this.at(page);
    setInterval(() => this.beat(), TICK);
    addEventListener("online", () => this.hurry());
    addEventListener("offline", () => this.socket && this.lost());
    addEventListener("pageshow", () => this.hurry((leaving = false)));
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
  }

  at({ seat, socket }) {
    this.seat = seat;
    this.gone = false;
    this.url = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${socket}?session_id=${session}`;
    this.open();
  }

  // Whether the kernel of a page that has just come could be taken over: it is the same page, for the same people
  takes(fresh) {
    const told = read("samut-page", fresh);
    const ids = shown(fresh).map(([id]) => id);
    const same = told && JSON.stringify(told.scripts) === JSON.stringify(page.scripts) && who(fresh) === who(document);
    if (!same || !ids.length || ids.length !== this.models.length) return false;
    this.models.forEach((model, index) => (model.id = ids[index]));
    this.at(told);
    return true;
  }

  open() {
    this.close();
    const socket = (this.socket = new WebSocket(this.url));
    this.begun = Date.now();
    socket.onopen = () => this.opened();
    socket.onmessage = ({ data }) => this.receive(data);
    socket.onclose = ({ code }) => this.closed(code);
  }

  close() {
    clearTimeout(this.timer);
    const { socket } = this;
    this.socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  opened() {
    this.connected = true;
    this.tries = this.pinged = this.unheard = 0;
    this.unseen = new Set(this.models);
    this.models.forEach((model) => model.post({ method: "request_state" }));
    this.tell();
  }

  // A browser isn't told why a socket was refused. Where the server answers otherwise, it is the kernel that is gone.
  closed(code) {
    const refused = !this.connected && code < 4000;
    this.lost(code >= 4000);
    if (refused) alive().then((ok) => ok && !this.connected && comeBack(this));
  }

  // gone: for good, as its kernel is
  lost(gone = false) {
    this.close();
    this.connected = false;
    this.gone = gone;
    if (leaving) return;
    this.tell();
    if (gone) comeBack(this);
    else this.timer = setTimeout(() => this.open(), about(Math.min(AGAIN, 250 * 2 ** this.tries++)));
  }

  hurry() {
    this.beat();
    wake();
    if (!this.socket) this.gone ? comeBack(this) : this.open();
  }

  // A phone that left the Wi-Fi may hold a dead socket for minutes. Pages in the background are rarely waked up: only
  // silence after a question counts
  beat() {
    const now = Date.now();
    if (!this.socket) return;
    if (!this.connected) {
      if (now - this.begun > LIMIT) this.lost();
    } else if (this.unheard && now - this.unheard > (this.unseen.size ? LONGER : SILENCE)) {
      this.lost();
      clear();
    } else if (now - this.pinged >= BEAT) {
      this.pinged = now;
      this.unheard = this.unheard || now;
      this.socket.send(".");
    }
  }

  tell() {
    const { connected } = this;
    if (document.body.dataset.connection === (connected ? "on" : "off")) return;
    show(connected);
    dispatchEvent(new CustomEvent("samut:connection", { detail: { connected } }));
  }

  send(msg_type, content) {
    if (!this.connected) return;
    const header = { msg_id: random(16), msg_type, session, username: "", version: "5.3", date: new Date().toISOString() };
    this.socket.send(JSON.stringify({ channel: "shell", header, parent_header: {}, metadata: {}, content }));
  }

  receive(data) {
    this.unheard = 0;
    if (typeof data !== "string" || data === ".") return;
    const { header, content } = JSON.parse(data);
    const model = this.models.find(({ id }) => id === content.comm_id);
    if (model && header.msg_type === "comm_msg") model.receive(content.data);
    if ((model && header.msg_type === "comm_close") || ["dead", "restarting"].includes(content.execution_state)) this.lost(true);
  }
}

class Model {
  constructor(id) {
    this.id = id;
    this.state = {};
    this.changed = {};
    this.listeners = [];
    this.on = (event, listener) => this.listeners.push([event, listener]);
    this.get = (name) => this.state[name];
    this.post = (data) => this.channel.send("comm_msg", { comm_id: this.id, data });
    this.send = (content) => this.post({ method: "custom", content });
    this.ready = new Promise((resolve) => (this.settle = resolve));
  }

  get connected() {
    return this.channel.connected;
  }

  get seat() {
    return this.channel.seat;
  }

  set(name, value) {
    this.changed[name] = value;
    this.put({ [name]: value }, this.state[name] === value ? [] : [name]);
  }

  save_changes() {
    const state = this.changed;
    this.changed = {};
    if (Object.keys(state).length) this.post({ method: "update", state, buffer_paths: [] });
  }

  off(event, listener) {
    this.listeners = this.listeners.filter(([e, l]) => (event && e !== event) || (listener && l !== listener));
  }

  receive(data) {
    if (data.method === "custom") this.emit("msg:custom", data.content, []);
    if (data.method !== "update") return;
    const same = (name) => JSON.stringify(data.state[name]) === JSON.stringify(this.state[name]);
    this.put(data.state, Object.keys(data.state).filter((name) => !same(name)));
    this.channel.unseen.delete(this);
    helped();
    this.settle();
  }

  put(state, names) {
    Object.assign(this.state, state);
    names.forEach((name) => this.emit(`change:${name}`, this, this.state[name]));
    if (names.length) this.emit("change", this);
  }

  // A listener that fails doesn't keep the others from hearing
  emit(event, ...args) {
    this.listeners.filter(([e]) => e === event).forEach(([, listener]) => Promise.resolve().then(() => listener(...args)));
  }
}

function line(parent, tag, textContent, more) {
  parent.append(Object.assign(document.createElement(tag), { textContent, ...more }));
}

// In words as well as in colour; silent while all is well. Where to look comes only once it takes long
let saying;

function show(connected) {
  const status = document.getElementById("samut-status");
  const again = connected && status.textContent;
  clearTimeout(saying);
  document.body.dataset.connection = connected ? "on" : "off";
  status.textContent = again ? words.connected : "";
  if (again) saying = setTimeout(() => (status.textContent = ""), 3000);
  if (connected) return;
  line(status, "strong", words.disconnected);
  line(status, "span", words.disconnected_help);
  saying = setTimeout(() => line(status, "span", words.disconnected_long), LONG);
}

async function render(model, el) {
  await model.ready;
  const address = page.scripts[model.get("_esm")];
  if (!address) throw new Error("not a script of this server");
  const { default: made } = await load(address);
  const view = typeof made === "function" ? await made() : made;
  if (view.initialize) await view.initialize({ model });
  opened();
  await view.render({ model, el });
}

// A script whose file was lost on the way is asked for under another address: a browser may remember the failure
async function load(address, times = 0) {
  try {
    return await import(address + (times ? `?again=${times}` : ""));
  } catch (error) {
    if (times > 1 && (await alive())) throw error;
    await pause(about(AGAIN));
    return load(address, times + 1);
  }
}

const opened = () => document.getElementById("samut-opening")?.remove();

function fail(el, error) {
  console.error(error);
  opened();
  el.className = "problem";
  el.setAttribute("role", "alert");
  line(el, "strong", words.failed_what);
  line(el, "p", words.failed_do);
  line(el, "a", words.reload, { className: "press press-wide", href: "" });
}

function forget(event) {
  if (new URL(event.target.action, location.href).pathname !== "/leave") return;
  leaving = true;
  const ours = attempt(() => Object.keys(localStorage).filter((name) => name.startsWith("samut:"))) || [];
  ours.forEach((name) => localStorage.removeItem(name));
  attempt(() => indexedDB.deleteDatabase("samut"));
}

if (location.hash) history.replaceState(null, "", location.pathname);
document.addEventListener("submit", forget);
addEventListener("pagehide", () => (leaving = true));
const words = read("samut-words");
const page = read("samut-page");
if (page) {
  const views = shown(document).map(([id, place]) => [new Model(id), place]);
  const channel = new Channel(page, views.map(([model]) => model));
  views.forEach(([model, place]) => {
    model.channel = channel;
    const inner = place.appendChild(document.createElement("div"));
    render(model, inner).catch((error) => fail(inner, error));
  });
} else if (document.querySelector(".failed")) opened();
else {
  // Only the head of the page has come
  show(false);
  comeBack();
}
