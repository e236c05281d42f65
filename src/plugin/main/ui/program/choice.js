import { ORDERS } from "./order.js";
import { QUESTIONS } from "./attention.js";

/*
 * What a reader chose to see. It lives in the address of the page, so that a link shows the same to someone else and
 * the browser's way back works. What an address says and we do not know is passed over.
 */

export const GROUPS = ["wave", "country", "computed", "declared"];
export const COLOURS = ["red", "amber", "green", "none"];

/** All rollouts in the program's own order. */
export const everything = () => ({
  wave: "",
  country: "",
  workstream: "",
  computed: "",
  declared: "",
  text: "",
  questions: new Set(),
  group: "",
  order: "bu",
  reversed: false,
  plan: false,
  asOf: "",
});

/** The choice that the query part of an address stands for. */
export function choiceOf(search) {
  const said = new URLSearchParams(search);
  const oneOf = (name, known) => (known.includes(said.get(name)) ? said.get(name) : "");
  const sort = said.get("sort") ?? "";
  const order = sort.replace(/^-/, "");
  const choice = everything();
  return {
    ...choice,
    wave: /^\d{1,4}$/.test(said.get("wave") ?? "") ? said.get("wave") : "",
    country: said.get("country") ?? "",
    workstream: said.get("workstream") ?? "",
    computed: oneOf("computed", COLOURS),
    declared: oneOf("declared", COLOURS),
    text: said.get("text") ?? "",
    questions: new Set((said.get("show") ?? "").split(",").filter((name) => Object.hasOwn(QUESTIONS, name))),
    group: oneOf("group", GROUPS),
    order: ORDERS.includes(order) ? order : choice.order,
    reversed: ORDERS.includes(order) && sort.startsWith("-"),
    plan: said.get("plan") === "1",
    asOf: said.get("asOf") ?? "",
  };
}

/** The query part of an address that stands for the choice; empty for everything. */
export function searchOf(choice) {
  const said = new URLSearchParams();
  const say = (name, value) => value && said.set(name, value);
  say("wave", choice.wave);
  say("country", choice.country);
  say("workstream", choice.workstream);
  say("computed", choice.computed);
  say("declared", choice.declared);
  say("text", choice.text.trim());
  say("show", [...choice.questions].join(","));
  say("group", choice.group);
  if (choice.order !== "bu" || choice.reversed) {
    said.set("sort", (choice.reversed ? "-" : "") + choice.order);
  }
  say("plan", choice.plan ? "1" : "");
  say("asOf", choice.asOf);
  const search = said.toString();
  return search && `?${search}`;
}

/** The same choice without a wave, country or workstream that the program does not have. */
export function possible(choice, answer) {
  const known = (value, values) => (values.includes(value) ? value : "");
  return {
    ...choice,
    wave: known(
      choice.wave,
      answer.rollouts.map((row) => String(row.wave)),
    ),
    country: known(
      choice.country,
      answer.rollouts.map((row) => row.country),
    ),
    workstream: answer.workstream ?? "",
  };
}
