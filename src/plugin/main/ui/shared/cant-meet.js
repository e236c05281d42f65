import { h, show } from "./dom.js";
import { sidePanel } from "./dialog.js";
import { field, fields } from "./small-form.js";
import { userPicker } from "./user-picker.js";

/* "We can't meet this": three choices, in the words of a Business Unit. */

const CHOICES = [
  {
    kind: "adaptation",
    needs: "excepts",
    title: () => AJS.I18n.getText("jalon.exception.choice.adaptation"),
    text: () => AJS.I18n.getText("jalon.exception.choice.adaptation.text"),
  },
  {
    kind: "waiver",
    needs: "excepts",
    title: () => AJS.I18n.getText("jalon.exception.choice.waiver"),
    text: () => AJS.I18n.getText("jalon.exception.choice.waiver.text"),
  },
  {
    kind: "explanation",
    needs: "explains",
    title: () => AJS.I18n.getText("jalon.exception.choice.explanation"),
    text: () => AJS.I18n.getText("jalon.exception.choice.explanation.text"),
  },
];

let panel = null;

/** What the viewer may say about it. */
function choicesFor({ kinds }, rights) {
  return CHOICES.filter(({ kind, needs }) => rights[needs] && kinds.includes(kind));
}

/**
 * Opens the dialog for a criterion or a requirement.
 *
 * @param send (exception) sends it and draws anew; it throws what the server refused
 */
function cantMeet(subject, rights, send) {
  if (panel === null) {
    panel = sidePanel("cant-meet");
    document.body.append(panel.element);
  }
  const form = h("div.jalon-cant-meet-form");
  panel.open(
    AJS.I18n.getText("jalon.exception.title"),
    h("p.jalon-cant-meet-what", null, h("b", null, subject.code), " ", subject.text),
    !subject.kinds.includes("waiver") && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.exception.not-waivable.hint")),
    h(
      "fieldset.jalon-choices",
      null,
      h("legend.assistive", null, AJS.I18n.getText("jalon.exception.title")),
      choicesFor(subject, rights).map((it) => choice(it, () => show(form, filled(it.kind, subject, send)))),
    ),
    form,
  );
  panel.element.querySelector("input[type=radio]")?.focus();
}

function choice({ kind, title, text }, chosen) {
  const id = `jalon-cant-meet-${kind}`;
  return h(
    "div.jalon-choice",
    null,
    h("input", { type: "radio", name: "jalon-cant-meet", id, value: kind, onchange: chosen }),
    h("label", { for: id }, h("b", null, title()), h("span", null, text())),
  );
}

function filled(kind, subject, send) {
  const reason = field(AJS.I18n.getText("jalon.exception.reason"), "area");
  const control = field(AJS.I18n.getText("jalon.exception.control"), "area");
  const until = field(AJS.I18n.getText("jalon.exception.until.field"), "date");
  const owner = userPicker("exception-owner", AJS.I18n.getText("jalon.exception.owner"));
  const close = () => panel.element.close();
  const shown = {
    adaptation: [reason, { element: owner.element, focus: () => {} }, until],
    waiver: [reason, control, until],
    explanation: [reason, until],
  }[kind];
  return fields(
    shown,
    [
      {
        text: AJS.I18n.getText("jalon.exception.record"),
        primary: true,
        act: async () => {
          await send({
            kind,
            ...subject.names,
            reason: reason.value(),
            control: kind === "waiver" ? control.value() : "",
            owner: kind === "adaptation" ? owner.key() : "",
            until: until.value(),
          });
          close();
        },
      },
    ],
    close,
  );
}

/** The button that opens it; none where there is nothing the viewer could say. */
export function cantMeetButton(subject, rights, send) {
  return (
    choicesFor(subject, rights).length > 0 &&
    h(
      "button.aui-button.aui-button-link.jalon-cant-meet",
      { type: "button", onclick: () => cantMeet(subject, rights, send) },
      AJS.I18n.getText("jalon.exception.open"),
    )
  );
}
