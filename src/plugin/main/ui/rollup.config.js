import { existsSync, readdirSync } from "node:fs";

/*
 * One AMD module per feature: a folder with an index.js becomes the module "jalon/<folder>".
 * What Jira's page already holds stays outside; everything else goes into the one file, not minified, so
 * that Jira finds the literal AJS.I18n.getText("key") calls that it translates when it serves the file.
 */
const external = ["wrm/context-path"];

/* A page starts itself once its script is there; a dashboard item is started by Jira's dashboard. */
const STARTED_BY_THE_DASHBOARD = new Set(["coverage"]);

const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;

export const features = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${here}/${entry.name}/index.js`))
  .map((entry) => entry.name)
  .sort();

export default (options) =>
  features.map((feature) => ({
    input: `${here}/${feature}/index.js`,
    external,
    onwarn(warning) {
      throw new Error(warning.message);
    },
    output: {
      file: `${options.outDir}/${feature}/index.js`,
      format: "amd",
      amd: { id: `jalon/${feature}` },
      footer: STARTED_BY_THE_DASHBOARD.has(feature) ? "" : `require(["jalon/${feature}"]);`,
      exports: "auto",
      interop: "default",
      generatedCode: "es2015",
    },
  }));
