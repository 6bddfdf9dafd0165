// What of the kit's lists something is linked to: each by its number and as many of its words as there is room for
import { html } from "../../web/core/page.js";

export function Links({ ids, heads }) {
  const found = []
    .concat(ids)
    .map((id) => heads.find((one) => one.id === id))
    .filter(Boolean);
  if (!found.length) return null;
  return html`<ul class="links">${found.map(
    (one) => html`<li key=${one.id} lang="th" class=${one.of} title=${one.text}>
    ${one.num} ${one.text}</li>`,
  )}</ul>`;
}
