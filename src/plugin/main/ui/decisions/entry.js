import { path } from "../shared/api.js";
import { moment } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { evidenceLink } from "../shared/evidence.js";
import { criterionStateName } from "../shared/words.js";
import { isTold, toldValue } from "./facts.js";
import { factName, kindName, partName } from "./names.js";

/** One entry of the log: what happened first, what it rests on folded away. */
export function entry(it) {
  return h(
    "li.jalon-decision",
    { value: String(it.sequence) },
    h(
      "div.jalon-decision-head",
      null,
      h("b", null, kindName(it.kind)),
      it.checkpoint && h("span.jalon-milestone-checkpoint", null, it.checkpoint),
      it.issue && h("a", { href: path.issue(it.issue) }, it.issue),
      h("time", { datetime: it.at }, moment(it.at)),
    ),
    people(it.people),
    facts(it.facts.filter(isTold)),
    details(it),
  );
}

function people(all) {
  return (
    all.length > 0 &&
    h(
      "ul.jalon-decision-people",
      null,
      all.map(({ part, name }) => h("li", null, h("span.jalon-quiet", null, partName(part)), " ", name)),
    )
  );
}

function facts(all) {
  return (
    all.length > 0 &&
    h(
      "dl.jalon-decision-facts",
      null,
      all.map((fact) => [h("dt", null, factName(fact.name)), h("dd", null, toldValue(fact))]),
    )
  );
}

/** What a criterion was found to be; what is no finding, such as the name of a file, is said as it is. */
function frozenState(what) {
  const [state, reason] = what.split(" ");
  return reason?.startsWith("checkpoint.") ? criterionStateName(state.toLowerCase()) : what;
}

function details(it) {
  return h(
    "details",
    null,
    h(
      "summary",
      null,
      it.evidence.length > 0
        ? AJS.I18n.getText("jalon.receipt.log.evidence", String(it.evidence.length))
        : AJS.I18n.getText("jalon.receipt.log.details"),
    ),
    it.evidence.length > 0 &&
      h(
        "ul",
        null,
        it.evidence.map((one) =>
          h(
            "li",
            null,
            one.criterion && h("b", null, one.criterion),
            " ",
            frozenState(one.what),
            one.what && one.value && ": ",
            evidenceLink(one.value),
            one.at && ` (${moment(one.at)})`,
            one.by && ` ${one.by}`,
            one.digest && h("div", null, "SHA-256 ", h("code.jalon-hash", null, one.digest)),
          ),
        ),
      ),
    facts(it.facts.filter((fact) => !isTold(fact))),
    it.definition > 0 && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.receipt.log.definition", String(it.definition))),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.receipt.log.hash"), " ", h("code.jalon-hash", null, it.hash)),
  );
}
