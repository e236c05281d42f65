import { api, path } from "../shared/api.js";
import { sidePanel } from "../shared/dialog.js";
import { h, show } from "../shared/dom.js";
import { load } from "../shared/page.js";
import { sentence } from "../shared/states.js";

const LONGEST_NAME = 50;

/** The panel of saved views: each a link to what it stands for, and a field that keeps what is shown now. */
export function savedViews(program) {
  const { element, body, open: openPanel } = sidePanel("views");
  const open = () => {
    openPanel(AJS.I18n.getText("jalon.program.views"));
    load(
      body,
      () => api.views(program),
      (answer) => content(program, answer, (changed) => show(body, changed)),
    );
  };
  return {
    element,
    button: h(
      "button.aui-button.jalon-views-button",
      { type: "button", onclick: open },
      AJS.I18n.getText("jalon.program.views"),
    ),
  };
}

function content(program, answer, redraw) {
  const refused = h("div.error", { role: "alert" });
  const change = async (request) => {
    show(refused);
    try {
      redraw(content(program, await request(), redraw));
    } catch (error) {
      show(refused, sentence(error));
    }
  };
  return [list(program, answer.views, change), form(program, answer, change), refused];
}

function list(program, views, change) {
  if (views.length === 0) {
    return h("p.jalon-none", null, AJS.I18n.getText("jalon.program.views.none"));
  }
  return h(
    "ul.jalon-views",
    null,
    views.map(({ name, query, shared, own }) =>
      h(
        "li",
        null,
        h("a", { href: path.program(program) + query }, name),
        shared && h("span.aui-lozenge", null, AJS.I18n.getText("jalon.program.views.shared")),
        own &&
          h(
            "button.aui-button.aui-button-link",
            {
              type: "button",
              "aria-label": AJS.I18n.getText("jalon.program.views.remove.named", name),
              onclick: () => change(() => api.removeView(program, name)),
            },
            AJS.I18n.getText("jalon.program.views.remove"),
          ),
      ),
    ),
  );
}

function form(program, { mayShare }, change) {
  const name = h("input.text", {
    type: "text",
    id: "jalon-view-name",
    maxlength: String(LONGEST_NAME),
    autocomplete: "off",
  });
  const share = h("input", { type: "checkbox", id: "jalon-view-shared" });
  return h(
    "form.aui.top-label.jalon-view-form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        change(() => api.saveView(program, name.value, location.search, share.checked));
      },
    },
    h("label", { for: "jalon-view-name" }, AJS.I18n.getText("jalon.program.views.name")),
    name,
    mayShare &&
      h("label.jalon-narrow", { for: "jalon-view-shared" }, share, AJS.I18n.getText("jalon.program.views.share")),
    h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.program.views.save")),
  );
}
