// The shared picture of the plenary, written by the facilitator for the whole hall
import { html, newId, useEffect, useRef, useState } from "../../web/core/page.js";
import { dropDraft, keepDraft, readDraft } from "../../web/core/drafts.js";
import { useLate } from "../../web/core/sending.js";

export function Picture({ frame, state, t, run }) {
  const questions = frame.questions.filter((one) => one.phase === "plenary");
  return html`<section class=${"panel picture" + (state.phase === "plenary" ? "" : " later")} aria-label=${t("console_picture")}>
    <h2>${t("console_picture")} <span class="gentle">${t("console_picture_for_all")}</span></h2>
    ${questions.map(
      (question) => html`<${Field} key=${question.id} question=${question} frame=${frame} state=${state}
      t=${t} run=${run} />`,
    )}
  </section>`;
}

function Field({ question, frame, state, t, run }) {
  const own = state.answers.filter((one) => one.question === question.id && !one.group);
  const save = (draft, base) => run("save", { ...draft, question: question.id, base, year: "" }, t("console_saved"));
  const restore = (item, entry) => run("restore", { id: newId(), item, entry }, t("console_restored"));
  const remove = (one) => {
    const id = newId();
    return run(
      "delete",
      { id, item: one.item, base: one.base },
      { words: t("console_deleted"), label: t("undo"), act: () => restore(one.item, id) },
    );
  };
  const choose = (one, entry) =>
    run("choose", { id: newId(), item: one.item, base: one.base, entry }, t("console_saved"));
  return html`<div class="field">
    <p lang="th">${question.text}</p>
    <${Add} visit=${frame.visit} question=${question} state=${state} t=${t} save=${save} />
    <ul class="own-list">${own.map(
      (one) => html`<${Own} key=${one.item} one=${one} t=${t} save=${save} remove=${remove}
      choose=${choose} />`,
    )}</ul>
  </div>`;
}

// The draft keeps its ids until it is saved: sent again after a lost reply, it is the same entry and not a second one.
// Changed since, it is a revision of the same item.
function Add({ visit, question, state, t, save }) {
  const place = `picture:${question.id}`;
  const [draft, setDraft] = useState(readDraft(visit, place) || fresh());
  useLate(() => setDraft(readDraft(visit, place) || fresh()));
  const typed = useRef("");
  typed.current = draft.text;
  const put = (next) => {
    setDraft(next);
    keepDraft(visit, place, next);
  };
  const send = async (event) => {
    event.preventDefault();
    const there = state.answers.find((one) => one.item === draft.item);
    const reply = await save(draft, there ? there.base : []);
    if (!reply.ok || typed.current !== draft.text) return;
    dropDraft(visit, place);
    setDraft(fresh());
  };
  return html`<form class="add" onSubmit=${send}>
    <textarea rows="2" lang="th" aria-label=${question.text} placeholder=${t("console_picture_hint")} value=${draft.text}
      onInput=${(event) => put({ ...draft, id: newId(), text: event.target.value })}></textarea>
    <button class="button primary" disabled=${!draft.text.trim()}>${t("console_add_picture")}</button>
  </form>`;
}

const fresh = () => ({ item: newId(), id: newId(), text: "" });

function Own({ one, t, save, remove, choose }) {
  const [editing, setEditing] = useState(false);
  if (editing) return html`<li><${Edit} one=${one} t=${t} save=${save} close=${() => setEditing(false)} /></li>`;
  if (one.versions.length > 1) {
    return html`<li><p class="tag two-tag">${t("console_versions_pick")}</p>
      ${one.versions.map(
        (version) => html`<p class="own-text" key=${version.entry} lang="th">${version.text}
        <button class="button" onClick=${() => choose(one, version.entry)}>${t("console_pick")}</button></p>`,
      )}</li>`;
  }
  return html`<li><p class="own-text" lang="th">${one.text}</p>
    <button class="button quiet" onClick=${() => setEditing(true)}>${t("edit")}</button>
    <button class="button quiet" onClick=${() => remove(one)}>${t("delete")}</button></li>`;
}

// What is edited is written over what stood when editing began, so that somebody else's change is not lost
function Edit({ one, t, save, close }) {
  const [base] = useState(one.base);
  const [draft, setDraft] = useState({ item: one.item, id: newId(), text: one.text });
  const area = useRef(null);
  useEffect(() => area.current.focus(), []);
  const send = async (event) => {
    event.preventDefault();
    const reply = await save(draft, base);
    if (reply.ok) close();
  };
  return html`<form class="add" onSubmit=${send}>
    <textarea rows="3" lang="th" ref=${area} aria-label=${t("edit")} value=${draft.text}
      onInput=${(event) => setDraft({ ...draft, id: newId(), text: event.target.value })}></textarea>
    <button class="button primary" disabled=${!draft.text.trim()}>${t("save")}</button>
    <button type="button" class="button quiet" onClick=${close}>${t("cancel")}</button>
  </form>`;
}
