import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESKTOP, address, openBrowser, picture, read, visitor } from "./browser.mjs";

/*
 * The add-on was just installed in a Jira with twelve projects full of work. An administrator comes to a live matrix:
 * every click is counted, and the time is taken.
 */

const MOST_CLICKS = 25;
const MOST_SECONDS = 600;

let browser;
let admin;
let clicks = 0;
let begun;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin", DESKTOP, true);
  admin.page.setDefaultTimeout(30_000);
});

after(() => browser.close());

async function click(selector) {
  clicks++;
  await admin.page.click(selector);
}

async function choose(selector, value) {
  clicks += 2;
  await admin.page.selectOption(selector, value);
}

test("the empty list of programs invites who may set one up", async () => {
  begun = Date.now();
  await click("#jalon-programs-link");
  await admin.page.locator("#jalon-new-program").waitFor();
  await picture(admin.page, "first-hour-empty");
  await click("#jalon-new-program");
});

test("step 1: a method", async () => {
  await admin.page.locator(".jalon-setup-method").first().waitFor();
  assert.equal(await admin.page.locator(".jalon-setup-method").count(), 3);
  assert.equal(await admin.page.locator("input[name=method]:checked").getAttribute("value"), "standard");
  await picture(admin.page, "first-hour-method");
});

test("a method of one's own is put in from a file, and refused with the sum when its weights do not add up", async () => {
  const file = await (await admin.page.request.get(`${address}/rest/jalon/1.0/methods/light`)).text();
  const own = file.replace('"code": "light"', '"code": "ours"').replace('"en": "Light"', '"en": "Ours"');
  const put = async (text) => {
    await admin.page.locator(".jalon-setup-details").evaluate((details) => (details.open = true));
    await admin.page.setInputFiles("#jalon-setup-method-file", {
      name: "ours.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  };
  await put(own.replace('"weight": 35', '"weight": 30'));
  await admin.page.locator(".aui-message-error").waitFor();
  assert.match(await read(admin.page.locator(".aui-message-error")), /milestones: The weights add up to 95/);
  await put(own);
  await admin.page.locator("input[value=ours]").waitFor();
  assert.equal(await admin.page.locator("input[name=method]:checked").getAttribute("value"), "ours");
  await picture(admin.page, "first-hour-own-method");
  await admin.page.locator(".jalon-setup-actions button").click();
  await admin.page.locator("input[value=ours]").waitFor({ state: "detached" });
  await admin.page.check("input[value=standard]");
  await click("#jalon-setup-next");
});

test("step 2: standard and version have names already", async () => {
  await admin.page.fill("#jalon-setup-standard-name", "Cross-border parcels");
  assert.equal(await admin.page.inputValue("#jalon-setup-standard-key"), "CBP");
  await picture(admin.page, "first-hour-standard");
  await click("#jalon-setup-next");
});

test("step 3: a category is twelve Business Units, each with what is known of it", async () => {
  await choose("#jalon-setup-category", "Countries");
  await click("#jalon-setup-all");
  const rows = admin.page.locator(".jalon-setup-units tbody tr");
  assert.equal(await rows.count(), 12);
  const france = rows.filter({ hasText: "FR" });
  assert.deepEqual(await france.locator("input").evaluateAll((inputs) => inputs.map((input) => input.value)), [
    "FR",
    "France parcels",
    "lead-fr",
    "FR",
    "fr",
    "Europe/Paris",
    "1",
  ]);
  await picture(admin.page, "first-hour-units", { fullPage: true });
});

test("a pasted table is understood line by line before anything is made", async () => {
  await admin.page.locator(".jalon-setup-details").evaluate((details) => (details.open = true));
  await admin.page.fill("#jalon-setup-paste", "code;name;project;wave\nFR;France;FR;2\nXX;Nowhere;NOPE;1\nUK;Britain;UK;zero");
  const lines = admin.page.locator(".jalon-setup-understood tbody tr");
  assert.equal(await lines.count(), 3);
  assert.match(await read(lines.nth(0)), /^2 FR France FR lead-fr FR 2 yes$/);
  assert.match(await read(lines.nth(1)), /There is no project NOPE/);
  assert.match(await read(lines.nth(2)), /zero is no wave/);
  await picture(admin.page, "first-hour-paste", { fullPage: true });
  await admin.page.fill("#jalon-setup-paste", "");
});

test("what was chosen survives a reload", async () => {
  await admin.page.reload();
  await admin.page.locator(".jalon-setup-units tbody tr").first().waitFor();
  assert.equal(await admin.page.locator(".jalon-setup-units tbody tr").count(), 12);
  await click("#jalon-setup-next");
});

test("step 4: the preview says what will be made and how many issues will count", async () => {
  await admin.page.locator(".jalon-setup-summary").waitFor();
  assert.match(
    await read(admin.page.locator(".jalon-setup-summary")),
    /^12 rollouts and 120 milestones will be made in the new project CBP; 360 issues/,
  );
  await picture(admin.page, "first-hour-preview", { fullPage: true });
});

test("a taken project key is refused before anything is made", async () => {
  await admin.page.fill("#jalon-setup-project-key", "FR");
  await admin.page.click("#jalon-setup-next");
  await admin.page.locator(".aui-message-error").waitFor();
  assert.match(await read(admin.page.locator(".aui-message-error")), /uses this project key/);
  await admin.page.fill("#jalon-setup-project-key", "CBP");
});

test("what fails half-way is said, can be tried again, and can be taken back", async () => {
  const last = "**/rest/jalon/1.0/setup/methods/*/programs";
  await admin.page.route(last, (route) =>
    route.fulfill({ status: 400, contentType: "application/json", body: '{"error":{"rule":"x","message":"No luck today."}}' }),
  );
  await admin.page.click("#jalon-setup-next");
  await admin.page.locator("#jalon-setup-undo").waitFor({ timeout: 120_000 });
  assert.match(
    await read(admin.page.locator(".aui-message-error")),
    /It stopped at: Program, checkpoints and linked issues No luck today\. The new project CBP/,
  );
  await picture(admin.page, "first-hour-stopped");
  assert.equal((await admin.page.request.get(`${address}/rest/api/2/project/CBP`)).status(), 200);

  await admin.page.reload();
  await admin.page.locator("#jalon-setup-undo").waitFor();
  await admin.page.click("#jalon-setup-undo");
  await admin.page.locator(".jalon-setup-summary").waitFor();
  assert.equal((await admin.page.request.get(`${address}/rest/api/2/project/CBP`)).status(), 404);
  await admin.page.unroute(last);
});

test("Create makes the program, and the page says how far it is", async () => {
  await click("#jalon-setup-next");
  await admin.page.locator("#jalon-setup-open").waitFor({ timeout: 120_000 });
  await picture(admin.page, "first-hour-created");
  await click("#jalon-setup-open");
});

test("the matrix is live: twelve rows, ten milestones, and issues that count", async () => {
  await admin.page.locator(".jalon-matrix tbody tr").first().waitFor();
  const seconds = (Date.now() - begun) / 1000;
  await picture(admin.page, "first-hour-matrix", { fullPage: true });
  assert.equal(await admin.page.locator(".jalon-matrix tbody tr").count(), 12);
  assert.equal(await admin.page.locator(".jalon-cell button").count(), 120);
  console.log(`first-hour clicks ${clicks} count`);
  console.log(`first-hour time ${seconds.toFixed(1)} s`);
  assert.ok(clicks <= MOST_CLICKS, `${clicks} clicks`);
  assert.ok(seconds <= MOST_SECONDS, `${seconds} s`);
  assert.deepEqual(admin.faults, []);
});

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
