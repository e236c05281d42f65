import { h, show } from "../shared/dom.js";
import { moveDueDate } from "../shared/jira.js";
import { sentence } from "../shared/states.js";

/** The forecast of an open milestone, to be moved in place: it is the due date of the milestone's issue in Jira. */
export function forecastField({ milestone, cell, issueKey }, reread) {
  const field = h("input.text", {
    type: "date",
    value: cell.forecast ?? "",
    "aria-label": AJS.I18n.getText("jalon.bu.forecast.of", milestone.code),
    oninput: () => {
      save.disabled = field.value === "" || field.value === cell.forecast;
    },
  });
  const save = h(
    "button.aui-button",
    { type: "submit", disabled: true },
    AJS.I18n.getText("jalon.bu.forecast.save"),
  );
  const refused = h("div.error", { role: "alert" });
  const submit = async (event) => {
    event.preventDefault();
    const due = field.value;
    if (save.disabled) {
      return;
    }
    show(refused);
    save.disabled = true;
    try {
      await moveDueDate(issueKey, due);
      await reread((answer) => forecastOf(answer, milestone.code) === due);
      document.querySelector(`[data-milestone="${milestone.code}"] input`)?.focus();
    } catch (error) {
      show(refused, sentence(error));
      save.disabled = false;
    }
  };
  return h("form.jalon-forecast", { onsubmit: submit }, field, save, refused);
}

function forecastOf(answer, code) {
  return answer.milestones.find(({ milestone }) => milestone.code === code)?.cell.forecast;
}
