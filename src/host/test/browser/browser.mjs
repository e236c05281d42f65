import { mkdirSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/*
 * A browser that visits the running host as one of its people. The address comes from JALON_ADDRESS; pictures of
 * what they see go to JALON_PICTURES.
 */
export const address = required("JALON_ADDRESS").replace(/\/$/, "");
const pictures = required("JALON_PICTURES");
mkdirSync(pictures, { recursive: true });

/* Meant for one short-lived page; a walk opens several. */
const UNWANTED = new Set(["--single-process", "--no-zygote"]);

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Opens a browser; who opens it closes it. */
export async function openBrowser() {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !UNWANTED.has(arg)),
  });
}

/** A person with a session of their own, logged in through the form; who comes again has seen the tour. */
export async function visitor(browser, name, viewport = DESKTOP, firstVisit = false) {
  const context = await browser.newContext({ viewport, locale: name === "lead-fr" ? "fr-FR" : "en-US" });
  if (!firstVisit) {
    await context.addInitScript((key) => localStorage.setItem(key, "seen"), `jalon.tour.${name}`);
  }
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${address}/login.jsp`);
  await page.fill("[name=os_username]", name);
  await page.fill("[name=os_password]", name);
  await Promise.all([page.waitForURL(/Dashboard\.jspa/), page.press("[name=os_password]", "Enter")]);
  return { page, faults, close: () => context.close() };
}

/** Goes to an address of the site and waits until its page is drawn. */
export async function visit(page, path) {
  await page.goto(address + path);
  await page.waitForLoadState("networkidle");
}

/** What Jira's REST API answers this person. */
export async function rest(page, resource) {
  const answer = await page.request.get(`${address}/rest/api/2/${resource}`);
  if (!answer.ok()) {
    throw new Error(`${resource}: ${answer.status()} ${await answer.text()}`);
  }
  return answer.json();
}

/** Changes something over REST as this person's pages do; what was answered, and with which status. */
export async function send(page, method, path, data) {
  const request = { method, headers: { "Content-Type": "application/json", Accept: "application/json" } };
  return page.evaluate(
    async ([url, init]) => {
      const answer = await fetch(url, init);
      return { status: answer.status, text: await answer.text() };
    },
    [`${address}/rest/${path}`, { ...request, body: JSON.stringify(data) }],
  );
}

export async function picture(page, name, options = {}) {
  await page.screenshot({ path: join(pictures, `${name}.png`), ...options });
}

export const pathTo = (file) => join(pictures, file);

/** The text of an element as a reader sees it: one line, plain spaces. */
export async function read(locator) {
  return (await locator.innerText()).replace(/\s+/g, " ").trim();
}

function required(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set`);
  }
  return value;
}
