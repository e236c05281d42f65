import { api, path } from "../shared/api.js";
import { checkpointCard } from "../shared/checkpoint-card.js";
import { longDate, moment } from "../shared/dates.js";
import { h, show } from "../shared/dom.js";
import { load, start } from "../shared/page.js";
import { message } from "../shared/states.js";

/** All that waits for the user, over all programs; a sign-off is two taps away, on a phone as well. */
start("jalon-mine", (root) => load(root, api.mine, page));

const GROUPS = [
  { why: "sign-off", name: () => AJS.I18n.getText("jalon.mine.sign-off") },
  { why: "approval", name: () => AJS.I18n.getText("jalon.mine.approval") },
  { why: "explanation", name: () => AJS.I18n.getText("jalon.mine.explanation") },
  { why: "condition", name: () => AJS.I18n.getText("jalon.mine.condition") },
  { why: "preparation", name: () => AJS.I18n.getText("jalon.mine.preparation") },
];

function page({ waiting, asOf }) {
  return [
    h(
      "header.jalon-heading",
      null,
      h("h1", null, AJS.I18n.getText("jalon.mine.page.title")),
      h(
        "p.jalon-facts",
        null,
        h("span", null, AJS.I18n.getText("jalon.view.as-of", moment(asOf))),
        h("a", { href: path.programs() }, AJS.I18n.getText("jalon.program.all")),
      ),
    ),
    waiting.length === 0
      ? message("success", AJS.I18n.getText("jalon.mine.nothing"))
      : GROUPS.map((group) => section(group, waiting.filter(({ why }) => why === group.why))),
  ];
}

function section({ why, name }, lines) {
  return (
    lines.length > 0 &&
    h(
      "section.jalon-mine-group",
      { "aria-labelledby": `jalon-mine-${why}` },
      h("h2", { id: `jalon-mine-${why}` }, `${name()} (${lines.length})`),
      h("ul.jalon-mine-list", null, lines.map(line)),
    )
  );
}

function line(it) {
  const place = h("div.jalon-mine-card");
  return h(
    "li.jalon-mine-line",
    { "data-bu": it.bu, "data-checkpoint": it.checkpoint },
    h(
      "div.jalon-mine-head",
      null,
      h(
        "div",
        null,
        h("b", null, [it.buName, it.checkpoint && `${it.checkpoint} ${it.checkpointName}`].filter(Boolean).join(" · ")),
        h("p.jalon-quiet", null, it.programName),
        h("p", null, it.what),
      ),
      h(
        "div.jalon-mine-side",
        null,
        it.due && h("span.jalon-quiet", null, longDate(it.due)),
        it.overdue && h("span.aui-lozenge.aui-lozenge-error", null, AJS.I18n.getText("jalon.mine.overdue")),
        it.checkpoint ? opening(it, place) : leading(it),
      ),
    ),
    place,
  );
}

function opening(it, place) {
  const button = h(
    "button.aui-button",
    {
      type: "button",
      "aria-expanded": "false",
      "aria-label": AJS.I18n.getText("jalon.mine.open.what", it.checkpoint, it.buName),
      onclick: () => {
        const open = place.hasChildNodes();
        button.setAttribute("aria-expanded", String(!open));
        if (open) {
          show(place);
        } else {
          load(place, () => api.checkpoint(it.program, it.bu, it.checkpoint), checkpointCard);
        }
      },
    },
    AJS.I18n.getText("jalon.mine.open"),
  );
  return button;
}

function leading(it) {
  return h("a.aui-button", { href: path.checkpoints(it.program) }, AJS.I18n.getText("jalon.mine.open"));
}
