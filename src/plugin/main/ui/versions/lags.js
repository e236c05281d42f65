import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { conformityBar } from "../shared/conformity.js";
import { whole } from "../shared/figures.js";
import { lagName } from "./lag-name.js";

/** How many Business Units are how far behind, who is too late, and the conformity of all. */
export function lags(answer) {
  const current = answer.versions.find((version) => version.state === "current");
  const late = answer.rollouts.filter((rollout) => rollout.tooLate);
  return h(
    "ul.jalon-lags",
    null,
    answer.lags.map(({ lag, units }) =>
      h(
        `li.jalon-lag.jalon-lag-${Math.min(lag, 2)}`,
        { "data-lag": String(lag) },
        h("b", null, glyph(["green", "amber", "red"][Math.min(lag, 2)]), AJS.I18n.getText("jalon.versions.lag.units", whole(units))),
        h("span", null, lagName(lag)),
        lag > 0 &&
          h(
            "span.jalon-quiet",
            null,
            AJS.I18n.getText("jalon.versions.lag.days", whole(answer.daysSinceCurrent), current.version),
          ),
      ),
    ),
    late.length > 0 &&
      h(
        "li.jalon-lag.jalon-lag-late",
        null,
        h("b", null, glyph("warning"), late.map((rollout) => rollout.bu).join(", ")),
        h("span", null, AJS.I18n.getText("jalon.versions.too-late.count")),
      ),
    h(
      "li.jalon-lag.jalon-lag-conformity",
      null,
      h("span", null, AJS.I18n.getText("jalon.versions.conformity.all")),
      conformityBar(answer.all),
    ),
  );
}
