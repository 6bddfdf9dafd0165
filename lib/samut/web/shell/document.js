// What the page says in its HTML
export const read = (id, from = document) => JSON.parse(from.getElementById(id)?.textContent ?? "null");
export const who = (from) => from.querySelector("body > header > span")?.textContent;
export const shown = (from) =>
  Array.from(from.querySelectorAll('script[type="application/vnd.jupyter.widget-view+json"]'), (place) => [
    JSON.parse(place.textContent).model_id,
    place.parentElement,
  ]);

export function line(parent, tag, textContent, more) {
  parent.append(Object.assign(document.createElement(tag), { textContent, ...more }));
}
