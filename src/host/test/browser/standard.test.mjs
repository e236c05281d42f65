import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, read, visit, visitor } from "./browser.mjs";

/*
 * Who works by which version, how each BU conforms, and what the next version means. Figures are those of the sample;
 * publishing comes last.
 */

const VERSIONS = "/plugins/servlet/jalon/programs/XBP/versions";
const ASSESSMENTS = "/plugins/servlet/jalon/programs/XBP/assessments";
const CONFORMITY = {
  NL: "100.0", BE: "92.3", DE: "53.8", FR: "92.3", AT: "92.3", ES: "53.8",
  IT: "46.2", PL: "23.1", CZ: "0.0", PT: "15.4", UK: "0.0", CH: "0.0",
};

let browser;
let admin;
let lead;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin");
  lead = await visitor(browser, "lead-fr");
});

after(() => browser.close());

const unit = (page, bu) => page.locator(`tr[data-bu="${bu}"]`);
const requirement = (page, code) => page.locator(`tr[data-requirement="${code}"]`);

test("the version map shows lags, conformity and who is too late", async () => {
  await visit(admin.page, "/plugins/servlet/jalon/programs/XBP");
  await admin.page.locator(".jalon-navigation").getByText("Versions and conformity").click();
  await admin.page.locator(".jalon-map").waitFor();
  for (const [lag, units] of [["0", "3"], ["1", "6"], ["2", "3"]]) {
    assert.equal(await read(admin.page.locator(`.jalon-lag[data-lag="${lag}"] b`)), `${units} BUs`);
  }
  for (const [bu, percent] of Object.entries(CONFORMITY)) {
    const text = await read(unit(admin.page, bu).locator(".jalon-conformity-line b"));
    assert.equal(text.replace(/ ?%/, ""), percent, bu);
  }
  assert.match(await read(admin.page.locator(".jalon-lag-conformity")), /48\.1 ?% 74 of 154/);
  assert.equal(await admin.page.locator(".jalon-too-late").count(), 1);
  assert.match(await read(unit(admin.page, "CH").locator(".jalon-too-late")), /v2\.0 ends on .* before the go-live/);
  await picture(admin.page, "version-map", { fullPage: true });
});

test("a contained version gets a sunset, which needs a day", async () => {
  const line = admin.page.locator('tr[data-version="v2.1"]');
  await line.getByRole("button", { name: "Set sunset" }).click();
  const panel = admin.page.getByRole("dialog");
  await panel.locator("#jalon-sunset-day").fill("2020-01-01");
  await panel.getByRole("button", { name: "Set the day" }).click();
  await panel.locator(".error:not(:empty)").waitFor();
  assert.match(await read(panel.locator(".error")), /cannot end on/);
  await panel.locator("#jalon-sunset-day").fill("2030-06-30");
  await panel.getByRole("button", { name: "Set the day" }).click();
  await line.getByText("Sunset", { exact: true }).waitFor();
});

test("a lead reads in French, and confirms all proposals with one click", async () => {
  await visit(lead.page, `${ASSESSMENTS}/FR`);
  await lead.page.locator(".jalon-requirements").waitFor();
  assert.equal(await lead.page.locator(".jalon-requirements tbody tr").count(), 14);
  assert.match(await read(requirement(lead.page, "R06")), /Non conforme/);
  assert.equal(await lead.page.locator("td.jalon-proposal").count(), 0, "not conform is not overturned");
  await visit(admin.page, `${ASSESSMENTS}/ES`);
  await picture(admin.page, "assessments", { fullPage: true });
  await visit(lead.page, `${ASSESSMENTS}/ES`);
  await lead.page.locator(".jalon-requirements").waitFor();
  assert.equal(await lead.page.locator(".jalon-confirm").count(), 0, "only its own lead assesses a BU");
  const spain = await visitor(browser, "lead-es");
  await visit(spain.page, `${ASSESSMENTS}/ES`);
  const proposals = await spain.page.locator("td.jalon-proposal").count();
  assert.ok(proposals > 0, "something is proposed");
  await spain.page.locator(".jalon-confirm").click();
  await spain.page.locator(".aui-message-success").waitFor();
  assert.equal(await spain.page.locator("td.jalon-proposal").count(), 0);
  assert.match(await read(requirement(spain.page, "R08").locator(".jalon-last")), /BU lead ES/);
  await spain.close();
});

