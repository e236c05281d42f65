import { readFileSync } from "node:fs";

/* The texts of the jar, and AJS.I18n as Jira fills it when it serves a script. */

const resources = new URL("../../main/resources/", import.meta.url);

export function texts(file) {
  const found = new Map();
  for (const line of readFileSync(new URL(file, resources), "utf8").split("\n")) {
    const entry = /^([\w.-]+)\s*=\s*(.*)$/.exec(line);
    if (entry !== null) {
      if (found.has(entry[1])) {
        throw new Error(`${file} has ${entry[1]} twice`);
      }
      found.set(
        entry[1],
        entry[2].replace(/\\u([0-9a-f]{4})/gi, (all, hex) => String.fromCharCode(parseInt(hex, 16))),
      );
    }
  }
  return found;
}

export function speakEnglish() {
  const english = texts("jalon.properties");
  globalThis.AJS = {
    I18n: {
      getText: (key, ...values) => {
        if (!english.has(key)) {
          throw new Error(`no text for ${key}`);
        }
        return english.get(key).replace(/\{(\d)\}/g, (all, at) => values[at]);
      },
    },
  };
}
