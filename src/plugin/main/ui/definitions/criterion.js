import { h } from "../shared/dom.js";

/** A line for one criterion: read, or with three choices. chosen() gives them as they stand, differs() whether any is new. */
export function criterion(asked, mayChange) {
  const counts = choice(asked, AJS.I18n.getText("jalon.definitions.counts"), String(asked.mandatory), [
    ["true", AJS.I18n.getText("jalon.checkpoint.criterion.mandatory")],
    ["false", AJS.I18n.getText("jalon.checkpoint.criterion.advisory")],
  ]);
  const waiver = choice(asked, AJS.I18n.getText("jalon.definitions.waiver"), String(asked.waivable), [
    ["true", AJS.I18n.getText("jalon.definitions.waivable")],
    ["false", AJS.I18n.getText("jalon.definitions.not-waivable")],
  ]);
  const binding = choice(asked, AJS.I18n.getText("jalon.definitions.binding"), asked.binding, [
    ["advisory", AJS.I18n.getText("jalon.checkpoint.binding.advisory")],
    ["comply-or-explain", AJS.I18n.getText("jalon.checkpoint.binding.comply-or-explain")],
    ["enforced", AJS.I18n.getText("jalon.checkpoint.binding.enforced")],
  ]);
  const critical = asked.mandatory && !asked.waivable;
  const row = h(
    "tr",
    { "data-criterion": asked.code },
    h(
      "th",
      { scope: "row" },
      h("span.jalon-definition-code", null, asked.code),
      ` ${asked.text} `,
      critical &&
        h("span.aui-lozenge.aui-lozenge-error", null, AJS.I18n.getText("jalon.checkpoint.criterion.critical")),
    ),
    h("td", null, asked.evidence),
    [counts, waiver, binding].map((it) => h("td", null, mayChange ? it.select : it.name)),
    h("td", null, asked.owner),
    h("td", null, asked.scope.length === 0 ? AJS.I18n.getText("jalon.definitions.everyone") : asked.scope.join(", ")),
  );
  return {
    row,
    chosen: () => ({
      code: asked.code,
      mandatory: counts.select.value === "true",
      waivable: waiver.select.value === "true",
      binding: binding.select.value,
    }),
    differs: () => [counts, waiver, binding].some(({ select, present }) => select.value !== present),
  };
}

function choice(asked, label, present, options) {
  return {
    present,
    name: options.find(([value]) => value === present)[1],
    select: h(
      "select.select",
      { "aria-label": `${asked.code}: ${label}` },
      options.map(([value, name]) => h("option", { value, selected: value === present }, name)),
    ),
  };
}
