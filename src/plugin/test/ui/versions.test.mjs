import assert from "node:assert/strict";
import test from "node:test";
import { ago } from "../../main/ui/assessments/age.js";
import { choice } from "../../main/ui/assessments/choice.js";
import { lagName } from "../../main/ui/versions/lag-name.js";
import { shownVersions } from "../../main/ui/versions/shown.js";
import { speakEnglish } from "./texts.mjs";

speakEnglish();

test("a lag is said in words", () => {
  assert.equal(lagName(0), "on the current version");
  assert.equal(lagName(1), "one version behind");
  assert.equal(lagName(2), "2 versions behind");
});

test("the map has the current version, drafts, and what somebody is on or heads for", () => {
  const versions = [
    { version: "v1.0", state: "retired" },
    { version: "v2.0", state: "sunset" },
    { version: "v3.0", state: "current" },
    { version: "v3.1", state: "draft" },
  ];
  const shown = (rollouts) => shownVersions({ versions, rollouts }).map((it) => it.version);
  assert.deepEqual(shown([]), ["v3.0", "v3.1"]);
  assert.deepEqual(shown([{ live: "v2.0", target: "v3.0" }]), ["v2.0", "v3.0", "v3.1"]);
  assert.deepEqual(shown([{ live: null, target: "v3.0" }]), ["v3.0", "v3.1"]);
});

test("the age of an assessment is said in words", () => {
  assert.equal(ago(0), "today");
  assert.equal(ago(1), "1 day ago");
  assert.equal(ago(4), "4 days ago");
});

test("who asks to be told hears of every choice, and of the present one at once", () => {
  const chosen = choice();
  const heard = [];
  chosen.onChange((codes) => heard.push([...codes].join(" ")));
  chosen.set("R01", true);
  chosen.set("R02", true);
  chosen.set("R01", false);
  assert.deepEqual(heard, ["", "R01", "R01 R02", "R02"]);
});
