/* How an issue came behind a checkpoint. Each name is one literal call, as Jira's translation needs it. */

const WAYS = {
  moved: () => AJS.I18n.getText("jalon.receipt.way.moved"),
  migrated: () => AJS.I18n.getText("jalon.receipt.way.migrated"),
  "validators-skipped": () => AJS.I18n.getText("jalon.receipt.way.validators-skipped"),
  triggered: () => AJS.I18n.getText("jalon.receipt.way.triggered"),
  imported: () => AJS.I18n.getText("jalon.receipt.way.imported"),
  silent: () => AJS.I18n.getText("jalon.receipt.way.silent"),
  "workflow-edited": () => AJS.I18n.getText("jalon.receipt.way.workflow-edited"),
  "parallel-way": () => AJS.I18n.getText("jalon.receipt.way.parallel-way"),
  "add-on-off": () => AJS.I18n.getText("jalon.receipt.way.add-on-off"),
};

export const wayName = (way) => WAYS[way]?.() ?? AJS.I18n.getText("jalon.receipt.way.unknown");
