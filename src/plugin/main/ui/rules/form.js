import { api, path } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { message, sentence } from "../shared/states.js";
import { fieldOf } from "./fields.js";

/**
 * A new rule, or one to change. It is looked at first; only what was looked at can be kept.
 *
 * @param rule null for a new one
 * @param kept gets all rules as they are then
 */
export function ruleForm(program, { rollouts, workstreams, milestones }, rule, kept, cancel) {
  const fields = {
    bu: choice("bu", rollouts, rule?.bu, null),
    jql: h(
      "textarea.textarea.full-width-field.jalon-rules-jql",
      { id: "jalon-rules-jql", rows: "3", spellcheck: "false", "aria-describedby": "jalon-rules-jql-error" },
      rule?.jql,
    ),
    workstream: choice("workstream", workstreams, rule?.workstream, AJS.I18n.getText("jalon.rules.by-label")),
    milestone: choice("milestone", milestones, rule?.milestone, AJS.I18n.getText("jalon.rules.by-issue")),
  };
  const errors = Object.fromEntries(
    Object.keys(fields).map((name) => [name, h("div.error", { id: `jalon-rules-${name}-error`, role: "alert" })]),
  );
  const preview = h("div.jalon-rules-preview", { role: "status", tabindex: "-1" });
  const draft = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
  const ask = async (request, done) => {
    Object.values(errors).forEach((error) => show(error));
    show(preview);
    try {
      done(await request(draft()));
    } catch (error) {
      const name = fieldOf(error.rule);
      show(errors[name], sentence(error));
      fields[name].focus();
    }
  };
  const keep = () =>
    ask((sent) => (rule === null ? api.addRule(program, sent) : api.changeRule(program, rule.number, sent)), kept);
  const look = () =>
    ask(
      (sent) => api.previewRule(program, sent),
      (found) => {
        show(preview, outcome(found, keep));
        preview.focus();
      },
    );
  return h(
    "form.aui.top-label",
    {
      oninput: () => show(preview),
      onsubmit: (event) => {
        event.preventDefault();
        look();
      },
    },
    h("h2", null, rule === null ? AJS.I18n.getText("jalon.rules.new") : AJS.I18n.getText("jalon.rules.change")),
    group("bu", AJS.I18n.getText("jalon.rules.bu"), fields, errors),
    group("jql", AJS.I18n.getText("jalon.rules.query"), fields, errors),
    group("workstream", AJS.I18n.getText("jalon.rules.workstream"), fields, errors),
    group("milestone", AJS.I18n.getText("jalon.rules.milestone"), fields, errors),
    h(
      "div.buttons-container",
      null,
      h("button.aui-button.aui-button-primary", { type: "submit" }, AJS.I18n.getText("jalon.rules.preview")),
      rule !== null &&
        h("button.aui-button.aui-button-link", { type: "button", onclick: cancel }, AJS.I18n.getText("jalon.rules.cancel")),
    ),
    preview,
  );
}

function outcome({ count, first, elsewhere, outside }, keep) {
  return [
    message("info", AJS.I18n.getText("jalon.rules.finds", String(count))),
    outside > 0 && message("warning", AJS.I18n.getText("jalon.rules.outside", String(outside))),
    elsewhere > 0 && message("warning", AJS.I18n.getText("jalon.rules.elsewhere", String(elsewhere))),
    h(
      "ul.jalon-rules-first",
      null,
      first.map((issue) => h("li", null, h("a", { href: path.issue(issue.key) }, issue.key), " ", issue.summary, " · ", issue.status)),
    ),
    h(
      "button.aui-button.aui-button-primary.jalon-rules-keep",
      { type: "button", onclick: keep },
      AJS.I18n.getText("jalon.rules.keep"),
    ),
  ];
}

function group(name, label, fields, errors) {
  return h("div.field-group", null, h("label", { for: `jalon-rules-${name}` }, label), fields[name], errors[name]);
}

function choice(name, all, present, none) {
  return h(
    "select.select",
    { id: `jalon-rules-${name}`, "aria-describedby": `jalon-rules-${name}-error` },
    none !== null && h("option", { value: "" }, none),
    all.map(({ code, name: said }) => h("option", { value: code, selected: code === present }, `${code} · ${said}`)),
  );
}
