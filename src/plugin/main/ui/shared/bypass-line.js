import { path } from "./api.js";
import { moment } from "./dates.js";
import { h } from "./dom.js";
import { wayName } from "./ways.js";

/**
 * One issue that passed without its checkpoint.
 *
 * @param explain called with its id and what was said
 */
export function bypassLine(bypass, explain) {
  return h(
    "li.jalon-bypass",
    null,
    h(
      "div.jalon-bypass-head",
      null,
      bypass.issue
        ? h("a", { href: path.issue(bypass.issue) }, bypass.issue)
        : h("span.jalon-unseen", null, AJS.I18n.getText("jalon.receipt.bypass.hidden")),
      h("span.jalon-milestone-checkpoint", null, bypass.checkpoint),
      h("span", null, bypass.name),
      bypass.status && h("span.aui-lozenge", null, bypass.status),
      !bypass.explanation && h("span.aui-lozenge.aui-lozenge-moved", null, AJS.I18n.getText("jalon.receipt.bypass.asked")),
    ),
    h("p", null, wayName(bypass.way)),
    h("p.jalon-quiet", null, when(bypass)),
    bypass.explanation ? said(bypass.explanation) : bypass.mayExplain && form(bypass, explain),
  );
}

function when(bypass) {
  const at =
    bypass.entered === null
      ? AJS.I18n.getText("jalon.receipt.bypass.found", moment(bypass.found))
      : AJS.I18n.getText("jalon.receipt.bypass.entered", moment(bypass.entered));
  const by = bypass.by === null ? "" : ` ${AJS.I18n.getText("jalon.receipt.bypass.by", bypass.by)}`;
  const left = bypass.left === null ? "" : ` ${AJS.I18n.getText("jalon.receipt.bypass.left", moment(bypass.left))}`;
  return at + by + left;
}

function said({ text, by, at }) {
  return h(
    "blockquote.jalon-bypass-said",
    null,
    h("p", null, text),
    h("footer.jalon-quiet", null, AJS.I18n.getText("jalon.receipt.bypass.said", by, moment(at))),
  );
}

function form(bypass, explain) {
  const id = `jalon-bypass-${bypass.id}`;
  const text = h("textarea.textarea.jalon-bypass-words", { id, rows: "2", required: true });
  return h(
    "form.aui.jalon-bypass-form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        explain(bypass.id, text.value);
      },
    },
    h("label", { for: id }, AJS.I18n.getText("jalon.receipt.bypass.why")),
    text,
    h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.receipt.bypass.explain")),
  );
}
