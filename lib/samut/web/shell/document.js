/**
 * What the page says in its HTML
 * @param {string} id
 * @param {Document} [from]
 */
export const read = (id, from = document) => JSON.parse(from.getElementById(id)?.textContent ?? "null");
/** @param {Document} from */
export const who = (from) => from.querySelector("body > header > span")?.textContent;
/** @param {Document} from */
export const shown = (from) =>
  Array.from(from.querySelectorAll('script[type="application/vnd.jupyter.widget-view+json"]'), (place) => [
    JSON.parse(place.textContent).model_id,
    place.parentElement,
  ]);

/**
 * @param {Element} parent
 * @param {string} tag
 * @param {string} textContent
 * @param {object} [more]
 */
export function line(parent, tag, textContent, more) {
  parent.append(Object.assign(document.createElement(tag), { textContent, ...more }));
}
