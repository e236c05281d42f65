import { longDate, dayOf } from "../shared/dates.js";
import { h } from "../shared/dom.js";

/** The versions of a definition, newest first, and what each said otherwise. */
export function history(versions) {
  return (
    versions.length > 0 &&
    h(
      "details.jalon-definition-history",
      null,
      h("summary", null, AJS.I18n.getText("jalon.definitions.history")),
      h("ol", { reversed: true }, versions.map(version)),
    )
  );
}

function version(it) {
  return h(
    "li",
    { value: String(it.version) },
    AJS.I18n.getText("jalon.definitions.since", String(it.version), longDate(dayOf(it.since))),
    it.changes.length === 0
      ? h("p.jalon-quiet", null, AJS.I18n.getText("jalon.definitions.first"))
      : h("ul", null, it.changes.map((change) => h("li", null, change))),
  );
}
