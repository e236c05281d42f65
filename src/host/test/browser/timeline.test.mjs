import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, pathTo, PHONE, picture, read, visit, visitor } from "./browser.mjs";

/* The timeline: the plan of every BU against what became of it, and who waits for whom. */

const TIMELINE = "/plugins/servlet/jalon/programs/XBP/timeline";

let browser;
let pmo;

before(async () => {
  browser = await openBrowser();
  pmo = await visitor(browser, "pmo");
});

after(() => browser.close());

const label = () => pmo.page.evaluate(() => document.activeElement.getAttribute("aria-label"));
const middle = async (locator) => {
  const box = await locator.boundingBox();
  return box.x + box.width / 2;
};

test("the navigation leads to it; every BU has its bar and every milestone its mark", async () => {
  await visit(pmo.page, "/plugins/servlet/jalon/programs/XBP");
  await pmo.page.locator(".jalon-navigation").getByRole("link", { name: "Timeline" }).click();
  await pmo.page.waitForURL(`**${TIMELINE}`);
  await pmo.page.locator(".jalon-timeline-drawing").waitFor();
  assert.equal(await pmo.page.locator(".jalon-bar").count(), 12);
  const above = await middle(pmo.page.locator("text.jalon-today"));
  const below = await middle(pmo.page.locator("path.jalon-today"));
  assert.ok(Math.abs(above - below) < 2, `the date stands at ${above} px, its line at ${below} px`);
  assert.equal(await pmo.page.locator(".jalon-milestone").count(), 120);
  assert.equal(
    await read(pmo.page.locator(".jalon-navigation [aria-current=page]")),
    "Timeline",
  );
  await picture(pmo.page, "timeline", { fullPage: true });
});

test("what is reached stands before the status date, what is expected late after its plan", async () => {
  const today = await middle(pmo.page.locator("path.jalon-today"));
  const goLive = pmo.page.locator('[data-bu="DE"] [data-milestone="M09"]');
  assert.ok((await middle(goLive.locator(".jalon-mark"))) > today, "Germany expects its go-live");
  assert.ok((await middle(goLive.locator(".jalon-planned"))) < today, "and had planned it before");
  const reached = pmo.page.locator('[data-bu="NL"] [data-milestone="M09"] .jalon-mark-reached');
  assert.ok((await middle(reached)) < today);
});

test("Spain waits for Germany, Switzerland for the United Kingdom: arrows in the drawing, and a sentence for each", async () => {
  assert.equal(await pmo.page.locator(".jalon-waits").count(), 2);
  assert.match(
    await read(pmo.page.locator(".jalon-waits-list li").filter({ hasText: "Spain" })),
    /^Spain M06 ES-\d+ .* waits for Germany M06 DE-\d+ Set the sort plan to the group hub table$/,
  );
});

test("who may not browse the issues learns that something waits, and no more", async () => {
  const lead = await visitor(browser, "lead-fr");
  await visit(lead.page, TIMELINE);
  await lead.page.locator(".jalon-waits-list").waitFor();
  assert.equal(await read(lead.page.locator(".jalon-withheld")), "Dépendances que vous ne pouvez pas voir : 2");
  assert.equal(await lead.page.locator(".jalon-waits, .jalon-waits-list li").count(), 0);
  await picture(lead.page, "timeline-french", { fullPage: true });
  assert.deepEqual(lead.faults, []);
  await lead.close();
});

test("with the keyboard: bar to bar, along the milestones, each says itself, Enter opens the BU", async () => {
  await pmo.page.locator(".jalon-bar").first().focus();
  assert.match(await label(), /^Belgium, Pilot, go-live planned August 17, 2026, live since/);
  await pmo.page.keyboard.press("ArrowDown");
  await pmo.page.keyboard.press("ArrowDown");
  assert.match(await label(), /^Austria, Core countries, .* expected November 30, 2026, \+42 d$/);
  await pmo.page.keyboard.press("End");
  await pmo.page.keyboard.press("ArrowLeft");
  assert.match(await label(), /^Austria, M09 .* Baseline: October 19, 2026, Forecast: November 30, 2026, \+42 d, to do, Red$/);
  await pmo.page.keyboard.press("Enter");
  await pmo.page.waitForURL("**/bus/AT#M09");
});

test("a quarter is wider than its frame, shows the status date, and is part of the address", async () => {
  await visit(pmo.page, TIMELINE);
  await pmo.page.locator('[data-zoom="quarter"]').click();
  assert.equal(new URL(pmo.page.url()).search, "?zoom=quarter");
  const { scroll, client } = await pmo.page
    .locator(".jalon-timeline-frame")
    .evaluate((it) => ({ scroll: it.scrollWidth, client: it.clientWidth }));
  assert.ok(scroll > 3 * client, `${scroll} px in ${client} px`);
  const today = await middle(pmo.page.locator("path.jalon-today"));
  assert.ok(today > 150 && today < 1440, `the status date stands at ${today} px`);
  await picture(pmo.page, "timeline-quarter", { fullPage: true });
  await visit(pmo.page, `${TIMELINE}?zoom=century`);
  await pmo.page.locator('[data-zoom="all"][aria-pressed="true"]').waitFor();
});

test("on paper all BUs stand on one landscape page", async () => {
  await pmo.page.emulateMedia({ media: "print" });
  assert.equal(await pmo.page.locator(".jalon-zoom").isVisible(), false);
  await pmo.page.pdf({ path: pathTo("timeline.pdf"), preferCSSPageSize: true });
  await pmo.page.emulateMedia({ media: null });
});

test("on a phone it scrolls in its own frame", async () => {
  const phone = await visitor(browser, "manager", PHONE);
  await visit(phone.page, TIMELINE);
  await phone.page.locator(".jalon-timeline-drawing").waitFor();
  const right = await phone.page
    .locator(".jalon-timeline-frame")
    .evaluate((it) => it.getBoundingClientRect().right);
  assert.ok(right <= PHONE.width, `the frame ends at ${right} px`);
  await picture(phone.page, "timeline-phone", { fullPage: true });
  await phone.close();
});

test("no script of a page failed on the way", () => {
  assert.deepEqual(pmo.faults, []);
});
