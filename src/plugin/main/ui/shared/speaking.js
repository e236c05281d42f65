import { h } from "./dom.js";
import { field, opener } from "./small-form.js";
import { sentence } from "./states.js";

/* What a viewer can say about a checkpoint; what the server refuses is said beside the button. */

/** One click signs off; objecting asks why first. */
export function signing(role, review, actions) {
  const refused = h("div.error", { role: "alert" });
  const say = async (position) => {
    refused.replaceChildren();
    try {
      await actions.say({ role: role.code, position });
    } catch (error) {
      refused.append(sentence(error));
    }
  };
  const object = opener(AJS.I18n.getText("jalon.review.object"), () => objecting(role.code, actions), "");
  return h(
    "div.jalon-signing",
    { "data-role": role.code },
    h("span.jalon-signing-role", null, AJS.I18n.getText("jalon.review.as", role.name)),
    h(
      "div.jalon-small-buttons",
      null,
      h(
        "button.aui-button.aui-button-primary.jalon-sign",
        { type: "button", onclick: () => say("agree") },
        AJS.I18n.getText("jalon.review.sign"),
      ),
      object.button,
      h("button.aui-button", { type: "button", onclick: () => say("abstain") }, AJS.I18n.getText("jalon.review.abstain")),
    ),
    object.place,
    refused,
  );
}

function objecting(role, actions) {
  const reason = field(AJS.I18n.getText("jalon.review.object.reason"), "area");
  const act = (position) => () => actions.say({ role, position, reason: reason.value() });
  return {
    all: [reason],
    buttons: [
      { text: AJS.I18n.getText("jalon.review.object.rework"), primary: true, act: act("object") },
      { text: AJS.I18n.getText("jalon.review.object.stop"), act: act("stop") },
    ],
  };
}

/** Whoever signs nothing off may advise; that is kept and not counted. */
export function advising(actions) {
  const advice = opener(AJS.I18n.getText("jalon.review.advise"), () => {
    const reason = field(AJS.I18n.getText("jalon.review.advice"), "area");
    return {
      all: [reason],
      buttons: [
        {
          text: AJS.I18n.getText("jalon.review.advise.for"),
          act: () => actions.say({ position: "agree", reason: reason.value() }),
        },
        {
          text: AJS.I18n.getText("jalon.review.advise.against"),
          act: () => actions.say({ position: "object", reason: reason.value() }),
        },
      ],
    };
  });
  return [advice.button, advice.place];
}

/** What somebody without an account said, recorded by one who fills the role or asks for the decision. */
export function behalf(review, rights, actions) {
  const roles = review.awaited.map(({ code, name }) => ({ value: code, text: name }));
  if (!rights.asks && rights.signs.length === 0) {
    return false;
  }
  const form = opener(AJS.I18n.getText("jalon.review.behalf"), () => {
    const role = field(AJS.I18n.getText("jalon.review.behalf.role"), roles);
    const name = field(AJS.I18n.getText("jalon.review.behalf.name"), "text");
    const channel = field(AJS.I18n.getText("jalon.review.behalf.channel"), "text");
    const proof = field(AJS.I18n.getText("jalon.review.behalf.proof"), "text");
    return {
      all: [role, name, channel, proof],
      buttons: [
        {
          text: AJS.I18n.getText("jalon.review.behalf.record"),
          primary: true,
          act: () =>
            actions.say({
              role: role.value(),
              position: "agree",
              name: name.value(),
              channel: channel.value(),
              proof: proof.value(),
            }),
        },
      ],
    };
  });
  return [form.button, form.place];
}

/** Asks for the decision, or once more. */
export function asking(review, actions) {
  const refused = h("div.error", { role: "alert" });
  const ask = async () => {
    refused.replaceChildren();
    try {
      await actions.ask();
    } catch (error) {
      refused.append(sentence(error));
    }
  };
  return [
    h(
      "button.aui-button.jalon-ask",
      { type: "button", onclick: ask },
      review === null ? AJS.I18n.getText("jalon.review.ask") : AJS.I18n.getText("jalon.review.ask.again"),
    ),
    refused,
  ];
}
