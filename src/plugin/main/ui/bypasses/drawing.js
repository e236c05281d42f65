import { api } from "../shared/api.js";
import { bypassLine } from "../shared/bypass-line.js";
import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { message, sentence } from "../shared/states.js";
import { defectName } from "./names.js";

/** The whole page; every change draws the lists anew from what the server answers. */
export function drawing(program, answer) {
  const said = h("div", { role: "status", tabindex: "-1" });
  const lists = h("div");
  const act = async (request, done) => {
    try {
      draw(await request());
      show(said, done && message("success", done));
    } catch (error) {
      show(said, message("error", sentence(error)));
    }
    said.focus();
  };
  const explain = (id, text) =>
    act(() => api.explainBypass(program, id, text), AJS.I18n.getText("jalon.receipt.bypass.thanks"));
  const draw = (now) => show(lists, all(now, explain));
  draw(answer);
  return [
    heading(answer, AJS.I18n.getText("jalon.bypasses.page.title")),
    h("p", null, AJS.I18n.getText("jalon.receipt.bypass.what")),
    answer.office &&
      h(
        "p",
        null,
        h(
          "button.aui-button",
          {
            type: "button",
            onclick: () =>
              act(() => api.searchBypasses(program), AJS.I18n.getText("jalon.receipt.bypass.searching")),
          },
          AJS.I18n.getText("jalon.receipt.bypass.search"),
        ),
      ),
    said,
    lists,
  ];
}

function all(answer, explain) {
  const present = answer.bypasses.filter((it) => it.left === null);
  const past = answer.bypasses.filter((it) => it.left !== null);
  return [
    answer.defects.length > 0 && defects(answer.defects),
    section(AJS.I18n.getText("jalon.receipt.bypass.present"), present, explain),
    past.length > 0 && section(AJS.I18n.getText("jalon.receipt.bypass.past"), past, explain),
  ];
}

function section(title, bypasses, explain) {
  return h(
    "section.jalon-bypasses",
    null,
    h("h2", null, `${title} (${bypasses.length})`),
    bypasses.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.receipt.bypass.none"))
      : h(
          "ul",
          null,
          bypasses.map((it) => bypassLine(it, explain)),
        ),
  );
}

function defects(found) {
  return message(
    "warning",
    AJS.I18n.getText("jalon.receipt.guard.defects"),
    h(
      "ul",
      null,
      found.map((it) => h("li", null, defectName(it))),
    ),
  );
}
