/* The names of the values that the server sends as words of its own. Each is one literal call, as Jira's translation needs it. */

const COLOURS = {
  green: () => AJS.I18n.getText("jalon.measure.colour.green"),
  amber: () => AJS.I18n.getText("jalon.measure.colour.amber"),
  red: () => AJS.I18n.getText("jalon.measure.colour.red"),
};

const STATES = {
  done: () => AJS.I18n.getText("jalon.rollout.state.done"),
  "in-progress": () => AJS.I18n.getText("jalon.rollout.state.in-progress"),
  todo: () => AJS.I18n.getText("jalon.rollout.state.todo"),
};

const OUTCOMES = {
  go: () => AJS.I18n.getText("jalon.checkpoint.outcome.go"),
  "conditional-go": () => AJS.I18n.getText("jalon.checkpoint.outcome.conditional-go"),
  hold: () => AJS.I18n.getText("jalon.checkpoint.outcome.hold"),
  rework: () => AJS.I18n.getText("jalon.checkpoint.outcome.rework"),
  stop: () => AJS.I18n.getText("jalon.checkpoint.outcome.stop"),
  "not-evaluated": () => AJS.I18n.getText("jalon.checkpoint.outcome.not-evaluated"),
};

const BINDINGS = {
  enforced: () => AJS.I18n.getText("jalon.checkpoint.binding.enforced"),
  "comply-or-explain": () => AJS.I18n.getText("jalon.checkpoint.binding.comply-or-explain"),
  advisory: () => AJS.I18n.getText("jalon.checkpoint.binding.advisory"),
};

const CRITERION_STATES = {
  met: () => AJS.I18n.getText("jalon.checkpoint.criterion.met"),
  unmet: () => AJS.I18n.getText("jalon.checkpoint.criterion.unmet"),
  stale: () => AJS.I18n.getText("jalon.checkpoint.criterion.stale"),
  unknown: () => AJS.I18n.getText("jalon.checkpoint.criterion.unknown"),
};

export const colourName = (colour) => COLOURS[colour]?.() ?? AJS.I18n.getText("jalon.measure.colour.none");
export const stateName = (state) => STATES[state]?.() ?? state;
export const outcomeName = (outcome) => OUTCOMES[outcome]?.() ?? outcome;
export const bindingName = (binding) => BINDINGS[binding]?.() ?? binding;
export const criterionStateName = (state) => CRITERION_STATES[state]?.() ?? state;

const POSITIONS = {
  agree: () => AJS.I18n.getText("jalon.review.said.agree"),
  object: () => AJS.I18n.getText("jalon.review.said.object"),
  stop: () => AJS.I18n.getText("jalon.review.said.stop"),
  abstain: () => AJS.I18n.getText("jalon.review.said.abstain"),
};

export const positionName = (position) => POSITIONS[position]?.() ?? position;
