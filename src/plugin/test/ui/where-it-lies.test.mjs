import assert from "node:assert/strict";
import test from "node:test";
import { whereItLies } from "../../main/ui/shared/where-it-lies.js";

const fileAt = (id, name) => `/secure/attachment/${id}/${name}`;

test("a file of Jira and a page of the web can be opened, by the name people know them by", () => {
  assert.deepEqual(whereItLies("attachment 10300 e2e report.pdf", fileAt), {
    name: "e2e report.pdf",
    href: "/secure/attachment/10300/e2e report.pdf",
  });
  assert.equal(whereItLies("https://wiki/x?y=1", fileAt).href, "https://wiki/x?y=1");
});

test("what is no address is only said, whatever it looks like", () => {
  for (const text of ["mail log of June", "javascript:alert(1)", "see https://wiki", "data:text/html,x", "attachment"]) {
    assert.deepEqual(whereItLies(text, fileAt), { name: text, href: null });
  }
});
