import { h } from "../shared/dom.js";

const CHANGES = {
  new: () => AJS.I18n.getText("jalon.publish.change.new"),
  changed: () => AJS.I18n.getText("jalon.publish.change.changed"),
  dropped: () => AJS.I18n.getText("jalon.publish.change.dropped"),
};

const LOZENGES = { new: "success", changed: "inprogress", dropped: "default" };

const KINDS = {
  mandatory: () => AJS.I18n.getText("jalon.assessments.mandatory"),
  advisory: () => AJS.I18n.getText("jalon.assessments.advisory"),
};

/** What the version does to each requirement it touches. */
export function changes(answer) {
  return [
    h("h2.jalon-publish-title", null, AJS.I18n.getText("jalon.publish.changes")),
    answer.changes.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.publish.no-changes"))
      : h("dl.jalon-changes", null, answer.changes.map(change)),
  ];
}

function change(it) {
  return [
    h(
      "dt",
      null,
      h("b", null, it.requirement),
      h(`span.aui-lozenge.aui-lozenge-${LOZENGES[it.change]}`, null, CHANGES[it.change]()),
    ),
    h(
      "dd",
      null,
      h("span", null, it.text),
      h("span.jalon-quiet", null, KINDS[it.kind](), kindBefore(it)),
      it.textBefore &&
        it.textBefore !== it.text &&
        h("span.jalon-quiet", null, AJS.I18n.getText("jalon.publish.before", it.textBefore)),
    ),
  ];
}

function kindBefore(it) {
  return it.kindBefore && it.kindBefore !== it.kind
    ? ` (${AJS.I18n.getText("jalon.publish.kind.before", KINDS[it.kindBefore]())})`
    : "";
}
