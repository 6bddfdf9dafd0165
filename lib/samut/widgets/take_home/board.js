// The closing: what each group takes home, a group at a time, and the two days in numbers
import { html, useState } from "../../web/core/page.js";
import { Chip, Mark, Name, shortTitle, Turn } from "../../web/core/marks.js";
import { useKeys, usePages, unseen } from "../../web/core/screen.js";
import { whenWords } from "../group_answers/phone_fields.js";
/** @import { BoardProps } from "../../web/props.d.ts" */
/** @import { HomeBody, HomeRow, NumbersBody } from "../../web/state.d.ts" */

const KEPT = ["goals", "plans", "commitments"];

/** @param {BoardProps<HomeBody>} props */
function Home({ frame, state, t, groups }) {
  const { homes } = state.body;
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, homes.length - 1);
  const home = homes[at];
  const go = (step) => homes[at + step] && setWanted(at + step);
  useKeys({ ArrowRight: () => go(1), PageDown: () => go(1), ArrowLeft: () => go(-1), PageUp: () => go(-1) });
  if (!home) return html`<p class="empty">${t("home_no_groups")}</p>`;
  return html`<div class="home">
    <nav class="home-groups"><ul>${homes.map(
      (one, index) => html`<li key=${one.group}>
      <button class="home-group" aria-current=${index === at ? "true" : undefined} onClick=${() => setWanted(index)}>
        <${Mark} look=${groups.get(one.group)} /><${Name} name=${groups.get(one.group)?.name} /></button></li>`,
    )}</ul></nav>
    <div class="home-head"><${Chip} look=${groups.get(home.group)} />
      <span class="home-turns"><span>${t("home_at", { n: at + 1, all: homes.length })}</span>
        <${Turn} sign="back" label=${t("home_back")} onClick=${() => go(-1)} disabled=${at === 0} />
        <${Turn} sign="next" label=${t("home_next")} onClick=${() => go(1)} disabled=${at === homes.length - 1} /></span></div>
    <div class="home-kept">${KEPT.map(
      (name) => html`<${Kept} key=${name} name=${name} rows=${home[name]} group=${home.group}
      frame=${frame} t=${t} />`,
    )}</div>
  </div>`;
}

/** @param {BoardProps<HomeBody> & {rows: HomeRow[]}} props */
function Kept({ name, rows, group, frame, t }) {
  const pages = usePages(rows, group);
  return html`<section class=${"kept " + name}>
    <h2>${t(`home_${name}`)} ${rows.length > 0 && html`<span class="count">${rows.length}</span>`}</h2>
    ${!rows.length && html`<p class="gentle">${t(`home_none_${name}`)}</p>`}
    <ul ref=${pages.box}>${pages.shown.map(
      (row, index) => html`<li key=${index + row.what} ...${unseen(pages, index)}>
      <p class="kept-what" lang="th">${row.what}</p>
      ${(row.who || row.when) && html`<p class="kept-who" lang="th">${[row.who, whenWords(row.when, frame)].filter(Boolean).join(" · ")}</p>`}
    </li>`,
    )}</ul>
    ${
      !pages.all &&
      html`<p class="kept-more"><span class="more">${pages.after > 0 && t("home_more", { n: pages.after })}</span>
      <${Turn} sign="back" label=${t("board_back")} onClick=${pages.back} disabled=${!pages.before} />
      <${Turn} sign="next" label=${t("board_next")} onClick=${pages.next} disabled=${!pages.after} /></p>`
    }
  </section>`;
}

/** @param {BoardProps<NumbersBody>} props */
function Numbers({ state, t }) {
  const { counts, answers, means } = state.body;
  const most = Math.max(1, ...answers.map((one) => one.n));
  const all = answers.reduce((sum, one) => sum + one.n, 0);
  return html`<section class="numbers">
    <ul class="figures">${Object.keys(counts).map(
      (name) => html`<li key=${name}>
      <strong>${counts[name]}</strong><span>${t(`numbers_${name}`)}</span></li>`,
    )}</ul>
    <div class="numbers-more">
      <section><h2>${t("numbers_answers")} <span class="gentle">${t("numbers_all", { n: all })}</span></h2>
        <ul class="bars">${answers.map(
          (one) => html`<li key=${one.activity}>
          <span class="bar-num">${one.num}</span><span class="bar-title" title=${shortTitle(one.title)}>${shortTitle(one.title)}</span>
          <span class="bar-room" aria-hidden="true"><span class="bar" style=${`width:${(one.n / most) * 100}%`}></span></span>
          <strong>${one.n}</strong></li>`,
        )}</ul></section>
      <section><h2>${t("numbers_means")}</h2>
        <ul class="means">${means.map(
          (one) => html`<li key=${one.activity + one.question}>
          <span class="mean-words">${one.words}</span>
          ${
            one.mean == null
              ? html`<span class="gentle">${t("numbers_mean_none")}</span>`
              : html`<strong>${one.mean}</strong><span>${t("numbers_mean_of", { levels: one.levels, n: one.n })}</span>`
          }
        </li>`,
        )}</ul></section>
    </div>
  </section>`;
}

export const boards = { home: Home, numbers: Numbers };
