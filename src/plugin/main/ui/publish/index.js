import { api, path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { changes } from "./changes.js";
import { confirmation } from "./confirmation.js";
import { rollouts } from "./rollouts.js";

/** What a version means for each rollout, then publishing it, then moving rollouts over. */
programPage("publish", (place, { program, version }) =>
  load(place, () => api.supersession(program, version), (answer) => page(answer)),
);

function page(first) {
  const root = h("div");
  const program = first.program.key;
  const said = h("div", { "aria-live": "polite" });
  const act = async (request, done) => {
    show(said);
    try {
      draw(await request());
      show(said, done && message("success", done));
    } catch (error) {
      show(said, message("error", sentence(error)));
    }
  };
  const draw = (answer) => {
    const publish = () =>
      act(async () => {
        await api.changeVersion(program, answer.version, "current");
        return api.supersession(program, answer.version);
      });
    const move = (units) =>
      act(
        () => api.moveRollouts(program, answer.version, units),
        AJS.I18n.getText("jalon.publish.moved", String(units.length), answer.version),
      );
    show(
      root,
      heading(answer, AJS.I18n.getText("jalon.publish.heading", answer.version)),
      h("p", null, h("a", { href: path.versions(program) }, AJS.I18n.getText("jalon.publish.back"))),
      standing(answer, publish),
      said,
      rollouts(answer, move),
      changes(answer),
    );
  };
  draw(first);
  return root;
}

function standing(answer, publish) {
  if (answer.state === "draft") {
    return message(
      "info",
      AJS.I18n.getText("jalon.publish.is-draft", answer.version, answer.supersedes),
      answer.mayChange && confirmation(answer, publish),
    );
  }
  return answer.state === "current"
    ? message("info", AJS.I18n.getText("jalon.publish.is-current", answer.version))
    : message("warning", AJS.I18n.getText("jalon.publish.is-past", answer.version));
}
