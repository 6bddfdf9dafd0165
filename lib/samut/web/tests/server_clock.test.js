import assert from "node:assert/strict";
import { test } from "node:test";
import { serverClock } from "../core/server_clock.js";

// Two clocks of a device: one that nobody sets, and one that people set
function device() {
  const now = { steady: 100, wall: 1_800_000_000 };
  const clock = serverClock(
    () => now.steady,
    () => now.wall,
  );
  const pass = (seconds) => {
    now.steady += seconds;
    now.wall += seconds;
  };
  return { now, clock, pass };
}

test("before the server has said anything, the device's own clock is believed", () => {
  const { clock, pass } = device();
  pass(5);
  assert.equal(clock.now(), 1_800_000_005);
});

test("what the server says is carried on", () => {
  const { clock, pass } = device();
  clock.set(1_700_000_000);
  pass(90);
  assert.equal(clock.now(), 1_700_000_090);
});

for (const seconds of [-86_400, -90, 90, 86_400])
  test(`a device's clock that is set by ${seconds} s moves nothing, and is noticed once`, () => {
    const { now, clock, pass } = device();
    clock.set(1_700_000_000);
    pass(10);
    assert.equal(clock.doubtful(), false);
    now.wall += seconds;
    assert.equal(clock.now(), 1_700_000_010);
    assert.equal(clock.doubtful(), true);
    pass(10);
    assert.equal(clock.doubtful(), false);
    assert.equal(clock.now(), 1_700_000_020);
  });

test("a device that slept asks, as its steady clock may have stood still", () => {
  const { now, clock } = device();
  clock.set(1_700_000_000);
  now.wall += 600;
  assert.equal(clock.doubtful(), true);
  clock.set(1_700_000_600);
  assert.equal(clock.now(), 1_700_000_600);
});
