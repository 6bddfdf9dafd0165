// Sends what was pressed on an earlier page of the console, and tells what became of what nothing on this one shows
import { useRef } from "./page.js";
import { useOutbox } from "./sending.js";
/** @import { ConsoleProps, Page, Translate } from "../props.d.ts" */

/**
 * @param {Page} page
 * @param {ConsoleProps["frame"]} frame
 * @param {(toast: any) => void} say
 * @param {Translate} t
 */
export function useResent(page, frame, say, t) {
  const saved = useRef(0);
  useOutbox(page, frame, ({ kind, sending, reply }) => {
    if (kind === "saved") {
      saved.current += 1;
      return say({ words: t("sent_again", { n: saved.current }) });
    }
    if (kind === "silent") return;
    const where = named(sending, frame) || t("sent_before");
    const { ask } = reply;
    if (kind === "refused") return say({ error: { ...reply.error, where } });
    say({ error: { where, what: t(`ask_${ask.doubt}`, { typed: ask.typed }), do: t("console_ask_again") } });
  });
}

/**
 * The form and row of paper, or the question, that was answered
 * @param {{form?: string, question?: string}} sending
 * @param {ConsoleProps["frame"]} frame
 */
function named({ form, question }, frame) {
  const found = frame.questions.find((one) => one.id === question);
  const words = found && [found.num, found.text].filter(Boolean).join(" ");
  return [form, words || question].filter(Boolean).join(" ");
}
