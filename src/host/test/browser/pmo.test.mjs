import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, read, visit, visitor } from "./browser.mjs";

/* Monday, 8:00: where is every Business Unit, and which decision is due? Figures are those of the sample. */

const PROGRAM = "/plugins/servlet/jalon/programs/XBP";
const EXPECTED = {
  NL: { ev: "100.0", slip: "+7", age: "4" },
  BE: { ev: "97.0", slip: "+21", age: "2" },
  DE: { ev: "71.0", slip: "+112", age: "1" },
  // a day old, or of today once its lead has moved a date
  FR: { ev: "96.0", slip: "+14", age: "[01]" },
  AT: { ev: "82.5", slip: "+42", age: "3" },
  ES: { ev: "66.0", slip: "+70", age: "8" },
  IT: { ev: "60.0", slip: "+21", age: "2" },
  PL: { ev: "55.5", slip: "+14", age: "4" },
  CZ: { ev: "31.0", slip: null, age: "28" },
  PT: { ev: "48.0", slip: null, age: "1" },
  UK: { ev: "23.0", slip: null, age: "2" },
  CH: { ev: "11.0", slip: null, age: "3" },
};

let browser;
let pmo;

before(async () => {
  browser = await openBrowser();
  pmo = await visitor(browser, "pmo");
});

after(() => browser.close());

const row = (bu) =>
  pmo.page.locator(".jalon-matrix tbody tr", { has: pmo.page.locator(`.jalon-bu-code:text-is("${bu}")`) });

test("the dashboard shows the coverage of the current version, by number and by volume", async () => {
  const item = pmo.page.locator(".jalon-coverage-item");
  await item.locator(".jalon-coverage-bars").waitFor();
  assert.match(await read(item.locator(".jalon-coverage-main")), /^25\.0 ?% 3 of 12 BUs are live$/);
  assert.match(
    await read(item.locator(".jalon-coverage-second")),
    /^27\.9 ?% by weekly volume \(1,440 of 5,170\)$/,
  );
  assert.equal(await item.locator("li").count(), 12);
  assert.equal(await item.locator("li.jalon-is-live").count(), 3);
  await picture(pmo.page, "dashboard", { fullPage: true });
});

test("the item and the navigation lead to the program", async () => {
  await pmo.page.locator(".jalon-coverage-item a").first().click();
  await pmo.page.waitForURL(`**${PROGRAM}`);
  await pmo.page.locator("#jalon-programs-link").click();
  await pmo.page.locator(".jalon-programs").waitFor();
  await picture(pmo.page, "programs");
  await pmo.page.locator(".jalon-programs tbody a").click();
  await pmo.page.locator(".jalon-matrix").waitFor();
});

test("the matrix has every Business Unit and milestone, with the figures of the sample", async () => {
  assert.equal(await pmo.page.locator(".jalon-matrix tbody tr").count(), 12);
  assert.equal(await pmo.page.locator(".jalon-cell button").count(), 120);
  for (const [bu, expected] of Object.entries(EXPECTED)) {
    const line = row(bu);
    assert.equal(
      (await read(line.locator(".jalon-progress"))).replace(/ ?%/, ""),
      expected.ev,
      `${bu} earned value`,
    );
    const goLive = await read(line.locator(".jalon-golive"));
    assert.ok(
      goLive.includes(expected.slip === null ? "on baseline" : `${expected.slip} d`),
      `${bu} go-live: ${goLive}`,
    );
    assert.match(
      await read(line.locator(".jalon-updated")),
      new RegExp(`^${expected.age} d`),
      `${bu} update age`,
    );
  }
  await picture(pmo.page, "program-page", { fullPage: true });
});

test("the strip holds the figures of the program", async () => {
  const totals = await read(pmo.page.locator(".jalon-totals"));
  for (const figure of [/25\.0 ?%/, /27\.9 ?%/, /3 of 12/, /66\.1 ?%/, /0\.828/, /0\.926/]) {
    assert.match(totals, figure);
  }
});

