// What buttons do, kept and sent as answers are
import { newId } from "./ids.js";
import { html, useConnected, useEffect, useState } from "./page.js";
import { outboxOf, useLate } from "./use_draft.js";
/** @import { Page, PhoneProps } from "../props.d.ts" */

export { useLate };

/**
 * The page's part: sends what was pressed before it was opened, and tells what became of what no box on it shows
 * @param {Page} page
 * @param {PhoneProps["frame"]} frame
 * @param {(outcome: any) => void} tell
 */
export function useOutbox(page, frame, tell) {
  const out = outboxOf(page, frame);
  const [, again] = useState(0);
  out.tell = tell;
  out.changed = () => again((n) => n + 1);
  useEffect(() => out.sendWaiting(), [out]);
  useLate(() => out.sendWaiting());
  return out;
}

/**
 * press(place, command, args): the reply; waiting(place): what is being sent from there, or from a place that begins so
 * @param {Page} page
 * @param {PhoneProps["frame"]} frame
 * @param {(toast: any) => void} say
 */
export function usePresses(page, frame, say) {
  const out = outboxOf(page, frame);
  const waiting = (place) => out.waiting().find(([other]) => other.startsWith(place))?.[1].sending;
  const press = async (place, command, args) => {
    const leave = out.shown.add(place, { tell: () => true });
    const outcome = out.send(place, { id: newId(), pressed: true }, command, args);
    out.changed();
    const { reply } = await outcome;
    leave();
    if (!reply.ok) say(reply);
    return reply;
  };
  return { press, waiting };
}

// What became of a sheet of answers, under its last. of: as useDraft gives it
export function Outcome({ of, page, t }) {
  return html`<${Later} waits=${of.sending} page=${page} t=${t} />
    ${of.status === "unsent" && html`<p class="note later" role="status">${t("no_answer")}</p>`}
    ${of.error && html`<p class="note bad" role="alert">${of.error.what} · ${of.error.do}</p>`}`;
}

export function Later({ waits, page, t }) {
  const connected = useConnected(page);
  return waits && !connected && html`<p class="note later" role="status">${t("sent_later")}</p>`;
}
