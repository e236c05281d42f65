import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { pages } from "../../main/ui/docs.js";
import { texts } from "./texts.mjs";

/* Rules for the sources themselves: what is not checked here would only be seen by a user. */

const ui = new URL("../../main/ui/", import.meta.url);
const sources = readdirSync(ui, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
  .flatMap((folder) => readdirSync(new URL(`${folder.name}/`, ui)).map((file) => `${folder.name}/${file}`))
  .map((path) => ({ path, text: readFileSync(new URL(path, ui), "utf8") }));
const scripts = sources.filter(({ path }) => path.endsWith(".js"));
const english = texts("jalon.properties");

test("there is something to check", () => {
  assert.ok(scripts.length > 15 && english.size > 100);
});

test("no script makes HTML from strings", () => {
  const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\.html\(|DOMParser|eval\(/;
  assert.deepEqual(
    scripts.filter(({ text }) => forbidden.test(text)).map(({ path }) => path),
    [],
  );
});

test("what a script takes from our own modules it imports", () => {
  for (const { path, text } of scripts) {
    const said = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"/g, "");
    for (const name of ["path", "api"]) {
      const used = new RegExp(`(?<![\\w.])${name}\\.\\w+\\(`).test(said);
      const known = new RegExp(`import \\{[^}]*\\b${name}\\b|const ${name} =`).test(said);
      assert.ok(!used || known, `${path}: ${name}`);
    }
  }
});

test("no shell has a script or style of its own", () => {
  const shells = sources.filter(({ path }) => path.endsWith(".vm"));
  assert.ok(shells.length > 0);
  assert.deepEqual(
    shells.filter(({ text }) => /<script|<style|\sstyle=|\son\w+=/.test(text)).map(({ path }) => path),
    [],
  );
});

test("every text of a script exists, in the form that Jira can replace", () => {
  for (const { path, text } of scripts) {
    const calls = text.match(/AJS\.I18n\.getText/g)?.length ?? 0;
    const literal = [...text.matchAll(/AJS\.I18n\.getText\(\s*"([\w.-]+)"\s*[,)]/g)];
    assert.equal(literal.length, calls, `${path} has a call whose key is not a literal`);
    for (const [, key] of literal) {
      assert.ok(english.has(key), `${path}: no text for ${key}`);
    }
  }
});

test("a text has as many places as its calls have values", () => {
  for (const { path, text } of scripts) {
    for (const [, key, next] of text.matchAll(/AJS\.I18n\.getText\(\s*"([\w.-]+)"\s*([,)])/g)) {
      assert.equal(english.get(key).includes("{0}"), next === ",", `${path}: ${key}`);
    }
  }
});

test("French has the same texts with the same places", () => {
  const french = texts("jalon_fr.properties");
  assert.deepEqual([...french.keys()].sort(), [...english.keys()].sort());
  const places = (text) => [...new Set(text.match(/\{\d/g))].sort().join("");
  for (const [key, text] of english) {
    assert.equal(places(french.get(key)), places(text), key);
  }
});

test("no text has a straight apostrophe, which MessageFormat would swallow", () => {
  for (const file of ["jalon.properties", "jalon_fr.properties"]) {
    for (const [key, text] of texts(file)) {
      assert.ok(!text.includes("'"), `${file}: ${key}`);
    }
  }
});

test("every class of a style sheet is our own, AUI's, or Jira's", () => {
  for (const { path, text } of sources.filter((it) => it.path.endsWith(".css"))) {
    for (const [, name] of text.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/\.([a-zA-Z][\w-]*)/g)) {
      assert.match(name, /^(jalon-|aui-|select$|assistive$)/, `${path}: .${name}`);
    }
  }
});

test("a class that is styled for all pages means the same on each", () => {
  const rules = (text) => [...text.matchAll(/^\.([\w-]+) \{/gm)].map(([, name]) => name);
  const shared = new Set(rules(sources.find(({ path }) => path === "shared/style.css").text));
  assert.ok(shared.size > 20);
  for (const { path, text } of sources.filter((it) => it.path.endsWith(".css") && !it.path.startsWith("shared/"))) {
    assert.deepEqual(rules(text).filter((name) => shared.has(name)), [], path);
  }
});

test("French puts a space that does not break before : ; ? and !, and inside quotes", () => {
  for (const [key, text] of texts("jalon_fr.properties")) {
    assert.doesNotMatch(text, / [:;?!](\s|$)|«[^\u00a0]|[^\u00a0]»/, key);
  }
});

test("every page of ours has help, and the documentation has that page", () => {
  const shells = sources.filter(({ path, text }) => path.endsWith(".vm") && text.includes("jalon-page"));
  assert.ok(shells.length > 5);
  for (const { path, text } of shells) {
    const page = /data-help="([\w-]+)"/.exec(text)?.[1];
    assert.ok(page && pages.includes(page), `${path}: ${page}`);
  }
});
