import { countryIn, languageOf, zoneOf } from "./countries.js";

/** What a Jira project lets us propose for a Business Unit; each of it can be changed. */
export function proposed(project) {
  const country = countryIn(project.key) ?? countryIn(project.name) ?? "";
  return {
    code: project.key,
    name: shortName(project),
    project: project.key,
    lead: project.lead?.name ?? "",
    country: country || project.key,
    language: languageOf(country) ?? "en",
    zone: zoneOf(country) ?? "",
    wave: 1,
  };
}

/** "France parcels" of a country is the country's own unit: the project's name without its key. */
function shortName(project) {
  return project.name.trim() || project.key;
}

/** Why these units cannot be set up as they are: one sentence per unit code, in their order. */
export function wrongUnits(units) {
  const wrong = [];
  const seen = new Set();
  for (const unit of units) {
    if (unit.code.trim() === "" || unit.name.trim() === "") {
      wrong.push(AJS.I18n.getText("jalon.setup.unit.unnamed", unit.project || unit.name));
    } else if (seen.has(unit.code)) {
      wrong.push(AJS.I18n.getText("jalon.setup.unit.twice", unit.code));
    }
    seen.add(unit.code);
  }
  return wrong;
}
