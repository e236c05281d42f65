import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { ago, daysBetween, longDate, shortDate, weekdayDate } from "../../main/ui/shared/dates.js";

test("a date in the reader's year is written without the year", () => {
  assert.equal(shortDate("2026-11-25", "2026-11-20", "en-GB"), "25 Nov");
});

test("a date in another year says the year", () => {
  assert.equal(shortDate("2027-01-18", "2026-11-20", "en-GB"), "18 Jan 27");
  assert.equal(shortDate("2027-01-18", "2026-11-20", "en-US"), "Jan 18 \u201927");
});

test("a date is written in the reader's language", () => {
  assert.equal(longDate("2026-11-25", "fr-FR"), "25 novembre 2026");
  assert.equal(weekdayDate("2026-11-25", "fr-FR"), "mercredi 25 novembre 2026");
});

test("no time zone moves a date", () => {
  const module = new URL("../../main/ui/shared/dates.js", import.meta.url).href;
  for (const TZ of ["Pacific/Kiritimati", "Pacific/Niue", "Europe/Brussels"]) {
    const script = `import { longDate, daysBetween } from "${module}"; console.log(longDate("2026-03-29", "en-GB"), daysBetween("2026-03-28", "2026-03-30"))`;
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      env: { ...process.env, TZ },
    });
    assert.equal(said.toString().trim(), "29 March 2026 2", TZ);
  }
});

test("days are counted across a change of clocks and into the past", () => {
  assert.equal(daysBetween("2026-10-24", "2026-10-26"), 2);
  assert.equal(daysBetween("2026-11-20", "2026-11-13"), -7);
});

test("a moment belongs to the day the reader had", () => {
  const module = new URL("../../main/ui/shared/dates.js", import.meta.url).href;
  const script = `import { dayOf } from "${module}"; console.log(dayOf("2026-11-19T23:30:00Z"))`;
  const said = (TZ) =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { env: { ...process.env, TZ } })
      .toString()
      .trim();
  assert.equal(said("Europe/Brussels"), "2026-11-20");
  assert.equal(said("America/New_York"), "2026-11-19");
});

test("an age is said in the reader's language, in the unit it is read in", () => {
  const now = Date.parse("2026-11-20T12:00:00Z");
  assert.equal(ago("2026-11-20T11:59:30Z", now, "en-GB"), "now");
  assert.equal(ago("2026-11-20T11:55:00Z", now, "en-GB"), "5 min ago");
  assert.equal(ago("2026-11-20T09:30:00Z", now, "en-GB"), "2 hr ago");
  assert.equal(ago("2026-11-18T11:00:00Z", now, "fr-FR"), "avant-hier");
});
