// Saving an answer so that it arrives: what was pressed stays marked on this device until the server has said anything
import { dropDraft, keepDraft, readDraft, unsent } from "./drafts.js";
import { html, newId, useConnected, useEffect, useRef, useState } from "./page.js";

const underWay = new Map();

// The reply to saving `args`, which are the draft's at that place; twice at once is once. Where the draft is still the
// one that was sent, it is dropped when it is saved, and where it was refused or asked about its mark is taken off.
export function deliver(page, visit, place, args) {
  if (!underWay.has(args.id)) underWay.set(args.id, saved(page, visit, place, args));
  return underWay.get(args.id);
}

async function saved(page, visit, place, args) {
  const reply = await page.call(args.command || "save", args);
  underWay.delete(args.id);
  const draft = readDraft(visit, place);
  if (!draft || draft.id !== args.id) return reply;
  if (draft.pressed || (reply.ok && !reply.ask)) dropDraft(visit, place);
  else if (reply.ask || reply.error) keepDraft(visit, place, { ...draft, sending: null });
  return reply;
}

// Sends what was pressed before this page was opened
export function useUnsent(page, visit) {
  const [, again] = useState(0);
  const done = () => again((n) => n + 1);
  const send = () => unsent(visit).forEach(([place, draft]) => deliver(page, visit, place, draft.sending).then(done));
  useEffect(send, []);
  useLate(send);
}

// What this device kept was found only after the page was shown
export function useLate(found) {
  const now = useRef(found);
  now.current = found;
  useEffect(() => {
    const tell = () => now.current();
    addEventListener("samut:drafts", tell);
    return () => removeEventListener("samut:drafts", tell);
  }, []);
}

// What buttons do, kept as answers are. press(place, command, args): the reply; waiting(place): what is being sent from
// there, or from a place that begins so
export function usePresses(page, frame, say) {
  const [, again] = useState(0);
  const waiting = (place) => (unsent(frame.visit).find(([one]) => one.startsWith(place)) || [, {}])[1].sending;
  const press = async (place, command, args) => {
    const sending = { ...args, id: newId(), command, pressed_at: frame.activity };
    keepDraft(frame.visit, place, { id: sending.id, pressed: true, sending });
    again((n) => n + 1);
    const reply = await deliver(page, frame.visit, place, sending);
    again((n) => n + 1);
    if (!reply.ok) say(reply);
    return reply;
  };
  return { press, waiting };
}

export function Later({ waits, page, t }) {
  const connected = useConnected(page);
  return waits && !connected && html`<p class="note later" role="status">${t("sent_later")}</p>`;
}
