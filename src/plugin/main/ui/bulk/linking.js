import { api } from "../shared/api.js";
import { changeLabels } from "../shared/jira.js";
import { changesTo } from "../shared/workstream.js";

/**
 * Links issue by issue, each as the dialog on the issue does, so that whatever is refused concerns that issue alone.
 *
 * @param issues as Jira's search gives them, with their labels
 * @param wanted { program, bu, milestone, workstream, workstreams }; a workstream of null leaves the labels alone
 * @param tell called with how many are done
 * @param stopped asked before each issue
 * @return those that were refused: { key, reason }
 */
export async function linkAll(issues, { program, bu, milestone, workstream, workstreams }, tell, stopped) {
  const refused = [];
  let done = 0;
  for (const { key, fields } of issues) {
    if (stopped()) {
      break;
    }
    try {
      if (workstream !== null) {
        await changeLabels(key, changesTo(fields.labels ?? [], workstreams, workstream));
      }
      await api.putPlace(key, { program, bu, milestone });
    } catch (error) {
      if (!(error.status >= 400 && error.status < 500)) {
        throw error;
      }
      refused.push({ key, reason: error.message });
    }
    tell(++done, refused.length);
  }
  return refused;
}
