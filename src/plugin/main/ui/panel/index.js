import { api } from "../shared/api.js";
import { checkpointCard } from "../shared/checkpoint-card.js";
import { declaredColour } from "../shared/declared-colour.js";
import { h } from "../shared/dom.js";
import { load } from "../shared/page.js";
import { changePlace } from "./place.js";

/*
 * The panel on an issue: a way to another place, from here and from Jira's own menu; and on a rollout issue the
 * declared colour, for which the server left a place. Jira puts
 * parts of an issue in anew without loading its page, and says so; a place that is filled is left alone.
 */
const filled = new WeakSet();

function issueKey() {
  return globalThis.AJS?.Meta?.get?.("issue-key") ?? /\/browse\/([^/?#]+)/.exec(globalThis.location.pathname)?.[1];
}

/** The way to another place, below what the server drew of an issue that is no rollout itself. */
function addButtons() {
  for (const place of document.querySelectorAll(".jalon-place-as-of:last-child")) {
    if (!filled.has(place)) {
      filled.add(place);
      place.after(
        h(
          "button.aui-button.aui-button-link.jalon-change-place",
          { type: "button" },
          AJS.I18n.getText("jalon.panel.place.change"),
        ),
      );
    }
  }
}

document.addEventListener("click", (event) => {
  const key = issueKey();
  if (key && event.target.closest?.("#jalon-change-place, .jalon-change-place")) {
    event.preventDefault();
    changePlace(key);
  }
});

/** The next checkpoint of each place, which is read only when somebody opens it. */
function addCheckpoints() {
  for (const root of document.querySelectorAll(".jalon-next-checkpoint[data-program]")) {
    if (!filled.has(root)) {
      filled.add(root);
      root.append(checkpointOf(root.dataset));
    }
  }
}

function checkpointOf({ program, bu }) {
  const place = h("div");
  const details = h(
    "details.jalon-checkpoint-details",
    {
      ontoggle: () => {
        if (details.open && !place.hasChildNodes()) {
          load(place, () => api.nextCheckpoint(program, bu), ({ next }) => next.map(checkpointCard));
        }
      },
    },
    h("summary", null, AJS.I18n.getText("jalon.review.panel")),
    place,
  );
  return details;
}

function fillAll() {
  addButtons();
  addCheckpoints();
  for (const root of document.querySelectorAll(".jalon-declared[data-program]")) {
    if (!filled.has(root)) {
      filled.add(root);
      const { program, bu } = root.dataset;
      load(
        root,
        () => api.declaredColour(program, bu),
        (answer) => declaredColour(answer, (colour, sentence) => api.declare(program, bu, colour, sentence)),
      );
    }
  }
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", fillAll);
} else {
  fillAll();
}
if (globalThis.JIRA?.Events?.NEW_CONTENT_ADDED) {
  globalThis.JIRA.bind(globalThis.JIRA.Events.NEW_CONTENT_ADDED, fillAll);
}
