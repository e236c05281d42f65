import { path } from "../shared/api.js";
import { longDate, shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { percent, signedDays } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { undisclosed } from "../shared/undisclosed.js";
import { colourName, stateName } from "../shared/words.js";
import { forecastField } from "./forecast-field.js";
import { stepLine } from "./step-line.js";

/** Every milestone: agreed, forecast (every forecast kept), reached. The forecast of an open one is moved in its row. */
export function milestones(answer, today, reread) {
  const retold = answer.milestones.some(({ forecasts }) => forecasts.length > 1);
  return h(
    "section.jalon-milestones",
    { "aria-labelledby": "jalon-milestones-title" },
    h("h2", { id: "jalon-milestones-title" }, AJS.I18n.getText("jalon.bu.milestones")),
    h(
      "div.jalon-scroller",
      null,
      h(
        "table.aui",
        null,
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, AJS.I18n.getText("jalon.bu.milestone")),
            h("th", { scope: "col" }, AJS.I18n.getText("jalon.bu.done")),
            h("th", { scope: "col" }, AJS.I18n.getText("jalon.bu.baseline")),
            h("th", { scope: "col" }, AJS.I18n.getText("jalon.bu.forecast")),
            h("th", { scope: "col" }, AJS.I18n.getText("jalon.bu.slip")),
            retold && h("th", { scope: "col" }, AJS.I18n.getText("jalon.bu.forecasts")),
          ),
        ),
        h(
          "tbody",
          null,
          answer.milestones.map((story) => line(story, answer, today, reread, retold)),
        ),
      ),
    ),
  );
}

function line(story, { program, rollout }, today, reread, retold) {
  const { milestone, cell } = story;
  return h(
    `tr.jalon-is-${cell.state}`,
    { id: milestone.code, "data-milestone": milestone.code },
    h(
      "th",
      { scope: "row" },
      h("b", null, milestone.code),
      milestone.checkpoint &&
        h(
          "a.jalon-milestone-checkpoint",
          { href: path.report(program.key, milestone.checkpoint.code, rollout.bu), title: milestone.checkpoint.name },
          milestone.checkpoint.code,
        ),
      " ",
      story.issueKey ? h("a", { href: path.issue(story.issueKey) }, milestone.name) : milestone.name,
      h("span.jalon-quiet", null, story.assignee),
    ),
    h("td", null, glyph(cell.state), " ", rollout.undisclosed ? undisclosed(rollout.undisclosed) : done(cell), h("span.assistive", null, stateName(cell.state))),
    h("td", null, shortDate(cell.baseline, today)),
    h("td", null, when(story, today, reread)),
    h(
      "td",
      null,
      cell.slipDays !== 0 && cell.slipDays !== null && signedDays(cell.slipDays),
      (cell.colour === "amber" || cell.colour === "red") && [
        " ",
        glyph(cell.colour),
        h("span.assistive", null, colourName(cell.colour)),
      ],
    ),
    retold && h("td", null, told(story.forecasts, today)),
  );
}

function done(cell) {
  return cell.percent === null
    ? h("span.jalon-undefined", { title: cell.percentReason }, AJS.I18n.getText("jalon.measure.undefined"))
    : percent(cell.percent, 0);
}

function when(story, today, reread) {
  const { cell } = story;
  if (cell.actual) {
    return [shortDate(cell.actual, today), h("span.jalon-quiet", null, AJS.I18n.getText("jalon.bu.reached"))];
  }
  if (story.mayMove && story.issueKey) {
    return forecastField(story, reread);
  }
  return cell.forecast ? shortDate(cell.forecast, today) : AJS.I18n.getText("jalon.bu.no-forecast");
}

/** The line shows how often and how far; the list says it in words. */
function told(forecasts, today) {
  if (forecasts.length < 2) {
    return null;
  }
  return h(
    "details.jalon-told",
    null,
    h("summary", null, stepLine(forecasts), AJS.I18n.getText("jalon.bu.forecasts.many", String(forecasts.length))),
    h(
      "ol",
      null,
      forecasts.map(({ recordedOn, date }) =>
        h(
          "li",
          null,
          date
            ? AJS.I18n.getText("jalon.bu.forecasts.one", shortDate(recordedOn, today), longDate(date))
            : AJS.I18n.getText("jalon.bu.forecasts.withdrawn", shortDate(recordedOn, today)),
        ),
      ),
    ),
  );
}
