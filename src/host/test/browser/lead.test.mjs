import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, read, rest, visit, visitor } from "./browser.mjs";

/* The BU lead of France reads French, sees the program and France, and works on the rollout of France. */

let browser;
let lead;

before(async () => {
  browser = await openBrowser();
  lead = await visitor(browser, "lead-fr");
});

after(() => browser.close());

test("the program page speaks French", async () => {
  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP");
  await lead.page.locator(".jalon-matrix").waitFor();
  const page = await read(lead.page.locator("#jalon-program"));
  for (const text of ["Taux de couverture", "25,0 %", "Allemagne", "Prochain point", "20 novembre 2026"]) {
    assert.ok(page.includes(text), `${text} in: ${page.slice(0, 600)}`);
  }
  await picture(lead.page, "program-page-french", { fullPage: true });
});

test("issues of France are listed, those of Austria are only counted", async () => {
  await lead.page.locator('[data-cell="FR-M10"]').click();
  const panel = lead.page.getByRole("dialog");
  await panel.locator(".jalon-issues tbody tr").first().waitFor();
  assert.equal(await panel.locator(".jalon-withheld").count(), 0);
  await lead.page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });

  await lead.page.locator('[data-cell="AT-M08"]').click();
  await panel.locator(".jalon-withheld").waitFor();
  assert.match(
    await read(panel.locator(".jalon-withheld")),
    /^\d+ tickets comptent ici ; vous ne pouvez pas les voir\.$/,
  );
  assert.equal(await panel.locator(".jalon-issues").count(), 0);
  await picture(lead.page, "issues-withheld");
  await lead.page.keyboard.press("Escape");
});

test("closing the rollout is refused with the list of what is missing, and nothing changes", async () => {
  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP");
  const issue = (
    await lead.page.locator('tr:has(.jalon-bu-code:text-is("FR")) .jalon-bu a.jalon-bu-stage').getAttribute("href")
  )
    .split("/")
    .pop();
  const before = await standing(issue);

  await visit(lead.page, `/browse/${issue}`);
  await lead.page.getByText("Close rollout", { exact: true }).first().click();
  await lead.page.waitForLoadState("networkidle");
  const submit = lead.page.locator('form[action*="CommentAssignIssue"] [type=submit]');
  if ((await submit.count()) > 0) {
    await submit.first().click();
    await lead.page.waitForLoadState("networkidle");
  }
  const refused = await read(lead.page.locator("body"));
  assert.ok(refused.includes("Toutes les dérogations"), refused.slice(0, 2000));
  await picture(lead.page, "transition-refused", { fullPage: true });

  assert.deepEqual(await standing(issue), before);
});

test("the attempt is remembered on the report of the checkpoint", async () => {
  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP/checkpoints/CP5/FR");
  const attempts = lead.page.locator(".jalon-history section").nth(1);
  await attempts.waitFor();
  assert.match(await read(attempts), /^Passages précédents .*En attente, demandé par BU lead FR$/);
});

test("one sentence and one click declare the colour, which the program page shows at once", async () => {
  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP");
  await lead.page.locator('tr:has(.jalon-bu-code:text-is("FR")) .jalon-bu a.jalon-bu-stage').click();
  const declared = lead.page.locator(".jalon-declared");
  const present = declared.locator(".jalon-declared-present");
  await present.waitFor();
  const before = await read(present);

  await declared.locator("button", { hasText: "Orange" }).click();
  await declared.locator(".error", { hasText: "Dites pourquoi en une phrase." }).waitFor();
  assert.equal(await read(present), before);

  await declared.getByRole("textbox").fill("Deux formations glissent d’une semaine.");
  await declared.locator("button", { hasText: "Orange" }).click();
  await present.filter({ hasText: "Deux formations" }).waitFor();
  assert.equal(
    await read(present),
    "Orange 20 novembre 2026 Deux formations glissent d’une semaine.",
  );
  assert.equal(await read(declared.locator(".jalon-declared-history li").first()), before);
  await picture(lead.page, "declared-colour", { fullPage: true });

  await visit(lead.page, "/plugins/servlet/jalon/programs/XBP");
  const row = lead.page.locator('tr:has(.jalon-bu-code:text-is("FR"))');
  assert.match(await row.locator(".jalon-colour div").last().getAttribute("title"), /Deux formations/);
  assert.match(await read(row.locator(".jalon-colour div").last()), /Orange/);
});

test("no script of a page failed on the way", () => {
  assert.deepEqual(lead.faults, []);
});

async function standing(issue) {
  const { fields } = await rest(lead.page, `issue/${issue}?fields=status,updated,resolution`);
  return { status: fields.status.name, updated: fields.updated, resolution: fields.resolution };
}
