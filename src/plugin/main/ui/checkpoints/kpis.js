import { h } from "../shared/dom.js";

/** First-pass yield, rolled yield and decision latency; without a decision there is no figure. */
export function kpis({ overall, rolled, latencyMedian, latencyP85, decisions }) {
  return h(
    "dl.jalon-kpis",
    null,
    kpi(
      AJS.I18n.getText("jalon.checkpoints.yield.strict"),
      percent(overall.strict),
      AJS.I18n.getText("jalon.checkpoints.yield.strict.how", String(overall.go), String(overall.decided)),
    ),
    kpi(
      AJS.I18n.getText("jalon.checkpoints.yield.lenient"),
      percent(overall.lenient),
      AJS.I18n.getText("jalon.checkpoints.yield.lenient.how", String(overall.conditional)),
    ),
    kpi(
      AJS.I18n.getText("jalon.checkpoints.yield.rolled"),
      percent(rolled),
      AJS.I18n.getText("jalon.checkpoints.yield.rolled.how"),
    ),
    kpi(
      AJS.I18n.getText("jalon.checkpoints.latency"),
      latencyMedian === null
        ? none()
        : AJS.I18n.getText("jalon.checkpoints.latency.days", number(latencyMedian), number(latencyP85)),
      AJS.I18n.getText("jalon.checkpoints.latency.how", String(decisions)),
    ),
  );
}

function kpi(name, value, how) {
  return h("div.jalon-kpi", null, h("dt", null, name), h("dd.jalon-figure", null, value), h("dd.jalon-quiet", null, how));
}

export function percent(share) {
  return share === null
    ? none()
    : new Intl.NumberFormat(document.documentElement.lang || undefined, {
        style: "percent",
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(share);
}

function number(value) {
  return new Intl.NumberFormat(document.documentElement.lang || undefined, { maximumFractionDigits: 1 }).format(value);
}

function none() {
  return AJS.I18n.getText("jalon.checkpoints.none-yet");
}
