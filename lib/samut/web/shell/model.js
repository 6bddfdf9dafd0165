// What anywidget's views expect of a model: get, set, save_changes, on, off, send; and `connected`, `seat`
export class Model {
  /**
   * tooLarge: what a person is told of a command that is
   * @param {string} id
   * @param {{what: string, do: string}} tooLarge
   */
  constructor(id, tooLarge) {
    this.id = id;
    /** @type {import("./channel.js").Channel} */
    this.channel = /** @type {any} */ (null);
    /** @type {Record<string, any>} */
    this.state = {};
    /** @type {Record<string, any>} */
    this.changed = {};
    /** @type {[string, (...args: any[]) => void][]} */
    this.listeners = [];
    this.on = (/** @type {string} */ event, /** @type {(...args: any[]) => void} */ listener) =>
      this.listeners.push([event, listener]);
    this.get = (/** @type {string} */ name) => this.state[name];
    this.post = (/** @type {any} */ data) => this.channel.send(this.id, data);
    this.send = (/** @type {any} */ content) =>
      this.post({ method: "custom", content }) || this.refuse(content, tooLarge);
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

  /**
   * @param {string} name
   * @param {any} value
   */
  set(name, value) {
    this.changed[name] = value;
    this.put({ [name]: value }, this.state[name] === value ? [] : [name]);
  }

  save_changes() {
    const state = this.changed;
    this.changed = {};
    if (Object.keys(state).length) this.post({ method: "update", state, buffer_paths: [] });
  }

  /**
   * @param {string} event
   * @param {(...args: any[]) => void} listener
   */
  off(event, listener) {
    this.listeners = this.listeners.filter(([e, l]) => (event && e !== event) || (listener && l !== listener));
  }

  /**
   * What the server would not even read is answered as it answers itself
   * @param {{id: string}} command
   * @param {{what: string, do: string}} words
   */
  refuse({ id }, { what, do: remedy }) {
    this.emit("msg:custom", { id, ok: false, error: { where: "", what, do: remedy } }, []);
  }

  /** @param {any} data */
  receive(data) {
    if (data.method === "custom") this.emit("msg:custom", data.content, []);
    if (data.method !== "update") return;
    const same = (/** @type {string} */ name) => JSON.stringify(data.state[name]) === JSON.stringify(this.state[name]);
    this.put(
      data.state,
      Object.keys(data.state).filter((name) => !same(name)),
    );
    this.channel.unseen.delete(this);
    this.settle();
  }

  /**
   * @param {Record<string, any>} state
   * @param {string[]} names
   */
  put(state, names) {
    Object.assign(this.state, state);
    for (const name of names) this.emit(`change:${name}`, this, this.state[name]);
    if (names.length) this.emit("change", this);
  }

  /**
   * A listener that fails doesn't keep the others from hearing
   * @param {string} event
   * @param {...any} args
   */
  emit(event, ...args) {
    for (const [, listener] of this.listeners.filter(([e]) => e === event))
      Promise.resolve().then(() => listener(...args));
  }
}
