import { api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { userLocale } from "../shared/locale.js";
import { message, sentence } from "../shared/states.js";
import { field, textInput } from "./buttons.js";
import {
  addMilestone,
  isOff,
  makeGoLive,
  methodCodeOf,
  renameMilestone,
  switchCheckpoint,
  switchKpi,
  weightsOf,
} from "./method-plan.js";

const KPIS = {
  coverage: () => AJS.I18n.getText("jalon.setup.kpi.coverage"),
  "coverage-by-volume": () => AJS.I18n.getText("jalon.setup.kpi.coverage-by-volume"),
  progress: () => AJS.I18n.getText("jalon.setup.kpi.progress"),
  spi: () => AJS.I18n.getText("jalon.setup.kpi.spi"),
  "spi-t": () => AJS.I18n.getText("jalon.setup.kpi.spi-t"),
  cpi: () => AJS.I18n.getText("jalon.setup.kpi.cpi"),
  "earned-schedule": () => AJS.I18n.getText("jalon.setup.kpi.earned-schedule"),
  "forecast-duration": () => AJS.I18n.getText("jalon.setup.kpi.forecast-duration"),
  eac: () => AJS.I18n.getText("jalon.setup.kpi.eac"),
  tcpi: () => AJS.I18n.getText("jalon.setup.kpi.tcpi"),
  "go-live-slip": () => AJS.I18n.getText("jalon.setup.kpi.go-live-slip"),
  "update-age": () => AJS.I18n.getText("jalon.setup.kpi.update-age"),
};

/**
 * A method as a table: what is changed is kept as an own method, those that are shipped stay as they are.
 *
 * @param line the method in the list
 * @param done called with the code of the method that was kept; without one when nothing was
 */
export async function methodEditor(line, done) {
  const method = await api.method(line.code);
  const original = structuredClone(method);
  const language = userLocale().slice(0, 2);
  const named = (texts) => texts[language] ?? texts.en;
  const name = textInput(line.own ? line.name : AJS.I18n.getText("jalon.setup.method.own-name", line.name), () => {}, {
    required: true,
    maxlength: 100,
  });
  const milestones = h("div.jalon-setup-scroll");
  const sum = h("p.jalon-setup-weights", { role: "status" });
  const problem = h("div", { role: "alert" });

  const drawSum = () => {
    show(problem);
    const weights = weightsOf(method);
    show(sum, AJS.I18n.getText("jalon.setup.method.weights", String(weights)));
    sum.classList.toggle("jalon-setup-wrong", weights !== 100);
  };
  const draw = () => {
    show(milestones, milestoneTable());
    drawSum();
  };

  function milestoneTable() {
    return h(
      "table.aui.jalon-setup-units",
      null,
      h("thead", null, h("tr", null, headings().map((text) => h("th", { scope: "col" }, text)))),
      h("tbody", null, method.milestones.map(milestoneRow)),
    );
  }

  function milestoneRow(milestone) {
    const input = (label, value, onchange, attributes) =>
      h("td", null, h("input.text", { type: "text", value, "aria-label": `${milestone.code} ${label}`, onchange, ...attributes }));
    const number = (label, key, most) =>
      input(
        label,
        String(milestone[key]),
        (event) => {
          milestone[key] = Math.max(0, Number.parseInt(event.target.value, 10) || 0);
          drawSum();
        },
        { type: "number", min: 0, max: most },
      );
    return h(
      "tr",
      null,
      input(AJS.I18n.getText("jalon.setup.unit.code"), milestone.code, (event) => renameMilestone(method, milestone, event.target.value.trim()), { size: 5 }),
      input(AJS.I18n.getText("jalon.setup.unit.name"), named(milestone.name), (event) => {
        milestone.name = { ...milestone.name, [language in milestone.name ? language : "en"]: event.target.value };
      }),
      number(AJS.I18n.getText("jalon.setup.method.week"), "week", 520),
      number(AJS.I18n.getText("jalon.setup.method.weight"), "weight", 100),
      h(
        "td",
        null,
        h("input", {
          type: "radio",
          name: "jalon-setup-golive",
          checked: milestone.goLive === true,
          "aria-label": `${milestone.code} ${AJS.I18n.getText("jalon.setup.golive")}`,
          onchange: () => makeGoLive(method, milestone),
        }),
      ),
      h(
        "td",
        null,
        h(
          "button.aui-button.aui-button-link",
          {
            type: "button",
            "aria-label": AJS.I18n.getText("jalon.setup.unit.remove", milestone.code),
            onclick: () => {
              method.milestones = method.milestones.filter((other) => other !== milestone);
              draw();
            },
          },
          "✕",
        ),
      ),
    );
  }

  async function keep() {
    show(problem);
    const said = name.value.trim();
    const file = {
      ...method,
      code: line.own && said === line.name ? line.code : methodCodeOf(said),
      name: { ...(said === line.name ? method.name : {}), en: said, [language]: said },
    };
    try {
      const { code } = await api.keepMethod(JSON.stringify(file, null, 2));
      done(code);
    } catch (error) {
      const reasons = error.errors.length > 0 ? error.errors.map((it) => it.message) : [sentence(error)];
      show(problem, message("error", AJS.I18n.getText("jalon.setup.method.refused"), reasons.map((it) => h("p", null, it))));
    }
  }

  draw();
  return h(
    "section.jalon-setup-editor",
    { "aria-labelledby": "jalon-setup-editor-title" },
    h("h3", { id: "jalon-setup-editor-title", tabindex: "-1" }, AJS.I18n.getText("jalon.setup.method.edit.title", line.name)),
    h("form.aui", { onsubmit: (event) => event.preventDefault() }, field("jalon-setup-editor-name", AJS.I18n.getText("jalon.setup.method.name"), name)),
    milestones,
    sum,
    h(
      "button.aui-button",
      {
        type: "button",
        onclick: () => {
          addMilestone(method, AJS.I18n.getText("jalon.setup.method.new-milestone"));
          draw();
        },
      },
      AJS.I18n.getText("jalon.setup.method.add-milestone"),
    ),
    h("h4", null, AJS.I18n.getText("jalon.setup.method.checkpoints")),
    h("p.jalon-quiet", null, AJS.I18n.getText("jalon.setup.method.checkpoints.help")),
    method.checkpoints.map((checkpoint, i) =>
      tick(`${checkpoint.code} · ${named(checkpoint.name)}`, !isOff(checkpoint), (on) => switchCheckpoint(checkpoint, on, original.checkpoints[i])),
    ),
    h("h4", null, AJS.I18n.getText("jalon.setup.method.kpis")),
    h(
      "div.jalon-setup-kpis",
      null,
      Object.entries(KPIS).map(([code, text]) => tick(text(), method.kpis.includes(code), (on) => switchKpi(method, code, on, Object.keys(KPIS)))),
    ),
    problem,
    h(
      "div.jalon-setup-buttons",
      null,
      h("button.aui-button.aui-button-primary", { type: "button", id: "jalon-setup-keep-method", onclick: keep }, AJS.I18n.getText("jalon.setup.method.keep")),
      h("button.aui-button.aui-button-link", { type: "button", onclick: () => done() }, AJS.I18n.getText("jalon.rules.cancel")),
    ),
  );
}

const headings = () => [
  AJS.I18n.getText("jalon.setup.unit.code"),
  AJS.I18n.getText("jalon.setup.unit.name"),
  AJS.I18n.getText("jalon.setup.method.week"),
  AJS.I18n.getText("jalon.setup.method.weight"),
  AJS.I18n.getText("jalon.setup.golive"),
  "",
];

function tick(text, checked, change) {
  return h("label.jalon-setup-tick", null, h("input", { type: "checkbox", checked, onchange: (event) => change(event.target.checked) }), text);
}
