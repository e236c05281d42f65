import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, read, visit, visitor } from "./browser.mjs";

/* An administrator says who is what, the PMO what is known of a Business Unit, and its lead what is its own. */

const PEOPLE = "/plugins/servlet/jalon/programs/XBP/people";

let browser;
let admin;
let lead;
let manager;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin");
  lead = await visitor(browser, "lead-fr");
  manager = await visitor(browser, "manager");
});

after(() => browser.close());

const role = (page, name) => page.locator(`.jalon-role[data-role="${name}"]`);
const unit = (page, bu) => page.locator(`.jalon-units tr[data-bu="${bu}"]`);

/** Types a name and takes whom Jira finds. */
async function pick(page, field, typed, whole) {
  await page.locator(field).pressSequentially(typed);
  await page.locator(`${field}-found option[value="${whole}"]`).waitFor({ state: "attached" });
  await page.locator(field).fill(whole);
}

test("an administrator finds somebody as Jira's pickers do, and gives a role", async () => {
  await visit(admin.page, "/plugins/servlet/jalon/programs/XBP");
  const navigation = admin.page.locator(".jalon-navigation");
  await navigation.getByRole("button", { name: "Settings" }).click();
  await navigation.getByRole("link", { name: "People" }).click();
  await role(admin.page, "pmo").waitFor();
  await pick(admin.page, "#jalon-pick-role-pmo", "spons", "Sponsor (manager)");
  await role(admin.page, "pmo").getByRole("button", { name: "Add" }).click();
  await role(admin.page, "pmo").locator("li").getByText("Sponsor").waitFor();
});

test("nobody is added who has no account, and the reason is said", async () => {
  await admin.page.locator("#jalon-pick-role-admin").fill("Nobody At All");
  await role(admin.page, "admin").getByRole("button", { name: "Add" }).click();
  await admin.page.locator(".aui-message-error").waitFor();
  assert.match(await read(admin.page.locator(".aui-message-error")), /has an account in this Jira/);
});

test("the PMO names the lead of a unit and its time zone", async () => {
  await visit(manager.page, PEOPLE);
  assert.equal(await manager.page.locator(".jalon-adding").count(), 0, "a PMO gives no roles");
  await unit(manager.page, "FR").getByRole("button").click();
  const panel = manager.page.getByRole("dialog");
  await panel.locator("#jalon-pick-lead").fill("");
  await pick(manager.page, "#jalon-pick-lead", "lead-fr", "BU lead FR (lead-fr)");
  await panel.locator("#jalon-profile-zone").fill("Europe/Atlantis");
  await panel.getByRole("button", { name: "Save" }).click();
  await panel.locator(".error:not(:empty)").waitFor();
  assert.match(await read(panel.locator(".error")), /no time zone Europe\/Atlantis/);
  await panel.locator("#jalon-profile-zone").fill("Europe/Paris");
  await panel.locator("#jalon-profile-disclosure").selectOption("counts");
  await panel.getByRole("button", { name: "Save" }).click();
  await unit(manager.page, "FR").getByText("figures and counts").waitFor();
  assert.match(await read(unit(manager.page, "FR")), /Europe\/Paris French figures and counts/);
});

test("the lead reads in French and changes what is the unit's own", async () => {
  await visit(lead.page, PEOPLE);
  assert.equal(await lead.page.locator(".jalon-unit-edit button").count(), 1);
  await unit(lead.page, "FR").getByRole("button").click();
  const panel = lead.page.getByRole("dialog");
  assert.equal(await panel.locator("#jalon-pick-lead, #jalon-profile-zone").count(), 0);
  await panel.locator("#jalon-profile-language").selectOption("fr");
  await panel.getByRole("button", { name: "Enregistrer" }).click();
  await unit(lead.page, "FR").getByText("français").waitFor();
  await picture(lead.page, "people-french", { fullPage: true });
});

test("the lead says who is kept informed, with an account or without", async () => {
  await unit(lead.page, "FR").getByRole("button").click();
  const panel = lead.page.getByRole("dialog");
  const add = panel.getByRole("button", { name: "Ajouter une partie prenante" });
  await panel.locator("#jalon-profile-calendar").selectOption("BE");
  await add.click();
  await pick(lead.page, "#jalon-pick-stakeholder-1", "spons", "Sponsor (manager)");
  await panel.locator("#jalon-interest-1").selectOption("finance");
  await add.click();
  await panel.locator("#jalon-pick-stakeholder-2").fill("Service client");
  await panel.getByRole("button", { name: "Enregistrer" }).click();
  await panel.locator(".error:not(:empty)").waitFor();
  await panel.locator("#jalon-channel-2").fill("0800 123");
  await picture(lead.page, "people-profile");
  await panel.getByRole("button", { name: "Enregistrer" }).click();
  await unit(lead.page, "FR").getByText("Service client").waitFor();
  assert.match(await read(unit(lead.page, "FR")), /Belgique.*Marketing France.*Sponsor finances Service client/);
  await visit(admin.page, PEOPLE);
  await role(admin.page, "pmo").waitFor();
  await picture(admin.page, "people", { fullPage: true });
});

test("a role is taken back", async () => {
  await role(admin.page, "pmo").getByRole("button", { name: "Remove Sponsor" }).click();
  await role(admin.page, "pmo").getByText("Nobody yet.").waitFor();
  await visit(manager.page, PEOPLE);
  await unit(manager.page, "FR").waitFor();
  assert.equal(await manager.page.locator(".jalon-unit-edit button").count(), 0);
});

test("no script of a page failed on the way", () => {
  assert.deepEqual([...admin.faults, ...lead.faults, ...manager.faults], []);
});
