import { api } from "../shared/api.js";
import { show } from "../shared/dom.js";
import { load } from "../shared/page.js";
import { programPage } from "../shared/program-page.js";
import { page } from "./page.js";

/** One Business Unit: what is expected of it next, and how its rollout stands. */
programPage("bu", (place, { program, bu }) => {
  const read = () => api.bu(program, bu);
  const draw = (answer) => page(answer, { program, bu }, reread);
  const reread = async (isThere) => show(place, draw(await patiently(read, isThere)));
  load(place, read, draw);
});

const TRIES = 8;
const PAUSE_MS = 300;

/** The add-on follows a change of Jira once Jira has committed it: what was just changed is there a moment later. */
async function patiently(read, isThere) {
  for (let tried = 1; ; tried++) {
    const answer = await read();
    if (isThere(answer) || tried === TRIES) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
