import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, read, visit, visitor } from "./browser.mjs";

/* A BU without this Jira: its lead reports once a month by a table. */

const PAGE = "/plugins/servlet/jalon/programs/XBP/by-hand";

let browser;
let lead;

before(async () => {
  browser = await openBrowser();
  lead = await visitor(browser, "lead-fr");
});

after(() => browser.close());

const check = async (table) => {
  await lead.page.fill("#jalon-byhand-table", table);
  await lead.page.locator(".jalon-byhand-actions button[type=submit]").click();
};

test("a wrong table is refused line by line, in the reader's language", async () => {
  await visit(lead.page, PAGE);
  await check("bu;as_of;cumulative_cost\nFR;2020-01;12,5\nXX;2020-01;1\nFR;2020-02;3");
  const lines = lead.page.locator(".jalon-byhand-lines tbody tr");
  await lines.first().waitFor();
  const said = await lines.allInnerTexts();
  assert.equal(said.length, 3, said.join("\n"));
  assert.match(said[1], /aucun déploiement de XX/);
  assert.match(said[2], /ne peut pas baisser/);
  await picture(lead.page, "reported-by-hand-refused");
});

test("a right one is shown as it was understood, then recorded", async () => {
  await check("bu,as_of,milestone,percent,forecast,actual,cumulative_cost\nFR,2020-02,M10,35,2020-06-30,,\nFR,2020-02,,,,,12.5");
  const lines = lead.page.locator(".jalon-byhand-lines tbody tr");
  await lines.nth(1).waitFor();
  assert.match(await read(lines.nth(0)), /M10.*35.*30 juin 2020.*Jira le sait déjà.*nouveau/);
  assert.match(await read(lines.nth(1)), /12\.5 milliers nouveau/);
  await picture(lead.page, "reported-by-hand");
  // the cost is only looked at: recorded, it would count in every walk that follows
  await check("bu,as_of,milestone,percent,forecast\nFR,2020-02,M10,35,2020-06-30");
  await lines.nth(1).waitFor({ state: "detached" });
  await lead.page.locator(".jalon-byhand-record").click();
  await lead.page.locator(".aui-message-success").waitFor();
  await check("bu,as_of,milestone,percent,forecast\nFR,2020-02,M10,35,2020-06-30");
  await lines.first().waitFor();
  assert.match(await read(lines.nth(0)), /inchangé$/);
});

test("no script of the page failed on the way", () => {
  assert.deepEqual(lead.faults, []);
});
