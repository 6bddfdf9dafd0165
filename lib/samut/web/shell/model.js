// What anywidget's views expect of a model: get, set, save_changes, on, off, send; and `connected`, `seat`
export class Model {
  // tooLarge: what a person is told of a command that is
  constructor(id, tooLarge) {
    this.id = id;
    /** @type {import("./channel.js").Channel} */
    this.channel = /** @type {any} */ (null);
    this.state = {};
    this.changed = {};
    this.listeners = [];
    this.on = (event, listener) => this.listeners.push([event, listener]);
    this.get = (name) => this.state[name];
    this.post = (data) => this.channel.send(this.id, data);
    this.send = (content) => this.post({ method: "custom", content }) || this.refuse(content, tooLarge);
    /** @type {(value?: any) => void} */
    this.settle = () => {};
    this.ready = new Promise((resolve) => {
      this.settle = resolve;
    });
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

  // What the server would not even read is answered as it answers itself
  refuse({ id }, { what, do: remedy }) {
    this.emit("msg:custom", { id, ok: false, error: { where: "", what, do: remedy } }, []);
  }

  receive(data) {
    if (data.method === "custom") this.emit("msg:custom", data.content, []);
    if (data.method !== "update") return;
    const same = (name) => JSON.stringify(data.state[name]) === JSON.stringify(this.state[name]);
    this.put(
      data.state,
      Object.keys(data.state).filter((name) => !same(name)),
    );
    this.channel.unseen.delete(this);
    this.settle();
  }

  put(state, names) {
    Object.assign(this.state, state);
    for (const name of names) this.emit(`change:${name}`, this, this.state[name]);
    if (names.length) this.emit("change", this);
  }

  // A listener that fails doesn't keep the others from hearing
  emit(event, ...args) {
    for (const [, listener] of this.listeners.filter(([e]) => e === event))
      Promise.resolve().then(() => listener(...args));
  }
}
