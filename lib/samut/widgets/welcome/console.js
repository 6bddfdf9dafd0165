// The films of the warm-up, to open where there is internet
import { html } from "../../web/core/page.js";
/** @import { ConsoleProps } from "../../web/props.d.ts" */
/** @import { VideosPanel } from "../../web/state.d.ts" */

/** @param {ConsoleProps<VideosPanel>} props */
export function Videos({ state, t }) {
  return html`<section class="panel" aria-label=${t("warmup_videos")}>
    <h2>${t("warmup_videos")} <span class="gentle">${t("warmup_videos_how")}</span></h2>
    <ul class="film-list">${state.led.videos.map(
      (one) => html`<li key=${one.id}>
      <a class="button quiet" href=${one.url} target="_blank" rel="noopener noreferrer">${one.title}</a>
      ${one.needs_internet && html`<span class="tag two-tag">${t("warmup_internet")}</span>`}</li>`,
    )}</ul>
  </section>`;
}
