import { longDate } from "./dates.js";
import { h } from "./dom.js";
import { glyph } from "./glyph.js";
import { field, opener } from "./small-form.js";

const KINDS = {
  adaptation: () => AJS.I18n.getText("jalon.exception.kind.adaptation"),
  waiver: () => AJS.I18n.getText("jalon.exception.kind.waiver"),
  explanation: () => AJS.I18n.getText("jalon.exception.kind.explanation"),
};

const STATES = {
  asked: () => AJS.I18n.getText("jalon.exception.state.asked"),
  "in-force": () => AJS.I18n.getText("jalon.exception.state.in-force"),
  expired: () => AJS.I18n.getText("jalon.exception.state.expired"),
  declined: () => AJS.I18n.getText("jalon.exception.state.declined"),
  revoked: () => AJS.I18n.getText("jalon.exception.state.revoked"),
};

const LOZENGES = { asked: "moved", "in-force": "current", expired: "error", declined: "default", revoked: "default" };

export const exceptionKindName = (kind) => KINDS[kind]?.() ?? kind;

export function exceptionState(state) {
  return h(`span.aui-lozenge.aui-lozenge-${LOZENGES[state] ?? "default"}`, null, STATES[state]?.() ?? state);
}

/**
 * One exception with what the viewer may do about it.
 *
 * @param rights excepts, explains, approves
 * @param act (step, sent) sends a step and draws anew; it throws what the server refused
 */
export function exceptionLine(exception, rights, act) {
  return h(
    "div.jalon-exception",
    { "data-exception": String(exception.number) },
    h(
      "div.jalon-exception-head",
      null,
      glyph("exception"),
      h("b", null, exceptionKindName(exception.kind)),
      exceptionState(exception.state),
      h("span.jalon-quiet", null, AJS.I18n.getText("jalon.exception.until", longDate(exception.until))),
    ),
    h("p.jalon-exception-reason", null, exception.reason),
    exception.control && h("p.jalon-quiet", null, AJS.I18n.getText("jalon.exception.control.is", exception.control)),
    h(
      "p.jalon-quiet",
      null,
      [
        AJS.I18n.getText("jalon.exception.owner.is", exception.owner),
        exception.approvedBy && AJS.I18n.getText("jalon.exception.approved-by", exception.approvedBy),
        exception.renewals > 0 && AJS.I18n.getText("jalon.exception.renewals", String(exception.renewals)),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    actions(exception, rights, act),
  );
}

function actions(exception, rights, act) {
  const over = exception.state === "revoked" || exception.state === "declined";
  const mine = rights.excepts || (rights.explains && exception.kind === "explanation");
  const openers = [];
  if (exception.pending && rights.approves) {
    openers.push({
      button: h(
        "button.aui-button",
        { type: "button", onclick: (event) => tell(event.target, act("approval", {})) },
        AJS.I18n.getText("jalon.exception.approve"),
      ),
    });
    openers.push(
      opener(AJS.I18n.getText("jalon.exception.decline"), (close) =>
        reasoned(AJS.I18n.getText("jalon.exception.decline"), (reason) => act("refusal", { reason }), close),
      ),
    );
  }
  if (!over && mine && !exception.pending) {
    openers.push(opener(AJS.I18n.getText("jalon.exception.longer"), () => longer(exception, act)));
  }
  if (!over && (mine || rights.approves)) {
    openers.push(
      opener(AJS.I18n.getText("jalon.exception.revoke"), (close) =>
        reasoned(AJS.I18n.getText("jalon.exception.revoke"), (reason) => act("revocation", { reason }), close),
      ),
    );
  }
  return (
    openers.length > 0 && [
      h("div.jalon-small-buttons", null, openers.map(({ button }) => button)),
      openers.map(({ place }) => place),
    ]
  );
}

/** A refusal of a click is said beside its button. */
async function tell(button, request) {
  try {
    await request;
  } catch (error) {
    button.after(h("span.error", { role: "alert" }, error.message));
  }
}

function reasoned(text, send) {
  const reason = field(AJS.I18n.getText("jalon.exception.reason"), "area");
  return { all: [reason], buttons: [{ text, act: () => send(reason.value()) }] };
}

function longer(exception, act) {
  const until = field(AJS.I18n.getText("jalon.exception.until.field"), "date", exception.until);
  const reason = field(AJS.I18n.getText("jalon.exception.reason"), "area");
  return {
    all: [until, reason],
    buttons: [
      {
        text: AJS.I18n.getText("jalon.exception.longer"),
        act: () => act("extension", { until: until.value(), reason: reason.value() }),
      },
    ],
  };
}
