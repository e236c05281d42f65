import { ASSESSABLE, assessmentStateName } from "../shared/conformity.js";
import { h } from "../shared/dom.js";

const LONGEST_NOTE = 1000;

/** One click for all proposals; or one state for all that are chosen. */
export function toolbar(answer, chosen, assess) {
  const proposed = answer.requirements.filter((it) => it.proposal !== null);
  return h("div.jalon-assess", null, confirm(proposed, assess), setChosen(chosen, assess));
}

function confirm(proposed, assess) {
  return h(
    "button.aui-button.aui-button-primary.jalon-confirm",
    {
      type: "button",
      disabled: proposed.length === 0,
      onclick: () =>
        assess(proposed.map((it) => ({ requirement: it.requirement, state: it.proposal.state }))),
    },
    confirmText(proposed.length),
  );
}

function confirmText(count) {
  if (count === 0) {
    return AJS.I18n.getText("jalon.assessments.confirm.none");
  }
  return count === 1
    ? AJS.I18n.getText("jalon.assessments.confirm.one")
    : AJS.I18n.getText("jalon.assessments.confirm", String(count));
}

function setChosen(chosen, assess) {
  const state = h(
    "select.select",
    { id: "jalon-assess-state" },
    ASSESSABLE.map((name) => h("option", { value: name }, assessmentStateName(name))),
  );
  const note = h("input.text", { type: "text", id: "jalon-assess-note", maxlength: String(LONGEST_NOTE) });
  const label = h("label", { for: "jalon-assess-state" });
  const button = h("button.aui-button", { type: "submit" }, AJS.I18n.getText("jalon.assessments.set.do"));
  const refresh = (codes) => {
    button.disabled = codes.size === 0;
    label.textContent =
      codes.size === 0
        ? AJS.I18n.getText("jalon.assessments.set.none")
        : AJS.I18n.getText("jalon.assessments.set", String(codes.size));
  };
  chosen.onChange(refresh);
  const submit = (event) => {
    event.preventDefault();
    assess(
      [...chosen.codes].map((requirement) => ({
        requirement,
        state: state.value,
        note: note.value,
      })),
    );
  };
  return h(
    "form.aui.jalon-set",
    { onsubmit: submit },
    label,
    state,
    h("label", { for: "jalon-assess-note" }, AJS.I18n.getText("jalon.assessments.note.label")),
    note,
    button,
  );
}
