/* The names of the server's words. Each is one literal call, as Jira's translation needs it. */

const DEFECTS = {
  "validator-gone": (it) => AJS.I18n.getText("jalon.receipt.defect.validator-gone", it.workflow, it.checkpoint),
  "receipt-gone": (it) =>
    AJS.I18n.getText("jalon.receipt.defect.receipt-gone", it.workflow, it.checkpoint, it.transition),
  "parallel-way": (it) =>
    AJS.I18n.getText("jalon.receipt.defect.parallel-way", it.workflow, it.checkpoint, it.transition),
};

export const defectName = (defect) => DEFECTS[defect.kind]?.(defect) ?? defect.workflow;
