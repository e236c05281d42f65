import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { bypasses } from "./bypasses.js";
import { exceptions } from "./exceptions.js";
import { kpis } from "./kpis.js";
import { matrix } from "./matrix.js";
import { signers } from "./signers.js";

/** How the checkpoints of a program fare: who is through, how often at once, how fast, by what exceptions. */
programPage("checkpoints", (place, { program }) => load(place, () => api.checkpoints(program), page));

function page(first) {
  const root = h("div");
  const program = first.program.key;
  const said = h("div", { "aria-live": "polite" });
  const appoint = async (role, unit, people) => {
    show(said);
    try {
      draw(await api.appoint(program, role, unit, people));
    } catch (error) {
      show(said, message("error", sentence(error)));
    }
  };
  const step = async (bu, number, kind, sent) => {
    await api.stepException(program, bu, number, kind, sent);
    draw(await api.checkpoints(program));
  };
  const explain = async (id, text) => {
    await api.explainBypass(program, id, text);
    draw(await api.checkpoints(program));
  };
  const draw = (answer) =>
    show(
      root,
      heading(answer, AJS.I18n.getText("jalon.checkpoints.page.title")),
      said,
      kpis(answer),
      matrix(answer),
      exceptions(answer, step),
      bypasses(answer, explain),
      signers(answer, appoint),
    );
  draw(first);
  return root;
}
