import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, address, openBrowser, picture, read, visit, visitor } from "./browser.mjs";

/* Who has just set a program up looks around: the tour, the help, and the sample, which leaves nothing behind. */

let browser;
let admin;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin", DESKTOP, true);
  await visit(admin.page, "/plugins/servlet/jalon/programs/CBP");
});

after(() => browser.close());

test("a short tour of five steps is shown once", async () => {
  const box = admin.page.locator(".jalon-tour");
  assert.match(await read(box), /^Short tour, 1 of 5/);
  await picture(admin.page, "first-hour-tour");
  for (let step = 2; step <= 5; step++) {
    await admin.page.click("#jalon-tour-next");
    assert.match(await read(box), new RegExp(`^Short tour, ${step} of 5`));
    assert.equal(await admin.page.locator(".jalon-tour-here").count(), 1, `step ${step} is about something`);
  }
  await admin.page.click("#jalon-tour-close");
  await admin.page.reload();
  await admin.page.locator(".jalon-matrix tbody tr").first().waitFor();
  assert.equal(await box.count(), 0);
});

test("help opens the page of the documentation about the page", async () => {
  const opened = admin.page.context().waitForEvent("page");
  await admin.page.click(".jalon-help");
  const help = await opened;
  await help.waitForLoadState();
  assert.match(help.url(), /docs\/program-page\.html$/);
  assert.match(await help.locator("h1").innerText(), /program page/i);
  await picture(help, "first-hour-help");
  await help.close();
});

test("the sample is loaded in projects of its own, and removed to the last of them", async () => {
  const projects = async () =>
    (await (await admin.page.request.get(`${address}/rest/api/2/project`)).json()).map((project) => project.key).sort();
  const before = await projects();
  await admin.page.click("#jalon-programs-link");
  await admin.page.click("#jalon-sample-link");
  await admin.page.click("#jalon-sample-load");
  await admin.page.locator("#jalon-sample-open").waitFor({ timeout: 60_000 });
  await picture(admin.page, "sample-loaded");
  await admin.page.click("#jalon-sample-open");
  await admin.page.locator(".jalon-matrix tbody tr").first().waitFor();
  assert.equal(await admin.page.locator(".jalon-matrix tbody tr").count(), 4);
  assert.match(await read(admin.page.locator(".jalon-matrix tbody tr", { hasText: "SNL" }).locator(".jalon-cell").first()), /100/);
  await picture(admin.page, "sample-matrix", { fullPage: true });

  await admin.page.click("#jalon-programs-link");
  await admin.page.click("#jalon-sample-link");
  await admin.page.click("#jalon-sample-remove");
  await picture(admin.page, "sample-sure");
  await admin.page.click("#jalon-sample-sure");
  await admin.page.locator("#jalon-sample-load").waitFor({ timeout: 60_000 });
  assert.deepEqual(await projects(), before);
  const { programs } = await (await admin.page.request.get(`${address}/rest/jalon/1.0/programs`)).json();
  assert.deepEqual(programs.map((program) => program.key), ["CBP"]);
  assert.deepEqual(admin.faults, []);
});
