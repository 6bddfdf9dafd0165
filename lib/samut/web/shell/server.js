// Asking the server over HTTP, in ms
export const [BEAT, LIMIT, AGAIN] = [2000, 4000, 2000];

/** @type {(value?: any) => void} */
let resume = () => {};

// Forty phones lose the server together, and are not to come back in the same moment
/** @param {number} ms */
export const about = (ms) => ms * (0.5 + Math.random() / 2);
/** @param {number} ms */
export const pause = (ms) =>
  new Promise((done) => {
    resume = done;
    setTimeout(done, ms);
  });
export const wake = () => resume();

// Storage may be switched off
/** @param {() => any} use */
export function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

/** @typedef {[Response, string]} Answer */

/**
 * The answer and its whole text. Rejects after `limit`, or, where `watched`, once the server no longer answers others
 * @param {string} address
 * @param {number} limit
 * @param {boolean} [watched]
 * @returns {Promise<Answer>}
 */
export async function get(address, limit, watched) {
  const stop = new AbortController();
  const timers = [setTimeout(() => stop.abort(), limit)];
  if (watched) timers.push(setInterval(async () => (await alive()) || stop.abort(), BEAT));
  try {
    const answer = await fetch(address, { cache: "no-store", signal: stop.signal });
    return [answer, await answer.text()];
  } finally {
    timers.forEach(clearInterval);
  }
}

export const alive = () =>
  get("/health", LIMIT).then(
    ([{ ok }]) => ok,
    () => false,
  );

// Connections that a browser keeps for later may be as dead as the one that fell silent, and would be used first: whoever
// asks on each of them finds out
export const clear = () => Array.from({ length: 6 }, () => get("/health", AGAIN).catch(() => {}));
