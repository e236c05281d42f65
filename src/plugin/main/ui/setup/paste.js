import { countryIn, languageOf, zoneOf } from "./countries.js";
import { leadOf } from "./units.js";

/*
 * Reads a table out of a spreadsheet, a file or a mail: cells between tabs, semicolons or commas, with or without a
 * line of headings. Nothing is dropped silently: each line comes back with what was understood and what is wrong.
 */

const COLUMNS = ["code", "name", "project", "lead", "country", "language", "wave"];
const HEADINGS = {
  code: ["code", "bu", "key"],
  name: ["name", "nom", "business unit", "unit", "libellé"],
  project: ["project", "projet", "jira", "project key", "clé du projet"],
  lead: ["lead", "responsable", "owner", "chef de projet"],
  country: ["country", "pays"],
  language: ["language", "langue"],
  wave: ["wave", "vague"],
};

/** The lines of a pasted text: { number, unit, problems: [sentence] }, without those that are blank. */
export function understood(text, projects) {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "");
  if (rows.length === 0) {
    return [];
  }
  const separator = separatorOf(rows);
  const cells = rows.map(({ line, number }) => ({ number, cells: split(line, separator) }));
  const headings = headingsOf(cells[0].cells);
  const columns = headings ?? COLUMNS;
  const byKey = new Map(projects.map((project) => [project.key.toUpperCase(), project]));
  const codes = new Set();
  return cells.slice(headings === null ? 0 : 1).map((row) => line(row, columns, byKey, codes));
}

function line({ number, cells }, columns, byKey, codes) {
  const said = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  const problems = [];
  if (cells.length > columns.length) {
    problems.push(AJS.I18n.getText("jalon.setup.paste.too-many", cells.length, columns.length));
  }
  const key = (said.project || said.code || "").toUpperCase();
  const project = byKey.get(key);
  if (said.project && project === undefined) {
    problems.push(AJS.I18n.getText("jalon.setup.paste.no-project", said.project));
  }
  const code = said.code || project?.key || "";
  if (code === "") {
    problems.push(AJS.I18n.getText("jalon.setup.paste.no-code"));
  } else if (codes.has(code)) {
    problems.push(AJS.I18n.getText("jalon.setup.unit.twice", code));
  }
  codes.add(code);
  const wave = said.wave ? Number(said.wave) : 1;
  if (!Number.isInteger(wave) || wave < 1 || wave > 1000) {
    problems.push(AJS.I18n.getText("jalon.setup.paste.no-wave", said.wave));
  }
  const country = said.country || countryIn(code) || countryIn(said.name || project?.name || "") || code;
  const unit = {
    code,
    name: said.name || project?.name || code,
    project: project?.key ?? "",
    ...leadOf(project, said.lead),
    country,
    language: said.language || languageOf(country) || "en",
    zone: zoneOf(country) ?? "",
    calendar: country,
    wave,
  };
  return { number, unit, problems };
}

/** The sign that splits most lines alike; a tab before a semicolon before a comma. */
function separatorOf(rows) {
  const found = ["\t", ";", ","].find((sign) => rows.every(({ line }) => split(line, sign).length > 1));
  return found ?? ["\t", ";", ","].find((sign) => rows.some(({ line }) => line.includes(sign))) ?? "\t";
}

/** The columns a first line of headings names; null when it names none. */
function headingsOf(cells) {
  const columns = cells.map((cell) => {
    const word = cell.toLowerCase();
    return COLUMNS.find((column) => HEADINGS[column].includes(word)) ?? null;
  });
  const known = columns.filter((column) => column !== null);
  return known.length >= 2 || (cells.length === 1 && known.length === 1) ? columns : null;
}

/** The cells of a line; a cell in double quotes may hold the separator. */
function split(text, separator) {
  const cells = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"' && quoted && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (text[i] === '"') {
      quoted = !quoted;
    } else if (text[i] === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else {
      cell += text[i];
    }
  }
  cells.push(cell.trim());
  return cells;
}
