import { path } from "../shared/api.js";
import { conformityBar, versionStateName } from "../shared/conformity.js";
import { shortDate } from "../shared/dates.js";
import { h, spoken } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { lagName } from "./lag-name.js";
import { shownVersions } from "./shown.js";

/** A row for each Business Unit, a column for each version that anybody is on or heads for. */
export function mapTable(answer, actions) {
  const shown = shownVersions(answer);
  const today = answer.program.statusDate;
  return h(
    "div.jalon-scroller",
    null,
    h(
      "table.aui.jalon-map",
      { "aria-label": AJS.I18n.getText("jalon.versions.table") },
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.rollout.business-unit")),
          shown.map((version) =>
            h(
              `th.jalon-map-version.jalon-map-${version.state}`,
              { scope: "col" },
              version.version,
              h("span.jalon-quiet", null, versionStateName(version.state)),
            ),
          ),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.lag")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.go-live")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.conformity")),
          answer.mayChange && h("td"),
        ),
      ),
      h(
        "tbody",
        null,
        answer.rollouts.map((rollout) => line(answer, rollout, shown, today, actions)),
      ),
    ),
  );
}

function line(answer, rollout, shown, today, actions) {
  return h(
    "tr",
    { "data-bu": rollout.bu },
    h("th", { scope: "row" }, h("b", null, rollout.bu), " ", rollout.name),
    shown.map((version) => versionCell(rollout, version, shown)),
    h("td.jalon-map-lag", null, rollout.lag === null ? AJS.I18n.getText("jalon.versions.none") : lag(rollout.lag)),
    h("td", null, goLive(rollout, today)),
    h(
      "td",
      null,
      h(
        "a.jalon-conformity-link",
        {
          href: path.assessments(answer.program.key, rollout.bu),
          title: AJS.I18n.getText("jalon.versions.assessments", rollout.name),
        },
        conformityBar(rollout.conformity),
      ),
    ),
    answer.mayChange && h("td", null, rollout.movedFrom && undo(rollout, actions)),
  );
}

function versionCell(rollout, { version }, shown) {
  const at = (name) => shown.findIndex((it) => it.version === name);
  const here = at(version);
  const isLive = rollout.live === version;
  const isTarget = rollout.target === version;
  const from = rollout.live === null ? at(rollout.target) : at(rollout.live);
  return h(
    `td.jalon-map-cell${way(here, from, at(rollout.target))}`,
    null,
    isLive && [h("span.jalon-map-live", null, glyph("done")), spoken(AJS.I18n.getText("jalon.versions.on"))],
    isTarget &&
      !isLive && [h("span.jalon-map-target", null, glyph("todo")), spoken(AJS.I18n.getText("jalon.versions.target"))],
    isLive && isTarget && spoken(AJS.I18n.getText("jalon.versions.target")),
  );
}

/** The line from the live version to the one the rollout heads for starts and ends in the middle of a cell. */
function way(here, from, to) {
  if (from >= to || here < from || here > to) {
    return "";
  }
  if (here === from) {
    return ".jalon-map-way-from";
  }
  return here === to ? ".jalon-map-way-to" : ".jalon-map-way";
}

function lag(versions) {
  return h("span", { title: lagName(versions) }, glyph(["green", "amber", "red"][Math.min(versions, 2)]), " ", String(versions));
}

function goLive(rollout, today) {
  if (rollout.goLive === null) {
    return "\u2013";
  }
  const day = shortDate(rollout.goLive, today);
  return [
    h(
      "span",
      null,
      rollout.isLive
        ? AJS.I18n.getText("jalon.versions.reached", day)
        : AJS.I18n.getText("jalon.versions.expected", day),
    ),
    rollout.tooLate
      ? h(
          "span.jalon-too-late",
          null,
          glyph("warning"),
          AJS.I18n.getText("jalon.versions.too-late", rollout.live, shortDate(rollout.liveEnds, today)),
        )
      : rollout.liveEnds &&
        h(
          "span.jalon-quiet",
          null,
          rollout.live,
          " ",
          AJS.I18n.getText("jalon.versions.ends-on", shortDate(rollout.liveEnds, today)),
        ),
  ];
}

function undo(rollout, actions) {
  return h(
    "button.aui-button.aui-button-link",
    {
      type: "button",
      title: AJS.I18n.getText("jalon.versions.undo.title", rollout.movedFrom),
      onclick: () => actions.undo(rollout.bu),
    },
    AJS.I18n.getText("jalon.versions.undo"),
  );
}
