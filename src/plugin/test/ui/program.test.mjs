import assert from "node:assert/strict";
import test from "node:test";
import { isBlocked, isDecisionDue, isSilent } from "../../main/ui/program/attention.js";
import { matching } from "../../main/ui/program/filters.js";
import { inOrder } from "../../main/ui/program/order.js";

const row = (bu, more) => ({
  bu,
  wave: 1,
  evPct: 50,
  goLiveSlipDays: 0,
  updateAgeDays: 1,
  computedColour: "green",
  declaredBetter: false,
  nextCheckpoint: { date: "2027-03-01" },
  ...more,
});
const names = (rows) => rows.map((it) => it.bu).join(" ");

test("the largest slip is read first, and a rollout without a go-live date last", () => {
  const rows = [
    row("NL", { goLiveSlipDays: 7 }),
    row("XX", { goLiveSlipDays: null }),
    row("DE", { goLiveSlipDays: 112 }),
  ];
  assert.equal(names(inOrder(rows, "golive")), "DE NL XX");
});

test("red is read before amber before green, and equals keep the program's order", () => {
  const rows = [
    row("NL"),
    row("PT", { computedColour: "amber" }),
    row("DE", { computedColour: "red" }),
    row("FR"),
  ];
  assert.equal(names(inOrder(rows, "colour")), "DE PT NL FR");
});

test("the earliest decision is read first, and a rollout that needs none last", () => {
  const rows = [
    row("NL", { nextCheckpoint: null }),
    row("IT", { nextCheckpoint: { date: "2026-12-07" } }),
    row("AT", { nextCheckpoint: { date: "2026-11-25" } }),
  ];
  assert.equal(names(inOrder(rows, "decision")), "AT IT NL");
});

test("a BU is silent from the fifteenth day, and never once it has no checkpoint left", () => {
  assert.equal(isSilent(row("ES", { updateAgeDays: 14 })), false);
  assert.equal(isSilent(row("CZ", { updateAgeDays: 15 })), true);
  assert.equal(isSilent(row("NL", { updateAgeDays: 15, nextCheckpoint: null })), false);
  assert.equal(isSilent(row("XX", { updateAgeDays: null })), false);
});

test("a decision is due up to fourteen days ahead and when it is late", () => {
  const due = (date) => isDecisionDue(row("AT", { nextCheckpoint: { date } }), "2026-11-20");
  assert.equal(due("2026-12-04"), true);
  assert.equal(due("2026-12-05"), false);
  assert.equal(due("2026-11-01"), true);
  assert.equal(due(null), false);
});

test("a rollout is blocked when one of its cells has an open issue that waits", () => {
  assert.equal(isBlocked(row("ES", { cells: [{ blocked: 0 }, { blocked: 1 }] })), true);
  assert.equal(isBlocked(row("NL", { cells: [{ blocked: 0 }] })), false);
  assert.equal(isBlocked(row("XX", { cells: [] })), false);
});

test("the questions narrow the rows together, within the chosen wave", () => {
  const answer = {
    program: { statusDate: "2026-11-20" },
    rollouts: [
      row("CZ", { wave: 3, updateAgeDays: 28, computedColour: "red" }),
      row("IT", { wave: 3, computedColour: "red" }),
      row("ES", { wave: 2, updateAgeDays: 28, computedColour: "red" }),
    ],
  };
  const choice = { wave: "3", questions: new Set(["red", "silent"]) };
  assert.equal(names(matching(answer, choice)), "CZ");
});
