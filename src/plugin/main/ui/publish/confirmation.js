import { h, show } from "../shared/dom.js";

/** Publishing is asked for twice, because it cannot be taken back. */
export function confirmation({ version, supersedes }, publish) {
  const place = h("div.jalon-confirmation");
  const ask = () => {
    const cancel = h(
      "button.aui-button.aui-button-link",
      { type: "button", onclick: () => offer().focus() },
      AJS.I18n.getText("jalon.versions.cancel"),
    );
    const sure = h(
      "button.aui-button.aui-button-primary",
      { type: "button", onclick: publish },
      AJS.I18n.getText("jalon.publish.confirm.sure"),
    );
    show(place, h("p", { role: "alert" }, AJS.I18n.getText("jalon.publish.confirm.question", supersedes)), sure, cancel);
    sure.focus();
  };
  const offer = () => {
    const button = h(
      "button.aui-button.aui-button-primary",
      { type: "button", onclick: ask },
      AJS.I18n.getText("jalon.publish.confirm", version),
    );
    show(place, button);
    return button;
  };
  offer();
  return place;
}
