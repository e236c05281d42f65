/*
 * A young program to look around in: four Business Units of an invented group, the Standard method, twenty issues each.
 * Only what is new can be made over REST (nothing is dated back), so it begins now.
 */

export const STANDARD = { name: "Sample standard", version: "v3.0" };

/** starts: weeks from this Monday; done: how many of its issues are resolved. */
export const UNITS = [
  { key: "SNL", name: "Sample Netherlands", country: "NL", language: "nl", zone: "Europe/Amsterdam", starts: -1, done: 4, wave: 1 },
  { key: "SDE", name: "Sample Germany", country: "DE", language: "de", zone: "Europe/Berlin", starts: -1, done: 2, wave: 1 },
  { key: "SFR", name: "Sample France", country: "FR", language: "fr", zone: "Europe/Paris", starts: 0, done: 1, wave: 2 },
  { key: "SES", name: "Sample Spain", country: "ES", language: "es", zone: "Europe/Madrid", starts: 4, done: 0, wave: 3 },
];

/** Milestone, workstream, summary. */
export const WORK = [
  ["M01", "WS2", "Name the BU project lead and the deputy"],
  ["M01", "WS2", "Sign the project charter"],
  ["M02", "WS1", "Compare the label and manifest app with v3.0"],
  ["M02", "WS3", "List the customs data gaps"],
  ["M03", "WS2", "Date the ten milestones"],
  ["M03", "WS2", "Get the budget approved"],
  ["M04", "WS1", "Install the label and manifest app in acceptance"],
  ["M04", "WS1", "Connect the shop order interface"],
  ["M05", "WS3", "Send advance data at item level with HS6 code"],
  ["M05", "WS3", "Put the IOSS number into the H7 data set"],
  ["M06", "WS4", "Set the sort plan to the group hub table"],
  ["M06", "WS4", "Publish hub events in real time"],
  ["M07", "WS2", "Translate the procedure pack"],
  ["M07", "WS2", "Train hub staff"],
  ["M08", "WS5", "Brief the key accounts"],
  ["M08", "WS5", "Publish the price list and the web FAQ"],
  ["M09", "WS1", "Switch production to the v3.0 label"],
  ["M09", "WS5", "Send the go-live mail"],
  ["M10", "WS4", "Report the SLA for four weeks"],
  ["M10", "WS4", "Close the hypercare tickets"],
];
