import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { siteHeading } from "../shared/heading.js";
import { load, start } from "../shared/page.js";
import { message, sentence } from "../shared/states.js";
import { chosen, workflows } from "./workflows.js";
import { defects, observed } from "./findings.js";

/** The guards in workflows, for administrators of Jira: chosen, written as drafts, published, taken out. */
start("jalon-guards", (root) => load(root, api.guards, page));

function page(answer) {
  const said = h("div", { role: "status", tabindex: "-1" });
  const board = h("div");
  const act = async (request, done) => {
    try {
      draw(await request());
      show(said, message("success", done));
    } catch (error) {
      show(said, message("error", sentence(error)));
    }
    said.focus();
  };
  const draw = (now) => show(board, content(now, board, act));
  draw(answer);
  return [
    siteHeading(AJS.I18n.getText("jalon.guards.page.title")),
    h("p", null, AJS.I18n.getText("jalon.receipt.guard.what")),
    said,
    board,
  ];
}

function content(answer, board, act) {
  return [
    defects(answer.defects),
    answer.workflows.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.receipt.guard.none"))
      : [
          h(
            "p.jalon-guards-observe",
            null,
            h("label", { for: "jalon-observe" }, AJS.I18n.getText("jalon.receipt.guard.observe")),
            h("input.jalon-day", { type: "date", id: "jalon-observe" }),
          ),
          workflows(answer.workflows, {
            publish: (name) =>
              act(() => api.publishGuards([name]), AJS.I18n.getText("jalon.receipt.guard.published", name)),
            discard: (name) =>
              act(() => api.discardGuards([name]), AJS.I18n.getText("jalon.receipt.guard.discarded", name)),
          }),
          h(
            "p",
            null,
            button(AJS.I18n.getText("jalon.receipt.guard.draft"), true, () =>
              act(() => api.draftGuards(chosen(board)), AJS.I18n.getText("jalon.receipt.guard.drafted")),
            ),
          ),
        ],
    observed(answer.observed),
    removal(act),
  ];
}

function removal(act) {
  const sure = h("input", { type: "checkbox", id: "jalon-guards-sure" });
  return h(
    "section.jalon-guards-removal",
    null,
    h("h2", null, AJS.I18n.getText("jalon.receipt.guard.remove-all")),
    h("p", null, AJS.I18n.getText("jalon.receipt.guard.remove-why")),
    h("p", null, sure, " ", h("label", { for: "jalon-guards-sure" }, AJS.I18n.getText("jalon.receipt.guard.remove-sure"))),
    button(AJS.I18n.getText("jalon.receipt.guard.remove-all"), false, () =>
      sure.checked
        ? act(api.removeGuards, AJS.I18n.getText("jalon.receipt.guard.removed"))
        : sure.focus(),
    ),
  );
}

function button(text, primary, onclick) {
  return h(primary ? "button.aui-button.aui-button-primary" : "button.aui-button", { type: "button", onclick }, text);
}
