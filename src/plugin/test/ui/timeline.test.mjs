import assert from "node:assert/strict";
import test from "node:test";
import { monthsBetween, rangeOf, scaleOf } from "../../main/ui/timeline/scale.js";
import { destination } from "../../main/ui/timeline/walk.js";

test("the axis begins before the first day and ends after the last", () => {
  assert.deepEqual(rangeOf(["2026-11-20", "2026-02-16", "2027-06-14"]), { from: "2026-02-06", to: "2027-06-24" });
});

test("all fits the window; a quarter makes the drawing wider than it", () => {
  const range = { from: "2026-01-01", to: "2027-01-01" };
  const all = scaleOf(range, "all", 730);
  assert.equal(all.width, 730);
  assert.equal(all.x("2026-01-01"), 0);
  assert.equal(all.x("2027-01-01"), 730);
  const quarter = scaleOf(range, "quarter", 920);
  assert.equal(quarter.x("2026-04-03"), 920);
  assert.equal(quarter.width, 3650);
});

test("a program shorter than the chosen span still fills the window", () => {
  assert.equal(scaleOf({ from: "2026-01-01", to: "2026-02-01" }, "half", 620).width, 620);
});

test("months begin on their first day, across years and changes of clocks", () => {
  assert.deepEqual(monthsBetween({ from: "2026-10-15", to: "2027-01-01" }), ["2026-11-01", "2026-12-01", "2027-01-01"]);
  assert.deepEqual(monthsBetween({ from: "2026-03-01", to: "2026-04-30" }), ["2026-03-01", "2026-04-01"]);
});

test("arrows go along a bar and from bar to bar, and stop at the edges", () => {
  const rows = [
    ["a0", "a1", "a2"],
    ["b0", "b1"],
  ];
  assert.equal(destination(rows, "a0", "ArrowRight"), "a1");
  assert.equal(destination(rows, "a2", "ArrowDown"), "b1");
  assert.equal(destination(rows, "b1", "ArrowUp"), "a1");
  assert.equal(destination(rows, "a0", "ArrowUp"), undefined);
  assert.equal(destination(rows, "a2", "ArrowRight"), undefined);
  assert.equal(destination(rows, "b0", "End"), "b1");
  assert.equal(destination(rows, "b1", "Home"), "b0");
  assert.equal(destination(rows, "a1", "x"), undefined);
});
