// The opening: a welcome, the days with what is read in them, and the films
import { html } from "../../web/core/page.js";
import { Chip, Pager } from "../../web/core/marks.js";
import { unseen, usePages } from "../../web/core/screen.js";
import { STILL, Tabs, useTabs, useTurning } from "../../web/core/tabs.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { AgendaBody, AgendaDay, ReadPart, WelcomeBody } from "../../web/state.d.ts" */

/** @param {BoardProps<WelcomeBody>} props */
function Welcome({ state, t, groups }) {
  const { body } = state;
  const members = state.groups.reduce((sum, one) => sum + (one.members || 0), 0);
  const pages = usePages(state.groups, "welcome");
  return html`<section class="welcome">
    <div class="welcome-words"><h2>${t("welcome_hello")}</h2>
      <p class="welcome-title">${body.title}</p>
      ${body.slogan && html`<p class="welcome-slogan">“${body.slogan}”</p>`}</div>
    <div class="joined"><h2>${t(state.groups.length ? "welcome_groups" : "board_joined_none", { groups: state.groups.length, members })}</h2>
      <ul class="chips" ref=${pages.box}>${pages.shown.map(
        (one, index) => html`<li key=${one.id} ...${unseen(pages, index)}>
        <${Chip} look=${groups.get(one.id)} /></li>`,
      )}</ul></div>
  </section>`;
}

/** @param {BoardProps<AgendaBody>} props */
function Agenda({ state, t }) {
  const { days, read } = state.body;
  const tabs = useTabs(1 + read.length);
  const part = read[tabs.at - 1];
  return html`<${Tabs} names=${[t("agenda_days"), ...read.map((one) => short(one.title) || t("agenda_read"))]} tabs=${tabs}>
    ${
      part
        ? html`<${Reading} key=${tabs.at} part=${part} tabs=${tabs} t=${t} />`
        : html`<${Days} days=${days} tabs=${tabs} t=${t} />`
    }
  <//>`;
}

// A title's first words, where it is too long for a tab
const short = (title) => (title.length > 40 ? `${title.slice(0, 12)}…` : title);

/** @param {With<{days: AgendaDay[]}>} props */
function Days({ days, tabs, t }) {
  useTurning(STILL, tabs);
  return html`<div class=${"days" + (days.length === 1 ? " one" : "")}>${days.map(
    (day) => html`<section class="day" key=${day.label}>
    <h2>${day.label}</h2>
    <ul>${day.slots.map(
      (slot) => html`<li key=${slot.id} class=${slot.now ? "now" : ""}>
      <span class="day-time">${t("agenda_time", { time: slot.time })}</span>
      <span>${slot.text}${slot.now && html` <strong class="day-now">${t("agenda_now")}</strong>`}</span></li>`,
    )}</ul>
  </section>`,
  )}</div>`;
}

/** @param {With<{part: ReadPart}>} props */
function Reading({ part, tabs, t }) {
  const pages = usePages(part.items, part.title);
  useTurning(pages, tabs);
  return html`<section class="reading">
    <h2>${part.title}</h2>
    <ul ref=${pages.box}>${pages.shown.map(
      (one, index) => html`<li key=${one.text} ...${unseen(pages, index)}>
      <strong>${one.num}</strong><span>${one.text}</span></li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="agenda_more" hidden=${pages.all} />
  </section>`;
}

export const boards = { agenda: Agenda, welcome: Welcome };
