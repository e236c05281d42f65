import { longDate, moment } from "./dates.js";
import { h } from "./dom.js";
import { advising, asking, behalf, signing } from "./speaking.js";
import { outcomeName, positionName } from "./words.js";

export const OUTCOME_LOZENGES = {
  go: "success",
  "conditional-go": "current",
  hold: "moved",
  rework: "moved",
  stop: "error",
  "not-evaluated": "error",
};

export function outcomeLozenge(outcome) {
  return h(`span.aui-lozenge.aui-lozenge-${OUTCOME_LOZENGES[outcome] ?? "default"}`, null, outcomeName(outcome));
}

/** Who has signed off, who is awaited, and the viewer's own sign-off with one click. */
export function reviewBox({ review, rights }, actions) {
  const open = review !== null && review.decision === null;
  return h(
    "section.jalon-review",
    { "aria-label": AJS.I18n.getText("jalon.review.title") },
    h("h4", null, AJS.I18n.getText("jalon.review.title")),
    review === null ? h("p.jalon-quiet", null, AJS.I18n.getText("jalon.review.none")) : state(review),
    review !== null && heard(review),
    open && rights.signs.map((role) => signing(role, review, actions)),
    open && rights.signs.length === 0 && advising(actions),
    open && review.onBehalfAllowed && review.awaited.length > 0 && behalf(review, rights, actions),
    rights.asks && !open && mayAskAgain(review) && asking(review, actions),
  );
}

function mayAskAgain(review) {
  return review === null || review.decision.held || !["go", "conditional-go"].includes(review.decision.outcome);
}

function state(review) {
  if (review.decision !== null) {
    return h(
      "div.jalon-review-decision",
      null,
      outcomeLozenge(review.decision.outcome),
      h("span", null, review.decision.held ? AJS.I18n.getText("jalon.review.held") : review.decision.rule),
      h("span.jalon-quiet", null, AJS.I18n.getText("jalon.review.decided", String(review.round), moment(review.decision.at))),
    );
  }
  return h(
    "p.jalon-quiet",
    null,
    [
      review.ruleName,
      review.closes && AJS.I18n.getText("jalon.review.closes", longDate(review.closes)),
      review.askedBy && AJS.I18n.getText("jalon.review.asked-by", review.askedBy, moment(review.opened)),
    ]
      .filter(Boolean)
      .join(" "),
  );
}

function heard(review) {
  return h(
    "ul.jalon-heard",
    null,
    review.said.map((it) =>
      h(
        "li",
        { "data-said": it.position },
        h("b", null, it.role ?? AJS.I18n.getText("jalon.review.advice")),
        " ",
        h(
          `span.aui-lozenge.aui-lozenge-${{ agree: "success", abstain: "default" }[it.position] ?? "error"}`,
          null,
          positionName(it.position),
        ),
        h("span.jalon-quiet", null, ` ${it.by}, ${moment(it.at)}`),
        it.onBehalf &&
          h("span.jalon-quiet", null, ` ${AJS.I18n.getText("jalon.review.behalf.said", it.recordedBy, it.channel, it.proof)}`),
        it.late && h("span.jalon-quiet", null, ` ${AJS.I18n.getText("jalon.review.late")}`),
        it.reason && h("p.jalon-said-reason", null, it.reason),
      ),
    ),
    review.awaited.map((role) =>
      h("li", { "data-awaited": role.code }, h("b", null, role.name), " ", h("span.jalon-quiet", null, AJS.I18n.getText("jalon.review.awaited"))),
    ),
  );
}
