// When a page that lost its server tries again, in ms by a clock that nobody sets.
// Tries that reach nobody come at most ten a minute, for ever: a page is back within 10 s of the network. Connections
// that open and don't last come ever less often, as it is not the network that ends them.
export const LASTING = 10000;
const [LEAST, SPREAD, LONGEST] = [6500, 1000, 60000];
const RENEWAL = 5000;

export class Backoff {
  /** @param {() => number} [random] */
  constructor(random = Math.random) {
    this.random = random;
    this.misses = this.brief = this.begun = 0;
    this.since = null;
  }

  /** @param {number} now */
  tries(now) {
    this.begun = now;
    this.since = null;
  }

  // The server is there, and lets no connection open
  refused() {
    this.brief++;
  }

  /** @param {number} now */
  opens(now) {
    this.since = now;
    this.misses = 0;
  }

  // In how many ms to try again
  /** @param {number} now */
  loses(now) {
    if (this.since === null) this.misses++;
    else this.brief = now - this.since < LASTING ? this.brief + 1 : 0;
    this.since = null;
    const missed = this.misses && this.pause(this.misses) - (now - this.begun);
    const cut = this.pause(this.brief) * 2 ** Math.max(0, this.brief - 2);
    return Math.max(missed, this.brief || !this.misses ? Math.min(cut, LONGEST) : 0, 0);
  }

  // Forty phones lose the server together, and are not to come back in the same moment
  /** @param {number} times */
  pause(times) {
    if (times > 1) return LEAST + SPREAD * this.random();
    return (times ? 3000 : 500) * (0.5 + this.random() / 2);
  }
}

/**
 * In how many ms a page may ask for a new kernel: at most one in 5 s, and ever less often where that doesn't help.
 * times: since it helped; passed: ms since the last
 * @param {number} times
 * @param {number} passed
 */
export const renewalIn = (times, passed) =>
  times ? Math.max(0, Math.min(LONGEST, RENEWAL * 2 ** (times - 1)) - passed) : 0;
