import assert from "node:assert/strict";
import test from "node:test";
import { ofCriterion, ofRequirement } from "../../main/ui/shared/exceptable.js";

test("nobody is excused from what can't be waived: one only says why one goes ahead", () => {
  assert.deepEqual(ofCriterion({ code: "CP4-3", waivable: false }).kinds, ["explanation"]);
  assert.deepEqual(ofCriterion({ code: "CP4-1", waivable: true }).names, { criterion: "CP4-1" });
});

test("law is nobody's to give away, and not everything may be done in another way", () => {
  assert.deepEqual(ofRequirement({ requirement: "R11", legal: true, adaptable: true }).kinds, []);
  assert.deepEqual(ofRequirement({ requirement: "R06", adaptable: false }).kinds, ["waiver", "explanation"]);
  assert.deepEqual(ofRequirement({ requirement: "R06", adaptable: true }).kinds, [
    "adaptation",
    "waiver",
    "explanation",
  ]);
  assert.deepEqual(ofRequirement({ requirement: "R06" }).names, { requirement: "R06" });
});
