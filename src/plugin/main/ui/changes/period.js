import { longDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { lastVisit } from "./visit.js";

/** Chooses since when: last Monday, the reader's last visit, or any two days. */
export function period({ program, since, until }, choose) {
  const today = program.statusDate;
  const visit = lastVisit(program.key, today);
  const from = day("since", since, today);
  const to = day("until", until, today);
  return h(
    "form.jalon-changes-period",
    {
      onsubmit: (event) => {
        event.preventDefault();
        choose(from.value, to.value === today ? "" : to.value);
      },
    },
    h("button.aui-button", { type: "button", onclick: () => choose("", "") }, AJS.I18n.getText("jalon.changes.last-monday")),
    visit &&
      h(
        "button.aui-button",
        { type: "button", onclick: () => choose(visit, "") },
        AJS.I18n.getText("jalon.changes.last-visit", longDate(visit)),
      ),
    h("label", null, AJS.I18n.getText("jalon.changes.since"), from),
    h("label", null, AJS.I18n.getText("jalon.changes.until"), to),
    h("button.aui-button", { type: "submit" }, AJS.I18n.getText("jalon.history.as-of.show")),
  );
}

function day(name, value, latest) {
  return h("input.text.jalon-day", { type: "date", name, value, max: latest, required: true });
}
