import { colourName } from "../shared/words.js";
import { countryName } from "./country.js";
import { colourOf } from "./matching.js";
import { colourRank } from "./order.js";
import { waveTitle } from "../shared/wave-name.js";

/* Rows that belong together, each group with figures that come from its sums. */

const BY = {
  wave: {
    key: (row) => String(row.wave),
    name: (wave, waves) => waveTitle(waves, wave),
    compare: (a, b) => Number(a) - Number(b),
  },
  country: {
    key: (row) => row.country,
    name: (country) => countryName(country),
    compare: (a, b) => countryName(a).localeCompare(countryName(b)),
  },
  computed: {
    key: (row) => colourOf(row.computedColour),
    name: (colour) => AJS.I18n.getText("jalon.program.group.computed", colourName(colour)),
    compare: (a, b) => (colourRank(a) ?? 3) - (colourRank(b) ?? 3),
  },
  declared: {
    key: (row) => colourOf(row.declaredColour),
    name: (colour) => AJS.I18n.getText("jalon.program.group.declared", colourName(colour)),
    compare: (a, b) => (colourRank(a) ?? 3) - (colourRank(b) ?? 3),
  },
};

/** The rows by group, groups in their natural order and rows in the one they came in; no grouping: one group without name. Waves are called as the program calls them. */
export function grouped(rows, by, waves) {
  const kind = BY[by];
  if (kind === undefined) {
    return [{ key: null, name: null, rows }];
  }
  const groups = new Map();
  for (const row of rows) {
    const key = kind.key(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.keys()]
    .sort(kind.compare)
    .map((key) => ({ key, name: kind.name(key, waves), rows: groups.get(key) }));
}
