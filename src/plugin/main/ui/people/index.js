import { api } from "../shared/api.js";
import { h, redraw, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { roles } from "./roles.js";
import { units } from "./units.js";

/** Who is what in a program, and what is known of its Business Units. */
programPage("people", (place, { program }) => load(place, () => api.people(program), page));

function page(first) {
  const root = h("div");
  const program = first.program.key;
  const said = h("div", { "aria-live": "polite" });
  const assign = async (role, person, holds) => {
    show(said);
    try {
      draw(await api.assignRole(program, role, person, holds));
    } catch (error) {
      show(said, message("error", sentence(error)));
    }
  };
  /** What the server refuses is said in the form, so it is not caught here. */
  const change = async (bu, profile) => {
    draw(await api.changeProfile(program, bu, profile));
    show(said, message("success", AJS.I18n.getText("jalon.people.profile.saved", bu)));
  };
  const draw = (answer) =>
    redraw(
      root,
      heading(answer, AJS.I18n.getText("jalon.people.page.title")),
      said,
      roles(answer, assign),
      units(answer, change),
    );
  draw(first);
  return root;
}
