import { h, show } from "../shared/dom.js";
import { buttons } from "./buttons.js";
import { pasteArea } from "./paste-area.js";
import { projectList } from "./project-list.js";
import { unitTable } from "./unit-table.js";
import { wrongUnits } from "./units.js";

/** Who takes part: projects of this Jira, or a table somebody has already. */
export function unitsStep(wizard) {
  const { draft, keep, go } = wizard;
  const chosen = h("div", { "aria-live": "polite" });
  const problem = h("div", { role: "alert" });
  const drawChosen = () => {
    keep();
    show(chosen, unitTable(wizard, changed));
  };
  const list = projectList(wizard, drawChosen);
  const changed = () => {
    list.refresh();
    drawChosen();
  };
  drawChosen();
  return [
    h("p", null, AJS.I18n.getText("jalon.setup.units.intro")),
    list.element,
    pasteArea(wizard, changed),
    chosen,
    problem,
    buttons(wizard, {
      next: () => {
        const wrong =
          draft.units.length === 0 ? [AJS.I18n.getText("jalon.setup.units.none")] : wrongUnits(draft.units);
        show(problem, wrong.map((sentence) => h("p.error", null, sentence)));
        if (wrong.length === 0) {
          go(3);
        }
      },
    }),
  ];
}
