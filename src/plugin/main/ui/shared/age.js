/** How old evidence is, in words. */
export function age(days) {
  if (days === 0) {
    return AJS.I18n.getText("jalon.report.age.today");
  }
  return days === 1 ? AJS.I18n.getText("jalon.report.age.one") : AJS.I18n.getText("jalon.report.age.many", String(days));
}
