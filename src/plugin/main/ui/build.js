/*
 * Builds the front end: node build.js <folder for the result>.
 * Installs what the lock file names when it changed, bundles each feature, and puts style sheets and
 * Velocity shells beside the scripts.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { renderDocs } from "./docs.js";

const here = dirname(fileURLToPath(import.meta.url));
const outDir = process.argv[2];
if (!outDir) {
  throw new Error("usage: node build.js <folder for the result>");
}

const NOT_FEATURES = new Set(["node_modules", "shared", "help"]);

installWhenTheLockChanged();
rmSync(outDir, { recursive: true, force: true });
await bundle();
copyBeside();
await renderDocs(join(outDir, "docs"));

function installWhenTheLockChanged() {
  const lock = createHash("sha256")
    .update(readFileSync(join(here, "package-lock.json")))
    .digest("hex");
  const stamp = join(here, "node_modules", ".installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
    return;
  }
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
  writeFileSync(stamp, lock);
}

async function bundle() {
  const { rollup } = await import("@rollup/wasm-node");
  const { default: configurations } = await import("./rollup.config.js");
  for (const { output, ...input } of configurations({ outDir })) {
    const result = await rollup(input);
    await result.write(output);
    await result.close();
  }
}

function copyBeside() {
  const shared = readFileSync(join(here, "shared", "style.css"), "utf8");
  for (const feature of readdirSync(here, { withFileTypes: true })) {
    if (!feature.isDirectory() || NOT_FEATURES.has(feature.name)) {
      continue;
    }
    const folder = join(here, feature.name);
    mkdirSync(join(outDir, feature.name), { recursive: true });
    if (existsSync(join(folder, "page.vm"))) {
      cpSync(join(folder, "page.vm"), join(outDir, feature.name, "page.vm"));
    }
    const scripted = existsSync(join(folder, "index.js"));
    const style = readFileSync(join(folder, "style.css"), "utf8");
    writeFileSync(join(outDir, feature.name, "style.css"), scripted ? `${shared}\n${style}` : style);
  }
}
