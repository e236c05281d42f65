import assert from "node:assert/strict";
import test from "node:test";
import { isBlocked, isDecisionDue, isSilent } from "../../main/ui/program/attention.js";
import { choiceOf, everything, possible, searchOf } from "../../main/ui/program/choice.js";
import { grouped } from "../../main/ui/program/groups.js";
import { matching } from "../../main/ui/program/matching.js";
import { inOrder } from "../../main/ui/program/order.js";
import { reached, sumsOf } from "../../main/ui/program/sums.js";
import { waveChoice } from "../../main/ui/shared/wave-name.js";
import { speakEnglish } from "./texts.mjs";

speakEnglish();

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

test("of a day of which checkpoints are not known, nothing is summed of them", () => {
  const unknown = row("DE", { nextCheckpoint: null, nextCheckpointReason: "Not known.", cells: [] });
  const known = row("NL", { nextCheckpoint: { date: "2027-03-01", unmet: 2 }, nextCheckpointReason: null, cells: [] });
  assert.equal(sumsOf([known, known]).unmet, 4);
  assert.equal(sumsOf([known, unknown]).unmet, null);
});

test("a Business Unit that discloses dates only has no sum, is never worst, and none of its group has one", () => {
  const closed = row("FR", {
    evPct: null,
    updateAgeDays: null,
    computedColour: null,
    declaredBetter: null,
    unassigned: null,
    sums: null,
    cells: [{ milestone: "M01", issues: null, blocked: null, actual: "2026-10-01" }],
    undisclosed: "Not disclosed.",
  });
  const open = row("NL", { unassigned: 2, sums: { budget: 10, pv: 5, ev: 4, ac: 4 }, cells: [] });
  const sums = sumsOf([open, closed]);
  assert.deepEqual([sums.evPct, sums.spi, sums.cpi], [null, null, null]);
  assert.equal(sums.undisclosed, "Not disclosed.");
  assert.equal(sums.unassigned, 2);
  assert.equal(sumsOf([open]).spi, 0.8);
  assert.equal(isBlocked(closed), false);
  assert.equal(isSilent(closed), false);
  for (const order of ["colour", "progress", "updated"]) {
    assert.equal(names(inOrder([closed, open], order)), "NL FR");
  }
  assert.deepEqual(
    grouped([open, closed], "computed").map(({ key }) => key),
    ["green", "none"],
  );
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
  const choice = { ...everything(), wave: "3", questions: new Set(["red", "silent"]) };
  assert.equal(names(matching(answer, choice)), "CZ");
});

test("what is worst comes first, reversed what is best, and what is unknown last both ways", () => {
  const rows = [row("NL", { updateAgeDays: 4 }), row("XX", { updateAgeDays: null }), row("CZ", { updateAgeDays: 28 })];
  assert.equal(names(inOrder(rows, "updated")), "CZ NL XX");
  assert.equal(names(inOrder(rows, "updated", true)), "NL CZ XX");
  assert.equal(names(inOrder(rows, "bu", true)), "CZ XX NL");
});

test("words are found in any order, without case or accents", () => {
  const answer = {
    program: { statusDate: "2026-11-20" },
    rollouts: [row("AT", { name: "Österreich", status: "Go-live readiness" }), row("DE", { name: "Deutschland" })],
  };
  const found = (text) => names(matching(answer, { ...everything(), text }));
  assert.equal(found("osterreich"), "AT");
  assert.equal(found("READINESS öster"), "AT");
  assert.equal(found("at"), "AT");
  assert.equal(found("öster germany"), "");
  assert.equal(found("  "), "AT DE");
});

test("a colour narrows by what is computed and by what is declared, none included", () => {
  const answer = {
    program: { statusDate: "2026-11-20" },
    rollouts: [row("AT", { declaredColour: "amber" }), row("DE", { computedColour: null, declaredColour: null })],
  };
  assert.equal(names(matching(answer, { ...everything(), declared: "amber" })), "AT");
  assert.equal(names(matching(answer, { ...everything(), declared: "none" })), "DE");
  assert.equal(names(matching(answer, { ...everything(), computed: "none" })), "DE");
});

