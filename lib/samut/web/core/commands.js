// Commands to the kernel, each paired with its reply
import { newId } from "./ids.js";
import { serverClock } from "./server_clock.js";
import { wellFormed } from "./well_formed.js";

const PATIENCE = 15000;
const MOST_ENDINGS = 3;

// Sends commands and pairs each with its reply: {ok, …}, or {} where the kernel has none. While there is no connection a
// command is kept, and sent again under the same id when there is one, which the kernel carries out once. A new seat
// knows no ids: it gets what it can't do twice, as the store knows the entry (args.id), and what no kernel has heard.
// What was under way each time the server ended the connection is refused: sent once more, it would end it again.
export function commands(model) {
  const waiting = new Map();
  const clock = serverClock();
  const page = { connected: () => model.connected !== false, now: clock.now };
  const send = (command) => {
    if (!page.connected()) return;
    command.sent += 1;
    command.seat = model.seat;
    command.timer = setTimeout(() => command.settle({}), PATIENCE);
    model.send(command.message);
  };
  const resume = (command) => (again(command, model.seat) ? send(command) : command.settle({}));
  const receive = (reply) => {
    const command = reply && waiting.get(reply.id);
    if (!command) return;
    // what was kept of an earlier answer says an earlier time
    if (typeof reply.now === "number" && command.sent === 1) clock.set(reply.now);
    command.settle(reply);
  };
  const end = (command) => {
    command.endings += 1;
    if (command.endings === MOST_ENDINGS) command.settle({ ok: false, error: notTaken(model.get("frame").texts) });
  };
  const change = ({ detail }) => {
    const all = Array.from(waiting.values());
    for (const { timer } of all) clearTimeout(timer);
    if (page.connected()) all.forEach(resume);
    else if (detail.ended) all.filter(({ sent }) => sent).forEach(end);
  };
  page.call = (name, args = {}) =>
    new Promise((resolve) => {
      const id = newId();
      const settle = (reply) => {
        clearTimeout(command.timer);
        waiting.delete(id);
        resolve(reply);
      };
      const command = { message: wellFormed({ id, do: name, args }), settle, sent: 0, endings: 0 };
      if (name === "clock" && !page.connected()) return void resolve({});
      waiting.set(id, command);
      send(command);
    });
  // Asks for the time, where this device may have lost it
  page.keepTime = () => (clock.doubtful() ? page.call("clock") : Promise.resolve({}));
  model.on("msg:custom", receive);
  addEventListener("samut:connection", change);
  page.close = () => {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    model.off("msg:custom", receive);
    removeEventListener("samut:connection", change);
  };
  return page;
}

// Whether a command may be sent to this seat, after it may have been sent before
const again = ({ sent, seat, message }, now) => !sent || seat === now || Boolean(message.args.id);

const notTaken = (texts) => ({ where: "", what: texts.not_taken, do: texts.not_taken_do });
