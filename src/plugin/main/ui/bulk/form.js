import { path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { search } from "../shared/jira.js";
import { message, sentence } from "../shared/states.js";
import { linkAll } from "./linking.js";
import { MOST, queryOf, serving } from "./query.js";

const FIRST = 10;

/** Which issues, and where to: they are looked at first, and linked then. */
export function bulkForm(program, { rollouts, milestones, workstreams }, given) {
  const units = rollouts.map(({ bu, name }) => ({ code: bu, name }));
  const fields = {
    jql: h("textarea.textarea.full-width-field.jalon-bulk-jql", { id: "jalon-bulk-jql", rows: "3", spellcheck: "false" }, given.get("jql") ?? ""),
    bu: choice("bu", units, given.get("bu"), null),
    milestone: choice("milestone", milestones, given.get("milestone"), AJS.I18n.getText("jalon.panel.place.no-milestone")),
    workstream: choice("workstream", workstreams, given.get("workstream"), AJS.I18n.getText("jalon.bulk.workstream.as-is")),
  };
  const error = h("div.error", { id: "jalon-bulk-error", role: "alert" });
  const outcome = h("div.jalon-bulk-outcome", { role: "status", tabindex: "-1" });

  async function look() {
    const jql = queryOf(fields.jql.value);
    show(error);
    show(outcome);
    try {
      const found = jql === "" ? { total: 0 } : await search(jql, MOST, ["summary", "status", "labels"]);
      if (found.total === 0 || found.total > MOST) {
        show(error, found.total === 0 ? AJS.I18n.getText("jalon.bulk.nothing") : AJS.I18n.getText("jalon.bulk.too-many", String(found.total), String(MOST)));
        fields.jql.focus();
        return;
      }
      const [here, anywhere] = await Promise.all(
        [fields.bu.value, ""].map(async (unit) => (await search(serving(jql, program, unit), 0)).total),
      );
      show(outcome, preview(found, here, anywhere - here));
      outcome.focus();
    } catch (refused) {
      show(error, sentence(refused));
      fields.jql.focus();
    }
  }

  function preview({ total, issues }, here, elsewhere) {
    const place = [program, fields.bu.value, fields.milestone.value, fields.workstream.value].filter(Boolean).join(" · ");
    return [
      message("info", AJS.I18n.getText("jalon.bulk.finds", String(total), place)),
      here > 0 && message("info", AJS.I18n.getText("jalon.bulk.here", String(here))),
      elsewhere > 0 && message("warning", AJS.I18n.getText("jalon.bulk.elsewhere", String(elsewhere))),
      h(
        "ul.jalon-bulk-first",
        null,
        issues.slice(0, FIRST).map(({ key, fields: { summary, status } }) => h("li", null, link(key), " ", summary, " · ", status.name)),
        total > FIRST && h("li.jalon-quiet", null, AJS.I18n.getText("jalon.bulk.more", String(total - FIRST))),
      ),
      h(
        "button.aui-button.aui-button-primary",
        { type: "button", id: "jalon-bulk-link", onclick: () => run(issues) },
        AJS.I18n.getText("jalon.bulk.link", String(total)),
      ),
    ];
  }

  async function run(issues) {
    const wanted = {
      program,
      bu: fields.bu.value,
      milestone: fields.milestone.value,
      workstream: fields.workstream.value || null,
      workstreams,
    };
    let stopped = false;
    const said = h("p", { "aria-live": "polite" });
    const stop = h("button.aui-button", { type: "button", onclick: () => (stopped = true) }, AJS.I18n.getText("jalon.bulk.stop"));
    let linked = 0;
    const tell = (done, refused) => {
      linked = done - refused;
      show(said, AJS.I18n.getText("jalon.setup.run.count", done, issues.length));
    };
    show(outcome, said, stop);
    outcome.focus();
    try {
      const refused = await linkAll(issues, wanted, tell, () => stopped);
      show(outcome, linkedMessage(linked), refused.length > 0 && refusals(refused));
    } catch (failed) {
      show(outcome, linked > 0 && linkedMessage(linked), message("error", sentence(failed)));
    }
    outcome.focus();
  }

  return h(
    "form.aui.top-label",
    {
      oninput: () => show(outcome),
      onsubmit: (event) => {
        event.preventDefault();
        look();
      },
    },
    group("jql", AJS.I18n.getText("jalon.bulk.query"), fields.jql, h("div.description", null, AJS.I18n.getText("jalon.bulk.query.help")), error),
    group("bu", AJS.I18n.getText("jalon.rules.bu"), fields.bu),
    group("milestone", AJS.I18n.getText("jalon.rules.milestone"), fields.milestone),
    group("workstream", AJS.I18n.getText("jalon.panel.place.workstream"), fields.workstream),
    h(
      "div.buttons-container",
      null,
      h("button.aui-button.aui-button-primary", { type: "submit", id: "jalon-bulk-look" }, AJS.I18n.getText("jalon.rules.preview")),
    ),
    outcome,
  );

  function linkedMessage(count) {
    return message(
      "success",
      AJS.I18n.getText("jalon.bulk.linked", String(count)),
      h("p", null, h("a", { href: path.bu(program, fields.bu.value) }, AJS.I18n.getText("jalon.bulk.open", fields.bu.value))),
    );
  }
}

function refusals(refused) {
  return message(
    "warning",
    AJS.I18n.getText("jalon.bulk.refused", String(refused.length)),
    h("ul", null, refused.map(({ key, reason }) => h("li", null, link(key), " ", reason))),
  );
}

const link = (key) => h("a", { href: path.issue(key) }, key);

function group(name, label, field, ...more) {
  return h("div.field-group", null, h("label", { for: `jalon-bulk-${name}` }, label), field, more);
}

function choice(name, all, present, none) {
  return h(
    "select.select",
    { id: `jalon-bulk-${name}` },
    none !== null && h("option", { value: "" }, none),
    all.map(({ code, name: said }) => h("option", { value: code, selected: code === present }, `${code} · ${said}`)),
  );
}
