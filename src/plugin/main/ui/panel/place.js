import { api } from "../shared/api.js";
import { sidePanel } from "../shared/dialog.js";
import { h, show } from "../shared/dom.js";
import { changeLabels, labelsOf } from "../shared/jira.js";
import { failure, loading, message, sentence } from "../shared/states.js";
import { changesTo, workstreamIn } from "../shared/workstream.js";

let panel = null;

/** Shows where an issue stands and where it could, and changes it by Jira's links. */
export async function changePlace(issue) {
  if (panel === null) {
    panel = sidePanel("place");
    document.body.append(panel.element);
  }
  panel.open(AJS.I18n.getText("jalon.panel.place.title", issue), loading());
  try {
    const [answer, labels] = await Promise.all([api.place(issue), labelsOf(issue)]);
    show(panel.body, offer(issue, answer, labels));
    panel.body.querySelector("select")?.focus();
  } catch (error) {
    show(
      panel.body,
      failure(error, () => changePlace(issue)),
    );
  }
}

function offer(issue, answer, labels) {
  const places = answer.places.length === 0 ? [AJS.I18n.getText("jalon.panel.place.none")] : answer.places.map(said);
  return [
    h(
      "ul.jalon-place-now",
      null,
      places.map((place) => h("li", null, place)),
    ),
    answer.mayLink
      ? form(issue, answer, labels)
      : h("p.jalon-quiet", null, AJS.I18n.getText("jalon.panel.place.not-allowed")),
  ];
}

function said(place) {
  const name = [place.program, place.bu, place.milestone].filter(Boolean).join(" · ");
  switch (place.source) {
    case "link":
      return AJS.I18n.getText("jalon.panel.place.by-link", name);
    case "parent":
      return AJS.I18n.getText("jalon.panel.place.by-parent", name, place.through ?? "");
    default:
      return AJS.I18n.getText("jalon.panel.place.by-rule", name);
  }
}

function form(issue, { places, likely, programs }, labels) {
  if (programs.length === 0) {
    return h("p.jalon-quiet", null, AJS.I18n.getText("jalon.panel.place.no-program"));
  }
  const present = places.find((place) => place.source === "link") ?? likely ?? {};
  const refused = h("div.error", { role: "alert" });
  const fields = {
    program: select("program", programs.map(({ key, name }) => ({ code: key, name })), present.program),
    bu: select("bu", [], null),
    milestone: select("milestone", [], null),
    workstream: select("workstream", [], null),
  };
  const program = () => programs.find(({ key }) => key === fields.program.value);
  const fill = () => {
    const chosen = program();
    show(fields.bu, options(chosen.rollouts, present.bu));
    show(
      fields.milestone,
      h("option", { value: "" }, AJS.I18n.getText("jalon.panel.place.no-milestone")),
      options(chosen.milestones, present.milestone),
    );
    show(
      fields.workstream,
      h("option", { value: "" }, AJS.I18n.getText("jalon.panel.place.no-workstream")),
      options(chosen.workstreams, workstreamIn(labels, chosen.workstreams)),
    );
  };
  fields.program.addEventListener("change", fill);
  fill();
  const act = async (request) => {
    show(refused);
    try {
      await request();
      globalThis.location.reload();
    } catch (error) {
      show(refused, sentence(error));
    }
  };
  return h(
    "form.aui.top-label.jalon-place-form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        act(async () => {
          await changeLabels(issue, changesTo(labels, program().workstreams, fields.workstream.value));
          await api.putPlace(issue, {
            program: fields.program.value,
            bu: fields.bu.value,
            milestone: fields.milestone.value,
          });
        });
      },
    },
    likely !== null &&
      message(
        "info",
        AJS.I18n.getText(
          "jalon.panel.place.likely",
          [likely.program, likely.bu, likely.milestone].filter(Boolean).join(" · "),
        ),
      ),
    group("program", AJS.I18n.getText("jalon.panel.place.program"), fields.program),
    group("bu", AJS.I18n.getText("jalon.panel.place.bu"), fields.bu),
    group("milestone", AJS.I18n.getText("jalon.panel.place.milestone"), fields.milestone),
    group("workstream", AJS.I18n.getText("jalon.panel.place.workstream"), fields.workstream),
    refused,
    h(
      "div.buttons-container",
      null,
      h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.panel.place.link")),
      places.some((place) => place.source === "link") &&
        h(
          "button.aui-button.jalon-place-unlink",
          { type: "button", onclick: () => act(() => api.removePlace(issue, fields.program.value)) },
          AJS.I18n.getText("jalon.panel.place.unlink"),
        ),
    ),
  );
}

function group(name, label, field) {
  return h("div.field-group.jalon-place-row", null, h("label", { for: `jalon-place-${name}` }, label), field);
}

function select(name, all, present) {
  return h("select.select.jalon-place-choice", { id: `jalon-place-${name}` }, options(all, present));
}

function options(all, present) {
  return all.map(({ code, name }) =>
    h("option", { value: code, selected: code === present }, name === code ? code : `${code} · ${name}`),
  );
}
