import assert from "node:assert/strict";
import test from "node:test";
import { stepsOf } from "../../main/ui/bu/step-line.js";

test("the line of forecasts rises when one moves later, and passes over those withdrawn", () => {
  const steps = stepsOf([
    { recordedOn: "2026-06-01", date: "2026-10-19" },
    { recordedOn: "2026-08-01", date: null },
    { recordedOn: "2026-09-01", date: "2026-11-30" },
  ]);
  assert.deepEqual(steps, [
    [2, 16],
    [62, 2],
  ]);
});

test("forecasts of one day stand in the middle instead of nowhere", () => {
  const steps = stepsOf([
    { recordedOn: "2026-06-01", date: "2026-10-19" },
    { recordedOn: "2026-06-01", date: "2026-10-19" },
  ]);
  assert.deepEqual(steps, [
    [32, 9],
    [32, 9],
  ]);
});
