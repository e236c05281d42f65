import { h } from "../shared/dom.js";
import { index, percent } from "../shared/figures.js";
import { glyph } from "../shared/glyph.js";
import { undisclosed } from "../shared/undisclosed.js";
import { colourName } from "../shared/words.js";
import { COLOURS } from "./choice.js";
import { colourOf } from "./matching.js";
import { reached, sumsOf } from "./sums.js";

/** The head of a group with the figures of all its rollouts together. */
export function groupRow({ name, rows }, milestones) {
  const sums = sumsOf(rows);
  return h(
    "tr.jalon-group",
    null,
    h("th.jalon-bu", { scope: "rowgroup" }, name, " ", h("span.aui-badge", null, String(rows.length))),
    h("td", null, colours(rows), exceptions(sums)),
    h(
      "td",
      { title: sums.undisclosed || (sums.spi === null && sums.cpi === null) ? null : indices(sums) },
      sums.undisclosed ? undisclosed(AJS.I18n.getText("jalon.disclosure.group")) : sums.evPct === null ? AJS.I18n.getText("jalon.measure.undefined") : percent(sums.evPct),
    ),
    h("td", null, AJS.I18n.getText("jalon.program.group.live", String(sums.live), String(sums.rollouts))),
    h("td"),
    h(
      "td.jalon-decision",
      null,
      sums.unmet === null
        ? AJS.I18n.getText("jalon.measure.undefined")
        : AJS.I18n.getText("jalon.checkpoint.unmet.many", String(sums.unmet)),
    ),
    milestones.map(({ code }) => {
      const { reached: done, of } = reached(rows, code);
      return h(
        "td",
        { title: AJS.I18n.getText("jalon.program.group.reached", String(done), String(of), code) },
        `${done}/${of}`,
      );
    }),
  );
}

function colours(rows) {
  return COLOURS.map((colour) => [colour, rows.filter((row) => colourOf(row.computedColour) === colour).length])
    .filter(([, count]) => count > 0)
    .map(([colour, count]) =>
      h(
        "span.jalon-group-colour",
        { title: AJS.I18n.getText("jalon.program.group.computed", colourName(colour)) },
        glyph(colour),
        String(count),
      ),
    );
}

function exceptions(sums) {
  return (
    sums.exceptions > 0 &&
    h(
      "span.jalon-group-colour",
      { title: AJS.I18n.getText("jalon.program.group.exceptions", String(sums.exceptions)) },
      glyph("exception"),
      String(sums.exceptions),
    )
  );
}

function indices({ spi, cpi }) {
  const written = (value) => (value === null ? AJS.I18n.getText("jalon.measure.undefined") : index(value));
  return AJS.I18n.getText("jalon.program.group.indices", written(spi), written(cpi));
}
