import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, read, visit, visitor } from "./browser.mjs";

/* The PMO reads on Monday what changed since the last one, and looks at the program as it was on a past day. */

const PROGRAM = "/plugins/servlet/jalon/programs/XBP";

let browser;
let pmo;

before(async () => {
  browser = await openBrowser();
  pmo = await visitor(browser, "pmo");
});

after(() => browser.close());

test("what changed since last Monday is one list, what is worse first", async () => {
  await visit(pmo.page, `${PROGRAM}/changes`);
  const units = pmo.page.locator(".jalon-changes-unit");
  await units.first().waitFor();
  assert.match(await read(pmo.page.locator("h1")), /What changed since/);
  assert.equal(await units.first().getAttribute("data-bu"), "DE");
  assert.match(await read(units.first()), /35 days later/);
  await picture(pmo.page, "changes", { fullPage: true });
});

test("another period is in the address, and the way back is taken", async () => {
  const since = pmo.page.locator('input[name="since"]');
  const monday = await since.inputValue();
  const earlier = new Date(Date.parse(`${monday}T00:00:00Z`) - 7 * 86400000).toISOString().slice(0, 10);
  await since.fill(earlier);
  await pmo.page.locator('.jalon-changes-period button[type="submit"]').click();
  await pmo.page.locator('.jalon-changes-unit[data-bu="ES"]').waitFor();
  assert.equal(new URL(pmo.page.url()).search, `?since=${earlier}`);
  await pmo.page.goBack();
  await pmo.page.locator('.jalon-changes-unit[data-bu="ES"]').waitFor({ state: "detached" });
});

test("the overview as of a past day says so, and a day that is not kept is told beside the date", async () => {
  await visit(pmo.page, PROGRAM);
  const day = pmo.page.locator('input[name="asOf"]');
  await day.waitFor();
  const today = await day.inputValue();
  const friday = new Date(Date.parse(`${today}T00:00:00Z`) - 7 * 86400000).toISOString().slice(0, 10);
  await day.fill("2020-01-01");
  await pmo.page.locator('.jalon-as-of button[type="submit"]').click();
  await pmo.page.locator(".jalon-as-of-refusal", { hasText: "nearest day" }).waitFor();

  await day.fill(friday);
  await pmo.page.locator('.jalon-as-of button[type="submit"]').click();
  await pmo.page.locator(".jalon-as-of-past").waitFor();
  assert.match(await read(pmo.page.locator(".jalon-as-of-past")), /Lists of issues are of today/);
  assert.equal(new URL(pmo.page.url()).search, `?asOf=${friday}`);
  assert.equal(await read(pmo.page.locator('tr[data-bu="AT"] .jalon-decision .jalon-undefined')), "n/a Not known of that day.");
  await picture(pmo.page, "as-of", { fullPage: true });

  await pmo.page.locator(".jalon-as-of .aui-button-link").click();
  await pmo.page.locator(".jalon-as-of-past").waitFor({ state: "detached" });
});
