import { api, path } from "../shared/api.js";
import { dayOf } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message } from "../shared/states.js";
import { cycles } from "./cycles.js";
import { table } from "./table.js";

/** Who waits for whom: what is needed by when, against when it comes. */
programPage("dependencies", (place, { program }) =>
  load(place, () => api.dependencies(program), (answer) => page(program, answer)),
);

function page(program, answer) {
  const { dependencies, withheld, complete } = answer;
  const today = answer.program.statusDate ?? dayOf(answer.asOf);
  return [
    heading(answer, AJS.I18n.getText("jalon.dependencies.page.title")),
    h(
      "p",
      null,
      AJS.I18n.getText("jalon.dependencies.what-for"),
      " ",
      h("a", { href: path.timeline(program) }, AJS.I18n.getText("jalon.dependencies.drawn")),
    ),
    cycles(answer.cycles),
    dependencies.length > 0
      ? table(program, dependencies, today)
      : withheld === 0 && message("info", AJS.I18n.getText("jalon.dependencies.none")),
    withheld > 0 && h("p.jalon-withheld", null, AJS.I18n.getText("jalon.timeline.waits.withheld", String(withheld))),
    !complete && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.timeline.waits.incomplete")),
  ];
}
