import { api } from "../shared/api.js";
import { h } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { bulkForm } from "./form.js";

/** Everything a search in Jira finds is linked to a rollout at one go. The address may bring the query: ?jql=… */
programPage("bulk", (place, { program }) => load(place, () => api.matrix(program), (answer) => page(program, answer)));

function page(program, answer) {
  return [
    heading(answer, AJS.I18n.getText("jalon.bulk.page.title")),
    h("p", null, AJS.I18n.getText("jalon.bulk.what-for")),
    bulkForm(program, answer, new URLSearchParams(location.search)),
  ];
}
