import { api } from "../shared/api.js";
import { h, redraw, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { functions } from "./functions.js";
import { rebuild } from "./rebuild.js";
import { rollouts } from "./rollouts.js";
import { works } from "./works.js";

/** Whether the figures of a program can be relied on, and what keeps them right. */
programPage("health", (place, { program }) => load(place, () => api.health(program), page));

function page(first) {
  const root = h("div");
  const program = first.program.key;
  const said = h("div", { "aria-live": "polite" });
  /** Does it, says why it was refused, and draws what is so afterwards. */
  const act = async (request) => {
    show(said);
    try {
      draw(await request());
    } catch (error) {
      show(said, message("error", sentence(error)));
    }
  };
  const turn = (code, on) => act(() => api.turnFunction(program, code, on));
  const begin = () => act(() => api.rebuild(program).then(() => api.health(program)));
  const draw = (answer) =>
    redraw(
      root,
      heading(answer, AJS.I18n.getText("jalon.health.page.title")),
      said,
      functions(answer.background, turn),
      works(answer.background),
      rebuild(answer, begin),
      rollouts(answer.rollouts),
    );
  draw(first);
  return root;
}
