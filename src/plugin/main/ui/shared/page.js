import { path } from "./api.js";
import { h, show } from "./dom.js";
import { failure, loading } from "./states.js";

/** Runs once the page's own root element is there: Jira may serve scripts in its head. */
export function start(rootId, run) {
  const go = () => {
    const root = document.getElementById(rootId);
    if (root !== null) {
      root.before(help(root.dataset.help));
      run(root);
    }
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", go);
  } else {
    go();
  }
}

/** One request, then the drawing; while it runs and when it fails the page says so. */
export async function load(root, request, draw) {
  root.setAttribute("aria-busy", "true");
  show(root, loading());
  try {
    const answer = await request();
    show(root, draw(answer));
  } catch (error) {
    show(
      root,
      failure(error, () => load(root, request, draw)),
    );
  } finally {
    root.removeAttribute("aria-busy");
  }
}

/** The page of the documentation about this one, in a tab of its own: what was begun here stays. */
function help(page) {
  return h(
    "a.jalon-help",
    { href: path.help(page), target: "_blank", rel: "noopener" },
    AJS.I18n.getText("jalon.view.help"),
  );
}
