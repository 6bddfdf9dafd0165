// What groups have in common, and where they differ; pressed, a point shows its answers
import { html, useState } from "../../web/core/page.js";
import { Mark, Name, Pager } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
import { Read } from "../../web/core/tabs.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { ThemeState, ThemesBody } from "../../web/state.d.ts" */

// so many groups have room for their names in large letters
const FEW = 4;

/** @param {BoardProps<ThemesBody>} props */
function Themes({ frame, state, t, groups }) {
  const { common, different, left, all } = state.body;
  const [open, setOpen] = useState("");
  const opened = [...common, ...different].find((one) => one.theme === open);
  if (opened) {
    const close = () => setOpen("");
    const back = { go: close };
    return html`<div class="themes-open"><${Read} subject=${open} cards=${opened.sayings} frame=${frame} groups=${groups} t=${t}
      tabs=${back} words="board_more_answers">
      <div class="read-head"><h2>${opened.name}</h2><button class="button" onClick=${close}>${t("themes_back")}</button></div>
    <//></div>`;
  }
  return html`<section class="themes">
    <div class="themes-areas">
      <${Area} kind="common" found=${common} none=${t("themes_none")} t=${t} groups=${groups} open=${setOpen} />
      <${Area} kind="different" found=${different} none=${t("themes_none_different")} t=${t} groups=${groups} open=${setOpen} />
    </div>
    <p class="themes-left">${all > 0 && t(left ? "themes_left" : "themes_all_in", { n: left, all })}</p>
    <ul class=${"themes-legend" + (state.groups.length > FEW ? " many" : "")} aria-hidden="true">${state.groups
      .flatMap((one) => groups.get(one.id) || [])
      .map(
        (look) => html`<li key=${look.id}>
      <${Mark} look=${look} /><${Name} name=${look.name} /></li>`,
      )}</ul>
  </section>`;
}

/** @param {With<{found: ThemeState[]}>} props */
function Area({ kind, found, none, t, groups, open }) {
  const pages = usePages(found, kind);
  useKeys(
    kind === "common"
      ? { ArrowDown: pages.next, ArrowUp: pages.back, PageDown: pages.next, PageUp: pages.back }
      : { ArrowRight: pages.next, ArrowLeft: pages.back },
  );
  return html`<section class=${"themes-area " + kind}>
    <h2>${t(`themes_${kind}`)} <span class="gentle">${t(`themes_${kind}_what`)}</span></h2>
    ${!found.length && html`<p class="themes-none">${none}</p>`}
    <ul ref=${pages.box}>${pages.shown.map(
      (one, index) => html`<li key=${one.theme} ...${unseen(pages, index)}>
      <button class="theme" aria-label=${t("themes_open", { name: one.name })} onClick=${() => open(one.theme)}>
        <span class="theme-name" lang="th">${one.name}</span>
        <${Whose} kind=${kind} ids=${one.groups} groups=${groups} t=${t} />
      </button></li>`,
    )}</ul>
    <${Pager} pages=${pages} t=${t} words="themes_more" hidden=${pages.all} />
  </section>`;
}

// How many groups and their marks, which the legend names; a single one by its name
function Whose({ kind, ids, groups, t }) {
  const found = ids.map((id) => groups.get(id)).filter(Boolean);
  if (kind === "different") {
    return html`<span class="theme-from">${found.map((look) => html`<${Mark} key=${look.id} look=${look} /><${Name} name=${look.name} />`)}</span>`;
  }
  return html`<span class="theme-from"><strong>${t("board_said_by", { n: found.length })}</strong>
    ${found.map((look) => html`<span key=${look.id} title=${look.name}><${Mark} look=${look} /><span class="hush">${look.name}</span></span>`)}</span>`;
}

export const boards = { themes: Themes };
