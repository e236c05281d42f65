import assert from "node:assert/strict";
import test from "node:test";
import { fieldOf } from "../../main/ui/rules/fields.js";
import { raised } from "../../main/ui/rules/order.js";

test("a rule that is moved up changes place with the one before it", () => {
  assert.deepEqual(raised([3, 1, 2], 1), [1, 3, 2]);
  assert.deepEqual(raised([3, 1, 2], 2), [3, 2, 1]);
});

test("a refusal is said next to the field it is about", () => {
  assert.equal(fieldOf("linking.rule.jql.too-many"), "jql");
  assert.equal(fieldOf("linking.rule.milestone.unknown"), "milestone");
  assert.equal(fieldOf("rollout.not-found"), "bu");
  assert.equal(fieldOf(null), "jql");
});
