import { whole } from "../shared/figures.js";

/** How far behind the current version, in words. */
export function lagName(lag) {
  if (lag === 0) {
    return AJS.I18n.getText("jalon.versions.lag.current");
  }
  return lag === 1
    ? AJS.I18n.getText("jalon.versions.lag.one")
    : AJS.I18n.getText("jalon.versions.lag.many", whole(lag));
}
