import { longDate, shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { index, percent, signedDays } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { undisclosed } from "../shared/undisclosed.js";
import { colourName } from "../shared/words.js";

/**
 * How the rollout stands by its figures; one that is undefined says why.
 *
 * @param costed whether the program follows cost at all
 */
export function figures(rollout, today, costed) {
  return h(
    "section.jalon-figures",
    { "aria-labelledby": "jalon-figures-title" },
    h("h2", { id: "jalon-figures-title" }, AJS.I18n.getText("jalon.bu.figures")),
    h(
      "dl",
      null,
      figure(AJS.I18n.getText("jalon.program.filter.computed"), [
        rollout.undisclosed
          ? undisclosed(rollout.undisclosed)
          : [glyph(rollout.computedColour ?? "none"), " ", colourName(rollout.computedColour)],
        rollout.declaredBetter && [" ", glyph("better"), " ", AJS.I18n.getText("jalon.measure.declared-better")],
      ]),
      figure(AJS.I18n.getText("jalon.rollout.go-live"), goLive(rollout, today)),
      known(AJS.I18n.getText("jalon.measure.ev"), rollout, "evPct", percent),
      costed && known(AJS.I18n.getText("jalon.measure.spi"), rollout, "spi", index),
      costed && known(AJS.I18n.getText("jalon.measure.cpi"), rollout, "cpi", index),
      known(AJS.I18n.getText("jalon.rollout.updated"), rollout, "updateAgeDays", (days) =>
        AJS.I18n.getText("jalon.measure.days.short", String(days)),
      ),
    ),
  );
}

function goLive({ goLiveForecast, goLiveForecastReason, goLiveBaseline, goLiveSlipDays, live }, today) {
  if (!goLiveForecast) {
    return h(
      "span.jalon-undefined",
      { title: goLiveForecastReason ?? null },
      AJS.I18n.getText("jalon.measure.undefined"),
    );
  }
  return [
    h(
      "span",
      { title: goLiveBaseline && AJS.I18n.getText("jalon.rollout.go-live.baseline", longDate(goLiveBaseline)) },
      shortDate(goLiveForecast, today),
    ),
    goLiveSlipDays ? ` ${signedDays(goLiveSlipDays)}` : null,
    live && [" ", AJS.I18n.getText("jalon.rollout.live")],
  ];
}

function known(name, rollout, field, written) {
  const value = rollout[field];
  if (rollout.undisclosed) {
    return figure(name, undisclosed(rollout.undisclosed));
  }
  return figure(
    name,
    value === null || value === undefined
      ? h("span.jalon-undefined", { title: rollout[`${field}Reason`] }, AJS.I18n.getText("jalon.measure.undefined"))
      : written(value),
  );
}

function figure(name, ...value) {
  return [h("dt", null, name), h("dd", null, value)];
}
