import { dayOf } from "../shared/dates.js";
import { QUESTIONS } from "./attention.js";

/** The rows that a choice leaves: all it asks for must hold. */
export function matching(answer, choice) {
  const today = dayOfFigures(answer);
  const words = folded(choice.text).split(/\s+/).filter(Boolean);
  return answer.rollouts.filter(
    (row) =>
      (choice.wave === "" || String(row.wave) === choice.wave) &&
      (choice.country === "" || row.country === choice.country) &&
      (choice.computed === "" || colourOf(row.computedColour) === choice.computed) &&
      (choice.declared === "" || colourOf(row.declaredColour) === choice.declared) &&
      (choice.workstream === "" || row.undisclosed || row.cells.some((cell) => cell.issues > 0)) &&
      [...choice.questions].every((question) => QUESTIONS[question](row, today)) &&
      holds(row, words),
  );
}

/** Figures are computed as of the status date; without one, as of the day they were read. */
export function dayOfFigures(answer) {
  return answer.program.statusDate ?? dayOf(answer.asOf);
}

export const colourOf = (colour) => colour ?? "none";

function holds(row, words) {
  if (words.length === 0) {
    return true;
  }
  const text = folded(
    [row.bu, row.name, row.country, row.status, row.issueKey, row.declaredSentence].filter(Boolean).join(" "),
  );
  return words.every((word) => text.includes(word));
}

/** Without case and accents: who types "osterreich" means Österreich. */
function folded(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
