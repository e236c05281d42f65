import { h } from "../shared/dom.js";
import { glyph } from "../shared/glyph.js";
import { colourName } from "../shared/words.js";
import { QUESTIONS } from "./attention.js";
import { COLOURS, GROUPS } from "./choice.js";
import { countryName } from "./country.js";
import { dayOfFigures } from "./matching.js";
import { ORDERS } from "./order.js";
import { waveChoice } from "../shared/wave-name.js";

const ASKED = {
  decision: { glyph: "stale", name: () => AJS.I18n.getText("jalon.program.filter.decision") },
  red: { glyph: "red", name: () => AJS.I18n.getText("jalon.program.filter.red") },
  better: { glyph: "better", name: () => AJS.I18n.getText("jalon.program.filter.declared-better") },
  blocked: { glyph: "blocked", name: () => AJS.I18n.getText("jalon.program.filter.blocked") },
  exception: { glyph: "exception", name: () => AJS.I18n.getText("jalon.program.filter.exception") },
  silent: { glyph: "warning", name: () => AJS.I18n.getText("jalon.program.filter.silent") },
};

const GROUP_NAMES = {
  wave: () => AJS.I18n.getText("jalon.rollout.wave"),
  country: () => AJS.I18n.getText("jalon.program.filter.country"),
  computed: () => AJS.I18n.getText("jalon.program.filter.computed"),
  declared: () => AJS.I18n.getText("jalon.program.filter.declared"),
};

const ORDER_NAMES = {
  bu: () => AJS.I18n.getText("jalon.program.sort.program"),
  colour: () => AJS.I18n.getText("jalon.program.filter.computed"),
  progress: () => AJS.I18n.getText("jalon.measure.ev"),
  golive: () => AJS.I18n.getText("jalon.program.sort.golive"),
  updated: () => AJS.I18n.getText("jalon.rollout.updated"),
  decision: () => AJS.I18n.getText("jalon.rollout.next-checkpoint"),
};

/**
 * What narrows, groups and sorts the rows. It shows the choice it is given and says what the reader changes of it.
 *
 * @param change gets the fields that are to change
 * @param aside elements for the end of the first line
 * @return the element, and what makes it show another choice
 */
export function filters(answer, change, ...aside) {
  const controls = [
    search(change),
    ...questions(answer, change),
    select("wave", AJS.I18n.getText("jalon.rollout.wave"), waves(answer), change),
    select("country", AJS.I18n.getText("jalon.program.filter.country"), countries(answer), change),
    ...(answer.workstreams.length > 0
      ? [select("workstream", AJS.I18n.getText("jalon.program.filter.workstream"), workstreams(answer), change)]
      : []),
    select("computed", AJS.I18n.getText("jalon.program.filter.computed"), colours(), change),
    select("declared", AJS.I18n.getText("jalon.program.filter.declared"), colours(), change),
    select("group", AJS.I18n.getText("jalon.program.filter.group"), named(GROUPS, GROUP_NAMES, none()), change),
    select("order", AJS.I18n.getText("jalon.program.filter.sort"), named(ORDERS, ORDER_NAMES), change),
    toggle("plan", AJS.I18n.getText("jalon.program.filter.plan"), change),
  ];
  const chips = controls.filter((it) => it.kind === "question" || it.kind === "search");
  const others = controls.filter((it) => it.kind === undefined);
  return {
    element: h(
      "div.jalon-filters",
      { role: "group", "aria-label": AJS.I18n.getText("jalon.program.filter") },
      h(
        "div.jalon-filter-line",
        null,
        chips.map((it) => it.element),
        aside,
      ),
      h(
        "div.jalon-filter-line",
        null,
        others.map((it) => it.element),
      ),
    ),
    show: (choice) => controls.forEach((it) => it.show(choice)),
  };
}

function search(change) {
  const field = h("input.text.jalon-search", {
    type: "search",
    placeholder: AJS.I18n.getText("jalon.program.filter.search"),
    "aria-label": AJS.I18n.getText("jalon.program.filter.search"),
    "aria-keyshortcuts": "/",
    autocomplete: "off",
    oninput: () => change({ text: field.value }),
  });
  return {
    kind: "search",
    element: field,
    show: ({ text }) => {
      // what is being typed is left alone
      if (field.value.trim() !== text.trim()) {
        field.value = text;
      }
    },
  };
}

function questions(answer, change) {
  const today = dayOfFigures(answer);
  return Object.entries(QUESTIONS).map(([question, ask]) => {
    let chosen = new Set();
    const count = answer.rollouts.filter((row) => ask(row, today)).length;
    const element = h(
      "button.aui-button.jalon-chip",
      {
        type: "button",
        "data-question": question,
        onclick: () => {
          const questions = new Set(chosen);
          if (!questions.delete(question)) {
            questions.add(question);
          }
          change({ questions });
        },
      },
      glyph(ASKED[question].glyph),
      ASKED[question].name(),
      h("span.aui-badge", null, String(count)),
    );
    const show = (choice) => {
      chosen = choice.questions;
      element.setAttribute("aria-pressed", String(chosen.has(question)));
    };
    return { kind: "question", element, show };
  });
}

function select(field, name, options, change) {
  const element = h(
    "select.select",
    { "data-choice": field, onchange: () => change({ [field]: element.value }) },
    options.map(([value, text]) => h("option", { value }, text)),
  );
  return {
    element: h("label.jalon-narrow", null, name, element),
    show: (choice) => {
      element.value = choice[field];
      element.classList.toggle("jalon-is-chosen", choice[field] !== options[0][0]);
    },
  };
}

function toggle(field, name, change) {
  const box = h("input", {
    type: "checkbox",
    "data-choice": field,
    onchange: () => change({ [field]: box.checked }),
  });
  return {
    element: h("label.jalon-narrow", null, box, name),
    show: (choice) => {
      box.checked = choice[field];
    },
  };
}

const all = () => ["", AJS.I18n.getText("jalon.program.filter.all")];
const none = () => ["", AJS.I18n.getText("jalon.program.filter.none-chosen")];

function waves({ rollouts, program }) {
  const numbers = [...new Set(rollouts.map((row) => row.wave))].sort((a, b) => a - b);
  return [all(), ...numbers.map((wave) => [String(wave), waveChoice(program.waves, wave)])];
}

function countries({ rollouts }) {
  const codes = [...new Set(rollouts.map((row) => row.country).filter(Boolean))];
  return [
    all(),
    ...codes
      .map((code) => [code, countryName(code)])
      .sort(([, one], [, other]) => one.localeCompare(other)),
  ];
}

const workstreams = ({ workstreams: known }) => [all(), ...known.map(({ code, name }) => [code, name])];

const colours = () => [all(), ...COLOURS.map((colour) => [colour, colourName(colour)])];

const named = (values, names, ...first) => [...first, ...values.map((value) => [value, names[value]()])];
