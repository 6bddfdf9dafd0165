// Whether there is a connection, in words as well as in colour; silent while all is well. Where to look comes only once
// it takes long
import { line, read } from "./document.js";

const LONG = 15000;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let saying;

/** @param {boolean} connected */
export function show(connected) {
  const words = read("samut-words");
  const status = /** @type {HTMLElement} */ (document.getElementById("samut-status"));
  const again = connected && status.textContent;
  clearTimeout(saying);
  document.body.dataset.connection = connected ? "on" : "off";
  status.textContent = again ? words.connected : "";
  if (again) saying = setTimeout(() => (status.textContent = ""), 3000);
  if (connected) return;
  line(status, "strong", words.disconnected);
  line(status, "span", words.disconnected_help);
  saying = setTimeout(() => line(status, "span", words.disconnected_long), LONG);
}
