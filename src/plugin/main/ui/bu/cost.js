import { longDate } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { whole } from "../shared/figures.js";

/** Budget and cost; nothing at all where cost is not followed. */
export function cost(money) {
  if (!money) {
    return null;
  }
  const over = money.eac !== null && money.eac > money.bac;
  return h(
    "section.jalon-figures",
    { "aria-labelledby": "jalon-cost-title" },
    h("h2", { id: "jalon-cost-title" }, AJS.I18n.getText("jalon.bu.cost")),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.bu.cost.unit")),
    h(
      "dl",
      null,
      line(AJS.I18n.getText("jalon.bu.cost.bac"), whole(money.bac)),
      line(AJS.I18n.getText("jalon.measure.ev"), whole(money.ev)),
      line(AJS.I18n.getText("jalon.bu.cost.ac"), whole(money.ac), money.told && h("div.jalon-quiet", null, told(money.told))),
      line(
        AJS.I18n.getText("jalon.bu.cost.eac"),
        money.eac === null
          ? h("span.jalon-undefined", { title: money.eacReason }, AJS.I18n.getText("jalon.measure.undefined"))
          : whole(money.eac),
        over && h("b.jalon-over", null, AJS.I18n.getText("jalon.bu.cost.over", whole(money.eac - money.bac))),
      ),
    ),
  );
}

function told({ asOf, origin }) {
  return origin === "jira" ? AJS.I18n.getText("jalon.bu.cost.jira", longDate(asOf)) : AJS.I18n.getText("jalon.bu.cost.hand", longDate(asOf));
}

function line(name, ...value) {
  return [h("dt", null, name), h("dd", null, value)];
}
