import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, pathTo, PHONE, picture, read, visit, visitor } from "./browser.mjs";

/* A manager has sixty seconds: what am I asked, until when, what if not, and why not yet? */

const REPORT = "/plugins/servlet/jalon/programs/XBP/checkpoints/CP4/AT";

let browser;
let manager;

before(async () => {
  browser = await openBrowser();
  manager = await visitor(browser, "manager");
});

after(() => browser.close());

test("the program page leads to the report of the next checkpoint", async () => {
  await visit(manager.page, "/plugins/servlet/jalon/programs/XBP");
  await manager.page.locator('tr:has(.jalon-bu-code:text-is("AT")) .jalon-decision a').click();
  await manager.page.waitForURL(`**${REPORT}`);
  await manager.page.locator(".jalon-sheet").waitFor();
});

test("the head asks the decision, of whom, by when, and says what happens without it", async () => {
  const head = await read(manager.page.locator(".jalon-decision-asked"));
  for (const part of [
    "Austria",
    "Go-live readiness",
    "Marketing and sales",
    "Wednesday",
    "November 25, 2026",
    "5 days left",
    "The go-live moves",
  ]) {
    assert.ok(head.includes(part), `${part} in: ${head}`);
  }
  assert.match(await read(manager.page.locator("h1")), /Austria/);
});

test("the outcome stands with its rule, the go-live dates and both colours", async () => {
  const standing = await read(manager.page.locator(".jalon-standing"));
  for (const part of [
    "Hold",
    "November 30, 2026",
    "October 19, 2026",
    "+42 d",
    "Red",
    "Amber",
    "Customer notice in preparation.",
  ]) {
    assert.ok(standing.includes(part), `${part} in: ${standing}`);
  }
});

test("the critical criterion that is missing comes first, with why, what to do and who can help", async () => {
  assert.equal(
    await read(manager.page.locator(".jalon-missing h2")),
    "Unmet criteria: 2 mandatory, 1 advisory",
  );
  const first = await read(manager.page.locator(".jalon-missing tbody tr").first());
  for (const part of [
    "Customer notice sent at least 28 days before go-live",
    "critical",
    "Marketing and sales",
  ]) {
    assert.ok(first.includes(part), `${part} in: ${first}`);
  }
  assert.ok((await manager.page.locator(".jalon-met li").count()) > 0);
});

test("what changed is there, and the foot says of which day the figures are", async () => {
  assert.ok((await manager.page.locator(".jalon-history section").first().locator("li").count()) > 0);
  assert.match(await read(manager.page.locator(".jalon-sheet-foot")), /Status date November 20, 2026/);
  await picture(manager.page, "checkpoint-report", { fullPage: true });
});

test("on paper it is one page, without Jira around it", async () => {
  await manager.page.emulateMedia({ media: "print" });
  const printed = await manager.page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter(
        (it) =>
          it.checkVisibility() &&
          !it.closest(".jalon-sheet") &&
          it.textContent.trim() !== "" &&
          !it.querySelector(".jalon-sheet"),
      )
      .map((it) => it.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(printed, []);
  await manager.page.pdf({ path: pathTo("checkpoint-report.pdf"), preferCSSPageSize: true });
  // 297 mm less the two margins of 12 mm, 210 mm less 14 mm at each side, at 96 dots an inch
  await manager.page.setViewportSize({ width: Math.floor((182 / 25.4) * 96), height: 1000 });
  const height = await manager.page
    .locator(".jalon-sheet")
    .evaluate((it) => it.getBoundingClientRect().height);
  assert.ok(height <= (273 / 25.4) * 96, `the sheet is ${height} px high`);
  await picture(manager.page, "checkpoint-report-printed", { fullPage: true });
  await manager.page.emulateMedia({ media: null });
});

test("on a phone nothing has to be moved sideways", async () => {
  const phone = await visitor(browser, "manager", PHONE);
  await visit(phone.page, REPORT);
  await phone.page.locator(".jalon-sheet").waitFor();
  const { width, scrolled } = await phone.page.locator(".jalon-sheet").evaluate((it) => ({
    width: it.getBoundingClientRect().right,
    scrolled: it.scrollWidth - it.clientWidth,
  }));
  assert.ok(width <= PHONE.width && scrolled <= 0, `right edge at ${width}, ${scrolled} px hidden`);
  await picture(phone.page, "checkpoint-report-phone", { fullPage: true });
  await phone.close();
});

test("on a rollout issue the declared colour is read; who may not edit the issue gets no form", async () => {
  await visit(manager.page, "/plugins/servlet/jalon/programs/XBP");
  await manager.page.locator('tr:has(.jalon-bu-code:text-is("AT")) .jalon-bu a.jalon-bu-stage').click();
  const declared = manager.page.locator(".jalon-declared");
  await declared.locator(".jalon-declared-present").waitFor();
  assert.match(await read(declared.locator(".jalon-declared-present")), /^Amber .* Customer notice in/);
  assert.equal(await declared.locator("form").count(), 0);
});

test("no script of a page failed on the way", () => {
  assert.deepEqual(manager.faults, []);
});
