import { h, svg } from "./dom.js";
import { percent } from "./figures.js";

/* How far requirements are met, and the names and signs of the states: shared by the pages about versions. */

const ASSESSMENT_STATES = {
  conform: () => AJS.I18n.getText("jalon.assessments.state.conform"),
  "partly-conform": () => AJS.I18n.getText("jalon.assessments.state.partly-conform"),
  "not-conform": () => AJS.I18n.getText("jalon.assessments.state.not-conform"),
  waived: () => AJS.I18n.getText("jalon.assessments.state.waived"),
  "not-applicable": () => AJS.I18n.getText("jalon.assessments.state.not-applicable"),
  "not-assessed": () => AJS.I18n.getText("jalon.assessments.state.not-assessed"),
};

const VERSION_STATES = {
  draft: () => AJS.I18n.getText("jalon.standard.state.draft"),
  current: () => AJS.I18n.getText("jalon.standard.state.current"),
  contained: () => AJS.I18n.getText("jalon.standard.state.contained"),
  sunset: () => AJS.I18n.getText("jalon.standard.state.sunset"),
  retired: () => AJS.I18n.getText("jalon.standard.state.retired"),
};

const LOZENGES = { current: "success", sunset: "moved", contained: "current", retired: "default", draft: "inprogress" };

/** What one says oneself; that something is waived somebody else approves. */
export const ASSESSABLE = Object.keys(ASSESSMENT_STATES).filter((state) => state !== "waived");
export const assessmentStateName = (state) => ASSESSMENT_STATES[state]?.() ?? state;
export const versionStateName = (state) => VERSION_STATES[state]?.() ?? state;

/** Every state has a shape of its own. */
export const ASSESSMENT_GLYPHS = {
  conform: "done",
  "partly-conform": "in-progress",
  "not-conform": "unmet",
  waived: "stale",
  "not-applicable": "none",
  "not-assessed": "todo",
};

export function versionLozenge(state) {
  return h(`span.aui-lozenge.aui-lozenge-${LOZENGES[state] ?? "default"}`, null, versionStateName(state));
}

/** The percentage, the count, and a bar of what is conform, waived, not met and not assessed. */
export function conformityBar(conformity) {
  if (conformity.percent === null) {
    return h("span.jalon-undefined", { title: conformity.percentReason }, "n/a");
  }
  const left = [
    conformity.waived > 0 && AJS.I18n.getText("jalon.versions.waived", String(conformity.waived)),
    conformity.notOrPartly > 0 && AJS.I18n.getText("jalon.versions.not-met", String(conformity.notOrPartly)),
    conformity.notAssessed > 0 &&
      AJS.I18n.getText("jalon.versions.not-assessed", String(conformity.notAssessed)),
  ].filter(Boolean);
  return h(
    "div.jalon-conformity",
    null,
    h(
      "span.jalon-conformity-line",
      null,
      h("b", null, percent(conformity.percent)),
      h(
        "span.jalon-quiet",
        null,
        AJS.I18n.getText("jalon.versions.conformity.of", String(conformity.conform), String(conformity.applicable)),
      ),
    ),
    bar(conformity),
    left.length > 0 && h("span.jalon-quiet", null, left.join(" \u00b7 ")),
  );
}

function bar({ applicable, conform, waived, notOrPartly }) {
  const parts = [
    ["conform", conform],
    ["waived", waived],
    ["unmet", notOrPartly],
  ];
  let x = 0;
  return svg(
    "svg.jalon-bar",
    { viewBox: `0 0 ${applicable} 1`, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    parts.map(([name, count]) => {
      const part = svg(`rect.jalon-bar-${name}`, { x, y: 0, width: count, height: 1 });
      x += count;
      return part;
    }),
  );
}
