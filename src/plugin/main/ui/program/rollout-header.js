import { path } from "../shared/api.js";
import { h } from "../shared/dom.js";
import { waveName } from "../shared/wave-name.js";

/** The row's name: the Business Unit, leading to its page, and its stage, leading to the rollout issue. */
export function rolloutHeader({ key: program, waves }, row) {
  return h(
    "th.jalon-bu",
    { scope: "row" },
    h(
      "a.jalon-bu-link",
      { href: path.bu(program, row.bu) },
      h("span.jalon-bu-code", null, row.bu),
      h("span.jalon-bu-name", null, row.name),
    ),
    h(
      row.issueKey ? "a.jalon-bu-stage" : "span.jalon-bu-stage",
      { href: row.issueKey && path.issue(row.issueKey), title: row.issueKey },
      AJS.I18n.getText(
        "jalon.rollout.wave-status",
        waveName(waves, row.wave),
        row.status ?? AJS.I18n.getText("jalon.measure.undefined"),
      ),
    ),
    unassigned(program, row),
    watched(program, row),
  );
}

/** Issues that no milestone counts, leading to their list. */
function unassigned(program, row) {
  return (
    row.unassigned > 0 &&
    h(
      "a.jalon-bu-stage",
      {
        href: `${path.bu(program, row.bu)}#unassigned`,
        title: AJS.I18n.getText("jalon.program.unassigned.what"),
      },
      AJS.I18n.getText("jalon.program.unassigned", String(row.unassigned)),
    )
  );
}

/** Open risks and conditions, and how many of them are overdue, leading to their lists. */
function watched(program, row) {
  const line = (id, { open, overdue }, name) =>
    open > 0 &&
    h(
      "a.jalon-bu-stage.jalon-watched",
      { href: `${path.bu(program, row.bu)}#${id}` },
      name(String(open)),
      overdue > 0 && [" ", h("span.jalon-overdue", null, AJS.I18n.getText("jalon.bu.overdue", String(overdue)))],
    );
  return [
    row.risks && line("risks", row.risks, (open) => AJS.I18n.getText("jalon.program.risks", open)),
    row.conditions && line("conditions", row.conditions, (open) => AJS.I18n.getText("jalon.program.conditions", open)),
  ];
}
