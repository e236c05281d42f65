import assert from "node:assert/strict";
import test from "node:test";
import { index, percent, signedDays } from "../../main/ui/shared/figures.js";
import { toLanguageTag } from "../../main/ui/shared/locale.js";
import { speakEnglish } from "./texts.mjs";

speakEnglish();

test("a percentage keeps its decimal, so that 25 and 25.04 do not look exact alike", () => {
  assert.equal(percent(25, undefined, "en-GB"), "25.0%");
  assert.equal(percent(27.9, 1, "fr-FR").replace(/\s/g, " "), "27,9 %");
});

test("an index has three decimals", () => {
  assert.equal(index(0.83, "en-GB"), "0.830");
});

test("slip carries its sign, and zero has none", () => {
  assert.equal(signedDays(112, "en-GB"), "+112 d");
  assert.equal(signedDays(-7, "en-GB"), "-7 d");
  assert.equal(signedDays(0, "en-GB"), "0 d");
});

test("Jira's names of languages are understood", () => {
  assert.equal(toLanguageTag("fr_FR"), "fr-FR");
  assert.equal(toLanguageTag("en_UK"), "en-GB");
  assert.equal(toLanguageTag("??"), "en");
});
