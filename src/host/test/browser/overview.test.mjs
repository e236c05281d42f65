import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, PHONE, picture, read, visit, visitor } from "./browser.mjs";

/* The PMO narrows, groups and sorts the overview, passes it on as a link, and does it all with the keyboard. */

const PROGRAM = "/plugins/servlet/jalon/programs/XBP";

let browser;
let pmo;

before(async () => {
  browser = await openBrowser();
  pmo = await visitor(browser, "pmo");
  await visit(pmo.page, PROGRAM);
  await pmo.page.locator(".jalon-matrix").waitFor();
});

after(() => browser.close());

const shown = (who = pmo) => who.page.locator(".jalon-bu-code").allInnerTexts();
const choose = (field, value) => pmo.page.locator(`[data-choice="${field}"]`).selectOption(value);
const search = () => new URL(pmo.page.url()).search;
const settle = async (rows) => {
  await pmo.page.waitForFunction((count) => document.querySelectorAll(".jalon-bu-code").length === count, rows);
};

test("wave, colours and words narrow the rows together, and the page says how many are left", async () => {
  await choose("wave", "2");
  await choose("computed", "red");
  assert.deepEqual(await shown(), ["AT", "DE", "ES"]);
  await choose("declared", "amber");
  assert.deepEqual(await shown(), ["AT", "ES"]);
  await pmo.page.locator(".jalon-search").fill("spain");
  assert.deepEqual(await shown(), ["ES"]);
  assert.equal(await read(pmo.page.locator(".jalon-shown")), "1 of 12 rollouts");
  assert.equal(search(), "?wave=2&computed=red&declared=amber&text=spain");
});

test("the browser's way back takes each step back, and forward again", async () => {
  await pmo.page.goBack();
  await settle(2);
  assert.equal(await pmo.page.locator(".jalon-search").inputValue(), "");
  await pmo.page.goBack();
  await settle(3);
  assert.equal(await pmo.page.locator('[data-choice="declared"]').inputValue(), "");
  await pmo.page.goForward();
  await settle(2);
});

test("groups stand with figures from their sums", async () => {
  await visit(pmo.page, `${PROGRAM}?group=wave`);
  const groups = pmo.page.locator(".jalon-group");
  await groups.first().waitFor();
  assert.deepEqual(
    (await groups.locator("th").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()),
    ["Pilot 2", "Core countries 4", "South and east 4", "Outside the EU 2"],
  );
  assert.match(await read(groups.first()), /98\.6% 2 of 2 live/);
  await picture(pmo.page, "program-page-groups", { fullPage: true });
});

test("a column's head reads the worst first, then the best, then as the program has it", async () => {
  await visit(pmo.page, PROGRAM);
  const golive = pmo.page.locator('[data-order="golive"]');
  const program = await shown();
  await golive.click();
  assert.deepEqual((await shown()).slice(0, 2), ["DE", "ES"]);
  assert.equal(search(), "?sort=golive");
  await golive.click();
  assert.equal((await shown()).at(-1), "DE");
  assert.equal(search(), "?sort=-golive");
  await golive.click();
  assert.deepEqual(await shown(), program);
  assert.equal(search(), "");
});

test("the dates of the plan stand in the cells when they are asked for", async () => {
  const plan = pmo.page.locator('[data-cell="DE-M06"] .jalon-cell-plan');
  assert.equal(await plan.isVisible(), false);
  await pmo.page.locator('[data-choice="plan"]').check();
  assert.equal(await read(plan), "plan Aug 24");
  await pmo.page.locator('[data-choice="plan"]').uncheck();
});

test("an exception is flagged with its age, and its flag leads to the assessments", async () => {
  const flag = pmo.page.locator('tr[data-bu="BE"] .jalon-exception-flag');
  assert.match(await read(flag), /^1 waived\s?1 · \d+ d$/);
  assert.match(await flag.getAttribute("href"), /XBP\/assessments\/BE$/);
  await pmo.page.locator('[data-question="exception"]').click();
  assert.deepEqual(await shown(), ["BE", "DE", "PT"]);
  await pmo.page.locator('[data-question="exception"]').click();
});

