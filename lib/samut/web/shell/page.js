// Joins the widgets of this page with their models in the kernel, and keeps them joined: also with a new kernel, while
// the page stays as it is. What is sent while there is no connection is lost: who sends commands keeps them.
import { Channel } from "./channel.js";
import { line, read, shown } from "./document.js";
import { Model } from "./model.js";
import { comeBack, page } from "./renewal.js";
import { about, AGAIN, alive, attempt, pause } from "./server.js";
import { show } from "./status.js";

const words = read("samut-words");
const told = read("samut-page");

/**
 * @param {any} model
 * @param {HTMLElement} el
 */
async function render(model, el) {
  await model.ready;
  const address = told.scripts[model.get("_esm")];
  if (!address) throw new Error("not a script of this server");
  const { default: made } = await load(address);
  const view = typeof made === "function" ? await made() : made;
  if (view.initialize) await view.initialize({ model });
  opened();
  await view.render({ model, el });
}

/**
 * A script whose file was lost on the way is asked for under another address: a browser may remember the failure
 * @param {string} address
 * @param {number} [times]
 */
async function load(address, times = 0) {
  try {
    return await import(address + (times ? `?again=${times}` : ""));
  } catch (error) {
    if (times > 1 && (await alive())) throw error;
    await pause(about(AGAIN));
    return load(address, times + 1);
  }
}

const opened = () => document.getElementById("samut-opening")?.remove();

/**
 * @param {HTMLElement} el
 * @param {unknown} error
 */
function fail(el, error) {
  console.error(error);
  opened();
  el.className = "problem";
  el.setAttribute("role", "alert");
  line(el, "strong", words.failed_what);
  line(el, "p", words.failed_do);
  line(el, "a", words.reload, { className: "press press-wide", href: "" });
}

/** @param {SubmitEvent} event */
function forget(event) {
  if (new URL(/** @type {HTMLFormElement} */ (event.target).action, location.href).pathname !== "/leave") return;
  page.leaving = true;
  const ours = attempt(() => Object.keys(localStorage).filter((name) => name.startsWith("samut:"))) || [];
  for (const name of ours) localStorage.removeItem(name);
  attempt(() => indexedDB.deleteDatabase("samut"));
}

function join() {
  const views = shown(document).map(([id, place]) => [new Model(id, words.too_large), place]);
  const channel = new Channel(
    told,
    views.map(([model]) => model),
  );
  views.forEach(([model, place]) => {
    model.channel = channel;
    const inner = place.appendChild(document.createElement("div"));
    render(model, inner).catch((error) => fail(inner, error));
  });
}

// A page opens at its first step, not where another one was left
history.scrollRestoration = "manual";
if (location.hash) history.replaceState(null, "", location.pathname);
document.addEventListener("submit", forget);
addEventListener("pagehide", () => (page.leaving = true));
if (told) join();
else if (document.querySelector(".failed")) opened();
else {
  // Only the head of the page has come
  show(false);
  comeBack();
}
