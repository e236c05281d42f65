import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { failure, loading, message } from "../shared/states.js";
import { drawing } from "./drawing.js";
import { form } from "./form.js";
import { programOf } from "./preferences.js";

/**
 * The dashboard item "Coverage of the current version". Jira makes one per gadget on the dashboard, so nothing in
 * here is global. Without a chosen program it takes the first one the viewer may see.
 */
export default class CoverageItem {
  constructor(API) {
    this.API = API;
  }

  render(element, preferences) {
    const root = elementOf(element);
    return this.fill(root, async () => {
      const chosen = programOf(preferences) ?? (await api.programs()).programs[0]?.key;
      return chosen === undefined
        ? message(
            "info",
            AJS.I18n.getText("jalon.view.coverage.no-program"),
            h("p", null, AJS.I18n.getText("jalon.program.list.empty.user")),
          )
        : drawing(await api.coverage(chosen));
    });
  }

  renderEdit(element, preferences) {
    const root = elementOf(element);
    return this.fill(root, async () =>
      form((await api.programs()).programs, programOf(preferences), {
        save: (program) => this.API.savePreferences({ program, isConfigured: true }),
        cancel: () => this.API.closeEdit?.(),
      }),
    );
  }

  async fill(root, content) {
    root.classList.add("jalon-coverage-item");
    show(root, loading());
    try {
      show(root, await content());
    } catch (error) {
      show(
        root,
        failure(error, () => this.fill(root, content)),
      );
    }
    this.API.resize?.();
  }
}

/** Jira hands over a jQuery object or an element, depending on its version. */
function elementOf(given) {
  return given.jquery ? given[0] : given;
}