test("with the keyboard: arrows, Space, and one state for all that are chosen", async () => {
  await visit(admin.page, `${ASSESSMENTS}/IT`);
  const first = requirement(admin.page, "R06").locator("input");
  await first.focus();
  await admin.page.keyboard.press("Space");
  await admin.page.keyboard.press("ArrowDown");
  await admin.page.keyboard.press("Space");
  assert.match(await read(admin.page.locator(".jalon-set label").first()), /Set 2 chosen to/);
  await picture(admin.page, "assessments-chosen", { fullPage: true });
  assert.equal(await admin.page.locator("#jalon-assess-state option[value=waived]").count(), 0);
  await admin.page.locator("#jalon-assess-state").selectOption("not-conform");
  await admin.page.locator(".jalon-set button").click();
  await admin.page.locator(".aui-message-success").waitFor();
  assert.match(await read(requirement(admin.page, "R06").locator(".jalon-state")), /Not conform/);
});

test("what can't be met is asked for on its row, and waived once the PMO approves", async () => {
  assert.equal(await requirement(admin.page, "R11").locator(".jalon-cant-meet").count(), 0, "law asks for it");
  await requirement(admin.page, "R06").locator(".jalon-cant-meet").click();
  const dialog = admin.page.getByRole("dialog");
  await dialog.getByText("Not yet, until…").click();
  await dialog.getByLabel("Why?").fill("The new printers come in January.");
  await dialog.getByLabel("What do you do meanwhile").fill("Labels are printed at the hub.");
  await dialog.getByLabel("Until", { exact: true }).fill("2030-01-31");
  await dialog.getByRole("button", { name: "Record" }).click();
  await requirement(admin.page, "R06").getByText("To be approved").waitFor();
  assert.match(await read(requirement(admin.page, "R06").locator(".jalon-state")), /Not conform/);

  const pmo = await visitor(browser, "pmo");
  await visit(pmo.page, `${ASSESSMENTS}/IT`);
  await requirement(pmo.page, "R06").getByRole("button", { name: "Approve", exact: true }).click();
  await requirement(pmo.page, "R06").getByText("In force").waitFor();
  assert.match(await read(requirement(pmo.page, "R06").locator(".jalon-state")), /Waived until/);
  await picture(pmo.page, "assessments-waived", { fullPage: true });
  assert.deepEqual(pmo.faults, []);
  await pmo.close();
});

test("who does not speak for a BU reads only", async () => {
  const pmo = await visitor(browser, "manager");
  await visit(pmo.page, `${ASSESSMENTS}/IT`);
  await pmo.page.locator(".jalon-requirements").waitFor();
  assert.equal(await pmo.page.locator(".jalon-choose, .jalon-confirm").count(), 0);
  await visit(pmo.page, `${VERSIONS}/v3.1`);
  await pmo.page.locator(".jalon-supersession").waitFor();
  assert.equal(await pmo.page.locator(".jalon-confirmation").count(), 0);
  await pmo.close();
});

test("the preview says what v3.1 carries over, reopens, adds and drops", async () => {
  await visit(admin.page, `${VERSIONS}/v3.1`);
  for (const bu of ["NL", "BE", "FR"]) {
    const cells = await unit(admin.page, bu).locator("td").allInnerTexts();
    assert.deepEqual(cells.slice(1), ["v3.0", "11", "R10, R12", "R15", "R13", "0"], bu);
  }
  await picture(admin.page, "publish-version", { fullPage: true });
});

test("publishing asks once more, then rollouts are moved over, and one move is undone", async () => {
  await admin.page.getByRole("button", { name: "Publish v3.1" }).click();
  await admin.page.getByRole("button", { name: "Publish now" }).click();
  await admin.page.getByText("v3.1 is the current version").waitFor();
  await unit(admin.page, "NL").locator("input").check();
  await unit(admin.page, "BE").locator("input").check();
  await admin.page.getByRole("button", { name: "Move over (2)" }).click();
  await admin.page.locator(".aui-message-success").waitFor();
  assert.equal(await unit(admin.page, "NL").locator("input").count(), 0);

  await visit(admin.page, VERSIONS);
  assert.match(await read(unit(admin.page, "NL")), /11 of 14/);
  assert.equal(await read(admin.page.locator('.jalon-lag[data-lag="1"] b')), "3 BUs");
  await picture(admin.page, "version-map-published", { fullPage: true });
  await unit(admin.page, "NL").getByRole("button", { name: "Undo the move" }).click();
  await unit(admin.page, "NL").getByText("13 of 13").waitFor();
});

test("no script of a page failed on the way", () => {
  assert.deepEqual([...admin.faults, ...lead.faults], []);
});
