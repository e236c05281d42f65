import { h, show } from "./dom.js";
import { findUsers } from "./jira.js";

const PAUSE = 200;

/**
 * A field that finds people by name as Jira's own pickers do, through Jira's REST API: whom the viewer may not find
 * there is not found here.
 *
 * @param name a word of its own on the page
 * @param present who is chosen so far: key and name
 */
export function userPicker(name, label, present) {
  const id = `jalon-pick-${name}`;
  const found = h("datalist", { id: `${id}-found` });
  const known = new Map(present ? [[present.name, present.key]] : []);
  let waiting;
  const look = async () => {
    const users = await findUsers(field.value).catch(() => []);
    for (const user of users) {
      known.set(shown(user), user.key);
    }
    show(
      found,
      users.map((user) => h("option", { value: shown(user) })),
    );
  };
  const field = h("input.text", {
    type: "text",
    id,
    list: `${id}-found`,
    value: present?.name,
    autocomplete: "off",
    placeholder: AJS.I18n.getText("jalon.people.pick"),
    oninput: () => {
      clearTimeout(waiting);
      if (field.value.trim() !== "" && !known.has(field.value)) {
        waiting = setTimeout(look, PAUSE);
      }
    },
  });
  return {
    element: h("span.jalon-picker", null, h("label", { for: id }, label), field, found),
    /** The opaque key of who is chosen; empty for nobody, and what was typed when it is nobody Jira knows. */
    key: () => known.get(field.value) ?? field.value.trim(),
    /** What was typed or chosen, as it reads. */
    text: () => field.value.trim(),
  };
}

function shown({ displayName, name }) {
  return `${displayName} (${name})`;
}
