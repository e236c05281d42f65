import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, read, visit, visitor } from "./browser.mjs";

/* An administrator takes a program along, changes it, and sees what an import would do before it does. */

const PAGE = "/plugins/servlet/jalon/programs/XBP/exchange";

let browser;
let admin;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin");
});

after(() => browser.close());

const exported = async (link) => {
  const answer = await admin.page.request.get(new URL(await link.getAttribute("href"), admin.page.url()).href);
  assert.ok(answer.ok(), `${answer.status()}`);
  return answer.text();
};

const check = async (name, text) => {
  await admin.page.setInputFiles("#jalon-exchange-file", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await admin.page.locator("form button[type=submit]").click();
};

let file;

test("an export is a file whose import would change nothing", async () => {
  await visit(admin.page, PAGE);
  file = await exported(admin.page.locator(".jalon-exchange-downloads a").first());
  assert.equal(JSON.parse(file).rollouts.length, 12);
  await check("program.json", file);
  assert.match(await read(admin.page.locator(".jalon-exchange-answer .aui-message-info")), /Nothing would change/);
});

test("each change is named before it happens", async () => {
  const changed = JSON.parse(file);
  changed.milestones.find((it) => it.code === "M04").weight = 15;
  changed.milestones.find((it) => it.code === "M05").weight = 20;
  await check("program.json", JSON.stringify(changed, null, 2));
  const lines = admin.page.locator(".jalon-exchange-lines tbody tr");
  await lines.nth(1).waitFor();
  assert.match(await read(lines.nth(0)), /milestones\[M04\]\.weight changes 20 15/);
  await picture(admin.page, "exchange");
});

test("a table out, and back with an error named by its line", async () => {
  const table = await exported(admin.page.locator(".jalon-exchange-downloads a", { hasText: "Milestones" }));
  await admin.page.selectOption("#jalon-exchange-table", "milestones");
  await check("milestones.csv", table);
  await admin.page.locator(".jalon-exchange-answer .aui-message-info").waitFor();
  await check("milestones.csv", table.replace(",12,20", ",12,10"));
  const lines = admin.page.locator(".jalon-exchange-lines tbody tr");
  await lines.first().waitFor();
  assert.match(await read(lines.first()), /weights add up to 90/);
});

test("no script of the page failed on the way", () => {
  assert.deepEqual(admin.faults, []);
});
