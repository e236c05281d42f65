import { h } from "../shared/dom.js";
import { programPage } from "../shared/program-page.js";
import { tour } from "../shared/tour.js";
import { keysPanel, listen } from "./keys.js";
import { overview } from "./overview.js";
import { tourSteps } from "./tour.js";

/** The program page: every Business Unit against every milestone, and what needs someone today. */
const keys = keysPanel();

programPage(
  "program",
  (place, { program }) => {
    place.after(keys.element);
    listen(place, keys.open);
    overview(place, program);
    tour(place, tourSteps());
  },
  h("button.jalon-navigation-button", { type: "button", onclick: keys.open }, AJS.I18n.getText("jalon.program.keys")),
);
