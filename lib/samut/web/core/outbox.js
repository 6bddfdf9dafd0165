// From pressed to told: what is pressed stays marked on this device until the server has said something about it, and
// whatever it says is told, in the box where it was pressed or, where that is not shown any more, by the page.
// An outcome is {kind, place, sending, reply}: "saved"; "asked" (a doubtful year) and "refused", with the draft kept to
// be mended; "silent" if no reply came: what was pressed stays marked, and is sent again.

const AGAIN = 5000;

// drafts: {read, keep, drop, all} by place; call(command, args): the reply; activity: whose page this is; tell(outcome):
// tells it; later(act, ms): a timer. Returns {send, sendWaiting, waiting}
export function outbox({ drafts, call, activity, tell, later }) {
  const underWay = new Map();
  const deliver = (place, sending) => {
    const { id } = sending;
    if (!underWay.has(id))
      underWay.set(
        id,
        attempt(place, sending).finally(() => underWay.delete(id)),
      );
    return underWay.get(id);
  };
  const attempt = async (place, sending) => {
    const reply = await call(sending.command || "save", sending);
    const outcome = { kind: kindOf(reply), place, sending, reply };
    settle(outcome);
    tell(outcome);
    return outcome;
  };
  // What was typed since it was sent is another revision, which this outcome is not about
  const settle = ({ kind, place, sending, reply }) => {
    const draft = drafts.read(place);
    if (!draft || draft.id !== sending.id) return;
    if (kind === "silent") later(() => retry(place, sending.id), AGAIN);
    else if (kind === "saved" || draft.pressed) drafts.drop(place);
    else drafts.keep(place, { ...draft, sending: null, problem: problemOf(sending, reply, activity) });
  };
  const retry = (place, id) => {
    const draft = drafts.read(place);
    if (draft && draft.id === id && draft.sending) deliver(place, draft.sending);
  };
  const waiting = () => drafts.all().filter(([, draft]) => draft.sending);
  return {
    waiting,
    deliver,
    // Marks the draft as pressed and sends it; twice at once is once. args.pressed_at: an activity, if not this page's
    send(place, draft, command, args) {
      const sending = { pressed_at: activity, ...args, id: draft.id, command };
      drafts.keep(place, { ...draft, sending, problem: null });
      return deliver(place, sending);
    },
    // What was pressed before this page was opened
    sendWaiting() {
      for (const [place, draft] of waiting()) deliver(place, draft.sending);
    },
  };
}

// The boxes that a page shows, by the place of their drafts. A box: {tell(outcome): whether it was told there, flush():
// saves what is typed there, and says "saved", "away" (kept, to be sent), "left", or "" if there was nothing}
export function boxes() {
  const all = new Set();
  const at = (place) => [...all].filter((one) => one.place === place);
  return {
    // Whether a box told it
    tell: (outcome) =>
      at(outcome.place)
        .map(({ box }) => box.tell(outcome))
        .some(Boolean),
    shows: (place) => at(place).length > 0,
    flush: () => Promise.all([...all].map(({ box }) => (box.flush ? box.flush() : ""))),
    add(place, box) {
      const one = { place, box };
      all.add(one);
      return () => all.delete(one);
    },
  };
}

function kindOf(reply) {
  if (reply.ask) return "asked";
  if (reply.ok) return "saved";
  return reply.error ? "refused" : "silent";
}

// Kept with the draft, so that it is still told when the page is opened again; of: what the draft answers
const problemOf = ({ question, about, instrument, pressed_at }, { ask, error }, activity) => ({
  activity: pressed_at || activity,
  of: { question, about, instrument },
  ask: ask || null,
  error: error || null,
});
