import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { message, sentence } from "../shared/states.js";
import { checkpoint } from "./checkpoint.js";

/** What the checkpoints of a program ask for; the PMO changes how much each criterion counts and binds. */
programPage("definitions", (place, { program }) =>
  load(place, () => api.definitions(program), (answer) => page(answer)),
);

function page(first) {
  const root = h("div");
  const draw = (answer, said) => {
    const save = async (defined, criteria, tell) => {
      show(tell);
      try {
        const kept = await api.changeDefinition(answer.program.key, defined.code, {
          version: defined.version,
          criteria,
        });
        draw(kept, { code: defined.code, ...outcome(kept, defined) });
      } catch (error) {
        show(tell, message("error", sentence(error)));
        tell.focus();
      }
    };
    show(
      root,
      heading(answer, AJS.I18n.getText("jalon.definitions.heading")),
      answer.mayChange && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.definitions.more")),
      answer.checkpoints.length === 0 && h("p.jalon-none", null, AJS.I18n.getText("jalon.definitions.none")),
      answer.checkpoints.map((defined) =>
        checkpoint(defined, answer.mayChange, save, said?.code === defined.code ? said : null),
      ),
    );
    root.querySelector("[data-said]")?.focus();
  };
  draw(first, null);
  return root;
}

/** Saving what is the same keeps no version. */
function outcome(kept, before) {
  const now = kept.checkpoints.find((it) => it.code === before.code);
  return now && now.version !== before.version
    ? { kind: "success", text: AJS.I18n.getText("jalon.definitions.kept", String(now.version)) }
    : { kind: "info", text: AJS.I18n.getText("jalon.definitions.same") };
}
