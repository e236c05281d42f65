import { path } from "../shared/api.js";
import { shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { percent } from "./kpis.js";

const STATES = {
  go: { glyph: "done", name: () => AJS.I18n.getText("jalon.checkpoint.outcome.go") },
  "conditional-go": { glyph: "amber", name: () => AJS.I18n.getText("jalon.checkpoint.outcome.conditional-go") },
  hold: { glyph: "stale", name: () => AJS.I18n.getText("jalon.checkpoint.outcome.hold") },
  rework: { glyph: "better", name: () => AJS.I18n.getText("jalon.checkpoint.outcome.rework") },
  stop: { glyph: "blocked", name: () => AJS.I18n.getText("jalon.checkpoint.outcome.stop") },
  asked: { glyph: "in-progress", name: () => AJS.I18n.getText("jalon.checkpoints.state.asked") },
  passed: { glyph: "done", name: () => AJS.I18n.getText("jalon.checkpoints.state.passed") },
  ahead: { glyph: "todo", name: () => AJS.I18n.getText("jalon.checkpoints.state.ahead") },
  overdue: { glyph: "warning", name: () => AJS.I18n.getText("jalon.checkpoints.state.overdue") },
};

/** Business Units by checkpoints: the word and its day in each cell, never the colour alone. */
export function matrix({ program, checkpoints, rows, bypasses }) {
  const passedBy = new Set(bypasses.filter(({ left }) => left === null).map((it) => `${it.bu} ${it.checkpoint}`));
  return h(
    "section.jalon-checkpoints-section",
    { "aria-labelledby": "jalon-checkpoints-matrix" },
    h("h2", { id: "jalon-checkpoints-matrix" }, AJS.I18n.getText("jalon.checkpoints.matrix")),
    h(
      "div.jalon-scroll",
      { tabindex: "0", role: "region", "aria-labelledby": "jalon-checkpoints-matrix" },
      h(
        "table.aui.jalon-checkpoints-matrix",
        null,
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, AJS.I18n.getText("jalon.people.unit")),
            checkpoints.map((it) => h("th", { scope: "col", title: it.ruleName }, h("b", null, it.code), " ", it.name)),
          ),
          h(
            "tr.jalon-checkpoints-yields",
            null,
            h("th", { scope: "row" }, AJS.I18n.getText("jalon.checkpoints.yield.strict")),
            checkpoints.map(({ first }) =>
              h(
                "td",
                null,
                h("span.jalon-figure", null, percent(first.strict)),
                first.decided > 0 && h("span.jalon-quiet", null, ` ${first.go}/${first.decided}`),
              ),
            ),
          ),
        ),
        h("tbody", null, rows.map((row) => line(program, row, passedBy))),
      ),
    ),
  );
}

function line(program, row, passedBy) {
  return h(
    "tr",
    { "data-bu": row.bu },
    h("th", { scope: "row" }, h("a", { href: path.bu(program.key, row.bu) }, row.name)),
    row.cells.map((it) => cell(program, row, it, passedBy.has(`${row.bu} ${it.checkpoint}`))),
  );
}

function cell(program, row, { checkpoint, state, round, date }, isPassedBy) {
  const shown = STATES[state];
  return h(
    "td",
    { "data-state": state },
    h(
      "a.jalon-checkpoints-cell",
      { href: path.report(program.key, checkpoint, row.bu) },
      glyph(shown.glyph),
      h("span", null, shown.name()),
    ),
    h(
      "span.jalon-quiet",
      null,
      [
        date && shortDate(date, program.statusDate),
        round > 1 && AJS.I18n.getText("jalon.checkpoints.round", String(round)),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    isPassedBy &&
      h("span.aui-lozenge.aui-lozenge-error.jalon-passed-by", null, AJS.I18n.getText("jalon.bypasses.page.title")),
  );
}
