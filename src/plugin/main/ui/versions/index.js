import { api } from "../shared/api.js";
import { sidePanel } from "../shared/dialog.js";
import { h, redraw, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { lags } from "./lags.js";
import { lifeTable } from "./life.js";
import { mapTable } from "./map.js";
import { sunsetForm } from "./sunset.js";

/** The version map: who works by which version, how far behind, and until when that is allowed. */
programPage("versions", (place, { program }) =>
  load(place, () => api.versions(program), (answer) => page(answer)),
);

function page(first) {
  const root = h("div");
  const program = first.program.key;
  const said = h("div", { "aria-live": "polite" });
  const panel = sidePanel("sunset");
  const act = async (request) => {
    show(said);
    try {
      draw(await request());
      return true;
    } catch (error) {
      show(said, message("error", sentence(error)));
      return false;
    }
  };
  const actions = {
    undo: (bu) => act(() => api.undoMove(program, bu)),
    retire: (version) => act(() => api.changeVersion(program, version, "retired")),
    sunset: (version) => {
      const form = sunsetForm(version, {
        save: async (day) => {
          draw(await api.changeVersion(program, version.version, "sunset", day));
          panel.element.close();
        },
        cancel: () => panel.element.close(),
      });
      panel.open(AJS.I18n.getText("jalon.versions.sunset.title", version.version), form);
    },
  };
  const draw = (answer) =>
    redraw(
      root,
      heading(answer, AJS.I18n.getText("jalon.versions.heading")),
      lags(answer),
      said,
      mapTable(answer, actions),
      lifeTable(answer, actions),
      panel.element,
    );
  draw(first);
  return root;
}
