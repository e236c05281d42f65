/** Days left until the decision, from the day the figures belong to. */
export function left(days) {
  if (days === null || days === undefined) {
    return "";
  }
  if (days === 0) {
    return AJS.I18n.getText("jalon.report.left.today");
  }
  if (days === 1) {
    return AJS.I18n.getText("jalon.report.left.one");
  }
  if (days === -1) {
    return AJS.I18n.getText("jalon.report.left.overdue.one");
  }
  return days > 0
    ? AJS.I18n.getText("jalon.report.left.many", String(days))
    : AJS.I18n.getText("jalon.report.left.overdue.many", String(-days));
}
