// What of the kit's lists something is linked to: each by its number and as many of its words as there is room for
import { html } from "../../web/core/page.js";
/** @import { With } from "../../web/props.d.ts" */
/** @import { HeadingState } from "../../web/state.d.ts" */

/** @param {With<{heads: HeadingState[]}>} props */
export function Links({ ids, heads }) {
  const linked = [ids].flat().flatMap((id) => heads.find((one) => one.id === id) || []);
  if (!linked.length) return null;
  return html`<ul class="links">${linked.map(
    (one) => html`<li key=${one.id} lang="th" class=${one.kit_list} title=${one.text}>
    ${one.num} ${one.text}</li>`,
  )}</ul>`;
}
