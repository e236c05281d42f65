import { longDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";

/**
 * The workflows, each with its transitions and what each asks; where there is a draft, what it would change instead.
 *
 * @param act publish(name), discard(name)
 */
export function workflows(all, act) {
  return all.map((workflow) =>
    h(
      "section.jalon-guards-workflow",
      { "data-workflow": workflow.name },
      h("h2", null, workflow.name),
      workflow.draft === null ? table(workflow) : draft(workflow, act),
    ),
  );
}

function table(workflow) {
  return h(
    "table.aui",
    null,
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        [
          AJS.I18n.getText("jalon.receipt.guard.transition"),
          AJS.I18n.getText("jalon.receipt.guard.to"),
          AJS.I18n.getText("jalon.receipt.guard.asks"),
        ].map((head) => h("th", { scope: "col" }, head)),
      ),
    ),
    h(
      "tbody",
      null,
      workflow.transitions.map((it) => row(workflow, it)),
    ),
  );
}

function row(workflow, transition) {
  const { action, name, to, checkpoints, observeUntil, proposed } = transition;
  const now = checkpoints[0] ?? "";
  const codes = [...new Set([...workflow.offered, ...checkpoints])];
  const id = `jalon-guard-${workflow.name}-${action}`;
  return h(
    "tr",
    null,
    h("td", null, h("label", { for: id }, name)),
    h("td", null, h("span.aui-lozenge", null, to)),
    h(
      "td",
      null,
      h(
        "select.select",
        { id, "data-action": String(action), "data-now": now },
        h("option", { value: "" }, AJS.I18n.getText("jalon.receipt.guard.nothing")),
        codes.map((code) => h("option", { value: code, selected: code === (now || proposed) }, code)),
      ),
      !now && proposed && h("span.jalon-quiet", null, " ", AJS.I18n.getText("jalon.receipt.guard.proposed")),
      observeUntil &&
        h("span.aui-lozenge.aui-lozenge-moved", null, AJS.I18n.getText("jalon.receipt.guard.observes", longDate(observeUntil))),
    ),
  );
}

function draft(workflow, act) {
  return [
    h("p", null, AJS.I18n.getText("jalon.receipt.guard.difference")),
    workflow.draft.length === 0
      ? h("p.jalon-none", null, AJS.I18n.getText("jalon.receipt.guard.foreign-draft"))
      : h(
          "ul.jalon-guards-difference",
          null,
          workflow.draft.map((change) =>
            h(
              change.added ? "li.jalon-guards-added" : "li.jalon-guards-taken",
              null,
              change.added
                ? AJS.I18n.getText("jalon.receipt.guard.added", change.transition, change.checkpoint)
                : AJS.I18n.getText("jalon.receipt.guard.taken", change.transition, change.checkpoint),
              change.observeUntil && ` ${AJS.I18n.getText("jalon.receipt.guard.observes", longDate(change.observeUntil))}`,
            ),
          ),
        ),
    workflow.draft.length > 0 &&
      h(
        "p",
        null,
        h(
          "button.aui-button.aui-button-primary",
          { type: "button", onclick: () => act.publish(workflow.name) },
          AJS.I18n.getText("jalon.receipt.guard.publish"),
        ),
        h(
          "button.aui-button",
          { type: "button", onclick: () => act.discard(workflow.name) },
          AJS.I18n.getText("jalon.receipt.guard.discard"),
        ),
      ),
  ];
}

/** What was chosen differently from what is, as the server wants to hear it. */
export function chosen(board) {
  const observeUntil = board.querySelector("#jalon-observe")?.value || null;
  const edits = [];
  for (const section of board.querySelectorAll("[data-workflow]")) {
    for (const select of section.querySelectorAll("select[data-action]")) {
      const { action, now } = select.dataset;
      const workflow = section.dataset.workflow;
      if (select.value !== now) {
        if (now) edits.push({ workflow, action: Number(action), checkpoint: now, guarded: false });
        if (select.value) {
          edits.push({ workflow, action: Number(action), checkpoint: select.value, guarded: true, observeUntil });
        }
      }
    }
  }
  return edits;
}
