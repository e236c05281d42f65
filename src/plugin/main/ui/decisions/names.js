/* The names of the server's words. Each is one literal call, as Jira's translation needs it. */

const KINDS = {
  proposed: () => AJS.I18n.getText("jalon.receipt.kind.proposed"),
  asked: () => AJS.I18n.getText("jalon.receipt.kind.asked"),
  advised: () => AJS.I18n.getText("jalon.receipt.kind.advised"),
  "signed-off": () => AJS.I18n.getText("jalon.receipt.kind.signed-off"),
  objected: () => AJS.I18n.getText("jalon.receipt.kind.objected"),
  abstained: () => AJS.I18n.getText("jalon.receipt.kind.abstained"),
  attempted: () => AJS.I18n.getText("jalon.receipt.kind.attempted"),
  decided: () => AJS.I18n.getText("jalon.receipt.kind.decided"),
  "condition-opened": () => AJS.I18n.getText("jalon.receipt.kind.condition-opened"),
  "condition-closed": () => AJS.I18n.getText("jalon.receipt.kind.condition-closed"),
  "evidence-added": () => AJS.I18n.getText("jalon.receipt.kind.evidence-added"),
  "evidence-taken-back": () => AJS.I18n.getText("jalon.receipt.kind.evidence-taken-back"),
  "exception-asked": () => AJS.I18n.getText("jalon.receipt.kind.exception-asked"),
  "exception-granted": () => AJS.I18n.getText("jalon.receipt.kind.exception-granted"),
  "exception-refused": () => AJS.I18n.getText("jalon.receipt.kind.exception-refused"),
  "exception-extended": () => AJS.I18n.getText("jalon.receipt.kind.exception-extended"),
  "exception-revoked": () => AJS.I18n.getText("jalon.receipt.kind.exception-revoked"),
  "exception-expired": () => AJS.I18n.getText("jalon.receipt.kind.exception-expired"),
  passed: () => AJS.I18n.getText("jalon.receipt.kind.passed"),
  bypassed: () => AJS.I18n.getText("jalon.receipt.kind.bypassed"),
  explained: () => AJS.I18n.getText("jalon.receipt.kind.explained"),
};

const PARTS = {
  proposed: () => AJS.I18n.getText("jalon.receipt.part.proposed"),
  asked: () => AJS.I18n.getText("jalon.receipt.part.asked"),
  decided: () => AJS.I18n.getText("jalon.receipt.part.decided"),
  advised: () => AJS.I18n.getText("jalon.receipt.part.advised"),
  disagreed: () => AJS.I18n.getText("jalon.receipt.part.disagreed"),
  acted: () => AJS.I18n.getText("jalon.receipt.part.acted"),
  "on-behalf": () => AJS.I18n.getText("jalon.receipt.part.on-behalf"),
};

const FACTS = {
  outcome: () => AJS.I18n.getText("jalon.receipt.fact.outcome"),
  rule: () => AJS.I18n.getText("jalon.receipt.fact.rule"),
  binding: () => AJS.I18n.getText("jalon.receipt.fact.binding"),
  standing: () => AJS.I18n.getText("jalon.receipt.fact.standing"),
  explanation: () => AJS.I18n.getText("jalon.receipt.fact.explanation"),
  error: () => AJS.I18n.getText("jalon.receipt.fact.error"),
  cause: () => AJS.I18n.getText("jalon.receipt.fact.cause"),
  from: () => AJS.I18n.getText("jalon.receipt.fact.from"),
  to: () => AJS.I18n.getText("jalon.receipt.fact.to"),
  change: () => AJS.I18n.getText("jalon.receipt.fact.change"),
  way: () => AJS.I18n.getText("jalon.receipt.fact.way"),
  inputs: () => AJS.I18n.getText("jalon.receipt.fact.inputs"),
  round: () => AJS.I18n.getText("jalon.receipt.fact.round"),
  role: () => AJS.I18n.getText("jalon.receipt.fact.role"),
  position: () => AJS.I18n.getText("jalon.receipt.fact.position"),
  reason: () => AJS.I18n.getText("jalon.receipt.fact.reason"),
  late: () => AJS.I18n.getText("jalon.receipt.fact.late"),
  channel: () => AJS.I18n.getText("jalon.receipt.fact.channel"),
  proof: () => AJS.I18n.getText("jalon.receipt.fact.proof"),
  criterion: () => AJS.I18n.getText("jalon.receipt.fact.criterion"),
  due: () => AJS.I18n.getText("jalon.receipt.fact.due"),
  number: () => AJS.I18n.getText("jalon.receipt.fact.number"),
  kind: () => AJS.I18n.getText("jalon.receipt.fact.kind"),
  subject: () => AJS.I18n.getText("jalon.receipt.fact.subject"),
  control: () => AJS.I18n.getText("jalon.receipt.fact.control"),
  until: () => AJS.I18n.getText("jalon.receipt.fact.until"),
  entered: () => AJS.I18n.getText("jalon.receipt.fact.entered"),
};

const FAULTS = {
  altered: (at) => AJS.I18n.getText("jalon.receipt.fault.altered", at),
  unlinked: (at) => AJS.I18n.getText("jalon.receipt.fault.unlinked", at),
  missing: (at) => AJS.I18n.getText("jalon.receipt.fault.missing", at),
  "cut-off": (at) => AJS.I18n.getText("jalon.receipt.fault.cut-off", at),
};

export const kindName = (kind) => KINDS[kind]?.() ?? kind;
export const partName = (part) => PARTS[part]?.() ?? part;
export const factName = (name) => FACTS[name]?.() ?? name;
export const faultName = (reason, at) => FAULTS[reason]?.(String(at)) ?? reason;
