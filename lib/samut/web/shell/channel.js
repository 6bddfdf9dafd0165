// The socket between this page's models and their kernel, held open, and taken to another kernel where that is gone
import { Backoff } from "./backoff.js";
import { ended, frameOf } from "./frame.js";
import { comeBack, helped, page } from "./renewal.js";
import { alive, BEAT, clear, LIMIT, wake } from "./server.js";
import { read, shown, who } from "./document.js";
import { show } from "./status.js";

// In ms. The page asks the server every BEAT whether it is there, and waits SILENCE for a sign of life: LONGER while a
// whole state, which may be large, is on its way. What can't be reached in LIMIT is given up. A new kernel has HELPED once
// the connection has lasted so long.
const [TICK, SILENCE, LONGER, HELPED] = [300, 2300, 10000, 60000];
const session = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, "0"),
).join("");

export class Channel {
  /**
   * @param {import("../props.d.ts").PageData} told
   * @param {import("./model.js").Model[]} models
   */
  constructor(told, models) {
    this.models = models;
    this.scripts = JSON.stringify(told.scripts);
    this.most = told.most_bytes;
    this.connected = false;
    this.url = "";
    this.begun = this.pinged = this.unheard = 0;
    /** @type {?WebSocket} */
    this.socket = null;
    /** @type {Set<import("./model.js").Model>} */
    this.unseen = new Set();
    this.backoff = new Backoff();
    this.at(told);
    setInterval(() => this.beat(), TICK);
    addEventListener("online", () => this.hurry());
    addEventListener("offline", () => this.socket && this.lost());
    addEventListener("pageshow", () => {
      page.leaving = false;
      this.hurry();
    });
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
  }

  /** @param {{seat: string, socket: string}} page */
  at({ seat, socket }) {
    this.seat = seat;
    this.gone = false;
    this.url = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${socket}?session_id=${session}`;
    this.open();
  }

  // Whether the kernel of a page that has just come could be taken over: it is the same page, for the same people
  /** @param {Document} fresh */
  takes(fresh) {
    const told = read("samut-page", fresh);
    const ids = shown(fresh).map(([id]) => id);
    const same = told && JSON.stringify(told.scripts) === this.scripts && who(fresh) === who(document);
    if (!same || !ids.length || ids.length !== this.models.length) return false;
    this.models.forEach((model, index) => {
      model.id = ids[index];
    });
    this.at(told);
    return true;
  }

  open() {
    this.close();
    const socket = new WebSocket(this.url);
    this.socket = socket;
    this.begun = performance.now();
    this.backoff.tries(this.begun);
    socket.onopen = () => this.opened();
    socket.onmessage = ({ data }) => this.receive(data);
    socket.onclose = ({ code }) => this.closed(code);
  }

  close() {
    clearTimeout(this.timer);
    clearTimeout(this.lasting);
    const { socket } = this;
    this.socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  opened() {
    this.connected = true;
    this.backoff.opens(performance.now());
    this.pinged = this.unheard = 0;
    this.lasting = setTimeout(helped, HELPED);
    this.unseen = new Set(this.models);
    for (const model of this.models) model.post({ method: "request_state" });
    this.tell();
  }

  // A browser isn't told why a socket was refused. Where the server answers otherwise, it is the kernel that is gone.
  /** @param {number} code */
  closed(code) {
    const refused = !this.connected && code < 4000;
    this.lost(code >= 4000, ended(code));
    if (refused) alive().then((ok) => ok && !this.connected && this.refused());
  }

  refused() {
    this.backoff.refused();
    comeBack(this);
  }

  /**
   * gone: for good, as its kernel is; ended: by the server, because of what it got
   * @param {boolean} [gone]
   * @param {boolean} [ended]
   */
  lost(gone = false, ended = gone) {
    this.close();
    this.connected = false;
    this.gone = gone;
    if (page.leaving) return;
    this.tell(ended);
    if (gone) comeBack(this);
    else this.timer = setTimeout(() => this.open(), this.backoff.loses(performance.now()));
  }

  // A page that is looked at again asks at once: its clock may have stood still meanwhile
  hurry() {
    this.pinged = 0;
    this.beat();
    wake();
    if (this.socket) return;
    if (this.gone) comeBack(this);
    else this.open();
  }

  // A phone that left the Wi-Fi may hold a dead socket for minutes. Pages in the background are rarely waked up: only
  // silence after a question counts
  beat() {
    const now = performance.now();
    if (!this.socket) return;
    if (!this.connected) {
      if (now - this.begun > LIMIT) this.lost();
    } else if (this.isSilent(now)) {
      this.lost();
      clear();
    } else if (!this.pinged || now - this.pinged >= BEAT) this.ping(now);
  }

  /** @param {number} now */
  isSilent(now) {
    return this.unheard && now - this.unheard > (this.unseen.size ? LONGER : SILENCE);
  }

  /** @param {number} now */
  ping(now) {
    this.pinged = now;
    this.unheard = this.unheard || now;
    this.socket?.send(".");
  }

  /** @param {boolean} [ended] */
  tell(ended = false) {
    const { connected } = this;
    if (document.body.dataset.connection === (connected ? "on" : "off")) return;
    show(connected);
    dispatchEvent(new CustomEvent("samut:connection", { detail: { connected, ended } }));
  }

  /**
   * Returns whether the server would read it
   * @param {any} model
   * @param {any} data
   */
  send(model, data) {
    if (!this.connected) return true;
    const frame = frameOf(model, data, this.most);
    if (frame) this.socket?.send(frame);
    return Boolean(frame);
  }

  /** @param {any} data */
  receive(data) {
    this.unheard = 0;
    if (typeof data !== "string" || data === ".") return;
    const { header, content } = JSON.parse(data);
    const model = this.models.find(({ id }) => id === content.comm_id);
    if (model && header.msg_type === "comm_msg") model.receive(content.data);
    if ((model && header.msg_type === "comm_close") || ["dead", "restarting"].includes(content.execution_state))
      this.lost(true);
  }
}
