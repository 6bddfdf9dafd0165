// One row's answer from paper: kept on this device as it is typed, saved when the hand goes on to another row
import { Box, Words } from "./console_boxes.js";
import { html, newId, useEffect, useElement, useRef } from "../../web/core/page.js";
import { TextBox } from "../../web/core/text_box.js";
import { useDraft } from "../../web/core/use_draft.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */

const fresh = (slot) => ({ ...slot, item: slot.item || newId(), id: newId(), tried: [], dirty: false });

// links: [{item, text}] this line may serve; sheet: {code, group, about, number, research}; saved({item, entry, reset}): told of what was saved;
// flush: a set of functions, each saving its slot and saying whether nothing is left to save there
/** @param {ConsoleProps} props */
export function Slot(props) {
  const { links, question, frame, t } = props;
  const box = useElement();
  const row = useRow(props, box);
  const { draft, ask, change } = row;
  const left = (event) => {
    if (box.current && !box.current.contains(event.relatedTarget)) row.save();
  };
  const take = (typed) => {
    change({ typed });
    row.save();
  };
  const serves = links.length > 0 && (draft.dirty || draft.entry || row.status);
  return html`<div class=${"typed-slot" + (row.wrong ? " wrong" : "")} ref=${box} onFocusOut=${left}>
    <${Boxes} question=${question} draft=${draft} change=${change} frame=${frame} t=${t} />
    ${serves && html`<${Serves} links=${links} from=${draft.from || []} set=${(from) => change({ from })} t=${t} />`}
    ${ask && html`<${Ask} ask=${ask} t=${t} take=${take} confirm=${() => row.save(ask.doubt)} />`}
    <p class="typed-status" role="status">${said(row, t)}</p>
  </div>`;
}

/**
 * The draft of a row, with what may be done to it
 * @param {Pick<ConsoleProps, "frame" | "page"> & {[name: string]: any}} props
 * @param {{current: HTMLElement}} box
 */
function useRow({ sheet, question, slot, place, flush, saved, frame, page }, box) {
  const draft = useDraft({
    page,
    frame,
    place,
    command: "paper_save",
    begin: () => fresh(slot),
    args: (next, base, confirmed) => commandOf(next, base, confirmed, sheet, question),
    after: (given, { saved: entry }) => ({
      ...given,
      entry: entry || given.entry,
      base: entry ? [entry] : given.base,
      tried: [],
      dirty: false,
    }),
    saved: (reply) => reply.saved && saved({ item: reply.item, entry: reply.saved, reset }),
    fits: () => !box.current.querySelector(":invalid"),
  });
  const reset = (now) => draft.reset(fresh(now));
  const change = (part) => draft.change({ ...part, dirty: true });
  const save = async (confirmed) => {
    if (!draft.now().dirty) return true;
    const outcome = await draft.send(confirmed);
    return Boolean(outcome && outcome.kind === "saved");
  };
  useEffect(() => {
    flush.add(save);
    return () => void flush.delete(save);
  });
  const researched = useRef(sheet.research);
  useEffect(() => {
    if (researched.current === sheet.research) return;
    researched.current = sheet.research;
    if (draft.now().base.length) change({});
    save();
  }, [sheet.research]);
  return { ...draft, change, save, wrong: Boolean(draft.ask || draft.error || draft.status === "unsent") };
}

const commandOf = (draft, base, confirmed, sheet, question) => ({
  form: sheet.code,
  group: sheet.group,
  about: sheet.about,
  sheet: sheet.number,
  research: sheet.research,
  question: question.id,
  item: draft.item,
  base,
  text: draft.text,
  year: draft.typed,
  fields: draft.fields,
  from: draft.from,
  confirmed,
});

/** @param {ConsoleProps} props */
function Boxes({ question, draft, change, frame, t }) {
  const put = (id, value) => change({ fields: { ...draft.fields, [id]: value } });
  return html`<div class=${"boxes" + (question.fields.some((one) => one.kind === "level") ? " levelled" : "")}>
    ${
      question.dated &&
      html`<label class="box year-box"><span>${t("typing_year")}</span>
      <${TextBox} limit="year" lang="th" autocomplete="off" value=${draft.typed} placeholder=${t("year_example")}
        onInput=${(event) => change({ typed: event.target.value })} /></label>`
    }
    ${
      question.answer !== "none" &&
      html`<${Words} limit="answer" label=${question.words || t("typing_words")} value=${draft.text} set=${(text) => change({ text })} />`
    }
    ${question.fields.map(
      (field) => html`<${Box} key=${field.id} field=${field} value=${draft.fields[field.id]} frame=${frame} t=${t}
      near=${draft.fields[field.after]} set=${(value) => put(field.id, value)} />`,
    )}
  </div>`;
}

// Only of a line that is there: an empty row is passed over by the keyboard as before
function Serves({ links, from, set, t }) {
  return html`<div class="serves" role="group" aria-label=${t("typing_serves")}><span>${t("typing_serves")}</span>
    ${links.map((one, index) => {
      const on = from.includes(one.item);
      return html`<button type="button" role="checkbox" key=${one.item} class="choice option" aria-checked=${String(on)} title=${one.text}
        onClick=${() => set(on ? from.filter((id) => id !== one.item) : [...from, one.item])}><span class="choice-box" aria-hidden="true"></span>
        <span lang="th">${index + 1}. ${one.text}</span></button>`;
    })}</div>`;
}

function Ask({ ask, t, take, confirm }) {
  return html`<div class="typed-ask" role="alert"><span>${t(`ask_${ask.doubt}`, { typed: ask.typed })}</span>
    ${ask.suggestions.map(
      (year) => html`<button type="button" class="button" key=${year} onClick=${() => take(year)}>
      ${t("ask_yes", { year })}</button>`,
    )}
    ${ask.may_confirm && html`<button type="button" class="button" onClick=${confirm}>${t("ask_confirm")}</button>`}</div>`;
}

function said({ status, draft, error, sending }, t) {
  if (status === "unsent") return html`<span class="bad">${t("not_saved")}</span>`;
  if (sending) return t("saving");
  if (error) return html`<span class="bad">${error.what} · ${error.do}</span>`;
  if (draft.dirty) return t("draft_kept");
  return draft.entry ? html`<span class="good">${t("saved")}</span>` : "";
}
