// The shared picture of the plenary, written by the facilitator for the whole hall
import { html, newId, useElement, useLayoutEffect, useState } from "../../web/core/page.js";
import { Outcome } from "../../web/core/sending.js";
import { TextBox } from "../../web/core/text_box.js";
import { outboxOf, useDraft } from "../../web/core/use_draft.js";
/** @import { ConsoleProps, With } from "../../web/props.d.ts" */
/** @import { ConsoleAnswer, QuestionConfig } from "../../web/state.d.ts" */

/** @param {ConsoleProps} props */
export function Picture({ frame, state, t, ...shared }) {
  const plenary = frame.phases.find((one) => one.board === "plenary" && state.reached.includes(one.id));
  if (!plenary) return null;
  const questions = frame.questions.filter((one) => one.phase === plenary.id);
  return html`<section class=${"panel picture" + (state.phase === plenary.id ? "" : " later")} aria-label=${t("console_picture")}>
    <h2>${t("console_picture")} <span class="gentle">${t("console_picture_for_all")}</span></h2>
    ${questions.map(
      (question) => html`<${Field} key=${question.id} question=${question} frame=${frame} state=${state}
      t=${t} ...${shared} />`,
    )}
  </section>`;
}

/** @param {ConsoleProps & {question: QuestionConfig}} props */
function Field({ question, frame, state, page, t, run, say }) {
  const own = state.answers.filter((one) => one.question === question.id && !one.group);
  const restore = (item, entry) => run("restore", { id: newId(), item, entry }, t("console_restored"));
  const remove = (one) => {
    const id = newId();
    return run(
      "delete",
      { id, item: one.item, base: one.base },
      { words: t("console_deleted"), label: t("undo"), act: () => restore(one.item, id) },
    );
  };
  const choose = (one, entry) => run("choose", { id: newId(), item: one.item, base: one.base, entry }, t("saved"));
  const shared = { question, frame, page, t, say };
  return html`<div class="field">
    <p lang="th">${question.text}</p>
    <${Add} ...${shared} />
    <ul class="own-list">${own.map(
      (one) => html`<${Own} key=${one.item} one=${one} ...${shared} remove=${remove}
      choose=${choose} />`,
    )}</ul>
  </div>`;
}

/** @param {ConsoleProps & {question: QuestionConfig}} props */
function Add({ question, frame, page, t, say }) {
  const add = usePicture({
    question,
    frame,
    page,
    place: `picture:${question.id}`,
    begin: () => ({ item: newId(), id: newId(), base: [], text: "" }),
    saved: () => say({ words: t("saved") }),
  });
  const send = (event) => {
    event.preventDefault();
    add.send();
  };
  return html`<form class="add" onSubmit=${send}>
    <${TextBox} limit="answer" rows=${2} lang="th" aria-label=${question.text} placeholder=${t("console_picture_hint")} value=${add.draft.text}
      onInput=${(event) => add.change({ text: event.target.value })} />
    <button class="button primary" disabled=${!add.draft.text.trim() || add.sending}>${t("console_add_picture")}</button>
    <${Outcome} of=${add} page=${page} t=${t} />
  </form>`;
}

const usePicture = ({ question, ...given }) =>
  useDraft({
    ...given,
    command: "save",
    args: ({ item, text }, base) => ({ item, text, base, question: question.id, year: "" }),
  });

/** @param {With<{one: ConsoleAnswer}>} props */
function Own({ one, remove, choose, ...shared }) {
  const { t } = shared;
  const drafts = outboxOf(shared.page, shared.frame).drafts;
  const [open, setOpen] = useState(() => Boolean(drafts.read(editing(one))));
  if (open) return html`<li><${Edit} one=${one} ...${shared} close=${() => setOpen(false)} /></li>`;
  if (one.versions.length > 1) {
    return html`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${one.versions.map(
        (version) => html`<p class="own-text" key=${version.entry} lang="th">${version.text}
        <button class="button" onClick=${() => choose(one, version.entry)}>${t("console_pick")}</button></p>`,
      )}</li>`;
  }
  return html`<li><p class="own-text" lang="th">${one.text}</p>
    <button class="button quiet" onClick=${() => setOpen(true)}>${t("edit")}</button>
    <button class="button quiet" onClick=${() => remove(one)}>${t("delete")}</button></li>`;
}

// What is edited is written over what stood when editing began, so that somebody else's change is not lost
/** @param {ConsoleProps & {one: ConsoleAnswer, question: QuestionConfig}} props */
function Edit({ one, question, frame, page, t, say, close }) {
  const edit = usePicture({
    question,
    frame,
    page,
    place: editing(one),
    begin: () => ({ item: one.item, id: newId(), base: one.base, text: one.text }),
    saved: () => {
      say({ words: t("saved") });
      close();
    },
  });
  const area = useElement();
  useLayoutEffect(() => area.current.focus(), []);
  const send = (event) => {
    event.preventDefault();
    edit.send();
  };
  const cancel = () => {
    edit.drop();
    close();
  };
  return html`<form class="add" onSubmit=${send}>
    <${TextBox} limit="answer" rows=${3} lang="th" box=${area} aria-label=${t("edit")} value=${edit.draft.text}
      onInput=${(event) => edit.change({ text: event.target.value })} />
    <button class="button primary" disabled=${!edit.draft.text.trim() || edit.sending}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${cancel}>${t("cancel")}</button>
    <${Outcome} of=${edit} page=${page} t=${t} />
  </form>`;
}

const editing = (one) => `picture:edit:${one.item}`;
