/** How long ago something was said, in words. */
export function ago(days) {
  if (days === 0) {
    return AJS.I18n.getText("jalon.assessments.age.today");
  }
  return days === 1
    ? AJS.I18n.getText("jalon.assessments.age.one")
    : AJS.I18n.getText("jalon.assessments.age.many", String(days));
}
