import { h } from "../shared/dom.js";
import { proposalCell, requirementCell, saidCell, stateCell } from "./cells.js";

/** The requirements, a row each. Arrow keys go up and down through what can be chosen. */
export function requirements(answer, chosen, actions) {
  const table = h(
    "table.aui.jalon-requirements",
    { "aria-label": AJS.I18n.getText("jalon.assessments.table", answer.version) },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        answer.rights.excepts && h("th", { scope: "col" }, all(chosen)),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.assessments.requirement")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.assessments.workstream")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.assessments.state")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.assessments.proposal")),
        h("th", { scope: "col" }, AJS.I18n.getText("jalon.assessments.age")),
      ),
    ),
    h(
      "tbody",
      null,
      answer.requirements.map((it) => row(answer, it, chosen, actions)),
    ),
  );
  table.addEventListener("keydown", walk);
  return [
    h("div.jalon-scroller", null, table),
    answer.rights.excepts && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.assessments.keys")),
  ];
}

function row(answer, it, chosen, actions) {
  const today = answer.program.statusDate;
  return h(
    "tr",
    { "data-requirement": it.requirement },
    answer.rights.excepts &&
      h(
        "td",
        null,
        h("input.jalon-choose", {
          type: "checkbox",
          value: it.requirement,
          "aria-label": AJS.I18n.getText("jalon.assessments.select", it.requirement),
          onchange: (event) => chosen.set(it.requirement, event.target.checked),
        }),
      ),
    requirementCell(it, answer.rights, actions),
    h("td", null, it.workstreamName),
    stateCell(it, today),
    proposalCell(it),
    saidCell(it, today),
  );
}

function all(chosen) {
  return h("input", {
    type: "checkbox",
    "aria-label": AJS.I18n.getText("jalon.assessments.select.all"),
    onchange: (event) =>
      event.target
        .closest("table")
        .querySelectorAll(".jalon-choose")
        .forEach((box) => {
          box.checked = event.target.checked;
          chosen.set(box.value, box.checked);
        }),
  });
}

function walk(event) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || !event.target.matches("input[type=checkbox]")) {
    return;
  }
  const boxes = [...event.currentTarget.querySelectorAll("input[type=checkbox]")];
  event.preventDefault();
  boxes[boxes.indexOf(event.target) + step]?.focus();
}
