import { path } from "../shared/api.js";
import { longDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { exceptionLine, exceptionState } from "../shared/exception-line.js";

/** Every exception of the program, the oldest first; whoever approves does it here. */
export function exceptions({ program, exceptions: lines, waived, isPmo }, step) {
  const rights = { excepts: false, explains: false, approves: isPmo };
  return h(
    "section.jalon-checkpoints-section",
    { "aria-labelledby": "jalon-checkpoints-exceptions" },
    h("h2", { id: "jalon-checkpoints-exceptions" }, AJS.I18n.getText("jalon.checkpoints.exceptions")),
    lines.length + waived.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.checkpoints.exceptions.none"))
      : h(
          "table.aui.jalon-checkpoints-exceptions",
          null,
          h(
            "thead",
            null,
            h(
              "tr",
              null,
              [
                AJS.I18n.getText("jalon.people.unit"),
                AJS.I18n.getText("jalon.checkpoints.exception.about"),
                AJS.I18n.getText("jalon.checkpoints.exception.age"),
                AJS.I18n.getText("jalon.checkpoints.exception.left"),
                AJS.I18n.getText("jalon.checkpoints.exception"),
              ].map((head) => h("th", { scope: "col" }, head)),
            ),
          ),
          h(
            "tbody",
            null,
            lines.map((it) => line(program, it, rights, step)),
            waived.map((it) => requirement(program, it)),
          ),
        ),
  );
}

function line(program, { bu, buName, ageDays, exception }, rights, step) {
  return h(
    "tr",
    { "data-bu": bu },
    h("th", { scope: "row" }, h("a", { href: path.bu(program.key, bu) }, buName)),
    h("td", null, exception.subject),
    h("td.jalon-number", null, AJS.I18n.getText("jalon.checkpoints.days", String(ageDays))),
    h(
      "td.jalon-number",
      null,
      ["in-force", "expired"].includes(exception.state) &&
        AJS.I18n.getText("jalon.checkpoints.days", String(exception.daysLeft)),
    ),
    h("td", null, exceptionLine(exception, rights, (kind, sent) => step(bu, exception.number, kind, sent))),
  );
}

/** A waived requirement; its day belongs to its assessment, where it is prolonged as well. */
function requirement(program, { bu, buName, requirement: code, text, until, daysLeft, ageDays }) {
  return h(
    "tr",
    { "data-bu": bu, "data-requirement": code },
    h("th", { scope: "row" }, h("a", { href: path.assessments(program.key, bu) }, buName)),
    h("td", null, code),
    h("td.jalon-number", null, AJS.I18n.getText("jalon.checkpoints.days", String(ageDays))),
    h("td.jalon-number", null, AJS.I18n.getText("jalon.checkpoints.days", String(daysLeft))),
    h(
      "td",
      null,
      h(
        "div.jalon-exception-head",
        null,
        exceptionState(daysLeft < 0 ? "expired" : "in-force"),
        h("span.jalon-quiet", null, AJS.I18n.getText("jalon.exception.until", longDate(until))),
      ),
      text,
    ),
  );
}
