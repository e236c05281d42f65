import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, PHONE, picture, read, rest, visit, visitor } from "./browser.mjs";

/*
 * What a BU lead must do in a week, from the dashboard: say how the rollout stands, move a forecast, and see what is
 * expected next. Every click the browser hears is counted, whoever caused it.
 */

const MOST_CLICKS = 6;
const MOST_MINUTES = 5;
const MOVED = "2026-12-21";

let browser;
let lead;

before(async () => {
  browser = await openBrowser();
  lead = await visitor(browser, "lead-fr");
  await lead.page.addInitScript(() =>
    addEventListener(
      "click",
      (event) => {
        if (event.isTrusted) {
          sessionStorage.setItem("clicks", String(Number(sessionStorage.getItem("clicks") ?? 0) + 1));
        }
      },
      true,
    ),
  );
  await visit(lead.page, "/secure/Dashboard.jspa");
});

after(() => browser.close());

const clicks = () => lead.page.evaluate(() => Number(sessionStorage.getItem("clicks") ?? 0));
const milestone = (code) => lead.page.locator(`tr[data-milestone="${code}"]`);

test("the week of a BU lead takes at most six clicks", async () => {
  const begun = Date.now();
  const { page } = lead;

  await page.locator(".jalon-coverage-bu", { hasText: "FR" }).click();
  await page.locator(".jalon-expected li").first().waitFor();
  assert.match(await read(page.locator(".jalon-expected")), /^Attendu ensuite Prochain jalon : M10 /);

  await page.getByRole("textbox", { name: "Pourquoi" }).click();
  await page.keyboard.type("La clôture glisse d’une semaine, le reste tient.");
  await page.locator(".jalon-declared-form button", { hasText: "Orange" }).click();
  await page.locator(".jalon-declared-present", { hasText: "La clôture glisse" }).waitFor();

  const date = milestone("M10").locator("input[type=date]");
  await date.click();
  await date.fill(MOVED);
  await milestone("M10").getByRole("button", { name: "Déplacer" }).click();
  await page.locator('.jalon-expected li[data-step="reach"]', { hasText: "21 déc." }).waitFor();

  const counted = await clicks();
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`# lead-week ${counted} clicks, ${seconds} s of the machine`);
  assert.ok(counted > 0 && counted <= MOST_CLICKS, `${counted} clicks`);
  assert.ok(seconds <= MOST_MINUTES * 60, `${seconds} s`);
  await picture(page, "bu-page-french", { fullPage: true });
});

test("what was moved is the due date of the milestone's issue in Jira, and the earlier forecast is kept", async () => {
  const key = (await milestone("M10").locator("th a[href*='/browse/']").getAttribute("href")).split("/").pop();
  const { fields } = await rest(lead.page, `issue/${key}?fields=duedate`);
  assert.equal(fields.duedate, MOVED);
  const told = milestone("M10").locator(".jalon-told");
  await told.locator("summary").click();
  assert.match(await read(told.locator("li").last()), /21 décembre 2026$/);
  assert.ok((await told.locator("li").count()) >= 2);
});

test("what the page of the BU says is what the overview says", async () => {
  const goLive = await read(lead.page.locator(".jalon-figures dd").nth(1));
  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP?country=FR");
  await lead.page.locator(".jalon-matrix").waitFor();
  const cell = lead.page.locator('[data-cell="FR-M10"]');
  assert.match(await read(cell), /21 déc\./);
  assert.match(goLive, /^19 oct\. \+14 j/);
  assert.match(await read(lead.page.locator("td.jalon-golive")), /^19 oct\. \+14 j/);
});

test("issues of another BU are only counted, and who may edit nothing gets no form", async () => {
  const manager = await visitor(browser, "manager");
  await visit(manager.page, "/plugins/servlet/jalon/programs/XBP/bus/ES");
  await manager.page.locator(".jalon-expected").waitFor();
  assert.equal(await manager.page.locator("input[type=date], .jalon-declared-form").count(), 0);
  assert.deepEqual(manager.faults, []);
  await manager.close();

  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP/bus/ES");
  await lead.page.locator(".jalon-expected").waitFor();
  const blocked = lead.page.locator("#blocked");
  assert.equal(await read(blocked.locator(".jalon-withheld")), "1 ticket compte ici ; vous ne pouvez pas le voir.");
  assert.equal(await blocked.locator("li").count(), 0);
});

test("a date that Jira refuses is refused in Jira's own words, and the page keeps what was typed", async () => {
  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP/bus/FR");
  await lead.page.route("**/rest/api/2/issue/*", (route) =>
    route.fulfill({
      status: 400,
      contentType: "application/json",
      body: JSON.stringify({ errorMessages: [], errors: { duedate: "Le champ est absent de l’écran." } }),
    }),
  );
  const form = milestone("M10").locator("form");
  await form.locator("input").fill("2027-01-04");
  await form.getByRole("button").click();
  await form.locator('[role="alert"]:not(:empty)').waitFor();
  assert.equal(await read(form.getByRole("alert")), "Le champ est absent de l’écran.");
  assert.equal(await form.locator("input").inputValue(), "2027-01-04");
});

test("the PMO reads what is expected of Austria, and from whom", async () => {
  const pmo = await visitor(browser, "pmo");
  await visit(pmo.page, "/plugins/servlet/jalon/programs/XBP");
  await pmo.page.locator('.jalon-matrix a.jalon-bu-link:has-text("Austria")').click();
  const steps = pmo.page.locator(".jalon-expected li");
  await steps.first().waitFor();
  assert.match(await read(steps.first()), /^Next milestone: M08 .* Expected Nov 25 · in 3 working days BU lead AT$/);
  assert.match(
    await read(pmo.page.locator('li[data-step="meet"]').first()),
    /^Customer notice .* critical CP4 Go-live readiness, Nov 25 · .* Marketing and sales$/i,
  );
  assert.match(await read(pmo.page.locator(".jalon-bu-columns")), /Forecast cost \(EAC\) 318/);
  await picture(pmo.page, "bu-page", { fullPage: true });
  await visit(pmo.page, "/plugins/servlet/jalon/programs/XBP/bus/CZ");
  await pmo.page.locator('li[data-step="break-silence"]').waitFor();
  assert.deepEqual(pmo.faults, []);
  await pmo.close();
});

test("on a phone nothing but the table of milestones has to be moved sideways", async () => {
  const phone = await visitor(browser, "manager", PHONE);
  await visit(phone.page, "/plugins/servlet/jalon/programs/XBP/bus/AT");
  await phone.page.locator(".jalon-expected").waitFor();
  const right = await phone.page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll(".jalon-page-body section, .jalon-expected *")].map(
        (it) => it.getBoundingClientRect().right,
      ),
    ),
  );
  assert.ok(right <= PHONE.width, `something ends at ${right} px`);
  await picture(phone.page, "bu-page-phone", { fullPage: true });
  await phone.close();
});

test("a BU that is not in the program answers like a program that does not exist", async () => {
  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP/bus/NOPE");
  await lead.page.locator(".jalon-page .aui-message").waitFor();
  assert.deepEqual(lead.faults, []);
});
