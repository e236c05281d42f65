import { api } from "../shared/api.js";
import { asOf } from "../shared/as-of.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { message } from "../shared/states.js";
import { colourName, stateName } from "../shared/words.js";
import { choiceOf, possible, searchOf } from "./choice.js";
import { filters } from "./filters.js";
import { grouped } from "./groups.js";
import { issuesPanel } from "./issues-panel.js";
import { kept } from "./kept.js";
import { matching } from "./matching.js";
import { matrix } from "./matrix.js";
import { inOrder } from "./order.js";
import { savedViews } from "./saved-views.js";
import { totals } from "./totals.js";

/**
 * Draws what the address says, and follows it: what the reader chooses is written into the address, and the browser's
 * way back is taken. Another workstream is another request, since its counts are; everything else is at hand.
 */
export function overview(place, program) {
  let drawn = null;
  const draw = (answer) => {
    drawn = page(answer, choose);
    drawn.show(possible(choiceOf(location.search), answer));
    return drawn.elements;
  };
  const read = () => {
    const { workstream, asOf } = choiceOf(location.search);
    return load(place, () => api.matrix(program, workstream, asOf), draw);
  };
  const follow = () => {
    const choice = choiceOf(location.search);
    const shown = drawn?.answer;
    if (!shown || choice.workstream !== (shown.workstream ?? "") || choice.asOf !== (shown.past?.day ?? "")) {
      return read();
    }
    return drawn.show(possible(choice, drawn.answer));
  };
  const choose = async (choice, changed) => {
    const address = location.pathname + searchOf(choice);
    // typing is one step back, not one a letter
    const typed = "text" in changed && choiceOf(location.search).text !== "";
    history[typed ? "replaceState" : "pushState"](null, "", address);
    await follow();
    if ("workstream" in changed) {
      place.querySelector('[data-choice="workstream"]')?.focus();
    }
  };
  window.addEventListener("popstate", follow);
  read();
}

function page(answer, choose) {
  if (answer.rollouts.length === 0) {
    return { answer, elements: [heading(answer), noRollouts()], show: () => {} };
  }
  let present = null;
  const change = (changed) => choose({ ...present, ...changed }, changed);
  const panel = issuesPanel(answer.program.key);
  const saved = savedViews(answer.program.key);
  const shown = h("p.jalon-shown", { role: "status" });
  const bar = filters(answer, change, saved.button, shown);
  const table = matrix(answer, change, panel.open);
  const show = (choice) => {
    present = choice;
    bar.show(choice);
    const rows = inOrder(matching(answer, choice), choice.order, choice.reversed);
    table.draw(grouped(rows, choice.group, answer.program.waves), choice);
    shown.textContent = AJS.I18n.getText(
      "jalon.program.filter.shown",
      String(rows.length),
      String(answer.rollouts.length),
    );
  };
  return {
    answer,
    elements: [
      heading(answer),
      asOf(
        { past: answer.past, statusDate: answer.program.statusDate },
        (day) => api.matrix(answer.program.key, "", day),
        (day) => change({ asOf: day }),
      ),
      answer.past ? [] : kept(answer.kept),
      totals(answer.totals, answer.costFollowed),
      bar.element,
      answer.workstream && narrowed(answer),
      table.element,
      legend(),
      panel.element,
      saved.element,
    ],
    show,
  };
}

function noRollouts() {
  return message(
    "info",
    AJS.I18n.getText("jalon.program.empty"),
    h("p", null, AJS.I18n.getText("jalon.program.empty.next")),
  );
}

/** What a percentage means while one workstream is chosen. */
function narrowed({ workstreams, workstream }) {
  const { name } = workstreams.find(({ code }) => code === workstream);
  return h("p.jalon-narrowed", { role: "status" }, AJS.I18n.getText("jalon.program.filter.workstream.only", name));
}

function legend() {
  return h(
    "p.jalon-legend",
    null,
    ["done", "in-progress", "todo"].map((state) => h("span", null, glyph(state), stateName(state))),
    ["green", "amber", "red"].map((colour) => h("span", null, glyph(colour), colourName(colour))),
    h("span", null, glyph("blocked"), AJS.I18n.getText("jalon.program.legend.blocked")),
    h("span", null, glyph("by-hand"), AJS.I18n.getText("jalon.byhand.mark")),
    h("span", null, glyph("better"), AJS.I18n.getText("jalon.measure.declared-better")),
    h("span", null, AJS.I18n.getText("jalon.program.legend.dates")),
    h("span", null, AJS.I18n.getText("jalon.program.legend.keys")),
  );
}
