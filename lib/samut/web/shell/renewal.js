// A page whose kernel is gone: asks for another one until it has it, or the old one answers after all
import { Backoff, renewalIn } from "./backoff.js";
import { about, attempt, get, LIMIT, pause } from "./server.js";

const RELOAD = "samut:reload";
const PAGE = 30000;

// leaving: to another page, or from this visit
export const page = { leaving: false };
let coming = false;
// How often a new kernel was asked for is kept over reloads. When it was is not, as clocks are set: the page's own
// beginning stands for it.
let renewedAt = 0;

const times = () =>
  parseInt(
    attempt(() => sessionStorage.getItem(RELOAD)),
    10,
  ) || 0;
/** @param {number} number */
const keep = (number) => attempt(() => sessionStorage.setItem(RELOAD, String(number)));

function count() {
  renewedAt = performance.now();
  keep(Math.min(times() + 1, 9));
}

// The connection lasts
export const helped = () => times() && keep(1);

/** @param {import("./channel.js").Channel} [channel] */
export async function comeBack(channel) {
  if (coming) return;
  coming = true;
  const backoff = new Backoff();
  const done = () => page.leaving || channel?.connected;
  while (!done()) {
    backoff.tries(performance.now());
    const wait = renewalIn(times(), performance.now() - renewedAt) || (await renew(channel, done, backoff));
    if (!wait) break;
    await pause(wait);
  }
  coming = false;
}

/** @type {[null, string]} */
const NONE = [null, ""];
/** @param {Response} answer */
const isBusy = ({ status, url }) => status === 503 || new URL(url).pathname === "/wait";

/**
 * Asks for this very page, which makes a kernel, and takes that over. Returns in how many ms to try again; 0: no more
 * @param {import("./channel.js").Channel | undefined} channel
 * @param {() => boolean | undefined} done
 * @param {Backoff} backoff
 */
async function renew(channel, done, backoff) {
  const [answer, text] = await (channel ? get(location.pathname, PAGE, true) : get("/health", LIMIT)).catch(() => NONE);
  if (!answer || done()) return backoff.loses(performance.now());
  if (isBusy(answer)) return 1000 * (Number(answer.headers.get("Retry-After")) || 3) + about(1000);
  count();
  if (answer.redirected) location.assign(answer.url);
  else if (!answer.ok) return backoff.loses(performance.now());
  else if (!channel?.takes(new DOMParser().parseFromString(text, "text/html"))) location.reload();
  return 0;
}