test("a choice is the same after it was an address", () => {
  const choice = {
    wave: "2",
    country: "FR",
    workstream: "APP",
    computed: "red",
    declared: "none",
    text: "go-live & co",
    questions: new Set(["red", "silent"]),
    group: "wave",
    order: "golive",
    reversed: true,
    plan: true,
    asOf: "2026-11-13",
  };
  assert.deepEqual(choiceOf(searchOf(choice)), choice);
  assert.equal(searchOf(everything()), "");
  assert.deepEqual(choiceOf(""), everything());
});

test("what an address says and nobody knows is passed over", () => {
  const choice = choiceOf(
    "?wave=two&computed=blue&declared=%3Cscript%3E&show=red,nonsense,__proto__&group=planet&sort=-constructor&plan=yes&other=1",
  );
  assert.deepEqual(choice, { ...everything(), questions: new Set(["red"]) });
  const answer = { rollouts: [row("AT", { wave: 2, country: "AT" })], workstream: null };
  assert.deepEqual(
    possible(choiceOf("?wave=9&country=XX&workstream=GONE"), answer),
    everything(),
  );
  assert.equal(possible(choiceOf("?wave=2"), answer).wave, "2");
});

test("groups come in their own order, rows in the one they were given", () => {
  const rows = [row("CH", { wave: 10 }), row("DE", { wave: 2 }), row("AT", { wave: 2 })];
  assert.deepEqual(
    grouped(rows, "wave").map((it) => [it.name, names(it.rows)]),
    [
      ["Wave 2", "DE AT"],
      ["Wave 10", "CH"],
    ],
  );
  const coloured = [row("NL"), row("XX", { computedColour: null }), row("DE", { computedColour: "red" })];
  assert.deepEqual(
    grouped(coloured, "computed").map((it) => it.key),
    ["red", "green", "none"],
  );
  assert.deepEqual(
    grouped(rows, "").map((it) => names(it.rows)),
    ["CH DE AT"],
  );
});

test("a wave is called as the program calls it, one without a name by its number", () => {
  const waves = [
    { number: 2, name: "Big four", from: "2026-03-02", to: "2026-12-18" },
    { number: 3, name: "South", from: null, to: null },
  ];
  const rows = [row("DE", { wave: 2 }), row("IT", { wave: 3 }), row("CH", { wave: 10 })];
  assert.deepEqual(
    grouped(rows, "wave", waves).map((it) => it.name),
    ["Big four (March 2, 2026 \u2013 December 18, 2026)", "South", "Wave 10"],
  );
  assert.equal(waveChoice(waves, 3), "South");
  assert.equal(waveChoice(waves, 10), "10");
});

test("a group's figures are divided from its sums, never averaged", () => {
  const rows = [
    row("NL", { unassigned: 1, exceptions: null, sums: { budget: 100, pv: 100, ev: 100, ac: 90 } }),
    row("DE", { unassigned: 0, sums: { budget: 900, pv: 600, ev: 300, ac: 400 } }),
    row("XX", { unassigned: 2, sums: null }),
  ];
  const sums = sumsOf(rows);
  assert.equal(sums.evPct, 40);
  assert.equal(sums.spi, 400 / 700);
  assert.equal(sums.cpi, 400 / 490);
  assert.equal(sums.unassigned, 3);
  const free = sumsOf([row("NL", { evPct: 100, unassigned: 0 }), row("DE", { evPct: 50, unassigned: 0 })]);
  assert.deepEqual([free.evPct, free.spi, free.cpi], [75, null, null]);
});

test("a group says how many of those that have a milestone reached it", () => {
  const rows = [
    row("NL", { cells: [{ milestone: "M01", actual: "2026-02-16" }] }),
    row("DE", { cells: [{ milestone: "M01", actual: null }] }),
    row("XX", { cells: [] }),
  ];
  assert.deepEqual(reached(rows, "M01"), { reached: 1, of: 2 });
});
