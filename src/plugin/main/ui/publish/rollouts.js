import { path } from "../shared/api.js";
import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";

/** What the version carries over, reopens, adds and drops for each rollout; chosen ones can move. */
export function rollouts(answer, move) {
  const movable = answer.mayChange && answer.state === "current";
  const chosen = new Set();
  const button = h("button.aui-button.aui-button-primary", {
    type: "button",
    onclick: () => move([...chosen]),
  });
  const boxes = [];
  const refresh = () => {
    button.disabled = chosen.size === 0;
    button.textContent =
      chosen.size === 0
        ? AJS.I18n.getText("jalon.publish.move.none")
        : AJS.I18n.getText("jalon.publish.move", String(chosen.size));
  };
  const choose = (box, bu) => {
    box.checked ? chosen.add(bu) : chosen.delete(bu);
    refresh();
  };
  const chooseAll = (event) => {
    boxes.forEach(({ box, bu }) => {
      box.checked = event.target.checked;
      choose(box, bu);
    });
  };
  const box = (rollout) => {
    const element = h("input", {
      type: "checkbox",
      "aria-label": AJS.I18n.getText("jalon.publish.select", rollout.name),
      onchange: () => choose(element, rollout.bu),
    });
    boxes.push({ box: element, bu: rollout.bu });
    return element;
  };
  const lines = answer.rollouts.map((rollout) => line(answer, rollout, movable && !rollout.isThere && box(rollout)));
  refresh();
  return [
    h("h2.jalon-publish-title", null, AJS.I18n.getText("jalon.publish.rollouts")),
    movable && boxes.length > 0 && h("p.jalon-publish-move", null, button),
    h(
      "table.aui.jalon-supersession",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h(
            "th",
            { scope: "col" },
            movable && boxes.length > 0
              ? h("input", {
                  type: "checkbox",
                  "aria-label": AJS.I18n.getText("jalon.publish.select.all"),
                  onchange: chooseAll,
                })
              : null,
          ),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.rollout.business-unit")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.publish.from")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.publish.carried-over")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.publish.reopened")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.publish.added")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.publish.dropped")),
          h("th", { scope: "col" }, AJS.I18n.getText("jalon.publish.still-open")),
        ),
      ),
      h("tbody", null, lines),
    ),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.publish.legend")),
  ];
}

function line(answer, rollout, box) {
  const count = (codes) => h("td.jalon-count", { title: codes.join(", ") }, String(codes.length));
  const codes = (list) => h("td", null, list.length === 0 ? "\u2013" : list.join(", "));
  return h(
    "tr",
    { "data-bu": rollout.bu },
    h("td", null, box || (rollout.isThere && [glyph("done"), " ", AJS.I18n.getText("jalon.publish.there")])),
    h(
      "th",
      { scope: "row" },
      h("a", { href: path.assessments(answer.program.key, rollout.bu) }, h("b", null, rollout.bu), " ", rollout.name),
    ),
    h("td", null, rollout.from),
    count(rollout.carriedOver),
    codes(rollout.reopened),
    codes(rollout.added),
    codes(rollout.dropped),
    count(rollout.stillOpen),
  );
}
