import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { address, openBrowser, picture, read, send, visit, visitor } from "./browser.mjs";

/* The PMO changes how much a criterion counts: kept as a version, refused when somebody was faster. */

const CRITERIA = "/plugins/servlet/jalon/programs/XBP/criteria";

let browser;
let pmo;

before(async () => {
  browser = await openBrowser();
  pmo = await visitor(browser, "pmo");
});

after(() => browser.close());

const definition = (code, who = pmo) => who.page.locator(`.jalon-definition[aria-labelledby="jalon-definition-${code}"]`);
const choice = (criterion, label, who = pmo) => who.page.getByLabel(`${criterion}: ${label}`);
const save = (code, who = pmo) => definition(code, who).getByRole("button", { name: /Save as version/ });

test("nothing is to be saved before something is different, and not any more once it is as it was", async () => {
  await visit(pmo.page, CRITERIA);
  await definition("CP1").waitFor();
  assert.equal(await save("CP1").isDisabled(), true);
  await choice("CP1-5", "Counts").selectOption("true");
  assert.equal(await save("CP1").isDisabled(), false);
  assert.equal(await save("CP2").isDisabled(), true, "each checkpoint by itself");
  await choice("CP1-5", "Counts").selectOption("false");
  assert.equal(await save("CP1").isDisabled(), true);
});

test("a change is a new version, and the versions say what each changed", async () => {
  const meanwhile = await visitor(browser, "pmo");
  await visit(meanwhile.page, CRITERIA);
  await choice("CP1-5", "Counts", meanwhile).waitFor();

  await choice("CP1-5", "Counts").selectOption("true");
  await save("CP1").click();
  await definition("CP1").locator(".aui-message-success").waitFor();
  assert.match(await read(definition("CP1").locator(".aui-message-success")), /Kept as version \d+/);
  await definition("CP1").locator("summary").click();
  assert.match(await read(definition("CP1").locator("ol > li").first()), /CP1-5 is mandatory now/);
  await picture(pmo.page, "criteria");

  await choice("CP1-4", "Counts", meanwhile).selectOption("true");
  await save("CP1", meanwhile).click();
  await definition("CP1", meanwhile).locator(".aui-message-error").waitFor();
  assert.match(await read(definition("CP1", meanwhile).locator(".aui-message-error")), /changed checkpoint CP1 meanwhile/);
  assert.equal(await choice("CP1-4", "Counts", meanwhile).inputValue(), "true", "what was chosen stays");
  assert.deepEqual(meanwhile.faults, []);
  await meanwhile.close();
});

test("what the standard brings becomes the program's own by a change", async () => {
  const admin = await visitor(browser, "admin");
  const file = await (await admin.page.request.get(`${address}/rest/jalon/1.0/programs/XBP/export`)).json();
  const [first, ...others] = file.checkpoints;
  const brought = { ...file, standardCheckpoints: [first], checkpoints: others };
  const { status, text } = await send(admin.page, "POST", "jalon/1.0/programs/import", brought);
  assert.equal(status, 200, text);

  await visit(admin.page, CRITERIA);
  await definition("CP1", admin).getByText("from the standard").waitFor();
  await definition("CP1", admin).getByText(/makes this checkpoint the program’s own/).waitFor();
  await choice("CP1-5", "Counts", admin).selectOption("false");
  await save("CP1", admin).click();
  await definition("CP1", admin).getByText("the program’s own", { exact: true }).waitFor();
  assert.deepEqual(admin.faults, []);
  await admin.close();
});

test("who is not the PMO reads, in French", async () => {
  const lead = await visitor(browser, "lead-fr");
  await visit(lead.page, CRITERIA);
  await definition("CP1", lead).waitFor();
  assert.equal(await lead.page.locator(".jalon-definition select, .jalon-definition button").count(), 0);
  assert.match(await read(definition("CP1", lead)), /obligatoire/);
  assert.deepEqual([...pmo.faults, ...lead.faults], []);
  await lead.close();
});
