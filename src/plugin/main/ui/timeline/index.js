import { api } from "../shared/api.js";
import { dayOf } from "../shared/dates.js";
import { h, show } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message } from "../shared/states.js";
import { colourName } from "../shared/words.js";
import { chart } from "./chart.js";
import { dependencyList } from "./dependencies.js";
import { ZOOMS } from "./scale.js";

/** The timeline: what was agreed against what became of it, BU by BU. */
programPage("timeline", (place, { program }) => load(place, () => api.timeline(program), page));

/* The names beside the drawing with their edges, as the style sheet has them; and less than this shows nothing. */
const NAMES = 166;
const NAMES_NARROW = 50;
const LEAST_WINDOW = 480;

function page(answer) {
  const { matrix } = answer;
  if (matrix.rollouts.length === 0) {
    return [
      heading(matrix, AJS.I18n.getText("jalon.timeline.title")),
      message(
        "info",
        AJS.I18n.getText("jalon.program.empty"),
        h("p", null, AJS.I18n.getText("jalon.program.empty.next")),
      ),
    ];
  }
  const today = matrix.program.statusDate ?? dayOf(matrix.asOf);
  const place = h("div.jalon-timeline-place");
  const choices = zoomChoices((zoom) => {
    history.replaceState(null, "", zoom === "all" ? location.pathname : `?zoom=${zoom}`);
    draw();
  });
  const draw = () => {
    const zoom = zoomOf(location.search);
    const names = matchMedia("(width <= 700px)").matches ? NAMES_NARROW : NAMES;
    const window = Math.max(LEAST_WINDOW, place.clientWidth - names);
    const { element, lookAt } = chart(answer, today, zoom, window);
    show(place, element);
    choices.show(zoom);
    lookAt();
  };
  // once it stands in the page it has a width
  requestAnimationFrame(draw);
  return [
    heading(matrix, AJS.I18n.getText("jalon.timeline.title")),
    choices.element,
    place,
    legend(),
    dependencyList(answer),
  ];
}

function zoomOf(search) {
  const said = new URLSearchParams(search).get("zoom");
  return Object.hasOwn(ZOOMS, said) ? said : "all";
}

const ZOOM_NAMES = {
  all: () => AJS.I18n.getText("jalon.timeline.zoom.all"),
  half: () => AJS.I18n.getText("jalon.timeline.zoom.half"),
  quarter: () => AJS.I18n.getText("jalon.timeline.zoom.quarter"),
};

function zoomChoices(choose) {
  const buttons = Object.keys(ZOOMS).map((zoom) =>
    h("button.aui-button", { type: "button", "data-zoom": zoom, onclick: () => choose(zoom) }, ZOOM_NAMES[zoom]()),
  );
  return {
    element: h(
      "div.aui-buttons.jalon-zoom",
      { role: "group", "aria-label": AJS.I18n.getText("jalon.timeline.zoom") },
      buttons,
    ),
    show: (zoom) =>
      buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.zoom === zoom))),
  };
}

function legend() {
  return h(
    "p.jalon-legend",
    null,
    h("span", null, AJS.I18n.getText("jalon.timeline.legend.plan")),
    h("span", null, AJS.I18n.getText("jalon.timeline.legend.real")),
    ["green", "amber", "red"].map((colour) => h("span", null, glyph(colour), colourName(colour))),
    h("span", null, AJS.I18n.getText("jalon.timeline.legend.hollow")),
    h("span", null, AJS.I18n.getText("jalon.timeline.legend.arrow")),
    h("span", null, AJS.I18n.getText("jalon.timeline.legend.keys")),
  );
}
