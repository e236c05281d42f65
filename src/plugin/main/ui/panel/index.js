import { api } from "../shared/api.js";
import { load } from "../shared/page.js";
import { declaredColour } from "../shared/declared-colour.js";

/*
 * The panel on a rollout issue: the server left a place for the declared colour, which is filled here. Jira puts
 * parts of an issue in anew without loading its page, and says so; a place that is filled is left alone.
 */
const filled = new WeakSet();

function fillAll() {
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
