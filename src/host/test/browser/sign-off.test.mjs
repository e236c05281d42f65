import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PHONE, address, openBrowser, picture, read, rest, visit, visitor } from "./browser.mjs";

/* Austria asks for the decision before its go-live; the PMO approves what it can't meet and signs off on a phone. */

let browser;
let lead;
let pmo;
let issue;

before(async () => {
  browser = await openBrowser();
  lead = await visitor(browser, "lead-at");
  pmo = await visitor(browser, "pmo", PHONE);
  issue = (await rest(lead.page, 'search?jql=project = XBP AND summary ~ "Austria"&maxResults=1')).issues[0].key;
  const key = (await rest(pmo.page, "myself")).key;
  const appointed = await pmo.page.evaluate(
    async ([address, person]) =>
      (
        await fetch(`${address}/rest/jalon/1.0/programs/XBP/checkpoints/appointments`, {
          method: "POST",
          headers: { "Content-Type": "application/json", Accept: "application/json" },
          body: JSON.stringify({ role: "group-standard-owner", unit: "", people: [person] }),
        })
      ).status,
    [address, key],
  );
  assert.equal(appointed, 200);
});

after(() => browser.close());

test("the lead asks for the decision and says what they can't meet", async () => {
  await visit(lead.page, `/browse/${issue}`);
  await lead.page.locator(".jalon-checkpoint-details > summary").click();
  const card = lead.page.locator('.jalon-checkpoint-card[data-checkpoint="CP4"]');
  await card.locator(".jalon-ask").click();
  await card.locator('[data-awaited="group-standard-owner"]').waitFor();

  await card.locator("[data-criterion=CP4-7] .jalon-cant-meet").click();
  const dialog = lead.page.getByRole("dialog");
  await dialog.getByText("Not yet, until…").click();
  await dialog.getByLabel("Why?").fill("The rehearsal room is booked until the peak is over.");
  await dialog.getByLabel("What do you do meanwhile").fill("A written plan, read by two people");
  await dialog.getByLabel("Until", { exact: true }).fill("2027-01-31");
  await picture(lead.page, "cant-meet");
  await dialog.getByRole("button", { name: "Record" }).click();
  await card.locator("[data-criterion=CP4-7] .jalon-exception").waitFor();
  assert.match(await read(card.locator("[data-criterion=CP4-7] .jalon-exception")), /To be approved/i);

  await card.locator(".jalon-sign").click();
  await card.locator("[data-said=agree]").waitFor();
  await picture(lead.page, "sign-off", { fullPage: true });
  assert.deepEqual(lead.faults, []);
});

test("what waits for the PMO is there, and a sign-off is two taps on a phone", async () => {
  await visit(pmo.page, "/plugins/servlet/jalon/programs/~checkpoints");
  const line = pmo.page.locator('.jalon-mine-line[data-bu=AT][data-checkpoint="CP4"]').first();
  await line.getByRole("button", { name: "Open CP4" }).click();
  await line.locator(".jalon-sign").waitFor();
  await picture(pmo.page, "my-checkpoints-phone", { fullPage: true });
  const wide = await pmo.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= PHONE.width, `nothing is cut off on a phone: ${wide}`);
  await line.locator(".jalon-sign").click();
  await line.locator("[data-said=agree]").nth(1).waitFor();
  assert.deepEqual(pmo.faults, []);
});

test("the program's page shows and approves the exception", async () => {
  const desk = await visitor(browser, "pmo");
  await visit(desk.page, "/plugins/servlet/jalon/programs/XBP/checkpoints");
  const row = desk.page.locator(".jalon-checkpoints-exceptions tr[data-bu=AT]");
  await row.getByRole("button", { name: "Approve", exact: true }).click();
  await row.getByText("In force").waitFor();
  assert.match(await read(desk.page.locator('.jalon-checkpoints-matrix tr[data-bu="AT"]')), /Asked/);
  await picture(desk.page, "program-checkpoints", { fullPage: true });
  assert.deepEqual(desk.faults, []);
});
