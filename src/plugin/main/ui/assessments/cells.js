import { cantMeetButton } from "../shared/cant-meet.js";
import { ASSESSMENT_GLYPHS, assessmentStateName } from "../shared/conformity.js";
import { shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { ofRequirement } from "../shared/exceptable.js";
import { exceptionLine } from "../shared/exception-line.js";
import { glyph } from "../shared/glyph.js";
import { ago } from "./age.js";

/** What is asked, and what the Business Unit says it can't meet of it. */
export function requirementCell(it, rights, actions) {
  return h(
    "td.jalon-requirement",
    null,
    h("b", null, it.requirement),
    " ",
    it.text,
    h(
      "span.jalon-marks",
      null,
      it.kind === "advisory" && h("span.aui-lozenge.aui-lozenge-subtle", null, AJS.I18n.getText("jalon.assessments.advisory")),
      it.legal &&
        h(
          "span.aui-lozenge.aui-lozenge-moved",
          { title: AJS.I18n.getText("jalon.assessments.legal.title") },
          AJS.I18n.getText("jalon.assessments.legal"),
        ),
      it.adaptable && h("span.aui-lozenge.aui-lozenge-subtle", null, AJS.I18n.getText("jalon.assessments.adaptable")),
    ),
    it.exceptions.map((exception) =>
      exceptionLine(exception, rights, (step, sent) => actions.step(exception.number, step, sent)),
    ),
    it.state !== "conform" && cantMeetButton(ofRequirement(it), rights, actions.except),
  );
}

export function stateCell(it, today) {
  return h(
    `td.jalon-state.jalon-state-${it.state}`,
    null,
    named(it.state),
    it.state === "waived" &&
      h("span.jalon-quiet", null, AJS.I18n.getText("jalon.assessments.until", shortDate(it.holding.until, today))),
    it.waiverEnded &&
      h(
        "span.jalon-waiver-ended",
        null,
        AJS.I18n.getText("jalon.assessments.waiver-ended", shortDate(it.holding.until, today)),
      ),
  );
}

function named(state) {
  return h("span.jalon-state-name", null, glyph(ASSESSMENT_GLYPHS[state]), h("span", null, assessmentStateName(state)));
}

export function proposalCell({ proposal }) {
  if (proposal === null) {
    return h("td", null, "\u2013");
  }
  return h(
    `td.jalon-proposal.jalon-state-${proposal.state}`,
    null,
    named(proposal.state),
    proposal.issues > 0 &&
      h(
        "span.jalon-quiet",
        null,
        AJS.I18n.getText("jalon.assessments.issues-done", String(proposal.done), String(proposal.issues)),
      ),
    proposal.criteria > 0 &&
      h(
        "span.jalon-quiet",
        null,
        AJS.I18n.getText("jalon.assessments.evidence-there", String(proposal.met), String(proposal.criteria)),
      ),
  );
}

export function saidCell(it, today) {
  return h(
    "td.jalon-last",
    null,
    it.holding ? said(it.holding) : "\u2013",
    it.earlier.length > 0 &&
      h(
        "details",
        null,
        h(
          "summary",
          { "aria-label": AJS.I18n.getText("jalon.assessments.earlier.of", it.requirement) },
          AJS.I18n.getText("jalon.assessments.earlier"),
        ),
        h(
          "ol",
          null,
          it.earlier.map((earlier) =>
            h(
              "li",
              null,
              `${shortDate(earlier.day, today)}, ${earlier.version}: ${assessmentStateName(earlier.state)}`,
              by(earlier),
              note(earlier),
            ),
          ),
        ),
      ),
  );
}

function said(last) {
  return [h("span", null, ago(last.ageDays)), by(last), note(last)];
}

function by(said) {
  return h("span.jalon-quiet", null, said.by ?? AJS.I18n.getText("jalon.assessments.by.file"));
}

function note(said) {
  return said.note !== "" && h("span.jalon-note", null, said.note);
}
