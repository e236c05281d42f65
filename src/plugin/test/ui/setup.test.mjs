import assert from "node:assert/strict";
import test from "node:test";
import { isDate, nextMonday, plusWeeks } from "../../main/ui/setup/calendar.js";
import { countryIn, languageOf, zoneOf } from "../../main/ui/setup/countries.js";
import { freeKey, keyOf } from "../../main/ui/setup/keys.js";
import { understood } from "../../main/ui/setup/paste.js";
import {
  addMilestone,
  isOff,
  makeGoLive,
  methodCodeOf,
  renameMilestone,
  switchCheckpoint,
  switchKpi,
  weightsOf,
} from "../../main/ui/setup/method-plan.js";
import { milestoneFields, planOf, programFile } from "../../main/ui/setup/plan.js";
import { proposed, wrongUnits } from "../../main/ui/setup/units.js";
import { calendarOf, daysOf } from "../../main/ui/setup/work-week.js";
import { speakEnglish } from "./texts.mjs";

speakEnglish();

const PROJECTS = [
  { key: "FR", name: "France parcels", lead: { name: "lead-fr", key: "JIRAUSER1" } },
  { key: "OPS", name: "Operations Côte d’Ivoire", lead: { name: "aya" } },
];

test("the country comes from the key or from the name, in English and French", () => {
  assert.equal(countryIn("FR"), "FR");
  assert.equal(countryIn("uk"), "UK");
  assert.equal(countryIn("Germany parcels"), "DE");
  assert.equal(countryIn("Colis Allemagne"), "DE");
  assert.equal(countryIn("South Sudan rollout"), "SS");
  assert.equal(countryIn("Help desk"), null);
});

test("the language is the country's main one, the zone is proposed only where there is one", () => {
  assert.equal(languageOf("FR"), "fr");
  assert.equal(languageOf("UK"), "en");
  assert.equal(languageOf("XX"), null);
  assert.equal(zoneOf("FR"), "Europe/Paris");
  assert.equal(zoneOf("DE"), "Europe/Berlin", "Busingen has the same clocks");
  assert.equal(zoneOf("PT"), null, "the Azores do not");
  assert.equal(zoneOf("US"), null);
});

test("a country's working week is proposed unless the group has a calendar of that code", () => {
  assert.deepEqual(calendarOf("UK", []).workDays, ["monday", "tuesday", "wednesday", "thursday", "friday"]);
  assert.deepEqual(calendarOf("UK", []).name, { en: "United Kingdom", fr: "Royaume-Uni" });
  assert.equal(daysOf(calendarOf("FR", []), "fr"), "lun.–ven.");
  assert.equal(daysOf(calendarOf("SA", []), "en"), "Sun–Thu");
  const own = { code: "FR", name: { en: "Ours" }, workDays: ["monday", "tuesday"], holidays: ["2027-01-01"] };
  assert.equal(calendarOf("FR", [own]), own);
  assert.equal(daysOf(own, "en"), "Mon Tue");
  assert.equal(calendarOf("DESK", []), null);
});

test("a project proposes a unit; without a country its key stands for it", () => {
  assert.deepEqual(proposed(PROJECTS[0]), {
    code: "FR",
    name: "France parcels",
    project: "FR",
    lead: "lead-fr",
    leadKey: "JIRAUSER1",
    country: "FR",
    language: "fr",
    zone: "Europe/Paris",
    calendar: "FR",
    wave: 1,
  });
  const desk = proposed({ key: "DESK", name: "Help desk" });
  assert.equal(desk.country, "DESK");
  assert.equal(desk.lead, "");
});

test("a table is read with tabs, semicolons and commas, with and without headings", () => {
  for (const sign of ["\t", ";", ","]) {
    const lines = understood([["FR", "France", "FR"].join(sign), ["XX", "Elsewhere", ""].join(sign)].join("\n"), PROJECTS);
    assert.deepEqual(
      lines.map(({ unit, problems }) => [unit.code, unit.name, unit.project, problems.length]),
      [
        ["FR", "France", "FR", 0],
        ["XX", "Elsewhere", "", 0],
      ],
    );
  }
  const [headed] = understood("Projet;Vague;Nom\nops;3;\"Abidjan; Sud\"", PROJECTS);
  assert.deepEqual(
    [headed.number, headed.unit.code, headed.unit.name, headed.unit.wave, headed.unit.lead],
    [2, "OPS", "Abidjan; Sud", 3, "aya"],
  );
});

test("what is wrong with a pasted line is said, and nothing is dropped", () => {
  const lines = understood("code;name;project;wave\nFR;France;FR;1\n\nFR;Again;FR;1\nX;Y;NOPE;0\n;;;\nA;B;;1;more", PROJECTS);
  assert.deepEqual(
    lines.map(({ number, problems }) => [number, problems.join(" ")]),
    [
      [2, ""],
      [4, "FR is there twice; a code may be used once."],
      [5, "There is no project NOPE that you may see. 0 is no wave; it is a number from 1."],
      [6, "No code and no project."],
      [7, "5 cells where 4 are expected."],
    ],
  );
});

test("a single column of project keys is enough", () => {
  assert.deepEqual(
    understood("FR\nOPS", PROJECTS).map(({ unit }) => unit.project),
    ["FR", "OPS"],
  );
});

test("units need codes of their own and names", () => {
  const unit = proposed(PROJECTS[0]);
  assert.deepEqual(wrongUnits([unit, { ...unit, code: "F2" }]), []);
  assert.equal(wrongUnits([unit, unit]).length, 1);
  assert.equal(wrongUnits([{ ...unit, name: " " }]).length, 1);
  assert.equal(wrongUnits([{ ...unit, language: "french", zone: "Paris" }]).length, 2);
  assert.deepEqual(wrongUnits([{ ...unit, language: "", zone: "" }]), []);
});

