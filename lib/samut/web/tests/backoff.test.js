import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff, LASTING, renewalIn } from "../shell/backoff.js";

const MINUTE = 60000;
const BACK = 10000;
const LUCKS = [0, 0.5, 0.999];

// When a page tries, in ms after it lost the server, up to `until`. Each try takes `takes`; one that opens lasts `lasts`;
// the server lets none open where it is `refused`
function tries({ luck, until, takes = 0, lasts = null, refused = false }) {
  const backoff = new Backoff(() => luck);
  backoff.tries(-MINUTE);
  backoff.opens(-MINUTE);
  const times = [];
  let now = backoff.loses(0);
  while (now < until) {
    times.push(now);
    backoff.tries(now);
    if (lasts !== null) backoff.opens(now + takes);
    if (refused) backoff.refused();
    const lost = now + takes + (lasts || 0);
    now = lost + backoff.loses(lost);
  }
  return times;
}

const most = (times) => Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + MINUTE).length));

for (const luck of LUCKS) {
  test(`a page that reaches nobody tries ten times a minute at most, at luck ${luck}`, () => {
    for (const takes of [0, 1000, 4000]) assert.ok(most(tries({ luck, takes, until: 60 * MINUTE })) <= 10);
  });

  test(`it is back within 10 s of the network, however long that was gone, at luck ${luck}`, () => {
    for (const takes of [0, 1000, 4000]) {
      const times = tries({ luck, takes, until: 60 * MINUTE });
      for (const [index, at] of times.slice(1).entries()) assert.ok(at - times[index] <= BACK);
      assert.ok(times[0] <= 500);
    }
  });

  test(`connections that open and are ended come ever less often, at luck ${luck}`, () => {
    for (const lasts of [0, 50, 3000, LASTING - 1]) {
      const times = tries({ luck, lasts, until: 20 * MINUTE });
      const gaps = times.slice(1).map((at, index) => at - times[index]);
      assert.ok(most(times) <= 10);
      for (const [index, gap] of gaps.slice(1).entries()) assert.ok(gap >= gaps[index]);
      assert.ok(times.filter((at) => at >= 10 * MINUTE).length <= 10);
    }
  });

  test(`a server that is there and lets nobody in is asked ever less often, at luck ${luck}`, () => {
    const times = tries({ luck, refused: true, until: 20 * MINUTE });
    assert.ok(most(times) <= 6);
    assert.ok(times.filter((at) => at >= 10 * MINUTE).length <= 10);
  });

  test(`the network that drops for the third time in a minute is not waited for longer than 10 s, at luck ${luck}`, () => {
    const times = tries({ luck, lasts: 5000, until: MINUTE });
    for (const [index, at] of times.slice(0, 3).entries())
      assert.ok(at - (index ? times[index - 1] + 5000 : 0) <= BACK);
  });

  test(`a connection that lasted is come back to at once, at luck ${luck}`, () => {
    const times = tries({ luck, lasts: LASTING, until: 10 * MINUTE });
    for (const [index, at] of times.slice(1).entries()) assert.ok(at - times[index] - LASTING <= 500);
    assert.ok(most(times) <= 10);
  });
}

test("a new kernel is asked for at once, then at most every 5 s, and ever less often while it doesn't help", () => {
  assert.equal(renewalIn(0, 0), 0);
  assert.deepEqual(
    [1, 2, 3, 4, 5, 9].map((times) => renewalIn(times, 0)),
    [5000, 10000, 20000, 40000, 60000, 60000],
  );
  assert.equal(renewalIn(1, 4000), 1000);
  assert.equal(renewalIn(9, MINUTE), 0);
});
