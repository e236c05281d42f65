import assert from "node:assert/strict";
import test from "node:test";
import { changesTo, workstreamIn } from "../../main/ui/shared/workstream.js";

const WORKSTREAMS = [{ code: "WS1" }, { code: "WS2" }];

test("a workstream is the one label that names it; of two none counts", () => {
  assert.equal(workstreamIn(["urgent", "WS2"], WORKSTREAMS), "WS2");
  assert.equal(workstreamIn(["WS1", "WS2"], WORKSTREAMS), "");
  assert.equal(workstreamIn([], WORKSTREAMS), "");
});

test("another workstream takes its label for the old one's and leaves every other label alone", () => {
  assert.deepEqual(changesTo(["urgent", "WS2"], WORKSTREAMS, "WS1"), [{ remove: "WS2" }, { add: "WS1" }]);
  assert.deepEqual(changesTo(["WS2"], WORKSTREAMS, ""), [{ remove: "WS2" }]);
  assert.deepEqual(changesTo(["WS1", "WS2"], WORKSTREAMS, "WS2"), [{ remove: "WS1" }]);
});

test("who leaves the workstream alone changes no label, not even where two of them are a tie", () => {
  assert.deepEqual(changesTo(["WS1", "WS2"], WORKSTREAMS, ""), []);
  assert.deepEqual(changesTo(["WS1"], WORKSTREAMS, "WS1"), []);
});