test("keys come from names and avoid those that are taken", () => {
  assert.equal(keyOf("Cross-border parcels"), "CBP");
  assert.equal(keyOf("Sécurité"), "SECURI");
  assert.equal(keyOf("!"), "PRG");
  assert.equal(freeKey("CBP", ["CBP", "CBP2"]), "CBP3");
});

test("kick-off is proposed for the next Monday", () => {
  assert.equal(nextMonday("2026-11-24"), "2026-11-30");
  assert.equal(nextMonday("2026-11-30"), "2026-12-07");
  assert.equal(nextMonday("2026-11-29"), "2026-11-30");
  assert.equal(plusWeeks("2026-12-28", 1), "2027-01-04");
  assert.ok(isDate("2028-02-29") && !isDate("2027-02-29") && !isDate("soon"));
});

const METHOD = {
  code: "light",
  milestones: [
    { code: "M01", name: { en: "Kick-off", fr: "Lancement" }, week: 0 },
    { code: "M02", name: { en: "Go-live" }, week: 8, goLive: true },
  ],
};

function plan() {
  const draft = {
    standard: { known: "", key: "STD", name: "Standard", version: "v1" },
    kickoff: "2027-01-04",
    waveWeeks: 4,
    units: [proposed(PROJECTS[0]), { ...proposed(PROJECTS[1]), project: "", lead: "", wave: 2 }],
  };
  return planOf(draft, { name: "P", key: "P1", projectKey: "PP" }, METHOD, "fr");
}

test("milestones are due the method's weeks after the kick-off of the unit's wave", () => {
  const fields = milestoneFields(plan(), "7", ["PP-1", "PP-2"]);
  assert.deepEqual(
    fields.map((it) => [it.parent.key, it.summary, it.duedate, it.assignee?.name ?? null]),
    [
      ["PP-1", "M01 Lancement", "2027-01-04", "lead-fr"],
      ["PP-1", "M02 Go-live", "2027-03-01", "lead-fr"],
      ["PP-2", "M01 Lancement", "2027-02-01", null],
      ["PP-2", "M02 Go-live", "2027-03-29", null],
    ],
  );
});

test("the program file names the issues of each unit in the order of the plan", () => {
  const file = programFile(plan(), ["PP-1", "PP-2"], ["PP-3", "PP-4", "PP-5", "PP-6"]);
  assert.deepEqual(file.rollouts[1], {
    bu: "OPS",
    issue: "PP-2",
    kickoff: "2027-02-01",
    milestones: [
      { code: "M01", issue: "PP-5" },
      { code: "M02", issue: "PP-6" },
    ],
  });
  assert.equal("project" in file.businessUnits[1], false);
  assert.deepEqual([file.businessUnits[0].lead, file.businessUnits[0].timeZone], ["lead-fr", "Europe/Paris"]);
  assert.equal("lead" in file.businessUnits[1], false);
  assert.deepEqual(file.standard.versions, [{ version: "v1", published: "2027-01-04", state: "Current" }]);
  const known = programFile({ ...plan(), standard: { known: "XBP", version: "v3.1" } }, [], []);
  assert.deepEqual(known.standard, { key: "XBP" });
});

function editable() {
  return {
    kpis: ["progress", "coverage"],
    milestones: [
      { code: "M01", name: { en: "Kick-off" }, week: 0, weight: 40 },
      { code: "M03", name: { en: "Go-live" }, week: 8, weight: 60, goLive: true },
    ],
    checkpoints: [
      {
        code: "CP1",
        milestone: "M01",
        criteria: [{ code: "CP1-1", milestone: "M01", mandatory: true, waivable: false, binding: "enforced" }],
      },
    ],
  };
}

test("milestones of a method are added, renamed wherever they are named, and one of them is the go-live", () => {
  const method = editable();
  addMilestone(method, "Closed");
  assert.deepEqual(method.milestones[2], { code: "M04", name: { en: "Closed" }, week: 12, weight: 0 });
  assert.equal(weightsOf(method), 100);
  renameMilestone(method, method.milestones[0], "START");
  assert.deepEqual([method.checkpoints[0].milestone, method.checkpoints[0].criteria[0].milestone], ["START", "START"]);
  makeGoLive(method, method.milestones[2]);
  assert.deepEqual(method.milestones.map((it) => it.goLive ?? false), [false, false, true]);
});

test("a checkpoint that is off binds nobody, and is what it was when it is on again", () => {
  const method = editable();
  const [checkpoint] = method.checkpoints;
  const original = structuredClone(checkpoint);
  switchCheckpoint(checkpoint, false, original);
  assert.ok(isOff(checkpoint));
  assert.deepEqual(checkpoint.criteria[0].binding, "advisory");
  switchCheckpoint(checkpoint, true, original);
  assert.deepEqual(checkpoint, original);
  switchCheckpoint(checkpoint, false, original);
  switchCheckpoint(checkpoint, true, structuredClone(checkpoint));
  assert.equal(checkpoint.criteria[0].binding, "comply-or-explain");
});

test("KPIs keep the order of all, and a code comes from the name", () => {
  const method = editable();
  switchKpi(method, "spi", true, ["coverage", "progress", "spi"]);
  switchKpi(method, "progress", false, ["coverage", "progress", "spi"]);
  assert.deepEqual(method.kpis, ["coverage", "spi"]);
  assert.equal(methodCodeOf("Notre méthode, légère"), "notre-methode-legere");
  assert.equal(methodCodeOf("我们"), "own");
});