test("a link shows the same to someone else, and what nobody knows in it is passed over", async () => {
  const manager = await visitor(browser, "manager");
  await visit(manager.page, `${PROGRAM}?wave=3&show=red,nonsense&sort=-updated&group=planet&colour=1`);
  await manager.page.locator(".jalon-matrix").waitFor();
  assert.deepEqual(await shown(manager), ["IT", "PL", "CZ"]);
  assert.deepEqual(manager.faults, []);
  await manager.close();
});

test("with the keyboard: ? lists the keys, / searches, Esc goes back into the matrix, g groups and s sorts", async () => {
  await visit(pmo.page, PROGRAM);
  await pmo.page.locator(".jalon-matrix").waitFor();
  await pmo.page.keyboard.press("?");
  const keys = pmo.page.getByRole("dialog");
  await keys.locator(".jalon-keys").waitFor();
  await picture(pmo.page, "program-page-keys");
  await pmo.page.keyboard.press("Escape");
  await keys.waitFor({ state: "hidden" });

  await pmo.page.keyboard.press("/");
  await pmo.page.keyboard.type("osterreich at");
  assert.deepEqual(await shown(), []);
  await pmo.page.locator(".jalon-none").waitFor();
  await pmo.page.locator(".jalon-search").fill("");
  await pmo.page.keyboard.type("austria");
  assert.deepEqual(await shown(), ["AT"]);
  await pmo.page.keyboard.press("Escape");
  assert.ok(await focusIn(".jalon-matrix"), "Esc leaves the field for the matrix");

  await pmo.page.keyboard.press("g");
  assert.ok(await focusIn('[data-choice="group"]'));
  await pmo.page.keyboard.press("Escape");
  await pmo.page.keyboard.press("s");
  assert.ok(await focusIn('[data-choice="order"]'));
});

test("a view is saved under a name, is a link, and is removed again", async () => {
  await visit(pmo.page, `${PROGRAM}?wave=2&sort=golive`);
  await pmo.page.locator(".jalon-views-button").click();
  const panel = pmo.page.getByRole("dialog");
  await panel.getByRole("button", { name: "Save" }).click();
  await panel.getByText("A view needs a name").waitFor();
  await panel.locator("#jalon-view-name").fill("Wave 2, worst first");
  await panel.getByRole("button", { name: "Save" }).click();
  const saved = panel.getByRole("link", { name: "Wave 2, worst first" });
  await saved.waitFor();
  await picture(pmo.page, "program-page-views");

  await visit(pmo.page, PROGRAM);
  await pmo.page.locator(".jalon-views-button").click();
  await saved.click();
  await pmo.page.waitForURL("**?wave=2&sort=golive");
  await pmo.page.locator(".jalon-matrix").waitFor();
  assert.deepEqual(await shown(), ["DE", "ES", "AT", "FR"]);
  await pmo.page.locator(".jalon-views-button").click();
  await panel.getByRole("button", { name: /^Remove/ }).click();
  await panel.locator(".jalon-none").waitFor();
});

test("on a phone the matrix scrolls in its frame and nothing else does", async () => {
  const phone = await visitor(browser, "manager", PHONE);
  await visit(phone.page, PROGRAM);
  await phone.page.locator(".jalon-matrix").waitFor();
  const right = await phone.page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll(".jalon-page > *, .jalon-page-body > *, .jalon-filters *")].map(
        (it) => it.getBoundingClientRect().right,
      ),
    ),
  );
  assert.ok(right <= PHONE.width, `something ends at ${right} px`);
  await picture(phone.page, "program-page-phone");
  await phone.close();
});

test("no script of a page failed on the way", () => {
  assert.deepEqual(pmo.faults, []);
});

function focusIn(selector) {
  return pmo.page.evaluate((it) => document.activeElement.closest(it) !== null, selector);
}
