// Answers of a group without phones, typed in by the facilitator from its paper: whole forms by their codes, or one answer
import { html, newId, useEffect, useState } from "../../web/core/page.js";
import { Composer } from "../group_answers/phone_composer.js";
import { Typing } from "./console_typing.js";
import { Ticks } from "../goal_setting/phone.js";
import { PartsSaid } from "../group_answers/phone_fields.js";

export function PaperPanel(props) {
  return html`<${Typing} ...${props} />
    <details class="paper-others"><summary>${props.t("typing_others")}</summary><${OneAnswer} ...${props} /></details>`;
}

const GOAL = "plan_goal";

function OneAnswer({ frame, state, page, t, run, say }) {
  const asked = frame.questions.filter(
    (one) => state.reached.includes(one.phase) && one.by === "group" && !one.sensitive,
  );
  const [group, setGroup] = useState("");
  const [id, setId] = useState("");
  const [about, setAbout] = useState("");
  const [edited, setEdited] = useState(null);
  const [offers, setOffers] = useState([]);
  const question = asked.find((one) => one.id === id);
  const walked = question && question.phase === "gallery" ? seenBy(state, group) : null;
  const ready = group && question && (!walked || walked.includes(about));
  const there = ready
    ? state.answers.filter(
        (one) => one.group === group && one.question === id && (one.about || "") === (walked ? about : ""),
      )
    : [];
  const full = question && question.single && there.some(papers) && !edited;
  const choose = (set) => (value) => {
    set(value);
    setEdited(null);
  };
  useEffect(() => {
    setOffers([]);
    if (ready && question.offers.length)
      run("offers", { group, question: id }).then((reply) => reply.ok && setOffers(reply.offers));
  }, [group, id]);
  if (!asked.length) return html`<p>${t("console_paper_none")}</p>`;
  const remove = async (one) => {
    const back = (entry) => run("paper_restore", { id: newId(), item: one.item, entry }, t("restored"));
    const reply = await run("paper_delete", { id: newId(), item: one.item, base: one.base }, (reply) => ({
      words: t("deleted"),
      label: t("undo"),
      act: () => back(reply.saved),
    }));
    if (reply.ok) setEdited(null);
  };
  const names = (ids) => state.groups.filter((one) => ids.includes(one.id)).map((one) => [one.id, one.name]);
  return html`<div class="paper">
    <p class="gentle">${t("console_paper_how")}</p>
    <${Pick} label=${t("console_paper_group")} value=${group} set=${choose(setGroup)} options=${names(state.groups.map((one) => one.id))} t=${t} />
    <${Pick} label=${t("console_paper_question")} value=${id} set=${choose(setId)} t=${t}
      options=${asked.map((one) => [one.id, [one.num, one.text].filter(Boolean).join(" ")])} />
    ${walked && html`<${Pick} label=${t("console_paper_about")} value=${about} set=${choose(setAbout)} options=${names(walked)} t=${t} />`}
    ${
      ready &&
      question.of &&
      html`<${Ticks} key=${group + id} question=${question} behalf=${group} frame=${frame} page=${page} t=${t}
      state=${{ answers: state.answers.filter((one) => one.group === group), offers: { [id]: offers } }} say=${say} />`
    }
    ${
      ready &&
      !question.of &&
      !full &&
      html`<${Composer} key=${[group, id, about, edited ? edited.item : ""].join()} question=${question}
      about=${walked ? about : undefined} edited=${edited} single=${state.single[group][id]} behalf=${group} frame=${frame} page=${page} t=${t}
      offers=${offers.filter((one) => one.question !== GOAL)} links=${linked(question) && offers.filter((one) => one.question === GOAL)}
      onTyping=${() => {}} onSaved=${() => setEdited(null)} onCancel=${() => setEdited(null)} />`
    }
    ${
      ready &&
      !question.of &&
      html`<h3>${t("console_paper_there", { n: there.length })}</h3>
      <ul class="own-list">${there.map(
        (one) => html`<li key=${one.item}><p class="own-text" lang="th">
        ${one.year_text && html`<strong class="year">${one.year_text} </strong>`}${one.text}
        <${PartsSaid} question=${question} values=${one.fields} frame=${frame} t=${t} /></p>
        ${one.via && html`<span class="tag paper-tag">${t("from_paper")}</span>`}
        ${
          papers(one) &&
          html`<button class="button quiet" onClick=${() => setEdited(one)}>${t("edit")}</button>
          <button class="button quiet" onClick=${() => remove(one)}>${t("delete")}</button>`
        }</li>`,
      )}</ul>`
    }
  </div>`;
}

const linked = (question) => question.offers.some((one) => one.endsWith(`.${GOAL}`));

// What the group wrote on a phone is not changed here: paper stands beside it
const papers = (one) => [one, ...one.versions].some((version) => version.via);

// Groups whose work this one was shown
function seenBy(state, group) {
  const row = state.grid.find((one) => one.viewer === group);
  return row ? state.groups.filter((_, index) => row.times[index]).map((one) => one.id) : [];
}

function Pick({ label, value, set, options, t }) {
  return html`<label class="line-field"><span>${label}</span>
    <select aria-label=${label} value=${value} onChange=${(event) => set(event.target.value)}>
      <option value="">${t("console_paper_pick")}</option>
      ${options.map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
    </select></label>`;
}
