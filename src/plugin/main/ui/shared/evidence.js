import { age } from "./age.js";
import { path } from "./path.js";
import { longDate } from "./dates.js";
import { h } from "./dom.js";
import { whereItLies } from "./where-it-lies.js";

/** The evidence itself, as a link where it can be opened. */
export function evidenceLink(reference) {
  const { name, href } = whereItLies(reference, path.attachment);
  return href ? h("a", { href, rel: "noopener" }, name) : name;
}

/** What a criterion rests on: the evidence, its date and age, whose it is, and the digest of a file. */
export function evidence({ evidence: it }) {
  if (!it || !it.reference) {
    return null;
  }
  return h(
    "span.jalon-evidence",
    null,
    evidenceLink(it.reference),
    it.date && AJS.I18n.getText("jalon.report.evidence", longDate(it.date), age(it.ageDays)),
    it.by && AJS.I18n.getText("jalon.report.evidence.by", it.by),
    it.digest && h("span.jalon-evidence-digest", null, " SHA-256 ", h("code", { title: it.digest }, `${it.digest.slice(0, 12)}…`)),
  );
}
