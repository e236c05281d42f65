import { api } from "../shared/api.js";
import { h } from "../shared/dom.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { changes } from "./changes.js";
import { criteria } from "./criteria.js";
import { decision } from "./decision.js";
import { foot, toolbar } from "./frame.js";
import { standing } from "./standing.js";

/** The checkpoint report: one sheet on which a manager decides in a minute. */
programPage("report", (place, { program, checkpoint, bu }) =>
  load(place, () => api.report(program, checkpoint, bu), sheet),
);

function sheet(report) {
  document.title = AJS.I18n.getText("jalon.report.title", report.checkpoint.name, report.buName);
  return [
    toolbar(report),
    h(
      "article.jalon-sheet",
      { "aria-label": document.title },
      decision(report),
      standing(report),
      criteria(report),
      changes(report),
      foot(report),
    ),
  ];
}
