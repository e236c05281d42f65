import { api } from "../shared/api.js";
import { load } from "../shared/page.js";
import { drawing } from "./drawing.js";

/** Shows the period that the address says and follows it; without one the server takes last Monday. */
export function changesSince(place, program) {
  const period = () => {
    const said = new URLSearchParams(location.search);
    return { since: said.get("since") ?? "", until: said.get("until") ?? "" };
  };
  const read = () => {
    const { since, until } = period();
    return load(
      place,
      () => api.changes(program, since, until),
      (answer) => drawing(answer, choose),
    );
  };
  const choose = (since, until) => {
    const said = new URLSearchParams();
    if (since) said.set("since", since);
    if (until) said.set("until", until);
    const search = said.toString();
    history.pushState(null, "", location.pathname + (search && `?${search}`));
    return read();
  };
  window.addEventListener("popstate", read);
  read();
}