test("what the data says against what is declared: marks, silence, and the decision due next", async () => {
  const better = pmo.page.locator(".jalon-matrix tbody tr", { has: pmo.page.locator(".jalon-better") });
  const named = await better.locator(".jalon-bu-code").allInnerTexts();
  assert.deepEqual(named.sort(), ["AT", "BE", "CH", "CZ", "ES", "IT", "PL", "PT"]);
  assert.match(await read(row("CZ").locator(".jalon-updated")), /silent/);
  assert.equal(await pmo.page.locator(".jalon-is-silent").count(), 1);
  assert.match(await read(row("AT").locator(".jalon-decision")), /^CP4 Nov 25/);
});

test("a question narrows the rows", async () => {
  const silent = pmo.page.getByRole("button", { name: /Silent/ });
  await silent.click();
  assert.deepEqual(await pmo.page.locator(".jalon-bu-code").allInnerTexts(), ["CZ"]);
  await silent.click();
  assert.equal(await pmo.page.locator(".jalon-matrix tbody tr").count(), 12);
});

test("who blocks whom: a mark on the cell, and in its panel the issue it waits for", async () => {
  assert.equal(await pmo.page.locator(".jalon-cell-blocked").count(), 5);
  const cell = pmo.page.locator('[data-cell="ES-M06"]');
  assert.match(await read(cell.locator(".jalon-cell-blocked")), /^1$/);
  assert.match(await cell.locator(".assistive").textContent(), /Blocked issues: 1/);
  const blocked = pmo.page.getByRole("button", { name: /^Blocked/ });
  assert.equal(await read(blocked.locator(".aui-badge")), "5");
  await blocked.click();
  assert.deepEqual(await pmo.page.locator(".jalon-bu-code").allInnerTexts(), ["ES", "CZ", "PL", "PT", "CH"]);
  await blocked.click();
  await cell.click();
  const line = pmo.page.getByRole("dialog").locator(".jalon-blocked-by");
  await line.waitFor();
  assert.match(await read(line), /^Blocked by DE-\d+ \(Germany\)$/);
  assert.equal(await line.locator("a").getAttribute("title"), "Set the sort plan to the group hub table");
  await picture(pmo.page, "program-page-blocked");
  await pmo.page.keyboard.press("Escape");
});

test("with the keyboard: arrows move, Enter opens the issues of a cell, Esc goes back to it", async () => {
  await pmo.page.locator('[data-cell="AT-M07"]').focus();
  await pmo.page.keyboard.press("ArrowRight");
  assert.equal(await focused(), "AT-M08");
  await pmo.page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "NL-M08");
  await pmo.page.keyboard.press("ArrowDown");
  await pmo.page.keyboard.press("Enter");
  const panel = pmo.page.getByRole("dialog");
  await panel.locator(".jalon-issues tbody tr").first().waitFor();
  assert.match(await read(panel.locator("h2")), /^Austria · M08 /);
  const count = await panel.locator(".jalon-issues tbody tr").count();
  assert.ok(count >= 2, `${count} issues`);
  assert.equal(await panel.locator(".jalon-withheld").count(), 0);
  await picture(pmo.page, "program-page-issues");
  await pmo.page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  assert.equal(await focused(), "AT-M08");
});

test("an issue of a cell says its place", async () => {
  await pmo.page.locator('[data-cell="AT-M08"]').click();
  await pmo.page.getByRole("dialog").locator(".jalon-issues tbody a").first().click();
  const place = pmo.page.locator(".jalon-place");
  await place.waitFor();
  const text = await read(place);
  for (const part of ["v3.0", "Austria", "M08", "CP4"]) {
    assert.ok(text.includes(part), `${part} in: ${text}`);
  }
  assert.equal(await pmo.page.locator(".jalon-declared").count(), 0, "only a rollout issue has a colour");
  await picture(pmo.page, "issue-panel");
});

test("a program that does not exist answers in one sentence", async () => {
  await visit(pmo.page, "/plugins/servlet/jalon/programs/NOPE");
  await pmo.page.locator(".jalon-page .aui-message").waitFor();
  assert.match(await read(pmo.page.locator(".jalon-page .aui-message")), /nothing here that you may see/);
});

test("no script of a page failed on the way", () => {
  assert.deepEqual(pmo.faults, []);
});

function focused() {
  return pmo.page.evaluate(() => document.activeElement.dataset.cell);
}
