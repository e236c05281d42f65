import { h, show } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { message } from "../shared/states.js";
import { entry } from "./entry.js";
import { faultName } from "./names.js";

/**
 * @param more asks for the entries before a place of the chain
 */
export function drawing(answer, more) {
  document.title = AJS.I18n.getText("jalon.receipt.log.title", answer.name, answer.program.name);
  const list = h("ol.jalon-decisions");
  const rest = h("p");
  const add = ({ entries }) => {
    list.append(...entries.map(entry));
    const oldest = entries.at(-1)?.sequence ?? 1;
    show(rest, oldest > 1 && moreButton(async () => add(await more(oldest))));
  };
  add(answer);
  return [
    heading(answer, AJS.I18n.getText("jalon.receipt.log.of", answer.name)),
    h("p", null, AJS.I18n.getText("jalon.receipt.log.what")),
    (answer.entries.length > 0 || !answer.chain.intact) && chain(answer.chain),
    answer.entries.length === 0 ? h("p.jalon-none", null, AJS.I18n.getText("jalon.receipt.log.none")) : list,
    rest,
  ];
}

function chain({ intact, entries, head, brokenAt, reason }) {
  if (!intact) {
    return message("error", faultName(reason, brokenAt), h("p", null, AJS.I18n.getText("jalon.receipt.log.broken")));
  }
  return message(
    "success",
    entries === 1
      ? AJS.I18n.getText("jalon.receipt.log.intact.one")
      : AJS.I18n.getText("jalon.receipt.log.intact", String(entries)),
    head && h("p", null, AJS.I18n.getText("jalon.receipt.log.head"), " ", h("code.jalon-hash", null, head)),
  );
}

function moreButton(onclick) {
  return h("button.aui-button", { type: "button", onclick }, AJS.I18n.getText("jalon.receipt.log.more"));
}
