import { path } from "../shared/api.js";
import { versionLozenge } from "../shared/conformity.js";
import { shortDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { whole } from "../shared/figures.js";

/** The versions of the Standard, newest first, and what may be done with each. */
export function lifeTable(answer, actions) {
  const today = answer.program.statusDate;
  return [
    h("h2.jalon-life-title", null, AJS.I18n.getText("jalon.versions.list")),
    h("div.jalon-scroller", null, h(
      "table.aui.jalon-life",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.version")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.state")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.published")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.ends")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.live")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.versions.note")),
          h("td"),
        ),
      ),
      h(
        "tbody",
        null,
        answer.versions.toReversed().map((version) => line(answer, version, today, actions)),
      ),
    )),
  ];
}

function line(answer, version, today, actions) {
  const published = shortDate(version.published, today);
  return h(
    "tr",
    { "data-version": version.version },
    h("th", { scope: "row" }, version.version),
    h("td", null, versionLozenge(version.state)),
    h("td", null, version.state === "draft" ? AJS.I18n.getText("jalon.versions.planned", published) : published),
    h("td", null, version.ends ? shortDate(version.ends, today) : "\u2013"),
    h("td", null, whole(version.live)),
    h("td.jalon-life-note", null, version.note),
    h("td.jalon-life-actions", null, more(answer, version), answer.mayChange && change(version, today, actions)),
  );
}

function more(answer, { version, state }) {
  if (state !== "draft" && state !== "current") {
    return null;
  }
  return h(
    "a.aui-button.aui-button-link",
    { href: path.publish(answer.program.key, version) },
    state === "draft" && answer.mayChange
      ? AJS.I18n.getText("jalon.versions.prepare")
      : AJS.I18n.getText("jalon.versions.supersession"),
  );
}

function change(version, today, actions) {
  const sunset = (name) =>
    h("button.aui-button.aui-button-link", { type: "button", onclick: () => actions.sunset(version) }, name);
  if (version.state === "contained") {
    return sunset(AJS.I18n.getText("jalon.versions.sunset"));
  }
  if (version.state !== "sunset") {
    return null;
  }
  return [
    sunset(AJS.I18n.getText("jalon.versions.sunset.move")),
    version.ends <= today &&
      h(
        "button.aui-button.aui-button-link",
        { type: "button", onclick: () => actions.retire(version.version) },
        AJS.I18n.getText("jalon.versions.retire"),
      ),
  ];
}
