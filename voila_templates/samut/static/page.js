// Joins the widgets of this page with their models in the kernel, and keeps them joined. A model is what anywidget's
// views expect: get, set, save_changes, on, off, send; and `connected`.

const [MOST_WAITING, SILENCE, LOST] = [200, 10000, 25000];
const RELOAD = "samut:reload";

const random = (bytes) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
const session = random(16);
let leaving = false, reloading;

// Storage may be switched off
function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

const answers = () => fetch("/health", { cache: "no-store" }).then(({ ok }) => ok, () => false);

// A kernel that is gone is made anew by loading the page again, once the server answers: at most every 5 s, and ever
// less often if that doesn't help
async function reload() {
  const [times, last] = (attempt(() => sessionStorage.getItem(RELOAD)) || "0 0").split(" ").map(Number);
  const wait = times && Math.min(60000, 5000 * 2 ** (times - 1)) - (Date.now() - last);
  clearTimeout(reloading);
  if (leaving) return;
  if (wait > 0 || !(await answers())) reloading = setTimeout(reload, Math.min(60000, Math.max(1000, wait)));
  else {
    attempt(() => sessionStorage.setItem(RELOAD, `${Math.min(times + 1, 9)} ${Date.now()}`));
    location.reload();
  }
}

class Channel {
  constructor(path, models) {
    this.url = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}?session_id=${session}`;
    this.models = models;
    this.waiting = [];
    this.tries = 0;
    this.connected = false;
    this.open();
    setInterval(() => this.listen(), 2500);
    addEventListener("online", () => this.hurry());
    addEventListener("offline", () => this.drop());
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
  }

  open() {
    clearTimeout(this.timer);
    const socket = new WebSocket(this.url);
    this.socket = socket;
    this.heard = Date.now();
    socket.onopen = () => socket === this.socket && this.opened();
    socket.onmessage = ({ data }) => socket === this.socket && typeof data === "string" && this.receive(JSON.parse(data));
    socket.onclose = ({ code }) => socket === this.socket && this.closed(code);
  }

  opened() {
    this.heard = Date.now();
    this.models.forEach((model) => this.post("comm_msg", { comm_id: model.id, data: { method: "request_state" } }));
    this.tell(true);
    this.waiting.splice(0).forEach(([type, content]) => this.post(type, content));
  }

  closed(code) {
    const was = this.connected;
    this.socket = null;
    if (leaving) return;
    this.tell(false);
    // A browser isn't told why a socket was refused. Where the server answers otherwise, it is the kernel that is gone.
    if (code >= 4000) reload();
    else if (!was) answers().then((ok) => ok && !this.connected && reload());
    this.timer = setTimeout(() => this.open(), Math.min(5000, 500 * 2 ** this.tries++));
  }

  drop() {
    if (!this.socket) return;
    this.socket.onclose = null;
    this.socket.close();
    this.closed(1000);
  }

  hurry() {
    if (!this.socket) this.open();
    else if (Date.now() - this.heard > SILENCE) this.drop();
  }

  // A phone that left the Wi-Fi may hold a dead socket for minutes: ask for a sign of life, then give it up
  listen() {
    if (!this.socket) return;
    const silent = Date.now() - this.heard;
    if (silent > LOST) this.drop();
    else if (silent > SILENCE && this.connected) this.post("comm_info_request", { target_name: "none" });
  }

  tell(connected) {
    this.connected = connected;
    if (document.body.dataset.connection === (connected ? "on" : "off")) return;
    if (connected) {
      clearTimeout(reloading);
      this.tries = 0;
    }
    show(connected);
    dispatchEvent(new CustomEvent("samut:connection", { detail: { connected } }));
  }

  post(msg_type, content) {
    const header = { msg_id: random(16), msg_type, session, username: "", version: "5.3", date: new Date().toISOString() };
    this.socket.send(JSON.stringify({ channel: "shell", header, parent_header: {}, metadata: {}, content }));
  }

  // Goes out now, or once there is a connection again; false where too many are waiting
  send(type, content) {
    if (this.connected) this.post(type, content);
    else if (this.waiting.length >= MOST_WAITING) return false;
    else this.waiting.push([type, content]);
    return true;
  }

  receive({ header, content }) {
    this.heard = Date.now();
    const model = this.models.get(content.comm_id);
    if (model && header.msg_type === "comm_msg") model.receive(content.data);
    if ((model && header.msg_type === "comm_close") || ["dead", "restarting"].includes(content.execution_state)) reload();
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
    Object.defineProperty(this, "connected", { get: () => this.channel.connected });
    this.post = (data) => this.channel.send("comm_msg", { comm_id: this.id, data });
    this.send = (content) => this.post({ method: "custom", content });
    this.ready = new Promise((resolve) => (this.settle = resolve));
  }

  set(name, value) {
    this.changed[name] = value;
    this.take({ [name]: value });
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
    this.take(data.state);
    this.settle();
  }

  take(state) {
    const same = (name) => JSON.stringify(state[name]) === JSON.stringify(this.state[name]);
    const names = Object.keys(state).filter((name) => !same(name));
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

// In words as well as in colour; silent while all is well
function show(connected) {
  const status = document.getElementById("samut-status");
  document.body.dataset.connection = connected ? "on" : "off";
  const again = connected && status.textContent;
  status.textContent = again ? words.connected : "";
  if (again) setTimeout(() => document.body.dataset.connection === "on" && (status.textContent = ""), 3000);
  if (connected) return;
  line(status, "strong", words.disconnected);
  line(status, "span", words.disconnected_help);
}

async function render(model, el) {
  await model.ready;
  attempt(() => sessionStorage.setItem(RELOAD, (sessionStorage.getItem(RELOAD) || "1 0").replace(/^\d+/, "1")));
  const address = page.scripts[model.get("_esm")];
  if (!address) throw new Error("not a script of this server");
  const { default: made } = await import(address);
  const view = typeof made === "function" ? await made() : made;
  if (view.initialize) await view.initialize({ model });
  opened();
  await view.render({ model, el });
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
}

if (location.hash) history.replaceState(null, "", location.pathname);
document.addEventListener("submit", forget);
addEventListener("pagehide", () => (leaving = true));
const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
const words = read("samut-words");
const page = read("samut-page");
if (page) {
  const places = document.querySelectorAll('script[type="application/vnd.jupyter.widget-view+json"]');
  const views = Array.from(places, (place) => [JSON.parse(place.textContent).model_id, place.parentElement]);
  const models = new Map(views.map(([id]) => [id, new Model(id)]));
  const channel = new Channel(page.socket, models);
  models.forEach((model) => (model.channel = channel));
  views.forEach(([id, el]) => {
    const inner = el.appendChild(document.createElement("div"));
    render(models.get(id), inner).catch((error) => fail(inner, error));
  });
} else if (document.querySelector(".failed")) opened();
else {
  // Only the head of the page has come
  show(false);
  reload();
}
