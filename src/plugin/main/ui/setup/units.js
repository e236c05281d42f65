import { countryIn, languageOf, zoneOf } from "./countries.js";

/** What a Jira project lets us propose for a Business Unit; each of it can be changed. */
export function proposed(project) {
  const country = countryIn(project.key) ?? countryIn(project.name) ?? "";
  return {
    code: project.key,
    name: project.name.trim() || project.key,
    project: project.key,
    ...leadOf(project),
    country: country || project.key,
    language: languageOf(country) ?? "en",
    zone: zoneOf(country) ?? "",
    calendar: country,
    wave: 1,
  };
}

/** Jira knows people by key and shows them by name; a name somebody typed has no key. */
export function leadOf(project, typed = "") {
  const lead = project?.lead;
  const isTheirs = lead && (typed === "" || typed === lead.name);
  return { lead: typed || (lead?.name ?? ""), leadKey: isTheirs ? lead.key : "" };
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
    if (unit.language !== "" && !/^[a-z]{2}$/.test(unit.language)) {
      wrong.push(AJS.I18n.getText("jalon.setup.unit.language.wrong", unit.code, unit.language));
    }
    if (unit.zone !== "" && !isZone(unit.zone)) {
      wrong.push(AJS.I18n.getText("jalon.setup.unit.zone.wrong", unit.code, unit.zone));
    }
  }
  return wrong;
}

function isZone(name) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
