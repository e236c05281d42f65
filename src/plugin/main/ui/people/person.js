import { h } from "../shared/dom.js";

/** A name; who was anonymised or deleted is a former user, set apart by more than colour. */
export function personName(person) {
  return person.former ? h("em.jalon-quiet", null, person.name) : h("span", null, person.name);
}
