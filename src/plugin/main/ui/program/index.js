import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message } from "../shared/states.js";
import { colourName, stateName } from "../shared/words.js";
import { filters, matching } from "./filters.js";
import { issuesPanel } from "./issues-panel.js";
import { matrix } from "./matrix.js";
import { inOrder } from "./order.js";
import { totals } from "./totals.js";

/** The program page: every Business Unit against every milestone, and what needs someone today. */
programPage("program", (place, { program }) => load(place, () => api.matrix(program), page));

function page(answer) {
  if (answer.rollouts.length === 0) {
    return [
      heading(answer),
      message(
        "info",
        AJS.I18n.getText("jalon.program.empty"),
        h("p", null, AJS.I18n.getText("jalon.program.empty.next")),
      ),
    ];
  }
  const panel = issuesPanel(answer.program.key);
  const place = h("div.jalon-matrix-place");
  const choice = { wave: "", questions: new Set(), order: "bu" };
  const redraw = () => {
    const rows = inOrder(matching(answer, choice), choice.order);
    show(place, matrix(answer, rows, choice, redraw, panel.open));
  };
  redraw();
  return [
    heading(answer),
    totals(answer.totals),
    filters(answer, choice, redraw),
    place,
    legend(),
    panel.element,
  ];
}

function legend() {
  return h(
    "p.jalon-legend",
    null,
    ["done", "in-progress", "todo"].map((state) => h("span", null, glyph(state), stateName(state))),
    ["green", "amber", "red"].map((colour) => h("span", null, glyph(colour), colourName(colour))),
    h("span", null, glyph("blocked"), AJS.I18n.getText("jalon.program.legend.blocked")),
    h("span", null, glyph("better"), AJS.I18n.getText("jalon.measure.declared-better")),
    h("span", null, AJS.I18n.getText("jalon.program.legend.dates")),
    h("span", null, AJS.I18n.getText("jalon.program.legend.keys")),
  );
}
