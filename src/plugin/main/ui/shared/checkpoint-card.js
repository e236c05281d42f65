import { api, path } from "./api.js";
import { bypassLine } from "./bypass-line.js";
import { criteria } from "./checkpoint-criteria.js";
import { ago, longDate, moment } from "./dates.js";
import { h, show } from "./dom.js";
import { outcomeLozenge, reviewBox } from "./review-box.js";
import { sentence } from "./states.js";

/**
 * One checkpoint in front of a rollout: how it stands, who signs off, what is missing, and what the viewer can do
 * about it. Every action answers the checkpoint as it then is, which is drawn in place.
 */
export function checkpointCard(first) {
  const root = h("div.jalon-checkpoint-card", { tabindex: "-1", "data-checkpoint": first.checkpoint });
  const { program, bu, checkpoint } = first;
  const redraw = (answer) => {
    draw(answer);
    // heard at once by who cannot see it
    root.focus();
  };
  const actions = {
    ask: async () => redraw(await api.askForDecision(program, bu, checkpoint)),
    say: async (said) => redraw(await api.speak(program, bu, checkpoint, said)),
    look: async () => redraw(await api.lookAgain(program, bu, checkpoint)),
    today: first.asOf,
    give: async (criterion, given) => {
      await api.prove(program, bu, criterion, given);
      redraw(await api.checkpoint(program, bu, checkpoint));
    },
    except: async (exception) => {
      await api.except(program, bu, exception);
      redraw(await api.checkpoint(program, bu, checkpoint));
    },
    explain: async (id, text) => {
      await api.explainBypass(program, id, text);
      redraw(await api.checkpoint(program, bu, checkpoint));
    },
    step: async (number, step, sent) => {
      await api.stepException(program, bu, number, step, sent);
      redraw(await api.checkpoint(program, bu, checkpoint));
    },
  };
  const draw = (answer) =>
    show(
      root,
      head(answer, actions),
      bypasses(answer.bypasses, actions),
      reviewBox(answer, actions),
      conditions(answer.conditions),
      criteria(answer, actions),
    );
  draw(first);
  return root;
}

function head(answer, actions) {
  return h(
    "header.jalon-checkpoint-head",
    null,
    h(
      "h3",
      null,
      h("a", { href: path.report(answer.program, answer.checkpoint, answer.bu) }, `${answer.checkpoint} ${answer.name}`),
    ),
    outcomeLozenge(answer.outcome),
    answer.due && h("span.jalon-quiet", null, due(answer)),
    h("p.jalon-quiet", null, answer.rule),
    age(answer, actions),
  );
}

/** How old what is shown is, and a fresh look at it. */
function age({ judgedAt }, { look }) {
  const refused = h("span.error", { role: "alert" });
  const again = async () => {
    try {
      await look();
    } catch (error) {
      show(refused, sentence(error));
    }
  };
  return h(
    "p.jalon-quiet.jalon-checkpoint-age",
    null,
    h("time", { datetime: judgedAt, title: moment(judgedAt) }, AJS.I18n.getText("jalon.review.looked", ago(judgedAt))),
    h("button.aui-button.aui-button-link", { type: "button", onclick: again }, AJS.I18n.getText("jalon.review.look")),
    refused,
  );
}

function due({ due: day, dueInDays }) {
  if (dueInDays < 0) {
    return AJS.I18n.getText("jalon.review.due.over", longDate(day), String(-dueInDays));
  }
  return AJS.I18n.getText("jalon.review.due", longDate(day), String(dueInDays));
}

/** What passed without its checkpoint, and the one field in which the Business Unit says why. */
function bypasses(all, { explain }) {
  return (
    all.length > 0 &&
    h(
      "section.jalon-bypasses",
      { "aria-label": AJS.I18n.getText("jalon.bypasses.page.title") },
      h("h4", null, AJS.I18n.getText("jalon.bypasses.page.title")),
      h("ul", null, all.map((it) => bypassLine(it, explain))),
    )
  );
}

function conditions(all) {
  return (
    all.length > 0 &&
    h(
      "section.jalon-conditions",
      { "aria-label": AJS.I18n.getText("jalon.review.conditions") },
      h("h4", null, AJS.I18n.getText("jalon.review.conditions")),
      h(
        "ul",
        null,
        all.map((it) =>
          h(
            "li",
            null,
            it.issueKey && h("a", { href: path.issue(it.issueKey) }, it.issueKey),
            " ",
            it.text,
            " ",
            lozenge(it),
            h(
              "span.jalon-quiet",
              null,
              ` ${[AJS.I18n.getText("jalon.review.condition.due", longDate(it.due)), it.owner].filter(Boolean).join(" · ")}`,
            ),
          ),
        ),
      ),
    )
  );
}

function lozenge({ met, overdue }) {
  if (met) {
    return h("span.aui-lozenge.aui-lozenge-success", null, AJS.I18n.getText("jalon.review.condition.met"));
  }
  return overdue
    ? h("span.aui-lozenge.aui-lozenge-error", null, AJS.I18n.getText("jalon.review.condition.overdue"))
    : h("span.aui-lozenge.aui-lozenge-moved", null, AJS.I18n.getText("jalon.review.condition.open"));
}
