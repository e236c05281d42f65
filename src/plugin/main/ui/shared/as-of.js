import { longDate, moment } from "./dates.js";
import { h } from "./dom.js";
import { sentence } from "./states.js";

const SAID = {
  cut: ({ day }) => AJS.I18n.getText("jalon.history.as-of.cut", longDate(day)),
  "cut-late": ({ day, takenAt }) => AJS.I18n.getText("jalon.history.as-of.cut-late", longDate(day), moment(takenAt)),
  reconstructed: ({ day }) => AJS.I18n.getText("jalon.history.as-of.reconstructed", longDate(day)),
};

/**
 * Lets a view be shown as of a past day: a date to choose, and while a past day is shown, that it is, and the way
 * back. A day that the server refuses is told beside the date, and the view stays.
 *
 * @param past the answer's own; null when the view is of now
 * @param statusDate the day of the view
 * @param probe asks the server for that day; throws its refusal
 * @param choose shows that day; an empty text stands for now
 */
export function asOf({ past, statusDate }, probe, choose) {
  const refusal = h("span.jalon-as-of-refusal", { role: "alert" });
  const day = h("input.text.jalon-day", { type: "date", name: "asOf", value: statusDate, required: true });
  const form = h(
    "form.jalon-as-of",
    {
      onsubmit: async (event) => {
        event.preventDefault();
        refusal.textContent = "";
        try {
          const { past: found } = await probe(day.value);
          choose(found === null ? "" : day.value);
        } catch (error) {
          refusal.textContent = sentence(error);
        }
      },
    },
    h("label", null, AJS.I18n.getText("jalon.history.as-of"), day),
    h("button.aui-button", { type: "submit" }, AJS.I18n.getText("jalon.history.as-of.show")),
    past &&
      h(
        "button.aui-button.aui-button-link",
        { type: "button", onclick: () => choose("") },
        AJS.I18n.getText("jalon.history.as-of.back"),
      ),
    refusal,
  );
  return past ? [form, h("p.jalon-as-of-past", { role: "status" }, SAID[past.origin](past))] : [form];
}
