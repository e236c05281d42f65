import { path } from "../shared/api.js";
import { bypassLine } from "../shared/bypass-line.js";
import { h } from "../shared/dom.js";

/** What stands behind a checkpoint it did not pass, the newest first, and why; the rest is on a page of its own. */
export function bypasses({ program, bypasses: all }, explain) {
  const present = all.filter(({ left }) => left === null);
  return h(
    "section.jalon-checkpoints-section.jalon-bypasses",
    { "aria-labelledby": "jalon-checkpoints-bypasses" },
    h("h2", { id: "jalon-checkpoints-bypasses" }, `${AJS.I18n.getText("jalon.bypasses.page.title")} (${present.length})`),
    present.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.receipt.bypass.none"))
      : h("ul", null, present.map((it) => bypassLine(it, explain))),
    all.length > present.length &&
      h("p", null, h("a", { href: path.bypasses(program.key) }, AJS.I18n.getText("jalon.checkpoints.bypasses.all"))),
  );
}
