import assert from "node:assert/strict";
import { test } from "node:test";
import { lastVisit } from "../../main/ui/changes/visit.js";

function storage(initial = {}) {
  const kept = new Map(Object.entries(initial));
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

test("the last visit is the one before, and a second look on the same day is the same visit", () => {
  const browser = storage();
  assert.equal(lastVisit("XBP", "2026-11-12", browser), null);
  assert.equal(lastVisit("XBP", "2026-11-12", browser), null);
  assert.equal(lastVisit("XBP", "2026-11-20", browser), "2026-11-12");
  assert.equal(lastVisit("XBP", "2026-11-20", browser), "2026-11-12");
  assert.equal(lastVisit("OTHER", "2026-11-20", browser), null);
});

test("a browser that keeps nothing, or nonsense, knows of no visit", () => {
  const closed = {
    getItem() {
      throw new Error("no storage");
    },
  };
  assert.equal(lastVisit("XBP", "2026-11-20", closed), null);
  assert.equal(lastVisit("XBP", "2026-11-20", storage({ "jalon.changes.visit.XBP": "{" })), null);
});
