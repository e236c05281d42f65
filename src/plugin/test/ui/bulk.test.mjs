import assert from "node:assert/strict";
import test from "node:test";
import { queryOf, serving } from "../../main/ui/bulk/query.js";

test("a query is taken without its order, even from the address of Jira's search", () => {
  assert.equal(queryOf(" project = FR ORDER BY rank "), "project = FR");
  assert.equal(queryOf('summary ~ "order by phone" order  by key desc'), 'summary ~ "order by phone"');
  assert.equal(queryOf('summary ~ "order by phone"'), 'summary ~ "order by phone"');
  assert.equal(queryOf("https://jira.example/issues/?jql=project%20%3D%20FR%20ORDER%20BY%20key"), "project = FR");
  assert.equal(queryOf("https://jira.example/issues/?filter=10200"), "filter = 10200");
  assert.equal(queryOf("https://jira.example/issues/?filter=-4"), "");
  assert.equal(queryOf("https://jira.example/browse/FR-1"), "");
});

test("what serves the program already is asked of the same query", () => {
  assert.equal(serving("a = 1 OR b = 2", "XBP", "FR"), '(a = 1 OR b = 2) AND issue in rolloutIssues("XBP", "FR")');
  assert.equal(serving("a = 1", "XBP", ""), '(a = 1) AND issue in rolloutIssues("XBP")');
});
