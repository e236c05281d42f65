import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { address, openBrowser, picture, read, rest, visit, visitor } from "./browser.mjs";

/*
 * In the program of the first hour the administrator makes a rule and takes it away, and the lead changes the place of
 * one issue and then of many.
 */

let browser;
let admin;
let lead;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin");
  lead = await visitor(browser, "lead-fr");
});

after(() => browser.close());

async function found(jql) {
  return (await rest(lead.page, `search?maxResults=0&jql=${encodeURIComponent(jql)}`)).total;
}

test("a rule that Jira does not run, that finds nothing or too much, is refused with the reason next to its field", async () => {
  const { page } = admin;
  await visit(page, "/plugins/servlet/jalon/programs/CBP/rules");
  assert.equal(await page.locator(".jalon-rules-list tbody tr").count(), 12);
  await page.selectOption("#jalon-rules-bu", "FR");
  for (const [jql, reason] of [
    ["colour = red", /Field 'colour' does not exist/],
    ["project = FR AND labels = nobody-has-it", /finds nothing|found nothing|no issue/i],
    ["project = LOG", /10.?001.*10.?000/],
  ]) {
    await page.fill("#jalon-rules-jql", jql);
    await page.click(".jalon-rules-edit button[type=submit]");
    await page.locator("#jalon-rules-jql-error:not(:empty)").waitFor();
    assert.match(await read(page.locator("#jalon-rules-jql-error")), reason);
  }
  await picture(page, "rules-refused", { fullPage: true });
});

test("a rule is looked at, kept, counts at once, and lets its issues go when it is taken away", async () => {
  const { page } = admin;
  await page.fill("#jalon-rules-jql", "project = FR AND resolution is not EMPTY");
  await page.selectOption("#jalon-rules-milestone", "M02");
  await page.click(".jalon-rules-edit button[type=submit]");
  await page.locator(".jalon-rules-keep").waitFor();
  assert.match(await read(page.locator(".jalon-rules-preview")), /\b10\b/);
  await page.locator(".jalon-rules-edit").scrollIntoViewIfNeeded();
  await picture(page, "rules", { fullPage: true });
  await page.click(".jalon-rules-keep");
  const row = page.locator(".jalon-rules-list tbody tr", { hasText: "is not EMPTY" });
  await row.waitFor();
  assert.match(await read(row), /M02 10/);
  assert.equal(await found('issue in rolloutIssues("CBP", "FR")'), 30);

  await row.locator("button").last().click();
  await row.waitFor({ state: "detached" });
  assert.equal(await found('issue in rolloutIssues("CBP", "FR")'), 20);
  assert.deepEqual(admin.faults, []);
});

test("the lead is offered what a lead can use, and the server refuses the rest", async () => {
  const { page } = lead;
  await visit(page, "/plugins/servlet/jalon/programs/CBP");
  const offered = await page.locator(".jalon-navigation .aui-navgroup-primary a").allInnerTexts();
  assert.ok(offered.includes("Link issues") && offered.includes("Reported by hand"), String(offered));
  assert.ok(!offered.includes("Rules") && !offered.includes("Import and export"), String(offered));
  assert.equal((await page.request.get(`${address}/rest/jalon/1.0/programs/CBP/rules`)).status(), 403);
  await visit(admin.page, "/plugins/servlet/jalon/programs/CBP");
  const all = await admin.page.locator(".jalon-navigation .aui-navgroup-primary a").allInnerTexts();
  assert.ok(all.includes("Rules"), String(all));
});

async function changePlace(milestone, workstream) {
  const { page } = lead;
  await page.locator(".jalon-change-place, #jalon-change-place").first().click();
  await page.locator("#jalon-place-milestone").waitFor();
  await page.selectOption("#jalon-place-milestone", milestone);
  await page.selectOption("#jalon-place-workstream", workstream);
  await picture(page, "change-place");
  await Promise.all([page.waitForEvent("load"), page.click("dialog button[type=submit]")]);
}

test("on the issue the lead links it, gives it another milestone and workstream, and cuts the link again", async () => {
  const { page } = lead;
  await visit(page, "/browse/FR-1");
  await changePlace("M05", "WS2");
  assert.match(await read(page.locator(".jalon-place").first()), /M05/);
  assert.equal(await found('key = FR-1 AND issue in rolloutIssues("CBP", "FR", "WS2")'), 1);

  await changePlace("M04", "WS1");
  assert.match(await read(page.locator(".jalon-place").first()), /M04/);
  assert.equal(await found('key = FR-1 AND issue in rolloutIssues("CBP", "FR", "WS1")'), 1);
  assert.deepEqual((await rest(page, "issue/FR-1?fields=labels")).fields.labels, ["WS1"]);

  await page.locator(".jalon-change-place, #jalon-change-place").first().click();
  assert.match(await read(page.locator(".jalon-place-now")), /CBP · FR · M04/);
  await Promise.all([page.waitForEvent("load"), page.click(".jalon-place-unlink")]);
  await page.locator(".jalon-change-place, #jalon-change-place").first().click();
  await page.locator("#jalon-place-milestone").waitFor();
  assert.match(await read(page.locator(".jalon-place-now")), /rule/);
  assert.deepEqual(lead.faults, []);
});

test("what a search finds is linked at one go, after it was said what that is", async () => {
  const { page } = lead;
  const jql = "project = FR AND resolution is not EMPTY ORDER BY key";
  await visit(page, `/plugins/servlet/jalon/programs/CBP/link-issues?jql=${encodeURIComponent(jql)}&bu=FR&milestone=M07`);
  for (const [query, reason] of [
    ["colour = red", /Field 'colour' does not exist/],
    ["project = FR AND labels = nobody-has-it", /finds nothing/],
    ["project = LOG", /10001 issues; at most 1000/],
  ]) {
    await page.fill("#jalon-bulk-jql", query);
    await page.click("#jalon-bulk-look");
    await page.locator("#jalon-bulk-error:not(:empty)").waitFor();
    assert.match(await read(page.locator("#jalon-bulk-error")), reason);
  }
  await page.fill("#jalon-bulk-jql", `${address}/issues/?jql=${encodeURIComponent(jql)}`);
  await page.selectOption("#jalon-bulk-workstream", "WS3");
  await page.click("#jalon-bulk-look");
  await page.locator("#jalon-bulk-link").waitFor();
  assert.match(await read(page.locator(".jalon-bulk-outcome")), /^10 issues will be linked to CBP · FR · M07 · WS3/);
  await picture(page, "link-issues", { fullPage: true });
  await page.click("#jalon-bulk-link");
  await page.locator(".aui-message-success").waitFor();
  assert.match(await read(page.locator(".jalon-bulk-outcome")), /^10 issues are linked/);

  const { rollouts } = await (await page.request.get(`${address}/rest/jalon/1.0/programs/CBP/matrix`)).json();
  const cell = rollouts.find((row) => row.bu === "FR").cells.find((it) => it.milestone === "M07");
  assert.deepEqual([cell.issues, cell.issuesDone, cell.percent], [10, 10, 100]);
  assert.equal(await found('issue in rolloutIssues("CBP", "FR", "WS3")'), 10);
  assert.deepEqual(lead.faults, []);
});
