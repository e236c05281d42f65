import { path } from "../shared/api.js";
import { longDate, moment } from "../shared/dates.js";
import { h, spoken } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { heading } from "../shared/heading.js";
import { waveName } from "../shared/wave-name.js";
import { period } from "./period.js";

const SENSES = {
  worse: { mark: "warning", word: () => AJS.I18n.getText("jalon.changes.worse") },
  better: { mark: "done", word: () => AJS.I18n.getText("jalon.changes.better") },
  neither: { mark: "todo", word: () => AJS.I18n.getText("jalon.changes.neither") },
};

/** The page: the period and how to choose another, then what changed, one block a Business Unit. */
export function drawing(answer, choose) {
  return [
    heading(answer, title(answer)),
    period(answer, choose),
    base(answer.base),
    answer.businessUnits.length === 0 ? nothing(answer) : units(answer),
  ];
}

function title({ since, until, program }) {
  return until === program.statusDate
    ? AJS.I18n.getText("jalon.changes.since.title", longDate(since))
    : AJS.I18n.getText("jalon.changes.until.title", longDate(since), longDate(until));
}

/** What the present is compared with, and what that day does not know. */
function base({ day, takenAt, origin }) {
  const known = {
    "cut-late": () => AJS.I18n.getText("jalon.changes.base.cut-late", moment(takenAt)),
    reconstructed: () => AJS.I18n.getText("jalon.changes.base.reconstructed"),
  };
  return h(
    "p.jalon-quiet.jalon-changes-base",
    null,
    `${AJS.I18n.getText("jalon.changes.base", longDate(day))}. `,
    known[origin]?.(),
  );
}

function nothing({ since }) {
  return h(
    "div.jalon-none",
    { role: "status" },
    h("p", null, AJS.I18n.getText("jalon.changes.none", longDate(since))),
    h("p", null, AJS.I18n.getText("jalon.changes.none.next")),
  );
}

function units({ program, businessUnits: list }) {
  const number = list.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    h(
      "p.jalon-changes-summary",
      { role: "status" },
      AJS.I18n.getText("jalon.changes.summary", String(number), String(list.length)),
    ),
    h("div.jalon-changes", null, list.map((it) => unit(program.waves, it))),
  ];
}

function unit(waves, { bu, name, wave, issueKey, changes }) {
  const face = [h("span.jalon-changes-code", null, bu), " ", name];
  return h(
    "section.jalon-changes-unit",
    { "data-bu": bu },
    h(
      "h2",
      null,
      issueKey ? h("a", { href: path.issue(issueKey) }, face) : face,
      h("span.jalon-quiet", null, waveName(waves, wave)),
    ),
    h(
      "ul",
      null,
      changes.map(({ kind, sense, text }) =>
        h(
          `li.jalon-changes-${sense}`,
          { "data-kind": kind },
          glyph(SENSES[sense].mark),
          h("span", null, spoken(`${SENSES[sense].word()}: `), text),
        ),
      ),
    ),
  );
}
