// The server's clock as a page knows it: set by what the server says, and carried on by a clock that nobody sets. That
// one may stand still while the device sleeps.
const JUMP = 1;

export function serverClock(steady = () => performance.now() / 1000, device = () => Date.now() / 1000) {
  const apart = () => device() - steady();
  let ahead = apart();
  let before = apart();
  return {
    now: () => steady() + ahead,
    set(seconds) {
      ahead = seconds - steady();
    },
    // Whether the device slept or its clock was set since this was asked last: the server has to be asked for the time
    doubtful() {
      const jumped = Math.abs(apart() - before) > JUMP;
      before = apart();
      return jumped;
    },
  };
}
