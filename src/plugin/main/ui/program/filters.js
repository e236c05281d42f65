import { dayOf } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { isBlocked, isDecisionDue, isDeclaredBetter, isRed, isSilent } from "./attention.js";

/** The questions that narrow the matrix; each says how many rollouts answer yes. */
const QUESTIONS = {
  decision: { ask: isDecisionDue, glyph: "stale", name: () => AJS.I18n.getText("jalon.program.filter.decision") },
  red: { ask: isRed, glyph: "red", name: () => AJS.I18n.getText("jalon.program.filter.red") },
  better: {
    ask: isDeclaredBetter,
    glyph: "better",
    name: () => AJS.I18n.getText("jalon.program.filter.declared-better"),
  },
  blocked: { ask: isBlocked, glyph: "blocked", name: () => AJS.I18n.getText("jalon.program.filter.blocked") },
  silent: { ask: isSilent, glyph: "warning", name: () => AJS.I18n.getText("jalon.program.filter.silent") },
};

/** The rows that answer all chosen questions, in one wave or in all. */
export function matching(answer, choice) {
  const today = dayOfFigures(answer);
  return answer.rollouts.filter(
    (row) =>
      (choice.wave === "" || String(row.wave) === choice.wave) &&
      [...choice.questions].every((question) => QUESTIONS[question].ask(row, today)),
  );
}

/** Figures are computed as of the status date; without one, as of the day they were read. */
export function dayOfFigures(answer) {
  return answer.program.statusDate ?? dayOf(answer.asOf);
}

export function filters(answer, choice, redraw) {
  return h(
    "div.jalon-filters",
    { role: "group", "aria-label": AJS.I18n.getText("jalon.program.filter") },
    Object.entries(QUESTIONS).map(([question, it]) => chip(answer, choice, redraw, question, it)),
    waves(answer, choice, redraw),
  );
}

function chip(answer, choice, redraw, question, it) {
  const today = dayOfFigures(answer);
  const count = answer.rollouts.filter((row) => it.ask(row, today)).length;
  return h(
    "button.aui-button.jalon-chip",
    {
      type: "button",
      "aria-pressed": "false",
      onclick: (event) => {
        const chosen = !choice.questions.delete(question);
        if (chosen) {
          choice.questions.add(question);
        }
        event.currentTarget.setAttribute("aria-pressed", String(chosen));
        redraw();
      },
    },
    glyph(it.glyph),
    it.name(),
    h("span.aui-badge", null, String(count)),
  );
}

function waves(answer, choice, redraw) {
  const numbers = [...new Set(answer.rollouts.map((row) => row.wave))].sort((a, b) => a - b);
  return h(
    "label.jalon-wave-choice",
    null,
    AJS.I18n.getText("jalon.rollout.wave"),
    h(
      "select.select",
      {
        onchange: (event) => {
          choice.wave = event.currentTarget.value;
          redraw();
        },
      },
      h("option", { value: "" }, AJS.I18n.getText("jalon.program.filter.all-waves")),
      numbers.map((wave) => h("option", { value: String(wave) }, String(wave))),
    ),
  );
}
