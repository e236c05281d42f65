import { h } from "../shared/dom.js";
import { message } from "../shared/states.js";

const OFF = {
  events: () => AJS.I18n.getText("jalon.program.kept.events"),
  rules: () => AJS.I18n.getText("jalon.program.kept.rules"),
  reconcile: () => AJS.I18n.getText("jalon.program.kept.reconcile"),
  snapshots: () => AJS.I18n.getText("jalon.program.kept.snapshots"),
};

/** Says what a reader has to know of how the figures are kept just now; nothing when all is well. */
export function kept(said) {
  if (!said) {
    return [];
  }
  return [
    said.waiting > 0 &&
      message(
        "info",
        AJS.I18n.getText("jalon.program.kept.waiting", String(said.waiting)),
        h("p", null, AJS.I18n.getText("jalon.program.kept.waiting.means")),
      ),
    said.rebuilt !== null &&
      message(
        "info",
        AJS.I18n.getText("jalon.program.kept.rebuilt", String(said.rebuilt)),
        h("p", null, AJS.I18n.getText("jalon.program.kept.rebuilt.means")),
      ),
    said.off.length > 0 &&
      message(
        "warning",
        AJS.I18n.getText("jalon.program.kept.off"),
        said.off.map((code) => h("p", { "data-off": code }, OFF[code]())),
      ),
  ];
}
