import { api, path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { load, start } from "../shared/page.js";
import { message, sentence } from "../shared/states.js";
import { STEPS, loadSample, removeSample } from "./loading.js";

/** The sample, to be loaded, and to be taken away again to the last issue. */
start("jalon-sample", (root) => load(root, api.sample, (made) => page(made, root)));

function page(made, root) {
  const again = () => load(root, api.sample, (found) => page(found, root));
  return [
    h("h1", null, AJS.I18n.getText("jalon.setup.sample")),
    h(
      "div.jalon-sample",
      null,
      h("p", null, AJS.I18n.getText("jalon.setup.sample.about")),
      made.projects.length === 0 && made.program === null ? absent() : present(made, again),
    ),
  ];
}

function absent() {
  const place = h("div", null);
  const go = button("jalon-sample-load", AJS.I18n.getText("jalon.setup.sample.load"), () => run(place), true);
  show(place, h("div.jalon-sample-buttons", null, go));
  return place;
}

async function run(place) {
  const list = h("ol.jalon-sample-run", { "aria-live": "polite" });
  const told = new Map();
  const tell = (step, done, all) => {
    told.set(step, all > 1 ? AJS.I18n.getText("jalon.setup.run.count", done, all) : done === all ? "✓" : "…");
    show(list, STEPS.filter((it) => told.has(it)).map((it) => h("li", null, `${NAMES[it]()} `, h("span.jalon-quiet", null, told.get(it)))));
  };
  show(place, list);
  try {
    const program = await loadSample(tell);
    place.append(
      message(
        "success",
        AJS.I18n.getText("jalon.setup.sample.loaded"),
        h("p", null, h("a.aui-button.aui-button-primary", { href: path.program(program), id: "jalon-sample-open" }, AJS.I18n.getText("jalon.setup.run.open"))),
      ),
    );
  } catch (error) {
    place.append(
      message("error", AJS.I18n.getText("jalon.setup.sample.stopped"), h("p", null, sentence(error) || error.message)),
    );
  }
}

/** Asks first: what is removed is removed with all that was added to it since. */
function present(made, again) {
  const place = h("div", { role: "status" });
  const ask = () =>
    show(
      place,
      message(
        "warning",
        AJS.I18n.getText("jalon.setup.sample.sure", made.projects.length),
        h("p", null, made.projects.join(", ")),
        h(
          "div.jalon-sample-buttons",
          null,
          button("jalon-sample-sure", AJS.I18n.getText("jalon.setup.sample.remove"), remove),
          button("jalon-sample-keep", AJS.I18n.getText("jalon.setup.sample.keep"), offer),
        ),
      ),
    );
  const offer = () =>
    show(
      place,
      made.program && h("p", null, h("a", { href: path.program(made.program) }, AJS.I18n.getText("jalon.setup.run.open"))),
      h("div.jalon-sample-buttons", null, button("jalon-sample-remove", AJS.I18n.getText("jalon.setup.sample.remove"), ask)),
    );
  async function remove() {
    show(place, message("info", AJS.I18n.getText("jalon.setup.sample.removing")));
    try {
      await removeSample(made);
      again();
    } catch (error) {
      show(place, message("error", AJS.I18n.getText("jalon.setup.sample.not-removed"), h("p", null, sentence(error) || error.message)));
    }
  }
  offer();
  return place;
}

const NAMES = {
  workflow: () => AJS.I18n.getText("jalon.setup.run.workflow"),
  types: () => AJS.I18n.getText("jalon.setup.run.types"),
  scheme: () => AJS.I18n.getText("jalon.setup.run.scheme"),
  units: () => AJS.I18n.getText("jalon.setup.sample.units"),
  project: () => AJS.I18n.getText("jalon.setup.run.project"),
  rollouts: () => AJS.I18n.getText("jalon.setup.run.rollouts"),
  milestones: () => AJS.I18n.getText("jalon.setup.run.milestones"),
  work: () => AJS.I18n.getText("jalon.setup.sample.work"),
  links: () => AJS.I18n.getText("jalon.setup.sample.links"),
  done: () => AJS.I18n.getText("jalon.setup.sample.done"),
  program: () => AJS.I18n.getText("jalon.setup.run.program"),
};

function button(id, text, onclick, primary = false) {
  return h(`button.aui-button${primary ? ".aui-button-primary" : ""}`, { type: "button", id, onclick }, text);
}
