import assert from "node:assert/strict";
import test from "node:test";
import { liveFirst } from "../../main/ui/coverage/order.js";
import { programOf } from "../../main/ui/coverage/preferences.js";
import { age } from "../../main/ui/shared/age.js";
import { inOrderOfWeight } from "../../main/ui/report/weight.js";
import { left } from "../../main/ui/report/left.js";
import { speakEnglish } from "./texts.mjs";

speakEnglish();

test("a saved program is read back although Jira HTML-encodes it", () => {
  assert.equal(programOf({ program: "R&amp;D &lt;1&gt;" }), "R&D <1>");
  assert.equal(programOf({ program: "&amp;lt;" }), "&lt;");
  assert.equal(programOf({}), null);
  assert.equal(programOf(undefined), null);
});

test("live BUs come first, then the next to go live, then those without a date", () => {
  const units = [
    { bu: "CH", live: false, goLiveForecast: null },
    { bu: "IT", live: false, goLiveForecast: "2027-01-11" },
    { bu: "AT", live: false, goLiveForecast: "2026-11-30" },
    { bu: "NL", live: true, goLiveForecast: null },
  ];
  assert.equal(
    liveFirst(units)
      .map((it) => it.bu)
      .join(" "),
    "NL AT IT CH",
  );
});

test("critical criteria are read before mandatory before advisory ones", () => {
  const criteria = [
    { code: "A", mandatory: false, critical: false },
    { code: "M", mandatory: true, critical: false },
    { code: "C", mandatory: true, critical: true },
  ];
  assert.equal(
    inOrderOfWeight(criteria)
      .map((it) => it.code)
      .join(""),
    "CMA",
  );
});

test("the days left are said in words for today, tomorrow, later and overdue", () => {
  assert.equal(left(0), "(today)");
  assert.equal(left(1), "(1 day left)");
  assert.equal(left(5), "(5 days left)");
  assert.equal(left(-1), "(1 day overdue)");
  assert.equal(left(-3), "(3 days overdue)");
  assert.equal(left(null), "");
});

test("the age of evidence is said in words", () => {
  assert.equal(age(0), "of today");
  assert.equal(age(1), "1 day old");
  assert.equal(age(16), "16 days old");
});
