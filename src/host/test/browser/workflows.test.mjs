import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { address, openBrowser, picture, read, rest, send, visit, visitor } from "./browser.mjs";

/*
 * An administrator of Jira guards a transition, watches before it binds, and takes the guard out again; an issue that
 * came past it is found, its BU says why, and the log of decisions keeps it. Last of all walks: France does not stay.
 */

const PROGRAM = "/plugins/servlet/jalon/programs/XBP";
const GUARDS = "/plugins/servlet/jalon/programs/~guards";
const ROLLOUTS = "Jalon rollout workflow";

let browser;
let admin;
let lead;

before(async () => {
  browser = await openBrowser();
  admin = await visitor(browser, "admin");
  lead = await visitor(browser, "lead-fr");
});

after(() => browser.close());

const workflow = (name) => admin.page.locator(`.jalon-guards-workflow[data-workflow="${name}"]`);
const guard = (name, transition) => workflow(name).getByLabel(transition, { exact: true });
const button = (name) => admin.page.getByRole("button", { name, exact: true });
const said = (text) => admin.page.locator(".jalon-page [role=status] .aui-message-success", { hasText: text }).waitFor();

test("guards are proposed, written as drafts, looked at and thrown away: nothing has changed", async () => {
  await visit(admin.page, "/plugins/servlet/jalon/programs");
  await admin.page.locator("#jalon-guards-link").click();
  await workflow("jira").waitFor();
  assert.equal(await guard("jira", "Done").inputValue(), "CP5");
  await workflow("jira").getByText("proposed").waitFor();
  await button("Write drafts").click();
  await said("The drafts are written");
  assert.match(await read(workflow("jira").locator(".jalon-guards-added")), /“Done” asks checkpoint CP5/);
  await picture(admin.page, "guards", { fullPage: true });
  await workflow("jira").getByRole("button", { name: "Discard the draft" }).click();
  await said("nothing has changed");
  await guard("jira", "Done").selectOption("");
});

test("a new guard observes first, and is published on a second click", async () => {
  await choose("CP5", "2031-01-31");
  assert.match(await read(workflow(ROLLOUTS).locator(".jalon-guards-added")), /“Prepare go-live” asks checkpoint CP5 .* observes until January 31, 2031/);
  await publish();
  assert.equal(await guard(ROLLOUTS, "Prepare go-live").inputValue(), "CP5");
  await workflow(ROLLOUTS).getByText("observes until January 31, 2031").waitFor();
});

test("whom it would have stopped is listed, and nobody was", async () => {
  const italy = await rollout("Italy");
  await move(italy, "Prepare go-live");
  await visit(admin.page, GUARDS);
  assert.match(await read(admin.page.locator(".jalon-guards-observed li")), new RegExp(`^${italy} CP5 IT: Hold, Jira administrator`));
});

test("it is undone on the same page", async () => {
  await choose("");
  assert.match(await read(workflow(ROLLOUTS).locator(".jalon-guards-taken")), /“Prepare go-live” asks checkpoint CP5 no more/);
  await publish();
  assert.equal(await guard(ROLLOUTS, "Prepare go-live").inputValue(), "");
});

test("who came past a guard is found, and asked why", async () => {
  await choose("CP5");
  await publish();
  await look();
  const france = await rollout("France");
  await move(france, "Back to go-live readiness");
  await look();
  await lead.page.waitForFunction(
    async (url) => (await (await fetch(url)).json()).bypasses.length > 0,
    `${address}/rest/jalon/1.0/programs/XBP/bypasses`,
    { polling: 500 },
  );
  await visit(lead.page, `${PROGRAM}/bypasses`);
  assert.match(await read(lead.page.locator(".jalon-bypass", { hasText: france })), /explication demandée/i);
  await picture(lead.page, "passed-without-checkpoint-french", { fullPage: true });

  await visit(lead.page, "/plugins/servlet/jalon/programs/~checkpoints");
  const asked = lead.page.locator('[aria-labelledby="jalon-mine-explanation"] .jalon-mine-line').first();
  await asked.getByRole("button").first().click();
  const line = asked.locator(".jalon-bypass", { hasText: france });
  await line.waitFor();
  await picture(lead.page, "bypass-asked-french", { fullPage: true });
  await line.getByLabel("Pourquoi est-il passé").fill("Le retour arrière a été décidé en cellule de crise.");
  await line.getByRole("button", { name: "Expliquer" }).click();
  await line.locator(".jalon-bypass-said").waitFor();
  assert.match(await read(line.locator(".jalon-bypass-said")), /cellule de crise\. BU lead FR/);
});

test("the log of decisions keeps it, and says that nothing in it was altered", async () => {
  await visit(lead.page, `${PROGRAM}/bus/FR`);
  await lead.page.getByRole("link", { name: "Journal des décisions" }).click();
  await lead.page.locator(".jalon-decision").first().waitFor();
  assert.match(await read(lead.page.locator(".jalon-page .aui-message-success")), /La chaîne tient : \d+ entrées/);
  assert.match(await read(lead.page.locator(".jalon-decision").first()), /BU lead FR.*cellule de crise/);
  await lead.page.locator(".jalon-decision summary").first().click();
  await picture(lead.page, "decision-log-french", { fullPage: true });
  const verified = await rest(lead.page, "../../jalon/1.0/programs/XBP/rollouts/FR/decisions/verify");
  assert.equal(verified.intact, true);
  assert.deepEqual([...admin.faults, ...lead.faults], []);
});

/** Writes a draft in which "Prepare go-live" asks that checkpoint, or nothing. */
async function choose(checkpoint, observeUntil = "") {
  await visit(admin.page, GUARDS);
  await guard("jira", "Done").selectOption("");
  await guard(ROLLOUTS, "Prepare go-live").selectOption(checkpoint);
  await admin.page.getByLabel("New guards only observe until").fill(observeUntil);
  await button("Write drafts").click();
  await said("The drafts are written");
}

async function publish() {
  await workflow(ROLLOUTS).getByRole("button", { name: "Publish", exact: true }).click();
  await said("is published");
}

async function look() {
  await visit(admin.page, `${PROGRAM}/bypasses`);
  await button("Look now").click();
  await said("is looking");
}

async function rollout(country) {
  const found = await rest(admin.page, `search?jql=project = XBP AND issuetype = Rollout AND summary ~ "${country}"&maxResults=1`);
  return found.issues[0].key;
}

async function move(issue, name) {
  const { transitions } = await rest(admin.page, `issue/${issue}/transitions`);
  const { id } = transitions.find((it) => it.name === name);
  const { status, text } = await send(admin.page, "POST", `api/2/issue/${issue}/transitions`, { transition: { id } });
  assert.equal(status, 204, text);
}
