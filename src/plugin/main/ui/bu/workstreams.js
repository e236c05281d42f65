import { h } from "../shared/dom.js";
import { percent } from "../shared/figures.js";

/** Done and all issues of each workstream, the bar by weight. */
export function workstreams(lines) {
  if (lines.every(({ issues }) => !issues)) {
    return null;
  }
  return h(
    "section.jalon-workstreams",
    { "aria-labelledby": "jalon-workstreams-title" },
    h("h2", { id: "jalon-workstreams-title" }, AJS.I18n.getText("jalon.bu.workstreams")),
    h(
      "ul",
      null,
      lines.map((line) =>
        h(
          "li",
          null,
          h("span", null, line.name),
          h("span.jalon-figure", null, AJS.I18n.getText("jalon.bu.of", String(line.issuesDone), String(line.issues))),
          h("progress", { max: 100, value: line.percent ?? 0, "aria-label": line.name, title: said(line) }),
        ),
      ),
    ),
  );
}

function said({ percent: done, percentReason }) {
  return done === null ? percentReason : percent(done);
}
