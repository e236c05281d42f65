import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { address, openBrowser, picture, read, send, visit, visitor } from "./browser.mjs";

/* What keeps the figures of a program right: where they come from, who waits for whom, what runs and what is off. */

const PROGRAM = "/plugins/servlet/jalon/programs/XBP";

let browser;
let admin;
let pmo;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin");
  pmo = await visitor(browser, "pmo");
});

after(() => browser.close());

const turned = (code) => admin.page.locator(`tr[data-function="${code}"]`);

test("the menus of the navigation are walked with the keyboard", async () => {
  await visit(pmo.page, PROGRAM);
  const menu = pmo.page.getByRole("button", { name: "Data", exact: true });
  await menu.focus();
  await pmo.page.keyboard.press("ArrowDown");
  const focused = () => pmo.page.evaluate(() => document.activeElement.textContent);
  assert.equal(await focused(), "Link issues");
  await pmo.page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "Sources");
  await pmo.page.keyboard.press("Escape");
  assert.equal(await focused(), "Data");
  assert.equal(await pmo.page.getByRole("link", { name: "Sources" }).isVisible(), false);
  await menu.press("Enter");
  await pmo.page.getByRole("link", { name: "Sources" }).click();
  await pmo.page.locator(".jalon-sources-form fieldset").first().waitFor();
});

test("a function is switched off by who administers Jira, says so to the PMO, and is switched on again", async () => {
  await visit(admin.page, `${PROGRAM}/health`);
  await turned("snapshots").getByRole("button").click();
  await turned("snapshots").getByText("off", { exact: true }).waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.textContent), "Turn on", "focus stays in its row");
  await visit(pmo.page, `${PROGRAM}/health`);
  await pmo.page.locator('tr[data-function="snapshots"]').getByText("off", { exact: true }).waitFor();
  assert.equal(await pmo.page.locator("tr[data-function] button").count(), 0);
  await turned("snapshots").getByRole("button").click();
  await turned("snapshots").getByText("on", { exact: true }).waitFor();
  const named = await admin.page.locator("tr[data-work] th").allInnerTexts();
  assert.deepEqual(named.filter((name) => /^[a-z-]+$/.test(name)), [], "every work has a name");
});

test("a rebuild says how far it is, and when it was done", async () => {
  await admin.page.getByRole("button", { name: "Rebuild" }).click();
  const section = admin.page.locator(".jalon-health-rebuild");
  await section.getByText(/rollouts are written|Finished/).waitFor();
  await picture(admin.page, "health", { fullPage: true });

  await admin.page.route("**/programs/XBP/matrix", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), kept: { rebuilt: 37, off: ["rules"] } } });
  });
  await visit(admin.page, PROGRAM);
  await admin.page.getByText("Figures are being rebuilt, 37%").waitFor();
  await admin.page.locator("[data-off=rules]").waitFor();
});

test("the PMO says which types of issues are conditions, and takes it back", async () => {
  await visit(pmo.page, `${PROGRAM}/sources`);
  const bug = pmo.page.locator("fieldset", { hasText: "conditions" }).getByLabel("Bug");
  await bug.check();
  await pmo.page.locator("#jalon-sources-save").click();
  await pmo.page.locator(".jalon-sources-said .aui-message-success").waitFor();
  await picture(pmo.page, "sources");
  await visit(pmo.page, `${PROGRAM}/sources`);
  assert.equal(await bug.isChecked(), true);
  await bug.uncheck();
  await pmo.page.locator("#jalon-sources-save").click();
  await pmo.page.locator(".jalon-sources-said .aui-message-success").waitFor();
});

test("who waits for whom in a circle is named, with the issues that make it", async () => {
  await visit(pmo.page, `${PROGRAM}/dependencies`);
  const line = pmo.page.locator(".jalon-dependencies tbody tr").first();
  await line.waitFor();
  const [waiting, blocker] = await line.locator(".jalon-quiet > a").allInnerTexts();
  const { status, text } = await send(admin.page, "POST", "api/2/issueLink", {
    type: { name: "Blocks" },
    inwardIssue: { key: waiting },
    outwardIssue: { key: blocker },
  });
  assert.equal(status, 201, text);
  await pmo.page.waitForFunction(
    async (url) => (await (await fetch(url)).json()).cycles.length > 0,
    `${address}/rest/jalon/1.0/programs/XBP/dependencies`,
    { polling: 250 },
  );
  await visit(pmo.page, `${PROGRAM}/dependencies`);
  const circle = await read(pmo.page.locator(".jalon-page .aui-message-error"));
  assert.match(circle, /(Spain waits for Germany waits for Spain|Germany waits for Spain waits for Germany)/);
  assert.ok(circle.includes(waiting) && circle.includes(blocker), circle);
  await picture(pmo.page, "dependencies", { fullPage: true });
});

test("no script of a page failed on the way", () => {
  assert.deepEqual([...admin.faults, ...pmo.faults], []);
});
